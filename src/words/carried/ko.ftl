# Korean. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = 돌봄
cause = 원인
change = 변화
milestone-count = 지금까지 들려준 이야기 { $shown }편
milestone-label = 이정표 { $shown }
stories-range = 이야기 { $first }~{ $last }

# A briefing
briefing-title = 시민 공청회
briefing-number = 공청회 { $shown }
briefing-invited = 답변 요청
briefing-demand = 논의할 요구

# A victory
victory-won = 이루어졌습니다
victory-part = 일부 이루어졌습니다
victory-stories = 이야기 { $shown }편이 요구해 왔습니다
victory-asked = 우리가 요구한 것

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = 장부로 보는 한 주
bulletin-week = { $year }년 { $week }주차
bulletin-acts = 건의 돌봄
bulletin-stories = 편의 이야기
bulletin-total = 지금까지 이야기 { $shown }편

# A money figure
money-title = 돈의 흐름을 따라가기
money-source = 출처: { $source }
money-million = { $amount } 백만
money-billion = { $amount } 십억
money-cent = 1센트
money-less = { $amount } 미만
money-ratio = “{ $a }”에 간 { $hundred }마다 “{ $b }”에는 { $part }이(가) 갔습니다.
money-ratio-budget = “{ $a }”에 배정된 { $hundred }마다 “{ $b }”에는 { $part }이(가) 배정되었습니다.
money-ratio-nothing = “{ $b }”에는 없음, “{ $a }”에는 { $sum }.
money-other = 기타 ({ $shown })
money-estimated = 추정 또는 추론
money-refund = 환급
money-total = 합계
money-real = { $label }, 물가 반영
money-nominal = { $label }, 물가 미반영
money-each = { $label }당

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = 일 남음
clock-due-today = 오늘 마감
clock-silence = 일째 답변 없음
clock-past = 일째 마감 지남
clock-deadline = 마감: { $date }
clock-as-of = { $date } 기준
clock-no-reply = { $date } 기준 기록된 답변 없음
clock-counted = 일수는 { $date }에 계산
clock-to = 받는 곳: { $office }
clock-replied = 답변 받음
clock-promised = 약속됨
clock-refused = 거부됨

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = 사진: { $text }
alt-days-left = 답변 기한까지 { $shown }일 남음
alt-silence = { $shown }일째 답변 없음
alt-past = 마감 후 { $shown }일 지남
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = 시민 공청회 { $shown } 초대: 이야기 { $first }~{ $last }.
alt-invited = 답변 요청: { $office }.
alt-victory = { $label }: “{ $title }”. 이야기 { $shown }편이 요구해 왔습니다.
alt-money = { $title }: { $figure }. 출처: { $source }.
alt-clock = 우리의 요구: “{ $title }”. { $state }.
