# SPDX-License-Identifier: MIT
"""Frames that say of a whole statement that it is untrue."""

import pytest

from quizdesk.engine.mark import Outcome
from tests.engine.marking.answering import AWARDED, NOT_FOUND, UNSURE, judged

FAR = "the Home Secretary was told of it because the police raided Arcos"
"""The point stands in a second clause, which no other denial reaches."""


@pytest.mark.parametrize(
    "frame",
    [
        "It is not true that {}.",
        "It isn't really the case that {}.",
        "It is by no means correct to say that {}.",
        "It is far from true that {}.",
        "It is hardly accurate to claim {}.",
        "It is simply wrong to suggest that {}.",
        "It is a complete myth that {}.",
        "Nobody thought that {}.",
        "No one ever said {}.",
        "No historian believes {}.",
        "Everyone wrongly assumed {}.",
        "It is falsely said that {}.",
        "There is no evidence that {}.",
        "Historians deny that {}.",
        "I do not think {}.",
        "We can't say that {}.",
        "It can hardly be said that {}.",
        "Contrary to the view that {}, all was quiet.",
        "People say that {}, but actually it was a fire.",
        "It might seem that {}, but this is wrong.",
        "Some claim that {}. However that is a myth.",
    ],
)
def test_a_frame_holds_every_clause_of_its_statement(frame: str) -> None:
    assert judged(frame.format(FAR), "police > raid > Arcos").outcome in {UNSURE, NOT_FOUND}


@pytest.mark.parametrize(
    "frame",
    [
        "{}, which is false.",
        "{}, but that is just wrong.",
        "{}, but this was a lie, of course.",
        "{}, but this really was a lie.",
        "{}. That is not true at all.",
        "{}. Well, this is simply not the case.",
        "{}. No, that never happened.",
        "{}. It did not happen.",
        "{}. Actually it was the exact opposite.",
        "{}. But it was the other way round.",
        "The idea that {} is a legend.",
        "The story that {} is not true.",
    ],
)
def test_a_verdict_behind_a_statement_settles_it(frame: str) -> None:
    assert judged(frame.format(FAR), "police > raid > Arcos").outcome is NOT_FOUND


@pytest.mark.parametrize(
    "answer",
    [
        f"It is true that {FAR}.",
        f"It would not be wrong to say that {FAR}.",
        f"It cannot be denied that {FAR}.",
        f"They said it was right. {FAR}.",
        f"It is wrong to say that it was a shop, because {FAR}.",
        f"It is not true that it was a shop, but {FAR}.",
        # A judgement of a deed, or of another thing
        f"{FAR}, which was wrong.",
        f"{FAR}. Baldwin was mistaken.",
        f"{FAR}. The letter was a lie.",
        f"The letter, which was false, came first and {FAR}.",
        f"{FAR}, so this was right for the Tories.",
        # Sayings that frame nothing
        f"Nobody could say much and {FAR}.",
        f"Nobody argued, {FAR}.",
        f"Most of them wrongly thought of war and {FAR}.",
        f"Baldwin wrongly thought of war when {FAR}.",
        f"People say that {FAR}, but they forget the letter.",
        f"Baldwin said that {FAR}, but actually he was late.",
        f"There was no fuss and {FAR}.",
        f"Britain did not think of it when {FAR}.",
        f"It did not think long and {FAR}.",
        "Nobody said",
        # Courses of other things
        f"{FAR}. What happened next was a break.",
        f"{FAR}. Nothing else happened.",
        f"{FAR}. Hitler was the opposite.",
        f"{FAR}. They went round.",
        f"{FAR}. They went all the way round.",
        f"{FAR}. They looked the other way round the back.",
        f"{FAR}. The opposite side was glad.",
        f"Contrary to all advice {FAR}.",
        f"It is not said to be right. {FAR}.",
        f"This was wrong of them. {FAR}.",
        f"{FAR}. They did it right.",
        f"Nothing of this happened when {FAR}.",
        f"On the contrary, {FAR}.",
    ],
)
def test_other_words_frame_nothing(answer: str) -> None:
    expected = NOT_FOUND if answer == "Nobody said" else AWARDED
    assert judged(answer, "police raid Arcos").outcome is expected


def test_a_verdict_takes_back_only_what_it_follows() -> None:
    answer = "The police raided Arcos, but people add that the letter was real, which is false."
    assert judged(answer, "police raid Arcos").outcome is AWARDED
    assert judged(answer, "letter real").outcome is NOT_FOUND


def test_what_is_said_again_elsewhere_is_contradicted() -> None:
    answer = "The police raided Arcos. That never happened. The police raided Arcos."
    assert judged(answer, "police raid Arcos").outcome is UNSURE


def test_a_frame_at_the_very_beginning_takes_nothing_back() -> None:
    answer = "That is not true. The police raided Arcos."
    assert judged(answer, "police raid Arcos").outcome is AWARDED


def test_a_phrase_may_ask_for_the_denial_of_a_frame() -> None:
    outcome: Outcome = judged("It is not true that Stalin trusted Hitler.", "not > trust").outcome
    assert outcome is AWARDED
