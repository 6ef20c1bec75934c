"""A private X server for one test run: picks a free display by itself, dies with its block."""

from __future__ import annotations

import os
import shutil
import subprocess


class Xvfb:
    """Context manager; its value is the DISPLAY."""

    def __init__(self, size: str = "1280x1024x24") -> None:
        self._size = size

    @staticmethod
    def installed() -> bool:
        return shutil.which("Xvfb") is not None

    def __enter__(self) -> str:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", self._size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()  # a fixed number that is taken would draw on somebody else's screen
        if not number:
            raise RuntimeError("Xvfb did not start")
        return f":{number}"

    def __exit__(self, *_exc: object) -> None:
        self._server.terminate()
        self._server.wait(10)
