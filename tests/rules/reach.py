# SPDX-License-Identifier: MIT
"""A rule about modules: what nobody imports is not part of the program."""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate

from tests.rules.source import Fault, Source, imports

# What starts by itself needs nobody to import it.
_STARTS_BY_ITSELF = re.compile(r'(?m)^if __name__ == "__main__":')


def modules_that_nobody_imports(sources: Iterable[Source]) -> Iterator[Fault]:
    """Yield each module that no other imports and that is no program of its own."""
    known = {_module_of(source): source for source in sources}
    reached = {
        prefix
        for module, source in known.items()
        for _, name in imports(source.tree)
        for prefix in accumulate(name.split("."), "{}.{}".format)
        if prefix != module
    }
    for module, source in known.items():
        is_room = source.path.endswith("__init__.py")
        if module not in reached and not is_room and not _STARTS_BY_ITSELF.search(source.text):
            yield Fault(source.path, 1, "nothing imports this module")


def _module_of(source: Source) -> str:
    path = source.path.removeprefix("src/").removesuffix(".py").removesuffix("/__init__")
    return path.replace("/", ".")
