"""Builds kmsmonitor.exe (console) and kmsmonitorw.exe (no console): icon, version, manifest, and the event log's texts.

mingw's compilers do it; the icon is drawn from the program's own SVG by Qt.
"""

from __future__ import annotations

import os
import struct
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOLS = "x86_64-w64-mingw32-"
SIZES = (16, 20, 24, 32, 48, 64, 128, 256)
CONSOLE, WINDOW = "kmsmonitor.exe", "kmsmonitorw.exe"

_RC = """\
#include <winver.h>
1 ICON "kmsmonitor.ico"
1 24 "app.manifest"
{messages}
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
FILEOS VOS_NT_WINDOWS32
FILETYPE VFT_APP
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904b0"
    BEGIN
      VALUE "CompanyName", "kmsmonitor"
      VALUE "FileDescription", "kmsmonitor"
      VALUE "FileVersion", "{version}"
      VALUE "InternalName", "{name}"
      VALUE "LegalCopyright", "MIT licence"
      VALUE "OriginalFilename", "{name}"
      VALUE "ProductName", "kmsmonitor"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x409, 1200
  END
END
"""


def build(folder: Path, work: Path, version: str, icon: Path, events: tuple[int, ...]) -> None:
    """Put both launchers into `folder`.

    Args:
        folder: where they go.
        version: three numbers.
        work: for what is made on the way.
        icon: the SVG.
        events: the numbers that the program writes into the event log.

    Raises:
        subprocess.CalledProcessError: a compiler failed; it has said why.
    """
    work.mkdir(parents=True, exist_ok=True)
    (work / "kmsmonitor.ico").write_bytes(ico(icon))
    (work / "app.manifest").write_bytes((HERE / "app.manifest").read_bytes())
    (work / "events.mc").write_text(messages(events), encoding="ascii", newline="\r\n")
    run("windmc", "-h", str(work), "-r", str(work), str(work / "events.mc"), at=work)
    for name, options in ((CONSOLE, ()), (WINDOW, ("-mwindows",))):
        numbers = ",".join([*version.split("."), "0"][:4])
        text = _RC.format(name=name, version=version, numbers=numbers, messages='#include "events.rc"')
        (work / f"{name}.rc").write_text(text, encoding="ascii")
        run("windres", f"{name}.rc", "-O", "coff", "-o", f"{name}.o", at=work)
        flags = ("-O2", "-s", "-Wall", "-Werror", "-municode", "-Wl,--no-insert-timestamp", *options)
        run("gcc", *flags, str(HERE / "launcher.c"), f"{name}.o", "-o", str(folder / name), at=work)


def run(tool: str, *words: str, at: Path) -> None:
    """Run one of mingw's tools in a folder.

    Raises:
        subprocess.CalledProcessError: it failed, and has said why.
    """
    subprocess.run([TOOLS + tool, *words], cwd=at, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": "0"})


def messages(events: tuple[int, ...]) -> str:
    """The message file's source: each number's text is the one sentence that the program hands over (%1)."""
    head = "MessageIdTypedef=DWORD\nLanguageNames=(English=0x409:MSG00409)\n\n"
    return head + "".join(f"MessageId={number}\nLanguage=English\n%1\n.\n\n" for number in sorted(events))


def ico(svg: Path) -> bytes:
    """An icon file with a PNG of each size."""
    pictures = [_png(svg, size) for size in SIZES]
    offset = 6 + 16 * len(pictures)
    entries = []
    for size, picture in zip(SIZES, pictures, strict=True):
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset))
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(pictures)


def _png(svg: Path, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt  # noqa: PLC0415 - only where an icon is drawn
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, Qt wants text
    return bytes(held.data())
