# The words of pages in Spanish.

# The frame of every page
skip = Ir al contenido
search = Buscar
nav-main = Principal
nav-more = Más
nav-data = Datos abiertos
nav-contact = Contacto
made-with = Hecho con { $generator }
newer = Más recientes
older = Anteriores
previous = Anterior
next = Siguiente
page = Página
pages-of-stories = Páginas de historias
also-in = También en:
other-languages = En otros idiomas:
feed = canal

# Words that several pages share
stories = { $count ->
    [one] { $shown } historia
   *[other] { $shown } historias
  }
acts = { $count ->
    [one] { $shown } acto
   *[other] { $shown } actos
  }
all-stories = Todas las historias
demand = Demanda
office = Institución
week = Semana
acts-head = Actos
amount = Importe
source = Fuente
row = Fila
name = Nombre
neighborhood = Barrio
in-all = En total
change-number = Variación
deadline = Plazo
ahead = Próximas
coming-up = Próximamente
this-week = Esta semana
take-numbers = Llévate las cifras
counted-what = Lo que se contó
the-ledger = El registro público
next-escalation = La próxima movilización
read-more = Leer más
recording = Grabación
continued = (continuación)
from-to = { $from } a { $to }
of-what = ({ $what })
of-day = del { $day }
and-more = { $count ->
   *[other] y { $shown } más
  }
as-of = Situación a { $day }.
counted-on = Contado el { $day }.
days-counted = Días contados el { $day }.
no-refusal = No responder no es rechazar, y aquí no se llama rechazo.
no-reply = Ninguna respuesta registrada, situación a { $day }.
to-office = Para: { $office }
write-to = Escribe a { $contact }.
right-of-reply = Toda persona o institución nombrada aquí puede responder aquí, con sus propias palabras y con la extensión que quiera.
no-story = Aún está por contar la primera historia.
milestone-number = Hito { $number }
story-number = Historia { $number }
back-to-demand = Volver a la demanda
before-this = Antes de esta
after-this = Después de esta
minutes-short = { $minutes } min
read-by = Lee: { $reader }
copy = Copiar
share = Compartir

# Lists of stories
archive-page = Historias { $first } a { $last }, página { $page } de { $pages }.
archive-all = { $count ->
    [one] { $shown } historia, la más reciente primero.
   *[other] { $shown } historias, las más recientes primero.
  }
tag-count = { $count ->
    [one] { $shown } historia con la etiqueta «{ $tag }».
   *[other] { $shown } historias con la etiqueta «{ $tag }».
  }
tags-all = Todas las etiquetas

# A story
story-milestone-every = { $count ->
   *[other] uno cada { $shown } historias
  }
story-formerly = Hasta el { $day }, { $was } era: { $story }, ahora { $now }.
story-serves = Audiencia, demandas y etiquetas
story-briefing = Esta historia abre una audiencia
story-demand = Esta historia respalda una demanda
story-others = Otras historias
story-before = Antes de esta: { $tag }
story-after = Después de esta: { $tag }

# Testimonies
voices-title = En sus propias palabras
voices-play-all = Reproducir todos los testimonios
voice-video = Vídeo: { $role }
voice-sound = Audio: { $role }
voice-captions = Subtítulos
voice-video-file = Archivo de vídeo
voice-sound-file = Archivo de audio
voice-said = Lo que se dice
voice-recording = en la grabación: { $role }
reel-all = Todos los testimonios, en orden
reel-step = Testimonio { $index } de { $all }
reel-before = Anterior

# To pass something on
share-title = Pásalo
share-lede = Guarda una tarjeta, copia el texto y publica ambos. Añade la descripción, para que nadie quede fuera.
share-caption = Texto
share-copy-caption = Copiar el texto
share-each-network = El texto para cada red
share-download = Descargar:
share-description = Descripción de estas imágenes, para quien no puede verlas
share-copy-description = Copiar la descripción
share-copied = Copiado. Ahora pégalo en tu publicación.
share-copied-gaps = Copiado. Ahora pégalo y completa los huecos.
share-selected = El texto está seleccionado: cópialo desde aquí.
share-failed = Este teléfono no pudo compartirlo: copia el texto.
pass-on-back = Todas las cifras

# The page to post a story from with a phone
share-story = La historia
share-words = El texto
share-head = Comparte { $tag }
share-kit = Para publicar
share-pictures = Imágenes
share-pictures-lede = Toca una imagen para descargarla, o mantenla pulsada para guardarla entre tus fotos.
share-words-head = Textos
share-words-lede = Cada texto cabe en su red, con etiqueta y enlace. Añade la descripción a tu imagen, para que nadie quede fuera.
share-cut = Recortado para que quepa.
share-messages = { $count ->
   *[other] Se envía en { $shown } mensajes.
  }
share-too-long = Demasiado largo para esta red: la etiqueta o el enlace ya la llenan.
share-room = { $count ->
   *[other] Espacio restante: { $shown }.
  }
share-words-for = el texto para { $names }
share-thread = { $count ->
   *[other] En hilo de { $shown } publicaciones
  }
share-for = para { $names }
share-post = Publicación { $number }
share-post-for = publicación { $number } para { $names }
share-limits = Límites de las redes a { $day }.

# The front page
home-told = { $count ->
    [one] historia de solidaridad contada hasta ahora
   *[other] historias de solidaridad contadas hasta ahora
  }
home-story = historia { $number }
home-todo = { $count ->
    [one] Falta { $shown } historia para la { $story }, el próximo hito.
   *[other] Faltan { $shown } historias para la { $story }, el próximo hito.
  }
home-demands = Qué exigimos y para cuándo
home-all-demands = Todas las demandas
home-all-demands-count = { $count ->
   *[other] Todas las demandas ({ $shown })
  }
home-won = Conseguido
home-week = La última semana
home-bulletin = El boletín
home-calendar = El calendario
home-beats = Cada historia tiene tres tiempos
home-care = Lo que alguien hizo por otra persona.
home-cause = Lo que falló y lo hizo necesario.
home-change = Lo que haría innecesario el rescate.
home-latest = Últimas historias
home-all-stories = { $count ->
   *[other] Todas las historias ({ $shown })
  }
home-milestones = Hitos

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = Hoy
clock-today-due = vence el plazo,
clock-left = { $count ->
    [one] día de plazo, hasta el
   *[other] días de plazo, hasta el
  }
clock-silent = { $count ->
    [one] día sin respuesta desde que venció el plazo, el
   *[other] días sin respuesta desde que venció el plazo, el
  }
clock-late = { $count ->
    [one] día desde que venció el plazo, el
   *[other] días desde que venció el plazo, el
  }
clock-working-left = { $count ->
    [one] día hábil de plazo, hasta el
   *[other] días hábiles de plazo, hasta el
  }
clock-working-silent = { $count ->
    [one] día hábil sin respuesta desde que venció el plazo, el
   *[other] días hábiles sin respuesta desde que venció el plazo, el
  }
clock-working-late = { $count ->
    [one] día hábil desde que venció el plazo, el
   *[other] días hábiles desde que venció el plazo, el
  }
clock-none = Sin plazo fijado
counted-all-days = { $count ->
    [one] Con fines de semana y festivos: { $shown } día.
   *[other] Con fines de semana y festivos: { $shown } días.
  }
counted-within = { $count ->
    [one] El plazo para responder es de { $shown } día desde la petición.
   *[other] El plazo para responder es de { $shown } días desde la petición.
  }
counted-within-working = { $count ->
    [one] El plazo para responder es de { $shown } día hábil desde la petición.
   *[other] El plazo para responder es de { $shown } días hábiles desde la petición.
  }
counted-moved = El día fijado, { $day }, cae en { $what }; el plazo pasa al siguiente día hábil.
counted-closed = El plazo cae en { $what }.

# Demands
demands-late = { $state }, fuera de plazo
demands-offices = A quién se dirigen y quién responde
demands-offices-caption = Instituciones, demandas dirigidas a cada una y sus respuestas
office-asked = Demandas recibidas
office-replied = Con respuesta
office-late = Con el plazo vencido
office-signed = Respuestas que firma

# A demand
demand-to = Dirigida a
demand-asked = Presentada el
demand-paid-by = Quién lo paga
demand-cost = Cuánto cuesta
demand-cost-per = { $amount } por { $per }
demand-backed = Respaldada por
demand-stories-acts = { $stories } y { $acts }
demand-write = Escribe o llama
demand-sign = Reúne firmas
demand-record = El historial
demand-asked-of = Presentada a: { $office }
demand-was-asked = Presentada
demand-days-late = { $count ->
    [one] { $shown } día después del plazo
   *[other] { $shown } días después del plazo
  }
demand-read-reply = Leer la respuesta
demand-reply-of = ({ $office }, { $day })
demand-compared = Cotejada con su fuente el { $day }.
demand-reply-due = Vence el plazo para responder
demand-none-by-then = A esa fecha no se había registrado ninguna respuesta.
demand-none-by-then-as-of = A esa fecha no se había registrado ninguna respuesta, situación a { $day }.
demand-left-open = Lo que había llegado a esa fecha dejaba la cuestión abierta.
demand-statement = Declaración de la institución: { $office }
demand-read-below = Léela más abajo
demand-corrected = Esta página ha sido corregida
demand-what-corrected = Qué se corrigió
demand-own-words = En palabras de la propia institución
demand-published = Dónde se publicó
demand-presses = Qué la impulsa
demand-fixes = Qué lo habría hecho innecesario
demand-all-fixes = Todo lo que habría ayudado
demand-milestones = Hitos y audiencias
demand-stories-press = { $count ->
    [one] { $shown } historia la impulsa
   *[other] { $shown } historias la impulsan
  }
demand-briefing-speaks = su audiencia trata de esta demanda
demand-funding = De dónde saldría el dinero
demand-granted = Concedido hasta ahora: { $granted }, de un total pedido de { $needed }.
demand-granted-cost = Concedido hasta ahora: { $granted }, de un total necesario de { $needed }.
demand-granted-none = Concedido hasta ahora: nada, de un total pedido de { $needed }.
demand-granted-none-cost = Concedido hasta ahora: nada, de un total necesario de { $needed }.
demand-missing = Con las partidas de abajo, aún faltaría por encontrar: { $amount }.
demand-rows = Partidas de dinero público y la parte que pide esta demanda
demand-asked-for = Se pide
demand-share = Parte
demand-granted-head = Concedido
demand-nothing-yet = nada todavía
demand-celebrated = Celebrado
demand-stories = Las historias detrás de esta demanda
demand-right = Derecho de réplica y correcciones
demand-corrections = Lo que resulte erróneo se corrige, indicando el día y cuál era el error.
demand-no-corrections = Hasta ahora no se ha corregido nada.

# An office
office-what-asked = Qué se le ha pedido
office-times = Cuánto tardó
office-sums = { $count ->
    [one] { $shown } demanda; con respuesta: { $replied }; con respuesta de fondo: { $answered }.
   *[other] { $shown } demandas; con respuesta: { $replied }; con respuesta de fondo: { $answered }.
  }
office-median-reply = { $count ->
    [one] La primera respuesta llegó tras { $shown } día (mediana).
   *[other] La primera respuesta llegó tras { $shown } días (mediana).
  }
office-median-answer = { $count ->
    [one] La primera respuesta de fondo llegó tras { $shown } día (mediana).
   *[other] La primera respuesta de fondo llegó tras { $shown } días (mediana).
  }
office-times-caption = Días desde la petición hasta la primera respuesta y hasta la primera respuesta de fondo
office-asked-on = Presentada
office-first-reply = Primera respuesta
office-first-answer = Primera respuesta de fondo
office-no-day = no consta
office-no-reply = Ninguna respuesta registrada, situación a { $day }
office-no-answer = Ninguna respuesta de fondo registrada, situación a { $day }
after-days = { $count ->
    [one] tras { $shown } día
   *[other] tras { $shown } días
  }
office-said = Qué dijo
office-on = Sobre «{ $demand }»
office-reply-of = respuesta del { $day }
office-right = Derecho de réplica

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = la institución que decide
letter-brackets = [corchetes]
letter-lede = Para: { $office }. Completa lo que está entre { $brackets }, cambia lo que quieras y firma con tu nombre.
letter-head = La carta
letter-your-name = [tu nombre]
letter-your-place = [tu barrio o dirección]
letter-its-address = [su dirección]
letter-date = [la fecha]
letter-dear = A quienes deciden:
letter-about = Les escribo por una demanda de { $campaign }. Dice así:
letter-about-stories = { $count ->
    [one] Les escribo por una demanda de { $campaign }, respaldada por { $shown } historia publicada. Dice así:
   *[other] Les escribo por una demanda de { $campaign }, respaldada por { $shown } historias publicadas. Dice así:
  }
letter-happened = { $count ->
    [one] Esto es algo que ocurrió.
   *[other] Estas son { $shown } cosas que ocurrieron.
  }
letter-counted = Hasta ahora, en los barrios se ha contado: { $figures }. Cada uno de estos actos se hizo porque faltaba algo.
letter-funding = Con qué se puede pagar: { $funding }
letter-refused-on = La respuesta del { $day } fue negativa.
letter-refused = Les pido que lo consideren de nuevo y que digan públicamente qué harán en su lugar.
letter-promised-on = El { $day } se prometió lo siguiente.
letter-promised = Gracias. Les ruego que nos digan cuándo y cómo se cumplirá.
letter-promised-due = Gracias. Les ruego que nos digan cuándo y cómo se cumplirá; tenemos anotado este día: { $day }.
letter-part = Gracias por la parte que ya está hecha. Les ruego que nos digan cuándo llegará el resto.
letter-part-due = Gracias por la parte que ya está hecha. Les ruego que nos digan cuándo llegará el resto; tenemos anotado este día: { $day }.
letter-answered-on = Gracias por la respuesta del { $day }.
letter-answered = Lo que se pidió aún no está hecho. Les ruego que nos digan cuál es el próximo paso y en qué fecha.
letter-open-on = Hubo una respuesta el { $day }, pero deja la cuestión abierta.
letter-answer-was-due = El plazo para una respuesta de fondo venció el { $day }.
letter-answer-due = El plazo para una respuesta de fondo vence el { $day }.
letter-please-say = Les ruego que digan sí, no o cuándo lo sabrán.
letter-late = El plazo para su respuesta venció el { $due }. A { $day } no consta ninguna. Les ruego que digan sí, no o cuándo lo sabrán. Si ya han respondido y el registro está equivocado, díganlo, por favor: se corregirá.
letter-please-reply-by = Les ruego que respondan a más tardar el { $day }: sí, no o cuándo lo sabrán.
letter-please-reply = Les ruego que respondan: sí, no o cuándo lo sabrán.
letter-public = La demanda, sus historias y el historial de respuestas son públicos: { $address }
letter-regards = Con un cordial saludo,
letter-copy = Copiar la carta

# What to say on the telephone
call-head = Por teléfono
call-your-place = [tu barrio]
call-hello = Buenos días, me llamo { $name } y vivo en { $place }. Llamo por «{ $demand }».
call-demand = La demanda es: { $ask }
call-because = Llamo porque pasan cosas como esta.
call-next-step = ¿Cuál es el próximo paso y qué día se dará?
call-promise = ¿Qué día se cumplirá la promesa?
call-promise-due = ¿Qué día se cumplirá la promesa? Tenemos anotado: { $day }. ¿Sigue en pie?
call-late = El plazo para responder venció el { $due } y no consta ninguna respuesta a { $day }. ¿Para cuándo podemos esperarla?
call-late-open = El plazo para responder venció el { $due }, y lo que llegó dejó la cuestión abierta. ¿Para cuándo podemos esperar una respuesta de fondo?
call-due = El plazo para responder vence el { $day }. ¿Habrá respuesta para entonces?
call-when = ¿Para cuándo podemos esperar una respuesta?
call-wait = Espera la contestación y anótala:
call-what = [lo que dijeron]
call-who = [de qué institución]
call-when-said = [día y hora]
call-thanks = Gracias. Que tenga un buen día.
call-copy = Copiar el texto
call-tell = ¿Te contestaron? Cuéntaselo a { $contact } para que conste en el registro.

# A sheet to collect signatures
sheet-print = Imprime esta página en A4 o Letter: ocupa una sola hoja.
sheet-ask = Pedimos:
sheet-ask-office = Pedimos a esta institución, { $office }:
sheet-of = «{ $demand }», una demanda de { $campaign }.
sheet-due = El plazo para responder vence el { $day }.
sheet-caption = Filas para firmar
sheet-signature = Firma
sheet-date = Fecha
sheet-handed = Esta hoja se entrega a quienes deciden: escribe solo lo que puedan leer.
sheet-handed-office = Esta hoja se entrega a: { $office }. Escribe solo lo que puedan leer.
sheet-no-address = No hace falta dar la dirección ni el teléfono.
sheet-back = Las hojas se devuelven a { $contact }.

# Victories
victories-all = Todas las victorias
victory-of = Lo que exigimos
victory-of-part = Una parte de lo que exigimos
victory-demanded = La demanda: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } acto de cuidado contado desde el { $since }, situación a { $day }.
   *[other] { $acts } actos de cuidado contados desde el { $since }, situación a { $day }.
  }
ledger-week = { $week }, del { $first } al { $last }.
ledger-week-now = { $week }, del { $first } al { $last }; aún no ha terminado.
ledger-weeks = Semana a semana
ledger-in-all = en total
ledger-chart = { $metric } por semana, { $first } a { $last }; máximo: { $most } ({ $week }); última semana: { $newest }
ledger-most = Máximo: { $most } ({ $week })
ledger-table = Actos y cantidades por semana, la más reciente primero. Las semanas van de lunes a domingo (ISO 8601).
ledger-acts = actos
ledger-demands = Qué impulsan los actos
ledger-demands-caption = Actos por demanda
ledger-more-than-one = Un acto puede impulsar más de una demanda.
ledger-fixes = Qué lo habría hecho innecesario
ledger-fixes-count = { $count ->
    [one] Lo dicen quienes hicieron el trabajo, en { $shown } frase.
   *[other] Lo dicen quienes hicieron el trabajo, en { $shown } frases.
  }
ledger-fixes-read = Leer lo que dicen
ledger-places = Por barrio
ledger-places-caption = Actos por barrio
ledger-floor = Los recuentos inferiores a { $floor } no se publican, para que no se pueda identificar a nadie.
ledger-withheld = Mientras haya un recuento así, tampoco se publica el menor de los demás, para que no se pueda deducir.
ledger-no-place = Puede haber actos sin barrio.
ledger-bulletins = Boletines semanales
ledger-all-data = Todos los datos abiertos
ledger-method = Cada recuento es la suma de estas filas. Una fila vale por un acto, salvo que indique otra cosa; cada recuento de una historia es un acto del día de esa historia. Las cantidades se suman de forma exacta, como números decimales. Las filas no dicen el barrio, para que nadie pueda ser identificado por un solo acto.

# A week of the ledger
week-not-over = La semana no ha terminado: contado hasta el { $day }
week-stories = Historias de la semana
weeks = Semanas
weeks-all = Todas las semanas
week-before = Semana anterior
week-after = Semana siguiente
week-caption = { $week }: recuentos, variación respecto a la semana anterior y totales
week-counted = Contado
week-in = En la semana
week-change = Variación respecto a la semana anterior
week-so-far = Hasta ahora, frente a toda la semana anterior

# What would have made acts unnecessary
fixes-by-demand = Por demanda
fixes-times = { $count ->
    [one] dicho { $shown } vez
   *[other] dicho { $shown } veces
  }
fixes-pages = Páginas del muro

# Money
money-each-person = Por persona
money-each-caption = { $names }: lo que toca por persona
money-flows = Quién pagó a quién
money-flows-in = Quién pagó a quién, { $period }
money-flows-below = Los flujos están abajo, en una lista con barras.
money-chart-picture = Ver el gráfico como imagen
money-trend-picture = Ver las líneas como imagen
money-change = Evolución en el tiempo
money-prices = real: a precios de { $base }, según { $index }; nominal: tal como se pagó entonces
money-real-short = real
money-nominal-short = nominal
money-index = índice de precios
money-in-words = Los flujos en palabras
money-largest = Los mayores flujos: { $title }
money-every = Todos los flujos: { $title }
money-from = Origen
money-to = Destino
money-period = Periodo
money-status = Estado
money-combined = { $count ->
   *[other] la suma de { $shown } filas
  }
money-refund-short = devolución
money-more-rows = { $count ->
    [one] Hay { $shown } fila más en los archivos de abajo.
   *[other] Hay { $shown } filas más en los archivos de abajo.
  }
money-method = Cómo contamos
money-exact = Los importes se guardan y se suman de forma exacta, como números decimales. Solo se redondean al mostrarlos; las mitades, alejándose de cero.
money-sources = Fuentes
money-read-on = consultado el { $day }
money-paid-back-by = Devuelto por: { $who }
money-in-part-estimated = en parte o del todo estimado o deducido
money-told-elsewhere = lo que reparte a su vez figura en otro lugar de esta lista
money-smaller = y otros menores ({ $number }): { $sum } en total

# Briefings
briefings-missed = A la espera de su hito
briefings-past = Pasadas
briefing-table = Sobre la mesa:
stories-to-go = { $count ->
    [one] Falta { $shown } historia
   *[other] Faltan { $shown } historias
  }
briefing-todo = { $count ->
    [one] Así va hasta ahora: falta { $shown } historia para la historia { $number }, que la abre.
   *[other] Así va hasta ahora: faltan { $shown } historias para la historia { $number }, que la abre.
  }
briefing-no-milestone = Ninguna historia lleva su hito.
briefing-when = Cuándo
briefing-where = Dónde
briefing-readers = Leen
briefing-reply-by = Se pide respuesta a más tardar el
briefing-watch = Verla en directo
briefing-script = Guion de lectura
briefing-calendar = Añadir a tu calendario
briefing-after = Qué salió de ella
briefing-recording = Oír o ver la grabación
briefing-replies = Respuestas a su demanda desde entonces:
briefing-no-replies = Desde entonces no consta ninguna respuesta a su demanda, situación a { $day }.
briefing-show = Programa
briefing-minutes = { $count ->
    [one] Cerca de { $shown } minuto de lectura en voz alta, a { $words } palabras por minuto.
   *[other] Cerca de { $shown } minutos de lectura en voz alta, a { $words } palabras por minuto.
  }
briefing-rounded = Cada parte se redondea al minuto entero superior.
briefing-numbers-below = Las cifras de abajo
briefing-demand-below = La demanda de abajo
briefing-chosen = La organización eligió las historias.
briefing-rule = Las historias se eligen según una regla: la que alcanzó el hito; después, la más reciente de cada una de las demandas que más historias impulsan desde el último hito; después, las más recientes de las demás.
briefing-numbers = Cifras desde la última audiencia
briefing-numbers-first = Cifras desde que empezó la campaña
briefing-counted = después del { $after } y hasta el { $until }
briefing-counted-first = hasta el { $until }
briefing-what = Qué
briefing-since = Desde la última audiencia
briefing-the-demand = La demanda
briefing-asks = La audiencia pide respuesta a más tardar el { $day }.
briefing-story = La historia de este hito
briefing-others = Otras audiencias
script-minutes = { $count ->
    [one] Cerca de { $shown } minuto. En papel, cada parte empieza en una página nueva.
   *[other] Cerca de { $shown } minutos. En papel, cada parte empieza en una página nueva.
  }

# Escalations
climb-acts = { $acts } de { $at }
climb-next = lo siguiente, { $next }
climb-unknown = Lo que viene entonces se anuncia en la audiencia.
climb-left = Faltan: { $left }
escalations-all = Se han alcanzado todos los pasos anunciados.
escalations-announced = Lo que ocurra se anuncia en la audiencia.
escalations-announced-at = Lo que ocurra se anuncia en la { $briefing }.
escalations-reached = Pasos alcanzados
escalations-unrecorded = Aún no consta aquí lo que se hizo.
escalations-no-day = Aún no consta el día.
escalations-left-out = { $count ->
    [one] Se omite { $shown } paso anterior sin nombre.
   *[other] Se omiten { $shown } pasos anteriores sin nombre.
  }
escalations-counted = { $acts }, recuento del { $day }.
step-announced = Anunciado el
step-held = Realizado el
step-planned = Previsto para el
step-ritual = Para cerrar
step-about = sobre el paso: { $at }
gathering-then = Después:

# The board of offers, needs and dreams
board-how = Aquí no se nombra a nadie. Escribe a la organización, que pone a la gente en contacto: { $contact }.
board-sheet = Hoja para colgar
board-sheet-size = A4 o Letter
board-matched = Ya en contacto
board-since = Desde el { $day }
board-until = hasta el { $day }
board-about = Sobre:
board-offers = { $count ->
    [one] { $shown } oferta podría ayudar
   *[other] { $shown } ofertas podrían ayudar
  }
board-needs = { $count ->
    [one] { $shown } necesidad que podría cubrir
   *[other] { $shown } necesidades que podría cubrir
  }
board-answer = Responder
board-map = Qué hay en cada barrio
board-map-caption = Anuncios por barrio
board-entries = { $count ->
    [one] anuncio
   *[other] anuncios
  }
board-offers-about = Las ofertas tratan de
board-others = { $count ->
    [one] { $shown } barrio más tiene menos de { $floor } anuncios.
   *[other] Otros { $shown } barrios tienen menos de { $floor } anuncios cada uno.
  }
board-all-few = Todos los barrios tienen menos de { $floor } anuncios cada uno.
board-one-few = Ningún barrio llega a { $floor } anuncios.
board-unnamed = Para que no se pueda adivinar de quién se trata, esos barrios no se nombran, ni aquí ni junto a sus anuncios.
board-sheet-lede = Ofertas, necesidades y sueños del vecindario, a { $day }
board-sheet-back = Volver al tablero
board-sheet-print = Imprime esta página desde el navegador, en A4 o Letter.
board-sheet-answer = Para responder, escribe a la organización:
board-sheet-name = Indica las palabras que figuran al final del anuncio.
board-sheet-new = Novedades:

# The calendar
calendar-subscribe = Suscribirse
calendar-fresh = siempre al día
calendar-download = Descargar
calendar-by-hand = Para suscribirte a mano, da a tu calendario esta dirección:
calendar-near = { $count ->
    [one] Hoy y mañana
   *[other] Ahora y en los próximos { $shown } días
  }
calendar-nothing = Ahora mismo no hay nada anunciado con fecha.
calendar-over = Finalizado
calendar-zone = Las horas son las de { $zone }.
occasion-to = hasta el { $last }
occasion-now = Ahora
occasion-today = Hoy
occasion-in-days = { $count ->
    [one] dentro de { $shown } día
   *[other] dentro de { $shown } días
  }
occasion-presses = Impulsa: { $demand }
occasion-more = Más información
occasion-add = Añadir a un calendario

# Guides
guides-all = Todas las guías
guide-checked = Última revisión: { $day }.
guide-age = Escrita para leerse desde los { $years } años.
guide-age-computed = Según la fórmula Flesch–Kincaid, puede leerse desde los { $years } años, más o menos.

# The open data
data-licence = Licencia
data-no-licence = No se indica ninguna. Pregunta antes de publicar estos datos.
data-as-of = Situación a
data-format = Los textos están en UTF-8. Los días se escriben 2026-11-08 (ISO 8601). Un archivo JSON dice en { $about } qué es y qué se puede hacer con él; sus filas siguen en la lista que lleva su nombre.
data-beside = junto a cada conjunto de datos
data-money = Las tablas del dinero público están { $beside }.
data-open = Abrir { $file }
of-file = de { $file }
data-in-file = Qué contiene { $file }
data-means = Qué significa
data-holds = Qué contiene

# The search; query is what was looked for
search-field = Palabras, un número o una etiqueta
search-one = 1 texto encontrado con «{ $query }».
search-many = { $shown } textos encontrados con «{ $query }».
search-some = Ningún texto contiene todo «{ $query }». Contienen una parte: { $shown }.
search-none = No se encontró nada con «{ $query }». Prueba con menos palabras, o con el principio de una.
search-shown = Se muestran { $part } de { $all }.
search-failed = No se pudo cargar la búsqueda. Comprueba la conexión e inténtalo de nuevo.
search-hint = Se busca en todos los textos ({ $texts }), en todos los idiomas. Basta el principio de una palabra, y se pueden omitir las tildes.
search-key = La tecla { $key } lleva al campo
search-no-script = Buscar aquí requiere scripts, que están desactivados o no se cargaron. Estas vías no los necesitan:
search-way-stories = { $stories }, las más recientes primero: el número de una etiqueta dice cuánto hay que retroceder.
search-way-tags = { $tags }: de qué tratan las historias.
search-way-demands = { $demands }, cada una con las historias que la impulsan.
search-way-browser = Tu navegador encuentra palabras en la página abierta: { $ctrl } y { $f }, o «Buscar en la página» en su menú.
search-results = Resultados
search-about = Busca en todo lo que cuenta { $campaign }.

# An address that leads nowhere
lost-lede = Esta página se coló por una grieta. Las historias no.
lost-home = Ir a la portada
lost-title = Esta página no existe
withdrawn-title = { $tag } se ha retirado
withdrawn-lede = Aquí había una historia. Quien aparecía en ella la ha retirado y ya no se cuenta. Si tienes una copia, bórrala, por favor.

# The menu, and the headings of its pages
section-stories = Historias
section-demands = Demandas
section-ledger = Registro
section-money = Dinero
section-calendar = Calendario
section-victories = Victorias
section-testimonies = Testimonios
section-briefings = Audiencias
section-escalations = Movilizaciones
section-board = Tablero
section-guides = Guías
section-tags = Etiquetas

# Titles of pages, and what search engines tell of them
numbered = { $heading }, página { $page }
archive-about = Todas las historias de { $campaign }, las más recientes primero.
tags-about = De qué tratan las historias de { $campaign }.
tag-about = Historias de { $campaign } sobre { $tag }.
demands-about = Qué haría innecesarios estos rescates, quién puede decidirlo y para cuándo.
office-about = Qué se pidió y qué se respondió: { $office }.
office-about-said = Lo que dijo esta institución: { $office }.
letter-title = Escribe o llama: { $demand }
letter-page = Una carta y qué decir por teléfono: { $ask }
sheet-title = Firmas: { $demand }
sheet-about = Una hoja para imprimir y firmar: { $ask }
ledger-about = Cada acto de cuidado que ha contado { $campaign }, semana a semana.
fixes-about = En palabras de quienes hicieron el trabajo, reunidas según la demanda que lo haría realidad.
fixes-no-demand = Sin demanda propia
money-about = Quién recibe el dinero y quién hace el trabajo.
pass-on-title = Pásalo: { $headline }
pass-on-about = Textos e imágenes para publicar: { $headline }
share-page-title = Comparte { $tag } { $title }
share-page-about = Textos e imágenes para publicar { $tag }.
victories-about = Lo que se consiguió, del todo o en parte, contando historias y llevando la cuenta.
testimonies-about = Lo que dicen quienes trabajan y quienes recibieron ayuda: qué habría hecho innecesarios estos rescates.
guides-about = Páginas prácticas para leer, imprimir y pasar.
data-about = Todo lo que aquí se cuenta y se pide, para comprobarlo y usarlo.
calendar-about = Fechas en que la presión cuenta, plazos y lugares de encuentro.
escalations-about = Cada acto del registro cuenta. Cuando suman uno de estos números, actuamos en público.
briefings-about-each = Con cada historia se leen algunas en voz alta ante quienes pueden cambiar lo que cuentan.
briefings-about-every = { $count ->
   *[other] Cada { $shown } historias se leen algunas en voz alta ante quienes pueden cambiar lo que cuentan.
  }
briefings-about-milestones = En cada hito se leen algunas historias en voz alta ante quienes pueden cambiar lo que cuentan.
script-title = { $briefing }: guion de lectura
script-about = Lo que se lee en voz alta en la { $briefing }, con los minutos de cada parte.
board-title = Ofertas, necesidades y sueños
board-lede = Lo que da el vecindario, lo que necesita y lo que querría construir en común.
board-sheet-title = El tablero, para colgar
board-sheet-about = Ofertas, necesidades y sueños en una hoja de papel.

# The kinds of entries on the board
board-dream = Sueños
board-dream-lede = Lo que mucha gente querría construir. A cada uno le faltan manos, quizá las tuyas.
board-need = Necesidades
board-need-lede = Lo que alguien no puede hacer ahora sin ayuda.
board-offer = Ofertas
board-offer-lede = Lo que alguien da. No se pide nada a cambio.

# How a demand stands
state-long-overdue = Plazo vencido hace mucho
state-overdue = Plazo vencido
state-not-answered = Con respuesta, pero no de fondo
state-due-today = El plazo vence hoy
state-waiting = A la espera de respuesta
state-answered = Con respuesta de fondo
state-promised = Prometida
state-partly-won = Conseguida en parte
state-refused = Rechazada
state-won = Conseguida
state-not-yet-asked = Aún sin presentar
funding-funded = Financiada
funding-partly-funded = Financiada en parte
funding-not-funded = Sin financiar

# Kinds of replies
reply-promise = Promesa
reply-refusal = Rechazo
reply-partial = Respuesta parcial
reply-answer = Respuesta de fondo
reply-not-an-answer = Sin respuesta de fondo

# A day of the weekend, in counted-moved and counted-closed
closed-mon = lunes
closed-tue = martes
closed-wed = miércoles
closed-thu = jueves
closed-fri = viernes
closed-sat = sábado
closed-sun = domingo

# Counts of the ledger
acts-of-care = actos de cuidado
acts-of-care-count = { $count ->
    [one] { $shown } acto de cuidado
   *[other] { $shown } actos de cuidado
  }
change-more = { $amount } más
change-fewer = { $amount } menos
change-same = sin cambios
place-few = menos de { $floor }
place-not-told = no se publica

# The week in a sentence
bulletin-logged = En la semana { $week } de { $year }, { $campaign } registró { $acts }.
bulletin-logged-with = En la semana { $week } de { $year }, { $campaign } registró { $acts }, con { $figures }.
bulletin-logged-so-far = En la semana { $week } de { $year }, { $campaign } lleva registrado: { $acts }.
bulletin-logged-so-far-with = En la semana { $week } de { $year }, { $campaign } lleva registrado: { $acts }, con { $figures }.
bulletin-makes = Total desde el { $day }: { $acts }.
list-and = { $first } y { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } y { $b }. La proporción está redondeada; las mitades, alejándose de cero.
money-ratio-note-in = { $a } y { $b }, { $period }. La proporción está redondeada; las mitades, alejándose de cero.
money-all-flows = Todos los flujos
money-flow-count = { $count ->
    [one] { $shown } flujo
   *[other] { $shown } flujos
  }
money-place-count = { $count ->
    [one] { $shown } punto
   *[other] { $shown } puntos
  }
money-caption = { $flows } entre { $places }.
money-caption-sum = { $flows } entre { $places }, { $sum } en total.
money-caption-largest = El mayor: de { $from } a { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] Los { $shown } puntos menores se dibujan juntos; cada fila está más abajo o en los archivos.
  }
money-folded = { $count ->
   *[other] { $shown } puntos; el mayor: { $name }
  }
money-cite-flows = Los flujos
money-cite-people = El número de personas ({ $label })
money-cite-prices = El índice de precios
money-file-csv = Los flujos en una tabla (CSV)
money-file-json = Lo mismo con su descripción (paquete de datos JSON)
money-file-svg = El gráfico como dibujo (SVG)
money-file-trend = La evolución en el tiempo como dibujo (SVG)
money-file-png = El gráfico como imagen, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = La historia
card-milestone = El hito
card-briefing = La invitación a la audiencia
card-victory = La victoria
card-week = La semana
card-clock = El reloj
card-trend = La evolución en el tiempo
card-each = La cifra por persona
card-comparison = La comparación
card-preview = Apaisada, para la vista previa de enlaces
card-status = Alta, para el estado del teléfono
card-square = Cuadrada, para redes de imágenes
card-upright = Vertical, para redes de imágenes
card-wide = Apaisada, para redes de imágenes

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Audiencia popular { $number }
briefing-read-aloud = Se leen historias en voz alta ante quienes ocupan cargos públicos.
briefing-invited-list = Invitación a responder: { $offices }.
briefing-state-today = Hoy
briefing-state-to-come = Próxima
briefing-state-ahead = En la historia { $number }
briefing-state-past = Pasada
briefing-state-missed = Pasó su fecha
briefing-state-missed-left = { $count ->
    [one] Pasó su fecha; falta { $shown } historia
   *[other] Pasó su fecha; faltan { $shown } historias
  }
show-welcome = Bienvenida
show-welcome-to = Les damos la bienvenida a la { $briefing }.
show-told = Desde el hito { $number } hemos contado { $stories } de solidaridad.
show-told-first = Desde que empezó la campaña hemos contado { $stories } de solidaridad.
show-read-one = Ahora se lee una en voz alta.
show-read-all = Ahora se leen todas en voz alta.
show-read = { $count ->
   *[other] Ahora se leen { $shown } en voz alta.
  }
show-invited = Hemos invitado a responder a: { $offices }.
show-numbers = Las cifras
show-ask = Pedimos respuesta a más tardar el { $day }.
show-ask-office = Pedimos respuesta a más tardar el { $day }. Se dirige a: { $office }.
show-deadline = El plazo de la propia demanda es el { $day }.
show-no-reply = No consta ninguna respuesta, situación a { $day }.
show-last-reply = La última respuesta es del { $day }. { $office }: «{ $reply }»
show-logged = Registrado hasta ahora: { $acts }.
show-step = Al llegar a { $acts }, lo siguiente: { $what }.
show-step-unknown = Se anuncia ahora: lo que haremos al llegar a { $acts }.
numbers-begun = Desde que empezó la campaña hemos contado { $stories } y { $acts } de cuidado.
numbers-told = Desde el hito { $number } hemos contado { $stories }.
numbers-told-first = Desde que empezó la campaña hemos contado { $stories }.
numbers-acts = { $count ->
    [one] Desde la audiencia del { $day } se ha contado { $shown } acto.
   *[other] Desde la audiencia del { $day } se han contado { $shown } actos.
  }
numbers-acts-first = { $count ->
    [one] Desde que empezó la campaña se ha contado { $shown } acto.
   *[other] Desde que empezó la campaña se han contado { $shown } actos.
  }
numbers-come-to = Suman: { $figures }.
numbers-in-all = { $count ->
    [one] En total hay ahora { $shown } acto en el registro.
   *[other] En total hay ahora { $shown } actos en el registro.
  }

# Steps of the ladder of escalations
step-reached = Alcanzado
step-next = Próximo
step-later = Más adelante

# What stands in the calendar
occasion-answer-due = Vence el plazo de respuesta: { $demand }
occasion-reply-due = Vence el plazo de respuesta tras la { $briefing }
occasion-reply-due-on = Vence el plazo de respuesta tras la { $briefing }: { $demand }
occasion-at = Al llegar a { $acts }: { $title }
occasion-escalation = Movilización al llegar a { $acts }
kind-window = Momento clave
kind-action = Acción
kind-ritual = Ritual de gratitud
kind-briefing = Audiencia popular
kind-escalation = Movilización

# Kinds of texts that the search finds
found-story = Historia
found-translation = Historia, traducida
found-guide = Guía
found-victory = Victoria
found-briefing = Audiencia
found-testimony = Testimonio

# Feeds, which people read elsewhere
feed-atom = Canal Atom
feed-json = Canal JSON
feed-offers = Nuevas ofertas
feed-needs = Nuevas necesidades
feed-answer = Responder a través de la organización
feed-reply = { $office } sobre «{ $demand }»: { $kind }
feed-asked = Lo que se pidió: { $ask }
feed-all-about = Todo sobre esta demanda
feed-missed-reply = Venció el plazo sin respuesta: «{ $demand }»
feed-missed-answer = Venció el plazo sin respuesta de fondo: «{ $demand }»
feed-no-reply = Al vencer el plazo, el { $day }, no constaba ninguna respuesta.
feed-no-reply-from = Al vencer el plazo, el { $day }, no constaba ninguna respuesta. Institución: { $office }.
feed-no-answer = Al vencer el plazo, el { $day }, no constaba ninguna respuesta de fondo.
feed-no-answer-from = Al vencer el plazo, el { $day }, no constaba ninguna respuesta de fondo. Institución: { $office }.
feed-live = En directo
feed-in-ledger = { $acts } en el registro
feed-came-to = El { $day }, el registro llegó a { $acts }.
feed-now = Lo que viene ahora: { $what }.
feed-now-unknown = Lo que viene ahora se anuncia en la audiencia.
feed-held = Cómo fue: { $what }
plan-post = Publicar { $tag } { $title }
