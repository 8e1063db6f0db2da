# SPDX-License-Identifier: MIT
"""Historical dates: what they accept, how fine they are, how they print, compare and differ."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.historical_date import HistoricalDate, Moment, Precision
from quizdesk.errors import InvalidDate
from tests.builders import a_date
from tests.engine.strategies import historical_dates, moments


@pytest.mark.parametrize(
    ("iso", "precision", "first", "last"),
    [
        ("1928", Precision.YEAR, date(1928, 1, 1), date(1928, 12, 31)),
        ("1928-02", Precision.MONTH, date(1928, 2, 1), date(1928, 2, 29)),
        ("1927-02", Precision.MONTH, date(1927, 2, 1), date(1927, 2, 28)),
        ("1926-04", Precision.MONTH, date(1926, 4, 1), date(1926, 4, 30)),
        ("1926-11", Precision.MONTH, date(1926, 11, 1), date(1926, 11, 30)),
        ("1926-12", Precision.MONTH, date(1926, 12, 1), date(1926, 12, 31)),
        ("9999", Precision.YEAR, date(9999, 1, 1), date(9999, 12, 31)),
        ("9999-12", Precision.MONTH, date(9999, 12, 1), date(9999, 12, 31)),
        ("1933-01-30", Precision.DAY, date(1933, 1, 30), date(1933, 1, 30)),
        ("1926..1928", Precision.YEAR, date(1926, 1, 1), date(1928, 12, 31)),
        ("1926-04..1928", Precision.YEAR, date(1926, 4, 1), date(1928, 12, 31)),
        ("1926..1928-04", Precision.YEAR, date(1926, 1, 1), date(1928, 4, 30)),
        ("1926-05-03..1926-06", Precision.MONTH, date(1926, 5, 3), date(1926, 6, 30)),
        ("1926-05..1926-06-12", Precision.MONTH, date(1926, 5, 1), date(1926, 6, 12)),
        ("1926-05-03..1926-05-12", Precision.DAY, date(1926, 5, 3), date(1926, 5, 12)),
    ],
)
def test_a_date_knows_how_finely_it_is_known_and_which_days_it_can_mean(
    iso: str, precision: Precision, first: date, last: date
) -> None:
    read = a_date(iso)
    assert (read.precision, read.first_day, read.last_day) == (precision, first, last)
    assert not read.is_circa


@pytest.mark.parametrize(
    ("iso", "printed"),
    [
        ("1928", "1928"),
        ("0988", "988"),
        ("1926-04", "April 1926"),
        ("1933-01-30", "30 January 1933"),
        ("1926-05-03", "3 May 1926"),
        ("circa 1925", "c. 1925"),
        ("circa 1925-12", "c. December 1925"),
        ("circa 1926..1928", "c. 1926–28"),
        ("1926..1928", "1926–28"),
        ("1899..1901", "1899–1901"),
        ("1900..1909", "1900–09"),
        ("1979..1981", "1979–81"),
        ("1926-04..1926-05", "April–May 1926"),
        ("1926-11..1927-05", "November 1926 – May 1927"),
        ("1926-05-03..1926-05-12", "3–12 May 1926"),
        ("1926-05-03..1926-06-12", "3 May 1926 – 12 June 1926"),
        ("1926-05-03..1927-05-12", "3 May 1926 – 12 May 1927"),
        ("1926-04..1928", "April 1926 – 1928"),
        ("1926..1928-04", "1926 – April 1928"),
        ("1926-05..1926-06-12", "May 1926 – 12 June 1926"),
        ("1926-05-03..1926-06", "3 May 1926 – June 1926"),
    ],
)
def test_a_date_prints_as_people_write(iso: str, printed: str) -> None:
    assert str(a_date(iso)) == printed


def test_every_month_prints_by_its_name() -> None:
    printed = [str(a_date(f"1926-{number:02}")).removesuffix(" 1926") for number in range(1, 13)]
    assert " ".join(printed) == (
        "January February March April May June July August September October November December"
    )


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("  1928 ", "1928"),
        ("circa  1925", "circa 1925"),
        ("circa 1926 .. 1928", "circa 1926..1928"),
        ("1926-04 .. 1926-05", "1926-04..1926-05"),
    ],
)
def test_space_around_the_parts_of_a_bank_date_is_nothing(text: str, iso: str) -> None:
    assert a_date(text).iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "28",
        "1928-4",
        "1928-04-3",
        "April 1928",
        "1928..",
        "..1928",
        "1926..1927..1928",
        "circa",
        "c. 1925",
        "circa1925",
        "1925 circa",
        "١٩٢٨",
        "1928-04-03-02",
    ],
)
def test_what_has_not_the_banks_form_is_refused_with_the_forms_there_are(text: str) -> None:
    with pytest.raises(InvalidDate) as caught:
        a_date(text)
    assert caught.value.message == f"'{text}' is not a date."
    assert caught.value.hint == (
        "Write 1928, 1926-04, 1933-01-30, 1926..1928, or circa before any of these."
    )


@pytest.mark.parametrize("iso", ["1926-13", "1926-00", "1927-02-29", "1926-04-31", "0000"])
def test_a_month_or_day_that_the_calendar_has_not_is_refused(iso: str) -> None:
    with pytest.raises(InvalidDate) as caught:
        a_date(iso)
    assert caught.value.message == f"{iso} is not in the calendar."


def test_a_day_without_its_month_is_refused() -> None:
    with pytest.raises(InvalidDate) as caught:
        Moment(1926, None, 3)
    assert caught.value.message == "A day needs its month."


@pytest.mark.parametrize(
    "iso",
    ["1928..1926", "1926..1926", "1926..1926-04", "1926-04-30..1926-04", "1926-05-03..1926-05-02"],
)
def test_a_span_that_does_not_run_forwards_is_refused(iso: str) -> None:
    with pytest.raises(InvalidDate) as caught:
        a_date(iso)
    assert caught.value.message == f"The span {iso} does not run forwards."


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ("1926", "1926-04", True),
        ("1926-04", "1926-04-30", True),
        ("1926", "1927", False),
        ("1926-12-31", "1927-01-01", False),
        ("1926-12-31", "1926-12-31", True),
        ("1926..1928", "1928-12-31", True),
        ("1926..1928", "1926-01-01", True),
        ("1926..1928", "1925-12-31", False),
        ("1926..1928", "1929-01-01", False),
        ("circa 1926", "1926", True),
    ],
)
def test_dates_overlap_when_both_could_be_the_same_day(one: str, other: str, overlap: bool) -> None:
    assert a_date(one).overlaps(a_date(other)) is overlap
    assert a_date(other).overlaps(a_date(one)) is overlap


@pytest.mark.parametrize(
    ("one", "other", "months"),
    [
        ("1926", "1926-04", 0),
        ("1926", "1927", 0),
        ("1926", "1928", 12),
        ("1926-04", "1926-05", 0),
        ("1926-04", "1926-06", 1),
        ("1926-05-03", "1926-05-04", 0),
        ("1926-05-01", "1926-05-16", 0),
        ("1926-05-01", "1926-05-17", 1),
        ("1926-05-12", "1927-05-12", 12),
        ("1922-04-16", "1926-04-24", 48),
        ("1900", "2001", 1200),
        ("1926..1928", "1930", 12),
        ("1926-05-03..1926-05-12", "1926-08-12", 3),
    ],
)
def test_the_distance_of_dates_is_the_gap_between_them_in_months(
    one: str, other: str, months: int
) -> None:
    assert a_date(one).months_from(a_date(other)) == months
    assert a_date(other).months_from(a_date(one)) == months


def test_before_means_over_before_the_other_can_have_begun() -> None:
    assert a_date("1926").is_before(a_date("1927-01-01"))
    assert not a_date("1926").is_before(a_date("1926-12-31"))
    assert not a_date("1927").is_before(a_date("1926"))
    assert not a_date("1926").is_before(a_date("1926"))


@given(historical_dates())
def test_the_banks_form_of_any_date_reads_back(one: HistoricalDate) -> None:
    assert HistoricalDate.from_iso(one.iso) == one


@given(moments())
def test_a_moment_is_as_long_as_its_precision(moment: Moment) -> None:
    days = (moment.last_day - moment.first_day).days + 1
    match moment.precision:
        case Precision.DAY:
            assert days == 1
        case Precision.MONTH:
            assert days in {28, 29, 30, 31}
            assert moment.first_day.month == moment.last_day.month
        case Precision.YEAR:
            assert days in {365, 366}
            assert moment.first_day.year == moment.last_day.year


@given(historical_dates(), historical_dates())
def test_two_dates_overlap_or_one_is_before_the_other(
    one: HistoricalDate, other: HistoricalDate
) -> None:
    assert [one.overlaps(other), one.is_before(other), other.is_before(one)].count(True) == 1


@given(historical_dates(), st.booleans())
def test_a_date_overlaps_itself_and_is_at_no_distance(one: HistoricalDate, is_circa: bool) -> None:
    again = HistoricalDate(one.start, one.end, is_circa)
    assert one.overlaps(again)
    assert one.months_from(again) == 0
