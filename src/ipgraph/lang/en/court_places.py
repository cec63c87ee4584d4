"""Places that tell whose court a text means: states of the United States, countries, cities where courts sit."""

from functools import cache

from ipgraph.vocab.forums.abroad import load_countries, load_seats, load_states

_MONTHS = "(?:late |early |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
OF_A_PLACE = rf" of\b(?! (?:\d|{_MONTHS}))"
"""What says behind a bare name whose court it is, and not of which day its judgment: "of Ulm", not "of 3 May"."""
IN_A_PLACE = rf" in (?!(?:19|20)\d\d\b|{_MONTHS}|its|a\b|an\b|that)"
"""What says behind a bare name where the court sits, and not when: "in Sydney", not "in May" or "in a month"."""


def state_keys(place: str) -> list[str]:
    """The keys of the federal courts in a state of the United States; none where the last words name none."""
    words = place.split()
    state = next((name for size in (2, 1) if (name := " ".join(words[-size:])) in load_states()), "")
    sides = ("", "northern", "southern", "eastern", "western", "central", "middle") if state else ()
    return [f"us-{'-'.join(sorted([*state.casefold().split(), 'district', *side.split()]))}" for side in sides]


@cache
def country_names() -> dict[str, str]:
    """The countries by their names and by the cities where their courts sit."""
    names = {name: seat.country for name, seat in load_seats().items()}
    names.update({name: country.code for country in load_countries() for name in country.names})
    return names
