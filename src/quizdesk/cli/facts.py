# SPDX-License-Identifier: MIT
"""A fact that `quizdesk doctor` tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """Something about this computer, this program or its data.

    Attributes:
        id: its name for scripts.
        label: its name for people.
        value: as JSON can hold it; None when it could not be found out.
        trouble: what to do about it, or empty.
        is_fault: whether QuizDesk cannot do its work as long as it is so.
    """

    id: str
    label: str
    value: str | int | bool | list[str] | None
    trouble: str = ""
    is_fault: bool = False

    @property
    def shown(self) -> str:
        """The value in words."""
        match self.value:
            case None:
                return "not known"
            case bool():
                return "yes" if self.value else "no"
            case list():
                return ", ".join(self.value) or "none"
            case _:
                return str(self.value)
