"""What tests of several rooms need."""

import pytest
from hypothesis import settings

from kiosk import shipped
from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.compiling import load
from kiosk.loading import open_kiosk
from kiosk.visit.kiosk import Kiosk

settings.register_profile("kiosk", deadline=None)  # a busy machine is no fault in the code
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """The shipped catalogue, compiled."""
    loaded = load(shipped.catalogue(), tmp_path_factory.mktemp("cache"))
    assert loaded.bundle is not None, loaded.problems
    return loaded.bundle


@pytest.fixture(scope="session")
def kiosk(bundle: Bundle) -> Kiosk:
    """The surroundings of a visit at 翠湖."""
    return open_kiosk(bundle, "cuihu")
