"""A desktop's other half: a session bus of our own with a StatusNotifierWatcher and a notification service on it."""
# ruff: noqa: ARG002, F722, F821
# D-Bus signatures stand where types usually do, and the methods' parameters are the protocol's.
# No `from __future__ import annotations`: dbus-fast reads D-Bus signatures out of the annotations.

import asyncio
import contextlib
import subprocess

from dbus_fast import Message, MessageType, PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class Watcher(ServiceInterface):
    """Where tray icons register."""

    def __init__(self) -> None:
        super().__init__("org.kde.StatusNotifierWatcher")
        self.items: asyncio.Queue[str] = asyncio.Queue()
        self._known: list[str] = []

    @dbus_method()
    def RegisterStatusNotifierItem(self, service: "s"):
        self._known.append(service)
        self.items.put_nowait(service)
        self.StatusNotifierItemRegistered(service)

    @dbus_method()
    def RegisterStatusNotifierHost(self, service: "s"):
        pass

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as":
        return self._known

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":
        return True

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":
        return 0

    @dbus_signal()
    def StatusNotifierItemRegistered(self, service: "s") -> "s":
        return service


class Notifications(ServiceInterface):
    """Where notifications go."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.Notifications")
        self.shown: asyncio.Queue[tuple[str, str, str]] = asyncio.Queue()
        self.inhibited = False

    @dbus_property(access=PropertyAccess.READ)
    def Inhibited(self) -> "b":
        return self.inhibited

    @dbus_method()
    def Notify(  # noqa: PLR0917
        self,
        app: "s",
        replaces: "u",
        icon: "s",
        summary: "s",
        body: "s",
        actions: "as",
        hints: "a{sv}",
        timeout: "i",
    ) -> "u":
        self.shown.put_nowait((app, summary, body))
        return replaces or 7

    @dbus_method()
    def GetCapabilities(self) -> "as":
        return ["actions", "body"]

    @dbus_method()
    def CloseNotification(self, number: "u"):
        pass

    @dbus_method()
    def GetServerInformation(self) -> "ssss":
        return ["tests", "kmsmonitor", "1", "1.2"]


@contextlib.contextmanager
def session_bus():
    """The address of a session bus that dies with the block."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class Panel:
    """What a panel does with tray icons: hears of them, reads them, clicks them."""

    def __init__(self, bus: MessageBus) -> None:
        self.bus, self.watcher, self.notifications = bus, Watcher(), Notifications()

    @classmethod
    async def connect(cls, address: str) -> "Panel":
        return cls(await MessageBus(bus_address=address).connect())

    async def appear(self) -> None:
        """From now on this desktop has a tray."""
        self.bus.export("/StatusNotifierWatcher", self.watcher)
        self.bus.export("/org/freedesktop/Notifications", self.notifications)
        await self.bus.request_name("org.freedesktop.Notifications")
        await self.bus.request_name("org.kde.StatusNotifierWatcher")

    async def item(self) -> str:
        """The next icon that registers."""
        return await asyncio.wait_for(self.watcher.items.get(), 20)

    def no_more_items(self) -> bool:
        """Whether every icon that registered so far was asked for."""
        return self.watcher.items.empty()

    async def call(self, item: str, path: str, interface: str, member: str, signature: str = "", *body):
        message = Message(
            destination=item, path=path, interface=interface, member=member, signature=signature, body=list(body)
        )
        reply = await asyncio.wait_for(self.bus.call(message), 20)
        assert reply.message_type is MessageType.METHOD_RETURN, reply.body
        return reply.body

    async def properties(self, item: str) -> dict:
        (found,) = await self.call(item, "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "GetAll", "s", ITEM)
        return {name: value.value for name, value in found.items()}

    async def entries(self, item: str) -> dict[str, tuple[int, bool]]:
        """The menu's visible entries: label to id and whether it is enabled, submenus included."""
        menu = (await self.properties(item))["Menu"]
        _revision, layout = await self.call(item, menu, MENU, "GetLayout", "iias", 0, -1, [])
        return dict(_flat(layout))

    async def click(self, item: str, label: str) -> None:
        """Click a menu entry."""
        menu = (await self.properties(item))["Menu"]
        number, _enabled = (await self.entries(item))[label]
        await self.call(item, menu, MENU, "Event", "isvu", number, "clicked", Variant("s", ""), 0)

    async def open_menu(self, item: str) -> None:
        menu = (await self.properties(item))["Menu"]
        await self.call(item, menu, MENU, "AboutToShow", "i", 0)

    async def activate(self, item: str) -> None:
        """Left click on the icon."""
        await self.call(item, "/StatusNotifierItem", ITEM, "Activate", "ii", 0, 0)


def _flat(layout):
    number, properties, children = layout
    label = properties.get("label")
    shown = properties.get("visible", Variant("b", True)).value  # noqa: FBT003
    if label is not None and shown and properties.get("type", Variant("s", "")).value != "separator":
        yield label.value.replace("_", ""), (number, properties.get("enabled", Variant("b", True)).value)  # noqa: FBT003
    for child in children:
        yield from _flat(child.value)
