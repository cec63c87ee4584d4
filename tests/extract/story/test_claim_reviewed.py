"""What became of a decision, told by what a higher court says of the claim, and by what follows."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_WON = (
    "Orlin Ltd sued Marrow Inc before the Leeds County Court for infringement of a patent on pumps. The court ordered"
    " Marrow to pay Orlin GBP 40,000. Marrow appealed to the Court of Appeal. "
)
_LOST = (
    "Orlin Ltd sued Marrow Inc before the Leeds County Court for infringement of a patent on pumps. The court dismissed"
    " the claim. Orlin appealed to the Court of Appeal. "
)
_WON_ZH = (
    "奥林公司起诉马罗公司侵害其发明专利权,案件由长沙市中级人民法院审理。法院判令马罗公司赔偿奥林公司40万元。"
    "马罗公司向湖南省高级人民法院上诉。"
)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (_WON + "The Court of Appeal dismissed the claim.", "reversed"),
        (_WON + "The Court of Appeal dismissed the appeal.", "affirmed"),
        (_LOST + "The Court of Appeal dismissed the claim.", "affirmed"),
        (_WON + "The Court of Appeal found for Marrow.", "reversed"),
        (_LOST + "The Court of Appeal found for Orlin.", "reversed"),
        (_WON + "Marrow lost.", "affirmed"),
        (_LOST + "The judges agreed.", "affirmed"),
        (_WON + "On appeal nothing changed.", "affirmed"),
        (_WON + "The judgment did not survive.", "reversed"),
        (_WON + "The Court of Appeal turned the judgment on its head.", "reversed"),
        (_WON + "The Court of Appeal told the judge to think again.", "remanded"),
        (_WON_ZH + "上诉未果。", "affirmed"),
        (_WON_ZH + "二审结果不变。", "affirmed"),
        (_WON_ZH + "马罗公司二审胜诉。", "reversed"),
        (_WON_ZH + "马罗公司二审败诉。", "affirmed"),
        (_WON_ZH + "二审酌减赔偿额。", "modified"),
    ],
)
def test_what_became_of_the_decision_below(text: str, outcome: str) -> None:
    assert told_in_brief(text)[-1].partition(" = ")[2].partition(";")[0] == outcome
