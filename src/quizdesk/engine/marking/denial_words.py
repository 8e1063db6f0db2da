# SPDX-License-Identifier: MIT
"""Words that deny, words that make a denial none, and words that turn one into its opposite."""

from quizdesk.engine.marking.word_classes import (
    REFUSING,
    SUPPOSING,
    UNDOING,
    UNDOING_PAIRS,
)

_TYPED_WITHOUT_APOSTROPHE = """
dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt cant wont
"""
_LONE = "not never cannot nor hardly barely scarcely"
ALONE = frozenset(_LONE.split()) | frozenset(_TYPED_WITHOUT_APOSTROPHE.split())
_FORWARD = "no neither nobody nothing none without unlike"
FORWARD_ONLY = frozenset(_FORWARD.split())
_FAILING = ("failed", "fails", "fail", "failing")
PAIRS = {
    **dict.fromkeys([(form, "to") for form in _FAILING], True),
    **dict.fromkeys([("failure", "to"), ("far", "from"), ("anything", "but")], False),
    **dict.fromkeys([("instead", "of"), ("rather", "than"), ("as", "opposed")], False),
    **dict.fromkeys([("lack", "of"), ("absence", "of")], False),
    **dict.fromkeys([("false", "that"), ("untrue", "that"), ("myth", "that")], False),
    **dict.fromkeys([("wrong", "that"), ("wrong", "to"), ("mistake", "to")], False),
    ("nothing", "to"): True,
}
"""Two words that deny, and whether they deny as a verb does."""
_NOT_BEFORE = "only just least surprisingly merely until till simply unlike alone"
_NO_BEFORE = """
doubt wonder sooner scruple scruples qualm qualms hesitation secret surprise coincidence accident
trouble problem objection compunction
"""
HARMLESS = {
    "not": frozenset(_NOT_BEFORE.split()),
    "no": frozenset(_NO_BEFORE.split()),
    "never": frozenset({"more"}),
    "nothing": frozenset({"but", "less", "more", "other", "wrong"}),
    "none": frozenset({"other"}),
}
"""Words that make a denial before them none: "not only", "no doubt"."""
NOUNS_UNLESS_TO = frozenset({"decline", "declines"})
"""What refuses only before "to": the economy was in decline."""
_STANDING = """
forget forgets forgot forgotten forgive forgave forgiven ignore ignored ignoring hesitate hesitated
doubt doubted deny denied denying save saved spare spared overlook overlooked escape escaped
tire tired waver wavered
"""
STANDING = frozenset(_STANDING.split()) | REFUSING | UNDOING | frozenset(_FAILING)
"""Denied, they leave standing what follows: "did not forget that", "never stopped trying"."""
FEW = frozenset(["few", "hardly", "barely", "scarcely", "nobody", "none", "no", "little"])
"""Before a denial, they undo it: "hardly anyone did not agree"."""
LIMITS = frozenset(["until", "till", "unless", "except", "without"])
"""After a denial, they say that it was so after all: "did not cut it off until"."""
WHOLE = frozenset({"nothing", "nobody", "none"})
"""They deny without another word: "could do nothing"."""
BEGINNING = (
    ALONE
    | FORWARD_ONLY
    | REFUSING
    | UNDOING
    | SUPPOSING
    | {"if"}
    | {first for first, _ in PAIRS}
    | {first for first, _ in UNDOING_PAIRS}
)
"""Words with which a denial or supposition can begin; most words of an answer are none of them."""
_BASE_FORM = """
do does did can could will would shall should may might must dont doesnt didnt cant couldnt wont
wouldnt shouldnt cannot
"""
BASE_FORM_AUXILIARIES = frozenset(_BASE_FORM.split())
"""After these a verb stands in its base form, so that a past form begins something else."""


def is_denial_word(word: str) -> bool:
    """Whether a word denies by itself."""
    return word in ALONE or word.endswith("n't") or word in FORWARD_ONLY or word in REFUSING
