# SPDX-License-Identifier: MIT
"""Settings: colours, text, movement and the like; each change shows at once."""

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from quizdesk.settings import RULES, OneOf, Settings, Whole
from quizdesk.ui.theme import IconName, TextRole, keep_spaced
from quizdesk.ui.voice import find_speaker, how_to_get_a_voice
from quizdesk.ui.widgets.boxes import TickBox
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.choice_box import ChoiceBox
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Muted, TextLabel, Title
from quizdesk.words import later, tr

_PLACES = {
    "theme": later("The computer's own choice is followed unless you choose another."),
    "tint": later("Coloured paper can make reading easier. It applies to the light colours."),
    "font": later("OpenDyslexic was drawn for readers with dyslexia; some read it with more ease."),
    "spacing": later("Wide sets letters, words and lines further apart, which helps many readers."),
    "motion": later("Reduced takes away everything that moves by itself."),
    "language": later(
        "Takes effect when QuizDesk is started again. As the computer means English for now: the "
        "Welsh is a beginning that no speaker of Welsh has reviewed yet, and parts of it are still "
        "in English. Questions are in the language that they were written in."
    ),
    "reads_aloud": later(
        "The computer's own voice reads a question, your answer as it stands, and what is said of "
        "it. A button and the key F9 begin and stop it. Nothing leaves this computer."
    ),
    "learns_from_corrections": later(
        "When you have put 50 points of written answers right, QuizDesk decides points like them "
        "as you did, as long as that does not make its marks worse."
    ),
    "asks_who_learns": later(
        "For a computer that several people share. Everyone's looks, answers and plan are kept "
        "apart; only this switch and the language are the same for all."
    ),
}

_LEAST_LETTERS = 10
_COMBOS = ("theme", "tint", "font", "spacing", "motion", "language")
_SWITCHES = ("reads_aloud", "learns_from_corrections", "asks_who_learns")


class SettingsScreen(Page):
    """Shows the settings and says which the learner wants."""

    changed = Signal(object)
    """A `Settings` with one thing changed."""

    you_requested = Signal()
    who_requested = Signal()
    records_requested = Signal()
    about_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = Settings()
        self.add(Title(tr("Settings")))
        self._add_card(
            tr("You"),
            tr("Your name, a PIN, extra time and rest breaks."),
            IconName.PERSON,
            self.you_requested,
        )
        self._add_card(
            tr("Who is learning?"),
            tr("Let somebody else learn at this computer, with answers and looks apart."),
            IconName.PEOPLE,
            self.who_requested,
        )
        self._combos = {name: self._add_combo(name) for name in _COMBOS}
        self._size_title = TextLabel("", TextRole.STRONG)
        self._size = self._add_slider()
        self._switches = {name: self._add_switch(name) for name in _SWITCHES}
        records = QuietButton(tr("Your records"), IconName.SCORES)
        records.clicked.connect(self.records_requested)
        self.add_side(records)
        about = QuietButton(tr("About QuizDesk"), IconName.INFO)
        about.clicked.connect(self.about_requested)
        self.add_side(about)
        done = PrimaryButton(tr("Done"), IconName.CHECK)
        done.clicked.connect(self.back_requested)
        self.set_main(done)

    def show_settings(self, settings: Settings) -> None:
        """Shows the settings in force."""
        self._settings = settings
        for name, combo in self._combos.items():
            combo.setCurrentIndex(combo.findData(str(getattr(settings, name))))
        self._combos["tint"].setEnabled(settings.theme not in {"dark", "high-contrast"})
        self._show_size(settings.text_percent)
        if not self._size.isSliderDown():
            self._size.setValue(self._step_of(settings.text_percent))
        for name, box in self._switches.items():
            box.setChecked(getattr(settings, name) and box.isEnabled())

    def arrive(self) -> None:
        """Begins with the first setting."""
        super().arrive()
        self._combos["theme"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_card(self, title: str, note: str, icon: IconName, wanted: SignalInstance) -> None:
        card = CardButton(title, note, icon)
        card.clicked.connect(wanted)
        self.add(card)

    def _add_combo(self, name: str) -> ChoiceBox:
        rule = cast(OneOf, RULES[name])
        combo = ChoiceBox(least_letters=_LEAST_LETTERS)
        for choice, label in rule.choices.items():
            combo.addItem(tr(label), choice.value)
        combo.activated.connect(lambda _: self._on_combo(name))
        self._add_titled(tr(rule.label), combo, tr(_PLACES[name]))
        return combo

    def _add_slider(self) -> QSlider:
        rule = cast(Whole, RULES["text_percent"])
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, (rule.most - rule.least) // rule.step)
        slider.setPageStep(5)
        slider.setAccessibleName(tr(rule.label))
        # While the handle is dragged the text stays as it is, or it would move under the hand.
        slider.setTracking(False)
        slider.sliderMoved.connect(lambda step: self._show_size(self._percent_of(step)))
        slider.valueChanged.connect(self._on_size)
        group = keep_spaced(QVBoxLayout(), gap=1)
        group.addWidget(self._size_title)
        group.addWidget(slider)
        self.column.add_row(group)
        return slider

    def _add_switch(self, name: str) -> TickBox:
        lacks_voice = name == "reads_aloud" and find_speaker() is None
        note = _without_a_voice() if lacks_voice else tr(_PLACES[name])
        box = TickBox(tr(RULES[name].label))
        box.setEnabled(not lacks_voice)
        box.setAccessibleDescription(note)
        box.clicked.connect(lambda is_on: self._change(name, is_on))
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        group.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        group.addWidget(Muted(note))
        self.column.add_row(group)
        return box

    def _add_titled(self, title: str, control: QWidget, note: str) -> None:
        label = TextLabel(title, TextRole.STRONG, wrap=False)
        label.setBuddy(control)
        control.setAccessibleName(title)
        control.setAccessibleDescription(note)
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        group.addWidget(label)
        group.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        group.addWidget(Muted(note))
        self.column.add_row(group)

    def _show_size(self, percent: int) -> None:
        self._size_title.setText(tr("Text size: {percent}%", percent=percent))
        self._size.setAccessibleDescription(tr("{percent} per cent", percent=percent))

    def _percent_of(self, step: int) -> int:
        rule = cast(Whole, RULES["text_percent"])
        return rule.least + step * rule.step

    def _step_of(self, percent: int) -> int:
        rule = cast(Whole, RULES["text_percent"])
        return (percent - rule.least) // rule.step

    def _on_combo(self, name: str) -> None:
        rule = cast(OneOf, RULES[name])
        self._change(name, rule.read(self._combos[name].currentData()))

    def _change(self, name: str, value: object) -> None:
        changed: dict[str, Any] = {name: value}
        self._emit(replace(self._settings, **changed))

    def _on_size(self, step: int) -> None:
        self._emit(replace(self._settings, text_percent=self._percent_of(step)))

    def _emit(self, wanted: Settings) -> None:
        if wanted != self._settings:
            self._settings = wanted
            self.changed.emit(wanted)


def _without_a_voice() -> str:
    return f"{tr('This computer has no voice that QuizDesk could use.')} {how_to_get_a_voice()}"
