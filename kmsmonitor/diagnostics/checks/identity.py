"""What this computer is to its organisation: domain, domain controller, licensing service, settings, online service."""

from __future__ import annotations

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.diagnostics.said import Said, fine, skipped
from kmsmonitor.diagnostics.seen import Seen
from kmsmonitor.licensing.status import Channel


def membership(seen: Seen) -> Said:
    """Whether a directory could activate it (O2)."""
    facts = seen.facts
    evidence = (("computer", facts.snapshot.computer), ("DNS domain", facts.dns.domain or "none"),
                ("system", facts.system))  # fmt: skip
    if facts.membership is None:
        reason = say("So Active Directory is not asked, KMS is.")
        return skipped(say("This computer is not a member of a domain"), reason, evidence)
    return fine(say("This computer is a member of {domain}", domain=facts.membership), evidence=evidence)


def controller(seen: Seen) -> Said:
    """Whether a domain controller can be reached (D3)."""
    found = seen.controller
    if seen.facts.membership is None or found is None:
        return skipped(say("There is no domain controller to ask"), say("This computer is not a member of a domain."))
    if found.reached:
        return fine(say("A domain controller answers: {where}", where=found.where))
    return Said(
        verdict=Verdict.WARN,  # KMS takes over where the directory cannot be asked (O3)
        title=say("No domain controller of {domain} can be reached", domain=seen.facts.membership),
        detail=say("Active Directory cannot activate this computer now; KMS is asked instead."),
        cause=say("The computer is off the company network, or its DNS servers are not the domain's."),
        remedy=say("Connect to the company network or VPN, and check this computer's DNS servers."),
        who=Who.HELPDESK,
        evidence=(("controller", found.where), ("result", found.detail)),
        cause_id="directory.silent",
    )


def licensing_service(seen: Seen) -> Said:
    """The service that activates; it starts when it is needed, so a stopped one is no fault, a disabled one is."""
    found = seen.service
    if found is None:
        return skipped(say("There is no licensing service on this system"),
                       say("Here kmsmonitor's own client does the work."))  # fmt: skip
    evidence = (("state", found.status), ("start", found.start))
    if found.start != "disabled":
        return fine(say("The licensing service is ready ({status})", status=found.status), evidence=evidence)
    return Said(
        verdict=Verdict.FAIL,
        title=say("The licensing service is disabled"),
        detail=say("Without it Windows neither activates nor renews."),
        cause=say("Somebody, or a program that promises more speed, switched it off."),
        remedy=say("Set the service Software Protection to Automatic (delayed start) and start it."),
        who=Who.HELPDESK,
        evidence=evidence,
        cause_id="service.disabled",
    )


def online(seen: Seen) -> Said:
    """The two steps of online activation, without data: is the service there, does its certificate count (N1)?"""
    facts = seen.facts
    if facts.state.channel is not Channel.MAK and facts.online_service is None:
        return skipped(say("Online activation is not used"), say("No multiple activation key (MAK) is installed."))
    found = seen.online
    if found is None:
        return skipped(say("No activation service is set"), say("So there is nothing to ask."))
    second = {None: "not made: it would activate", "": "the certificate counts; no data were sent"}
    steps = (("step 1", f"{found.where}: {found.detail}"),
             ("step 2", second.get(found.second_step, found.second_step or "")))  # fmt: skip
    if found.reached and found.second_step:
        return Said(
            verdict=Verdict.FAIL,
            title=say("The activation service cannot be trusted"),
            detail=say("The service is there, but the secure connection to it does not come about."),
            cause=say("The clock is wrong, its certificate has expired, or a device in between opens secure traffic."),
            remedy=say("Set the clock, check online.ca_file in the settings, and exempt the service from inspection."),
            who=Who.NETWORK_ADMIN,
            evidence=steps,
            cause_id="web.tls",
        )
    if found.reached:
        return fine(say("The activation service can be reached"), say("It was only asked whether it is there."), steps)
    return Said(
        verdict=Verdict.FAIL,
        title=say("The activation service cannot be reached"),
        detail=say("Online activation first asks over HTTP whether the service is there; that got no good answer."),
        cause=say("A proxy or firewall blocks it, or this network has no Internet access."),
        remedy=say("Allow the activation service's addresses on the proxy, or activate by phone."),
        who=Who.NETWORK_ADMIN,
        evidence=steps,
        cause_id="web.connect",
    )


def settings_file(seen: Seen) -> Said:
    """Lines of the settings that do not count."""
    problems = seen.facts.problems
    if not problems:
        return fine(say("Every line of the settings counts"))
    return Said(
        verdict=Verdict.WARN,
        title=say("Lines of the settings that do not count: {count}", count=len(problems)),
        detail=problems[0],
        cause=say("A key is misspelt, or its value is not allowed."),
        remedy=say("Correct the line in the settings file."),
        who=Who.HELPDESK,
        evidence=tuple((f"line {number}", problem) for number, problem in enumerate(problems, 1)),
        cause_id="settings.line",
    )
