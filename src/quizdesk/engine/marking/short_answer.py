# SPDX-License-Identifier: MIT
"""Marks a written answer by its mark scheme, point by point.

A point is awarded only to words of the answer itself that say it plainly. Where the words stand
but something casts doubt on them, the point is unsure and a person decides.
"""

from quizdesk.engine.mark import Mark
from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.compiled_scheme import compiled
from quizdesk.engine.marking.judge import Judge
from quizdesk.engine.marking.spent_words import spent_once
from quizdesk.engine.marking.totals import total
from quizdesk.engine.marking.weighing import weigh
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse


def mark_short_answer(question: ShortAnswer, response: TextResponse) -> Mark:
    """The mark, with evidence for each point of the scheme.

    Raises:
        InvalidPhrase: when a phrase of the scheme cannot be read; banks are checked for that.
    """
    scheme = compiled(question.scheme, question.stem)
    judge = Judge(AnswerIndex(response.text, scheme.vocabulary), scheme)
    judgements = judge.read_nearly([judge.judge(number) for number in range(len(scheme.points))])
    met = [one.misconception for one in scheme.misconceptions if judge.meets(one)]
    evidence = weigh(judgements, casts_against=judge.casts_against, misconceptions=len(met))
    if question.scheme.takes_lists:
        evidence = spent_once(judge, judgements, evidence)
    cap = min((one.cap for one in met if one.cap is not None), default=None)
    awarded = total(question.scheme, evidence, cap)
    return Mark(awarded, question.scheme.marks, evidence, tuple(one.say for one in met), cap)
