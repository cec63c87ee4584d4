"""``ipgraph questions``: what can be asked."""

import shlex
from typing import cast

import click

from ipgraph.cli.options import language_option
from ipgraph.model.codes import Language
from ipgraph.query.catalogue import Question, load_questions
from ipgraph.query.cues import load_cues
from ipgraph.query.elsewhere import Elsewhere, load_elsewhere


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
    # What no title or question mentions may be among the words that people ask with.
    found = found or [question for question in listed if all(word.casefold() in _cues(question) for word in words)]
    others = [
        each for each in load_elsewhere().values() if words and all(word.casefold() in _of(each) for word in words)
    ]
    width = max((len(question.name) for question in found), default=0)
    for question in found:
        click.echo(f"{question.number:3}  {question.name:{width}}  {question.title.text(shown_in)}")
    for other in others:
        click.echo(f"{'':3}  {other.command:{width}}  {other.title.text(shown_in)}")
    if found:
        click.echo(f"\n{_ADVICE[shown_in]}")
    elif not others:
        click.echo(f"No question mentions {' and '.join(words)}; ipgraph questions lists all {len(listed)}.")


_ADVICE: dict[Language, str] = {
    "en": "ipgraph questions NAME shows what a question takes; ipgraph query NAME asks it.",
    "zh": "ipgraph questions 名称:查看一个问题的参数;ipgraph query 名称:提问。",
}
_WORDS: dict[Language, dict[str, str]] = {
    "en": {"needed": "needed", "optional": "optional", "default": "default", "such as": "such as", "between": ", "},
    "zh": {"needed": "必填", "optional": "可选", "default": "默认", "such as": "例如", "between": ","},
}


def _said(question: Question) -> str:
    texts = [question.title.en, question.title.zh, question.question.en, question.question.zh]
    return " ".join([question.name, *question.parameters, *texts]).casefold()


def _cues(question: Question) -> str:
    cues = load_cues()[question.name]
    return " ".join([*cues.en, *cues.zh]).casefold()


def _of(other: Elsewhere) -> str:
    return " ".join([other.title.en, other.title.zh, other.question.en, other.question.zh]).casefold()


def _show(question: Question, language: Language) -> None:
    said = _WORDS[language]
    click.echo(f"{question.number}  {question.name}: {question.title.text(language)}\n")
    click.echo(question.question.text(language))
    if question.parameters:
        click.echo()
    width = max((len(name) for name in question.parameters), default=0)
    for name, parameter in question.parameters.items():
        need = [said["needed" if parameter.required else "optional"]]
        if parameter.default:
            need.append(f"{said['default']} {parameter.default}")
        need.append(f"{said['such as']} {parameter.example}")
        click.echo(f"  -p {name + '=…':{width + 2}}  {parameter.help.text(language)}")
        click.echo(f"     {'':{width + 2}}  {said['between'].join(need)}")
    language_chosen = ["-p", "language=zh"] if language == "zh" else []
    click.echo(f"\n{shlex.join([*_example(question), *language_chosen])}")


def _example(question: Question) -> list[str]:
    """A command that asks the question: with the parameters that it needs, else with its first one."""
    needed = [name for name, parameter in question.parameters.items() if parameter.required]
    given = needed or list(question.parameters)[:1]
    values = [word for name in given for word in ("-p", f"{name}={question.parameters[name].example}")]
    return ["ipgraph", "query", question.name, *values]
