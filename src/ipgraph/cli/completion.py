"""What a shell offers behind ``ipgraph query``: questions, parameters, and values such as names of the graph."""

import os
from pathlib import Path

import click
from click.shell_completion import BashComplete, CompletionItem, add_completion_class

from ipgraph.errors import IPGraphError
from ipgraph.query.catalogue import Parameter, load_questions
from ipgraph.query.names import KINDS, names_of
from ipgraph.query.parameters import codes_of
from ipgraph.query.source import Source, StoreSource

MOST_OFFERED = 50


def complete_question(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The ready-made questions whose names begin so, each with its title."""
    return [
        CompletionItem(question.name, help=question.title.en)
        for question in load_questions()
        if question.name.startswith(incomplete)
    ]


def complete_binding(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The parameters of the question, and behind ``name=`` the values that begin so."""
    # Behind an option that still lacks its value, click knows no other words of the line.
    words = os.environ.get("COMP_WORDS", "").split()
    asked = next((question for question in load_questions() if question.name in words), None)
    if asked is None:
        return []
    name, equals, begun = incomplete.partition("=")
    if not equals:
        return [
            CompletionItem(f"{each}=", help=parameter.help.en)
            for each, parameter in asked.parameters.items()
            if each.startswith(name)
        ]
    if name not in asked.parameters:
        return []
    values = _values(ctx, asked.parameters[name])
    fitting = [value for value in values if value.lower().startswith(begun.lower())]
    return [CompletionItem(f"{name}={value}") for value in fitting[:MOST_OFFERED]]


def _values(ctx: click.Context, parameter: Parameter) -> tuple[str, ...]:
    if parameter.type == "language":
        return ("en", "zh")
    if parameter.type == "yes-no":
        return ("yes", "no")
    try:
        source = _source(ctx)
        if parameter.type == "code":
            return tuple(code for scheme in parameter.schemes for code in codes_of(source, scheme))
        if parameter.type in KINDS:
            return names_of(source, parameter.type)
    except IPGraphError:
        # A shell waits for words, not for a message: without a graph there is nothing to offer.
        return ()
    return (parameter.example,)


def _source(ctx: click.Context) -> Source:
    # Here and not above: what does not need names does not load the store.
    from ipgraph.graph.store import open_graph

    graph = open_graph(Path(ctx.params.get("folder") or "graph"))
    ctx.call_on_close(graph.close)
    return StoreSource(graph.store)


class _Bash(BashComplete):
    """Bash ends a word at an equals sign, and takes offers as text that it does not quote."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words of the line with ``name=value`` put together again."""
        args, incomplete = super().get_completion_args()
        words = [*args, incomplete]
        joined: list[str] = []
        for word in words:
            if joined and (word == "=" or joined[-1].endswith("=")) and not joined[-1].startswith("--"):
                joined[-1] += word
            else:
                joined.append(word)
        return joined[:-1], joined[-1]

    def format_completion(self, item: CompletionItem) -> str:
        """The offer from behind the equals sign, with its spaces quoted."""
        _, equals, value = item.value.partition("=")
        offered = value if equals and value else item.value
        return f"{item.type},{offered.replace(' ', chr(92) + ' ')}"


add_completion_class(_Bash)
