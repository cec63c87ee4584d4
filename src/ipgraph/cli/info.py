"""``ipgraph info``: what a graph holds."""

from pathlib import Path
from typing import cast

import click
import msgspec

from ipgraph.cli.options import graph_option, language_option
from ipgraph.cli.sources import chosen_endpoint, connect, endpoint_option
from ipgraph.graph.store import open_graph
from ipgraph.model.codes import Language
from ipgraph.query.holdings import Holdings, count_holdings
from ipgraph.query.source import StoreSource

Line = tuple[str, int, str]
"""What is counted, how many, and a remark."""


@click.command(epilog="\b\nExamples:\n  ipgraph info\n  ipgraph info -g cases -l zh\n  ipgraph info -f json")
@graph_option
@endpoint_option
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="For a person, or for a program.",
)
@language_option
def info(folder: Path, endpoint: str | None, format_: str, language: str) -> None:
    """Say what a graph holds: articles, disputes, parties, rights, sums and the evidence for them.

    Each thing is counted once, whatever number of articles tell of it.
    """
    if (url := chosen_endpoint(endpoint)) is not None:
        with connect(url) as far:
            where: dict[str, str | int] = {"endpoint": far.url}
            holdings = count_holdings(far)
        place = far.url
    else:
        with open_graph(folder) as graph:
            holdings = count_holdings(StoreSource(graph.store))
            size = sum(path.stat().st_size for path in graph.generation.rglob("*") if path.is_file())
            where = {"graph": str(folder), "ipgraph": graph.manifest.ipgraph, "bytes": size}
            place = f"{folder}: {size / 1e6:.1f} MB, ipgraph {graph.manifest.ipgraph}"
    if format_ == "json":
        facts = {**where, **msgspec.to_builtins(holdings)}
        click.echo(msgspec.json.format(msgspec.json.encode(facts), indent=2))
        return
    click.echo(f"{place}\n")
    for line in _laid_out(_lines(holdings, cast(Language, language))):
        click.echo(line)


def _lines(holdings: Holdings, language: Language) -> list[Line]:
    h = holdings
    span = " – ".join(day for day in (h.dated_from, h.dated_to) if day)
    if language == "zh":
        return [
            ("文章", h.articles, ",".join(filter(None, (span, _if(h.undated, "{} 篇无日期"))))),
            ("  英文", h.in_english, _if(h.in_both, "其中 {} 篇兼有中文")),
            ("  中文", h.in_chinese, _if(h.in_both, "其中 {} 篇兼有英文")),
            ("争议", h.disputes, ""),
            ("案件程序", h.proceedings, f"已裁判 {h.decided},在审 {h.pending}"),
            ("当事人", h.parties, _if(h.unnamed_parties, "其中 {} 个未具名")),
            ("法院和机关", h.forums, ""),
            ("权利", h.rights, ""),
            ("请求金额", h.sums_claimed, ""),
            ("判赔金额", h.sums_awarded, ""),
            ("统计数字", h.statistics, ""),
            ("分歧", h.disagreements, "同一文章中英文说法不一之处"),
            ("有原文依据的事实", h.facts, _if(h.evidence, "依据 {} 处原文")),
            ("RDF 四元组", h.quads, ""),
        ]
    return [
        ("articles", h.articles, ", ".join(filter(None, (span, _if(h.undated, "{} without a date"))))),
        ("  in English", h.in_english, _if(h.in_both, "{} of them in Chinese too")),
        ("  in Chinese", h.in_chinese, _if(h.in_both, "{} of them in English too")),
        ("disputes", h.disputes, ""),
        ("proceedings", h.proceedings, f"{h.decided:,} decided, {h.pending:,} pending"),
        ("parties", h.parties, _if(h.unnamed_parties, "{} of them described, not named")),
        ("courts and offices", h.forums, ""),
        ("rights", h.rights, ""),
        ("sums claimed", h.sums_claimed, ""),
        ("sums awarded", h.sums_awarded, ""),
        ("statistics", h.statistics, ""),
        ("disagreements", h.disagreements, "of an article's English and Chinese"),
        ("facts with evidence", h.facts, _if(h.evidence, "from {} places in the articles")),
        ("RDF quads", h.quads, ""),
    ]


def _if(number: int, remark: str) -> str:
    """The remark with its number; nothing when there is nothing to remark on."""
    return remark.format(f"{number:,}") if number else ""


def _laid_out(lines: list[Line]) -> list[str]:
    """The lines in columns; a Chinese character is as wide as two letters."""
    # Here and not above: only the table needs it.
    from rich.cells import cell_len

    width = max(cell_len(name) for name, _, _ in lines)
    return [
        f"{name}{' ' * (width - cell_len(name))}  {number:>8,}  {remark}".rstrip() for name, number, remark in lines
    ]
