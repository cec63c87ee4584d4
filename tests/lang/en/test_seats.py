"""A court without its town is the one seat of it that a text names."""

from ipgraph.lang.forums import find_forums


def test_the_one_seat_that_a_text_names() -> None:
    text = "Alpha asked the UPC Central Division to revoke it. The Paris seat of the Central Division did so."
    assert {forum.key for forum in find_forums(text, "en")} == {"eu-upc-central-paris"}


def test_two_seats_leave_it_open() -> None:
    text = "the UPC Central Division; the Paris Central Division and the Munich Central Division"
    assert next(forum.key for forum in find_forums(text, "en")) == "eu-upc-central"
