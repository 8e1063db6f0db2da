# SPDX-License-Identifier: MIT
"""The file of a host's keys, beside its certificate; what the keys do stands in `sealing.py`."""

from pathlib import Path

from quizdesk.classroom.sealing import Keys
from quizdesk.errors import InputMissing
from quizdesk.whole_file import replace_file


def keys_in(path: Path) -> Keys:
    """The keys in a file that only its owner may read; made there if there are none.

    Raises:
        InputMissing: when what is there are no keys.
        CannotWrite: when new ones cannot be kept.
    """
    try:
        return Keys(bytes.fromhex(path.read_text(encoding="ascii")))
    except FileNotFoundError:
        keys = Keys.new()
        replace_file(path, keys.private.hex().encode("ascii"), is_private=True)
        return keys
    except (OSError, ValueError) as error:
        raise InputMissing(
            f"{path} are not the keys of a class quiz.",
            "Put them back from a copy: without them no answer file of the quiz can be read.",
        ) from error
