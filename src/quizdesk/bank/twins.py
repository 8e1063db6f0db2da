# SPDX-License-Identifier: MIT
"""Finds things of one question that cannot be told apart: equal texts, equal ids."""

from collections.abc import Sequence

from quizdesk.bank.findings import shown
from quizdesk.bank.form import Form


def note_twin_texts(forms: Sequence[Form], texts: Sequence[str], key: str) -> None:
    """Notes every text that says the same as an earlier one, whatever its capitals."""
    folded = [text.casefold() for text in texts]
    if len(set(folded)) == len(folded):
        return
    first: dict[str, int] = {}
    for index, (form, text) in enumerate(zip(forms, folded, strict=True)):
        if text and first.setdefault(text, index) != index:
            line = forms[first[text]].mapping.line + 1
            form.problem(key, f"This says the same as the one on line {line}: change or delete it.")


def note_twin_ids(forms: Sequence[Form], ids: Sequence[str], texts: Sequence[str]) -> None:
    """Notes every id that an earlier one has too; equal texts were noted already."""
    if len(set(ids)) == len(ids):
        return
    first: dict[str, int] = {}
    for index, (form, one) in enumerate(zip(forms, ids, strict=True)):
        earlier = first.setdefault(one, index)
        is_twin = one and earlier != index
        if not is_twin or texts[earlier].casefold() == texts[index].casefold():
            continue
        line = forms[earlier].mapping.line + 1
        form.problem(
            "id",
            f"The id '{shown(one)}' is that of line {line} too: give this one an id of its own, "
            "with a line 'id: …'.",
        )
