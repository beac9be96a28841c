"""make fuzz: atheris looks for bytes that the reading of a catalogue cannot stand.

Usage: python -m tests.fuzz [options of libFuzzer]

What it finds on the way is in build/fuzz/corpus; what breaks the reading is mended and copied to corpus/, which the
tests replay.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["kiosk.catalogue"]):
    from tests.fuzz.target import one_input

HERE = Path(__file__).parent
WORDS = HERE / "words.dict"
LONGEST = 4096
"""Bytes of an input. Longer files are made of the same pieces, only slower."""


def main() -> None:
    """Runs until the time given is over, or something is found."""
    found = Path("build/fuzz")
    (found / "corpus").mkdir(parents=True, exist_ok=True)
    options = [
        f"-dict={WORDS}",
        f"-max_len={LONGEST}",
        f"-artifact_prefix={found}/",
        "-timeout=10",
        "-rss_limit_mb=1024",
    ]
    atheris.Setup([sys.argv[0], str(found / "corpus"), str(HERE / "corpus"), *options, *sys.argv[1:]], one_input)
    atheris.Fuzz()


main()
