"""Findings: inputs that broke a promise, each kept once with where and how."""

import hashlib
import traceback
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).parents[1]


class Finding(Struct, frozen=True):
    """Where and how a promise was broken: the error, the innermost place in the project, the whole trace."""

    error: str
    place: str
    trace: str

    @property
    def name(self) -> str:
        """The same for the same error at the same place."""
        return hashlib.sha256(f"{self.error} {self.place}".encode("utf-8", "replace")).hexdigest()[:12]


def finding_of(error: BaseException) -> Finding:
    """The finding behind an error."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if Path(f.filename).is_relative_to(ROOT) and ".venv" not in Path(f.filename).parts]
    at = (ours or list(frames))[-1]
    # Numbers in a message differ from input to input.
    kind = f"{type(error).__name__}: {''.join(c for c in str(error).partition(':')[0][:60] if not c.isdigit())}"
    known = {BaseException: kind, AssertionError: kind}
    shown = next((words for base, words in known.items() if type(error).__mro__[1] is base), type(error).__name__)
    place = f"{Path(at.filename).name}:{at.lineno}"
    return Finding(shown, place, "".join(traceback.format_exception(error)))


def keep(folder: Path, finding: Finding, data: bytes) -> bool:
    """Keep a finding with its input unless it is known; of a known one the shortest input. Whether it is new."""
    folder.mkdir(parents=True, exist_ok=True)
    sample, told = folder / f"{finding.name}.bin", folder / f"{finding.name}.txt"
    new = not told.exists()
    if new or len(data) < sample.stat().st_size:
        sample.write_bytes(data)
        told.write_text(finding.trace, encoding="utf-8", errors="replace")
    return new


def kept(folder: Path) -> list[str]:
    """The last lines of the findings of a folder, for a person."""
    return [
        f"{path.stem}: {path.read_text(encoding='utf-8').strip().splitlines()[-1][:160]}"
        for path in sorted(folder.glob("*.txt"))
    ]
