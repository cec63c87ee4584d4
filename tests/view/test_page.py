import base64
import gzip
import hashlib
import io
import os
import re
import subprocess
import sys
import tomllib
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from ipgraph.errors import DataError
from ipgraph.graph.store import Graph
from ipgraph.view import page
from ipgraph.view.page import write_page
from tests.view.conftest import HOSTILE
from tests.view.unpacked import Unpacked

VENDOR = files("ipgraph.view") / "vendor"
LIBRARIES = tomllib.loads((VENDOR / "manifest.toml").read_text(encoding="utf-8"))["library"]


class Elements(HTMLParser):
    """The elements of a page with their attributes and text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.within = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs), []))
        self.within = True

    def handle_endtag(self, tag: str) -> None:
        self.within = False

    def handle_data(self, data: str) -> None:
        if self.within:
            self.found[-1][2].append(data)

    def named(self, name: str) -> list[tuple[dict[str, str | None], str]]:
        return [(attributes, "".join(text)) for tag, attributes, text in self.found if tag == name]


def unpacked(html: str, name: str) -> str:
    packed = next(text for attributes, text in Elements(html).named("script") if attributes.get("id") == name)
    return gzip.decompress(base64.b64decode(packed)).decode("utf-8")


def data_of(html: str) -> dict[str, Any]:
    """What the page's first view is drawn from, and in the same rows what is told besides."""
    scripts, reader = Elements(html).named("script"), Unpacked()
    found = reader.part(next(text for attributes, text in scripts if attributes.get("id") == "data"))
    for attributes, text in scripts:
        if attributes.get("class") == "told":
            for name, rows in reader.part(text).items():
                found[name] = [*found.get(name, []), *rows]
    return found


def test_the_policy_allows_the_scripts_and_nothing_else(page_file: Path) -> None:
    html = page_file.read_text(encoding="utf-8")
    elements = Elements(html)
    policy = next(text for meta, _ in elements.named("meta") if (text := meta.get("content")) and "default-src" in text)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    scripts = [text for attributes, text in elements.named("script") if attributes.get("type") != "text/plain"]
    scripts += [unpacked(html, "library"), unpacked(html, "program")]
    hashes = {f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in scripts}
    assert set(rules["script-src"].split()) == hashes
    assert len(scripts) == 3
    assert (rules["default-src"], rules["connect-src"]) == ("'none'", "'none'")


def test_nothing_is_loaded(page_file: Path) -> None:
    elements = Elements(page_file.read_text(encoding="utf-8"))
    asked = [
        value
        for _, attributes, _ in elements.found
        for name, value in attributes.items()
        if name in ("src", "href", "action", "data")
    ]
    assert asked == ["data:,"]
    assert "@import" not in (style := "".join(text for _, text in elements.named("style")))
    assert "url(" not in style


def test_the_same_graph_gives_the_same_bytes(graph: Graph, page_file: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from ipgraph.graph.store import open_graph; "
        "from ipgraph.view.page import write_page; write_page(open_graph(Path(sys.argv[1])), open(sys.argv[2], 'wb'))"
    )
    out = tmp_path / "again.html"
    # This process has another seed, which is drawn by lot, and another locale.
    environment = {**os.environ, "PYTHONHASHSEED": "1", "LC_ALL": "C", "PYTHONUTF8": "0"}
    subprocess.run(
        [sys.executable, "-c", program, str(graph.folder), str(out)], check=True, env=environment, cwd=tmp_path
    )
    assert out.read_bytes() == page_file.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["again.html"], "nothing else is written"


def test_report_counts_what_the_page_holds(graph: Graph) -> None:
    out = io.BytesIO()
    report = write_page(graph, out)
    data = data_of(out.getvalue().decode())
    assert report.size == len(out.getvalue())
    assert report.nodes == len(data["nodes"])
    assert report.disputes == sum(node["group"] == "dispute" for node in data["nodes"])
    assert f"{report.disputes:,} disputes" in str(report)


def test_a_title_is_text(hostile_file: Path) -> None:
    html = hostile_file.read_text(encoding="utf-8")
    elements = Elements(html)
    assert elements.named("title")[0][1] == HOSTILE
    assert not [tag for tag, _, _ in elements.found if tag == "img"]
    assert data_of(html)["title"] == HOSTILE


def test_a_title_that_is_no_text_does_not_break_the_page(graph: Graph) -> None:
    out = io.BytesIO()
    # What a command line makes of a byte that is no UTF-8.
    write_page(graph, out, title="solar \udce9")
    assert data_of(out.getvalue().decode("utf-8"))["title"] == "solar \ufffd"


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library["name"])
def test_libraries_are_as_released(library: dict[str, object]) -> None:
    file = VENDOR / str(library["file"])
    assert hashlib.sha256(file.read_bytes()).hexdigest() == library["sha256"]
    assert str(library["version"]) in file.read_text(encoding="utf-8")[:400]
    for licence in library["licences"]:  # type: ignore[attr-defined]
        assert (VENDOR / licence).read_text(encoding="utf-8").strip()


def test_a_script_that_would_end_its_element_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "_read", lambda name: "'</Script>'")
    page._program.cache_clear()
    with pytest.raises(DataError, match="</script"):
        page._program()
    page._program.cache_clear()


def test_no_html_is_made_of_text() -> None:
    for name in ("loader", *page.SCRIPTS):
        text = (files("ipgraph.view") / "browser" / f"{name}.js").read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", text)


def test_no_name_is_given_twice() -> None:
    """All files share one scope, where a second function of a name would silently take the place of the first."""
    given: dict[str, str] = {}
    for name in ("loader", *page.SCRIPTS):
        text = (files("ipgraph.view") / "browser" / f"{name}.js").read_text(encoding="utf-8")
        for word in re.findall(r"(?m)^(?:async )?(?:function|class|const|let) (\w+)", text):
            assert given.setdefault(word, name) == name, f"{word} stands in {given[word]}.js and in {name}.js"
