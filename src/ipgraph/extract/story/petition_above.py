"""What a ministry of Taiwan decides upon a petition against an office: 甲公司提起诉愿,经济部决定驳回诉愿."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "petition-above"
_MINISTRY = "tw-moea"
_BROUGHT = lazy(r"(?:提起|提出|声明)(?:了)?诉愿|诉愿人")
_PETITIONER = lazy(r"诉愿人(?:即)?$")
_KEPT = lazy(
    r"诉愿(?:均|遭|经|被|应予|予以|全部)*驳回|驳回(?:了)?(?:其|该|本件|[㐀-鿿]{2,12}的)?诉愿|诉愿(?:为)?无理由|维持原处分|决定驳回"
)
_UNDONE = lazy(
    r"(?:撤销|撤废)(?:了)?(?:智慧局|智慧财产局)?(?:该|上开|上述)?(?:原)?处分"
    r"|原处分(?:应予|均|予以)?撤销|另为适法"
)


def tell_petition(docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor]) -> list[Frame]:
    """Tell a petition and what came of it; give the frames of the sentence that are about something else."""
    scene = docket.scene
    if scene.language != "zh" or not any(forum.key == _MINISTRY for forum in scene.forums.things):
        return frames
    content = scene.content
    note_petition(docket, sentence, actors)
    kept, undone = (pattern.search(content, sentence.start, sentence.end) for pattern in (_KEPT, _UNDONE))
    result = kept or undone
    forum = next((f for f in scene.forums.within(sentence) if f.key == _MINISTRY), None)
    if result is None or forum is None or docket.petitioned is None:
        return frames
    office, petitioners = docket.petitioned
    case = _review(docket, office, sentence)
    docket.name_forum(case, forum)
    words = Span(result.start(), result.end())
    case.verdicts.append(Fact("affirm" if kept else "reverse", words, RULE))
    case.add_side("appellants", petitioners, words, RULE)
    days = [d for d in scene.dates.within(Span(forum.end, result.start())) if not d.is_range]
    if case.decided is None and len(days) == 1:
        case.decided = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)
    docket.speak_of(case)
    return [f for f in frames if not (f.kind == "decision" and f.span.start < result.end() and f.forum is None)]


def note_petition(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Note that a petition was brought against what the office spoken of had decided, and by whom."""
    if docket.scene.language != "zh" or docket.case is None or docket.case.role not in ("office", "enforcement"):
        return
    brought = _BROUGHT.search(docket.scene.content, sentence.start, sentence.end)
    if brought is not None and (who := _who(docket, actors, brought.start())):
        case = docket.case
        docket.petitioned = (case, who)
        lost = case.said("invalidated") and not case.respondents and set(case.claimants) <= set(who)
        if lost:  # whose right was taken away
            case.claimants.clear()
            case.add_side("respondents", who, sentence, RULE)


def _who(docket: Docket, actors: list[Actor], at: int) -> tuple[PartyDraft, ...]:
    """Who brought a petition: the one called so, or the last that acts before the words for it."""
    named = [a for a in actors if a.parties and _PETITIONER.search(docket.scene.content, max(0, a.start - 6), a.start)]
    before = [a for a in actors if a.parties and a.end <= at and a.mark == ""]
    return docket.all_of(named[:1] or before[-1:]) or docket.subject


def _review(docket: Docket, office: CaseDraft, sentence: Span) -> CaseDraft:
    told = next((c for c in docket.cases() if c.role == "administrative-review" and c.after is office), None)
    case = told or docket.open(office.thread, "administrative-review", sentence.start, None)
    case.instance = Fact("administrative", sentence, RULE)
    case.after, case.after_span = office, sentence
    return case
