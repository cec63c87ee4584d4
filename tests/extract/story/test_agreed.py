"""A court that agrees with an office, and one told before the office's decision."""

from tests.extract.told_in_brief import record_of


def test_court_told_first_agrees_with_the_board() -> None:
    text = (
        "The Beijing No. 1 Intermediate People's Court has dismissed the action of Corvo International of France. In"
        " 2009 Corvo asked the Trademark Review and Adjudication Board to cancel the registered mark of Dafeng."
        " In 2011 the Board decided to maintain the mark. The court agreed."
    )
    court, board = record_of(text).proceedings
    assert (court.outcome, court.after) == ("respondent-won", board.id)
    assert board.outcome == "maintained"
