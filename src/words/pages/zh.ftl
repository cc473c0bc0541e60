# The words of pages in Simplified Chinese.

# The frame of every page
skip = 跳到正文
search = 搜索
nav-main = 主菜单
nav-more = 更多
nav-data = 开放数据
nav-contact = 联系我们
made-with = 由 { $generator } 生成
newer = 较新
older = 较早
previous = 上一页
next = 下一页
page = 页
pages-of-stories = 故事分页
also-in = 其他语言版本：
other-languages = 其他语言：
feed = 订阅源

# Words that several pages share
stories = { $shown } 个故事
acts = { $shown } 件关怀之举
all-stories = 所有故事
demand = 诉求
office = 机构
week = 周
acts-head = 关怀之举
amount = 金额
source = 来源
row = 行
name = 姓名
neighborhood = 社区
in-all = 合计
change-number = 变化
deadline = 截止日期
ahead = 接下来
coming-up = 即将到来
this-week = 本周
take-numbers = 取用这些数字
counted-what = 统计内容
the-ledger = 公开账本
next-escalation = 下一步升级行动
read-more = 阅读全文
recording = 录音录像
continued = （续）
from-to = { $from } 至 { $to }
of-what = （{ $what }）
of-day = （{ $day }）
and-more = 另有 { $shown } 项
as-of = 截至 { $day }。
counted-on = 统计日期：{ $day }。
days-counted = 天数计算日期：{ $day }。
no-refusal = 没有答复不等于拒绝，这里也不称之为拒绝。
no-reply = 截至 { $day }，无答复记录。
to-office = 致：{ $office }
write-to = 来信请寄：{ $contact }。
right-of-reply = 凡在此被提到的，都可以在此用自己的话作出回应，篇幅不限。
no-story = 第一个故事还有待讲述。
milestone-number = 里程碑 { $number }
story-number = 故事 { $number }
back-to-demand = 返回诉求
before-this = 在此之前
after-this = 在此之后
minutes-short = { $minutes } 分钟
read-by = 朗读：{ $reader }
copy = 复制
share = 分享

# Lists of stories
archive-page = 故事 { $first } 至 { $last }，第 { $page } 页，共 { $pages } 页。
archive-all = 共 { $shown } 个故事，最新的在前。
tag-count = “{ $tag }”标签下有 { $shown } 个故事。
tags-all = 所有标签

# A story
story-milestone-every = 每 { $shown } 个故事一次
story-formerly = 在 { $day } 之前，{ $was } 指的是：{ $story }，现编号为 { $now }。
story-serves = 听证会、诉求与标签
story-briefing = 这个故事开启一场听证会
story-demand = 这个故事支持一项诉求
story-others = 其他故事
story-before = 上一个：{ $tag }
story-after = 下一个：{ $tag }

# Testimonies
voices-title = 亲口讲述
voices-play-all = 播放全部证言
voice-video = 视频：{ $role }
voice-sound = 音频：{ $role }
voice-captions = 字幕
voice-video-file = 视频文件
voice-sound-file = 音频文件
voice-said = 文字稿
voice-recording = 录音录像：{ $role }
reel-all = 全部证言，按顺序播放
reel-step = 证言 { $index }，共 { $all } 段
reel-before = 上一段

# To pass something on
share-title = 让更多人知道
share-lede = 保存一张卡片，复制文字，一起发布。请附上图片说明，别让任何人被落下。
share-caption = 配文
share-copy-caption = 复制配文
share-each-network = 适合各平台的文字
share-download = 下载：
share-description = 这些图片的说明，供看不到图片的人使用
share-copy-description = 复制图片说明
share-copied = 已复制。现在可以粘贴到帖子里。
share-copied-gaps = 已复制。请粘贴后填好空白处。
share-selected = 文字已选中，请从这里复制。
share-failed = 这部手机无法分享，请改为复制文字。
pass-on-back = 所有数字

# The page to post a story from with a phone
share-story = 故事
share-words = 文字
share-head = 分享 { $tag }
share-kit = 发布素材
share-pictures = 图片
share-pictures-lede = 轻点图片即可下载，长按可存入相册。
share-words-head = 文字
share-words-lede = 每段文字都适合相应的平台，带有标签和链接。请为图片附上说明，别让任何人被落下。
share-cut = 已按长度截短。
share-messages = 将分 { $shown } 条发出。
share-too-long = 超出这个平台的长度限制：仅标签或链接就已占满。
share-room = 还可写 { $shown } 个字符。
share-words-for = 适合 { $names } 的文字
share-thread = 分成 { $shown } 条连续帖子
share-for = 用于 { $names }
share-post = 第 { $number } 条
share-post-for = 第 { $number } 条，用于 { $names }
share-limits = 各平台的长度限制，截至 { $day }。

# The front page
home-told = 个团结互助故事，讲述至今
home-story = 故事 { $number }
home-todo = 再讲 { $shown } 个故事，就到下一个里程碑：{ $story }。
home-demands = 我们要求什么，期限是何时
home-all-demands = 所有诉求
home-all-demands-count = 全部 { $shown } 项诉求
home-won = 已实现
home-week = 最新一周
home-bulletin = 周报
home-calendar = 日历
home-beats = 每个故事分三段
home-care = 有人为别人做了什么。
home-cause = 哪里出了问题，才不得不这样做。
home-change = 怎样改变，才不再需要这样的救助。
home-latest = 最新故事
home-all-stories = 全部 { $shown } 个故事
home-milestones = 里程碑

# A clock
clock-today = 今天
clock-today-due = 就是截止日期：
clock-left = 天后到期，截止日期为
clock-silent = 天未获答复，截止日期为
clock-late = 天，已过截止日期
clock-working-left = 个工作日后到期，截止日期为
clock-working-silent = 个工作日未获答复，截止日期为
clock-working-late = 个工作日，已过截止日期
clock-none = 未设截止日期
counted-all-days = 连同周末和节假日：{ $shown } 天。
counted-within = 应在提出后 { $shown } 天内答复。
counted-within-working = 应在提出后 { $shown } 个工作日内答复。
counted-moved = 原定日期 { $day } 为{ $what }，答复期限顺延至下一个工作日。
counted-closed = 截止日期为{ $what }。

# Demands
demands-late = { $state }，且已过截止日期
demands-offices = 向谁提出，由谁答复
demands-offices-caption = 各机构、向其提出的诉求及其答复
office-asked = 向其提出
office-replied = 已有答复
office-late = 已过截止日期
office-signed = 由其署名的答复

# A demand
demand-to = 致
demand-asked = 提出日期
demand-paid-by = 资金来源
demand-cost = 费用
demand-cost-per = 每{ $per } { $amount }
demand-backed = 背后有
demand-stories-acts = { $stories }，{ $acts }
demand-write = 写信或打电话
demand-sign = 征集签名
demand-record = 记录
demand-asked-of = 已向以下机构提出：{ $office }
demand-was-asked = 已提出
demand-days-late = 截止日期后 { $shown } 天
demand-read-reply = 阅读答复
demand-reply-of = { $office }，{ $day }
demand-compared = 已与来源核对，核对日期：{ $day }。
demand-reply-due = 答复期限
demand-none-by-then = 到期时无答复记录。
demand-none-by-then-as-of = 到期时无答复记录，截至 { $day }。
demand-left-open = 到期前收到的答复没有给出定论。
demand-statement = { $office }发来声明
demand-read-below = 见下文
demand-corrected = 本页已更正
demand-what-corrected = 更正内容
demand-own-words = 机构的原话
demand-published = 发布之处
demand-presses = 谁在为此发声
demand-fixes = 本来怎样就不必如此
demand-all-fixes = 所有本可起作用的办法
demand-milestones = 里程碑与听证会
demand-stories-press = { $shown } 个故事为此发声
demand-briefing-speaks = 其听证会谈及这项诉求
demand-funding = 钱从哪里来
demand-granted = 所要求的 { $needed } 中，已批准 { $granted }。
demand-granted-cost = 所需费用 { $needed } 中，已批准 { $granted }。
demand-granted-none = 所要求的 { $needed } 中，尚无一笔获批。
demand-granted-none-cost = 所需费用 { $needed } 中，尚无一笔获批。
demand-missing = 除下列各项外，还有 { $amount } 的缺口。
demand-rows = 各项公共资金，以及本诉求所要求的份额
demand-asked-for = 所要求
demand-share = 份额
demand-granted-head = 已批准
demand-nothing-yet = 尚无
demand-celebrated = 已庆祝
demand-stories = 这项诉求背后的故事
demand-right = 回应权与更正
demand-corrections = 凡证实有误之处都会更正，并写明日期和错在哪里。
demand-no-corrections = 迄今没有更正。

# An office
office-what-asked = 向其提出的诉求
office-times = 用了多长时间
office-sums = { $shown } 项诉求，{ $replied } 项有答复，{ $answered } 项有实质答复。
office-median-reply = 首次答复所需天数的中位数：{ $shown } 天。
office-median-answer = 首次实质答复所需天数的中位数：{ $shown } 天。
office-times-caption = 从提出到首次答复、到首次实质答复的天数
office-asked-on = 提出
office-first-reply = 首次答复
office-first-answer = 首次实质答复
office-no-day = 无记录
office-no-reply = 截至 { $day }，无答复记录
office-no-answer = 截至 { $day }，无实质答复记录
after-days = { $shown } 天后
office-said = 答复内容
office-on = 关于“{ $demand }”
office-reply-of = { $day } 的答复
office-right = 回应权

# A letter to an office
letter-office = 有权决定的机构
letter-brackets = [方括号]
letter-lede = 致：{ $office }。请填写{ $brackets }中的内容，可随意修改，并署上自己的姓名。
letter-head = 信件
letter-your-name = [您的姓名]
letter-your-place = [您所在的社区或地址]
letter-its-address = [对方地址]
letter-date = [日期]
letter-dear = 尊敬的各位负责人：
letter-about = 我写信是为了{ $campaign }的一项诉求。内容如下：
letter-about-stories = 我写信是为了{ $campaign }的一项诉求，它背后有 { $shown } 个已公开的故事。内容如下：
letter-happened = 以下是真实发生的事，共 { $shown } 件。
letter-counted = 迄今，邻里记下了：{ $figures }。每一件都是因为有所欠缺才去做的。
letter-funding = 可用的资金来源：{ $funding }
letter-refused-on = { $day } 的答复拒绝了这项诉求。
letter-refused = 恳请贵单位重新考虑，并公开说明将以什么办法代替。
letter-promised-on = 贵单位于 { $day } 作出如下承诺。
letter-promised = 谢谢。请告知承诺将于何时、如何兑现。
letter-promised-due = 谢谢。请告知承诺将于何时、如何兑现；我们记下的日期是 { $day }。
letter-part = 感谢贵单位已完成的部分。请告知其余部分何时落实。
letter-part-due = 感谢贵单位已完成的部分。请告知其余部分何时落实；我们记下的日期是 { $day }。
letter-answered-on = 感谢贵单位 { $day } 的答复。
letter-answered = 所提诉求尚未落实。请告知下一步安排及其日期。
letter-open-on = { $day } 曾有答复，但没有给出定论。
letter-answer-was-due = 实质答复的期限为 { $day }，现已过期。
letter-answer-due = 实质答复的期限为 { $day }。
letter-please-say = 请答复：同意、不同意，或何时能够答复。
letter-late = 贵单位的答复期限为 { $due }。截至 { $day }，无答复记录。请答复：同意、不同意，或何时能够答复。如贵单位已经答复而记录有误，请予告知，我们会更正。
letter-please-reply-by = 请在 { $day } 之前答复：同意、不同意，或何时能够答复。
letter-please-reply = 请答复：同意、不同意，或何时能够答复。
letter-public = 这项诉求、相关故事和答复记录均已公开：{ $address }
letter-regards = 此致 敬礼
letter-copy = 复制信件

# What to say on the telephone
call-head = 打电话时
call-your-place = [您所在的社区]
call-hello = 您好，我叫{ $name }，住在{ $place }。我打电话是为了“{ $demand }”。
call-demand = 这项诉求是：{ $ask }
call-because = 我打来电话，是因为发生了这样的事。
call-next-step = 请问下一步是什么，哪一天进行？
call-promise = 请问承诺将在哪一天兑现？
call-promise-due = 请问承诺将在哪一天兑现？我们记下的日期是 { $day }，现在是否不变？
call-late = 答复期限为 { $due }，截至 { $day } 无答复记录。请问何时能够答复？
call-late-open = 答复期限为 { $due }，但收到的答复没有给出定论。请问何时能有实质答复？
call-due = 答复期限为 { $day }。请问届时能否答复？
call-when = 请问何时能够答复？
call-wait = 等对方回答，并记下来：
call-what = [对方说了什么]
call-who = [哪个机构]
call-when-said = [日期和时间]
call-thanks = 谢谢，再见。
call-copy = 复制这段话
call-tell = 对方有回答吗？请告诉{ $contact }，以便记录在案。

# A sheet to collect signatures
sheet-print = 请用 A4 或 Letter 纸打印本页，正好一张。
sheet-ask = 我们要求：
sheet-ask-office = 我们要求{ $office }：
sheet-of = “{ $demand }”，{ $campaign }的一项诉求。
sheet-due = 答复期限为 { $day }。
sheet-caption = 签名栏
sheet-signature = 签名
sheet-date = 日期
sheet-handed = 本表将交给有权决定的人，请只写可以让他们看到的内容。
sheet-handed-office = 本表将交给{ $office }，请只写可以让对方看到的内容。
sheet-no-address = 任何人都不必填写地址或电话号码。
sheet-back = 签名表请交回：{ $contact }。

# Victories
victories-all = 所有胜利
victory-of = 我们曾经的诉求
victory-of-part = 我们诉求的一部分
victory-demanded = 诉求：{ $demand }

# The ledger
ledger-since = 自 { $since } 起，截至 { $day }，共记下 { $acts } 件关怀之举。
ledger-week = { $week }，{ $first } 至 { $last }。
ledger-week-now = { $week }，{ $first } 至 { $last }；本周尚未结束。
ledger-weeks = 逐周记录
ledger-in-all = 累计
ledger-chart = 各周{ $metric }，{ $first } 至 { $last }；最多的是 { $week }，为 { $most }，最近一周为 { $newest }
ledger-most = 最多：{ $week }，{ $most }
ledger-table = 各周的关怀之举与数量，最新的在前。每周从星期一到星期日（ISO 8601）。
ledger-acts = 关怀之举
ledger-demands = 这些关怀之举在为哪些诉求发声
ledger-demands-caption = 各项诉求的关怀之举
ledger-more-than-one = 一件关怀之举可能关乎不止一项诉求。
ledger-fixes = 本来怎样就不必如此
ledger-fixes-count = 做这些事的人用 { $shown } 句话说了出来。
ledger-fixes-read = 读读他们怎么说
ledger-places = 按社区
ledger-places-caption = 各社区的关怀之举
ledger-floor = 低于 { $floor } 的数目不予公布，以免有人因此被认出。
ledger-withheld = 有这样的数目时，其余数目中最小的一个也不公布，以免被推算出来。
ledger-no-place = 有些关怀之举没有注明社区。
ledger-bulletins = 周报
ledger-all-data = 所有开放数据
ledger-method = 每个数目都是这些行的总和。除非另有说明，一行算一件关怀之举；故事中的每一项计数，都算作故事当天的一件关怀之举。数量以十进制数精确相加。各行不写明社区，以免有人因一件事而被认出。

# A week of the ledger
week-not-over = 本周尚未结束：统计至 { $day }
week-stories = 本周故事
weeks = 各周
weeks-all = 所有周次
week-before = 前一周
week-after = 后一周
week-caption = { $week }：数目、与前一周相比的变化和累计
week-counted = 统计项目
week-in = 本周
week-change = 与前一周相比
week-so-far = 本周至今，与前一整周相比

# What would have made acts unnecessary
fixes-by-demand = 按诉求
fixes-times = 提到 { $shown } 次
fixes-pages = 心声墙分页

# Money
money-each-person = 人均
money-each-caption = { $names }：人均份额
money-flows = 谁付给谁
money-flows-in = 谁付给谁，{ $period }
money-flows-below = 资金流向见下方带条形的列表。
money-chart-picture = 以图片查看图表
money-trend-picture = 以图片查看折线
money-change = 随时间的变化
money-prices = 实际：按 { $base } 的价格，依{ $index }计算；名义：按当时支付的金额
money-real-short = 实际
money-nominal-short = 名义
money-index = 物价指数
money-in-words = 资金流向的文字说明
money-largest = 最大的几笔：{ $title }
money-every = 每一笔：{ $title }
money-from = 付款方
money-to = 收款方
money-period = 时期
money-status = 状态
money-combined = { $shown } 行之和
money-refund-short = 退回
money-more-rows = 另有 { $shown } 行，见下方文件。
money-method = 我们如何计算
money-exact = 金额以十进制数精确保存和相加，只在显示时四舍五入。
money-sources = 来源
money-read-on = 查阅于 { $day }
money-paid-back-by = 退回方：{ $who }
money-in-part-estimated = 部分或全部为估计或推算
money-told-elsewhere = 其转付的款项列在本表别处
money-smaller = 另有 { $number } 笔较小款项，合计 { $sum }

# Briefings
briefings-missed = 等待里程碑到来
briefings-past = 往期
briefing-table = 当前诉求：
stories-to-go = 还差 { $shown } 个故事
briefing-todo = 目前的样子如下：再讲 { $shown } 个故事，就到开启听证会的故事 { $number }。
briefing-no-milestone = 还没有故事到达这个里程碑。
briefing-when = 时间
briefing-where = 地点
briefing-readers = 朗读者
briefing-reply-by = 请求答复期限
briefing-watch = 观看直播
briefing-script = 朗读稿
briefing-calendar = 加入日历
briefing-after = 后续结果
briefing-recording = 收听或观看录音录像
briefing-replies = 此后对其诉求的答复：
briefing-no-replies = 截至 { $day }，此后无对其诉求的答复记录。
briefing-show = 流程
briefing-minutes = 朗读约需 { $shown } 分钟，按每分钟 { $words } 词计算。
briefing-rounded = 每一部分都向上取整到分钟。
briefing-numbers-below = 见下方数字
briefing-demand-below = 见下方诉求
briefing-chosen = 故事由组织者选定。
briefing-rule = 故事按规则选出：先是到达里程碑的故事；再看自上一个里程碑以来，哪些诉求有最多的故事为之发声，取这些诉求各自最新的故事；然后是其余故事中最新的。
briefing-numbers = 上次听证会以来的数字
briefing-numbers-first = 行动发起以来的数字
briefing-counted = { $after } 之后，至 { $until }
briefing-counted-first = 至 { $until }
briefing-what = 项目
briefing-since = 上次听证会以来
briefing-the-demand = 诉求
briefing-asks = 听证会请求在 { $day } 之前答复。
briefing-story = 这个里程碑的故事
briefing-others = 其他听证会
script-minutes = 约 { $shown } 分钟。打印时，每一部分另起一页。

# Escalations
climb-acts = { $acts }，目标 { $at }
climb-next = 下一步：{ $next }
climb-unknown = 届时采取什么行动，将在听证会上宣布。
climb-left = 还差 { $left }
escalations-all = 已宣布的各步都已达到。
escalations-announced = 具体行动将在听证会上宣布。
escalations-announced-at = 具体行动将在 { $briefing } 上宣布。
escalations-reached = 已达到
escalations-unrecorded = 采取了什么行动，这里尚未记录。
escalations-no-day = 日期尚未记录。
escalations-left-out = 略去此前未命名的 { $shown } 步。
escalations-counted = { $acts }，统计日期：{ $day }。
step-announced = 已宣布
step-held = 已举行
step-planned = 计划日期
step-ritual = 结束仪式
step-about = 关于达到 { $at } 时的这一步
gathering-then = 然后：

# The board of offers, needs and dreams
board-how = 这里不写任何人的姓名。请写信给组织者，由他们牵线联系：{ $contact }。
board-sheet = 可张贴的版本
board-sheet-size = A4 或 Letter
board-matched = 已对接
board-since = 自 { $day } 起
board-until = 至 { $day }
board-about = 关于：
board-offers = 有 { $shown } 项能给的帮得上忙
board-needs = 可满足 { $shown } 项需要
board-answer = 回应
board-map = 各社区有什么
board-map-caption = 各社区的条目
board-entries = 个条目
board-offers-about = 能给的内容
board-others = 另有 { $shown } 个社区，条目各少于 { $floor } 个。
board-all-few = 每个社区的条目都少于 { $floor } 个。
board-one-few = 每个社区的条目都少于 { $floor } 个。
board-unnamed = 为了不让任何人被猜到，这些社区不写出名字，无论在这里还是在条目旁边。
board-sheet-lede = 邻里能给的、需要的、梦想的，截至 { $day }
board-sheet-back = 返回互助公告栏
board-sheet-print = 请用浏览器打印本页，纸张为 A4 或 Letter。
board-sheet-answer = 想要回应，请写信给组织者：
board-sheet-name = 请注明条目末尾的字样。
board-sheet-new = 新增：

# The calendar
calendar-subscribe = 订阅
calendar-fresh = 随时更新
calendar-download = 下载
calendar-by-hand = 如要手动订阅，请在日历中填入这个地址：
calendar-near = 现在和未来 { $shown } 天
calendar-nothing = 目前没有已公布日期的活动。
calendar-over = 已结束
calendar-zone = 时间均为 { $zone } 时间。
occasion-to = 至 { $last }
occasion-now = 进行中
occasion-today = 今天
occasion-in-days = { $shown } 天后
occasion-presses = 为此发声：{ $demand }
occasion-more = 了解详情
occasion-add = 加入日历

# Guides
guides-all = 所有指南
guide-checked = 最近核对：{ $day }。
guide-age = 适合 { $years } 岁以上的读者。
guide-age-computed = 按 Flesch–Kincaid 公式计算，大约 { $years } 岁以上可以读懂。

# The open data
data-licence = 许可
data-no-licence = 未注明许可。发布这些数据前请先询问。
data-as-of = 截至
data-format = 文本采用 UTF-8。日期写作 2026-11-08（ISO 8601）。JSON 文件在 { $about } 中说明它是什么、可以怎样使用；各行列在与其同名的列表中。
data-beside = 每个数据集旁边
data-money = 公共资金的表格在{ $beside }。
data-open = 打开 { $file }
of-file = （{ $file }）
data-in-file = { $file } 中有什么
data-means = 含义
data-holds = 内容

# The search
search-field = 词语、数字或标签
search-one = 找到 1 篇含“{ $query }”的内容。
search-many = 找到 { $shown } 篇含“{ $query }”的内容。
search-some = 没有一篇包含“{ $query }”的全部词语，有 { $shown } 篇包含其中一部分。
search-none = 没有找到“{ $query }”。请试试少用几个词，或只输入词的开头。
search-shown = 显示 { $all } 篇中的 { $part } 篇。
search-failed = 无法加载搜索。请检查网络连接后重试。
search-hint = 会搜索全部 { $texts } 篇内容，涵盖所有语言。只需输入词的开头，重音符号可以省略。
search-key = 按 { $key } 键可跳到搜索框
search-no-script = 在这里搜索需要脚本，而脚本已关闭或未能加载。以下方式不需要脚本：
search-way-stories = { $stories }，最新的在前：标签中的数字显示故事的先后。
search-way-tags = { $tags }：故事讲的是什么。
search-way-demands = { $demands }，附上为其发声的故事。
search-way-browser = 浏览器可以在当前页面中查找词语：按 { $ctrl } 和 { $f }，或使用菜单中的“在页面中查找”。
search-results = 结果
search-about = 搜索{ $campaign }讲述的一切。

# An address that leads nowhere
lost-lede = 这一页从缝隙里掉了下去。故事没有。
lost-home = 前往首页
lost-title = 没有这个页面
withdrawn-title = { $tag } 已撤回
withdrawn-lede = 这里曾有一个故事。故事中的人已将其撤回，不再讲述。如果您有副本，请删除。

# The menu, and the headings of its pages
section-stories = 故事
section-demands = 诉求
section-ledger = 账本
section-money = 资金
section-calendar = 日历
section-victories = 胜利
section-testimonies = 证言
section-briefings = 听证会
section-escalations = 升级行动
section-board = 互助公告栏
section-guides = 指南
section-tags = 标签

# Titles of pages, and what search engines tell of them
numbered = { $heading }，第 { $page } 页
archive-about = { $campaign }的每一个故事，最新的在前。
tags-about = { $campaign }的故事讲的是什么。
tag-about = { $campaign }关于 { $tag } 的故事。
demands-about = 怎样才不再需要这样的救助，由谁决定，期限是何时。
office-about = 向{ $office }提出了什么，得到了怎样的答复。
office-about-said = { $office }说了什么。
letter-title = 写信或打电话：{ $demand }
letter-page = 一封信和打电话用的话：{ $ask }
sheet-title = 签名：{ $demand }
sheet-about = 一张可打印的签名表：{ $ask }
ledger-about = { $campaign }记下的每一件关怀之举，逐周列出。
fixes-about = 做这些事的人自己的话，按能够带来改变的诉求归类。
fixes-no-demand = 尚无对应的诉求
money-about = 谁拿到钱，谁在做事。
pass-on-title = 让更多人知道：{ $headline }
pass-on-about = 可供发布的文字和图片：{ $headline }
share-page-title = 分享 { $tag } { $title }
share-page-about = { $tag } 的文字和图片，可供发布。
victories-about = 靠讲述和记录，全部或部分争取到的成果。
testimonies-about = 劳动者和得到帮助的人说：本来怎样就不需要这样的救助。
guides-about = 实用指南，可阅读、打印、转发。
data-about = 这里统计和提出的一切，可供查验和使用。
calendar-about = 发声最有用的日子、截止日期，以及我们相聚的地点。
escalations-about = 账本里的每一件关怀之举都算数。每达到其中一个数目，我们就公开行动。
briefings-about-each = 每讲一个故事，都向能够改变现状的人朗读其中一些。
briefings-about-every = 每讲 { $shown } 个故事，就向能够改变现状的人朗读其中一些。
briefings-about-milestones = 每到一个里程碑，就向能够改变现状的人朗读其中一些故事。
script-title = { $briefing }：朗读稿
script-about = { $briefing } 上朗读的内容，以及每一部分所需的分钟数。
board-title = 能给的、需要的、梦想的
board-lede = 邻里能给什么，需要什么，想一起建设什么。
board-sheet-title = 互助公告栏，可张贴
board-sheet-about = 把能给的、需要的、梦想的写在一张纸上。

# The kinds of entries on the board
board-dream = 梦想的
board-dream-lede = 许多人想一起建设的事。每一件都需要人手，也许正需要您。
board-need = 需要的
board-need-lede = 有人此刻独自做不到的事。
board-offer = 能给的
board-offer-lede = 有人愿意给予的，不求回报。

# How a demand stands
state-long-overdue = 逾期已久
state-overdue = 已逾期
state-not-answered = 已答复，但未作实质答复
state-due-today = 今天到期
state-waiting = 等待答复
state-answered = 已实质答复
state-promised = 已承诺
state-partly-won = 部分实现
state-refused = 已拒绝
state-won = 已实现
state-not-yet-asked = 尚未提出
funding-funded = 资金已落实
funding-partly-funded = 资金部分落实
funding-not-funded = 资金未落实

# Kinds of replies
reply-promise = 承诺
reply-refusal = 拒绝
reply-partial = 部分实质答复
reply-answer = 实质答复
reply-not-an-answer = 未作实质答复

# A day of the weekend, in counted-moved and counted-closed
closed-mon = 星期一
closed-tue = 星期二
closed-wed = 星期三
closed-thu = 星期四
closed-fri = 星期五
closed-sat = 星期六
closed-sun = 星期日

# Counts of the ledger
acts-of-care = 关怀之举
acts-of-care-count = { $shown } 件关怀之举
change-more = 多 { $amount }
change-fewer = 少 { $amount }
change-same = 持平
place-few = 少于 { $floor }
place-not-told = 不公布

# The week in a sentence
bulletin-logged = { $year } 年第 { $week } 周，{ $campaign }记下了 { $acts }。
bulletin-logged-with = { $year } 年第 { $week } 周，{ $campaign }记下了 { $acts }，计有 { $figures }。
bulletin-logged-so-far = { $year } 年第 { $week } 周，{ $campaign }至今记下了 { $acts }。
bulletin-logged-so-far-with = { $year } 年第 { $week } 周，{ $campaign }至今记下了 { $acts }，计有 { $figures }。
bulletin-makes = 自 { $day } 以来，累计 { $acts }。
list-and = { $first }和 { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } 和 { $b }。比率经四舍五入。
money-ratio-note-in = { $a } 和 { $b }，{ $period }。比率经四舍五入。
money-all-flows = 所有资金流向
money-flow-count = { $shown } 笔资金
money-place-count = { $shown } 个收付方
money-caption = { $flows }，涉及 { $places }。
money-caption-sum = { $flows }，涉及 { $places }，合计 { $sum }。
money-caption-largest = 最大的一笔：从{ $from }到{ $to }，{ $amount }。
money-caption-folded = { $shown } 个较小的收付方合并绘出；每一行都列在下方或文件中。
money-folded = { $shown } 个收付方，最大的是：{ $name }
money-cite-flows = 资金流向
money-cite-people = 人数（{ $label }）
money-cite-prices = 物价指数
money-file-csv = 资金流向表格（CSV）
money-file-json = 同样的内容，附说明（JSON 数据包）
money-file-svg = 图表的矢量图（SVG）
money-file-trend = 随时间变化的矢量图（SVG）
money-file-png = 图表的图片，{ $width } × { $height }（PNG）

# What cards are of, and for what their forms are
card-story = 故事
card-milestone = 里程碑
card-briefing = 听证会邀请函
card-victory = 胜利
card-week = 一周
card-clock = 时钟
card-trend = 随时间的变化
card-each = 人均数字
card-comparison = 对比
card-preview = 横版，用于链接预览
card-status = 长竖版，用于手机动态
card-square = 方形，用于图片信息流
card-upright = 竖版，用于图片信息流
card-wide = 横版，用于图片信息流

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = 民间听证会 { $number }
briefing-read-aloud = 向公职人员朗读故事。
briefing-invited-list = 邀请答复：{ $offices }。
briefing-state-today = 今天
briefing-state-to-come = 即将举行
briefing-state-ahead = 讲到故事 { $number } 时举行
briefing-state-past = 已举行
briefing-state-missed = 日期已过
briefing-state-missed-left = 日期已过；还差 { $shown } 个故事
show-welcome = 欢迎
show-welcome-to = 欢迎参加{ $briefing }。
show-told = 自里程碑 { $number } 以来，我们讲述了 { $stories }，都关于团结互助。
show-told-first = 自行动发起以来，我们讲述了 { $stories }，都关于团结互助。
show-read-one = 现在朗读其中一个。
show-read-all = 现在全部朗读。
show-read = 现在朗读其中 { $shown } 个。
show-invited = 我们邀请了以下各方答复：{ $offices }。
show-numbers = 数字
show-ask = 我们请求在 { $day } 之前答复。
show-ask-office = 我们请求在 { $day } 之前答复。诉求致：{ $office }。
show-deadline = 诉求本身的截止日期为 { $day }。
show-no-reply = 截至 { $day }，无答复记录。
show-last-reply = 最近一次答复，{ $day }，来自{ $office }：“{ $reply }”
show-logged = 迄今记下 { $acts }。
show-step = 达到 { $acts }时，下一步：{ $what }。
show-step-unknown = 现在宣布：达到 { $acts }时我们做什么。
numbers-begun = 自行动发起以来，我们讲述了 { $stories }，记下了 { $acts }。
numbers-told = 自里程碑 { $number } 以来，我们讲述了 { $stories }。
numbers-told-first = 自行动发起以来，我们讲述了 { $stories }。
numbers-acts = 自 { $day } 的听证会以来，记下了 { $shown } 件关怀之举。
numbers-acts-first = 自行动发起以来，记下了 { $shown } 件关怀之举。
numbers-come-to = 合计：{ $figures }。
numbers-in-all = 账本里现在共有 { $shown } 件关怀之举。

# Steps of the ladder of escalations
step-reached = 已达到
step-next = 下一步
step-later = 以后

# What stands in the calendar
occasion-answer-due = 实质答复到期：{ $demand }
occasion-reply-due = 听证会后的答复到期：{ $briefing }
occasion-reply-due-on = 听证会后的答复到期：{ $briefing }，{ $demand }
occasion-at = 达到 { $acts }：{ $title }
occasion-escalation = 升级行动：达到 { $acts }
kind-window = 关键时段
kind-action = 行动
kind-ritual = 感恩仪式
kind-briefing = 民间听证会
kind-escalation = 升级行动

# Kinds of texts that the search finds
found-story = 故事
found-translation = 故事（译文）
found-guide = 指南
found-victory = 胜利
found-briefing = 听证会
found-testimony = 证言

# Feeds, which people read elsewhere
feed-atom = Atom 订阅源
feed-json = JSON 订阅源
feed-offers = 新增：能给的
feed-needs = 新增：需要的
feed-answer = 通过组织者回应
feed-reply = { $office }就“{ $demand }”：{ $kind }
feed-asked = 诉求内容：{ $ask }
feed-all-about = 这项诉求的全部信息
feed-missed-reply = 到期未答复：“{ $demand }”
feed-missed-answer = 到期未作实质答复：“{ $demand }”
feed-no-reply = 至截止日期 { $day }，无答复记录。
feed-no-reply-from = 至截止日期 { $day }，{ $office }无答复记录。
feed-no-answer = 至截止日期 { $day }，无实质答复记录。
feed-no-answer-from = 至截止日期 { $day }，{ $office }无实质答复记录。
feed-live = 直播
feed-in-ledger = 账本里有 { $acts }
feed-came-to = { $day }，账本达到 { $acts }。
feed-now = 接下来：{ $what }。
feed-now-unknown = 接下来的行动将在听证会上宣布。
feed-held = 举行情况：{ $what }
plan-post = 发布 { $tag } { $title }
