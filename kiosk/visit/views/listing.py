"""The items of a theme or scope, and the signposts."""

from kiosk.catalogue.district import Signpost
from kiosk.guide import in_language
from kiosk.visit.events import OpenedItem, OpenedSignpost
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Listing, SignpostPage, State
from kiosk.visit.views.home import in_scope, scope_tiles
from kiosk.visit.views.machines import signpost_on_machines
from kiosk.visit.views.records import Button, ListView, Marked, ResultRow, SignpostView
from kiosk.visit.views.rows import item_row, paging
from kiosk.words import Language
from kiosk.words.screens import SCREEN_WORDS


def list_view(state: State, page: Listing, kiosk: Kiosk) -> ListView:
    """The items of one theme, or all, within a scope."""
    language = state.modes.language
    words = SCREEN_WORDS[language]
    theme = next((one for one in kiosk.catalogue.district.themes if one.name == page.theme), None)
    offered = kiosk.on_offer(state.clock.date())
    items = in_scope((item for item in offered if theme is None or item.theme == theme.name), page.scope)
    return ListView(
        title=words.all_items if theme is None else in_language.theme_name(theme, language),
        scopes=scope_tiles(state, page.scope, kiosk),
        rows=tuple(item_row(item, language) for item in items),
        paging=paging(page, words),
    )


def signposts_view(state: State, page: SignpostPage, kiosk: Kiosk) -> ListView:
    """Several signposts that belong together, each with where to go."""
    language = state.modes.language
    signpost = kiosk.catalogue.signpost(page.signpost)
    rows = tuple(_signpost_row(kiosk.catalogue.signpost(one), language) for one in signpost.contains)
    return ListView(
        title=in_language.signpost_name(signpost, language),
        scopes=(),
        rows=rows,
        paging=paging(page, SCREEN_WORDS[language]),
        note=in_language.signpost_note(signpost, language),
    )


def signpost_view(state: State, page: SignpostPage, kiosk: Kiosk) -> SignpostView:
    """Where to go for what is not done here."""
    language = state.modes.language
    words, signpost = SCREEN_WORDS[language], kiosk.catalogue.signpost(page.signpost)
    return SignpostView(
        title=words.signpost_title,
        name=in_language.signpost_name(signpost, language),
        where=in_language.signpost_where(signpost, language),
        contact=words.contact.format(contact=signpost.contact) if signpost.contact else words.by_phone,
        note=in_language.signpost_note(signpost, language),
        machines=signpost_on_machines(signpost.id, kiosk, language),
        see_also=tuple(
            Button(in_language.name(kiosk.catalogue.item(one), language), OpenedItem(one), "chevron_right")
            for one in signpost.see_also
            if kiosk.offers(one, state.clock.date())
        ),
        caution=in_language.disclaimer(kiosk.catalogue.district, language),
    )


def _signpost_row(signpost: Signpost, language: Language) -> ResultRow:
    return ResultRow(
        title=Marked(in_language.signpost_name(signpost, language)),
        detail=Marked(in_language.signpost_where(signpost, language)),
        chips=(),
        event=OpenedSignpost(signpost.id),
    )
