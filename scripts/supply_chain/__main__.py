"""Write the licences and the page, the bill of materials, or audit what is locked.

python -m scripts.supply_chain page                     # requirements/licences.toml and docs/dependencies.md
python -m scripts.supply_chain sbom [FILE]              # CycloneDX
python -m scripts.supply_chain audit [--advisories ZIP]
"""

import argparse
import sys
from pathlib import Path

from scripts.supply_chain.audit import UNKNOWN, audit_offline, audit_online
from scripts.supply_chain.licences import TABLE, read_licences, refused, write_licences
from scripts.supply_chain.page import PAGE, page
from scripts.supply_chain.parts import ROOT, locked_packages


def main() -> None:
    """Do what is asked; 1 when something is wrong, 3 when nothing could be looked up."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = options.add_subparsers(dest="verb", required=True)
    verbs.add_parser("page")
    verbs.add_parser("sbom").add_argument("file", nargs="?", type=Path, default=Path("sbom.cdx.json"))
    verbs.add_parser("audit").add_argument("--advisories", type=Path)
    given = options.parse_args()
    if given.verb == "page":
        raise SystemExit(_write_page())
    if given.verb == "sbom":
        # Here and not above: nothing else needs the library.
        from scripts.supply_chain.sbom import bill

        given.file.write_text(bill(), encoding="utf-8")
        return
    raise SystemExit(_audit(given.advisories))


def _write_page() -> int:
    unknown = write_licences(package.name for package in locked_packages())
    PAGE.write_text(page(), encoding="utf-8")
    if unknown:
        sys.stderr.write(f"{TABLE.relative_to(ROOT)}: write the licences of {', '.join(unknown)} by hand\n")
    wrong = refused(read_licences(), read_licences())
    if wrong:
        sys.stderr.write(f"no leave to use {', '.join(wrong)}: see ALLOWED in scripts/supply_chain/licences.py\n")
    return 1 if unknown or wrong else 0


def _audit(advisories: Path | None) -> int:
    if advisories is None:
        code, words = audit_online()
        (sys.stderr if code else sys.stdout).write(f"{words}\n")
        return code
    try:
        hits = audit_offline(advisories)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return UNKNOWN
    for hit in hits:
        sys.stdout.write(f"{hit.package} {hit.version}: {hit.advisory} {hit.summary}\n")
    sys.stdout.write(f"{len(locked_packages())} packages looked up, {len(hits)} advisories about them.\n")
    return 1 if hits else 0


if __name__ == "__main__":
    main()
