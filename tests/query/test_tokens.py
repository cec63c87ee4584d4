import pytest

from ipgraph.query.catalogue import load_questions
from ipgraph.query.tokens import tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SELECT*{?x a ipg:Party.}", "SELECT|*|{|?x|a|ipg:Party|.|}"),
        ("?s <a:b#c> 'it # is'@zh-CN # remark\n .", "?s|<a:b#c>|'it # is'|@zh-CN|."),
        ('"""a "quoted" text"""^^xsd:string', '"""a "quoted" text"""|^^|xsd:string'),
        ("?a<5 && ?b>=-1.5e3||!?c", "?a|<|5|&&|?b|>=|-|1.5e3||||!|?c"),
        ("ipg:a/^ipg:b?|ipg:c*", "ipg:a|/|^|ipg:b|?|||ipg:c|*"),
        ("article:a\\#p1 :x x: _:b1 [ ] ( )", "article:a\\#p1|:x|x:|_:b1|[ ]|( )"),
        ("“华为” ipg：x", "“|华为|”|ipg|：|x"),
        ("'open\n", "'|open"),
        ("", ""),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    assert "|".join(token.text for token in tokens(text)) == expected


def test_every_token_stands_where_it_says() -> None:
    for question in load_questions():
        found = list(tokens(question.text))
        assert all(question.text[token.start : token.end] == token.text for token in found)
        assert not [token for token in found if token.kind in {"unknown", "open string"}]
