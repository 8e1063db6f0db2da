# SPDX-License-Identifier: MIT
"""Dates as people type them: what is read, as what, and what is left unread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.historical_date import MONTHS, HistoricalDate, Moment
from quizdesk.engine.typed_date import CENTURY, MAX_LENGTH, read_typed_date
from tests.engine.strategies import historical_dates


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        # A year
        ("1928", "1928"),
        ("  1928\t", "1928"),
        ("'33", "1933"),
        ("’33", "1933"),
        ("‘33", "1933"),
        ("33", "1933"),
        ("00", "1900"),
        ("99", "1999"),
        ("1066", "1066"),
        # A month by name
        ("April 1926", "1926-04"),
        ("Apr 1926", "1926-04"),
        ("APR. 1926", "1926-04"),
        ("april, 1926", "1926-04"),
        ("Apr1926", "1926-04"),
        ("Apr '26", "1926-04"),
        ("Sept. 26", "1926-09"),
        ("sep 1926", "1926-09"),
        ("may 1926", "1926-05"),
        # A month by figures
        ("4/1926", "1926-04"),
        ("04.1926", "1926-04"),
        ("4-1926", "1926-04"),
        ("4/'26", "1926-04"),
        ("4/26", "1926-04"),
        ("12 / 27", "1927-12"),
        ("1926-04", "1926-04"),
        ("12/1928", "1928-12"),
        # A day by figures, the day first
        ("30/1/33", "1933-01-30"),
        ("30.1.1933", "1933-01-30"),
        ("30-01-1933", "1933-01-30"),
        ("30 / 1 / '33", "1933-01-30"),
        ("4/5/26", "1926-05-04"),
        ("1933-01-30", "1933-01-30"),
        # A day by name
        ("30 January 1933", "1933-01-30"),
        ("30th Jan 1933", "1933-01-30"),
        ("30th of January, '33", "1933-01-30"),
        ("1st May 1926", "1926-05-01"),
        ("2nd May 1926", "1926-05-02"),
        ("3rd of May 1926", "1926-05-03"),
        ("May 3rd, 1926", "1926-05-03"),
        ("May 3, 1926", "1926-05-03"),
        # A span
        ("1926-28", "1926..1928"),
        ("1926–1928", "1926..1928"),
        ("1926—28", "1926..1928"),
        ("1926 to 1928", "1926..1928"),
        ("1926..1928", "1926..1928"),
        ("'26-'28", "1926..1928"),
        ("26-28", "1926..1928"),
        ("1912-13", "1912..1913"),
        ("April-May 1926", "1926-04..1926-05"),
        ("Apr. – May 1926", "1926-04..1926-05"),
        ("Nov 1926 to May 1927", "1926-11..1927-05"),
        ("3-12 May 1926", "1926-05-03..1926-05-12"),
        ("3 to 12 May 1926", "1926-05-03..1926-05-12"),
        ("30/1/33 - 5/3/33", "1933-01-30..1933-03-05"),
        ("1926-04..1926-05", "1926-04..1926-05"),
        ("1926-04 - 1926-05", "1926-04..1926-05"),
        # Circa
        ("c. 1925", "circa 1925"),
        ("c 1925", "circa 1925"),
        ("c1925", "circa 1925"),
        ("ca. 1925", "circa 1925"),
        ("ca 1925", "circa 1925"),
        ("circa 1925", "circa 1925"),
        ("Circa '25", "circa 1925"),
        ("about 1925", "circa 1925"),
        ("around April 1925", "circa 1925-04"),
        ("approx. 1925", "circa 1925"),
        ("approx 1925", "circa 1925"),
        ("c. 1926-28", "circa 1926..1928"),
    ],
)
def test_a_date_is_read_in_any_form_that_people_use(typed: str, iso: str) -> None:
    read = read_typed_date(typed)
    assert read is not None
    assert read.iso == iso


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "in the spring",
        "spring 1926",
        "1",
        "123",
        "12345",
        "'1926",
        "''26",
        # No such day or month
        "31/4/1926",
        "30/13/33",
        "1/30/1933",
        "0/1/33",
        "1926-04-31",
        "1926-00",
        "0000",
        # No month's name, or too short for one
        "Ma 1926",
        "Ju 1926",
        "Maybe 1926",
        "mays 1926",
        "mai 1926",
        # Two days
        "3 May 4, 1926",
        # A day after its month without a comma would be half a year
        "May 3 26 1926",
        # As likely a day of a month, or a span, as a month
        "4/12",
        "30/26",
        "12-28-1",
        # Spans that are none
        "1928-26",
        "1926-",
        "-1926",
        "1926 to soon",
        "soon to 1926",
        "Ju - Aug 1926",
        "apr-1926-",
        "May - 3 June 1926",
        "3 - May 1926",
        "123-12 May 1926",
        "99999999999999999999999-12 May 1926",
        "٣-12 May 1926",
        "²-12 May 1926",
        "١٩٢٨",
        "circa",
        "c.",
    ],
)
def test_what_is_no_date_is_left_unread(typed: str) -> None:
    assert read_typed_date(typed) is None


@pytest.mark.parametrize("length", range(3, 10))
def test_a_month_is_known_by_three_letters_and_more(length: int) -> None:
    for number, month in enumerate(MONTHS, start=1):
        read = read_typed_date(f"{month[:length]} 1926")
        assert read == HistoricalDate(Moment(1926, number))


def test_two_figures_that_may_be_a_month_and_a_year_are_read_as_years() -> None:
    read = read_typed_date("12-28")
    assert read is not None
    assert read.iso == "1912..1928"


def test_figures_of_a_year_and_a_month_are_a_month_until_there_is_no_such_month() -> None:
    assert [read.iso for one in ("1910-12", "1910-13") if (read := read_typed_date(one))] == [
        "1910-12",
        "1910..1913",
    ]


def test_a_text_longer_than_any_date_is_left_unread() -> None:
    spaces = " " * (MAX_LENGTH - 4)
    assert read_typed_date(f"{spaces}1926") is not None
    assert read_typed_date(f"{spaces} 1926") is None


@given(st.text(max_size=MAX_LENGTH + 5))
def test_any_text_is_read_or_left_unread_without_a_fault(typed: str) -> None:
    read = read_typed_date(typed)
    assert read is None or read.first_day <= read.last_day


@given(st.text("0123456789 /.-'–cJanMayto", max_size=24))
def test_any_heap_of_a_dates_signs_is_read_or_left_unread(typed: str) -> None:
    read = read_typed_date(typed)
    assert read is None or read.first_day <= read.last_day


@given(historical_dates().filter(lambda one: one.start.year >= 1000))
def test_a_date_as_it_is_printed_reads_back(one: HistoricalDate) -> None:
    assert read_typed_date(str(one)) == one


@given(st.integers(1, 12), st.integers(0, 99))
def test_two_figures_of_a_year_are_of_the_twentieth_century(month: int, year: int) -> None:
    expected = HistoricalDate(Moment(CENTURY + year, month, 1))
    for typed in (
        f"1/{month}/{year:02}",
        f"1/{month}/'{year:02}",
        f"1 {MONTHS[month - 1]} {year:02}",
    ):
        assert read_typed_date(typed) == expected
