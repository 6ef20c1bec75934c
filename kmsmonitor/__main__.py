"""`python -m kmsmonitor` and the `kmsmonitor` command."""

from __future__ import annotations

import sys

from kmsmonitor.cli import main

if __name__ == "__main__":
    sys.exit(main())
