"""No rule repeats a group possessively, nor has one that is atomic.

Python 3.11.0 to 3.11.4 read on from the wrong place when the last try to repeat such a group fails (the fix is in the
changelog of 3.11.5 as gh-106052), so that ``2025`` became ``202``. Single signs and sets, as in ``[0-9]++``, are safe.
"""

import re
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[2] / "src" / "ipgraph"
REPEATED = re.compile(r"(?<![\\\[])\)(?:[*+?]|\{{1,2}[0-9]*,?[0-9]*\}{1,2})\+|\(\?>")


@pytest.mark.parametrize("written", [r"(?:a|b)*+", r"(?:a,)?+", r"(a){2,3}+", r"(?:a){{0,2}}+", r"(?>a*)"])
def test_what_is_looked_for(written: str) -> None:
    assert REPEATED.search(written)


@pytest.mark.parametrize("written", [r"(?:a|b)*", r"[0-9]++", r"\)++", r"(?:[a-z]++)?", r"[)*+]"])
def test_what_is_safe(written: str) -> None:
    assert not REPEATED.search(written)


def test_no_rule_has_it() -> None:
    paths = [path for kind in ("*.py", "*.toml", "*.tsv") for path in SOURCES.rglob(kind)]
    assert len(paths) > 500
    # The signs that an address may hold stand beside each other, and are no patterns.
    texts = {path: path.read_text(encoding="utf-8").replace("'()*+,", "") for path in paths}
    assert [path.name for path, text in texts.items() if REPEATED.search(text)] == []
