"""What somebody accuses another of before he sues: "Beta accused Alpha of abusing its market power. It sued in Ulm"."""

from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ACCUSES = lazy(
    r"[^.;?!]{2,60}?\b(?:accused|accuses|accusing|to accuse|blamed|complained (?:that|of|about)|took the view)\b"
)
_THEN_SUES = lazy(
    r"\s+(?:So |Then |In [^.;,]{3,16}, |On [^.;,]{3,20}, )?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Tt]he (?:company|firm))"
    r" (?:(?:then|also|therefore|first|duly|eventually) )?"
    r"(?:sued|(?:filed|brought|launched|lodged|started) (?!an appeal)|went to|turned to|took)"
)


_OF_ITS_OWN = lazy(r"[^.;]{0,160}?\b(?:infring\w+|patents?|trade ?marks?|copyrights?|designs?|secrets?)\b")
"""What a suit says itself that it is about."""


def accuses_before_suing(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence without a step says what the suit is about that the next one tells."""
    if scene.language != "en" or not _ACCUSES.match(scene.content, sentence.start, sentence.end):
        return False
    then = _THEN_SUES.match(scene.content, sentence.end)
    return then is not None and _OF_ITS_OWN.match(scene.content, then.end()) is None


def accusation_before(scene: Scene, sentence: Span) -> Span | None:
    """The sentence before one that tells of a suit, where it says what the suit is about."""
    before = scene.sentence_before(sentence)
    return before if before is not None and accuses_before_suing(scene, before) else None
