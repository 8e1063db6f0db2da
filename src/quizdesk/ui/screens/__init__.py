# SPDX-License-Identifier: MIT
"""The screens: each shows a view and says by signals what the learner wants; none knows another."""
