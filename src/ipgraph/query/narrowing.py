"""Leave out of a question what narrows nothing, and ask as a whole what is asked of every case.

A question narrows its rows by blocks, each with a parameter whose empty value lets everything pass::

    {
      SELECT DISTINCT ?c WHERE {
        { VALUES ?party { "" } ?c a ipg:Proceeding FILTER(?party = "") }
        UNION
        { … }
      }
    }

or, where little is read, in one piece with a last line ``FILTER(?party = "" || …)``. With an empty value such a block
holds of every row and costs more than all the rest: at a million quads seconds. The file keeps it, so that it runs as
it stands in any SPARQL tool; here it is left out. So is every filter of that form anywhere, also one by a date that
lets all days pass.

What remains is asked of many cases unless somebody or something is named. A store that looks into each of them for each
column takes several times as long as one that reads the column once and puts it beside the cases, which it does with
the pattern in a sub-select.
"""

import re

IDLE = re.compile(
    r"""\n(\ +)\{\n
    \1\ \ SELECT\ DISTINCT\ \?\w+\ WHERE\ \{\n
    \1\ \ \ \ VALUES\ \?(\w+)\ \{\ ""\ \}\n
    (?:\1\ \ \ \ (?!.*VALUES(?!\ \?group\ )).*\n)*?
    \1\ \ \ \ FILTER\(\?\2\ =\ ""\ \|\|.*\)\n
    \1\ \ \}\n
    \1\}(?=\n)""",
    re.VERBOSE,
)
IDLE_CHOICE = re.compile(
    r"""\n(\ +)\{\n
    \1\ \ SELECT\ DISTINCT\ \?\w+\ WHERE\ \{\n
    \1\ \ \ \ \{\ (?:VALUES\ \?\w+\ \{\ ""\ \}\ )+\?\w+\ (?:a\ ipg:\w+|ipg:\w+\ \?\w+)\ FILTER\(.*\)\ \}\n
    (?:\1\ \ \ \ .*\n)*?
    \1\ \ \}\n
    \1\}(?=\n)""",
    re.VERBOSE,
)
IDLE_FILTER = re.compile(r'\n *FILTER(?P<rest>\(\?(?P<name>\w+) = (?P<value>"[^"\n]*")(?:\^\^xsd:date)? \|\| )')
BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"|[()]')
"""What tells where a filter ends: brackets that stand in no text."""

NAMED = re.compile(r'VALUES \?(?:party|other|court|case|article|word|name) \{ "(?!" \})')
"""A value that leaves few rows; a kind of right or a year may leave many."""

LIMITED = re.compile(r"\n *LIMIT ([15]00)(?=\n|$)")
"""How a question that lists thousands of rows ends what chooses the first of them, before it looks their columns up."""

FEW = re.compile(r"\n *LIMIT 100000(?=\n|$)")
"""How a question ends what chooses few of many cases, so that what follows is looked up for these alone."""

COLUMN = re.compile(r"OPTIONAL \{ (\?(\w+) \w+:\w+ \?(\w+)) \}")
COLUMN_OF_GRAPH = re.compile(r"OPTIONAL \{ (GRAPH \?(\w) \{ \?(\w+) \w+:\w+ \?(\w+) \}) \}")
FACT = r"\w+:\w+ \?\w+"
FACTS = re.compile(
    rf"(?<!EXISTS \{{ )(?<!EXISTS \{{)GRAPH (\?\w) \{{\s+(\?\w+ {FACT}(?: (?:; {FACT}|\.\s+\?\w+ {FACT}))+)\s+\}}"
)
"""Several facts in one graph, of which no value is given."""


def without_idle_blocks(text: str) -> str:
    """The query without the blocks that an empty value makes hold of everything."""
    return IDLE.sub("", IDLE_CHOICE.sub("", text))


def without_idle_filters(text: str) -> str:
    """The query without the filters that hold whatever they ask, as the value of their parameter lets all pass.

    A store looks what they ask up for each row all the same, if it stands in an ``EXISTS``.
    """
    kept, end = [], 0
    for found in IDLE_FILTER.finditer(text):
        values = re.findall(rf"VALUES\s+\?{found['name']}\s*\{{\s*([^}}]*?)(?:\^\^\S+)?\s*\}}", text)
        if found.start() >= end and {*values} == {found["value"]}:
            kept.append(text[end : found.start()])
            end = _after_bracket(text, found.start("rest"))
    return "".join(kept) + text[end:]


def _after_bracket(text: str, start: int) -> int:
    """Where the bracket that opens at ``start`` has closed."""
    depth = 0
    for mark in BRACKETS.finditer(text, start):
        depth += {"(": 1, ")": -1}.get(mark.group(), 0)
        if depth == 0:
            return mark.end()
    return start


def most_rows(text: str) -> int:
    """How many rows the query gives at most; nothing when it gives all."""
    found = LIMITED.search(text)
    return int(found[1]) if found else 0


def without_limit(text: str) -> str:
    """The query that gives all its rows."""
    return LIMITED.sub("", text)


def in_wholes(text: str) -> str:
    """The query with its columns in sub-selects, if it names nobody and nothing; its answer is the same."""
    if NAMED.search(text) or LIMITED.search(text) or FEW.search(text):
        return text
    text = COLUMN_OF_GRAPH.sub(r"OPTIONAL { SELECT ?\2 ?\3 ?\4 WHERE { \1 } }", FACTS.sub(_facts_in_wholes, text))
    return COLUMN.sub(r"OPTIONAL { SELECT ?\2 ?\3 WHERE { \1 } }", text)


def _facts_in_wholes(match: re.Match[str]) -> str:
    graph, facts = match.groups()
    read: list[str] = []
    for described in re.split(r" \.\s+", facts):
        thing, rest = described.split(" ", 1)
        for fact in rest.split(" ; "):
            pattern = f"GRAPH {graph} {{ {thing} {fact} }}"
            value = fact.split(" ")[1]
            read.append(f"{{ SELECT {graph} {thing} {value} WHERE {{ {pattern} }} }}" if read else pattern)
    return " ".join(read)
