import re
from importlib.resources import files
from pathlib import Path

import pytest

from ipgraph.view.index import expand
from ipgraph.view.rows import Said, load_currencies, load_kinds, load_lanes, load_properties, load_texts

ONTOLOGY = (Path(__file__).parents[2] / "ontology" / "ipgraph.ttl").read_text(encoding="utf-8")
SCRIPTS = {
    path.name: path.read_text(encoding="utf-8")
    for path in (files("ipgraph.view") / "browser").iterdir()
    if path.name.endswith((".js", ".jinja"))
}
# say("key"), say(`key-${…}`), data-text="key", text('key').
SAID = re.compile(r"""(?:say\(|text\()["'`]([a-z-]+?)(-\$\{|["'`])|data-(?:text|label|placeholder)="([a-z-]+)\"""")


def keys() -> tuple[set[str], set[str]]:
    """The keys that the page asks for, and the beginnings of those that it puts together."""
    whole, begun = set(), set()
    for text in SCRIPTS.values():
        for match in SAID.finditer(text):
            if match[2] == "-${":
                begun.add(f"{match[1]}-")
            else:
                whole.add(match[1] or match[3])
    return whole, begun


def test_every_text_is_there_and_used() -> None:
    whole, begun = keys()
    texts = load_texts()
    # say(dark ? "theme-light" : "theme") and say(key, …) name theirs elsewhere in the file.
    named = {key for key in texts if any(f'"{key}"' in script for script in SCRIPTS.values())}
    assert whole <= set(texts)
    unused = {key for key in texts if key not in whole | named and not any(key.startswith(start) for start in begun)}
    assert not unused


def test_both_languages() -> None:
    said: list[Said] = [*load_texts().values(), *load_lanes().values()]
    pairs = [(text.en, text.zh) for text in said]
    pairs += [(kind.en, kind.zh) for kind in load_kinds()] + [(row.en, row.zh) for row in load_properties()]
    for english, chinese in pairs:
        assert english
        assert chinese
        assert set(re.findall(r"\{\w+\}", english)) == set(re.findall(r"\{\w+\}", chinese))


def test_edges_are_named() -> None:
    texts = load_texts()
    for row in load_properties():
        assert row.edge is None or f"edge-{row.edge}" in texts


@pytest.mark.parametrize("row", load_properties(), ids=lambda row: f"{row.of} {row.property}")
def test_property_is_in_the_ontology(row: object) -> None:
    name = row.property.removeprefix("^")  # type: ignore[attr-defined]
    assert expand(name)
    if name.startswith("ipg:"):
        assert re.search(rf"^{name}\b", ONTOLOGY, re.MULTILINE)
    assert row.of in {kind.name for kind in load_kinds()}  # type: ignore[attr-defined]


def test_lanes_of_kinds() -> None:
    assert {kind.lane for kind in load_kinds()} == set(load_lanes())
    own = [kind.class_ for kind in load_kinds() if kind.class_ != "owl:Thing"]
    assert own
    assert all(re.search(rf"^{name}\b", ONTOLOGY, re.MULTILINE) for name in own)


def test_currencies() -> None:
    assert load_currencies()["CNY"] == "元"
    assert all(re.fullmatch(r"[A-Z]{3}", code) for code in load_currencies())
