# The words of pages in Dutch.

# The frame of every page
skip = Naar de inhoud
search = Zoeken
nav-main = Hoofdmenu
nav-more = Meer
nav-data = Open data
nav-contact = Contact
made-with = Gemaakt met { $generator }
newer = Nieuwer
older = Ouder
previous = Vorige
next = Volgende
page = Pagina
pages-of-stories = Pagina’s met verhalen
also-in = Ook in het:
other-languages = In andere talen:
feed = feed

# Words that several pages share
stories = { $count ->
    [one] { $shown } verhaal
   *[other] { $shown } verhalen
  }
acts = { $count ->
    [one] { $shown } daad
   *[other] { $shown } daden
  }
all-stories = Alle verhalen
demand = Eis
office = Instantie
week = Week
acts-head = Daden
amount = Bedrag
source = Bron
row = Regel
name = Naam
neighborhood = Buurt
in-all = In totaal
change-number = Verandering
deadline = Uiterste datum
ahead = Op komst
coming-up = Binnenkort
this-week = Deze week
take-numbers = De cijfers meenemen
counted-what = Wat er is geteld
the-ledger = Het openbare register
next-escalation = De volgende escalatiestap
read-more = Lees meer
recording = Opname
continued = (vervolg)
from-to = { $from } – { $to }
of-what = van { $what }
of-day = van { $day }
and-more = { $count ->
   *[other] en nog { $shown }
  }
as-of = Stand op { $day }.
counted-on = Geteld op { $day }.
days-counted = Dagen geteld op { $day }.
no-refusal = Geen antwoord is geen weigering, en heet hier ook niet zo.
no-reply = Geen antwoord vastgelegd, stand op { $day }.
to-office = Aan: { $office }
write-to = Schrijf naar { $contact }.
right-of-reply = Wie hier genoemd wordt, kan hier antwoorden, in eigen woorden en zo uitgebreid als nodig.
no-story = Het eerste verhaal moet nog verteld worden.
milestone-number = Mijlpaal { $number }
story-number = Verhaal { $number }
back-to-demand = Terug naar de eis
before-this = Hiervoor
after-this = Hierna
minutes-short = { $minutes } min
read-by = Voorgelezen door { $reader }
copy = Kopiëren
share = Delen

# Lists of stories
archive-page = Verhalen { $first } tot en met { $last }, pagina { $page } van { $pages }.
archive-all = { $count ->
    [one] { $shown } verhaal, het nieuwste eerst.
   *[other] { $shown } verhalen, de nieuwste eerst.
  }
tag-count = { $count ->
    [one] { $shown } verhaal over “{ $tag }”.
   *[other] { $shown } verhalen over “{ $tag }”.
  }
tags-all = Alle onderwerpen

# A story
story-milestone-every = { $count ->
   *[other] één op elke { $shown } verhalen
  }
story-formerly = Tot { $day } was { $was }: { $story }, nu { $now }.
story-serves = Hoorzitting, eisen en onderwerpen
story-briefing = Dit verhaal opent een hoorzitting
story-demand = Dit verhaal steunt een eis
story-others = Andere verhalen
story-before = Hiervoor: { $tag }
story-after = Hierna: { $tag }

# Testimonies
voices-title = In hun eigen woorden
voices-play-all = Alle getuigenissen afspelen
voice-video = Video: { $role }
voice-sound = Geluid: { $role }
voice-captions = Ondertiteling
voice-video-file = De video als bestand
voice-sound-file = Het geluid als bestand
voice-said = Wat er gezegd wordt
voice-recording = in de opname: { $role }
reel-all = Alle getuigenissen op volgorde
reel-step = Getuigenis { $index } van { $all }
reel-before = Vorige

# To pass something on
share-title = Geef het door
share-lede = Bewaar een kaart, kopieer de tekst en plaats ze allebei. Voeg de beschrijving toe, zodat niemand buiten de boot valt.
share-caption = Bijschrift
share-copy-caption = Bijschrift kopiëren
share-each-network = De tekst voor elk netwerk
share-download = Downloaden:
share-description = Beschrijving van deze beelden, voor mensen die ze niet kunnen zien
share-copy-description = Beschrijving kopiëren
share-copied = Gekopieerd. Plak het nu in je bericht.
share-copied-gaps = Gekopieerd. Plak het nu en vul de open plekken in.
share-selected = De tekst is geselecteerd: kopieer hem hier.
share-failed = Delen lukte niet op deze telefoon: kopieer de tekst.
pass-on-back = Alle cijfers

# The page to post a story from with a phone
share-story = Het verhaal
share-words = De tekst
share-head = { $tag } delen
share-kit = Om te plaatsen
share-pictures = Beelden
share-pictures-lede = Tik op een beeld om het te downloaden, of houd het ingedrukt om het bij je foto’s te bewaren.
share-words-head = Teksten
share-words-lede = Elke tekst past bij het netwerk, met hashtag en link. Voeg de beschrijving toe aan je beeld, zodat niemand buiten de boot valt.
share-cut = Passend ingekort.
share-messages = { $count ->
    [one] Gaat als { $shown } bericht de deur uit.
   *[other] Gaat als { $shown } berichten de deur uit.
  }
share-too-long = Te lang voor dit netwerk: de hashtag of de link vult het al.
share-room = { $count ->
    [one] Nog ruimte voor { $shown } teken.
   *[other] Nog ruimte voor { $shown } tekens.
  }
share-words-for = de tekst voor { $names }
share-thread = { $count ->
    [one] Als draadje van { $shown } bericht
   *[other] Als draadje van { $shown } berichten
  }
share-for = voor { $names }
share-post = Bericht { $number }
share-post-for = bericht { $number } voor { $names }
share-limits = Limieten van de netwerken, stand op { $day }.

# The front page
home-told = { $count ->
    [one] verhaal van solidariteit, tot nu toe verteld
   *[other] verhalen van solidariteit, tot nu toe verteld
  }
home-story = verhaal { $number }
home-todo = { $count ->
    [one] Nog { $shown } verhaal tot { $story }, de volgende mijlpaal.
   *[other] Nog { $shown } verhalen tot { $story }, de volgende mijlpaal.
  }
home-demands = Wat we eisen, en voor wanneer
home-all-demands = Alle eisen
home-all-demands-count = { $count ->
   *[other] Alle { $shown } eisen
  }
home-won = Gewonnen
home-week = De nieuwste week
home-bulletin = Het weekbericht
home-calendar = De agenda
home-beats = Elk verhaal gaat in drie stappen
home-care = Wat iemand voor een ander deed.
home-cause = Wat er misging, zodat het nodig was.
home-change = Wat de redding overbodig zou maken.
home-latest = Nieuwste verhalen
home-all-stories = { $count ->
   *[other] Alle { $shown } verhalen
  }
home-milestones = Mijlpalen

# A clock
clock-today = Vandaag
clock-today-due = is de uiterste datum:
clock-left = { $count ->
    [one] dag te gaan tot
   *[other] dagen te gaan tot
  }
clock-silent = { $count ->
    [one] dag zonder antwoord sinds de uiterste datum,
   *[other] dagen zonder antwoord sinds de uiterste datum,
  }
clock-late = { $count ->
    [one] dag na de uiterste datum,
   *[other] dagen na de uiterste datum,
  }
clock-working-left = { $count ->
    [one] werkdag te gaan tot
   *[other] werkdagen te gaan tot
  }
clock-working-silent = { $count ->
    [one] werkdag zonder antwoord sinds de uiterste datum,
   *[other] werkdagen zonder antwoord sinds de uiterste datum,
  }
clock-working-late = { $count ->
    [one] werkdag na de uiterste datum,
   *[other] werkdagen na de uiterste datum,
  }
clock-none = Geen uiterste datum gesteld
counted-all-days = { $count ->
    [one] Met weekenden en feestdagen: { $shown } dag.
   *[other] Met weekenden en feestdagen: { $shown } dagen.
  }
counted-within = { $count ->
    [one] Een antwoord moet er { $shown } dag na de vraag zijn.
   *[other] Een antwoord moet er { $shown } dagen na de vraag zijn.
  }
counted-within-working = { $count ->
    [one] Een antwoord moet er { $shown } werkdag na de vraag zijn.
   *[other] Een antwoord moet er { $shown } werkdagen na de vraag zijn.
  }
counted-moved = De gestelde dag, { $day }, is { $what }; het antwoord moet er daarom de eerstvolgende werkdag zijn.
counted-closed = De uiterste datum is { $what }.

# Demands
demands-late = { $state }, en de uiterste datum is voorbij
demands-offices = Aan wie het gevraagd is, en wie antwoordt
demands-offices-caption = Instanties, de eisen aan elk van hen en hun antwoorden
office-asked = Eisen gesteld
office-replied = Met antwoord
office-late = Na de uiterste datum
office-signed = Door hen ondertekende antwoorden

# A demand
demand-to = Gericht aan
demand-asked = Gesteld op
demand-paid-by = Financiering
demand-cost = Kosten
demand-cost-per = { $amount } per { $per }
demand-backed = Gesteund door
demand-stories-acts = { $stories } en { $acts }
demand-write = Schrijf of bel
demand-sign = Handtekeningen verzamelen
demand-record = Het verloop
demand-asked-of = Gesteld aan: { $office }
demand-was-asked = Gesteld
demand-days-late = { $count ->
    [one] { $shown } dag na de uiterste datum
   *[other] { $shown } dagen na de uiterste datum
  }
demand-read-reply = Lees het antwoord
demand-reply-of = van { $office }, { $day }
demand-compared = Vergeleken met de bron op { $day }.
demand-reply-due = Uiterste datum voor antwoord
demand-none-by-then = Op die dag was er nog geen antwoord vastgelegd.
demand-none-by-then-as-of = Op die dag was er nog geen antwoord vastgelegd, stand op { $day }.
demand-left-open = Wat er tot die dag was binnengekomen, liet de vraag open.
demand-statement = Verklaring: { $office }
demand-read-below = Lees die hieronder
demand-corrected = Deze pagina is gecorrigeerd
demand-what-corrected = Wat er is gecorrigeerd
demand-own-words = In de woorden van de instantie zelf
demand-published = Waar het is gepubliceerd
demand-presses = Wat erop aandringt
demand-fixes = Wat het overbodig had gemaakt
demand-all-fixes = Alles wat geholpen zou hebben
demand-milestones = Mijlpalen en hoorzittingen
demand-stories-press = { $count ->
    [one] { $shown } verhaal dringt erop aan
   *[other] { $shown } verhalen dringen erop aan
  }
demand-briefing-speaks = de hoorzitting gaat over deze eis
demand-funding = Waar het van betaald moet worden
demand-granted = Van de gevraagde { $needed } is { $granted } toegekend.
demand-granted-cost = Van de kosten, { $needed }, is { $granted } toegekend.
demand-granted-none = Van de gevraagde { $needed } is niets toegekend.
demand-granted-none-cost = Van de kosten, { $needed }, is niets toegekend.
demand-missing = Met de posten hieronder zou er nog { $amount } gevonden moeten worden.
demand-rows = Posten publiek geld, en het deel dat deze eis ervan vraagt
demand-asked-for = Gevraagd
demand-share = Aandeel
demand-granted-head = Toegekend
demand-nothing-yet = nog niets
demand-celebrated = Gevierd
demand-stories = Verhalen achter deze eis
demand-right = Recht op weerwoord en correcties
demand-corrections = Wat niet blijkt te kloppen, wordt gecorrigeerd, met de datum en met wat er fout was.
demand-no-corrections = Tot nu toe is er niets gecorrigeerd.

# An office
office-what-asked = Wat er gevraagd is
office-times = Hoelang het duurde
office-sums = { $count ->
    [one] { $shown } eis: { $replied } met antwoord, { $answered } met inhoudelijk antwoord.
   *[other] { $shown } eisen: { $replied } met antwoord, { $answered } met inhoudelijk antwoord.
  }
office-median-reply = { $count ->
    [one] De mediaan: het eerste antwoord kwam na { $shown } dag.
   *[other] De mediaan: het eerste antwoord kwam na { $shown } dagen.
  }
office-median-answer = { $count ->
    [one] De mediaan: het eerste inhoudelijke antwoord kwam na { $shown } dag.
   *[other] De mediaan: het eerste inhoudelijke antwoord kwam na { $shown } dagen.
  }
office-times-caption = Dagen van de vraag tot het eerste antwoord, en tot het eerste inhoudelijke antwoord
office-asked-on = Gesteld
office-first-reply = Eerste antwoord
office-first-answer = Eerste inhoudelijke antwoord
office-no-day = niet vastgelegd
office-no-reply = Geen antwoord vastgelegd, stand op { $day }
office-no-answer = Geen inhoudelijk antwoord vastgelegd, stand op { $day }
after-days = { $count ->
    [one] na { $shown } dag
   *[other] na { $shown } dagen
  }
office-said = Wat de instantie zei
office-on = Over “{ $demand }”
office-reply-of = antwoord van { $day }
office-right = Recht op weerwoord

# A letter to an office
letter-office = de instantie die beslist
letter-brackets = [haken]
letter-lede = Aan: { $office }. Vul in wat tussen { $brackets } staat, verander wat je wilt en onderteken met je eigen naam.
letter-head = De brief
letter-your-name = [je naam]
letter-your-place = [je buurt of adres]
letter-its-address = [adres van de instantie]
letter-date = [de datum]
letter-dear = Aan wie hierover beslist,
letter-about = Ik schrijf u over een eis van { $campaign }. Die luidt:
letter-about-stories = { $count ->
    [one] Ik schrijf u over een eis van { $campaign }, waar { $shown } gepubliceerd verhaal achter staat. Die luidt:
   *[other] Ik schrijf u over een eis van { $campaign }, waar { $shown } gepubliceerde verhalen achter staan. Die luidt:
  }
letter-happened = { $count ->
    [one] Hier is één voorbeeld van wat er gebeurde.
   *[other] Hier zijn { $shown } voorbeelden van wat er gebeurde.
  }
letter-counted = Tot nu toe hebben buurtbewoners geteld: { $figures }. Elke keer was dat nodig omdat er iets ontbrak.
letter-funding = Waar het van betaald kan worden: { $funding }
letter-refused-on = Het antwoord van { $day } was nee.
letter-refused = Ik verzoek u er opnieuw naar te kijken, en in het openbaar te zeggen wat u in plaats daarvan gaat doen.
letter-promised-on = Op { $day } is dit toegezegd.
letter-promised = Dank u wel. Laat ons alstublieft weten wanneer en hoe de toezegging wordt nagekomen.
letter-promised-due = Dank u wel. Laat ons alstublieft weten wanneer en hoe de toezegging wordt nagekomen; als dag hebben wij { $day } genoteerd.
letter-part = Dank u wel voor het deel dat gedaan is. Laat ons alstublieft weten wanneer de rest volgt.
letter-part-due = Dank u wel voor het deel dat gedaan is. Laat ons alstublieft weten wanneer de rest volgt; als dag hebben wij { $day } genoteerd.
letter-answered-on = Dank u wel voor het antwoord van { $day }.
letter-answered = Wat gevraagd is, is nog niet gedaan. Laat ons alstublieft weten wat de volgende stap is, en op welke datum.
letter-open-on = Op { $day } kwam er een antwoord, maar dat laat de vraag open.
letter-answer-was-due = Een inhoudelijk antwoord had er uiterlijk { $day } moeten zijn.
letter-answer-due = Een inhoudelijk antwoord moet er uiterlijk { $day } zijn.
letter-please-say = Zeg alstublieft ja, nee, of wanneer u het weet.
letter-late = Uw antwoord had er uiterlijk { $due } moeten zijn. Op { $day } was er geen antwoord vastgelegd. Zeg alstublieft ja, nee, of wanneer u het weet. Hebt u wel geantwoord en klopt het register niet, laat het dan weten: het wordt gecorrigeerd.
letter-please-reply-by = Antwoord alstublieft uiterlijk { $day }: ja, nee, of wanneer u het weet.
letter-please-reply = Antwoord alstublieft: ja, nee, of wanneer u het weet.
letter-public = De eis, de verhalen en het overzicht van antwoorden zijn openbaar: { $address }
letter-regards = Met vriendelijke groet,
letter-copy = Brief kopiëren

# What to say on the telephone
call-head = Aan de telefoon
call-your-place = [je buurt]
call-hello = Goedendag, mijn naam is { $name } en ik woon in { $place }. Ik bel over “{ $demand }”.
call-demand = De eis is: { $ask }
call-because = Ik bel vanwege gebeurtenissen zoals deze.
call-next-step = Wat is de volgende stap, en op welke dag wordt die gezet?
call-promise = Op welke dag wordt de toezegging nagekomen?
call-promise-due = Op welke dag wordt de toezegging nagekomen? Wij hebben { $day } genoteerd. Klopt dat nog?
call-late = Een antwoord had er uiterlijk { $due } moeten zijn; op { $day } was er geen vastgelegd. Wanneer kunnen we het verwachten?
call-late-open = Een antwoord had er uiterlijk { $due } moeten zijn, en wat er kwam liet de vraag open. Wanneer kunnen we een inhoudelijk antwoord verwachten?
call-due = Een antwoord moet er uiterlijk { $day } zijn. Komt het voor die tijd?
call-when = Wanneer kunnen we een antwoord verwachten?
call-wait = Wacht op het antwoord en schrijf het op:
call-what = [wat er gezegd werd]
call-who = [door welke instantie]
call-when-said = [dag en tijd]
call-thanks = Dank u wel. Goedendag.
call-copy = Tekst kopiëren
call-tell = Kwam er een antwoord? Laat het weten, dan wordt het vastgelegd: { $contact }.

# A sheet to collect signatures
sheet-print = Print deze pagina op A4 of Letter: hij vult één vel.
sheet-ask = Wij eisen:
sheet-ask-office = Onze eis aan { $office }:
sheet-of = “{ $demand }”, een eis van { $campaign }.
sheet-due = Een antwoord moet er uiterlijk { $day } zijn.
sheet-caption = Regels om te tekenen
sheet-signature = Handtekening
sheet-date = Datum
sheet-handed = Dit vel wordt overhandigd aan wie beslist: schrijf alleen op wat die mag lezen.
sheet-handed-office = Dit vel wordt overhandigd aan { $office }: schrijf alleen op wat daar gelezen mag worden.
sheet-no-address = Niemand hoeft een adres of telefoonnummer te geven.
sheet-back = Volle vellen gaan terug naar { $contact }.

# Victories
victories-all = Alle overwinningen
victory-of = Wat we eisten
victory-of-part = Een deel van wat we eisen
victory-demanded = Geëist: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } daad van zorg geteld sinds { $since }, stand op { $day }.
   *[other] { $acts } daden van zorg geteld sinds { $since }, stand op { $day }.
  }
ledger-week = { $week }, { $first } tot en met { $last }.
ledger-week-now = { $week }, { $first } tot en met { $last }; nog niet voorbij.
ledger-weeks = Week na week
ledger-in-all = in totaal
ledger-chart = { $metric } per week, { $first } tot en met { $last }; de meeste: { $most } in { $week }, de laatste: { $newest }
ledger-most = De meeste: { $most } in { $week }
ledger-table = Daden en hoeveelheden per week, de nieuwste eerst. Weken lopen van maandag tot en met zondag (ISO 8601).
ledger-acts = daden
ledger-demands = Waar de daden op aandringen
ledger-demands-caption = Daden per eis
ledger-more-than-one = Een daad kan op meer dan één eis aandringen.
ledger-fixes = Wat dit overbodig had gemaakt
ledger-fixes-count = { $count ->
    [one] Wie het werk deed, zegt het in { $shown } zin.
   *[other] De mensen die het werk deden, zeggen het in { $shown } zinnen.
  }
ledger-fixes-read = Lees wat ze zeggen
ledger-places = Per buurt
ledger-places-caption = Daden per buurt
ledger-floor = Aantallen onder { $floor } worden niet vermeld, zodat niemand eraan te herkennen is.
ledger-withheld = Zolang er zo’n aantal is, wordt ook het kleinste van de andere niet vermeld, zodat niemand het kan uitrekenen.
ledger-no-place = Een daad kan zonder buurt zijn.
ledger-bulletins = Weekberichten
ledger-all-data = Alle open data
ledger-method = Elk aantal is de som van deze regels. Een regel telt als één daad, tenzij er iets anders staat; elke telling in een verhaal is één daad op de dag van het verhaal. Hoeveelheden worden exact opgeteld, als decimale getallen. De regels noemen geen buurt, zodat niemand aan één daad te herkennen is.

# A week of the ledger
week-not-over = De week is nog niet voorbij: geteld tot en met { $day }
week-stories = Verhalen van de week
weeks = Weken
weeks-all = Alle weken
week-before = De week ervoor
week-after = De week erna
week-caption = { $week }: aantallen, verandering ten opzichte van de week ervoor en totalen
week-counted = Geteld
week-in = In de week
week-change = Verandering ten opzichte van de week ervoor
week-so-far = Tot nu toe, tegenover de hele week ervoor

# What would have made acts unnecessary
fixes-by-demand = Per eis
fixes-times = { $count ->
    [one] { $shown } keer gezegd
   *[other] { $shown } keer gezegd
  }
fixes-pages = Pagina’s van de muur

# Money
money-each-person = Per persoon
money-each-caption = { $names }: aandelen per persoon
money-flows = Wie betaalde wie
money-flows-in = Wie betaalde wie, { $period }
money-flows-below = De geldstromen staan hieronder, als lijst met balken.
money-chart-picture = Bekijk de grafiek als beeld
money-trend-picture = Bekijk de lijnen als beeld
money-change = Verandering door de tijd
money-prices = reëel: in prijzen van { $base }, volgens { $index }; nominaal: zoals toen betaald
money-real-short = reëel
money-nominal-short = nominaal
money-index = prijsindex
money-in-words = De geldstromen in woorden
money-largest = De grootste geldstromen: { $title }
money-every = Alle geldstromen: { $title }
money-from = Van
money-to = Naar
money-period = Periode
money-status = Status
money-combined = { $count ->
   *[other] de som van { $shown } regels
  }
money-refund-short = terugbetaling
money-more-rows = { $count ->
    [one] Nog { $shown } regel staat in de bestanden hieronder.
   *[other] Nog { $shown } regels staan in de bestanden hieronder.
  }
money-method = Hoe we hebben geteld
money-exact = Bedragen worden exact bewaard en opgeteld, als decimale getallen. Ze worden alleen afgerond waar ze getoond worden, halven van nul af.
money-sources = Bronnen
money-read-on = gelezen op { $day }
money-paid-back-by = Terugbetaald door { $who }
money-in-part-estimated = geheel of gedeeltelijk geschat of afgeleid
money-told-elsewhere = wat verder wordt doorgegeven, staat elders in deze lijst
money-smaller = en { $number } kleinere, samen { $sum }

# Briefings
briefings-missed = Wachten op hun mijlpaal
briefings-past = Geweest
briefing-table = Op tafel:
stories-to-go = { $count ->
    [one] nog { $shown } verhaal te gaan
   *[other] nog { $shown } verhalen te gaan
  }
briefing-todo = { $count ->
    [one] Zo ziet het er nu uit: nog { $shown } verhaal tot verhaal { $number }, dat de hoorzitting opent.
   *[other] Zo ziet het er nu uit: nog { $shown } verhalen tot verhaal { $number }, dat de hoorzitting opent.
  }
briefing-no-milestone = Geen verhaal heeft deze mijlpaal.
briefing-when = Wanneer
briefing-where = Waar
briefing-readers = Voorgelezen door
briefing-reply-by = Antwoord gevraagd uiterlijk
briefing-watch = Bekijk het live
briefing-script = Voorleestekst
briefing-calendar = Zet in je agenda
briefing-after = Wat ervan kwam
briefing-recording = Beluister of bekijk de opname
briefing-replies = Antwoorden op de eis sindsdien:
briefing-no-replies = Sindsdien is er geen antwoord op de eis vastgelegd, stand op { $day }.
briefing-show = Draaiboek
briefing-minutes = { $count ->
    [one] Ongeveer { $shown } minuut voorlezen, bij { $words } woorden per minuut.
   *[other] Ongeveer { $shown } minuten voorlezen, bij { $words } woorden per minuut.
  }
briefing-rounded = Elk deel is naar boven afgerond op een hele minuut.
briefing-numbers-below = De cijfers hieronder
briefing-demand-below = De eis hieronder
briefing-chosen = De organisatie heeft de verhalen gekozen.
briefing-rule = De verhalen worden volgens een regel gekozen: het verhaal dat de mijlpaal haalde, dan het nieuwste achter elk van de eisen waar sinds de vorige mijlpaal de meeste verhalen op aandringen, en dan de nieuwste van de andere.
briefing-numbers = Cijfers sinds de vorige hoorzitting
briefing-numbers-first = Cijfers sinds het begin van de campagne
briefing-counted = na { $after } en tot en met { $until }
briefing-counted-first = tot en met { $until }
briefing-what = Wat
briefing-since = Sinds de vorige hoorzitting
briefing-the-demand = De eis
briefing-asks = De hoorzitting vraagt om een antwoord, uiterlijk { $day }.
briefing-story = Het verhaal van deze mijlpaal
briefing-others = Andere hoorzittingen
script-minutes = { $count ->
    [one] Ongeveer { $shown } minuut. Op papier begint elk deel op een eigen pagina.
   *[other] Ongeveer { $shown } minuten. Op papier begint elk deel op een eigen pagina.
  }

# Escalations
climb-acts = { $acts } van { $at }
climb-next = hierna, { $next }
climb-unknown = Wat er dan komt, wordt op de hoorzitting bekendgemaakt.
climb-left = nog { $left } te gaan
escalations-all = Alle aangekondigde stappen zijn bereikt.
escalations-announced = Wat er gebeurt, wordt op de hoorzitting bekendgemaakt.
escalations-announced-at = Wat er gebeurt, wordt bekendgemaakt op { $briefing }.
escalations-reached = Bereikt
escalations-unrecorded = Wat er is gedaan, is hier nog niet vastgelegd.
escalations-no-day = De dag is nog niet vastgelegd.
escalations-left-out = { $count ->
    [one] { $shown } eerdere stap zonder naam is weggelaten.
   *[other] { $shown } eerdere stappen zonder naam zijn weggelaten.
  }
escalations-counted = { $acts }, geteld op { $day }.
step-announced = Aangekondigd
step-held = Gehouden
step-planned = Gepland voor
step-ritual = Als afsluiting
step-about = over de stap bij { $at }
gathering-then = Daarna:

# The board of offers, needs and dreams
board-how = Hier wordt niemand genoemd. Schrijf naar de organisatie, die brengt mensen met elkaar in contact: { $contact }.
board-sheet = Vel om op te hangen
board-sheet-size = A4 of Letter
board-matched = Gekoppeld
board-since = Sinds { $day }
board-until = tot { $day }
board-about = Onderwerpen:
board-offers = { $count ->
    [one] Passend aanbod: { $shown }
   *[other] Passend aanbod: { $shown }
  }
board-needs = { $count ->
    [one] { $shown } vraag waar dit bij past
   *[other] { $shown } vragen waar dit bij past
  }
board-answer = Reageren
board-map = Wat er in elke buurt is
board-map-caption = Oproepen per buurt
board-entries = { $count ->
    [one] oproep
   *[other] oproepen
  }
board-offers-about = Onderwerpen van het aanbod
board-others = { $count ->
    [one] Nog { $shown } buurt heeft minder dan { $floor } oproepen.
   *[other] Nog { $shown } buurten hebben elk minder dan { $floor } oproepen.
  }
board-all-few = Alle buurten hebben elk minder dan { $floor } oproepen.
board-one-few = Elke buurt heeft minder dan { $floor } oproepen.
board-unnamed = Zodat niemand te raden is, worden zulke buurten niet genoemd, hier niet en ook niet bij hun oproepen.
board-sheet-lede = Aanbod, vragen en dromen van buurtbewoners, stand op { $day }
board-sheet-back = Terug naar het prikbord
board-sheet-print = Print deze pagina met je browser, op A4 of Letter.
board-sheet-answer = Reageren? Schrijf naar de organisatie:
board-sheet-name = Noem de woorden aan het eind van de oproep.
board-sheet-new = Wat er nieuw is:

# The calendar
calendar-subscribe = Abonneren
calendar-fresh = altijd actueel
calendar-download = Downloaden
calendar-by-hand = Wil je handmatig abonneren, geef je agenda dan dit adres:
calendar-near = { $count ->
    [one] Nu en de komende dag
   *[other] Nu en de komende { $shown } dagen
  }
calendar-nothing = Er is nu niets met een datum aangekondigd.
calendar-over = Voorbij
calendar-zone = Tijdzone: { $zone }.
occasion-to = tot en met { $last }
occasion-now = Nu
occasion-today = Vandaag
occasion-in-days = { $count ->
    [one] over { $shown } dag
   *[other] over { $shown } dagen
  }
occasion-presses = Dringt aan op: { $demand }
occasion-more = Meer hierover
occasion-add = Zet in een agenda

# Guides
guides-all = Alle handleidingen
guide-checked = Laatst gecontroleerd op { $day }.
guide-age = Geschreven voor lezers vanaf { $years } jaar.
guide-age-computed = Volgens de Flesch–Kincaid-formule te lezen vanaf ongeveer { $years } jaar.

# The open data
data-licence = Licentie
data-no-licence = Er is geen licentie genoemd. Vraag het voordat je deze data publiceert.
data-as-of = Stand op
data-format = Teksten zijn in UTF-8. Dagen worden geschreven als 2026-11-08 (ISO 8601). Een JSON-bestand zegt in { $about } wat het is en wat ermee gedaan mag worden; de regels volgen in de lijst met dezelfde naam.
data-beside = bij elke dataset
data-money = De tabellen over publiek geld staan { $beside }.
data-open = { $file } openen
of-file = van { $file }
data-in-file = Wat er in { $file } staat
data-means = Wat het betekent
data-holds = Wat erin staat

# The search
search-field = Woorden, een getal of een hashtag
search-one = 1 tekst gevonden voor “{ $query }”.
search-many = { $shown } teksten gevonden voor “{ $query }”.
search-some = Geen enkele tekst bevat alles uit “{ $query }”. Teksten die een deel ervan bevatten: { $shown }.
search-none = Niets gevonden voor “{ $query }”. Probeer minder woorden, of het begin van een woord.
search-shown = { $part } van { $all } getoond.
search-failed = Het zoeken kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.
search-hint = Alle { $texts } teksten worden doorzocht, in elke taal. Het begin van een woord is genoeg, en accenten mag je weglaten.
search-key = De toets { $key } brengt je naar het zoekveld
search-no-script = Zoeken werkt hier met scripts, die uit staan of niet geladen zijn. Deze wegen werken zonder:
search-way-stories = { $stories }, de nieuwste eerst: het getal in de hashtag laat zien hoe ver een verhaal terug ligt.
search-way-tags = { $tags }: waar de verhalen over gaan.
search-way-demands = { $demands }, elk met de verhalen die erop aandringen.
search-way-browser = Je browser vindt woorden op de geopende pagina: { $ctrl } en { $f }, of “Zoeken op pagina” in het menu.
search-results = Resultaten
search-about = Doorzoek alles wat { $campaign } vertelt.

# An address that leads nowhere
lost-lede = Deze pagina is tussen wal en schip gevallen. De verhalen niet.
lost-home = Naar de voorpagina
lost-title = Deze pagina bestaat niet
withdrawn-title = { $tag } is ingetrokken
withdrawn-lede = Hier stond een verhaal. Wie erin voorkwam heeft het ingetrokken; het wordt niet meer verteld. Heb je een kopie, verwijder die dan alsjeblieft.

# The menu, and the headings of its pages
section-stories = Verhalen
section-demands = Eisen
section-ledger = Register
section-money = Geld
section-calendar = Agenda
section-victories = Overwinningen
section-testimonies = Getuigenissen
section-briefings = Hoorzittingen
section-escalations = Escalatie
section-board = Prikbord
section-guides = Handleidingen
section-tags = Onderwerpen

# Titles of pages, and what search engines tell of them
numbered = { $heading }, pagina { $page }
archive-about = Elk verhaal van { $campaign }, het nieuwste eerst.
tags-about = Waar de verhalen van { $campaign } over gaan.
tag-about = Verhalen van { $campaign } over { $tag }.
demands-about = Wat deze reddingen overbodig zou maken, wie erover kan beslissen en voor wanneer.
office-about = Wat er gevraagd is aan { $office }, en wat het antwoord was.
office-about-said = Wat { $office } zei.
letter-title = Schrijf of bel: { $demand }
letter-page = Een brief en tekst voor een telefoontje: { $ask }
sheet-title = Handtekeningen: { $demand }
sheet-about = Een vel om te printen en te tekenen: { $ask }
ledger-about = Elke daad van zorg die { $campaign } heeft geteld, week na week.
fixes-about = In de woorden van wie het werk deed, geordend naar de eis die ervoor zou zorgen.
fixes-no-demand = Zonder eigen eis
money-about = Wie het geld krijgt, en wie het werk doet.
pass-on-title = Geef het door: { $headline }
pass-on-about = Tekst en beelden om te plaatsen: { $headline }
share-page-title = Deel { $tag } { $title }
share-page-about = Tekst en beelden om te plaatsen: { $tag }.
victories-about = Wat er geheel of deels gewonnen is, door te vertellen en te tellen.
testimonies-about = Wat werkenden en mensen die geholpen werden zeggen: wat deze reddingen overbodig had gemaakt.
guides-about = Praktische pagina’s om te lezen, te printen en door te geven.
data-about = Alles wat hier geteld en gevraagd wordt, om te controleren en te gebruiken.
calendar-about = Dagen waarop druk telt, uiterste data, en waar we elkaar ontmoeten.
escalations-about = Elke daad in het register telt. Bij elk van deze aantallen voeren we in het openbaar actie.
briefings-about-each = Bij elk verhaal worden er enkele voorgelezen aan wie kan veranderen waar ze over gaan.
briefings-about-every = { $count ->
   *[other] Elke { $shown } verhalen worden er enkele voorgelezen aan wie kan veranderen waar ze over gaan.
  }
briefings-about-milestones = Bij elke mijlpaal worden enkele verhalen voorgelezen aan wie kan veranderen waar ze over gaan.
script-title = { $briefing }: voorleestekst
script-about = Wat er wordt voorgelezen op { $briefing }, met de minuten van elk deel.
board-title = Aanbod, vragen en dromen
board-lede = Wat buurtbewoners geven, wat ze nodig hebben en wat ze graag samen zouden opbouwen.
board-sheet-title = Het prikbord, om op te hangen
board-sheet-about = Aanbod, vragen en dromen op een vel papier.

# The kinds of entries on the board
board-dream = Dromen
board-dream-lede = Wat velen graag zouden opbouwen. Daar zijn handen voor nodig, misschien die van jou.
board-need = Vragen
board-need-lede = Wat iemand nu niet alleen redt.
board-offer = Aanbod
board-offer-lede = Wat iemand geeft. Er wordt niets voor teruggevraagd.

# How a demand stands
state-long-overdue = Veel te laat
state-overdue = Te laat
state-not-answered = Wel gereageerd, niet inhoudelijk
state-due-today = Vandaag de laatste dag
state-waiting = Wacht op antwoord
state-answered = Beantwoord
state-promised = Toegezegd
state-partly-won = Deels gewonnen
state-refused = Geweigerd
state-won = Gewonnen
state-not-yet-asked = Nog niet gesteld
funding-funded = Gefinancierd
funding-partly-funded = Deels gefinancierd
funding-not-funded = Niet gefinancierd

# Kinds of replies
reply-promise = Toezegging
reply-refusal = Weigering
reply-partial = Gedeeltelijk antwoord
reply-answer = Inhoudelijk antwoord
reply-not-an-answer = Geen inhoudelijk antwoord

# A day of the weekend
closed-mon = een maandag
closed-tue = een dinsdag
closed-wed = een woensdag
closed-thu = een donderdag
closed-fri = een vrijdag
closed-sat = een zaterdag
closed-sun = een zondag

# Counts of the ledger
acts-of-care = daden van zorg
acts-of-care-count = { $count ->
    [one] { $shown } daad van zorg
   *[other] { $shown } daden van zorg
  }
change-more = { $amount } meer
change-fewer = { $amount } minder
change-same = evenveel
place-few = minder dan { $floor }
place-not-told = niet vermeld

# The week in a sentence
bulletin-logged = In week { $week } van { $year } legde { $campaign } { $acts } vast.
bulletin-logged-with = In week { $week } van { $year } legde { $campaign } { $acts } vast, met { $figures }.
bulletin-logged-so-far = In week { $week } van { $year } legde { $campaign } tot nu toe { $acts } vast.
bulletin-logged-so-far-with = In week { $week } van { $year } legde { $campaign } tot nu toe { $acts } vast, met { $figures }.
bulletin-makes = Sinds { $day } zijn dat er samen: { $acts }.
list-and = { $first } en { $last }

# Money: figures, sources, and files
money-ratio-note = { $a } en { $b }. De verhouding is afgerond, halven van nul af.
money-ratio-note-in = { $a } en { $b }, { $period }. De verhouding is afgerond, halven van nul af.
money-all-flows = Alle geldstromen
money-flow-count = { $count ->
    [one] { $shown } geldstroom
   *[other] { $shown } geldstromen
  }
money-place-count = { $count ->
    [one] { $shown } partij
   *[other] { $shown } partijen
  }
money-caption = { $flows } tussen { $places }.
money-caption-sum = { $flows } tussen { $places }, samen { $sum }.
money-caption-largest = De grootste: van { $from } naar { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] { $shown } kleinere partijen zijn samen getekend; elke regel staat hieronder of in de bestanden.
  }
money-folded = { $count ->
   *[other] { $shown } partijen, de grootste: { $name }
  }
money-cite-flows = De geldstromen
money-cite-people = Het aantal mensen ({ $label })
money-cite-prices = De prijsindex
money-file-csv = De geldstromen als tabel (CSV)
money-file-json = Hetzelfde met de beschrijving erbij (JSON-datapakket)
money-file-svg = De grafiek als tekening (SVG)
money-file-trend = De verandering door de tijd als tekening (SVG)
money-file-png = De grafiek als beeld, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = Het verhaal
card-milestone = De mijlpaal
card-briefing = De uitnodiging voor de hoorzitting
card-victory = De overwinning
card-week = De week
card-clock = De klok
card-trend = De verandering door de tijd
card-each = Het bedrag per persoon
card-comparison = De vergelijking
card-preview = Breed, voor linkvoorbeelden
card-status = Hoog, voor de status op een telefoon
card-square = Vierkant, voor fotofeeds
card-upright = Staand, voor fotofeeds
card-wide = Liggend, voor fotofeeds

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Volkshoorzitting { $number }
briefing-read-aloud = Verhalen worden voorgelezen aan bestuurders.
briefing-invited-list = Uitgenodigd om te antwoorden: { $offices }.
briefing-state-today = Vandaag
briefing-state-to-come = Komt nog
briefing-state-ahead = Bij verhaal { $number }
briefing-state-past = Voorbij
briefing-state-missed = De dag is verstreken
briefing-state-missed-left = { $count ->
    [one] De dag is verstreken; nog { $shown } verhaal te gaan
   *[other] De dag is verstreken; nog { $shown } verhalen te gaan
  }
show-welcome = Welkom
show-welcome-to = Welkom bij { $briefing }.
show-told = Sinds mijlpaal { $number } hebben we { $stories } van solidariteit verteld.
show-told-first = Sinds het begin van de campagne hebben we { $stories } van solidariteit verteld.
show-read-one = Eén daarvan wordt nu voorgelezen.
show-read-all = Ze worden nu allemaal voorgelezen.
show-read = { $count ->
    [one] { $shown } daarvan wordt nu voorgelezen.
   *[other] { $shown } daarvan worden nu voorgelezen.
  }
show-invited = We hebben uitgenodigd om te antwoorden: { $offices }.
show-numbers = De cijfers
show-ask = We vragen om een antwoord, uiterlijk { $day }.
show-ask-office = We vragen om een antwoord, uiterlijk { $day }. De vraag is gericht aan: { $office }.
show-deadline = De uiterste datum van de eis zelf is { $day }.
show-no-reply = Er is geen antwoord vastgelegd, stand op { $day }.
show-last-reply = Het laatste antwoord, van { $day }, kwam van { $office }: “{ $reply }”
show-logged = { $acts } tot nu toe vastgelegd.
show-step = Bij { $acts } volgt: { $what }.
show-step-unknown = Nu wordt bekendgemaakt wat we doen bij { $acts }.
numbers-begun = Sinds het begin van de campagne hebben we { $stories } verteld en { $acts } van zorg geteld.
numbers-told = Sinds mijlpaal { $number } hebben we { $stories } verteld.
numbers-told-first = Sinds het begin van de campagne hebben we { $stories } verteld.
numbers-acts = { $count ->
    [one] Sinds de hoorzitting van { $day } is { $shown } daad geteld.
   *[other] Sinds de hoorzitting van { $day } zijn { $shown } daden geteld.
  }
numbers-acts-first = { $count ->
    [one] Sinds het begin van de campagne is { $shown } daad geteld.
   *[other] Sinds het begin van de campagne zijn { $shown } daden geteld.
  }
numbers-come-to = Samen komt dat neer op: { $figures }.
numbers-in-all = { $count ->
    [one] In totaal staat er nu { $shown } daad in het register.
   *[other] In totaal staan er nu { $shown } daden in het register.
  }

# Steps of the ladder of escalations
step-reached = Bereikt
step-next = Volgende
step-later = Later

# What stands in the calendar
occasion-answer-due = Laatste dag voor antwoord: { $demand }
occasion-reply-due = Laatste dag voor antwoord na { $briefing }
occasion-reply-due-on = Laatste dag voor antwoord na { $briefing }: { $demand }
occasion-at = Bij { $acts }: { $title }
occasion-escalation = Escalatie bij { $acts }
kind-window = Kansrijk moment
kind-action = Actie
kind-ritual = Ritueel van dankbaarheid
kind-briefing = Volkshoorzitting
kind-escalation = Escalatie

# Kinds of texts that the search finds
found-story = Verhaal
found-translation = Verhaal, vertaald
found-guide = Handleiding
found-victory = Overwinning
found-briefing = Hoorzitting
found-testimony = Getuigenis

# Feeds, which people read elsewhere
feed-atom = Atom-feed
feed-json = JSON-feed
feed-offers = Nieuw aanbod
feed-needs = Nieuwe vragen
feed-answer = Reageer via de organisatie
feed-reply = { $office } over “{ $demand }”: { $kind }
feed-asked = Wat er gevraagd is: { $ask }
feed-all-about = Alles over deze eis
feed-missed-reply = Geen antwoord op de uiterste datum: “{ $demand }”
feed-missed-answer = Geen inhoudelijk antwoord op de uiterste datum: “{ $demand }”
feed-no-reply = Op de uiterste datum, { $day }, was er geen antwoord vastgelegd.
feed-no-reply-from = Op de uiterste datum, { $day }, was er geen antwoord van { $office } vastgelegd.
feed-no-answer = Op de uiterste datum, { $day }, was er geen inhoudelijk antwoord vastgelegd.
feed-no-answer-from = Op de uiterste datum, { $day }, was er geen inhoudelijk antwoord van { $office } vastgelegd.
feed-live = Live
feed-in-ledger = { $acts } in het register
feed-came-to = Op { $day } kwam het register op { $acts }.
feed-now = Wat er nu komt: { $what }.
feed-now-unknown = Wat er nu komt, wordt op de hoorzitting bekendgemaakt.
feed-held = Hoe het ging: { $what }
plan-post = Plaats { $tag } { $title }
