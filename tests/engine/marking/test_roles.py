# SPDX-License-Identifier: MIT
"""Who does something and to whom, as an answer says it: subject, object, passive, pronouns."""

import pytest

from quizdesk.engine.marking.actor_rows import MOST_JOINED, PASSIVE_REACH
from quizdesk.engine.marking.roles import FARTHEST_BACK, REACH, Roles
from tests.engine.marking.answering import index_of


def cast(text: str, verb: str) -> tuple[list[str], list[str], bool]:
    """Doers and sufferers of a word, by their keys, and whether the doers stand there by name."""
    index = index_of(text)
    found = Roles(index).cast(index.words.index(verb))
    doers, sufferers = ([index.keys[at] for at in part] for part in found[:2])
    names = [[key.removeprefix("@").lower() for key in part] for part in (doers, sufferers)]
    return names[0], names[1], found.is_sure


@pytest.mark.parametrize(
    ("text", "verb", "doers", "sufferers"),
    [
        # Active
        ("The KPD attacked the SPD", "attacked", "KPD", "SPD"),
        ("the KPD often fiercely attacked the big SPD", "attacked", "KPD", "SPD"),
        ("the KPD was fighting against the SPD", "fighting", "KPD", "SPD"),
        ("the KPD and the SPD attacked it", "attacked", "KPD SPD", ""),
        ("the KPD attacked the SPD and Britain", "attacked", "KPD", "SPD Britain"),
        ("the KPD SPD attacked it", "attacked", "KPD SPD", ""),
        ("the KPD in Britain attacked the SPD", "attacked", "KPD", "SPD"),
        ("the KPD of Britain and the USSR attacked the SPD", "attacked", "KPD", "SPD"),
        ("the KPD attacked from Britain the SPD", "attacked", "KPD", "SPD"),
        ("on orders of the KPD attacked the SPD", "attacked", "", "SPD"),
        ("attacked the SPD", "attacked", "", "SPD"),
        ("the KPD attacked", "attacked", "KPD", ""),
        ("the KPD attacked with", "attacked", "KPD", ""),
        ("With the KPD attacked it", "attacked", "", ""),
        ("He fell by, the KPD attacked it", "attacked", "KPD", ""),
        ("by him and KPD attacked it", "attacked", "KPD", ""),
        # What somebody was is told of him, as what is done to him
        ("the SPD was red", "red", "SPD", "SPD"),
        ("the SPD was an outcast", "outcast", "SPD", "SPD"),
        ("the SPD was a big outcast", "outcast", "SPD", ""),
        ("the SPD outcast", "outcast", "SPD", ""),
        ("the SPD was a threat", "threat", "SPD", ""),
        ("the SPD was fighting", "fighting", "SPD", ""),
        # What says when governs nobody
        ("in 1927 Stalin attacked the SPD", "attacked", "Stalin", "SPD"),
        ("in July Stalin attacked the SPD", "attacked", "Stalin", "SPD"),
        ("with strong Stalin attacked the SPD", "attacked", "", "SPD"),
        # Cleft sentences name behind who does it, or before
        ("the one who attacked the SPD was the KPD", "attacked", "KPD", "SPD"),
        ("Stalin fell. Those that attacked were the KPD and the TUC", "attacked", "KPD TUC", ""),
        ("the party which attacked the SPD was strong", "attacked", "", "SPD"),
        ("the people who attacked the SPD. It was the KPD", "attacked", "", "SPD"),
        ("the ones that attacked the SPD", "attacked", "", "SPD"),
        ("it was the KPD that attacked the SPD", "attacked", "KPD", "SPD"),
        # Passive
        ("the SPD was attacked by the KPD", "attacked", "KPD", "SPD"),
        ("the SPD was often attacked by the strong KPD", "attacked", "KPD", "SPD"),
        ("the SPD was attacked by the KPD and Stalin", "attacked", "KPD Stalin", "SPD"),
        ("attacks by the KPD on the SPD", "attacks", "KPD", ""),
        ("the attack on the SPD by the KPD", "attack", "KPD", "SPD"),
        ("the SPD was attacked", "attacked", "", "SPD"),
        ("the SPD was attacked in Britain", "attacked", "", "SPD"),
        ("the SPD was used", "used", "", "SPD"),
        ("the SPD was beaten", "beaten", "", "SPD"),
        ("the SPD was seen", "seen", "", "SPD"),
        ("was attacked on the SPD", "attacked", "", "SPD"),
        ("the SPD was sent money from the USSR", "sent", "USSR", "SPD"),
        # What somebody is given
        ("the USSR gave the TUC money", "money", "USSR", "TUC"),
        ("the TUC was poor and the USSR gave the TUC much money", "money", "USSR", "TUC"),
        (
            "Britain and the USSR sent Stalin and Hitler money",
            "money",
            "Britain USSR",
            "Stalin Hitler",
        ),
        ("the USSR gave them money", "money", "USSR", ""),
        ("gave TUC money", "money", "", "TUC"),
        ("the USSR saw the TUC attacked", "attacked", "TUC", ""),
        ("the USSR showed the TUC attacked Britain", "attacked", "TUC", "Britain"),
        # What somebody leaves gives nothing
        ("the SPD was expelled from Britain", "expelled", "", "SPD"),
        # Who loses does nothing
        ("Hitler lost the war", "lost", "", "Hitler"),
        ("the KPD lost Britain the war", "lost", "KPD", "Britain"),
        # For whom and against whom notes are
        ("KPD pro USSR, anti SPD, attacked it", "attacked", "KPD", ""),
        ("the KPD was anti the SPD", "anti", "KPD", "SPD"),
        ("KPD was red, anti SPD", "anti", "KPD", "SPD"),
        ("anti SPD", "anti", "", "SPD"),
        # Another subject is no object
        ("the KPD called a strike and the USSR paid it", "called", "KPD", ""),
        ("the KPD fought Britain and the USSR", "fought", "KPD", "Britain USSR"),
        # Who is to do it
        ("for Stalin the thing was to beat Hitler", "beat", "", "Hitler"),
        ("the thing for Stalin was to beat Hitler", "beat", "Stalin", "Hitler"),
        ("the KPD was ordered to attack the SPD", "attack", "KPD", "SPD"),
        # How somebody is
        ("the SPD was committed to Britain", "committed", "SPD", "Britain"),
        # What somebody does, as a noun
        ("it came after the KPD attack on the SPD", "attack", "KPD", "SPD"),
        ("for fear of the KPD's attack", "attack", "KPD", ""),
        ("the KPD feared the SPD and attacked Britain", "attacked", "KPD", "Britain"),
        # Those who stand for another
        ("the leaders of the KPD attacked members of the SPD", "attacked", "KPD", "SPD"),
        ("the SPD was attacked by the leaders of the KPD", "attacked", "KPD", "SPD"),
        ("of the KPD attacked it", "attacked", "", ""),
        # A pronoun for the one who suffers
        ("The SPD came. The KPD attacked them", "attacked", "KPD", "SPD"),
        ("The SPD and Britain came. The KPD attacked them", "attacked", "KPD", "SPD Britain"),
        ("The SPD met Britain. The KPD attacked them", "attacked", "KPD", ""),
        ("The SPD came. It was so. The KPD attacked them", "attacked", "KPD", ""),
        ("The SPD came. The KPD attacked the men of them", "attacked", "KPD", ""),
        ("The KPD came. The KPD attacked them", "attacked", "KPD", ""),
        # Receiving
        ("the TUC took over from the USSR", "took", "TUC", ""),
        ("the TUC took money from the USSR", "took", "USSR", "TUC"),
        ("the TUC got money from the USSR", "money", "USSR", "TUC"),
        ("the TUC received money from the USSR", "received", "USSR", "TUC"),
        ("the TUC asked money from the USSR", "asked", "TUC", ""),
        ("the TUC got money", "got", "TUC", ""),
        ("it got, the TUC asked money from the USSR", "asked", "TUC", ""),
        ("the TUC got very very very money from the USSR", "money", "USSR", "TUC"),
        ("the TUC got very very very very money from the USSR", "money", "TUC", ""),
    ],
)
def test_the_cast_of_a_word_is_read(text: str, verb: str, doers: str, sufferers: str) -> None:
    assert cast(text, verb)[:2] == (doers.lower().split(), sufferers.lower().split())


@pytest.mark.parametrize(
    ("text", "verb", "doers"),
    [
        ("The KPD obeyed Moscow. They attacked the SPD", "attacked", "KPD"),
        ("The KPD obeyed Moscow, and then attacked the SPD", "attacked", "KPD"),
        ("Stalin led. He ordered it, which attacked the SPD", "attacked", "Stalin"),
        ("The KPD obeyed Moscow and they attacked the SPD", "attacked", "KPD"),
        ("The KPD obeyed Moscow. Workers attacked the SPD", "attacked", ""),
        ("The KPD obeyed. It was so. They attacked the SPD", "attacked", ""),
        ("By order of Stalin, they attacked the SPD", "attacked", ""),
        ("Slowly, they attacked the SPD", "attacked", ""),
        ("They attacked the SPD", "attacked", ""),
        ("The KPD obeyed Moscow, fiercely attacked the SPD", "attacked", "KPD"),
        ("The KPD obeyed Moscow, workers fiercely attacked the SPD", "attacked", ""),
    ],
)
def test_a_pronoun_or_no_subject_carries_the_subject_over(text: str, verb: str, doers: str) -> None:
    found, _, is_sure = cast(text, verb)
    assert found == doers.lower().split()
    assert not is_sure


@pytest.mark.parametrize("word", ["he", "she", "they", "it", "who", "which", "this"])
def test_each_pronoun_of_a_subject_carries_it_over(word: str) -> None:
    assert cast(f"The KPD obeyed Moscow, {word} in Berlin attacked it", "attacked")[0] == ["kpd"]


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("It was the KPD who attacked the SPD", True),
        ("the KPD, which attacked the SPD", True),
        ("the KPD was red, which attacked the SPD", False),
        ("the KPD split the left as it attacked the SPD", True),
        ("the KPD was red because they attacked the SPD", True),
        ("the KPD was red because he attacked the SPD", False),
        ("the USSR saw that the KPD was red because they attacked the SPD", False),
        ("the KPD was red. They attacked the SPD", False),
        ("because they attacked the SPD", False),
    ],
)
def test_a_pronoun_that_can_mean_nobody_else_is_sure(text: str, is_sure: bool) -> None:
    assert cast(text, "attacked")[2] is is_sure


def test_a_subject_in_its_own_clause_is_sure() -> None:
    assert cast("The KPD attacked the SPD", "attacked")[2]
    assert cast("The SPD was attacked by the KPD", "attacked")[2]
    assert not cast("The SPD was attacked", "attacked")[2]


def test_a_cast_is_read_once() -> None:
    roles = Roles(index_of("the KPD attacked the SPD"))
    assert roles.cast(2) is roles.cast(2)


@pytest.mark.parametrize(
    ("words", "doers"), [(REACH - 1, ["kpd"]), (REACH, [])], ids=["near", "far"]
)
def test_those_who_take_part_stand_near(words: int, doers: list[str]) -> None:
    assert cast("KPD " + "very " * words + "attacked it", "attacked")[0] == doers
    assert cast("it attacked " + "very " * words + "KPD", "attacked")[1] == doers


def test_a_form_of_be_stands_near_its_participle() -> None:
    near, far = "very " * (PASSIVE_REACH - 1), "very " * PASSIVE_REACH
    assert cast(f"the SPD was {near}attacked", "attacked")[:2] == ([], ["spd"])
    assert cast(f"the SPD was {far}attacked", "attacked")[:2] == (["spd"], [])


@pytest.mark.parametrize(
    "text",
    [
        "the SPD was weak and attacked Britain",
        "it was the SPD attacked Britain",
        "the SPD was at war attack Britain",
    ],
)
def test_what_only_looks_like_a_passive_is_none(text: str) -> None:
    verb = "attack" if text.endswith("attack Britain") else "attacked"
    assert cast(text, verb)[:2] == (["spd"], ["britain"])


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("KPD and the SPD attacked it", "KPD SPD"),
        ("KPD or SPD plus Britain attacked it", "KPD SPD Britain"),
        ("KPD but SPD attacked it", "SPD"),
        ("KPD helped SPD attacked it", "SPD"),
        ("the KPD. The SPD attacked it", "SPD"),
        ("KPD and all the SPD attacked it", "KPD SPD"),
        ("KPD and all the other SPD attacked it", "SPD"),
        ("the KPD and all the many of the SPD attacked it", "KPD"),
        ("the KPD and all the other many SPD attacked it", "SPD"),
    ],
)
def test_a_row_is_what_and_joins(text: str, doers: str) -> None:
    assert cast(text, "attacked")[0] == doers.lower().split()


def test_what_governs_one_of_a_row_governs_all_of_it() -> None:
    assert cast("money from Stalin and the USSR and Britain helped", "helped")[0] == []
    assert cast("it was attacked by Stalin and KPD and SPD", "attacked")[0] == [
        "stalin",
        "kpd",
        "spd",
    ]


@pytest.mark.parametrize(
    ("before", "governs"),
    [
        ("by the strong", True),
        ("by strong", True),
        ("by the other many", True),
        ("by all the other many", True),
        ("by Stalin and strong", True),
        ("by all the other many the", False),
        ("by hated", False),
        ("by the winning", False),
        ("strong", False),
        ("by: strong", False),
        ("by very strong", False),
    ],
)
def test_a_preposition_governs_across_determiners_and_one_adjective(
    before: str, governs: bool
) -> None:
    assert (cast(f"it {before} KPD attacked it", "attacked")[0] == []) is governs


def test_a_row_has_its_bound() -> None:
    row = " and ".join(["KPD"] * 2000)
    assert len(cast(f"{row} attacked the SPD", "attacked")[0]) == MOST_JOINED
    assert cast(f"by {row} attacked the SPD", "attacked")[0]


@pytest.mark.parametrize(("words", "found"), [(FARTHEST_BACK - 1, ["kpd"]), (FARTHEST_BACK, [])])
def test_a_subject_is_not_looked_for_without_end(words: int, found: list[str]) -> None:
    assert cast("KPD " + "very " * words + ", they attacked it", "attacked")[0] == found
