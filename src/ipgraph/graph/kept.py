"""The decisions that a generation was made with, kept in it as the files have them, so that later loads replay them."""

import hashlib
from pathlib import Path

import msgspec

from ipgraph.decide.kinds import NONE, Decisions
from ipgraph.decide.reading import parse_decisions
from ipgraph.errors import DecisionError
from ipgraph.graph.generations import DECISIONS, damaged, read_manifest


def decisions_file(decisions: Decisions) -> bytes:
    """The file that keeps decisions; empty when there are none, and then not written."""
    return msgspec.json.encode(decisions.texts, order="sorted") + b"\n" if decisions.items else b""


def digest_of(file: bytes) -> str:
    """The SHA-256 of the file that keeps decisions; empty when there is none."""
    return hashlib.sha256(file).hexdigest() if file else ""


def read_kept(generation: Path) -> Decisions:
    """The decisions that a generation was made with.

    Raises :class:`~ipgraph.errors.GraphError` when they are not those that were written.
    """
    folder, expected = generation.parent.parent, read_manifest(generation).decisions_sha256
    if not expected:
        return NONE
    try:
        raw = (generation / DECISIONS).read_bytes()
        if digest_of(raw) != expected:
            raise damaged(folder, f"{DECISIONS} is not what was written")
        return parse_decisions(msgspec.json.decode(raw, type=dict[str, str]))
    except (OSError, UnicodeDecodeError, msgspec.DecodeError, DecisionError) as error:
        raise damaged(folder, f"{DECISIONS}: {error}") from error
