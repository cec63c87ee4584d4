"""Find the case that a step belongs to: by its forum, its sides, its instance, its number and its date.

Each sign that speaks for a case adds to its score, a contradiction rules it out. Below a least score the step belongs
to a case not told before.
"""

from collections.abc import Iterable

from msgspec import Struct

from ipgraph.extract.draft import REFUSED_APPLICATION, SECOND_RANK, CaseDraft, Fact, abroad
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, chain, compatible, people, root
from ipgraph.extract.story.review_first import only_named_below, reviewed_zh
from ipgraph.extract.story.same_trial import one_trial, other_office_suit, sent_back_before
from ipgraph.extract.story.told_of import told_close, told_of_others
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

ENDINGS = frozenset(
    {"dismiss", "award", "order", "won", "lost", "affirm", "reverse", "modify", "remand", "convict", "acquit",
     "invalidated", "maintained", "partly-invalidated", "grant", "penalise", "release"}
)  # fmt: skip
"""What a forum does that ends a case before it."""
DAY = 10
"""How long an ISO date is that tells the day."""
YEAR = 4
"""The length of a date that tells the year alone."""
LEAST = 2.0
"""The least score of a case that a decision belongs to."""


class Step(Struct, frozen=True, kw_only=True):
    """What is known of a step when its case is looked for."""

    role: str
    forum: ForumMention | None = None
    instance: Fact | None = None
    claimants: tuple[PartyDraft, ...] = ()
    respondents: tuple[PartyDraft, ...] = ()
    named: tuple[PartyDraft, ...] = ()
    date: str | None = None
    number: str | None = None
    ends: bool = False
    another: bool = False
    open: bool = False
    at: int = -1
    """Where a filing is told; ``open`` says that nothing has come of it yet."""
    country: str = ""
    """Where a filing was made that names no court: "sued in London"."""
    against: tuple[PartyDraft, ...] = ()
    """Those against whom the words say that the forum decided."""
    offices: frozenset[str] = frozenset()
    """Keys of the offices that a decision names."""


def ended(case: CaseDraft) -> bool:
    """Whether the text has told what the forum did."""
    return bool(case.awarded) or any(v.value in ENDINGS or v.value == REFUSED_APPLICATION for v in case.verdicts)


def case_of_filing(docket: Docket, step: Step) -> CaseDraft | None:
    """The case told before that a filing tells again, or ``None`` for a new one."""
    best: tuple[float, int, CaseDraft] | None = None
    for i, case in enumerate(docket.cases()):
        score = _filing_score(docket, case, step)
        if score is not None and score >= 1.0 and (best is None or (score, i) > best[:2]):
            best = (score, i, case)
    return best[2] if best else None


def _filing_score(docket: Docket, case: CaseDraft, step: Step) -> float | None:
    if case.role != step.role or step.another or (step.open and case.decided is not None and ended(case)):
        return None
    if case.instance is not None and case.instance.value in ("second", "retrial"):
        return None
    if step.forum is not None and case.forum_key and step.forum.key and case.forum_key != step.forum.key:
        return None
    if step.country and abroad(case.forum_key, f"{step.country.casefold()}-"):
        return None
    if step.date and case.filed and not compatible(step.date, case.filed.value):
        return None
    if step.date and case.decided and step.date > case.decided.value:
        return None
    mine, theirs = set(step.claimants), set(step.respondents)
    claimants = set(case.claimants) or set(case.thread.claimants)
    respondents = set(case.respondents) or set(case.thread.respondents)
    if mine & respondents or theirs & claimants:
        return None
    branded = case.thread.weak and docket.scene.language == "zh" and bool(theirs & respondents)
    if (mine and case.claimants and not mine & claimants and not branded) or (
        theirs and case.respondents and not theirs & respondents and not case.thread.weak
    ):
        return None
    if case.tentative and not (mine & claimants or theirs & respondents):
        return None
    if not people(case) and ended(case) and told_of_others(docket.scene, case, mine | theirs, step.at):
        return None
    score = 1.0 * bool(mine & claimants) + 1.0 * bool(theirs & respondents)
    if case.role == "office" and docket.case is not None and not case.claimants and case in chain(docket.case)[1:]:
        score += 1.0  # the request on which the decision under review was made
    score += 1.0 if case is docket.case else 0.0
    reviewed = docket.case is not None and docket.case.after is case and docket.scene.language == "en"
    if reviewed and (not case.verdicts or (not people(case) and told_close(docket.scene, case.born, step.at))):
        score += 1.0  # the review told last named the court below, and nothing yet of who brought what there
    if only_named_below(docket, case) or (mine and not claimants and reviewed_zh(docket, case, step.forum)):
        score += 1.0
    if step.forum is not None and step.forum.key and case.forum_key == step.forum.key:
        score += 1.0
    if not (mine or theirs) and case is not docket.case and score < 1.0:
        return None
    return score


def case_of_decision(docket: Docket, step: Step) -> CaseDraft | None:
    """The case told before that a forum decides, or ``None`` where it must be opened."""
    best: tuple[float, int, CaseDraft] | None = None
    for i, case in enumerate(docket.cases()):
        score = _decision_score(docket, case, step)
        if score is not None and score >= LEAST and (best is None or (score, i) > best[:2]):
            best = (score, i, case)
    return best[2] if best else None


def _decision_score(docket: Docket, case: CaseDraft, step: Step) -> float | None:
    forum = step.forum
    if case.role != step.role or forum is None or sent_back_before(docket, case):
        return None
    reviewed = docket.case is not None and docket.case.after is case and docket.scene.language == "zh"
    if case.tentative and not reviewed and not set(step.named) & people(case):
        return None
    score = _forum_score(docket, case, forum, step)
    if score is None:
        return None
    if _below_what_it_reviews(case, forum) or (step.number and _of_another_kind(case, step.number)):
        return None
    if step.number and case.case_number:
        if step.number != case.case_number.value:
            return None
        score += 4.0
    if step.instance is not None and case.instance is not None:
        sure = "rank" not in (step.instance.rule, case.instance.rule)
        if step.instance.value != case.instance.value and sure and not _unplaced(case, forum):
            return None
        if step.instance.value == case.instance.value and sure:
            score += 1.0
    if step.against and case.respondents and not set(step.against) & people(case):
        return None
    named, known = set(step.named), people(case)
    if named and known:
        both = bool(case.claimants or case.thread.claimants) and bool(case.respondents or case.thread.respondents)
        # Who is not known yet may be the other side of a case that names one side alone; 其余八名被告人 are others than
        # those named, in the same case.
        counted = step.role == "criminal" and all(p.unnamed for p in named)
        others = (both or case is not docket.case) and not counted
        score += 1.5 if named & known else -2.0 if others else 0.0
    if step.offices and case.role == "main" and not case.after:
        sued = {party.office for party in case.respondents if party.type == "government"}
        score += 2.5 if sued & step.offices else 0.0  # "granted summary judgment to the FDA"
    if step.date and case.decided:
        if compatible(step.date, case.decided.value):
            score += 1.0
        elif len(step.date) >= YEAR and len(case.decided.value) >= YEAR and not one_trial(case, named):
            if other_office_suit(case, step.date):
                return None
            score -= 4.5 if step.ends and ended(case) else 0.5
    if ended(case) and _awaits_its_court(docket, case):
        score -= 3.0
    if case is docket.case or case is docket.appeal:
        score += 1.0
    elif docket.case is not None and root(case) is root(docket.case):
        score += 0.75
    elif docket.case is not None and case.thread is docket.case.thread:
        score += 0.5
    return score


def _below_what_it_reviews(case: CaseDraft, forum: ForumMention) -> bool:
    """Whether a case is a review of what a court above a Chinese court decided."""
    return case.after is not None and forum.key.startswith("cn-") and 0 < forum.rank < case.after.rank


def _unplaced(case: CaseDraft, forum: ForumMention) -> bool:
    """Whether a case told without its forum may be one of a commission or panel that has no instances."""
    first = case.instance is not None and case.instance.value == "first" and not case.forum and case.after is None
    return first and forum.kind in ("trade-commission", "domain-name-panel")


_CIVIL = lazy(r"民(?:[一二三四]|知)?(?:初|终|再|提|申)|知民|\bMin (?:Chu|Zhong|Zai)\b")


def _of_another_kind(case: CaseDraft, number: str) -> bool:
    """Whether the number of a civil case stands where a case is over what an office decided."""
    return _CIVIL.search(number) is not None and root(case).role in ("office", "enforcement") and case.role == "main"


def _undecided(docket: Docket, case: CaseDraft) -> bool:
    """Whether a suit is spoken of that was brought before a court not named yet."""
    first = case.instance is not None and case.instance.value == "first"
    return docket.scene.language == "zh" and case.role == "main" and first and not case.forum and not ended(case)


def _awaits_its_court(docket: Docket, case: CaseDraft) -> bool:
    """Whether the suit told last, without its court, is still to be decided, so that a case that has ended is not."""
    last = docket.case.beside if docket.case is not None and docket.case.role == "counterclaim" else docket.case
    if docket.scene.language != "zh" or last is None or last is case or last.role != "main" or last.after is not None:
        return False
    first = last.instance is not None and last.instance.value == "first"
    return first and not last.forum and not ended(last) and last.said("sue", "suit")


def _forum_score(docket: Docket, case: CaseDraft, forum: ForumMention, step: Step) -> float | None:
    if case.forum_key:
        if _VAGUE_UPPER.fullmatch(case.forum_key) and _told_vaguely(docket, case, forum):
            return 2.0 if forum.rank >= SECOND_RANK else None
        return 3.0 if forum.key == case.forum_key else 0.5 if _told_vaguely(docket, case, forum) else None
    if case.forum:  # a name that several courts bear: the same words stand for the same court
        alike = not forum.key and any(form.text == docket.scene.words(forum) for form in case.forum)
        return 3.0 if alike else None
    higher = step.instance is not None and step.instance.value in ("second", "retrial")
    if case.instance is not None and case.instance.value in ("second", "retrial"):
        lower = case.after
        if lower is not None and lower.forum_key and lower.forum_key == forum.key:
            return None
        last = docket.case
        elsewhere = last is not None and root(last) is not root(case) and (ended(last) or _undecided(docket, last))
        if elsewhere and not set(step.named) & people(case):
            return None
        return 2.0 if higher or forum.rank >= SECOND_RANK else None
    if higher and step.instance is not None and step.instance.rule != "rank":
        return None
    return 1.5


_VAGUE_UPPER = lazy(r"~an? (?:[\w.-]+ )?(?:appeals?|appellate) court")
_VAGUE = lazy(r"~(?:a|an) (?:[\w.-]+ ){0,2}(?:court|judge|jury|tribunal)")


def _told_vaguely(docket: Docket, case: CaseDraft, forum: ForumMention) -> bool:
    """Whether a lead tells of a decision of "a Chinese court" that the text then names."""
    lead = docket.scene.version.paragraphs[0]
    upper = _VAGUE_UPPER.fullmatch(case.forum_key) is not None
    alone = case.after is None or (upper and not case.after.forum_key)
    first = case is docket.case and alone and case.born < lead.end and (upper or len(docket.threads) == 1)
    return first and bool(_VAGUE.fullmatch(case.forum_key)) and not forum.generic and bool(forum.key)


def case_of_office(
    docket: Docket, role: str, forum: ForumMention | None, named: Iterable[PartyDraft]
) -> CaseDraft | None:
    """The case of an office that is spoken of: the current one, else the last with its role, forum and parties."""
    people_named = set(named)
    fitting = [
        c for c in docket.cases() if c.role == role and (forum is None or not c.forum_key or _one_office(c, forum))
    ]
    shared = [c for c in fitting if people_named & people(c)]
    pool = shared or fitting
    if docket.case in pool:
        return docket.case
    return pool[-1] if pool else None


def _one_office(case: CaseDraft, forum: ForumMention) -> bool:
    """Whether a forum is the office of a case, or the one is a board of the other that decides what it was asked."""
    mine, theirs = case.forum_key, forum.key
    return mine == theirs or (not ended(case) and (theirs.startswith(f"{mine}-") or mine == f"{theirs}-reexamination"))


def lower_case(
    docket: Docket, named: Iterable[PartyDraft], instance: str, role: str, rank: int, at: int = -1
) -> CaseDraft | None:
    """The case whose decision a higher court reviews: in the chain spoken of, else the last with the same people."""
    people_named = set(named)
    below = {"second": ("first",), "retrial": ("second", "first")}.get(instance, ("first",))
    tried = {c: c.tried_at(rank) for c in docket.cases() if c.role == role}
    pool = [c for c, told in tried.items() if told and (not rank or not c.rank or c.rank < rank or told in below)]
    for wanted in (*below, *(("administrative",) if instance == "second" else ())):
        fitting = [c for c in pool if tried[c] == wanted]
        if wanted == "administrative":
            fitting = [c for c in fitting if c.forum_kind == "trade-commission" and c is docket.case]
        if people_named:
            shared = [c for c in fitting if people_named & people(c)]
            fitting = shared or [
                c for c in fitting if not people(c) and not told_of_others(docket.scene, c, people_named, at)
            ]
        if not fitting:
            continue
        if docket.case is not None:
            base = root(docket.case)
            near = [c for c in fitting if root(c) is base]
            if near:
                return near[-1]
        return fitting[-1]
    return None


def span_of(forum: ForumMention) -> Span:
    """Where a forum stands."""
    return Span(forum.start, forum.end)
