# SPDX-License-Identifier: MIT
"""Join codes: made without signs that look alike, read however they are typed."""

import pytest

from quizdesk.classroom.join_code import SIGNS, JoinCode, new_code, read_code
from quizdesk.errors import NotNow


def test_a_new_code_has_no_sign_that_looks_like_another() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert set("".join(f"{one.name}{one.secret}" for one in codes)) <= set(SIGNS)
    assert not set("0OQ1IL") & set(SIGNS)
    assert all(read_code(str(one)) == one for one in codes)


@pytest.mark.parametrize("typed", ["7KM-PR4TX", "7kmpr4tx", " 7km pr4 tx\n", "7K.M-PR_4TX"])
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == JoinCode("7KM", "PR4TX")


@pytest.mark.parametrize("typed", ["", "7KM", "7KM-PR4TX9", "7KM-PR4T0", "7KM-PR4TL", "7KM-PR4TÄ"])
def test_what_is_no_code_is_said_with_what_one_looks_like(typed: str) -> None:
    with pytest.raises(NotNow, match="like 7KM-PR4TX"):
        read_code(typed)
