"""The parts: what the lock files name, and what is kept in folders called ``vendor``."""

import re
import tomllib
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).parents[2]
LOCKS = {purpose: ROOT / "requirements" / f"{purpose}.txt" for purpose in ("run", "spark", "test")}
VENDORS = (
    ROOT / "src" / "ipgraph" / "view" / "vendor",
    ROOT / "src" / "ipgraph" / "serve" / "pages" / "vendor",
    ROOT / "tests" / "vendor",
)
_ENTRY = re.compile(r"^([A-Za-z0-9][\w.-]*)==([\w.+!-]+)(?: *; *([^\\\n]+?))?(?= *\\?$)((?:.|\n(?= ))*)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


class Package(Struct, frozen=True, order=True):
    """A locked package: its version, where it is needed, on which systems, and the digests of its files."""

    name: str
    version: str
    needed: str
    marker: str
    sha256: tuple[str, ...]


class Library(Struct, frozen=True, order=True):
    """A vendored library, and the digest of each of its files by its path in the repository."""

    name: str
    version: str
    licence: str
    origin: str
    folder: str
    files: dict[str, str]
    licences: tuple[str, ...]


def locked_packages() -> tuple[Package, ...]:
    """All packages of the lock files; one that several name is needed for the first of them."""
    found: dict[str, Package] = {}
    for needed, path in reversed(LOCKS.items()):
        for name, version, marker, rest in _ENTRY.findall(path.read_text(encoding="utf-8")):
            found[name] = Package(name, version, needed, marker.strip(), tuple(_HASH.findall(rest)))
    return tuple(sorted(found.values()))


def vendored_libraries() -> tuple[Library, ...]:
    """All libraries of the manifests."""
    found = []
    for folder in VENDORS:
        place = folder.relative_to(ROOT).as_posix()
        for row in tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8"))["library"]:
            files = row.get("files") or {row["file"]: row["sha256"]}
            found.append(
                Library(
                    row["name"],
                    row["version"],
                    row["licence"],
                    row["origin"],
                    place,
                    {f"{place}/{name}": digest for name, digest in files.items()},
                    tuple(f"{place}/{name}" for name in row["licences"]),
                )
            )
    return tuple(sorted(found, key=lambda library: library.name))
