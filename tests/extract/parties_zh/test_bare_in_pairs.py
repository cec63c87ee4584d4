"""Two bare names that one phrase of a Chinese text holds."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        # as the name of a case
        (
            "小米诉海潮电子滥用市场支配地位纠纷案，北京知识产权法院一审判决驳回小米诉讼请求。",
            "other first: 小米 > 海潮电子 = respondent-won",
        ),
        (
            "奇虎360诉腾讯滥用市场支配地位案，广东省高级人民法院一审驳回奇虎公司全部诉讼请求。",
            "other first: 奇虎360 > 腾讯 = respondent-won",
        ),
        (
            "对海潮食品与北岭食品侵害商标权纠纷案，杭州市中级人民法院作出一审判决，驳回海潮食品的诉讼请求。",
            "civil-infringement first: 海潮食品 > 北岭食品 = respondent-won",
        ),
        (
            "备受关注的海潮与北岭商标纠纷案近日落槌，北京知识产权法院判决北岭停止使用“蓝帆”商标。",
            "civil-infringement first: 海潮 > 北岭 = claimant-won",
        ),
        (
            "杭州市中级人民法院审结海潮诉北岭商标纠纷案，判令北岭停止侵权，并赔偿海潮100万元。",
            "civil-infringement first: 海潮 > 北岭 = claimant-won; awarded 1000000 damages",
        ),
        # whose right is infringed
        (
            "慕尼黑第一地区法院裁定北岭通信侵犯海潮通信一项视频编码专利。",
            "civil-infringement first: 海潮通信 > 北岭通信 = claimant-won",
        ),
        (
            "北岭通信被曼海姆地区法院认定侵犯海潮通信一项专利。",
            "civil-infringement first: 海潮通信 > 北岭通信 = claimant-won",
        ),
        (
            "慕尼黑第一地区法院判决北岭通信未侵犯海潮通信的专利。",
            "civil-infringement first: 海潮通信 > 北岭通信 = respondent-won",
        ),
        # whose accusation fails
        (
            "慕尼黑第一地区法院判决海潮通信对北岭通信的专利侵权指控不成立。",
            "civil-infringement first: 海潮通信 > 北岭通信 = respondent-won",
        ),
        # whose right is attacked
        (
            "海潮科技对北岭电子的两件专利向国家知识产权局提出无效宣告请求。",
            "patent-invalidation administrative: 海潮科技 > 北岭电子 = unknown",
        ),
        (
            "针对海潮科技对北岭电子专利提起的无效宣告请求，国家知识产权局宣告该专利部分无效。",
            "patent-invalidation administrative: 海潮科技 > 北岭电子 = partly-invalidated",
        ),
        (
            "北岭电子的两件专利遭海潮科技提起无效宣告请求，国家知识产权局维持专利权有效。",
            "patent-invalidation administrative: 海潮科技 > 北岭电子 = maintained",
        ),
        (
            "针对北岭电子的发明专利，海潮科技向国家知识产权局提出无效宣告请求。",
            "patent-invalidation administrative: 海潮科技 > 北岭电子 = unknown",
        ),
        (
            "海潮公司曾对涉案专利提出无效宣告请求，国家知识产权局维持有效。北岭电子是涉案专利的专利权人。",
            "patent-invalidation administrative: 海潮公司 > 北岭电子 = maintained",
        ),
    ],
)
def test_sides(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


@pytest.mark.parametrize(
    "text",
    [
        "法院审结软件与游戏著作权纠纷案一百二十件。",
        "对商标与专利侵权案，法院认定他人侵犯权利人的专利应当赔偿。",
        "法院准许原告撤回对被告的起诉。",
        "第三人对电池隔膜的专利提出无效宣告请求。",
        "请求人对涉案产品的外观设计专利提出无效宣告请求。",
    ],
)
def test_no_names(text: str) -> None:
    assert [party.name.zh for party in record_of(text).parties if not party.unnamed] == []
