"""The protocol tests of the suite, as requests."""

import tomllib
from pathlib import Path
from typing import Any

import httpx

BASE = "http://example.org/data/"
TABLE = Path(__file__).parent / "protocol.toml"
NAMES = {"A": "a", "B": "b", "C": "c"}


def protocol_tests() -> dict[str, list[dict[str, Any]]]:
    """The requests of each test, by its name in the suite."""
    return {name: test["requests"] for name, test in tomllib.loads(TABLE.read_text(encoding="utf-8")).items()}


def put_documents(client: httpx.Client) -> None:
    """Load the three graphs that the tests ask."""
    blocks = " ".join(f"GRAPH <{BASE}{name}> {{ <{BASE}{name}> a <{BASE}Document> }}" for name in NAMES)
    answer = client.post("/sparql", data={"update": f"INSERT DATA {{ {blocks} }}"})
    assert answer.status_code == 204, answer.text


def failure(client: httpx.Client, requests: list[dict[str, Any]]) -> str:
    """Why a test fails; empty when it passes."""
    for request in requests[:-1]:
        answer = _sent(client, request)
        if not answer.is_success:
            return f"status {answer.status_code}: {answer.text[:300]}"
    judged = requests[-1]
    answer = _sent(client, judged)
    if answer.status_code // 100 != judged.get("status", 2):
        return f"status {answer.status_code}: {answer.text[:300]}"
    given = answer.headers.get("content-type", "").partition(";")[0]
    if given not in judged.get("types", [given]):
        return f"type {given}"
    if "truth" in judged and answer.json()["boolean"] is not judged["truth"]:
        return f"answer {answer.text}"
    return ""


def _sent(client: httpx.Client, request: dict[str, Any]) -> httpx.Response:
    based = request.get("base", True)
    content = request.get("content")
    if content is not None and content.startswith(("ASK", "CLEAR")):
        content = _with_base(content, based)
    headers = {"content-type": request["type"]} if "type" in request else {}
    return client.request(
        request.get("method", "POST"),
        "/sparql",
        params=_fields(request.get("fields", {}), based),
        data=_fields(request["form"], based) if "form" in request else None,
        content=content.encode(request.get("encoding", "utf-8")) if content is not None else None,
        headers=headers,
    )


def _fields(fields: dict[str, Any], based: bool) -> dict[str, Any]:
    """The fields with the base before each query, and whole IRIs for graphs."""
    written = {}
    for name, value in fields.items():
        values = value if isinstance(value, list) else [value]
        graphs = name.endswith("-uri")
        written[name] = [f"{BASE}{one}" if graphs else _with_base(one, based) for one in values]
    return written


def _with_base(text: str, based: bool) -> str:
    return f"BASE <{BASE}> {text}" if based else text
