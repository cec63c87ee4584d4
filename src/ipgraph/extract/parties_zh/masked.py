"""Companies whose name is masked (金某公司) or that are only described (某科技有限公司, 甲公司)."""

from ipgraph.extract.parties_zh.called import brackets
from ipgraph.extract.parties_zh.edges import edges_within, is_edge
from ipgraph.extract.parties_zh.reading import LOOK_BACK, Reading
from ipgraph.extract.parties_zh.tables import party_table, place_names, trade_words
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LEGAL = (
    "股份有限公司|有限责任公司|有限公司|分公司|公司|集团|合作社|研究院|研究所|研究中心|科学院|农场|大学|学院|中学|"
    "协会|基金会|出版社"
)
_LETTER = lazy(r"(?<![A-Za-z0-9.&·\-])([A-Z]|[甲乙丙丁戊])([㐀-鿿]{0,6}?)(?:有限)?(?:公司|企业|集团|厂|店)(?![员们])")
_DOES = "(?:经营|销售|生产|加工)(?!部|公司|有限|中心|厂)|开设|开办|开了|设立|成立|注册|租用|购买|购入|入职|任职|离职"
"""What somebody called 李某 does with a shop or company that follows: the words are no part of a name."""

_RUN_BY = lazy(
    r"的?(?:运营|经营|开发|管理|主办|发行|所有)(?:者|商|方|主体|单位|企业)(?!.{0,2}某)[㐀-鿿（）()]{2,24}?(?:有限|股份|集团|公司)"
)
"""What leads from a thing that is only described to the name of the one who runs it: 某平台运营者甲公司."""
_DISTRICT = lazy(r"(?:省|市|州|(?<![㐀-鿿]))([㐀-鿿]{1,4}(?:新区|区|县|市|镇|乡|街道))\Z")
"""A part of a city that no table of places needs to know: 广州市越秀区某饮食店."""
_UPON = lazy(r"[年月日]?[依应据按经]")
"""What stands before a name with a place and is no part of it: 依荆州市金某公司的请求."""
MOST_PLACE = 8
"""Characters of the name of a part of a city, with the level before it."""


def find_masked(r: Reading) -> None:
    """Find masked names, and descriptions with 某 or a letter for the name."""
    heads = "|".join(
        sorted([*party_table()["unnamed"]["heads"], *party_table()["unnamed"]["places"]], key=len, reverse=True)
    )
    pattern = PATTERNS.compiled(
        rf"(?<!某)某{{1,3}}(?!某)(?:[（(][㐀-鿿]{{2,4}}[）)])?(?!{_DOES})(?:(?!某)[㐀-鿿A-Za-z（）()]){{0,14}}?(?:{_LEGAL}|{heads})(?![员们]|平台|网站|店铺|股份|有限|公司)"
    )
    last = 0
    for match in pattern.finditer(r.content):
        masked_from = _masked_from(r.content, match.start(), last)
        start = match.start() if masked_from is None else masked_from
        start = _with_places(r.content, start, last)
        span = Span(start, match.end())
        # No word that ends what stands before a name stands inside one.
        clean = not [e for e in edges_within(r.content, match.start(), match.end() - 1) if e > match.start() + 1]
        if masked_from is None and _RUN_BY.match(r.content, span.end):
            continue
        if r.is_open(span) and clean:
            _record(r, span, named=masked_from is not None)
            last = span.end
    _find_letters(r)


def _record(r: Reading, span: Span, *, named: bool) -> None:
    text = span.of(r.content)
    party = r.by_form.get(text) or (r.known(text) if named else _described(r, text)) or _new(r, named)
    r.record(party, span, "zh-party-masked-company" if named else "zh-party-nameless")
    brackets(r, party, span)


def _described(r: Reading, text: str) -> PartyDraft | None:
    """The nameless party that a description with or without its place stands for."""
    for party in r.parties[-LOOK_BACK:]:
        if party.unnamed and any(f.text.endswith(text) or text.endswith(f.text) for f in party.forms):
            return party
    return None


def _new(r: Reading, named: bool) -> PartyDraft:
    party = r.new_party("company")
    party.unnamed, party.masked = not named, named
    return party


def _masked_from(content: str, at: int, floor: int) -> int | None:
    """Where the character stands whose fellow 某 masks; ``None`` where 某 means "some"."""
    if content[at + 1 : at + 2] in party_table()["person"]["masks"] and content[at + 1 : at + 2] != "某":
        return at
    if at <= floor or not "㐀" <= content[at - 1] <= "鿿":
        return None
    for size in (2, 3, 4):
        if at - size >= 0 and content[at - size : at] in place_names():
            return None
    if _DISTRICT.search(content, max(floor, at - MOST_PLACE), at):
        return None
    one = at - 1
    if is_edge(content, at) and not _behind_place(content, one):
        return None
    return one


def _behind_place(content: str, at: int) -> bool:
    return any(content[at - size : at] in place_names() for size in (2, 3, 4) if at >= size)


def _with_places(content: str, start: int, floor: int) -> int:
    """Back over the places before a masked name or a description: 广东省佛山市金某公司."""
    places, countries = place_names(), party_table()["edge"]["countries"]
    while True:
        district = _DISTRICT.search(content, max(floor, start - MOST_PLACE), start)
        before = ((s, content[start - s : start]) for s in (5, 4, 3, 2) if start - s >= floor)
        sizes = (s for s, word in before if word in places or word in countries)
        known = next(sizes, 0)
        size = max(start - district.start(1), known) if district else known
        edges = [e for e in edges_within(content, district.start(1), start) if e < start - 1] if district else []
        if district and not edges and (upon := _UPON.match(content, district.start(1), start)):
            edges = [upon.end()]
        if edges:
            size = known or start - edges[-1]  # 被告常熟市: the role before the place is no part of it
        if not size:
            return start
        start -= size


def _find_letters(r: Reading) -> None:
    """A公司, 甲公司; A科技公司 is the same as A公司 further on where no other begins with that letter."""
    found = [m for m in _LETTER.finditer(r.content) if not m.group(2) or m.group(2) in trade_words()]
    kinds: dict[str, set[str]] = {}
    for match in found:
        kinds.setdefault(match.group(1), set()).add(match.group(2))
    first: dict[str, PartyDraft] = {}
    for match in found:
        span, letter = Span(match.start(), match.end()), match.group(1)
        if not is_edge(r.content, span.start) or not r.is_open(span):
            continue
        company = match.group().endswith("公司")
        if company and letter in first and len(kinds[letter]) == LETTER_FORMS:
            r.by_form.setdefault(match.group(), first[letter])
        _record(r, span, named=False)
        if company:
            first.setdefault(letter, r.by_form[match.group()])


LETTER_FORMS = 2
"""A科技公司 and A公司: with a third form of one letter it is not plain who is who."""
