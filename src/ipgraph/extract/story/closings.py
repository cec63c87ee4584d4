"""How a wire closes a report: "The case is Alpha v. Beta, U.S. District Court, District of Delaware, No. 21-cv-12".

Such a line tells no further case. It gives the one reported its court in full, its number, and the sides that it lacks.
"""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.numbers_bound import row_of
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.case_captions import sides_named
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "closing"
_CLOSING = lazy(
    r"(?:The|This|Main|Lead) (?:[a-z]+ )?(?:cases?|(?:law)?suits?|appeals?|matters?|actions?|proceedings?|petitions?)"
    r" (?:is|are|was) (?:captioned |styled |titled |entitled |called |known as |cited as )?"
    r"(?P<name>[A-Z][^;:\n]{1,100}? (?:v|vs|versus)\.? [A-Z][^;:\n]{1,160}|In re[: ][A-Z])"
)
_PROSECUTION = lazy(
    r"(?:U\.?S\.?(?:A\.?)?|United States(?: of America)?|State of \w+|People|Commonwealth|R|Rex|Regina) v"
)
_NUMBER = lazy(
    r"(?:\b(?:[Nn]os?\.?|[Nn]umbers?|[Cc]ase|[Dd]ocket):? |, |\[|\()"
    r"(?P<value>(?:[0-9]{1,2}:)?[0-9]{2,4}-[0-9A-Za-z-]{2,24}|[A-Z]{2,4}-(?:19|20)[0-9]{2}-[0-9]{4,8})(?![\w/])"
)


def read_closing(docket: Docket, sentence: Span) -> bool:
    """Give the case that a closing names what it says of it; whether the sentence was one of a case told before."""
    scene = docket.scene
    match = _CLOSING.match(scene.content, sentence.start, sentence.end) if scene.language == "en" else None
    if match is None:
        return False
    forum = next((f for f in scene.forums.within(sentence) if not f.anaphor and f.kind not in OFFICES), None)
    criminal = _PROSECUTION.match(scene.content, match.start("name"), sentence.end) is not None
    first, second = sides_named(scene, sentence, sentence)
    number = _number(docket, sentence)
    fitting = [c for c in docket.cases() if _fits(c, {*first, *second}, forum, criminal=criminal)]
    case = _meant(fitting, forum, number)
    if case is None:
        return False
    if forum is not None:
        _name_court(docket, case, forum)
    if number is not None:
        case.case_number = number
    if criminal and not case.respondents:
        case.add_side("respondents", second, sentence, RULE)
    if not criminal and case.after is None and case.instance is not None and case.instance.value == "first":
        _add_sides(case, first, second, match.start("name"), sentence)
    return True


def _number(docket: Docket, sentence: Span) -> Fact | None:
    known = next((i for i in docket.scene.identifiers.within(sentence) if i.kind == "case"), None)
    if known is not None:
        return Fact(known.value, Span(known.start, known.end), RULE)
    written = _NUMBER.search(docket.scene.content, sentence.start, sentence.end)
    return Fact(written["value"], Span(*written.span("value")), RULE) if written is not None else None


def _fits(case: CaseDraft, named: set[PartyDraft], forum: ForumMention | None, *, criminal: bool) -> bool:
    """Whether a closing can be about a case: by its kind, its sides and its court."""
    if case.role not in ("main", "interim", "criminal") or criminal is not (case.role == "criminal"):
        return False
    told = people(case)
    if named and told and not named & told:
        return False
    return forum is None or not case.forum_key or _same_court(case, forum)


def _same_court(case: CaseDraft, forum: ForumMention) -> bool:
    """Whether a court is that of a case, which may have been told by a jury or a state alone: "a Texas jury"."""
    if case.forum_key == forum.key:
        return True
    if case.forum_key.startswith("~"):
        return case.rank == forum.rank
    loose = set(case.forum_key.split("-")) < set(forum.key.split("-"))
    return loose and case.forum_key[:2] == forum.key[:2] and (case.rank < SECOND_RANK) is (forum.rank < SECOND_RANK)


def _meant(fitting: list[CaseDraft], forum: ForumMention | None, number: Fact | None) -> CaseDraft | None:
    """Of the cases that fit, the one before the very court, else the first that can bear the number."""
    if forum is not None:
        exact = [c for c in fitting if c.forum_key == forum.key]
        upper = forum.rank >= SECOND_RANK
        return next(iter(exact or [c for c in fitting if c.forum or _is_upper(c) is upper]), None)
    row = row_of(number.value) if number is not None else None
    able = [c for c in fitting if row is None or not c.forum_key or row.forum.search(c.forum_key)]
    return next(iter(able), None)


def _is_upper(case: CaseDraft) -> bool:
    return case.instance is not None and case.instance.value in ("second", "retrial")


def _name_court(docket: Docket, case: CaseDraft, forum: ForumMention) -> None:
    if case.forum_key != forum.key:
        case.forum_key, case.forum_kind, case.rank = forum.key, forum.kind, forum.rank
    docket.name_forum(case, forum)
    first = case.instance is not None and case.instance.value == "first"
    if first and hears_appeals(forum.key):
        case.instance = Fact("second", Span(forum.start, forum.end), RULE)


def _add_sides(
    case: CaseDraft, first: tuple[PartyDraft, ...], second: tuple[PartyDraft, ...], at: int, sentence: Span
) -> None:
    """Who sued whom in a suit of which one side, or neither, was told."""
    words = Span(at, sentence.end)
    if not case.claimants and not set(first) & set(case.respondents):
        case.add_side("claimants", first, words, RULE)
    if not case.respondents and not set(second) & set(case.claimants):
        case.add_side("respondents", second, words, RULE)
