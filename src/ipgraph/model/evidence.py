"""Evidence: which words of which language version stand behind one fact of a record."""

from typing import Annotated

from msgspec import Meta, Struct

from ipgraph.model.codes import Language


class Evidence(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words behind one fact.

    ``path`` names the fact inside the record (``proceedings[0].claimed[0].amount``); ``start`` and ``end`` are offsets
    in code points into the text of that language version, so ``text[start:end] == quote``; ``rule`` names the rule that
    read it. One fact may have several, from both languages. ``confidence`` is how likely the fact is right, between 0
    and 1, by the measured precision of facts like it; it is the same on all evidence of one fact.
    """

    path: str
    language: Language
    start: int
    end: int
    rule: str
    quote: str = ""
    confidence: Annotated[float, Meta(ge=0, le=1)] | None = None
