# SPDX-License-Identifier: MIT
"""Answers that come near a point: unsure, with the words shown, and never awarded."""

from dataclasses import replace

import pytest

from quizdesk.engine.mark import Mark
from quizdesk.engine.mark_scheme import MarkPoint, MarkScheme
from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.compiled_scheme import compiled
from quizdesk.engine.marking.doubt import NEARLY, NEARLY_SAID, NOT_SAID
from quizdesk.engine.marking.near_reading import near_readings
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.response import TextResponse
from tests.builders import a_short_answer
from tests.engine.marking.answering import (
    AWARDED,
    NOT_FOUND,
    UNSURE,
    marked,
    scheme_of,
    words_of,
)

SCHEME = scheme_of(
    MarkPoint(
        "raid",
        "Police opened the heavy safes of Arcos.",
        ("(Britain) > raid > Arcos", "police raid Arcos"),
    ),
    MarkPoint("letter", "A letter by Zinoviev was printed.", ("Zinoviev letter publish*",)),
    MarkPoint("money", "The USSR paid the strikers.", ("USSR > money/gold > strikers",)),
    MarkPoint("fear", "The Tories feared revolution.", ("Tories afraid revolution*",)),
    MarkPoint("trust", "Neither side trusted the police.", ("not trust money",)),
)


def part(text: str, point: str = "raid") -> tuple[str, list[str], str]:
    """What became of a point, the words shown, and the reason."""
    evidence = marked(text, SCHEME).part(point)
    return evidence.outcome, words_of(text, evidence), evidence.why


def test_telling_words_of_a_point_in_one_sentence_make_it_unsure() -> None:
    text = "Somebody opened safes at Arcos, which were heavy."
    outcome, words, why = part(text)
    assert outcome == UNSURE
    assert words == ["opened safes", "Arcos", "heavy"]
    assert why == NEARLY_SAID.format("Police")
    # What no phrase asks for is not called missing.
    assert part("Heavy safes were opened by police.")[2] == NEARLY_SAID.format("Arcos")
    assert part("Arcos had heavy safes and police.")[2] == NEARLY


def test_where_every_telling_word_of_the_say_is_there_the_reason_names_none() -> None:
    outcome, _, why = part("The police opened heavy safes at Arcos.")
    assert (outcome, why) == (UNSURE, NEARLY)


def test_a_wording_of_a_phrase_is_not_called_missing() -> None:
    text = "A letter that Zinoviev had never printed anywhere"
    assert part(text, "letter")[0] == UNSURE
    assert part("The Tories were in dread, they feared a revolution", "fear")[2] == NEARLY


def test_few_words_or_words_in_several_sentences_are_not_near() -> None:
    assert part("Arcos had a door.")[0] == NOT_FOUND
    assert part("There was Arcos. There were safes. It was open.")[0] == NOT_FOUND


def test_the_sentence_that_comes_nearest_is_shown() -> None:
    text = "Arcos had safes. Arcos opened its heavy safes. Open safes of Arcos."
    assert part(text)[1] == ["Arcos opened", "heavy safes"]


def test_a_word_counts_once() -> None:
    assert part("Arcos, Arcos and Arcos!")[0] == NOT_FOUND


def test_words_that_other_points_share_tell_less() -> None:
    assert part("Neither side was trusted.", "trust")[0] == UNSURE
    assert part("The side was trusted.", "trust")[0] == NOT_FOUND
    # "money" and "police" belong to two points each.
    assert part("The side trusted the police.", "trust")[0] == UNSURE
    assert part("Police trusted the money.", "trust")[0] == NOT_FOUND
    assert part("The police had the money.", "trust")[0] == NOT_FOUND


def test_words_of_the_stem_tell_nothing() -> None:
    text = "Somebody opened the safes at Arcos."

    def outcome(stem: str) -> str:
        question = a_short_answer(scheme=SCHEME, stem=stem)
        return mark_short_answer(question, TextResponse(text)).part("raid").outcome

    assert outcome("Why did they quarrel?") == UNSURE
    assert outcome("Why were the Arcos safes opened?") == NOT_FOUND


def test_words_that_another_point_needs_do_not_count() -> None:
    text = "The USSR sent money to the strikers, who paid."
    assert marked(text, SCHEME).part("money").outcome is AWARDED
    other = replace(
        SCHEME,
        points=(
            *SCHEME.points[:4],
            MarkPoint("trust", "Strikers of the USSR.", ("gold strikers",)),
        ),
    )
    assert marked(text, other).part("trust").outcome is NOT_FOUND


def test_a_sentence_that_says_something_else_counts_for_less() -> None:
    near = "saw police at the safes of Arcos"
    assert part(f"They {near}.")[0] == UNSURE
    assert part(f"The USSR sent money to the strikers and {near}.")[0] == NOT_FOUND


@pytest.mark.parametrize(
    "text",
    [
        "police, safes, Arcos, heavy, Zinoviev, letters, open",
        "the of safes broke the by police the of Arcos the",
    ],
)
def test_lists_and_heaps_of_words_come_near_nothing(text: str) -> None:
    assert part(text) == (NOT_FOUND, [], NOT_SAID)


def test_a_point_that_is_plainly_denied_stays_so() -> None:
    outcome, _, why = part("The British police did not raid the heavy safes of Arcos.")
    assert outcome == NOT_FOUND
    assert why != NOT_SAID


def test_a_near_reading_earns_no_mark() -> None:
    mark: Mark = marked("Somebody opened safes at Arcos, which were heavy.", SCHEME)
    assert mark.awarded == 0
    assert mark.needs_review


def test_names_and_beginnings_of_the_say_are_read_as_in_answers() -> None:
    own = compiled(SCHEME, "Why did Britain distrust the Soviets?").own_words
    assert own.stem >= {"@Britain", "@USSR", "distrust"}
    assert [word.typed for word in own.said[2]] == ["strikers"]
    assert own.weight(0b1) > own.weight(0b11) > own.weight(0)


RAID, LETTER, MONEY, FEAR, TRUST = range(5)
NEAR = "Somebody opened safes at Arcos, heavy ones."


def read_near(
    text: str,
    point: int = RAID,
    *,
    used: tuple[str, ...] = (),
    silent: tuple[int, ...] = (),
    scheme: MarkScheme = SCHEME,
    stem: str = "Why?",
) -> tuple[list[str], str] | None:
    """The words in which an answer comes near a point, and what is missing; None if it does not."""
    ready = compiled(scheme, stem)
    index = AnswerIndex(text, ready.vocabulary)
    needed = [index.words.index(word) for word in used]
    found = near_readings(index, ready.own_words, [point], needed, silent).get(point)
    return found and ([index.words[place] for place in found.places], found.missing)


def test_what_is_near_names_its_words_and_what_is_missing() -> None:
    assert read_near(NEAR) == (["opened", "safes", "arcos", "heavy"], "Police")
    assert read_near("Police opened the heavy safes of Arcos") == (
        ["police", "opened", "heavy", "safes", "arcos"],
        "",
    )


def test_a_word_that_another_point_needs_is_not_counted_and_the_next_ones_are() -> None:
    # Four words would be enough beside something that is said; three are not.
    assert read_near(NEAR, used=("safes",)) is None
    assert read_near("Safes. Somebody opened safes at Arcos, heavy ones.", used=("safes",))


def test_a_silent_sentence_is_passed_over_and_the_next_is_read() -> None:
    assert read_near(f"Arcos! {NEAR}", silent=(0,)) == read_near(NEAR)
    assert read_near(f"Arcos! {NEAR}", silent=(1,)) is None


def test_words_of_other_points_alone_come_near_nothing() -> None:
    assert read_near("A letter by Zinoviev was printed, and published.") is None
    assert read_near("A letter by Zinoviev was printed, and published.", LETTER)


def test_words_of_no_point_come_near_nothing() -> None:
    assert read_near("Nobody knows what anybody wrote yesterday evening by candle light.") is None
    rejecting = replace(
        SCHEME,
        points=(replace(SCHEME.points[RAID], reject=("bank vault door key",)), *SCHEME.points[1:]),
    )
    assert read_near("A bank has a vault with a door and a key.", scheme=rejecting) is None


def test_of_two_sentences_alike_the_first_is_shown() -> None:
    text = "Arcos opened heavy safes. Arcos opened heavy safes."
    ready = compiled(SCHEME, "Why?")
    index = AnswerIndex(text, ready.vocabulary)
    (found,) = near_readings(index, ready.own_words, [RAID], (), ()).values()
    assert found.places == (0, 1, 2, 3)


def test_a_word_of_the_stem_counts_for_nothing_though_a_phrase_asks_for_it() -> None:
    text = "Somebody opened safes at Arcos."
    assert read_near(text)
    assert read_near(text, stem="What happened at Arcos?") is None


def test_small_words_within_a_wording_are_not_shown() -> None:
    paid = MarkPoint("paid", "Gold was there.", ('"paid for" gold strikers hunger bread',))
    scheme = replace(SCHEME, points=(paid, *SCHEME.points[1:]))
    assert read_near("Somebody paid for hunger and bread in gold.", scheme=scheme) == (
        ["paid", "hunger", "bread", "gold"],
        "",
    )


def test_what_stands_in_another_sentence_is_missing_all_the_same() -> None:
    assert read_near(f"Police came. {NEAR}") == read_near(NEAR)
    assert read_near(f"{NEAR} Police came.") == read_near(NEAR)


def test_another_form_that_a_phrase_takes_is_not_missing() -> None:
    said = read_near("Tories feared what was revolutionary", FEAR)
    assert said == (["tories", "feared", "revolutionary"], "")


@pytest.mark.parametrize(("points", "outcome"), [(7, UNSURE), (8, NOT_FOUND)])
def test_in_a_scheme_of_many_points_it_takes_three_words(points: int, outcome: str) -> None:
    others = [MarkPoint(f"o{one}", f"Other{one}.", (f"other{one}",)) for one in range(points - 1)]
    raid = MarkPoint("raid", "Police opened the safes.", ("police opened safes",))
    scheme = scheme_of(raid, *others)
    assert marked("The police came by the open door.", scheme).part("raid").outcome == outcome
    near = "The police came, opened the bank. The safes were opened by the police, it"
    assert marked(f"{near} says.", scheme).part("raid").outcome != NOT_FOUND
