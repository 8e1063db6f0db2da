# SPDX-License-Identifier: MIT
"""A learner's progress on one sheet of paper: always one, and what has no room is counted.

Above stand name, day and sum; then topics beside levels and weeks; then what is weak; at the foot
the last attempts, and how the figures came about.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from quizdesk.ui.paper.sheet import Sheet
from quizdesk.ui.theme import Role
from quizdesk.ui.widgets.share_bar import Filling
from quizdesk.viewmodels.over_time import CourseView
from quizdesk.viewmodels.remembered import PartsView
from quizdesk.viewmodels.report import ReportView
from quizdesk.words import tr, tr_n

_TITLE, _HEADING, _USUAL, _SMALL = 18.0, 10.5, 9.0, 7.5
_GAP = 12.0
_LEFT_SHARE = 0.56
_BAR, _BAR_ROW = 6.0, 25.0
_COLUMNS = 62.0
_MOST_TOPICS = 11
_MOST_ATTEMPTS = 8
_NAME_RULE = 180.0


def progress_sheet(view: ReportView) -> bytes:
    """The page as a PDF."""
    title = f"{view.title}, {view.name}, {view.day}" if view.name else f"{view.title}, {view.day}"
    drawing = _Drawing(Sheet(title), view)
    return drawing.draw()


class _Drawing:
    """Draws one page from its top and from its foot; what is weak takes what is left between."""

    def __init__(self, sheet: Sheet, view: ReportView) -> None:
        self._sheet = sheet
        self._view = view

    def draw(self) -> bytes:
        top = self._head()
        left_width = self._sheet.width * _LEFT_SHARE - _GAP
        right, right_width = left_width + 2 * _GAP, self._sheet.width - left_width - 2 * _GAP
        topics = self._parts(tr("By topic"), self._view.topics, 0, top, left_width)
        levels = self._parts(tr("By level"), self._view.levels, right, top, right_width)
        weeks = self._weeks(right, levels, right_width)
        foot = self._sheet.height - self._foot_height()
        self._weakest(max(topics, weeks) + _GAP / 2, foot - _GAP)
        self._foot(foot)
        return self._sheet.finish()

    def _head(self) -> float:
        sheet, view = self._sheet, self._view
        top = sheet.text(0, 0, sheet.width, view.title, _TITLE, strong=True, lines=2)
        name = tr("Name: {name}", name=view.name) if view.name else tr("Name:")
        room = sheet.width - sheet.width_of(view.day, _USUAL) - _GAP
        high = sheet.text(0, top, room, name, _HEADING, strong=True)
        if not view.name:
            rule = sheet.width_of(name, _HEADING) + _GAP
            sheet.rule(rule, top + high, rule + _NAME_RULE)
        sheet.right(sheet.width, top, view.day, _USUAL)
        top += high + 4
        top += sheet.text(0, top, sheet.width, view.summary, _USUAL, lines=2)
        top += sheet.text(0, top, sheet.width, view.answers, _USUAL, lines=2)
        return top + _GAP

    def _heading(self, left: float, top: float, width: float, text: str) -> float:
        top += self._sheet.text(left, top, width, text, _HEADING, strong=True)
        self._sheet.rule(left, top, left + width)
        return top + 4

    def _parts(
        self, title: str, parts: Sequence[PartsView], left: float, top: float, width: float
    ) -> float:
        """Bars with their words; those that have no room are told as one."""
        sheet = self._sheet
        top = self._heading(left, top, width, title)
        most = _MOST_TOPICS
        shown = parts if len(parts) <= most else parts[: most - 1]
        for one in shown:
            numbers = tr("{some} of {all}", some=one.remembered, all=_all(one))
            room = width - sheet.width_of(numbers, _USUAL) - 4
            sheet.text(left, top, room, one.title, _USUAL)
            sheet.right(left + width, top, numbers, _USUAL)
            bar = QRectF(left, top + sheet.line_height(_USUAL) + 1, width, _BAR)
            sheet.bar(
                bar,
                (
                    (one.remembered, Filling.FULL),
                    (one.forgotten, Filling.HATCHED),
                    (one.unseen, Filling.OPEN),
                ),
            )
            top += _BAR_ROW
        if left_out := parts[len(shown) :]:
            words = tr_n(
                "And %n more topic: {some} of {all}.",
                "And %n more topics: {some} of {all}.",
                len(left_out),
                some=sum(one.remembered for one in left_out),
                all=sum(map(_all, left_out)),
            )
            top += sheet.text(left, top, width, words, _USUAL) + 4
        return top

    def _weeks(self, left: float, top: float, width: float) -> float:
        sheet, weeks = self._sheet, self._view.weeks
        if not weeks.lines:
            return top
        top = self._heading(left, top + 2, width, tr("Week by week, all topics"))
        top += self._columns(weeks.whole, weeks.days, left, top, width)
        top += sheet.text(left, top, width, weeks.whole.text, _USUAL, lines=2)
        legend = tr(
            "Filled: likely remembered in a week. Hatched: asked, likely not. Open: not asked yet."
        )
        top += sheet.text(left, top + 2, width, legend, _SMALL, role=Role.MUTED, lines=2) + 2
        return top

    def _columns(
        self, course: CourseView, days: Sequence[str], left: float, top: float, width: float
    ) -> float:
        sheet, step = self._sheet, width / len(course.shares)
        line = sheet.line_height(_SMALL)
        for place, share in enumerate(course.shares):
            middle = left + (place + 0.5) * step
            sheet.column(QRectF(middle - step * 0.35, top + line, step * 0.7, _COLUMNS), share)
            if share:
                sheet.middle(middle, top, f"{round(100 * share)}%", _SMALL)
        last = len(days) - 1
        for place in sorted({0, last // 2, last}):
            edge = left + (place + 0.5) * step
            middle = min(max(edge, left + step), left + width - step)
            sheet.middle(middle, top + line + _COLUMNS + 1, days[place], _SMALL)
        return 2 * line + _COLUMNS + 3

    def _weakest(self, top: float, foot: float) -> None:
        """As many as there is room for, each on two lines, and how many more there are."""
        sheet, weakest = self._sheet, self._view.weakest
        if not weakest:
            return
        top = self._heading(0, top, sheet.width, tr("Weakest points"))
        row = 2 * sheet.line_height(_USUAL) + 3
        last = sheet.line_height(_USUAL)
        room = int((foot - top) / row)
        if room < len(weakest):
            room = max(int((foot - last - top) / row), 0)
        for one in weakest[:room]:
            sheet.text(0, top, sheet.width, one.text, _USUAL)
            below = top + sheet.line_height(_USUAL)
            sheet.text(0, below, sheet.width, one.detail, _SMALL, role=Role.MUTED)
            top += row
        if left_out := len(weakest) - room:
            words = tr_n("And %n more.", "And %n more.", left_out)
            sheet.text(0, top, sheet.width, words, _USUAL)

    def _foot_height(self) -> float:
        """How much room the last attempts and the notes take."""
        sheet, view = self._sheet, self._view
        height = 2 * sheet.line_height(_SMALL) + 4
        if view.attempts:
            rows = min(len(view.attempts), _MOST_ATTEMPTS)
            height += sheet.line_height(_HEADING) + 4 + rows * sheet.line_height(_USUAL) + _GAP
        return height

    def _foot(self, top: float) -> None:
        sheet, view = self._sheet, self._view
        if view.attempts:
            top = self._heading(0, top, sheet.width, tr("Last quizzes"))
            third = sheet.width / 3
            for one in view.attempts[:_MOST_ATTEMPTS]:
                score = f"{one.score_text} ({one.percent_text})"
                room = sheet.width - third - sheet.width_of(score, _USUAL) - _GAP
                sheet.text(0, top, third - _GAP, one.title, _USUAL)
                high = sheet.text(third, top, room, one.detail, _USUAL)
                sheet.right(sheet.width, top, score, _USUAL)
                top += high
            top += _GAP
        sheet.text(0, top, sheet.width, view.notes, _SMALL, role=Role.MUTED, lines=2)


def _all(parts: PartsView) -> int:
    return parts.remembered + parts.forgotten + parts.unseen
