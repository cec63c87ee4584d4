"""Names that open with their legal form, as Japanese firms may write theirs: 株式会社海山."""

from ipgraph.extract.parties_zh.called import brackets
from ipgraph.extract.parties_zh.edges import is_edge
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LEADING = lazy(
    r"株式会社([ァ-ヿ]{2,16}(?![ぁ-ヿ])|[㐀-鿿A-Za-z]{2,10}?(?=[，,。、；;：:（()）”\"\n—–\d]|$|[诉与和及均因于的以对向在将系称获未等就曾也则仍]|"
    r"起诉|状告|提起|提出|申请|不服|认为|主张|拥有|持有|发现|上诉|胜诉|败诉|诉讼|侵))"
)
_KANA = lazy(r"[ァ-ヿ]+")
"""What ends no name in Chinese characters, so that a legal form before it opens one."""


_CALLED = lazy(r"[（(](?:以下|下)?(?:简)?称(?:为)?[“「\"]?")


def _is_called_so(content: str, at: int, brand: str) -> bool:
    """Whether a bracket calls a firm by what stands behind its legal form, so that no name ends with that form."""
    called = _CALLED.match(content, at)
    return called is not None and content.startswith(brand, called.end())


def find_leading(r: Reading) -> None:
    """Find names behind 株式会社 where nothing that it could end stands before it, and what brackets call them."""
    for match in _LEADING.finditer(r.content):
        span = Span(match.start(), match.end())
        opens = is_edge(r.content, span.start) or _is_called_so(r.content, span.end, match[1])
        if r.is_open(span) and (opens or _KANA.fullmatch(match[1])):
            party = r.by_form.get(span.of(r.content)) or r.new_party("company")
            r.record(party, span, "zh-party-name")
            brackets(r, party, span)
