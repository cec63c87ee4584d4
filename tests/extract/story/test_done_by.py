"""What a court did, told by the verb before its name."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_BOARD = "On 3 May 2013 the Patent Reexamination Board turned down Orlin's request to invalidate the patent, "


@pytest.mark.parametrize(
    ("text", "kind", "ending"),
    [
        (
            _BOARD + "a ruling confirmed by the Beijing First Intermediate People's Court in 2014 and revoked by the"
            " Beijing High People's Court a year later, in 2015.",
            "administrative-litigation second",
            ["= reversed", "decided 2015"],
        ),
        (
            "Before the Munich Regional Court Orlin's action against Marrow failed, and so its appeal failed before the"
            " Munich Higher Regional Court.",
            "civil-infringement second",
            ["= affirmed"],
        ),
    ],
)
def test_what_a_court_did_by_the_verb_before_its_name(text: str, kind: str, ending: list[str]) -> None:
    last = told_in_brief(text)[-1]
    assert last.startswith(kind)
    assert all(words in last for words in ending)
