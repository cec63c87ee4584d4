"""What a court did, told by the verb before its name."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_BOARD = "Orlin's request for invalidation of the patent was rejected by the Patent Reexamination Board on 3 May 2013, "


@pytest.mark.parametrize(
    ("text", "kind", "ending"),
    [
        (
            _BOARD + "a decision upheld by the Beijing First Intermediate People's Court in 2014 but revoked by the"
            " Beijing High People's Court in 2015.",
            "administrative-litigation second",
            ["= reversed", "decided 2015"],
        ),
        (
            "Orlin's action against Marrow failed before the Munich Regional Court, and its appeal failed before the"
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
