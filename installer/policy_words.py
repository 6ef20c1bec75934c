"""The words of the policy editors, English and German: a name for every setting, section and choice.

English meanings stand with the definitions (kmsmonitor/monitor/settings.py); a test fails where a setting has no words.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """One setting: its name in both languages, its meaning in German, and the first version that follows it."""

    english: str
    german: str
    meaning: str
    since: str = "0.1"


SECTIONS = {
    "authority": ("Licence", "Lizenz"),
    "product": ("Product", "Produkt"),
    "discovery": ("Finding the host", "Den Host finden"),
    "directory": ("Directory", "Verzeichnis"),
    "online": ("Activation service", "Aktivierungsdienst"),
    "diagnostics": ("Diagnostics", "Diagnose"),
    "policy": ("Times and limits", "Zeiten und Grenzen"),
    "notices": ("Reminders", "Erinnerungen"),
    "ui": ("Windows and menus", "Fenster und Menüs"),
    "organisation": ("Organisation", "Organisation"),
    "privacy": ("Privacy", "Datenschutz"),
    "fleet": ("Fleet", "Flotte"),
}

CHOICES = {
    "authority_kind": {
        "auto": ("Automatic", "Automatisch"),
        "windows": ("Windows", "Windows"),
        "standalone": ("kmsmonitor itself (lab)", "kmsmonitor selbst (Labor)"),
    },
    "product_edition": {
        "client": ("Client, needs 25 computers", "Client, braucht 25 Computer"),
        "server": ("Server, needs 5 computers", "Server, braucht 5 Computer"),
    },
    "directory_security": {
        "auto": ("Automatic", "Automatisch"),
        "kerberos": ("Kerberos, signed and sealed", "Kerberos, signiert und verschlüsselt"),
        "starttls": ("StartTLS", "StartTLS"),
        "ldaps": ("LDAPS", "LDAPS"),
    },
    "ui_language": {
        "auto": ("The system's own", "Wie im System"),
        "en": ("English", "Englisch"),
        "de": ("German", "Deutsch"),
        "fr": ("French", "Französisch"),
        "es": ("Spanish", "Spanisch"),
        "ja": ("Japanese", "Japanisch"),
    },
    "ui_theme": {
        "auto": ("As the system has it", "Wie im System"),
        "light": ("Light", "Hell"),
        "dark": ("Dark", "Dunkel"),
    },
}

SETTINGS = {
    "authority_kind": Words(
        "Who looks after the licence",
        "Wer die Lizenz verwaltet",
        "Wem die Lizenz gehört: automatisch, Windows oder kmsmonitor selbst.",
    ),
    "product_edition": Words(
        "Edition",
        "Edition",
        "Client- oder Server-Edition: entscheidet, wie weit ein Host gezählt haben muss.",
    ),
    "discovery_nameservers": Words(
        "Name servers", "Namenserver", "Namenserver, die statt denen des Systems gefragt werden."
    ),
    "discovery_suffixes": Words(
        "Domains to search",
        "Domänen für die Suche",
        "Domänen, in denen nach der eigenen des Computers nach einem Host gesucht wird.",
    ),
    "discovery_host": Words(
        "Fixed host", "Fester Host", "Der eine Host, der gefragt wird; DNS wird dann nicht gefragt."
    ),
    "discovery_caching": Words(
        "Ask the host that answered last first",
        "Den zuletzt antwortenden Host zuerst fragen",
        "Den Host merken, der geantwortet hat, und ihn zuerst fragen.",
    ),
    "discovery_priority_and_weight": Words(
        "Choose by priority and weight",
        "Nach Priorität und Gewicht wählen",
        "Unter Hosts nach Priorität und Gewicht wählen; aus: rein zufällig, wie alte Clients.",
    ),
    "discovery_expected_hosts": Words(
        "Expected hosts",
        "Erwartete Hosts",
        "Hosts, die zu uns gehören: Namen, Domänen, Adressen, Netze; jeder andere wird gemeldet. "
        "Leer: nach der Domäne beurteilt.",
    ),
    "directory_domain": Words("Domain", "Domäne", "Active-Directory-Domäne, der dieser Computer angehört."),
    "directory_server": Words(
        "Fixed domain controller",
        "Fester Domänencontroller",
        "Der eine Domänencontroller, der gefragt wird; DNS wird dann nicht gefragt.",
    ),
    "directory_security": Words(
        "How to sign in",
        "Art der Anmeldung",
        "Wie am Domänencontroller angemeldet wird: automatisch, Kerberos, StartTLS oder LDAPS.",
    ),
    "directory_user": Words(
        "Who signs in", "Wer sich anmeldet", "Wer sich anmeldet, wenn es nicht der Benutzer oder Computer selbst ist."
    ),
    "directory_ca_file": Words(
        "Trusted certificates", "Vertraute Zertifikate", "Zertifikate, denen für StartTLS und LDAPS vertraut wird."
    ),
    "online_service": Words(
        "Address of the activation service",
        "Adresse des Aktivierungsdienstes",
        "Aktivierungsdienst für einen Computer mit MAK (https://...).",
    ),
    "online_availability": Words(
        "Where availability is asked",
        "Wo die Erreichbarkeit gefragt wird",
        "Wo zuerst gefragt wird, ob der Dienst da ist; leer: unter seinem eigenen Namen, über HTTP.",
    ),
    "online_ca_file": Words(
        "Trusted certificates", "Vertraute Zertifikate", "Zertifikate, denen für den Aktivierungsdienst vertraut wird."
    ),
    "diagnostics_time_server": Words(
        "Time server",
        "Zeitserver",
        "Zeitserver (NTP), den die Diagnose fragt, wie weit die Uhr dieses Computers falsch geht.",
    ),
    "policy_activation_interval": Words(
        "Try again after", "Neuer Versuch nach", "Wartezeit nach einem fehlgeschlagenen Versuch."
    ),
    "policy_renewal_interval": Words("Renew every", "Erneuern alle", "Wartezeit vom Erfolg bis zur Erneuerung."),
    "policy_attention_after_missed": Words(
        "Attention after so many missed renewals",
        "Hinweis ab so vielen versäumten Erneuerungen",
        "Versäumte Erneuerungen, ab denen das Symbol um Aufmerksamkeit bittet.",
    ),
    "policy_problem_below": Words(
        "Problem when less time is left than",
        "Problem, wenn weniger Zeit bleibt als",
        "Verbleibende Zeit, unter der es ein Problem ist.",
    ),
    "notices_success": Words(
        "Tell also when all is well", "Auch melden, wenn alles gut ist", "Auch melden, wenn alles gut ist."
    ),
    "notices_attention": Words(
        "Tell when something needs attention",
        "Melden, wenn etwas Aufmerksamkeit braucht",
        "Melden, wenn etwas Aufmerksamkeit braucht.",
    ),
    "notices_quiet": Words(
        "Quiet hours", "Ruhezeiten", "Stunden, in denen nichts gemeldet wird, nach der Uhr dieses Computers."
    ),
    "notices_remind_after": Words(
        "Tell again after",
        "Erneut erinnern nach",
        "Zeit, nach der dasselbe noch einmal gemeldet wird, solange es andauert.",
    ),
    "ui_language": Words(
        "Language", "Sprache", "Sprache der Fenster und Menüs, ab dem nächsten Start; automatisch: die des Systems."
    ),
    "ui_theme": Words("Colours", "Farben", "Helle oder dunkle Fenster; automatisch: wie im System."),
    "ui_quit": Words(
        "Users may quit the program",
        "Benutzer dürfen das Programm beenden",
        "Das Menü lässt den Benutzer das Programm beenden.",
    ),
    "organisation_name": Words(
        "Name of the organisation",
        "Name der Organisation",
        "Wer diesen Computer verwaltet: steht neben allem, was verwaltet ist.",
    ),
    "organisation_helpdesk": Words(
        "Helpdesk", "Helpdesk", "Wo Benutzer Hilfe finden: eine Webseite, eine Mailadresse oder ein Telefon."
    ),
    "privacy_workstation_name": Words(
        "Computer's name", "Name des Computers", "Einem KMS-Host den Namen dieses Computers nennen."
    ),
    "fleet_site": Words("Site", "Standort", "Wo dieser Computer steht, wie es Exporte melden."),
    "fleet_prometheus_file": Words(
        "File of metrics", "Datei der Metriken", "Metriken für den Textfile-Collector von Prometheus, laufend erneuert."
    ),
    "fleet_drop_folder": Words(
        "Shared folder",
        "Gemeinsamer Ordner",
        "Gemeinsamer Ordner, der die Datei dieses Computers erhält, laufend erneuert.",
    ),
    "fleet_log": Words(
        "Log of JSON lines",
        "Protokoll als JSON-Zeilen",
        "Datei, die jeden Schritt als eine Zeile JSON erhält, ab dem nächsten Start.",
    ),
}
