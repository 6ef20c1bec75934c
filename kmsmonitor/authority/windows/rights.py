"""The real Rights: whether this process runs elevated."""

from __future__ import annotations

import ctypes
import sys


class WindowsRights:
    """Rights as Windows' shell tells them."""

    def elevated(self) -> bool:
        """Whether this process has an administrator's rights now (L3); what cannot be told counts as no."""
        if sys.platform != "win32":
            return False
        try:
            return bool(ctypes.windll.shell32.IsUserAnAdmin())
        except (AttributeError, OSError):  # the documentation keeps the right to remove the function
            return False
