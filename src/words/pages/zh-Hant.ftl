# The words of pages in Traditional Chinese.

# The frame of every page
skip = 跳到主要內容
search = 搜尋
nav-main = 主選單
nav-more = 更多
nav-data = 開放資料
nav-contact = 聯絡我們
made-with = 以 { $generator } 製作
newer = 較新
older = 較早
previous = 上一頁
next = 下一頁
page = 頁
pages-of-stories = 故事分頁
also-in = 其他語言版本：
other-languages = 其他語言：
feed = 訂閱來源

# Words that several pages share
stories = { $shown } 個故事
acts = { $shown } 件關懷之舉
all-stories = 所有故事
demand = 訴求
office = 機關
week = 週
acts-head = 關懷之舉
amount = 金額
source = 來源
row = 列
name = 姓名
neighborhood = 社區
in-all = 合計
change-number = 變化
deadline = 截止日期
ahead = 接下來
coming-up = 即將到來
this-week = 本週
take-numbers = 取用這些數字
counted-what = 統計內容
the-ledger = 公開帳本
next-escalation = 下一步升級行動
read-more = 閱讀全文
recording = 錄音錄影
continued = （續）
from-to = { $from } 至 { $to }
of-what = （{ $what }）
of-day = （{ $day }）
and-more = 另有 { $shown } 項
as-of = 截至 { $day }。
counted-on = 統計日期：{ $day }。
days-counted = 天數計算日期：{ $day }。
no-refusal = 沒有答覆不等於拒絕，這裡也不稱之為拒絕。
no-reply = 截至 { $day }，無答覆紀錄。
to-office = 致：{ $office }
write-to = 來信請寄：{ $contact }。
right-of-reply = 凡在此被提到的，都可以在此用自己的話作出回應，篇幅不限。
no-story = 第一個故事還有待講述。
milestone-number = 里程碑 { $number }
story-number = 故事 { $number }
back-to-demand = 返回訴求
before-this = 在此之前
after-this = 在此之後
minutes-short = { $minutes } 分鐘
read-by = 朗讀：{ $reader }
copy = 複製
share = 分享

# Lists of stories
archive-page = 故事 { $first } 至 { $last }，第 { $page } 頁，共 { $pages } 頁。
archive-all = 共 { $shown } 個故事，最新的在前。
tag-count = 「{ $tag }」標籤下有 { $shown } 個故事。
tags-all = 所有標籤

# A story
story-milestone-every = 每 { $shown } 個故事一次
story-formerly = 在 { $day } 之前，{ $was } 指的是：{ $story }，現編號為 { $now }。
story-serves = 聽證會、訴求與標籤
story-briefing = 這個故事開啟一場聽證會
story-demand = 這個故事支持一項訴求
story-others = 其他故事
story-before = 上一個：{ $tag }
story-after = 下一個：{ $tag }

# Testimonies
voices-title = 親口講述
voices-play-all = 播放全部證言
voice-video = 影片：{ $role }
voice-sound = 音訊：{ $role }
voice-captions = 字幕
voice-video-file = 影片檔案
voice-sound-file = 音訊檔案
voice-said = 文字稿
voice-recording = 錄音錄影：{ $role }
reel-all = 全部證言，依序播放
reel-step = 證言 { $index }，共 { $all } 段
reel-before = 上一段

# To pass something on
share-title = 讓更多人知道
share-lede = 儲存一張卡片，複製文字，一起發布。請附上圖片說明，不遺漏任何人。
share-caption = 貼文文字
share-copy-caption = 複製貼文文字
share-each-network = 適合各平台的文字
share-download = 下載：
share-description = 這些圖片的說明，供看不到圖片的人使用
share-copy-description = 複製圖片說明
share-copied = 已複製。現在可以貼到您的貼文裡。
share-copied-gaps = 已複製。請貼上後，填好空白處。
share-selected = 文字已選中，請從這裡複製。
share-failed = 這部手機無法分享，請改為複製文字。
pass-on-back = 所有數字

# The page to post a story from with a phone
share-story = 故事
share-words = 文字
share-head = 分享 { $tag }
share-kit = 發布素材
share-pictures = 圖片
share-pictures-lede = 輕點圖片即可下載，長按可存入相簿。
share-words-head = 文字
share-words-lede = 每段文字都適合相應的平台，附有標籤和連結。請為圖片附上說明，不遺漏任何人。
share-cut = 已按長度截短。
share-messages = 將分 { $shown } 則發出。
share-too-long = 超出這個平台的長度限制：僅標籤或連結就已佔滿。
share-room = 還可寫 { $shown } 個字元。
share-words-for = 適合 { $names } 的文字
share-thread = 分成 { $shown } 則串文
share-for = 用於 { $names }
share-post = 第 { $number } 則
share-post-for = 第 { $number } 則，用於 { $names }
share-limits = 各平台的長度限制，截至 { $day }。

# The front page
home-told = 個團結互助故事，講述至今
home-story = 故事 { $number }
home-todo = 再講 { $shown } 個故事，就到下一個里程碑：{ $story }。
home-demands = 我們要求什麼，期限是何時
home-all-demands = 所有訴求
home-all-demands-count = 全部 { $shown } 項訴求
home-won = 已實現
home-week = 最新一週
home-bulletin = 週報
home-calendar = 行事曆
home-beats = 每個故事分三段
home-care = 有人為別人做了什麼。
home-cause = 哪裡出了問題，才不得不這樣做。
home-change = 怎樣改變，才不再需要這樣的救助。
home-latest = 最新故事
home-all-stories = 全部 { $shown } 個故事
home-milestones = 里程碑

# A clock
clock-today = 今天
clock-today-due = 就是截止日期：
clock-left = 天後到期，截止日期為
clock-silent = 天未獲答覆，截止日期為
clock-late = 天，已過截止日期
clock-working-left = 個工作日後到期，截止日期為
clock-working-silent = 個工作日未獲答覆，截止日期為
clock-working-late = 個工作日，已過截止日期
clock-none = 未設截止日期
counted-all-days = 連同週末和假日：{ $shown } 天。
counted-within = 應在提出後 { $shown } 天內答覆。
counted-within-working = 應在提出後 { $shown } 個工作日內答覆。
counted-moved = 原定日期 { $day } 為{ $what }，答覆期限順延至下一個工作日。
counted-closed = 截止日期為{ $what }。

# Demands
demands-late = { $state }，且已過截止日期
demands-offices = 向誰提出，由誰答覆
demands-offices-caption = 各機關、向其提出的訴求及其答覆
office-asked = 向其提出
office-replied = 已有答覆
office-late = 已過截止日期
office-signed = 由其署名的答覆

# A demand
demand-to = 致
demand-asked = 提出日期
demand-paid-by = 經費來源
demand-cost = 費用
demand-cost-per = 每{ $per } { $amount }
demand-backed = 背後有
demand-stories-acts = { $stories }，{ $acts }
demand-write = 寫信或打電話
demand-sign = 發起連署
demand-record = 紀錄
demand-asked-of = 已向以下機關提出：{ $office }
demand-was-asked = 已提出
demand-days-late = 截止日期後 { $shown } 天
demand-read-reply = 閱讀答覆
demand-reply-of = { $office }，{ $day }
demand-compared = 已與來源核對，核對日期：{ $day }。
demand-reply-due = 答覆期限
demand-none-by-then = 到期時無答覆紀錄。
demand-none-by-then-as-of = 到期時無答覆紀錄，截至 { $day }。
demand-left-open = 到期前收到的答覆沒有給出定論。
demand-statement = { $office }發來聲明
demand-read-below = 見下文
demand-corrected = 本頁已更正
demand-what-corrected = 更正內容
demand-own-words = 機關的原話
demand-published = 發布之處
demand-presses = 誰在為此發聲
demand-fixes = 本來怎樣就不必如此
demand-all-fixes = 所有本可起作用的辦法
demand-milestones = 里程碑與聽證會
demand-stories-press = { $shown } 個故事為此發聲
demand-briefing-speaks = 其聽證會談及這項訴求
demand-funding = 錢從哪裡來
demand-granted = 所要求的 { $needed } 中，已核准 { $granted }。
demand-granted-cost = 所需費用 { $needed } 中，已核准 { $granted }。
demand-granted-none = 所要求的 { $needed } 中，尚無一筆核准。
demand-granted-none-cost = 所需費用 { $needed } 中，尚無一筆核准。
demand-missing = 除下列各項外，還有 { $amount } 的缺口。
demand-rows = 各項公共經費，以及本訴求所要求的份額
demand-asked-for = 所要求
demand-share = 份額
demand-granted-head = 已核准
demand-nothing-yet = 尚無
demand-celebrated = 已慶祝
demand-stories = 這項訴求背後的故事
demand-right = 回應權與更正
demand-corrections = 凡證實有誤之處都會更正，並寫明日期和錯在哪裡。
demand-no-corrections = 迄今沒有更正。

# An office
office-what-asked = 向其提出的訴求
office-times = 用了多長時間
office-sums = { $shown } 項訴求，{ $replied } 項有答覆，{ $answered } 項有實質答覆。
office-median-reply = 首次答覆所需天數的中位數：{ $shown } 天。
office-median-answer = 首次實質答覆所需天數的中位數：{ $shown } 天。
office-times-caption = 從提出到首次答覆、到首次實質答覆的天數
office-asked-on = 提出
office-first-reply = 首次答覆
office-first-answer = 首次實質答覆
office-no-day = 無紀錄
office-no-reply = 截至 { $day }，無答覆紀錄
office-no-answer = 截至 { $day }，無實質答覆紀錄
after-days = { $shown } 天後
office-said = 答覆內容
office-on = 關於「{ $demand }」
office-reply-of = { $day } 的答覆
office-right = 回應權

# A letter to an office
letter-office = 有權決定的機關
letter-brackets = [方括號]
letter-lede = 致：{ $office }。請填寫{ $brackets }中的內容，可隨意修改，並署上自己的姓名。
letter-head = 信件
letter-your-name = [您的姓名]
letter-your-place = [您所在的社區或地址]
letter-its-address = [對方地址]
letter-date = [日期]
letter-dear = 尊敬的各位負責人：
letter-about = 我寫信是為了{ $campaign }的一項訴求。內容如下：
letter-about-stories = 我寫信是為了{ $campaign }的一項訴求，它背後有 { $shown } 個已公開的故事。內容如下：
letter-happened = 以下是真實發生的事，共 { $shown } 件。
letter-counted = 迄今，鄰里記下了：{ $figures }。每一件都是因為有所欠缺才去做的。
letter-funding = 可用的經費來源：{ $funding }
letter-refused-on = { $day } 的答覆拒絕了這項訴求。
letter-refused = 懇請貴機關重新考慮，並公開說明將以什麼辦法代替。
letter-promised-on = 貴機關於 { $day } 作出如下承諾。
letter-promised = 謝謝。請告知承諾將於何時、如何兌現。
letter-promised-due = 謝謝。請告知承諾將於何時、如何兌現；我們記下的日期是 { $day }。
letter-part = 感謝貴機關已完成的部分。請告知其餘部分何時落實。
letter-part-due = 感謝貴機關已完成的部分。請告知其餘部分何時落實；我們記下的日期是 { $day }。
letter-answered-on = 感謝貴機關 { $day } 的答覆。
letter-answered = 所提訴求尚未落實。請告知下一步安排及其日期。
letter-open-on = { $day } 曾有答覆，但沒有給出定論。
letter-answer-was-due = 實質答覆的期限為 { $day }，現已過期。
letter-answer-due = 實質答覆的期限為 { $day }。
letter-please-say = 請答覆：同意、不同意，或何時能夠答覆。
letter-late = 貴機關的答覆期限為 { $due }。截至 { $day }，無答覆紀錄。請答覆：同意、不同意，或何時能夠答覆。如貴機關已經答覆而紀錄有誤，請予告知，我們會更正。
letter-please-reply-by = 請在 { $day } 之前答覆：同意、不同意，或何時能夠答覆。
letter-please-reply = 請答覆：同意、不同意，或何時能夠答覆。
letter-public = 這項訴求、相關故事和答覆紀錄均已公開：{ $address }
letter-regards = 敬祝 平安
letter-copy = 複製信件

# What to say on the telephone
call-head = 打電話時
call-your-place = [您所在的社區]
call-hello = 您好，我叫{ $name }，住在{ $place }。我打電話是為了「{ $demand }」。
call-demand = 這項訴求是：{ $ask }
call-because = 我打來電話，是因為發生了這樣的事。
call-next-step = 請問下一步是什麼，哪一天進行？
call-promise = 請問承諾將在哪一天兌現？
call-promise-due = 請問承諾將在哪一天兌現？我們記下的日期是 { $day }，現在是否不變？
call-late = 答覆期限為 { $due }，截至 { $day } 無答覆紀錄。請問何時能夠答覆？
call-late-open = 答覆期限為 { $due }，但收到的答覆沒有給出定論。請問何時能有實質答覆？
call-due = 答覆期限為 { $day }。請問屆時能否答覆？
call-when = 請問何時能夠答覆？
call-wait = 等對方回答，並記下來：
call-what = [對方說了什麼]
call-who = [哪個機關]
call-when-said = [日期和時間]
call-thanks = 謝謝，再見。
call-copy = 複製這段話
call-tell = 對方有回答嗎？請告訴{ $contact }，以便列入紀錄。

# A sheet to collect signatures
sheet-print = 請用 A4 或 Letter 紙列印本頁，正好一張。
sheet-ask = 我們要求：
sheet-ask-office = 我們要求{ $office }：
sheet-of = 「{ $demand }」，{ $campaign }的一項訴求。
sheet-due = 答覆期限為 { $day }。
sheet-caption = 簽名欄
sheet-signature = 簽名
sheet-date = 日期
sheet-handed = 這份連署書將交給有權決定的人，請只寫可以讓他們看到的內容。
sheet-handed-office = 這份連署書將交給{ $office }，請只寫可以讓對方看到的內容。
sheet-no-address = 任何人都不必填寫地址或電話號碼。
sheet-back = 連署書請交回：{ $contact }。

# Victories
victories-all = 所有勝利
victory-of = 我們曾經的訴求
victory-of-part = 我們訴求的一部分
victory-demanded = 訴求：{ $demand }

# The ledger
ledger-since = 自 { $since } 起，截至 { $day }，共記下 { $acts } 件關懷之舉。
ledger-week = { $week }，{ $first } 至 { $last }。
ledger-week-now = { $week }，{ $first } 至 { $last }；本週尚未結束。
ledger-weeks = 逐週紀錄
ledger-in-all = 累計
ledger-chart = 各週{ $metric }，{ $first } 至 { $last }；最多的是 { $week }，為 { $most }，最近一週為 { $newest }
ledger-most = 最多：{ $week }，{ $most }
ledger-table = 各週的關懷之舉與數量，最新的在前。每週從星期一到星期日（ISO 8601）。
ledger-acts = 關懷之舉
ledger-demands = 這些關懷之舉在為哪些訴求發聲
ledger-demands-caption = 各項訴求的關懷之舉
ledger-more-than-one = 一件關懷之舉可能關乎不止一項訴求。
ledger-fixes = 本來怎樣就不必如此
ledger-fixes-count = 做這些事的人用 { $shown } 句話說了出來。
ledger-fixes-read = 讀讀他們怎麼說
ledger-places = 依社區
ledger-places-caption = 各社區的關懷之舉
ledger-floor = 低於 { $floor } 的數目不予公布，以免有人因此被認出。
ledger-withheld = 有這樣的數目時，其餘數目中最小的一個也不公布，以免被推算出來。
ledger-no-place = 有些關懷之舉沒有註明社區。
ledger-bulletins = 週報
ledger-all-data = 所有開放資料
ledger-method = 每個數目都是這些資料列的總和。除非另有說明，一列算一件關懷之舉；故事中的每一項計數，都算作故事當天的一件關懷之舉。數量以十進位數精確相加。各列不寫明社區，以免有人因一件事而被認出。

# A week of the ledger
week-not-over = 本週尚未結束：統計至 { $day }
week-stories = 本週故事
weeks = 各週
weeks-all = 所有週次
week-before = 前一週
week-after = 後一週
week-caption = { $week }：數目、與前一週相比的變化和累計
week-counted = 統計項目
week-in = 本週
week-change = 與前一週相比
week-so-far = 本週至今，與前一整週相比

# What would have made acts unnecessary
fixes-by-demand = 依訴求
fixes-times = 提到 { $shown } 次
fixes-pages = 心聲牆分頁

# Money
money-each-person = 每人平均
money-each-caption = { $names }：每人平均份額
money-flows = 誰付給誰
money-flows-in = 誰付給誰，{ $period }
money-flows-below = 資金流向見下方帶長條的清單。
money-chart-picture = 以圖片查看圖表
money-trend-picture = 以圖片查看折線
money-change = 隨時間的變化
money-prices = 實質：按 { $base } 的價格，依{ $index }計算；名目：按當時支付的金額
money-real-short = 實質
money-nominal-short = 名目
money-index = 物價指數
money-in-words = 資金流向的文字說明
money-largest = 最大的幾筆：{ $title }
money-every = 每一筆：{ $title }
money-from = 付款方
money-to = 收款方
money-period = 時期
money-status = 狀態
money-combined = { $shown } 列之和
money-refund-short = 退回
money-more-rows = 另有 { $shown } 列，見下方檔案。
money-method = 我們如何計算
money-exact = 金額以十進位數精確保存和相加，只在顯示時四捨五入。
money-sources = 來源
money-read-on = 查閱於 { $day }
money-paid-back-by = 退回方：{ $who }
money-in-part-estimated = 部分或全部為估計或推算
money-told-elsewhere = 其轉付的款項列在本清單別處
money-smaller = 另有 { $number } 筆較小款項，合計 { $sum }

# Briefings
briefings-missed = 等待里程碑到來
briefings-past = 過往場次
briefing-table = 目前訴求：
stories-to-go = 還差 { $shown } 個故事
briefing-todo = 目前的樣子如下：再講 { $shown } 個故事，就到開啟聽證會的故事 { $number }。
briefing-no-milestone = 還沒有故事到達這個里程碑。
briefing-when = 時間
briefing-where = 地點
briefing-readers = 朗讀者
briefing-reply-by = 請求答覆期限
briefing-watch = 觀看直播
briefing-script = 朗讀稿
briefing-calendar = 加入行事曆
briefing-after = 後續結果
briefing-recording = 收聽或觀看錄音錄影
briefing-replies = 此後對其訴求的答覆：
briefing-no-replies = 截至 { $day }，此後無對其訴求的答覆紀錄。
briefing-show = 流程
briefing-minutes = 朗讀約需 { $shown } 分鐘，按每分鐘 { $words } 詞計算。
briefing-rounded = 每一部分都無條件進位到整分鐘。
briefing-numbers-below = 見下方數字
briefing-demand-below = 見下方訴求
briefing-chosen = 故事由組織者選定。
briefing-rule = 故事依規則選出：先是到達里程碑的故事；再看自上一個里程碑以來，哪些訴求有最多的故事為之發聲，取這些訴求各自最新的故事；然後是其餘故事中最新的。
briefing-numbers = 上次聽證會以來的數字
briefing-numbers-first = 行動發起以來的數字
briefing-counted = { $after } 之後，至 { $until }
briefing-counted-first = 至 { $until }
briefing-what = 項目
briefing-since = 上次聽證會以來
briefing-the-demand = 訴求
briefing-asks = 聽證會請求在 { $day } 之前答覆。
briefing-story = 這個里程碑的故事
briefing-others = 其他聽證會
script-minutes = 約 { $shown } 分鐘。列印時，每一部分另起一頁。

# Escalations
climb-acts = { $acts }，目標 { $at }
climb-next = 下一步：{ $next }
climb-unknown = 屆時採取什麼行動，將在聽證會上宣布。
climb-left = 還差 { $left }
escalations-all = 已宣布的各步都已達到。
escalations-announced = 具體行動將在聽證會上宣布。
escalations-announced-at = 具體行動將在 { $briefing } 上宣布。
escalations-reached = 已達到
escalations-unrecorded = 採取了什麼行動，這裡尚未記錄。
escalations-no-day = 日期尚未記錄。
escalations-left-out = 略去此前未命名的 { $shown } 步。
escalations-counted = { $acts }，統計日期：{ $day }。
step-announced = 已宣布
step-held = 已舉行
step-planned = 預定日期
step-ritual = 結束儀式
step-about = 關於達到 { $at } 時的這一步
gathering-then = 然後：

# The board of offers, needs and dreams
board-how = 這裡不寫任何人的姓名。請寫信給組織者，由他們牽線聯絡：{ $contact }。
board-sheet = 可張貼的版本
board-sheet-size = A4 或 Letter
board-matched = 已媒合
board-since = 自 { $day } 起
board-until = 至 { $day }
board-about = 關於：
board-offers = 有 { $shown } 項能給的幫得上忙
board-needs = 可滿足 { $shown } 項需要
board-answer = 回應
board-map = 各社區有什麼
board-map-caption = 各社區的條目
board-entries = 個條目
board-offers-about = 能給的內容
board-others = 另有 { $shown } 個社區，條目各少於 { $floor } 個。
board-all-few = 每個社區的條目都少於 { $floor } 個。
board-one-few = 每個社區的條目都少於 { $floor } 個。
board-unnamed = 為了不讓任何人被猜到，這些社區不寫出名字，無論在這裡還是在條目旁邊。
board-sheet-lede = 鄰里能給的、需要的、夢想的，截至 { $day }
board-sheet-back = 返回互助公布欄
board-sheet-print = 請用瀏覽器列印本頁，紙張為 A4 或 Letter。
board-sheet-answer = 想要回應，請寫信給組織者：
board-sheet-name = 請註明條目末尾的字樣。
board-sheet-new = 新增：

# The calendar
calendar-subscribe = 訂閱
calendar-fresh = 隨時更新
calendar-download = 下載
calendar-by-hand = 如要手動訂閱，請在行事曆中填入這個地址：
calendar-near = 現在和未來 { $shown } 天
calendar-nothing = 目前沒有已公布日期的活動。
calendar-over = 已結束
calendar-zone = 時間均為 { $zone } 時間。
occasion-to = 至 { $last }
occasion-now = 進行中
occasion-today = 今天
occasion-in-days = { $shown } 天後
occasion-presses = 為此發聲：{ $demand }
occasion-more = 了解詳情
occasion-add = 加入行事曆

# Guides
guides-all = 所有指南
guide-checked = 最近核對：{ $day }。
guide-age = 適合 { $years } 歲以上的讀者。
guide-age-computed = 依 Flesch–Kincaid 公式計算，大約 { $years } 歲以上可以讀懂。

# The open data
data-licence = 授權
data-no-licence = 未註明授權方式。發布這些資料前請先詢問。
data-as-of = 截至
data-format = 文字採用 UTF-8。日期寫作 2026-11-08（ISO 8601）。JSON 檔案在 { $about } 中說明它是什麼、可以怎樣使用；各列資料放在與其同名的清單中。
data-beside = 每個資料集旁邊
data-money = 公共經費的表格在{ $beside }。
data-open = 開啟 { $file }
of-file = （{ $file }）
data-in-file = { $file } 中有什麼
data-means = 含義
data-holds = 內容

# The search
search-field = 詞語、數字或標籤
search-one = 找到 1 篇含「{ $query }」的內容。
search-many = 找到 { $shown } 篇含「{ $query }」的內容。
search-some = 沒有一篇包含「{ $query }」的全部詞語，有 { $shown } 篇包含其中一部分。
search-none = 沒有找到「{ $query }」。請試試少用幾個詞，或只輸入詞的開頭。
search-shown = 顯示 { $all } 篇中的 { $part } 篇。
search-failed = 無法載入搜尋。請檢查網路連接後重試。
search-hint = 會搜尋全部 { $texts } 篇內容，涵蓋所有語言。只需輸入詞的開頭，重音符號可以省略。
search-key = 按 { $key } 鍵可跳到搜尋框
search-no-script = 在這裡搜尋需要指令碼，而指令碼已關閉或未能載入。以下方式不需要指令碼：
search-way-stories = { $stories }，最新的在前：標籤中的數字顯示故事的先後。
search-way-tags = { $tags }：故事講的是什麼。
search-way-demands = { $demands }，附上為其發聲的故事。
search-way-browser = 瀏覽器可以在目前的網頁中尋找詞語：按 { $ctrl } 和 { $f }，或使用選單中的「在網頁中尋找」。
search-results = 結果
search-about = 搜尋{ $campaign }講述的一切。

# An address that leads nowhere
lost-lede = 這一頁從縫隙裡掉了下去。故事沒有。
lost-home = 前往首頁
lost-title = 沒有這個頁面
withdrawn-title = { $tag } 已撤回
withdrawn-lede = 這裡曾有一個故事。故事中的人已將其撤回，不再講述。如果您有副本，請刪除。

# The menu, and the headings of its pages
section-stories = 故事
section-demands = 訴求
section-ledger = 帳本
section-money = 資金
section-calendar = 行事曆
section-victories = 勝利
section-testimonies = 證言
section-briefings = 聽證會
section-escalations = 升級行動
section-board = 互助公布欄
section-guides = 指南
section-tags = 標籤

# Titles of pages, and what search engines tell of them
numbered = { $heading }，第 { $page } 頁
archive-about = { $campaign }的每一個故事，最新的在前。
tags-about = { $campaign }的故事講的是什麼。
tag-about = { $campaign }關於 { $tag } 的故事。
demands-about = 怎樣才不再需要這樣的救助，由誰決定，期限是何時。
office-about = 向{ $office }提出了什麼，得到了怎樣的答覆。
office-about-said = { $office }說了什麼。
letter-title = 寫信或打電話：{ $demand }
letter-page = 一封信和打電話用的話：{ $ask }
sheet-title = 連署：{ $demand }
sheet-about = 一張可列印的連署書：{ $ask }
ledger-about = { $campaign }記下的每一件關懷之舉，逐週列出。
fixes-about = 做這些事的人自己的話，依能夠帶來改變的訴求歸類。
fixes-no-demand = 尚無對應的訴求
money-about = 誰拿到錢，誰在做事。
pass-on-title = 讓更多人知道：{ $headline }
pass-on-about = 可供發布的文字和圖片：{ $headline }
share-page-title = 分享 { $tag } { $title }
share-page-about = { $tag } 的文字和圖片，可供發布。
victories-about = 靠講述和記錄，全部或部分爭取到的成果。
testimonies-about = 工作者和得到幫助的人說：本來怎樣就不需要這樣的救助。
guides-about = 實用指南，可閱讀、列印、轉發。
data-about = 這裡統計和提出的一切，可供查驗和使用。
calendar-about = 發聲最有用的日子、截止日期，以及我們相聚的地點。
escalations-about = 帳本裡的每一件關懷之舉都算數。每達到其中一個數目，我們就公開行動。
briefings-about-each = 每講一個故事，都向能夠改變現狀的人朗讀其中一些。
briefings-about-every = 每講 { $shown } 個故事，就向能夠改變現狀的人朗讀其中一些。
briefings-about-milestones = 每到一個里程碑，就向能夠改變現狀的人朗讀其中一些故事。
script-title = { $briefing }：朗讀稿
script-about = { $briefing } 上朗讀的內容，以及每一部分所需的分鐘數。
board-title = 能給的、需要的、夢想的
board-lede = 鄰里能給什麼，需要什麼，想一起建設什麼。
board-sheet-title = 互助公布欄，可張貼
board-sheet-about = 把能給的、需要的、夢想的寫在一張紙上。

# The kinds of entries on the board
board-dream = 夢想的
board-dream-lede = 許多人想一起建設的事。每一件都需要人手，也許正需要您。
board-need = 需要的
board-need-lede = 有人此刻獨自做不到的事。
board-offer = 能給的
board-offer-lede = 有人願意給予的，不求回報。

# How a demand stands
state-long-overdue = 逾期已久
state-overdue = 已逾期
state-not-answered = 已答覆，但未作實質答覆
state-due-today = 今天到期
state-waiting = 等待答覆
state-answered = 已實質答覆
state-promised = 已承諾
state-partly-won = 部分實現
state-refused = 已拒絕
state-won = 已實現
state-not-yet-asked = 尚未提出
funding-funded = 經費已到位
funding-partly-funded = 經費部分到位
funding-not-funded = 經費未到位

# Kinds of replies
reply-promise = 承諾
reply-refusal = 拒絕
reply-partial = 部分實質答覆
reply-answer = 實質答覆
reply-not-an-answer = 未作實質答覆

# A day of the weekend, in counted-moved and counted-closed
closed-mon = 星期一
closed-tue = 星期二
closed-wed = 星期三
closed-thu = 星期四
closed-fri = 星期五
closed-sat = 星期六
closed-sun = 星期日

# Counts of the ledger
acts-of-care = 關懷之舉
acts-of-care-count = { $shown } 件關懷之舉
change-more = 多 { $amount }
change-fewer = 少 { $amount }
change-same = 持平
place-few = 少於 { $floor }
place-not-told = 不公布

# The week in a sentence
bulletin-logged = { $year } 年第 { $week } 週，{ $campaign }記下了 { $acts }。
bulletin-logged-with = { $year } 年第 { $week } 週，{ $campaign }記下了 { $acts }，計有 { $figures }。
bulletin-logged-so-far = { $year } 年第 { $week } 週，{ $campaign }至今記下了 { $acts }。
bulletin-logged-so-far-with = { $year } 年第 { $week } 週，{ $campaign }至今記下了 { $acts }，計有 { $figures }。
bulletin-makes = 自 { $day } 以來，累計 { $acts }。
list-and = { $first }和 { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } 和 { $b }。比率經四捨五入。
money-ratio-note-in = { $a } 和 { $b }，{ $period }。比率經四捨五入。
money-all-flows = 所有資金流向
money-flow-count = { $shown } 筆資金
money-place-count = { $shown } 個收付方
money-caption = { $flows }，涉及 { $places }。
money-caption-sum = { $flows }，涉及 { $places }，合計 { $sum }。
money-caption-largest = 最大的一筆：從{ $from }到{ $to }，{ $amount }。
money-caption-folded = { $shown } 個較小的收付方合併繪出；每一列都列在下方或檔案中。
money-folded = { $shown } 個收付方，最大的是：{ $name }
money-cite-flows = 資金流向
money-cite-people = 人數（{ $label }）
money-cite-prices = 物價指數
money-file-csv = 資金流向表格（CSV）
money-file-json = 同樣的內容，附說明（JSON 資料包）
money-file-svg = 圖表的向量圖（SVG）
money-file-trend = 隨時間變化的向量圖（SVG）
money-file-png = 圖表的圖片，{ $width } × { $height }（PNG）

# What cards are of, and for what their forms are
card-story = 故事
card-milestone = 里程碑
card-briefing = 聽證會邀請函
card-victory = 勝利
card-week = 一週
card-clock = 時鐘
card-trend = 隨時間的變化
card-each = 每人平均數字
card-comparison = 對比
card-preview = 橫式，用於連結預覽
card-status = 長直式，用於手機限時動態
card-square = 方形，用於圖片動態消息
card-upright = 直式，用於圖片動態消息
card-wide = 橫式，用於圖片動態消息

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = 民間聽證會 { $number }
briefing-read-aloud = 向公職人員朗讀故事。
briefing-invited-list = 邀請答覆：{ $offices }。
briefing-state-today = 今天
briefing-state-to-come = 即將舉行
briefing-state-ahead = 講到故事 { $number } 時舉行
briefing-state-past = 已舉行
briefing-state-missed = 日期已過
briefing-state-missed-left = 日期已過；還差 { $shown } 個故事
show-welcome = 歡迎
show-welcome-to = 歡迎參加{ $briefing }。
show-told = 自里程碑 { $number } 以來，我們講述了 { $stories }，都關於團結互助。
show-told-first = 自行動發起以來，我們講述了 { $stories }，都關於團結互助。
show-read-one = 現在朗讀其中一個。
show-read-all = 現在全部朗讀。
show-read = 現在朗讀其中 { $shown } 個。
show-invited = 我們邀請了以下各方答覆：{ $offices }。
show-numbers = 數字
show-ask = 我們請求在 { $day } 之前答覆。
show-ask-office = 我們請求在 { $day } 之前答覆。訴求致：{ $office }。
show-deadline = 訴求本身的截止日期為 { $day }。
show-no-reply = 截至 { $day }，無答覆紀錄。
show-last-reply = 最近一次答覆，{ $day }，來自{ $office }：「{ $reply }」
show-logged = 迄今記下 { $acts }。
show-step = 達到 { $acts }時，下一步：{ $what }。
show-step-unknown = 現在宣布：達到 { $acts }時我們做什麼。
numbers-begun = 自行動發起以來，我們講述了 { $stories }，記下了 { $acts }。
numbers-told = 自里程碑 { $number } 以來，我們講述了 { $stories }。
numbers-told-first = 自行動發起以來，我們講述了 { $stories }。
numbers-acts = 自 { $day } 的聽證會以來，記下了 { $shown } 件關懷之舉。
numbers-acts-first = 自行動發起以來，記下了 { $shown } 件關懷之舉。
numbers-come-to = 合計：{ $figures }。
numbers-in-all = 帳本裡現在共有 { $shown } 件關懷之舉。

# Steps of the ladder of escalations
step-reached = 已達到
step-next = 下一步
step-later = 以後

# What stands in the calendar
occasion-answer-due = 實質答覆到期：{ $demand }
occasion-reply-due = 聽證會後的答覆到期：{ $briefing }
occasion-reply-due-on = 聽證會後的答覆到期：{ $briefing }，{ $demand }
occasion-at = 達到 { $acts }：{ $title }
occasion-escalation = 升級行動：達到 { $acts }
kind-window = 關鍵時段
kind-action = 行動
kind-ritual = 感恩儀式
kind-briefing = 民間聽證會
kind-escalation = 升級行動

# Kinds of texts that the search finds
found-story = 故事
found-translation = 故事（譯文）
found-guide = 指南
found-victory = 勝利
found-briefing = 聽證會
found-testimony = 證言

# Feeds, which people read elsewhere
feed-atom = Atom 訂閱來源
feed-json = JSON 訂閱來源
feed-offers = 新增：能給的
feed-needs = 新增：需要的
feed-answer = 透過組織者回應
feed-reply = { $office }就「{ $demand }」：{ $kind }
feed-asked = 訴求內容：{ $ask }
feed-all-about = 這項訴求的全部資訊
feed-missed-reply = 到期未答覆：「{ $demand }」
feed-missed-answer = 到期未作實質答覆：「{ $demand }」
feed-no-reply = 至截止日期 { $day }，無答覆紀錄。
feed-no-reply-from = 至截止日期 { $day }，{ $office }無答覆紀錄。
feed-no-answer = 至截止日期 { $day }，無實質答覆紀錄。
feed-no-answer-from = 至截止日期 { $day }，{ $office }無實質答覆紀錄。
feed-live = 直播
feed-in-ledger = 帳本裡有 { $acts }
feed-came-to = { $day }，帳本達到 { $acts }。
feed-now = 接下來：{ $what }。
feed-now-unknown = 接下來的行動將在聽證會上宣布。
feed-held = 舉行情況：{ $what }
plan-post = 發布 { $tag } { $title }
