"""Keep the two sides of a step apart: nobody turns against himself."""

from ipgraph.extract.frames.actor import Actor

Side = tuple[Actor, ...]


def sides_apart(agents: Side, patients: Side) -> tuple[Side, Side]:
    """The two sides of a step without the one whom both would hold.

    Whom the words say a suit is against does not bring it ("Alpha, after Beta had left, brought an action against it");
    else the one who acts stays ("Beta answered the suit, saying that it had asked").
    """
    faced = {party for a in patients if a.mark == "against" for party in a.parties}
    agents = tuple(a for a in agents if not a.parties or not faced.issuperset(a.parties))
    acting = {party for a in agents for party in a.parties}
    return agents, tuple(a for a in patients if not a.parties or not acting.issuperset(a.parties))
