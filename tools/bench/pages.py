# SPDX-License-Identifier: MIT
"""What opening each page, choosing today's questions and keeping an answer cost on large records.

One learner has given a million answers to the built-in bank in two years. What a bare page costs
in the same run, and what the same costs with a thousand answers, say what the computer is like and
what grows.
"""

from collections.abc import Iterator
from pathlib import Path

from tools.bench.comparison import Comparison, Single
from tools.bench.opening import PAGES
from tools.bench.work import work_apart

FEW, MANY = 1_000, 1_000_000

_PAGE_MS, _TODAY_MS = 150.0, 100.0
_GROWTH = 1.25


def pages(folder: Path, rounds: int) -> Iterator[Comparison | Single]:
    """Yields what pages cost, in milliseconds of the processor.

    Args:
        folder: for the records, which take over a gigabyte.
        rounds: how often each page is opened, each time in a program of its own.
    """
    few, many = folder / "few", folder / "many"
    for records, responses in ((few, FEW), (many, MANY)):
        records.mkdir()
        work_apart("records_made", str(records), str(responses))
        # The first opening makes the day's backup, which is not the page's.
        work_apart("page_opened", str(records), "home")
    bare = [work_apart("bare_page_opened") for _ in range(rounds)]
    yield Single("a bare page of 60 labels", bare, "ms")
    for name in PAGES:
        yield from _measured(name, ["page_opened", name], few, many, rounds, _PAGE_MS)
    yield from _measured(
        "progress again", ["page_opened_again", "progress"], few, many, rounds, _PAGE_MS
    )
    yield from _measured("today chosen", ["today_chosen"], few, many, rounds, _TODAY_MS)
    yield from _measured("an answer kept", ["answer_kept"], few, many, rounds, None)
    yield from _measured("corrections read", ["corrections_read"], few, many, rounds, None)


def _measured(
    name: str, work: list[str], few: Path, many: Path, rounds: int, target: float | None
) -> Iterator[Comparison | Single]:
    what, *words = work
    costs: dict[Path, list[float]] = {few: [], many: []}
    for _ in range(rounds):
        for records, spent in costs.items():
            spent.append(work_apart(what, str(records), *words))
    yield Single(f"{name}, a million answers", costs[many], "ms", target)
    yield Comparison(
        f"{name}, growth", costs[many], costs[few], "a thousand answers", "ms", _GROWTH
    )
