"""What a lead tells of a mark in court is the suit over the office's decision, which the text then tells."""

from tests.extract.told_in_brief import told_in_brief


def test_no_court_of_china_takes_a_mark_away_itself() -> None:
    text = (
        "一枚茶叶商标因以不正当手段取得注册，被北京市高级人民法院终审认定应予宣告无效。\n"
        "青石茶业有限公司对该商标提出无效宣告请求。国家知识产权局裁定对争议商标予以维持。"
        "青石公司不服，诉至北京知识产权法院。北京知识产权法院判决撤销被诉裁定。"
        "日前，北京市高级人民法院驳回上诉，维持原判。"
    )
    kinds = [line.partition(":")[0] for line in told_in_brief(text)]
    assert kinds == [
        "trademark-invalidation administrative",
        "administrative-litigation first",
        "administrative-litigation second",
    ]
