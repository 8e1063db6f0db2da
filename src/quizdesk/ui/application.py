# SPDX-License-Identifier: MIT
"""Setting up Qt's application: names, icon and looks."""

import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from quizdesk import __version__
from quizdesk.resources import resource_path
from quizdesk.settings import Settings
from quizdesk.ui.navigation import dress
from quizdesk.ui.theme import STYLE


def make_application(settings: Settings, *, at_sight: bool = False) -> QApplication:
    """The application, dressed as the settings say. There can be one in a process.

    Args:
        settings: what a person has chosen.
        at_sight: see `apply_theme`.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Setting the style later would hand us the style itself, wrapped for Python at a price.
        app = QApplication([sys.argv[0], "-style", STYLE])
    app.setApplicationName("QuizDesk")
    app.setApplicationDisplayName("QuizDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("quizdesk")
    app.setWindowIcon(QIcon(str(resource_path("icons", "quizdesk.png"))))
    dress(settings, at_sight=at_sight)
    return app
