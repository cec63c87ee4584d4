"""Complaints over imports that a trade commission took up: "The ITC instituted an investigation into Beta's watches".

An investigation that was opened is pending, of one that was ended other words tell how; the sentence or the next ones
tell who complained, and of whom.
"""

from ipgraph.extract.draft import CaseDraft, Fact, is_competition_authority
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "commission-inquiry"
_KIND = "trade-commission"
_WORDS = {language: Beside(language, "commission_inquiries") for language in ("en", "zh")}
_TAKEN_UP = {language: words.within("taken up") for language, words in _WORDS.items()}
_ENDED = {language: words.within("ended") for language, words in _WORDS.items()}
_ASKED_ZH = _WORDS["zh"].within("asked")
_COMPLAINED = {language: words.before("complained") for language, words in _WORDS.items()}
_COMPLAINED_OF = {language: words.before("complained of") for language, words in _WORDS.items()}
_COMPLAINT_OF = {"en": _WORDS["en"].behind("complained"), "zh": _WORDS["zh"].behind("complained of")}
"""Words behind whoever complains in English, and behind those complained of in Chinese."""
_THROWN_OUT = _WORDS["en"].within("thrown out")
_BACK = 110


def read_inquiry(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open the case of a complaint that a trade commission is told to have taken up, or ended, and speak of it."""
    scene, language = docket.scene, docket.scene.language
    forum = next((f for f in scene.forums.within(sentence) if f.kind == _KIND), None)
    if forum is None and (language != "en" or not _read_probe(docket, sentence, actors)):
        _go_on(docket, sentence, actors)
    if forum is None:
        return
    ended = _ENDED[language].search(scene.content, sentence.start, sentence.end)
    told = ended or _TAKEN_UP[language].search(scene.content, sentence.start, sentence.end)
    if told is None:
        return
    case = next((c for c in docket.cases() if c.forum_key == forum.key and c.role == "main"), None)
    if language == "zh" and (ended or _ASKED_ZH.search(scene.content, sentence.start, sentence.end)):
        return  # who asks for it, or what was found, is read as a step
    if case is None:
        words = Span(*told.span())
        case = docket.open(docket.new_thread(sentence.start), "main", sentence.start, forum)
        case.instance = Fact("administrative", words, RULE)
    if ended is None and not case.verdicts:
        case.verdicts.append(Fact("pending", Span(*told.span()), RULE))
    _name_sides(docket, sentence, actors, case)
    docket.speak_of(case)


def _read_probe(docket: Docket, sentence: Span, actors: list[Actor]) -> bool:
    """Open the case of those whom a competition authority looks into, or of a complaint that it threw out."""
    scene = docket.scene
    forum = next((f for f in scene.forums.within(sentence) if is_competition_authority(f.key)), None)
    if forum is None or any(f.kind not in OFFICES for f in scene.forums.within(sentence)):
        return False
    told = _TAKEN_UP["en"].search(scene.content, forum.end, sentence.end)
    refused = _THROWN_OUT.search(scene.content, forum.end, sentence.end) if told is None else None
    if (words := told or refused) is None:
        return False
    case = next((c for c in docket.cases() if c.forum_key == forum.key and c.role == "enforcement"), None)
    if case is None:
        case = docket.open(docket.new_thread(sentence.start), "enforcement", sentence.start, forum)
        case.instance = Fact("administrative", Span(*words.span()), RULE)
    if not case.verdicts:
        case.verdicts.append(Fact("pending" if told else "dismiss", Span(*words.span()), RULE))
    _name_sides(docket, sentence, actors, case)
    docket.speak_of(case)
    return True


def _go_on(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Name the sides of the complaint spoken of in a Chinese sentence that does not name the commission again."""
    case = docket.case
    if docket.scene.language == "zh" and case is not None and case.forum_kind == _KIND and case.role == "main":
        _name_sides(docket, sentence, actors, case)


def _name_sides(docket: Docket, sentence: Span, actors: list[Actor], case: CaseDraft) -> None:
    content, floor, language = docket.scene.content, sentence.start, docket.scene.language
    for actor in actors:
        parties = [p for p in docket.who(actor) if p.type != "government"]
        since = max(floor, actor.start - _BACK)
        floor = actor.end
        if not parties:
            continue
        behind = _COMPLAINT_OF[language].match(content, actor.end, sentence.end)
        complains, facing = (behind, None) if language == "en" else (None, behind)
        for side, told in (
            ("claimants", complains or _COMPLAINED[language].search(content, since, actor.start)),
            ("respondents", facing or _COMPLAINED_OF[language].search(content, since, actor.start)),
        ):
            other = case.respondents if side == "claimants" else case.claimants
            if told:
                if not getattr(case, side) and not set(parties) & set(other):
                    case.add_side(side, parties, actor.span, RULE)
                    case.thread.add_side(side, parties, actor.span, RULE)
                break
