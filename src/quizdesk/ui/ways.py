# SPDX-License-Identifier: MIT
"""What the router lends to those who lead through a part of the pages."""

from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeVar

from quizdesk.ui.widgets.page import Page

PageT = TypeVar("PageT", bound=Page)


class Finder(Protocol):
    """Gives the one page of a kind, made and connected when it is first wanted."""

    def __call__(self, kind: type[PageT], connect: Callable[[PageT], None], /) -> PageT: ...


class Shower(Protocol):
    """Shows a page; in a quiz the bar of places is away."""

    def __call__(self, page: Page, /, *, has_bar: bool = True) -> None: ...


class Ways(NamedTuple):
    """What the router lends.

    Attributes:
        find: gives a page.
        show: shows a page.
        safe: guards a step, so that what goes wrong is said in the window.
        home: shows the first screen.
    """

    find: Finder
    show: Shower
    safe: Callable[[Callable[..., object]], Callable[..., None]]
    home: Callable[[], None]
