# Portuguese. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Cuidado
cause = Causa
change = Mudança
milestone-count = { $count ->
    [one] { $shown } história contada
   *[other] { $shown } histórias contadas
  }
milestone-label = Marco { $shown }
stories-range = Histórias { $first } a { $last }

# A briefing
briefing-title = A audiência popular
briefing-number = Audiência { $shown }
briefing-invited = Convite para responder
briefing-demand = Em cima da mesa

# A victory
victory-won = Conquistado
victory-part = Conquistado em parte
victory-stories = { $count ->
    [one] { $shown } história exigiu isto
   *[other] { $shown } histórias exigiram isto
  }
victory-asked = O que pedimos

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = A semana no registro
bulletin-week = Semana { $week } de { $year }
bulletin-acts = { $count ->
    [one] ato de cuidado
   *[other] atos de cuidado
  }
bulletin-stories = { $count ->
    [one] história
   *[other] histórias
  }
bulletin-total = { $count ->
    [one] { $shown } história até agora
   *[other] { $shown } histórias até agora
  }

# A money figure
money-title = Siga o dinheiro
money-source = Fonte: { $source }
money-million = { $amount } milhões
money-billion = { $amount } bilhões
money-cent = 1 centavo
money-less = menos de { $amount }
money-ratio = Para cada { $hundred } que foram para “{ $a }”, { $part } foram para “{ $b }”.
money-ratio-budget = Para cada { $hundred } previstos para “{ $a }”, { $part } foram previstos para “{ $b }”.
money-ratio-nothing = Nada para “{ $b }”, { $sum } para “{ $a }”.
money-other = Outros ({ $shown })
money-estimated = estimado ou deduzido
money-refund = devolvido
money-total = No total
money-real = { $label }, corrigido pela inflação
money-nominal = { $label }, sem correção
money-each = por { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] dia de prazo
   *[other] dias de prazo
  }
clock-due-today = O prazo termina hoje
clock-silence = { $count ->
    [one] dia sem resposta
   *[other] dias sem resposta
  }
clock-past = { $count ->
    [one] dia após o prazo
   *[other] dias após o prazo
  }
clock-deadline = Prazo: { $date }
clock-as-of = Situação em { $date }
clock-no-reply = Nenhuma resposta registrada, situação em { $date }
clock-counted = Dias contados em { $date }
clock-to = Para: { $office }
clock-replied = Resposta recebida
clock-promised = Prometido
clock-refused = Recusado

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Foto: { $text }
alt-days-left = { $count ->
    [one] Falta { $shown } dia para responder
   *[other] Faltam { $shown } dias para responder
  }
alt-silence = { $count ->
    [one] { $shown } dia sem resposta
   *[other] { $shown } dias sem resposta
  }
alt-past = { $count ->
    [one] { $shown } dia após o prazo
   *[other] { $shown } dias após o prazo
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Convite para a audiência popular { $shown }: histórias { $first } a { $last }.
alt-invited = Convite para responder: { $office }.
alt-victory = { $label }: “{ $title }”. { $count ->
    [one] { $shown } história exigiu isto.
   *[other] { $shown } histórias exigiram isto.
  }
alt-money = { $title }: { $figure }. Fonte: { $source }.
alt-clock = O que exigimos: “{ $title }”. { $state }.
