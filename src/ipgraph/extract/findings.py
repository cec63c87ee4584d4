"""Read what a forum found, and what it did not find, in the words of its decision."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.held_valid import read_valid
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ROLES = frozenset({"main", "enforcement", "counterclaim"})
_NONE = "en-cleared-none"
"""The rule of words that tell that none of some rights was infringed."""
_NONE_REACH = 150
"""How far behind those words the word for infringing stands at the most."""
_REACH = {"en": 400, "zh": 200}
"""How far behind the words for holding a finding may stand in one sentence."""
_EN = Beside("en", "findings")
_ZH = Beside("zh", "findings")
_ASSERTED = {
    "en": _EN.within("asserted"),
    "zh": _ZH.within("asserted"),
}
"""What makes words for a cause a finding and not only the name of the dispute."""
_FAILED = {
    "en": _EN.behind("failed"),
    "zh": _ZH.behind("failed"),
}
"""What tells of a head of claim that it failed, right behind it."""
_DENIED = {
    "en": _EN.before("denied"),
    "zh": _ZH.before("denied"),
}
_CLAIM_THAT = _EN.before("claim that")
_CLAIM_FAILED = _EN.behind("claim failed")
"""A claim told by what it says, and that it failed: "the claim that Beta infringed the design was not upheld"."""
_UNDER_REVIEW = _EN.before("under review")
"""What tells what the decision found that is reviewed: "overturned a ruling that Beta had infringed the design"."""
_REVIEWS = ("second", "retrial")
_TURNED_ALONE = ("invalidity", "non-infringement")
"""What a court above that upholds a decision finds as the decision did."""
_CLEARED_OF = _EN.before("cleared of")
_THE_SUIT = _EN.behind("the suit")
_TURNED_DOWN = _EN.before("turned down")
_HEAD_OF_CLAIM = _EN.behind("head of claim")
_BUT_ZH = lazy("[^。；]*但[^，。；]*")
"""What leads from something that was not infringed to what was: 未侵犯专利权，但侵害了其商标权."""


def read_findings(scene: Scene, region: Span, case: CaseDraft) -> None:
    """Read what the forum found, and what it did not find, in one stretch that tells of its decision."""
    if case.role not in _ROLES:
        return
    for cue in scene.cues.within(region, "finding"):
        cause = str(cue.value)
        if _of_below(scene, cue, region, case) or _by_a_user(scene, cue, region):
            continue
        result = _result(scene, cue, region)
        if result is None or (cause == "non-infringement" and result == "not-found"):
            continue
        known = case.findings.get(cause)
        outranked = known is not None and scene.language == "zh" and (known.value, result) == ("not-found", "found")
        if known is None or (outranked and _BUT_ZH.fullmatch(scene.content, known.span.end, cue.start)):
            case.findings[cause] = Fact(result, Span(cue.start, cue.end), cue.rule)
    _read_refuted(scene, region, case)
    read_valid(scene, region, case)


_USER, _HELPED = (
    {language: words.before("a user") for language, words in (("en", _EN), ("zh", _ZH))},
    {language: words.within("helped") for language, words in (("en", _EN), ("zh", _ZH))},
)


_NEXT = 120
"""How far behind a user's infringement the words may stand for what he who is sued has done."""


def _by_a_user(scene: Scene, cue: Cue, region: Span) -> bool:
    """Whether it is a user who infringes, which the one sued only helped to do: 该用户侵害…，平台构成帮助侵权."""
    if cue.value != "infringement" or not _HELPED[scene.language].search(scene.content, region.start, cue.end + _NEXT):
        return False
    return _USER[scene.language].search(scene.content, max(region.start, cue.start - 60), cue.start) is not None


def _of_below(scene: Scene, cue: Cue, region: Span, case: CaseDraft) -> bool:
    """Whether words for infringing, or in a reversal for what is not, or is invalid, tell of the decision below."""
    if (
        scene.language != "en"
        or cue.value not in ("infringement", *_TURNED_ALONE)
        or (cue.value in _TURNED_ALONE and (scene.cues.has(region, "affirm") or not scene.cues.has(region, "reverse")))
        or case.instance is None
        or case.instance.value not in _REVIEWS
    ):
        return False
    return _UNDER_REVIEW.search(scene.content[max(region.start, cue.start - _REACH["en"]) : cue.start]) is not None


def _read_refuted(scene: Scene, region: Span, case: CaseDraft) -> None:
    """Read that nothing was infringed from the reason for which a claim is dismissed: 不会造成混淆,判决驳回诉讼请求."""
    refused = [cue for cue in scene.cues.within(region, "dismiss", "lost", "reverse") if cue.end > region.start]
    for cue in scene.cues.within(region, "refuted"):
        before = scene.content[max(region.start, cue.start - 90) : cue.start]
        if case.awarded or not any(cue.start < each.start for each in refused):
            continue
        if not _SUPPOSED["zh"].search(before) or _FOR_THAT_ZH.search(before):
            case.findings.setdefault("infringement", Fact("not-found", Span(cue.start, cue.end), cue.rule))


_FOR_THAT_ZH = _ZH.before("for that")


_OF_RIGHT: dict[str, tuple[str, ...]] = {"en": ("maintained", "invalidated", "partly-invalidated"), "zh": ()}
"""What an English court holds of a right in the words in which it holds something of its infringement."""
_STATED = {
    "en": _EN.before("stated"),
    "zh": _ZH.before("stated"),
}
"""What states a finding without a word for holding before it."""
_SUPPOSED = {
    "en": _EN.before("supposed"),
    "zh": _ZH.before("supposed"),
}
"""What makes a statement only one of a party, or one of the law in general."""
_PLAIN = frozenset({"contributory-infringement", "unfair-competition", "well-known", "bad-faith", "infringement"})


def read_statements(scene: Scene, sentence: Span, case: CaseDraft) -> None:
    """Read what a sentence that tells of a decision states outright, though no word for holding governs it."""
    read_valid(scene, sentence, case)
    for cue in scene.cues.within(sentence, "finding"):
        if cue.value not in _PLAIN or cue.value in case.findings:
            continue
        before = scene.content[max(sentence.start, cue.start - 90) : cue.start]
        own = scene.content[cue.start : cue.end]
        stated = _STATED[scene.language].search(before if scene.language == "en" else before + own)
        if not stated or _SUPPOSED[scene.language].search(before) or is_negated(scene, cue, sentence):
            continue
        case.findings[str(cue.value)] = Fact("found", Span(cue.start, cue.end), cue.rule)


def _result(scene: Scene, cue: Cue, region: Span) -> str | None:
    """Whether words for a cause tell that it was found or not found; ``None`` where they tell neither."""
    back = Span(max(region.start, cue.start - _REACH[scene.language]), cue.start)
    if scene.language == "en" and _CLAIM_THAT.search(scene.content, back.start, cue.start):
        return "not-found" if _CLAIM_FAILED.match(scene.content, cue.end) else None
    if (
        scene.language == "en"
        and cue.value == "infringement"
        and _CLEARED_OF.search(scene.content, back.start, cue.start)
    ):
        return "not-found"
    ruled = scene.cues.within(Span(back.start, cue.start + 1), "rule", "won", "order", *_OF_RIGHT[scene.language])
    if not ruled and scene.language == "en" and held_behind(scene, cue, region):
        return "not-found" if is_negated(scene, cue, region) else "found"
    if any(cue.start - c.end <= _NONE_REACH for c in scene.cues.within(back, "cleared") if c.rule == _NONE):
        return "not-found"
    if _is_refused(scene, cue, back) or (not ruled and _FAILED[scene.language].match(scene.content, cue.end)):
        return "not-found"
    if not ruled or scene.cues.has(Span(ruled[-1].end, cue.start), "ask", "claim", "sue"):
        return None
    if scene.language == "en" and cue.value == "infringement" and _THE_SUIT.match(scene.content, cue.end):
        return None
    if scene.language == "zh":
        around = Span(max(region.start, cue.start - 14), cue.end + 4)
    else:
        around = Span(ruled[-1].start, cue.end)
    needed = scene.language == "zh" or cue.value == "infringement"
    asserted = _ASSERTED[scene.language].search(scene.content, around.start, around.end)
    if needed and not asserted and not _holds_outright(scene, cue, ruled[-1]):
        return None
    return "not-found" if is_negated(scene, cue, region) else "found"


_WHO = _ZH.within("who infringes")
_WHAT = _ZH.behind("infringes what")


def _holds_outright(scene: Scene, cue: Cue, ruled: Cue) -> bool:
    """Whether only who infringes stands between a Chinese word for holding and that for infringing: 判决乙公司侵犯…."""
    if scene.language != "zh" or not (
        cue.value == "breach-of-contract" or (cue.value == "infringement" and _WHAT.match(scene.content, cue.end))
    ):
        return False
    return _WHO.fullmatch(_without_names(scene, Span(ruled.end, cue.start))) is not None


def _is_refused(scene: Scene, cue: Cue, back: Span) -> bool:
    """Whether a head of claim is turned down: "rejected the unfair competition claim"."""
    if scene.language != "en" or not _HEAD_OF_CLAIM.match(scene.content, cue.end):
        return False
    return _TURNED_DOWN.search(scene.content[max(back.start, cue.start - 60) : cue.start]) is not None


_HELD_BEHIND = _EN.within("held behind")
"""Who held what the words before tell: "Beta infringed the patent, the Munich court ruled on Friday"."""
_COURT_NAMED = _EN.within("a court")
_SUBORDINATE = _EN.behind("subordinate")
_INFRINGES = _EN.behind("infringes")


def held_behind(scene: Scene, cue: Cue, region: Span) -> bool:
    """Whether a court is named behind the words for a cause as the one that held it."""
    behind = _HELD_BEHIND.search(scene.content, cue.end, min(region.end, cue.end + _REACH["en"]))
    if behind is None or not _INFRINGES.match(scene.content, cue.start, cue.end):
        return False
    if _SUBORDINATE.match(scene.content, region.start):
        return False
    before = scene.content[max(region.start, cue.start - _REACH["en"]) : cue.start]
    if _SUPPOSED["en"].search(before) or not _COURT_NAMED.search(behind["who"]):
        return False
    return _SUPPOSED["en"].search(scene.content, cue.end, behind.start()) is None


_LONGEST_NAME = 60
"""How far before a stretch a name may begin that reaches into it."""
_TITLE = lazy(r"(?:《|^)[^《》]*》")
"""The name of a work, whose words deny nothing."""


def _without_names(scene: Scene, span: Span) -> str:
    """The words of a stretch in which the names of parties are blanks: 无印 in 无印公司 denies nothing."""
    words = list(scene.content[span.start : span.end])
    for mention in scene.parties.within(Span(max(0, span.start - _LONGEST_NAME), span.end)):
        if scene.language == "zh" and mention.end > span.start:
            for at in range(max(mention.start, span.start), min(mention.end, span.end)):
                words[at - span.start] = "〇"
    return "".join(words)


def is_negated(scene: Scene, cue: Cue, region: Span) -> bool:
    """Whether a finding is denied: "no infringement", 不构成侵权."""
    reach = 30 if scene.language == "zh" else 40
    before = _without_names(scene, Span(max(region.start, cue.start - reach), cue.start))
    if scene.language == "en" and scene.words(cue)[:3] == "Not":
        return True
    before = _TITLE.sub(lambda title: "〇" * len(title.group()), before)
    if _DENIED[scene.language].search(before):
        return True
    return _FAILED[scene.language].match(scene.content, cue.end) is not None
