# SPDX-License-Identifier: MIT
"""Finds every text that the program's files hand to `quizdesk.words`, without running them.

Qt's lupdate reads Python as far as self.tr() in classes goes; ours are functions of modules.
"""

import ast
from collections.abc import Iterator
from string import Formatter
from typing import NamedTuple

from tools.places import ROOT

_PROGRAM = ROOT / "src" / "quizdesk"
_MAKER = "words.py"
_TEXTS = {"tr": 1, "later": 1, "tr_n": 2}
"""How many texts each function takes first."""


class Text(NamedTuple):
    """A text as catalogues know it.

    Attributes:
        source: the English text; with a number, the one for many.
        about: what tells it from the same words with another meaning.
        one: the English text for one; empty where there is no number.
        files: where it is said, as paths from the project's folder, in order.
    """

    source: str
    about: str
    one: str
    files: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, bool]:
        """What a catalogue finds it by."""
        return self.source, self.about, bool(self.one)


class BadTextError(Exception):
    """A text that cannot be collected or said; the sentence says where."""


def collect() -> tuple[Text, ...]:
    """Every text of the program, each once, in the order of the files and their lines.

    Raises:
        BadTextError: when one is not written as `quizdesk.words` wants it.
    """
    found: dict[tuple[str, str, bool], Text] = {}
    for file in sorted(_PROGRAM.rglob("*.py")):
        if file == _PROGRAM / _MAKER:
            continue
        path = file.relative_to(ROOT).as_posix()
        for text in texts_in(path, file.read_text("utf-8")):
            known = found.setdefault(text.key, text)
            if path not in known.files:
                found[text.key] = known._replace(files=(*known.files, path))
    return tuple(found.values())


def texts_in(path: str, code: str) -> Iterator[Text]:
    """The texts of one file.

    Args:
        path: how the file is told of.
        code: what stands in it.

    Raises:
        BadTextError: when a text is not a literal, or has a place that is not handed in.
    """
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda one: (one.lineno, one.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in _TEXTS:
            yield from _text_of(f"{path}:{call.lineno}", path, name, call)


def _text_of(where: str, path: str, name: str, call: ast.Call) -> Iterator[Text]:
    given = [_literal(one) for one in call.args]
    is_put_together = isinstance(call.args[0], ast.JoinedStr | ast.BinOp) if call.args else True
    if name == "tr" and given[:1] == [None] and not is_put_together:
        # A text that was marked by `later` elsewhere.
        return
    texts = given[: _TEXTS[name]]
    if None in texts or len(texts) < _TEXTS[name]:
        raise BadTextError(f"{where}: {name} wants its text as a literal, not put together.")
    english = [str(one) for one in texts]
    if name != "later":
        _look_at_places(where, english, {each.arg for each in call.keywords})
    if name == "tr_n":
        yield Text(english[1], "", english[0], (path,))
    else:
        about = given[1] if len(given) > 1 else ""
        if about is None:
            raise BadTextError(f"{where}: what a text is about is a literal.")
        yield Text(english[0], about, "", (path,))


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _look_at_places(where: str, texts: list[str], given: set[str | None]) -> None:
    if not given:
        # Without places braces are braces.
        return
    for text in texts:
        if (missing := places_of(text) - given) and None not in given:
            raise BadTextError(f"{where}: nothing is handed in for {', '.join(sorted(missing))}.")
    if superfluous := {each for each in given if each} - set().union(*map(places_of, texts)):
        raise BadTextError(f"{where}: no text has a place for {', '.join(sorted(superfluous))}.")


def places_of(text: str) -> set[str]:
    """The names of the {named} places in a text; one without a name is the empty name."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        # A brace that opens no place.
        return {"{"}
