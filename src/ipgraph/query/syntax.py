"""What may be run, and where a query is wrong: checks on the text of a query, and messages for a person."""

import re

from ipgraph.errors import QueryError

NOT_KEYWORDS = re.compile(
    r"""
    \#[^\n\r]*                                            # a comment
    | <[^<>"{}|^`\\\s]*>                                  # an IRI
    | \"{3}(?:[^"\\]|\\.|"{1,2}(?!"))*\"{3}               # a long string
    | '{3}(?:[^'\\]|\\.|'{1,2}(?!'))*'{3}
    | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*'       # a string
    | [?$]\w+ | @[A-Za-z]+                                # a variable, a language tag
    | [\w.-]*:(?:[\w.:%-]|\\.)*                           # a prefixed name
    """,
    re.VERBOSE | re.DOTALL,
)
KEYWORD = r"(?<![A-Za-z_])(?:{})(?![A-Za-z_])"
QUERY = re.compile(KEYWORD.format("SELECT|ASK|CONSTRUCT|DESCRIBE"), re.IGNORECASE)
UPDATE = re.compile(KEYWORD.format("INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD"), re.IGNORECASE)
SERVICE = re.compile(KEYWORD.format("SERVICE"), re.IGNORECASE)
PLACE = re.compile(r"error at (\d+):(\d+): (?:expected (?:one of )?)?(.*)", re.DOTALL)
CHARACTERS = re.compile(r"\[[^\]]*\]+")


def check_reads_only(text: str) -> None:
    """Raise :class:`QueryError` for an update, and for a query that would ask another server.

    A graph is changed by building it; and a query must give the same answer without a network.
    """
    words = NOT_KEYWORDS.sub(" ", text)
    first_query, first_update = QUERY.search(words), UPDATE.search(words)
    if first_update and not (first_query and first_query.start() < first_update.start()):
        change = first_update.group().upper()
        raise QueryError(f"{change} changes data; a graph is only read here, and changed by building it")
    if SERVICE.search(words):
        raise QueryError("SERVICE asks another server; a query runs on the graph alone")


def explain(error: SyntaxError, text: str) -> str:
    """Say where a query is wrong: line and column, the reason if one is known, the line itself and a mark below it."""
    words = NOT_KEYWORDS.sub(" ", text)
    if not words.strip():
        return "the query is empty"
    if (unclosed := words.count("{") - words.count("}")) > 0:
        return f"the query cannot be read: {unclosed} of its braces {{ {'is' if unclosed == 1 else 'are'} not closed"
    match = PLACE.match(str(error))
    if not match:
        return f"the query cannot be read: {error}"
    line, column = int(match[1]), int(match[2])
    lines = text.splitlines() or [""]
    shown = lines[line - 1] if line <= len(lines) else ""
    shown = "".join(character if character.isprintable() or character == "\t" else "�" for character in shown)
    # The parser lists every token that could stand there, which helps nobody, and at times a sentence of its own.
    parts = re.split(r",\s+", CHARACTERS.sub("", match[3]))
    reason = next((f": {part}" for part in parts if " " in part.strip(" |")), "")
    mark = "".join("\t" if character == "\t" else " " for character in shown[: column - 1])
    return f"the query cannot be read beyond line {line}, column {column}{reason}\n  {shown}\n  {mark}^"
