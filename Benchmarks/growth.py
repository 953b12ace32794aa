#!/usr/bin/env python3
"""How the cost of the command grows with the size of its input, one dimension at a time.

  growth.py list                                  the dimensions
  growth.py make DIMENSION SIZE FOLDER            writes input of that size into FOLDER, prints the arguments
  growth.py time [DIMENSION ...] [--chuan PATH]   seconds and memory at three sizes, and the exponent k of t ~ n^k
  growth.py count [DIMENSION ...] [--chuan PATH]  the same by instructions under valgrind, at small sizes

An exponent of 1 says that a unit of work costs the same whatever there is besides. What a run of size 1 takes is taken
off first. `Tests/CLITests/GrowthTests.swift` holds the counts to at most 1.15.
"""
import argparse, math, os, pathlib, resource, subprocess, sys, tempfile, time

DIMENSIONS = {}


def dimension(small, large):
    """Declares a dimension: the largest size to count at, and the largest to time at."""
    def declare(make):
        DIMENSIONS[make.__name__] = (make, small, large)
        return make
    return declare


class Folder:
    """Where the files of one input are written."""

    def __init__(self, path):
        self.path = pathlib.Path(path)

    def write(self, name, *parts):
        place = self.path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("".join(parts), encoding="utf-8")


def pack(name, *clauses, level='commune "X"'):
    return f'pack {name} "Goi {name}"\n  year 2026\n  level {level}\n' + "".join(f"  {clause}\n" for clause in clauses)


def each(count, line):
    return "".join(line.format(i=i) + "\n" for i in range(count))


THING = 'thing case "vu" plural cases\n'


def rates(count):
    return THING + each(count, 'indicator i{i} "Ty le so {i}": share of cases')


def units(count, level="commune"):
    return "".join(f"X{i},{level}\n" for i in range(count))


# ---- rules -----------------------------------------------------------------------------------------------------------

@dimension(2000, 32000)
def card_groups(n, folder):
    """Groups of a scorecard."""
    folder.write("p.kpi", pack("p"), THING, 'indicator a "A": count of cases\n',
                 f'scorecard s "S" total {n} points\n',
                 each(n, '  group "Nhom {i}" 1 points\n    item a 1 points plus 0.1 points per case'),
                 f'  band "A" from {n / 2}\n  band "B" below {n / 2}\n')
    return ["check", "p.kpi"]


@dimension(1600, 16000)
def card_items(n, folder):
    """Items of a scorecard, each on its own indicator and target."""
    folder.write("p.kpi", pack("p"), rates(n), 'targets "I"\n', each(n, '  i{i} >= 50% cite "{i}"'),
                 f'scorecard s "S" total {n} points\n', each(n, "  item i{i} 1 points if met"),
                 f'  band "A" from {n / 2}\n  band "B" below {n / 2}\n')
    return ["check", "p.kpi"]


@dimension(800, 8000)
def assign_rules(n, folder):
    """`assign` rules, each on a section of its own."""
    folder.write("p.kpi", pack("p"), rates(n),
                 each(n, 'targets "Muc {i}" set by province\n  i{i} >= 50% cite "{i}"\n'
                         'assign "Giao {i}" to targets "Muc {i}"\n'
                         "  if 2025 >= province then target = 2025 * 1.1\n  else target = province\n"
                         "  never above 100%\n  when 2025 is missing then target = province"))
    return ["check", "p.kpi"]


@dimension(800, 16000)
def test_units(n, folder):
    """A test with many units."""
    folder.write("p.kpi", pack("p"), rates(1), 'targets "I"\n  i0 >= 50% cite "1"\ntest "t"\n',
                 each(n, '  unit "X{i}" level commune'),
                 each(n, '  given i0 for unit "X{i}" = 60 of 100'),
                 each(n, '  expect i0 for unit "X{i}" is met'))
    return ["test", "p.kpi"]


@dimension(800, 16000)
def test_subjects(n, folder):
    """A test that looks at many indicators of one unit."""
    folder.write("p.kpi", pack("p"), rates(n), 'targets "I"\n', each(n, '  i{i} >= 50% cite "{i}"'), 'test "t"\n',
                 each(n, "  given i{i} = 60 of 100"), each(n, "  expect i{i} is met"))
    return ["test", "p.kpi"]


@dimension(200, 4000)
def tests_and_targets(n, folder):
    """Many tests in a pack of as many targets, each about one of them."""
    folder.write("p.kpi", pack("p"), rates(n), 'targets "I"\n', each(n, '  i{i} >= 50% cite "{i}"'),
                 each(n, 'test "t{i}"\n  given i{i} = 60 of 100\n  expect i{i} is met'))
    return ["test", "p.kpi"]


@dimension(1600, 16000)
def target_fields(n, folder):
    """One target with many fields."""
    folder.write("p.kpi", pack("p"), rates(1), each(n, 'field f{i} "Linh vuc {i}"'),
                 'targets "I"\n  i0 >= 50% for field ', ", ".join(f"f{i}" for i in range(n)), ' cite "1"\n')
    folder.write("d.csv", "unit,level,field,i0.numerator,i0.denominator\n",
                 "".join(f"X,commune,f{i},{i % 100},100\n" for i in range(n)))
    return ["grade", "p.kpi", "--data", "d.csv", "--format", "csv"]


@dimension(1600, 16000)
def pooled_fields(n, folder):
    """One target on many fields counted together."""
    folder.write("p.kpi", pack("p"), rates(1), each(n, 'field f{i} "Linh vuc {i}"'),
                 'targets "I"\n  i0 >= 50% for field ', ", ".join(f"f{i}" for i in range(n)), ' pooled cite "1"\n')
    folder.write("d.csv", "unit,level,field,i0.numerator,i0.denominator\n",
                 "".join(f"X,commune,f{i},{i % 100},100\n" for i in range(n)))
    return ["grade", "p.kpi", "--data", "d.csv", "--format", "csv"]


@dimension(400, 4000)
def unknown_names(n, folder):
    """Unknown names beside as many known ones."""
    folder.write("p.kpi", pack("p"), rates(n), 'targets "I"\n', each(n, '  q{i}zz >= 50% cite "{i}"'))
    return ["check", "p.kpi"]


@dimension(800, 8000)
def two_packs(n, folder):
    """Targets of two packs that are compared, each for a unit of its own, of an indicator of its own, and by a rule."""
    targets = 'targets "I"\n' + each(n, '  i{i} >= 50% cite "{i}"') + each(n, '  i0 >= 40% for unit "X{i}" by 2026-06-30 cite "u{i}"')
    rule = 'targets "R" set by province\n' + each(n, '  i{i} >= 45% for level district cite "r{i}"')
    rule += 'assign "G" to targets "R"\n  if 2025 >= province then target = 2025 * {f}\n  else target = province\n'
    for name, factor in [("a", "1.1"), ("b", "1.2")]:
        folder.write(name + ".kpi", pack("p"), rates(n), targets, rule.replace("{f}", factor))
    return ["diff", "a.kpi", "b.kpi", "--format", "json"]


# ---- packs -----------------------------------------------------------------------------------------------------------

@dimension(800, 16000)
def packs_in_folder(n, folder):
    """Packs in one folder that stand by themselves."""
    for i in range(n):
        folder.write(f"p{i}.kpi", pack(f"p{i}"), "use tthc\n", 'targets "I"\n  online_dossier_rate >= 50% cite "1"\n')
    return ["check", "."]


@dimension(400, 4000)
def packs_under_one(n, folder):
    """Packs that stand under one pack."""
    folder.write("a.kpi", pack("a", level='province "H"'), "use tthc\n",
                 'targets "I"\n  online_dossier_rate >= 50% cite "1"\n')
    for i in range(n):
        folder.write(f"p{i}.kpi", pack(f"p{i}", "under a"), 'targets "I"\n  online_dossier_rate >= 60% cite "1"\n')
    return ["check", "."]


@dimension(400, 4000)
def packs_using_one(n, folder):
    """Packs that use one pack."""
    folder.write("a.kpi", 'pack a "A"\n', rates(3))
    for i in range(n):
        folder.write(f"p{i}.kpi", pack(f"p{i}"), "use a\n", 'targets "I"\n  i0 >= 60% cite "1"\n')
    return ["check", "."]


@dimension(400, 4000)
def pack_using_many(n, folder):
    """A pack that uses many packs."""
    for i in range(n):
        folder.write(f"v{i}.kpi", f'pack v{i} "V{i}"\n', f'indicator k{i} "K {i}": number\n')
    folder.write("p.kpi", pack("p"), each(n, "use v{i}"), 'targets "I"\n', each(n, '  k{i} >= 5 cite "{i}"'))
    return ["check", "p.kpi"]


@dimension(60, 60)
def use_chain(n, folder):
    """Packs that use one another in a row, each with fifty indicators."""
    for i in range(n):
        folder.write(f"v{i}.kpi", f'pack v{i} "V{i}"\n', f"use v{i - 1}\n" if i else "",
                     "".join(f'indicator k{i}_{j} "K {i} {j}": number\n' for j in range(50)))
    folder.write("p.kpi", pack("p"), f"use v{n - 1}\n", 'targets "I"\n  k0_0 >= 5 cite "1"\n')
    return ["check", "p.kpi"]


@dimension(4000, 64000)
def inherited_targets(n, folder):
    """Targets of a pack above."""
    folder.write("a.kpi", pack("a", level='province "H"'), rates(n), 'targets "I"\n',
                 each(n, '  i{i} >= 50% cite "{i}"'))
    folder.write("p.kpi", pack("p", "under a"), 'targets "I"\n  i0 >= 60% cite "1"\n')
    return ["check", "p.kpi"]


@dimension(400, 4000)
def raised_targets(n, folder):
    """Targets that each raise one of a pack above, for a unit of its own."""
    folder.write("a.kpi", pack("a", level='province "H"'), rates(1), 'targets "I"\n',
                 each(n, '  i0 >= 50% for unit "X{i}" cite "{i}"'))
    folder.write("p.kpi", pack("p", "under a"), 'targets "I"\n', each(n, '  i0 >= 60% for unit "X{i}" cite "{i}"'))
    return ["check", "p.kpi"]


# ---- data ------------------------------------------------------------------------------------------------------------

@dimension(400, 4000)
def targets_for_units(n, folder):
    """Targets that are each for one unit, with a row for each."""
    folder.write("p.kpi", pack("p"), rates(1), 'targets "I"\n', each(n, '  i0 >= 50% for unit "X{i}" cite "{i}"'))
    folder.write("d.csv", "unit,level,i0.numerator,i0.denominator\n",
                 "".join(f"X{i},commune,{i % 100},100\n" for i in range(n)))
    return ["grade", "p.kpi", "--data", "d.csv", "--format", "csv"]


@dimension(100, 2000)
def many_targets_for_units(n, folder):
    """Nineteen targets for each of many units by name, in sections."""
    folder.write("p.kpi", pack("p"), rates(19), 'targets "I"\n',
                 "".join(f'  i{j} >= 50% for unit "X{i}" cite "{i}.{j}"\n' for i in range(n) for j in range(19)))
    folder.write("d.csv", "unit,level,", ",".join(f"i{j}.numerator,i{j}.denominator" for j in range(19)), "\n",
                 "".join(f"X{i},commune" + f",{i % 100},100" * 19 + "\n" for i in range(n)))
    return ["grade", "p.kpi", "--data", "d.csv", "--format", "csv"]


@dimension(1600, 16000)
def grade_rows(n, folder):
    """Units that one target is for, as a table."""
    folder.write("p.kpi", pack("p"), rates(1), 'targets "I"\n  i0 >= 50% cite "1"\n')
    folder.write("d.csv", "unit,level,i0.numerator,i0.denominator\n",
                 "".join(f"X{i},commune,{i % 100},100\n" for i in range(n)))
    return ["grade", "p.kpi", "--data", "d.csv"]


@dimension(1600, 16000)
def grade_targets(n, folder):
    """Targets, all for one unit."""
    folder.write("p.kpi", pack("p"), rates(n), 'targets "I"\n', each(n, '  i{i} >= 50% cite "{i}"'))
    folder.write("d.csv", "unit,level,indicator,numerator,denominator\n",
                 "".join(f"X,commune,i{i},{i % 100},100\n" for i in range(n)))
    return ["grade", "p.kpi", "--data", "d.csv", "--format", "csv"]


@dimension(400, 4000)
def gap_items(n, folder):
    """`gap` over the items of a scorecard."""
    folder.write("p.kpi", pack("p"), rates(n), f'scorecard s "S" total {n} points\n',
                 each(n, "  item i{i} 1 points in proportion up to 80%"),
                 f'  band "A" from {n * 0.9}\n  band "B" below {n * 0.9}\n')
    folder.write("d.csv", "unit,level,indicator,numerator,denominator\n",
                 "".join(f"X,commune,i{i},{i % 79},100\n" for i in range(n)))
    return ["gap", "p.kpi", "--data", "d.csv", "--unit", "X"]


@dimension(400, 4000)
def gap_shared(n, folder):
    """`gap` where all items look at one result."""
    folder.write("p.kpi", pack("p"), rates(1), f'scorecard s "S" total {n} points\n',
                 each(n, "  item i0 1 points in proportion up to 80%"),
                 f'  band "A" from {n * 0.9}\n  band "B" below {n * 0.9}\n')
    folder.write("d.csv", "unit,level,indicator,numerator,denominator\nX,commune,i0,30,100\n")
    return ["gap", "p.kpi", "--data", "d.csv", "--unit", "X"]


@dimension(1600, 16000)
def score_items(n, folder):
    """`score` over the items of a scorecard."""
    gap_items(n, folder)
    return ["score", "p.kpi", "--data", "d.csv", "--format", "csv"]


@dimension(400, 8000)
def small_files(n, folder):
    """Data files of three rows each."""
    folder.write("p.kpi", pack("p"), rates(1), 'targets "I"\n  i0 >= 50% cite "1"\n')
    for i in range(n):
        folder.write(f"d/{i}.csv", "unit,level,i0.numerator,i0.denominator\n",
                     "".join(f"X{i}.{j},commune,{j},100\n" for j in range(3)))
    return ["grade", "p.kpi", "--data", "d/*.csv", "--format", "csv"]


@dimension(800, 8000)
def unit_conflicts(n, folder):
    """Units whose name a second file has otherwise."""
    folder.write("p.kpi", pack("p"), rates(1), 'targets "I"\n  i0 >= 50% cite "1"\n')
    folder.write("a.csv", "unit,name,level,i0.numerator,i0.denominator\n",
                 "".join(f"X{i},Xa {i},commune,{i % 100},100\n" for i in range(n)))
    folder.write("b.csv", "unit,name,level,i0.numerator,i0.denominator\n",
                 "".join(f"X{i},Phuong khac {i},commune,,\n" for i in range(n)))
    return ["grade", "p.kpi", "--data", "a.csv", "b.csv", "--format", "csv"]


@dimension(800, 16000)
def why_parent(n, folder):
    """`why` of a unit that has many under it."""
    folder.write("p.kpi", pack("p", level='province "H"'), rates(1), 'targets "I"\n  i0 >= 50% cite "1"\n')
    folder.write("d.csv", "unit,level,parent,i0.numerator,i0.denominator\nH,province,,,\n",
                 "".join(f"X{i},commune,H,{i % 100},100\n" for i in range(n)))
    return ["why", "p.kpi", "--data", "d.csv", "--unit", "H", "--target", "i0"]


# ---- measuring -------------------------------------------------------------------------------------------------------

def made(make, size, run):
    """Makes the input in a folder of its own, and gives what `run` says of it."""
    with tempfile.TemporaryDirectory(prefix="chuan-growth-") as path:
        arguments = make(size, Folder(path))
        if "*" in " ".join(arguments):
            folder = pathlib.Path(path)
            arguments = [name for part in arguments
                         for name in (sorted(str(p.relative_to(folder)) for p in folder.glob(part)) if "*" in part
                                      else [part])]
        return run(arguments, path)


def seconds(chuan, arguments, folder):
    """Seconds of the processor, and the most memory in MiB."""
    before = time.monotonic()
    process = subprocess.Popen([chuan, *arguments], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, time.monotonic() - before


def instructions(chuan, arguments, folder):
    """Instructions that the command took, counted by valgrind."""
    errors = subprocess.run(
        ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", chuan, *arguments],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace").stderr
    for line in errors.splitlines():
        if "refs:" in line:
            return int(line.split(":")[-1].strip().replace(",", ""))
    sys.exit("valgrind counted nothing: " + errors[-500:])


def exponent(points):
    """The slope of a line through log n, log t."""
    xs, ys = [math.log(n) for n, _ in points], [math.log(max(t, 1e-9)) for _, t in points]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["list", "make", "time", "count"])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--chuan", default=".build/release/chuan")
    parser.add_argument("--largest", type=int, help="the largest size, instead of each dimension's own")
    given = parser.parse_args()
    if given.what == "list":
        for name, (make, small, large) in DIMENSIONS.items():
            print(f"{name:26} {small:6} {large:6}  {make.__doc__}")
        return
    if given.what == "make":
        name, size, folder = given.names
        print(*DIMENSIONS[name][0](int(size), Folder(folder)))
        return
    chuan = str(pathlib.Path(given.chuan).resolve())
    for name in given.names or DIMENSIONS:
        make, small, large = DIMENSIONS[name]
        top = given.largest or (large if given.what == "time" else small)
        sizes = [top // 4, top // 2, top]
        if given.what == "time":
            runs = {n: made(make, n, lambda a, f: seconds(chuan, a, f)) for n in [1, *sizes]}
            points = [(n, runs[n][0] - runs[1][0]) for n in sizes]
            shown = "  ".join(f"{n}: {runs[n][0]:.2f} s {runs[n][1]:.0f} MiB" for n in sizes)
        else:
            runs = {n: made(make, n, lambda a, f: instructions(chuan, a, f)) for n in [1, *sizes]}
            points = [(n, runs[n] - runs[1]) for n in sizes]
            shown = "  ".join(f"{n}: {runs[n] / 1e6:.0f} M" for n in [1, *sizes])
        print(f"{name:26} k = {exponent(points):.2f}   {shown}", flush=True)


if __name__ == "__main__":
    main()
