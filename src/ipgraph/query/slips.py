"""The slip behind a query that was refused: which token, and in words what is wrong with it and what to write."""

import difflib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.grammar import Misfit, first_misfit
from ipgraph.query.place import Slip, line_and_column
from ipgraph.query.tokens import Token

PAIRS = {"{": "}", "(": ")", "[": "]"}
MISSING = {
    "a value is missing, such as a variable, a name with its prefix, a number or a text": {
        "STRING",
        "NUMBER",
        "BLANK_NODE",
        "IRIREF",
        "PNAME",
        "VAR",
    },
    "after a statement comes . or ; or } or a word such as FILTER, OPTIONAL, BIND": {"'.'", "'}'", "'FILTER'"},
    "AS and a variable are missing, or a sign such as = or &&": {"'AS'", "'||'"},
    "the bracket is not closed, or a sign such as = or && is missing": {"')'", "'||'"},
    "a property is missing, such as ipg:claimant, a or a variable": {"'a'", "PNAME", "IRIREF"},
}
"""What to say when all these are expected; the first that fits."""

IN_WORDS = {
    "VAR": "a variable such as ?x",
    "IRIREF": "an IRI such as <https://…>",
    "PNAME": "a name with its prefix such as ipg:claimant",
    "STRING": "a text between quotation marks",
    "NUMBER": "a number",
}


def find_slip(text: str, found: Sequence[Token]) -> Slip | None:
    """The slip in a query that the engine refused; ``None`` when it is none of form."""
    if slip := _unknown_prefix(found) or _open_string(found):
        return slip
    misfit = first_misfit(found)
    if misfit is None:
        return None
    brackets = _brackets(text, found, misfit)
    if brackets:
        return brackets
    if misfit.number == len(found):
        return Slip(len(text.rstrip()), len(text.rstrip()), f"the query breaks off: {_missing(misfit)}")
    token = found[misfit.number]
    for tell in (_confusable, _comma, _misspelt, _bare_word):
        if reason := tell(found, misfit):
            return Slip(token.start, token.end, reason)
    return Slip(token.start, token.end, f"{token.text!r} cannot stand here: {_missing(misfit)}")


def _unknown_prefix(found: Sequence[Token]) -> Slip | None:
    declared = set(PREFIXES)
    before = None
    for token in found:
        if token.kind == "PNAME":
            prefix = token.text.partition(":")[0]
            if before is not None and before.kind == "word" and before.text.upper() == "PREFIX":
                declared.add(prefix)
            elif prefix not in declared and before is not None and (before.text, before.end) == ("<", token.start):
                reason = "the IRI that begins here has a sign that none may have, such as a space, or no > at its end"
                return Slip(before.start, token.end, reason)
            elif prefix not in declared:
                return Slip(token.start, token.start + len(prefix) + 1, _no_such_prefix(prefix, declared))
        before = token
    return None


def _no_such_prefix(prefix: str, declared: set[str]) -> str:
    near = difflib.get_close_matches(prefix.casefold(), sorted(declared), n=2, cutoff=0.5)
    hint = f"did you mean {' or '.join(f'{name}:' for name in near)}? " if near else ""
    preset = " ".join(f"{name}:" for name in PREFIXES)
    return f"the prefix {prefix}: is not declared; {hint}preset are {preset}; declare others with PREFIX {prefix}: <…>"


def _open_string(found: Sequence[Token]) -> Slip | None:
    for token in found:
        if token.kind == "open string":
            within = "" if len(token.text) == 3 else "; a text of several lines stands between three quotation marks"
            return Slip(token.start, token.end, f"the text that begins here with {token.text} is not closed{within}")
    return None


def _brackets(text: str, found: Sequence[Token], misfit: Misfit) -> Slip | None:
    """A bracket that closes none, or one that was still open where the query went wrong at a bracket or its end."""
    still_open: list[Token] = []
    at_end = misfit.number == len(found)
    for token in found[: misfit.number + 1]:
        if token.kind != "sign" or token.text not in "{}()[]":
            continue
        if token.text in PAIRS:
            still_open.append(token)
        elif still_open and PAIRS[still_open[-1].text] == token.text:
            still_open.pop()
        elif not still_open:
            return Slip(token.start, token.end, f"{token.text!r} closes nothing: no bracket is open here")
        else:
            return Slip(token.start, token.end, f"{token.text!r} stands where {_not_closed(text, still_open)}")
    if at_end and still_open:
        last = still_open[-1]
        more = f"; {len(still_open)} brackets are open" if len(still_open) > 1 else ""
        return Slip(last.start, last.end, f"the {last.text!r} here is not closed{more}")
    return None


def _not_closed(text: str, still_open: Sequence[Token]) -> str:
    last = still_open[-1]
    line, column = line_and_column(text, last.start)
    return f"the {last.text!r} of line {line}, column {column} is not closed"


def _confusable(found: Sequence[Token], misfit: Misfit) -> str | None:
    # "ipg：claimant" goes wrong at "ipg", as a word; the sign behind it is what is wrong.
    for token in found[misfit.number : misfit.number + 2]:
        if token.kind == "unknown" and token.text in _signs():
            sign, name = _signs()[token.text]
            return f"{token.text} is {name}; SPARQL needs {sign}"
    return None


@cache
def _signs() -> dict[str, tuple[str, str]]:
    lines = (files("ipgraph.query") / "confusable.tsv").read_text(encoding="utf-8").splitlines()
    return {sign: (meant, name) for sign, meant, name in (line.split("\t") for line in lines)}


def _comma(found: Sequence[Token], misfit: Misfit) -> str | None:
    if found[misfit.number].text == "," and "VAR" in misfit.expected:
        return "no comma stands between variables here, only a space"
    return None


def _misspelt(found: Sequence[Token], misfit: Misfit) -> str | None:
    token = found[misfit.number]
    if token.kind != "word":
        return None
    words = [word.strip("'") for word in misfit.expected if word.strip("'").replace("_", "").isalnum()]
    keywords = sorted(word for word in words if word.isupper() and f"'{word}'" in misfit.expected)
    near = difflib.get_close_matches(token.text.upper(), keywords, n=1, cutoff=0.78)
    return f"{token.text!r} is no word of SPARQL; did you mean {near[0]}?" if near else None


def _bare_word(found: Sequence[Token], misfit: Misfit) -> str | None:
    token = found[misfit.number]
    if token.kind != "word":
        return None
    if "PNAME" in misfit.expected:
        if misfit.expected == {"PNAME"}:
            return f"a colon is missing behind the prefix: {token.text}:"
        return (
            f"{token.text!r} is no word of SPARQL; a class or property has a prefix (ipg:{token.text}), "
            f"a variable a question mark (?{token.text}), a text quotation marks"
        )
    if "VAR" in misfit.expected:
        return f"{token.text!r} cannot stand here; a variable begins with a question mark: ?{token.text}"
    return None


def _missing(misfit: Misfit) -> str:
    """What is expected, in words."""
    expected = misfit.expected
    for sentence, needed in MISSING.items():
        if expected >= needed:
            return sentence
    told = {IN_WORDS.get(each, each.strip("'")) for each in expected}
    if "NUMBER" in expected:
        told -= {"+", "-"}
    if "REGEX" in told:
        told = {each for each in told if not (each.isupper() and each.replace("_", "").isalnum())}
        told.add("a function such as REGEX( … )")
    *most, last = sorted(told, key=lambda each: (" " in each, each))
    return f"expected is {', '.join(most)} or {last}" if most else f"expected is {last}"
