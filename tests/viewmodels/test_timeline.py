# SPDX-License-Identifier: MIT
"""The timeline: each event once, in one band, with its story and how well it is known."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizdesk.bank.bank import Bank, Timeline, Wording
from quizdesk.bank.reader import read_bank
from quizdesk.engine.question import Event, Question
from quizdesk.engine.scheduling.memory import Grade, Memory, after
from quizdesk.engine.scheduling.plan import Firmness
from quizdesk.engine.scheduling.units import Unit
from quizdesk.resources import resource_path
from quizdesk.viewmodels.timeline import (
    Spot,
    TimelineView,
    bands_of,
    in_words,
    step_between_bands,
    step_in_time,
)
from quizdesk.viewmodels.timeline import Timeline as Shown
from tests.builders import a_date_matching, a_multiple_choice, an_event, an_ordering
from tests.viewmodels.desks import a_bank, a_desk

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def matching(question_id: str, *events: Event, topic: str = "germany") -> Question:
    return a_date_matching(id=question_id, pairs=events, decoys=(), topic=topic)


def shown(bank: Bank, memories: dict[Unit, Memory] | None = None) -> Shown:
    return Shown(bank, bands_of(bank), memories or {}, NOW, lambda: 1)


def told(*questions: Question) -> list[tuple[str, str]]:
    """Each event of the picture with its date, band after band."""
    view = shown(a_bank(*questions)).view()
    return [(event.when, event.text) for band in view.bands for event in band.events]


def two(first: tuple[str, str], second: tuple[str, str]) -> list[tuple[str, str]]:
    """What becomes of two events that different questions ask."""
    return told(
        matching("one", an_event("a", *first)),
        matching("two", an_event("b", *second)),
    )


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        (
            ("Treaty of Berlin", "1926"),
            ("Germany and the USSR sign the Treaty of Berlin", "1926-04-24"),
            ("24 April 1926", "Treaty of Berlin"),
        ),
        (
            ("Police raid Arcos in London", "1927-05"),
            ("Arcos searched by the police", "1927-05-12"),
            ("12 May 1927", "Police raid Arcos in London"),
        ),
        (
            ("He takes over from Chicherin", "1930"),
            ("Litvinov takes over from Chicherin", "1930-07-21"),
            ("21 July 1930", "Litvinov takes over from Chicherin"),
        ),
        (
            ("Germany restores relations", "1922-04-16"),
            ("Rapallo joins Germany and the USSR", "1922-04-16"),
            ("16 April 1922", "Germany restores relations"),
        ),
        (("Lenin dies", "1924-01"), ("Lenin dies", "1924-01"), ("January 1924", "Lenin dies")),
    ],
)
def test_nearly_the_same_words_at_the_same_time_are_one_event(
    first: tuple[str, str], second: tuple[str, str], one: tuple[str, str]
) -> None:
    assert two(first, second) == [one]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Treaty of Berlin", "1926"), ("Treaty of Berlin extended", "1931")),
        (
            ("Pact of mutual assistance with France", "1935-05"),
            ("Pact of mutual assistance with Czechoslovakia", "1935-05"),
        ),
        (
            ("General Strike", "1926-05"),
            ("Soviet unions send money for the General Strike", "1926-05"),
        ),
        (("Lenin dies", "1924-01-21"), ("Britain votes", "1924-01-21")),
    ],
)
def test_in_doubt_two_events_stay_two(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert len(two(first, second)) == 2


def test_what_one_question_asks_apart_is_never_one() -> None:
    own = matching("one", an_event("a", "Sixth Congress", "1928-07"))
    both = matching(
        "two",
        an_event("b", "Sixth Congress opens", "1928-07-17"),
        an_event("c", "Sixth Congress closes", "1928-09-01"),
    )
    assert len(told(own, both)) == 2


def test_aliases_of_the_bank_count_as_the_same_name() -> None:
    assert len(two(("Comint founded", "1919"), ("Comintern founded", "1919-03"))) == 1


def test_a_wording_that_leans_on_its_question_is_taken_only_alone() -> None:
    assert two(("It calls for alliances", "1935"), ("Lenin dies", "1924-01")) == [
        ("January 1924", "Lenin dies"),
        ("1935", "It calls for alliances"),
    ]


def test_bands_are_the_topics_and_the_one_asked_most_often_has_the_event() -> None:
    lenin = an_event("a", "Lenin dies", "1924-01")
    bank = a_bank(
        matching("one", lenin, topic="germany"),
        matching("two", lenin, an_event("b", "Comintern founded", "1919"), topic="comintern"),
        matching("three", lenin, topic="comintern"),
    )
    view = shown(bank).view()
    assert [(band.title, [one.text for one in band.events]) for band in view.bands] == [
        ("The Comintern", ["Comintern founded", "Lenin dies"])
    ]
    assert view.summary == "2 events from 1919 to 1924."
    assert (view.first_year, view.end_year) == (1919, 1925)


def test_the_bank_can_word_events_and_make_a_band_of_them() -> None:
    bank = a_bank(an_ordering(), a_date_matching())._replace(
        timeline=Timeline(
            (
                Wording("World revolution", (("comintern-turns", "1919-03"),)),
                Wording("The outcasts meet", (("german-treaties", "1922-04-16"),)),
                Wording("Not there", (("gone", "1922"),)),
            ),
            (("Turns", ("World revolution",)), ("Empty", ("Not there",))),
        )
    )
    view = shown(bank).view()
    assert [band.title for band in view.bands] == [
        "Turns",
        "The Comintern",
        "Germany, Rapallo and Berlin",
    ]
    assert [one.text for one in view.bands[0].events] == ["World revolution"]
    assert view.bands[2].events[0].text == "The outcasts meet"


def test_a_bank_without_dates_says_so() -> None:
    view = shown(a_bank(a_multiple_choice())).view()
    assert view == TimelineView((), "This bank asks no dated events.", 0, 0)


def test_the_story_of_an_event() -> None:
    bank = a_bank(a_date_matching(), matching("two", an_event("x", "Rapallo signed", "1922-04-16")))
    timeline = shown(bank)
    event = timeline.view().bands[0].events[0]
    story = timeline.story(event.id)
    assert (story.text, story.when, story.band) == (
        "Rapallo signed",
        "16 April 1922",
        "Germany, Rapallo and Berlin",
    )
    assert story.notes[0] == "Signed beside Genoa."
    assert len(story.notes) == len(set(story.notes))
    assert story.other_wordings == "Questions also word it: Treaty of Rapallo."
    assert story.known == "You have not answered a question on it yet."
    assert [one.kind for one in story.questions] == ["Date matching", "Date matching"]
    assert story.question_ids == ("german-treaties", "two")


@pytest.mark.parametrize(
    ("days", "firmness", "words"), [(0, Firmness.FIRM, "firm"), (300, Firmness.SHAKY, "shaky")]
)
def test_how_well_an_event_is_known(days: int, firmness: Firmness, words: str) -> None:
    memory = after(None, Grade.GOOD, NOW - timedelta(days=days))
    timeline = shown(a_bank(a_date_matching()), {Unit("german-treaties"): memory})
    event = timeline.view().bands[0].events[0]
    assert event.firmness is firmness
    known = timeline.story(event.id).known
    assert known.startswith(
        "You have answered 1 of its 1 question. The chance that you remember it"
    )
    assert known.endswith(f"%: {words}.")


def test_walking_from_event_to_event_stops_at_the_ends() -> None:
    view = shown(a_bank(an_ordering(), a_date_matching())).view()
    assert step_in_time(view, Spot(0, 0), -1) == Spot(0, 0)
    assert step_in_time(view, Spot(0, 0), 99) == Spot(0, 4)
    assert step_between_bands(view, Spot(0, 4), -1) == Spot(0, 4)
    assert step_between_bands(view, Spot(0, 4), 1) == Spot(1, 3)
    assert step_between_bands(view, Spot(1, 0), -1) == Spot(0, 1)
    assert in_words(view, Spot(1, 0)) == (
        "16 April 1922: Treaty of Rapallo. Germany, Rapallo and Berlin, 1 of 4; not asked yet."
    )


def test_the_desk_begins_just_the_questions_of_an_event(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    timeline = desk.timeline()
    story = timeline.story(timeline.view().bands[0].events[0].id)
    sitting = desk.quizzes.begin_event(story.text, story.question_ids)
    assert tuple(item.question.id for item in sitting.attempt.items) == story.question_ids
    sitting.hand_in()
    again = desk.quizzes.begin_again(sitting.attempt)
    assert tuple(item.question.id for item in again.attempt.items) == story.question_ids
    again.hand_in()
    assert desk.timeline().view().bands[0].events[0].firmness is not Firmness.NEW
    desk.close()


def test_the_built_in_bank_shows_each_event_once_and_the_line_of_the_comintern() -> None:
    bank = read_bank(resource_path("questions.yaml"))
    view = shown(bank).view()
    line = view.bands[0]
    assert line.title == "The Comintern's line"
    assert [event.first_day.year for event in line.events] == [1919, 1924, 1928, 1935]
    assert len(view.bands) == 1 + len(bank.topics)
    ids = [event.id for band in view.bands for event in band.events]
    assert len(ids) == len(set(ids))
    assert 90 <= len(ids) <= 110
