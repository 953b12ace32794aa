#!/usr/bin/env python3
"""Invents a province: 10 districts, 150 communes, 12 months of 2022, every count that Decision 766 scores.

    python3 generate.py           writes units.csv and months.csv beside this file

The same bytes on every machine: the dice are a linear congruential generator of 64 bits.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
FIRST = ["An", "Bình", "Đông", "Hòa", "Long", "Phú", "Tân", "Thạnh", "Vĩnh", "Xuân", "Yên", "Minh", "Mỹ", "Nghĩa", "Phước"]
SECOND = ["Bình", "Sơn", "Hải", "Lộc", "Thành", "Thuận", "Phong", "Giang", "Khê", "Lâm", "Mỹ", "Phú", "Quang", "Hưng", "Điền"]


class Dice:
    def __init__(self, seed):
        self.state = seed

    def roll(self, low, high):
        """A whole number from low to high."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return low + (self.state >> 33) % (high - low + 1)


# Each indicator: what its denominator is, and at how many per cent of it a middling unit stands.
INDICATORS = [
    ("procedure_announced_on_time_rate", "procedures", 93),
    ("procedure_published_on_time_rate", "procedures", 90),
    ("procedure_content_complete_rate", "procedures", 95),
    ("synced_dossier_rate", "received", 86),
    ("received_on_time_rate", "received", 89),
    ("electronic_result_rate", "resolved", 62),
    ("digitised_component_rate", "received", 66),
    ("digitized_dossier_rate", "received", 71),
    ("digitised_result_reuse_rate", "results", 52),
    ("digitized_data_reuse_rate", "results", 46),
    ("data_linked_procedure_rate", "procedures", 70),
    ("certified_copy_digital_rate", "copies", 57),
    ("eligible_procedure_online_rate", "procedures", 74),
    ("procedure_with_online_dossier_rate", "online_procedures", 61),
    ("online_dossier_rate", "received", 44),
    ("online_payment_txn_rate", "payments", 49),
    ("feedback_on_time_rate", "feedback", 94),
    ("satisfaction_rate", "answers", 90),
    ("service_attitude_satisfaction_rate", "answers", 88),
]


def names(count, dice, taken):
    while count:
        name = FIRST[dice.roll(0, len(FIRST) - 1)] + " " + SECOND[dice.roll(0, len(SECOND) - 1)]
        if name not in taken and name.split()[0] != name.split()[1]:
            taken.add(name)
            count -= 1
            yield name


def main():
    dice = Dice(766)
    taken = set()
    units = [("T", "Tỉnh Mẫu", "province", "")]
    districts = [(f"H{number:02}", name) for number, name in enumerate(names(10, dice, taken), 1)]
    communes = []
    for district, name in districts:
        units.append((district, "Huyện " + name, "district", "T"))
        for number, commune in enumerate(names(15, dice, taken), 1):
            kind = "Thị trấn" if number == 1 else "Xã"
            communes.append((f"{district}-{number:02}", f"{kind} {commune}", district))
    units += [(code, name, "commune", district) for code, name, district in communes]
    lines = ["unit,name,level,parent"] + [",".join(unit) for unit in units]
    (FOLDER / "units.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    header = ["unit", "period"]
    for indicator, _, _ in INDICATORS:
        header += [f"{indicator}.numerator", f"{indicator}.denominator"]
    rows = [",".join(header)]
    # How well a unit does, from -14 to 14 hundredths, and how large it is.
    skills = {code: dice.roll(-14, 14) for code, _, _ in communes}
    sizes = {code: dice.roll(40, 260) for code, _, _ in communes}
    for month in range(1, 13):
        for code, _, _ in communes:
            received = sizes[code] * dice.roll(70, 130) // 100
            counts = {
                "procedures": dice.roll(110, 140),
                "received": received,
                "resolved": received * dice.roll(88, 99) // 100,
                "results": received * dice.roll(30, 60) // 100,
                "copies": dice.roll(5, 40),
                "online_procedures": dice.roll(30, 60),
                "payments": dice.roll(0, 40),
                "feedback": dice.roll(0, 4),
                "answers": dice.roll(10, 60),
            }
            cells = [code, f"2022-{month:02}"]
            for _, whole, usual in INDICATORS:
                # From month to month everyone gets a little better.
                rate = min(100, max(0, usual + skills[code] + month // 3 + dice.roll(-6, 6)))
                cells += [str(counts[whole] * rate // 100), str(counts[whole])]
            # One commune did not report in August.
            if (code, month) != ("H04-09", 8):
                rows.append(",".join(cells))
    (FOLDER / "months.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


main()
