# SPDX-License-Identifier: MIT
"""How dev.py speaks: short lines on standard output, and one error for what it cannot do."""


class SetupFailed(Exception):
    """The machine lacks something that dev.py may not or cannot provide; the text says what."""


def say(line: str) -> None:
    """Print one line at once, in order with what child programs print."""
    print(line, flush=True)
