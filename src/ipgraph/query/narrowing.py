"""Leave out of a question what narrows nothing.

A question narrows its rows by blocks of one shape, each with a parameter whose empty value lets everything pass::

    {
      SELECT DISTINCT ?c WHERE {
        VALUES ?party { "" }
        …
        FILTER(?party = "" || …)
      }
    }

With an empty value such a block holds of every row and costs more than all the rest: at a million quads seconds. The
file keeps it, so that it runs as it stands in any SPARQL tool; here it is left out.
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
IDLE_PAIR = re.compile(
    r"""\n(\ +)\{\n
    \1\ \ SELECT\ DISTINCT\ \?\w+\ WHERE\ \{\n
    \1\ \ \ \ VALUES\ \?other\ \{\ ""\ \}\n
    \1\ \ \ \ \{\n
    \1\ \ \ \ \ \ SELECT\ DISTINCT\ (?:\?\w+\ )+\?one\ WHERE\ \{\n
    \1\ \ \ \ \ \ \ \ VALUES\ \?party\ \{\ ""\ \}\n
    (?:\1\ \ (?!.*VALUES).*\n)*?
    \1\ \ \ \ FILTER\(\?other\ =\ ""\ \|\|.*\)\n
    \1\ \ \}\n
    \1\}(?=\n)""",
    re.VERBOSE,
)


def without_idle_blocks(text: str) -> str:
    """The query without the blocks that an empty value makes hold of everything."""
    return IDLE.sub("", IDLE_PAIR.sub("", text))
