"""These tests are for Windows: a real one, or Wine (run.sh). Elsewhere they are not collected at all."""

from __future__ import annotations

import sys

collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]
