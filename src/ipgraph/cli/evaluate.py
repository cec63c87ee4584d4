"""``ipgraph evaluate``: how well extracted records agree with gold records."""

import json
from pathlib import Path

import click

from ipgraph.cli.problems import tell_problems
from ipgraph.evaluate import Evaluation, evaluate_records
from ipgraph.read.files import find_articles

_EXISTING = click.Path(path_type=Path)
_RECORDS = ".json"


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph evaluate data/gold data/articles\n"
    "  ipgraph extract data/articles -o records\n"
    "  ipgraph evaluate data/gold records\n"
    "  ipgraph evaluate data/gold records --misses | grep money"
)
@click.argument("gold", type=_EXISTING)
@click.argument("predicted", metavar="RECORDS|ARTICLES", type=_EXISTING)
@click.option("--misses", is_flag=True, help="First name every fact that was missed or invented.")
@click.option("--json", "as_json", is_flag=True, help="Write the figures as JSON.")
@click.pass_context
def evaluate(ctx: click.Context, gold: Path, predicted: Path, misses: bool, as_json: bool) -> None:
    """Compare extracted records with GOLD records: precision, recall and F1 for each group of facts.

    GOLD is a folder of NAME.gold.json files, RECORDS a folder of NAME.json files; or each is one file. ARTICLES, a
    folder of NAME.txt, NAME.html and so on or one such file, are extracted first. Records are paired by title and date,
    then their parties, rights and proceedings; a fact counts only under that pairing.
    """
    evaluation, code = _evaluated(gold, predicted)
    if as_json:
        click.echo(json.dumps(_as_json(evaluation, misses), ensure_ascii=False, indent=2))
        ctx.exit(code)
    if misses:
        for miss in evaluation.misses:
            times = f"{miss.times}x " if miss.times > 1 else ""
            click.echo(f"{miss.file}: {miss.kind:8} {times}{miss.group}: {miss.fact}")
    click.echo(f"{'group':14}{'precision':>10}{'recall':>10}{'F1':>10}{'gold':>8}")
    for group, figures in evaluation.groups.items():
        click.echo(f"{group:14}{figures.precision:10.3f}{figures.recall:10.3f}{figures.f1:10.3f}{figures.gold:8}")
    click.echo(f"proceedings with every fact right: {evaluation.proceedings_all_right} of {evaluation.proceedings}")
    ctx.exit(code)


def _evaluated(gold: Path, predicted: Path) -> tuple[Evaluation, int]:
    """The figures, and the exit code after what could not be read was named."""
    if not _is_articles(predicted):
        return evaluate_records(gold, predicted), 0
    # Here and not above: comparing records needs no extraction.
    from ipgraph.cli.progress import show_progress
    from ipgraph.pipeline import evaluate_articles

    with show_progress("Extracting") as progress:
        outcome = evaluate_articles(gold, predicted, progress=progress)
    return outcome.evaluation, tell_problems(outcome.problems, articles=outcome.articles)


def _is_articles(path: Path) -> bool:
    """Whether a file is no record, or a folder holds articles and no record."""
    if path.is_dir():
        return not any(path.glob(f"*{_RECORDS}")) and bool(find_articles(path))
    return path.exists() and path.suffix.lower() != _RECORDS


def _as_json(evaluation: Evaluation, misses: bool) -> dict[str, object]:
    shown: dict[str, object] = {
        "groups": {
            group: {
                "precision": figures.precision,
                "recall": figures.recall,
                "f1": figures.f1,
                "gold": figures.gold,
                "predicted": figures.predicted,
            }
            for group, figures in evaluation.groups.items()
        },
        "proceedings": evaluation.proceedings,
        "proceedings_all_right": evaluation.proceedings_all_right,
    }
    if misses:
        shown["misses"] = [
            {"file": miss.file, "kind": miss.kind, "group": miss.group, "times": miss.times, "fact": str(miss.fact)}
            for miss in evaluation.misses
        ]
    return shown
