# SPDX-License-Identifier: MIT
"""Ratios of paired measurements: their median, their spread, and what was hoped for."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Comparison:
    """Measurements of the program and of its floor, taken in turns.

    Attributes:
        name: what was measured.
        ours: of the program, in `unit`.
        floor: of the floor; as many.
        floor_name: what the floor is.
        unit: of both.
        target: the greatest ratio hoped for; None where none was set.
    """

    name: str
    ours: Sequence[float]
    floor: Sequence[float]
    floor_name: str
    unit: str
    target: float | None = None

    def __str__(self) -> str:
        ratios = [ours / floor for ours, floor in zip(self.ours, self.floor, strict=True)]
        middle = median(ratios)
        return (
            f"{self.name:<34}{middle:6.2f} x   {min(ratios):5.2f} to {max(ratios):5.2f}   "
            f"{_hoped(middle, self.target):<18}"
            f"{median(self.ours):.4g} {self.unit} against {median(self.floor):.4g} "
            f"({self.floor_name})"
        )


@dataclass(frozen=True, slots=True)
class Single:
    """Measurements that have no floor.

    Attributes:
        name: what was measured.
        values: in `unit`.
        unit: of the values.
        target: the greatest value hoped for; None where none was set.
    """

    name: str
    values: Sequence[float]
    unit: str
    target: float | None = None

    def __str__(self) -> str:
        middle = median(self.values)
        return (
            f"{self.name:<34}{middle:6.4g} {self.unit:<4}{min(self.values):5.3g} to "
            f"{max(self.values):5.3g}   {_hoped(middle, self.target)}"
        ).rstrip()


def _hoped(value: float, target: float | None) -> str:
    if target is None:
        return ""
    return f"{'ok' if value <= target else 'OVER'}, at most {target:g}"
