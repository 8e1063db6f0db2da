# SPDX-License-Identifier: MIT
"""Holds off the garbage collector while a bank is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Iterator[None]:
    """Keeps the collector from walking through a growing tree again and again.

    A large bank is some hundred thousand objects, none of them garbage, and with the collector
    on most of the time of reading it goes into looking for some.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
