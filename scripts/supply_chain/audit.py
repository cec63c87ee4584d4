"""Known vulnerabilities of the locked packages: by pip-audit where there is a network, else from a kept archive.

The archive is OSV's of the PyPI ecosystem: one JSON file for each advisory, with the versions that it affects.
"""

import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from scripts.supply_chain.parts import LOCKS, Package, locked_packages

NO_NETWORK = re.compile(
    r"ConnectionError|Max retries|resolve|unreachable|timed out|Connection refused|ServiceError", re.I
)
UNKNOWN = 3
"""The exit code when nothing could be looked up: neither good nor bad."""


class _Of(Struct):
    name: str
    ecosystem: str = ""


class _Affected(Struct):
    package: _Of | None = None
    versions: tuple[str, ...] = ()


class _Advisory(Struct):
    id: str
    summary: str = ""
    withdrawn: str | None = None
    affected: tuple[_Affected, ...] = ()


class Hit(Struct, frozen=True, order=True):
    """A locked package that an advisory is about."""

    package: str
    version: str
    advisory: str
    summary: str


def audit_offline(archive: Path, packages: tuple[Package, ...] | None = None) -> tuple[Hit, ...]:
    """The advisories of an archive that name the version of a locked package.

    Raises :class:`ValueError` for what is no archive of advisories.
    """
    locked = {_plain(package.name): package for package in packages or locked_packages()}
    hits = set()
    for advisory in _advisories(archive):
        if advisory.withdrawn:
            continue
        for affected in advisory.affected:
            package = locked.get(_plain(affected.package.name)) if affected.package else None
            if package and package.version in affected.versions:
                hits.add(Hit(package.name, package.version, advisory.id, advisory.summary))
    return tuple(sorted(hits))


def _advisories(archive: Path) -> Iterator[_Advisory]:
    decoder = msgspec.json.Decoder(_Advisory)
    try:
        with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as files:
            names = [name for name in files.namelist() if name.endswith(".json")]
            if not names:
                raise ValueError(f"{archive}: holds no advisory")
            for name in names:
                yield decoder.decode(files.read(name))
    except (OSError, zipfile.BadZipFile, msgspec.DecodeError) as error:
        raise ValueError(f"{archive}: no archive of advisories: {error}") from error


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def audit_online() -> tuple[int, str]:
    """What pip-audit says of all lock files: its exit code, or :data:`UNKNOWN`, and its words."""
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        *(f"--requirement={LOCKS[purpose]}" for purpose in ("test", "spark")),
        "--disable-pip",
        "--require-hashes",
    ]
    try:
        done = subprocess.run([*command, "--progress-spinner", "off"], capture_output=True, text=True, check=False)
    except OSError as error:
        return UNKNOWN, str(error)
    words = f"{done.stdout}{done.stderr}".strip()
    if "No module named pip_audit" in words:
        return UNKNOWN, "pip-audit is not installed: pip install 'ipgraph[audit]'"
    if done.returncode and NO_NETWORK.search(words):
        return UNKNOWN, (
            "no vulnerabilities were looked up: the service cannot be reached. Versions, digests and licences are held "
            "by tests all the same. With a copy of OSV's archive of PyPI advisories: make audit ADVISORIES=all.zip"
        )
    skipped = words.count("could not be audited")
    if skipped and not done.returncode:
        return UNKNOWN, f"{skipped} of {len(locked_packages())} packages could not be looked up.\n{words}"
    return done.returncode, words
