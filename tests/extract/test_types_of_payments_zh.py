"""What a licence costs, and what was not paid for one, in short Chinese reports."""

from tests.extract.told_in_brief import record_of, told_in_brief

PAID = (
    "英国高等法院裁定，Opal应就其使用的4G标准必要专利向InterCo支付1.387亿美元的许可费。"
    "上诉法院随后将该金额提高至1.846亿美元。"
)


def test_what_is_to_be_paid_for_a_licence() -> None:
    first, second = told_in_brief(PAID)
    assert first == "frand-rate first: InterCo > Opal = claimant-won; awarded 138700000 royalty"
    assert second == "frand-rate second: InterCo > Opal = modified; awarded 184600000 royalty"


def test_whoever_is_paid_for_a_licence_holds_the_right() -> None:
    record = record_of(PAID)
    name = {party.id: (*party.name.en, *party.name.zh)[0] for party in record.parties}
    assert [[name[i] for i in right.holders] for right in record.rights] == [["InterCo"]]


def test_what_was_not_paid_as_it_was_agreed() -> None:
    (line,) = told_in_brief(
        "岚图公司起诉晶锐公司未按技术许可合同支付许可费，深圳市中级人民法院判令晶锐公司支付许可费800万元。"
    )
    assert line == "contract first: 岚图公司 > 晶锐公司 = claimant-won; awarded 8000000 royalty"
