"""Sky, hills, lake and gulls of the attract screen."""

from dataclasses import dataclass

from kivy.graphics import Color, Rectangle
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.palette import Colour, colour
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.tinted import Tinted

LAKE_SHARE = 0.411
"""Part of the height that is water."""

_RIPPLE = colour("#FFFFFF", 0.33)
_WHITE = colour("#FFFFFF")


@dataclass(frozen=True)
class _Flight:
    """A gull: where it starts (parts of the sky, from the upper left), how wide it is, how fast it drifts."""

    x: float
    y: float
    width: float  # mm
    speed: float  # mm a second

    @property
    def height(self) -> float:
        return self.width * 0.343


_FLIGHTS = (
    _Flight(0.593, 0.199, 72, 2.0),
    _Flight(0.232, 0.3, 42.5, 1.5),
    _Flight(0.798, 0.356, 29, 1.1),
    _Flight(0.445, 0.389, 22.5, 0.8),
)
_RIPPLES = ((0.752, 0.07), (0.696, 0.17), (0.79, 0.27))


class Landscape(Widget):
    """In high contrast nothing of it is drawn."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        with self.canvas:
            Color()
            self._sky = Rectangle()
            self._water_colour = Color()
            self._water = Rectangle()
        self._far, self._near = Tinted("hills-far"), Tinted("hills-near")
        self._ripples = [Tinted("ripple") for _ in _RIPPLES]
        self._gulls = [Tinted("gull") for _ in _FLIGHTS]
        self._places: list[tuple[float, float]] = []
        self._box, self._unit = Box(0, 0, 0, 0), 1.0

    def lake(self, box: Box) -> Box:
        """The part of the box that is water."""
        return box.cut_bottom(round(box.h * LAKE_SHARE))[0]

    def show(self, theme: Theme, box: Box) -> None:
        """Draw it into the box; gulls that fly already go on from where they are."""
        lake, palette = self.lake(box), theme.palette
        self._sky.texture = _gradient(palette.haze, palette.sky)
        self._sky.pos, self._sky.size = (box.x, lake.top), (box.w, box.h - lake.h)
        self._water_colour.rgba = palette.hero if theme.look.contrast else palette.jade2
        self._water.pos, self._water.size = (lake.x, lake.y), (lake.w, lake.h)
        self._furnish(theme.look.contrast)
        if not theme.look.contrast:
            self._place_hills(theme, lake)
            self._place_gulls(theme, box)

    @property
    def gulls(self) -> tuple[tuple[float, float], ...]:
        """Where they are: lower left corners, in pixels."""
        return tuple(self._places)

    def drift(self, seconds: float) -> None:
        """Move the gulls on; one that leaves on the right comes back on the left."""
        for number, (gull, flight) in enumerate(zip(self._gulls, _FLIGHTS, strict=True)):
            x, y = self._places[number]
            x += flight.speed * self._unit * seconds
            if x > self._box.right:
                x = self._box.x - flight.width * self._unit
            self._places[number] = x, y
            gull.move(x, y)

    def _furnish(self, bare: bool) -> None:
        parts = (self._far, self._near, *self._ripples, *self._gulls)
        if bare == bool(self.children):
            for part in parts:
                self.remove_widget(part) if bare else self.add_widget(part)

    def _place_hills(self, theme: Theme, lake: Box) -> None:
        above = Box(lake.x, lake.top, lake.w, 0)
        self._far.place(theme.palette.hill, above.cut_bottom(theme.mm(76))[0])
        self._near.place(theme.palette.hill2, above.cut_bottom(theme.mm(37.5))[0])
        for ripple, (x, y) in zip(self._ripples, _RIPPLES, strict=True):
            corner = lake.x + round(x * lake.w), lake.top - round(y * lake.h) - theme.mm(6)
            ripple.place(_RIPPLE, Box(*corner, theme.mm(64), theme.mm(11.5)))

    def _place_gulls(self, theme: Theme, box: Box) -> None:
        if (box, theme.unit) != (self._box, self._unit):
            self._places = [(box.x + f.x * box.w, box.top - f.y * box.h - theme.mm(f.height)) for f in _FLIGHTS]
            self._box, self._unit = box, theme.unit
        for gull, flight, (x, y) in zip(self._gulls, _FLIGHTS, self._places, strict=True):
            gull.place(_WHITE, Box(round(x), round(y), theme.mm(flight.width), theme.mm(flight.height)))


def _gradient(lower: Colour, upper: Colour) -> Texture:
    """A column of colours that the graphics card blends."""
    steps = 64
    texture = Texture.create(size=(1, steps), colorfmt="rgb")
    rows = [
        [low + (high - low) * n / (steps - 1) for low, high in zip(lower, upper, strict=True)] for n in range(steps)
    ]
    texture.blit_buffer(bytes(round(255 * part) for row in rows for part in row[:3]), colorfmt="rgb")
    texture.wrap = "clamp_to_edge"
    return texture
