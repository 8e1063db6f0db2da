# SPDX-License-Identifier: MIT
"""Which answering part belongs to which kind of question; each is imported when first needed."""

from typing import Any

from quizdesk.ui.widgets.answering import AnsweringPart
from quizdesk.viewmodels.item_view import AnswerView, ChoiceView, MatchView, OrderView
from quizdesk.viewmodels.written import WrittenView


def part_for(view: AnswerView) -> AnsweringPart[Any]:
    """A new answering part for a view; the view is not shown in it yet."""
    match view:
        case ChoiceView():
            from quizdesk.ui.widgets.choice_list import ChoiceList

            return ChoiceList()
        case MatchView():
            from quizdesk.ui.widgets.date_matching_board import DateMatchingBoard

            return DateMatchingBoard()
        case OrderView():
            from quizdesk.ui.widgets.ordering_list import OrderingList

            return OrderingList()
        case WrittenView():
            from quizdesk.ui.widgets.written_part import WrittenPart

            return WrittenPart()
