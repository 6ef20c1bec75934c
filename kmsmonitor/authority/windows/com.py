"""The real WmiSession: WMI's scripting objects, asked through pywin32.

COM belongs to a thread: `com_thread` initialises it there, a session is used nowhere else, and everything that leaves
this module is a plain value. pywin32 is loaded when a session is wanted, so that the module can be read on any system.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from kmsmonitor.authority.windows.ports import WmiError, WmiObject, WmiValue
from kmsmonitor.catalogue import explain, hex_code

NAMESPACE = r"root\cimv2"

# WbemFlagEnum and WbemConnectOptionsEnum of the scripting interface.
QUERY_FLAGS = 0x10 | 0x20  # return at once, read forwards only
CONNECT_FLAGS = 0x80  # do not wait for an unreachable computer for more than about two minutes
IMPERSONATE = 3
PACKET_PRIVACY = 6  # remote answers carry licence data: nobody on the way needs to read them

CODE_NO_SUCH_CLASS = 0x80041010  # WBEM_E_INVALID_CLASS
CODE_UNSPECIFIED = 0x80004005
DISP_E_EXCEPTION = 0x80020009
_MASK = 0xFFFFFFFF


@contextmanager
def com_thread() -> Iterator[None]:
    """COM for the thread that runs the block; every session of it must be closed inside."""
    pythoncom = import_module("pythoncom")
    pythoncom.CoInitialize()
    try:
        yield
    except BaseException as error:
        _let_go(error)
        raise
    finally:
        pythoncom.CoUninitialize()


def _let_go(error: BaseException | None) -> None:
    """Clear what the frames of an error hold: a COM object that outlives its thread's COM brings the process down."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__context__


@contextmanager
def com_session(
    computer: str | None = None, user: str | None = None, password: str | None = None
) -> Iterator[ComSession]:
    """COM and a session for the block, on the thread that runs it.

    Raises:
        WmiError: the computer, or its WMI, cannot be reached.
    """
    with com_thread():
        session = connect(computer, user, password)
        try:
            yield session
        finally:
            session.close()


def connect(
    computer: str | None = None,
    user: str | None = None,
    password: str | None = None,
    *,
    namespace: str = NAMESPACE,
    locator: Any = None,  # noqa: ANN401 - a COM object
) -> ComSession:
    """Connect to this computer's WMI, or to another's; the thread must be in `com_thread`.

    Args:
        computer: name or address; None for this one.
        user: for another computer only; None for the caller's own right.
        password: of that user; it is handed on and not kept.
        namespace: where the classes are.
        locator: a COM object to be asked instead of the system's `WbemScripting.SWbemLocator`.

    Raises:
        WmiError: no connection, with the real code.
    """
    try:
        client = import_module("win32com.client")
        asked = locator if locator is not None else client.Dispatch("WbemScripting.SWbemLocator")
        asked._FlagAsMethod("ConnectServer")  # noqa: SLF001 - pywin32's own word for "this is not a property"
        services = asked.ConnectServer(computer or ".", namespace, user or "", password or "", "", "", CONNECT_FLAGS)
        security = services.Security_
        security.ImpersonationLevel = IMPERSONATE
        if computer:
            security.AuthenticationLevel = PACKET_PRIVACY
    except _com_error() as error:
        raise wmi_error(error.args) from None
    return ComSession(services)


class ComSession:
    """A WmiSession over COM."""

    def __init__(self, services: Any) -> None:  # noqa: ANN401 - a COM object
        self._services = services

    def select(self, wmi_class: str, columns: Sequence[str], where: str = "") -> tuple[WmiObject, ...]:
        """The instances of a class, with these columns only.

        Raises:
            WmiError: the query failed; an unknown column is 0x80041017.
        """
        query = f"SELECT {', '.join(columns)} FROM {wmi_class}"  # noqa: S608 - WQL, of our own constants
        try:
            self._services._FlagAsMethod("ExecQuery")  # noqa: SLF001 - as above
            found = self._services.ExecQuery(f"{query} WHERE {where}" if where else query, "WQL", QUERY_FLAGS)
            # With these flags errors come while reading: it belongs into the try.
            return tuple(ComObject(row) for row in _items(found))
        except _com_error() as error:
            failure = wmi_error(error.args)
            if failure.hresult == CODE_NO_SUCH_CLASS:
                return ()
            raise failure from None

    def close(self) -> None:
        """Give the connection back."""
        self._services = None


class ComObject:
    """A WmiObject over COM."""

    def __init__(self, instance: Any) -> None:  # noqa: ANN401 - a COM object
        self._instance = instance

    def get(self, name: str) -> WmiValue:
        """A property; None for null and for one that is not there."""
        try:
            return plain(self._instance.Properties_(name).Value)
        except _com_error():
            return None

    def call(self, method: str, **parameters: WmiValue) -> Mapping[str, WmiValue]:
        """Run a method and give its out parameters.

        Raises:
            WmiError: it failed, or returned a code other than 0.
        """
        try:
            out = _outputs(self._run(method, parameters))
        except _com_error() as error:
            raise wmi_error(error.args) from None
        returned = out.get("ReturnValue")
        if isinstance(returned, int) and returned:
            raise error_of(returned)
        return out

    def _run(self, method: str, parameters: Mapping[str, WmiValue]) -> Any:  # noqa: ANN401 - a COM object
        # By name: a late-bound `instance.Activate` could be taken for a property.
        self._instance._FlagAsMethod("ExecMethod_")  # noqa: SLF001 - as above
        if not parameters:
            return self._instance.ExecMethod_(method)
        description = self._instance.Methods_(method).InParameters
        description._FlagAsMethod("SpawnInstance_")  # noqa: SLF001 - as above
        values = description.SpawnInstance_()
        for name, value in parameters.items():
            values.Properties_(name).Value = value
        return self._instance.ExecMethod_(method, values)


def _items(collection: Any) -> Iterator[Any]:  # noqa: ANN401 - a COM object
    """The objects of a COM collection.

    A `for` over pywin32's late-bound objects would do the same, but hides the code of a collection that cannot be read.
    """
    pythoncom, client = import_module("pythoncom"), import_module("win32com.client")
    how = pythoncom.DISPATCH_METHOD | pythoncom.DISPATCH_PROPERTYGET
    unknown = collection._oleobj_.InvokeTypes(pythoncom.DISPID_NEWENUM, 0, how, (pythoncom.VT_UNKNOWN, 0), ())
    reader = unknown.QueryInterface(pythoncom.IID_IEnumVARIANT)
    while batch := reader.Next(1):
        yield from map(client.Dispatch, batch)


def _outputs(result: Any) -> dict[str, WmiValue]:  # noqa: ANN401 - a COM object or None
    return {} if result is None else {str(item.Name): plain(item.Value) for item in _items(result.Properties_)}


def plain(value: object) -> WmiValue:
    """A COM value as ours: uint32 arrive signed and become unsigned; arrays and objects are not for us."""
    if isinstance(value, bool | str):
        return value
    return value & _MASK if isinstance(value, int) else None


# ---------------------------------------------------------------- errors


def wmi_error(arguments: Sequence[Any]) -> WmiError:
    """The error behind a `com_error` with these arguments: (hresult, text, excepinfo, argument).

    What a method answered is the last field of excepinfo; `hresult` then only says that there was an exception.
    """
    hresult, _text, excepinfo = (*arguments, None, None, None)[:3]
    inner = excepinfo[5] if excepinfo is not None and len(excepinfo) > 5 else 0
    code = (inner or hresult or CODE_UNSPECIFIED) & _MASK
    return error_of(CODE_UNSPECIFIED if code == DISP_E_EXCEPTION else code)


def error_of(code: int) -> WmiError:
    """A code as an error with the catalogue's words."""
    entry = explain(code)
    title = entry.title if entry.known else f"Windows answered with the code {hex_code(code)}."
    return WmiError(code & _MASK, title, remedy=entry.remedy)


def _com_error() -> type[Exception]:
    kind: type[Exception] = import_module("pythoncom").com_error
    return kind
