"""Writes the MSI: a WiX source made from what was laid out, compiled by wixl, completed with what wixl cannot say.

Every identifier follows from a path or a name, never from chance or the clock: the same files make the same package.

Public properties: AUTOSTART=0|1 (1), INSTALLDESKTOPSHORTCUT=1, LAUNCHAPPONEXIT=1, INSTALLADMX=1, REMOVEDATA=1 (at
removal). What was chosen once is remembered for the next version.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from launchers import CONSOLE, WINDOW

UPGRADE_CODE = "1E0E7D4B-6B0C-5E0D-9C9C-6E5F4B6D1A57"  # never to change: it is how Windows knows an older version
SPACE = uuid.UUID(UPGRADE_CODE)
APP_USER_MODEL_ID = "kmsmonitor.Tray"  # kmsmonitor/ui/application.py; tests hold the two together
MEMORY = r"Software\kmsmonitor\Installer"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
EVENTS = r"SYSTEM\CurrentControlSet\Services\EventLog\Application\kmsmonitor"

_REMOVING = 'REMOVE="ALL" AND REMOVEDATA="1" AND NOT UPGRADINGPRODUCTCODE'
# Our own program, elevated, before its files go; what it cannot remove does not stop the removal:
# msidbCustomActionTypeExe + SourceFile (18), Continue (64), InScript (1024), NoImpersonate (2048).
_REMOVE_DATA = 18 + 64 + 1024 + 2048
_FORGET = "remove-data --all-users --yes"

_PRODUCT = Path(__file__).with_name("product.wxs.in")

# A choice is remembered in the registry, and what is given on the command line goes before what is remembered.
_CONDITIONS = {
    "C.AutostartOn": 'AUTOSTART="1" OR (NOT AUTOSTART AND REMEMBERED_AUTOSTART<>"0")',
    "C.AutostartOff": 'AUTOSTART="0" OR (NOT AUTOSTART AND REMEMBERED_AUTOSTART="0")',
    "C.Desktop": 'INSTALLDESKTOPSHORTCUT="1" OR (NOT INSTALLDESKTOPSHORTCUT AND REMEMBERED_DESKTOP="1")',
}
_ADMX = 'INSTALLADMX="1" OR (NOT INSTALLADMX AND REMEMBERED_ADMX="1")'
_REMEMBERED = {"AUTOSTART": "Autostart", "DESKTOP": "Desktop", "ADMX": "Admx"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What goes into a package.

    Attributes:
        stage: everything that lies in the program's folder.
        policies: folder with kmsmonitor.admx and, a folder each language, kmsmonitor.adml.
        icon: the .ico file.
        version: three numbers.
        epoch: the package's own time, in seconds since 1970.
    """

    stage: Path
    policies: Path
    icon: Path
    version: str
    epoch: int


def make(parts: Parts, target: Path, work: Path) -> None:
    """Write the MSI.

    Raises:
        subprocess.CalledProcessError: wixl or msibuild failed; it has said why.
    """
    source = work / "product.wxs"
    source.write_text(wxs(parts, work), encoding="utf-8")
    target.unlink(missing_ok=True)
    # libfaketime stands still: wixl writes the present into the package, and knows no other way.
    frozen = ["faketime", "-f", _moment(parts.epoch)]
    env = os.environ | {"TZ": "UTC", "SOURCE_DATE_EPOCH": str(parts.epoch)}
    command = [*frozen, "wixl", "-a", "x64", "-o", str(target.resolve()), source.name]
    subprocess.run(command, check=True, env=env, cwd=work)  # wixl takes paths from where it stands
    for statement in _statements(parts):
        subprocess.run([*frozen, "msibuild", str(target), "-q", statement], check=True, env=env)
    _set_package_code(target, _guid(f"package {parts.version} {_digest(parts)}"))


def _set_package_code(msi: Path, code: str) -> None:
    """Put the package's own GUID in place of the one that wixl drew by lot.

    Raises:
        ValueError: the package does not hold it once, in plain letters.
    """
    told = subprocess.run(["msiinfo", "suminfo", str(msi)], check=True, capture_output=True, text=True).stdout
    found = re.search(r"\{[0-9A-Fa-f-]{36}\}", told)
    data = msi.read_bytes()
    if found is None or data.count(found[0].encode()) != 1:
        raise ValueError(f"{msi} has no package code that can be replaced")
    msi.write_bytes(data.replace(found[0].encode(), f"{{{code}}}".encode()))


def wxs(parts: Parts, work: Path) -> str:
    """The WiX source; it names files as they are seen from `work`."""
    content = _digest(parts)
    policies = sorted(path for path in parts.policies.rglob("*.adm[xl]"))
    components = [_id("C", path) for path in _files(parts.stage)]
    components += ["C.AutostartOn", "C.AutostartOff", "C.Events", "C.Menu", "C.Desktop"]
    components += [_id("C", path.relative_to(parts.policies)) for path in policies]
    return _PRODUCT.read_text(encoding="utf-8").format(
        product=_guid(f"product {parts.version} {content}"),
        upgrade=UPGRADE_CODE,
        version=parts.version,
        icon=quoteattr(os.path.relpath(parts.icon, work)),
        searches="\n".join(_search(name, value) for name, value in _REMEMBERED.items()),
        console_file=_id("F", Path(CONSOLE)),
        window_file=_id("F", Path(WINDOW)),
        window=WINDOW,
        files="\n".join(_folder(parts.stage, Path(), work)),
        choices="\n".join(_choices()),
        events=EVENTS,
        events_guid=_guid("events"),
        menu_guid=_guid("menu"),
        desktop_guid=_guid("desktop"),
        memory=MEMORY,
        policies="\n".join(_policies(parts.policies, work)),
        references="\n".join(f'   <ComponentRef Id="{component}"/>' for component in components),
    )


def _search(name: str, value: str) -> str:
    return (
        f'  <Property Id="REMEMBERED_{name}"><RegistrySearch Id="R.{name}" Root="HKLM" Key="{MEMORY}" Name="{value}" '
        'Type="raw" Win64="yes"/></Property>'
    )


def _choices() -> Iterator[str]:
    started = f"&quot;[INSTALLDIR]{WINDOW}&quot; tray --minimized"
    remember = f'<RegistryValue Root="HKLM" Key="{MEMORY}" Name="Autostart" Type="string" Value='
    yield f'     <Component Id="C.AutostartOn" Guid="{_guid("autostart on")}" Win64="yes">'
    run = f'<RegistryValue Root="HKLM" Key="{RUN_KEY}" Name="kmsmonitor" Type="string"'
    yield f'      {run} Value="{started}" KeyPath="yes"/>'
    yield f'      {remember}"1"/>'
    yield "     </Component>"
    yield f'     <Component Id="C.AutostartOff" Guid="{_guid("autostart off")}" Win64="yes">'
    yield f'      {remember}"0" KeyPath="yes"/>'
    yield "     </Component>"


def _folder(stage: Path, inside: Path, work: Path) -> Iterator[str]:
    """The files and folders of one folder, each file a component of its own."""
    for path in sorted((stage / inside).iterdir(), key=lambda each: (each.is_dir(), each.name)):
        name = path.relative_to(stage)
        if path.is_dir():
            yield f'<Directory Id="{_id("D", name)}" Name={quoteattr(path.name)}>'
            yield from _folder(stage, name, work)
            yield "</Directory>"
        else:
            yield _file(path, name, work)


def _file(path: Path, name: Path, work: Path) -> str:
    source = quoteattr(os.path.relpath(path, work))
    file = f'<File Id="{_id("F", name)}" Name={quoteattr(path.name)} Source={source} KeyPath="yes"/>'
    return f'<Component Id="{_id("C", name)}" Guid="{_guid(name.as_posix())}" Win64="yes">{file}</Component>'


def _policies(folder: Path, work: Path) -> Iterator[str]:
    """The policy templates, in the folder where Windows' editor looks; on request only."""
    yield '<Directory Id="WindowsFolder"><Directory Id="D.Policies" Name="PolicyDefinitions">'
    for path in sorted(folder.glob("*.admx")):
        memory = f'<RegistryValue Root="HKLM" Key="{MEMORY}" Name="Admx" Type="string" Value="1"/></Component>'
        yield _file(path, path.relative_to(folder), work).replace("</Component>", memory)
    for language in sorted(path for path in folder.iterdir() if path.is_dir()):
        yield f'<Directory Id="D.Policies.{language.name.replace("-", "_")}" Name="{escape(language.name)}">'
        yield from (_file(path, path.relative_to(folder), work) for path in sorted(language.glob("*.adml")))
        yield "</Directory>"
    yield "</Directory></Directory>"


def _statements(parts: Parts) -> Iterator[str]:
    """What wixl has no words for: conditions of components, the removal of data, AppUserModelIDs."""
    for component, condition in _CONDITIONS.items():
        yield _condition(component, condition)
    for path in sorted(parts.policies.rglob("*.adm[xl]")):
        yield _condition(_id("C", path.relative_to(parts.policies)), _ADMX)
    # MigrateFeatures (1) and VersionMaxInclusive (512): another build of the same version is replaced as well.
    yield "DELETE FROM `Upgrade` WHERE `ActionProperty`='WIX_UPGRADE_DETECTED'"
    yield _row(
        "Upgrade",
        UpgradeCode=f"{{{UPGRADE_CODE}}}",
        VersionMax=parts.version,
        Attributes=513,
        ActionProperty="WIX_UPGRADE_DETECTED",
    )
    yield _row("CustomAction", Action="RemoveData", Type=_REMOVE_DATA, Source=_id("F", Path(CONSOLE)), Target=_FORGET)
    yield _row("InstallExecuteSequence", Action="RemoveData", Condition=_REMOVING, Sequence=1700)
    yield (
        "CREATE TABLE `MsiShortcutProperty` (`MsiShortcutProperty` CHAR(72) NOT NULL, `Shortcut_` CHAR(72) NOT NULL, "
        "`PropertyKey` CHAR(255) NOT NULL, `PropVariantValue` CHAR(255) NOT NULL PRIMARY KEY `MsiShortcutProperty`)"
    )
    for shortcut in ("S.Menu", "S.Desktop"):
        yield _row(
            "MsiShortcutProperty",
            MsiShortcutProperty=f"P.{shortcut}",
            Shortcut_=shortcut,
            PropertyKey="System.AppUserModel.ID",
            PropVariantValue=APP_USER_MODEL_ID,
        )


def _condition(component: str, condition: str) -> str:
    return f"UPDATE `Component` SET `Condition`='{condition}' WHERE `Component`='{component}'"  # noqa: S608 - our own words


def _row(table: str, **values: str | int) -> str:
    columns = ", ".join(f"`{name}`" for name in values)
    given = ", ".join(str(value) if isinstance(value, int) else f"'{value}'" for value in values.values())
    return f"INSERT INTO `{table}` ({columns}) VALUES ({given})"  # noqa: S608 - our own words


def _files(stage: Path) -> Iterator[Path]:
    return (path.relative_to(stage) for path in sorted(stage.rglob("*")) if path.is_file())


def _id(kind: str, name: Path) -> str:
    """An identifier of at most 72 characters that says what it is and is the same in every build."""
    text = name.as_posix()
    readable = re.sub(r"[^A-Za-z0-9_.]", "_", name.name)[:40]
    return f"{kind}.{hashlib.sha256(text.encode()).hexdigest()[:16]}.{readable}"


def _guid(text: str) -> str:
    return str(uuid.uuid5(SPACE, text)).upper()


def _digest(parts: Parts) -> str:
    """One value for everything that the package carries."""
    found = hashlib.sha256()
    for folder in (parts.stage, parts.policies):
        for name in _files(folder):
            found.update(f"{name.as_posix()}\0".encode())
            found.update(hashlib.sha256((folder / name).read_bytes()).digest())
    return found.hexdigest()


def _moment(epoch: int) -> str:
    """A moment as faketime wants it, standing still."""
    from datetime import UTC, datetime  # noqa: PLC0415 - beside its only use

    return datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d %H:%M:%S")
