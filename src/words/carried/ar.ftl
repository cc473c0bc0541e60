# Arabic. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = الرعاية
cause = السبب
change = التغيير
milestone-count = { $count ->
    [zero] لم تُروَ أي قصة بعد
    [one] رُويت قصة واحدة
    [two] رُويت قصتان
    [few] رُويت { $shown } قصص
    [many] رُويت { $shown } قصة
   *[other] رُويت { $shown } قصة
  }
milestone-label = المحطة { $shown }
stories-range = القصص من { $first } إلى { $last }

# A briefing
briefing-title = جلسة الاستماع الشعبية
briefing-number = الجلسة { $shown }
briefing-invited = دعوة إلى الرد
briefing-demand = على الطاولة

# A victory
victory-won = تحقّق
victory-part = تحقّق جزئيًا
victory-stories = { $count ->
    [zero] لم تطالب به أي قصة
    [one] طالبت به قصة واحدة
    [two] طالبت به قصتان
    [few] طالبت به { $shown } قصص
    [many] طالبت به { $shown } قصة
   *[other] طالبت به { $shown } قصة
  }
victory-asked = ما طالبنا به

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = الأسبوع في السجل
bulletin-week = الأسبوع { $week } من عام { $year }
bulletin-acts = { $count ->
    [zero] عمل رعاية
    [one] عمل رعاية
    [two] عملا رعاية
    [few] أعمال رعاية
    [many] عمل رعاية
   *[other] عمل رعاية
  }
bulletin-stories = { $count ->
    [zero] قصة
    [one] قصة
    [two] قصتان
    [few] قصص
    [many] قصة
   *[other] قصة
  }
bulletin-total = { $count ->
    [zero] لا قصص حتى الآن
    [one] قصة واحدة حتى الآن
    [two] قصتان حتى الآن
    [few] { $shown } قصص حتى الآن
    [many] { $shown } قصة حتى الآن
   *[other] { $shown } قصة حتى الآن
  }

# A money figure
money-title = تتبّع المال
money-source = المصدر: { $source }
money-million = { $amount } مليون
money-billion = { $amount } مليار
money-cent = سنت واحد
money-less = أقل من { $amount }
money-ratio = مقابل كل { $hundred } ذهبت إلى «{ $a }» ذهبت { $part } إلى «{ $b }».
money-ratio-budget = مقابل كل { $hundred } خُصصت لـ«{ $a }» خُصصت { $part } لـ«{ $b }».
money-ratio-nothing = لا شيء لـ«{ $b }»، و{ $sum } لـ«{ $a }».
money-other = أخرى ({ $shown })
money-estimated = مقدَّر أو مستنتَج
money-refund = مبلغ مُعاد
money-total = المجموع
money-real = { $label }، بعد احتساب التضخم
money-nominal = { $label }، دون احتساب التضخم
money-each = لكل { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [zero] يوم متبقٍّ
    [one] يوم متبقٍّ
    [two] يومان متبقيان
    [few] أيام متبقية
    [many] يومًا متبقيًا
   *[other] يوم متبقٍّ
  }
clock-due-today = المهلة تنتهي اليوم
clock-silence = { $count ->
    [zero] يوم بلا رد
    [one] يوم بلا رد
    [two] يومان بلا رد
    [few] أيام بلا رد
    [many] يومًا بلا رد
   *[other] يوم بلا رد
  }
clock-past = { $count ->
    [zero] يوم بعد الموعد النهائي
    [one] يوم بعد الموعد النهائي
    [two] يومان بعد الموعد النهائي
    [few] أيام بعد الموعد النهائي
    [many] يومًا بعد الموعد النهائي
   *[other] يوم بعد الموعد النهائي
  }
clock-deadline = الموعد النهائي: { $date }
clock-as-of = حتى تاريخ { $date }
clock-no-reply = لم يُسجَّل أي رد حتى تاريخ { $date }
clock-counted = حُسبت الأيام في { $date }
clock-to = إلى: { $office }
clock-replied = ورد جواب
clock-promised = صدر وعد
clock-refused = رُفض

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = صورة: { $text }
alt-days-left = { $count ->
    [zero] لم يبقَ أي يوم للرد
    [one] بقي يوم واحد للرد
    [two] بقي يومان للرد
    [few] بقيت { $shown } أيام للرد
    [many] بقي { $shown } يومًا للرد
   *[other] بقي { $shown } يوم للرد
  }
alt-silence = { $count ->
    [zero] { $shown } يوم بلا رد
    [one] يوم واحد بلا رد
    [two] يومان بلا رد
    [few] { $shown } أيام بلا رد
    [many] { $shown } يومًا بلا رد
   *[other] { $shown } يوم بلا رد
  }
alt-past = { $count ->
    [zero] { $shown } يوم بعد الموعد النهائي
    [one] يوم واحد بعد الموعد النهائي
    [two] يومان بعد الموعد النهائي
    [few] { $shown } أيام بعد الموعد النهائي
    [many] { $shown } يومًا بعد الموعد النهائي
   *[other] { $shown } يوم بعد الموعد النهائي
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = دعوة إلى جلسة الاستماع الشعبية { $shown }: القصص من { $first } إلى { $last }.
alt-invited = دعوة إلى الرد: { $office }.
alt-victory = { $label }: «{ $title }». { $count ->
    [zero] لم تطالب به أي قصة.
    [one] طالبت به قصة واحدة.
    [two] طالبت به قصتان.
    [few] طالبت به { $shown } قصص.
    [many] طالبت به { $shown } قصة.
   *[other] طالبت به { $shown } قصة.
  }
alt-money = { $title }: { $figure }. المصدر: { $source }.
alt-clock = مطلبنا: «{ $title }». { $state }.
