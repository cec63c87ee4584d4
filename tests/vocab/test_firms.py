"""The vocabulary of well-known parties: what bears a key, and that the table holds no pair twice."""

import pytest

from ipgraph.errors import DataError
from ipgraph.vocab.firms import firm_of, firm_of_forms, load_firms, read_firms, sure_names


@pytest.mark.parametrize(
    ("names", "key"),
    [
        (("Huawei", "Huawei Technologies Co., Ltd.", "华为", "华为公司", "华为技术有限公司"), "huawei"),
        (("New Balance", "New Balance Athletics, Inc.", "新百伦", "新百伦公司"), "new-balance"),
        (("Hermes", "Hermès International S.A.", "爱马仕"), "hermes"),
        (("Michael Jordan", "迈克尔·乔丹", "迈克尔•乔丹"), "michael-jordan"),
        (("Robert Bosch GmbH", "Bosch", "博世", "罗伯特·博世有限公司"), "bosch"),
        (("Apple", "Apple Inc.", "苹果", "苹果公司"), "apple"),
        (("Contemporary Amperex Technology Co., Limited", "CATL", "宁德时代新能源科技股份有限公司"), "catl"),
        (("Music Copyright Society of China", "音著协"), "mcsc"),
        (("Merck KGaA", "德国默克"), "merck-kgaa"),
        (("Merck & Co., Inc.", "默沙东"), "merck-sharp-dohme"),
    ],
)
def test_names_of_one_party_bear_one_key(names: tuple[str, ...], key: str) -> None:
    assert [firm.key if (firm := firm_of(name)) else None for name in names] == [key] * len(names)


@pytest.mark.parametrize(
    "name",
    [
        "Huawei Pumps Co., Ltd.",
        "Huawai",
        "华为水泵有限公司",
        "深圳华为家具有限公司",
        "Merck",
        "有限公司",
        "Inc.",
        "",
        "公司",
        "A" * 5000,
    ],
)
def test_nothing_is_found_by_likeness(name: str) -> None:
    assert firm_of(name) is None


@pytest.mark.parametrize(
    ("name", "known", "sure"),
    [("Apple", True, False), ("Apple Inc.", True, True), ("小米", True, False), ("小米科技有限责任公司", True, True),
     ("Huawei", True, True), ("大众", True, False), ("大众汽车", True, True)],
)  # fmt: skip
def test_names_that_are_words_are_known_but_not_sure(name: str, known: bool, sure: bool) -> None:
    assert (firm_of(name) is not None, firm_of(name, sure=True) is not None) == (known, sure)


@pytest.mark.parametrize(
    ("forms", "key"),
    [
        (("Huawei", "华为"), "huawei"),
        (("华为", "华为技术有限公司", "Huawei Technologies Co., Ltd."), "huawei"),
        (("华为", "华为终端有限公司"), None),
        (("Huawei", "华为终端有限公司"), None),
        (("Samsung", "Samsung Electronics America, Inc."), None),
        (("Huawei", "高通"), None),
        ((), None),
    ],
)
def test_the_longest_form_of_each_script_decides(forms: tuple[str, ...], key: str | None) -> None:
    firm = firm_of_forms(forms)
    assert (firm.key if firm else None) == key


def test_sure_names_hold_organisations_that_are_no_words() -> None:
    assert {"华为", "高通", "音著协"} <= sure_names("zh")
    assert not {"小米", "苹果", "大众", "联想", "迈克尔·乔丹"} & sure_names("zh")
    assert {"Huawei", "Qualcomm"} <= sure_names("en")
    assert not {"Apple", "Oracle", "Michael Jordan"} & sure_names("en")


def test_table_has_names_in_both_languages() -> None:
    firms = load_firms()
    assert len(firms) > 600
    assert sum(bool(firm.en and firm.zh) for firm in firms) > 0.9 * len(firms)
    assert not [firm.key for firm in firms if not firm.en and not firm.zh]
    assert not [firm.key for firm in firms if len(firm.country) != 2 or not firm.country.isupper()]
    assert not [name for firm in firms for name in firm.zh if len(name) < 2]
    assert not [name for firm in firms for name in (*firm.en, *firm.zh) if name != name.strip() or "?" in name]


ROW = "alpha\tAlpha\t阿尔法\tcompany\tUS\n"


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("alpha\tAlpha\t阿尔法\tcompany\n", "line 1 is no row"),
        ("alpha\tAlpha\t阿尔法\tfirm\tUS\n", "line 1 is no row"),
        (ROW + "alpha\tBeta\t贝塔\tcompany\tUS\n", "the key 'alpha' is given twice"),
        (ROW + "beta\tBeta\t阿尔法\tcompany\tUS\n", "'阿尔法' is also 'alpha'"),
    ],
)
def test_damaged_tables_are_refused(table: str, told: str) -> None:
    with pytest.raises(DataError, match=told):
        read_firms(table)
