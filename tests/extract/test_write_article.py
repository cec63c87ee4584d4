"""What an article is that tells of no case and no figure."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The new Patents Rules were notified on 15 March 2024 and took effect on the same day.", "policy"),
        ("The ministry has published draft guidelines on trade marks for comments.", "policy"),
        ("《专利法实施细则》修改后自今年5月起施行。", "policy"),
        ("The museum shows old pumps from June.", "other"),
        ("水泵展览今日开幕。", "other"),
        ("Alpha Inc. sued Beta Ltd in the District of Utah under the new rules.", "dispute"),
    ],
)
def test_the_kind_of_an_article(text: str, kind: str) -> None:
    assert record_of(text).article.kind == kind
