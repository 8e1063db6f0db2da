# SPDX-License-Identifier: MIT
"""What is said of a point, and what can speak against a point whose words stand in the answer."""

from enum import Enum

from quizdesk.engine.mark import Outcome

SAID = "Your own words say this."
CONTRADICTED = "Your answer says this in one place and denies it in another."
NOT_SAID = "No words of your answer say this."
NEARLY = "Your answer comes near this, but does not say it in words that the program knows."
SHAKEN = "The words are here, but so much else in your answer is turned round that it is in doubt."
SPENT = "The words are here, but they have already earned another point of the list."
NEARLY_SAID = "Your answer comes near this, but “{}” or words like it are not there."


class Doubt(Enum):
    """What speaks against a point whose words stand, for the learner; the weightier first."""

    REJECTED = "The words are here, but beside them stands something that speaks against it."
    NEAR_MISS = "The words are here, but what they say is near it and not the same."
    DENIED = "The words are here, but they seem to be denied."
    OTHER_ACTOR = "The words are here, but somebody else seems to do it, or it is done to another."
    TAKEN_BACK = "The words are here, but a later sentence of your answer seems to take them back."
    OTHER_YEAR = "The words are here, but beside another year."
    REVERSED = "The words are here, but in an order that may turn the meaning round."
    MISSPELT = "The words are here, if a misspelt one means what we think."
    APART = "The words are here, but so far apart that they may not belong together."
    PLAINLY_DENIED = "Your answer says that it was not so."
    STEM = "These are the words of the question, and your answer says nothing more of this."
    SALAD = "The words are here, but they make no sentence."
    BARE_LIST = "The key words are here, but a list of them says nothing about them."

    @property
    def outcome(self) -> Outcome:
        """What a point is that has this against it."""
        return Outcome.NOT_FOUND if self in _SETTLING else Outcome.UNSURE


_SETTLING = frozenset({Doubt.STEM, Doubt.PLAINLY_DENIED, Doubt.SALAD, Doubt.BARE_LIST})
