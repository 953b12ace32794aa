#!/usr/bin/env python3
"""Times `chuan` on the files that offices have: the same content as a plain CSV, in the forms in which it arrives.

  .venv/bin/python variants.py w1|w2 ROWS [--chuan PATH] [--threads 2] [--only title,gzip] [-n 3]

Every form must give the same bytes as the plain file. Prints CPU seconds, the ratio to the plain file's, and the peak.
"""
import argparse, csv, gzip, io, json, os, pathlib, shutil, statistics, subprocess, sys, time

ROOT = pathlib.Path(__file__).resolve().parent
TITLES = ["ỦY BAN NHÂN DÂN TỈNH", "BÁO CÁO KẾT QUẢ THỰC HIỆN"]
SIGNED = [["", "Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"], ["", "", "", "CHỦ TỊCH"]]


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.reader(file)


def text(lines, out, delimiter=",", encoding="utf-8", quoting=csv.QUOTE_MINIMAL, end="\n"):
    with open(out, "w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(lines)


def wide(row, cells):
    return cells + [""] * (len(row) - len(cells))


def titled(lines):
    for number, row in enumerate(lines):
        if number == 0:
            for title in TITLES:
                yield wide(row, [title])
        yield row


def signed(lines, blank=True):
    for row in lines:
        yield row
    if blank:
        yield [""] * len(row)
    for cells in SIGNED:
        yield wide(row, cells)


def blanks(lines):
    for number, row in enumerate(lines):
        yield row
        if number % 50 == 0:
            yield []


def repeated(lines):
    header = None
    for number, row in enumerate(lines):
        if header is None:
            header = row
        elif number % 1000 == 0:
            yield header
        yield row


def counts(lines, change):
    """Changes the cells of numerators and denominators."""
    for number, row in enumerate(lines):
        yield row if number == 0 else row[:5] + [change(cell) for cell in row[5:]]


def grouped(cell):
    return f"{int(cell):,}".replace(",", ".")


def timed(lines):
    """A time of day behind every day."""
    for number, row in enumerate(lines):
        yield row if number == 0 else [f"{cell} 08:30:00" if 3 <= place <= 5 and cell else cell for place, cell in enumerate(row)]


def vietnamese(lines):
    """Days as people write them."""
    for number, row in enumerate(lines):
        yield row if number == 0 else [
            "/".join(reversed(cell.split("-"))) if 3 <= place <= 5 and cell else cell for place, cell in enumerate(row)]


def objects(lines):
    lines = iter(lines)
    header = next(lines)
    for row in lines:
        yield {name: int(cell) if cell.isascii() and cell.isdigit() and name != "unit_code" else cell or None
               for name, cell in zip(header, row)}


def json_list(lines, out):
    with open(out, "w", encoding="utf-8") as file:
        file.write("[\n")
        for number, row in enumerate(objects(lines)):
            file.write((",\n" if number else "") + json.dumps(row, ensure_ascii=False))
        file.write("\n]\n")


def json_lines(lines, out):
    with open(out, "w", encoding="utf-8") as file:
        for row in objects(lines):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def workbook(lines, out):
    import openpyxl
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    for number, row in enumerate(lines):
        sheet.append([int(cell) if number and cell.isascii() and cell.isdigit() else cell for cell in row])
    book.save(out)


def packed(plain, out):
    with open(plain, "rb") as source, gzip.open(out, "wb", compresslevel=6) as goal:
        shutil.copyfileobj(source, goal)


COMMON = {
    "plain": ("csv", None, None),
    "title": ("csv", lambda p, o: text(titled(rows(p)), o), None),
    "footer": ("csv", lambda p, o: text(signed(rows(p)), o), None),
    "title and footer": ("csv", lambda p, o: text(signed(titled(rows(p))), o), None),
    "blank rows": ("csv", lambda p, o: text(blanks(rows(p)), o), None),
    "header again": ("csv", lambda p, o: text(repeated(rows(p)), o), None),
    "stdin": ("csv", None, "-"),
    "gzip": ("csv.gz", packed, None),
    "UTF-16": ("csv", lambda p, o: text(rows(p), o, encoding="utf-16"), None),
    "CRLF semicolons": ("csv", lambda p, o: text(rows(p), o, delimiter=";", end="\r\n"), None),
    "all quoted": ("csv", lambda p, o: text(rows(p), o, quoting=csv.QUOTE_ALL), None),
    "JSON": ("json", lambda p, o: json_list(rows(p), o), None),
    "JSON Lines": ("jsonl", lambda p, o: json_lines(rows(p), o), None),
    "workbook": ("xlsx", lambda p, o: workbook(rows(p), o), None),
    "workbook, titles": ("xlsx", lambda p, o: workbook(signed(titled(rows(p))), o), None),
}
OWN = {
    "w1": {
        "decimal commas": ("csv", lambda p, o: text(counts(rows(p), lambda c: c + ",0"), o), None),
        "thousands": ("csv", lambda p, o: text(counts(rows(p), grouped), o), "number format vi"),
        "spaces": ("csv", lambda p, o: text(counts(rows(p), lambda c: f" {c} "), o), None),
    },
    "w2": {
        "time of day": ("csv", lambda p, o: text(timed(rows(p)), o), None),
        "days as written": ("csv", lambda p, o: text(vietnamese(rows(p)), o), ("yyyy-MM-dd", "dd/MM/yyyy")),
    },
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["w1", "w2"])
    parser.add_argument("rows", type=int)
    parser.add_argument("--chuan", default=ROOT.parent / ".build" / "release" / "chuan")
    parser.add_argument("--threads", default="2")
    parser.add_argument("--only")
    parser.add_argument("-n", type=int, default=3)
    parser.add_argument("--dir", type=pathlib.Path, default=ROOT / ".data")
    options = parser.parse_args()
    folder = options.dir / f"{options.kind}_{options.rows}"
    folder.mkdir(parents=True, exist_ok=True)
    plain = folder / "plain.csv"
    if not plain.exists():
        subprocess.run([sys.executable, ROOT / "generate.py", options.kind, str(options.rows), plain], check=True)
    forms = {**COMMON, **OWN[options.kind]}
    wanted = ["plain"] + [name for name in options.only.split(",") if name != "plain"] if options.only else list(forms)
    base, expected = None, None
    for name in wanted:
        kind, make, extra = forms[name]
        data = plain if make is None else folder / f"{name.replace(' ', '_').replace(',', '')}.{kind}"
        if not data.exists():
            make(plain, data)
        pack = (ROOT / "packs" / f"{options.kind}.kpi")
        if extra and extra != "-" or kind != "csv":
            # Declared for the file's own name, and how it writes numbers.
            said = pack.read_text(encoding="utf-8").replace('"*.csv"', f'"*.{kind}"')
            if isinstance(extra, tuple):
                said = said.replace(*extra)
            elif extra:
                said += f"  {extra}\n"
            pack = folder / f"{options.kind}-{name.replace(' ', '-').replace(',', '')}.kpi"
            pack.write_text(said, encoding="utf-8")
        out = folder / "out.csv"
        command = {
            "w1": [options.chuan, "score", pack, "--each", "month", "--by", "group", "--format", "csv"],
            "w2": [options.chuan, "grade", pack, "--format", "csv", "--columns", "unit,indicator,numerator,denominator,verdict"],
        }[options.kind] + ["--data", "-" if extra == "-" else data, "--output", out, "--threads", options.threads]
        taken, peak = [], 0
        for _ in range(options.n):
            with open(folder / "summary", "wb") as summary, open(folder / "errors", "wb") as errors:
                process = subprocess.Popen(
                    ["/usr/bin/time", "-f", "%M", "-o", folder / "rss", *map(str, command)], stdout=summary, stderr=errors,
                    stdin=open(data, "rb") if extra == "-" else subprocess.DEVNULL)
                _, status, usage = os.wait4(process.pid, 0)
            taken.append(usage.ru_utime + usage.ru_stime)
            peak = int(open(folder / "rss").read().split()[-1]) / 1024
        result = (out.read_bytes() if out.exists() else b"") + (folder / "summary").read_bytes()
        cpu = statistics.median(taken)
        if name == "plain":
            base, expected = cpu, result
        verdict = "same" if result == expected else "DIFFERS"
        if status:
            verdict += f" (status {os.waitstatus_to_exitcode(status)}: {(folder / 'errors').read_text()[:150]!r})"
        print(f"| {options.kind} {options.rows} {name} | {cpu:.3f} | {cpu / base:.1f} | {peak:.0f} MiB | {verdict} |", flush=True)


if __name__ == "__main__":
    main()
