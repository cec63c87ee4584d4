"""Each target of the fuzzers runs over its good input and some made input; a broken promise is found and kept."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fuzz.figures import Row, read_rows
from fuzz.findings import finding_of, keep, kept
from fuzz.table import TARGETS
from fuzz.target import BrokenError, Target, must


@pytest.mark.parametrize("name", TARGETS)
def test_good_input_keeps_the_promise(name: str) -> None:
    target = TARGETS[name]
    seeds = target.seeds()
    assert seeds
    for data in seeds[:12]:
        target.check(data)


@pytest.mark.parametrize("name", [name for name in TARGETS if name != "growth"])
def test_made_input_keeps_the_promise(name: str) -> None:
    @settings(
        max_examples=8,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(TARGETS[name].made)
    def check(data: bytes) -> None:
        TARGETS[name].check(data)

    check()


def test_the_page_has_a_row_for_each_target() -> None:
    rows = read_rows()
    assert list(rows) == list(TARGETS)
    assert all(
        isinstance(row, Row) and row.minutes > 0 and row.inputs > 0 and not row.findings for row in rows.values()
    )


def broken(data: bytes) -> None:
    must(b"\x07" not in data, f"a bell in {len(data)} bytes")


def test_a_broken_promise_is_kept_once_with_its_shortest_input(tmp_path: Path) -> None:
    target = Target(name="bell", holds="no bell", check=broken, seeds=lambda: [b"a"], made=st.binary())
    for data in (b"long \x07 input", b"\x07", b"longer \x07 input"):
        with pytest.raises(BrokenError) as raised:
            target.run(data)
        keep(tmp_path, finding_of(raised.value), data)
    (sample,) = tmp_path.glob("*.bin")
    assert sample.read_bytes() == b"\x07"
    (line,) = kept(tmp_path)
    assert line.endswith("a bell in 1 bytes")


def test_an_input_that_takes_too_long_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter((0.0, 100.0, 100.0, 200.0))
    monkeypatch.setattr("time.process_time", lambda: next(times))
    target = Target(name="slow", holds="", check=lambda data: None, seeds=lambda: [], made=st.binary())
    with pytest.raises(BrokenError, match=r"takes 100\.0 s for 3 bytes"):
        target.run(b"abc")
