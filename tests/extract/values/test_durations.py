"""Prison terms and other stretches of years and months."""

import pytest

from ipgraph.extract.values.durations import find_durations
from ipgraph.model.codes import Language

TERMS: list[tuple[Language, str, list[tuple[int, str, bool]]]] = [
    ("zh", "判处有期徒刑三年十个月", [(46, "prison", False)]),
    ("zh", "判处有期徒刑六年，并处罚金", [(72, "prison", False)]),
    ("zh", "有期徒刑3年6个月", [(42, "prison", False)]),
    ("zh", "有期徒刑一年零二个月", [(14, "prison", False)]),
    ("zh", "判处拘役五个月", [(5, "prison", False)]),
    ("zh", "获刑两年半", [(30, "prison", False)]),
    ("zh", "判处四年六个月至三年不等的有期徒刑", [(54, "prison", False), (36, "prison", False)]),
    ("zh", "有期徒刑三年，缓刑四年", [(36, "prison", True), (48, "probation", False)]),
    ("zh", "有期徒刑一年六个月,缓刑二年", [(18, "prison", True), (24, "probation", False)]),
    ("zh", "谈判历时六年多", [(72, "other", False)]),
    ("zh", "平均审查周期为15个月", [(15, "other", False)]),
    ("zh", "2020年6月，2024年", []),
    ("zh", "三年级的学生", []),
    ("en", "sentenced to three years and six months in prison", [(42, "prison", False)]),
    ("en", "a six-year prison sentence", [(72, "prison", False)]),
    ("en", "two years' imprisonment", [(24, "prison", False)]),
    ("en", "was jailed for 18 months", [(18, "prison", False)]),
    ("en", "prison terms of four and a half years", [(54, "prison", False)]),
    ("en", "from three years to four years and two months in prison", [(36, "prison", False), (50, "prison", False)]),
    ("en", "jailed for three years, suspended for four years", [(36, "prison", True), (48, "probation", False)]),
    ("en", "a suspended sentence of two years", [(24, "prison", True)]),
    ("en", "one year of probation", [(12, "probation", False)]),
    ("en", "after more than six years of talks", [(72, "other", False)]),
    ("en", "a six-month suspended sentence", [(6, "prison", True)]),
    ("en", "12 months' detention", [(12, "prison", False)]),
    ("en", "a year of imprisonment with a reprieve of two years", [(24, "probation", False)]),
    ("zh", "有期徒刑二年六月", [(30, "prison", False)]),
    ("zh", "处有期徒刑1年10月", [(22, "prison", False)]),
    ("zh", "有期徒刑10月，缓刑2年", [(10, "prison", True), (24, "probation", False)]),
    ("zh", "刑事案件于2021年10月宣判", []),
    ("zh", "緩刑二年", [(24, "probation", False)]),
    ("en", "sentenced at last to 144 months in federal prison", [(144, "prison", False)]),
    ("en", "sentenced on Monday to 30 months, then", [(30, "prison", False)]),
    ("en", "sentenced to three years of supervised release", [(36, "probation", False)]),
    ("en", "sentenced by the court to two years' probation", [(24, "probation", False)]),
    ("en", "150 years of history", []),
    ("en", "a 30-year-old man", []),
    ("en", "in the year 2020 and months later", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "terms"), TERMS)
def test_terms_in_months(language: Language, text: str, terms: list[tuple[int, str, bool]]) -> None:
    assert [(m.months, m.kind, m.suspended) for m in find_durations(text, language)] == terms
