"""``ipgraph schema``: the format of a case record, for machines."""

import json
from pathlib import Path

import click

from ipgraph.cli.options import output_option
from ipgraph.cli.output import open_output
from ipgraph.model.codec import record_schema


@click.command(epilog="\b\nExample:\n  ipgraph schema -o case-record.schema.json")
@output_option
def schema(output: Path | None) -> None:
    """Print the JSON Schema (draft 2020-12) of one case record."""
    with open_output(output) as out:
        out.write((json.dumps(record_schema(), ensure_ascii=False, indent=2) + "\n").encode())
