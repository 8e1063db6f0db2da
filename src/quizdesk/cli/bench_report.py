# SPDX-License-Identifier: MIT
"""What a bench of mark schemes found, as lines of text and as plain data for JSON.

Below a number of answers no measure of agreement is given: it would say more than is known.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizdesk.engine.agreement import FEWEST_FOR_AN_INTERVAL, Verdicts
from quizdesk.engine.precedents import FEWEST_CORRECTIONS, Trial
from quizdesk.engine.scheme_bench import Bench, Change
from quizdesk.engine.scheme_proposals import Proposal, Suspect


@dataclass(frozen=True, slots=True)
class Result:
    """What came out for one question.

    Attributes:
        bench: how far scheme and people agree.
        proposals: phrases for points that were missed.
        suspects: phrases at fault for points that were not earned.
        changes: what the new wording of the bank marks differently, where there is an old one.
        of_other_wordings: how many of the answers were marked by another wording of the question.
    """

    bench: Bench
    proposals: tuple[Proposal, ...]
    suspects: tuple[Suspect, ...]
    changes: tuple[Change, ...] = ()
    of_other_wordings: int = 0


def to_text(results: Sequence[Result], trial: Trial | None = None) -> Iterator[str]:
    """The lines to print.

    Args:
        results: one for each question.
        trial: of learning from the corrections, where they are corrections.
    """
    for result in results:
        one = result.bench
        yield f"{one.question}: {_figures(one.answers, one.verdicts, one.unsure)}"
        yield f"  whole marks: {_marks(one)}"
        if result.of_other_wordings:
            yield f"  marked by another wording of the question: {result.of_other_wordings}"
        for item in one.disagreements:
            said = "missed" if item.was_earned else "awarded, but not earned"
            words = " … ".join(item.words) or "no words"
            yield f"  {item.label}: {item.point} {said} ({words})"
        for suspect in result.suspects:
            labels, phrases = ", ".join(suspect.labels), " and ".join(suspect.phrases)
            effect = _effect(suspect.changes)
            yield f"  {labels}: {suspect.point} by the phrase: {phrases} (without it: {effect})"
        for proposal in result.proposals:
            phrase, effect = proposal.phrase, _effect(proposal.changes)
            yield f"  {proposal.label}: for {proposal.point} try the phrase: {phrase} ({effect})"
        for change in result.changes:
            yield f"  {change.label}: {_change(change)}"
    total = sum((result.bench.verdicts for result in results), Verdicts())
    unsure = sum(result.bench.unsure for result in results)
    yield f"all: {_figures(sum(one.bench.answers for one in results), total, unsure)}"
    if trial is not None:
        yield f"learning from corrections: {_learning(trial)}"


def to_plain(results: Sequence[Result], trial: Trial | None = None) -> dict[str, object]:
    """The same as one object of JSON."""
    answers = sum(one.bench.answers for one in results)
    total = sum((one.bench.verdicts for one in results), Verdicts())
    unsure = sum(one.bench.unsure for one in results)
    return {
        "questions": [_result_to_plain(one) for one in results],
        "all": {"answers": answers, **_verdicts_to_plain(answers, total, unsure)},
        "learning": None if trial is None else _trial_to_plain(trial),
    }


def _learning(trial: Trial) -> str:
    if trial.corrections < FEWEST_CORRECTIONS:
        return f"off, {trial.corrections} of the {FEWEST_CORRECTIONS} corrections that it takes"
    (accuracy, learned), (unsure, left) = trial.accuracies, trial.unsure
    return (
        f"{'on' if trial.is_passed else 'off'}, as each answer tried on what the others teach "
        f"gives accuracy {learned:.3f} instead of {accuracy:.3f}, "
        f"unsure {100 * left:.1f}% instead of {100 * unsure:.1f}%"
    )


def _trial_to_plain(trial: Trial) -> dict[str, object]:
    (accuracy, learned), (unsure, left) = trial.accuracies, trial.unsure
    return {
        "corrections": trial.corrections,
        "is_on": trial.is_passed,
        "accuracy": {"without": accuracy, "with": learned},
        "unsure": {"without": unsure, "with": left},
    }


def _is_enough(answers: int) -> bool:
    return answers >= FEWEST_FOR_AN_INTERVAL


def _figures(answers: int, verdicts: Verdicts, unsure: int) -> str:
    judged = verdicts.number + unsure
    share = 100 * unsure / judged if judged else 0
    counted = f"{answers} answer{'' if answers == 1 else 's'}, {judged} points judged, "
    if _is_enough(answers):
        counted += f"accuracy {verdicts.accuracy:.3f}, kappa {verdicts.kappa:.3f}, "
    return f"{counted}unsure {share:.1f}%"


def _marks(one: Bench) -> str:
    if one.interval is None:
        return (
            f"{len(one.marks)} with nothing unsure; agreement is shown from "
            f"{FEWEST_FOR_AN_INTERVAL} answers on"
        )
    low, high = one.interval
    return (
        f"{len(one.marks)} with nothing unsure, quadratic weighted kappa "
        f"{one.weighted_kappa:.3f} (95% interval {low:.3f} to {high:.3f})"
    )


def _effect(changes: Sequence[Change]) -> str:
    gains = [change.label for change in changes if change.is_gain]
    losses = [change.label for change in changes if change.is_loss]
    return f"gains {_listed(gains)}; loses {_listed(losses)}"


def _listed(labels: Sequence[str]) -> str:
    return f"{len(labels)}: {', '.join(dict.fromkeys(labels))}" if labels else "nothing"


def _change(change: Change) -> str:
    before = change.before or "no such point"
    after = change.after or "no such point"
    judged = {True: "; it was earned", False: "; it was not earned", None: ""}[change.was_earned]
    return f"{change.point} was {before}, is {after}{judged}"


def _verdicts_to_plain(answers: int, verdicts: Verdicts, unsure: int) -> dict[str, object]:
    return {
        "judged": verdicts.number + unsure,
        "unsure": unsure,
        "accuracy": verdicts.accuracy if _is_enough(answers) else None,
        "kappa": verdicts.kappa if _is_enough(answers) else None,
        "both": verdicts.both,
        "awarded_not_earned": verdicts.first_only,
        "missed": verdicts.second_only,
        "neither": verdicts.neither,
    }


def _result_to_plain(result: Result) -> dict[str, object]:
    one = result.bench
    return {
        "question": one.question,
        "answers": one.answers,
        "of_other_wordings": result.of_other_wordings,
        **_verdicts_to_plain(one.answers, one.verdicts, one.unsure),
        "whole_marks": len(one.marks),
        "quadratic_weighted_kappa": one.weighted_kappa,
        "interval": one.interval,
        "disagreements": [
            {
                "id": item.label,
                "point": item.point,
                "earned": item.was_earned,
                "words": item.words,
                "why": item.why,
            }
            for item in one.disagreements
        ],
        "suspects": [
            {
                "ids": item.labels,
                "point": item.point,
                "phrases": item.phrases,
                "changes": _changes_to_plain(item.changes),
            }
            for item in result.suspects
        ],
        "proposals": [
            {
                "id": item.label,
                "point": item.point,
                "phrase": item.phrase,
                "changes": _changes_to_plain(item.changes),
            }
            for item in result.proposals
        ],
        "changes": _changes_to_plain(result.changes),
    }


def _changes_to_plain(changes: Sequence[Change]) -> list[dict[str, object]]:
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
