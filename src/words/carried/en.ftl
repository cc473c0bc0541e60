# The tool's words in English. Every other file has the same messages with the same parts.
# To translate: copy this file under your language's code and change what stands after each =.
# A part like { $shown } is filled in later; leave its name as it is and move it where it belongs.
# A message that begins with { $count -> has one form for each plural that your language has.

# A story
care = Care
cause = Cause
change = Change
milestone-count = { $count ->
    [one] { $shown } story told
   *[other] { $shown } stories told
  }
milestone-label = Milestone { $shown }
stories-range = Stories { $first } to { $last }

# A briefing: stories are read aloud to people in office, who are invited to answer
briefing-title = The People’s Briefing
briefing-number = Briefing { $shown }
briefing-invited = Invited to answer
briefing-demand = On the table

# A victory
victory-won = Won
victory-part = Partly won
victory-stories = { $count ->
    [one] { $shown } story pressed for it
   *[other] { $shown } stories pressed for it
  }
victory-asked = What we asked

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = The week in the ledger
bulletin-week = Week { $week } of { $year }
bulletin-acts = { $count ->
    [one] act of care
   *[other] acts of care
  }
bulletin-stories = { $count ->
    [one] story
   *[other] stories
  }
bulletin-total = { $count ->
    [one] { $shown } story so far
   *[other] { $shown } stories so far
  }

# A money figure
money-title = Follow the money
money-source = Source: { $source }
money-million = { $amount } million
money-billion = { $amount } billion
money-cent = 1 cent
money-less = less than { $amount }
money-ratio = For every { $hundred } that went to “{ $a }”, { $part } went to “{ $b }”.
money-ratio-budget = For every { $hundred } set aside for “{ $a }”, { $part } was set aside for “{ $b }”.
money-ratio-nothing = Nothing for “{ $b }”, { $sum } for “{ $a }”.
money-other = Other ({ $shown })
money-estimated = estimated or inferred
money-refund = paid back
money-total = In all
money-real = { $label }, adjusted for inflation
money-nominal = { $label }, not adjusted
money-each = per { $label }

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] day left
   *[other] days left
  }
clock-due-today = Due today
clock-silence = { $count ->
    [one] day without a reply
   *[other] days without a reply
  }
clock-past = { $count ->
    [one] day past the deadline
   *[other] days past the deadline
  }
clock-deadline = Deadline: { $date }
clock-as-of = As of { $date }
clock-no-reply = No reply recorded, as of { $date }
clock-counted = Days counted on { $date }
clock-to = To: { $office }
clock-replied = Reply received
clock-promised = Promised
clock-refused = Refused

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Photo: { $text }
alt-days-left = { $count ->
    [one] { $shown } day left to reply
   *[other] { $shown } days left to reply
  }
alt-silence = { $count ->
    [one] { $shown } day without a reply
   *[other] { $shown } days without a reply
  }
alt-past = { $count ->
    [one] { $shown } day past the deadline
   *[other] { $shown } days past the deadline
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Invitation to People’s Briefing { $shown }: stories { $first } to { $last }.
alt-invited = Invited to answer: { $office }.
alt-victory = { $label }: “{ $title }”. { $count ->
    [one] { $shown } story pressed for it.
   *[other] { $shown } stories pressed for it.
  }
alt-money = { $title }: { $figure }. Source: { $source }.
alt-clock = Demand: “{ $title }”. { $state }.
