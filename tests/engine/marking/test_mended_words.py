# SPDX-License-Identifier: MIT
"""Words typed apart or as one, and misspelt past forms: how they are read, on which characters."""

import re

import pytest

from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.mended_words import MOST_JOINED
from quizdesk.engine.marking.run_together import LONGEST_PARTED
from tests.engine.marking.answering import AWARDED, index_of, judged, words_of

PHRASES = ("Shanghai united front Comintern party", "opposition attack* strike sold")


def keys(text: str) -> list[str]:
    return index_of(text, *PHRASES, aliases=()).keys


@pytest.mark.parametrize("text", ["shang hai", "shang hi", "Shang-Hai", "sheng hai"])
def test_a_name_typed_apart_is_joined(text: str) -> None:
    index = index_of(f"At {text} it fell", *PHRASES, aliases=())
    assert index.keys == ["at", "shanghai", "it", "fall"]
    assert index.span(1, 1) == (3, 3 + len(text))


@pytest.mark.parametrize(
    "text",
    [
        "shang. Hai",
        "shang, hai",
        "shang → hai",
        "opposition zz",
        "partyzz vs",
        "cominternzz of",
        "s hanghai",
        "com in tern",
        "hai shang",
        "zz hai",
        "zzz 1927",
        "strike zanghai",
        "oposi tionnx",
        "zzqq opposition",
        "attackable zzqq",
    ],
)
def test_other_words_stay_apart(text: str) -> None:
    assert len(keys(text)) == len(re.findall(r"\w+", text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("unitedfront", ["unit", "front"]),
        ("thecomintern", ["the", "comintern"]),
        ("inthe", ["in", "the"]),
        ("underthe", ["under", "the"]),
    ],
)
def test_two_words_run_together_are_parted(text: str, parts: list[str]) -> None:
    index = index_of(f"So {text} fell", *PHRASES, aliases=())
    assert index.keys == ["so", *parts, "fall"]
    assert index.span(1, 1)[0] == 3
    assert index.span(2, 2)[1] == 3 + len(text)


@pytest.mark.parametrize(
    "text",
    [
        "oppositionxxxxfront",
        "takeover",
        "frontzz",
        "zzfront",
        "underfront",
        "zzthe",
        "partyfrontx",
        "frontsold",
    ],
)
def test_a_word_is_not_parted_at_a_guess(text: str) -> None:
    assert len(keys(text)) == 1


def test_long_words_and_those_of_other_characters_are_left_alone() -> None:
    assert len(keys("comintern" * (LONGEST_PARTED // 9 + 1))) == 1
    assert keys("U.N.I.T.E.D.F.R.O.N.T") == ["unitedfront"]


def test_only_so_many_words_of_an_answer_are_joined() -> None:
    strange = " ".join(f"zz{'q' * number}" for number in range(MOST_JOINED + 1))
    assert keys(f"shang hai {strange} shang hai").count("shanghai") == 1


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("atackd", "attacked"),
        ("attackt", "attacked"),
        ("striked", "striked"),
        ("solld", "sold"),
        ("sollds", "sollds"),
        ("unitd", "united"),
        ("oppositiond", "oppositioned"),
    ],
)
def test_a_misspelt_past_form_is_one(typed: str, word: str) -> None:
    index: AnswerIndex = index_of(f"They {typed}", *PHRASES, "attack attacked", aliases=())
    assert index.words[1] == word


def test_a_misspelt_passive_tells_who_does_it() -> None:
    right = judged("The SPD was atackd by the KPD.", "KPD > attack > SPD")
    assert right.outcome is AWARDED
    assert words_of("The SPD was atackd by the KPD.", right) == ["SPD", "atackd", "KPD"]
    assert judged("The KPD was atackd by the SPD.", "KPD > attack > SPD").outcome is not AWARDED
