# SPDX-License-Identifier: MIT
"""What a learner remembers, and what is worth asking next. Pure: time and chance are handed in.

`memory.py` is the one place that knows the FSRS library, and imports it when a memory first
changes; looking at memories takes none of it.
"""
