"""Settings and places that all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

SHARED = Path(__file__).resolve().parents[2] / "shared"

settings.register_profile("textclean", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("textclean")


@pytest.fixture
def shared() -> Path:
    """The folder of data to measure against; it is no part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the shared data is not beside this checkout")
    return SHARED
