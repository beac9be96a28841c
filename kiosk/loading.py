"""The catalogue and the site a kiosk opens with."""

from pathlib import Path

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.compiling import Loaded, load
from kiosk.catalogue.district import Site
from kiosk.trouble import CannotDoError
from kiosk.visit.kiosk import Kiosk


def open_bundle(folder: Path, cache: Path) -> Bundle:
    """The catalogue in a folder. Raises CannotDoError where it has errors."""
    loaded = load(folder, cache)
    if loaded.bundle is None:
        raise CannotDoError(_why(loaded, folder))
    return loaded.bundle


def open_kiosk(bundle: Bundle, site_id: str) -> Kiosk:
    """The surroundings of all visits at this site. Raises CannotDoError for an unknown site."""
    return Kiosk(bundle.catalogue, _site(bundle, site_id), lambda: bundle.keys)


def _why(loaded: Loaded, folder: Path) -> str:
    first, count = loaded.problems[0], len(loaded.problems)
    if first.line is None:
        return f"目录 {folder} 打不开：{first.what}{first.how_to_fix}"
    return (
        f"目录 {folder} 里有 {count} 处要改，第一处在 {first.file} 第 {first.line} 行：{first.what}"
        f"请运行 kiosk check {folder} 看全部。"
    )


def _site(bundle: Bundle, site_id: str) -> Site:
    site = bundle.catalogue.site(site_id)
    if site is None:
        known = "、".join(one.id for one in bundle.catalogue.sites) or "（一个也没有）"
        raise CannotDoError(f"没有编号是“{site_id}”的专区。目录里有：{known}。请用 --site 写其中一个。")
    return site
