"""Writes down which characters both weights of Noto Sans SC can show, for whoever reads the catalogue.

Usage: python make_coverage.py   (needs fonttools); writes kiosk/catalogue/reading/font_coverage.py
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import wrap

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
TABLE = HERE.parent.parent / "kiosk" / "catalogue" / "reading" / "font_coverage.py"
HEAD = '''"""The characters that both weights of Noto Sans SC can show; written by assets/fonts/make_coverage.py."""

RANGES = """\\
'''


def covered() -> list[int]:
    """Code points that both fonts have."""
    regular, bold = (set(TTFont(HERE / f"NotoSansSC-{weight}.ttf").getBestCmap()) for weight in ("Regular", "Bold"))
    return sorted(regular & bold)


def ranges(codes: Iterable[int]) -> Iterator[str]:
    """Runs of code points as hexadecimal: 20-7E, A9."""
    first = last = -2
    for code in [*codes, -1]:
        if code != last + 1:
            if last >= 0:
                yield f"{first:X}-{last:X}" if last > first else f"{first:X}"
            first = code
        last = code


if __name__ == "__main__":
    TABLE.write_text(HEAD + "\n".join(wrap(" ".join(ranges(covered())), 118, break_on_hyphens=False)) + '\n"""\n')
