"""`kiosk build`: the catalogue as one file with everything a kiosk needs."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue.bundle import Bundle, Unusable, pack, unpack_whole
from kiosk.trouble import CannotDoError
from kiosk.writing import write_whole


@dataclass(frozen=True)
class Built:
    """A bundle that was written."""

    items: int
    version: str
    """版本 of the catalogue."""
    size: int
    """Bytes."""
    sha256: str
    """Hexadecimal. The same catalogue gives the same."""

    def told(self, output: Path) -> str:
        """What was written, for who asked for it."""
        kilobytes = -(-self.size // 1024)
        return f"已写好 {output}：目录 {self.version}，{self.items} 个事项，{kilobytes} KB。\nSHA-256：{self.sha256}"


def build(bundle: Bundle, output: Path) -> Built:
    """Writes the bundle into a file, whole or not at all. Raises CannotDoError where that is not possible."""
    packed = pack(bundle)
    again = unpack_whole(packed)
    if isinstance(again, Unusable):
        raise CannotDoError(f"编译出的目录读不回来：{again.reason}什么都没有写；请把目录文件夹交给技术人员看。")
    write_whole(output, packed)
    catalogue = bundle.catalogue
    return Built(len(catalogue.items), catalogue.district.version, len(packed), hashlib.sha256(packed).hexdigest())
