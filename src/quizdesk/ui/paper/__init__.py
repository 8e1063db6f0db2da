# SPDX-License-Identifier: MIT
"""Pages for printing, as PDF. Imported when one is asked for."""
