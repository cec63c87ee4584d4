"""Make ``src/ipgraph/lang/zh/romanised.tsv``, the table of Chinese characters by the syllable that romanises them.

    python data/make/romanised.py

Needs ``pypinyin`` 0.55.0 (MIT licence); not needed to run ipgraph. The characters are those of the
standard GB 2312, each under its commonest reading.
"""

from collections import defaultdict
from pathlib import Path

from pypinyin import Style, pinyin

TARGET = Path(__file__).parents[2] / "src" / "ipgraph" / "lang" / "zh" / "romanised.tsv"

HEAD = """\
# The characters of GB 2312 by the syllable that romanises them in its commonest reading, without tones; ü is v.
# Source: PyPI package pypinyin 0.55.0 (MIT licence). Made by data/make/romanised.py; not edited by hand.
# syllable	characters
"""
# Readings in names of firms and persons where the commonest reading of the table is another.
NAMES = dict(zip("单仇乐长重行都地和", ["shan", "qiu", "le", "chang", "zhong", "hang", "du", "di", "he"], strict=True))


def main() -> None:
    """Write the table."""
    rows = defaultdict(list)
    for lead in range(0xB0, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                character = bytes((lead, trail)).decode("gb2312")
            except UnicodeDecodeError:
                continue
            syllable = NAMES.get(character) or pinyin(character, style=Style.NORMAL, errors="ignore")[0][0]
            rows[syllable.replace("ü", "v")].append(character)
    lines = (f"{syllable}\t{''.join(sorted(characters))}\n" for syllable, characters in sorted(rows.items()))
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
