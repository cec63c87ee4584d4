from ipgraph.explain.coverage import Coverage


def words(coverage: Coverage, language: str) -> list[tuple[str, bool, list[str]]]:
    (version, half) = next((v, half) for v, half in coverage.halves if v.language == language)
    return [(s.span.of(version.content), s.in_body, [fact for fact, _ in s.facts()]) for s in half]


def test_every_sentence_has_its_facts(coverage: Coverage) -> None:
    assert words(coverage, "en") == [
        ("Who Owns the Kettle? A Court Decides", False, ["article.title"]),
        ("Date: 2 May 2024", False, []),
        (
            "Brook Ltd. sued Stream Ltd. on 3 January 2024.",
            True,
            ["parties[0].name", "proceedings[0].claimants[0]", "proceedings[0].filed"],
        ),
        ("It was a cold day.", True, []),
        ("It claims RMB 5 million & more <than that>.", True, ["disagreements[0]"]),
    ]
    assert words(coverage, "zh")[2:] == [
        ("2024年1月3日,溪流公司起诉河畔公司。", True, ["parties[0].name", "proceedings[0].claimants[0]"]),
        ("天气寒冷。", True, []),
        ("索赔600万元。", True, ["proceedings[0].claimed[0].amount", "disagreements[0]"]),
    ]


def test_sentences_that_gave_nothing_are_those_of_the_body(coverage: Coverage) -> None:
    assert [sentence.name for sentence in coverage.silent()] == ["en 4", "zh 4"]


def test_facts_of_one_language_alone(coverage: Coverage) -> None:
    assert [(told.fact, told.languages) for told in coverage.one_sided()] == [
        ("article.title", ("en",)),
        ("proceedings[0].filed", ("en",)),
        ("proceedings[0].claimed[0].amount", ("zh",)),
    ]


def test_each_piece_of_evidence_knows_its_sentence(coverage: Coverage) -> None:
    contents = {version.language: version.content for version, _ in coverage.halves}
    for told in coverage.facts:
        assert told.confidence == 0.87
        for proof, sentence in told.evidence:
            assert sentence is not None
            assert proof.quote in sentence.span.of(contents[sentence.language])
