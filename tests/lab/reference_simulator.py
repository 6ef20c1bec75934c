"""A plain, slow simulator, written from the text of the rules alone, for test_simulator_reference.py.

It shares nothing with kmsmonitor.licensing, kmsmonitor.ways or the simulator: time goes from one interesting second to
the next, everything is looked for in lists, seconds are whole numbers. Only the scenario's own values are read. Where
the rules leave something to chance (which of several hosts is drawn, K3), it is told what was drawn and insists that
it could be.

Beside the rules it knows what the program promises of itself: five seconds after a road opens, two minutes between an
attempt and one that is not due (S12), thirty days of grace after a change of hardware (S9).
"""

MINUTE, HOUR, DAY = 60, 3600, 86_400
SETTLE, GAP, GRACE = 5, 2 * MINUTE, 30 * DAY
UNLICENSED, LICENSED, OUT_OF_TOLERANCE, NOTIFICATION = "unlicensed", "licensed", "oot_grace", "notification"
NEVER = 10**12


def within(spans, second):
    return any(begin <= second < end for begin, end in spans)


class Host:
    """H1 to H4."""

    def __init__(self, spec):
        self.spec = spec
        self.name = spec.name if "." in spec.name else f"{spec.name}.{spec.suffix}"
        self.records = []  # [client ID, second], the oldest first
        self.capacity = 10
        self.requests = 0

    def count(self, who, edition, second):
        if edition == "client":
            self.capacity = 50
        self.records = [r for r in self.records if second - r[1] < 30 * DAY and r[0] != who]
        if len(self.records) >= self.capacity:
            self.records = self.records[1:]
        self.records.append([who, second])
        return len(self.records)


class Client:
    """One computer."""

    def __init__(self, reference, block, spec, index):
        self.ref, self.block, self.spec = reference, block, spec
        self.name = f"{spec.name}-{index + 1}" if spec.numbered else spec.name
        self.id = ("clones", block) if spec.same_cmid else self.name
        self.shift = spec.start_spread * index // spec.count
        self.edition = spec.edition.value
        self.needed = reference.needed[self.edition]
        self.there = False
        self.was_running = False
        self.told = UNLICENSED
        self.begun = self.activated = self.way = self.expires = self.changed = None
        self.cache = None
        self.next = NEVER
        self.failures = 0
        self.last_attempt = -NEVER
        self.own_intervals = None
        self.road_waits = False

    # -------------------------------------------------------- where it is

    def runs(self, second):
        if second < self.spec.start + self.shift or within(self.spec.off, second):
            return False
        hours = self.spec.hours
        return hours is None or hours[0] <= (second - self.shift) % DAY < hours[1]

    def away(self, second):
        return within(self.spec.away, second)

    def member(self, second):
        if self.spec.domain is None:
            return False
        return self.spec.domain_left is None or second < self.spec.domain_left

    # -------------------------------------------------------- S: what follows from the facts

    def status(self, second):
        if self.activated is None:
            return NOTIFICATION if second - self.begun >= self.ref.validity else UNLICENSED  # S2
        if self.expires is not None and second >= self.expires:
            return NOTIFICATION  # S2, S4
        if self.changed is not None:
            return NOTIFICATION if second - self.changed >= GRACE else OUT_OF_TOLERANCE  # S9
        return LICENSED

    def done_for_good(self):
        return self.activated is not None and self.expires is None and self.changed is None  # S8

    def retry(self):
        return self.own_intervals[0] if self.own_intervals else self.ref.retry  # S5, S6, S11

    def renewal(self):
        return self.own_intervals[1] if self.own_intervals else self.ref.renewal  # S4, S11

    def look(self, second):
        """Say how the licence stands, where that is news; S12: no plan is further away than its interval."""
        status = self.status(second)
        if status != self.told:
            self.ref.say(second, self.name, "status", self.told, status)
            self.told = status
        if self.done_for_good():
            self.next = NEVER
            return
        wait = self.retry() if self.failures or status != LICENSED else self.renewal()
        self.next = min(self.next, second + wait)

    def wakes_at(self, after):
        """The next second at which time alone brings something."""
        moments = [self.next]
        if self.activated is None:
            moments.append(self.begun + self.ref.validity)
        elif self.expires is not None:
            moments.append(self.expires)
        if self.changed is not None:
            moments.append(self.changed + GRACE)
        return min((m for m in moments if m > after), default=NEVER)

    # -------------------------------------------------------- what happens to it

    def not_at_once(self, second):
        return max(second, self.last_attempt + GAP) if self.last_attempt <= second else second

    def start(self, second):
        """O1, S7."""
        if not self.there:
            self.there, self.begun, self.next = True, second, second
        elif not self.done_for_good():
            overdue = self.next <= second
            if self.status(second) != LICENSED or overdue or self.way == "ad":
                self.next = self.not_at_once(second)
        self.act(second)

    def road_opens(self, second):
        """S12: what waits for a road goes soon."""
        healthy = self.status(second) == LICENSED and not self.failures and self.next > second
        if not self.done_for_good() and not healthy:
            at = max(second + SETTLE, self.not_at_once(second))
            if not second < self.next <= at:
                self.next = at
        self.act(second)

    def befalls(self, what, second):
        if what == "hardware" and self.activated is not None and self.changed is None:  # S9
            self.changed = second
            self.next = self.not_at_once(second)
        if what == "cache" and self.cache is not None:  # K7
            self.remember(None, second)
        if what == "domain" and self.way == "ad":  # D3
            self.activated = self.expires = self.way = self.changed = None
            self.begun, self.failures, self.next = second, 0, self.not_at_once(second)
        self.act(second)

    def act(self, second):
        self.look(second)
        if self.next <= second:
            self.attempt(second)

    # -------------------------------------------------------- O: an attempt

    def attempt(self, second):
        renewal = self.status(second) == LICENSED
        self.last_attempt = second
        found, cached = ("failed", None, None, None, None), self.cache
        gvlk = self.spec.mak.value != "installed"
        if gvlk and self.member(second):
            found = self.ask_directory(second)
        if found[0] != "good" and gvlk:
            found, cached = self.ask_hosts(second)
        if found[0] != "good" and self.spec.mak.value != "none":
            found = self.ask_service(second)
        outcome, way, host, count, intervals = found
        if outcome == "good":
            outcome = "renewed" if renewal else "activated"
        if intervals is not None:
            self.own_intervals = intervals
        self.ref.say(second, self.name, "attempt", outcome, way, host, count)
        self.remember(cached, second)
        if found[0] == "good":
            self.activated, self.way, self.changed, self.failures = second, way, None, 0
            self.expires = None if way == "mak" else second + self.ref.validity  # S3, S8
            self.next = NEVER if way == "mak" else second + self.renewal()  # S4
        else:
            self.failures += 1
            self.next = second + self.retry()  # S5, S6
        self.look(second)

    def remember(self, host, second):
        """K5, K6, K7."""
        if host != self.cache:
            self.cache = host
            self.ref.say(second, self.name, "cache", host)

    def ask_directory(self, second):
        """O2."""
        directories = self.ref.scenario.directories
        mine = [d for d in directories if not self.spec.domain or not d.domain or d.domain == self.spec.domain]
        reached = [] if self.away(second) else [d for d in mine if not within(d.down, second)]
        for directory in reached:
            if directory.edition is None or directory.edition.value == self.edition:
                return "good", "ad", directory.name, None, None
        if reached:
            return "refused", "ad", reached[-1].name, None, None
        return ("unreachable" if directories else "no_host"), "ad", None, None, None

    def ask_service(self, second):
        """O4, M1."""
        service = self.ref.scenario.service
        if self.away(second) or service is None or within(service.down, second):
            return "unreachable", "mak", None, None, None
        if self.ref.left[self.block] < 1:
            return "refused", "mak", None, None, None
        self.ref.left[self.block] -= 1
        return "good", "mak", None, None, None

    def ask_hosts(self, second):
        """O3, K1 to K14: what came of it, and the host to remember."""
        if self.spec.host is not None:  # K13
            named = [h for h in self.ref.hosts if self.spec.host.lower() in (h.spec.name.lower(), h.name.lower())]
            name = named[-1].name
            return self.settle(self.ask_one((name, self.spec.port), second), name, self.cache)
        asked, refusal, cached = [], None, self.cache
        if self.spec.caching and self.cache is not None:  # K5
            answer = self.ask_one(self.cache, second)
            if answer[0] in ("good", "below_threshold"):
                return self.settle(answer, self.cache[0], self.cache)
            asked.append(self.cache)
            refusal = (answer, self.cache[0]) if answer[0] == "refused" else None
            cached = None  # K6
        for host in self.discovered(second, asked):
            answer = self.ask_one(host, second)
            if answer[0] in ("good", "below_threshold"):
                return self.settle(answer, host[0], host if self.spec.caching else cached)
            if answer[0] == "refused" and refusal is None:
                refusal = (answer, host[0])
        if refusal is not None:
            return self.settle(refusal[0], refusal[1], cached)
        return self.settle(("unreachable" if asked else "no_host", None, None), None, cached)

    def discovered(self, second, asked):
        """One host after the other, each once (K2, K3, K4); who was asked is kept in `asked`."""
        for suffix in self.spec.suffixes or self.ref.scenario.suffixes:
            left = [h for h in self.ref.published(suffix, second, self.away(second)) if h not in asked]
            while left:
                host = self.draw(left, second)
                left.remove(host)
                asked.append(host)
                yield host

    @staticmethod
    def settle(answer, name, cached):
        kind, count, intervals = answer
        return (kind, "kms", None if kind == "unreachable" else name, count, intervals), cached

    def draw(self, left, second):
        """K3, K14: one of those with the lowest priority - which one, chance has said."""
        best = min(self.ref.host(h).spec.priority for h in left)
        allowed = [h for h in left if self.ref.host(h).spec.priority == best] if self.spec.by_weight else left
        drawn = self.ref.drawn(self.name, second, left)
        assert drawn in allowed
        return drawn

    def ask_one(self, target, second):
        """K9 to K12, H2, H8."""
        host = self.ref.host(target)
        if host is None or self.away(second) or within(host.spec.down, second):
            return "unreachable", None, None
        spec = host.spec
        if within(spec.refuse, second) or self.spec.edition in spec.refuse_editions or abs(spec.skew_s) > 4 * HOUR:
            return "refused", None, None
        host.requests += 1
        count = host.count(self.id, self.edition, second + spec.skew_s)
        given = spec.intervals
        if given is not None:
            given = (int(given.activation.total_seconds()), int(given.renewal.total_seconds()))
        return ("good" if count >= self.needed else "below_threshold"), count, given


class Reference:
    """The whole organisation. `chance(client, second, left)` says which host was drawn."""

    def __init__(self, scenario, chance):
        self.scenario, self.drawn = scenario, chance
        policy = scenario.policy
        self.retry = int(policy.activation_interval.total_seconds())
        self.renewal = int(policy.renewal_interval.total_seconds())
        self.validity = int(policy.validity.total_seconds())
        self.needed = {"client": policy.client_threshold, "server": policy.server_threshold}
        self.hosts = [Host(spec) for spec in scenario.hosts]
        self.left = dict.fromkeys(range(len(scenario.clients)), scenario.service.activations if scenario.service else 0)
        self.clients = [Client(self, n, s, i) for n, s in enumerate(scenario.clients) for i in range(s.count)]
        self.rows = []

    def say(self, second, client, *what):
        self.rows.append((second, client, *what))

    def host(self, target):
        return next((h for h in self.hosts if (h.name, h.spec.port) == target), None)

    def published(self, suffix, second, away):
        silent = any(s.suffix in ("", suffix) and within(s.down, second) for s in self.scenario.dns)
        if away or silent:
            return []
        there = [h for h in self.hosts if h.spec.suffix == suffix]
        there = [h for h in there if h.spec.published is None or within(h.spec.published, second)]
        return [(h.name, h.spec.port) for h in there]

    def moments(self, client):
        """When something befalls a client."""
        spec = client.spec
        found = [(m, "hardware") for m in spec.hardware_change] + [(m, "cache") for m in spec.clear_cache]
        found += [(spec.domain_left, "domain")] if spec.domain_left is not None else []
        return sorted(found, key=lambda item: item[0])

    def run(self):
        """All rows, in order."""
        seconds = self.turning_seconds()
        preloaded = dict.fromkeys(range(len(self.hosts)), 0)
        second = -1
        waiting = {client.name: self.moments(client) for client in self.clients}
        while True:
            later = [s for s in seconds if s > second]
            due = [c.wakes_at(second) for c in self.clients if c.there]
            second = min([*later[:1], *due, *preloaded.values()], default=NEVER)
            if second >= self.scenario.duration:
                return self.rows
            for number, at in preloaded.items():
                if at <= second:
                    preloaded[number] = self.preload(self.hosts[number], second)
            for client in self.clients:
                self.what_happens_to(client, second, waiting[client.name])
            for client in self.clients:
                if client.there and client.runs(second):
                    client.act(second)

    def preload(self, host, second):
        """Made-up clients: counted at the beginning; then as all clients do. When they are next heard of."""
        heard = second == 0 or not within(host.spec.down, second)
        if heard:
            for number in range(host.spec.preload):
                host.count(("made up", number), "client", second + host.spec.skew_s)
        renews = host.spec.preload and host.spec.preload_renews
        return second + (self.renewal if heard else self.retry) if renews else NEVER

    def turning_seconds(self):
        """Every second at which a client may start, find its road open, or be befallen by something."""
        found = set()
        for client in self.clients:
            spec = client.spec
            found |= {spec.start + client.shift} | {end for _, end in (*spec.off, *spec.away)}
            found |= {moment for moment, _ in self.moments(client)}
            if spec.hours is not None:
                days = range(-1, self.scenario.duration // DAY + 2)
                found |= {day * DAY + spec.hours[0] + client.shift for day in days}
        return sorted(s for s in found if s >= 0)

    def what_happens_to(self, client, second, waiting):
        runs = client.runs(second)
        if not runs:
            return
        first = not client.there
        if first:
            waiting[:] = [item for item in waiting if item[0] >= second]
        if first or not client.runs(second - 1):
            client.start(second)
        elif client.away(second - 1) and not client.away(second):
            client.road_opens(second)
        while waiting and waiting[0][0] <= second:
            client.befalls(waiting.pop(0)[1], second)
