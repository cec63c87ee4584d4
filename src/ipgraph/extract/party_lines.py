"""Lines of an announcement that name the sides of a suit under labels: 原告：甲公司, "Defendant: Beta Ltd".

They tell no step; together they tell that there is a suit, and who stands on its sides.
"""

from msgspec import Struct

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LABEL = {
    "zh": lazy(
        r"(?:^|(?<=[；;。】]))[^\S\n]*(?:\d{1,2}[、.．]|[（(][一二三四\d]{1,2}[）)])?\s*"
        r"(?:(?:再审|被)*(?:上诉|申请)人[（(](?=[一原]审))?(?:[一原]审)?"
        r"(?:(?P<claimant>原告)|(?P<respondent>被告))(?:[一二三四五六\d]{1,2}|、[^（）()\n]{1,10}[）)]|[）)])?"
        r"(?:[（(][^（）()\n]{1,12}[）)])?[：:]\s*"
        r"|[（(](?:(?P<claimant_of>原告)|(?P<respondent_of>被告))(?:/[^（）()\n]{1,8})?[）)](?:基本)?信息[：:]?\s*"
        r"姓名(?:或|/)名称[：:]\s*",
        8,
    ),
    "en": lazy(
        r"^[^\S\n]*(?:\(?[a-z\d]{1,2}[.)] ?)?(?:(?P<claimant>Plaintiffs?|Claimants?)|(?P<respondent>Defendants?))"
        r"(?P<claimant_of>(?!))?(?: \d)?: ?(?:The )?",
        8,
    ),
}
"""Labels of lines (re.MULTILINE) with the names of one side behind them."""
_BETWEEN = 240
"""The most characters from one label to the next of the same suit."""


class PartyLines(Struct, frozen=True):
    """The sides that the lines of one suit name, and where the last of them ends."""

    claimants: tuple[PartyDraft, ...]
    respondents: tuple[PartyDraft, ...]
    span: Span


def party_lines(scene: Scene) -> list[PartyLines]:
    """The suits of which lines with labels name both sides, in reading order."""
    found: list[PartyLines] = []
    claimants: list[PartyDraft] = []
    respondents: list[PartyDraft] = []
    begin = end = 0
    for match in _LABEL[scene.language].finditer(scene.content):
        named = _named_at(scene, match.end())
        if not named:
            continue
        claims = bool(match["claimant"] or match["claimant_of"])
        if (claims and respondents) or match.start() - end > _BETWEEN:
            found.extend(_suit(claimants, respondents, begin, end))
            claimants, respondents = [], []
        begin = begin if claimants or respondents else match.start()
        (claimants if claims else respondents).extend(p for p, _ in named)
        end = max(at for _, at in named)
    found.extend(_suit(claimants, respondents, begin, end))
    return found


def _suit(claimants: list[PartyDraft], respondents: list[PartyDraft], begin: int, end: int) -> list[PartyLines]:
    if not claimants or not respondents or set(claimants) & set(respondents):
        return []
    return [PartyLines(tuple(dict.fromkeys(claimants)), tuple(dict.fromkeys(respondents)), Span(begin, end))]


_LISTED = lazy(r"(?:[（(][^（）()\n]{1,40}[）)])?(?:、|，|, | and |和|及|以及|, and )")


def _named_at(scene: Scene, at: int) -> list[tuple[PartyDraft, int]]:
    """The parties of the list that begins right behind a label, with where their names end."""
    named: list[tuple[PartyDraft, int]] = []
    line = scene.content.find("\n", at)
    for mention in scene.parties.within(Span(at, line if line >= 0 else len(scene.content))):
        listed = mention.start == at if not named else _LISTED.fullmatch(scene.content, named[-1][1], mention.start)
        if not listed:
            continue
        named.extend((party, mention.end) for party in mention.parties)
    return named
