# The words of pages in Arabic.

# The frame of every page
skip = الانتقال إلى المحتوى
search = بحث
nav-main = القائمة الرئيسية
nav-more = المزيد
nav-data = بيانات مفتوحة
nav-contact = تواصل معنا
made-with = صُنع باستخدام { $generator }
newer = الأحدث
older = الأقدم
previous = السابق
next = التالي
page = صفحة
pages-of-stories = صفحات القصص
also-in = متاح أيضًا بـ:
other-languages = بلغات أخرى:
feed = خلاصة

# Words that several pages share
stories = { $count ->
    [zero] { $shown } قصة
    [one] قصة واحدة
    [two] قصتان
    [few] { $shown } قصص
    [many] { $shown } قصة
   *[other] { $shown } قصة
  }
acts = { $count ->
    [zero] { $shown } عمل
    [one] عمل واحد
    [two] عملان
    [few] { $shown } أعمال
    [many] { $shown } عملًا
   *[other] { $shown } عمل
  }
all-stories = كل القصص
demand = المطلب
office = الجهة
week = الأسبوع
acts-head = الأعمال
amount = المبلغ
source = المصدر
row = السطر
name = الاسم
neighborhood = الحي
in-all = المجموع
change-number = التغيّر
deadline = الموعد النهائي
ahead = القادمة
coming-up = قريبًا
this-week = هذا الأسبوع
take-numbers = خذوا الأرقام
counted-what = ما أُحصي
the-ledger = السجل العام
next-escalation = خطوة التصعيد التالية
read-more = اقرأوا المزيد
recording = التسجيل
continued = (تتمة)
from-to = { $from } إلى { $to }
of-what = ({ $what })
of-day = بتاريخ { $day }
and-more = { $count ->
   *[other] و{ $shown } غيرها
  }
as-of = حتى تاريخ { $day }.
counted-on = أُحصيت في { $day }.
days-counted = حُسبت الأيام في { $day }.
no-refusal = عدم الرد ليس رفضًا، ولا نسمّيه كذلك.
no-reply = لم يُسجَّل أي رد حتى تاريخ { $day }.
to-office = إلى: { $office }
write-to = اكتبوا إلى { $contact }.
right-of-reply = لكل من ورد اسمه هنا أن يرد هنا، بكلماته هو، وبالطول الذي يريد.
no-story = القصة الأولى لم تُروَ بعد.
milestone-number = المحطة { $number }
story-number = القصة { $number }
back-to-demand = العودة إلى المطلب
before-this = قبلها
after-this = بعدها
minutes-short = { $minutes } د
read-by = القراءة: { $reader }
copy = نسخ
share = مشاركة

# Lists of stories
archive-page = القصص من { $first } إلى { $last }، الصفحة { $page } من { $pages }.
archive-all = { $count ->
    [zero] لا قصص بعد.
    [one] قصة واحدة.
    [two] قصتان، الأحدث أولًا.
    [few] { $shown } قصص، الأحدث أولًا.
    [many] { $shown } قصة، الأحدث أولًا.
   *[other] { $shown } قصة، الأحدث أولًا.
  }
tag-count = { $count ->
    [zero] لا قصص تحت «{ $tag }».
    [one] قصة واحدة تحت «{ $tag }».
    [two] قصتان تحت «{ $tag }».
    [few] { $shown } قصص تحت «{ $tag }».
    [many] { $shown } قصة تحت «{ $tag }».
   *[other] { $shown } قصة تحت «{ $tag }».
  }
tags-all = كل الوسوم

# A story
story-milestone-every = { $count ->
    [zero] محطة كل { $shown } قصة
    [one] محطة مع كل قصة
    [two] محطة كل قصتين
    [few] محطة كل { $shown } قصص
    [many] محطة كل { $shown } قصة
   *[other] محطة كل { $shown } قصة
  }
story-formerly = حتى { $day } كان { $was } لقصة { $story }، وهي الآن { $now }.
story-serves = الجلسة والمطالب والوسوم
story-briefing = هذه القصة تفتتح جلسة
story-demand = هذه القصة تسند مطلبًا
story-others = قصص أخرى
story-before = قبلها: { $tag }
story-after = بعدها: { $tag }

# Testimonies
voices-title = بكلماتهم
voices-play-all = تشغيل كل الشهادات
voice-video = فيديو: { $role }
voice-sound = صوت: { $role }
voice-captions = ترجمة نصية
voice-video-file = ملف الفيديو
voice-sound-file = ملف الصوت
voice-said = نص ما قيل
voice-recording = في التسجيل: { $role }
reel-all = كل الشهادات بالترتيب
reel-step = الشهادة { $index } من { $all }
reel-before = السابق

# To pass something on
share-title = انشروها
share-lede = احفظوا بطاقة، وانسخوا النص، وانشروهما معًا. وأضيفوا الوصف كي لا يُستثنى أحد.
share-caption = نص المنشور
share-copy-caption = نسخ نص المنشور
share-each-network = النص المناسب لكل شبكة
share-download = تنزيل:
share-description = وصف هذه الصور لمن لا يستطيع رؤيتها
share-copy-description = نسخ الوصف
share-copied = تم النسخ. الصقوه الآن في منشوركم.
share-copied-gaps = تم النسخ. الصقوه الآن واملأوا الفراغات.
share-selected = النص محدَّد: انسخوه من هنا.
share-failed = تعذّرت المشاركة من هذا الهاتف: انسخوا النص بدلًا من ذلك.
pass-on-back = كل الأرقام

# The page to post a story from with a phone
share-story = القصة
share-words = النص
share-head = شاركوا { $tag }
share-kit = للنشر
share-pictures = الصور
share-pictures-lede = المسوا الصورة لتنزيلها، أو اضغطوا عليها مطوّلًا لحفظها بين صوركم.
share-words-head = النصوص
share-words-lede = كل نص على قياس شبكته، مع الوسم والرابط. أضيفوا الوصف إلى صورتكم كي لا يُستثنى أحد.
share-cut = اختُصر ليلائم الشبكة.
share-messages = { $count ->
    [zero] عدد الرسائل التي يُرسل فيها: { $shown }.
    [one] يُرسل في رسالة واحدة.
    [two] يُرسل في رسالتين.
    [few] يُرسل في { $shown } رسائل.
    [many] يُرسل في { $shown } رسالة.
   *[other] يُرسل في { $shown } رسالة.
  }
share-too-long = طويل على هذه الشبكة: الوسم أو الرابط وحده يملأ المساحة.
share-room = { $count ->
   *[other] المساحة المتبقية: { $shown }.
  }
share-words-for = النص المعدّ للنشر على { $names }
share-thread = { $count ->
    [zero] سلسلة من { $shown } منشور
    [one] سلسلة من منشور واحد
    [two] سلسلة من منشورين
    [few] سلسلة من { $shown } منشورات
    [many] سلسلة من { $shown } منشورًا
   *[other] سلسلة من { $shown } منشور
  }
share-for = على { $names }
share-post = المنشور { $number }
share-post-for = المنشور { $number } على { $names }
share-limits = حدود الشبكات حتى تاريخ { $day }.

# The front page
home-told = { $count ->
    [zero] قصة تضامن رُويت حتى الآن
    [one] قصة تضامن رُويت حتى الآن
    [two] قصتا تضامن رُويتا حتى الآن
    [few] قصص تضامن رُويت حتى الآن
    [many] قصة تضامن رُويت حتى الآن
   *[other] قصة تضامن رُويت حتى الآن
  }
home-story = القصة { $number }
home-todo = { $count ->
    [zero] لم تبقَ أي قصة حتى { $story }، المحطة التالية.
    [one] بقيت قصة واحدة حتى { $story }، المحطة التالية.
    [two] بقيت قصتان حتى { $story }، المحطة التالية.
    [few] بقيت { $shown } قصص حتى { $story }، المحطة التالية.
    [many] بقيت { $shown } قصة حتى { $story }، المحطة التالية.
   *[other] بقيت { $shown } قصة حتى { $story }، المحطة التالية.
  }
home-demands = بماذا نطالب، وحتى متى
home-all-demands = كل المطالب
home-all-demands-count = { $count ->
   *[other] كل المطالب ({ $shown })
  }
home-won = ما تحقّق
home-week = أحدث أسبوع
home-bulletin = النشرة
home-calendar = التقويم
home-beats = لكل قصة ثلاث نبضات
home-care = ما فعله شخص من أجل غيره.
home-cause = ما تعطّل فجعل ذلك ضروريًا.
home-change = ما يُغني عن الإنقاذ.
home-latest = أحدث القصص
home-all-stories = { $count ->
   *[other] كل القصص ({ $shown })
  }
home-milestones = المحطات

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = اليوم
clock-today-due = هو الموعد النهائي،
clock-left = { $count ->
    [zero] يوم متبقٍّ حتى
    [one] يوم متبقٍّ حتى
    [two] يومان متبقيان حتى
    [few] أيام متبقية حتى
    [many] يومًا متبقيًا حتى
   *[other] يوم متبقٍّ حتى
  }
clock-silent = { $count ->
    [zero] يوم بلا رد منذ الموعد النهائي في
    [one] يوم بلا رد منذ الموعد النهائي في
    [two] يومان بلا رد منذ الموعد النهائي في
    [few] أيام بلا رد منذ الموعد النهائي في
    [many] يومًا بلا رد منذ الموعد النهائي في
   *[other] يوم بلا رد منذ الموعد النهائي في
  }
clock-late = { $count ->
    [zero] يوم بعد الموعد النهائي في
    [one] يوم بعد الموعد النهائي في
    [two] يومان بعد الموعد النهائي في
    [few] أيام بعد الموعد النهائي في
    [many] يومًا بعد الموعد النهائي في
   *[other] يوم بعد الموعد النهائي في
  }
clock-working-left = { $count ->
    [zero] يوم عمل متبقٍّ حتى
    [one] يوم عمل متبقٍّ حتى
    [two] يوما عمل متبقيان حتى
    [few] أيام عمل متبقية حتى
    [many] يوم عمل متبقٍّ حتى
   *[other] يوم عمل متبقٍّ حتى
  }
clock-working-silent = { $count ->
    [zero] يوم عمل بلا رد منذ الموعد النهائي في
    [one] يوم عمل بلا رد منذ الموعد النهائي في
    [two] يوما عمل بلا رد منذ الموعد النهائي في
    [few] أيام عمل بلا رد منذ الموعد النهائي في
    [many] يوم عمل بلا رد منذ الموعد النهائي في
   *[other] يوم عمل بلا رد منذ الموعد النهائي في
  }
clock-working-late = { $count ->
    [zero] يوم عمل بعد الموعد النهائي في
    [one] يوم عمل بعد الموعد النهائي في
    [two] يوما عمل بعد الموعد النهائي في
    [few] أيام عمل بعد الموعد النهائي في
    [many] يوم عمل بعد الموعد النهائي في
   *[other] يوم عمل بعد الموعد النهائي في
  }
clock-none = لم يُحدَّد موعد نهائي
counted-all-days = { $count ->
    [zero] مع عطل نهاية الأسبوع والأعياد: { $shown } يوم.
    [one] مع عطل نهاية الأسبوع والأعياد: يوم واحد.
    [two] مع عطل نهاية الأسبوع والأعياد: يومان.
    [few] مع عطل نهاية الأسبوع والأعياد: { $shown } أيام.
    [many] مع عطل نهاية الأسبوع والأعياد: { $shown } يومًا.
   *[other] مع عطل نهاية الأسبوع والأعياد: { $shown } يوم.
  }
counted-within = { $count ->
    [zero] الرد مستحق في يوم تقديم المطلب.
    [one] الرد مستحق خلال يوم واحد من تقديم المطلب.
    [two] الرد مستحق خلال يومين من تقديم المطلب.
    [few] الرد مستحق خلال { $shown } أيام من تقديم المطلب.
    [many] الرد مستحق خلال { $shown } يومًا من تقديم المطلب.
   *[other] الرد مستحق خلال { $shown } يوم من تقديم المطلب.
  }
counted-within-working = { $count ->
    [zero] الرد مستحق في يوم تقديم المطلب.
    [one] الرد مستحق خلال يوم عمل واحد من تقديم المطلب.
    [two] الرد مستحق خلال يومَي عمل من تقديم المطلب.
    [few] الرد مستحق خلال { $shown } أيام عمل من تقديم المطلب.
    [many] الرد مستحق خلال { $shown } يوم عمل من تقديم المطلب.
   *[other] الرد مستحق خلال { $shown } يوم عمل من تقديم المطلب.
  }
counted-moved = اليوم المحدَّد، { $day }، عطلة ({ $what })، لذا يُستحق الرد في يوم العمل التالي.
counted-closed = الموعد النهائي يوم عطلة ({ $what }).

# Demands
demands-late = { $state }، والموعد قد فات
demands-offices = إلى من وُجِّهت، ومن يجيب
demands-offices-caption = الجهات، والمطالب الموجهة إلى كل منها، وردودها
office-asked = مطالب موجهة إليها
office-replied = ورد عليها رد
office-late = فات موعدها
office-signed = ردود موقَّعة منها

# A demand
demand-to = موجَّه إلى
demand-asked = تاريخ تقديمه
demand-paid-by = من يدفع
demand-cost = التكلفة
demand-cost-per = { $amount } لكل { $per }
demand-backed = تسنده
demand-stories-acts = { $stories } و{ $acts }
demand-write = اكتبوا أو اتصلوا
demand-sign = اجمعوا التواقيع
demand-record = سجل المتابعة
demand-asked-of = قُدِّم إلى: { $office }
demand-was-asked = قُدِّم المطلب
demand-days-late = { $count ->
    [zero] { $shown } يوم بعد الموعد النهائي
    [one] يوم واحد بعد الموعد النهائي
    [two] يومان بعد الموعد النهائي
    [few] { $shown } أيام بعد الموعد النهائي
    [many] { $shown } يومًا بعد الموعد النهائي
   *[other] { $shown } يوم بعد الموعد النهائي
  }
demand-read-reply = قراءة الرد
demand-reply-of = ({ $office }، { $day })
demand-compared = قورن بمصدره في { $day }.
demand-reply-due = موعد استحقاق الرد
demand-none-by-then = لم يُسجَّل أي رد حتى ذلك الموعد.
demand-none-by-then-as-of = لم يُسجَّل أي رد حتى ذلك الموعد، وفق ما لدينا بتاريخ { $day }.
demand-left-open = ما ورد حتى ذلك الموعد ترك المسألة مفتوحة.
demand-statement = بيان من الجهة: { $office }
demand-read-below = اقرأوه أدناه
demand-corrected = صُحِّحت هذه الصفحة
demand-what-corrected = ما الذي صُحِّح
demand-own-words = بكلمات الجهة نفسها
demand-published = مكان النشر
demand-presses = ما يدفع به إلى الأمام
demand-fixes = ما كان سيُغني عن الإنقاذ
demand-all-fixes = كل ما كان سيساعد
demand-milestones = المحطات والجلسات
demand-stories-press = { $count ->
    [zero] لا قصص تدفع به
    [one] قصة واحدة تدفع به
    [two] قصتان تدفعان به
    [few] { $shown } قصص تدفع به
    [many] { $shown } قصة تدفع به
   *[other] { $shown } قصة تدفع به
  }
demand-briefing-speaks = جلستها تتناول هذا المطلب
demand-funding = من أين يأتي المال
demand-granted = المُقرّ حتى الآن: { $granted } من أصل مبلغ مطلوب قدره { $needed }.
demand-granted-cost = المُقرّ حتى الآن: { $granted } من أصل تكلفة قدرها { $needed }.
demand-granted-none = المُقرّ حتى الآن: لا شيء من أصل مبلغ مطلوب قدره { $needed }.
demand-granted-none-cost = المُقرّ حتى الآن: لا شيء من أصل تكلفة قدرها { $needed }.
demand-missing = ما يبقى تدبيره بعد السطور أدناه: { $amount }.
demand-rows = سطور من المال العام، والحصة التي يطلبها هذا المطلب منها
demand-asked-for = المطلوب
demand-share = الحصة
demand-granted-head = المُقرّ
demand-nothing-yet = لا شيء بعد
demand-celebrated = احتُفل به
demand-stories = القصص وراء هذا المطلب
demand-right = حق الرد والتصحيحات
demand-corrections = ما يثبت خطؤه يُصحَّح، مع ذكر اليوم وبيان الخطأ.
demand-no-corrections = لم يُصحَّح شيء حتى الآن.

# An office
office-what-asked = ما طُلب منها
office-times = كم استغرق الأمر
office-sums = { $count ->
    [zero] لا مطالب؛ مع رد: { $replied }، مع إجابة: { $answered }.
    [one] مطلب واحد؛ مع رد: { $replied }، مع إجابة: { $answered }.
    [two] مطلبان؛ مع رد: { $replied }، مع إجابة: { $answered }.
    [few] { $shown } مطالب؛ مع رد: { $replied }، مع إجابة: { $answered }.
    [many] { $shown } مطلبًا؛ مع رد: { $replied }، مع إجابة: { $answered }.
   *[other] { $shown } مطلب؛ مع رد: { $replied }، مع إجابة: { $answered }.
  }
office-median-reply = { $count ->
    [zero] القيمة الوسطى: جاء الرد الأول في اليوم نفسه.
    [one] القيمة الوسطى: جاء الرد الأول بعد يوم واحد.
    [two] القيمة الوسطى: جاء الرد الأول بعد يومين.
    [few] القيمة الوسطى: جاء الرد الأول بعد { $shown } أيام.
    [many] القيمة الوسطى: جاء الرد الأول بعد { $shown } يومًا.
   *[other] القيمة الوسطى: جاء الرد الأول بعد { $shown } يوم.
  }
office-median-answer = { $count ->
    [zero] القيمة الوسطى: جاءت الإجابة الأولى في اليوم نفسه.
    [one] القيمة الوسطى: جاءت الإجابة الأولى بعد يوم واحد.
    [two] القيمة الوسطى: جاءت الإجابة الأولى بعد يومين.
    [few] القيمة الوسطى: جاءت الإجابة الأولى بعد { $shown } أيام.
    [many] القيمة الوسطى: جاءت الإجابة الأولى بعد { $shown } يومًا.
   *[other] القيمة الوسطى: جاءت الإجابة الأولى بعد { $shown } يوم.
  }
office-times-caption = عدد الأيام من تقديم المطلب إلى الرد الأول وإلى الإجابة الأولى
office-asked-on = قُدِّم في
office-first-reply = الرد الأول
office-first-answer = الإجابة الأولى
office-no-day = غير مسجَّل
office-no-reply = لم يُسجَّل أي رد حتى تاريخ { $day }
office-no-answer = لم تُسجَّل أي إجابة حتى تاريخ { $day }
after-days = { $count ->
    [zero] في اليوم نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $shown } أيام
    [many] بعد { $shown } يومًا
   *[other] بعد { $shown } يوم
  }
office-said = ما قالته
office-on = بشأن «{ $demand }»
office-reply-of = رد بتاريخ { $day }
office-right = حق الرد

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = الجهة صاحبة القرار
letter-brackets = [أقواس]
letter-lede = إلى: { $office }. املأوا ما بين { $brackets }، وغيّروا ما شئتم، ووقّعوا بأسمائكم.
letter-head = الرسالة
letter-your-name = [الاسم]
letter-your-place = [الحي أو العنوان]
letter-its-address = [عنوان الجهة]
letter-date = [التاريخ]
letter-dear = إلى أصحاب القرار، تحية طيبة وبعد،
letter-about = أكتب إليكم بشأن أحد مطالب { $campaign }، ونصه:
letter-about-stories = { $count ->
    [zero] أكتب إليكم بشأن أحد مطالب { $campaign }، ونصه:
    [one] أكتب إليكم بشأن أحد مطالب { $campaign }، وتقف وراءه قصة منشورة واحدة، ونصه:
    [two] أكتب إليكم بشأن أحد مطالب { $campaign }، وتقف وراءه قصتان منشورتان، ونصه:
    [few] أكتب إليكم بشأن أحد مطالب { $campaign }، وتقف وراءه { $shown } قصص منشورة، ونصه:
    [many] أكتب إليكم بشأن أحد مطالب { $campaign }، وتقف وراءه { $shown } قصة منشورة، ونصه:
   *[other] أكتب إليكم بشأن أحد مطالب { $campaign }، وتقف وراءه { $shown } قصة منشورة، ونصه:
  }
letter-happened = { $count ->
    [zero] عدد الوقائع أدناه: { $shown }.
    [one] وهذه واقعة مما حدث.
    [two] وهاتان واقعتان مما حدث.
    [few] وهذه { $shown } وقائع مما حدث.
    [many] وهذه { $shown } واقعة مما حدث.
   *[other] وهذه { $shown } واقعة مما حدث.
  }
letter-counted = أحصى أهل الأحياء حتى الآن: { $figures }. وكل عمل منها جرى لأن شيئًا ما كان ناقصًا.
letter-funding = ما يمكن أن يُموَّل منه: { $funding }
letter-refused-on = كان الرد بتاريخ { $day } بالرفض.
letter-refused = أرجو منكم إعادة النظر فيه، وأن تعلنوا ما ستفعلونه بدلًا منه.
letter-promised-on = في { $day } صدر هذا الوعد.
letter-promised = شكرًا لكم. نرجو إبلاغنا متى يُنفَّذ وكيف.
letter-promised-due = شكرًا لكم. نرجو إبلاغنا متى يُنفَّذ وكيف؛ وقد دوّنّا لذلك يوم { $day }.
letter-part = شكرًا لكم على الجزء الذي أُنجز. نرجو إبلاغنا متى يُستكمل الباقي.
letter-part-due = شكرًا لكم على الجزء الذي أُنجز. نرجو إبلاغنا متى يُستكمل الباقي؛ وقد دوّنّا لذلك يوم { $day }.
letter-answered-on = شكرًا لكم على الرد بتاريخ { $day }.
letter-answered = ما طُلب لم يُنفَّذ بعد. نرجو إبلاغنا بالخطوة التالية وموعدها.
letter-open-on = ورد رد بتاريخ { $day }، لكنه يترك المسألة مفتوحة.
letter-answer-was-due = كانت الإجابة مستحقة في موعد أقصاه { $day }.
letter-answer-due = الإجابة مستحقة في موعد أقصاه { $day }.
letter-please-say = نرجو أن تجيبوا بنعم أو لا، أو أن تذكروا متى ستعرفون.
letter-late = كان ردكم مستحقًا في موعد أقصاه { $due }، ولم يُسجَّل أي رد حتى تاريخ { $day }. نرجو أن تجيبوا بنعم أو لا، أو أن تذكروا متى ستعرفون. وإن كنتم قد رددتم وكان السجل مخطئًا فنرجو إبلاغنا بذلك، وسيُصحَّح.
letter-please-reply-by = نرجو الرد في موعد أقصاه { $day }: نعم، أو لا، أو متى ستعرفون.
letter-please-reply = نرجو الرد: نعم، أو لا، أو متى ستعرفون.
letter-public = المطلب وقصصه وسجل الردود متاحة للجميع: { $address }
letter-regards = مع أطيب التحيات،
letter-copy = نسخ الرسالة

# What to say on the telephone
call-head = عبر الهاتف
call-your-place = [الحي]
call-hello = مرحبًا، اسمي { $name } وأسكن في { $place }. أتصل بشأن «{ $demand }».
call-demand = المطلب هو: { $ask }
call-because = أتصل بسبب أمور كهذه.
call-next-step = ما الخطوة التالية، وفي أي يوم ستُتخذ؟
call-promise = في أي يوم سيُنفَّذ الوعد؟
call-promise-due = في أي يوم سيُنفَّذ الوعد؟ لقد دوّنّا { $day }. فهل ما زال ذلك قائمًا؟
call-late = كان الرد مستحقًا في موعد أقصاه { $due }، ولم يُسجَّل أي رد حتى تاريخ { $day }. متى يمكن أن نتوقعه؟
call-late-open = كان الرد مستحقًا في موعد أقصاه { $due }، وما ورد ترك المسألة مفتوحة. متى يمكن أن نتوقع إجابة؟
call-due = الرد مستحق في موعد أقصاه { $day }. هل سيصدر بحلول ذلك اليوم؟
call-when = متى يمكن أن نتوقع ردًا؟
call-wait = انتظروا الجواب ودوّنوه:
call-what = [ما قيل]
call-who = [من أي جهة]
call-when-said = [اليوم والساعة]
call-thanks = شكرًا لكم، وطاب يومكم.
call-copy = نسخ النص
call-tell = هل جاءكم جواب؟ أخبروا { $contact } كي يُدوَّن في السجل.

# A sheet to collect signatures
sheet-print = اطبعوا هذه الصفحة على ورق A4 أو Letter: تملأ ورقة واحدة.
sheet-ask = نطالب بما يلي:
sheet-ask-office = نطالب هذه الجهة ({ $office }) بما يلي:
sheet-of = «{ $demand }»، أحد مطالب { $campaign }.
sheet-due = الرد مستحق في موعد أقصاه { $day }.
sheet-caption = سطور للتوقيع
sheet-signature = التوقيع
sheet-date = التاريخ
sheet-handed = تُسلَّم هذه الورقة إلى أصحاب القرار: لا تكتبوا إلا ما يجوز أن يقرأوه.
sheet-handed-office = تُسلَّم هذه الورقة إلى: { $office }. لا تكتبوا إلا ما يجوز أن تقرأه هذه الجهة.
sheet-no-address = لا حاجة إلى ذكر عنوان أو رقم هاتف.
sheet-back = تُعاد الأوراق إلى { $contact }.

# Victories
victories-all = كل الانتصارات
victory-of = ما طالبنا به
victory-of-part = جزء مما نطالب به
victory-demanded = المطلب: { $demand }

# The ledger
ledger-since = { $count ->
    [zero] { $acts } عمل رعاية أُحصي منذ { $since } حتى تاريخ { $day }.
    [one] { $acts } عمل رعاية أُحصي منذ { $since } حتى تاريخ { $day }.
    [two] { $acts } عملا رعاية أُحصيا منذ { $since } حتى تاريخ { $day }.
    [few] { $acts } أعمال رعاية أُحصيت منذ { $since } حتى تاريخ { $day }.
    [many] { $acts } عمل رعاية أُحصي منذ { $since } حتى تاريخ { $day }.
   *[other] { $acts } عمل رعاية أُحصي منذ { $since } حتى تاريخ { $day }.
  }
ledger-week = { $week }، من { $first } إلى { $last }.
ledger-week-now = { $week }، من { $first } إلى { $last }؛ ولم ينتهِ بعد.
ledger-weeks = أسبوعًا بأسبوع
ledger-in-all = في المجموع
ledger-chart = { $metric } بحسب الأسبوع، من { $first } إلى { $last }؛ الأعلى: { $most } ({ $week })؛ الأخير: { $newest }
ledger-most = الأعلى: { $most } ({ $week })
ledger-table = الأعمال والمقادير بحسب الأسبوع، الأحدث أولًا. الأسبوع من الإثنين إلى الأحد (ISO 8601).
ledger-acts = أعمال
ledger-demands = المطالب التي تدفع بها الأعمال
ledger-demands-caption = الأعمال بحسب المطلب
ledger-more-than-one = قد يدفع العمل الواحد بأكثر من مطلب.
ledger-fixes = ما كان سيُغني عن هذا كله
ledger-fixes-count = { $count ->
    [zero] يقوله من قاموا بالعمل. عدد الجمل: { $shown }.
    [one] يقوله من قاموا بالعمل في جملة واحدة.
    [two] يقوله من قاموا بالعمل في جملتين.
    [few] يقوله من قاموا بالعمل في { $shown } جمل.
    [many] يقوله من قاموا بالعمل في { $shown } جملة.
   *[other] يقوله من قاموا بالعمل في { $shown } جملة.
  }
ledger-fixes-read = اقرأوا ما يقولون
ledger-places = بحسب الحي
ledger-places-caption = الأعمال بحسب الحي
ledger-floor = الأعداد الأقل من { $floor } لا تُذكر، كي لا يُعرف بها أحد.
ledger-withheld = وما دام هناك عدد كهذا، فلا يُذكر أصغر الأعداد الأخرى أيضًا، كي لا يُستنتج.
ledger-no-place = قد لا يُنسب العمل إلى أي حي.
ledger-bulletins = النشرات الأسبوعية
ledger-all-data = كل البيانات المفتوحة
ledger-method = كل عدد هو مجموع هذه السطور. يُحسب السطر عملًا واحدًا ما لم يُذكر غير ذلك؛ وكل عدد في قصة هو عمل واحد من يوم القصة. وتُجمع المقادير جمعًا دقيقًا، كأعداد عشرية. ولا تذكر السطور الحي، كي لا يُعرف أحد بعمل واحد.

# A week of the ledger
week-not-over = لم ينتهِ الأسبوع: أُحصي حتى { $day }
week-stories = قصص الأسبوع
weeks = الأسابيع
weeks-all = كل الأسابيع
week-before = الأسبوع السابق
week-after = الأسبوع التالي
week-caption = { $week }: الأعداد، والتغيّر عن الأسبوع السابق، والمجاميع
week-counted = ما أُحصي
week-in = خلال الأسبوع
week-change = التغيّر عن الأسبوع السابق
week-so-far = حتى الآن، مقارنة بالأسبوع السابق كاملًا

# What would have made acts unnecessary
fixes-by-demand = بحسب المطلب
fixes-times = { $count ->
    [zero] عدد المرات: { $shown }
    [one] قيل مرة واحدة
    [two] قيل مرتين
    [few] قيل { $shown } مرات
    [many] قيل { $shown } مرة
   *[other] قيل { $shown } مرة
  }
fixes-pages = صفحات الجدار

# Money
money-each-person = لكل شخص
money-each-caption = { $names }: حصة كل شخص
money-flows = من دفع لمن
money-flows-in = من دفع لمن، { $period }
money-flows-below = التدفقات أدناه في قائمة ذات أعمدة.
money-chart-picture = عرض المخطط كصورة
money-trend-picture = عرض الخطوط كصورة
money-change = التغيّر عبر الزمن
money-prices = حقيقي: بأسعار { $base }، وفق { $index }؛ اسمي: كما دُفع حينها
money-real-short = حقيقي
money-nominal-short = اسمي
money-index = مؤشر الأسعار
money-in-words = التدفقات بالكلمات
money-largest = أكبر التدفقات: { $title }
money-every = كل التدفقات: { $title }
money-from = من
money-to = إلى
money-period = الفترة
money-status = الحالة
money-combined = { $count ->
    [zero] مجموع { $shown } سطر
    [one] مجموع سطر واحد
    [two] مجموع سطرين
    [few] مجموع { $shown } سطور
    [many] مجموع { $shown } سطرًا
   *[other] مجموع { $shown } سطر
  }
money-refund-short = مبلغ مُعاد
money-more-rows = { $count ->
    [zero] عدد السطور الأخرى في الملفات أدناه: { $shown }.
    [one] سطر واحد آخر في الملفات أدناه.
    [two] سطران آخران في الملفات أدناه.
    [few] { $shown } سطور أخرى في الملفات أدناه.
    [many] { $shown } سطرًا آخر في الملفات أدناه.
   *[other] { $shown } سطر آخر في الملفات أدناه.
  }
money-method = كيف حسبنا
money-exact = تُحفظ المبالغ وتُجمع بدقة، كأعداد عشرية. ولا تُقرَّب إلا عند عرضها، والأنصاف تُقرَّب بعيدًا عن الصفر.
money-sources = المصادر
money-read-on = اطُّلع عليه في { $day }
money-paid-back-by = مبلغ مُعاد من: { $who }
money-in-part-estimated = مقدَّر أو مستنتَج، كليًا أو جزئيًا
money-told-elsewhere = ما يُعاد توزيعه منه مذكور في موضع آخر من هذه القائمة
money-smaller = ومبالغ أصغر (عددها { $number })، مجموعها { $sum }

# Briefings
briefings-missed = بانتظار محطتها
briefings-past = الماضية
briefing-table = على الطاولة:
stories-to-go = { $count ->
    [zero] لم تبقَ أي قصة
    [one] بقيت قصة واحدة
    [two] بقيت قصتان
    [few] بقيت { $shown } قصص
    [many] بقيت { $shown } قصة
   *[other] بقيت { $shown } قصة
  }
briefing-todo = { $count ->
    [zero] هكذا تبدو حتى الآن: القصة { $number } هي التي تفتتحها.
    [one] هكذا تبدو حتى الآن: بقيت قصة واحدة حتى القصة { $number } التي تفتتحها.
    [two] هكذا تبدو حتى الآن: بقيت قصتان حتى القصة { $number } التي تفتتحها.
    [few] هكذا تبدو حتى الآن: بقيت { $shown } قصص حتى القصة { $number } التي تفتتحها.
    [many] هكذا تبدو حتى الآن: بقيت { $shown } قصة حتى القصة { $number } التي تفتتحها.
   *[other] هكذا تبدو حتى الآن: بقيت { $shown } قصة حتى القصة { $number } التي تفتتحها.
  }
briefing-no-milestone = لا قصة تحمل محطتها.
briefing-when = متى
briefing-where = أين
briefing-readers = القراءة
briefing-reply-by = الرد مطلوب في موعد أقصاه
briefing-watch = المشاهدة مباشرة
briefing-script = نص القراءة
briefing-calendar = إضافة إلى التقويم
briefing-after = ما نتج عنها
briefing-recording = سماع التسجيل أو مشاهدته
briefing-replies = الردود على مطلبها منذ ذلك الحين:
briefing-no-replies = لم يُسجَّل منذ ذلك الحين أي رد على مطلبها، حتى تاريخ { $day }.
briefing-show = البرنامج
briefing-minutes = { $count ->
    [zero] أقل من دقيقة من القراءة الجهرية، بمعدل { $words } كلمة في الدقيقة.
    [one] نحو دقيقة واحدة من القراءة الجهرية، بمعدل { $words } كلمة في الدقيقة.
    [two] نحو دقيقتين من القراءة الجهرية، بمعدل { $words } كلمة في الدقيقة.
    [few] نحو { $shown } دقائق من القراءة الجهرية، بمعدل { $words } كلمة في الدقيقة.
    [many] نحو { $shown } دقيقة من القراءة الجهرية، بمعدل { $words } كلمة في الدقيقة.
   *[other] نحو { $shown } دقيقة من القراءة الجهرية، بمعدل { $words } كلمة في الدقيقة.
  }
briefing-rounded = تُقرَّب مدة كل جزء صعودًا إلى دقيقة كاملة.
briefing-numbers-below = الأرقام أدناه
briefing-demand-below = المطلب أدناه
briefing-chosen = اختار فريق التنظيم القصص.
briefing-rule = تُختار القصص وفق قاعدة: القصة التي بلغت المحطة، ثم أحدث قصة وراء كل من المطالب التي تدفع بها أكثر القصص منذ المحطة الأخيرة، ثم أحدث القصص الباقية.
briefing-numbers = الأرقام منذ الجلسة الأخيرة
briefing-numbers-first = الأرقام منذ بدء الحملة
briefing-counted = بعد { $after } وحتى { $until }
briefing-counted-first = حتى { $until }
briefing-what = ماذا
briefing-since = منذ الجلسة الأخيرة
briefing-the-demand = المطلب
briefing-asks = تطلب الجلسة ردًا في موعد أقصاه { $day }.
briefing-story = قصة هذه المحطة
briefing-others = جلسات أخرى
script-minutes = { $count ->
    [zero] أقل من دقيقة. على الورق يبدأ كل جزء في صفحة جديدة.
    [one] نحو دقيقة واحدة. على الورق يبدأ كل جزء في صفحة جديدة.
    [two] نحو دقيقتين. على الورق يبدأ كل جزء في صفحة جديدة.
    [few] نحو { $shown } دقائق. على الورق يبدأ كل جزء في صفحة جديدة.
    [many] نحو { $shown } دقيقة. على الورق يبدأ كل جزء في صفحة جديدة.
   *[other] نحو { $shown } دقيقة. على الورق يبدأ كل جزء في صفحة جديدة.
  }

# Escalations
climb-acts = { $acts } من { $at }
climb-next = التالي، { $next }
climb-unknown = ما يأتي حينها يُعلَن في الجلسة.
climb-left = المتبقي: { $left }
escalations-all = بُلغت كل الخطوات المعلنة.
escalations-announced = ما سيحدث يُعلَن في الجلسة.
escalations-announced-at = ما سيحدث يُعلَن في { $briefing }.
escalations-reached = ما بلغناه
escalations-unrecorded = لم يُسجَّل هنا بعد ما جرى.
escalations-no-day = لم يُسجَّل يومها بعد.
escalations-left-out = { $count ->
    [zero] لم تُحذف أي خطوة سابقة.
    [one] حُذفت خطوة سابقة واحدة بلا اسم.
    [two] حُذفت خطوتان سابقتان بلا اسم.
    [few] حُذفت { $shown } خطوات سابقة بلا اسم.
    [many] حُذفت { $shown } خطوة سابقة بلا اسم.
   *[other] حُذفت { $shown } خطوة سابقة بلا اسم.
  }
escalations-counted = { $acts }، أُحصيت في { $day }.
step-announced = أُعلنت في
step-held = جرت في
step-planned = مقررة في
step-ritual = في الختام
step-about = عن الخطوة عند { $at }
gathering-then = ثم:

# The board of offers, needs and dreams
board-how = لا يُذكر هنا اسم أحد. اكتبوا إلى فريق التنظيم، وهو يصل الناس بعضهم ببعض: { $contact }.
board-sheet = ورقة تُعلَّق على الجدار
board-sheet-size = A4 أو Letter
board-matched = تمّ التواصل
board-since = منذ { $day }
board-until = حتى { $day }
board-about = عن:
board-offers = { $count ->
    [zero] لا عروض قد تفيد
    [one] عرض واحد قد يفيد
    [two] عرضان قد يفيدان
    [few] { $shown } عروض قد تفيد
    [many] { $shown } عرضًا قد يفيد
   *[other] { $shown } عرض قد يفيد
  }
board-needs = { $count ->
    [zero] لا احتياجات يلبّيها
    [one] احتياج واحد يلبّيه
    [two] احتياجان يلبّيهما
    [few] { $shown } احتياجات يلبّيها
    [many] { $shown } احتياجًا يلبّيه
   *[other] { $shown } احتياج يلبّيه
  }
board-answer = الرد
board-map = ما لدى كل حي
board-map-caption = الإعلانات بحسب الحي
board-entries = { $count ->
    [zero] إعلان
    [one] إعلان
    [two] إعلانان
    [few] إعلانات
    [many] إعلانًا
   *[other] إعلان
  }
board-offers-about = موضوعات العروض
board-others = { $count ->
    [zero] الأحياء الأخرى التي تقل إعلاناتها عن { $floor }: { $shown }.
    [one] حي واحد آخر تقل إعلاناته عن { $floor }.
    [two] حيّان آخران تقل إعلانات كل منهما عن { $floor }.
    [few] { $shown } أحياء أخرى تقل إعلانات كل منها عن { $floor }.
    [many] { $shown } حيًا آخر تقل إعلانات كل منها عن { $floor }.
   *[other] { $shown } حي آخر تقل إعلانات كل منها عن { $floor }.
  }
board-all-few = تقل إعلانات كل حي من الأحياء عن { $floor }.
board-one-few = لا حي تبلغ إعلاناته { $floor }.
board-unnamed = كي لا يُستدل على أحد، لا تُسمّى هذه الأحياء، لا هنا ولا إلى جانب إعلاناتها.
board-sheet-lede = عروض الجيران واحتياجاتهم وأحلامهم، حتى تاريخ { $day }
board-sheet-back = العودة إلى اللوحة
board-sheet-print = اطبعوا هذه الصفحة من المتصفح على ورق A4 أو Letter.
board-sheet-answer = للرد، اكتبوا إلى فريق التنظيم:
board-sheet-name = اذكروا الكلمات الواردة في آخر الإعلان.
board-sheet-new = الجديد:

# The calendar
calendar-subscribe = اشتراك
calendar-fresh = محدَّث دائمًا
calendar-download = تنزيل
calendar-by-hand = للاشتراك يدويًا، أدخلوا هذا العنوان في التقويم لديكم:
calendar-near = { $count ->
    [zero] الآن
    [one] اليوم وغدًا
    [two] الآن وخلال اليومين القادمين
    [few] الآن وخلال { $shown } أيام
    [many] الآن وخلال { $shown } يومًا
   *[other] الآن وخلال { $shown } يوم
  }
calendar-nothing = لا شيء معلنًا بموعد الآن.
calendar-over = انقضى
calendar-zone = الأوقات بتوقيت { $zone }.
occasion-to = إلى { $last }
occasion-now = الآن
occasion-today = اليوم
occasion-in-days = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $shown } أيام
    [many] بعد { $shown } يومًا
   *[other] بعد { $shown } يوم
  }
occasion-presses = يدفع بالمطلب: { $demand }
occasion-more = المزيد عنه
occasion-add = إضافة إلى تقويم

# Guides
guides-all = كل الأدلة
guide-checked = آخر مراجعة: { $day }.
guide-age = مكتوب للقراء ابتداءً من هذا العمر بالسنوات: { $years }.
guide-age-computed = وفق معادلة Flesch–Kincaid، يمكن قراءته ابتداءً من هذا العمر بالسنوات تقريبًا: { $years }.

# The open data
data-licence = الترخيص
data-no-licence = لم يُذكر ترخيص. اسألوا قبل نشر هذه البيانات.
data-as-of = حتى تاريخ
data-format = النصوص بترميز UTF-8. وتُكتب الأيام هكذا: 2026-11-08 (ISO 8601). ويذكر ملف JSON في { $about } ما هو وما يجوز فعله به، وتليه سطوره في القائمة التي تحمل اسمه.
data-beside = إلى جانب كل مجموعة بيانات
data-money = جداول المال العام موجودة { $beside }.
data-open = فتح { $file }
of-file = لملف { $file }
data-in-file = محتويات { $file }
data-means = معناه
data-holds = محتواه

# The search; query is what was looked for
search-field = كلمات أو رقم أو وسم
search-one = عُثر على نص واحد لعبارة «{ $query }».
search-many = عدد النصوص التي عُثر عليها لعبارة «{ $query }»: { $shown }.
search-some = لا نص يضم «{ $query }» كاملة. عدد النصوص التي تضم جزءًا منها: { $shown }.
search-none = لم يُعثر على شيء لعبارة «{ $query }». جرّبوا كلمات أقل، أو بداية كلمة.
search-shown = المعروض: { $part } من { $all }.
search-failed = تعذّر تحميل البحث. تحققوا من الاتصال وحاولوا مجددًا.
search-hint = يشمل البحث كل النصوص ({ $texts })، بكل اللغات. تكفي بداية الكلمة، ويمكن إهمال التشكيل.
search-key = المفتاح { $key } ينقلكم إلى خانة البحث
search-no-script = يحتاج البحث هنا إلى برامج نصية، وهي معطلة أو لم تُحمَّل. وهذه طرق لا تحتاج إليها:
search-way-stories = { $stories }، الأحدث أولًا: الرقم في الوسم يدل على مدى قِدم القصة.
search-way-tags = { $tags }: موضوعات القصص.
search-way-demands = { $demands }، كل منها مع القصص التي تدفع به.
search-way-browser = يجد متصفحكم الكلمات في الصفحة المفتوحة: { $ctrl } و{ $f }، أو «البحث في الصفحة» في قائمته.
search-results = النتائج
search-about = ابحثوا في كل ما ترويه { $campaign }.

# An address that leads nowhere
lost-lede = سقطت هذه الصفحة في فجوة. أما القصص فلم تسقط.
lost-home = إلى الصفحة الأولى
lost-title = لا توجد صفحة كهذه
withdrawn-title = سُحبت { $tag }
withdrawn-lede = كانت هنا قصة. سحبها من كانت تحكي عنه ولم تعد تُحكى. إن كانت لديك نسخة منها فاحذفها من فضلك.

# The menu, and the headings of its pages
section-stories = القصص
section-demands = المطالب
section-ledger = السجل
section-money = المال
section-calendar = التقويم
section-victories = الانتصارات
section-testimonies = الشهادات
section-briefings = الجلسات
section-escalations = التصعيد
section-board = اللوحة
section-guides = الأدلة
section-tags = الوسوم

# Titles of pages, and what search engines tell of them
numbered = { $heading }، الصفحة { $page }
archive-about = كل قصص { $campaign }، الأحدث أولًا.
tags-about = موضوعات قصص { $campaign }.
tag-about = قصص { $campaign } عن { $tag }.
demands-about = ما يُغني عن عمليات الإنقاذ هذه، ومن يملك القرار، وحتى متى.
office-about = ما طُلب وكيف جاءت الإجابة: { $office }.
office-about-said = ما قالته هذه الجهة: { $office }.
letter-title = اكتبوا أو اتصلوا: { $demand }
letter-page = رسالة ونص لمكالمة: { $ask }
sheet-title = تواقيع: { $demand }
sheet-about = ورقة للطباعة والتوقيع: { $ask }
ledger-about = كل عمل رعاية أحصته { $campaign }، أسبوعًا بأسبوع.
fixes-about = بكلمات من قاموا بالعمل، مجموعة بحسب المطلب الذي يحققها.
fixes-no-demand = بلا مطلب خاص
money-about = من يحصل على المال، ومن يقوم بالعمل.
pass-on-title = انشروها: { $headline }
pass-on-about = نصوص وصور للنشر عن: { $headline }
share-page-title = شاركوا { $tag } { $title }
share-page-about = نصوص وصور للنشر عن { $tag }.
victories-about = ما تحقّق، كليًا أو جزئيًا، برواية القصص وإحصاء الأعمال.
testimonies-about = ما يقوله العاملون ومن تلقّوا المساعدة: ما الذي كان سيُغني عن عمليات الإنقاذ هذه.
guides-about = صفحات عملية للقراءة والطباعة والنشر.
data-about = كل ما يُحصى ويُطلب هنا، للتحقق والاستعمال.
calendar-about = مواعيد للضغط المؤثر، ومواعيد نهائية، وأماكن لقائنا.
escalations-about = كل عمل في السجل له وزنه. وحين تبلغ الأعمال أحد هذه الأعداد نتحرك علنًا.
briefings-about-each = مع كل قصة تُقرأ بعض القصص جهرًا على من يستطيعون تغيير ما ترويه.
briefings-about-every = { $count ->
    [zero] تُقرأ بعض القصص جهرًا على من يستطيعون تغيير ما ترويه، كلما بلغ العدد { $shown }.
    [one] مع كل قصة تُقرأ بعض القصص جهرًا على من يستطيعون تغيير ما ترويه.
    [two] كل قصتين تُقرأ بعض القصص جهرًا على من يستطيعون تغيير ما ترويه.
    [few] كل { $shown } قصص تُقرأ بعضها جهرًا على من يستطيعون تغيير ما ترويه.
    [many] كل { $shown } قصة تُقرأ بعض القصص جهرًا على من يستطيعون تغيير ما ترويه.
   *[other] كل { $shown } قصة تُقرأ بعض القصص جهرًا على من يستطيعون تغيير ما ترويه.
  }
briefings-about-milestones = عند كل محطة تُقرأ بعض القصص جهرًا على من يستطيعون تغيير ما ترويه.
script-title = { $briefing }: نص القراءة
script-about = ما يُقرأ جهرًا في { $briefing }، مع دقائق كل جزء.
board-title = عروض واحتياجات وأحلام
board-lede = ما يقدّمه الجيران، وما يحتاجون إليه، وما يودّون بناءه معًا.
board-sheet-title = اللوحة في ورقة تُعلَّق على الجدار
board-sheet-about = عروض واحتياجات وأحلام على ورقة.

# The kinds of entries on the board
board-dream = أحلام
board-dream-lede = ما يودّ كثيرون بناءه. كل حلم يحتاج إلى أيدٍ، وربما إلى أيديكم.
board-need = احتياجات
board-need-lede = ما لا يستطيع أحدهم فعله وحده الآن.
board-offer = عروض
board-offer-lede = ما يقدّمه أحدهم. ولا يُطلب شيء في المقابل.

# How a demand stands
state-long-overdue = فات الموعد منذ زمن طويل
state-overdue = فات الموعد
state-not-answered = ورد رد بلا إجابة
state-due-today = المهلة تنتهي اليوم
state-waiting = بانتظار الرد
state-answered = أُجيب عنه
state-promised = صدر وعد
state-partly-won = تحقّق جزئيًا
state-refused = رُفض
state-won = تحقّق
state-not-yet-asked = لم يُقدَّم بعد
funding-funded = مموَّل
funding-partly-funded = مموَّل جزئيًا
funding-not-funded = غير مموَّل

# Kinds of replies
reply-promise = وعد
reply-refusal = رفض
reply-partial = إجابة جزئية
reply-answer = إجابة
reply-not-an-answer = ليس إجابة

# A day of the weekend, in counted-moved and counted-closed
closed-mon = الإثنين
closed-tue = الثلاثاء
closed-wed = الأربعاء
closed-thu = الخميس
closed-fri = الجمعة
closed-sat = السبت
closed-sun = الأحد

# Counts of the ledger
acts-of-care = أعمال رعاية
acts-of-care-count = { $count ->
    [zero] { $shown } عمل رعاية
    [one] عمل رعاية واحد
    [two] عملا رعاية
    [few] { $shown } أعمال رعاية
    [many] { $shown } عمل رعاية
   *[other] { $shown } عمل رعاية
  }
change-more = زيادة { $amount }
change-fewer = نقص { $amount }
change-same = دون تغيّر
place-few = أقل من { $floor }
place-not-told = لا يُذكر

# The week in a sentence
bulletin-logged = حصيلة { $campaign } في الأسبوع { $week } من عام { $year }: { $acts }.
bulletin-logged-with = حصيلة { $campaign } في الأسبوع { $week } من عام { $year }: { $acts }، مع { $figures }.
bulletin-logged-so-far = حصيلة { $campaign } حتى الآن في الأسبوع { $week } من عام { $year }: { $acts }.
bulletin-logged-so-far-with = حصيلة { $campaign } حتى الآن في الأسبوع { $week } من عام { $year }: { $acts }، مع { $figures }.
bulletin-makes = المجموع منذ { $day }: { $acts }.
list-and = { $first } و{ $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } و{ $b }. النسبة مقرَّبة، والأنصاف بعيدًا عن الصفر.
money-ratio-note-in = { $a } و{ $b }، { $period }. النسبة مقرَّبة، والأنصاف بعيدًا عن الصفر.
money-all-flows = كل التدفقات
money-flow-count = { $count ->
    [zero] { $shown } تدفق
    [one] تدفق واحد
    [two] تدفقان
    [few] { $shown } تدفقات
    [many] { $shown } تدفقًا
   *[other] { $shown } تدفق
  }
money-place-count = { $count ->
    [zero] { $shown } موضع
    [one] موضع واحد
    [two] موضعان
    [few] { $shown } مواضع
    [many] { $shown } موضعًا
   *[other] { $shown } موضع
  }
money-caption = التدفقات: { $flows }؛ المواضع: { $places }.
money-caption-sum = التدفقات: { $flows }؛ المواضع: { $places }؛ المجموع: { $sum }.
money-caption-largest = الأكبر: من { $from } إلى { $to }، { $amount }.
money-caption-folded = { $count ->
   *[other] المواضع الأصغر ({ $shown }) مرسومة معًا؛ وكل سطر منها أدناه أو في الملفات.
  }
money-folded = { $count ->
   *[other] عدد المواضع: { $shown }، أكبرها: { $name }
  }
money-cite-flows = التدفقات
money-cite-people = عدد الأشخاص ({ $label })
money-cite-prices = مؤشر الأسعار
money-file-csv = التدفقات في جدول (CSV)
money-file-json = التدفقات نفسها مع وصفها (حزمة بيانات JSON)
money-file-svg = المخطط كرسم (SVG)
money-file-trend = التغيّر عبر الزمن كرسم (SVG)
money-file-png = المخطط كصورة، { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = القصة
card-milestone = المحطة
card-briefing = الدعوة إلى الجلسة
card-victory = الانتصار
card-week = الأسبوع
card-clock = الساعة
card-trend = التغيّر عبر الزمن
card-each = الرقم لكل شخص
card-comparison = المقارنة
card-preview = عريضة، لمعاينة الروابط
card-status = طويلة، لحالة الهاتف
card-square = مربعة، لشبكات الصور
card-upright = عمودية، لشبكات الصور
card-wide = عريضة، لشبكات الصور

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = جلسة الاستماع الشعبية { $number }
briefing-read-aloud = تُقرأ القصص جهرًا على المسؤولين.
briefing-invited-list = دعوة إلى الرد: { $offices }.
briefing-state-today = اليوم
briefing-state-to-come = قادمة
briefing-state-ahead = عند القصة { $number }
briefing-state-past = ماضية
briefing-state-missed = انقضى يومها
briefing-state-missed-left = { $count ->
    [zero] انقضى يومها؛ ولم تبقَ أي قصة
    [one] انقضى يومها؛ وبقيت قصة واحدة
    [two] انقضى يومها؛ وبقيت قصتان
    [few] انقضى يومها؛ وبقيت { $shown } قصص
    [many] انقضى يومها؛ وبقيت { $shown } قصة
   *[other] انقضى يومها؛ وبقيت { $shown } قصة
  }
show-welcome = ترحيب
show-welcome-to = أهلًا بكم في { $briefing }.
show-told = ما رويناه عن التضامن منذ المحطة { $number }: { $stories }.
show-told-first = ما رويناه عن التضامن منذ بدء الحملة: { $stories }.
show-read-one = تُقرأ الآن واحدة جهرًا.
show-read-all = تُقرأ الآن كلها جهرًا.
show-read = { $count ->
    [zero] عدد ما يُقرأ الآن جهرًا: { $shown }.
    [one] تُقرأ الآن قصة واحدة جهرًا.
    [two] تُقرأ الآن قصتان جهرًا.
    [few] تُقرأ الآن { $shown } قصص جهرًا.
    [many] تُقرأ الآن { $shown } قصة جهرًا.
   *[other] تُقرأ الآن { $shown } قصة جهرًا.
  }
show-invited = دعونا إلى الرد: { $offices }.
show-numbers = الأرقام
show-ask = نطلب ردًا في موعد أقصاه { $day }.
show-ask-office = نطلب ردًا في موعد أقصاه { $day }. وهو موجَّه إلى: { $office }.
show-deadline = الموعد النهائي للمطلب نفسه هو { $day }.
show-no-reply = لم يُسجَّل أي رد حتى تاريخ { $day }.
show-last-reply = الرد الأخير بتاريخ { $day } جاء من { $office }: «{ $reply }»
show-logged = ما سُجِّل حتى الآن: { $acts }.
show-step = عند بلوغ { $acts }، الخطوة التالية: { $what }.
show-step-unknown = يُعلَن الآن ما سنفعله عند بلوغ { $acts }.
numbers-begun = ما رويناه وأحصيناه منذ بدء الحملة: { $stories }، و{ $acts } من أعمال الرعاية.
numbers-told = ما رويناه منذ المحطة { $number }: { $stories }.
numbers-told-first = ما رويناه منذ بدء الحملة: { $stories }.
numbers-acts = { $count ->
    [zero] لم يُحصَ أي عمل منذ جلسة { $day }.
    [one] أُحصي عمل واحد منذ جلسة { $day }.
    [two] أُحصي عملان منذ جلسة { $day }.
    [few] أُحصيت { $shown } أعمال منذ جلسة { $day }.
    [many] أُحصي { $shown } عملًا منذ جلسة { $day }.
   *[other] أُحصي { $shown } عمل منذ جلسة { $day }.
  }
numbers-acts-first = { $count ->
    [zero] لم يُحصَ أي عمل منذ بدء الحملة.
    [one] أُحصي عمل واحد منذ بدء الحملة.
    [two] أُحصي عملان منذ بدء الحملة.
    [few] أُحصيت { $shown } أعمال منذ بدء الحملة.
    [many] أُحصي { $shown } عملًا منذ بدء الحملة.
   *[other] أُحصي { $shown } عمل منذ بدء الحملة.
  }
numbers-come-to = وحصيلتها: { $figures }.
numbers-in-all = { $count ->
    [zero] لا أعمال في السجل حتى الآن.
    [one] في السجل الآن عمل واحد في المجموع.
    [two] في السجل الآن عملان في المجموع.
    [few] في السجل الآن { $shown } أعمال في المجموع.
    [many] في السجل الآن { $shown } عملًا في المجموع.
   *[other] في السجل الآن { $shown } عمل في المجموع.
  }

# Steps of the ladder of escalations
step-reached = بُلغت
step-next = التالية
step-later = لاحقًا

# What stands in the calendar
occasion-answer-due = موعد استحقاق الإجابة: { $demand }
occasion-reply-due = موعد استحقاق الرد بعد { $briefing }
occasion-reply-due-on = موعد استحقاق الرد بعد { $briefing }: { $demand }
occasion-at = عند بلوغ { $acts }: { $title }
occasion-escalation = تصعيد عند بلوغ { $acts }
kind-window = فترة حاسمة
kind-action = تحرّك
kind-ritual = طقس امتنان
kind-briefing = جلسة استماع شعبية
kind-escalation = تصعيد

# Kinds of texts that the search finds
found-story = قصة
found-translation = قصة مترجمة
found-guide = دليل
found-victory = انتصار
found-briefing = جلسة
found-testimony = شهادة

# Feeds, which people read elsewhere
feed-atom = خلاصة Atom
feed-json = خلاصة JSON
feed-offers = عروض جديدة
feed-needs = احتياجات جديدة
feed-answer = الرد عبر فريق التنظيم
feed-reply = { $office } بشأن «{ $demand }»: { $kind }
feed-asked = ما طُلب: { $ask }
feed-all-about = كل ما يتعلق بهذا المطلب
feed-missed-reply = لا رد حتى الموعد النهائي: «{ $demand }»
feed-missed-answer = لا إجابة حتى الموعد النهائي: «{ $demand }»
feed-no-reply = لم يُسجَّل أي رد حتى الموعد النهائي، { $day }.
feed-no-reply-from = لم يُسجَّل حتى الموعد النهائي، { $day }، أي رد من { $office }.
feed-no-answer = لم تُسجَّل أي إجابة حتى الموعد النهائي، { $day }.
feed-no-answer-from = لم تُسجَّل حتى الموعد النهائي، { $day }، أي إجابة من { $office }.
feed-live = مباشر
feed-in-ledger = { $acts } في السجل
feed-came-to = في { $day } بلغ السجل { $acts }.
feed-now = ما يأتي الآن: { $what }.
feed-now-unknown = ما يأتي الآن يُعلَن في الجلسة.
feed-held = كيف جرى الأمر: { $what }
plan-post = نشر { $tag } { $title }
