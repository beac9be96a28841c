"""What a view says about the moment. It loads at once: the first frame needs it before the catalogue is there."""

from dataclasses import replace
from datetime import datetime

from kiosk.visit.views.records import AttractView, View
from kiosk.words import Language
from kiosk.words.places import PLACE_WORDS, date_line
from kiosk.words.screens import SCREEN_WORDS


def time_of_day(moment: datetime) -> str:
    """14:32."""
    return f"{moment:%H:%M}"


def attract_footer(moment: datetime) -> str:
    """14:32 · 全天开放 · 咨询 12345."""
    return SCREEN_WORDS[Language.CHINESE].open_all_day.format(time=time_of_day(moment))


def first_view_at(view: View, moment: datetime) -> View:
    """The first view of an earlier start, as it is now. First views are Chinese: nobody has chosen otherwise."""
    if isinstance(view.content, AttractView):
        return replace(view, content=replace(view.content, footer=attract_footer(moment)))
    if view.bars is None:
        return view
    date = date_line(moment.date(), PLACE_WORDS[Language.CHINESE])
    return replace(view, bars=replace(view.bars, clock=time_of_day(moment), date=date))
