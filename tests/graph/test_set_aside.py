import gc
import warnings

import pytest

from ipgraph.graph.set_aside import set_aside


@pytest.mark.parametrize("number", [0, 1, 1000, 2500])
def test_items_come_back_in_their_order(number: int) -> None:
    items = [("窑", place) for place in range(number)]
    given = iter(items)
    aside = set_aside(given)
    assert next(given, None) is None, "all are taken at once"
    assert list(aside) == items
    assert list(aside) == []


def test_what_nobody_asks_for_leaves_no_open_file() -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", ResourceWarning)
        set_aside(range(3))
        next(set_aside(range(3)))
        gc.collect()
    assert [str(warning.message) for warning in told] == []
