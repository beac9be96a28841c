import hashlib
import os
import subprocess
import sys

import pytest

from kiosk import shipped
from kiosk.catalogue import bundle as bundles
from kiosk.catalogue.bundle import Bundle, Unusable, pack, unpack, unpack_whole
from kiosk.catalogue.calendar import NO_NOTICES
from kiosk.catalogue.compiling import compile_snapshot
from kiosk.catalogue.reading.folder import Snapshot, take
from tests.catalogue import folders


@pytest.fixture(scope="module")
def small() -> Bundle:
    files = {**folders.SOUND, "notes.yaml": "甲: 乙"}
    bundle = compile_snapshot(Snapshot(folders.as_bytes(files))).bundle
    assert bundle is not None
    return bundle


def test_the_shipped_catalogue_comes_back_exactly() -> None:
    bundle = compile_snapshot(take(shipped.catalogue())).bundle
    assert bundle is not None
    again = unpack(pack(bundle))
    assert again == bundle
    assert isinstance(again, Bundle)
    assert again.keys == bundle.keys
    assert pack(again) == pack(bundle)


def test_machines_and_holidays_come_back() -> None:
    calendar = "年份: [{年: 2040, 来源: 通知, 放假: [{节日: 元旦, 从: 2040-01-01, 到: 2040-01-03}]}]\n"
    machine = "机器: [{名称: 甲机, 能办: [dibao], 指路: [huzhao], 英文: {位置: By the door}}]\n"
    files = {**folders.SOUND, "calendar.yaml": calendar, folders.SITE_FILE: folders.SITE + machine}
    bundle = compile_snapshot(Snapshot(folders.as_bytes(files))).bundle
    assert bundle is not None
    again = unpack(pack(bundle))
    assert isinstance(again, Bundle)
    assert again.catalogue.calendar == bundle.catalogue.calendar != NO_NOTICES
    (one,) = again.catalogue.sites[0].machines
    assert (one.items, one.signposts, one.english.where) == (("dibao",), ("huzhao",), "By the door")


def test_the_same_catalogue_gives_the_same_bytes_in_every_process() -> None:
    program = (
        "import hashlib; from kiosk import shipped; from kiosk.catalogue.reading.folder import take;"
        "from kiosk.catalogue.compiling import compile_snapshot, pack;"
        "print(hashlib.sha256(pack(compile_snapshot(take(shipped.catalogue())).bundle)).hexdigest())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert len(outputs.pop().strip()) == 64


def test_warnings_travel_along(small: Bundle) -> None:
    assert [warning.file for warning in small.warnings] == ["notes.yaml"]
    again = unpack(pack(small))
    assert isinstance(again, Bundle)
    assert again.warnings == small.warnings


@pytest.mark.parametrize("damage", ["", "short", "flip", "magic", "format", "digest"])
def test_damaged_bytes_are_refused_with_a_reason(small: Bundle, damage: str) -> None:
    packed = pack(small)
    head, _, body = packed.partition(b"\n")
    damaged = {
        "": b"",
        "short": packed[:-1],
        "flip": packed[:-20] + bytes([packed[-20] ^ 1]) + packed[-19:],
        "magic": b"x" + packed,
        "format": head.replace(b" 3 ", b" 4 ") + b"\n" + body,
        "digest": head[:-1] + b"g\n" + body,
    }[damage]
    refused = unpack(damaged)
    assert isinstance(refused, Unusable)
    assert refused.reason.endswith("。")


def test_a_bundle_whose_content_does_not_fit_is_refused(small: Bundle) -> None:
    odd = pack(Bundle(small.catalogue, b"{}\n{}", small.warnings))
    assert isinstance(unpack(odd), Unusable)


@pytest.mark.parametrize(
    "lines",
    [
        ["{}", "[]"],
        ["", "", "", ""],
        ["{}", "7", "{}", "[]"],
        ['{"district": {}}', "[]", "{}", "[]"],
        ["[]", "{}", "[]"],
    ],
)
def test_the_right_sum_does_not_help_the_wrong_lines(small: Bundle, lines: list[str]) -> None:
    assert isinstance(unpack(resummed(small, "\n".join(lines).encode())), Unusable)


def test_a_wrong_item_is_found_where_all_are_looked_at(small: Bundle) -> None:
    body = pack(small).partition(b"\n")[2].replace('["街道"'.encode(), '["街到"'.encode())
    assert isinstance(unpack(resummed(small, body)), Bundle)
    assert isinstance(unpack_whole(resummed(small, body)), Unusable)
    assert unpack_whole(pack(small)) == small


def test_all_items_of_another_program_are_looked_at(small: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    body = pack(small).partition(b"\n")[2].replace('["街道"'.encode(), '["街到"'.encode())
    sound, odd = pack(small), resummed(small, body)
    monkeypatch.setattr(bundles, "shape", lambda: b"other")
    assert unpack(sound) == small
    assert isinstance(unpack(odd), Unusable)


def resummed(bundle: Bundle, body: bytes) -> bytes:
    """Another body under the head of a bundle, with the sum that fits."""
    magic, number, shape, _ = pack(bundle).partition(b"\n")[0].split(b" ")
    return b" ".join((magic, number, shape, hashlib.sha256(body).hexdigest().encode())) + b"\n" + body
