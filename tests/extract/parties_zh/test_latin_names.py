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
    ],
)
def test_names(text: str, forms: tuple[str, ...]) -> None:
    assert forms in [party.name.zh for party in record_of(text).parties]
