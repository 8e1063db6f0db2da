# SPDX-License-Identifier: MIT
"""Catalogues of the texts on screen: collects the texts, keeps Qt's .ts files, makes the .qm."""
