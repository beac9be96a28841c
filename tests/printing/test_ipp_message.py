"""IPP messages: what is asked is well formed, what is answered is read or refused, never a crash."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.ipp_message import INTEGER, KEYWORD, NAME, NotIppError, answer, request

NAMES = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=20)
KEYWORDS = st.lists(st.text(max_size=20), min_size=1, max_size=4)


@given(st.lists(st.tuples(NAMES, KEYWORDS), max_size=5, unique_by=lambda one: one[0]), st.integers(0, 0x7FFF))
def test_what_is_written_is_read(attributes: list[tuple[str, list[str]]], status: int) -> None:
    """A request and an answer are laid out alike; here the first group is a job's."""
    message = bytearray(request(status, "ipp://localhost/ipp/print", [(KEYWORD, *one) for one in attributes]))
    body = bytes(message[:8]) + b"\x01\x02" + bytes(message[9:])
    read = answer(body)
    assert read.status == status
    assert [(name, list(read.groups[0][name])) for name, _ in attributes] == attributes


def test_numbers_and_names_with_their_language() -> None:
    with_language = b"\x00\x02zh" + struct.pack(">H", 6) + "清单".encode()
    message = request(0, "ipp://x/", [(INTEGER, "job-id", (42,)), (NAME, "job-name", ("清单",))])
    attribute = b"\x36" + b"\x00\x04more" + struct.pack(">H", len(with_language)) + with_language
    read = answer(message[:8] + b"\x01\x02" + message[9:-1] + attribute + b"\x03")
    assert (read.groups[0]["job-id"], read.groups[0]["job-name"], read.groups[0]["more"]) == (
        (42,),
        ("清单",),
        ("清单",),
    )


@given(st.binary(max_size=200))
def test_anything_else_is_refused_or_read(content: bytes) -> None:
    try:
        assert isinstance(answer(content).status, int)
    except NotIppError:
        return


@pytest.mark.parametrize("cut", range(0, 90, 7))
def test_half_a_message_is_refused(cut: int) -> None:
    message = request(0x0B, "ipp://localhost/ipp/print", [(KEYWORD, "requested-attributes", ("printer-state",))])
    with pytest.raises(NotIppError):
        answer(message[:cut])
