# SPDX-License-Identifier: MIT
"""What was remembered week by week, as the desk tells it from real records."""

from datetime import timedelta
from pathlib import Path

import pytest

from quizdesk.engine.mark import Mark, Marker
from quizdesk.store import Store
from quizdesk.viewmodels.days import WEEKS
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.over_time import week_ends
from tests.viewmodels.desks import DrivenClock, a_desk, places_in
from tests.viewmodels.test_progress import TWENTY, answer, asked


@pytest.fixture
def clock() -> DrivenClock:
    return DrivenClock()


def shares(desk: Desk) -> tuple[float, ...]:
    return desk.progress.view().over_time.whole.shares


def test_a_beginner_has_no_weeks_to_tell_of(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, *TWENTY)
    view = desk.progress.view().over_time
    assert view.whole.shares == (0.0,) * WEEKS
    assert view.lines == ()
    assert view.whole.text == f"Nothing in the last {WEEKS} weeks."
    desk.close()


def test_a_week_gone_by_stays_as_it_was_told_when_it_ended(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    answer(sitting := desk.quizzes.begin_today(), only=12)
    missed = asked(sitting)[0]
    told = {}
    for _ in range(3):
        clock.wall = week_ends((clock.wall + timedelta(days=7)).astimezone())[-2]
        told[clock.wall] = shares(desk)[-1]
        clock.wall += timedelta(days=2)
        answer(desk.quizzes.begin_today(), wrong={missed}, only=8)
    now = shares(desk)
    assert now[-4:-1] == pytest.approx(tuple(told.values()))
    assert now[:-4] == (0.0,) * (WEEKS - 4)
    assert 0 < now[-4] < now[-1]
    desk.close()


def test_the_last_of_the_weeks_says_what_the_bars_say(tmp_path: Path, clock: DrivenClock) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    answer(desk.quizzes.begin_today(), only=12)
    clock.wall += timedelta(days=9)
    view = desk.progress.view()
    for part, course in (
        *zip(view.topics, view.over_time.topics, strict=True),
        *zip(view.levels, view.over_time.levels, strict=True),
    ):
        assert part.title == course.title
        assert round(course.shares[-1] * len(TWENTY)) == part.remembered
    percent = round(100 * view.over_time.whole.shares[-1])
    assert view.over_time.whole.text == (
        f"From {round(100 * view.over_time.whole.shares[-2])}% on 8 Mar to {percent}% now."
    )
    assert view.over_time.lines[-1].startswith(f"Now: {percent}% of everything. The Comintern ")
    desk.close()


def test_a_mark_revised_later_changes_the_weeks_since_it_was_given(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    sitting = desk.quizzes.begin_today()
    answer(sitting, wrong=set(asked(sitting)))
    clock.wall += timedelta(days=14)
    before = shares(desk)
    item = sitting.attempt.items[0]
    revised = {item.id: Mark(item.out_of, item.out_of)}
    with Store.open(places_in(tmp_path).data_dir, clock.wall) as store:
        store.marks.save(sitting.attempt.id, revised, marker=Marker.TEACHER, why="", at=clock.wall)
    after = shares(desk)
    assert all(new > old for new, old in zip(after[-3:], before[-3:], strict=True))
    assert after[:-3] == before[:-3] == (0.0,) * (WEEKS - 3)
    desk.close()
