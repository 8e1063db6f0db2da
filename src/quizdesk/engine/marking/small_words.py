# SPDX-License-Identifier: MIT
"""The small words of English: those that a phrase may hold without asking for them.

They bind a sentence together, so their absence also betrays a bare list of key words.
"""

_SMALL = """
a an the this that these those of to in on at by for from with into onto upon within and or as
than then so also which who whom whose what it its itself he him his himself she her hers
they them their theirs themselves we our ours you your i me my mine
am is are was were be been being do does did done doing have has had having
would could should might may can will shall must there here very just too
if because since when while though although but
"""
SMALL_WORDS = frozenset(_SMALL.split())
"""Ignored in a phrase where they stand alone and unquoted."""

DENIAL_WORDS = frozenset({"not", "never", "no"})
"""The words by which a phrase asks for a denial."""
