"""What one file says about another: ids, themes, items, places and forms that must exist.

Works on what the files mention, not on the model, so that a file with another error is still checked, and
each problem knows its place.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.catalogue.problems import Level, Problem
from kiosk.catalogue.reading.known_keys import nearest
from kiosk.catalogue.reading.layout import DISTRICT, SIGNPOSTS
from kiosk.catalogue.reading.mentions import Mention, Role, of

Said = Mapping[str, tuple[Mention, ...]]
"""Path inside the catalogue folder -> what the file mentions."""


@dataclass(frozen=True)
class Known:
    """Everything that may be referred to."""

    themes: Mapping[str, str]
    """Name -> folder."""
    items: frozenset[str]
    streets: frozenset[str]
    signposts: frozenset[str]
    forms: frozenset[str]
    """Ids of blank forms, and names of other files in forms/."""


def link(said: Said, paths: Iterable[str], forms: frozenset[str]) -> Iterator[Problem]:
    """Problems between files. `paths`: all files, those that could not be parsed too."""
    listed = tuple(paths)
    known = Known(
        _themes(said.get(DISTRICT, ())),
        _ids(listed, "items"),
        _ids(listed, "places"),
        _signposts(said),
        forms | _ids(listed, "forms"),
    )
    for role, kind in ((Role.THEME_NAME, "主题"), (Role.THEME_FOLDER, "文件夹")):
        yield from _twice(DISTRICT, of(said.get(DISTRICT, ()), role), kind)
    yield from _twice(SIGNPOSTS, of(said.get(SIGNPOSTS, ()), Role.SIGNPOST_ID), "编号")
    yield from _same_id_twice(said)
    for path, mentions in said.items():
        for mention in mentions:
            yield from _one(path, mention, known)
    yield from _same_community_twice(said)


def _themes(district: tuple[Mention, ...]) -> dict[str, str]:
    """Of the themes that are readable so far; none: catalogue.yaml itself is broken."""
    themes: dict[str, str] = {}
    name: str | None = None
    for mention in district:
        if mention.role is Role.THEME_NAME:
            name = None if mention.text in themes else mention.text
            themes.setdefault(mention.text, "")
        elif mention.role is Role.THEME_FOLDER and name is not None:
            themes[name] = mention.text
    return themes


def _signposts(said: Said) -> frozenset[str]:
    return frozenset(one.text for one in of(said.get(SIGNPOSTS, ()), Role.SIGNPOST_ID))


def _ids(paths: Iterable[str], folder: str) -> frozenset[str]:
    return frozenset(_name(path) for path in paths if path.startswith(f"{folder}/"))


def _name(path: str) -> str:
    """The file's name without its ending."""
    return path.rpartition("/")[2].rpartition(".")[0]


def _one(path: str, mention: Mention, known: Known) -> Iterator[Problem]:
    match mention.role:
        case Role.ID:
            yield from _id_is_file_name(path, mention)
        case Role.THEME:
            yield from _theme(path, mention, known)
        case Role.ITEM:
            yield from _unknown(path, mention, known.items, "事项")
        case Role.STREET:
            yield from _unknown(path, mention, known.streets, "街道")
        case Role.SIGNPOST:
            yield from _unknown(path, mention, known.signposts, "指路")
        case Role.FORM:
            yield from _form(path, mention, known)


def _id_is_file_name(path: str, written: Mention) -> Iterator[Problem]:
    name = _name(path)
    if written.text != name:
        yield _error(
            path,
            written,
            f"编号“{written.text}”和文件名“{name}”不一样。",
            f"请把编号改成“{name}”，或把文件改名为“{written.text}.yaml”。",
        )


def _theme(path: str, theme: Mention, known: Known) -> Iterator[Problem]:
    if not theme.text or not known.themes:
        return
    if theme.text not in known.themes:
        yield from _unknown(path, theme, known.themes, "主题")
        return
    folder = known.themes[theme.text]
    if folder and path.split("/")[-2:-1] != [folder]:
        what = f"主题“{theme.text}”的事项应放在 items/{folder}/ 里。"
        yield _problem(Level.WARNING, path, theme, what, "请把文件移到那个文件夹，或改正主题。")


def _form(path: str, form: Mention, known: Known) -> Iterator[Problem]:
    if not form.text or form.text in known.forms:
        return
    meant = nearest(form.text, sorted(known.forms))
    how = f"是不是“{meant}”？" if meant else ""
    yield _error(path, form, f"forms 文件夹里没有“{form.text}”这张表。", f"{how}请把表放进 forms，或删掉这一行。")


def _unknown(path: str, written: Mention, known: Iterable[str], kind: str) -> Iterator[Problem]:
    if written.text and written.text not in known:
        meant = nearest(written.text, sorted(known))
        how = f"是不是“{meant}”？请改过来，或删掉。" if meant else f"请核对{kind}写得对不对，或先补上这个{kind}。"
        yield _error(path, written, f"没有“{written.text}”这个{kind}。", how)


def _same_id_twice(said: Said) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for path, mentions in said.items():
        for written in of(mentions, Role.ID) if path.startswith(("items/", "life-events/")) else ():
            if first.setdefault(written.text, path) != path:
                other = first[written.text]
                yield _error(
                    path, written, f"编号“{written.text}”在 {other} 里已经用了。", "请换一个编号，或删掉重复的文件。"
                )


def _same_community_twice(said: Said) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for path, mentions in said.items():
        for code in of(mentions, Role.COMMUNITY_CODE):
            if code.text in first:
                other = first[code.text]
                yield _error(path, code, f"区划代码“{code.text}”在 {other} 已经用了。", "请核对这两个社区的代码。")
            else:
                first[code.text] = f"{path} 第 {code.line} 行"


def _twice(path: str, written: Iterable[Mention], kind: str) -> Iterator[Problem]:
    first: dict[str, Mention] = {}
    for one in written:
        if first.setdefault(one.text, one) is not one:
            line = first[one.text].line
            yield _error(path, one, f"{kind}“{one.text}”写了两次，第一次在第 {line} 行。", "请改掉其中一个。")


def _error(path: str, written: Mention, what: str, how_to_fix: str) -> Problem:
    return _problem(Level.ERROR, path, written, what, how_to_fix)


def _problem(level: Level, path: str, written: Mention, what: str, how_to_fix: str) -> Problem:
    end = (written.line, written.end) if written.end else None
    return Problem(level, path, written.line, written.column, what, how_to_fix, end)
