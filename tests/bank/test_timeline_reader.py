# SPDX-License-Identifier: MIT
"""What a bank says of its timeline: read, kept in the copy, and told where it is wrong."""

from pathlib import Path

import pytest

from quizdesk.bank.bank import Timeline, Wording
from quizdesk.bank.cache import open_bank
from quizdesk.bank.reader import bank_from
from tests.bank.copies import is_from_copy
from tests.bank.samples import SMALL_BANK, assert_refused, changed

TIMELINE = """\
timeline:
  wordings:
    Sun Yat-sen is dead: [china-order 1925-03]
    Massacre: [china-order 1927-04-12]
  bands:
    Blows: [Massacre]
questions:
"""
TOLD = changed("questions:\n", TIMELINE, SMALL_BANK.replace("id: china-dates", "id: china-order"))


def ordering_id() -> str:
    """The id of the small bank's ordering."""
    before, _, _ = SMALL_BANK.partition("type: ordering")
    return before.rsplit("- id: ", 1)[1].split("\n")[0]


WHOLE = TOLD.replace("china-order", ordering_id())
NAMED = ordering_id()


def test_wordings_and_bands_are_read() -> None:
    assert bank_from(WHOLE.encode(), "f.yaml").timeline == Timeline(
        (
            Wording("Sun Yat-sen is dead", ((NAMED, "1925-03"),)),
            Wording("Massacre", ((NAMED, "1927-04-12"),)),
        ),
        (("Blows", ("Massacre",)),),
    )


def test_a_bank_need_say_nothing_of_it() -> None:
    assert bank_from(SMALL_BANK.encode(), "f.yaml").timeline == Timeline()
    empty = changed("questions:\n", "timeline: {}\nquestions:\n")
    assert bank_from(empty.encode(), "f.yaml").timeline == Timeline()


def test_the_compiled_copy_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(WHOLE, "utf-8")
    first = open_bank(path, tmp_path / "copies")
    second = open_bank(path, tmp_path / "copies")
    assert is_from_copy(second)
    assert second.timeline == first.timeline


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (f"[{NAMED} 1925-03]", "[§nowhere 1925-03]", "No event is called 'nowhere 1925-03'"),
        (f"[{NAMED} 1925-03]", f"[§{NAMED} 1930]", "its dates are 1925-03"),
        (f"[{NAMED} 1925-03]", "[§rapallo-year 1922]", "No event is called"),
        (f"[{NAMED} 1925-03]", f"[§{NAMED}]", "names no event … german-treaties 1926-04"),
        (f"[{NAMED} 1925-03]", "§[]", "has 0 of at least 1"),
        (f"[{NAMED} 1925-03]", f"[{NAMED} 1925-03x]".replace("[", "[§"), "No event is called"),
        (f"{NAMED} 1927-04-12]", f"§{NAMED} 1925-03]", "worded 'Sun Yat-sen is dead' already"),
        ("Blows: [Massacre]", "Blows: §[Massacer]", "did you mean 'Massacre'?"),
        ("Blows: [Massacre]", "Blows: §[Nothing like it]", "add it to 'wordings'"),
        ("Blows: [Massacre]", "Blows: §[]", "has 0 of at least 1"),
        ("  bands:", "  §band:", "did you mean 'bands'?"),
        ("Blows: [Massacre]", "§- Massacre", "'bands' must be keys with values"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(old: str, new: str, sentence: str) -> None:
    assert_refused(changed(old, new, WHOLE), sentence)


def test_a_question_that_cannot_be_read_is_not_told_twice() -> None:
    broken = changed("date: 1925-03}", "date: §soon}", WHOLE)
    assert_refused(broken, "'soon' is not a date")
