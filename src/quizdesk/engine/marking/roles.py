# SPDX-License-Identifier: MIT
"""Who does something in an answer, and to whom: subject, object, passive, pronouns carried over.

Told by the places of actors round a word, by prepositions before them (`actor_rows.py`) and by
forms of "be"; no grammar is read. Where these say nothing the result is empty, which means "not
known".
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quizdesk.engine.marking.actor_rows import PASSIVE_REACH, ActorRows
from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.stems import is_irregular_form, is_past_form
from quizdesk.engine.marking.word_classes import (
    BE,
    DETERMINERS,
    GIVING,
    JOINING,
    LOSING,
    OBJECT_PREPOSITIONS,
    OBJECT_PRONOUNS,
    RECEIVING,
    SEPARATING,
    STATES,
)

REACH = 14
"""Words from a verb within which those who take part in it stand."""
NEAR_PRONOUN = 3
"""Words after a verb within which a pronoun is its object."""
NEAR_GIFT = 4
"""Words from the one who gets something to what is given."""
FARTHEST_BACK = 60
"""Words that are looked back over for the subject of what went before."""
WORDS_OF_CLEFT = 12
"""Words from a deed to the "was" of "the one who attacked the SPD was the KPD"."""

_ENEMIES = frozenset({"threat", "danger", "enemy", "menace", "rival", "risk", "problem"})
"""Who is one of these is so to another."""
_CLEAR_PRONOUNS = frozenset({"it", "they"})
_RELATIVE = frozenset({"who", "which", "that"})
_CLEFT = frozenset({"one", "ones", "those", "people", "side", "party", "country", "man"})
_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it", "who", "which", "this"})


class Cast(NamedTuple):
    """Those who take part in something, as positions in the answer.

    Attributes:
        doers: who does it.
        sufferers: to whom it is done.
        carried: those of them who stand elsewhere, and here by a pronoun or not at all.
    """

    doers: tuple[int, ...]
    sufferers: tuple[int, ...]
    carried: frozenset[int] = frozenset()

    @property
    def is_sure(self) -> bool:
        """Whether the doers stand there by name."""
        return bool(self.doers) and self.carried.isdisjoint(self.doers)


class Roles:
    """Reads the cast of any word of one answer."""

    def __init__(self, index: AnswerIndex) -> None:
        self._index = index
        self._words = index.words
        self._known: dict[int, Cast] = {}
        self._rows = ActorRows(index)

    def cast(self, verb: int) -> Cast:
        """Who takes part in what the word at a position says."""
        known = self._known.get(verb)
        if known is None:
            known = self._known[verb] = self._read(verb)
        return known

    def _read(self, verb: int) -> Cast:
        low, high = self._clause(verb)
        given = self._given(verb, low)
        if given is not None:
            return given
        after = self._before_another_subject(self._rows.between(verb + 1, min(high, verb + REACH)))
        leads = [self._rows.lead(one) for one in after]
        subjects = self._subjects(verb, low)
        named = () if subjects else self._named_behind(verb, low)
        if named:
            objects = self._objects([one for one in after if one < named[0]])
            return Cast(named, objects)
        if "by" in leads:
            number = leads.index("by")
            return Cast(self._rows.group(after[number]), tuple(after[:number]) or subjects)
        is_passive = self._is_passive(verb, low)
        givers: tuple[int, ...] = ()
        if "from" in leads and SEPARATING.isdisjoint(self._words[verb : verb + 2]):
            givers = tuple(one for one, lead in zip(after, leads, strict=True) if lead == "from")
        if is_passive or (givers and self._is_received(verb, low)):
            objects = self._objects(after) if not givers else ()
            return Cast(givers, subjects or objects)
        carried = () if subjects else self._carried_over(verb, low)
        doers = subjects or carried
        if self._is_meant(verb, low, carried):
            carried = ()
        objects = self._objects(after)
        if self._words[verb] in LOSING and not objects:
            return Cast((), doers, frozenset(carried))
        near = self._words[verb + 1 : min(high, verb + NEAR_PRONOUN) + 1]
        if doers and not (objects or OBJECT_PRONOUNS.isdisjoint(near)):
            objects = self._carried_object(verb, doers)
            carried += objects
        if subjects and not objects and self._is_state(verb, low):
            objects = subjects
        return Cast(doers, objects, frozenset(carried))

    def _is_state(self, verb: int, low: int) -> bool:
        """Whether a word says what somebody was: "Germany was an outcast"."""
        if self._words[verb].endswith("ing") or self._words[verb] in _ENEMIES:
            return False
        before = [
            word for word in self._words[max(low, verb - 3) : verb] if word not in DETERMINERS
        ]
        return bool(before) and before[-1] in BE

    def _given(self, thing: int, low: int) -> Cast | None:
        """The cast of a thing given: "gave the TUC money", "gave the USSR recognition"."""
        before = self._rows.between(max(low, thing - NEAR_GIFT), thing - 1)
        if not before:
            return None
        taker = before[-1]
        group = self._rows.group(taker)
        at = group[0] - 1
        if at > low and self._words[at] in DETERMINERS:
            at -= 1
        is_deed = taker == thing - 1 and is_past_form(self._words[thing])
        if at < low or is_deed or self._words[at] not in GIVING:
            return None
        cast = self.cast(at)
        return Cast(cast.doers, group, cast.carried.intersection(cast.doers))

    def _clause(self, at: int) -> tuple[int, int]:
        clauses = self._index.clauses
        return bisect_left(clauses, clauses[at]), bisect_right(clauses, clauses[at]) - 1

    def _before_another_subject(self, after: Sequence[int]) -> Sequence[int]:
        """Actors behind a verb, as far as one does something else: "a strike and Moscow paid"."""
        for number, place in enumerate(after):
            at = place - 1
            if self._words[at] in DETERMINERS:
                at -= 1
            if self._words[at] in JOINING and not self._index.actors[at - 1]:
                return after[:number]
        return after

    def _subjects(self, verb: int, low: int) -> tuple[int, ...]:
        """The nearest actor before a verb that no preposition governs, with those joined to it."""
        for place in reversed(self._rows.between(max(low, verb - REACH), verb - 1)):
            if not self._rows.lead(place) or (place == verb - 1 and self._is_owner(place)):
                if self._words[verb - 1] not in JOINING:
                    return self._rows.group(place)
                # "feared Hitler and attacked": not he, but the one who feared him.
                return self._rows.group(next(self._rows.ungoverned(low, place)))
        return ()

    def _is_owner(self, place: int) -> bool:
        """Whether what an actor does follows as a noun: "after the Soviet invasion"."""
        return not is_past_form(self._words[place + 1])

    def _objects(self, after: Iterable[int]) -> tuple[int, ...]:
        for place in after:
            lead = self._rows.lead(place)
            if not lead or lead in OBJECT_PREPOSITIONS:
                return self._rows.group(place)
        return ()

    def _is_passive(self, verb: int, low: int) -> bool:
        """Whether a form of "be" with a participle stands at a verb or just before it."""
        words = self._words
        if BE.isdisjoint(words[max(low, verb - PASSIVE_REACH) : verb + 1]):
            return False
        has_participle = False
        for place in range(verb, max(low, verb - PASSIVE_REACH) - 1, -1):
            # "was ordered to attack": who is ordered does it.
            is_to_do = place < verb and words[place] == "to"
            if words[place] in JOINING or is_to_do or (place < verb and self._index.actors[place]):
                return False
            if has_participle and words[place] in BE:
                return True
            if words[place] in STATES:
                return False
            has_participle = has_participle or _is_participle(words[place])
        return False

    def _is_received(self, verb: int, low: int) -> bool:
        places = range(verb, max(low, verb - PASSIVE_REACH) - 1, -1)
        return any(
            # Who "took over from" another received nothing.
            self._words[place] in RECEIVING and self._words[place + 1 : place + 2] != ["over"]
            for place in places
        )

    def _carried_over(self, verb: int, low: int) -> tuple[int, ...]:
        """The subject of what went before, where a clause has a pronoun or none for its own."""
        own = self._words[max(low, verb - FARTHEST_BACK) : verb]
        if _SUBJECT_PRONOUNS.isdisjoint(own):
            is_bare = all(word in SMALL_WORDS or word.endswith("ly") for word in own)
            if not is_bare:
                return ()
        sentences, clauses = self._index.sentences, self._index.clauses
        for place in reversed(self._rows.between(low - FARTHEST_BACK, low - 1)):
            if sentences[verb] - sentences[place] > 1:
                break
            if not self._rows.lead(place):
                start = max(bisect_left(clauses, clauses[place]), place - FARTHEST_BACK)
                return self._rows.group(next(self._rows.ungoverned(start, place)))
        return ()

    def _is_meant(self, verb: int, low: int, carried: tuple[int, ...]) -> bool:
        """Whether a pronoun means nobody else: "the KPD, who", "Britain broke off as it feared"."""
        own = self._words[low:verb]
        if low - 1 in carried and own and own[0] in _RELATIVE:
            return True
        sentence = self._index.sentences[verb]
        if not carried or _CLEAR_PRONOUNS.isdisjoint(own):
            return False
        first, _ = self._index.ends_of_sentence(sentence)
        return tuple(self._rows.between(first, verb - 1)) == carried

    def _named_behind(self, verb: int, low: int) -> tuple[int, ...]:
        """Who does it by a cleft sentence: "the one who attacked the SPD was the KPD"."""
        words, sentences = self._words, self._index.sentences
        opens = any(
            words[place] in _RELATIVE and words[place - 1] in _CLEFT
            for place in range(max(1, low, verb - PASSIVE_REACH), verb)
        )
        if not opens:
            return ()
        for place in range(verb + 1, min(len(words), verb + WORDS_OF_CLEFT)):
            if sentences[place] == sentences[verb] and words[place] in BE:
                behind = self._rows.between(place + 1, place + NEAR_PRONOUN)
                return self._rows.group(behind[0]) if behind else ()
        return ()

    def _carried_object(self, verb: int, doers: tuple[int, ...]) -> tuple[int, ...]:
        """The one that "them" or "it" means: the only other one that was spoken of just before."""
        keys, sentences = self._index.keys, self._index.sentences
        doing = {keys[place] for place in doers}
        others: list[int] = []
        for place in reversed(self._rows.between(verb - FARTHEST_BACK, verb - 1)):
            if sentences[verb] - sentences[place] > 1:
                break
            if keys[place] not in doing:
                others.append(place)
        group = self._rows.group(others[0]) if others else ()
        meant = {keys[place] for place in group}
        return group if all(keys[place] in meant for place in others) else ()


def _is_participle(word: str) -> bool:
    return (len(word) > 3 and word.endswith(("ed", "en"))) or is_irregular_form(word)
