"""The pages of the ontology, one in each language, and the picture by itself."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from ipgraph.export.context import context_json
from ipgraph.graph.namespaces import PREFIXES
from scripts.ontology_docs.diagram import draw
from scripts.ontology_docs.terms import Ontology, Term, read_ontology

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LANGUAGES = ("en", "zh")

_STRING = r'"""[\s\S]*?"""|"(?:\\.|[^"\\])*"'
_TOKENS = re.compile(
    rf"(?P<string>{_STRING})|(?P<iri><[^<>\s]+>)|(?P<comment>\s#[^\n]*|^#[^\n]*)|(?P<variable>\?\w+)", re.M
)


def outputs() -> dict[str, str]:
    """Every file that is made, by its path from the project's root."""
    ontology = read_ontology()
    made = {"ontology/context.jsonld": context_json()}
    for language in LANGUAGES:
        made[f"docs/ontology/{language}.html"] = page(ontology, language)
        made[f"docs/ontology/classes-{language}.svg"] = picture(ontology, language, f"{language}.html")
    return made


def picture(ontology: Ontology, language: str, page: str = "") -> str:
    """The picture of the main classes; its names lead to the terms of ``page``."""
    template = _environment().get_template("diagram.svg.jinja")
    title = words()["sections"]["picture"][language]
    return template.render(picture=draw(ontology, language), language=language, page=page, title=title)


def page(ontology: Ontology, language: str) -> str:
    """The page in one language."""
    known = {term.name: term for term in ontology.terms}
    place = {term.name: number for number, term in enumerate(ontology.terms)}
    return (
        _environment()
        .get_template("page.html.jinja")
        .render(
            ontology=ontology,
            language=language,
            other="zh" if language == "en" else "en",
            words=words(),
            style=(HERE / "page.css").read_text(encoding="utf-8"),
            picture=Markup(picture(ontology, language)),
            query=(ROOT / "docs" / "evidence.rq").read_text(encoding="utf-8"),
            json=(HERE / "example.json").read_text(encoding="utf-8"),
            prefixes=_prefixes(ontology),
            link=lambda name: _link(name, known, language),
            in_order=lambda names: sorted(names, key=lambda name: (place.get(name, len(place)), name)),
            schemes={scheme.name: scheme for scheme in ontology.schemes},
        )
    )


@cache
def words() -> dict[str, Any]:
    """The table ``words.toml``."""
    return tomllib.loads((HERE / "words.toml").read_text(encoding="utf-8"))


def marked(text: str) -> Markup:
    """Text with what stands in back quotes as code.

    >>> marked("see `a:<b>`")
    Markup('see <code>a:&lt;b&gt;</code>')
    """
    pieces = text.split("`")
    return Markup("").join(
        Markup("<code>{}</code>").format(piece) if number % 2 else escape(piece) for number, piece in enumerate(pieces)
    )


def coloured(code: str) -> Markup:
    """Turtle or SPARQL with its strings, IRIs, variables and comments told apart.

    >>> coloured('?a ipg:name "x"@en')
    Markup('<i class="variable">?a</i> ipg:name <i class="string">&#34;x&#34;</i>@en')
    """
    done, end = Markup(""), 0
    for match in _TOKENS.finditer(code):
        done += escape(code[end : match.start()]) + Markup('<i class="{}">{}</i>').format(match.lastgroup, match[0])
        end = match.end()
    return done + escape(code[end:])


def _link(name: str, known: dict[str, Term], language: str) -> Markup:
    """A term as a link to its place on the page, or as it is when it is not described there."""
    if name not in known:
        return Markup("<code>{}</code>").format(name)
    term = known[name]
    return Markup('<a href="#{}">{}</a>').format(term.local, term.label[language])


def _prefixes(ontology: Ontology) -> dict[str, str]:
    """What the examples and the queries need."""
    return dict(sorted({**ontology.prefixes, **PREFIXES}.items()))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(marked=marked, coloured=coloured)
    return environment
