# The words of pages in Ukrainian.

# The frame of every page
skip = Перейти до основного вмісту
search = Пошук
nav-main = Головне меню
nav-more = Ще
nav-data = Відкриті дані
nav-contact = Контакти
made-with = Створено за допомогою { $generator }
newer = Новіші
older = Старіші
previous = Назад
next = Далі
page = Сторінка
pages-of-stories = Сторінки історій
also-in = Також мовами:
other-languages = Іншими мовами:
feed = стрічка

# Words that several pages share
stories = { $count ->
    [one] { $shown } історія
    [few] { $shown } історії
    [many] { $shown } історій
   *[other] { $shown } історії
  }
acts = { $count ->
    [one] { $shown } справа турботи
    [few] { $shown } справи турботи
    [many] { $shown } справ турботи
   *[other] { $shown } справи турботи
  }
all-stories = Усі історії
demand = Вимога
office = Установа
week = Тиждень
acts-head = Справи турботи
amount = Сума
source = Джерело
row = Рядок
name = Ім’я
neighborhood = Район
in-all = Усього
change-number = Зміна
deadline = Строк
ahead = Попереду
coming-up = Незабаром
this-week = Цього тижня
take-numbers = Завантажити цифри
counted-what = Що підраховано
the-ledger = Відкритий реєстр
next-escalation = Наступний публічний крок
read-more = Докладніше
recording = Запис
continued = (продовження)
from-to = { $from } – { $to }
of-what = — { $what }
of-day = від { $day }
and-more = { $count ->
   *[other] і ще { $shown }
  }
as-of = Станом на { $day }.
counted-on = Пораховано { $day }.
days-counted = Дні пораховано { $day }.
no-refusal = Мовчання — не відмова, і ми не називаємо його відмовою.
no-reply = Відповіді не зафіксовано, станом на { $day }.
to-office = Адресат: { $office }
write-to = Пишіть: { $contact }.
right-of-reply = Кожен, кого тут названо, може відповісти тут-таки: власними словами й без обмеження обсягу.
no-story = Перша історія ще попереду.
milestone-number = Рубіж { $number }
story-number = Історія { $number }
back-to-demand = Назад до вимоги
before-this = Перед цим
after-this = Після цього
minutes-short = { $minutes } хв
read-by = Читає { $reader }
copy = Скопіювати
share = Поділитися

# Lists of stories
archive-page = Історії з { $first } до { $last }, сторінка { $page } з { $pages }.
archive-all = { $count ->
    [one] { $shown } історія, спершу нові.
    [few] { $shown } історії, спершу нові.
    [many] { $shown } історій, спершу нові.
   *[other] { $shown } історії, спершу нові.
  }
tag-count = { $count ->
    [one] { $shown } історія з тегом «{ $tag }».
    [few] { $shown } історії з тегом «{ $tag }».
    [many] { $shown } історій з тегом «{ $tag }».
   *[other] { $shown } історії з тегом «{ $tag }».
  }
tags-all = Усі теги

# A story
story-milestone-every = { $count ->
   *[other] одна історія з кожних { $shown }
  }
story-formerly = До { $day } тег { $was } мала інша історія: { $story }, тепер { $now }.
story-serves = Слухання, вимоги й теги
story-briefing = Ця історія відкриває слухання
story-demand = Ця історія підкріплює вимогу
story-others = Інші історії
story-before = Перед цим: { $tag }
story-after = Після цього: { $tag }

# Testimonies
voices-title = Власними словами
voices-play-all = Відтворити всі свідчення
voice-video = Відео: { $role }
voice-sound = Аудіо: { $role }
voice-captions = Субтитри
voice-video-file = Відео окремим файлом
voice-sound-file = Аудіо окремим файлом
voice-said = Текст запису
voice-recording = у записі: { $role }
reel-all = Усі свідчення по черзі
reel-step = Свідчення { $index } з { $all }
reel-before = Попереднє

# To pass something on
share-title = Розкажіть іншим
share-lede = Збережіть картку, скопіюйте текст, опублікуйте разом. Додайте опис, щоб ніхто не лишився осторонь.
share-caption = Підпис
share-copy-caption = Скопіювати підпис
share-each-network = Тексти для кожної соцмережі
share-download = Завантажити:
share-description = Опис зображень для тих, хто їх не бачить
share-copy-description = Скопіювати опис
share-copied = Скопійовано. Тепер вставте у свій допис.
share-copied-gaps = Скопійовано. Тепер вставте текст і заповніть пропуски.
share-selected = Текст виділено: скопіюйте його звідси.
share-failed = Із цього телефону поділитися не вдалося: скопіюйте текст.
pass-on-back = Усі цифри

# The page to post a story from with a phone
share-story = Історія
share-words = Текст
share-head = Поділитися: { $tag }
share-kit = Для публікації
share-pictures = Зображення
share-pictures-lede = Торкніться зображення, щоб завантажити його, або натисніть і утримуйте, щоб зберегти його серед фотографій.
share-words-head = Тексти
share-words-lede = Кожен текст підходить для своєї соцмережі, з тегом і посиланням. Додайте до зображення опис, щоб ніхто не лишився осторонь.
share-cut = Скорочено до дозволеної довжини.
share-messages = { $count ->
   *[other] Кількість повідомлень: { $shown }.
  }
share-too-long = Задовго для цієї соцмережі: місця бракує навіть для тегу чи посилання.
share-room = { $count ->
    [one] Можна додати ще { $shown } знак.
    [few] Можна додати ще { $shown } знаки.
    [many] Можна додати ще { $shown } знаків.
   *[other] Можна додати ще { $shown } знака.
  }
share-words-for = текст для: { $names }
share-thread = { $count ->
   *[other] Ланцюжком, дописів: { $shown }
  }
share-for = для: { $names }
share-post = Допис { $number }
share-post-for = допис { $number } для: { $names }
share-limits = Обмеження соцмереж станом на { $day }.

# The front page
home-told = { $count ->
    [one] історію солідарності вже розказано
    [few] історії солідарності вже розказано
    [many] історій солідарності вже розказано
   *[other] історії солідарності вже розказано
  }
home-story = історія { $number }
home-todo = { $count ->
    [one] Ще { $shown } історія до наступного рубежу: { $story }.
    [few] Ще { $shown } історії до наступного рубежу: { $story }.
    [many] Ще { $shown } історій до наступного рубежу: { $story }.
   *[other] Ще { $shown } історії до наступного рубежу: { $story }.
  }
home-demands = Чого ми вимагаємо і до якого строку
home-all-demands = Усі вимоги
home-all-demands-count = { $count ->
   *[other] Усі вимоги: { $shown }
  }
home-won = Що здобуто
home-week = Останній тиждень
home-bulletin = Бюлетень
home-calendar = Календар
home-beats = У кожній історії три частини
home-care = Що хтось зробив для когось іншого.
home-cause = Що зламалося, і довелося це зробити.
home-change = За яких умов рятувати не довелося б.
home-latest = Нові історії
home-all-stories = { $count ->
   *[other] Усі історії: { $shown }
  }
home-milestones = Рубежі

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = Сьогодні
clock-today-due = спливає строк:
clock-left = { $count ->
    [one] день до строку:
    [few] дні до строку:
    [many] днів до строку:
   *[other] дня до строку:
  }
clock-silent = { $count ->
    [one] день без відповіді, строк сплив
    [few] дні без відповіді, строк сплив
    [many] днів без відповіді, строк сплив
   *[other] дня без відповіді, строк сплив
  }
clock-late = { $count ->
    [one] день після строку:
    [few] дні після строку:
    [many] днів після строку:
   *[other] дня після строку:
  }
clock-working-left = { $count ->
    [one] робочий день до строку:
    [few] робочі дні до строку:
    [many] робочих днів до строку:
   *[other] робочого дня до строку:
  }
clock-working-silent = { $count ->
    [one] робочий день без відповіді, строк сплив
    [few] робочі дні без відповіді, строк сплив
    [many] робочих днів без відповіді, строк сплив
   *[other] робочого дня без відповіді, строк сплив
  }
clock-working-late = { $count ->
    [one] робочий день після строку:
    [few] робочі дні після строку:
    [many] робочих днів після строку:
   *[other] робочого дня після строку:
  }
clock-none = Строк не призначено
counted-all-days = { $count ->
    [one] З вихідними та святами: { $shown } день.
    [few] З вихідними та святами: { $shown } дні.
    [many] З вихідними та святами: { $shown } днів.
   *[other] З вихідними та святами: { $shown } дня.
  }
counted-within = { $count ->
    [one] Строк відповіді: { $shown } день після звернення.
    [few] Строк відповіді: { $shown } дні після звернення.
    [many] Строк відповіді: { $shown } днів після звернення.
   *[other] Строк відповіді: { $shown } дня після звернення.
  }
counted-within-working = { $count ->
    [one] Строк відповіді: { $shown } робочий день після звернення.
    [few] Строк відповіді: { $shown } робочі дні після звернення.
    [many] Строк відповіді: { $shown } робочих днів після звернення.
   *[other] Строк відповіді: { $shown } робочого дня після звернення.
  }
counted-moved = Призначений день, { $day }, — неробочий ({ $what }), тому відповідь очікується наступного робочого дня.
counted-closed = Строк припадає на неробочий день: { $what }.

# Demands
demands-late = { $state }, строк сплив
demands-offices = Кого запитали і хто відповідає
demands-offices-caption = Установи, адресовані їм вимоги та їхні відповіді
office-asked = Вимог отримано
office-replied = З відповіддю
office-late = Прострочено
office-signed = Відповідей за її підписом

# A demand
demand-to = Адресат
demand-asked = Висунуто
demand-paid-by = Хто платить
demand-cost = Вартість
demand-cost-per = { $amount } / { $per }
demand-backed = Чим підкріплено
demand-stories-acts = { $stories } і { $acts }
demand-write = Написати або зателефонувати
demand-sign = Зібрати підписи
demand-record = Хронологія
demand-asked-of = Висунуто: { $office }
demand-was-asked = Висунуто
demand-days-late = { $count ->
    [one] { $shown } день після строку
    [few] { $shown } дні після строку
    [many] { $shown } днів після строку
   *[other] { $shown } дня після строку
  }
demand-read-reply = Читати відповідь
demand-reply-of = — { $office }, { $day }
demand-compared = Звірено з джерелом { $day }.
demand-reply-due = Строк відповіді
demand-none-by-then = До цього дня відповіді не зафіксовано.
demand-none-by-then-as-of = До цього дня відповіді не зафіксовано, станом на { $day }.
demand-left-open = Те, що надійшло до цього дня, питання не вирішило.
demand-statement = Заяву оприлюднила установа: { $office }
demand-read-below = Читати нижче
demand-corrected = На цій сторінці виправлено помилку
demand-what-corrected = Що виправлено
demand-own-words = Словами самої установи
demand-published = Де опубліковано
demand-presses = Що за нею стоїть
demand-fixes = За яких умов це не знадобилося б
demand-all-fixes = Усе, що допомогло б
demand-milestones = Рубежі й слухання
demand-stories-press = { $count ->
    [one] { $shown } історія підкріплює її
    [few] { $shown } історії підкріплюють її
    [many] { $shown } історій підкріплюють її
   *[other] { $shown } історії підкріплює її
  }
demand-briefing-speaks = ця вимога — на порядку денному слухань
demand-funding = Яким коштом
demand-granted = Потрібно { $needed }, виділено { $granted }.
demand-granted-cost = Це коштує { $needed }, виділено { $granted }.
demand-granted-none = Потрібно { $needed }, досі нічого не виділено.
demand-granted-none-cost = Це коштує { $needed }, досі нічого не виділено.
demand-missing = З урахуванням рядків нижче лишиться знайти ще { $amount }.
demand-rows = Рядки бюджетних коштів і частка, яку просить ця вимога
demand-asked-for = Просимо
demand-share = Частка
demand-granted-head = Виділено
demand-nothing-yet = поки нічого
demand-celebrated = Відсвятковано
demand-stories = Історії за цією вимогою
demand-right = Право на відповідь і виправлення
demand-corrections = Помилки виправляємо, із зазначенням дня і того, що було неправильно.
demand-no-corrections = Виправлень поки не було.

# An office
office-what-asked = Чого від неї вимагали
office-times = Скільки часу це забрало
office-sums = { $count ->
    [one] { $shown } вимога, з відповіддю: { $replied }, з відповіддю по суті: { $answered }.
    [few] { $shown } вимоги, з відповіддю: { $replied }, з відповіддю по суті: { $answered }.
    [many] { $shown } вимог, з відповіддю: { $replied }, з відповіддю по суті: { $answered }.
   *[other] { $shown } вимоги, з відповіддю: { $replied }, з відповіддю по суті: { $answered }.
  }
office-median-reply = { $count ->
    [one] Медіанний час до першої відповіді: { $shown } день.
    [few] Медіанний час до першої відповіді: { $shown } дні.
    [many] Медіанний час до першої відповіді: { $shown } днів.
   *[other] Медіанний час до першої відповіді: { $shown } дня.
  }
office-median-answer = { $count ->
    [one] Медіанний час до першої відповіді по суті: { $shown } день.
    [few] Медіанний час до першої відповіді по суті: { $shown } дні.
    [many] Медіанний час до першої відповіді по суті: { $shown } днів.
   *[other] Медіанний час до першої відповіді по суті: { $shown } дня.
  }
office-times-caption = Днів від звернення до першої відповіді та до першої відповіді по суті
office-asked-on = Висунуто
office-first-reply = Перша відповідь
office-first-answer = Перша відповідь по суті
office-no-day = не зафіксовано
office-no-reply = Відповіді не зафіксовано, станом на { $day }
office-no-answer = Відповіді по суті не зафіксовано, станом на { $day }
after-days = { $count ->
    [one] через { $shown } день
    [few] через { $shown } дні
    [many] через { $shown } днів
   *[other] через { $shown } дня
  }
office-said = Що відповіла установа
office-on = Про вимогу «{ $demand }»
office-reply-of = відповідь від { $day }
office-right = Право на відповідь

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = установа, що ухвалює рішення
letter-brackets = [дужках]
letter-lede = Адресат: { $office }. Заповніть те, що стоїть у { $brackets }, змініть, що хочете, і підпишіться своїм ім’ям.
letter-head = Лист
letter-your-name = [ваше ім’я]
letter-your-place = [ваш район або адреса]
letter-its-address = [адреса установи]
letter-date = [дата]
letter-dear = Шановні пані та панове,
letter-about = пишу вам щодо вимоги кампанії «{ $campaign }». Ось вона:
letter-about-stories = { $count ->
    [one] пишу вам щодо вимоги кампанії «{ $campaign }», за якою стоїть { $shown } опублікована історія. Ось вона:
    [few] пишу вам щодо вимоги кампанії «{ $campaign }», за якою стоять { $shown } опубліковані історії. Ось вона:
    [many] пишу вам щодо вимоги кампанії «{ $campaign }», за якою стоять { $shown } опублікованих історій. Ось вона:
   *[other] пишу вам щодо вимоги кампанії «{ $campaign }», за якою стоїть { $shown } опублікованої історії. Ось вона:
  }
letter-happened = { $count ->
    [one] Ось { $shown } випадок із життя.
    [few] Ось { $shown } випадки з життя.
    [many] Ось { $shown } випадків із життя.
   *[other] Ось { $shown } випадку з життя.
  }
letter-counted = Дотепер сусіди нарахували: { $figures }. Усе це знадобилося, бо чогось бракувало.
letter-funding = Яким коштом це можна оплатити: { $funding }
letter-refused-on = У відповіді від { $day } було сказано «ні».
letter-refused = Прошу вас розглянути питання ще раз і публічно сказати, що ви зробите натомість.
letter-promised-on = { $day } це було обіцяно.
letter-promised = Дякую. Будь ласка, повідомте, коли і як обіцянку буде виконано.
letter-promised-due = Дякую. Будь ласка, повідомте, коли і як обіцянку буде виконано; у нас записано строк: { $day }.
letter-part = Дякую за те, що вже зроблено. Будь ласка, повідомте, коли буде зроблено решту.
letter-part-due = Дякую за те, що вже зроблено. Будь ласка, повідомте, коли буде зроблено решту; у нас записано строк: { $day }.
letter-answered-on = Дякую за відповідь від { $day }.
letter-answered = Те, про що просили, ще не зроблено. Будь ласка, повідомте, яким буде наступний крок і коли.
letter-open-on = { $day } надійшла відповідь, але питання вона не вирішила.
letter-answer-was-due = Строк відповіді по суті сплив { $day }.
letter-answer-due = Строк відповіді по суті спливає { $day }.
letter-please-say = Будь ласка, скажіть «так», «ні» або коли ви це знатимете.
letter-late = Строк вашої відповіді сплив { $due }. Станом на { $day } відповіді не зафіксовано. Будь ласка, скажіть «так», «ні» або коли ви це знатимете. Якщо ви вже відповіли і запис неправильний, будь ласка, повідомте: його виправлять.
letter-please-reply-by = Будь ласка, дайте відповідь до { $day }: так, ні або коли ви це знатимете.
letter-please-reply = Будь ласка, дайте відповідь: так, ні або коли ви це знатимете.
letter-public = Вимога, історії за нею та записи про відповіді відкриті для всіх: { $address }
letter-regards = З повагою
letter-copy = Скопіювати лист

# What to say on the telephone
call-head = Телефоном
call-your-place = [ваш район]
call-hello = Добрий день, мене звати { $name }, мій район — { $place }. Телефоную щодо вимоги «{ $demand }».
call-demand = Вимога така: { $ask }
call-because = Телефоную через такі випадки, як цей.
call-next-step = Яким буде наступний крок і якого дня?
call-promise = Якого дня обіцянку буде виконано?
call-promise-due = Якого дня обіцянку буде виконано? У нас записано: { $day }. Це в силі?
call-late = Строк відповіді сплив { $due }, станом на { $day } відповіді не зафіксовано. Коли її чекати?
call-late-open = Строк відповіді сплив { $due }, і те, що надійшло, питання не вирішило. Коли чекати відповіді по суті?
call-due = Строк відповіді спливає { $day }. Чи буде до цього дня відповідь?
call-when = Коли можна чекати відповіді?
call-wait = Дочекайтеся відповіді й запишіть її:
call-what = [що сказали]
call-who = [яка установа]
call-when-said = [день і час]
call-thanks = Дякую. На все добре.
call-copy = Скопіювати текст
call-tell = Вам відповіли? Повідомте, щоб відповідь потрапила до записів: { $contact }.

# A sheet to collect signatures
sheet-print = Надрукуйте цю сторінку на A4 або Letter: вона займе один аркуш.
sheet-ask = Ми просимо:
sheet-ask-office = Адресат: { $office }. Ми просимо:
sheet-of = «{ $demand }», вимога кампанії «{ $campaign }».
sheet-due = Строк відповіді: { $day }.
sheet-caption = Рядки для підписів
sheet-signature = Підпис
sheet-date = Дата
sheet-handed = Цей аркуш передадуть тим, хто ухвалює рішення: пишіть лише те, що їм можна прочитати.
sheet-handed-office = Цей аркуш передадуть адресатові ({ $office }): пишіть лише те, що там можна прочитати.
sheet-no-address = Вказувати адресу чи телефон не обов’язково.
sheet-back = Куди повернути аркуші: { $contact }.

# Victories
victories-all = Усі перемоги
victory-of = Чого ми вимагали
victory-of-part = Частина того, чого ми вимагаємо
victory-demanded = Вимога: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } справа турботи з { $since }, станом на { $day }.
    [few] { $acts } справи турботи з { $since }, станом на { $day }.
    [many] { $acts } справ турботи з { $since }, станом на { $day }.
   *[other] { $acts } справи турботи з { $since }, станом на { $day }.
  }
ledger-week = { $week }, з { $first } до { $last }.
ledger-week-now = { $week }, з { $first } до { $last }; тиждень іще не закінчився.
ledger-weeks = Тиждень за тижнем
ledger-in-all = усього
ledger-chart = { $metric } за тижнями, з { $first } до { $last }; найбільше: { $most } ({ $week }), останнє значення: { $newest }
ledger-most = Найбільше: { $most } ({ $week })
ledger-table = Справи та кількості за тижнями, спершу нові. Тижні рахуються з понеділка до неділі (ISO 8601).
ledger-acts = справи турботи
ledger-demands = Які вимоги підкріплюють ці справи
ledger-demands-caption = Справи турботи за вимогами
ledger-more-than-one = Одна справа може підкріплювати кілька вимог.
ledger-fixes = За яких умов це не знадобилося б
ledger-fixes-count = { $count ->
    [one] Про це кажуть ті, хто робив цю роботу. Висловлювань: { $shown }.
    [few] Про це кажуть ті, хто робив цю роботу. Висловлювань: { $shown }.
    [many] Про це кажуть ті, хто робив цю роботу. Висловлювань: { $shown }.
   *[other] Про це кажуть ті, хто робив цю роботу. Висловлювань: { $shown }.
  }
ledger-fixes-read = Прочитати, що вони кажуть
ledger-places = За районами
ledger-places-caption = Справи турботи за районами
ledger-floor = Числа, менші за { $floor }, не показано, щоб за ними не можна було впізнати людину.
ledger-withheld = Поки таке число є, не показано й найменше з решти, щоб його не можна було вирахувати.
ledger-no-place = Справа може не мати району.
ledger-bulletins = Бюлетені за тижнями
ledger-all-data = Усі відкриті дані
ledger-method = Кожне число — сума цих рядків. Рядок рахується за одну справу, якщо в ньому не сказано іншого; кожне число в історії — одна справа в день цієї історії. Кількості додаються точно, як десяткові числа. Район у рядках не вказано, щоб нікого не можна було впізнати за одним учинком.

# A week of the ledger
week-not-over = Тиждень не закінчився: пораховано до { $day }
week-stories = Історії тижня
weeks = Тижні
weeks-all = Усі тижні
week-before = Попередній тиждень
week-after = Наступний тиждень
week-caption = { $week }: підрахунок, зміна проти попереднього тижня і підсумки
week-counted = Підраховано
week-in = За тиждень
week-change = Зміна проти попереднього тижня
week-so-far = На сьогодні, проти всього попереднього тижня

# What would have made acts unnecessary
fixes-by-demand = За вимогами
fixes-times = { $count ->
    [one] сказано { $shown } раз
    [few] сказано { $shown } рази
    [many] сказано { $shown } разів
   *[other] сказано { $shown } раза
  }
fixes-pages = Сторінки стіни

# Money
money-each-person = На кожну людину
money-each-caption = { $names }: частки на кожну людину
money-flows = Хто кому заплатив
money-flows-in = Хто кому заплатив, { $period }
money-flows-below = Потоки показано нижче, списком зі смужками.
money-chart-picture = Переглянути схему зображенням
money-trend-picture = Переглянути графік зображенням
money-change = Як змінювалося з часом
money-prices = реальні: у цінах за { $base }, індекс: { $index }; номінальні: скільки заплатили тоді
money-real-short = реальні
money-nominal-short = номінальні
money-index = індекс цін
money-in-words = Потоки словами
money-largest = Найбільші потоки: { $title }
money-every = Усі потоки: { $title }
money-from = Від кого
money-to = Кому
money-period = Період
money-status = Статус
money-combined = { $count ->
   *[other] сума рядків: { $shown }
  }
money-refund-short = повернення
money-more-rows = { $count ->
    [one] Ще { $shown } рядок — у файлах нижче.
    [few] Ще { $shown } рядки — у файлах нижче.
    [many] Ще { $shown } рядків — у файлах нижче.
   *[other] Ще { $shown } рядка — у файлах нижче.
  }
money-method = Як ми рахували
money-exact = Суми зберігаються й додаються точно, як десяткові числа. Округлюються вони лише під час показу, половини — у бік від нуля.
money-sources = Джерела
money-read-on = дата звернення: { $day }
money-paid-back-by = Хто повернув: { $who }
money-in-part-estimated = повністю або частково оцінка чи висновок
money-told-elsewhere = те, що передано далі, показано в іншому місці цього списку
money-smaller = і дрібніші: { $number }, усього { $sum }

# Briefings
briefings-missed = Чекають свого рубежу
briefings-past = Минулі
briefing-table = На порядку денному:
stories-to-go = { $count ->
    [one] лишилася { $shown } історія
    [few] лишилося { $shown } історії
    [many] лишилося { $shown } історій
   *[other] лишилося { $shown } історії
  }
briefing-todo = { $count ->
    [one] Так це виглядає зараз: ще { $shown } історія до тієї, що відкриває слухання (історія { $number }).
    [few] Так це виглядає зараз: ще { $shown } історії до тієї, що відкриває слухання (історія { $number }).
    [many] Так це виглядає зараз: ще { $shown } історій до тієї, що відкриває слухання (історія { $number }).
   *[other] Так це виглядає зараз: ще { $shown } історії до тієї, що відкриває слухання (історія { $number }).
  }
briefing-no-milestone = Історії для цього рубежу немає.
briefing-when = Коли
briefing-where = Де
briefing-readers = Хто читає
briefing-reply-by = Просимо відповісти до
briefing-watch = Дивитися наживо
briefing-script = Сценарій читання
briefing-calendar = Додати до календаря
briefing-after = Що з цього вийшло
briefing-recording = Послухати або переглянути запис
briefing-replies = Відповіді на вимогу слухань відтоді:
briefing-no-replies = Відтоді відповіді на вимогу слухань не зафіксовано, станом на { $day }.
briefing-show = Перебіг слухань
briefing-minutes = { $count ->
    [one] Близько { $shown } хвилини читання вголос, з розрахунку слів за хвилину: { $words }.
    [few] Близько { $shown } хвилин читання вголос, з розрахунку слів за хвилину: { $words }.
    [many] Близько { $shown } хвилин читання вголос, з розрахунку слів за хвилину: { $words }.
   *[other] Близько { $shown } хвилини читання вголос, з розрахунку слів за хвилину: { $words }.
  }
briefing-rounded = Кожну частину округлено вгору до цілої хвилини.
briefing-numbers-below = Цифри нижче
briefing-demand-below = Вимога нижче
briefing-chosen = Історії обрали організатори.
briefing-rule = Історії обрано за правилом: та, що дійшла до рубежу; далі найновіша за кожною з вимог, які підкріплює найбільше історій від попереднього рубежу; далі найновіші з решти.
briefing-numbers = Цифри від попередніх слухань
briefing-numbers-first = Цифри від початку кампанії
briefing-counted = після { $after } і до { $until }
briefing-counted-first = до { $until }
briefing-what = Що
briefing-since = Від попередніх слухань
briefing-the-demand = Вимога
briefing-asks = Учасники слухань просять відповісти до { $day }.
briefing-story = Історія цього рубежу
briefing-others = Інші слухання
script-minutes = { $count ->
    [one] Близько { $shown } хвилини. На папері кожна частина починається з нової сторінки.
    [few] Близько { $shown } хвилин. На папері кожна частина починається з нової сторінки.
    [many] Близько { $shown } хвилин. На папері кожна частина починається з нової сторінки.
   *[other] Близько { $shown } хвилини. На папері кожна частина починається з нової сторінки.
  }

# Escalations
climb-acts = { $acts } з { $at }
climb-next = далі — { $next }
climb-unknown = Що буде далі, оголосять на слуханнях.
climb-left = лишилося { $left }
escalations-all = Усі оголошені позначки вже досягнуто.
escalations-announced = Що буде зроблено, оголосять на слуханнях.
escalations-announced-at = Що буде зроблено, оголосять тут: { $briefing }.
escalations-reached = Досягнуто
escalations-unrecorded = Що було зроблено, тут поки не записано.
escalations-no-day = День поки не записано.
escalations-left-out = { $count ->
    [one] { $shown } раніший крок без назви пропущено.
    [few] { $shown } раніші кроки без назви пропущено.
    [many] { $shown } раніших кроків без назви пропущено.
   *[other] { $shown } ранішого кроку без назви пропущено.
  }
escalations-counted = { $acts }, пораховано { $day }.
step-announced = Оголошено
step-held = Відбулося
step-planned = Призначено на
step-ritual = На завершення
step-about = про крок на позначці { $at }
gathering-then = Потім:

# The board of offers, needs and dreams
board-how = Імен тут немає. Напишіть організаторам, і вони зведуть людей між собою: { $contact }.
board-sheet = Аркуш на стіну
board-sheet-size = A4 або Letter
board-matched = Знайшлося
board-since = З { $day }
board-until = до { $day }
board-about = Про що:
board-offers = { $count ->
    [one] { $shown } пропозиція могла б допомогти
    [few] { $shown } пропозиції могли б допомогти
    [many] { $shown } пропозицій могли б допомогти
   *[other] { $shown } пропозиції могло б допомогти
  }
board-needs = { $count ->
    [one] { $shown } потреба, якій це зарадить
    [few] { $shown } потреби, яким це зарадить
    [many] { $shown } потреб, яким це зарадить
   *[other] { $shown } потреби, яким це зарадить
  }
board-answer = Відгукнутися
board-map = Що є в кожному районі
board-map-caption = Записи за районами
board-entries = { $count ->
    [one] запис
    [few] записи
    [many] записів
   *[other] запису
  }
board-offers-about = Про що пропозиції
board-others = { $count ->
    [one] Ще в { $shown } районі записів менше ніж { $floor }.
    [few] Ще в { $shown } районах записів менше ніж { $floor } у кожному.
    [many] Ще в { $shown } районах записів менше ніж { $floor } у кожному.
   *[other] Ще в { $shown } району записів менше ніж { $floor } у кожному.
  }
board-all-few = У кожному районі записів менше ніж { $floor }.
board-one-few = У кожному районі записів менше ніж { $floor }.
board-unnamed = Щоб нікого не можна було вгадати, такі райони не названо ні тут, ні біля записів.
board-sheet-lede = Пропозиції, потреби й мрії сусідів, станом на { $day }
board-sheet-back = Назад до дошки
board-sheet-print = Надрукуйте цю сторінку з браузера на A4 або Letter.
board-sheet-answer = Щоб відгукнутися, напишіть організаторам:
board-sheet-name = Укажіть слова наприкінці запису.
board-sheet-new = Що нового:

# The calendar
calendar-subscribe = Підписатися
calendar-fresh = завжди актуальний
calendar-download = Завантажити
calendar-by-hand = Щоб підписатися вручну, вкажіть у своєму календарі цю адресу:
calendar-near = { $count ->
    [one] Зараз і в найближчі { $shown } день
    [few] Зараз і в найближчі { $shown } дні
    [many] Зараз і в найближчі { $shown } днів
   *[other] Зараз і в найближчі { $shown } дня
  }
calendar-nothing = Подій із датою зараз не оголошено.
calendar-over = Минуло
calendar-zone = Часовий пояс: { $zone }.
occasion-to = до { $last }
occasion-now = Зараз
occasion-today = Сьогодні
occasion-in-days = { $count ->
    [one] через { $shown } день
    [few] через { $shown } дні
    [many] через { $shown } днів
   *[other] через { $shown } дня
  }
occasion-presses = На підтримку вимоги: { $demand }
occasion-more = Докладніше про це
occasion-add = Додати до календаря

# Guides
guides-all = Усі пам’ятки
guide-checked = Востаннє перевірено { $day }.
guide-age = Для читачів від { $years } років.
guide-age-computed = За формулою Flesch–Kincaid це можна читати приблизно з { $years } років.

# The open data
data-licence = Ліцензія
data-no-licence = Ліцензії не вказано. Запитайте, перш ніж публікувати ці дані.
data-as-of = Станом на
data-format = Тексти — в UTF-8. Дні записано так: 2026-11-08 (ISO 8601). У файлі JSON поле { $about } повідомляє, що це і як цим можна користуватися; рядки йдуть далі, у списку, що має назву файлу.
data-beside = поруч із кожним набором даних
data-money = Таблиці бюджетних коштів стоять { $beside }.
data-open = Відкрити { $file }
of-file = — { $file }
data-in-file = Що містить { $file }
data-means = Що це означає
data-holds = Що містить

# The search; query is what was looked for
search-field = Слова, число або тег
search-one = За запитом «{ $query }» знайдено 1 текст.
search-many = За запитом «{ $query }» знайдено текстів: { $shown }.
search-some = Тексту з усіма словами запиту «{ $query }» немає. Збігаються частково: { $shown }.
search-none = За запитом «{ $query }» нічого не знайдено. Спробуйте менше слів або початок слова.
search-shown = Показано { $part } з { $all }.
search-failed = Пошук не завантажився. Перевірте з’єднання і спробуйте ще раз.
search-hint = Пошук охоплює всі тексти ({ $texts }) усіма мовами. Досить початку слова, діакритичні знаки можна пропускати.
search-key = Клавіша { $key } веде до поля пошуку
search-no-script = Для пошуку потрібні скрипти, а вони вимкнені або не завантажилися. Ось шляхи без них:
search-way-stories = { $stories }, спершу нові: номер у тегу підказує, як давно була історія.
search-way-tags = { $tags }: про що ці історії.
search-way-demands = { $demands }, кожна — з історіями, що її підкріплюють.
search-way-browser = Браузер шукає слова на відкритій сторінці: { $ctrl } і { $f } або «Знайти на сторінці» в меню.
search-results = Результати
search-about = Пошук в усьому, що розповідає «{ $campaign }».

# An address that leads nowhere
lost-lede = Ця сторінка провалилася в щілину. Історії — ні.
lost-home = На головну
lost-title = Такої сторінки немає
withdrawn-title = { $tag }: відкликано
withdrawn-lede = Тут була історія. Той, про кого вона розповідала, відкликав її, і її більше не розповідають. Якщо у вас є копія, будь ласка, видаліть її.

# The menu, and the headings of its pages
section-stories = Історії
section-demands = Вимоги
section-ledger = Реєстр
section-money = Гроші
section-calendar = Календар
section-victories = Перемоги
section-testimonies = Свідчення
section-briefings = Слухання
section-escalations = Публічні кроки
section-board = Дошка
section-guides = Пам’ятки
section-tags = Теги

# Titles of pages, and what search engines tell of them
numbered = { $heading }, сторінка { $page }
archive-about = Усі історії кампанії «{ $campaign }», спершу нові.
tags-about = Про що історії кампанії «{ $campaign }».
tag-about = Історії кампанії «{ $campaign }» з тегом «{ $tag }».
demands-about = За яких умов рятувати не довелося б, хто може це вирішити і до якого строку.
office-about = Чого вимагали від установи і що вона відповіла: { $office }.
office-about-said = Що відповіла установа: { $office }.
letter-title = Написати або зателефонувати: { $demand }
letter-page = Лист і слова для дзвінка: { $ask }
sheet-title = Підписи: { $demand }
sheet-about = Аркуш для друку і підписів: { $ask }
ledger-about = Усі справи турботи, які порахувала кампанія «{ $campaign }», тиждень за тижнем.
fixes-about = Словами тих, хто робив цю роботу, за вимогами, які б це змінили.
fixes-no-demand = Без окремої вимоги
money-about = Хто отримує гроші і хто робить роботу.
pass-on-title = Розкажіть іншим: { $headline }
pass-on-about = Тексти й зображення для публікації: { $headline }
share-page-title = Поділитися: { $tag } { $title }
share-page-about = Тексти й зображення для публікації: { $tag }.
victories-about = Що здобуто, повністю або частково, розповідаючи й рахуючи.
testimonies-about = Що кажуть працівники й ті, кому допомогли: за яких умов рятувати не довелося б.
guides-about = Практичні сторінки, щоб прочитати, надрукувати й передати далі.
data-about = Усе, що тут пораховано і чого тут вимагають: для перевірки й використання.
calendar-about = Дні, коли важливо діяти, строки й місця зустрічей.
escalations-about = Кожна справа в реєстрі йде в рахунок. Коли їхня кількість сягає однієї з цих позначок, ми виступаємо публічно.
briefings-about-each = З кожною новою історією частину з них читають уголос тим, хто може змінити те, про що вони розповідають.
briefings-about-every = { $count ->
   *[other] Коли додається стільки історій: { $shown }, частину з них читають уголос тим, хто може змінити те, про що вони розповідають.
  }
briefings-about-milestones = На кожному рубежі частину історій читають уголос тим, хто може змінити те, про що вони розповідають.
script-title = { $briefing }: сценарій читання
script-about = Що читають уголос і скільки хвилин триває кожна частина: { $briefing }.
board-title = Пропозиції, потреби й мрії
board-lede = Що сусіди віддають, чого потребують і що хотіли б збудувати разом.
board-sheet-title = Дошка на стіну
board-sheet-about = Пропозиції, потреби й мрії на аркуші паперу.

# The kinds of entries on the board
board-dream = Мрії
board-dream-lede = Що багато хто хотів би збудувати. Кожній мрії потрібні руки, може, і ваші.
board-need = Потреби
board-need-lede = З чим людина зараз не впорається сама.
board-offer = Пропозиції
board-offer-lede = Що люди віддають. Натомість нічого не просять.

# How a demand stands
state-long-overdue = Давно прострочено
state-overdue = Прострочено
state-not-answered = Відповіли не по суті
state-due-today = Строк сьогодні
state-waiting = Чекаємо відповіді
state-answered = Є відповідь по суті
state-promised = Обіцяно
state-partly-won = Здобуто частково
state-refused = Відмовлено
state-won = Здобуто
state-not-yet-asked = Ще не висунуто
funding-funded = Гроші виділено
funding-partly-funded = Гроші виділено частково
funding-not-funded = Гроші не виділено

# Kinds of replies
reply-promise = Обіцянка
reply-refusal = Відмова
reply-partial = Часткова відповідь
reply-answer = Відповідь по суті
reply-not-an-answer = Не по суті

# A day of the weekend, in counted-moved and counted-closed
closed-mon = понеділок
closed-tue = вівторок
closed-wed = середа
closed-thu = четвер
closed-fri = п’ятниця
closed-sat = субота
closed-sun = неділя

# Counts of the ledger
acts-of-care = справи турботи
acts-of-care-count = { $count ->
    [one] { $shown } справа турботи
    [few] { $shown } справи турботи
    [many] { $shown } справ турботи
   *[other] { $shown } справи турботи
  }
change-more = на { $amount } більше
change-fewer = на { $amount } менше
change-same = стільки ж
place-few = менше ніж { $floor }
place-not-told = не показано

# The week in a sentence
bulletin-logged = Тиждень { $week }, { $year }. «{ $campaign }» — до реєстру записано: { $acts }.
bulletin-logged-with = Тиждень { $week }, { $year }. «{ $campaign }» — до реєстру записано: { $acts }; у цифрах: { $figures }.
bulletin-logged-so-far = Тиждень { $week }, { $year }. «{ $campaign }» — до реєстру поки записано: { $acts }.
bulletin-logged-so-far-with = Тиждень { $week }, { $year }. «{ $campaign }» — до реєстру поки записано: { $acts }; у цифрах: { $figures }.
bulletin-makes = Усього з { $day }: { $acts }.
list-and = { $first } і { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } і { $b }. Співвідношення округлено, половини — у бік від нуля.
money-ratio-note-in = { $a } і { $b }, { $period }. Співвідношення округлено, половини — у бік від нуля.
money-all-flows = Усі потоки
money-flow-count = { $count ->
    [one] { $shown } потік
    [few] { $shown } потоки
    [many] { $shown } потоків
   *[other] { $shown } потоку
  }
money-place-count = { $count ->
    [one] { $shown } учасник
    [few] { $shown } учасники
    [many] { $shown } учасників
   *[other] { $shown } учасника
  }
money-caption = { $flows }, { $places }.
money-caption-sum = { $flows }, { $places }, усього { $sum }.
money-caption-largest = Найбільший: { $from } → { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] Дрібних учасників показано разом: { $shown }; кожен рядок є нижче або у файлах.
  }
money-folded = { $count ->
   *[other] учасників: { $shown }, найбільший: { $name }
  }
money-cite-flows = Потоки
money-cite-people = Кількість людей ({ $label })
money-cite-prices = Індекс цін
money-file-csv = Потоки таблицею (CSV)
money-file-json = Те саме з описом (пакет даних JSON)
money-file-svg = Схема рисунком (SVG)
money-file-trend = Зміна з часом рисунком (SVG)
money-file-png = Схема зображенням, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = Історія
card-milestone = Рубіж
card-briefing = Запрошення на слухання
card-victory = Перемога
card-week = Тиждень
card-clock = Лічильник днів
card-trend = Зміна з часом
card-each = Цифра на людину
card-comparison = Порівняння
card-preview = Широка, для попереднього перегляду посилань
card-status = Висока, для статусу в телефоні
card-square = Квадратна, для стрічки зображень
card-upright = Вертикальна, для стрічки зображень
card-wide = Широка, для стрічки зображень

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Народні слухання { $number }
briefing-read-aloud = Історії читають уголос тим, хто при владі.
briefing-invited-list = Запрошено відповісти: { $offices }.
briefing-state-today = Сьогодні
briefing-state-to-come = Попереду
briefing-state-ahead = На рубежі: історія { $number }
briefing-state-past = Відбулися
briefing-state-missed = Дата минула
briefing-state-missed-left = { $count ->
    [one] Дата минула; лишилася { $shown } історія
    [few] Дата минула; лишилося { $shown } історії
    [many] Дата минула; лишилося { $shown } історій
   *[other] Дата минула; лишилося { $shown } історії
  }
show-welcome = Вітання
show-welcome-to = Ласкаво просимо! { $briefing }.
show-told = Що ми розказали після рубежу { $number }: { $stories } солідарності.
show-told-first = Що ми розказали від початку кампанії: { $stories } солідарності.
show-read-one = Одну зараз прочитають уголос.
show-read-all = Зараз уголос прочитають усі.
show-read = { $count ->
   *[other] Зараз уголос прочитають стільки: { $shown }.
  }
show-invited = Відповісти запрошено: { $offices }.
show-numbers = Цифри
show-ask = Ми просимо відповісти до { $day }.
show-ask-office = Ми просимо відповісти до { $day }. Адресат: { $office }.
show-deadline = Строк самої вимоги: { $day }.
show-no-reply = Відповіді не зафіксовано, станом на { $day }.
show-last-reply = Останню відповідь, від { $day }, дала установа { $office }: «{ $reply }»
show-logged = У реєстрі дотепер { $acts }.
show-step = Наступний крок, на позначці { $acts }: { $what }.
show-step-unknown = Оголошуємо зараз, що зробимо на позначці { $acts }.
numbers-begun = Розказано й пораховано від початку кампанії: { $stories } і { $acts }.
numbers-told = Розказано після рубежу { $number }: { $stories }.
numbers-told-first = Розказано від початку кампанії: { $stories }.
numbers-acts = { $count ->
    [one] Від слухань { $day } пораховано { $shown } справу турботи.
    [few] Від слухань { $day } пораховано { $shown } справи турботи.
    [many] Від слухань { $day } пораховано { $shown } справ турботи.
   *[other] Від слухань { $day } пораховано { $shown } справи турботи.
  }
numbers-acts-first = { $count ->
    [one] Від початку кампанії пораховано { $shown } справу турботи.
    [few] Від початку кампанії пораховано { $shown } справи турботи.
    [many] Від початку кампанії пораховано { $shown } справ турботи.
   *[other] Від початку кампанії пораховано { $shown } справи турботи.
  }
numbers-come-to = Разом це: { $figures }.
numbers-in-all = { $count ->
    [one] Усього в реєстрі зараз { $shown } справа турботи.
    [few] Усього в реєстрі зараз { $shown } справи турботи.
    [many] Усього в реєстрі зараз { $shown } справ турботи.
   *[other] Усього в реєстрі зараз { $shown } справи турботи.
  }

# Steps of the ladder of escalations
step-reached = Досягнуто
step-next = Наступний
step-later = Пізніше

# What stands in the calendar
occasion-answer-due = Строк відповіді по суті: { $demand }
occasion-reply-due = Строк відповіді після слухань: { $briefing }
occasion-reply-due-on = Строк відповіді ({ $briefing }): { $demand }
occasion-at = На позначці { $acts }: { $title }
occasion-escalation = Публічний крок на позначці { $acts }
kind-window = Вікно можливостей
kind-action = Акція
kind-ritual = Ритуал вдячності
kind-briefing = Народні слухання
kind-escalation = Публічний крок

# Kinds of texts that the search finds
found-story = Історія
found-translation = Історія, переклад
found-guide = Пам’ятка
found-victory = Перемога
found-briefing = Слухання
found-testimony = Свідчення

# Feeds, which people read elsewhere
feed-atom = Стрічка Atom
feed-json = Стрічка JSON
feed-offers = Нові пропозиції
feed-needs = Нові потреби
feed-answer = Відгукнутися через організаторів
feed-reply = { $office } про вимогу «{ $demand }»: { $kind }
feed-asked = Чого вимагали: { $ask }
feed-all-about = Усе про цю вимогу
feed-missed-reply = До строку відповіді немає: «{ $demand }»
feed-missed-answer = До строку немає відповіді по суті: «{ $demand }»
feed-no-reply = До строку, { $day }, відповіді не зафіксовано.
feed-no-reply-from = До строку, { $day }, відповіді не зафіксовано. Адресат: { $office }.
feed-no-answer = До строку, { $day }, відповіді по суті не зафіксовано.
feed-no-answer-from = До строку, { $day }, відповіді по суті не зафіксовано. Адресат: { $office }.
feed-live = Наживо
feed-in-ledger = У реєстрі { $acts }
feed-came-to = { $day } у реєстрі стало { $acts }.
feed-now = Що буде тепер: { $what }.
feed-now-unknown = Що буде тепер, оголосять на слуханнях.
feed-held = Як це відбулося: { $what }
plan-post = Опублікувати: { $tag } { $title }
