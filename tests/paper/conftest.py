"""`pytest tests/paper --renew-golden` writes the golden files anew; look at them before you commit them."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write tests/paper/golden anew")


@pytest.fixture
def renew_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written; False where this file was read too late to add the option."""
    return bool(request.config.getoption("--renew-golden", default=False))
