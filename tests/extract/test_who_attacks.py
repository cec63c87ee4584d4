"""Who attacks whom, in usual sentences: owners named with "by", answers to a suit, counterclaims beside the suit."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SUIT = "Tarrant sued Ostrava in the Regional Court of Mannheim for patent infringement"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The European Patent Office has received an opposition from Brandtner Pharma AG against EP 3 412 556, "
            "which is owned by Colwyn Biosciences Ltd.",
            ["patent-invalidation administrative: Brandtner > Colwyn"],
        ),
        (
            "Moltobene applied to the UK Intellectual Property Office to revoke the trade mark BELLANOTTE, registered "
            "by Castello Foods Ltd, for non-use.",
            ["trademark-revocation administrative: Moltobene > Castello"],
        ),
        (
            f"{SUIT}. The Czech company responded with a nullity action before the Federal Patent Court.",
            ["civil-infringement first: Tarrant > Ostrava", "patent-invalidation first: Ostrava > Tarrant"],
        ),
        (
            f"{SUIT}; Ostrava hit back with a counterclaim for revocation of the patent.",
            ["civil-infringement first: Tarrant > Ostrava", "patent-invalidation first: Ostrava > Tarrant"],
        ),
        (
            "Tarrant Motors says Ostrava Drives copied its gearbox and has gone to the Mannheim Regional Court.",
            ["civil-infringement first: Tarrant > Ostrava"],
        ),
        (
            "Tarrant, which claims that Ostrava infringed its patent, has sued in the Mannheim Regional Court.",
            ["civil-infringement first: Tarrant > Ostrava"],
        ),
        (
            "Tarrant Motors said Ostrava Drives had copied a gearbox, and Ostrava Drives sued it in the Patents Court.",
            ["civil-infringement first: Ostrava > Tarrant"],
        ),
        (
            "Ostrava Ltd set aside 12 million euros for the lawsuit that Tarrant GmbH brought against it in the "
            "Mannheim Regional Court.",
            ["civil-infringement first: Tarrant > Ostrava"],
        ),
        (
            "A lawsuit by the gear maker Tarrant GmbH against Ostrava Ltd was dismissed by the High Court.",
            ["civil-infringement first: Tarrant > Ostrava"],
        ),
        (
            "Inkwell Displays, a supplier of Ostrava Group, asked the ITC to investigate Papyra Devices.",
            ["section-337 administrative: Inkwell > Papyra"],
        ),
    ],
)
def test_sides(text: str, cases: list[str]) -> None:
    assert [line.partition(" = ")[0] for line in told_in_brief(text)] == cases


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Hamburg Regional Court ordered Ostrava to stop selling its gearboxes because they infringe Tarrant's "
            "patent, and rejected Ostrava's counterclaim for unfair competition.",
            [
                "civil-infringement first: Tarrant > Ostrava = claimant-won",
                "unfair-competition first: Ostrava > Tarrant = respondent-won",
            ],
        ),
        (
            "The Hamburg Regional Court dismissed Tarrant's suit against Ostrava and upheld Ostrava's counterclaim for "
            "revocation of the patent.",
            [
                "civil-infringement first: Tarrant > Ostrava = respondent-won",
                "patent-invalidation first: Ostrava > Tarrant = invalidated",
            ],
        ),
        (
            "南京市中级人民法院判决被告华创软件有限公司赔偿原告智联科技有限公司50万元，并驳回华创公司的反诉请求。",
            [
                "civil-infringement first: 智联科技有限公司 > 华创软件有限公司 = claimant-won; awarded 500000 damages",
                "civil-infringement first: 华创软件有限公司 > 智联科技有限公司 = respondent-won",
            ],
        ),
    ],
)
def test_claim_and_counterclaim_end_apart(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
