# The words of pages in Russian.

# The frame of every page
skip = Перейти к основному тексту
search = Поиск
nav-main = Главное меню
nav-more = Ещё
nav-data = Открытые данные
nav-contact = Контакты
made-with = Создано с помощью { $generator }
newer = Новее
older = Старее
previous = Назад
next = Дальше
page = Страница
pages-of-stories = Страницы историй
also-in = Также на языках:
other-languages = На других языках:
feed = лента

# Words that several pages share
stories = { $count ->
    [one] { $shown } история
    [few] { $shown } истории
    [many] { $shown } историй
   *[other] { $shown } истории
  }
acts = { $count ->
    [one] { $shown } дело заботы
    [few] { $shown } дела заботы
    [many] { $shown } дел заботы
   *[other] { $shown } дела заботы
  }
all-stories = Все истории
demand = Требование
office = Ведомство
week = Неделя
acts-head = Дела заботы
amount = Сумма
source = Источник
row = Строка
name = Имя
neighborhood = Район
in-all = Всего
change-number = Изменение
deadline = Срок
ahead = Впереди
coming-up = Скоро
this-week = На этой неделе
take-numbers = Скачать цифры
counted-what = Что подсчитано
the-ledger = Открытый реестр
next-escalation = Следующий публичный шаг
read-more = Подробнее
recording = Запись
continued = (продолжение)
from-to = { $from } – { $to }
of-what = — { $what }
of-day = от { $day }
and-more = { $count ->
   *[other] и ещё { $shown }
  }
as-of = По состоянию на { $day }.
counted-on = Подсчитано { $day }.
days-counted = Дни подсчитаны { $day }.
no-refusal = Молчание — не отказ, и мы не называем его отказом.
no-reply = Ответа не зафиксировано, по состоянию на { $day }.
to-office = Адресат: { $office }
write-to = Пишите: { $contact }.
right-of-reply = Каждый, кто здесь назван, может ответить здесь же: своими словами и без ограничений по объёму.
no-story = Первая история ещё впереди.
milestone-number = Рубеж { $number }
story-number = История { $number }
back-to-demand = Назад к требованию
before-this = До этого
after-this = После этого
minutes-short = { $minutes } мин
read-by = Читает { $reader }
copy = Скопировать
share = Поделиться

# Lists of stories
archive-page = Истории с { $first } по { $last }, страница { $page } из { $pages }.
archive-all = { $count ->
    [one] { $shown } история, сначала новые.
    [few] { $shown } истории, сначала новые.
    [many] { $shown } историй, сначала новые.
   *[other] { $shown } истории, сначала новые.
  }
tag-count = { $count ->
    [one] { $shown } история с тегом «{ $tag }».
    [few] { $shown } истории с тегом «{ $tag }».
    [many] { $shown } историй с тегом «{ $tag }».
   *[other] { $shown } истории с тегом «{ $tag }».
  }
tags-all = Все теги

# A story
story-milestone-every = { $count ->
   *[other] одна история из каждых { $shown }
  }
story-formerly = До { $day } тег { $was } носила другая история: { $story }, теперь { $now }.
story-serves = Слушания, требования и теги
story-briefing = Эта история открывает слушания
story-demand = Эта история подкрепляет требование
story-others = Другие истории
story-before = До этого: { $tag }
story-after = После этого: { $tag }

# Testimonies
voices-title = Своими словами
voices-play-all = Воспроизвести все свидетельства
voice-video = Видео: { $role }
voice-sound = Аудио: { $role }
voice-captions = Субтитры
voice-video-file = Видео отдельным файлом
voice-sound-file = Аудио отдельным файлом
voice-said = Текст записи
voice-recording = в записи: { $role }
reel-all = Все свидетельства по порядку
reel-step = Свидетельство { $index } из { $all }
reel-before = Предыдущее

# To pass something on
share-title = Расскажите другим
share-lede = Сохраните карточку, скопируйте текст, опубликуйте вместе. Добавьте описание, чтобы никто не остался в стороне.
share-caption = Подпись
share-copy-caption = Скопировать подпись
share-each-network = Тексты для каждой соцсети
share-download = Скачать:
share-description = Описание картинок для тех, кто их не видит
share-copy-description = Скопировать описание
share-copied = Скопировано. Теперь вставьте в свой пост.
share-copied-gaps = Скопировано. Теперь вставьте текст и заполните пропуски.
share-selected = Текст выделен: скопируйте его отсюда.
share-failed = С этого телефона поделиться не удалось: скопируйте текст.
pass-on-back = Все цифры

# The page to post a story from with a phone
share-story = История
share-words = Текст
share-head = Поделиться: { $tag }
share-kit = Для публикации
share-pictures = Картинки
share-pictures-lede = Коснитесь картинки, чтобы скачать её, или нажмите и удерживайте, чтобы сохранить её среди фотографий.
share-words-head = Тексты
share-words-lede = Каждый текст подходит для своей соцсети, с тегом и ссылкой. Добавьте к картинке описание, чтобы никто не остался в стороне.
share-cut = Сокращено до допустимой длины.
share-messages = { $count ->
   *[other] Число сообщений: { $shown }.
  }
share-too-long = Слишком длинно для этой соцсети: места не хватает даже для тега или ссылки.
share-room = { $count ->
    [one] Можно добавить ещё { $shown } знак.
    [few] Можно добавить ещё { $shown } знака.
    [many] Можно добавить ещё { $shown } знаков.
   *[other] Можно добавить ещё { $shown } знака.
  }
share-words-for = текст для: { $names }
share-thread = { $count ->
   *[other] Цепочкой, постов: { $shown }
  }
share-for = для: { $names }
share-post = Пост { $number }
share-post-for = пост { $number } для: { $names }
share-limits = Ограничения соцсетей по состоянию на { $day }.

# The front page
home-told = { $count ->
    [one] история солидарности уже рассказана
    [few] истории солидарности уже рассказаны
    [many] историй солидарности уже рассказано
   *[other] истории солидарности уже рассказано
  }
home-story = история { $number }
home-todo = { $count ->
    [one] Ещё { $shown } история до следующего рубежа: { $story }.
    [few] Ещё { $shown } истории до следующего рубежа: { $story }.
    [many] Ещё { $shown } историй до следующего рубежа: { $story }.
   *[other] Ещё { $shown } истории до следующего рубежа: { $story }.
  }
home-demands = Чего мы требуем и к какому сроку
home-all-demands = Все требования
home-all-demands-count = { $count ->
   *[other] Все требования: { $shown }
  }
home-won = Чего добились
home-week = Последняя неделя
home-bulletin = Бюллетень
home-calendar = Календарь
home-beats = В каждой истории три части
home-care = Что один человек сделал для другого.
home-cause = Какой сбой заставил это сделать.
home-change = Что избавило бы от необходимости спасать.
home-latest = Новые истории
home-all-stories = { $count ->
   *[other] Все истории: { $shown }
  }
home-milestones = Рубежи

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = Сегодня
clock-today-due = истекает срок:
clock-left = { $count ->
    [one] день до срока:
    [few] дня до срока:
    [many] дней до срока:
   *[other] дня до срока:
  }
clock-silent = { $count ->
    [one] день без ответа, срок истёк
    [few] дня без ответа, срок истёк
    [many] дней без ответа, срок истёк
   *[other] дня без ответа, срок истёк
  }
clock-late = { $count ->
    [one] день после срока:
    [few] дня после срока:
    [many] дней после срока:
   *[other] дня после срока:
  }
clock-working-left = { $count ->
    [one] рабочий день до срока:
    [few] рабочих дня до срока:
    [many] рабочих дней до срока:
   *[other] рабочего дня до срока:
  }
clock-working-silent = { $count ->
    [one] рабочий день без ответа, срок истёк
    [few] рабочих дня без ответа, срок истёк
    [many] рабочих дней без ответа, срок истёк
   *[other] рабочего дня без ответа, срок истёк
  }
clock-working-late = { $count ->
    [one] рабочий день после срока:
    [few] рабочих дня после срока:
    [many] рабочих дней после срока:
   *[other] рабочего дня после срока:
  }
clock-none = Срок не назначен
counted-all-days = { $count ->
    [one] С выходными и праздниками: { $shown } день.
    [few] С выходными и праздниками: { $shown } дня.
    [many] С выходными и праздниками: { $shown } дней.
   *[other] С выходными и праздниками: { $shown } дня.
  }
counted-within = { $count ->
    [one] Срок ответа: { $shown } день после обращения.
    [few] Срок ответа: { $shown } дня после обращения.
    [many] Срок ответа: { $shown } дней после обращения.
   *[other] Срок ответа: { $shown } дня после обращения.
  }
counted-within-working = { $count ->
    [one] Срок ответа: { $shown } рабочий день после обращения.
    [few] Срок ответа: { $shown } рабочих дня после обращения.
    [many] Срок ответа: { $shown } рабочих дней после обращения.
   *[other] Срок ответа: { $shown } рабочего дня после обращения.
  }
counted-moved = Назначенный день, { $day }, — нерабочий ({ $what }), поэтому ответ ожидается на следующий рабочий день.
counted-closed = Срок приходится на нерабочий день: { $what }.

# Demands
demands-late = { $state }, срок истёк
demands-offices = Кого спросили и кто отвечает
demands-offices-caption = Ведомства, адресованные им требования и их ответы
office-asked = Требований получено
office-replied = С ответом
office-late = Просрочено
office-signed = Ответов за его подписью

# A demand
demand-to = Адресат
demand-asked = Предъявлено
demand-paid-by = Кто платит
demand-cost = Стоимость
demand-cost-per = { $amount } / { $per }
demand-backed = Чем подкреплено
demand-stories-acts = { $stories } и { $acts }
demand-write = Написать или позвонить
demand-sign = Собрать подписи
demand-record = Хронология
demand-asked-of = Предъявлено: { $office }
demand-was-asked = Предъявлено
demand-days-late = { $count ->
    [one] { $shown } день после срока
    [few] { $shown } дня после срока
    [many] { $shown } дней после срока
   *[other] { $shown } дня после срока
  }
demand-read-reply = Читать ответ
demand-reply-of = — { $office }, { $day }
demand-compared = Сверено с источником { $day }.
demand-reply-due = Срок ответа
demand-none-by-then = К этому дню ответа не зафиксировано.
demand-none-by-then-as-of = К этому дню ответа не зафиксировано, по состоянию на { $day }.
demand-left-open = То, что пришло к этому дню, вопроса не решило.
demand-statement = Заявление сделало ведомство: { $office }
demand-read-below = Читать ниже
demand-corrected = На этой странице исправлена ошибка
demand-what-corrected = Что исправлено
demand-own-words = Словами самого ведомства
demand-published = Где опубликовано
demand-presses = Что за ним стоит
demand-fixes = Что избавило бы от этой необходимости
demand-all-fixes = Всё, что помогло бы
demand-milestones = Рубежи и слушания
demand-stories-press = { $count ->
    [one] { $shown } история подкрепляет его
    [few] { $shown } истории подкрепляют его
    [many] { $shown } историй подкрепляют его
   *[other] { $shown } истории подкрепляет его
  }
demand-briefing-speaks = это требование стоит на повестке слушаний
demand-funding = Из каких средств
demand-granted = Запрошено { $needed }, выделено { $granted }.
demand-granted-cost = Это стоит { $needed }, выделено { $granted }.
demand-granted-none = Запрошено { $needed }, пока ничего не выделено.
demand-granted-none-cost = Это стоит { $needed }, пока ничего не выделено.
demand-missing = С учётом строк ниже останется найти ещё { $amount }.
demand-rows = Строки бюджетных денег и доля, которую просит это требование
demand-asked-for = Запрошено
demand-share = Доля
demand-granted-head = Выделено
demand-nothing-yet = пока ничего
demand-celebrated = Отпраздновали
demand-stories = Истории за этим требованием
demand-right = Право на ответ и исправления
demand-corrections = Ошибки исправляются, с указанием дня и того, что было неверно.
demand-no-corrections = Исправлений пока не было.

# An office
office-what-asked = Что от него требовали
office-times = Сколько времени это заняло
office-sums = { $count ->
    [one] { $shown } требование, с ответом: { $replied }, с ответом по существу: { $answered }.
    [few] { $shown } требования, с ответом: { $replied }, с ответом по существу: { $answered }.
    [many] { $shown } требований, с ответом: { $replied }, с ответом по существу: { $answered }.
   *[other] { $shown } требования, с ответом: { $replied }, с ответом по существу: { $answered }.
  }
office-median-reply = { $count ->
    [one] Медианный срок первого ответа: { $shown } день.
    [few] Медианный срок первого ответа: { $shown } дня.
    [many] Медианный срок первого ответа: { $shown } дней.
   *[other] Медианный срок первого ответа: { $shown } дня.
  }
office-median-answer = { $count ->
    [one] Медианный срок первого ответа по существу: { $shown } день.
    [few] Медианный срок первого ответа по существу: { $shown } дня.
    [many] Медианный срок первого ответа по существу: { $shown } дней.
   *[other] Медианный срок первого ответа по существу: { $shown } дня.
  }
office-times-caption = Дней от обращения до первого ответа и до первого ответа по существу
office-asked-on = Предъявлено
office-first-reply = Первый ответ
office-first-answer = Первый ответ по существу
office-no-day = не зафиксировано
office-no-reply = Ответа не зафиксировано, по состоянию на { $day }
office-no-answer = Ответа по существу не зафиксировано, по состоянию на { $day }
after-days = { $count ->
    [one] через { $shown } день
    [few] через { $shown } дня
    [many] через { $shown } дней
   *[other] через { $shown } дня
  }
office-said = Что ответило ведомство
office-on = О требовании «{ $demand }»
office-reply-of = ответ от { $day }
office-right = Право на ответ

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = ведомство, которое принимает решение
letter-brackets = [скобках]
letter-lede = Адресат: { $office }. Заполните то, что стоит в { $brackets }, измените что хотите и подпишитесь своим именем.
letter-head = Письмо
letter-your-name = [ваше имя]
letter-your-place = [ваш район или адрес]
letter-its-address = [адрес ведомства]
letter-date = [дата]
letter-dear = Уважаемые дамы и господа,
letter-about = пишу вам по поводу требования кампании «{ $campaign }». Вот оно:
letter-about-stories = { $count ->
    [one] пишу вам по поводу требования кампании «{ $campaign }», за которым стоит { $shown } опубликованная история. Вот оно:
    [few] пишу вам по поводу требования кампании «{ $campaign }», за которым стоят { $shown } опубликованные истории. Вот оно:
    [many] пишу вам по поводу требования кампании «{ $campaign }», за которым стоят { $shown } опубликованных историй. Вот оно:
   *[other] пишу вам по поводу требования кампании «{ $campaign }», за которым стоит { $shown } опубликованной истории. Вот оно:
  }
letter-happened = { $count ->
    [one] Вот { $shown } случай из жизни.
    [few] Вот { $shown } случая из жизни.
    [many] Вот { $shown } случаев из жизни.
   *[other] Вот { $shown } случая из жизни.
  }
letter-counted = На сегодня соседи насчитали: { $figures }. Всё это понадобилось потому, что чего-то не хватало.
letter-funding = Из каких средств это можно оплатить: { $funding }
letter-refused-on = В ответе от { $day } было сказано «нет».
letter-refused = Прошу вас рассмотреть вопрос ещё раз и публично сказать, что вы сделаете взамен.
letter-promised-on = { $day } это было обещано.
letter-promised = Спасибо. Пожалуйста, сообщите, когда и как обещание будет выполнено.
letter-promised-due = Спасибо. Пожалуйста, сообщите, когда и как обещание будет выполнено; у нас записан срок: { $day }.
letter-part = Спасибо за то, что уже сделано. Пожалуйста, сообщите, когда будет сделано остальное.
letter-part-due = Спасибо за то, что уже сделано. Пожалуйста, сообщите, когда будет сделано остальное; у нас записан срок: { $day }.
letter-answered-on = Спасибо за ответ от { $day }.
letter-answered = То, о чём просили, ещё не сделано. Пожалуйста, сообщите, каков следующий шаг и когда он будет сделан.
letter-open-on = { $day } пришёл ответ, но вопрос он не решил.
letter-answer-was-due = Срок ответа по существу истёк { $day }.
letter-answer-due = Срок ответа по существу истекает { $day }.
letter-please-say = Пожалуйста, скажите «да», «нет» или когда вы это будете знать.
letter-late = Срок вашего ответа истёк { $due }. По состоянию на { $day } ответа не зафиксировано. Пожалуйста, скажите «да», «нет» или когда вы это будете знать. Если вы уже ответили и запись неверна, пожалуйста, сообщите: её исправят.
letter-please-reply-by = Пожалуйста, ответьте до { $day }: да, нет или когда вы это будете знать.
letter-please-reply = Пожалуйста, ответьте: да, нет или когда вы это будете знать.
letter-public = Требование, истории за ним и записи об ответах открыты для всех: { $address }
letter-regards = С уважением,
letter-copy = Скопировать письмо

# What to say on the telephone
call-head = По телефону
call-your-place = [ваш район]
call-hello = Здравствуйте, меня зовут { $name }, мой район — { $place }. Я звоню по поводу требования «{ $demand }».
call-demand = Требование такое: { $ask }
call-because = Я звоню из-за таких случаев, как этот.
call-next-step = Каков следующий шаг и в какой день он будет сделан?
call-promise = В какой день обещание будет выполнено?
call-promise-due = В какой день обещание будет выполнено? У нас записано: { $day }. Это остаётся в силе?
call-late = Срок ответа истёк { $due }, по состоянию на { $day } ответа не зафиксировано. Когда его ждать?
call-late-open = Срок ответа истёк { $due }, и то, что пришло, вопроса не решило. Когда ждать ответа по существу?
call-due = Срок ответа истекает { $day }. Будет ли к этому дню ответ?
call-when = Когда можно ждать ответа?
call-wait = Дождитесь ответа и запишите его:
call-what = [что сказали]
call-who = [какое ведомство]
call-when-said = [день и время]
call-thanks = Спасибо. Всего доброго.
call-copy = Скопировать текст
call-tell = Вам ответили? Сообщите, чтобы ответ попал в записи: { $contact }.

# A sheet to collect signatures
sheet-print = Распечатайте эту страницу на A4 или Letter: она займёт один лист.
sheet-ask = Мы просим:
sheet-ask-office = Адресат: { $office }. Мы просим:
sheet-of = «{ $demand }», требование кампании «{ $campaign }».
sheet-due = Срок ответа: { $day }.
sheet-caption = Строки для подписей
sheet-signature = Подпись
sheet-date = Дата
sheet-handed = Этот лист передадут тем, кто принимает решение: пишите только то, что им можно прочесть.
sheet-handed-office = Этот лист передадут адресату ({ $office }): пишите только то, что там можно прочесть.
sheet-no-address = Указывать адрес или телефон не обязательно.
sheet-back = Куда вернуть листы: { $contact }.

# Victories
victories-all = Все победы
victory-of = Чего мы требовали
victory-of-part = Часть того, чего мы требуем
victory-demanded = Требование: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } дело заботы с { $since }, по состоянию на { $day }.
    [few] { $acts } дела заботы с { $since }, по состоянию на { $day }.
    [many] { $acts } дел заботы с { $since }, по состоянию на { $day }.
   *[other] { $acts } дела заботы с { $since }, по состоянию на { $day }.
  }
ledger-week = { $week }, с { $first } по { $last }.
ledger-week-now = { $week }, с { $first } по { $last }; неделя ещё не закончилась.
ledger-weeks = Неделя за неделей
ledger-in-all = всего
ledger-chart = { $metric } по неделям, с { $first } по { $last }; больше всего: { $most } ({ $week }), последнее значение: { $newest }
ledger-most = Больше всего: { $most } ({ $week })
ledger-table = Дела и количества по неделям, сначала новые. Недели считаются с понедельника по воскресенье (ISO 8601).
ledger-acts = дела заботы
ledger-demands = Какие требования подкрепляют эти дела
ledger-demands-caption = Дела заботы по требованиям
ledger-more-than-one = Одно дело может подкреплять несколько требований.
ledger-fixes = Что избавило бы от этой необходимости
ledger-fixes-count = { $count ->
    [one] Те, кто делал эту работу, говорят об этом. Высказываний: { $shown }.
    [few] Те, кто делал эту работу, говорят об этом. Высказываний: { $shown }.
    [many] Те, кто делал эту работу, говорят об этом. Высказываний: { $shown }.
   *[other] Те, кто делал эту работу, говорят об этом. Высказываний: { $shown }.
  }
ledger-fixes-read = Прочесть, что они говорят
ledger-places = По районам
ledger-places-caption = Дела заботы по районам
ledger-floor = Числа меньше { $floor } не показаны, чтобы по ним нельзя было узнать человека.
ledger-withheld = Пока такое число есть, не показано и наименьшее из остальных, чтобы его нельзя было вычислить.
ledger-no-place = У дела может не быть района.
ledger-bulletins = Бюллетени по неделям
ledger-all-data = Все открытые данные
ledger-method = Каждое число — сумма этих строк. Строка считается за одно дело, если в ней не сказано иного; каждое число в истории — одно дело в день этой истории. Количества складываются точно, как десятичные числа. Район в строках не указан, чтобы никого нельзя было узнать по одному поступку.

# A week of the ledger
week-not-over = Неделя не закончилась: подсчитано до { $day }
week-stories = Истории недели
weeks = Недели
weeks-all = Все недели
week-before = Неделя до этой
week-after = Неделя после этой
week-caption = { $week }: подсчёт, изменение к прошлой неделе и итоги
week-counted = Подсчитано
week-in = За неделю
week-change = Изменение к прошлой неделе
week-so-far = На сегодня, ко всей прошлой неделе

# What would have made acts unnecessary
fixes-by-demand = По требованиям
fixes-times = { $count ->
    [one] сказано { $shown } раз
    [few] сказано { $shown } раза
    [many] сказано { $shown } раз
   *[other] сказано { $shown } раза
  }
fixes-pages = Страницы стены

# Money
money-each-person = На каждого человека
money-each-caption = { $names }: доли на каждого человека
money-flows = Кто кому заплатил
money-flows-in = Кто кому заплатил, { $period }
money-flows-below = Потоки показаны ниже, списком с полосками.
money-chart-picture = Посмотреть схему картинкой
money-trend-picture = Посмотреть график картинкой
money-change = Как менялось со временем
money-prices = реальные: в ценах за { $base }, индекс: { $index }; номинальные: сколько заплатили тогда
money-real-short = реальные
money-nominal-short = номинальные
money-index = индекс цен
money-in-words = Потоки словами
money-largest = Крупнейшие потоки: { $title }
money-every = Все потоки: { $title }
money-from = От кого
money-to = Кому
money-period = Период
money-status = Статус
money-combined = { $count ->
   *[other] сумма строк: { $shown }
  }
money-refund-short = возврат
money-more-rows = { $count ->
    [one] Ещё { $shown } строка — в файлах ниже.
    [few] Ещё { $shown } строки — в файлах ниже.
    [many] Ещё { $shown } строк — в файлах ниже.
   *[other] Ещё { $shown } строки — в файлах ниже.
  }
money-method = Как мы считали
money-exact = Суммы хранятся и складываются точно, как десятичные числа. Округляются они только при показе, половины — в сторону от нуля.
money-sources = Источники
money-read-on = дата обращения: { $day }
money-paid-back-by = Кто вернул: { $who }
money-in-part-estimated = полностью или частично оценка или вывод
money-told-elsewhere = то, что передано дальше, показано в другом месте этого списка
money-smaller = и помельче: { $number }, всего { $sum }

# Briefings
briefings-missed = Ждут своего рубежа
briefings-past = Прошедшие
briefing-table = На повестке:
stories-to-go = { $count ->
    [one] осталась { $shown } история
    [few] осталось { $shown } истории
    [many] осталось { $shown } историй
   *[other] осталось { $shown } истории
  }
briefing-todo = { $count ->
    [one] Так это выглядит сейчас: ещё { $shown } история до той, что открывает слушания (история { $number }).
    [few] Так это выглядит сейчас: ещё { $shown } истории до той, что открывает слушания (история { $number }).
    [many] Так это выглядит сейчас: ещё { $shown } историй до той, что открывает слушания (история { $number }).
   *[other] Так это выглядит сейчас: ещё { $shown } истории до той, что открывает слушания (история { $number }).
  }
briefing-no-milestone = Истории для этого рубежа нет.
briefing-when = Когда
briefing-where = Где
briefing-readers = Кто читает
briefing-reply-by = Просим ответить до
briefing-watch = Смотреть прямой эфир
briefing-script = Сценарий чтения
briefing-calendar = Добавить в календарь
briefing-after = Что из этого вышло
briefing-recording = Послушать или посмотреть запись
briefing-replies = Ответы на требование слушаний с тех пор:
briefing-no-replies = С тех пор ответа на требование слушаний не зафиксировано, по состоянию на { $day }.
briefing-show = Ход слушаний
briefing-minutes = { $count ->
    [one] Около { $shown } минуты чтения вслух, из расчёта слов в минуту: { $words }.
    [few] Около { $shown } минут чтения вслух, из расчёта слов в минуту: { $words }.
    [many] Около { $shown } минут чтения вслух, из расчёта слов в минуту: { $words }.
   *[other] Около { $shown } минуты чтения вслух, из расчёта слов в минуту: { $words }.
  }
briefing-rounded = Каждая часть округлена вверх до целой минуты.
briefing-numbers-below = Цифры ниже
briefing-demand-below = Требование ниже
briefing-chosen = Истории выбрали организаторы.
briefing-rule = Истории выбраны по правилу: та, что достигла рубежа; затем самая новая за каждым из требований, которые подкрепляет больше всего историй с прошлого рубежа; затем самые новые из остальных.
briefing-numbers = Цифры с прошлых слушаний
briefing-numbers-first = Цифры с начала кампании
briefing-counted = после { $after } и до { $until }
briefing-counted-first = до { $until }
briefing-what = Что
briefing-since = С прошлых слушаний
briefing-the-demand = Требование
briefing-asks = Участники слушаний просят ответить до { $day }.
briefing-story = История этого рубежа
briefing-others = Другие слушания
script-minutes = { $count ->
    [one] Около { $shown } минуты. На бумаге каждая часть начинается с новой страницы.
    [few] Около { $shown } минут. На бумаге каждая часть начинается с новой страницы.
    [many] Около { $shown } минут. На бумаге каждая часть начинается с новой страницы.
   *[other] Около { $shown } минуты. На бумаге каждая часть начинается с новой страницы.
  }

# Escalations
climb-acts = { $acts } из { $at }
climb-next = далее — { $next }
climb-unknown = Что будет дальше, объявят на слушаниях.
climb-left = осталось { $left }
escalations-all = Все объявленные отметки уже достигнуты.
escalations-announced = Что будет сделано, объявят на слушаниях.
escalations-announced-at = Что будет сделано, объявят здесь: { $briefing }.
escalations-reached = Достигнуто
escalations-unrecorded = Что было сделано, здесь пока не записано.
escalations-no-day = День пока не записан.
escalations-left-out = { $count ->
    [one] { $shown } более ранний шаг без названия опущен.
    [few] { $shown } более ранних шага без названия опущены.
    [many] { $shown } более ранних шагов без названия опущены.
   *[other] { $shown } более раннего шага без названия опущено.
  }
escalations-counted = { $acts }, подсчитано { $day }.
step-announced = Объявлено
step-held = Состоялось
step-planned = Назначено на
step-ritual = В завершение
step-about = о шаге на отметке { $at }
gathering-then = Затем:

# The board of offers, needs and dreams
board-how = Имён здесь нет. Напишите организаторам, и они сведут людей друг с другом: { $contact }.
board-sheet = Лист на стену
board-sheet-size = A4 или Letter
board-matched = Нашлось
board-since = С { $day }
board-until = до { $day }
board-about = О чём:
board-offers = { $count ->
    [one] { $shown } предложение могло бы помочь
    [few] { $shown } предложения могли бы помочь
    [many] { $shown } предложений могли бы помочь
   *[other] { $shown } предложения могло бы помочь
  }
board-needs = { $count ->
    [one] { $shown } просьба, на которую это отвечает
    [few] { $shown } просьбы, на которые это отвечает
    [many] { $shown } просьб, на которые это отвечает
   *[other] { $shown } просьбы, на которые это отвечает
  }
board-answer = Откликнуться
board-map = Что есть в каждом районе
board-map-caption = Записи по районам
board-entries = { $count ->
    [one] запись
    [few] записи
    [many] записей
   *[other] записи
  }
board-offers-about = О чём предложения
board-others = { $count ->
    [one] Ещё в { $shown } районе записей меньше { $floor }.
    [few] Ещё в { $shown } районах записей меньше { $floor } в каждом.
    [many] Ещё в { $shown } районах записей меньше { $floor } в каждом.
   *[other] Ещё в { $shown } района записей меньше { $floor } в каждом.
  }
board-all-few = В каждом районе записей меньше { $floor }.
board-one-few = В каждом районе записей меньше { $floor }.
board-unnamed = Чтобы никого нельзя было угадать, такие районы не названы ни здесь, ни рядом с записями.
board-sheet-lede = Предложения, просьбы и мечты соседей, по состоянию на { $day }
board-sheet-back = Назад к доске
board-sheet-print = Распечатайте эту страницу из браузера на A4 или Letter.
board-sheet-answer = Чтобы откликнуться, напишите организаторам:
board-sheet-name = Укажите слова в конце записи.
board-sheet-new = Что нового:

# The calendar
calendar-subscribe = Подписаться
calendar-fresh = всегда актуален
calendar-download = Скачать
calendar-by-hand = Чтобы подписаться вручную, укажите в своём календаре этот адрес:
calendar-near = { $count ->
    [one] Сейчас и в ближайшие { $shown } день
    [few] Сейчас и в ближайшие { $shown } дня
    [many] Сейчас и в ближайшие { $shown } дней
   *[other] Сейчас и в ближайшие { $shown } дня
  }
calendar-nothing = Событий с датой сейчас не объявлено.
calendar-over = Прошло
calendar-zone = Часовой пояс: { $zone }.
occasion-to = по { $last }
occasion-now = Сейчас
occasion-today = Сегодня
occasion-in-days = { $count ->
    [one] через { $shown } день
    [few] через { $shown } дня
    [many] через { $shown } дней
   *[other] через { $shown } дня
  }
occasion-presses = В поддержку требования: { $demand }
occasion-more = Подробнее об этом
occasion-add = Добавить в календарь

# Guides
guides-all = Все памятки
guide-checked = Последняя проверка: { $day }.
guide-age = Для читателей от { $years } лет.
guide-age-computed = По формуле Flesch–Kincaid это можно читать примерно с { $years } лет.

# The open data
data-licence = Лицензия
data-no-licence = Лицензия не указана. Спросите, прежде чем публиковать эти данные.
data-as-of = По состоянию на
data-format = Тексты — в UTF-8. Дни записаны так: 2026-11-08 (ISO 8601). В файле JSON поле { $about } сообщает, что это и как этим можно пользоваться; строки идут следом, в списке, который носит имя файла.
data-beside = рядом с каждым набором данных
data-money = Таблицы бюджетных денег стоят { $beside }.
data-open = Открыть { $file }
of-file = — { $file }
data-in-file = Что содержит { $file }
data-means = Что это значит
data-holds = Что содержит

# The search; query is what was looked for
search-field = Слова, число или тег
search-one = По запросу «{ $query }» найден 1 текст.
search-many = По запросу «{ $query }» найдено текстов: { $shown }.
search-some = Текста со всеми словами запроса «{ $query }» нет. Совпадают частично: { $shown }.
search-none = По запросу «{ $query }» ничего не найдено. Попробуйте меньше слов или начало слова.
search-shown = Показано { $part } из { $all }.
search-failed = Поиск не загрузился. Проверьте соединение и попробуйте ещё раз.
search-hint = Поиск идёт по всем текстам ({ $texts }) на всех языках. Достаточно начала слова, диакритические знаки можно опускать.
search-key = Клавиша { $key } ведёт к полю поиска
search-no-script = Для поиска нужны скрипты, а они отключены или не загрузились. Вот пути без них:
search-way-stories = { $stories }, сначала новые: номер в теге подсказывает, как давно была история.
search-way-tags = { $tags }: о чём эти истории.
search-way-demands = { $demands }, каждое — с историями, которые его подкрепляют.
search-way-browser = Браузер ищет слова на открытой странице: { $ctrl } и { $f } или «Найти на странице» в меню.
search-results = Результаты
search-about = Поиск по всему, что рассказывает «{ $campaign }».

# An address that leads nowhere
lost-lede = Эта страница провалилась в щель. Истории — нет.
lost-home = На главную
lost-title = Такой страницы нет
withdrawn-title = { $tag }: отозвано
withdrawn-lede = Здесь была история. Тот, о ком она рассказывала, отозвал её, и она больше не рассказывается. Если у вас есть копия, пожалуйста, удалите её.

# The menu, and the headings of its pages
section-stories = Истории
section-demands = Требования
section-ledger = Реестр
section-money = Деньги
section-calendar = Календарь
section-victories = Победы
section-testimonies = Свидетельства
section-briefings = Слушания
section-escalations = Публичные шаги
section-board = Доска
section-guides = Памятки
section-tags = Теги

# Titles of pages, and what search engines tell of them
numbered = { $heading }, страница { $page }
archive-about = Все истории кампании «{ $campaign }», сначала новые.
tags-about = О чём истории кампании «{ $campaign }».
tag-about = Истории кампании «{ $campaign }» с тегом «{ $tag }».
demands-about = Что избавило бы от необходимости спасать, кто может это решить и к какому сроку.
office-about = Чего требовали от ведомства и что оно ответило: { $office }.
office-about-said = Что ответило ведомство: { $office }.
letter-title = Написать или позвонить: { $demand }
letter-page = Письмо и слова для звонка: { $ask }
sheet-title = Подписи: { $demand }
sheet-about = Лист для печати и подписей: { $ask }
ledger-about = Все дела заботы, которые подсчитала кампания «{ $campaign }», неделя за неделей.
fixes-about = Словами тех, кто делал эту работу, по требованиям, которые бы это изменили.
fixes-no-demand = Без отдельного требования
money-about = Кто получает деньги и кто делает работу.
pass-on-title = Расскажите другим: { $headline }
pass-on-about = Тексты и картинки для публикации: { $headline }
share-page-title = Поделиться: { $tag } { $title }
share-page-about = Тексты и картинки для публикации: { $tag }.
victories-about = Чего добились, целиком или отчасти, рассказывая и считая.
testimonies-about = Что говорят работники и те, кому помогли: что избавило бы от необходимости спасать.
guides-about = Практические страницы, чтобы прочесть, распечатать и передать.
data-about = Всё, что здесь подсчитано и чего здесь требуют: для проверки и использования.
calendar-about = Дни, когда важно действовать, сроки и места встреч.
escalations-about = Каждое дело в реестре идёт в счёт. Когда их число доходит до одной из этих отметок, мы выступаем публично.
briefings-about-each = С каждой новой историей часть из них читают вслух тем, кто может изменить то, о чём они рассказывают.
briefings-about-every = { $count ->
   *[other] Когда прибавляется столько историй: { $shown }, часть из них читают вслух тем, кто может изменить то, о чём они рассказывают.
  }
briefings-about-milestones = На каждом рубеже часть историй читают вслух тем, кто может изменить то, о чём они рассказывают.
script-title = { $briefing }: сценарий чтения
script-about = Что читают вслух и сколько минут занимает каждая часть: { $briefing }.
board-title = Предложения, просьбы и мечты
board-lede = Что соседи отдают, в чём нуждаются и что хотели бы построить вместе.
board-sheet-title = Доска на стену
board-sheet-about = Предложения, просьбы и мечты на листе бумаги.

# The kinds of entries on the board
board-dream = Мечты
board-dream-lede = Что многие хотели бы построить. Каждой мечте нужны руки, может быть, и ваши.
board-need = Просьбы
board-need-lede = С чем человек сейчас не справится в одиночку.
board-offer = Предложения
board-offer-lede = Что люди отдают. Взамен ничего не просят.

# How a demand stands
state-long-overdue = Давно просрочено
state-overdue = Просрочено
state-not-answered = Ответили не по существу
state-due-today = Срок сегодня
state-waiting = Ждём ответа
state-answered = Есть ответ по существу
state-promised = Обещано
state-partly-won = Добились отчасти
state-refused = Отказано
state-won = Добились
state-not-yet-asked = Ещё не предъявлено
funding-funded = Деньги выделены
funding-partly-funded = Деньги выделены частично
funding-not-funded = Деньги не выделены

# Kinds of replies
reply-promise = Обещание
reply-refusal = Отказ
reply-partial = Частичный ответ
reply-answer = Ответ по существу
reply-not-an-answer = Не по существу

# A day of the weekend, in counted-moved and counted-closed
closed-mon = понедельник
closed-tue = вторник
closed-wed = среда
closed-thu = четверг
closed-fri = пятница
closed-sat = суббота
closed-sun = воскресенье

# Counts of the ledger
acts-of-care = дела заботы
acts-of-care-count = { $count ->
    [one] { $shown } дело заботы
    [few] { $shown } дела заботы
    [many] { $shown } дел заботы
   *[other] { $shown } дела заботы
  }
change-more = на { $amount } больше
change-fewer = на { $amount } меньше
change-same = столько же
place-few = меньше { $floor }
place-not-told = не показано

# The week in a sentence
bulletin-logged = Неделя { $week }, { $year }. «{ $campaign }»: в реестр записано { $acts }.
bulletin-logged-with = Неделя { $week }, { $year }. «{ $campaign }»: в реестр записано { $acts }; в цифрах: { $figures }.
bulletin-logged-so-far = Неделя { $week }, { $year }. «{ $campaign }»: в реестр пока записано { $acts }.
bulletin-logged-so-far-with = Неделя { $week }, { $year }. «{ $campaign }»: в реестр пока записано { $acts }; в цифрах: { $figures }.
bulletin-makes = Всего с { $day }: { $acts }.
list-and = { $first } и { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } и { $b }. Соотношение округлено, половины — в сторону от нуля.
money-ratio-note-in = { $a } и { $b }, { $period }. Соотношение округлено, половины — в сторону от нуля.
money-all-flows = Все потоки
money-flow-count = { $count ->
    [one] { $shown } поток
    [few] { $shown } потока
    [many] { $shown } потоков
   *[other] { $shown } потока
  }
money-place-count = { $count ->
    [one] { $shown } участник
    [few] { $shown } участника
    [many] { $shown } участников
   *[other] { $shown } участника
  }
money-caption = { $flows }, { $places }.
money-caption-sum = { $flows }, { $places }, всего { $sum }.
money-caption-largest = Крупнейший: { $from } → { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] Мелкие участники показаны вместе: { $shown }; каждая строка есть ниже или в файлах.
  }
money-folded = { $count ->
   *[other] участников: { $shown }, крупнейший: { $name }
  }
money-cite-flows = Потоки
money-cite-people = Число людей ({ $label })
money-cite-prices = Индекс цен
money-file-csv = Потоки таблицей (CSV)
money-file-json = То же с описанием (пакет данных JSON)
money-file-svg = Схема рисунком (SVG)
money-file-trend = Изменение со временем рисунком (SVG)
money-file-png = Схема картинкой, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = История
card-milestone = Рубеж
card-briefing = Приглашение на слушания
card-victory = Победа
card-week = Неделя
card-clock = Счётчик дней
card-trend = Изменение со временем
card-each = Цифра на человека
card-comparison = Сравнение
card-preview = Широкая, для превью ссылок
card-status = Высокая, для статуса в телефоне
card-square = Квадратная, для ленты картинок
card-upright = Вертикальная, для ленты картинок
card-wide = Широкая, для ленты картинок

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Народные слушания { $number }
briefing-read-aloud = Истории читают вслух тем, кто у власти.
briefing-invited-list = Приглашены ответить: { $offices }.
briefing-state-today = Сегодня
briefing-state-to-come = Предстоят
briefing-state-ahead = На рубеже: история { $number }
briefing-state-past = Прошли
briefing-state-missed = Дата прошла
briefing-state-missed-left = { $count ->
    [one] Дата прошла; осталась { $shown } история
    [few] Дата прошла; осталось { $shown } истории
    [many] Дата прошла; осталось { $shown } историй
   *[other] Дата прошла; осталось { $shown } истории
  }
show-welcome = Приветствие
show-welcome-to = Добро пожаловать! { $briefing }.
show-told = Что мы рассказали после рубежа { $number }: { $stories } солидарности.
show-told-first = Что мы рассказали с начала кампании: { $stories } солидарности.
show-read-one = Одну сейчас прочтут вслух.
show-read-all = Сейчас вслух прочтут все.
show-read = { $count ->
   *[other] Сейчас вслух прочтут столько: { $shown }.
  }
show-invited = Ответить приглашены: { $offices }.
show-numbers = Цифры
show-ask = Мы просим ответить до { $day }.
show-ask-office = Мы просим ответить до { $day }. Адресат: { $office }.
show-deadline = Срок самого требования: { $day }.
show-no-reply = Ответа не зафиксировано, по состоянию на { $day }.
show-last-reply = Последний ответ, от { $day }, дало ведомство { $office }: «{ $reply }»
show-logged = В реестре на сегодня { $acts }.
show-step = Следующий шаг, на отметке { $acts }: { $what }.
show-step-unknown = Объявляем сейчас, что сделаем на отметке { $acts }.
numbers-begun = Рассказано и подсчитано с начала кампании: { $stories } и { $acts }.
numbers-told = Рассказано после рубежа { $number }: { $stories }.
numbers-told-first = Рассказано с начала кампании: { $stories }.
numbers-acts = { $count ->
    [one] Со слушаний { $day } подсчитано { $shown } дело заботы.
    [few] Со слушаний { $day } подсчитано { $shown } дела заботы.
    [many] Со слушаний { $day } подсчитано { $shown } дел заботы.
   *[other] Со слушаний { $day } подсчитано { $shown } дела заботы.
  }
numbers-acts-first = { $count ->
    [one] С начала кампании подсчитано { $shown } дело заботы.
    [few] С начала кампании подсчитано { $shown } дела заботы.
    [many] С начала кампании подсчитано { $shown } дел заботы.
   *[other] С начала кампании подсчитано { $shown } дела заботы.
  }
numbers-come-to = В сумме это: { $figures }.
numbers-in-all = { $count ->
    [one] Всего в реестре сейчас { $shown } дело заботы.
    [few] Всего в реестре сейчас { $shown } дела заботы.
    [many] Всего в реестре сейчас { $shown } дел заботы.
   *[other] Всего в реестре сейчас { $shown } дела заботы.
  }

# Steps of the ladder of escalations
step-reached = Достигнуто
step-next = Следующий
step-later = Позже

# What stands in the calendar
occasion-answer-due = Срок ответа по существу: { $demand }
occasion-reply-due = Срок ответа после слушаний: { $briefing }
occasion-reply-due-on = Срок ответа ({ $briefing }): { $demand }
occasion-at = На отметке { $acts }: { $title }
occasion-escalation = Публичный шаг на отметке { $acts }
kind-window = Окно возможностей
kind-action = Акция
kind-ritual = Ритуал благодарности
kind-briefing = Народные слушания
kind-escalation = Публичный шаг

# Kinds of texts that the search finds
found-story = История
found-translation = История, перевод
found-guide = Памятка
found-victory = Победа
found-briefing = Слушания
found-testimony = Свидетельство

# Feeds, which people read elsewhere
feed-atom = Лента Atom
feed-json = Лента JSON
feed-offers = Новые предложения
feed-needs = Новые просьбы
feed-answer = Откликнуться через организаторов
feed-reply = { $office } о требовании «{ $demand }»: { $kind }
feed-asked = Чего требовали: { $ask }
feed-all-about = Всё об этом требовании
feed-missed-reply = К сроку ответа нет: «{ $demand }»
feed-missed-answer = К сроку нет ответа по существу: «{ $demand }»
feed-no-reply = К сроку, { $day }, ответа не зафиксировано.
feed-no-reply-from = К сроку, { $day }, ответа не зафиксировано. Адресат: { $office }.
feed-no-answer = К сроку, { $day }, ответа по существу не зафиксировано.
feed-no-answer-from = К сроку, { $day }, ответа по существу не зафиксировано. Адресат: { $office }.
feed-live = Прямой эфир
feed-in-ledger = В реестре { $acts }
feed-came-to = { $day } в реестре стало { $acts }.
feed-now = Что будет теперь: { $what }.
feed-now-unknown = Что будет теперь, объявят на слушаниях.
feed-held = Как это прошло: { $what }
plan-post = Опубликовать: { $tag } { $title }
