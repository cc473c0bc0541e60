# The words of pages in Vietnamese.

# The frame of every page
skip = Đến nội dung chính
search = Tìm kiếm
nav-main = Menu chính
nav-more = Xem thêm
nav-data = Dữ liệu mở
nav-contact = Liên hệ
made-with = Tạo bằng { $generator }
newer = Mới hơn
older = Cũ hơn
previous = Trước
next = Tiếp
page = Trang
pages-of-stories = Các trang câu chuyện
also-in = Cũng có bằng:
other-languages = Ngôn ngữ khác:
feed = nguồn cấp tin

# Words that several pages share
stories = { $shown } câu chuyện
acts = { $shown } việc sẻ chia
all-stories = Tất cả câu chuyện
demand = Yêu cầu
office = Cơ quan
week = Tuần
acts-head = Việc sẻ chia
amount = Số tiền
source = Nguồn
row = Dòng
name = Tên
neighborhood = Khu phố
in-all = Tổng cộng
change-number = Tăng giảm
deadline = Hạn chót
ahead = Phía trước
coming-up = Sắp tới
this-week = Tuần này
take-numbers = Lấy số liệu
counted-what = Đã đếm những gì
the-ledger = Sổ ghi công khai
next-escalation = Bước hành động kế tiếp
read-more = Đọc tiếp
recording = Bản ghi
continued = (tiếp theo)
from-to = { $from } đến { $to }
of-what = của { $what }
of-day = ({ $day })
and-more = và { $shown } mục nữa
as-of = Tính đến { $day }.
counted-on = Đếm vào { $day }.
days-counted = Số ngày được đếm vào { $day }.
no-refusal = Chưa trả lời không phải là từ chối, và ở đây không gọi là từ chối.
no-reply = Chưa ghi nhận trả lời nào, tính đến { $day }.
to-office = Gửi: { $office }
write-to = Viết cho { $contact }.
right-of-reply = Ai được nêu tên ở đây đều có thể phản hồi tại đây, bằng lời của mình, dài ngắn tùy ý.
no-story = Câu chuyện đầu tiên vẫn chờ được kể.
milestone-number = Cột mốc { $number }
story-number = Câu chuyện { $number }
back-to-demand = Trở lại yêu cầu
before-this = Trước đó
after-this = Sau đó
minutes-short = { $minutes } phút
read-by = Người đọc: { $reader }
copy = Sao chép
share = Chia sẻ

# Lists of stories
archive-page = Câu chuyện { $first } đến { $last }, trang { $page }/{ $pages }.
archive-all = { $shown } câu chuyện, mới nhất trước.
tag-count = { $shown } câu chuyện gắn thẻ “{ $tag }”.
tags-all = Tất cả thẻ

# A story
story-milestone-every = cứ { $shown } câu chuyện một lần
story-formerly = Đến { $day }, { $was } là: { $story }, nay là { $now }.
story-serves = Buổi điều trần, yêu cầu và thẻ
story-briefing = Câu chuyện này mở một buổi điều trần
story-demand = Câu chuyện này ủng hộ một yêu cầu
story-others = Câu chuyện khác
story-before = Trước đó: { $tag }
story-after = Sau đó: { $tag }

# Testimonies
voices-title = Lời người trong cuộc
voices-play-all = Phát mọi lời kể
voice-video = Video: { $role }
voice-sound = Âm thanh: { $role }
voice-captions = Phụ đề
voice-video-file = Tệp video
voice-sound-file = Tệp âm thanh
voice-said = Lời kể ghi thành chữ
voice-recording = trong bản ghi: { $role }
reel-all = Mọi lời kể, lần lượt
reel-step = Lời kể { $index }/{ $all }
reel-before = Trước

# To pass something on
share-title = Lan tỏa
share-lede = Lưu một tấm thẻ hình, sao chép lời, rồi đăng cả hai. Hãy kèm phần mô tả để không ai bị bỏ lại.
share-caption = Lời đăng kèm
share-copy-caption = Sao chép lời đăng kèm
share-each-network = Lời cho từng mạng xã hội
share-download = Tải về:
share-description = Mô tả các hình này, cho người không nhìn thấy hình
share-copy-description = Sao chép mô tả
share-copied = Đã sao chép. Giờ hãy dán vào bài đăng.
share-copied-gaps = Đã sao chép. Giờ hãy dán vào và điền chỗ trống.
share-selected = Đã chọn sẵn văn bản: hãy sao chép từ đây.
share-failed = Điện thoại này không chia sẻ được: hãy sao chép lời thay vào đó.
pass-on-back = Tất cả số liệu

# The page to post a story from with a phone
share-story = Câu chuyện
share-words = Lời
share-head = Chia sẻ { $tag }
share-kit = Để đăng
share-pictures = Hình
share-pictures-lede = Chạm vào hình để tải về, hoặc nhấn giữ để lưu vào thư viện ảnh.
share-words-head = Lời
share-words-lede = Mỗi đoạn đều vừa với mạng xã hội tương ứng, có sẵn thẻ và liên kết. Hãy thêm mô tả cho hình để không ai bị bỏ lại.
share-cut = Đã cắt cho vừa.
share-messages = Sẽ gửi thành { $shown } tin.
share-too-long = Quá dài cho mạng này: chỉ riêng thẻ hoặc liên kết đã hết chỗ.
share-room = Còn chỗ cho { $shown } ký tự.
share-words-for = lời cho { $names }
share-thread = Thành chuỗi { $shown } bài
share-for = cho { $names }
share-post = Bài { $number }
share-post-for = bài { $number } cho { $names }
share-limits = Giới hạn của các mạng, tính đến { $day }.

# The front page
home-told = câu chuyện đoàn kết, đã kể đến nay
home-story = câu chuyện { $number }
home-todo = Còn { $shown } câu chuyện nữa là đến cột mốc kế tiếp: { $story }.
home-demands = Chúng tôi yêu cầu gì, hạn đến khi nào
home-all-demands = Tất cả yêu cầu
home-all-demands-count = Tất cả { $shown } yêu cầu
home-won = Đã giành được
home-week = Tuần mới nhất
home-bulletin = Bản tin tuần
home-calendar = Lịch
home-beats = Mỗi câu chuyện có ba nhịp
home-care = Ai đó đã làm gì cho người khác.
home-cause = Điều gì hỏng khiến họ phải làm thế.
home-change = Điều gì sẽ khiến không còn ai phải cứu giúp như vậy.
home-latest = Câu chuyện mới nhất
home-all-stories = Tất cả { $shown } câu chuyện
home-milestones = Cột mốc

# A clock
clock-today = Hôm nay
clock-today-due = là hạn chót,
clock-left = ngày còn lại, đến
clock-silent = ngày chưa có trả lời, kể từ hạn chót
clock-late = ngày quá hạn chót
clock-working-left = ngày làm việc còn lại, đến
clock-working-silent = ngày làm việc chưa có trả lời, kể từ hạn chót
clock-working-late = ngày làm việc quá hạn chót
clock-none = Chưa đặt hạn chót
counted-all-days = Tính cả cuối tuần và ngày lễ: { $shown } ngày.
counted-within = Hạn trả lời là { $shown } ngày sau khi yêu cầu.
counted-within-working = Hạn trả lời là { $shown } ngày làm việc sau khi yêu cầu.
counted-moved = Ngày đã định, { $day }, rơi vào { $what }, nên hạn trả lời là ngày làm việc kế tiếp.
counted-closed = Hạn chót rơi vào { $what }.

# Demands
demands-late = { $state }, và đã quá hạn chót
demands-offices = Đã yêu cầu ai, và ai trả lời
demands-offices-caption = Các cơ quan, những yêu cầu gửi đến từng nơi, và các trả lời
office-asked = Yêu cầu đã nhận
office-replied = Có trả lời
office-late = Quá hạn chót
office-signed = Trả lời đã ký tên

# A demand
demand-to = Gửi đến
demand-asked = Ngày yêu cầu
demand-paid-by = Nguồn chi trả
demand-cost = Chi phí
demand-cost-per = { $amount } mỗi { $per }
demand-backed = Được ủng hộ bởi
demand-stories-acts = { $stories } và { $acts }
demand-write = Viết thư hoặc gọi
demand-sign = Thu thập chữ ký
demand-record = Diễn biến
demand-asked-of = Đã yêu cầu { $office }
demand-was-asked = Đã yêu cầu
demand-days-late = { $shown } ngày sau hạn chót
demand-read-reply = Đọc trả lời
demand-reply-of = của { $office }, { $day }
demand-compared = Đã đối chiếu với nguồn vào { $day }.
demand-reply-due = Hạn trả lời
demand-none-by-then = Đến lúc đó chưa ghi nhận trả lời nào.
demand-none-by-then-as-of = Đến lúc đó chưa ghi nhận trả lời nào, tính đến { $day }.
demand-left-open = Những gì nhận được đến lúc đó vẫn bỏ ngỏ câu hỏi.
demand-statement = { $office } đã ra thông báo
demand-read-below = Đọc bên dưới
demand-corrected = Trang này đã được đính chính
demand-what-corrected = Nội dung đính chính
demand-own-words = Nguyên văn lời của cơ quan
demand-published = Nơi công bố
demand-presses = Điều gì đang lên tiếng cho yêu cầu này
demand-fixes = Lẽ ra cần gì để không ai phải làm việc này
demand-all-fixes = Tất cả những gì lẽ ra đã giúp được
demand-milestones = Cột mốc và buổi điều trần
demand-stories-press = { $shown } câu chuyện lên tiếng đòi
demand-briefing-speaks = buổi điều trần ấy nói về yêu cầu này
demand-funding = Lấy tiền từ đâu
demand-granted = Trong { $needed } được yêu cầu, đã được duyệt { $granted }.
demand-granted-cost = Trong { $needed } chi phí, đã được duyệt { $granted }.
demand-granted-none = Trong { $needed } được yêu cầu, chưa có khoản nào được duyệt.
demand-granted-none-cost = Trong { $needed } chi phí, chưa có khoản nào được duyệt.
demand-missing = Dùng các khoản dưới đây thì vẫn còn thiếu { $amount }.
demand-rows = Các khoản công quỹ, và phần mà yêu cầu này cần
demand-asked-for = Cần
demand-share = Phần
demand-granted-head = Đã duyệt
demand-nothing-yet = chưa có gì
demand-celebrated = Đã ăn mừng
demand-stories = Những câu chuyện sau yêu cầu này
demand-right = Quyền phản hồi và đính chính
demand-corrections = Điều gì sai sẽ được đính chính, có ghi ngày và ghi rõ chỗ sai.
demand-no-corrections = Đến nay chưa có gì phải đính chính.

# An office
office-what-asked = Đã yêu cầu cơ quan này điều gì
office-times = Mất bao lâu
office-sums = { $shown } yêu cầu, { $replied } có trả lời, { $answered } có giải đáp.
office-median-reply = Số ngày đến trả lời đầu tiên, lấy trung vị: { $shown } ngày.
office-median-answer = Số ngày đến giải đáp đầu tiên, lấy trung vị: { $shown } ngày.
office-times-caption = Số ngày từ khi yêu cầu đến trả lời đầu tiên, và đến giải đáp đầu tiên
office-asked-on = Yêu cầu
office-first-reply = Trả lời đầu tiên
office-first-answer = Giải đáp đầu tiên
office-no-day = chưa ghi nhận
office-no-reply = Chưa ghi nhận trả lời nào, tính đến { $day }
office-no-answer = Chưa ghi nhận giải đáp nào, tính đến { $day }
after-days = sau { $shown } ngày
office-said = Cơ quan đã nói gì
office-on = Về “{ $demand }”
office-reply-of = trả lời hôm { $day }
office-right = Quyền phản hồi

# A letter to an office
letter-office = cơ quan có quyền quyết định
letter-brackets = [ngoặc vuông]
letter-lede = Gửi { $office }. Hãy điền vào chỗ trong { $brackets }, sửa gì tùy ý, và ký tên của chính bạn.
letter-head = Bức thư
letter-your-name = [tên của bạn]
letter-your-place = [khu phố hoặc địa chỉ của bạn]
letter-its-address = [địa chỉ cơ quan]
letter-date = [ngày tháng]
letter-dear = Kính gửi quý vị có thẩm quyền,
letter-about = Tôi viết thư này về một yêu cầu của { $campaign }. Nội dung như sau:
letter-about-stories = Tôi viết thư này về một yêu cầu của { $campaign }, với { $shown } câu chuyện đã công bố làm chứng. Nội dung như sau:
letter-happened = Dưới đây là { $shown } chuyện đã thực sự xảy ra.
letter-counted = Đến nay, bà con đã đếm được: { $figures }. Việc nào cũng phải làm vì còn thiếu một điều gì đó.
letter-funding = Nguồn tiền có thể dùng: { $funding }
letter-refused-on = Trả lời hôm { $day } đã từ chối.
letter-refused = Tôi mong quý cơ quan xem xét lại, và công khai cho biết sẽ làm gì thay vào đó.
letter-promised-on = Hôm { $day }, quý cơ quan đã hứa như sau.
letter-promised = Xin cảm ơn. Mong quý cơ quan cho biết lời hứa sẽ được thực hiện khi nào và bằng cách nào.
letter-promised-due = Xin cảm ơn. Mong quý cơ quan cho biết lời hứa sẽ được thực hiện khi nào và bằng cách nào; chúng tôi đã ghi lại mốc thời gian là { $day }.
letter-part = Xin cảm ơn phần việc đã làm. Mong quý cơ quan cho biết khi nào làm tiếp phần còn lại.
letter-part-due = Xin cảm ơn phần việc đã làm. Mong quý cơ quan cho biết khi nào làm tiếp phần còn lại; chúng tôi đã ghi lại mốc thời gian là { $day }.
letter-answered-on = Xin cảm ơn quý cơ quan về trả lời hôm { $day }.
letter-answered = Điều được yêu cầu vẫn chưa được thực hiện. Mong quý cơ quan cho biết bước kế tiếp và ngày thực hiện.
letter-open-on = Quý cơ quan đã trả lời hôm { $day }, nhưng câu hỏi vẫn còn bỏ ngỏ.
letter-answer-was-due = Hạn giải đáp là { $day }, nay đã qua.
letter-answer-due = Hạn giải đáp là { $day }.
letter-please-say = Xin trả lời có, không, hoặc khi nào sẽ rõ.
letter-late = Hạn trả lời của quý cơ quan là { $due }. Tính đến { $day }, chưa ghi nhận trả lời nào. Xin trả lời có, không, hoặc khi nào sẽ rõ. Nếu quý cơ quan đã trả lời mà ghi chép của chúng tôi sai, xin cho biết: chúng tôi sẽ đính chính.
letter-please-reply-by = Xin trả lời chậm nhất vào { $day }: có, không, hoặc khi nào sẽ rõ.
letter-please-reply = Xin trả lời: có, không, hoặc khi nào sẽ rõ.
letter-public = Yêu cầu, các câu chuyện và ghi chép về trả lời đều công khai: { $address }
letter-regards = Trân trọng,
letter-copy = Sao chép thư

# What to say on the telephone
call-head = Khi gọi điện
call-your-place = [khu phố của bạn]
call-hello = Xin chào, tôi tên là { $name }, sống ở { $place }. Tôi gọi về việc “{ $demand }”.
call-demand = Yêu cầu là: { $ask }
call-because = Tôi gọi vì những chuyện như thế này.
call-next-step = Bước kế tiếp là gì, và sẽ thực hiện ngày nào ạ?
call-promise = Lời hứa sẽ được thực hiện ngày nào ạ?
call-promise-due = Lời hứa sẽ được thực hiện ngày nào ạ? Chúng tôi đã ghi lại là { $day }. Điều đó có còn đúng không?
call-late = Hạn trả lời là { $due }, mà tính đến { $day } chưa ghi nhận trả lời nào. Khi nào sẽ có trả lời ạ?
call-late-open = Hạn trả lời là { $due }, mà nội dung nhận được vẫn bỏ ngỏ câu hỏi. Khi nào sẽ có giải đáp ạ?
call-due = Hạn trả lời là { $day }. Đến lúc đó sẽ có trả lời chứ ạ?
call-when = Khi nào sẽ có trả lời ạ?
call-wait = Chờ nghe trả lời, và ghi lại:
call-what = [họ nói gì]
call-who = [cơ quan nào]
call-when-said = [ngày và giờ]
call-thanks = Xin cảm ơn và xin chào.
call-copy = Sao chép lời
call-tell = Bạn có được trả lời không? Hãy báo cho { $contact } để ghi lại.

# A sheet to collect signatures
sheet-print = In trang này trên giấy A4 hoặc Letter: vừa một tờ.
sheet-ask = Chúng tôi yêu cầu:
sheet-ask-office = Chúng tôi yêu cầu { $office }:
sheet-of = “{ $demand }”, một yêu cầu của { $campaign }.
sheet-due = Hạn trả lời là { $day }.
sheet-caption = Các dòng để ký
sheet-signature = Chữ ký
sheet-date = Ngày
sheet-handed = Tờ này sẽ được trao cho những người có quyền quyết định: chỉ viết những gì họ được đọc.
sheet-handed-office = Tờ này sẽ được trao cho { $office }: chỉ viết những gì nơi đó được đọc.
sheet-no-address = Không ai phải cho địa chỉ hay số điện thoại.
sheet-back = Xin gửi lại các tờ cho { $contact }.

# Victories
victories-all = Tất cả thắng lợi
victory-of = Điều chúng tôi đã yêu cầu
victory-of-part = Một phần điều chúng tôi yêu cầu
victory-demanded = Đã yêu cầu: { $demand }

# The ledger
ledger-since = { $acts } việc sẻ chia đã đếm từ { $since }, tính đến { $day }.
ledger-week = { $week }, { $first } đến { $last }.
ledger-week-now = { $week }, { $first } đến { $last }; tuần chưa kết thúc.
ledger-weeks = Theo từng tuần
ledger-in-all = tổng cộng
ledger-chart = { $metric } theo tuần, { $first } đến { $last }; nhiều nhất là { $most } ({ $week }), mới nhất là { $newest }
ledger-most = Nhiều nhất: { $most }, { $week }
ledger-table = Việc sẻ chia và số lượng theo tuần, mới nhất trước. Tuần tính từ thứ Hai đến Chủ nhật (ISO 8601).
ledger-acts = việc sẻ chia
ledger-demands = Các việc ấy lên tiếng cho những yêu cầu nào
ledger-demands-caption = Việc sẻ chia theo yêu cầu
ledger-more-than-one = Một việc có thể lên tiếng cho nhiều yêu cầu.
ledger-fixes = Lẽ ra cần gì để không ai phải làm việc này
ledger-fixes-count = Những người đã làm nói điều đó trong { $shown } câu.
ledger-fixes-read = Đọc lời họ nói
ledger-places = Theo khu phố
ledger-places-caption = Việc sẻ chia theo khu phố
ledger-floor = Con số dưới { $floor } không được nêu, để không ai bị nhận ra qua đó.
ledger-withheld = Khi có con số như vậy, con số nhỏ nhất trong số còn lại cũng không được nêu, để không ai tính ngược ra được.
ledger-no-place = Có những việc không ghi khu phố.
ledger-bulletins = Bản tin hằng tuần
ledger-all-data = Tất cả dữ liệu mở
ledger-method = Mỗi con số là tổng của các dòng này. Một dòng tính là một việc sẻ chia, trừ khi ghi khác; mỗi con số trong một câu chuyện là một việc vào ngày của câu chuyện đó. Số lượng được cộng chính xác, theo số thập phân. Các dòng không ghi khu phố, để không ai bị nhận ra qua một việc riêng lẻ.

# A week of the ledger
week-not-over = Tuần chưa kết thúc: đã đếm đến { $day }
week-stories = Câu chuyện trong tuần
weeks = Các tuần
weeks-all = Tất cả các tuần
week-before = Tuần trước đó
week-after = Tuần sau đó
week-caption = { $week }: số đếm, tăng giảm so với tuần trước, và tổng cộng
week-counted = Mục đếm
week-in = Trong tuần
week-change = Tăng giảm so với tuần trước
week-so-far = Đến lúc này, so với cả tuần trước

# What would have made acts unnecessary
fixes-by-demand = Theo yêu cầu
fixes-times = được nói { $shown } lần
fixes-pages = Các trang của bức tường lời nói

# Money
money-each-person = Tính theo đầu người
money-each-caption = { $names }: phần theo đầu người
money-flows = Ai trả cho ai
money-flows-in = Ai trả cho ai, { $period }
money-flows-below = Các dòng tiền nằm bên dưới, thành danh sách có thanh biểu thị.
money-chart-picture = Xem biểu đồ dạng hình
money-trend-picture = Xem đường biểu diễn dạng hình
money-change = Thay đổi qua thời gian
money-prices = thực tế: theo giá của { $base }, tính bằng { $index }; danh nghĩa: theo số tiền trả lúc đó
money-real-short = thực tế
money-nominal-short = danh nghĩa
money-index = chỉ số giá
money-in-words = Các dòng tiền bằng lời
money-largest = Các dòng tiền lớn nhất: { $title }
money-every = Mọi dòng tiền: { $title }
money-from = Bên trả
money-to = Bên nhận
money-period = Thời kỳ
money-status = Tình trạng
money-combined = tổng của { $shown } dòng
money-refund-short = hoàn trả
money-more-rows = Còn { $shown } dòng nữa trong các tệp bên dưới.
money-method = Cách chúng tôi tính
money-exact = Số tiền được giữ và cộng chính xác, theo số thập phân. Chỉ làm tròn khi hiển thị, phần nửa làm tròn ra xa số 0.
money-sources = Nguồn
money-read-on = đọc vào { $day }
money-paid-back-by = Bên hoàn trả: { $who }
money-in-part-estimated = một phần hoặc toàn bộ là ước tính hoặc suy ra
money-told-elsewhere = phần chuyển tiếp được ghi ở chỗ khác trong danh sách này
money-smaller = và { $number } khoản nhỏ hơn, tổng cộng { $sum }

# Briefings
briefings-missed = Đang chờ cột mốc
briefings-past = Đã qua
briefing-table = Yêu cầu đưa ra:
stories-to-go = còn { $shown } câu chuyện nữa
briefing-todo = Đến lúc này là như sau: còn { $shown } câu chuyện nữa là đến câu chuyện { $number }, mở buổi điều trần này.
briefing-no-milestone = Chưa có câu chuyện nào đạt cột mốc này.
briefing-when = Thời gian
briefing-where = Địa điểm
briefing-readers = Người đọc
briefing-reply-by = Mong có trả lời chậm nhất
briefing-watch = Xem trực tiếp
briefing-script = Bản đọc
briefing-calendar = Thêm vào lịch của bạn
briefing-after = Kết quả về sau
briefing-recording = Nghe hoặc xem bản ghi
briefing-replies = Trả lời cho yêu cầu này từ đó đến nay:
briefing-no-replies = Từ đó đến nay chưa ghi nhận trả lời nào cho yêu cầu này, tính đến { $day }.
briefing-show = Trình tự
briefing-minutes = Đọc to khoảng { $shown } phút, { $words } từ mỗi phút.
briefing-rounded = Mỗi phần được làm tròn lên phút.
briefing-numbers-below = Các con số bên dưới
briefing-demand-below = Yêu cầu bên dưới
briefing-chosen = Ban tổ chức đã chọn các câu chuyện.
briefing-rule = Câu chuyện được chọn theo quy tắc: trước hết là câu chuyện đạt cột mốc; rồi, với mỗi yêu cầu được nhiều câu chuyện nhất lên tiếng kể từ cột mốc trước, câu chuyện mới nhất; sau đó là những câu chuyện mới nhất trong số còn lại.
briefing-numbers = Số liệu từ buổi điều trần trước
briefing-numbers-first = Số liệu từ khi chiến dịch bắt đầu
briefing-counted = sau { $after } và đến { $until }
briefing-counted-first = đến { $until }
briefing-what = Mục
briefing-since = Từ buổi điều trần trước
briefing-the-demand = Yêu cầu
briefing-asks = Buổi điều trần mong có trả lời chậm nhất vào { $day }.
briefing-story = Câu chuyện của cột mốc này
briefing-others = Buổi điều trần khác
script-minutes = Khoảng { $shown } phút. Khi in, mỗi phần bắt đầu ở một trang riêng.

# Escalations
climb-acts = { $acts } trên { $at }
climb-next = kế tiếp, { $next }
climb-unknown = Việc làm khi ấy sẽ được công bố tại buổi điều trần.
climb-left = còn { $left } nữa
escalations-all = Mọi bước đã công bố đều đã đạt tới.
escalations-announced = Việc sẽ làm được công bố tại buổi điều trần.
escalations-announced-at = Việc sẽ làm được công bố tại { $briefing }.
escalations-reached = Đã đạt
escalations-unrecorded = Việc đã làm chưa được ghi ở đây.
escalations-no-day = Ngày chưa được ghi.
escalations-left-out = Đã lược bỏ { $shown } bước trước không có tên.
escalations-counted = { $acts }, đếm vào { $day }.
step-announced = Đã công bố
step-held = Đã diễn ra
step-planned = Dự kiến
step-ritual = Kết thúc
step-about = về bước tại mốc { $at }
gathering-then = Sau đó:

# The board of offers, needs and dreams
board-how = Ở đây không nêu tên ai. Hãy viết cho ban tổ chức, họ sẽ kết nối mọi người: { $contact }.
board-sheet = Tờ để dán lên bảng
board-sheet-size = A4 hoặc Letter
board-matched = Đã kết nối
board-since = Từ { $day }
board-until = đến { $day }
board-about = Về:
board-offers = { $shown } lời ngỏ giúp có thể hữu ích
board-needs = { $shown } nhu cầu sẽ được đáp ứng
board-answer = Trả lời
board-map = Mỗi khu phố có gì
board-map-caption = Số mục theo khu phố
board-entries = mục
board-offers-about = Ngỏ ý giúp về
board-others = { $shown } khu phố khác, mỗi nơi có ít hơn { $floor } mục.
board-all-few = Khu phố nào cũng có ít hơn { $floor } mục.
board-one-few = Khu phố nào cũng có ít hơn { $floor } mục.
board-unnamed = Để không ai bị đoán ra, những khu phố như vậy không được nêu tên, cả ở đây lẫn bên cạnh các mục.
board-sheet-lede = Lời ngỏ giúp, nhu cầu và ước mơ của bà con, tính đến { $day }
board-sheet-back = Trở lại bảng
board-sheet-print = In trang này bằng trình duyệt, trên giấy A4 hoặc Letter.
board-sheet-answer = Muốn trả lời, hãy viết cho ban tổ chức:
board-sheet-name = Xin nhắc các chữ ở cuối mục.
board-sheet-new = Có gì mới:

# The calendar
calendar-subscribe = Đăng ký theo dõi
calendar-fresh = luôn cập nhật
calendar-download = Tải về
calendar-by-hand = Để tự đăng ký, hãy nhập địa chỉ này vào ứng dụng lịch:
calendar-near = Hiện tại và { $shown } ngày tới
calendar-nothing = Hiện chưa có sự kiện nào được công bố ngày.
calendar-over = Đã qua
calendar-zone = Giờ theo múi giờ { $zone }.
occasion-to = đến { $last }
occasion-now = Đang diễn ra
occasion-today = Hôm nay
occasion-in-days = { $shown } ngày nữa
occasion-presses = Lên tiếng cho: { $demand }
occasion-more = Tìm hiểu thêm
occasion-add = Thêm vào lịch

# Guides
guides-all = Tất cả hướng dẫn
guide-checked = Kiểm tra lần cuối vào { $day }.
guide-age = Viết cho người đọc từ { $years } tuổi.
guide-age-computed = Theo công thức Flesch–Kincaid, có thể đọc được từ khoảng { $years } tuổi.

# The open data
data-licence = Giấy phép
data-no-licence = Chưa nêu giấy phép nào. Hãy hỏi trước khi công bố lại dữ liệu này.
data-as-of = Tính đến
data-format = Văn bản dùng UTF-8. Ngày viết dạng 2026-11-08 (ISO 8601). Tệp JSON cho biết trong { $about } nó là gì và được dùng thế nào; các dòng nằm trong danh sách cùng tên với tệp.
data-beside = bên cạnh mỗi bộ dữ liệu
data-money = Các bảng về công quỹ nằm { $beside }.
data-open = Mở { $file }
of-file = của { $file }
data-in-file = Nội dung của { $file }
data-means = Ý nghĩa
data-holds = Nội dung

# The search
search-field = Từ, số hoặc thẻ
search-one = Tìm thấy 1 bài có “{ $query }”.
search-many = Tìm thấy { $shown } bài có “{ $query }”.
search-some = Không bài nào có đủ “{ $query }”. { $shown } bài có một phần.
search-none = Không tìm thấy “{ $query }”. Hãy thử ít từ hơn, hoặc chỉ phần đầu của từ.
search-shown = Hiển thị { $part } trong { $all } bài.
search-failed = Không tải được phần tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.
search-hint = Tìm trong tất cả { $texts } bài, ở mọi ngôn ngữ. Chỉ cần phần đầu của từ, và có thể bỏ dấu.
search-key = Phím { $key } đưa đến ô tìm kiếm
search-no-script = Tìm kiếm ở đây cần script, mà script đang tắt hoặc không tải được. Những cách sau không cần:
search-way-stories = { $stories }, mới nhất trước: số trong thẻ cho biết câu chuyện cũ đến đâu.
search-way-tags = { $tags }: các câu chuyện nói về gì.
search-way-demands = { $demands }, kèm những câu chuyện lên tiếng cho từng yêu cầu.
search-way-browser = Trình duyệt tìm được từ trên trang đang mở: { $ctrl } và { $f }, hoặc “Tìm trong trang” trong menu.
search-results = Kết quả
search-about = Tìm trong mọi điều { $campaign } kể.

# An address that leads nowhere
lost-lede = Trang này đã lọt qua một kẽ hở. Các câu chuyện thì không.
lost-home = Về trang đầu
lost-title = Không có trang này
withdrawn-title = { $tag } đã được rút lại
withdrawn-lede = Ở đây từng có một câu chuyện. Người được kể đã rút lại, và câu chuyện không còn được kể nữa. Nếu bạn có bản sao, xin hãy xóa.

# The menu, and the headings of its pages
section-stories = Câu chuyện
section-demands = Yêu cầu
section-ledger = Sổ ghi
section-money = Dòng tiền
section-calendar = Lịch
section-victories = Thắng lợi
section-testimonies = Lời kể
section-briefings = Buổi điều trần
section-escalations = Bước hành động
section-board = Bảng tương trợ
section-guides = Hướng dẫn
section-tags = Thẻ

# Titles of pages, and what search engines tell of them
numbered = { $heading }, trang { $page }
archive-about = Mọi câu chuyện của { $campaign }, mới nhất trước.
tags-about = Các câu chuyện của { $campaign } nói về gì.
tag-about = Những câu chuyện của { $campaign } về { $tag }.
demands-about = Điều gì sẽ khiến không còn ai phải cứu giúp như vậy, ai quyết định được, hạn đến khi nào.
office-about = Đã yêu cầu { $office } điều gì, và được trả lời ra sao.
office-about-said = { $office } đã nói gì.
letter-title = Viết thư hoặc gọi: { $demand }
letter-page = Thư mẫu và lời gọi điện: { $ask }
sheet-title = Chữ ký: { $demand }
sheet-about = Tờ để in và ký: { $ask }
ledger-about = Mọi việc sẻ chia mà { $campaign } đã đếm, theo từng tuần.
fixes-about = Lời của chính những người đã làm, xếp theo yêu cầu sẽ mang lại điều đó.
fixes-no-demand = Chưa có yêu cầu riêng
money-about = Ai nhận tiền, và ai làm việc.
pass-on-title = Lan tỏa: { $headline }
pass-on-about = Lời và hình để đăng: { $headline }
share-page-title = Chia sẻ { $tag } { $title }
share-page-about = Lời và hình để đăng về { $tag }.
victories-about = Những gì đã giành được, toàn bộ hay một phần, nhờ kể và đếm.
testimonies-about = Người lao động và người được giúp nói: lẽ ra cần gì để không ai phải cứu giúp như vậy.
guides-about = Những trang thiết thực để đọc, in và chuyển tay.
data-about = Mọi điều được đếm và được yêu cầu ở đây, để kiểm tra và sử dụng.
calendar-about = Những ngày lên tiếng có sức nặng, các hạn chót, và nơi chúng ta gặp nhau.
escalations-about = Việc nào trong sổ ghi cũng đáng kể. Khi tổng số chạm một trong các mốc này, chúng tôi hành động công khai.
briefings-about-each = Cứ mỗi câu chuyện, một số chuyện được đọc to cho những người có thể thay đổi điều được kể.
briefings-about-every = Cứ { $shown } câu chuyện, một số chuyện được đọc to cho những người có thể thay đổi điều được kể.
briefings-about-milestones = Ở mỗi cột mốc, một số câu chuyện được đọc to cho những người có thể thay đổi điều được kể.
script-title = { $briefing }: bản đọc
script-about = Những gì được đọc to tại { $briefing }, kèm số phút của từng phần.
board-title = Lời ngỏ giúp, nhu cầu và ước mơ
board-lede = Bà con cho đi điều gì, cần điều gì, và muốn cùng nhau xây dựng điều gì.
board-sheet-title = Bảng tương trợ, bản để dán
board-sheet-about = Lời ngỏ giúp, nhu cầu và ước mơ trên một tờ giấy.

# The kinds of entries on the board
board-dream = Ước mơ
board-dream-lede = Điều nhiều người muốn cùng xây dựng. Ước mơ nào cũng cần bàn tay góp sức, có thể là của bạn.
board-need = Nhu cầu
board-need-lede = Điều ai đó lúc này không thể làm một mình.
board-offer = Lời ngỏ giúp
board-offer-lede = Điều ai đó cho đi, không đòi hỏi gì đổi lại.

# How a demand stands
state-long-overdue = Quá hạn đã lâu
state-overdue = Quá hạn
state-not-answered = Có trả lời, chưa giải đáp
state-due-today = Hôm nay là hạn chót
state-waiting = Đang chờ trả lời
state-answered = Đã giải đáp
state-promised = Đã hứa
state-partly-won = Giành được một phần
state-refused = Đã từ chối
state-won = Đã giành được
state-not-yet-asked = Chưa gửi yêu cầu
funding-funded = Đã có kinh phí
funding-partly-funded = Có một phần kinh phí
funding-not-funded = Chưa có kinh phí

# Kinds of replies
reply-promise = Hứa
reply-refusal = Từ chối
reply-partial = Giải đáp một phần
reply-answer = Giải đáp
reply-not-an-answer = Không phải giải đáp

# A day of the weekend, in counted-moved and counted-closed
closed-mon = thứ Hai
closed-tue = thứ Ba
closed-wed = thứ Tư
closed-thu = thứ Năm
closed-fri = thứ Sáu
closed-sat = thứ Bảy
closed-sun = Chủ nhật

# Counts of the ledger
acts-of-care = việc sẻ chia
acts-of-care-count = { $shown } việc sẻ chia
change-more = thêm { $amount }
change-fewer = bớt { $amount }
change-same = không đổi
place-few = ít hơn { $floor }
place-not-told = không nêu

# The week in a sentence
bulletin-logged = Tuần { $week } năm { $year }, { $campaign } đã ghi { $acts }.
bulletin-logged-with = Tuần { $week } năm { $year }, { $campaign } đã ghi { $acts }, với { $figures }.
bulletin-logged-so-far = Tuần { $week } năm { $year }, { $campaign } đến nay đã ghi { $acts }.
bulletin-logged-so-far-with = Tuần { $week } năm { $year }, { $campaign } đến nay đã ghi { $acts }, với { $figures }.
bulletin-makes = Từ { $day }, tổng cộng là { $acts }.
list-and = { $first } và { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } và { $b }. Tỷ lệ được làm tròn, phần nửa ra xa số 0.
money-ratio-note-in = { $a } và { $b }, { $period }. Tỷ lệ được làm tròn, phần nửa ra xa số 0.
money-all-flows = Mọi dòng tiền
money-flow-count = { $shown } dòng tiền
money-place-count = { $shown } nơi
money-caption = { $flows } giữa { $places }.
money-caption-sum = { $flows } giữa { $places }, tổng cộng { $sum }.
money-caption-largest = Lớn nhất: từ { $from } đến { $to }, { $amount }.
money-caption-folded = { $shown } nơi nhỏ hơn được vẽ gộp; từng dòng có ở bên dưới hoặc trong các tệp.
money-folded = { $shown } nơi, lớn nhất: { $name }
money-cite-flows = Các dòng tiền
money-cite-people = Số người ({ $label })
money-cite-prices = Chỉ số giá
money-file-csv = Các dòng tiền dạng bảng (CSV)
money-file-json = Như trên, kèm mô tả (gói dữ liệu JSON)
money-file-svg = Biểu đồ dạng hình vẽ (SVG)
money-file-trend = Thay đổi qua thời gian dạng hình vẽ (SVG)
money-file-png = Biểu đồ dạng ảnh, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = Câu chuyện
card-milestone = Cột mốc
card-briefing = Thư mời dự buổi điều trần
card-victory = Thắng lợi
card-week = Tuần
card-clock = Đồng hồ
card-trend = Thay đổi qua thời gian
card-each = Con số theo đầu người
card-comparison = So sánh
card-preview = Ngang, để xem trước liên kết
card-status = Dọc dài, cho tin trên điện thoại
card-square = Vuông, cho bảng tin ảnh
card-upright = Dọc, cho bảng tin ảnh
card-wide = Ngang, cho bảng tin ảnh

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Buổi điều trần nhân dân { $number }
briefing-read-aloud = Các câu chuyện được đọc to cho những người có chức trách.
briefing-invited-list = Được mời trả lời: { $offices }.
briefing-state-today = Hôm nay
briefing-state-to-come = Sắp diễn ra
briefing-state-ahead = Khi đến câu chuyện { $number }
briefing-state-past = Đã qua
briefing-state-missed = Đã qua ngày định
briefing-state-missed-left = Đã qua ngày định; còn { $shown } câu chuyện nữa
show-welcome = Chào mừng
show-welcome-to = Chào mừng đến với { $briefing }.
show-told = Từ cột mốc { $number }, chúng tôi đã kể { $stories } về tình đoàn kết.
show-told-first = Từ khi chiến dịch bắt đầu, chúng tôi đã kể { $stories } về tình đoàn kết.
show-read-one = Sau đây là phần đọc to một câu chuyện trong số đó.
show-read-all = Sau đây là phần đọc to tất cả các câu chuyện.
show-read = Sau đây là phần đọc to { $shown } câu chuyện trong số đó.
show-invited = Chúng tôi đã mời trả lời: { $offices }.
show-numbers = Các con số
show-ask = Chúng tôi mong có trả lời chậm nhất vào { $day }.
show-ask-office = Chúng tôi mong có trả lời chậm nhất vào { $day }. Nơi nhận yêu cầu: { $office }.
show-deadline = Hạn chót của chính yêu cầu là { $day }.
show-no-reply = Chưa ghi nhận trả lời nào, tính đến { $day }.
show-last-reply = Trả lời gần nhất, { $day }, là của { $office }: “{ $reply }”
show-logged = Đến nay đã ghi { $acts }.
show-step = Khi đạt { $acts }, kế tiếp: { $what }.
show-step-unknown = Nay xin công bố: chúng tôi làm gì khi đạt { $acts }.
numbers-begun = Từ khi chiến dịch bắt đầu, chúng tôi đã kể { $stories } và đếm { $acts }.
numbers-told = Từ cột mốc { $number }, chúng tôi đã kể { $stories }.
numbers-told-first = Từ khi chiến dịch bắt đầu, chúng tôi đã kể { $stories }.
numbers-acts = Từ buổi điều trần hôm { $day }, đã đếm { $shown } việc sẻ chia.
numbers-acts-first = Từ khi chiến dịch bắt đầu, đã đếm { $shown } việc sẻ chia.
numbers-come-to = Tổng cộng: { $figures }.
numbers-in-all = Hiện sổ ghi có tất cả { $shown } việc sẻ chia.

# Steps of the ladder of escalations
step-reached = Đã đạt
step-next = Kế tiếp
step-later = Về sau

# What stands in the calendar
occasion-answer-due = Hạn giải đáp: { $demand }
occasion-reply-due = Hạn trả lời sau { $briefing }
occasion-reply-due-on = Hạn trả lời sau { $briefing }: { $demand }
occasion-at = Khi đạt { $acts }: { $title }
occasion-escalation = Bước hành động khi đạt { $acts }
kind-window = Thời điểm then chốt
kind-action = Hành động
kind-ritual = Buổi tri ân
kind-briefing = Buổi điều trần nhân dân
kind-escalation = Bước hành động

# Kinds of texts that the search finds
found-story = Câu chuyện
found-translation = Câu chuyện, bản dịch
found-guide = Hướng dẫn
found-victory = Thắng lợi
found-briefing = Buổi điều trần
found-testimony = Lời kể

# Feeds, which people read elsewhere
feed-atom = Nguồn cấp tin Atom
feed-json = Nguồn cấp tin JSON
feed-offers = Lời ngỏ giúp mới
feed-needs = Nhu cầu mới
feed-answer = Trả lời qua ban tổ chức
feed-reply = { $office } về “{ $demand }”: { $kind }
feed-asked = Điều được yêu cầu: { $ask }
feed-all-about = Tất cả về yêu cầu này
feed-missed-reply = Đến hạn chưa trả lời: “{ $demand }”
feed-missed-answer = Đến hạn chưa giải đáp: “{ $demand }”
feed-no-reply = Đến hạn chót, { $day }, chưa ghi nhận trả lời nào.
feed-no-reply-from = Đến hạn chót, { $day }, chưa ghi nhận trả lời nào của { $office }.
feed-no-answer = Đến hạn chót, { $day }, chưa ghi nhận giải đáp nào.
feed-no-answer-from = Đến hạn chót, { $day }, chưa ghi nhận giải đáp nào của { $office }.
feed-live = Trực tiếp
feed-in-ledger = { $acts } trong sổ ghi
feed-came-to = Hôm { $day }, sổ ghi đạt { $acts }.
feed-now = Việc sắp tới: { $what }.
feed-now-unknown = Việc sắp tới được công bố tại buổi điều trần.
feed-held = Đã diễn ra ra sao: { $what }
plan-post = Đăng { $tag } { $title }
