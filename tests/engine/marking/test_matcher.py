# SPDX-License-Identifier: MIT
"""What of a phrase stands in an answer: windows, order, roles, years, denials, starts."""

import pytest

from quizdesk.engine.mark import Outcome
from quizdesk.engine.marking.matcher import (
    FEWEST_STARTS,
    MOST_STARTS,
    MOST_STARTS_OF_ALL,
    WIDE_WINDOW,
    WINDOW,
)
from tests.engine.marking.answering import AWARDED, NOT_FOUND, UNSURE, judged, words_of


@pytest.mark.parametrize(
    ("phrase", "answer", "words"),
    [
        ("Arcos raid", "The police raided Arcos in May.", ["raided Arcos"]),
        ("Arcos raid", "It was Arcos that the police had raided.", ["Arcos", "raided"]),
        ("raid/search Arcos", "They searched the offices of Arcos.", ["searched", "Arcos"]),
        ('"Daily Mail"', "It was in the Daily Mail.", ["Daily Mail"]),
        ("fund*", "The funding of strikes was secret.", ["funding"]),
        ("Zinoviev (forged) letter", "There was the Zinoviev letter.", ["Zinoviev letter"]),
        ("KPD", "The German Communist Party won.", ["German Communist Party"]),
        ("German Communists", "The KPD won.", ["KPD"]),
        ("1926", "It was in '26.", ["'26"]),
        ("1924..1927 strike", "The strike of 1926 was big.", ["strike", "1926"]),
        ("anti-Brit*", "It was anti-British.", ["anti-British"]),
        ("~attack SPD", "They fell upon the SPD.", ["fell upon", "SPD"]),
    ],
)
def test_a_phrase_stands_in_any_of_its_wordings_and_the_span_names_the_words(
    phrase: str, answer: str, words: list[str]
) -> None:
    evidence = judged(answer, phrase)
    assert evidence.outcome is AWARDED
    assert words_of(answer, evidence) == words


@pytest.mark.parametrize(
    ("phrase", "answer"),
    [
        ("Arcos raid", "The police came to Arcos."),
        ('"Daily Mail"', "The mail came daily."),
        ('"Daily Mail"', "There was the daily and the mail."),
        ("fund*", "It was a fun idea."),
        ("fund", "It was fundamentally wrong."),
        ("Germany left", "The German Communists left."),
        ("anti-Brit*", "It was British."),
        ("anti-Brit*", "It was anti American and British."),
        ('"the raid"', "A raid was made."),
        ("1924..1927 strike", "The strike of 1928 was big."),
    ],
)
def test_what_is_missing_is_not_found(phrase: str, answer: str) -> None:
    assert judged(answer, phrase).outcome is NOT_FOUND


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        (2, AWARDED),
        (WINDOW, AWARDED),
        (WINDOW + 1, UNSURE),
        (WIDE_WINDOW, UNSURE),
        (WIDE_WINDOW + 1, NOT_FOUND),
    ],
)
def test_words_must_stand_in_a_generous_window(words: int, outcome: Outcome) -> None:
    answer = " ".join(["It was raid", *["very"] * (words - 2), "letter."])
    assert judged(answer, "raid letter").outcome is outcome
    assert judged(answer, "letter raid").outcome is outcome


@pytest.mark.parametrize(
    ("words", "outcome"), [(WIDE_WINDOW, AWARDED), (WIDE_WINDOW + 1, NOT_FOUND)]
)
def test_a_plus_widens_the_window(words: int, outcome: Outcome) -> None:
    answer = " ".join(["It was raid", *["very"] * (words - 2), "letter."])
    assert judged(answer, "raid + letter").outcome is outcome


def test_words_must_stand_in_one_sentence_or_be_doubtful_in_two() -> None:
    one = "There was a raid on the letter."
    two = "There was a raid. There was a letter."
    three = "There was a raid. It was big. There was a letter."
    outcomes = [judged(text, "raid letter").outcome for text in (one, two, three)]
    assert outcomes == [AWARDED, UNSURE, NOT_FOUND]
    outcomes = [judged(text, "raid + letter").outcome for text in (one, two, three)]
    assert outcomes == [AWARDED, AWARDED, NOT_FOUND]


def test_a_later_place_serves_where_an_earlier_is_too_far_away() -> None:
    answer = "A raid was made. So it was. Then a raid followed the letter."
    evidence = judged(answer, "raid letter")
    assert evidence.outcome is AWARDED
    assert evidence.spans[0][0] == answer.rindex("raid")


def test_the_shortest_arrangement_is_shown() -> None:
    answer = "The raid was long after they had much trouble over a letter and a raid by police."
    evidence = judged(answer, "raid letter")
    assert [start for start, _ in evidence.spans] == [answer.index("letter"), answer.rindex("raid")]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        # Active
        ("The KPD attacked the SPD.", AWARDED),
        ("The German Communists were attacking the German Social Democrats.", AWARDED),
        ("The SPD attacked the KPD.", UNSURE),
        ("Hitler attacked the SPD and the KPD.", UNSURE),
        ("The KPD attacked Hitler and helped the SPD.", UNSURE),
        # Passive
        ("The SPD was attacked by the KPD.", AWARDED),
        ("The SPD was attacked again and again by the German Communist Party.", AWARDED),
        ("The SPD, attacked by the KPD, fell.", UNSURE),
        ("The KPD was attacked by the SPD.", UNSURE),
        ("The KPD was often attacked in the streets by the SPD.", UNSURE),
        # Pronouns
        ("The KPD obeyed Moscow. They attacked the SPD.", AWARDED),
        ("The SPD was strong. The KPD attacked them.", AWARDED),
        ("Hitler met the SPD. The KPD attacked them.", NOT_FOUND),
        ("The SPD was strong. So it was. The KPD attacked them.", NOT_FOUND),
        ("The KPD was strong. The KPD attacked them.", NOT_FOUND),
        # Those who stand for another
        ("The SPD was attacked by the leaders of the KPD.", AWARDED),
        ("Members of the KPD attacked the SPD.", AWARDED),
        ("The KPD feared the leaders of the SPD and attacked them.", AWARDED),
        # Too few
        ("The KPD attacked.", NOT_FOUND),
        ("The SPD was attacked.", NOT_FOUND),
        ("The KPD and the SPD talked.", NOT_FOUND),
    ],
)
def test_who_did_it_to_whom_is_read(answer: str, outcome: Outcome) -> None:
    assert judged(answer, "KPD > attack* > SPD").outcome is outcome


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("The KPD attacked the SPD.", AWARDED),
        ("Attacking the SPD was a mistake.", AWARDED),
        ("The SPD was attacked.", AWARDED),
        ("Hitler attacked the SPD.", UNSURE),
        ("The SPD was attacked by Hitler.", UNSURE),
        ("They attacked the SPD in the KPD.", AWARDED),
    ],
)
def test_who_does_it_may_be_left_unsaid_but_be_no_other(answer: str, outcome: Outcome) -> None:
    assert judged(answer, "(KPD) > attack* > SPD").outcome is outcome


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("The KPD attacked it.", AWARDED),
        ("It was an attack by the KPD.", AWARDED),
        ("They attacked the KPD.", UNSURE),
        ("They attacked in the KPD.", UNSURE),
        ("The KPD was attacked.", UNSURE),
        ("It began with KPD attacks.", AWARDED),
        ("With the KPD there once they attacked KPD.", AWARDED),
        ("Hitler attacked, and the KPD was glad.", UNSURE),
        ("It was attacked because the KPD was glad.", UNSURE),
    ],
)
def test_a_doer_alone_is_read(answer: str, outcome: Outcome) -> None:
    assert judged(answer, "KPD > attack*").outcome is outcome


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("They attacked the SPD.", AWARDED),
        ("The SPD was attacked.", AWARDED),
        ("The SPD attacked them.", UNSURE),
        ("They attacked because of the SPD.", UNSURE),
        ("They attacked Hitler with the SPD in mind.", UNSURE),
    ],
)
def test_a_sufferer_alone_is_read(answer: str, outcome: Outcome) -> None:
    assert judged(answer, "attack* > SPD").outcome is outcome


def test_of_several_who_may_do_it_the_nearest_is_shown() -> None:
    answer = "In the KPD and with the KPD there they attacked."
    (doer, _) = judged(answer, "KPD > attack*").spans
    assert doer[0] == answer.rindex("KPD")


def test_steps_in_another_order_are_doubtful_whoever_does_it() -> None:
    answer = "Hitler attacked and ordered the SPD."
    assert judged(answer, "(Stalin) > order* > attack* > SPD").outcome is UNSURE


def test_one_of_several_actors_will_do() -> None:
    phrase = "KPD/Moscow > attack* > SPD/Britain"
    assert judged("Moscow attacked the British.", phrase).outcome is AWARDED
    assert judged("The British attacked Moscow.", phrase).outcome is UNSURE


def test_an_actor_of_several_words_is_an_actor() -> None:
    phrase = "German Communists > attack* > German Social Democrats"
    assert judged("The SPD was attacked by the KPD.", phrase).outcome is AWARDED
    assert judged("The KPD was attacked by the SPD.", phrase).outcome is UNSURE


def test_steps_without_actors_only_follow_each_other() -> None:
    assert judged("First the raid and then the letter.", "raid > letter").outcome is AWARDED
    assert judged("First the letter and then the raid.", "raid > letter").outcome is UNSURE


def test_two_actors_with_nothing_between_only_follow_each_other() -> None:
    assert judged("It went from the KPD to the SPD.", "KPD > SPD").outcome is AWARDED
    assert judged("It went from the SPD to the KPD.", "KPD > SPD").outcome is UNSURE


def test_a_step_begins_behind_the_whole_of_the_one_before() -> None:
    assert judged("It was raid letter raid.", '"raid letter" > raid').outcome is AWARDED
    assert judged("It was raid letter.", '"raid letter" > letter').outcome is UNSURE


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("The raid on Arcos was in 1927.", AWARDED),
        ("The raid on Arcos came in May.", AWARDED),
        ("The raid on Arcos was in 1926.", UNSURE),
        ("In 1926 the raid on Arcos was made.", UNSURE),
        ("The raid on Arcos was made after 1926.", AWARDED),
        ("The raid on Arcos was in 1927 and not 1926.", AWARDED),
        ("The raid on Arcos cost 1926 pounds, in 1928.", UNSURE),
        ("The raid on Arcos took 4000 hours.", AWARDED),
        ("The raid on Arcos cost 19265 pounds.", AWARDED),
        ("The raid on Arcos was on the 18th.", AWARDED),
        ("The raid on Arcos was in 1826.", UNSURE),
        ("The raid on Arcos was in 2026.", UNSURE),
        ("In 1926 some police had that raid made very far off on Arcos.", UNSURE),
        ("1926 saw the raid on Arcos.", UNSURE),
        ("1926 very very very very very raid on Arcos.", UNSURE),
        ("1926 very very very very very very raid on Arcos.", AWARDED),
        ("It was 1926. The raid on Arcos came.", AWARDED),
        ("The raid on Arcos came, and in 1926 nothing.", AWARDED),
        ("The raid on Arcos was six very long words more 1926.", AWARDED),
        ("The raid on Arcos was five very long words 1926.", UNSURE),
    ],
)
def test_an_optional_year_may_be_left_out_but_be_no_other(answer: str, outcome: Outcome) -> None:
    assert judged(answer, "raid Arcos (1927)").outcome is outcome


def test_an_optional_range_of_years_is_any_of_them() -> None:
    outcomes = [
        judged(f"The raid on Arcos was in {year}.", "raid Arcos (1926..1928)").outcome
        for year in range(1925, 1930)
    ]
    assert outcomes == [UNSURE, AWARDED, AWARDED, AWARDED, UNSURE]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("They did not help the strikers.", AWARDED),
        ("They never helped the strikers.", AWARDED),
        ("Nobody helped the strikers.", AWARDED),
        ("They refused to help the strikers.", AWARDED),
        ("They helped the strikers.", NOT_FOUND),
        ("They helped the strikers, it did not fail.", NOT_FOUND),
        ("It did not fail, they helped the strikers.", NOT_FOUND),
        ("Not only workers helped the strikers.", NOT_FOUND),
        ("They never came, they did not help the strikers.", AWARDED),
        ("They did not help, the strikers fell.", AWARDED),
    ],
)
def test_a_phrase_that_asks_for_a_denial_needs_one_that_reaches_its_words(
    answer: str, outcome: Outcome
) -> None:
    assert judged(answer, "not help strikers").outcome is outcome


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("The men who were not loyal were replaced.", AWARDED),
        ("He never replaced them with loyal men.", NOT_FOUND),
        ("He did replace those who were never really loyal.", AWARDED),
        ("He never told the loyal ones that he would replace them.", AWARDED),
    ],
)
def test_a_denial_denies_what_the_phrase_says_after_it_and_no_other_deed_first(
    answer: str, outcome: Outcome
) -> None:
    assert judged(answer, "not loyal replace").outcome is outcome


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("Stalin did not speak, he sent the TUC money.", AWARDED),
        ("It was not Stalin, who sent the TUC money.", UNSURE),
        ("Stalin did not speak or send the TUC money.", NOT_FOUND),
    ],
)
def test_what_one_who_takes_part_is_denied_elsewhere_denies_no_deed(
    answer: str, outcome: Outcome
) -> None:
    assert judged(answer, "Stalin > send/sent money > TUC").outcome is outcome


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("He had practical reasons instead of ideological ones.", AWARDED),
        ("Instead of ideological reasons he had practical ones.", AWARDED),
        ("He had ideological reasons instead of practical ones.", UNSURE),
        ("Above ideology he put practical reasons.", AWARDED),
        ("The practical came above the ideological.", AWARDED),
        ("The ideological came above the practical.", UNSURE),
    ],
)
def test_a_comparing_word_keeps_the_greater_before_the_lesser(
    answer: str, outcome: Outcome
) -> None:
    assert judged(answer, "practical instead/above ideolog*").outcome is outcome


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("The Soviet interests came above it all.", AWARDED),
        ("He put it above the Soviet interests.", UNSURE),
    ],
)
def test_a_comparing_word_at_a_phrase_s_end_may_not_put_last_what_it_puts_first(
    answer: str, outcome: Outcome
) -> None:
    assert judged(answer, "interests above").outcome is outcome


def test_a_denial_among_choices_is_one_of_them() -> None:
    assert judged("It was short of allies then.", "not/short allies").outcome is AWARDED
    assert judged("It did not have allies.", "not/short allies").outcome is AWARDED
    assert judged("It had allies.", "not/short allies").outcome is NOT_FOUND


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        # Right before what is said to be done
        ("The police did not raid Arcos.", NOT_FOUND),
        ("The police never raided Arcos.", NOT_FOUND),
        ("The police did not ever dare raid Arcos.", NOT_FOUND),
        ("The police did not ever once dare raid Arcos.", UNSURE),
        # It may belong to something else
        ("The raid on Arcos did not matter.", UNSURE),
        ("The raid on Arcos was so big that it did not matter.", AWARDED),
        ("It did not matter, the police raided Arcos.", AWARDED),
        ("It did not matter, the police never raided Arcos.", NOT_FOUND),
        ("The raid on Arcos truly did not matter.", UNSURE),
        ("The raid on Arcos very truly did not matter.", AWARDED),
        # An end, or a supposition, is a doubt only
        ("They stopped the raid on Arcos.", UNSURE),
        ("They would have made a raid on Arcos.", UNSURE),
        ("If they had made a raid on Arcos, it was wrong.", UNSURE),
    ],
)
def test_a_denial_that_is_not_asked_for_speaks_against_a_point(
    answer: str, outcome: Outcome
) -> None:
    assert judged(answer, "raid Arcos").outcome is outcome


def test_a_denial_that_is_asked_for_does_not_excuse_another() -> None:
    answer = "They did not trust it, and Arcos was never raided."
    assert judged(answer, "not trust Arcos").outcome is not AWARDED


def test_a_supposition_that_is_asked_for_does_not_excuse_a_denial() -> None:
    answer = "If they had united they would never stop Hitler."
    assert judged(answer, "would stop Hitler").outcome is NOT_FOUND


def test_an_actor_after_a_denial_is_not_what_is_denied() -> None:
    assert judged("Not KPD strikers helped.", "KPD strikers").outcome is NOT_FOUND
    assert judged("It was not KPD strikers.", "KPD").outcome is UNSURE
    assert judged("It was not strikers.", "strikers").outcome is NOT_FOUND


def test_a_phrase_that_supposes_takes_a_supposition() -> None:
    answer = "They would have stopped Hitler."
    assert judged(answer, "would/could stop Hitler").outcome is AWARDED
    assert judged(answer, "stop Hitler").outcome is UNSURE
    assert judged("They would not have stopped Hitler.", "would stop Hitler").outcome is not AWARDED


def test_what_is_supposed_of_the_whole_sentence_is_supposed_by_the_phrase() -> None:
    answer = "If they had united they could stop Hitler."
    assert judged(answer, "could stop Hitler").outcome is AWARDED
    assert judged(answer, "stop Hitler").outcome is UNSURE


@pytest.mark.parametrize(
    ("words", "outcome"),
    [(WIDE_WINDOW - 1, UNSURE), (WIDE_WINDOW, NOT_FOUND), (WIDE_WINDOW + 1, NOT_FOUND)],
)
def test_one_who_takes_part_stands_within_the_widest_window(words: int, outcome: Outcome) -> None:
    answer = "The KPD " + "very " * (words - 1) + "attacked it."
    assert judged(answer, "KPD > attack*").outcome is outcome


def test_a_late_place_among_very_many_that_fit_is_out_of_reach() -> None:
    end = "The raid and the letter were."
    many = "The letter was not about a raid. " * MOST_STARTS
    fewer = "The letter was not about a raid. " * ((MOST_STARTS - 1) // 2)
    assert judged(many + end, "raid letter").outcome is NOT_FOUND
    assert judged(fewer + end, "raid letter").outcome is UNSURE


@pytest.mark.parametrize(("denials", "outcome"), [(-1, UNSURE), (0, NOT_FOUND)])
def test_phrases_that_use_up_what_all_may_have_leave_the_next_its_first_places(
    denials: int, outcome: Outcome
) -> None:
    first = ("raid", "letter", "money", "strike")[: MOST_STARTS_OF_ALL // MOST_STARTS]
    many = f"It was not a {' or a '.join(first)}. " * MOST_STARTS
    answer = many + "It was not the gold. " * (FEWEST_STARTS + denials) + "It was the gold."
    assert judged(answer, *first, "gold").outcome is outcome


def test_places_too_far_apart_hide_nothing_that_comes_later() -> None:
    answer = "The raid was. " * 3 * MOST_STARTS + "It was so. The raid and the letter were."
    assert judged(answer, "raid letter").outcome is AWARDED


def test_a_subject_carried_over_may_stand_far_away() -> None:
    far = "The KPD obeyed Moscow in all that it did " + "very " * WINDOW
    assert judged(f"{far}. They attacked the SPD.", "KPD > attack* > SPD").outcome is AWARDED


def test_a_word_that_undoes_does_not_deny_itself() -> None:
    assert judged("They could have stopped Hitler.", "not stop Hitler").outcome is not AWARDED
    assert judged("They did not stop Hitler.", "not stop Hitler").outcome is AWARDED
    assert judged("They stopped paying the KPD.", "not pay* KPD").outcome is AWARDED
    assert judged("The aid of the KPD was ended.", "not aid KPD").outcome is NOT_FOUND


def test_a_row_of_names_may_itself_be_what_is_done() -> None:
    text = "KPD, Britain, secrets"
    found = judged(text, '(USSR) > Britain/agents "Britain secrets"', takes_lists=True)
    assert words_of(text, found) == ["Britain, secrets"]
