"""The colours by their names in the design. Pure: no Kivy here."""

from dataclasses import dataclass

from kiosk.visit.views.records import Tone

Colour = tuple[float, float, float, float]
"""Red, green, blue, opacity, each from 0 to 1."""


def colour(code: str, opacity: float = 1.0) -> Colour:
    """`#0A6B52` -> its four parts."""
    red, green, blue = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue, opacity


@dataclass(frozen=True)
class Palette:
    """One look's colours. A number is the depth: `jade` for text and strong fields, `jade0` a mere breath."""

    ink: Colour
    ink2: Colour
    jade: Colour
    jade2: Colour
    jade1: Colour
    jade0: Colour
    lake: Colour
    lake0: Colour
    seal: Colour
    seal0: Colour
    sun: Colour
    sun0: Colour
    background: Colour
    card: Colour
    line: Colour
    on_jade: Colour
    """Text on a field of jade."""
    hero: Colour
    """The lake on the home screen; in high contrast a plain ground."""
    hero2: Colour
    hero3: Colour
    on_hero: Colour
    sky: Colour
    haze: Colour
    """The sky over the hills."""
    hill: Colour
    hill2: Colour
    keys: Colour
    """Behind the keyboard."""
    key2: Colour
    """The delete key."""
    pressed: Colour
    """A card while a finger is on it."""
    jade_pressed: Colour
    """A field of jade while a finger is on it."""
    dim: Colour
    """What cannot be used now."""
    veil: Colour
    """Over the page, behind an overlay."""

    def text(self, tone: Tone) -> Colour:
        """Text and icons of a meaning."""
        return {
            Tone.PLAIN: self.ink2,
            Tone.JADE: self.jade,
            Tone.LAKE: self.lake,
            Tone.SUN: self.sun,
            Tone.SEAL: self.seal,
        }[tone]

    def field(self, tone: Tone) -> Colour:
        """What such text stands on."""
        return {
            Tone.PLAIN: self.jade0,
            Tone.JADE: self.jade1,
            Tone.LAKE: self.lake0,
            Tone.SUN: self.sun0,
            Tone.SEAL: self.seal0,
        }[tone]


LIGHT = Palette(
    ink=colour("#12261F"),
    ink2=colour("#465C54"),
    jade=colour("#0A6B52"),
    jade2=colour("#0E8466"),
    jade1=colour("#D7EDE4"),
    jade0=colour("#EEF7F3"),
    lake=colour("#1B5E8C"),
    lake0=colour("#E6F0F8"),
    seal=colour("#B3321F"),
    seal0=colour("#FBEAE6"),
    sun=colour("#8A5A00"),
    sun0=colour("#FDF3DC"),
    background=colour("#F2F6F4"),
    card=colour("#FFFFFF"),
    line=colour("#CFDCD6"),
    on_jade=colour("#FFFFFF"),
    hero=colour("#0A6B52"),
    hero2=colour("#0D7C60"),
    hero3=colour("#118E6D"),
    on_hero=colour("#FFFFFF"),
    sky=colour("#CFE7F2"),
    haze=colour("#EEF7F2"),
    hill=colour("#BFE0D3"),
    hill2=colour("#8FC9B3"),
    keys=colour("#DFE9E4"),
    key2=colour("#C9D6CF"),
    pressed=colour("#D7EDE4"),
    jade_pressed=colour("#074E3C"),
    dim=colour("#A9B8B2"),
    veil=colour("#08201A", 0.78),
)

CONTRAST = Palette(
    ink=colour("#FFFFFF"),
    ink2=colour("#E8E8E8"),
    jade=colour("#FFE600"),
    jade2=colour("#FFE600"),
    jade1=colour("#000000"),
    jade0=colour("#000000"),
    lake=colour("#FFFFFF"),
    lake0=colour("#000000"),
    seal=colour("#FF9B8A"),
    seal0=colour("#000000"),
    sun=colour("#FFE600"),
    sun0=colour("#000000"),
    background=colour("#000000"),
    card=colour("#000000"),
    line=colour("#FFFFFF"),
    on_jade=colour("#000000"),
    hero=colour("#000000"),
    hero2=colour("#000000"),
    hero3=colour("#000000"),
    on_hero=colour("#FFFFFF"),
    sky=colour("#000000"),
    haze=colour("#000000"),
    hill=colour("#000000"),
    hill2=colour("#000000"),
    keys=colour("#000000"),
    key2=colour("#000000"),
    pressed=colour("#4D4500"),
    jade_pressed=colour("#FFFFFF"),
    dim=colour("#8C8C8C"),
    veil=colour("#000000", 0.86),
)
