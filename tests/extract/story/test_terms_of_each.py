"""Whose term is whose where several are sentenced: in turn, or each behind "for"; persons shown by their crime."""

import pytest

from tests.extract.told_in_brief import record_of

_COURT = "杭州市余杭区人民法院"


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "A court in Ulm convicted John Gao and Mary Shi of infringing trade secrets: three years and six months "
            "for Gao, two years for Shi.",
            [("John Gao", 42), ("Mary Shi", 24)],
        ),
        (
            "A court in Ulm sentenced John Gao and Mary Shi to three years and two years respectively for selling "
            "counterfeit goods.",
            [("John Gao", 36), ("Mary Shi", 24)],
        ),
        (
            f"程光明、何立分别被{_COURT}以侵犯商业秘密罪判处有期徒刑三年、一年六个月。",
            [("程光明", 36), ("何立", 18)],
        ),
        (f"{_COURT}以侵犯商业秘密罪判处程光明有期徒刑三年六个月，并处罚金8万元。", [("程光明", 42)]),
        (f"{_COURT}一审判决程光明犯侵犯商业秘密罪，处有期徒刑三年。", [("程光明", 36)]),
        (f"{_COURT}作出判决，程光明因侵犯商业秘密罪被判处有期徒刑三年。", [("程光明", 36)]),
        (f"{_COURT}以侵犯商业秘密罪判处程光明、何立有期徒刑三年、二年不等。", []),
    ],
)
def test_terms(text: str, terms: list[tuple[str, int]]) -> None:
    record = record_of(text)
    names = {p.id: (*p.name.en, *p.name.zh)[0] for p in record.parties}
    (crime,) = record.proceedings
    assert [(names[s.party], s.months) for s in crime.sentences] == terms


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "程光明原系海潮光学有限公司技术总监，后入职南汐光学有限公司。海潮光学有限公司起诉程光明，"
            "杭州市中级人民法院判令程光明赔偿30万元。",
            ["程光明"],
        ),
        ("该公司原系海潮光学有限公司股东。海潮光学有限公司诉南汐光学有限公司，杭州市中级人民法院判决驳回。", []),
    ],
)
def test_employees(text: str, people: list[str]) -> None:
    assert [p.name.zh[0] for p in record_of(text).parties if p.type == "person"] == people
