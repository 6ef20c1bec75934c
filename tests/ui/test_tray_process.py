"""`kmsmonitor tray` as a process on a desktop of its own: second starts, commands beside it, signals and kills."""

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.history import open_store, read_latest
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.ipc import ask_running
from tests.cli.command import environment, use_lab
from tests.ui.test_tray_desktop import until

pytestmark = pytest.mark.display
PATIENCE = 30


@pytest.fixture
def desktop(display, needs, tmp_path_factory, monkeypatch):
    """A desktop with a session bus, and a lab: the address of the bus, the environment and the home."""
    needs("dbus-daemon")
    from tests.ui.desktop import session_bus

    folder = tmp_path_factory.mktemp("tray")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    with session_bus() as address, Organisation(clients=24) as there:
        home = find_home(str(use_lab(folder / "home", there.describe().nameserver)))
        env = environment(DISPLAY=display, QT_QPA_PLATFORM="xcb", DBUS_SESSION_BUS_ADDRESS=address)
        yield address, env, home


@asynccontextmanager
async def tray(env, home, *words):
    """The running program; killed at the end if it still runs."""
    pipe = asyncio.subprocess.PIPE
    command = [sys.executable, "-m", "kmsmonitor", "--home", str(home.data), *words]
    process = await asyncio.create_subprocess_exec(*command, env=env, stdout=pipe, stderr=pipe)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def ended(process):
    """Exit code, stdout and stderr."""
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    return process.returncode, out.decode(), err.decode()


async def run(env, home, *words):
    async with tray(env, home, *words) as process:
        return await ended(process)


async def door_open(home):
    """Until the socket of a program that has started is there."""

    async def there():
        return await asyncio.to_thread(Path(home.socket).exists)

    await until(there, lambda found: found)


@asynccontextmanager
async def panel_of(address):
    """A panel with a place for icons."""
    from tests.ui.desktop import Panel

    panel = await Panel.connect(address)
    try:
        await panel.appear()
        yield panel
    finally:
        panel.bus.disconnect()
        await panel.bus.wait_for_disconnect()


def window_was_open(home):
    """The window's place is kept when the program ends, if there was a window."""
    store = open_store(home.database, None)
    try:
        return store.meta("window") is not None
    finally:
        store.close()


async def stop(process, how=signal.SIGTERM):
    process.send_signal(how)
    return await ended(process)


def test_the_icon_appears_and_its_menu_activates(desktop):
    address, env, home = desktop

    async def story():
        async with panel_of(address) as panel, tray(env, home, "tray", "--minimized") as process:
            item = await panel.item()
            assert (await panel.properties(item))["Title"] == "kmsmonitor"
            await until(
                lambda: panel.entries(item), lambda entries: any(label.startswith("Licensed") for label in entries)
            )
            await panel.click(item, "Quit")
            assert await ended(process) == (0, "", "")

    asyncio.run(story())
    state, last = read_latest(home.database)
    assert (state.status.key, last.outcome.count) == ("licensed", 25)
    assert not window_was_open(home)
    assert not Path(home.socket).exists()


@pytest.mark.parametrize(
    ("setting", "wanted", "entries", "leave"),
    [
        ("de", "en", {"Jetzt aktivieren", "Bericht kopieren"}, "Beenden"),
        ("auto", "pt_BR:fr_CA", {"Activer maintenant", "Copier le rapport"}, "Quitter"),
        ("en", "ja_JP", {"Activate now", "Copy report"}, "Quit"),
    ],
)
def test_it_speaks_the_language_of_its_settings_or_of_the_system(desktop, setting, wanted, entries, leave):
    address, env, home = desktop
    with home.settings.open("a", encoding="utf-8") as settings:
        settings.write(f'[ui]\nlanguage = "{setting}"\n')

    async def story():
        spoken = env | {"LC_ALL": "C.UTF-8", "LANGUAGE": wanted}
        async with panel_of(address) as panel, tray(spoken, home, "tray", "--minimized") as process:
            item = await panel.item()
            await until(lambda: panel.entries(item), lambda found: entries <= set(found))  # the icon stands first
            await panel.click(item, leave)
            assert await ended(process) == (0, "", "")

    asyncio.run(story())


def test_a_command_quits_the_running_program(desktop):
    _, env, home = desktop

    async def story():
        async with tray(env, home, "tray", "--minimized") as process:
            await door_open(home)
            assert await run(env, home, "tray", "--quit") == (0, "", "")
            assert await ended(process) == (0, "", "")
        assert await run(env, home, "tray", "--quit") == (0, "", "")  # nobody is there: nothing to do

    asyncio.run(story())


def test_a_second_start_raises_the_first_ones_window_and_ends(desktop):
    address, env, home = desktop

    async def story():
        async with panel_of(address) as panel, tray(env, home, "tray", "--minimized") as first:
            await panel.item()
            await door_open(home)
            assert await run(env, home, "tray") == (0, "", "")
            assert panel.no_more_items()
            assert first.returncode is None
            assert await stop(first) == (0, "", "")

    asyncio.run(story())
    assert window_was_open(home)


def test_two_starts_at_one_moment_leave_one(desktop):
    """A double click on the program's icon."""
    address, env, home = desktop

    async def story():
        async with (
            panel_of(address) as panel,
            tray(env, home, "tray", "--minimized") as one,
            tray(env, home, "tray", "--minimized") as two,
        ):
            await panel.item()
            done, _ = await asyncio.wait(
                [asyncio.create_task(one.wait()), asyncio.create_task(two.wait())],
                timeout=PATIENCE,
                return_when=asyncio.FIRST_COMPLETED,
            )
            assert [task.result() for task in done] == [0]
            survivor = one if one.returncode is None else two
            assert await stop(survivor) == (0, "", "")

    asyncio.run(story())


def test_a_command_beside_it_is_answered_by_it(desktop):
    address, env, home = desktop

    async def story():
        async with panel_of(address) as panel, tray(env, home, "tray", "--minimized") as process:
            item = await panel.item()
            await door_open(home)
            await until(
                lambda: panel.entries(item), lambda entries: any(label.startswith("Licensed") for label in entries)
            )
            code, out, err = await run(env, home, "activate", "--json")
            assert (code, err) == (0, "")
            assert '"outcome": "renewed"' in out
            code, out, err = await run(env, home, "status", "--json")
            assert (code, err) == (0, "")
            assert '"status": "licensed"' in out
            assert await stop(process) == (0, "", "")

    asyncio.run(story())


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_well(desktop, how):
    address, env, home = desktop

    async def story():
        async with panel_of(address) as panel, tray(env, home, "tray") as process:
            await panel.item()
            await door_open(home)
            assert await stop(process, how) == (0, "", "")

    asyncio.run(story())
    assert window_was_open(home)


def test_killed_it_leaves_a_socket_and_the_next_start_works(desktop):
    address, env, home = desktop

    async def killed():
        async with panel_of(address) as panel, tray(env, home, "tray", "--minimized") as process:
            await panel.item()
            await door_open(home)
            assert (await stop(process, signal.SIGKILL))[0] == -signal.SIGKILL

    async def again():
        async with panel_of(address) as panel, tray(env, home, "tray", "--minimized") as process:
            await panel.item()

            async def knock():
                return await asyncio.to_thread(ask_running, home.socket, {"do": "raise"}, wait=5)

            await until(knock, lambda answer: answer == {"ok": True})
            assert await stop(process) == (0, "", "")

    asyncio.run(killed())
    assert Path(home.socket).exists()
    assert ask_running(home.socket, {"do": "raise"}, wait=5) is None
    asyncio.run(again())


def test_without_a_tray_the_window_opens_instead(desktop):
    """A desktop whose panel has no place for icons, even where a start without a window was asked for."""
    _, env, home = desktop

    async def story():
        async with tray(env, home, "tray", "--minimized") as process:
            await door_open(home)

            async def titles():
                listing = await asyncio.create_subprocess_exec(
                    "xwininfo", "-root", "-tree", env=os.environ | {"DISPLAY": env["DISPLAY"]},
                    stdout=asyncio.subprocess.PIPE,
                )  # fmt: skip
                return (await listing.communicate())[0].decode()

            await until(titles, lambda text: '"kmsmonitor": ' in text)
            assert await stop(process) == (0, "", "")

    asyncio.run(story())


def test_a_licence_that_somebody_else_holds_is_one_sentence(desktop):
    from kmsmonitor.monitor.lock import FileLock

    _, env, home = desktop
    with FileLock(home.activator_lock) as lock:
        lock.acquire()
        code, out, err = asyncio.run(run(env, home, "tray"))
    assert (code, out) == (3, "")
    assert err.startswith("kmsmonitor: Another kmsmonitor holds this computer's licence")
