# Chinese in simplified characters. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = 关怀
cause = 原因
change = 改变
milestone-count = 已讲述 { $shown } 个故事
milestone-label = 里程碑 { $shown }
stories-range = 故事 { $first } 至 { $last }

# A briefing
briefing-title = 民间听证会
briefing-number = 听证会 { $shown }
briefing-invited = 邀请答复
briefing-demand = 当前诉求

# A victory
victory-won = 已实现
victory-part = 部分实现
victory-stories = { $shown } 个故事为此发声
victory-asked = 我们的要求

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = 账本里的一周
bulletin-week = { $year } 年第 { $week } 周
bulletin-acts = 件关怀之举
bulletin-stories = 个故事
bulletin-total = 迄今 { $shown } 个故事

# A money figure
money-title = 钱去了哪里
money-source = 来源：{ $source }
money-million = { $amount } 百万
money-billion = { $amount } 十亿
money-cent = 1 分
money-less = 不到 { $amount }
money-ratio = 每有 { $hundred } 流向“{ $a }”，就有 { $part } 流向“{ $b }”。
money-ratio-budget = 每为“{ $a }”安排 { $hundred }，就为“{ $b }”安排 { $part }。
money-ratio-nothing = “{ $b }”一无所获，“{ $a }”得到 { $sum }。
money-other = 其他（{ $shown }）
money-estimated = 估计或推算
money-refund = 退回
money-total = 合计
money-real = { $label }（已按物价调整）
money-nominal = { $label }（未调整）
money-each = 每{ $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = 天后到期
clock-due-today = 今天到期
clock-silence = 天未获答复
clock-past = 天，已过截止日期
clock-deadline = 截止日期：{ $date }
clock-as-of = 截至 { $date }
clock-no-reply = 截至 { $date }，无答复记录
clock-counted = 天数计算日期：{ $date }
clock-to = 致：{ $office }
clock-replied = 已收到答复
clock-promised = 已承诺
clock-refused = 已拒绝

# Alternative texts, for people who cannot see a card
alt-beat = { $label }：{ $text }
alt-photo = 照片：{ $text }
alt-days-left = 距答复期限还有 { $shown } 天
alt-silence = { $shown } 天未获答复
alt-past = 截止日期已过 { $shown } 天
alt-milestone = { $campaign }：{ $told }。{ $range }。
alt-briefing = 民间听证会 { $shown } 邀请函：故事 { $first } 至 { $last }。
alt-invited = 邀请答复：{ $office }。
alt-victory = { $label }：“{ $title }”。{ $shown } 个故事为此发声。
alt-money = { $title }：{ $figure }。来源：{ $source }。
alt-clock = 我们的诉求：“{ $title }”。{ $state }。
