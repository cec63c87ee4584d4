"""The addresses of the pages."""

from starlette.routing import BaseRoute, Route

from ipgraph.serve.pages.articles import article, articles
from ipgraph.serve.pages.editor import editor, editor_terms
from ipgraph.serve.pages.explorer import explore
from ipgraph.serve.pages.lists import names, search
from ipgraph.serve.pages.ontology import ontology, ontology_turtle
from ipgraph.serve.pages.questions import question, questions
from ipgraph.serve.pages.start import start
from ipgraph.serve.pages.statics import static
from ipgraph.serve.pages.thing import thing, thing_at

PAGES: list[BaseRoute] = [
    Route("/", start),
    Route("/search", search),
    Route("/questions", questions),
    Route("/questions/{name}", question),
    Route("/articles", articles),
    Route("/articles/{id:path}", article),
    Route("/things", thing),
    Route("/id/{path:path}", thing_at),
    Route("/names", names),
    Route("/explore", explore),
    Route("/editor", editor),
    Route("/editor/terms", editor_terms),
    Route("/ontology", ontology),
    Route("/ontology.ttl", ontology_turtle),
    Route("/static/{name}", static),
]
"""What :func:`ipgraph.serve.app.create_app` mounts besides the protocol's own addresses."""
