# SPDX-License-Identifier: MIT
"""A learner on several computers for a week, carrying the history about in any order."""

from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.scheduling.drills import Drill
from quizdesk.store import Store
from quizdesk.store.memories import StudyPlan
from tests.builders import STARTED_AT, an_attempt
from tests.store.playing import a_mark, a_response, mark_all
from tests.store.travelling import a_computer, carry, kept, read_in, saved, the_learner

BANK = "stalin-foreign-policy"
COMPUTERS = 3
STEPS = ("begin", "answer", "answer", "answer", "hand in", "revise", "practise", "plan", "carry")

steps = st.lists(
    st.tuples(st.integers(0, COMPUTERS - 1), st.sampled_from(STEPS), st.integers(0, 2**16)),
    min_size=6,
    max_size=22,
)


class Week:
    """What happens on the computers, an hour between any two steps."""

    def __init__(self, computers: list[Store], folder: Path) -> None:
        self.computers = computers
        self.folder = folder
        self.at = STARTED_AT

    def do(self, store: Store, step: str, chance: Random) -> None:
        """Takes one step on one computer."""
        self.at += timedelta(hours=1)
        learner = the_learner(store)
        match step:
            case "begin":
                attempt = an_attempt(id=f"begun at {self.at}", started_at=self.at)
                store.attempts.begin(attempt, learner.id)
            case "answer":
                self._answer(store, chance)
            case "hand in":
                self._hand_in(store, chance)
            case "revise":
                self._revise(store, chance)
            case "practise":
                share = chance.choice((0, 0.5, 1))
                things = {chance.choice(("rapallo", "locarno")): share}
                store.practice.keep(learner.id, BANK, Drill.DATE, things, self.at)
            case "plan":
                plan = StudyPlan(None, chance.randrange(5, 60))
                store.memories.keep_plan(learner.id, BANK, plan, self.at)
            case _:
                for open_one in store.attempts.unfinished(learner.id, self.at):
                    store.attempts.release(open_one.attempt_id)
                carry(store, chance.choice(self.computers), self.folder)

    def _open(self, store: Store, chance: Random) -> Attempt | None:
        unfinished = store.attempts.unfinished(the_learner(store).id, self.at)
        if not unfinished:
            return None
        chosen = chance.choice(unfinished)
        return store.attempts.resume(chosen.attempt_id, self.at, take_over=True)

    def _answer(self, store: Store, chance: Random) -> None:
        attempt = self._open(store, chance)
        left = [item for item in attempt.items if not item.is_final] if attempt else []
        if attempt is None or not left:
            return
        item = chance.choice(left)
        attempt = attempt.go_to(item.id).respond(item.id, a_response(item.question, chance))
        if attempt.item(item.id).response.is_blank:
            return
        store.attempts.save(attempt, self.at)
        attempt = attempt.tick(0).tick(chance.randrange(1, 4)).submit(item.id)
        store.attempts.save(attempt, self.at)
        given_mark = a_mark(item.question, attempt.item(item.id).response)
        store.marks.save(
            attempt.id, {item.id: given_mark}, marker=Marker.PROGRAM, why="", at=self.at
        )

    def _hand_in(self, store: Store, chance: Random) -> None:
        attempt = self._open(store, chance)
        if attempt is not None:
            handed_in = attempt.hand_in(self.at)
            store.attempts.hand_in(handed_in)
            mark_all(store, handed_in, self.at)

    def _revise(self, store: Store, chance: Random) -> None:
        ids = sorted(row[0] for row in kept(store)["attempt"])
        attempt = store.attempts.load(chance.choice(ids)) if ids else None
        marked = [item for item in attempt.items if item.mark] if attempt else []
        if attempt is not None and marked:
            item = chance.choice(marked)
            revised = Mark(chance.randrange(item.out_of + 1), item.out_of)
            store.marks.save(
                attempt.id, {item.id: revised}, marker=Marker.TEACHER, why="", at=self.at
            )


@settings(max_examples=12)
@given(steps, st.randoms(use_true_random=False))
def test_computers_that_read_each_others_files_end_with_the_same_records(
    week: list[tuple[int, str, int]], chance: Random
) -> None:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        computers = [
            stack.enter_context(a_computer(folder / str(number))) for number in range(COMPUTERS)
        ]
        happened = Week(computers, folder)
        for number, step, seed in week:
            happened.do(computers[number], step, Random(seed))
        files = [
            saved(store, folder / f"{number}.quizdesk-history")
            for number, store in enumerate(computers)
        ]
        one = stack.enter_context(a_computer(folder / "one"))
        other = stack.enter_context(a_computer(folder / "other"))
        for file in files:
            read_in(one, file)
        chance.shuffle(files)
        for file in (*files, files[0]):
            read_in(other, file)
        expected = kept(one)
        assert kept(other) == expected
        for store in computers:
            for file in files:
                read_in(store, file)
            assert kept(store) == expected
        one.memories.build_anew(the_learner(one).id)
        one.practice.build_anew(the_learner(one).id)
        assert kept(one) == expected
