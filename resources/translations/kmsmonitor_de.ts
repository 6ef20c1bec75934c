<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>kmsmonitor</name>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no host record</source>
      <translation>kein Hosteintrag</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>record names no host</source>
      <translation>Eintrag nennt keinen Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no name server</source>
      <translation>kein Namenserver</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>server fault</source>
      <translation>Serverfehler</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>answer makes no sense</source>
      <translation>Antwort unverständlich</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>domain is missing</source>
      <translation>Domäne fehlt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>name does not exist</source>
      <translation>Name existiert nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>name has no address</source>
      <translation>Name ohne Adresse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>wrong host is set</source>
      <translation>falscher Host eingestellt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>remembered host is gone</source>
      <translation>gemerkter Host ist weg</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not one of ours</source>
      <translation>keiner von unseren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>clocks differ too much</source>
      <translation>Uhren weichen ab</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no IPv6 here</source>
      <translation>hier kein IPv6</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no way there</source>
      <translation>kein Weg dorthin</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>refused</source>
      <translation>abgewiesen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>cut off</source>
      <translation>abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>broken off</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no RPC service</source>
      <translation>kein RPC-Dienst</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>another service</source>
      <translation>ein anderer Dienst</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>too busy</source>
      <translation>überlastet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>activation service not reached</source>
      <translation>Aktivierungsdienst unerreichbar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>service is disabled</source>
      <translation>Dienst deaktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>checking</source>
      <translation>wird geprüft</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not reached</source>
      <translation>nicht erreicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>not needed</source>
      <translation>nicht nötig</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>1 host</source>
      <translation>1 Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{count} hosts</source>
      <translation>{count} Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>not asked yet</source>
      <translation>noch nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{count} of {required}</source>
      <translation>{count} von {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{host} in {time}</source>
      <translation>{host} in {time}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>notification mode</source>
      <translation>Benachrichtigungsmodus</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not activated</source>
      <translation>nicht aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>activated for good</source>
      <translation>dauerhaft aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{span} unrenewed</source>
      <translation>{span} nicht erneuert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{span} left</source>
      <translation>noch {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>Install the volume client key (GVLK) of this edition. If the computer was installed from retail or MSDN media, its edition may have to be changed first.</source>
      <translation>Installieren Sie den Volumen-Clientschlüssel (GVLK) dieser Edition. Wurde der Computer von Einzelhandels- oder MSDN-Medien installiert, muss vielleicht zuerst die Edition geändert werden.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The computer was installed from other media than the organisation's volume media.</source>
      <translation>Der Computer wurde von anderen Medien als den Volumenmedien der Organisation installiert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a volume client key (GVLK)</source>
      <translation>Der Schlüssel ist ein Volumen-Clientschlüssel (GVLK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a multiple activation key (MAK)</source>
      <translation>Der Schlüssel ist ein Mehrfachaktivierungsschlüssel (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>It asks no KMS host.</source>
      <translation>Er fragt keinen KMS-Host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>It is activated in its own way and asks no KMS host.</source>
      <translation>Er wird auf eigene Weise aktiviert und fragt keinen KMS-Host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>What kind of key this computer has is not known</source>
      <translation>Welche Art Schlüssel dieser Computer hat, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>So nobody can say whether it asks a KMS host.</source>
      <translation>Deshalb lässt sich nicht sagen, ob er einen KMS-Host fragt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>This computer is not a volume client, so it will never ask a KMS host, whatever the network is.</source>
      <translation>Dieser Computer ist kein Volumen-Client; er wird nie einen KMS-Host fragen, gleich in welchem Netzwerk.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a retail key</source>
      <translation>Der Schlüssel ist ein Einzelhandelsschlüssel</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is the manufacturer's own (OEM)</source>
      <translation>Der Schlüssel ist der des Herstellers (OEM)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is one for virtual machines (AVMA)</source>
      <translation>Der Schlüssel ist einer für virtuelle Computer (AVMA)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>This is an evaluation edition</source>
      <translation>Dies ist eine Testversion</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is that of a KMS host</source>
      <translation>Der Schlüssel ist der eines KMS-Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is of another kind</source>
      <translation>Der Schlüssel ist von anderer Art</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The clock has nothing to be compared with yet</source>
      <translation>Für die Uhr gibt es noch keinen Vergleich</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>No host has answered, and no time server is set (diagnostics.time_server). The test itself asks no host for anything.</source>
      <translation>Kein Host hat geantwortet, und kein Zeitserver ist eingestellt (diagnostics.time_server). Der Test selbst stellt keinem Host eine Anfrage.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The clock is {offset}</source>
      <translation>Die Uhr geht {offset}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Activation still works: up to 240 minutes are forgiven.</source>
      <translation>Die Aktivierung gelingt noch: Bis zu 240 Minuten werden verziehen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The computer does not set its clock by the network.</source>
      <translation>Der Computer stellt seine Uhr nicht über das Netzwerk.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set this computer's clock by the network, for example with w32tm /resync.</source>
      <translation>Stellen Sie die Uhr dieses Computers über das Netzwerk, etwa mit w32tm /resync.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Clock within {seconds} s of the host</source>
      <translation>Uhr höchstens {seconds} s neben der des Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The host's clock and this computer's clock differ too much</source>
      <translation>Die Uhren des Hosts und dieses Computers weichen zu stark voneinander ab</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>This computer's clock is {offset}: too far for activation</source>
      <translation>Die Uhr dieses Computers geht {offset}: zu viel für die Aktivierung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>A host refuses requests that are more than 240 minutes off, counted in UTC (0xC004F06C). The time zone is not the cause.</source>
      <translation>Ein Host lehnt Anfragen ab, die mehr als 240 Minuten abweichen, gerechnet in UTC (0xC004F06C). Die Zeitzone ist nicht der Grund.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The host's clock is wrong.</source>
      <translation>Die Uhr des Hosts geht falsch.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The date or time of this computer or of the host is wrong.</source>
      <translation>Datum oder Uhrzeit dieses Computers oder des Hosts sind falsch.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set the clock of the KMS host; this computer's agrees with the time server.</source>
      <translation>Stellen Sie die Uhr des KMS-Hosts; die dieses Computers stimmt mit dem Zeitserver überein.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set this computer's clock, for example with w32tm /resync, and check its date and year. If it is right, set the clock of the KMS host. Then press Activate now.</source>
      <translation>Stellen Sie die Uhr dieses Computers, etwa mit w32tm /resync, und prüfen Sie Datum und Jahr. Stimmt sie, stellen Sie die des KMS-Hosts. Klicken Sie dann auf „Jetzt aktivieren“.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} seconds behind</source>
      <translation>{count} Sekunden nach</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} seconds ahead</source>
      <translation>{count} Sekunden vor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} minutes behind</source>
      <translation>{count} Minuten nach</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} minutes ahead</source>
      <translation>{count} Minuten vor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>Attempts made by kmsmonitor in 24 hours: {count}</source>
      <translation>Versuche von kmsmonitor in 24 Stunden: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>This process has used {cpu} seconds of processor time and woken {times} times in {span}.</source>
      <translation>Dieser Prozess hat {cpu} Sekunden Prozessorzeit verbraucht und ist {times}-mal aufgewacht (Zeitraum: {span}).</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>kmsmonitor itself uses more of this computer than it should</source>
      <translation>kmsmonitor selbst beansprucht diesen Computer stärker, als es sollte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>Restart it; if it comes back, send the bundle along with a report.</source>
      <translation>Starten Sie es neu; kommt es wieder, schicken Sie das Paket mit einer Meldung.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>No host has told its count yet</source>
      <translation>Noch hat kein Host seine Anzahl genannt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Only a real attempt makes a host count.</source>
      <translation>Nur ein echter Versuch lässt einen Host zählen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host has counted {count} of {required}</source>
      <translation>Der Host hat {count} von {required} gezählt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required}, and the count is rising</source>
      <translation>{host} hat {count} von {required} gezählt, und die Anzahl steigt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required} computers</source>
      <translation>{host} hat {count} von {required} Computern gezählt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required} for {span}: not rising</source>
      <translation>{host} hat {span} lang {count} von {required} gezählt: Es werden nicht mehr</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host answers, but activates nobody before {required} different computers have asked within 30 days. This computer is one of those it has counted.</source>
      <translation>Der Host antwortet, aktiviert aber erst, wenn innerhalb von 30 Tagen {required} verschiedene Computer angefragt haben. Dieser Computer ist einer der gezählten.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Fewer than {required} computers use this host, or cloned computers are counted as one.</source>
      <translation>Weniger als {required} Computer nutzen diesen Host, oder geklonte Computer werden als einer gezählt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Nothing is to be done here: it is asked again every two hours.</source>
      <translation>Hier ist nichts zu tun: Alle zwei Stunden wird erneut gefragt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Let more computers ask this host, check the image for a cloned client ID (Sysprep /generalize), or use a MAK or Active Directory where the site stays below {required}.</source>
      <translation>Lassen Sie mehr Computer bei diesem Host anfragen, prüfen Sie das Abbild auf eine geklonte Client-ID (Sysprep /generalize), oder nutzen Sie MAK oder Active Directory, wo der Standort unter {required} bleibt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>A client can only suspect it; comparing the client IDs of many computers proves it.</source>
      <translation>Ein Client kann es nur vermuten; der Vergleich der Client-IDs vieler Computer beweist es.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>There is no sign of a cloned client ID</source>
      <translation>Nichts deutet auf eine geklonte Client-ID hin</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>This computer's client ID may be a clone's</source>
      <translation>Die Client-ID dieses Computers könnte geklont sein</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host's count has stayed at {count} for {span}. {proof}</source>
      <translation>Die Anzahl des Hosts steht {span} lang bei {count}. {proof}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Computers were made from one image that had not been generalised, so the host takes them for one.</source>
      <translation>Computer wurden aus einem nicht generalisierten Abbild erstellt; der Host hält sie für einen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Compare the client ID with that of another computer from the same image; generalise the image with Sysprep, or give each computer a new ID with slmgr /rearm.</source>
      <translation>Vergleichen Sie die Client-ID mit der eines anderen Computers aus demselben Abbild; generalisieren Sie das Abbild mit Sysprep, oder geben Sie jedem Computer mit slmgr /rearm eine neue ID.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS is not asked for hosts while one is set.</source>
      <translation>Solange ein Host eingestellt ist, wird DNS nicht nach Hosts gefragt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains is not used</source>
      <translation>Die Domänenliste wird nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>There is no domain to look for a host in, so no question is sent</source>
      <translation>Es gibt keine Domäne, in der ein Host zu suchen wäre; also wird nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>This computer has no DNS suffix of its own, and none is set.</source>
      <translation>Dieser Computer hat kein eigenes DNS-Suffix, und keines ist eingestellt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN, or set the organisation's domain in discovery.suffixes.</source>
      <translation>Verbinden Sie sich mit dem Firmennetzwerk oder VPN, oder stellen Sie die Domäne der Organisation in discovery.suffixes ein.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains misses {domain}, where the hosts are</source>
      <translation>In der Domänenliste fehlt {domain}, wo die Hosts sind</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>{list} was asked; the host records are below {domain}.</source>
      <translation>{list} wurde gefragt; die Hosteinträge liegen unter {domain}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Add {domain} to discovery.suffixes or to this computer's DNS suffix list.</source>
      <translation>Fügen Sie {domain} zu discovery.suffixes oder zur DNS-Suffixliste dieses Computers hinzu.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>This network's DNS does not know the domain {list}</source>
      <translation>Das DNS dieses Netzwerks kennt die Domäne {list} nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Not one of the domains in the list exists there, so the list misses the organisation's own, or the computer is on a foreign network.</source>
      <translation>Keine der Domänen in der Liste gibt es dort: In der Liste fehlt die eigene der Organisation, oder der Computer ist in einem fremden Netzwerk.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN. If you are on it, correct the list of domains: discovery.suffixes, or this computer's DNS suffix list.</source>
      <translation>Verbinden Sie sich mit dem Firmennetzwerk oder VPN. Sind Sie schon dort, berichtigen Sie die Domänenliste: discovery.suffixes oder die DNS-Suffixliste dieses Computers.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Hosts are looked for in {list}</source>
      <translation>Hosts werden gesucht in {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains that this computer searches does not hold the organisation's domain.</source>
      <translation>In der Liste der durchsuchten Domänen fehlt die Domäne der Organisation.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>No question was sent to a name server</source>
      <translation>An einen Namenserver wurde keine Frage gesendet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name servers are not asked for hosts</source>
      <translation>Die Namenserver werden nicht nach Hosts gefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS answers in {time}</source>
      <translation>DNS antwortet in {time}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS fails for {list}</source>
      <translation>DNS versagt bei {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Other domains are answered, but every attempt waits for this one.</source>
      <translation>Für andere Domänen kommt Antwort, aber jeder Versuch wartet auf diese.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Repair that zone or its forwarding, or take the domain out of the list.</source>
      <translation>Reparieren Sie diese Zone oder ihre Weiterleitung, oder nehmen Sie die Domäne aus der Liste.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server does not answer</source>
      <translation>Der Namenserver antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>No name server can be asked</source>
      <translation>Kein Namenserver kann gefragt werden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server reports a fault of its own</source>
      <translation>Der Namenserver meldet eine eigene Störung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server's answer makes no sense</source>
      <translation>Die Antwort des Namenservers ist unverständlich</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS does not answer</source>
      <translation>DNS antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Without DNS no host can be found: {reason}.</source>
      <translation>Ohne DNS ist kein Host zu finden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The computer is off the network, its DNS servers are wrong, or the server is down.</source>
      <translation>Der Computer ist nicht im Netzwerk, seine DNS-Server sind falsch, oder der Server ist aus.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN. If you are on it, check this computer's DNS servers and the server itself.</source>
      <translation>Verbinden Sie sich mit dem Firmennetzwerk oder VPN. Sind Sie schon dort, prüfen Sie die DNS-Server dieses Computers und den Server selbst.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Host records are not used</source>
      <translation>Hosteinträge werden nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Hosts published below {suffix}: {count}</source>
      <translation>Unter {suffix} veröffentlichte Hosts: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS names no activation host</source>
      <translation>DNS nennt keinen Aktivierungshost</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The record {name} is there, but names no host</source>
      <translation>Der Eintrag {name} ist da, nennt aber keinen Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>{service} does not exist below {list}, so a new computer finds no host.</source>
      <translation>{service} gibt es unter {list} nicht; ein neuer Computer findet also keinen Host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The KMS host never published its SRV record, or somebody removed it.</source>
      <translation>Der KMS-Host hat seinen SRV-Eintrag nie veröffentlicht, oder jemand hat ihn entfernt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Publish the SRV record {service} in {list} (the KMS host can do it by itself), or set the host in discovery.host. Away from the company network: connect the VPN.</source>
      <translation>Veröffentlichen Sie den SRV-Eintrag {service} in {list} (der KMS-Host kann es selbst tun), oder stellen Sie den Host in discovery.host ein. Außerhalb des Firmennetzwerks: Verbinden Sie das VPN.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Every host has an address</source>
      <translation>Jeder Host hat eine Adresse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host is known</source>
      <translation>Kein Host ist bekannt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} in DNS does not exist any more</source>
      <translation>{host} aus DNS gibt es nicht mehr</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} does not exist</source>
      <translation>{host} gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} has no address</source>
      <translation>{host} hat keine Adresse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The record names a host that has no address: {list}.</source>
      <translation>Der Eintrag nennt einen Host ohne Adresse: {list}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The name {host} leads nowhere.</source>
      <translation>Der Name {host} führt nirgendwohin.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host was retired or renamed, and its record was forgotten.</source>
      <translation>Der Host wurde abgeschafft oder umbenannt und sein Eintrag vergessen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Remove the SRV record of {list}, or add the missing address record.</source>
      <translation>Entfernen Sie den SRV-Eintrag von {list}, oder ergänzen Sie den fehlenden Adresseintrag.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host is set; DNS is asked</source>
      <translation>Kein Host ist eingestellt; DNS wird gefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, answers</source>
      <translation>Der eingestellte Host {host} antwortet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is the one that is meant</source>
      <translation>Der eingestellte Host {host} ist der gemeinte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is not one that DNS names</source>
      <translation>Den eingestellten Host {host} nennt DNS nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, does not exist</source>
      <translation>Den eingestellten Host {host} gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is not the right one</source>
      <translation>Der eingestellte Host {host} ist nicht der richtige</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>While a host is set, DNS is not asked and no other host is tried. DNS names {list}.</source>
      <translation>Solange ein Host eingestellt ist, wird DNS nicht gefragt und kein anderer Host versucht. DNS nennt {list}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The setting is left over from another host, or was mistyped.</source>
      <translation>Die Einstellung stammt noch von einem anderen Host oder ist falsch geschrieben.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Remove the setting, so that DNS is asked, or correct it.</source>
      <translation>Entfernen Sie die Einstellung, damit DNS gefragt wird, oder berichtigen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Correct the host that is set, in discovery.host or with slmgr /skms.</source>
      <translation>Berichtigen Sie den eingestellten Host, in discovery.host oder mit slmgr /skms.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The hosts are ours</source>
      <translation>Die Hosts sind unsere</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host could be judged</source>
      <translation>Kein Host ließ sich beurteilen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>None of them got so far as to answer.</source>
      <translation>Keiner kam so weit, dass er geantwortet hätte.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} is not one of ours</source>
      <translation>{host} ist keiner von unseren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>A record, a setting or a program on this computer leads to a host that the organisation does not run, or the list of expected hosts is not up to date.</source>
      <translation>Ein Eintrag, eine Einstellung oder ein Programm auf diesem Computer führt zu einem Host, den die Organisation nicht betreibt, oder die Liste der erwarteten Hosts ist veraltet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Find out who set {host} up. If it is yours, add it to discovery.expected_hosts; if not, remove the record or setting that names it.</source>
      <translation>Klären Sie, wer {host} eingerichtet hat. Gehört er Ihnen, fügen Sie ihn zu discovery.expected_hosts hinzu; wenn nicht, entfernen Sie den Eintrag oder die Einstellung, die ihn nennt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>It runs on this computer itself.</source>
      <translation>Er läuft auf diesem Computer selbst.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Its address is a public one, outside the organisation's network.</source>
      <translation>Seine Adresse ist öffentlich, außerhalb des Netzwerks der Organisation.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>It is not in the list of expected hosts.</source>
      <translation>Er steht nicht in der Liste der erwarteten Hosts.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Its name lies outside the domains that this computer searches.</source>
      <translation>Sein Name liegt außerhalb der Domänen, die dieser Computer durchsucht.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>So Active Directory is not asked, KMS is.</source>
      <translation>Deshalb wird nicht Active Directory gefragt, sondern KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is not a member of a domain</source>
      <translation>Dieser Computer ist kein Mitglied einer Domäne</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is a member of {domain}</source>
      <translation>Dieser Computer ist Mitglied von {domain}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>There is no domain controller to ask</source>
      <translation>Es gibt keinen Domänencontroller zu fragen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is not a member of a domain.</source>
      <translation>Dieser Computer ist kein Mitglied einer Domäne.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A domain controller answers: {where}</source>
      <translation>Ein Domänencontroller antwortet: {where}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No domain controller of {domain} can be reached</source>
      <translation>Kein Domänencontroller von {domain} ist erreichbar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Active Directory cannot activate this computer now; KMS is asked instead.</source>
      <translation>Active Directory kann diesen Computer jetzt nicht aktivieren; stattdessen wird KMS gefragt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The computer is off the company network, or its DNS servers are not the domain's.</source>
      <translation>Der Computer ist nicht im Firmennetzwerk, oder seine DNS-Server sind nicht die der Domäne.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Connect to the company network or VPN, and check this computer's DNS servers.</source>
      <translation>Verbinden Sie sich mit dem Firmennetzwerk oder VPN und prüfen Sie die DNS-Server dieses Computers.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>There is no licensing service on this system</source>
      <translation>Auf diesem System gibt es keinen Lizenzierungsdienst</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Here kmsmonitor's own client does the work.</source>
      <translation>Hier erledigt der eigene Client von kmsmonitor die Arbeit.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The licensing service is ready ({status})</source>
      <translation>Der Lizenzierungsdienst ist bereit ({status})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The licensing service is disabled</source>
      <translation>Der Lizenzierungsdienst ist deaktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Without it Windows neither activates nor renews.</source>
      <translation>Ohne ihn wird Windows weder aktiviert noch erneuert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Somebody, or a program that promises more speed, switched it off.</source>
      <translation>Jemand oder ein Programm, das mehr Tempo verspricht, hat ihn abgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Set the service Software Protection to Automatic (delayed start) and start it.</source>
      <translation>Stellen Sie den Dienst „Software Protection“ auf „Automatisch (Verzögerter Start)“ und starten Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Online activation is not used</source>
      <translation>Die Onlineaktivierung wird nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No multiple activation key (MAK) is installed.</source>
      <translation>Kein Mehrfachaktivierungsschlüssel (MAK) ist installiert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No activation service is set</source>
      <translation>Kein Aktivierungsdienst ist eingestellt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>So there is nothing to ask.</source>
      <translation>Es gibt also nichts zu fragen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service cannot be trusted</source>
      <translation>Dem Aktivierungsdienst kann nicht vertraut werden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The service is there, but the secure connection to it does not come about.</source>
      <translation>Der Dienst ist da, aber die sichere Verbindung zu ihm kommt nicht zustande.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The clock is wrong, its certificate has expired, or a device in between opens secure traffic.</source>
      <translation>Die Uhr geht falsch, das Zertifikat des Dienstes ist abgelaufen, oder ein Gerät dazwischen öffnet den sicheren Verkehr.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Set the clock, check online.ca_file in the settings, and exempt the service from inspection.</source>
      <translation>Stellen Sie die Uhr, prüfen Sie online.ca_file in den Einstellungen, und nehmen Sie den Dienst von der Prüfung aus.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service can be reached</source>
      <translation>Der Aktivierungsdienst ist erreichbar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>It was only asked whether it is there.</source>
      <translation>Es wurde nur gefragt, ob er da ist.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service cannot be reached</source>
      <translation>Der Aktivierungsdienst ist nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Online activation first asks over HTTP whether the service is there; that got no good answer.</source>
      <translation>Die Onlineaktivierung fragt zuerst über HTTP, ob der Dienst da ist; darauf kam keine gute Antwort.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A proxy or firewall blocks it, or this network has no Internet access.</source>
      <translation>Ein Proxy oder eine Firewall sperrt es, oder dieses Netzwerk hat keinen Internetzugang.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Allow the activation service's addresses on the proxy, or activate by phone.</source>
      <translation>Geben Sie die Adressen des Aktivierungsdienstes auf dem Proxy frei, oder aktivieren Sie telefonisch.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Every line of the settings counts</source>
      <translation>Jede Zeile der Einstellungen gilt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Lines of the settings that do not count: {count}</source>
      <translation>Zeilen der Einstellungen, die nicht gelten: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A key is misspelt, or its value is not allowed.</source>
      <translation>Ein Schlüsselwort ist falsch geschrieben, oder sein Wert ist nicht erlaubt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Correct the line in the settings file.</source>
      <translation>Berichtigen Sie die Zeile in der Einstellungsdatei.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Press Activate now, or run `kmsmonitor activate`.</source>
      <translation>Klicken Sie auf „Jetzt aktivieren“, oder führen Sie `kmsmonitor activate` aus.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Nobody knows how the licence stands now</source>
      <translation>Wie es jetzt um die Lizenz steht, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last reading is too old.</source>
      <translation>Die letzte Ablesung ist zu alt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Check that the licensing service of this computer answers.</source>
      <translation>Prüfen Sie, ob der Lizenzierungsdienst dieses Computers antwortet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is activated for good</source>
      <translation>Dieser Computer ist dauerhaft aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is activated for another {span}</source>
      <translation>Dieser Computer ist noch {span} aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is in notification mode</source>
      <translation>Dieser Computer ist im Benachrichtigungsmodus</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Windows reminds its user and withholds personalisation; everything else works.</source>
      <translation>Windows erinnert daran und sperrt die persönliche Anpassung; alles andere funktioniert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It was not activated or renewed within its 180 days.</source>
      <translation>Er wurde nicht innerhalb seiner 180 Tage aktiviert oder erneuert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer has never been activated</source>
      <translation>Dieser Computer wurde noch nie aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has succeeded yet.</source>
      <translation>Noch kein Versuch war erfolgreich.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has been made yet.</source>
      <translation>Noch wurde kein Versuch gemacht.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It has not yet asked a host that could activate it.</source>
      <translation>Er hat noch keinen Host gefragt, der ihn aktivieren könnte.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer needs to be activated again ({status})</source>
      <translation>Dieser Computer muss erneut aktiviert werden ({status})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The licence does not hold as it stands.</source>
      <translation>So, wie sie ist, gilt die Lizenz nicht.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Its hardware changed, or its copy could not be confirmed.</source>
      <translation>Seine Hardware hat sich geändert, oder die Kopie ließ sich nicht bestätigen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>There is nothing to renew</source>
      <translation>Es gibt nichts zu erneuern</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Renewals are made as they fall due</source>
      <translation>Fällige Erneuerungen werden gemacht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Not renewed for {span}</source>
      <translation>{span} lang nicht erneuert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Renewals missed: {count}. Notification mode comes on {day}.</source>
      <translation>Ausgebliebene Erneuerungen: {count}. Der Benachrichtigungsmodus beginnt am {day}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The computer was away from the company network, or its host could not be reached.</source>
      <translation>Der Computer war nicht im Firmennetzwerk, oder sein Host war nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Connect to the company network or VPN, then press Activate now.</source>
      <translation>Verbinden Sie sich mit dem Firmennetzwerk oder VPN und klicken Sie auf „Jetzt aktivieren“.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has been made yet</source>
      <translation>Noch wurde kein Versuch gemacht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt got an answer</source>
      <translation>Der letzte Versuch erhielt eine Antwort</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt found no way to try</source>
      <translation>Der letzte Versuch fand keinen Weg</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt failed with {code}: {title}</source>
      <translation>Der letzte Versuch ist mit {code} gescheitert: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No host is remembered while one is set</source>
      <translation>Solange ein Host eingestellt ist, wird keiner gemerkt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Remembering the host that answered is switched off</source>
      <translation>Das Merken des antwortenden Hosts ist ausgeschaltet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No host has answered yet, so none is remembered</source>
      <translation>Noch hat kein Host geantwortet, also ist keiner gemerkt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is still in DNS</source>
      <translation>Der gemerkte Host {host} steht noch in DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It has been asked first for {age}.</source>
      <translation>Er wird schon {age} lang zuerst gefragt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is no longer in DNS</source>
      <translation>Der gemerkte Host {host} steht nicht mehr in DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is no longer in DNS and does not answer</source>
      <translation>Der gemerkte Host {host} steht nicht mehr in DNS und antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It answered {age} ago and is asked first in every attempt.</source>
      <translation>Seine letzte Antwort liegt {age} zurück, und er wird in jedem Versuch zuerst gefragt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The host was moved or switched off after it had answered last.</source>
      <translation>Der Host wurde umgezogen oder abgeschaltet, nachdem er zuletzt geantwortet hatte.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Press Activate now: a host from DNS is then asked and remembered instead.</source>
      <translation>Klicken Sie auf „Jetzt aktivieren“: Dann wird ein Host aus DNS gefragt und gemerkt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Clear the remembered host if it is not to be used any more; the next attempt asks DNS.</source>
      <translation>Löschen Sie den gemerkten Host, wenn er nicht mehr verwendet werden soll; der nächste Versuch fragt DNS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>This test sends no request, so no host's count changes.</source>
      <translation>Dieser Test sendet keine Anfrage; bei keinem Host ändert sich also die Anzahl.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts take connections</source>
      <translation>Die Hosts nehmen Verbindungen an</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} does not answer at all</source>
      <translation>{host} antwortet überhaupt nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>A firewall drops the packets to this port, or the host is switched off.</source>
      <translation>Eine Firewall verwirft die Pakete an diesen Port, oder der Host ist ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Open TCP {port} to {address} on the firewalls between, or switch the host on; then run this again.</source>
      <translation>Öffnen Sie TCP {port} zu {address} auf den Firewalls dazwischen, oder schalten Sie den Host ein; prüfen Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>There is no way to {host} from here</source>
      <translation>Von hier führt kein Weg zu {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The computer is not on a network that leads there.</source>
      <translation>Der Computer ist in keinem Netzwerk, das dorthin führt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Connect to the company network or VPN, then run this again.</source>
      <translation>Verbinden Sie sich mit dem Firmennetzwerk oder VPN und prüfen Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} refuses the connection</source>
      <translation>{host} weist die Verbindung ab</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The computer is there, but nothing listens on the port: the KMS service is stopped, or the record names a wrong machine or port.</source>
      <translation>Der Computer ist da, aber am Port lauscht nichts: Der KMS-Dienst ist angehalten, oder der Eintrag nennt den falschen Computer oder Port.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Start the KMS service on {host}, or correct the port {port} in the record or setting.</source>
      <translation>Starten Sie den KMS-Dienst auf {host}, oder berichtigen Sie den Port {port} im Eintrag oder in der Einstellung.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} cannot be connected to</source>
      <translation>Mit {host} kommt keine Verbindung zustande</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The connection was cut while it was made.</source>
      <translation>Die Verbindung wurde beim Aufbau getrennt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check the firewalls between this computer and {address}.</source>
      <translation>Prüfen Sie die Firewalls zwischen diesem Computer und {address}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts answer the RPC bind</source>
      <translation>Die Hosts beantworten die RPC-Bindung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>What answers on {host} is no RPC service</source>
      <translation>Was auf {host} antwortet, ist kein RPC-Dienst</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Another program owns the port, or a device on the way changes the data.</source>
      <translation>Ein anderes Programm belegt den Port, oder ein Gerät unterwegs verändert die Daten.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check which program listens on port {port} of {host}, and correct the record or setting.</source>
      <translation>Prüfen Sie, welches Programm auf {host} an Port {port} lauscht, und berichtigen Sie den Eintrag oder die Einstellung.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} accepts TCP but its RPC service stays silent</source>
      <translation>{host} nimmt TCP an, aber sein RPC-Dienst bleibt stumm</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} accepts TCP and then breaks the conversation off</source>
      <translation>{host} nimmt TCP an und bricht dann das Gespräch ab</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>A firewall that opens port {port} and then inspects the traffic looks exactly like this; so does a service that hangs.</source>
      <translation>Genau so sieht eine Firewall aus, die Port {port} öffnet und dann den Verkehr prüft; ebenso ein hängender Dienst.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Exempt TCP {port} to {address} from inspection, or restart the KMS service there; then run this again.</source>
      <translation>Nehmen Sie TCP {port} zu {address} von der Prüfung aus, oder starten Sie dort den KMS-Dienst neu; prüfen Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts are activation hosts</source>
      <translation>Die Hosts sind Aktivierungshosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} is too busy to answer</source>
      <translation>{host} ist zu beschäftigt, um zu antworten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Another RPC service answers on {host}, not an activation host</source>
      <translation>Auf {host} antwortet ein anderer RPC-Dienst, kein Aktivierungshost</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The host has more calls than it can answer.</source>
      <translation>Der Host hat mehr Anfragen, als er beantworten kann.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The record or setting names a machine or port of another service.</source>
      <translation>Der Eintrag oder die Einstellung nennt einen Computer oder Port eines anderen Dienstes.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Wait for the next attempt, or add a second KMS host.</source>
      <translation>Warten Sie auf den nächsten Versuch, oder richten Sie einen zweiten KMS-Host ein.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check which program owns port {port} of {host}, and correct the record or setting.</source>
      <translation>Prüfen Sie, welches Programm auf {host} den Port {port} belegt, und berichtigen Sie den Eintrag oder die Einstellung.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>No host has IPv6 addresses alone</source>
      <translation>Kein Host hat nur IPv6-Adressen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} has only an IPv6 address, and this computer has none</source>
      <translation>{host} hat nur eine IPv6-Adresse, dieser Computer hat keine</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Without IPv6 on this side the host cannot be reached.</source>
      <translation>Ohne IPv6 auf dieser Seite ist der Host nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>IPv6 is switched off here, or this network does not carry it.</source>
      <translation>IPv6 ist hier ausgeschaltet, oder dieses Netzwerk leitet es nicht weiter.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Switch IPv6 on, or give the host an IPv4 address record.</source>
      <translation>Schalten Sie IPv6 ein, oder geben Sie dem Host einen IPv4-Adresseintrag.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Hosts with IPv6 alone are reached by name</source>
      <translation>Hosts mit nur IPv6 werden über ihren Namen erreicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>slmgr takes them by name only, not as a bare address.</source>
      <translation>slmgr nimmt sie nur als Namen an, nicht als bloße Adresse.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>No host got as far as this</source>
      <translation>Kein Host kam so weit</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Other hosts get further.</source>
      <translation>Andere Hosts kommen weiter.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{cause} {more}</source>
      <translation>{cause} {more}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>This program runs with an administrator's rights</source>
      <translation>Dieses Programm läuft mit Administratorrechten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>Everything may be done.</source>
      <translation>Alles ist erlaubt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>This user may activate</source>
      <translation>Dieser Benutzer darf aktivieren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>Keys, timers and the host that is set are for an administrator.</source>
      <translation>Schlüssel, Zeiten und der eingestellte Host sind Sache eines Administrators.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/hosts_table.py" />
      <source>not probed</source>
      <translation>nicht getestet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/hosts_table.py" />
      <source>remembered: asked first</source>
      <translation>gemerkt: wird zuerst gefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/runner.py" />
      <source>This check itself failed; see the log</source>
      <translation>Diese Prüfung selbst ist gescheitert; siehe Protokoll</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} days</source>
      <translation>{count} Tage</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} hours</source>
      <translation>{count} Stunden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} minutes</source>
      <translation>{count} Minuten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} seconds</source>
      <translation>{count} Sekunden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Key and channel</source>
      <translation>Schlüssel und Kanal</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Settings file</source>
      <translation>Einstellungsdatei</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domain membership</source>
      <translation>Domänenmitgliedschaft</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domain controller</source>
      <translation>Domänencontroller</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Licensing service</source>
      <translation>Lizenzierungsdienst</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Rights of this user</source>
      <translation>Rechte dieses Benutzers</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>What kmsmonitor itself costs</source>
      <translation>Was kmsmonitor selbst kostet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Name servers</source>
      <translation>Namenserver</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domains searched</source>
      <translation>Durchsuchte Domänen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Host records</source>
      <translation>Hosteinträge</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Host that is set</source>
      <translation>Eingestellter Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Addresses of the hosts</source>
      <translation>Adressen der Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Hosts with IPv6 alone</source>
      <translation>Hosts mit nur IPv6</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>TCP connection</source>
      <translation>TCP-Verbindung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>RPC bind</source>
      <translation>RPC-Bind</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Activation service</source>
      <translation>Aktivierungsdienst</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Remembered host</source>
      <translation>Gemerkter Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Expected hosts</source>
      <translation>Erwartete Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Count and threshold</source>
      <translation>Anzahl und Schwelle</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Cloned client ID</source>
      <translation>Geklonte Client-ID</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Online activation</source>
      <translation>Onlineaktivierung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Last attempt</source>
      <translation>Letzter Versuch</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Renewals</source>
      <translation>Erneuerungen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>This computer asks no KMS host.</source>
      <translation>Dieser Computer fragt keinen KMS-Host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>It could not be checked: {reason}.</source>
      <translation>Das ließ sich nicht prüfen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>About {name}</source>
      <translation>Über {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>Watches the activation of a computer with a volume licence: sees a missed renewal coming, says in plain words what is wrong and what to do, and tries again by itself when the road is open.</source>
      <translation>Überwacht die Aktivierung eines Computers mit Volumenlizenz: erkennt früh, wenn eine Erneuerung ausbleibt, sagt in klaren Worten, was nicht stimmt und was zu tun ist, und versucht es von selbst wieder, sobald der Weg frei ist.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>It never speaks the genuine activation protocol itself and holds no product keys: Windows activates Windows. Nothing is sent anywhere but to your organisation's own servers and, with a multiple activation key, to the activation service; there is no telemetry.</source>
      <translation>Das Programm spricht das echte Aktivierungsprotokoll nie selbst und enthält keine Produktschlüssel: Windows aktiviert Windows. Daten gehen nur an die Server Ihrer eigenen Organisation und, mit einem Mehrfachaktivierungsschlüssel, an den Aktivierungsdienst; es gibt keine Telemetrie.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>Version {version} · MIT licence</source>
      <translation>Version {version} · MIT-Lizenz</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{n} tries today</source>
      <extracomment>For one: {n} try today</extracomment>
      <translation>
        <numerusform>{n} Versuch heute</numerusform>
        <numerusform>{n} Versuche heute</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{n} tries since {day}</source>
      <extracomment>For one: {n} try since {day}</extracomment>
      <translation>
        <numerusform>{n} Versuch seit {day}</numerusform>
        <numerusform>{n} Versuche seit {day}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{tries} · {reason}</source>
      <translation>{tries} · {reason}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{s:.1f} s</source>
      <translation>{s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} · {seconds}</source>
      <translation>{host} · {seconds}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Activated</source>
      <translation>Aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Renewed</source>
      <translation>Erneuert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Too few computers</source>
      <translation>Zu wenige Computer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>No way to the host</source>
      <translation>Host nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>No host found</source>
      <translation>Kein Host gefunden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{count} of {required} computers have asked</source>
      <translation>{count} von {required} Computern haben angefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>none published on this network</source>
      <translation>in diesem Netzwerk ist keiner veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} said no</source>
      <translation>{host} hat abgelehnt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the host said no</source>
      <translation>der Host hat abgelehnt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>unfold for details</source>
      <translation>für Einzelheiten aufklappen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>not on the company network</source>
      <translation>nicht im Firmennetzwerk</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} does not answer</source>
      <translation>{host} antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the host does not answer</source>
      <translation>der Host antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>DNS, {suffix}</source>
      <translation>DNS, {suffix}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} ({origin})</source>
      <translation>{host} ({origin})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>answered</source>
      <translation>hat geantwortet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>answered: too few computers so far</source>
      <translation>hat geantwortet: bisher zu wenige Computer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>said no</source>
      <translation>hat abgelehnt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>hosts found</source>
      <translation>Hosts gefunden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no such name</source>
      <translation>den Namen gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no host published</source>
      <translation>kein Host veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>says that there is no such service</source>
      <translation>meldet, dass es diesen Dienst nicht gibt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the answer made no sense</source>
      <translation>die Antwort war unverständlich</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the name server failed</source>
      <translation>der Namenserver hat versagt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no name server to ask</source>
      <translation>kein Namenserver, der gefragt werden kann</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no key on this computer</source>
      <translation>kein Schlüssel auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no confirmation ID was typed</source>
      <translation>keine Bestätigungs-ID eingegeben</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the confirmation ID belongs to another computer, key or hardware</source>
      <translation>die Bestätigungs-ID gehört zu einem anderen Computer, Schlüssel oder Gerätestand</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>fits: edition, key and seal</source>
      <translation>passt: Edition, Schlüssel und Siegel</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>for another edition</source>
      <translation>für eine andere Edition</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>for another key</source>
      <translation>für einen anderen Schlüssel</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>its seal is broken</source>
      <translation>sein Siegel ist gebrochen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>a genuine one, not used here</source>
      <translation>ein echtes, hier nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>may not be read by this computer</source>
      <translation>darf dieser Computer nicht lesen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>its address is not known</source>
      <translation>seine Adresse ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no connection</source>
      <translation>keine Verbindung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>is not there at the moment</source>
      <translation>ist zurzeit nicht da</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but its service stayed silent</source>
      <translation>verbunden, aber der Dienst blieb stumm</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but its certificate does not count</source>
      <translation>verbunden, aber sein Zertifikat gilt nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but it gave no answer</source>
      <translation>verbunden, aber ohne Antwort</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Active Directory</source>
      <translation>Active Directory</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>KMS</source>
      <translation>KMS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Own key (MAK)</source>
      <translation>Eigener Schlüssel (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>set by hand</source>
      <translation>von Hand eingestellt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>used before</source>
      <translation>zuvor verwendet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>found in DNS</source>
      <translation>in DNS gefunden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{origin} {ago}</source>
      <translation>{origin}, {ago}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Getting ready</source>
      <translation>Wird vorbereitet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking for your organisation's server</source>
      <translation>Der Server Ihrer Organisation wird gesucht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking up {host}</source>
      <translation>Die Adresse von {host} wird ermittelt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking up the server</source>
      <translation>Die Adresse des Servers wird ermittelt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Asking whether {host} is there</source>
      <translation>{host} wird gefragt, ob er da ist</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Asking whether it is there</source>
      <translation>Es wird gefragt, ob der Dienst da ist</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Connecting to {host}</source>
      <translation>Verbindung mit {host} wird hergestellt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Connecting to the server</source>
      <translation>Verbindung mit dem Server wird hergestellt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Greeting {host}</source>
      <translation>{host} wird angesprochen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Greeting the server</source>
      <translation>Der Server wird angesprochen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Checking the certificate of {host}</source>
      <translation>Das Zertifikat von {host} wird geprüft</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Checking the certificate</source>
      <translation>Das Zertifikat wird geprüft</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Waiting for the answer of {host}</source>
      <translation>Auf die Antwort von {host} wird gewartet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Waiting for the answer</source>
      <translation>Auf die Antwort wird gewartet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Save bundle</source>
      <translation>Paket speichern</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>What the helpdesk will get</source>
      <translation>Was der Helpdesk bekommt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Files in the bundle</source>
      <translation>Dateien im Paket</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Preview of the bundle</source>
      <translation>Vorschau des Pakets</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>With &amp;real names</source>
      <translation>Mit &amp;echten Namen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Speichern…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Saved as {path}</source>
      <translation>Gespeichert als {path}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Names, addresses and IDs stand in it as they are. Save it so only if your helpdesk asks for it.</source>
      <translation>Namen, Adressen und IDs stehen unverändert darin. Speichern Sie es nur so, wenn Ihr Helpdesk darum bittet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Names, addresses and IDs are replaced by made-up ones, the same ones throughout.</source>
      <translation>Namen, Adressen und IDs sind durch erfundene ersetzt, durchgehend durch dieselben.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Nothing is sent: the bundle is a file that you hand on yourself.</source>
      <translation>Es wird nichts gesendet: Das Paket ist eine Datei, die Sie selbst weitergeben.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>One moment…</source>
      <translation>Einen Moment…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Bundles (*.zip)</source>
      <translation>Pakete (*.zip)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Saving…</source>
      <translation>Wird gespeichert…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <source>Timeline of the licence</source>
      <translation>Zeitachse der Lizenz</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>Count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <source>{when} · {status}</source>
      <translation>{when} · {status}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>No host has told a count in this time.</source>
      <translation>In dieser Zeit hat kein Host eine Anzahl genannt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>{required} needed</source>
      <translation>{required} nötig</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/desk.py" />
      <source>The checks failed in an unforeseen way; the log says more.</source>
      <translation>Die Prüfungen sind unerwartet gescheitert; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/desk.py" />
      <source>It could not be saved: {reason}.</source>
      <translation>Das Speichern ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Show what it rests on</source>
      <translation>Zeigen, worauf es beruht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>{verdict}: {title}</source>
      <translation>{verdict}: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>What it rests on: {title}</source>
      <translation>Worauf es beruht: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>More: {title}</source>
      <translation>Mehr: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Check this &amp;again</source>
      <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Next step ·</source>
      <translation>Nächster Schritt ·</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>{who}: {remedy}</source>
      <translation>{who}: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/findings_tab.py" />
      <source>Nothing has been found yet.</source>
      <translation>Noch liegt kein Befund vor.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>30 days</source>
      <translation>30 Tage</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>180 days</source>
      <translation>180 Tage</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>The wheel or + and − zoom, dragging or the arrow keys go along, 0 shows everything. Page up and Page down go from attempt to attempt.</source>
      <translation>Mausrad oder + und − vergrößern und verkleinern, Ziehen oder die Pfeiltasten verschieben, 0 zeigt alles. Bild auf und Bild ab springen von Versuch zu Versuch.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>Show {span}</source>
      <translation>Zeigen: {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Not licensed</source>
      <translation>Nicht lizenziert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Licensed</source>
      <translation>Lizenziert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>First days</source>
      <translation>Erste Tage</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Hardware changed</source>
      <translation>Hardware geändert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Not genuine</source>
      <translation>Nicht original</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Notification mode</source>
      <translation>Benachrichtigungsmodus</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Extended grace</source>
      <translation>Verlängerte Frist</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Too few</source>
      <translation>Zu wenige</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>No way</source>
      <translation>Kein Weg</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>at the start</source>
      <translation>beim Start</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because it was due</source>
      <translation>weil er fällig war</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because somebody asked</source>
      <translation>weil jemand es wollte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the network changed</source>
      <translation>weil sich das Netzwerk geändert hat</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the hardware changed</source>
      <translation>weil sich die Hardware geändert hat</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the key changed</source>
      <translation>weil sich der Schlüssel geändert hat</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>by Windows itself</source>
      <translation>durch Windows selbst</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{count} counted, {required} needed</source>
      <translation>{count} gezählt, {required} nötig</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>No attempt has been recorded yet.</source>
      <translation>Es ist noch kein Versuch aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{n} attempts</source>
      <extracomment>For one: {n} attempt</extracomment>
      <translation>
        <numerusform>{n} Versuch</numerusform>
        <numerusform>{n} Versuche</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{total}, {done} of them successful</source>
      <translation>{total}, davon {done} erfolgreich</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>State of the licence</source>
      <translation>Zustand der Lizenz</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Host forgotten</source>
      <translation>Host vergessen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>the next attempt asks DNS</source>
      <translation>der nächste Versuch fragt DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Host remembered</source>
      <translation>Host gemerkt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{host} is asked first from now on</source>
      <translation>{host} wird ab jetzt zuerst gefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was asked for while one was under way.</source>
      <translation>Ein Versuch wurde verlangt, während schon einer lief.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Nothing is to be activated: the activation does not end.</source>
      <translation>Es ist nichts zu aktivieren: Die Aktivierung läuft nicht ab.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The key is not of a kind that an organisation's server activates.</source>
      <translation>Der Schlüssel gehört nicht zu denen, die der Server einer Organisation aktiviert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The network changed, or the computer woke: the next attempt comes sooner.</source>
      <translation>Das Netzwerk hat sich geändert, oder der Computer ist aufgewacht: Der nächste Versuch kommt früher.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The result of an attempt came after it had been given up.</source>
      <translation>Das Ergebnis eines Versuchs kam, nachdem er aufgegeben worden war.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was stopped.</source>
      <translation>Ein Versuch wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was cut off, for instance because the computer was switched off.</source>
      <translation>Ein Versuch wurde abgeschnitten, etwa weil der Computer ausgeschaltet wurde.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The hardware has changed so much that it has to be activated again.</source>
      <translation>Die Hardware hat sich so stark geändert, dass erneut aktiviert werden muss.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The hardware has changed a little; the activation holds.</source>
      <translation>Die Hardware hat sich ein wenig geändert; die Aktivierung bleibt gültig.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The key has changed.</source>
      <translation>Der Schlüssel hat sich geändert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The licence was reset (rearmed).</source>
      <translation>Die Lizenz wurde zurückgesetzt (Rearm).</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The computer has left its domain: what the directory activated has ended.</source>
      <translation>Der Computer hat seine Domäne verlassen: Was das Verzeichnis aktiviert hatte, ist beendet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/path_view.py" />
      <source>{name}: {caption}</source>
      <translation>{name}: {caption}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/path_view.py" />
      <source>The chain from this PC to the licence</source>
      <translation>Die Kette von diesem PC bis zur Lizenz</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>What leaves this computer</source>
      <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>KMS: your organisation's own host</source>
      <translation>KMS: der Host Ihrer eigenen Organisation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Value here</source>
      <translation>Wert hier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Show the {size} &amp;bytes</source>
      <translation>Die {size} B&amp;ytes anzeigen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>The bytes of the message</source>
      <translation>Die Bytes der Nachricht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Other ways</source>
      <translation>Andere Wege</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>none: the ID has never changed</source>
      <translation>keine: Die ID hat sich nie geändert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Computer name</source>
      <translation>Computername</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>so that an administrator can tell computers apart</source>
      <translation>damit ein Administrator die Computer unterscheiden kann</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Client ID</source>
      <translation>Client-ID</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>a random number that the host counts, made on this computer</source>
      <translation>eine Zufallszahl, die der Host zählt und die auf diesem Computer entstanden ist</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Client ID before</source>
      <translation>Frühere Client-ID</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>so that a computer is not counted twice</source>
      <translation>damit ein Computer nicht zweimal gezählt wird</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Virtual machine</source>
      <translation>Virtueller Computer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>for the host's statistics</source>
      <translation>für die Statistik des Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>what the licence is like now</source>
      <translation>wie es um die Lizenz jetzt steht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Time left</source>
      <translation>Restzeit</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>until the activation ends, in minutes</source>
      <translation>bis die Aktivierung endet, in Minuten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>the host refuses clocks that are hours apart</source>
      <translation>der Host lehnt Uhren ab, die Stunden auseinanderliegen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Computers needed</source>
      <translation>Nötige Computer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>from how many on this edition is activated</source>
      <translation>ab wie vielen diese Edition aktiviert wird</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Application</source>
      <translation>Anwendung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>which family of products; the same everywhere</source>
      <translation>welche Produktfamilie; überall gleich</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Product group</source>
      <translation>Produktgruppe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>what the host's key must match</source>
      <translation>wozu der Schlüssel des Hosts passen muss</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Edition</source>
      <translation>Edition</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>which edition; the same on all computers with it</source>
      <translation>welche Edition; gleich auf allen Computern mit ihr</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Frame</source>
      <translation>Rahmen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>version {n}, checksum</source>
      <translation>Version {n}, Prüfsumme</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>tells damage from an answer</source>
      <translation>unterscheidet Schäden von einer Antwort</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Windows itself makes this request and sends it to your organisation's own host, over TCP, usually port 1688. These are the facts that go into it; it needs no Internet, and no person is named.</source>
      <translation>Windows selbst stellt diese Anfrage und sendet sie über TCP, meist Port 1688, an den Host Ihrer Organisation. Diese Angaben gehen hinein; das Internet wird nicht gebraucht, und keine Person wird genannt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>One message of {size} bytes to your organisation's own host, over TCP, usually port 1688. It needs no Internet, and no person is named. This is what the next attempt will send, with the values of now.</source>
      <translation>Eine Nachricht von {size} Bytes über TCP, meist Port 1688, an den Host Ihrer Organisation. Das Internet wird nicht gebraucht, und keine Person wird genannt. Das sendet der nächste Versuch, mit den Werten von jetzt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Nothing has been sent so far.</source>
      <translation>Bisher wurde nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>The last attempt ({when}) reached no host, so nothing of this was sent.</source>
      <translation>Der letzte Versuch ({when}) hat keinen Host erreicht; davon wurde also nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Sent last: {when}, to {hosts}.</source>
      <translation>Zuletzt gesendet: {when}, an {hosts}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>What comes back is the number of computers that the host has counted, its name and its time.</source>
      <translation>Zurück kommt die Zahl der Computer, die der Host gezählt hat, sein Name und seine Uhrzeit.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>What came back last: {host} had counted {count} computers; {required} are needed.</source>
      <translation>Zuletzt kam zurück: {host} hatte {count} Computer gezählt; {required} sind nötig.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>the host</source>
      <translation>der Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>DNS is asked for the names of hosts (_vlmcs._tcp and your domain) and for their addresses.</source>
      <translation>DNS wird nach den Namen der Hosts gefragt (_vlmcs._tcp und Ihre Domäne) und nach ihren Adressen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>DNS was asked for {names}, and for the addresses of the hosts found.</source>
      <translation>DNS wurde nach {names} gefragt und nach den Adressen der gefundenen Hosts.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>This window asks DNS the same names, opens a connection to each host and greets its service. It sends no activation request, so nothing of the table below leaves this computer by it and no host's count changes.</source>
      <translation>Dieses Fenster fragt DNS nach denselben Namen, öffnet eine Verbindung zu jedem Host und spricht seinen Dienst an. Eine Aktivierungsanfrage sendet es nicht: Nichts aus der Tabelle unten verlässt dadurch diesen Computer, und bei keinem Host ändert sich die Anzahl.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here, so nothing is asked of a directory and nothing is sent.</source>
      <translation>Hier nicht eingerichtet: Kein Verzeichnis wird gefragt, und nichts wird gesendet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Online, with a key of its own (MAK)</source>
      <translation>Online, mit eigenem Schlüssel (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here, so nothing is sent to an activation service and the Internet is not touched.</source>
      <translation>Hier nicht eingerichtet: An einen Aktivierungsdienst wird nichts gesendet, und das Internet bleibt unberührt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here. It never sends anything by itself: a person reads numbers.</source>
      <translation>Hier nicht eingerichtet. Dieser Weg sendet nie selbst etwas: Ein Mensch liest Zahlen vor.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Host</source>
      <translation>Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Ours</source>
      <translation>Eigener</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>How far</source>
      <translation>Wie weit</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Draw</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Addresses</source>
      <translation>Adressen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Kept</source>
      <translation>Gültig</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>From</source>
      <translation>Woher</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>{host}: {verdict}</source>
      <translation>{host}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Hosts</source>
      <translation>Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>The lowest priority is asked first; within it the weights decide how many of all clients begin with which host. None of these tests has changed a host's count.</source>
      <translation>Die niedrigste Priorität wird zuerst gefragt; darin entscheidet das Gewicht, wie viele aller Clients mit welchem Host beginnen. Keiner dieser Tests hat die Anzahl eines Hosts verändert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>In detail</source>
      <translation>Im Einzelnen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>The raw facts that the checks started from, as they were read.</source>
      <translation>Die Rohdaten, von denen die Prüfungen ausgegangen sind, so wie sie gelesen wurden.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Copy a&amp;ll</source>
      <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Fact</source>
      <translation>Angabe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Facts</source>
      <translation>Fakten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/trace_view.py" />
      <source>How it was found</source>
      <translation>Wie es gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>{name} diagnostics</source>
      <translation>{name}: Diagnose</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>From this PC to the host</source>
      <translation>Vom PC zum Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Run again</source>
      <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Save bundle…</source>
      <translation>Paket &amp;speichern…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>Parts of the diagnosis</source>
      <translation>Teile der Diagnose</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Findings</source>
      <translation>&amp;Befunde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Hosts</source>
      <translation>&amp;Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>H&amp;istory</source>
      <translation>&amp;Verlauf</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Events</source>
      <translation>&amp;Ereignisse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Privacy</source>
      <translation>&amp;Datenschutz</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>F&amp;acts</source>
      <translation>&amp;Fakten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>S&amp;top</source>
      <translation>S&amp;topp</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>fine</source>
      <translation>in Ordnung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>worth a look</source>
      <translation>einen Blick wert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>broken</source>
      <translation>gestört</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not checked</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>This PC</source>
      <translation>Dieser PC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Suffixes</source>
      <translation>Suffixe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>DNS</source>
      <translation>DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>TCP</source>
      <translation>TCP</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{link}: {verdict}</source>
      <translation>{link}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{link}: {verdict}, {caption}</source>
      <translation>{link}: {verdict}, {caption}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not checked yet</source>
      <translation>noch nicht geprüft</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>broken at {link}</source>
      <translation>gestört bei: {link}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Looking at this PC</source>
      <translation>Dieser PC wird betrachtet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Press Run again to look at the whole chain.</source>
      <translation>Klicken Sie auf „Erneut prüfen“, um die ganze Kette anzusehen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{done} of {total} checks made</source>
      <translation>{done} von {total} Prüfungen gemacht</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} checks</source>
      <extracomment>For one: {n} check</extracomment>
      <translation>
        <numerusform>{n} Prüfung</numerusform>
        <numerusform>{n} Prüfungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{checks}, {when}, in {seconds:.1f} s</source>
      <translation>{checks}, {when}, in {seconds:.1f} s</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} more checks are fine</source>
      <extracomment>For one: {n} more check is fine</extracomment>
      <translation>
        <numerusform>{n} weitere Prüfung ist in Ordnung</numerusform>
        <numerusform>{n} weitere Prüfungen sind in Ordnung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>All {n} checks are fine</source>
      <extracomment>For one: {n} check, and it is fine</extracomment>
      <translation>
        <numerusform>{n} Prüfung, und sie ist in Ordnung</numerusform>
        <numerusform>Alle {n} Prüfungen sind in Ordnung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} checks were not made</source>
      <extracomment>For one: {n} check was not made</extracomment>
      <translation>
        <numerusform>{n} Prüfung wurde nicht gemacht</numerusform>
        <numerusform>{n} Prüfungen wurden nicht gemacht</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Mostly because</source>
      <translation>Meist, weil</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Follows from</source>
      <translation>Folgt aus</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{id}, {ms} ms</source>
      <translation>{id}, {ms} ms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Next step: {remedy}</source>
      <translation>Nächster Schritt: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No activation request was sent, so no host's count has changed.</source>
      <translation>Es wurde keine Aktivierungsanfrage gesendet; bei keinem Host hat sich also die Anzahl geändert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No record in DNS names it, so it takes no part in the draw.</source>
      <translation>Kein Eintrag in DNS nennt ihn; deshalb nimmt er an der Auswahl nicht teil.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Priority {priority}, weight {weight}</source>
      <translation>Priorität {priority}, Gewicht {weight}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No record in DNS names it.</source>
      <translation>Kein Eintrag in DNS nennt ihn.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>A resolver keeps its record for {n} seconds.</source>
      <translation>Ein Resolver behält den Eintrag {n} Sekunden lang.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>under 1 %</source>
      <translation>unter 1 %</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f} %</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{h} h</source>
      <translation>{h} h</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>TCP {ms} ms</source>
      <translation>TCP {ms} ms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>RPC {ms} ms</source>
      <translation>RPC {ms} ms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>KMS host</source>
      <translation>KMS-Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>lab host</source>
      <translation>Labor-Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{where}, {suffix}</source>
      <translation>{where}, {suffix}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No host is known: none in DNS, none set by hand, none used before.</source>
      <translation>Kein Host ist bekannt: keiner in DNS, keiner von Hand eingestellt, keiner zuvor verwendet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} hosts are known</source>
      <extracomment>For one: {n} host is known</extracomment>
      <translation>
        <numerusform>{n} Host ist bekannt</numerusform>
        <numerusform>{n} Hosts sind bekannt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{total}, {n} of them answered.</source>
      <translation>{total}, davon haben {n} geantwortet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Nothing has been tried yet</source>
      <translation>Noch wurde nichts versucht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>There is no attempt to explain.</source>
      <translation>Es gibt keinen Versuch zu erklären.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The last attempt succeeded.</source>
      <translation>Der letzte Versuch war erfolgreich.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Nothing is wrong</source>
      <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>It has not been renewed since</source>
      <translation>Seitdem wurde nicht erneuert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Press Activate now, and look here again if it does not succeed.</source>
      <translation>Klicken Sie auf „Jetzt aktivieren“ und sehen Sie hier wieder nach, wenn es nicht gelingt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>you</source>
      <translation>Sie</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>your helpdesk</source>
      <translation>Ihr Helpdesk</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the KMS administrator</source>
      <translation>der KMS-Administrator</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the DNS administrator</source>
      <translation>der DNS-Administrator</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the network administrator</source>
      <translation>der Netzwerkadministrator</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the directory administrator</source>
      <translation>der Verzeichnisadministrator</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the vendor's support</source>
      <translation>der Support des Herstellers</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Too few computers have asked so far</source>
      <translation>Bisher haben zu wenige Computer angefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The server answers, but it activates nobody before enough computers have asked it.</source>
      <translation>Der Server antwortet, aktiviert aber erst, wenn genügend Computer angefragt haben.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>wait; every computer that asks brings it nearer.</source>
      <translation>Warten Sie; jeder Computer, der anfragt, bringt es näher.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Your organisation's server could not be reached</source>
      <translation>Der Server Ihrer Organisation war nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>This happens away from the company network, or when the server or a firewall is out of order.</source>
      <translation>Das geschieht außerhalb des Firmennetzwerks oder wenn der Server oder eine Firewall gestört ist.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Connect to the company network or its VPN and press Activate now.</source>
      <translation>Verbinden Sie sich mit dem Firmennetzwerk oder seinem VPN und klicken Sie auf „Jetzt aktivieren“.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The attempt did not succeed</source>
      <translation>Der Versuch war nicht erfolgreich</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The steps below show how far it came.</source>
      <translation>Die Schritte unten zeigen, wie weit er gekommen ist.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Press Copy report and send it to your helpdesk.</source>
      <translation>Klicken Sie auf „Bericht kopieren“ und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>under way</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none needed</source>
      <translation>keine nötig</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none planned</source>
      <translation>keiner geplant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Activated through</source>
      <translation>Aktiviert über</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Last host asked</source>
      <translation>Zuletzt gefragter Host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none yet</source>
      <translation>noch keiner</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>{way} · {host}</source>
      <translation>{way} · {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Activation ends</source>
      <translation>Aktivierung endet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Reminders since</source>
      <translation>Erinnerungen seit</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Reminders begin</source>
      <translation>Erinnerungen ab</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Speed of the lab's time</source>
      <translation>Geschwindigkeit der Laborzeit</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Lab · day {day}</source>
      <translation>Labor · Tag {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>{asked} of {needed} have asked</source>
      <translation>{asked} von {needed} haben angefragt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Computers that the lab's server has heard from, and how many it needs</source>
      <translation>Computer, von denen der Server des Labors gehört hat, und wie viele er braucht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Let time run</source>
      <translation>Zeit laufen lassen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Stop time</source>
      <translation>Zeit anhalten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>real time</source>
      <translation>Echtzeit</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>d</source>
      <translation>T</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>1 s = {n:g} {unit}</source>
      <translation>1 s = {n:g} {unit}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>1 s = {n:g} s</source>
      <translation>1 s = {n:g} s</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>&amp;Remind me later</source>
      <translation>S&amp;päter erinnern</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>In 1 &amp;hour</source>
      <translation>In 1 &amp;Stunde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>Not &amp;today</source>
      <translation>&amp;Heute nicht mehr</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>In 1 &amp;week</source>
      <translation>In 1 &amp;Woche</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>An attempt is under way, or this computer is activated for good already.</source>
      <translation>Ein Versuch läuft gerade, oder dieser Computer ist bereits auf Dauer aktiviert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>That did not activate this computer; the list of attempts says why.</source>
      <translation>Das hat diesen Computer nicht aktiviert; die Liste der Versuche sagt, warum.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>That failed in an unforeseen way; the log says more.</source>
      <translation>Das ist auf unvorhergesehene Weise misslungen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>This computer has no multiple activation key (MAK). Without one there is no number.</source>
      <translation>Dieser Computer hat keinen Mehrfachaktivierungsschlüssel (MAK). Ohne ihn gibt es keine Nummer.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>The keyring that keeps the key is locked. Unlock it and try again.</source>
      <translation>Der Schlüsselbund, der den Schlüssel aufbewahrt, ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>This answer belongs to another number. Read out the one above once more.</source>
      <translation>Diese Antwort gehört zu einer anderen Nummer. Lesen Sie die obige noch einmal vor.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>The answer was mistyped. Compare it group by group.</source>
      <translation>Die Antwort enthält einen Tippfehler. Vergleichen Sie sie Gruppe für Gruppe.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Activate by phone</source>
      <translation>Telefonisch aktivieren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>&amp;Activate</source>
      <translation>&amp;Aktivieren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Activated. This activation does not expire.</source>
      <translation>Aktiviert. Diese Aktivierung läuft nicht ab.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>1. Read this out</source>
      <translation>1. Vorlesen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Call the activation centre and read out the installation ID.</source>
      <translation>Rufen Sie das Aktivierungscenter an und lesen Sie die Installations-ID vor.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Each group is checked as it is typed. A number that you were sent can be pasted as a whole.</source>
      <translation>Jede Gruppe wird beim Tippen geprüft. Eine Nummer, die Ihnen geschickt wurde, lässt sich als Ganzes einfügen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>2. Type the answer</source>
      <translation>2. Antwort eingeben</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number and a unit, such as 90m, 2h or 7d; from 15 minutes to 30 days.</source>
      <translation>Geben Sie eine Zahl und eine Einheit ein, etwa 90m, 2h oder 7d; von 15 Minuten bis 30 Tage.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give addresses such as 10.0.0.53 or 10.0.0.53:5353, with commas between them.</source>
      <translation>Geben Sie Adressen wie 10.0.0.53 oder 10.0.0.53:5353 an, durch Kommas getrennt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give domains such as corp.example.com, with commas between them.</source>
      <translation>Geben Sie Domänen wie corp.example.com an, durch Kommas getrennt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give one name or address, such as kms1.example.com or kms1.example.com:1688.</source>
      <translation>Geben Sie einen Namen oder eine Adresse an, etwa kms1.example.com oder kms1.example.com:1688.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give names, domains, addresses or networks such as 10.0.0.0/8, with commas between.</source>
      <translation>Geben Sie Namen, Domänen, Adressen oder Netze wie 10.0.0.0/8 an, durch Kommas getrennt.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give one name or address, such as time.example.com.</source>
      <translation>Geben Sie einen Namen oder eine Adresse an, zum Beispiel time.example.com.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give a whole number from 1 to 25.</source>
      <translation>Geben Sie eine ganze Zahl von 1 bis 25 an.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number and a unit, such as 36h or 14d.</source>
      <translation>Schreiben Sie eine Zahl und eine Einheit, zum Beispiel 36h oder 14d.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number of days, such as 1d or 7d; from 1 to 30.</source>
      <translation>Schreiben Sie eine Zahl von Tagen, zum Beispiel 1d oder 7d; von 1 bis 30.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write from when to when, such as 18:00-08:00, or nothing.</source>
      <translation>Schreiben Sie von wann bis wann, zum Beispiel 18:00-08:00, oder nichts.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Choose one of the list.</source>
      <translation>Wählen Sie einen Eintrag der Liste.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>{name} settings</source>
      <translation>{name}: Einstellungen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Reminders</source>
      <translation>Erinnerungen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Finding the server</source>
      <translation>Den Server finden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Managed by {name}</source>
      <translation>Verwaltet von {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Managed by your organisation</source>
      <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Start when I log &amp;in</source>
      <translation>Beim &amp;Anmelden starten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>As the system has it</source>
      <translation>Wie im System</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Colou&amp;rs</source>
      <translation>Far&amp;ben</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>The system's own</source>
      <translation>Wie im System</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Language</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Another language is spoken from the next start on.</source>
      <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me when something needs a&amp;ttention</source>
      <translation>&amp;Melden, wenn etwas Aufmerksamkeit braucht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me also when all is &amp;well again</source>
      <translation>Auch melden, wenn &amp;wieder alles gut ist</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me a&amp;gain after</source>
      <translation>E&amp;rneut erinnern nach</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Quiet hours</source>
      <translation>Ruhe&amp;zeiten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>not set</source>
      <translation>nicht gesetzt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>How early</source>
      <translation>Wie früh</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Attention after so many &amp;missed renewals</source>
      <translation>Hinweis ab so &amp;vielen versäumten Erneuerungen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Problem when less time is left than</source>
      <translation>&amp;Problem, wenn weniger Zeit bleibt als</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Domains to search</source>
      <translation>&amp;Domänen für die Suche</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>the system's own</source>
      <translation>wie im System</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Name servers</source>
      <translation>&amp;Namenserver</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Fixed server</source>
      <translation>&amp;Fester Server</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Ask the &amp;host that answered last first</source>
      <translation>Den zuletzt antwortenden &amp;Host zuerst fragen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>What is ours</source>
      <translation>Was zu uns gehört</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>E&amp;xpected servers</source>
      <translation>Er&amp;wartete Server</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>judged by their domain</source>
      <translation>nach ihrer Domäne beurteilt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Any other server that answers is reported.</source>
      <translation>Jeder andere Server, der antwortet, wird gemeldet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Time s&amp;erver</source>
      <translation>Ze&amp;itserver</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>kmsmonitor itself</source>
      <translation>kmsmonitor selbst</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Looked &amp;after by</source>
      <translation>&amp;Verwaltet von</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Client, needs 25 computers</source>
      <translation>Client, braucht 25 Computer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Server, needs 5 computers</source>
      <translation>Server, braucht 5 Computer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Edition</source>
      <translation>&amp;Edition</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Try again after</source>
      <translation>Ne&amp;uer Versuch nach</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Renew every</source>
      <translation>E&amp;rneuern alle</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Some settings are managed by {name}.</source>
      <translation>Einige Einstellungen werden von {name} verwaltet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Some settings are managed by your organisation.</source>
      <translation>Einige Einstellungen werden von Ihrer Organisation verwaltet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Help: {where}</source>
      <translation>Hilfe: {where}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>To be corrected: {field}</source>
      <translation>Zu berichtigen: {field}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Activate now</source>
      <translation>&amp;Jetzt aktivieren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <source>&amp;What is wrong?</source>
      <translation>&amp;Was stimmt nicht?</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Copy report</source>
      <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{d} d {h} h {m} min</source>
      <translation>{d} T {h} h {m} min</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{h} h {m} min {s:02d} s</source>
      <translation>{h} h {m} min {s:02d} s</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{m} min {s:02d} s</source>
      <translation>{m} min {s:02d} s</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{s} s</source>
      <translation>{s} s</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{h} h {m} min</source>
      <translation>{h} h {m} min</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{m} min</source>
      <translation>{m} min</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>less than a minute</source>
      <translation>weniger als eine Minute</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>in {span}</source>
      <translation>in {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{day}, {clock}</source>
      <translation>{day}, {clock}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>on {weekday}</source>
      <translation>am {weekday}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>on {date}</source>
      <translation>am {date}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before tonight</source>
      <translation>vor heute Abend</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before tomorrow</source>
      <translation>vor morgen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before {weekday_and_day}</source>
      <translation>vor {weekday_and_day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before {date}</source>
      <translation>vor dem {date}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{date}, {clock} ({zone})</source>
      <translation>{date}, {clock} ({zone})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>less than a minute ago</source>
      <translation>vor weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} minutes ago</source>
      <extracomment>For one: {n} minute ago</extracomment>
      <translation>
        <numerusform>vor {n} Minute</numerusform>
        <numerusform>vor {n} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} hours ago</source>
      <extracomment>For one: {n} hour ago</extracomment>
      <translation>
        <numerusform>vor {n} Stunde</numerusform>
        <numerusform>vor {n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} days ago</source>
      <extracomment>For one: {n} day ago</extracomment>
      <translation>
        <numerusform>vor {n} Tag</numerusform>
        <numerusform>vor {n} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Open {name}</source>
      <translation>{name} ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Diagnostics…</source>
      <translation>&amp;Diagnose…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Settings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>A&amp;bout</source>
      <translation>&amp;Info</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Correct this line in the settings file.</source>
      <translation>Berichtigen Sie diese Zeile in der Einstellungsdatei.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Tell whoever administers this computer.</source>
      <translation>Sagen Sie es der Person, die diesen Computer verwaltet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Line {line} of {file} does not count.</source>
      <translation>Zeile {line} von {file} gilt nicht.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Something in {file} does not count.</source>
      <translation>Etwas in {file} gilt nicht.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The settings could not be saved.</source>
      <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Check the rights of the settings file and whether the disk is full.</source>
      <translation>Prüfen Sie die Rechte der Einstellungsdatei und ob der Datenträger voll ist.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The history was damaged; it was set aside and a new one was started.</source>
      <translation>Der Verlauf war beschädigt; er wurde beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Nothing needs to be done. Send the file along if you report this.</source>
      <translation>Sie müssen nichts tun. Legen Sie die Datei bei, wenn Sie dies melden.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The history cannot be written at the moment.</source>
      <translation>Der Verlauf kann im Moment nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Make room on the disk, or end the program that holds the file; nothing written before is lost.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger, oder beenden Sie das Programm, das die Datei festhält; was schon geschrieben ist, geht nicht verloren.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The licence could not be read from Windows.</source>
      <translation>Die Lizenz ließ sich aus Windows nicht auslesen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Check that the service Software Protection (sppsvc) may start and that a product key is installed.</source>
      <translation>Prüfen Sie, ob der Dienst „Software Protection“ (sppsvc) starten darf und ein Product Key installiert ist.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/activity_bar.py" />
      <source>Ca&amp;ncel</source>
      <translation>Abbre&amp;chen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>Shall {name} go on in the background?</source>
      <translation>Soll {name} im Hintergrund weiterlaufen?</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>This desktop has no tray to hold its icon. Start {name} again to see this window.</source>
      <translation>Dieser Desktop hat keinen Infobereich für das Symbol. Starten Sie {name} erneut, um dieses Fenster zu sehen.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Weiterlaufen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Last attempts</source>
      <translation>Letzte Versuche</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>None so far.</source>
      <translation>Bisher keine.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Show what was tried</source>
      <translation>Zeigen, was versucht wurde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Steps of the attempt: {outcome}, {when}</source>
      <translation>Schritte des Versuchs: {outcome}, {when}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/explanation.py" />
      <source>Open &amp;diagnostics…</source>
      <translation>&amp;Diagnose öffnen…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/explanation.py" />
      <source>Next step · {who}: {remedy}</source>
      <translation>Nächster Schritt · {who}: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>Activate by &amp;phone…</source>
      <translation>&amp;Telefonisch aktivieren…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>{name} lives beside the clock</source>
      <translation>{name} finden Sie neben der Uhr</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>&amp;Got it</source>
      <translation>&amp;Verstanden</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>Windows hides new icons. Press the small arrow beside the clock and drag the icon to the taskbar, so that you see its shape change.</source>
      <translation>Windows blendet neue Symbole aus. Klicken Sie auf den kleinen Pfeil neben der Uhr und ziehen Sie das Symbol auf die Taskleiste, damit Sie sehen, wie sich seine Form ändert.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>Its icon shows how things stand, and this window may be closed. If your desktop hides the icon, switch it on in the settings of its panel.</source>
      <translation>Das Symbol zeigt den Stand der Dinge, und dieses Fenster darf geschlossen werden. Blendet Ihr Desktop das Symbol aus, schalten Sie es in den Einstellungen der Leiste ein.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <location filename="../../kmsmonitor/ui/widgets/number_groups.py" />
      <source>Group {number}</source>
      <translation>Gruppe {number}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <source>{number} · right</source>
      <translation>{number} · richtig</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <source>{number} · mistyped</source>
      <translation>{number} · vertippt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/steps_view.py" />
      <source>Nothing was recorded of its steps.</source>
      <translation>Von den Schritten wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Not activated yet</source>
      <translation>Noch nicht aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Working</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Attention</source>
      <translation>Achtung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>It is not known whether {product} is activated</source>
      <translation>Es ist nicht bekannt, ob {product} aktiviert ist</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Renewing {product}</source>
      <translation>{product} wird erneuert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Activating {product}</source>
      <translation>{product} wird aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>This computer's hardware has changed</source>
      <translation>Die Hardware dieses Computers hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is not activated</source>
      <translation>{product} ist nicht aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is not activated yet</source>
      <translation>{product} ist noch nicht aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is activated for good</source>
      <translation>{product} ist dauerhaft aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The activation of {product} ends within two days</source>
      <translation>Die Aktivierung von {product} endet in weniger als zwei Tagen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The activation of {product} ends in {n} days</source>
      <extracomment>For one: The activation of {product} ends in {n} day</extracomment>
      <translation>
        <numerusform>Die Aktivierung von {product} endet in {n} Tag</numerusform>
        <numerusform>Die Aktivierung von {product} endet in {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} has not been renewed for {n} days</source>
      <extracomment>For one: {product} has not been renewed for {n} day</extracomment>
      <translation>
        <numerusform>{product} wurde seit {n} Tag nicht erneuert</numerusform>
        <numerusform>{product} wurde seit {n} Tagen nicht erneuert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is activated</source>
      <translation>{product} ist aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The last facts are too old to rely on. {name} looks again by itself.</source>
      <translation>Die letzten Angaben sind zu alt, um sich darauf zu verlassen. {name} sieht von selbst wieder nach.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>This takes a few seconds. You can go on working.</source>
      <translation>Das dauert ein paar Sekunden. Sie können weiterarbeiten.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>It has to be activated again. {do}</source>
      <translation>Er muss erneut aktiviert werden. {do}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Windows reminds you of it; your programs and files keep working. {do}</source>
      <translation>Windows erinnert Sie daran; Ihre Programme und Dateien funktionieren weiter. {do}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its copy could not be confirmed as genuine. Copy the report and send it to your helpdesk.</source>
      <translation>Es ließ sich nicht bestätigen, dass die Kopie original ist. Kopieren Sie den Bericht und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its activation does not end. You need not do anything.</source>
      <translation>Die Aktivierung läuft nicht ab. Sie müssen nichts tun.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The last renewal did not succeed; the next try is {when}. You need not do anything.</source>
      <translation>Die letzte Erneuerung ist nicht gelungen; nächster Versuch: {when}. Sie müssen nichts tun.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{done}. You need not do anything.</source>
      <translation>{done}. Sie müssen nichts tun.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{done}; the next renewal is {day}. You need not do anything.</source>
      <translation>{done}; nächste Erneuerung {day}. Sie müssen nichts tun.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Activated {day}</source>
      <translation>Aktiviert {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Renewed {day}</source>
      <translation>Zuletzt erneuert {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its key is not of the kind that is activated by an organisation, so {name} does not ask.</source>
      <translation>Der Schlüssel gehört nicht zu denen, die eine Organisation aktiviert; deshalb fragt {name} nicht an.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The first try comes at once. You need not do anything.</source>
      <translation>Der erste Versuch kommt sofort. Sie müssen nichts tun.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The first try is {when}. You need not do anything.</source>
      <translation>Erster Versuch: {when}. Sie müssen nichts tun.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Your organisation's server did not activate it. Copy the report and send it to your helpdesk.</source>
      <translation>Der Server Ihrer Organisation hat nicht aktiviert. Kopieren Sie den Bericht und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Too few computers have asked your organisation's server so far. {name} asks again by itself.</source>
      <translation>Bisher haben zu wenige Computer beim Server Ihrer Organisation angefragt. {name} fragt von selbst wieder an.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Your organisation's server has heard from {count} of the {required} computers it needs. Nothing is wrong with this one; {name} asks again by itself.</source>
      <translation>Der Server Ihrer Organisation hat von {count} der {required} nötigen Computer gehört. Mit diesem ist alles in Ordnung; {name} fragt von selbst wieder an.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network; {name} will do the rest.</source>
      <translation>Verbinden Sie sich mit dem Firmennetzwerk; {name} erledigt den Rest.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network {before}; {name} will do the rest.</source>
      <translation>Verbinden Sie sich {before} mit dem Firmennetzwerk; {name} erledigt den Rest.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network some time {before}; {name} will do the rest.</source>
      <translation>Verbinden Sie sich irgendwann {before} mit dem Firmennetzwerk; {name} erledigt den Rest.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>no end</source>
      <translation>unbegrenzt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>days left</source>
      <extracomment>For one: day left</extracomment>
      <translation>
        <numerusform>Tag übrig</numerusform>
        <numerusform>Tage übrig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>hours left</source>
      <extracomment>For one: hour left</extracomment>
      <translation>
        <numerusform>Stunde übrig</numerusform>
        <numerusform>Stunden übrig</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>of {required}</source>
      <translation>von {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{word} · {more}</source>
      <translation>{word} · {more}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>the facts are too old</source>
      <translation>die Angaben sind zu alt</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>renewing now</source>
      <translation>wird gerade erneuert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>activating now</source>
      <translation>wird gerade aktiviert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>the hardware has changed</source>
      <translation>die Hardware hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{count} of {required} computers</source>
      <translation>{count} von {required} Computern</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not renewed for {n} days</source>
      <extracomment>For one: not renewed for {n} day</extracomment>
      <translation>
        <numerusform>seit {n} Tag nicht erneuert</numerusform>
        <numerusform>seit {n} Tagen nicht erneuert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{n} days left</source>
      <extracomment>For one: {n} day left</extracomment>
      <translation>
        <numerusform>noch {n} Tag</numerusform>
        <numerusform>noch {n} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{what} {when}</source>
      <translation>{what} {when}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Next renewal</source>
      <translation>Nächste Erneuerung</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Next try</source>
      <translation>Nächster Versuch</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{name}: {state}</source>
      <translation>{name}: {state}</translation>
    </message>
  </context>
</TS>
