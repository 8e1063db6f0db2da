# SPDX-License-Identifier: MIT
"""The house rules held against every Python file, and each rule against a file that breaks it."""

from collections.abc import Iterable

import pytest

from tests.rules import craft, rooms
from tests.rules.qt_names import hidden_qt_names, undescribed_methods
from tests.rules.reach import modules_that_nobody_imports
from tests.rules.source import Rule, Source, all_sources, program_sources
from tests.rules.texts import texts_go_through_words


def broken(rule: Rule, sources: Iterable[Source]) -> str:
    return "\n".join(str(fault) for source in sources for fault in rule(source))


@pytest.mark.parametrize("rule", (*rooms.RULES, *craft.FOR_THE_PROGRAM, texts_go_through_words))
def test_the_program_keeps_the_rule(rule: Rule) -> None:
    assert broken(rule, program_sources()) == ""


@pytest.mark.parametrize("rule", craft.FOR_ALL_BUT_TESTS)
def test_every_file_but_the_tests_keeps_the_rule(rule: Rule) -> None:
    others = [source for source in all_sources() if not source.lies_in("tests/")]
    assert broken(rule, others) == ""


@pytest.mark.parametrize("rule", craft.FOR_ALL)
def test_every_file_keeps_the_rule(rule: Rule) -> None:
    assert broken(rule, all_sources()) == ""


@pytest.mark.parametrize("rule", craft.FOR_ALL_BUT_RULES)
def test_every_file_but_the_rules_keeps_the_rule(rule: Rule) -> None:
    others = [source for source in all_sources() if not source.lies_in("tests/rules/")]
    assert broken(rule, others) == ""


def test_no_attribute_hides_a_method_of_qt() -> None:
    assert "\n".join(map(str, hidden_qt_names(program_sources()))) == ""


def test_every_method_is_described_by_its_docstring_or_by_qt() -> None:
    windows = [source for source in program_sources() if source.lies_in("src/quizdesk/ui/")]
    assert "\n".join(map(str, undescribed_methods(windows))) == ""


def test_every_module_is_used() -> None:
    others = [source for source in all_sources() if not source.lies_in("tests/")]
    assert "\n".join(map(str, modules_that_nobody_imports(others))) == ""


ENGINE = "src/quizdesk/engine/attempt.py"
SCREEN = "src/quizdesk/ui/screens/home.py"
LONG_FUNCTION = "def f():\n" + "    x = 1\n" * 50
HEAD = "# SPDX-License-Identifier: MIT\n"

BREAKS = [
    (texts_go_through_words, SCREEN, 'Title("Past scores")\n'),
    (texts_go_through_words, SCREEN, 'Title("Settings")\n'),
    (texts_go_through_words, SCREEN, 'label.setText(f"{number} marks")\n'),
    (texts_go_through_words, SCREEN, 'tr("{name}: {marks}", marks=f"{number} marks")\n'),
    (rooms.libraries_stay_with_their_owners, ENGINE, "from PySide6.QtCore import QObject"),
    (rooms.libraries_stay_with_their_owners, ENGINE, "def f():\n    import shiboken6"),
    (rooms.libraries_stay_with_their_owners, "src/quizdesk/store/database.py", "import yaml"),
    (rooms.libraries_stay_with_their_owners, "src/quizdesk/bank/reader.py", "import sqlite3 as s"),
    (rooms.libraries_stay_with_their_owners, "src/quizdesk/app.py", "import appdirs"),
    (rooms.only_the_clock_reads_the_time, ENGINE, "import time\ntime.monotonic()"),
    (rooms.only_the_clock_reads_the_time, ENGINE, "from time import perf_counter_ns"),
    (rooms.only_the_clock_reads_the_time, ENGINE, "datetime.now(UTC)"),
    (rooms.only_the_clock_reads_the_time, ENGINE, "dt.datetime.utcnow()"),
    (rooms.only_the_clock_reads_the_time, ENGINE, "default_factory = date.today"),
    (rooms.only_the_clock_reads_the_time, SCREEN, "from PySide6.QtCore import QElapsedTimer"),
    (rooms.only_the_clock_reads_the_time, SCREEN, "QDateTime.currentDateTimeUtc()"),
    (rooms.chance_is_handed_in, ENGINE, "import random\nrandom.shuffle(items)"),
    (rooms.chance_is_handed_in, ENGINE, "from random import choice"),
    (rooms.only_the_command_line_prints, SCREEN, "print(1)"),
    (rooms.colours_stay_in_the_theme, SCREEN, "x = 'border: 1px solid #1D4E89'"),
    (rooms.colours_stay_in_the_theme, SCREEN, "x = 'rgba(0, 0, 0, 0.5)'"),
    (rooms.colours_stay_in_the_theme, SCREEN, "x = QColor('red')"),
    (rooms.colours_stay_in_the_theme, SCREEN, "x = QtGui.QColor(1, 2, 3)"),
    (rooms.colours_stay_in_the_theme, SCREEN, "x = Qt.GlobalColor.red"),
    (rooms.colours_stay_in_the_theme, SCREEN, "self.setStyleSheet(sheet)"),
    (rooms.screens_do_not_know_each_other, SCREEN, "from quizdesk.ui.screens.results import A"),
    (rooms.screens_do_not_know_each_other, SCREEN, "from quizdesk.ui.screens import results"),
    (craft.the_head_says_what_lives_here, ENGINE, '"""A module without a licence."""\n'),
    (craft.the_head_says_what_lives_here, ENGINE, HEAD + "import ast\n"),
    (craft.files_and_functions_are_short, ENGINE, "x = 1\n" * 401),
    (craft.files_and_functions_are_short, ENGINE, LONG_FUNCTION),
    (craft.names_say_something, "src/quizdesk/ui/utils.py", ""),
    (craft.names_say_something, "src/quizdesk/common/text.py", ""),
    (craft.the_glossary_names_things, ENGINE, "rubric = 1"),
    (craft.the_glossary_names_things, ENGINE, "class FlashcardView: ..."),
    (craft.the_glossary_names_things, ENGINE, "def mark(wrong_answers): ..."),
    (craft.the_glossary_names_things, ENGINE, "self.user_name = 1"),
    (craft.the_glossary_names_things, ENGINE, "class QuestionCard: ..."),
    (craft.the_glossary_names_things, "src/quizdesk/engine/answer_key.py", ""),
    (craft.nothing_is_swallowed, ENGINE, "try:\n    f()\nexcept:\n    pass"),
    (craft.nothing_is_swallowed, ENGINE, "try:\n    f()\nexcept Exception as e:\n    pass"),
    (craft.nothing_is_swallowed, ENGINE, "with contextlib.suppress(Exception):\n    f()"),
    (craft.nothing_is_left_for_later, ENGINE, "x = 1  # TODO: the rest"),
    (craft.stars_stay_in_the_sky, SCREEN, "from PySide6.QtWidgets import *"),
]


@pytest.mark.parametrize(("rule", "path", "text"), BREAKS)
def test_the_rule_sees_what_breaks_it(rule: Rule, path: str, text: str) -> None:
    assert broken(rule, [Source(path, text)]) != ""


KEEPS = [
    (rooms.libraries_stay_with_their_owners, SCREEN, "from PySide6.QtCore import QObject"),
    (rooms.libraries_stay_with_their_owners, "src/quizdesk/bank/reader.py", "import yaml"),
    (rooms.only_the_clock_reads_the_time, "src/quizdesk/clock.py", "time.monotonic()"),
    (rooms.only_the_clock_reads_the_time, ENGINE, "from datetime import datetime\nself.time.left"),
    (rooms.chance_is_handed_in, ENGINE, "import random\nrandom.Random(seed).shuffle(items)"),
    (rooms.only_the_command_line_prints, "src/quizdesk/cli/check.py", "print(1)"),
    (rooms.colours_stay_in_the_theme, "src/quizdesk/ui/theme/roles.py", "x = '#1D4E89'"),
    (rooms.colours_stay_in_the_theme, SCREEN, '"""Issue #123 asked for rgb(1, 2, 3)."""'),
    (rooms.colours_stay_in_the_theme, SCREEN, "x = QColor(theme.ink)"),
    (rooms.screens_do_not_know_each_other, SCREEN, "from quizdesk.ui.screens.home import A"),
    (craft.the_head_says_what_lives_here, ENGINE, HEAD + '"""What lives here."""\n'),
    (craft.files_and_functions_are_short, ENGINE, LONG_FUNCTION.removesuffix("    x = 1\n")),
    (craft.the_glossary_names_things, ENGINE, "discard = prompted = appdirs.user_data_dir"),
    (craft.the_glossary_names_things, SCREEN, "class OptionCard: ..."),
    (craft.nothing_is_swallowed, ENGINE, "try:\n    f()\nexcept FileNotFoundError:\n    pass"),
]


@pytest.mark.parametrize(("rule", "path", "text"), KEEPS)
def test_the_rule_lets_pass_what_keeps_it(rule: Rule, path: str, text: str) -> None:
    assert broken(rule, [Source(path, text)]) == ""


@pytest.mark.parametrize(
    "text",
    [
        "class A(QWidget):\n    def f(self):\n        self.actions = []",
        "class A(QtWidgets.QDialog):\n    def f(self):\n        self.size, self.x = 1, 2",
        "class B(QFrame): ...\nclass A(B):\n    finished = 1\n    style: int = 2",
    ],
)
def test_a_hidden_qt_method_is_seen(text: str) -> None:
    assert list(hidden_qt_names([Source(SCREEN, text)]))


def test_names_of_ones_own_hide_nothing() -> None:
    text = "class A(QWidget):\n    chosen = Signal()\n    def f(self):\n        self._size = 1"
    assert not list(hidden_qt_names([Source(SCREEN, text)]))


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("class A(QWidget):\n    def show_item(self): ...", 1),
        ("class A:\n    def sizeHint(self): ...", 1),
        ("class A(QWidget):\n    def sizeHint(self): ...\n    def _own(self): ...", 0),
        ("class B(QIconEngine): ...\nclass A(B):\n    def paint(self): ...", 0),
        ("class B(QWidget): ...\nclass A(B[int]):\n    def sizeHint(self): ...", 0),
    ],
)
def test_a_method_that_nobody_describes_is_seen(text: str, faults: int) -> None:
    assert len(list(undescribed_methods([Source(SCREEN, text)]))) == faults


@pytest.mark.parametrize(
    ("other", "faults"),
    [
        ("from quizdesk.engine.attempt import Attempt", 0),
        ("def f():\n    import quizdesk.engine.attempt", 0),
        ("from quizdesk.engine import attempt", 0),
        ("from quizdesk.engine.attempts import Attempt", 1),
    ],
)
def test_a_module_that_nobody_imports_is_seen(other: str, faults: int) -> None:
    starting = Source("src/quizdesk/__main__.py", f'{other}\nif __name__ == "__main__":\n    f()')
    unused = modules_that_nobody_imports([Source(ENGINE, "import quizdesk"), starting])
    assert len(list(unused)) == faults
