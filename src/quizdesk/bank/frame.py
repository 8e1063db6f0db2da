# SPDX-License-Identifier: MIT
"""Reads what every kind of question has: id, stem, topic, level, sources, facts, explanation."""

from collections.abc import Mapping
from itertools import islice
from typing import TypedDict

from quizdesk.bank.bank import Source
from quizdesk.bank.findings import shown
from quizdesk.bank.form import Form
from quizdesk.bank.slug import is_id
from quizdesk.bank.yaml_tree import Mapping as MappingNode
from quizdesk.bank.yaml_tree import Node, Scalar, Sequence
from quizdesk.engine.question import Citation, Kind, Level

FRAME_KEYS = frozenset({"id", "type", "topic", "source", "facts", "level", "stem", "explanation"})
LONGEST_STEM = 600
LONGEST_EXPLANATION = 3000
MOST_FACTS = 60
MOST_PAGES = 30

_LEVELS = {"1": Level.RECALL, "2": Level.UNDERSTANDING, "3": Level.JUDGEMENT}


class Frame(TypedDict):
    """The fields of `QuestionFrame`, to build a question of any kind from."""

    id: str
    stem: str
    topic: str
    level: Level
    citations: tuple[Citation, ...]
    facts: tuple[str, ...]
    explanation: str


def read_frame(
    form: Form, kind: Kind, topics: Mapping[str, str], sources: Mapping[str, Source]
) -> Frame:
    """The fields that the question has, empty where they are wrong."""
    return Frame(
        id=form.id(),
        stem=form.prose("stem", LONGEST_STEM),
        topic=_topic(form, topics),
        level=_level(form),
        citations=_citations(form, sources),
        facts=cited_facts(form),
        # A short answer's points and model answer teach by themselves.
        explanation=form.prose(
            "explanation", LONGEST_EXPLANATION, is_needed=kind is not Kind.SHORT_ANSWER
        ),
    )


def _topic(form: Form, topics: Mapping[str, str]) -> str:
    topic = form.text("topic", 200)
    # A bank whose topics cannot be read was told so: its questions are not to blame.
    if topic and topics and topic not in topics:
        near = form.findings.nearest(topic, topics)
        hint = f"did you mean '{near}'?" if near else "add it to 'topics' above the questions."
        form.problem("topic", f"The bank has no topic '{shown(topic)}': {hint}")
    return topic


def _level(form: Form) -> Level:
    node = form.node("level")
    if node is None:
        return Level.RECALL
    if type(node) is Scalar and node.text in _LEVELS:
        return _LEVELS[node.text]
    form.problem("level", "'level' must be 1 (recall), 2 (understanding) or 3 (judgement).")
    return Level.RECALL


def cited_facts(form: Form) -> tuple[str, ...]:
    """The ids of the facts that something rests on; none where it names none."""
    if form.node("facts") is None:
        return ()
    facts = form.texts("facts", MOST_FACTS, 200)
    wrong = [fact for fact in facts if not (is_id(fact) and fact[0].isalpha())]
    if wrong:
        form.problem(
            "facts",
            f"'{shown(wrong[0])}' cannot be the id of a fact: write a small letter and figures, "
            "such as f074.",
        )
    if len(set(facts)) < len(facts):
        twice = next(fact for fact in facts if facts.count(fact) > 1)
        form.problem("facts", f"'{shown(twice)}' stands in 'facts' twice: keep one.")
    return facts


def _citations(form: Form, sources: Mapping[str, Source]) -> tuple[Citation, ...]:
    if form.node("source") is None:
        return ()
    cited = form.form("source", "'source'")
    if cited is None:
        return ()
    return tuple(
        Citation(key.text, _pages(cited, key, sources))
        for key in islice(cited.mapping.keys.values(), MOST_PAGES)
    )


def _pages(cited: Form, key: Scalar, sources: Mapping[str, Source]) -> tuple[int, ...]:
    """The pages of one source: a number or a list of them."""
    source = sources.get(key.text)
    if source is None:
        near = cited.findings.nearest(key.text, sources)
        hint = f"did you mean '{near}'?" if near else "add it to 'sources' above the questions."
        cited.findings.add(key, f"The bank has no source '{shown(key.text)}': {hint}")
        return ()
    value = cited.mapping.values[key.text]
    nodes = value.items if type(value) is Sequence else [value]
    pages = []
    for node in nodes[:MOST_PAGES]:
        page = _page(node)
        if page is None or page < 1:
            # What is broken was reported where it broke.
            if isinstance(node, (Scalar, Sequence, MappingNode)):
                cited.findings.add(
                    node,
                    f"A page of '{key.text}' must be a number, as in {{{key.text}: 3}} "
                    f"or {{{key.text}: [3, 7]}}.",
                )
        elif source.pages is not None and page > source.pages:
            cited.findings.add(
                node, f"Page {page} is not in '{key.text}', which has {source.pages} pages."
            )
        else:
            pages.append(page)
    return tuple(pages)


def _page(node: Node) -> int | None:
    if type(node) is Scalar and node.text.isascii() and node.text.isdigit():
        return int(node.text[:9])
    return None
