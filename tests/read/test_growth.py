"""No reader takes more than time in proportion to the length of a file, whatever it repeats without end."""

import time

import pytest

from ipgraph.read.kinds import read_bytes

SMALL, LARGE = 6_000, 60_000
LEAST = 0.25
"""Seconds below which no growth is told from noise."""

RUNS = [
    ("a.txt", "Date: 3 May 2024\n"),
    ("a.txt", "From: A\nTo: B\nSource: C\n"),
    ("a.txt", "Kiln sued.\n窑公司起诉。\n"),
    ("a.txt", "Kiln Wins Case\n\nThe court ruled for Kiln in the end.\n\n"),
    ("a.txt", "\n\nKiln Wins\nDate: 3 May 2024\n"),
    ("a.eml", "won’t do so again\n"),
    ("a.eml", "a\x1c"),
    ("a.eml", "aaaa-\n"),
    ("a.eml", "http://a.cn/http://a.cn/\n"),
    ("a.rss", " "),
    ("a.rss", "<?xml "),
    ("a.html", "<p>Kiln.</p><p>窑公司。</p>"),
    ("a.html", "<a href=x>"),
    ("a.html", "<!--"),
    ("a.jsonl", '{"title": "a", "text": "b"}\n'),
]
"""What a hostile file repeats, found by the fuzzers and on the way to their findings."""


def seconds(name: str, run: str, size: int, attempt: int) -> float:
    data = (run * (size // len(run)) + f"x{attempt}").encode()
    began = time.process_time()
    list(read_bytes(data, name))
    return time.process_time() - began


@pytest.mark.parametrize(("name", "run"), RUNS)
def test_time_grows_with_the_length_of_the_file(name: str, run: str) -> None:
    small = seconds(name, run, SMALL, 0)
    for attempt in range(1, 5):
        small = max(small, seconds(name, run, SMALL, attempt))
        large = seconds(name, run, LARGE, attempt)
        if large <= max(LEAST, 25 * small):
            return
    pytest.fail(f"{small:.3f} s for {SMALL} signs of {run!r} and {large:.3f} s for {LARGE}")
