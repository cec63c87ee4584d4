"""The page about the ready-made questions, ``docs/questions.md``, written from their headers."""

import re

from ipgraph.query.catalogue import Parameter, Question, load_questions
from ipgraph.query.columns import load_headings
from ipgraph.query.elsewhere import Elsewhere, load_elsewhere

INTRODUCTION = """\
# The ready-made questions

A question is asked by its name or number; `-p name=value` narrows it, `-f`
or the ending of the file of `-o` chooses the format (table, markdown, html; csv, tsv, json, xlsx, parquet; srj, srx):

    ipgraph query open-proceedings
    ipgraph query open-proceedings -p party="Trina Solar" -p other="CSI Solar"
    ipgraph query damages-by-court -p right-type=copyright -f csv -o damages.csv
    ipgraph query appeals -p party=乔丹 -p language=zh

Without a parameter a question covers the whole graph, unless its remark sets a limit. A party or title is found by any
part of any of its names, in either language, whatever the case of the letters. A kind of right is a code such as
`trademark` or its label such as 商标, and takes in the kinds below it. A date may be partial. `–` in an answer means
that the articles do not say. The last column names the articles that an answer rests on.
A question whose list may be long gives its first 500 rows, and says so; `--all` gives all of them.

Each question is a file of SPARQL in `src/ipgraph/query/questions/`. It holds its defaults, so that it runs as it stands
in any SPARQL tool whose default graph is the union of the named graphs. A file of your own may bear such a header too
and is asked by its path: `ipgraph query my-question.rq -p party=Huawei`.

In a query of your own the same fact in two articles' graphs is found twice: say `SELECT DISTINCT` or
`COUNT(DISTINCT …)`, or ask within `GRAPH ?g { … }`.

This page is written from the headers of those files.
"""


def questions_document() -> str:
    """Give the page as Markdown, the questions in the order of their numbers."""
    sections = (_section(question) for question in load_questions())
    others = (_elsewhere(other) for other in load_elsewhere().values())
    return "\n".join([INTRODUCTION, *sections, "## Answered by another command / 由其他命令回答\n", *others])


def _elsewhere(other: Elsewhere) -> str:
    return f"- `{other.command}`: {other.question.en} {other.why.en} {other.question.zh} {other.why.zh}"


def _section(question: Question) -> str:
    lines = [
        f"## {question.number}. {question.title.en} / {question.title.zh}",
        "",
        f"`{question.name}`: {question.question.en}",
        "",
        question.question.zh,
        "",
        *([remark, ""] if (remark := _remark(question.text)) else []),
        "| Parameter | Type | What it is | 说明 | Default | Example |",
        "|---|---|---|---|---|---|",
        *(_row(name, parameter) for name, parameter in question.parameters.items()),
        "",
        f"Columns: {', '.join(_columns(question.text))}.",
        "",
        f"No rows: {question.header.empty.en} {question.header.empty.zh}",
        "",
    ]
    return "\n".join(lines)


def _row(name: str, parameter: Parameter) -> str:
    need = "needed" if parameter.required else f"`{parameter.default}`" if parameter.default else ""
    help_ = parameter.help
    return f"| `{name}` | {parameter.type} | {help_.en} | {help_.zh} | {need} | `{parameter.example}` |"


def _remark(text: str) -> str:
    """The comment between the prefixes and the query: what counts and what does not."""
    comment = re.search(r"^PREFIX [^\n]*\n\n((?:#[^\n]*\n)+)", text, re.MULTILINE)
    return re.sub(r"\n?# ", " ", comment[1]).strip() if comment else ""


def _columns(text: str) -> list[str]:
    projection = re.search(r"^SELECT\s+(?:DISTINCT\s+)?([^{]*?)\s*WHERE", text, re.MULTILINE)
    names = re.findall(r"\?(\w+)", projection[1]) if projection else []
    headings = load_headings()
    return [f"{headings[name].en} ({headings[name].zh})" if name in headings else name for name in names]
