"""The gold record of an article: of what the plan of it holds, that which its text tells, with the words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import structs

from benchmarks.generate.telling import Told
from benchmarks.generate.wording import in_dollars
from benchmarks.generate.written import Key, Mark
from ipgraph.model.codes import Remedy
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Amount, Disagreement, Names, Party, Proceeding, Record, Right, Sum

SLIP = 10
"""By how much a sum in English is too large where it was translated wrongly."""
_WITH_SUMS: dict[Remedy, str] = {"damages": "damages", "fine": "fine"}


class _Marks:
    """The marks of all versions of one article by what they state."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.by_key: dict[Key, list[Mark]] = defaultdict(list)
        for mark in marks:
            self.by_key[mark.key].append(mark)

    def told(self, *key: str) -> bool:
        return key in self.by_key

    def forms(self, *key: str) -> Names:
        """The forms in the order of the text."""
        found: dict[str, dict[str, None]] = {"en": {}, "zh": {}}
        for mark in self.by_key.get(key, ()):
            found[mark.language][mark.quote] = None
        return Names(en=tuple(found["en"]), zh=tuple(found["zh"]))


def gold_record(told: Told, marks: Sequence[Mark]) -> Record:
    """The record of what was told; entries keep their ids."""
    seen = _Marks(marks)
    plan = told.record
    cases = tuple(_case(case, seen) for case in plan.proceedings)
    rights = tuple(_right(right, seen) for right in plan.rights if seen.told("kind", right.id))
    parties = tuple(_party(party, seen) for party in plan.parties if seen.told("party", party.id))
    kept = {entry.id for entry in rights}
    cases = tuple(
        structs.replace(case, rights=tuple(entry for entry in case.rights if entry in kept)) for case in cases
    )
    cases, differing = _differing(cases, seen)
    record = Record(article=plan.article, parties=parties, rights=rights, proceedings=cases, disagreements=differing)
    return structs.replace(record, evidence=tuple(_evidence(record, seen)))


def _party(party: Party, seen: _Marks) -> Party:
    return structs.replace(party, name=seen.forms("party", party.id))


def _right(right: Right, seen: _Marks) -> Right:
    number = seen.forms("right-number", right.id)
    return structs.replace(
        right,
        number=next(iter((*number.zh, *number.en)), None),
        title=seen.forms("title", right.id),
        # Who sues over a right, or defends it, is told to hold it.
        holders=tuple(entry for entry in right.holders if seen.told("party", entry)),
    )


def _case(case: Proceeding, seen: _Marks) -> Proceeding:
    number = {language: seen.by_key.get(("number", case.id, language)) for language in ("zh", "en")}
    written = number["zh"] or number["en"]
    told_of = {remedy for remedy in case.remedies if seen.told(remedy, case.id)}
    awarded = _sums(case, "awarded", seen)
    told_of |= {remedy for remedy, kind in _WITH_SUMS.items() if any(one.kind == kind for one in awarded)}
    remedies = [remedy for remedy in case.remedies if remedy in told_of or remedy == "confiscation"]
    sentences = tuple(one for one in case.sentences if seen.told("term", case.id, one.party))
    prison: tuple[Remedy, ...] = ("imprisonment",) if sentences else ()
    said = seen.told("outcome", case.id)
    return structs.replace(
        case,
        forum=seen.forms("forum", case.id),
        case_number=written[0].quote if written else None,
        filed=case.filed if seen.told("filed", case.id) else None,
        decided=case.decided if seen.told("decided", case.id) else None,
        claimed=_sums(case, "claimed", seen),
        awarded=awarded,
        others=tuple(entry for entry in case.others if _takes_part(entry, case, seen)),
        findings=tuple(
            one
            for one in case.findings
            if (said and case.outcome != "respondent-won") or seen.told(f"{one.cause}-{one.result}", case.id)
        ),
        remedies=(*prison, *remedies),
        sentences=sentences,
        outcome=case.outcome if said or case.outcome == "pending" else "unknown",
        status=case.status if said or case.status == "pending" else "unknown",
    )


def _sums(case: Proceeding, field: str, seen: _Marks) -> tuple[Sum, ...]:
    """The sums that are told, with what they are in dollars where that is told."""
    planned: tuple[Sum, ...] = getattr(case, field)
    found = []
    for place, one in enumerate(planned):
        if seen.told("equivalent", case.id, field, str(place)):
            one = structs.replace(one, equivalent=Amount(amount=in_dollars(int(one.amount)), currency="USD"))
        if seen.told(field, case.id, str(place)):
            found.append(one)
    return tuple(found)


def _differing(cases: tuple[Proceeding, ...], seen: _Marks) -> tuple[tuple[Proceeding, ...], tuple[Disagreement, ...]]:
    """The cases with the sums that their texts state, and where the English text states another than the Chinese."""
    changed, found = [], []
    for number, case in enumerate(cases):
        slip = seen.by_key.get(("slip", case.id))
        if slip and case.claimed:
            wrong = int(case.claimed[0].amount) * SLIP
            if any(mark.language == "zh" for mark in seen.by_key.get(("claimed", case.id, "0"), ())):
                about = f"proceedings[{number}].claimed[0].amount"
                found.append(Disagreement(about=about, en=wrong, zh=case.claimed[0].amount))
            else:
                case = structs.replace(case, claimed=(structs.replace(case.claimed[0], amount=wrong),))
        changed.append(case)
    return tuple(changed), tuple(found)


def _takes_part(entry: str, case: Proceeding, seen: _Marks) -> bool:
    return seen.told("others", case.id, entry)


def _evidence(record: Record, seen: _Marks) -> Iterator[Evidence]:
    """The words behind each fact, all of them in the order of the text."""
    for path, key in _paths(record):
        for mark in seen.by_key.get(key, ()):
            yield Evidence(
                path=path, language=mark.language, start=mark.start, end=mark.end, rule="gold", quote=mark.quote
            )
    yield from _forms(record, seen)


def _paths(record: Record) -> Iterator[tuple[str, Key]]:
    yield "article.published", ("published",)
    for number, right in enumerate(record.rights):
        at = f"rights[{number}]"
        yield f"{at}.type", ("kind", right.id)
        yield f"{at}.number", ("right-number", right.id)
        for place, holder in enumerate(right.holders):
            yield f"{at}.holders[{place}]", ("holder", right.id, holder)
    for number, case in enumerate(record.proceedings):
        yield from _case_paths(f"proceedings[{number}]", case)


def _case_paths(at: str, case: Proceeding) -> Iterator[tuple[str, Key]]:
    for language in ("en", "zh"):
        yield f"{at}.case_number", ("number", case.id, language)
    for field in ("filed", "decided", "outcome"):
        yield f"{at}.{field}", (field, case.id)
    for role in ("claimants", "respondents", "others", "appellants"):
        for place, entry in enumerate(getattr(case, role)):
            yield f"{at}.{role}[{place}]", (role, case.id, entry)
    for place, entry in enumerate(case.rights):
        yield f"{at}.rights[{place}]", ("right", case.id, entry)
    for place in range(len(case.claimed)):
        yield f"{at}.claimed[{place}].amount", ("claimed", case.id, str(place))
    for place, _ in enumerate(case.awarded):
        yield f"{at}.awarded[{place}].amount", ("awarded", case.id, str(place))
    for field in ("claimed", "awarded"):
        for place in range(len(getattr(case, field))):
            yield f"{at}.{field}[{place}].equivalent.amount", ("equivalent", case.id, field, str(place))
    for place, finding in enumerate(case.findings):
        yield f"{at}.findings[{place}]", (f"{finding.cause}-{finding.result}", case.id)
    for place, remedy in enumerate(case.remedies):
        yield f"{at}.remedies[{place}]", (remedy, case.id)
    for place, sentence in enumerate(case.sentences):
        yield f"{at}.sentences[{place}].months", ("term", case.id, sentence.party)


def _forms(record: Record, seen: _Marks) -> Iterator[Evidence]:
    named = [
        (f"parties[{number}].name", party.name, ("party", party.id)) for number, party in enumerate(record.parties)
    ]
    named += [
        (f"rights[{number}].title", right.title, ("title", right.id)) for number, right in enumerate(record.rights)
    ]
    named += [
        (f"proceedings[{number}].forum", case.forum, ("forum", case.id))
        for number, case in enumerate(record.proceedings)
    ]
    for at, names, key in named:
        for mark in seen.by_key.get(key, ()):
            place = names.forms(mark.language).index(mark.quote)
            path = f"{at}.{mark.language}[{place}]"
            yield Evidence(
                path=path, language=mark.language, start=mark.start, end=mark.end, rule="gold", quote=mark.quote
            )
