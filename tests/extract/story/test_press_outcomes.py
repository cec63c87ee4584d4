"""What press reports tell in one breath: who prevailed, what is asked of the highest court, what panels made of it."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

FIRST, DOMAIN = "civil-infringement first", "domain-name-dispute administrative"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Birch Inc prevailed when a federal jury in Manhattan found that its pump did not infringe Alder Inc's "
            "patent.",
            f"{FIRST}: Alder > Birch = respondent-won",
        ),
        (
            "The musician Jo Pell prevailed when a federal jury in Manhattan found that his ballad did not copy a "
            "soul classic. The heirs of songwriter Ada Orr had sued him in 2017.",
            f"{FIRST}: Ada > Jo = respondent-won; filed 2017",
        ),
        (
            "A federal jury in Manhattan found for Birch Inc on Thursday, saying its song did not copy a soul classic. "
            "The estate of Ada Orr had sued it in 2017.",
            f"{FIRST}: Ada > Birch = respondent-won; filed 2017; decided 2024-06-27",
        ),
        (
            "Birch Corp has asked the U.S. Supreme Court to overturn a $200 million verdict won by Alder University.",
            "civil-infringement retrial: Alder > Birch = pending; appealed Birch",
        ),
        (
            "Alder Motors LLC's complaint against Jo Pell over aldermotors.net was denied by a three-member Forum "
            "panel.",
            f"{DOMAIN}: Alder > Jo = respondent-won",
        ),
        (
            "Alder LLC filed a UDRP complaint with Forum against Jo Pell over aldermotors.net. The panel ordered the "
            "domain name transferred.",
            f"{DOMAIN}: Alder > Jo = claimant-won",
        ),
    ],
)
def test_the_outcome_is_that_of_whoever_sued(text: str, line: str) -> None:
    assert told_in_brief(text) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "Alder Motors LLC's complaint against Jo Pell over aldermotors.net was denied by a WIPO panel.",
        "A WIPO panel ordered alderfoods.com transferred to Alder Foods Ltd from Jo Pell.",
    ],
)
def test_the_name_fought_over_is_the_right(text: str) -> None:
    assert [right.type for right in record_of(text).rights] == ["domain-name"]
