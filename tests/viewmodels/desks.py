# SPDX-License-Identifier: MIT
"""Makes desks for tests: a real bank of one question of each kind, real records, a driven clock."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from quizdesk.bank.bank import Bank, GlossaryEntry, Source, TurningPoint
from quizdesk.engine.alias import Alias
from quizdesk.engine.question import Question, outline_of
from quizdesk.paths import Places, find_places
from quizdesk.settings import SettingsKeeper
from quizdesk.store import Store
from quizdesk.viewmodels.desk import Desk
from tests.builders import all_kinds

TOPICS = {
    "comintern": "The Comintern",
    "germany": "Germany, Rapallo and Berlin",
    "anglo-soviet": "Britain and the USSR",
}


GLOSSARY = {
    "Comintern": GlossaryEntry("It joined Communist parties together.", ("Third International",)),
    "Sixth Congress": GlossaryEntry("It met in Moscow in the summer of 1928."),
    "Rapallo": GlossaryEntry("A treaty of April 1922 between Germany and Soviet Russia."),
    "Zinoviev letter": GlossaryEntry("A letter of 1924 that is now seen as a forgery."),
}


TURNS = (
    TurningPoint(
        id="turn-to-the-left",
        title="The turn to the left",
        date="1928-07",
        before="Social democrats might be partners against the right.",
        causes=("NEP was giving way to rapid industrialisation.", "Bukharin was to be beaten."),
        change="Social democrats were to be fought as 'social fascists'.",
        results=("The German left was divided.", "Moscow's control grew tighter."),
        questions=("sixth-congress-target", "comintern-turns", "break-with-britain"),
        explain="break-with-britain",
        facts=("f074",),
    ),
    TurningPoint(
        id="treaty-of-rapallo",
        title="The Treaty of Rapallo",
        date="1922-04-16",
        before="Germany and Soviet Russia were outcasts.",
        causes=("Neither of the two had another friend.", "Both wanted trade."),
        change="They resumed relations and agreed on economic co-operation.",
        results=("Soviet Russia was alone no more.",),
        questions=("german-treaties", "break-with-britain"),
        explain="break-with-britain",
    ),
    TurningPoint(
        id="popular-front",
        title="The popular front",
        date="1935",
        before="Social democrats were called enemies.",
        causes=("Fascism could not be contained without allies on the left.",),
        change="Communists were to seek allies against fascism.",
        results=("Liberal parties could take part as well.",),
        questions=("comintern-turns", "break-with-britain"),
        explain="break-with-britain",
    ),
)
"""Not in the order of time, as a bank's author may write them."""


class DrivenClock:
    """Stands still until a test moves it.

    Attributes:
        wall: the wall clock.
        monotonic_s: the monotonic clock, in seconds.
    """

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
        self.monotonic_s = 1000.0

    def now(self) -> datetime:
        """The wall clock."""
        return self.wall

    def reading_s(self) -> float:
        """The monotonic clock."""
        return self.monotonic_s

    def pass_s(self, seconds: float) -> None:
        """Lets time pass on both clocks."""
        self.wall += timedelta(seconds=seconds)
        self.monotonic_s += seconds


def a_bank(*questions: Question) -> Bank:
    """A bank of these questions, by default of one of each kind."""
    chosen = questions or all_kinds()
    known = {question.id for question in chosen}
    return Bank(
        id="stalin-foreign-policy",
        title="Stalin's foreign policy",
        language="en-GB",
        topics=TOPICS,
        sources={"notes": Source("Revision notes", 7)},
        glossary=GLOSSARY,
        aliases=(Alias("Comintern", ("Communist International", "Comint")),),
        outlines=tuple(outline_of(question) for question in chosen),
        questions={question.id: question for question in chosen},
        digest="made-for-a-test",
        turning_points=tuple(one for one in TURNS if known.issuperset(one.questions)),
    )


def places_in(folder: Path) -> Places:
    """Where things are kept in a test."""
    return find_places(str(folder))


def a_desk(folder: Path, *questions: Question, clock: DrivenClock | None = None) -> Desk:
    """A desk on real records in a folder; opening another on the same folder is a later run."""
    clock = clock or DrivenClock()
    places = places_in(folder)
    return Desk(
        bank=a_bank(*questions),
        store=Store.open(places.data_dir, clock.now()),
        settings=SettingsKeeper(places.settings_file),
        places=places,
        clock=clock,
        seeds=count(1).__next__,
    )
