"""Write the files of the ontology that are made from tables: vocabulary.ttl, words.ttl and the Turtle of the mappings.

.venv/bin/python scripts/ontology.py
"""

from pathlib import Path

from ipgraph.graph.alignments import ENDING, alignment_turtle
from ipgraph.graph.companions import companions_turtle
from ipgraph.graph.vocabulary import vocabulary_turtle

FOLDER = Path(__file__).resolve().parents[1] / "ontology"


def main() -> None:
    """Write them all."""
    (FOLDER / "vocabulary.ttl").write_text(vocabulary_turtle(), encoding="utf-8")
    (FOLDER / "words.ttl").write_text(companions_turtle(), encoding="utf-8")
    for table in sorted((FOLDER / "mappings").glob(f"*{ENDING}")):
        turtle = table.with_name(f"{table.name.removesuffix(ENDING)}.ttl")
        turtle.write_text(alignment_turtle(table), encoding="utf-8")


if __name__ == "__main__":
    main()
