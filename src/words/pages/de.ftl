# The words of pages in German.

# The frame of every page
skip = Zum Inhalt springen
search = Suche
nav-main = Hauptmenü
nav-more = Mehr
nav-data = Offene Daten
nav-contact = Kontakt
made-with = Erstellt mit { $generator }
newer = Neuere
older = Ältere
previous = Zurück
next = Weiter
page = Seite
pages-of-stories = Seiten mit Geschichten
also-in = Auch auf:
other-languages = In anderen Sprachen:
feed = Feed

# Words that several pages share
stories = { $count ->
    [one] { $shown } Geschichte
   *[other] { $shown } Geschichten
  }
acts = { $count ->
    [one] { $shown } Akt
   *[other] { $shown } Akte
  }
all-stories = Alle Geschichten
demand = Forderung
office = Amt
week = Woche
acts-head = Akte der Fürsorge
amount = Betrag
source = Quelle
row = Zeile
name = Name
neighborhood = Viertel
in-all = Insgesamt
change-number = Veränderung
deadline = Frist
ahead = Was bevorsteht
coming-up = Demnächst
this-week = Diese Woche
take-numbers = Die Zahlen mitnehmen
counted-what = Was gezählt wurde
the-ledger = Das öffentliche Register
next-escalation = Die nächste Eskalationsstufe
read-more = Weiterlesen
recording = Aufzeichnung
continued = (Fortsetzung)
from-to = { $from } – { $to }
of-what = von { $what }
of-day = vom { $day }
and-more = { $count ->
   *[other] und { $shown } weitere
  }
as-of = Stand: { $day }.
counted-on = Gezählt am { $day }.
days-counted = Tage gezählt am { $day }.
no-refusal = Keine Antwort ist keine Ablehnung und heißt hier auch nicht so.
no-reply = Keine Antwort verzeichnet, Stand: { $day }.
to-office = An: { $office }
write-to = Schreiben Sie an { $contact }.
right-of-reply = Wer hier genannt wird, kann hier antworten: in eigenen Worten und in eigener Länge.
no-story = Die erste Geschichte ist noch zu erzählen.
milestone-number = Meilenstein { $number }
story-number = Geschichte { $number }
back-to-demand = Zurück zur Forderung
before-this = Davor
after-this = Danach
minutes-short = { $minutes } Min.
read-by = Gelesen von { $reader }
copy = Kopieren
share = Teilen

# Lists of stories
archive-page = Geschichten { $first } bis { $last }, Seite { $page } von { $pages }.
archive-all = { $count ->
    [one] { $shown } Geschichte, die neueste zuerst.
   *[other] { $shown } Geschichten, die neuesten zuerst.
  }
tag-count = { $count ->
    [one] { $shown } Geschichte zu „{ $tag }“.
   *[other] { $shown } Geschichten zu „{ $tag }“.
  }
tags-all = Alle Schlagwörter

# A story
story-milestone-every = { $count ->
   *[other] einer alle { $shown } Geschichten
  }
story-formerly = Bis { $day } stand { $was } für: { $story }, jetzt { $now }.
story-serves = Anhörung, Forderungen und Schlagwörter
story-briefing = Diese Geschichte eröffnet eine Anhörung
story-demand = Diese Geschichte stützt eine Forderung
story-others = Andere Geschichten
story-before = Davor: { $tag }
story-after = Danach: { $tag }

# Testimonies
voices-title = In eigenen Worten
voices-play-all = Alle Stimmen abspielen
voice-video = Video: { $role }
voice-sound = Ton: { $role }
voice-captions = Untertitel
voice-video-file = Das Video als Datei
voice-sound-file = Der Ton als Datei
voice-said = Was gesagt wird
voice-recording = in der Aufnahme: { $role }
reel-all = Alle Stimmen der Reihe nach
reel-step = Stimme { $index } von { $all }
reel-before = Davor

# To pass something on
share-title = Weitersagen
share-lede = Karte speichern, Text kopieren, beides posten. Mit der Beschreibung dazu bleibt niemand außen vor.
share-caption = Text zum Bild
share-copy-caption = Text kopieren
share-each-network = Der Text für jedes Netzwerk
share-download = Herunterladen:
share-description = Beschreibung dieser Bilder für Menschen, die sie nicht sehen können
share-copy-description = Beschreibung kopieren
share-copied = Kopiert. Jetzt in Ihren Beitrag einfügen.
share-copied-gaps = Kopiert. Jetzt einfügen und die Lücken füllen.
share-selected = Der Text ist markiert: Kopieren Sie ihn von hier.
share-failed = Auf diesem Telefon ging das Teilen nicht: Kopieren Sie stattdessen den Text.
pass-on-back = Alle Zahlen

# The page to post a story from with a phone
share-story = Die Geschichte
share-words = Der Text
share-head = { $tag } teilen
share-kit = Zum Posten
share-pictures = Bilder
share-pictures-lede = Tippen Sie auf ein Bild, um es herunterzuladen, oder drücken Sie lange darauf, um es bei Ihren Fotos zu speichern.
share-words-head = Texte
share-words-lede = Jeder Text passt in sein Netzwerk, mit Hashtag und Link. Fügen Sie Ihrem Bild die Beschreibung hinzu, damit niemand außen vor bleibt.
share-cut = Passend gekürzt.
share-messages = { $count ->
    [one] Geht als { $shown } Nachricht raus.
   *[other] Geht als { $shown } Nachrichten raus.
  }
share-too-long = Zu lang für dieses Netzwerk: Schon Hashtag oder Link füllen es aus.
share-room = { $count ->
   *[other] Noch Platz für { $shown } Zeichen.
  }
share-words-for = der Text für { $names }
share-thread = { $count ->
    [one] Als Thread mit { $shown } Beitrag
   *[other] Als Thread mit { $shown } Beiträgen
  }
share-for = für { $names }
share-post = Beitrag { $number }
share-post-for = Beitrag { $number } für { $names }
share-limits = Grenzen der Netzwerke, Stand: { $day }.

# The front page
home-told = { $count ->
    [one] Geschichte der Solidarität, bisher erzählt
   *[other] Geschichten der Solidarität, bisher erzählt
  }
home-story = Geschichte { $number }
home-todo = { $count ->
    [one] Noch { $shown } Geschichte bis zum nächsten Meilenstein: { $story }.
   *[other] Noch { $shown } Geschichten bis zum nächsten Meilenstein: { $story }.
  }
home-demands = Was wir fordern, und bis wann
home-all-demands = Alle Forderungen
home-all-demands-count = { $count ->
   *[other] Alle { $shown } Forderungen
  }
home-won = Erreicht
home-week = Die neueste Woche
home-bulletin = Der Wochenbericht
home-calendar = Der Kalender
home-beats = Jede Geschichte hat drei Schritte
home-care = Was jemand für jemand anderen getan hat.
home-cause = Was versagt hat, sodass es nötig wurde.
home-change = Was die Rettung überflüssig machen würde.
home-latest = Neueste Geschichten
home-all-stories = { $count ->
   *[other] Alle { $shown } Geschichten
  }
home-milestones = Meilensteine

# A clock
clock-today = Heute
clock-today-due = endet die Frist:
clock-left = { $count ->
    [one] Tag bis zur Frist am
   *[other] Tage bis zur Frist am
  }
clock-silent = { $count ->
    [one] Tag ohne Antwort seit Ablauf der Frist am
   *[other] Tage ohne Antwort seit Ablauf der Frist am
  }
clock-late = { $count ->
    [one] Tag nach Ablauf der Frist am
   *[other] Tage nach Ablauf der Frist am
  }
clock-working-left = { $count ->
    [one] Arbeitstag bis zur Frist am
   *[other] Arbeitstage bis zur Frist am
  }
clock-working-silent = { $count ->
    [one] Arbeitstag ohne Antwort seit Ablauf der Frist am
   *[other] Arbeitstage ohne Antwort seit Ablauf der Frist am
  }
clock-working-late = { $count ->
    [one] Arbeitstag nach Ablauf der Frist am
   *[other] Arbeitstage nach Ablauf der Frist am
  }
clock-none = Keine Frist gesetzt
counted-all-days = { $count ->
    [one] Mit Wochenenden und Feiertagen: { $shown } Tag.
   *[other] Mit Wochenenden und Feiertagen: { $shown } Tage.
  }
counted-within = { $count ->
    [one] Die Antwort ist { $shown } Tag nach der Anfrage fällig.
   *[other] Die Antwort ist { $shown } Tage nach der Anfrage fällig.
  }
counted-within-working = { $count ->
    [one] Die Antwort ist { $shown } Arbeitstag nach der Anfrage fällig.
   *[other] Die Antwort ist { $shown } Arbeitstage nach der Anfrage fällig.
  }
counted-moved = Der gesetzte Tag, { $day }, ist { $what }; die Antwort ist daher am nächsten Arbeitstag fällig.
counted-closed = Der Tag, an dem die Frist endet, ist { $what }.

# Demands
demands-late = { $state }, und die Frist ist abgelaufen
demands-offices = Wer gefragt wurde, und wer antwortet
demands-offices-caption = Ämter, die Forderungen an jedes und seine Antworten
office-asked = Gestellte Forderungen
office-replied = Mit Antwort
office-late = Frist abgelaufen
office-signed = Antworten in seinem Namen

# A demand
demand-to = Gerichtet an
demand-asked = Gestellt am
demand-paid-by = Finanzierung
demand-cost = Kosten
demand-cost-per = { $amount } pro { $per }
demand-backed = Dahinter stehen
demand-stories-acts = { $stories } und { $acts }
demand-write = Schreiben oder anrufen
demand-sign = Unterschriften sammeln
demand-record = Der Verlauf
demand-asked-of = Gestellt an: { $office }
demand-was-asked = Gestellt
demand-days-late = { $count ->
    [one] { $shown } Tag nach der Frist
   *[other] { $shown } Tage nach der Frist
  }
demand-read-reply = Die Antwort lesen
demand-reply-of = ({ $office }, { $day })
demand-compared = Mit der Quelle verglichen am { $day }.
demand-reply-due = Antwort fällig
demand-none-by-then = Bis dahin war keine Antwort verzeichnet.
demand-none-by-then-as-of = Bis dahin war keine Antwort verzeichnet, Stand: { $day }.
demand-left-open = Was bis dahin kam, ließ die Frage offen.
demand-statement = Stellungnahme: { $office }
demand-read-below = Unten lesen
demand-corrected = Diese Seite wurde berichtigt
demand-what-corrected = Was berichtigt wurde
demand-own-words = In den Worten des Amtes
demand-published = Wo es veröffentlicht wurde
demand-presses = Was darauf drängt
demand-fixes = Was es überflüssig gemacht hätte
demand-all-fixes = Alles, was geholfen hätte
demand-milestones = Meilensteine und Anhörungen
demand-stories-press = { $count ->
    [one] { $shown } Geschichte drängt darauf
   *[other] { $shown } Geschichten drängen darauf
  }
demand-briefing-speaks = in der Anhörung geht es um diese Forderung
demand-funding = Womit es bezahlt werden soll
demand-granted = Gefordert sind { $needed }; bewilligt wurden davon { $granted }.
demand-granted-cost = Es kostet { $needed }; bewilligt wurden davon { $granted }.
demand-granted-none = Gefordert sind { $needed }; bewilligt wurde davon nichts.
demand-granted-none-cost = Es kostet { $needed }; bewilligt wurde davon nichts.
demand-missing = Mit den folgenden Posten würden noch { $amount } fehlen.
demand-rows = Posten öffentlichen Geldes und der Anteil, den diese Forderung verlangt
demand-asked-for = Gefordert
demand-share = Anteil
demand-granted-head = Bewilligt
demand-nothing-yet = noch nichts
demand-celebrated = Gefeiert
demand-stories = Geschichten hinter dieser Forderung
demand-right = Recht auf Antwort und Berichtigungen
demand-corrections = Was sich als falsch erweist, wird berichtigt: mit Datum und mit dem, was falsch war.
demand-no-corrections = Bisher wurde nichts berichtigt.

# An office
office-what-asked = Welche Forderungen gestellt wurden
office-times = Wie lange es dauerte
office-sums = { $count ->
    [one] { $shown } Forderung: { $replied } mit Antwort, { $answered } mit Antwort in der Sache.
   *[other] { $shown } Forderungen: { $replied } mit Antwort, { $answered } mit Antwort in der Sache.
  }
office-median-reply = { $count ->
    [one] Im Mittel (Median) kam die erste Antwort nach { $shown } Tag.
   *[other] Im Mittel (Median) kam die erste Antwort nach { $shown } Tagen.
  }
office-median-answer = { $count ->
    [one] Im Mittel (Median) kam die erste Antwort in der Sache nach { $shown } Tag.
   *[other] Im Mittel (Median) kam die erste Antwort in der Sache nach { $shown } Tagen.
  }
office-times-caption = Tage von der Anfrage bis zur ersten Antwort und bis zur ersten Antwort in der Sache
office-asked-on = Gestellt
office-first-reply = Erste Antwort
office-first-answer = Erste Antwort in der Sache
office-no-day = nicht verzeichnet
office-no-reply = Keine Antwort verzeichnet, Stand: { $day }
office-no-answer = Keine Antwort in der Sache verzeichnet, Stand: { $day }
after-days = { $count ->
    [one] nach { $shown } Tag
   *[other] nach { $shown } Tagen
  }
office-said = Was das Amt gesagt hat
office-on = Zu „{ $demand }“
office-reply-of = Antwort vom { $day }
office-right = Recht auf Antwort

# A letter to an office
letter-office = die zuständige Stelle
letter-brackets = [Klammern]
letter-lede = An: { $office }. Füllen Sie aus, was in { $brackets } steht, ändern Sie, was Sie möchten, und unterschreiben Sie mit Ihrem eigenen Namen.
letter-head = Der Brief
letter-your-name = [Ihr Name]
letter-your-place = [Ihr Viertel oder Ihre Adresse]
letter-its-address = [Adresse der Stelle]
letter-date = [das Datum]
letter-dear = Sehr geehrte Verantwortliche,
letter-about = ich schreibe Ihnen wegen einer Forderung von { $campaign }. Sie lautet:
letter-about-stories = { $count ->
    [one] ich schreibe Ihnen wegen einer Forderung von { $campaign }, hinter der { $shown } veröffentlichte Geschichte steht. Sie lautet:
   *[other] ich schreibe Ihnen wegen einer Forderung von { $campaign }, hinter der { $shown } veröffentlichte Geschichten stehen. Sie lautet:
  }
letter-happened = { $count ->
    [one] Ein Beispiel für das, was geschehen ist:
   *[other] { $shown } Beispiele für das, was geschehen ist:
  }
letter-counted = Bisher haben Nachbarinnen und Nachbarn gezählt: { $figures }. Jedes Mal wurde geholfen, weil etwas fehlte.
letter-funding = Womit es bezahlt werden kann: { $funding }
letter-refused-on = Die Antwort vom { $day } war ein Nein.
letter-refused = Ich bitte Sie, die Sache noch einmal zu prüfen und öffentlich zu sagen, was Sie stattdessen tun werden.
letter-promised-on = Am { $day } wurde dies zugesagt.
letter-promised = Dafür danke ich Ihnen. Bitte teilen Sie uns mit, wann und wie die Zusage eingelöst wird.
letter-promised-due = Dafür danke ich Ihnen. Bitte teilen Sie uns mit, wann und wie die Zusage eingelöst wird; als Termin haben wir uns notiert: { $day }.
letter-part = Danke für den Teil, der getan ist. Bitte teilen Sie uns mit, wann der Rest folgt.
letter-part-due = Danke für den Teil, der getan ist. Bitte teilen Sie uns mit, wann der Rest folgt; als Termin haben wir uns notiert: { $day }.
letter-answered-on = Danke für die Antwort vom { $day }.
letter-answered = Was gefordert wurde, ist noch nicht getan. Bitte nennen Sie uns den nächsten Schritt und das Datum dafür.
letter-open-on = Am { $day } kam eine Antwort, aber sie lässt die Frage offen.
letter-answer-was-due = Eine Antwort in der Sache war fällig bis { $day }.
letter-answer-due = Eine Antwort in der Sache ist fällig bis { $day }.
letter-please-say = Bitte sagen Sie Ja, Nein oder bis wann Sie es wissen werden.
letter-late = Ihre Antwort war fällig bis { $due }. Verzeichnet ist keine (Stand: { $day }). Bitte sagen Sie Ja, Nein oder bis wann Sie es wissen werden. Falls Sie geantwortet haben und das Verzeichnis falsch ist, sagen Sie es bitte: Es wird berichtigt.
letter-please-reply-by = Bitte antworten Sie bis { $day }: Ja, Nein oder bis wann Sie es wissen werden.
letter-please-reply = Bitte antworten Sie: Ja, Nein oder bis wann Sie es wissen werden.
letter-public = Die Forderung, ihre Geschichten und das Verzeichnis der Antworten sind öffentlich: { $address }
letter-regards = Mit freundlichen Grüßen
letter-copy = Brief kopieren

# What to say on the telephone
call-head = Am Telefon
call-your-place = [Ihr Viertel]
call-hello = Guten Tag, mein Name ist { $name }. Ich wohne hier: { $place }. Ich rufe an wegen „{ $demand }“.
call-demand = Die Forderung lautet: { $ask }
call-because = Ich rufe an, weil Dinge wie diese geschehen.
call-next-step = Was ist der nächste Schritt, und an welchem Tag wird er getan?
call-promise = An welchem Tag wird die Zusage eingelöst?
call-promise-due = An welchem Tag wird die Zusage eingelöst? Notiert haben wir: { $day }. Bleibt es dabei?
call-late = Eine Antwort war fällig bis { $due }, verzeichnet ist keine (Stand: { $day }). Wann können wir damit rechnen?
call-late-open = Eine Antwort war fällig bis { $due }, und was kam, ließ die Frage offen. Wann können wir mit einer Antwort in der Sache rechnen?
call-due = Eine Antwort ist fällig bis { $day }. Wird sie bis dahin da sein?
call-when = Wann können wir mit einer Antwort rechnen?
call-wait = Warten Sie die Antwort ab und schreiben Sie sie auf:
call-what = [was gesagt wurde]
call-who = [von welcher Stelle]
call-when-said = [Tag und Uhrzeit]
call-thanks = Vielen Dank. Auf Wiederhören.
call-copy = Text kopieren
call-tell = Gab es eine Antwort? Geben Sie Bescheid, damit sie verzeichnet wird: { $contact }.

# A sheet to collect signatures
sheet-print = Drucken Sie diese Seite auf A4 oder Letter: Sie füllt ein Blatt.
sheet-ask = Wir fordern:
sheet-ask-office = Forderung an { $office }:
sheet-of = „{ $demand }“, eine Forderung von { $campaign }.
sheet-due = Eine Antwort ist fällig bis { $day }.
sheet-caption = Zeilen zum Unterschreiben
sheet-signature = Unterschrift
sheet-date = Datum
sheet-handed = Dieses Blatt wird denen übergeben, die entscheiden: Schreiben Sie nur, was sie lesen dürfen.
sheet-handed-office = Dieses Blatt geht an: { $office }. Schreiben Sie nur, was dort gelesen werden darf.
sheet-no-address = Niemand muss Adresse oder Telefonnummer angeben.
sheet-back = Ausgefüllte Blätter zurück an { $contact }.

# Victories
victories-all = Alle Erfolge
victory-of = Was wir gefordert haben
victory-of-part = Ein Teil dessen, was wir fordern
victory-demanded = Gefordert: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } Akt der Fürsorge gezählt seit { $since }, Stand: { $day }.
   *[other] { $acts } Akte der Fürsorge gezählt seit { $since }, Stand: { $day }.
  }
ledger-week = { $week }, { $first } bis { $last }.
ledger-week-now = { $week }, { $first } bis { $last }; sie ist noch nicht vorbei.
ledger-weeks = Woche für Woche
ledger-in-all = insgesamt
ledger-chart = { $metric } nach Wochen, { $first } bis { $last }; Höchstwert { $most } in { $week }, zuletzt { $newest }
ledger-most = Höchstwert: { $most } in { $week }
ledger-table = Akte der Fürsorge und Mengen nach Wochen, die neueste zuerst. Die Wochen gehen von Montag bis Sonntag (ISO 8601).
ledger-acts = Akte
ledger-demands = Worauf die Akte der Fürsorge drängen
ledger-demands-caption = Akte der Fürsorge nach Forderung
ledger-more-than-one = Ein Akt kann auf mehr als eine Forderung drängen.
ledger-fixes = Was es überflüssig gemacht hätte
ledger-fixes-count = { $count ->
    [one] Wer die Arbeit getan hat, sagt es: in { $shown } Satz.
   *[other] Wer die Arbeit getan hat, sagt es: in { $shown } Sätzen.
  }
ledger-fixes-read = Lesen, was sie sagen
ledger-places = Nach Vierteln
ledger-places-caption = Akte der Fürsorge nach Vierteln
ledger-floor = Zahlen unter { $floor } werden nicht genannt, damit niemand daran zu erkennen ist.
ledger-withheld = Solange es eine solche Zahl gibt, wird auch die kleinste der übrigen nicht genannt, damit niemand sie ausrechnen kann.
ledger-no-place = Ein Akt kann ohne Viertel verzeichnet sein.
ledger-bulletins = Wochenberichte
ledger-all-data = Alle offenen Daten
ledger-method = Jede Zahl ist die Summe dieser Zeilen. Eine Zeile zählt als ein Akt, wenn sie nichts anderes angibt; jede Zählung in einer Geschichte ist ein Akt am Tag der Geschichte. Mengen werden genau addiert, als Dezimalzahlen. Die Zeilen nennen kein Viertel, damit niemand an einer einzelnen Tat zu erkennen ist.

# A week of the ledger
week-not-over = Die Woche ist nicht vorbei: gezählt bis { $day }
week-stories = Geschichten der Woche
weeks = Wochen
weeks-all = Alle Wochen
week-before = Die Woche davor
week-after = Die Woche danach
week-caption = { $week }: Zahlen, Veränderung zur Vorwoche und Summen
week-counted = Gezählt
week-in = In der Woche
week-change = Veränderung zur Vorwoche
week-so-far = Bisher, gegenüber der ganzen Vorwoche

# What would have made acts unnecessary
fixes-by-demand = Nach Forderung
fixes-times = { $count ->
    [one] { $shown }-mal gesagt
   *[other] { $shown }-mal gesagt
  }
fixes-pages = Seiten der Wand

# Money
money-each-person = Pro Person
money-each-caption = { $names }: Anteile pro Person
money-flows = Wer hat wen bezahlt?
money-flows-in = Wer hat wen bezahlt? { $period }
money-flows-below = Die Geldflüsse stehen unten als Liste mit Balken.
money-chart-picture = Das Diagramm als Bild ansehen
money-trend-picture = Die Linien als Bild ansehen
money-change = Veränderung im Lauf der Zeit
money-prices = real: in Preisen von { $base }, nach { $index }; nominal: wie damals gezahlt
money-real-short = real
money-nominal-short = nominal
money-index = Preisindex
money-in-words = Die Geldflüsse in Worten
money-largest = Die größten Geldflüsse: { $title }
money-every = Alle Geldflüsse: { $title }
money-from = Von
money-to = An
money-period = Zeitraum
money-status = Status
money-combined = { $count ->
   *[other] Summe aus { $shown } Zeilen
  }
money-refund-short = Rückzahlung
money-more-rows = { $count ->
    [one] { $shown } weitere Zeile steht in den Dateien unten.
   *[other] { $shown } weitere Zeilen stehen in den Dateien unten.
  }
money-method = Wie wir gezählt haben
money-exact = Beträge werden genau geführt und addiert, als Dezimalzahlen. Gerundet werden sie nur in der Anzeige, halbe Werte von null weg.
money-sources = Quellen
money-read-on = gelesen am { $day }
money-paid-back-by = Zurückgezahlt von { $who }
money-in-part-estimated = ganz oder teilweise geschätzt oder abgeleitet
money-told-elsewhere = was weitergegeben wird, steht an anderer Stelle in dieser Liste
money-smaller = und { $number } kleinere, insgesamt { $sum }

# Briefings
briefings-missed = Warten auf ihren Meilenstein
briefings-past = Vergangene
briefing-table = Auf dem Tisch:
stories-to-go = { $count ->
    [one] noch { $shown } Geschichte
   *[other] noch { $shown } Geschichten
  }
briefing-todo = { $count ->
    [one] So sieht es bisher aus: noch { $shown } Geschichte bis Geschichte { $number }, mit der die Anhörung eröffnet wird.
   *[other] So sieht es bisher aus: noch { $shown } Geschichten bis Geschichte { $number }, mit der die Anhörung eröffnet wird.
  }
briefing-no-milestone = Keine Geschichte trägt diesen Meilenstein.
briefing-when = Wann
briefing-where = Wo
briefing-readers = Es lesen
briefing-reply-by = Antwort erbeten bis
briefing-watch = Live ansehen
briefing-script = Lesefassung
briefing-calendar = In den Kalender eintragen
briefing-after = Was daraus wurde
briefing-recording = Die Aufzeichnung hören oder sehen
briefing-replies = Antworten auf die Forderung seitdem:
briefing-no-replies = Seitdem ist keine Antwort auf die Forderung verzeichnet, Stand: { $day }.
briefing-show = Ablauf
briefing-minutes = { $count ->
    [one] Etwa { $shown } Minute Vorlesen, bei { $words } Wörtern pro Minute.
   *[other] Etwa { $shown } Minuten Vorlesen, bei { $words } Wörtern pro Minute.
  }
briefing-rounded = Jeder Teil ist auf volle Minuten aufgerundet.
briefing-numbers-below = Die Zahlen unten
briefing-demand-below = Die Forderung unten
briefing-chosen = Das Organisationsteam hat die Geschichten ausgewählt.
briefing-rule = Die Geschichten werden nach einer Regel ausgewählt: die Geschichte, die den Meilenstein erreicht hat, dann die jeweils neueste hinter jeder der Forderungen, auf die seit dem letzten Meilenstein die meisten Geschichten drängen, dann die neuesten der übrigen.
briefing-numbers = Zahlen seit der letzten Anhörung
briefing-numbers-first = Zahlen seit Beginn der Kampagne
briefing-counted = nach { $after } und bis { $until }
briefing-counted-first = bis { $until }
briefing-what = Was
briefing-since = Seit der letzten Anhörung
briefing-the-demand = Die Forderung
briefing-asks = Die Anhörung bittet um Antwort bis { $day }.
briefing-story = Die Geschichte zu diesem Meilenstein
briefing-others = Andere Anhörungen
script-minutes = { $count ->
    [one] Etwa { $shown } Minute. Auf Papier beginnt jeder Teil auf einer eigenen Seite.
   *[other] Etwa { $shown } Minuten. Auf Papier beginnt jeder Teil auf einer eigenen Seite.
  }

# Escalations
climb-acts = Bisher { $acts }, nötig { $at }
climb-next = als Nächstes { $next }
climb-unknown = Was dann kommt, wird in der Anhörung bekannt gegeben.
climb-left = noch { $left }
escalations-all = Alle angekündigten Stufen sind erreicht.
escalations-announced = Was geschieht, wird in der Anhörung bekannt gegeben.
escalations-announced-at = Was geschieht, wird hier bekannt gegeben: { $briefing }.
escalations-reached = Erreicht
escalations-unrecorded = Was getan wurde, ist hier noch nicht verzeichnet.
escalations-no-day = Der Tag ist noch nicht verzeichnet.
escalations-left-out = { $count ->
    [one] { $shown } frühere Stufe ohne Namen ist weggelassen.
   *[other] { $shown } frühere Stufen ohne Namen sind weggelassen.
  }
escalations-counted = { $acts }, gezählt am { $day }.
step-announced = Angekündigt
step-held = Durchgeführt
step-planned = Geplant für
step-ritual = Zum Abschluss
step-about = (Stufe: { $at })
gathering-then = Danach:

# The board of offers, needs and dreams
board-how = Hier wird niemand genannt. Schreiben Sie dem Organisationsteam, es stellt den Kontakt her: { $contact }.
board-sheet = Blatt zum Aushängen
board-sheet-size = A4 oder Letter
board-matched = Vermittelt
board-since = Seit { $day }
board-until = bis { $day }
board-about = Themen:
board-offers = { $count ->
    [one] { $shown } Angebot könnte helfen
   *[other] { $shown } Angebote könnten helfen
  }
board-needs = { $count ->
    [one] { $shown } passendes Gesuch
   *[other] { $shown } passende Gesuche
  }
board-answer = Antworten
board-map = Was es in jedem Viertel gibt
board-map-caption = Einträge nach Vierteln
board-entries = { $count ->
    [one] Eintrag
   *[other] Einträge
  }
board-offers-about = Themen der Angebote
board-others = { $count ->
    [one] { $shown } weiteres Viertel hat weniger als { $floor } Einträge.
   *[other] { $shown } weitere Viertel haben jeweils weniger als { $floor } Einträge.
  }
board-all-few = Alle Viertel haben jeweils weniger als { $floor } Einträge.
board-one-few = In jedem Viertel gibt es weniger als { $floor } Einträge.
board-unnamed = Damit sich niemand erraten lässt, werden solche Viertel nicht genannt, weder hier noch bei ihren Einträgen.
board-sheet-lede = Angebote, Gesuche und Träume aus der Nachbarschaft, Stand: { $day }
board-sheet-back = Zurück zum Schwarzen Brett
board-sheet-print = Drucken Sie diese Seite mit Ihrem Browser, auf A4 oder Letter.
board-sheet-answer = Zum Antworten dem Organisationsteam schreiben:
board-sheet-name = Nennen Sie die Wörter am Ende des Eintrags.
board-sheet-new = Was neu ist:

# The calendar
calendar-subscribe = Abonnieren
calendar-fresh = immer aktuell
calendar-download = Herunterladen
calendar-by-hand = Um von Hand zu abonnieren, geben Sie Ihrem Kalender diese Adresse:
calendar-near = { $count ->
    [one] Jetzt und am nächsten Tag
   *[other] Jetzt und in den nächsten { $shown } Tagen
  }
calendar-nothing = Zurzeit ist nichts mit Datum angekündigt.
calendar-over = Vorbei
calendar-zone = Zeitzone der Uhrzeiten: { $zone }.
occasion-to = bis { $last }
occasion-now = Jetzt
occasion-today = Heute
occasion-in-days = { $count ->
    [one] in { $shown } Tag
   *[other] in { $shown } Tagen
  }
occasion-presses = Drängt auf: { $demand }
occasion-more = Mehr dazu
occasion-add = In einen Kalender eintragen

# Guides
guides-all = Alle Ratgeber
guide-checked = Zuletzt geprüft am { $day }.
guide-age = Geschrieben für Menschen ab { $years } Jahren.
guide-age-computed = Nach der Formel von Flesch–Kincaid ab etwa { $years } Jahren lesbar.

# The open data
data-licence = Lizenz
data-no-licence = Keine genannt. Fragen Sie, bevor Sie diese Daten veröffentlichen.
data-as-of = Stand
data-format = Texte sind in UTF-8. Tage werden 2026-11-08 geschrieben (ISO 8601). Eine JSON-Datei sagt in { $about }, was sie ist und was man damit tun darf; ihre Zeilen folgen in der Liste, die ihren Namen trägt.
data-beside = neben jedem Datensatz
data-money = Die Tabellen zum öffentlichen Geld stehen { $beside }.
data-open = { $file } öffnen
of-file = von { $file }
data-in-file = Was in { $file } steht
data-means = Was es bedeutet
data-holds = Was darin steht

# The search
search-field = Wörter, eine Zahl oder ein Hashtag
search-one = 1 Text gefunden zu „{ $query }“.
search-many = { $shown } Texte gefunden zu „{ $query }“.
search-some = Kein Text enthält alles aus „{ $query }“. Texte, die einen Teil davon enthalten: { $shown }.
search-none = Nichts gefunden zu „{ $query }“. Versuchen Sie es mit weniger Wörtern oder mit einem Wortanfang.
search-shown = Angezeigt: { $part } von { $all }.
search-failed = Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
search-hint = Durchsucht werden alle { $texts } Texte, in jeder Sprache. Ein Wortanfang genügt, Akzente können wegbleiben.
search-key = Die Taste { $key } führt zum Suchfeld
search-no-script = Die Suche braucht Skripte, die ausgeschaltet sind oder nicht geladen wurden. Diese Wege gehen ohne:
search-way-stories = { $stories }, die neuesten zuerst: Die Zahl im Hashtag zeigt, wie weit eine zurückliegt.
search-way-tags = { $tags }: wovon die Geschichten handeln.
search-way-demands = { $demands }, jede mit den Geschichten, die darauf drängen.
search-way-browser = Ihr Browser findet Wörter auf der geöffneten Seite: { $ctrl } und { $f } oder „Auf Seite suchen“ in seinem Menü.
search-results = Ergebnisse
search-about = Alles durchsuchen, was { $campaign } erzählt.

# An address that leads nowhere
lost-lede = Diese Seite ist durch eine Lücke gefallen. Die Geschichten nicht.
lost-home = Zur Startseite
lost-title = Diese Seite gibt es nicht
withdrawn-title = { $tag } ist zurückgezogen
withdrawn-lede = Hier stand eine Geschichte. Wer darin vorkam, hat sie zurückgenommen; sie wird nicht mehr erzählt. Wer eine Kopie hat, möge sie bitte löschen.

# The menu, and the headings of its pages
section-stories = Geschichten
section-demands = Forderungen
section-ledger = Register
section-money = Geld
section-calendar = Kalender
section-victories = Erfolge
section-testimonies = Stimmen
section-briefings = Anhörungen
section-escalations = Eskalationsstufen
section-board = Schwarzes Brett
section-guides = Ratgeber
section-tags = Schlagwörter

# Titles of pages, and what search engines tell of them
numbered = { $heading }, Seite { $page }
archive-about = Alle Geschichten von { $campaign }, die neuesten zuerst.
tags-about = Wovon die Geschichten von { $campaign } handeln.
tag-about = Geschichten von { $campaign } zum Thema { $tag }.
demands-about = Was diese Rettungen überflüssig machen würde, wer es entscheiden kann und bis wann.
office-about = Forderungen und Antworten: { $office }.
office-about-said = Antworten im Wortlaut: { $office }.
letter-title = Schreiben oder anrufen: { $demand }
letter-page = Ein Brief und Worte für einen Anruf: { $ask }
sheet-title = Unterschriften: { $demand }
sheet-about = Ein Blatt zum Drucken und Unterschreiben: { $ask }
ledger-about = Alle Akte der Fürsorge, die { $campaign } gezählt hat, Woche für Woche.
fixes-about = In den Worten derer, die die Arbeit getan haben, geordnet nach der Forderung, die es brächte.
fixes-no-demand = Ohne eigene Forderung
money-about = Wer das Geld bekommt, und wer die Arbeit macht.
pass-on-title = Weitersagen: { $headline }
pass-on-about = Texte und Bilder zum Posten: { $headline }
share-page-title = Teilen: { $tag } { $title }
share-page-about = Texte und Bilder zum Posten: { $tag }.
victories-about = Was durch Erzählen und Zählen ganz oder teilweise erreicht wurde.
testimonies-about = Was Beschäftigte und Menschen, denen geholfen wurde, sagen: was diese Rettungen überflüssig gemacht hätte.
guides-about = Praktische Seiten zum Lesen, Drucken und Weitergeben.
data-about = Alles, was hier gezählt und gefordert wird, zum Prüfen und Verwenden.
calendar-about = Tage, an denen Druck zählt, Fristen und wo wir uns treffen.
escalations-about = Jeder Akt im Register zählt. Ist eine dieser Zahlen erreicht, handeln wir öffentlich.
briefings-about-each = Mit jeder Geschichte werden einige denen vorgelesen, die ändern können, wovon sie erzählen.
briefings-about-every = { $count ->
   *[other] Alle { $shown } Geschichten werden einige davon denen vorgelesen, die ändern können, wovon sie erzählen.
  }
briefings-about-milestones = An jedem Meilenstein werden einige der Geschichten denen vorgelesen, die ändern können, wovon sie erzählen.
script-title = { $briefing }: Lesefassung
script-about = Was vorgelesen wird, mit den Minuten jedes Teils: { $briefing }.
board-title = Angebote, Gesuche und Träume
board-lede = Was Nachbarinnen und Nachbarn geben, was sie brauchen und was sie gern zusammen aufbauen würden.
board-sheet-title = Das Schwarze Brett zum Aushängen
board-sheet-about = Angebote, Gesuche und Träume auf einem Blatt Papier.

# The kinds of entries on the board
board-dream = Träume
board-dream-lede = Was viele gern aufbauen würden. Dafür braucht es Hände, vielleicht auch Ihre.
board-need = Gesuche
board-need-lede = Was jemand gerade nicht allein schafft.
board-offer = Angebote
board-offer-lede = Was jemand gibt. Eine Gegenleistung wird nicht verlangt.

# How a demand stands
state-long-overdue = Lange überfällig
state-overdue = Überfällig
state-not-answered = Antwort, aber nicht in der Sache
state-due-today = Heute fällig
state-waiting = Wartet auf Antwort
state-answered = Beantwortet
state-promised = Zugesagt
state-partly-won = Teilweise erreicht
state-refused = Abgelehnt
state-won = Erreicht
state-not-yet-asked = Noch nicht gestellt
funding-funded = Finanziert
funding-partly-funded = Teilweise finanziert
funding-not-funded = Nicht finanziert

# Kinds of replies
reply-promise = Zusage
reply-refusal = Ablehnung
reply-partial = Teilweise Antwort
reply-answer = Antwort in der Sache
reply-not-an-answer = Keine Antwort in der Sache

# A day of the weekend
closed-mon = ein Montag
closed-tue = ein Dienstag
closed-wed = ein Mittwoch
closed-thu = ein Donnerstag
closed-fri = ein Freitag
closed-sat = ein Samstag
closed-sun = ein Sonntag

# Counts of the ledger
acts-of-care = Akte der Fürsorge
acts-of-care-count = { $count ->
    [one] { $shown } Akt der Fürsorge
   *[other] { $shown } Akte der Fürsorge
  }
change-more = { $amount } mehr
change-fewer = { $amount } weniger
change-same = ebenso viele
place-few = weniger als { $floor }
place-not-told = nicht genannt

# The week in a sentence
bulletin-logged = In Woche { $week } des Jahres { $year } hat { $campaign } { $acts } verzeichnet.
bulletin-logged-with = In Woche { $week } des Jahres { $year } hat { $campaign } { $acts } verzeichnet: { $figures }.
bulletin-logged-so-far = In Woche { $week } des Jahres { $year } hat { $campaign } bisher { $acts } verzeichnet.
bulletin-logged-so-far-with = In Woche { $week } des Jahres { $year } hat { $campaign } bisher { $acts } verzeichnet: { $figures }.
bulletin-makes = Seit { $day } macht das { $acts }.
list-and = { $first } und { $last }

# Money: figures, sources, and files
money-ratio-note = { $a } und { $b }. Das Verhältnis ist gerundet, halbe Werte von null weg.
money-ratio-note-in = { $a } und { $b }, { $period }. Das Verhältnis ist gerundet, halbe Werte von null weg.
money-all-flows = Alle Geldflüsse
money-flow-count = { $count ->
    [one] { $shown } Geldfluss
   *[other] { $shown } Geldflüsse
  }
money-place-count = { $count ->
    [one] { $shown } Stelle
   *[other] { $shown } Stellen
  }
money-caption = { $flows } zwischen { $places }.
money-caption-sum = { $flows } zwischen { $places }, insgesamt { $sum }.
money-caption-largest = Der größte: von { $from } an { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] { $shown } kleinere Stellen sind zusammengefasst gezeichnet; jede Zeile steht unten oder in den Dateien.
  }
money-folded = { $count ->
   *[other] { $shown } Stellen, die größte: { $name }
  }
money-cite-flows = Die Geldflüsse
money-cite-people = Die Zahl der Menschen ({ $label })
money-cite-prices = Der Preisindex
money-file-csv = Die Geldflüsse als Tabelle (CSV)
money-file-json = Dieselben mit ihrer Beschreibung (JSON-Datenpaket)
money-file-svg = Das Diagramm als Zeichnung (SVG)
money-file-trend = Die Veränderung im Lauf der Zeit als Zeichnung (SVG)
money-file-png = Das Diagramm als Bild, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = Die Geschichte
card-milestone = Der Meilenstein
card-briefing = Die Einladung zur Anhörung
card-victory = Der Erfolg
card-week = Die Woche
card-clock = Die Uhr
card-trend = Die Veränderung im Lauf der Zeit
card-each = Die Zahl pro Person
card-comparison = Der Vergleich
card-preview = Breit, für Linkvorschauen
card-status = Hoch, für den Status am Telefon
card-square = Quadratisch, für Bilder-Feeds
card-upright = Hochformat, für Bilder-Feeds
card-wide = Querformat, für Bilder-Feeds

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Bürgeranhörung { $number }
briefing-read-aloud = Geschichten werden denen vorgelesen, die im Amt sind.
briefing-invited-list = Um Antwort gebeten: { $offices }.
briefing-state-today = Heute
briefing-state-to-come = Steht bevor
briefing-state-ahead = Bei Geschichte { $number }
briefing-state-past = Vorbei
briefing-state-missed = Termin verstrichen
briefing-state-missed-left = { $count ->
    [one] Termin verstrichen; noch { $shown } Geschichte
   *[other] Termin verstrichen; noch { $shown } Geschichten
  }
show-welcome = Begrüßung
show-welcome-to = Herzlich willkommen: { $briefing }.
show-told = Seit Meilenstein { $number } haben wir { $stories } der Solidarität erzählt.
show-told-first = Seit Beginn der Kampagne haben wir { $stories } der Solidarität erzählt.
show-read-one = Eine wird jetzt vorgelesen.
show-read-all = Alle werden jetzt vorgelesen.
show-read = { $count ->
    [one] { $shown } wird jetzt vorgelesen.
   *[other] { $shown } werden jetzt vorgelesen.
  }
show-invited = Wir haben um Antwort gebeten: { $offices }.
show-numbers = Die Zahlen
show-ask = Wir bitten um Antwort bis { $day }.
show-ask-office = Wir bitten um Antwort bis { $day }. Die Bitte richtet sich an: { $office }.
show-deadline = Die Frist der Forderung selbst: { $day }.
show-no-reply = Keine Antwort ist verzeichnet, Stand: { $day }.
show-last-reply = Die letzte Antwort, vom { $day }, kam von { $office }: „{ $reply }“
show-logged = Bisher verzeichnet: { $acts }.
show-step = Die nächste Stufe, { $acts }: { $what }.
show-step-unknown = Jetzt wird bekannt gegeben, was wir auf dieser Stufe tun: { $acts }.
numbers-begun = Seit Beginn der Kampagne haben wir { $stories } erzählt und { $acts } der Fürsorge gezählt.
numbers-told = Seit Meilenstein { $number } haben wir { $stories } erzählt.
numbers-told-first = Seit Beginn der Kampagne haben wir { $stories } erzählt.
numbers-acts = { $count ->
    [one] Seit der Anhörung vom { $day } wurde { $shown } Akt der Fürsorge gezählt.
   *[other] Seit der Anhörung vom { $day } wurden { $shown } Akte der Fürsorge gezählt.
  }
numbers-acts-first = { $count ->
    [one] Seit Beginn der Kampagne wurde { $shown } Akt der Fürsorge gezählt.
   *[other] Seit Beginn der Kampagne wurden { $shown } Akte der Fürsorge gezählt.
  }
numbers-come-to = Zusammen ergibt das: { $figures }.
numbers-in-all = { $count ->
    [one] Insgesamt steht jetzt { $shown } Akt im Register.
   *[other] Insgesamt stehen jetzt { $shown } Akte im Register.
  }

# Steps of the ladder of escalations
step-reached = Erreicht
step-next = Als Nächstes
step-later = Später

# What stands in the calendar
occasion-answer-due = Antwort fällig: { $demand }
occasion-reply-due = Antwort fällig nach { $briefing }
occasion-reply-due-on = Antwort fällig nach { $briefing }: { $demand }
occasion-at = { $acts } erreicht: { $title }
occasion-escalation = Eskalationsstufe: { $acts }
kind-window = Zeitfenster
kind-action = Aktion
kind-ritual = Dankesritual
kind-briefing = Bürgeranhörung
kind-escalation = Eskalationsstufe

# Kinds of texts that the search finds
found-story = Geschichte
found-translation = Geschichte, übersetzt
found-guide = Ratgeber
found-victory = Erfolg
found-briefing = Anhörung
found-testimony = Stimme

# Feeds, which people read elsewhere
feed-atom = Atom-Feed
feed-json = JSON-Feed
feed-offers = Neue Angebote
feed-needs = Neue Gesuche
feed-answer = Über das Organisationsteam antworten
feed-reply = { $office } zu „{ $demand }“: { $kind }
feed-asked = Was gefordert wurde: { $ask }
feed-all-about = Alles zu dieser Forderung
feed-missed-reply = Keine Antwort innerhalb der Frist: „{ $demand }“
feed-missed-answer = Keine Antwort in der Sache innerhalb der Frist: „{ $demand }“
feed-no-reply = Bis zur Frist, { $day }, war keine Antwort verzeichnet.
feed-no-reply-from = Bis zur Frist, { $day }, war keine Antwort verzeichnet ({ $office }).
feed-no-answer = Bis zur Frist, { $day }, war keine Antwort in der Sache verzeichnet.
feed-no-answer-from = Bis zur Frist, { $day }, war keine Antwort in der Sache verzeichnet ({ $office }).
feed-live = Live
feed-in-ledger = { $acts } im Register
feed-came-to = Stand des Registers am { $day }: { $acts }.
feed-now = Was jetzt kommt: { $what }.
feed-now-unknown = Was jetzt kommt, wird in der Anhörung bekannt gegeben.
feed-held = Wie es war: { $what }
plan-post = Posten: { $tag } { $title }
