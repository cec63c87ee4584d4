"""What is said of the bearer of a name belongs to the words that name him."""

import pytest

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.in_words import in_words
from ipgraph.extract.party import PartyDraft
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It sued the German rival Holm in May.", "the German rival Holm"),
        ("It sued Swiss drugmaker Holm in May.", "Swiss drugmaker Holm"),
        ("It sued pump maker Holm in May.", "pump maker Holm"),
        ("It told its former licensee and rival Holm to stop.", "rival Holm"),
        ("Ulm has acquitted pump maker Holm of theft.", "pump maker Holm"),
        ("The court found chipmaker Holm liable.", "chipmaker Holm"),
        ("A suit against Holm (a maker of pumps) failed.", "Holm (a maker of pumps)"),
        ("The judges of Holm met.", "Holm"),
    ],
)
def test_in_words(text: str, words: str) -> None:
    at = text.index("Holm")
    (actor,) = in_words([Actor(at, at + 4, (PartyDraft("en", "company", []),), None, "")], text)
    assert text[actor.start : actor.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "The High Court in London ruled in favour of {holm} in a case brought by {corvo}.",
        "The Hangzhou court ordered {holm} to pay {corvo} 159 million yuan.",
        "China's top court ruled that {holm} must pay {corvo} 159 million yuan.",
        "A jury in Marshall, Texas, was persuaded by {corvo} that {holm} infringed its patents.",
        "{corvo} has prevailed over {holm} in a design case before the Milan court.",
        "On Friday {corvo} won $61 million from {holm} in a patent trial in Marshall, Texas.",
        "The ITC opened an investigation into e-bikes made by {holm} after a complaint from {corvo}.",
        "China's Supreme People's Court raised the damages {holm} must pay {corvo} to 6 million yuan from 3 million.",
    ],
)
def test_what_the_bearer_is_changes_nothing(text: str) -> None:
    plain = told_in_brief(text.format(holm="Holm GmbH", corvo="Corvo Inc"))
    assert plain
    told = told_in_brief(text.format(holm="German rival Holm GmbH", corvo="the software house Corvo Inc"))
    assert told == plain
