"""Who is held liable as "both companies": the two that the sentence before names."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "both-liable"
_BOTH = {
    "en": lazy(
        r"\b[Bb]oth (?:companies|firms|businesses|sellers|shops|makers|operators) (?:(?:had|have|has|were|are|was) )?"
        r"(?:jointly )?(?:infring|violat|breach|must\b|liable|ordered|to pay)"
    ),
    "zh": lazy(r"(?<!认定)(?<!原告)(?:两|二)(?:家)?公司(?:均|都|共同)?(?:构成侵权|侵犯|侵害|应当?|须|赔偿|连带)"),
}
_BACK = 2
"""How many sentences before the verdict the two are named at the most."""


def name_both_liable(docket: Docket) -> None:
    """Name the respondents of suits in which only "both companies" are held liable."""
    scene = docket.scene
    for case in docket.cases():
        if case.role != "main" or case.after is not None or case.respondents:
            continue
        for number, sentence in enumerate(scene.sentences):
            told = any(sentence.start <= verdict.span.start < sentence.end for verdict in case.verdicts)
            both = _BOTH[scene.language].search(scene.content, sentence.start, sentence.end) if told else None
            if both is None:
                continue
            found = _two_before(docket, case, number, both.start())
            for party in found:
                case.respondents[party] = Fact(True, Span(both.start(), both.end()), RULE)
            if found:
                break


def _two_before(docket: Docket, case: CaseDraft, number: int, at: int) -> tuple[PartyDraft, ...]:
    """The only two companies named last before a place, in one sentence."""
    scene = docket.scene
    for sentence in reversed(scene.sentences[max(0, number - _BACK) : number + 1]):
        named = scene.parties.within(Span(sentence.start, min(sentence.end, at)))
        firms = dict.fromkeys(p for m in named for p in m.parties if p.type == "company" and p not in case.claimants)
        if firms:
            return tuple(firms) if len(firms) == 2 else ()
    return ()
