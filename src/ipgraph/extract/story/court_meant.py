"""The court that decides where a sentence names none: the only one of the text, the one beside the verdict."""

from bisect import bisect_right

from ipgraph.extract.frames.forum_addressed import heard_in_action
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.leave import refuses_leave
from ipgraph.extract.frames.triggers import ON_A_RIGHT, REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_CERTIORARI = lazy(r"\b[Cc]ert(?:iorari)?\b[^.;]*")
"""What the Supreme Court of the United States grants or denies alone."""
_BEFORE = 70
"""How far before a verb the words stand for what was denied."""
_APPEALS = 3
"""The rank of the courts below the Supreme Court."""
BENCH = lazy(
    r"(?:[A-Z][^.;]{0,50}, |(?:On|In) [\w ]{3,20} )?(?:(?:The|A|An) )?"
    r"(?:(?:single|learned|federal|trial|district|presiding|US|U\.S\.) )*"
    r"(?:(?:Mr|Mrs|Ms|Lord|Lady|Chief|District|Magistrate|Circuit|Senior)\.? )*"
    r"(?:(?:Justice|Judge|judge|bench|court|jury|panel|tribunal)\b"
    r"|[A-Z][a-z][\w'’-]+ (?:[A-Z][a-z][\w'’-]+ )?J\b(?!\.))"
)
"""A judge or a court as the subject of the whole sentence: "Justice Rao, decreeing the suit filed in May, awarded"."""


def court_elsewhere(docket: Docket, frame: Frame) -> ForumMention | None:
    """The court of a decision with which a text opens, told elsewhere in it."""
    alone = only_court(docket, frame) or court_beside(docket, frame) or court_next(docket, frame)
    return alone or that_court(docket, frame)


def only_court(docket: Docket, frame: Frame) -> ForumMention | None:
    """The one court of a text that names no other: "Lava must pay …" is said of its judgment. One that a Chinese text
    names below as a court of appeal did not decide at first instance: 判处张某三年。张某上诉，某中院维持原判."""
    courts = [f for f in docket.scene.forums.things if f.key and f.kind not in OFFICES]
    if not courts or len({court.key for court in courts}) != 1:
        return None
    return None if docket.scene.language == "zh" and _only_reviews(docket, frame, courts) else courts[0]


_ON_APPEAL_ZH = lazy(r"上诉|抗诉|二审|终审|维持原判|改判")


def judged_below(docket: Docket, frame: Frame, strong: frozenset[str]) -> bool:
    """Whether a Chinese text opens with a judgment that no court is named for, and names the one to which it went up;
    ``strong`` are the words for a decision that tell of one by themselves."""
    scene = docket.scene
    if scene.language != "zh" or frame.forum is not None:
        return False
    if not (frame.classes & strong or ("convict" in frame.classes and scene.terms.within(frame.sentence))):
        return False
    courts = [f for f in scene.forums.things if f.key and f.kind not in OFFICES]
    return len({court.key for court in courts}) == 1 and _only_reviews(docket, frame, courts)


def _only_reviews(docket: Docket, frame: Frame, courts: list[ForumMention]) -> bool:
    """Whether all that a text tells of a court behind a decision is that somebody appealed to it."""
    scene, at = docket.scene, frame.sentence.end
    if any(court.start < at for court in courts) or _ON_APPEAL_ZH.search(scene.content, frame.sentence.start, at):
        return False
    for court in courts:
        sentence = scene.sentences[bisect_right(scene.sentences, court.start, key=lambda each: each.start) - 1]
        if _ON_APPEAL_ZH.search(scene.content, sentence.start, sentence.end) is None:
            return False
    return True


def denies_certiorari(docket: Docket, frame: Frame) -> ForumMention | None:
    """The Supreme Court of the United States, where the text names it, for a frame without a court in which certiorari
    is denied: "the Federal Circuit reversed; certiorari was denied in November"."""
    if frame.forum is not None and (frame.forum.rank > _APPEALS or not frame.forum.key.startswith("us-")):
        return None
    content, sentence = docket.scene.content, frame.sentence
    named = any(_CERTIORARI.search(docket.scene.words(cue)) for cue in frame.cues)
    passive = refuses_leave(frame.cues) and any(
        _CERTIORARI.fullmatch(content, at.start(), cue.start)
        for cue in frame.cues
        for at in _CERTIORARI.finditer(content, max(sentence.start, cue.start - _BEFORE), cue.start)
    )
    if not (named and frame.forum is None) and not passive:
        return None
    return next((f for f in docket.scene.forums.things if f.key == "us-supreme" and not f.anaphor), None)


def court_beside(docket: Docket, frame: Frame) -> ForumMention | None:
    """The one court that a sentence names behind a verdict with which a text opens: "was hit with a verdict"."""
    named = docket.scene.forums.within(Span(frame.predicate.end, frame.sentence.end))
    courts = [f for f in named if f.key and f.kind not in OFFICES]
    fits = docket.scene.language == "en" and len({court.key for court in courts}) == 1
    return courts[0] if fits and courts[0].rank == 1 else None


_GAVE = lazy(
    r",? (?:has |had )?(?:published|issued|handed down|delivered|gave|released|announced|pronounced|made)"
    r" (?:the|its|that|this) (?:[\w-]+ ){0,2}?(?:ruling|decision|judg(?:e)?ment|verdict|order)\b"
    r"(?! (?:on|in|of) (?:an?|the|its|his|her|whether)\b)"
)
_GIVEN_BY = lazy(
    r"(?:So (?:ruled|held|decided|said)|(?:The|That|This) (?:[\w-]+ )?(?:ruling|decision|judg(?:e)?ment|verdict|order)"
    r"(?:, [^,;.]{3,60},)? (?:came (?:\w+ ){0,3}?from|was (?:[\w-]+ ){1,4}?by|is that of))(?: the| a| an)? $"
)
_COURT = lazy(r"\b(?:[Cc]ourts?|[Jj]udges?|[Pp]anel|[Bb]oard|[Cc]ircuit|[Tt]ribunal|appeals?)\b")
_UP_TO = lazy(
    r"(?:On [^,;.]{3,20}, |In (?:a|an|his|her) [^,;.]{3,60}, )?"
    r"(?:(?:The|A|An|federal|district|trial|judge|jury|jurors|court|magistrate|in|of|at|the) |[A-Z][\w.'’-]*,? ){0,9}"
)
_SAID = lazy(
    r"(?:, [A-Z][\w. ]{1,20},|,)? (?:on \w+day (?:morning |afternoon )?|last \w+ |also |has |unanimously )?"
    r"(?:said|ruled|found|held|wrote|agreed|concluded|determined|decided|dismissed|granted|threw|tossed|rejected"
    r"|ordered|sided)\b"
)
"""What stands around the one who gave the reasons for what a text opens with: "A judge in Waco said on Friday that"."""


def court_next(docket: Docket, frame: Frame) -> ForumMention | None:
    """The court of an order with which a text opens, told in the next sentence: "The court published the ruling",
    "U.S. District Judge Alan Breck in Waco said on Friday that the patents are invalid"."""
    scene = docket.scene
    at = bisect_right(scene.sentences, frame.sentence.start, key=lambda each: each.start)
    if scene.language != "en" or at >= len(scene.sentences) or at > _OPENS:
        return None
    after = scene.sentences[at]
    courts = [f for f in scene.forums.within(after) if f.key and f.kind not in OFFICES]
    review = bool(frame.classes & set(REVIEW))
    if len({court.key for court in courts}) != 1 or (review and _COURT.search(scene.words(frame.sentence))):
        return None
    court = courts[-1]
    if _UP_TO.fullmatch(scene.content, after.start, court.start) and _SAID.match(scene.content, court.end, after.end):
        first = court.rank == 1 or (court.country == "CN" and court.rank == 2 and not review)
        return court if first is not review else None
    gave = _GAVE.match(scene.content, court.end, after.end)
    told = gave or _GIVEN_BY.fullmatch(scene.content, after.start, court.start)
    return court if told and frame.classes & {"order", "award"} else None


_OPENS = 2
"""Among how many sentences an order stands with which a text opens."""
_THAT_COURT_ZH = lazy(r"(?:该|上述)(?:法院|院)(?!长)")


def that_court(docket: Docket, frame: Frame) -> ForumMention | None:
    """The court named last before 该院 in a paragraph that has told no case yet: 走上某法院的被告席。该院判处."""
    scene = docket.scene
    before = Span(frame.sentence.start, frame.predicate.start)
    word = _THAT_COURT_ZH.search(scene.content, before.start, before.end) if scene.language == "zh" else None
    if word is None:
        return None
    paragraph = scene.content.rfind("\n", 0, before.start) + 1
    named = [f for f in scene.forums.within(Span(paragraph, word.start())) if f.key and f.kind not in OFFICES]
    return named[-1] if named else None


def court_of_action(docket: Docket, frame: Frame) -> ForumMention | None:
    """The court told behind what a judge did to a right: "Mr Justice Orr revoked it in an action brought by Beta in the
    Patents Court"."""
    scene = docket.scene
    if scene.language != "en" or frame.forum is not None or not frame.classes & ON_A_RIGHT:
        return None
    for forum in scene.forums.within(Span(frame.predicate.end, frame.sentence.end)):
        if forum.key and forum.kind not in OFFICES and heard_in_action(scene, frame.sentence, forum):
            return forum
    return None


_FRAGMENT = lazy(
    r"(?:Affirmed|Reversed|Vacated|Remanded|Upheld|Overturned)"
    r"(?:,? (?:and |in part|affirmed|reversed|vacated|remanded)+)*"
    r"(?:(?: in part)?[.;,:]| (?:so far as|as to|as regards|on all|in full|in every|without)\b)"
)
"""A sentence without a subject, in which a digest tells what a court of appeal did: "Vacated and remanded."."""
_ABOVE = 2
"""The least rank of a court that reviews."""


def court_of_fragment(docket: Docket, frame: Frame) -> ForumMention | None:
    """The reviewing court named last in the paragraph, or in the sentence itself, for a fragment that names none."""
    content, start = docket.scene.content, frame.sentence.start
    if docket.scene.language != "en" or frame.forum is not None or _FRAGMENT.match(content, start) is None:
        return None
    if frame.predicate.start > start + 2:
        return None
    paragraph = content.rfind("\n", 0, start) + 1
    for region in (frame.sentence, Span(paragraph, start)):
        named = [f for f in docket.scene.forums.within(region) if f.kind not in OFFICES and f.key and f.rank >= _ABOVE]
        if named:
            return named[-1]
    return None
