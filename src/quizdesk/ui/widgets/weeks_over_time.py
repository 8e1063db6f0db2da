# SPDX-License-Identifier: MIT
"""How much was remembered week by week: a chart of everything, and on demand one for each part."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import TextRole, keep_spaced
from quizdesk.ui.widgets.buttons import LinkButton
from quizdesk.ui.widgets.text import Muted, TextLabel
from quizdesk.ui.widgets.told_in_text import ToldInText
from quizdesk.ui.widgets.week_columns import LabelledWeeks
from quizdesk.viewmodels.over_time import OverTimeView
from quizdesk.words import tr


class WeeksOverTime(QWidget):
    """Nothing is shown before something was asked; the parts' charts are made when asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: OverTimeView | None = None
        self._whole = LabelledWeeks(has_days=True)
        self._told = ToldInText(tr("Show the weeks as text"), tr("Hide the weeks as text"))
        self._toggle = LinkButton("")
        self._toggle.let_break()
        self._toggle.clicked.connect(self._on_toggled)
        self._parts = QWidget()
        self._rows = keep_spaced(QVBoxLayout(self._parts), gap=2)
        self._charts: list[LabelledWeeks] = []
        about = Muted(
            tr(
                "How much of everything was likely to be remembered a week later, at the end of "
                "each week."
            )
        )
        column = keep_spaced(QVBoxLayout(self), gap=1)
        column.addWidget(TextLabel(tr("Week by week"), TextRole.STRONG))
        for widget in (about, self._whole, self._told):
            column.addWidget(widget)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._parts)
        self._parts.hide()
        self._name_toggle()

    def show_view(self, view: OverTimeView) -> None:
        """Shows other weeks."""
        self._view = view
        self.setVisible(bool(view.lines))
        self._whole.show_course("", view.whole.text, view.whole.shares, view.days)
        self._told.show_lines(view.lines)
        if not self._parts.isHidden():
            self._show_parts(view)

    def _show_parts(self, view: OverTimeView) -> None:
        courses = (*view.topics, *view.levels)
        while len(self._charts) < len(courses):
            self._charts.append(LabelledWeeks())
            self._rows.addWidget(self._charts[-1])
        for chart, course in zip(self._charts, courses, strict=False):
            chart.show_course(course.title, course.text, course.shares, view.days)
        for place, chart in enumerate(self._charts):
            chart.setVisible(place < len(courses))

    def _on_toggled(self) -> None:
        if self._view is not None and self._parts.isHidden():
            self._show_parts(self._view)
        self._parts.setVisible(self._parts.isHidden())
        self._name_toggle()

    def _name_toggle(self) -> None:
        self._toggle.setText(
            tr("Show topics and levels") if self._parts.isHidden() else tr("Hide topics and levels")
        )
