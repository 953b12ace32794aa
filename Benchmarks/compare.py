"""Puts what `chuan` writes into the peers' form (see peers/common.py)."""
import csv
from common import *


def centi(score):
    """Hundredths of a score as `chuan` writes it: 87.5 is 8750."""
    whole, _, part = score.partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def to_peers(kind, out, summary):
    """The bytes of the peers' output and summary."""
    return w1(out, summary) if kind == "w1" else w2(out)


def w1(out, summary):
    lines = [W1_OUT_HEADER]
    with open(out, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        for unit, period, score, band, met in rows:
            year, month = period.split("-")
            lines.append(f"{unit},{year},{int(month)},{fmt(centi(score))},{band},{met}")
    groups = []
    with open(summary, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        for _, group, band, count, met, score in rows:
            groups.append((group, band, int(count), int(met), centi(score)))
    text = [W1_SUM_HEADER] + [",".join(map(str, group)) for group in sorted(groups)]
    return ("\n".join(lines) + "\n").encode(), ("\n".join(text) + "\n").encode()


def w2(out):
    parts = [("on_time", "on_time", "resolved"), ("early", "early", "resolved"), ("online_share", "online", "total"),
             ("digitised_share", "digitised", "total"), ("satisfied", "satisfied", "rated")]
    units = {}
    with open(out, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        for unit, indicator, numerator, denominator, verdict in rows:
            one = units.setdefault(unit, {"passed": 0})
            for name, top, bottom in parts:
                if name == indicator:
                    one[top], one[bottom] = int(numerator or 0), int(denominator or 0)
            one["passed"] += verdict == "met"
    lines, sums = [W2_OUT_HEADER], {}
    names = ["total", "resolved", "on_time", "early", "online", "digitised", "rated", "satisfied"]
    for unit in sorted(units):
        one = units[unit]
        points = [str((one[a] * 20000 + one[b]) // (2 * one[b])) if one[b] else "" for a, b, _ in W2_TARGETS]
        lines.append(",".join([unit, str(one["total"]), str(one["resolved"]), str(one["rated"]), *points, str(one["passed"])]))
        line = sums.setdefault(one["passed"], [0] * 9)
        line[0] += 1
        for index, name in enumerate(names):
            line[index + 1] += one[name]
    text = [W2_SUM_HEADER] + [",".join(map(str, (passed, *line))) for passed, line in sorted(sums.items())]
    return ("\n".join(lines) + "\n").encode(), ("\n".join(text) + "\n").encode()
