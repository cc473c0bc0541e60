# Greek. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Φροντίδα
cause = Αιτία
change = Αλλαγή
milestone-count = { $count ->
    [one] Ειπώθηκε { $shown } ιστορία
   *[other] Ειπώθηκαν { $shown } ιστορίες
  }
milestone-label = Ορόσημο { $shown }
stories-range = Ιστορίες { $first } έως { $last }

# A briefing
briefing-title = Η λαϊκή ακρόαση
briefing-number = Ακρόαση { $shown }
briefing-invited = Πρόσκληση για απάντηση
briefing-demand = Στο τραπέζι

# A victory
victory-won = Κερδήθηκε
victory-part = Κερδήθηκε εν μέρει
victory-stories = { $count ->
    [one] { $shown } ιστορία το διεκδίκησε
   *[other] { $shown } ιστορίες το διεκδίκησαν
  }
victory-asked = Τι ζητήσαμε

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = Η εβδομάδα στο μητρώο
bulletin-week = Εβδομάδα { $week } του { $year }
bulletin-acts = { $count ->
    [one] πράξη φροντίδας
   *[other] πράξεις φροντίδας
  }
bulletin-stories = { $count ->
    [one] ιστορία
   *[other] ιστορίες
  }
bulletin-total = { $count ->
    [one] { $shown } ιστορία ως τώρα
   *[other] { $shown } ιστορίες ως τώρα
  }

# A money figure
money-title = Ακολουθήστε το χρήμα
money-source = Πηγή: { $source }
money-million = { $amount } εκατ.
money-billion = { $amount } δισ.
money-cent = 1 λεπτό
money-less = λιγότερο από { $amount }
money-ratio = Για κάθε { $hundred } που πήγαν σε «{ $a }», { $part } πήγαν σε «{ $b }».
money-ratio-budget = Για κάθε { $hundred } που προβλέφθηκαν για «{ $a }», { $part } προβλέφθηκαν για «{ $b }».
money-ratio-nothing = Τίποτα για «{ $b }», { $sum } για «{ $a }».
money-other = Λοιποί ({ $shown })
money-estimated = κατ’ εκτίμηση ή συναγόμενο
money-refund = επιστροφή χρημάτων
money-total = Συνολικά
money-real = { $label }, αποπληθωρισμένα
money-nominal = { $label }, τρέχουσες τιμές
money-each = ανά { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] ημέρα απομένει
   *[other] ημέρες απομένουν
  }
clock-due-today = Η προθεσμία λήγει σήμερα
clock-silence = { $count ->
    [one] ημέρα χωρίς απάντηση
   *[other] ημέρες χωρίς απάντηση
  }
clock-past = { $count ->
    [one] ημέρα μετά την προθεσμία
   *[other] ημέρες μετά την προθεσμία
  }
clock-deadline = Προθεσμία: { $date }
clock-as-of = Κατάσταση στις { $date }
clock-no-reply = Δεν έχει καταγραφεί απάντηση, κατάσταση στις { $date }
clock-counted = Οι ημέρες μετρήθηκαν στις { $date }
clock-to = Προς: { $office }
clock-replied = Ελήφθη απάντηση
clock-promised = Δόθηκε υπόσχεση
clock-refused = Απορρίφθηκε

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Φωτογραφία: { $text }
alt-days-left = { $count ->
    [one] Απομένει { $shown } ημέρα για απάντηση
   *[other] Απομένουν { $shown } ημέρες για απάντηση
  }
alt-silence = { $count ->
    [one] { $shown } ημέρα χωρίς απάντηση
   *[other] { $shown } ημέρες χωρίς απάντηση
  }
alt-past = { $count ->
    [one] { $shown } ημέρα μετά την προθεσμία
   *[other] { $shown } ημέρες μετά την προθεσμία
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Πρόσκληση στη λαϊκή ακρόαση { $shown }: ιστορίες { $first } έως { $last }.
alt-invited = Πρόσκληση για απάντηση: { $office }.
alt-victory = { $label }: «{ $title }». { $count ->
    [one] { $shown } ιστορία το διεκδίκησε.
   *[other] { $shown } ιστορίες το διεκδίκησαν.
  }
alt-money = { $title }: { $figure }. Πηγή: { $source }.
alt-clock = Το αίτημά μας: «{ $title }». { $state }.
