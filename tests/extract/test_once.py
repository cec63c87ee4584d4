"""What a scene remembers of its stretches, and what it takes back before its story is told again."""

from ipgraph.extract.once import once
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.scene import Scene, look, look_again
from ipgraph.model.article import Span, Version

_TEXT = "Alpha Ltd sued Beta Inc over its patent. The Oslo court dismissed the suit."


def _scene() -> Scene:
    return look(Version(language="en", content=_TEXT, paragraphs=(Span(0, len(_TEXT)),)), None)


def test_a_stretch_is_searched_once_and_each_stretch_for_itself() -> None:
    asked: list[Span] = []

    @once
    def words(scene: Scene, stretch: Span) -> str:
        asked.append(stretch)
        return scene.words(stretch)

    scene, other = _scene(), _scene()
    assert [words(scene, Span(0, 9)), words(scene, Span(0, 9)), words(scene, Span(0, 5))] == [
        "Alpha Ltd",
        "Alpha Ltd",
        "Alpha",
    ]
    assert asked == [Span(0, 9), Span(0, 5)]
    assert words(other, Span(0, 9)) == "Alpha Ltd"
    assert len(asked) == 3


def test_a_story_told_again_finds_parties_and_rights_as_they_were() -> None:
    scene = _scene()
    parties, rights = list(scene.parties.parties), list(scene.rights.rights)
    kinds = [right.type for right in rights]
    assert parties
    assert rights
    scene.parties.parties.append(parties[0])
    parties[0].type = "person"
    scene.rights.rights.append(RightDraft("en", "trademark", Span(0, 1), "test"))
    rights[0].type, rights[0].holders, rights[0].book = "trade-secret", {parties[0]: Span(0, 9)}, None
    again = look_again(scene)
    assert again.parties.parties == parties
    assert again.parties.parties[0].type == "company"
    assert again.rights.rights == rights
    assert [right.type for right in rights] == kinds
    assert [(right.holders, right.book) for right in again.rights.rights] == [({}, again.rights)] * len(rights)


def test_a_look_for_bare_names_leaves_the_first_scene_as_it_is() -> None:
    scene = _scene()
    again = look_again(scene, (Span(0, len(_TEXT)),))
    assert again is not scene
    assert again.memory is not scene.memory
    assert not set(map(id, again.parties.parties)) & set(map(id, scene.parties.parties))


def test_what_else_is_asked_for_is_told_apart() -> None:
    asked: list[str] = []

    @once
    def found(scene: Scene, stretch: Span, word: str) -> bool:
        asked.append(word)
        return word in scene.words(stretch)

    scene = _scene()
    assert [found(scene, Span(0, 9), word) for word in ("Ltd", "Inc", "Ltd")] == [True, False, True]
    assert asked == ["Ltd", "Inc"]
