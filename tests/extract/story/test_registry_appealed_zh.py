"""Appeals from the trade mark registry of Hong Kong: the sides stay, and the one that lost had appealed."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_TEXT = (
    "香港商標註冊處2023年3月裁定海潮公司的「海潮」商標註冊無效，申請人北嶺公司獲判訟費。"
    "海潮公司向高等法院原訟法庭上訴，原訟法庭2024年5月6日駁回上訴。"
)


def test_sides_and_kind_stay() -> None:
    (article,) = read_newsletter(f"商標案\n2024-06-06\n{_TEXT}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties}
    told = [
        (case.type, case.outcome, [names[p] for p in case.respondents], [names[p] for p in case.appellants])
        for case in record.proceedings
    ]
    assert told == [
        ("trademark-invalidation", "invalidated", ["海潮公司"], []),
        ("trademark-invalidation", "affirmed", ["海潮公司"], ["海潮公司"]),
    ]
