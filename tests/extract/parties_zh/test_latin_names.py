"""Companies that a Chinese text calls by a name in Latin letters, with 公司 and without."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        pytest.param(
            "2024年5月2日，慕尼黑第一地方法院判决荷兰Holmaris公司胜诉。Holmaris于2023年4月2日起诉乙海有限公司。",
            ("Holmaris公司", "Holmaris"),
            id="the name alone",
        ),
        pytest.param(
            "2024年5月2日，慕尼黑第一地方法院判决美国Holm Systems公司胜诉，乙海有限公司侵犯其专利权。",
            ("Holm Systems公司",),
            id="two words",
        ),
        pytest.param(
            "Kölner Öfen GmbH（以下简称“科隆炉”）于2023年4月2日起诉乙海有限公司侵犯其专利权。",
            ("Kölner Öfen GmbH", "科隆炉"),
            id="marked letters",
        ),
        pytest.param(
            "原告瑞士Holm AG（中文名：霍姆炉业）诉称，乙海有限公司侵犯其专利权，诉至北京知识产权法院。",
            ("Holm AG", "霍姆炉业"),
            id="the Chinese name in brackets",
        ),
    ],
)
def test_names(text: str, forms: tuple[str, ...]) -> None:
    assert forms in [party.name.zh for party in record_of(text).parties]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("乙海有限公司诉音乐生成平台Holmia一案正在慕尼黑第一地区法院审理中。", True),
        ("乙海有限公司在慕尼黑第一地区法院起诉Holmia侵害著作权。", True),
        ("乙海有限公司就Holmia平台的音乐向法院提起诉讼。", False),
        ("乙海有限公司起诉APP侵权。", False),
    ],
)
def test_a_name_told_once_of_whoever_is_sued(text: str, *, found: bool) -> None:
    names = {name for party in record_of(text).parties for name in party.name.zh}
    assert bool(names & {"Holmia", "APP"}) is found
