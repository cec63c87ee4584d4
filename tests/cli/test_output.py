import io
import os
from pathlib import Path

import pytest

from ipgraph.cli.output import open_output, open_text_output


def test_a_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "new" / "a.json"
    with open_output(target) as out:
        out.write(b"1")
        assert not target.exists()
    assert target.read_bytes() == b"1"
    assert [path.name for path in target.parent.iterdir()] == ["a.json"]


def test_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")

    def fail() -> None:
        with open_output(target) as out:
            out.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_permissions_are_those_of_any_new_file(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        with open_output(tmp_path / "a.json") as out:
            out.write(b"1")
    finally:
        os.umask(mask)
    assert (tmp_path / "a.json").stat().st_mode & 0o777 == 0o640


def test_text_is_utf_8_with_newlines_as_written(tmp_path: Path) -> None:
    with open_text_output(tmp_path / "a.csv") as out:
        out.write("法院,1\r\n2\n")
    assert (tmp_path / "a.csv").read_bytes() == "法院,1\r\n2\n".encode()


def test_standard_output(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", stream)
    with open_text_output(None) as out:
        out.write("法院")
    assert stream.buffer.getvalue() == "法院".encode()
