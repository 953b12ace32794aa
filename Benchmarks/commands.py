#!/usr/bin/env python3
"""Times the commands that answer for every unit and target, in each format, on W1: one row for a unit and month, of which a year
is asked.

  .venv/bin/python commands.py ROWS [--chuan PATH] [--threads 2] [-n 3] [--peers]

Prints CPU seconds, wall seconds, the peak, and how many rows and bytes were written. With `--peers` `grade` and `trend` are asked for
the columns that a polars script writes, which must be the same bytes.
"""
import argparse, os, pathlib, statistics, subprocess, sys, time

ROOT = pathlib.Path(__file__).resolve().parent
COMMANDS = {"grade": [], "assign": [], "course": ["--to-date", "2018-06"], "trend": []}
COLUMNS = {"grade": "unit,indicator,numerator,denominator,verdict", "trend": "unit,indicator,period,numerator,denominator,direction"}


def timed(command, out, repeats):
    cpu, wall = [], []
    for _ in range(repeats):
        start = time.monotonic()
        process = subprocess.Popen(
            ["/usr/bin/time", "-f", "%M", "-o", f"{out}.rss", *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall.append(time.monotonic() - start)
        cpu.append(usage.ru_utime + usage.ru_stime)
        if status:
            sys.exit(f"failed: {' '.join(map(str, command))}")
    return statistics.median(cpu), statistics.median(wall), int(open(f"{out}.rss").read().split()[-1]) / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=int)
    parser.add_argument("--chuan", default=ROOT.parent / ".build" / "release" / "chuan")
    parser.add_argument("--threads", default="2")
    parser.add_argument("-n", type=int, default=3)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--dir", type=pathlib.Path, default=ROOT / ".data")
    options = parser.parse_args()
    folder = options.dir / f"w1_{options.rows}"
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / "plain.csv"
    if not data.exists():
        subprocess.run([sys.executable, ROOT / "generate.py", "w1", str(options.rows), data], check=True)
    pack = ROOT / "packs" / "w1.kpi"

    def chuan(verb, kind, *more):
        return [options.chuan, verb, pack, "--data", data, "--format", kind, "--threads", options.threads, *COMMANDS[verb], *more]

    for verb in COMMANDS:
        for kind in ["csv", "json", "table"]:
            out = folder / f"out.{kind}"
            cpu, wall, peak = timed(chuan(verb, kind, "--output", out), out, options.n)
            print(f"| {verb} {kind} | {cpu:.2f} | {wall:.2f} | {peak:.0f} MiB | {out.stat().st_size / 1e6:.0f} MB |", flush=True)
    if not options.peers:
        return
    for verb, columns in COLUMNS.items():
        own, other = folder / "own.csv", folder / "other.csv"
        mine = timed(chuan(verb, "csv", "--columns", columns, "--output", own), own, options.n)
        peer = timed([sys.executable, ROOT / "peers" / f"w1_{verb}_polars.py", data, other, options.threads], other, options.n)
        verdict = "same" if own.read_bytes() == other.read_bytes() else "DIFFERS"
        print(f"| {verb} beside polars | CPU {mine[0]:.2f} : {peer[0]:.2f} | wall {mine[1]:.2f} : {peer[1]:.2f} "
              f"| {mine[2]:.0f} : {peer[2]:.0f} MiB | {verdict} |", flush=True)


if __name__ == "__main__":
    main()
