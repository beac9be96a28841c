"""Trouble that is expected and ends a command."""


class CannotDoError(Exception):
    """It cannot be done. The message is one Chinese sentence that says why and names the way out."""
