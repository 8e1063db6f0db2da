# SPDX-License-Identifier: MIT
"""Written answers marked: what is awarded, unsure or not found, with which words, and why."""

import pytest

from quizdesk.engine.mark import Outcome
from quizdesk.engine.mark_scheme import LevelBand, MarkPoint, MarkScheme, Misconception
from quizdesk.engine.marking.doubt import CONTRADICTED, NOT_SAID, SAID, SPENT, Doubt
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.response import TextResponse
from tests.builders import a_scheme, a_short_answer
from tests.engine.marking.answering import (
    AWARDED,
    NOT_FOUND,
    UNSURE,
    judged,
    marked,
    scheme_of,
    told,
    words_of,
)

RAID = ("raid/search Arcos", "(Britain) > raid/search trade offices/delegation")


@pytest.mark.parametrize(
    "answer",
    [
        "The British police raided Arcos.",
        "In May 1927 the offices of Arcos were searched by the police.",
        "Police searches of the Soviet trade delegation had angered Moscow.",
        "- police raid Arcos '27 -> spies -> relations cut",
        "They raided ARCOS!!",
        "the police raided acros",
        "The raid on Arcos, in which papers were found, was the trigger of it all.",
        "Because they raided the trade offices.",
        "arcos had been raided",
    ],
)
def test_a_paraphrase_is_awarded(answer: str) -> None:
    evidence = judged(answer, *RAID)
    assert evidence.outcome is AWARDED
    assert evidence.why == SAID
    assert words_of(answer, evidence)


@pytest.mark.parametrize(
    "answer",
    [
        "The KPD was attacked by the SPD.",
        "The SPD attacked the KPD.",
        "The SPD was fighting against the KPD.",
        "The Social Democrats had their way and the SPD attacked the German Communists.",
        "The KPD suffered attacks by the SPD.",
    ],
)
def test_a_reversal_is_not_awarded(answer: str) -> None:
    assert judged(answer, "KPD > attack*/fight > SPD").outcome is not AWARDED


@pytest.mark.parametrize(
    "answer",
    [
        "The police did not raid Arcos.",
        "The police never raided Arcos.",
        "The police didn't search Arcos.",
        "Arcos wasn't raided.",
        "Arcos was never searched by the police.",
        "The police refused to raid Arcos.",
        "The police failed to raid Arcos.",
        "There was no raid on Arcos.",
        "Without a raid on Arcos it was over.",
        "They closed the bank instead of raiding Arcos.",
        "If they had raided Arcos, it was over.",
    ],
)
def test_a_denied_point_is_not_awarded(answer: str) -> None:
    assert judged(answer, *RAID).outcome is not AWARDED


def test_a_plain_denial_is_said_to_be_one() -> None:
    evidence = judged("The police never raided Arcos.", *RAID)
    assert (evidence.outcome, evidence.why) == (NOT_FOUND, Doubt.PLAINLY_DENIED.value)
    assert evidence.spans == ((17, 29),)


def test_a_denial_of_something_else_is_none() -> None:
    answer = "The police raided Arcos, because they did not trust it."
    assert judged(answer, *RAID).outcome is AWARDED


@pytest.mark.parametrize(
    "answer",
    [
        "Arcos, raid, Zinoviev, TUC",
        "Arcos raid, Zinoviev letter, Curzon, TUC, spies",
        "Arcos raid\nZinoviev letter\nTUC money",
        "• Arcos raid • letter • strike",
    ],
)
def test_a_list_of_key_words_earns_nothing(answer: str) -> None:
    evidence = judged(answer, *RAID)
    assert (evidence.outcome, evidence.why) == (NOT_FOUND, Doubt.BARE_LIST.value)


def test_a_list_earns_points_where_the_question_asks_for_one() -> None:
    assert judged("Arcos raid, letter, TUC", *RAID, takes_lists=True).outcome is AWARDED


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("There was a raid in London. This was on Arcos.", AWARDED),
        ("There was a raid in London. These offices, men said, were the house of Arcos.", AWARDED),
        ("There was a raid in London. It was on Arcos.", UNSURE),
        ("There was a raid in London. Men spoke of Arcos. This was a house.", UNSURE),
        ("There was a raid in London. This was not on Arcos.", NOT_FOUND),
        ("This was a house. Arcos had a raid.", AWARDED),
    ],
)
def test_a_sentence_that_points_back_says_more_of_the_one_before(
    answer: str, outcome: Outcome
) -> None:
    assert judged(answer, "raid Arcos").outcome is outcome


def test_a_sentence_that_points_back_does_not_bring_close_words_together() -> None:
    answer = "There was a raid in London. This was on Arcos."
    for phrase in ("raid .. Arcos", "KPD > raid > SPD"):
        assert judged(answer, phrase).outcome is not AWARDED


@pytest.mark.parametrize(
    ("answer", "outcomes"),
    [
        ("A raid on a bank, and the raid on Arcos", (AWARDED, AWARDED)),
        ("The raid on Arcos, and a letter", (AWARDED, UNSURE)),
        # The nearest raid is spent, and the other is not.
        ("The raid on Arcos, and a raid", (AWARDED, AWARDED)),
    ],
)
def test_words_of_a_list_earn_one_point_only(answer: str, outcomes: tuple[Outcome, ...]) -> None:
    arcos = MarkPoint("arcos", "The raid on Arcos.", ("Arcos raid", "raid .. Arcos"))
    other = MarkPoint("other", "A raid.", ("raid",))
    mark = marked(answer, scheme_of(arcos, other, takes_lists=True))
    assert tuple(one.outcome for one in mark.evidence) == outcomes
    assert mark.awarded == outcomes.count(AWARDED)
    unlisted = marked(answer, scheme_of(arcos, other))
    assert unlisted.awarded == 2


def test_words_that_are_too_weak_are_no_other_words_for_a_point_of_a_list() -> None:
    arcos = MarkPoint("arcos", "Arcos.", ("raid bank Arcos", "raid Arcos", "bank Arcos"))
    bank = MarkPoint("bank", "A bank.", ("raid bank",))
    answer = (
        "The raid on the bank of Arcos came first, as all men in the town said, so a raid was due."
    )
    mark = marked(answer, scheme_of(arcos, bank, takes_lists=True))
    assert [one.outcome for one in mark.evidence] == [AWARDED, UNSURE]
    assert mark.part("bank").why == SPENT


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("It was a raid on Arcos.", AWARDED),
        ("The raid on the house of Arcos came first.", AWARDED),
        ("The raid on the London house of Arcos came first.", NOT_FOUND),
        ("After a raid there was talk of the raid on Arcos.", AWARDED),
        ("They made a raid. Arcos was hit.", NOT_FOUND),
        ("Arcos had a raid.", UNSURE),
        ("They did not raid Arcos.", NOT_FOUND),
    ],
)
def test_close_words_stand_close_and_in_order(answer: str, outcome: Outcome) -> None:
    assert judged(answer, "raid .. Arcos").outcome is outcome


def test_words_that_are_close_say_nothing_of_who_does_it() -> None:
    assert judged("The SPD and the KPD ruled.", "SPD .. KPD").outcome is AWARDED
    assert judged("The KPD and the SPD ruled.", "SPD .. KPD").outcome is UNSURE


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("It was a kind of attack on the SPD.", AWARDED),
        ("It was a type of attacks on Social Democrats.", AWARDED),
        ("It was that sort of attack.", NOT_FOUND),
        ("What kind of an attack was it?", NOT_FOUND),
        ("It came to some kind of denouncing.", AWARDED),
    ],
)
def test_quotation_marks_hold_choices_families_and_beginnings(
    answer: str, outcome: Outcome
) -> None:
    assert judged(answer, '"kind/type of (the) ~attack/denounc*"').outcome is outcome


@pytest.mark.parametrize(
    "answer",
    [
        "They raided Arcos.",
        "They did not raid Arcos.",
        "They failed to raid Arcos.",
        "Nobody raided Arcos.",
        "They stopped the raid on Arcos.",
    ],
)
def test_what_may_be_denied_counts_either_way(answer: str) -> None:
    assert judged(answer, "(not) raid Arcos").outcome is AWARDED
    assert judged("They would have raided Arcos.", "(not) raid Arcos").outcome is UNSURE


@pytest.mark.parametrize(
    "answer",
    [
        "They should have raided Arcos.",
        "If the police had raided Arcos, it would help.",
        "They could have raided Arcos.",
    ],
)
def test_a_supposition_counts_where_the_question_asks_what_would_be(answer: str) -> None:
    assert judged(answer, *RAID).outcome is UNSURE
    assert judged(answer, *RAID, takes_suppositions=True).outcome is AWARDED
    assert judged("They never raided Arcos.", *RAID, takes_suppositions=True).outcome is NOT_FOUND


def test_an_everyday_word_of_another_lesson_is_not_read_as_a_slip() -> None:
    assert judged("They spoke about grain.", "amount grain").outcome is NOT_FOUND
    assert judged("It was the destination.", "terminat*").outcome is NOT_FOUND


def test_a_word_of_the_stem_is_not_read_as_a_slip_of_a_phrase() -> None:
    scheme = scheme_of(MarkPoint("p", "It stays cooler.", ("cooler",)))
    question = a_short_answer(scheme=scheme, stem="Which coolor is best?")
    evidence = mark_short_answer(question, TextResponse("That coolor is the best.")).part("p")
    assert evidence.outcome is NOT_FOUND
    assert judged("It stays coolor.", "cooler").outcome is AWARDED


def test_words_thrown_together_earn_nothing() -> None:
    evidence = judged("The of and raid the by Arcos of the.", *RAID)
    assert (evidence.outcome, evidence.why) == (NOT_FOUND, Doubt.SALAD.value)


@pytest.mark.parametrize(
    ("answer", "doubt"),
    [
        ("The raid on Arcos was in London, it was of the bank.", Doubt.REJECTED),
        ("The raid on Arcos did not matter.", Doubt.DENIED),
        ("Hitler made a raid on Arcos.", Doubt.OTHER_ACTOR),
        ("The raid on Arcos was in 1924.", Doubt.OTHER_YEAR),
        ("It was letter before the search.", Doubt.REVERSED),
        ("It was rapagno.", Doubt.MISSPELT),
        ("There was a raid. Arcos was it.", Doubt.APART),
    ],
)
def test_what_casts_doubt_is_unsure_and_says_why(answer: str, doubt: Doubt) -> None:
    phrases = ("(Britain) > raid > Arcos", "raid Arcos (1927)", "search > letter", "Rapallo")
    accept = {
        Doubt.OTHER_ACTOR: phrases[:1],
        Doubt.OTHER_YEAR: phrases[1:2],
    }.get(doubt, phrases[1:])
    evidence = judged(answer, *accept, reject=("bank",))
    assert (evidence.outcome, evidence.why) == (UNSURE, doubt.value)
    assert words_of(answer, evidence)


def test_what_is_not_there_is_not_found_and_has_no_words() -> None:
    evidence = judged("It was about trade.", *RAID)
    assert (evidence.outcome, evidence.why, evidence.spans) == (NOT_FOUND, NOT_SAID, ())


def test_what_is_rejected_in_one_sentence_may_be_plain_in_another() -> None:
    answer = "The raid on Arcos was of a bank. The raid on Arcos was by police."
    evidence = judged(answer, "raid Arcos", reject=("raid bank",))
    assert evidence.outcome is AWARDED
    assert evidence.spans[0][0] > answer.index(".")


def test_a_rejection_that_is_denied_rejects_nothing() -> None:
    answer = "The raid on Arcos was big, it was not of a bank."
    assert judged(answer, "raid Arcos", reject=("bank",)).outcome is AWARDED


def test_a_rejection_of_another_actor_rejects_nothing() -> None:
    phrase, reject = "raid Arcos", ("Hitler > raid > Arcos",)
    assert judged("The raid on Arcos was his.", phrase, reject=reject).outcome is AWARDED
    assert judged("The KPD made a raid on Arcos.", phrase, reject=reject).outcome is AWARDED
    assert judged("Hitler made a raid on Arcos.", phrase, reject=reject).outcome is UNSURE
    answer = "The KPD had raided Arcos because of Hitler."
    assert judged(answer, phrase, reject=reject).outcome is AWARDED


def test_one_word_may_reject() -> None:
    answer = "The raid on Arcos was of a bank."
    assert judged(answer, "raid Arcos", reject=("bank",)).outcome is UNSURE


def test_what_stands_beside_a_near_miss_is_unsure_and_told_where() -> None:
    evidence = judged("The raid on Arcos was of a bank.", "raid Arcos", reject=("raid bank",))
    assert (evidence.outcome, evidence.why) == (UNSURE, Doubt.NEAR_MISS.value)
    evidence = judged("The raid on Arcos came, then a bank.", "raid Arcos", reject=("a bank",))
    assert (evidence.outcome, evidence.why) == (UNSURE, Doubt.REJECTED.value)


def test_the_words_of_the_question_alone_earn_nothing() -> None:
    scheme = scheme_of(MarkPoint("p", "The raid.", ("raid Arcos",)))
    question = a_short_answer(scheme=scheme, stem="Why was there a raid on Arcos?")
    evidence = mark_short_answer(question, TextResponse("There was a raid on Arcos.")).part("p")
    assert (evidence.outcome, evidence.why) == (NOT_FOUND, Doubt.STEM.value)
    other = a_short_answer(scheme=scheme, stem="Why was there a raid?")
    evidence = mark_short_answer(other, TextResponse("There was a raid on Arcos.")).part("p")
    assert evidence.outcome is AWARDED


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("There was a raid, it was at Arcos.", AWARDED),
        ("There was a raid, so the KPD said at Arcos.", UNSURE),
        ("There was a raid so the KPD said and Arcos.", UNSURE),
        ("There was a raid of the KPD at Arcos.", AWARDED),
        ("There was a raid, it was on that day at Arcos.", AWARDED),
        ("There was a raid, it was on that very day at Arcos.", UNSURE),
        ("There was a raid on that very day there at great Arcos.", AWARDED),
    ],
)
def test_words_scattered_over_clauses_are_too_weak(answer: str, outcome: Outcome) -> None:
    assert judged(answer, "raid Arcos").outcome is outcome
    # Whoever widens a phrase means it, and a direction binds its words.
    assert judged(answer, "raid + Arcos").outcome is AWARDED
    assert judged(answer, "(Stalin) > raid > there/Arcos").outcome is not NOT_FOUND


def test_what_is_said_here_and_denied_there_is_unsure() -> None:
    answer = "The police raided Arcos. Later they did not raid Arcos."
    evidence = judged(answer, *RAID)
    assert (evidence.outcome, evidence.why) == (UNSURE, CONTRADICTED)


def test_one_phrase_may_say_what_another_finds_denied_in_the_same_sentence() -> None:
    answer = "They did not trust it and raided Arcos."
    assert judged(answer, "not trust Arcos", "trust Arcos").outcome is AWARDED


def test_a_plain_denial_settles_what_another_phrase_finds_perhaps_denied() -> None:
    answer = "It was not a raid on the Arcos."
    evidence = judged(answer, "raid Arcos", "Arcos")
    assert evidence.outcome is NOT_FOUND


def test_of_several_doubts_the_weightier_is_told() -> None:
    answer = "The raid on Arcos did not matter. The raid on Arcos was big, it was of a bank."
    evidence = judged(answer, "raid Arcos", reject=("bank",))
    assert evidence.why == Doubt.REJECTED.value
    assert evidence.spans[0][0] > answer.index(".")


def test_another_actor_weighs_more_than_another_year() -> None:
    evidence = judged("Hitler attacked the SPD in 1926.", "(KPD) > attack* (1927) > SPD")
    assert evidence.why == Doubt.OTHER_ACTOR.value


def test_of_one_doubt_the_narrower_words_are_shown() -> None:
    answer = "A raid in London of all places on Arcos did not matter. A raid Arcos did not know."
    evidence = judged(answer, "raid Arcos")
    assert words_of(answer, evidence) == ["raid Arcos"]


def test_a_doubt_of_one_phrase_does_not_hide_what_another_says() -> None:
    answer = "The raid did not matter, they searched Arcos."
    assert judged(answer, "raid", "search Arcos").outcome is AWARDED


def test_neighbouring_words_make_one_span() -> None:
    answer = "Police raid trade delegation offices then."
    evidence = judged(answer, "raid delegation offices")
    assert words_of(answer, evidence) == ["raid", "delegation offices"]
    assert words_of(answer, judged(answer, '"trade delegation" offices')) == [
        "trade delegation offices"
    ]


def test_spans_that_overlap_are_joined() -> None:
    answer = "It was trade delegation then."
    assert words_of(answer, judged(answer, '"trade delegation" trade')) == ["trade delegation"]
    assert words_of(answer, judged(answer, 'trade "trade delegation"')) == ["trade delegation"]
    answer = "It had been in the London trade delegation offices then."
    phrase = '(been) in "London trade delegation" trade'
    assert words_of(answer, judged(answer, phrase)) == ["London trade delegation"]


@pytest.mark.parametrize(
    ("answer", "is_told"),
    [
        ("The USSR broke off relations.", True),
        ("The Soviets had broken off relations with Britain.", True),
        ("The USSR did not break off relations.", False),
        ("Britain broke off relations.", False),
        ("Britain broke off relations with the USSR.", False),
        ("Relations broke down.", False),
        ("The USSR kept relations.", False),
    ],
)
def test_a_misconception_is_told_where_it_is_plainly_held(answer: str, is_told: bool) -> None:
    assert told(answer, "USSR > break/broke", "whatever") is is_told


def test_a_misconception_caps_the_mark() -> None:
    def capped(*caps: int | None) -> tuple[int, int | None, tuple[str, ...]]:
        scheme = scheme_of(
            MarkPoint("p1", "", ("raid",)),
            MarkPoint("p2", "", ("letter",), marks=2),
            marks=4,
            misconceptions=tuple(
                Misconception(f"No {number}.", (word,), cap)
                for number, (word, cap) in enumerate(zip(("London", "bank"), caps, strict=False))
            ),
        )
        mark = marked("There was a raid on London and a letter to the bank.", scheme)
        return mark.awarded, mark.cap, mark.told

    assert capped() == (3, None, ())
    assert capped(None) == (3, None, ("No 0.",))
    assert capped(1) == (1, 1, ("No 0.",))
    assert capped(2, 1) == (1, 1, ("No 0.", "No 1."))
    assert capped(None, 0) == (0, 0, ("No 0.", "No 1."))


def test_points_are_judged_in_the_order_of_the_scheme_and_earn_what_they_are_worth() -> None:
    scheme = scheme_of(
        MarkPoint("p1", "", ("letter",), marks=2),
        MarkPoint("p2", "", ("strike",)),
        MarkPoint("p3", "", ("raid",), marks=3),
        marks=4,
    )
    mark = marked("There was a raid. There was a letter.", scheme)
    assert [(part.id, part.outcome, part.marks) for part in mark.evidence] == [
        ("p1", AWARDED, 2),
        ("p2", NOT_FOUND, 1),
        ("p3", AWARDED, 3),
    ]
    assert (mark.awarded, mark.out_of) == (4, 4)


def test_unsure_points_are_not_in_the_mark() -> None:
    scheme = scheme_of(MarkPoint("p1", "", ("raid Arcos",)), MarkPoint("p2", "", ("letter",)))
    mark = marked("There was a letter. The raid on Arcos did not matter.", scheme)
    assert mark.awarded == 1
    assert mark.needs_review


def test_levels_lead_to_the_mark_where_a_scheme_has_them() -> None:
    scheme = scheme_of(
        MarkPoint("p1", "", ("raid",)),
        MarkPoint("p2", "", ("letter",)),
        marks=6,
        levels=(LevelBand("", 1, 3, 1), LevelBand("", 4, 6, 2)),
    )
    assert marked("There was a raid.", scheme).awarded == 1
    assert marked("There was a raid and a letter.", scheme).awarded == 4


@pytest.mark.parametrize(
    ("answer", "earned"),
    [
        ("Police raided Arcos.", {"p1"}),
        ("Soviet money went to the TUC.", {"p2"}),
        ("The Zinoviev letter was forged.", {"p3"}),
        ("Police raided Arcos and the Zinoviev letter was forged.", {"p1", "p3"}),
        ("The TUC gave money to the USSR.", set()),
        ("", set()),
    ],
)
def test_a_whole_scheme_is_marked(answer: str, earned: set[str]) -> None:
    mark = marked(answer, a_scheme())
    assert {part.id for part in mark.evidence if part.outcome is Outcome.AWARDED} == earned
    assert mark.awarded == min(len(earned), 2)


def test_every_doubt_leaves_a_point_unsure_or_settles_it() -> None:
    settled = {doubt for doubt in Doubt if doubt.outcome is NOT_FOUND}
    assert settled == {
        Doubt.STEM,
        Doubt.PLAINLY_DENIED,
        Doubt.SALAD,
        Doubt.BARE_LIST,
    }
    assert all(doubt.outcome is UNSURE for doubt in Doubt if doubt not in settled)


def test_a_scheme_without_points_earns_nothing() -> None:
    mark = marked("The police raided Arcos.", MarkScheme(2, ()))
    assert (mark.awarded, mark.out_of, mark.evidence) == (0, 2, ())
