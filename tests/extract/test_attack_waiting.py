"""Attacks that somebody has filed with an office, and appeals over an injunction: they are open."""

import pytest

from tests.extract.told_in_brief import told_in_brief

HELD = "On 2 May 2023 the Regional Court Mannheim held that Beta Inc. infringes EP 3 902 117 of Alpha GmbH. "
STOPPED = "On 2 May 2023 the Regional Court Mannheim issued a preliminary injunction against Beta Inc. for Alpha GmbH. "


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        pytest.param(HELD + "Beta has opposed the patent at the European Patent Office.", "pending", id="has opposed"),
        pytest.param(HELD + "Beta opposed the patent at the European Patent Office in 2020.", "unknown", id="once"),
        pytest.param(
            STOPPED + "Beta has appealed to the Higher Regional Court Karlsruhe. The appeal is pending.",
            "pending",
            id="an open appeal over an injunction",
        ),
    ],
)
def test_open(text: str, outcome: str) -> None:
    assert told_in_brief(text)[1].partition(" = ")[2].partition(";")[0] == outcome


def test_chinese_request() -> None:
    held = "2023年5月2日，曼海姆地方法院判决乙海公司侵犯甲山公司的专利权。"
    told = told_in_brief(held + "乙海公司已就该专利向欧洲专利局提出异议。")
    assert told[0].partition(" = ")[2].startswith("claimant-won")
    assert told[1].partition(" = ")[2].startswith("pending")
