"""Shops and services on the net, and the company that runs them: 海潮的运营者北岭公司 makes the two one party."""

from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.lang.patterns import lazy

_RUN_BY = lazy(
    r"(?P<name>[A-Za-z][A-Za-z0-9.]{1,20}|[㐀-鿿]{2,8})[”》]?(?:平台|网站|App|APP|应用|软件)?的?"
    r"(?:运营者|运营方|运营商|运营主体|运营公司|经营者|经营主体|开发运营者)(?:为|是|系)?\Z"
)
_COMPANY = ("公司", "厂", "集团", "社", "店", "所", "院")
"""How the names of those end who are somebody else than the company that runs something for them."""
_BACK = 40


def join_run_by(r: Reading) -> None:
    """Let a bare name of a service stand for the company that the text says runs it."""
    for span, party in list(r.spans):
        if party not in r.parties or party.unnamed or party.type != "company":
            continue
        told = _RUN_BY.search(r.content, max(0, span.start - _BACK), span.start)
        if told is None:
            continue
        name = next((told["name"][i:] for i in range(len(told["name"])) if told["name"][i:] in r.by_form), "")
        other = r.by_form.get(name)
        if other is None or other is party or other.unnamed or other.type != "company" or name.endswith(_COMPANY):
            continue
        if other in r.parties and len(other.forms) == 1:
            r.absorb(other, party)
