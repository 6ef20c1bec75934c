<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>kmsmonitor</name>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no host record</source>
      <translation>pas d'enregistrement</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>record names no host</source>
      <translation>enregistrement sans hôte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no answer</source>
      <translation>aucune réponse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no name server</source>
      <translation>pas de serveur de noms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>server fault</source>
      <translation>panne du serveur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>answer makes no sense</source>
      <translation>réponse incompréhensible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>domain is missing</source>
      <translation>domaine manquant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>name does not exist</source>
      <translation>nom inexistant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>name has no address</source>
      <translation>nom sans adresse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>wrong host is set</source>
      <translation>mauvais hôte défini</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>remembered host is gone</source>
      <translation>hôte mémorisé disparu</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not one of ours</source>
      <translation>pas l'un des nôtres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>clocks differ too much</source>
      <translation>horloges décalées</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no IPv6 here</source>
      <translation>pas d'IPv6 ici</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no way there</source>
      <translation>aucun chemin</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>cut off</source>
      <translation>coupé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>broken off</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no RPC service</source>
      <translation>pas de service RPC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>another service</source>
      <translation>un autre service</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>too busy</source>
      <translation>trop occupé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>activation service not reached</source>
      <translation>service d'activation non joint</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>service is disabled</source>
      <translation>service désactivé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>checking</source>
      <translation>vérification</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not reached</source>
      <translation>non atteint</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>not needed</source>
      <translation>inutile</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>1 host</source>
      <translation>1 hôte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{count} hosts</source>
      <translation>{count} hôtes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>not asked yet</source>
      <translation>pas encore interrogé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{count} of {required}</source>
      <translation>{count} sur {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{host} in {time}</source>
      <translation>{host} en {time}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>notification mode</source>
      <translation>mode notification</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not activated</source>
      <translation>non activé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>activated for good</source>
      <translation>activé définitivement</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{span} unrenewed</source>
      <translation>sans renouvellement : {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{span} left</source>
      <translation>reste {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>Install the volume client key (GVLK) of this edition. If the computer was installed from retail or MSDN media, its edition may have to be changed first.</source>
      <translation>Installez la clé client en volume (GVLK) de cette édition. Si l'ordinateur a été installé à partir d'un support de vente au détail ou MSDN, il faut peut-être d'abord changer d'édition.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The computer was installed from other media than the organisation's volume media.</source>
      <translation>L'ordinateur a été installé à partir d'un autre support que celui en volume de l'organisation.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a volume client key (GVLK)</source>
      <translation>La clé est une clé client en volume (GVLK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a multiple activation key (MAK)</source>
      <translation>La clé est une clé d'activations multiples (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>It asks no KMS host.</source>
      <translation>Elle n'interroge aucun hôte KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>It is activated in its own way and asks no KMS host.</source>
      <translation>L'activation se fait autrement, sans interroger d'hôte KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>What kind of key this computer has is not known</source>
      <translation>On ne sait pas quel type de clé a cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>So nobody can say whether it asks a KMS host.</source>
      <translation>Personne ne peut donc dire s'il interroge un hôte KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>This computer is not a volume client, so it will never ask a KMS host, whatever the network is.</source>
      <translation>Cet ordinateur n'est pas un client en volume ; il n'interrogera jamais d'hôte KMS, quel que soit le réseau.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a retail key</source>
      <translation>La clé est une clé de vente au détail</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is the manufacturer's own (OEM)</source>
      <translation>La clé est celle du fabricant (OEM)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is one for virtual machines (AVMA)</source>
      <translation>La clé est destinée aux machines virtuelles (AVMA)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>This is an evaluation edition</source>
      <translation>C'est une édition d'évaluation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is that of a KMS host</source>
      <translation>La clé est celle d'un hôte KMS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is of another kind</source>
      <translation>La clé est d'un autre type</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The clock has nothing to be compared with yet</source>
      <translation>L'horloge n'a encore rien à quoi se comparer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>No host has answered, and no time server is set (diagnostics.time_server). The test itself asks no host for anything.</source>
      <translation>Aucun hôte n'a répondu et aucun serveur de temps n'est défini (diagnostics.time_server). Le test lui-même ne demande rien à un hôte.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The clock is {offset}</source>
      <translation>L'horloge {offset}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Activation still works: up to 240 minutes are forgiven.</source>
      <translation>L'activation fonctionne encore : jusqu'à 240 minutes sont tolérées.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The computer does not set its clock by the network.</source>
      <translation>L'ordinateur ne règle pas son horloge par le réseau.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set this computer's clock by the network, for example with w32tm /resync.</source>
      <translation>Réglez l'horloge de cet ordinateur par le réseau, par exemple avec w32tm /resync.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Clock within {seconds} s of the host</source>
      <translation>Horloge à moins de {seconds} s de celle de l'hôte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The host's clock and this computer's clock differ too much</source>
      <translation>Les horloges de l'hôte et de cet ordinateur diffèrent trop</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>This computer's clock is {offset}: too far for activation</source>
      <translation>L'horloge de cet ordinateur {offset} : trop pour l'activation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>A host refuses requests that are more than 240 minutes off, counted in UTC (0xC004F06C). The time zone is not the cause.</source>
      <translation>Un hôte refuse les demandes décalées de plus de 240 minutes, en UTC (0xC004F06C). Le fuseau horaire n'est pas en cause.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The host's clock is wrong.</source>
      <translation>L'horloge de l'hôte est fausse.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The date or time of this computer or of the host is wrong.</source>
      <translation>La date ou l'heure de cet ordinateur ou de l'hôte est fausse.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set the clock of the KMS host; this computer's agrees with the time server.</source>
      <translation>Réglez l'horloge de l'hôte KMS ; celle de cet ordinateur s'accorde avec le serveur de temps.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set this computer's clock, for example with w32tm /resync, and check its date and year. If it is right, set the clock of the KMS host. Then press Activate now.</source>
      <translation>Réglez l'horloge de cet ordinateur, par exemple avec w32tm /resync, et vérifiez la date et l'année. Si elle est juste, réglez celle de l'hôte KMS. Cliquez ensuite sur Activer maintenant.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} seconds behind</source>
      <translation>retarde de {count} secondes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} seconds ahead</source>
      <translation>avance de {count} secondes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} minutes behind</source>
      <translation>retarde de {count} minutes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} minutes ahead</source>
      <translation>avance de {count} minutes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>Attempts made by kmsmonitor in 24 hours: {count}</source>
      <translation>Tentatives de kmsmonitor en 24 heures : {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>This process has used {cpu} seconds of processor time and woken {times} times in {span}.</source>
      <translation>Ce processus a utilisé {cpu} secondes de processeur et s'est réveillé {times} fois en {span}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>kmsmonitor itself uses more of this computer than it should</source>
      <translation>kmsmonitor lui-même sollicite cet ordinateur plus qu'il ne devrait</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>Restart it; if it comes back, send the bundle along with a report.</source>
      <translation>Redémarrez-le ; si cela revient, envoyez le dossier avec un signalement.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>No host has told its count yet</source>
      <translation>Aucun hôte n'a encore indiqué son décompte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Only a real attempt makes a host count.</source>
      <translation>Seule une vraie tentative fait compter un hôte.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host has counted {count} of {required}</source>
      <translation>L'hôte en a compté {count} sur {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required}, and the count is rising</source>
      <translation>{host} en a compté {count} sur {required}, et le décompte augmente</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required} computers</source>
      <translation>{host} a compté {count} ordinateurs sur {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required} for {span}: not rising</source>
      <translation>{host} en compte {count} sur {required} depuis {span} : pas de hausse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host answers, but activates nobody before {required} different computers have asked within 30 days. This computer is one of those it has counted.</source>
      <translation>L'hôte répond, mais n'active personne avant que {required} ordinateurs différents aient fait une demande en 30 jours. Cet ordinateur est l'un de ceux qu'il a comptés.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Fewer than {required} computers use this host, or cloned computers are counted as one.</source>
      <translation>Moins de {required} ordinateurs utilisent cet hôte, ou des ordinateurs clonés comptent pour un.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Nothing is to be done here: it is asked again every two hours.</source>
      <translation>Il n'y a rien à faire ici : la demande est refaite toutes les deux heures.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Let more computers ask this host, check the image for a cloned client ID (Sysprep /generalize), or use a MAK or Active Directory where the site stays below {required}.</source>
      <translation>Faites interroger cet hôte par plus d'ordinateurs, vérifiez si l'image a un ID de client cloné (Sysprep /generalize), ou utilisez MAK ou Active Directory là où le site reste sous {required}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>A client can only suspect it; comparing the client IDs of many computers proves it.</source>
      <translation>Un client ne peut que le soupçonner ; seule la comparaison des ID de nombreux ordinateurs le prouve.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>There is no sign of a cloned client ID</source>
      <translation>Rien n'indique un ID de client cloné</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>This computer's client ID may be a clone's</source>
      <translation>L'ID de client de cet ordinateur est peut-être cloné</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host's count has stayed at {count} for {span}. {proof}</source>
      <translation>Le décompte de l'hôte reste à {count} depuis {span}. {proof}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Computers were made from one image that had not been generalised, so the host takes them for one.</source>
      <translation>Des ordinateurs proviennent d'une image non généralisée ; l'hôte les prend pour un seul.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Compare the client ID with that of another computer from the same image; generalise the image with Sysprep, or give each computer a new ID with slmgr /rearm.</source>
      <translation>Comparez l'ID de client avec celui d'un autre ordinateur de la même image ; généralisez l'image avec Sysprep, ou donnez à chaque ordinateur un nouvel ID avec slmgr /rearm.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS is not asked for hosts while one is set.</source>
      <translation>Tant qu'un hôte est défini, le DNS n'est pas interrogé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains is not used</source>
      <translation>La liste des domaines n'est pas utilisée</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>There is no domain to look for a host in, so no question is sent</source>
      <translation>Il n'y a pas de domaine où chercher un hôte ; aucune question n'est donc envoyée</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>This computer has no DNS suffix of its own, and none is set.</source>
      <translation>Cet ordinateur n'a pas de suffixe DNS propre et aucun n'est défini.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN, or set the organisation's domain in discovery.suffixes.</source>
      <translation>Connectez-vous au réseau de l'entreprise ou au VPN, ou définissez le domaine de l'organisation dans discovery.suffixes.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains misses {domain}, where the hosts are</source>
      <translation>Il manque à la liste des domaines {domain}, où se trouvent les hôtes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>{list} was asked; the host records are below {domain}.</source>
      <translation>{list} a été interrogé ; les enregistrements d'hôtes sont sous {domain}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Add {domain} to discovery.suffixes or to this computer's DNS suffix list.</source>
      <translation>Ajoutez {domain} à discovery.suffixes ou à la liste des suffixes DNS de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>This network's DNS does not know the domain {list}</source>
      <translation>Le DNS de ce réseau ne connaît pas le domaine {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Not one of the domains in the list exists there, so the list misses the organisation's own, or the computer is on a foreign network.</source>
      <translation>Aucun des domaines de la liste n'y existe : il manque celui de l'organisation, ou l'ordinateur est sur un autre réseau.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN. If you are on it, correct the list of domains: discovery.suffixes, or this computer's DNS suffix list.</source>
      <translation>Connectez-vous au réseau de l'entreprise ou au VPN. Si vous y êtes, corrigez la liste des domaines : discovery.suffixes ou la liste des suffixes DNS de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Hosts are looked for in {list}</source>
      <translation>Les hôtes sont cherchés dans {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains that this computer searches does not hold the organisation's domain.</source>
      <translation>La liste des domaines explorés ne contient pas celui de l'organisation.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>No question was sent to a name server</source>
      <translation>Aucune question n'a été envoyée à un serveur de noms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name servers are not asked for hosts</source>
      <translation>Les serveurs de noms ne sont pas interrogés sur les hôtes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS answers in {time}</source>
      <translation>Le DNS répond en {time}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS fails for {list}</source>
      <translation>Le DNS échoue pour {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Other domains are answered, but every attempt waits for this one.</source>
      <translation>Les autres domaines répondent, mais chaque tentative attend celui-ci.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Repair that zone or its forwarding, or take the domain out of the list.</source>
      <translation>Réparez cette zone ou sa redirection, ou retirez le domaine de la liste.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server does not answer</source>
      <translation>Le serveur de noms ne répond pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>No name server can be asked</source>
      <translation>Aucun serveur de noms ne peut être interrogé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server reports a fault of its own</source>
      <translation>Le serveur de noms signale une panne</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server's answer makes no sense</source>
      <translation>La réponse du serveur de noms est incompréhensible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS does not answer</source>
      <translation>Le DNS ne répond pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Without DNS no host can be found: {reason}.</source>
      <translation>Sans DNS, aucun hôte ne peut être trouvé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The computer is off the network, its DNS servers are wrong, or the server is down.</source>
      <translation>L'ordinateur est hors réseau, ses serveurs DNS sont faux, ou le serveur est arrêté.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN. If you are on it, check this computer's DNS servers and the server itself.</source>
      <translation>Connectez-vous au réseau de l'entreprise ou au VPN. Si vous y êtes, vérifiez les serveurs DNS de cet ordinateur et le serveur lui-même.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Host records are not used</source>
      <translation>Les enregistrements d'hôtes ne sont pas utilisés</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Hosts published below {suffix}: {count}</source>
      <translation>Hôtes publiés sous {suffix} : {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS names no activation host</source>
      <translation>Le DNS ne nomme aucun hôte d'activation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The record {name} is there, but names no host</source>
      <translation>L'enregistrement {name} existe, mais ne nomme aucun hôte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>{service} does not exist below {list}, so a new computer finds no host.</source>
      <translation>{service} n'existe pas sous {list} ; un nouvel ordinateur ne trouve donc aucun hôte.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The KMS host never published its SRV record, or somebody removed it.</source>
      <translation>L'hôte KMS n'a jamais publié son enregistrement SRV, ou quelqu'un l'a supprimé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Publish the SRV record {service} in {list} (the KMS host can do it by itself), or set the host in discovery.host. Away from the company network: connect the VPN.</source>
      <translation>Publiez l'enregistrement SRV {service} dans {list} (l'hôte KMS peut le faire lui-même), ou définissez l'hôte dans discovery.host. Hors du réseau de l'entreprise : connectez le VPN.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Every host has an address</source>
      <translation>Chaque hôte a une adresse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host is known</source>
      <translation>Aucun hôte n'est connu</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} in DNS does not exist any more</source>
      <translation>{host}, nommé par le DNS, n'existe plus</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} does not exist</source>
      <translation>{host} n'existe pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} has no address</source>
      <translation>{host} n'a pas d'adresse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The record names a host that has no address: {list}.</source>
      <translation>L'enregistrement nomme un hôte sans adresse : {list}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The name {host} leads nowhere.</source>
      <translation>Le nom {host} ne mène nulle part.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host was retired or renamed, and its record was forgotten.</source>
      <translation>L'hôte a été retiré ou renommé et son enregistrement oublié.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Remove the SRV record of {list}, or add the missing address record.</source>
      <translation>Supprimez l'enregistrement SRV de {list}, ou ajoutez l'enregistrement d'adresse manquant.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host is set; DNS is asked</source>
      <translation>Aucun hôte n'est défini ; le DNS est interrogé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, answers</source>
      <translation>L'hôte défini, {host}, répond</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is the one that is meant</source>
      <translation>L'hôte défini, {host}, est le bon</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is not one that DNS names</source>
      <translation>L'hôte défini, {host}, n'est pas nommé par le DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, does not exist</source>
      <translation>L'hôte défini, {host}, n'existe pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is not the right one</source>
      <translation>L'hôte défini, {host}, n'est pas le bon</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>While a host is set, DNS is not asked and no other host is tried. DNS names {list}.</source>
      <translation>Tant qu'un hôte est défini, le DNS n'est pas interrogé et aucun autre hôte n'est essayé. Le DNS nomme {list}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The setting is left over from another host, or was mistyped.</source>
      <translation>Le réglage date d'un autre hôte ou est mal saisi.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Remove the setting, so that DNS is asked, or correct it.</source>
      <translation>Supprimez le réglage pour que le DNS soit interrogé, ou corrigez-le.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Correct the host that is set, in discovery.host or with slmgr /skms.</source>
      <translation>Corrigez l'hôte défini, dans discovery.host ou avec slmgr /skms.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The hosts are ours</source>
      <translation>Les hôtes sont les nôtres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host could be judged</source>
      <translation>Aucun hôte n'a pu être jugé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>None of them got so far as to answer.</source>
      <translation>Aucun n'est allé jusqu'à répondre.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} is not one of ours</source>
      <translation>{host} n'est pas l'un des nôtres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>A record, a setting or a program on this computer leads to a host that the organisation does not run, or the list of expected hosts is not up to date.</source>
      <translation>Un enregistrement, un réglage ou un programme de cet ordinateur mène à un hôte que l'organisation n'exploite pas, ou la liste des hôtes attendus n'est pas à jour.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Find out who set {host} up. If it is yours, add it to discovery.expected_hosts; if not, remove the record or setting that names it.</source>
      <translation>Cherchez qui a mis {host} en place. S'il est à vous, ajoutez-le à discovery.expected_hosts ; sinon, supprimez l'enregistrement ou le réglage qui le nomme.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>It runs on this computer itself.</source>
      <translation>Il tourne sur cet ordinateur même.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Its address is a public one, outside the organisation's network.</source>
      <translation>Son adresse est publique, hors du réseau de l'organisation.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>It is not in the list of expected hosts.</source>
      <translation>Il n'est pas dans la liste des hôtes attendus.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Its name lies outside the domains that this computer searches.</source>
      <translation>Son nom est hors des domaines qu'explore cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>So Active Directory is not asked, KMS is.</source>
      <translation>KMS est donc interrogé, et non Active Directory.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is not a member of a domain</source>
      <translation>Cet ordinateur n'est membre d'aucun domaine</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is a member of {domain}</source>
      <translation>Cet ordinateur est membre de {domain}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>There is no domain controller to ask</source>
      <translation>Il n'y a pas de contrôleur de domaine à interroger</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is not a member of a domain.</source>
      <translation>Cet ordinateur n'est membre d'aucun domaine.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A domain controller answers: {where}</source>
      <translation>Un contrôleur de domaine répond : {where}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No domain controller of {domain} can be reached</source>
      <translation>Aucun contrôleur de domaine de {domain} ne peut être joint</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Active Directory cannot activate this computer now; KMS is asked instead.</source>
      <translation>Active Directory ne peut pas activer cet ordinateur maintenant ; KMS est interrogé à la place.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The computer is off the company network, or its DNS servers are not the domain's.</source>
      <translation>L'ordinateur est hors du réseau de l'entreprise, ou ses serveurs DNS ne sont pas ceux du domaine.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Connect to the company network or VPN, and check this computer's DNS servers.</source>
      <translation>Connectez-vous au réseau de l'entreprise ou au VPN et vérifiez les serveurs DNS de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>There is no licensing service on this system</source>
      <translation>Il n'y a pas de service de licences sur ce système</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Here kmsmonitor's own client does the work.</source>
      <translation>Ici, le client propre à kmsmonitor fait le travail.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The licensing service is ready ({status})</source>
      <translation>Le service de licences est prêt ({status})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The licensing service is disabled</source>
      <translation>Le service de licences est désactivé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Without it Windows neither activates nor renews.</source>
      <translation>Sans lui, Windows n'active ni ne renouvelle.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Somebody, or a program that promises more speed, switched it off.</source>
      <translation>Quelqu'un, ou un programme qui promet plus de vitesse, l'a désactivé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Set the service Software Protection to Automatic (delayed start) and start it.</source>
      <translation>Réglez le service Protection logicielle sur Automatique (début différé) et démarrez-le.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Online activation is not used</source>
      <translation>L'activation en ligne n'est pas utilisée</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No multiple activation key (MAK) is installed.</source>
      <translation>Aucune clé d'activations multiples (MAK) n'est installée.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No activation service is set</source>
      <translation>Aucun service d'activation n'est défini</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>So there is nothing to ask.</source>
      <translation>Il n'y a donc rien à interroger.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service cannot be trusted</source>
      <translation>Le service d’activation n’est pas digne de confiance</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The service is there, but the secure connection to it does not come about.</source>
      <translation>Le service est là, mais la connexion sécurisée avec lui ne s’établit pas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The clock is wrong, its certificate has expired, or a device in between opens secure traffic.</source>
      <translation>L’horloge est fausse, le certificat du service a expiré, ou un appareil intermédiaire ouvre le trafic sécurisé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Set the clock, check online.ca_file in the settings, and exempt the service from inspection.</source>
      <translation>Réglez l’horloge, vérifiez online.ca_file dans les paramètres et exemptez le service de l’inspection.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service can be reached</source>
      <translation>Le service d'activation peut être joint</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>It was only asked whether it is there.</source>
      <translation>On a seulement demandé s’il est là.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service cannot be reached</source>
      <translation>Le service d'activation ne peut pas être joint</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Online activation first asks over HTTP whether the service is there; that got no good answer.</source>
      <translation>L'activation en ligne demande d'abord par HTTP si le service est là ; la réponse n'a pas été bonne.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A proxy or firewall blocks it, or this network has no Internet access.</source>
      <translation>Un proxy ou un pare-feu bloque, ou ce réseau n'a pas accès à Internet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Allow the activation service's addresses on the proxy, or activate by phone.</source>
      <translation>Autorisez les adresses du service d'activation sur le proxy, ou activez par téléphone.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Every line of the settings counts</source>
      <translation>Chaque ligne des paramètres compte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Lines of the settings that do not count: {count}</source>
      <translation>Lignes des paramètres qui ne comptent pas : {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A key is misspelt, or its value is not allowed.</source>
      <translation>Un mot-clé est mal écrit, ou sa valeur n'est pas permise.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Correct the line in the settings file.</source>
      <translation>Corrigez la ligne dans le fichier de paramètres.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Press Activate now, or run `kmsmonitor activate`.</source>
      <translation>Cliquez sur Activer maintenant, ou exécutez `kmsmonitor activate`.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Nobody knows how the licence stands now</source>
      <translation>On ne sait pas où en est la licence</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last reading is too old.</source>
      <translation>La dernière lecture est trop ancienne.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Check that the licensing service of this computer answers.</source>
      <translation>Vérifiez que le service de licences de cet ordinateur répond.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is activated for good</source>
      <translation>Cet ordinateur est activé définitivement</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is activated for another {span}</source>
      <translation>Cet ordinateur est activé pour encore {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is in notification mode</source>
      <translation>Cet ordinateur est en mode notification</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Windows reminds its user and withholds personalisation; everything else works.</source>
      <translation>Windows affiche des rappels et bloque la personnalisation ; tout le reste fonctionne.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It was not activated or renewed within its 180 days.</source>
      <translation>Il n'a pas été activé ou renouvelé dans ses 180 jours.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer has never been activated</source>
      <translation>Cet ordinateur n'a jamais été activé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has succeeded yet.</source>
      <translation>Aucune tentative n'a encore réussi.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has been made yet.</source>
      <translation>Aucune tentative n'a encore été faite.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It has not yet asked a host that could activate it.</source>
      <translation>Il n'a pas encore interrogé d'hôte qui puisse l'activer.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer needs to be activated again ({status})</source>
      <translation>Cet ordinateur doit être activé de nouveau ({status})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The licence does not hold as it stands.</source>
      <translation>En l'état, la licence n'est pas valable.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Its hardware changed, or its copy could not be confirmed.</source>
      <translation>Son matériel a changé, ou la copie n'a pas pu être confirmée.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>There is nothing to renew</source>
      <translation>Il n'y a rien à renouveler</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Renewals are made as they fall due</source>
      <translation>Les renouvellements sont faits à l'échéance</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Not renewed for {span}</source>
      <translation>Pas renouvelé depuis {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Renewals missed: {count}. Notification mode comes on {day}.</source>
      <translation>Renouvellements manqués : {count}. Le mode notification commence le {day}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The computer was away from the company network, or its host could not be reached.</source>
      <translation>L'ordinateur était hors du réseau de l'entreprise, ou son hôte ne pouvait pas être joint.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Connect to the company network or VPN, then press Activate now.</source>
      <translation>Connectez-vous au réseau de l'entreprise ou au VPN, puis cliquez sur Activer maintenant.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has been made yet</source>
      <translation>Aucune tentative n'a encore été faite</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt got an answer</source>
      <translation>La dernière tentative a reçu une réponse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt found no way to try</source>
      <translation>La dernière tentative n'a trouvé aucun moyen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt failed with {code}: {title}</source>
      <translation>La dernière tentative a échoué avec {code} : {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No host is remembered while one is set</source>
      <translation>Aucun hôte n'est mémorisé tant qu'un hôte est défini</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Remembering the host that answered is switched off</source>
      <translation>La mémorisation de l'hôte qui a répondu est désactivée</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No host has answered yet, so none is remembered</source>
      <translation>Aucun hôte n'a encore répondu, donc aucun n'est mémorisé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is still in DNS</source>
      <translation>L'hôte mémorisé {host} est toujours dans le DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It has been asked first for {age}.</source>
      <translation>Il est interrogé en premier depuis {age}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is no longer in DNS</source>
      <translation>L'hôte mémorisé {host} n'est plus dans le DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is no longer in DNS and does not answer</source>
      <translation>L'hôte mémorisé {host} n'est plus dans le DNS et ne répond pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It answered {age} ago and is asked first in every attempt.</source>
      <translation>Il a répondu il y a {age} et il est interrogé en premier à chaque tentative.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The host was moved or switched off after it had answered last.</source>
      <translation>L'hôte a été déplacé ou arrêté après sa dernière réponse.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Press Activate now: a host from DNS is then asked and remembered instead.</source>
      <translation>Cliquez sur Activer maintenant : un hôte du DNS est alors interrogé et mémorisé à la place.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Clear the remembered host if it is not to be used any more; the next attempt asks DNS.</source>
      <translation>Effacez l'hôte mémorisé s'il ne doit plus servir ; la prochaine tentative interrogera le DNS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>This test sends no request, so no host's count changes.</source>
      <translation>Ce test n'envoie aucune demande ; le décompte d'aucun hôte ne change donc.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts take connections</source>
      <translation>Les hôtes acceptent les connexions</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} does not answer at all</source>
      <translation>{host} ne répond pas du tout</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>A firewall drops the packets to this port, or the host is switched off.</source>
      <translation>Un pare-feu rejette les paquets vers ce port, ou l'hôte est éteint.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Open TCP {port} to {address} on the firewalls between, or switch the host on; then run this again.</source>
      <translation>Ouvrez TCP {port} vers {address} sur les pare-feu intermédiaires, ou allumez l'hôte ; puis relancez.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>There is no way to {host} from here</source>
      <translation>Aucun chemin ne mène d'ici à {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The computer is not on a network that leads there.</source>
      <translation>L'ordinateur n'est pas sur un réseau qui y mène.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Connect to the company network or VPN, then run this again.</source>
      <translation>Connectez-vous au réseau de l'entreprise ou au VPN, puis relancez.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} refuses the connection</source>
      <translation>{host} refuse la connexion</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The computer is there, but nothing listens on the port: the KMS service is stopped, or the record names a wrong machine or port.</source>
      <translation>L'ordinateur est là, mais rien n'écoute sur le port : le service KMS est arrêté, ou l'enregistrement nomme une mauvaise machine ou un mauvais port.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Start the KMS service on {host}, or correct the port {port} in the record or setting.</source>
      <translation>Démarrez le service KMS sur {host}, ou corrigez le port {port} dans l'enregistrement ou le réglage.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} cannot be connected to</source>
      <translation>Connexion à {host} impossible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The connection was cut while it was made.</source>
      <translation>La connexion a été coupée pendant son établissement.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check the firewalls between this computer and {address}.</source>
      <translation>Vérifiez les pare-feu entre cet ordinateur et {address}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts answer the RPC bind</source>
      <translation>Les hôtes répondent à la liaison RPC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>What answers on {host} is no RPC service</source>
      <translation>Ce qui répond sur {host} n'est pas un service RPC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Another program owns the port, or a device on the way changes the data.</source>
      <translation>Un autre programme occupe le port, ou un appareil sur le chemin modifie les données.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check which program listens on port {port} of {host}, and correct the record or setting.</source>
      <translation>Vérifiez quel programme écoute sur le port {port} de {host} et corrigez l'enregistrement ou le réglage.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} accepts TCP but its RPC service stays silent</source>
      <translation>{host} accepte TCP, mais son service RPC reste muet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} accepts TCP and then breaks the conversation off</source>
      <translation>{host} accepte TCP, puis interrompt l'échange</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>A firewall that opens port {port} and then inspects the traffic looks exactly like this; so does a service that hangs.</source>
      <translation>Un pare-feu qui ouvre le port {port} puis inspecte le trafic donne exactement cela ; un service bloqué aussi.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Exempt TCP {port} to {address} from inspection, or restart the KMS service there; then run this again.</source>
      <translation>Excluez TCP {port} vers {address} de l'inspection, ou redémarrez-y le service KMS ; puis relancez.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts are activation hosts</source>
      <translation>Les hôtes sont des hôtes d'activation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} is too busy to answer</source>
      <translation>{host} est trop occupé pour répondre</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Another RPC service answers on {host}, not an activation host</source>
      <translation>Un autre service RPC répond sur {host}, pas un hôte d'activation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The host has more calls than it can answer.</source>
      <translation>L'hôte reçoit plus d'appels qu'il ne peut en traiter.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The record or setting names a machine or port of another service.</source>
      <translation>L'enregistrement ou le réglage nomme une machine ou un port d'un autre service.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Wait for the next attempt, or add a second KMS host.</source>
      <translation>Attendez la prochaine tentative, ou ajoutez un second hôte KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check which program owns port {port} of {host}, and correct the record or setting.</source>
      <translation>Vérifiez quel programme occupe le port {port} de {host} et corrigez l'enregistrement ou le réglage.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>No host has IPv6 addresses alone</source>
      <translation>Aucun hôte n'a que des adresses IPv6</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} has only an IPv6 address, and this computer has none</source>
      <translation>{host} n'a qu'une adresse IPv6, et cet ordinateur n'en a pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Without IPv6 on this side the host cannot be reached.</source>
      <translation>Sans IPv6 de ce côté, l'hôte ne peut pas être joint.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>IPv6 is switched off here, or this network does not carry it.</source>
      <translation>IPv6 est désactivé ici, ou ce réseau ne le transporte pas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Switch IPv6 on, or give the host an IPv4 address record.</source>
      <translation>Activez IPv6, ou donnez à l'hôte un enregistrement d'adresse IPv4.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Hosts with IPv6 alone are reached by name</source>
      <translation>Les hôtes en IPv6 seul sont joints par leur nom</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>slmgr takes them by name only, not as a bare address.</source>
      <translation>slmgr ne les accepte que par leur nom, pas comme simple adresse.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>No host got as far as this</source>
      <translation>Aucun hôte n'est arrivé jusque-là</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Other hosts get further.</source>
      <translation>D'autres hôtes vont plus loin.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{cause} {more}</source>
      <translation>{cause} {more}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>This program runs with an administrator's rights</source>
      <translation>Ce programme s'exécute avec des droits d'administrateur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>Everything may be done.</source>
      <translation>Tout est permis.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>This user may activate</source>
      <translation>Cet utilisateur peut activer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>Keys, timers and the host that is set are for an administrator.</source>
      <translation>Les clés, les délais et l'hôte défini relèvent d'un administrateur.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/hosts_table.py" />
      <source>not probed</source>
      <translation>non testé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/hosts_table.py" />
      <source>remembered: asked first</source>
      <translation>mémorisé : interrogé en premier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/runner.py" />
      <source>This check itself failed; see the log</source>
      <translation>Ce contrôle lui-même a échoué ; voir le journal</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} days</source>
      <translation>{count} jours</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} hours</source>
      <translation>{count} heures</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} minutes</source>
      <translation>{count} minutes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} seconds</source>
      <translation>{count} secondes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Key and channel</source>
      <translation>Clé et canal</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Settings file</source>
      <translation>Fichier de paramètres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domain membership</source>
      <translation>Appartenance au domaine</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domain controller</source>
      <translation>Contrôleur de domaine</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Licensing service</source>
      <translation>Service de licences</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Rights of this user</source>
      <translation>Droits de cet utilisateur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>What kmsmonitor itself costs</source>
      <translation>Ce que coûte kmsmonitor lui-même</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Name servers</source>
      <translation>Serveurs de noms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domains searched</source>
      <translation>Domaines explorés</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Host records</source>
      <translation>Enregistrements d'hôtes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Host that is set</source>
      <translation>Hôte défini</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Addresses of the hosts</source>
      <translation>Adresses des hôtes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Hosts with IPv6 alone</source>
      <translation>Hôtes en IPv6 seul</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>TCP connection</source>
      <translation>Connexion TCP</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>RPC bind</source>
      <translation>Liaison RPC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Activation service</source>
      <translation>Service d'activation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Remembered host</source>
      <translation>Hôte mémorisé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Expected hosts</source>
      <translation>Hôtes attendus</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Count and threshold</source>
      <translation>Décompte et seuil</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Cloned client ID</source>
      <translation>ID de client cloné</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Online activation</source>
      <translation>Activation en ligne</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Last attempt</source>
      <translation>Dernière tentative</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Renewals</source>
      <translation>Renouvellements</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>This computer asks no KMS host.</source>
      <translation>Cet ordinateur n'interroge aucun hôte KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>It could not be checked: {reason}.</source>
      <translation>La vérification n'a pas été possible : {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>About {name}</source>
      <translation>À propos de {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>Watches the activation of a computer with a volume licence: sees a missed renewal coming, says in plain words what is wrong and what to do, and tries again by itself when the road is open.</source>
      <translation>Surveille l'activation d'un ordinateur sous licence en volume : voit venir un renouvellement manqué, dit clairement ce qui ne va pas et ce qu'il faut faire, et réessaie de lui-même dès que la voie est libre.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>It never speaks the genuine activation protocol itself and holds no product keys: Windows activates Windows. Nothing is sent anywhere but to your organisation's own servers and, with a multiple activation key, to the activation service; there is no telemetry.</source>
      <translation>Le programme n'utilise jamais lui-même le véritable protocole d'activation et ne contient aucune clé de produit : Windows active Windows. Rien n'est envoyé ailleurs qu'aux serveurs de votre organisation et, avec une clé d'activation multiple, au service d'activation ; il n'y a pas de télémétrie.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>Version {version} · MIT licence</source>
      <translation>Version {version} · licence MIT</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{n} tries today</source>
      <extracomment>For one: {n} try today</extracomment>
      <translation>
        <numerusform>{n} tentative aujourd'hui</numerusform>
        <numerusform>{n} tentatives aujourd'hui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{n} tries since {day}</source>
      <extracomment>For one: {n} try since {day}</extracomment>
      <translation>
        <numerusform>{n} tentative depuis {day}</numerusform>
        <numerusform>{n} tentatives depuis {day}</numerusform>
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
      <translation>Activé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Renewed</source>
      <translation>Renouvelé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Too few computers</source>
      <translation>Trop peu d'ordinateurs</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>No way to the host</source>
      <translation>Hôte inaccessible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>No host found</source>
      <translation>Aucun hôte trouvé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{count} of {required} computers have asked</source>
      <translation>{count} ordinateurs sur {required} ont fait une demande</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>none published on this network</source>
      <translation>aucun n'est publié sur ce réseau</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} said no</source>
      <translation>{host} a refusé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the host said no</source>
      <translation>l'hôte a refusé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>unfold for details</source>
      <translation>dépliez pour les détails</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>not on the company network</source>
      <translation>hors du réseau de l'entreprise</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} does not answer</source>
      <translation>{host} ne répond pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the host does not answer</source>
      <translation>l'hôte ne répond pas</translation>
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
      <translation>a répondu</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>answered: too few computers so far</source>
      <translation>a répondu : trop peu d'ordinateurs pour l'instant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>said no</source>
      <translation>a refusé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>hosts found</source>
      <translation>hôtes trouvés</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no such name</source>
      <translation>ce nom n'existe pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no host published</source>
      <translation>aucun hôte publié</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>says that there is no such service</source>
      <translation>indique que ce service n'existe pas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the answer made no sense</source>
      <translation>la réponse est incompréhensible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the name server failed</source>
      <translation>le serveur de noms a échoué</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no name server to ask</source>
      <translation>aucun serveur de noms à interroger</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no key on this computer</source>
      <translation>pas de clé sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no confirmation ID was typed</source>
      <translation>aucun identifiant de confirmation saisi</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the confirmation ID belongs to another computer, key or hardware</source>
      <translation>l’identifiant de confirmation appartient à un autre ordinateur, une autre clé ou un autre matériel</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>fits: edition, key and seal</source>
      <translation>convient : édition, clé et sceau</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>for another edition</source>
      <translation>pour une autre édition</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>for another key</source>
      <translation>pour une autre clé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>its seal is broken</source>
      <translation>son sceau est brisé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>a genuine one, not used here</source>
      <translation>un vrai, non utilisé ici</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>may not be read by this computer</source>
      <translation>cet ordinateur ne peut pas le lire</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>skipped</source>
      <translation>ignoré</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>its address is not known</source>
      <translation>son adresse est inconnue</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no connection</source>
      <translation>pas de connexion</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>is not there at the moment</source>
      <translation>n’est pas disponible pour le moment</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but its service stayed silent</source>
      <translation>connecté, mais le service est resté muet</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but its certificate does not count</source>
      <translation>connecté, mais son certificat n’est pas valable</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but it gave no answer</source>
      <translation>connecté, mais sans réponse</translation>
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
      <translation>Clé propre (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Telephone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>set by hand</source>
      <translation>défini à la main</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>used before</source>
      <translation>déjà utilisé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>found in DNS</source>
      <translation>trouvé dans le DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{origin} {ago}</source>
      <translation>{origin} {ago}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Getting ready</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking for your organisation's server</source>
      <translation>Recherche du serveur de votre organisation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking up {host}</source>
      <translation>Recherche de l'adresse de {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking up the server</source>
      <translation>Recherche de l'adresse du serveur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Asking whether {host} is there</source>
      <translation>Vérification de la présence de {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Asking whether it is there</source>
      <translation>Vérification de la présence du service</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Connecting to {host}</source>
      <translation>Connexion à {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Connecting to the server</source>
      <translation>Connexion au serveur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Greeting {host}</source>
      <translation>Prise de contact avec {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Greeting the server</source>
      <translation>Prise de contact avec le serveur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Checking the certificate of {host}</source>
      <translation>Vérification du certificat de {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Checking the certificate</source>
      <translation>Vérification du certificat</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Waiting for the answer of {host}</source>
      <translation>Attente de la réponse de {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Waiting for the answer</source>
      <translation>Attente de la réponse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Save bundle</source>
      <translation>Enregistrer le dossier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>What the helpdesk will get</source>
      <translation>Ce que recevra l'assistance</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Files in the bundle</source>
      <translation>Fichiers du dossier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Preview of the bundle</source>
      <translation>Aperçu du dossier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>With &amp;real names</source>
      <translation>Avec les &amp;vrais noms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Saved as {path}</source>
      <translation>Enregistré sous {path}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Names, addresses and IDs stand in it as they are. Save it so only if your helpdesk asks for it.</source>
      <translation>Les noms, adresses et identifiants y figurent tels quels. N'enregistrez ainsi que si votre service d'assistance le demande.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Names, addresses and IDs are replaced by made-up ones, the same ones throughout.</source>
      <translation>Les noms, adresses et identifiants sont remplacés par des valeurs fictives, toujours les mêmes.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Nothing is sent: the bundle is a file that you hand on yourself.</source>
      <translation>Rien n'est envoyé : le dossier est un fichier que vous transmettez vous-même.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>One moment…</source>
      <translation>Un instant…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Bundles (*.zip)</source>
      <translation>Dossiers (*.zip)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Saving…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <source>Timeline of the licence</source>
      <translation>Chronologie de la licence</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>Count</source>
      <translation>Décompte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <source>{when} · {status}</source>
      <translation>{when} · {status}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>No host has told a count in this time.</source>
      <translation>Aucun hôte n'a indiqué de décompte pendant cette période.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>{required} needed</source>
      <translation>{required} requis</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/desk.py" />
      <source>The checks failed in an unforeseen way; the log says more.</source>
      <translation>Les contrôles ont échoué de façon imprévue ; le journal en dit plus.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/desk.py" />
      <source>It could not be saved: {reason}.</source>
      <translation>L'enregistrement a échoué : {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Show what it rests on</source>
      <translation>Montrer sur quoi cela repose</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>{verdict}: {title}</source>
      <translation>{verdict} : {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>What it rests on: {title}</source>
      <translation>Sur quoi cela repose : {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>More: {title}</source>
      <translation>Plus : {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Check this &amp;again</source>
      <translation>&amp;Revérifier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Next step ·</source>
      <translation>Étape suivante ·</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>{who}: {remedy}</source>
      <translation>{who} : {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/findings_tab.py" />
      <source>Nothing has been found yet.</source>
      <translation>Aucun constat pour l'instant.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>30 days</source>
      <translation>30 jours</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>180 days</source>
      <translation>180 jours</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>The wheel or + and − zoom, dragging or the arrow keys go along, 0 shows everything. Page up and Page down go from attempt to attempt.</source>
      <translation>La molette ou + et − règlent le zoom, le glissement ou les flèches font défiler, 0 montre tout. Page précédente et Page suivante passent d'une tentative à l'autre.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>Show {span}</source>
      <translation>Afficher : {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Not licensed</source>
      <translation>Sans licence</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Licensed</source>
      <translation>Sous licence</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>First days</source>
      <translation>Premiers jours</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Hardware changed</source>
      <translation>Matériel modifié</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Not genuine</source>
      <translation>Non authentique</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Notification mode</source>
      <translation>Mode notification</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Extended grace</source>
      <translation>Délai prolongé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Too few</source>
      <translation>Trop peu</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>No way</source>
      <translation>Pas d'accès</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>at the start</source>
      <translation>au démarrage</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because it was due</source>
      <translation>car elle était prévue</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because somebody asked</source>
      <translation>à la demande de quelqu'un</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the network changed</source>
      <translation>car le réseau a changé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the hardware changed</source>
      <translation>car le matériel a changé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the key changed</source>
      <translation>car la clé a changé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>by Windows itself</source>
      <translation>par Windows lui-même</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{count} counted, {required} needed</source>
      <translation>{count} comptés, {required} requis</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>No attempt has been recorded yet.</source>
      <translation>Aucune tentative n'a encore été enregistrée.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{n} attempts</source>
      <extracomment>For one: {n} attempt</extracomment>
      <translation>
        <numerusform>{n} tentative</numerusform>
        <numerusform>{n} tentatives</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{total}, {done} of them successful</source>
      <translation>{total}, dont {done} avec succès</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>State of the licence</source>
      <translation>État de la licence</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Host forgotten</source>
      <translation>Hôte oublié</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>the next attempt asks DNS</source>
      <translation>la prochaine tentative interrogera le DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Host remembered</source>
      <translation>Hôte mémorisé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{host} is asked first from now on</source>
      <translation>{host} sera désormais interrogé en premier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was asked for while one was under way.</source>
      <translation>Une tentative a été demandée alors qu'une autre était en cours.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Nothing is to be activated: the activation does not end.</source>
      <translation>Il n'y a rien à activer : l'activation n'expire pas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The key is not of a kind that an organisation's server activates.</source>
      <translation>La clé n'est pas de celles qu'active le serveur d'une organisation.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The network changed, or the computer woke: the next attempt comes sooner.</source>
      <translation>Le réseau a changé ou l'ordinateur est sorti de veille : la prochaine tentative est avancée.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The result of an attempt came after it had been given up.</source>
      <translation>Le résultat d'une tentative est arrivé après son abandon.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was stopped.</source>
      <translation>Une tentative a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was cut off, for instance because the computer was switched off.</source>
      <translation>Une tentative a été interrompue, par exemple par l'arrêt de l'ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The hardware has changed so much that it has to be activated again.</source>
      <translation>Le matériel a tellement changé qu'une nouvelle activation est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The hardware has changed a little; the activation holds.</source>
      <translation>Le matériel a un peu changé ; l'activation reste valable.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The key has changed.</source>
      <translation>La clé a changé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The licence was reset (rearmed).</source>
      <translation>La licence a été réinitialisée (rearm).</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The computer has left its domain: what the directory activated has ended.</source>
      <translation>L'ordinateur a quitté son domaine : l'activation par l'annuaire a pris fin.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/path_view.py" />
      <source>{name}: {caption}</source>
      <translation>{name} : {caption}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/path_view.py" />
      <source>The chain from this PC to the licence</source>
      <translation>La chaîne de ce PC à la licence</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>What leaves this computer</source>
      <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>KMS: your organisation's own host</source>
      <translation>KMS : l'hôte de votre propre organisation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Value here</source>
      <translation>Valeur ici</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>What for</source>
      <translation>À quoi cela sert</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Bytes</source>
      <translation>Octets</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Show the {size} &amp;bytes</source>
      <translation>&amp;Afficher les {size} octets</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>The bytes of the message</source>
      <translation>Les octets du message</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Other ways</source>
      <translation>Autres moyens</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>none: the ID has never changed</source>
      <translation>aucun : l'identifiant n'a jamais changé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Computer name</source>
      <translation>Nom de l'ordinateur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>so that an administrator can tell computers apart</source>
      <translation>pour qu'un administrateur distingue les ordinateurs</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Client ID</source>
      <translation>ID du client</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>a random number that the host counts, made on this computer</source>
      <translation>un nombre aléatoire que compte l'hôte, créé sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Client ID before</source>
      <translation>ID du client précédent</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>so that a computer is not counted twice</source>
      <translation>pour qu'un ordinateur ne soit pas compté deux fois</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Virtual machine</source>
      <translation>Machine virtuelle</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>for the host's statistics</source>
      <translation>pour les statistiques de l'hôte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>what the licence is like now</source>
      <translation>où en est la licence maintenant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Time left</source>
      <translation>Temps restant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>until the activation ends, in minutes</source>
      <translation>jusqu'à la fin de l'activation, en minutes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>the host refuses clocks that are hours apart</source>
      <translation>l'hôte refuse les horloges décalées de plusieurs heures</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Computers needed</source>
      <translation>Ordinateurs requis</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>from how many on this edition is activated</source>
      <translation>à partir de combien cette édition est activée</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Application</source>
      <translation>Application</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>which family of products; the same everywhere</source>
      <translation>quelle famille de produits ; la même partout</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Product group</source>
      <translation>Groupe de produits</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>what the host's key must match</source>
      <translation>à quoi la clé de l'hôte doit correspondre</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>which edition; the same on all computers with it</source>
      <translation>quelle édition ; la même sur tous les ordinateurs qui l'ont</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Frame</source>
      <translation>Trame</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>version {n}, checksum</source>
      <translation>version {n}, somme de contrôle</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>tells damage from an answer</source>
      <translation>distingue une réponse d'un message abîmé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Windows itself makes this request and sends it to your organisation's own host, over TCP, usually port 1688. These are the facts that go into it; it needs no Internet, and no person is named.</source>
      <translation>C'est Windows qui crée cette demande et l'envoie à l'hôte de votre organisation, par TCP, en général sur le port 1688. Voici ce qu'elle contient ; Internet n'est pas nécessaire et aucune personne n'est nommée.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>One message of {size} bytes to your organisation's own host, over TCP, usually port 1688. It needs no Internet, and no person is named. This is what the next attempt will send, with the values of now.</source>
      <translation>Un message de {size} octets à l'hôte de votre organisation, par TCP, en général sur le port 1688. Internet n'est pas nécessaire et aucune personne n'est nommée. Voici ce qu'enverra la prochaine tentative, avec les valeurs du moment.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Nothing has been sent so far.</source>
      <translation>Rien n'a été envoyé jusqu'ici.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>The last attempt ({when}) reached no host, so nothing of this was sent.</source>
      <translation>La dernière tentative ({when}) n'a atteint aucun hôte ; rien de cela n'a donc été envoyé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Sent last: {when}, to {hosts}.</source>
      <translation>Dernier envoi : {when}, à {hosts}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>What comes back is the number of computers that the host has counted, its name and its time.</source>
      <translation>La réponse contient le nombre d'ordinateurs que l'hôte a comptés, son nom et son heure.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>What came back last: {host} had counted {count} computers; {required} are needed.</source>
      <translation>Dernière réponse : {host} avait compté {count} ordinateurs ; il en faut {required}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>the host</source>
      <translation>l'hôte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>DNS is asked for the names of hosts (_vlmcs._tcp and your domain) and for their addresses.</source>
      <translation>Le DNS est interrogé sur les noms des hôtes (_vlmcs._tcp et votre domaine) et sur leurs adresses.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>DNS was asked for {names}, and for the addresses of the hosts found.</source>
      <translation>Le DNS a été interrogé sur {names} et sur les adresses des hôtes trouvés.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>This window asks DNS the same names, opens a connection to each host and greets its service. It sends no activation request, so nothing of the table below leaves this computer by it and no host's count changes.</source>
      <translation>Cette fenêtre interroge le DNS sur les mêmes noms, ouvre une connexion à chaque hôte et prend contact avec son service. Elle n'envoie aucune demande d'activation : rien du tableau ci-dessous ne quitte donc cet ordinateur et aucun décompte ne change.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here, so nothing is asked of a directory and nothing is sent.</source>
      <translation>Non configuré ici : aucun annuaire n'est interrogé et rien n'est envoyé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Online, with a key of its own (MAK)</source>
      <translation>En ligne, avec une clé propre (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here, so nothing is sent to an activation service and the Internet is not touched.</source>
      <translation>Non configuré ici : rien n'est envoyé à un service d'activation et Internet n'est pas sollicité.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here. It never sends anything by itself: a person reads numbers.</source>
      <translation>Non configuré ici. Ce moyen n'envoie jamais rien de lui-même : une personne lit des chiffres.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Host</source>
      <translation>Hôte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Ours</source>
      <translation>Le nôtre</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>How far</source>
      <translation>Jusqu'où</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Draw</source>
      <translation>Tirage</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Addresses</source>
      <translation>Adresses</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Kept</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>From</source>
      <translation>Origine</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>{host}: {verdict}</source>
      <translation>{host} : {verdict}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Hosts</source>
      <translation>Hôtes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>The lowest priority is asked first; within it the weights decide how many of all clients begin with which host. None of these tests has changed a host's count.</source>
      <translation>La priorité la plus basse est interrogée en premier ; à priorité égale, les poids décident combien de clients commencent par quel hôte. Aucun de ces tests n'a modifié le décompte d'un hôte.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>In detail</source>
      <translation>En détail</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>The raw facts that the checks started from, as they were read.</source>
      <translation>Les données brutes dont sont partis les contrôles, telles qu'elles ont été lues.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Copy a&amp;ll</source>
      <translation>Tout co&amp;pier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Fact</source>
      <translation>Donnée</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Facts</source>
      <translation>Données</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/trace_view.py" />
      <source>How it was found</source>
      <translation>Comment cela a été trouvé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>{name} diagnostics</source>
      <translation>Diagnostic {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>From this PC to the host</source>
      <translation>De ce PC à l'hôte</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Run again</source>
      <translation>&amp;Relancer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Save bundle…</source>
      <translation>&amp;Enregistrer le dossier…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>Parts of the diagnosis</source>
      <translation>Parties du diagnostic</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Findings</source>
      <translation>C&amp;onstats</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Hosts</source>
      <translation>&amp;Hôtes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>H&amp;istory</source>
      <translation>Hi&amp;storique</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Events</source>
      <translation>É&amp;vénements</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Privacy</source>
      <translation>Con&amp;fidentialité</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>F&amp;acts</source>
      <translation>&amp;Données</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>S&amp;top</source>
      <translation>Arrê&amp;ter</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>fine</source>
      <translation>correct</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>worth a look</source>
      <translation>à surveiller</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>broken</source>
      <translation>en panne</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not checked</source>
      <translation>non vérifié</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>This PC</source>
      <translation>Ce PC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Suffixes</source>
      <translation>Suffixes</translation>
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
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{link}: {verdict}</source>
      <translation>{link} : {verdict}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{link}: {verdict}, {caption}</source>
      <translation>{link} : {verdict}, {caption}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not checked yet</source>
      <translation>pas encore vérifié</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>broken at {link}</source>
      <translation>panne : {link}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Looking at this PC</source>
      <translation>Examen de ce PC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Press Run again to look at the whole chain.</source>
      <translation>Cliquez sur Relancer pour examiner toute la chaîne.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{done} of {total} checks made</source>
      <translation>{done} contrôles faits sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} checks</source>
      <extracomment>For one: {n} check</extracomment>
      <translation>
        <numerusform>{n} contrôle</numerusform>
        <numerusform>{n} contrôles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{checks}, {when}, in {seconds:.1f} s</source>
      <translation>{checks}, {when}, en {seconds:.1f} s</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} more checks are fine</source>
      <extracomment>For one: {n} more check is fine</extracomment>
      <translation>
        <numerusform>{n} autre contrôle est correct</numerusform>
        <numerusform>{n} autres contrôles sont corrects</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>All {n} checks are fine</source>
      <extracomment>For one: {n} check, and it is fine</extracomment>
      <translation>
        <numerusform>{n} contrôle, et il est correct</numerusform>
        <numerusform>Les {n} contrôles sont corrects</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} checks were not made</source>
      <extracomment>For one: {n} check was not made</extracomment>
      <translation>
        <numerusform>{n} contrôle n'a pas été fait</numerusform>
        <numerusform>{n} contrôles n'ont pas été faits</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Mostly because</source>
      <translation>Le plus souvent</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Follows from</source>
      <translation>Découle de</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Check</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{id}, {ms} ms</source>
      <translation>{id}, {ms} ms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Next step: {remedy}</source>
      <translation>Étape suivante : {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No activation request was sent, so no host's count has changed.</source>
      <translation>Aucune demande d'activation n'a été envoyée ; le décompte d'aucun hôte n'a donc changé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No record in DNS names it, so it takes no part in the draw.</source>
      <translation>Aucun enregistrement DNS ne le nomme ; il ne participe donc pas au tirage.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Priority {priority}, weight {weight}</source>
      <translation>Priorité {priority}, poids {weight}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No record in DNS names it.</source>
      <translation>Aucun enregistrement DNS ne le nomme.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>A resolver keeps its record for {n} seconds.</source>
      <translation>Un résolveur garde son enregistrement pendant {n} secondes.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>under 1 %</source>
      <translation>moins de 1 %</translation>
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
      <translation>hôte KMS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>lab host</source>
      <translation>hôte du labo</translation>
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
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No host is known: none in DNS, none set by hand, none used before.</source>
      <translation>Aucun hôte n'est connu : ni dans le DNS, ni défini à la main, ni déjà utilisé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} hosts are known</source>
      <extracomment>For one: {n} host is known</extracomment>
      <translation>
        <numerusform>{n} hôte connu</numerusform>
        <numerusform>{n} hôtes connus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{total}, {n} of them answered.</source>
      <translation>{total}, dont {n} ont répondu.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Nothing has been tried yet</source>
      <translation>Rien n'a encore été tenté</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>There is no attempt to explain.</source>
      <translation>Il n'y a aucune tentative à expliquer.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The last attempt succeeded.</source>
      <translation>La dernière tentative a réussi.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Nothing is wrong</source>
      <translation>Tout va bien</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>It has not been renewed since</source>
      <translation>Pas de renouvellement depuis</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Press Activate now, and look here again if it does not succeed.</source>
      <translation>Cliquez sur Activer maintenant et revenez ici en cas d'échec.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>you</source>
      <translation>vous</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>your helpdesk</source>
      <translation>votre service d'assistance</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the KMS administrator</source>
      <translation>l'administrateur KMS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the DNS administrator</source>
      <translation>l'administrateur DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the network administrator</source>
      <translation>l'administrateur réseau</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the directory administrator</source>
      <translation>l'administrateur de l'annuaire</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the vendor's support</source>
      <translation>l'assistance de l'éditeur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Too few computers have asked so far</source>
      <translation>Trop peu d'ordinateurs ont fait une demande</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The server answers, but it activates nobody before enough computers have asked it.</source>
      <translation>Le serveur répond, mais n'active personne avant d'avoir reçu assez de demandes.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>wait; every computer that asks brings it nearer.</source>
      <translation>patientez ; chaque ordinateur qui fait une demande en rapproche.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Your organisation's server could not be reached</source>
      <translation>Le serveur de votre organisation n'a pas pu être joint</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>This happens away from the company network, or when the server or a firewall is out of order.</source>
      <translation>Cela arrive hors du réseau de l'entreprise, ou quand le serveur ou un pare-feu est en panne.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Connect to the company network or its VPN and press Activate now.</source>
      <translation>Connectez-vous au réseau de l'entreprise ou à son VPN et cliquez sur Activer maintenant.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The attempt did not succeed</source>
      <translation>La tentative a échoué</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The steps below show how far it came.</source>
      <translation>Les étapes ci-dessous montrent jusqu'où elle est allée.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Press Copy report and send it to your helpdesk.</source>
      <translation>Cliquez sur Copier le rapport et envoyez-le à votre service d'assistance.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>under way</source>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none needed</source>
      <translation>inutile</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none planned</source>
      <translation>aucune prévue</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Activated through</source>
      <translation>Activé par</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Last host asked</source>
      <translation>Dernier hôte interrogé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none yet</source>
      <translation>aucun pour l'instant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>{way} · {host}</source>
      <translation>{way} · {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Activation ends</source>
      <translation>Fin de l'activation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Reminders since</source>
      <translation>Rappels depuis</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Reminders begin</source>
      <translation>Rappels à partir du</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Speed of the lab's time</source>
      <translation>Vitesse du temps du labo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Lab · day {day}</source>
      <translation>Labo · jour {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>{asked} of {needed} have asked</source>
      <translation>{asked} demandes sur {needed}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Computers that the lab's server has heard from, and how many it needs</source>
      <translation>Ordinateurs dont le serveur du labo a reçu une demande, et combien il en faut</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Let time run</source>
      <translation>Laisser courir le temps</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Stop time</source>
      <translation>Arrêter le temps</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>real time</source>
      <translation>temps réel</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>d</source>
      <translation>j</translation>
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
      <translation>&amp;Me le rappeler plus tard</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>In 1 &amp;hour</source>
      <translation>Dans 1 &amp;heure</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>Not &amp;today</source>
      <translation>&amp;Pas aujourd'hui</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>In 1 &amp;week</source>
      <translation>Dans 1 &amp;semaine</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>An attempt is under way, or this computer is activated for good already.</source>
      <translation>Une tentative est en cours, ou cet ordinateur est déjà activé définitivement.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>That did not activate this computer; the list of attempts says why.</source>
      <translation>Cela n’a pas activé cet ordinateur ; la liste des tentatives dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>That failed in an unforeseen way; the log says more.</source>
      <translation>Échec imprévu ; le journal en dit plus.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>This computer has no multiple activation key (MAK). Without one there is no number.</source>
      <translation>Cet ordinateur n’a pas de clé d’activation multiple (MAK). Sans elle, il n’y a pas de numéro.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>The keyring that keeps the key is locked. Unlock it and try again.</source>
      <translation>Le trousseau qui garde la clé est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>This answer belongs to another number. Read out the one above once more.</source>
      <translation>Cette réponse appartient à un autre numéro. Relisez celui qui est affiché ci-dessus.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>The answer was mistyped. Compare it group by group.</source>
      <translation>La réponse comporte une faute de frappe. Comparez-la groupe par groupe.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Activate by phone</source>
      <translation>Activer par téléphone</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>&amp;Activate</source>
      <translation>&amp;Activer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Activated. This activation does not expire.</source>
      <translation>Activé. Cette activation n’expire pas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>1. Read this out</source>
      <translation>1. Lisez ceci</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Call the activation centre and read out the installation ID.</source>
      <translation>Appelez le centre d’activation et lisez l’identifiant d’installation.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Each group is checked as it is typed. A number that you were sent can be pasted as a whole.</source>
      <translation>Chaque groupe est vérifié à la saisie. Un numéro reçu par écrit peut être collé en entier.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>2. Type the answer</source>
      <translation>2. Saisissez la réponse</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number and a unit, such as 90m, 2h or 7d; from 15 minutes to 30 days.</source>
      <translation>Indiquez un nombre et une unité, par exemple 90m, 2h ou 7d ; de 15 minutes à 30 jours.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give addresses such as 10.0.0.53 or 10.0.0.53:5353, with commas between them.</source>
      <translation>Indiquez des adresses comme 10.0.0.53 ou 10.0.0.53:5353, séparées par des virgules.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give domains such as corp.example.com, with commas between them.</source>
      <translation>Indiquez des domaines comme corp.example.com, séparés par des virgules.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give one name or address, such as kms1.example.com or kms1.example.com:1688.</source>
      <translation>Indiquez un nom ou une adresse, par exemple kms1.example.com ou kms1.example.com:1688.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give names, domains, addresses or networks such as 10.0.0.0/8, with commas between.</source>
      <translation>Indiquez des noms, domaines, adresses ou réseaux comme 10.0.0.0/8, séparés par des virgules.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give one name or address, such as time.example.com.</source>
      <translation>Indiquez un nom ou une adresse, par exemple time.example.com.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give a whole number from 1 to 25.</source>
      <translation>Indiquez un nombre entier de 1 à 25.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number and a unit, such as 36h or 14d.</source>
      <translation>Écrivez un nombre et une unité, par exemple 36h ou 14d.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number of days, such as 1d or 7d; from 1 to 30.</source>
      <translation>Écrivez un nombre de jours, par exemple 1d ou 7d ; de 1 à 30.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write from when to when, such as 18:00-08:00, or nothing.</source>
      <translation>Écrivez de quand à quand, par exemple 18:00-08:00, ou rien.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Choose one of the list.</source>
      <translation>Choisissez un élément de la liste.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>{name} settings</source>
      <translation>Paramètres de {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Reminders</source>
      <translation>Rappels</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Finding the server</source>
      <translation>Trouver le serveur</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Managed by {name}</source>
      <translation>Géré par {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Managed by your organisation</source>
      <translation>Géré par votre organisation</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Start when I log &amp;in</source>
      <translation>Démarrer à l'ou&amp;verture de session</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>As the system has it</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Colou&amp;rs</source>
      <translation>Co&amp;uleurs</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>The system's own</source>
      <translation>Celle du système</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Another language is spoken from the next start on.</source>
      <translation>Une autre langue s'applique au prochain démarrage.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me when something needs a&amp;ttention</source>
      <translation>&amp;Signaler ce qui demande une action</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me also when all is &amp;well again</source>
      <translation>Signaler aussi le reto&amp;ur à la normale</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me a&amp;gain after</source>
      <translation>Rappe&amp;ler après</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Quiet hours</source>
      <translation>Heures &amp;calmes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>not set</source>
      <translation>non défini</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>How early</source>
      <translation>Combien de temps avant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Attention after so many &amp;missed renewals</source>
      <translation>&amp;Attention après ce nombre de renouvellements manqués</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Problem when less time is left than</source>
      <translation>&amp;Problème quand il reste moins de</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Domains to search</source>
      <translation>Domaines à e&amp;xplorer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>the system's own</source>
      <translation>ceux du système</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Name servers</source>
      <translation>Serveurs de &amp;noms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Fixed server</source>
      <translation>Serveur &amp;fixe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Ask the &amp;host that answered last first</source>
      <translation>Interroger d'abord le dernier &amp;hôte qui a répondu</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>What is ours</source>
      <translation>Ce qui est à nous</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>E&amp;xpected servers</source>
      <translation>Serveurs a&amp;ttendus</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>judged by their domain</source>
      <translation>jugés à leur domaine</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Any other server that answers is reported.</source>
      <translation>Tout autre serveur qui répond est signalé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Time s&amp;erver</source>
      <translation>Ser&amp;veur de temps</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>kmsmonitor itself</source>
      <translation>kmsmonitor lui-même</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Looked &amp;after by</source>
      <translation>&amp;Gérée par</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Client, needs 25 computers</source>
      <translation>Client, 25 ordinateurs requis</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Server, needs 5 computers</source>
      <translation>Serveur, 5 ordinateurs requis</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Edition</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Times</source>
      <translation>Délais</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Try again after</source>
      <translation>&amp;Réessayer après</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Renew every</source>
      <translation>Renouveler &amp;tous les</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Some settings are managed by {name}.</source>
      <translation>Certains paramètres sont gérés par {name}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Some settings are managed by your organisation.</source>
      <translation>Certains paramètres sont gérés par votre organisation.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Help: {where}</source>
      <translation>Aide : {where}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>To be corrected: {field}</source>
      <translation>À corriger : {field}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Activate now</source>
      <translation>&amp;Activer maintenant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <source>&amp;What is wrong?</source>
      <translation>&amp;Quel problème ?</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Copy report</source>
      <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{d} d {h} h {m} min</source>
      <translation>{d} j {h} h {m} min</translation>
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
      <translation>moins d'une minute</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>in {span}</source>
      <translation>dans {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{day}, {clock}</source>
      <translation>{day}, {clock}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>today</source>
      <translation>aujourd'hui</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>tomorrow</source>
      <translation>demain</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>on {weekday}</source>
      <translation>{weekday}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>on {date}</source>
      <translation>le {date}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before tonight</source>
      <translation>avant ce soir</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before tomorrow</source>
      <translation>avant demain</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before {weekday_and_day}</source>
      <translation>avant le {weekday_and_day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before {date}</source>
      <translation>avant le {date}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{date}, {clock} ({zone})</source>
      <translation>{date}, {clock} ({zone})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>less than a minute ago</source>
      <translation>il y a moins d'une minute</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} minutes ago</source>
      <extracomment>For one: {n} minute ago</extracomment>
      <translation>
        <numerusform>il y a {n} minute</numerusform>
        <numerusform>il y a {n} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} hours ago</source>
      <extracomment>For one: {n} hour ago</extracomment>
      <translation>
        <numerusform>il y a {n} heure</numerusform>
        <numerusform>il y a {n} heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} days ago</source>
      <extracomment>For one: {n} day ago</extracomment>
      <translation>
        <numerusform>il y a {n} jour</numerusform>
        <numerusform>il y a {n} jours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Open {name}</source>
      <translation>&amp;Ouvrir {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Diagnostics…</source>
      <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Settings…</source>
      <translation>&amp;Paramètres…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>A&amp;bout</source>
      <translation>À p&amp;ropos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Correct this line in the settings file.</source>
      <translation>Corrigez cette ligne dans le fichier de paramètres.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Tell whoever administers this computer.</source>
      <translation>Prévenez la personne qui administre cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Line {line} of {file} does not count.</source>
      <translation>La ligne {line} de {file} ne compte pas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Something in {file} does not count.</source>
      <translation>Quelque chose dans {file} ne compte pas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The settings could not be saved.</source>
      <translation>Les paramètres n'ont pas pu être enregistrés.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Check the rights of the settings file and whether the disk is full.</source>
      <translation>Vérifiez les droits du fichier de paramètres et si le disque est plein.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The history was damaged; it was set aside and a new one was started.</source>
      <translation>L'historique était endommagé ; il a été mis de côté et un nouveau a été commencé.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Nothing needs to be done. Send the file along if you report this.</source>
      <translation>Il n'y a rien à faire. Joignez le fichier si vous signalez ce cas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The history cannot be written at the moment.</source>
      <translation>L'historique ne peut pas être écrit pour le moment.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Make room on the disk, or end the program that holds the file; nothing written before is lost.</source>
      <translation>Libérez de la place sur le disque, ou fermez le programme qui retient le fichier ; rien de ce qui est déjà écrit n'est perdu.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The licence could not be read from Windows.</source>
      <translation>La licence n'a pas pu être lue dans Windows.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Check that the service Software Protection (sppsvc) may start and that a product key is installed.</source>
      <translation>Vérifiez que le service Protection logicielle (sppsvc) peut démarrer et qu'une clé de produit est installée.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/activity_bar.py" />
      <source>Ca&amp;ncel</source>
      <translation>A&amp;nnuler</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>Shall {name} go on in the background?</source>
      <translation>{name} doit-il continuer en arrière-plan ?</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>This desktop has no tray to hold its icon. Start {name} again to see this window.</source>
      <translation>Ce bureau n'a pas de zone de notification pour l'icône. Relancez {name} pour revoir cette fenêtre.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Last attempts</source>
      <translation>Dernières tentatives</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>None so far.</source>
      <translation>Aucune pour l'instant.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Show what was tried</source>
      <translation>Montrer ce qui a été tenté</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Steps of the attempt: {outcome}, {when}</source>
      <translation>Étapes de la tentative : {outcome}, {when}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/explanation.py" />
      <source>Open &amp;diagnostics…</source>
      <translation>Ouvrir le &amp;diagnostic…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/explanation.py" />
      <source>Next step · {who}: {remedy}</source>
      <translation>Étape suivante · {who} : {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>Activate by &amp;phone…</source>
      <translation>Activer par &amp;téléphone…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>{name} lives beside the clock</source>
      <translation>{name} se trouve à côté de l'horloge</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>&amp;Got it</source>
      <translation>Comp&amp;ris</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>Windows hides new icons. Press the small arrow beside the clock and drag the icon to the taskbar, so that you see its shape change.</source>
      <translation>Windows masque les nouvelles icônes. Cliquez sur la petite flèche près de l'horloge et faites glisser l'icône dans la barre des tâches pour voir sa forme changer.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>Its icon shows how things stand, and this window may be closed. If your desktop hides the icon, switch it on in the settings of its panel.</source>
      <translation>L'icône montre où en sont les choses, et cette fenêtre peut être fermée. Si votre bureau masque l'icône, activez-la dans les paramètres du tableau de bord.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <location filename="../../kmsmonitor/ui/widgets/number_groups.py" />
      <source>Group {number}</source>
      <translation>Groupe {number}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <source>{number} · right</source>
      <translation>{number} · juste</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <source>{number} · mistyped</source>
      <translation>{number} · faute</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/steps_view.py" />
      <source>Nothing was recorded of its steps.</source>
      <translation>Aucune étape n'a été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Not activated yet</source>
      <translation>Pas encore activé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Working</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Attention</source>
      <translation>Attention</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Problem</source>
      <translation>Problème</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>It is not known whether {product} is activated</source>
      <translation>On ne sait pas si {product} est activé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Renewing {product}</source>
      <translation>Renouvellement de {product}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Activating {product}</source>
      <translation>Activation de {product}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>This computer's hardware has changed</source>
      <translation>Le matériel de cet ordinateur a changé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is not activated</source>
      <translation>{product} n'est pas activé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is not activated yet</source>
      <translation>{product} n'est pas encore activé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is activated for good</source>
      <translation>{product} est activé définitivement</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The activation of {product} ends within two days</source>
      <translation>L'activation de {product} se termine dans moins de deux jours</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The activation of {product} ends in {n} days</source>
      <extracomment>For one: The activation of {product} ends in {n} day</extracomment>
      <translation>
        <numerusform>L'activation de {product} se termine dans {n} jour</numerusform>
        <numerusform>L'activation de {product} se termine dans {n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} has not been renewed for {n} days</source>
      <extracomment>For one: {product} has not been renewed for {n} day</extracomment>
      <translation>
        <numerusform>{product} n'a pas été renouvelé depuis {n} jour</numerusform>
        <numerusform>{product} n'a pas été renouvelé depuis {n} jours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is activated</source>
      <translation>{product} est activé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The last facts are too old to rely on. {name} looks again by itself.</source>
      <translation>Les dernières données sont trop anciennes pour s'y fier. {name} vérifie de nouveau de lui-même.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>This takes a few seconds. You can go on working.</source>
      <translation>Cela prend quelques secondes. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>It has to be activated again. {do}</source>
      <translation>Il doit être activé de nouveau. {do}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Windows reminds you of it; your programs and files keep working. {do}</source>
      <translation>Windows vous le rappelle ; vos programmes et fichiers continuent de fonctionner. {do}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its copy could not be confirmed as genuine. Copy the report and send it to your helpdesk.</source>
      <translation>L'authenticité de la copie n'a pas pu être confirmée. Copiez le rapport et envoyez-le à votre service d'assistance.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its activation does not end. You need not do anything.</source>
      <translation>L'activation n'expire pas. Vous n'avez rien à faire.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The last renewal did not succeed; the next try is {when}. You need not do anything.</source>
      <translation>Le dernier renouvellement a échoué ; prochaine tentative : {when}. Vous n'avez rien à faire.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{done}. You need not do anything.</source>
      <translation>{done}. Vous n'avez rien à faire.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{done}; the next renewal is {day}. You need not do anything.</source>
      <translation>{done} ; prochain renouvellement {day}. Vous n'avez rien à faire.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Activated {day}</source>
      <translation>Activation {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Renewed {day}</source>
      <translation>Dernier renouvellement {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its key is not of the kind that is activated by an organisation, so {name} does not ask.</source>
      <translation>La clé n'est pas de celles qu'active une organisation ; {name} ne fait donc pas de demande.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The first try comes at once. You need not do anything.</source>
      <translation>La première tentative a lieu tout de suite. Vous n'avez rien à faire.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The first try is {when}. You need not do anything.</source>
      <translation>Première tentative : {when}. Vous n'avez rien à faire.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Your organisation's server did not activate it. Copy the report and send it to your helpdesk.</source>
      <translation>Le serveur de votre organisation n'a pas accordé l'activation. Copiez le rapport et envoyez-le à votre service d'assistance.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Too few computers have asked your organisation's server so far. {name} asks again by itself.</source>
      <translation>Trop peu d'ordinateurs ont contacté le serveur de votre organisation jusqu'ici. {name} réessaie de lui-même.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Your organisation's server has heard from {count} of the {required} computers it needs. Nothing is wrong with this one; {name} asks again by itself.</source>
      <translation>Le serveur de votre organisation a reçu les demandes de {count} des {required} ordinateurs requis. Celui-ci n'a aucun défaut ; {name} réessaie de lui-même.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network; {name} will do the rest.</source>
      <translation>Connectez-vous au réseau de l'entreprise ; {name} s'occupe du reste.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network {before}; {name} will do the rest.</source>
      <translation>Connectez-vous au réseau de l'entreprise {before} ; {name} s'occupe du reste.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network some time {before}; {name} will do the rest.</source>
      <translation>Connectez-vous à un moment quelconque au réseau de l'entreprise {before} ; {name} s'occupe du reste.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>no end</source>
      <translation>sans fin</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>days left</source>
      <extracomment>For one: day left</extracomment>
      <translation>
        <numerusform>jour restant</numerusform>
        <numerusform>jours restants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>hours left</source>
      <extracomment>For one: hour left</extracomment>
      <translation>
        <numerusform>heure restante</numerusform>
        <numerusform>heures restantes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>of {required}</source>
      <translation>sur {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{word} · {more}</source>
      <translation>{word} · {more}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>the facts are too old</source>
      <translation>données trop anciennes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>renewing now</source>
      <translation>renouvellement en cours</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>activating now</source>
      <translation>activation en cours</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>the hardware has changed</source>
      <translation>le matériel a changé</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{count} of {required} computers</source>
      <translation>{count} ordinateurs sur {required}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not renewed for {n} days</source>
      <extracomment>For one: not renewed for {n} day</extracomment>
      <translation>
        <numerusform>pas renouvelé depuis {n} jour</numerusform>
        <numerusform>pas renouvelé depuis {n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{n} days left</source>
      <extracomment>For one: {n} day left</extracomment>
      <translation>
        <numerusform>{n} jour restant</numerusform>
        <numerusform>{n} jours restants</numerusform>
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
      <translation>Prochain renouvellement</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Next try</source>
      <translation>Prochaine tentative</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{name}: {state}</source>
      <translation>{name} : {state}</translation>
    </message>
  </context>
</TS>
