"""About: the version, what the program is, where its limits are, and the libraries it stands on with their licences."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kmsmonitor import __version__
from kmsmonitor.ui import icons
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Theme
from kmsmonitor.ui.tokens import S1, S2, S4, S5
from kmsmonitor.ui.widgets.labels import Label, button, line
from kmsmonitor.ui.wording import NAME

LIBRARIES = (
    ("PySide6_Essentials", "Qt for Python", "LGPL-3.0"),
    ("dnspython", "dnspython", "ISC"),
    ("psutil", "psutil", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
    ("cryptography", "cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("keyring", "keyring", "MIT"),
    ("pyspnego", "pyspnego", "MIT"),
    ("sansldap", "sansldap", "MIT"),
)
_LOGO = 48


class AboutDialog(QDialog):
    """A page of text that a helpdesk may ask to be read out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("About {name}", name=NAME))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(S5, S5, S5, S5)
        whole.setSpacing(S4)
        whole.addLayout(self._title())
        whole.addWidget(self._text("text", tr(_WHAT)))
        whole.addWidget(self._text("second", tr(_LIMITS)))
        whole.addWidget(line(self))
        whole.addLayout(self._libraries())
        whole.addStretch(1)
        whole.addLayout(self._end())
        theme.changed.connect(self._wear)
        self._wear()
        self.setMinimumWidth(round(420 * theme.dress.type.scale))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the text, which is known once the style is on."""
        width = round(480 * self._theme.dress.type.scale)
        layout = self.layout()
        for label in self.findChildren(QLabel):
            label.ensurePolished()
        if layout is not None:
            layout.invalidate()
            self.resize(width, layout.totalHeightForWidth(width))
        super().showEvent(event)

    def _title(self) -> QHBoxLayout:
        logo = QLabel(self)
        logo.setPixmap(icons.pixmap("kmsmonitor", _LOGO, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(S1)
        words.addWidget(self._text("headline", NAME))
        words.addWidget(self._text("second", tr("Version {version} · MIT licence", version=__version__)))
        row = QHBoxLayout()
        row.setSpacing(S4)
        row.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _libraries(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S1)
        grid.setColumnStretch(2, 1)
        for row, (package, name, licence) in enumerate(LIBRARIES):
            for column, text in enumerate((name, _version(package), licence)):
                label = Label("small", self)
                label.say(text)
                grid.addWidget(label, row, column)
        return grid

    def _end(self) -> QHBoxLayout:
        close = button(tr("Close"), self, primary=True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _text(self, role: str, text: str) -> Label:
        made = Label(role, self, wrap=True)
        made.say(text)
        return made

    @Slot()
    def _wear(self) -> None:
        self._theme.put_on(self)


_WHAT = (
    "Watches the activation of a computer with a volume licence: sees a missed renewal coming, says in plain words "
    "what is wrong and what to do, and tries again by itself when the road is open."
)
_LIMITS = (
    "It never speaks the genuine activation protocol itself and holds no product keys: Windows activates Windows. "
    "Nothing is sent anywhere but to your organisation's own servers and, with a multiple activation key, to the "
    "activation service; there is no telemetry."
)


def _version(package: str) -> str:
    """The installed version; an installer may leave the libraries' metadata out."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
