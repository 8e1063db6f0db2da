# SPDX-License-Identifier: MIT
"""The dates drill: what is asked, what is said of a typed date, and what is kept of it."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest

from quizdesk.bank.bank import Timeline, Wording
from quizdesk.engine.scheduling.drills import Drill
from quizdesk.errors import StoreReadOnly
from quizdesk.settings import SettingsKeeper
from quizdesk.store import Store
from quizdesk.viewmodels.dates_drill import DatesDrill, DateTold, NoDate
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.placing import ALL
from quizdesk.viewmodels.timeline import bands_of
from quizdesk.viewmodels.verdict import Verdict
from tests.builders import a_date_matching, an_event, an_ordering
from tests.store.disk import read_only
from tests.viewmodels.desks import DrivenClock, a_bank, a_desk, places_in

TRUTHS = {
    "Treaty of Rapallo": "16 April 1922",
    "Locarno treaties": "December 1925",
    "Treaty of Berlin": "April 1926",
    "Hitler becomes Chancellor": "30 January 1933",
}
DAY = timedelta(days=1)


@pytest.fixture
def clock() -> DrivenClock:
    return DrivenClock()


@pytest.fixture
def desk(tmp_path: Path, clock: DrivenClock) -> Desk:
    return a_desk(tmp_path, a_date_matching(), clock=clock)


def come_to(drill: DatesDrill, text: str) -> None:
    """Answers rightly until an event is asked."""
    while drill.ask().text != text:
        told(drill, TRUTHS[drill.ask().text])


def told(drill: DatesDrill, typed: str) -> DateTold:
    answer = drill.answer(typed)
    assert isinstance(answer, DateTold)
    return answer


def play_round(drill: DatesDrill, typed: dict[str, str] | None = None) -> list[str]:
    """Answers a whole round, rightly where nothing else is given; says what was asked."""
    asked = []
    for _ in range(drill.ask().total):
        asked.append(drill.ask().text)
        told(drill, (typed or {}).get(asked[-1], TRUTHS[asked[-1]]))
    return asked


def test_every_event_is_asked_once_with_how_fine_a_date_is_wanted(desk: Desk) -> None:
    drill = desk.drills.dates
    first = drill.ask()
    assert (first.number, first.total) == (1, 4)
    assert first.where == "1 of 4 · Germany, Rapallo and Berlin"
    assert first.hint.startswith("Month and year")
    assert set(play_round(drill)) == set(TRUTHS)


def test_no_more_than_the_year_is_asked_of_what_is_known_to_the_year(tmp_path: Path) -> None:
    event = an_event("nep", "Lenin introduces NEP", "1921")
    other = an_event("plan", "First Five-Year Plan", "1928")
    drill = a_desk(tmp_path, a_date_matching(pairs=(event, other), decoys=())).drills.dates
    assert drill.ask().hint == "The year is enough."
    truth = {"Lenin introduces NEP": "1921", "First Five-Year Plan": "1928"}
    assert told(drill, truth[drill.ask().text]).verdict is Verdict.RIGHT


@pytest.mark.parametrize(
    ("typed", "verdict", "first"),
    [
        ("16/4/22", Verdict.RIGHT, "It was 16 April 1922."),
        ("Apr 1922", Verdict.RIGHT, "It was 16 April 1922."),
        ("12 April 1922", Verdict.PARTLY, "4 days early: it was 16 April 1922."),
        ("'22", Verdict.PARTLY, "The year is right; it was 16 April 1922."),
        ("Mar-May 1922", Verdict.PARTLY, "March–May 1922 takes it in, but it was 16 April 1922."),
        ("June 1922", Verdict.PARTLY, "2 months late: it was 16 April 1922."),
        ("1925", Verdict.WRONG, "3 years late: it was 16 April 1922."),
        ("Feb 1921", Verdict.WRONG, "1 year and 2 months early: it was 16 April 1922."),
        ("April 1924", Verdict.WRONG, "2 years late: it was 16 April 1922."),
    ],
)
def test_how_far_off_a_date_is_is_said_in_words(
    desk: Desk, typed: str, verdict: Verdict, first: str
) -> None:
    drill = desk.drills.dates
    come_to(drill, "Treaty of Rapallo")
    answer = told(drill, typed)
    assert (answer.verdict, answer.lines[0]) == (verdict, first)


@pytest.mark.parametrize(
    ("event", "typed", "line"),
    [
        (
            "Treaty of Rapallo",
            "January 1926",
            "January 1926 lies between “Locarno treaties” (December 1925) and “Treaty of Berlin” "
            "(April 1926).",
        ),
        ("Treaty of Rapallo", "1919", "1919 comes before “Locarno treaties” (December 1925)."),
        (
            "Treaty of Rapallo",
            "1939",
            "1939 comes after “Hitler becomes Chancellor” (30 January 1933).",
        ),
        (
            "Treaty of Rapallo",
            "Apr 1926",
            "What happened in April 1926 was “Treaty of Berlin” (April 1926).",
        ),
        (
            "Treaty of Berlin",
            "1930",
            "The event came after “Locarno treaties” (December 1925), before “Hitler becomes "
            "Chancellor” (30 January 1933).",
        ),
        ("Treaty of Rapallo", "1930", "The event came before “Locarno treaties” (December 1925)."),
        (
            "Hitler becomes Chancellor",
            "1930",
            "The event came after “Treaty of Berlin” (April 1926).",
        ),
    ],
)
def test_where_in_history_a_date_lies_is_said(
    desk: Desk, event: str, typed: str, line: str
) -> None:
    drill = desk.drills.dates
    come_to(drill, event)
    assert line in told(drill, typed).lines


def test_a_right_date_is_told_with_its_note_and_nothing_else(desk: Desk) -> None:
    drill = desk.drills.dates
    come_to(drill, "Treaty of Rapallo")
    assert told(drill, "April 1922").lines == ("It was 16 April 1922.", "Signed beside Genoa.")


def test_the_note_is_of_the_wording_that_is_shown(tmp_path: Path) -> None:
    short = an_event("a", "Treaty of Berlin", "1926-04", "It confirmed Rapallo.")
    long = an_event("b", "Germany signs the Treaty of Berlin", "1926-04", "This was done there.")
    drill = a_desk(
        tmp_path,
        a_date_matching(id="one", pairs=(long,), decoys=()),
        a_date_matching(id="two", pairs=(short,), decoys=()),
    ).drills.dates
    assert drill.ask().text == "Treaty of Berlin"
    assert told(drill, "April 1926").lines == ("It was April 1926.", "It confirmed Rapallo.")


def test_an_event_alone_in_its_bank_has_nothing_beside_it(tmp_path: Path) -> None:
    alone = a_date_matching(pairs=(an_event("a", "Lenin dies", "1924-01"),), decoys=())
    drill = a_desk(tmp_path, alone).drills.dates
    drill.ask()
    assert told(drill, "1921").lines == ("3 years early: it was January 1924.",)


def test_events_that_are_asked_often_are_told_before_others_that_are_nearer(
    tmp_path: Path,
) -> None:
    often = an_event("locarno", "Locarno treaties", "1925-12")
    once = (
        an_event("trade", "Trade treaty", "1925-10"),
        an_event("hamburg", "Rising in Hamburg", "1923-10"),
        an_event("curzon", "Curzon ultimatum", "1923-05"),
    )
    pairs = (an_event("rapallo", "Treaty of Rapallo", "1922-04"), often)
    desk = a_desk(
        tmp_path,
        a_date_matching(id="one", pairs=pairs, decoys=()),
        a_date_matching(id="two", pairs=(*pairs, *once), decoys=()),
    )
    drill = desk.drills.dates
    while drill.ask().text != "Treaty of Rapallo":
        drill.give_up()
    assert "1921 comes before “Locarno treaties” (December 1925)." in told(drill, "1921").lines


def test_events_of_a_band_of_the_banks_own_are_told_with_its_title(tmp_path: Path) -> None:
    wording = Wording("Founded to spread revolution", (("comintern-turns", "1919-03"),))
    line = ("The Comintern's line", ("Founded to spread revolution",))
    bank = a_bank(a_date_matching(), an_ordering())
    means = Means(
        bank=bank._replace(timeline=Timeline((wording,), (line,))),
        store=Store.open(places_in(tmp_path).data_dir, DrivenClock().now()),
        keeper=SettingsKeeper(places_in(tmp_path).settings_file),
        clock=DrivenClock(),
        choose=None,
        seeds=count(1).__next__,
    )
    drill = DatesDrill(means, bands_of(means.bank))
    while drill.ask().text != "The united front is adopted":
        drill.give_up()
    assert (
        "1920 lies between “The Comintern's line: Founded to spread revolution” (March 1919) and "
        "“Treaty of Rapallo” (16 April 1922)."
    ) in told(drill, "1920").lines


@pytest.mark.parametrize("typed", ["soon", "30/2/1925", "1/2/3/4", "x" * 99])
def test_what_is_no_date_gets_a_sentence_and_is_not_counted(desk: Desk, typed: str) -> None:
    drill = desk.drills.dates
    asked = drill.ask()
    answer = drill.answer(typed)
    assert isinstance(answer, NoDate)
    assert answer.sentence.startswith(f"“{typed}” is no date that can be read.")
    assert drill.ask() == asked
    assert drill.drilling.memories() == {}


def test_nothing_typed_is_not_counted_either(desk: Desk) -> None:
    drill = desk.drills.dates
    drill.ask()
    answer = drill.answer("  ")
    assert isinstance(answer, NoDate)
    assert "I do not know" in answer.sentence


def test_who_does_not_know_is_told_and_asked_again_later(desk: Desk) -> None:
    drill = desk.drills.dates
    come_to(drill, "Locarno treaties")
    answer = drill.give_up()
    assert (answer.verdict, answer.word) == (Verdict.MISSED, "Not known")
    assert answer.lines[0] == "It was December 1925."
    key = drill.drilling.round.current
    assert drill.drilling.memories()[key].stability < 1


def test_a_second_answer_to_the_same_event_counts_for_nothing(desk: Desk) -> None:
    drill = desk.drills.dates
    drill.ask()
    drill.give_up()
    key = drill.drilling.round.current
    before = drill.drilling.memories()
    told(drill, "1922")
    assert drill.drilling.memories() == before
    assert drill.drilling.round.earned[key] == 0.0


def test_the_result_has_what_is_to_be_done_again_first(desk: Desk) -> None:
    drill = desk.drills.dates
    play_round(drill, {"Treaty of Berlin": "1919", "Locarno treaties": "1925"})
    result = drill.result()
    assert result.title == "2 of 4 right"
    assert result.detail.startswith("The 2 to do again stand first. 0 of 4 are firm")
    words = {line.text: line.word for line in result.lines[:2]}
    assert words == {"Treaty of Berlin": "Not right", "Locarno treaties": "Partly right"}
    assert {line.word for line in result.lines[2:]} == {"Right"}
    assert result.to_do_again == 2


def test_those_to_do_again_can_be_asked_at_once(desk: Desk) -> None:
    drill = desk.drills.dates
    play_round(drill, {"Treaty of Berlin": "1919"})
    assert drill.result().detail.startswith("The one to do again stands first.")
    drill.drilling.begin(drill.drilling.round.missed)
    assert play_round(drill) == ["Treaty of Berlin"]
    assert drill.result().detail.startswith("They come again when you are likely to forget them.")


def test_a_drill_that_is_left_goes_on_where_it_was(desk: Desk) -> None:
    drill = desk.drills.dates
    first = drill.ask()
    told(drill, "1919")
    second = desk.drills.dates.ask()
    assert (second.number, second.text == first.text) == (2, False)
    assert desk.drills.dates.ask() == second


def test_what_was_answered_before_the_program_ended_is_not_lost(
    tmp_path: Path, desk: Desk, clock: DrivenClock
) -> None:
    drill = desk.drills.dates
    come_to(drill, "Treaty of Berlin")
    told(drill, "1919")
    desk.close()
    clock.pass_s(DAY.total_seconds() * 2)
    again = a_desk(tmp_path, a_date_matching(), clock=clock).drills.dates
    texts = play_round(again)
    assert texts[0] == "Treaty of Berlin"


def test_another_learner_at_the_same_desk_begins_a_round_of_their_own(desk: Desk) -> None:
    drill = desk.drills.dates
    drill.ask()
    told(drill, "1919")
    desk.change_settings(replace(desk.settings, learner="Bob"))
    assert drill.ask().number == 1


def test_firm_is_what_is_likely_known_on_the_exam_day_or_in_a_fortnight(
    desk: Desk, clock: DrivenClock
) -> None:
    drill = desk.drills.dates
    for _ in range(4):
        play_round(drill)
        clock.pass_s(DAY.total_seconds() * 10)
    known = drill.drilling.known()
    assert (known.total, known.practised, known.firm, known.has_exam) == (4, 4, 4, False)
    desk.study.keep(date(2030, 6, 2), 20)
    known = drill.drilling.known()
    assert (known.firm, known.has_exam) == (0, True)
    assert "on the day of your exam" in drill.result().detail
    assert desk.drills.known() == ("Dates: 0 of 4 firm, 4 practised.",)


def test_nothing_is_said_of_what_was_never_practised(desk: Desk) -> None:
    assert desk.drills.known() == ()
    desk.drills.dates.ask()
    desk.study.keep(None, 20)
    assert desk.drills.known() == ()


def test_placing_events_is_remembered_apart_from_their_dates(desk: Desk) -> None:
    placing = desk.timeline().placing(ALL)
    months = [12 * 1925 + 11] * 4
    shares = placing.shares(months)
    assert sorted(shares.values())[-1] == 1.0
    desk.drills.keep_placed(shares)
    learner = desk._means.enrol()
    kept = desk._store.practice.memories(learner, desk.bank.id, Drill.PLACE, shares)
    assert set(kept) == set(shares)
    assert desk.drills.known() == ("Events placed: 0 of 4 firm, 4 practised.",)
    assert desk.drills.dates.drilling.memories() == {}


def test_an_answer_that_cannot_be_kept_can_be_given_again(desk: Desk, tmp_path: Path) -> None:
    drill = desk.drills.dates
    asked = drill.ask()
    desk.study.keep(None, 20)
    with read_only(places_in(tmp_path).data_dir), pytest.raises(StoreReadOnly):
        drill.answer("1901")
    assert drill.ask() == asked
    assert drill.drilling.memories() == {}
    told(drill, TRUTHS[asked.text])
    assert drill.ask().number == 2
    assert set(drill.drilling.round.earned.values()) == {1.0}


def test_a_round_is_to_be_come_back_to_before_it_is_played(desk: Desk) -> None:
    with pytest.raises(RuntimeError):
        desk.drills.dates.answer("1922")
