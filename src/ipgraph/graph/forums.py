"""Courts and offices: the IRI of each, and its entry in the authority table."""

from pyoxigraph import NamedNode

from ipgraph.graph.iris import identified
from ipgraph.model.record import Names
from ipgraph.resolve.forums import RecordForums, forum_name
from ipgraph.resolve.names import fold_spaces
from ipgraph.resolve.naming import digest, slug
from ipgraph.vocab.forums import Forum, load_forums


def forum_iri(names: Names, forums: RecordForums) -> NamedNode | None:
    """The IRI of a forum of a record: by its key, else by its longest Chinese (else English) name.

    ``None`` when there is no name, or one that several courts may bear ("a court in Texas").
    """
    key = forums.key(names)
    if key is not None:
        return identified("forum", key)
    name = forum_name(names)
    return None if name is None else identified("forum", f"x-{slug(name)}-{digest(fold_spaces(name), 8)}")


def known_forum(iri: NamedNode) -> Forum | None:
    """The entry of the authority table behind an IRI, or ``None`` for a forum that is not in it."""
    return load_forums().find(iri.value.removeprefix(identified("forum", "").value))
