"""Holds the one state of the screen: events come in, views and effects go out. Main thread only."""

from collections.abc import Callable

from kiosk.visit.effects import Effect, Wipe
from kiosk.visit.events import Event
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.renewing import renewed
from kiosk.visit.state import State, after_visit
from kiosk.visit.views.records import View
from kiosk.visit.views.screen import view


class Session:
    """The visit going on at this screen."""

    def __init__(
        self,
        kiosk: Kiosk,
        state: State,
        show: Callable[[View], None],
        carry_out: Callable[[Effect], None],
        crashed: Callable[[Exception], None],
    ) -> None:
        """`crashed` hears of an unexpected error before the visit is wiped; it may raise to end the program."""
        self.state = state
        self._kiosk = kiosk
        self._show = show
        self._carry_out = carry_out
        self._crashed = crashed

    def begin(self) -> None:
        """Draw the first screen."""
        self._show(view(self.state, self._kiosk))

    def renew(self, kiosk: Kiosk) -> None:
        """Go on with another version of the catalogue, on the same page where that is possible."""
        self._kiosk, self.state = kiosk, renewed(self.state, kiosk)
        self.begin()

    def handle(self, event: Event) -> None:
        """One event: the next state is drawn before its effects are carried out."""
        try:
            state, effects = reduce(self.state, event, self._kiosk)
            if state != self.state:
                self._show(view(state, self._kiosk))
        except Exception as error:
            self._crashed(error)
            self._start_over()
            return
        self.state = state
        for effect in effects:
            self._carry_out(effect)

    def _start_over(self) -> None:
        """As if everyone had left."""
        self.state = after_visit(self.state)
        self.begin()
        self._carry_out(Wipe())
