"""What a sum is for: damages, expenses, a royalty, a fine."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN, _ZH = Beside("en", "sums"), Beside("zh", "sums")
_OF = lazy(r"\s?(?:of|in the sum of|amounting to|totalling)\s?(?:about |approximately )?")
_JOINED = lazy(r",? (?:and|plus|as well as|together with) (?:(?:for|its|the|her|his|their) )*")
_INCLUDING = _EN.behind("including")
_REMARK = _EN.behind("remark")
"""What begins a remark about the sum before it."""


_VERB_ALONE_ZH = _ZH.behind("verb alone")


def kind_of_sum(scene: Scene, sentence: Span, money: MoneyMention) -> tuple[str | None, Span | None]:
    """What a sum is for, by the words beside it, and where they stand."""
    reach = 12 if scene.language == "zh" else 40
    right = Span(money.end, min(sentence.end, money.end + (4 if scene.language == "zh" else 45)))
    left = Span(max(sentence.start, money.start - reach), money.start)
    following = scene.money.within(Span(money.end, right.end))
    if following:
        right = Span(right.start, max(right.start, following[0].start - 2))
    preceding = [m for m in scene.money.within(Span(sentence.start, money.start)) if m.end > left.start]
    if preceding:
        left = Span(preceding[-1].end, money.start)
    order = (left, right) if scene.language == "zh" else (right, left)
    for span in order:
        cues = scene.cues.within(span, "sum-kind")
        if span is right and scene.language == "en" and following:
            # "damages of £5,000 and costs of £900": words that lead to the next sum are that one's.
            cues = [cue for cue in cues if not _OF.fullmatch(scene.content, cue.end, following[0].start)]
        if span is right and scene.language == "en":
            # "damages of £5,000, a sum that hardly covers the costs": what is said about it names no kind.
            cues = [cue for cue in cues if not _REMARK.match(scene.content, money.end, cue.start)]
        if len(cues) > 1 and _VERB_ALONE_ZH.fullmatch(scene.content, cues[0].start, cues[1].start):
            cues = cues[1:]  # 赔偿合理开支5万元
        if cues:
            values = [cue.value for cue in cues]
            if "expenses" in values and "damages" in values:
                cues = [next(cue for cue in cues if cue.value == "damages")]
            cue = cues[-1] if span is left else cues[0]
            held = cue.value == "expenses" and (
                _INCLUDING.fullmatch(scene.content, money.end, max(money.end, cue.start))
                or _beside_damages(scene, sentence, cue)
            )
            return "damages" if held else cue.value, Span(cue.start, cue.end)
    return None, None


def _beside_damages(scene: Scene, sentence: Span, expenses: Cue) -> bool:
    """Whether words for damages stand right before those for expenses, so that one sum is for both: "pay economic loss
    and reasonable expenses of RMB 10,000"."""
    left = Span(max(sentence.start, expenses.start - 40), expenses.start)
    before = [cue for cue in scene.cues.within(left, "sum-kind") if cue.value == "damages"]
    return bool(before) and _JOINED.fullmatch(scene.content, before[-1].end, expenses.start) is not None
