"""One key at a time from the terminal; what was typed ahead is not lost."""

import os
import select
import sys
import termios
import tty

_END = b"\x04"
_LONGEST = 64


def read_key() -> str:
    """Wait for a key, in small letters; a key that is no single character is empty.

    Raises :class:`EOFError` at the end of the input, and :class:`KeyboardInterrupt` as ever.
    """
    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    try:
        # Not click's getchar: it throws away what was typed before it waits.
        tty.setcbreak(terminal, termios.TCSADRAIN)
        key = os.read(terminal, 1)
        if key in (b"", _END):
            raise EOFError
        if not key.isascii() or key == b"\x1b":
            # An arrow, or a character of several bytes.
            while select.select([terminal], [], [], 0)[0]:
                os.read(terminal, _LONGEST)
            return ""
        return key.decode().lower()
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
