"""What all tests share: how hard hypothesis looks.

`HYPOTHESIS_PROFILE=deep` before a release; the default `fast` in every run.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

from kmsmonitor.monitor.home import MACHINE_POLICY

# No deadline: a busy machine is no bug. `derandomize` keeps a run repeatable; the deep one goes on the hunt.
settings.register_profile("fast", deadline=None, derandomize=True, database=None, max_examples=100)
settings.register_profile(
    "deep",
    deadline=None,
    max_examples=2_000,
    stateful_step_count=200,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


def pytest_report_header() -> list[str]:
    """Nothing leads a program away from its computer's policy, not even a test: say so where there is one."""
    if os.path.lexists(MACHINE_POLICY):
        return [f"kmsmonitor: this computer has a policy ({MACHINE_POLICY}), which programs that tests start follow"]
    return []
