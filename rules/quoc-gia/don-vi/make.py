#!/usr/bin/env python3
"""Makes the register of provinces and communes before and after 1 July 2025: one CSV file for each province of today.

    pip install --no-deps vietnamadminunits==1.0.4
    python3 make.py

Only the package's data files are read (`data/dataset.db`, `data/converter_2025.json`); none of its code is run. The
files are written beside this script, the same bytes each time. What they hold is told in README.md.
"""

import csv
import io
import json
import pathlib
import sqlite3
import sys
import unicodedata
from importlib import metadata

VERSION = "1.0.4"
CHANGE = "2025-07-01"
HEADER = ["mã đơn vị", "tên", "cấp", "trực thuộc", "từ ngày", "đến ngày", "hợp thành từ", "một phần của"]


def data_folder():
    """Where the package keeps its data; refuses another version."""
    found = metadata.version("vietnamadminunits")
    if found != VERSION:
        sys.exit(f"vietnamadminunits {VERSION} is needed, this is {found}")
    return pathlib.Path(metadata.distribution("vietnamadminunits").locate_file("vietnamadminunits")) / "data"


def rows_of(connection, table):
    connection.row_factory = sqlite3.Row
    return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def old_code(unit):
    """The five island districts had no communes: each stands for itself, as a district."""
    return unit["wardCode"] or unit["districtCode"]


def file_name(code, name):
    """`51-quang-ngai.csv`."""
    plain = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return f"{code}-{plain.replace(' ', '-')}.csv"


def predecessors(old, new, converter):
    """For each commune of today, by its code: the codes it is made of, and those of which it has a part."""
    old_by_key = {f"{o['provinceKey']}_{o['districtKey']}_{o['wardKey'] or ''}": o for o in old}
    new_by_key = {(n["provinceKey"], n["wardKey"]): n for n in new}
    made_of = {n["wardCode"]: [] for n in new}
    part_of = {n["wardCode"]: [] for n in new}
    seen = set()
    for province, communes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, keys in communes.items():
            for key in keys:
                made_of[new_by_key[province, commune]["wardCode"]].append(old_code(old_by_key[key]))
                seen.add(key)
    divided = 0
    for province, communes in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, parts in communes.items():
            divided += 1
            seen.add(key)
            for part in parts:
                part_of[new_by_key[province, part["newWardKey"]]["wardCode"]].append(old_code(old_by_key[key]))
    if seen != set(old_by_key):
        sys.exit("not every commune of before is in the conversion")
    return made_of, part_of, divided


def main():
    folder = data_folder()
    connection = sqlite3.connect(folder / "dataset.db")
    old = rows_of(connection, "admin_units_legacy")
    new = rows_of(connection, "admin_units")
    converter = json.loads((folder / "converter_2025.json").read_text(encoding="utf-8"))
    made_of, part_of, divided = predecessors(old, new, converter)
    here = pathlib.Path(__file__).parent
    for stale in here.glob("*.csv"):
        stale.unlink()
    provinces = {n["provinceKey"]: n for n in new}
    old_provinces = {o["provinceKey"]: o for o in old}
    for key, province in sorted(provinces.items(), key=lambda item: item[1]["provinceCode"]):
        before = sorted((old_provinces[k] for k in converter["DICT_PROVINCE"][key]), key=lambda o: o["provinceCode"])
        rows = [[
            province["provinceCode"], province["province"], "tỉnh", "", CHANGE, "",
            "; ".join(o["provinceCode"] for o in before), "",
        ]]
        for n in sorted((n for n in new if n["provinceKey"] == key), key=lambda n: n["wardCode"]):
            code = n["wardCode"]
            rows.append([
                code, n["ward"], "xã", n["provinceCode"], CHANGE, "", "; ".join(sorted(made_of[code])),
                "; ".join(sorted(part_of[code])),
            ])
        for o in before:
            rows.append([o["provinceCode"], o["province"], "tỉnh", "", "", CHANGE, "", ""])
            mine = [u for u in old if u["provinceKey"] == o["provinceKey"]]
            districts = {u["districtCode"]: u for u in mine}
            for code in sorted(districts):
                rows.append([code, districts[code]["district"], "huyện", o["provinceCode"], "", CHANGE, "", ""])
                communes = [u for u in mine if u["districtCode"] == code and u["wardCode"]]
                for u in sorted(communes, key=lambda u: u["wardCode"]):
                    rows.append([u["wardCode"], u["ward"], "xã", code, "", CHANGE, "", ""])
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([HEADER] + rows)
        name = file_name(province["provinceCode"], province["provinceShort"])
        (here / name).write_text(unicodedata.normalize("NFC", text.getvalue()), encoding="utf-8")
    names = {o["wardCode"]: o["ward"] for o in old if o["wardCode"]}
    reused = [n for n in new if n["wardCode"] in names]
    same = [n for n in reused if names[n["wardCode"]] == n["ward"]]
    changed = [n for n in same if made_of[n["wardCode"]] != [n["wardCode"]] or part_of[n["wardCode"]]]
    print(f"{len(old)} before ({sum(1 for o in old if not o['wardCode'])} of them districts without communes), "
          f"{len(new)} after, {divided} divided, {len(reused)} codes reused, "
          f"{len(same)} with the same name, {len(changed)} of them with another territory")


if __name__ == "__main__":
    main()
