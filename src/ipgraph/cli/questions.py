"""``ipgraph questions``: what can be asked."""

import shlex
from typing import cast

import click

from ipgraph.cli.options import language_option
from ipgraph.model.codes import Language
from ipgraph.query.catalogue import Question, load_questions


@click.command(
    epilog="\b\nExamples:\n  ipgraph questions\n  ipgraph questions damages court\n  ipgraph questions --language zh"
)
@click.argument("words", nargs=-1)
@language_option
def questions(words: tuple[str, ...], language: str) -> None:
    """List the ready-made questions; with WORDS, those that mention all of them, in English or Chinese.

    The name or number of one question shows all about it: what it asks, what it takes, and how to ask it.
    """
    shown_in = cast(Language, language)
    listed = load_questions()
    named = next((q for q in listed if len(words) == 1 and words[0] in (q.name, str(q.number))), None)
    if named:
        _show(named, shown_in)
        return
    found = [question for question in listed if all(word.casefold() in _said(question) for word in words)]
    width = max((len(question.name) for question in found), default=0)
    for question in found:
        click.echo(f"{question.number:3}  {question.name:{width}}  {question.title.text(shown_in)}")
    if not found:
        click.echo(f"No question mentions {' and '.join(words)}; ipgraph questions lists all {len(listed)}.")


def _said(question: Question) -> str:
    texts = [question.title.en, question.title.zh, question.question.en, question.question.zh]
    return " ".join([question.name, *question.parameters, *texts]).casefold()


def _show(question: Question, language: Language) -> None:
    click.echo(f"{question.number}  {question.name}: {question.title.text(language)}\n")
    click.echo(question.question.text(language))
    command = ["ipgraph", "query", question.name]
    if question.parameters:
        click.echo()
    for name, parameter in question.parameters.items():
        need = "needed" if parameter.required else "optional"
        default = f", default {parameter.default}" if parameter.default else ""
        click.echo(f"  -p {name}=…  {parameter.help.text(language)} ({need}{default}; example: {parameter.example})")
        if parameter.required:
            command += ["-p", f"{name}={parameter.example}"]
    click.echo(f"\n{shlex.join(command)}")
