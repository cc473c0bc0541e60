# The words of pages in Hebrew.

# The frame of every page
skip = דילוג לתוכן
search = חיפוש
nav-main = ראשי
nav-more = עוד
nav-data = נתונים פתוחים
nav-contact = יצירת קשר
made-with = נבנה באמצעות { $generator }
newer = חדש יותר
older = ישן יותר
previous = הקודם
next = הבא
page = עמוד
pages-of-stories = עמודי הסיפורים
also-in = גם בשפות:
other-languages = בשפות אחרות:
feed = פיד

# Words that several pages share
stories = { $count ->
    [one] סיפור אחד
    [two] שני סיפורים
   *[other] { $shown } סיפורים
  }
acts = { $count ->
    [one] מעשה אחד
    [two] שני מעשים
   *[other] { $shown } מעשים
  }
all-stories = כל הסיפורים
demand = דרישה
office = רשות
week = שבוע
acts-head = מעשים
amount = סכום
source = מקור
row = שורה
name = שם
neighborhood = שכונה
in-all = סך הכול
change-number = שינוי
deadline = מועד אחרון
ahead = בהמשך
coming-up = בקרוב
this-week = השבוע
take-numbers = קחו את המספרים
counted-what = מה נספר
the-ledger = הפנקס הציבורי
next-escalation = עליית המדרגה הבאה
read-more = להמשך קריאה
recording = הקלטה
continued = (המשך)
from-to = { $from } עד { $to }
of-what = של { $what }
of-day = מיום { $day }
and-more = { $count ->
    [one] ועוד אחד
    [two] ועוד שניים
   *[other] ועוד { $shown }
  }
as-of = נכון ליום { $day }.
counted-on = נספר ביום { $day }.
days-counted = הימים נספרו ביום { $day }.
no-refusal = היעדר מענה אינו סירוב, ואיננו מכנים אותו כך.
no-reply = לא נרשם מענה, נכון ליום { $day }.
to-office = אל { $office }
write-to = אפשר לכתוב אל { $contact }.
right-of-reply = כל מי ששמו מופיע כאן רשאי להגיב כאן, במילותיו ובכל אורך שיבחר.
no-story = הסיפור הראשון עוד יסופר.
milestone-number = ציון דרך { $number }
story-number = סיפור { $number }
back-to-demand = חזרה לדרישה
before-this = לפני כן
after-this = אחרי כן
minutes-short = { $minutes } דק׳
read-by = בקריאת { $reader }
copy = העתקה
share = שיתוף

# Lists of stories
archive-page = סיפורים { $first } עד { $last }, עמוד { $page } מתוך { $pages }.
archive-all = { $count ->
    [one] סיפור אחד.
    [two] שני סיפורים, מהחדש לישן.
   *[other] { $shown } סיפורים, מהחדש לישן.
  }
tag-count = { $count ->
    [one] סיפור אחד בתגית ”{ $tag }”.
    [two] שני סיפורים בתגית ”{ $tag }”.
   *[other] { $shown } סיפורים בתגית ”{ $tag }”.
  }
tags-all = כל התגיות

# A story
story-milestone-every = { $count ->
    [one] בכל סיפור
    [two] אחת לשני סיפורים
   *[other] אחת ל־{ $shown } סיפורים
  }
story-formerly = עד { $day }, { $was } היה הסיפור: { $story }, כעת { $now }.
story-serves = שימוע, דרישות ותגיות
story-briefing = הסיפור הזה פותח שימוע
story-demand = הסיפור הזה תומך בדרישה
story-others = סיפורים אחרים
story-before = לפני כן: { $tag }
story-after = אחרי כן: { $tag }

# Testimonies
voices-title = במילים שלהם
voices-play-all = השמעת כל העדויות
voice-video = וידאו: { $role }
voice-sound = קול: { $role }
voice-captions = כתוביות
voice-video-file = קובץ הווידאו
voice-sound-file = קובץ הקול
voice-said = תמלול
voice-recording = בהקלטה: { $role }
reel-all = כל העדויות, לפי הסדר
reel-step = עדות { $index } מתוך { $all }
reel-before = הקודמת

# To pass something on
share-title = העבירו הלאה
share-lede = שמרו כרטיס, העתיקו את המילים ופרסמו את שניהם. הוסיפו את התיאור, כדי שאיש לא יישאר בחוץ.
share-caption = טקסט לפוסט
share-copy-caption = העתקת הטקסט לפוסט
share-each-network = המילים לכל רשת
share-download = הורדה:
share-description = תיאור התמונות, למי שאינם יכולים לראות אותן
share-copy-description = העתקת התיאור
share-copied = הועתק. כעת הדביקו בפוסט שלכם.
share-copied-gaps = הועתק. כעת הדביקו ומלאו את החסר.
share-selected = הטקסט מסומן: העתיקו אותו מכאן.
share-failed = הטלפון הזה לא הצליח לשתף: העתיקו את המילים במקום זאת.
pass-on-back = כל המספרים

# The page to post a story from with a phone
share-story = הסיפור
share-words = המילים
share-head = שיתוף { $tag }
share-kit = לפרסום
share-pictures = תמונות
share-pictures-lede = הקישו על תמונה כדי להוריד אותה, או לחצו לחיצה ארוכה כדי לשמור אותה בין התמונות שלכם.
share-words-head = מילים
share-words-lede = כל טקסט מתאים לרשת שלו, עם תגית וקישור. הוסיפו את התיאור לתמונה, כדי שאיש לא יישאר בחוץ.
share-cut = קוצר כדי להתאים.
share-messages = { $count ->
    [one] נשלח כהודעה אחת.
    [two] נשלח כשתי הודעות.
   *[other] נשלח כ־{ $shown } הודעות.
  }
share-too-long = ארוך מדי לרשת הזאת: התגית או הקישור לבדם ממלאים אותה.
share-room = { $count ->
    [one] יש מקום לעוד תו אחד.
    [two] יש מקום לעוד שני תווים.
   *[other] יש מקום לעוד { $shown } תווים.
  }
share-words-for = המילים עבור { $names }
share-thread = { $count ->
    [one] כשרשור של פוסט אחד
    [two] כשרשור של שני פוסטים
   *[other] כשרשור של { $shown } פוסטים
  }
share-for = עבור { $names }
share-post = פוסט { $number }
share-post-for = פוסט { $number } עבור { $names }
share-limits = מגבלות הרשתות נכון ליום { $day }.

# The front page
home-told = { $count ->
    [one] סיפור של סולידריות, סופר עד כה
    [two] סיפורים של סולידריות, סופרו עד כה
   *[other] סיפורים של סולידריות, סופרו עד כה
  }
home-story = סיפור { $number }
home-todo = { $count ->
    [one] עוד סיפור אחד עד { $story }, ציון הדרך הבא.
    [two] עוד שני סיפורים עד { $story }, ציון הדרך הבא.
   *[other] עוד { $shown } סיפורים עד { $story }, ציון הדרך הבא.
  }
home-demands = מה אנחנו דורשים, ועד מתי
home-all-demands = כל הדרישות
home-all-demands-count = { $count ->
    [one] הדרישה היחידה
    [two] שתי הדרישות
   *[other] כל { $shown } הדרישות
  }
home-won = הושג
home-week = השבוע האחרון
home-bulletin = העדכון השבועי
home-calendar = לוח האירועים
home-beats = בכל סיפור שלושה חלקים
home-care = מה עשו אנשים למען אחרים.
home-cause = מה נשבר, עד שנאלצו לעשות זאת.
home-change = מה היה מייתר את ההצלה.
home-latest = הסיפורים האחרונים
home-all-stories = { $count ->
    [one] הסיפור היחיד
    [two] שני הסיפורים
   *[other] כל { $shown } הסיפורים
  }
home-milestones = ציוני דרך

# A clock
clock-today = היום
clock-today-due = הוא המועד האחרון,
clock-left = { $count ->
    [one] יום נותר, עד
    [two] ימים נותרו, עד
   *[other] ימים נותרו, עד
  }
clock-silent = { $count ->
    [one] יום ללא מענה, מאז המועד האחרון
    [two] ימים ללא מענה, מאז המועד האחרון
   *[other] ימים ללא מענה, מאז המועד האחרון
  }
clock-late = { $count ->
    [one] יום אחרי המועד האחרון
    [two] ימים אחרי המועד האחרון
   *[other] ימים אחרי המועד האחרון
  }
clock-working-left = { $count ->
    [one] יום עבודה נותר, עד
    [two] ימי עבודה נותרו, עד
   *[other] ימי עבודה נותרו, עד
  }
clock-working-silent = { $count ->
    [one] יום עבודה ללא מענה, מאז המועד האחרון
    [two] ימי עבודה ללא מענה, מאז המועד האחרון
   *[other] ימי עבודה ללא מענה, מאז המועד האחרון
  }
clock-working-late = { $count ->
    [one] יום עבודה אחרי המועד האחרון
    [two] ימי עבודה אחרי המועד האחרון
   *[other] ימי עבודה אחרי המועד האחרון
  }
clock-none = לא נקבע מועד אחרון
counted-all-days = { $count ->
    [one] כולל סופי שבוע וחגים: יום אחד.
    [two] כולל סופי שבוע וחגים: יומיים.
   *[other] כולל סופי שבוע וחגים: { $shown } ימים.
  }
counted-within = { $count ->
    [one] יש להשיב בתוך יום אחד מהגשת הדרישה.
    [two] יש להשיב בתוך יומיים מהגשת הדרישה.
   *[other] יש להשיב בתוך { $shown } ימים מהגשת הדרישה.
  }
counted-within-working = { $count ->
    [one] יש להשיב בתוך יום עבודה אחד מהגשת הדרישה.
    [two] יש להשיב בתוך שני ימי עבודה מהגשת הדרישה.
   *[other] יש להשיב בתוך { $shown } ימי עבודה מהגשת הדרישה.
  }
counted-moved = המועד שנקבע, { $day }, הוא { $what }, ולכן יש להשיב ביום העבודה הבא.
counted-closed = המועד האחרון הוא { $what }.

# Demands
demands-late = { $state }, והמועד האחרון חלף
demands-offices = ממי דרשנו, ומי משיב
demands-offices-caption = הרשויות, הדרישות שהופנו אל כל אחת והמענים שלה
office-asked = דרישות שהופנו אליה
office-replied = עם מענה
office-late = אחרי המועד האחרון
office-signed = מענים בחתימתה

# A demand
demand-to = אל
demand-asked = הוגשה ביום
demand-paid-by = במימון
demand-cost = עלות
demand-cost-per = { $amount } לכל { $per }
demand-backed = נשענת על
demand-stories-acts = { $stories }, { $acts }
demand-write = כתבו או התקשרו
demand-sign = אספו חתימות
demand-record = התיעוד
demand-asked-of = הוגשה אל { $office }
demand-was-asked = הוגשה
demand-days-late = { $count ->
    [one] יום אחד אחרי המועד האחרון
    [two] יומיים אחרי המועד האחרון
   *[other] { $shown } ימים אחרי המועד האחרון
  }
demand-read-reply = לקריאת המענה
demand-reply-of = של { $office }, { $day }
demand-compared = הושווה למקור ביום { $day }.
demand-reply-due = מועד אחרון למענה
demand-none-by-then = עד אז לא נרשם מענה.
demand-none-by-then-as-of = עד אז לא נרשם מענה, נכון ליום { $day }.
demand-left-open = מה שהתקבל עד אז הותיר את השאלה פתוחה.
demand-statement = הצהרה מטעם { $office }
demand-read-below = לקריאה בהמשך
demand-corrected = הדף הזה תוקן
demand-what-corrected = מה תוקן
demand-own-words = במילותיה של הרשות
demand-published = היכן פורסם
demand-presses = מה עומד מאחוריה
demand-fixes = מה היה מייתר זאת
demand-all-fixes = כל מה שהיה יכול לעזור
demand-milestones = ציוני דרך ושימועים
demand-stories-press = { $count ->
    [one] סיפור אחד דורש זאת
    [two] שני סיפורים דורשים זאת
   *[other] { $shown } סיפורים דורשים זאת
  }
demand-briefing-speaks = השימוע שלו עוסק בדרישה הזאת
demand-funding = מאין יבוא הכסף
demand-granted = מתוך { $needed } שהיא מבקשת, אושרו { $granted }.
demand-granted-cost = מתוך { $needed } שהיא עולה, אושרו { $granted }.
demand-granted-none = מתוך { $needed } שהיא מבקשת, לא אושר דבר.
demand-granted-none-cost = מתוך { $needed } שהיא עולה, לא אושר דבר.
demand-missing = גם עם השורות שלהלן, יחסרו עוד { $amount }.
demand-rows = שורות של כסף ציבורי, והחלק שהדרישה הזאת מבקשת
demand-asked-for = הסכום המבוקש
demand-share = חלק
demand-granted-head = אושר
demand-nothing-yet = עדיין כלום
demand-celebrated = נחגג
demand-stories = הסיפורים שמאחורי הדרישה
demand-right = זכות תגובה ותיקונים
demand-corrections = כל מה שיתברר כשגוי יתוקן, בציון התאריך ומה היה שגוי.
demand-no-corrections = עד כה לא תוקן דבר.

# An office
office-what-asked = מה נדרש ממנה
office-times = כמה זמן זה לקח
office-sums = { $count ->
    [one] דרישה אחת; עם מענה: { $replied }; עם תשובה: { $answered }.
    [two] שתי דרישות; עם מענה: { $replied }; עם תשובה: { $answered }.
   *[other] { $shown } דרישות; עם מענה: { $replied }; עם תשובה: { $answered }.
  }
office-median-reply = { $count ->
    [one] זמן חציוני עד המענה הראשון: יום אחד.
    [two] זמן חציוני עד המענה הראשון: יומיים.
   *[other] זמן חציוני עד המענה הראשון: { $shown } ימים.
  }
office-median-answer = { $count ->
    [one] זמן חציוני עד התשובה הראשונה: יום אחד.
    [two] זמן חציוני עד התשובה הראשונה: יומיים.
   *[other] זמן חציוני עד התשובה הראשונה: { $shown } ימים.
  }
office-times-caption = מספר הימים מהגשת הדרישה עד המענה הראשון ועד התשובה הראשונה
office-asked-on = הוגשה
office-first-reply = מענה ראשון
office-first-answer = תשובה ראשונה
office-no-day = לא נרשם
office-no-reply = לא נרשם מענה, נכון ליום { $day }
office-no-answer = לא נרשמה תשובה, נכון ליום { $day }
after-days = { $count ->
    [one] אחרי יום אחד
    [two] אחרי יומיים
   *[other] אחרי { $shown } ימים
  }
office-said = מה נאמר
office-on = על ”{ $demand }”
office-reply-of = מענה מיום { $day }
office-right = זכות תגובה

# A letter to an office
letter-office = הרשות המחליטה
letter-brackets = [סוגריים מרובעים]
letter-lede = אל { $office }. מלאו את מה שמופיע בתוך { $brackets }, שנו כרצונכם וחתמו בשמכם.
letter-head = המכתב
letter-your-name = [שמך]
letter-your-place = [השכונה או הכתובת שלך]
letter-its-address = [כתובת הרשות]
letter-date = [התאריך]
letter-dear = אל מקבלי ההחלטות, שלום רב,
letter-about = אני פונה אליכם בעניין דרישה של { $campaign }. וזו לשונה:
letter-about-stories = { $count ->
    [one] אני פונה אליכם בעניין דרישה של { $campaign }, שמאחוריה עומד סיפור אחד שפורסם. וזו לשונה:
    [two] אני פונה אליכם בעניין דרישה של { $campaign }, שמאחוריה עומדים שני סיפורים שפורסמו. וזו לשונה:
   *[other] אני פונה אליכם בעניין דרישה של { $campaign }, שמאחוריה עומדים { $shown } סיפורים שפורסמו. וזו לשונה:
  }
letter-happened = { $count ->
    [one] הנה דבר אחד שקרה.
    [two] הנה שני דברים שקרו.
   *[other] הנה { $shown } דברים שקרו.
  }
letter-counted = עד כה ספרו השכנים: { $figures }. כל מעשה כזה נעשה משום שמשהו היה חסר.
letter-funding = מה יכול לממן זאת: { $funding }
letter-refused-on = במענה מיום { $day } נאמר לא.
letter-refused = אבקש שתשקלו זאת שוב, ושתאמרו בפומבי מה תעשו במקום זאת.
letter-promised-on = ביום { $day } הובטח כך.
letter-promised = תודה. אודה לכם אם תודיעו מתי וכיצד תקוים ההבטחה.
letter-promised-due = תודה. אודה לכם אם תודיעו מתי וכיצד תקוים ההבטחה; המועד שרשמנו הוא { $day }.
letter-part = תודה על החלק שכבר נעשה. אודה לכם אם תודיעו מתי ייעשה השאר.
letter-part-due = תודה על החלק שכבר נעשה. אודה לכם אם תודיעו מתי ייעשה השאר; המועד שרשמנו הוא { $day }.
letter-answered-on = תודה על המענה מיום { $day }.
letter-answered = מה שהתבקש טרם נעשה. אודה לכם אם תודיעו מהו הצעד הבא ומתי ייעשה.
letter-open-on = ביום { $day } התקבל מענה, אך הוא מותיר את השאלה פתוחה.
letter-answer-was-due = המועד האחרון לתשובה היה { $day }.
letter-answer-due = המועד האחרון לתשובה הוא { $day }.
letter-please-say = אנא השיבו: כן, לא, או עד מתי תדעו.
letter-late = המועד האחרון למענה שלכם היה { $due }. נכון ליום { $day } לא נרשם מענה. אנא השיבו: כן, לא, או עד מתי תדעו. אם כבר השבתם והרישום שגוי, אנא הודיעו על כך, והוא יתוקן.
letter-please-reply-by = אנא השיבו עד { $day }: כן, לא, או עד מתי תדעו.
letter-please-reply = אנא השיבו: כן, לא, או עד מתי תדעו.
letter-public = הדרישה, הסיפורים שמאחוריה ותיעוד המענים פתוחים לציבור: { $address }
letter-regards = בברכה,
letter-copy = העתקת המכתב

# What to say on the telephone
call-head = בטלפון
call-your-place = [השכונה שלך]
call-hello = שלום, שמי { $name }, ומקום מגוריי { $place }. אני פונה בעניין ”{ $demand }”.
call-demand = הדרישה היא: { $ask }
call-because = אני פונה בגלל דברים כאלה.
call-next-step = מהו הצעד הבא, ובאיזה יום הוא ייעשה?
call-promise = באיזה יום תקוים ההבטחה?
call-promise-due = באיזה יום תקוים ההבטחה? המועד שרשמנו הוא { $day }. האם הוא עדיין בתוקף?
call-late = המועד האחרון למענה היה { $due }, ונכון ליום { $day } לא נרשם מענה. מתי אפשר לצפות למענה?
call-late-open = המועד האחרון למענה היה { $due }, ומה שהתקבל הותיר את השאלה פתוחה. מתי אפשר לצפות לתשובה?
call-due = המועד האחרון למענה הוא { $day }. האם יהיה מענה עד אז?
call-when = מתי אפשר לצפות למענה?
call-wait = המתינו לתשובה, ורשמו אותה:
call-what = [מה נאמר]
call-who = [איזו רשות]
call-when-said = [תאריך ושעה]
call-thanks = תודה רבה ויום טוב.
call-copy = העתקת המילים
call-tell = קיבלתם תשובה? כתבו אל { $contact }, כדי שתיכנס לתיעוד.

# A sheet to collect signatures
sheet-print = הדפיסו את הדף הזה על נייר A4 או Letter: הוא ממלא גיליון אחד.
sheet-ask = אנחנו דורשים:
sheet-ask-office = הדרישה שלנו אל { $office }:
sheet-of = ”{ $demand }”, דרישה של { $campaign }.
sheet-due = המועד האחרון למענה הוא { $day }.
sheet-caption = שורות לחתימה
sheet-signature = חתימה
sheet-date = תאריך
sheet-handed = הגיליון הזה נמסר למקבלי ההחלטות: כתבו רק מה שמותר להם לקרוא.
sheet-handed-office = הגיליון הזה נמסר אל { $office }: כתבו רק מה שמותר לקרוא שם.
sheet-no-address = אין חובה למסור כתובת או מספר טלפון.
sheet-back = את הגיליונות יש להחזיר אל { $contact }.

# Victories
victories-all = כל ההישגים
victory-of = מה דרשנו
victory-of-part = חלק ממה שאנחנו דורשים
victory-demanded = הדרישה: { $demand }

# The ledger
ledger-since = { $count ->
    [one] מעשה אחד של אכפתיות נספר מאז { $since }, נכון ליום { $day }.
    [two] שני מעשים של אכפתיות נספרו מאז { $since }, נכון ליום { $day }.
   *[other] { $acts } מעשים של אכפתיות נספרו מאז { $since }, נכון ליום { $day }.
  }
ledger-week = { $week }, { $first } עד { $last }.
ledger-week-now = { $week }, { $first } עד { $last }; השבוע עוד לא תם.
ledger-weeks = שבוע אחר שבוע
ledger-in-all = בסך הכול
ledger-chart = { $metric } לפי שבוע, { $first } עד { $last }; השיא: { $most }, { $week }; האחרון: { $newest }
ledger-most = השיא: { $most }, { $week }
ledger-table = מעשים וכמויות לפי שבוע, מהחדש לישן. השבועות נמשכים מיום שני עד יום ראשון (ISO 8601).
ledger-acts = מעשים
ledger-demands = הדרישות שהמעשים תומכים בהן
ledger-demands-caption = מעשים לפי דרישה
ledger-more-than-one = מעשה אחד יכול לתמוך ביותר מדרישה אחת.
ledger-fixes = מה היה מייתר זאת
ledger-fixes-count = { $count ->
    [one] מי שעשו את העבודה אומרים זאת במשפט אחד.
    [two] מי שעשו את העבודה אומרים זאת בשני משפטים.
   *[other] מי שעשו את העבודה אומרים זאת ב־{ $shown } משפטים.
  }
ledger-fixes-read = קראו מה הם אומרים
ledger-places = לפי שכונה
ledger-places-caption = מעשים לפי שכונה
ledger-floor = מספרים הקטנים מ־{ $floor } אינם מפורסמים, כדי שלא יהיה אפשר לזהות בהם איש.
ledger-withheld = כשיש מספר כזה, גם הקטן שבמספרים האחרים אינו מפורסם, כדי שלא יהיה אפשר לחשב אותו.
ledger-no-place = יש מעשים בלי ציון שכונה.
ledger-bulletins = עדכונים שבועיים
ledger-all-data = כל הנתונים הפתוחים
ledger-method = כל מספר הוא סכום השורות האלה. שורה נחשבת למעשה אחד, אלא אם כתוב בה אחרת; כל ספירה בסיפור היא מעשה אחד ביום הסיפור. הכמויות מחוברות במדויק, כמספרים עשרוניים. בשורות לא מצוינת שכונה, כדי שלא יהיה אפשר לזהות איש לפי מעשה בודד.

# A week of the ledger
week-not-over = השבוע עוד לא תם: נספר עד { $day }
week-stories = סיפורי השבוע
weeks = שבועות
weeks-all = כל השבועות
week-before = השבוע הקודם
week-after = השבוע הבא
week-caption = { $week }: מספרים, שינוי מהשבוע הקודם וסך הכול
week-counted = מה נספר
week-in = בשבוע זה
week-change = שינוי מהשבוע הקודם
week-so-far = עד כה, לעומת כל השבוע הקודם

# What would have made acts unnecessary
fixes-by-demand = לפי דרישה
fixes-times = { $count ->
    [one] נאמר פעם אחת
    [two] נאמר פעמיים
   *[other] נאמר { $shown } פעמים
  }
fixes-pages = עמודי הקיר

# Money
money-each-person = לכל אדם
money-each-caption = { $names }: חלקו של כל אדם
money-flows = מי שילם למי
money-flows-in = מי שילם למי, { $period }
money-flows-below = התשלומים מופיעים למטה, ברשימה עם עמודות.
money-chart-picture = התרשים כתמונה
money-trend-picture = גרף הקווים כתמונה
money-change = השינוי לאורך זמן
money-prices = ריאלי: במחירי { $base }, לפי { $index }; נומינלי: כפי ששולם אז
money-real-short = ריאלי
money-nominal-short = נומינלי
money-index = מדד המחירים
money-in-words = התשלומים במילים
money-largest = התשלומים הגדולים: { $title }
money-every = כל התשלומים: { $title }
money-from = מאת
money-to = אל
money-period = תקופה
money-status = מצב
money-combined = { $count ->
    [one] סכום של שורה אחת
    [two] סכום של שתי שורות
   *[other] סכום של { $shown } שורות
  }
money-refund-short = החזר
money-more-rows = { $count ->
    [one] עוד שורה אחת בקבצים שלמטה.
    [two] עוד שתי שורות בקבצים שלמטה.
   *[other] עוד { $shown } שורות בקבצים שלמטה.
  }
money-method = איך ספרנו
money-exact = הסכומים נשמרים ומחוברים במדויק, כמספרים עשרוניים. הם מעוגלים רק בתצוגה, ומחצית מעוגלת הרחק מאפס.
money-sources = מקורות
money-read-on = נקרא ביום { $day }
money-paid-back-by = הוחזר מידי { $who }
money-in-part-estimated = כולו או חלקו אומדן או היסק
money-told-elsewhere = מה שהועבר הלאה מופיע במקום אחר ברשימה
money-smaller = ועוד { $number } קטנים יותר, { $sum } בסך הכול

# Briefings
briefings-missed = ממתינים לציון הדרך שלהם
briefings-past = שימועים קודמים
briefing-table = על השולחן:
stories-to-go = { $count ->
    [one] נותר סיפור אחד
    [two] נותרו שני סיפורים
   *[other] נותרו { $shown } סיפורים
  }
briefing-todo = { $count ->
    [one] כך זה נראה עד כה: עוד סיפור אחד עד סיפור { $number }, שפותח את השימוע.
    [two] כך זה נראה עד כה: עוד שני סיפורים עד סיפור { $number }, שפותח את השימוע.
   *[other] כך זה נראה עד כה: עוד { $shown } סיפורים עד סיפור { $number }, שפותח את השימוע.
  }
briefing-no-milestone = אף סיפור לא הגיע לציון הדרך הזה.
briefing-when = מתי
briefing-where = איפה
briefing-readers = בקריאת
briefing-reply-by = מבקשים מענה עד
briefing-watch = צפייה בשידור חי
briefing-script = נוסח לקריאה
briefing-calendar = הוספה ליומן שלכם
briefing-after = מה יצא מזה
briefing-recording = להאזנה או לצפייה בהקלטה
briefing-replies = מענים לדרישה מאז:
briefing-no-replies = מאז לא נרשם מענה לדרישה, נכון ליום { $day }.
briefing-show = סדר היום
briefing-minutes = { $count ->
    [one] כדקה אחת של קריאה בקול, בקצב של { $words } מילים בדקה.
    [two] כשתי דקות של קריאה בקול, בקצב של { $words } מילים בדקה.
   *[other] כ־{ $shown } דקות של קריאה בקול, בקצב של { $words } מילים בדקה.
  }
briefing-rounded = כל חלק מעוגל כלפי מעלה לדקה שלמה.
briefing-numbers-below = המספרים שלמטה
briefing-demand-below = הדרישה שלמטה
briefing-chosen = המארגנים בחרו את הסיפורים.
briefing-rule = הסיפורים נבחרים לפי כלל: תחילה הסיפור שהגיע לציון הדרך; אחריו הסיפור החדש ביותר מאחורי כל אחת מהדרישות שרוב הסיפורים מאז ציון הדרך הקודם תומכים בהן; ולבסוף החדשים שבין האחרים.
briefing-numbers = המספרים מאז השימוע הקודם
briefing-numbers-first = המספרים מאז תחילת הקמפיין
briefing-counted = אחרי { $after } ועד { $until }
briefing-counted-first = עד { $until }
briefing-what = מה
briefing-since = מאז השימוע הקודם
briefing-the-demand = הדרישה
briefing-asks = השימוע מבקש מענה עד { $day }.
briefing-story = הסיפור של ציון הדרך
briefing-others = שימועים אחרים
script-minutes = { $count ->
    [one] כדקה אחת. בהדפסה, כל חלק מתחיל בעמוד משלו.
    [two] כשתי דקות. בהדפסה, כל חלק מתחיל בעמוד משלו.
   *[other] כ־{ $shown } דקות. בהדפסה, כל חלק מתחיל בעמוד משלו.
  }

# Escalations
climb-acts = { $acts } מתוך { $at }
climb-next = הבא בתור: { $next }
climb-unknown = מה יקרה אז יוכרז בשימוע.
climb-left = עוד { $left }
escalations-all = כל השלבים שהוכרזו הושגו.
escalations-announced = מה יקרה יוכרז בשימוע.
escalations-announced-at = מה יקרה יוכרז במועד: { $briefing }.
escalations-reached = הושג
escalations-unrecorded = מה שנעשה טרם נרשם כאן.
escalations-no-day = התאריך טרם נרשם.
escalations-left-out = { $count ->
    [one] שלב קודם אחד ללא שם הושמט.
    [two] שני שלבים קודמים ללא שם הושמטו.
   *[other] { $shown } שלבים קודמים ללא שם הושמטו.
  }
escalations-counted = { $acts }, נספרו ביום { $day }.
step-announced = הוכרז
step-held = התקיים
step-planned = מתוכנן ליום
step-ritual = לסיום
step-about = על השלב: { $at }
gathering-then = אחר כך:

# The board of offers, needs and dreams
board-how = כאן לא מופיעים שמות. כתבו למארגנים, והם יקשרו ביניכם: { $contact }.
board-sheet = דף לתלייה
board-sheet-size = A4 או Letter
board-matched = נמצא חיבור
board-since = מיום { $day }
board-until = עד { $day }
board-about = בנושא:
board-offers = { $count ->
    [one] הצעה אחת יכולה לעזור
    [two] שתי הצעות יכולות לעזור
   *[other] { $shown } הצעות יכולות לעזור
  }
board-needs = { $count ->
    [one] צורך אחד שתמלא
    [two] שני צרכים שתמלא
   *[other] { $shown } צרכים שתמלא
  }
board-answer = תגובה
board-map = מה יש בכל שכונה
board-map-caption = רשומות לפי שכונה
board-entries = { $count ->
    [one] רשומה
    [two] רשומות
   *[other] רשומות
  }
board-offers-about = נושאי ההצעות
board-others = { $count ->
    [one] בשכונה אחת נוספת יש פחות מ־{ $floor } רשומות.
    [two] בשתי שכונות נוספות יש פחות מ־{ $floor } רשומות בכל אחת.
   *[other] ב־{ $shown } שכונות נוספות יש פחות מ־{ $floor } רשומות בכל אחת.
  }
board-all-few = בכל השכונות יש פחות מ־{ $floor } רשומות בכל אחת.
board-one-few = בכל שכונה יש פחות מ־{ $floor } רשומות.
board-unnamed = כדי שלא יהיה אפשר לנחש במי מדובר, שכונות כאלה אינן מוזכרות בשמן, לא כאן ולא ליד הרשומות שלהן.
board-sheet-lede = הצעות, צרכים וחלומות של שכנים, נכון ליום { $day }
board-sheet-back = חזרה ללוח
board-sheet-print = הדפיסו את הדף הזה מהדפדפן, על נייר A4 או Letter.
board-sheet-answer = כדי להגיב, כתבו למארגנים:
board-sheet-name = ציינו את המילים שבסוף הרשומה.
board-sheet-new = מה חדש:

# The calendar
calendar-subscribe = הרשמה
calendar-fresh = תמיד מעודכן
calendar-download = הורדה
calendar-by-hand = להרשמה ידנית, הזינו ביומן שלכם את הכתובת הזאת:
calendar-near = { $count ->
    [one] עכשיו וביום הקרוב
    [two] עכשיו וביומיים הקרובים
   *[other] עכשיו וב־{ $shown } הימים הקרובים
  }
calendar-nothing = כרגע לא הוכרז על דבר עם תאריך.
calendar-over = הסתיים
calendar-zone = השעות הן לפי { $zone }.
occasion-to = עד { $last }
occasion-now = עכשיו
occasion-today = היום
occasion-in-days = { $count ->
    [one] בעוד יום אחד
    [two] בעוד יומיים
   *[other] בעוד { $shown } ימים
  }
occasion-presses = למען הדרישה: { $demand }
occasion-more = פרטים נוספים
occasion-add = הוספה ליומן

# Guides
guides-all = כל המדריכים
guide-checked = נבדק לאחרונה ביום { $day }.
guide-age = נכתב לקוראים מגיל { $years }.
guide-age-computed = לפי נוסחת Flesch–Kincaid, אפשר לקרוא זאת מגיל { $years } בערך.

# The open data
data-licence = רישיון
data-no-licence = לא צוין רישיון. שאלו לפני שתפרסמו את הנתונים האלה.
data-as-of = נכון ליום
data-format = הטקסטים בקידוד UTF-8. התאריכים כתובים כך: 2026-11-08 (ISO 8601). קובץ JSON מפרט בשדה { $about } מהו ומה מותר לעשות בו; השורות שלו מופיעות אחר כך ברשימה הנושאת את שמו.
data-beside = ליד כל מערך נתונים
data-money = טבלאות הכסף הציבורי נמצאות { $beside }.
data-open = פתיחת { $file }
of-file = של { $file }
data-in-file = מה יש בקובץ { $file }
data-means = משמעות
data-holds = תוכן

# The search
search-field = מילים, מספר או תגית
search-one = נמצא טקסט אחד עבור ”{ $query }”.
search-many = נמצאו { $shown } טקסטים עבור ”{ $query }”.
search-some = אין טקסט שכולל את כל ”{ $query }”. מספר הטקסטים שכוללים חלק: { $shown }.
search-none = לא נמצא דבר עבור ”{ $query }”. נסו פחות מילים, או רק תחילת מילה.
search-shown = מוצגים { $part } מתוך { $all }.
search-failed = לא ניתן היה לטעון את החיפוש. בדקו את החיבור ונסו שוב.
search-hint = החיפוש עובר על כל { $texts } הטקסטים, בכל השפות. תחילת מילה מספיקה, ואפשר לוותר על סימני הטעמה.
search-key = המקש { $key } מוביל לשדה
search-no-script = החיפוש כאן דורש סקריפטים, והם כבויים או שלא נטענו. הדרכים הבאות אינן דורשות אותם:
search-way-stories = { $stories }, מהחדש לישן: המספר שבתגית מראה עד כמה ישן הסיפור.
search-way-tags = { $tags }: במה עוסקים הסיפורים.
search-way-demands = { $demands }, ולצד כל אחת הסיפורים שתומכים בה.
search-way-browser = הדפדפן שלכם מוצא מילים בדף הפתוח: { $ctrl } ו־{ $f }, או ”חיפוש בדף” בתפריט.
search-results = תוצאות
search-about = חיפוש בכל מה שמספרים ב־{ $campaign }.

# An address that leads nowhere
lost-lede = הדף הזה נפל בין הכיסאות. הסיפורים לא.
lost-home = לדף הבית
lost-title = אין דף כזה
withdrawn-title = { $tag } הוסר
withdrawn-lede = כאן היה סיפור. מי שעליו סופר ביקש להסירו, והוא אינו מסופר עוד. אם יש לך עותק, נא למחוק אותו.

# The menu, and the headings of its pages
section-stories = סיפורים
section-demands = דרישות
section-ledger = פנקס
section-money = כסף
section-calendar = לוח אירועים
section-victories = הישגים
section-testimonies = עדויות
section-briefings = שימועים
section-escalations = עליות מדרגה
section-board = לוח השכנים
section-guides = מדריכים
section-tags = תגיות

# Titles of pages, and what search engines tell of them
numbered = { $heading }, עמוד { $page }
archive-about = כל הסיפורים של { $campaign }, מהחדש לישן.
tags-about = במה עוסקים הסיפורים של { $campaign }.
tag-about = סיפורים של { $campaign } על { $tag }.
demands-about = מה היה מייתר את מעשי ההצלה האלה, מי יכול להחליט על כך, ועד מתי.
office-about = מה נדרש מאת { $office }, ומה היה המענה.
office-about-said = מה נאמר מטעם { $office }.
letter-title = כתבו או התקשרו: { $demand }
letter-page = מכתב ומילים לשיחה: { $ask }
sheet-title = חתימות: { $demand }
sheet-about = דף להדפסה ולחתימה: { $ask }
ledger-about = כל מעשי האכפתיות שנספרו אצל { $campaign }, שבוע אחר שבוע.
fixes-about = במילים של מי שעשו את העבודה, לפי הדרישה שתביא לכך.
fixes-no-demand = ללא דרישה משלו
money-about = מי מקבל את הכסף, ומי עושה את העבודה.
pass-on-title = העבירו הלאה: { $headline }
pass-on-about = מילים ותמונות לפרסום: { $headline }
share-page-title = שיתוף { $tag } { $title }
share-page-about = מילים ותמונות לפרסום של { $tag }.
victories-about = מה הושג, כולו או חלקו, בזכות הסיפורים והספירה.
testimonies-about = מה אומרים עובדים ועובדות ומי שקיבלו עזרה: מה היה מייתר את מעשי ההצלה האלה.
guides-about = דפים מעשיים לקריאה, להדפסה ולהעברה הלאה.
data-about = כל מה שנספר ונדרש כאן, לבדיקה ולשימוש.
calendar-about = ימים שבהם הלחץ משפיע, מועדים אחרונים, והמקומות שבהם ניפגש.
escalations-about = כל מעשה בפנקס נחשב. כשהמעשים מגיעים לאחד המספרים האלה, אנחנו פועלים בפומבי.
briefings-about-each = עם כל סיפור, כמה מהסיפורים נקראים בקול בפני מי שיכולים לשנות את המציאות שהם מתארים.
briefings-about-every = { $count ->
    [one] בכל סיפור, כמה מהסיפורים נקראים בקול בפני מי שיכולים לשנות את המציאות שהם מתארים.
    [two] בכל שני סיפורים, כמה מהסיפורים נקראים בקול בפני מי שיכולים לשנות את המציאות שהם מתארים.
   *[other] בכל { $shown } סיפורים, כמה מהסיפורים נקראים בקול בפני מי שיכולים לשנות את המציאות שהם מתארים.
  }
briefings-about-milestones = בכל ציון דרך, כמה מהסיפורים נקראים בקול בפני מי שיכולים לשנות את המציאות שהם מתארים.
script-title = { $briefing }: נוסח לקריאה
script-about = מה נקרא בקול באירוע: { $briefing }, עם מספר הדקות של כל חלק.
board-title = הצעות, צרכים וחלומות
board-lede = מה שכנים נותנים, מה הם צריכים, ומה היו רוצים לבנות יחד.
board-sheet-title = הלוח, לתלייה
board-sheet-about = הצעות, צרכים וחלומות על דף נייר.

# The kinds of entries on the board
board-dream = חלומות
board-dream-lede = מה שרבים היו רוצים לבנות. כל חלום צריך ידיים, ואולי גם את שלכם.
board-need = צרכים
board-need-lede = מה שמישהו לא יכול לעשות לבד כרגע.
board-offer = הצעות
board-offer-lede = מה שמישהו נותן, בלי לבקש דבר בתמורה.

# How a demand stands
state-long-overdue = באיחור רב
state-overdue = באיחור
state-not-answered = נמסר מענה, אך לא תשובה
state-due-today = המועד האחרון היום
state-waiting = ממתינה למענה
state-answered = נמסרה תשובה
state-promised = הובטח
state-partly-won = הושג בחלקו
state-refused = נדחה
state-won = הושג
state-not-yet-asked = טרם הוגשה
funding-funded = במימון מלא
funding-partly-funded = במימון חלקי
funding-not-funded = ללא מימון

# Kinds of replies
reply-promise = הבטחה
reply-refusal = סירוב
reply-partial = תשובה חלקית
reply-answer = תשובה
reply-not-an-answer = לא תשובה

# A day of the weekend, in counted-moved and counted-closed
closed-mon = יום שני
closed-tue = יום שלישי
closed-wed = יום רביעי
closed-thu = יום חמישי
closed-fri = יום שישי
closed-sat = שבת
closed-sun = יום ראשון

# Counts of the ledger
acts-of-care = מעשים של אכפתיות
acts-of-care-count = { $count ->
    [one] מעשה אחד של אכפתיות
    [two] שני מעשים של אכפתיות
   *[other] { $shown } מעשים של אכפתיות
  }
change-more = { $amount } יותר
change-fewer = { $amount } פחות
change-same = ללא שינוי
place-few = פחות מ־{ $floor }
place-not-told = לא מפורסם

# The week in a sentence
bulletin-logged = בשבוע { $week } של { $year } נרשמו אצל { $campaign }: { $acts }.
bulletin-logged-with = בשבוע { $week } של { $year } נרשמו אצל { $campaign }: { $acts }, עם { $figures }.
bulletin-logged-so-far = בשבוע { $week } של { $year } נרשמו עד כה אצל { $campaign }: { $acts }.
bulletin-logged-so-far-with = בשבוע { $week } של { $year } נרשמו עד כה אצל { $campaign }: { $acts }, עם { $figures }.
bulletin-makes = מאז { $day }, בסך הכול: { $acts }.
list-and = { $first } וגם { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } לעומת { $b }. היחס מעוגל, ומחצית מעוגלת הרחק מאפס.
money-ratio-note-in = { $a } לעומת { $b }, { $period }. היחס מעוגל, ומחצית מעוגלת הרחק מאפס.
money-all-flows = כל התשלומים
money-flow-count = { $count ->
    [one] תשלום אחד
    [two] שני תשלומים
   *[other] { $shown } תשלומים
  }
money-place-count = { $count ->
    [one] גוף אחד
    [two] שני גופים
   *[other] { $shown } גופים
  }
money-caption = { $flows } בין { $places }.
money-caption-sum = { $flows } בין { $places }, { $sum } בסך הכול.
money-caption-largest = הגדול ביותר: מאת { $from } אל { $to }, { $amount }.
money-caption-folded = { $count ->
    [one] גוף קטן אחד צויר בנפרד; כל שורה מופיעה למטה או בקבצים.
    [two] שני גופים קטנים צוירו יחד; כל שורה מופיעה למטה או בקבצים.
   *[other] { $shown } גופים קטנים צוירו יחד; כל שורה מופיעה למטה או בקבצים.
  }
money-folded = { $count ->
    [one] גוף אחד, הגדול ביותר: { $name }
    [two] שני גופים, הגדול מביניהם: { $name }
   *[other] { $shown } גופים, הגדול מביניהם: { $name }
  }
money-cite-flows = התשלומים
money-cite-people = מספר האנשים ({ $label })
money-cite-prices = מדד המחירים
money-file-csv = התשלומים כטבלה (CSV)
money-file-json = אותם נתונים עם תיאור (חבילת נתונים JSON)
money-file-svg = התרשים כשרטוט (SVG)
money-file-trend = השינוי לאורך זמן כשרטוט (SVG)
money-file-png = התרשים כתמונה, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = הסיפור
card-milestone = ציון הדרך
card-briefing = ההזמנה לשימוע
card-victory = ההישג
card-week = השבוע
card-clock = השעון
card-trend = השינוי לאורך זמן
card-each = הנתון לכל אדם
card-comparison = ההשוואה
card-preview = לרוחב, לתצוגה מקדימה של קישורים
card-status = לאורך, לסטטוס בטלפון
card-square = ריבוע, לפיד תמונות
card-upright = לאורך, לפיד תמונות
card-wide = לרוחב, לפיד תמונות

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = השימוע הציבורי { $number }
briefing-read-aloud = סיפורים נקראים בקול בפני נושאי תפקידים.
briefing-invited-list = הזמנה להשיב: { $offices }.
briefing-state-today = היום
briefing-state-to-come = בקרוב
briefing-state-ahead = בסיפור { $number }
briefing-state-past = התקיים
briefing-state-missed = התאריך חלף
briefing-state-missed-left = { $count ->
    [one] התאריך חלף; נותר סיפור אחד
    [two] התאריך חלף; נותרו שני סיפורים
   *[other] התאריך חלף; נותרו { $shown } סיפורים
  }
show-welcome = פתיחה
show-welcome-to = ברוכים הבאים אל { $briefing }.
show-told = מאז ציון דרך { $number } סיפרנו { $stories } של סולידריות.
show-told-first = מאז תחילת הקמפיין סיפרנו { $stories } של סולידריות.
show-read-one = אחד מהם נקרא כעת בקול.
show-read-all = כולם נקראים כעת בקול.
show-read = { $count ->
    [one] אחד מהם נקרא כעת בקול.
    [two] שניים מהם נקראים כעת בקול.
   *[other] { $shown } מהם נקראים כעת בקול.
  }
show-invited = הזמנו להשיב: { $offices }.
show-numbers = המספרים
show-ask = אנחנו מבקשים מענה עד { $day }.
show-ask-office = אנחנו מבקשים מענה עד { $day }. הדרישה מופנית אל: { $office }.
show-deadline = המועד האחרון של הדרישה עצמה הוא { $day }.
show-no-reply = לא נרשם מענה, נכון ליום { $day }.
show-last-reply = המענה האחרון, מיום { $day }, התקבל מאת { $office }: ”{ $reply }”
show-logged = נרשמו עד כה: { $acts }.
show-step = כשנגיע אל { $acts }, הצעד הבא: { $what }.
show-step-unknown = מוכרז כעת: מה נעשה כשנגיע אל { $acts }.
numbers-begun = מאז תחילת הקמפיין סיפרנו { $stories } וספרנו { $acts } של אכפתיות.
numbers-told = מאז ציון דרך { $number } סיפרנו { $stories }.
numbers-told-first = מאז תחילת הקמפיין סיפרנו { $stories }.
numbers-acts = { $count ->
    [one] מאז השימוע מיום { $day } נספר מעשה אחד.
    [two] מאז השימוע מיום { $day } נספרו שני מעשים.
   *[other] מאז השימוע מיום { $day } נספרו { $shown } מעשים.
  }
numbers-acts-first = { $count ->
    [one] מאז תחילת הקמפיין נספר מעשה אחד.
    [two] מאז תחילת הקמפיין נספרו שני מעשים.
   *[other] מאז תחילת הקמפיין נספרו { $shown } מעשים.
  }
numbers-come-to = בסך הכול: { $figures }.
numbers-in-all = { $count ->
    [one] בסך הכול יש כעת בפנקס מעשה אחד.
    [two] בסך הכול יש כעת בפנקס שני מעשים.
   *[other] בסך הכול יש כעת בפנקס { $shown } מעשים.
  }

# Steps of the ladder of escalations
step-reached = הושג
step-next = הבא
step-later = בהמשך

# What stands in the calendar
occasion-answer-due = מועד אחרון לתשובה: { $demand }
occasion-reply-due = מועד אחרון למענה אחרי { $briefing }
occasion-reply-due-on = מועד אחרון למענה אחרי { $briefing }: { $demand }
occasion-at = כשנגיע אל { $acts }: { $title }
occasion-escalation = עליית מדרגה: { $acts }
kind-window = חלון הזדמנויות
kind-action = פעולה
kind-ritual = טקס הוקרה
kind-briefing = השימוע הציבורי
kind-escalation = עליית מדרגה

# Kinds of texts that the search finds
found-story = סיפור
found-translation = סיפור, בתרגום
found-guide = מדריך
found-victory = הישג
found-briefing = שימוע
found-testimony = עדות

# Feeds, which people read elsewhere
feed-atom = פיד Atom
feed-json = פיד JSON
feed-offers = הצעות חדשות
feed-needs = צרכים חדשים
feed-answer = תגובה דרך המארגנים
feed-reply = { $office } על ”{ $demand }”: { $kind }
feed-asked = מה נדרש: { $ask }
feed-all-about = הכול על הדרישה הזאת
feed-missed-reply = אין מענה עד המועד האחרון: ”{ $demand }”
feed-missed-answer = אין תשובה עד המועד האחרון: ”{ $demand }”
feed-no-reply = עד המועד האחרון, { $day }, לא נרשם מענה.
feed-no-reply-from = עד המועד האחרון, { $day }, לא נרשם מענה מאת { $office }.
feed-no-answer = עד המועד האחרון, { $day }, לא נרשמה תשובה.
feed-no-answer-from = עד המועד האחרון, { $day }, לא נרשמה תשובה מאת { $office }.
feed-live = שידור חי
feed-in-ledger = { $acts } בפנקס
feed-came-to = ביום { $day } הגיע הפנקס אל { $acts }.
feed-now = מה קורה כעת: { $what }.
feed-now-unknown = מה שיקרה כעת יוכרז בשימוע.
feed-held = איך זה עבר: { $what }
plan-post = פרסום { $tag } { $title }
