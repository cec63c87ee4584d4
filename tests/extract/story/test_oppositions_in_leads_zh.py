"""A court's judgment over an opposition, told before what the offices had decided."""

from tests.extract.told_in_brief import told_in_brief


def test_the_review_by_the_board_is_a_case_of_its_own() -> None:
    text = (
        "4月20日，北京市高级人民法院对“瑞帆”商标异议复审行政纠纷案作出终审判决，驳回海潮公司的上诉，维持原判。"
        "2010年11月，海潮公司申请注册第8840949号“瑞帆”商标。自然人张晓明提出异议。"
        "2013年3月，商标局裁定被异议商标不予核准注册。海潮公司申请复审，商标评审委员会于2014年10月裁定维持不予注册的决定。"
        "海潮公司随后将商标评审委员会诉至北京知识产权法院。2015年3月11日，该院一审判决维持商标评审委员会的裁定。"
    )
    assert [case.split(" >")[0] for case in told_in_brief(text)] == [
        "administrative-litigation second: 海潮公司",
        "trademark-opposition administrative: 张晓明",
        "trademark-opposition administrative: 张晓明",
        "administrative-litigation first: 海潮公司",
    ]
