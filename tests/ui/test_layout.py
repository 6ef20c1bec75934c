"""Nothing is cut, nothing overlaps: every situation, normal and smallest window, 100 to 200 %, any font."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.layout_check import faults

CHECK = Path(__file__).with_name("layout_check.py")


@pytest.mark.parametrize(
    ("scale", "font", "language"),
    [
        ("1", 13, "en"), ("2", 13, "en"), ("1.25", 20, "en"), ("1.5", 13, "en"), ("1.5", 13, "de"),
        *((scale, 13, language) for language in ("de", "fr", "es", "ja") for scale in ("1", "2")),
    ],
)  # fmt: skip
def test_no_text_is_cut_and_no_widget_overlaps(scale, font, language):
    env = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, CHECK, str(font), language], env=env, capture_output=True, text=True, check=False
    )
    assert run.stdout == "checked\n", run.stdout + run.stderr


def test_the_check_sees_a_cut_text(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("much too long for its place", window)
    label.setGeometry(0, 0, 40, 20)
    window.show()
    assert [f.split(":")[0] for f in faults(window)] == ["cut"]


def test_the_check_sees_a_wrapped_text_that_is_cut(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("much too long for its place", window)
    label.setWordWrap(True)
    label.setGeometry(0, 0, 60, 20)
    window.show()
    assert [f.split(":")[0] for f in faults(window)] == ["cut"]


def test_the_check_sees_an_overlap_and_what_sticks_out(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(100, 100)
    QWidget(window).setGeometry(0, 0, 50, 50)
    QWidget(window).setGeometry(40, 40, 80, 20)
    window.show()
    assert [f.split(":")[0] for f in faults(window)] == ["overlap", "sticks out"]
