"""Read the story of one language version, sentence by sentence, into threads of cases.

A *thread* holds cases between the same sides; a *case* is one matter before one forum at one instance. Each sentence
may open a case (someone sues, applies, appeals), move one on (a forum decides), or tell more of the one that was spoken
of last. Nothing here looks for words: it asks the scene for classes of cue words and for what stands around them.
"""

from ipgraph.extract.actors import find_actors
from ipgraph.extract.appeals import read_appeals
from ipgraph.extract.claims import read_claims, side_of_claim
from ipgraph.extract.decisions import read_decisions
from ipgraph.extract.draft import Draft
from ipgraph.extract.endings import read_endings, read_marks, read_title_marks
from ipgraph.extract.filings import read_filings
from ipgraph.extract.scene import Scene
from ipgraph.extract.sums import find_sum_roles
from ipgraph.extract.telling import Telling, forums_in, resolve_pronouns, who
from ipgraph.model.article import Span


def tell(scene: Scene) -> Draft:
    """Read every sentence in order and give what was told."""
    t = Telling(scene)
    for sentence in t.scene.sentences:
        read_sentence(t, sentence)
    if not any(thread.cases for thread in t.threads) and t.scene.version.title:
        read_sentence(t, t.scene.version.title)
    if t.settlement is not None:
        fact, people = t.settlement
        for thread in t.threads:
            if len(people & thread.sides) > 1:
                thread.settled = thread.settled or fact
    read_title_marks(t)
    if t.threads:
        t.thread, t.case = t.threads[0], None
        for sentence in t.early:
            read_marks(t, sentence)
    cases = [case for thread in t.threads for case in thread.cases]
    return Draft(t.scene.language, t.scene.parties.parties, t.scene.rights.rights, cases)


def read_sentence(t: Telling, s: Span) -> None:
    """Read one sentence: what is filed, appealed, decided and ended in it."""
    cues = t.scene.cues
    if cues.has(s, "comparison"):
        return
    actors = resolve_pronouns(t, find_actors(t.scene, s))
    forums = forums_in(t, s)
    sums = find_sum_roles(t.scene, s)
    t.targets = set()
    filed = read_filings(t, s, actors, forums, sums)
    appealed = read_appeals(t, s, actors, forums)
    read_decisions(t, s, actors, forums, sums, opened=bool(filed))
    side_of_claim(t, s, actors, sums)
    read_endings(t, s, actors, forums)
    if not filed and not appealed:
        read_claims(t, s, sums)
    read_marks(t, s)
    if t.thread is None:
        t.early.append(s)
    leading = next((a for a in actors if a.mark in ("", "by") and (a.parties or a.role)), None)
    if leading is None:
        leading = next((a for a in actors if a.parties), None)
    if leading:
        resolved = who(t, leading)
        if resolved:
            t.subject = resolved
