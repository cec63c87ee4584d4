"""Options and arguments that several verbs share."""

from pathlib import Path

import click

from ipgraph.extract.threshold import DEFAULT_CONFIDENCE

articles_argument = click.argument(
    "articles", metavar="ARTICLES...", nargs=-1, required=True, type=click.Path(path_type=str, allow_dash=True)
)
"""Files, folders (every file of a kind that is read below them) or ``-`` for standard input."""

graph_option = click.option(
    "-g",
    "--graph",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    default="graph",
    envvar="IPGRAPH_GRAPH",
    show_default=True,
    show_envvar=True,
    help="The folder of the graph.",
)

confidence_option = click.option(
    "--min-confidence",
    metavar="X",
    type=click.FloatRange(0, 1),
    default=DEFAULT_CONFIDENCE,
    show_default=True,
    help="Leave out facts whose confidence is below X, a number from 0 to 1; 0 tells all that was read.",
)

jobs_option = click.option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    envvar="IPGRAPH_JOBS",
    show_default=True,
    show_envvar=True,
    help="Share the work among N processes; each takes a second to start, and 150 MB.",
)

engine_option = click.option(
    "--engine",
    type=click.Choice(["processes", "spark"]),
    default="processes",
    show_default=True,
    help="Who shares in the work: processes of this machine, or Apache Spark (the extra spark, and Java).",
)

master_option = click.option(
    "--master",
    metavar="URL",
    help="With --engine spark, the address of the cluster, as spark://HOST:7077; this machine without it.",
)

output_option = click.option(
    "-o",
    "--output",
    "output",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file instead of standard output.",
)

language_option = click.option(
    "-l",
    "--language",
    type=click.Choice(["en", "zh"]),
    default="en",
    show_default=True,
    help="The language of titles and explanations.",
)

decisions_option = click.option(
    "--decisions",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Replay the decisions of persons in the .toml files of this folder.",
)
