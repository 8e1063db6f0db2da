# SPDX-License-Identifier: MIT
"""The scenes: which states of the screens the gallery shows, and how the program is led there.

Everything goes through the doors that the program itself uses: the desk, the sitting, the router,
and what a person can press.
"""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt

from quizdesk.bank.bank import Bank
from quizdesk.bank.cache import open_bank
from quizdesk.engine.attempt import Item
from quizdesk.engine.marking import mark
from quizdesk.engine.question import DateMatching, Kind, MultipleChoice, ShortAnswer
from quizdesk.engine.response import ChoiceResponse, MatchResponse, Response, TextResponse
from quizdesk.errors import QuizDeskError
from quizdesk.store import Store
from quizdesk.ui.opening import OpenDesk
from quizdesk.ui.run import begin
from quizdesk.ui.tour.answers import right_response, slip
from quizdesk.viewmodels.choosing import Choosing
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.linking import MOST_LINKED
from quizdesk.viewmodels.sitting import Sitting
from quizdesk.viewmodels.trouble import Remedy
from tools.gallery.banks import SENTENCES, write_faulty
from tools.gallery.drills import DRILL_SCREENS, show_drills
from tools.gallery.fills import LaidDesk
from tools.gallery.looks import Fill
from tools.gallery.people import look_at_people, rest
from tools.gallery.stage import Camera, Stage

SCREENS = (
    "home",
    "choosing",
    *(f"{kind}-{state}" for kind in Kind for state in ("fresh", "answered", "marked", "feedback")),
    "nothing-answered-yet",
    "date-matching-lifted",
    "ordering-lifted",
    "short-answer-to-decide",
    "short-answer-model",
    *(f"{kind}-right" for kind in Kind),
    "home-with-a-quiz-open",
    "test-question",
    "overview",
    "results",
    "looking-back",
    "past-scores",
    "past-scores-older",
    "practise",
    "timeline",
    "timeline-event",
    "placing",
    *DRILL_SCREENS,
    "mock",
    "notes",
    "turning-points",
    "turn",
    "turn-end",
    "linking",
    "linked",
    "progress",
    "progress-weeks",
    "progress-charts",
    "glossary",
    "plan",
    "plan-calendar",
    "plan-end",
    "home-later",
    "rest",
    "settings",
    "settings-end",
    "you",
    "pin",
    "who",
    "records",
    "erase",
    "about",
    "reading",
    "trouble",
)
"""Every picture's name, in the order of the sheets."""

# A long word that nothing can break, as comes of a key held down.
_UNBREAKABLE = "a" * 120
_QUESTIONS = {Fill.EMPTY: 4, Fill.NORMAL: 10, Fill.FULL: 30}
_TEST_MINUTES = 10
_TICKS, _TICK_S = 62, 4.0
_LIFTED = (Kind.DATE_MATCHING, Kind.ORDERING)


class Scenes:
    """Plays all scenes of one fill in one look."""

    def __init__(self, fill: Fill, laid: LaidDesk, stage: Stage, camera: Camera) -> None:
        self._fill = fill
        self._laid = laid
        self._stage = stage
        self._camera = camera

    def _take(self, name: str) -> None:
        if name not in SCREENS:
            raise ValueError(f"{name} has no place in SCREENS.")
        self._stage.settle()
        self._camera.take(f"{SCREENS.index(name) + 1:02}-{name}")

    @property
    def _sitting(self) -> Sitting:
        sitting = self._stage.router.sitting
        if sitting is None:
            raise RuntimeError("No quiz has begun.")
        return sitting

    def play(self) -> None:
        """Plays everything but trouble, which wants a window of its own."""
        self._stage.open(self._laid)
        self._take("home")
        self._look_at_choosing()
        if self._fill is Fill.EMPTY:
            self._stage.router.show_scores()
            self._take("past-scores")
        for kind in Kind:
            self._answer_and_mark(kind)
        if self._fill is not Fill.EMPTY:
            for kind in Kind:
                self._answer_rightly(kind)
        if self._fill is Fill.NORMAL:
            self._leave_a_mark_undecided()
        self._take_a_test()
        self._look_around()

    def _look_at_choosing(self) -> None:
        router, operator = self._stage.router, self._stage.operator
        router.show_choosing()
        if self._fill is not Fill.EMPTY:
            topics = self._laid.desk.bank.topics.values()
            for title in list(topics)[: 2 if self._fill is Fill.NORMAL else None]:
                operator.click(f"{title} (…")
        if self._fill is Fill.FULL:
            operator.click("Timed test: …")
        self._take("choosing")

    # One question of each kind, from fresh to its feedback

    def _answer_and_mark(self, kind: Kind) -> None:
        self._begin(self._laid.first_of(kind))
        self._take(f"{kind}-fresh")
        if kind in _LIFTED:
            self._stage.operator.press(Qt.Key.Key_Space)
            self._take(f"{kind}-lifted")
            self._stage.operator.press(Qt.Key.Key_Escape)
        if self._fill is Fill.NORMAL and kind is Kind.MULTIPLE_CHOICE:
            self._stage.operator.click(self._sitting.steps.main)
            self._take("nothing-answered-yet")
        self._respond(self._some_response(self._sitting.attempt.current))
        self._take(f"{kind}-answered")
        self._press_main()
        self._take(f"{kind}-marked")
        self._stage.scroll_to_end()
        self._take(f"{kind}-feedback")
        if kind is Kind.SHORT_ANSWER and self._fill is not Fill.EMPTY:
            self._stage.operator.click("Show a model answer")
            self._stage.scroll_to_end()
            self._take("short-answer-model")
        self._leave()

    def _answer_rightly(self, kind: Kind) -> None:
        self._begin(self._laid.first_of(kind))
        self._respond(right_response(self._sitting.attempt.current))
        self._press_main()
        self._take(f"{kind}-right")
        self._leave()

    def _leave_a_mark_undecided(self) -> None:
        question_id, answer = _unsure_answer(self._laid.desk.bank)
        self._begin(question_id)
        self._respond(TextResponse(answer))
        self._press_main()
        self._take("short-answer-to-decide")
        self._stage.operator.click(self._sitting.steps.leave)
        self._take("home-with-a-quiz-open")

    def _begin(self, question_id: str) -> None:
        """Begins a practice of two questions, of which this is the first."""
        others = (one.id for one in self._laid.desk.bank.outlines if one.id != question_id)
        self._laid.wishes.wanted = (question_id, next(others))
        self._stage.router.begin(Choosing(number=2))
        self._laid.wishes.wanted = ()
        wanted = next(i for i in self._sitting.attempt.items if i.question.id == question_id)
        if self._sitting.attempt.current.id != wanted.id:
            self._sitting.go_to(wanted.id)
            self._stage.router.play(self._sitting)

    def _respond(self, response: Response) -> None:
        self._sitting.respond(response)
        self._stage.router.play(self._sitting)

    def _press_main(self) -> None:
        self._stage.operator.click(self._sitting.steps.main)

    def _leave(self) -> None:
        """Hands in what was begun, so that it does not stand open on the first screen."""
        self._sitting.hand_in()
        self._stage.router.show_results()

    def _some_response(self, item: Item) -> Response:
        match self._fill, item.question:
            case Fill.EMPTY, question:
                return _least_response(question, item)
            case Fill.FULL, ShortAnswer():
                return TextResponse(f"{' '.join(SENTENCES[1:])} {_UNBREAKABLE} " * 2)
            case _:
                return slip(item)

    # A test, and what comes after

    def _take_a_test(self) -> None:
        router = self._stage.router
        router.begin(Choosing(number=_QUESTIONS[self._fill], is_test=True, minutes=_TEST_MINUTES))
        items = self._sitting.attempt.items
        answered = {Fill.EMPTY: 0, Fill.NORMAL: 6, Fill.FULL: len(items)}[self._fill]
        for place, item in enumerate(items[:answered]):
            self._sitting.go_to(item.id)
            self._sitting.respond(slip(item) if place % 3 else right_response(item))
            if place % 4 == 1 or self._fill is Fill.FULL:
                self._sitting.flag(is_flagged=True)
        for _ in range(_TICKS):
            # A longer gap would count as sleep of the computer.
            self._laid.clock.pass_s(_TICK_S)
            self._sitting.tick()
        router.play(self._sitting)
        self._take("test-question")
        router.show_overview()
        self._take("overview")
        self._stage.operator.click("Hand in")
        self._take("results")
        self._sitting.go_to(items[0].id)
        router.play(self._sitting)
        self._take("looking-back")

    def _look_at_ways(self) -> None:
        has_terms = bool(self._laid.desk.bank.glossary)
        show_drills(self._stage, self._take, has_terms=has_terms)
        self._stage.router.show_mock()
        self._take("mock")
        self._stage.router.show_practise()
        # A bank whose questions name no pages has none to list.
        if self._stage.operator.find("A page of the notes").isEnabled():
            self._stage.operator.click("A page of the notes")
            self._take("notes")
        self._look_at_turns()

    def _look_at_settings(self) -> None:
        router = self._stage.router
        router.show_settings()
        self._take("settings")
        self._stage.scroll_to_end()
        self._take("settings-end")
        look_at_people(self._stage, self._take)
        router.show_records()
        self._take("records")
        if self._fill is not Fill.EMPTY:
            self._stage.operator.click("Erase me")
            self._take("erase")
        router.show_about()
        self._take("about")

    def _look_around(self) -> None:
        router = self._stage.router
        router.show_results()
        if self._fill is not Fill.EMPTY:
            router.show_scores()
            self._take("past-scores")
        if self._fill is Fill.FULL:
            self._stage.operator.click("Older")
            self._take("past-scores-older")
        router.show_practise()
        self._take("practise")
        router.show_timeline()
        self._take("timeline")
        self._stage.operator.press(Qt.Key.Key_Return)
        self._take("timeline-event")
        router.show_timeline()
        self._stage.operator.click("Place the events")
        self._take("placing")
        self._look_at_ways()
        router.show_progress()
        self._take("progress")
        if self._fill is not Fill.EMPTY:
            self._stage.operator.click("Show topics and levels")
            self._take("progress-weeks")
        self._stage.scroll_to_end()
        self._take("progress-charts")
        router.show_glossary()
        self._take("glossary")
        router.show_plan()
        self._take("plan")
        self._stage.operator.click("Choose the day in a calendar")
        self._take("plan-calendar")
        self._stage.operator.press(Qt.Key.Key_Escape)
        self._stage.scroll_to_end()
        self._take("plan-end")
        self._look_at_settings()
        router.show_home()
        self._take("home-later")
        rest(self._stage, self._laid.desk, self._take)

    def _look_at_turns(self) -> None:
        turns = self._laid.desk.turning_points.lines()
        if not turns:
            return
        router, operator = self._stage.router, self._stage.operator
        router.show_practise()
        operator.click("Turning points")
        self._take("turning-points")
        operator.click(turns[-1].title)
        self._take("turn")
        self._stage.scroll_to_end()
        self._take("turn-end")
        operator.press(Qt.Key.Key_Escape)
        operator.click("Link causes to their turns")
        operator.press(Qt.Key.Key_Space)
        self._take("linking")
        for _ in range(MOST_LINKED):
            for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Space):
                operator.press(key)
        operator.press(Qt.Key.Key_Escape)
        operator.click("Check")
        self._take("linked")

    def play_trouble(self, folder: Path) -> None:
        """Shows what stands before the beginning: reading, and what keeps the program from it.

        Args:
            folder: with records that nobody needs any more.
        """
        begin(self._stage.window, _never_read, _no_way)
        self._stage.show()
        self._take("reading")
        begin(self._stage.window, _trouble(self._fill, self._laid, folder), _no_way)
        self._stage.show()
        self._take("trouble")


def _least_response(question: object, item: Item) -> Response:
    """As little of an answer as can be given."""
    match question:
        case MultipleChoice():
            return ChoiceResponse(frozenset(item.order[-1:]))
        case DateMatching():
            return MatchResponse(((question.pairs[0].id, question.pairs[1].date.iso),))
        case ShortAnswer():
            return TextResponse("?")
        case _:
            return slip(item)


def _unsure_answer(bank: Bank) -> tuple[str, str]:
    """A question and an answer to it that the program leaves to the learner to decide on."""
    for outline in bank.outlines:
        question = bank.questions[outline.id]
        if isinstance(question, ShortAnswer):
            for test in question.scheme.test_answers:
                if mark(question, TextResponse(test.answer)).needs_review:
                    return question.id, test.answer
    raise RuntimeError("No test answer of the bank is left undecided.")


def _never_read() -> OpenDesk:
    """Reads until the program ends."""
    Event().wait()
    raise AssertionError("Nobody sets it.")


def _trouble(fill: Fill, laid: LaidDesk, folder: Path) -> QuizDeskError:
    """What the program really says when something is amiss."""
    try:
        match fill:
            case Fill.EMPTY:
                open_bank(folder / "no-such-bank.yaml")
            case Fill.NORMAL:
                with Store.open(folder, laid.clock.now()) as store:
                    store.back_up_if_due(laid.clock.now())
                (folder / "quizdesk.sqlite3").write_bytes(b"no records " * 1000)
                Store.open(folder, laid.clock.now())
            case Fill.FULL:
                open_bank(write_faulty(folder / "a-bank-with-many-faults.yaml"))
    except QuizDeskError as error:
        return error
    raise RuntimeError(f"Nothing went wrong where it should: {fill}.")


def _no_way(remedy: Remedy, error: QuizDeskError) -> Desk:
    del remedy
    raise error
