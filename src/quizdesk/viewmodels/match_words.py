# SPDX-License-Identifier: MIT
"""What a matching board says: of dates and events, or of turns and what belongs to them.

The texts are said by `tr` where they are shown. In all of them {date} is what is carried and
{event} what it is put to.
"""

from dataclasses import dataclass

from quizdesk.words import later


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchWords:
    """The texts of one kind of matching.

    Attributes:
        board: what the whole is called.
        tray: what those that can be carried are called.
        rows: what they are put to is called.
        none_yet: said of a row with nothing put to it.
        none: shown in such a row when it is too late.
        loose_keys: which keys serve on one in the tray.
        away: said of the place of one that is put to a row.
        back_to: its place, where it can be put back to.
        empty_keys: which keys serve on an empty row.
        filled_keys: on one that is not.
        target_keys: on one while something is carried.
        spoken: what stands in a row.
        spoken_marked: the same with its verdict.
        spoken_corrected: the same with what belongs there.
        own: what belongs there, below the row.
        put: what has happened.
        returned: what has happened otherwise.
        by_keys: what to do with what was picked up.
        by_clicks: the same by mouse.
        nothing_there: there is nothing to be picked up.
    """

    board: str
    tray: str
    rows: str
    none_yet: str
    none: str
    loose_keys: str
    away: str
    back_to: str
    empty_keys: str
    filled_keys: str
    target_keys: str
    spoken: str
    spoken_marked: str
    spoken_corrected: str
    own: str
    put: str
    returned: str
    by_keys: str
    by_clicks: str
    nothing_there: str


DATES = MatchWords(
    board=later("Events and dates"),
    tray=later("Dates"),
    rows=later("Events"),
    none_yet=later("no date yet"),
    none=later("No date"),
    loose_keys=later("Space picks it up. Arrow keys go to the other dates, Tab to the events."),
    away=later("It is put to an event."),
    back_to=later("Back to the dates: {date}"),
    empty_keys=later("Arrow keys go to the other events, Tab to the dates."),
    filled_keys=later(
        "Space picks the date up, Delete takes it out. Arrow keys go to the other events, Tab to "
        "the dates."
    ),
    target_keys=later("Space drops the date here, Escape puts it back."),
    spoken=later("{event}: {date}"),
    spoken_marked=later("{event}: {date}, {verdict}"),
    spoken_corrected=later("{event}: {date}, {verdict}; its date is {own_date}"),
    own=later("Its date: {date}"),
    put=later("{date} put to {event}."),
    returned=later("{date} is back among the dates."),
    by_keys=later("{date} picked up. Choose an event with the arrow keys, Space to drop."),
    by_clicks=later("{date} picked up. Click the event it belongs to."),
    nothing_there=later("{event} has no date yet. Pick up a date first."),
)

TURNS = MatchWords(
    board=later("Sentences and turning points"),
    tray=later("Turning points"),
    rows=later("Sentences"),
    none_yet=later("Not linked yet."),
    none=later("Not linked"),
    loose_keys=later(
        "Space picks it up. Arrow keys go to the other turning points, Tab to the sentences."
    ),
    away=later("It is linked to a sentence."),
    back_to=later("Back to the turning points: {date}"),
    empty_keys=later("Arrow keys go to the other sentences, Tab to the turning points."),
    filled_keys=later(
        "Space picks the turning point up, Delete takes it out. Arrow keys go to the other "
        "sentences, Tab to the turning points."
    ),
    target_keys=later("Space links the turning point here, Escape puts it back."),
    spoken=later("{event} {date}"),
    spoken_marked=later("{event} {date}, {verdict}"),
    spoken_corrected=later("{event} {date}, {verdict}; it belongs to {own_date}"),
    own=later("It belongs to: {date}"),
    put=later("“{date}” is linked to: {event}"),
    returned=later("“{date}” is back among the turning points."),
    by_keys=later("“{date}” picked up. Choose a sentence with the arrow keys, Space to link."),
    by_clicks=later("“{date}” picked up. Click the sentence it belongs to."),
    nothing_there=later("Nothing is linked here yet. Pick up a turning point first."),
)
