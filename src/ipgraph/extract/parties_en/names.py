"""Which runs of capitals are names of parties: weigh what stands around each, over all places of the same words."""

import re
from collections import defaultdict

from ipgraph.extract.parties_en.aliases import abbreviates, aliases_behind, is_told_outright
from ipgraph.extract.parties_en.exclusions import bears_article, is_counsel, is_excluded, is_medium
from ipgraph.extract.parties_en.firms_of_founders import is_firm_before
from ipgraph.extract.parties_en.frames import weigh
from ipgraph.extract.parties_en.legal_forms import has_legal_form, is_person, kind, without_suffix
from ipgraph.extract.parties_en.of_country import country_before
from ipgraph.extract.parties_en.party_lists import spread_over_lists
from ipgraph.extract.parties_en.reading import Reading, Run, new_party, record_form
from ipgraph.extract.parties_en.runs import is_held_by_offices
from ipgraph.extract.parties_en.short_forms import Owners, joined_pairs, stands_for
from ipgraph.extract.parties_en.unheld_names import unheld_names
from ipgraph.extract.parties_en.word_lists import bare, heads, person_words, words
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.firms import firm_of

ENOUGH = 1.0
"""How much must speak for a name before it is taken."""

LOOKED_AT = 24
"""At how many places of the same words it is looked at most."""


def find_names(r: Reading) -> None:
    """Take the runs that are held by frames, by a legal form, or by standing in one list with a party."""
    places: dict[str, list[Run]] = defaultdict(list)
    for run in r.runs:
        places[run.text].append(run)
    sums = {
        text: _sum(r, runs)
        for text, runs in places.items()
        if not is_excluded(text) and not any(_names_forum(r, run) for run in runs)
    }
    accepted = {text for text, total in sums.items() if total >= ENOUGH}
    if r.bare:
        opening = {t for t, runs in places.items() if all(run.opens for run in runs) and _is_common(r, t)}
        accepted |= unheld_names(r, sums, places) - opening

    def may_join(run: Run) -> bool:
        return (
            sums.get(run.text, -2.0) > -1.0
            and not (run.opens and _is_common(r, run.text))
            and not is_medium(run.text)
            and not is_counsel(run.text)
            and not _loss_at(r, run)
        )

    spread_over_lists(r, accepted, may_join)
    accepted |= {run.text for run in r.runs if may_join(run) and _shares_party(r, run, accepted)}
    firms = {firm.key for text in accepted if (firm := firm_of(text, sure=True))}
    accepted |= {text for text in sums if (firm := firm_of(text, sure=True)) and firm.key in firms and " " in text}
    _record(r, sorted(accepted, key=lambda t: (not has_legal_form(t), -len(t.split()), places[t][0].start)), places)
    r.parties.sort(key=lambda party: party.first.span.start)


def _names_forum(r: Reading, run: Run) -> bool:
    """Whether a word is the short form that a bracket gives a court: "the Unified Patent Court ("UPC")"."""
    opening = _BRACKET_OPENS.search(r.content, max(0, run.start - 4), run.start)
    return opening is not None and r.taken.touching(opening.start() - 1, opening.start()) is not None


_BRACKET_OPENS = lazy(r" ?\((?:the )?[“\"]?$")


def _shares_party(r: Reading, run: Run, accepted: set[str]) -> bool:
    """Whether the text says outright that the name is another name of an accepted one."""
    if not is_told_outright(r.content, run.end):
        return False
    spans, _ = aliases_behind(r.content, run.end)
    return any(span.of(r.content) in accepted for span in spans)


def _record(r: Reading, accepted: list[str], places: dict[str, list[Run]]) -> None:
    """Record the accepted names: the long ones first, so that short forms find the party they stand for."""
    owners, joined = Owners(), joined_pairs(r)
    title = r.content.find("\n")
    spelt: dict[str, PartyDraft] = {}
    firms: dict[str, PartyDraft] = {}
    for text in accepted:
        run = places[text][0]
        key = re.sub(r"[\W_]+", "", text)
        key = key.casefold() if run.legal else key  # "ALPHA, INC." heads what says "Alpha, Inc." below
        firm = firm_of(text, sure=True)
        known = r.by_form.get(text) or spelt.get(key)
        told = next((place for place in places[text] if place.start > title), run)  # a title may shorten any name
        stands = (known,) if known else stands_for(text, told, owners, joined)
        if len(stands) == 1 and stands[0].type == "person" and is_firm_before(r, text, stands[0]):
            stands = ()
        if not stands and firm is not None and firm.key in firms and not run.legal:
            stands = (firms[firm.key],)
        if len(stands) > 1:
            r.groups[text] = stands
            continue
        party = stands[0] if stands else new_party(r, kind(text))
        spelt[key] = party
        if firm is not None:
            firms.setdefault(firm.key, party)
        for place in places[text]:
            record_form(r, party, place, "en-party-name" if run.legal else "en-party-slot")
        spans, together = aliases_behind(r.content, run.end)
        for span in () if together else spans:
            alias = span.of(r.content)
            if run.legal or abbreviates(alias, text):
                record_form(r, party, Run(span.start, span.end, alias), "en-party-alias")
        owners.add(party, text)
        _record_brand(r, party, text)
    for party in r.parties:
        _drop_capitals(party)


def _drop_capitals(party: PartyDraft) -> None:
    """Leave out the name in capitals of a heading, where the text writes it as others do as well."""
    plain = {form.text.casefold() for form in party.forms if not form.text.isupper()}
    party.forms = [form for form in party.forms if not (form.text.isupper() and form.text.casefold() in plain)]


def _record_brand(r: Reading, party: PartyDraft, text: str) -> None:
    """Record a brand written small by itself, which no run of capitals finds: "trivela AG", then "the trivela mark"."""
    brand = without_suffix(text)
    if brand == text or not brand.islower() or brand in r.by_form:
        return
    whole = rf"(?<![\w-]){re.escape(brand)}(?![\w-])(?!{re.escape(text[len(brand) :])})"
    for match in re.finditer(whole, r.content):
        if r.limits.around(match.start(), match.end()):
            record_form(r, party, Run(match.start(), match.end(), brand), "en-party-alias")
            return


def _sum(r: Reading, runs: list[Run]) -> float:
    """What speaks for and against a name, over all its places."""
    text = runs[0].text
    gain = loss = 0.0
    strong = inside = False
    for run in runs[:LOOKED_AT]:
        sentence = r.sentence(run.start)
        hold = weigh(r.content, run.start, run.end, sentence.start, r.disputes(sentence), run.legal)
        inside = inside or not run.opens
        sues = _sues_under_article(r, run)
        strong = strong or sues or (hold.strong and hold.loss > -2.0)
        gain += max(hold.gain, ENOUGH) if sues else hold.gain
        loss += hold.loss - (0.0 if sues else _loss_at(r, run))
    if runs[0].legal:
        return 0.0 if loss <= -2.0 and gain < ENOUGH else ENOUGH
    if (not inside and _is_common(r, text)) or ((is_medium(text) or is_counsel(text)) and not strong):
        return 0.0
    gain += _bracket_gain(r, runs[0])
    if is_held_by_offices(text):
        gain += ENOUGH
    if gain >= 0.5 and _has_shape_of_name(text):
        gain += 0.5
    return gain + loss


_NAME = r"[A-Z][\w.&’'-]*(?: [A-Z&][\w.&’'-]*){0,3}"
_SUES = lazy(
    rf"(?:(?:, (?:the )?{_NAME}){{0,5}},? (?:and|as well as) (?:the )?{_NAME})?"
    r" (?:(?:has|have|had|also|then|jointly|each) ){0,3}"
    r"(?:sued|sues?|(?:filed|brought|launched|lodged|began|started)"
    r" (?:an? |the |its |their |another )(?:[\w-]+ ){0,3}?"
    r"(?:suits?|lawsuits?|actions?|complaints?|claims?|proceedings|case)|accused|accuses?)\b"
)
_SUBJECT = lazy(r"(?:^|[.;:!?”\"\n] ?|, |\b(?:and|but|that|when|because|while|as well as) )[Tt]he $")
"""What stands before a name that is the subject of its clause, or goes on with a list of such."""
_SUED = lazy(
    r"\b(?:sued|sues|suing|sue|lawsuits? against|suits? against|(?:case|claim|action|complaint)s? against) the $"
)


def _sues_under_article(r: Reading, run: Run) -> bool:
    """Whether "the" before words that somebody sues or is sued under is part of a name: "the New York Post sued"."""
    if run.article != "the" or not (" " in run.text or is_medium(f"The {run.text}")):
        return False
    before = r.content[max(0, run.start - 16) : run.start]
    if _SUES.match(r.content, run.end) and _SUBJECT.search(before):
        return True
    if before.endswith("including the ") and r.content.startswith(",", run.end) and _SUES.match(r.content, run.end + 1):
        return True  # several operators, including the Ulm Foundation, sued
    return is_medium(run.text) and _SUED.search(r.content, max(0, run.start - 24), run.start) is not None


_COUNTS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
_COUNTED = lazy(r" (?:[a-z-]+ )?[a-z]{3,}s\b")
"""What is counted behind the name of its owner: "four Alpha models"."""


_THEIRS = lazy(
    r" (?:[a-z]+ )?(?:spokes(?:man|woman|person)|lawyers?|executives?|engineers?|employees?|officials?|managers?"
    r"|representatives?|subsidiary|unit|affiliate|dealers?|distributors?|shareholders?|lawsuits?|suits?)\b"
)
"""What stands behind the name of a firm of which it is: "a Beta spokesman", "the Alpha suit"."""


def _loss_at(r: Reading, run: Run) -> float:
    """What stands right before a name and speaks against it: an article, a possessor, single quotation marks."""
    if r.content[run.start - 1 : run.start] in ("‘", "'") and r.content[run.end : run.end + 1] in ("’", "'"):
        return 2.0
    if run.opens or not run.article or run.legal:
        return 0.0
    if run.article in _COUNTS and _COUNTED.match(r.content, run.end):
        return 0.0
    if run.article != "'s" and _THEIRS.match(r.content, run.end):
        return 0.0
    if run.article == "'s" and country_before(r.content, run.start) < run.start:
        return 0.0
    if run.article == "'s":
        parts = run.text.split()
        return 0.0 if parts[-1] in heads("company") or (parts[0] in heads("government") and len(parts) > 1) else 1.0
    return 0.0 if bears_article(run.text) else 1.0


def _bracket_gain(r: Reading, run: Run) -> float:
    """What a bracket behind the name adds, if it gives a short form of it."""
    spans, together = aliases_behind(r.content, run.end)
    return 0.5 if together or any(abbreviates(span.of(r.content), run.text) for span in spans) else 0.0


def _has_shape_of_name(text: str) -> bool:
    """Whether the words are those of a well-known firm, or built as only names are.

    Such are a person's, a firm's, and words with capitals or an ampersand within.
    """
    if firm_of(text, sure=True):
        return True
    parts = text.split()
    if is_person(text) or text in person_words("surname") - person_words("ambiguous"):
        return True
    if len(parts) > 1 and parts[-1] in heads("company"):
        return True
    return bool(re.search(r"[a-z][A-Z]|\w&\w| & ", text)) and not re.match(r"i[A-Z]", text)


def _is_common(r: Reading, text: str) -> bool:
    """Whether words that only ever open sentences may be common ones."""
    parts = [bare(part) for part in text.split()]
    if len(parts) > 1:
        return all(part in words("common") or part in r.lower_words for part in parts)
    first = parts[0]
    known = first in words("common") or first in r.lower_words or first + "s" in r.lower_words
    return known or first.endswith(("ly", "ing"))
