"""The pages without a browser: what they hold, where they lead, what they refuse."""

import csv
import hashlib
import html
import io
import json
import re
import time
import tomllib
from pathlib import Path
from urllib.parse import quote, unquote

import httpx
import pytest
from click.testing import CliRunner
from pyoxigraph import RdfFormat, parse

from ipgraph.cli.main import app
from ipgraph.query.catalogue import find_question, load_questions
from ipgraph.serve.pages.grouping import load_groups
from ipgraph.serve.pages.texts import load_texts
from tests.query.frozen_rows import small_store
from tests.remote.canned import Asked, Said, canned
from tests.remote.stored import answering
from tests.serve.pages.conftest import ROOT
from tests.serve.running import served_from

TRINA = "/id/org/trina-solar-446d98"
ARTICLE = "/articles/trina-solar-and-csi-solar-trade-suits-on-three-fronts-as-c05959"
PAGES = (
    "/",
    "/search?q=trina",
    "/questions",
    "/questions/appeals",
    "/articles",
    ARTICLE,
    TRINA,
    "/ontology",
    "/editor",
)
VENDOR = (ROOT / "src" / "ipgraph" / "serve" / "pages" / "vendor", ROOT / "tests" / "vendor")
LIBRARIES = [
    (folder, library)
    for folder in VENDOR
    for library in tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8"))["library"]
]


def links(page: str) -> set[str]:
    return {html.unescape(found) for found in re.findall(r'<a[^>]* href="([^"]*)"', page)}


@pytest.mark.parametrize("path", PAGES)
def test_guards_and_copies(reader: httpx.Client, path: str) -> None:
    answer = reader.get(path)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert not re.search(r"<script(?![^>]* src=)| style=| on\w+=", answer.text)
    tag = answer.headers["etag"]
    assert reader.get(path, headers={"If-None-Match": tag}).status_code == 304
    chinese = reader.get(path, headers={"If-None-Match": tag, "Accept-Language": "zh-CN"})
    assert chinese.status_code == 200, "a page in another language is another page"
    assert '<html lang="zh"' in chinese.text


def test_the_picture_keeps_its_own_policy(reader: httpx.Client) -> None:
    answer = reader.get("/explore")
    policy = answer.headers["content-security-policy"]
    assert "script-src 'sha256-" in policy
    assert "frame-ancestors 'none'" in policy
    assert policy.partition("; frame-ancestors")[0] in html.unescape(answer.text[:20_000])


def test_every_link_of_the_pages_leads_somewhere(reader: httpx.Client) -> None:
    found = {link.partition("#")[0] for path in PAGES for link in links(reader.get(path).text)}
    inside = sorted(link for link in found if link.startswith("/") and not link.startswith("/explore"))
    assert len(inside) > 150
    wrong = [link for link in inside if reader.get(link, follow_redirects=True).status_code != 200]
    assert not wrong


def test_links_out_of_the_pages_are_web_addresses(reader: httpx.Client) -> None:
    outside = [link for path in PAGES for link in links(reader.get(path).text) if not link.startswith(("/", "#"))]
    assert outside
    assert all(link.startswith(("http://", "https://")) for link in outside)


def test_numbers_are_those_of_the_graph(reader: httpx.Client, sample: Path) -> None:
    told = CliRunner().invoke(app, ["info", "-g", str(sample), "-f", "json"]).output
    holdings = json.loads(told)
    page = reader.get("/").text
    for name in ("disputes", "proceedings", "parties", "articles"):
        number = holdings["holdings"][name] if "holdings" in holdings else holdings[name]
        assert f"<b>{number:,}</b>" in page


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("open-proceedings", {}),
        ("damages-by-court", {"right-type": "copyright"}),
        ("cases-of-a-party", {"party": "天合光能"}),
        ("filed-between", {"since": "2024-10"}),
    ],
)
def test_answers_are_those_of_the_command(
    reader: httpx.Client, sample: Path, name: str, values: dict[str, str]
) -> None:
    given = [word for key, value in values.items() for word in ("-p", f"{key}={value}")]
    told = CliRunner().invoke(app, ["query", name, "-g", str(sample), "-f", "csv", *given])
    assert told.exit_code == 0, told.output
    file = reader.get(f"/questions/{name}.csv", params=values)
    rows = list(csv.reader(io.StringIO(file.text.removeprefix("\ufeff"))))
    assert rows == list(csv.reader(io.StringIO(told.output)))
    assert len(rows) > 1
    page = reader.get(f"/questions/{name}", params=values).text
    assert page.count('<tr role="row">') == len(rows)


@pytest.mark.parametrize("ending", ["csv", "json", "md", "xlsx", "rq"])
def test_files(reader: httpx.Client, ending: str) -> None:
    answer = reader.get(f"/questions/appeals.{ending}?party=Trina&lang=zh")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"] == f'attachment; filename="appeals.{ending}"'
    assert answer.content
    if ending == "rq":
        assert '"Trina"' in answer.text


def test_every_question_has_a_page_and_a_theme(reader: httpx.Client) -> None:
    listed = reader.get("/questions").text
    for question in load_questions():
        assert f'href="/questions/{question.name}"' in listed
    named = [name for group in load_groups() for name in group.questions]
    assert len(named) == len(set(named))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_empty_answer_says_what_it_means(reader: httpx.Client, language: str) -> None:
    page = reader.get(f"/questions/open-proceedings?party=Zzyzx&lang={language}").text
    empty = next(question for question in load_questions() if question.name == "open-proceedings").header.empty
    assert html.escape(empty.text(language), quote=False) in html.unescape(page)  # type: ignore[arg-type]
    assert load_texts()["not-stated"].text(language) in html.unescape(page)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("path", "status", "told"),
    [
        ("/nothing", 404, "There is no such page"),
        ("/articles/nothing", 404, "There is no such page"),
        ("/id/org/nothing", 404, "There is no such page"),
        ("/things?iri=no%20iri", 400, "This cannot be asked so"),
        ("/things?kind=nothing", 404, "There is no such page"),
        ("/questions/nothing", 404, "did you mean"),
        ("/questions/appeals.exe", 404, "no file of the kind exe"),
        ("/questions/filed-between?since=soon", 400, "is not a date"),
        ("/questions/filed-between?from=2024", 400, "takes no parameter 'from'"),
        ("/questions/filed-between.csv?from=2024", 400, "takes no parameter 'from'"),
        ("/static/..%2Ftexts.toml", 404, ""),
        ("/names?kind=nothing", 400, ""),
        (f"{TRINA}?format=nothing", 404, "ttl, nt, jsonld, rdf"),
        (f"{ARTICLE}?about=no%20iri&about=%00&about=%EF%BF%BF", 200, ""),
        ("/things?kind=party&leaf=999999", 200, ""),
        ("/things?kind=party&leaf=-1", 200, ""),
        ("/search?q=%00%F0%9F%98%80", 200, ""),
        ("/id/%FF%FE", 400, ""),
        ("/articles/%E7%AA", 400, ""),
        ("/questions/appeals?party=%22%20%7D%20DROP%20ALL", 200, ""),
        ("/questions/appeals?party=%ED%A0%80", 200, ""),
    ],
)
def test_what_cannot_be_given(reader: httpx.Client, path: str, status: int, told: str) -> None:
    answer = reader.get(path)
    assert answer.status_code == status
    assert told in html.unescape(answer.text)
    assert "Traceback" not in answer.text
    program = reader.get(path, headers={"Accept": "application/json"})
    assert program.status_code == status


@pytest.mark.parametrize(
    ("accept", "format_"),
    [
        ("text/turtle", RdfFormat.TURTLE),
        ("application/n-triples", RdfFormat.N_TRIPLES),
        ("application/rdf+xml", RdfFormat.RDF_XML),
        ("application/ld+json", RdfFormat.JSON_LD),
    ],
)
def test_a_thing_as_data(reader: httpx.Client, accept: str, format_: RdfFormat) -> None:
    answer = reader.get(TRINA, headers={"Accept": accept})
    assert answer.headers["content-type"].startswith(accept)
    subjects = {quad.subject.value for quad in parse(answer.content, format=format_)}
    assert f"https://w3id.org/ipgraph{TRINA}" in subjects
    assert f'type="{accept}"' in reader.get(TRINA).headers["link"]


def test_lists_tell_things_of_one_name_apart(reader: httpx.Client) -> None:
    assert "· Trina Solar v " in html.unescape(reader.get("/things?kind=proceeding").text)
    listed = html.unescape(reader.get("/things?kind=right").text)
    assert re.search(r">patent 9,722,104</a>.*· Trina Solar", listed)


def test_names_are_completed(reader: httpx.Client) -> None:
    assert "Trina Solar" in reader.get("/names", params={"kind": "party", "q": "trina"}).json()
    assert "天合光能" in reader.get("/names", params={"kind": "party", "q": "天合"}).json()
    assert reader.get("/names", params={"kind": "party", "q": "zzyzx"}).json() == []


def test_an_entry_of_an_article_leads_to_the_thing(reader: httpx.Client) -> None:
    entry = f"https://w3id.org/ipgraph/id/article/{ARTICLE.rpartition('/')[2]}#p1"
    answer = reader.get("/things", params={"iri": entry})
    assert answer.status_code == 303
    assert reader.get(answer.headers["location"]).status_code == 200


def test_articles_with_chinese_names(reader: httpx.Client) -> None:
    found = [link for link in links(reader.get("/articles").text) if "%E" in link]
    assert found
    for link in found:
        assert reader.get(link).status_code == 200
        iri = f"https://w3id.org/ipgraph/id/article/{unquote(link.rpartition('/')[2])}"
        assert reader.get(f"/things?iri={quote(iri)}").headers["location"] == link


def test_the_address_of_sparql_leads_a_browser_to_the_editor(reader: httpx.Client) -> None:
    answer = reader.get("/sparql")
    assert (answer.status_code, answer.headers["location"]) == (303, "/editor")
    assert reader.get("/sparql", headers={"Accept": "text/turtle"}).status_code == 200


def test_hostile_text_is_text(hostile_site: str) -> None:
    with httpx.Client(base_url=hostile_site, headers={"Accept": "text/html"}, timeout=120) as client:
        listed = links(client.get("/articles").text)
        paths = {"/", "/articles", "/things?kind=right", "/questions/claimed-and-awarded", "/search?q=%3Cimg"}
        paths |= {link for link in listed if link.startswith("/articles/")}
        paths |= {
            link for link in links(client.get("/things?kind=right").text) if link.startswith(("/id/", "/things?iri"))
        }
        for path in sorted(paths):
            page = client.get(path, follow_redirects=True).text
            assert "<img" not in page, path
            assert not re.search(r"<script(?![^>]* src=)", page), path
            assert "\u202e" not in page, path


@pytest.mark.parametrize(("folder", "library"), LIBRARIES, ids=lambda value: getattr(value, "name", "library"))
def test_libraries_are_as_released(folder: Path, library: dict[str, object]) -> None:
    for name, digest in library["files"].items():  # type: ignore[attr-defined]
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    for licence in library["licences"]:  # type: ignore[attr-defined]
        assert (folder / licence).read_text(encoding="utf-8").strip()


def test_what_takes_too_long_is_refused_and_said() -> None:
    # A store that answers one question far too late, whatever the machine's speed, and all else at once.
    answer, only_there = answering(small_store(), "always"), "ipg:wordsOf ?fact"
    assert only_there in find_question("words-behind").text

    def late(asked: Asked) -> Said:
        if only_there in asked.query:
            time.sleep(10)
        return answer(asked)

    with (
        canned(late) as store,
        served_from(store.url, "--time-limit", "3") as address,
        httpx.Client(base_url=address, headers={"Accept": "text/html", "Accept-Language": "zh"}) as client,
    ):
        answered = client.get("/questions/words-behind", timeout=120)
        assert answered.status_code == 504
        assert "<h1>耗时过长</h1>" in answered.text
        assert client.get("/articles").status_code == 200


@pytest.mark.parametrize(
    ("language", "written"), [("en", r"\d{1,2} [A-Z][a-z]{2} \d{4}"), ("zh", r"\d{4}年\d{1,2}月\d{1,2}日")]
)
def test_days_of_an_answer_are_in_words(reader: httpx.Client, language: str, written: str) -> None:
    page = reader.get("/questions/damages-by-court", params={"lang": language}).text
    days = re.findall(r'<td role="cell"[^>]* class="day"><span>([^<]+)</span>', page)
    assert any(re.fullmatch(written, day) for day in days)
    assert not [day for day in days if re.fullmatch(r"[\d-]+", day)]
