"""No text makes a finder or reader raise, and none takes more than time in proportion to its length."""

import time
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ipgraph.errors import ArticleError
from ipgraph.extract.cues import find_cues
from ipgraph.extract.judges import name_judges
from ipgraph.extract.record import extract_record
from ipgraph.extract.values.dates import find_dates
from ipgraph.extract.values.durations import find_durations
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.extract.values.money import find_money
from ipgraph.extract.values.numbers import find_numbers, find_percentages
from ipgraph.extract.values.numerals import find_numerals
from ipgraph.lang.forums import find_forums
from ipgraph.lang.segment import clauses, sentences
from ipgraph.model.article import Span
from ipgraph.model.codec import decode_records, encode_record
from ipgraph.model.codes import Language
from ipgraph.read.kinds import read_bytes
from ipgraph.read.newsletter import read_newsletter

FINDERS: dict[str, Callable[[str, Language], object]] = {
    "sums": find_money,
    "dates": lambda text, language: find_dates(text, language, published="2024-02-29"),
    "numbers": find_numbers,
    "percentages": find_percentages,
    "identifiers": find_identifiers,
    "durations": find_durations,
    "forums": find_forums,
    "judges": lambda text, language: name_judges(find_forums(text, language), text, language),
    "cues": find_cues,
    "sentences": lambda text, language: sentences(text, language, Span(0, len(text))),
    "clauses": lambda text, language: clauses(text, language, Span(0, len(text))),
    "newsletter": lambda text, language: read_newsletter(text, "a.txt"),
}

RUNS = [
    "(", "（", "[", "1", "１", "某", '"', "’", ",", "，", "、", "年", "(2020)", "A", "A. ", "Court of ", "court in ",
    "District of ", "中级", "北京", "某法院", "New York ", "元", "一", "1,", "1.", "2020-", "May ", "1 and ", "half a ",
    "RMB ", "No. 12345, ", ", 1234567", "www.", "http://", "a.", "。", "\n", " ", "\u00a0", "ſ", "hundred and ", "v. ",
    "% ", "Intellectual Property ", "1 of ", "三年零", "Judge Ada Orr ", "District Judge Orr. Delhi High Court. ",
]  # fmt: skip
"""What a hostile text repeats without end."""

FRAGMENTS = [
    *RUNS, "Alpha Co., Ltd.", "sued", "起诉", "甲公司", "RMB 3 million", "5亿元", "余", "over ", "2024年3月9日",
    "March 9", "去年", "同月12日", "last Friday", "(2023)最高法知民终12号", "ZL201510123456.7", "第4152828号商标",
    "the High Court of Delhi",
    "浦东法院", "Munich Local Division", "三年六个月", "in prison", "上升10.2%", "and 5%", "分别", "Date: 2024-05-06\n",
    "日期：2024年5月6日\n", "Source: x\n", "<p>", "</p>", "&nbsp;", "https://a.cn/1", "\r\n\r\n",
    "\ud83d", "甲\udc00公司",
]  # fmt: skip
texts = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=6), max_size=24).map("".join)


@given(texts)
@settings(max_examples=200, deadline=None)
def test_mentions_lie_in_order_inside_the_text(text: str) -> None:
    finders = (find_money, find_dates, find_numbers, find_identifiers, find_durations, find_forums, find_numerals)
    for language in ("en", "zh"):
        for find in finders:
            end = 0
            for mention in find(text, language):
                assert 0 <= mention.start < mention.end <= len(text), find
                assert mention.start >= end, find
                end = mention.end
        for percentage in find_percentages(text, language):
            assert 0 <= percentage.start < percentage.end <= len(text)
        for cue in find_cues(text, language):
            assert 0 <= cue.start <= cue.end <= len(text)


@given(texts, st.data())
@settings(max_examples=100, deadline=None)
def test_a_stretch_gives_what_lies_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    within = Span(start, data.draw(st.integers(start, len(text))))
    for language in ("en", "zh"):
        for find in (find_money, find_dates, find_numbers, find_identifiers, find_durations, find_forums):
            for mention in find(text, language, within):
                assert within.start < mention.end <= len(text), find


@given(texts)
@settings(max_examples=200, deadline=None)
def test_sentences_and_clauses_keep_every_word(text: str) -> None:
    whole = Span(0, len(text))
    for language in ("en", "zh"):
        parts = sentences(text, language, whole)
        assert "".join("".join(span.of(text).split()) for span in parts) == "".join(text.split())
        for sentence in parts:
            pieces = clauses(text, language, sentence)
            assert "".join("".join(span.of(text).split()) for span in pieces) == "".join(sentence.of(text).split())


@given(texts, st.sampled_from(["a.txt", "a.html"]))
@settings(max_examples=150, deadline=None)
def test_readers_give_articles_or_their_error(text: str, path: str) -> None:
    for item in read_bytes(text.encode("utf-8", "surrogatepass"), path):
        if not isinstance(item, ArticleError):
            for version in item.versions:
                assert version.content.strip()


@given(texts)
@example("\ud83d甲\udc00公司起诉乙公司")
@settings(max_examples=60, deadline=None)
def test_a_record_of_any_text_can_be_written(text: str) -> None:
    newsletter = f"A suit\n\nAlpha sued Beta.\n{text}\n\n一宗纠纷\n\n海潮公司起诉云帆公司。{text}\n"
    for article in read_newsletter(newsletter, "a.txt"):
        assert decode_records(encode_record(extract_record(article)).encode())


def seconds(find: Callable[[str, Language], object], run: str, language: Language, size: int, salt: str) -> float:
    text = run * (size // len(run)) + salt  # a text of its own, since the finders keep those of before
    began = time.process_time()
    find(text, language)
    return time.process_time() - began


@pytest.mark.parametrize("name", FINDERS)
def test_time_grows_with_the_length_of_the_text(name: str) -> None:
    for run in RUNS:
        for language in ("en", "zh"):
            for attempt in range(4):
                small = seconds(FINDERS[name], run, language, 1_000, f" {attempt}")
                large = seconds(FINDERS[name], run, language, 4_000, f" {attempt}")
                if large < max(0.005, 6 * small):
                    break
            else:
                pytest.fail(f"{name} takes {small:.4f} s for 1,000 signs of {run!r} and {large:.4f} s for 4,000")


HOSTILE: dict[Language, tuple[str, ...]] = {
    "en": (
        "Alpha v. Beta. ", "v. ", "Alpha Co., Ltd. ", "Alpha, Beta and ", "(Alpha (", "“Alpha” ", '"',
        "the defendant ", "It ", "sued ", "held that ", "appealed. ", "the patent ", "No. 1234567 ", "12 ",
        "$5 million ", "March 9, 2024, ", "the Court of Appeal ", "1. Alpha\n\n",
        "The court ordered Alpha to pay $1 million. ", "Judge Ada Orr ruled. The chipmaker appealed. ",
        "up 10% to 500 cases, ",
    ),
    "zh": (
        "海潮公司诉云帆公司", "海潮公司、", "三家公司", "一", "某", "（海潮（", "“海潮”", "《", "被告", "该公司",
        "起诉", "判决", "维持原判。", "专利", "商标", "第1234567号", "1", "赔偿5万元", "2024年3月9日",
        "国家知识产权局", "一、案件\n\n", "被告人张某犯假冒注册商标罪，", "同比增长10%，",
        "协商未果，诉至法院，协商未果",
    ),
}  # fmt: skip
"""What the text of an article repeats without end: names, brackets, quotation marks, cue words, digits, headings."""


def seconds_of_extraction(run: str, language: Language, size: int) -> float:
    title, last = ("A suit", "Alpha sued Beta.") if language == "en" else ("一宗纠纷", "海潮公司起诉云帆公司。")
    text = f"{title}\nDate: 2024-05-06\n\n{run * (size // len(run))}\n{last}"
    articles = [item for item in read_bytes(text.encode(), "a.txt") if not isinstance(item, ArticleError)]
    began = time.process_time()
    for article in articles:
        extract_record(article)
    return time.process_time() - began


@pytest.mark.parametrize(("language", "run"), [(language, run) for language, runs in HOSTILE.items() for run in runs])
def test_the_time_of_a_whole_extraction_grows_with_the_length_of_the_text(language: Language, run: str) -> None:
    seconds_of_extraction("a", language, 100)  # tables are read
    small, large = [], []
    for attempt in range(5):
        # Sizes differ a little, since what was found in the texts of before is kept.
        small.append(seconds_of_extraction(run, language, 1_500 + 40 * attempt))
        large.append(seconds_of_extraction(run, language, 6_000 + 160 * attempt))
        if min(large) < max(0.01, 7 * min(small)):
            return
    pytest.fail(f"{min(small):.3f} s for 1,500 signs of {run!r} and {min(large):.3f} s for 6,000")
