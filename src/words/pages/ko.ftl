# The words of pages in Korean.

# The frame of every page
skip = 본문으로 건너뛰기
search = 검색
nav-main = 주 메뉴
nav-more = 더 보기
nav-data = 공개 데이터
nav-contact = 연락처
made-with = 제작 도구: { $generator }
newer = 더 최근
older = 더 이전
previous = 이전
next = 다음
page = 페이지
pages-of-stories = 이야기 페이지 목록
also-in = 다른 언어로 읽기:
other-languages = 다른 언어:
feed = 피드

# Words that several pages share
stories = 이야기 { $shown }편
acts = 돌봄 { $shown }건
all-stories = 모든 이야기
demand = 요구
office = 기관
week = 주
acts-head = 돌봄 건수
amount = 금액
source = 출처
row = 행
name = 이름
neighborhood = 동네
in-all = 합계
change-number = 증감
deadline = 마감
ahead = 앞으로
coming-up = 다가오는 일정
this-week = 이번 주
take-numbers = 숫자 가져가기
counted-what = 무엇을 세었나
the-ledger = 공개 장부
next-escalation = 다음 단계 행동
read-more = 더 읽기
recording = 녹음·녹화
continued = (이어짐)
from-to = { $from }~{ $to }
of-what = ({ $what })
of-day = ({ $day })
and-more = 외 { $shown }건
as-of = { $day } 기준.
counted-on = { $day }에 집계.
days-counted = 일수는 { $day }에 계산.
no-refusal = 답변이 없다고 거부는 아니며, 여기서도 거부라 하지 않습니다.
no-reply = { $day } 기준 기록된 답변 없음.
to-office = 받는 곳: { $office }
write-to = 연락처: { $contact }
right-of-reply = 여기에 이름이 나온 분은 누구든 자신의 말로, 길이 제한 없이 이곳에서 답할 수 있습니다.
no-story = 첫 이야기는 아직 시작되지 않았습니다.
milestone-number = 이정표 { $number }
story-number = 이야기 { $number }
back-to-demand = 요구로 돌아가기
before-this = 이전
after-this = 이후
minutes-short = { $minutes }분
read-by = 낭독: { $reader }
copy = 복사
share = 공유

# Lists of stories
archive-page = 이야기 { $first }~{ $last }, { $page }/{ $pages }페이지.
archive-all = 이야기 { $shown }편, 최신순.
tag-count = “{ $tag }” 이야기 { $shown }편.
tags-all = 모든 태그

# A story
story-milestone-every = 이야기 { $shown }편마다
story-formerly = { $day }까지의 { $was }: { $story }, 현재 번호: { $now }.
story-serves = 공청회, 요구, 태그
story-briefing = 이 이야기로 공청회가 열립니다
story-demand = 이 이야기가 뒷받침하는 요구
story-others = 다른 이야기
story-before = 이전 이야기: { $tag }
story-after = 다음 이야기: { $tag }

# Testimonies
voices-title = 당사자의 목소리
voices-play-all = 모든 증언 재생
voice-video = 영상: { $role }
voice-sound = 음성: { $role }
voice-captions = 자막
voice-video-file = 영상 파일
voice-sound-file = 음성 파일
voice-said = 녹취록
voice-recording = 녹음·녹화: { $role }
reel-all = 모든 증언 차례로 보기
reel-step = 증언 { $index }/{ $all }
reel-before = 이전

# To pass something on
share-title = 널리 알리기
share-lede = 카드를 저장하고 글을 복사해 함께 올려 주세요. 아무도 소외되지 않도록 이미지 설명도 덧붙여 주세요.
share-caption = 게시 문구
share-copy-caption = 게시 문구 복사
share-each-network = SNS별 문구
share-download = 내려받기:
share-description = 이미지를 볼 수 없는 사람을 위한 설명
share-copy-description = 설명 복사
share-copied = 복사했습니다. 이제 게시물에 붙여 넣으세요.
share-copied-gaps = 복사했습니다. 붙여 넣은 뒤 빈칸을 채우세요.
share-selected = 글이 선택되었습니다. 여기서 복사하세요.
share-failed = 이 휴대폰에서는 공유할 수 없었습니다. 대신 글을 복사하세요.
pass-on-back = 모든 숫자

# The page to post a story from with a phone
share-story = 이야기
share-words = 글
share-head = { $tag } 공유
share-kit = 게시 자료
share-pictures = 이미지
share-pictures-lede = 이미지를 누르면 내려받고, 길게 누르면 사진첩에 저장됩니다.
share-words-head = 글
share-words-lede = 모든 글은 해당 SNS에 맞는 길이이며 태그와 링크가 들어 있습니다. 아무도 소외되지 않도록 이미지에 설명을 덧붙여 주세요.
share-cut = 길이에 맞게 줄였습니다.
share-messages = 메시지 { $shown }건으로 나뉘어 전송됩니다.
share-too-long = 이 SNS에는 너무 깁니다. 태그나 링크만으로도 가득 찹니다.
share-room = { $shown }자 더 쓸 수 있습니다.
share-words-for = { $names }용 글
share-thread = 이어지는 게시물 { $shown }개로
share-for = { $names }용
share-post = 게시물 { $number }
share-post-for = { $names }용 게시물 { $number }
share-limits = SNS별 길이 제한은 { $day } 기준입니다.

# The front page
home-told = 편의 연대 이야기를 지금까지 들려주었습니다
home-story = 이야기 { $number }
home-todo = 다음 이정표인 { $story }까지 { $shown }편 남음.
home-demands = 우리의 요구와 그 기한
home-all-demands = 모든 요구
home-all-demands-count = 전체 요구 { $shown }건
home-won = 이룬 것
home-week = 최근 한 주
home-bulletin = 주간 소식
home-calendar = 일정
home-beats = 모든 이야기는 세 대목으로 이루어집니다
home-care = 누군가가 다른 누군가를 위해 한 일.
home-cause = 무엇이 무너져 그렇게 해야만 했는가.
home-change = 무엇이 바뀌면 그런 도움이 필요 없어지는가.
home-latest = 최신 이야기
home-all-stories = 이야기 { $shown }편 모두 보기
home-milestones = 이정표

# A clock
clock-today = 오늘
clock-today-due = 마감일입니다:
clock-left = 일 남음, 마감일은
clock-silent = 일째 답변 없음, 마감일은
clock-late = 일째 마감 지남, 마감일은
clock-working-left = 근무일 남음, 마감일은
clock-working-silent = 근무일째 답변 없음, 마감일은
clock-working-late = 근무일째 마감 지남, 마감일은
clock-none = 정해진 마감 없음
counted-all-days = 주말과 공휴일 포함: { $shown }일.
counted-within = 답변 기한은 요구한 날부터 { $shown }일입니다.
counted-within-working = 답변 기한은 요구한 날부터 근무일 { $shown }일입니다.
counted-moved = 정해진 날({ $day }, { $what })이 쉬는 날이므로 답변 기한은 다음 근무일입니다.
counted-closed = 마감일이 쉬는 날입니다: { $what }.

# Demands
demands-late = { $state }, 마감 지남
demands-offices = 누구에게 요구했고 누가 답했나
demands-offices-caption = 기관별 요구와 답변
office-asked = 받은 요구
office-replied = 답변함
office-late = 마감 지남
office-signed = 서명한 답변

# A demand
demand-to = 받는 곳
demand-asked = 요구한 날
demand-paid-by = 재원
demand-cost = 비용
demand-cost-per = { $per }당 { $amount }
demand-backed = 뒷받침
demand-stories-acts = { $stories }, { $acts }
demand-write = 편지나 전화하기
demand-sign = 서명 모으기
demand-record = 기록
demand-asked-of = 요구를 받은 곳: { $office }
demand-was-asked = 요구함
demand-days-late = 마감 { $shown }일 뒤
demand-read-reply = 답변 읽기
demand-reply-of = { $office }, { $day }
demand-compared = { $day }에 출처와 대조함.
demand-reply-due = 답변 기한
demand-none-by-then = 이날까지 기록된 답변 없음.
demand-none-by-then-as-of = 이날까지 기록된 답변 없음({ $day } 기준).
demand-left-open = 이날까지 온 답변에는 확답이 없었습니다.
demand-statement = { $office }에서 입장을 밝혔습니다
demand-read-below = 아래에서 읽기
demand-corrected = 이 페이지는 정정되었습니다
demand-what-corrected = 정정한 내용
demand-own-words = 기관이 직접 한 말
demand-published = 발표된 곳
demand-presses = 이 요구에 힘을 싣는 것
demand-fixes = 무엇이 있었다면 필요 없었을까
demand-all-fixes = 도움이 되었을 모든 것
demand-milestones = 이정표와 공청회
demand-stories-press = 이야기 { $shown }편이 요구합니다
demand-briefing-speaks = 공청회에서 이 요구를 다룹니다
demand-funding = 무슨 돈으로 할 것인가
demand-granted = 요구액 { $needed } 중 승인된 금액: { $granted }.
demand-granted-cost = 필요한 비용 { $needed } 중 승인된 금액: { $granted }.
demand-granted-none = 요구액 { $needed } 중 승인된 금액은 아직 없습니다.
demand-granted-none-cost = 필요한 비용 { $needed } 중 승인된 금액은 아직 없습니다.
demand-missing = 아래 항목을 모두 쓰더라도 더 마련해야 할 금액: { $amount }.
demand-rows = 공공 예산 항목과 이 요구가 청구하는 몫
demand-asked-for = 요구액
demand-share = 몫
demand-granted-head = 승인액
demand-nothing-yet = 아직 없음
demand-celebrated = 축하한 날
demand-stories = 이 요구를 뒷받침하는 이야기
demand-right = 반론권과 정정
demand-corrections = 틀린 것으로 밝혀지면 날짜와 틀린 내용을 함께 적어 정정합니다.
demand-no-corrections = 지금까지 정정한 내용이 없습니다.

# An office
office-what-asked = 이 기관에 요구한 것
office-times = 얼마나 걸렸나
office-sums = 요구 { $shown }건, 답변 { $replied }건, 확답 { $answered }건.
office-median-reply = 첫 답변까지 걸린 기간의 중앙값: { $shown }일.
office-median-answer = 첫 확답까지 걸린 기간의 중앙값: { $shown }일.
office-times-caption = 요구한 날부터 첫 답변과 첫 확답까지 걸린 일수
office-asked-on = 요구한 날
office-first-reply = 첫 답변
office-first-answer = 첫 확답
office-no-day = 기록 없음
office-no-reply = { $day } 기준 기록된 답변 없음
office-no-answer = { $day } 기준 기록된 확답 없음
after-days = { $shown }일 뒤
office-said = 기관의 말
office-on = “{ $demand }”에 대하여
office-reply-of = { $day } 답변
office-right = 반론권

# A letter to an office
letter-office = 결정권이 있는 기관
letter-brackets = [대괄호]
letter-lede = 받는 곳: { $office }. { $brackets } 안을 채우고, 원하는 대로 고친 뒤, 본인 이름으로 서명하세요.
letter-head = 편지
letter-your-name = [이름]
letter-your-place = [사는 동네 또는 주소]
letter-its-address = [받는 곳 주소]
letter-date = [날짜]
letter-dear = 담당자 여러분께
letter-about = { $campaign }의 요구에 관해 편지드립니다. 요구는 다음과 같습니다.
letter-about-stories = { $campaign }의 요구에 관해 편지드립니다. 공개된 이야기 { $shown }편이 이 요구를 뒷받침합니다. 요구는 다음과 같습니다.
letter-happened = 실제로 있었던 일 { $shown }건을 전합니다.
letter-counted = 지금까지 이웃들이 기록한 것: { $figures }. 하나하나가 무언가 부족했기 때문에 한 일입니다.
letter-funding = 쓸 수 있는 재원: { $funding }
letter-refused-on = { $day } 답변은 거절이었습니다.
letter-refused = 다시 검토해 주시고, 대신 무엇을 하실지 공개적으로 밝혀 주시기 바랍니다.
letter-promised-on = { $day }에 다음과 같이 약속하셨습니다.
letter-promised = 감사합니다. 언제 어떻게 지켜질지 알려 주시기 바랍니다.
letter-promised-due = 감사합니다. 언제 어떻게 지켜질지 알려 주시기 바랍니다. 저희가 적어 둔 날은 { $day }입니다.
letter-part = 이미 해 주신 부분에 감사드립니다. 나머지는 언제 이루어질지 알려 주시기 바랍니다.
letter-part-due = 이미 해 주신 부분에 감사드립니다. 나머지는 언제 이루어질지 알려 주시기 바랍니다. 저희가 적어 둔 날은 { $day }입니다.
letter-answered-on = { $day } 답변에 감사드립니다.
letter-answered = 요구한 것은 아직 이루어지지 않았습니다. 다음 조치와 그 날짜를 알려 주시기 바랍니다.
letter-open-on = { $day }에 답변이 있었지만 확답은 없었습니다.
letter-answer-was-due = 확답 기한은 { $day }까지였습니다.
letter-answer-due = 확답 기한은 { $day }까지입니다.
letter-please-say = 가부를, 또는 언제까지 알 수 있는지를 밝혀 주시기 바랍니다.
letter-late = 답변 기한은 { $due }까지였습니다. { $day } 기준 기록된 답변이 없습니다. 가부를, 또는 언제까지 알 수 있는지를 밝혀 주시기 바랍니다. 이미 답변하셨는데 기록이 잘못되었다면 알려 주십시오. 정정하겠습니다.
letter-please-reply-by = { $day }까지 가부를, 또는 언제까지 알 수 있는지를 답변해 주시기 바랍니다.
letter-please-reply = 가부를, 또는 언제까지 알 수 있는지를 답변해 주시기 바랍니다.
letter-public = 이 요구와 이야기, 답변 기록은 공개되어 있습니다: { $address }
letter-regards = 고맙습니다.
letter-copy = 편지 복사

# What to say on the telephone
call-head = 전화할 때
call-your-place = [사는 동네]
call-hello = 안녕하세요. 저는 { $place }에 사는 { $name }입니다. “{ $demand }” 건으로 전화드렸습니다.
call-demand = 요구는 다음과 같습니다: { $ask }
call-because = 이런 일들이 있어서 전화드렸습니다.
call-next-step = 다음 조치는 무엇이고, 언제 이루어집니까?
call-promise = 약속은 며칠에 지켜집니까?
call-promise-due = 약속은 며칠에 지켜집니까? 저희가 적어 둔 날은 { $day }입니다. 변동이 없습니까?
call-late = 답변 기한은 { $due }까지였는데, { $day } 기준 기록된 답변이 없습니다. 언제 답변을 받을 수 있습니까?
call-late-open = 답변 기한은 { $due }까지였는데, 온 답변에는 확답이 없었습니다. 언제 확답을 받을 수 있습니까?
call-due = 답변 기한은 { $day }까지입니다. 그때까지 답변해 주실 수 있습니까?
call-when = 언제 답변을 받을 수 있습니까?
call-wait = 대답을 기다렸다가 적어 두세요:
call-what = [들은 말]
call-who = [어느 기관]
call-when-said = [날짜와 시각]
call-thanks = 고맙습니다. 안녕히 계세요.
call-copy = 글 복사
call-tell = 대답을 들으셨나요? 기록에 남길 수 있도록 알려 주세요: { $contact }

# A sheet to collect signatures
sheet-print = 이 페이지를 A4 또는 Letter 용지에 인쇄하세요. 한 장에 꼭 맞습니다.
sheet-ask = 우리는 요구합니다:
sheet-ask-office = { $office }에 요구합니다:
sheet-of = “{ $demand }”, { $campaign }의 요구.
sheet-due = 답변 기한은 { $day }까지입니다.
sheet-caption = 서명란
sheet-signature = 서명
sheet-date = 날짜
sheet-handed = 이 용지는 결정권자에게 전달됩니다. 그들이 읽어도 되는 것만 적어 주세요.
sheet-handed-office = 이 용지는 { $office }에 전달됩니다. 그곳에서 읽어도 되는 것만 적어 주세요.
sheet-no-address = 주소나 전화번호는 적지 않아도 됩니다.
sheet-back = 용지 보낼 곳: { $contact }

# Victories
victories-all = 모든 승리
victory-of = 우리가 요구한 것
victory-of-part = 우리 요구의 일부
victory-demanded = 요구: { $demand }

# The ledger
ledger-since = { $since }부터 센 돌봄 { $acts }건, { $day } 기준.
ledger-week = { $week }, { $first }~{ $last }.
ledger-week-now = { $week }, { $first }~{ $last }. 아직 끝나지 않은 주입니다.
ledger-weeks = 주별 기록
ledger-in-all = 누계
ledger-chart = 주별 { $metric }, { $first }~{ $last }. 최다: { $week } { $most }, 최근: { $newest }
ledger-most = 최다: { $week } { $most }
ledger-table = 주별 돌봄 건수와 수량, 최신순. 한 주는 월요일부터 일요일까지입니다(ISO 8601).
ledger-acts = 돌봄 건수
ledger-demands = 이 돌봄이 힘을 싣는 요구
ledger-demands-caption = 요구별 돌봄 건수
ledger-more-than-one = 돌봄 한 건이 여러 요구에 힘을 실을 수 있습니다.
ledger-fixes = 무엇이 있었다면 필요 없었을까
ledger-fixes-count = 돌봄을 한 사람들이 { $shown }개의 문장으로 말합니다.
ledger-fixes-read = 그들의 말 읽기
ledger-places = 동네별
ledger-places-caption = 동네별 돌봄 건수
ledger-floor = 누구도 특정되지 않도록 { $floor } 미만의 수는 밝히지 않습니다.
ledger-withheld = 그런 수가 있을 때는 역산할 수 없도록 나머지 중 가장 작은 수도 밝히지 않습니다.
ledger-no-place = 동네가 적히지 않은 돌봄도 있습니다.
ledger-bulletins = 주간 소식 모음
ledger-all-data = 모든 공개 데이터
ledger-method = 모든 건수는 이 행들을 더한 것입니다. 따로 적지 않으면 한 행을 돌봄 한 건으로 셉니다. 이야기 속의 수는 각각 그 이야기 날짜의 돌봄 한 건입니다. 수량은 십진수로 정확히 더합니다. 한 가지 일로 누군가가 특정되지 않도록 행에는 동네를 적지 않습니다.

# A week of the ledger
week-not-over = 아직 끝나지 않은 주: { $day }까지 집계
week-stories = 이 주의 이야기
weeks = 주별
weeks-all = 모든 주
week-before = 이전 주
week-after = 다음 주
week-caption = { $week }: 건수, 전주 대비 증감, 누계
week-counted = 집계 항목
week-in = 이 주
week-change = 전주 대비
week-so-far = 지금까지의 수, 전주 전체와 비교

# What would have made acts unnecessary
fixes-by-demand = 요구별
fixes-times = { $shown }번 나온 말
fixes-pages = 목소리의 벽 페이지 목록

# Money
money-each-person = 1인당
money-each-caption = { $names }: 1인당 몫
money-flows = 누가 누구에게 지급했나
money-flows-in = 누가 누구에게 지급했나, { $period }
money-flows-below = 돈의 흐름은 아래에 막대가 있는 목록으로 있습니다.
money-chart-picture = 도표를 이미지로 보기
money-trend-picture = 선 그래프를 이미지로 보기
money-change = 시간에 따른 변화
money-prices = 실질: { $base } 물가, { $index } 기준. 명목: 지급 당시 금액
money-real-short = 실질
money-nominal-short = 명목
money-index = 물가지수
money-in-words = 글로 보는 돈의 흐름
money-largest = 가장 큰 흐름: { $title }
money-every = 모든 흐름: { $title }
money-from = 지급한 곳
money-to = 받은 곳
money-period = 기간
money-status = 상태
money-combined = { $shown }개 행의 합
money-refund-short = 환급
money-more-rows = 아래 파일에 { $shown }개 행이 더 있습니다.
money-method = 계산 방법
money-exact = 금액은 십진수로 정확히 보관하고 더합니다. 보여 줄 때만 반올림합니다.
money-sources = 출처
money-read-on = { $day } 열람
money-paid-back-by = 환급한 곳: { $who }
money-in-part-estimated = 일부 또는 전부 추정 또는 추론
money-told-elsewhere = 다시 내준 돈은 이 목록의 다른 곳에 있습니다
money-smaller = 그 밖의 작은 항목 { $number }건, 합계 { $sum }

# Briefings
briefings-missed = 이정표를 기다리는 중
briefings-past = 지난 공청회
briefing-table = 논의할 요구:
stories-to-go = 이야기 { $shown }편 남음
briefing-todo = 지금까지의 모습입니다. 공청회가 열리는 이야기 { $number }까지 { $shown }편 남았습니다.
briefing-no-milestone = 이 이정표에 이른 이야기가 없습니다.
briefing-when = 언제
briefing-where = 어디서
briefing-readers = 낭독
briefing-reply-by = 답변 요청 기한
briefing-watch = 생중계 보기
briefing-script = 낭독 대본
briefing-calendar = 내 캘린더에 추가
briefing-after = 그 뒤의 일
briefing-recording = 녹음·녹화 보기
briefing-replies = 그 뒤 이 요구에 온 답변:
briefing-no-replies = { $day } 기준, 그 뒤 이 요구에 대해 기록된 답변이 없습니다.
briefing-show = 진행 순서
briefing-minutes = 낭독 약 { $shown }분(1분에 { $words }단어 기준).
briefing-rounded = 각 순서는 분 단위로 올림했습니다.
briefing-numbers-below = 아래의 숫자
briefing-demand-below = 아래의 요구
briefing-chosen = 이야기는 주최 측이 골랐습니다.
briefing-rule = 이야기는 정해진 규칙에 따라 고릅니다. 먼저 이정표에 이른 이야기, 다음으로 지난 이정표 이후 가장 많은 이야기가 뒷받침한 요구마다 가장 최근 이야기, 그다음은 나머지 중 가장 최근 이야기입니다.
briefing-numbers = 지난 공청회 이후의 숫자
briefing-numbers-first = 캠페인 시작 이후의 숫자
briefing-counted = { $after } 이후 { $until }까지
briefing-counted-first = { $until }까지
briefing-what = 항목
briefing-since = 지난 공청회 이후
briefing-the-demand = 요구
briefing-asks = 공청회는 { $day }까지 답변을 요청합니다.
briefing-story = 이 이정표의 이야기
briefing-others = 다른 공청회
script-minutes = 약 { $shown }분. 인쇄하면 각 순서가 새 쪽에서 시작합니다.

# Escalations
climb-acts = { $acts } / 목표 { $at }
climb-next = 다음: { $next }
climb-unknown = 그때 무엇을 할지는 공청회에서 발표합니다.
climb-left = { $left } 남음
escalations-all = 발표된 단계에 모두 이르렀습니다.
escalations-announced = 무엇을 할지는 공청회에서 발표합니다.
escalations-announced-at = 무엇을 할지는 { $briefing }에서 발표합니다.
escalations-reached = 도달
escalations-unrecorded = 무엇을 했는지는 아직 여기에 기록되지 않았습니다.
escalations-no-day = 날짜는 아직 기록되지 않았습니다.
escalations-left-out = 이름 없는 이전 단계 { $shown }개는 생략했습니다.
escalations-counted = { $acts }, { $day }에 집계.
step-announced = 발표
step-held = 진행
step-planned = 예정일
step-ritual = 마무리
step-about = { $at } 단계에 관하여
gathering-then = 그다음:

# The board of offers, needs and dreams
board-how = 여기에는 누구의 이름도 적지 않습니다. 주최 측에 연락하면 서로 이어 드립니다: { $contact }.
board-sheet = 붙여 둘 종이
board-sheet-size = A4 또는 Letter
board-matched = 이어짐
board-since = { $day }부터
board-until = { $day }까지
board-about = 내용:
board-offers = 도움이 될 만한 나눔 { $shown }건
board-needs = 채워 줄 수 있는 필요 { $shown }건
board-answer = 응답하기
board-map = 동네마다 있는 것
board-map-caption = 동네별 항목 수
board-entries = 개 항목
board-offers-about = 나눔의 내용
board-others = 다른 동네 { $shown }곳은 항목이 각각 { $floor }개 미만입니다.
board-all-few = 모든 동네의 항목이 각각 { $floor }개 미만입니다.
board-one-few = 모든 동네의 항목이 { $floor }개 미만입니다.
board-unnamed = 누구인지 짐작할 수 없도록, 그런 동네의 이름은 여기에도 항목 옆에도 적지 않습니다.
board-sheet-lede = 이웃들의 나눔, 필요, 꿈, { $day } 기준
board-sheet-back = 게시판으로 돌아가기
board-sheet-print = 브라우저에서 A4 또는 Letter 용지에 인쇄하세요.
board-sheet-answer = 응답하려면 주최 측에 연락하세요:
board-sheet-name = 항목 끝에 있는 단어를 함께 적어 주세요.
board-sheet-new = 새 소식:

# The calendar
calendar-subscribe = 구독
calendar-fresh = 늘 최신 상태
calendar-download = 내려받기
calendar-by-hand = 직접 구독하려면 이 주소를 캘린더에 입력하세요:
calendar-near = 지금부터 { $shown }일간
calendar-nothing = 지금은 날짜가 정해진 일정이 없습니다.
calendar-over = 지난 일정
calendar-zone = 시각은 { $zone } 기준입니다.
occasion-to = ~{ $last }
occasion-now = 진행 중
occasion-today = 오늘
occasion-in-days = { $shown }일 뒤
occasion-presses = 힘을 싣는 요구: { $demand }
occasion-more = 자세히 보기
occasion-add = 캘린더에 추가

# Guides
guides-all = 모든 안내
guide-checked = 마지막 확인: { $day }.
guide-age = { $years }세 이상 독자를 위한 글입니다.
guide-age-computed = Flesch–Kincaid 공식에 따르면 약 { $years }세부터 읽을 수 있습니다.

# The open data
data-licence = 라이선스
data-no-licence = 정해진 라이선스가 없습니다. 이 데이터를 공개하기 전에 문의하세요.
data-as-of = 기준일
data-format = 글은 UTF-8입니다. 날짜는 2026-11-08처럼 씁니다(ISO 8601). JSON 파일은 { $about } 항목에 무엇인지, 어떻게 쓸 수 있는지를 밝힙니다. 행은 파일과 이름이 같은 목록에 이어집니다.
data-beside = 각 데이터 옆
data-money = 공공 예산 표는 { $beside }에 있습니다.
data-open = { $file } 열기
of-file = ({ $file })
data-in-file = { $file }의 내용
data-means = 뜻
data-holds = 내용

# The search
search-field = 낱말, 번호 또는 태그
search-one = “{ $query }” 검색 결과 1건.
search-many = “{ $query }” 검색 결과 { $shown }건.
search-some = “{ $query }” 전체가 들어 있는 글은 없습니다. 일부가 들어 있는 글: { $shown }건.
search-none = “{ $query }” 검색 결과가 없습니다. 낱말 수를 줄이거나 낱말의 앞부분만 넣어 보세요.
search-shown = { $all }건 중 { $part }건 표시.
search-failed = 검색을 불러오지 못했습니다. 연결을 확인하고 다시 시도하세요.
search-hint = 모든 언어의 글 { $texts }건을 검색합니다. 낱말의 앞부분만 넣어도 되고, 악센트 부호는 빼도 됩니다.
search-key = { $key } 키를 누르면 검색란으로 이동합니다
search-no-script = 여기서 검색하려면 스크립트가 필요한데, 꺼져 있거나 불러오지 못했습니다. 다음 방법에는 스크립트가 필요 없습니다:
search-way-stories = { $stories }, 최신순: 태그의 번호로 얼마나 오래된 이야기인지 알 수 있습니다.
search-way-tags = { $tags }: 이야기의 주제.
search-way-demands = { $demands }: 각 요구와 이를 뒷받침하는 이야기.
search-way-browser = 지금 열린 페이지의 낱말은 브라우저로 찾을 수 있습니다: { $ctrl }+{ $f } 또는 메뉴의 “페이지에서 찾기”.
search-results = 결과
search-about = { $campaign }의 모든 이야기와 기록 검색.

# An address that leads nowhere
lost-lede = 이 페이지는 틈새로 빠져 버렸습니다. 이야기는 그대로 있습니다.
lost-home = 첫 페이지로 가기
lost-title = 없는 페이지입니다
withdrawn-title = { $tag } 철회됨
withdrawn-lede = 여기에 이야기가 있었습니다. 이야기의 당사자가 철회하여 더 이상 전하지 않습니다. 사본이 있다면 삭제해 주세요.

# The menu, and the headings of its pages
section-stories = 이야기
section-demands = 요구
section-ledger = 장부
section-money = 돈
section-calendar = 일정
section-victories = 승리
section-testimonies = 증언
section-briefings = 공청회
section-escalations = 단계별 행동
section-board = 게시판
section-guides = 안내
section-tags = 태그

# Titles of pages, and what search engines tell of them
numbered = { $heading }, { $page }페이지
archive-about = { $campaign }의 모든 이야기, 최신순.
tags-about = { $campaign } 이야기의 주제.
tag-about = { $campaign }의 이야기, 주제: { $tag }.
demands-about = 무엇이 바뀌면 이런 도움이 필요 없어지는지, 누가 언제까지 결정할 수 있는지.
office-about = { $office }에 요구한 것과 그에 대한 답변.
office-about-said = { $office }의 말.
letter-title = 편지나 전화하기: { $demand }
letter-page = 편지와 통화에 쓸 말: { $ask }
sheet-title = 서명: { $demand }
sheet-about = 인쇄해서 서명하는 용지: { $ask }
ledger-about = { $campaign }에서 센 모든 돌봄, 주별.
fixes-about = 돌봄을 한 사람들의 말을, 그것을 이룰 요구별로 모았습니다.
fixes-no-demand = 해당하는 요구가 없는 것
money-about = 누가 돈을 받고 누가 일을 하는가.
pass-on-title = 널리 알리기: { $headline }
pass-on-about = 게시할 글과 이미지: { $headline }
share-page-title = 공유: { $tag } { $title }
share-page-about = { $tag } 게시용 글과 이미지.
victories-about = 이야기하고 세어서 전부 또는 일부 이룬 것.
testimonies-about = 일하는 사람들과 도움받은 사람들이 말합니다. 무엇이 있었다면 이런 도움이 필요 없었을지.
guides-about = 읽고, 인쇄하고, 나누는 실용 안내.
data-about = 여기서 세고 요구하는 모든 것, 확인하고 쓸 수 있도록.
calendar-about = 목소리가 힘이 되는 날, 마감, 만나는 자리.
escalations-about = 장부의 돌봄은 한 건 한 건이 모두 힘이 됩니다. 이 가운데 한 수에 이르면 우리는 공개적으로 행동합니다.
briefings-about-each = 이야기가 하나 나올 때마다, 현실을 바꿀 수 있는 이들 앞에서 그 가운데 몇 편을 낭독합니다.
briefings-about-every = 이야기 { $shown }편마다, 현실을 바꿀 수 있는 이들 앞에서 그 가운데 몇 편을 낭독합니다.
briefings-about-milestones = 이정표마다, 현실을 바꿀 수 있는 이들 앞에서 이야기 몇 편을 낭독합니다.
script-title = { $briefing }: 낭독 대본
script-about = { $briefing }에서 낭독하는 내용과 순서별 시간.
board-title = 나눔, 필요, 꿈
board-lede = 이웃들이 나누는 것, 필요한 것, 함께 만들고 싶은 것.
board-sheet-title = 붙여 둘 게시판
board-sheet-about = 종이 한 장에 담은 나눔, 필요, 꿈.

# The kinds of entries on the board
board-dream = 꿈
board-dream-lede = 많은 사람이 만들고 싶은 것. 모두 일손이 필요합니다. 어쩌면 당신의 손도.
board-need = 필요
board-need-lede = 지금 누군가 혼자서는 할 수 없는 일.
board-offer = 나눔
board-offer-lede = 누군가 내어 주는 것. 대가를 바라지 않습니다.

# How a demand stands
state-long-overdue = 기한을 크게 넘김
state-overdue = 기한 넘김
state-not-answered = 답변은 있으나 확답 없음
state-due-today = 오늘 마감
state-waiting = 답변 기다리는 중
state-answered = 확답 받음
state-promised = 약속됨
state-partly-won = 일부 이루어짐
state-refused = 거부됨
state-won = 이루어짐
state-not-yet-asked = 아직 요구하지 않음
funding-funded = 재원 확보
funding-partly-funded = 재원 일부 확보
funding-not-funded = 재원 없음

# Kinds of replies
reply-promise = 약속
reply-refusal = 거부
reply-partial = 일부 확답
reply-answer = 확답
reply-not-an-answer = 확답 아님

# A day of the weekend, in counted-moved and counted-closed
closed-mon = 월요일
closed-tue = 화요일
closed-wed = 수요일
closed-thu = 목요일
closed-fri = 금요일
closed-sat = 토요일
closed-sun = 일요일

# Counts of the ledger
acts-of-care = 돌봄 건수
acts-of-care-count = 돌봄 { $shown }건
change-more = { $amount } 증가
change-fewer = { $amount } 감소
change-same = 변동 없음
place-few = { $floor } 미만
place-not-told = 비공개

# The week in a sentence
bulletin-logged = { $year }년 { $week }주차, { $campaign }의 기록: { $acts }.
bulletin-logged-with = { $year }년 { $week }주차, { $campaign }의 기록: { $acts }. 세부: { $figures }.
bulletin-logged-so-far = { $year }년 { $week }주차, 지금까지 { $campaign }의 기록: { $acts }.
bulletin-logged-so-far-with = { $year }년 { $week }주차, 지금까지 { $campaign }의 기록: { $acts }. 세부: { $figures }.
bulletin-makes = { $day }부터 합계: { $acts }.
list-and = { $first } 및 { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } 및 { $b }. 비율은 반올림했습니다.
money-ratio-note-in = { $a } 및 { $b }, { $period }. 비율은 반올림했습니다.
money-all-flows = 모든 흐름
money-flow-count = 흐름 { $shown }건
money-place-count = { $shown }곳
money-caption = { $places } 사이의 { $flows }.
money-caption-sum = { $places } 사이의 { $flows }, 합계 { $sum }.
money-caption-largest = 가장 큰 흐름: { $from }에서 { $to }까지, { $amount }.
money-caption-folded = 작은 { $shown }곳은 합쳐서 그렸습니다. 각 행은 아래나 파일에 있습니다.
money-folded = { $shown }곳, 가장 큰 곳: { $name }
money-cite-flows = 돈의 흐름
money-cite-people = 사람 수({ $label })
money-cite-prices = 물가지수
money-file-csv = 돈의 흐름 표(CSV)
money-file-json = 같은 내용과 설명(JSON 데이터 패키지)
money-file-svg = 도표 그림(SVG)
money-file-trend = 시간에 따른 변화 그림(SVG)
money-file-png = 도표 이미지, { $width } × { $height }(PNG)

# What cards are of, and for what their forms are
card-story = 이야기
card-milestone = 이정표
card-briefing = 공청회 초대장
card-victory = 승리
card-week = 한 주
card-clock = 마감 시계
card-trend = 시간에 따른 변화
card-each = 1인당 수치
card-comparison = 비교
card-preview = 가로형, 링크 미리보기용
card-status = 긴 세로형, 휴대폰 스토리용
card-square = 정사각형, 사진 피드용
card-upright = 세로형, 사진 피드용
card-wide = 가로형, 사진 피드용

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = 시민 공청회 { $number }
briefing-read-aloud = 공직자들 앞에서 이야기를 낭독합니다.
briefing-invited-list = 답변 요청: { $offices }.
briefing-state-today = 오늘
briefing-state-to-come = 예정
briefing-state-ahead = 이야기 { $number }에 이르면
briefing-state-past = 지남
briefing-state-missed = 날짜가 지남
briefing-state-missed-left = 날짜가 지남, 이야기 { $shown }편 남음
show-welcome = 환영
show-welcome-to = { $briefing }에 오신 것을 환영합니다.
show-told = 이정표 { $number } 이후 들려드린 것: 연대의 { $stories }.
show-told-first = 캠페인을 시작한 뒤 들려드린 것: 연대의 { $stories }.
show-read-one = 그 가운데 한 편을 지금 낭독합니다.
show-read-all = 지금 모두 낭독합니다.
show-read = 그 가운데 { $shown }편을 지금 낭독합니다.
show-invited = 답변을 요청한 곳: { $offices }.
show-numbers = 숫자
show-ask = { $day }까지 답변을 요청합니다.
show-ask-office = { $day }까지 답변을 요청합니다. 받는 곳: { $office }.
show-deadline = 요구 자체의 마감은 { $day }입니다.
show-no-reply = { $day } 기준 기록된 답변이 없습니다.
show-last-reply = 마지막 답변, { $day }, { $office }: “{ $reply }”
show-logged = 지금까지 기록: { $acts }.
show-step = { $acts }에 이르면 다음: { $what }.
show-step-unknown = 지금 발표합니다: { $acts }에 이르면 우리가 할 일.
numbers-begun = 캠페인을 시작한 뒤 들려드리고 센 것: { $stories }, { $acts }.
numbers-told = 이정표 { $number } 이후 들려드린 것: { $stories }.
numbers-told-first = 캠페인을 시작한 뒤 들려드린 것: { $stories }.
numbers-acts = { $day } 공청회 이후 센 돌봄은 { $shown }건입니다.
numbers-acts-first = 캠페인을 시작한 뒤 센 돌봄은 { $shown }건입니다.
numbers-come-to = 합계: { $figures }.
numbers-in-all = 지금 장부에는 돌봄이 모두 { $shown }건 있습니다.

# Steps of the ladder of escalations
step-reached = 도달
step-next = 다음
step-later = 나중

# What stands in the calendar
occasion-answer-due = 확답 마감: { $demand }
occasion-reply-due = 답변 마감({ $briefing })
occasion-reply-due-on = 답변 마감({ $briefing }): { $demand }
occasion-at = { $acts }에 이르면: { $title }
occasion-escalation = { $acts }에 이르면 할 행동
kind-window = 힘을 모을 때
kind-action = 행동
kind-ritual = 감사의 자리
kind-briefing = 시민 공청회
kind-escalation = 단계별 행동

# Kinds of texts that the search finds
found-story = 이야기
found-translation = 이야기(번역)
found-guide = 안내
found-victory = 승리
found-briefing = 공청회
found-testimony = 증언

# Feeds, which people read elsewhere
feed-atom = Atom 피드
feed-json = JSON 피드
feed-offers = 새 나눔
feed-needs = 새 필요
feed-answer = 주최 측을 통해 응답하기
feed-reply = { $office }, “{ $demand }”에 대하여: { $kind }
feed-asked = 요구한 것: { $ask }
feed-all-about = 이 요구의 모든 것
feed-missed-reply = 마감까지 답변 없음: “{ $demand }”
feed-missed-answer = 마감까지 확답 없음: “{ $demand }”
feed-no-reply = 마감일인 { $day }까지 기록된 답변이 없습니다.
feed-no-reply-from = 마감일인 { $day }까지 { $office }에서 온 답변이 기록되지 않았습니다.
feed-no-answer = 마감일인 { $day }까지 기록된 확답이 없습니다.
feed-no-answer-from = 마감일인 { $day }까지 { $office }에서 온 확답이 기록되지 않았습니다.
feed-live = 생중계
feed-in-ledger = 장부에 { $acts }
feed-came-to = { $day }, 장부의 기록: { $acts } 도달.
feed-now = 이제 할 일: { $what }.
feed-now-unknown = 이제 할 일은 공청회에서 발표합니다.
feed-held = 진행 결과: { $what }
plan-post = 게시: { $tag } { $title }
