"""Write a corpus of invented articles whose facts and identities are known.

    python -m benchmarks.generate 1000 FOLDER [--seed 1]

writes newsletters to ``FOLDER/articles`` (text files, most of one or two articles, some of eight, in English, Chinese
or both), what they tell to ``FOLDER/gold`` (``ipgraph evaluate FOLDER/gold FOLDER/articles`` compares) with the exact
words behind every fact, and which entries of different articles are one party, right, case or dispute to
``FOLDER/identities``. The same number and seed give the same files. A million articles need no more memory than ten.
"""

import argparse
from pathlib import Path

from benchmarks.generate.issues import write_corpus


def main() -> None:
    """Write a corpus."""
    options = argparse.ArgumentParser(
        prog="python -m benchmarks.generate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("articles", type=int)
    options.add_argument("folder", type=Path)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    if given.articles < 1:
        options.error("give a number of articles of 1 or more")
    if given.folder.exists() and (not given.folder.is_dir() or any(given.folder.iterdir())):
        options.error(f"{given.folder} is there and not an empty folder; name one that is not there yet")
    files = write_corpus(given.folder, given.articles, given.seed)
    print(f"{given.folder}: {given.articles:,} articles in {files:,} files, with gold and identities")


if __name__ == "__main__":
    main()
