"""Role nouns ("the Plaintiff", 被告) and the nameless parties that they stand for.

A role noun that stands beside a name binds to it for the text that follows. One that never does stands for a party that
the article does not name; its description is what the article says it is ("a network company").
"""

import re

from ipgraph.extract.holder_meant import calls_nobody, holder_meant
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_DESCRIBED: dict[tuple[Language, str], tuple[re.Pattern[str], ...]] = {
    ("en", "claimant"): (
        lazy(
            r"\b[Pp]laintiffs?(?: in (?:this|the) case)?, ((?:a|an|another|two|three) "
            r"[a-z][^,.;()]{2,60}?)(?=[,.;(]| in | who| which)"
        ),
        lazy(
            r"\b[Pp]laintiffs?(?: in (?:this|the) case)? (?:is|was|are) ((?:the|a|an) "
            r"[^,.;]{4,90}?)(?=[,.;]| and | which| that)"
        ),
    ),
    ("en", "respondent"): (
        lazy(
            r"\b[Dd]efendants?(?: in (?:this|the) case)?, ((?:a|an|another|two|three) "
            r"[a-z][^,.;()]{2,60}?)(?=[,.;(]| in | who| which)"
        ),
        lazy(
            r"\b[Dd]efendants?(?: in (?:this|the) case)? (?:is|was|are) ((?:the|a|an) "
            r"[^,.;]{4,90}?)(?=[,.;]| and | which| that)"
        ),
        lazy(
            r"\b[Dd]efendants?(?: in (?:this|the) case)? ((?:operates?|runs?|makes?|sells?) (?:a|"
            r"an|the) [^,.;]{2,60}?)(?=[,.;]| that | which | and )"
        ),
    ),
    ("zh", "claimant"): (
        lazy(r"原告(某[㐀-鿿A-Za-z]{1,16}?)(?=[，,。；;是系为诉（(的称]|不服|认为|主张|提起|向|因|均|与|就|以)"),
        lazy(r"原告(?:均|都)?(?:系|是|为)([^，,。；;]{2,40}?)(?=[，,。；;])"),
    ),
    ("zh", "respondent"): (
        lazy(
            r"被告(某[㐀-鿿A-Za-z]{1,16}?)(?=[，,。；;是系为的开运未（(称]|不服|认为|主张|辩|提起|向|因|均|与|就|以|抓|使|销|生|擅)"
        ),
        lazy(r"被告(?:均|都)?(?:系|是|为)([^，,。；;]{2,40}?)(?=[，,。；;])"),
        lazy(r"被告(?:运营|经营|开发)(?:的)?(某[^，,。；;]{2,20}?)(?=[，,。；;])"),
    ),
}
_NOUN: dict[tuple[Language, str], re.Pattern[str]] = {
    ("en", "claimant"): lazy(r"\b[Tt]he (?:two )?[Pp]laintiffs?\b"),
    ("en", "respondent"): lazy(r"\b[Tt]he (?:two )?[Dd]efendants?\b"),
    ("zh", "claimant"): lazy("原告"),
    ("zh", "respondent"): lazy("被告"),
}
_CALLED: dict[tuple[Language, str], re.Pattern[str]] = {
    ("en", "claimant"): lazy(r" ?\([“\"'‘]?(?:hereinafter )?(?:the )?[“\"'‘]?[Pp]laintiff[”\"'’]?\)"),
    ("en", "respondent"): lazy(r" ?\([“\"'‘]?(?:hereinafter )?(?:the )?[“\"'‘]?[Dd]efendant[”\"'’]?\)"),
}
"""A role noun in brackets behind a name, which stands for it in all of the text."""
_LONGEST_NAME = 80
_WORD = lazy(
    r"(?:[Tt]he |[Bb]oth |[Tt]hat |[Tt]his )?(?:(?:[Rr]ights?|[Pp]atent) (?=[a-zA-Z]))?[A-Za-z][\w-]*"
    r"|(?:再审)?被?(?:请求人|申请人|上诉人|投诉人|异议人|控侵权人|告人?)|[㐀-鿿]{2}"
)
_OTHER = lazy(r"holder|owner|权利人|著作权人|专利权人")

_KIN_OF_ZH = lazy(r"的(?:全资|控股)?(?:子公司|母公司|经营者|法定代表人|股东|关联公司|经销商)")
"""What tells that a name in a list only describes the next one: 两被告是甲公司的子公司乙公司和丙公司."""


class RoleNouns:
    """Whom the role nouns of one text stand for, place by place."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.bound: dict[str, list[tuple[int, tuple[PartyDraft, ...]]]] = {"claimant": [], "respondent": []}
        self.nameless: dict[str, PartyDraft] = {}

    def bind(self, role: str, parties: tuple[PartyDraft, ...], at: int) -> None:
        """From ``at`` on, the role noun stands for ``parties``."""
        self.bound[role].append((at, parties))

    def forget(self) -> None:
        """Bind the role nouns to nobody: another case begins."""
        self.bound = {"claimant": [], "respondent": []}
        self.nameless = {}

    def is_bound(self, role: str, at: int) -> bool:
        """Whether a name has stood beside the role noun before ``at``."""
        return any(place <= at for place, _ in self.bound[role])

    def bound_before(self, role: str, at: int) -> tuple[PartyDraft, ...]:
        """The parties to which the role noun was bound last before ``at``."""
        return next((parties for place, parties in reversed(self.bound[role]) if place <= at), ())

    def is_described(self, role: str) -> bool:
        """Whether the text describes the party and leaves it nameless: "the Defendant, a network company"."""
        return self._description(role) is not None

    def party(self, role: str, at: int) -> tuple[PartyDraft, ...]:
        """The parties that a role noun at ``at`` stands for; a nameless one is made where no name was bound."""
        if before := self.bound_before(role, at):
            return before
        if named := self._called(role):
            return named
        if calls_nobody(self.scene, at):
            return holder_meant(self.scene, at)
        if listed := self._listed(role):
            return listed
        if role not in self.nameless:
            self.nameless[role] = self._describe(role, at)
        return (self.nameless[role],)

    def _called(self, role: str) -> tuple[PartyDraft, ...]:
        """The one party that the text says it will call by the role noun: "Beta Ltd ("the defendant")"."""
        pattern = _CALLED.get((self.scene.language, role))
        if pattern is None:
            return ()
        found: dict[PartyDraft, None] = {}
        for match in pattern.finditer(self.scene.content):
            beside = self.scene.parties.within(Span(max(0, match.start() - _LONGEST_NAME), match.start()))
            found.update((p, None) for mention in beside if mention.end >= match.start() - 1 for p in mention.parties)
        return tuple(found) if len(found) == 1 else ()

    def _listed(self, role: str) -> tuple[PartyDraft, ...]:
        """Those whom a list names as one side, which is no description: 两被告为海潮公司和北岭公司."""
        told = self._description(role) if self.scene.language == "zh" else None
        named = self.scene.parties.within(told.span) if told is not None else []
        if told is None or len(named) < 2 or named[0].start != told.span.start or named[-1].end != told.span.end:
            return ()
        named = [mention for mention in named if not _KIN_OF_ZH.match(self.scene.content, mention.end)]
        return tuple(dict.fromkeys(p for mention in named for p in mention.parties if not p.unnamed))

    def _description(self, role: str) -> Form | None:
        content, language = self.scene.content, self.scene.language
        for paragraph in self.scene.version.paragraphs:
            for pattern in _DESCRIBED[language, role]:
                match = pattern.search(content, paragraph.start, paragraph.end)
                if match:
                    return Form(match.group(1), Span(match.start(1), match.end(1)), f"{language}-role-described")
        return None

    def _describe(self, role: str, at: int) -> PartyDraft:
        content, language = self.scene.content, self.scene.language
        form = self._description(role)
        if form is None:
            match = _NOUN[language, role].search(content) or _WORD.match(content, at)
            span = Span(match.start(), match.end()) if match else Span(at, at + 1)
            form = Form(span.of(content), span, f"{language}-role-noun")
        known = next((p for p in self.scene.parties.parties if any(f.text == form.text for f in p.forms)), None)
        if known is not None:
            return known
        party = PartyDraft(language, "other" if _OTHER.search(form.text) else "company", unnamed=True)
        party.add(form)
        self.scene.parties.parties.append(party)
        return party
