"""Decisions about the articles of the samples, as files have them."""

from collections.abc import Mapping

from ipgraph.decide.kinds import Decisions
from ipgraph.decide.reading import parse_decisions
from ipgraph.decide.seen import Held
from ipgraph.model.record import Record
from tests.graph.samples import KILN, KILN_TEXTS, LATER

WHO = """author = "Ke Lan"
date = 2026-03-01
reason = "I read both articles."
"""

SAME = f"""[[same]]
kind = "case"
{WHO}
[[same.entries]]
article = "kiln-sues-oven"
entry = "c1"
names = [
  "苏州市中级人民法院", "Suzhou Intermediate People's Court",
  "窑公司", "Kiln", "炉股份有限公司", "Oven Ltd.", "某经销商", "a dealer",
]
[[same.entries]]
article = "kiln-wins"
entry = "c2"
names = ["（2024）苏05民初 77号", "窑股份有限公司", "炉股份有限公司"]
"""

NOT_SAME = f"""[[not-same]]
kind = "party"
{WHO}
[[not-same.entries]]
article = "kiln-sues-oven"
entry = "p2"
names = ["炉股份有限公司", "Oven Ltd."]
[[not-same.entries]]
article = "kiln-wins"
entry = "p2"
names = ["炉股份有限公司"]
"""

CORRECT = f"""[[correct]]
article = "kiln-sues-oven"
path = "proceedings[0].filed"
was = "2024-05"
is = 2024-05-06
quotes = ["May 2024", "2024年5月"]
{WHO}"""

REJECT = f"""[[reject]]
article = "kiln-wins"
path = "proceedings[1].awarded[0].amount"
was = 1500000
{WHO}"""

RENAME = f"""[[rename]]
kind = "party"
article = "kiln-wins"
entry = "p1"
names = ["窑股份有限公司"]
language = "en"
label = "Kiln Holdings"
{WHO}"""

ADOPT_VERSION = f"""[[adopt]]
article = "kiln-sues-oven"
path = "proceedings[0].claimed[0].amount"
language = "en"
en = 50000000
zh = 5000000
{WHO}"""

ADOPT_ARTICLE = f"""[[adopt]]
article = "kiln-wins"
path = "proceedings[1].outcome"
was = "claimant-won"
against = [{{ article = "kiln-sues-oven", path = "proceedings[0].outcome", was = "pending" }}]
{WHO}"""

EVERY = (SAME, NOT_SAME, CORRECT, REJECT, RENAME, ADOPT_VERSION, ADOPT_ARTICLE)
"""One of each kind, which do not contradict each other."""

HELD = (Held(KILN, KILN_TEXTS), Held(LATER))


def decisions(*tables: str) -> Decisions:
    """The decisions of one file with these tables."""
    return parse_decisions({"review.toml": "\n".join(tables)})


def by_article(records: tuple[Record, ...]) -> Mapping[str, Record]:
    """Records by the ids of their articles."""
    return {record.article.id: record for record in records}
