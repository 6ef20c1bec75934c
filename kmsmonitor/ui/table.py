"""One table for all tables: a model over rows and columns, and a view that the keyboard can use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kmsmonitor.ui import icons
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S2
from kmsmonitor.ui.wording import Look

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MARK = 16
_MEASURED = 60  # rows whose width decides a column's: a history may have thousands


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column.

    Attributes:
        title: what stands above it.
        text: what a row says in it.
        hint: the tooltip, where the text is not all.
        mark: a state's shape in front of the text; the text must say the same.
        order: what the rows are sorted by, the text itself if not given.
        number: to be set flush right.
        wire: what was on the wire, in monospace.
        stretch: takes the room that is left.
    """

    title: str
    text: Callable[[Row], str]
    hint: Callable[[Row], str] | None = None
    mark: Callable[[Row], Look] | None = None
    order: Callable[[Row], Any] | None = None
    number: bool = False
    wire: bool = False
    stretch: bool = False


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows and columns for Qt; sorting is stable, and unsorted is the order that the rows came in."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._given: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self._dress: Dress | None = None
        self._marks: dict[Look, object] = {}

    def show_theme(self, dress: Dress, ratio: float) -> None:
        """Draw in these colours and sizes, on a screen of `ratio` device pixels a pixel."""
        self._dress = dress
        tokens = dress.tokens
        side = round(_MARK * dress.type.scale)
        self._marks = {s: icons.pixmap(icons.state_name(s), side, ratio, tokens.state(s)[0]) for s in Look}
        self.layoutChanged.emit()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        given = tuple(rows)
        if given == self._given:
            return
        self.beginResetModel()
        self._given = given
        self._rows = self._in_order()
        self.endResetModel()

    def row(self, number: int) -> Row:
        """The row at `number`, as shown."""
        return self._rows[number]

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows, as shown."""
        return self._rows

    def _in_order(self) -> tuple[Row, ...]:
        if self._sorted is None:
            return self._given
        number, order = self._sorted
        column = self.columns[number]
        return tuple(sorted(self._given, key=column.order or column.text, reverse=order is _DOWN))

    # ------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, and how."""
        column, row = self.columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return column.hint(row) if column.hint else column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._marks.get(column.mark(row)) if column.mark else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return int((_RIGHT if column.number else _LEFT) | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole:
                return self._wire_font() if column.wire else None
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            number = self.columns[section].number
            return int((_RIGHT if number else _LEFT) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order that the rows came in."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = None if column < 0 else (column, order)
        self._rows = self._in_order()
        self.layoutChanged.emit()

    def _wire_font(self) -> QFont:
        font = QFont("monospace")
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self._dress.type.second if self._dress else 12)
        return font


_DOWN = Qt.SortOrder.DescendingOrder
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Table(QTableView, Generic[Row]):
    """Shows a TableModel: rows are chosen whole, Tab goes on to the next widget, Copy takes the chosen rows."""

    def __init__(self, name: str, columns: Sequence[Column[Row]], parent: QWidget) -> None:
        super().__init__(parent)
        self.table: TableModel[Row] = TableModel(columns, self)
        self.setModel(self.table)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for number, column in enumerate(columns):
            stretch = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(number, stretch)
        self.setSortingEnabled(True)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self.table.show_theme(dress, self.devicePixelRatioF())
        self.horizontalHeader().setMinimumSectionSize(round(56 * dress.type.scale))
        self.verticalHeader().setDefaultSectionSize(round(20 * dress.type.scale) + 2 * S2)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the one that was current stays so, if it is still there."""
        at = self.currentIndex()
        before = self.table.row(at.row()) if at.isValid() else None
        self.table.show_rows(rows)
        if before is not None and before in self.table.rows:
            self._make_current(self.table.rows.index(before))

    def _make_current(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.table.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def chosen_text(self) -> str:
        """The chosen rows, a line each, cells divided by tabulators; all rows if none is chosen."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [self.table.row(number) for number in chosen] or self.table.rows
        return "\n".join("\t".join(column.text(row) for column in self.table.columns) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; the rest is Qt's own."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_text())
            event.accept()
            return
        super().keyPressEvent(event)
