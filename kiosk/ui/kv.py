"""Loading the .kv beside a .py, once, at import."""

from pathlib import Path

from kivy.lang import Builder


def load_kv(python_file: str) -> None:
    """Load the rules of the .kv with the same name. Call it at the end of the module, with `__file__`."""
    Builder.load_file(str(Path(python_file).with_suffix(".kv")))
