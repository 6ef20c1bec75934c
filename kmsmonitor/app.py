"""The composition root of the GUI: the only place that knows everybody. Builds in order, closes in reverse."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.home import Home, lab_home
from kmsmonitor.monitor.monitor import Monitor
from kmsmonitor.monitor.notices import Said, Say, Wishes, decide, is_quiet
from kmsmonitor.monitor.qt_binding import QtShell, RoadWatch, SignalWatch
from kmsmonitor.monitor.settings import Loaded, load_settings
from kmsmonitor.monitor.setup import Household, authority_for, open_household, settings_troubles
from kmsmonitor.monitor.snapshot import Snapshot, Trouble
from kmsmonitor.ui import languages
from kmsmonitor.ui.application import make_application
from kmsmonitor.ui.tray import Tray, available
from kmsmonitor.ui.tray_icon import TrayIcon
from kmsmonitor.ui.wording import notification
from kmsmonitor.value import replace

if TYPE_CHECKING:
    from kmsmonitor.fleet.scheduled import Exporter
    from kmsmonitor.ui.about_dialog import AboutDialog
    from kmsmonitor.ui.diagnostics.desk import Desk
    from kmsmonitor.ui.door import Door
    from kmsmonitor.ui.phone_desk import PhoneDesk
    from kmsmonitor.ui.settings_check import SettingsView
    from kmsmonitor.ui.settings_dialog import SettingsDialog
    from kmsmonitor.ui.status_window import StatusWindow
    from kmsmonitor.ui.theme import Theme

AFTER_START_MS = 50  # the icon first; what can wait is built when it stands
HINT = "pin_hint"  # kept once the first start's hint was read
LOOK_AT_QUIET_MS = 5 * 60_000  # news that waits for the end of a presentation
LOOK_AT_SETTINGS_MS = 15 * 60_000  # a policy that has changed, or a file that was edited
FIRST_LOOK_FOR_TRAY_MS = 3000  # a desktop that is still starting gets its tray a little later


def run(application: QApplication, home: Home, icon: TrayIcon, *, minimized: bool) -> int:
    """All that stands behind the icon, until it is quit.

    Raises:
        ActivatorBusyError: another program holds this home, or this computer.
        WorldError: the home cannot be used.
    """
    clock = SystemClock()
    loaded = load_settings(home)
    languages.install(loaded.settings.ui_language)
    household = open_household(home, QtShell(), clock, loaded)
    app = App(household, home, clock, loaded, icon)
    household.monitor.start()
    app.show(minimized=minimized)
    try:
        return application.exec()
    finally:
        app.close()
        household.close()


class App(QObject):
    """Tray and window over one Monitor."""

    def __init__(
        self, household: Household, home: Home, clock: Clock, loaded: Loaded, icon: TrayIcon | None = None
    ) -> None:
        super().__init__()
        self._household = household
        self._home = home
        self._clock = clock
        self._loaded = loaded
        self.monitor: Monitor = household.monitor
        self._theme: Theme | None = None
        self.tray = Tray(clock, self, icon)
        self._window: StatusWindow | None = None
        self._settings_dialog: SettingsDialog | None = None
        self._about_dialog: AboutDialog | None = None
        self._desk: Desk | None = None
        self._phone: PhoneDesk | None = None
        self._signals: SignalWatch | None = None
        self._closed = False
        self._news_waits = False
        self._door: Door | None = None
        self._roads: RoadWatch | None = None
        self._exporter: Exporter | None = None
        self._said = Said.parse(self.monitor.kept("said") or "")
        self._connect(self.tray)
        self.tray.open_asked.connect(self.open_window)
        self.tray.cause_asked.connect(self._open_cause)
        self.tray.appeared.connect(self._look_for_tray)
        self._allow_quit()
        self.monitor.subscribe(self._show)

    @property
    def theme(self) -> Theme:
        """What all windows wear; made for the first of them, since the icon needs none."""
        if self._theme is None:
            from kmsmonitor.ui.theme import Scheme, Theme  # noqa: PLC0415

            self._theme = Theme(Scheme(self._loaded.settings.ui_theme), self)
        return self._theme

    # ------------------------------------------------------------ start and end

    def show(self, *, minimized: bool) -> None:
        """Put the icon into the tray; without a tray, or unless minimized, open the window."""
        self.tray.show()
        if not minimized:
            self.open_window()
        self._later(AFTER_START_MS, self._after_start)
        if not available():
            self._later(FIRST_LOOK_FOR_TRAY_MS, self._look_for_tray)

    def _later(self, milliseconds: int, action: Callable[[], None]) -> None:
        """Run `action` then, unless the program has ended by then."""
        QTimer.singleShot(milliseconds, lambda: None if self._closed else action())

    @Slot()
    def _after_start(self) -> None:
        from kmsmonitor.fleet.scheduled import Exporter  # noqa: PLC0415
        from kmsmonitor.ui.door import Door  # noqa: PLC0415

        self._signals = SignalWatch(self)
        self._signals.asked.connect(self.quit)
        self._door = Door(self.monitor, self._home.socket, self)
        self._door.raise_asked.connect(self.open_window)
        self._door.quit_asked.connect(self.quit)
        again = QTimer(self, interval=LOOK_AT_SETTINGS_MS)  # the namespace Qt costs a tenth of a start
        again.timeout.connect(self._look_at_settings)
        again.start()
        self._roads = RoadWatch(self)
        self._roads.opened.connect(self.monitor.road_opened)
        self._household.look_at_hardware()
        self._exporter = Exporter(self.monitor, self._home, lambda: self._loaded.settings)

    @Slot()
    def _look_for_tray(self) -> None:
        if self.tray.retry():
            self._tray_present(present=True)
            return
        self._tray_present(present=False)
        self.tray.watch_for_tray()
        self.open_window()

    def _tray_present(self, *, present: bool) -> None:
        if self._window is not None:
            self._window.set_tray_present(present=present)

    @Slot()
    def quit(self) -> None:
        """End the program; the licence stays as it is (L2)."""
        if self._window is not None:
            self.monitor.keep("window", base64.b64encode(self._window.geometry_bytes()).decode())
            self._window.set_tray_present(present=True)
            self._window.close()
        self.tray.hide()
        QApplication.quit()

    def close(self) -> None:
        """Give everything back, in reverse order."""
        self._closed = True
        if self._exporter is not None:
            self._exporter.close()
        if self._desk is not None:
            self._desk.close()
        if self._phone is not None:
            self._phone.close()
        if self._roads is not None:
            self._roads.close()
        if self._door is not None:
            self._door.close()
        if self._signals is not None:
            self._signals.close()

    # ------------------------------------------------------------ what the faces show

    def _show(self, snapshot: Snapshot) -> None:
        self.tray.show_snapshot(snapshot)
        if self._window is not None:
            self._window.show_snapshot(snapshot)
        now = self._clock.now()
        said, say = decide(self._said, snapshot, self._wishes(now))
        if say is Say.NOTIFY and self._must_wait():
            return  # not said, so not counted as said
        self._said = said
        if self._said.text() != self.monitor.kept("said"):
            self.monitor.keep("said", self._said.text())
        if say is Say.NOTIFY:
            self.tray.notify(notification(snapshot, now))
        elif say is Say.WITHDRAW:
            self.tray.withdraw()

    def _must_wait(self) -> bool:
        """Whether the desktop wants no notice now: news waits for the end of that, and is looked at again."""
        from kmsmonitor.ui.quiet_desktop import desktop_is_quiet  # noqa: PLC0415 - only where there is news

        if not desktop_is_quiet():
            return False
        if not self._news_waits:
            self._news_waits = True
            self._later(LOOK_AT_QUIET_MS, self._say_now)
        return True

    def _say_now(self) -> None:
        self._news_waits = False
        self._show(self.monitor.snapshot)

    def _wishes(self, now: datetime) -> Wishes:
        settings = self._loaded.settings
        return Wishes(
            success=settings.notices_success,
            attention=settings.notices_attention,
            quiet=is_quiet(settings.notices_quiet, now.astimezone().time()),
            remind_after=settings.notices_remind_after,
        )

    @Slot()
    def open_window(self) -> None:
        """Show the status window, from wherever it is; it is built when it is first wanted."""
        if self._window is None:
            self._window = self._make_window()
        self._window.bring_to_front()

    @Slot()
    def _open_cause(self) -> None:
        """A click on a notice: the window, with the answer to what it was about."""
        self.open_window()
        if self._window is not None:
            self._window.show_explanation()

    def _make_window(self) -> StatusWindow:
        from kmsmonitor import catalogue  # noqa: PLC0415
        from kmsmonitor.ui.status_window import StatusWindow  # noqa: PLC0415

        window = StatusWindow(self.theme, self._clock, lambda code: catalogue.load().explain(code))
        self.theme.put_on(window)
        window.set_tray_present(present=available())
        window.set_quit_allowed(allowed=self._loaded.settings.ui_quit)
        kept = self.monitor.kept("window")
        if kept:
            window.restore_geometry_bytes(base64.b64decode(kept))
        self._connect(window)
        window.cancel_asked.connect(self.monitor.cancel)
        window.phone_asked.connect(self._open_phone)
        window.hint_read.connect(self._hint_read)
        if self.monitor.kept(HINT) is None:
            window.show_hint()
        window.show_snapshot(self.monitor.snapshot)
        return window

    @Slot()
    def _hint_read(self) -> None:
        self.monitor.keep(HINT, "read")

    def _connect(self, face: Tray | StatusWindow) -> None:
        """Tray and window have the same intents."""
        face.activate_asked.connect(self._activate)
        face.copy_report_asked.connect(self._copy_report)
        face.diagnostics_asked.connect(self._open_diagnostics)
        face.snooze_asked.connect(self._snooze)
        face.settings_asked.connect(self._open_settings)
        face.about_asked.connect(self._open_about)
        face.quit_asked.connect(self.quit)

    # ------------------------------------------------------------ intents

    @Slot()
    def _activate(self) -> None:
        self.monitor.activate()

    @Slot()
    def _copy_report(self) -> None:
        from kmsmonitor.diagnostics.report import plain_text  # noqa: PLC0415

        QApplication.clipboard().setText(plain_text(self.monitor.snapshot, self._clock.now()))
        if self._window is not None:
            self._window.show_copied()

    @Slot(str)
    def _snooze(self, choice: str) -> None:
        self.monitor.snooze(snooze_span(choice, self._clock.now()))

    @Slot()
    def _open_diagnostics(self) -> None:
        from kmsmonitor.ui.diagnostics.desk import Desk  # noqa: PLC0415

        if self._desk is None:
            self._desk = Desk(self.monitor, self._home, self.theme, self._clock, self)
        self._desk.open()

    @Slot()
    def _open_phone(self) -> None:
        from kmsmonitor.monitor.phone_line import phone_line  # noqa: PLC0415
        from kmsmonitor.ui.phone_desk import PhoneDesk  # noqa: PLC0415

        if self._phone is None:
            kind = self.monitor.snapshot.authority
            self._phone = PhoneDesk(self.monitor, self.theme, lambda: phone_line(self._home, kind, self._clock), self)
        self._phone.open()

    @Slot()
    def _open_settings(self) -> None:
        from kmsmonitor.monitor.autostart import autostart  # noqa: PLC0415
        from kmsmonitor.ui.settings_binding import view_of  # noqa: PLC0415
        from kmsmonitor.ui.settings_dialog import SettingsDialog  # noqa: PLC0415

        if self._settings_dialog is None:
            self._settings_dialog = SettingsDialog(self.theme)
            self._settings_dialog.saved.connect(self._save_settings)
            self.theme.put_on(self._settings_dialog)
        self._look_at_settings()
        self._settings_dialog.show_settings(replace(view_of(self._loaded), autostart=autostart().enabled()))
        self._settings_dialog.show()

    @Slot()
    def _open_about(self) -> None:
        from kmsmonitor.ui.about_dialog import AboutDialog  # noqa: PLC0415

        if self._about_dialog is None:
            self._about_dialog = AboutDialog(self.theme)
            self.theme.put_on(self._about_dialog)
        self._about_dialog.show()

    @Slot(object)
    def _save_settings(self, view: SettingsView) -> None:
        from kmsmonitor.monitor.autostart import autostart  # noqa: PLC0415
        from kmsmonitor.monitor.settings_writer import save_settings  # noqa: PLC0415
        from kmsmonitor.ui.settings_binding import settings_of  # noqa: PLC0415

        settings = settings_of(view, self._loaded.settings)
        try:
            save_settings(self._home, settings)
            if view.autostart != autostart().enabled():
                autostart().set_enabled(on=view.autostart)
        except OSError as error:
            reason = f"The settings could not be saved to {self._home.settings}: {error.strerror}."
            self.monitor.add_trouble(Trouble(code="settings_unsaved", sentence=reason, remedy="Check its rights."))
            return
        except WorldError as error:  # the policy has changed since the window was opened
            self.monitor.add_trouble(Trouble(code=error.code, sentence=error.sentence, remedy=error.remedy))
            return
        self._look_at_settings()

    @Slot()
    def _look_at_settings(self) -> None:
        """Work by what file and policy say now, if that is something else than before."""
        loaded = load_settings(self._home)
        if loaded == self._loaded:
            return
        try:
            authority, policy = authority_for(loaded.settings, self._household.identity, self._clock, self._home.data)
        except WorldError as error:
            self.monitor.add_trouble(Trouble(code=error.code, sentence=error.sentence, remedy=error.remedy))
            return
        self._loaded = loaded
        self._allow_quit()
        if self._theme is not None:
            from kmsmonitor.ui.theme import Scheme  # noqa: PLC0415 - with the theme it is there

            self._theme.choose(Scheme(loaded.settings.ui_theme))
        self.monitor.reconfigure(authority, policy, settings_troubles(loaded))

    def _allow_quit(self) -> None:
        allowed = self._loaded.settings.ui_quit
        self.tray.set_quit_allowed(allowed=allowed)
        if self._window is not None:
            self._window.set_quit_allowed(allowed=allowed)


def snooze_span(choice: str, now: datetime) -> timedelta:
    """How long a choice of the reminder menu lasts; "today" ends at local midnight."""
    if choice == "hour":
        return timedelta(hours=1)
    if choice == "week":
        return timedelta(days=7)
    local = now.astimezone()
    midnight = datetime.combine(local.date() + timedelta(days=1), time(), tzinfo=local.tzinfo)
    return midnight - local


# ---------------------------------------------------------------- the demo


def run_demo() -> int:
    """The lab, the client's real tray and window, and a virtual clock, until the window is quit."""
    from kmsmonitor.ui.demo import Demo  # noqa: PLC0415

    application = make_application()
    languages.install()
    with tempfile.TemporaryDirectory(prefix="kmsmonitor-demo-") as folder:
        demo = Demo(lab_home(folder), SystemClock())
        try:
            return application.exec()
        finally:
            demo.close()
