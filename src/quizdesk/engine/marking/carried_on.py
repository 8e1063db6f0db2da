# SPDX-License-Identifier: MIT
"""Finds what a sentence that points back says: "Active transport is one. This uses energy", say.

Who does what to whom is carried over by `roles.py`.
"""

from collections.abc import Iterator

from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.arrangement import Finding
from quizdesk.engine.marking.matcher import Finder
from quizdesk.engine.marking.pattern_set import PatternSet
from quizdesk.engine.marking.patterns import Pattern

WIDEST = 16
"""Words from the first to the last, exceeded: nearer than in one sentence."""

_POINTING_BACK = frozenset({"this", "these", "which"})
"""Not "it" and "they": what these mean may stand anywhere before."""


def carried_on(
    index: AnswerIndex, finder: Finder, patterns: PatternSet
) -> Iterator[tuple[Pattern, Finding]]:
    """The arrangements that stand in two sentences, the later of which points back.

    Args:
        index: the answer.
        finder: looks patterns up in it.
        patterns: what to look for; those that say who does what, or that their words stand close
            together or may stand in two sentences anyway, are left out.
    """
    if _POINTING_BACK.isdisjoint(index.words):
        return
    for pattern in finder.possible(patterns):
        if pattern.has_roles or pattern.is_close or pattern.is_wide:
            continue
        for found in finder.find(pattern, window=WIDEST, sentence_ends=1):
            opening, _ = index.ends_of_sentence(index.sentences[found.last])
            if found.first < opening and index.words[opening] in _POINTING_BACK:
                yield pattern, found
