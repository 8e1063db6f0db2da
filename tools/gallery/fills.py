# SPDX-License-Identifier: MIT
"""What lies on the desk of a gallery: its bank, its records of earlier quizzes, its learner.

The records are made once for each fill, by playing; every look begins with a copy of them. No
window is needed for any of it.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import count, cycle
from pathlib import Path
from random import Random

from quizdesk.bank.cache import open_bank
from quizdesk.engine.question import Kind, Outline
from quizdesk.engine.quiz import Feedback, Quiz, choose_questions
from quizdesk.engine.response import TextResponse
from quizdesk.paths import find_places
from quizdesk.resources import resource_path
from quizdesk.settings import Settings, SettingsKeeper
from quizdesk.store import Store
from quizdesk.ui.tour import TourClock
from quizdesk.ui.tour.answers import right_response, slip
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.sitting import Sitting
from tools.gallery.banks import write_longest, write_smallest
from tools.gallery.looks import LEARNERS, Fill

PAST_ATTEMPTS = {Fill.EMPTY: 0, Fill.NORMAL: 4, Fill.FULL: 300}
UNFINISHED = {Fill.EMPTY: 0, Fill.NORMAL: 0, Fill.FULL: 3}

_FIRST_SEED = 1928
_DAY_S = 24 * 3600.0
_ANSWERED, _RIGHT = 0.9, 0.7


class Wishes:
    """Chooses a quiz's questions: those wished for, else as the program does.

    Attributes:
        wanted: ids of questions for the next quizzes.
    """

    def __init__(self) -> None:
        self.wanted: tuple[str, ...] = ()

    def choose(self, quiz: Quiz, outlines: Sequence[Outline], chance: Random) -> tuple[str, ...]:
        """As the desk wants it done."""
        return self.wanted or choose_questions(quiz, outlines, chance)


class LaidDesk:
    """A desk with its clock and what is wished for.

    Attributes:
        desk: the desk.
        wishes: which questions the next quiz asks.
        clock: moves only when told to.
    """

    def __init__(self, fill: Fill, folder: Path, settings: Settings) -> None:
        places = find_places(str(folder))
        self.clock = TourClock()
        self.clock.pass_s(PAST_ATTEMPTS[fill] * _DAY_S)
        self.wishes = Wishes()
        keeper = SettingsKeeper(places.settings_file)
        keeper.keep(settings)
        bank = {
            Fill.EMPTY: folder / "smallest.yaml",
            Fill.NORMAL: resource_path("questions.yaml"),
            Fill.FULL: folder / "longest.yaml",
        }[fill]
        self.desk = Desk(
            bank=open_bank(bank, places.cache),
            store=Store.open(places.data_dir, self.clock.now()),
            settings=keeper,
            places=places,
            clock=self.clock,
            choose=self.wishes.choose,
            seeds=count(_FIRST_SEED).__next__,
        )

    def first_of(self, kind: Kind) -> str:
        """The id of the bank's first question of a kind."""
        return next(one.id for one in self.desk.bank.outlines if one.kind is kind)


def prepare(fill: Fill, folder: Path) -> None:
    """Writes the banks, and plays the attempts that a learner has behind them."""
    folder.mkdir(parents=True)
    write_smallest(folder / "smallest.yaml")
    write_longest(folder / "longest.yaml")
    laid = LaidDesk(fill, folder, Settings(learner=LEARNERS[fill]))
    with closing(laid.desk):
        laid.clock.pass_s(-PAST_ATTEMPTS[fill] * _DAY_S)
        titles = _titles(laid.desk)
        for number in range(PAST_ATTEMPTS[fill]):
            laid.clock.pass_s(_DAY_S)
            sitting = _begun(laid.desk, next(titles), number)
            _answer(sitting, Random(number))
            sitting.hand_in()
        for number in range(UNFINISHED[fill]):
            sitting = _begun(laid.desk, next(titles), number)
            _answer(sitting, Random(number))
            sitting.leave()


def _begun(desk: Desk, title: str, number: int) -> Sitting:
    quiz = Quiz(title=title, number=(2, 3, 5)[number % 3], feedback=Feedback.AT_END)
    return desk.quizzes.begin_quiz(quiz)


def _titles(desk: Desk) -> Iterator[str]:
    topics = desk.bank.topics.values()
    return cycle(["Practice: All topics", *(f"Test: {topic}" for topic in topics)])


def _answer(sitting: Sitting, chance: Random) -> None:
    """Answers as learners do: some right, some not, some left out."""
    for item in sitting.attempt.items:
        sitting.go_to(item.id)
        if chance.random() > _ANSWERED:
            continue
        response = right_response(item) if chance.random() < _RIGHT else slip(item)
        # Marking long answers by the thousand would take longer than the pictures.
        is_long = isinstance(response, TextResponse)
        sitting.respond(TextResponse("Litvinov") if is_long else response)
