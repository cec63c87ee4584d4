"""What came of an opposition to a mark, by what an English text says became of the mark or of the opposition.

An office that refuses the application has let the opponent win, though it is a refusal that its words tell.
"""

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "opposition-result"
_WORDS = Beside("en", "opposition_results")
_REFUSED, _REGISTERED, _OPPOSED = _WORDS.within("refused"), _WORDS.within("registered"), _WORDS.before("opposed")
_BACK = 120
_TELLING = frozenset({"won", "lost", "dismiss", "grant", "invalidated", "maintained", "order", "affirm", "reverse"})


def tell_oppositions(draft: Draft, scene: Scene) -> None:
    """Tell what came of the only case of a part of an English text, where that is an opposition before an office."""
    if scene.language != "en":
        return
    for part, cases in draft.cases_by_part(len(scene.content)):
        if len(cases) == 1 and _is_opposition(cases[0]):
            _tell(cases[0], scene, part)


def _is_opposition(case: CaseDraft) -> bool:
    office = case.role == "office" and case.after is None and case.forum_key != "eu-epo"
    return office and case.type is not None and case.type.value == "trademark-opposition"


def _tell(case: CaseDraft, scene: Scene, part: Span) -> None:
    refusals = _REFUSED.finditer(scene.content, part.start, part.end)
    refused = next((m for m in refusals if not _is_of_opposition(scene.content, part, m.start())), None)
    registered = _REGISTERED.search(scene.content, part.start, part.end)
    match = refused or registered
    if match is None or (refused is None) == (registered is None):
        return
    kept = [fact for fact in case.verdicts if fact.value not in _TELLING]
    case.verdicts = [*kept, Fact("won" if refused else "dismiss", Span(*match.span()), RULE)]


def _is_of_opposition(content: str, part: Span, at: int) -> bool:
    """Whether words that tell of a mark that was refused stand behind "the opposition to": it is what was refused."""
    return _OPPOSED.search(content, max(part.start, at - _BACK), at) is not None
