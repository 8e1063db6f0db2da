# SPDX-License-Identifier: MIT
"""The other names of the glossary and the aliases are one table."""

from quizdesk.bank.bank import GlossaryEntry
from quizdesk.bank.joined_names import joined_names
from quizdesk.engine.alias import Alias

KPD = Alias("KPD", ("German Communists",))


def entry(*names: str) -> GlossaryEntry:
    return GlossaryEntry("What it is.", names)


def test_an_entry_s_names_go_to_the_alias_of_its_term() -> None:
    joined, misgiven = joined_names([KPD], {"KPD": entry("Party of Thälmann")})
    assert joined == (Alias("KPD", ("German Communists", "Party of Thälmann")),)
    assert misgiven == {}


def test_the_term_may_be_any_wording_of_the_alias_in_any_capitals() -> None:
    joined, _ = joined_names([KPD], {"german communists": entry("Party of Thälmann", "kpd")})
    assert joined == (Alias("KPD", ("German Communists", "Party of Thälmann")),)


def test_names_that_the_alias_has_are_not_there_twice() -> None:
    assert joined_names([KPD], {"KPD": entry("German Communists", "KPD")})[0] == (KPD,)


def test_a_term_of_several_names_becomes_an_alias() -> None:
    joined, _ = joined_names([KPD], {"Rapallo": entry("Treaty of Rapallo"), "NEP": entry()})
    assert joined == (KPD, Alias("Rapallo", ("Treaty of Rapallo",)))


def test_a_name_that_stands_for_something_else_does_not_join() -> None:
    joined, misgiven = joined_names(
        [KPD], {"SPD": entry("german communists"), "SPD2": entry("KPD")}
    )
    assert joined == (KPD,)
    assert misgiven == {"german communists": "SPD", "KPD": "SPD2"}


def test_a_name_that_two_terms_give_themselves_stays_with_the_first() -> None:
    joined, misgiven = joined_names([], {"A": entry("a one"), "B": entry("A one", "b one")})
    assert joined == (Alias("A", ("a one",)), Alias("B", ("b one",)))
    assert misgiven == {"A one": "B"}
