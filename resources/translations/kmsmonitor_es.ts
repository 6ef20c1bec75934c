<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>kmsmonitor</name>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no host record</source>
      <translation>sin registro de host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>record names no host</source>
      <translation>el registro no da host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no answer</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no name server</source>
      <translation>sin servidor de nombres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>server fault</source>
      <translation>fallo del servidor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>answer makes no sense</source>
      <translation>respuesta sin sentido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>domain is missing</source>
      <translation>falta el dominio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>name does not exist</source>
      <translation>el nombre no existe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>name has no address</source>
      <translation>nombre sin dirección</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>wrong host is set</source>
      <translation>host indicado erróneo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>remembered host is gone</source>
      <translation>host recordado ausente</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not one of ours</source>
      <translation>no es de los nuestros</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>clocks differ too much</source>
      <translation>relojes desajustados</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no IPv6 here</source>
      <translation>aquí sin IPv6</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no way there</source>
      <translation>sin camino</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>cut off</source>
      <translation>cortado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>broken off</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no RPC service</source>
      <translation>sin servicio RPC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>another service</source>
      <translation>otro servicio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>too busy</source>
      <translation>demasiado ocupado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>activation service not reached</source>
      <translation>sin servicio de activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>service is disabled</source>
      <translation>servicio deshabilitado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>checking</source>
      <translation>comprobando</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not reached</source>
      <translation>no alcanzado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>not needed</source>
      <translation>no hace falta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>1 host</source>
      <translation>1 host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{count} hosts</source>
      <translation>{count} hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>not asked yet</source>
      <translation>sin consultar aún</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{count} of {required}</source>
      <translation>{count} de {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{host} in {time}</source>
      <translation>{host} en {time}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>notification mode</source>
      <translation>modo de notificación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not activated</source>
      <translation>sin activar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>activated for good</source>
      <translation>activado de forma permanente</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{span} unrenewed</source>
      <translation>{span} sin renovar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{span} left</source>
      <translation>quedan {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>Install the volume client key (GVLK) of this edition. If the computer was installed from retail or MSDN media, its edition may have to be changed first.</source>
      <translation>Instale la clave de cliente por volumen (GVLK) de esta edición. Si el equipo se instaló con medios de venta al público o MSDN, quizá haya que cambiar antes la edición.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The computer was installed from other media than the organisation's volume media.</source>
      <translation>El equipo se instaló con medios distintos de los de volumen de la organización.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a volume client key (GVLK)</source>
      <translation>La clave es de cliente por volumen (GVLK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a multiple activation key (MAK)</source>
      <translation>La clave es de activación múltiple (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>It asks no KMS host.</source>
      <translation>No pregunta a ningún host KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>It is activated in its own way and asks no KMS host.</source>
      <translation>Se activa a su manera y no pregunta a ningún host KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>What kind of key this computer has is not known</source>
      <translation>No se sabe qué tipo de clave tiene este equipo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>So nobody can say whether it asks a KMS host.</source>
      <translation>Por eso no se puede decir si pregunta a un host KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>This computer is not a volume client, so it will never ask a KMS host, whatever the network is.</source>
      <translation>Este equipo no es un cliente por volumen, así que nunca preguntará a un host KMS, sea cual sea la red.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a retail key</source>
      <translation>La clave es de venta al público</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is the manufacturer's own (OEM)</source>
      <translation>La clave es la del fabricante (OEM)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is one for virtual machines (AVMA)</source>
      <translation>La clave es para máquinas virtuales (AVMA)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>This is an evaluation edition</source>
      <translation>Es una edición de evaluación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is that of a KMS host</source>
      <translation>La clave es la de un host KMS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is of another kind</source>
      <translation>La clave es de otro tipo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The clock has nothing to be compared with yet</source>
      <translation>Aún no hay con qué comparar el reloj</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>No host has answered, and no time server is set (diagnostics.time_server). The test itself asks no host for anything.</source>
      <translation>Ningún host ha respondido y no hay servidor de hora configurado (diagnostics.time_server). La prueba misma no pide nada a ningún host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The clock is {offset}</source>
      <translation>El reloj {offset}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Activation still works: up to 240 minutes are forgiven.</source>
      <translation>La activación sigue funcionando: se toleran hasta 240 minutos.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The computer does not set its clock by the network.</source>
      <translation>El equipo no ajusta su reloj por la red.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set this computer's clock by the network, for example with w32tm /resync.</source>
      <translation>Ajuste el reloj de este equipo por la red, por ejemplo con w32tm /resync.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Clock within {seconds} s of the host</source>
      <translation>Reloj a menos de {seconds} s del host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The host's clock and this computer's clock differ too much</source>
      <translation>Los relojes del host y de este equipo difieren demasiado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>This computer's clock is {offset}: too far for activation</source>
      <translation>El reloj de este equipo {offset}: demasiado para la activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>A host refuses requests that are more than 240 minutes off, counted in UTC (0xC004F06C). The time zone is not the cause.</source>
      <translation>Un host rechaza solicitudes con más de 240 minutos de diferencia, en UTC (0xC004F06C). La zona horaria no es la causa.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The host's clock is wrong.</source>
      <translation>El reloj del host está mal.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The date or time of this computer or of the host is wrong.</source>
      <translation>La fecha o la hora de este equipo o del host son incorrectas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set the clock of the KMS host; this computer's agrees with the time server.</source>
      <translation>Ajuste el reloj del host KMS; el de este equipo coincide con el servidor de hora.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set this computer's clock, for example with w32tm /resync, and check its date and year. If it is right, set the clock of the KMS host. Then press Activate now.</source>
      <translation>Ajuste el reloj de este equipo, por ejemplo con w32tm /resync, y compruebe la fecha y el año. Si es correcto, ajuste el del host KMS. Después pulse Activar ahora.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} seconds behind</source>
      <translation>atrasa {count} segundos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} seconds ahead</source>
      <translation>adelanta {count} segundos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} minutes behind</source>
      <translation>atrasa {count} minutos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} minutes ahead</source>
      <translation>adelanta {count} minutos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>Attempts made by kmsmonitor in 24 hours: {count}</source>
      <translation>Intentos de kmsmonitor en 24 horas: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>This process has used {cpu} seconds of processor time and woken {times} times in {span}.</source>
      <translation>Este proceso ha usado {cpu} segundos de procesador y ha despertado {times} veces en {span}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>kmsmonitor itself uses more of this computer than it should</source>
      <translation>El propio kmsmonitor usa este equipo más de lo debido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>Restart it; if it comes back, send the bundle along with a report.</source>
      <translation>Reinícielo; si vuelve a ocurrir, envíe el paquete con un aviso.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>No host has told its count yet</source>
      <translation>Ningún host ha indicado aún su recuento</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Only a real attempt makes a host count.</source>
      <translation>Solo un intento real hace que un host cuente.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host has counted {count} of {required}</source>
      <translation>El host ha contado {count} de {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required}, and the count is rising</source>
      <translation>{host} ha contado {count} de {required}, y el recuento sube</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required} computers</source>
      <translation>{host} ha contado {count} de {required} equipos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required} for {span}: not rising</source>
      <translation>{host} lleva {span} con {count} de {required}: no sube</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host answers, but activates nobody before {required} different computers have asked within 30 days. This computer is one of those it has counted.</source>
      <translation>El host responde, pero no activa a nadie hasta que {required} equipos distintos lo hayan pedido en 30 días. Este equipo es uno de los contados.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Fewer than {required} computers use this host, or cloned computers are counted as one.</source>
      <translation>Menos de {required} equipos usan este host, o los equipos clonados se cuentan como uno.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Nothing is to be done here: it is asked again every two hours.</source>
      <translation>Aquí no hay nada que hacer: se vuelve a pedir cada dos horas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Let more computers ask this host, check the image for a cloned client ID (Sysprep /generalize), or use a MAK or Active Directory where the site stays below {required}.</source>
      <translation>Haga que más equipos pregunten a este host, compruebe si la imagen tiene un id. de cliente clonado (Sysprep /generalize) o use MAK o Active Directory donde la sede no llegue a {required}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>A client can only suspect it; comparing the client IDs of many computers proves it.</source>
      <translation>Un cliente solo puede sospecharlo; lo demuestra comparar los id. de muchos equipos.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>There is no sign of a cloned client ID</source>
      <translation>No hay indicios de un id. de cliente clonado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>This computer's client ID may be a clone's</source>
      <translation>El id. de cliente de este equipo puede estar clonado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host's count has stayed at {count} for {span}. {proof}</source>
      <translation>El recuento del host lleva {span} en {count}. {proof}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Computers were made from one image that had not been generalised, so the host takes them for one.</source>
      <translation>Se crearon equipos a partir de una imagen sin generalizar, y el host los toma por uno.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Compare the client ID with that of another computer from the same image; generalise the image with Sysprep, or give each computer a new ID with slmgr /rearm.</source>
      <translation>Compare el id. de cliente con el de otro equipo de la misma imagen; generalice la imagen con Sysprep o dé a cada equipo un id. nuevo con slmgr /rearm.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS is not asked for hosts while one is set.</source>
      <translation>Mientras haya un host indicado, no se pregunta al DNS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains is not used</source>
      <translation>La lista de dominios no se usa</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>There is no domain to look for a host in, so no question is sent</source>
      <translation>No hay dominio donde buscar un host, así que no se envía ninguna pregunta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>This computer has no DNS suffix of its own, and none is set.</source>
      <translation>Este equipo no tiene sufijo DNS propio ni hay ninguno configurado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN, or set the organisation's domain in discovery.suffixes.</source>
      <translation>Conéctese a la red de la empresa o a la VPN, o indique el dominio de la organización en discovery.suffixes.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains misses {domain}, where the hosts are</source>
      <translation>En la lista de dominios falta {domain}, donde están los hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>{list} was asked; the host records are below {domain}.</source>
      <translation>Se consultó {list}; los registros de host están en {domain}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Add {domain} to discovery.suffixes or to this computer's DNS suffix list.</source>
      <translation>Añada {domain} a discovery.suffixes o a la lista de sufijos DNS de este equipo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>This network's DNS does not know the domain {list}</source>
      <translation>El DNS de esta red no conoce el dominio {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Not one of the domains in the list exists there, so the list misses the organisation's own, or the computer is on a foreign network.</source>
      <translation>Ninguno de los dominios de la lista existe allí: falta el de la organización o el equipo está en una red ajena.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN. If you are on it, correct the list of domains: discovery.suffixes, or this computer's DNS suffix list.</source>
      <translation>Conéctese a la red de la empresa o a la VPN. Si ya está en ella, corrija la lista de dominios: discovery.suffixes o la lista de sufijos DNS de este equipo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Hosts are looked for in {list}</source>
      <translation>Los hosts se buscan en {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains that this computer searches does not hold the organisation's domain.</source>
      <translation>La lista de dominios que consulta este equipo no contiene el de la organización.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>No question was sent to a name server</source>
      <translation>No se envió ninguna pregunta a un servidor de nombres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name servers are not asked for hosts</source>
      <translation>No se pregunta a los servidores de nombres por hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS answers in {time}</source>
      <translation>DNS responde en {time}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS fails for {list}</source>
      <translation>DNS falla para {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Other domains are answered, but every attempt waits for this one.</source>
      <translation>Los demás dominios responden, pero cada intento espera a este.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Repair that zone or its forwarding, or take the domain out of the list.</source>
      <translation>Repare esa zona o su reenvío, o quite el dominio de la lista.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server does not answer</source>
      <translation>El servidor de nombres no responde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>No name server can be asked</source>
      <translation>No se puede preguntar a ningún servidor de nombres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server reports a fault of its own</source>
      <translation>El servidor de nombres comunica un fallo propio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server's answer makes no sense</source>
      <translation>La respuesta del servidor de nombres no tiene sentido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS does not answer</source>
      <translation>DNS no responde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Without DNS no host can be found: {reason}.</source>
      <translation>Sin DNS no se puede encontrar ningún host: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The computer is off the network, its DNS servers are wrong, or the server is down.</source>
      <translation>El equipo está fuera de la red, sus servidores DNS son incorrectos o el servidor está apagado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN. If you are on it, check this computer's DNS servers and the server itself.</source>
      <translation>Conéctese a la red de la empresa o a la VPN. Si ya está en ella, compruebe los servidores DNS de este equipo y el propio servidor.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Host records are not used</source>
      <translation>Los registros de host no se usan</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Hosts published below {suffix}: {count}</source>
      <translation>Hosts publicados en {suffix}: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS names no activation host</source>
      <translation>DNS no nombra ningún host de activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The record {name} is there, but names no host</source>
      <translation>El registro {name} existe, pero no nombra ningún host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>{service} does not exist below {list}, so a new computer finds no host.</source>
      <translation>{service} no existe en {list}, así que un equipo nuevo no encuentra ningún host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The KMS host never published its SRV record, or somebody removed it.</source>
      <translation>El host KMS nunca publicó su registro SRV o alguien lo quitó.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Publish the SRV record {service} in {list} (the KMS host can do it by itself), or set the host in discovery.host. Away from the company network: connect the VPN.</source>
      <translation>Publique el registro SRV {service} en {list} (el host KMS puede hacerlo solo) o indique el host en discovery.host. Fuera de la red de la empresa: conecte la VPN.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Every host has an address</source>
      <translation>Todos los hosts tienen dirección</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host is known</source>
      <translation>No se conoce ningún host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} in DNS does not exist any more</source>
      <translation>{host}, que nombra DNS, ya no existe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} does not exist</source>
      <translation>{host} no existe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} has no address</source>
      <translation>{host} no tiene dirección</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The record names a host that has no address: {list}.</source>
      <translation>El registro nombra un host sin dirección: {list}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The name {host} leads nowhere.</source>
      <translation>El nombre {host} no lleva a ninguna parte.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host was retired or renamed, and its record was forgotten.</source>
      <translation>El host se retiró o cambió de nombre y se olvidó su registro.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Remove the SRV record of {list}, or add the missing address record.</source>
      <translation>Quite el registro SRV de {list} o añada el registro de dirección que falta.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host is set; DNS is asked</source>
      <translation>No hay host indicado; se pregunta al DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, answers</source>
      <translation>El host indicado, {host}, responde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is the one that is meant</source>
      <translation>El host indicado, {host}, es el correcto</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is not one that DNS names</source>
      <translation>El host indicado, {host}, no lo nombra DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, does not exist</source>
      <translation>El host indicado, {host}, no existe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is not the right one</source>
      <translation>El host indicado, {host}, no es el correcto</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>While a host is set, DNS is not asked and no other host is tried. DNS names {list}.</source>
      <translation>Mientras haya un host indicado, no se pregunta al DNS ni se prueba otro host. DNS nombra {list}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The setting is left over from another host, or was mistyped.</source>
      <translation>La configuración es de otro host anterior o está mal escrita.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Remove the setting, so that DNS is asked, or correct it.</source>
      <translation>Quite la configuración para que se pregunte al DNS, o corríjala.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Correct the host that is set, in discovery.host or with slmgr /skms.</source>
      <translation>Corrija el host indicado, en discovery.host o con slmgr /skms.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The hosts are ours</source>
      <translation>Los hosts son nuestros</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host could be judged</source>
      <translation>No se pudo evaluar ningún host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>None of them got so far as to answer.</source>
      <translation>Ninguno llegó a responder.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} is not one of ours</source>
      <translation>{host} no es de los nuestros</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>A record, a setting or a program on this computer leads to a host that the organisation does not run, or the list of expected hosts is not up to date.</source>
      <translation>Un registro, una configuración o un programa de este equipo lleva a un host que no es de la organización, o la lista de hosts esperados no está al día.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Find out who set {host} up. If it is yours, add it to discovery.expected_hosts; if not, remove the record or setting that names it.</source>
      <translation>Averigüe quién instaló {host}. Si es suyo, añádalo a discovery.expected_hosts; si no, quite el registro o la configuración que lo nombra.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>It runs on this computer itself.</source>
      <translation>Se ejecuta en este mismo equipo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Its address is a public one, outside the organisation's network.</source>
      <translation>Su dirección es pública, fuera de la red de la organización.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>It is not in the list of expected hosts.</source>
      <translation>No está en la lista de hosts esperados.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Its name lies outside the domains that this computer searches.</source>
      <translation>Su nombre está fuera de los dominios que consulta este equipo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>So Active Directory is not asked, KMS is.</source>
      <translation>Por eso se pregunta a KMS y no a Active Directory.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is not a member of a domain</source>
      <translation>Este equipo no es miembro de un dominio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is a member of {domain}</source>
      <translation>Este equipo es miembro de {domain}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>There is no domain controller to ask</source>
      <translation>No hay controlador de dominio al que preguntar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is not a member of a domain.</source>
      <translation>Este equipo no es miembro de un dominio.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A domain controller answers: {where}</source>
      <translation>Responde un controlador de dominio: {where}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No domain controller of {domain} can be reached</source>
      <translation>No se puede contactar con ningún controlador de dominio de {domain}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Active Directory cannot activate this computer now; KMS is asked instead.</source>
      <translation>Active Directory no puede activar ahora este equipo; en su lugar se pregunta a KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The computer is off the company network, or its DNS servers are not the domain's.</source>
      <translation>El equipo está fuera de la red de la empresa o sus servidores DNS no son los del dominio.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Connect to the company network or VPN, and check this computer's DNS servers.</source>
      <translation>Conéctese a la red de la empresa o a la VPN y compruebe los servidores DNS de este equipo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>There is no licensing service on this system</source>
      <translation>En este sistema no hay servicio de licencias</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Here kmsmonitor's own client does the work.</source>
      <translation>Aquí hace el trabajo el cliente del propio kmsmonitor.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The licensing service is ready ({status})</source>
      <translation>El servicio de licencias está listo ({status})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The licensing service is disabled</source>
      <translation>El servicio de licencias está deshabilitado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Without it Windows neither activates nor renews.</source>
      <translation>Sin él Windows ni se activa ni se renueva.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Somebody, or a program that promises more speed, switched it off.</source>
      <translation>Alguien, o un programa que promete más velocidad, lo desactivó.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Set the service Software Protection to Automatic (delayed start) and start it.</source>
      <translation>Ponga el servicio Protección de software en Automático (inicio retrasado) e inícielo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Online activation is not used</source>
      <translation>La activación en línea no se usa</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No multiple activation key (MAK) is installed.</source>
      <translation>No hay ninguna clave de activación múltiple (MAK) instalada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No activation service is set</source>
      <translation>No hay servicio de activación indicado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>So there is nothing to ask.</source>
      <translation>Así que no hay a quién preguntar.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service cannot be trusted</source>
      <translation>No se puede confiar en el servicio de activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The service is there, but the secure connection to it does not come about.</source>
      <translation>El servicio está disponible, pero no se establece la conexión segura con él.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The clock is wrong, its certificate has expired, or a device in between opens secure traffic.</source>
      <translation>El reloj está mal, el certificado del servicio ha caducado o un dispositivo intermedio abre el tráfico seguro.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Set the clock, check online.ca_file in the settings, and exempt the service from inspection.</source>
      <translation>Ponga el reloj en hora, revise online.ca_file en los ajustes y exima al servicio de la inspección.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service can be reached</source>
      <translation>Se puede contactar con el servicio de activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>It was only asked whether it is there.</source>
      <translation>Solo se ha preguntado si está disponible.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service cannot be reached</source>
      <translation>No se puede contactar con el servicio de activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Online activation first asks over HTTP whether the service is there; that got no good answer.</source>
      <translation>La activación en línea pregunta primero por HTTP si el servicio está; no hubo buena respuesta.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A proxy or firewall blocks it, or this network has no Internet access.</source>
      <translation>Un proxy o un firewall lo bloquea, o esta red no tiene acceso a Internet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Allow the activation service's addresses on the proxy, or activate by phone.</source>
      <translation>Permita las direcciones del servicio de activación en el proxy o active por teléfono.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Every line of the settings counts</source>
      <translation>Cuentan todas las líneas de la configuración</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Lines of the settings that do not count: {count}</source>
      <translation>Líneas de la configuración que no cuentan: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A key is misspelt, or its value is not allowed.</source>
      <translation>Un nombre está mal escrito o su valor no está permitido.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Correct the line in the settings file.</source>
      <translation>Corrija la línea en el archivo de configuración.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Press Activate now, or run `kmsmonitor activate`.</source>
      <translation>Pulse Activar ahora o ejecute `kmsmonitor activate`.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Nobody knows how the licence stands now</source>
      <translation>No se sabe cómo está ahora la licencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last reading is too old.</source>
      <translation>La última lectura es demasiado antigua.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Check that the licensing service of this computer answers.</source>
      <translation>Compruebe que el servicio de licencias de este equipo responde.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is activated for good</source>
      <translation>Este equipo está activado de forma permanente</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is activated for another {span}</source>
      <translation>Este equipo está activado por {span} más</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is in notification mode</source>
      <translation>Este equipo está en modo de notificación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Windows reminds its user and withholds personalisation; everything else works.</source>
      <translation>Windows muestra avisos e impide la personalización; todo lo demás funciona.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It was not activated or renewed within its 180 days.</source>
      <translation>No se activó ni se renovó dentro de sus 180 días.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer has never been activated</source>
      <translation>Este equipo nunca se ha activado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has succeeded yet.</source>
      <translation>Ningún intento ha tenido éxito aún.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has been made yet.</source>
      <translation>Aún no se ha hecho ningún intento.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It has not yet asked a host that could activate it.</source>
      <translation>Aún no ha preguntado a un host que pueda activarlo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer needs to be activated again ({status})</source>
      <translation>Hay que activar de nuevo este equipo ({status})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The licence does not hold as it stands.</source>
      <translation>Tal como está, la licencia no es válida.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Its hardware changed, or its copy could not be confirmed.</source>
      <translation>Su hardware cambió o no se pudo confirmar la copia.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>There is nothing to renew</source>
      <translation>No hay nada que renovar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Renewals are made as they fall due</source>
      <translation>Las renovaciones se hacen cuando tocan</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Not renewed for {span}</source>
      <translation>Sin renovar desde hace {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Renewals missed: {count}. Notification mode comes on {day}.</source>
      <translation>Renovaciones perdidas: {count}. El modo de notificación empieza el {day}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The computer was away from the company network, or its host could not be reached.</source>
      <translation>El equipo estuvo fuera de la red de la empresa o no se pudo contactar con su host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Connect to the company network or VPN, then press Activate now.</source>
      <translation>Conéctese a la red de la empresa o a la VPN y pulse Activar ahora.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has been made yet</source>
      <translation>Aún no se ha hecho ningún intento</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt got an answer</source>
      <translation>El último intento obtuvo respuesta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt found no way to try</source>
      <translation>El último intento no encontró ninguna vía</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt failed with {code}: {title}</source>
      <translation>El último intento falló con {code}: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No host is remembered while one is set</source>
      <translation>No se recuerda ningún host mientras haya uno indicado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Remembering the host that answered is switched off</source>
      <translation>Recordar el host que respondió está desactivado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No host has answered yet, so none is remembered</source>
      <translation>Ningún host ha respondido aún, así que no se recuerda ninguno</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is still in DNS</source>
      <translation>El host recordado {host} sigue en DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It has been asked first for {age}.</source>
      <translation>Se le pregunta primero desde hace {age}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is no longer in DNS</source>
      <translation>El host recordado {host} ya no está en DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is no longer in DNS and does not answer</source>
      <translation>El host recordado {host} ya no está en DNS y no responde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It answered {age} ago and is asked first in every attempt.</source>
      <translation>Respondió hace {age} y se le pregunta primero en cada intento.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The host was moved or switched off after it had answered last.</source>
      <translation>El host se trasladó o se apagó después de su última respuesta.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Press Activate now: a host from DNS is then asked and remembered instead.</source>
      <translation>Pulse Activar ahora: se preguntará a un host de DNS y se recordará ese.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Clear the remembered host if it is not to be used any more; the next attempt asks DNS.</source>
      <translation>Borre el host recordado si ya no debe usarse; el siguiente intento preguntará al DNS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>This test sends no request, so no host's count changes.</source>
      <translation>Esta prueba no envía ninguna solicitud, así que el recuento de ningún host cambia.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts take connections</source>
      <translation>Los hosts aceptan conexiones</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} does not answer at all</source>
      <translation>{host} no responde en absoluto</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>A firewall drops the packets to this port, or the host is switched off.</source>
      <translation>Un firewall descarta los paquetes a este puerto o el host está apagado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Open TCP {port} to {address} on the firewalls between, or switch the host on; then run this again.</source>
      <translation>Abra TCP {port} hacia {address} en los firewalls intermedios o encienda el host; después repita.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>There is no way to {host} from here</source>
      <translation>No hay camino de aquí a {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The computer is not on a network that leads there.</source>
      <translation>El equipo no está en una red que lleve allí.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Connect to the company network or VPN, then run this again.</source>
      <translation>Conéctese a la red de la empresa o a la VPN y después repita.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} refuses the connection</source>
      <translation>{host} rechaza la conexión</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The computer is there, but nothing listens on the port: the KMS service is stopped, or the record names a wrong machine or port.</source>
      <translation>El equipo está ahí, pero nada escucha en el puerto: el servicio KMS está detenido o el registro nombra un equipo o puerto equivocado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Start the KMS service on {host}, or correct the port {port} in the record or setting.</source>
      <translation>Inicie el servicio KMS en {host} o corrija el puerto {port} en el registro o la configuración.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} cannot be connected to</source>
      <translation>No se puede conectar con {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The connection was cut while it was made.</source>
      <translation>La conexión se cortó mientras se establecía.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check the firewalls between this computer and {address}.</source>
      <translation>Compruebe los firewalls entre este equipo y {address}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts answer the RPC bind</source>
      <translation>Los hosts responden al enlace RPC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>What answers on {host} is no RPC service</source>
      <translation>Lo que responde en {host} no es un servicio RPC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Another program owns the port, or a device on the way changes the data.</source>
      <translation>Otro programa ocupa el puerto o un dispositivo en el camino altera los datos.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check which program listens on port {port} of {host}, and correct the record or setting.</source>
      <translation>Compruebe qué programa escucha en el puerto {port} de {host} y corrija el registro o la configuración.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} accepts TCP but its RPC service stays silent</source>
      <translation>{host} acepta TCP, pero su servicio RPC no contesta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} accepts TCP and then breaks the conversation off</source>
      <translation>{host} acepta TCP y luego corta la conversación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>A firewall that opens port {port} and then inspects the traffic looks exactly like this; so does a service that hangs.</source>
      <translation>Así se ve un firewall que abre el puerto {port} y luego inspecciona el tráfico; también un servicio bloqueado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Exempt TCP {port} to {address} from inspection, or restart the KMS service there; then run this again.</source>
      <translation>Excluya TCP {port} hacia {address} de la inspección o reinicie allí el servicio KMS; después repita.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts are activation hosts</source>
      <translation>Los hosts son hosts de activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} is too busy to answer</source>
      <translation>{host} está demasiado ocupado para responder</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Another RPC service answers on {host}, not an activation host</source>
      <translation>En {host} responde otro servicio RPC, no un host de activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The host has more calls than it can answer.</source>
      <translation>El host recibe más llamadas de las que puede atender.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The record or setting names a machine or port of another service.</source>
      <translation>El registro o la configuración nombra un equipo o puerto de otro servicio.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Wait for the next attempt, or add a second KMS host.</source>
      <translation>Espere al siguiente intento o añada un segundo host KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check which program owns port {port} of {host}, and correct the record or setting.</source>
      <translation>Compruebe qué programa ocupa el puerto {port} de {host} y corrija el registro o la configuración.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>No host has IPv6 addresses alone</source>
      <translation>Ningún host tiene solo direcciones IPv6</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} has only an IPv6 address, and this computer has none</source>
      <translation>{host} solo tiene dirección IPv6 y este equipo no tiene ninguna</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Without IPv6 on this side the host cannot be reached.</source>
      <translation>Sin IPv6 en este lado no se puede llegar al host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>IPv6 is switched off here, or this network does not carry it.</source>
      <translation>IPv6 está desactivado aquí o esta red no lo transporta.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Switch IPv6 on, or give the host an IPv4 address record.</source>
      <translation>Active IPv6 o dé al host un registro de dirección IPv4.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Hosts with IPv6 alone are reached by name</source>
      <translation>A los hosts solo con IPv6 se llega por su nombre</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>slmgr takes them by name only, not as a bare address.</source>
      <translation>slmgr solo los acepta por nombre, no como dirección.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>No host got as far as this</source>
      <translation>Ningún host llegó hasta aquí</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Other hosts get further.</source>
      <translation>Otros hosts llegan más lejos.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{cause} {more}</source>
      <translation>{cause} {more}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>This program runs with an administrator's rights</source>
      <translation>Este programa se ejecuta con derechos de administrador</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>Everything may be done.</source>
      <translation>Se puede hacer todo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>This user may activate</source>
      <translation>Este usuario puede activar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>Keys, timers and the host that is set are for an administrator.</source>
      <translation>Las claves, los tiempos y el host indicado son cosa de un administrador.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/hosts_table.py" />
      <source>not probed</source>
      <translation>no probado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/hosts_table.py" />
      <source>remembered: asked first</source>
      <translation>recordado: se le pregunta primero</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/runner.py" />
      <source>This check itself failed; see the log</source>
      <translation>Falló la propia comprobación; consulte el registro</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} hours</source>
      <translation>{count} horas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} minutes</source>
      <translation>{count} minutos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} seconds</source>
      <translation>{count} segundos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Key and channel</source>
      <translation>Clave y canal</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Settings file</source>
      <translation>Archivo de configuración</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domain membership</source>
      <translation>Pertenencia al dominio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domain controller</source>
      <translation>Controlador de dominio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Licensing service</source>
      <translation>Servicio de licencias</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Rights of this user</source>
      <translation>Derechos de este usuario</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>What kmsmonitor itself costs</source>
      <translation>Lo que consume el propio kmsmonitor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Name servers</source>
      <translation>Servidores de nombres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domains searched</source>
      <translation>Dominios consultados</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Host records</source>
      <translation>Registros de host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Host that is set</source>
      <translation>Host indicado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Addresses of the hosts</source>
      <translation>Direcciones de los hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Hosts with IPv6 alone</source>
      <translation>Hosts solo con IPv6</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>TCP connection</source>
      <translation>Conexión TCP</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>RPC bind</source>
      <translation>Enlace RPC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Activation service</source>
      <translation>Servicio de activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Remembered host</source>
      <translation>Host recordado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Expected hosts</source>
      <translation>Hosts esperados</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Clock</source>
      <translation>Reloj</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Count and threshold</source>
      <translation>Recuento y umbral</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Cloned client ID</source>
      <translation>Id. de cliente clonado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Online activation</source>
      <translation>Activación en línea</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Last attempt</source>
      <translation>Último intento</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Renewals</source>
      <translation>Renovaciones</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>This computer asks no KMS host.</source>
      <translation>Este equipo no pregunta a ningún host KMS.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>It could not be checked: {reason}.</source>
      <translation>No se pudo comprobar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>About {name}</source>
      <translation>Acerca de {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>Watches the activation of a computer with a volume licence: sees a missed renewal coming, says in plain words what is wrong and what to do, and tries again by itself when the road is open.</source>
      <translation>Vigila la activación de un equipo con licencia por volumen: detecta a tiempo una renovación fallida, explica con claridad qué ocurre y qué hay que hacer, y lo reintenta por sí solo en cuanto hay conexión.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>It never speaks the genuine activation protocol itself and holds no product keys: Windows activates Windows. Nothing is sent anywhere but to your organisation's own servers and, with a multiple activation key, to the activation service; there is no telemetry.</source>
      <translation>El programa nunca usa por sí mismo el protocolo de activación auténtico ni contiene claves de producto: Windows activa Windows. Solo se envían datos a los servidores de su propia organización y, con una clave de activación múltiple, al servicio de activación; no hay telemetría.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>Version {version} · MIT licence</source>
      <translation>Versión {version} · licencia MIT</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{n} tries today</source>
      <extracomment>For one: {n} try today</extracomment>
      <translation>
        <numerusform>{n} intento hoy</numerusform>
        <numerusform>{n} intentos hoy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{n} tries since {day}</source>
      <extracomment>For one: {n} try since {day}</extracomment>
      <translation>
        <numerusform>{n} intento desde {day}</numerusform>
        <numerusform>{n} intentos desde {day}</numerusform>
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
      <translation>Activado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Renewed</source>
      <translation>Renovado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Too few computers</source>
      <translation>Faltan equipos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>No way to the host</source>
      <translation>Host inaccesible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>No host found</source>
      <translation>Ningún host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Failed</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{count} of {required} computers have asked</source>
      <translation>{count} de {required} equipos lo han solicitado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>none published on this network</source>
      <translation>no hay ninguno publicado en esta red</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} said no</source>
      <translation>{host} lo rechazó</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the host said no</source>
      <translation>el host lo rechazó</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>unfold for details</source>
      <translation>despliegue para ver detalles</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>not on the company network</source>
      <translation>fuera de la red de la empresa</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} does not answer</source>
      <translation>{host} no responde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the host does not answer</source>
      <translation>el host no responde</translation>
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
      <translation>respondió</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>answered: too few computers so far</source>
      <translation>respondió: todavía faltan equipos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>said no</source>
      <translation>lo rechazó</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>hosts found</source>
      <translation>hosts encontrados</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no such name</source>
      <translation>ese nombre no existe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no host published</source>
      <translation>ningún host publicado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>says that there is no such service</source>
      <translation>indica que no existe ese servicio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the answer made no sense</source>
      <translation>la respuesta no es comprensible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the name server failed</source>
      <translation>el servidor de nombres falló</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no name server to ask</source>
      <translation>ningún servidor de nombres al que preguntar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no key on this computer</source>
      <translation>no hay clave en este equipo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no confirmation ID was typed</source>
      <translation>no se introdujo ningún identificador de confirmación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the confirmation ID belongs to another computer, key or hardware</source>
      <translation>el identificador de confirmación pertenece a otro equipo, otra clave u otro hardware</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>fits: edition, key and seal</source>
      <translation>encaja: edición, clave y sello</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>for another edition</source>
      <translation>para otra edición</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>for another key</source>
      <translation>para otra clave</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>its seal is broken</source>
      <translation>su sello está roto</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>a genuine one, not used here</source>
      <translation>uno genuino, no se usa aquí</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>may not be read by this computer</source>
      <translation>este equipo no puede leerlo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>skipped</source>
      <translation>omitido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>its address is not known</source>
      <translation>no se conoce su dirección</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no connection</source>
      <translation>sin conexión</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>is not there at the moment</source>
      <translation>no está disponible en este momento</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but its service stayed silent</source>
      <translation>conectado, pero el servicio no contestó</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but its certificate does not count</source>
      <translation>conectado, pero su certificado no es válido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but it gave no answer</source>
      <translation>conectado, pero sin respuesta</translation>
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
      <translation>Clave propia (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Telephone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>set by hand</source>
      <translation>indicado a mano</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>used before</source>
      <translation>usado antes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>found in DNS</source>
      <translation>encontrado en DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{origin} {ago}</source>
      <translation>{origin} {ago}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Getting ready</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking for your organisation's server</source>
      <translation>Buscando el servidor de su organización</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking up {host}</source>
      <translation>Buscando la dirección de {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking up the server</source>
      <translation>Buscando la dirección del servidor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Asking whether {host} is there</source>
      <translation>Se pregunta si {host} está disponible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Asking whether it is there</source>
      <translation>Se pregunta si el servicio está disponible</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Connecting to {host}</source>
      <translation>Conectando con {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Connecting to the server</source>
      <translation>Conectando con el servidor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Greeting {host}</source>
      <translation>Saludando a {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Greeting the server</source>
      <translation>Saludando al servidor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Checking the certificate of {host}</source>
      <translation>Comprobando el certificado de {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Checking the certificate</source>
      <translation>Comprobando el certificado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Waiting for the answer of {host}</source>
      <translation>Esperando la respuesta de {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Waiting for the answer</source>
      <translation>Esperando la respuesta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Save bundle</source>
      <translation>Guardar paquete</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>What the helpdesk will get</source>
      <translation>Lo que recibirá el soporte técnico</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Files in the bundle</source>
      <translation>Archivos del paquete</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Preview of the bundle</source>
      <translation>Vista previa del paquete</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>With &amp;real names</source>
      <translation>Con nombres &amp;reales</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Guardar…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Saved as {path}</source>
      <translation>Guardado como {path}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Names, addresses and IDs stand in it as they are. Save it so only if your helpdesk asks for it.</source>
      <translation>Los nombres, direcciones e identificadores figuran tal cual. Guárdelo así solo si su soporte técnico lo pide.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Names, addresses and IDs are replaced by made-up ones, the same ones throughout.</source>
      <translation>Los nombres, direcciones e identificadores se sustituyen por otros inventados, siempre los mismos.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Nothing is sent: the bundle is a file that you hand on yourself.</source>
      <translation>No se envía nada: el paquete es un archivo que usted mismo entrega.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Bundles (*.zip)</source>
      <translation>Paquetes (*.zip)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Saving…</source>
      <translation>Guardando…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <source>Timeline of the licence</source>
      <translation>Cronología de la licencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>Count</source>
      <translation>Recuento</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <source>{when} · {status}</source>
      <translation>{when} · {status}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>No host has told a count in this time.</source>
      <translation>Ningún host ha indicado un recuento en este tiempo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>{required} needed</source>
      <translation>{required} necesarios</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/desk.py" />
      <source>The checks failed in an unforeseen way; the log says more.</source>
      <translation>Las comprobaciones fallaron de forma imprevista; el registro dice más.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/desk.py" />
      <source>It could not be saved: {reason}.</source>
      <translation>No se pudo guardar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Show what it rests on</source>
      <translation>Mostrar en qué se basa</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>{verdict}: {title}</source>
      <translation>{verdict}: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>What it rests on: {title}</source>
      <translation>En qué se basa: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>More: {title}</source>
      <translation>Más: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Check this &amp;again</source>
      <translation>Comprobar &amp;de nuevo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Next step ·</source>
      <translation>Siguiente paso ·</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>{who}: {remedy}</source>
      <translation>{who}: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/findings_tab.py" />
      <source>Nothing has been found yet.</source>
      <translation>Aún no hay resultados.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>30 days</source>
      <translation>30 días</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>180 days</source>
      <translation>180 días</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>The wheel or + and − zoom, dragging or the arrow keys go along, 0 shows everything. Page up and Page down go from attempt to attempt.</source>
      <translation>La rueda o + y − acercan y alejan, arrastrar o las flechas desplazan, 0 lo muestra todo. Re Pág y Av Pág saltan de un intento a otro.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>Show {span}</source>
      <translation>Mostrar: {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Not licensed</source>
      <translation>Sin licencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Licensed</source>
      <translation>Con licencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>First days</source>
      <translation>Primeros días</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Hardware changed</source>
      <translation>Hardware cambiado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Not genuine</source>
      <translation>No original</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Notification mode</source>
      <translation>Modo de notificación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Extended grace</source>
      <translation>Prórroga</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Too few</source>
      <translation>Faltan</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>No way</source>
      <translation>Sin acceso</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>at the start</source>
      <translation>al iniciar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because it was due</source>
      <translation>porque tocaba</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because somebody asked</source>
      <translation>porque alguien lo pidió</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the network changed</source>
      <translation>porque cambió la red</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the hardware changed</source>
      <translation>porque cambió el hardware</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the key changed</source>
      <translation>porque cambió la clave</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>by Windows itself</source>
      <translation>por el propio Windows</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{count} counted, {required} needed</source>
      <translation>{count} contados, {required} necesarios</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>No attempt has been recorded yet.</source>
      <translation>Aún no se ha registrado ningún intento.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{n} attempts</source>
      <extracomment>For one: {n} attempt</extracomment>
      <translation>
        <numerusform>{n} intento</numerusform>
        <numerusform>{n} intentos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{total}, {done} of them successful</source>
      <translation>{total}, {done} con éxito</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>State of the licence</source>
      <translation>Estado de la licencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Host forgotten</source>
      <translation>Host olvidado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>the next attempt asks DNS</source>
      <translation>el siguiente intento preguntará al DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Host remembered</source>
      <translation>Host recordado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{host} is asked first from now on</source>
      <translation>desde ahora se preguntará primero a {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was asked for while one was under way.</source>
      <translation>Se pidió un intento mientras había otro en curso.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Nothing is to be activated: the activation does not end.</source>
      <translation>No hay nada que activar: la activación no caduca.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The key is not of a kind that an organisation's server activates.</source>
      <translation>La clave no es de las que activa el servidor de una organización.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The network changed, or the computer woke: the next attempt comes sooner.</source>
      <translation>La red cambió o el equipo salió de la suspensión: el siguiente intento se adelanta.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The result of an attempt came after it had been given up.</source>
      <translation>El resultado de un intento llegó cuando ya se había abandonado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was stopped.</source>
      <translation>Se detuvo un intento.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was cut off, for instance because the computer was switched off.</source>
      <translation>Se interrumpió un intento, por ejemplo al apagar el equipo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The hardware has changed so much that it has to be activated again.</source>
      <translation>El hardware ha cambiado tanto que hay que activar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The hardware has changed a little; the activation holds.</source>
      <translation>El hardware ha cambiado un poco; la activación sigue siendo válida.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The key has changed.</source>
      <translation>La clave ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The licence was reset (rearmed).</source>
      <translation>La licencia se ha restablecido (rearm).</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The computer has left its domain: what the directory activated has ended.</source>
      <translation>El equipo ha salido de su dominio: lo que el directorio había activado ha terminado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/path_view.py" />
      <source>{name}: {caption}</source>
      <translation>{name}: {caption}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/path_view.py" />
      <source>The chain from this PC to the licence</source>
      <translation>La cadena desde este equipo hasta la licencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>What leaves this computer</source>
      <translation>Qué sale de este equipo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>KMS: your organisation's own host</source>
      <translation>KMS: el host de su propia organización</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Value here</source>
      <translation>Valor aquí</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>What for</source>
      <translation>Para qué</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Show the {size} &amp;bytes</source>
      <translation>Mostrar los {size} &amp;bytes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>The bytes of the message</source>
      <translation>Los bytes del mensaje</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Other ways</source>
      <translation>Otras vías</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>none: the ID has never changed</source>
      <translation>ninguno: el identificador nunca ha cambiado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Computer name</source>
      <translation>Nombre del equipo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>so that an administrator can tell computers apart</source>
      <translation>para que un administrador distinga los equipos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Client ID</source>
      <translation>Id. del cliente</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>a random number that the host counts, made on this computer</source>
      <translation>un número aleatorio que cuenta el host, creado en este equipo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Client ID before</source>
      <translation>Id. del cliente anterior</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>so that a computer is not counted twice</source>
      <translation>para que un equipo no se cuente dos veces</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Virtual machine</source>
      <translation>Máquina virtual</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>for the host's statistics</source>
      <translation>para las estadísticas del host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>what the licence is like now</source>
      <translation>cómo está ahora la licencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Time left</source>
      <translation>Tiempo restante</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>until the activation ends, in minutes</source>
      <translation>hasta que acabe la activación, en minutos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>the host refuses clocks that are hours apart</source>
      <translation>el host rechaza relojes con horas de diferencia</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Computers needed</source>
      <translation>Equipos necesarios</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>from how many on this edition is activated</source>
      <translation>a partir de cuántos se activa esta edición</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Application</source>
      <translation>Aplicación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>which family of products; the same everywhere</source>
      <translation>qué familia de productos; la misma en todas partes</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Product group</source>
      <translation>Grupo de productos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>what the host's key must match</source>
      <translation>con qué debe coincidir la clave del host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Edition</source>
      <translation>Edición</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>which edition; the same on all computers with it</source>
      <translation>qué edición; la misma en todos los equipos que la tienen</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Frame</source>
      <translation>Trama</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>version {n}, checksum</source>
      <translation>versión {n}, suma de comprobación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>tells damage from an answer</source>
      <translation>distingue una respuesta de un mensaje dañado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Windows itself makes this request and sends it to your organisation's own host, over TCP, usually port 1688. These are the facts that go into it; it needs no Internet, and no person is named.</source>
      <translation>El propio Windows crea esta solicitud y la envía al host de su organización por TCP, normalmente por el puerto 1688. Estos son los datos que incluye; no hace falta Internet y no se nombra a ninguna persona.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>One message of {size} bytes to your organisation's own host, over TCP, usually port 1688. It needs no Internet, and no person is named. This is what the next attempt will send, with the values of now.</source>
      <translation>Un mensaje de {size} bytes al host de su organización por TCP, normalmente por el puerto 1688. No hace falta Internet y no se nombra a ninguna persona. Esto es lo que enviará el siguiente intento, con los valores de ahora.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Nothing has been sent so far.</source>
      <translation>Hasta ahora no se ha enviado nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>The last attempt ({when}) reached no host, so nothing of this was sent.</source>
      <translation>El último intento ({when}) no llegó a ningún host, así que no se envió nada de esto.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Sent last: {when}, to {hosts}.</source>
      <translation>Último envío: {when}, a {hosts}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>What comes back is the number of computers that the host has counted, its name and its time.</source>
      <translation>La respuesta contiene el número de equipos que ha contado el host, su nombre y su hora.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>What came back last: {host} had counted {count} computers; {required} are needed.</source>
      <translation>Última respuesta: {host} había contado {count} equipos; se necesitan {required}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>the host</source>
      <translation>el host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>DNS is asked for the names of hosts (_vlmcs._tcp and your domain) and for their addresses.</source>
      <translation>Se pregunta al DNS por los nombres de los hosts (_vlmcs._tcp y su dominio) y por sus direcciones.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>DNS was asked for {names}, and for the addresses of the hosts found.</source>
      <translation>Se preguntó al DNS por {names} y por las direcciones de los hosts encontrados.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>This window asks DNS the same names, opens a connection to each host and greets its service. It sends no activation request, so nothing of the table below leaves this computer by it and no host's count changes.</source>
      <translation>Esta ventana pregunta al DNS por los mismos nombres, abre una conexión con cada host y saluda a su servicio. No envía ninguna solicitud de activación: nada de la tabla siguiente sale de este equipo y el recuento de ningún host cambia.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here, so nothing is asked of a directory and nothing is sent.</source>
      <translation>No está configurado aquí: no se pregunta a ningún directorio ni se envía nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Online, with a key of its own (MAK)</source>
      <translation>En línea, con una clave propia (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here, so nothing is sent to an activation service and the Internet is not touched.</source>
      <translation>No está configurado aquí: no se envía nada a un servicio de activación y no se toca Internet.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here. It never sends anything by itself: a person reads numbers.</source>
      <translation>No está configurado aquí. Esta vía nunca envía nada por sí misma: una persona lee números.</translation>
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
      <translation>Nuestro</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>How far</source>
      <translation>Hasta dónde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Share</source>
      <translation>Cuota</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Draw</source>
      <translation>Sorteo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Addresses</source>
      <translation>Direcciones</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Kept</source>
      <translation>Validez</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>From</source>
      <translation>Origen</translation>
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
      <translation>Primero se pregunta a la prioridad más baja; dentro de ella, los pesos deciden cuántos clientes empiezan por cada host. Ninguna de estas pruebas ha cambiado el recuento de un host.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>In detail</source>
      <translation>En detalle</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Events</source>
      <translation>Eventos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>The raw facts that the checks started from, as they were read.</source>
      <translation>Los datos en bruto de los que partieron las comprobaciones, tal como se leyeron.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Copy a&amp;ll</source>
      <translation>Copiar t&amp;odo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Fact</source>
      <translation>Dato</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Facts</source>
      <translation>Datos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/trace_view.py" />
      <source>How it was found</source>
      <translation>Cómo se encontró</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>{name} diagnostics</source>
      <translation>Diagnóstico de {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>From this PC to the host</source>
      <translation>De este equipo al host</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Run again</source>
      <translation>&amp;Repetir</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Save bundle…</source>
      <translation>&amp;Guardar paquete…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>Parts of the diagnosis</source>
      <translation>Partes del diagnóstico</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Findings</source>
      <translation>Res&amp;ultados</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Hosts</source>
      <translation>&amp;Hosts</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>H&amp;istory</source>
      <translation>H&amp;istorial</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Events</source>
      <translation>&amp;Eventos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Privacy</source>
      <translation>&amp;Privacidad</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>F&amp;acts</source>
      <translation>&amp;Datos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>S&amp;top</source>
      <translation>De&amp;tener</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>fine</source>
      <translation>bien</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>worth a look</source>
      <translation>conviene mirarlo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>broken</source>
      <translation>averiado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not checked</source>
      <translation>sin comprobar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>This PC</source>
      <translation>Este equipo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Suffixes</source>
      <translation>Sufijos</translation>
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
      <translation>Respuesta</translation>
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
      <translation>sin comprobar aún</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>broken at {link}</source>
      <translation>fallo en: {link}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Looking at this PC</source>
      <translation>Examinando este equipo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Press Run again to look at the whole chain.</source>
      <translation>Pulse Repetir para examinar toda la cadena.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{done} of {total} checks made</source>
      <translation>{done} de {total} comprobaciones hechas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} checks</source>
      <extracomment>For one: {n} check</extracomment>
      <translation>
        <numerusform>{n} comprobación</numerusform>
        <numerusform>{n} comprobaciones</numerusform>
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
        <numerusform>{n} comprobación más está bien</numerusform>
        <numerusform>{n} comprobaciones más están bien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>All {n} checks are fine</source>
      <extracomment>For one: {n} check, and it is fine</extracomment>
      <translation>
        <numerusform>{n} comprobación, y está bien</numerusform>
        <numerusform>Las {n} comprobaciones están bien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} checks were not made</source>
      <extracomment>For one: {n} check was not made</extracomment>
      <translation>
        <numerusform>{n} comprobación no se hizo</numerusform>
        <numerusform>{n} comprobaciones no se hicieron</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Mostly because</source>
      <translation>Normalmente porque</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Follows from</source>
      <translation>Se deriva de</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Check</source>
      <translation>Comprobación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{id}, {ms} ms</source>
      <translation>{id}, {ms} ms</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Next step: {remedy}</source>
      <translation>Siguiente paso: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No activation request was sent, so no host's count has changed.</source>
      <translation>No se envió ninguna solicitud de activación, así que el recuento de ningún host ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No record in DNS names it, so it takes no part in the draw.</source>
      <translation>Ningún registro DNS lo nombra, así que no participa en el sorteo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Priority {priority}, weight {weight}</source>
      <translation>Prioridad {priority}, peso {weight}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No record in DNS names it.</source>
      <translation>Ningún registro DNS lo nombra.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>A resolver keeps its record for {n} seconds.</source>
      <translation>Un solucionador guarda su registro durante {n} segundos.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>under 1 %</source>
      <translation>menos del 1 %</translation>
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
      <translation>host KMS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>lab host</source>
      <translation>host de laboratorio</translation>
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
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No host is known: none in DNS, none set by hand, none used before.</source>
      <translation>No se conoce ningún host: ni en DNS, ni indicado a mano, ni usado antes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} hosts are known</source>
      <extracomment>For one: {n} host is known</extracomment>
      <translation>
        <numerusform>Se conoce {n} host</numerusform>
        <numerusform>Se conocen {n} hosts</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{total}, {n} of them answered.</source>
      <translation>{total}; {n} respondieron.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Nothing has been tried yet</source>
      <translation>Aún no se ha intentado nada</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>There is no attempt to explain.</source>
      <translation>No hay ningún intento que explicar.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The last attempt succeeded.</source>
      <translation>El último intento tuvo éxito.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Nothing is wrong</source>
      <translation>Todo está bien</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>It has not been renewed since</source>
      <translation>No se ha renovado desde entonces</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Press Activate now, and look here again if it does not succeed.</source>
      <translation>Pulse Activar ahora y vuelva a mirar aquí si no lo consigue.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>you</source>
      <translation>usted</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>your helpdesk</source>
      <translation>su soporte técnico</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the KMS administrator</source>
      <translation>el administrador de KMS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the DNS administrator</source>
      <translation>el administrador de DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the network administrator</source>
      <translation>el administrador de red</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the directory administrator</source>
      <translation>el administrador del directorio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the vendor's support</source>
      <translation>el soporte del fabricante</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Too few computers have asked so far</source>
      <translation>Aún no lo han solicitado suficientes equipos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The server answers, but it activates nobody before enough computers have asked it.</source>
      <translation>El servidor responde, pero no activa a nadie hasta que lo hayan solicitado suficientes equipos.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>wait; every computer that asks brings it nearer.</source>
      <translation>espere; cada equipo que lo solicita lo acerca.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Your organisation's server could not be reached</source>
      <translation>No se pudo contactar con el servidor de su organización</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>This happens away from the company network, or when the server or a firewall is out of order.</source>
      <translation>Ocurre fuera de la red de la empresa, o cuando fallan el servidor o un firewall.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Connect to the company network or its VPN and press Activate now.</source>
      <translation>Conéctese a la red de la empresa o a su VPN y pulse Activar ahora.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The attempt did not succeed</source>
      <translation>El intento no tuvo éxito</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The steps below show how far it came.</source>
      <translation>Los pasos siguientes muestran hasta dónde llegó.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Press Copy report and send it to your helpdesk.</source>
      <translation>Pulse Copiar informe y envíelo a su soporte técnico.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>under way</source>
      <translation>en curso</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none needed</source>
      <translation>no hace falta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none planned</source>
      <translation>ninguno previsto</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Activated through</source>
      <translation>Activado mediante</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Last host asked</source>
      <translation>Último host consultado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none yet</source>
      <translation>ninguno aún</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>{way} · {host}</source>
      <translation>{way} · {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Activation ends</source>
      <translation>Fin de la activación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Reminders since</source>
      <translation>Avisos desde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Reminders begin</source>
      <translation>Avisos a partir del</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Speed of the lab's time</source>
      <translation>Velocidad del tiempo del laboratorio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Lab · day {day}</source>
      <translation>Lab. · día {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>{asked} of {needed} have asked</source>
      <translation>{asked} de {needed} equipos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Computers that the lab's server has heard from, and how many it needs</source>
      <translation>Equipos que han contactado con el servidor del laboratorio y cuántos necesita</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Let time run</source>
      <translation>Dejar correr el tiempo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Stop time</source>
      <translation>Detener el tiempo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>real time</source>
      <translation>tiempo real</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>d</source>
      <translation>d</translation>
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
      <translation>&amp;Recordármelo más tarde</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>In 1 &amp;hour</source>
      <translation>En 1 &amp;hora</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>Not &amp;today</source>
      <translation>Hoy &amp;no</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>In 1 &amp;week</source>
      <translation>En 1 &amp;semana</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>An attempt is under way, or this computer is activated for good already.</source>
      <translation>Hay un intento en curso, o este equipo ya está activado de forma permanente.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>That did not activate this computer; the list of attempts says why.</source>
      <translation>Eso no activó este equipo; la lista de intentos dice por qué.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>That failed in an unforeseen way; the log says more.</source>
      <translation>Ha fallado de forma imprevista; el registro dice más.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>This computer has no multiple activation key (MAK). Without one there is no number.</source>
      <translation>Este equipo no tiene clave de activación múltiple (MAK). Sin ella no hay número.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>The keyring that keeps the key is locked. Unlock it and try again.</source>
      <translation>El llavero que guarda la clave está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>This answer belongs to another number. Read out the one above once more.</source>
      <translation>Esta respuesta pertenece a otro número. Vuelva a leer el de arriba.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>The answer was mistyped. Compare it group by group.</source>
      <translation>La respuesta contiene un error. Compárela grupo por grupo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Activate by phone</source>
      <translation>Activar por teléfono</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>&amp;Activate</source>
      <translation>&amp;Activar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Activated. This activation does not expire.</source>
      <translation>Activado. Esta activación no caduca.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>1. Read this out</source>
      <translation>1. Lea esto en voz alta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Call the activation centre and read out the installation ID.</source>
      <translation>Llame al centro de activación y lea el identificador de instalación.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Each group is checked as it is typed. A number that you were sent can be pasted as a whole.</source>
      <translation>Cada grupo se comprueba al escribirlo. Un número recibido por escrito se puede pegar entero.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>2. Type the answer</source>
      <translation>2. Escriba la respuesta</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number and a unit, such as 90m, 2h or 7d; from 15 minutes to 30 days.</source>
      <translation>Escriba un número y una unidad, como 90m, 2h o 7d; de 15 minutos a 30 días.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give addresses such as 10.0.0.53 or 10.0.0.53:5353, with commas between them.</source>
      <translation>Indique direcciones como 10.0.0.53 o 10.0.0.53:5353, separadas por comas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give domains such as corp.example.com, with commas between them.</source>
      <translation>Indique dominios como corp.example.com, separados por comas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give one name or address, such as kms1.example.com or kms1.example.com:1688.</source>
      <translation>Indique un nombre o una dirección, como kms1.example.com o kms1.example.com:1688.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give names, domains, addresses or networks such as 10.0.0.0/8, with commas between.</source>
      <translation>Indique nombres, dominios, direcciones o redes como 10.0.0.0/8, separados por comas.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give one name or address, such as time.example.com.</source>
      <translation>Indique un nombre o una dirección, por ejemplo time.example.com.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give a whole number from 1 to 25.</source>
      <translation>Indique un número entero de 1 a 25.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number and a unit, such as 36h or 14d.</source>
      <translation>Escriba un número y una unidad, por ejemplo 36h o 14d.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number of days, such as 1d or 7d; from 1 to 30.</source>
      <translation>Escriba un número de días, por ejemplo 1d o 7d; de 1 a 30.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write from when to when, such as 18:00-08:00, or nothing.</source>
      <translation>Escriba desde y hasta cuándo, por ejemplo 18:00-08:00, o nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Choose one of the list.</source>
      <translation>Elija uno de la lista.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>{name} settings</source>
      <translation>Configuración de {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Reminders</source>
      <translation>Recordatorios</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Finding the server</source>
      <translation>Encontrar el servidor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Managed by {name}</source>
      <translation>Administrado por {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Managed by your organisation</source>
      <translation>Administrado por su organización</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Start when I log &amp;in</source>
      <translation>Iniciar al iniciar &amp;sesión</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>As the system has it</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Colou&amp;rs</source>
      <translation>&amp;Colores</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>The system's own</source>
      <translation>El del sistema</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Another language is spoken from the next start on.</source>
      <translation>El cambio de idioma se aplica en el próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me when something needs a&amp;ttention</source>
      <translation>Avisar cuando algo requiera a&amp;tención</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me also when all is &amp;well again</source>
      <translation>Avisar ta&amp;mbién cuando todo vuelva a estar bien</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me a&amp;gain after</source>
      <translation>&amp;Recordar tras</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Quiet hours</source>
      <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>not set</source>
      <translation>sin definir</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>How early</source>
      <translation>Con cuánta antelación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Attention after so many &amp;missed renewals</source>
      <translation>&amp;Atención tras tantas renovaciones perdidas</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Problem when less time is left than</source>
      <translation>&amp;Problema cuando queda menos de</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Domains to search</source>
      <translation>&amp;Dominios donde buscar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>the system's own</source>
      <translation>los del sistema</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Name servers</source>
      <translation>Servidores de &amp;nombres</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Fixed server</source>
      <translation>Servidor &amp;fijo</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Ask the &amp;host that answered last first</source>
      <translation>Preguntar primero al último &amp;host que respondió</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>What is ours</source>
      <translation>Lo que es nuestro</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>E&amp;xpected servers</source>
      <translation>Servidores &amp;esperados</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>judged by their domain</source>
      <translation>según su dominio</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Any other server that answers is reported.</source>
      <translation>Se informa de cualquier otro servidor que responda.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Time s&amp;erver</source>
      <translation>Servidor de h&amp;ora</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>kmsmonitor itself</source>
      <translation>el propio kmsmonitor</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Looked &amp;after by</source>
      <translation>&amp;Administrada por</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Client, needs 25 computers</source>
      <translation>Cliente, requiere 25 equipos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Server, needs 5 computers</source>
      <translation>Servidor, requiere 5 equipos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Edition</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Times</source>
      <translation>Tiempos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Try again after</source>
      <translation>&amp;Reintentar tras</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Renew every</source>
      <translation>Reno&amp;var cada</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Some settings are managed by {name}.</source>
      <translation>Algunos ajustes los administra {name}.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Some settings are managed by your organisation.</source>
      <translation>Algunos ajustes los administra su organización.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Help: {where}</source>
      <translation>Ayuda: {where}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>To be corrected: {field}</source>
      <translation>Por corregir: {field}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Activate now</source>
      <translation>&amp;Activar ahora</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <source>&amp;What is wrong?</source>
      <translation>¿&amp;Qué ocurre?</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Copy report</source>
      <translation>&amp;Copiar informe</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{d} d {h} h {m} min</source>
      <translation>{d} d {h} h {m} min</translation>
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
      <translation>menos de un minuto</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>in {span}</source>
      <translation>en {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{day}, {clock}</source>
      <translation>{day}, {clock}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>on {weekday}</source>
      <translation>el {weekday}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>on {date}</source>
      <translation>el {date}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before tonight</source>
      <translation>antes de esta noche</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before tomorrow</source>
      <translation>antes de mañana</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before {weekday_and_day}</source>
      <translation>antes del {weekday_and_day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before {date}</source>
      <translation>antes del {date}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{date}, {clock} ({zone})</source>
      <translation>{date}, {clock} ({zone})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>less than a minute ago</source>
      <translation>hace menos de un minuto</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} minutes ago</source>
      <extracomment>For one: {n} minute ago</extracomment>
      <translation>
        <numerusform>hace {n} minuto</numerusform>
        <numerusform>hace {n} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} hours ago</source>
      <extracomment>For one: {n} hour ago</extracomment>
      <translation>
        <numerusform>hace {n} hora</numerusform>
        <numerusform>hace {n} horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} days ago</source>
      <extracomment>For one: {n} day ago</extracomment>
      <translation>
        <numerusform>hace {n} día</numerusform>
        <numerusform>hace {n} días</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Open {name}</source>
      <translation>A&amp;brir {name}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Diagnostics…</source>
      <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Settings…</source>
      <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>A&amp;bout</source>
      <translation>Acerca d&amp;e</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Correct this line in the settings file.</source>
      <translation>Corrija esta línea en el archivo de configuración.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Tell whoever administers this computer.</source>
      <translation>Avise a quien administra este equipo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Line {line} of {file} does not count.</source>
      <translation>La línea {line} de {file} no cuenta.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Something in {file} does not count.</source>
      <translation>Algo en {file} no cuenta.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The settings could not be saved.</source>
      <translation>No se pudo guardar la configuración.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Check the rights of the settings file and whether the disk is full.</source>
      <translation>Compruebe los permisos del archivo de configuración y si el disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The history was damaged; it was set aside and a new one was started.</source>
      <translation>El historial estaba dañado; se apartó y se empezó uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Nothing needs to be done. Send the file along if you report this.</source>
      <translation>No hay que hacer nada. Adjunte el archivo si comunica este caso.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The history cannot be written at the moment.</source>
      <translation>El historial no se puede escribir en este momento.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Make room on the disk, or end the program that holds the file; nothing written before is lost.</source>
      <translation>Libere espacio en el disco o cierre el programa que retiene el archivo; no se pierde nada de lo ya escrito.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The licence could not be read from Windows.</source>
      <translation>No se pudo leer la licencia de Windows.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Check that the service Software Protection (sppsvc) may start and that a product key is installed.</source>
      <translation>Compruebe que el servicio Protección de software (sppsvc) puede iniciarse y que hay una clave de producto instalada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/activity_bar.py" />
      <source>Ca&amp;ncel</source>
      <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>Shall {name} go on in the background?</source>
      <translation>¿Debe {name} seguir en segundo plano?</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>This desktop has no tray to hold its icon. Start {name} again to see this window.</source>
      <translation>Este escritorio no tiene área de notificación para el icono. Inicie {name} de nuevo para ver esta ventana.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Continuar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Last attempts</source>
      <translation>Últimos intentos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>None so far.</source>
      <translation>Ninguno hasta ahora.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Show what was tried</source>
      <translation>Mostrar qué se intentó</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Steps of the attempt: {outcome}, {when}</source>
      <translation>Pasos del intento: {outcome}, {when}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/explanation.py" />
      <source>Open &amp;diagnostics…</source>
      <translation>Abrir &amp;diagnóstico…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/explanation.py" />
      <source>Next step · {who}: {remedy}</source>
      <translation>Siguiente paso · {who}: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>Activate by &amp;phone…</source>
      <translation>Activar por &amp;teléfono…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>{name} lives beside the clock</source>
      <translation>{name} está junto al reloj</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>&amp;Got it</source>
      <translation>&amp;Entendido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>Windows hides new icons. Press the small arrow beside the clock and drag the icon to the taskbar, so that you see its shape change.</source>
      <translation>Windows oculta los iconos nuevos. Pulse la flecha pequeña junto al reloj y arrastre el icono a la barra de tareas para ver cómo cambia su forma.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>Its icon shows how things stand, and this window may be closed. If your desktop hides the icon, switch it on in the settings of its panel.</source>
      <translation>El icono muestra cómo está todo y esta ventana se puede cerrar. Si su escritorio oculta el icono, actívelo en la configuración del panel.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <location filename="../../kmsmonitor/ui/widgets/number_groups.py" />
      <source>Group {number}</source>
      <translation>Grupo {number}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <source>{number} · right</source>
      <translation>{number} · correcto</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <source>{number} · mistyped</source>
      <translation>{number} · error</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/steps_view.py" />
      <source>Nothing was recorded of its steps.</source>
      <translation>No se registró ningún paso.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Not activated yet</source>
      <translation>Aún sin activar</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Working</source>
      <translation>En curso</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Attention</source>
      <translation>Atención</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>It is not known whether {product} is activated</source>
      <translation>No se sabe si {product} está activado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Renewing {product}</source>
      <translation>Renovando {product}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Activating {product}</source>
      <translation>Activando {product}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>This computer's hardware has changed</source>
      <translation>El hardware de este equipo ha cambiado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is not activated</source>
      <translation>{product} no está activado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is not activated yet</source>
      <translation>{product} aún no está activado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is activated for good</source>
      <translation>{product} está activado de forma permanente</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The activation of {product} ends within two days</source>
      <translation>La activación de {product} acaba en menos de dos días</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The activation of {product} ends in {n} days</source>
      <extracomment>For one: The activation of {product} ends in {n} day</extracomment>
      <translation>
        <numerusform>La activación de {product} acaba en {n} día</numerusform>
        <numerusform>La activación de {product} acaba en {n} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} has not been renewed for {n} days</source>
      <extracomment>For one: {product} has not been renewed for {n} day</extracomment>
      <translation>
        <numerusform>{product} lleva {n} día sin renovarse</numerusform>
        <numerusform>{product} lleva {n} días sin renovarse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is activated</source>
      <translation>{product} está activado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The last facts are too old to rely on. {name} looks again by itself.</source>
      <translation>Los últimos datos son demasiado antiguos para fiarse de ellos. {name} volverá a comprobarlo por sí solo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>This takes a few seconds. You can go on working.</source>
      <translation>Tarda unos segundos. Puede seguir trabajando.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>It has to be activated again. {do}</source>
      <translation>Hay que activarlo de nuevo. {do}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Windows reminds you of it; your programs and files keep working. {do}</source>
      <translation>Windows se lo recuerda; sus programas y archivos siguen funcionando. {do}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its copy could not be confirmed as genuine. Copy the report and send it to your helpdesk.</source>
      <translation>No se pudo confirmar que la copia sea original. Copie el informe y envíelo a su soporte técnico.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its activation does not end. You need not do anything.</source>
      <translation>La activación no caduca. No tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The last renewal did not succeed; the next try is {when}. You need not do anything.</source>
      <translation>La última renovación no tuvo éxito; próximo intento: {when}. No tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{done}. You need not do anything.</source>
      <translation>{done}. No tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{done}; the next renewal is {day}. You need not do anything.</source>
      <translation>{done}; próxima renovación {day}. No tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Activated {day}</source>
      <translation>Activación {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Renewed {day}</source>
      <translation>Última renovación {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its key is not of the kind that is activated by an organisation, so {name} does not ask.</source>
      <translation>La clave no es de las que activa una organización, por eso {name} no la solicita.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The first try comes at once. You need not do anything.</source>
      <translation>El primer intento es inmediato. No tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The first try is {when}. You need not do anything.</source>
      <translation>Primer intento: {when}. No tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Your organisation's server did not activate it. Copy the report and send it to your helpdesk.</source>
      <translation>El servidor de su organización no lo activó. Copie el informe y envíelo a su soporte técnico.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Too few computers have asked your organisation's server so far. {name} asks again by itself.</source>
      <translation>Aún no han contactado suficientes equipos con el servidor de su organización. {name} lo reintentará por sí solo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Your organisation's server has heard from {count} of the {required} computers it needs. Nothing is wrong with this one; {name} asks again by itself.</source>
      <translation>El servidor de su organización ha tenido noticia de {count} de los {required} equipos que necesita. Este equipo está bien; {name} lo reintentará por sí solo.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network; {name} will do the rest.</source>
      <translation>Conéctese a la red de la empresa; {name} hará el resto.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network {before}; {name} will do the rest.</source>
      <translation>Conéctese a la red de la empresa {before}; {name} hará el resto.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network some time {before}; {name} will do the rest.</source>
      <translation>Conéctese en algún momento a la red de la empresa {before}; {name} hará el resto.</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>no end</source>
      <translation>sin fin</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>days left</source>
      <extracomment>For one: day left</extracomment>
      <translation>
        <numerusform>día restante</numerusform>
        <numerusform>días restantes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>hours left</source>
      <extracomment>For one: hour left</extracomment>
      <translation>
        <numerusform>hora restante</numerusform>
        <numerusform>horas restantes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>of {required}</source>
      <translation>de {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not yet</source>
      <translation>aún no</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{word} · {more}</source>
      <translation>{word} · {more}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>the facts are too old</source>
      <translation>los datos son demasiado antiguos</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>renewing now</source>
      <translation>renovando ahora</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>activating now</source>
      <translation>activando ahora</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>the hardware has changed</source>
      <translation>el hardware ha cambiado</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{count} of {required} computers</source>
      <translation>{count} de {required} equipos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not renewed for {n} days</source>
      <extracomment>For one: not renewed for {n} day</extracomment>
      <translation>
        <numerusform>{n} día sin renovar</numerusform>
        <numerusform>{n} días sin renovar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{n} days left</source>
      <extracomment>For one: {n} day left</extracomment>
      <translation>
        <numerusform>queda {n} día</numerusform>
        <numerusform>quedan {n} días</numerusform>
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
      <translation>Próxima renovación</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Next try</source>
      <translation>Próximo intento</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{name}: {state}</source>
      <translation>{name}: {state}</translation>
    </message>
  </context>
</TS>
