# SPDX-License-Identifier: MIT
"""Pages of the notes: what each asks, how well it is known, and its questions in the notes' order.

What a question rests on is said by its citations; the order within a page by its facts, which are
numbered as they stand in the notes.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from quizdesk.engine.quiz import Quiz
from quizdesk.engine.scheduling.keeping import keeping_of
from quizdesk.engine.scheduling.memory import recall
from quizdesk.engine.scheduling.plan import Mastery, as_kept, mastery_from
from quizdesk.engine.scheduling.units import Askable, Unit
from quizdesk.engine.scheduling.weakest import LOOKED_AHEAD
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.remembered import PartsView, parts_view
from quizdesk.viewmodels.revision import Revision
from quizdesk.viewmodels.wording import questions_text
from quizdesk.words import tr, tr_n

WAY = "page"
"""The way of a quiz that asks a page, before the colon; the page follows."""


class PageId(NamedTuple):
    """A page of a source of the bank."""

    source: str
    page: int


class PageView(NamedTuple):
    """A page.

    Attributes:
        title: the page.
        detail: how many questions it has, and how well what they ask is known, in words.
        known: how well it is known.
        share: how much of it is likely remembered, from nought to one.
    """

    id: PageId
    title: str
    detail: str
    known: PartsView
    share: float


class SourceView(NamedTuple):
    """A source with those of its pages that questions ask."""

    title: str
    pages: tuple[PageView, ...]


class NotesView(NamedTuple):
    """The whole page.

    Attributes:
        sources: in the bank's order; none where no question says which page it rests on.
        next: the page of which least is remembered, or None.
        next_text: what practising it is called, or empty.
    """

    sources: tuple[SourceView, ...]
    next: PageId | None
    next_text: str


class Notes:
    """The pages that a bank's questions rest on.

    Args:
        revision: what scheduling knows.
        means: the bank, the records, the learner and the time.
    """

    def __init__(self, revision: Revision, means: Means) -> None:
        self._revision = revision
        self._means = means

    def view(self) -> NotesView:
        """The pages, as they are known now.

        Raises:
            StoreError: when the records cannot be read.
        """
        askables, chances = self._chances()
        titles = self._means.bank.sources
        sources = dict.fromkeys([*titles, *(one.source for one in self._pages)])
        views = {
            source: tuple(
                _page_view(one, mastery_from([askables[each] for each in ids], chances), len(ids))
                for one, ids in self._pages.items()
                if one.source == source
            )
            for source in sources
        }
        pages = [page for group in views.values() for page in group]
        least = min(pages, key=lambda one: one.share, default=None)
        return NotesView(
            sources=tuple(
                SourceView(titles[source].title if source in titles else source, group)
                for source, group in views.items()
                if group
            ),
            next=least.id if least else None,
            next_text=tr("Practise page {page}", page=least.id.page) if least else "",
        )

    def quiz(self, page: PageId) -> tuple[Quiz, tuple[str, ...]]:
        """The blueprint of practice with a page, and the ids of its questions in order."""
        chosen = tuple(self._pages.get(page, ()))
        source = self._means.bank.sources.get(page.source)
        title = tr(
            "Page {page}: {source}", page=page.page, source=source.title if source else page.source
        )
        way = f"{WAY}:{page.source} {page.page}"
        return Quiz(title=title, number=len(chosen), shuffles_questions=False, way=way), chosen

    def _chances(self) -> tuple[Mapping[str, Askable], Mapping[Unit, float]]:
        """Every question, and the chance of recall in a week of what was ever asked."""
        learner_id, now = self._means.who_and_when()
        situation = self._revision.remembered(learner_id, now)
        if learner_id is not None:
            trials = self._means.store.memories.trials(learner_id, self._means.bank.id)
            situation = as_kept(situation, keeping_of(trials))
        then = now + LOOKED_AHEAD
        chances = {unit: recall(memory, then) for unit, memory in situation.memories.items()}
        return {one.id: one for one in situation.askables}, chances

    @cached_property
    def _pages(self) -> Mapping[PageId, Sequence[str]]:
        """The ids of the questions of each page, pages and questions in the order of the notes."""
        bank = self._means.bank
        questions = sorted(
            (bank.questions[one.id] for one in bank.outlines),
            key=lambda one: min(one.facts, default=_AFTER_ALL),
        )
        pages: dict[PageId, list[str]] = {}
        for question in questions:
            for citation in question.citations:
                for page in citation.pages:
                    pages.setdefault(PageId(citation.source, page), []).append(question.id)
        return dict(sorted(pages.items()))


_AFTER_ALL = "~"
"""Sorts after every fact."""


def _page_view(page: PageId, mastery: Sequence[Mastery], questions: int) -> PageView:
    known = parts_view("", mastery)
    units = known.remembered + known.forgotten + known.unseen
    if known.unseen == units:
        told = tr_n(
            "%n thing to know, not asked yet.", "%n things to know, none of them asked yet.", units
        )
    else:
        told = tr_n(
            "Of %n thing to know: {parts}.",
            "Of %n things to know: {parts}.",
            units,
            parts=known.text,
        )
    detail = tr("{questions}. {known}", questions=questions_text(questions), known=told)
    share = sum(one.units * one.recall for one in mastery) / units
    return PageView(page, tr("Page {page}", page=page.page), detail, known, share)
