"""The documented object model of WMI's scripting interface, served by COM objects of our own.

Late binding, object sets, properties, methods with parameters and errors with excepinfo go through pywin32 and COM as
they do with the real one; what the objects know is a computer of tests/authority/windows/machines.py.
"""

from __future__ import annotations

# ruff: noqa: RUF012, PLR0917 - pywin32 reads these lists from the class, and COM's methods have the arguments they have
import re

import pythoncom
import win32com.client
from win32com.server.exception import COMException
from win32com.server.util import ListEnumerator, NewEnum, wrap

from kmsmonitor.authority.windows.com import error_of
from kmsmonitor.authority.windows.ports import WmiError

WBEM_E_NOT_FOUND = 0x80041002
WBEM_E_INVALID_CLASS = 0x80041010
QUERY = re.compile(r"SELECT (.+) FROM (\w+)(?: WHERE (.+))?")


def locator(machine):
    """A stand-in for WbemScripting.SWbemLocator that connects to `machine`."""
    return win32com.client.Dispatch(wrap(Locator(machine)))


def signed(number):
    """As COM carries a uint32: signed."""
    plain_number = isinstance(number, int) and not isinstance(number, bool)
    return number - (1 << 32) if plain_number and number > 0x7FFFFFFF else number


def fail(code):
    raise COMException(description="the stand-in refuses", scode=signed(code), source="SWbemObjectEx")


class Locator:
    _public_methods_ = ["ConnectServer"]

    def __init__(self, machine):
        self.machine = machine

    def ConnectServer(self, server, namespace, user, password, locale, authority, flags):  # noqa: ARG002
        self.machine.connected = (server, namespace, user, bool(password), flags)
        if "connect" in self.machine.refuses:
            fail(self.machine.refuses["connect"])
        return wrap(Services(self.machine))


class Security:
    _public_methods_ = []
    _public_attrs_ = ["ImpersonationLevel", "AuthenticationLevel"]

    def __init__(self):
        self.ImpersonationLevel = 0
        self.AuthenticationLevel = 0


class Services:
    _public_methods_ = ["ExecQuery"]
    _public_attrs_ = ["Security_"]
    _readonly_attrs_ = ["Security_"]

    def __init__(self, machine):
        self.machine = machine
        self.security = Security()
        machine.security = self.security
        self.Security_ = wrap(self.security)

    def ExecQuery(self, query, language, flags):
        assert (language, flags) == ("WQL", 48)
        columns, wmi_class, where = QUERY.fullmatch(query).groups(default="")
        return wrap(ObjectSet(self.machine, wmi_class, columns.split(", "), where))


class LateEnumerator(ListEnumerator):
    """Fails at the first object, as a query that returned at once may do."""

    def Next(self, count):
        if isinstance(self._list_, WmiError):
            fail(self._list_.hresult)
        return super().Next(count)


class ObjectSet:
    """Forward only: the query runs, and fails, when the caller reads; at once or at the first object."""

    _public_methods_ = ["_NewEnum"]
    _dispid_to_func_ = {pythoncom.DISPID_NEWENUM: "_NewEnum"}

    def __init__(self, machine, wmi_class, columns, where):
        self.arguments = (machine, wmi_class, columns, where)

    def _NewEnum(self):
        machine, wmi_class, columns, where = self.arguments
        try:
            if wmi_class not in machine.classes and wmi_class not in machine.refuses:
                raise error_of(WBEM_E_INVALID_CLASS)
            found = [wrap(Instance(row)) for row in machine.select(wmi_class, columns, where)]
        except WmiError as error:
            if not machine.fails_late:
                fail(error.hresult)
            found = error
        return NewEnum(found, cls=LateEnumerator)


class Instance:
    _public_methods_ = ["ExecMethod_"]
    _public_attrs_ = ["Methods_", "Properties_"]

    def __init__(self, row):
        self.row = row

    @property
    def Properties_(self):
        return wrap(PropertySet({n: self.row.row.get(n) for n in self.row.selected}, self.row.row))

    @property
    def Methods_(self):
        return wrap(MethodSet())

    def ExecMethod_(self, name, parameters=None):
        given = {}
        if parameters is not None:
            sent = win32com.client.Dispatch(parameters)
            given = {p.Name: p.Value for p in sent.Properties_}
        try:
            out = self.row.machine.run(self.row.origin, name, given)
        except WmiError as error:
            fail(error.hresult)
        return wrap(Values(dict(out)))


class PropertySet:
    """Item is the default; a property that the row does not have is an error."""

    _public_methods_ = ["Item", "_NewEnum"]
    _dispid_to_func_ = {pythoncom.DISPID_VALUE: "Item", pythoncom.DISPID_NEWENUM: "_NewEnum"}

    def __init__(self, values, row=None):
        self.values = values
        self.row = values if row is None else row

    def Item(self, name, flags=0):  # noqa: ARG002
        if name not in self.values or name not in self.row:
            fail(WBEM_E_NOT_FOUND)
        return wrap(Property(self.values, name))

    def _NewEnum(self):
        return NewEnum([wrap(Property(self.values, name)) for name in self.values])


class OpenPropertySet(PropertySet):
    """Of input parameters: any documented name may be set."""

    def Item(self, name, flags=0):  # noqa: ARG002
        self.values.setdefault(name, None)
        return wrap(Property(self.values, name))


class Property:
    _public_methods_ = []
    _public_attrs_ = ["Name", "Value"]
    _readonly_attrs_ = ["Name"]

    def __init__(self, values, name):
        self.values = values
        self.Name = name

    @property
    def Value(self):
        return signed(self.values[self.Name])

    @Value.setter
    def Value(self, value):
        self.values[self.Name] = value


class Values:
    """SWbemObject of parameters."""

    _public_methods_ = ["SpawnInstance_"]
    _public_attrs_ = ["Properties_"]

    def __init__(self, values=None, *, open_set=False):
        self.values = {} if values is None else values
        self.open_set = open_set

    @property
    def Properties_(self):
        return wrap(OpenPropertySet(self.values) if self.open_set else PropertySet(self.values))

    def SpawnInstance_(self):
        return wrap(Values({}, open_set=True))


class MethodSet:
    _public_methods_ = ["Item"]
    _dispid_to_func_ = {pythoncom.DISPID_VALUE: "Item"}

    def Item(self, name):
        return wrap(MethodDescription(name))


class MethodDescription:
    _public_methods_ = []
    _public_attrs_ = ["InParameters", "Name"]

    def __init__(self, name):
        self.Name = name
        self.InParameters = wrap(Values(open_set=True))
