"""Whether two values that the versions of an article give for one thing differ as a slip of the pen makes them differ.

Versions that contradict each other mostly do so in one place: a digit, digits that changed places, a power of ten,
the day or the month or the year. Values that differ altogether are mostly those of two different things.
"""


def is_slip(en: object, zh: object) -> bool:
    """Whether two dates or sums differ in one place; of anything else no more is asked than that it differs."""
    if isinstance(en, (int, float)) and isinstance(zh, (int, float)):
        return _one_place(en, zh)
    if isinstance(en, str) and isinstance(zh, str) and en[:4].isdigit() and zh[:4].isdigit():
        return sum(a != b for a, b in zip(en.split("-"), zh.split("-"), strict=False)) == 1
    return True


def _one_place(en: float, zh: float) -> bool:
    left, right = f"{en:.10g}", f"{zh:.10g}"
    whole, other = left.rstrip("0").replace(".", ""), right.rstrip("0").replace(".", "")
    if whole.strip("0") == other.strip("0"):
        return True  # a power of ten
    if sorted(left) == sorted(right):
        return True
    return len(left) == len(right) and sum(a != b for a, b in zip(left, right, strict=True)) == 1
