"""One language version of an article about disputes: title, date, paragraphs, source, link."""

from collections.abc import Callable, Collection
from random import Random

from benchmarks.generate.distractors import distract
from benchmarks.generate.rows import Row, noise, pick, rows
from benchmarks.generate.telling import Told
from benchmarks.generate.voice import Voice
from benchmarks.generate.written import Key, Piece, Text
from ipgraph.model.codes import Language
from ipgraph.model.record import Proceeding

_PARTIES = ("claimants", "respondents", "others", "appellants")
_PLOTS = {"criminal-prosecution": "criminal", "customs-seizure": "customs", "unfair-competition": "unfair"}
_ORDERS = ("cease-infringement", "apology", "eliminate-effects", "destroy-goods")
_HELD_BY_ROW = {"validity": "respondents", "criminal": "others", "customs": "claimants", "appeal_criminal": "others"}
"""Plots whose rows name the owner beside the right."""
_NEVER_LEFT = ("claimed", "awarded", "expenses", "terms", "right")
"""Facts that a row of their own tells where the others do not."""

_CEASE = {"en": ("stop the infringement", "cease all infringing acts"), "zh": ("停止侵权", "立即停止侵权行为")}
_BESIDE = ("lawyers", "product")
"""What a row may name though it is no fact of the record."""


class Version:
    """Writes one version; what it told stands in the marks of its text."""

    def __init__(self, told: Told, language: Language, chance: Random, text: Text, slip: str | None) -> None:
        self.told, self.language, self.chance, self.text = told, language, chance, text
        self.voice = Voice(told, language, chance, slip)

    def write_title(self) -> None:
        """The headline: who against whom, and how it stands."""
        case = self.told.record.proceedings[-1]
        tag = self.chance.choice(rows(self.language, "tag", case.outcome)).bits[0].words
        kind = {"criminal-prosecution": "criminal", "customs-seizure": "customs"}.get(case.type, "any")
        chosen = pick(self.chance, rows(self.language, "title", kind), {"claimants", "respondents", "tag"})
        if chosen is None:
            raise ValueError(f"the table of sentences has no title for {kind}")
        self.text.line(self._filled(chosen, case, {"tag": lambda: [Piece(tag)]}, plain=True))
        self.text.end_paragraph()

    def write_body(self) -> None:
        """The paragraphs."""
        last = self.told.record.proceedings[-1]
        if self.chance.random() < 0.3:
            self._lead(last)
        for case in self.told.record.proceedings:
            self._case(case)
            if self.chance.random() < 0.3:
                self._noise("business", 1 + int(self.chance.random() < 0.3))
            self.text.end_paragraph()
        if self.chance.random() < 0.55:
            self._noise("comment", self.chance.randrange(1, 4))
            self.text.end_paragraph()

    def _lead(self, case: Proceeding) -> None:
        chosen = pick(self.chance, rows(self.language, "lead", case.outcome), self._at_hand(case))
        if chosen and case.type not in ("customs-seizure", "administrative-litigation") and case.claimants:
            self.text.sentence(self._filled(chosen, case, {}))
            if self.chance.random() < 0.5:
                self._noise("comment", 1)
            self.text.end_paragraph()

    def _case(self, case: Proceeding) -> None:
        """All that is told of a case: how it began, what is asked, how it ended, what was ordered."""
        at_hand = self._at_hand(case)
        plot = self._plot(case)
        needed = {"claimants", "respondents"} & at_hand if plot != "appeal" else {"appellants"}
        row = pick(self.chance, rows(self.language, "begun", plot), at_hand, needed)
        if row is None:
            raise ValueError(f"the table of sentences has no beginning for {plot} with {sorted(needed)}")
        self.text.sentence(self._filled(row, case, {}, holder=_HELD_BY_ROW.get(plot)))
        left = at_hand - row.facts - {"claimants", "respondents", "appellants", *_BESIDE}
        if plot in ("appeal", "court_on_office"):
            left.discard("right")
        begun = [fact for fact in ("right", "forum", "filed", "claimed", "others", "holder") if fact in left]
        left -= self._tell(case, begun)
        if self.chance.random() < 0.4:
            self._noise("beside", 1)
        self._end(case, left)

    def _end(self, case: Proceeding, left: set[str]) -> None:
        again = {"forum", "respondents"} & self._at_hand(case)
        given = rows(self.language, "ended", self._ending(case))
        row = pick(self.chance, given, left | again) if given else None
        if row:
            if self.chance.random() < 0.25:
                self.text.end_paragraph()
            self.text.sentence(self._filled(row, case, {}))
            left = left - row.facts
        order = ["decided", "number", "awarded", "expenses", "terms"]
        order += [fact for fact in sorted(left) if fact in _ORDERS or fact.endswith("found")]
        self._tell(case, [fact for fact in order if fact in left])
        if self.chance.random() < 0.3:
            self._noise("beside" if case.outcome == "pending" else "judged", 1)

    def _tell(self, case: Proceeding, facts: Collection[str]) -> set[str]:
        """Tell facts by rows of their own; one in four of those that may be left out is left out."""
        done = set()
        for fact in facts:
            if fact not in _NEVER_LEFT and self.chance.random() < (0.5 if fact.endswith("found") else 0.25):
                continue
            row = pick(self.chance, rows(self.language, "more", self._own_row(case, fact)), self._at_hand(case))
            if row:
                self.text.sentence(self._filled(row, case, {}))
                done.add(fact)
        return done

    def _own_row(self, case: Proceeding, fact: str) -> str:
        if fact == "awarded":
            return {"fine": "fine", "settlement": "settlement"}.get(case.awarded[0].kind or "", "awarded")
        if fact == "others" and case.type == "criminal-prosecution":
            return "victim"
        return fact

    def _plot(self, case: Proceeding) -> str:
        told_below = case.after in {one.id for one in self.told.record.proceedings}
        if case.instance == "second":
            alone = "appeal_criminal" if case.type == "criminal-prosecution" else "appeal_alone"
            return "appeal" if told_below else alone
        if case.type == "administrative-litigation":
            return "court_on_office" if told_below else "office_alone"
        if case.type.endswith("invalidation"):
            return "validity"
        secret = any(right.type == "trade-secret" for right in self.told.record.rights if right.id in case.rights)
        return _PLOTS.get(case.type, "secret" if secret else "civil")

    def _ending(self, case: Proceeding) -> str:
        if case.type == "administrative-litigation":
            return {"claimant-won": "annulled", "respondent-won": "upheld"}.get(case.outcome, case.outcome)
        return case.outcome

    def _at_hand(self, case: Proceeding) -> set[str]:
        """The slots that a row about a case may have."""
        found = {field for field in _PARTIES if getattr(case, field)}
        found |= {field for field in ("filed", "decided", "claimed", "awarded") if getattr(case, field)}
        found |= {field.capitalize() for field in found & {"filed", "decided"}}
        if "decided" in found:
            found.add("decided_bare")
        if case.forum:
            found.add("forum")
        if case.case_number:
            found.add("number")
        if len(case.awarded) > 1:
            found.add("expenses")
        if case.sentences:
            found |= {"terms", "terms_to", "Terms"}
        if "cease-infringement" in case.remedies:
            found.add("cease")
        found |= {remedy for remedy in case.remedies if remedy in _ORDERS}
        found |= {f"{finding.cause}-{finding.result}" for finding in case.findings}
        return found | self._rights_at_hand(case) | set(_BESIDE)

    def _rights_at_hand(self, case: Proceeding) -> set[str]:
        rights = [right for right in self.told.record.rights if right.id in case.rights]
        if not rights:
            return set()
        found = {"right"}
        if all(right.holders and set(right.holders) == set(case.claimants) for right in rights):
            found |= {"own_right", "owned_right"}
        if len(rights) == 1 and rights[0].holders and rights[0].type != "fair-competition":
            found.add("holder")
        return found

    def _filled(
        self,
        row: Row,
        case: Proceeding,
        given: dict[str, Callable[[], list[Piece]]],
        *,
        plain: bool = False,
        holder: str | None = None,
    ) -> list[Piece]:
        found: list[Piece] = []
        for bit in row.bits:
            if bit.kind == "outcome":
                found.append(Piece(bit.words, (("outcome", case.id),)))
            elif bit.kind == "stated":
                found.append(Piece(bit.words, ((bit.fact, case.id),)))
            elif bit.kind == "slot":
                found += given[bit.words]() if bit.words in given else self._slot(bit.words, case, plain, holder)
            else:
                found.append(Piece(bit.words))
        return found

    def _slot(self, slot: str, case: Proceeding, plain: bool, holder: str | None) -> list[Piece]:
        voice = self.voice
        name = slot[:1].lower() + slot[1:]
        if name in _PARTIES:
            keys: list[Key] = [(name, case.id)]
            pieces = voice.parties(getattr(case, name), keys, plain=plain)
            return self._with_holder(pieces, case, name) if name == holder else pieces
        if name in ("filed", "decided", "decided_bare"):
            pieces = voice.date(case, name.removesuffix("_bare"), bare=name.endswith("_bare"))
        elif name in ("right", "own_right", "owned_right"):
            pieces = voice.rights(case, name)
        elif name in ("claimed", "awarded", "expenses"):
            number = 1 if name == "expenses" else 0
            pieces = voice.sum(case, "claimed" if name == "claimed" else "awarded", number)
        elif name in ("terms", "terms_to"):
            pieces = voice.terms(case, to=name == "terms_to")
        elif name == "cease":
            pieces = [Piece(self.chance.choice(_CEASE[self.language]), (("cease-infringement", case.id),))]
        elif name in _BESIDE:
            pieces = [Piece(distract(self.chance, self.language)[name]())]
        elif name == "holder":
            pieces = voice.holders(case)
        else:
            pieces = {"forum": voice.forum, "number": voice.number}[name](case)
        if slot != name:
            first = next(place for place, piece in enumerate(pieces) if piece.words)
            words = pieces[first].words
            pieces[first] = Piece(words[:1].upper() + words[1:], pieces[first].keys)
        return pieces

    def _with_holder(self, pieces: list[Piece], case: Proceeding, name: str) -> list[Piece]:
        """The names with the right that they own here as a further fact."""
        owned = [
            (right.id, entry) for right in self.told.record.rights if right.id in case.rights for entry in right.holders
        ]
        return [
            Piece(
                piece.words,
                (
                    *piece.keys,
                    *(("holder", right, entry) for right, entry in owned if (name, case.id, entry) in piece.keys),
                ),
            )
            for piece in pieces
        ]

    def _noise(self, kind: str, count: int) -> None:
        given = list(noise(self.language, kind))
        for row in self.chance.sample(given, min(count, len(given))):
            words = distract(self.chance, self.language)
            self.text.sentence([Piece(words[bit.words]() if bit.kind == "slot" else bit.words) for bit in row.bits])
