"""Appeals from an office that go to boards of its own which no sentence names: "The patentee has lodged an appeal"."""

from ipgraph.extract.boards_reviewing import BOARDS
from ipgraph.extract.draft import Fact
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

RULE = "board-asked"
_BROUGHT = lazy(
    r"\bappealed\b|\b(?:lodged|filed|brought|submitted|noticed|entered) (?:an?|its|their|the|notice of) appeals?\b"
)
_ONLY_MEANT = lazy(
    r"\b(?:would|will|may|might|could|can|should|not|if|intends?|plans?|wants?|hopes?"
    r"|[Nn]either|[Nn]obody|[Nn]one|[Nn]o|never|another|different|separate|unrelated|costs?|withdr[ae]w\w*|dismiss\w*|reject\w*)\b"
)


def open_board_appeal(docket: Docket) -> None:
    """Open the appeal that a text tells to have been brought, where its board is named nowhere."""
    if docket.to_board is None or docket.scene.language != "en":
        return
    office, appellants, at = docket.to_board
    told = next((s for s in docket.scene.sentences if s.start <= at < s.end), None)
    if not appellants or told is None or any(c.after is office for c in docket.cases()) or office not in docket.cases():
        return
    if any(f.key.endswith(BOARDS) and f.start > told.start for f in docket.scene.forums.things):
        return  # a board is named behind it, whose case this is
    words = _BROUGHT.search(docket.scene.content, told.start, told.end)
    if words is None or _ONLY_MEANT.search(docket.scene.content, told.start, told.end):
        return
    span = type(told)(*words.span())
    case = docket.open(office.thread, "office", words.start(), None)
    case.after, case.after_span = office, span
    case.instance = Fact("administrative", span, RULE)
    case.claimants, case.respondents = dict(office.claimants), dict(office.respondents)
    case.add_side("appellants", appellants, span, RULE)
    case.verdicts.append(Fact("pending", span, RULE))
