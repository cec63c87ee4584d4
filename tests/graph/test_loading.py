from pathlib import Path

import pytest
from pyoxigraph import Store

from ipgraph.graph.loading import PORTION, Loading

LINES = [
    f'<http://x.example/{n}> <http://x.example/p> "窑 {n}"@zh <http://x.example/g> .\n'.encode() for n in range(99)
]


@pytest.mark.parametrize("quads", [len(LINES), PORTION + 1], ids=["few", "many"])
@pytest.mark.parametrize("beside", [True, False])
def test_a_store_holds_all_that_was_written(tmp_path: Path, quads: int, beside: bool) -> None:
    with Loading(tmp_path / "store", tmp_path / "quads.nq", beside=beside) as loading:
        for line in LINES:
            loading.write(line)
        loading.finish(quads)
        # As long as somebody writes to it, a store cannot be opened a second time.
        Store(str(tmp_path / "store"))
    assert (tmp_path / "quads.nq").exists() != beside
    store = Store.read_only(str(tmp_path / "store"))
    assert sorted(f"{quad} .\n".encode() for quad in store) == sorted(LINES)


def test_what_goes_wrong_is_raised_in_the_end(tmp_path: Path) -> None:
    with Loading(tmp_path / "store", tmp_path / "quads.nq", beside=True) as loading:
        loading.write(b"no quads\n")
        with pytest.raises(SyntaxError):
            loading.finish(1)


def test_who_still_writes_when_a_load_has_failed_is_told_why(tmp_path: Path) -> None:
    def write_on() -> None:
        with Loading(tmp_path / "store", tmp_path / "quads.nq", beside=True) as loading:
            loading.write(b"no quads\n")
            while True:
                loading.write(LINES[0] * 1000)

    with pytest.raises(SyntaxError, match="line 1"):
        write_on()


def test_a_store_that_is_not_needed_lets_go_of_its_files(tmp_path: Path) -> None:
    with Loading(tmp_path / "store", tmp_path / "quads.nq", beside=True) as loading:
        loading.write(LINES[0])
    Store(str(tmp_path / "store"))
