# SPDX-License-Identifier: MIT
"""Setting up Qt's application: names, icon, looks, and what happens on an unexpected error."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from quizdesk import __version__
from quizdesk.resources import resource_path
from quizdesk.settings import Settings
from quizdesk.ui.navigation import dress

UNEXPECTED = (
    "Something went wrong that should not have. Everything you handed in is safe. "
    "Details are in the log; “quizdesk doctor” says where."
)

LogError = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def make_application(settings: Settings) -> QApplication:
    """The application, dressed as the settings say. There can be one in a process."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0]])
    app.setApplicationName("QuizDesk")
    app.setApplicationDisplayName("QuizDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("quizdesk")
    app.setWindowIcon(QIcon(str(resource_path("icons", "quizdesk.png"))))
    dress(settings)
    return app


def tell_unexpected_errors(tell: Callable[[str], None], log_error: LogError) -> None:
    """Has an unexpected error logged and told in a sentence, instead of ending the program.

    Args:
        tell: shows a sentence.
        log_error: writes the error to the log.
    """

    def hook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        log_error(kind, error, trace)
        tell(UNEXPECTED)

    sys.excepthook = hook
