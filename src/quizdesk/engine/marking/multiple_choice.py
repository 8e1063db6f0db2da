# SPDX-License-Identifier: MIT
"""Marks a choice: one mark a key chosen, one taken back for each distractor chosen beside it.

With one key this is right or wrong. With several, taking marks back keeps "choose everything"
from paying, as in Moodle's multiple choice with negative fractions; the sum is never below nought.
"""

from quizdesk.engine.mark import Evidence, Mark, Outcome
from quizdesk.engine.question import MultipleChoice
from quizdesk.engine.response import ChoiceResponse


def mark_multiple_choice(question: MultipleChoice, response: ChoiceResponse) -> Mark:
    """The mark, with evidence for each key and for each distractor chosen."""
    evidence = []
    for option in question.options:
        is_chosen = option.id in response.chosen
        if option.is_key:
            outcome = Outcome.AWARDED if is_chosen else Outcome.NOT_FOUND
            evidence.append(Evidence(option.id, outcome))
        elif is_chosen:
            evidence.append(Evidence(option.id, Outcome.NOT_FOUND, 0, why=option.rationale))
    right = len(response.chosen & question.keys)
    wrong = len(response.chosen - question.keys)
    return Mark(max(0, right - wrong), len(question.keys), tuple(evidence))
