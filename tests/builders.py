# SPDX-License-Identifier: MIT
"""Makes questions, quizzes and attempts for every room's tests, of real history.

Plain functions: each gives a sound value and takes what a test is about as keywords.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from quizdesk.engine.attempt import Attempt, begin_attempt
from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.mark_scheme import Alias, MarkPoint, MarkScheme, Misconception, TestAnswer
from quizdesk.engine.question import (
    Citation,
    DateMatching,
    Event,
    Level,
    MultipleChoice,
    Option,
    Ordering,
    Question,
    ShortAnswer,
)
from quizdesk.engine.quiz import Quiz

STARTED_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
HANDED_IN_AT = datetime(2026, 3, 2, 9, 55, tzinfo=UTC)


def a_date(iso: str) -> HistoricalDate:
    """A historical date in the bank's form."""
    return HistoricalDate.from_iso(iso)


def an_event(event_id: str, text: str, iso: str, note: str = "") -> Event:
    """An event with its date in the bank's form."""
    return Event(event_id, text, a_date(iso), note)


def a_multiple_choice(**changes: Any) -> MultipleChoice:
    """One key among four options."""
    question = MultipleChoice(
        id="sixth-congress-target",
        stem='Whom did the Sixth Comintern Congress call "social fascists"?',
        topic="comintern",
        level=Level.RECALL,
        citations=(Citation("notes", (3,)),),
        facts=("f074",),
        explanation="The Sixth Congress of 1928 made social democrats the main enemy.",
        options=(
            Option("social-democrats", "Social democrats", is_key=True),
            Option(
                "guomindang",
                "Chinese nationalists",
                rationale="The Guomindang had been treated as an ally until 1927.",
            ),
            Option(
                "kulaks",
                "Kulaks",
                rationale="Kulaks were attacked at home, from 1929, and not by the Comintern.",
            ),
            Option(
                "conservatives",
                "British Conservatives",
                rationale="They were enemies, but the new name was for rivals on the left.",
            ),
        ),
    )
    return replace(question, **changes)


def a_choice_of_several(**changes: Any) -> MultipleChoice:
    """Two keys among four options."""
    question = MultipleChoice(
        id="collective-security-pacts",
        stem="With which two states did the USSR sign pacts of mutual assistance in 1935?",
        topic="collective-security",
        level=Level.RECALL,
        explanation="The pact with France came first, that with Czechoslovakia a fortnight later.",
        options=(
            Option("france", "France", is_key=True),
            Option("czechoslovakia", "Czechoslovakia", is_key=True),
            Option("poland", "Poland", rationale="Poland had signed a pact with Germany in 1934."),
            Option("britain", "Britain", rationale="Britain made no pact with the USSR in 1935."),
        ),
    )
    return replace(question, **changes)


def a_date_matching(**changes: Any) -> DateMatching:
    """Four events, one decoy."""
    question = DateMatching(
        id="german-treaties",
        stem="Match each event to its date.",
        topic="germany",
        explanation="Rapallo and Berlin joined the two outcasts; 1933 ended their partnership.",
        pairs=(
            an_event("rapallo", "Treaty of Rapallo", "1922-04-16", "Signed beside Genoa."),
            an_event("locarno", "Locarno treaties", "1925-12"),
            an_event("berlin", "Treaty of Berlin", "1926-04"),
            an_event("chancellor", "Hitler becomes Chancellor", "1933-01-30"),
        ),
        decoys=(a_date("1923-05"),),
    )
    return replace(question, **changes)


def an_ordering(**changes: Any) -> Ordering:
    """Five events, pairwise credit."""
    question = Ordering(
        id="comintern-turns",
        stem="Put these in order, earliest first.",
        topic="comintern",
        level=Level.UNDERSTANDING,
        explanation="The line turned left in 1928 and back to alliances in 1935.",
        events=(
            an_event("founded", "The Comintern is founded", "1919-03"),
            an_event("united-front", "The united front is adopted", "1921-12"),
            an_event("shanghai", "Chiang Kai-shek's massacre in Shanghai", "1927-04-12"),
            an_event("sixth-congress", "The Sixth Congress turns left", "1928-07..1928-09"),
            an_event("popular-front", "The popular front is adopted", "1935-07..1935-08"),
        ),
    )
    return replace(question, **changes)


def a_point(point_id: str = "p1", *accept: str, **changes: Any) -> MarkPoint:
    """A mark point that is earned by any of these phrases."""
    point = MarkPoint(point_id, "The raid on Arcos was the trigger.", accept or ("Arcos raid",))
    return replace(point, **changes)


ALIASES = (
    Alias("USSR", ("Soviet Union", "Soviet", "Soviets", "Russia", "Russian", "Russians")),
    Alias("Britain", ("GB", "Great Britain", "British")),
    Alias("Germany", ("German", "Germans")),
    Alias("KPD", ("German Communist Party", "German Communists", "KDP")),
    Alias("SPD", ("German Social Democrats", "SDP")),
    Alias("Guomindang", ("GMD", "KMT", "Kuomintang")),
    Alias("TUC", ("Trades Union Congress",)),
)
"""Aliases as a bank has them."""


def a_scheme(**changes: Any) -> MarkScheme:
    """Three points of which two marks can be earned, a misconception and a test answer."""
    scheme = MarkScheme(
        marks=2,
        points=(
            a_point("p1", "Arcos raid", "police raid trade", reject=("Arcos raid 1924",)),
            a_point(
                "p2",
                "USSR > money/fund* > TUC/strike*",
                say="The USSR sent money to the strikers of 1926.",
                reject=("TUC > money > USSR",),
            ),
            a_point("p3", "Zinoviev letter", say="The Zinoviev letter made Britain distrustful."),
        ),
        misconceptions=(
            Misconception(
                "It was Britain that broke off relations.", ("USSR > break/broke > relations",), 1
            ),
        ),
        test_answers=(TestAnswer("Police raided the offices of Arcos.", ("p1",)),),
        aliases=ALIASES,
    )
    return replace(scheme, **changes)


def a_short_answer(**changes: Any) -> ShortAnswer:
    """A written answer of two marks."""
    question = ShortAnswer(
        id="break-with-britain",
        stem="Why did relations between Britain and the USSR break down in 1927?",
        topic="anglo-soviet",
        level=Level.UNDERSTANDING,
        scheme=a_scheme(),
        model_answer=(
            "Britain had distrusted the USSR since the Zinoviev letter. In May 1927 police raided "
            "the offices of Arcos."
        ),
        guide_words=40,
    )
    return replace(question, **changes)


def an_essay(marks: int = 30) -> ShortAnswer:
    """A written answer of so many marks that it takes longer than most quizzes."""
    return a_short_answer(id="essay", scheme=a_scheme(marks=marks))


def all_kinds() -> tuple[Question, ...]:
    """One question of each kind."""
    return (a_multiple_choice(), a_date_matching(), an_ordering(), a_short_answer())


def a_quiz(**changes: Any) -> Quiz:
    """Practice with four questions, in the bank's order."""
    quiz = Quiz(
        title="Stalin's foreign policy",
        number=4,
        shuffles_questions=False,
        shuffles_options=False,
    )
    return replace(quiz, **changes)


def an_attempt(
    questions: Iterable[Question] | None = None, quiz: Quiz | None = None, **changes: Any
) -> Attempt:
    """An attempt just begun, with one question of each kind where none are given."""
    attempt = begin_attempt(
        quiz or a_quiz(),
        all_kinds() if questions is None else questions,
        attempt_id="attempt-1",
        bank_id="stalin-foreign-policy",
        seed=7,
        at=STARTED_AT,
    )
    return replace(attempt, **changes)
