"""What must be in order before a kiosk opens; what is not is told in one Chinese sentence."""

from pathlib import Path

from kiosk import shipped
from kiosk.catalogue.bundle import Bundle, Loaded, load
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


def need_fonts() -> None:
    """Raises CannotDoError where a font file is missing."""
    for font in (shipped.regular_font(), shipped.bold_font(), shipped.icon_font()):
        if not font.is_file():
            raise CannotDoError(f"缺少字体文件 {font}。请重新安装本程序，或从安装包里把这个文件放回原处。")


def need_writable(folder: Path) -> None:
    """Raises CannotDoError where nothing can be written into this folder."""
    probe = folder / ".write-test"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        raise CannotDoError(
            f"不能在文件夹 {folder} 里写文件（{reason}）。请换一个文件夹（--printed），或者改好它的权限。"
        ) from error


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
