# The words of pages in English. Another language has the same messages with the same parts; what it lacks is
# said in English, and marked as English.
# A part like { $day } is filled in later: leave its name as it is and put it where it belongs. A message that
# begins with { $count -> has one form for each plural that your language has; [one] and [other] are the English ones.

# The frame of every page
skip = Skip to the content
search = Search
nav-main = Main
nav-more = More
nav-data = Open data
nav-contact = Contact
made-with = Made with { $generator }
newer = Newer
older = Older
previous = Previous
next = Next
page = Page
pages-of-stories = Pages of stories
also-in = Also in:
other-languages = In other languages:
feed = feed

# Words that several pages share
stories = { $count ->
    [one] { $shown } story
   *[other] { $shown } stories
  }
acts = { $count ->
    [one] { $shown } act
   *[other] { $shown } acts
  }
all-stories = All stories
demand = Demand
office = Office
week = Week
acts-head = Acts
amount = Amount
source = Source
row = Row
name = Name
neighborhood = Neighborhood
in-all = In all
change-number = Change
deadline = Deadline
ahead = Ahead
coming-up = Coming up
this-week = This week
take-numbers = Take the numbers
counted-what = What was counted
the-ledger = The public ledger
next-escalation = The next escalation
read-more = Read more
recording = Recording
continued = (continued)
from-to = { $from } to { $to }
of-what = of { $what }
of-day = of { $day }
and-more = { $count ->
   *[other] and { $shown } more
  }
as-of = As of { $day }.
counted-on = Counted on { $day }.
days-counted = Days counted on { $day }.
no-refusal = No reply is not a refusal, and is not called one.
no-reply = No reply recorded, as of { $day }.
to-office = To { $office }
write-to = Write to { $contact }.
right-of-reply = Whoever is named here may answer here, in words of their own, at their own length.
no-story = The first story is still to be told.
milestone-number = Milestone { $number }
story-number = Story { $number }
back-to-demand = Back to the demand
before-this = Before this
after-this = After this
minutes-short = { $minutes } min
read-by = Read by { $reader }
copy = Copy
share = Share

# Lists of stories
archive-page = Stories { $first } to { $last }, page { $page } of { $pages }.
archive-all = { $count ->
    [one] { $shown } story, newest first.
   *[other] { $shown } stories, newest first.
  }
tag-count = { $count ->
    [one] { $shown } story under “{ $tag }”.
   *[other] { $shown } stories under “{ $tag }”.
  }
tags-all = All tags

# A story
story-milestone-every = { $count ->
   *[other] one in every { $shown } stories
  }
# A number that was given to another story before: was and now are tags
story-formerly = Until { $day }, { $was } was: { $story }, now { $now }.
story-serves = Briefing, demands and tags
story-briefing = This story opens a briefing
story-demand = This story backs a demand
story-others = Other stories
story-before = Before this: { $tag }
story-after = After this: { $tag }

# Testimonies
voices-title = In their own words
voices-play-all = Play all testimonies
voice-video = Video: { $role }
voice-sound = Sound: { $role }
voice-captions = Captions
voice-video-file = The video as a file
voice-sound-file = The sound as a file
voice-said = What is said
voice-recording = in the recording: { $role }
reel-all = All testimonies, in order
reel-step = Testimony { $index } of { $all }
reel-before = Before

# To pass something on
share-title = Pass it on
share-lede = Save a card, copy the words, post both. Add the description, so that nobody is left out.
share-caption = Caption
share-copy-caption = Copy the caption
share-each-network = The words for each network
share-download = Download:
share-description = Description of these pictures, for people who cannot see them
share-copy-description = Copy the description
share-copied = Copied. Now paste it into your post.
share-copied-gaps = Copied. Now paste it, and fill the gaps.
share-selected = The text is selected: copy it from here.
share-failed = This phone could not share it: copy the words instead.
pass-on-back = All the numbers

# The page to post a story from with a phone
share-story = The story
share-words = The words
share-head = Share { $tag }
share-kit = To post
share-pictures = Pictures
share-pictures-lede = Tap a picture to download it, or press it long to save it among your photos.
share-words-head = Words
share-words-lede = Each text fits its network, with tag and link. Add the description to your picture, so that nobody is left out.
share-cut = Cut to fit.
share-messages = { $count ->
   *[other] Goes out as { $shown } messages.
  }
share-too-long = Too long for this network: its tag or link alone fills it.
share-room = { $count ->
   *[other] Room for { $shown } more.
  }
share-words-for = the words for { $names }
share-thread = { $count ->
   *[other] As a thread of { $shown } posts
  }
share-for = for { $names }
share-post = Post { $number }
share-post-for = post { $number } for { $names }
share-limits = Limits of the networks as of { $day }.

# The front page
home-told = { $count ->
    [one] story of solidarity, told so far
   *[other] stories of solidarity, told so far
  }
# Stands in home-todo
home-story = story { $number }
home-todo = { $count ->
    [one] { $shown } more story until { $story }, the next milestone.
   *[other] { $shown } more stories until { $story }, the next milestone.
  }
home-demands = What we demand, and by when
home-all-demands = All demands
home-all-demands-count = { $count ->
   *[other] All { $shown } demands
  }
home-won = Won
home-week = The newest week
home-bulletin = The bulletin
home-calendar = The calendar
home-beats = Every story has three beats
home-care = What somebody did for somebody else.
home-cause = What broke, so that they had to.
home-change = What would make the rescue unnecessary.
home-latest = Latest stories
home-all-stories = { $count ->
   *[other] All { $shown } stories
  }
home-milestones = Milestones

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = Today
clock-today-due = is the deadline,
clock-left = { $count ->
    [one] day left, until
   *[other] days left, until
  }
clock-silent = { $count ->
    [one] day without a reply, since the deadline of
   *[other] days without a reply, since the deadline of
  }
clock-late = { $count ->
    [one] day past the deadline of
   *[other] days past the deadline of
  }
clock-working-left = { $count ->
    [one] working day left, until
   *[other] working days left, until
  }
clock-working-silent = { $count ->
    [one] working day without a reply, since the deadline of
   *[other] working days without a reply, since the deadline of
  }
clock-working-late = { $count ->
    [one] working day past the deadline of
   *[other] working days past the deadline of
  }
clock-none = No deadline set
counted-all-days = { $count ->
    [one] With weekends and holidays: { $shown } day.
   *[other] With weekends and holidays: { $shown } days.
  }
counted-within = { $count ->
    [one] A reply is due { $shown } day after asking.
   *[other] A reply is due { $shown } days after asking.
  }
counted-within-working = { $count ->
    [one] A reply is due { $shown } working day after asking.
   *[other] A reply is due { $shown } working days after asking.
  }
# What is a holiday or a day of the weekend
counted-moved = The day that was set, { $day }, is { $what }, so that a reply is due on the next working day.
counted-closed = The deadline is { $what }.

# Demands
demands-late = { $state }, and past the deadline
demands-offices = Who was asked, and who answers
demands-offices-caption = Offices, the demands addressed to each, and its replies
office-asked = Asked of it
office-replied = With a reply
office-late = Past the deadline
office-signed = Replies signed by it

# A demand
demand-to = Addressed to
demand-asked = Asked on
demand-paid-by = Paid for by
demand-cost = Cost
# The second part is a span of time, such as year
demand-cost-per = { $amount } a { $per }
demand-backed = Backed by
demand-stories-acts = { $stories } and { $acts }
demand-write = Write or call
demand-sign = Collect signatures
demand-record = The record
demand-asked-of = Asked of { $office }
demand-was-asked = Asked
demand-days-late = { $count ->
    [one] { $shown } day after the deadline
   *[other] { $shown } days after the deadline
  }
demand-read-reply = Read the reply
demand-reply-of = of { $office }, { $day }
demand-compared = Compared with its source on { $day }.
demand-reply-due = A reply is due
demand-none-by-then = No reply was recorded by then.
demand-none-by-then-as-of = No reply was recorded by then, as of { $day }.
demand-left-open = What had come by then left the question open.
demand-statement = { $office } wrote a statement
demand-read-below = Read it below
demand-corrected = This page was corrected
demand-what-corrected = What was corrected
demand-own-words = In the office’s own words
demand-published = Where it was published
demand-presses = What presses it
demand-fixes = What would have made it unnecessary
demand-all-fixes = All that would have helped
demand-milestones = Milestones and briefings
demand-stories-press = { $count ->
    [one] { $shown } story presses it
   *[other] { $shown } stories press it
  }
demand-briefing-speaks = its briefing speaks of this demand
demand-funding = What shall pay for it
demand-granted = { $granted } of the { $needed } that it asks for has been granted.
demand-granted-cost = { $granted } of the { $needed } that it costs has been granted.
demand-granted-none = Nothing of the { $needed } that it asks for has been granted.
demand-granted-none-cost = Nothing of the { $needed } that it costs has been granted.
demand-missing = The rows below would leave { $amount } to be found.
demand-rows = Rows of public money, and the share that this demand asks for
demand-asked-for = Asked for
demand-share = Share
demand-granted-head = Granted
demand-nothing-yet = nothing yet
demand-celebrated = Celebrated
demand-stories = Stories behind this demand
demand-right = Right of reply and corrections
demand-corrections = What proves wrong is corrected, with the day and with what was wrong.
demand-no-corrections = Nothing has been corrected so far.

# An office
office-what-asked = What was asked of it
office-times = How long it took
office-sums = { $count ->
    [one] { $shown } demand, { $replied } with a reply, { $answered } with an answer.
   *[other] { $shown } demands, { $replied } with a reply, { $answered } with an answer.
  }
# The median
office-median-reply = { $count ->
    [one] In the middle, the first reply came after { $shown } day.
   *[other] In the middle, the first reply came after { $shown } days.
  }
office-median-answer = { $count ->
    [one] In the middle, the first answer came after { $shown } day.
   *[other] In the middle, the first answer came after { $shown } days.
  }
office-times-caption = Days from asking to the first reply, and to the first answer
office-asked-on = Asked
office-first-reply = First reply
office-first-answer = First answer
office-no-day = not on record
office-no-reply = No reply recorded, as of { $day }
office-no-answer = No answer recorded, as of { $day }
after-days = { $count ->
    [one] after { $shown } day
   *[other] after { $shown } days
  }
office-said = What it said
office-on = On “{ $demand }”
office-reply-of = reply of { $day }
office-right = Right of reply

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = the office that decides
letter-brackets = [brackets]
letter-lede = To { $office }. Fill what stands in { $brackets }, change what you like, and sign with your own name.
letter-head = The letter
letter-your-name = [your name]
letter-your-place = [your neighborhood or address]
letter-its-address = [its address]
letter-date = [the date]
letter-dear = To those who decide,
letter-about = I write about a demand of { $campaign }. It says:
letter-about-stories = { $count ->
    [one] I write about a demand of { $campaign }, which { $shown } published story stands behind. It says:
   *[other] I write about a demand of { $campaign }, which { $shown } published stories stand behind. It says:
  }
letter-happened = { $count ->
    [one] Here is one thing that happened.
   *[other] Here are { $shown } things that happened.
  }
letter-counted = So far, neighbors have counted: { $figures }. Each of these was done because something was missing.
letter-funding = What can pay for it: { $funding }
letter-refused-on = The reply of { $day } said no.
letter-refused = I ask you to look at it again, and to say in public what you will do in its place.
letter-promised-on = On { $day } this was promised.
letter-promised = Thank you. Please tell us when and how it will be kept.
letter-promised-due = Thank you. Please tell us when and how it will be kept; we have noted { $day } as the day.
letter-part = Thank you for the part that is done. Please tell us when the rest will follow.
letter-part-due = Thank you for the part that is done. Please tell us when the rest will follow; we have noted { $day } as the day.
letter-answered-on = Thank you for the reply of { $day }.
letter-answered = What was asked is not done yet. Please tell us the next step and its date.
letter-open-on = There was a reply on { $day }, but it leaves the question open.
letter-answer-was-due = An answer was due by { $day }.
letter-answer-due = An answer is due by { $day }.
letter-please-say = Please say yes, no, or by when you will know.
letter-late = Your reply was due by { $due }. As of { $day }, none is recorded. Please say yes, no, or by when you will know. If you have replied and the record is wrong, please say so: it will be corrected.
letter-please-reply-by = Please reply by { $day }: yes, no, or by when you will know.
letter-please-reply = Please reply: yes, no, or by when you will know.
letter-public = The demand, its stories and the record of replies are public: { $address }
letter-regards = With kind regards,
letter-copy = Copy the letter

# What to say on the telephone
call-head = On the telephone
call-your-place = [your neighborhood]
call-hello = Hello, my name is { $name }, and I live in { $place }. I am calling about “{ $demand }”.
call-demand = The demand is: { $ask }
call-because = I am calling because of things like this.
call-next-step = What is the next step, and on which day will it be taken?
call-promise = On which day will the promise be kept?
call-promise-due = On which day will the promise be kept? We have noted { $day }. Does that stand?
call-late = A reply was due by { $due }, and none is recorded, as of { $day }. When may we expect one?
call-late-open = A reply was due by { $due }, and what came left the question open. When may we expect an answer?
call-due = A reply is due by { $day }. Will there be one by then?
call-when = When may we expect a reply?
call-wait = Wait for the answer, and write it down:
call-what = [what was said]
call-who = [by which office]
call-when-said = [day and time]
call-thanks = Thank you. Good day.
call-copy = Copy the words
call-tell = Was there an answer? Tell { $contact }, so that it goes on the record.

# A sheet to collect signatures
sheet-print = Print this page on A4 or Letter: it fills one sheet.
sheet-ask = We ask:
sheet-ask-office = We ask { $office }:
sheet-of = “{ $demand }”, a demand of { $campaign }.
sheet-due = A reply is due by { $day }.
sheet-caption = Rows to sign
sheet-signature = Signature
sheet-date = Date
sheet-handed = This sheet is handed to those who decide: write only what they may read.
sheet-handed-office = This sheet is handed to { $office }: write only what they may read.
sheet-no-address = Nobody need give an address or a telephone number.
sheet-back = Sheets go back to { $contact }.

# Victories
victories-all = All victories
victory-of = What we demanded
victory-of-part = A part of what we demand
victory-demanded = Demanded: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } act of care counted since { $since }, as of { $day }.
   *[other] { $acts } acts of care counted since { $since }, as of { $day }.
  }
ledger-week = { $week }, { $first } to { $last }.
ledger-week-now = { $week }, { $first } to { $last }; it is not over yet.
ledger-weeks = Week by week
# After a number
ledger-in-all = in all
ledger-chart = { $metric } by week, { $first } to { $last }; the most was { $most } in { $week }, the last { $newest }
ledger-most = The most: { $most } in { $week }
ledger-table = Acts and quantities by week, the newest first. Weeks run from Monday to Sunday (ISO 8601).
ledger-acts = acts
ledger-demands = What the acts press
ledger-demands-caption = Acts by demand
ledger-more-than-one = An act may press more than one demand.
ledger-fixes = What would have made this unnecessary
ledger-fixes-count = { $count ->
    [one] Those who did the work say it in { $shown } sentence.
   *[other] Those who did the work say it in { $shown } sentences.
  }
ledger-fixes-read = Read what they say
ledger-places = By neighborhood
ledger-places-caption = Acts by neighborhood
ledger-floor = Counts below { $floor } are not told, so that nobody can be known by them.
ledger-withheld = While there is such a count, the smallest of the others is not told either, so that nobody can work it out.
ledger-no-place = An act may have no neighborhood.
ledger-bulletins = Weekly bulletins
ledger-all-data = All open data
ledger-method = Each count is the sum of these rows. A row counts as one act unless it says otherwise; each count in a story is one act of the story’s day. Quantities are added exactly, as decimal numbers. The rows tell no neighborhood, so that nobody can be known by a single deed.

# A week of the ledger
week-not-over = The week is not over: counted up to { $day }
week-stories = Stories of the week
weeks = Weeks
weeks-all = All weeks
week-before = The week before
week-after = The week after
week-caption = { $week }: counts, the change from the week before, and totals
week-counted = Counted
week-in = In the week
week-change = Change from the week before
week-so-far = So far, against the whole week before

# What would have made acts unnecessary
fixes-by-demand = By demand
fixes-times = { $count ->
    [one] said { $shown } time
   *[other] said { $shown } times
  }
fixes-pages = Pages of the wall

# Money
money-each-person = For each person
money-each-caption = { $names }: shares for each person
money-flows = Who paid whom
money-flows-in = Who paid whom, { $period }
money-flows-below = The flows stand below, as a list with bars.
money-chart-picture = See the chart as a picture
money-trend-picture = See the lines as a picture
money-change = Change through time
# Real and nominal are what economists call them
money-prices = real: in prices of { $base }, by { $index }; nominal: as paid then
money-real-short = real
money-nominal-short = nominal
money-index = price index
money-in-words = The flows in words
money-largest = The largest flows: { $title }
money-every = Every flow: { $title }
money-from = From
money-to = To
money-period = Period
money-status = Status
money-combined = { $count ->
   *[other] the sum of { $shown } rows
  }
money-refund-short = refund
money-more-rows = { $count ->
    [one] { $shown } more row is in the files below.
   *[other] { $shown } more rows are in the files below.
  }
money-method = How we counted
money-exact = Amounts are kept and added exactly, as decimal numbers. They are rounded only where they are shown, halves away from zero.
money-sources = Sources
money-read-on = read on { $day }
money-paid-back-by = Paid back by { $who }
money-in-part-estimated = in part or whole estimated or inferred
money-told-elsewhere = what it gives on stands elsewhere in this list
money-smaller = and { $number } smaller, { $sum } in all

# Briefings
briefings-missed = Waiting for their milestone
briefings-past = Past
briefing-table = On the table:
stories-to-go = { $count ->
    [one] { $shown } story to go
   *[other] { $shown } stories to go
  }
briefing-todo = { $count ->
    [one] This is how it looks so far: { $shown } more story until story { $number }, which opens it.
   *[other] This is how it looks so far: { $shown } more stories until story { $number }, which opens it.
  }
briefing-no-milestone = No story has its milestone.
briefing-when = When
briefing-where = Where
briefing-readers = Read by
briefing-reply-by = Reply asked for by
briefing-watch = Watch it live
briefing-script = Reading script
briefing-calendar = Add to your calendar
briefing-after = What came of it
briefing-recording = Hear or see the recording
briefing-replies = Replies to its demand since then:
briefing-no-replies = No reply to its demand is recorded since then, as of { $day }.
briefing-show = Run of show
briefing-minutes = { $count ->
    [one] About { $shown } minute of reading aloud, at { $words } words a minute.
   *[other] About { $shown } minutes of reading aloud, at { $words } words a minute.
  }
briefing-rounded = Each part is rounded up to a whole minute.
briefing-numbers-below = The numbers below
briefing-demand-below = The demand below
briefing-chosen = The organizers chose the stories.
briefing-rule = The stories are chosen by a rule: the story that reached the milestone, then the newest behind each of the demands that most stories since the last milestone press, then the newest of the others.
briefing-numbers = Numbers since the last briefing
briefing-numbers-first = Numbers since the campaign began
briefing-counted = after { $after } and until { $until }
briefing-counted-first = until { $until }
briefing-what = What
briefing-since = Since the last briefing
briefing-the-demand = The demand
briefing-asks = The briefing asks for a reply by { $day }.
briefing-story = The story of this milestone
briefing-others = Other briefings
script-minutes = { $count ->
    [one] About { $shown } minute. On paper, each part begins on a page of its own.
   *[other] About { $shown } minutes. On paper, each part begins on a page of its own.
  }

# Escalations
climb-acts = { $acts } of { $at }
climb-next = next, { $next }
climb-unknown = What comes then is announced at the briefing.
climb-left = { $left } to go
escalations-all = All steps that were announced have been reached.
escalations-announced = What happens is announced at the briefing.
escalations-announced-at = What happens is announced at { $briefing }.
escalations-reached = Reached
escalations-unrecorded = What was done is not recorded here yet.
escalations-no-day = Its day is not recorded yet.
escalations-left-out = { $count ->
    [one] { $shown } earlier step without a name is left out.
   *[other] { $shown } earlier steps without a name are left out.
  }
escalations-counted = { $acts }, counted on { $day }.
step-announced = Announced
step-held = Held
step-planned = Planned for
step-ritual = To close
step-about = about the step at { $at }
gathering-then = Then:

# The board of offers, needs and dreams
board-how = Nobody is named here. Write to the organizers, and they put people in touch: { $contact }.
board-sheet = Sheet to pin up
board-sheet-size = A4 or Letter
board-matched = Matched
board-since = Since { $day }
board-until = until { $day }
board-about = About:
board-offers = { $count ->
    [one] { $shown } offer could help
   *[other] { $shown } offers could help
  }
board-needs = { $count ->
    [one] { $shown } need it would meet
   *[other] { $shown } needs it would meet
  }
board-answer = Answer
board-map = What each neighborhood has
board-map-caption = Entries by neighborhood
# After a number
board-entries = { $count ->
    [one] entry
   *[other] entries
  }
board-offers-about = Offers are about
board-others = { $count ->
    [one] { $shown } other neighborhood has fewer than { $floor } entries.
   *[other] { $shown } other neighborhoods have fewer than { $floor } entries each.
  }
board-all-few = Every neighborhood has fewer than { $floor } entries each.
board-one-few = Every neighborhood has fewer than { $floor } entries.
board-unnamed = So that nobody can be guessed, such neighborhoods are not named, neither here nor beside their entries.
board-sheet-lede = Offers, needs and dreams of neighbors, as of { $day }
board-sheet-back = Back to the board
board-sheet-print = Print this page with your browser, on A4 or Letter.
board-sheet-answer = To answer, write to the organizers:
board-sheet-name = Name the words at the end of the entry.
board-sheet-new = What is new:

# The calendar
calendar-subscribe = Subscribe
calendar-fresh = always up to date
calendar-download = Download
calendar-by-hand = To subscribe by hand, give your calendar this address:
calendar-near = { $count ->
    [one] Now and in the next { $shown } day
   *[other] Now and in the next { $shown } days
  }
calendar-nothing = Nothing with a date is announced right now.
calendar-over = Over
calendar-zone = Times are those of { $zone }.
# After the first day of something that takes several
occasion-to = to { $last }
occasion-now = Now
occasion-today = Today
occasion-in-days = { $count ->
    [one] in { $shown } day
   *[other] in { $shown } days
  }
occasion-presses = Presses: { $demand }
occasion-more = More about it
occasion-add = Add to a calendar

# Guides
guides-all = All guides
guide-checked = Last checked on { $day }.
guide-age = Written for readers from the age of { $years }.
guide-age-computed = By the Flesch–Kincaid formula, this can be read from about the age of { $years }.

# The open data
data-licence = Licence
data-no-licence = None is named. Ask before you publish these data.
data-as-of = As of
data-format = Texts are in UTF-8. Days are written 2026-11-08 (ISO 8601). A JSON file says in { $about } what it is and what may be done with it; its rows follow in the list that bears its name.
data-beside = beside each dataset
data-money = The tables of public money stand { $beside }.
data-open = Open { $file }
of-file = of { $file }
data-in-file = What stands in { $file }
data-means = What it means
data-holds = What stands in it

# The search; query is what was looked for
search-field = Words, a number or a tag
search-one = 1 text found for “{ $query }”.
search-many = { $shown } texts found for “{ $query }”.
search-some = No text holds all of “{ $query }”. { $shown } hold a part of it.
search-none = Nothing was found for “{ $query }”. Try fewer words, or the beginning of one.
search-shown = { $part } of { $all } are shown.
search-failed = The search could not be loaded. Check the connection and try again.
search-hint = All { $texts } texts are looked through, in every language. The beginning of a word is enough, and accents can be left out.
search-key = The key { $key } leads to the field
search-no-script = Searching here needs scripts, which are off or did not load. These ways need none:
search-way-stories = { $stories }, newest first: the number in a tag tells how far back one lies.
search-way-tags = { $tags }: what the stories are about.
search-way-demands = { $demands }, each with the stories that press it.
search-way-browser = Your browser finds words on the page that is open: { $ctrl } and { $f }, or “Find in page” in its menu.
search-results = Results
search-about = Search all that { $campaign } tells.

# An address that leads nowhere
lost-lede = This page fell through a gap. The stories did not.
lost-home = Go to the front page
lost-title = There is no such page
withdrawn-title = { $tag } is withdrawn
withdrawn-lede = A story stood here. Whom it told of has taken it back, and it is not told any more. If you have a copy of it, please delete it.

# The menu, and the headings of its pages
section-stories = Stories
section-demands = Demands
section-ledger = Ledger
section-money = Money
section-calendar = Calendar
section-victories = Victories
section-testimonies = Testimonies
section-briefings = Briefings
section-escalations = Escalations
section-board = Board
section-guides = Guides
section-tags = Tags

# Titles of pages, and what search engines tell of them
numbered = { $heading }, page { $page }
archive-about = Every story of { $campaign }, newest first.
tags-about = What the stories of { $campaign } are about.
tag-about = Stories of { $campaign } about { $tag }.
demands-about = What would make these rescues unnecessary, who can decide it, and by when.
office-about = What was asked of { $office }, and how it answered.
office-about-said = What { $office } said.
letter-title = Write or call: { $demand }
letter-page = A letter and words for a call: { $ask }
sheet-title = Signatures: { $demand }
sheet-about = A sheet to print and sign: { $ask }
ledger-about = Every act of care that { $campaign } has counted, week by week.
fixes-about = In the words of those who did the work, gathered by the demand that would bring it.
fixes-no-demand = For no demand of its own
money-about = Who gets the money, and who does the work.
pass-on-title = Pass it on: { $headline }
pass-on-about = Words and pictures to post of: { $headline }
share-page-title = Share { $tag } { $title }
share-page-about = Words and pictures to post of { $tag }.
victories-about = What was won, in whole or in part, by telling and counting.
testimonies-about = What workers and people who were helped say: what would have made these rescues unnecessary.
guides-about = Practical pages to read, print and pass on.
data-about = Everything that is counted and asked here, to check and to use.
calendar-about = Dates when pressure counts, deadlines, and where we meet.
escalations-about = Every act in the ledger counts. When they come to one of these numbers, we act in public.
briefings-about-each = With each story, some of them are read aloud to those who can change what they tell of.
briefings-about-every = { $count ->
   *[other] Every { $shown } stories, some of them are read aloud to those who can change what they tell of.
  }
briefings-about-milestones = At each milestone, some of the stories are read aloud to those who can change what they tell of.
script-title = { $briefing }: reading script
script-about = What is read aloud at { $briefing }, with the minutes of each part.
board-title = Offers, needs and dreams
board-lede = What neighbors give, what they need, and what they would like to build together.
board-sheet-title = The board, to pin up
board-sheet-about = Offers, needs and dreams on a sheet of paper.

# The kinds of entries on the board
board-dream = Dreams
board-dream-lede = What many would like to build. Each needs hands, and maybe yours.
board-need = Needs
board-need-lede = What somebody cannot do alone right now.
board-offer = Offers
board-offer-lede = What somebody gives. Nothing is asked in return.

# How a demand stands
state-long-overdue = Long overdue
state-overdue = Overdue
state-not-answered = Replied, but not answered
state-due-today = Due today
state-waiting = Waiting for a reply
state-answered = Answered
state-promised = Promised
state-partly-won = Partly won
state-refused = Refused
state-won = Won
state-not-yet-asked = Not asked yet
funding-funded = Funded
funding-partly-funded = Partly funded
funding-not-funded = Not funded

# Kinds of replies
reply-promise = Promise
reply-refusal = Refusal
reply-partial = Partial answer
reply-answer = Answer
reply-not-an-answer = Not an answer

# A day of the weekend, in counted-moved and counted-closed
closed-mon = a Monday
closed-tue = a Tuesday
closed-wed = a Wednesday
closed-thu = a Thursday
closed-fri = a Friday
closed-sat = a Saturday
closed-sun = a Sunday

# Counts of the ledger
acts-of-care = acts of care
acts-of-care-count = { $count ->
    [one] { $shown } act of care
   *[other] { $shown } acts of care
  }
change-more = { $amount } more
change-fewer = { $amount } fewer
change-same = as many
place-few = fewer than { $floor }
place-not-told = not told

# The week in a sentence
bulletin-logged = In week { $week } of { $year }, { $campaign } logged { $acts }.
bulletin-logged-with = In week { $week } of { $year }, { $campaign } logged { $acts }, with { $figures }.
bulletin-logged-so-far = In week { $week } of { $year }, { $campaign } logged { $acts } so far.
bulletin-logged-so-far-with = In week { $week } of { $year }, { $campaign } logged { $acts } so far, with { $figures }.
bulletin-makes = Since { $day }, that makes { $acts }.
# Two things, or several and the last one
list-and = { $first } and { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } and { $b }. The ratio is rounded, halves away from zero.
money-ratio-note-in = { $a } and { $b }, { $period }. The ratio is rounded, halves away from zero.
money-all-flows = All flows
money-flow-count = { $count ->
    [one] { $shown } flow
   *[other] { $shown } flows
  }
money-place-count = { $count ->
    [one] { $shown } place
   *[other] { $shown } places
  }
money-caption = { $flows } between { $places }.
money-caption-sum = { $flows } between { $places }, { $sum } in all.
money-caption-largest = The largest: from { $from } to { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] { $shown } smaller places are drawn together; each row stands below or in the files.
  }
money-folded = { $count ->
   *[other] { $shown } places, the largest: { $name }
  }
money-cite-flows = The flows
money-cite-people = The number of people ({ $label })
money-cite-prices = The price index
money-file-csv = The flows as a table (CSV)
money-file-json = The same with its description (JSON data package)
money-file-svg = The chart as a drawing (SVG)
money-file-trend = The change through time as a drawing (SVG)
money-file-png = The chart as a picture, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = The story
card-milestone = The milestone
card-briefing = The invitation to the briefing
card-victory = The victory
card-week = The week
card-clock = The clock
card-trend = The change through time
card-each = The figure for each person
card-comparison = The comparison
card-preview = Wide, for link previews
card-status = Tall, for a phone’s status
card-square = Square, for picture feeds
card-upright = Upright, for picture feeds
card-wide = Wide, for picture feeds

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = People’s Briefing { $number }
briefing-read-aloud = Stories are read aloud to those in office.
briefing-invited-list = Invited to answer: { $offices }.
briefing-state-today = Today
briefing-state-to-come = To come
briefing-state-ahead = At story { $number }
briefing-state-past = Past
briefing-state-missed = Its day passed
briefing-state-missed-left = { $count ->
    [one] Its day passed; { $shown } story to go
   *[other] Its day passed; { $shown } stories to go
  }
show-welcome = Welcome
show-welcome-to = Welcome to { $briefing }.
show-told = Since milestone { $number }, we told { $stories } of solidarity.
show-told-first = Since the campaign began, we told { $stories } of solidarity.
show-read-one = One is read aloud now.
show-read-all = All are read aloud now.
show-read = { $count ->
   *[other] { $shown } are read aloud now.
  }
show-invited = We invited to answer: { $offices }.
show-numbers = The numbers
show-ask = We ask for a reply by { $day }.
show-ask-office = We ask for a reply by { $day }. It is addressed to: { $office }.
show-deadline = The demand’s own deadline is { $day }.
show-no-reply = No reply is recorded, as of { $day }.
show-last-reply = The last reply, of { $day }, came from { $office }: “{ $reply }”
show-logged = { $acts } logged so far.
show-step = At { $acts }, next: { $what }.
show-step-unknown = Announced now: what we do at { $acts }.
numbers-begun = Since the campaign began, we told { $stories } and counted { $acts } of care.
numbers-told = Since milestone { $number }, we told { $stories }.
numbers-told-first = Since the campaign began, we told { $stories }.
numbers-acts = { $count ->
    [one] Since the briefing of { $day }, { $shown } act was counted.
   *[other] Since the briefing of { $day }, { $shown } acts were counted.
  }
numbers-acts-first = { $count ->
    [one] Since the campaign began, { $shown } act was counted.
   *[other] Since the campaign began, { $shown } acts were counted.
  }
numbers-come-to = They come to: { $figures }.
numbers-in-all = { $count ->
    [one] In all there is { $shown } act in the ledger now.
   *[other] In all there are { $shown } acts in the ledger now.
  }

# Steps of the ladder of escalations
step-reached = Reached
step-next = Next
step-later = Later

# What stands in the calendar
occasion-answer-due = Answer due: { $demand }
occasion-reply-due = Reply due after { $briefing }
occasion-reply-due-on = Reply due after { $briefing }: { $demand }
occasion-at = At { $acts }: { $title }
occasion-escalation = Escalation at { $acts }
kind-window = Window
kind-action = Action
kind-ritual = Ritual of gratitude
kind-briefing = People’s Briefing
kind-escalation = Escalation

# Kinds of texts that the search finds
found-story = Story
found-translation = Story, translated
found-guide = Guide
found-victory = Victory
found-briefing = Briefing
found-testimony = Testimony

# Feeds, which people read elsewhere
feed-atom = Atom feed
feed-json = JSON feed
feed-offers = New offers
feed-needs = New needs
feed-answer = Answer it through the organizers
feed-reply = { $office } on “{ $demand }”: { $kind }
feed-asked = What was asked: { $ask }
feed-all-about = All about this demand
feed-missed-reply = No reply by the deadline: “{ $demand }”
feed-missed-answer = No answer by the deadline: “{ $demand }”
feed-no-reply = By the deadline, { $day }, no reply was recorded.
feed-no-reply-from = By the deadline, { $day }, no reply from { $office } was recorded.
feed-no-answer = By the deadline, { $day }, no answer was recorded.
feed-no-answer-from = By the deadline, { $day }, no answer from { $office } was recorded.
feed-live = Live
feed-in-ledger = { $acts } in the ledger
feed-came-to = On { $day }, the ledger came to { $acts }.
feed-now = What comes now: { $what }.
feed-now-unknown = What comes now is announced at the briefing.
feed-held = How it went: { $what }
plan-post = Post { $tag } { $title }
