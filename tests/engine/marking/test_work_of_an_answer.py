# SPDX-License-Identifier: MIT
"""What it takes to mark an ordinary answer, counted in calls: no feature may eat the speed unseen.

Who adds to the bound says in the commit what learners get for it.
"""

from quizdesk.engine.mark_scheme import MarkPoint, Misconception
from quizdesk.engine.marking import mark
from quizdesk.engine.response import TextResponse
from tests.builders import a_short_answer
from tests.counted_work import calls_of
from tests.engine.marking.answering import scheme_of

POINTS = (
    MarkPoint("split", "The KPD attacked the SPD.", ("KPD > ~attack > SPD", "split* workers")),
    MarkPoint("raid", "Britain raided Arcos.", ("raid/search Arcos (1927)",)),
    MarkPoint("money", "Moscow sent money.", ("USSR/Moscow > send/pay/money > TUC/strike*",)),
    MarkPoint("trust", "Nobody trusted it.", ("not trust KPD/USSR",), ("trust* Britain",)),
    MarkPoint("hitler", "It let Hitler in.", ('"came to power"/win/won Hitler', "help* Hitler")),
)
WRONG = (Misconception("It was no Soviet money.", ("Britain > pay/send > KPD",)),)
# Two slips, a passive, a pronoun, a denial, a comma, initials: what ordinary answers hold.
ANSWER = (
    "Stalin told the KPD to attack the Social Democrats, so the workers were split and Hitler "
    "came to power. In 1926 Moscow had sent mony to the TUC for the General Strike. The offices "
    "of Arcos were raided by the British goverment in May 1927. They did not trust the U.S.S.R. "
    "any more, because it had helped all the miners."
)
MOST_CALLS = 2_450
"""A sixth more than it took when the reading was last made faster."""


def test_an_ordinary_answer_of_sixty_words_takes_few_calls() -> None:
    question = a_short_answer(scheme=scheme_of(*POINTS, misconceptions=WRONG, marks=5))
    assert len(ANSWER.split()) == 60
    # A class writes the same words over and over: they are known from its first answers on.
    assert mark(question, TextResponse(ANSWER)).awarded == 5

    assert calls_of(lambda: mark(question, TextResponse(ANSWER))) <= MOST_CALLS
