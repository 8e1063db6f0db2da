# SPDX-License-Identifier: MIT
"""What may happen in a class quiz: each step checks that it may be, and says what then happens.

Steps change nothing by themselves: what they give is first put on record and then let happen, by
whoever runs the quiz. The teacher's steps come first, then the pupils'.
"""

from typing import NamedTuple

from quizdesk.classroom import happening as h
from quizdesk.classroom.class_quiz import ClassQuiz, Phase
from quizdesk.classroom.fair_time import GRACE_S, allowed_s, is_late, lasts
from quizdesk.classroom.naming import name_key, tidied
from quizdesk.classroom.quiz_time import Reading
from quizdesk.classroom.seat import Seat
from quizdesk.engine.arrangements import MOST_EXTRA_PERCENT
from quizdesk.engine.question import Question
from quizdesk.engine.response import Response, require_fit
from quizdesk.errors import EngineError, NotNow

LONGEST_NAME = 100
"""Characters."""

MOST_PUPILS = 1000
"""Pupils in one quiz."""

MOST_EXTRA_S = 24 * 3600
"""The most seconds that can be given at once, to one or to all."""

MOST_NUMBER = 1_000_000
"""The highest number that a device's message can have."""

MOST_GIVEN = 5000
"""Responses of one pupil that are kept, changes counted: one a second and a half for two hours."""

MOST_CHARACTERS = 8_000_000
"""Characters of them together."""

Happenings = tuple[h.Happening, ...]


class Came(NamedTuple):
    """How a pupil's message came to the host.

    Attributes:
        by: the way.
        own_s: seconds since the pupil opened the quiz, by the pupil's own count, where that is
            trusted; None where the host's clock decides.
    """

    by: h.Road = h.Road.NETWORK
    own_s: float | None = None


BY_NETWORK = Came()


# The teacher


def resume(quiz: ClassQuiz, clocks: Reading) -> Happenings:
    """The host's program was started again."""
    gone_on = quiz.quiz_time.gone_on(clocks, quiz.last_s)
    return (h.Resumed(gone_on.at(clocks.monotonic_s), clocks),)


def look(clocks: Reading, at_s: float) -> Happenings:
    """The host looks at its clocks."""
    return (h.Looked(at_s, clocks),)


def seat(quiz: ClassQuiz, name: str, pupil: str, at_s: float) -> Happenings:
    """Puts a pupil on the list.

    Args:
        quiz: as it stands.
        name: as written, without regard to spare white space.
        pupil: the id that the pupil gets, new in this quiz.
        at_s: now.

    Raises:
        NotNow: when the name is blank, too long or on the list, or the list is full.
    """
    tidy = tidied(name)
    if not tidy:
        raise NotNow("A pupil needs a name.", "Write at least one letter.")
    if len(tidy) > LONGEST_NAME:
        raise NotNow(f"A name has at most {LONGEST_NAME} characters.", "Shorten it.")
    if find(quiz, tidy) is not None:
        raise NotNow("A pupil of that name is on the list.", "Add the initial of the surname.")
    if len(quiz.seats) >= MOST_PUPILS:
        raise NotNow(f"A class quiz has room for {MOST_PUPILS} pupils.")
    return (h.Seated(at_s, pupil, tidy),)


def arrange(
    quiz: ClassQuiz,
    pupil: str,
    at_s: float,
    *,
    extra_percent: int,
    extra_s: int,
    has_rest_breaks: bool,
) -> Happenings:
    """Arranges extra time and rest breaks for one pupil, before or during the quiz.

    Raises:
        NotNow: when there is no such pupil, or it is more than can be arranged.
    """
    _seat_of(quiz, pupil)
    if not 0 <= extra_percent <= MOST_EXTRA_PERCENT or abs(extra_s) > MOST_EXTRA_S:
        raise NotNow(
            f"Extra time is at most {MOST_EXTRA_PERCENT} per cent, or a day.", "Give less."
        )
    return (h.Arranged(at_s, pupil, extra_percent, extra_s, has_rest_breaks),)


def start(quiz: ClassQuiz, at_s: float) -> Happenings:
    """Begins everyone's time.

    Raises:
        NotNow: when it has begun.
    """
    if quiz.phase is not Phase.LOBBY:
        raise NotNow("The quiz has begun already.")
    return (h.Started(at_s),)


def pause(quiz: ClassQuiz, at_s: float) -> Happenings:
    """Stops all clocks.

    Raises:
        NotNow: when they do not run.
    """
    _require_running(quiz)
    return () if lasts(quiz.time.pauses) else (h.Paused(at_s),)


def go_on(quiz: ClassQuiz, at_s: float) -> Happenings:
    """Lets all clocks go on.

    Raises:
        NotNow: when the quiz does not run.
    """
    _require_running(quiz)
    return (h.WentOn(at_s),) if lasts(quiz.time.pauses) else ()


def add_time(quiz: ClassQuiz, added_s: int, at_s: float) -> Happenings:
    """Gives everyone more time, or takes some away.

    Raises:
        NotNow: when the quiz is over, or it is more than a day.
    """
    if quiz.phase not in (Phase.LOBBY, Phase.RUNNING):
        raise NotNow("The quiz is over, so no time can be added.")
    if abs(added_s) > MOST_EXTRA_S:
        raise NotNow("At most a day can be added.", "Add less.")
    return (h.TimeAdded(at_s, added_s),)


def begin_rest(quiz: ClassQuiz, pupil: str, at_s: float) -> Happenings:
    """Stops one pupil's clock.

    Raises:
        NotNow: when the quiz does not run, or there is no such pupil.
    """
    _require_running(quiz)
    return () if lasts(_seat_of(quiz, pupil).time.rests) else (h.RestBegan(at_s, pupil),)


def end_rest(quiz: ClassQuiz, pupil: str, at_s: float) -> Happenings:
    """Lets one pupil's clock go on.

    Raises:
        NotNow: when there is no such pupil.
    """
    return (h.RestEnded(at_s, pupil),) if lasts(_seat_of(quiz, pupil).time.rests) else ()


def decide_late(quiz: ClassQuiz, pupil: str, at_s: float, *, counts: bool) -> Happenings:
    """Decides whether a pupil's late responses count.

    Raises:
        NotNow: when there is no such pupil.
    """
    _seat_of(quiz, pupil)
    return (h.LateDecided(at_s, pupil, counts),)


def end(quiz: ClassQuiz, at_s: float) -> Happenings:
    """Ends the quiz for all.

    Raises:
        NotNow: when it has not begun.
    """
    if quiz.phase is Phase.LOBBY:
        raise NotNow("The quiz has not begun.")
    return (h.Ended(at_s),) if quiz.phase is Phase.RUNNING else ()


def release(quiz: ClassQuiz, at_s: float) -> Happenings:
    """Lets the pupils see their marks.

    Raises:
        NotNow: while the quiz is not ended.
    """
    if quiz.phase not in (Phase.ENDED, Phase.RELEASED):
        raise NotNow("Feedback can be released when the quiz is ended.", "End it first.")
    return (h.Released(at_s),) if quiz.phase is Phase.ENDED else ()


# The pupils


def connect(quiz: ClassQuiz, pupil: str, device: str, proof: str, at_s: float) -> Happenings:
    """A pupil comes to a device, or comes back to it.

    A pupil who was elsewhere before comes only by `admit`: else whoever knows a name could sit down
    in another's place.

    Args:
        quiz: as it stands.
        pupil: who.
        device: which device.
        proof: what the device's secret comes to when hashed.
        at_s: now.

    Raises:
        NotNow: when there is no such pupil, or somebody else is in the place.
    """
    if is_taken(quiz, pupil, device, proof):
        raise NotNow("Somebody is in this place already.", "Ask your teacher to let you in.")
    if quiz.seats[pupil].proofs:
        return ()
    return connect_new(pupil, device, proof, at_s)


def connect_new(pupil: str, device: str, proof: str, at_s: float) -> Happenings:
    """A pupil who was nowhere before comes to a device."""
    return (h.Connected(at_s, pupil, device, proof),)


def is_taken(quiz: ClassQuiz, pupil: str, device: str, proof: str) -> bool:
    """Whether a pupil's place is another device's, or this one does not prove to be what it says.

    Raises:
        NotNow: when there is no such pupil.
    """
    place = _seat_of(quiz, pupil)
    if not place.proofs:
        return False
    return place.device != device or place.proofs[device] != proof


def admit(quiz: ClassQuiz, pupil: str, device: str, proof: str, at_s: float) -> Happenings:
    """The teacher lets a pupil go on at another device.

    Raises:
        NotNow: when there is no such pupil.
    """
    _seat_of(quiz, pupil)
    return (h.Connected(at_s, pupil, device, proof),)


def answer(  # noqa: PLR0913, PLR0917 - who, where, what and how
    quiz: ClassQuiz,
    pupil: str,
    device: str,
    number: int,
    question_id: str,
    response: Response,
    at_s: float,
    came: Came = BY_NETWORK,
) -> Happenings:
    """A response arrives. One that is on record already makes nothing happen.

    Args:
        quiz: as it stands.
        pupil: who gave it.
        device: where; also a device that the pupil has left, which hands over what it kept.
        number: which of the device's messages it is.
        question_id: what it answers.
        response: with ids, not codes.
        at_s: now.
        came: by which way.

    Raises:
        NotNow: when there is no such pupil or device, the quiz has not begun, the question is not
            in it, or the response does not fit it.
    """
    place = _seat_at(quiz, pupil, device, number, came)
    if (device, number) in place.answers:
        return ()
    _require_fit(quiz, question_id, response)
    if len(place.answers) >= MOST_GIVEN or place.characters > MOST_CHARACTERS:
        raise NotNow("So many answers were given that no more can be kept.", "Tell your teacher.")
    late = _is_late(quiz, place, at_s, came)
    return (h.Answered(at_s, pupil, device, number, question_id, response, late, came.by),)


def hand_in(
    quiz: ClassQuiz,
    pupil: str,
    device: str,
    number: int,
    at_s: float,
    came: Came = BY_NETWORK,
) -> Happenings:
    """A pupil says that this is all. Only the first counts.

    Raises:
        NotNow: as for `answer`.
    """
    place = _seat_at(quiz, pupil, device, number, came)
    if place.handed_in is not None:
        return ()
    return (h.HandedIn(at_s, pupil, device, number, _is_late(quiz, place, at_s, came)),)


def find(quiz: ClassQuiz, name: str) -> Seat | None:
    """The pupil of a name, without regard to case and spare white space."""
    pupil = quiz.pupils.get(name_key(name))
    return None if pupil is None else quiz.seats[pupil]


def _seat_of(quiz: ClassQuiz, pupil: str) -> Seat:
    place = quiz.seats.get(pupil)
    if place is None:
        raise NotNow("The quiz has no such pupil.")
    return place


def _seat_at(quiz: ClassQuiz, pupil: str, device: str, number: int, came: Came) -> Seat:
    place = _seat_of(quiz, pupil)
    if device not in place.proofs:
        raise NotNow("The pupil is not at this device.")
    if quiz.phase is Phase.LOBBY and came.own_s is None:
        raise NotNow("The quiz has not begun.")
    if not 1 <= number <= MOST_NUMBER:
        raise NotNow("The message has no number that can be.")
    return place


def _is_late(quiz: ClassQuiz, place: Seat, at_s: float, came: Came) -> bool:
    if quiz.phase is Phase.RELEASED:
        return True
    if came.own_s is not None:
        return came.own_s > allowed_s(quiz.time, place.time) + GRACE_S
    is_over = quiz.ended_s is not None and at_s > quiz.ended_s + GRACE_S
    return is_over or is_late(quiz.time, place.time, at_s)


def _require_running(quiz: ClassQuiz) -> None:
    if quiz.phase is not Phase.RUNNING:
        raise NotNow("The quiz does not run.")


def _require_fit(quiz: ClassQuiz, question_id: str, response: Response) -> None:
    question: Question | None = next((q for q in quiz.questions if q.id == question_id), None)
    if question is None:
        raise NotNow("The quiz has no such question.")
    try:
        require_fit(question, response)
    except EngineError as error:
        # The engine's sentence names the question, by an id that may tell the answer.
        raise NotNow("The answer does not fit the question.") from error
