# Ukrainian. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Турбота
cause = Причина
change = Зміна
milestone-count = { $count ->
    [one] Розказано { $shown } історію
    [few] Розказано { $shown } історії
    [many] Розказано { $shown } історій
   *[other] Розказано { $shown } історії
  }
milestone-label = Рубіж { $shown }
stories-range = Історії з { $first } до { $last }

# A briefing
briefing-title = Народні слухання
briefing-number = Слухання { $shown }
briefing-invited = Запрошення відповісти
briefing-demand = На порядку денному

# A victory
victory-won = Здобуто
victory-part = Здобуто частково
victory-stories = { $count ->
    [one] Цього домагалася { $shown } історія
    [few] Цього домагалися { $shown } історії
    [many] Цього домагалися { $shown } історій
   *[other] Цього домагалися { $shown } історії
  }
victory-asked = Чого ми вимагали

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = Тиждень у реєстрі
bulletin-week = Тиждень { $week }, { $year }
bulletin-acts = { $count ->
    [one] справа турботи
    [few] справи турботи
    [many] справ турботи
   *[other] справи турботи
  }
bulletin-stories = { $count ->
    [one] історія
    [few] історії
    [many] історій
   *[other] історії
  }
bulletin-total = { $count ->
    [one] Дотепер { $shown } історія
    [few] Дотепер { $shown } історії
    [many] Дотепер { $shown } історій
   *[other] Дотепер { $shown } історії
  }

# A money figure
money-title = Куди йдуть гроші
money-source = Джерело: { $source }
money-million = { $amount } млн
money-billion = { $amount } млрд
money-cent = 1 цент
money-less = менше ніж { $amount }
money-ratio = На кожні { $hundred }, що пішли на «{ $a }», припало { $part } на «{ $b }».
money-ratio-budget = На кожні { $hundred }, передбачені на «{ $a }», припадає { $part } на «{ $b }».
money-ratio-nothing = Нічого на «{ $b }», { $sum } на «{ $a }».
money-other = Інші ({ $shown })
money-estimated = оцінка або висновок
money-refund = повернуто
money-total = Усього
money-real = { $label }, з урахуванням інфляції
money-nominal = { $label }, без урахування інфляції
money-each = { $label }: на людину

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] день до строку
    [few] дні до строку
    [many] днів до строку
   *[other] дня до строку
  }
clock-due-today = Строк спливає сьогодні
clock-silence = { $count ->
    [one] день без відповіді
    [few] дні без відповіді
    [many] днів без відповіді
   *[other] дня без відповіді
  }
clock-past = { $count ->
    [one] день після строку
    [few] дні після строку
    [many] днів після строку
   *[other] дня після строку
  }
clock-deadline = Строк: { $date }
clock-as-of = Станом на { $date }
clock-no-reply = Відповіді не зафіксовано, станом на { $date }
clock-counted = Дні пораховано { $date }
clock-to = Адресат: { $office }
clock-replied = Відповідь отримано
clock-promised = Обіцяно
clock-refused = Відмовлено

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Фото: { $text }
alt-days-left = { $count ->
    [one] На відповідь лишився { $shown } день
    [few] На відповідь лишилося { $shown } дні
    [many] На відповідь лишилося { $shown } днів
   *[other] На відповідь лишилося { $shown } дня
  }
alt-silence = { $count ->
    [one] { $shown } день без відповіді
    [few] { $shown } дні без відповіді
    [many] { $shown } днів без відповіді
   *[other] { $shown } дня без відповіді
  }
alt-past = { $count ->
    [one] { $shown } день після строку
    [few] { $shown } дні після строку
    [many] { $shown } днів після строку
   *[other] { $shown } дня після строку
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Запрошення на народні слухання { $shown }: історії з { $first } до { $last }.
alt-invited = Запрошення відповісти: { $office }.
alt-victory = { $label }: «{ $title }». { $count ->
    [one] Цього домагалася { $shown } історія.
    [few] Цього домагалися { $shown } історії.
    [many] Цього домагалися { $shown } історій.
   *[other] Цього домагалися { $shown } історії.
  }
alt-money = { $title }: { $figure }. Джерело: { $source }.
alt-clock = Наша вимога: «{ $title }». { $state }.
