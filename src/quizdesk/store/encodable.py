# SPDX-License-Identifier: MIT
"""Text that UTF-8 can hold. A learner's response is kept as JSON and needs none of this."""


def encodable(text: str) -> str:
    """The text with a question mark for each half of a character that takes two codes.

    A broken paste can leave such a half behind, which no file can hold.
    """
    return text.encode("utf-8", "replace").decode("utf-8")
