"""Case, patent, trademark and other numbers in their notations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.model.codes import Language

ONE: list[tuple[Language, str, str, str]] = [
    ("zh", "案号为(2019)京73民初812号，", "case", "(2019)京73民初812号"),
    ("zh", "（2014）海民（知）初字第20331号判决", "case", "（2014）海民（知）初字第20331号"),
    ("zh", "〔2022〕最高法知民终77号", "case", "〔2022〕最高法知民终77号"),
    ("zh", "(2021)最高法知行终88、89、90号", "case", "(2021)最高法知行终88、89、90号"),
    ("zh", "(2015)沪知民初字第12号之一", "case", "(2015)沪知民初字第12号之一"),
    ("en", "in (2022) Zui Gao Fa Zhi Min Zhong 1455, dated", "case", "(2022) Zui Gao Fa Zhi Min Zhong 1455"),
    ("en", "(2022) Zui Gao Fa Zhi Min Zhong No. 1455.", "case", "(2022) Zui Gao Fa Zhi Min Zhong No. 1455"),
    ("en", "[(2019) Su 01 Min Chu Nos. 32, 33 and 34]", "case", "(2019) Su 01 Min Chu Nos. 32, 33 and 34"),
    ("en", "(2021) Yu 01 Min Chu 1232, on 3 May", "case", "(2021) Yu 01 Min Chu 1232"),
    ("en", "the court ((2017) Hu 0115 Min Chu 1798) found", "case", "(2017) Hu 0115 Min Chu 1798"),
    ("en", "No. 1:24-cv-01234", "case", "1:24-cv-01234"),
    ("en", "No. 2:23-cv-00497-JRG-RSP.", "case", "2:23-cv-00497-JRG-RSP"),
    ("en", "Case No. IPR2024-00123", "case", "IPR2024-00123"),
    ("en", "Inv. No. 337-TA-1425", "case", "337-TA-1425"),
    ("en", "UPC_CFI_123/2024 (Munich)", "case", "UPC_CFI_123/2024"),
    ("en", "[CS(COMM) 295/2020]", "case", "CS(COMM) 295/2020"),
    ("en", "FAO(OS)(COMM) 16/2021", "case", "FAO(OS)(COMM) 16/2021"),
    ("en", "Case C-123/45, Alpha v Beta", "case", "C-123/45"),
    ("en", "Case T-12/23", "case", "T-12/23"),
    ("en", "docket 7 O 14276/20 of Munich", "case", "7 O 14276/20"),
    ("en", "[2020] EWHC 1234 (Pat)", "case", "[2020] EWHC 1234 (Pat)"),
    ("en", "WIPO Case No. D2023-0412", "case", "D2023-0412"),
    ("en", "the infringement of the patent I412345 and", "patent", "I412345"),
    ("en", "holds plant variety right EU 41234 for a rose", "variety", "EU41234"),
    ("en", "the species patent, IN 212 345, was", "patent", "IN 212 345"),
    ("zh", "「甲」商標（註冊編號300123456）", "trademark", "300123456"),
    ("zh", "商標（申請編號305123456）", "trademark", "305123456"),
    ("zh", "日本特许第6123456号", "patent", "6123456"),
    ("zh", "第51690号审查决定", "decision", "51690"),
    ("zh", "第561234号无效宣告请求审查决定", "decision", "561234"),
    ("en", "Decision No. 51690", "decision", "51690"),
    ("zh", "第ZL201710111222.3号发明专利", "patent", "ZL201710111222.3"),
    ("zh", "第 ZL 201510333444.8 号发明专利", "patent", "ZL201510333444.8"),
    ("zh", "专利号为ZL00811404.8", "patent", "ZL00811404.8"),
    ("zh", "ZL200820047013.X号", "patent", "ZL200820047013.X"),
    ("zh", "第201110269816.4号发明专利", "patent", "201110269816.4"),
    ("en", "patent No. 201110269816.4,", "patent", "201110269816.4"),
    ("en", "Patent No. 94192386.X was granted", "patent", "94192386.X"),
    ("en", "Patent No. 201210000005.X was granted", "patent", "201210000005.X"),
    ("en", "US patent 9,722,105 B2: No. 9,722,105", "patent", "9,722,105"),
    ("en", "U.S. Patent No. 10,230,010", "patent", "10,230,010"),
    ("zh", "第9,722,105号美国专利", "patent", "9,722,105"),
    ("en", "European patent EP3297044,", "patent", "EP3297044"),
    ("en", "EP 3 297 044 B1", "patent", "EP3297044B1"),
    ("en", "patent IN 262911 and", "patent", "IN 262911"),
    ("en", "WO 2019/123456 A1", "patent", "WO2019/123456A1"),
    ("zh", "申请号201610201439.6", "application", "201610201439.6"),
    ("en", "patent application No. 201610201439.6", "application", "201610201439.6"),
    ("en", "PCT/CN2019/123456", "application", "PCT/CN2019/123456"),
    ("zh", "第4152828号“甲乙”商标", "trademark", "4152828"),
    ("zh", "“甲乙”（第865610号）商标权人", "trademark", "865610"),
    ("zh", "商标注册号为12345678", "trademark", "12345678"),
    ("en", 'the mark "Alpha" (No. 865610)', "trademark", "865610"),
    ("en", "trademark registration No. 4,123,457", "trademark", "4,123,457"),
    ("en", "variety right No. CNA20150108.2", "variety", "CNA20150108.2"),
    ("zh", "品种权号CNA20191000123", "variety", "CNA20191000123"),
    ("zh", "第10-1234567号韩国专利", "patent", "10-1234567"),
    ("zh", "第I123456號專利", "patent", "I123456"),
    ("en", "Korean Patent No. 10-1234567", "patent", "10-1234567"),
    ("en", "US Pat. No. 9,123,456", "patent", "9,123,456"),
    ("zh", "第G1234567号商标", "trademark", "G1234567"),
    ("en", "EUTM No. 012345678", "trademark", "012345678"),
    ("en", "EU trade mark No 12 345 678", "trademark", "12345678"),
    ("zh", "（2019）最高法知民终１２３号", "case", "（2019）最高法知民终１２３号"),
    ("en", "the domain name alphamotors.cn;", "domain", "alphamotors.cn"),
    ("en", "Alpha-Beta.com was transferred", "domain", "alpha-beta.com"),
]  # fmt: skip

SEVERAL: list[tuple[Language, str, list[str]]] = [
    ("en", "patents Nos. 9,722,105 and 10,230,010", ["9,722,105", "10,230,010"]),
    ("en", "the dosage patents (8,309,569 and 10,765,667)", ["8,309,569", "10,765,667"]),
    ("en", "Canadian Patents 2,111,222 and 2,333,444", ["2,111,222", "2,333,444"]),
    ("en", "Australian Innovation Patent 2019100888 fell", ["2019100888"]),
    ("en", "marks (Nos. 4152828, 6020566 and 6020570)", ["4152828", "6020566", "6020570"]),
    ("en", "patents ZL00819209.2, ZL00580038.X and ZL01680014.8", ["ZL00819209.2", "ZL00580038.X", "ZL01680014.8"]),
    ("en", "Indian patents, Nos. IN 262911, IN 295913 and IN 298720", ["IN 262911", "IN 295913", "IN 298720"]),
    ("zh", "第4152828号、第6020566号“甲乙”商标", ["4152828", "6020566"]),
    ("zh", "第9,722,105号和第10,230,010号美国专利", ["9,722,105", "10,230,010"]),
    ("zh", "ZL201710111222.3号专利，案号(2020)苏01民初5号", ["ZL201710111222.3", "(2020)苏01民初5号"]),
]  # fmt: skip

NONE: list[tuple[Language, str]] = [
    ("en", "529,370 cases in 2024"),
    ("en", "RMB 1,234,567 in damages for trademark infringement"),
    ("en", "patents 2019, patents 300 and patents 12,345"),
    ("en", "Article 100 of the Civil Procedure Law"),
    ("en", "https://alphamotors.cn/ZL201710111222.3"),
    ("en", "No. 1 Intermediate People's Court"),
    ("en", "the U.S. and e.g. others"),
    ("en", "In (2024) the court No. 5 said"),
    ("zh", "第17条、第三中级人民法院"),
    ("zh", "2024年审结商标案件529370件"),
    ("zh", "人民路123456号"),
    ("zh", "法释〔2020〕19号、国办发〔2021〕18号"),
    ("zh", "2019年第3号公告、公告2024-012号、证券代码：688599"),
    ("en", "Announcement No. 2024-012"),
    ("en", "35 U.S.C. 101 and ISO 9001"),
    ("en", "a G20 meeting, 5G and the T 20 league"),
    ("en", "He won 4-3 in 2:21, between 2019-2021"),
]


@pytest.mark.parametrize(("language", "text", "kind", "value"), ONE)
def test_one_identifier(language: Language, text: str, kind: str, value: str) -> None:
    assert [(m.kind, m.value) for m in find_identifiers(text, language)][-1:] == [(kind, value)]


@pytest.mark.parametrize(("language", "text", "values"), SEVERAL)
def test_several_identifiers(language: Language, text: str, values: list[str]) -> None:
    assert [m.value for m in find_identifiers(text, language)] == values


@pytest.mark.parametrize(("language", "text"), NONE)
def test_other_numbers_are_no_identifiers(language: Language, text: str) -> None:
    assert find_identifiers(text, language) == ()


@given(
    st.integers(min_value=2000, max_value=2030),
    st.sampled_from(["京73", "浙0110", "沪0115", "最高法知", "粤", "苏02"]),
    st.sampled_from(["民初", "民终", "行初", "知民终", "刑初", "民再"]),
    st.integers(min_value=1, max_value=99_999),
    st.sampled_from(["()", "（）", "〔〕"]),
)
def test_any_case_number_reads_back(year: int, court: str, kind: str, number: int, brackets: str) -> None:
    written = f"{brackets[0]}{year}{brackets[1]}{court}{kind}{number}号"
    (found,) = find_identifiers(f"法院就{written}案作出判决", "zh")
    assert (found.kind, found.value) == ("case", written)
