# SPDX-License-Identifier: MIT
"""What a bench of mark schemes found, as lines of text for a person.

Below a number of answers no measure of agreement is given: it would say more than is known.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizdesk.engine.agreement import FEWEST_FOR_AN_INTERVAL
from quizdesk.engine.corrections import Kind
from quizdesk.engine.mark import Marker, Outcome, Span
from quizdesk.engine.precedents import FEWEST_CORRECTIONS, Trial
from quizdesk.engine.scheme_bench import (
    Agreement,
    Bench,
    Change,
    ChangedAnswer,
    Disagreement,
    OtherMark,
)
from quizdesk.engine.scheme_proposals import Proposal, Suspect

LONGEST_EXCERPT = 180
"""Characters of an answer that a line repeats."""
_BEFORE_WORDS = 60
"""Characters of an answer before the words in question."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What a new wording of a question's scheme changes.

    Attributes:
        answers: those whose mark it changes.
        of: how many answers were looked at.
        before: how far the earlier wording agreed with people; None where it had other points.
    """

    answers: tuple[ChangedAnswer, ...]
    of: int
    before: Agreement | None


@dataclass(frozen=True, slots=True)
class Result:
    """What came out for one question.

    Attributes:
        bench: how far scheme and people agree.
        proposals: phrases for points that were missed.
        suspects: phrases at fault for points that were not earned.
        edit: what the new wording of the bank changes, where the old one has the question too.
        of_other_wordings: how many of the answers were marked by another wording of the question.
    """

    bench: Bench
    proposals: tuple[Proposal, ...]
    suspects: tuple[Suspect, ...]
    edit: Edit | None = None
    of_other_wordings: int = 0


@dataclass(frozen=True, slots=True)
class Learning:
    """What the corrections kept here come to.

    Attributes:
        trial: of learning from them.
        decisions: how many points people settled, by whom and to what effect.
    """

    trial: Trial
    decisions: dict[tuple[Marker, Kind], int]


def to_text(
    results: Sequence[Result], everything: Agreement, learning: Learning | None = None
) -> Iterator[str]:
    """The lines to print.

    Args:
        results: one for each question.
        everything: how far schemes and people agree over all questions.
        learning: where the answers are corrections.
    """
    shown = [one for one in results if one.bench.answers or (one.edit and one.edit.answers)]
    for result in shown:
        yield from _result(result)
        yield ""
    if len(shown) > 1:
        answers = sum(one.bench.answers for one in results)
        yield f"All {len(shown)} questions together"
        yield from _agreement(answers, everything)
    edits = [one.edit for one in results if one.edit]
    if edits:
        changed = [answer for edit in edits for answer in edit.answers]
        yield _summary(changed, sum(edit.of for edit in edits))
    if learning is not None:
        yield _decisions(learning)
        yield f"Learning from corrections: {_learning(learning.trial)}"


def _result(result: Result) -> Iterator[str]:
    one = result.bench
    yield f"{one.question.id}: {one.question.stem}"
    if one.answers:
        yield from _agreement(one.answers, one.agreement)
    if result.of_other_wordings:
        yield f"  marked by another wording of the question: {result.of_other_wordings}"
    if result.edit is not None:
        yield ""
        yield from _edit(result.edit)
    for point in one.question.scheme.points:
        lines = [
            *(_disagreement(each) for each in one.disagreements if each.point == point.id),
            *(_doubt(each) for each in one.doubts if each.point == point.id),
            *(line for each in result.suspects if each.point == point.id for line in _blame(each)),
            *(line for each in result.proposals if each.point == point.id for line in _try(each)),
        ]
        if lines:
            yield ""
            yield f"  {point.id}: {point.say}"
            yield from (f"    {line}" for line in lines)
    if one.other_marks:
        yield ""
        yield "  whole marks that differ"
        yield from (f"    {_other_mark(item)}" for item in one.other_marks)


def _agreement(answers: int, agreement: Agreement) -> Iterator[str]:
    line = f"  {_count(answers, 'answer')}"
    if agreement.judged:
        share = 100 * agreement.unsure / agreement.judged
        line += (
            f", {_count(agreement.judged, 'point')} judged; "
            f"{_count(agreement.unsure, 'point')} left unsure ({share:.1f}%)"
        )
    yield line
    if agreement.accuracy is not None and agreement.kappa is not None:
        yield f"  points: accuracy {agreement.accuracy:.3f}, kappa {agreement.kappa:.3f}"
    elif agreement.judged:
        right = agreement.verdicts.both + agreement.verdicts.neither
        yield (
            f"  points: {right} of {agreement.verdicts.number} decided as people did; "
            f"accuracy and kappa are shown from {FEWEST_FOR_AN_INTERVAL} answers on"
        )
    counted = f"  whole marks: {len(agreement.marks)} with nothing unsure"
    if agreement.interval is None:
        yield f"{counted}; kappa is shown from {FEWEST_FOR_AN_INTERVAL} on"
    else:
        low, high = agreement.interval
        yield (
            f"{counted}, quadratic weighted kappa {agreement.weighted_kappa:.3f} "
            f"(95% interval {low:.3f} to {high:.3f})"
        )


def _disagreement(item: Disagreement) -> str:
    said = "missed     " if item.was_earned else "not earned "
    return f"{said} {item.answer.label}: {excerpt(item.answer.text, item.spans)}"


def _doubt(item: Disagreement) -> str:
    earned = "earned" if item.was_earned else "not earned"
    return f"unsure      {item.answer.label} ({earned}): {excerpt(item.answer.text, item.spans)}"


def _blame(item: Suspect) -> Iterator[str]:
    word = "phrase" if len(item.phrases) == 1 else "phrases"
    yield f"{word} at fault in {_listed(item.labels)}:"
    yield from (f"    {phrase}" for phrase in item.phrases)
    it = "it" if len(item.phrases) == 1 else "them"
    yield f"  without {it}: {_effect(item.changes)}"


def _try(item: Proposal) -> Iterator[str]:
    yield f"try adding: {item.phrase}"
    if item.widens:
        yield f"  beside the phrase: {item.widens}"
    yield f"  with it: {_effect(item.changes)}"


def _other_mark(item: OtherMark) -> str:
    points = f"for {', '.join(item.awarded)}" if item.awarded else "for nothing"
    text = excerpt(item.answer.text)
    return f"{item.answer.label}: {item.given} {points}, a person gave {item.deserved}: {text}"


def _edit(edit: Edit) -> Iterator[str]:
    yield f"  {_summary(edit.answers, edit.of)}"
    if edit.before is not None and edit.before.accuracy is not None:
        line = f"  before it: accuracy {edit.before.accuracy:.3f}, kappa {edit.before.kappa:.3f}"
        if edit.before.weighted_kappa is not None:
            line += f", quadratic weighted kappa {edit.before.weighted_kappa:.3f}"
        yield line
    ordered = sorted(edit.answers, key=lambda one: (not one.is_loss, not one.is_gain))
    for one in ordered:
        marks = f"{one.before} → {one.after}"
        by_person = "" if one.deserved is None else f", a person gave {one.deserved}"
        yield f"    {_sort_of(one):<8} {one.answer.label}: mark {marks}{by_person}"
        yield from (f"             {_change(change)}" for change in one.points)


def _sort_of(one: ChangedAnswer) -> str:
    return "loss" if one.is_loss else "gain" if one.is_gain else "changed"


def _summary(changed: Sequence[ChangedAnswer], of: int) -> str:
    gains = sum(one.is_gain for one in changed)
    losses = sum(one.is_loss for one in changed)
    others = len(changed) - gains - losses
    line = f"The edit changes {len(changed)} of {_count(of, 'answer')}"
    if not changed:
        return f"{line}."
    neither = f", {others} neither or not judged" if others else ""
    return f"{line}: {_count(gains, 'gain')}, {_count(losses, 'loss', 'losses')}{neither}."


def _change(change: Change) -> str:
    before, after = _outcome(change.before), _outcome(change.after)
    judged = {True: "it was earned", False: "it was not earned", None: "nobody has judged it"}
    return f"{change.point}: {before} → {after}; {judged[change.was_earned]}"


def _outcome(outcome: Outcome | None) -> str:
    return "no such point" if outcome is None else outcome.value.replace("-", " ")


def _effect(changes: Sequence[Change]) -> str:
    gains = [change.label for change in changes if change.is_gain]
    losses = [change.label for change in changes if change.is_loss]
    return f"gains {_listed(gains) or 'nothing'}; loses {_listed(losses) or 'nothing'}"


def _listed(labels: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(labels))


def _decisions(learning: Learning) -> str:
    by = {
        marker: sum(number for (who, _), number in learning.decisions.items() if who is marker)
        for marker in (Marker.LEARNER, Marker.TEACHER)
    }
    of = {
        kind: sum(number for (_, what), number in learning.decisions.items() if what is kind)
        for kind in Kind
    }
    return (
        f"Settled by hand: {_count(sum(by.values()), 'point')}, {by[Marker.LEARNER]} by learners "
        f"of their own answers and {by[Marker.TEACHER]} by a teacher; {of[Kind.CLEARED_UP]} had "
        f"been unsure, {of[Kind.PUT_RIGHT]} decided otherwise, {of[Kind.CONFIRMED]} decided so."
    )


def _learning(trial: Trial) -> str:
    if trial.corrections < FEWEST_CORRECTIONS:
        return f"off, {trial.corrections} of the {FEWEST_CORRECTIONS} corrections that it takes"
    (accuracy, learned), (unsure, left) = trial.accuracies, trial.unsure
    return (
        f"{'on' if trial.is_passed else 'off'}, as each answer tried on what the others teach "
        f"gives accuracy {learned:.3f} instead of {accuracy:.3f}, "
        f"unsure {100 * left:.1f}% instead of {100 * unsure:.1f}%"
    )


def excerpt(text: str, spans: Sequence[Span] = ()) -> str:
    """What an answer says, on one line, from a little before the words in question on.

    Args:
        text: the answer.
        spans: the words in question, which are put in brackets.
    """
    if not text.strip():
        return "(blank)"
    marked, at = "", 0
    for start, end in spans:
        marked += f"{text[at:start]}[{text[start:end]}]"
        at = end
    line = " ".join((marked + text[at:]).split())
    opening = max(line.find("[") - _BEFORE_WORDS, 0) if spans else 0
    # Never in the middle of a word.
    first = line.rfind(" ", 0, opening) + 1
    last = len(line)
    if last - first > LONGEST_EXCERPT:
        last = line.rfind(" ", first, first + LONGEST_EXCERPT)
        last = last if last > first else first + LONGEST_EXCERPT
    return f"{'… ' if first else ''}{line[first:last]}{' …' if last < len(line) else ''}"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
