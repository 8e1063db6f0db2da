# SPDX-License-Identifier: MIT
"""What the answering parts of the four kinds of question have in common. No kind lives here."""

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ViewT = TypeVar("ViewT")


class AnsweringPart(QWidget, Generic[ViewT]):
    """The part of a question screen in which the learner answers.

    It shows what a view says and keeps nothing of its own: after `responded` the screen calls
    `show_view` with the view that the new response makes.
    """

    responded = Signal(object)
    """A `Response` that the learner has just given or changed."""

    decided = Signal(str, bool)
    """A mark point's id and whether the learner said it; only written answers have any."""

    @abstractmethod
    def show_view(self, view: ViewT) -> None:
        """Shows a view, keeping the focus and what is being dragged where they are."""

    @abstractmethod
    def focus_first(self) -> None:
        """Puts the keyboard focus where answering begins."""

    def confirm(self) -> None:
        """Gives what is shown as the response, where leaving it as it is can be an answer."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Acts on a key that no control inside wanted, such as a letter for an option.

        Returns:
            Whether the key meant something here.
        """
        del event
        return False
