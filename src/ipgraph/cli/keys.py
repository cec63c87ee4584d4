"""Single keys from the terminal; what was typed ahead is not lost, and the terminal is as it was in the end."""

import contextlib
import os
import select
import sys
import termios
import tty
from collections.abc import Iterator
from types import TracebackType

_END = b"\x04"
_LONGEST = 64


class Keys:
    """The terminal's keys, from entering to leaving; :meth:`lines` gives whole lines meanwhile.

    Not click's getchar: that throws away what was typed before it waits.
    """

    def __init__(self) -> None:
        self._terminal = sys.stdin.fileno()
        self._before = termios.tcgetattr(self._terminal)

    def __enter__(self) -> "Keys":
        tty.setcbreak(self._terminal, termios.TCSADRAIN)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        termios.tcsetattr(self._terminal, termios.TCSADRAIN, self._before)

    @contextlib.contextmanager
    def lines(self) -> Iterator[None]:
        """Have the terminal give lines, with what is typed shown."""
        termios.tcsetattr(self._terminal, termios.TCSADRAIN, self._before)
        try:
            yield
        finally:
            tty.setcbreak(self._terminal, termios.TCSADRAIN)

    def read(self) -> str:
        """Wait for a key, in small letters; a key that is no single character is empty.

        Raises :class:`EOFError` at the end of the input, and :class:`KeyboardInterrupt` as ever.
        """
        key = os.read(self._terminal, 1)
        if key in (b"", _END):
            raise EOFError
        if not key.isascii() or key == b"\x1b":
            # An arrow, or a character of several bytes.
            while select.select([self._terminal], [], [], 0)[0]:
                os.read(self._terminal, _LONGEST)
            return ""
        return key.decode().lower()
