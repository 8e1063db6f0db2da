# SPDX-License-Identifier: MIT
"""Numbers, times and kinds in words, as every screen says them."""

import re
from datetime import date, datetime

from quizdesk.engine.outline import Kind, Level
from quizdesk.words import later, tr, tr_n

KIND_NAMES = {
    Kind.MULTIPLE_CHOICE: later("Multiple choice"),
    Kind.DATE_MATCHING: later("Date matching"),
    Kind.ORDERING: later("Ordering"),
    Kind.SHORT_ANSWER: later("Written answer"),
}
"""In English: what screens say is `kind_name`."""

LEVEL_NAMES = {
    Level.RECALL: later("Recall"),
    Level.UNDERSTANDING: later("Understanding"),
    Level.JUDGEMENT: later("Judgement"),
}

_MONTHS = (
    later("January"), later("February"), later("March"), later("April"), later("May"),
    later("June"), later("July"), later("August"), later("September"), later("October"),
    later("November"), later("December"),
)  # fmt: skip
_SHORT_MONTHS = (
    later("Jan"), later("Feb"), later("Mar"), later("Apr"), "",
    later("Jun"), later("Jul"), later("Aug"), later("Sep"), later("Oct"), later("Nov"),
    later("Dec"),
)  # fmt: skip
_WEEKDAYS = (
    later("Monday"), later("Tuesday"), later("Wednesday"), later("Thursday"), later("Friday"),
    later("Saturday"), later("Sunday"),
)  # fmt: skip
_SHORT_WEEKDAYS = (
    later("Mon"), later("Tue"), later("Wed"), later("Thu"), later("Fri"), later("Sat"),
    later("Sun"),
)  # fmt: skip
_MAY = 5

_MINUTE_S = 60
_HOUR_S = 3600


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun, in English: "1 mark", "3 marks"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def kind_name(kind: Kind) -> str:
    """What a kind of question is called."""
    return tr(KIND_NAMES[kind])


def questions_text(number: int) -> str:
    """So many questions: "1 question", "3 questions"."""
    return tr_n("%n question", "%n questions", number)


def topics_text(number: int) -> str:
    """So many topics: "1 topic", "3 topics"."""
    return tr_n("%n topic", "%n topics", number)


def marks_text(number: int) -> str:
    """So many marks: "1 mark", "3 marks"."""
    return tr_n("%n mark", "%n marks", number)


def marks_of(awarded: int, out_of: int) -> str:
    """What was earned, of how much: "2 of 4 marks"."""
    return tr_n("{awarded} of %n mark", "{awarded} of %n marks", out_of, awarded=awarded)


def minutes_text(number: int) -> str:
    """So many minutes: "1 minute", "3 minutes"."""
    return tr_n("%n minute", "%n minutes", number)


def time_allowed(allowed_s: int, extra_percent: int) -> str:
    """The time for a test: "20 minutes", "25 minutes (20 and your 25% extra)".

    Args:
        allowed_s: what everyone has, in seconds.
        extra_percent: the learner's extra time.
    """
    from quizdesk.engine.timing import with_extra_time_s

    if not extra_percent:
        return exact_time(allowed_s)
    minutes, rest = divmod(allowed_s, _MINUTE_S)
    return tr(
        "{time} ({usual} and your {percent}% extra)",
        time=exact_time(with_extra_time_s(allowed_s, extra_percent)),
        usual=exact_time(allowed_s) if rest else minutes,
        percent=extra_percent,
    )


def exact_time(seconds: int) -> str:
    """So many minutes and seconds, without those that are none: "26 minutes 36 seconds"."""
    minutes, rest = divmod(seconds, _MINUTE_S)
    if not rest:
        return minutes_text(minutes)
    spare = tr_n("%n second", "%n seconds", rest)
    if not minutes:
        return spare
    return tr("{minutes} {seconds}", minutes=minutes_text(minutes), seconds=spare)


def clock_time(seconds: float) -> str:
    """Time left as a clock shows it, whole seconds rounded up: "9:05", "1:00:00"."""
    whole = -int(-seconds // 1)
    hours, rest = divmod(whole, _HOUR_S)
    minutes, last = divmod(rest, _MINUTE_S)
    return f"{hours}:{minutes:02}:{last:02}" if hours else f"{minutes}:{last:02}"


def duration(seconds: float) -> str:
    """Time taken in words, to the nearest minute: "under a minute", "12 minutes"."""
    minutes = round(seconds / _MINUTE_S)
    return minutes_text(minutes) if minutes else tr("under a minute")


def long_duration(seconds: float) -> str:
    """Time that may be hours in words, to the nearest minute: "2 hours 5 minutes"."""
    hours, minutes = divmod(round(seconds / _MINUTE_S), _HOUR_S // _MINUTE_S)
    if not hours:
        return duration(seconds)
    hours_only = tr_n("%n hour", "%n hours", hours)
    if not minutes:
        return hours_only
    return tr("{hours} {minutes}", hours=hours_only, minutes=minutes_text(minutes))


def time_taken(seconds: float) -> str:
    """Time taken over a question: "45 seconds", "2:05 minutes"."""
    whole = round(seconds)
    if whole < _MINUTE_S:
        return tr_n("%n second", "%n seconds", whole)
    return tr("{time} minutes", time=clock_time(whole))


def percent(awarded: int, out_of: int) -> str:
    """A share in whole per cent; nothing out of nothing is nought."""
    return whole_percent(round(100 * awarded / out_of) if out_of else 0)


def share(part: float) -> str:
    """A share of one in whole per cent."""
    return whole_percent(round(100 * part))


def whole_percent(number: int) -> str:
    """A number of per cent: "40%"."""
    return tr("{number}%", number=number)


def day_and_time(at: datetime) -> str:
    """An instant in the computer's own time zone: "24 November 2026, 14:05"."""
    local = at.astimezone()
    return tr("{day}, {time}", day=day_text(local), time=f"{local:%H:%M}")


def month_name(day: date) -> str:
    """The month of a day: "November"."""
    return tr(_MONTHS[day.month - 1])


def in_english_months(text: str) -> str:
    """A typed date with the months that the screens say turned into English ones."""
    for month in _MONTHS:
        said = tr(month)
        if said != month:
            text = re.sub(re.escape(said), month, text, flags=re.IGNORECASE)
    return text


def short_month(day: date) -> str:
    """The month of a day, where there is little room: "Nov"."""
    if day.month == _MAY:
        # In English it is its own abbreviation.
        return tr("May", "short for the month")
    return tr(_SHORT_MONTHS[day.month - 1])


def weekday_name(day: date) -> str:
    """The day of the week: "Tuesday"."""
    return tr(_WEEKDAYS[day.weekday()])


def short_weekday(day: date) -> str:
    """The day of the week, where there is little room: "Tue"."""
    return tr(_SHORT_WEEKDAYS[day.weekday()])


def short_weekdays() -> list[str]:
    """The days of the week from Monday on, where there is little room."""
    return [tr(one) for one in _SHORT_WEEKDAYS]


def month_text(day: date) -> str:
    """The month with its year: "November 2026"."""
    return tr("{month} {year}", month=month_name(day), year=day.year)


def day_text(day: date) -> str:
    """A day: "24 November 2026"."""
    return tr("{day} {month} {year}", day=day.day, month=month_name(day), year=day.year)


def day_of_week_text(day: date) -> str:
    """A day with its day of the week: "Tuesday 24 November 2026"."""
    return tr("{weekday} {day}", weekday=weekday_name(day), day=day_text(day))


def short_day_text(day: date) -> str:
    """A day where there is little room: "24 Nov"."""
    return tr("{day} {month}", day=day.day, month=short_month(day))
