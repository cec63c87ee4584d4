"""Who only was given leave to use a right: licensees and distributors, who sue beside its owner and do not hold it."""

from collections.abc import Iterable

from ipgraph.extract.party import Form, PartyDraft
from ipgraph.lang.beside import Beside
from ipgraph.model.codes import Language

_TELLS = {"en": Beside("en", "licensees"), "zh": Beside("zh", "licensees")}
_REACH = 70


def licensees(parties: Iterable[PartyDraft], content: str, language: Language) -> set[PartyDraft]:
    """The parties that the text calls somebody's licensee where one of their names stands first."""
    return {party for party in parties if any(_is_licensee(form, content, language) for form in party.forms)}


def _is_licensee(form: Form, content: str, language: Language) -> bool:
    start, end = form.span.start, form.span.end
    before, behind = _TELLS[language].before("licensee"), _TELLS[language].behind("licensee")
    return bool(before.search(content, max(0, start - _REACH), start) or behind.match(content, end, end + _REACH))
