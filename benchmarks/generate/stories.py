"""The text of an article that tells what a generated record holds, in the languages of the record.

    python -m benchmarks.generate.stories 100 FOLDER [--seed 1]

writes the articles to ``FOLDER/articles`` and their records to ``FOLDER/gold``, which ``ipgraph evaluate`` compares.
"""

import argparse
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from benchmarks.generate.corpus import generate
from benchmarks.generate.draws import stream
from benchmarks.generate.wording import Speaker
from ipgraph.model.codec import encode_record
from ipgraph.model.codes import Language
from ipgraph.model.record import Proceeding, Record

_OFFICE = ("patent-invalidation", "trademark-invalidation")
_PLOTS = {
    "administrative-litigation": "court_on_office",
    "criminal-prosecution": "criminal",
    "customs-seizure": "customs",
}


def tell_story(record: Record, chance: Random) -> str:
    """The article as a text file has it: title, date and paragraphs of each language, one after the other."""
    return "\n".join(_version(record, language, chance) for language in record.article.languages) + "\n"


def _version(record: Record, language: Language, chance: Random) -> str:
    speaker = Speaker(language)
    title = record.article.title.en if language == "en" else record.article.title.zh
    dated = f"Date: {record.article.published}" if language == "en" else f"日期:{record.article.published}"
    return "\n".join([title or "", dated, *(_case(record, case, speaker, chance) for case in record.proceedings)])


def _case(record: Record, case: Proceeding, speaker: Speaker, chance: Random) -> str:
    table, words = _sentences()[speaker.language], _words(record, case, speaker)
    plot = "validity" if case.type in _OFFICE else _PLOTS.get(case.type, "civil")
    begun = table["begun"]["appeal" if case.instance == "second" else plot]
    ended = table["ended"].get(case.outcome, [""])
    told = chance.choice(begun).format_map(words), chance.choice(ended).format_map(words)
    text = (" " if speaker.language == "en" else "").join(filter(None, told))
    return text[:1].upper() + text[1:]


def _words(record: Record, case: Proceeding, speaker: Speaker) -> dict[str, str]:
    """What fills the braces of a sentence."""
    by_id = {party.id: party for party in record.parties}
    language = speaker.language
    forum = next(iter(case.forum.forms(language)), next(iter((*case.forum.zh, *case.forum.en)), ""))
    rights = speaker.rights([right for right in record.rights if right.id in case.rights])
    words = {
        "claimants": speaker.parties([by_id[entry] for entry in case.claimants]),
        "respondents": speaker.parties([by_id[entry] for entry in case.respondents]),
        "right": rights,
        "filed": speaker.date(case.filed),
        "decided": speaker.date(case.decided),
        "number": case.case_number or "",
    }
    claimed, awarded = speaker.sum(case.claimed), speaker.sum(case.awarded)
    if language == "zh":
        return words | {
            "forum": forum or "法院",
            "over": f"因{rights}纠纷" if rights else "",
            "asking": f",请求判令赔偿{claimed}" if claimed else "",
            "ordering": f",判令被告赔偿{awarded}" if awarded else "",
            "fined": f",并处罚金{awarded}" if awarded else "",
        }
    the = f"the {forum}" if forum else ""
    decided = words["decided"]
    return words | {
        "forum": the or "The office",
        "at": f" before {the}" if the else "",
        "to": f" to {the}" if the else "",
        "at_office": f" {the}" if the else " the office",
        "with_office": f" with {the}" if the else "",
        "over": f" over {rights}" if rights else "",
        "filed": f" {words['filed']}" if words["filed"] else "",
        "asking": f", claiming damages of {claimed}" if claimed else "",
        "Decided": f"{decided[:1].upper()}{decided[1:]}," if decided else "Later",
        "numbered": f" in {case.case_number}" if case.case_number else "",
        "ordering": f" and awarded damages of {awarded}" if awarded else "",
        "fined": f" and imposed a fine of {awarded}" if awarded else "",
    }


@cache
def _sentences() -> dict[Language, dict[str, dict[str, list[str]]]]:
    """The table ``sentences.toml``."""
    text = Path(__file__).with_name("sentences.toml").read_bytes()
    return msgspec.toml.decode(text, type=dict[Language, dict[str, dict[str, list[str]]]])


def main() -> None:
    """Write articles and records."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("records", type=int)
    options.add_argument("folder", type=Path)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    for kind in ("articles", "gold"):
        (given.folder / kind).mkdir(parents=True, exist_ok=True)
    for told in generate(given.records, given.seed):
        name = told.record.article.id
        story = tell_story(told.record, stream(given.seed, "story", name))
        (given.folder / "articles" / f"{name}.txt").write_text(story, encoding="utf-8")
        (given.folder / "gold" / f"{name}.gold.json").write_text(encode_record(told.record), encoding="utf-8")


if __name__ == "__main__":
    main()
