"""`kiosk print-all`: the checklists of all items and life events, as one PDF or as a folder with one each.

Exit codes: 0 written, 2 it could not be done; then nothing has changed on disk.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.district import District
from kiosk.catalogue.reading.known_keys import nearest
from kiosk.paper.collection_a4 import render, render_alone, render_form
from kiosk.staff import finding
from kiosk.staff.checklists_of import Guided
from kiosk.staff.collecting import LIFE_EVENTS, Gathered, chapter_of
from kiosk.staff.patience import Patience
from kiosk.trouble import CannotDoError
from kiosk.writing import write_all, write_whole


def chosen(bundle: Bundle, themes: tuple[str, ...], ids: tuple[str, ...]) -> tuple[Guided, ...]:
    """The life events and items of these themes with these ids; an empty filter lets all through.

    The life events are a theme of their own, 一件事. Raises CannotDoError.
    """
    names = {_theme(bundle.catalogue.district, one) for one in themes}
    wanted = {finding.guided(bundle, one).id for one in ids}
    every: tuple[Guided, ...] = (*bundle.catalogue.life_events, *bundle.catalogue.items)
    found = tuple(one for one in every if (not names or chapter_of(one) in names) and (not wanted or one.id in wanted))
    if not found:
        raise CannotDoError("这些主题里没有这些事项，没有可印的。请去掉 --theme 或 --item 再试。")
    return found


def print_book(gathered: Gathered, output: Path, patience: Patience) -> str:
    """All of them as one PDF; gives back what was written. Raises CannotDoError where it cannot be."""
    patience.begin("排版", _some(gathered))
    write_whole(output, render(gathered.collection, patience.tell))
    return _told(gathered, output)


def print_folder(gathered: Gathered, folder: Path, patience: Patience) -> str:
    """One PDF an item or life event, all or none, into a folder that is made if need be; gives back what was written.

    Raises CannotDoError where that is not possible.
    """
    patience.begin("排版", _some(gathered))
    write_all(folder, _papers(gathered, patience))
    return _told(gathered, folder)


def _told(gathered: Gathered, output: Path) -> str:
    return f"已写好 {output}：{gathered.contents}。"


def _papers(gathered: Gathered, patience: Patience) -> Iterator[tuple[str, bytes]]:
    """(file name, PDF) of each item, life event and blank form, made when it is asked for."""
    done = 0
    for item_id, entry in zip(gathered.ids, gathered.collection.entries, strict=True):
        yield f"{item_id}.pdf", render_alone(gathered.collection, entry, partial(_tell, patience, done))
        done += len(entry.cases)
    for sheet in gathered.collection.forms:
        yield f"form-{sheet.form.id}.pdf", render_form(gathered.collection, sheet)


def _tell(patience: Patience, before: int, done: int) -> None:
    patience.tell(before + done)


def _some(gathered: Gathered) -> int:
    if not gathered.checklists:
        raise CannotDoError("这一天没有可印的事项：都不在生效和失效的日期之间。请换一个 --date。")
    return gathered.checklists


def _theme(district: District, written: str) -> str:
    """The name of the theme with this name, short name or folder."""
    for theme in district.themes:
        if written in (theme.name, theme.short, theme.folder):
            return theme.name
    names = [LIFE_EVENTS, *(theme.name for theme in district.themes)]
    if written in names:
        return written
    meant = nearest(written, names)
    hint = f"是不是“{meant}”？" if meant else ""
    raise CannotDoError(f"没有“{written}”这个主题。{hint}可以写：{'、'.join(names)}。")
