# SPDX-License-Identifier: MIT
"""Names folded to one, the longest first, and words that only look like names."""

import pytest

from quizdesk.engine.mark_scheme import Alias
from quizdesk.engine.marking.aliases import AliasTable, Name
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.marking.tokens import read_tokens
from tests.builders import ALIASES

TABLE = AliasTable((*ALIASES, Alias("USA", ("US", "America")), Alias("money", ("£",))))


def folded(text: str, table: AliasTable = TABLE) -> list[str]:
    tokens = read_tokens(text)
    stems = [stem(token.word) for token in tokens]
    return [name.key for name in table.fold(stems, [token.is_capitals for token in tokens])]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("KPD", ["@KPD"]),
        ("kpd", ["@KPD"]),
        ("KDP", ["@KPD"]),
        ("German Communists", ["@KPD"]),
        ("German Communist Party", ["@KPD"]),
        ("the German Communist", ["the", "@KPD"]),
        ("Germans", ["@Germany"]),
        ("German workers", ["@Germany", "worker"]),
        ("German Social Democrats", ["@SPD"]),
        ("German Social Insurance", ["@Germany", "social", "insur"]),
        ("Kuomintang troops", ["@Guomindang", "troop"]),
        ("£ sent", ["@money", "send"]),
        ("", []),
    ],
)
def test_names_are_folded_the_longest_first(text: str, keys: list[str]) -> None:
    assert folded(text) == keys


def test_a_name_that_reads_as_a_common_word_must_be_in_capitals() -> None:
    assert folded("US money") == ["@USA", "@money"]
    assert folded("us money") == ["us", "@money"]
    assert folded("america") == ["@USA"]
    assert TABLE.fold(["us"]) == [Name("@USA", 0, 0)]


def test_a_name_of_several_words_needs_no_capitals() -> None:
    assert folded("us army", AliasTable((Alias("Army", ("US Army",)),))) == ["@Army"]


IDIOMS = ["in order", "as well", "in turn", "in fact", "in place", "at last", "at first", "so far"]


@pytest.mark.parametrize("idiom", IDIOMS)
def test_an_idiom_is_none_of_its_words(idiom: str) -> None:
    assert folded(f"{idiom} orders", AliasTable(())) == [f"@{idiom}", "order"]


def test_a_common_word_that_is_an_alias_in_small_letters_needs_no_capitals() -> None:
    assert folded("cash", AliasTable((Alias("money", ("cash", "fund")),))) == ["@money"]
    assert folded("fund", AliasTable((Alias("money", ("fund",)),))) == ["@money"]


def test_a_folded_name_takes_all_its_words() -> None:
    names = TABLE.fold(["the", *map(stem, ("german", "communist", "party")), "vote"])
    assert names == [Name("the", 0, 0), Name("@KPD", 1, 3), Name("vote", 4, 4)]


def test_the_first_of_two_aliases_with_one_wording_has_it() -> None:
    table = AliasTable((Alias("KPD", ("communists",)), Alias("CCP", ("communists",))))
    assert folded("communists", table) == ["@KPD"]


def test_a_wording_without_a_word_is_nothing() -> None:
    assert folded("arcos", AliasTable((Alias("Arcos", ("---",)),))) == ["@Arcos"]
