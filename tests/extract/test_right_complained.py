"""Rights that the one who is sued complains of to a platform are not what he is sued over."""

from tests.extract.told_in_brief import record_of

_TEXT = "甲贸易有限公司将乙贸易有限公司诉至法院。乙贸易有限公司以侵害其驰名商标为由在平台恶意投诉甲贸易有限公司。"


def test_a_well_known_mark_that_is_complained_of() -> None:
    record = record_of(_TEXT + "该院判决乙贸易有限公司的行为构成不正当竞争。")
    assert [case.type for case in record.proceedings] == ["unfair-competition"]
