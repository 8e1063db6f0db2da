# SPDX-License-Identifier: MIT
"""The tour's story, step by step: all screens are visited, a practice and a timed test played."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt

from quizdesk import log
from quizdesk.engine.attempt import Item, Score
from quizdesk.engine.marking import mark
from quizdesk.engine.question import ShortAnswer, kind_of
from quizdesk.engine.response import Response
from quizdesk.errors import CannotWrite, QuizDeskError, TourFailed
from quizdesk.ui.playing import TICK_MS
from quizdesk.ui.tour.album import Album
from quizdesk.ui.tour.answering import By, give
from quizdesk.ui.tour.answers import right_response, slip
from quizdesk.ui.tour.operator import Operator
from quizdesk.ui.tour.report import line_of, missing_kinds, opening, score_line
from quizdesk.ui.tour.stage import Stage
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.sitting import Sitting
from quizdesk.viewmodels.wording import count

Tell = Callable[[str], None]
Answer = Callable[[Item], Response]

_PRACTICE: tuple[tuple[By, Answer], ...] = (
    (By.MOUSE, right_response),
    (By.MOUSE, slip),
    (By.KEYS, slip),
    (By.KEYS, slip),
)
_TEST: tuple[tuple[By, Answer], ...] = ((By.KEYS, right_response), (By.MOUSE, right_response))
_LEAVES_AFTER = 2
_THINKS_S = 2.0


def play_tour(desk: Desk, out: Path, *, pass_s: Callable[[float], None], tell: Tell) -> None:
    """Plays the tour.

    Args:
        desk: what is played on; its records hold nothing yet.
        out: the folder of the pictures; is made.
        pass_s: lets the desk's clock go on.
        tell: takes a line for a person to read.

    Raises:
        TourFailed: when a step does not work; says which.
        CannotWrite: when a picture cannot be saved.
    """
    with Stage(desk) as stage:
        tour = _Tour(stage, Album(out, stage.window), pass_s, tell)
        tell(opening(desk.bank))
        for sentence in missing_kinds(desk.bank):
            tell(sentence)
        tour.look_at_home()
        practice = tour.practise()
        test = tour.take_test()
        tour.look_around()
        tell(score_line(practice, test))
        tell(f"{count(tour.pictures, 'picture')} of the screens are in {out}.")


class _Tour:
    """The steps. Each is named, so that one that fails can be said."""

    def __init__(
        self, stage: Stage, album: Album, pass_s: Callable[[float], None], tell: Tell
    ) -> None:
        self._stage = stage
        self._album = album
        self._operator = Operator(stage.window)
        self._pass_s = pass_s
        self._tell = tell

    @property
    def pictures(self) -> int:
        """How many were saved."""
        return len(self._album.names)

    @property
    def _sitting(self) -> Sitting:
        if self._stage.router.sitting is None:
            raise TourFailed("no quiz began.")
        return self._stage.router.sitting

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        """Runs one step; whatever goes wrong in it is told with its name."""
        try:
            yield
            self._stage.raise_what_went_wrong()
        except CannotWrite:
            raise
        except QuizDeskError as error:
            raise TourFailed(f"The tour stopped at {name}: {error}") from error
        except Exception as error:
            log.failure(error)
            raise TourFailed(f"The tour stopped at {name}: {log.sentence_about(error)}") from error

    def _picture(self, name: str) -> None:
        """Saves a picture, after a moment to think and once a clock on screen shows it."""
        self._pass_s(_THINKS_S)
        self._operator.wait_ms(2 * TICK_MS if self._stage.shows_a_clock else 0)
        self._album.save(name)

    def look_at_home(self) -> None:
        """Looks at the first screen and at what there is to choose."""
        with self._step("the first screen"):
            self._picture("home")
        with self._step("choosing what to practise"):
            self._operator.click("Choose what to practise")
            self._picture("choosing")

    # The practice

    def practise(self) -> Score:
        """Plays a short practice, leaving it once and going on with it.

        Returns:
            Its score.
        """
        with self._step("starting a practice"):
            self._shortest_quiz()
            self._operator.click("Start")
            items = self._sitting.attempt.items
        self._tell(f"Practice of {count(len(items), 'question')}, each marked as it is answered:")
        for place, (by, answer) in zip(range(1, len(items) + 1), cycle(_PRACTICE), strict=False):
            self._answer_in_practice(place, by, answer)
            if place == _LEAVES_AFTER < len(items):
                self._leave_and_come_back()
            with self._step(f"going on after question {place} of the practice"):
                self._operator.click(self._sitting.steps.main)
        return self._results("practice")

    def _answer_in_practice(self, place: int, by: By, answer: Answer) -> None:
        item = self._sitting.attempt.current
        name = f"practice-{place}-{kind_of(item.question)}"
        with self._step(_naming(item, by)):
            self._picture(f"{name}-asked")
            self._answer(item, by, answer)
            self._press_main(item, by)
            marked = self._sitting.attempt.item(item.id)
            if marked.mark is None or marked.mark != mark(item.question, marked.response):
                raise TourFailed("the answer was not marked as it should be.")
            self._picture(f"{name}-marked")
        self._tell(line_of(place, marked, by))

    def _answer(self, item: Item, by: By, answer: Answer) -> None:
        wanted = answer(item)
        give(self._operator, item, wanted, by)
        if self._sitting.attempt.item(item.id).response != wanted:
            raise TourFailed("the answer that was given is not the one that arrived.")

    def _press_main(self, item: Item, by: By) -> None:
        if by is By.MOUSE:
            self._operator.click(self._sitting.steps.main)
        else:
            # In the field of a written answer Enter alone begins a new line.
            is_written = isinstance(item.question, ShortAnswer)
            self._operator.press(Qt.Key.Key_Return, control=is_written)

    def _leave_and_come_back(self) -> None:
        with self._step("leaving the practice and going on with it"):
            before = [(item.id, item.response, item.mark) for item in self._sitting.attempt.items]
            self._operator.click("Save and leave")
            self._picture("home-with-a-quiz-left-open")
            self._operator.click("Go on with your quiz")
            after = [(item.id, item.response, item.mark) for item in self._sitting.attempt.items]
            if after != before:
                raise TourFailed("the answers are not those that were given.")

    # The timed test

    def take_test(self) -> Score:
        """Takes a short timed test and hands it in.

        Returns:
            Its score.
        """
        with self._step("starting a timed test"):
            self._operator.click("Home")
            self._operator.click("Choose what to practise")
            self._operator.click("Timed test: …")
            self._shortest_quiz()
            self._operator.tab_to("Minutes")
            self._operator.press(Qt.Key.Key_Home)
            self._operator.click("Start")
            items = self._sitting.attempt.items
        self._tell(f"Timed test of {count(len(items), 'question')}, marked when it is handed in:")
        ways = []
        for place, (by, answer) in zip(range(1, len(items) + 1), cycle(_TEST), strict=False):
            item = self._sitting.attempt.current
            with self._step(_naming(item, by)):
                self._answer(item, by, answer)
                self._picture(f"test-{place}-{kind_of(item.question)}")
                self._press_main(item, by)
            ways.append(by)
        with self._step("handing in the test"):
            self._picture("overview")
            self._operator.press(Qt.Key.Key_Return)
        score = self._results("test")
        for place, item in enumerate(self._sitting.attempt.items, start=1):
            self._tell(line_of(place, item, ways[place - 1]))
        return score

    def _shortest_quiz(self) -> None:
        """Asks for as few questions as can be asked for."""
        self._operator.tab_to("How many questions")
        self._operator.press(Qt.Key.Key_Home)

    def _results(self, of: str) -> Score:
        with self._step(f"the results of the {of}"):
            sitting = self._sitting
            unmarked = [item.id for item in sitting.attempt.items if item.mark is None]
            if not sitting.attempt.is_handed_in or unmarked:
                raise TourFailed("the quiz is not handed in and marked.")
            view = sitting.results
            if not self._operator.shows(f"{view.score_text} ({view.percent_text})"):
                raise TourFailed("the score is not shown.")
            self._picture(f"{of}-results")
            return sitting.attempt.score

    def look_around(self) -> None:
        """Looks at the other screens, and at the first one again."""
        with self._step("looking back at a question"):
            first = self._sitting.attempt.items[0]
            self._operator.click(f"1. {first.question.stem}")
            self._picture("looking-back")
            self._operator.click("Results")
        for button, name in (
            ("Practise", "practise"),
            ("Progress", "progress"),
            ("Past scores", "past-scores"),
            ("Timeline", "timeline"),
            ("Glossary", "glossary"),
            ("Settings", "settings"),
            ("About QuizDesk", "about"),
        ):
            with self._step(name.replace("-", " ")):
                self._operator.click(button)
                self._picture(name)
        with self._step("the first screen with past scores"):
            self._operator.click("Home")
            self._picture("home-with-past-scores")


def _naming(item: Item, by: By) -> str:
    return f"answering {item.id} ({kind_of(item.question)}) by {by}"
