import shutil
import time
from pathlib import Path

import httpx
import pytest

from ipgraph.pipeline import add
from tests.serve.conftest import ARTICLES
from tests.serve.running import served

COUNT = {"query": "SELECT (COUNT(DISTINCT ?a) AS ?n) { ?a a ipg:Article }"}
TURTLE = {"content-type": "text/turtle"}


def _articles(client: httpx.Client) -> int:
    return int(client.get("/sparql", params=COUNT).json()["results"]["bindings"][0]["n"]["value"])


@pytest.mark.parametrize("options", [(), ("--in-memory",)])
def test_a_new_load_is_served_without_a_restart(folder: Path, tmp_path: Path, options: tuple[str, ...]) -> None:
    copy = shutil.copytree(folder, tmp_path / "graph")
    with served(copy, *options) as address, httpx.Client(base_url=address, timeout=20) as client:
        before, build = _articles(client), client.get("/health").json()["build"]
        etag = client.get("/sparql", params=COUNT).headers["etag"]
        add(copy, [sorted(ARTICLES.iterdir())[4]])
        deadline = time.monotonic() + 60
        while client.get("/health").json()["build"] == build and time.monotonic() < deadline:
            time.sleep(0.2)
        assert _articles(client) == before + 1
        assert client.get("/sparql", params=COUNT, headers={"if-none-match": etag}).status_code == 200


def test_changes_go_to_a_copy_and_need_the_token(folder: Path) -> None:
    held = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with served(folder, "--writable", token="s3cret") as address, httpx.Client(base_url=address, timeout=20) as client:
        update = {"update": "INSERT DATA { GRAPH <urn:g> { <urn:s> a ipg:Article } }"}
        before = _articles(client)
        assert client.post("/sparql", data=update).status_code == 401
        assert client.post("/sparql", data=update, headers={"authorization": "Bearer wrong"}).status_code == 401
        assert client.put("/rdf-graph-store?default", content="", headers=TURTLE).status_code == 401
        assert _articles(client) == before
        client.headers["authorization"] = "Bearer s3cret"
        assert client.post("/sparql", data=update).status_code == 204
        assert _articles(client) == before + 1
        bad = client.post("/sparql", data={"update": "INSERT DATA { <urn:a> <urn:b> }"})
        assert (bad.status_code, "line 1" in bad.text) == (400, True)
        load = client.post("/sparql", data={"update": "LOAD <http://localhost:1/x.ttl>"})
        assert (load.status_code, "LOAD asks another server" in load.text) == (400, True)
        assert (
            client.put("/rdf-graph-store?graph=urn:g", content="<urn:t> a <urn:T> .", headers=TURTLE).status_code == 204
        )
        assert _articles(client) == before
        assert client.delete("/rdf-graph-store?graph=urn:g").status_code == 204
        assert client.get("/rdf-graph-store?graph=urn:g").status_code == 404
    assert held == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_other_pages_read_only_when_allowed(folder: Path, client: httpx.Client) -> None:
    origin = {"origin": "https://law.example"}
    assert "access-control-allow-origin" not in client.get("/health", headers=origin).headers
    with served(folder, "--cors", "https://law.example") as address, httpx.Client(base_url=address) as other:
        answer = other.get("/sparql", params=COUNT, headers=origin)
        assert answer.headers["access-control-allow-origin"] == "https://law.example"
        asked = {**origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type"}
        preflight = other.options("/sparql", headers=asked)
        assert preflight.status_code == 204
        assert "Content-Type" in preflight.headers["access-control-allow-headers"]
        stranger = other.get("/health", headers={"origin": "https://evil.example"})
        assert "access-control-allow-origin" not in stranger.headers


def test_every_reply_guards_itself(client: httpx.Client) -> None:
    for path in ("/", "/health", "/sparql?query=ASK%7B%7D", "/nowhere", "/sparql?query=no"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff", path
        assert headers["x-frame-options"] == "DENY", path
    assert "connect-src 'self'" in client.get("/").headers["content-security-policy"]
