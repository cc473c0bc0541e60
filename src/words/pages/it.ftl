# The words of pages in Italian.

# The frame of every page
skip = Vai al contenuto
search = Cerca
nav-main = Menu principale
nav-more = Altro
nav-data = Dati aperti
nav-contact = Contatti
made-with = Realizzato con { $generator }
newer = Più recenti
older = Meno recenti
previous = Indietro
next = Avanti
page = Pagina
pages-of-stories = Pagine delle storie
also-in = Anche in:
other-languages = In altre lingue:
feed = feed

# Words that several pages share
stories = { $count ->
    [one] { $shown } storia
   *[other] { $shown } storie
  }
acts = { $count ->
    [one] { $shown } atto
   *[other] { $shown } atti
  }
all-stories = Tutte le storie
demand = Richiesta
office = Istituzione
week = Settimana
acts-head = Atti
amount = Importo
source = Fonte
row = Riga
name = Nome
neighborhood = Quartiere
in-all = In totale
change-number = Variazione
deadline = Scadenza
ahead = In programma
coming-up = Prossimi appuntamenti
this-week = Questa settimana
take-numbers = Scarica i numeri
counted-what = Che cosa è stato contato
the-ledger = Il registro pubblico
next-escalation = La prossima mobilitazione
read-more = Continua a leggere
recording = Registrazione
continued = (segue)
from-to = { $from } – { $to }
of-what = di { $what }
of-day = ({ $day })
and-more = { $count ->
   *[other] e ancora { $shown }
  }
as-of = Ultimo aggiornamento: { $day }.
counted-on = Data del conteggio: { $day }.
days-counted = Giorni contati in data { $day }.
no-refusal = Una mancata risposta non è un rifiuto, e qui non viene chiamata così.
no-reply = Nessuna risposta registrata (ultimo aggiornamento: { $day }).
to-office = A: { $office }
write-to = Scrivi a { $contact }.
right-of-reply = Chi è nominato qui può rispondere qui, con parole proprie e senza limiti di spazio.
no-story = La prima storia è ancora da raccontare.
milestone-number = Traguardo { $number }
story-number = Storia { $number }
back-to-demand = Torna alla richiesta
before-this = Prima
after-this = Dopo
minutes-short = { $minutes } min
read-by = Letto da { $reader }
copy = Copia
share = Condividi

# Lists of stories
archive-page = Storie da { $first } a { $last }, pagina { $page } di { $pages }.
archive-all = { $count ->
    [one] { $shown } storia, dalla più recente.
   *[other] { $shown } storie, dalla più recente.
  }
tag-count = { $count ->
    [one] { $shown } storia sotto «{ $tag }».
   *[other] { $shown } storie sotto «{ $tag }».
  }
tags-all = Tutti i temi

# A story
story-milestone-every = { $count ->
   *[other] uno ogni { $shown } storie
  }
story-formerly = Fino al giorno { $day }, { $was } era: { $story }, ora { $now }.
story-serves = Udienza, richieste e temi
story-briefing = Questa storia apre un’udienza
story-demand = Questa storia sostiene una richiesta
story-others = Altre storie
story-before = Prima: { $tag }
story-after = Dopo: { $tag }

# Testimonies
voices-title = Con le loro parole
voices-play-all = Ascolta tutte le testimonianze
voice-video = Video: { $role }
voice-sound = Audio: { $role }
voice-captions = Sottotitoli
voice-video-file = Il video come file
voice-sound-file = L’audio come file
voice-said = Che cosa si dice
voice-recording = nella registrazione: { $role }
reel-all = Tutte le testimonianze, in ordine
reel-step = Testimonianza { $index } di { $all }
reel-before = Prima

# To pass something on
share-title = Passaparola
share-lede = Salva una scheda, copia il testo, pubblica entrambi. Aggiungi la descrizione, così nessuno resta escluso.
share-caption = Didascalia
share-copy-caption = Copia la didascalia
share-each-network = Il testo per ogni social
share-download = Scarica:
share-description = Descrizione di queste immagini, per chi non può vederle
share-copy-description = Copia la descrizione
share-copied = Copiato. Ora incollalo nel tuo post.
share-copied-gaps = Copiato. Ora incollalo e riempi gli spazi.
share-selected = Il testo è selezionato: copialo da qui.
share-failed = Questo telefono non è riuscito a condividere: copia il testo.
pass-on-back = Tutti i numeri

# The page to post a story from with a phone
share-story = La storia
share-words = Il testo
share-head = Condividi { $tag }
share-kit = Da pubblicare
share-pictures = Immagini
share-pictures-lede = Tocca un’immagine per scaricarla, o tieni premuto per salvarla tra le tue foto.
share-words-head = Testi
share-words-lede = Ogni testo è adatto al suo social, con hashtag e link. Aggiungi la descrizione alla tua immagine, così nessuno resta escluso.
share-cut = Tagliato su misura.
share-messages = { $count ->
    [one] Si invia in { $shown } messaggio.
   *[other] Si invia in { $shown } messaggi.
  }
share-too-long = Troppo lungo per questo social: bastano l’hashtag o il link a riempirlo.
share-room = { $count ->
    [one] C’è posto per { $shown } altro carattere.
   *[other] C’è posto per altri { $shown } caratteri.
  }
share-words-for = il testo per { $names }
share-thread = { $count ->
    [one] Come thread di { $shown } post
   *[other] Come thread di { $shown } post
  }
share-for = per { $names }
share-post = Post { $number }
share-post-for = post { $number } per { $names }
share-limits = Limiti dei social, ultimo aggiornamento: { $day }.

# The front page
home-told = { $count ->
    [one] storia di solidarietà raccontata finora
   *[other] storie di solidarietà raccontate finora
  }
home-story = storia { $number }
home-todo = { $count ->
    [one] Ancora { $shown } storia al prossimo traguardo: { $story }.
   *[other] Ancora { $shown } storie al prossimo traguardo: { $story }.
  }
home-demands = Che cosa chiediamo, ed entro quando
home-all-demands = Tutte le richieste
home-all-demands-count = { $count ->
   *[other] Tutte le richieste ({ $shown })
  }
home-won = Ottenuto
home-week = L’ultima settimana
home-bulletin = Il bollettino
home-calendar = Il calendario
home-beats = Ogni storia ha tre tempi
home-care = Che cosa qualcuno ha fatto per qualcun altro.
home-cause = Che cosa non ha funzionato, tanto da renderlo necessario.
home-change = Che cosa renderebbe superfluo il soccorso.
home-latest = Ultime storie
home-all-stories = { $count ->
   *[other] Tutte le storie ({ $shown })
  }
home-milestones = Traguardi

# A clock
clock-today = Oggi
clock-today-due = scade il termine:
clock-left = { $count ->
    [one] giorno alla scadenza:
   *[other] giorni alla scadenza:
  }
clock-silent = { $count ->
    [one] giorno senza risposta dalla scadenza:
   *[other] giorni senza risposta dalla scadenza:
  }
clock-late = { $count ->
    [one] giorno dopo la scadenza:
   *[other] giorni dopo la scadenza:
  }
clock-working-left = { $count ->
    [one] giorno lavorativo alla scadenza:
   *[other] giorni lavorativi alla scadenza:
  }
clock-working-silent = { $count ->
    [one] giorno lavorativo senza risposta dalla scadenza:
   *[other] giorni lavorativi senza risposta dalla scadenza:
  }
clock-working-late = { $count ->
    [one] giorno lavorativo dopo la scadenza:
   *[other] giorni lavorativi dopo la scadenza:
  }
clock-none = Nessuna scadenza fissata
counted-all-days = { $count ->
    [one] Con fine settimana e festivi: { $shown } giorno.
   *[other] Con fine settimana e festivi: { $shown } giorni.
  }
counted-within = { $count ->
    [one] La risposta è dovuta entro { $shown } giorno dalla richiesta.
   *[other] La risposta è dovuta entro { $shown } giorni dalla richiesta.
  }
counted-within-working = { $count ->
    [one] La risposta è dovuta entro { $shown } giorno lavorativo dalla richiesta.
   *[other] La risposta è dovuta entro { $shown } giorni lavorativi dalla richiesta.
  }
counted-moved = Il giorno fissato, { $day }, è { $what }: la risposta è dovuta il giorno lavorativo successivo.
counted-closed = Il giorno della scadenza è { $what }.

# Demands
demands-late = { $state }, a termine scaduto
demands-offices = A chi abbiamo chiesto, e chi risponde
demands-offices-caption = Istituzioni, richieste rivolte a ciascuna e sue risposte
office-asked = Richieste ricevute
office-replied = Con risposta
office-late = Oltre la scadenza
office-signed = Risposte a suo nome

# A demand
demand-to = Rivolta a
demand-asked = Data della richiesta
demand-paid-by = Con quali fondi
demand-cost = Costo
demand-cost-per = { $amount } per { $per }
demand-backed = La sostengono
demand-stories-acts = { $stories } e { $acts }
demand-write = Scrivi o telefona
demand-sign = Raccogli firme
demand-record = La cronologia
demand-asked-of = Presentata a: { $office }
demand-was-asked = Presentata
demand-days-late = { $count ->
    [one] { $shown } giorno dopo la scadenza
   *[other] { $shown } giorni dopo la scadenza
  }
demand-read-reply = Leggi la risposta
demand-reply-of = ({ $office }, { $day })
demand-compared = Confrontata con la fonte il giorno { $day }.
demand-reply-due = Risposta dovuta
demand-none-by-then = A quella data non risultava alcuna risposta.
demand-none-by-then-as-of = A quella data non risultava alcuna risposta (ultimo aggiornamento: { $day }).
demand-left-open = Quello che era arrivato a quella data lasciava aperta la questione.
demand-statement = Dichiarazione: { $office }
demand-read-below = Leggila qui sotto
demand-corrected = Questa pagina è stata corretta
demand-what-corrected = Che cosa è stato corretto
demand-own-words = Con le parole dell’istituzione
demand-published = Dove è stata pubblicata
demand-presses = Che cosa la sostiene
demand-fixes = Che cosa l’avrebbe reso superfluo
demand-all-fixes = Tutto quello che sarebbe servito
demand-milestones = Traguardi e udienze
demand-stories-press = { $count ->
    [one] { $shown } storia lo chiede
   *[other] { $shown } storie lo chiedono
  }
demand-briefing-speaks = nella sua udienza si parla di questa richiesta
demand-funding = Con che cosa si paga
demand-granted = Richiesti: { $needed }. Concessi finora: { $granted }.
demand-granted-cost = Costo: { $needed }. Concessi finora: { $granted }.
demand-granted-none = Richiesti: { $needed }. Finora non è stato concesso nulla.
demand-granted-none-cost = Costo: { $needed }. Finora non è stato concesso nulla.
demand-missing = Con le voci qui sotto resterebbero da trovare { $amount }.
demand-rows = Voci di denaro pubblico, e la quota che questa richiesta domanda
demand-asked-for = Chiesto
demand-share = Quota
demand-granted-head = Concesso
demand-nothing-yet = ancora nulla
demand-celebrated = Festeggiata
demand-stories = Storie dietro questa richiesta
demand-right = Diritto di replica e correzioni
demand-corrections = Ciò che risulta sbagliato viene corretto, con la data e con l’errore che c’era.
demand-no-corrections = Finora non è stato corretto nulla.

# An office
office-what-asked = Che cosa le è stato chiesto
office-times = Quanto tempo c’è voluto
office-sums = { $count ->
    [one] { $shown } richiesta: { $replied } con risposta, { $answered } con risposta nel merito.
   *[other] { $shown } richieste: { $replied } con risposta, { $answered } con risposta nel merito.
  }
office-median-reply = { $count ->
    [one] Tempo mediano fino alla prima risposta: { $shown } giorno.
   *[other] Tempo mediano fino alla prima risposta: { $shown } giorni.
  }
office-median-answer = { $count ->
    [one] Tempo mediano fino alla prima risposta nel merito: { $shown } giorno.
   *[other] Tempo mediano fino alla prima risposta nel merito: { $shown } giorni.
  }
office-times-caption = Giorni dalla richiesta alla prima risposta, e alla prima risposta nel merito
office-asked-on = Presentata
office-first-reply = Prima risposta
office-first-answer = Prima risposta nel merito
office-no-day = non registrato
office-no-reply = Nessuna risposta registrata (ultimo aggiornamento: { $day })
office-no-answer = Nessuna risposta nel merito registrata (ultimo aggiornamento: { $day })
after-days = { $count ->
    [one] dopo { $shown } giorno
   *[other] dopo { $shown } giorni
  }
office-said = Che cosa ha detto
office-on = Su «{ $demand }»
office-reply-of = risposta, { $day }
office-right = Diritto di replica

# A letter to an office
letter-office = chi ha il potere di decidere
letter-brackets = [parentesi]
letter-lede = A: { $office }. Riempi ciò che sta tra { $brackets }, cambia quello che vuoi e firma con il tuo nome.
letter-head = La lettera
letter-your-name = [il tuo nome]
letter-your-place = [il tuo quartiere o indirizzo]
letter-its-address = [indirizzo dell’istituzione]
letter-date = [la data]
letter-dear = Alla cortese attenzione di chi decide,
letter-about = scrivo a proposito di una richiesta di { $campaign }. Dice:
letter-about-stories = { $count ->
    [one] scrivo a proposito di una richiesta di { $campaign }, sostenuta da { $shown } storia pubblicata. Dice:
   *[other] scrivo a proposito di una richiesta di { $campaign }, sostenuta da { $shown } storie pubblicate. Dice:
  }
letter-happened = { $count ->
    [one] Ecco una delle cose che sono successe.
   *[other] Ecco { $shown } cose che sono successe.
  }
letter-counted = Finora il vicinato ha contato: { $figures }. Ognuno di questi gesti si è reso necessario perché mancava qualcosa.
letter-funding = Come si può finanziare: { $funding }
letter-refused-on = La risposta del giorno { $day } è stata un no.
letter-refused = Vi chiedo di riesaminare la questione e di dire pubblicamente che cosa farete in alternativa.
letter-promised-on = Il giorno { $day } questo è stato promesso.
letter-promised = Vi ringrazio. Fateci sapere, per favore, quando e come la promessa sarà mantenuta.
letter-promised-due = Vi ringrazio. Fateci sapere, per favore, quando e come la promessa sarà mantenuta; la data che abbiamo annotato è: { $day }.
letter-part = Vi ringrazio per la parte già realizzata. Fateci sapere, per favore, quando seguirà il resto.
letter-part-due = Vi ringrazio per la parte già realizzata. Fateci sapere, per favore, quando seguirà il resto; la data che abbiamo annotato è: { $day }.
letter-answered-on = Vi ringrazio per la risposta del giorno { $day }.
letter-answered = Quello che è stato chiesto non è ancora stato fatto. Indicateci, per favore, il prossimo passo e la sua data.
letter-open-on = Il giorno { $day } è arrivata una risposta, ma lascia aperta la questione.
letter-answer-was-due = Una risposta nel merito era dovuta entro il giorno { $day }.
letter-answer-due = Una risposta nel merito è dovuta entro il giorno { $day }.
letter-please-say = Vi prego di dirci sì, no, o entro quando lo saprete.
letter-late = La vostra risposta era dovuta entro il giorno { $due }. Non ne risulta nessuna (ultimo aggiornamento: { $day }). Vi prego di dirci sì, no, o entro quando lo saprete. Se avete risposto e il registro è sbagliato, vi prego di dirlo: sarà corretto.
letter-please-reply-by = Vi prego di rispondere entro il giorno { $day }: sì, no, o entro quando lo saprete.
letter-please-reply = Vi prego di rispondere: sì, no, o entro quando lo saprete.
letter-public = La richiesta, le sue storie e il registro delle risposte sono pubblici: { $address }
letter-regards = Cordiali saluti,
letter-copy = Copia la lettera

# What to say on the telephone
call-head = Al telefono
call-your-place = [il tuo quartiere]
call-hello = Buongiorno, mi chiamo { $name } e abito qui: { $place }. Chiamo per «{ $demand }».
call-demand = La richiesta è: { $ask }
call-because = Chiamo perché succedono cose come questa.
call-next-step = Qual è il prossimo passo, e in quale giorno sarà compiuto?
call-promise = In quale giorno sarà mantenuta la promessa?
call-promise-due = In quale giorno sarà mantenuta la promessa? La data che abbiamo annotato è { $day }. È confermata?
call-late = Una risposta era dovuta entro il giorno { $due }. Non ne risulta nessuna (ultimo aggiornamento: { $day }). Quando possiamo aspettarcene una?
call-late-open = Una risposta era dovuta entro il giorno { $due }. Quello che è arrivato ha lasciato aperta la questione. Quando possiamo aspettarci una risposta nel merito?
call-due = Una risposta è dovuta entro il giorno { $day }. Arriverà in tempo?
call-when = Quando possiamo aspettarci una risposta?
call-wait = Aspetta la risposta, e annotala:
call-what = [che cosa è stato detto]
call-who = [da quale ufficio]
call-when-said = [giorno e ora]
call-thanks = Grazie. Buona giornata.
call-copy = Copia il testo
call-tell = C’è stata una risposta? Scrivi a { $contact }, così viene registrata.

# A sheet to collect signatures
sheet-print = Stampa questa pagina in formato A4 o Letter: occupa un foglio.
sheet-ask = Chiediamo:
sheet-ask-office = Chiediamo a: { $office }
sheet-of = «{ $demand }», una richiesta di { $campaign }.
sheet-due = Risposta dovuta entro: { $day }.
sheet-caption = Righe da firmare
sheet-signature = Firma
sheet-date = Data
sheet-handed = Questo foglio viene consegnato a chi decide: scrivi solo ciò che può leggere.
sheet-handed-office = Questo foglio viene consegnato a: { $office }. Scrivi solo ciò che lì si può leggere.
sheet-no-address = Nessuno è tenuto a dare indirizzo o numero di telefono.
sheet-back = I fogli vanno restituiti a { $contact }.

# Victories
victories-all = Tutte le vittorie
victory-of = Che cosa chiedevamo
victory-of-part = Una parte di ciò che chiediamo
victory-demanded = Chiesto: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } atto di cura contato dal giorno { $since }; ultimo aggiornamento: { $day }.
   *[other] { $acts } atti di cura contati dal giorno { $since }; ultimo aggiornamento: { $day }.
  }
ledger-week = { $week }, { $first } – { $last }.
ledger-week-now = { $week }, { $first } – { $last }; non è ancora finita.
ledger-weeks = Settimana per settimana
ledger-in-all = in totale
ledger-chart = { $metric } per settimana, { $first } – { $last }; massimo { $most } ({ $week }), ultimo valore { $newest }
ledger-most = Massimo: { $most } ({ $week })
ledger-table = Atti e quantità per settimana, dalla più recente. Le settimane vanno dal lunedì alla domenica (ISO 8601).
ledger-acts = atti
ledger-demands = Che cosa chiedono gli atti
ledger-demands-caption = Atti per richiesta
ledger-more-than-one = Un atto può sostenere più di una richiesta.
ledger-fixes = Che cosa l’avrebbe reso superfluo
ledger-fixes-count = { $count ->
    [one] Chi ha fatto il lavoro lo dice in { $shown } frase.
   *[other] Chi ha fatto il lavoro lo dice in { $shown } frasi.
  }
ledger-fixes-read = Leggi che cosa dice
ledger-places = Per quartiere
ledger-places-caption = Atti per quartiere
ledger-floor = I numeri sotto { $floor } non sono indicati, perché nessuno sia riconoscibile.
ledger-withheld = Finché c’è un numero così, non è indicato nemmeno il più piccolo degli altri, perché nessuno possa ricavarlo.
ledger-no-place = Un atto può essere senza quartiere.
ledger-bulletins = Bollettini settimanali
ledger-all-data = Tutti i dati aperti
ledger-method = Ogni conteggio è la somma di queste righe. Una riga vale un atto, salvo diversa indicazione; ogni conteggio in una storia è un atto del giorno della storia. Le quantità sono sommate con esattezza, come numeri decimali. Le righe non indicano il quartiere, perché nessuno sia riconoscibile da un singolo gesto.

# A week of the ledger
week-not-over = La settimana non è finita, ultimo giorno contato: { $day }
week-stories = Storie della settimana
weeks = Settimane
weeks-all = Tutte le settimane
week-before = La settimana prima
week-after = La settimana dopo
week-caption = { $week }: conteggi, variazione rispetto alla settimana prima e totali
week-counted = Contato
week-in = Nella settimana
week-change = Variazione rispetto alla settimana prima
week-so-far = Finora, rispetto all’intera settimana prima

# What would have made acts unnecessary
fixes-by-demand = Per richiesta
fixes-times = { $count ->
    [one] detto { $shown } volta
   *[other] detto { $shown } volte
  }
fixes-pages = Pagine del muro

# Money
money-each-person = A testa
money-each-caption = { $names }: quote a testa
money-flows = Chi ha pagato chi
money-flows-in = Chi ha pagato chi, { $period }
money-flows-below = I flussi sono qui sotto, in un elenco con barre.
money-chart-picture = Guarda il grafico come immagine
money-trend-picture = Guarda le linee come immagine
money-change = Andamento nel tempo
money-prices = reale: a prezzi { $base }, secondo { $index }; nominale: come pagato allora
money-real-short = reale
money-nominal-short = nominale
money-index = indice dei prezzi
money-in-words = I flussi a parole
money-largest = I flussi maggiori: { $title }
money-every = Tutti i flussi: { $title }
money-from = Da
money-to = A
money-period = Periodo
money-status = Stato
money-combined = { $count ->
   *[other] la somma di { $shown } righe
  }
money-refund-short = rimborso
money-more-rows = { $count ->
    [one] { $shown } altra riga è nei file qui sotto.
   *[other] Altre { $shown } righe sono nei file qui sotto.
  }
money-method = Come abbiamo contato
money-exact = Gli importi sono conservati e sommati con esattezza, come numeri decimali. Sono arrotondati solo dove vengono mostrati, con le metà allontanate dallo zero.
money-sources = Fonti
money-read-on = consultata il giorno { $day }
money-paid-back-by = Restituito da { $who }
money-in-part-estimated = in tutto o in parte stimato o dedotto
money-told-elsewhere = ciò che versa ad altri è indicato altrove in questo elenco
money-smaller = e { $number } minori, { $sum } in totale

# Briefings
briefings-missed = In attesa del loro traguardo
briefings-past = Passate
briefing-table = Sul tavolo:
stories-to-go = { $count ->
    [one] manca { $shown } storia
   *[other] mancano { $shown } storie
  }
briefing-todo = { $count ->
    [one] Per ora si presenta così: manca { $shown } storia alla numero { $number }, che la apre.
   *[other] Per ora si presenta così: mancano { $shown } storie alla numero { $number }, che la apre.
  }
briefing-no-milestone = Nessuna storia ha questo traguardo.
briefing-when = Quando
briefing-where = Dove
briefing-readers = Leggono
briefing-reply-by = Risposta chiesta entro
briefing-watch = Guarda in diretta
briefing-script = Copione di lettura
briefing-calendar = Aggiungi al calendario
briefing-after = Che cosa ne è seguito
briefing-recording = Ascolta o guarda la registrazione
briefing-replies = Risposte alla sua richiesta da allora:
briefing-no-replies = Da allora non risulta alcuna risposta alla sua richiesta (ultimo aggiornamento: { $day }).
briefing-show = Scaletta
briefing-minutes = { $count ->
    [one] Circa { $shown } minuto di lettura ad alta voce, a { $words } parole al minuto.
   *[other] Circa { $shown } minuti di lettura ad alta voce, a { $words } parole al minuto.
  }
briefing-rounded = Ogni parte è arrotondata per eccesso al minuto intero.
briefing-numbers-below = I numeri qui sotto
briefing-demand-below = La richiesta qui sotto
briefing-chosen = Le storie sono state scelte da chi organizza.
briefing-rule = Le storie sono scelte secondo una regola: quella che ha raggiunto il traguardo, poi la più recente dietro ciascuna delle richieste sostenute da più storie dopo l’ultimo traguardo, poi le più recenti tra le altre.
briefing-numbers = I numeri dall’ultima udienza
briefing-numbers-first = I numeri dall’inizio della campagna
briefing-counted = dopo: { $after }; fino a: { $until }
briefing-counted-first = fino a: { $until }
briefing-what = Che cosa
briefing-since = Dall’ultima udienza
briefing-the-demand = La richiesta
briefing-asks = L’udienza chiede una risposta entro il giorno { $day }.
briefing-story = La storia di questo traguardo
briefing-others = Altre udienze
script-minutes = { $count ->
    [one] Circa { $shown } minuto. Su carta, ogni parte comincia su una pagina nuova.
   *[other] Circa { $shown } minuti. Su carta, ogni parte comincia su una pagina nuova.
  }

# Escalations
climb-acts = { $acts } su { $at }
climb-next = prossimo passo, { $next }
climb-unknown = Che cosa succede allora si annuncia all’udienza.
climb-left = ne mancano { $left }
escalations-all = Tutti i passi annunciati sono stati raggiunti.
escalations-announced = Che cosa succede si annuncia all’udienza.
escalations-announced-at = Che cosa succede si annuncia qui: { $briefing }.
escalations-reached = Raggiunto
escalations-unrecorded = Che cosa è stato fatto qui non è ancora registrato.
escalations-no-day = La data non è ancora registrata.
escalations-left-out = { $count ->
    [one] { $shown } passo precedente senza nome è omesso.
   *[other] { $shown } passi precedenti senza nome sono omessi.
  }
escalations-counted = { $acts }, data del conteggio: { $day }.
step-announced = Annunciato
step-held = Svolto
step-planned = Previsto per
step-ritual = Per chiudere
step-about = (passo: { $at })
gathering-then = Poi:

# The board of offers, needs and dreams
board-how = Qui non si fanno nomi. Scrivi a chi organizza, e ti metterà in contatto: { $contact }.
board-sheet = Foglio da appendere
board-sheet-size = A4 o Letter
board-matched = Abbinato
board-since = Dal giorno { $day }
board-until = fino al giorno { $day }
board-about = Temi:
board-offers = { $count ->
    [one] { $shown } offerta potrebbe aiutare
   *[other] { $shown } offerte potrebbero aiutare
  }
board-needs = { $count ->
    [one] { $shown } bisogno a cui risponderebbe
   *[other] { $shown } bisogni a cui risponderebbe
  }
board-answer = Rispondi
board-map = Che cosa c’è in ogni quartiere
board-map-caption = Annunci per quartiere
board-entries = { $count ->
    [one] annuncio
   *[other] annunci
  }
board-offers-about = Temi delle offerte
board-others = { $count ->
    [one] { $shown } altro quartiere ha meno di { $floor } annunci.
   *[other] Altri { $shown } quartieri hanno meno di { $floor } annunci ciascuno.
  }
board-all-few = Tutti i quartieri hanno meno di { $floor } annunci ciascuno.
board-one-few = Ogni quartiere ha meno di { $floor } annunci.
board-unnamed = Perché non si possa indovinare di chi si tratta, questi quartieri non sono nominati, né qui né accanto ai loro annunci.
board-sheet-lede = Offerte, bisogni e sogni del vicinato, ultimo aggiornamento: { $day }
board-sheet-back = Torna alla bacheca
board-sheet-print = Stampa questa pagina dal browser, in formato A4 o Letter.
board-sheet-answer = Per rispondere, scrivi a chi organizza:
board-sheet-name = Indica le parole alla fine dell’annuncio.
board-sheet-new = Novità:

# The calendar
calendar-subscribe = Abbonati
calendar-fresh = sempre aggiornato
calendar-download = Scarica
calendar-by-hand = Per abbonarti a mano, dai al tuo calendario questo indirizzo:
calendar-near = { $count ->
    [one] Adesso e nel prossimo giorno
   *[other] Adesso e nei prossimi { $shown } giorni
  }
calendar-nothing = Al momento non è annunciato nulla con una data.
calendar-over = Passati
calendar-zone = Fuso orario: { $zone }.
occasion-to = – { $last }
occasion-now = Adesso
occasion-today = Oggi
occasion-in-days = { $count ->
    [one] tra { $shown } giorno
   *[other] tra { $shown } giorni
  }
occasion-presses = Sostiene: { $demand }
occasion-more = Per saperne di più
occasion-add = Aggiungi a un calendario

# Guides
guides-all = Tutte le guide
guide-checked = Ultima verifica: { $day }.
guide-age = Adatta a chi legge dai { $years } anni in su.
guide-age-computed = Secondo la formula Flesch–Kincaid, si legge più o meno dai { $years } anni in su.

# The open data
data-licence = Licenza
data-no-licence = Nessuna indicata. Chiedi prima di pubblicare questi dati.
data-as-of = Ultimo aggiornamento
data-format = I testi sono in UTF-8. I giorni si scrivono 2026-11-08 (ISO 8601). Un file JSON dice in { $about } che cos’è e che cosa se ne può fare; le sue righe seguono nell’elenco che porta il suo nome.
data-beside = accanto a ogni insieme di dati
data-money = Le tabelle del denaro pubblico si trovano { $beside }.
data-open = Apri { $file }
of-file = di { $file }
data-in-file = Che cosa contiene { $file }
data-means = Che cosa significa
data-holds = Che cosa contiene

# The search
search-field = Parole, un numero o un hashtag
search-one = 1 testo trovato per «{ $query }».
search-many = { $shown } testi trovati per «{ $query }».
search-some = Nessun testo contiene tutto di «{ $query }». Testi che ne contengono una parte: { $shown }.
search-none = Nessun risultato per «{ $query }». Prova con meno parole, o con l’inizio di una.
search-shown = Mostrati { $part } di { $all }.
search-failed = Non è stato possibile caricare la ricerca. Controlla la connessione e riprova.
search-hint = La ricerca riguarda tutti i { $texts } testi, in ogni lingua. Basta l’inizio di una parola, e gli accenti si possono omettere.
search-key = Il tasto { $key } porta al campo di ricerca
search-no-script = Per cercare qui servono gli script, che sono disattivati o non si sono caricati. Queste vie non ne hanno bisogno:
search-way-stories = { $stories }, dalla più recente: il numero nell’hashtag dice quanto una storia è lontana nel tempo.
search-way-tags = { $tags }: di che cosa parlano le storie.
search-way-demands = { $demands }, ciascuna con le storie che la sostengono.
search-way-browser = Il tuo browser trova le parole nella pagina aperta: { $ctrl } e { $f }, oppure «Trova nella pagina» nel suo menu.
search-results = Risultati
search-about = Cerca in tutto ciò che racconta { $campaign }.

# An address that leads nowhere
lost-lede = Questa pagina si è persa tra le maglie. Le storie no.
lost-home = Vai alla prima pagina
lost-title = Questa pagina non esiste
withdrawn-title = { $tag } è stata ritirata
withdrawn-lede = Qui c’era una storia. Chi vi compariva l’ha ritirata, e non viene più raccontata. Se ne hai una copia, per favore cancellala.

# The menu, and the headings of its pages
section-stories = Storie
section-demands = Richieste
section-ledger = Registro
section-money = Soldi
section-calendar = Calendario
section-victories = Vittorie
section-testimonies = Testimonianze
section-briefings = Udienze
section-escalations = Mobilitazione
section-board = Bacheca
section-guides = Guide
section-tags = Temi

# Titles of pages, and what search engines tell of them
numbered = { $heading }, pagina { $page }
archive-about = Tutte le storie di { $campaign }, dalla più recente.
tags-about = Di che cosa parlano le storie di { $campaign }.
tag-about = Storie di { $campaign } sul tema { $tag }.
demands-about = Che cosa renderebbe superflui questi soccorsi, chi può deciderlo ed entro quando.
office-about = Che cosa è stato chiesto e quali risposte ci sono state: { $office }.
office-about-said = Le dichiarazioni: { $office }.
letter-title = Scrivi o telefona: { $demand }
letter-page = Una lettera e le parole per una telefonata: { $ask }
sheet-title = Firme: { $demand }
sheet-about = Un foglio da stampare e firmare: { $ask }
ledger-about = Tutti gli atti di cura contati da { $campaign }, settimana per settimana.
fixes-about = Con le parole di chi ha fatto il lavoro, raccolte secondo la richiesta che lo otterrebbe.
fixes-no-demand = Senza una richiesta propria
money-about = Chi prende i soldi, e chi fa il lavoro.
pass-on-title = Passaparola: { $headline }
pass-on-about = Testi e immagini da pubblicare: { $headline }
share-page-title = Condividi { $tag } { $title }
share-page-about = Testi e immagini da pubblicare: { $tag }.
victories-about = Che cosa si è ottenuto, in tutto o in parte, raccontando e contando.
testimonies-about = Che cosa dice chi lavora e chi è stato aiutato: che cosa avrebbe reso superflui questi soccorsi.
guides-about = Pagine pratiche da leggere, stampare e far girare.
data-about = Tutto ciò che qui si conta e si chiede, da verificare e da usare.
calendar-about = I giorni in cui farsi sentire conta, le scadenze e dove ci troviamo.
escalations-about = Ogni atto nel registro conta. Quando si arriva a uno di questi numeri, agiamo in pubblico.
briefings-about-each = A ogni storia, alcune vengono lette ad alta voce a chi può cambiare ciò di cui parlano.
briefings-about-every = { $count ->
   *[other] Ogni { $shown } storie, alcune vengono lette ad alta voce a chi può cambiare ciò di cui parlano.
  }
briefings-about-milestones = A ogni traguardo, alcune storie vengono lette ad alta voce a chi può cambiare ciò di cui parlano.
script-title = { $briefing }: copione di lettura
script-about = Che cosa si legge ad alta voce, con i minuti di ogni parte: { $briefing }.
board-title = Offerte, bisogni e sogni
board-lede = Che cosa il vicinato offre, di che cosa ha bisogno e che cosa vorrebbe costruire insieme.
board-sheet-title = La bacheca, da appendere
board-sheet-about = Offerte, bisogni e sogni su un foglio di carta.

# The kinds of entries on the board
board-dream = Sogni
board-dream-lede = Che cosa molte persone vorrebbero costruire. Servono braccia, forse anche le tue.
board-need = Bisogni
board-need-lede = Che cosa qualcuno adesso non può fare da solo.
board-offer = Offerte
board-offer-lede = Che cosa qualcuno dà. In cambio non si chiede nulla.

# How a demand stands
state-long-overdue = In forte ritardo
state-overdue = In ritardo
state-not-answered = Risposta ricevuta, ma non nel merito
state-due-today = Scade oggi
state-waiting = In attesa di risposta
state-answered = Risposta nel merito ricevuta
state-promised = Promesso
state-partly-won = Ottenuto in parte
state-refused = Respinto
state-won = Ottenuto
state-not-yet-asked = Non ancora chiesto
funding-funded = Finanziato
funding-partly-funded = Finanziato in parte
funding-not-funded = Non finanziato

# Kinds of replies
reply-promise = Promessa
reply-refusal = Rifiuto
reply-partial = Risposta parziale
reply-answer = Risposta nel merito
reply-not-an-answer = Non risponde nel merito

# A day of the weekend
closed-mon = un lunedì
closed-tue = un martedì
closed-wed = un mercoledì
closed-thu = un giovedì
closed-fri = un venerdì
closed-sat = un sabato
closed-sun = una domenica

# Counts of the ledger
acts-of-care = atti di cura
acts-of-care-count = { $count ->
    [one] { $shown } atto di cura
   *[other] { $shown } atti di cura
  }
change-more = { $amount } in più
change-fewer = { $amount } in meno
change-same = invariato
place-few = meno di { $floor }
place-not-told = non indicato

# The week in a sentence
bulletin-logged = Nella settimana { $week } del { $year }, { $campaign } ha registrato { $acts }.
bulletin-logged-with = Nella settimana { $week } del { $year }, { $campaign } ha registrato { $acts }, con { $figures }.
bulletin-logged-so-far = Nella settimana { $week } del { $year }, { $campaign } ha registrato finora { $acts }.
bulletin-logged-so-far-with = Nella settimana { $week } del { $year }, { $campaign } ha registrato finora { $acts }, con { $figures }.
bulletin-makes = Dal giorno { $day } fanno { $acts }.
list-and = { $first } e { $last }

# Money: figures, sources, and files
money-ratio-note = { $a } e { $b }. Il rapporto è arrotondato, con le metà allontanate dallo zero.
money-ratio-note-in = { $a } e { $b }, { $period }. Il rapporto è arrotondato, con le metà allontanate dallo zero.
money-all-flows = Tutti i flussi
money-flow-count = { $count ->
    [one] { $shown } flusso
   *[other] { $shown } flussi
  }
money-place-count = { $count ->
    [one] { $shown } soggetto
   *[other] { $shown } soggetti
  }
money-caption = { $flows } tra { $places }.
money-caption-sum = { $flows } tra { $places }, { $sum } in totale.
money-caption-largest = Il maggiore: da { $from } a { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] { $shown } soggetti minori sono disegnati insieme; ogni riga è qui sotto o nei file.
  }
money-folded = { $count ->
   *[other] { $shown } soggetti, il maggiore: { $name }
  }
money-cite-flows = I flussi
money-cite-people = Il numero di persone ({ $label })
money-cite-prices = L’indice dei prezzi
money-file-csv = I flussi come tabella (CSV)
money-file-json = Gli stessi con la loro descrizione (pacchetto di dati JSON)
money-file-svg = Il grafico come disegno (SVG)
money-file-trend = L’andamento nel tempo come disegno (SVG)
money-file-png = Il grafico come immagine, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = La storia
card-milestone = Il traguardo
card-briefing = L’invito all’udienza
card-victory = La vittoria
card-week = La settimana
card-clock = L’orologio
card-trend = L’andamento nel tempo
card-each = La cifra a testa
card-comparison = Il confronto
card-preview = Larga, per le anteprime dei link
card-status = Alta, per lo stato del telefono
card-square = Quadrata, per i feed di immagini
card-upright = Verticale, per i feed di immagini
card-wide = Orizzontale, per i feed di immagini

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Udienza popolare { $number }
briefing-read-aloud = Le storie vengono lette ad alta voce a chi ha un incarico pubblico.
briefing-invited-list = Invito a rispondere: { $offices }.
briefing-state-today = Oggi
briefing-state-to-come = In arrivo
briefing-state-ahead = Alla storia { $number }
briefing-state-past = Passata
briefing-state-missed = La sua data è passata
briefing-state-missed-left = { $count ->
    [one] La sua data è passata; manca { $shown } storia
   *[other] La sua data è passata; mancano { $shown } storie
  }
show-welcome = Saluto di benvenuto
show-welcome-to = Vi diamo il benvenuto: { $briefing }.
show-told = Dal traguardo { $number } abbiamo raccontato { $stories } di solidarietà.
show-told-first = Dall’inizio della campagna abbiamo raccontato { $stories } di solidarietà.
show-read-one = Una viene letta adesso ad alta voce.
show-read-all = Tutte vengono lette adesso ad alta voce.
show-read = { $count ->
    [one] { $shown } viene letta adesso ad alta voce.
   *[other] { $shown } vengono lette adesso ad alta voce.
  }
show-invited = Abbiamo invitato a rispondere: { $offices }.
show-numbers = I numeri
show-ask = Chiediamo una risposta entro il giorno { $day }.
show-ask-office = Chiediamo una risposta entro il giorno { $day }. È rivolta a: { $office }.
show-deadline = La scadenza della richiesta stessa: { $day }.
show-no-reply = Non risulta alcuna risposta (ultimo aggiornamento: { $day }).
show-last-reply = L’ultima risposta ({ $office }, { $day }): «{ $reply }»
show-logged = { $acts } nel registro finora.
show-step = Il prossimo passo, a { $acts }: { $what }.
show-step-unknown = Lo annunciamo adesso: che cosa faremo a { $acts }.
numbers-begun = Dall’inizio della campagna abbiamo raccontato { $stories } e contato { $acts } di cura.
numbers-told = Dal traguardo { $number } abbiamo raccontato { $stories }.
numbers-told-first = Dall’inizio della campagna abbiamo raccontato { $stories }.
numbers-acts = { $count ->
    [one] Dopo l’udienza del giorno { $day } è stato contato { $shown } atto.
   *[other] Dopo l’udienza del giorno { $day } sono stati contati { $shown } atti.
  }
numbers-acts-first = { $count ->
    [one] Dall’inizio della campagna è stato contato { $shown } atto.
   *[other] Dall’inizio della campagna sono stati contati { $shown } atti.
  }
numbers-come-to = In tutto fanno: { $figures }.
numbers-in-all = { $count ->
    [one] In totale nel registro c’è adesso { $shown } atto.
   *[other] In totale nel registro ci sono adesso { $shown } atti.
  }

# Steps of the ladder of escalations
step-reached = Raggiunto
step-next = Prossimo
step-later = Più avanti

# What stands in the calendar
occasion-answer-due = Risposta dovuta: { $demand }
occasion-reply-due = Risposta dovuta dopo: { $briefing }
occasion-reply-due-on = Risposta dovuta dopo: { $briefing }, { $demand }
occasion-at = A { $acts }: { $title }
occasion-escalation = Mobilitazione a { $acts }
kind-window = Momento utile
kind-action = Azione
kind-ritual = Rito di gratitudine
kind-briefing = Udienza popolare
kind-escalation = Mobilitazione

# Kinds of texts that the search finds
found-story = Storia
found-translation = Storia, tradotta
found-guide = Guida
found-victory = Vittoria
found-briefing = Udienza
found-testimony = Testimonianza

# Feeds, which people read elsewhere
feed-atom = Feed Atom
feed-json = Feed JSON
feed-offers = Nuove offerte
feed-needs = Nuovi bisogni
feed-answer = Rispondi tramite chi organizza
feed-reply = { $office } su «{ $demand }»: { $kind }
feed-asked = Che cosa è stato chiesto: { $ask }
feed-all-about = Tutto su questa richiesta
feed-missed-reply = Nessuna risposta entro la scadenza: «{ $demand }»
feed-missed-answer = Nessuna risposta nel merito entro la scadenza: «{ $demand }»
feed-no-reply = Alla scadenza ({ $day }) non risultava alcuna risposta.
feed-no-reply-from = Alla scadenza ({ $day }) non risultava alcuna risposta da: { $office }.
feed-no-answer = Alla scadenza ({ $day }) non risultava alcuna risposta nel merito.
feed-no-answer-from = Alla scadenza ({ $day }) non risultava alcuna risposta nel merito da: { $office }.
feed-live = In diretta
feed-in-ledger = { $acts } nel registro
feed-came-to = Il giorno { $day } il registro è arrivato a { $acts }.
feed-now = Che cosa succede adesso: { $what }.
feed-now-unknown = Che cosa succede adesso si annuncia all’udienza.
feed-held = Com’è andata: { $what }
plan-post = Pubblica { $tag } { $title }
