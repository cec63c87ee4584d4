"""Which court may decide a suit over an office's decision."""

import pytest

from tests.extract.told_in_brief import told_in_brief

CIVIL = "近日，江苏省高级人民法院对甲木有限公司诉乙丰有限公司侵害商标权纠纷一案作出二审判决：驳回上诉，维持原判。"
VOID = "2018年，“海潮生活”商标被商标评审委员会宣告无效。"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{CIVIL}{VOID}南京市中级人民法院一审认定，各被告主观恶意明显，对原告索赔500万元的诉请予以全额支持。",
            "civil-infringement first: 甲木有限公司 > 乙丰有限公司 = claimant-won",
        ),
        (
            f"{VOID}北京知识产权法院一审认定，该裁定并无不当，判决驳回诉讼请求。",
            "administrative-litigation first:  > 商标评审委员会 = respondent-won",
        ),
    ],
)
def test_where_the_court_sits(text: str, told: str) -> None:
    assert any(line.startswith(told) for line in told_in_brief(text))
