"""Write the documentation of the ontology and the JSON-LD context.

python -m scripts.ontology_docs           # write what is not as it should be
python -m scripts.ontology_docs --check   # only say what is not as it should be; exit code 1 when something is not
"""

import sys

from scripts.ontology_docs.pages import ROOT, outputs


def main(check: bool) -> int:
    """Make every file anew and write, or with ``check`` name, those that differ."""
    stale = 0
    for name, text in outputs().items():
        path = ROOT / name
        if path.is_file() and path.read_bytes() == text.encode():
            continue
        stale += 1
        sys.stdout.write(f"{name}: {'not fresh' if check else 'written'}\n")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main("--check" in sys.argv[1:]))
