# SPDX-License-Identifier: MIT
"""What holds for any answer whatever: bounds of the mark, of the spans and of the work."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.mark import Mark
from quizdesk.engine.mark_scheme import MarkPoint, Misconception
from tests.builders import a_scheme
from tests.counted_work import calls_of
from tests.engine.marking.answering import AWARDED, NOT_FOUND, judged, marked, scheme_of

SCHEME = scheme_of(
    MarkPoint(
        "p1", "", ("(Britain) > raid/search > Arcos (1927)", "raid + letter"), ("raid bank",)
    ),
    MarkPoint("p2", "", ("KPD > ~attack > SPD", "not trust KPD"), marks=2),
    MarkPoint("p3", "", ("Stalin > order* > KPD > SPD", "could/would stop Hitler")),
    MarkPoint("p4", "", ('"Daily Mail"/forged letter', "communis* money")),
    marks=4,
    misconceptions=(
        Misconception("One.", ("USSR > break > relations",), 2),
        Misconception("Two.", ("Hitler",)),
    ),
)
SAID = """
the The KPD SPD Stalin Hitler USSR Britain raid raided raids Arcos Arcoss letter Daily Mail forged
1927 1928 '27 not never didn't if would have could had by from and or attacked attack was were been
they he who because but although instead of rather than refused to order ordered told communism
money broke off relations trust stopped stop it . , ; - → ( ) ! ? • no nobody without
"""
WORDS = ["\n", *SAID.split()]


def check(text: str, mark: Mark) -> None:
    """What any mark must be."""
    assert 0 <= mark.awarded <= mark.out_of == 4
    assert mark.cap is None or mark.awarded <= mark.cap
    assert [part.id for part in mark.evidence] == ["p1", "p2", "p3", "p4"]
    for part in mark.evidence:
        ends = [0]
        for start, end in part.spans:
            assert ends[-1] <= start < end <= len(text)
            assert text[start:end].strip()
            ends.append(end)
        assert part.why
        assert part.spans or part.outcome is NOT_FOUND


@given(st.text(max_size=300))
def test_any_text_is_marked_within_bounds(text: str) -> None:
    check(text, marked(text, SCHEME))


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_any_heap_of_words_of_the_subject_is_marked_within_bounds(words: list[str]) -> None:
    text = " ".join(words)
    check(text, marked(text, SCHEME))


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_the_same_answer_earns_the_same_mark(words: list[str]) -> None:
    text = " ".join(words)
    assert marked(text, SCHEME) == marked(text, replace(SCHEME))


@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=40))
def test_without_the_words_that_earned_a_point_it_is_lost_or_earned_by_others(
    words: list[str],
) -> None:
    text = " ".join(words)
    for part in marked(text, SCHEME).evidence:
        if part.outcome is not AWARDED:
            continue
        blanked = text
        for start, end in part.spans:
            blanked = blanked[:start] + " " * (end - start) + blanked[end:]
        again = marked(blanked, SCHEME).part(part.id)
        assert again.outcome is not AWARDED or again.spans != part.spans


NAMES = st.sampled_from(["KPD", "German Communists", "KDP"])
OTHERS = st.sampled_from(["SPD", "German Social Democrats", "SDP"])
FORMS = st.sampled_from(
    [
        "The {0} attacked the {1}.",
        "the {0} often fiercely attacked the {1}",
        "The {1} was attacked by the {0}.",
        "In 1930 the {1} had been attacked by the {0}, which was a mistake.",
        "Moscow was obeyed. The {0} attacked the {1}.",
        "Because the {0} attacked the {1} the left was split.",
    ]
)


@given(FORMS, NAMES, OTHERS)
def test_a_directed_point_is_kept_by_the_one_order_and_lost_by_the_other(
    form: str, doer: str, sufferer: str
) -> None:
    phrase = "KPD > attack* > SPD"
    assert judged(form.format(doer, sufferer), phrase).outcome is AWARDED
    assert judged(form.format(sufferer, doer), phrase).outcome is not AWARDED


@given(FORMS, NAMES, OTHERS, st.sampled_from(["did not attack", "never attacked", "didn't attack"]))
def test_a_directed_point_is_lost_by_a_denial(
    form: str, doer: str, sufferer: str, denial: str
) -> None:
    text = form.format(doer, sufferer)
    denied = (
        text.replace("was attacked", "was not attacked").replace("had been", "had never been")
        if "by the" in text
        else text.replace("attacked", denial)
    )
    assert denied != text
    assert judged(denied, "KPD > attack* > SPD").outcome is not AWARDED


def work(text: str) -> int:
    """How many calls it takes to mark an answer: the same on any machine."""
    marked(text, SCHEME)  # the words are read once for good
    return calls_of(lambda: marked(text, SCHEME))


HOSTILE = [
    "The police raided the offices of Arcos in London because of a letter . ",
    "KPD attacked SPD ",
    "KPD and SPD and ",
    "KPD not attacked SPD ",
    "attacked by the KPD ",
    "they attacked , ",
    "KPD . attacked . SPD . ",
    "not ",
    "if ",
    "if would ",
    "would have ",
    "the ",
    "Arcos raid ",
    "rayd arcoss leter ",
    "Daily ",
    "stopped ",
    "by KPD and SPD , they attacked ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_the_work_grows_with_the_words_and_no_faster(unit: str) -> None:
    words = unit.split()

    def of(number: int) -> str:
        return " ".join((words * (number // len(words) + 1))[:number])

    # Past its bounds a search costs nothing more, so the growth is also taken where it still runs.
    assert work(of(800)) < 2.6 * work(of(400))
    assert work(of(4000)) < 6 * work(of(800))


def test_a_long_answer_is_marked_to_its_end() -> None:
    text = "It was a long story about trade. " * 1428 + "The police raided Arcos."
    assert len(text.split()) == 10_000
    mark = marked(text, SCHEME)
    assert mark.part("p1").outcome is AWARDED
    assert mark.part("p1").spans == ((len(text) - 13, len(text) - 1),)


def test_a_row_of_names_without_end_is_read_without_depth() -> None:
    assert marked("KPD and SPD and " * 2500 + "KPD attacked it", SCHEME).out_of == 4


def test_one_word_without_end_is_a_word() -> None:
    assert marked("a" * 200_000, a_scheme()).awarded == 0
