# SPDX-License-Identifier: MIT
"""Reads what stands above a bank's questions: its names, topics, sources, glossary and aliases."""

import re
from dataclasses import dataclass

from quizdesk.bank.bank import GlossaryEntry, Source
from quizdesk.bank.findings import shown
from quizdesk.bank.form import Form
from quizdesk.bank.joined_names import joined_names
from quizdesk.bank.slug import is_id
from quizdesk.bank.yaml_tree import Mapping, Scalar
from quizdesk.engine.mark_scheme import Alias, Family
from quizdesk.engine.marking.phrase import parse_member
from quizdesk.errors import InvalidPhrase

FORMAT = 1
"""The version of the format that this program reads."""

USUAL_LANGUAGE = "en-GB"
LONGEST_NAME = 120
LONGEST_TITLE = 200
LONGEST_SAY = 1000
MOST_TOPICS = 200
MOST_SOURCES = 200
MOST_TERMS = 3000
MOST_ALIASES = 1000
MOST_WORDINGS = 40
MOST_FAMILIES = 1000
MOST_MEMBERS = 120
MOST_ACTORS = 300

_TOP_KEYS = frozenset(
    {
        "quizdesk",
        "id",
        "title",
        "language",
        "topics",
        "aliases",
        "actors",
        "families",
        "sources",
        "glossary",
        "timeline",
        "turning_points",
        "questions",
    }
)
_SOURCE_KEYS = frozenset({"title", "pages", "author", "year", "note"})
_TERM_KEYS = frozenset({"say", "aliases"})
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preface:
    """A bank without its questions."""

    id: str
    title: str
    language: str
    topics: dict[str, str]
    sources: dict[str, Source]
    glossary: dict[str, GlossaryEntry]
    aliases: tuple[Alias, ...]
    families: tuple[Family, ...]
    actors: tuple[str, ...]


def read_preface(form: Form) -> Preface:
    """What stands above the questions, with parts left out where the file is wrong."""
    _check_format(form)
    form.allow(_TOP_KEYS)
    glossary = _glossary(form)
    return Preface(
        id=form.id(),
        title=form.text("title", LONGEST_TITLE),
        language=_language(form),
        topics=_topics(form),
        sources=_sources(form),
        glossary=glossary,
        aliases=_names(form, glossary),
        families=_families(form),
        actors=form.texts("actors", MOST_ACTORS, LONGEST_NAME),
    )


def _check_format(form: Form) -> None:
    node = form.node("quizdesk")
    if node is None:
        form.problem("quizdesk", "The bank must begin with the line 'quizdesk: 1'.")
    elif isinstance(node, Scalar) and node.text.isdigit() and int(node.text[:9]) > FORMAT:
        form.problem(
            "quizdesk",
            f"The bank is written for a later QuizDesk (format {shown(node.text)}): get a newer "
            "version of the program.",
        )
    elif not isinstance(node, Scalar) or node.text != str(FORMAT):
        form.problem("quizdesk", f"This must be 'quizdesk: {FORMAT}', the version of the format.")


def _language(form: Form) -> str:
    if form.node("language") is None:
        return USUAL_LANGUAGE
    language = form.text("language", 200)
    if language and not _LANGUAGE.fullmatch(language):
        form.problem(
            "language", f"'{shown(language)}' is no language tag: write one such as en-GB or cy."
        )
    return language


def _entries(
    form: Form, key: str, most: int, *, is_needed: bool = False
) -> list[tuple[Scalar, Form]]:
    """The keys of a mapping within the bank, each with the mapping to read it from."""
    inner = form.form(key, f"'{key}'", is_needed=is_needed)
    if inner is None:
        return []
    count = len(inner.mapping.keys)
    if count > most:
        form.problem(key, f"'{key}' has {count} entries, more than the {most} that are allowed.")
        return []
    return [(name, inner) for name in inner.mapping.keys.values()]


def _topics(form: Form) -> dict[str, str]:
    topics = {}
    for name, inner in _entries(form, "topics", MOST_TOPICS, is_needed=True):
        _check_name(inner, name, "topic")
        topics[name.text] = inner.text(name.text, LONGEST_TITLE)
    node = form.node("topics")
    if isinstance(node, Mapping) and not node.keys:
        form.problem("topics", "'topics' is empty: a bank needs one topic at least.")
    return topics


def _check_name(inner: Form, name: Scalar, what: str) -> None:
    if not is_id(name.text):
        inner.findings.add(
            name,
            f"'{shown(name.text)}' cannot be the id of a {what}: an id is lower-case words or "
            "figures joined by hyphens.",
        )


def _sources(form: Form) -> dict[str, Source]:
    sources = {}
    for name, inner in _entries(form, "sources", MOST_SOURCES):
        _check_name(inner, name, "source")
        one = inner.form(name.text, "a source")
        if one is None:
            # Known all the same, so that the questions that name it are not blamed.
            sources[name.text] = Source("")
            continue
        one.allow(_SOURCE_KEYS)
        sources[name.text] = Source(
            title=one.text("title", LONGEST_TITLE),
            pages=_optional_number(one, "pages", 1, 100_000),
            author=one.text("author", LONGEST_TITLE, is_needed=False),
            year=_optional_number(one, "year", 1, 9999),
            note=one.prose("note", LONGEST_SAY, is_needed=False),
        )
    return sources


def _optional_number(form: Form, key: str, least: int, most: int) -> int | None:
    return None if form.node(key) is None else form.number(key, least, most)


def _glossary(form: Form) -> dict[str, GlossaryEntry]:
    glossary = {}
    for name, inner in _entries(form, "glossary", MOST_TERMS):
        term = inner.item_text(name, LONGEST_NAME, "A term of the glossary")
        one = inner.form(name.text, "an entry of the glossary")
        if one is not None:
            one.allow(_TERM_KEYS)
            glossary[term] = GlossaryEntry(
                say=one.prose("say", LONGEST_SAY),
                aliases=one.texts("aliases", MOST_WORDINGS, LONGEST_NAME),
            )
    return glossary


def _aliases(form: Form) -> tuple[Alias, ...]:
    aliases = []
    taken: dict[str, str] = {}
    for name, inner in _entries(form, "aliases", MOST_ALIASES):
        canonical = inner.item_text(name, LONGEST_NAME, "The name before the other wordings")
        others = inner.texts(name.text, MOST_WORDINGS, LONGEST_NAME, is_needed=True)
        for wording in (canonical, *others):
            owner = taken.setdefault(wording.casefold(), canonical)
            if owner != canonical:
                inner.problem(
                    name.text,
                    f"'{shown(wording)}' stands for '{shown(owner)}' too: keep it with one of "
                    "them, or nobody can tell which is meant.",
                )
            elif wording in others and wording.casefold() == canonical.casefold():
                inner.problem(name.text, f"'{shown(wording)}' stands for itself: take it out.")
        aliases.append(Alias(canonical, others))
    return tuple(aliases)


def _names(form: Form, glossary: dict[str, GlossaryEntry]) -> tuple[Alias, ...]:
    """The aliases, and with them the other names that the glossary gives."""
    aliases, misgiven = joined_names(_aliases(form), glossary)
    for term, inner in _entries(form, "glossary", MOST_TERMS) if misgiven else ():
        for name in (name for name, owner in misgiven.items() if owner == term.text):
            inner.problem(
                term.text,
                f"'{shown(name)}' stands for something else than '{shown(term.text)}' elsewhere in "
                "the aliases or the glossary: keep it with one of them.",
            )
    return aliases


def _families(form: Form) -> tuple[Family, ...]:
    """Word families; a family may hold another, written `~name`."""
    families: dict[str, Family] = {}
    for name, inner in _entries(form, "families", MOST_FAMILIES):
        _check_name(inner, name, "word family")
        wordings: list[str] = []
        for wording in inner.texts(name.text, MOST_MEMBERS, LONGEST_NAME, is_needed=True):
            if wording.startswith("~"):
                wordings += _members(inner, name.text, wording[1:], families)
                continue
            try:
                parse_member(wording)
            except InvalidPhrase as error:
                inner.problem(name.text, str(error))
            else:
                wordings.append(wording)
        families[name.text] = Family(name.text, tuple(dict.fromkeys(wordings)))
    return tuple(families.values())


def _members(inner: Form, name: str, other: str, families: dict[str, Family]) -> tuple[str, ...]:
    """The wordings of a family that another one holds; it must stand above it."""
    if other in families:
        return families[other].wordings
    near = inner.findings.nearest(other, families)
    hint = f"did you mean '~{near}'?" if near else "a family must stand above those that hold it."
    inner.problem(name, f"No word family above is called '~{shown(other)}': {hint}")
    return ()
