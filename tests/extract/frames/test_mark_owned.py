"""A name that is that of a mark is nobody whom a Chinese sentence acts against."""

from tests.extract.told_in_brief import told_in_brief


def test_rights_to_a_mark_of_the_same_name() -> None:
    text = (
        "海潮饮料有限公司（下称中国海潮）与乙丰医药有限公司（下称乙丰公司）有约。2018年，中国海潮诉至北京市高级人民法院，"
        "请求确认其对海潮系列商标享有权益，并要求乙丰公司支付费用300万元。"
    )
    (told,) = told_in_brief(text)
    assert "海潮饮料有限公司 > 乙丰医药有限公司" in told
