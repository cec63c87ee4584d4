"""The rows of the table of courts abroad, and the same courts as Chinese texts write them."""

import pytest

from ipgraph.lang.en.courts_abroad import CourtRow, load_court_rows, mention_of
from ipgraph.lang.forums import find_forums
from ipgraph.lang.zh.courts_abroad import Level, load_levels
from ipgraph.vocab.forums import load_forums
from ipgraph.vocab.forums.abroad import load_countries, load_seats, load_states

ROWS = [pytest.param(row, id=row.name) for row in load_court_rows()]


@pytest.mark.parametrize("row", ROWS)
def test_examples_are_read_with_their_keys(row: CourtRow) -> None:
    for name, key in row.examples:
        text = f"Alpha sued Beta before the {name} in 2020."
        (found,) = [m for m in find_forums(text, "en") if text[m.start : m.end] == name]
        assert found.key == key or load_forums().find(found.key), name


@pytest.mark.parametrize("row", ROWS)
def test_counter_examples_are_left_alone(row: CourtRow) -> None:
    for name in row.counter_examples:
        matches = [match for at in range(len(name)) if (match := row.pattern.match(name, at))]
        assert not [match for match in matches if mention_of(row, match)], name


@pytest.mark.parametrize("level", load_levels(), ids=lambda level: level.words[0])
def test_levels_in_chinese(level: Level) -> None:
    for name, key in level.examples:
        text = f"该案由{name}审理。"
        (found,) = find_forums(text, "zh")
        assert (text[found.start : found.end], found.key) == (name, key)
    for text in level.counter_examples:
        assert not [m for m in find_forums(text, "zh") if m.country != "CN"], text


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("Eastern District of Texas", "德克萨斯州东区法院"),
        ("District of Delaware", "美国特拉华州联邦地区法院"),
        ("Munich I Regional Court", "慕尼黑第一地区法院"),
        ("Munich Local Division", "统一专利法院慕尼黑地方分院"),
        ("Munich Local Division", "统一专利法院（UPC）慕尼黑分院"),
        ("Seoul High Court", "首尔高等法院"),
        ("Vienna Commercial Court", "维也纳商事法院"),
        ("Italian Supreme Court", "意大利最高法院"),
        ("UK Supreme Court", "英国最高法院"),
        ("Tokyo District Court", "日本东京地方法院"),
        ("Delhi High Court", "印度德里高等法院"),
        ("USPTO", "美国专利商标局"),
        ("Paris Judicial Court", "法国巴黎司法法院"),
        ("Kobe District Court", "神户地方法院"),
        ("Eastern District of Texas", "美国得克萨斯州东区联邦地区法院马歇尔分庭"),
        ("Mannheim Local Division", "欧洲统一专利法院曼海姆地方分院"),
        ("English High Court", "英国高等法院专利法庭"),
        ("Rio de Janeiro State Court", "巴西里约热内卢州法院"),
        ("Tribunal of Novara", "意大利诺瓦拉法院"),
        ("Pune District Court", "印度浦那地区法院"),
        ("Bielefeld Regional Court", "德国比勒费尔德地方法院"),
        ("Svea Court of Appeal", "瑞典斯韦阿上诉法院"),
        ("Sofia City Court", "保加利亚索非亚市法院"),
        ("Almaty Specialised Inter-District Economic Court", "阿拉木图专门跨区经济法院"),
        ("Waitakere District Court", "新西兰怀塔克雷地区法院"),
        ("Riga Regional Court", "拉脱维亚里加地区法院"),
        ("Central IP Court in Bangkok", "泰国中央知识产权与国际贸易法院"),
        ("Western District of North Carolina", "美国北卡罗来纳州西区联邦法院"),
        ("Central District of California", "美国加州中区法院"),
        ("Taipei District Court", "台湾台北地方法院"),
        ("Dutch Customs", "荷兰海关"),
        ("Moscow Arbitrazh Court", "莫斯科仲裁法院"),
        ("Danish Maritime and Commercial High Court", "丹麦海事与商事高等法院"),
    ],
)
def test_both_languages_give_one_key(english: str, chinese: str) -> None:
    text = f"由{chinese}审理。"
    (en,), (zh,) = find_forums(f"It went to the {english}.", "en"), find_forums(text, "zh")
    assert (text[zh.start : zh.end], zh.key, zh.country) == (chinese, en.key, en.country)


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ("Munich Regional Court", "Munich Higher Regional Court"),
        ("Tokyo District Court", "Tokyo High Court"),
        ("Seoul Central District Court", "Seoul High Court"),
        ("Paris Judicial Court", "Paris Court of Appeal"),
        ("Milan Court of Appeal", "Italian Supreme Court"),
        ("Eastern District of Texas", "Federal Circuit"),
        ("Delhi High Court", "Supreme Court of India"),
        ("Munich Local Division", "UPC Court of Appeal"),
        ("UK High Court", "English Court of Appeal"),
        ("Swedish Patent and Market Court", "Patent and Market Court of Appeal"),
        ("Federal Court of Canada", "Supreme Court of Canada"),
    ],
)
def test_ranks_order_instances(lower: str, higher: str) -> None:
    (first,), (second,) = find_forums(f"the {lower}.", "en"), find_forums(f"the {higher}.", "en")
    assert first.rank < second.rank


def test_tables_agree() -> None:
    codes = {country.code for country in load_countries()}
    for name, seat in load_seats().items():
        assert seat.country in codes, name
        assert not seat.district or any(seat.district.endswith(state) for state in load_states()), name


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("The Munich I Regional Court: the Regional Court agreed.", "Regional Court", "de-munich-regional"),
        ("The Paris Court of Appeal: the Court of Appeal agreed.", "Court of Appeal", "fr-paris-ca"),
        ("The EPO heard it; the Opposition Division revoked it.", "Opposition Division", "eu-epo"),
        ("A European patent fell: the opposition division revoked it.", "opposition division", "eu-epo"),
        ("The Eastern District of Texas: the District Court agreed.", "District Court", "us-district-eastern-texas"),
        ("The Higher Regional Court disagreed.", "Higher Regional Court", "~higher regional court"),
    ],
)  # fmt: skip
def test_bare_names_stand_for_courts_named_in_full(text: str, words: str, meant: str) -> None:
    found = [m for m in find_forums(text, "en") if m.short]
    assert [(text[m.start : m.end], m.candidates or (m.key,)) for m in found] == [(words, (meant,))]


@pytest.mark.parametrize(
    "text", ["The District Court agreed.", "the Opposition Division of the firm", "He left the opposition division."]
)
def test_bare_names_that_stand_for_nothing(text: str) -> None:
    assert not [m for m in find_forums(text, "en") if m.candidates]


@pytest.mark.parametrize(
    "text",
    [
        "The Munich trade fair opened; the Paris office, the Delhi team and the London-based retailer met.",
        "Delaware law governs it. The Texas company is listed in New York.",
        "Tennis Court of the Year went to a club in Paris.",
        "The Circuit breaker in the Seoul plant was an LG product.",
        "The IP High of Tokyo is a song.",
    ],
)
def test_places_alone_are_no_forums(text: str) -> None:
    assert find_forums(text, "en") == ()
