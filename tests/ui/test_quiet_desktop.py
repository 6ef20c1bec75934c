"""Do not disturb: what the desktop's notification service says, and that news waits for its end."""

from __future__ import annotations

import asyncio
import os
import sys

import pytest

from tests.ui.desktop import Panel, session_bus

pytestmark = pytest.mark.display
ASK = (
    "from PySide6.QtCore import QCoreApplication as A; a = A([]);"
    "from kmsmonitor.ui.quiet_desktop import desktop_is_quiet; print(desktop_is_quiet())"
)


async def asked(address):
    env = os.environ | {"DBUS_SESSION_BUS_ADDRESS": address}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", ASK, env=env, stdout=pipe)
    out, _ = await asyncio.wait_for(process.communicate(), 30)
    return out.decode().strip()


def test_it_hears_what_the_notification_service_says(needs):
    needs("dbus-daemon")

    async def story(address):
        assert await asked(address) == "False"  # nobody there: no quiet
        panel = await Panel.connect(address)
        await panel.appear()
        assert await asked(address) == "False"
        panel.notifications.inhibited = True
        assert await asked(address) == "True"
        panel.bus.disconnect()

    with session_bus() as address:
        asyncio.run(story(address))


def test_a_desktop_without_a_bus_is_not_quiet():
    assert asyncio.run(asked("unix:path=/nonexistent")) == "False"
