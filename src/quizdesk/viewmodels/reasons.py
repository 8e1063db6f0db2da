# SPDX-License-Identifier: MIT
"""The reasons that the engine gives for a written answer's points, in the language of the screen.

The engine knows no language, and its English sentences are kept with the marks. So they are
written down here a second time for the catalogues, found again when they are shown, and held to
the engine's by a test. A reason that is not among them, such as an older program's, stays English.
"""

import re

from quizdesk.words import later, tr

REASONS = (
    later("Your own words say this."),
    later("Your answer says this in one place and denies it in another."),
    later("No words of your answer say this."),
    later("Your answer comes near this, but does not say it in words that the program knows."),
    later(
        "The words are here, but so much else in your answer is turned round that it is in doubt."
    ),
    later("The words are here, but they have already earned another point of the list."),
    later("The words are here, but beside them stands something that speaks against it."),
    later("The words are here, but what they say is near it and not the same."),
    later("The words are here, but they seem to be denied."),
    later("The words are here, but somebody else seems to do it, or it is done to another."),
    later("The words are here, but a later sentence of your answer seems to take them back."),
    later("The words are here, but beside another year."),
    later("The words are here, but in an order that may turn the meaning round."),
    later("The words are here, if a misspelt one means what we think."),
    later("The words are here, but so far apart that they may not belong together."),
    later("Your answer says that it was not so."),
    later("These are the words of the question, and your answer says nothing more of this."),
    later("The words are here, but they make no sentence."),
    later("The key words are here, but a list of them says nothing about them."),
)
"""Every reason that stands as it is."""

NEARLY_SAID = later("Your answer comes near this, but “{word}” or words like it are not there.")
"""The reason that names a word of the mark scheme."""

_NEARLY_SAID = re.compile(re.escape(NEARLY_SAID).replace(r"\{word\}", "(.+)"))


def reason_text(why: str) -> str:
    """A reason as the screen says it."""
    nearly = _NEARLY_SAID.fullmatch(why)
    if nearly is not None:
        return tr(NEARLY_SAID, word=nearly[1])
    return tr(why)
