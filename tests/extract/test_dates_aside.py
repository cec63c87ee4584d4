"""A date of a firm, a contract, a right or a term to come is that of no step."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "filed", "decided"),
    [
        ("Alden, which had sales last year, sued Borlix Ltd. in the District of Utah.", None, None),
        ("Alden, founded in 2011, sued Borlix Ltd. in the District of Utah on 14 May.", "2024-05-14", None),
        ("Alden sued Borlix Ltd. in the District of Utah for breach of a 2019 licence agreement.", None, None),
        ("Alden sued Borlix Ltd. in the District of Utah over a patent that was granted in 2016.", None, None),
        ("The District of Utah ordered Borlix Ltd. to destroy the pumps of Alden by 30 May 2024.", None, None),
        ("The District of Utah dismissed the suit of Alden against Borlix Ltd. over a 1998 pump.", None, None),
        ("The High Court upheld a 2016 ruling against Borlix Ltd. for Alden.", None, None),
        ("In a 2016 ruling the High Court dismissed the suit of Alden against Borlix Ltd.", None, "2016"),
        ("Alden sued Borlix Ltd. in the District of Utah, where it is heard on 3 September 2024.", None, None),
        ("The High Court, which opened in 1896, ruled for Alden against Borlix Ltd. on 3 May.", None, "2024-05-03"),
        ("去年营收达12亿元的海拓公司被明远公司诉至宁波市中级人民法院。", None, None),
        ("去年被明远公司诉至宁波市中级人民法院的海拓公司尚未答辩。", "2023", None),
        ("明远公司诉至宁波市中级人民法院。法院查明，海拓公司2017年洽谈加盟，判令其停止侵权。", None, None),
        ("明远公司诉至宁波市中级人民法院。法院查明，海拓公司侵权，2023年9月判令其停止侵权。", None, "2023-09"),
    ],
)  # fmt: skip
def test_dates_of_steps_alone(text: str, filed: str | None, decided: str | None) -> None:
    heading = "Pumps in court\n3 June 2024\n" if text.isascii() else "水泵专利起诉\n2024年6月3日\n"
    (article,) = read_newsletter(f"{heading}{text}\n", "x.txt")
    cases = extract_record(article).proceedings
    first = [case for case in cases if case.after is None or len(cases) == 1]
    assert [(case.filed, case.decided) for case in first] == [(filed, decided)]
