# The words of pages in Bengali.

# The frame of every page
skip = মূল অংশে যান
search = খুঁজুন
nav-main = মূল মেনু
nav-more = আরও
nav-data = উন্মুক্ত তথ্য
nav-contact = যোগাযোগ
made-with = { $generator } দিয়ে তৈরি
newer = আরও নতুন
older = আরও পুরোনো
previous = আগের
next = পরের
page = পাতা
pages-of-stories = গল্পের পাতা
also-in = এই ভাষাগুলোতেও আছে:
other-languages = অন্য ভাষায়:
feed = ফিড

# Words that several pages share
stories = { $count ->
    [one] { $shown }টি গল্প
   *[other] { $shown }টি গল্প
  }
acts = { $count ->
    [one] { $shown }টি যত্নের কাজ
   *[other] { $shown }টি যত্নের কাজ
  }
all-stories = সব গল্প
demand = দাবি
office = দপ্তর
week = সপ্তাহ
acts-head = যত্নের কাজ
amount = পরিমাণ
source = সূত্র
row = সারি
name = নাম
neighborhood = এলাকা
in-all = মোট
change-number = পরিবর্তন
deadline = শেষ তারিখ
ahead = সামনে
coming-up = শিগগিরই
this-week = এই সপ্তাহে
take-numbers = সংখ্যাগুলো ডাউনলোড করুন
counted-what = যা গোনা হয়েছে
the-ledger = উন্মুক্ত খতিয়ান
next-escalation = আন্দোলনের পরবর্তী ধাপ
read-more = আরও পড়ুন
recording = রেকর্ডিং
continued = (চলমান)
from-to = { $from } – { $to }
of-what = – { $what }
of-day = – { $day }
and-more = { $count ->
   *[other] এবং আরও { $shown }টি
  }
as-of = { $day } পর্যন্ত।
counted-on = { $day } তারিখে গোনা হয়েছে।
days-counted = { $day } তারিখে দিন গোনা হয়েছে।
no-refusal = উত্তর না আসা মানে প্রত্যাখ্যান নয়, আমরা তা বলিও না।
no-reply = { $day } পর্যন্ত কোনো উত্তর নথিভুক্ত হয়নি।
to-office = প্রাপক: { $office }
write-to = লিখুন: { $contact }।
right-of-reply = এখানে যাঁর নাম আছে, তিনি এখানেই নিজের ভাষায় উত্তর দিতে পারেন, যত বড় করে চান।
no-story = প্রথম গল্পটি এখনো বলা বাকি।
milestone-number = মাইলফলক { $number }
story-number = গল্প { $number }
back-to-demand = দাবিতে ফিরুন
before-this = এর আগে
after-this = এর পরে
minutes-short = { $minutes } মি.
read-by = পাঠ: { $reader }
copy = কপি করুন
share = শেয়ার করুন

# Lists of stories
archive-page = গল্প { $first } থেকে { $last }, পাতা { $page }, মোট পাতা { $pages }।
archive-all = { $count ->
    [one] { $shown }টি গল্প, নতুনটি আগে।
   *[other] { $shown }টি গল্প, নতুনটি আগে।
  }
tag-count = { $count ->
    [one] “{ $tag }” ট্যাগে { $shown }টি গল্প।
   *[other] “{ $tag }” ট্যাগে { $shown }টি গল্প।
  }
tags-all = সব ট্যাগ

# A story
story-milestone-every = { $count ->
   *[other] প্রতি { $shown }টি গল্পে একটি
  }
story-formerly = { $day } পর্যন্ত { $was } ট্যাগটি অন্য একটি গল্পের ছিল: { $story }, এখন { $now }।
story-serves = শুনানি, দাবি ও ট্যাগ
story-briefing = এই গল্প দিয়ে একটি শুনানি শুরু হয়
story-demand = এই গল্প একটি দাবির পক্ষে
story-others = অন্য গল্প
story-before = এর আগে: { $tag }
story-after = এর পরে: { $tag }

# Testimonies
voices-title = তাঁদের নিজের কথায়
voices-play-all = সব বয়ান চালান
voice-video = ভিডিও: { $role }
voice-sound = অডিও: { $role }
voice-captions = সাবটাইটেল
voice-video-file = ভিডিও ফাইল
voice-sound-file = অডিও ফাইল
voice-said = যা বলা হয়েছে
voice-recording = রেকর্ডিংয়ে: { $role }
reel-all = পরপর সব বয়ান
reel-step = বয়ান { $index }, মোট { $all }
reel-before = আগেরটি

# To pass something on
share-title = ছড়িয়ে দিন
share-lede = একটি কার্ড সেভ করুন, কথাগুলো কপি করুন, দুটোই পোস্ট করুন। বর্ণনাটিও দিন, যাতে কেউ বাদ না পড়েন।
share-caption = ক্যাপশন
share-copy-caption = ক্যাপশন কপি করুন
share-each-network = প্রতিটি নেটওয়ার্কের জন্য কথা
share-download = ডাউনলোড:
share-description = যাঁরা দেখতে পান না, তাঁদের জন্য এই ছবিগুলোর বর্ণনা
share-copy-description = বর্ণনা কপি করুন
share-copied = কপি হয়েছে। এবার আপনার পোস্টে পেস্ট করুন।
share-copied-gaps = কপি হয়েছে। এবার পেস্ট করে ফাঁকা জায়গাগুলো পূরণ করুন।
share-selected = লেখাটি বাছাই করা আছে: এখান থেকে কপি করুন।
share-failed = এই ফোন থেকে শেয়ার করা গেল না: বদলে কথাগুলো কপি করুন।
pass-on-back = সব সংখ্যা

# The page to post a story from with a phone
share-story = গল্প
share-words = কথা
share-head = শেয়ার করুন: { $tag }
share-kit = পোস্ট করার জন্য
share-pictures = ছবি
share-pictures-lede = ডাউনলোড করতে ছবিতে আলতো চাপুন, অথবা চেপে ধরে আপনার ছবির মধ্যে সেভ করুন।
share-words-head = কথা
share-words-lede = প্রতিটি লেখা ট্যাগ ও লিংকসহ নিজের নেটওয়ার্কের মাপে। ছবির সঙ্গে বর্ণনাটিও দিন, যাতে কেউ বাদ না পড়েন।
share-cut = মাপে আনতে ছোট করা হয়েছে।
share-messages = { $count ->
   *[other] { $shown }টি বার্তা হিসেবে যাবে।
  }
share-too-long = এই নেটওয়ার্কের জন্য বেশি লম্বা: শুধু ট্যাগ বা লিংকেই জায়গা ভরে যায়।
share-room = { $count ->
   *[other] আরও { $shown }টি অক্ষরের জায়গা আছে।
  }
share-words-for = { $names }: এর জন্য কথা
share-thread = { $count ->
   *[other] { $shown }টি পোস্টের থ্রেড হিসেবে
  }
share-for = এর জন্য: { $names }
share-post = পোস্ট { $number }
share-post-for = পোস্ট { $number }, এর জন্য: { $names }
share-limits = { $day } পর্যন্ত জানা নেটওয়ার্কগুলোর সীমা।

# The front page
home-told = { $count ->
    [one] সংহতির গল্প এ পর্যন্ত বলা হয়েছে
   *[other] সংহতির গল্প এ পর্যন্ত বলা হয়েছে
  }
home-story = গল্প { $number }
home-todo = { $count ->
    [one] পরের মাইলফলকে পৌঁছাতে আর { $shown }টি গল্প বাকি: { $story }।
   *[other] পরের মাইলফলকে পৌঁছাতে আর { $shown }টি গল্প বাকি: { $story }।
  }
home-demands = আমরা কী দাবি করি, এবং কবের মধ্যে
home-all-demands = সব দাবি
home-all-demands-count = { $count ->
   *[other] সব দাবি ({ $shown }টি)
  }
home-won = আদায় হয়েছে
home-week = সর্বশেষ সপ্তাহ
home-bulletin = বুলেটিন
home-calendar = ক্যালেন্ডার
home-beats = প্রতিটি গল্পের তিনটি ধাপ
home-care = একজন আরেকজনের জন্য যা করেছেন।
home-cause = কী ভেঙে পড়েছিল, যে জন্য তা করতে হলো।
home-change = কী হলে উদ্ধারের দরকারই হতো না।
home-latest = সাম্প্রতিক গল্প
home-all-stories = { $count ->
   *[other] সব গল্প ({ $shown }টি)
  }
home-milestones = মাইলফলক

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = আজ
clock-today-due = শেষ দিন,
clock-left = { $count ->
    [one] দিন বাকি, শেষ তারিখ
   *[other] দিন বাকি, শেষ তারিখ
  }
clock-silent = { $count ->
    [one] দিন ধরে উত্তর নেই, শেষ তারিখ ছিল
   *[other] দিন ধরে উত্তর নেই, শেষ তারিখ ছিল
  }
clock-late = { $count ->
    [one] দিন আগে শেষ তারিখ পেরিয়েছে:
   *[other] দিন আগে শেষ তারিখ পেরিয়েছে:
  }
clock-working-left = { $count ->
    [one] কর্মদিবস বাকি, শেষ তারিখ
   *[other] কর্মদিবস বাকি, শেষ তারিখ
  }
clock-working-silent = { $count ->
    [one] কর্মদিবস ধরে উত্তর নেই, শেষ তারিখ ছিল
   *[other] কর্মদিবস ধরে উত্তর নেই, শেষ তারিখ ছিল
  }
clock-working-late = { $count ->
    [one] কর্মদিবস আগে শেষ তারিখ পেরিয়েছে:
   *[other] কর্মদিবস আগে শেষ তারিখ পেরিয়েছে:
  }
clock-none = শেষ তারিখ ঠিক হয়নি
counted-all-days = { $count ->
    [one] সাপ্তাহিক ও অন্যান্য ছুটি ধরে: { $shown } দিন।
   *[other] সাপ্তাহিক ও অন্যান্য ছুটি ধরে: { $shown } দিন।
  }
counted-within = { $count ->
    [one] দাবি জানানোর { $shown } দিনের মধ্যে উত্তর দেওয়ার কথা।
   *[other] দাবি জানানোর { $shown } দিনের মধ্যে উত্তর দেওয়ার কথা।
  }
counted-within-working = { $count ->
    [one] দাবি জানানোর { $shown } কর্মদিবসের মধ্যে উত্তর দেওয়ার কথা।
   *[other] দাবি জানানোর { $shown } কর্মদিবসের মধ্যে উত্তর দেওয়ার কথা।
  }
counted-moved = নির্ধারিত দিন, { $day }, ছুটির দিন ({ $what }); তাই পরের কর্মদিবসে উত্তর দেওয়ার কথা।
counted-closed = শেষ তারিখটি ছুটির দিন: { $what }।

# Demands
demands-late = { $state }, শেষ তারিখ পেরিয়েছে
demands-offices = কাকে বলা হয়েছে, আর কে উত্তর দেয়
demands-offices-caption = দপ্তর, তাদের কাছে করা দাবি ও তাদের উত্তর
office-asked = এর কাছে করা দাবি
office-replied = উত্তর এসেছে
office-late = শেষ তারিখ পেরিয়েছে
office-signed = এর স্বাক্ষরিত উত্তর

# A demand
demand-to = প্রাপক
demand-asked = দাবি জানানোর তারিখ
demand-paid-by = টাকা দেবে
demand-cost = খরচ
demand-cost-per = { $amount } / { $per }
demand-backed = পক্ষে আছে
demand-stories-acts = { $stories } ও { $acts }
demand-write = লিখুন বা ফোন করুন
demand-sign = স্বাক্ষর সংগ্রহ করুন
demand-record = ঘটনাক্রম
demand-asked-of = দাবি জানানো হয়েছে, প্রাপক: { $office }
demand-was-asked = দাবি জানানো হয়েছে
demand-days-late = { $count ->
    [one] শেষ তারিখের { $shown } দিন পরে
   *[other] শেষ তারিখের { $shown } দিন পরে
  }
demand-read-reply = উত্তরটি পড়ুন
demand-reply-of = – { $office }, { $day }
demand-compared = { $day } তারিখে সূত্রের সঙ্গে মিলিয়ে দেখা হয়েছে।
demand-reply-due = উত্তরের শেষ তারিখ
demand-none-by-then = তত দিনে কোনো উত্তর নথিভুক্ত হয়নি।
demand-none-by-then-as-of = তত দিনে কোনো উত্তর নথিভুক্ত হয়নি, { $day } পর্যন্ত।
demand-left-open = তত দিনে যা এসেছিল, তাতে প্রশ্নটির মীমাংসা হয়নি।
demand-statement = বিবৃতি দিয়েছে: { $office }
demand-read-below = নিচে পড়ুন
demand-corrected = এই পাতা সংশোধন করা হয়েছে
demand-what-corrected = কী সংশোধন করা হয়েছে
demand-own-words = দপ্তরের নিজের কথায়
demand-published = যেখানে প্রকাশিত
demand-presses = এই দাবির পেছনে যা আছে
demand-fixes = কী হলে এর দরকার হতো না
demand-all-fixes = যা যা কাজে লাগত, সব
demand-milestones = মাইলফলক ও শুনানি
demand-stories-press = { $count ->
    [one] { $shown }টি গল্প এই দাবি তুলেছে
   *[other] { $shown }টি গল্প এই দাবি তুলেছে
  }
demand-briefing-speaks = এর শুনানিতে এই দাবি তোলা হয়
demand-funding = টাকা আসবে কোথা থেকে
demand-granted = চাওয়া হয়েছে { $needed }, বরাদ্দ হয়েছে { $granted }।
demand-granted-cost = খরচ { $needed }, বরাদ্দ হয়েছে { $granted }।
demand-granted-none = চাওয়া হয়েছে { $needed }, এখনো কিছুই বরাদ্দ হয়নি।
demand-granted-none-cost = খরচ { $needed }, এখনো কিছুই বরাদ্দ হয়নি।
demand-missing = নিচের সারিগুলো ধরলেও জোগাড় করতে বাকি থাকবে { $amount }।
demand-rows = সরকারি টাকার সারি, আর এই দাবি তার যে অংশ চায়
demand-asked-for = চাওয়া হয়েছে
demand-share = অংশ
demand-granted-head = বরাদ্দ
demand-nothing-yet = এখনো কিছু নয়
demand-celebrated = উদ্‌যাপন
demand-stories = এই দাবির পেছনের গল্প
demand-right = উত্তর দেওয়ার অধিকার ও সংশোধন
demand-corrections = কিছু ভুল প্রমাণিত হলে তা সংশোধন করা হয়, তারিখ ও কী ভুল ছিল তা জানিয়ে।
demand-no-corrections = এ পর্যন্ত কিছু সংশোধন করতে হয়নি।

# An office
office-what-asked = দপ্তরের কাছে কী চাওয়া হয়েছে
office-times = কত সময় লেগেছে
office-sums = { $count ->
    [one] { $shown }টি দাবি, উত্তর এসেছে { $replied }টিতে, সুনির্দিষ্ট উত্তর { $answered }টিতে।
   *[other] { $shown }টি দাবি, উত্তর এসেছে { $replied }টিতে, সুনির্দিষ্ট উত্তর { $answered }টিতে।
  }
office-median-reply = { $count ->
    [one] প্রথম উত্তরের মধ্যমা সময়: { $shown } দিন।
   *[other] প্রথম উত্তরের মধ্যমা সময়: { $shown } দিন।
  }
office-median-answer = { $count ->
    [one] প্রথম সুনির্দিষ্ট উত্তরের মধ্যমা সময়: { $shown } দিন।
   *[other] প্রথম সুনির্দিষ্ট উত্তরের মধ্যমা সময়: { $shown } দিন।
  }
office-times-caption = দাবি জানানো থেকে প্রথম উত্তর ও প্রথম সুনির্দিষ্ট উত্তর পর্যন্ত দিন
office-asked-on = দাবি জানানো
office-first-reply = প্রথম উত্তর
office-first-answer = প্রথম সুনির্দিষ্ট উত্তর
office-no-day = নথিতে নেই
office-no-reply = { $day } পর্যন্ত কোনো উত্তর নথিভুক্ত হয়নি
office-no-answer = { $day } পর্যন্ত কোনো সুনির্দিষ্ট উত্তর নথিভুক্ত হয়নি
after-days = { $count ->
    [one] { $shown } দিন পরে
   *[other] { $shown } দিন পরে
  }
office-said = দপ্তর যা বলেছে
office-on = দাবি “{ $demand }” প্রসঙ্গে
office-reply-of = উত্তরের তারিখ { $day }
office-right = উত্তর দেওয়ার অধিকার

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = যে দপ্তর সিদ্ধান্ত নেয়
letter-brackets = [বন্ধনীর]
letter-lede = প্রাপক: { $office }। { $brackets } ভেতরের জায়গা পূরণ করুন, যা খুশি বদলান, আর নিজের নামে সই করুন।
letter-head = চিঠি
letter-your-name = [আপনার নাম]
letter-your-place = [আপনার এলাকা বা ঠিকানা]
letter-its-address = [দপ্তরের ঠিকানা]
letter-date = [তারিখ]
letter-dear = মাননীয় কর্তৃপক্ষ,
letter-about = “{ $campaign }” প্রচারাভিযানের একটি দাবি নিয়ে লিখছি। দাবিটি হলো:
letter-about-stories = { $count ->
    [one] “{ $campaign }” প্রচারাভিযানের একটি দাবি নিয়ে লিখছি, যার পেছনে { $shown }টি প্রকাশিত গল্প আছে। দাবিটি হলো:
   *[other] “{ $campaign }” প্রচারাভিযানের একটি দাবি নিয়ে লিখছি, যার পেছনে { $shown }টি প্রকাশিত গল্প আছে। দাবিটি হলো:
  }
letter-happened = { $count ->
    [one] যা ঘটেছে, তার { $shown }টি উদাহরণ দিচ্ছি।
   *[other] যা ঘটেছে, তার { $shown }টি উদাহরণ দিচ্ছি।
  }
letter-counted = এ পর্যন্ত প্রতিবেশীরা গুনেছেন: { $figures }। কিছু একটা ছিল না বলেই এর প্রতিটি করতে হয়েছে।
letter-funding = যা থেকে এর খরচ মেটানো যায়: { $funding }
letter-refused-on = { $day } তারিখের উত্তরে না বলা হয়েছে।
letter-refused = বিষয়টি আবার বিবেচনা করতে এবং এর বদলে কী করবেন তা প্রকাশ্যে জানাতে অনুরোধ করছি।
letter-promised-on = { $day } তারিখে এই প্রতিশ্রুতি দেওয়া হয়েছিল।
letter-promised = ধন্যবাদ। কবে ও কীভাবে এই প্রতিশ্রুতি রাখা হবে, অনুগ্রহ করে জানাবেন।
letter-promised-due = ধন্যবাদ। কবে ও কীভাবে এই প্রতিশ্রুতি রাখা হবে, অনুগ্রহ করে জানাবেন; আমাদের কাছে লেখা তারিখ { $day }।
letter-part = যেটুকু হয়েছে, তার জন্য ধন্যবাদ। বাকিটা কবে হবে, অনুগ্রহ করে জানাবেন।
letter-part-due = যেটুকু হয়েছে, তার জন্য ধন্যবাদ। বাকিটা কবে হবে, অনুগ্রহ করে জানাবেন; আমাদের কাছে লেখা তারিখ { $day }।
letter-answered-on = { $day } তারিখের উত্তরের জন্য ধন্যবাদ।
letter-answered = যা চাওয়া হয়েছিল, তা এখনো হয়নি। পরের পদক্ষেপ ও তার তারিখ অনুগ্রহ করে জানাবেন।
letter-open-on = { $day } তারিখে একটি উত্তর এসেছে, কিন্তু তাতে প্রশ্নটির মীমাংসা হয়নি।
letter-answer-was-due = সুনির্দিষ্ট উত্তরের শেষ তারিখ ছিল { $day }।
letter-answer-due = সুনির্দিষ্ট উত্তরের শেষ তারিখ { $day }।
letter-please-say = অনুগ্রহ করে বলুন: হ্যাঁ, না, অথবা কবে তা জানাতে পারবেন।
letter-late = আপনাদের উত্তরের শেষ তারিখ ছিল { $due }। { $day } পর্যন্ত কোনো উত্তর নথিভুক্ত হয়নি। অনুগ্রহ করে বলুন: হ্যাঁ, না, অথবা কবে তা জানাতে পারবেন। উত্তর দিয়ে থাকলে এবং নথিতে ভুল থাকলে অনুগ্রহ করে জানান: তা সংশোধন করা হবে।
letter-please-reply-by = অনুগ্রহ করে { $day } তারিখের মধ্যে উত্তর দিন: হ্যাঁ, না, অথবা কবে তা জানাতে পারবেন।
letter-please-reply = অনুগ্রহ করে উত্তর দিন: হ্যাঁ, না, অথবা কবে তা জানাতে পারবেন।
letter-public = দাবি, তার গল্প ও উত্তরের নথি সবার জন্য উন্মুক্ত: { $address }
letter-regards = শ্রদ্ধাসহ,
letter-copy = চিঠি কপি করুন

# What to say on the telephone
call-head = ফোনে
call-your-place = [আপনার এলাকা]
call-hello = হ্যালো, আমার নাম { $name }, আমি থাকি এই এলাকায়: { $place }। দাবি “{ $demand }” নিয়ে ফোন করছি।
call-demand = দাবিটি হলো: { $ask }
call-because = এ রকম ঘটনার জন্যই ফোন করছি।
call-next-step = পরের পদক্ষেপ কী, আর কোন দিন তা নেওয়া হবে?
call-promise = প্রতিশ্রুতি কোন দিন রাখা হবে?
call-promise-due = প্রতিশ্রুতি কোন দিন রাখা হবে? আমাদের কাছে লেখা আছে { $day }। তা কি ঠিক আছে?
call-late = উত্তরের শেষ তারিখ ছিল { $due }, আর { $day } পর্যন্ত কোনো উত্তর নথিভুক্ত হয়নি। কবে আশা করতে পারি?
call-late-open = উত্তরের শেষ তারিখ ছিল { $due }, আর যা এসেছে তাতে প্রশ্নটির মীমাংসা হয়নি। সুনির্দিষ্ট উত্তর কবে আশা করতে পারি?
call-due = উত্তরের শেষ তারিখ { $day }। তার মধ্যে কি উত্তর আসবে?
call-when = উত্তর কবে আশা করতে পারি?
call-wait = উত্তরের জন্য অপেক্ষা করুন, আর লিখে রাখুন:
call-what = [যা বলা হয়েছে]
call-who = [কোন দপ্তর]
call-when-said = [দিন ও সময়]
call-thanks = ধন্যবাদ। ভালো থাকবেন।
call-copy = কথাগুলো কপি করুন
call-tell = উত্তর পেয়েছেন? জানান, যাতে নথিতে ওঠে: { $contact }।

# A sheet to collect signatures
sheet-print = এই পাতা A4 বা Letter কাগজে ছাপুন: এক পাতাতেই আঁটবে।
sheet-ask = আমাদের দাবি:
sheet-ask-office = প্রাপক: { $office }। আমাদের দাবি:
sheet-of = “{ $demand }”, “{ $campaign }” প্রচারাভিযানের একটি দাবি।
sheet-due = উত্তরের শেষ তারিখ: { $day }।
sheet-caption = স্বাক্ষরের সারি
sheet-signature = স্বাক্ষর
sheet-date = তারিখ
sheet-handed = এই কাগজ সিদ্ধান্তগ্রহণকারীদের হাতে যাবে: শুধু তা-ই লিখুন, যা তাঁরা পড়তে পারেন।
sheet-handed-office = এই কাগজ যাবে এখানে: { $office }। শুধু তা-ই লিখুন, যা সেখানে পড়া যেতে পারে।
sheet-no-address = ঠিকানা বা ফোন নম্বর দেওয়া জরুরি নয়।
sheet-back = কাগজ ফেরত দিন এখানে: { $contact }।

# Victories
victories-all = সব অর্জন
victory-of = আমরা যা দাবি করেছিলাম
victory-of-part = আমাদের দাবির একটি অংশ
victory-demanded = দাবি: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $since } থেকে { $day } পর্যন্ত { $acts }টি যত্নের কাজ গোনা হয়েছে।
   *[other] { $since } থেকে { $day } পর্যন্ত { $acts }টি যত্নের কাজ গোনা হয়েছে।
  }
ledger-week = { $week }, { $first } থেকে { $last }।
ledger-week-now = { $week }, { $first } থেকে { $last }; সপ্তাহ এখনো শেষ হয়নি।
ledger-weeks = সপ্তাহে সপ্তাহে
ledger-in-all = মোট
ledger-chart = সপ্তাহ অনুযায়ী { $metric }, { $first } থেকে { $last }; সবচেয়ে বেশি: { $most } ({ $week }), সর্বশেষ: { $newest }
ledger-most = সবচেয়ে বেশি: { $most } ({ $week })
ledger-table = সপ্তাহ অনুযায়ী কাজ ও পরিমাণ, নতুনটি আগে। সপ্তাহ সোমবার থেকে রবিবার (ISO 8601)।
ledger-acts = যত্নের কাজ
ledger-demands = কাজগুলো কোন দাবির পক্ষে
ledger-demands-caption = দাবি অনুযায়ী যত্নের কাজ
ledger-more-than-one = একটি কাজ একাধিক দাবির পক্ষে হতে পারে।
ledger-fixes = কী হলে এর দরকার হতো না
ledger-fixes-count = { $count ->
    [one] যাঁরা কাজটি করেছেন, তাঁরা { $shown }টি বাক্যে তা বলেছেন।
   *[other] যাঁরা কাজটি করেছেন, তাঁরা { $shown }টি বাক্যে তা বলেছেন।
  }
ledger-fixes-read = তাঁরা কী বলেন, পড়ুন
ledger-places = এলাকা অনুযায়ী
ledger-places-caption = এলাকা অনুযায়ী যত্নের কাজ
ledger-floor = কাউকে যাতে চেনা না যায়, তাই { $floor }-এর কম সংখ্যা জানানো হয় না।
ledger-withheld = এমন সংখ্যা থাকলে বাকিগুলোর সবচেয়ে ছোটটিও জানানো হয় না, যাতে কেউ হিসাব করে বের করতে না পারে।
ledger-no-place = কোনো কাজের এলাকা না-ও থাকতে পারে।
ledger-bulletins = সাপ্তাহিক বুলেটিন
ledger-all-data = সব উন্মুক্ত তথ্য
ledger-method = প্রতিটি সংখ্যা এই সারিগুলোর যোগফল। অন্য কিছু বলা না থাকলে একটি সারি মানে একটি কাজ; গল্পের প্রতিটি সংখ্যা সেই গল্পের দিনের একটি কাজ। পরিমাণ দশমিক সংখ্যা হিসেবে নির্ভুলভাবে যোগ করা হয়। সারিতে এলাকা লেখা হয় না, যাতে একটি কাজ থেকে কাউকে চেনা না যায়।

# A week of the ledger
week-not-over = সপ্তাহ শেষ হয়নি: { $day } পর্যন্ত গোনা হয়েছে
week-stories = সপ্তাহের গল্প
weeks = সপ্তাহ
weeks-all = সব সপ্তাহ
week-before = আগের সপ্তাহ
week-after = পরের সপ্তাহ
week-caption = { $week }: গণনা, আগের সপ্তাহের তুলনায় পরিবর্তন, ও মোট
week-counted = যা গোনা হয়েছে
week-in = সপ্তাহে
week-change = আগের সপ্তাহের তুলনায়
week-so-far = এ পর্যন্ত, আগের পুরো সপ্তাহের তুলনায়

# What would have made acts unnecessary
fixes-by-demand = দাবি অনুযায়ী
fixes-times = { $count ->
    [one] { $shown } বার বলা হয়েছে
   *[other] { $shown } বার বলা হয়েছে
  }
fixes-pages = দেয়ালের পাতা

# Money
money-each-person = মাথাপিছু
money-each-caption = { $names }: মাথাপিছু ভাগ
money-flows = কে কাকে টাকা দিয়েছে
money-flows-in = কে কাকে টাকা দিয়েছে, { $period }
money-flows-below = টাকার প্রবাহ নিচে আছে, রেখাসহ তালিকা হিসেবে।
money-chart-picture = চার্টটি ছবি হিসেবে দেখুন
money-trend-picture = রেখাগুলো ছবি হিসেবে দেখুন
money-change = সময়ের সঙ্গে পরিবর্তন
money-prices = প্রকৃত: { $base }-এর দামে, সূচক: { $index }; চলতি: তখন যা দেওয়া হয়েছে
money-real-short = প্রকৃত
money-nominal-short = চলতি
money-index = মূল্যসূচক
money-in-words = কথায় টাকার প্রবাহ
money-largest = সবচেয়ে বড় প্রবাহ: { $title }
money-every = সব প্রবাহ: { $title }
money-from = কে দিয়েছে
money-to = কে পেয়েছে
money-period = সময়কাল
money-status = অবস্থা
money-combined = { $count ->
   *[other] { $shown }টি সারির যোগফল
  }
money-refund-short = ফেরত
money-more-rows = { $count ->
    [one] আরও { $shown }টি সারি নিচের ফাইলগুলোতে আছে।
   *[other] আরও { $shown }টি সারি নিচের ফাইলগুলোতে আছে।
  }
money-method = আমরা যেভাবে গুনেছি
money-exact = টাকার অঙ্ক দশমিক সংখ্যা হিসেবে নির্ভুলভাবে রাখা ও যোগ করা হয়। শুধু দেখানোর সময় কাছাকাছি মানে আনা হয়, অর্ধেক হলে শূন্য থেকে দূরের দিকে।
money-sources = সূত্র
money-read-on = { $day } তারিখে দেখা
money-paid-back-by = ফেরত দিয়েছে: { $who }
money-in-part-estimated = আংশিক বা পুরোটা আনুমানিক বা হিসাব করে পাওয়া
money-told-elsewhere = এখান থেকে যা আবার দেওয়া হয়, তা এই তালিকার অন্য জায়গায় আছে
money-smaller = এবং আরও { $number }টি ছোট, মোট { $sum }

# Briefings
briefings-missed = মাইলফলকের অপেক্ষায়
briefings-past = অতীতের
briefing-table = সামনে রাখা দাবি:
stories-to-go = { $count ->
    [one] আর { $shown }টি গল্প বাকি
   *[other] আর { $shown }টি গল্প বাকি
  }
briefing-todo = { $count ->
    [one] এ পর্যন্ত এমন দেখাচ্ছে: যে গল্প দিয়ে শুনানি শুরু হবে (গল্প { $number }), তার আর { $shown }টি গল্প বাকি।
   *[other] এ পর্যন্ত এমন দেখাচ্ছে: যে গল্প দিয়ে শুনানি শুরু হবে (গল্প { $number }), তার আর { $shown }টি গল্প বাকি।
  }
briefing-no-milestone = এই মাইলফলকের কোনো গল্প নেই।
briefing-when = কখন
briefing-where = কোথায়
briefing-readers = পাঠ করবেন
briefing-reply-by = উত্তর চাওয়া হয়েছে এর মধ্যে
briefing-watch = সরাসরি দেখুন
briefing-script = পাঠের পাণ্ডুলিপি
briefing-calendar = আপনার ক্যালেন্ডারে যোগ করুন
briefing-after = এরপর কী হলো
briefing-recording = রেকর্ডিং শুনুন বা দেখুন
briefing-replies = এর পর থেকে শুনানির দাবির উত্তর:
briefing-no-replies = এর পর থেকে { $day } পর্যন্ত শুনানির দাবির কোনো উত্তর নথিভুক্ত হয়নি।
briefing-show = অনুষ্ঠানসূচি
briefing-minutes = { $count ->
    [one] সশব্দে পড়তে প্রায় { $shown } মিনিট, মিনিটে { $words } শব্দ ধরে।
   *[other] সশব্দে পড়তে প্রায় { $shown } মিনিট, মিনিটে { $words } শব্দ ধরে।
  }
briefing-rounded = প্রতিটি অংশ পুরো মিনিটে বাড়িয়ে ধরা হয়েছে।
briefing-numbers-below = নিচের সংখ্যাগুলো
briefing-demand-below = নিচের দাবি
briefing-chosen = আয়োজকেরা গল্পগুলো বেছেছেন।
briefing-rule = গল্প বাছা হয় একটি নিয়মে: যে গল্প মাইলফলকে পৌঁছেছে; তারপর গত মাইলফলকের পর থেকে সবচেয়ে বেশি গল্প যেসব দাবি তুলেছে, তার প্রতিটির সবচেয়ে নতুন গল্প; তারপর বাকিগুলোর মধ্যে সবচেয়ে নতুনগুলো।
briefing-numbers = গত শুনানির পর থেকে সংখ্যা
briefing-numbers-first = প্রচারাভিযান শুরুর পর থেকে সংখ্যা
briefing-counted = { $after } তারিখের পর থেকে { $until } পর্যন্ত
briefing-counted-first = { $until } পর্যন্ত
briefing-what = বিষয়
briefing-since = গত শুনানির পর থেকে
briefing-the-demand = দাবি
briefing-asks = শুনানিতে { $day } তারিখের মধ্যে উত্তর চাওয়া হয়েছে।
briefing-story = এই মাইলফলকের গল্প
briefing-others = অন্য শুনানি
script-minutes = { $count ->
    [one] প্রায় { $shown } মিনিট। কাগজে প্রতিটি অংশ আলাদা পাতায় শুরু হয়।
   *[other] প্রায় { $shown } মিনিট। কাগজে প্রতিটি অংশ আলাদা পাতায় শুরু হয়।
  }

# Escalations
climb-acts = { $acts } / { $at }
climb-next = এরপর { $next }
climb-unknown = এরপর কী হবে, তা শুনানিতে জানানো হবে।
climb-left = আর { $left } বাকি
escalations-all = ঘোষিত সব ধাপে পৌঁছানো গেছে।
escalations-announced = কী হবে, তা শুনানিতে জানানো হবে।
escalations-announced-at = কী হবে, তা জানানো হবে এখানে: { $briefing }।
escalations-reached = পৌঁছানো গেছে
escalations-unrecorded = কী করা হয়েছে, তা এখনো এখানে নথিভুক্ত হয়নি।
escalations-no-day = দিনটি এখনো নথিভুক্ত হয়নি।
escalations-left-out = { $count ->
    [one] নামহীন আগের { $shown }টি ধাপ বাদ দেওয়া হয়েছে।
   *[other] নামহীন আগের { $shown }টি ধাপ বাদ দেওয়া হয়েছে।
  }
escalations-counted = { $acts }, { $day } তারিখে গোনা হয়েছে।
step-announced = ঘোষণা
step-held = অনুষ্ঠিত
step-planned = পরিকল্পিত তারিখ
step-ritual = শেষে
step-about = ধাপ: { $at }
gathering-then = তারপর:

# The board of offers, needs and dreams
board-how = এখানে কারও নাম নেই। আয়োজকদের লিখুন, তাঁরা যোগাযোগ করিয়ে দেবেন: { $contact }।
board-sheet = টাঙানোর কাগজ
board-sheet-size = A4 বা Letter
board-matched = মিলেছে
board-since = { $day } থেকে
board-until = { $day } পর্যন্ত
board-about = বিষয়:
board-offers = { $count ->
    [one] { $shown }টি প্রস্তাব কাজে লাগতে পারে
   *[other] { $shown }টি প্রস্তাব কাজে লাগতে পারে
  }
board-needs = { $count ->
    [one] { $shown }টি প্রয়োজন মেটাতে পারে
   *[other] { $shown }টি প্রয়োজন মেটাতে পারে
  }
board-answer = সাড়া দিন
board-map = কোন এলাকায় কী আছে
board-map-caption = এলাকা অনুযায়ী লেখা
board-entries = { $count ->
    [one] লেখা
   *[other] লেখা
  }
board-offers-about = প্রস্তাবের বিষয়
board-others = { $count ->
    [one] আরও { $shown }টি এলাকায় { $floor }টির কম লেখা আছে।
   *[other] আরও { $shown }টি এলাকায় { $floor }টির কম লেখা আছে।
  }
board-all-few = প্রতিটি এলাকায় { $floor }টির কম লেখা আছে।
board-one-few = প্রতিটি এলাকায় { $floor }টির কম লেখা আছে।
board-unnamed = কাউকে যাতে অনুমান করা না যায়, তাই এমন এলাকার নাম এখানে বা লেখার পাশে দেওয়া হয় না।
board-sheet-lede = প্রতিবেশীদের প্রস্তাব, প্রয়োজন ও স্বপ্ন, { $day } পর্যন্ত
board-sheet-back = বোর্ডে ফিরুন
board-sheet-print = ব্রাউজার থেকে এই পাতা A4 বা Letter কাগজে ছাপুন।
board-sheet-answer = সাড়া দিতে আয়োজকদের লিখুন:
board-sheet-name = লেখার শেষের শব্দগুলো জানান।
board-sheet-new = নতুন যা আছে:

# The calendar
calendar-subscribe = সাবস্ক্রাইব করুন
calendar-fresh = সব সময় হালনাগাদ
calendar-download = ডাউনলোড
calendar-by-hand = নিজে সাবস্ক্রাইব করতে আপনার ক্যালেন্ডারে এই ঠিকানা দিন:
calendar-near = { $count ->
    [one] এখন ও আগামী { $shown } দিনে
   *[other] এখন ও আগামী { $shown } দিনে
  }
calendar-nothing = এখন তারিখসহ কিছু ঘোষণা করা নেই।
calendar-over = শেষ হয়েছে
calendar-zone = সময় অঞ্চল: { $zone }।
occasion-to = থেকে { $last }
occasion-now = এখন
occasion-today = আজ
occasion-in-days = { $count ->
    [one] { $shown } দিন পরে
   *[other] { $shown } দিন পরে
  }
occasion-presses = যে দাবির পক্ষে: { $demand }
occasion-more = এ বিষয়ে আরও
occasion-add = ক্যালেন্ডারে যোগ করুন

# Guides
guides-all = সব নির্দেশিকা
guide-checked = সর্বশেষ যাচাই: { $day }।
guide-age = { $years } বছর ও তার বেশি বয়সী পাঠকের জন্য লেখা।
guide-age-computed = Flesch–Kincaid সূত্র অনুযায়ী প্রায় { $years } বছর বয়স থেকে এটি পড়া যায়।

# The open data
data-licence = লাইসেন্স
data-no-licence = কোনো লাইসেন্সের উল্লেখ নেই। এই তথ্য প্রকাশের আগে জিজ্ঞাসা করুন।
data-as-of = যে তারিখ পর্যন্ত
data-format = লেখাগুলো UTF-8-এ। দিন লেখা হয় 2026-11-08 হিসেবে (ISO 8601)। JSON ফাইলের { $about } অংশে লেখা থাকে ফাইলটি কী ও তা দিয়ে কী করা যাবে; সারিগুলো থাকে ফাইলের নামের তালিকায়।
data-beside = প্রতিটি তথ্যভান্ডারের পাশে
data-money = সরকারি টাকার সারণি আছে { $beside }।
data-open = খুলুন: { $file }
of-file = – { $file }
data-in-file = যা আছে: { $file }
data-means = এর অর্থ
data-holds = এতে যা আছে

# The search; query is what was looked for
search-field = শব্দ, সংখ্যা বা ট্যাগ
search-one = “{ $query }” খুঁজে ১টি লেখা পাওয়া গেছে।
search-many = “{ $query }” খুঁজে { $shown }টি লেখা পাওয়া গেছে।
search-some = কোনো লেখায় “{ $query }” পুরোটা নেই। { $shown }টি লেখায় একাংশ আছে।
search-none = “{ $query }” খুঁজে কিছু পাওয়া যায়নি। কম শব্দ বা শব্দের শুরুটুকু দিয়ে চেষ্টা করুন।
search-shown = দেখানো হচ্ছে { $part }, মোট { $all }।
search-failed = অনুসন্ধান চালু করা যায়নি। সংযোগ দেখে আবার চেষ্টা করুন।
search-hint = সব ভাষার { $texts }টি লেখার সবগুলোতে খোঁজা হয়। শব্দের শুরুটুকুই যথেষ্ট, উচ্চারণচিহ্ন বাদ দেওয়া যায়।
search-key = { $key } চাপলে খোঁজার ঘরে যাওয়া যায়
search-no-script = এখানে খুঁজতে স্ক্রিপ্ট লাগে; তা বন্ধ আছে বা চালু হয়নি। এই পথগুলোতে স্ক্রিপ্ট লাগে না:
search-way-stories = { $stories }, নতুনটি আগে: ট্যাগের সংখ্যা বলে দেয় গল্পটি কত পেছনে।
search-way-tags = { $tags }: গল্পগুলোর বিষয়।
search-way-demands = { $demands }, প্রতিটির সঙ্গে তার পক্ষের গল্প।
search-way-browser = খোলা পাতায় শব্দ খুঁজে দেয় আপনার ব্রাউজার: { $ctrl } ও { $f }, অথবা মেনুর “পাতায় খুঁজুন”।
search-results = ফলাফল
search-about = “{ $campaign }” যা যা বলে, তার সবকিছুতে খুঁজুন।

# An address that leads nowhere
lost-lede = এই পাতাটি ফাঁক গলে পড়ে গেছে। গল্পগুলো পড়েনি।
lost-home = প্রথম পাতায় যান
lost-title = এমন কোনো পাতা নেই
withdrawn-title = { $tag } প্রত্যাহার করা হয়েছে
withdrawn-lede = এখানে একটি গল্প ছিল। যাঁর কথা ছিল, তিনি তা ফিরিয়ে নিয়েছেন; তা আর বলা হয় না। আপনার কাছে অনুলিপি থাকলে অনুগ্রহ করে মুছে ফেলুন।

# The menu, and the headings of its pages
section-stories = গল্প
section-demands = দাবি
section-ledger = খতিয়ান
section-money = টাকা
section-calendar = ক্যালেন্ডার
section-victories = অর্জন
section-testimonies = বয়ান
section-briefings = শুনানি
section-escalations = আন্দোলনের ধাপ
section-board = বোর্ড
section-guides = নির্দেশিকা
section-tags = ট্যাগ

# Titles of pages, and what search engines tell of them
numbered = { $heading }, পাতা { $page }
archive-about = “{ $campaign }” প্রচারাভিযানের সব গল্প, নতুনটি আগে।
tags-about = “{ $campaign }” প্রচারাভিযানের গল্পগুলোর বিষয়।
tag-about = “{ $campaign }” প্রচারাভিযানের গল্প, বিষয়: { $tag }।
demands-about = কী হলে এই উদ্ধারগুলোর দরকার হতো না, কে সেই সিদ্ধান্ত নিতে পারে, আর কবের মধ্যে।
office-about = দপ্তরের কাছে কী চাওয়া হয়েছে, আর কী উত্তর এসেছে: { $office }।
office-about-said = দপ্তর যা বলেছে: { $office }।
letter-title = লিখুন বা ফোন করুন: { $demand }
letter-page = একটি চিঠি ও ফোনে বলার কথা: { $ask }
sheet-title = স্বাক্ষর: { $demand }
sheet-about = ছেপে সই করার কাগজ: { $ask }
ledger-about = “{ $campaign }” প্রচারাভিযানে গোনা সব যত্নের কাজ, সপ্তাহে সপ্তাহে।
fixes-about = যাঁরা কাজটি করেছেন তাঁদের কথায়, যে দাবি তা এনে দেবে সেই অনুযায়ী সাজানো।
fixes-no-demand = আলাদা কোনো দাবি নেই
money-about = টাকা কে পায়, আর কাজ কে করে।
pass-on-title = ছড়িয়ে দিন: { $headline }
pass-on-about = পোস্ট করার কথা ও ছবি: { $headline }
share-page-title = শেয়ার করুন: { $tag } { $title }
share-page-about = পোস্ট করার কথা ও ছবি: { $tag }।
victories-about = বলে আর গুনে যা পুরোপুরি বা আংশিক আদায় হয়েছে।
testimonies-about = কর্মীরা ও যাঁরা সাহায্য পেয়েছেন তাঁরা যা বলেন: কী হলে এই উদ্ধারগুলোর দরকার হতো না।
guides-about = পড়া, ছাপা ও ছড়িয়ে দেওয়ার মতো কাজের পাতা।
data-about = এখানে যা গোনা ও চাওয়া হয়েছে তার সব: যাচাই ও ব্যবহারের জন্য।
calendar-about = যে দিনগুলোতে চাপ দেওয়া কাজে লাগে, শেষ তারিখ, আর কোথায় দেখা হবে।
escalations-about = খতিয়ানের প্রতিটি কাজ গোনায় ধরা হয়। এই সংখ্যাগুলোর কোনো একটিতে পৌঁছালে আমরা প্রকাশ্যে কর্মসূচি নিই।
briefings-about-each = প্রতিটি গল্পের সঙ্গে কয়েকটি গল্প সশব্দে পড়ে শোনানো হয় তাঁদের, যাঁরা অবস্থা বদলাতে পারেন।
briefings-about-every = { $count ->
   *[other] প্রতি { $shown }টি গল্প পর কয়েকটি গল্প সশব্দে পড়ে শোনানো হয় তাঁদের, যাঁরা অবস্থা বদলাতে পারেন।
  }
briefings-about-milestones = প্রতিটি মাইলফলকে কয়েকটি গল্প সশব্দে পড়ে শোনানো হয় তাঁদের, যাঁরা অবস্থা বদলাতে পারেন।
script-title = { $briefing }: পাঠের পাণ্ডুলিপি
script-about = যা পড়ে শোনানো হবে, আর প্রতিটি অংশে কত মিনিট: { $briefing }।
board-title = প্রস্তাব, প্রয়োজন ও স্বপ্ন
board-lede = প্রতিবেশীরা যা দেন, যা তাঁদের দরকার, আর একসঙ্গে যা গড়তে চান।
board-sheet-title = টাঙানোর বোর্ড
board-sheet-about = এক পাতা কাগজে প্রস্তাব, প্রয়োজন ও স্বপ্ন।

# The kinds of entries on the board
board-dream = স্বপ্ন
board-dream-lede = অনেকে যা গড়তে চান। প্রতিটির জন্য হাত লাগে, হয়তো আপনারও।
board-need = প্রয়োজন
board-need-lede = যা এই মুহূর্তে কেউ একা পারছেন না।
board-offer = প্রস্তাব
board-offer-lede = কেউ যা দিচ্ছেন। বদলে কিছু চাওয়া হয় না।

# How a demand stands
state-long-overdue = অনেক আগেই সময় পেরিয়েছে
state-overdue = সময় পেরিয়েছে
state-not-answered = উত্তর এসেছে, কিন্তু সুনির্দিষ্ট নয়
state-due-today = আজই শেষ দিন
state-waiting = উত্তরের অপেক্ষায়
state-answered = সুনির্দিষ্ট উত্তর এসেছে
state-promised = প্রতিশ্রুতি দেওয়া হয়েছে
state-partly-won = আংশিক আদায় হয়েছে
state-refused = প্রত্যাখ্যাত
state-won = দাবি আদায় হয়েছে
state-not-yet-asked = এখনো জানানো হয়নি
funding-funded = টাকা বরাদ্দ হয়েছে
funding-partly-funded = আংশিক টাকা বরাদ্দ হয়েছে
funding-not-funded = টাকা বরাদ্দ হয়নি

# Kinds of replies
reply-promise = প্রতিশ্রুতি
reply-refusal = প্রত্যাখ্যান
reply-partial = আংশিক উত্তর
reply-answer = সুনির্দিষ্ট উত্তর
reply-not-an-answer = সুনির্দিষ্ট উত্তর নয়

# A day of the weekend, in counted-moved and counted-closed
closed-mon = সোমবার
closed-tue = মঙ্গলবার
closed-wed = বুধবার
closed-thu = বৃহস্পতিবার
closed-fri = শুক্রবার
closed-sat = শনিবার
closed-sun = রবিবার

# Counts of the ledger
acts-of-care = যত্নের কাজ
acts-of-care-count = { $count ->
    [one] { $shown }টি যত্নের কাজ
   *[other] { $shown }টি যত্নের কাজ
  }
change-more = { $amount } বেশি
change-fewer = { $amount } কম
change-same = সমান
place-few = { $floor }-এর কম
place-not-told = জানানো হয়নি

# The week in a sentence
bulletin-logged = { $year } সালের সপ্তাহ { $week }: “{ $campaign }” খতিয়ানে তুলেছে { $acts }।
bulletin-logged-with = { $year } সালের সপ্তাহ { $week }: “{ $campaign }” খতিয়ানে তুলেছে { $acts }; সংখ্যায়: { $figures }।
bulletin-logged-so-far = { $year } সালের সপ্তাহ { $week }: “{ $campaign }” এ পর্যন্ত খতিয়ানে তুলেছে { $acts }।
bulletin-logged-so-far-with = { $year } সালের সপ্তাহ { $week }: “{ $campaign }” এ পর্যন্ত খতিয়ানে তুলেছে { $acts }; সংখ্যায়: { $figures }।
bulletin-makes = { $day } থেকে মোট { $acts }।
list-and = { $first } ও { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } ও { $b }। অনুপাতটি কাছাকাছি মানে আনা হয়েছে, অর্ধেক হলে শূন্য থেকে দূরের দিকে।
money-ratio-note-in = { $a } ও { $b }, { $period }। অনুপাতটি কাছাকাছি মানে আনা হয়েছে, অর্ধেক হলে শূন্য থেকে দূরের দিকে।
money-all-flows = সব প্রবাহ
money-flow-count = { $count ->
    [one] { $shown }টি প্রবাহ
   *[other] { $shown }টি প্রবাহ
  }
money-place-count = { $count ->
    [one] { $shown }টি পক্ষ
   *[other] { $shown }টি পক্ষ
  }
money-caption = { $places }, তাদের মধ্যে { $flows }।
money-caption-sum = { $places }, তাদের মধ্যে { $flows }, মোট { $sum }।
money-caption-largest = সবচেয়ে বড়: { $from } → { $to }, { $amount }।
money-caption-folded = { $count ->
   *[other] ছোট { $shown }টি পক্ষ একসঙ্গে আঁকা হয়েছে; প্রতিটি সারি নিচে বা ফাইলে আছে।
  }
money-folded = { $count ->
   *[other] { $shown }টি পক্ষ, সবচেয়ে বড়: { $name }
  }
money-cite-flows = টাকার প্রবাহ
money-cite-people = মানুষের সংখ্যা ({ $label })
money-cite-prices = মূল্যসূচক
money-file-csv = সারণি হিসেবে প্রবাহ (CSV)
money-file-json = একই তথ্য, বর্ণনাসহ (JSON ডেটা প্যাকেজ)
money-file-svg = আঁকা চার্ট (SVG)
money-file-trend = সময়ের সঙ্গে পরিবর্তন, আঁকা (SVG)
money-file-png = ছবি হিসেবে চার্ট, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = গল্প
card-milestone = মাইলফলক
card-briefing = শুনানির আমন্ত্রণ
card-victory = অর্জন
card-week = সপ্তাহ
card-clock = দিন গণনা
card-trend = সময়ের সঙ্গে পরিবর্তন
card-each = মাথাপিছু অঙ্ক
card-comparison = তুলনা
card-preview = চওড়া, লিংক প্রিভিউয়ের জন্য
card-status = লম্বা, ফোনের স্ট্যাটাসের জন্য
card-square = বর্গাকার, ছবির ফিডের জন্য
card-upright = খাড়া, ছবির ফিডের জন্য
card-wide = চওড়া, ছবির ফিডের জন্য

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = গণশুনানি { $number }
briefing-read-aloud = দায়িত্বে থাকা ব্যক্তিদের গল্প পড়ে শোনানো হয়।
briefing-invited-list = উত্তর দিতে আমন্ত্রিত: { $offices }।
briefing-state-today = আজ
briefing-state-to-come = সামনে
briefing-state-ahead = গল্প { $number } হলে
briefing-state-past = হয়ে গেছে
briefing-state-missed = দিন পেরিয়ে গেছে
briefing-state-missed-left = { $count ->
    [one] দিন পেরিয়ে গেছে; আর { $shown }টি গল্প বাকি
   *[other] দিন পেরিয়ে গেছে; আর { $shown }টি গল্প বাকি
  }
show-welcome = স্বাগত
show-welcome-to = স্বাগত! { $briefing }।
show-told = মাইলফলক { $number } থেকে আমরা সংহতির { $stories } বলেছি।
show-told-first = প্রচারাভিযান শুরুর পর থেকে আমরা সংহতির { $stories } বলেছি।
show-read-one = এখন একটি পড়ে শোনানো হবে।
show-read-all = এখন সবগুলো পড়ে শোনানো হবে।
show-read = { $count ->
   *[other] এখন { $shown }টি পড়ে শোনানো হবে।
  }
show-invited = আমরা উত্তর দিতে আমন্ত্রণ জানিয়েছি: { $offices }।
show-numbers = সংখ্যা
show-ask = আমরা { $day } তারিখের মধ্যে উত্তর চাই।
show-ask-office = আমরা { $day } তারিখের মধ্যে উত্তর চাই। প্রাপক: { $office }।
show-deadline = দাবিটির নিজের শেষ তারিখ { $day }।
show-no-reply = { $day } পর্যন্ত কোনো উত্তর নথিভুক্ত হয়নি।
show-last-reply = সর্বশেষ উত্তর, { $day }, { $office }: “{ $reply }”
show-logged = এ পর্যন্ত খতিয়ানে উঠেছে { $acts }।
show-step = পরের ধাপ, { $acts } হলে: { $what }।
show-step-unknown = { $acts } হলে আমরা কী করব, তা এখন ঘোষণা করছি।
numbers-begun = প্রচারাভিযান শুরুর পর থেকে আমরা { $stories } বলেছি ও { $acts } গুনেছি।
numbers-told = মাইলফলক { $number } থেকে আমরা { $stories } বলেছি।
numbers-told-first = প্রচারাভিযান শুরুর পর থেকে আমরা { $stories } বলেছি।
numbers-acts = { $count ->
    [one] { $day } তারিখের শুনানির পর থেকে { $shown }টি যত্নের কাজ গোনা হয়েছে।
   *[other] { $day } তারিখের শুনানির পর থেকে { $shown }টি যত্নের কাজ গোনা হয়েছে।
  }
numbers-acts-first = { $count ->
    [one] প্রচারাভিযান শুরুর পর থেকে { $shown }টি যত্নের কাজ গোনা হয়েছে।
   *[other] প্রচারাভিযান শুরুর পর থেকে { $shown }টি যত্নের কাজ গোনা হয়েছে।
  }
numbers-come-to = সব মিলিয়ে: { $figures }।
numbers-in-all = { $count ->
    [one] খতিয়ানে এখন মোট { $shown }টি যত্নের কাজ আছে।
   *[other] খতিয়ানে এখন মোট { $shown }টি যত্নের কাজ আছে।
  }

# Steps of the ladder of escalations
step-reached = পৌঁছানো গেছে
step-next = পরবর্তী
step-later = পরে

# What stands in the calendar
occasion-answer-due = সুনির্দিষ্ট উত্তরের শেষ তারিখ: { $demand }
occasion-reply-due = শুনানির পর উত্তরের শেষ তারিখ: { $briefing }
occasion-reply-due-on = উত্তরের শেষ তারিখ ({ $briefing }): { $demand }
occasion-at = { $acts } হলে: { $title }
occasion-escalation = { $acts } হলে আন্দোলনের ধাপ
kind-window = সুযোগের সময়
kind-action = কর্মসূচি
kind-ritual = কৃতজ্ঞতার আয়োজন
kind-briefing = গণশুনানি
kind-escalation = আন্দোলনের ধাপ

# Kinds of texts that the search finds
found-story = গল্প
found-translation = গল্প, অনুবাদ
found-guide = নির্দেশিকা
found-victory = অর্জন
found-briefing = শুনানি
found-testimony = বয়ান

# Feeds, which people read elsewhere
feed-atom = Atom ফিড
feed-json = JSON ফিড
feed-offers = নতুন প্রস্তাব
feed-needs = নতুন প্রয়োজন
feed-answer = আয়োজকদের মাধ্যমে সাড়া দিন
feed-reply = { $office }, “{ $demand }” প্রসঙ্গে: { $kind }
feed-asked = যা চাওয়া হয়েছে: { $ask }
feed-all-about = এই দাবি নিয়ে সবকিছু
feed-missed-reply = শেষ তারিখের মধ্যে উত্তর নেই: “{ $demand }”
feed-missed-answer = শেষ তারিখের মধ্যে সুনির্দিষ্ট উত্তর নেই: “{ $demand }”
feed-no-reply = শেষ তারিখ { $day }, এর মধ্যে কোনো উত্তর নথিভুক্ত হয়নি।
feed-no-reply-from = { $office }: শেষ তারিখ { $day }, এর মধ্যে কোনো উত্তর নথিভুক্ত হয়নি।
feed-no-answer = শেষ তারিখ { $day }, এর মধ্যে কোনো সুনির্দিষ্ট উত্তর নথিভুক্ত হয়নি।
feed-no-answer-from = { $office }: শেষ তারিখ { $day }, এর মধ্যে কোনো সুনির্দিষ্ট উত্তর নথিভুক্ত হয়নি।
feed-live = সরাসরি
feed-in-ledger = খতিয়ানে { $acts }
feed-came-to = { $day } তারিখে খতিয়ানে হলো { $acts }।
feed-now = এবার যা হবে: { $what }।
feed-now-unknown = এবার কী হবে, তা শুনানিতে জানানো হবে।
feed-held = যেমন হলো: { $what }
plan-post = পোস্ট করুন: { $tag } { $title }
