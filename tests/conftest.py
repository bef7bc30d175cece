"""What every test may ask for: real servers beside it, and one hypothesis profile."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests import services

# No deadline: two cores and a busy machine make a slow example, not a wrong one.
settings.register_profile("mottak", deadline=None, print_blob=True)
settings.load_profile("mottak")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """URL of a real PostgreSQL with an empty database, for the whole run."""
    with services.postgres() as url:
        yield url


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """URL of a real, empty Redis, for the whole run."""
    with services.redis() as url:
        yield url
