# Polish. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Troska
cause = Przyczyna
change = Zmiana
milestone-count = { $count ->
    [one] { $shown } opowiedziana historia
    [few] { $shown } opowiedziane historie
    [many] { $shown } opowiedzianych historii
   *[other] { $shown } opowiedzianej historii
  }
milestone-label = Kamień milowy { $shown }
stories-range = Historie od { $first } do { $last }

# A briefing
briefing-title = Wysłuchanie społeczne
briefing-number = Wysłuchanie { $shown }
briefing-invited = Zaproszenie do odpowiedzi
briefing-demand = Na stole

# A victory
victory-won = Wywalczone
victory-part = Wywalczone częściowo
victory-stories = { $count ->
    [one] Domagała się tego { $shown } historia
    [few] Domagały się tego { $shown } historie
    [many] Domagało się tego { $shown } historii
   *[other] Domagało się tego { $shown } historii
  }
victory-asked = O co prosiliśmy

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = Tydzień w rejestrze
bulletin-week = Tydzień { $week } roku { $year }
bulletin-acts = { $count ->
    [one] akt troski
    [few] akty troski
    [many] aktów troski
   *[other] aktu troski
  }
bulletin-stories = { $count ->
    [one] historia
    [few] historie
    [many] historii
   *[other] historii
  }
bulletin-total = { $count ->
    [one] Dotąd { $shown } historia
    [few] Dotąd { $shown } historie
    [many] Dotąd { $shown } historii
   *[other] Dotąd { $shown } historii
  }

# A money figure
money-title = Śladem pieniędzy
money-source = Źródło: { $source }
money-million = { $amount } mln
money-billion = { $amount } mld
money-cent = 1 cent
money-less = mniej niż { $amount }
money-ratio = Na każde { $hundred } na „{ $a }” przypadło { $part } na „{ $b }”.
money-ratio-budget = Na każde { $hundred } przewidziane na „{ $a }” przypada { $part } na „{ $b }”.
money-ratio-nothing = Nic na „{ $b }”, { $sum } na „{ $a }”.
money-other = Pozostałe ({ $shown })
money-estimated = szacowane lub wywnioskowane
money-refund = zwrócone
money-total = Łącznie
money-real = { $label }, po uwzględnieniu inflacji
money-nominal = { $label }, ceny bieżące
money-each = { $label }: na osobę

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] dzień do terminu
    [few] dni do terminu
    [many] dni do terminu
   *[other] dnia do terminu
  }
clock-due-today = Termin mija dziś
clock-silence = { $count ->
    [one] dzień bez odpowiedzi
    [few] dni bez odpowiedzi
    [many] dni bez odpowiedzi
   *[other] dnia bez odpowiedzi
  }
clock-past = { $count ->
    [one] dzień po terminie
    [few] dni po terminie
    [many] dni po terminie
   *[other] dnia po terminie
  }
clock-deadline = Termin: { $date }
clock-as-of = Stan na { $date }
clock-no-reply = Nie odnotowano odpowiedzi, stan na { $date }
clock-counted = Dni policzono { $date }
clock-to = Adresat: { $office }
clock-replied = Otrzymano odpowiedź
clock-promised = Obiecano
clock-refused = Odmówiono

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Zdjęcie: { $text }
alt-days-left = { $count ->
    [one] Na odpowiedź pozostał { $shown } dzień
    [few] Na odpowiedź pozostały { $shown } dni
    [many] Na odpowiedź pozostało { $shown } dni
   *[other] Na odpowiedź pozostało { $shown } dnia
  }
alt-silence = { $count ->
    [one] { $shown } dzień bez odpowiedzi
    [few] { $shown } dni bez odpowiedzi
    [many] { $shown } dni bez odpowiedzi
   *[other] { $shown } dnia bez odpowiedzi
  }
alt-past = { $count ->
    [one] { $shown } dzień po terminie
    [few] { $shown } dni po terminie
    [many] { $shown } dni po terminie
   *[other] { $shown } dnia po terminie
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Zaproszenie na wysłuchanie społeczne { $shown }: historie od { $first } do { $last }.
alt-invited = Zaproszenie do odpowiedzi: { $office }.
alt-victory = { $label }: „{ $title }”. { $count ->
    [one] Domagała się tego { $shown } historia.
    [few] Domagały się tego { $shown } historie.
    [many] Domagało się tego { $shown } historii.
   *[other] Domagało się tego { $shown } historii.
  }
alt-money = { $title }: { $figure }. Źródło: { $source }.
alt-clock = Nasz postulat: „{ $title }”. { $state }.
