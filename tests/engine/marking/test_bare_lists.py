# SPDX-License-Identifier: MIT
"""Lists of key words, which say nothing, told from notes and sentences, which do."""

import pytest

from quizdesk.engine.marking.bare_lists import bare_list_sentences
from quizdesk.engine.marking.tokens import read_text


def bare(text: str) -> set[int]:
    return set(bare_list_sentences(read_text(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Arcos, Zinoviev letter, TUC",
        "Locarno treaties, League seat, neutrality, Rapallo renewed, credits",
        "Arcos raid Zinoviev letter TUC money strike",
        "banned weapons, loans for factories, Rapallo 1922, secret bases",
        "trade with Berlin, neutrality, Locarno, worried Kremlin, credits",
        "the raid, the letter, a strike",
        "Arcos / Zinoviev / TUC",
        "spies (Arcos) raid",
        "tanks gas loans markets money bargaining",
        "KPD SPD split united front power",
        "tanks, banned weapons, loans, machinery, Five-Year Plan, bargaining power, no isolation",
        "fronts, anti-fascist, Labour, socialists, Hitler, containment, solidarity",
    ],
)
def test_key_words_side_by_side_are_a_bare_list(text: str) -> None:
    assert bare(text) == {0}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Arcos raid, May 1927",
        "Arcos raid",
        "Arcos raid Zinoviev letter TUC",
        "The police raided Arcos",
        "Chiang soldiers shot thousands of workers",
        "Police raided offices of trade delegation near London",
        "The raid was the trigger, after the letter, the strike",
        "Arcos → spies, relations cut, trade ended",
        "USSR sent TUC money, Britain angry, relations over",
        "Britain cut relations, trade, all ties",
        "no relations, no trade, no ties",
        "Chicherin pro-German, anti-British, Litvinov pro-British",
        "Chicherin anti-British, pro-German, Litvinov, disarmament, peace pacts, League seat",
        "In April Chiang make massacre in Shanghai",
        "a tool of long hard Soviet foreign policy",
        "Japanese aggression near Soviet borders",
        "tanks, gas, loans, machinery, they had power, no isolation",
        "they fell out, over money, letters, spies",
        "Police raiding Arcos offices in London, spies, papers",
        "In London police raided the trade mission, in May 1927 ties ended with Moscow, papers",
        "the letter from Zinoviev on which the Tories relied, money for the strikers of 1926, raid",
    ],
)
def test_what_says_something_is_none(text: str) -> None:
    assert bare(text) == set()


def test_a_list_may_stand_line_by_line() -> None:
    assert bare("Arcos raid\nZinoviev letter\nTUC") == {0, 1, 2}
    assert bare("Arcos raid\nZinoviev letter") == set()
    assert bare("Arcos, raid\nZinoviev letter") == {0, 1}


def test_longer_entries_line_by_line_are_notes() -> None:
    assert bare("low opinion of communists\nCCP small\nGuomindang powerful, big") == {0, 1, 2}
    assert bare("low opinion of foreign communists\nCCP very small\nGuomindang powerful") == set()


def test_a_sentence_that_says_something_breaks_a_list() -> None:
    text = "Arcos raid\nZinoviev letter\nBritain was angry\nTUC\nspies"
    assert bare(text) == set()
    assert bare(text + "\nCurzon") == {3, 4, 5}


def test_only_the_list_is_bare_beside_a_sentence() -> None:
    assert bare("Britain was angry. Arcos, Zinoviev, TUC. It broke off relations.") == {1}


def test_a_long_run_of_unbound_words_is_bare_by_itself() -> None:
    assert bare("one two three four five") == set()
    assert bare("one two three four five six") == {0}


def test_four_short_entries_are_a_list_whatever_links_their_words() -> None:
    assert bare("left divided, Hitler, SPD, Moscow") == {0}
    assert bare("left divided, Hitler, SPD") == set()
    # Ten words in four entries are the limit.
    assert bare("left divided by Moscow, Hitler in power, SPD vote, KPD") == {0}
    assert bare("left divided by Moscow, Hitler in power, SPD big vote, KPD") == set()
    assert bare("red bed, feed, seed, king") == {0}


@pytest.mark.parametrize("word", ["the", "a", "an", "and", "of", "in", "or"])
def test_a_word_that_binds_nothing_leaves_a_list_a_list(word: str) -> None:
    assert bare(f"{word} raid, letter {word} TUC, spies") == {0}


LINKS = """
to on at by for from with into onto upon within as than its his their over about against between
under during towards through after before raided bombing spied
"""


@pytest.mark.parametrize("word", LINKS.split())
def test_a_word_that_links_makes_few_entries_a_note_and_many_a_list(word: str) -> None:
    assert bare(f"letter {word} London, spies, money") == set()
    assert bare(f"letter {word} London, spies, money, raid") == {0}


@pytest.mark.parametrize("word", ["feed", "ring", "bed"])
def test_a_short_word_is_no_verb_by_its_ending(word: str) -> None:
    assert bare(f"letter {word} London, spies, money") == {0}


@pytest.mark.parametrize(
    "word", ["struck", "put", "cut", "let", "set", "beat", "sent", "was", "because", "not", "he"]
)
def test_a_word_that_states_something_makes_a_sentence_of_any_entries(word: str) -> None:
    assert bare(f"letter {word} London, spies, money, raid") == set()


def test_a_sign_between_words_states_something_and_one_before_them_all_does_not() -> None:
    assert bare("Arcos = spies, relations, trade") == set()
    assert bare("→ Arcos, letter, spies") == {0}


def test_a_pause_before_all_words_makes_no_entry() -> None:
    assert bare(", Arcos, letter") == set()
    assert bare("(Arcos), letter, spies") == {0}


def test_six_words_in_two_entries_may_be_an_answer() -> None:
    assert bare("one two three, four five six") == set()
    assert bare("one two three, four five six seven") == {0}
