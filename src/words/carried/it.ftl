# Italian. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Cura
cause = Causa
change = Cambiamento
milestone-count = { $count ->
    [one] { $shown } storia raccontata
   *[other] { $shown } storie raccontate
  }
milestone-label = Traguardo { $shown }
stories-range = Storie da { $first } a { $last }

# A briefing
briefing-title = L’udienza popolare
briefing-number = Udienza { $shown }
briefing-invited = Invito a rispondere
briefing-demand = Sul tavolo

# A victory
victory-won = Ottenuto
victory-part = Ottenuto in parte
victory-stories = { $count ->
    [one] { $shown } storia l’ha chiesto
   *[other] { $shown } storie l’hanno chiesto
  }
victory-asked = Che cosa chiedevamo

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = La settimana nel registro
bulletin-week = Settimana { $week } del { $year }
bulletin-acts = { $count ->
    [one] atto di cura
   *[other] atti di cura
  }
bulletin-stories = { $count ->
    [one] storia
   *[other] storie
  }
bulletin-total = { $count ->
    [one] { $shown } storia finora
   *[other] { $shown } storie finora
  }

# A money figure
money-title = Segui i soldi
money-source = Fonte: { $source }
money-million = { $amount } milioni
money-billion = { $amount } miliardi
money-cent = 1 centesimo
money-less = meno di { $amount }
money-ratio = Per ogni { $hundred } andati a «{ $a }», { $part } sono andati a «{ $b }».
money-ratio-budget = Per ogni { $hundred } previsti per «{ $a }», { $part } sono stati previsti per «{ $b }».
money-ratio-nothing = Niente per «{ $b }», { $sum } per «{ $a }».
money-other = Altri ({ $shown })
money-estimated = stimato o dedotto
money-refund = restituito
money-total = In totale
money-real = { $label }, al netto dell’inflazione
money-nominal = { $label }, valori correnti
money-each = per { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] giorno rimasto
   *[other] giorni rimasti
  }
clock-due-today = Scade oggi
clock-silence = { $count ->
    [one] giorno senza risposta
   *[other] giorni senza risposta
  }
clock-past = { $count ->
    [one] giorno dopo la scadenza
   *[other] giorni dopo la scadenza
  }
clock-deadline = Scadenza: { $date }
clock-as-of = Situazione al { $date }
clock-no-reply = Nessuna risposta registrata, situazione al { $date }
clock-counted = Giorni contati il { $date }
clock-to = A: { $office }
clock-replied = Risposta ricevuta
clock-promised = Promesso
clock-refused = Respinto

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Foto: { $text }
alt-days-left = { $count ->
    [one] Resta { $shown } giorno per rispondere
   *[other] Restano { $shown } giorni per rispondere
  }
alt-silence = { $count ->
    [one] { $shown } giorno senza risposta
   *[other] { $shown } giorni senza risposta
  }
alt-past = { $count ->
    [one] { $shown } giorno dopo la scadenza
   *[other] { $shown } giorni dopo la scadenza
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Invito all’udienza popolare { $shown }: storie da { $first } a { $last }.
alt-invited = Invito a rispondere: { $office }.
alt-victory = { $label }: «{ $title }». { $count ->
    [one] { $shown } storia l’ha chiesto.
   *[other] { $shown } storie l’hanno chiesto.
  }
alt-money = { $title }: { $figure }. Fonte: { $source }.
alt-clock = La nostra richiesta: «{ $title }». { $state }.
