"""The data of big pages, made straight away: disputes with parties, courts and articles, as ``ipgraph page`` has them.

    python -m benchmarks.generate.pages 20000 page.html [--seed 1]

A graph of as many nodes would take minutes to build; what the browser does with a page depends on its data alone.
Parties and courts come back as they do in life: few in very many cases, most in one (Zipf's law). The same seed and
number give the same page.
"""

import argparse
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from ipgraph.view.page import render
from ipgraph.view.payload import payload
from ipgraph.view.projection import Picture

_SYLLABLES = (
    "ba",
    "de",
    "fi",
    "go",
    "ku",
    "la",
    "mi",
    "no",
    "pa",
    "ru",
    "se",
    "ti",
    "vo",
    "wa",
    "yu",
    "zha",
    "qin",
    "jin",
)
_SIGNS = "华海新天金光明东方长江远大宏力科创智联安泰正和信达"
_RIGHTS = (("patent", "专利"), ("trade mark", "商标"), ("copyright", "著作权"), ("trade secret", "商业秘密"))
_OUTCOMES = (("claimant won", "原告方胜诉"), ("claims dismissed", "驳回诉请"), ("settled", "和解"))
_PROPERTIES = {
    "^ipg:inDispute": ("Proceedings", "程序"),
    "ipg:inDispute": ("Dispute", "所属纠纷"),
    "ipg:name": ("Names in the articles", "文中名称"),
    "ipg:claimant": ("Brought by", "提起方"),
    "ipg:respondent": ("Brought against", "被诉方"),
    "ipg:forum": ("Before", "受理机关"),
    "ipg:concernsRight": ("Right", "权利"),
    "ipg:number": ("Number", "号码"),
    "ipg:filed": ("Filed", "立案"),
    "ipg:outcome": ("Outcome", "结果"),
    "dct:title": ("Title", "标题"),
}
_NODES_A_DISPUTE = 6.2


class BigPage:
    """Draws a page of about ``size`` nodes."""

    def __init__(self, size: int, seed: int) -> None:
        self._chance = Random(seed)
        self._properties = {name: number for number, name in enumerate(_PROPERTIES)}
        self.nodes: list[dict[str, Any]] = []
        self.edges: list[list[Any]] = []
        self.stretches: list[list[int]] = []
        self.sentences: list[list[int]] = []
        self.versions: list[list[Any]] = []
        disputes = int(size / _NODES_A_DISPUTE)
        self._vocabulary = [self._word() for _ in range(600)]
        self._courts = [self._node("forum", *self._court()) for _ in range(max(4, disputes // 40))]
        self._parties: list[int] = []
        while len(self.nodes) < size:
            self._dispute()

    def data(self) -> dict[str, Any]:
        """The data of the page, with the words of the interface of a real page."""
        data = payload(empty_picture())
        years = sorted({node["since"][:4] for node in self.nodes if "since" in node}, reverse=True)
        data |= {
            "properties": [[name, *said] for name, said in _PROPERTIES.items()],
            "facets": [
                _facet("right", "Kind of right", "权利类型", _RIGHTS),
                _facet("outcome", "Outcome", "结果", _OUTCOMES),
                _facet("year", "Year", "年份", [(year, year) for year in years]),
            ],
            # Packing a page uses its data up.
            "nodes": [dict(node) for node in self.nodes],
            "edges": [list(edge) for edge in sorted(self.edges, key=lambda edge: edge[:3])],
            "stretches": self.stretches,
            "sentences": self.sentences,
            "versions": self.versions,
            "methods": [["generated", "0.9"]],
        }
        for node in data["nodes"]:
            if node["group"] == "dispute":
                right, outcome, year = node["facets"]
                node["facets"] = [[right], [outcome], [years.index(year)]]
        return data

    def _dispute(self) -> None:
        chance = self._chance
        claimant, respondent = self._party(), self._party()
        right, outcome = chance.randrange(len(_RIGHTS)), chance.randrange(len(_OUTCOMES))
        year = 2026 - min(15, int(chance.expovariate(0.25)))
        amount = round(10 ** chance.uniform(4.5, 9))
        names = [self.nodes[party]["short"] for party in (claimant, respondent)]
        title = (f"{names[0][0]} v {names[1][0]}", f"{names[0][1]}诉{names[1][1]}")
        article = self._node("article", *(f"{english}: {self._words(4)}" for english in title))
        number = f"ZL{chance.randrange(2000, 2025)}{chance.randrange(10**8):08d}.{chance.randrange(10)}"
        subject = self._node("right", f"{_RIGHTS[right][0]} {number}", f"{_RIGHTS[right][1]} {number}")
        self._fact(subject, "ipg:number", (number, number), self._told(article, number))
        cases = [
            self._case(article, (claimant, respondent), subject, year, outcome)
            for _ in range(chance.choice((1, 2, 2, 4)))
        ]
        dispute = self._node("dispute", *title)
        self.nodes[dispute] |= {
            "since": f"{year}-01-01",
            "until": f"{year}-12-31",
            "largest": amount,
            "facets": [right, outcome, str(year)],
            "lines": [
                [f"{kind} · {year} · {len(cases)}" for kind in _RIGHTS[right]],
                [f"claimed CNY {amount:,}", f"索赔{amount:,}元"],
                list(_OUTCOMES[outcome]),
            ],
        }
        for case in cases:
            self._link_fact(dispute, "^ipg:inDispute", case)
            self._link_fact(case, "ipg:inDispute", dispute)
        forums = {edge[1] for edge in self.edges[-8 * len(cases) :] if edge[0] in cases and edge[2] == "forum"}
        self.edges += [[claimant, dispute, "claimant", []], [dispute, respondent, "respondent", []]]
        self.edges += [[subject, dispute, "right", []]] + [[dispute, forum, "forum", []] for forum in sorted(forums)]

    def _case(self, article: int, parties: tuple[int, int], right: int, year: int, outcome: int) -> int:
        chance = self._chance
        forum = self._courts[_zipf(chance, len(self._courts))]
        case = self._node("proceeding", "infringement suit", "侵权诉讼")
        day = f"{year}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
        self.nodes[case] |= {"since": day, "until": day, "lines": [[f"filed {day}", f"{day}立案"]]}
        self.nodes[case]["facts"].append({"p": self._properties["ipg:filed"], "d": day, "w": self._told(article, day)})
        self._fact(case, "ipg:outcome", _OUTCOMES[outcome], self._told(article, _OUTCOMES[outcome][0]))
        for name, other in (("ipg:claimant", parties[0]), ("ipg:respondent", parties[1]), ("ipg:forum", forum)):
            self._link_fact(case, name, other, self._told(article, self.nodes[other]["short"][0]))
        self._link_fact(case, "ipg:concernsRight", right)
        words = self.nodes[case]["facts"][2]["w"]
        self.edges += [
            [parties[0], case, "claimant", words],
            [case, parties[1], "respondent", words],
            [case, forum, "forum", words],
            [right, case, "right", []],
            [article, case, "reports", []],
        ]
        return case

    def _party(self) -> int:
        """A party that was there before, the more often the more it has been, or a new one."""
        if self._parties and self._chance.random() < 0.45:
            return self._parties[_zipf(self._chance, len(self._parties))]
        names = self._company()
        party = self._node("party", *names)
        self._fact(party, "ipg:name", names, [])
        self._parties.append(party)
        return party

    def _company(self) -> tuple[str, str]:
        return f"{self._word().title()} {self._chance.choice(('Ltd.', 'Inc.', 'Technology Co., Ltd.'))}", (
            "".join(self._chance.choices(_SIGNS, k=4)) + "有限公司"
        )

    def _court(self) -> tuple[str, str]:
        sign = "".join(self._chance.choices(_SIGNS, k=2))
        return f"{self._word().title()} Intermediate People's Court", f"{sign}市中级人民法院"

    def _word(self) -> str:
        return "".join(self._chance.choices(_SYLLABLES, k=3))

    def _words(self, count: int) -> str:
        return " ".join(self._chance.choices(self._vocabulary, k=count))

    def _node(self, kind: str, english: str, chinese: str) -> int:
        names = [english, chinese]
        number = len(self.nodes)
        shown = {"label": english, "group": kind, "name": names, "short": names}
        self.nodes.append({"id": f"{kind}/{number:06d}", **shown, "lines": [], "facts": []})
        if kind == "article":
            self.versions += [[number, "en", english, "", [], 1], [number, "zh", chinese, "", [], 1]]
            self._fact(number, "dct:title", (english, chinese), [])
        return number

    def _told(self, article: int, value: str) -> list[int]:
        """A new sentence of an article that holds a value, and the stretch of it."""
        version = len(self.versions) - 2
        assert self.versions[version][0] == article
        before, cuts = self.versions[version][3:5]
        sentence = f"{self._words(5).capitalize()} {value} {self._words(4)}."
        self.versions[version][3] = f"{before}{sentence} "
        cuts += [1 if before else 0, len(sentence)]
        place = sentence.index(value)
        self.sentences.append([version, len(before), len(before) + len(sentence)])
        self.stretches.append([len(self.sentences) - 1, place, place + len(value), 0])
        return [len(self.stretches) - 1]

    def _fact(self, node: int, name: str, text: tuple[str, str], words: list[int]) -> None:
        self.nodes[node]["facts"].append({"p": self._properties[name], "t": list(text), "w": words})

    def _link_fact(self, node: int, name: str, other: int, words: list[int] | None = None) -> None:
        self.nodes[node]["facts"].append({"p": self._properties[name], "to": other, "w": words or []})


@cache
def _weights(size: int) -> list[float]:
    return list(accumulate(1 / rank for rank in range(1, size + 1)))


def _zipf(chance: Random, size: int) -> int:
    """A number below ``size``, small ones much more often."""
    rounded = 1 << (size.bit_length() - 1)
    return chance.choices(range(rounded), cum_weights=_weights(rounded))[0]


def _facet(name: str, english: str, chinese: str, values: Any) -> dict[str, Any]:
    return {
        "name": name,
        "text": [english, chinese],
        "pattern": "?case ipg:inDispute ?dispute .",
        "values": [[f'"{value[0]}"', *value] for value in values],
    }


def empty_picture() -> Picture:
    """A picture without a node."""
    import networkx as nx

    return Picture(nx.MultiDiGraph(), (), (), {})


def big_page(size: int, seed: int = 1) -> str:
    """The page of about ``size`` nodes as HTML."""
    return render(BigPage(size, seed).data(), f"{size:,} nodes")


def main() -> None:
    """Write a page."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("size", type=int)
    options.add_argument("out", type=Path)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    given.out.write_text(big_page(given.size, given.seed), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
