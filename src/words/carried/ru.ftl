# Russian. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Забота
cause = Причина
change = Перемена
milestone-count = { $count ->
    [one] Рассказана { $shown } история
    [few] Рассказано { $shown } истории
    [many] Рассказано { $shown } историй
   *[other] Рассказано { $shown } истории
  }
milestone-label = Рубеж { $shown }
stories-range = Истории с { $first } по { $last }

# A briefing
briefing-title = Народные слушания
briefing-number = Слушания { $shown }
briefing-invited = Приглашение ответить
briefing-demand = На повестке

# A victory
victory-won = Добились
victory-part = Добились отчасти
victory-stories = { $count ->
    [one] Этого добивалась { $shown } история
    [few] Этого добивались { $shown } истории
    [many] Этого добивались { $shown } историй
   *[other] Этого добивались { $shown } истории
  }
victory-asked = Чего мы требовали

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = Неделя в реестре
bulletin-week = Неделя { $week }, { $year }
bulletin-acts = { $count ->
    [one] дело заботы
    [few] дела заботы
    [many] дел заботы
   *[other] дела заботы
  }
bulletin-stories = { $count ->
    [one] история
    [few] истории
    [many] историй
   *[other] истории
  }
bulletin-total = { $count ->
    [one] На сегодня { $shown } история
    [few] На сегодня { $shown } истории
    [many] На сегодня { $shown } историй
   *[other] На сегодня { $shown } истории
  }

# A money figure
money-title = Куда идут деньги
money-source = Источник: { $source }
money-million = { $amount } млн
money-billion = { $amount } млрд
money-cent = 1 цент
money-less = менее { $amount }
money-ratio = На каждые { $hundred }, выделенные на «{ $a }», пришлось { $part } на «{ $b }».
money-ratio-budget = На каждые { $hundred }, предусмотренные на «{ $a }», приходится { $part } на «{ $b }».
money-ratio-nothing = Ничего на «{ $b }», { $sum } на «{ $a }».
money-other = Прочие ({ $shown })
money-estimated = оценка или вывод
money-refund = возвращено
money-total = Всего
money-real = { $label }, с учётом инфляции
money-nominal = { $label }, без учёта инфляции
money-each = { $label }: на человека

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] день до срока
    [few] дня до срока
    [many] дней до срока
   *[other] дня до срока
  }
clock-due-today = Срок истекает сегодня
clock-silence = { $count ->
    [one] день без ответа
    [few] дня без ответа
    [many] дней без ответа
   *[other] дня без ответа
  }
clock-past = { $count ->
    [one] день после срока
    [few] дня после срока
    [many] дней после срока
   *[other] дня после срока
  }
clock-deadline = Срок: { $date }
clock-as-of = По состоянию на { $date }
clock-no-reply = Ответа не зафиксировано, по состоянию на { $date }
clock-counted = Дни подсчитаны { $date }
clock-to = Адресат: { $office }
clock-replied = Ответ получен
clock-promised = Обещано
clock-refused = Отказано

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Фото: { $text }
alt-days-left = { $count ->
    [one] На ответ остался { $shown } день
    [few] На ответ осталось { $shown } дня
    [many] На ответ осталось { $shown } дней
   *[other] На ответ осталось { $shown } дня
  }
alt-silence = { $count ->
    [one] { $shown } день без ответа
    [few] { $shown } дня без ответа
    [many] { $shown } дней без ответа
   *[other] { $shown } дня без ответа
  }
alt-past = { $count ->
    [one] { $shown } день после срока
    [few] { $shown } дня после срока
    [many] { $shown } дней после срока
   *[other] { $shown } дня после срока
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Приглашение на народные слушания { $shown }: истории с { $first } по { $last }.
alt-invited = Приглашение ответить: { $office }.
alt-victory = { $label }: «{ $title }». { $count ->
    [one] Этого добивалась { $shown } история.
    [few] Этого добивались { $shown } истории.
    [many] Этого добивались { $shown } историй.
   *[other] Этого добивались { $shown } истории.
  }
alt-money = { $title }: { $figure }. Источник: { $source }.
alt-clock = Наше требование: «{ $title }». { $state }.
