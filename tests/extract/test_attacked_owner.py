"""Who answers an attack on a right: whoever sues on the same right is its owner, and not the one who attacks it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = (
    "Marrow Lenses Inc. sued Halden Optics AS in the District of Delaware in May 2023 for infringing U.S. Patent No. "
    "9,123,456. "
)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("inter partes review of U.S. Patent No. 9,123,456 on a petition of which Marrow Lenses Inc. says little.",
         "Halden > Marrow"),
        ("inter partes review of U.S. Patent No. 8,000,111, on a petition of Marrow Lenses Inc.", "Marrow > Halden"),
    ],
    ids=["the right that is sued on", "another right"],
)  # fmt: skip
def test_who_sues_on_a_right_does_not_attack_it(text: str, sides: str) -> None:
    told = told_in_brief(f"{_SUED}In June 2024 the Patent Trial and Appeal Board instituted {text}")
    assert [line.partition(": ")[2].partition(" = ")[0] for line in told] == ["Marrow > Halden", sides]


@pytest.mark.parametrize(
    "text",
    [
        "Pending trial of the suit (CS(COMM) 33/2023) in which Holm Ltd. asserts its mark ZORADA, the Delhi High Court "
        'has by its order of 2 May restrained Corvo Labs from selling syrups as "Zerada".',
        "Holm Ltd. sued Corvo Labs over its mark ZORADA, and the Delhi High Court has by its order of 2 May restrained "
        'Corvo Labs from selling syrups as "Zerada".',
    ],
    ids=["told the wrong way round", "told the right way round"],
)
def test_who_owns_what_was_infringed_is_not_the_one_sued(text: str) -> None:
    assert told_in_brief(text)[0].partition(": ")[2].partition(" = ")[0] == "Holm > Corvo"


def test_who_sues_over_the_loss_of_a_right_had_owned_it() -> None:
    told = told_in_brief(
        "国家知识产权局于2023年5月10日宣告第ZL201510333444.8号发明专利权全部无效。霍姆公司不服,向北京知识产权法院提起行政诉讼,"
        "该院判决驳回其诉讼请求。"
    )
    assert told[0].partition(": ")[2].partition(" = ")[0] == " > 霍姆公司"


def test_a_court_that_finds_for_one_whom_the_owner_sued() -> None:
    told = told_in_brief(
        "Marrow Inc. owns Japanese Patent No. 6111222. The Tokyo District Court found for Halden Inc. on 4 June 2021."
        " Marrow appealed, and on 9 August 2022 the Intellectual Property High Court reversed."
    )
    assert told == [
        "civil-infringement first: Marrow > Halden = respondent-won; decided 2021-06-04",
        "civil-infringement second: Marrow > Halden = reversed; appealed Marrow; decided 2022-08-09",
    ]
