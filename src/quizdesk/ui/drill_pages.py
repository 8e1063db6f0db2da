# SPDX-License-Identifier: MIT
"""The router's part for the drills: dates typed, terms turned, and what a round came to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizdesk.ui.screens.dates_drill import DatesDrillScreen
    from quizdesk.ui.screens.glossary_flash import GlossaryFlashScreen
    from quizdesk.ui.screens.round_result import RoundResultScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.dates_drill import DatesDrill
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.glossary_flash import GlossaryFlash


class DrillPages:
    """Leads through the drills, and back to the page that one came from."""

    def __init__(self, desk: Desk, ways: Ways) -> None:
        self._desk = desk
        self._ways = ways
        self._back = ways.home
        self._drill: DatesDrill | GlossaryFlash
        self._is_name_first = True

    def show_dates(self, back: Callable[[], None]) -> None:
        """The dates drill, where it was left.

        Args:
            back: shows the page that one came from.
        """
        self._back = back
        self._ask_date()

    def show_flash(self, back: Callable[[], None]) -> None:
        """The glossary flash, where it was left.

        Args:
            back: shows the page that one came from.
        """
        self._back = back
        self._ask_term()

    def _leave(self) -> None:
        self._back()

    # Dates

    def _ask_date(self) -> None:
        from quizdesk.ui.screens.dates_drill import DatesDrillScreen

        self._drill = self._desk.drills.dates
        page = self._ways.find(DatesDrillScreen, self._connect_dates)
        page.show_asked(self._desk.drills.dates.ask())
        self._ways.show(page)

    def _connect_dates(self, page: DatesDrillScreen) -> None:
        from quizdesk.viewmodels.dates_drill import NoDate

        drill = self._desk.drills.dates

        def check(text: str) -> None:
            told = drill.answer(text)
            if isinstance(told, NoDate):
                page.show_no_date(told.sentence)
            else:
                page.show_told(told)

        safe = self._ways.safe
        page.typed.connect(safe(check))
        page.given_up.connect(safe(lambda: page.show_told(drill.give_up())))
        page.next_requested.connect(safe(self._go_on))
        page.back_requested.connect(safe(self._leave))

    # Terms

    @property
    def _flash(self) -> GlossaryFlash:
        drills = self._desk.drills
        return drills.terms if self._is_name_first else drills.names

    def _ask_term(self) -> None:
        from quizdesk.ui.screens.glossary_flash import GlossaryFlashScreen

        self._drill = self._flash
        page = self._ways.find(GlossaryFlashScreen, self._connect_flash)
        page.show_view(self._flash.ask())
        self._ways.show(page)

    def _connect_flash(self, page: GlossaryFlashScreen) -> None:
        def judge(knew_it: bool) -> None:
            self._flash.answer(knew_it=knew_it)
            self._go_on()

        def turn_round() -> None:
            self._is_name_first = not self._is_name_first
            self._ask_term()

        safe = self._ways.safe
        page.judged.connect(safe(judge))
        page.other_way_requested.connect(safe(turn_round))
        page.back_requested.connect(safe(self._leave))

    # Rounds

    def _go_on(self) -> None:
        if self._drill.drilling.round.is_over:
            self._show_result()
        else:
            self._ask()

    def _ask(self) -> None:
        if self._drill is self._desk.drills.dates:
            self._ask_date()
        else:
            self._ask_term()

    def _show_result(self) -> None:
        from quizdesk.ui.screens.round_result import RoundResultScreen

        page = self._ways.find(RoundResultScreen, self._connect_result)
        page.show_view(self._drill.result())
        self._ways.show(page)

    def _connect_result(self, page: RoundResultScreen) -> None:
        def again() -> None:
            drilling = self._drill.drilling
            drilling.begin(drilling.round.missed)
            self._ask()

        page.again_requested.connect(self._ways.safe(again))
        page.more_requested.connect(self._ways.safe(self._ask))
        page.back_requested.connect(self._ways.safe(self._leave))
