"""The pages of the ontology are fresh and whole, and show well in a browser without a network."""

import json
import os
import re
import shutil
from collections import Counter
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from rdflib import RDF, Graph, URIRef

from ipgraph.export.context import CONTEXT_IRI
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.ontology import ontology_file
from scripts.ontology_docs.__main__ import main
from scripts.ontology_docs.diagram import Box, Caption, Picture, draw
from scripts.ontology_docs.elsewhere import counterparts
from scripts.ontology_docs.pages import HERE, ROOT, coloured, outputs, words
from scripts.ontology_docs.terms import Ontology, read_ontology

LANGUAGES = ("en", "zh")
PAGES = ROOT / "docs" / "ontology"
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)


class Read(HTMLParser):
    """What a page holds: its anchors, its links, what it would load, its text."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.anchors: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.tags: Counter[str] = Counter()
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags[tag] += 1
        self.anchors += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if tag == "a" else []
        self.loaded += [found[name] for name in ("src", "srcset", "data", "poster") if name in found]
        self.loaded += [found["href"]] if tag == "link" and found.get("rel") != "alternate" else []

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return read_ontology()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def page(language: str) -> Read:
    return Read(PAGES / f"{language}.html")


def test_pages_are_fresh() -> None:
    made = outputs()
    assert [name for name, text in made.items() if (ROOT / name).read_bytes() != text.encode()] == [], (
        "run: make ontology-docs"
    )
    assert {f"docs/ontology/{path.name}" for path in PAGES.iterdir()} == {
        name for name in made if name.startswith("docs")
    }


def test_check_says_what_is_stale_and_writing_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("scripts.ontology_docs.__main__.ROOT", tmp_path)
    monkeypatch.setattr("scripts.ontology_docs.__main__.outputs", lambda: {"a/b.html": "窑"})
    assert (main(check=True), capsys.readouterr().out) == (1, "a/b.html: not fresh\n")
    assert (main(check=False), capsys.readouterr().out) == (0, "a/b.html: written\n")
    assert (tmp_path / "a" / "b.html").read_text(encoding="utf-8") == "窑"
    assert (main(check=True), capsys.readouterr().out) == (0, "")


def test_every_term_and_code_has_its_place(ontology: Ontology, language: str, page: Read) -> None:
    expected = [term.local for term in ontology.terms]
    for scheme in ontology.schemes:
        expected += [f"code-{scheme.name}", *(f"code-{scheme.name}-{code.notation}" for code in scheme.codes)]
    assert set(expected) <= set(page.anchors)
    assert [anchor for anchor, number in Counter(page.anchors).items() if number > 1] == []
    for term in ontology.terms:
        for text in (term.label["en"], term.label["zh"], term.iri, term.definition[language], *term.examples):
            assert text in page.text, (term.name, text)


def test_every_declared_term_is_read(ontology: Ontology) -> None:
    declared = Graph().parse(ontology_file("ipgraph.ttl"), format="turtle")
    own = {str(s) for s in declared.subjects(RDF.type, None) if str(s).startswith(PREFIXES["ipg"])}
    assert {term.iri for term in ontology.terms} == own
    codes = Graph().parse(ontology_file("vocabulary.ttl"), format="turtle")
    told = {f"{PREFIXES['ipgc']}{scheme.name}-{code.notation}" for scheme in ontology.schemes for code in scheme.codes}
    schemes = {f"{PREFIXES['ipgc']}{scheme.name}" for scheme in ontology.schemes}
    assert told | schemes == {str(subject) for subject in codes.subjects()}


def test_counterparts_stand_at_their_terms(ontology: Ontology, page: Read) -> None:
    described = {term.name: term.elsewhere for term in ontology.terms}
    for scheme in ontology.schemes:
        described |= {f"ipgc:{scheme.name}-{code.notation}": code.elsewhere for code in scheme.codes}
    assert len(counterparts()) > 20
    for name, others in counterparts().items():
        assert described[name] == others
        assert {other.iri for other in others} <= set(page.links)
        assert {other.relation for other in others} <= set(words()["relations"])


def test_links_lead_somewhere(page: Read) -> None:
    inner = [link[1:] for link in page.links if link.startswith("#")]
    assert set(inner) - set(page.anchors) == set()
    outer = [link for link in page.links if not link.startswith(("#", "https://", "http://"))]
    assert [link for link in outer if not (PAGES / link).is_file()] == []
    assert len(inner) > 300


def test_pages_load_nothing_and_run_nothing(page: Read, language: str) -> None:
    assert page.loaded == []
    assert page.tags["script"] == 0
    raw = (PAGES / f"{language}.html").read_text(encoding="utf-8")
    assert not re.search(r"@import|url\((?!#)|\son\w+=", raw)


def test_pages_lead_to_each_other() -> None:
    for language, other in (("en", "zh"), ("zh", "en")):
        assert f"{other}.html" in Read(PAGES / f"{language}.html").links


def test_words_stand_in_both_languages() -> None:
    for table in words().values():
        for key, text in table.items():
            assert sorted(text) == ["en", "zh"], key
            assert not re.search("[\u4e00-\u9fff]", text["en"]) or key == "other"


def test_the_example_in_json_holds_terms_of_the_ontology_alone(ontology: Ontology) -> None:
    example = json.loads((HERE / "example.json").read_text(encoding="utf-8"))
    assert example["@context"] == CONTEXT_IRI
    context = json.loads(ontology_file("context.jsonld").read_text(encoding="utf-8"))["@context"]
    with pytest.warns(DeprecationWarning, match="ConjunctiveGraph"):  # rdflib's own parser uses what it deprecates
        graph = Graph().parse(data=json.dumps({**example, "@context": context}), format="json-ld")
    known = {URIRef(term.iri) for term in ontology.terms} | {RDF.type}
    assert len(graph) == 17
    assert set(graph.predicates()) <= known
    codes = Graph().parse(ontology_file("vocabulary.ttl"), format="turtle")
    used = {value for value in graph.objects() if str(value).startswith(PREFIXES["ipgc"])}
    assert len(used) == 4
    assert used <= set(codes.subjects())


def test_colours_change_no_letter() -> None:
    for code in ('a:x ipg:name "a \\" <b> # c"@en .', (ROOT / "docs" / "evidence.rq").read_text(encoding="utf-8")):
        assert unescape(re.sub(r"</?i[^>]*>", "", coloured(code))) == code


def test_the_picture_shows_every_link_between_main_classes(ontology: Ontology, language: str) -> None:
    picture = draw(ontology, language)
    shown = {box.anchor for box in picture.boxes}
    lines = [*(box.inner for box in picture.boxes), *(caption.lines for caption in picture.captions)]
    written = Counter(anchor for found in lines for anchor, _ in found)
    for term in ontology.of_kind("link"):
        pairs = [(s, t) for s in term.domain for t in term.range if {s[4:], t[4:]} <= shown]
        assert written[term.local] == len(pairs), term.name
    assert {"Proceeding", "Party", "Right", "Forum", "StatObservation", "SourcedStatement"} <= shown


def test_nothing_in_the_picture_lies_on_another(ontology: Ontology, language: str) -> None:
    picture = draw(ontology, language)
    parts: list[Box | Caption] = [*picture.boxes, *picture.captions]
    for i, one in enumerate(parts):
        assert _inside(one, picture)
        assert [other for other in parts[i + 1 :] if _overlap(one, other)] == []


def _inside(part: Box | Caption, picture: Picture) -> bool:
    return 0 <= part.corner.x <= picture.width - part.width and 0 <= part.corner.y <= picture.height - part.height


def _overlap(one: Box | Caption, other: Box | Caption) -> bool:
    return (
        one.corner.x < other.corner.x + other.width
        and other.corner.x < one.corner.x + one.width
        and one.corner.y < other.corner.y + other.height
        and other.corner.y < one.corner.y + one.height
    )


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The Chromium of the system: no browser is downloaded."""
    return {
        **browser_type_launch_args,
        "executable_path": CHROMIUM or "chromium",
        "args": ["--no-sandbox", "--disable-gpu"],
    }


@pytest.mark.skipif(CHROMIUM is None and os.environ.get("CI") != "true", reason="no Chromium on the path")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_in_a_browser(width: int, scheme: Any, language: str, browser: Browser) -> None:
    context = browser.new_context(offline=True, viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    requests: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: errors.append(message.text))
    page.goto((PAGES / f"{language}.html").as_uri())
    assert errors == []
    assert requests == [(PAGES / f"{language}.html").as_uri()]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    texts = """svg => [...svg.querySelectorAll('rect')].flatMap(box => {
        const outer = box.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].map(text => text.getBoundingClientRect()).filter(inner =>
            inner.left < outer.right && outer.left < inner.right && inner.top < outer.bottom && outer.top < inner.bottom
            && (inner.left < outer.left || inner.right > outer.right));
    }).length"""
    assert page.eval_on_selector(".picture svg", texts) == 0, "a name does not fit into its box"
    assert page.eval_on_selector(".picture svg text.small", "text => text.getBoundingClientRect().height") >= 11
    ground, ink = page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
    )
    assert (_light(ground) > _light(ink)) is (scheme == "light")
    context.close()


def _light(colour: str) -> int:
    return sum(int(part) for part in re.findall(r"\d+", colour)[:3])
