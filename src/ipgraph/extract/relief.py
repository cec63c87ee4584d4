"""Read what a forum orders and finds, as against what is only asked for or refused."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.model.article import Span

_FAILED = re.compile(
    r"[^,;.。，；]{0,30}?(?:\b(?:failed|must fail|was rejected|was dismissed|was unsuccessful|was not successful)\b"
    r"|不能成立|不成立|未获支持)"
)
"""What tells of a head of claim that it failed, right behind it."""


def is_ordered(scene: Scene, cue: Cue, region: Span, case: CaseDraft) -> bool:
    """Whether a remedy is granted here and not merely asked for or refused."""
    if scene.language == "zh":
        back = Span(max(region.start, cue.start - 60), cue.start)
        governing = scene.cues.within(back, "order", "claim", "dismiss", "rule", "ask", "affirm")
    else:
        back = Span(max(region.start, cue.start - 160), cue.start)
        governing = scene.cues.within(
            back, "order", "claim", "ask", "dismiss", "rule", "grant", "affirm", "award", "may-appeal"
        )
        if not governing:
            behind = scene.content[cue.end : cue.end + 40]
            if re.match(r" (?:was|were|is) (?:issued|granted|imposed)", behind):
                return True
    if not governing:
        return False
    last = governing[-1]
    if last.cue_class in ("claim", "dismiss", "ask", "may-appeal", "affirm"):
        return False
    if last.cue_class == "rule" and scene.language == "zh":
        return scene.content[last.start : last.end] in (
            "判决",
            "裁定",
            "一审判决",
            "终审判决",
            "二审判决",
        ) or any(c.cue_class == "order" for c in governing)
    if last.cue_class == "rule":
        return (
            any(c.cue_class in ("order", "grant") for c in governing)
            or cue.value in ("punitive-damages",)
            or bool(re.search(r"\b(?:granted|issued|imposed)\b", scene.content[back.start : cue.end]))
        )
    if cue.value == "cease-infringement" and case.role == "interim":
        return True
    return True


def read_findings(scene: Scene, region: Span, case: CaseDraft) -> None:
    """Read what the forum found, and what it did not find."""
    if case.role not in ("main", "enforcement", "counterclaim"):
        return
    for cue in scene.cues.within(region, "finding"):
        back = Span(max(region.start, cue.start - (40 if scene.language == "zh" else 120)), cue.start)
        ruled = scene.cues.within(back, "rule", "won", "order")
        if not ruled and _FAILED.match(scene.content, cue.end):
            case.findings.setdefault(str(cue.value), Fact("not-found", Span(cue.start, cue.end), cue.rule))
            continue
        if not ruled or scene.cues.has(Span(ruled[-1].end, cue.start), "ask", "claim", "sue"):
            continue
        if scene.language == "zh" and not re.search(
            r"构成|成立|侵害了|侵犯了|认定|属于|明显|恶意|未侵害|不侵害|具有",
            scene.content[max(region.start, cue.start - 14) : cue.end + 4],
        ):
            continue
        if (
            scene.language == "en"
            and cue.value == "infringement"
            and not re.search(
                (
                    r"found|finds|held|holds|infringes|infringed|constitut|liable|amount|ruled|concluded|"
                    r"guilty|misappropriat|infringe\b"
                ),
                scene.content[ruled[-1].start : cue.end],
            )
        ):
            continue
        negated = is_negated(scene, cue, region)
        value, result = str(cue.value), "not-found" if negated else "found"
        if value == "non-infringement" and negated:
            continue
        if value not in case.findings:
            case.findings[value] = Fact(result, Span(cue.start, cue.end), cue.rule)


def is_negated(scene: Scene, cue: Cue, region: Span) -> bool:
    """Whether a finding is denied: "no infringement", 不构成侵权."""
    if scene.language == "zh":
        before = scene.content[max(region.start, cue.start - 5) : cue.start]
        after = scene.content[cue.end : cue.end + 10]
        return bool(re.search(r"不|未|并非|没有|无$", before)) or bool(
            re.match(r".{0,4}(?:不能成立|不成立|未获支持)", after)
        )
    before = scene.content[max(region.start, cue.start - 32) : cue.start]
    if re.search(r"\b(?:not|no|nor|neither|never|without|rather than|saw no|failed to)\b[^,;]*$", before):
        return True
    return bool(_FAILED.match(scene.content, cue.end))
