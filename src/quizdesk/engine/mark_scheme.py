# SPDX-License-Identifier: MIT
"""How a written answer earns marks, as a teacher wrote it down.

The phrases are kept as written; `marking/` reads and matches them. The language is described in
`docs/mark-schemes.md`.
"""

from dataclasses import dataclass

from quizdesk.engine.alias import Alias

__all__ = ["Alias", "Family", "MarkPoint", "MarkScheme", "Misconception", "TestAnswer"]


@dataclass(frozen=True, slots=True)
class Family:
    """A word family: wordings that say the same for marking, written `~name` in phrases."""

    name: str
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarkPoint:
    """One creditable idea.

    Attributes:
        id: stable within its question; marks and corrections hang on it.
        say: the idea in words for the learner.
        accept: phrases, any one of which earns the point.
        reject: phrases that cast doubt on it, near misses.
        marks: what the point is worth.
    """

    id: str
    say: str
    accept: tuple[str, ...]
    reject: tuple[str, ...] = ()
    marks: int = 1


@dataclass(frozen=True, slots=True)
class Misconception:
    """A common error.

    Attributes:
        say: the kind word of correction.
        when: phrases, any one of which shows the error.
        cap: the most marks that an answer with this error can earn, or None.
    """

    say: str
    when: tuple[str, ...]
    cap: int | None = None


@dataclass(frozen=True, slots=True)
class LevelBand:
    """A band of marks for a judgement, where a count of points is not enough.

    Attributes:
        say: what an answer of this level does.
        low, high: the marks of the band; every point beyond those needed lifts an answer in it.
        needs: how many points an answer of this level makes at least.
        sides: groups of point ids; an answer of this level makes a point of each.
    """

    say: str
    low: int
    high: int
    needs: int
    sides: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TestAnswer:
    """An answer that tests the scheme itself: the ids of the points that it must earn."""

    # Keeps pytest from taking the class for a test.
    __test__ = False

    answer: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarkScheme:
    """A mark scheme.

    Attributes:
        marks: the most that an answer can earn; there may be more points than marks.
        levels: bands, the lowest first; without them every point adds its marks.
        takes_lists: whether a bare list of key words is an answer, as where a stem says "name".
        takes_suppositions: whether "would have" and "if" cast no doubt, as where a stem asks what
            would be or should have been.
        aliases: those of the bank's aliases that the scheme's phrases can meet.
        families: those of the bank's word families that the scheme's phrases name.
        actors: people, parties and states that can do things to each other, by their names.
    """

    marks: int
    points: tuple[MarkPoint, ...]
    misconceptions: tuple[Misconception, ...] = ()
    test_answers: tuple[TestAnswer, ...] = ()
    aliases: tuple[Alias, ...] = ()
    families: tuple[Family, ...] = ()
    actors: tuple[str, ...] = ()
    takes_lists: bool = False
    takes_suppositions: bool = False
    levels: tuple[LevelBand, ...] = ()
