"""One table for all: rows, columns, sorting, keys."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kmsmonitor.ui.table import Column, Table
from kmsmonitor.ui.wording import Look


@dataclass(frozen=True, slots=True)
class Pet:
    name: str
    age: int


COLUMNS = (
    Column(title="Name", text=lambda pet: pet.name, mark=lambda _: Look.OK, hint=lambda pet: f"{pet.name} in full"),
    Column(title="Age", text=lambda pet: f"{pet.age} years", order=lambda pet: pet.age, number=True),
)
PETS = (Pet("Rex", 9), Pet("Ada", 10), Pet("Kim", 9))


@pytest.fixture
def table(qtbot, theme):
    made = Table("Pets", COLUMNS, None)
    qtbot.addWidget(made)
    made.show_theme(theme.dress)
    made.show_rows(PETS)
    made.show()
    return made


def names(table):
    return [pet.name for pet in table.table.rows]


def test_cells_say_what_the_columns_say(table):
    model = table.table
    assert (model.rowCount(), model.columnCount()) == (3, 2)
    cell = model.index(1, 1)
    role = Qt.ItemDataRole
    assert model.data(cell) == "10 years"
    assert model.data(cell, role.AccessibleTextRole) == "Age: 10 years"
    assert model.data(model.index(1, 0), role.ToolTipRole) == "Ada in full"
    assert model.data(model.index(1, 0), role.DecorationRole) is not None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.rowCount(cell) == 0
    assert model.columnCount(QModelIndex()) == 2


def test_sorting_is_by_meaning_stable_and_can_be_undone(table):
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Rex", "Kim", "Ada"]
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert names(table) == ["Rex", "Kim", "Ada"]
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Rex", "Ada", "Kim"]


def test_new_rows_come_in_the_order_that_is_chosen(table):
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    table.show_rows((*PETS, Pet("Old", 30), Pet("Pup", 1)))
    assert names(table)[0] == "Pup"


def test_the_current_row_stays_current(table):
    table.selectRow(1)
    table.show_rows((Pet("New", 1), *PETS))
    assert table.currentIndex().row() == 2
    table.show_rows(PETS[:1])
    assert not table.currentIndex().isValid()


def test_copy_takes_the_chosen_rows_or_all(table, qtbot):
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Kim\t9 years"
    table.clearSelection()
    assert table.chosen_text().count("\n") == 2


def test_tab_leaves_the_table(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    table, after = Table("Pets", COLUMNS, window), QLineEdit(window)
    table.show_rows(PETS)
    column.addWidget(table)
    column.addWidget(after)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_same_rows_again_cost_nothing(table, qtbot):
    with qtbot.assertNotEmitted(table.table.modelReset):
        table.show_rows(PETS)
