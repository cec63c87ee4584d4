import pytest

from ipgraph.model.record import ArticleInfo, Names, Proceeding, Record
from ipgraph.resolve.forums import RecordForums, forum_name, load_bare_names
from ipgraph.vocab.forums import load_forums


def record(*told: tuple[str, str | None]) -> Record:
    """A record whose proceedings come before these forums, each after the one of that number."""
    return Record(
        article=ArticleInfo(id="a"),
        proceedings=tuple(
            Proceeding(id=f"c{i}", type="civil-infringement", forum=names(form), after=after)
            for i, (form, after) in enumerate(told, 1)
        ),
    )


def names(form: str) -> Names:
    return Names(en=(form,)) if form.isascii() else Names(zh=(form,))


@pytest.mark.parametrize(
    ("told", "asked", "key"),
    [
        ([("Patents Court", None), ("Court of Appeal", "c1")], "Court of Appeal", "gb-ca"),
        ([("Patents Court", None), ("the Court of Appeal", "c1")], "the Court of Appeal", "gb-ca"),
        ([("Court of Appeal", None)], "Court of Appeal", None),
        # Its own case tells, whatever else the article reports.
        (
            [("Patents Court", None), ("Court of Appeal", "c1"), ("District Court of The Hague", None)],
            "Court of Appeal",
            "gb-ca",
        ),
        ([("Patents Court", None), ("Delhi High Court", None), ("High Court", None)], "High Court", None),
        ([("Tokyo District Court", None), ("Supreme Court", "c1")], "Supreme Court", "jp-supreme"),
        ([("Patents Court", None), ("Tokyo District Court", None), ("Supreme Court", None)], "Supreme Court", None),
        ([("最高法院", None)], "最高法院", "cn-supreme"),
        ([("苏州市中级人民法院", None), ("最高法院", "c1")], "最高法院", "cn-supreme"),
        ([("臺中地方法院", None), ("最高法院", "c1")], "最高法院", "tw-supreme"),
        ([("福建省福州市中級人民法院", None)], "福建省福州市中級人民法院", "cn-fuzhou-intermediate"),
        ([("智商法院", None)], "智商法院", "tw-ipcc"),
    ],
)
def test_a_bare_name_is_read_by_its_case(told: list[tuple[str, str | None]], asked: str, key: str | None) -> None:
    assert RecordForums(record(*told)).key(names(asked)) == key


def test_a_fuller_form_beside_a_bare_one_tells() -> None:
    forum = Names(en=("Court of Appeal", "Court of Appeal of England and Wales"))
    assert RecordForums(record()).key(forum) == "gb-ca"


def test_cases_that_review_each_other_are_read_all_the_same() -> None:
    told = RecordForums(record(("Court of Appeal", "c2"), ("Patents Court", "c1")))
    assert told.key(names("Court of Appeal")) == "gb-ca"


@pytest.mark.parametrize(
    "form", ["a court in Texas", "the courts of Japan", "the trial court", "某法院", "Court of Appeal"]
)
def test_vague_and_bare_names_are_no_names(form: str) -> None:
    assert forum_name(names(form)) is None


def test_the_table_names_forums_that_exist_once() -> None:
    told = [key for bare in load_bare_names().values() for key in bare.keys if not key.endswith("-")]
    known = load_forums().by_key
    countries = {key.partition("-")[0] for key in known}
    assert {key for key in told if key.partition("-")[0] in countries and key not in known} <= {
        "nz-ca", "nz-hc", "ie-hc", "sg-ca", "ca-supreme", "ca-appeal", "au-full", "ch-supreme",
    }  # fmt: skip
    for bare in load_bare_names().values():
        assert len({key.partition("-")[0] for key in bare.keys}) == len(bare.keys)
        assert bare.otherwise is None or bare.otherwise in known
