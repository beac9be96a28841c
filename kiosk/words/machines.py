"""The sentences about machines that stand beside the kiosk. `{…}` are filled in by the views."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.words import Language


@dataclass(frozen=True, eq=False, repr=False)  # twice as quick to load; nobody compares or prints it
class MachineWords:
    """Every sentence about machines, besides what the catalogue says."""

    machines: str
    link: str
    here: str
    chip: str
    place: str
    finishes: str
    unconfirmed: str
    comma: str
    stop: str


_ZH = MachineWords(
    machines="旁边的机器",
    link="旁边的机器：当场就能办的事",
    here="旁边的机器可以当场办：{machine}",
    chip="旁边的机器可以当场办",
    place="在哪里：{where}",
    finishes="当场能办：{names}",
    unconfirmed="（信息待核）",
    comma="，",
    stop="。",
)

_EN = MachineWords(
    machines="Machines beside this one",
    link="Machines nearby: done on the spot",
    here="A machine nearby does this on the spot: {machine}",
    chip="On a machine nearby",
    place="Where: {where}",
    finishes="Done on the spot: {names}",
    unconfirmed=" (not confirmed)",
    comma=", ",
    stop=". ",
)

MACHINE_WORDS: Mapping[Language, MachineWords] = {Language.CHINESE: _ZH, Language.ENGLISH: _EN}
