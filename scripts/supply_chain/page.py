"""The page of all parts: ``docs/dependencies.md``."""

from scripts.supply_chain.licences import read_licences
from scripts.supply_chain.parts import ROOT, locked_packages, vendored_libraries

PAGE = ROOT / "docs" / "dependencies.md"
HEAD = """# What ipgraph is made of

Written by `make lock` from the lock files in `requirements`, from `requirements/licences.toml` and from the manifests
of vendored libraries. Each package is installed by its exact version and digests of the lock files, each vendored
file is compared with its digest by a test, and a test refuses a package whose licence is missing or not among those
that go with Apache-2.0 (`ALLOWED` in `scripts/supply_chain/licences.py`).

    make sbom                     # all of it as CycloneDX: sbom.cdx.json
    make audit                    # known vulnerabilities of the locked packages; needs a network
    make audit ADVISORIES=all.zip # the same without one, from a copy of OSV's archive of PyPI advisories
"""


def page() -> str:
    """The text of the page."""
    licences = read_licences()
    packages, libraries = locked_packages(), vendored_libraries()
    lines = [HEAD, f"## Packages ({len(packages)})\n"]
    lines += ["| package | version | licence | needed for | only where |", "|---|---|---|---|---|"]
    lines += [
        f"| {package.name} | {package.version} | {licences.get(package.name, '')} | {package.needed} "
        f"| {'`' + package.marker + '`' if package.marker else ''} |"
        for package in packages
    ]
    lines += [f"\n## Vendored libraries ({len(libraries)})\n", "| library | version | licence | folder | origin |"]
    lines += ["|---|---|---|---|---|"]
    lines += [
        f"| {library.name} | {library.version} | {library.licence} | `{library.folder}` | {library.origin} |"
        for library in libraries
    ]
    return "\n".join(lines) + "\n"
