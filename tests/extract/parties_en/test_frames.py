"""Every frame of the table against its own examples and counter-examples; the name stands in brackets."""

import pytest

from ipgraph.extract.parties_en.frames import Frame, holds, load_frames


def _holds(frame: Frame, marked: str) -> bool:
    start = marked.index("[")
    end = marked.index("]") - 1
    return holds(frame, marked.replace("[", "").replace("]", ""), start, end, 0)


@pytest.mark.parametrize("frame", load_frames(), ids=lambda frame: frame.id)
def test_frame_holds_its_examples_and_not_its_counter_examples(frame: Frame) -> None:
    assert frame.examples
    assert frame.counter_examples
    for example in frame.examples:
        assert _holds(frame, example), example
    for example in frame.counter_examples:
        assert not _holds(frame, example), example


def test_ids_are_unique() -> None:
    ids = [frame.id for frame in load_frames()]
    assert len(ids) == len(set(ids))
