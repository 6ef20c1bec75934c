"""What kmsmonitor needs from the system, and how Debian and Ubuntu provide it. Standard library alone.

Needs are looked for themselves (a library, a program), not by the names of packages: these differ between releases.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from troubles import CannotSetUpError, explain_failure

OS_RELEASE = Path("/etc/os-release")
POLICY = Path("/usr/sbin/policy-rc.d")  # Debian's own question to the administrator: may this service be started?
FONTS = Path("/usr/share/fonts")
SBIN = ("/usr/sbin", "/usr/local/sbin", "/sbin")  # servers live here, and users' PATH does not lead here


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing that the system must have.

    Attributes:
        name: a library's soname, a program, a font's file, a path, or `ensurepip`.
        package: Debian's package of it.
        words: what it is, for systems with other packages.
        optional: only some tests need it; they are skipped where it is missing.
    """

    name: str
    package: str
    words: str
    optional: bool = False


# What Qt's wheels link to and do not bring along, by the libraries' own lists (objdump -p, PySide6 6.11).
_QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_JAPANESE = "ipag.ttf"  # without such a font the widths of Japanese texts cannot be checked
_TEST_PROGRAMS = (
    ("Xvfb", "xvfb", "an X server without a screen"),
    ("openbox", "openbox", "a small window manager"),
    ("dbus-daemon", "dbus-daemon", "the D-Bus message bus"),
    ("named", "bind9", "BIND's name server"),
    ("dig", "bind9-dnsutils", "BIND's query tool"),
    ("tshark", "tshark", "Wireshark in the terminal"),
    ("prometheus", "prometheus", "Prometheus"),
    ("promtool", "prometheus", "Prometheus' own checker"),
    ("prometheus-node-exporter", "prometheus-node-exporter", "Prometheus' node exporter"),
    ("krb5kdc", "krb5-kdc", "a Kerberos server"),
    ("kadmin.local", "krb5-admin-server", "its administration"),
    ("kinit", "krb5-user", "Kerberos' user tools"),
    ("/usr/lib/python3/dist-packages/gssapi", "python3-gssapi", "Kerberos for Python"),
    ("samba", "samba", "Samba, a domain controller"),
    ("samba-tool", "samba-common-bin", "its administration"),
    ("/usr/lib/*/samba/ldb/samba_dsdb.so", "samba-dsdb-modules", "its directory"),
    ("/usr/share/samba/setup/ad-schema", "samba-ad-provision", "Active Directory's schema"),
    ("/usr/lib/python3/dist-packages/markdown", "python3-markdown", "what reads that schema's updates"),
    ("ldbadd", "ldb-tools", "Samba's tools for its database"),
    ("ldapsearch", "ldap-utils", "OpenLDAP's query tool"),
    ("faketime", "faketime", "another time for one program"),
)


def needs(*, venv: bool, window: bool, tests: bool) -> tuple[Need, ...]:
    """Everything that the given parts need."""
    found: list[Need] = []
    if venv:
        package = venv_package(sys.version_info[:2], Path(sys.executable), Path("/usr/bin/python3"))
        found.append(Need(name="ensurepip", package=package, words="Python's venv and ensurepip modules"))
    if window:
        found += [Need(name=n, package=p, words=f"the library {n}") for n, p in _QT_LIBRARIES.items()]
    if tests:
        found += [Need(name=n, package=p, words=f"{w} ({n})", optional=True) for n, p, w in _TEST_PROGRAMS]
        found.append(Need(name=_JAPANESE, package="fonts-ipafont-gothic", words="a Japanese font", optional=True))
    return tuple(found)


def venv_package(version: tuple[int, int], running: Path, system: Path) -> str:
    """Debian's package of ensurepip: the system's Python has one without a number."""
    same = system.exists() and running.exists() and running.resolve() == system.resolve()
    return "python3-venv" if same else f"python{version[0]}.{version[1]}-venv"


def present(need: Need) -> bool:
    """Whether the system has it."""
    if need.name == "ensurepip":
        return importlib.util.find_spec("ensurepip") is not None
    if need.name.startswith("/"):
        return any(Path("/").glob(need.name[1:]))
    if need.name.endswith(".ttf"):
        return any(FONTS.rglob(need.name))
    if ".so" in need.name:
        try:
            ctypes.CDLL(need.name)
        except OSError:
            return False
        return True
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), *SBIN))
    return shutil.which(need.name, path=path) is not None


def parse_os_release(text: str) -> dict[str, str]:
    """The variables of /etc/os-release (os-release(5)): shell assignments, one a line."""
    found = {}
    for line in text.splitlines():
        name, equals, value = line.strip().partition("=")
        if not equals or name.startswith("#"):
            continue
        try:
            found[name] = "".join(shlex.split(value))
        except ValueError:  # a quote that nobody closes costs this line only
            continue
    return found


def is_debian(release: Mapping[str, str]) -> bool:
    """Whether the system is Debian, Ubuntu, or says that it is like one of them."""
    return bool({"debian", "ubuntu"} & {release.get("ID", ""), *release.get("ID_LIKE", "").split()})


def provide(*, venv: bool, window: bool, tests: bool) -> None:
    """Install what is missing, where that is possible.

    Raises:
        CannotSetUpError: it is not; the text says what to do. Nothing has been touched then.
    """
    provide_these(needs(venv=venv, window=window, tests=tests))


def provide_these(wanted: Sequence[Need]) -> None:
    """Install what is missing of these, where that is possible.

    Raises:
        CannotSetUpError: it is not; the text says what to do. Nothing has been touched then.
    """
    missing = [need for need in wanted if not present(need)]
    if not missing:
        return
    packages = list(dict.fromkeys(need.package for need in missing))
    release = parse_os_release(OS_RELEASE.read_text(encoding="utf-8")) if OS_RELEASE.exists() else {}
    if not is_debian(release) or shutil.which("apt-get") is None:
        _tell(missing)
    elif os.geteuid() != 0:
        raise CannotSetUpError(one_command(packages, sudo=shutil.which("sudo") is not None))
    else:
        _install(packages)


def _tell(missing: list[Need]) -> None:
    """Systems with other packages: what must be there stops us, what only some tests use is said."""
    spared = [need.words for need in missing if need.optional]
    if spared:
        print(f"Tests that need these are skipped: {', '.join(spared)}.", file=sys.stderr)
    wanted = [need.words for need in missing if not need.optional]
    if wanted:
        raise CannotSetUpError(f"Missing on this system: {', '.join(wanted)}. Install them and start again.")


def one_command(packages: list[str], *, sudo: bool) -> str:
    """What a user without rights is told; nothing has been touched."""
    line = f"apt-get update && apt-get install --yes --no-install-recommends {' '.join(packages)}"
    return (
        f"Missing system packages: {', '.join(packages)}. "
        f"This one command installs them (then start again; nothing has been changed so far):\n\n"
        f"  {'sudo sh' if sudo else 'su root'} -c '{line}'\n"
    )


def _install(packages: list[str]) -> None:
    print(f"Setting up, once: system packages {', '.join(packages)} ...", flush=True)
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    with _no_services():
        said = _run([*apt, "update"]) or _run([*apt, "install", "--yes", "--no-install-recommends", *packages])
    if said:
        raise explain_failure(said, "System packages could not be installed")


def _run(command: list[str]) -> str:
    """An empty text, or what the command that failed has said."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    ran = subprocess.run(
        command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return "" if ran.returncode == 0 else ran.stdout.decode(errors="replace") or f"exit code {ran.returncode}"


@contextlib.contextmanager
def _no_services() -> Iterator[None]:
    """Tests start their own servers; the packages' services must not run beside them. An existing policy is kept."""
    try:
        with POLICY.open("x", encoding="utf-8") as file:
            file.write("#!/bin/sh\nexit 101\n")
        POLICY.chmod(0o755)
    except FileExistsError:
        yield
        return
    try:
        yield
    finally:
        POLICY.unlink(missing_ok=True)
