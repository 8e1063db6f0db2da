# SPDX-License-Identifier: MIT
"""What corrections suggest: a phrase for a missed point, the phrase at fault for a false award."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from quizdesk.engine.mark import Outcome
from quizdesk.engine.mark_scheme import Alias, Family, MarkPoint, MarkScheme, TestAnswer
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.scheme_bench import Change, MarkedAnswer, marks_of
from quizdesk.engine.scheme_proposals import MOST_A_POINT, Proposal, Proposals, Suspect
from tests.builders import ALIASES, a_short_answer

RAID = "The police raided Arcos in London."
SEARCH = "Officers searched the offices that May."


def asking(**accept: str) -> ShortAnswer:
    """A question with a point for each name, earned by one phrase."""
    points = tuple(
        MarkPoint(name, f"The {name} was why.", (phrase,)) for name, phrase in accept.items()
    )
    scheme = MarkScheme(
        3,
        points,
        aliases=ALIASES,
        families=(Family("search", ("search*", "ransack", "broke into")),),
        actors=("USSR", "Britain", "TUC", "KPD", "SPD"),
    )
    return a_short_answer(scheme=scheme)


QUESTION = asking(raid="raid/stormed Arcos", letter="Zinoviev letter", papers="~search papers")


def an_answer(label: str, text: str, **points: bool) -> MarkedAnswer:
    return MarkedAnswer(label, text, points)


def proposals(
    question: ShortAnswer, answers: Sequence[MarkedAnswer], *families: Family
) -> Proposals:
    shared = {family.name: family for family in families}
    return Proposals(question, answers, marks_of(question, answers), shared)


def propose(
    question: ShortAnswer, answers: Sequence[MarkedAnswer], *families: Family
) -> tuple[Proposal, ...]:
    return proposals(question, answers, *families).phrases()


def suspects(question: ShortAnswer, answers: Sequence[MarkedAnswer]) -> tuple[Suspect, ...]:
    return proposals(question, answers).suspects()


def phrases(question: ShortAnswer, *answers: MarkedAnswer) -> list[str]:
    return [one.phrase for one in propose(question, answers)]


def test_a_missed_point_suggests_the_telling_words_of_its_sentence() -> None:
    missed = an_answer("a", f"It was a hot summer. {SEARCH}", raid=True)
    [proposal] = propose(QUESTION, [missed, an_answer("b", "It was a hot May.", raid=False)])
    assert (proposal.labels, proposal.point) == (("a",), "raid")
    assert proposal.phrase == "officers ~search offices"
    assert proposal.changes == (
        Change("a", "raid", Outcome.NOT_FOUND, Outcome.AWARDED, was_earned=True),
    )


def test_words_that_the_answers_of_others_share_tell_less() -> None:
    others = [an_answer(f"{n}", "Officers in their offices saw May.", raid=False) for n in range(4)]
    said = "Officers in their offices ransacked cupboards and safes in May."
    [phrase] = phrases(QUESTION, an_answer("a", said, raid=True), *others)
    assert phrase == "~search cupboards"


def test_one_phrase_for_all_answers_that_say_the_same() -> None:
    first = an_answer("a", "Detectives ransacked the premises in the morning.", raid=True)
    second = an_answer("b", "The premises were searched by detectives.", raid=True)
    other = an_answer("c", "Nobody was in the premises that morning.", raid=False)
    [proposal] = propose(QUESTION, [first, second, other])
    assert [change.label for change in proposal.changes if change.is_gain] == ["a", "b"]
    assert not any(change.is_loss for change in proposal.changes)


def test_names_come_as_the_scheme_calls_them_and_who_does_what_to_whom_is_kept() -> None:
    question = asking(raid="~search Arcos", money="miners fed")
    said = "The Soviets subsidised the Trades Union Congress."
    assert phrases(question, an_answer("a", said, money=True)) == ["USSR > subsidised > TUC"]


def test_a_name_of_several_words_is_quoted() -> None:
    aliases = (*ALIASES, Alias("Zinoviev letter", ("red letter",)))
    scheme = replace(QUESTION.scheme, aliases=aliases)
    said = "The red letter befouled opinion."
    [phrase] = phrases(
        replace(QUESTION, scheme=scheme), an_answer("a", said, raid=True, letter=True)
    )[:1]
    assert phrase == '"Zinoviev letter" befouled'


def test_a_misspelt_word_of_the_scheme_is_proposed_as_it_should_be() -> None:
    said = "Officers stromed the premises."
    assert phrases(QUESTION, an_answer("a", said, raid=True)) == ["stormed premises"]


def test_a_denial_is_asked_for_where_the_point_is_one() -> None:
    missed = an_answer("a", "Ministers could not tolerate subversion.", peace=True)
    question = asking(peace="not accept meddling")
    assert phrases(question, missed) == ["not tolerate subversion"]
    assert phrases(asking(peace="accept meddling"), missed) == []


def test_no_more_phrases_than_can_be_looked_at_are_proposed_for_a_point() -> None:
    texts = (
        "Detectives ransacked premises.",
        "Ministers were furious indeed.",
        "Spies infiltrated.",
    )
    answers = [an_answer(text, text, raid=True) for text in texts]
    assert len(phrases(QUESTION, *answers)) == MOST_A_POINT < len(answers)


@pytest.mark.parametrize(
    "answers",
    [
        # It is awarded already, or was not earned, or nobody has judged it
        [an_answer("a", RAID, raid=True)],
        [an_answer("a", SEARCH, raid=False)],
        [an_answer("a", SEARCH)],
        # No phrase of fewer than two telling words, nor of nothing but who and when
        [an_answer("a", "Searched.", raid=True)],
        [an_answer("a", "It was so.", raid=True)],
        [an_answer("a", "", raid=True)],
        [an_answer("a", "It was the TUC and the KPD in 1926.", raid=True)],
        # It would award what a person gave nothing for
        [
            an_answer("a", "The officers searched offices.", raid=True),
            an_answer("b", "Offices were searched by officers.", raid=False),
        ],
        # It would not even award the answer it comes from
        [an_answer("a", "Officers, offices, searches, papers, spies", raid=True)],
    ],
)
def test_nothing_is_proposed_that_does_not_help_or_does_harm(answers: list[MarkedAnswer]) -> None:
    assert propose(QUESTION, answers) == ()


def test_the_phrase_at_fault_is_named_with_what_leaving_it_out_changes() -> None:
    point = MarkPoint("raid", "The raid was why.", ("Arcos raid", "police", "~search offices"))
    question = asking(raid="", letter="Zinoviev letter")
    scheme = replace(question.scheme, points=(point, *question.scheme.points[1:]))
    answers = [
        an_answer("a", "There were police everywhere.", raid=False),
        an_answer("b", "The police came.", raid=True),
        an_answer("c", RAID, raid=True),
        an_answer("d", "The police stayed out of it.", raid=False),
        an_answer("e", "Zinoviev."),
    ]
    [found] = suspects(replace(question, scheme=scheme), answers)
    assert found == Suspect(
        labels=("a", "d"),
        point="raid",
        phrases=("police",),
        changes=(
            Change("a", "raid", Outcome.AWARDED, Outcome.NOT_FOUND, was_earned=False),
            Change("b", "raid", Outcome.AWARDED, Outcome.NOT_FOUND, was_earned=True),
            Change("d", "raid", Outcome.AWARDED, Outcome.NOT_FOUND, was_earned=False),
        ),
    )


def test_what_the_whole_scheme_would_doubt_is_not_proposed() -> None:
    turned = "The Soviets raided Britain"
    answers = (
        an_answer("a", f"{turned}, codebooks smouldering in a fury.", fury=True),
        an_answer("b", f"{turned}.", fury=False),
    )
    assert phrases(asking(fury="bears growled"), *answers) != []
    assert phrases(asking(fury="bears growled", raid="Britain > raid > USSR"), *answers) == []


def test_where_nothing_was_awarded_wrongly_no_phrase_is_at_fault() -> None:
    assert suspects(QUESTION, [an_answer("a", RAID, raid=True), an_answer("b", RAID)]) == ()


def test_a_phrase_of_the_scheme_is_widened_by_the_word_that_stands_in_for_a_part() -> None:
    seize = Family("seize", ("storm*", "seiz*", "occup*"))
    missed = an_answer("a", "The police seized the Arcos building.", raid=True)
    [proposal] = propose(QUESTION, [missed], seize)
    assert (proposal.phrase, proposal.widens) == ("~seize Arcos", "raid/stormed Arcos")


def test_a_family_that_neither_the_scheme_nor_the_bank_shares_is_not_named() -> None:
    missed = an_answer("a", "The police seized the Arcos building.", raid=True)
    assert all("~" not in phrase for phrase in phrases(QUESTION, missed))


def test_who_did_it_goes_into_brackets_where_an_answer_leaves_it_unsaid() -> None:
    question = asking(money="USSR > subsidised strike* > TUC")
    missed = an_answer("a", "Subsidised strikes for the TUC.", money=True)
    found = propose(question, [missed])
    assert ("(USSR) > subsidised strike* > TUC", "USSR > subsidised strike* > TUC") in [
        (one.phrase, one.widens) for one in found
    ]


def test_a_common_word_beside_one_part_is_no_ground_until_two_answers_say_so() -> None:
    question = asking(raid="stormed Arcos")
    first = an_answer("a", "They visited Arcos.", raid=True)
    second = an_answer("b", "Somebody visited Arcos again.", raid=True)
    assert phrases(question, first) == []
    assert phrases(question, first, second) == ["visited Arcos"]


def test_what_a_test_answer_or_another_point_says_otherwise_is_not_proposed() -> None:
    missed = an_answer("a", "Detectives ransacked premises.", raid=True)
    assert phrases(QUESTION, missed) != []
    denying = TestAnswer("Detectives ransacked their own premises, it is said.", ())
    scheme = replace(QUESTION.scheme, test_answers=(denying,))
    assert phrases(replace(QUESTION, scheme=scheme), missed) == []
    raid, letter, *others = QUESTION.scheme.points
    letter = replace(letter, say="Detectives ransacked the premises for a letter.")
    scheme = replace(QUESTION.scheme, points=(raid, letter, *others))
    assert phrases(replace(QUESTION, scheme=scheme), missed) == []


def test_answers_of_one_label_are_told_apart() -> None:
    texts = ("Detectives ransacked premises.", "Ransacked were the premises, by detectives.")
    answers = [an_answer("same", text, raid=True) for text in texts]
    [proposal] = propose(QUESTION, answers)
    assert len(proposal.changes) == 2


def test_an_actor_that_only_one_word_stands_beside_is_not_put_in_brackets() -> None:
    question = asking(fund="USSR > paid")
    found = phrases(question, an_answer("a", "Somebody paid gladly.", fund=True))
    assert "(USSR) > paid" not in found


def test_a_denial_that_is_lacking_is_not_written_in_another_word() -> None:
    question = asking(raid="not/short raid Arcos")
    found = propose(question, [an_answer("a", "A raid on Arcos came late.", raid=True)])
    assert all(one.widens != "not/short raid Arcos" for one in found)
