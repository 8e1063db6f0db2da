# SPDX-License-Identifier: MIT
"""Simulated students, whose memory is not the scheduler's: activation with slowed decay.

The model is ACT-R's as Pavlik and Anderson have it (Practice and forgetting effects on vocabulary
memory, Cognitive Science 29, 2005), with their parameters: activation m = β + ln Σ t^-d over all
times that something was met; each time's own decay d = c·e^m + a with the activation then; the
chance of recall 1 / (1 + e^((τ - m) / s)). Seconds within a sitting count whole, those between
sittings by h. β differs by student and by unit, as in their model of 2008; decay by student.
"""

from dataclasses import dataclass, field
from math import exp, log
from random import Random

from quizdesk.engine.outline import Kind, Level
from quizdesk.engine.scheduling.today import USUAL_S
from quizdesk.engine.scheduling.units import WHOLE, Askable, Unit

DECAY_SCALE, DECAY_LEAST, THRESHOLD, NOISE, BETWEEN = 0.217, 0.177, -0.704, 0.255, 0.025
"""c, a, τ, s and h."""

USUAL_ABILITY = 0.8
"""Mean β: so able that of what was met once two in three are recalled the next day."""

DAYS = 60
EXAM_HOUR, SITTING_HOUR = 9.0, 18.0
_DAY_S = 86400.0
_NUMBERS = {
    Kind.MULTIPLE_CHOICE: 110,
    Kind.DATE_MATCHING: 30,
    Kind.ORDERING: 16,
    Kind.SHORT_ANSWER: 40,
}
_GUESSES = {Kind.MULTIPLE_CHOICE: 0.25, Kind.DATE_MATCHING: 1 / 120, Kind.ORDERING: 1 / 120}
_POINTS = ("p1", "p2", "p3", "p4")
_TOPICS = 8


def the_bank() -> tuple[Askable, ...]:
    """196 questions of the four kinds, 316 units."""
    return tuple(
        Askable(
            f"{kind.value}-{number}",
            kind,
            f"topic-{number % _TOPICS}",
            Level.RECALL,
            _POINTS if kind is Kind.SHORT_ANSWER else (WHOLE,),
            _GUESSES.get(kind, 0.0),
        )
        for kind, wanted in _NUMBERS.items()
        for number in range(wanted)
    )


@dataclass(slots=True)
class _Trace:
    """What a student has of one unit: its β, and when it was met, with the decay of each time."""

    ease: float
    met_s: list[float] = field(default_factory=list)
    decays: list[float] = field(default_factory=list)


class Student:
    """One student, made by a seed; two of the same seed are alike until they are asked.

    Attributes:
        minutes: how long a sitting is.
        sittings: the days on which there is one, from 0.
        seconds: what a question of each kind takes this student.
    """

    def __init__(self, seed: int, bank: tuple[Askable, ...], ability: float) -> None:
        made = Random(f"student {seed}")
        self._answers = Random(f"answers {seed}")
        self._decay_scale = DECAY_SCALE * exp(made.gauss(0, 0.12))
        self._decay_least = DECAY_LEAST * exp(made.gauss(0, 0.12))
        self._clock_s = 0.0
        self._left_at_s = -120 * _DAY_S
        self.minutes = (10, 20, 30)[seed % 3]
        away = made.randrange(DAYS - 5)
        self.sittings = [
            day for day in range(DAYS) if made.random() < 0.8 and not away <= day < away + 5
        ]
        pace = exp(made.gauss(0, 0.2))
        self.seconds = {kind: one * pace * exp(made.gauss(0, 0.1)) for kind, one in USUAL_S.items()}
        own = ability + made.gauss(0, 0.3)
        units = [unit for askable in bank for unit in askable.units]
        self._traces = {unit: _Trace(own + made.gauss(0, 0.4)) for unit in units}
        self._taught(made)

    def _taught(self, made: Random) -> None:
        """Lets each unit have been met up to twice in lessons, 5 to 90 days before."""
        lessons = [
            (-made.uniform(5, 90) * _DAY_S, unit)
            for unit in self._traces
            for _ in range(made.choice((0, 1, 1, 2)))
        ]
        for at_s, unit in sorted(lessons):
            self.arrive(at_s)
            self._meet(unit)

    def arrive(self, at_s: float) -> None:
        """Comes to a sitting, at seconds since the first day began."""
        self._clock_s += BETWEEN * (at_s - self._left_at_s)
        self._left_at_s = at_s

    def ask(self, askable: Askable) -> tuple[bool, ...]:
        """Answers a question and reads its feedback; whether each unit was right."""
        spent_s = self.seconds[askable.kind]
        rights = []
        for unit in askable.units:
            knows = self._answers.random() < self.recall(unit)
            rights.append(knows or self._answers.random() < askable.guess)
        self._clock_s += spent_s
        self._left_at_s += spent_s
        for unit in askable.units:
            self._meet(unit)
        return tuple(rights)

    def recall(self, unit: Unit) -> float:
        """The chance that a unit is recalled now."""
        activation = self._activation(self._traces[unit])
        return 0.0 if activation is None else 1 / (1 + exp((THRESHOLD - activation) / NOISE))

    def gain(self, unit: Unit, share: float) -> float:
        """How much meeting a unit after a share of the time to the exam would help in it.

        Reckoned with twice the noise: of what is far below the threshold no single meeting lifts it
        over, and a chooser that looks one meeting ahead would give it up.
        """
        trace = self._traces[unit]
        ahead_s = BETWEEN * (DAYS * _DAY_S + EXAM_HOUR * 3600 - self._left_at_s)
        kept = _strength(trace, self._clock_s + ahead_s)
        then = _strength(trace, self._clock_s + share * ahead_s)
        decay = self._decay_least + self._decay_scale * then * exp(trace.ease)
        more = kept + max(1.0, (1.0 - share) * ahead_s) ** -decay
        return _likely(trace.ease, more) - _likely(trace.ease, kept)

    def exam(self) -> float:
        """The mean chance of recall over all units in the exam."""
        self.arrive(DAYS * _DAY_S + EXAM_HOUR * 3600)
        return sum(self.recall(unit) for unit in self._traces) / len(self._traces)

    def _activation(self, trace: _Trace) -> float | None:
        return trace.ease + log(_strength(trace, self._clock_s)) if trace.met_s else None

    def _meet(self, unit: Unit) -> None:
        trace = self._traces[unit]
        activation = self._activation(trace)
        decay = self._decay_least
        if activation is not None:
            decay += self._decay_scale * exp(activation)
        trace.met_s.append(self._clock_s)
        trace.decays.append(decay)


def _strength(trace: _Trace, at_s: float) -> float:
    """The sum over all meetings; nothing is fresher than a second."""
    pairs = zip(trace.met_s, trace.decays, strict=True)
    return float(sum(max(1.0, at_s - one) ** -decay for one, decay in pairs))


def _likely(ease: float, strength: float) -> float:
    if not strength:
        return 0.0
    return 1 / (1 + exp((THRESHOLD - ease - log(strength)) / (2 * NOISE)))
