"""Penalties for not obeying an order: who is punished, on whose request, and with how much."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Düsseldorf Local Division of the Unified Patent Court ordered Holm to pay a penalty payment of EUR "
            "50,000 for failing to comply with its injunction of 3 April 2024 obtained by Bexa.",
            "other first: Bexa > Holm = granted; awarded 50000 fine",
        ),
        (
            "The Delhi High Court held Bexa Foods in contempt for violating an interim injunction obtained by Corvo "
            "and fined it Rs 500,000.",
            "other first: Corvo > Bexa = granted; awarded 500000 fine",
        ),
        (
            "The Munich Regional Court fined Holm 250,000 euros for breaching an injunction that Bexa had won.",
            "other first: Bexa > Holm = granted; awarded 250000 fine",
        ),
        (
            "The Munich Regional Court ordered Holm to pay Bexa 250,000 euros for infringing its patent.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 250000 damages",
        ),
        (
            "The High Court found that Holm Ltd had infringed Bexa Ltd's mark and was in breach of an "
            "undertaking, and ordered it to pay damages of £200,000 and costs of £50,000.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 200000 damages; awarded 50000 expenses",
        ),
        (
            "The court ordered Holm to pay €1 million in damages and the costs of the proceedings for "
            "infringing Bexa's patent, after it had continued to sell the pumps despite the injunction.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 1000000 damages",
        ),
        (
            "The Delhi High Court permanently restrained Holm from using Bexa's mark STARLUX and imposed costs "
            "of Rs 10 lakh on it for wilful disobedience of the interim injunction.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 1000000 expenses",
        ),
        (
            "The jury found that Holm, ignoring two cease and desist orders, infringed Bexa's copyright and "
            "must pay a fine of $100,000.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 100000 fine",
        ),
        (
            "A US judge held Holm Inc in contempt for violating the injunction in Bexa Inc's patent case and "
            "ordered it to pay Bexa $2 million.",
            "other first: Bexa > Holm = granted; awarded 2000000 damages",
        ),
        (
            "The Shenzhen court fined Beta RMB 500,000 for violating an act preservation order granted to Alpha "
            "and later ordered it to pay Alpha RMB 5 million for patent infringement.",
            "civil-infringement first: Alpha > Beta = claimant-won; awarded 500000 fine; awarded 5000000 damages",
        ),
        (
            "The judge held that Beta infringed Alpha's trademark, awarded $2 million in damages and imposed a "
            "$50,000 fine for ignoring a discovery order.",
            "civil-infringement first: Alpha > Beta = claimant-won; awarded 2000000 damages; awarded 50000 fine",
        ),
        (
            "Alpha won $5 million in damages after Beta violated a consent decree by copying its bags; the New "
            "York court also ordered Beta to pay costs of $100,000.",
            "civil-infringement first: Alpha > Beta = claimant-won; awarded 5000000 damages; awarded 100000 expenses",
        ),
        (
            "Following a breach of the settlement and the order, the High Court ordered Beta to pay Alpha "
            "£30,000 and fined its director £5,000.",
            "other first: Alpha > Beta = granted; awarded 30000 damages; awarded 5000 fine",
        ),
        (
            "The UPC's Hamburg Local Division enjoined Beta from selling the device, infringing Alpha's patent,"
            " and imposed a penalty of €50,000 for continued sales in breach of an earlier order.",
            "civil-infringement first: Alpha > Beta = claimant-won; awarded 50000 fine",
        ),
        (
            "Beta Ltd, ordered in 2024 to stop infringing Alpha Ltd's mark, was fined £20,000 by the High Court "
            "after breaching that order.",
            "other first: Alpha > Beta = granted; awarded 20000 fine",
        ),
        (
            "The Beijing court fined Beta RMB 1 million for ignoring a court order to produce evidence, and "
            "ruled that Beta had infringed Alpha's copyright.",
            "civil-infringement first: Alpha > Beta = claimant-won; awarded 1000000 fine",
        ),
        (
            "A court in Milan ordered Beta to pay a penalty of €10,000 for each breach of the order and €200,"
            "000 in damages to Alpha for infringing its design.",
            "civil-infringement first: Alpha > Beta = claimant-won",
        ),
        (
            "The Dusseldorf court ordered a penalty of €250,000 against Alpha for breaching the judgment "
            "obtained by Beta, after Alpha had won a patent suit against Beta in Munich.",
            "other first: Beta > Alpha = granted; awarded 250000 fine",
        ),
    ],
)
def test_penalties_for_breach(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
