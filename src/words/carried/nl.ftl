# Dutch. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Zorg
cause = Oorzaak
change = Verandering
milestone-count = { $count ->
    [one] { $shown } verhaal verteld
   *[other] { $shown } verhalen verteld
  }
milestone-label = Mijlpaal { $shown }
stories-range = Verhalen { $first } tot en met { $last }

# A briefing
briefing-title = De volkshoorzitting
briefing-number = Hoorzitting { $shown }
briefing-invited = Uitgenodigd om te antwoorden
briefing-demand = Op tafel

# A victory
victory-won = Gewonnen
victory-part = Deels gewonnen
victory-stories = { $count ->
    [one] { $shown } verhaal drong erop aan
   *[other] { $shown } verhalen drongen erop aan
  }
victory-asked = Wat we vroegen

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = De week in het register
bulletin-week = Week { $week } van { $year }
bulletin-acts = { $count ->
    [one] daad van zorg
   *[other] daden van zorg
  }
bulletin-stories = { $count ->
    [one] verhaal
   *[other] verhalen
  }
bulletin-total = { $count ->
    [one] Tot nu toe { $shown } verhaal
   *[other] Tot nu toe { $shown } verhalen
  }

# A money figure
money-title = Volg het geld
money-source = Bron: { $source }
money-million = { $amount } miljoen
money-billion = { $amount } miljard
money-cent = 1 cent
money-less = minder dan { $amount }
money-ratio = Voor elke { $hundred } die naar ‘{ $a }’ ging, ging { $part } naar ‘{ $b }’.
money-ratio-budget = Voor elke { $hundred } die voor ‘{ $a }’ is uitgetrokken, is { $part } uitgetrokken voor ‘{ $b }’.
money-ratio-nothing = Niets voor ‘{ $b }’, { $sum } voor ‘{ $a }’.
money-other = Overige ({ $shown })
money-estimated = geschat of afgeleid
money-refund = terugbetaald
money-total = In totaal
money-real = { $label }, gecorrigeerd voor inflatie
money-nominal = { $label }, niet gecorrigeerd
money-each = per { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] dag te gaan
   *[other] dagen te gaan
  }
clock-due-today = De termijn loopt vandaag af
clock-silence = { $count ->
    [one] dag zonder antwoord
   *[other] dagen zonder antwoord
  }
clock-past = { $count ->
    [one] dag na de uiterste datum
   *[other] dagen na de uiterste datum
  }
clock-deadline = Uiterlijk: { $date }
clock-as-of = Stand op { $date }
clock-no-reply = Geen antwoord vastgelegd, stand op { $date }
clock-counted = Dagen geteld op { $date }
clock-to = Aan: { $office }
clock-replied = Antwoord ontvangen
clock-promised = Toegezegd
clock-refused = Geweigerd

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Foto: { $text }
alt-days-left = { $count ->
    [one] Nog { $shown } dag om te antwoorden
   *[other] Nog { $shown } dagen om te antwoorden
  }
alt-silence = { $count ->
    [one] { $shown } dag zonder antwoord
   *[other] { $shown } dagen zonder antwoord
  }
alt-past = { $count ->
    [one] { $shown } dag na de uiterste datum
   *[other] { $shown } dagen na de uiterste datum
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Uitnodiging voor volkshoorzitting { $shown }: verhalen { $first } tot en met { $last }.
alt-invited = Uitgenodigd om te antwoorden: { $office }.
alt-victory = { $label }: “{ $title }”. { $count ->
    [one] { $shown } verhaal drong erop aan.
   *[other] { $shown } verhalen drongen erop aan.
  }
alt-money = { $title }: { $figure }. Bron: { $source }.
alt-clock = Onze eis: “{ $title }”. { $state }.
