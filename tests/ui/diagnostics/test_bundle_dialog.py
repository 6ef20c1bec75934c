"""What the helpdesk will get is read before it is saved."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from kmsmonitor.ui.diagnostics.bundle_dialog import BundleDialog
from tests.ui.windows import CONTENTS

PLAIN = replace(CONTENTS, redacted=False, text="computer        PC-0421 (physical)\n")


@pytest.fixture
def dialog(qtbot, theme):
    made = BundleDialog(theme, "kmsmonitor-20261117.zip")
    qtbot.addWidget(made)
    made.start()
    made.show()
    return made


def test_names_are_replaced_unless_somebody_asks_for_them(qtbot, theme):
    dialog = BundleDialog(theme, "x.zip")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.preview_asked, timeout=1000) as sent:
        dialog.start()
    assert sent.args == [False]
    with qtbot.waitSignal(dialog.preview_asked, timeout=1000) as sent:
        dialog.real.click()
    assert sent.args == [True]
    assert "as they are" in dialog._hint.said


def test_nothing_can_be_saved_before_it_was_shown(dialog):
    assert not dialog.save.isEnabled()
    dialog.show_contents(CONTENTS)
    assert dialog.save.isEnabled()
    dialog.real.click()
    assert not dialog.save.isEnabled()


def test_each_file_can_be_read(dialog):
    dialog.show_contents(CONTENTS)
    shown = []
    for number in range(dialog.files.count()):
        dialog.files.setCurrentIndex(number)
        shown.append((dialog.files.tabText(number), dialog.preview.toPlainText()))
    assert tuple(shown) == CONTENTS.files


def test_a_late_answer_to_the_other_question_is_passed_over(dialog):
    dialog.real.click()
    dialog.show_contents(CONTENTS)
    assert not dialog.save.isEnabled()
    dialog.show_contents(PLAIN)
    assert "PC-0421" in dialog.preview.toPlainText()


def test_what_was_shown_is_what_is_written(dialog, qtbot, tmp_path):
    dialog.show_contents(CONTENTS)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    ask = dialog.findChild(QFileDialog)
    assert ask.selectedFiles()[0].endswith("kmsmonitor-20261117.zip")
    path = str(tmp_path / "out.zip")
    with qtbot.waitSignal(dialog.save_asked, timeout=1000) as sent:
        ask.fileSelected.emit(path)
    assert sent.args == [path, CONTENTS]
    ask.close()
    dialog.show_saved(path)
    assert dialog.said.said == f"Saved as {path}"
    assert dialog.close_button.text() == "Close"


def test_a_failure_is_said_and_another_place_can_be_tried(dialog):
    dialog.show_contents(CONTENTS)
    dialog._save("/nowhere/out.zip")
    dialog.show_failed("It could not be saved: no such folder.")
    assert dialog.said.said == "It could not be saved: no such folder."
    assert dialog.save.isEnabled()


def test_escape_gives_up(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
