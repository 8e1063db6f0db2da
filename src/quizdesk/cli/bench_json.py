# SPDX-License-Identifier: MIT
"""What a bench of mark schemes found, as plain data for JSON."""

from collections.abc import Sequence

from quizdesk.cli.bench_report import Edit, Learning, Result
from quizdesk.engine.scheme_bench import Agreement, Change, ChangedAnswer, Disagreement

Plain = dict[str, object]


def to_plain(
    results: Sequence[Result], everything: Agreement, learning: Learning | None = None
) -> Plain:
    """One object of JSON; a measure that is not known yet is None.

    Args:
        results: one for each question.
        everything: how far schemes and people agree over all questions.
        learning: where the answers are corrections.
    """
    answers = sum(one.bench.answers for one in results)
    return {
        "questions": [_result(one) for one in results],
        "all": {"answers": answers, **_agreement(everything)},
        "learning": None if learning is None else _learning(learning),
    }


def _result(result: Result) -> Plain:
    one = result.bench
    return {
        "question": one.question.id,
        "answers": one.answers,
        "of_other_wordings": result.of_other_wordings,
        **_agreement(one.agreement),
        "disagreements": [_compared(item) for item in one.disagreements],
        "doubts": [_compared(item) for item in one.doubts],
        "other_marks": [
            {
                "id": item.answer.label,
                "given": item.given,
                "deserved": item.deserved,
                "awarded": item.awarded,
                "answer": item.answer.text,
            }
            for item in one.other_marks
        ],
        "suspects": [
            {
                "ids": item.labels,
                "point": item.point,
                "phrases": item.phrases,
                "changes": _changes(item.changes),
            }
            for item in result.suspects
        ],
        "proposals": [
            {
                "ids": item.labels,
                "point": item.point,
                "phrase": item.phrase,
                "widens": item.widens or None,
                "changes": _changes(item.changes),
            }
            for item in result.proposals
        ],
        "edit": None if result.edit is None else _edit(result.edit),
    }


def _compared(item: Disagreement) -> Plain:
    return {
        "id": item.answer.label,
        "point": item.point,
        "earned": item.was_earned,
        "words": item.words,
        "why": item.why,
        "answer": item.answer.text,
    }


def _agreement(one: Agreement) -> Plain:
    return {
        "judged": one.judged,
        "unsure": one.unsure,
        "accuracy": one.accuracy,
        "kappa": one.kappa,
        "both": one.verdicts.both,
        "awarded_not_earned": one.verdicts.first_only,
        "missed": one.verdicts.second_only,
        "neither": one.verdicts.neither,
        "whole_marks": len(one.marks),
        "quadratic_weighted_kappa": one.weighted_kappa,
        "interval": one.interval,
    }


def _edit(edit: Edit) -> Plain:
    return {
        "answers": edit.of,
        "gains": sum(one.is_gain for one in edit.answers),
        "losses": sum(one.is_loss for one in edit.answers),
        "before": None if edit.before is None else _agreement(edit.before),
        "changed": [_changed(one) for one in edit.answers],
    }


def _changed(one: ChangedAnswer) -> Plain:
    return {
        "id": one.answer.label,
        "effect": "loss" if one.is_loss else "gain" if one.is_gain else None,
        "before": one.before,
        "after": one.after,
        "deserved": one.deserved,
        "points": _changes(one.points),
    }


def _changes(changes: Sequence[Change]) -> list[Plain]:
    return [
        {
            "id": item.label,
            "point": item.point,
            "before": item.before,
            "after": item.after,
            "earned": item.was_earned,
        }
        for item in changes
    ]


def _learning(learning: Learning) -> Plain:
    trial = learning.trial
    (accuracy, learned), (unsure, left) = trial.accuracies, trial.unsure
    return {
        "corrections": trial.corrections,
        "settled": [
            {"by": who, "kind": kind, "points": number}
            for (who, kind), number in sorted(learning.decisions.items())
        ],
        "is_on": trial.is_passed,
        "accuracy": {"without": accuracy, "with": learned},
        "unsure": {"without": unsure, "with": left},
    }
