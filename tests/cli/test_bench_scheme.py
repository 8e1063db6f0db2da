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
    assert "points: 7 of 8 decided as people did; accuracy and kappa are shown from 20" in out
    assert "accuracy 0" not in out
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
    out = quizdesk("bench-scheme", bank, many).out
    assert "  20 answers, 40 points judged; 0 points left unsure (0.0%)\n" in out
    assert "  points: accuracy 0.875, kappa 0.714\n" in out


def test_whole_marks_alone_give_no_measure_of_points(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    rows = [{"question": "arcos-raid", "answer": RAID, "mark": 1}] * 24
    rows[0] = {"id": "odd", "question": "arcos-raid", "answer": f"{RAID} {LETTER}", "mark": 1}
    file = written(tmp_path / "m.jsonl", *rows)
    (one,) = json.loads(quizdesk("bench-scheme", bank, file, "--json").out)["questions"]
    assert (one["accuracy"], one["kappa"], one["whole_marks"]) == (None, None, 24)
    out = quizdesk("bench-scheme", bank, file).out
    assert "points:" not in out
    assert f"    odd: 2 for raid, letter, a person gave 1: {RAID} {LETTER}\n" in out


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
    assert "  raid: The police raided Arcos.\n" in out
    assert f"    missed      c: {SEARCH}\n" in out
    assert "    try adding: police arcos\n      with it: gains c; loses nothing\n" in out
    (one,) = json.loads(quizdesk("bench-scheme", bank, marked, "--json").out)["questions"]
    (proposal,) = one["proposals"]
    assert (proposal["ids"], proposal["phrase"]) == (["c"], "police arcos")
    assert [change["id"] for change in proposal["changes"]] == ["c"]


def test_an_award_that_nobody_earned_is_shown(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    rows = [row(RAID, id="x"), row(f"{RAID} It was wrong.", "raid", id="y")]
    file = written(tmp_path / "m.jsonl", *rows)
    out = quizdesk("bench-scheme", bank, file).out
    assert "    not earned  x: The police [raided Arcos] in London.\n" in out
    assert (
        "    phrase at fault in x:\n        raid Arcos\n      without it: gains x; loses y\n" in out
    )
    (one,) = json.loads(quizdesk("bench-scheme", bank, file, "--json").out)["questions"]
    assert [(each["ids"], each["phrases"]) for each in one["suspects"]] == [(["x"], ["raid Arcos"])]


def test_a_point_left_unsure_is_shown_with_what_a_person_says(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    text = "The raid on Arcos did not matter."
    file = written(tmp_path / "m.jsonl", row(text, id="x"), row(text, "raid", id="y"))
    out = quizdesk("bench-scheme", bank, file).out
    shown = "The [raid] on [Arcos] did not matter."
    assert f"    unsure      x (not earned): {shown}\n" in out
    assert f"    unsure      y (earned): {shown}\n" in out


def test_a_long_answer_is_shown_from_a_little_before_its_words(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    text = f"{'It was long ago. ' * 20}\n{RAID} {'So it went on. ' * 30}"
    file = written(tmp_path / "m.jsonl", row(text, id="x"))
    out = quizdesk("bench-scheme", bank, file).out
    [line] = [line for line in out.splitlines() if "not earned" in line]
    assert "x: … " in line
    assert "The police [raided Arcos] in London. So it went on." in line
    assert line.endswith(" …")
    assert len(line) < 240


def test_a_phrase_that_would_award_what_was_not_earned_is_not_proposed(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    rows = [row(SEARCH, "raid", id="x"), row(SEARCH, id="y")]
    out = quizdesk("bench-scheme", bank, written(tmp_path / "m.jsonl", *rows)).out
    assert "try adding" not in out


def test_another_wording_shows_what_it_changes(
    quizdesk: Quizdesk, bank: Path, marked: Path, tmp_path: Path
) -> None:
    wider = tmp_path / "wider.yaml"
    wider.write_text(
        BANK.replace("[raid Arcos]", "[raid/search Arcos]").replace("Zinoviev letter]", "letters]"),
        encoding="utf-8",
    )
    done = quizdesk("bench-scheme", wider, marked, "--before", bank)
    assert "  The edit changes 1 of 4 answers: 1 gain, 0 losses.\n" in done.out
    assert "    gain     c: mark 0 → 1, a person gave 1\n" in done.out
    assert "             raid: not found → awarded; it was earned\n" in done.out
    plain = json.loads(quizdesk("bench-scheme", wider, marked, "--before", bank, "--json").out)
    edit = plain["questions"][0]["edit"]
    assert (edit["answers"], edit["gains"], edit["losses"]) == (4, 1, 0)
    assert [(one["id"], one["effect"], one["after"]) for one in edit["changed"]] == [
        ("c", "gain", 1)
    ]


def test_losses_of_an_edit_come_first(
    quizdesk: Quizdesk, bank: Path, marked: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.yaml"
    text = BANK.replace("[raid Arcos]", "[search Arcos]").replace("answer: It was", "answer: The")
    other.write_text(text, encoding="utf-8")
    out = quizdesk("bench-scheme", other, marked, "--before", bank).out
    assert "The edit changes 2 of 4 answers: 1 gain, 1 loss.\n" in out
    assert out.index("    loss     a: ") < out.index("    gain     c: ")


def test_an_edit_that_changes_nothing_says_so(quizdesk: Quizdesk, bank: Path, marked: Path) -> None:
    out = quizdesk("bench-scheme", bank, marked, "--before", bank).out
    assert "  The edit changes 0 of 4 answers.\n" in out


def test_a_question_that_the_earlier_bank_has_not_is_named(
    quizdesk: Quizdesk, bank: Path, marked: Path, tmp_path: Path
) -> None:
    older = tmp_path / "older.yaml"
    older.write_text(BANK.replace("id: arcos-raid", "id: arcos-rade"), encoding="utf-8")
    done = quizdesk("bench-scheme", bank, marked, "--before", older)
    assert done.err == "The earlier bank has no written question arcos-raid.\n"
    assert "The edit" not in done.out


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


def test_an_empty_cell_of_points_says_that_nothing_was_earned(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    file = tmp_path / "points.csv"
    file.write_text(
        "question;answer;points;mark\n"
        f"arcos-raid;{RAID};;\n"
        f"arcos-raid;{RAID};;1\n"
        f"arcos-raid;{RAID};raid;1.0\n",
        "utf-8",
    )
    (one,) = json.loads(quizdesk("bench-scheme", bank, file, "--json").out)["questions"]
    assert (one["judged"], one["awarded_not_earned"], one["both"]) == (4, 1, 1)
    assert one["whole_marks"] == 3


def test_points_may_be_an_object_that_leaves_out_what_nobody_judged(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    points = [{"raid": True}, {"raid": "awarded", "letter": "unsure"}, {"letter": "not-found"}]
    rows = [{**row(RAID), "points": one} for one in points]
    file = written(tmp_path / "m.jsonl", *rows)
    everything = json.loads(quizdesk("bench-scheme", bank, file, "--json").out)["all"]
    assert (everything["judged"], everything["both"], everything["neither"]) == (3, 2, 1)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"question": "arcos-rade"},
            "the bank has no question of this id. Did you mean arcos-raid?",
        ),
        ({"question": "arcos-year"}, "it has no mark scheme."),
        ({"points": ["raids"]}, "there is no mark point raids: they are raid, letter."),
        ({"points": {"raids": False}}, "there is no mark point raids: they are raid, letter."),
        ({"points": {"raid": 2}}, "beside point raid stands neither true nor false"),
        ({"points": [1]}, "points must be a list of the ids of mark points."),
        ({"differed": "all"}, "there is no mark point all: they are raid, letter."),
        ({"points": None}, "the row has no marking"),
        ({"points": None, "mark": 3}, "mark is 3, and must be a whole number from 0 to 2."),
        ({"mark": 3}, "mark is 3, and must be a whole number from 0 to 2."),
        ({"mark": "1½"}, "mark is 1½, and must be a whole number from 0 to 2."),
        ({"mark": float("nan")}, "mark is nan, and must be a whole number from 0 to 2."),
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


def test_a_file_without_any_marking_is_told_so_once(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    file = tmp_path / "m.csv"
    file.write_text("question,answer\n" + f"arcos-raid,{RAID}\n" * 9, "utf-8")
    done = quizdesk("bench-scheme", bank, file)
    assert (done.status, done.out) == (1, "")
    assert done.err.count("no row says what its answer earned: add a column 'points'") == 1
    assert "1 problem" in done.err


def test_either_a_file_or_the_corrections_kept_here_must_be_named(
    quizdesk: Quizdesk, bank: Path, marked: Path
) -> None:
    for words in ((bank,), (bank, marked, "--corrections")):
        done = quizdesk("bench-scheme", *words)
        assert (done.status, done.out) == (2, "")
        assert "name a file of marked answers, or write --corrections" in done.err
