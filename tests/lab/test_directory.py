"""The lab's directory, asked by the system's own LDAP tool and by hand: what it keeps, and its manners."""

import os
import shutil
import socket
import subprocess

import pytest

from kmsmonitor.lab.directory import LabDirectory, lab_objects
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.ldap import Access, Controller, LdapSession, Scope, Search
from kmsmonitor.wire.activation_object import verifies


@pytest.fixture
def directory():
    with LabDirectory("corp.lab.test") as running:
        yield running


def ask(directory, **search):
    controller = Controller(name=directory.name, address=directory.address, port=directory.port)
    with LdapSession(controller, Access(), deadline=Deadline(20), cancel=Cancel()) as talk:
        talk.bind()
        return talk.ask(Search(**{"attributes": (), "limit": 100} | search))


def names(entries):
    return [entry.dn.partition(",")[0] for entry in entries]


def test_its_forest_is_named_after_its_domain(directory):
    assert directory.forest == "CN=Configuration,DC=corp,DC=lab,DC=test"
    assert directory.name == "dc1.corp.lab.test"


def test_its_objects_are_sealed_for_this_forest():
    here = lab_objects("CN=Configuration,DC=a,DC=test")
    assert all(verifies(made) for made in here)
    assert {made.licence for made in here}.isdisjoint(made.licence for made in lab_objects("CN=Configuration,DC=b"))


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope.BASE, ["CN=Activation Objects"]),
        (Scope.ONE_LEVEL, ["CN=Lab Windows clients", "CN=Lab Windows servers"]),
        (Scope.SUBTREE, ["CN=Activation Objects", "CN=Lab Windows clients", "CN=Lab Windows servers"]),
    ],
)
def test_how_deep_a_search_goes(directory, scope, found):
    base = f"cn=activation objects, cn=Microsoft SPP, CN=Services,{directory.forest}"  # any spelling
    assert names(ask(directory, base=base, scope=scope)) == found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("(objectClass=msSPP-ActivationObject)", 2),
        ("(objectclass=MSSPP-activationobject)", 2),
        ("(&(objectClass=top)(displayName=Lab Windows clients))", 1),
        ("(|(displayName=Lab Windows clients)(displayName=Lab Windows servers))", 2),
        ("(&(msSPP-KMSIds=*)(!(displayName=Lab Windows clients)))", 1),
        ("(displayName=Lab*)", 0),  # more than this server needs: it finds nothing rather than guess
    ],
)
def test_filters(directory, wanted, found):
    entries = ask(directory, base=directory.forest, scope=Scope.SUBTREE, filter=wanted)
    assert len(entries) == found


def test_only_the_attributes_that_were_asked_for(directory):
    entries = ask(directory, base=directory.objects[0].dn, scope=Scope.BASE, attributes=("displayname",))
    assert entries[0].attributes == {"displayname": (b"Lab Windows clients",)}


def test_it_is_found_again_after_a_stop_on_the_same_port(directory):
    port = directory.port
    directory.stop()
    assert not directory.running
    directory.stop()
    directory.start()
    assert (directory.running, directory.port) == (True, port)
    assert ask(directory, base=directory.forest, scope=Scope.BASE)


@pytest.mark.parametrize("data", [b"GET / HTTP/1.0\r\n\r\n", bytes(100), b"\x30\x84\x7f\xff\xff\xff" + bytes(70_000)])
def test_who_speaks_something_else_is_hung_up_on(directory, data):
    with socket.create_connection((directory.address, directory.port), 20) as sock:
        sock.sendall(data)
        try:
            while sock.recv(4096):
                pass
        except ConnectionResetError:
            pass
    assert ask(directory, base=directory.forest, scope=Scope.BASE)


def test_a_taken_port_leaves_nothing_running(directory):
    second = LabDirectory("b.test", port=directory.port)
    with pytest.raises(OSError, match="in use"):
        second.start()
    assert not second.running


def test_the_organisation_publishes_it_and_can_do_without():
    with Organisation() as there:
        about = there.describe()
        assert (about.directory.name, about.directory.port) == ("dc1.lab.test", there.directory.port)
    with Organisation(directory=False) as there:
        assert there.describe().directory is None
        assert not there.directory.running


def test_OpenLDAPs_own_tool_reads_it(directory):
    """An independent peer, where it is installed; the real directory's turn is tests/servers/test_samba.py."""
    tool = shutil.which("ldapsearch")
    if tool is None:
        missing = "ldapsearch is missing: apt-get install ldap-utils"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    command = [tool, "-x", "-LLL", "-H", f"ldap://{directory.address}:{directory.port}", "-b", directory.forest]
    done = subprocess.run([*command, "(objectClass=msSPP-ActivationObject)", "displayName"], capture_output=True,
                          text=True, check=False, timeout=30)  # fmt: skip
    assert (done.returncode, done.stdout.count("displayName: Lab Windows")) == (0, 2)
