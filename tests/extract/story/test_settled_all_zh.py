"""Chinese texts that tell of a settlement by its title, and of several suits that end with it."""

from tests.extract.told_in_brief import told_in_brief

ARBITRATION = "（一）技术许可合同仲裁案。2021年11月，贝山公司向国际商会国际仲裁院申请仲裁，主张青石公司欠付许可费。"
SUIT = "（二）商业秘密侵权案。2022年2月，贝山公司向山东省高级人民法院起诉青石公司，要求停止使用其技术秘密。"
NULLITY = "（三）专利无效案。2022年5月，青石公司对贝山公司的“一种油脂”发明专利提出无效宣告请求。"
TERMS = "2023年8月25日，青石公司与贝山公司签署《和解及许可协议》。"


def outcomes(*paragraphs: str) -> list[str]:
    return [line.partition(" = ")[2].partition(";")[0] for line in told_in_brief("\n".join(paragraphs))]


def test_all_suits_of_those_who_settle_end() -> None:
    ended = outcomes(ARBITRATION, SUIT, NULLITY, f"{TERMS}双方撤回全部未决的诉讼、仲裁。")
    assert ended[:2] == ["settled", "settled"]


def test_a_settlement_by_its_title() -> None:
    suit = SUIT.removeprefix("（二）商业秘密侵权案。")
    assert outcomes(suit + TERMS)[0] == "settled"
    assert outcomes(f"{suit}2023年8月25日，青石公司与贝山公司签订《技术服务合同》。")[0] != "settled"


def test_a_suit_is_withdrawn_from_the_court_that_lets_it_go() -> None:
    first = "2022年2月，贝山公司向山东省高级人民法院起诉青石公司侵害商业秘密。"
    second = "2022年5月，贝山公司又向苏州市中级人民法院起诉青石公司侵害专利权。"
    assert outcomes(f"{first}{second}其后，山东省高级人民法院裁定准许撤诉。") == ["withdrawn", "unknown"]
