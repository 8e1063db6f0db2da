# SPDX-License-Identifier: MIT
"""Says everything that is wrong with a bank, what its schemes make of their answers included.

Marking them is the engine's; how the sentences are printed is the command line's.
"""

from pathlib import Path

from quizdesk.bank.bank_file import read_bytes
from quizdesk.bank.question_places import places_in
from quizdesk.bank.reader import read_content
from quizdesk.engine.mark import Outcome
from quizdesk.engine.mark_scheme import TestAnswer
from quizdesk.engine.marking import mark
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse
from quizdesk.errors import Problem

MOST_EFFORT = 1_000_000_000
"""Letters of phrases to be tried on letters of test answers, in one bank; and for each byte of it
`EFFORT_A_BYTE` more. The built-in bank takes a twentieth."""

EFFORT_A_BYTE = 500


def check_file(path: Path | str) -> tuple[Problem, ...]:
    """Every problem of a bank, in the order of the file.

    Test answers are marked for each question that is in order by itself, even where others are
    not, so that one round of mending serves for all.

    Raises:
        InputMissing: when the file is not there or cannot be read.
    """
    content = read_bytes(Path(path))
    reading = read_content(content, str(path))
    effort_left = MOST_EFFORT + EFFORT_A_BYTE * len(content)
    for question_id, places in reading.test_places.items():
        question = reading.questions.get(question_id)
        if not isinstance(question, ShortAnswer):
            continue
        reading.findings.where = question_id
        effort_left -= _effort_of(question)
        if effort_left < 0:
            reading.findings.add(
                places_in(content).questions[question_id].of("test_answers"),
                "Trying the test answers would take too long from here on: shorten them or the "
                "phrases, or split the bank.",
            )
            break
        for place, test in zip(places, question.scheme.test_answers, strict=True):
            for sentence in _disagreements(question, test):
                reading.findings.add(place, sentence)
        sentence = _shortfall(question)
        if sentence:
            model_place = places_in(content).questions[question_id].of("model_answer")
            reading.findings.add(model_place, sentence)
    return reading.problems


def _effort_of(question: ShortAnswer) -> int:
    scheme = question.scheme
    phrases = [phrase for point in scheme.points for phrase in (*point.accept, *point.reject)]
    phrases += [phrase for one in scheme.misconceptions for phrase in one.when]
    answers = [question.model_answer, *(test.answer for test in scheme.test_answers)]
    return sum(map(len, phrases)) * sum(map(len, answers))


def _shortfall(question: ShortAnswer) -> str:
    """What is said of a model answer that its own scheme does not give every mark."""
    earned = mark(question, TextResponse(question.model_answer)).awarded
    if earned >= question.scheme.marks:
        return ""
    return (
        f"The scheme gives its own model answer {earned} of {question.scheme.marks} marks: mend "
        "the phrases, or the answer."
    )


def _disagreements(question: ShortAnswer, test: TestAnswer) -> list[str]:
    """What the scheme makes of a test answer otherwise than its author expects.

    A point that the answer should not earn may be unsure: then a person is asked.
    """
    sentences = []
    for part in mark(question, TextResponse(test.answer)).evidence:
        is_expected = part.id in test.points
        if is_expected is (part.outcome is Outcome.AWARDED):
            continue
        if is_expected:
            outcome = "leaves it unsure" if part.outcome is Outcome.UNSURE else "does not find it"
            said = f"should earn {part.id}, but the scheme {outcome}"
        else:
            said = f"should not earn {part.id}, but the scheme awards it"
        reason = f" ({part.why.rstrip('.')})" if part.why else ""
        sentences.append(
            f"This test answer {said}{reason}: mend the phrases of {part.id}, or the 'points' here."
        )
    return sentences
