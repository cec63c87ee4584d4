"""Tests of who asked a court to declare that nothing is infringed."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bexa won its suit for a declaration that it does not infringe Corvo's camera patent. "
            "A judge in Boston ruled on Tuesday that Bexa's drones lack a key element of the patent.",
            ["non-infringement-declaration first: Bexa > Corvo = claimant-won; decided 2024-06-25"],
        ),
        (
            "The High Court has granted Bexa a declaration that its lamp does not infringe Corvo's registered design.",
            ["non-infringement-declaration first: Bexa > Corvo = claimant-won"],
        ),
        (
            "Bexa has won a declaration from the High Court that its lamp does not infringe a design held by Corvo.",
            ["non-infringement-declaration first: Bexa > Corvo = claimant-won"],
        ),
        (  # who had been sued only answers so
            "Corvo sued Bexa for infringing a camera patent. Bexa asked the judge for a declaration that it does not "
            "infringe Corvo's patent, but a jury found for Corvo on Monday.",
            ["civil-infringement first: Corvo > Bexa = claimant-won; decided 2024-06-24"],
        ),
        (
            "Corvo sued Bexa over a camera patent. Bexa responded by seeking a judgment that its drones do not "
            "infringe the patent. The case settled in May.",
            ["civil-infringement first: Corvo > Bexa = settled; decided 2024-05"],
        ),
        (
            "Bexa was sued by Corvo over a camera patent. It wants a ruling that its drones do not infringe.",
            ["civil-infringement first: Corvo > Bexa = pending"],
        ),
        (
            "Facing a suit by Corvo in Texas over a patent, Bexa asked for a judgment that it did not infringe.",
            ["civil-infringement first: Corvo > Bexa = pending"],
        ),
        (  # who only is found not to infringe was sued
            "The High Court has ruled that Bexa's lamp does not infringe Corvo's registered design.",
            ["civil-infringement first: Corvo > Bexa = respondent-won"],
        ),
    ],
)
def test_who_is_declared_not_to_infringe_sued(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
