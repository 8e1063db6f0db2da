# SPDX-License-Identifier: MIT
"""What screens show of items, marks, results and troubles."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.mark import Evidence, Mark, Outcome
from quizdesk.engine.marking import mark
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.errors import ContentError, InputMissing, Problem, StoreDamaged
from quizdesk.viewmodels.feedback import feedback_view
from quizdesk.viewmodels.glossary import Glossary
from quizdesk.viewmodels.item_view import ChoiceView, MatchView, OrderView, item_view
from quizdesk.viewmodels.overview import overview_view
from quizdesk.viewmodels.results import results_view
from quizdesk.viewmodels.steps import MainStep, steps_view
from quizdesk.viewmodels.trouble import Remedy, trouble_view
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.viewmodels.wording import (
    clock_time,
    count,
    day_and_time,
    duration,
    percent,
    time_allowed,
)
from quizdesk.viewmodels.written import Run, runs_of
from tests.builders import (
    HANDED_IN_AT,
    a_choice_of_several,
    a_multiple_choice,
    a_quiz,
    an_attempt,
)
from tests.viewmodels.desks import TOPICS

NO_GLOSSARY = Glossary({}, ())


def answered(attempt: Attempt, item_id: str, response: Response) -> Attempt:
    """The attempt after a response was given, submitted and marked."""
    done = attempt.respond(item_id, response).submit(item_id)
    item = done.item(item_id)
    return done.with_mark(item_id, mark(item.question, item.response))


def test_an_item_says_where_it_is_what_it_is_and_what_it_is_worth() -> None:
    attempt = an_attempt()

    view = item_view(attempt, attempt.items[1], TOPICS)

    assert view.where == "Question 2 of 4"
    assert view.kind == "Date matching · Germany, Rapallo and Berlin"
    assert view.worth == "4 marks"


def test_options_keep_their_letters_in_the_order_shown() -> None:
    attempt = an_attempt()

    view = item_view(attempt, attempt.items[0], TOPICS).answer

    assert isinstance(view, ChoiceView)
    assert [(one.letter, one.id) for one in view.options] == list(
        zip("ABCD", attempt.items[0].order, strict=True)
    )
    assert {one.verdict for one in view.options} == {Verdict.OPEN}


def test_several_keys_are_asked_for_by_their_number() -> None:
    attempt = an_attempt([a_choice_of_several()])

    assert item_view(attempt, attempt.items[0], TOPICS).instruction == "Choose 2."


def test_a_marked_choice_shows_the_key_missed_and_why_the_choice_is_wrong() -> None:
    attempt = answered(an_attempt(), "sixth-congress-target", ChoiceResponse(frozenset({"kulaks"})))

    view = item_view(attempt, attempt.items[0], TOPICS).answer

    assert isinstance(view, ChoiceView)
    by_id = {one.id: one for one in view.options}
    assert by_id["social-democrats"].verdict is Verdict.MISSED
    assert by_id["kulaks"].verdict is Verdict.WRONG
    assert "from 1929" in by_id["kulaks"].note
    assert by_id["guomindang"].verdict is Verdict.OPEN
    assert not view.is_open


def test_dates_not_placed_lie_in_the_tray_earliest_first() -> None:
    attempt = an_attempt()
    placed = MatchResponse().with_date("berlin", "1926-04")

    shown = attempt.respond("german-treaties", placed)
    view = item_view(shown, shown.items[1], TOPICS).answer

    assert isinstance(view, MatchView)
    assert [chip.text for chip in view.tray] == [
        "16 April 1922",
        "May 1923",
        "December 1925",
        "30 January 1933",
    ]
    (filled,) = [slot for slot in view.slots if slot.placed]
    assert filled.placed is not None
    assert (filled.id, filled.placed.text) == ("berlin", "April 1926")


def test_a_marked_pair_shows_its_own_date() -> None:
    attempt = answered(
        an_attempt(), "german-treaties", MatchResponse().with_date("berlin", "1925-12")
    )

    view = item_view(attempt, attempt.items[1], TOPICS).answer

    assert isinstance(view, MatchView)
    slot = next(one for one in view.slots if one.id == "berlin")
    assert (slot.verdict, slot.key_text) == (Verdict.WRONG, "April 1926")


def test_an_order_shows_where_each_event_belongs_once_it_is_marked() -> None:
    key = ("founded", "united-front", "shanghai", "sixth-congress", "popular-front")
    swapped = ("united-front", "founded", *key[2:])
    attempt = answered(an_attempt(), "comintern-turns", OrderResponse(swapped))

    view = item_view(attempt, attempt.items[2], TOPICS).answer

    assert isinstance(view, OrderView)
    assert [(one.id, one.place, one.key_place) for one in view.places[:3]] == [
        ("united-front", 1, 2),
        ("founded", 2, 1),
        ("shanghai", 3, 3),
    ]
    assert [one.verdict for one in view.places[:3]] == [
        Verdict.WRONG,
        Verdict.WRONG,
        Verdict.RIGHT,
    ]


def test_an_answer_is_cut_where_points_begin_and_end_and_overlap() -> None:
    marked = Mark(
        2,
        2,
        (
            Evidence("p1", Outcome.AWARDED, spans=((0, 10),)),
            Evidence("p2", Outcome.AWARDED, spans=((6, 15),)),
            Evidence("p3", Outcome.NOT_FOUND, spans=((16, 18),)),
        ),
    )

    runs = runs_of("Arcos raid 1927 or so", marked, {"p1": 1, "p2": 2, "p3": 3})

    assert runs == (
        Run("Arcos ", (1,)),
        Run("raid", (1, 2)),
        Run(" 1927", (2,)),
        Run(" or so", ()),
    )


@pytest.mark.parametrize(
    ("response", "headline"),
    [
        (ChoiceResponse(frozenset({"france", "czechoslovakia"})), "All right: 2 of 2 marks"),
        (ChoiceResponse(frozenset({"france"})), "Partly right: 1 of 2 marks"),
        (ChoiceResponse(frozenset({"poland"})), "Not right: 0 of 2 marks"),
        (ChoiceResponse(), "Not answered: 0 of 2 marks"),
    ],
)
def test_feedback_begins_with_how_it_went(response: Response, headline: str) -> None:
    question = a_choice_of_several()
    attempt = answered(an_attempt([question]), question.id, response)

    view = feedback_view(attempt.items[0], NO_GLOSSARY)

    assert view is not None
    assert view.headline == headline
    assert bool(view.key) == ("All right" not in headline)


def test_feedback_on_an_unsure_point_says_that_it_is_the_learners_to_decide() -> None:
    attempt = an_attempt().respond("break-with-britain", TextResponse("Something on Arcos"))
    unsure = Mark(0, 2, (Evidence("p1", Outcome.UNSURE),))
    attempt = attempt.submit("break-with-britain").with_mark("break-with-britain", unsure)

    view = feedback_view(attempt.items[3], NO_GLOSSARY)

    assert view is not None
    assert view.verdict is Verdict.UNSURE
    assert view.to_do == "1 point needs your decision: did you say it?"


def test_there_is_no_feedback_before_a_mark() -> None:
    assert feedback_view(an_attempt().items[0], NO_GLOSSARY) is None


def test_results_add_up_by_topic_in_the_banks_order() -> None:
    attempt = answered(
        an_attempt(), "sixth-congress-target", ChoiceResponse(frozenset({"social-democrats"}))
    )

    view = results_view(attempt.hand_in(HANDED_IN_AT), TOPICS)

    assert [(one.title, one.text) for one in view.topics] == [
        ("The Comintern", "1 of 5"),
        ("Germany, Rapallo and Berlin", "0 of 4"),
        ("Britain and the USSR", "0 of 2"),
    ]
    assert view.items[0].verdict_text == "Right, 1 of 1"
    assert view.items[1].verdict_text == "Not answered, 0 of 4"


def test_results_show_a_topic_that_the_bank_has_since_lost() -> None:
    view = results_view(an_attempt().hand_in(HANDED_IN_AT), {"germany": "Germany"})

    assert [one.title for one in view.topics] == ["Germany", "comintern", "anglo-soviet"]


def test_the_overview_says_what_is_blank_and_flagged() -> None:
    attempt = an_attempt().respond("sixth-congress-target", ChoiceResponse(frozenset({"kulaks"})))

    view = overview_view(attempt.flag("german-treaties", is_flagged=True))

    assert view.warning == "3 questions not answered yet."
    assert [row.state for row in view.rows[:2]] == ["Answered", "Not answered, flagged"]


def test_a_test_leads_to_the_overview_from_its_last_question() -> None:
    attempt = an_attempt(quiz=a_quiz(feedback=Feedback.AT_END)).go_to("break-with-britain")

    steps = steps_view(attempt)

    assert steps.step is MainStep.FINISH
    assert steps.main == "Review and hand in"
    assert steps.can_go_back


def test_looking_back_leads_to_the_results() -> None:
    over = an_attempt([a_multiple_choice()]).hand_in(HANDED_IN_AT)

    steps = steps_view(over)

    assert steps.step is MainStep.BACK_TO_RESULTS
    assert not steps.can_flag
    assert not steps.can_skip


def test_numbers_and_times_are_said_as_people_say_them() -> None:
    assert count(1, "quiz", "quizzes") == "1 quiz"
    assert count(0, "mark") == "0 marks"
    assert clock_time(0.2) == "0:01"
    assert clock_time(3725) == "1:02:05"


def test_time_allowed_is_said_to_the_second() -> None:
    assert time_allowed(1200, 0) == "20 minutes"
    assert time_allowed(90, 10) == "1 minute 39 seconds (1 minute 30 seconds and your 10% extra)"
    assert time_allowed(40, 0) == "40 seconds"
    assert duration(20) == "under a minute"
    assert duration(60) == "1 minute"
    assert percent(1, 3) == "33%"
    assert percent(0, 0) == "0%"
    assert day_and_time(datetime(2026, 3, 2, 12, 0, tzinfo=UTC)).startswith("2 March 2026, ")


def test_a_damaged_store_offers_the_backup_and_never_throws_anything_away() -> None:
    backup = Path("quizdesk-2026-03-01.sqlite3")

    with_backup = trouble_view(StoreDamaged("The records are damaged.", backup=backup))
    without = trouble_view(StoreDamaged("The records are damaged."))

    assert [one[0] for one in with_backup.remedies] == [
        Remedy.RESTORE_BACKUP,
        Remedy.START_AFRESH,
    ]
    assert [one[0] for one in without.remedies] == [Remedy.START_AFRESH]
    assert all("set aside" in note for _, _, note in with_backup.remedies)


def test_a_bank_with_faults_shows_the_first_of_them_and_counts_the_rest() -> None:
    problems = tuple(Problem("mine.yaml", line, 1, "", "It is wrong.") for line in range(1, 20))

    view = trouble_view(ContentError("mine.yaml", problems))

    assert view.details.startswith("mine.yaml:1:1: It is wrong.")
    assert view.details.endswith("… and 7 more.")


def test_any_other_trouble_is_told_with_its_hint() -> None:
    view = trouble_view(InputMissing("mine.yaml is not there.", "Put it back."))

    assert view.sentence == "mine.yaml is not there. Put it back."
    assert [one[0] for one in view.remedies] == [Remedy.TRY_AGAIN]
