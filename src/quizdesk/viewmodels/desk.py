# SPDX-License-Identifier: MIT
"""What the screens work on: the bank, the records, the settings and the learner, as one desk.

Everything that a screen shows or starts is asked of the desk or of the sitting that it hands out.
"""

import secrets
import uuid
from dataclasses import replace
from random import Random

from quizdesk.bank import Bank
from quizdesk.clock import Clock
from quizdesk.engine.attempt import Attempt, begin_attempt
from quizdesk.engine.question import Kind
from quizdesk.engine.quiz import Quiz, choose_questions
from quizdesk.paths import Places
from quizdesk.settings import Settings, SettingsKeeper, WindowPlace
from quizdesk.store import Store
from quizdesk.viewmodels.about import AboutView, about_view
from quizdesk.viewmodels.choosing import Choosing, ChoosingView, choosing_view, quiz_of
from quizdesk.viewmodels.home import HomeView, PastView, UnfinishedView
from quizdesk.viewmodels.past import PAGE, PastScoresView
from quizdesk.viewmodels.sitting import Sitting
from quizdesk.viewmodels.wording import count, day_and_time, percent
