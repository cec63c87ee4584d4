"""The words behind the facts: which stretches of which sentences support a statement."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.view.index import Index, Term, expand

_ADOPTED = f"{PREFIXES['ipgc']}standing-adopted"


class Stretch(Struct, frozen=True):
    """Some words of a sentence: its number in :attr:`Words.sentences`, and where they stand in it.

    ``start`` and ``end`` count UTF-16 units, as a browser does.
    """

    sentence: int
    start: int
    end: int


class Passage(Struct, frozen=True):
    """A sentence as the article has it, the IRI of the language version it stands in, and where it begins there."""

    version: str
    start: int
    text: str


class Words:
    """Looks up the words behind statements, and keeps the sentences that were asked for."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._statements: dict[str, list[tuple[str, Term, str, str]]] = defaultdict(list)
        self._numbers: dict[str, int] = {}
        self._stretches: dict[str, int] = {}
        self.sentences: list[Passage] = []
        self.stretches: list[Stretch] = []
        for node in index.of_class("ipg:SourcedStatement"):
            subject, predicate = index.first(node, "rdf:subject"), index.first(node, "rdf:predicate")
            standing = index.first(node, "ipg:standing")
            for term in index.objects(node, "rdf:object"):
                self._statements[subject or ""].append((predicate or "", term, standing or "", node))

    def behind(self, subject: str, name: str, value: Term | None = None) -> list[int]:
        """The stretches that support a property of a node; with a value, those that support this one."""
        predicate = expand(name)
        return self._of(
            node
            for said, term, standing, node in self._statements.get(subject, ())
            if said == predicate and standing == _ADOPTED and (value is None or term == value)
        )

    def behind_all(self, subject: str) -> list[int]:
        """The stretches that support anything that is said of a node."""
        return self._of(node for _, _, standing, node in self._statements.get(subject, ()) if standing == _ADOPTED)

    def of_statement(self, statement: str) -> list[int]:
        """The stretches that support one statement."""
        return self._of((statement,))

    def _of(self, statements: Iterable[str]) -> list[int]:
        spans = {span for node in statements for span in self._index.nodes(node, "ipg:supportedBy")}
        return sorted({self._stretch(span) for span in sorted(spans)})

    def _stretch(self, span: str) -> int:
        if span not in self._stretches:
            around = next(iter(self._index.nodes(span, "ipg:inSentence")), span)
            sentence = self._sentence(around)
            passage = self.sentences[sentence]
            start, end = (int(self._index.first(span, name) or 0) - passage.start for name in ("ipg:start", "ipg:end"))
            self._stretches[span] = len(self.stretches)
            self.stretches.append(Stretch(sentence, _units(passage.text[:start]), _units(passage.text[:end])))
        return self._stretches[span]

    def _sentence(self, node: str) -> int:
        if node not in self._numbers:
            self._numbers[node] = len(self.sentences)
            self.sentences.append(
                Passage(
                    self._index.first(node, "ipg:inVersion") or "",
                    int(self._index.first(node, "ipg:start") or 0),
                    self._index.first(node, "ipg:quote") or "",
                )
            )
        return self._numbers[node]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2
