"""Whether it is the side that was sued that is told to have won or lost: "Beta lost", 乙公司一审胜诉."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_EN = Beside("en", "who_won")
_ZH = Beside("zh", "who_won")
_WORDS = {
    "en": _EN.behind("lost or won"),
    "zh": _ZH.behind("lost or won"),
}
"""Words that say of somebody that he won or lost."""
_THEN = {
    "en": lazy(r"(?:\s?\([^()]*\))?,? (?:had |has |have |also |again |\w+ly |then ){0,2}"),
    "zh": lazy(
        r"(?:[（(][^（）()]*[)）])?(?:则|又|均|再次|再度|最终|终于|也|亦|被判|被判决|已|都|一审|二审|终审|在一审中|在二审中){0,3}"
    ),
}
_TURNED = {"won": "lost", "lost": "won"}


def told_of_sued(docket: Docket, case: CaseDraft, cue: Cue, actors: list[Actor]) -> str | None:
    """Who won, where the one right before a word for winning or losing is the side that was sued; else nothing.

    ``won`` means the one who sued.
    """
    language = docket.scene.language
    if case.role != "main" or cue.cue_class not in _TURNED or (language == "en" and cue.cue_class == "won"):
        return None
    if not _WORDS[language].match(docket.scene.content, cue.start, cue.end):
        return None
    left = [a for a in actors if a.end <= cue.start and a.mark == "" and a.parties and not a.pronoun]
    if not left or not _THEN[language].fullmatch(docket.scene.content, left[-1].end, cue.start):
        return None
    told = case if case.respondents else case.thread
    sued = set(told.respondents) - set(told.claimants)
    return _TURNED[cue.cue_class] if set(left[-1].parties) <= sued else None
