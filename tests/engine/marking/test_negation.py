# SPDX-License-Identifier: MIT
"""Denials and their reach, written as text: the reach of each denial stands in brackets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.marking.clauses import clause_openings
from quizdesk.engine.marking.denial_words import is_denial_word
from quizdesk.engine.marking.negation import Denial, find_denials
from quizdesk.engine.marking.reach import LONGEST_REACH
from quizdesk.engine.marking.tokens import read_text


def found(text: str) -> list[Denial]:
    typed = read_text(text)
    return find_denials(typed, clause_openings(typed))


def reaches(text: str) -> list[str]:
    words = read_text(text).words
    return [" ".join(words[one.reach_first : one.reach_last + 1]) for one in found(text)]


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("The USSR did not fund the strike", ["the ussr did not fund the strike"]),
        ("Stalin never trusted them", ["stalin never trusted them"]),
        ("There was no raid on Arcos", ["no raid on arcos"]),
        ("Britain didn't raid Arcos", ["britain didn't raid arcos"]),
        ("Britain didn’t raid Arcos", ["britain didn't raid arcos"]),
        ("Britain didnt raid Arcos", ["britain didnt raid arcos"]),
        ("The Comintern cannot act", ["the comintern cannot act"]),
        ("Nobody raided Arcos", ["nobody raided arcos"]),
        ("The USSR failed to act", ["the ussr failed to act"]),
        ("Stalin refused to help", ["stalin refused to help"]),
        ("Stalin refuses help", ["stalin refuses help"]),
        # What denies otherwise than by a verb covers only what follows it
        ("He backed Chiang instead of the CCP", ["instead of the ccp"]),
        ("He backed Chiang rather than the CCP", ["rather than the ccp"]),
        ("He acted without allies", ["without allies"]),
        ("It was a failure to act", ["failure to act"]),
        ("It was far from strong", ["far from strong"]),
        ("They sent him as opposed to men", ["as opposed to men", "opposed to men"]),
        ("They fell for lack of money", ["lack of money"]),
        ("They fell in absence of money", ["absence of money"]),
        ("They were anything but strong", ["anything but strong"]),
        ("They had the raid and no sooner", []),
        ("He had no scruples about helping", []),
        ("It was never more than a tool", []),
        ("He saw nothing wrong in it", []),
        ("He gave the strikers nothing and left", ["he gave the strikers nothing and left"]),
        ("The raid gave them nothing", ["the raid gave them nothing"]),
        ("The raid came to nothing", ["nothing"]),
        ("Nothing, he said", ["nothing"]),
        ("It is false that he helped them", ["false that he helped them"]),
        ("It would be wrong to say he helped", ["wrong to say he helped"]),
        # It ends with its clause
        ("He was not strong and the party threw him out", ["he was not strong"]),
        ("He was not loved and trusted", ["he was not loved and trusted"]),
        ("He was not at a divided and armed camp", ["he was not at a divided and armed camp"]),
        ("He was not there and a divided left fell", ["he was not there"]),
        ("He was not there and a party", ["he was not there and a party"]),
        ("It was not raided because Arcos was closed", ["it was not raided"]),
        ("It was not raided, Arcos was closed", ["it was not raided"]),
        ("They did not act → Hitler won", ["they did not act"]),
        ("Stalin did not act. Hitler won", ["stalin did not act"]),
        ("Hitler won. Stalin did not act", ["stalin did not act"]),
        ("Hitler won because Stalin did not act", ["because stalin did not act"]),
        ("Hitler won, Stalin did not act", ["stalin did not act"]),
        # It goes on over asides
        ("Stalin did not, however, fund it", ["stalin did not however fund it"]),
        ("It was not, in fact, a raid, but a visit", ["it was not in fact a raid"]),
        # A denial after "and" is of its own part
        ("Arcos was raided and nobody helped", ["nobody helped"]),
        ("He was feared and did not act", ["and did not act"]),
        (
            "He was feared and the British did not act",
            ["he was feared and the british did not act"],
        ),
        ("They did not raid it, Arcos closed", ["they did not raid it"]),
        ("He was feared and they would not act", ["and they would not act"]),
        ("Britain and France did not act", ["britain and france did not act"]),
        # Two denials
        ("He did not act and never spoke", ["he did not act and never spoke", "and never spoke"]),
        ("neither Britain nor France", ["neither britain nor france"] * 2),
    ],
)
def test_a_denial_reaches_its_own_clause(text: str, reach: list[str]) -> None:
    assert reaches(text) == reach


@pytest.mark.parametrize(
    "text",
    [
        "Not only the raid but the letter",
        "no doubt the raid was the cause",
        "No wonder that Britain was angry",
        "not until 1927 was Arcos raided",
        "it failed in the end",
        "he fails the test",
        "instead the raid took place",
        "rather a raid",
        "The raid on Arcos",
        "a note on knots",
        "",
    ],
)
def test_what_denies_nothing_is_no_denial(text: str) -> None:
    assert reaches(text) == []


@pytest.mark.parametrize(
    ("text", "is_tag"),
    [
        ("He filled it with his men, didn't he", True),
        ("He filled it with his men, didn't he, and won", True),
        ("He filled it with his men, didn't he and won", True),
        ("He filled it with his men, didn't he. It won", True),
        ("He filled it with his men, didn't he, so it won", True),
        ("He filled it with his men, didn't he fear", False),
        ("He filled it with his men, didn't he fear it", False),
        ("He filled it with his men, didn't Stalin", False),
    ],
)
def test_a_question_tag_denies_nothing(text: str, is_tag: bool) -> None:
    assert (reaches(text) == []) is is_tag


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("They stopped backing the united front of workers", "stopped backing the united front"),
        ("They broke off the talks", "broke off the talks"),
        ("They broke off all the talks with Berlin", "broke off all the talks with"),
        ("They broke the talks", None),
        ("stop it for the", "stop it for the"),
        ("They gave up trade with Berlin", "gave up trade with berlin"),
        ("in the end they came", None),
        ("end the talks now", "end the talks now"),
        ("They stopped. Trade went on", "stopped"),
        ("They stopped the raid, trade went on", "stopped the raid"),
    ],
)
def test_a_verb_that_undoes_reaches_what_follows_it_at_once(text: str, reach: str | None) -> None:
    assert reaches(text) == ([] if reach is None else [reach])
    assert all(one.is_undoing for one in found(text))


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("They would have won easily, so it is said", "they would have won easily"),
        ("They could of won", "they could of won"),
        ("They would win", None),
        ("It was the end of it", None),
        ("Such was it if they had", "if they had"),
        ("If they had united, he was lost", "if they had united he was lost"),
        ("It is said that if they united he would fall", "if they united he would fall"),
        ("If they united he falls", None),
        ("If anyone could unite them, it was he", None),
        ("If they had united, but Stalin forbade it", "if they had united"),
        ("If they had united. Stalin forbade it", "if they had united"),
    ],
)
def test_what_is_only_supposed_is_no_fact(text: str, reach: str | None) -> None:
    supposed = [one for one in found(text) if one.is_supposition]
    words = read_text(text).words
    assert [" ".join(words[one.reach_first : one.reach_last + 1]) for one in supposed] == (
        [] if reach is None else [reach]
    )


@pytest.mark.parametrize("form", ["failed", "fails", "fail", "failing"])
def test_to_fail_to_do_something_denies_as_a_verb_does(form: str) -> None:
    assert reaches(f"The USSR {form} to act") == [f"the ussr {form} to act"]


SHORT = """
dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt cant wont
"""


@pytest.mark.parametrize("word", SHORT.split())
def test_a_short_form_may_lack_its_apostrophe(word: str) -> None:
    assert reaches(f"they {word} act") == [f"they {word} act"]
    assert is_denial_word(word)


@pytest.mark.parametrize(
    "aside", ["however", "in fact", "of course", "indeed", "really", "actually", "therefore"]
)
def test_a_denial_goes_on_over_an_aside(aside: str) -> None:
    assert reaches(f"It was not, {aside}, a raid, it was a visit") == [f"it was not {aside} a raid"]


def test_a_supposition_knows_its_words() -> None:
    (would,) = found("They would have won")
    assert would == Denial(1, 2, 0, 3, is_supposition=True)
    (ended,) = found("They broke off trade")
    assert ended == Denial(1, 2, 1, 3, is_undoing=True)


def test_a_reach_has_its_bound() -> None:
    far = "very " * (2 * LONGEST_REACH)
    (denial,) = found(f"{far}never {far}")
    assert denial.reach_first == denial.first - LONGEST_REACH
    assert denial.reach_last == denial.first + LONGEST_REACH - 1
    (supposition,) = found(f"{far}if had {far}")
    assert supposition.reach_last == supposition.first + LONGEST_REACH - 1


def test_a_denial_can_be_told_in_other_numbers() -> None:
    denial = Denial(1, 2, 0, 3, is_undoing=True)
    assert denial.at([5, 6, 6, 9]) == Denial(6, 6, 5, 9, is_undoing=True)


def test_a_denial_knows_the_words_that_deny() -> None:
    typed = read_text("Stalin failed to act instead of Hitler, not")
    places = [(one.first, one.last) for one in find_denials(typed, clause_openings(typed))]
    assert places == [(1, 2), (4, 5), (7, 7)]


def test_the_last_word_may_deny() -> None:
    assert reaches("he did not") == ["he did not"]
    assert reaches("he fell, without") == ["without"]


def test_a_denial_covers_any_run_that_touches_its_reach() -> None:
    denial = Denial(5, 5, 3, 8)
    runs = [(1, 2), (1, 3), (2, 9), (8, 9), (9, 9)]
    assert [denial.covers(*run) for run in runs] == [False, True, True, True, False]


@pytest.mark.parametrize(
    ("word", "denies"),
    [
        ("not", True),
        ("isn't", True),
        ("isnt", True),
        ("without", True),
        ("refused", True),
        ("knot", False),
        ("failed", False),
    ],
)
def test_words_that_deny_by_themselves_are_known(word: str, denies: bool) -> None:
    assert is_denial_word(word) is denies


SAYINGS = "not never and because , . the stalin failed to instead of only raid → but"


@given(st.lists(st.sampled_from(SAYINGS.split()), max_size=25))
def test_a_reach_holds_its_denial_and_stays_in_its_sentence(parts: list[str]) -> None:
    text = read_text(" ".join(parts))
    for one in find_denials(text, clause_openings(text)):
        assert 0 <= one.reach_first <= one.first <= one.last <= one.reach_last < len(text)
        reach = text.sentences[one.reach_first : one.reach_last + 1]
        assert {*reach} == {text.sentences[one.first]}


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        # What is not forgotten, stopped or refused stands
        ("Britain did not forget that they paid", ["not forget"]),
        ("They could not be ignored by Britain", ["not be ignored"]),
        ("They never really stopped paying", ["never really stopped"]),
        ("It no longer refused to pay", ["no longer refused"]),
        ("They failed to stop Hitler", ["failed to stop"]),
        ("They did not. Stop them", ["they did not", "stop them"]),
        ("They did not", ["they did not"]),
        # So does what hardly anyone denies
        ("There was hardly anyone there who did not agree", ["there was hardly anyone there"]),
        ("Hardly anyone did not agree", ["hardly anyone did"]),
        ("Few of them did not agree", []),
        ("Few came, they did not agree", ["they did not agree"]),
        ("Few came but they did not agree", ["but they did not agree"]),
        ("Few came. They did not agree", ["they did not agree"]),
        (
            "Few of the many men in all the parties did not agree",
            ["few of the many men in all the parties did not agree"],
        ),
        ("Few had come and did not agree", ["and did not agree"]),
        # A "not" without a verb denies only what follows it
        ("It served Russia not the revolution", ["not the revolution"]),
        ("Not the revolution", ["not the revolution"]),
        # Only the one named after "unlike" is another
        ("Unlike Trotsky he believed in it", ["unlike trotsky"]),
        ("Unlike Trotsky Stalin believed in it", ["unlike trotsky stalin believed"]),
        ("Unlike", ["unlike"]),
        # "and" may begin what is not denied
        ("They did not act and carried on", ["they did not act"]),
        ("They didn't act and went on", ["they didn't act"]),
        ("They did not act and was won", ["they did not act"]),
        ("They never trusted and feared it", ["they never trusted and feared it"]),
        ("They did not act and carry on", ["they did not act and carry on"]),
        ("They did not act and", ["they did not act and"]),
        ("Nor had it forgotten that they paid", ["nor had it forgotten"]),
        # Some words that deny need nothing after them
        ("They could do nothing, as it was over", ["nothing"]),
        ("They did nothing about it, as it was over", ["nothing about it"]),
        # No denials
        ("It brought nothing but trouble", []),
        ("It ended in disaster", []),
        ("The decline of trade", []),
        ("They decline to come", ["they decline to come"]),
        ("It had nothing to do with trade", ["it had nothing to do with trade"]),
    ],
)
def test_what_a_denial_leaves_standing_is_out_of_its_reach(text: str, reach: list[str]) -> None:
    assert reaches(text) == reach


@pytest.mark.parametrize(
    ("text", "limited"),
    [
        ("They did not stop paying", [False]),
        ("They did not cut the aid until 1927", [True]),
        ("They could not live without trade", [True, True]),
        ("They could not live. Without trade", [False, False]),
        ("They lived without trade until then", [False]),
        ("They did not pay, without trade", [True, False]),
    ],
)
def test_what_was_not_until_or_without_was_after_all(text: str, limited: list[bool]) -> None:
    assert [one.is_limited for one in found(text)] == limited
