# Hindi. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = देखभाल
cause = कारण
change = बदलाव
milestone-count = { $count ->
    [one] { $shown } कहानी सुनाई गई
   *[other] { $shown } कहानियाँ सुनाई गईं
  }
milestone-label = पड़ाव { $shown }
stories-range = कहानियाँ { $first } से { $last }

# A briefing
briefing-title = जन सुनवाई
briefing-number = सुनवाई { $shown }
briefing-invited = जवाब देने के लिए आमंत्रित
briefing-demand = सामने रखी गई माँग

# A victory
victory-won = जीत हुई
victory-part = आंशिक जीत
victory-stories = { $count ->
    [one] { $shown } कहानी ने यह माँग उठाई
   *[other] { $shown } कहानियों ने यह माँग उठाई
  }
victory-asked = हमने क्या माँगा था

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = बहीखाते में एक सप्ताह
bulletin-week = { $year } का सप्ताह { $week }
bulletin-acts = { $count ->
    [one] देखभाल का काम
   *[other] देखभाल के काम
  }
bulletin-stories = { $count ->
    [one] कहानी
   *[other] कहानियाँ
  }
bulletin-total = { $count ->
    [one] अब तक { $shown } कहानी
   *[other] अब तक { $shown } कहानियाँ
  }

# A money figure
money-title = पैसा कहाँ जाता है
money-source = स्रोत: { $source }
money-million = { $amount } मिलियन
money-billion = { $amount } बिलियन
money-cent = 1 सेंट
money-less = { $amount } से कम
money-ratio = “{ $a }” को मिले हर { $hundred } पर “{ $b }” को { $part } मिले।
money-ratio-budget = “{ $a }” के लिए रखे गए हर { $hundred } पर “{ $b }” के लिए { $part } रखे गए।
money-ratio-nothing = “{ $b }” के लिए कुछ नहीं, “{ $a }” के लिए { $sum }।
money-other = अन्य ({ $shown })
money-estimated = अनुमानित या निकाला गया
money-refund = लौटाया गया
money-total = कुल
money-real = { $label }, महँगाई के हिसाब से
money-nominal = { $label }, बिना समायोजन
money-each = प्रति { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] दिन बाकी
   *[other] दिन बाकी
  }
clock-due-today = आज अंतिम दिन है
clock-silence = { $count ->
    [one] दिन से कोई जवाब नहीं
   *[other] दिनों से कोई जवाब नहीं
  }
clock-past = { $count ->
    [one] दिन पहले अंतिम तारीख बीती
   *[other] दिन पहले अंतिम तारीख बीती
  }
clock-deadline = अंतिम तारीख: { $date }
clock-as-of = { $date } तक की स्थिति
clock-no-reply = { $date } तक कोई जवाब दर्ज नहीं
clock-counted = दिन { $date } को गिने गए
clock-to = सेवा में: { $office }
clock-replied = जवाब मिला
clock-promised = वादा किया गया
clock-refused = इनकार किया गया

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = तस्वीर: { $text }
alt-days-left = { $count ->
    [one] जवाब के लिए { $shown } दिन बाकी
   *[other] जवाब के लिए { $shown } दिन बाकी
  }
alt-silence = { $count ->
    [one] { $shown } दिन से कोई जवाब नहीं
   *[other] { $shown } दिनों से कोई जवाब नहीं
  }
alt-past = { $count ->
    [one] { $shown } दिन पहले अंतिम तारीख बीती
   *[other] { $shown } दिन पहले अंतिम तारीख बीती
  }
alt-milestone = { $campaign }: { $told }। { $range }।
alt-briefing = जन सुनवाई { $shown } का निमंत्रण: कहानियाँ { $first } से { $last }।
alt-invited = जवाब देने के लिए आमंत्रित: { $office }।
alt-victory = { $label }: “{ $title }”। { $count ->
    [one] { $shown } कहानी ने यह माँग उठाई।
   *[other] { $shown } कहानियों ने यह माँग उठाई।
  }
alt-money = { $title }: { $figure }। स्रोत: { $source }।
alt-clock = हमारी माँग: “{ $title }”। { $state }।
