"""States and cities as parties."""

import pytest

from tests.extract.parties_en.test_find import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Orlo Ltd. sued the Kingdom of Norway for infringement.", ["Kingdom of Norway"]),
        ("The Portuguese Republic, which joined the suit, claimed that the mark was invalid.", ["Portuguese Republic"]),
        ("Orlo Ltd. accused the City of Aspen of infringement.", ["City of Aspen"]),
        ("Orlo Ltd. sued in the Republic of Kenya over a patent.", []),
        ("The law of the Federal Republic of Germany governs the claim.", []),
        ("The court sits in the State of Texas and heard the case.", []),
    ],
)
def test_states_that_take_part(text: str, names: list[str]) -> None:
    assert [p.first.text for p in read(text).parties if p.type == "government"] == names
