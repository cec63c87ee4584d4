"""What is seen of a server from outside: its processes, their memory, and whether its files changed."""

import hashlib
from collections.abc import Iterator
from pathlib import Path


def tree(process: int) -> Iterator[int]:
    """A process and all that it started."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from tree(int(child))


def memory_of(process: int) -> int:
    """The resident memory of a process without what it shares with others, in bytes."""
    try:
        _, resident, shared, *_ = (int(number) for number in Path(f"/proc/{process}/statm").read_text().split())
    except (OSError, ValueError):
        return 0
    return (resident - shared) * 4096


def digest(folder: Path) -> str:
    """The SHA-256 of all files of a graph."""
    seen = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            seen.update(str(path.relative_to(folder)).encode() + path.read_bytes())
    return seen.hexdigest()
