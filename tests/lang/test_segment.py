"""Sentences and clauses of both languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.lang.segment import LONGEST, clauses, sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


def cut(text: str, language: Language) -> list[str]:
    return [span.of(text) for span in sentences(text, language, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Alpha won. Beta lost.", ["Alpha won.", "Beta lost."]),
        ("en", "Alpha Co., Ltd. sued Beta Inc. in May. It won.", ["Alpha Co., Ltd. sued Beta Inc. in May.", "It won."]),
        ("en", "It owns Beta LLC. Gamma Pumps now sues.", ["It owns Beta LLC.", "Gamma Pumps now sues."]),
        ("en", "Beta Inc. Chief Executive Ann Roe said so.", ["Beta Inc. Chief Executive Ann Roe said so."]),
        ("en", "It sued Beta Co., Ltd. The court agreed.", ["It sued Beta Co., Ltd.", "The court agreed."]),
        ("en", "It sued Beta LLC. There, it won.", ["It sued Beta LLC.", "There, it won."]),
        ("en", "It sued Beta Inc. Even so, it lost.", ["It sued Beta Inc.", "Even so, it lost."]),
        ("en", "Patent No. ZL201610000001.5 fell.", ["Patent No. ZL201610000001.5 fell."]),
        ("en", "He paid RMB 1.5 (approx. US$ 0.2). Done.", ["He paid RMB 1.5 (approx. US$ 0.2).", "Done."]),
        ("en", "The judge (Ann Gray, J.) refused it. He left.", ["The judge (Ann Gray, J.) refused it.", "He left."]),
        ("en", "“It is over.” The judge left.", ["“It is over.”", "The judge left."]),
        ("en", "Alpha v. Beta is closed.", ["Alpha v. Beta is closed."]),
        ("en", "The U.S. court sat. Mr. Doe spoke.", ["The U.S. court sat.", "Mr. Doe spoke."]),
        ("en", "Who won? Nobody!", ["Who won?", "Nobody!"]),
        ("en", "Beta S.p.A. (“B”) paid. C S.r.l. Milano won.", ["Beta S.p.A. (“B”) paid.", "C S.r.l. Milano won."]),
        ("en", "Alpha Inc. (“A”) sued Beta Co. (The seller).", ["Alpha Inc. (“A”) sued Beta Co. (The seller)."]),
        ("en", "It sued Beta S.p.A. The court agreed.", ["It sued Beta S.p.A.", "The court agreed."]),
        ("en", "He bought lumen.com. Gray sued.", ["He bought lumen.com.", "Gray sued."]),
        ("en", "It lost. (The appeal is pending.)", ["It lost.", "(The appeal is pending.)"]),
        ("en", "One line\nAnother line", ["One line", "Another line"]),
        ("zh", "法院判决驳回。原告上诉。", ["法院判决驳回。", "原告上诉。"]),
        ("zh", "他说:“不服。”随后上诉。", ["他说:“不服。”", "随后上诉。"]),
        ("zh", "赔偿3.5万元,驳回其他请求。", ["赔偿3.5万元,驳回其他请求。"]),
        ("zh", "甲公司;乙公司", ["甲公司;", "乙公司"]),
        ("zh", "第一段\r\n第二段", ["第一段", "第二段"]),
    ],
)  # fmt: skip
def test_sentences(language: Language, text: str, expected: list[str]) -> None:
    assert cut(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Alpha Co., Ltd. sued, and won.", ["Alpha Co., Ltd. sued,", "and won."]),
        ("en", "patents 9,722,104 and 10,230,009; two", ["patents 9,722,104 and 10,230,009;", "two"]),
        ("zh", "甲公司不服,提起上诉,二审维持", ["甲公司不服,", "提起上诉,", "二审维持"]),
        ("zh", "金额为1,000元", ["金额为1,000元"]),
    ],
)
def test_clauses(language: Language, text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in clauses(text, language, Span(0, len(text)))] == expected


@given(st.text(alphabet="Ab. ,;。！“”\n\"')No1法院,(", max_size=80), st.sampled_from(["en", "zh"]))
def test_pieces_keep_every_word_in_order(text: str, language: Language) -> None:
    for cutter in (sentences, clauses):
        spans = cutter(text, language, Span(0, len(text)))
        assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
        assert all(a.end <= b.start for a, b in pairwise(spans))


def test_long_text_takes_linear_time() -> None:
    for text in ("。" * 300_000, "No. " * 100_000, "A" * 400_000, "\n" * 300_000):
        assert sentences(text, "en", Span(0, len(text))) is not None
        assert sentences(text, "zh", Span(0, len(text))) is not None


@pytest.mark.parametrize(("language", "word"), [("en", "word "), ("zh", "起诉"), ("zh", "海潮公司，")])
def test_what_runs_on_beyond_all_measure_is_cut(language: Language, word: str) -> None:
    text = word * 3000
    parts = sentences(text, language, Span(0, len(text)))
    assert all(part.end - part.start <= LONGEST for part in parts)
    assert "".join(part.of(text) for part in parts).replace(" ", "") == text.replace(" ", "")
    assert all(part.of(text).endswith(word.strip()) for part in parts)
