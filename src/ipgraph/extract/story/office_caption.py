"""Who stands where in a Chinese suit against an office, by the role nouns of its name.

上诉人甲公司与被上诉人国家知识产权局、原审第三人乙公司…行政纠纷一案: whoever is no third party had sued the office.
"""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.forum_roles import is_sued
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.office_review import answers_for
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_DISPUTE = lazy(r"行政(?:纠纷|诉讼|争议|一案|案)")
_THIRD = lazy(r"第三人(?:）|、|（[^（）]{2,12}）)?$")
_BY_ROLE = lazy(r"(?:原告|上诉人|申请人)(?:（[^（）]{2,12}）)?$")
_APPEALS = lazy(r"(?<!被)(?:上诉人|再审申请人)(?:（[^（）]{2,12}）)?$")
_BESIDE_OFFICE = lazy(r"(?:（[^（）]{1,24}）)?[与和同]")
"""What stands between whoever sued and the office, in a name that gives nobody a role: 甲公司与国家知识产权局."""
_REACH = 20
RULE = "office-caption"


def read_office_caption(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Name the sides of the case spoken of by the roles that its name gives them, where none are known yet."""
    scene, case = docket.scene, docket.case
    if scene.language != "zh" or case is None or case.role != "main" or not _is_of(case, sentence):
        return
    if not _DISPUTE.search(scene.content, sentence.start, sentence.end):
        return
    offices = [f for f in scene.forums.within(sentence) if f.kind in OFFICES and is_sued(scene, f)]
    if not offices:
        return
    office = docket.office_party(answers_for(docket, offices[0].key) or offices[0])
    third: list[PartyDraft] = []
    suing: list[PartyDraft] = []
    appealing: list[PartyDraft] = []
    for actor in (a for a in actors if a.parties and not any(p.type == "government" for p in a.parties)):
        before = scene.content[max(sentence.start, _begin(docket, actor) - _REACH) : _begin(docket, actor)]
        if _THIRD.search(before):
            third += actor.parties
        elif _BY_ROLE.search(before) or _BESIDE_OFFICE.fullmatch(scene.content, actor.end, offices[0].start):
            suing += actor.parties
        if _APPEALS.search(before):
            appealing += actor.parties
    at = Span(offices[0].start, offices[0].end)
    case.add_side("respondents", [office], at, RULE)
    if len(suing) == 1 and not case.claimants:
        case.add_side("claimants", suing, at, RULE)
    if case.claimants and not case.others:
        case.add_side("others", [p for p in third if p not in case.claimants], at, RULE)
    if case.rank >= SECOND_RANK:
        if _APPEALS.search(scene.content, max(sentence.start, offices[0].start - _REACH), offices[0].start):
            appealing.append(office)
        if not case.appellants:
            case.add_side("appellants", appealing, at, RULE)


def _is_of(case: CaseDraft, sentence: Span) -> bool:
    """Whether a sentence tells what was done in a case."""
    return any(sentence.start <= verdict.span.start < sentence.end for verdict in case.verdicts)


def _begin(docket: Docket, actor: Actor) -> int:
    """Where the name of an actor begins, behind the role noun that may be a part of it."""
    mentions = docket.scene.parties.within(actor.span)
    return mentions[0].start if mentions else actor.start
