# SPDX-License-Identifier: MIT
"""The router's part for the plan: its page, whose wishes are kept at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from quizdesk.ui.screens.plan import PlanScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.study import Study


class PlanPages:
    """Leads to the plan and keeps what is changed there."""

    def __init__(self, study: Study, ways: Ways) -> None:
        self._study = study
        self._ways = ways

    def show(self) -> None:
        """The plan, as things stand now."""
        from quizdesk.ui.screens.plan import PlanScreen

        page = self._ways.find(PlanScreen, self._connect)
        page.show_view(self._study.plan())
        self._ways.show(page)

    def _connect(self, page: PlanScreen) -> None:
        safe = self._ways.safe
        page.exam_typed.connect(safe(partial(self._on_typed, page)))
        page.exam_chosen.connect(safe(partial(self._on_chosen, page)))
        page.minutes_chosen.connect(safe(partial(self._on_minutes, page)))
        page.back_requested.connect(safe(self._ways.home))

    def _on_typed(self, page: PlanScreen, text: str) -> None:
        problem = self._study.keep_typed_exam(text)
        if problem:
            page.show_problem(problem)
        else:
            page.show_view(self._study.plan())

    def _on_chosen(self, page: PlanScreen, day: date | None) -> None:
        self._study.keep_exam(day)
        page.show_view(self._study.plan())

    def _on_minutes(self, page: PlanScreen, minutes: int) -> None:
        self._study.keep_minutes(minutes)
        page.show_view(self._study.plan())
