# SPDX-License-Identifier: MIT
"""Which tone each verdict is shown in."""

from quizdesk.ui.theme import Tone
from quizdesk.viewmodels.verdict import Verdict

TONE_OF: dict[Verdict, Tone | None] = {
    Verdict.OPEN: None,
    Verdict.RIGHT: Tone.RIGHT,
    Verdict.PARTLY: Tone.INFO,
    Verdict.WRONG: Tone.WRONG,
    Verdict.MISSED: Tone.WRONG,
    Verdict.UNSURE: Tone.UNSURE,
}
