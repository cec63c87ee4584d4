"""Command lines as they stand in help texts and in the README, and whether they would run."""

import re
import shlex

import click
from pyoxigraph import Store

from ipgraph.cli.main import app
from ipgraph.query.catalogue import find_question
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.table import choose_columns


def command_lines(text: str) -> list[str]:
    """The lines of a text that call ipgraph: indented, with or without ``$`` before it, or behind a pipe."""
    lines = re.findall(r"^ +(?:\$ )?((?:[^\n|]* \| )?ipgraph [a-z][^\n]*)$", text, re.MULTILINE)
    return [line for line in lines if not re.match(r"ipgraph \w+ \[OPTIONS\]", line)]


def check_command_line(line: str) -> None:
    """Fail unless verb, arguments and options are known, and the question, its parameters and its columns too."""
    for part in _piped(line):
        if part[0] != "ipgraph":
            continue
        name, arguments = part[1], part[2:]
        verb = app.get_command(click.Context(app), name)
        assert verb is not None, f"ipgraph has no verb {name}"
        with verb.make_context(name, arguments) as called:
            if name == "query":
                _check_question(called)


def _piped(line: str) -> list[list[str]]:
    """The programs of a line with their arguments, without redirections and comments."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|<>")
    lexer.whitespace_split = True
    parts: list[list[str]] = [[]]
    words = iter(lexer)
    for word in words:
        if word == "|":
            parts.append([])
        elif word in {">", "<"}:
            next(words)
        else:
            parts[-1].append(word)
    return parts


def _check_question(called: click.Context) -> None:
    name = called.params["question"]
    if name == "-" or name.endswith(".rq"):
        return
    question = find_question(name)
    given = [parameter for parameter, _ in called.params["values"]]
    assert set(given) <= set(question.parameters), f"{name} takes {', '.join(question.parameters)}"
    if called.params["columns"]:
        choose_columns(run_query(StoreSource(Store()), question.text), called.params["columns"].split(","))
