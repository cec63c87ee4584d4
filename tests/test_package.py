"""What ``import ipgraph`` gives, and that it takes no time."""

import subprocess
import sys

import pytest

import ipgraph


def test_the_public_names() -> None:
    assert ipgraph.__all__ == [
        "IPGraphError",
        "add",
        "build",
        "evaluate_articles",
        "extract_records",
        "open",
        "remove",
        "show",
    ]
    assert all(callable(getattr(ipgraph, name)) for name in ipgraph.__all__)
    assert set(ipgraph.__all__) <= set(dir(ipgraph))


def test_another_name_is_none() -> None:
    with pytest.raises(AttributeError, match="module 'ipgraph' has no attribute 'read_all'"):
        _ = ipgraph.read_all


def test_to_import_the_package_imports_nothing_of_it() -> None:
    code = "import sys; before = set(sys.modules); import ipgraph; print(*sorted(set(sys.modules) - before))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()
    assert told == ["ipgraph"]
