"""Chinese names of reviews whose brackets say who had sued: 上诉人（原审被告）."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        pytest.param(
            "上诉人（原审被告）广州丽岭公司与被上诉人（原审原告）北京光岭公司侵害著作权纠纷案，广州知识产权法院判决驳回上诉，维持原判。",
            "civil-infringement second: 北京光岭公司 > 广州丽岭公司 = affirmed; appealed 广州丽岭公司",
            id="the defendant appeals",
        ),
        pytest.param(
            "上诉人（原审原告）丽岭有限公司与被上诉人（原审被告）光岭有限公司侵害著作权纠纷案，广州知识产权法院判决驳回上诉，维持原判。",
            "civil-infringement second: 丽岭有限公司 > 光岭有限公司 = affirmed; appealed 丽岭有限公司",
            id="the plaintiff appeals",
        ),
        pytest.param(
            "上诉人（一审被告）丽岭公司与被上诉人（一审原告）光岭公司、原审被告松湖公司侵害商标权纠纷一案，浙江高院二审维持原判。",
            "civil-infringement second: 光岭公司 > 丽岭公司, 松湖公司 = affirmed; appealed 丽岭公司",
            id="with one who did not",
        ),
        pytest.param(
            "再审申请人（一审原告、二审上诉人）丽岭公司与被申请人（一审被告、二审被上诉人）光岭公司侵害专利权纠纷一案，"
            "最高人民法院判决撤销一、二审判决。",
            "civil-infringement retrial: 丽岭公司 > 光岭公司 = reversed; appealed 丽岭公司",
            id="a retrial",
        ),
    ],
)
def test_who_had_sued(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]
