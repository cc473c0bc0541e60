# Spanish. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Cuidado
cause = Causa
change = Cambio
milestone-count = { $count ->
    [one] { $shown } historia contada
   *[other] { $shown } historias contadas
  }
milestone-label = Hito { $shown }
stories-range = Historias { $first } a { $last }

# A briefing
briefing-title = La audiencia popular
briefing-number = Audiencia { $shown }
briefing-invited = Invitación a responder
briefing-demand = Sobre la mesa

# A victory
victory-won = Conseguido
victory-part = Conseguido en parte
victory-stories = { $count ->
    [one] { $shown } historia lo exigió
   *[other] { $shown } historias lo exigieron
  }
victory-asked = Lo que pedimos

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = La semana en el registro
bulletin-week = Semana { $week } de { $year }
bulletin-acts = { $count ->
    [one] acto de cuidado
   *[other] actos de cuidado
  }
bulletin-stories = { $count ->
    [one] historia
   *[other] historias
  }
bulletin-total = { $count ->
    [one] { $shown } historia hasta ahora
   *[other] { $shown } historias hasta ahora
  }

# A money figure
money-title = Sigue la pista del dinero
money-source = Fuente: { $source }
money-million = { $amount } millones
money-billion = { $amount } mil millones
money-cent = 1 céntimo
money-less = menos de { $amount }
money-ratio = Por cada { $hundred } que fueron a «{ $a }», { $part } fueron a «{ $b }».
money-ratio-budget = Por cada { $hundred } previstos para «{ $a }», { $part } se previeron para «{ $b }».
money-ratio-nothing = Nada para «{ $b }», { $sum } para «{ $a }».
money-other = Otros ({ $shown })
money-estimated = estimado o deducido
money-refund = devuelto
money-total = En total
money-real = { $label }, ajustado por inflación
money-nominal = { $label }, sin ajustar
money-each = por { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] día de plazo
   *[other] días de plazo
  }
clock-due-today = El plazo vence hoy
clock-silence = { $count ->
    [one] día sin respuesta
   *[other] días sin respuesta
  }
clock-past = { $count ->
    [one] día desde que venció el plazo
   *[other] días desde que venció el plazo
  }
clock-deadline = Plazo: { $date }
clock-as-of = Situación a { $date }
clock-no-reply = Ninguna respuesta registrada, situación a { $date }
clock-counted = Días contados el { $date }
clock-to = Dirigido a: { $office }
clock-replied = Respuesta recibida
clock-promised = Prometido
clock-refused = Rechazado

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Foto: { $text }
alt-days-left = { $count ->
    [one] Queda { $shown } día para responder
   *[other] Quedan { $shown } días para responder
  }
alt-silence = { $count ->
    [one] { $shown } día sin respuesta
   *[other] { $shown } días sin respuesta
  }
alt-past = { $count ->
    [one] { $shown } día desde que venció el plazo
   *[other] { $shown } días desde que venció el plazo
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Invitación a la audiencia popular { $shown }: historias { $first } a { $last }.
alt-invited = Invitación a responder: { $office }.
alt-victory = { $label }: «{ $title }». { $count ->
    [one] { $shown } historia lo exigió.
   *[other] { $shown } historias lo exigieron.
  }
alt-money = { $title }: { $figure }. Fuente: { $source }.
alt-clock = Lo que exigimos: «{ $title }». { $state }.
