# German. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Fürsorge
cause = Ursache
change = Veränderung
milestone-count = { $count ->
    [one] { $shown } Geschichte erzählt
   *[other] { $shown } Geschichten erzählt
  }
milestone-label = Meilenstein { $shown }
stories-range = Geschichten { $first } bis { $last }

# A briefing
briefing-title = Die Bürgeranhörung
briefing-number = Anhörung { $shown }
briefing-invited = Um Antwort gebeten
briefing-demand = Auf dem Tisch

# A victory
victory-won = Erreicht
victory-part = Teilweise erreicht
victory-stories = { $count ->
    [one] { $shown } Geschichte hat darauf gedrängt
   *[other] { $shown } Geschichten haben darauf gedrängt
  }
victory-asked = Was wir gefordert haben

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = Die Woche im Register
bulletin-week = Woche { $week }, { $year }
bulletin-acts = { $count ->
    [one] Akt der Fürsorge
   *[other] Akte der Fürsorge
  }
bulletin-stories = { $count ->
    [one] Geschichte
   *[other] Geschichten
  }
bulletin-total = { $count ->
    [one] Bisher { $shown } Geschichte
   *[other] Bisher { $shown } Geschichten
  }

# A money figure
money-title = Folgt dem Geld
money-source = Quelle: { $source }
money-million = { $amount } Millionen
money-billion = { $amount } Milliarden
money-cent = 1 Cent
money-less = weniger als { $amount }
money-ratio = Auf je { $hundred } für „{ $a }“ kamen { $part } für „{ $b }“.
money-ratio-budget = Auf je { $hundred }, die für „{ $a }“ vorgesehen sind, kommen { $part } für „{ $b }“.
money-ratio-nothing = Nichts für „{ $b }“, { $sum } für „{ $a }“.
money-other = Sonstige ({ $shown })
money-estimated = geschätzt oder abgeleitet
money-refund = zurückgezahlt
money-total = Insgesamt
money-real = { $label }, inflationsbereinigt
money-nominal = { $label }, nicht bereinigt
money-each = pro { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] Tag bis zur Frist
   *[other] Tage bis zur Frist
  }
clock-due-today = Die Frist endet heute
clock-silence = { $count ->
    [one] Tag ohne Antwort
   *[other] Tage ohne Antwort
  }
clock-past = { $count ->
    [one] Tag nach Ablauf der Frist
   *[other] Tage nach Ablauf der Frist
  }
clock-deadline = Frist: { $date }
clock-as-of = Stand: { $date }
clock-no-reply = Keine Antwort verzeichnet, Stand: { $date }
clock-counted = Tage gezählt am { $date }
clock-to = An: { $office }
clock-replied = Antwort eingegangen
clock-promised = Zugesagt
clock-refused = Abgelehnt

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Foto: { $text }
alt-days-left = { $count ->
    [one] Noch { $shown } Tag Zeit für eine Antwort
   *[other] Noch { $shown } Tage Zeit für eine Antwort
  }
alt-silence = { $count ->
    [one] { $shown } Tag ohne Antwort
   *[other] { $shown } Tage ohne Antwort
  }
alt-past = { $count ->
    [one] { $shown } Tag nach Ablauf der Frist
   *[other] { $shown } Tage nach Ablauf der Frist
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Einladung zur Bürgeranhörung { $shown }: Geschichten { $first } bis { $last }.
alt-invited = Um Antwort gebeten: { $office }.
alt-victory = { $label }: „{ $title }“. { $count ->
    [one] { $shown } Geschichte hat darauf gedrängt.
   *[other] { $shown } Geschichten haben darauf gedrängt.
  }
alt-money = { $title }: { $figure }. Quelle: { $source }.
alt-clock = Unsere Forderung: „{ $title }“. { $state }.
