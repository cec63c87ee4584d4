"""Who appealed where the decision names whose appeal it turns down."""

from tests.extract.told_in_brief import record_of


def test_whose_appeal_is_dismissed() -> None:
    record = record_of(
        "最高人民法院就甲木公司与乙丰公司侵害发明专利权纠纷上诉案作出判决，驳回乙丰公司的上诉，维持原判。"
    )
    names = {party.id: party.name.zh[0] for party in record.parties}
    assert [names[p] for p in record.proceedings[0].appellants] == ["乙丰公司"]
