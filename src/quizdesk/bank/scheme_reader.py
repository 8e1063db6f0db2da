# SPDX-License-Identifier: MIT
"""Reads what is special to a short answer: its mark scheme, which is a teacher's own words.

Whether the scheme's test answers come out right is asked by `checker.py`.
"""

from quizdesk.bank.findings import Place, shown
from quizdesk.bank.form import Form
from quizdesk.bank.frame import FRAME_KEYS, Frame
from quizdesk.bank.level_reader import read_levels
from quizdesk.bank.phrases import fault_of, is_plain
from quizdesk.bank.scheme_language import SchemeLanguage
from quizdesk.bank.twins import note_twin_ids
from quizdesk.engine.mark_scheme import MarkPoint, MarkScheme, Misconception, TestAnswer
from quizdesk.engine.question import ShortAnswer

SCHEME_KEYS = FRAME_KEYS | {
    "marks",
    "guide_words",
    "takes_lists",
    "takes_suppositions",
    "levels",
    "points",
    "misconceptions",
    "model_answer",
    "test_answers",
}
MOST_MARKS = 50
MOST_POINTS = 40
MOST_PHRASES = 80
MOST_MISCONCEPTIONS = 30
MOST_TEST_ANSWERS = 60
LONGEST_SAY = 600
LONGEST_PHRASE = 300
LONGEST_ANSWER = 6000
USUAL_GUIDE_WORDS = 60

_POINT_KEYS = frozenset({"id", "say", "accept", "reject", "marks"})
_MISCONCEPTION_KEYS = frozenset({"say", "when", "cap"})
_TEST_KEYS = frozenset({"answer", "points"})


def read_short_answer(
    form: Form, frame: Frame, language: SchemeLanguage
) -> tuple[ShortAnswer, tuple[Place, ...]]:
    """The question, with parts left out where the file is wrong, and its test answers' places."""
    marks = form.number("marks", 1, MOST_MARKS)
    points = _points(form, marks, language)
    misconceptions = tuple(
        _misconception(one, marks, language)
        for one in form.forms(
            "misconceptions", 0, MOST_MISCONCEPTIONS, "a misconception", is_needed=False
        )
    )
    tests = form.forms("test_answers", 0, MOST_TEST_ANSWERS, "a test answer", is_needed=False)
    test_answers = tuple(_test_answer(one, [point.id for point in points]) for one in tests)
    phrases = [phrase for point in points for phrase in (*point.accept, *point.reject)]
    phrases += [phrase for misconception in misconceptions for phrase in misconception.when]
    families = language.families_in(phrases)
    scheme = MarkScheme(
        marks=marks or 0,
        points=points,
        misconceptions=misconceptions,
        test_answers=test_answers,
        aliases=language.aliases_met_by(phrases, families),
        families=families,
        actors=language.actors,
        takes_lists=form.truth("takes_lists"),
        takes_suppositions=form.truth("takes_suppositions"),
        levels=read_levels(form, marks or 0, [point.id for point in points]),
    )
    question = ShortAnswer(
        **frame,
        scheme=scheme,
        model_answer=form.prose("model_answer", LONGEST_ANSWER),
        guide_words=form.number("guide_words", 1, 2000, default=USUAL_GUIDE_WORDS) or 0,
    )
    return question, tuple(one.mapping for one in tests)


def _points(form: Form, marks: int | None, language: SchemeLanguage) -> tuple[MarkPoint, ...]:
    forms = form.forms("points", 1, MOST_POINTS, "a mark point")
    points = tuple(_point(one, language) for one in forms)
    # The words differ even where the ids do not, so every twin id is worth a sentence.
    note_twin_ids(forms, [point.id for point in points], [str(one) for one in range(len(points))])
    available = sum(point.marks for point in points)
    adds_up = form.node("levels") is None
    if adds_up and marks is not None and points and marks > available:
        form.problem(
            "marks",
            f"'marks' is {marks}, but all points together are worth {available}: add points, or "
            "lower 'marks'.",
        )
    return points


def _point(form: Form, language: SchemeLanguage) -> MarkPoint:
    form.allow(_POINT_KEYS)
    return MarkPoint(
        id=form.id(),
        say=form.prose("say", LONGEST_SAY),
        accept=_phrases(form, "accept", language, is_needed=True),
        reject=_phrases(form, "reject", language),
        marks=form.number("marks", 1, MOST_MARKS, default=1) or 0,
    )


def _misconception(form: Form, marks: int | None, language: SchemeLanguage) -> Misconception:
    form.allow(_MISCONCEPTION_KEYS)
    cap = None
    if form.node("cap") is not None:
        cap = form.number("cap", 0, MOST_MARKS)
    if cap is not None and marks is not None and cap >= marks:
        form.problem("cap", f"'cap' is {cap} of {marks} marks, so it takes nothing away: lower it.")
    return Misconception(
        form.prose("say", LONGEST_SAY), _phrases(form, "when", language, is_needed=True), cap
    )


def _phrases(
    form: Form, key: str, language: SchemeLanguage, *, is_needed: bool = False
) -> tuple[str, ...]:
    """Phrases of the language that `docs/mark-schemes.md` describes, as written."""
    phrases = []
    for node in form.items(key, 1 if is_needed else 0, MOST_PHRASES, is_needed=is_needed):
        phrase = form.item_text(node, LONGEST_PHRASE, f"A phrase of '{key}'")
        fault = ""
        if phrase:
            fault = _fault_of(phrase, form) or language.fault_of(phrase, form.findings)
        if fault:
            form.findings.add(node, fault)
        elif phrase:
            phrases.append(phrase)
    return tuple(phrases)


def _fault_of(phrase: str, form: Form) -> str:
    if is_plain(phrase):
        return ""
    if form.findings.allows_letters(len(phrase)):
        return fault_of(phrase)
    return (
        "The bank has too many phrases with signs inside words, such as dots and plus signs: "
        "write them without."
    )


def _test_answer(form: Form, known: list[str]) -> TestAnswer:
    form.allow(_TEST_KEYS)
    answer = form.prose("answer", LONGEST_ANSWER)
    form.node("points", is_needed=True)
    points = form.texts("points", MOST_POINTS, 200)
    for point in points:
        if point not in known:
            near = form.findings.nearest(point, known)
            hint = f"did you mean '{near}'?" if near else f"they are {', '.join(known)}."
            form.problem("points", f"No mark point is called '{shown(point)}': {hint}")
    if len(set(points)) < len(points):
        form.problem("points", "A mark point stands here twice: keep one.")
    return TestAnswer(answer, points)
