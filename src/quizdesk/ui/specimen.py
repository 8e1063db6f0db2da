# SPDX-License-Identifier: MIT
"""A sheet of every control in every theme, as pictures: `python -m quizdesk.ui.specimen OUT_DIR`.

For the eye of whoever changes the theme; the program itself never imports it.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QSlider,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quizdesk.ui.theme import (
    IconName,
    Role,
    ThemeName,
    Tint,
    Tone,
    apply_theme,
    keep_spaced,
    line_up_figures,
)
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import (
    CardButton,
    DangerButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
)
from quizdesk.ui.widgets.card import Card, Rule
from quizdesk.ui.widgets.column import ReadingColumn
from quizdesk.ui.widgets.flow_row import FlowRow
from quizdesk.ui.widgets.number_field import NumberField
from quizdesk.ui.widgets.progress_line import ProgressLine
from quizdesk.ui.widgets.sign import IconLabel, Sign
from quizdesk.ui.widgets.text import Body, Heading, Muted, Title

_WIDTH, _HEIGHT = 1366, 768
_SIZES = (100, 200, 300)
_ICONS_IN_A_ROW = 15


def question_sheet() -> QWidget:
    """Return a sheet as a question screen would look."""
    column = ReadingColumn()
    progress = ProgressLine("Question")
    progress.set_progress(3, 12)
    column.add(progress)
    column.add(Heading('Whom did the Sixth Comintern Congress of 1928 call "social fascists"?'))
    options = keep_spaced(QVBoxLayout(), gap=1)
    texts = (
        "Social democrats",
        "The Guomindang and its allies in the Chinese countryside, "
        "whose break with the communists in 1927 had ended the first united front",
        "Trade unions",
    )
    cards = [CardButton(text, checkable=True) for text in texts]
    for card in cards:
        options.addWidget(card)
    cards[1].setChecked(True)
    column.add_row(options)
    row = keep_spaced(QHBoxLayout(), gap=2)
    row.addWidget(LinkButton("Flag for later", IconName.FLAG))
    row.addStretch()
    row.addWidget(QuietButton("Skip"))
    row.addWidget(PrimaryButton("Answer", IconName.NEXT))
    column.add_row(row)
    column.add(
        Banner(
            Tone.RIGHT,
            "From 1928 the Comintern held that social democracy and fascism "
            "were two faces of one thing, and that the SPD was the main enemy.",
        )
    )
    column.add(Banner(Tone.WRONG, "The Guomindang had been treated as an ally until 1927."))
    return column


def feedback_sheet() -> QWidget:
    """Return a sheet with titles, cards, banners and signs."""
    column = ReadingColumn()
    column.add(Title("Stalin's foreign policy"))
    column.add(
        Body(
            "Twelve questions wait for you today. The oldest is from “Collective "
            "security”, 1934–38. Ŵ ŷ — ‘quoted’ … 3 × 4."
        )
    )
    card = Card()
    card.add(Heading("Start where you left off"))
    card.add(Muted("4 of 12 answered, yesterday evening"))
    card.add(Rule())
    signs = keep_spaced(QHBoxLayout(), gap=3)
    for tone in Tone:
        signs.addWidget(Sign(tone))
    signs.addStretch()
    card.body.addLayout(signs)
    column.add(card)
    column.add(
        CardButton("Match events to dates", "Six sets, last practised on Monday", IconName.CALENDAR)
    )
    done = CardButton("Social democrats", checkable=True)
    done.set_outcome(Tone.RIGHT)
    column.add(done)
    missed = CardButton("Chinese nationalists", checkable=True)
    missed.setChecked(True)
    missed.set_outcome(Tone.WRONG)
    column.add(missed)
    column.add(
        Banner(Tone.UNSURE, "Did you say that Britain and France left Stalin out at Munich?")
    )
    column.add(Banner(Tone.ERROR, "The bank could not be opened. Choose another file."))
    column.add(Banner(Tone.INFO, "Your answers are kept on this computer only."))
    return column


def controls_sheet() -> QWidget:
    """Return a sheet with every control, at rest, set, and disabled."""
    column = ReadingColumn(gap=2, wide=1.5)
    for enabled in (True, False):
        column.add(_buttons(enabled))
        column.add_row(_fields(enabled))
        column.add(_choices(enabled))
    text = QPlainTextEdit("Stalin wanted time. The SPD was attacked as “social fascist”.")
    text.setFixedHeight(110)
    column.add(text)
    return column


def lists_sheet() -> QWidget:
    """Return a sheet with a list, a table, a menu and every icon."""
    column = ReadingColumn(gap=2, wide=1.5)
    row = keep_spaced(QHBoxLayout(), gap=2)
    row.addWidget(_list(), 1)
    row.addWidget(_table(), 2)
    menu = QMenu(column)
    menu.addAction("Resume quiz")
    ticked = menu.addAction("Show the clock")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.addSeparator()
    menu.addAction("Hand in").setEnabled(False)
    menu.setWindowFlags(Qt.WindowType.Widget)
    row.addWidget(menu)
    menu.show()
    column.add_row(row)
    grid = keep_spaced(QGridLayout(), gap=1)
    roles = (Role.INK, Role.ACCENT, Role.MUTED)
    for number, name in enumerate(IconName):
        line, place = divmod(number, _ICONS_IN_A_ROW)
        grid.addWidget(IconLabel(name, roles[line % len(roles)]), line, place)
    column.add_row(grid)
    return column


def _buttons(enabled: bool) -> FlowRow:
    row = FlowRow(gap=1.5)
    for button in (
        PrimaryButton("Start", IconName.PLAY),
        QuietButton("Skip"),
        QuietButton("Export", IconName.EXPORT),
        DangerButton("Erase", IconName.TRASH),
        LinkButton("Undo", IconName.UNDO),
        IconButton(IconName.SETTINGS, "Settings"),
    ):
        button.setEnabled(enabled)
        row.add(button)
    return row


def _fields(enabled: bool) -> QHBoxLayout:
    row = keep_spaced(QHBoxLayout(), gap=1.5)
    line = QLineEdit()
    line.setPlaceholderText("Your name")
    combo = QComboBox()
    combo.addItems(["All topics", "The Comintern", "China"])
    spin = NumberField("Questions", 1, 45)
    spin.setValue(12)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(40)
    for field in (line, combo, spin, slider):
        field.setEnabled(enabled)
        row.addWidget(field)
    return row


def _choices(enabled: bool) -> FlowRow:
    row = FlowRow(gap=2)
    for kind in (QCheckBox, QRadioButton):
        group = QWidget()
        inner = keep_spaced(QHBoxLayout(group), gap=2)
        for text, on in (("Timed", False), ("With feedback", True)):
            choice = kind(text)
            choice.setChecked(on)
            choice.setEnabled(enabled)
            inner.addWidget(choice)
        if kind is QCheckBox:
            partly = QCheckBox("Some topics")
            partly.setTristate(True)
            partly.setCheckState(Qt.CheckState.PartiallyChecked)
            partly.setEnabled(enabled)
            inner.addWidget(partly)
        row.add(group)
    return row


def _list() -> QListView:
    view = QListView()
    view.setModel(QStringListModel([f"Topic {n}" for n in range(1, 30)], view))
    view.setCurrentIndex(view.model().index(1, 0))
    view.setMinimumHeight(240)
    return view


def _table() -> QTableView:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Quiz", "Score", "Time"])
    for name, score, time in (
        ("Comintern", "11 / 12", "09:41"),
        ("China", "7 / 12", "11:11"),
        ("Spain", "10 / 12", "08:07"),
    ):
        model.appendRow([QStandardItem(text) for text in (name, score, time)])
    view = QTableView()
    line_up_figures(view)
    view.setModel(model)
    model.setParent(view)
    view.verticalHeader().hide()
    view.setShowGrid(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.selectRow(1)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return view


SHEETS = {
    "question": question_sheet,
    "feedback": feedback_sheet,
    "controls": controls_sheet,
    "lists": lists_sheet,
}


def paint_sheets(app: QApplication, out: Path) -> list[Path]:
    """Paint every sheet in every theme and size, and the light one on every tint."""
    out.mkdir(parents=True, exist_ok=True)
    looks = [(theme, Tint.NONE, percent) for theme in ThemeName for percent in _SIZES]
    looks += [(ThemeName.LIGHT, tint, 100) for tint in Tint if tint is not Tint.NONE]
    pictures = []
    for theme, tint, percent in looks:
        apply_theme(app, theme, percent, tint=tint)
        for name, sheet in SHEETS.items():
            window = QMainWindow()
            window.setCentralWidget(sheet())
            window.resize(_WIDTH, _HEIGHT)
            window.show()
            app.processEvents()
            picture = out / f"{name}-{theme}-{tint}-{percent}.png"
            window.grab().save(str(picture))
            window.close()
            window.deleteLater()
            pictures.append(picture)
    return pictures


def main() -> int:
    """Paint the sheets into the directory named on the command line."""
    arguments = sys.argv[1:]
    if len(arguments) != 1:
        sys.stderr.write("Say where to: python -m quizdesk.ui.specimen OUT_DIR\n")
        return 2
    app = QApplication([])
    for picture in paint_sheets(app, Path(arguments[0])):
        sys.stdout.write(f"{picture}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
