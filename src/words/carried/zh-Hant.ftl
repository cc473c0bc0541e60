# Chinese in traditional characters. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = 關懷
cause = 原因
change = 改變
milestone-count = 已講述 { $shown } 個故事
milestone-label = 里程碑 { $shown }
stories-range = 故事 { $first } 至 { $last }

# A briefing
briefing-title = 民間聽證會
briefing-number = 聽證會 { $shown }
briefing-invited = 邀請答覆
briefing-demand = 目前訴求

# A victory
victory-won = 已實現
victory-part = 部分實現
victory-stories = { $shown } 個故事為此發聲
victory-asked = 我們的要求

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = 帳本裡的一週
bulletin-week = { $year } 年第 { $week } 週
bulletin-acts = 件關懷之舉
bulletin-stories = 個故事
bulletin-total = 迄今 { $shown } 個故事

# A money figure
money-title = 錢去了哪裡
money-source = 來源：{ $source }
money-million = { $amount } 百萬
money-billion = { $amount } 十億
money-cent = 1 分
money-less = 不到 { $amount }
money-ratio = 每有 { $hundred } 流向「{ $a }」，就有 { $part } 流向「{ $b }」。
money-ratio-budget = 每為「{ $a }」編列 { $hundred }，就為「{ $b }」編列 { $part }。
money-ratio-nothing = 「{ $b }」一無所獲，「{ $a }」得到 { $sum }。
money-other = 其他（{ $shown }）
money-estimated = 估計或推算
money-refund = 退回
money-total = 合計
money-real = { $label }（已按物價調整）
money-nominal = { $label }（未調整）
money-each = 每{ $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = 天後到期
clock-due-today = 今天到期
clock-silence = 天未獲答覆
clock-past = 天，已過截止日期
clock-deadline = 截止日期：{ $date }
clock-as-of = 截至 { $date }
clock-no-reply = 截至 { $date }，無答覆紀錄
clock-counted = 天數計算日期：{ $date }
clock-to = 致：{ $office }
clock-replied = 已收到答覆
clock-promised = 已承諾
clock-refused = 已拒絕

# Alternative texts, for people who cannot see a card
alt-beat = { $label }：{ $text }
alt-photo = 照片：{ $text }
alt-days-left = 距答覆期限還有 { $shown } 天
alt-silence = { $shown } 天未獲答覆
alt-past = 截止日期已過 { $shown } 天
alt-milestone = { $campaign }：{ $told }。{ $range }。
alt-briefing = 民間聽證會 { $shown } 邀請函：故事 { $first } 至 { $last }。
alt-invited = 邀請答覆：{ $office }。
alt-victory = { $label }：「{ $title }」。{ $shown } 個故事為此發聲。
alt-money = { $title }：{ $figure }。來源：{ $source }。
alt-clock = 我們的訴求：「{ $title }」。{ $state }。
