"""Short records to compare: one line says what an article tells."""

from ipgraph.model.record import ArticleInfo, GroupTie, Names, Party, Proceeding, Record, Right, Sum


def party(entry: str, zh: str = "", en: str = "", type: str = "company", unnamed: bool = False) -> Party:
    """A party; several forms of a name stand with a solidus between."""
    names = Names(zh=tuple(filter(None, zh.split("/"))), en=tuple(filter(None, en.split("/"))))
    return Party(id=entry, name=names, type=type, unnamed=unnamed)  # type: ignore[arg-type]


def article(name: str, *parts: Party | Right | Proceeding | GroupTie) -> Record:
    """The record of an article."""
    return Record(
        article=ArticleInfo(id=name),
        parties=tuple(part for part in parts if isinstance(part, Party)),
        rights=tuple(part for part in parts if isinstance(part, Right)),
        proceedings=tuple(part for part in parts if isinstance(part, Proceeding)),
        groups=tuple(part for part in parts if isinstance(part, GroupTie)),
    )


def tie(party: str, other: str, relation: str = "subsidiary-of") -> GroupTie:
    """One party belongs to another, or beside it."""
    return GroupTie(party=party, relation=relation, other=other)  # type: ignore[arg-type]


def suit(entry: str = "c1", forum: str = "苏州市中级人民法院", **told: object) -> Proceeding:
    """p1 sues p2 in Suzhou, unless said otherwise."""
    given = {"type": "civil-infringement", "instance": "first", "claimants": ("p1",), "respondents": ("p2",)} | told
    return Proceeding(id=entry, forum=Names(zh=(forum,) if forum else ()), **given)  # type: ignore[arg-type]


def yuan(amount: float) -> tuple[Sum, ...]:
    """One sum in yuan."""
    return (Sum(amount=amount, currency="CNY"),)
