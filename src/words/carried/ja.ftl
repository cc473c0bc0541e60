# Japanese. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = ケア
cause = 原因
change = 変革
milestone-count = 語られた物語：{ $shown } 話
milestone-label = 節目 { $shown }
stories-range = 第 { $first } 話～第 { $last } 話

# A briefing
briefing-title = 市民の公聴会
briefing-number = 公聴会 { $shown }
briefing-invited = 回答をお願いする方
briefing-demand = 話し合う要求

# A victory
victory-won = 実現しました
victory-part = 一部が実現しました
victory-stories = { $shown } 話の物語が求めてきました
victory-asked = 私たちが求めたこと

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = 台帳に見る一週間
bulletin-week = { $year } 年第 { $week } 週
bulletin-acts = 件のケア
bulletin-stories = 話の物語
bulletin-total = これまでに { $shown } 話

# A money figure
money-title = お金の流れを追う
money-source = 出典：{ $source }
money-million = { $amount }百万
money-billion = { $amount }十億
money-cent = 1セント
money-less = { $amount }未満
money-ratio = 「{ $a }」への{ $hundred }につき、「{ $b }」へは{ $part }でした。
money-ratio-budget = 「{ $a }」に計上された{ $hundred }につき、「{ $b }」には{ $part }が計上されました。
money-ratio-nothing = 「{ $b }」には何もなく、「{ $a }」には{ $sum }です。
money-other = その他（{ $shown }）
money-estimated = 推定または推計
money-refund = 返金
money-total = 合計
money-real = { $label }（物価調整後）
money-nominal = { $label }（調整前）
money-each = { $label }あたり

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = 日で期限
clock-due-today = 本日が期限
clock-silence = 日間回答なし
clock-past = 日経過（期限後）
clock-deadline = 期限：{ $date }
clock-as-of = { $date } 現在
clock-no-reply = { $date } 現在、回答の記録なし
clock-counted = 日数は { $date } に計算
clock-to = 宛先：{ $office }
clock-replied = 回答あり
clock-promised = 約束されました
clock-refused = 拒否されました

# Alternative texts, for people who cannot see a card
alt-beat = { $label }：{ $text }
alt-photo = 写真：{ $text }
alt-days-left = 回答期限まであと { $shown } 日
alt-silence = { $shown } 日間回答なし
alt-past = 期限から { $shown } 日経過
alt-milestone = { $campaign }：{ $told }。{ $range }。
alt-briefing = 市民の公聴会 { $shown } への招待。第 { $first } 話～第 { $last } 話。
alt-invited = 回答をお願いする方：{ $office }。
alt-victory = { $label }：「{ $title }」。{ $shown } 話の物語が求めてきました。
alt-money = { $title }：{ $figure }。出典：{ $source }。
alt-clock = 私たちの要求：「{ $title }」。{ $state }。
