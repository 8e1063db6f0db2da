# SPDX-License-Identifier: MIT
"""The built-in bank, held to the house's rules for good questions, and to what it may never ask."""

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from quizdesk.bank.bank import Bank
from quizdesk.bank.choice_style import SHORT_TEXT
from quizdesk.bank.coverage import uncovered
from quizdesk.bank.fact_list import read_facts
from quizdesk.bank.reader import read_bank
from quizdesk.bank.style import style_of_file
from quizdesk.engine.question import (
    DateMatching,
    Kind,
    Level,
    MultipleChoice,
    Ordering,
    Question,
    ShortAnswer,
    kind_of,
)
from quizdesk.resources import resource_path

BANK = read_bank(resource_path("questions.yaml"))
QUESTIONS = tuple(BANK.questions.values())
CHOICES = tuple(one for one in QUESTIONS if isinstance(one, MultipleChoice))
SINGLE_CHOICES = tuple(one for one in CHOICES if not one.takes_several)
MATCHINGS = tuple(one for one in QUESTIONS if isinstance(one, DateMatching))
ORDERINGS = tuple(one for one in QUESTIONS if isinstance(one, Ordering))
WRITTEN = tuple(one for one in QUESTIONS if isinstance(one, ShortAnswer))

NEVER_ASKED = {"f031", "f050", "f088", "f089", "f134", "f137"}
"""Claims of the notes that could not be confirmed, or that are wholly matters of dispute."""

ASKED_AS_A_VIEW = {"f062", "f118", "f127", "f138", "f144", "f147", "f172", "f181"}
"""Judgements: a question with a key may ask them only as what somebody thinks."""

MARKS_AND_POINTS = {
    "break-with-britain-1927": (4, 5),
    "lenin-and-britain": (3, 4),
    "rapallo-why": (4, 5),
    "treaty-of-berlin-why": (4, 5),
    "german-cooperation-gains": (5, 6),
    "comintern-low-priority": (4, 5),
    "comintern-left-1928": (5, 6),
    "comintern-as-tool": (4, 5),
    "social-fascism-and-hitler": (4, 5),
    "backing-the-guomindang": (4, 6),
    "united-front-breakdown": (5, 6),
    "china-criticism-1927": (4, 5),
    "chicherin-and-litvinov": (5, 6),
    "collective-security-why": (5, 6),
    "popular-front-why": (4, 5),
    "stalin-pragmatism": (6, 7),
}
"""Of the great written questions: pupils' records and teachers' corrections hang on these."""

GIVEN = tuple(one for one in WRITTEN if one.id in MARKS_AND_POINTS)


def by_id(question: Question) -> str:
    return question.id


def sentences(text: str) -> int:
    return 1 + len(re.findall(r"[.!?]['’]? (?=[A-Z'‘])", text.strip()))


def words_shown(bank: Bank) -> str:
    """Everything a learner may read, in one text."""
    texts = []
    for one in bank.questions.values():
        texts += [one.stem, one.explanation]
        match one:
            case MultipleChoice():
                texts += [part for each in one.options for part in (each.text, each.rationale)]
            case DateMatching():
                texts += [part for each in one.pairs for part in (each.text, each.note)]
            case Ordering():
                texts += [part for each in one.events for part in (each.text, each.note)]
            case ShortAnswer():
                texts += [one.model_answer, *(point.say for point in one.scheme.points)]
                texts += [each.say for each in one.scheme.misconceptions]
    texts += [entry.say for entry in bank.glossary.values()]
    for turn in bank.turning_points:
        texts += [turn.title, turn.before, *turn.causes, turn.change, *turn.results]
    return "\n".join(texts)


# ------------------------------------------------------------------------------- the whole bank


def test_there_are_enough_questions_of_every_kind() -> None:
    counts = Counter(kind_of(one) for one in QUESTIONS)
    assert counts[Kind.MULTIPLE_CHOICE] >= 110
    assert counts[Kind.DATE_MATCHING] >= 30
    assert counts[Kind.ORDERING] >= 16
    assert counts[Kind.SHORT_ANSWER] >= 40
    assert len(QUESTIONS) >= 220


def test_every_fact_of_the_notes_is_asked_and_the_great_ones_in_several_ways() -> None:
    path = Path(__file__).with_name("facts.yaml")
    left_out = uncovered(read_facts(path), path.name, [resource_path("questions.yaml")])
    assert [str(one) for one in left_out] == []


def test_nothing_measurable_gives_a_key_away() -> None:
    assert [str(one) for one in style_of_file(resource_path("questions.yaml"))] == []


@pytest.mark.parametrize("topic", BANK.topics)
def test_every_topic_is_asked_often_and_in_several_ways(topic: str) -> None:
    kinds = [kind_of(one) for one in QUESTIONS if one.topic == topic]
    assert len(kinds) >= 5
    assert len(set(kinds)) >= 3


def test_every_page_of_the_notes_is_asked_at_least_eight_times() -> None:
    pages = Counter(
        page
        for one in QUESTIONS
        for citation in one.citations
        if citation.source == "notes"
        for page in citation.pages
    )
    assert set(pages) == set(range(1, 8))
    assert min(pages.values()) >= 8


def test_about_half_is_recall_and_some_is_judgement() -> None:
    counts = Counter(one.level for one in QUESTIONS)
    share = {level: counts[level] / len(QUESTIONS) for level in Level}
    assert 0.42 <= share[Level.RECALL] <= 0.58
    assert 0.28 <= share[Level.UNDERSTANDING] <= 0.42
    assert 0.10 <= share[Level.JUDGEMENT] <= 0.20


@pytest.mark.parametrize("question", QUESTIONS, ids=by_id)
def test_a_question_names_its_page_and_its_facts(question: Question) -> None:
    assert question.citations
    assert question.facts
    assert all(re.fullmatch(r"f\d{3}", fact) for fact in question.facts)
    assert list(question.facts) == sorted(set(question.facts))


def test_what_cannot_be_confirmed_is_never_asked() -> None:
    assert not NEVER_ASKED & {fact for one in QUESTIONS for fact in one.facts}


def test_figures_that_cannot_be_confirmed_are_never_shown() -> None:
    assert not re.search(r"30,?000|47 million|47m", words_shown(BANK))


@pytest.mark.parametrize("question", CHOICES + MATCHINGS + ORDERINGS, ids=by_id)
def test_a_judgement_is_asked_only_as_a_view(question: Question) -> None:
    if ASKED_AS_A_VIEW & set(question.facts):
        assert re.search(r"\bview\b|\bhistorians?\b", question.stem)


def test_no_question_claims_to_be_set_by_an_exam_board() -> None:
    assert not re.search(r"\bAQA\b|\bEdexcel\b|\bOCR\b|exam board|past paper", words_shown(BANK))


@pytest.mark.parametrize("question", QUESTIONS, ids=by_id)
def test_a_stem_is_short_and_stands_alone(question: Question) -> None:
    assert len(question.stem.split()) <= 40
    assert question.stem.endswith(("?", "."))
    assert not re.match(r"(He|She|It(?! is )|They|This|These events?) ", question.stem)


# ------------------------------------------------------------------------------ multiple choice


@pytest.mark.parametrize("question", CHOICES + MATCHINGS + ORDERINGS, ids=by_id)
def test_feedback_teaches_in_one_to_three_sentences(question: Question) -> None:
    assert 1 <= sentences(question.explanation) <= 3
    assert len(question.explanation) >= 60


@pytest.mark.parametrize("question", CHOICES, ids=by_id)
def test_a_stem_with_several_keys_says_how_many_to_choose(question: MultipleChoice) -> None:
    numbers = re.findall(r"\b(two|three)\b", question.stem.lower())
    assert numbers[:1] == {1: numbers[:1], 2: ["two"], 3: ["three"]}[len(question.keys)]


@pytest.mark.parametrize("question", CHOICES, ids=by_id)
def test_every_wrong_option_says_in_one_sentence_why_it_is_wrong(question: MultipleChoice) -> None:
    rationales = [option.rationale for option in question.options if not option.is_key]
    assert all(rationales)
    assert all(sentences(rationale) == 1 for rationale in rationales)
    assert len(set(rationales)) == len(rationales)


@pytest.mark.parametrize("question", CHOICES, ids=by_id)
def test_a_stem_asks_without_a_negative(question: MultipleChoice) -> None:
    assert not re.search(r"\b(not|never|except|least|cannot)\b|n't\b", question.stem)


@pytest.mark.parametrize("question", CHOICES, ids=by_id)
def test_no_option_is_a_catch_all(question: MultipleChoice) -> None:
    texts = [option.text.lower() for option in question.options]
    assert not any(re.search(r"\b(all|none) of (the|these)\b", text) for text in texts)


@pytest.mark.parametrize("question", CHOICES, ids=by_id)
def test_options_are_alike_in_length(question: MultipleChoice) -> None:
    lengths = [len(option.text) for option in question.options]
    assert max(lengths) <= max(2 * min(lengths), SHORT_TEXT)


def test_the_key_is_the_longest_or_the_shortest_option_no_more_than_chance_has_it() -> None:
    longest = shortest = 0
    for question in SINGLE_CHOICES:
        (key,) = (len(option.text) for option in question.options if option.is_key)
        others = [len(option.text) for option in question.options if not option.is_key]
        longest += key > max(others)
        shortest += key < min(others)
    assert longest <= len(SINGLE_CHOICES) / 4
    assert shortest <= len(SINGLE_CHOICES) / 4


def test_no_place_among_the_options_is_favoured_for_the_key() -> None:
    places = Counter(
        place
        for question in SINGLE_CHOICES
        for place, option in enumerate(question.options)
        if option.is_key
    )
    for place in range(4):
        assert 0.17 <= places[place] / len(SINGLE_CHOICES) <= 0.33


# -------------------------------------------------------------------------------- dates and order


@pytest.mark.parametrize("question", MATCHINGS, ids=by_id)
def test_no_two_dates_of_a_set_can_be_confused(question: DateMatching) -> None:
    assert 4 <= len(question.pairs) <= 6
    for earlier, later in combinations(question.dates, 2):
        assert earlier.last_day < later.first_day


@pytest.mark.parametrize("question", MATCHINGS, ids=by_id)
def test_no_date_gives_itself_away_by_its_precision(question: DateMatching) -> None:
    assert len({date.start.precision for date in question.dates}) == 1


@pytest.mark.parametrize("question", ORDERINGS, ids=by_id)
def test_events_to_be_ordered_follow_one_another_without_overlap(question: Ordering) -> None:
    assert 4 <= len(question.events) <= 7
    for earlier, later in combinations(question.events, 2):
        assert earlier.date.last_day < later.date.first_day


@pytest.mark.parametrize("question", MATCHINGS + ORDERINGS, ids=by_id)
def test_no_event_names_its_own_year(question: DateMatching | Ordering) -> None:
    events = question.pairs if isinstance(question, DateMatching) else question.events
    assert not [event.text for event in events if re.search(r"\b19\d\d\b", event.text)]


# ------------------------------------------------------------------------------- written answers


def test_the_written_questions_keep_their_ids_marks_and_points() -> None:
    found = {one.id: (one.scheme.marks, len(one.scheme.points)) for one in GIVEN}
    assert found == MARKS_AND_POINTS
    for question in GIVEN:
        names = [point.id for point in question.scheme.points]
        assert names == [f"p{number}" for number in range(1, len(names) + 1)]


@pytest.mark.parametrize("question", WRITTEN, ids=by_id)
def test_a_scheme_brings_a_full_a_partial_and_a_worthless_test_answer(
    question: ShortAnswer,
) -> None:
    earned = [len(test.points) for test in question.scheme.test_answers]
    assert max(earned) >= question.scheme.marks
    assert 0 in earned
    assert any(0 < points < question.scheme.marks for points in earned)


@pytest.mark.parametrize("question", WRITTEN, ids=by_id)
def test_every_point_has_near_misses_and_a_wording_to_show(question: ShortAnswer) -> None:
    for point in question.scheme.points:
        assert point.say.endswith(".")
        assert len(point.accept) >= 1
        assert point.reject or question not in GIVEN


# ---------------------------------------------------------------------------- names and glossary

KEPT_APART = (
    ("Germany", "Hitler"),
    ("KPD", "SPD"),
    ("KPD", "CCP"),
    ("Guomindang", "CCP"),
    ("Nazis", "fascists"),
    ("social democrats", "SPD"),
    ("social democrats", "social fascists"),
    ("Chicherin", "Litvinov"),
    ("Rapallo", "Treaty of Berlin"),
    ("united front", "popular front"),
)


@pytest.mark.parametrize(("one", "other"), KEPT_APART)
def test_aliases_never_join_what_a_scheme_keeps_apart(one: str, other: str) -> None:
    for alias in BANK.aliases:
        wordings = {wording.casefold() for wording in (alias.canonical, *alias.others)}
        assert not {one.casefold(), other.casefold()} <= wordings


def test_words_that_mean_two_parties_are_nobodys_alias() -> None:
    wordings = {wording.casefold() for alias in BANK.aliases for wording in alias.others}
    assert not wordings & {"communists", "communist", "nationalists", "opposition", "the party"}


def test_the_glossary_explains_people_and_terms_in_a_sentence_or_two() -> None:
    assert len(BANK.glossary) >= 25
    assert all(1 <= sentences(entry.say) <= 2 for entry in BANK.glossary.values())


def test_every_other_name_in_the_glossary_is_known_to_marking() -> None:
    wordings = {one.casefold(): alias for alias in BANK.aliases for one in alias.wordings}
    for term, entry in BANK.glossary.items():
        for name in entry.aliases:
            assert wordings[name.casefold()] is wordings[term.casefold()]
