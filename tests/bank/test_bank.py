# SPDX-License-Identifier: MIT
"""What a bank promises of itself: its digest, its outlines, its questions read when asked for."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from quizdesk.bank.alias_index import AliasIndex
from quizdesk.bank.bank import Bank, GlossaryEntry, Source
from quizdesk.bank.cache import open_bank
from quizdesk.bank.reader import bank_from, read_bank
from quizdesk.engine.mark_scheme import Alias
from quizdesk.engine.question import outline_of
from quizdesk.resources import resource_path
from tests.bank.samples import SMALL_BANK


def read(path: Path, _folder: Path) -> Bank:
    return read_bank(path)


def from_copy(path: Path, folder: Path) -> Bank:
    open_bank(path, folder)
    return open_bank(path, folder)


@pytest.fixture(params=[read, from_copy])
def bank(request: pytest.FixtureRequest, tmp_path: Path) -> Bank:
    """The built-in bank by either way."""
    way: Callable[[Path, Path], Bank] = request.param
    return way(resource_path("questions.yaml"), tmp_path)


def test_its_digest_is_of_its_content(bank: Bank) -> None:
    assert bank.digest == sha256(resource_path("questions.yaml").read_bytes()).hexdigest()


def test_it_has_an_outline_of_every_question_in_the_author_s_order(bank: Bank) -> None:
    assert tuple(bank.questions) == tuple(one.id for one in bank.outlines)
    assert bank.outlines == tuple(outline_of(one) for one in bank.questions.values())
    text = resource_path("questions.yaml").read_text("utf-8")
    places = [text.index(f"\n- id: {one.id}\n") for one in bank.outlines]
    assert places == sorted(places)


def test_its_questions_are_a_mapping_by_id(bank: Bank) -> None:
    first = bank.outlines[0].id
    assert len(bank.questions) == len(bank.outlines)
    assert first in bank.questions
    assert "no-such-question" not in bank.questions
    assert bank.questions.get("no-such-question") is None
    assert bank.questions[first] is bank.questions[first]
    with pytest.raises(KeyError):
        bank.questions["no-such-question"]


def test_it_cannot_be_changed(bank: Bank) -> None:
    with pytest.raises(AttributeError):
        bank.title = "Another"  # type: ignore[misc]


def test_what_belongs_to_it_has_usual_values() -> None:
    assert Source("T") == Source("T", None, "", None, "")
    assert GlossaryEntry("S").aliases == ()


def test_a_comment_changes_the_digest_and_nothing_else() -> None:
    plain, remarked = (bank_from(text.encode(), "f") for text in (SMALL_BANK, SMALL_BANK + "# x\n"))
    assert plain.digest != remarked.digest
    assert (plain.questions, plain.outlines) == (remarked.questions, remarked.outlines)


# ------------------------------------------------------------------ which aliases a scheme meets

GERMANY = Alias("Germany", ("German", "Germans"))
KPD = Alias("KPD", ("German Communist Party",))
USSR = Alias("USSR", ("Soviet Union", "Russia's Soviet republic"))
FRANCE = Alias("France", ("French",))
INDEX = AliasIndex((GERMANY, KPD, USSR, FRANCE))


@pytest.mark.parametrize(
    ("phrases", "met"),
    [
        (["treaty"], ()),
        ([], ()),
        (["treaty > KPD"], (KPD,)),
        (["the Soviet Union"], (USSR,)),
        (["Soviet", "Union"], ()),
        (["Soviet republic"], ()),
        (["France’s army"], (FRANCE,)),
        # Whoever speaks of Germans must be able to tell the German Communist Party from them.
        (["Germans"], (GERMANY, KPD)),
        (["german communist party"], (GERMANY, KPD)),
        (["French treaty", "Russia's Soviet republics"], (USSR, FRANCE)),
    ],
)
def test_a_scheme_meets_the_aliases_whose_wordings_it_holds(
    phrases: list[str], met: tuple[Alias, ...]
) -> None:
    assert INDEX.wanted_by(INDEX.met_in(phrases)) == met


def test_a_wording_of_two_aliases_belongs_to_the_first() -> None:
    other = Alias("Reich", ("Germany",))
    index = AliasIndex((GERMANY, other))
    assert index.wanted_by(index.met_in(["Germany"]))[0] == GERMANY


def test_wordings_without_words_are_never_met() -> None:
    index = AliasIndex((Alias("!", ("?",)),))
    assert index.wanted_by(index.met_in(["! ?"])) == ()
    nothing = AliasIndex(())
    assert nothing.wanted_by(nothing.met_in(["anything"])) == ()
