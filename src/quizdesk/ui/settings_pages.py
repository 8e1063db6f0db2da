# SPDX-License-Identifier: MIT
"""The router's part for the settings: the looks, what is the learner's own, and about QuizDesk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from quizdesk.engine.arrangements import Arrangements
    from quizdesk.settings import Settings
    from quizdesk.ui.screens.about import AboutScreen
    from quizdesk.ui.screens.pin import PinScreen
    from quizdesk.ui.screens.settings import SettingsScreen
    from quizdesk.ui.screens.you import YouScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.desk import Desk


class SettingsPages:
    """Leads between the pages of settings and keeps what is changed there.

    Args:
        desk: what keeps it.
        ways: what the router lends.
        dress: puts the looks in force.
        ask_who: asks who is learning.
        tell: says a sentence in the window.
        show_records: shows how much is kept of the learner.
    """

    def __init__(
        self,
        desk: Desk,
        ways: Ways,
        dress: Callable[[Settings], None],
        ask_who: Callable[[], None],
        tell: Callable[[str], None],
        show_records: Callable[[], None],
    ) -> None:
        self._desk = desk
        self._ways = ways
        self._dress = dress
        self._ask_who = ask_who
        self._tell = tell
        self._show_records = show_records
        self._show_in_settings: Callable[[Settings], None] = lambda _: None

    def show(self) -> None:
        """The settings."""
        from quizdesk.ui.screens.settings import SettingsScreen

        page = self._ways.find(SettingsScreen, self._connect)
        page.show_settings(self._desk.settings)
        self._ways.show(page)

    def _connect(self, page: SettingsScreen) -> None:
        self._show_in_settings = page.show_settings
        page.changed.connect(self._ways.safe(self._change))
        page.you_requested.connect(self._ways.safe(self.show_you))
        page.who_requested.connect(self._ways.safe(self._ask_who))
        page.records_requested.connect(self._ways.safe(self._show_records))
        page.about_requested.connect(self._ways.safe(self.show_about))
        page.back_requested.connect(self._ways.safe(self._ways.home))

    def change_text_size(self, steps: int) -> None:
        """Makes the text larger or smaller by some steps; 0 makes it as it usually is."""
        from quizdesk.settings import RULES, Settings, Whole

        rule, settings = cast(Whole, RULES["text_percent"]), self._desk.settings
        size = rule.steps_from(settings.text_percent, steps) if steps else Settings().text_percent
        self._change(replace(settings, text_percent=size))

    def _change(self, settings: Settings) -> None:
        complaint = self._desk.change_settings(settings)
        self._dress(settings)
        self._show_in_settings(settings)
        if complaint:
            self._tell(complaint)

    def show_about(self) -> None:
        """What the program is."""
        from quizdesk.ui.screens.about import AboutScreen

        page = self._ways.find(AboutScreen, self._connect_about)
        page.show_view(self._desk.about())
        self._ways.show(page)

    def _connect_about(self, page: AboutScreen) -> None:
        page.back_requested.connect(self._ways.safe(self.show))

    # What is the learner's own

    def show_you(self) -> None:
        """The learner's name, PIN and arrangements."""
        from quizdesk.ui.screens.you import YouScreen

        page = self._ways.find(YouScreen, self._connect_you)
        page.show_view(self._desk.you.view())
        self._ways.show(page)

    def _connect_you(self, page: YouScreen) -> None:
        def keep(arrangements: Arrangements) -> None:
            self._desk.you.keep_arrangements(arrangements)
            page.show_view(self._desk.you.view())

        page.name_given.connect(self._ways.safe(partial(self._on_name, page)))
        page.arranged.connect(self._ways.safe(keep))
        page.extra_typed.connect(self._ways.safe(partial(self._on_extra_typed, page)))
        page.pin_requested.connect(self._ways.safe(self._show_pin))
        page.back_requested.connect(self._ways.safe(self.show))

    def _on_name(self, page: YouScreen, name: str) -> None:
        problem = self._desk.you.keep_name(name)
        if problem:
            page.show_problem(problem)
        else:
            page.show_view(self._desk.you.view())

    def _on_extra_typed(self, page: YouScreen, text: str) -> None:
        problem = self._desk.you.keep_typed_extra(text)
        if problem:
            page.show_extra_problem(problem)
        else:
            page.show_view(self._desk.you.view())

    def _show_pin(self) -> None:
        from quizdesk.ui.screens.pin import PinScreen

        page = self._ways.find(PinScreen, self._connect_pin)
        page.show_view(has_pin=self._desk.you.has_pin)
        self._ways.show(page)

    def _connect_pin(self, page: PinScreen) -> None:
        def tell_or_leave(problem: str) -> None:
            if problem:
                page.show_problem(problem)
            else:
                self.show_you()

        def keep(now: str, pin: str, again: str) -> None:
            tell_or_leave(self._desk.you.keep_pin(pin, again, now=now))

        def remove(now: str) -> None:
            tell_or_leave(self._desk.you.remove_pin(now))

        page.pin_given.connect(self._ways.safe(keep))
        page.removal_requested.connect(self._ways.safe(remove))
        page.back_requested.connect(self._ways.safe(self.show_you))
