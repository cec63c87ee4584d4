"""The picture as a file."""

import base64
import struct
import zlib
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.chromium import needs_browser
from tests.view.opened import Opened

pytestmark = needs_browser


def predicted(kind: int, left: int, above: int, corner: int) -> int:
    """What a byte of a PNG is told as the difference from."""
    guess = left + above - corner
    paeth = min((left, above, corner), key=lambda value: abs(guess - value))
    return (0, left, above, (left + above) // 2, paeth)[kind]


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """The width, the height and the rows of a PNG with four bytes a pixel, as canvases write them."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, depth, colour = struct.unpack(">IIBB", png[16:26])
    assert (depth, colour) == (8, 6)
    at, packed = 8, b""
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + length]
        at += length + 12
    raw, stride = zlib.decompress(packed), 4 * width
    rows: list[bytes] = []
    before = bytearray(stride)
    for y in range(height):
        start = y * (stride + 1)
        kind, row = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
        for x in range(stride):
            left, corner = (row[x - 4], before[x - 4]) if x >= 4 else (0, 0)
            row[x] = (row[x] + predicted(kind, left, before[x], corner)) & 255
        rows.append(bytes(row))
        before = row
    return width, height, rows


def colours(row: bytes) -> set[bytes]:
    return {row[at : at + 4] for at in range(0, len(row), 4)}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_picture_has_all_that_is_drawn_and_says_what_it_is(opened: Opened, tmp_path: Path, language: str) -> None:
    page = opened.page
    if language == "zh":
        page.click("#language")
    opened.search("peppa")
    boxes = opened.drawn()
    scale = page.evaluate("() => window.ipgraph.scale()")
    left, right = (sorted(box["x"] + side * box["width"] / 2 for box in boxes) for side in (-1, 1))
    drawn = (right[-1] - left[0]) / scale
    with page.expect_download() as download:
        page.click("#png")
    download.value.save_as(tmp_path / "picture.png")
    width, height, rows = pixels((tmp_path / "picture.png").read_bytes())
    assert width >= 2 * drawn
    assert len(set().union(*map(colours, rows[::7]))) > 8
    for band in (rows[30:80], rows[-60:-20]):
        assert len(set().union(*map(colours, band))) > 1, "the title above and the source below are written"
    assert height > 300


def test_the_picture_is_the_one_that_scripts_get(opened: Opened) -> None:
    text: str = opened.page.evaluate("() => window.ipgraph.picture()")
    assert pixels(base64.b64decode(text.partition(",")[2]))[0] > 1000
    expect(opened.page.locator("canvas")).to_have_count(1)
