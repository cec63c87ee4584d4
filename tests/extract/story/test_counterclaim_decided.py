"""What a court decided on a counterclaim for revocation beside its suit, and the second of two suits."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief


def _told(text: str) -> list[str]:
    (article,) = read_newsletter(f"In brief\n28 June 2025\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {p.id: p.name.en[0] for p in record.parties}
    return [
        f"{c.type} {c.decided} {c.outcome} {'+'.join(names[p] for p in c.claimants)} v "
        f"{'+'.join(names[p] for p in c.respondents)}"
        for c in record.proceedings
    ]


_SUED = "Fujix AG sued Kodax GmbH before the Mannheim Local Division over EP 3 511 174. "


@pytest.mark.parametrize(
    ("text", "suit", "counterclaim"),
    [
        pytest.param(
            "On 2 April 2025 the Mannheim Local Division of the UPC revoked EP 3 594 009 upon Kodax GmbH's "
            "counterclaim and dismissed the infringement action of Fujix AG.",
            "respondent-won",
            "invalidated",
            id="revoked, suit dismissed",
        ),
        pytest.param(
            f"{_SUED}On 2 April 2025 the Local Division upheld EP 3 511 174 against the revocation counterclaim, found "
            "that it was infringed in Germany and granted an injunction along with recall and destruction.",
            "claimant-won",
            "maintained",
            id="upheld and infringed",
        ),
        pytest.param(
            f"{_SUED}On 2 April 2025 the court dismissed Kodax's counterclaim for revocation and ordered it to stop "
            "selling the plates.",
            "claimant-won",
            "maintained",
            id="counterclaim dismissed, ordered to stop",
        ),
        pytest.param(
            f"{_SUED}Kodax counterclaimed for revocation. On 2 April 2025 the court held the patent valid and "
            "infringed.",
            "claimant-won",
            "maintained",
            id="told without the counterclaim",
        ),
        pytest.param(
            "The Mannheim Local Division on 2 April 2025 maintained EP 3 511 174 in amended form on the counterclaim "
            "of Kodax GmbH and granted Fujix AG an injunction on the basis of the amended claims.",
            "claimant-won",
            "partly-invalidated",
            id="kept in amended form",
        ),
    ],
)
def test_counterclaims_decided(text: str, suit: str, counterclaim: str) -> None:
    assert _told(text) == [
        f"civil-infringement 2025-04-02 {suit} Fujix AG v Kodax GmbH",
        f"patent-invalidation 2025-04-02 {counterclaim} Kodax GmbH v Fujix AG",
    ]


def test_revoked_by_number() -> None:
    text = "The Paris Central Division revoked EP 3 511 174 of Fujix AG on 3 May 2025 at the request of Kodax GmbH."
    assert _told(text) == ["patent-invalidation 2025-05-03 invalidated Kodax GmbH v Fujix AG"]


def test_the_second_of_two_suits() -> None:
    text = (
        "In the first case Dongo Ltd., relying on Patent No. 4111222, sued FD2, Inc. in the Tokyo District Court. It "
        "failed there on September 19, 2018. The second case rested on Patent No. 6111222. The District Court "
        "dismissed it on June 4, 2021. The IP High Court reversed on August 9, 2022 and awarded JPY 11 million."
    )
    assert _told(text) == [
        "civil-infringement 2018-09-19 respondent-won Dongo Ltd. v FD2, Inc.",
        "civil-infringement 2021-06-04 respondent-won Dongo Ltd. v FD2, Inc.",
        "civil-infringement 2022-08-09 reversed Dongo Ltd. v FD2, Inc.",
    ]


def test_a_second_question_is_no_suit() -> None:
    text = f"{_SUED}The suit was dismissed on 2 April 2025. The second question was whether both actions were timely."
    assert len(_told(text)) == 1


def test_an_action_dismissed_beside_the_counterclaim() -> None:
    told = told_in_brief(
        "The Local Division Munich of the UPC dismissed an action for infringement brought by Alpha against Beta, and"
        " revoked the patent in suit on a counterclaim."
    )
    assert [line.rpartition("= ")[2] for line in told] == ["respondent-won", "invalidated"]
