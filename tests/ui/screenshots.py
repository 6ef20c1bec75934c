"""Draws every situation with the real widgets on a private Xvfb: `python tests/ui/screenshots.py DIR [SITUATION ...]`.

`--language de` (fr, es, ja) before DIR draws them in another language.

`--faults` makes each of the faults that a helpdesk knows in the lab, runs the diagnosis, and takes one picture each for
`resources/screenshots/faults`.

Light and dark, at 100 %, 150 % and 200 %, and in the smallest window. Look at the pictures before you commit a change
to the faces. `python tests/ui/screenshots.py --readme` makes those of `resources/screenshots` anew.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))


SCALES = ("1", "1.5", "2")
SHOWN = {"ok": "status-ok-light", "diagnostics-rpc": "diagnostics-light", "menu": "tray-menu"}
"""What the README shows: the picture's name here, and there."""


def readme() -> int:
    """Draw everything and take the README's pictures, with few colours: they are loaded with every visit."""
    import tempfile

    from PySide6.QtGui import QImage

    target = HERE.parents[1] / "resources" / "screenshots"
    with tempfile.TemporaryDirectory() as folder:
        if main(Path(folder), []):
            return 1
        for drawn, shown in SHOWN.items():
            few_colours(QImage(f"{folder}/{drawn}-light-1x.png")).save(str(target / f"{shown}.png"), "PNG", 0)
    return 0


FAULTS = {
    "no-record": ("no_record", "No SRV record"),
    "dead-name": ("dead_name", "A record of a dead name"),
    "closed-port": ("closed_port", "A closed port"),
    "black-hole": ("black_hole", "A firewall that swallows everything"),
    "rpc-silent": ("rpc_silent", "TCP open, RPC silent"),
    "other-rpc": ("other_rpc", "Another service on the port"),
    "clock": ("skewed", "The host's clock five hours off"),
    "threshold": ("too_few_for_weeks", "24 of 25 for weeks"),
    "stale-cache": ("stale_cache", "A remembered host that is gone"),
    "wrong-host": ("wrong_configured", "A configured host that is wrong"),
    "suffixes": ("missing_domain", "The suffix list misses the domain"),
    "unexpected-host": ("emulator", "An unexpected host on this computer"),
    "channel": ("wrong_channel", "The wrong kind of key"),
    "notification": ("notification", "Notification mode"),
    "never-activated": ("never_activated", "Never activated"),
}
"""Picture -> what makes the fault in tests/diagnostics/test_faults.py, and its words in resources/help/faults.md."""


def faults() -> int:
    """One picture of each fault, drawn by the real window from a real diagnosis in the lab."""
    from tests.ui.xvfb import Xvfb

    with Xvfb(size="1400x1200x24") as display:
        env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        return subprocess.run([sys.executable, __file__, "--draw-faults"], env=env, check=False).returncode


def draw_faults() -> None:
    import tempfile

    from PySide6.QtWidgets import QApplication

    from kmsmonitor.clock import SystemClock
    from kmsmonitor.diagnostics.runner import diagnose
    from kmsmonitor.ui.theme import Scheme, Theme
    from tests.diagnostics import test_faults
    from tests.diagnostics.scene import Scene
    from tests.ui import windows

    app = QApplication(["kmsmonitor"])
    windows.speak("en")
    target = HERE.parents[1] / "resources" / "screenshots" / "faults"
    target.mkdir(exist_ok=True)
    for name, (make, _) in FAULTS.items():
        with tempfile.TemporaryDirectory() as folder, Scene(Path(folder), Quiet()) as scene:
            getattr(test_faults, make)(scene)
            diagnosis = diagnose(scene.home, SystemClock(), limit_s=5)
            window = windows.diagnostics_window(Theme(Scheme.LIGHT), diagnosis)
            window.resize(980, 640)
            window.show()
            app.processEvents()
            few_colours(window.grab().toImage()).save(str(target / f"{name}.png"), "PNG", 0)
            window.deleteLater()
    app.quit()


class Quiet:
    """Takes a command's output, as pytest's capsys does."""

    def readouterr(self):
        import contextlib
        import io
        from types import SimpleNamespace

        said = getattr(self, "said", None)
        if said is not None:
            sys.stdout = sys.__stdout__
        text = "" if said is None else said.getvalue()
        self.said = io.StringIO()
        with contextlib.suppress(AttributeError):
            sys.stdout = self.said
        return SimpleNamespace(out=text, err="")


def few_colours(image):
    """The picture with the 256 colours that it has most of."""
    from collections import Counter

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(image.pixel(x, y) for y in range(image.height()) for x in range(image.width()))
    table = [colour for colour, _ in seen.most_common(256)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def main(outdir: Path, situations: list[str], language: str = "en") -> int:
    outdir.mkdir(parents=True, exist_ok=True)
    from tests.ui.xvfb import Xvfb

    with Xvfb(size="2800x2600x24") as display:
        for scale in SCALES:
            env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale}
            run = [sys.executable, __file__, "--draw", str(outdir), scale, language, *situations]
            if subprocess.run(run, env=env, check=False).returncode:
                return 1
    sys.stdout.write(f"{len(list(outdir.glob('*.png')))} pictures in {outdir}\n")
    return 0


def draw(outdir: Path, scale: str, language: str, situations: list[str]) -> None:
    from PySide6.QtWidgets import QApplication

    from kmsmonitor.ui.theme import Scheme, Theme
    from tests.ui import pictures, windows

    app = QApplication(["kmsmonitor"])
    windows.speak(language)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme = Theme(scheme)
        name = f"{scheme}-{scale}x"
        for situation in situations or pictures.SITUATIONS:
            picture = pictures.SITUATIONS[situation]()
            save(window(theme, picture), outdir / f"{situation}-{name}.png")
            if situation in ("ok", "attention", "long-names", "working", "below-threshold"):
                save(window(theme, picture, small=True), outdir / f"{situation}-small-{name}.png")
        if not situations:
            others(theme, name, outdir)
            diagnostics(theme, name, outdir)
    app.quit()


def window(theme, picture, *, small=False):
    from kmsmonitor import catalogue
    from kmsmonitor.ui.status_window import StatusWindow
    from tests.ui import pictures

    made = StatusWindow(theme, pictures.FixedClock(), catalogue.load().entry)
    made.show_snapshot(picture)
    if small:
        made.resize(made.minimumSize())
    return made


def diagnostics(theme, name: str, outdir: Path) -> None:
    """The helpdesk's window: each situation, each tab, the smallest size, and the preview of a bundle."""
    from kmsmonitor.ui.diagnostics.window import TABS
    from tests.ui import windows
    from tests.ui.diagnostics import samples

    for situation, make in samples.SITUATIONS.items():
        save(windows.diagnostics_window(theme, make()), outdir / f"diagnostics-{situation}-{name}.png")
        small = windows.diagnostics_window(theme, make(), small=True)
        save(small, outdir / f"diagnostics-{situation}-small-{name}.png")
    for tab in TABS[1:]:
        shown = windows.diagnostics_window(theme, samples.broken_at_rpc(), tab)
        save(shown, outdir / f"diagnostics-tab-{tab}-{name}.png")
    unfolded = windows.diagnostics_unfolded(theme, samples.broken_at_rpc(), small=False)
    save(unfolded, outdir / f"diagnostics-unfolded-{name}.png")
    save(windows.bundle_dialog(theme), outdir / f"bundle-{name}.png")


def others(theme, name: str, outdir: Path) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QToolButton

    from kmsmonitor.ui.about_dialog import AboutDialog
    from kmsmonitor.ui.lab_strip import LabView
    from kmsmonitor.ui.settings_dialog import SettingsDialog
    from kmsmonitor.ui.tray import Tray
    from kmsmonitor.ui.widgets.ask_background import AskBackground
    from kmsmonitor.ui.widgets.attempts_list import AttemptsList
    from tests.ui import pictures, windows

    explained = window(theme, pictures.attention())
    explained.show_explanation()
    explained.resize(explained.width(), 900)
    save(explained, outdir / f"explained-{name}.png")
    unfolded = window(theme, pictures.attention())
    unfolded.findChild(AttemptsList).findChild(QToolButton).click()
    unfolded.resize(unfolded.width(), 760)
    save(unfolded, outdir / f"unfolded-{name}.png")
    first = window(theme, pictures.ok())
    first.show_hint()
    save(first, outdir / f"hint-{name}.png")
    lab = window(theme, pictures.waiting(24))
    lab.lab_strip.show_lab(LabView(day=3, speed=7200, paused=False, asked=24, needed=25))
    save(lab, outdir / f"lab-{name}.png")
    for page, title in enumerate(("general", "reminders", "finding", "licence")):
        settings = SettingsDialog(theme)
        settings.show_settings(windows.MANAGED)
        settings.tabs.setCurrentIndex(page)
        save(settings, outdir / f"settings-{title}-{name}.png")
    save(AboutDialog(theme), outdir / f"about-{name}.png")
    for situation in ("typed", "empty", "done"):
        save(windows.phone_dialog(theme, situation), outdir / f"phone-{situation}-{name}.png")
    tray = Tray(pictures.FixedClock())
    tray.show_snapshot(pictures.attention())
    tray.menu.popup(QPoint(40, 40))
    save(tray.menu, outdir / f"menu-{name}.png")
    asked = AskBackground(lab := window(theme, pictures.ok()))
    lab.show()
    save(asked, outdir / f"ask-{name}.png")


def save(widget, path: Path) -> None:
    from PySide6.QtTest import QTest

    widget.show()
    QTest.qWaitForWindowExposed(widget)
    QTest.qWait(30)
    if not widget.grab().save(str(path)):
        raise SystemExit(f"cannot write {path}")
    widget.hide()
    widget.deleteLater()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--draw"]:
        draw(Path(sys.argv[2]), sys.argv[3], sys.argv[4], sys.argv[5:])
    elif sys.argv[1:] == ["--draw-faults"]:
        draw_faults()
    elif sys.argv[1:] == ["--faults"]:
        raise SystemExit(faults())
    elif sys.argv[1:] == ["--readme"]:
        raise SystemExit(readme())
    elif sys.argv[1:2] == ["--language"] and sys.argv[3:]:
        raise SystemExit(main(Path(sys.argv[3]), sys.argv[4:], sys.argv[2]))
    elif sys.argv[1:]:
        raise SystemExit(main(Path(sys.argv[1]), sys.argv[2:]))
    else:
        raise SystemExit(__doc__)
