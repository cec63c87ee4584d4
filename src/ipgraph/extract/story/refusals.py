"""Refusals of applications: an office did not register the mark that somebody had applied for.

They are cases before the office, of the one who had applied and of nobody else; what a court does afterwards is a suit
over the refusal, against the office.
"""

from bisect import bisect_left

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.union_results import name_suing
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "refused-application"
_WORDS = {"en": Beside("en", "refusals"), "zh": Beside("zh", "refusals")}
_REFUSED, _ANOTHER, _APPLIED = (
    {language: words.within(tells) for language, words in _WORDS.items()} for tells in ("refused", "another", "applied")
)
_ANOTHER_BEFORE = _WORDS["en"].within("another before")
_APPLYING, _APPLIED_FOR_BY = _WORDS["en"].behind("applying"), _WORDS["en"].before("applied for by")
_TO_REGISTER, _REFUSED_IT = _WORDS["en"].within("to register"), _WORDS["en"].within("refused it")
_ITS_REFUSAL = _WORDS["en"].behind("its refusal")
_OPPOSED_BY, _HAD_OPPOSED = _WORDS["en"].before("opposed by"), _WORDS["en"].behind("had opposed")
_APPLYING_ZH = lazy(r"(?<!被)(?<!再审)(?:商标|专利|注册)?申请人")
"""What an applicant is called behind the refusal: 驳回“云朵”商标的注册申请，申请人甲公司不服."""
_BACK = 120
"""How far before a name the words for what was applied for begin at the most."""


def read_refusal(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open a case before the office that a sentence tells to have refused an application, and speak of it."""
    scene = docket.scene
    told = _REFUSED[scene.language].search(scene.content, sentence.start, sentence.end)
    before = _applicant_before(docket, sentence) if scene.language == "en" else ()
    before = before or _suing_over_it(docket, sentence)
    if told is None and before:
        told = _REFUSED_IT.search(scene.content, sentence.start, sentence.end)
    if told is None or _by_a_court(docket, sentence, told.start()):
        _refusal_reviewed(docket, sentence, actors)
        return
    words = Span(*told.span())
    applying = _applicant(docket, sentence, actors, words) or before or _discontent(docket, sentence)
    if (opposing := _opponent(docket, sentence, actors)) and applying and not set(opposing) & set(applying):
        _refused_on_opposition(docket, sentence, words, applying, opposing)
    elif not _is_another(docket, sentence, words):
        _refused(docket, sentence, words, applying)
        if not applying:
            _refusal_reviewed(docket, sentence, actors)
    else:
        _refusal_reviewed(docket, sentence, actors)


def _is_another(docket: Docket, sentence: Span, words: Span) -> bool:
    """Whether the words of refusing are about an opposition or the like, or about what was told before them."""
    scene = docket.scene
    if _ANOTHER[scene.language].search(scene.content, sentence.start, sentence.end):
        return True
    return scene.language == "en" and _ANOTHER_BEFORE.search(scene.content, sentence.start, words.end) is not None


def _refusal_reviewed(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """The refusal that a court looked at, by an English sentence: "upheld the office's refusal to register"."""
    scene = docket.scene
    if scene.language != "en":
        return
    for office in (f for f in scene.forums.within(sentence) if f.kind in OFFICES):
        words = _ITS_REFUSAL.match(scene.content, office.end, sentence.end)
        applying = _applicant(docket, sentence, actors, Span(*words.span())) if words is not None else ()
        applying = applying or (_appealing(docket, sentence, actors) if words is not None else ())
        opposing = _opponent(docket, sentence, actors) if words is not None else ()
        if words is not None and opposing and applying and not set(opposing) & set(applying):
            _refused_on_opposition(docket, sentence, Span(*words.span()), applying, opposing)
        elif words is not None and applying and all(case.forum_key != office.key for case in docket.cases()):
            case = _open(docket, sentence, office, Span(*words.span()), REFUSED_APPLICATION, "denied")
            case.add_side("claimants", applying, Span(*words.span()), RULE)


_APPEAL_OF = lazy(
    r"\b(?:appeals?|challenges?|action|suit|petition) (?:filed |brought |lodged )?(?:by|of|from) (?:the )?$"
)
_OWN_APPEAL = lazy(r"['’]s? (?:appeals?|challenges?|action|suit|petition)\b")


def _appealing(docket: Docket, sentence: Span, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who had applied by an appeal against the refusal: "dismissed an appeal by Alpha against the office's refusal"."""
    content = docket.scene.content
    for actor in actors:
        back = max(sentence.start, actor.start - _BACK)
        if _OWN_APPEAL.match(content, actor.end) or _APPEAL_OF.search(content, back, actor.start):
            return tuple(p for p in docket.who(actor) if p.type != "government")
    return ()


def _refused(docket: Docket, sentence: Span, words: Span, applying: tuple[PartyDraft, ...]) -> None:
    scene, office = docket.scene, _office(docket, sentence)
    known = docket.case if docket.case is not None and is_refusal(docket.case) else None
    if known is None and office is None:
        return
    if known is not None and (not applying or not known.claimants or set(applying) & set(known.claimants)):
        case = known  # refused again, on review
    elif office is not None and applying:
        case = _open(docket, sentence, office, words, REFUSED_APPLICATION, "denied")
    else:
        return
    case.add_side("claimants", applying, words, RULE)
    # What stands before the words for an application is the day on which it was filed.
    since = words.start if _APPLIED[scene.language].match(scene.content, words.start) else sentence.start
    courts = [f.end for f in scene.forums.within(Span(sentence.start, words.start)) if f.kind not in OFFICES]
    since = max([since, *courts]) if scene.language == "en" else since
    days = [d for d in scene.dates.within(sentence) if since <= d.start < words.end and not d.is_range]
    if days:
        case.decided = Fact(days[-1].value, Span(days[-1].start, days[-1].end), RULE)
    docket.speak_of(case)


def _refused_on_opposition(
    docket: Docket, sentence: Span, words: Span, applying: tuple[PartyDraft, ...], opposing: tuple[PartyDraft, ...]
) -> None:
    """An application refused because somebody opposed it: "refused Beta's application on an opposition by Alpha"."""
    office = _office(docket, sentence)
    if office is None or any(case.forum_key == office.key for case in docket.cases()):
        return
    case = _open(docket, sentence, office, words, "opposition", "granted")
    case.add_side("claimants", opposing, words, RULE)
    case.add_side("respondents", applying, words, RULE)
    docket.speak_of(case)


def _open(docket: Docket, sentence: Span, office: ForumMention, words: Span, verdict: str, outcome: str) -> CaseDraft:
    case = docket.open(docket.new_thread(sentence.start), "office", sentence.start, office)
    case.instance = Fact("administrative", words, RULE)
    case.verdicts.append(Fact(verdict, words, RULE))
    case.outcome = Fact(outcome, words, RULE)
    return case


def _by_a_court(docket: Docket, sentence: Span, at: int) -> bool:
    """Whether a court stands before the words in an English sentence: what it refused is another matter.

    In Chinese a court that orders somebody to pay only looks back on a refusal: 商标局曾驳回其申请，遂判令….
    """
    scene = docket.scene
    before = scene.forums.within(Span(sentence.start, at))
    if scene.language == "zh":
        courts = any(forum.kind not in OFFICES for forum in before)
        return courts and bool(_ORDERED_ZH.search(scene.content, at, sentence.end))
    return bool(before) and before[-1].kind not in OFFICES


_ORDERED_ZH = lazy(
    r"判令(?!国家|商标|专利|其?重新)|判决[^，。；]{0,16}(?:赔偿|停止)|(?:连带|共同|应)赔偿|恶意侵权|构成侵权"
)
"""How a suit between two sides ends, which is over no refusal."""


def is_refusal(case: CaseDraft) -> bool:
    """Whether an office did in a case not register or grant what somebody had applied for."""
    return case.role == "office" and case.said(REFUSED_APPLICATION)


def _office(docket: Docket, sentence: Span) -> ForumMention | None:
    return next((f for f in docket.scene.forums.within(sentence) if f.kind in OFFICES), None)


def _applicant(docket: Docket, sentence: Span, actors: list[Actor], words: Span) -> tuple[PartyDraft, ...]:
    """Who had applied: in Chinese the one named before the words of refusing, or within them, other than the office; in
    English the one whose application it is said to be."""
    content = docket.scene.content
    for actor in actors:
        named = tuple(p for p in docket.who(actor) if p.type != "government")
        if docket.scene.language == "zh":
            told = actor.start < words.end or bool(
                _APPLYING_ZH.search(content, max(words.end, actor.start - 8), actor.end)
            )
        else:
            back = max(sentence.start, actor.start - _BACK)
            told = bool(_APPLYING.match(content, actor.end) or _APPLIED_FOR_BY.search(content, back, actor.start))
        if named and told:
            return named
    return ()


_HEAD = lazy(r"(?:但|后|嗣后|随后|对此)?[，,]?(?:申请人)?")
_DISCONTENT = lazy(r"(?:（[^（）]{1,24}）)?(?:对(?:此|该[^，。；]{1,8}))?不服")


def _discontent(docket: Docket, sentence: Span) -> tuple[PartyDraft, ...]:
    """Who had applied by the Chinese sentence behind the refusal: 甲公司不服，诉至…."""
    scene = docket.scene
    behind = next((s for s in scene.sentences if s.start >= sentence.end), None)
    if scene.language != "zh" or behind is None or behind.start in docket.items:
        return ()
    for mention in scene.parties.within(behind)[:1]:
        if _HEAD.fullmatch(scene.content, behind.start, mention.start) and _DISCONTENT.match(
            scene.content, mention.end
        ):
            return tuple(p for p in mention.parties if p.type != "government")
    return ()


def _applicant_before(docket: Docket, sentence: Span) -> tuple[PartyDraft, ...]:
    """Who had applied by the English sentence before: "Alpha applied to register NOVA. The office refused"."""
    scene = docket.scene
    at = bisect_left(scene.sentences, sentence.start, key=lambda each: each.start)
    if at == 0 or scene.sentences[at - 1].start in docket.items:
        return ()
    before = scene.sentences[at - 1]
    if not _TO_REGISTER.search(scene.content, before.start, before.end):
        return ()
    return _applicant(docket, before, find_actors(scene, before), before)


def _suing_over_it(docket: Docket, sentence: Span) -> tuple[PartyDraft, ...]:
    """Who had applied by the action against the refusal told before: "dismissed Alpha's action. The EUIPO had refused
    to register the mark"."""
    case = docket.case
    content, office = docket.scene.content, _office(docket, sentence)
    if docket.scene.language != "en" or case is None or office is None or docket.scene.parties.within(sentence):
        return ()
    at = root(case)
    if case.forum_key not in _OF_THE_UNION or at.role != "main" or not _HAD.match(content, office.end):
        return ()
    name_suing(at, docket.scene)
    told = case.thread.cases
    facing = [p for c in told for p in (*c.respondents, *c.others) if p.type != "government"]
    suing = next((side for c in told for side in (c.claimants, c.appellants) if side), {})
    return () if facing else tuple(p for p in suing if p.type != "government")


_OF_THE_UNION = ("eu-general", "eu-cjeu")
_HAD = lazy(r" (?:had|has)\b| (?:first |originally |initially )?(?:refused|rejected|declined)\b")
"""What follows on the office that refused, where nothing but the refusal is told."""


def _opponent(docket: Docket, sentence: Span, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who opposed an application, by the words before the name or behind it in an English sentence."""
    content = docket.scene.content
    if docket.scene.language != "en":
        return ()
    for actor in actors:
        back = max(sentence.start, actor.start - _BACK)
        if _OPPOSED_BY.search(content, back, actor.start) or _HAD_OPPOSED.match(content, actor.end):
            return tuple(p for p in docket.who(actor) if p.type != "government")
    return ()
