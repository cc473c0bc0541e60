# The words of pages in Japanese.

# The frame of every page
skip = 本文へ移動
search = 検索
nav-main = メインメニュー
nav-more = その他
nav-data = オープンデータ
nav-contact = お問い合わせ
made-with = { $generator } で作成
newer = 新しいものへ
older = 古いものへ
previous = 前へ
next = 次へ
page = ページ
pages-of-stories = 物語のページ一覧
also-in = ほかの言語でも読めます：
other-languages = ほかの言語：
feed = フィード

# Words that several pages share
stories = 物語 { $shown } 話
acts = ケア { $shown } 件
all-stories = すべての物語
demand = 要求
office = 機関
week = 週
acts-head = ケアの件数
amount = 金額
source = 出典
row = 行
name = 名前
neighborhood = 地域
in-all = 合計
change-number = 増減
deadline = 期限
ahead = これから
coming-up = 今後の予定
this-week = 今週
take-numbers = 数字を使う
counted-what = 数えたもの
the-ledger = 公開台帳
next-escalation = 次の段階の行動
read-more = 続きを読む
recording = 録音・録画
continued = （続き）
from-to = { $from }～{ $to }
of-what = （{ $what }）
of-day = （{ $day }）
and-more = ほか { $shown } 件
as-of = { $day } 現在。
counted-on = { $day } に集計。
days-counted = 日数は { $day } に計算。
no-refusal = 回答がないことは拒否ではなく、ここでも拒否とは呼びません。
no-reply = { $day } 現在、回答の記録なし。
to-office = 宛先：{ $office }
write-to = 連絡先：{ $contact }
right-of-reply = ここに名前の挙がった方は、ご自身の言葉で、長さの制限なく、ここで反論や説明ができます。
no-story = 最初の物語は、まだこれからです。
milestone-number = 節目 { $number }
story-number = 第 { $number } 話
back-to-demand = 要求に戻る
before-this = この前
after-this = この後
minutes-short = { $minutes } 分
read-by = 朗読：{ $reader }
copy = コピー
share = シェア

# Lists of stories
archive-page = 第 { $first } 話～第 { $last } 話、{ $page }／{ $pages } ページ。
archive-all = 全 { $shown } 話、新しい順。
tag-count = 「{ $tag }」の物語：{ $shown } 話。
tags-all = すべてのタグ

# A story
story-milestone-every = { $shown } 話に 1 度
story-formerly = { $day } まで { $was } は次の物語でした：{ $story }（現在は { $now }）。
story-serves = 公聴会・要求・タグ
story-briefing = この物語で公聴会が開かれます
story-demand = この物語が支える要求
story-others = ほかの物語
story-before = 前の物語：{ $tag }
story-after = 次の物語：{ $tag }

# Testimonies
voices-title = 本人の言葉で
voices-play-all = すべての証言を再生
voice-video = 動画：{ $role }
voice-sound = 音声：{ $role }
voice-captions = 字幕
voice-video-file = 動画ファイル
voice-sound-file = 音声ファイル
voice-said = 書き起こし
voice-recording = 録音・録画：{ $role }
reel-all = すべての証言を順番に
reel-step = 証言 { $index }／{ $all }
reel-before = 前へ

# To pass something on
share-title = 伝える
share-lede = カードを保存し、文章をコピーして、一緒に投稿してください。誰も取り残さないよう、画像の説明も添えてください。
share-caption = 投稿文
share-copy-caption = 投稿文をコピー
share-each-network = SNS別の文章
share-download = ダウンロード：
share-description = 画像の説明（画像が見えない方のために）
share-copy-description = 説明をコピー
share-copied = コピーしました。投稿に貼り付けてください。
share-copied-gaps = コピーしました。貼り付けて、空欄を埋めてください。
share-selected = 文章を選択しました。ここからコピーしてください。
share-failed = この端末ではシェアできませんでした。代わりに文章をコピーしてください。
pass-on-back = すべての数字

# The page to post a story from with a phone
share-story = 物語
share-words = 文章
share-head = { $tag } をシェア
share-kit = 投稿の素材
share-pictures = 画像
share-pictures-lede = タップでダウンロード、長押しで写真に保存できます。
share-words-head = 文章
share-words-lede = どの文章もそのSNSの文字数に収まり、タグとリンクが付いています。誰も取り残さないよう、画像に説明を添えてください。
share-cut = 文字数に合わせて短くしました。
share-messages = { $shown } 通に分けて送られます。
share-too-long = このSNSには長すぎます。タグかリンクだけで文字数がいっぱいになります。
share-room = あと { $shown } 字書けます。
share-words-for = { $names } 向けの文章
share-thread = { $shown } 件の連続投稿にする
share-for = { $names } 向け
share-post = 投稿 { $number }
share-post-for = 投稿 { $number }（{ $names } 向け）
share-limits = 各SNSの文字数制限は { $day } 現在のものです。

# The front page
home-told = 話の連帯の物語が、これまでに語られました
home-story = 第 { $number } 話
home-todo = 次の節目、{ $story } まで、あと { $shown } 話。
home-demands = 何を、いつまでに求めるか
home-all-demands = すべての要求
home-all-demands-count = 全 { $shown } 件の要求
home-won = 実現しました
home-week = 最新の週
home-bulletin = 週報
home-calendar = カレンダー
home-beats = どの物語にも三つの場面があります
home-care = 誰かが、誰かのためにしたこと。
home-cause = そうせざるをえなくなった、その原因。
home-change = 何が変われば、その助けがいらなくなるか。
home-latest = 最新の物語
home-all-stories = 全 { $shown } 話の物語
home-milestones = 節目

# A clock
clock-today = 本日
clock-today-due = が期限です：
clock-left = 日後が期限：
clock-silent = 日間回答なし、期限は
clock-late = 日経過、期限は
clock-working-left = 営業日後が期限：
clock-working-silent = 営業日にわたり回答なし、期限は
clock-working-late = 営業日経過、期限は
clock-none = 期限の設定なし
counted-all-days = 土日・祝日を含めると { $shown } 日。
counted-within = 回答期限は、求めてから { $shown } 日です。
counted-within-working = 回答期限は、求めてから { $shown } 営業日です。
counted-moved = 定められた日 { $day } は{ $what }に当たるため、回答期限は翌営業日です。
counted-closed = 期限の日は{ $what }です。

# Demands
demands-late = { $state }（期限経過）
demands-offices = 求めた相手と、その回答
demands-offices-caption = 機関ごとの要求と回答
office-asked = 求めた件数
office-replied = 回答あり
office-late = 期限経過
office-signed = 署名した回答

# A demand
demand-to = 宛先
demand-asked = 求めた日
demand-paid-by = 財源
demand-cost = 費用
demand-cost-per = { $per }あたり { $amount }
demand-backed = 支えるもの
demand-stories-acts = { $stories }、{ $acts }
demand-write = 手紙・電話で伝える
demand-sign = 署名を集める
demand-record = 記録
demand-asked-of = 求めた相手：{ $office }
demand-was-asked = 要求を提出
demand-days-late = 期限から { $shown } 日後
demand-read-reply = 回答を読む
demand-reply-of = { $office }、{ $day }
demand-compared = { $day } に出典と照合しました。
demand-reply-due = 回答期限
demand-none-by-then = この日までに回答の記録なし。
demand-none-by-then-as-of = この日までに回答の記録なし（{ $day } 現在）。
demand-left-open = この日までに届いた回答では、答えが出ていませんでした。
demand-statement = { $office }が声明を寄せました
demand-read-below = 下で読む
demand-corrected = このページは訂正されました
demand-what-corrected = 訂正の内容
demand-own-words = 機関自身の言葉
demand-published = 公表された場所
demand-presses = この要求を後押しするもの
demand-fixes = 何があれば、必要なかったか
demand-all-fixes = 役に立ったはずのことすべて
demand-milestones = 節目と公聴会
demand-stories-press = { $shown } 話の物語が求めています
demand-briefing-speaks = 公聴会でこの要求を取り上げます
demand-funding = 財源をどうするか
demand-granted = 求めている { $needed } のうち、{ $granted } が認められました。
demand-granted-cost = 必要な費用 { $needed } のうち、{ $granted } が認められました。
demand-granted-none = 求めている { $needed } のうち、認められたものはまだありません。
demand-granted-none-cost = 必要な費用 { $needed } のうち、認められたものはまだありません。
demand-missing = 下の各行を充てても、なお { $amount } が足りません。
demand-rows = 公的資金の各行と、この要求が求める割合
demand-asked-for = 求める額
demand-share = 割合
demand-granted-head = 認められた額
demand-nothing-yet = まだなし
demand-celebrated = 祝った日
demand-stories = この要求を支える物語
demand-right = 反論権と訂正
demand-corrections = 誤りと分かったことは、日付と誤りの内容を示して訂正します。
demand-no-corrections = これまでに訂正はありません。

# An office
office-what-asked = 求めたこと
office-times = かかった日数
office-sums = 要求 { $shown } 件、うち回答あり { $replied } 件、答えあり { $answered } 件。
office-median-reply = 最初の回答までの日数の中央値：{ $shown } 日。
office-median-answer = 最初の答えまでの日数の中央値：{ $shown } 日。
office-times-caption = 求めてから最初の回答まで、最初の答えまでの日数
office-asked-on = 求めた日
office-first-reply = 最初の回答
office-first-answer = 最初の答え
office-no-day = 記録なし
office-no-reply = { $day } 現在、回答の記録なし
office-no-answer = { $day } 現在、答えの記録なし
after-days = { $shown } 日後
office-said = この機関が述べたこと
office-on = 「{ $demand }」について
office-reply-of = { $day } の回答
office-right = 反論権

# A letter to an office
letter-office = 決定権を持つ機関
letter-brackets = [角括弧]
letter-lede = 宛先：{ $office }。{ $brackets }の部分を埋め、自由に書き換えて、ご自分の名前で署名してください。
letter-head = 手紙
letter-your-name = [お名前]
letter-your-place = [お住まいの地域または住所]
letter-its-address = [宛先の住所]
letter-date = [日付]
letter-dear = ご担当の皆さま
letter-about = { $campaign }の要求についてお便りします。要求は次のとおりです。
letter-about-stories = { $campaign }の要求についてお便りします。公開された { $shown } 話の物語が、この要求を支えています。要求は次のとおりです。
letter-happened = 実際にあったことを { $shown } 件お伝えします。
letter-counted = これまでに地域の人々が数えたもの：{ $figures }。どれも、何かが足りなかったために行われたことです。
letter-funding = 充てることのできる財源：{ $funding }
letter-refused-on = { $day } のご回答は「できない」というものでした。
letter-refused = どうかもう一度ご検討のうえ、代わりに何をなさるのかを公の場でお示しください。
letter-promised-on = { $day } に、次のお約束をいただきました。
letter-promised = ありがとうございます。いつ、どのように実行されるのか、お知らせください。
letter-promised-due = ありがとうございます。いつ、どのように実行されるのか、お知らせください。私たちは { $day } と記録しています。
letter-part = すでに実行していただいた分にお礼を申し上げます。残りがいつになるか、お知らせください。
letter-part-due = すでに実行していただいた分にお礼を申し上げます。残りがいつになるか、お知らせください。私たちは { $day } と記録しています。
letter-answered-on = { $day } のご回答、ありがとうございました。
letter-answered = お願いしたことは、まだ実現していません。次の手順とその日付をお知らせください。
letter-open-on = { $day } にご回答がありましたが、答えはまだいただいていません。
letter-answer-was-due = 答えをいただく期限は { $day } でした。
letter-answer-due = 答えをいただく期限は { $day } です。
letter-please-say = 可否を、または、いつまでに分かるかをお答えください。
letter-late = ご回答の期限は { $due } でした。{ $day } 現在、回答の記録はありません。可否を、または、いつまでに分かるかをお答えください。すでにご回答いただいていて記録が誤っている場合は、お知らせください。訂正いたします。
letter-please-reply-by = { $day } までに、可否を、または、いつまでに分かるかをご回答ください。
letter-please-reply = 可否を、または、いつまでに分かるかをご回答ください。
letter-public = この要求と物語、回答の記録は公開されています：{ $address }
letter-regards = どうぞよろしくお願いいたします。
letter-copy = 手紙をコピー

# What to say on the telephone
call-head = 電話で
call-your-place = [お住まいの地域]
call-hello = お忙しいところ恐れ入ります。{ $place }に住む{ $name }と申します。「{ $demand }」の件でお電話しました。
call-demand = 要求の内容は次のとおりです：{ $ask }
call-because = お電話したのは、次のようなことがあったからです。
call-next-step = 次の手順は何で、それは何日に行われますか。
call-promise = お約束は、何日に実行されますか。
call-promise-due = お約束は、何日に実行されますか。私たちは { $day } と記録していますが、変わりはありませんか。
call-late = ご回答の期限は { $due } でしたが、{ $day } 現在、記録がありません。いつご回答いただけますか。
call-late-open = ご回答の期限は { $due } でしたが、届いたものでは答えが出ていません。いつお答えいただけますか。
call-due = ご回答の期限は { $day } です。それまでにご回答いただけますか。
call-when = いつご回答いただけますか。
call-wait = 返事を待って、書き留めてください：
call-what = [言われたこと]
call-who = [どの機関か]
call-when-said = [日付と時刻]
call-thanks = ありがとうございました。失礼いたします。
call-copy = 文章をコピー
call-tell = 返事はありましたか。記録に残しますので、お知らせください：{ $contact }

# A sheet to collect signatures
sheet-print = このページを A4 または Letter で印刷してください。ちょうど 1 枚に収まります。
sheet-ask = 私たちは求めます：
sheet-ask-office = { $office }に求めます：
sheet-of = 「{ $demand }」（{ $campaign }の要求）
sheet-due = 回答期限は { $day } です。
sheet-caption = 署名欄
sheet-signature = 署名
sheet-date = 日付
sheet-handed = この用紙は決定権を持つ人々に渡されます。読まれてよいことだけを書いてください。
sheet-handed-office = この用紙は{ $office }に渡されます。読まれてよいことだけを書いてください。
sheet-no-address = 住所や電話番号を書く必要はありません。
sheet-back = 用紙の返送先：{ $contact }

# Victories
victories-all = すべての勝利
victory-of = 私たちが求めたこと
victory-of-part = 私たちが求めていることの一部
victory-demanded = 要求：{ $demand }

# The ledger
ledger-since = { $since } からのケア：{ $acts } 件（{ $day } 現在）。
ledger-week = { $week }、{ $first }～{ $last }。
ledger-week-now = { $week }、{ $first }～{ $last }。この週はまだ終わっていません。
ledger-weeks = 週ごとの記録
ledger-in-all = 合計
ledger-chart = 週ごとの{ $metric }、{ $first }～{ $last }。最多は{ $week }の { $most }、直近は { $newest }
ledger-most = 最多：{ $week }の { $most }
ledger-table = 週ごとのケアの件数と数量、新しい順。週は月曜日から日曜日まで（ISO 8601）。
ledger-acts = ケアの件数
ledger-demands = これらのケアが後押しする要求
ledger-demands-caption = 要求ごとのケアの件数
ledger-more-than-one = 一つのケアが複数の要求を後押しすることもあります。
ledger-fixes = 何があれば、必要なかったか
ledger-fixes-count = ケアを担った人たちが、{ $shown } 文で語っています。
ledger-fixes-read = その言葉を読む
ledger-places = 地域別
ledger-places-caption = 地域ごとのケアの件数
ledger-floor = { $floor } 未満の件数は、個人が特定されないよう公表しません。
ledger-withheld = そのような件数があるときは、逆算されないよう、残りのうち最も少ない件数も公表しません。
ledger-no-place = 地域の記載がないケアもあります。
ledger-bulletins = 週報一覧
ledger-all-data = すべてのオープンデータ
ledger-method = 件数はいずれも、これらの行の合計です。断りがない限り、1 行をケア 1 件と数えます。物語の中の件数は、それぞれ物語の日のケア 1 件になります。数量は十進数として正確に足し合わせます。一つの行いから個人が特定されないよう、行に地域は記しません。

# A week of the ledger
week-not-over = この週はまだ終わっていません：{ $day } までの集計
week-stories = この週の物語
weeks = 週の一覧
weeks-all = すべての週
week-before = 前の週
week-after = 次の週
week-caption = { $week }：件数、前週からの増減、累計
week-counted = 数えたもの
week-in = この週
week-change = 前週からの増減
week-so-far = これまでの分、前週全体との比較

# What would have made acts unnecessary
fixes-by-demand = 要求別
fixes-times = { $shown } 回の声
fixes-pages = 声の壁のページ一覧

# Money
money-each-person = 1 人あたり
money-each-caption = { $names }：1 人あたりの額
money-flows = 誰が誰に払ったか
money-flows-in = 誰が誰に払ったか、{ $period }
money-flows-below = お金の流れは、下に棒付きの一覧で示しています。
money-chart-picture = 図を画像で見る
money-trend-picture = 折れ線を画像で見る
money-change = 時間による変化
money-prices = 実質：{ $base } の物価、{ $index }による。名目：当時の支払額
money-real-short = 実質
money-nominal-short = 名目
money-index = 物価指数
money-in-words = 言葉で見るお金の流れ
money-largest = 特に大きな流れ：{ $title }
money-every = すべての流れ：{ $title }
money-from = 支払元
money-to = 支払先
money-period = 期間
money-status = 状況
money-combined = { $shown } 行の合計
money-refund-short = 返金
money-more-rows = ほか { $shown } 行は、下のファイルにあります。
money-method = 数え方
money-exact = 金額は十進数として正確に保存し、足し合わせます。丸めるのは表示のときだけで、四捨五入です。
money-sources = 出典
money-read-on = { $day } 閲覧
money-paid-back-by = 返金元：{ $who }
money-in-part-estimated = 一部または全部が推定または推計
money-told-elsewhere = ここから先への支払いは、この一覧の別の箇所にあります
money-smaller = ほかに小さなもの { $number } 件、合計 { $sum }

# Briefings
briefings-missed = 節目を待っています
briefings-past = 過去の公聴会
briefing-table = 話し合う要求：
stories-to-go = あと { $shown } 話
briefing-todo = 現時点での内容です。公聴会が開かれる第 { $number } 話まで、あと { $shown } 話。
briefing-no-milestone = この節目に当たる物語はまだありません。
briefing-when = 日時
briefing-where = 場所
briefing-readers = 朗読
briefing-reply-by = 回答をお願いする期限
briefing-watch = 生中継を見る
briefing-script = 朗読台本
briefing-calendar = カレンダーに追加
briefing-after = その後
briefing-recording = 録音・録画を視聴する
briefing-replies = その後の、要求への回答：
briefing-no-replies = { $day } 現在、その後の要求への回答は記録されていません。
briefing-show = 進行
briefing-minutes = 朗読約 { $shown } 分（1 分 { $words } 語で計算）。
briefing-rounded = 各部の時間は 1 分単位に切り上げています。
briefing-numbers-below = 下の数字
briefing-demand-below = 下の要求
briefing-chosen = 物語は主催者が選びました。
briefing-rule = 物語は決まった手順で選ばれます。まず節目に達した物語、次に、前回の節目以降に最も多くの物語が求めている要求ごとにその最新の物語、そのあとに残りのうち新しいものから選びます。
briefing-numbers = 前回の公聴会以降の数字
briefing-numbers-first = キャンペーン開始以降の数字
briefing-counted = { $after } より後、{ $until } まで
briefing-counted-first = { $until } まで
briefing-what = 項目
briefing-since = 前回の公聴会以降
briefing-the-demand = 要求
briefing-asks = 公聴会は { $day } までの回答をお願いしています。
briefing-story = この節目の物語
briefing-others = ほかの公聴会
script-minutes = 約 { $shown } 分。印刷すると、各部が新しいページから始まります。

# Escalations
climb-acts = { $acts }／目標 { $at }
climb-next = 次は{ $next }
climb-unknown = そのとき何をするかは、公聴会で発表します。
climb-left = あと{ $left }
escalations-all = 発表された段階には、すべて達しました。
escalations-announced = 何をするかは、公聴会で発表します。
escalations-announced-at = 何をするかは、{ $briefing } で発表します。
escalations-reached = 到達
escalations-unrecorded = 何が行われたかは、まだ記録されていません。
escalations-no-day = 日付はまだ記録されていません。
escalations-left-out = 名前のないこれまでの { $shown } 段階は省いています。
escalations-counted = { $acts }、{ $day } に集計。
step-announced = 発表
step-held = 実施
step-planned = 予定日
step-ritual = 締めくくり
step-about = { $at } の段階について
gathering-then = その後：

# The board of offers, needs and dreams
board-how = ここに個人の名前は載せません。主催者に連絡をいただければ、相手の方におつなぎします：{ $contact }。
board-sheet = 貼り出し用の紙
board-sheet-size = A4 または Letter
board-matched = つながりました
board-since = { $day } から
board-until = { $day } まで
board-about = 内容：
board-offers = 役立ちそうな「できること」{ $shown } 件
board-needs = これで応えられる「必要なこと」{ $shown } 件
board-answer = 応える
board-map = 地域ごとの様子
board-map-caption = 地域ごとの件数
board-entries = 件
board-offers-about = 「できること」の内容
board-others = ほかの { $shown } 地域は、それぞれ { $floor } 件未満です。
board-all-few = どの地域も { $floor } 件未満です。
board-one-few = どの地域も { $floor } 件未満です。
board-unnamed = 個人が推測されないよう、こうした地域の名前は、ここにも各項目にも載せません。
board-sheet-lede = 地域の人々のできること・必要なこと・夢、{ $day } 現在
board-sheet-back = ボードに戻る
board-sheet-print = ブラウザーの印刷機能で、A4 または Letter に印刷してください。
board-sheet-answer = 応えたい方は、主催者にご連絡ください：
board-sheet-name = 各項目の末尾にある言葉を添えてください。
board-sheet-new = 新着：

# The calendar
calendar-subscribe = 購読する
calendar-fresh = 常に最新
calendar-download = ダウンロード
calendar-by-hand = 手動で購読するには、このアドレスをカレンダーに登録してください：
calendar-near = 今と、これから { $shown } 日間
calendar-nothing = 日付の決まった予定は、今のところありません。
calendar-over = 終了
calendar-zone = 時刻は { $zone } の時間です。
occasion-to = ～{ $last }
occasion-now = 開催中
occasion-today = 本日
occasion-in-days = { $shown } 日後
occasion-presses = 後押しする要求：{ $demand }
occasion-more = 詳しく見る
occasion-add = カレンダーに追加

# Guides
guides-all = すべてのガイド
guide-checked = 最終確認：{ $day }。
guide-age = { $years } 歳以上の読者に向けて書かれています。
guide-age-computed = Flesch–Kincaid の式によれば、およそ { $years } 歳から読めます。

# The open data
data-licence = ライセンス
data-no-licence = ライセンスの指定はありません。このデータを公表する前に、お問い合わせください。
data-as-of = 時点
data-format = 文字コードは UTF-8 です。日付は 2026-11-08 のように書きます（ISO 8601）。JSON ファイルは、それが何であり、どう利用できるかを { $about } に記しています。行は、ファイルと同じ名前の一覧に続きます。
data-beside = 各データの横
data-money = 公的資金の表は、{ $beside }にあります。
data-open = { $file } を開く
of-file = （{ $file }）
data-in-file = { $file } の内容
data-means = 意味
data-holds = 内容

# The search
search-field = 言葉、番号、タグ
search-one = 「{ $query }」：1 件見つかりました。
search-many = 「{ $query }」：{ $shown } 件見つかりました。
search-some = 「{ $query }」のすべてを含むものはありません。一部を含むもの：{ $shown } 件。
search-none = 「{ $query }」は見つかりませんでした。言葉を減らすか、言葉の初めだけでお試しください。
search-shown = { $all } 件中 { $part } 件を表示。
search-failed = 検索を読み込めませんでした。接続を確かめて、もう一度お試しください。
search-hint = すべての言語の { $texts } 件を検索します。言葉の初めだけでもよく、アクセント記号は省けます。
search-key = { $key } キーで検索欄へ移動
search-no-script = ここでの検索にはスクリプトが必要ですが、無効になっているか、読み込めませんでした。次の方法なら必要ありません：
search-way-stories = { $stories }、新しい順：タグの番号で、どれほど前の物語かが分かります。
search-way-tags = { $tags }：物語のテーマ。
search-way-demands = { $demands }：それぞれを求める物語とともに。
search-way-browser = 開いているページの言葉は、ブラウザーで探せます：{ $ctrl } と { $f }、またはメニューの「ページ内を検索」。
search-results = 検索結果
search-about = { $campaign }が伝えるすべてを検索。

# An address that leads nowhere
lost-lede = このページは隙間に落ちてしまいました。物語は落ちていません。
lost-home = トップページへ
lost-title = ページが見つかりません
withdrawn-title = { $tag } は取り下げられました
withdrawn-lede = ここには物語がありました。語られた本人が取り下げたため、もう語られません。写しをお持ちでしたら、削除してください。

# The menu, and the headings of its pages
section-stories = 物語
section-demands = 要求
section-ledger = 台帳
section-money = お金
section-calendar = カレンダー
section-victories = 勝利
section-testimonies = 証言
section-briefings = 公聴会
section-escalations = 行動の段階
section-board = ボード
section-guides = ガイド
section-tags = タグ

# Titles of pages, and what search engines tell of them
numbered = { $heading }、{ $page } ページ
archive-about = { $campaign }のすべての物語、新しい順。
tags-about = { $campaign }の物語のテーマ。
tag-about = { $campaign }の物語、テーマ：{ $tag }。
demands-about = 何があればこうした助けがいらなくなるか。誰が、いつまでに決められるか。
office-about = { $office }に求めたことと、その回答。
office-about-said = { $office }の言葉。
letter-title = 手紙・電話：{ $demand }
letter-page = 手紙の文面と電話での言葉：{ $ask }
sheet-title = 署名：{ $demand }
sheet-about = 印刷して使う署名用紙：{ $ask }
ledger-about = { $campaign }が数えたケアのすべてを、週ごとに。
fixes-about = ケアを担った人たち自身の言葉を、それを実現する要求ごとに集めました。
fixes-no-demand = 対応する要求はまだありません
money-about = お金を受け取るのは誰か、働くのは誰か。
pass-on-title = 伝える：{ $headline }
pass-on-about = 投稿用の文章と画像：{ $headline }
share-page-title = シェア：{ $tag } { $title }
share-page-about = { $tag } の投稿用の文章と画像。
victories-about = 語り、数えることで実現したこと。その全部または一部。
testimonies-about = 働く人たちと助けられた人たちの言葉：何があれば、こうした助けはいらなかったか。
guides-about = 読んで、印刷して、伝えるための実用的なページ。
data-about = ここで数え、求めているすべてを、確かめ、使うために。
calendar-about = 声が力になる日、期限、そして集まる場所。
escalations-about = 台帳のケアは一件一件が力になります。件数がこれらの数に達したとき、私たちは公の場で行動します。
briefings-about-each = 物語が一つ語られるたびに、現状を変えられる人々の前で、いくつかを朗読します。
briefings-about-every = { $shown } 話ごとに、現状を変えられる人々の前で、いくつかの物語を朗読します。
briefings-about-milestones = 節目ごとに、現状を変えられる人々の前で、いくつかの物語を朗読します。
script-title = { $briefing }：朗読台本
script-about = { $briefing } で朗読する内容と、各部の時間。
board-title = できること・必要なこと・夢
board-lede = 地域の人々ができること、必要なこと、一緒につくりたいもの。
board-sheet-title = ボード（貼り出し用）
board-sheet-about = できること・必要なこと・夢を一枚の紙に。

# The kinds of entries on the board
board-dream = 夢
board-dream-lede = 多くの人がつくりたいもの。人手が必要です。あなたの手かもしれません。
board-need = 必要なこと
board-need-lede = 今、誰かが一人ではできないこと。
board-offer = できること
board-offer-lede = 誰かが差し出すもの。見返りは求めません。

# How a demand stands
state-long-overdue = 期限を大幅に経過
state-overdue = 期限経過
state-not-answered = 回答あり、答えなし
state-due-today = 本日が期限
state-waiting = 回答待ち
state-answered = 答えあり
state-promised = 約束されました
state-partly-won = 一部が実現
state-refused = 拒否されました
state-won = 実現しました
state-not-yet-asked = まだ求めていません
funding-funded = 財源あり
funding-partly-funded = 財源は一部のみ
funding-not-funded = 財源なし

# Kinds of replies
reply-promise = 約束
reply-refusal = 拒否
reply-partial = 一部への答え
reply-answer = 答え
reply-not-an-answer = 答えになっていない

# A day of the weekend, in counted-moved and counted-closed
closed-mon = 月曜日
closed-tue = 火曜日
closed-wed = 水曜日
closed-thu = 木曜日
closed-fri = 金曜日
closed-sat = 土曜日
closed-sun = 日曜日

# Counts of the ledger
acts-of-care = ケアの件数
acts-of-care-count = ケア { $shown } 件
change-more = { $amount } 増
change-fewer = { $amount } 減
change-same = 増減なし
place-few = { $floor } 未満
place-not-told = 非公表

# The week in a sentence
bulletin-logged = { $year } 年第 { $week } 週、{ $campaign }は{ $acts }を記録しました。
bulletin-logged-with = { $year } 年第 { $week } 週、{ $campaign }は{ $acts }を記録しました。内訳：{ $figures }。
bulletin-logged-so-far = { $year } 年第 { $week } 週、{ $campaign }はこれまでに{ $acts }を記録しました。
bulletin-logged-so-far-with = { $year } 年第 { $week } 週、{ $campaign }はこれまでに{ $acts }を記録しました。内訳：{ $figures }。
bulletin-makes = { $day } からの累計：{ $acts }。
list-and = { $first }と{ $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a }と{ $b }。比は四捨五入しています。
money-ratio-note-in = { $a }と{ $b }、{ $period }。比は四捨五入しています。
money-all-flows = すべての流れ
money-flow-count = 流れ { $shown } 件
money-place-count = { $shown } か所
money-caption = { $places }の間の{ $flows }。
money-caption-sum = { $places }の間の{ $flows }、合計 { $sum }。
money-caption-largest = 最大：{ $from }から{ $to }へ { $amount }。
money-caption-folded = 小さな { $shown } か所はまとめて描いています。各行は下またはファイルにあります。
money-folded = { $shown } か所、最大：{ $name }
money-cite-flows = お金の流れ
money-cite-people = 人数（{ $label }）
money-cite-prices = 物価指数
money-file-csv = お金の流れの表（CSV）
money-file-json = 同じ内容、説明付き（JSON データパッケージ）
money-file-svg = 図（SVG）
money-file-trend = 時間による変化の図（SVG）
money-file-png = 図の画像、{ $width } × { $height }（PNG）

# What cards are of, and for what their forms are
card-story = 物語
card-milestone = 節目
card-briefing = 公聴会への招待
card-victory = 勝利
card-week = 週
card-clock = 期限の時計
card-trend = 時間による変化
card-each = 1 人あたりの数字
card-comparison = 比較
card-preview = 横長、リンクのプレビュー用
card-status = 縦長、スマートフォンのストーリー用
card-square = 正方形、画像フィード用
card-upright = 縦、画像フィード用
card-wide = 横、画像フィード用

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = 市民の公聴会 { $number }
briefing-read-aloud = 公職にある人々の前で、物語を朗読します。
briefing-invited-list = 回答をお願いする方：{ $offices }。
briefing-state-today = 本日
briefing-state-to-come = 開催予定
briefing-state-ahead = 第 { $number } 話で開催
briefing-state-past = 終了
briefing-state-missed = 予定日を過ぎました
briefing-state-missed-left = 予定日を過ぎました。あと { $shown } 話
show-welcome = 開会のあいさつ
show-welcome-to = { $briefing } へようこそ。
show-told = 節目 { $number } 以降、連帯の{ $stories }を語ってきました。
show-told-first = キャンペーン開始以降、連帯の{ $stories }を語ってきました。
show-read-one = これから、そのうち 1 話を朗読します。
show-read-all = これから、そのすべてを朗読します。
show-read = これから、そのうち { $shown } 話を朗読します。
show-invited = 回答をお願いした方：{ $offices }。
show-numbers = 数字
show-ask = { $day } までに回答をお願いします。
show-ask-office = { $day } までに回答をお願いします。宛先：{ $office }。
show-deadline = 要求そのものの期限は { $day } です。
show-no-reply = { $day } 現在、回答の記録はありません。
show-last-reply = 最新の回答は { $day }、{ $office }から：「{ $reply }」
show-logged = これまでの記録：{ $acts }。
show-step = { $acts }に達したら、次は：{ $what }。
show-step-unknown = ここで発表します：{ $acts }に達したときに行うこと。
numbers-begun = キャンペーン開始以降、{ $stories }を語り、{ $acts }を数えました。
numbers-told = 節目 { $number } 以降、{ $stories }を語りました。
numbers-told-first = キャンペーン開始以降、{ $stories }を語りました。
numbers-acts = { $day } の公聴会以降、数えられたケア：{ $shown } 件。
numbers-acts-first = キャンペーン開始以降、数えられたケア：{ $shown } 件。
numbers-come-to = 合計：{ $figures }。
numbers-in-all = 台帳のケアは、現在あわせて { $shown } 件です。

# Steps of the ladder of escalations
step-reached = 到達
step-next = 次
step-later = その後

# What stands in the calendar
occasion-answer-due = 答えの期限：{ $demand }
occasion-reply-due = 回答期限（{ $briefing }）
occasion-reply-due-on = 回答期限（{ $briefing }）：{ $demand }
occasion-at = { $acts }で：{ $title }
occasion-escalation = { $acts }での行動
kind-window = 働きかけの時期
kind-action = 行動
kind-ritual = 感謝のつどい
kind-briefing = 市民の公聴会
kind-escalation = 次の段階の行動

# Kinds of texts that the search finds
found-story = 物語
found-translation = 物語（翻訳）
found-guide = ガイド
found-victory = 勝利
found-briefing = 公聴会
found-testimony = 証言

# Feeds, which people read elsewhere
feed-atom = Atom フィード
feed-json = JSON フィード
feed-offers = 新しい「できること」
feed-needs = 新しい「必要なこと」
feed-answer = 主催者を通じて応える
feed-reply = { $office }、「{ $demand }」について：{ $kind }
feed-asked = 求めたこと：{ $ask }
feed-all-about = この要求のすべて
feed-missed-reply = 期限までに回答なし：「{ $demand }」
feed-missed-answer = 期限までに答えなし：「{ $demand }」
feed-no-reply = 期限の { $day } までに、回答の記録はありませんでした。
feed-no-reply-from = 期限の { $day } までに、{ $office }からの回答の記録はありませんでした。
feed-no-answer = 期限の { $day } までに、答えの記録はありませんでした。
feed-no-answer-from = 期限の { $day } までに、{ $office }からの答えの記録はありませんでした。
feed-live = 生中継
feed-in-ledger = 台帳：{ $acts }
feed-came-to = { $day }、台帳の記録が{ $acts }に達しました。
feed-now = これから行うこと：{ $what }。
feed-now-unknown = これから行うことは、公聴会で発表します。
feed-held = 当日の様子：{ $what }
plan-post = 投稿：{ $tag } { $title }
