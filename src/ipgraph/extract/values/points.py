"""A day, a month or a year as a date names it."""

from datetime import date

from msgspec import Struct


class Point(Struct, frozen=True):
    """A year, with the month and the day where they are named."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def iso(self) -> str:
        """The date as ISO writes it, with the precision that it has."""
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"{self.month:02d}")
            if self.day:
                parts.append(f"{self.day:02d}")
        return "-".join(parts)

    @property
    def about(self) -> date:
        """A day in the middle of what is named."""
        return date(self.year, self.month or 7, self.day or (15 if self.month else 1))


def parse_point(iso: str) -> Point:
    """The point that an ISO date names."""
    parts = [int(part) for part in iso.split("-")]
    return Point(*parts)


def valid(point: Point) -> tuple[Point, ...]:
    """The point, if a calendar has it."""
    try:
        date(point.year, point.month or 1, point.day or 1)
    except ValueError:
        return ()
    return (point,)
