# SPDX-License-Identifier: MIT
"""The bench: how dear the program is, as ratios to floors measured in the same run.

A ratio lasts longer than a time: it is much the same on another computer, and in a busy hour. The
floor and the program take turns, and each pair gives one ratio. Nothing here passes or fails.
"""
