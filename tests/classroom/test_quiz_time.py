# SPDX-License-Identifier: MIT
"""The quiz's time line through clock changes and restarts of the host."""

from quizdesk.classroom.quiz_time import QuizTime, Reading

BEGUN = QuizTime(Reading(monotonic_s=5000.0, wall_s=1_000_000.0))


def test_the_line_follows_the_monotonic_clock() -> None:
    assert BEGUN.at(5000.0) == 0.0
    assert BEGUN.at(5090.5) == 90.5
    assert BEGUN.at(4000.0) == 0.0


def test_a_restart_of_the_program_loses_no_second_whatever_the_wall_clock_says() -> None:
    for wall_s in (1_000_300.0, 0.0, 9_000_000.0):
        again = BEGUN.gone_on(Reading(5300.0, wall_s), last_s=250.0)
        assert again.at(5310.0) == 310.0


def test_after_a_restart_of_the_computer_the_wall_clock_tells() -> None:
    again = BEGUN.gone_on(Reading(monotonic_s=40.0, wall_s=1_000_400.0), last_s=250.0)
    assert again.at(45.0) == 405.0


def test_a_computer_that_was_up_shortly_is_not_taken_for_never_having_stopped() -> None:
    begun = QuizTime(Reading(monotonic_s=30.0, wall_s=1_000_000.0))
    again = begun.gone_on(Reading(monotonic_s=60.0, wall_s=1_000_900.0), last_s=800.0)
    assert again.at(61.0) == 901.0


def test_the_line_never_falls_behind_what_is_on_record() -> None:
    again = BEGUN.gone_on(Reading(monotonic_s=40.0, wall_s=900_000.0), last_s=250.0)
    assert again.at(40.0) == 250.0
    assert again.gone_on(Reading(70.0, 0.0), last_s=270.0).at(71.0) == 281.0


def test_where_the_system_tells_one_start_from_another_its_word_counts() -> None:
    begun = QuizTime(Reading(30.0, 1_000_000.0, boot="first"))
    running_on = begun.gone_on(Reading(50.0, 0.0, boot="first"), last_s=10.0)
    assert running_on.at(60.0) == 30.0
    started_anew = begun.gone_on(Reading(50.0, 1_000_090.0, boot="second"), last_s=10.0)
    assert started_anew.at(51.0) == 91.0
