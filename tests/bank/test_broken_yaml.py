# SPDX-License-Identifier: MIT
"""Files that break YAML's rules or a bank's narrower ones: each with its place and its sentence."""

import pytest

from tests.bank.samples import SMALL_BANK, assert_refused, changed

STEM = "stem: When was the Treaty of Rapallo signed?"

# Name, faulty text with a § before each place, words of each sentence.
CASES = [
    ("empty", "§", ["The file is empty"]),
    ("comments only", "§# nothing\n", ["The file is empty"]),
    ("a text", "§Stalin", ["This is no bank"]),
    ("a list", "§- a\n- b\n", ["This is no bank"]),
    (
        "colon in a text",
        changed(STEM, "stem: He said§: when was it?"),
        ["A colon … quotation marks"],
    ),
    (
        "key without colon",
        changed("  level: 1\n  stem:", "  level 1\n  §stem:"),
        ["A colon is missing"],
    ),
    ("tab", changed("  level: 1\n", "§\tlevel: 1\n"), ["A tab stands here … spaces"]),
    (
        "tab that is not to blame",
        changed("  level: 1\n", "  level: \t§@1\n"),
        ["cannot begin with the sign @"],
    ),
    ("at sign", changed(STEM, "stem: §@home"), ["cannot begin with the sign @ … quotation"]),
    ("back tick", changed(STEM, "stem: §`a`"), ["cannot begin with the sign `"]),
    (
        "text after the quotation",
        changed(STEM, 'stem: "Social fascists" §was whose phrase?'),
        ["begins with a quotation mark must end with it"],
    ),
    (
        "text after the quotation in an item",
        changed("  - {text: 1922, key: true}", '  - "1922" §they said'),
        ["begins with a quotation mark must end with it"],
    ),
    (
        "quotation never ended",
        changed("explanation: Sun died", 'explanation: "Sun died') + "§",
        ["never ended"],
    ),
    (
        "brace never closed",
        changed(
            "{event: Treaty of Rapallo, date: 1922-04, note: At Genoa.}", "{event: Rapallo"
        ).replace("  - {event: Treaty of Berlin", "  - §{event: Treaty of Berlin"),
        ["comma or the closing bracket"],
    ),
    (
        "comma missing in braces",
        changed("{text: 1922, key: true}", '{text: "1922" §key: true}'),
        ["comma or the closing bracket"],
    ),
    (
        "bad indentation",
        changed("  level: 1\n", "   §level: 1\n"),
        ["does not line up"],
    ),
    (
        "less indentation",
        changed("  level: 1\n  stem", " §level: 1\n  stem"),
        ["does not line up"],
    ),
    (
        "backslash in quotation marks",
        changed(STEM, 'stem: "C:§\\quiz"'),
        ["backslash"],
    ),
    (
        "backslash and x",
        changed(STEM, 'stem: "C:\\x§quiz"'),
        ["backslash"],
    ),
    (
        "character that does not exist",
        changed(STEM, 'stem: "\\u§d800"'),
        ["does not exist"],
    ),
    ("second document", SMALL_BANK + "§---\nquizdesk: 1\n", ["second document"]),
    (
        "document sign inside a quotation",
        changed(STEM, 'stem: "When\n§--- was it"'),
        ["Three dashes"],
    ),
    ("directive", "§%YAML 1.1\n---\n" + SMALL_BANK, ["cannot begin with %"]),
    ("anchor", changed("title: A small", "title: §&name A small"), ["&name … quotes"]),
    (
        "alias",
        changed("title: A small bank", "title: §&name A small bank").replace(
            "  - {text: 1922, key", "  - {text: §*name , key"
        ),
        ["&name names", "*name asks for"],
    ),
    (
        "alias to nothing",
        changed("[China fail*]", "[China, §*fail ]"),
        ["*fail asks"],
    ),
    ("star alone", changed("[China fail*]", "[China, *§*fail]"), ["sign * or &"]),
    ("tag", changed("title: A", "title: §!!str A"), ["!!str (a tag)"]),
    ("own tag", changed("title: A", "title: §!A"), ["!A (a tag)"]),
    (
        "tag that would run something",
        changed("topic: germany", "topic: §!!python/object/apply:os.abort []\n  level: 1")
        .replace("  source: {notes: [2, 3], book: 12}\n  facts: [f001, f002]\n  level: 1\n", "", 1)
        .replace("topic: §", "topic: §§"),
        ["!!python/object/apply:os.abort (a tag)", "'topic' must be a text, not a list"],
    ),
    (
        "merge key",
        changed("{text: 1922, key", "{§<<: {a: b}, text: 1922, key"),
        ["merge key"],
    ),
    (
        "merge key with an alias",
        changed("{text: 1922, key", "{§<<: §*a , text: 1922, key"),
        ["merge key", "*a asks"],
    ),
    (
        "key twice",
        changed("  level: 1\n", "  level: 1\n  §level: 2\n"),
        ["'level' stands here twice, first on line 22"],
    ),
    (
        "key twice at the top",
        changed("title: A small bank\n", "title: A small bank\n§id: b\n"),
        ["'id' stands here twice, first on line 2"],
    ),
    ("list as key", changed("  level: 1\n", "  ? §[a, b]\n  : 1\n"), ["not a list"]),
    (
        "mapping as key",
        changed("  level: 1\n", "  §{level}: 1\n"),
        ["not keys with values"],
    ),
    (
        "very long key",
        changed("  level: 1\n", f"  ? §{'x' * 201}\n  : 1\n"),
        ["This key is longer than 200"],
    ),
    ("control character", changed("A small", "A §\x07small"), ["invisible character (U+0007)"]),
    ("line separator", changed("A small", "A §\u2028small"), ["invisible character (U+2028)"]),
    ("NUL", changed("A small", "A §\x00small"), ["invisible character (U+0000)"]),
    ("byte order mark within", changed("A small", "A §\ufeffsmall"), ["(U+FEFF)"]),
    (
        "several invisible characters",
        changed("A small", "A §\x01small §\x02"),
        ["U+0001", "U+0002"],
    ),
    (
        "control character by escape",
        changed(STEM, r'stem: §"bell \a"'),
        ["'stem' holds an invisible character (U+0007)"],
    ),
    (
        "text turned round by escape",
        changed("{text: 1922,", r'{text: §"\u202e1922",'),
        ["'text' holds an invisible character (U+202E)"],
    ),
]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_the_problem_is_named_at_its_place(text: str, sentences: list[str]) -> None:
    assert_refused(text, *sentences)
