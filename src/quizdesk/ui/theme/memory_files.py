# SPDX-License-Identifier: MIT
"""Small files kept in memory under ":/", so that a style sheet can name a recoloured picture.

A Qt style sheet takes pictures by file name only. Writing coloured copies to disk would fail on a
read-only machine, so they are handed to Qt's resource system instead, in the layout its resource
compiler writes: format version 1 of `qresource` (struct, name and data tables, big-endian).
"""

from struct import pack

from PySide6.QtCore import qRegisterResourceData

_FORMAT_VERSION = 1
_DIRECTORY = 2
_FILE = 0
_ANY_COUNTRY, _ENGLISH_C = 0, 1
_registered: dict[str, tuple[bytes, bytes, bytes]] = {}


def register_files(folder: str, files: dict[str, bytes]) -> None:
    """Make files readable as ":/folder/name" for as long as the program runs.

    A folder that is registered already is left as it is: its files never change.

    Args:
        folder: one name, without slashes.
        files: content by file name.
    """
    if folder in _registered:
        return
    names, offsets = _name_table([folder, *files])
    data, places = bytearray(), {}
    for name, content in files.items():
        places[name] = len(data)
        data += pack(">I", len(content)) + content
    # Qt finds a child by binary search, so children stand in the order of their hashes.
    ordered = sorted(files, key=_hash)
    tree = pack(">IHII", 0, _DIRECTORY, 1, 1)
    tree += pack(">IHII", offsets[folder], _DIRECTORY, len(ordered), 2)
    for name in ordered:
        tree += pack(">IHHHI", offsets[name], _FILE, _ANY_COUNTRY, _ENGLISH_C, places[name])
    # Qt keeps pointers to the three tables and no copy: they must outlive every use.
    tables = (tree, names, bytes(data))
    _registered[folder] = tables
    qRegisterResourceData(_FORMAT_VERSION, *tables)


def _name_table(names: list[str]) -> tuple[bytes, dict[str, int]]:
    table, offsets = bytearray(), {}
    for name in names:
        offsets[name] = len(table)
        table += pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    return bytes(table), offsets


def _hash(name: str) -> int:
    """Hash a name as Qt's resource system does (the ELF hash, 28 bits)."""
    value = 0
    for character in name:
        value = (value << 4) + ord(character)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
