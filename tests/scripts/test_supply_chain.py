"""What ipgraph is made of is locked, hashed, licensed and listed; what is not is refused."""

import hashlib
import json
import re
import subprocess
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

from scripts.supply_chain import audit
from scripts.supply_chain.licences import expression, is_allowed, read_licences, refused, told
from scripts.supply_chain.page import PAGE, page
from scripts.supply_chain.parts import LOCKS, ROOT, VENDORS, Library, Package, locked_packages, vendored_libraries

PACKAGES = locked_packages()
LIBRARIES = vendored_libraries()
LICENCES = read_licences()


def test_every_line_of_the_lock_files_is_a_package_with_hashes() -> None:
    for path in LOCKS.values():
        text = path.read_text(encoding="utf-8")
        named = set(re.findall(r"^([\w.-]+)==([\w.+!-]+)", text, re.MULTILINE))
        assert named
        assert len(named) == sum(not line.startswith((" ", "#")) for line in text.splitlines() if line.strip())
        assert named <= {(package.name, package.version) for package in PACKAGES}
    assert all(package.sha256 for package in PACKAGES)
    assert {package.needed for package in PACKAGES} == {"run", "spark", "test"}


def test_every_package_has_a_licence_that_gives_leave() -> None:
    assert set(LICENCES) == {package.name for package in PACKAGES}, "run: python -m scripts.supply_chain page"
    assert refused(LICENCES, LICENCES) == []
    assert {name: expression(licence) for name, licence in LICENCES.items()} == LICENCES


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.name)
def test_vendored_libraries_are_as_released_and_licensed(library: Library) -> None:
    assert is_allowed(library.licence)
    assert library.files
    for name, digest in library.files.items():
        assert hashlib.sha256((ROOT / name).read_bytes()).hexdigest() == digest, name
    assert library.licences
    for name in library.licences:
        assert len((ROOT / name).read_text(encoding="utf-8")) > 300, name


def test_no_vendored_file_is_without_its_row() -> None:
    known = {name for library in LIBRARIES for name in (*library.files, *library.licences)}
    assert {folder for folder in ROOT.glob("**/vendor") if folder.is_dir() and ".venv" not in folder.parts} == set(
        VENDORS
    )
    for folder in VENDORS:
        found = {path.relative_to(ROOT).as_posix() for path in folder.rglob("*") if path.is_file()}
        assert found - known == {(folder / "manifest.toml").relative_to(ROOT).as_posix()}


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("LGPL-2.1-only", False),
        ("MIT OR GPL-2.0-or-later", True),
        ("MIT AND GPL-2.0-or-later", False),
        ("(MIT OR GPL-2.0-only) AND AGPL-3.0-only", False),
        ("(MIT OR GPL-2.0-only) AND (BSD-3-Clause OR AGPL-3.0-only)", True),
        ("GPL-2.0-only OR MIT AND Apache-2.0", True),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_which_licences_give_leave(licence: str, allowed: bool) -> None:
    assert is_allowed(licence) is allowed


def test_a_package_without_leave_or_licence_is_named() -> None:
    table = {"good": "MIT", "bad": "AGPL-3.0-only"}
    assert refused(["bad", "good", "new"], table) == ["bad", "new"]


def test_licences_are_those_that_installed_packages_state() -> None:
    """Of packages of the locked version whose metadata say it plainly."""
    compared = 0
    for package in PACKAGES:
        try:
            installed = metadata.version(package.name)
        except metadata.PackageNotFoundError:
            continue
        if installed == package.version and (licence := told(package.name)):
            assert LICENCES[package.name] == licence, package.name
            compared += 1
    assert compared or not any(package.name == "msgspec" for package in PACKAGES)


def test_the_page_lists_what_is_locked() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == page(), "run: python -m scripts.supply_chain page"
    for package in PACKAGES:
        assert f"| {package.name} | {package.version} | {LICENCES[package.name]} |" in text


# ── the bill of materials ────────────────────────────────────────────────────────────────────────────────────────


def test_the_bill_of_materials_is_whole_and_the_same_each_time() -> None:
    pytest.importorskip("cyclonedx")
    from scripts.supply_chain.sbom import bill

    text = bill()
    assert bill() == text
    tree = json.loads(text)
    assert (tree["bomFormat"], tree["specVersion"]) == ("CycloneDX", "1.6")
    parts = {part["purl"]: part for part in tree["components"]}
    assert len(parts) == len(tree["components"]) == len(PACKAGES) + len(LIBRARIES)
    for package in PACKAGES:
        part = parts[f"pkg:pypi/{package.name}@{package.version}"]
        (choice,) = part["licenses"]
        said = choice.get("expression") or choice["license"].get("id") or choice["license"]["name"]
        assert said == LICENCES[package.name]
        (files,) = part["externalReferences"]
        assert {digest["content"] for digest in files["hashes"]} == set(package.sha256)
        assert part["scope"] == {"run": "required", "spark": "optional", "test": "excluded"}[package.needed]
    digests = {file["hashes"][0]["content"] for part in parts.values() for file in part.get("components", ())}
    assert digests == {digest for library in LIBRARIES for digest in library.files.values()}


# ── the audit ────────────────────────────────────────────────────────────────────────────────────────────────────

KILN = Package("kiln-lib", "1.2.0", "run", "", ("0" * 64,))


def archive(folder: Path, **affected: object) -> Path:
    advisory = {
        "id": "TEST-1",
        "summary": "The oven is open",
        "affected": [{"package": {"name": "Kiln_Lib", "ecosystem": "PyPI"}, "versions": ["1.1.0", "1.2.0"]}],
        **affected,
    }
    path = folder / "all.zip"
    with zipfile.ZipFile(path, "w") as files:
        files.writestr("TEST-1.json", json.dumps(advisory))
    return path


def test_an_advisory_about_a_locked_version_is_told(tmp_path: Path) -> None:
    (hit,) = audit.audit_offline(archive(tmp_path), (KILN,))
    assert (hit.package, hit.version, hit.advisory, hit.summary) == ("kiln-lib", "1.2.0", "TEST-1", "The oven is open")


@pytest.mark.parametrize(
    "affected",
    [
        {"withdrawn": "2026-01-01T00:00:00Z"},
        {"affected": [{"package": {"name": "kiln-lib"}, "versions": ["1.2.1"]}]},
        {"affected": [{"package": {"name": "oven-lib"}, "versions": ["1.2.0"]}]},
        {"affected": []},
    ],
)
def test_other_advisories_are_none_of_ours(tmp_path: Path, affected: dict[str, object]) -> None:
    assert audit.audit_offline(archive(tmp_path, **affected), (KILN,)) == ()


def test_what_is_no_archive_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"no archive")
    with zipfile.ZipFile(tmp_path / "b.zip", "w"):
        pass
    for name, said in (("a.zip", "no archive of advisories"), ("b.zip", "no advisory"), ("c.zip", "no archive")):
        with pytest.raises(ValueError, match=said):
            audit.audit_offline(tmp_path / name)


@pytest.mark.parametrize(
    ("code", "words", "expected", "said"),
    [
        (0, "No known vulnerabilities found", 0, "No known"),
        (1, "Found 1 known vulnerability in 1 package", 1, "Found 1"),
        (1, "requests.exceptions.ConnectionError: Max retries exceeded", audit.UNKNOWN, "ADVISORIES=all.zip"),
        (0, "kiln-lib Dependency not found and could not be audited: kiln-lib", audit.UNKNOWN, "1 of "),
        (1, "python: No module named pip_audit", audit.UNKNOWN, "not installed"),
    ],
)
def test_the_audit_says_when_nothing_was_looked_up(
    monkeypatch: pytest.MonkeyPatch, code: int, words: str, expected: int, said: str
) -> None:
    done = subprocess.CompletedProcess[str]([], code, "", words)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    told_code, told_words = audit.audit_online()
    assert told_code == expected
    assert said in told_words
