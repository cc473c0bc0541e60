# Vietnamese. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Sẻ chia
cause = Nguyên nhân
change = Thay đổi
milestone-count = { $shown } câu chuyện đã kể
milestone-label = Cột mốc { $shown }
stories-range = Câu chuyện { $first } đến { $last }

# A briefing
briefing-title = Buổi điều trần nhân dân
briefing-number = Buổi điều trần { $shown }
briefing-invited = Được mời trả lời
briefing-demand = Yêu cầu đưa ra

# A victory
victory-won = Đã giành được
victory-part = Giành được một phần
victory-stories = { $shown } câu chuyện đã lên tiếng đòi
victory-asked = Điều chúng tôi yêu cầu

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = Một tuần trong sổ ghi
bulletin-week = Tuần { $week } năm { $year }
bulletin-acts = việc sẻ chia
bulletin-stories = câu chuyện
bulletin-total = Đến nay có { $shown } câu chuyện

# A money figure
money-title = Lần theo dòng tiền
money-source = Nguồn: { $source }
money-million = { $amount } triệu
money-billion = { $amount } tỷ
money-cent = 1 xu
money-less = chưa đến { $amount }
money-ratio = Cứ mỗi { $hundred } dành cho “{ $a }” thì { $part } dành cho “{ $b }”.
money-ratio-budget = Cứ mỗi { $hundred } dự kiến cho “{ $a }” thì { $part } dự kiến cho “{ $b }”.
money-ratio-nothing = Không có gì cho “{ $b }”, { $sum } cho “{ $a }”.
money-other = Khác ({ $shown })
money-estimated = ước tính hoặc suy ra
money-refund = hoàn trả
money-total = Tổng cộng
money-real = { $label }, đã điều chỉnh lạm phát
money-nominal = { $label }, chưa điều chỉnh
money-each = mỗi { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = ngày còn lại
clock-due-today = Hôm nay là hạn chót
clock-silence = ngày chưa có trả lời
clock-past = ngày quá hạn chót
clock-deadline = Hạn chót: { $date }
clock-as-of = Tính đến { $date }
clock-no-reply = Chưa ghi nhận trả lời nào, tính đến { $date }
clock-counted = Số ngày được đếm vào { $date }
clock-to = Gửi: { $office }
clock-replied = Đã nhận trả lời
clock-promised = Đã hứa
clock-refused = Đã từ chối

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Ảnh: { $text }
alt-days-left = Còn { $shown } ngày để trả lời
alt-silence = { $shown } ngày chưa có trả lời
alt-past = { $shown } ngày quá hạn chót
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Thư mời dự buổi điều trần nhân dân { $shown }: câu chuyện { $first } đến { $last }.
alt-invited = Được mời trả lời: { $office }.
alt-victory = { $label }: “{ $title }”. { $shown } câu chuyện đã lên tiếng đòi.
alt-money = { $title }: { $figure }. Nguồn: { $source }.
alt-clock = Yêu cầu của chúng tôi: “{ $title }”. { $state }.
