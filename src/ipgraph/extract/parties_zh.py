"""Find the parties of a Chinese text: full names, short names, masked names, persons and nameless companies.

A name has no visible left edge in running Chinese, so a full name is read backwards from its ending (``有限公司``) to
the last word that a name cannot hold; a place name inside that stretch is taken as its beginning. Words and endings
stand in ``lang/zh/parties.toml``.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.extract.party import Form, Mention, PartyBook, PartyDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType
from ipgraph.vocab.forums import load_forums

_NAME_RUN = re.compile(r"[㐀-鿿A-Za-z0-9·&.\-（）()]+$")
_BRACKET = re.compile(r"[（(]([^（()）]{0,50}(?:[（(][^（()）]{0,20}[）)][^（()）]{0,30})?)[）)]")
_CALLED = re.compile(r"(?:以下)?(?:简称|下称|合称|统称|又称)[为:：]?\s*[“\"「『]?([^”\"」』，,;；]{2,16})[”\"」』]?")
_RENAMED = re.compile(r"(?:后更名为|现更名为|更名为|曾用名|原名|原称)[为:：]?\s*([^，,;；]{4,40})")
_GROUP = re.compile(r"合称|统称")
_COORDINATION = re.compile(r"^(?:、|和|与|及|以及|及其|，以及|,以及)$")
_MASKED_PERSON = re.compile(r"某(?:某|[㐀-鿿])?")
_WESTERN = re.compile(r"[㐀-鿿]{1,6}(?:·[㐀-鿿]{1,6}){1,3}")
_ACTS = re.compile(
    r"(?:方面?|一方)?(?:随后|此后|遂|亦|也|又|均|再|即|则|已|还|先后|曾|另)?"
    r"(?:与|和|诉|于|向|在|就|以|对|起诉|不服|提起|提出|申请|主张|请求|索赔|获|称|宣布|表示|上诉|辩称|认为|反诉|将|的起诉|达成|败诉|胜诉|随|公告|是否|终)"
)
_SUBJECT = re.compile(
    r"(?:(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:，|,)?(?:此后|随后|此前|同日|次日)?)"
    r"([㐀-鿿]{2,6}|[A-Z][A-Za-z&\-]{1,20}(?: [A-Z][A-Za-z&\-]{1,20}){0,2})"
    r"(?=(?:遂|又|再|随即|亦|则|随后|先后|曾)?(?:于\d|向[^，。]{2,20}?(?:提起|起诉|申请|提出)|在[^，。]{2,20}?(?:提起|"
    r"起诉)|以[^。]{2,30}?为由|就[^。]{2,40}?(?:提起|起诉|申请)"
    r"|起诉|不服|提起|提出上诉|申请复议|诉诸|对[^，。]{2,20}?提起))"
)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("ipgraph.lang").joinpath("zh", "parties.toml").read_text(encoding="utf-8"))


@cache
def _suffixes() -> tuple[AhoCorasick, tuple[PartyType, ...]]:
    pairs = [(form, kind) for kind, forms in _table()["suffix"].items() for form in forms]
    automaton = AhoCorasick([form for form, _ in pairs], matchkind=MatchKind.LeftmostLongest)
    return automaton, tuple(kind for _, kind in pairs)


@cache
def _edges() -> tuple[re.Pattern[str], frozenset[str], frozenset[str]]:
    edge = _table()["edge"]
    words = sorted(edge["words"], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words))), frozenset(edge["characters"]), frozenset(edge["whole"])


@cache
def _places() -> frozenset[str]:
    found = set()
    for forum in load_forums().by_key.values():
        if forum.country == "CN" and forum.place:
            for name in (forum.place, forum.place.rstrip("省市区县")):
                if len(name) >= 2:
                    found.add(name)
    return frozenset(found)


class _Reader:
    def __init__(self, content: str, limits: tuple[Span, ...], taken: tuple[Span, ...]) -> None:
        self.content = content
        self.limits = limits
        self.taken = taken
        self.parties: list[PartyDraft] = []
        self.by_form: dict[str, PartyDraft] = {}
        self.groups: dict[str, tuple[PartyDraft, ...]] = {}
        self.spans: list[tuple[Span, PartyDraft]] = []
        self.closed: list[Span] = []

    # ── names with an ending ──────────────────────────────────────────────────────────────────────────────────────

    def full_names(self) -> None:
        automaton, kinds = _suffixes()
        end_of_last = -1
        for index, start, end in automaton.find_matches_as_indexes(self.content):
            if start < end_of_last or not self._allowed(start):
                continue
            begin = self._left_edge(start, end)
            name = self.content[begin:end]
            if begin >= start or not _is_name(name):
                continue
            if self._inside_taken(Span(begin, end)):
                continue
            span = Span(begin, end)
            if self._describes(name, begin):
                continue
            party = self._known(name) or self._new(kinds[index])
            self._record(party, name, span, "zh-party-name")
            end_of_last = max(end, self._brackets(party, span))

    def _left_edge(self, start: int, end: int) -> int:
        floor = max(0, start - 40)
        match = _NAME_RUN.search(self.content[floor:start])
        if not match:
            return start
        begin = floor + match.start()
        run = self.content[begin:end]
        begin += _unbalanced(run)
        words, characters, whole = _edges()
        edge = max([begin, *(taken.end for taken in self.taken if begin < taken.end <= start)])
        for found in words.finditer(self.content, begin, start):
            edge = found.end()
        for i in range(edge, start):
            character = self.content[i]
            if character in characters and not any(
                self.content[max(0, i - 2) : i + 3].find(word) >= 0 for word in whole if character in word
            ):
                edge = i + 1
        for i in range(begin, start):
            starts = i in (begin, edge) or self.content[i - 1] in characters
            if i >= edge and starts and any(self.content[i : i + size] in _places() for size in (4, 3, 2)):
                edge = i
                break
        return edge

    def _brackets(self, party: PartyDraft, span: Span) -> int:
        match = _BRACKET.match(self.content, span.end)
        if not match:
            return span.end
        inside, at = match.group(1), match.start(1)
        for pattern, rule in ((_RENAMED, "zh-party-renamed"), (_CALLED, "zh-party-alias")):
            for found in pattern.finditer(inside):
                alias = found.group(1).strip()
                place = Span(at + found.start(1), at + found.start(1) + len(alias))
                if rule == "zh-party-alias" and _GROUP.search(found.group(0)):
                    self.groups[alias] = self._coordinated(span.end)
                    for member in self.groups[alias]:
                        member.add(Form(alias, place, "zh-party-group"))
                elif 2 <= len(alias) <= 40:
                    self._record(party, alias, place, rule)
        if not _CALLED.search(inside):
            alias = inside.strip('“”"「」 ')
            if 2 <= len(alias) <= 10 and _short_for(alias, self.content[span.start : span.end]):
                start = at + inside.index(alias)
                self._record(party, alias, Span(start, start + len(alias)), "zh-party-alias")
        return match.end()

    def _coordinated(self, end: int) -> tuple[PartyDraft, ...]:
        """The parties listed, joined by commas and "and", up to ``end``."""
        members: list[PartyDraft] = []
        left = end
        for span, party in sorted(self.spans, key=lambda pair: -pair[0].start):
            if span.end > left:
                continue
            between = re.sub(r"[（(][^（()）]*[）)]", "", self.content[span.end : left])
            if members and not _COORDINATION.match(between.strip()):
                break
            if not members and between.strip():
                break
            members.append(party)
            left = span.start
        return tuple(dict.fromkeys(reversed(members)))

    # ── other names ───────────────────────────────────────────────────────────────────────────────────────────────

    def persons(self) -> None:
        table = _table()["person"]
        surnames = table["surnames"]
        for match in _MASKED_PERSON.finditer(self.content):
            start = match.start() - 1
            if start < 0 or self.content[start] not in surnames or not self._allowed(start):
                continue
            if start and "㐀" <= self.content[start - 1] <= "鿿" and not self._edge_before(start):
                continue
            end = match.end()
            name = self.content[start:end]
            if len(name) == 3 and name[2] != "某" and not self._person_ends(end):
                name, end = name[:2], start + 2
            if self.content[end : end + 2] in ("公司", "企业") or self._inside(Span(start, end)):
                continue
            self._person(name, Span(start, end), masked=True)
        for match in _WESTERN.finditer(self.content):
            name, start = match.group(), match.start()
            trimmed = self._trim_left(name)
            start += len(name) - len(trimmed)
            trimmed = self._trim_right(trimmed)
            if "·" in trimmed and self._allowed(start) and not self._inside(Span(start, start + len(trimmed))):
                self._person(trimmed, Span(start, start + len(trimmed)))
        introductions = "|".join(map(re.escape, table["introductions"]))
        name_pattern = rf"[{surnames}][㐀-鿿]{{1,2}}?"
        listed = re.compile(
            rf"(?:{introductions})((?:{name_pattern})(?:、(?:{name_pattern}))*)"
            r"(?=[、，,。；;]|和|与|及|离职|从|在|为|认为|辩称|不服|上诉|于|的|经|向|将|因|以|提)"
        )
        for match in listed.finditer(self.content):
            at = match.start(1)
            for name in match.group(1).split("、"):
                span = Span(at, at + len(name))
                if self._allowed(at) and not self._inside(span) and "某" not in name and not _common_word(name):
                    self._person(name, span)
                at = span.end + 1

    def persons_in_lists(self) -> None:
        """Names coordinated with parties that are already known: 万孚公司、杨斌、赖远强."""
        surnames = _table()["person"]["surnames"]
        pattern = re.compile(
            rf"[、和与及]([{surnames}][㐀-鿿]{{1,2}}?)(?=[、，,。；;）)]|和|与|及|上诉|不服|诉至|等|共)"
        )
        ends = {span.end for span, _ in self.spans}
        for match in pattern.finditer(self.content):
            span = Span(match.start(1), match.end(1))
            if match.start() in ends and not self._inside(span) and not _common_word(match.group(1)):
                self._person(match.group(1), span)
                ends.add(span.end)

    def _person(self, name: str, span: Span, *, masked: bool = False) -> None:
        party = self.by_form.get(name)
        if party is None:
            party = self._new("person")
            party.masked = masked
        self._record(party, name, span, "zh-party-person")

    def brands(self) -> None:
        """Short forms that the text uses without introducing them, where they act like a party."""
        known = sorted(self.by_form)
        longer = AhoCorasick(known, matchkind=MatchKind.LeftmostLongest) if known else None
        inside = [(start, end) for _, start, end in longer.find_matches_as_indexes(self.content)] if longer else []
        for party in list(self.parties):
            if party.unnamed or party.type == "person":
                continue
            for form in list(party.forms):
                for brand in _brand_forms(form.text):
                    owners = {
                        id(other)
                        for other in self.parties
                        if any(f.text.startswith(brand) or brand in f.text[:8] for f in other.forms)
                    }
                    if brand in self.by_form or len(owners) > 1:
                        continue
                    for match in re.finditer(re.escape(brand), self.content):
                        if any(start <= match.start() and match.end() <= end for start, end in inside):
                            continue
                        if self._allowed(match.start()) and self._acts(match.start(), match.end()):
                            self._record(party, brand, Span(match.start(), match.end()), "zh-party-brand")

    def subjects(self) -> None:
        """Bare names that sue, apply or appeal at the head of a clause."""
        for match in re.finditer(r"(?:^|[。，,；;:：\n\r“])", self.content):
            found = _SUBJECT.match(self.content, match.end())
            if not found:
                continue
            name, span = found.group(1), Span(found.start(1), found.end(1))
            if not self._allowed(span.start) or self._inside(span) or not _bare_name(name):
                continue
            if self.content.count(name) < 2:
                continue
            party = self.by_form.get(name) or self._new("company")
            self._record(party, name, span, "zh-party-subject")

    def opponents(self) -> None:
        """The two sides of a title such as X诉Y, X与Y, where one side is a party that is already known."""
        pattern = re.compile(
            r"([㐀-鿿A-Za-z·]{2,10}?)(诉|与)([㐀-鿿A-Za-z·]{2,10}?)(?=[，,。；;：:\n]|之争|专利|商标|系列|打|签|就|的|一案|等|侵|不正当|战|案|纠纷|达成)"
        )
        for match in pattern.finditer(self.content):
            for group in (1, 3):
                name = match.group(group)
                trimmed = self._trim_left(name)
                span = Span(match.end(group) - len(trimmed), match.end(group))
                if not _bare_name(trimmed) or self._inside(span) or not self._allowed(span.start):
                    continue
                if trimmed in self.by_form:
                    self._record(self.by_form[trimmed], trimmed, span, "zh-party-versus")
                elif match.group(2) == "诉" and self.content.count(trimmed) >= 3:
                    self._record(self._new("company"), trimmed, span, "zh-party-versus")

    def nameless(self) -> None:
        counts = _table()["unnamed"]["counts"]
        heads = "|".join(_table()["unnamed"]["heads"])
        patterns = (
            (
                re.compile(rf"(?:[㐀-鿿]{{2,3}}?)?某某?[㐀-鿿A-Za-z]{{0,8}}?(?:有限公司|{heads})"),
                "zh-party-masked-company",
            ),
            (re.compile(rf"(?:[㐀-鿿]{{2,4}}?)?(?:[{counts}两]+)家[㐀-鿿]{{0,8}}?(?:{heads})"), "zh-party-count"),
            (re.compile(rf"(?:其余|另外|另)?[{counts}两]+名(?:被告人|被告)"), "zh-party-count"),
            (re.compile(r"[㐀-鿿]{2}下属公司"), "zh-party-subsidiary"),
        )
        for pattern, rule in patterns:
            for match in pattern.finditer(self.content):
                text = self._trim_left(match.group())
                span = Span(match.end() - len(text), match.end())
                if len(text) < 3 or not self._allowed(span.start) or self._inside(span):
                    continue
                if rule == "zh-party-masked-company" and _masked_name(text):
                    party = self.by_form.get(text) or self._new("company")
                    party.masked = True
                    self._record(party, text, span, rule)
                    self._brackets(party, span)
                    continue
                following = self.content[span.end : span.end + 1]
                if following in "员们" or (
                    rule == "zh-party-count"
                    and "㐀" <= following <= "鿿"
                    and following not in "的于在向与和及为被等诉均上不分开就以未提遂"
                ):
                    continue
                nameless = self.by_form.get(text)
                if nameless is None:
                    nameless = self._new("person" if "人" in text[-3:] else "company")
                    nameless.unnamed = True
                self._record(nameless, text, span, rule)

    # ── places in the text ────────────────────────────────────────────────────────────────────────────────────────

    def mentions(self) -> Iterator[Mention]:
        forms: dict[str, tuple[PartyDraft, ...]] = {}
        for text, party in self.by_form.items():
            forms[text] = (party,)
        forms.update(self.groups)
        if not forms:
            return
        ordered = sorted(forms)
        automaton = AhoCorasick(ordered, matchkind=MatchKind.LeftmostLongest)
        brands = {
            f.text
            for p in self.parties
            for f in p.forms
            if f.rule in ("zh-party-brand", "zh-party-subject", "zh-party-versus")
        }
        for index, start, end in automaton.find_matches_as_indexes(self.content):
            text = ordered[index]
            if not self._allowed(start) or self._inside_taken(Span(start, end)):
                continue
            known = self._acts(start, end) or self._known_place(start, end) or self._plain(start, end)
            if text in brands and not known:
                continue
            if text[0].isascii() and start and self.content[start - 1].isascii() and self.content[start - 1].isalnum():
                continue
            yield Mention(start, end, forms[text], "zh-party")

    def _known_place(self, start: int, end: int) -> bool:
        return any(span.start == start and span.end == end for span, _ in self.spans)

    def _plain(self, start: int, end: int) -> bool:
        """Not inside quotation marks, not before a word that makes it a mark or a product."""
        before, after = self.content[max(0, start - 1) : start], self.content[end : end + 2]
        return before not in '“"「《‘' and not after.startswith(
            ("”", "》", "商标", "品牌", "牌", "版", "形象", "案", "体育", "集团", "法院")
        )

    def _acts(self, start: int, end: int) -> bool:
        if not self._plain(start, end):
            return False
        return bool(_ACTS.match(self.content, end)) or self.content[max(0, start - 1) : start] in tuple(
            "诉与和对向告判"
        )

    def _allowed(self, at: int) -> bool:
        return any(span.start <= at < span.end for span in self.limits)

    def _inside(self, span: Span) -> bool:
        return self._inside_taken(span) or any(
            known.start <= span.start and span.end <= known.end for known, _ in self.spans
        )

    def _inside_taken(self, span: Span) -> bool:
        return any(taken.start <= span.start and span.end <= taken.end for taken in self.taken)

    def _edge_before(self, at: int) -> bool:
        words, characters, _ = _edges()
        before = self.content[max(0, at - 6) : at]
        return before[-1:] in characters or any(match.end() == len(before) for match in words.finditer(before))

    def _person_ends(self, end: int) -> bool:
        return (
            not ("㐀" <= self.content[end : end + 1] <= "鿿")
            or self.content[end : end + 1] in "与和及等诉因以于及为在的"
        )

    def _trim_left(self, name: str) -> str:
        words, characters, whole = _edges()
        cut = 0
        for match in words.finditer(name):
            if match.end() < len(name):
                cut = match.end()
        for i in range(cut, len(name) - 1):
            if name[i] in characters and name[i] != "某" and not any(word in name for word in whole if name[i] in word):
                cut = i + 1
        return name[cut:]

    def _trim_right(self, name: str) -> str:
        _, characters, _ = _edges()
        for i, character in enumerate(name):
            if character in characters and character not in "尔" and i > name.rfind("·"):
                return name[:i]
        tail = name.rfind("·")
        return name if len(name) - tail <= 4 else name[: tail + 3]

    def _describes(self, name: str, begin: int) -> bool:
        heads = _table()["generic"]["heads"]
        return (
            name in heads
            or any(
                name.endswith(head) and len(name) - len(head) <= 1 and head not in ("公司", "集团") for head in heads
            )
            or bool(re.match(r"^(?:[一二三四五六七八九十两多数几各\d]+家|该|本|其)", name))
            or ("某" in name[:-3] and not _masked_name(name))
        )

    def _known(self, name: str) -> PartyDraft | None:
        if name in self.by_form:
            return self.by_form[name]
        if name.endswith("公司") and len(name) <= 8:
            core = name.removesuffix("公司").removesuffix("集团")
            owners = {
                id(p): p
                for p in self.parties
                if any(_short_for(core, form.text) and len(form.text) > len(name) for form in p.forms)
            }
            if len(owners) == 1:
                return next(iter(owners.values()))
        return None

    def _new(self, kind: PartyType) -> PartyDraft:
        party = PartyDraft("zh", kind)
        self.parties.append(party)
        return party

    def _record(self, party: PartyDraft, text: str, span: Span, rule: str) -> None:
        if "某" in text and not party.unnamed:
            party.masked = True
        party.add(Form(text, span, rule))
        self.by_form.setdefault(text, party)
        self.spans.append((span, party))


def _unbalanced(run: str) -> int:
    """How much to cut from the left so that brackets inside the name are paired."""
    depth, cut = 0, 0
    for i in range(len(run) - 1, -1, -1):
        if run[i] in "）)":
            depth += 1
        elif run[i] in "（(":
            depth -= 1
            if depth < 0:
                cut = i + 1
                break
    else:
        if depth > 0:
            cut = max(run.rfind("）"), run.rfind(")")) + 1
    return cut


def _is_name(name: str) -> bool:
    return 3 <= len(name) <= 40 and not name[0].isdigit()


def _masked_name(text: str) -> bool:
    """Whether 某 stands for a character of a name (金某公司) rather than for "some" (某科技公司)."""
    at = text.find("某")
    if at <= 0:
        return False
    return text[:at] not in _places() and not any(text[:at].endswith(place) for place in _places())


def _short_for(alias: str, name: str) -> bool:
    """Whether the characters of ``alias`` stand in ``name`` in the same order."""
    rest = iter(name)
    return all(character in rest for character in alias.removesuffix("公司"))


def _brand_forms(name: str) -> Iterator[str]:
    """Short forms that a full name suggests: without ``公司``, and the first characters after the place."""
    core = re.sub(r"[（(][^（()）]*[）)]", "", name)
    whole = core
    for suffix in sorted((s for forms in _table()["suffix"].values() for s in forms), key=len, reverse=True):
        if core.endswith(suffix):
            core = core.removesuffix(suffix)
            break
    for size in (5, 4, 3, 2):
        if core[:size] in _places():
            core = core[size:].removeprefix("市").removeprefix("省")
            break
    if core == whole:
        return
    if 2 <= len(core) <= 4:
        yield core
    for size in (4, 3, 2):
        if len(core) > max(size, 3):
            yield core[:size]


@cache
def _common() -> frozenset[str]:
    return frozenset(_table()["common"]["words"])


def _common_word(name: str) -> bool:
    return name in _common() or any(
        name.startswith(word) or name.endswith(word) for word in ("法院", "公司", "商标", "专利", "方面", "企业")
    )


def _bare_name(name: str) -> bool:
    if name in _common() or len(name) < 2:
        return False
    if re.search(
        r"法院|检察|海关|[年月日]|一案|案件|原告|被告|两|该|此|判|裁|诉|商标|专利|侵权|双方|分别|公司不|不服|中院|高院|先后|遂|之间|局$|委$|人$|者$",
        name,
    ):
        return False
    return not any(ch in "的了在与和及以其将" for ch in name)


def find_parties(content: str, limits: tuple[Span, ...], taken: tuple[Span, ...] = ()) -> PartyBook:
    """Find the parties inside ``limits``; ``taken`` are stretches that belong to courts, offices, titles and links."""
    reader = _Reader(content, limits, taken)
    reader.nameless()
    reader.full_names()
    reader.persons()
    reader.subjects()
    reader.brands()
    reader.opponents()
    reader.persons_in_lists()
    return PartyBook([p for p in reader.parties if p.forms], reader.mentions())
