"""The drawings of assets/pictures as textures."""

from functools import cache

from kivy.core.image import Image
from kivy.graphics.texture import Texture

from kiosk import shipped


@cache
def picture(name: str) -> Texture:
    """One drawing, by its name without the ending."""
    return Image(str(shipped.assets() / "pictures" / f"{name}.png")).texture
