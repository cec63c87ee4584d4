"""Who is charged, who asks for a review of the sentence and who sues beside it, in Chinese texts."""

import pytest

from tests.extract.told_in_brief import record_of

CHARGED = "南江灯具有限公司发觉后提告，台湾台中地方检察署5月侦结，将陈男起诉。"
SENTENCED = "台湾台中地方法院2023年6月判处陈男有期徒刑1年10月。"


def _told(text: str) -> list[tuple[str, list[str], list[str], list[str]]]:
    record = record_of(text)
    name = {p.id: p.name.zh[0] for p in record.parties}

    def names(ids: tuple[str, ...]) -> list[str]:
        return [name[i] for i in ids]

    return [(str(c.type), names(c.claimants), names(c.respondents), names(c.appellants)) for c in record.proceedings]


PROSECUTORS = ["台湾台中地方检察署"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            CHARGED + SENTENCED,
            [("criminal-prosecution", PROSECUTORS, ["陈男"], [])],
        ),
        (
            CHARGED + SENTENCED + "检察官认为量刑过轻提起上诉，陈男未上诉。智慧财产法院二审改判有期徒刑2年6月。",
            [
                ("criminal-prosecution", PROSECUTORS, ["陈男"], []),
                ("criminal-prosecution", PROSECUTORS, ["陈男"], PROSECUTORS),
            ],
        ),
        (
            CHARGED + SENTENCED + "南江灯具有限公司另在智慧财产法院对陈男求偿3000万元。",
            [
                ("criminal-prosecution", PROSECUTORS, ["陈男"], []),
                ("civil-infringement", ["南江灯具有限公司"], ["陈男"], []),
            ],
        ),
        (
            "苏州市吴江区人民检察院对陈某提起公诉。苏州市吴江区人民法院以侵犯商业秘密罪判处陈某有期徒刑一年。"
            "检察院提出抗诉，苏州市中级人民法院改判有期徒刑二年。",
            [
                ("criminal-prosecution", ["苏州市吴江区人民检察院"], ["陈某"], []),
                ("criminal-prosecution", ["苏州市吴江区人民检察院"], ["陈某"], ["苏州市吴江区人民检察院"]),
            ],
        ),
    ],
)
def test_sides_of_crimes(text: str, told: list[tuple[str, list[str], list[str], list[str]]]) -> None:
    assert _told(text) == told
