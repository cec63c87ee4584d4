"""Names that stand side by side in a sentence and act as one, and names that a role noun beside them explains."""

import re
from itertools import zip_longest

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.list_links import goes_on
from ipgraph.extract.frames.new_clause import acts_itself
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_EN = Beside("en", "actor_lists")
_ZH = Beside("zh", "actor_lists")
_JOIN: dict[Language, re.Pattern[str]] = {
    "en": _EN.behind("joins"),
    "zh": _ZH.behind("joins"),
}
_ONE_OF_STAFF = _EN.behind("one of staff")
ALIAS_BRACKET = lazy(r"\s*[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)?[）)]")
"""A bracket behind a name that gives its short form."""


def join_actors(found: list[Actor], content: str, language: Language) -> list[Actor]:
    """The actors with those that stand in one list, or beside a role noun, made one."""
    joined: list[Actor] = []
    for actor in _without_employers(found, content) if language == "en" else found:
        one = _one_of(joined[-1], actor, content, language) if joined else None
        if one is None:
            joined.append(actor)
        else:
            joined[-1] = one
    return _with_own_ones(joined, content) if language == "en" else joined


def _with_own_ones(joined: list[Actor], content: str) -> list[Actor]:
    """The actors in which a list goes on with what belongs to the one before: "Alpha and two of Alpha's units, Beta
    and Gamma"."""
    found: list[Actor] = []
    for actor in joined:
        last = found[-1] if found else None
        own = last is not None and last.parties and actor.parties and _WHOSE_ONES.match(content, actor.start, actor.end)
        if last is not None and own and _AND_SOME_OF.fullmatch(content, last.end, actor.start):
            parties = tuple(dict.fromkeys((*last.parties, *actor.parties)))
            found[-1] = Actor(last.start, actor.end, parties, last.role, "")
        else:
            found.append(actor)
    return found


_AND_SOME_OF = lazy(r",? (?:and|as well as|along with|together with) (?:(?:one|two|three|four|several|some) of )?")
_WHOSE_ONES = lazy(r"[^,;]{2,60}?['’]s? [^,;]{2,60}?,? [A-Z]")


def _without_employers(found: list[Actor], content: str) -> list[Actor]:
    """The actors without each that only tells for whom the next works: "and former Gamma engineer Ada Orr"."""
    return [
        actor
        for actor, after in zip_longest(found, found[1:])
        if after is None or not (after.parties and _ONE_OF_STAFF.fullmatch(content, actor.end, after.start))
    ]


def _one_of(last: Actor, actor: Actor, content: str, language: Language) -> Actor | None:
    """What two actors side by side make together; ``None`` where they are two."""
    if language == "zh" and _are_counted(content, last, actor):
        return Actor(last.start, actor.end, actor.parties, "respondent", "")
    if not last.parties and last.role in _ROLES and actor.role is None and last.end <= actor.start:
        return (
            Actor(last.start, actor.end, actor.parties, last.role, "")
            if _explains(content, last, actor, language)
            else None
        )
    if last.parties and not actor.parties and actor.role in ("claimant", "respondent"):
        # 甲公司、乙公司作为原告
        if language == "zh" and content[last.end : actor.start] in ("作为", "系", "为", "是"):
            return Actor(last.start, actor.end, last.parties, actor.role, "")
        if _ROLE_IN_BRACKET[language].fullmatch(content, last.end, actor.start) and _closes(content, actor):
            return Actor(last.start, actor.end + 1, last.parties, actor.role, "")
        if language == "en" and content[last.end : actor.start] == ", " and _APPOSED_ROLE.match(content, actor.start):
            return Actor(last.start, actor.end, last.parties, actor.role, "")
    if language == "zh" and last.parties and actor.parties and _is_of_its_group(content, last, actor):
        before = last.parties if _LISTED_ZH.search(content, last.start, last.end) else ()
        return Actor(last.start, actor.end, tuple(dict.fromkeys((*before, *actor.parties))), actor.role, "")
    if language == "en" and last.parties and actor.parties and _is_one_of_its(content, last, actor):
        own = content[last.start : last.end].casefold() == "our" or _WHOSE.match(content, last.end)
        return Actor(last.start if own else actor.start, actor.end, actor.parties, actor.role, "")
    if language == "en" and (whose := _WHOSE.match(content, actor.end)) and _OWN_ONE.match(content, whose.end()):
        return None  # the next is the one meant
    if last.parties and actor.parties and _go_on(content, last, actor, language):
        return Actor(last.start, actor.end, tuple(dict.fromkeys((*last.parties, *actor.parties))), last.role, "")
    return None


_OF_ITS_GROUP_ZH = _ZH.behind("of its group")
"""What makes a name that of another company of the group, which alone is meant: 本公司全资子公司乙公司."""


_LISTED_ZH = lazy("[、及和与]")
"""What tells that the names before are those of a list, and stand for themselves too."""


def _is_of_its_group(content: str, last: Actor, actor: Actor) -> bool:
    """Whether one name before another only tells whose company the latter is."""
    return _OF_ITS_GROUP_ZH.fullmatch(content, last.end, actor.start) is not None


_ONE_OF_ITS = _EN.before("one of its")
_NAMED_SO = lazy(r"(?:\s?\([^()]{1,40}\))?(?:, |: )(?:namely,? |being )?(?:the )?")
_WHOSE = lazy(r"(?:\s?\([^()]{1,40}\))?['’]s?(?= )")
_OWN_ONE = _EN.behind("own one")


def _is_one_of_its(content: str, last: Actor, actor: Actor) -> bool:
    """Whether a name only tells whose the next is: "two units of the Company, Alpha and Beta", "our unit Alpha",
    "Gamma's dealer Alpha"."""
    if content[last.start : last.end].casefold() == "our":
        return _OWN_ONE.fullmatch(content, last.end, actor.start) is not None
    if (whose := _WHOSE.match(content, last.end)) and _OWN_ONE.fullmatch(content, whose.end(), actor.start):
        return True
    return (
        len(last.parties) == 1
        and _NAMED_SO.fullmatch(content, last.end, actor.start) is not None
        and _ONE_OF_ITS.search(content, max(0, last.start - 24), last.start) is not None
    )


_APPOSED_ROLE = _EN.behind("role")
"""A role behind a name: "Alpha, the plaintiff, owns …"."""


_ROLES = ("claimant", "respondent", "appellant", "appellee")


def _explains(content: str, last: Actor, actor: Actor, language: Language) -> bool:
    """Whether names stand right behind a role noun, as those who have that role: 原告甲公司, "the plaintiff, Alpha"."""
    between = content[last.end : actor.start]
    return (
        between.strip(" ,，、（(为是均都") == ""
        or re.fullmatch(r"(?:in this case|均|都|系|为|是|,|，|\s)*", between) is not None
        or re.fullmatch(r"[一二三四五六七八九十\d]{0,2}[：:]\s?", between) is not None
        or (language == "en" and _who_they_are(content, actor, between))
        or (language == "zh" and _WHAT_THEY_ARE_ZH.fullmatch(between) is not None)
    )


_WHAT_THEY_ARE_ZH = _ZH.behind("what they are")
"""What tells of somebody between the noun for a side and the name: 原告瑞士甲公司, 被告经销商乙公司."""
_ACTS_ZH = _ZH.behind("acts")


def _begins_clause(content: str, actor: Actor, between: str) -> bool:
    """Whether a name behind a comma begins a clause of its own: 支持甲公司，乙公司提起上诉."""
    return between.strip() in ("，", ",") and _ACTS_ZH.match(content, actor.end) is not None


def _go_on(content: str, last: Actor, actor: Actor, language: Language) -> bool:
    """Whether a name goes on with the list of names before it."""
    if last.role is not None and content[last.end - 1] in "）)":
        return False
    between = ALIAS_BRACKET.sub("", content[last.end : actor.start])
    if language == "zh" and between.strip() in ("，", ",") and set(actor.parties) <= set(last.parties):
        return False  # 起诉甲公司，甲公司认为…
    if language == "zh" and (_parts_sides(content, last, actor, between) or _begins_clause(content, actor, between)):
        return False
    if language == "en" and (_ends_list(content, last, between) or acts_itself(content, last, actor)):
        return False
    if language == "en" and (_beside_apposition(content, last, actor, between) or _each_as(content, actor, between)):
        return True
    if language == "en" and goes_on(content, last.end, actor.start, actor.end, listed=len(last.parties) > 1):
        return True
    linked = language == "zh" or len(between.split()) < 2 or _LINKED_EN.search(between)
    told = between.strip() or content[last.end : actor.start].strip()
    return bool(linked and _JOIN[language].fullmatch(between) and told)


_ROLE_IN_BRACKET: dict[Language, re.Pattern[str]] = {
    "en": lazy(
        r" ?(?:\([^()\n]{1,40}\),? )?\((?:[“\"][^()\n]{1,30}[”\"],? )?(?:as )?"
        r"(?:(?:the|first|second|joint) ){0,2}"
    ),
    "zh": lazy(r"(?:[（(][^（）()\n]{1,24}[）)])?[（(](?:[^（）()\n]{1,24}[,，;；、])?"),
}
"""What stands between a name and its role in brackets: 甲公司(下称“甲”)(原告), Alpha Ltd ("Alpha", plaintiff)."""


def _closes(content: str, role: Actor) -> bool:
    return content[role.end : role.end + 1] in ("）", ")")


_KIND = r"(?:[a-z][\w-]*|[A-Z][a-z]+(?:an|ese|ish|ch|ss|ic|i)|Greek|Czech|U\.?[KS]\.?)"
"""A word on what somebody is: "Japanese", "drugmaker"."""
_NO_KIND = r"(?!(?:by|against|with|to|for|from|on|in|at|and|but|who|which|not|of|also|that)\b|[a-z]+(?:ing|ed) )"
_APPOSED = lazy(rf", (?:{_NO_KIND}{_KIND} ){{1,4}}")
_IS_CALLED = lazy(
    rf" (?:(?:in (?:the|this|that) (?:case|suit|action|dispute)|here|there|below) )?(?:is|are|was|were) "
    rf"(?:{_NO_KIND}{_KIND}(?:,? )){{0,5}}"
)
_CALLED_ALONE = lazy(r"[,.;:]|$| \(|,? and ")
_NAMED_ALONE = lazy(r"[,.;]|,? and [A-Z]")


def _who_they_are(content: str, names: Actor, between: str) -> bool:
    """Whether names follow a role noun as what they are: "the plaintiffs, songwriters Ada Orr and Jo Pell, had …", "the
    claimant is the Danish drugmaker Alpha"."""
    if _IS_CALLED.fullmatch(between) is not None and _CALLED_ALONE.match(content, names.end) is not None:
        return True
    return _APPOSED.fullmatch(between) is not None and _NAMED_ALONE.match(content, names.end) is not None


_LINKED_EN = lazy(r"^\s*,|\b(?:and|or|with|well as)\b|&")
_BETWEEN_EN = lazy(r"\bbetween(?: the| an?)?(?: [a-z-]+){0,4} $")
_ON_ONE_HAND = lazy(r"[^.;]{0,200}\bon (?:the )?one (?:hand|side)\b")
_AND_EN = lazy(r"(?: and|\), and| as well as) (?:the )?(?:[a-z-]+ ){0,3}")


_APPOSITION = lazy(
    r"\s*(?:, (?:an?|the|one of|its|his|her|their|[A-Z]\w+['’]s) [^,.;:()]{3,60}"
    r"|(?:\([^()]{1,40}\))?, (?:which|who) [^,.;:()]{3,80}), (?:and|as well as) (?:the (?:[a-z-]+ )?|its )?"
)
_NO_VERB = lazy(r"(?:\s?\([^()]*\))?(?:[,.;:]|$| (?:in|before|at|for|over|on|with|to|of|from|and|after|under)\b)")


def _beside_apposition(content: str, last: Actor, actor: Actor, between: str) -> bool:
    """Whether a list goes on behind words on its first name: "Beta, a maker of pumps, and Gamma", "Beta, which makes
    pumps, and Gamma".
    """
    return bool(_APPOSITION.fullmatch(between)) and _NO_VERB.match(content, actor.end) is not None


_AS_AND = lazy(r" as (?:the|an?|its) [\w-]+(?: [\w-]+)?,? and (?:the )?")
_AS = lazy(r" as (?:the|an?|its) ")


def _each_as(content: str, actor: Actor, between: str) -> bool:
    """Whether a list tells as what each is sued: "sued Alpha as the maker and Beta as the seller"."""
    return _AS_AND.fullmatch(between) is not None and _AS.match(content, actor.end) is not None


def _ends_list(content: str, last: Actor, between: str) -> bool:
    """Whether a list of names ends here: at the "and" of "between Alpha and Beta", at a comma behind an "and"."""
    if between.strip() == ",":
        return bool(_AND_EN.search(content, last.start, last.end)) and len(last.parties) > 1
    if not re.match(r"[\s,]*and\b", between):
        return False
    if not _BETWEEN_EN.search(content, max(0, last.start - 60), last.start):
        return False
    return not _ON_ONE_HAND.match(content, last.end)


_CASE_ZH = _ZH.behind("case")


_COUNTED_ZH = _ZH.behind("counted")


def _are_counted(content: str, last: Actor, actor: Actor) -> bool:
    """Whether names follow a count of defendants that they make up: 起诉了三名被告:甲公司、乙公司和丙公司."""
    counted = _COUNTED_ZH.fullmatch(content, last.start, last.end)
    return bool(counted and actor.parties) and content[last.end : actor.start].strip() in (
        "：",
        ":",
        "，即",
        "，分别为",
    )


def _parts_sides(content: str, last: Actor, actor: Actor, between: str) -> bool:
    """Whether 与 parts two sides and does not join a list: 甲公司、乙公司与丙公司侵害商标权纠纷."""
    if between.strip() not in ("与", "和", "诉"):
        return False
    listed = "、" in content[last.start : last.end] or content[actor.end : actor.end + 1] == "、"
    tail = ALIAS_BRACKET.sub("", content[actor.end : actor.end + 80])
    ends_list = (
        between.strip() == "和"
        and "、" in content[last.start : last.end]
        and content[actor.end : actor.end + 1] != "、"
    )
    return (listed and not ends_list) or bool(_CASE_ZH.match(tail))
