"""What a sum of money is: claimed, awarded, or something else that no case is about.

The word that governs a sum decides: the nearest cue left of it in its sentence, unless the words right behind it say
otherwise ("of the RMB 5 million claimed"). A sum beside a word for turnover, the value of goods or a daily penalty is
neither; a sum that no word governs is left out.
"""

from ipgraph.extract.once import once
from ipgraph.extract.possible_sums import is_possible
from ipgraph.extract.scene import Scene
from ipgraph.extract.sued_for import sued_for
from ipgraph.extract.sum_kind import kind_of_sum
from ipgraph.extract.sum_role import SumRole
from ipgraph.extract.sums_apart import sums_apart
from ipgraph.extract.sums_given import given_by
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RATE_SET = frozenset(
    {
        "en-type-frand-set",
        "en-type-frand-valued",
        "en-type-frand-pay",
        "zh-type-frand-set",
        "zh-type-frand-paid",
        "zh-type-frand-given",
    }
)
"""The rules of words that say that a forum set the rate of a licence."""
_EN = Beside("en", "sums")
_ZH = Beside("zh", "sums")
_CLAIMED_BEHIND = {"en": _EN.behind("claimed"), "zh": _ZH.behind("claimed")}
_RECEIVED = {"en": _EN.behind("received"), "zh": _ZH.behind("received")}
"""Words for a sum that somebody got: whatever was asked for before, this was given."""
_DAILY = {"en": _EN.within("daily"), "zh": _ZH.within("daily")}
FOR_EACH = "sum-for-each"
"""The rule of a sum that tells only what a whole comes to for each; it governs nothing and is no sum of its own."""
_EACH_OF = _EN.behind("each")
_IN_OTHER_WORDS = lazy(
    r"[^;]*, (?:or|that is|i\.e\.|making|some|about|around|roughly|nearly)(?: some| about| roughly)? $"
)
"""What leads from a whole to what it comes to for each: "RMB 6 million, some RMB 2 million for each song"."""
_MULTIPLIED = _EN.behind("multiplied")
_FOR_EACH_ZH = _ZH.before("each")
_BASIS_ZH = _ZH.behind("basis")
_AGREED_ZH = _ZH.before("agreed")
_ROYALTY_ZH = lazy("许可费|费率|使用费")
_SET_RATE_ZH = lazy("(?:裁决|裁定|判决|判令)[^，。；]{0,24}?(?:许可费|费率|使用费)[^，。；]{0,12}$")
"""What tells that a sum is only that from which another was reckoned: 每台1元的标准."""
_LIMIT_BEHIND = {"en": _EN.behind("limit"), "zh": _ZH.behind("limit")}
"""Words for the share of a sum for which somebody else is liable too; it is no sum of its own."""
_PART_OF_ZH = _ZH.before("part of")
_LIABLE_TOO_ZH = _ZH.behind("liable too")
"""What leads to the part of a sum, and what follows on it: 就其中80万元承担连带责任."""
_RECKONED_FROM_ZH = _ZH.behind("reckoned from")
"""What follows on a sum from which damages were reckoned, and that nobody has to pay: 以50万元为基数."""
_LIMIT_BEFORE = _EN.before("limit")
_FOR_EACH_DAY = {"en": _EN.behind("for each day"), "zh": _ZH.behind("for each day")}


_FROM = lazy(r"\bfrom(?: a| the| some| about)? ?$")
_FROM_TO = lazy(r"\bfrom [^.;]{0,6}\d[\d.,]*(?: \w+)? to [^\d.;]{0,8}$")
_TO_SUM = lazy(r" to (?:a |the |some |about |just |only )?(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{3} ?)?\d")
"""What a sum was before somebody changed it ("from $5 million to $8 million") is another forum's."""
_AVERAGE = {"en": _EN.before("average"), "zh": _ZH.before("average")}
"""What courts grant on average is a figure, and no sum of a case."""
_AT_STAKE = _ZH.behind("at stake")
_ANNOUNCES = lazy(r"公司(?:董事会)?关于[^\n]{2,80}公告")
_HEAD = 400
"""In the announcement of a listed company, whose title stands at its head, the sum at stake is the one claimed."""


_CONVERTED = _EN.before("converted")
"""What leads to a sum in another currency than the one that it stands for: "the full sum (approx. US$ 4 million)"."""


def find_sum_roles(scene: Scene, sentence: Span) -> list[SumRole]:
    """The roles of the sums of one sentence, in reading order; sums of unknown role are left out."""
    return list(_sum_roles(scene, sentence))


@once
def _sum_roles(scene: Scene, sentence: Span) -> list[SumRole]:
    found: list[SumRole] = []
    previous: SumRole | None = None
    for money in scene.money.within(sentence):
        role, rule = _role(scene, sentence, money, previous)
        if role is None or _CONVERTED.search(scene.content, max(sentence.start, money.start - 30), money.start):
            previous = None
            continue
        if rule == FOR_EACH:
            continue
        kind, kind_span = kind_of_sum(scene, sentence, money)
        previous = SumRole(money, role, kind, kind_span, rule, _is_summed(scene, sentence, money))
        found.append(previous)
    return sums_apart(scene, sentence, found)


def as_claimed(scene: Scene, sentence: Span) -> list[SumRole]:
    """The sums of an item of a list of what is asked for: all of them claimed."""
    found = []
    for money in scene.money.within(sentence):
        kind, kind_span = kind_of_sum(scene, sentence, money)
        found.append(SumRole(money, "claimed", kind, kind_span, "list-of-claims", _is_summed(scene, sentence, money)))
    return found


def _role(scene: Scene, sentence: Span, money: MoneyMention, previous: SumRole | None) -> tuple[str | None, str]:
    content = scene.content
    beside = _role_beside(scene, sentence, money)
    if beside is not None:
        return beside
    left = Span(sentence.start, money.start)
    if previous is not None:
        between = content[previous.money.end : money.start]
        if len(between) < (22 if scene.language == "zh" else 60) and not scene.cues.has(
            Span(previous.money.end, money.start), "award", "claim", "order", "other-sum"
        ):
            return previous.role, previous.rule
    cues = [cue for cue in scene.cues.within(left, "award", "claim", "order", "settle") if cue.end <= money.start]
    if scene.language == "zh":
        cues = [
            cue for cue in cues if cue.cue_class != "order" or not scene.cues.has(Span(cue.end, money.start), "claim")
        ]
    if (given := given_by(scene, sentence, money)) is not None:
        return "awarded", given
    if not cues and sued_for(scene, left, money):
        return "claimed", "en-sued-for"
    if not cues:
        return _rate_set(scene, sentence, money)
    last = cues[-1]
    if last.cue_class == "claim":
        return "claimed", last.rule
    if last.cue_class == "order":
        return "awarded", last.rule
    if last.cue_class == "settle":
        return None, ""
    if _RECEIVED[scene.language].match(content, last.start, last.end):
        return "awarded", last.rule
    # An award word inside a claim ("asked the court to order Beta to pay RMB 2 million") is claimed.
    scope = Span(_scope_start(scene, sentence, last.start), last.start)
    governing = scene.cues.within(scope, "claim", "ask", "order", "rule", "won", "settle")
    overlaps = scene.language == "en"  # "claimed damages of": the first two words claim, the last two award
    governing = [c for c in governing if c.end <= last.start or (overlaps and c.cue_class == "claim")]
    if governing and governing[-1].cue_class == "settle" and any(cue.cue_class == "claim" for cue in governing):
        return None, ""  # what the sides agreed on, after what was asked for
    if governing and governing[-1].cue_class == "claim":
        return "claimed", governing[-1].rule
    if governing and governing[-1].cue_class == "ask" and not scene.cues.has(scope, "order", "rule"):
        return "claimed", governing[-1].rule
    if (
        scene.language == "zh"
        and any(cue.cue_class == "claim" for cue in governing)
        and governing[-1].cue_class == "order"
    ):
        order = next(cue for cue in reversed(governing) if cue.cue_class == "order")
        claim = max((cue for cue in governing if cue.cue_class == "claim"), key=lambda cue: cue.end)
        if order.start <= claim.end and not scene.money.within(Span(claim.start, order.start)):
            return "claimed", claim.rule
    return "awarded", last.rule


_RANGING = {"en": _EN.behind("ranging"), "zh": _ZH.behind("ranging")}
"""What stands behind a sum that is only one end of what several must pay: 四万元至三十五万元不等."""


def _role_beside(scene: Scene, sentence: Span, money: MoneyMention) -> tuple[str, str] | None:
    """The role that words right beside a sum give it, whatever governs it: "the RMB 5 million claimed", 违法经营额."""
    content = scene.content
    after = content[money.end : money.end + 40]
    if (rate := _rate_told(scene, sentence, money)) is not None:
        return rate
    if _is_share(scene, sentence, money):
        return "other", FOR_EACH
    if _AGREED_ZH.search(content, max(sentence.start, money.start - 50), money.start) and scene.language == "zh":
        return "other", "sum-agreed"
    if _CLAIMED_BEHIND[scene.language].match(after):
        return "claimed", "sum-claimed-behind"
    if _RANGING[scene.language].match(after):
        return "other", "sum-range"
    if _FOR_EACH_DAY[scene.language].match(after) or _DAILY[scene.language].search(
        content, max(sentence.start, money.start - 60), money.start
    ):
        return "other", "sum-per-day"
    limit = _LIMIT_BEFORE.search(content, max(sentence.start, money.start - 30), money.start)
    if _LIMIT_BEHIND[scene.language].match(after) or (limit and not _asked_up_to(scene, sentence, limit.start())):
        return "other", "sum-limit"
    if _PART_OF_ZH.search(content, max(sentence.start, money.start - 16), money.start) and _LIABLE_TOO_ZH.match(after):
        return "other", "sum-limit"
    if _RECKONED_FROM_ZH.match(after):
        return "other", "sum-basis"
    if is_possible(scene, sentence, money):
        return "other", "sum-possible"
    average = _AVERAGE[scene.language].search(content, max(sentence.start, money.start - 120), money.start)
    if average and not scene.cues.has(Span(average.start(), money.start), "order"):
        return "other", "sum-average"
    near = scene.cues.within(
        Span(max(sentence.start, money.start - (14 if scene.language == "zh" else 45)), money.start), "other-sum"
    )
    near = [cue for cue in near if not scene.money.within(Span(cue.end, money.start))]
    if near and _AT_STAKE.fullmatch(content, near[-1].start, money.start) and _ANNOUNCES.search(content, 0, _HEAD):
        return "claimed", near[-1].rule
    if near and not scene.cues.has(Span(near[-1].end, money.start), "award", "claim", "order"):
        return "other", near[-1].rule
    behind = scene.cues.within(
        Span(money.end, min(sentence.end, money.end + (6 if scene.language == "zh" else 12))), "other-sum"
    )
    if behind and scene.language == "en" and not after.startswith(", the "):
        return "other", behind[0].rule
    return None


_ASKED_UP_TO = 50
"""How far before "up to" the verb of a claim stands at the most."""


def _asked_up_to(scene: Scene, sentence: Span, at: int) -> bool:
    """Whether a limit is that of what somebody asks for: "seeks damages of up to RMB 3 million"."""
    near = Span(max(sentence.start, at - _ASKED_UP_TO), at)
    verbs = scene.cues.within(near, "claim", "order", "rule", "ask")
    return bool(verbs) and verbs[-1].cue_class == "claim" and not scene.money.within(near)


def _is_share(scene: Scene, sentence: Span, money: MoneyMention) -> bool:
    """Whether a sum tells only what a whole comes to for each, or from what it was reckoned."""
    content = scene.content
    if scene.language == "zh":
        each = _FOR_EACH_ZH.search(content, max(sentence.start, money.start - 5), money.start)
        basis = _BASIS_ZH.match(content, money.end, sentence.end) if each is not None else None
        only = len(scene.money.within(sentence)) == 1  # 许可费按每台10元计算: the rate itself
        rate = (_ROYALTY_ZH if only else _SET_RATE_ZH).search(content, sentence.start, money.start)
        return basis is not None and not (rate and basis.group().endswith("计算"))
    each = _EACH_OF.match(content, money.end, sentence.end)
    if each is None:
        return False
    if _MULTIPLIED.match(content, each.end(), sentence.end):
        return True
    whole = scene.money.within(Span(sentence.start, money.start))
    return bool(whole) and _IN_OTHER_WORDS.match(content, whole[-1].end, money.start) is not None


def _rate_told(scene: Scene, sentence: Span, money: MoneyMention) -> tuple[str, str] | None:
    """The role of a sum behind words that say that a forum set a rate: what the rate was before is another forum's."""
    content = scene.content
    changed = _FROM_TO.search(content, max(sentence.start, money.start - 40), money.start)
    left = Span(max(sentence.start, (changed.start() if changed else money.start) - 60), money.start)
    priced = [cue for cue in scene.cues.within(left, "type") if cue.rule in RATE_SET]
    between = scene.money.within(Span(priced[-1].end, money.start)) if priced else ()
    if not priced or len(between) > bool(changed):
        return None
    before = _FROM.search(content, max(sentence.start, money.start - 12), money.start)
    if before and _TO_SUM.match(content, money.end, sentence.end):
        return "other", "sum-before-change"
    return "awarded", priced[-1].rule


def _rate_set(scene: Scene, sentence: Span, money: MoneyMention) -> tuple[str | None, str]:
    """A rate that a forum sets: "put the royalty at US$ 1.15 for each handset", 单台许可费为1.151美元."""
    reach = Span(max(sentence.start, money.start - (24 if scene.language == "zh" else 60)), money.end)
    kinds = [cue for cue in scene.cues.within(reach, "sum-kind") if cue.value == "royalty"]
    if kinds and scene.cues.has(sentence, "rule", "order", "affirm"):
        return "awarded", kinds[-1].rule
    return None, ""


def _scope_start(scene: Scene, sentence: Span, at: int) -> int:
    """Where the words that can govern ``at`` begin: a semicolon ends a scope."""
    content = scene.content
    return max(sentence.start, *(content.rfind(mark, sentence.start, at) + 1 for mark in ";；"))


def _is_summed(scene: Scene, sentence: Span, money: MoneyMention) -> bool:
    reach = 8 if scene.language == "zh" else 40
    marks = scene.cues.within(Span(max(sentence.start, money.start - reach), money.start), "total")
    return bool(marks) and not scene.money.within(Span(marks[-1].start, money.start))
