"""The Active Directory way (O2): find a domain controller, read the forest's activation objects, judge each (D1).

An object counts only if it is for the installed edition, enables this computer's key group, and its seal is the lab's.
Every other one is told of with its reason, a genuine one by name; then the next way follows (O3, O5).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.outcome import Outcome, StageTime, Tried
from kmsmonitor.licensing.product import Product
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import NetworkError, Rejected, Stage, Unreachable
from kmsmonitor.network.ldap import Controller, Entry, LdapSession, Scope, Search
from kmsmonitor.network.ldap_result import BUSY, NO_SUCH_OBJECT, LdapRefused
from kmsmonitor.network.ldap_security import TIME_SKEW
from kmsmonitor.network.session import StageWatch
from kmsmonitor.network.srv import Answer
from kmsmonitor.ways.ports import AttemptPlan, Directory, Ports, Progress
from kmsmonitor.wire.activation_object import (
    ATTRIBUTES,
    CONTAINER,
    ActivationObject,
    is_unreadable,
    read_object,
    short_name,
    verifies,
)
from kmsmonitor.wire.cursor import WireError

CONTROLLER_LIMIT = 10.0  # seconds for one domain controller, so that a black hole leaves time for the next
MOST_CONTROLLERS = 4
MOST_OBJECTS = 200  # an organisation has a handful; more are not looked at
MOST_ADDRESSES = 2
SKEW = 300.0  # seconds that Kerberos lets two clocks differ (RFC 4120 1.6, Windows' default)

CODE_NO_OBJECT = 0xC004F081
CODE_OLD_SCHEMA = 0xC004F083
CODE_NO_DOMAIN = 0x8007054B
CODE_SERVER_DOWN = 0x8007203A  # ERROR_DS_SERVER_DOWN
FIRST_SCHEMA = 56  # objectVersion of Windows Server 2012, the first with activation objects


def objects_search(forest: str) -> Search:
    """What is asked of the directory. Not by class: an object whose class we may not see would then stay unseen."""
    return Search(
        base=f"{CONTAINER},{forest}", scope=Scope.ONE_LEVEL, attributes=("objectClass", *ATTRIBUTES), limit=MOST_OBJECTS
    )


def schema_search(schema: str) -> Search:
    """What is asked where there is no place for objects, or a genuine one: how old the forest's schema is."""
    return Search(base=schema, scope=Scope.BASE, attributes=("objectVersion",))


@dataclass(slots=True)
class _Attempt:
    """The working copy of one attempt; it never leaves `ask_directory`."""

    plan: AttemptPlan
    ports: Ports
    directory: Directory
    deadline: Deadline
    cancel: Cancel
    progress: Progress
    tried: list[Tried] = field(default_factory=list)

    def run(self) -> Outcome:
        failure: Outcome | None = None
        for controller in self._controllers():
            outcome = self._ask(controller)
            if outcome is None:
                failure = failure or Outcome(
                    kind=OutcomeKind.UNREACHABLE, way=Way.AD, code=self.tried[-1].code, cause="directory.silent"
                )
                continue
            return outcome
        return failure or Outcome(
            kind=OutcomeKind.NO_HOST, way=Way.AD, code=self.tried[-1].code, cause="directory.no_domain"
        )

    # ------------------------------------------------------------ the domain controller

    def _controllers(self) -> Iterator[Controller]:
        """Whom to ask, in order (RFC 2782), each with its addresses."""
        fixed = self.directory.server
        if fixed is not None:
            name, port = fixed
            yield from self._at_addresses(name, port, ())
            return
        self.progress("discovery")
        found = self.directory.find(deadline=self.deadline, cancel=self.cancel)
        answer = found.answer
        there = answer.answer is Answer.FOUND
        self.tried.append(
            Tried(
                way=Way.AD,
                what="domain",
                answer=answer.answer.value,
                suffix=answer.name,
                stage=None if there else "discovery",
                # A domain that DNS does not know is told by the directory's own code, a silent DNS by the DNS's.
                code=CODE_NO_DOMAIN if answer.answer is Answer.NXDOMAIN else answer.code,
                detail=answer.detail,
            )
        )
        for record in found.order[:MOST_CONTROLLERS]:
            yield from self._at_addresses(record.target, record.port, record.addresses)

    def _at_addresses(self, name: str, port: int, addresses: tuple[str, ...]) -> tuple[Controller, ...]:
        if not addresses:
            self.progress("name", name)
            try:
                addresses = self.ports.resolve(name, deadline=self.deadline.at_most(3.0), cancel=self.cancel)
            except NetworkError as error:
                self.tried.append(self._line(Controller(name=name, address="", port=port), error))
                return ()
        return tuple(Controller(name=name, address=address, port=port) for address in addresses[:MOST_ADDRESSES])

    def _ask(self, controller: Controller) -> Outcome | None:
        """The outcome if it settled the matter, else None: on to the next one."""
        watch = StageWatch(lambda stage: self.progress(stage, controller.name))
        watch.begin(Stage.TCP)
        limit = self.deadline.at_most(CONTROLLER_LIMIT)
        try:
            with self.directory.open(controller, deadline=limit, cancel=self.cancel) as session:
                watch.begin(Stage.BIND)
                self._sign_in(session)
                watch.begin(Stage.ANSWER)
                return self._judge_all(session, controller, watch)
        except NetworkError as error:
            self.tried.append(replace(self._line(controller, error), stages=_times(watch)))
            # It is there and says no: another one would say the same, and count it against the account.
            if isinstance(error, Rejected) and error.code != BUSY:
                return Outcome(
                    kind=OutcomeKind.REFUSED, way=Way.AD, code=error.code, host=controller.name, port=controller.port
                )
            return None

    def _sign_in(self, session: LdapSession) -> None:
        try:
            session.bind()
        except Rejected as error:
            told = self._skewed(session, error)
            if told is None:
                raise
            raise told from error

    def _skewed(self, session: LdapSession, error: Rejected) -> Rejected | None:
        """A sign-in by ticket that failed between clocks too far apart failed for that."""
        theirs = session.root.time
        off = (theirs - self.ports.clock.now()).total_seconds() if theirs else 0.0
        if abs(off) <= SKEW or not session.by_ticket:
            return None
        ahead = "behind" if off > 0 else "ahead of"
        minutes = round(abs(off) / 60)
        detail = f"This computer's clock is {minutes} minutes {ahead} the domain controller's. {error.detail}"
        return Rejected(detail, stage=Stage.BIND, code=TIME_SKEW)

    def _line(self, controller: Controller, error: NetworkError) -> Tried:
        return replace(
            self._controller_line(controller),
            answer="refused" if isinstance(error, Rejected) else "unreachable",
            stage=error.stage.value,
            code=CODE_SERVER_DOWN if isinstance(error, Unreachable) else error.code,
            detail=error.detail,
        )

    def _controller_line(self, controller: Controller) -> Tried:
        origin = HostOrigin.DNS if self.directory.server is None else HostOrigin.CONFIGURED
        return Tried(way=Way.AD, what="controller", answer="answered", host=controller.name, port=controller.port,
                     origin=origin)  # fmt: skip

    # ------------------------------------------------------------ the objects

    def _judge_all(self, session: LdapSession, controller: Controller, watch: StageWatch) -> Outcome:
        line = self._controller_line(controller)
        try:
            entries = session.ask(objects_search(session.root.configuration))
        except LdapRefused as error:
            if error.code != NO_SUCH_OBJECT:
                raise
            return self._no_place(session, replace(line, stages=_times(watch)))
        line = replace(line, stages=_times(watch))
        level = ""
        self.tried.append(replace(line, detail="" if entries else "The forest has no activation object."))
        for entry in entries:
            answer, detail = judge(entry, self.plan.product)
            if answer == "genuine":
                level = level or _schema_level(session)
                detail = f"{detail} Schema level of the forest: {level}."
            self.tried.append(Tried(way=Way.AD, what="object", answer=answer, host=controller.name, detail=detail))
            if answer == "fits":
                kind = OutcomeKind.RENEWED if self.plan.renewal else OutcomeKind.ACTIVATED
                return Outcome(kind=kind, way=Way.AD, host=controller.name, port=controller.port)
        return self._none_fits(line, CODE_NO_OBJECT, "directory.no_object")

    def _no_place(self, session: LdapSession, line: Tried) -> Outcome:
        """No container: the forest is too old for it, or was not prepared."""
        level = _schema_level(session)
        old = level.isdecimal() and int(level) < FIRST_SCHEMA
        detail = (
            f"The forest is too old for activation objects (schema level {level}, {FIRST_SCHEMA} is needed)." if old
            else f"The forest has no place for activation objects yet (schema level {level})."
        )  # fmt: skip
        code = CODE_OLD_SCHEMA if old else NO_SUCH_OBJECT
        self.tried.append(replace(line, answer="refused", stage="answer", code=code, detail=detail))
        return self._none_fits(line, code, "directory.schema" if old else "directory.no_container")

    def _none_fits(self, line: Tried, code: int, cause: str) -> Outcome:
        return Outcome(kind=OutcomeKind.REFUSED, way=Way.AD, code=code, cause=cause, host=line.host, port=line.port)


def ask_directory(plan: AttemptPlan, ports: Ports, deadline: Deadline, cancel: Cancel, progress: Progress) -> Outcome:
    """Make one attempt through the directory; it uses at most half of the time, so that KMS can follow (O3).

    Raises:
        Cancelled: somebody stopped it.
    """
    assert ports.directory is not None  # sequence.skip_reason has seen to it
    half = deadline.at_most(deadline.left() / 2) if plan.only is None else deadline
    attempt = _Attempt(plan, ports, ports.directory, half, cancel, progress)
    return replace(attempt.run(), tried=tuple(attempt.tried))


def judge(entry: Entry, product: Product) -> tuple[str, str]:
    """What one entry is to this computer: a stable word, and a sentence for the helpdesk.

    The word is `fits`, `edition`, `group`, `seal`, `genuine`, `unreadable` or `malformed`.
    """
    name = f'The activation object "{short_name(entry.dn)}"'
    if is_unreadable(entry.attributes):
        return "unreadable", f"{name} shows nothing of itself: this computer lacks the right to read it."
    try:
        found = read_object(entry.dn, entry.attributes)
    except WireError as error:
        return "malformed", f"{name} cannot be used: {error}."
    name = f'The activation object "{found.name}"'
    if not found.is_lab:
        return "genuine", f"{name} is a genuine one, for Windows itself; it is not used here. {_about(found)}"
    if not verifies(found):
        return "seal", f"{name} is not used: its seal is broken, or it was copied from another forest."
    if found.sku_id != product.activation_id:
        return "edition", f"{name} is for another edition than {product.name}."
    if product.group_id not in found.kms_ids:
        return "group", f"{name} is for this edition, but not for this computer's key."
    return "fits", f"{name} is for this edition and this computer's key, and its seal is good."


def _times(watch: StageWatch) -> tuple[StageTime, ...]:
    return tuple(StageTime(stage.stage.value, round(stage.seconds, 6)) for stage in watch.finish())


def _about(found: ActivationObject) -> str:
    groups = ", ".join(str(group) for group in found.kms_ids)
    return f"Edition {found.sku_id}, product groups {groups}."


def _schema_level(session: LdapSession) -> str:
    """The forest's objectVersion, "unknown" where it may not be read."""
    try:
        entries = session.ask(schema_search(session.root.schema))
    except LdapRefused:
        return "unknown"
    return next((entry.text("objectVersion") for entry in entries), "") or "unknown"
