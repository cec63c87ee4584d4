"""Make ``src/ipgraph/lang/zh/traditional.tsv``, the table of traditional characters and their simplified forms.

    python data/make/traditional.py CHARACTERS

CHARACTERS is OpenCC's dictionary ``TSCharacters`` as text, which its own tool writes out of the PyPI package
``opencc`` 1.4.2 (Apache License 2.0)::

    opencc_dict -i TSCharacters.ocd2 -f ocd2 -o CHARACTERS -t text

A row of the dictionary is a character and its simplified forms, likeliest first; where the character itself is the
likeliest (著, 覆) it is left alone, and so is one whose simplified form is a traditional character. Not needed to run
ipgraph.
"""

import sys
from pathlib import Path

TARGET = Path(__file__).parents[2] / "src" / "ipgraph" / "lang" / "zh" / "traditional.tsv"

HEAD = """\
# Traditional characters and the simplified ones that stand for them, one to one.
# Source: OpenCC 1.4.2 (https://github.com/BYVoid/OpenCC), dictionary TSCharacters; Apache License 2.0.
# Made by data/make/traditional.py; not edited by hand.
# traditional	simplified
"""


def main() -> None:
    """Write the table."""
    rows = {}
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        traditional, forms = line.split("\t")
        simplified = forms.split()[0]
        # Characters outside the basic plane are too rare to matter, and fonts lack them.
        if traditional != simplified and max(traditional, simplified) <= "\uffff":
            rows[traditional] = simplified
    # What is simplified stays: 薴 is 苧, which as a traditional character is 苎.
    rows = {traditional: simplified for traditional, simplified in rows.items() if simplified not in rows}
    lines = (f"{traditional}\t{simplified}\n" for traditional, simplified in sorted(rows.items()))
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
