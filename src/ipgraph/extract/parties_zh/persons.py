"""Persons: masked names, foreign names, and names that a role or a list introduces."""

import re
from functools import cache

from ipgraph.extract.parties_zh.called import brackets
from ipgraph.extract.parties_zh.edges import is_edge
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import common_words, edge_characters, known_firms, no_name_parts, party_table
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LETTER = lazy(r"(?<![A-Za-z0-9])[A-Z甲乙丙丁戊]某(?!某)")
_MASKED = lazy(r"某(?:某{1,2}|[㐀-鿿]|[0-9](?!年|个?月|[0-9万亿]|人|名|元))?")
_MIDDLE = lazy(r"[·•・‧]")
_DOT = lazy(r"(?:[㐀-鿿]{1,8}|[A-Z])(?:[·•・‧](?:[㐀-鿿]{1,8}|[A-Z]\.?)){1,3}")

_SIDE = "(?:席|方[上未均称认不提请辩主则面当应的败胜]|都[上不未没有认称是被提])"
"""原告方上诉: 方 behind a role is the side and no surname, nor is 席 in 被告席上."""


def find_persons(r: Reading) -> None:
    """Find masked and foreign persons, those whom a role introduces, and those who are called by their surname only."""
    _find_masked(r)
    _find_letters(r)
    _find_courtesies(r)
    _find_latin(r)
    _find_foreign(r)
    _find_introduced(r)
    _find_penned(r)
    _find_by_surname(r)


@cache
def person_name() -> str:
    """A pattern of a full name: a surname and one or two characters, or a Japanese surname and one to three."""
    table = party_table()["person"]
    compound, japanese = "|".join(table["compound"]), "|".join(table["japanese"])
    # 和 and 三 stand within given names (和子, 健三) as well as behind a name.
    one = rf"(?:(?![{re.escape(table['after'])}])[㐀-鿿])"
    given = rf"(?:和[子也彦夫美江代](?!公司)|{one}{{1,2}}?(?:[一二三](?![人名被审]))?)"
    return rf"(?:(?:{japanese}){given}|(?:{compound})[㐀-鿿]{{1,2}}?|[{table['surnames']}][㐀-鿿]{{1,2}}?)"


@cache
def behind_person() -> str:
    """A pattern of what may stand behind a person's name."""
    table = party_table()["person"]
    # 被告云岭通信: what a trade follows is the brand of a firm. 被告向上诉法庭: a court of appeal stands there.
    no_person = "(?!通[信讯]|商贸|诉(?:法院|法庭|庭|委员会))"
    return rf"{no_person}(?=[{re.escape(table['after'])}]|{'|'.join(table['after_words'])})"


@cache
def japanese_name() -> re.Pattern[str]:
    """A pattern of a Japanese name whose length shows that it is no Chinese one."""
    return PATTERNS.compiled(rf"(?:{'|'.join(party_table()['person']['japanese'])})[㐀-鿿]{{2}}[一二三郎]?")


@cache
def _introduced() -> re.Pattern[str]:
    table = party_table()["person"]
    roles = "|".join(map(re.escape, sorted(table["introductions"], key=len, reverse=True)))
    return PATTERNS.compiled(
        rf"(?:{roles}|{_PEN})(?:[（(][^（()）\n]{{2,30}}[）)])?(?:[为系是:：]|姓名|名?叫)?(?!{_SIDE})"
        rf"((?:{person_name()})(?:[、和及与](?:{person_name()}))*){behind_person()}"
    )


_PEN = "(?:笔名|艺名|网名|化名|昵称|自称)[“「][^“”「」]{1,8}[”」]的"
"""What a person is called for her work, before her name: 笔名“海山”的林知秋."""
_JOINED = lazy("、|[和及与](?![子也彦夫美江代])")


def _find_masked(r: Reading) -> None:
    table = party_table()["person"]
    closed = _closed_names(r)
    for match in _MASKED.finditer(r.content):
        start, end = match.start() - 1, match.end()
        double = start > 0 and r.content[start - 1 : start + 1] in (*table["compound"], *table["japanese"])
        if start < 0 or not (double or r.content[start] in table["surnames"]) or not r.is_allowed(start):
            continue
        start -= double
        begins = not start or is_edge(r.content, start) or r.content[start - 1] in table["ends_before"]
        if not begins and r.content[start:end] not in closed:
            continue
        last = r.content[end - 1]
        begins_word = r.content[end - 1 : end + 1] in table["words"]
        if last not in table["masks"] and (begins_word or r.content[start:end] not in closed):
            end -= 1
        span = Span(start, end)
        # 投资方某影业公司: 某 begins a description that is already known.
        taken = r.is_inside(span) or r.is_inside(Span(match.start(), match.end()))
        if r.content[end : end + 2] not in ("公司", "企业", "集团") and not taken:
            add_person(r, span, masked=True)


def _find_letters(r: Reading) -> None:
    """甲某 and C某, whose surname is masked too."""
    for match in _LETTER.finditer(r.content):
        span = Span(match.start(), match.end())
        if r.is_open(span) and is_edge(r.content, span.start):
            add_person(r, span, masked=True)


def _find_latin(r: Reading) -> None:
    """Persons in Latin letters behind what only a person is: 摄影师Ann Hill."""
    for match in _in_latin().finditer(r.content):
        span = Span(match.start(1), match.end(1))
        if r.is_open(span):
            brackets(r, add_person(r, span), span)


@cache
def _in_latin() -> re.Pattern[str]:
    people = "|".join(party_table()["person"]["people"])
    return PATTERNS.compiled(rf"(?:{people}) ?({_LATIN})(?![A-Za-z&.]| [A-Z])")


_LATIN = r"[A-Z][a-z’'-]{1,15}(?: [A-Z]\.)?(?: (?:[A-Z][a-z]{1,15}|[A-Z][a-z]{1,3}[A-Z][a-z]{1,12})){1,2}"


def _closed_names(r: Reading) -> frozenset[str]:
    """The masked names that end with a character behind 某 (李某明), as one place of the text shows at the least."""
    masks = party_table()["person"]["masks"]
    found = (
        r.content[m.start() - 1 : m.end()] for m in _MASKED.finditer(r.content) if m.start() and _closes(r, m.end())
    )
    return frozenset(name for name in found if name[-1] not in masks)


def _closes(r: Reading, end: int) -> bool:
    """Whether a character behind 某 ends the name: it begins no other word, and the name stops there."""
    table = party_table()["person"]
    last, following = r.content[end - 1], r.content[end : end + 1]
    if r.content[end - 1 : end + 1] in table["words"] or is_edge(r.content, end):
        return False
    if last in table["after"]:  # 甄某连、张某: what links or governs stands before no such mark
        return following in _BEHIND_NAME and last not in _BEFORE_MARK
    return following in table["after"] or _behind_words().match(r.content, end) is not None


_BEHIND_NAME = frozenset("、（")
_BEFORE_MARK = frozenset("，,。；;：:、（()）\n等称诉认不")


@cache
def _behind_words() -> re.Pattern[str]:
    return PATTERNS.compiled("|".join(party_table()["person"]["after_words"]) + "|[一二两三四五六七八九十]{1,2}年")


@cache
def _courteous() -> re.Pattern[str]:
    table = party_table()["person"]
    return PATTERNS.compiled(rf"[{table['surnames']}](?:{'|'.join(table['courtesies'])}|姓(?:{_BY_SURNAME}))")


_BY_SURNAME = "男子|女子|男员工|女员工|前?员工|前?工程师|前?经理|前?协理|前?副理|前?主管|研发人员|负责人|业者|店家|老板"
"""What the press of Taiwan calls a person whose surname alone it gives: 萧姓男子."""


def _find_courtesies(r: Reading) -> None:
    """李女士, who is named by her surname and a courtesy."""
    for match in _courteous().finditer(r.content):
        span = Span(match.start(), match.end())
        if r.is_open(span) and is_edge(r.content, span.start):
            add_person(r, span, masked=True)


_CRIME = lazy(r"检方|检察|地检|判处|判刑|有期徒刑")
_NO_PERSON_BEHIND = frozenset("子士性装鞋儿友孩方星婴生篮足排双包表女男人单款用裤衣")


def _find_by_surname(r: Reading) -> None:
    """许男, 陈女: whom the press of Taiwan names by a surname alone, where a text about a crime does so again."""
    if not _CRIME.search(r.content):
        return
    surnames = party_table()["person"]["surnames"]
    for match in _MAN_OR_WOMAN.finditer(r.content):
        span = Span(match.start() - 1, match.end())
        name = span.of(r.content)
        plain = (
            span.start >= 0
            and name[0] in surnames
            and r.content[match.end() : match.end() + 1] not in _NO_PERSON_BEHIND
        )
        again = plain and sum(r.content.count(name + word) for word in _TOLD_OF) > 0
        if again and r.is_open(span) and is_edge(r.content, span.start):
            named = [p for p in r.parties if p.type == "person" and not p.masked and p.first.text[0] == name[0]]
            add_person(r, span, masked=not named, known=named[0] if len(named) == 1 else None)


_MAN_OR_WOMAN = lazy("[男女]")
_TOLD_OF = (
    "（", "有期徒刑", "未上诉", "应赔", "意图", "涉嫌", "不服", "上诉",
    "坦承", "否认", "辩称", "离职", "任职", "所", "犯", "处", "部分", "跳槽", "与其",
)  # fmt: skip


def _find_foreign(r: Reading) -> None:
    whole: dict[tuple[str, str], PartyDraft] = {}
    letters, stops = party_table()["person"]["transliteration"], edge_characters()
    for match in _DOT.finditer(r.content) if _MIDDLE.search(r.content) else ():
        name = match.group()
        first = re.search(r"[·•・‧]", name)
        if first is None:
            continue
        left = first.start()
        while left > 0 and (name[left - 1] in letters or name[left - 1].isascii()):
            left -= 1
        tail = max(name.rfind(dot) for dot in "·•・‧") + 1
        right = tail
        while right < len(name) and (name[right] in letters or name[right].isascii()):
            if name[right] in stops or r.content.startswith("法官", match.start() + right):
                break
            right += 1
        span = Span(match.start() + left, match.start() + right)
        if _sits_or_speaks(r.content, span):
            continue
        if left < first.start() and right > tail and r.is_open(span):
            # A middle name left out does not make another person.
            ends = (name[left : first.start()], name[tail:right])
            whole[ends] = add_person(r, span, known=whole.get(ends))
            brackets(r, whole[ends], span)


_OFFICE_BEFORE = lazy(r"(?:法官|律师|代理人)(?:为|是|：)?$")
_OFFICE_BEHIND = lazy(r"(?:大)?法官|律师(?!事务所)")


def _sits_or_speaks(content: str, span: Span) -> bool:
    """Whether somebody is a judge or a lawyer, and so no party: 法官海伦·韦斯特, 海伦·韦斯特法官."""
    before = _OFFICE_BEFORE.search(content, max(0, span.start - 5), span.start)
    return before is not None or _OFFICE_BEHIND.match(content, span.end) is not None


def _find_introduced(r: Reading) -> None:
    for match in _introduced().finditer(r.content):
        at = match.start(1)
        for name in _JOINED.split(match.group(1)):
            span = Span(at, at + len(name))
            # 和 is a surname too: 员工和供应商 holds no person 和供.
            if len(name) > 1 and r.is_open(span) and "某" not in name and is_person(name):
                brackets(r, add_person(r, span), span)
            at = span.end + 1


_OTHER_NAME = r"[（(](?:笔名|艺名|网名|化名|本名|真名|别名)[为:：]?[“\"「]?[㐀-鿿]"
_RENAMING = lazy(_OTHER_NAME)
"""Looked for first, since few texts hold it, while what is shaped like a name stands everywhere."""


@cache
def _penned() -> re.Pattern[str]:
    return PATTERNS.compiled(rf"({person_name()})(?={_OTHER_NAME})")


def _find_penned(r: Reading) -> None:
    """Those behind whose names a bracket gives another: 林知秋（笔名海山）."""
    if not _RENAMING.search(r.content):
        return
    for match in _penned().finditer(r.content):
        span = Span(match.start(1), match.end(1))
        if r.is_open(span) and is_edge(r.content, span.start) and is_person(match.group(1)):
            brackets(r, add_person(r, span), span)


def is_person(name: str) -> bool:
    """Whether words that are shaped like a name are no common words."""
    return name not in common_words() and name not in known_firms() and not no_name_parts().search(name)


def add_person(r: Reading, span: Span, *, masked: bool = False, known: PartyDraft | None = None) -> PartyDraft:
    """Record the name of a person."""
    party = r.by_form.get(span.of(r.content), known)
    if party is None:
        party = r.new_party("person")
        party.masked = masked
    r.record(party, span, "zh-party-person")
    return party
