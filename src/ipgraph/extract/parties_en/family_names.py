"""Persons without a title: those of whom a text says "who", two of one family name, and surnames for full names."""

from collections import defaultdict
from itertools import pairwise

from ipgraph.extract.parties_en.exclusions import all_heads
from ipgraph.extract.parties_en.firms_of_founders import is_firm_before
from ipgraph.extract.parties_en.frames import holds, load_frames
from ipgraph.extract.parties_en.legal_forms import has_legal_form, is_person
from ipgraph.extract.parties_en.reading import Reading, Run, join, record_form
from ipgraph.extract.parties_en.trimming import LINKS
from ipgraph.extract.parties_en.word_lists import bare, is_no_name, person_words, pinyin_name, table, words
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_JOINING = frozenset({"of", "for", "the", "&", "+"})
_ITS_PEOPLE = Beside("en", "actors").before("its people")
"""What tells of somebody's employees before the name: "two engineers of chip designer Alpha Beta"."""
_HONOURED = lazy(r"\b(?:Dr|Prof|Professor)\.? $")
_PERSONAL = frozenset({"person-aged", "person-gets-term", "person-punished"})
_NAME_PART = lazy(r"(?:[A-Z]\.)+|(?:Mc|Mac|O['’]|D['’]|al-|el-)?[A-Z][^\W\d_A-Z]+(?:[-'’][A-Za-z][^\W\d_A-Z]+)*")
_KIND = lazy(r"([\w-]+) $")
_WHO = lazy(r",? (?:who|whose (?:wife|husband|father|mother|brother|sister|widow|heirs?)|a national of)\b")
_APPOSED = lazy(r", (?:a|an|the) (?P<words>(?:[\w’'-]+ ){0,4}?[\w-]+)(?=[,.;)]| (?:who|from|in|of|based)\b)")
_SAYS_WHO = lazy(
    r", (?:(?:the|an?|its|their|then|once|now|formerly|chief|senior|former|general|legal) )?[a-z-]+|,? who\b"
)
_PAIRED = lazy(r"(?:,| and|, and|, his wife,?| and his wife| and her husband) ")


def join_persons(r: Reading) -> None:
    """Tell persons by what stands around their names, and make one of a full name and its surname alone."""
    for party in r.parties:
        if party.forms and not party.unnamed and party.type == "company" and _is_told_as_person(r, party):
            party.type = "person"
    _pair_by_family(r)
    _tell_by_full_name(r)
    _join_surnames(r)


def _tell_by_full_name(r: Reading) -> None:
    """Tell a surname that frames hold alone for a person's where the text says "who" of the one full name with it.

    Behind that of a Chinese person, whose surname stands first, any words may say who that is.
    """
    alone = {
        party.first.text: party
        for party in r.parties
        if party.forms and not party.unnamed and party.type == "company" and _NAME_PART.fullmatch(party.first.text)
    }
    full: dict[str, dict[str, Run]] = defaultdict(dict)
    for run in r.runs if alone else ():
        parts = run.text.split()
        if 2 <= len(parts) <= 3 and parts[-1] in alone and not run.legal and run.text not in r.by_form:
            full[parts[-1]].setdefault(run.text, run)
        fits = len(parts) == 2 and parts[0] in alone and not run.legal and run.text not in r.by_form
        if fits and _is_chinese(parts) and _SAYS_WHO.match(r.content, run.end):
            full[parts[0]].setdefault(run.text, run)
    for surname, runs in full.items():
        run = next(iter(runs.values()))
        named = all(_NAME_PART.fullmatch(part) and part not in all_heads() for part in run.text.split())
        told = _WHO.match(r.content, run.end) or (run.text.startswith(f"{surname} ") and _is_chinese(run.text.split()))
        if len(runs) == 1 and named and told and alone[surname].first.span.start > run.end:
            alone[surname].type = "person"
            record_form(r, alone[surname], run, "en-party-person")


def _is_chinese(parts: list[str]) -> bool:
    """Whether two words are a Chinese name in pinyin, its surname first."""
    return parts[0] in person_words("surname") and pinyin_name().fullmatch(parts[1]) is not None


def _name_of_two_words(party: PartyDraft) -> list[str]:
    """The words of a party's name, if it is built as a person's could be: two or three, none that tells a firm."""
    parts = [part for part in party.first.text.split() if part not in LINKS - _JOINING]
    if not 2 <= len(parts) <= 3 or has_legal_form(party.first.text):
        return []
    if any(part in all_heads() or is_no_name(part) or bare(part) in words("common") for part in parts):
        return []
    return parts if all(_NAME_PART.fullmatch(part) for part in parts) else []


def _is_told_as_person(r: Reading, party: PartyDraft) -> bool:
    if _HONOURED.search(r.content, max(0, party.first.span.start - 12), party.first.span.start):
        return not has_legal_form(party.first.text)
    if not _name_of_two_words(party):
        return False
    if _ITS_PEOPLE.search(r.content, max(0, party.first.span.start - 70), party.first.span.start):
        return False
    persons = words("calling") | frozenset(table("parties")["unnamed"]["persons"])
    for form in party.forms[:4]:
        end = form.span.end
        apposed = _APPOSED.match(r.content, end, end + 80)
        before = _KIND.search(r.content, max(0, form.span.start - 20), form.span.start)
        if before and before.group(1).lower() in persons:
            return True
        if (
            is_sentenced(r.content, end)
            or _WHO.match(r.content, end)
            or (apposed and apposed["words"].split()[-1] in persons)
        ):
            return True
    return _is_held(r, party.first.text.split()[-1])


_HELD = lazy(r",? (?:was|has been|had been)(?: \w+)? (?:jailed|imprisoned|arrested|extradited)\b")
"""What befalls persons alone, behind a name."""
_JAILED = lazy(r"\b(?:sentenced|jailed|imprisoned|arrested) (?:[A-Z][\w-]+ )?\Z")
"""The same before it."""
_PLACES = 20
"""At how many places a surname is looked for at the most."""


def _is_held(r: Reading, surname: str) -> bool:
    """Whether the text says somewhere behind a surname that its bearer was arrested or jailed."""
    at = r.content.find(surname)
    for _ in range(_PLACES):
        if at < 0:
            return False
        if _JAILED.search(r.content, max(0, at - 40), at) or _HELD.match(r.content, at + len(surname)):
            return True
        at += len(surname)
        at = r.content.find(surname, at)
    return False


def is_sentenced(content: str, end: int) -> bool:
    """Whether the words behind a name give an age or a prison term, which only persons have."""
    return any(holds(frame, content, end, end, end) for frame in load_frames() if frame.id in _PERSONAL)


def _pair_by_family(r: Reading) -> None:
    """ "Anna Weller and Karl Weller": two names that end alike and stand together are two persons."""
    by_family: dict[str, list[PartyDraft]] = defaultdict(list)
    for party in r.parties:
        if party.forms and not party.unnamed and (parts := _name_of_two_words(party)):
            by_family[parts[-1]].append(party)
    for members in by_family.values():
        for left, right in pairwise(members):
            between = r.content[left.first.span.end : right.first.span.start]
            if len(between) < 24 and _PAIRED.fullmatch(between):
                left.type = right.type = "person"


def _join_surnames(r: Reading) -> None:
    """Make a surname alone one with the only full name that it can stand for, a party or a run of capitals."""
    full: dict[str, list[PartyDraft]] = defaultdict(list)
    alone: list[tuple[str, PartyDraft]] = []
    for party in r.parties:
        if not party.forms or party.unnamed or party.type != "person":
            continue
        names = [_untitled(form.text) for form in party.forms]
        longest = max(names, key=len)
        if len(longest) == 1:
            alone.append((longest[0], party))
        elif longest:
            for word in {longest[-1], *([longest[0]] if longest[0] in person_words("surname") else [])}:
                full[word].append(party)
    _join_companies(r, full)
    runs: dict[str, dict[str, Run]] = defaultdict(dict)
    for run in r.runs if alone else ():
        if run.text not in r.by_form and is_person(run.text):
            parts = run.text.split()
            surname = parts[0] if parts[0] in person_words("surname") else parts[-1]
            runs[surname].setdefault(run.text, run)
    for surname, party in alone:
        if len(full[surname]) == 1:
            join(r, full[surname][0], party)
        elif not full[surname] and len(runs[surname]) == 1:
            record_form(r, party, next(iter(runs[surname].values())), "en-party-person")
        elif not full[surname] and not runs[surname] and _untitled(party.first.text) != party.first.text.split():
            _join_titled(r, surname, party)


def _join_titled(r: Reading, surname: str, party: PartyDraft) -> None:
    """Make "Ms Orr" one with the only name of two words before it that ends so, whatever its given name is."""
    bearers = [
        each
        for each in r.parties
        if each.forms and not each.unnamed and each is not party and _name_of_two_words(each)[-1:] == [surname]
    ]
    if len(bearers) == 1 and bearers[0].first.span.start < party.first.span.start:
        bearers[0].type = "person"
        join(r, bearers[0], party)
    if bearers:
        return
    full: dict[str, Run] = {}
    for run in r.runs:
        parts = run.text.split()
        named = len(parts) == 2 and parts[-1] == surname and not run.legal and run.text not in r.by_form
        if named and run.end <= party.first.span.start and _NAME_PART.fullmatch(parts[0]):
            full.setdefault(run.text, run)
    if len(full) == 1 and not set(next(iter(full)).split()) & {*all_heads(), *person_words("title")}:
        record_form(r, party, next(iter(full.values())), "en-party-person")


def _join_companies(r: Reading, full: dict[str, list[PartyDraft]]) -> None:
    """Join a surname that was taken for a firm's name before the full name was known as a person's."""
    for surname, owners in full.items():
        known = r.by_form.get(surname)
        if len(owners) != 1 or known is None or known is owners[0] or not known.forms or known.type != "company":
            continue
        if is_firm_before(r, surname, owners[0]):
            continue
        if all(_untitled(form.text) == [surname] for form in known.forms):
            join(r, owners[0], known)


def _untitled(text: str) -> list[str]:
    return [part for part in text.split() if part not in person_words("title")]
