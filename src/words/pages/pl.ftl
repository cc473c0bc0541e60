# The words of pages in Polish.

# The frame of every page
skip = Przejdź do treści
search = Szukaj
nav-main = Menu główne
nav-more = Więcej
nav-data = Otwarte dane
nav-contact = Kontakt
made-with = Zbudowano w { $generator }
newer = Nowsze
older = Starsze
previous = Poprzednia
next = Następna
page = Strona
pages-of-stories = Strony z historiami
also-in = Także w językach:
other-languages = W innych językach:
feed = kanał

# Words that several pages share
stories = { $count ->
    [one] { $shown } historia
    [few] { $shown } historie
    [many] { $shown } historii
   *[other] { $shown } historii
  }
acts = { $count ->
    [one] { $shown } akt troski
    [few] { $shown } akty troski
    [many] { $shown } aktów troski
   *[other] { $shown } aktu troski
  }
all-stories = Wszystkie historie
demand = Postulat
office = Urząd
week = Tydzień
acts-head = Akty troski
amount = Kwota
source = Źródło
row = Wiersz
name = Imię lub nazwa
neighborhood = Okolica
in-all = Łącznie
change-number = Zmiana
deadline = Termin
ahead = Przed nami
coming-up = Wkrótce
this-week = W tym tygodniu
take-numbers = Pobierz liczby
counted-what = Co policzono
the-ledger = Jawny rejestr
next-escalation = Następny stopień eskalacji
read-more = Czytaj dalej
recording = Nagranie
continued = (ciąg dalszy)
from-to = { $from } – { $to }
of-what = – { $what }
of-day = z { $day }
and-more = { $count ->
   *[other] i jeszcze { $shown }
  }
as-of = Stan na { $day }.
counted-on = Policzono { $day }.
days-counted = Dni policzono { $day }.
no-refusal = Brak odpowiedzi to nie odmowa i nie nazywamy go odmową.
no-reply = Nie odnotowano odpowiedzi, stan na { $day }.
to-office = Adresat: { $office }
write-to = Napisz: { $contact }.
right-of-reply = Każdy, kogo tu wymieniono, może tu odpowiedzieć: własnymi słowami i bez limitu długości.
no-story = Pierwsza historia czeka na opowiedzenie.
milestone-number = Kamień milowy { $number }
story-number = Historia { $number }
back-to-demand = Wróć do postulatu
before-this = Przedtem
after-this = Potem
minutes-short = { $minutes } min
read-by = Czyta { $reader }
copy = Kopiuj
share = Udostępnij

# Lists of stories
archive-page = Historie od { $first } do { $last }, strona { $page } z { $pages }.
archive-all = { $count ->
    [one] { $shown } historia, od najnowszej.
    [few] { $shown } historie, od najnowszej.
    [many] { $shown } historii, od najnowszej.
   *[other] { $shown } historii, od najnowszej.
  }
tag-count = { $count ->
    [one] { $shown } historia z tagiem „{ $tag }”.
    [few] { $shown } historie z tagiem „{ $tag }”.
    [many] { $shown } historii z tagiem „{ $tag }”.
   *[other] { $shown } historii z tagiem „{ $tag }”.
  }
tags-all = Wszystkie tagi

# A story
story-milestone-every = { $count ->
   *[other] jedna na każde { $shown } historii
  }
story-formerly = Do { $day } tag { $was } miała inna historia: { $story }, teraz { $now }.
story-serves = Wysłuchanie, postulaty i tagi
story-briefing = Ta historia otwiera wysłuchanie
story-demand = Ta historia wspiera postulat
story-others = Inne historie
story-before = Przedtem: { $tag }
story-after = Potem: { $tag }

# Testimonies
voices-title = Własnymi słowami
voices-play-all = Odtwórz wszystkie relacje
voice-video = Wideo: { $role }
voice-sound = Dźwięk: { $role }
voice-captions = Napisy
voice-video-file = Wideo jako plik
voice-sound-file = Dźwięk jako plik
voice-said = Zapis wypowiedzi
voice-recording = w nagraniu: { $role }
reel-all = Wszystkie relacje po kolei
reel-step = Relacja { $index } z { $all }
reel-before = Poprzednia

# To pass something on
share-title = Podaj dalej
share-lede = Zapisz kartę, skopiuj tekst, opublikuj jedno i drugie. Dodaj opis, żeby nikogo nie pominąć.
share-caption = Podpis
share-copy-caption = Kopiuj podpis
share-each-network = Teksty dla każdej sieci
share-download = Pobierz:
share-description = Opis tych grafik dla osób, które ich nie widzą
share-copy-description = Kopiuj opis
share-copied = Skopiowano. Teraz wklej to do swojego posta.
share-copied-gaps = Skopiowano. Teraz wklej tekst i uzupełnij luki.
share-selected = Tekst jest zaznaczony: skopiuj go stąd.
share-failed = Z tego telefonu nie udało się udostępnić: skopiuj tekst.
pass-on-back = Wszystkie liczby

# The page to post a story from with a phone
share-story = Historia
share-words = Tekst
share-head = Udostępnij { $tag }
share-kit = Do publikacji
share-pictures = Grafiki
share-pictures-lede = Dotknij grafiki, żeby ją pobrać, albo przytrzymaj ją, żeby zapisać wśród zdjęć.
share-words-head = Teksty
share-words-lede = Każdy tekst mieści się w swojej sieci, razem z tagiem i linkiem. Dodaj do grafiki opis, żeby nikogo nie pominąć.
share-cut = Skrócono, żeby się zmieściło.
share-messages = { $count ->
   *[other] Liczba wiadomości: { $shown }.
  }
share-too-long = Za długie dla tej sieci: nie zmieści się nawet sam tag lub link.
share-room = { $count ->
    [one] Zmieści się jeszcze { $shown } znak.
    [few] Zmieszczą się jeszcze { $shown } znaki.
    [many] Zmieści się jeszcze { $shown } znaków.
   *[other] Zmieści się jeszcze { $shown } znaku.
  }
share-words-for = tekst dla: { $names }
share-thread = { $count ->
   *[other] Jako wątek, liczba postów: { $shown }
  }
share-for = dla: { $names }
share-post = Post { $number }
share-post-for = post { $number } dla: { $names }
share-limits = Limity sieci, stan na { $day }.

# The front page
home-told = { $count ->
    [one] historia solidarności już opowiedziana
    [few] historie solidarności już opowiedziane
    [many] historii solidarności już opowiedzianych
   *[other] historii solidarności już opowiedzianej
  }
home-story = historia { $number }
home-todo = { $count ->
    [one] Jeszcze { $shown } historia do następnego kamienia milowego: { $story }.
    [few] Jeszcze { $shown } historie do następnego kamienia milowego: { $story }.
    [many] Jeszcze { $shown } historii do następnego kamienia milowego: { $story }.
   *[other] Jeszcze { $shown } historii do następnego kamienia milowego: { $story }.
  }
home-demands = Czego żądamy i do kiedy
home-all-demands = Wszystkie postulaty
home-all-demands-count = { $count ->
   *[other] Wszystkie postulaty: { $shown }
  }
home-won = Wywalczone
home-week = Ostatni tydzień
home-bulletin = Biuletyn
home-calendar = Kalendarz
home-beats = Każda historia ma trzy części
home-care = Co ktoś zrobił dla kogoś innego.
home-cause = Co zawiodło, że trzeba było to zrobić.
home-change = Co sprawiłoby, że ratunek nie byłby potrzebny.
home-latest = Najnowsze historie
home-all-stories = { $count ->
   *[other] Wszystkie historie: { $shown }
  }
home-milestones = Kamienie milowe

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = Dziś
clock-today-due = mija termin:
clock-left = { $count ->
    [one] dzień do terminu:
    [few] dni do terminu:
    [many] dni do terminu:
   *[other] dnia do terminu:
  }
clock-silent = { $count ->
    [one] dzień bez odpowiedzi, termin minął
    [few] dni bez odpowiedzi, termin minął
    [many] dni bez odpowiedzi, termin minął
   *[other] dnia bez odpowiedzi, termin minął
  }
clock-late = { $count ->
    [one] dzień po terminie:
    [few] dni po terminie:
    [many] dni po terminie:
   *[other] dnia po terminie:
  }
clock-working-left = { $count ->
    [one] dzień roboczy do terminu:
    [few] dni robocze do terminu:
    [many] dni roboczych do terminu:
   *[other] dnia roboczego do terminu:
  }
clock-working-silent = { $count ->
    [one] dzień roboczy bez odpowiedzi, termin minął
    [few] dni robocze bez odpowiedzi, termin minął
    [many] dni roboczych bez odpowiedzi, termin minął
   *[other] dnia roboczego bez odpowiedzi, termin minął
  }
clock-working-late = { $count ->
    [one] dzień roboczy po terminie:
    [few] dni robocze po terminie:
    [many] dni roboczych po terminie:
   *[other] dnia roboczego po terminie:
  }
clock-none = Bez wyznaczonego terminu
counted-all-days = { $count ->
    [one] Z weekendami i świętami: { $shown } dzień.
    [few] Z weekendami i świętami: { $shown } dni.
    [many] Z weekendami i świętami: { $shown } dni.
   *[other] Z weekendami i świętami: { $shown } dnia.
  }
counted-within = { $count ->
    [one] Czas na odpowiedź: { $shown } dzień od zgłoszenia.
    [few] Czas na odpowiedź: { $shown } dni od zgłoszenia.
    [many] Czas na odpowiedź: { $shown } dni od zgłoszenia.
   *[other] Czas na odpowiedź: { $shown } dnia od zgłoszenia.
  }
counted-within-working = { $count ->
    [one] Czas na odpowiedź: { $shown } dzień roboczy od zgłoszenia.
    [few] Czas na odpowiedź: { $shown } dni robocze od zgłoszenia.
    [many] Czas na odpowiedź: { $shown } dni roboczych od zgłoszenia.
   *[other] Czas na odpowiedź: { $shown } dnia roboczego od zgłoszenia.
  }
counted-moved = Wyznaczony dzień, { $day }, jest wolny od pracy ({ $what }), więc termin odpowiedzi przypada na następny dzień roboczy.
counted-closed = Termin przypada na dzień wolny od pracy: { $what }.

# Demands
demands-late = { $state }, po terminie
demands-offices = Kogo zapytano i kto odpowiada
demands-offices-caption = Urzędy, skierowane do nich postulaty i odpowiedzi
office-asked = Otrzymane postulaty
office-replied = Z odpowiedzią
office-late = Po terminie
office-signed = Odpowiedzi podpisane przez urząd

# A demand
demand-to = Adresat
demand-asked = Zgłoszono
demand-paid-by = Kto płaci
demand-cost = Koszt
demand-cost-per = { $amount } / { $per }
demand-backed = Co go wspiera
demand-stories-acts = { $stories } i { $acts }
demand-write = Napisz lub zadzwoń
demand-sign = Zbieraj podpisy
demand-record = Przebieg sprawy
demand-asked-of = Zgłoszono. Adresat: { $office }
demand-was-asked = Zgłoszono
demand-days-late = { $count ->
    [one] { $shown } dzień po terminie
    [few] { $shown } dni po terminie
    [many] { $shown } dni po terminie
   *[other] { $shown } dnia po terminie
  }
demand-read-reply = Przeczytaj odpowiedź
demand-reply-of = – { $office }, { $day }
demand-compared = Porównano ze źródłem { $day }.
demand-reply-due = Termin odpowiedzi
demand-none-by-then = Do tego dnia nie odnotowano odpowiedzi.
demand-none-by-then-as-of = Do tego dnia nie odnotowano odpowiedzi, stan na { $day }.
demand-left-open = To, co do tego dnia nadeszło, nie rozstrzygnęło sprawy.
demand-statement = Oświadczenie wydał urząd: { $office }
demand-read-below = Przeczytaj poniżej
demand-corrected = Na tej stronie poprawiono błąd
demand-what-corrected = Co poprawiono
demand-own-words = Słowami samego urzędu
demand-published = Gdzie opublikowano
demand-presses = Co za nim stoi
demand-fixes = Dzięki czemu nie byłoby to potrzebne
demand-all-fixes = Wszystko, co by pomogło
demand-milestones = Kamienie milowe i wysłuchania
demand-stories-press = { $count ->
    [one] domaga się tego { $shown } historia
    [few] domagają się tego { $shown } historie
    [many] domaga się tego { $shown } historii
   *[other] domaga się tego { $shown } historii
  }
demand-briefing-speaks = ten postulat jest na stole podczas wysłuchania
demand-funding = Z czego to sfinansować
demand-granted = Potrzeba: { $needed }, przyznano: { $granted }.
demand-granted-cost = Koszt: { $needed }, przyznano: { $granted }.
demand-granted-none = Potrzeba: { $needed }, niczego jeszcze nie przyznano.
demand-granted-none-cost = Koszt: { $needed }, niczego jeszcze nie przyznano.
demand-missing = Po uwzględnieniu poniższych wierszy zabraknie jeszcze: { $amount }.
demand-rows = Wiersze publicznych pieniędzy i udział, o który prosi ten postulat
demand-asked-for = Oczekiwana kwota
demand-share = Udział
demand-granted-head = Przyznano
demand-nothing-yet = jeszcze nic
demand-celebrated = Świętowano
demand-stories = Historie stojące za tym postulatem
demand-right = Prawo do odpowiedzi i sprostowania
demand-corrections = Błędy poprawiamy, podając dzień i to, co było nie tak.
demand-no-corrections = Dotąd niczego nie trzeba było poprawiać.

# An office
office-what-asked = Czego od niego żądano
office-times = Ile to trwało
office-sums = { $count ->
    [one] { $shown } postulat, z odpowiedzią: { $replied }, z odpowiedzią merytoryczną: { $answered }.
    [few] { $shown } postulaty, z odpowiedzią: { $replied }, z odpowiedzią merytoryczną: { $answered }.
    [many] { $shown } postulatów, z odpowiedzią: { $replied }, z odpowiedzią merytoryczną: { $answered }.
   *[other] { $shown } postulatu, z odpowiedzią: { $replied }, z odpowiedzią merytoryczną: { $answered }.
  }
office-median-reply = { $count ->
    [one] Mediana czasu do pierwszej odpowiedzi: { $shown } dzień.
    [few] Mediana czasu do pierwszej odpowiedzi: { $shown } dni.
    [many] Mediana czasu do pierwszej odpowiedzi: { $shown } dni.
   *[other] Mediana czasu do pierwszej odpowiedzi: { $shown } dnia.
  }
office-median-answer = { $count ->
    [one] Mediana czasu do pierwszej odpowiedzi merytorycznej: { $shown } dzień.
    [few] Mediana czasu do pierwszej odpowiedzi merytorycznej: { $shown } dni.
    [many] Mediana czasu do pierwszej odpowiedzi merytorycznej: { $shown } dni.
   *[other] Mediana czasu do pierwszej odpowiedzi merytorycznej: { $shown } dnia.
  }
office-times-caption = Dni od zgłoszenia do pierwszej odpowiedzi i do pierwszej odpowiedzi merytorycznej
office-asked-on = Zgłoszono
office-first-reply = Pierwsza odpowiedź
office-first-answer = Pierwsza odpowiedź merytoryczna
office-no-day = nie odnotowano
office-no-reply = Nie odnotowano odpowiedzi, stan na { $day }
office-no-answer = Nie odnotowano odpowiedzi merytorycznej, stan na { $day }
after-days = { $count ->
    [one] po { $shown } dniu
    [few] po { $shown } dniach
    [many] po { $shown } dniach
   *[other] po { $shown } dnia
  }
office-said = Co odpowiedział urząd
office-on = O postulacie „{ $demand }”
office-reply-of = odpowiedź z { $day }
office-right = Prawo do odpowiedzi

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = urząd, który o tym decyduje
letter-brackets = [nawiasach]
letter-lede = Adresat: { $office }. Uzupełnij to, co stoi w { $brackets }, zmień, co chcesz, i podpisz się własnym nazwiskiem.
letter-head = List
letter-your-name = [imię i nazwisko]
letter-your-place = [okolica lub adres]
letter-its-address = [adres urzędu]
letter-date = [data]
letter-dear = Szanowni Państwo,
letter-about = piszę w sprawie postulatu kampanii „{ $campaign }”. Oto jego treść:
letter-about-stories = { $count ->
    [one] piszę w sprawie postulatu kampanii „{ $campaign }”, za którym stoi { $shown } opublikowana historia. Oto jego treść:
    [few] piszę w sprawie postulatu kampanii „{ $campaign }”, za którym stoją { $shown } opublikowane historie. Oto jego treść:
    [many] piszę w sprawie postulatu kampanii „{ $campaign }”, za którym stoi { $shown } opublikowanych historii. Oto jego treść:
   *[other] piszę w sprawie postulatu kampanii „{ $campaign }”, za którym stoi { $shown } opublikowanej historii. Oto jego treść:
  }
letter-happened = { $count ->
    [one] Oto jedna z rzeczy, które się wydarzyły.
    [few] Oto { $shown } rzeczy, które się wydarzyły.
    [many] Oto { $shown } rzeczy, które się wydarzyły.
   *[other] Oto { $shown } rzeczy, które się wydarzyły.
  }
letter-counted = Sąsiedzi i sąsiadki naliczyli dotąd: { $figures }. Wszystko to było potrzebne, bo czegoś zabrakło.
letter-funding = Z czego można to sfinansować: { $funding }
letter-refused-on = Odpowiedź z { $day } brzmiała „nie”.
letter-refused = Proszę, aby rozpatrzyli Państwo tę sprawę ponownie i powiedzieli publicznie, co zrobią Państwo w zamian.
letter-promised-on = { $day } zostało to obiecane.
letter-promised = Dziękuję. Proszę o informację, kiedy i jak obietnica zostanie spełniona.
letter-promised-due = Dziękuję. Proszę o informację, kiedy i jak obietnica zostanie spełniona; mamy zapisany termin: { $day }.
letter-part = Dziękuję za to, co już zrobiono. Proszę o informację, kiedy zrobiona zostanie reszta.
letter-part-due = Dziękuję za to, co już zrobiono. Proszę o informację, kiedy zrobiona zostanie reszta; mamy zapisany termin: { $day }.
letter-answered-on = Dziękuję za odpowiedź z { $day }.
letter-answered = To, o co proszono, nie zostało jeszcze zrobione. Proszę o informację, jaki będzie następny krok i kiedy.
letter-open-on = { $day } nadeszła odpowiedź, ale nie rozstrzygnęła sprawy.
letter-answer-was-due = Termin odpowiedzi merytorycznej minął { $day }.
letter-answer-due = Termin odpowiedzi merytorycznej mija { $day }.
letter-please-say = Proszę o odpowiedź: tak, nie albo kiedy będą Państwo to wiedzieć.
letter-late = Termin Państwa odpowiedzi minął { $due }. Według stanu na { $day } żadnej nie odnotowano. Proszę o odpowiedź: tak, nie albo kiedy będą Państwo to wiedzieć. Jeśli odpowiedź została już udzielona, a nasz zapis jest błędny, proszę o wiadomość: poprawimy go.
letter-please-reply-by = Proszę o odpowiedź do { $day }: tak, nie albo kiedy będą Państwo to wiedzieć.
letter-please-reply = Proszę o odpowiedź: tak, nie albo kiedy będą Państwo to wiedzieć.
letter-public = Postulat, stojące za nim historie i zapis odpowiedzi są jawne: { $address }
letter-regards = Z wyrazami szacunku
letter-copy = Kopiuj list

# What to say on the telephone
call-head = Przez telefon
call-your-place = [okolica]
call-hello = Dzień dobry, nazywam się { $name }, moja okolica to { $place }. Dzwonię w sprawie postulatu „{ $demand }”.
call-demand = Postulat brzmi: { $ask }
call-because = Dzwonię z powodu takich rzeczy jak ta.
call-next-step = Jaki jest następny krok i którego dnia zostanie wykonany?
call-promise = Którego dnia obietnica zostanie spełniona?
call-promise-due = Którego dnia obietnica zostanie spełniona? Mamy zapisane: { $day }. Czy to aktualne?
call-late = Termin odpowiedzi minął { $due }, a według stanu na { $day } żadnej nie odnotowano. Kiedy możemy się jej spodziewać?
call-late-open = Termin odpowiedzi minął { $due }, a to, co nadeszło, nie rozstrzygnęło sprawy. Kiedy możemy się spodziewać odpowiedzi merytorycznej?
call-due = Termin odpowiedzi mija { $day }. Czy do tego dnia odpowiedź będzie?
call-when = Kiedy możemy się spodziewać odpowiedzi?
call-wait = Poczekaj na odpowiedź i zapisz ją:
call-what = [co powiedziano]
call-who = [który urząd]
call-when-said = [dzień i godzina]
call-thanks = Dziękuję. Do widzenia.
call-copy = Kopiuj tekst
call-tell = Była odpowiedź? Daj znać, żeby trafiła do zapisu: { $contact }.

# A sheet to collect signatures
sheet-print = Wydrukuj tę stronę na A4 lub Letter: zajmie jedną kartkę.
sheet-ask = Prosimy:
sheet-ask-office = Adresat: { $office }. Prosimy:
sheet-of = „{ $demand }”, postulat kampanii „{ $campaign }”.
sheet-due = Termin odpowiedzi: { $day }.
sheet-caption = Wiersze na podpisy
sheet-signature = Podpis
sheet-date = Data
sheet-handed = Ta kartka trafi do tych, którzy decydują: pisz tylko to, co mogą przeczytać.
sheet-handed-office = Ta kartka trafi do adresata ({ $office }): pisz tylko to, co można tam przeczytać.
sheet-no-address = Nie trzeba podawać adresu ani telefonu.
sheet-back = Gdzie oddać kartki: { $contact }.

# Victories
victories-all = Wszystkie zwycięstwa
victory-of = Czego żądaliśmy
victory-of-part = Część tego, czego żądamy
victory-demanded = Postulat: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } akt troski od { $since }, stan na { $day }.
    [few] { $acts } akty troski od { $since }, stan na { $day }.
    [many] { $acts } aktów troski od { $since }, stan na { $day }.
   *[other] { $acts } aktu troski od { $since }, stan na { $day }.
  }
ledger-week = { $week }, od { $first } do { $last }.
ledger-week-now = { $week }, od { $first } do { $last }; tydzień jeszcze trwa.
ledger-weeks = Tydzień po tygodniu
ledger-in-all = łącznie
ledger-chart = { $metric } w kolejnych tygodniach, od { $first } do { $last }; najwięcej: { $most } ({ $week }), ostatnio: { $newest }
ledger-most = Najwięcej: { $most } ({ $week })
ledger-table = Akty troski i ilości w kolejnych tygodniach, od najnowszego. Tydzień trwa od poniedziałku do niedzieli (ISO 8601).
ledger-acts = akty troski
ledger-demands = Które postulaty wspierają te akty
ledger-demands-caption = Akty troski według postulatów
ledger-more-than-one = Jeden akt może wspierać kilka postulatów.
ledger-fixes = Dzięki czemu nie byłoby to potrzebne
ledger-fixes-count = { $count ->
    [one] Mówią o tym ci, którzy tę pracę wykonali. Wypowiedzi: { $shown }.
    [few] Mówią o tym ci, którzy tę pracę wykonali. Wypowiedzi: { $shown }.
    [many] Mówią o tym ci, którzy tę pracę wykonali. Wypowiedzi: { $shown }.
   *[other] Mówią o tym ci, którzy tę pracę wykonali. Wypowiedzi: { $shown }.
  }
ledger-fixes-read = Przeczytaj, co mówią
ledger-places = Według okolic
ledger-places-caption = Akty troski według okolic
ledger-floor = Liczb mniejszych niż { $floor } nie podajemy, żeby nikogo nie dało się po nich rozpoznać.
ledger-withheld = Dopóki taka liczba istnieje, nie podajemy też najmniejszej z pozostałych, żeby nie dało się jej wyliczyć.
ledger-no-place = Akt może nie mieć okolicy.
ledger-bulletins = Biuletyny tygodniowe
ledger-all-data = Wszystkie otwarte dane
ledger-method = Każda liczba to suma tych wierszy. Wiersz liczy się jako jeden akt, chyba że mówi inaczej; każda liczba w historii to jeden akt z dnia tej historii. Ilości dodajemy dokładnie, jako liczby dziesiętne. Wiersze nie podają okolicy, żeby nikogo nie dało się rozpoznać po jednym uczynku.

# A week of the ledger
week-not-over = Tydzień jeszcze trwa: policzono do { $day }
week-stories = Historie tygodnia
weeks = Tygodnie
weeks-all = Wszystkie tygodnie
week-before = Poprzedni tydzień
week-after = Następny tydzień
week-caption = { $week }: liczby, zmiana wobec poprzedniego tygodnia i sumy
week-counted = Policzono
week-in = W tygodniu
week-change = Zmiana wobec poprzedniego tygodnia
week-so-far = Dotąd, wobec całego poprzedniego tygodnia

# What would have made acts unnecessary
fixes-by-demand = Według postulatów
fixes-times = { $count ->
    [one] powiedziano { $shown } raz
    [few] powiedziano { $shown } razy
    [many] powiedziano { $shown } razy
   *[other] powiedziano { $shown } raza
  }
fixes-pages = Strony ściany

# Money
money-each-person = Na osobę
money-each-caption = { $names }: udziały na osobę
money-flows = Kto komu zapłacił
money-flows-in = Kto komu zapłacił, { $period }
money-flows-below = Przepływy są poniżej, jako lista z paskami.
money-chart-picture = Zobacz wykres jako obraz
money-trend-picture = Zobacz linie jako obraz
money-change = Zmiana w czasie
money-prices = realnie: w cenach z { $base }, wskaźnik: { $index }; nominalnie: tyle, ile wtedy zapłacono
money-real-short = realnie
money-nominal-short = nominalnie
money-index = wskaźnik cen
money-in-words = Przepływy słowami
money-largest = Największe przepływy: { $title }
money-every = Wszystkie przepływy: { $title }
money-from = Od kogo
money-to = Do kogo
money-period = Okres
money-status = Status
money-combined = { $count ->
   *[other] suma wierszy: { $shown }
  }
money-refund-short = zwrot
money-more-rows = { $count ->
    [one] Jeszcze { $shown } wiersz jest w plikach poniżej.
    [few] Jeszcze { $shown } wiersze są w plikach poniżej.
    [many] Jeszcze { $shown } wierszy jest w plikach poniżej.
   *[other] Jeszcze { $shown } wiersza jest w plikach poniżej.
  }
money-method = Jak liczyliśmy
money-exact = Kwoty przechowujemy i dodajemy dokładnie, jako liczby dziesiętne. Zaokrąglamy je tylko przy pokazywaniu, połówki w kierunku od zera.
money-sources = Źródła
money-read-on = dostęp: { $day }
money-paid-back-by = Zwraca: { $who }
money-in-part-estimated = w części lub w całości szacowane albo wywnioskowane
money-told-elsewhere = to, co przekazano dalej, jest w innym miejscu tej listy
money-smaller = i mniejsze: { $number }, łącznie { $sum }

# Briefings
briefings-missed = Czekają na swój kamień milowy
briefings-past = Minione
briefing-table = Na stole:
stories-to-go = { $count ->
    [one] pozostała { $shown } historia
    [few] pozostały { $shown } historie
    [many] pozostało { $shown } historii
   *[other] pozostało { $shown } historii
  }
briefing-todo = { $count ->
    [one] Tak to wygląda dotąd: jeszcze { $shown } historia do tej, która otwiera wysłuchanie (historia { $number }).
    [few] Tak to wygląda dotąd: jeszcze { $shown } historie do tej, która otwiera wysłuchanie (historia { $number }).
    [many] Tak to wygląda dotąd: jeszcze { $shown } historii do tej, która otwiera wysłuchanie (historia { $number }).
   *[other] Tak to wygląda dotąd: jeszcze { $shown } historii do tej, która otwiera wysłuchanie (historia { $number }).
  }
briefing-no-milestone = Żadna historia nie ma tego kamienia milowego.
briefing-when = Kiedy
briefing-where = Gdzie
briefing-readers = Kto czyta
briefing-reply-by = Prosimy o odpowiedź do
briefing-watch = Oglądaj na żywo
briefing-script = Scenariusz czytania
briefing-calendar = Dodaj do kalendarza
briefing-after = Co z tego wynikło
briefing-recording = Posłuchaj lub obejrzyj nagranie
briefing-replies = Odpowiedzi na postulat wysłuchania od tego czasu:
briefing-no-replies = Od tego czasu nie odnotowano odpowiedzi na postulat wysłuchania, stan na { $day }.
briefing-show = Przebieg
briefing-minutes = { $count ->
    [one] Około { $shown } minuty czytania na głos, słów na minutę: { $words }.
    [few] Około { $shown } minut czytania na głos, słów na minutę: { $words }.
    [many] Około { $shown } minut czytania na głos, słów na minutę: { $words }.
   *[other] Około { $shown } minuty czytania na głos, słów na minutę: { $words }.
  }
briefing-rounded = Każdą część zaokrąglono w górę do pełnej minuty.
briefing-numbers-below = Liczby poniżej
briefing-demand-below = Postulat poniżej
briefing-chosen = Historie wybrali organizatorzy.
briefing-rule = Historie wybrano według reguły: ta, która dotarła do kamienia milowego; potem najnowsza stojąca za każdym z postulatów, których od poprzedniego kamienia milowego domaga się najwięcej historii; potem najnowsze z pozostałych.
briefing-numbers = Liczby od poprzedniego wysłuchania
briefing-numbers-first = Liczby od początku kampanii
briefing-counted = po { $after } i do { $until }
briefing-counted-first = do { $until }
briefing-what = Co
briefing-since = Od poprzedniego wysłuchania
briefing-the-demand = Postulat
briefing-asks = Uczestnicy wysłuchania proszą o odpowiedź do { $day }.
briefing-story = Historia tego kamienia milowego
briefing-others = Inne wysłuchania
script-minutes = { $count ->
    [one] Około { $shown } minuty. Na papierze każda część zaczyna się od nowej strony.
    [few] Około { $shown } minut. Na papierze każda część zaczyna się od nowej strony.
    [many] Około { $shown } minut. Na papierze każda część zaczyna się od nowej strony.
   *[other] Około { $shown } minuty. Na papierze każda część zaczyna się od nowej strony.
  }

# Escalations
climb-acts = { $acts } z { $at }
climb-next = następnie { $next }
climb-unknown = Co nastąpi potem, ogłosimy na wysłuchaniu.
climb-left = brakuje { $left }
escalations-all = Wszystkie zapowiedziane progi zostały osiągnięte.
escalations-announced = Co się wydarzy, ogłosimy na wysłuchaniu.
escalations-announced-at = Tu ogłosimy, co się wydarzy: { $briefing }.
escalations-reached = Osiągnięte
escalations-unrecorded = Tego, co zrobiono, jeszcze tu nie zapisano.
escalations-no-day = Dnia jeszcze nie zapisano.
escalations-left-out = { $count ->
    [one] Pominięto { $shown } wcześniejszy stopień bez nazwy.
    [few] Pominięto { $shown } wcześniejsze stopnie bez nazwy.
    [many] Pominięto { $shown } wcześniejszych stopni bez nazwy.
   *[other] Pominięto { $shown } wcześniejszego stopnia bez nazwy.
  }
escalations-counted = { $acts }, policzono { $day }.
step-announced = Zapowiedziano
step-held = Odbyło się
step-planned = Planowane na
step-ritual = Na zakończenie
step-about = o progu { $at }
gathering-then = Potem:

# The board of offers, needs and dreams
board-how = Nie ma tu żadnych nazwisk. Napisz do organizatorów, a skontaktują ludzi ze sobą: { $contact }.
board-sheet = Kartka do powieszenia
board-sheet-size = A4 lub Letter
board-matched = Dopasowane
board-since = Od { $day }
board-until = do { $day }
board-about = Dotyczy:
board-offers = { $count ->
    [one] { $shown } oferta mogłaby pomóc
    [few] { $shown } oferty mogłyby pomóc
    [many] { $shown } ofert mogłoby pomóc
   *[other] { $shown } oferty mogłoby pomóc
  }
board-needs = { $count ->
    [one] { $shown } potrzeba, na którą to odpowiada
    [few] { $shown } potrzeby, na które to odpowiada
    [many] { $shown } potrzeb, na które to odpowiada
   *[other] { $shown } potrzeby, na które to odpowiada
  }
board-answer = Odpowiedz
board-map = Co ma każda okolica
board-map-caption = Wpisy według okolic
board-entries = { $count ->
    [one] wpis
    [few] wpisy
    [many] wpisów
   *[other] wpisu
  }
board-offers-about = Czego dotyczą oferty
board-others = { $count ->
    [one] Jeszcze { $shown } okolica ma mniej wpisów niż { $floor }.
    [few] Jeszcze { $shown } okolice mają mniej wpisów niż { $floor } każda.
    [many] Jeszcze { $shown } okolic ma mniej wpisów niż { $floor } każda.
   *[other] Jeszcze { $shown } okolicy ma mniej wpisów niż { $floor } każda.
  }
board-all-few = Każda okolica ma mniej wpisów niż { $floor }.
board-one-few = Każda okolica ma mniej wpisów niż { $floor }.
board-unnamed = Żeby nikogo nie dało się odgadnąć, takich okolic nie wymieniamy ani tu, ani przy ich wpisach.
board-sheet-lede = Oferty, potrzeby i marzenia sąsiadów i sąsiadek, stan na { $day }
board-sheet-back = Wróć do tablicy
board-sheet-print = Wydrukuj tę stronę z przeglądarki na A4 lub Letter.
board-sheet-answer = Żeby odpowiedzieć, napisz do organizatorów:
board-sheet-name = Podaj słowa z końca wpisu.
board-sheet-new = Co nowego:

# The calendar
calendar-subscribe = Subskrybuj
calendar-fresh = zawsze aktualny
calendar-download = Pobierz
calendar-by-hand = Żeby zasubskrybować ręcznie, podaj swojemu kalendarzowi ten adres:
calendar-near = { $count ->
    [one] Teraz i przez najbliższy { $shown } dzień
    [few] Teraz i przez najbliższe { $shown } dni
    [many] Teraz i przez najbliższe { $shown } dni
   *[other] Teraz i przez najbliższe { $shown } dnia
  }
calendar-nothing = Nie zapowiedziano teraz niczego z datą.
calendar-over = Minęło
calendar-zone = Strefa czasowa: { $zone }.
occasion-to = do { $last }
occasion-now = Teraz
occasion-today = Dziś
occasion-in-days = { $count ->
    [one] za { $shown } dzień
    [few] za { $shown } dni
    [many] za { $shown } dni
   *[other] za { $shown } dnia
  }
occasion-presses = Wspiera postulat: { $demand }
occasion-more = Więcej o tym
occasion-add = Dodaj do kalendarza

# Guides
guides-all = Wszystkie poradniki
guide-checked = Ostatnio sprawdzono { $day }.
guide-age = Dla czytelników w wieku od { $years } lat.
guide-age-computed = Według wzoru Flesch–Kincaid można to czytać mniej więcej od { $years } lat.

# The open data
data-licence = Licencja
data-no-licence = Nie podano licencji. Zapytaj, zanim opublikujesz te dane.
data-as-of = Stan na
data-format = Teksty są w UTF-8. Dni zapisano tak: 2026-11-08 (ISO 8601). Plik JSON mówi w polu { $about }, czym jest i co wolno z nim zrobić; wiersze są dalej, na liście o jego nazwie.
data-beside = obok każdego zbioru danych
data-money = Tabele publicznych pieniędzy są { $beside }.
data-open = Otwórz { $file }
of-file = – { $file }
data-in-file = Co zawiera { $file }
data-means = Co to znaczy
data-holds = Co zawiera

# The search; query is what was looked for
search-field = Słowa, liczba lub tag
search-one = Dla „{ $query }” znaleziono 1 tekst.
search-many = Liczba tekstów znalezionych dla „{ $query }”: { $shown }.
search-some = Żaden tekst nie zawiera całości „{ $query }”. Pasuje częściowo: { $shown }.
search-none = Dla „{ $query }” niczego nie znaleziono. Spróbuj mniejszej liczby słów albo początku słowa.
search-shown = Pokazano { $part } z { $all }.
search-failed = Nie udało się wczytać wyszukiwarki. Sprawdź połączenie i spróbuj ponownie.
search-hint = Przeszukujemy wszystkie teksty ({ $texts }) we wszystkich językach. Wystarczy początek słowa, znaki diakrytyczne można pominąć.
search-key = Klawisz { $key } prowadzi do pola
search-no-script = Wyszukiwarka wymaga skryptów, a te są wyłączone albo się nie wczytały. Te drogi ich nie wymagają:
search-way-stories = { $stories }, od najnowszej: numer w tagu mówi, jak dawno temu była historia.
search-way-tags = { $tags }: o czym są historie.
search-way-demands = { $demands }, każdy z historiami, które się go domagają.
search-way-browser = Przeglądarka znajdzie słowa na otwartej stronie: { $ctrl } i { $f } albo „Znajdź na stronie” w menu.
search-results = Wyniki
search-about = Przeszukaj wszystko, co opowiada „{ $campaign }”.

# An address that leads nowhere
lost-lede = Ta strona wpadła w lukę. Historie nie.
lost-home = Przejdź na stronę główną
lost-title = Nie ma takiej strony
withdrawn-title = { $tag }: wycofano
withdrawn-lede = Tu była historia. Osoba, o której opowiadała, wycofała ją i nie jest już opowiadana. Jeśli masz kopię, prosimy ją usunąć.

# The menu, and the headings of its pages
section-stories = Historie
section-demands = Postulaty
section-ledger = Rejestr
section-money = Pieniądze
section-calendar = Kalendarz
section-victories = Zwycięstwa
section-testimonies = Relacje
section-briefings = Wysłuchania
section-escalations = Eskalacja
section-board = Tablica
section-guides = Poradniki
section-tags = Tagi

# Titles of pages, and what search engines tell of them
numbered = { $heading }, strona { $page }
archive-about = Wszystkie historie kampanii „{ $campaign }”, od najnowszej.
tags-about = O czym są historie kampanii „{ $campaign }”.
tag-about = Historie kampanii „{ $campaign }” z tagiem „{ $tag }”.
demands-about = Co sprawiłoby, że taki ratunek nie byłby potrzebny, kto może o tym zdecydować i do kiedy.
office-about = Czego żądano od urzędu i co odpowiedział: { $office }.
office-about-said = Co odpowiedział urząd: { $office }.
letter-title = Napisz lub zadzwoń: { $demand }
letter-page = List i słowa do rozmowy telefonicznej: { $ask }
sheet-title = Podpisy: { $demand }
sheet-about = Kartka do wydrukowania i podpisania: { $ask }
ledger-about = Wszystkie akty troski, które policzyła kampania „{ $campaign }”, tydzień po tygodniu.
fixes-about = Słowami tych, którzy tę pracę wykonali, według postulatów, które by to zmieniły.
fixes-no-demand = Bez osobnego postulatu
money-about = Kto dostaje pieniądze, a kto wykonuje pracę.
pass-on-title = Podaj dalej: { $headline }
pass-on-about = Teksty i grafiki do publikacji: { $headline }
share-page-title = Udostępnij: { $tag } { $title }
share-page-about = Teksty i grafiki do publikacji: { $tag }.
victories-about = Co wywalczyliśmy, w całości lub w części, opowiadając i licząc.
testimonies-about = Co mówią pracownice, pracownicy i osoby, którym pomożono: dzięki czemu taki ratunek nie byłby potrzebny.
guides-about = Praktyczne strony do przeczytania, wydrukowania i podania dalej.
data-about = Wszystko, co tu policzono i czego się tu żąda: do sprawdzenia i do użytku.
calendar-about = Dni, w które warto naciskać, terminy i miejsca spotkań.
escalations-about = Każdy akt w rejestrze się liczy. Gdy ich liczba osiąga jeden z tych progów, działamy publicznie.
briefings-about-each = Z każdą nową historią część z nich czytamy na głos tym, którzy mogą zmienić to, o czym opowiadają.
briefings-about-every = { $count ->
   *[other] Gdy przybywa tyle historii: { $shown }, część z nich czytamy na głos tym, którzy mogą zmienić to, o czym opowiadają.
  }
briefings-about-milestones = Przy każdym kamieniu milowym część historii czytamy na głos tym, którzy mogą zmienić to, o czym opowiadają.
script-title = { $briefing }: scenariusz czytania
script-about = Co czytamy na głos i ile minut trwa każda część: { $briefing }.
board-title = Oferty, potrzeby i marzenia
board-lede = Co sąsiedzi i sąsiadki dają, czego potrzebują i co chcieliby razem zbudować.
board-sheet-title = Tablica do powieszenia
board-sheet-about = Oferty, potrzeby i marzenia na kartce papieru.

# The kinds of entries on the board
board-dream = Marzenia
board-dream-lede = Co wiele osób chciałoby zbudować. Każde potrzebuje rąk, może i twoich.
board-need = Potrzeby
board-need-lede = Z czym ktoś nie poradzi sobie teraz w pojedynkę.
board-offer = Oferty
board-offer-lede = Co ktoś daje. Niczego się w zamian nie oczekuje.

# How a demand stands
state-long-overdue = Dawno po terminie
state-overdue = Po terminie
state-not-answered = Odpowiedź bez konkretów
state-due-today = Termin dziś
state-waiting = Czeka na odpowiedź
state-answered = Jest odpowiedź merytoryczna
state-promised = Obiecano
state-partly-won = Wywalczone częściowo
state-refused = Odmówiono
state-won = Wywalczone
state-not-yet-asked = Jeszcze nie zgłoszono
funding-funded = Sfinansowane
funding-partly-funded = Częściowo sfinansowane
funding-not-funded = Niesfinansowane

# Kinds of replies
reply-promise = Obietnica
reply-refusal = Odmowa
reply-partial = Odpowiedź częściowa
reply-answer = Odpowiedź merytoryczna
reply-not-an-answer = Odpowiedź bez konkretów

# A day of the weekend, in counted-moved and counted-closed
closed-mon = poniedziałek
closed-tue = wtorek
closed-wed = środa
closed-thu = czwartek
closed-fri = piątek
closed-sat = sobota
closed-sun = niedziela

# Counts of the ledger
acts-of-care = akty troski
acts-of-care-count = { $count ->
    [one] { $shown } akt troski
    [few] { $shown } akty troski
    [many] { $shown } aktów troski
   *[other] { $shown } aktu troski
  }
change-more = o { $amount } więcej
change-fewer = o { $amount } mniej
change-same = tyle samo
place-few = mniej niż { $floor }
place-not-told = nie podano

# The week in a sentence
bulletin-logged = Tydzień { $week } roku { $year }. „{ $campaign }”, zapisano w rejestrze: { $acts }.
bulletin-logged-with = Tydzień { $week } roku { $year }. „{ $campaign }”, zapisano w rejestrze: { $acts }; w liczbach: { $figures }.
bulletin-logged-so-far = Tydzień { $week } roku { $year }. „{ $campaign }”, dotąd zapisano w rejestrze: { $acts }.
bulletin-logged-so-far-with = Tydzień { $week } roku { $year }. „{ $campaign }”, dotąd zapisano w rejestrze: { $acts }; w liczbach: { $figures }.
bulletin-makes = Łącznie od { $day }: { $acts }.
list-and = { $first } i { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } i { $b }. Stosunek zaokrąglono, połówki w kierunku od zera.
money-ratio-note-in = { $a } i { $b }, { $period }. Stosunek zaokrąglono, połówki w kierunku od zera.
money-all-flows = Wszystkie przepływy
money-flow-count = { $count ->
    [one] { $shown } przepływ
    [few] { $shown } przepływy
    [many] { $shown } przepływów
   *[other] { $shown } przepływu
  }
money-place-count = { $count ->
    [one] { $shown } podmiot
    [few] { $shown } podmioty
    [many] { $shown } podmiotów
   *[other] { $shown } podmiotu
  }
money-caption = { $flows }, { $places }.
money-caption-sum = { $flows }, { $places }, łącznie { $sum }.
money-caption-largest = Największy: { $from } → { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] Mniejsze podmioty pokazano razem: { $shown }; każdy wiersz jest poniżej lub w plikach.
  }
money-folded = { $count ->
   *[other] podmiotów: { $shown }, największy: { $name }
  }
money-cite-flows = Przepływy
money-cite-people = Liczba osób ({ $label })
money-cite-prices = Wskaźnik cen
money-file-csv = Przepływy jako tabela (CSV)
money-file-json = To samo z opisem (pakiet danych JSON)
money-file-svg = Wykres jako rysunek (SVG)
money-file-trend = Zmiana w czasie jako rysunek (SVG)
money-file-png = Wykres jako obraz, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = Historia
card-milestone = Kamień milowy
card-briefing = Zaproszenie na wysłuchanie
card-victory = Zwycięstwo
card-week = Tydzień
card-clock = Licznik dni
card-trend = Zmiana w czasie
card-each = Liczba na osobę
card-comparison = Porównanie
card-preview = Szeroka, do podglądu linków
card-status = Wysoka, do statusu w telefonie
card-square = Kwadratowa, do serwisów ze zdjęciami
card-upright = Pionowa, do serwisów ze zdjęciami
card-wide = Szeroka, do serwisów ze zdjęciami

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Wysłuchanie społeczne { $number }
briefing-read-aloud = Historie czytamy na głos tym, którzy sprawują urząd.
briefing-invited-list = Zaproszenie do odpowiedzi: { $offices }.
briefing-state-today = Dziś
briefing-state-to-come = Przed nami
briefing-state-ahead = Przy historii { $number }
briefing-state-past = Odbyło się
briefing-state-missed = Dzień minął
briefing-state-missed-left = { $count ->
    [one] Dzień minął; pozostała { $shown } historia
    [few] Dzień minął; pozostały { $shown } historie
    [many] Dzień minął; pozostało { $shown } historii
   *[other] Dzień minął; pozostało { $shown } historii
  }
show-welcome = Powitanie
show-welcome-to = Witamy! { $briefing }.
show-told = Co opowiedzieliśmy od kamienia milowego { $number }: { $stories } solidarności.
show-told-first = Co opowiedzieliśmy od początku kampanii: { $stories } solidarności.
show-read-one = Jedną przeczytamy teraz na głos.
show-read-all = Wszystkie przeczytamy teraz na głos.
show-read = { $count ->
   *[other] Tyle przeczytamy teraz na głos: { $shown }.
  }
show-invited = Do odpowiedzi zaprosiliśmy: { $offices }.
show-numbers = Liczby
show-ask = Prosimy o odpowiedź do { $day }.
show-ask-office = Prosimy o odpowiedź do { $day }. Adresat: { $office }.
show-deadline = Termin samego postulatu: { $day }.
show-no-reply = Nie odnotowano odpowiedzi, stan na { $day }.
show-last-reply = Ostatnia odpowiedź, z { $day } ({ $office }): „{ $reply }”
show-logged = Dotąd zapisano w rejestrze: { $acts }.
show-step = Następny stopień, { $acts }: { $what }.
show-step-unknown = Teraz ogłaszamy, co zrobimy, gdy w rejestrze będzie { $acts }.
numbers-begun = Opowiedziane i policzone od początku kampanii: { $stories } i { $acts }.
numbers-told = Opowiedziane od kamienia milowego { $number }: { $stories }.
numbers-told-first = Opowiedziane od początku kampanii: { $stories }.
numbers-acts = { $count ->
    [one] Od wysłuchania z { $day } policzono { $shown } akt troski.
    [few] Od wysłuchania z { $day } policzono { $shown } akty troski.
    [many] Od wysłuchania z { $day } policzono { $shown } aktów troski.
   *[other] Od wysłuchania z { $day } policzono { $shown } aktu troski.
  }
numbers-acts-first = { $count ->
    [one] Od początku kampanii policzono { $shown } akt troski.
    [few] Od początku kampanii policzono { $shown } akty troski.
    [many] Od początku kampanii policzono { $shown } aktów troski.
   *[other] Od początku kampanii policzono { $shown } aktu troski.
  }
numbers-come-to = Razem to: { $figures }.
numbers-in-all = { $count ->
    [one] Łącznie w rejestrze jest teraz { $shown } akt troski.
    [few] Łącznie w rejestrze są teraz { $shown } akty troski.
    [many] Łącznie w rejestrze jest teraz { $shown } aktów troski.
   *[other] Łącznie w rejestrze jest teraz { $shown } aktu troski.
  }

# Steps of the ladder of escalations
step-reached = Osiągnięty
step-next = Następny
step-later = Później

# What stands in the calendar
occasion-answer-due = Termin odpowiedzi merytorycznej: { $demand }
occasion-reply-due = Termin odpowiedzi po wysłuchaniu: { $briefing }
occasion-reply-due-on = Termin odpowiedzi ({ $briefing }): { $demand }
occasion-at = { $acts } w rejestrze: { $title }
occasion-escalation = Eskalacja: { $acts } w rejestrze
kind-window = Dobry moment
kind-action = Akcja
kind-ritual = Rytuał wdzięczności
kind-briefing = Wysłuchanie społeczne
kind-escalation = Eskalacja

# Kinds of texts that the search finds
found-story = Historia
found-translation = Historia, przekład
found-guide = Poradnik
found-victory = Zwycięstwo
found-briefing = Wysłuchanie
found-testimony = Relacja

# Feeds, which people read elsewhere
feed-atom = Kanał Atom
feed-json = Kanał JSON
feed-offers = Nowe oferty
feed-needs = Nowe potrzeby
feed-answer = Odpowiedz przez organizatorów
feed-reply = { $office } o postulacie „{ $demand }”: { $kind }
feed-asked = Czego żądano: { $ask }
feed-all-about = Wszystko o tym postulacie
feed-missed-reply = Brak odpowiedzi w terminie: „{ $demand }”
feed-missed-answer = Brak odpowiedzi merytorycznej w terminie: „{ $demand }”
feed-no-reply = Do dnia terminu, { $day }, nie odnotowano odpowiedzi.
feed-no-reply-from = Do dnia terminu, { $day }, nie odnotowano odpowiedzi. Adresat: { $office }.
feed-no-answer = Do dnia terminu, { $day }, nie odnotowano odpowiedzi merytorycznej.
feed-no-answer-from = Do dnia terminu, { $day }, nie odnotowano odpowiedzi merytorycznej. Adresat: { $office }.
feed-live = Na żywo
feed-in-ledger = { $acts } w rejestrze
feed-came-to = { $day } w rejestrze było już { $acts }.
feed-now = Co teraz nastąpi: { $what }.
feed-now-unknown = Co teraz nastąpi, ogłosimy na wysłuchaniu.
feed-held = Jak było: { $what }
plan-post = Opublikuj: { $tag } { $title }
