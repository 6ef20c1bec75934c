"""L2, L3: with our own client anybody may look and activate; the rest is an administrator's, and refused beforehand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import environment

# As somebody who is no administrator, on a licence that belongs to one: the root folder is nobody else's. What the
# command needs is loaded before the right is given up.
PROGRAM = """
import os, sys
from kmsmonitor.authority.windows.slmgr.words import parse
from kmsmonitor.cli.slmgr_standalone import execute_standalone
import kmsmonitor.cli.activate, kmsmonitor.monitor.rearm
if os.geteuid() == 0:
    os.seteuid(65534)
answer = execute_standalone(parse(sys.argv[1:]), "/")
print(f"{answer.code:#010x}", answer.message)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owner of the root folder that is nobody")
@pytest.mark.parametrize(
    "words", [("/rearm",), ("/upk",), ("/skms", "kms1"), ("/ckms",), ("/skhc",), ("/ckhc",)], ids=lambda words: words[0]
)
def test_L3_without_the_right_it_is_refused_before_anything_is_touched(words):
    before = sorted(Path("/").iterdir())
    command = [sys.executable, "-c", PROGRAM, *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment(), timeout=60)
    assert done.stdout.startswith("0xc004f025 ")
    assert "administrator" in done.stdout
    assert sorted(Path("/").iterdir()) == before
