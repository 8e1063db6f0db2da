# SPDX-License-Identifier: MIT
"""Whether words that stand as a phrase asks mean something else: another year, or turned round."""

from collections.abc import Collection

from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.arrangement import Arrangement, Finding

COMPARING = frozenset({"instead", "rather", "above", "over", "before", "than", "ahead"})
"""Words that put what stands before them above what follows."""
COMPARED_REACH = 5
"""Words after such a word within which the lesser stands."""


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word.startswith(("18", "19", "20"))


def is_turned(index: AnswerIndex, chosen: Arrangement) -> bool:
    """Whether a word such as "above" or "instead" puts last what the phrase puts first."""
    words = index.words
    for number, (at, _, _) in enumerate(chosen):
        if words[at] in COMPARING and _is_turned_round(
            index, at, chosen[:number], chosen[number + 1 :]
        ):
            return True
    return False


def _is_turned_round(
    index: AnswerIndex, at: int, greater: Arrangement, lesser: Arrangement
) -> bool:
    """Whether words that the phrase has before a comparing word follow it, or the reverse."""
    if any(place.first < at for place in lesser if not index.actors[place.first]):
        return True
    reach = max((place.first for place in lesser), default=at + COMPARED_REACH)
    clause = index.clauses[at]
    return any(
        at < place.first <= min(reach, at + COMPARED_REACH) and index.clauses[place.first] == clause
        for place in greater
    )


def has_other_year(index: AnswerIndex, asked: Collection[int], found: Finding) -> bool:
    """Whether a year stands beside an arrangement that is none of those asked for.

    Args:
        index: the answer.
        asked: where the years of the phrase stand.
        found: the arrangement.
    """
    clauses = {index.clauses[place.first] for place in found.places}
    years = [
        place
        for place in range(max(0, found.first - 6), min(len(index.words), found.last + 7))
        if index.clauses[place] in clauses and _is_year(index.words[place])
    ]
    return bool(years) and not any(year in asked for year in years)
