"""Licences as SPDX expressions, from ``requirements/licences.toml``, and which of them ipgraph may depend on."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib import metadata
from typing import Any

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from scripts.supply_chain.parts import ROOT

TABLE = ROOT / "requirements" / "licences.toml"
HEAD = """# The licence of each locked package, as an SPDX expression. `make lock` adds rows of new packages whose
# metadata say it plainly, and names the others, whose row whoever read the licence writes. A test refuses what
# is missing.

"""

ALLOWED = frozenset(
    (
        "0BSD", "Apache-2.0", "Artistic-1.0-Perl", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MPL-2.0",
        "PSF-2.0", "W3C", "W3C-20150513", "Zlib",
    )
)  # fmt: skip
"""What may be used and passed on with Apache-2.0; of licences that one may choose from, one of these is enough."""

_SAID = {
    "Apache 2.0": "Apache-2.0",
    "Apache License": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 2-Clause License": "BSD-2-Clause",
    "BSD 3-Clause License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""Words of metadata that mean one licence; "BSD License" means one of several."""


def read_licences() -> dict[str, str]:
    """The table: the SPDX expression of each package."""
    table: dict[str, str] = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return table


def write_licences(names: Iterable[str]) -> list[str]:
    """Write the table anew for these packages; gives those whose licence a person must look up."""
    known = read_licences() if TABLE.exists() else {}
    rows = {name: known.get(name) or told(name) for name in sorted(names)}
    lines = [f'"{name}" = "{licence}"\n' for name, licence in rows.items() if licence]
    TABLE.write_text(HEAD + "".join(lines), encoding="utf-8")
    return [name for name, licence in rows.items() if not licence]


def told(name: str) -> str | None:
    """The licence that the metadata of an installed package says plainly."""
    try:
        said: dict[str, Any] = metadata.metadata(name).json
    except metadata.PackageNotFoundError:
        return None
    classified = [c.rpartition(" :: ")[2] for c in said.get("classifier", ()) if c.startswith("License :: ")]
    written = (said.get("license") or "").strip().split("\n")[0].strip()
    # Of several classifiers nobody can tell whether one may choose.
    for words in (said.get("license_expression") or "", *((written, *classified) if len(classified) < 2 else ())):
        licence = expression(_SAID.get(words, words))
        if licence:
            return licence
    return None


def refused(names: Iterable[str], table: Mapping[str, str]) -> list[str]:
    """The packages without a licence, or with one that gives no leave."""
    return [name for name in names if not is_allowed(table.get(name, ""))]


def expression(words: str) -> str | None:
    """The words as a canonical SPDX expression; ``None`` when they are none."""
    try:
        return canonicalize_license_expression(words) if words else None
    except InvalidLicenseExpression:
        return None


def is_allowed(licence: str) -> bool:
    """Whether an SPDX expression gives leave: all that AND joins must, one of those that OR joins.

    >>> is_allowed("MIT AND (Apache-2.0 OR GPL-2.0-or-later)"), is_allowed("MIT AND GPL-3.0-only")
    (True, False)
    """
    tokens = re.findall(r"[()]|[\w.+-]+", licence)
    words = {"AND": "and", "OR": "or", "(": "(", ")": ")"}
    truth = [words.get(token) or str(token in ALLOWED) for token in tokens]
    return bool(tokens) and _holds(truth)


def _holds(truth: list[str]) -> bool:
    """The value of an expression of True, False, and, or and brackets; ``or`` binds weaker."""
    while "(" in truth:
        close = truth.index(")")
        start = close - 1 - truth[:close][::-1].index("(")
        truth = [*truth[:start], str(_holds(truth[start + 1 : close])), *truth[close + 1 :]]
    return any(all(word == "True" for word in part.split(" and ")) for part in " ".join(truth).split(" or "))
