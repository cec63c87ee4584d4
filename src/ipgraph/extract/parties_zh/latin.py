"""Names of companies in Latin letters with their legal form, as Chinese text writes them: Blue Whale Inc."""

from ipgraph.extract.parties_zh.called import brackets
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WORD = r"[A-ZÀ-ÖØ-Þ0-9][A-Za-zÀ-ÖØ-öø-ſ0-9.&'’\-]{0,30}"
_LEGAL = (
    r"Inc\.?|Incorporated|Corp\.?|Corporation|Co\., ?Ltd\.?|"
    r"(?:Company )?(?:Pte|Pvt|Pty)\.? (?:Ltd\.?|Limited)|Company Limited|Company|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|LP|"
    r"GmbH(?: & Co\. KG)?|AG|A\.G\.|SE|SAS|S\.A\.S\.|SA|S\.A\.|S\.L\.|KG|S\.p\.A\.|S\.r\.l\.|SARL|ApS|AS|"
    r"N\.V\.|NV|B\.V\.|BV|"
    r"plc|PLC|AB|Oyj|Oy|A/S|K\.K\.|KK|INC\.?|CORP\.?|CORPORATION|CO\., ?LTD\.?|LTD\.?|LIMITED|GMBH|"
    r"(?:SDN|Sdn)\. (?:BHD|Bhd)\."
)
_COMPANY = lazy(
    rf"(?<![A-Za-zÀ-ÖØ-öø-ſ0-9]){_WORD}"
    rf"(?:,? (?:{_WORD}|&|of|and|de|\([A-Z][a-z]{{1,20}}\))){{0,6}}?,? (?:{_LEGAL})(?![A-Za-z])"
)


def find_latin_names(r: Reading) -> None:
    """Find companies in Latin letters with a legal form, and what brackets call them."""
    for match in _COMPANY.finditer(r.content):
        span = Span(match.start(), match.end())
        if r.is_open(span):
            party = r.by_form.get(span.of(r.content)) or r.new_party("company")
            r.record(party, span, "zh-party-name")
            brackets(r, party, span)
