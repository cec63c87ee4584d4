"""The parties of records given to splink, which learns from them which are the same; ``resolution.py`` measures it.

Splink (MIT) is a library for probabilistic record linkage after Fellegi and Sunter. It gets what ipgraph compares:
names without legal forms, full names, what is told around a party; its settings follow its own guide to linking firms.
"""

import logging
from collections.abc import Sequence
from typing import Any

import pyarrow
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from ipgraph.model.codes import Language
from ipgraph.model.record import Record
from ipgraph.resolve.mentions import LANGUAGES, Mention
from ipgraph.resolve.reading import read_record

SURE = 0.95
"""From this probability on two are one, as in splink's tutorial."""

Row = dict[str, Any]


def party_rows(records: Sequence[Record]) -> list[Row]:
    """A row for each party that has a name of its own."""
    found = (mention for record in records for mention in read_record(record, known_firms=False).mentions)
    return [_row(mention) for mention in found if not mention.hidden]


def _row(mention: Mention) -> Row:
    told = {
        kind: sorted(mark for mark in mention.around if mark.startswith(kind)) or None
        for kind in ("against:", "case:", "right:")
    }
    names = {language: _names(mention, language) for language in LANGUAGES}
    return {
        "unique_id": f"{mention.article}#{mention.entry}",
        "zh_full": names["zh"][0],
        "zh_core": names["zh"][1],
        "en_full": names["en"][0],
        "en_core": names["en"][1],
        "cores": sorted({form.core for form in mention.forms}),
        "person": mention.party.type == "person",
        "opponents": told["against:"],
        "cases": told["case:"],
        "rights": told["right:"],
    }


def _names(mention: Mention, language: Language) -> tuple[str | None, str | None]:
    """The full name in a language, and the longest one without its legal form."""
    cores = sorted(mention.cores(language), key=lambda core: (-len(core), core))
    full = sorted((form.whole for form in mention.legal_names(language)), key=lambda name: (-len(name), name))
    return (full[0] if full else None), (cores[0] if cores else None)


def link_parties(rows: Sequence[Row]) -> tuple[dict[tuple[str, str], str], int]:
    """The group of each party, and how many pairs were compared."""
    logging.getLogger("splink").setLevel(logging.ERROR)
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="unique_id",
        comparisons=[
            cl.ExactMatch("zh_full"),
            cl.LevenshteinAtThresholds("zh_core", [1]).configure(term_frequency_adjustments=True),
            cl.ExactMatch("en_full"),
            cl.JaroWinklerAtThresholds("en_core", [0.92]).configure(term_frequency_adjustments=True),
            cl.ExactMatch("person"),
            cl.ArrayIntersectAtSizes("opponents", [1]),
            cl.ArrayIntersectAtSizes("cases", [1]),
            cl.ArrayIntersectAtSizes("rights", [1]),
        ],
        blocking_rules_to_generate_predictions=[block_on("cores", arrays_to_explode=["cores"])],
        retain_intermediate_calculation_columns=False,
        retain_matching_columns=False,
    )
    linker = Linker(
        DuckDBAPI().register(pyarrow.Table.from_pylist(list(rows)), dataset_display_name="parties"), settings
    )
    training = linker.training
    training.estimate_probability_two_random_records_match([block_on("zh_full"), block_on("en_full")], recall=0.6)
    training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    training.estimate_parameters_using_expectation_maximisation(block_on("zh_core"))
    training.estimate_parameters_using_expectation_maximisation(block_on("en_core"))
    predicted = linker.inference.predict()
    compared = predicted.as_duckdbpyrelation().count("*").fetchall()[0][0]
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, SURE)
    found = clusters.as_duckdbpyrelation().project("unique_id, cluster_id").fetchall()
    return {_entry(name): cluster for name, cluster in found}, int(compared)


def _entry(name: str) -> tuple[str, str]:
    article, _, entry = name.partition("#")
    return article, entry
