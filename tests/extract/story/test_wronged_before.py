"""Who sues behind a sentence on the wrong that somebody else did is the one told of before."""

import pytest

from tests.extract.told_in_brief import told_in_brief

OWNER, MAKER = "温岭市沐岚制鞋有限公司", "台州市椒江区沐风鞋厂"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            f"{OWNER}主张其享有第9876543号“沐岚”注册商标专用权。{MAKER}未经许可销售“沐岚”鞋，"
            "遂向台州市中级人民法院起诉，请求判令赔偿6万元。",
            f"{OWNER} > {MAKER}",
        ),
        (
            f"{OWNER}主张其享有第9876543号“沐岚”注册商标专用权。{MAKER}认为该商标无显著性，"
            "向台州市中级人民法院起诉，请求判令赔偿6万元。",
            f"{MAKER} > {OWNER}",
        ),
    ],
)
def test_who_sues(text: str, sides: str) -> None:
    (case, *_) = told_in_brief(text)
    assert f": {sides} = " in case
