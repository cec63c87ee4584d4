"""Rights found valid where their infringement is tried."""

import pytest

from tests.extract.told_in_brief import record_of

FOUND = "A Delaware jury found that Beta Ltd infringed two patents of Alpha Inc."


@pytest.mark.parametrize(
    "told",
    [
        "It also rejected Beta's argument that the patents were invalid.",
        "The jurors turned down Beta's obviousness defence.",
        "The jury upheld the validity of both patents.",
        "Beta Ltd failed to prove that they were invalid.",
    ],
)
def test_the_attack_on_a_right_fails_in_the_suit(told: str) -> None:
    (case,) = record_of(f"{FOUND} {told}").proceedings
    assert ("invalidity", "not-found") in {(f.cause, f.result) for f in case.findings}


@pytest.mark.parametrize(
    "told",
    ["Beta argues that the patents were not infringed.", "The office had said whether the patents were not invalid."],
)
def test_what_is_only_said_is_not_found(told: str) -> None:
    (case,) = record_of(f"{FOUND} {told}").proceedings
    assert {f.cause for f in case.findings} == {"infringement"}


@pytest.mark.parametrize(
    ("told", "valid"),
    [
        ("得克萨斯州西区联邦地区法院的陪审团认定海潮公司侵犯瑞帆公司两项专利，专利有效。", True),
        ("伦敦高等法院裁定海潮公司侵犯瑞帆公司的专利，且海潮公司未能证明该专利无效。", True),
        ("得克萨斯州西区联邦地区法院认定海潮公司侵犯瑞帆公司的专利，瑞帆公司称该专利有效。", False),
        ("北京知识产权法院认定海潮公司侵犯瑞帆公司的专利，涉案专利有效。", False),
    ],
)
def test_in_chinese(told: str, valid: bool) -> None:
    (case,) = record_of(told).proceedings
    assert (("invalidity", "not-found") in {(f.cause, f.result) for f in case.findings}) is valid
