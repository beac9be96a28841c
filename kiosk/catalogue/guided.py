"""What has a guide (办理引导): an item, or a life event."""

from typing import Protocol

from kiosk.catalogue.item import Conclusion, English, Question


class Guided(Protocol):
    """Its questions and what ends them, with what stands in English."""

    @property
    def id(self) -> str:
        """编号."""
        ...

    @property
    def name(self) -> str:
        """The official name."""
        ...

    @property
    def english_name(self) -> str:
        """Empty where there is none."""
        ...

    @property
    def guide(self) -> tuple[Question, ...]:
        """The questions, in order."""
        ...

    @property
    def conclusions(self) -> tuple[Conclusion, ...]:
        """What ends the guide early."""
        ...

    @property
    def english(self) -> English:
        """What is there in English."""
        ...
