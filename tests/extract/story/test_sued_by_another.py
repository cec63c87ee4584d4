"""Whom "it" stands for behind a verb of suing: the one who tells of the suit, not the one who sues."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "told",
    [
        "Holm AG announces that Corvo GmbH has filed suit against it with the Munich Regional Court.",
        "Holm AG said that Corvo GmbH had brought proceedings against it in the Munich Regional Court.",
        "Holm AG disclosed that Corvo GmbH has filed a patent suit in the Munich Regional Court against it.",
        "Holm AG reported that Corvo GmbH commenced legal action against it in the Munich Regional Court.",
    ],
)
def test_who_is_sued(told: str) -> None:
    (line,) = told_in_brief(told)
    assert line.startswith("civil-infringement first: Corvo > Holm = pending")


def test_who_sues_by_its_own_account() -> None:
    (line,) = told_in_brief("Holm AG reported that it has filed suit against Corvo GmbH in the Munich Regional Court.")
    assert line.startswith("civil-infringement first: Holm > Corvo = pending")
