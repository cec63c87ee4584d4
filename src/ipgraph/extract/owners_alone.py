"""Who owns the one right of a paragraph, told in its own clause: "Owner of the right is Alpha.", 权利人为甲公司。"""

from ipgraph.extract.right_reading import RightReading
from ipgraph.extract.rights import OwnerPlace
from ipgraph.lang.patterns import lazy

_OWNED = {
    "en": lazy(
        r"(?<=[.!?] )(?:The )?(?:[Oo]wner|[Hh]older|[Pp]roprietor) of the right(?: is|:) (?:the )?"
        r"|(?<=[.!?] )The right belongs to "
    ),
    "zh": lazy(r"(?:(?<=[。，,])(?:该|涉案)?权利人(?:为|是)|(?<=[。，,])(?:该|涉案)权利归(?=[^，。；]{2,40}所有))"),
}


_WORDS = {"en": ("of the right is ", "of the right: ", "The right belongs to "), "zh": ("权利人", "权利归")}
"""Words of which each such clause holds one: most texts hold none."""


def read_owners_alone(r: RightReading) -> None:
    """Note the owners that such clauses name, where the paragraph before them mentions one right alone."""
    if not any(words in r.content for words in _WORDS[r.language]):
        return
    for match in _OWNED[r.language].finditer(r.content):
        paragraph = r.content.rfind("\n", 0, match.start()) + 1
        told = [right for right in r.rights if any(paragraph <= m.start < match.start() for m in right.mentions)]
        named = [right for right in told if not right.bare]
        kinds = {right.type for right in named}
        if named and all(right.type in kinds for right in told):
            told = named  # what words of its kind alone speak of is the one that is named
        if len(told) == 1:
            told[0].owner_places.append(OwnerPlace(match.end(), "right"))
