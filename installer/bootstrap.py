"""Sets everything up and starts it, with nothing but Python's standard library: `python3 installer/bootstrap.py demo`.

Makes `.venv` beside this folder from requirements.lock (every file checked by its hash) and installs the checkout into
it. What has been set up once is left alone as long as the lock, the Python version and the folder stay the same: a
stamp in `.venv` says so. On Debian and Ubuntu missing system packages are installed when root runs this; anybody else
is told the one command, before anything is touched.
"""

# ruff: noqa: E402 - the version is looked at first, and nothing may be written before all is known

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is the one file that an older Python may be given to read
    version = ".".join(map(str, sys.version_info[:2]))
    sys.exit(
        f"kmsmonitor needs Python 3.11 or newer; this is {version}. Start it with a newer one, such as python3.11."
    )

sys.dont_write_bytecode = True  # who is only told what to do finds the folder as it was

import errno
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from troubles import CannotSetUpError, explain_failure

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "kmsmonitor-stamp.json"
LOCK = ROOT / "requirements.lock"
MARKER = "# ---- only the tests need what follows ----"  # written by lock.py
RUN, WINDOW, TEST = "run", "window", "test"
SPACE_MB = {RUN: 450, TEST: 900}  # .venv and what pip unpacks on the way, measured and rounded up
PACKAGES = {"msi": Path("windows", "build.py")}
USAGE = """\
usage: python3 installer/bootstrap.py COMMAND ...

  demo [ARGS]    watch a client wait, activate and count down: in a window, or in the terminal without a display
  run [ARGS]     any command of kmsmonitor; without one, the tray icon
  install        only set everything up
  test [ARGS]    lint, types, import contracts and all tests; ARGS go to pytest
  msi [ARGS]     make the Windows package, on Debian or Ubuntu; --help tells more

Each sets up what is missing first (once), in the folder .venv and, as root on Debian or Ubuntu, with apt-get.
"""


class Stamp(NamedTuple):
    """What the last setting-up left: what `.venv` was made for, what was installed into it, and which parts.

    Another `kind` means making `.venv` anew, another `lock` only installing again.
    """

    kind: str = ""
    lock: str = ""
    parts: frozenset[str] = frozenset()


def main(argv: Sequence[str]) -> int:
    """Set up what the command needs, then start it; the exit code."""
    if not argv or argv[0] not in ("demo", "run", "install", "test", *PACKAGES):
        wanted = bool(argv) and argv[0] in ("-h", "--help")
        print(USAGE, end="", file=sys.stdout if wanted else sys.stderr)
        return 0 if wanted else 2
    command, *rest = argv
    try:
        prepare(parts_for(command, rest, display=has_display()))
    except CannotSetUpError as reason:
        print(reason, file=sys.stderr)
        return 1
    if command == "install":
        print(f"Ready: start it with {_program('kmsmonitor')}")
        return 0
    if command == "test":
        from checks import run_checks  # noqa: PLC0415 - only for developers

        return run_checks(ROOT, _program, rest)
    if command in PACKAGES:
        return subprocess.run(
            [_program("python"), ROOT / "installer" / PACKAGES[command], *rest], check=False
        ).returncode
    # -P: a file called kmsmonitor.py in the user's folder must not be taken for the program.
    return _become([str(_program("python")), "-P", "-m", "kmsmonitor", *(["demo"] if command == "demo" else []), *rest])


def parts_for(command: str, rest: Sequence[str], *, display: bool) -> frozenset[str]:
    """Which parts must be there: the program, what a window needs, what the tests need."""
    if command == "test":
        return frozenset((RUN, WINDOW, TEST))
    asked = _asked(rest) if command == "run" else command
    window = display and (asked in ("tray", "install") or (asked == "demo" and "--terminal" not in rest))
    return frozenset((RUN, WINDOW) if window else (RUN,))


def _asked(rest: Sequence[str]) -> str:
    words = iter(rest)
    for word in words:
        if word == "--home":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return "tray"


def has_display() -> bool:
    """Whether a window can be shown."""
    return os.name == "nt" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# ---------------------------------------------------------------- what has been done already


def prepare(parts: frozenset[str]) -> None:
    """Set up the parts that are not there yet.

    Raises:
        CannotSetUpError: something is missing that only the user can give.
    """
    wanted = _wanted(parts)
    old = read_stamp()
    if old[:2] == wanted[:2] and parts <= old.parts and _program("python").exists():
        return
    if old.kind == wanted.kind:
        wanted = wanted._replace(parts=parts | old.parts)
    _check_folder()
    _system_packages(wanted.parts)
    _check_space(parts)
    try:
        STAMP.unlink(missing_ok=True)  # what is interrupted now is done again at the next start
        _make_venv()
        _install(with_tests=TEST in wanted.parts)
        STAMP.write_text(json.dumps(wanted._asdict() | {"parts": sorted(wanted.parts)}), encoding="utf-8")
    except OSError as error:
        raise _from_os(error) from error


def _wanted(parts: frozenset[str]) -> Stamp:
    kind = f"{sys.version_info[0]}.{sys.version_info[1]} {sys.base_prefix} {ROOT}"
    files = (LOCK, ROOT / "pyproject.toml")
    return Stamp(kind, hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest(), parts)


def read_stamp(path: Path = STAMP) -> Stamp:
    """The last stamp; an empty one where there is none or it cannot be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Stamp(str(found["kind"]), str(found["lock"]), frozenset(map(str, found["parts"])))
    except (OSError, ValueError, KeyError, TypeError):
        return Stamp()


def lock_part(text: str, *, with_tests: bool) -> str:
    """The lines of the lock that are needed."""
    run, marker, tests = text.partition(MARKER)
    return run + marker + tests if with_tests else run


# ---------------------------------------------------------------- the machine


def _check_folder() -> None:
    if not os.access(VENV if VENV.exists() else ROOT, os.W_OK):
        raise CannotSetUpError(
            f"{ROOT} cannot be written to. Copy the folder to a place of your own and start it there."
        )


def _check_space(parts: frozenset[str]) -> None:
    needed = SPACE_MB[TEST if TEST in parts else RUN]
    free = shutil.disk_usage(ROOT).free // 1_000_000
    if free < needed and not STAMP.exists():
        raise CannotSetUpError(f"Not enough space: {needed} MB are needed in {ROOT}, {free} MB are free.")


def _system_packages(parts: frozenset[str]) -> None:
    if not sys.platform.startswith("linux"):
        return
    from system_packages import provide  # noqa: PLC0415 - not needed at a second start

    provide(venv=RUN in parts, window=WINDOW in parts, tests=TEST in parts)


# ---------------------------------------------------------------- .venv


def _make_venv() -> None:
    if VENV.exists():
        if _works():
            return
        print(f"The environment {VENV} belongs to another Python or folder, or is damaged: it is made anew.")
        shutil.rmtree(VENV)
    from venv import EnvBuilder  # noqa: PLC0415 - not needed at a second start

    print("Setting up, once: an environment in .venv ...", flush=True)
    try:
        EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(VENV)
    except subprocess.CalledProcessError as error:
        said = (error.output or b"").decode(errors="replace")
        shutil.rmtree(VENV, ignore_errors=True)
        raise explain_failure(said, "Python could not make an environment") from error


def _works() -> bool:
    """Whether a `.venv` without a stamp of ours, such as a developer's own, can be used: this Python, with pip."""
    test = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]} or sys.prefix != {str(VENV)!r})"
    try:
        return subprocess.run([_program("python"), "-c", test], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _install(*, with_tests: bool) -> None:
    text = lock_part(LOCK.read_text(encoding="utf-8"), with_tests=with_tests)
    print("Setting up, once: Python packages, each checked by its hash ...", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder, "requirements.txt")
        wanted.write_text(text, encoding="utf-8")
        _pip("--require-hashes", "-r", str(wanted))
    # What builds the checkout has just been installed from the lock: nothing more is fetched here.
    _pip("--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))


def _pip(*arguments: str) -> None:
    command = [str(_program("python")), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    ran = subprocess.run([*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if ran.returncode:
        raise explain_failure(ran.stdout.decode(errors="replace"), "Python packages could not be installed")


def _from_os(error: OSError) -> CannotSetUpError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CannotSetUpError("Setting up: no space is left on the disk. Make room and start again.")
    return CannotSetUpError(f"Setting up failed at {error.filename or VENV}: {error.strerror or error}.")


def _program(name: str) -> Path:
    """A program of the environment."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def _become(command: list[str]) -> NoReturn:
    """Hand over to the program, so that signals and the exit code are its own."""
    sys.stdout.flush()
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)  # noqa: S606 - no shell is wanted


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
