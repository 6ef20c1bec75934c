"""Makes the Windows package, on Linux: `python3 installer/bootstrap.py msi [--out DIR]`.

Writes kmsmonitor-VERSION-x64.msi and its bill of materials. What is missing of mingw and msitools is installed first,
where that is possible. The same checkout gives the same bytes: every time in the package is that of the last commit.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(ROOT)]

import launchers  # noqa: E402 - the folders first
import notices  # noqa: E402
import package  # noqa: E402
import stage  # noqa: E402
from system_packages import Need, provide_these  # noqa: E402
from troubles import CannotSetUpError  # noqa: E402

from kmsmonitor import __version__  # noqa: E402
from kmsmonitor.monitor.system_log import NUMBERS  # noqa: E402

TOOLS = (
    Need(name="wixl", package="wixl", words="wixl, which writes MSI files"),
    Need(name="msibuild", package="msitools", words="msibuild, which completes them"),
    Need(name="x86_64-w64-mingw32-gcc", package="gcc-mingw-w64-x86-64", words="a compiler for Windows (mingw-w64)"),
    Need(name="faketime", package="faketime", words="faketime, for packages that are the same every time"),
)


def main(arguments: list[str]) -> int:
    """Build; 1 with a sentence where something is missing."""
    parser = argparse.ArgumentParser(prog="bootstrap.py msi", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR", help="where it goes (dist)")
    also = "the same under another version number as well, for trying upgrades"
    parser.add_argument("--also-version", action="append", default=[], metavar="V", help=also)
    args = parser.parse_args(arguments)
    try:
        provide_these(TOOLS)
    except CannotSetUpError as reason:
        print(reason, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="kmsmonitor-msi-") as folder:
        try:
            made = build(Path(folder), args.out, (__version__, *args.also_version))
        except subprocess.CalledProcessError as error:
            print(f"{Path(error.cmd[0]).name} failed with code {error.returncode}; see above.", file=sys.stderr)
            return 1
    for msi in made:
        print(f"{msi} ({msi.stat().st_size / 1e6:.1f} MB)")
    return 0


def build(work: Path, out: Path, versions: Sequence[str]) -> list[Path]:
    """Make the package below `out` under each version number; their paths.

    Raises:
        subprocess.CalledProcessError: a tool failed, and has said why.
    """
    epoch = commit_time()
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    folder, wheels = work / "stage", work / "wheels"
    policies = work / "policies"
    for each in (folder, wheels, out, policies):
        each.mkdir(parents=True, exist_ok=True)
    stage.pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT))
    (wheel,) = wheels.glob("*.whl")
    stage.lay_out(folder, wheel, epoch)
    stage.copy_tree(ROOT / "installer" / "policy", policies)
    return [_package(work, out, version, epoch) for version in versions]


def _package(work: Path, out: Path, version: str, epoch: int) -> Path:
    folder, policies = work / "stage", work / "policies"
    launchers.build(folder, work / "made", version, ROOT / "resources" / "icons" / "kmsmonitor.svg", NUMBERS)
    _papers(folder, out, version, epoch)
    for path in (*folder.rglob("*"), *policies.rglob("*")):
        os.utime(path, (epoch, epoch))
    msi = out / f"kmsmonitor-{version}-x64.msi"
    parts = package.Parts(
        stage=folder, policies=policies, icon=work / "made" / "kmsmonitor.ico", version=version, epoch=epoch
    )
    package.make(parts, msi, work)
    return msi


def _papers(folder: Path, out: Path, version: str, epoch: int) -> None:
    """The licences beside the program, and the bill of materials beside the package."""
    python = notices.Part(
        name="CPython",
        version="3.11.9",
        licence="PSF-2.0",
        texts=((folder / "python" / "LICENSE.txt").read_text(encoding="utf-8", errors="replace"),),
    )
    parts = (python, *notices.installed(folder / "python" / "Lib" / "site-packages"))
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE.txt")
    (folder / "THIRD-PARTY.txt").write_text(notices.notices(parts, version), encoding="utf-8", newline="\r\n")
    when = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    bill = json.dumps(notices.bill_of_materials(parts, version, when), indent=1)
    (out / f"kmsmonitor-{version}-x64.cdx.json").write_text(bill + "\n", encoding="utf-8")


def commit_time() -> int:
    """When the last commit was made, in seconds since 1970; outside a repository SOURCE_DATE_EPOCH, or a fixed day."""
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False) if shutil.which("git") else None
    told = done.stdout.strip() if done is not None and done.returncode == 0 else ""
    return int(told or os.environ.get("SOURCE_DATE_EPOCH") or 1_700_000_000)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
