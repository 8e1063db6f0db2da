# SPDX-License-Identifier: MIT
"""A PIN as a latch: what can be one, what opens it, and how tries slow down."""

import pytest

from quizdesk.engine.latch import is_pin, latch_of, opens, wait_s

SALT = bytes(range(16))


@pytest.mark.parametrize("text", ["1234", "000000", "123456789012"])
def test_four_to_twelve_digits_can_be_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize(
    "text", ["", "123", "1234567890123", "12 34", "12a4", "١٢٣٤", "²³¹²", "-123", "1234\n"]
)
def test_nothing_else_can(text: str) -> None:
    assert not is_pin(text)


def test_a_latch_is_opened_by_its_pin_alone() -> None:
    latch = latch_of("2468", SALT)
    assert opens(latch, "2468")
    assert not opens(latch, "2469")
    assert not opens(latch, "")
    assert not opens(latch, "Ünlesbar")


def test_the_pin_cannot_be_read_off_the_latch_and_no_two_are_alike() -> None:
    latch, other = latch_of("2468", SALT), latch_of("2468", bytes(16))
    assert "2468" not in latch
    assert latch != other
    assert opens(other, "2468")


@pytest.mark.parametrize(
    "latch", ["", "2468", "scrypt$16384$8$1$zz$00", "md5$1$1$1$00$00", "scrypt$2$8$1$00$00"]
)
def test_a_latch_that_is_no_longer_legible_stays_shut(latch: str) -> None:
    assert not opens(latch, "2468")


def test_wrong_tries_are_slowed_gently_and_never_for_long() -> None:
    assert [wait_s(tries) for tries in range(9)] == [0, 0, 0, 2, 4, 8, 16, 30, 30]
    assert wait_s(10**6) == 30
