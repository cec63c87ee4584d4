"""Which rights a case gets, and who holds them: by place, by holder, by what a case reviews."""

from dataclasses import dataclass

import pytest

from ipgraph.extract.case_rights import fill_rights
from ipgraph.extract.draft import CaseDraft, Draft, Fact, Thread
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.right_finding import find_rights
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


@dataclass
class Told:
    """A case as the story tells it: its role, the words at which it is told, its sides, what it reviews."""

    role: str
    at: str
    claimants: tuple[str, ...] = ()
    respondents: tuple[str, ...] = ()
    after: int | None = None
    types: tuple[str, ...] = ()
    verdict: str = ""
    thread: int = 0


def rights_of(text: str, language: Language, told: list[Told]) -> list[list[str]]:
    """The rights of each case: kind, branch, number or title, and the names of the holders."""
    limits = tuple(Span(i, i + len(line)) for i, line in lines(text))
    book = find_rights(text, language, limits, find_identifiers(text, language))
    names = {name for each in told for name in (*each.claimants, *each.respondents)}
    parties = {name: PartyDraft(language, "company") for name in sorted(names)}
    for name, party in parties.items():
        party.add(Form(name, Span(max(0, text.find(name)), max(0, text.find(name)) + len(name)), "test"))
    threads = {each.thread: Thread(language, 0) for each in told}
    cases: list[CaseDraft] = []
    for each in told:
        at = text.index(each.at)
        fact = Fact(True, Span(at, at + 1), "test")
        case = CaseDraft(language, threads[each.thread], each.role, at)
        case.claimants = {parties[name]: fact for name in each.claimants}
        case.respondents = {parties[name]: fact for name in each.respondents}
        case.after = cases[each.after] if each.after is not None else None
        case.verdicts = [Fact(each.verdict, fact.span, "test")] if each.verdict else []
        case.thread.types += [Fact(value, fact.span, "test") for value in each.types]
        case.thread.cases.append(case)
        cases.append(case)
    draft = Draft(language, list(parties.values()), book.rights, cases)
    for thread in threads.values():
        fill_rights(thread, draft)
    return [
        sorted(
            " ".join(
                [
                    right.type,
                    *([right.branch[0]] if right.branch else []),
                    right.number.text if right.number else "/".join(form.text for form in right.titles) or "-",
                    "+".join(sorted(party.first.text for party in right.holders)) or "?",
                ]
            )
            for right in case.rights
        )
        for case in cases
    ]


def lines(text: str) -> list[tuple[int, str]]:
    found, start = [], 0
    for line in text.split("\n"):
        found.append((start, line))
        start += len(line) + 1
    return found


EN = [
    pytest.param(
        'Acme sued Beta in Jilin over patent No. ZL201610000001.5. Beta sued Acme in Hefei over its trademark "Sun".',
        [Told("main", "Acme sued", ("Acme",), ("Beta",)), Told("main", "Beta sued", ("Beta",), ("Acme",), thread=1)],
        [["patent ZL201610000001.5 Acme"], ["trademark Sun Beta"]],
        id="each suit has the right of its sentence",
    ),
    pytest.param(
        "Acme sued Beta for infringing patent No. ZL201610000001.5. Beta asked the office to invalidate the patent.",
        [Told("main", "Acme sued", ("Acme",), ("Beta",)), Told("office", "Beta asked", ("Beta",), ("Acme",))],
        [["patent ZL201610000001.5 Acme"], ["patent ZL201610000001.5 Acme"]],
        id="an office is asked about the right of the other side",
    ),
    pytest.param(
        "Acme sued Beta for patent infringement. Beta sued Acme for patent infringement in return.",
        [Told("main", "Acme sued", ("Acme",), ("Beta",)), Told("main", "Beta sued", ("Beta",), ("Acme",), thread=1)],
        [["patent - Acme"], ["patent - Beta"]],
        id="a right of which only the kind is told belongs to the one who sues",
    ),
    pytest.param(
        "Acme sued Beta over patents Nos. ZL201610000001.5, ZL201610000002.3. Acme sued Gamma for patent infringement.",
        [Told("main", "Acme sued", ("Acme",), ("Beta",)), Told("main", "Acme sued G", ("Acme",), ("Gamma",), thread=1)],
        [["patent ZL201610000001.5 Acme", "patent ZL201610000002.3 Acme"], ["patent - Acme"]],
        id="a suit against others is over other patents where several are numbered",
    ),
    pytest.param(
        "Acme sued Beta over patent No. ZL201610000001.5. Acme sued Gamma for patent infringement.",
        [Told("main", "Acme sued", ("Acme",), ("Beta",)), Told("main", "Acme sued G", ("Acme",), ("Gamma",), thread=1)],
        [["patent ZL201610000001.5 Acme"]] * 2,
        id="a suit against others is over the only patent that is named",
    ),
    pytest.param(
        "Acme sued Beta for trademark infringement and passing off. Beta appealed.",
        [Told("main", "Acme sued", ("Acme",), ("Beta",))],
        [["fair-competition - Acme", "trademark - Acme"]],
        id="passing off is a claim under unfair-competition law",
    ),
    pytest.param(
        "Acme sued Beta for trademark infringement and unfair competition. Beta appealed.",
        [Told("main", "Acme sued", ("Acme",), ("Beta",)), Told("main", "Beta appealed", ("Acme",), ("Beta",), after=0)],
        [["fair-competition - Acme", "trademark - Acme"]] * 2,
        id="an appeal is about what the suit is about",
    ),
    pytest.param(
        "Acme asked the court for declarations that it does not infringe patents Nos. ZL201610000001.5 and "
        "ZL201610000002.3 of Beta.",
        [Told("main", "Acme asked", ("Acme",), ("Beta",), types=("non-infringement-declaration",))],
        [["patent ZL201610000001.5 Beta", "patent ZL201610000002.3 Beta"]],
        id="who wants a declaration does not hold the right",
    ),
    pytest.param(
        'Acme sued to be declared owner of the "Sun" trademark against Beta, and lost.',
        [Told("main", "Acme sued", ("Acme",), ("Beta",), verdict="lost")],
        [["trademark Sun Beta"]],
        id="the winner of a dispute over ownership holds the right",
    ),
    pytest.param(
        'Acme sued Beta for infringing the rights of reproduction and adaptation in the novel "Green Hills".',
        [Told("main", "Acme sued", ("Acme",), ("Beta",))],
        [["copyright adaptation Green Hills Acme", "copyright reproduction Green Hills Acme"]],
        id="each branch of copyright is a right",
    ),
    pytest.param(
        "Acme sued Beta in Jilin over the patent of Gamma.",
        [Told("main", "Acme sued", ("Acme",), ("Beta", "Gamma"))],
        [["patent - Gamma"]],
        id="an owner that the text states comes before the one who sues",
    ),
    pytest.param(
        "Acme sued Beta. A lawyer said that the weather was fine.",
        [Told("main", "Acme sued", ("Acme",), ("Beta",))],
        [[]],
        id="no right is invented",
    ),
    pytest.param(
        "Orlin sued Marrow for copyright infringement.\nIn Oslo a suit accuses Calder of copyright infringement.",
        [Told("main", "Orlin sued", ("Orlin",), ("Marrow",)), Told("main", "In Oslo", (), ("Calder",), thread=1)],
        [["copyright - Orlin"], ["copyright - ?"]],
        id="a suit of strangers is over a right of nobody named",
    ),
    pytest.param(
        "Orlin sued Marrow for copyright infringement.\nIn Oslo a suit accuses Marrow of copyright infringement.",
        [Told("main", "Orlin sued", ("Orlin",), ("Marrow",)), Told("main", "In Oslo", (), ("Marrow",), thread=1)],
        [["copyright - Orlin"]] * 2,
        id="a suit against the same one is over the same right",
    ),
    pytest.param(
        "Orlin sued four Brillon companies for patent infringement.\nIn Oslo Brillon faces patent infringement suits.",
        [
            Told("main", "Orlin sued", ("Orlin",), ("four Brillon companies",)),
            Told("main", "In Oslo", (), ("Brillon",), thread=1),
        ],
        [["patent - Orlin"]] * 2,
        id="a suit against one of a group is none of strangers",
    ),
    pytest.param(
        "Orlin asked for licence terms in Oslo.\nMarrow was accused there of copyright infringement.",
        [Told("main", "Orlin asked", ("Orlin",)), Told("main", "Marrow was", (), ("Marrow",), thread=1)],
        [["copyright - Orlin"]] * 2,
        id="two cases with one side each can be of one dispute",
    ),
    pytest.param(
        "Acme attacked Beta's patents Nos. ZL201610000001.5 and ZL201610000002.3.\n\nBeta had sued Acme first.",
        [Told("office", "Acme att", ("Acme",), ("Beta",)), Told("main", "Beta had", ("Beta",), ("Acme",))],
        [["patent ZL201610000001.5 Beta", "patent ZL201610000002.3 Beta"], ["patent - Beta"]],
        id="of several patents that are attacked it is not told which were sued on",
    ),
    pytest.param(
        'Orlin sued Marrow for copyright infringement, for infringing its trademark "Sun", and for passing off.',
        [Told("main", "Orlin sued", ("Orlin",), ("Marrow",))],
        [["copyright - Orlin", "trademark Sun Orlin"]],
        id="passing off beside two rights is no third one",
    ),
    pytest.param(
        'Customs held lamps under the trademark "Sun" of Acme. It looks after infringing patents and copyright, too.',
        [Told("customs", "Customs held", ("Acme",))],
        [["trademark Sun Acme"]],
        id="customs holds goods for the right that is named",
    ),
    pytest.param(
        "Orlin says that Marrow broke the licence contract over patents.",
        [Told("main", "Orlin says", ("Orlin",), ("Marrow",), types=("contract",))],
        [[]],
        id="a suit over a promise is over no right",
    ),
    pytest.param(
        "Orlin sued Marrow for patent infringement.\n\nMarrow complained of a monopoly in Oslo.",
        [
            Told("main", "Orlin sued", ("Orlin",), ("Marrow",)),
            Told("main", "Marrow com", ("Marrow",), ("Orlin",), thread=1, types=("other",)),
        ],
        [["patent - Orlin"], []],
        id="a suit over a market that names no kind of right is over none",
    ),
]
ZH = [
    pytest.param(
        "甲公司起诉乙公司侵害ZL201610000001.5号“泵阀”发明专利权。乙公司请求宣告该专利无效。",
        [Told("main", "甲公司起诉", ("甲公司",), ("乙公司",)), Told("office", "乙公司请求", ("乙公司",), ("甲公司",))],
        [["invention-patent ZL201610000001.5 甲公司"]] * 2,
        id="invalidation",
    ),
    pytest.param(
        "甲公司起诉乙公司侵害“海星”商标权及不正当竞争。",
        [Told("main", "甲公司起诉", ("甲公司",), ("乙公司",))],
        [["fair-competition - 甲公司", "trademark 海星 甲公司"]],
        id="two rights in one suit",
    ),
    pytest.param(
        "甲公司起诉乙公司侵害著作权,要求删除游戏《小山谷》中的侵权元素。甲公司享有游戏《大山谷》的著作权。",
        [Told("main", "甲公司起诉", ("甲公司",), ("乙公司",))],
        [["copyright 大山谷 甲公司"]],
        id="the accused game is no right",
    ),
    pytest.param(
        "甲公司起诉乙公司侵害著作权。\n丙公司在另一法院被诉侵害著作权。",
        [Told("main", "甲公司起诉", ("甲公司",), ("乙公司",)), Told("main", "丙公司在", (), ("丙公司",), thread=1)],
        [["copyright - 甲公司"], ["copyright - ?"]],
        id="a suit of strangers is over a right of nobody named",
    ),
    pytest.param(
        "甲公司请求宣告乙公司第201610000001.5号和第201610000002.3号专利无效。\n\n此前乙公司已起诉甲公司。",
        [Told("office", "甲公司请求", ("甲公司",), ("乙公司",)), Told("main", "此前乙公司", ("乙公司",), ("甲公司",))],
        [["patent 201610000001.5 乙公司", "patent 201610000002.3 乙公司"], ["patent - 乙公司"]],
        id="of several patents that are attacked it is not told which were sued on",
    ),
]


@pytest.mark.parametrize(("text", "told", "expected"), EN)
def test_rights_of_english_cases(text: str, told: list[Told], expected: list[list[str]]) -> None:
    assert rights_of(text, "en", told) == expected


@pytest.mark.parametrize(("text", "told", "expected"), ZH)
def test_rights_of_chinese_cases(text: str, told: list[Told], expected: list[list[str]]) -> None:
    assert rights_of(text, "zh", told) == expected


def test_alike_suits_told_in_one_breath_share_the_rights_in_order() -> None:
    text = "Acme filed two suits against Beta over patents Nos. ZL201610000001.5 and ZL201610000002.3."
    suit = Told("main", "Acme filed", ("Acme",), ("Beta",))
    assert rights_of(text, "en", [suit, suit]) == [["patent ZL201610000001.5 Acme"], ["patent ZL201610000002.3 Acme"]]


def test_alike_suits_keep_what_is_told_of_each_where_the_rights_are_more_than_the_suits() -> None:
    text = (
        "Acme sued Beta over patent No. ZL201610000001.5 in May.\n\n"
        "Acme sued Beta over patents Nos. ZL201610000002.3 and ZL201610000003.8 in June."
    )
    told = [Told("main", f"Acme sued Beta over patent{end}", ("Acme",), ("Beta",)) for end in (" ", "s")]
    assert rights_of(text, "en", told) == [
        ["patent ZL201610000001.5 Acme"],
        ["patent ZL201610000002.3 Acme", "patent ZL201610000003.8 Acme"],
    ]
