# SPDX-License-Identifier: MIT
"""The tool that collects the texts on screen and keeps the catalogues of translations."""

from pathlib import Path

import pytest

from tools.words import catalogue
from tools.words.collecting import BadTextError, Text, collect, texts_in

TEXTS = (
    Text("Check", "", "", ("src/quizdesk/ui/a.py",)),
    Text("Open", "a quiz", "", ("src/quizdesk/ui/a.py",)),
    Text("%n <marks> of {most}", "", "%n <mark> of {most}", ("src/quizdesk/ui/b.py",)),
)


def found(code: str) -> list[tuple[str, str, str]]:
    return [(one.source, one.about, one.one) for one in texts_in("a.py", code)]


def test_texts_are_found_wherever_they_are_said() -> None:
    assert found('tr("a")\nx = f(tr("b", "of two"))') == [("a", "", ""), ("b", "of two", "")]
    assert found('X = later("a "\n    "long one")') == [("a long one", "", "")]
    assert found('tr_n("%n mark", "%n marks", n)') == [("%n marks", "", "%n mark")]
    assert found('tr("{a}: {b}", a=tr("inner"), b=1)') == [("{a}: {b}", "", ""), ("inner", "", "")]
    assert found("tr(name)\ntr(NAMES[one], place=2)") == []


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"{number} marks")',
        'later("a" + b)',
        'tr_n("%n mark", many, number)',
        'tr("{a} of {b}", a=1)',
        'tr("{a}", a=1, b=2)',
        'tr("a {b", c=1)',
    ],
)
def test_a_text_that_no_catalogue_can_know_is_refused_with_its_place(code: str) -> None:
    with pytest.raises(BadTextError, match=r"^a\.py:2: "):
        found(f"\n{code}")


def test_the_program_s_own_texts_can_be_collected() -> None:
    texts = {text.source for text in collect()}
    assert {"Check answer", "%n questions", "Multiple choice"} <= texts


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "quizdesk_cy.ts"
    said = {"Check": ("Gwirio",), "%n <marks> of {most}": ("a & {most}", "b", "c", "d", "e")}
    entries = [
        (entry._replace(forms=said.get(entry.source, entry.forms), remark="?"), text)
        for entry, text in catalogue.brought_up_to_date((), TEXTS)
    ]
    catalogue.write(file, "cy", entries)
    assert catalogue.read(file) == tuple(entry for entry, _ in entries)


def test_a_translation_outlives_its_text_and_comes_back_with_it(tmp_path: Path) -> None:
    first = [entry for entry, _ in catalogue.brought_up_to_date((), TEXTS)]
    first[0] = first[0]._replace(forms=("Gwirio",), state="")
    without = [entry for entry, _ in catalogue.brought_up_to_date(first, TEXTS[1:])]
    assert [entry.source for entry in without] == ["Open", "%n <marks> of {most}", "Check"]
    assert without[-1].state == "vanished"
    again = [entry for entry, _ in catalogue.brought_up_to_date(without, TEXTS)]
    assert (again[0].forms, again[0].state) == (("Gwirio",), "unfinished")


def test_a_translation_with_other_places_is_told() -> None:
    entry = catalogue.Entry("{a} of {b}", "", has_number=False, forms=("{a} o {c}",))
    assert len(list(catalogue.faults_of([entry]))) == 1
