"""Who speaks in a release of one's own, and in the answers of a company's people to investors."""

import pytest

from ipgraph.extract.parties_zh.find import find_parties
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        pytest.param(
            "澜石泵业股份有限公司宣布，乙明有限公司已起诉本公司。", "本公司", "澜石泵业股份有限公司", id="who announces"
        ),
        pytest.param(
            "乙明有限公司败诉。\n本公司此前被澜石泵业股份有限公司起诉。\n资料来源：乙明有限公司公告",
            "本公司", "乙明有限公司", id="the line of the source",
        ),
        pytest.param(
            "澜石泵业股份有限公司宣布，乙明有限公司败诉。公司起诉在先。", "公司", None, id="a word for any company"
        ),
        pytest.param(
            "澜石泵业股份有限公司网上路演实录\n董秘：乙明有限公司起诉了我们。", "我们", "澜石泵业股份有限公司",
            id="an answer",
        ),
        pytest.param(
            "澜石泵业股份有限公司网上路演实录\n投资者：乙明有限公司起诉了我们吗？\n董秘：没有。", "我们", None,
            id="a question",
        ),
        pytest.param(
            "澜石泵业股份有限公司胜诉。\n董秘：我们赢了乙明有限公司。", "我们", None, id="whose people "
            "is not said"
        ),
    ],
)  # fmt: skip
def test_speaker(text: str, word: str, meant: str | None) -> None:
    book = find_parties(text, (Span(0, len(text)),))
    named = {m.parties[0].first.text for m in book.mentions if m.span.of(text) == word}
    assert named == ({meant} if meant else set())
