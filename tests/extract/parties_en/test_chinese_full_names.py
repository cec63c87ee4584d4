"""The full name of a Chinese person whom the text then calls by the surname alone."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("Sun Mingzhe, an engineer, left Alpha Chemie GmbH in 2019.", ("Sun Mingzhe", "Sun")),
        ("The Sun Tower in Ulm houses Alpha Chemie GmbH.", ("Sun",)),
    ],
)
def test_full_name(opening: str, names: tuple[str, ...]) -> None:
    record = record_of(
        f"{opening} On 30 November 2021 the Linzi District People's Court convicted Sun of infringing trade secrets. "
        "In 2022 Alpha Chemie GmbH sued Beta Chemical Co., Ltd. and Sun in the Jinan Intermediate People's Court."
    )
    found = [party.name.en for party in record.parties if "Sun" in party.name.en]
    assert found == [names]
