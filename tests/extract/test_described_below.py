"""A court below that is only described, and named further on."""

from tests.extract.told_in_brief import record_of

LEAD = "The Federal Circuit has set aside the licence terms that {court} had fixed between Corvo and Bexa."
STORY = (
    " In March 2014 Corvo asked the United States District Court for the Central District of California to determine"
    " FRAND terms against Bexa. In November 2017 the court set rates."
    " Bexa appealed. The Federal Circuit vacated the judgment and remanded the case."
)


def test_court_described_in_the_lead_is_the_one_named_below() -> None:
    record = record_of(LEAD.format(court="a Californian court") + STORY)
    above, below = record.proceedings
    assert (above.outcome, above.instance, above.after) == ("remanded", "second", below.id)
    assert below.filed == "2014-03"
