"""An arbitration told by its settlement alone: "the dispute with Beta, which had been referred to …, is settled"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.settled_sums import sum_of_settlement
from ipgraph.extract.told_where import is_private
from ipgraph.lang.beside import Beside

RULE = "settled-arbitration"
_WORDS = {"en": Beside("en", "settled_arbitration"), "zh": Beside("zh", "settled_arbitration")}
_DISPUTE = {language: words.within("dispute") for language, words in _WORDS.items()}
_PAYEE = {language: words.behind("is paid") for language, words in _WORDS.items()}


def settled_arbitration(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The case before an arbitral body of which the sentence tells that the dispute brought there was settled."""
    scene, sentence = docket.scene, frame.sentence
    bodies = [f for f in scene.forums.within(sentence) if f.kind == "arbitration" and f.start < frame.predicate.start]
    if len(bodies) != 1 or any(case.forum_key == bodies[0].key for case in docket.cases()):
        return None
    if not _DISPUTE[scene.language].search(scene.content, sentence.start, bodies[0].start):
        return None
    named = [a for a in actors if a.start < bodies[0].start and any(is_private(p) for p in a.parties)]
    parties = list(dict.fromkeys(p for a in named for p in docket.who(a) if is_private(p)))
    paid = [a for a in actors if a.start > frame.predicate.end and _PAYEE[scene.language].match(scene.content, a.end)]
    first = [p for a in paid[:1] for p in docket.who(a) if is_private(p)]
    claimants = [p for p in parties if p in first] or (first if len(parties) == 1 else parties[:1])
    respondents = [p for p in parties if p not in claimants]
    if len(parties) > 2 or not respondents:
        return None
    case = docket.open(docket.new_thread(sentence.start), "main", frame.predicate.start, bodies[0])
    case.instance = Fact("none", frame.words, RULE)
    for held in (case, case.thread):
        held.add_side("claimants", claimants, frame.words, RULE)
        held.add_side("respondents", respondents, frame.words, RULE)
    case.thread.settled = Fact("settle", frame.words, frame.predicate.rule)
    case.thread.paid = sum_of_settlement(docket, sentence, frame.predicate.start, frame.predicate.rule)
    return docket.speak_of(case)
