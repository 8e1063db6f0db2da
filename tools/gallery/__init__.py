# SPDX-License-Identifier: MIT
"""The gallery: a picture of every screen in every state, theme, text size and window size.

`scenes.py` leads the real program, on real records in a temporary folder, from screen to screen;
`stage.py` is its window and camera, `fills.py` what lies on its desk.
"""
