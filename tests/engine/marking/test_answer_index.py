# SPDX-License-Identifier: MIT
"""An answer by its names: where they, beginnings, guesses, denials and ingredients stand."""

from quizdesk.engine.mark_scheme import Alias
from quizdesk.engine.marking.answer_index import AnswerIndex, Place
from quizdesk.engine.marking.negation import Denial
from quizdesk.engine.marking.reach import LONGEST_REACH
from tests.engine.marking.answering import index_of


def places(index: AnswerIndex, *, is_loose: bool = False) -> list[list[tuple[int, int]]]:
    """Where each ingredient of the phrases stands, in the order of the phrases."""
    table = index.loose if is_loose else index.strict
    found = [table.get(number, ()) for number in range(9)]
    while found and not found[-1]:
        found.pop()
    return [[place[:2] for place in one] for one in found]


def test_a_folded_name_counts_as_one_word() -> None:
    index = index_of("the German Communist Party attacked", "KPD attack")
    assert index.keys == ["the", "@KPD", "attack"]
    assert index.words == ["the", "", "attacked"]
    assert index.actors == [False, True, False]
    assert places(index) == [[(1, 1)], [(2, 2)]]
    assert index.span(1, 1) == (4, 26)
    assert index.span(0, 2) == (0, 35)


def test_sentences_and_clauses_are_numbered_on() -> None:
    index = index_of("The KPD fell, they rose. The KPD won because it was weak.", "KPD")
    assert index.sentences == [0] * 5 + [1] * 7
    assert index.clauses == [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 3, 3]
    assert places(index) == [[(1, 1), (6, 6)]]
    assert index.span(6, 7) == (29, 36)
    assert index_of("They, he").clauses == [0, 1]


def test_a_small_slip_stands_for_the_word_meant_and_a_greater_one_only_loosely() -> None:
    index = index_of("the cominturn and the rapagno", "Comintern Rapallo")
    assert places(index) == [[(1, 1)]]
    assert places(index, is_loose=True) == [[(1, 1)], [(4, 4)]]


def test_the_loose_reading_is_made_once() -> None:
    index = index_of("the rapagno", "Rapallo")
    assert index.loose is index.loose


def test_without_a_greater_slip_there_is_nothing_to_read_loosely() -> None:
    assert places(index_of("the cominturn", "Comintern"), is_loose=True) == []


def test_a_greater_slip_of_a_name_stands_for_the_name() -> None:
    aliases = (Alias("Guomindang", ("Kuomintang",)),)
    index = index_of("the kuomytong won", "Guomindang", aliases=aliases)
    assert places(index) == []
    assert places(index, is_loose=True) == [[(1, 1)]]


def test_a_misspelt_name_of_several_words_is_folded() -> None:
    assert places(index_of("the Jerman Comunist Party", "KPD")) == [[(1, 1)]]


def test_beginnings_stand_by_the_words_that_begin_so() -> None:
    index = index_of("comunism, communism and communists", "communis* comm*", aliases=())
    assert places(index) == [[(0, 0), (1, 1), (3, 3)], [(1, 1), (3, 3)]]


def test_a_greater_slip_of_a_beginning_stands_only_loosely() -> None:
    index = index_of("the indulgrialisation of it", "industrialis*")
    assert places(index) == []
    assert places(index, is_loose=True) == [[(1, 1)]]


def test_a_word_within_a_folded_name_begins_nothing() -> None:
    aliases = (Alias("KPD", ("German Communist", "Communist Party")),)
    for text in ("the German Communist", "the Communist Party"):
        assert places(index_of(text, "communis*", aliases=aliases)) == []


def test_words_side_by_side_stand_from_the_first_to_the_last() -> None:
    index = index_of("daily mail daily post mail daily anti-British", '"daily mail" anti-brit*')
    assert places(index) == [[(0, 1)], [(6, 7)]]


def test_a_place_is_noted_once_for_all_the_wordings_that_stand_there() -> None:
    phrase = 'commun*/communis*/"communism won"'
    index = index_of("communism fell, communism won", phrase, aliases=())
    assert [place[0] for place in places(index)[0]] == [0, 2]


def test_words_side_by_side_stand_only_where_all_of_them_do() -> None:
    index = index_of("daily mail post, daily mail letter, mail post", '"daily mail post"')
    assert places(index) == [[(0, 2)]]


def test_a_denial_stands_where_a_phrase_asks_for_one() -> None:
    index = index_of("they did not raid it", "not raid")
    assert index.strict == {0: [Place(2, 2, is_denial=True)], 1: [Place(3, 3)]}


def test_a_supposition_is_no_denial_that_a_phrase_can_ask_for() -> None:
    assert places(index_of("they would have made a raid", "not raid")) == [[], [(5, 5)]]


def test_denials_are_told_in_positions_of_names() -> None:
    index = index_of("The German Communist Party did not attack. It fell.")
    assert list(index.denials_near(1, 4)) == [Denial(3, 3, 0, 4)]


def test_only_denials_that_can_reach_a_run_are_near_it() -> None:
    index = index_of("not " + "so " * (2 * LONGEST_REACH) + "not")
    last = 2 * LONGEST_REACH + 1
    found = [
        [one.first for one in index.denials_near(at, at)]
        for at in (0, LONGEST_REACH, LONGEST_REACH + 1, last)
    ]
    assert found == [[0], [0], [last], [last]]


def test_lists_and_salads_are_told_by_sentence() -> None:
    index = index_of("It fell. Arcos, Zinoviev, TUC. The by of a the and of.")
    assert index.bare_lists == {1}
    assert index.salads == {2}


def test_an_answer_without_a_word_has_nothing() -> None:
    index = index_of(" ... ")
    assert (index.keys, index.strict, list(index.denials_near(0, 9))) == ([], {}, [])


def test_a_greater_slip_may_begin_words_that_stand_side_by_side() -> None:
    index = index_of("the rapagno treaty", '"Rapallo treaty"')
    assert places(index) == []
    assert places(index, is_loose=True) == [[(1, 2)]]


def test_a_word_that_says_enough_is_not_met_again_with_the_next() -> None:
    assert places(index_of("the raid on Arcos", 'raid/"raid on"')) == [[(1, 1)]]
