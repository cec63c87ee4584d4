import re

import pytest

from ipgraph.lang.patterns import lazy, needed_words_of
from ipgraph.lang.words import fold
from tests.lang.test_patterns import every_pattern

TEXTS = (
    "Kiln Ltd. sued Oven Ltd. for RMB 5 million on 3 January 2024; the court’s ruling is under appeal.",
    "窑公司向苏州市中级人民法院起诉炉子公司，请求判令赔偿500万元，法院驳回其诉讼请求。",
    "Plaintiff KILN owns the trademark OVEN and patent No. 12345; it asked that Pan stop.",
)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("sued", ("sued",)),
        (r"\b(?:sued|accused) by\b", ("accused by", "sued by")),
        (r"[Pp]laintiffs?", ("plaintiff",)),
        ("(?:judge|justice)s?", ("judge", "justice")),
        (r"(?:\w+ly )?(?:order|direct)(?:ed|s)(?: to)?", ("directed", "directs", "ordered", "orders")),
        ("(?:the )+court", ("court",)),
        ("court (?=ruled)", ("court ",)),
        ("(?=.*infringed)a", ("infringed",)),
        ("(?:赔偿|支付)[^。]*", ("支付", "赔偿")),
        ("court’s", ("court's",)),
        # Nothing is sure, or what is sure stands everywhere.
        ("(?:sued)?", None),
        (r"\d+", None),
        ("a|.*", None),
        ("(?<=before )x", None),
        ("(?!never)x", None),
        ("v", None),
        ("É", None),
        ("(?:sued|[0-9])", None),
    ],
)
def test_what_a_match_needs(pattern: str, words: tuple[str, ...] | None) -> None:
    assert needed_words_of(lazy(pattern)) == words


def test_a_pattern_of_another_kind_needs_nothing_that_is_known() -> None:
    assert needed_words_of(re.compile("sued")) is None


def test_a_pattern_that_cannot_be_compiled_needs_nothing_that_is_known() -> None:
    assert needed_words_of(lazy("a(")) is None


def test_every_pattern_of_the_program_finds_only_where_a_needed_word_stands() -> None:
    told = 0
    for pattern in every_pattern():
        words = needed_words_of(pattern) if isinstance(pattern.pattern, str) else None
        if words is None:
            continue
        assert words
        told += 1
        for text in TEXTS:
            for match in pattern.finditer(text):
                seen = fold(text[match.start() :])
                assert any(word in seen for word in words), (pattern.pattern, match)
    assert told > 100


@pytest.mark.parametrize(
    "text", ["Sued by", "ACCUSED by", "判令赔偿", "the court’s ruling", "Court's Orders", "THE COURTS RULING"]
)
def test_what_matches_holds_a_needed_word_in_any_case(text: str) -> None:
    pattern = lazy(r"(?i:[Ss]ued|accused) by|判令(?:支付|赔偿)|(?i:(?:the )?court[’']?s (?:order|rul)(?:s|ing))")
    assert pattern.search(text)
    assert any(word in fold(text) for word in needed_words_of(pattern) or ())
