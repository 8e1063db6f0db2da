# SPDX-License-Identifier: MIT
"""The question engine: pure values and functions, no files, no clock, no Qt, no chance of its own.

Everything that it needs is handed in, so that every attempt can be replayed. Questions are in
`question.py`, what is given to them in `response.py`, what it earns in `mark.py` and `marking/`,
the run through a quiz in `quiz.py`, `attempt.py` and `timing.py`.
"""
