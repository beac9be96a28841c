"""What the kiosk says to citizens: one file a topic, in it one frozen record a language.

A sentence that lacks in one language is a type error, so nothing can be forgotten. This is the
lowest room: it imports nothing of ours, so that screen, speech and paper can all use it.
"""

from enum import StrEnum


class Language(StrEnum):
    """The languages of the kiosk."""

    CHINESE = "zh"
    ENGLISH = "en"
