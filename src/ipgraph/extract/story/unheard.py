"""Courts that a text names and of which its story made nothing: each gets a case where it is named first.

That a text about a dispute names a court tells by itself that a case was there, whatever words tell what came of it:
"the appeal is before the Federal Circuit", "handed it to the Delhi High Court last May". What is only expected or
possible, a law's general words and a court's figures are not such a case.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, hears_attacks
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.named_for_law import ruled_elsewhere
from ipgraph.extract.panel_binding import PANEL
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.court_day import has_its_day
from ipgraph.extract.story.office_heard import deeds
from ipgraph.extract.story.rungs import missing
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NO_CASE = {
    "en": lazy(
        r"\b(?:(?<!in )(?<!of )(?<!last )(?<!\d )may(?!,? \d)|might|can|could|(?:will"
        r"|shall)(?!(?: \w+){0,2}? (?:dismiss|withdraw|discontinue|drop"
        r"|terminat)\w*)|would|should|if|unless|whether|expects?|expected|intends?|plans?|planning"
        r"|promis(?:es|ed|ing)|vow(?:s|ed|ing)?"
        r"|threaten\w*|consider\w*|possibl[ey]|likely|open to|right to|entitled|(?<!is )allowed to"
        r"|free to|wants?|hopes?"
        r"|yet to file|(?:comes?|came) \w+ \w+ (?:after|before)"
        r"|certiorari in (?!both|these|the )(?:[\w-]+ ){1,4}(?:cases|petitions|matters)"
        r"|(?:neither|nobody|none|no one|no party|no side)(?: (?!both\b)\w+){0,5}? appealed"
        r"|(?:days|weeks|months?|fortnight)(?: left)? (?:in which )?to (?:take|carry|go|turn|challenge|contest|lodge)"
        r"|to appeal|is allowed to (?:appeal|sue|file|bring|go)"
        r"|further appeal\b[^.;]{0,80}? is allowed"
        r"|been announced|reli(?:ed|es|ying) on|never (?:ruled|decided|addressed)|cited?"
        r"|citing|according to|precedents?|statistics|figures"
        r"|average|percent|per cent|cases were|all cases|such cases|typical cases|white paper|received|handled"
        r"|concluded|accepted|transferred|permission|leave|jurisdiction|judges? of|president of|spokes\w+|website)\b|%",
        re.IGNORECASE,
    ),
    "zh": lazy(
        r"可以|可(?:上诉|向|于|在)|可能|将|拟|有权|如果|如不服|若|是否|计划|准备|考虑|打算|有意|不排除|未[^，。；]{0,16}上诉|期限内|另行|管辖|移送|移交|指令(?=[^，。；]{2,16}(?:审理|再审))|原裁定|统计|通报|发布|公布|受理案件|审结"
        r"|典型案例|指导案例|指导性案例|公报案例|白皮书|同比|%|平均|院长|法官(?!的?(?:主持|调解|当庭))"
    ),
}
"""What tells that a court is named for something that has not happened, for the law, or for its figures."""
_ALIAS_ZH = lazy(r"(?:简|下)称(?:为)?[“\"]?$")
_DIVISION = lazy(r"\b(?:Cancellation|Opposition) Divisions?\b")
"""The parts of an office that hear those who attack a right."""
_COMMISSION = "trade-commission"
_TRIBUNALS = frozenset({PANEL, "arbitration"})
"""Kinds of forums that hear disputes and are neither courts nor offices."""
_LONELY = 4
"""How many letters more than the name of its court a heading has, which tells of no case."""


def unheard(scene: Scene, cases: Iterable[CaseDraft], starts: tuple[int, ...] = ()) -> dict[int, ForumMention]:
    """Where a court is first named, by place, of those before which no case is told.

    Each part of a digest, whose parts begin at ``starts``, tells cases of its own.
    """
    cases = list(cases)
    told: dict[int, set[str]] = {}
    for case in cases:
        words = (form.text for form in case.forum)
        told.setdefault(bisect_right(starts, case.born), set()).update((case.forum_key, *words))
    found: dict[tuple[int, str], ForumMention] = {}
    for sentence in scene.sentences:
        part = bisect_right(starts, sentence.start)
        for forum in scene.forums.within(sentence):
            known = told.get(part, set())
            dated = scene.language == "en" and has_its_day(scene, sentence, forum)
            heard = _hears_cases(scene, forum) or (dated and _is_a_court(forum))
            heard = heard or (part not in told and (forum.kind == _COMMISSION or bool(deeds(scene, sentence, forum))))
            if (part, forum.key) in found or not heard or {forum.key, scene.words(forum)} & known:
                continue
            if ruled_elsewhere(scene, sentence, forum, cases):
                continue
            if any(key.startswith(f"{forum.key}-") for key in known):
                continue  # a court whose chambers or divisions heard the case
            told_in = _own_clause(scene, sentence, forum) if not forum.generic and scene.language == "en" else sentence
            if names_no_case(scene, sentence, told_in, forum) and (cases or not _brought_there(scene, sentence, forum)):
                continue
            found[part, forum.key] = forum
    return {**missing(scene, starts, cases), **{forum.start: forum for forum in found.values()}}


def _hears_cases(scene: Scene, forum: ForumMention) -> bool:
    if forum.anaphor or forum.generic or not forum.key or forum.key.startswith("~"):
        return False
    return (
        hears_attacks(forum.key)
        or forum.key.startswith(("eu-epo", "eu-euipo-"))
        or _DIVISION.search(scene.words(forum)) is not None
        or "registry" in forum.key
        if forum.kind in OFFICES
        else forum.kind.endswith("court") or forum.kind in _TRIBUNALS
    )


def _is_a_court(forum: ForumMention) -> bool:
    """Whether a court is meant that is named without its place: "the High Court" where no other is told of."""
    return not forum.anaphor and bool(forum.key) and forum.kind.endswith("court")


def _own_clause(scene: Scene, sentence: Span, forum: ForumMention) -> Span:
    """The clause of a sentence in which a court is named."""
    return next((c for c in scene.clauses(sentence) if c.start <= forum.start < c.end), sentence)


_BIDDEN = lazy(r"\b(?:direct|order|instruct)(?:ed|s|ing) (?:the )?$")
"""What stands before an office that a court tells what to do."""


def names_no_case(scene: Scene, sentence: Span, told_in: Span, forum: ForumMention) -> bool:
    """Whether a sentence names a court for what has not happened, for the law, or for its figures."""
    if sentence.end - sentence.start < forum.end - forum.start + _LONELY:
        return True
    if scene.language == "zh" and _ALIAS_ZH.search(scene.content, max(sentence.start, forum.start - 8), forum.start):
        return True
    if scene.language == "en" and _BIDDEN.search(scene.content, max(sentence.start, forum.start - 30), forum.start):
        return True
    found = _NO_CASE[scene.language].finditer(scene.content, told_in.start, told_in.end)
    handed_over = scene.language == "en" and forum.kind == PANEL  # what such a panel does with a name
    return any(not (handed_over and match.group() == "transferred") for match in found)


_BROUGHT = lazy(
    r"\b(?:suits?|lawsuits?|actions?|complaints?|claims?|proceedings|petitions?|applications?|writs?|summons|turned|sued"
    r"|filed|lodged|brought|put to|moved|asked|hauled|dragged)\b"
)
_NOT_YET = lazy(
    r"\b(?:would|could|might|expected|plans?|planned|intends?|threatens?|threatened|if|unless|[Hh]earing)\b"
)
_BESIDE = 50
"""How far from the name of a court a day stands at the most on which something was brought there."""


def _brought_there(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    """Whether a sentence says that something was brought to a court on a day that stands beside its name.

    Of a text that tells of no case else this is its case, whatever the sentence says of what somebody wants or may do.
    """
    content = scene.content
    if scene.language != "en" or not _BROUGHT.search(content, sentence.start, sentence.end):
        return False
    near = Span(max(sentence.start, forum.start - 2 * _BESIDE), min(sentence.end, forum.end + 2 * _BESIDE))
    if _NOT_YET.search(content, near.start, near.end):
        return False
    for day in scene.dates.within(Span(max(sentence.start, forum.start - _BESIDE), near.end)):
        past = scene.published is None or day.value <= scene.published
        if not day.is_range and len(day.value) >= len("2024-05") and past and day.start - forum.end <= _BESIDE:
            return True
    return False
