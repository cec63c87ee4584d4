"""Sentences near those of settlements, sums, licences and validity, in which none of these is told."""

import pytest

from tests.extract.told_in_brief import record_of

_SUED = "Orlo Inc sued Bexa Inc in Boston over a patent. "
_WON = "A jury awarded Orlo Inc $2 million from Bexa Inc over a patent"
_BOSTON = "A jury in Boston awarded Orlo Inc $2 million from Bexa Inc over a patent. "


@pytest.mark.parametrize(
    "text",
    [
        _SUED + "Orlo Inc refused to drop its lawsuit against Bexa Inc in Boston in exchange for a licence.",
        _SUED + "Orlo Inc did not drop its suit against Bexa Inc in return for $2 million.",
        _SUED + "Bexa offered to drop its claims in exchange for a licence, but Orlo refused.",
        _SUED + "Orlo Inc will not end its suit in return for nothing.",
        _SUED + "The accord was approved in May by the shareholders of Bexa.",
        "The film deal was approved by the board of Bexa Inc. Ada Orr sued Bexa Inc in New York over a script.",
        "The judge who approved the deal in the Google case will hear the patent suit of Orlo Inc against Bexa Inc.",
        _SUED + "In May it approved a deal with Corvo Inc.",
        _SUED + "If Bexa pays, all litigation between the two companies comes to an end.",
    ],
)
def test_no_settlement(text: str) -> None:
    assert [case.status for case in record_of(text).proceedings] == ["pending"]


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        (_WON + ", half as much as the firm had sought.", []),
        (_WON + ", twice as much as the firm had sought.", []),
        (_WON + ", not as much as it had demanded.", []),
        (_WON + ". Orlo had not asked for that much.", []),
        (_WON + ", as much as it had sought.", [2000000]),
        (_WON + ". Orlo had asked for exactly that sum.", [2000000]),
        (_WON + ". Corvo Inc had sought the same amount in Texas.", []),
    ],
)
def test_sum_in_full(text: str, claimed: list[int]) -> None:
    assert [int(each.amount) for each in record_of(text).proceedings[0].claimed] == claimed


@pytest.mark.parametrize(
    "text",
    [
        "The High Court in London dismissed Orlo Ltd's suit, which had argued that Bexa Ltd should pay £5 million for "
        "a global licence.",
        "Orlo Ltd's expert valued the licence at £56 million. The High Court dismissed its suit against Bexa Ltd.",
    ],
)
def test_no_licence_set(text: str) -> None:
    case = record_of(text).proceedings[0]
    assert (case.outcome, case.awarded) == ("respondent-won", ())


@pytest.mark.parametrize(
    "text",
    [
        _BOSTON + "In another case a judge had multiplied the damages by three.",
        _BOSTON + "Under the statute a judge multiplies the damages by three if the infringement was wilful.",
        _BOSTON + "A judge multiplies the damages by three if the infringement was wilful.",
    ],
)
def test_not_multiplied(text: str) -> None:
    assert list(record_of(text).proceedings[0].remedies) == ["damages"]


@pytest.mark.parametrize(
    "told",
    [
        "decided that the transfer of the patent to Orlo Ltd was valid and that Bexa Ltd infringed it.",
        "ruled that the notice to Bexa Ltd was valid, but dismissed the patent suit of Orlo Ltd.",
        "ruled that Bexa Ltd infringed the patent of Orlo Ltd and had not shown that the licence was void.",
        "found it arguable that the patent of Orlo Ltd was valid and infringed by Bexa Ltd.",
        "rejected Orlo Ltd's argument that Bexa Ltd's own patent was invalid and ruled for Orlo Ltd.",
    ],
)
def test_validity_not_told(told: str) -> None:
    cases = record_of("The High Court in London " + told).proceedings
    assert "invalidity" not in [finding.cause for case in cases for finding in case.findings]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "The Federal Circuit affirmed the judgment for Orlo Inc against Bexa Inc over a patent, although a judge "
            "had said that a new trial should be held.",
            "affirmed",
        ),
        (
            "The Federal Circuit reversed the judgment for Orlo Inc against Bexa Inc over a patent. Orlo's lawyer said "
            "a new trial should be held.",
            "reversed",
        ),
        (
            "After a five-day trial in Boston, the jury found for Orlo Inc in its patent suit against Bexa Inc.",
            "claimant-won",
        ),
        (
            "Orlo sued Bexa in the Delaware court over a mark. It later filed an amended complaint in "
            "the Delaware court.",
            "pending",
        ),
    ],
)
def test_outcome(text: str, outcome: str) -> None:
    assert [case.outcome for case in record_of(text).proceedings] == [outcome]


def test_taken_from_a_partner() -> None:
    record = record_of(
        "A jury in Boston found that Bexa Inc stole trade secrets from Corvo Inc, a partner of Orlo Inc, and awarded "
        "Orlo $2 million."
    )
    names = {party.id: party.name.en[0] for party in record.parties}
    assert [names[each] for case in record.proceedings for each in case.claimants] == ["Orlo"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orlo sued Bexa over a patent. The High Court in London granted the declaration that Bexa had sought.", []),
        ("Orlo sued Bexa over a patent in the High Court. It issued a declaration in support of its motion.", []),
        ("Orlo sued Bexa over a patent. The judge made those declarations in a suit between Corvo and Nexo.", []),
        ("Orlo sued Bexa over a patent in the High Court. The judge ruled against Bexa on claim construction.", []),
        ("Orlo sued Bexa over a patent in the High Court. The judge ruled against Bexa on a discovery motion.", []),
        ("Orlo sued Bexa over a patent in the High Court. The judge ruled against Bexa.", ["claimant-won"]),
        (
            "Orlo won against Bexa over a trademark in the high court in Ulm. The supreme court of India had ruled "
            "otherwise in another case.",
            ["claimant-won"],
        ),
    ],
)
def test_not_won_by_a_step(text: str, told: list[str]) -> None:
    told_of = [case.outcome for case in record_of(text).proceedings]
    assert [each for each in told_of if each not in ("pending", "unknown")] == told


@pytest.mark.parametrize(
    ("text", "suing"),
    [
        ("Bexa moved the Delhi High Court against Orlo over a mark. Orlo moved the court for rejection of it.", "Bexa"),
        ("Orlo approached the Delhi High Court for mediation after Bexa sued it in Pune over a trademark.", "Bexa"),
        ("Bexa sued Orlo in Delhi over a trademark. Orlo had approached the Supreme Court's website.", "Bexa"),
        ("Orlo moved the Bombay High Court in May against Bexa over a trademark.", "Orlo"),
    ],
)
def test_who_goes_to_a_court_as_claimant(text: str, suing: str) -> None:
    record = record_of(text)
    names = {party.id: party.name.en[0] for party in record.parties}
    assert [names[each] for case in record.proceedings for each in case.claimants] == [suing]


def test_day_behind_an_appeal_from() -> None:
    record = record_of(
        "The Court of Appeal dismissed Bexa's appeal from the judgment of the High Court on 3 May 2021 in the patent "
        "suit of Orlo against Bexa."
    )
    assert [str(case.decided) for case in record.proceedings if case.instance == "second"] == ["None"]


def test_wronged_by_somebody_of_theirs() -> None:
    record = record_of(
        "In a suit over its patent Orlo won: it was copied by Corvo's former engineers, a Texas court ruled."
    )
    assert [each for case in record.proceedings for each in case.respondents] == []
