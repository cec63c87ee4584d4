"""Commands on a disk that is too small: a small file system in memory, or a limit on the size of files.

    python -m benchmarks.full_disk CASE.json KILOBYTES FOLDER

is what a namespace of its own runs, where everybody may mount a file system.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from benchmarks.crashes import Case
from benchmarks.outcomes import Outcome, after_fault, files_up_to, run_cli

FILES, DISK = "a file may not grow further", "the disk is full"
_OWN = ("unshare", "--user", "--map-root-user", "--mount")


class _Ended(Struct):
    """How a command ended, and what it complained."""

    code: int
    complained: str


def limited_files(cases: list[Case], place: Path, number: int, chance: random.Random) -> Iterator[Outcome]:
    """Run each command in turn with a limit on the size of files, of which none may pass."""
    for count in range(number):
        case = cases[count % len(cases)]
        folder = place / "graph"
        shutil.copytree(case.start, folder)
        largest = max(path.stat().st_size for path in (place / "all").rglob("*") if path.is_file())
        limit = chance.choice((chance.randrange(1, 20_000), chance.randrange(1, largest)))
        done = run_cli([case.verb.split()[0], *case.arguments, "-g", str(folder)], files_up_to(limit))
        yield after_fault(case, folder, done, FILES)
        shutil.rmtree(folder)


def can_mount() -> bool:
    """Whether this user may mount a file system in a namespace of their own."""
    command = [*_OWN, "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def small_disks(cases: list[Case], place: Path, number: int, chance: random.Random) -> Iterator[Outcome]:
    """Run each command in turn on a file system of its own that has room for the graph as it is and a little more."""
    for count in range(number):
        case = cases[count % len(cases)]
        (place / "case.json").write_bytes(msgspec.json.encode(case, enc_hook=str))
        held = _kilobytes(case.start)
        room = chance.randrange(1, max(2, int(_kilobytes(place / "all") * 1.3)))
        folder = place / "graph"
        arguments = [str(place / "case.json"), str(held + room), str(folder)]
        inner = subprocess.run(
            [*_OWN, sys.executable, "-m", "benchmarks.full_disk", *arguments], capture_output=True, check=False
        )
        if inner.returncode:
            raise SystemExit(inner.stderr.decode(errors="replace"))
        ended = msgspec.json.decode(inner.stdout, type=_Ended)
        done = subprocess.CompletedProcess[str]([], ended.code, "", ended.complained)
        yield after_fault(case, folder, done, DISK)
        shutil.rmtree(folder)


def _kilobytes(folder: Path) -> int:
    """What a folder takes on a file system whose blocks have 4 kB."""
    return sum(4 + (path.stat().st_size // 4096) * 4 for path in folder.rglob("*")) + 32


def _within(case: Case, kilobytes: int, out: Path) -> _Ended:
    """Run the command in a file system of so many kilobytes, and copy what it leaves there to ``out``."""
    with tempfile.TemporaryDirectory() as place:
        disk = Path(place) / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(disk)], check=True)
        try:
            folder = disk / "graph"
            shutil.copytree(case.start, folder)
            done = run_cli([case.verb.split()[0], *case.arguments, "-g", str(folder)])
            shutil.copytree(folder, out)
            return _Ended(done.returncode, done.stderr)
        finally:
            subprocess.run(["umount", str(disk)], check=True)


if __name__ == "__main__":
    given = msgspec.json.decode(Path(sys.argv[1]).read_bytes(), type=Case, dec_hook=lambda kind, value: kind(value))
    sys.stdout.buffer.write(msgspec.json.encode(_within(given, int(sys.argv[2]), Path(sys.argv[3]))))
