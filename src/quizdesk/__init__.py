# SPDX-License-Identifier: MIT
"""QuizDesk, a desktop quiz program for one learner or a class. Holds the version only."""

__version__ = "0.1.0"
