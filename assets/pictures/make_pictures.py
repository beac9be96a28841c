"""Draws the pictures of this folder. Usage: python make_pictures.py   (needs Pillow)

Shapes are cubic curves filled at four times the size and scaled down, so that their edges are smooth.
White pictures are tinted by the program. Sizes are those on a 1080x1920 screen, or twice that.
"""

from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

HERE = Path(__file__).parent
FINE = 4
Point = tuple[float, float]

JADE, FOAM = (10, 107, 82, 255), (143, 214, 184, 255)
WHITE, CLEAR = (255, 255, 255, 255), (255, 255, 255, 0)


def _cubic(a: Point, b: Point, c: Point, d: Point, steps: int = 40) -> list[Point]:
    def at(t: float, i: int) -> float:
        u = 1 - t
        return u**3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t**3 * d[i]

    return [(at(n / steps, 0), at(n / steps, 1)) for n in range(steps + 1)]


def _path(start: Point, *curves: tuple[Point, Point, Point]) -> list[Point]:
    points = [start]
    for first, second, end in curves:
        points += _cubic(points[-1], first, second, end)[1:]
    return points


def _fine(points: list[Point], scale: float = 1.0, move: Point = (0, 0)) -> list[Point]:
    return [((x * scale + move[0]) * FINE, (y * scale + move[1]) * FINE) for x, y in points]


def _canvas(width: int, height: int, colour: tuple[int, int, int, int] = CLEAR) -> Image.Image:
    return Image.new("RGBA", (width * FINE, height * FINE), colour)


def _save(image: Image.Image, name: str, under: tuple[int, int, int, int] = WHITE) -> None:
    small = image.resize((image.width // FINE, image.height // FINE), Image.Resampling.BOX)
    ground = Image.new("RGB", small.size, under[:3])
    ground.paste(small, mask=small.getchannel("A"))  # no dark seam where a transparent neighbour is blended in
    ground.putalpha(small.getchannel("A"))
    ground.save(HERE / name, optimize=True)


GULL = _path(
    (0, 30),
    ((26, -12), (78, -14), (110, 40)),
    ((142, -14), (194, -12), (220, 30)),
    ((186, 8), (148, 30), (110, 70)),
    ((72, 30), (34, 8), (0, 30)),
)
"""A red-billed gull far off, wings spread: 220 wide, 70 high."""


def gull() -> None:
    """A gull far off, white, twice the size."""
    image = _canvas(292, 100)
    ImageDraw.Draw(image).polygon(_fine(GULL, 1.3, (3, 4)), fill=WHITE)
    _save(image, "gull.png")


def _wave(width: float, y: float, swing: float, bows: int) -> list[Point]:
    """A line that swings down and up."""
    points: list[Point] = [(0, y)]
    step = width / bows
    for n in range(bows):
        x, to = n * step, y + (swing if n % 2 == 0 else -swing)
        bend = ((x + step * 0.4, points[-1][1]), (x + step * 0.6, to), (x + step, to))
        points += _cubic(points[-1], *bend)[1:]
        y = to
    return points


def _stroke(image: Image.Image, points: list[Point], width: float, colour: tuple[int, int, int, int]) -> None:
    draw, r = ImageDraw.Draw(image), width * FINE / 2
    for (x0, y0), (x1, y1) in pairwise(points):
        for n in range(6):
            x, y = x0 + (x1 - x0) * n / 6, y0 + (y1 - y0) * n / 6
            draw.ellipse((x - r, y - r, x + r, y + r), fill=colour)


def emblem() -> None:
    """The emblem: a gull over waves in a disc."""
    size = 200
    image = _canvas(size, size)
    draw = ImageDraw.Draw(image)
    draw.ellipse((0, 0, size * FINE - 1, size * FINE - 1), fill=JADE)
    draw.polygon(_fine(GULL, 0.62, (32, 64)), fill=WHITE)
    points = _wave(152, 0, 17, 5)
    _stroke(image, _fine(points, 1, (24, 130)), 12, FOAM)
    mask = _canvas(size, size, (0, 0, 0, 0))
    ImageDraw.Draw(mask).ellipse((0, 0, size * FINE - 1, size * FINE - 1), fill=WHITE)
    image.putalpha(mask.getchannel("A"))
    _save(image, "emblem.png", JADE)


def ripple() -> None:
    """A ripple on the lake, white."""
    image = _canvas(270, 48)
    _stroke(image, _fine(_wave(238, 0, 26, 2), 1, (12, 11)), 8, WHITE)
    _save(image, "ripple.png")


def _land(width: int, height: int, outline: list[Point], name: str) -> None:
    image = _canvas(width, height)
    ImageDraw.Draw(image).polygon(_fine([*outline, (width, height), (0, height)]), fill=WHITE)
    _save(image, name)


def hills() -> None:
    """Two ranges of hills, white."""
    far = _path(
        (0, 154),
        ((120, 64), (210, 96), (330, 26)),
        ((450, -30), (560, 14), (650, 52)),
        ((740, 96), (900, -34), (1080, 42)),
    )
    near = _path((0, 79), ((160, 12), (290, 66), (420, 28)), ((600, -22), (840, -2), (1080, 38)))
    _land(1080, 306, far, "hills-far.png")
    _land(1080, 152, near, "hills-near.png")


def water() -> None:
    """Two swells of the lake, white."""
    far = _path((0, 14), ((170, -24), (300, 34), (520, 18)), ((700, 4), (900, -22), (1080, 22)))
    near = _path((0, 18), ((170, -22), (330, 24), (480, 12)), ((660, -4), (860, 30), (1080, 8)))
    _land(1080, 124, far, "water-far.png")
    _land(1080, 74, near, "water-near.png")


def shadow() -> None:
    """A soft black field with round ends, to be stretched from its middle."""
    image = Image.new("L", (256, 256), 0)
    ImageDraw.Draw(image).rounded_rectangle((40, 40, 215, 215), 66, fill=90)
    soft = image.filter(ImageFilter.GaussianBlur(16))
    out = Image.new("RGBA", soft.size, (0, 0, 0, 0))
    out.putalpha(soft)
    out.save(HERE / "shadow.png", optimize=True)


if __name__ == "__main__":
    for draw in (gull, emblem, ripple, hills, water, shadow):
        draw()
