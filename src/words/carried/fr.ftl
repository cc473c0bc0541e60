# French. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Soin
cause = Cause
change = Changement
milestone-count = { $count ->
    [one] { $shown } histoire racontée
   *[other] { $shown } histoires racontées
  }
milestone-label = Étape { $shown }
stories-range = Histoires { $first } à { $last }

# A briefing
briefing-title = L’audience populaire
briefing-number = Audience { $shown }
briefing-invited = Invitation à répondre
briefing-demand = Sur la table

# A victory
victory-won = Obtenu
victory-part = Obtenu en partie
victory-stories = { $count ->
    [one] { $shown } histoire l’a réclamé
   *[other] { $shown } histoires l’ont réclamé
  }
victory-asked = Ce que nous demandions

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = La semaine au registre
bulletin-week = Semaine { $week } de { $year }
bulletin-acts = { $count ->
    [one] acte de soin
   *[other] actes de soin
  }
bulletin-stories = { $count ->
    [one] histoire
   *[other] histoires
  }
bulletin-total = { $count ->
    [one] { $shown } histoire à ce jour
   *[other] { $shown } histoires à ce jour
  }

# A money figure
money-title = Suivez l’argent
money-source = Source : { $source }
money-million = { $amount } millions
money-billion = { $amount } milliards
money-cent = 1 centime
money-less = moins de { $amount }
money-ratio = Pour { $hundred } versés à « { $a } », { $part } sont allés à « { $b } ».
money-ratio-budget = Pour { $hundred } prévus pour « { $a } », { $part } ont été prévus pour « { $b } ».
money-ratio-nothing = Rien pour « { $b } », { $sum } pour « { $a } ».
money-other = Autres ({ $shown })
money-estimated = estimé ou déduit
money-refund = remboursé
money-total = Au total
money-real = { $label }, corrigé de l’inflation
money-nominal = { $label }, non corrigé
money-each = par { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] jour restant
   *[other] jours restants
  }
clock-due-today = Échéance aujourd’hui
clock-silence = { $count ->
    [one] jour sans réponse
   *[other] jours sans réponse
  }
clock-past = { $count ->
    [one] jour après l’échéance
   *[other] jours après l’échéance
  }
clock-deadline = Échéance : { $date }
clock-as-of = Situation au { $date }
clock-no-reply = Aucune réponse enregistrée, situation au { $date }
clock-counted = Jours comptés le { $date }
clock-to = À : { $office }
clock-replied = Réponse reçue
clock-promised = Promis
clock-refused = Refusé

# Alternative texts, for people who cannot see a card
alt-beat = { $label } : { $text }
alt-photo = Photo : { $text }
alt-days-left = { $count ->
    [one] Il reste { $shown } jour pour répondre
   *[other] Il reste { $shown } jours pour répondre
  }
alt-silence = { $count ->
    [one] { $shown } jour sans réponse
   *[other] { $shown } jours sans réponse
  }
alt-past = { $count ->
    [one] { $shown } jour après l’échéance
   *[other] { $shown } jours après l’échéance
  }
alt-milestone = { $campaign } : { $told }. { $range }.
alt-briefing = Invitation à l’audience populaire { $shown } : histoires { $first } à { $last }.
alt-invited = Invitation à répondre : { $office }.
alt-victory = { $label } : « { $title } ». { $count ->
    [one] { $shown } histoire l’a réclamé.
   *[other] { $shown } histoires l’ont réclamé.
  }
alt-money = { $title } : { $figure }. Source : { $source }.
alt-clock = Notre demande : « { $title } ». { $state }.
