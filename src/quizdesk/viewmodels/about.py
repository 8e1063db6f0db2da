# SPDX-License-Identifier: MIT
"""What the program says of itself."""

from dataclasses import dataclass

from quizdesk import __version__
from quizdesk.paths import Places
from quizdesk.words import tr, tr_n


@dataclass(frozen=True, slots=True)
class AboutView:
    """A title and paragraphs, each with its heading."""

    title: str
    paragraphs: tuple[tuple[str, str], ...]


def about_view(places: Places, bank_title: str, number_of_questions: int) -> AboutView:
    """The view.

    Args:
        places: where things are kept.
        bank_title: the title of the bank in use.
        number_of_questions: how many it has.
    """
    return AboutView(
        title=f"QuizDesk {__version__}",
        paragraphs=(
            (
                tr("What it is for"),
                tr(
                    "Practice for A-level history that needs no internet. The questions are "
                    "short-answer and quiz practice on A-level content; no exam board sets them."
                ),
            ),
            (
                tr("Questions in use"),
                tr_n(
                    "{bank}: %n questions.",
                    "{bank}: %n questions.",
                    number_of_questions,
                    bank=bank_title,
                ),
            ),
            (
                tr("Your answers"),
                tr(
                    "Answers and marks stay on this computer, in {folder}. Nothing is sent "
                    "anywhere. “Your records”, in Settings, exports them, takes them to another "
                    "computer, or erases them.",
                    folder=places.data_dir,
                ),
            ),
            (
                tr("Licences"),
                tr(
                    "QuizDesk is free software under the MIT licence. It is made with Python and "
                    "Qt for Python (LGPL version 3). Its typefaces are Atkinson Hyperlegible Next "
                    "by the Braille Institute and OpenDyslexic, version 0.920, by Abbie Gonzalez, "
                    "both under the SIL Open Font Licence."
                ),
            ),
        ),
    )
