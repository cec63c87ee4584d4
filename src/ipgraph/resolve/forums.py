"""Courts and offices: which forum the names that an article gives mean."""

import re

from ipgraph.lang.forums import ForumMention, find_forums
from ipgraph.model.codes import Language
from ipgraph.model.record import Names
from ipgraph.resolve.names import fold_spaces, longest

# "a court in Texas", "the courts of Japan", "the trial court", 某法院.
_VAGUE = re.compile(
    r"某|^(?:a|an|one|another|two|several|lower|local) "
    r"|^(?:the )?courts? (?:of|in) |^(?:the )?(?:trial |appeal |appellate )?court$"
)


def forum_mention(names: Names) -> ForumMention | None:
    """What the names say of one forum, read as in a text; the longest form that is a forum's name as a whole decides.

    Chinese forms come first, because English ones may stand for several courts. ``None`` when no form tells which.
    """
    languages: tuple[Language, ...] = ("zh", "en")
    for language in languages:
        for form in sorted(names.forms(language), key=lambda form: (-len(form), form)):
            text = re.sub(r"^[Tt]he ", "", form.strip())
            for mention in find_forums(text, language):
                if mention.key and (mention.start, mention.end) == (0, len(text)):
                    return mention
    return None


def forum_key(names: Names) -> str | None:
    """The key of the forum that the names mean, or ``None``: also for a court in a place that no table lists.

    >>> forum_key(Names(zh=("苏州中院",))), forum_key(Names(en=("Court of Nowhere",)))
    ('cn-suzhou-intermediate', None)
    """
    mention = forum_mention(names)
    return None if mention is None or mention.key.startswith("xx-") else mention.key


def forum_name(names: Names) -> str | None:
    """The longest Chinese (else English) name of a forum that no table lists.

    ``None`` when there is no name, or one that several courts may bear ("a court in Texas").
    """
    name = longest(names)
    return None if name is None or _VAGUE.search(fold_spaces(name)) else name
