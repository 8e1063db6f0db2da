# SPDX-License-Identifier: MIT
"""Placing events: which are dealt, and what is said of where they were placed."""

from random import Random

from quizdesk.viewmodels.placing import ALL, MOST_EVENTS, Placing
from quizdesk.viewmodels.timeline import bands_of
from tests.builders import a_date_matching, a_multiple_choice, an_event, an_ordering
from tests.viewmodels.desks import a_bank

BANDS = bands_of(a_bank(a_date_matching(), an_ordering()))
GERMANY = "Germany, Rapallo and Berlin"
TRUTHS = {
    "Treaty of Rapallo": (1922, 4),
    "Locarno treaties": (1925, 12),
    "Treaty of Berlin": (1926, 4),
    "Hitler becomes Chancellor": (1933, 1),
}


def months_of(placing: Placing, off: int = 0) -> list[int]:
    return [12 * TRUTHS[text][0] + TRUTHS[text][1] - 1 + off for text in placing.view().texts]


def test_six_events_of_all_or_those_of_one_band_are_dealt() -> None:
    everything = Placing(BANDS, ALL, Random(1)).view()
    assert len(set(everything.texts)) == MOST_EVENTS
    assert everything.bands == (ALL, "The Comintern", GERMANY)
    germany = Placing(BANDS, GERMANY, Random(1)).view()
    assert set(germany.texts) == set(TRUTHS)
    assert (germany.first_month, germany.end_month) == (1921 * 12, 1935 * 12)


def test_other_chance_deals_other_events() -> None:
    deals = {Placing(BANDS, ALL, Random(seed)).view().texts for seed in range(9)}
    assert len(deals) > 1


def test_events_that_cannot_be_told_apart_are_not_dealt_together() -> None:
    early, late = an_event("a", "Lenin dies", "1924-01"), an_event("b", "Italy votes", "1924")
    bands = bands_of(
        a_bank(a_date_matching(id="one", pairs=(early,)), a_date_matching(id="two", pairs=(late,)))
    )
    assert len(Placing(bands, ALL, Random(1)).view().texts) == 1


def test_all_in_place_is_said() -> None:
    placing = Placing(BANDS, GERMANY, Random(1))
    outcome = placing.check(months_of(placing))
    assert all(one.is_right for one in outcome.events)
    assert outcome.summary.startswith("100%: 4 of 4 events in the right place.")


def test_how_far_off_and_between_which_others_is_said() -> None:
    placing = Placing(BANDS, GERMANY, Random(1))
    outcome = placing.check(months_of(placing, -14))
    said = {one.sentence for one in outcome.events}
    assert (
        "Treaty of Berlin: 14 months early. It was April 1926, after “Locarno treaties”, before "
        "“Hitler becomes Chancellor”."
    ) in said
    assert any(one.startswith("Treaty of Rapallo:") and "before “Locarno" in one for one in said)
    late = placing.check(months_of(placing, 1))
    assert any("1 month late" in one.sentence for one in late.events)
    assert not any(one.is_right for one in late.events)


def test_a_bank_without_events_has_none_to_place() -> None:
    bands = bands_of(a_bank(a_multiple_choice()))
    assert Placing(bands, ALL, Random(1)).view().texts == ()
