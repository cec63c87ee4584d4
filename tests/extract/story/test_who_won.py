"""Who won, told of the side that was sued."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUIT = "Orlin Ltd sued Marrow Inc before the Leeds County Court for infringement of a patent on pumps. "
_SUIT_ZH = "奥林公司起诉马罗公司侵害其发明专利权,案件由长沙市中级人民法院审理。"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (_SUIT + "Orlin lost.", "respondent-won"),
        (_SUIT + "Marrow lost.", "claimant-won"),
        (_SUIT + "Marrow met with a crushing defeat.", "claimant-won"),
        (_SUIT + "The court held Marrow liable.", "claimant-won"),
        (_SUIT + "The court handed Marrow a win.", "respondent-won"),
        (_SUIT + "The court entered judgment in Orlin's favour.", "claimant-won"),
        (_SUIT + "The court came down on the side of Marrow.", "respondent-won"),
        (_SUIT + "The judge turned Orlin down.", "respondent-won"),
        (_SUIT + "The court was not persuaded.", "respondent-won"),
        (_SUIT_ZH + "奥林公司败诉。", "respondent-won"),
        (_SUIT_ZH + "马罗公司败诉。", "claimant-won"),
        (_SUIT_ZH + "马罗公司胜诉。", "respondent-won"),
        (_SUIT_ZH + "法院作出有利于马罗公司的判决。", "respondent-won"),
        (_SUIT_ZH + "法院作出有利于奥林公司的判决。", "claimant-won"),
        (_SUIT_ZH + "奥林公司的诉请被驳回。", "respondent-won"),
    ],
)
def test_who_won(text: str, outcome: str) -> None:
    assert [line.partition(" = ")[2] for line in told_in_brief(text)] == [outcome]
