"""What holds for the project as a whole: its files, its modules, what it ships."""

import ast
import importlib
import json
import os
import re
import subprocess
import sys
import zipfile
from collections import Counter
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.cells import cell_len

from ipgraph.cli.main import VERBS, app
from ipgraph.model.codec import decode_records, record_schema
from ipgraph.model.record import Record
from tests.command_lines import check_command_line, command_lines

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "ipgraph"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGEST = 300
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "misc"}


def _name(module: Path) -> str:
    return module.relative_to(SOURCE.parent).as_posix()


def _dotted(module: Path) -> str:
    return _name(module).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@cache
def _tracked() -> tuple[Path, ...]:
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_module(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST, "split it: a thing has a file of its name"
    assert not FORBIDDEN_NAMES & set(module.relative_to(SOURCE).with_suffix("").parts), "name it after what it holds"
    assert ast.get_docstring(ast.parse(text)), "say in a docstring what the module is for"
    imported = importlib.import_module(_dotted(module))
    public = getattr(imported, "__all__", ())
    assert [name for name in public if not hasattr(imported, name)] == []
    assert len(set(public)) == len(public)


def test_what_a_package_gives_on_is_listed() -> None:
    for package in SOURCE.rglob("__init__.py"):
        tree = ast.parse(package.read_text(encoding="utf-8"))
        given_on = {
            alias.asname or alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names
        }
        assert given_on <= set(getattr(importlib.import_module(_dotted(package)), "__all__", ())), package


def test_entry_points() -> None:
    ours = [point for point in entry_points(group="console_scripts") if point.value.startswith("ipgraph.")]
    assert [point.name for point in ours] == ["ipgraph"]
    assert callable(ours[0].load())


def test_published_schema_is_current() -> None:
    published = json.loads((ROOT / "data" / "case-record.schema.json").read_text(encoding="utf-8"))
    assert published == json.loads(json.dumps(record_schema())), "run: ipgraph schema -o data/case-record.schema.json"


def test_every_field_and_code_is_documented() -> None:
    page = (ROOT / "docs" / "records.md").read_text(encoding="utf-8")
    documented = {word for span in re.findall(r"`([^`\n]+)`", page) for word in re.findall(r"[\w.-]+", span)}
    known = {heading.removeprefix("## ") for heading in page.splitlines() if heading.startswith("## ")}
    missing = []
    for name, definition in record_schema()["$defs"].items():
        missing += [f"{name}.{field}" for field in definition["properties"] if field not in documented | known]
        for field, schema in definition["properties"].items():
            options = [schema, schema.get("items", {}), *schema.get("anyOf", ())]
            codes = [code for option in options for code in option.get("enum", ())]
            missing += [f"{name}.{field}: {code}" for code in codes if code and code not in documented]
    assert missing == []


def test_tracked_files_name_no_machine_and_no_registry() -> None:
    machine = re.compile(r"(?<![\w./:%=~-])/(?:work|farm|root|home|tmp|Users)/\w")
    registry = re.compile("|".join((r"pyp[i]\.org", "python[h]osted", r"npm[j]s\.org", "--(?:extra-)?[i]ndex-url")))
    found = []
    for path in _tracked():
        if path.suffix in {".png", ".jpg"}:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if machine.search(line) or registry.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert found == []


def test_lock_files_hold_exact_versions_with_hashes() -> None:
    run, test = (
        re.findall(r"^(\S+==\S+)", (ROOT / "requirements" / name).read_text(encoding="utf-8"), re.MULTILINE)
        for name in ("run.txt", "test.txt")
    )
    assert set(run) < set(test)
    for name in ("run.txt", "test.txt"):
        text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
        entries = re.split(r"^(?=\S)", text, flags=re.MULTILINE)
        assert [entry for entry in entries if entry.strip() and "--hash=sha256:" not in entry] == []


def test_wheel_holds_every_file_of_the_package(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    tracked = {path.relative_to(ROOT).as_posix() for path in _tracked()}
    expected = {name.removeprefix("src/") for name in tracked if name.startswith("src/ipgraph/")}
    expected |= {f"ipgraph/{name}" for name in tracked if name.startswith("ontology/")}
    assert expected <= held
    assert not [name for name in held if name.endswith((".pyc", ".DS_Store"))]


def test_every_sample_article_has_its_gold_record_and_its_sources() -> None:
    names = {path.stem for path in (ROOT / "data" / "articles").glob("*.txt")}
    assert {path.name.removesuffix(".gold.json") for path in (ROOT / "data" / "gold").iterdir()} == names
    page = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([cd]\d\d-[^`]+)` \| \[1\]", page, re.MULTILINE)) == names
    told = [int(number) for number in re.findall(r"(\d+) (?:files hold|articles:|in both|in English|in Chinese)", page)]
    languages = Counter(record.article.languages for record in _gold())
    both = languages["en", "zh"] + languages["zh", "en"]
    assert told == [len(names), languages.total(), both, languages["en",], languages["zh",]]


@pytest.mark.parametrize("folder", sorted((ROOT / "data" / "further").iterdir()), ids=lambda folder: folder.name)
def test_every_further_article_has_its_gold_record(folder: Path) -> None:
    names = {path.stem for path in (folder / "articles").iterdir()}
    assert {path.name.removesuffix(".gold.json") for path in (folder / "gold").iterdir()} == names
    assert len(names) in (10, 12, 14)


def _gold() -> list[Record]:
    files = sorted((ROOT / "data" / "gold").iterdir())
    return [record for path in files for record in decode_records(path.read_bytes())]


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "data/README.md", "docs/accuracy.md", "docs/records.md"]
)
def test_links_lead_to_files(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    places = [place for place in re.findall(r"\]\(([^)<>]+)\)", text) if "://" not in place]
    assert [place for place in places if not ((ROOT / name).parent / place.split("#")[0]).exists()] == []


def test_every_command_of_the_readme_would_run() -> None:
    lines = command_lines((ROOT / "README.md").read_text(encoding="utf-8"))
    verbs = {line.split()[1] for line in lines}
    assert set(VERBS) - verbs <= {"schema"}
    for line in lines:
        check_command_line(line)


def test_readme_shows_what_the_program_prints() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "readme.py"), "--check"]
    told = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert (told.returncode, told.stdout, told.stderr) == (0, "", ""), "run: .venv/bin/python scripts/readme.py"


def test_the_evidence_in_the_readme_is_that_of_an_article() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r'^    (\{"path".*?\})$', text, re.MULTILINE | re.DOTALL)
    told = CliRunner().invoke(app, ["extract", str(ROOT / "data" / "articles" / "c14-geely-wm-motor.txt")]).stdout
    assert json.loads(shown) in json.loads(told)["evidence"]


def test_demo(tmp_path: Path) -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    told = subprocess.run(
        [ROOT / "scripts" / "demo", tmp_path / "demo"],
        env={**os.environ, "PATH": path},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert told.stderr == ""
    answers = re.split(r"^\$ ipgraph query ", told.stdout, flags=re.MULTILINE)[1:]
    for answer, said in zip(answers, ("642,596,249.6", "2023-11-30", "不正当竞争"), strict=True):
        rows = [line for line in answer.splitlines() if line.startswith(" ")]
        assert len(rows) > 3
        assert max(map(cell_len, rows)) <= 100
        assert said in answer
    assert (tmp_path / "demo" / "ipgraph.html").stat().st_size > 100_000
