"""Makes MaterialSymbols.ttf and icons.json out of the variable font of Material Symbols.

Usage: python make_icons.py material-symbols-rounded.woff2   (needs fonttools and brotli)

The font comes from the npm package "material-symbols" (see assets/README.md). It is fixed at FILL 1 (arrows,
signs and outlines have no fill, so they stay lines), weight 400, optical size 40, and cut down to the icons named
in icon-names.txt.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otTables import Ligature
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
NAMES = (HERE / "icon-names.txt").read_text().split()


def _codepoints(font: TTFont) -> dict[str, int]:
    """Icon name -> codepoint: the font writes an icon where its name is typed, as a ligature of the letters."""
    letters = {glyph: chr(code) for code, glyph in font.getBestCmap().items() if code < 0x80}
    codes = {glyph: code for code, glyph in font.getBestCmap().items() if code >= 0x80}
    return {
        letters[first] + "".join(letters[part] for part in ligature.Component): codes[ligature.LigGlyph]
        for first, ligature in _ligatures(font)
        if ligature.LigGlyph in codes
    }


def _ligatures(font: TTFont) -> Iterator[tuple[str, Ligature]]:
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in (getattr(sub, "ExtSubTable", sub) for sub in lookup.SubTable):
            for first, ligatures in getattr(table, "ligatures", {}).items():
                yield from ((first, ligature) for ligature in ligatures)


def main(source: str) -> None:
    """Write the two files beside this script."""
    font = instantiateVariableFont(TTFont(source), {"FILL": 1, "wght": 400, "GRAD": 0, "opsz": 40})
    codes = _codepoints(font)
    missing = [name for name in NAMES if name not in codes]
    if missing:
        raise SystemExit(f"no such icons: {' '.join(missing)}")
    icons = {name: codes[name] for name in NAMES}
    options = Options(layout_features=[], hinting=False, glyph_names=False, name_IDs=[0, 1, 2, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=icons.values())
    subsetter.subset(font)
    font.flavor = None
    font.save(HERE / "MaterialSymbols.ttf")
    (HERE / "icons.json").write_text(json.dumps({n: f"{c:x}" for n, c in icons.items()}, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
