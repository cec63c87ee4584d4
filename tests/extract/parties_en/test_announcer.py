"""Whom "the Company", "the Group", "we" and "our" stand for in a notice of its own."""

import pytest

from ipgraph.extract.parties_en.announcer import roles_in
from ipgraph.extract.parties_en.find import find_parties
from ipgraph.model.article import Span
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "word", "issuer"),
    [
        pytest.param(
            "Corvane Pumps Inc. (the Company) was sued by Tessaly Ltd in Ohio. The Company denies the claim.",
            "The Company",
            "Corvane Pumps Inc.",
            id="a bracket without quotation marks",
        ),
        pytest.param(
            'Corvane plc (LSE: CRVN) ("Corvane" or the "Company") was sued by Tessaly Ltd. The Company appealed.',
            "The Company",
            "Corvane plc",
            id="a bracket behind the ticker",
        ),
        pytest.param(
            "Corvane Pumps Inc. and its subsidiaries (collectively, the “Company”) mill. Tessaly Ltd sued the Company.",
            "the Company",
            "Corvane Pumps Inc.",
            id="a bracket behind the subsidiaries",
        ),
        pytest.param(
            "OSLO, 3 May 2021 - Corvane Pumps Inc. (Nasdaq: CRVN) said that Tessaly Ltd lost. The Company had sued it.",
            "The Company",
            "Corvane Pumps Inc.",
            id="a ticker alone",
        ),
        pytest.param(
            "CORVANE PUMPS, INC.\nNote 9. Legal matters\nIn May 2020 Tessaly Ltd sued the Company in Ohio.",
            "the Company",
            "CORVANE PUMPS, INC.",
            id="the line that heads a report",
        ),
        pytest.param(
            "Corvane Pumps Inc. (“we,” “us” or “our”) was sued by Tessaly Ltd in Ohio. In June we appealed.",
            "we",
            "Corvane Pumps Inc.",
            id="the first person of a bracket",
        ),
        pytest.param(
            "CORVANE PUMPS, INC.\nForm 10-Q\nLegal proceedings\nIn May 2020 our petition against Tessaly Ltd failed.",
            "our",
            "CORVANE PUMPS, INC.",
            id="the first person of a report",
        ),
        pytest.param(
            "Corvane Pumps Limited - Intimation under Regulation 30\nIn May 2020 we sued Tessaly Ltd in Madras.",
            "we",
            "Corvane Pumps Limited",
            id="the name that opens a heading",
        ),
        pytest.param(
            "Corvane Pumps Inc. won.\nTessaly Ltd sued us in Ohio, and we answered.\nSource: Corvane Pumps press "
            "release",
            "we",
            "Corvane Pumps Inc.",
            id="the line of the source",
        ),
        pytest.param(
            "Corvane Pumps plc (LSE: CRVN) announces that Tessaly Ltd lost. Its suit was against us.",
            "us",
            "Corvane Pumps plc",
            id="who announces behind a ticker",
        ),
        pytest.param(
            "Tessaly Ltd lost in Ohio, and our shareholders cheered; we knew.\nBy order of the Board\nCorvane "
            "Pumps plc",
            "we",
            "Corvane Pumps plc",
            id="the signature",
        ),
        pytest.param(
            "Corvane Pumps plc (LSE: CRVN) announces that Tessaly Ltd lost. As we told our readers, it had to.",
            "we",
            None,
            id="a ticker in a text of somebody who writes",
        ),
        pytest.param(
            "Corvane Pumps Inc. sued Tessaly Ltd in Ohio. I doubt that we will see the end of it.",
            "we",
            None,
            id="the first person of whoever writes",
        ),
        pytest.param(
            "CORVANE PUMPS, INC.\nAnnual report\nTessaly Ltd lost in Ohio. “There we were right,” said a judge of it.",
            "we",
            None,
            id="the first person of a quotation",
        ),
        pytest.param(
            "Corvane Pumps Inc. (Nasdaq: CRVN) sued Tessaly plc (LSE: TSLY). The Company denies it.",
            "The Company",
            None,
            id="two tickers",
        ),
    ],
)
def test_issuer(text: str, word: str, issuer: str | None) -> None:
    lines = [Span(text.index(line), text.index(line) + len(line)) for line in text.split("\n")]
    book = find_parties(text, tuple(lines))
    meant = [m.parties[0].first.text for m in book.mentions if m.span.of(text) == word]
    assert set(meant) == ({issuer} if issuer else set())


@pytest.mark.parametrize(
    ("bracket", "roles"),
    [
        ("the Company", ["Company"]),
        ("Corvane or the Company", ["Company"]),
        ('the "Company", and together with its subsidiaries, the "Group"', ["Company", "Group"]),
        ("together with its consolidated subsidiaries, the Group", ["Group"]),
        ("the Companyside pump", []),
        ("the patent of the Company that expired", []),
    ],
)
def test_roles(bracket: str, roles: list[str]) -> None:
    assert roles_in(bracket) == roles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Corvane Pumps Inc. (“we,” “us” or “our”) has two cases. In July 2019 we filed suit against Tessaly Ltd in "
            "the District of Utah.",
            ["civil-infringement first: Corvane > Tessaly = unknown; filed 2019-07"],
        ),
        (
            "Corvane Pumps Inc. (the Company) makes pumps. On 5 May 2021, the Company was named as a defendant in a "
            "lawsuit brought by Halden GmbH in the Hamburg Regional Court.",
            ["civil-infringement first: Halden > Corvane = unknown; filed 2021-05-05"],
        ),
        (
            "Corvane Pumps Inc. (the Company) makes pumps. On 4 March 2021 it received a complaint from Halden "
            "GmbH in the District of Utah.",
            ["civil-infringement first: Halden > Corvane = pending"],
        ),
        (
            "Corvane Pumps Inc. (“we,” “us” or “our”) makes pumps. On May 2, 2021, we filed a complaint against "
            "Opal Co., Ltd. and its U.S. subsidiary, Opal America Inc. (collectively, “Opal”), with the U.S. "
            "International Trade Commission requesting an investigation.",
            ["section-337 administrative: Corvane > Opal, Opal = unknown; filed 2021-05-02"],
        ),
        (
            "Corvane Pumps Inc. (“we,” “us” or “our”) makes pumps. In May 2021 we sued our former distributor, Tessaly "
            "Ltd, in the Hamburg Regional Court.",
            ["civil-infringement first: Corvane > Tessaly = unknown; filed 2021-05"],
        ),
        (
            'Corvane Pumps Limited (the "Company") makes pumps. In May 2019 Tessaly Ltd sued two subsidiaries of the '
            "Company, Opal Mills Co., Ltd. and Marl Works Co., Ltd., in the Tokyo District Court.",
            ["civil-infringement first: Tessaly > Opal, Marl = unknown; filed 2019-05"],
        ),
        (
            "Corvane Pumps Inc. (“we,” “us” or “our”) makes pumps. In May 2019 Tessaly Ltd sued our subsidiary, Opal "
            "Inc., in the District of Utah.",
            ["civil-infringement first: Tessaly > Opal = unknown; filed 2019-05"],
        ),
        (
            "Corvane Pumps Limited "
            "(NZX:CRV) advises that in May 2019, on our application, the Patents Court revoked two "
            "Tessaly Ltd patents as obvious.",
            ["patent-invalidation first: Corvane > Tessaly = invalidated; decided 2019-05"],
        ),
        (
            "Corvane Pumps Limited "
            "(NZX:CRV) advises that it and Tessaly have settled all litigation. The following will be dismissed: "
            "our action of May 2016 in the US District Court for the District of Utah; Tessaly's action, lodged "
            "in the US "
            "District Court for the District of Maine in June 2017; and Tessaly's claims in the High Court of "
            "New Zealand.",
            [
                "civil-infringement first: Corvane > Tessaly = settled; filed 2016-05",
                "civil-infringement first: Tessaly > Corvane = settled; filed 2017-06",
                "civil-infringement first: Tessaly > Corvane = settled",
            ],
        ),
        (
            "Corvane Pumps Inc. "
            "(“we,” “us” or “our”) makes pumps. On May 4, 2016, Tessaly Ltd sued us in the District of "
            "Utah over two patents. We petitioned the Patent Trial and Appeal Board to review both; in September "
            "2017 it "
            "held that we had not shown either patent to be unpatentable.",
            [
                "civil-infringement first: Tessaly > Corvane = unknown; filed 2016-05-04",
                "patent-invalidation administrative: Corvane > Tessaly = maintained; decided 2017-09",
            ],
        ),
        (
            'Corvane Pumps Inc. (the "Company") has been served with a complaint by Tessaly Ltd.\n1. Date of filing: '
            "March 30, 2022\n2. Court: Tokyo District Court\n3. Plaintiff: Tessaly Ltd\n4. Details of the claim: The "
            "plaintiff alleges that the Company infringes its patents.",
            ["civil-infringement first: Tessaly > Corvane = unknown; filed 2022-03-30"],
        ),
        (
            "Corvane Pumps Inc. (the Company) makes pumps. In April 2022 the Company initiated an arbitration against "
            "Tessaly Ltd before the American Arbitration Association.",
            ["arbitration none: Corvane > Tessaly = unknown; filed 2022-04"],
        ),
    ],
)  # fmt: skip
def test_sides_of_whoever_speaks(text: str, expected: list[str]) -> None:
    assert told_in_brief(text) == expected
