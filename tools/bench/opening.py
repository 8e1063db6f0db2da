# SPDX-License-Identifier: MIT
"""Pieces of work for `work.py`: pages opened in the real window on records that are there already.

Figures are milliseconds of the processor in this process, for other programs must not count in.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.large_records import NOW, a_desk, make_records
from quizdesk.bank.bank import Bank
from quizdesk.bank.cache import open_bank
from quizdesk.engine.outline import Kind
from quizdesk.engine.quiz import Quiz
from quizdesk.paths import find_places
from quizdesk.resources import resource_path
from quizdesk.store import Store
from quizdesk.ui.tour.answers import right_response
from quizdesk.viewmodels.desk import Desk

RESULTS = "results"
PAGES = ("home", "practise", "plan", "progress", "scores", RESULTS, "timeline", "glossary")
"""The pages that are opened, home again and the others for the first time in a run."""

_SETTLED_S = 0.3
_LABELS = 60
_ANSWERS = 10
_SIZE = (1366, 728)


def records_made(folder: str, responses: str) -> float:
    """Milliseconds to make records of so many responses in a folder; that the rest can begin."""
    began = time.process_time()
    make_records(find_places(folder), _bank(folder), int(responses))
    return _ms_since(began)


def page_opened(folder: str, name: str) -> float:
    """Milliseconds until a page is made, laid out and painted, in a program that has settled."""
    return _openings(folder, name)[0]


def page_opened_again(folder: str, name: str) -> float:
    """Milliseconds until a page is told anew, laid out and painted that was opened before."""
    return _openings(folder, name)[1]


def _openings(folder: str, name: str) -> tuple[float, float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    desk = _desk(folder)
    # After the desk, as in the program: Qt slows every import after it.
    from quizdesk.ui.application import make_application
    from quizdesk.ui.main_window import MainWindow
    from quizdesk.ui.navigation import Router
    from quizdesk.ui.screens.past_scores import PastScoresScreen

    application = make_application(desk.settings)
    window = MainWindow()
    window.resize(*_SIZE)
    router = Router(window, desk)
    router.show_home()
    window.show()
    _settle(application.processEvents)
    page = window.page
    if name == RESULTS:
        router.show_scores()
        _settle(application.processEvents)
        page = window.page
        assert isinstance(page, PastScoresScreen)
        newest = desk.past_scores().rows[0].id

        def open_page() -> None:
            page.attempt_requested.emit(newest)
    else:
        open_page = getattr(router, f"show_{name}")

    def opened() -> float:
        began = time.process_time()
        open_page()
        application.processEvents()
        return _ms_since(began)

    first = opened()
    assert name == "home" or window.page is not page, window.trouble
    router.show_home()
    _settle(application.processEvents)
    again = opened()
    window.close()
    return first, again


def today_chosen(folder: str) -> float:
    """Milliseconds to choose what to ask today, once things are known that a run keeps."""
    desk = _desk(folder)
    desk.study.chosen()
    began = time.process_time()
    desk.study.chosen()
    return _ms_since(began)


def corrections_read(folder: str) -> float:
    """Milliseconds to read what people have corrected, as before the first written answer."""
    bank_id = _bank(folder).id
    with Store.open(find_places(folder).data_dir, NOW) as store:
        began = time.process_time()
        store.corrections.of_bank(bank_id)
        return _ms_since(began)


def answer_kept(folder: str) -> float:
    """Milliseconds to mark an answer and keep it with its mark and memory, the mean of several."""
    desk = _desk(folder)
    spent = 0.0
    # Written answers take time to be marked, which `marking.py` measures.
    choices = [one.id for one in desk.bank.outlines if one.kind is Kind.MULTIPLE_CHOICE]
    quiz = Quiz(title="Choices", number=_ANSWERS + 1)
    sitting = desk.quizzes.begin_chosen(quiz, choices[: _ANSWERS + 1])
    for number, item in enumerate(sitting.attempt.items):
        sitting.go_to(item.id)
        sitting.respond(right_response(item))
        began = time.process_time()
        sitting.submit()
        # The first one imports the library of memories.
        spent += _ms_since(began) if number else 0.0
    return spent / _ANSWERS


def bare_page_opened() -> float:
    """Milliseconds to make, lay out and paint a bare page of labels: what no page can go below."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

    application = QApplication([])
    window = QWidget()
    window.resize(*_SIZE)
    window.show()
    _settle(application.processEvents)
    began = time.process_time()
    page = QWidget(window)
    column = QVBoxLayout(page)
    for number in range(_LABELS):
        label = QLabel(f"<p>Label number {number} with some words in it</p>")
        label.setWordWrap(True)
        column.addWidget(label)
    page.resize(*_SIZE)
    page.show()
    application.processEvents()
    return _ms_since(began)


def _bank(folder: str) -> Bank:
    return open_bank(resource_path("questions.yaml"), Path(folder) / "cache")


def _desk(folder: str) -> Desk:
    return a_desk(find_places(folder), _bank(folder))


def _settle(process_events: Callable[[], object]) -> None:
    """Lets the program do what it does after its first picture."""
    until = time.monotonic() + _SETTLED_S
    while time.monotonic() < until:
        process_events()


def _ms_since(began: float) -> float:
    return (time.process_time() - began) * 1000
