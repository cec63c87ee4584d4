from typing import cast

from ipgraph.serve.pages.limited import limited_source
from ipgraph.serve.site import Site


class Served:
    """A site of which only the build matters here."""

    build = "one"


def test_a_source_is_kept_as_long_as_the_build_is_the_same() -> None:
    """What a source was asked for before, such as labels, must not outlive the graph that said it."""
    served = Served()
    site = cast(Site, served)
    first = limited_source(site)
    assert limited_source(site) is first
    served.build = "two"
    assert limited_source(site) is not first
    assert limited_source(cast(Site, Served())) is not first
