"""The tray on a desktop: a real StatusNotifierWatcher on a session bus, the program on Xvfb, clicked from outside."""

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kmsmonitor.ui.icons import TRAY_COLOURS
from kmsmonitor.ui.wording import Look

pytestmark = pytest.mark.display
PROGRAM = Path(__file__).with_name("tray_program.py")


@pytest.fixture
def desktop(display, needs):
    """Environment of a program on this desktop, and the address of its session bus."""
    needs("dbus-daemon")
    from tests.ui.desktop import session_bus

    with session_bus() as address:
        yield os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": address}


class Program:
    """The running program: what to tell it, and what it says."""

    def __init__(self, process):
        self._process = process

    async def tell(self, line: str) -> None:
        self._process.stdin.write(f"{line}\n".encode())
        await self._process.stdin.drain()

    async def says(self) -> str:
        line = await asyncio.wait_for(self._process.stdout.readline(), 30)
        return line.decode().strip()


@asynccontextmanager
async def program(env):
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, PROGRAM, env=env, stdin=pipe, stdout=pipe)
    running = Program(process)
    try:
        yield running
        await running.tell("quit")
        assert await asyncio.wait_for(process.wait(), 20) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def until(read, wanted):
    """Read again until it is as wanted; what was read last is told if that never comes."""
    last = None
    for _ in range(500):
        last = await read()
        if wanted(last):
            return last
        await asyncio.sleep(0.02)
    raise AssertionError(f"never came: {last}")


def run(env, dialogue, *, tray_at_start=True):
    """Play a dialogue between panel and program."""
    from tests.ui.desktop import Panel

    async def play():
        panel = await Panel.connect(env["DBUS_SESSION_BUS_ADDRESS"])
        if tray_at_start:
            await panel.appear()
        async with program(env) as running:
            await dialogue(panel, running)
        panel.bus.disconnect()

    asyncio.run(play())


def centre_colours(properties) -> set[str]:
    """The colours of the largest pixmap, as `#rrggbb`."""
    width, height, data = max(properties["IconPixmap"], key=lambda pixmap: pixmap[0])
    pixels = (data[i : i + 4] for i in range(0, width * height * 4, 4))
    return {f"#{p[1]:02x}{p[2]:02x}{p[3]:02x}" for p in pixels if p[0] == 255}


def test_the_icon_registers_and_shows_the_state(desktop):
    async def dialogue(panel, running):
        assert await running.says() == "ready"
        item = await panel.item()
        first = await panel.properties(item)
        assert (first["Title"], first["Id"], first["ToolTip"][2]) == ("kmsmonitor", "kmsmonitor", "kmsmonitor")
        assert TRAY_COLOURS[Look.UNKNOWN] in centre_colours(first)
        for situation, look, words in (
            ("attention", Look.ATTENTION, "kmsmonitor: Attention · not renewed for 23 days"),
            ("problem", Look.PROBLEM, "kmsmonitor: Problem · 9 days left"),
            ("ok", Look.OK, "kmsmonitor: Licensed · 179 days left"),
            ("working", Look.WORKING, "kmsmonitor: Working · renewing now"),
        ):
            await running.tell(f"show {situation}")
            seen = await until(lambda: panel.properties(item), lambda p, words=words: p["ToolTip"][2].startswith(words))
            assert TRAY_COLOURS[look] in centre_colours(seen)

    run(desktop, dialogue)


def test_the_menu_is_all_there_and_works(desktop):
    async def dialogue(panel, running):
        assert await running.says() == "ready"
        item = await panel.item()
        await running.tell("show attention")
        await panel.open_menu(item)
        entries = await until(lambda: panel.entries(item), lambda e: "Next try in 1 h 12 min" in e)
        assert list(entries) == [
            "Attention · not renewed for 23 days", "Next try in 1 h 12 min", "Activate now", "Open kmsmonitor",
            "Diagnostics…", "Copy report", "Remind me later", "In 1 hour", "Not today", "In 1 week", "Settings…",
            "About", "Quit",
        ]  # fmt: skip
        assert [enabled for _, enabled in entries.values()] == [False, False] + [True] * 11
        for label, said in (
            ("Activate now", "activate_asked"),
            ("Not today", "snooze_asked today"),
            ("Diagnostics…", "diagnostics_asked"),
            ("Copy report", "copy_report_asked"),
            ("Quit", "quit_asked"),
        ):
            await panel.click(item, label)
            assert await running.says() == said

    run(desktop, dialogue)


def test_a_left_click_opens_and_a_double_click_opens_once(desktop):
    async def dialogue(panel, running):
        assert await running.says() == "ready"
        item = await panel.item()
        await panel.activate(item)
        await panel.activate(item)
        assert await running.says() == "open_asked"
        await panel.click(item, "Copy report")
        assert await running.says() == "copy_report_asked"

    run(desktop, dialogue)


def test_a_notification_reaches_the_desktop(desktop):
    async def dialogue(panel, running):
        assert await running.says() == "ready"
        await panel.item()
        await running.tell("notify")
        _app, title, text = await asyncio.wait_for(panel.notifications.shown.get(), 20)
        assert title == "Windows 11 Enterprise has not been renewed for 23 days"
        assert text.startswith("Connect to the company network")

    run(desktop, dialogue)


def test_a_tray_that_comes_late_gets_the_icon_with_the_present_state(desktop):
    async def dialogue(panel, running):
        assert await running.says() == "no tray"
        await running.tell("show problem")
        await panel.appear()
        assert await running.says() == "appeared"
        item = await panel.item()
        seen = await panel.properties(item)
        assert seen["ToolTip"][2].startswith("kmsmonitor: Problem")
        assert TRAY_COLOURS[Look.PROBLEM] in centre_colours(seen)

    run(desktop, dialogue, tray_at_start=False)
