"""The third instance, told by the judgment that it sets aside."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize("judgment", ["the appeal judgment", "the judgment of second instance"])
def test_judgment_on_appeal_is_reversed(judgment: str) -> None:
    text = (
        "Alder Ltd. sued the Patent Reexamination Board over the patent. The Beijing First Intermediate People's Court "
        "dismissed the action on 8 July 2014. On Alder's appeal, the Beijing High People's Court "
        f"set aside that judgment. On 29 June 2020 the Supreme People's Court reversed {judgment} "
        "and upheld the Board's decision."
    )
    told = [line.split(":")[0] for line in told_in_brief(text)]
    assert told[-3:] == [
        "administrative-litigation first",
        "administrative-litigation second",
        "administrative-litigation retrial",
    ]
