# SPDX-License-Identifier: MIT
"""The router's part for people: who is learning, and the PIN before a learner's page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from quizdesk.errors import StoreError

if TYPE_CHECKING:
    from quizdesk.ui.screens.pin_asked import PinAskedScreen
    from quizdesk.ui.screens.who import WhoScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.people import People


class PeoplePages:
    """Leads to the page of who has come.

    Args:
        people: those who learn here.
        ways: what the router lends.
        begin_anew: shows the first screen for who has come; takes a sentence to say there.
    """

    def __init__(self, people: People, ways: Ways, begin_anew: Callable[[str], None]) -> None:
        self._people = people
        self._ways = ways
        self._begin_anew = begin_anew
        self._asked: int | None = None
        self._back = ways.home

    def ask_at_start(self) -> None:
        """Who is learning, before anybody's page is shown."""
        self._people.shut()
        last = self._people.last()
        if last is not None and self._people.asks_pin(last):
            self._show_pin(last)
        else:
            self._show()

    def ask(self, back: Callable[[], None]) -> None:
        """Who is learning now; a page with a PIN is shut from here on.

        Args:
            back: shows what this was asked from.
        """
        self._back = back
        self._people.leave()
        self._show()

    def _show(self) -> None:
        from quizdesk.ui.screens.who import WhoScreen

        page, view = self._ways.find(WhoScreen, self._connect), self._people.view()
        page.show_view(view)
        self._ways.show(page, has_bar=view.may_go_back)

    def _connect(self, page: WhoScreen) -> None:
        page.chosen.connect(self._ways.safe(self._on_chosen))
        page.named.connect(self._ways.safe(partial(self._on_named, page)))
        page.back_requested.connect(self._ways.safe(self._on_back))

    def _on_chosen(self, learner_id: int) -> None:
        if self._people.asks_pin(learner_id):
            self._show_pin(learner_id)
        else:
            self._begin_anew(self._people.choose(learner_id))

    def _on_named(self, page: WhoScreen, name: str) -> None:
        try:
            said = self._people.add(name)
        except StoreError as error:
            page.show_problem(str(error))
        else:
            self._begin_anew(said)

    def _on_back(self) -> None:
        if self._people.view().may_go_back:
            self._back()

    def _show_pin(self, learner_id: int) -> None:
        from quizdesk.ui.screens.pin_asked import PinAskedScreen

        self._asked = learner_id
        page = self._ways.find(PinAskedScreen, self._connect_pin)
        page.show_view(self._people.name_of(learner_id))
        self._ways.show(page, has_bar=False)

    def _connect_pin(self, page: PinAskedScreen) -> None:
        page.pin_given.connect(self._ways.safe(partial(self._on_pin, page)))
        page.back_requested.connect(self._ways.safe(self._show))

    def _on_pin(self, page: PinAskedScreen, pin: str) -> None:
        if self._asked is None:
            return
        problem = self._people.problem_with(self._asked, pin)
        if problem:
            page.show_problem(problem)
        else:
            self._begin_anew(self._people.choose(self._asked))
