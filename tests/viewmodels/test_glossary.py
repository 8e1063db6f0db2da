# SPDX-License-Identifier: MIT
"""People and terms: which ones a text names and where, and how one is found on the page."""

import pytest

from quizdesk.bank.bank import GlossaryEntry
from quizdesk.engine.alias import Alias
from quizdesk.engine.marking import mark
from quizdesk.engine.question import Question
from quizdesk.viewmodels.feedback import feedback_view
from quizdesk.viewmodels.glossary import Glossary
from tests.builders import (
    a_date_matching,
    a_multiple_choice,
    a_short_answer,
    an_attempt,
    an_ordering,
)

GLOSSARY = Glossary(
    {
        "KPD": GlossaryEntry("The Communist Party of Germany.", ("German Communist Party",)),
        "First United Front": GlossaryEntry("An alliance in China."),
        "united front": GlossaryEntry("Any alliance of workers' parties."),
        "collective security": GlossaryEntry("States act together."),
        "Chiang Kai-shek": GlossaryEntry("Led the Guomindang.", ("Jiang Jieshi",)),
        "Comintern": GlossaryEntry("Joined the parties together."),
    },
    (
        Alias("KPD", ("KDP", "German Communists", "Ch")),
        Alias("Chiang Kai-shek", ("Chiang",)),
        Alias("Communist International", ("Comintern",)),
        Alias("Britain", ("British",)),
    ),
)


def named(text: str) -> list[tuple[str, str]]:
    """The words of a text that name a term, and the term."""
    return [(text[one.start : one.end], one.term) for one in GLOSSARY.mentions(text)]


def test_a_term_is_found_under_each_of_its_names() -> None:
    assert named("The KPD lost.") == [("KPD", "KPD")]
    assert named("The German Communist Party lost.") == [("German Communist Party", "KPD")]
    assert named("German Communists lost.") == [("German Communists", "KPD")]
    assert named("Jiang Jieshi won.") == [("Jiang Jieshi", "Chiang Kai-shek")]
    assert named("Chiang's army won.") == [("Chiang's", "Chiang Kai-shek")]
    assert named("The Communist International met.") == [("Communist International", "Comintern")]


def test_only_the_first_mention_counts() -> None:
    assert named("KPD, then KDP, then the German Communists") == [("KPD", "KPD")]


def test_the_longest_name_is_taken() -> None:
    assert named("the First United Front") == [("First United Front", "First United Front")]
    assert named("a united front") == [("united front", "united front")]


@pytest.mark.parametrize(
    "text",
    ["kpd", "the German", "Germany", "collective", "united", "Ch was one", "British", "", "…"],
)
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    assert named(text) == []


def test_a_term_in_small_letters_may_begin_a_sentence() -> None:
    assert named("Collective security failed.") == [("Collective security", "collective security")]


def test_a_question_s_terms_come_in_the_order_in_which_it_names_them() -> None:
    terms = GLOSSARY.named_in(["The KDP and Chiang.", "", "The Comintern and the KPD."])
    assert [one.term for one in terms] == ["KPD", "Chiang Kai-shek", "Comintern"]
    assert terms[0].others == "Also: German Communist Party."
    assert terms[1].say == "Led the Guomindang."


def test_the_page_has_every_term_by_name() -> None:
    view = GLOSSARY.view()
    assert [one.term for one in view.terms] == [
        "Chiang Kai-shek",
        "collective security",
        "Comintern",
        "First United Front",
        "KPD",
        "united front",
    ]
    assert view.found == "6 people and terms."


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("jiang", ["Chiang Kai-shek"]),
        ("KDP", ["KPD"]),
        (" alliance  workers ", ["united front"]),
        ("PART", ["Comintern", "KPD", "united front"]),
    ],
)
def test_a_search_looks_at_all_names_and_the_explanation(search: str, found: list[str]) -> None:
    view = GLOSSARY.view(search)
    assert [one.term for one in view.terms] == found
    assert view.found == f"{len(found)} of 6 people and terms."


def test_a_search_that_finds_nothing_says_so() -> None:
    assert GLOSSARY.view(" Napoleon ") == ((), "Nothing here has “Napoleon”.")


def test_a_bank_without_a_glossary_says_so() -> None:
    assert Glossary({}, ()).view() == ((), "This bank explains no people or terms.")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (a_multiple_choice(), "stem"),
        (a_multiple_choice(), "Social democrats"),
        (a_multiple_choice(), "explanation"),
        (a_date_matching(), "Treaty of Rapallo"),
        (an_ordering(), "explanation"),
        (a_short_answer(), "The USSR sent money to the strikers of 1926."),
        (a_short_answer(), "model_answer"),
    ],
)
def test_feedback_explains_whatever_the_question_names(question: Question, text: str) -> None:
    words = getattr(question, text, text)
    glossary = Glossary({words.rstrip(".?"): GlossaryEntry("What it is.")}, ())
    attempt = an_attempt([question]).submit(question.id)
    marked = attempt.with_mark(question.id, mark(question, attempt.items[0].response))

    view = feedback_view(marked.items[0], glossary)

    assert view is not None
    assert [one.say for one in view.terms] == ["What it is."]
    assert bool(view.mentions) == (text == "explanation")
