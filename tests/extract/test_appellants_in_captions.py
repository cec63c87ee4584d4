"""Who did not appeal: the sides in the name of a case in which an appeal was dismissed."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "appealed"),
    [
        (
            "The Fujian High People's Court has dismissed the appeal in the case of Corvo Electric against Xiamen Bexa"
            " Equipment. Corvo sued Bexa in the Xiamen Intermediate People's Court. The Xiamen court awarded RMB 1.6"
            " million. The defendant appealed.",
            ["Xiamen Bexa Equipment"],
        ),
        (
            "The Fujian High Court has dismissed the appeal of Corvo Electric. The Xiamen Intermediate People's"
            " Court had dismissed the suit of Corvo Electric against Xiamen Bexa Equipment.",
            ["Corvo Electric"],
        ),
        (
            "福建省高级人民法院驳回甲木公司诉海潮公司等不正当竞争案各上诉人的上诉。甲木公司将海潮公司诉至厦门市中级人民法院，"
            "厦门中院判令海潮公司赔偿160万元。被告提起上诉。",
            ["海潮公司"],
        ),
        (
            "福建省高级人民法院驳回海潮公司的上诉。甲木公司将海潮公司诉至厦门市中级人民法院，厦门中院判令海潮公司赔偿160万元。",
            ["海潮公司"],
        ),
    ],
)
def test_who_appealed(text: str, appealed: list[str]) -> None:
    record = record_of(text)
    names = {party.id: (*party.name.en, *party.name.zh)[0] for party in record.parties}
    assert [[names[p] for p in c.appellants] for c in record.proceedings if c.instance == "second"] == [appealed]
