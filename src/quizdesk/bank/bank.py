# SPDX-License-Identifier: MIT
"""A bank as the rest of the program knows it: checked questions with what belongs to them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from quizdesk.engine.mark_scheme import Alias
    from quizdesk.engine.outline import Outline
    from quizdesk.engine.question import Question


# Named tuples, because every start makes these classes: docs/adr/0010-start-up.md.
class Source(NamedTuple):
    """Something that questions were written from.

    Attributes:
        pages: how many it has, or None where pages do not count.
        year: when it appeared, or None.
    """

    title: str
    pages: int | None = None
    author: str = ""
    year: int | None = None
    note: str = ""


class GlossaryEntry(NamedTuple):
    """A person or term explained.

    Attributes:
        say: the explanation.
        aliases: other names under which it is looked up.
    """

    say: str
    aliases: tuple[str, ...] = ()


class Wording(NamedTuple):
    """What the timeline calls an event.

    Attributes:
        text: a wording that stands alone.
        events: the questions that ask it, each with the event's date there in the bank's form.
    """

    text: str
    events: tuple[tuple[str, str], ...]


class Timeline(NamedTuple):
    """What a bank says of the picture of its events; it may say nothing.

    Attributes:
        wordings: the bank's own.
        bands: by title, wordings that make a band of their own.
    """

    wordings: tuple[Wording, ...] = ()
    bands: tuple[tuple[str, tuple[str, ...]], ...] = ()


class TurningPoint(NamedTuple):
    """A change of policy, as a story that can be told in order.

    Attributes:
        id: unlike any other turning point's in the bank.
        date: in the bank's form.
        before: how things stood.
        causes: why that changed, each a text of its own.
        change: what was done otherwise from then on.
        results: what came of it.
        questions: ids of those that ask something of it.
        explain: id of the short answer that asks it.
        facts: ids of the facts that it rests on.
    """

    id: str
    title: str
    date: str
    before: str
    causes: tuple[str, ...]
    change: str
    results: tuple[str, ...]
    questions: tuple[str, ...]
    explain: str
    facts: tuple[str, ...] = ()


class Bank(NamedTuple):
    """A bank.

    Attributes:
        id: stable; records hang on it and on the questions' ids.
        language: a language tag, such as en-GB.
        topics: title by id, in the author's order.
        sources: by id.
        glossary: by term.
        aliases: names and their other wordings, for the whole bank.
        outlines: one a question, in the author's order.
        questions: by id; may be read only when it is asked for, so iterate over `outlines` where
            an outline is enough.
        digest: of the file's content, so that another version is told from this one.
        timeline: how its events are pictured.
        turning_points: its changes of policy, in the author's order.
    """

    id: str
    title: str
    language: str
    topics: Mapping[str, str]
    sources: Mapping[str, Source]
    glossary: Mapping[str, GlossaryEntry]
    aliases: "tuple[Alias, ...]"
    outlines: "tuple[Outline, ...]"
    questions: "Mapping[str, Question]"
    digest: str
    timeline: Timeline = Timeline()
    turning_points: tuple[TurningPoint, ...] = ()
