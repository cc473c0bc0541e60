# Hebrew. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = אכפתיות
cause = סיבה
change = שינוי
milestone-count = { $count ->
    [one] סיפור אחד סופר
    [two] שני סיפורים סופרו
   *[other] { $shown } סיפורים סופרו
  }
milestone-label = ציון דרך { $shown }
stories-range = סיפורים { $first } עד { $last }

# A briefing
briefing-title = השימוע הציבורי
briefing-number = שימוע { $shown }
briefing-invited = הזמנה להשיב
briefing-demand = על השולחן

# A victory
victory-won = הושג
victory-part = הושג בחלקו
victory-stories = { $count ->
    [one] סיפור אחד דרש זאת
    [two] שני סיפורים דרשו זאת
   *[other] { $shown } סיפורים דרשו זאת
  }
victory-asked = מה ביקשנו

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = השבוע בפנקס
bulletin-week = שבוע { $week } של { $year }
bulletin-acts = { $count ->
    [one] מעשה של אכפתיות
    [two] מעשים של אכפתיות
   *[other] מעשים של אכפתיות
  }
bulletin-stories = { $count ->
    [one] סיפור
    [two] סיפורים
   *[other] סיפורים
  }
bulletin-total = { $count ->
    [one] סיפור אחד עד כה
    [two] שני סיפורים עד כה
   *[other] { $shown } סיפורים עד כה
  }

# A money figure
money-title = בעקבות הכסף
money-source = מקור: { $source }
money-million = { $amount } מיליון
money-billion = { $amount } מיליארד
money-cent = סנט אחד
money-less = פחות מ־{ $amount }
money-ratio = על כל { $hundred } שהלכו אל ”{ $a }“ הלכו { $part } אל ”{ $b }“.
money-ratio-budget = על כל { $hundred } שיועדו אל ”{ $a }“ יועדו { $part } אל ”{ $b }“.
money-ratio-nothing = כלום אל ”{ $b }“, { $sum } אל ”{ $a }“.
money-other = אחרים ({ $shown })
money-estimated = אומדן או היסק
money-refund = הוחזר
money-total = סך הכול
money-real = { $label }, בניכוי אינפלציה
money-nominal = { $label }, ללא ניכוי אינפלציה
money-each = לכל { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] יום נותר
    [two] ימים נותרו
   *[other] ימים נותרו
  }
clock-due-today = המועד האחרון היום
clock-silence = { $count ->
    [one] יום ללא מענה
    [two] ימים ללא מענה
   *[other] ימים ללא מענה
  }
clock-past = { $count ->
    [one] יום אחרי המועד האחרון
    [two] ימים אחרי המועד האחרון
   *[other] ימים אחרי המועד האחרון
  }
clock-deadline = מועד אחרון: { $date }
clock-as-of = נכון ליום { $date }
clock-no-reply = לא נרשם מענה, נכון ליום { $date }
clock-counted = הימים נספרו ביום { $date }
clock-to = אל: { $office }
clock-replied = התקבל מענה
clock-promised = הובטח
clock-refused = נדחה

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = תמונה: { $text }
alt-days-left = { $count ->
    [one] נותר יום אחד להשיב
    [two] נותרו יומיים להשיב
   *[other] נותרו { $shown } ימים להשיב
  }
alt-silence = { $count ->
    [one] יום אחד ללא מענה
    [two] יומיים ללא מענה
   *[other] { $shown } ימים ללא מענה
  }
alt-past = { $count ->
    [one] יום אחד אחרי המועד האחרון
    [two] יומיים אחרי המועד האחרון
   *[other] { $shown } ימים אחרי המועד האחרון
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = הזמנה לשימוע הציבורי { $shown }: סיפורים { $first } עד { $last }.
alt-invited = הזמנה להשיב: { $office }.
alt-victory = { $label }: „{ $title }”. { $count ->
    [one] סיפור אחד דרש זאת.
    [two] שני סיפורים דרשו זאת.
   *[other] { $shown } סיפורים דרשו זאת.
  }
alt-money = { $title }: { $figure }. מקור: { $source }.
alt-clock = הדרישה שלנו: „{ $title }”. { $state }.
