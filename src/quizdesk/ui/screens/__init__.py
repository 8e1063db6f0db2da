# SPDX-License-Identifier: MIT
"""The screens. Each shows a view and says by a signal what the learner wants; none knows another."""
