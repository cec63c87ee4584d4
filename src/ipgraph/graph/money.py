"""Sums of money: claimed, awarded, and given again in another currency."""

from ipgraph.graph.iris import iri_part
from ipgraph.graph.literals import language_of
from ipgraph.graph.sheet import Sheet
from ipgraph.graph.terms import IPG, A, Term, below, boolean, code, decimal, string, words
from ipgraph.model.record import Statistic, Sum


def map_sum(path: str, node: Term, kind: str, money: Sum, sheet: Sheet) -> None:
    """Write a sum; ``kind`` is its class, ``MoneyClaim`` or ``MoneyAward``."""
    sheet.add(node, A, IPG(kind))
    sheet.fact(f"{path}.amount", node, IPG("amount"), decimal(money.amount))
    sheet.fact(f"{path}.amount", node, IPG("currency"), string(money.currency))
    if money.kind:
        sheet.add(node, IPG("awardKind"), code("award", money.kind))
    if money.total:
        sheet.add(node, IPG("total"), boolean(True))
    map_qualifiers(node, money, sheet)
    if money.equivalent:
        other = below(node, f"-{iri_part(money.equivalent.currency.lower())}")
        sheet.add(node, IPG("equivalent"), other)
        sheet.add(other, A, IPG("MoneyAmount"))
        sheet.fact(f"{path}.equivalent.amount", other, IPG("amount"), decimal(money.equivalent.amount))
        sheet.fact(f"{path}.equivalent.amount", other, IPG("currency"), string(money.equivalent.currency))


def map_qualifiers(node: Term, figure: Sum | Statistic, sheet: Sheet) -> None:
    """Write what goes with a figure: its words, and whether it is a lower or an upper bound."""
    if figure.at_least:
        sheet.add(node, IPG("atLeast"), boolean(True))
    if figure.at_most:
        sheet.add(node, IPG("atMost"), boolean(True))
    if figure.as_written:
        sheet.add(node, IPG("asWritten"), words(figure.as_written, language_of(figure.as_written)))
