"""One attempt of a simulated client: the real attempt's turns and decisions (ways/order.py, ways/kms_walk.py).

An attempt is a function of the client's kind, its cached host and the world - and, at its end, of the host's count. As
long as the world stands still, and no draw had a say, the same way is not walked twice: what was found once is kept in
a `Route`, and only the host is asked for its count. Since when a host is cached is not kept: no rule asks for it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from kmsmonitor.lab.scenario import BEGIN, ClientSpec, MakMode
from kmsmonitor.lab.simulation.chance import LOSS, draw
from kmsmonitor.lab.simulation.clients import Life
from kmsmonitor.lab.simulation.remembered import Shape
from kmsmonitor.lab.simulation.world import SimulatedHost, World
from kmsmonitor.licensing.candidates import ConfiguredHost
from kmsmonitor.licensing.hosts import CachedHost, Candidate, DrawRule, HostRecord
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.status import Channel, OutcomeKind, Way
from kmsmonitor.ways.kms_walk import Answered, Found, Silent, Terms, Walk
from kmsmonitor.ways.order import by_turns, reason_to_skip

CODE_NO_DOMAIN = 0x8007054B
CODE_NO_OBJECT = 0xC004F081
CODE_MAK_EXHAUSTED = 0xC004C020  # the key has been used as often as it may be (M1)
CODE_NO_CONNECTION = 0x80072EFD
CODE_TIMEOUT = 0x800705B4
CODE_NAME_UNKNOWN = 0x8007232B
CODE_CONNECT_TIMED_OUT = 0x8007274C

RENEWAL, AWAY, LEFT_DOMAIN = 1, 2, 4  # what tells one attempt of a client's kind from another: an index, by addition


class Known:
    """An outcome that has occurred, and how often since it was last looked at."""

    __slots__ = ("outcome", "times")

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.times = 0


@dataclass(slots=True)
class Route:
    """Where an attempt led that no draw had a say in: to a host that answers, or to an outcome without one.

    `by_count` holds the outcome for each count; `lost` the outcome where the request to the host was lost.
    """

    cached: CachedHost | None  # kept, so that its identity stays its own
    host: SimulatedHost | None
    fixed: Known | None = None
    by_count: dict[int, Known] = field(default_factory=dict)
    lost: Known | None = None


class Kind:
    """What all clients of a block have in common, with the routes that were found for them.

    `first` is the number of the first of them, `fresh` what each begins as, `cmid` the client ID that they share, if
    they do; those of a `plain` kind are always at home, and of a `plain_day` always on. `routes` has a table for each
    sum of RENEWAL, AWAY and LEFT_DOMAIN, by the identity of the cached host.
    """

    __slots__ = (
        "channel",
        "cmid",
        "configured",
        "edition",
        "first",
        "fresh",
        "life",
        "number",
        "plain",
        "plain_day",
        "required",
        "routes",
        "spec",
        "suffixes",
    )

    def __init__(self, number: int, spec: ClientSpec, world: World, policy: Policy) -> None:
        self.number = number
        self.first = 0
        self.fresh: Shape | None = None
        self.spec = spec
        self.edition = spec.edition
        self.life = Life(spec)
        self.plain = self.life.home and spec.domain_left is None
        self.plain_day = self.plain and self.life.always
        # A cloned image's computers share one client ID (H1); no other client has a negative one.
        self.cmid = -1 - number if spec.same_cmid else None
        self.channel = Channel.MAK if spec.mak is MakMode.INSTALLED else Channel.KMS_CLIENT
        self.suffixes = spec.suffixes or world.scenario.suffixes
        self.required = policy.threshold(spec.edition)
        self.configured = None if spec.host is None else ConfiguredHost(world.configured(spec.host), spec.port)
        self.routes: tuple[dict[int, Route], ...] = tuple({} for _ in range(8))

    def shift(self, client: int) -> int:
        """How many seconds of the block's spread fall to this client."""
        return self.spec.shift(client - self.first)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Who:
    """Who makes an attempt, when, and under what: see `Attempts.attempt`."""

    kind: Kind
    client: int
    second: int
    now: datetime
    cached: CachedHost | None
    how: int


class Attempts:
    """Makes the clients' attempts, and remembers what came of them.

    `kinds` are the blocks of clients; `forget` must be called whenever the world has changed.
    """

    def __init__(self, world: World, policy: Policy, seed: int) -> None:
        self.world = world
        self.kinds = tuple(Kind(n, spec, world, policy) for n, spec in enumerate(world.scenario.clients))
        self.seed = seed
        self.epoch = 0
        self._hosts: dict[tuple[str, int, str | None], CachedHost] = {}
        self._totals: dict[OutcomeKind, int] = {}
        self._drawn: list[Known] = []

    def route(self, kind: Kind, cached: CachedHost | None, how: int) -> Route | None:
        """The route that such an attempt takes, if it is known; good until `epoch` is another number."""
        return kind.routes[how].get(id(cached))

    def attempt(  # noqa: PLR0917 - called for each attempt: names would cost as much as a look-up
        self,
        route: Route | None,
        kind: Kind,
        client: int,
        second: int,
        now: datetime,
        cached: CachedHost | None,
        how: int,
    ) -> Known:
        """What the attempt that `client` makes now comes to; `how` is a sum of RENEWAL, AWAY and LEFT_DOMAIN."""
        known: Known | None = None
        if route is not None:
            host = route.host
            if host is None:
                known = route.fixed
            elif host.loss and draw(self.seed, client, second, LOSS) < host.loss:
                known = route.lost
            else:
                count = host.request(client if kind.cmid is None else kind.cmid, kind.edition, second, now)
                known = route.by_count.get(count)
                if known is None:
                    who = _Who(kind=kind, client=client, second=second, now=now, cached=cached, how=how)
                    known = self._with_count(who, route, count)
        if known is None:
            known = self._anew(_Who(kind=kind, client=client, second=second, now=now, cached=cached, how=how))
        known.times += 1
        return known

    def forget(self) -> None:
        """The world is another one now: no route holds any more."""
        self.epoch += 1
        for kind in self.kinds:
            for routes in kind.routes:
                for route in routes.values():
                    self._count_all(route)
                routes.clear()
        for known in self._drawn:
            self._count(known)
        self._drawn.clear()

    def _count_all(self, route: Route) -> None:
        for known in (route.fixed, route.lost, *route.by_count.values()):
            self._count(known)

    def totals(self) -> dict[OutcomeKind, int]:
        """How many attempts came to what, so far."""
        self.forget()
        return {kind: self._totals[kind] for kind in OutcomeKind if kind in self._totals}

    def to_cache(self, host: CachedHost) -> CachedHost:
        """The one value that stands for this host: all clients that find it share it."""
        return self._hosts.setdefault((host.name, host.port, host.suffix), host)

    def _count(self, known: Known | None) -> None:
        if known is not None and known.times:
            kind = known.outcome.kind
            self._totals[kind] = self._totals.get(kind, 0) + known.times
            known.times = 0

    def _with_count(self, who: _Who, route: Route, count: int) -> Known:
        """The outcome of a route that is known, for a count that it had not yet."""
        asking = _Asking(self, who, answer=count)
        known = Known(asking.outcome())
        if asking.fickle:  # below the threshold another way came in that is not the same each time
            self._drawn.append(known)
        else:
            route.by_count[count] = known
        return known

    def _anew(self, who: _Who) -> Known:
        """Walk the whole way, and keep it where no draw decided."""
        asking = _Asking(self, who)
        known = Known(asking.outcome())
        routes = who.kind.routes[who.how]
        route = routes.get(id(who.cached))
        if asking.fickle or (asking.losses and (asking.losses > 1 or route is None or asking.host is not None)):
            self._drawn.append(known)
        elif asking.losses and route is not None:
            route.lost = known
        elif asking.host is None:
            routes[id(who.cached)] = Route(who.cached, None, fixed=known)
        else:
            assert asking.count is not None
            routes[id(who.cached)] = Route(who.cached, asking.host, by_count={asking.count: known})
        return known


class _Asking:
    """The world of one attempt, as the walk sees it.

    Attributes:
        fickle: whether chance, or something that is used up, had a say.
        losses: how many requests were lost on the way.
        host, count: the host that answered, and with what.
    """

    def __init__(self, attempts: Attempts, who: _Who, *, answer: int | None = None) -> None:
        self._attempts = attempts
        self._world = attempts.world
        self._who = who
        self._kind = who.kind
        self._spec = who.kind.spec
        self._cmid = who.client if who.kind.cmid is None else who.kind.cmid
        self._second, self._how = who.second, who.how
        self._answer = answer
        self._draws = self._asked = 0
        self.fickle = False
        self.losses = 0
        self.host: SimulatedHost | None = None
        self.count: int | None = None

    def outcome(self) -> Outcome:
        """What the attempt comes to."""
        run = {Way.AD: self._directory, Way.KMS: self._kms, Way.MAK: self._mak}
        return by_turns(self._skip, lambda way: run[way]())

    def _skip(self, way: Way) -> str | None:
        return reason_to_skip(
            way,
            only=None,
            member=self._spec.domain is not None and not self._how & LEFT_DOMAIN,
            gvlk=self._kind.channel is Channel.KMS_CLIENT,
            mak=self._spec.mak is not MakMode.NONE,
        )

    @property
    def _away(self) -> bool:
        return bool(self._how & AWAY)

    @property
    def _success(self) -> OutcomeKind:
        return OutcomeKind.RENEWED if self._how & RENEWAL else OutcomeKind.ACTIVATED

    # ------------------------------------------------------------ the ways beside KMS

    def _directory(self) -> Outcome:
        """O2: a domain controller that is reached, and an object that fits."""
        name, fits = None, False
        if not self._away:
            name, fits = self._world.directory(self._spec.domain or "", self._spec.edition, self._second)
        if name is None:
            there = bool(self._world.scenario.directories)
            kind = OutcomeKind.UNREACHABLE if there else OutcomeKind.NO_HOST
            line = Tried(way=Way.AD, what="domain", answer="unreachable", stage="tcp", code=CODE_NO_DOMAIN)
            return Outcome(kind=kind, way=Way.AD, code=CODE_NO_DOMAIN, tried=(line,))
        line = Tried(way=Way.AD, what="controller", answer="answered", host=name)
        if not fits:
            return Outcome(kind=OutcomeKind.REFUSED, way=Way.AD, code=CODE_NO_OBJECT, host=name, tried=(line,))
        return Outcome(kind=self._success, way=Way.AD, host=name, tried=(line,))

    def _mak(self) -> Outcome:
        """O4, M1: each activation uses one up."""
        if self._away or not self._world.service_answers(self._second):
            line = Tried(way=Way.MAK, what="service", answer="unreachable", stage="tcp", code=CODE_NO_CONNECTION)
            return Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.MAK, code=CODE_NO_CONNECTION, tried=(line,))
        self.fickle = True
        left = self._world.service_left
        if left[self._spec.name] < 1:
            line = Tried(way=Way.MAK, what="service", answer="refused", stage="answer", code=CODE_MAK_EXHAUSTED)
            return Outcome(kind=OutcomeKind.REFUSED, way=Way.MAK, code=CODE_MAK_EXHAUSTED, tried=(line,))
        left[self._spec.name] -= 1
        line = Tried(way=Way.MAK, what="service", answer="answered")
        return Outcome(kind=self._success, way=Way.MAK, tried=(line,))

    # ------------------------------------------------------------ KMS, as ways/kms_walk.py asks for it

    def _kms(self) -> Outcome:
        terms = Terms(
            configured=self._kind.configured,
            cached=self._who.cached if self._spec.caching else None,
            caching=self._spec.caching,
            by_weight=self._spec.by_weight,
            required=self._kind.required,
            renewal=bool(self._how & RENEWAL),
        )
        outcome = Walk(terms, self).run()
        responded = outcome.responded
        if responded is None or responded is self._who.cached:
            return outcome
        return replace(outcome, responded=self._attempts.to_cache(responded))

    def draw(self) -> float:
        """Chance (K3): the client's own number for this second."""
        self._draws += 1
        return draw(self._attempts.seed, self._who.client, self._second, self._draws)

    def now(self) -> datetime:
        """Since when a host is cached: not kept, see the module."""
        return BEGIN

    def may_go_on(self) -> bool:
        """No attempt of the simulator takes any time."""
        return True

    def discover(self) -> Found:
        """Every suffix in order (K2)."""
        lines: list[Tried] = []
        records: list[HostRecord] = []
        for suffix in self._kind.suffixes:
            if self._away or not self._world.dns_answers(suffix, self._second):
                lines.append(_suffix(suffix, "timeout", CODE_TIMEOUT))
                continue
            found = self._world.records(suffix, self._second)
            records += found
            lines.append(_suffix(suffix, "found") if found else _suffix(suffix, "nxdomain", CODE_NAME_UNKNOWN))
        return Found(tuple(lines), records)

    def ask(self, candidate: Candidate) -> Answered | Silent:
        """The host's answer, or that it is down, out of reach or gone."""
        if candidate.draw is not None and candidate.draw.rule is not DrawRule.ONLY_ONE:
            self.fickle = True
        host = self._world.host(candidate.name, candidate.port)
        if self._away or host is None or not host.answers(self._second):
            return Silent(stage="tcp", code=CODE_CONNECT_TIMED_OUT, detail="")
        if self._answer is not None:
            return self._counted(host, self._answer)
        if host.spec.loss and self._lost(host.spec.loss):
            return Silent(stage="answer", code=CODE_TIMEOUT, detail="")
        code = host.refuses(self._spec.edition, self._second)
        if code:
            host.refusals += 1
            self.fickle = True  # each refusal is counted, so the way is walked each time
            return Answered(refusal=code, clock_offset_s=host.skew.total_seconds())
        self.host = host
        self.count = host.request(self._cmid, self._spec.edition, self._second, self._who.now)
        return self._counted(host, self.count)

    def _lost(self, share: float) -> bool:
        lost = draw(self._attempts.seed, self._who.client, self._second, LOSS + self._asked) < share
        self._asked += 1
        self.losses += lost
        return lost

    def _counted(self, host: SimulatedHost, count: int) -> Answered:
        return Answered(count=count, intervals=host.spec.intervals, clock_offset_s=host.skew.total_seconds())


def _suffix(name: str, answer: str, code: int | None = None) -> Tried:
    return Tried(
        way=Way.KMS,
        what="suffix",
        answer=answer,
        suffix=name,
        stage=None if code is None else "discovery",
        code=code,
    )
