"""Finish a told story: sides, rights, kinds, chains and outcomes of every case.

A story leaves gaps that only the whole of it can fill: an appeal takes the sides and rights of the case that it
reviews, a suit without a numbered right gets one of the kind that the text names, two alike suits told in one breath
are split. A value that is filled in keeps the words that it was taken from.
"""

from ipgraph.extract.alike_suits import adds_up, split_alike_suits
from ipgraph.extract.attacked_owner import answered_by_owner, stripped_owner_sues
from ipgraph.extract.boards_of_marks import tie_boards_of_marks
from ipgraph.extract.boards_reviewing import tie_boards
from ipgraph.extract.breached_orders import tell_breaches
from ipgraph.extract.called_by_role import sides_by_role
from ipgraph.extract.caption_sides import sides_by_caption
from ipgraph.extract.case_rights import fill_rights
from ipgraph.extract.case_sides import complete_sides, fill_sides, name_recorders, name_victims
from ipgraph.extract.case_types import rates_below, type_of_case
from ipgraph.extract.chains import settle_chains
from ipgraph.extract.co_parties import join_co_parties
from ipgraph.extract.conclude import conclude
from ipgraph.extract.counterclaims import join_counterclaims
from ipgraph.extract.crime_sides import name_sides_of_crime
from ipgraph.extract.decided_somehow import mark_decided
from ipgraph.extract.declared_sides import declared_sides
from ipgraph.extract.doers_sued import name_doers
from ipgraph.extract.domain_sides import name_domain_sides
from ipgraph.extract.draft import CaseDraft, Draft, Fact, SumDraft, Thread
from ipgraph.extract.each_fate import split_by_fate
from ipgraph.extract.enforced_sides import name_enforced
from ipgraph.extract.enforced_sides_zh import name_enforced_zh
from ipgraph.extract.faced_winners import face_winners
from ipgraph.extract.in_full import equal_sums
from ipgraph.extract.joined_below import join_opponents
from ipgraph.extract.keep_told import keep_told
from ipgraph.extract.kin_beside import part_kin
from ipgraph.extract.left_out import name_left_out
from ipgraph.extract.malicious_suits import part_malicious_suits
from ipgraph.extract.named_later import name_described_claimants
from ipgraph.extract.never_first import settle_never_first
from ipgraph.extract.numbers_bound import bind_numbers
from ipgraph.extract.one_dispute import name_protagonists, one_dispute
from ipgraph.extract.only_suit import name_by_words
from ipgraph.extract.opposed_marks import name_opposed
from ipgraph.extract.owner_sues import owner_sues
from ipgraph.extract.panel_binding import PANEL
from ipgraph.extract.party import Form
from ipgraph.extract.receipt import side_that_received
from ipgraph.extract.references import settle_references
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import chain, families
from ipgraph.extract.story.parties_between import sides_between
from ipgraph.extract.sued_by_role import name_sued_by_role
from ipgraph.extract.sued_in_place import name_places_of_suits
from ipgraph.extract.union_actions import sued_offices
from ipgraph.extract.winners_above import forget_winners_above
from ipgraph.lang.en.juries import by_its_place
from ipgraph.model.article import Span


def finish(draft: Draft, scene: Scene, *, alone: bool = False) -> Draft:
    """Fill the gaps of every case of ``draft`` in place, drop cases of which nothing is known, and give it back.

    ``alone`` says that cases count of which the court is told and nobody on a side.
    """
    _tie_and_name(draft, scene)
    threads = list(dict.fromkeys(case.thread for case in draft.cases))
    _split_and_sort(draft, threads, scene)
    conclude(draft, threads, scene)
    keep_told(draft, threads, scene, alone=alone)
    _write(draft, scene)
    return draft


def _tie_and_name(draft: Draft, scene: Scene) -> None:
    """Tie the cases that review others to these, and name the sides of all."""
    _add_up(draft.cases)
    draft.cases = [case for thread in dict.fromkeys(c.thread for c in draft.cases) for case in thread.cases]
    draft.cases = settle_chains(draft.cases, scene.content)
    name_described_claimants(draft.cases, scene.content)
    tie_boards(draft)
    name_opposed(draft, scene)
    sued_offices(draft, scene)
    _name_sides(draft, scene)
    face_winners(draft.cases)
    tie_boards_of_marks(draft, scene)
    join_counterclaims(draft.cases)


def _split_and_sort(draft: Draft, threads: list[Thread], scene: Scene) -> None:
    """Split what is told of several cases in one breath, and give each its rights and its kind."""
    for case in list(draft.cases):
        split_alike_suits(case)
        split_by_fate(case, scene)
    draft.cases = [case for thread in threads for case in thread.cases]
    for thread in threads:
        _name_rights_and_kinds(thread, draft)
    for case in rates_below(case for thread in threads for case in thread.cases):
        _name_rates(case)
    name_victims(draft.cases)  # whose right it was may be told of the next case
    part_malicious_suits([case for thread in threads for case in thread.cases])


def _write(draft: Draft, scene: Scene) -> None:
    """Settle what holds of the cases that are kept: instances, sums, forums, numbers, and their order."""
    join_opponents(draft.cases)
    settle_never_first(draft.cases)
    forget_winners_above(draft.cases, scene)
    settle_references(draft, scene)
    tell_breaches(draft, scene)
    mark_decided(draft.cases)
    _claim_at_first(draft.cases)
    _charge_at_first(draft.cases)
    _before_bodies(draft.cases)
    name_places_of_suits(draft.cases, scene)
    _write_forums(draft.cases, scene)
    bind_numbers(draft.cases, scene)
    _leave_out_days_to_come(draft.cases, scene)
    draft.cases.sort(key=lambda case: case.place())


def _leave_out_days_to_come(cases: list[CaseDraft], scene: Scene) -> None:
    """Take away the day on which a suit was brought where it lies behind the day of the report: it is heard then."""
    for case in cases:
        filed = str(case.filed.value) if case.filed is not None else ""
        if scene.published and filed[: len(scene.published)] > scene.published[: len(filed)]:
            case.filed = None


def _add_up(cases: list[CaseDraft]) -> None:
    """Mark the sums that the others of their case come to."""
    for case in cases:
        for sums in (case.claimed, case.awarded):
            for money in sums:
                others = [s for s in sums if s is not money and s.currency == money.currency and _weighs(s, money)]
                money.total = adds_up(money, sums) or (money.summed and len(others) > 1)


def _name_sides(draft: Draft, scene: Scene) -> None:
    """Name the sides of every case, by what is told of it first and by what is told of the others last."""
    owners = {party for right in draft.rights for party in right.holders}
    reviewing = families(draft.cases)
    for case in draft.cases:
        if case.after is None:
            sides_between(case, reviewing[id(case)], owners)
    sides_by_role(draft, scene)
    name_domain_sides(draft, scene)
    name_enforced(draft, scene)
    name_enforced_zh(draft, scene)
    name_sides_of_crime(draft, scene)
    for case in draft.cases:
        equal_sums(case)
    side_that_received(scene, draft.cases)
    complete_sides(draft.cases, draft.parties)
    sides_by_caption(draft.cases, scene)
    fill_sides(draft.cases)
    one_dispute(draft.cases, scene.parties.mentions)
    name_protagonists(draft, scene)
    join_co_parties(draft.cases, scene)
    name_left_out(draft.cases, scene)
    name_by_words(draft, scene)
    name_doers(draft, scene)
    name_sued_by_role(draft, scene)
    declared_sides(draft, scene)
    part_kin(draft, scene)


def _name_rights_and_kinds(thread: Thread, draft: Draft) -> None:
    """Give the cases of a thread their rights, what follows from these for the sides, and their kinds."""
    fill_rights(thread, draft)
    name_victims(thread.cases)
    name_recorders(thread.cases)
    for case in thread.cases:
        answered_by_owner(case)
    stripped_owner_sues(sorted(thread.cases, key=_depth))
    for case in sorted(thread.cases, key=_depth):
        case.type = type_of_case(case)
        _name_rates(case)
        if case.role == "counterclaim" and case.type.value == "patent-invalidation" and case.beside is not None:
            found = case.findings.pop("infringement", None)  # told in one breath of the suit
            case.beside.findings |= {"infringement": found} if found and not case.beside.findings else {}
        if case.type.value in _WITHOUT_CLAIMS:
            case.claimed.clear()
        told, registry = case.findings.get("infringement"), any(p.office == "cn-cnipa" for p in case.respondents)
        unlike = registry and told is not None and told.value == "not-found"
        if case.type.value == "administrative-litigation" and (unlike or chain(case)[-1].role == "office"):
            case.findings.pop("infringement", None)  # what it says of infringing is a reason why a mark stays
            if case.said("reverse") and chain(case)[-1].said("invalidated") and case.language == "en":
                case.findings.pop("invalidity", None)  # the office had found so
    owner_sues(thread.cases)


def _before_bodies(cases: list[CaseDraft]) -> None:
    """What a trade commission or a panel over domain names hears first is administrative, whatever step opened it."""
    for case in cases:
        if case.forum_kind in ("trade-commission", PANEL) and case.instance and case.instance.value == "first":
            case.instance = Fact("administrative", case.instance.span, case.instance.rule)


def _write_forums(cases: list[CaseDraft], scene: Scene) -> None:
    """Give every case all forms of its forum that the text uses, in reading order."""
    written: dict[str, list[Form]] = {}
    for forum in scene.forums.things:
        if forum.key and not forum.anaphor:
            known, named = written.setdefault(forum.key, []), by_its_place(forum, scene.content)
            text = scene.words(named)
            if not any(each.text == text for each in known):
                known.append(Form(text, Span(named.start, named.end), "forum"))
    for case in cases:
        for form in written.get(case.forum_key, ()):
            if case.forum_key and not any(each.text == form.text for each in case.forum):
                case.forum.append(form)


def _charge_at_first(cases: list[CaseDraft]) -> None:
    """Give the day of the charge to the court that tried somebody first, not to the one that looks at it again."""
    for case in cases:
        below = case.after
        if case.role == "criminal" and below is not None and below.role == "criminal" and case.filed is not None:
            below.filed, case.filed = below.filed or case.filed, None


def _claim_at_first(cases: list[CaseDraft]) -> None:
    """Move what an appeal was told to claim to the suit it came from: "The appeals court agreed. Alpha sought …"."""
    for case in cases:
        above = case.instance is not None and case.instance.value in ("second", "retrial")
        first = chain(case)[-1]
        if not (case.claimed and above and case.role == "main" and first is not case and first.role == "main"):
            continue
        known = {(money.amount, money.currency) for money in first.claimed}
        first.claimed += [money for money in case.claimed if (money.amount, money.currency) not in known]
        case.claimed.clear()


def _weighs(part: SumDraft, money: SumDraft) -> bool:
    """Whether a sum can be a part of another: the rate for each device is none of what all of them come to."""
    return part.amount * 10_000 > money.amount


_WITHOUT_CLAIMS = frozenset({"section-337", "domain-name-dispute", "patent-invalidation", "trademark-invalidation"})
"""Kinds of proceedings in which nobody can ask for money."""


def _name_rates(case: CaseDraft) -> None:
    """What a forum sets in a case over a rate is the royalty, where no words say otherwise."""
    if case.type is None or case.type.value != "frand-rate":
        return
    for money in case.awarded:
        money.kind = money.kind or Fact("royalty", money.span, money.rule)


def _depth(case: CaseDraft) -> int:
    """How many cases stand below a case in its chain."""
    depth, at = 0, case.after
    while at is not None and depth < 8:
        depth, at = depth + 1, at.after
    return depth
