# SPDX-License-Identifier: MIT
"""Reads what is special to a multiple-choice question: its options."""

from quizdesk.bank.form import Form
from quizdesk.bank.frame import FRAME_KEYS, Frame
from quizdesk.bank.twins import note_twin_ids, note_twin_texts
from quizdesk.engine.question import MultipleChoice, Option

CHOICE_KEYS = FRAME_KEYS | {"options"}
FEWEST_OPTIONS = 3
MOST_OPTIONS = 6
LONGEST_OPTION = 300
LONGEST_RATIONALE = 1000

_OPTION_KEYS = frozenset({"text", "key", "rationale", "id"})


def read_multiple_choice(form: Form, frame: Frame) -> MultipleChoice:
    """The question, with empty parts where the file is wrong."""
    forms = form.forms("options", FEWEST_OPTIONS, MOST_OPTIONS, "an option")
    options = tuple(_option(one) for one in forms)
    note_twin_texts(forms, [option.text for option in options], "text")
    note_twin_ids(forms, [option.id for option in options], [option.text for option in options])
    if options:
        keys = sum(option.is_key for option in options)
        if keys == 0:
            form.problem("options", "No option is the key: add 'key: true' to the right one.")
        elif keys == len(options):
            form.problem(
                "options", "Every option is a key, so there is nothing to choose: add a wrong one."
            )
    return MultipleChoice(**frame, options=options)


def _option(form: Form) -> Option:
    form.allow(_OPTION_KEYS)
    text = form.text("text", LONGEST_OPTION)
    is_key = form.truth("key")
    rationale = form.prose("rationale", LONGEST_RATIONALE, is_needed=False)
    if not is_key and form.node("rationale") is None:
        form.problem(
            "rationale",
            "A wrong option needs a 'rationale' that says why it is wrong; the right one needs "
            "'key: true'.",
        )
    return Option(form.id_or_slug(text), text, is_key, rationale)
