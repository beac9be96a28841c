"""What the window shows, as a picture."""

from pathlib import Path

from kivy.core.window import Window
from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glReadPixels
from PIL import Image


def window_image() -> Image.Image:
    """The pixels drawn last."""
    width, height = Window.size
    pixels = glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE)
    upside_down = Image.frombytes("RGBA", (width, height), pixels)
    return upside_down.transpose(Image.Transpose.FLIP_TOP_BOTTOM).convert("RGB")


def save_window(path: Path) -> None:
    """Save them."""
    window_image().save(path)
