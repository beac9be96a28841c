"""What the fuzzer once found worth keeping still finds nothing."""

from pathlib import Path

import pytest

from tests.fuzz.target import PATHS, SOUND, one_input, read_as

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())


def test_the_corpus_is_there() -> None:
    assert len(CORPUS) > 50


@pytest.mark.parametrize("first", sorted({file.name[0] for file in CORPUS}))
def test_replay(first: str) -> None:
    for file in CORPUS:
        if file.name.startswith(first):
            one_input(file.read_bytes())


def test_the_first_byte_chooses_the_file() -> None:
    for number, path in enumerate(PATHS):
        one_input(bytes([number]) + SOUND[path])


def test_the_target_notices_what_is_wrong() -> None:
    with pytest.raises(KeyError):
        read_as("items/none.yaml", b"")
