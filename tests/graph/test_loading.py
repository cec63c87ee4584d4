from pathlib import Path

import pytest
from pyoxigraph import Store

from ipgraph.graph.loading import FEW, Loading
from ipgraph.graph.quad_file import QuadFile

LINES = [
    f'<http://x.example/{n}> <http://x.example/p> "窑 {n}"@zh <http://x.example/g> .\n'.encode() for n in range(99)
]


@pytest.mark.parametrize("most", [700, 64_000_000], ids=["many runs", "one run"])
@pytest.mark.parametrize("beside", [True, False])
def test_a_store_holds_all_that_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, beside: bool
) -> None:
    monkeypatch.setattr("ipgraph.graph.quad_file.RUN_BYTES", most)
    runs: list[tuple[int, int]] = []
    with Loading(tmp_path / "store", tmp_path / "quads.nq", beside=beside) as loading:

        def take(start: int, end: int) -> None:
            runs.append((start, end))
            loading.take(start, end)

        file = QuadFile(tmp_path / "quads.nq", take)
        for line in LINES:
            file.add([line])
        file.close()
        loading.finish()
    assert (len(runs) > FEW) == (most == 700)
    assert (runs[0][0], runs[-1][1]) == (0, file.path.stat().st_size)
    store = Store.read_only(str(tmp_path / "store"))
    assert sorted(f"{quad} .\n".encode() for quad in store) == sorted(LINES)


def test_what_goes_wrong_beside_is_raised_in_the_end(tmp_path: Path) -> None:
    (tmp_path / "quads.nq").write_bytes(b"no quads\n")
    with Loading(tmp_path / "store", tmp_path / "quads.nq", beside=True) as loading:
        loading.take(0, 9)
        with pytest.raises(SyntaxError):
            loading.finish()


def test_a_store_that_is_not_needed_lets_go_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "quads.nq").write_bytes(LINES[0])
    with Loading(tmp_path / "store", tmp_path / "quads.nq", beside=True) as loading:
        loading.take(0, len(LINES[0]))
    # As long as somebody writes to it, a store cannot be opened a second time.
    Store(str(tmp_path / "store"))
