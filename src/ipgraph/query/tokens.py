"""The words and signs of a SPARQL query, each with its place in the text."""

import re
from collections.abc import Iterator

from msgspec import Struct

# In the order in which they are tried. A word that is no keyword is a token too: that is where a slip is told.
KINDS = {
    "comment": r"\#[^\n\r]*",
    "IRIREF": r"<[^<>\"{}|^`\\\x00-\x20]*>",
    "STRING": r"\"{3}(?:[^\"\\]|\\.|\"{1,2}(?!\"))*\"{3}|'{3}(?:[^'\\]|\\.|'{1,2}(?!'))*'{3}"
    r"|\"(?!\"\")(?:[^\"\\\n\r]|\\.)*\"|'(?!'')(?:[^'\\\n\r]|\\.)*'",
    "open string": r"\"{3}|'{3}|[\"']",
    "VAR": r"[?$]\w+",
    "LANGTAG": r"@[A-Za-z]+(?:-[A-Za-z0-9]+)*(?:--[A-Za-z]+)?",
    "BLANK_NODE": r"_:\w(?:[\w.-]*[\w-])?",
    "NUMBER": r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)[eE][+-]?[0-9]+|[0-9]*\.[0-9]+|[0-9]+",
    "PNAME": r"(?:[^\W\d_](?:[\w.-]*[\w-])?)?:(?:(?:[\w:]|%[0-9A-Fa-f]{2}|\\.)"
    r"(?:(?:[\w:.-]|%[0-9A-Fa-f]{2}|\\.)*(?:[\w:-]|%[0-9A-Fa-f]{2}|\\.))?)?",
    "word": r"[^\W\d]\w*",
    "NIL": r"\(\s*\)",
    "ANON": r"\[\s*\]",
    "sign": r"\^\^|&&|\|\||!=|<=|>=|[{}()\[\].,;*/|^?+!=<>-]",
    "space": r"\s+",
    "unknown": r".",
}
TOKEN = re.compile("|".join(f"(?P<K{i}>{pattern})" for i, pattern in enumerate(KINDS.values())), re.DOTALL)
NAMES = {f"K{i}": kind for i, kind in enumerate(KINDS)}


class Token(Struct, frozen=True):
    """A word or sign: its kind, one of :data:`KINDS`, its text, and where it begins in the query."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a query in their order, without spaces and comments; no text is refused.

    >>> [token.text for token in tokens("ASK { ?s ipg:claimant 'a b' } # c")]
    ['ASK', '{', '?s', 'ipg:claimant', "'a b'", '}']
    """
    for match in TOKEN.finditer(text):
        kind = NAMES[match.lastgroup or ""]
        if kind not in {"comment", "space"}:
            yield Token(kind, match.group(), match.start())
