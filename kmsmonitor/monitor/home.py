"""Where settings, state, history and locks live: the platform's directories, or one folder given by `--home`."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.value import dataclass, replace

HOME_VARIABLE = "KMSMONITOR_HOME"

REGISTRY = "HKLM\\"
"""What the place of a policy in Windows' registry begins with; any other is a file."""

MACHINE_POLICY = REGISTRY + r"SOFTWARE\Policies\kmsmonitor" if os.name == "nt" else "/etc/kmsmonitor/policy.toml"
"""Where an organisation's policy for this computer lies. Only an administrator may write there, and neither --home nor
the environment leads anywhere else: what is enforced holds for every home of every user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The program's places.

    Attributes:
        settings: the user's settings.toml.
        data: folder of database, identity and logs.
        activator_lock: held by the one process that may make attempts: of this folder, or of this machine.
        key: short and stable; part of the name of the socket on which the running program listens.
        policy: the policy of this computer, a file or a key of the registry; "" for a home in which none holds: those
            of lab and demo, which are an organisation of their own.
    """

    settings: Path
    data: Path
    activator_lock: Path
    key: str
    policy: str

    @property
    def database(self) -> Path:
        """State and history."""
        return self.data / "kmsmonitor.db"

    @property
    def identity(self) -> Path:
        """The client machine ID; apart from the database, so that a damaged one does not make a new computer of us."""
        return self.data / "identity.json"

    @property
    def socket(self) -> str:
        """Name of the local socket of the running program: a path on Unix, a pipe's name on Windows."""
        if os.name == "nt":
            return rf"\\.\pipe\kmsmonitor-{self.key}"
        folder = os.environ.get("XDG_RUNTIME_DIR") or _shared_folder()
        return str(Path(folder) / f"kmsmonitor-{self.key}.socket")

    @property
    def apart(self) -> bool:
        """Whether somebody gave this folder, so that its licence is one of its own and not the computer's."""
        return self.activator_lock.parent == self.data

    def make(self) -> None:
        """Create the folders.

        Raises:
            WorldError: a folder cannot be made or written.
        """
        for folder in (self.settings.parent, self.data):
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                raise WorldError(
                    "home_unwritable",
                    f"The folder {folder} cannot be made: {error.strerror}.",
                    remedy="Give another one with --home, or correct its rights.",
                ) from error


def find_home(given: str | None) -> Home:
    """The places for `--home DIR` or KMSMONITOR_HOME, else those of the platform."""
    folder = given or os.environ.get(HOME_VARIABLE)
    if folder:
        root = Path(folder).expanduser().resolve()
        return Home(
            settings=root / "settings.toml",
            data=root,
            activator_lock=root / "activator.lock",
            key=_key(str(root)),
            policy=MACHINE_POLICY,
        )
    import platformdirs  # noqa: PLC0415 - 20 ms that a command with --home need not pay

    data = Path(platformdirs.user_data_dir("kmsmonitor", appauthor=False))
    settings = Path(platformdirs.user_config_dir("kmsmonitor", appauthor=False)) / "settings.toml"
    # One activator a machine: the lock lies where every user of it looks.
    lock = Path(_shared_folder()) / "kmsmonitor-activator.lock"
    return Home(settings=settings, data=data, activator_lock=lock, key=_key(str(data)), policy=MACHINE_POLICY)


def lab_home(folder: str) -> Home:
    """The places in a folder of lab or demo, which are an organisation of their own: no policy but theirs holds."""
    return replace(find_home(folder), policy="")


def _key(text: str) -> str:
    return f"{zlib.crc32(text.encode()):08x}"


def _shared_folder() -> str:
    import tempfile  # noqa: PLC0415 - with --home nothing of it is needed

    return tempfile.gettempdir()
