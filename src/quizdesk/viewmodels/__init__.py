# SPDX-License-Identifier: MIT
"""Display-ready values made from the rooms below, and the steps that screens may take. No Qt.

A screen shows what a view says and reports what the learner did; it decides nothing itself.
"""
