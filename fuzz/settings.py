"""Settings from the environment and from files, and the command line."""

import contextlib
import io
import tempfile
from pathlib import Path

from hypothesis import strategies as st

from fuzz.target import Target, must
from fuzz.texts import as_bytes, as_text, texts
from ipgraph.cli.main import app
from ipgraph.errors import QueryError
from ipgraph.remote.credentials import credentials


def _settings(data: bytes) -> None:
    """The first two lines are a token and a user in the environment, the rest is a netrc file."""
    token, _, rest = data.partition(b"\n")
    user, _, netrc = rest.partition(b"\n")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "netrc"
        file.write_bytes(netrc)
        given = {"IPGRAPH_TOKEN": as_text(token), "IPGRAPH_USER": as_text(user), "NETRC": str(file)}
        for environment in (
            given,
            {"NETRC": str(file)},
            given | {"IPGRAPH_TOKEN": "", "IPGRAPH_PASSWORD": as_text(token)},
        ):
            try:
                credentials("localhost", environment)
            except QueryError as error:
                must(bool(str(error)), "an error without words")


_WRITERS = ("-", "serve", "page", "build", "add", "review")
VERBS = (
    ("query", "{}"),
    ("query", "appeals", "-p", "{}"),
    ("query", "{}", "-f", "csv"),
    ("query", "appeals", "-f", "{}"),
    ("ask", "{}"),
    ("questions", "{}"),
    ("info", "-g", "{}"),
    ("validate", "-g", "{}"),
    ("extract", "{}"),
    ("evaluate", "{}", "{}"),
    ("schema", "{}"),
    ("diff", "-g", "{}"),
    ("remove", "{}"),
    ("{}",),
    ("{}", "{}"),
    ("query", "appeals", "-p"),
    ("export", "-g", "{}"),
    ("push", "{}", "--dry-run"),
    ("info", "{}"),
    ("query", "--endpoint", "{}", "appeals"),
)
"""Command lines that write nothing, with places for words."""


def _options(data: bytes) -> None:
    """The first byte chooses the command line, the lines after it fill its places."""
    # As the system gives them: no null, and what is no UTF-8 by the way of surrogates that stand for bytes.
    words = data[1:].replace(b"\0", b"").decode("utf-8", "surrogateescape").split("\n")
    template = VERBS[(data[0] if data else 0) % len(VERBS)]
    filled = iter([*words, *[""] * len(template)])
    line = [next(filled) if part == "{}" else part for part in template]
    if any(
        word in _WRITERS or word.startswith(("-o", "--out")) or ".." in word or "/" in word or "localhost" in word
        for word in words
    ):
        return
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="surrogateescape")
    ends: object = 0
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            try:
                app.main(line, prog_name="ipgraph")
            except SystemExit as end:
                ends = end.code
        must(not list(Path().rglob("*")), f"{line} wrote a file")
    must(ends in (0, 1, 2), f"{line} ends with {ends}")


_NETRC = st.lists(
    st.sampled_from(("machine", "localhost", "login", "password", "default", "account", "macdef", "\n", '"', "\\", "#"))
    | texts(2),
    max_size=16,
).map(" ".join)

SETTINGS = (
    Target(
        name="settings",
        holds="tokens, users and netrc files are used or refused with what is wrong",
        check=_settings,
        seeds=lambda: [b"\n\nmachine localhost login a password b\n", b"t\nu\ndefault login a"],
        made=st.tuples(texts(2), texts(2), _NETRC).map(lambda t: as_bytes("\n".join(t))),
        words=("machine ", "login ", "password ", "macdef ", "default", "localhost"),
        longest=1024,
    ),
    Target(
        name="command-line",
        holds="any words on the command line end with 0, 1 or 2 and no traceback, and write no file",
        check=_options,
        seeds=lambda: [bytes([n]) + b"a=b\n2" for n in range(len(VERBS))],
        made=st.tuples(st.integers(0, len(VERBS) - 1), st.lists(texts(3), max_size=3)).map(
            lambda t: bytes([t[0]]) + as_bytes("\n".join(t[1]))
        ),
        words=("--help", "-p", "party=", "--", "appeals", "SELECT", "{", "}"),
        pace=5.0,
        longest=256,
    ),
)
