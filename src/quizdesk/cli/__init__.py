# SPDX-License-Identifier: MIT
"""The command line: finds out what is asked, does it, and ends with the right status.

Each command has a file of its own and is loaded only when asked for. No Qt here: the window and
the tour are started through `quizdesk.app`. Data goes to standard output, talk to standard error;
no traceback reaches a person.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizdesk import log
from quizdesk.cli.streams import finish_output, prepare_streams, say, silence_output
from quizdesk.errors import CannotWrite, ContentError, QuizDeskError

if TYPE_CHECKING:
    from quizdesk.paths import Places

FAULTY, UNWRITTEN, INTERRUPTED = QuizDeskError.exit_status, CannotWrite.exit_status, 130


def run(words: Sequence[str]) -> int:
    """Do what the words of a command line ask.

    Args:
        words: those after the program's name.

    Returns:
        The exit status, as `docs/command-line.md` lists them.
    """
    prepare_streams()
    try:
        status = _do(words)
        finish_output()
    except BrokenPipeError:
        # Whoever read our output, such as head, has seen enough.
        silence_output()
        return UNWRITTEN
    except KeyboardInterrupt:
        say("Interrupted.")
        return INTERRUPTED
    except ContentError as error:
        for problem in error.problems:
            say(str(problem))
        say(error.message)
        return error.exit_status
    except QuizDeskError as error:
        say(str(error))
        return error.exit_status
    except Exception as error:
        log.failure(error)
        say(log.sentence_about(error))
        return FAULTY
    finally:
        log.stop()
    return status


def _do(words: Sequence[str]) -> int:
    if not words:
        # The commonest start of all, so nothing is loaded to sort no words.
        return _open_window(None)
    from quizdesk.cli.words import sort_words

    asked = sort_words(words)
    if asked.wants_help:
        from quizdesk.cli.help import show_help

        return show_help(asked.command)
    if asked.wants_version:
        from quizdesk.cli.help import show_version

        return show_version()
    if not asked.command:
        return _open_window(asked.data_dir)
    from quizdesk.cli.parsing import parse
    from quizdesk.cli.table import command_of

    command = command_of(asked.command)
    options = parse(asked.command, command, asked.rest)
    return command.run(options, _found_places(asked.data_dir))


def _open_window(data_dir: str | None) -> int:
    from quizdesk.cli.window import open_window

    return open_window(_found_places(data_dir))


def _found_places(data_dir: str | None) -> "Places":
    """Where things are kept; from now on the log has its place."""
    from quizdesk.clock import SystemClock
    from quizdesk.paths import find_places

    places = find_places(data_dir)
    log.start(places.logs, SystemClock().now)
    return places
