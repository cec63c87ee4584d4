"""Characters in the syllables that romanise them."""

import pytest

from ipgraph.lang.zh.romanised import romanise


@pytest.mark.parametrize(
    ("text", "syllables"),
    [
        ("", ()),
        ("Alpha-3", ()),
        ("海潮水泵", ("hai", "chao", "shui", "beng")),
        ("乐山长宁", ("le", "shan", "chang", "ning")),
        ("绿洲", ("lv", "zhou")),
        ("单某", ("shan", "mou")),
    ],
)
def test_romanise(text: str, syllables: tuple[str, ...]) -> None:
    assert romanise(text) == syllables
