"""The day of a charge is that of the court that tried somebody first, whatever court the text tells of first."""

from tests.extract.told_in_brief import told_in_brief


def test_the_appeal_is_told_first() -> None:
    told = told_in_brief(
        "赵某侵犯商业秘密案二审落幕，无锡市中级人民法院裁定驳回上诉。江阴市人民检察院2020年10月提起公诉，"
        "江阴市人民法院2021年12月15日一审判决赵某犯侵犯商业秘密罪，处有期徒刑一年。"
    )
    assert [line.partition(" = ")[2].partition("; appealed 赵某")[0] for line in told] == [
        "affirmed",
        "convicted; filed 2020-10; decided 2021-12-15",
    ]
