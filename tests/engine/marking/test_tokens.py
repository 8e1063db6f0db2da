# SPDX-License-Identifier: MIT
"""Words and sentences of what pupils type, and the characters that they stand on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.marking.tokens import read_tokens, read_words


def sentences(text: str) -> list[str]:
    """The words of each sentence, joined."""
    joined: dict[int, list[str]] = {}
    for token in read_tokens(text):
        joined.setdefault(token.sentence, []).append(token.word)
    assert list(joined) == list(range(len(joined)))
    return [" ".join(words) for words in joined.values()]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("... -- !", ()),
        ("The KPD attacked.", ("the", "kpd", "attacked")),
        ("U.S.S.R.", ("ussr",)),
        ("the U.S.S.R's and the U.S.'s aims", ("the", "ussr", "and", "the", "us", "aims")),
        ("U.S.'so", ("us", "so")),
        ("U.S.S.R", ("ussr",)),
        ("the U.S. and the", ("the", "us", "and", "the")),
        ("Stalin's men", ("stalin", "men")),
        ("Stalin’s men", ("stalin", "men")),
        ("didn't", ("didn't",)),
        ("didn’t", ("didn't",)),
        ("didn`t didn´t didnʼt didn‘t", ("didn't",) * 4),
        ("co-operation", ("cooperation",)),
        ("co‐operate re‑arm", ("cooperate", "rearm")),
        ("non-aggression", ("non", "aggression")),
        ("co - operation", ("co", "operation")),
        ("co operation", ("co", "operation")),
        ("in '26", ("in", "1926")),
        ("in ’26", ("in", "1926")),
        ("in 26", ("in", "26")),
        ("'1926'", ("1926",)),
        ("'ab", ("ab",)),
        ("£300,000", ("£", "300", "000")),
        ("$5 €6", ("$", "5", "€", "6")),
        ("Guo_mindang", ("guo", "mindang")),
        ("Führer ÉTAT", ("führer", "état")),
        ("A.B", ("a", "b")),
        ("-operation", ("operation",)),
        ("on 30/1/33 and 30.1.1933", ("on", "1933", "and", "1933")),
        ("on 30/1/1933.", ("on", "1933")),
        ("1/2 of 3.5", ("1", "2", "of", "3", "5")),
        ("raid.Then", ("raid", "then")),
    ],
)
def test_words_are_read_as_pupils_type_them(text: str, words: tuple[str, ...]) -> None:
    assert read_words(text) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four; five", ["one", "two", "three", "four", "five"]),
        ("one\ntwo\r\nthree", ["one", "two", "three"]),
        ("• one • two ▪ three", ["one", "two", "three"]),
        ("one… two", ["one", "two"]),
        ("one, two: three - four (five)", ["one two three four five"]),
        ("Mr. Curzon and Gen. Strike", ["mr curzon and gen strike"]),
        ("raid in Jan. 1927 etc. Then", ["raid in jan 1927 etc", "then"]),
        ("by J. Stalin", ["by j stalin"]),
        ("so did I. Then", ["so did i", "then"]),
        ("in room 5. Then", ["in room 5", "then"]),
        ("cost 1.5 million", ["cost 1 5 million"]),
        ("5. 6", ["5", "6"]),
        ("raid.5 men", ["raid", "5 men"]),
        ("at b2.5", ["at b2 5"]),
        ("in 1926.Then", ["in 1926", "then"]),
        ("in the U.S. They", ["in the us", "they"]),
        ("the U.S. Army", ["the us army"]),
        ("the U.S. they", ["the us they"]),
        ("the U.S.; Army", ["the us", "army"]),
        ("the end .next", ["the end", "next"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("theKPD fought", ["the", "kpd"]),
        ("it needed tradeStalin agreed", ["trade", "stalin"]),
        ("theFiveYearPlan", ["the", "five", "year", "plan"]),
        ("MacDonald", ["macdonald"]),
        ("the mRNA", ["mrna"]),
        ("sent to KPDs", ["kpds"]),
        ("didn'tKnow", ["didn'tknow"]),
        ("planA", ["plana"]),
    ],
)
def test_words_typed_without_a_space_are_told_by_a_capital(text: str, words: list[str]) -> None:
    tokens = read_tokens(text)
    assert [token.word for token in tokens if token.word in words] == words
    assert [text[one.start : one.end].lower() for one in tokens] == [one.word for one in tokens]
    assert len(sentences(text)) == 1


def test_before_a_word_without_a_space_is_a_pause() -> None:
    pauses = [token.is_after_pause for token in read_tokens("theKPD fought £5")]
    assert pauses == [False, True, False, False, False]


def test_every_word_knows_its_characters() -> None:
    text = "The U.S.S.R.’s re-armament in ’26, NOT before → Rapallo"
    found = {token.word: text[token.start : token.end] for token in read_tokens(text)}
    assert found == {
        "the": "The",
        "ussr": "U.S.S.R.’s",
        "rearmament": "re-armament",
        "in": "in",
        "1926": "’26",
        "not": "NOT",
        "before": "before",
        "rapallo": "Rapallo",
    }


def test_a_word_knows_what_stands_before_it_and_whether_it_is_in_capitals() -> None:
    tokens = read_tokens("(One two, KPD → four = SPD & six / seven 'eight' – 9")
    assert [token.word for token in tokens if token.is_after_pause] == [
        "one",
        "kpd",
        "seven",
        "9",
    ]
    assert [token.word for token in tokens if token.is_after_sign] == ["four", "spd", "six"]
    assert [token.word for token in tokens if token.is_capitals] == ["kpd", "spd"]


def test_a_colon_is_both_a_pause_and_a_sign() -> None:
    second = read_tokens("Arcos: raid")[1]
    assert (second.is_after_pause, second.is_after_sign) == (True, True)


@given(st.text())
def test_the_words_of_any_text_stand_in_it_in_order(text: str) -> None:
    end = 0
    sentence = 0
    for token in read_tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert token.word
        assert token.sentence - sentence in {0, 1}
        end, sentence = token.end, token.sentence


@given(st.text("aB.'’- \n5£•", max_size=40))
def test_the_words_of_any_heap_of_signs_stand_in_it_in_order(text: str) -> None:
    places = [(token.start, token.end) for token in read_tokens(text)]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Sov. agents came", 1),
        ("cap. bloc and Ger. Army", 1),
        ("Bukh. was beaten", 2),
        ("Bukh. fell", 1),
        ("Bukharin. fell", 2),
        ("They met in Rome. fear grew", 1),
        ("the ussr. fear grew", 2),
        ("The USSR. fear grew", 2),
        ("Rome. Fear grew", 2),
        ("good relations. = trade", 1),
        ("Sov. They came", 2),
        ("It fell to Ger! Army men came", 2),
        ("Sov (so). agents", 2),
    ],
)
def test_a_full_stop_may_only_cut_a_word_short(text: str, sentences: int) -> None:
    assert read_tokens(text)[-1].sentence + 1 == sentences
