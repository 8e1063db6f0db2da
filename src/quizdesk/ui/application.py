# SPDX-License-Identifier: MIT
"""Setting up Qt's application: names, icon and looks."""

import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from quizdesk import __version__
from quizdesk.resources import resource_path
from quizdesk.settings import Settings
from quizdesk.ui.navigation import dress


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
