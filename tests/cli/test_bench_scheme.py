# SPDX-License-Identifier: MIT
"""quizdesk bench-scheme: mark schemes held against answers that people have marked."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calling import BANK
from tests.cli.conftest import Quizdesk

RAID = "The police raided Arcos in London."
LETTER = "The Zinoviev letter made them suspicious."
SEARCH = "The police searched the offices of Arcos that May."


def written(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def row(answer: str, *points: str, **more: Any) -> dict[str, Any]:
    return {"question": "arcos-raid", "answer": answer, "points": list(points), **more}


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    return written(
        tmp_path / "marked.jsonl",
        row(RAID, "raid", id="a"),
        row(LETTER, "letter", id="b"),
        row(SEARCH, "raid", id="c"),
        row("Nobody knows.", id="d"),
    )


def test_agreement_is_counted_over_the_points(quizdesk: Quizdesk, bank: Path, marked: Path) -> None:
    figures = json.loads(quizdesk("bench-scheme", bank, marked, "--json").out)
    (one,) = figures["questions"]
    assert (one["question"], one["answers"], one["judged"]) == ("arcos-raid", 4, 8)
    assert (one["both"], one["missed"], one["awarded_not_earned"], one["neither"]) == (2, 1, 0, 5)
    assert figures["all"]["judged"] == 8


def test_few_answers_have_no_measure_of_agreement(
    quizdesk: Quizdesk, bank: Path, marked: Path
) -> None:
    out = quizdesk("bench-scheme", bank, marked).out
    assert "shown from 20 answers on" in out
    assert "accuracy" not in out
    figures = json.loads(quizdesk("bench-scheme", bank, marked, "--json").out)
    one, everything = figures["questions"][0], figures["all"]
    assert one["quadratic_weighted_kappa"] is None
    assert [each["accuracy"] for each in (one, everything)] == [None, None]
    assert [each["kappa"] for each in (one, everything)] == [None, None]


def test_twenty_answers_have_all_measures(
    quizdesk: Quizdesk, bank: Path, marked: Path, tmp_path: Path
) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text(marked.read_text("utf-8") * 5, encoding="utf-8")
    figures = json.loads(quizdesk("bench-scheme", bank, many, "--json").out)
    (one,) = figures["questions"]
    assert one["accuracy"] == figures["all"]["accuracy"] == pytest.approx(7 / 8)
    # Yes: 2 by the scheme, 3 by people, of 8; so chance gives (2·3 + 6·5) / 64.
    assert one["kappa"] == pytest.approx((7 / 8 - 36 / 64) / (1 - 36 / 64))
    assert "accuracy 0.875, kappa 0.714, unsure 0.0%" in quizdesk("bench-scheme", bank, many).out


def test_many_answers_have_an_interval_round_their_kappa(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    rows = [row(RAID, "raid")] * 8 + [row(LETTER, "letter", "raid")] * 4 + [row("No.")] * 12
    many = written(tmp_path / "many.jsonl", *rows)
    (one,) = json.loads(quizdesk("bench-scheme", bank, many, "--json").out)["questions"]
    low, high = one["interval"]
    assert low <= one["quadratic_weighted_kappa"] <= high
    assert low < high


def test_a_disagreement_is_shown_with_its_words_and_a_phrase_that_would_help(
    quizdesk: Quizdesk, bank: Path, marked: Path
) -> None:
    out = quizdesk("bench-scheme", bank, marked).out
    assert "  c: raid missed (no words)\n" in out
    phrase = "  c: for raid try the phrase: police searched arcos (gains 1: c; loses nothing)\n"
    assert phrase in out
    (one,) = json.loads(quizdesk("bench-scheme", bank, marked, "--json").out)["questions"]
    (proposal,) = one["proposals"]
    assert (proposal["id"], proposal["phrase"]) == ("c", "police searched arcos")
    assert [change["id"] for change in proposal["changes"]] == ["c"]


def test_an_award_that_nobody_earned_is_shown(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    rows = [row(RAID, id="x"), row(f"{RAID} It was wrong.", "raid", id="y")]
    file = written(tmp_path / "m.jsonl", *rows)
    out = quizdesk("bench-scheme", bank, file).out
    assert "  x: raid awarded, but not earned (raided Arcos)\n" in out
    effect = "(without it: gains 1: x; loses 1: y)"
    assert f"  x: raid by the phrase: raid Arcos {effect}\n" in out
    (one,) = json.loads(quizdesk("bench-scheme", bank, file, "--json").out)["questions"]
    assert [(each["ids"], each["phrases"]) for each in one["suspects"]] == [(["x"], ["raid Arcos"])]


def test_a_phrase_that_would_award_what_was_not_earned_is_not_proposed(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    rows = [row(SEARCH, "raid", id="x"), row(SEARCH, id="y")]
    out = quizdesk("bench-scheme", bank, written(tmp_path / "m.jsonl", *rows)).out
    assert "try the phrase" not in out


def test_another_wording_shows_what_it_changes(
    quizdesk: Quizdesk, bank: Path, marked: Path, tmp_path: Path
) -> None:
    wider = tmp_path / "wider.yaml"
    wider.write_text(BANK.replace("[raid Arcos]", "[raid/search Arcos]"), encoding="utf-8")
    out = quizdesk("bench-scheme", wider, marked, "--before", bank).out
    assert "  c: raid was not-found, is awarded; it was earned\n" in out
    assert "  a: " not in out


def test_points_on_which_examiners_differed_are_left_out(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    file = written(tmp_path / "m.jsonl", row(RAID, differed=["raid"]))
    assert json.loads(quizdesk("bench-scheme", bank, file, "--json").out)["all"]["judged"] == 1


def test_csv_may_give_points_or_whole_marks(quizdesk: Quizdesk, bank: Path, tmp_path: Path) -> None:
    by_points = tmp_path / "points.csv"
    by_points.write_text(f"question,answer,points\narcos-raid,{RAID},raid letter\n", "utf-8")
    figures = json.loads(quizdesk("bench-scheme", bank, by_points, "--json").out)
    assert (figures["all"]["both"], figures["all"]["missed"]) == (1, 1)
    by_mark = tmp_path / "mark.csv"
    by_mark.write_text(f"question,answer,mark\narcos-raid,{RAID},1\n", "utf-8")
    (one,) = json.loads(quizdesk("bench-scheme", bank, by_mark, "--json").out)["questions"]
    assert (one["judged"], one["whole_marks"]) == (0, 1)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"question": "arcos-rade"}, "the bank has no question of this id."),
        ({"question": "arcos-year"}, "it has no mark scheme."),
        ({"points": ["raids"]}, "there is no mark point raids: they are raid, letter."),
        ({"points": None}, "the row has no marking"),
        ({"points": None, "mark": 3}, "the row has no marking"),
    ],
)
def test_a_row_that_cannot_be_used_is_named(
    changes: dict[str, Any], said: str, quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    file = written(tmp_path / "m.jsonl", {**row(RAID), **changes})
    done = quizdesk("bench-scheme", bank, file)
    assert done.status == 1
    assert f"{file}:1:1:" in done.err
    assert said in done.err
    assert done.out == ""


def test_either_a_file_or_the_corrections_kept_here_must_be_named(
    quizdesk: Quizdesk, bank: Path, marked: Path
) -> None:
    for words in ((bank,), (bank, marked, "--corrections")):
        done = quizdesk("bench-scheme", *words)
        assert (done.status, done.out) == (2, "")
        assert "name a file of marked answers, or write --corrections" in done.err
