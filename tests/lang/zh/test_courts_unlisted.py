"""Courts abroad in Chinese in places that no table lists."""

import pytest

from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(
    ("name", "key", "country"),
    [
        ("德国梅明根地方法院", "de-regional-梅明根", "DE"),
        ("法国沙托鲁司法法院", "fr-judicial-沙托鲁", "FR"),
        ("比耶拉里地区法院", "xx-regional-比耶拉里", ""),
        ("巴西马里利亚州法院", "br-马里利亚", "BR"),
    ],
)
def test_places_written_by_their_sound(name: str, key: str, country: str) -> None:
    text = f"该案由{name}审理。"
    (found,) = find_forums(text, "zh")
    assert (text[found.start : found.end], found.key, found.country) == (name, key, country)


@pytest.mark.parametrize(
    "text",
    [
        "向上诉法院上诉。",
        "德国法院与法国法院意见不一。",
        "甲公司不服地方法院判决。",
        "诺基亚诉讼由高等法院审理。",
    ],
)
def test_no_place(text: str) -> None:
    assert not [m for m in find_forums(text, "zh") if m.key.startswith("xx-") or "-" in m.key]
