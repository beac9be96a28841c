"""`pytest tests/editing_guide --renew-guide` writes the tables in catalogue/README.md anew."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-guide", action="store_true", help="write the tables in catalogue/README.md anew")


@pytest.fixture
def renew_guide(request: pytest.FixtureRequest) -> bool:
    """Whether the tables are to be written; False where this file was read too late to add the option."""
    return bool(request.config.getoption("--renew-guide", default=False))
