# SPDX-License-Identifier: MIT
"""Where the program starts. Loads as little as the words given ask for."""

import sys

from quizdesk import __version__


def main() -> int:
    """Run the program with the words of its command line.

    Returns:
        The exit status.
    """
    words = sys.argv[1:]
    if words == ["--version"] and sys.stdout is not None:
        # The commonest question of scripts needs nothing of the program.
        sys.stdout.write(f"QuizDesk {__version__}\n")
        return 0
    from quizdesk.cli import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
