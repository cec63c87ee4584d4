"""Which parties, rights, forums and cases are the same in two articles: the keys behind their IRIs.

Nothing is merged by likeness: near-identical names are what trade-mark cases are about. The same key means the same
name of the same kind, the same registered number, or the same case number. A well-known party has one key under each
of the names that the vocabulary of firms lists for it, unless the name is also that of others.
"""

import re
import unicodedata

from pyoxigraph import NamedNode

from ipgraph.graph.iris import digest, fold, identified, slug
from ipgraph.model.record import Names, Party, Right
from ipgraph.vocab.firms import Firm, firm_of_forms

_PATENTS = frozenset({"patent", "invention-patent", "utility-model", "design-patent"})

# Masked or partial names, which several people or companies may bear: 李某, 金某公司, X公司, 甲公司, 第二分公司;
# "Li", "Mr Li", "Company A", "Second Branch".
_MASKED_ZH = re.compile(r"某|[*×＊]|^[a-z甲乙丙丁戊](?:公司|某)?$|^第?[一二三四五六七八九十\d]+分公司$")
_MASKED_EN = re.compile(r"(?:mr|ms|mrs|miss)\.? .+|company [a-z]|[a-z] company|\w+ (?:branch|subsidiary)|[a-z]\.?")
_SINGLE_WORD = re.compile(r"[\w.'’-]+")

# Chinese patents: the application number with its check digit, before which a granted patent has "ZL". Eight digits
# before October 2003, twelve since.
_CHINESE_PATENT = re.compile(r"(?:CN)?(?:ZL)?(\d{8}|\d{12})\.([\dX])")
_COUNTRY_NUMBER = re.compile(r"(US|EP|WO|IN|JP|KR|DE|GB|FR|CN)-?([A-Z]?\d[\d,/.]*[A-Z]?\d?)")
_CHINESE_VARIETY = re.compile(r"CNA?\d{6,10}(?:\.[\dX])?(?:\.\d)?")
# A registration number without a country is a Chinese one, as articles about Chinese disputes give it.
_REGISTRATION = re.compile(r"(?:第)?G?(\d{4,9})号?")

# The case number of a Chinese court: (year) court code, type, number 号; or the same in Latin letters.
_CASE_NUMBER = re.compile(r"\((?:19|20)\d{2}\)[^\s,;、，；#?]*\d+[^\s,;、，；#?]*")


def is_masked(party: Party) -> bool:
    """Whether a party's name hides who it is, so that the same name in another article may mean someone else."""
    if any(_MASKED_ZH.search(fold(form)) for form in party.name.zh):
        return True
    forms = [fold(form) for form in party.name.en]
    if party.name.zh or not forms:
        return False
    if all(_MASKED_EN.fullmatch(form) for form in forms):
        return True
    return party.type == "person" and all(_SINGLE_WORD.fullmatch(form) or _MASKED_EN.fullmatch(form) for form in forms)


def party_key(party: Party) -> str | None:
    """What makes a party the same in two articles: its kind and its longest Chinese name, else its longest English one.

    A well-known party has its key in the vocabulary in place of the name. ``None`` for a party that is only described,
    or whose name is masked: such a party is known in its article alone.

    >>> party_key(Party(id="p1", name=Names(zh=("窑公司", "窑股份有限公司"), en=("Kiln",)), type="company"))
    'company|窑股份有限公司'
    """
    name = longest(party.name)
    if party.unnamed or name is None or is_masked(party):
        return None
    firm = _well_known(party)
    return f"{firm.kind}|={firm.key}" if firm else f"{party.type}|{fold(name)}"


def _well_known(party: Party) -> Firm | None:
    """The well-known party that all names of a party mean; a person is never a firm of that name."""
    firm = firm_of_forms((*party.name.zh, *party.name.en), sure=True)
    return firm if firm and (firm.kind == "person") == (party.type == "person") else None


def longest(names: Names) -> str | None:
    """The longest Chinese form, else the longest English one; of several of one length the first by alphabet."""
    forms = [form for form in (names.zh or names.en) if fold(form)]
    return min(forms, key=lambda form: (-len(fold(form)), fold(form), form), default=None)


def party_iri(party: Party) -> NamedNode | None:
    """The IRI of a party that has a key; ``id/person/…`` for natural persons, else ``id/org/…``."""
    key = party_key(party)
    if key is None:
        return None
    kind = "person" if party.type == "person" else "org"
    return identified(kind, f"{slug(key.partition('|')[2])}-{digest(key, 6)}")


def right_iri(right: Right) -> NamedNode | None:
    """The IRI of a right whose number says in which country it is registered; ``None`` for any other.

    >>> right_iri(Right(id="r1", type="patent", number="201110269715.3")).value
    'https://w3id.org/ipgraph/id/right/patent/CN-ZL201110269715.3'
    """
    number = re.sub(r"\s+", "", unicodedata.normalize("NFKC", right.number or "")).upper()
    if right.type in _PATENTS:
        if match := _CHINESE_PATENT.fullmatch(number):
            return identified("right/patent", f"CN-ZL{match[1]}.{match[2]}")
        if match := _COUNTRY_NUMBER.fullmatch(number):
            return identified("right/patent", f"{match[1]}-{match[2].replace(',', '')}")
    if right.type == "trademark":
        if match := _COUNTRY_NUMBER.fullmatch(number):
            return identified("right/trademark", f"{match[1]}-{match[2].replace(',', '')}")
        if match := _REGISTRATION.fullmatch(number):
            return identified("right/trademark", f"CN-{match[1]}")
    if right.type == "plant-variety" and _CHINESE_VARIETY.fullmatch(number):
        return identified("right/variety", f"CN-{number}")
    return None


def case_key(number: str | None) -> str | None:
    """A case number in one spelling, or ``None`` when it is not one that stands for a single case everywhere.

    >>> case_key("（2024）苏民初 1号"), case_key("51688")
    ('(2024)苏民初1号', None)
    """
    folded = re.sub(r"\s+", "", unicodedata.normalize("NFKC", number or ""))
    return folded if _CASE_NUMBER.fullmatch(folded) else None
