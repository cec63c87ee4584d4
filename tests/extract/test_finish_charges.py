"""The day of a charge is that of the court that tried somebody first, whatever court the text tells of first."""

from tests.extract.told_in_brief import told_in_brief


def test_the_appeal_is_told_first() -> None:
    told = told_in_brief(
        "被告人陈某侵犯商业秘密一案，苏州市中级人民法院二审裁定驳回上诉，维持原判。吴江区人民检察院于2020年10月提起公诉，"
        "吴江区人民法院于2021年12月15日一审以侵犯商业秘密罪判处陈某有期徒刑四年。"
    )
    assert [line.partition(" = ")[2].partition("; appealed 陈某")[0] for line in told] == [
        "affirmed",
        "convicted; filed 2020-10; decided 2021-12-15",
    ]
