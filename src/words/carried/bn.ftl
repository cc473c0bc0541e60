# Bengali. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = যত্ন
cause = কারণ
change = পরিবর্তন
milestone-count = { $count ->
    [one] { $shown }টি গল্প বলা হয়েছে
   *[other] { $shown }টি গল্প বলা হয়েছে
  }
milestone-label = মাইলফলক { $shown }
stories-range = গল্প { $first } থেকে { $last }

# A briefing
briefing-title = গণশুনানি
briefing-number = শুনানি { $shown }
briefing-invited = উত্তর দিতে আমন্ত্রিত
briefing-demand = সামনে রাখা দাবি

# A victory
victory-won = দাবি আদায় হয়েছে
victory-part = আংশিক আদায় হয়েছে
victory-stories = { $count ->
    [one] { $shown }টি গল্প এই দাবি তুলেছে
   *[other] { $shown }টি গল্প এই দাবি তুলেছে
  }
victory-asked = আমরা যা চেয়েছিলাম

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = খতিয়ানে এক সপ্তাহ
bulletin-week = { $year } সালের সপ্তাহ { $week }
bulletin-acts = { $count ->
    [one] যত্নের কাজ
   *[other] যত্নের কাজ
  }
bulletin-stories = { $count ->
    [one] গল্প
   *[other] গল্প
  }
bulletin-total = { $count ->
    [one] এ পর্যন্ত { $shown }টি গল্প
   *[other] এ পর্যন্ত { $shown }টি গল্প
  }

# A money figure
money-title = টাকা কোথায় যায়
money-source = সূত্র: { $source }
money-million = { $amount } মিলিয়ন
money-billion = { $amount } বিলিয়ন
money-cent = ১ সেন্ট
money-less = { $amount }-এর কম
money-ratio = “{ $a }” পাওয়া প্রতি { $hundred }-এর বিপরীতে “{ $b }” পেয়েছে { $part }।
money-ratio-budget = “{ $a }”-এর জন্য রাখা প্রতি { $hundred }-এর বিপরীতে “{ $b }”-এর জন্য রাখা হয়েছে { $part }।
money-ratio-nothing = “{ $b }”-এর জন্য কিছুই নয়, “{ $a }”-এর জন্য { $sum }।
money-other = অন্যান্য ({ $shown })
money-estimated = আনুমানিক বা হিসাব করে পাওয়া
money-refund = ফেরত দেওয়া
money-total = মোট
money-real = { $label }, মূল্যস্ফীতি ধরে
money-nominal = { $label }, মূল্যস্ফীতি ছাড়া
money-each = প্রতি { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] দিন বাকি
   *[other] দিন বাকি
  }
clock-due-today = আজই শেষ দিন
clock-silence = { $count ->
    [one] দিন ধরে উত্তর নেই
   *[other] দিন ধরে উত্তর নেই
  }
clock-past = { $count ->
    [one] দিন আগে শেষ তারিখ পেরিয়েছে
   *[other] দিন আগে শেষ তারিখ পেরিয়েছে
  }
clock-deadline = শেষ তারিখ: { $date }
clock-as-of = { $date } পর্যন্ত
clock-no-reply = { $date } পর্যন্ত কোনো উত্তর নথিভুক্ত হয়নি
clock-counted = { $date } তারিখে দিন গোনা হয়েছে
clock-to = প্রাপক: { $office }
clock-replied = উত্তর পাওয়া গেছে
clock-promised = প্রতিশ্রুতি দেওয়া হয়েছে
clock-refused = প্রত্যাখ্যাত

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = ছবি: { $text }
alt-days-left = { $count ->
    [one] উত্তরের জন্য { $shown } দিন বাকি
   *[other] উত্তরের জন্য { $shown } দিন বাকি
  }
alt-silence = { $count ->
    [one] { $shown } দিন ধরে উত্তর নেই
   *[other] { $shown } দিন ধরে উত্তর নেই
  }
alt-past = { $count ->
    [one] { $shown } দিন আগে শেষ তারিখ পেরিয়েছে
   *[other] { $shown } দিন আগে শেষ তারিখ পেরিয়েছে
  }
alt-milestone = { $campaign }: { $told }। { $range }।
alt-briefing = গণশুনানি { $shown }-এর আমন্ত্রণ: গল্প { $first } থেকে { $last }।
alt-invited = উত্তর দিতে আমন্ত্রিত: { $office }।
alt-victory = { $label }: “{ $title }”। { $count ->
    [one] { $shown }টি গল্প এই দাবি তুলেছে।
   *[other] { $shown }টি গল্প এই দাবি তুলেছে।
  }
alt-money = { $title }: { $figure }। সূত্র: { $source }।
alt-clock = আমাদের দাবি: “{ $title }”। { $state }।
