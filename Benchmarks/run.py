#!/usr/bin/env python3
"""Times `chuan` beside what its users would pick instead: whole processes, in turn, on the same file.

  python3 -m venv .venv && .venv/bin/pip install -r requirements.txt
  .venv/bin/python run.py SUITE [-n 5] [--chuan PATH] [--threads 2] [--peers "polars 2,duckdb 2"]

SUITE: w1_10, w1_10k, w1_1m, w1_10m, w2_5m, w2_50m (measured against peers), xlsx (reading a workbook of 100,000 rows),
start (`check` of the packs, `grade` and `score` of ten rows), province (examples/tinh-mau scored by Decision 766), exact (every row against whole numbers of any size).

What `chuan` writes is put into the peers' form and must equal theirs byte for byte. Prints medians and, for each peer,
the ratio of wall times pair by pair; `--csv FILE` appends them to a file.
"""
import argparse, csv, hashlib, os, pathlib, shlex, statistics, subprocess, sys, time

ROOT = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "peers"))
import common, compare

SIZES = {"w1_10": ("w1", 10), "w1_10k": ("w1", 10_000), "w1_1m": ("w1", 1_000_000), "w1_10m": ("w1", 10_000_000),
         "w2_5m": ("w2", 5_000_000), "w2_50m": ("w2", 50_000_000)}
PEERS = {
    "w1_10": ["duckdb 1", "polars 1", "cel", "zen", "cedar"],
    "w1_10k": ["duckdb 1", "polars 1", "cel", "zen", "cedar", "rego", "openfisca"],
    "w1_1m": ["duckdb 1", "duckdb 2", "polars 1", "polars 2", "pandas", "openfisca"],
    "w2_5m": ["duckdb 1", "duckdb 2", "polars 1", "polars 2", "pandas"],
    "w1_10m": [], "w2_50m": [],
}


def run(command, summary, memory=True):
    """Wall seconds, CPU seconds and peak MiB of a command whose standard output goes to `summary`. Without `memory` nothing stands
    between, which would cost 1 ms; the peak is 0 then."""
    between = ["/usr/bin/time", "-f", "%M", "-o", f"{summary}.rss"] if memory else []
    with open(summary, "wb") as out:
        start = time.monotonic()
        process = subprocess.Popen([*between, *map(str, command)], stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    if status:
        sys.exit(f"failed: {shlex.join(map(str, command))}")
    peak = int(open(f"{summary}.rss").read().split()[-1]) / 1024 if memory else 0
    return wall, usage.ru_utime + usage.ru_stime, peak


def chuan(binary, kind, data, out, threads):
    """How `chuan` is called."""
    pack = ROOT / "packs" / f"{kind}.kpi"
    if kind == "w1":
        return [binary, "score", pack, "--data", data, "--each", "month", "--by", "group", "--format", "csv",
                "--output", out, "--threads", threads]
    return [binary, "grade", pack, "--data", data, "--format", "csv", "--columns",
            "unit,indicator,numerator,denominator,verdict", "--output", out, "--threads", threads]


def digest(*parts):
    return hashlib.md5(b"".join(parts)).hexdigest()[:8]


def measure(options):
    kind, rows = SIZES[options.suite]
    options.dir.mkdir(parents=True, exist_ok=True)
    data = options.dir / f"{options.suite}.csv"
    if not data.exists():
        subprocess.run([sys.executable, ROOT / "generate.py", kind, str(rows), data], check=True)
    jobs = {"chuan": (chuan(options.chuan, kind, data, options.dir / "chuan.csv", options.threads), options.dir / "chuan.csv")}
    peers = PEERS[options.suite] if options.peers is None else [p.strip() for p in options.peers.split(",") if p.strip()]
    for peer in peers:
        name, *threads = peer.split()
        out = options.dir / f"{name}.csv"
        jobs[peer] = ([sys.executable, ROOT / "peers" / f"{kind}_{name}.py", data, out, *threads], out)
    times = {job: [] for job in jobs}
    digests = {}
    for turn in range(options.n + 1):  # the first turn warms up; jobs alternate so that drift hits all alike
        for job, (command, out) in jobs.items():
            summary = options.dir / f"{job.replace(' ', '_')}.summary"
            sample = run(command, summary)
            if turn:
                times[job].append(sample)
            if turn == options.n:
                if job == "chuan":
                    digests[job] = digest(*compare.to_peers(kind, out, summary))
                else:
                    digests[job] = digest(out.read_bytes(), summary.read_bytes())
    print(f"| {options.suite} | wall s | CPU s | peak MiB | chuan / peer, wall: least **median** most | result |\n|---|---|---|---|---|---|")
    lines = []
    for job, samples in times.items():
        wall, cpu, rss = (statistics.median(column) for column in zip(*samples))
        ratio = ""
        if job != "chuan":
            ratios = [ours[0] / theirs[0] for ours, theirs in zip(times["chuan"], samples)]
            ratio = f"{min(ratios):.3f} **{statistics.median(ratios):.3f}** {max(ratios):.3f}"
        print(f"| {job} | {wall:.3f} | {cpu:.2f} | {rss:.0f} | {ratio} | {digests[job]} |")
        lines.append([options.suite, job, f"{wall:.4f}", f"{cpu:.3f}", f"{rss:.1f}", digests[job]])
    if options.csv:
        new = not options.csv.exists()
        with open(options.csv, "a", newline="") as file:
            writer = csv.writer(file)
            if new:
                writer.writerow(["suite", "job", "wall_s", "cpu_s", "peak_mib", "result"])
            writer.writerows(lines)
    if len(set(digests.values())) > 1:
        sys.exit("results differ")


def start(options):
    """`check` of the two packs, and `grade` and `score` of ten rows: whole processes, in turn."""
    options.dir.mkdir(parents=True, exist_ok=True)
    jobs = {}
    for kind in ["w1", "w2"]:
        data, pack = options.dir / f"{kind}_10.csv", ROOT / "packs" / f"{kind}.kpi"
        if not data.exists():
            subprocess.run([sys.executable, ROOT / "generate.py", kind, "10", data], check=True)
        jobs[f"check {kind}"] = [options.chuan, "check", pack]
        jobs[f"grade {kind}, 10 rows"] = [options.chuan, "grade", pack, "--data", data, "--as-of", "2024-12-31", "--format", "csv"]
        if kind == "w1":
            jobs["score w1, 10 rows"] = [options.chuan, "score", pack, "--data", data, "--each", "month", "--format", "csv"]
    samples = {job: [] for job in jobs}
    for _ in range(options.n * 5):
        for job, command in jobs.items():
            samples[job].append(run(command, options.dir / "start.summary", memory=False))
    for job, taken in samples.items():
        wall, cpu, _ = (statistics.median(column) for column in zip(*taken))
        print(f"{job}: {wall * 1000:.1f} ms wall, {cpu * 1000:.1f} ms CPU")


def province(options):
    """An example of 161 units and twelve months, scored and ranked: a whole process."""
    options.dir.mkdir(parents=True, exist_ok=True)
    root, example = ROOT.parent, ROOT.parent / "examples" / "tinh-mau"
    command = [options.chuan, "score", root / "rules" / "quoc-gia" / "766-2022.kpi", "--data", example / "units.csv",
               example / "months.csv"]
    samples = [run(command, options.dir / "province.summary") for _ in range(options.n * 5)]
    wall, cpu, rss = (statistics.median(column) for column in zip(*samples))
    print(f"province: {wall * 1000:.0f} ms wall, {cpu * 1000:.0f} ms CPU, {rss:.0f} MiB")


def workbook(options):
    """A workbook of 100,000 rows of W1: read and scored by `chuan`, only read by python-calamine."""
    options.dir.mkdir(parents=True, exist_ok=True)
    data, book = options.dir / "w1_100k.csv", options.dir / "w1_100k.xlsx"
    if not data.exists():
        subprocess.run([sys.executable, ROOT / "generate.py", "w1", "100000", data], check=True)
    if not book.exists():
        import openpyxl
        out = openpyxl.Workbook(write_only=True)
        sheet = out.create_sheet("W1")
        for index, row in enumerate(csv.reader(open(data, encoding="utf-8"))):
            sheet.append(row if index == 0 else row[:3] + [int(cell) for cell in row[3:]])
        out.save(book)
    read = "import python_calamine,sys; print(len(python_calamine.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()))"
    jobs = {
        "chuan data": [options.chuan, "data", book],
        "chuan score": chuan(options.chuan, "w1", book, options.dir / "book.csv", options.threads),
        "calamine": [sys.executable, "-c", read, book],
    }
    pack = ROOT / "packs" / "w1.kpi"
    text = pack.read_text(encoding="utf-8").replace('data "*.csv"', 'data "*.xlsx"')
    alike = options.dir / "w1_xlsx.kpi"
    alike.write_text(text, encoding="utf-8")
    jobs["chuan score"][2] = alike
    times = {job: [] for job in jobs}
    for turn in range(options.n + 1):
        for job, command in jobs.items():
            sample = run(command, options.dir / "book.summary")
            if turn:
                times[job].append(sample)
    run(chuan(options.chuan, "w1", data, options.dir / "book.text.csv", options.threads), options.dir / "book.summary")
    if (options.dir / "book.csv").read_bytes() != (options.dir / "book.text.csv").read_bytes():
        sys.exit("the workbook and the text file give other scores")
    for job, samples in times.items():
        wall, cpu, rss = (statistics.median(column) for column in zip(*samples))
        print(f"{job}: {wall:.3f} s wall, {cpu:.2f} s CPU, {rss:.0f} MiB")


def exact(options):
    """Scores rows with counts up to 10^15 and thresholds that binary fractions miss; every row against whole numbers."""
    options.dir.mkdir(parents=True, exist_ok=True)
    import random
    thresholds = [29, 57, 58, 55, 14, 28, 56, 35, 70, 95, 7, 1]
    wrong = 0
    for size in [1, 10 ** 9, 10 ** 12, 10 ** 15]:
        pack = (ROOT / "packs" / "w1.kpi").read_text(encoding="utf-8").splitlines()
        kept = []
        for line in pack:
            words = line.split()
            if len(words) > 2 and words[1] == ">=":
                if "level" in words and words[-1] != "province":
                    continue
                line = f"  {words[0]} >= {thresholds[int(words[0][1:]) - 1]}%"
            kept.append(line)
        alike = options.dir / "exact.kpi"
        alike.write_text("\n".join(kept) + "\n", encoding="utf-8")
        dice = random.Random(20260701)
        rows = []
        for unit in range(20_000):
            row = [f"H{unit:05}", dice.choice(common.LEVELS), "Huế", 2018, 1]
            for t in thresholds:
                d = dice.randint(0, 1000) * size + (dice.randint(0, size) if size > 1 else 0)
                n = d * t // 100 + dice.choice([0, 0, 0, -1, 1]) if dice.random() < 0.5 else dice.randint(0, d)
                row += [max(0, min(n, d)), d]
            rows.append(row)
        data, out = options.dir / "exact.csv", options.dir / "exact.out.csv"
        with open(data, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["unit_code", "level", "province", "year", "month"]
                            + [f"{k}{i + 1}" for i in range(12) for k in "nd"])
            writer.writerows(rows)
        command = chuan(options.chuan, "w1", data, out, options.threads)
        command[2] = alike
        run(command, options.dir / "exact.summary")
        results = list(csv.reader(open(out, encoding="utf-8")))[1:]
        if len(results) != len(rows):
            sys.exit(f"{len(results)} rows for {len(rows)}")
        for row, (unit, _, score, _, met) in zip(rows, results):
            total = passed = 0
            for i, t in enumerate(thresholds):
                n, d = row[5 + 2 * i], row[6 + 2 * i]
                if d:
                    w, b = common.WEIGHTS[i] * 100, d * t
                    total += min(w, (2 * w * 100 * n + b) // (2 * b))
                    passed += n * 100 >= b
            if compare.centi(score) != total or int(met) != passed:
                wrong += 1
        print(f"counts about {size:g} times 1000: {len(rows)} rows, {wrong} wrong")
    if wrong:
        sys.exit("rows differ from exact arithmetic")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite", choices=[*SIZES, "start", "province", "xlsx", "exact"])
    parser.add_argument("--chuan", default=str(ROOT.parent / ".build/release/chuan"))
    parser.add_argument("--threads", default="2")
    parser.add_argument("--peers")
    parser.add_argument("-n", type=int, default=5)
    parser.add_argument("--dir", type=pathlib.Path, default=ROOT / ".data")
    parser.add_argument("--csv", type=pathlib.Path)
    options = parser.parse_args()
    {"start": start, "province": province, "xlsx": workbook, "exact": exact}.get(options.suite, measure)(options)


if __name__ == "__main__":
    main()
