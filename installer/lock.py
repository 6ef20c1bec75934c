"""Makes requirements.lock anew from pyproject.toml: `python installer/lock.py`, with uv in this environment or on PATH.

The file has two parts: what runs the program (and installs a checkout of it), then, below a marker line, what only the
tests need. Every requirement carries the hashes of all its files, for all platforms and Python versions from 3.11 on.
Where the files come from is not written down: that is the business of whoever installs.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
WINDOWS = ROOT / "installer" / "windows" / "requirements.lock"
WINDOWS_HEAD = """\
# Made by `python installer/lock.py`: what the Windows package carries beside the program, for CPython 3.11 on x64.
# Qt is its long-term release here: the very build that the tests run under Wine.
"""
WINDOWS_QT = "PySide6-Essentials==6.8.3\n"
# bootstrap.py parts the file at this line; tests/test_bootstrap.py compares the two spellings.
MARKER = "# ---- only the tests need what follows ----"
HEAD = """\
# Made by `python installer/lock.py`; changes belong into pyproject.toml.
# First what runs the program and installs its checkout, then what only the tests need.
"""
_ONE = re.compile(r"^\S.*?(?<!\\)$(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def main() -> int:
    """Write the lock; 1 with a sentence where that cannot be done."""
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if uv is None:
        print("uv is missing: install it with `python -m pip install uv`.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder, "run.txt")
        everything = Path(folder, "everything.txt")
        compile_lock(uv, run, "--extra", "build")
        compile_lock(uv, everything, "--extra", "build", "--extra", "test", "--constraints", str(run))
        text = join(run.read_text(encoding="utf-8"), everything.read_text(encoding="utf-8"))
        windows = compile_windows_lock(uv, Path(folder))
    LOCK.write_text(text, encoding="utf-8", newline="\n")
    WINDOWS.write_text(windows, encoding="utf-8", newline="\n")
    print(f"{LOCK.name}: {len(requirements(text))} requirements; for Windows {len(requirements(windows))}")
    return 0


def compile_windows_lock(uv: str, folder: Path) -> str:
    """Resolve for the Windows package: what the program needs there, with the versions of the one lock but for Qt.

    Raises:
        subprocess.CalledProcessError: there is no such set of versions, or no network; uv has said which.
    """
    needed, chosen, limits = folder / "windows.in", folder / "windows.txt", folder / "limits.txt"
    lines = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    needed.write_text("\n".join([*lines, WINDOWS_QT]), encoding="utf-8")
    known = requirements((folder / "run.txt").read_text(encoding="utf-8"))
    others = [line for line in known if not line.startswith(("pyside6", "shiboken6"))]
    limits.write_text("\n".join(others) + "\n", encoding="utf-8")
    command = [uv, "pip", "compile", str(needed), "--python-platform", "x86_64-pc-windows-msvc"]
    command += ["--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:", "--constraints", str(limits)]
    command += [
        "--no-header",
        "--no-annotate",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-emit-build-options",
    ]
    subprocess.run([*command, "--quiet", "--output-file", str(chosen)], cwd=ROOT, check=True)
    return WINDOWS_HEAD + chosen.read_text(encoding="utf-8")


def compile_lock(uv: str, target: Path, *options: str) -> None:
    """Resolve for every platform and Python version at once.

    Raises:
        subprocess.CalledProcessError: there is no such set of versions, or no network; uv has said which.
    """
    command = [uv, "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    command += ["--quiet", "--output-file", str(target), *options]
    subprocess.run(command, cwd=ROOT, check=True)


def join(run: str, everything: str) -> str:
    """The lock's text from what the program needs and what the program and its tests need.

    Raises:
        ValueError: the two disagree, or an address has got into the text.
    """
    needed = requirements(run)
    added = {line: block for line, block in requirements(everything).items() if line not in needed}
    twice = {_name(line) for line in needed} & {_name(line) for line in added}
    if twice:
        raise ValueError(f"the tests want other versions than the program: {', '.join(sorted(twice))}")
    text = HEAD + "".join(needed.values()) + MARKER + "\n" + "".join(added.values())
    if "://" in text or "index-url" in text:
        raise ValueError("an address has got into the lock")
    return text


def requirements(text: str) -> dict[str, str]:
    """First line of each requirement (name, version, marker) -> its whole block with the hashes."""
    blocks = [match[0] for match in _ONE.finditer(text) if not match[0].startswith("#")]
    return {block.partition("\\\n")[0].strip(): block for block in blocks}


def _name(line: str) -> str:
    return line.partition("==")[0]


if __name__ == "__main__":
    sys.exit(main())
