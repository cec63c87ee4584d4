"""Read what ends or holds up cases, and the words for kinds of rights and of cases."""

import re

from ipgraph.extract.actors import Actor
from ipgraph.extract.draft import Fact
from ipgraph.extract.telling import OFFICE_ROLES, Telling
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

STRONG = 3
"""How much more a word for a kind of right counts beside a word of infringing or suing, or in the title."""


def read_endings(t: Telling, s: Span, actors: list[Actor], forums: list[ForumMention]) -> None:
    """Read what ends or holds up cases: pending, released, settled."""
    cues = t.scene.cues
    for cue in cues.within(s, "pending"):
        if re.search(r"\ball\b|both|以上|上述|均|两案|各案|neither", t.scene.words(s)) and t.thread:
            for thread in t.threads:
                for case in thread.cases:
                    case.verdicts.append(Fact("pending", Span(cue.start, cue.end), cue.rule))
        elif t.case is not None:
            t.case.verdicts.append(Fact("pending", Span(cue.start, cue.end), cue.rule))
        return
    release = cues.within(s, "release")
    if release:
        held = [c for each in t.threads for c in each.cases if c.role == "customs"]
        if held:
            held[-1].verdicts.append(Fact("release", Span(release[0].start, release[0].end), release[0].rule))
    settled = cues.within(s, "settle")
    if settled:
        whole = re.search(r"\ball\b|全部|一切|各地|全球范围", t.scene.words(s))
        fact = Fact("settle", Span(settled[0].start, settled[0].end), settled[0].rule)
        threads = t.threads if whole else [t.thread] if t.thread else []
        people = {p for a in actors for p in a.parties}
        if not t.threads and len(people) > 1:
            t.settlement = (fact, people)
        for thread in threads:
            if not people or not thread.sides or people & thread.sides:
                thread.settled = thread.settled or fact


def read_marks(t: Telling, s: Span) -> None:
    """Words for kinds of right and of proceeding that the sentence adds to the thread spoken of."""
    thread = t.thread
    if thread is None:
        return
    for mark in t.scene.rights.marks_within(s, "right"):
        near = Span(max(s.start, mark.start - (6 if t.scene.language == "zh" else 24)), min(s.end, mark.end + 20))
        strong = t.scene.cues.has(near, "infringe") or t.scene.cues.has(s, "sue", "versus")
        thread.kinds += [Fact(mark.value, Span(mark.start, mark.end), "right-kind")] * (STRONG if strong else 1)
    for mark in t.scene.rights.marks_within(s, "branch"):
        thread.branches.append(Fact(mark.value, Span(mark.start, mark.end), "right-branch"))
    for cue in t.scene.cues.within(s, "type"):
        thread.types.append(Fact(cue.value, Span(cue.start, cue.end), cue.rule))
    for mention in t.scene.rights.within(s):
        thread.rights.setdefault(mention.right, Fact(True, Span(mention.start, mention.end), "right-mention"))
        if t.case is not None and (t.case.role in OFFICE_ROLES or t.case.role == "main"):
            t.case.rights.setdefault(mention.right, Fact(True, Span(mention.start, mention.end), "right-mention"))


def read_title_marks(t: Telling) -> None:
    """The title's words for a kind of right count for the only thread, and for one that has no kind of its own."""
    title = t.scene.version.title
    if title is None:
        return
    facts = [
        Fact(mark.value, Span(mark.start, mark.end), "right-kind")
        for mark in t.scene.rights.marks_within(title, "right")
    ]
    for thread in t.threads:
        if len(t.threads) == 1 or not thread.kinds:
            thread.kinds += facts * STRONG
            for mark in t.scene.rights.marks_within(title, "branch"):
                thread.branches.append(Fact(mark.value, Span(mark.start, mark.end), "right-branch"))
