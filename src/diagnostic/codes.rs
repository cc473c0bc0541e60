//! Every kind of problem: its stable name, weight, and the answer of `careledger explain`.

use super::Severity;

/// A kind of problem. Its name never changes once released: people search for it, and settings
/// may come to name it.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable kebab-case name.
    pub name: &'static str,
    /// Its weight without `--strict`.
    pub severity: Severity,
    /// The rule in a few words.
    pub title: &'static str,
    /// Why the rule exists.
    pub why: &'static str,
    /// How to meet it.
    pub mend: &'static str,
}

/// The kind of that name.
pub fn find(name: &str) -> Option<&'static Code> {
    ALL.iter().copied().find(|code| code.name == name)
}

macro_rules! codes {
    ($($constant:ident $name:literal $severity:ident $title:literal $why:literal $mend:literal;)*) => {
        $(
            #[doc = $title]
            pub const $constant: &Code = &Code {
                name: $name, severity: Severity::$severity, title: $title, why: $why, mend: $mend,
            };
        )*
        /// All of them, in the order of the table.
        pub const ALL: &[&Code] = &[$($constant),*];
    };
}

codes! {
// Files
ENCODING "encoding" Error "A file is not UTF-8 text."
    "Browsers and feeds get UTF-8. A file in another encoding would show broken letters, in names first of all."
    "Open the file in your editor and save it as UTF-8 (the menu is often called “Save with encoding”).";
CONTROL "control-character" Error "A text holds an invisible control character."
    "Control characters have no shape. Feeds with one in them are refused as a whole, and browsers and search engines stumble over them. Others turn the letters of a name round or hide some, so that people see something else than what is written."
    "Delete the character at the marked place; an editor may show it as a box or not at all. It most often comes with text that was pasted from elsewhere.";
FILE_EMPTY "file-empty" Error "A file has nothing in it."
    "An empty story would leave a hole in the sequence with no word of why."
    "Write the story, or delete the file. `careledger new` makes a file with all parts to fill in.";
FILE_KIND "file-kind" Error "A folder stands where a file should be, or the reverse."
    "What cannot be read cannot be published, and skipping it silently would lose a story."
    "Move the folder elsewhere, or rename it so that it does not end in .md, .csv or .yaml.";
FILE_LARGE "file-large" Error "A file is larger than what is taken of its kind."
    "A story is a few kilobytes. A text of more than a megabyte is most likely a photo or a film with the wrong name, and would make the page unreadable on a phone."
    "Check the file. Leave out columns of large tables that nothing uses. README lists how large files of each kind may be.";
TOO_MANY "too-many" Error "There is more of something than is taken."
    "Files that no person wrote can hold millions of rows, links or lists inside lists. Beyond some number of them nobody could tell beforehand how much memory and time they take."
    "Look whether it is there by mistake. If it is not, make several texts or tables of one. README lists the bounds.";
MORE "more-problems" Note "A file has more problems than are shown at one time."
    "Most often one mistake brings all of them, and nobody reads a thousand messages."
    "Mend the first ones and check again.";
LINK_OUTSIDE "link-outside" Error "A symbolic link leads out of the campaign folder."
    "A link out of the folder could publish a file from your machine that was never meant for the public."
    "Copy the file into the campaign folder and delete the link.";
FILE_NAME "file-name" Error "A story's file name has no number."
    "The number in the file name is the story's place in the sequence, and its public address for good."
    "Name the file like 043-a-few-words.md. `careledger new \"Title\"` picks the next number.";
FILE_IGNORED "file-ignored" Warning "A file in a content folder is of no known kind."
    "A file that is silently passed over is a story that its author believes to be public."
    "Give it the ending .md (stories, demands), .csv or .yaml (money), or move it out of the folder.";

// Front matter and YAML
FRONT_MATTER_MISSING "front-matter-missing" Error "A file does not begin with front matter."
    "The front matter between two lines of --- holds the title, the date and the three beats."
    "Begin the file with a line ---, then the keys, then another line ---.";
FRONT_MATTER_OPEN "front-matter-open" Error "The front matter is never closed."
    "Without the second line of --- the whole story counts as settings."
    "Put a line that holds only --- between the last key and the text of the story.";
YAML_SYNTAX "yaml-syntax" Error "The YAML cannot be read."
    "YAML is the notation of keys and values in front matter and settings. One misplaced sign can change what all the following lines mean, so nothing is guessed."
    "Look at the marked place and the line above it. Keys of the same level begin in the same column; texts with special signs go in double quotes.";
YAML_TAB "yaml-tab" Error "A tab indents a line."
    "YAML forbids tabs for indentation, since editors disagree about how wide they are."
    "Replace the tab by two spaces.";
YAML_QUOTE "yaml-quote" Error "A quotation is not closed, or closed too early."
    "Everything up to the next quotation mark would become part of the text."
    "Close the quotation on the same line. Inside double quotes, write a double quote as \\\".";
YAML_COLON "yaml-colon" Error "A text with a colon is not in quotes."
    "In YAML a colon followed by a space separates a key from its value, so a second one on the line has no meaning."
    "Put the whole text in double quotes: title: \"Care: the bike\".";
YAML_COMMENT "yaml-comment" Error "A # in a text is not in quotes."
    "In YAML a space and the sign # begin a comment: a tag such as #CareLedger043 and all that follows it would be left out without a word."
    "Put the whole text in double quotes. If it is meant as a comment, write a space after the sign: # like this.";
YAML_DUPLICATE "yaml-duplicate-key" Error "A key is written twice."
    "Only one of the two values could be used, and which one depends on the program that reads it."
    "Keep one of the two lines.";
YAML_ALIAS "yaml-alias" Error "A YAML anchor or alias is used."
    "Aliases (*name) can make a small file unfold into gigabytes, and nobody needs them here, so they are refused."
    "Write the value out. If the text begins with * or &, put it in double quotes.";
YAML_DEPTH "yaml-depth" Error "Lists or keys are nested too deeply."
    "No file of a campaign needs more than a few levels; very deep nesting is a mistake or an attack."
    "Remove the nesting.";
YAML_COMMA "yaml-comma" Error "A text with a comma stands in braces without quotes."
    "Between braces a comma ends a text, so that the rest of the sentence would count as a key."
    "Put the whole text in double quotes: { file: lamp.jpg, alt: \"A cyclist, at night\" }.";
KEY_UNKNOWN "key-unknown" Error "A key has a name that is not known."
    "A mistyped key would be passed over in silence, and what it says would be missing from the site."
    "Correct the name, or remove the line. README lists all keys.";
KEY_MISSING "key-missing" Error "A key that is needed is not there."
    "The page cannot be made without it."
    "Add the key to the front matter or settings.";
WRONG_TYPE "wrong-type" Error "A value is of the wrong kind."
    "A number, a date, a text and a list are written differently, and a guess could publish the wrong thing."
    "Write the value in the form that the message shows.";
VALUE "value" Error "A value is not one of those that are possible."
    "The value would have no effect, or a wrong one."
    "Use one of the values that the message names.";
DATE "date" Error "A date does not exist or is written in another way than 2026-11-08."
    "Dates order the stories and count the days of silence. 03/04/2026 is March in one country and April in another."
    "Write year, month and day with hyphens: 2026-11-08.";

// Importing
IMPORT_DATE "import-date" Error "A date to import cannot be read, is missing, or can be read in two ways."
    "Stories are told in the order of their days. 03/04/2026 is March in one country and April in another, and a guess would put half of them into the wrong month."
    "Write the date as 2026-11-08, or say which number comes first with --day-first or --month-first.";
IMPORT_UNUSABLE "import-unusable" Error "A post or a row cannot become a story."
    "What cannot be read or says nothing would become a story that nobody told."
    "Mend it in the file that is imported, or leave it out with --keep-going.";
IMPORT_PASSED_OVER "import-passed-over" Warning "A post or a row was passed over."
    "The same story twice would be counted twice, and a translation belongs beside its original."
    "Do what the message says, or nothing: what was passed over changes nothing.";
IMPORT_MARKUP "import-markup" Warning "A template tag or HTML is left in an imported text."
    "Template tags belong to the program that the post was written for. Here nothing fills them in, and readers would see them. Of HTML only harmless elements stay."
    "Write in Markdown what it stood for, or delete it. A story with a template tag is a draft until its line `draft: true` is removed.";
IMPORT_PICTURE "import-picture" Warning "A picture of an imported post was not copied."
    "Pictures are copied only if they lie beside the post, since it must be clear which file is meant and whose it is."
    "Put the picture into content/media/ and write its name into the story, with what can be seen on it.";
IMPORT_LINK "import-link" Warning "A link of an imported post leads to a page that is not here."
    "Posts link to each other by the addresses of their old site. Here these lead nowhere."
    "Write the whole address, https:// and all, or the name of a story's file. A story with such a link is a draft until its line `draft: true` is removed.";
IMPORT_PRIVATE "import-private" Warning "An imported text holds something by which a person could be found."
    "Answers of forms and old posts often hold numbers and addresses that were never meant for everybody."
    "Take it out of the story, then remove its line `draft: true`. If it is that of an office, only remove the line.";

// The three beats
BEAT_MISSING "beat-missing" Error "A story lacks one of its three beats."
    "Care, cause and change together turn a good deed into an argument: what was done, what made it necessary, what would make it unnecessary. Readers learn to expect all three."
    "Add the line to the front matter, in one or two sentences: care, cause or change.";
BEAT_EMPTY "beat-empty" Error "A beat is empty."
    "An empty beat leaves a hole on the page and on every card."
    "Write one or two sentences after the colon.";
BEAT_MISNAMED "beat-misnamed" Error "A beat stands under a wrong name."
    "The three beats are called care, cause and change, in small letters, in every story, so that pages and cards find them."
    "Rename the key.";
BEAT_LONG "beat-long" Warning "A beat is longer than 200 characters."
    "A long beat becomes small print on a card that people see at the size of a thumb."
    "Keep the core in the beat, in 200 characters or fewer, and tell the rest in the text below.";
BEAT_TOO_LONG "beat-too-long" Error "A beat is longer than 400 characters."
    "It fits on no card."
    "Keep the core in the beat, in 200 characters or fewer, and tell the rest in the text below.";
BEAT_REPEATED "beat-repeated" Error "Two beats of a story say the same."
    "Each beat has its own work: the deed, the fracture behind it, the reform. A repeated one leaves a step of the argument out."
    "Say in each beat what only it can say.";
HEADINGS_ORDER "headings-order" Error "The headings Care, Cause, Change are not complete or not in order."
    "Where a story uses the headings, the page puts each part beside its beat. Readers and screen readers rely on the same order every time."
    "Use all three, once each, in the order ## Care, ## Cause, ## Change, or none of them.";

// Numbers, dates, references
NUMBER_MISMATCH "number-mismatch" Error "The number in the front matter is not that of the file name."
    "The number is the story's public address; two different ones would break links."
    "Correct one of them, or leave `number` out: the file name is enough.";
NUMBER_DUPLICATE "number-duplicate" Error "Two stories have the same number."
    "A tag such as #CareLedger043 must lead to one story."
    "Give one of them the next free number in its file name.";
NUMBER_GAP "number-gap" Warning "Numbers are missing in the sequence."
    "Readers who count will ask what happened to the missing story."
    "Rename files so that the numbers follow each other, or write the missing story. A draft keeps its number without a warning.";
DATE_ORDER "date-order" Warning "A story is dated before the one with the number before it."
    "The sequence tells the campaign in order; a date that runs backwards is most often a typing mistake."
    "Check both dates and both numbers.";
BRIEFING_PRIVATE "briefing-private" Error "Something by which a person could be found stands among the readers of a briefing."
    "Who reads is told by role, not by name, and is not to be reached through the page of a briefing. A place where people meet is public; where a reader lives is not."
    "Write the role alone: readers: [night nurse, bus driver].";
BRIEFING_UNKNOWN "briefing-unknown" Error "A file of a briefing belongs to no milestone."
    "Every milestone has one briefing, and the number of its file is that of the milestone. A file for a milestone that the settings do not have would be shown nowhere."
    "Rename the file to the number of a milestone, or add the milestone to the list in campaign.yaml.";
BRIEFING_DATE "briefing-date" Warning "A briefing is dated before its milestone."
    "The stories that it reads were not told yet on that day; this is most often a typing mistake."
    "Check the date of the briefing and that of the story.";
BRIEFING_PASSED "briefing-passed" Note "The day of a briefing passed before its milestone was reached."
    "Its page says that its day passed, and nobody knows when it is to be."
    "Give it a new date, or leave the date out until the story of its milestone is told.";
ESCALATION_DATES "escalation-dates" Warning "A step of the ladder is held before it is announced."
    "Until the day on which it is announced, nothing tells of the step, so that nobody could have come."
    "Check `announced` and `date` of the step.";
ESCALATION_EARLY "escalation-early" Warning "A report tells of a step of the ladder whose count is not reached."
    "The page would tell how it went, and beside it how far there is still to go."
    "Check `at` of the step and the rows of the ledger; `careledger ledger status` shows what is counted.";
DEMAND_UNKNOWN "demand-unknown" Error "A demand is named that does not exist."
    "What names it would press no demand, and its link would lead nowhere."
    "Use the name of a file in content/demands/ without .md, or add that file.";
TRANSLATION "translation" Error "A translation has no original, or is in no language of its own."
    "A translation stands beside its original, in another language; there is one for each language."
    "Name the file like the original, with the code of its own language before .md: when-to-go.es.md beside when-to-go.md.";
TRANSLATION_DIFFERS "translation-differs" Warning "A translation says otherwise than its story."
    "Date, demand, tags, acts and the photo's file are those of the story, in every language; what a translation says of them is passed over."
    "Remove the key from the translation, or correct it in the story.";
SETTINGS_MISSING "settings-missing" Error "There is no campaign.yaml."
    "The campaign's title and hashtag are on every page and card."
    "Make content/campaign.yaml with at least title and hashtag. `careledger init` makes a whole campaign.";
KEPT_BACK "kept-back" Note "A text is kept back until a later day."
    "A date to come keeps a story back, and so it is with replies, victories, testimonies and plans of briefings. Where that is a typing mistake, the text would be missing and nobody would know why."
    "Nothing, if the day is right; the text appears in the first build on or after it.";
NO_STORIES "no-stories" Note "The campaign has no story to publish yet."
    "A site without stories is complete but empty."
    "Run `careledger new \"Title\"`.";
NO_ADDRESS "no-address" Note "The settings have no base_url."
    "Feeds, the sitemap and the previews that social networks show need full addresses."
    "Add base_url: https://your-site.example/ to campaign.yaml once you know where the site will be.";

// Photos, links, HTML
PHOTO_MISSING "photo-missing" Error "A photo is not in the media folder."
    "Readers would see a broken frame."
    "Put the file into content/media/ and check the spelling; capital letters count.";
PHOTO_ALT "photo-alt" Error "A photo has no alternative text."
    "People who cannot see the photo, or whose connection is too slow for it, get the text in its place."
    "Add alt: one sentence that says what can be seen. In the text: ![one sentence](photo.jpg).";
PHOTO_CONSENT "photo-consent" Error "A photo has no consent."
    "A recognisable person in a photo can lose a job, a home or a residence permit."
    "Ask everyone who can be recognised, then write consent: given, or when, for what and until when: consent: { given: 2026-10-30, scope: [web, social], until: 2027-10-30 }. A picture in the text is named above it: photos: [{ file: midnight.jpg, consent: given }]. If nobody can be recognised, the consent of whoever made the picture is meant.";
CONSENT_LAPSED "consent-lapsed" Error "A consent is past its last day, or lies ahead."
    "Whoever agreed until a day has not agreed to the day after."
    "Ask again and write the new days: consent: { given: 2026-10-30, scope: [web, social], until: 2027-10-30 }; or take out the photo or the testimony.";
CONSENT_ENDS "consent-ends" Note "A consent ends within 30 days."
    "After its last day no build succeeds with it, so that nothing stays public that nobody agrees to any more."
    "Ask in time whether it may stay, and write the new days into the block.";
CONSENT_SCOPE "consent-scope" Note "A consent does not reach any place where this would be shown."
    "A testimony is shown on pages alone (web), a photo on pages (web) and on cards (social). `print` says that what stands on a page may also be printed."
    "Nothing, if that is meant. Otherwise ask again, and add web or social to the scope.";
WITHDRAWN "withdrawn" Note "Something was withdrawn, and is not published any more."
    "Under the number of a withdrawn story stands a page that says so, and nothing else of it. What was published before lies still at the host, in feed readers, on networks and in archives, until somebody purges it there."
    "Build and publish soon. `careledger withdraw 43 --dry-run` lists what is to be purged elsewhere.";
PHOTO_UNREADABLE "photo-unreadable" Error "A photo cannot be read as a picture."
    "Its metadata could not be removed, so it will not be published."
    "Use JPEG, PNG, WebP or GIF of up to 100 megapixels and 200 MB; the ending of the name does not matter. Photos in HEIC: open them on a computer and save them as JPEG; for new ones choose Settings > Camera > Formats > Most Compatible on an iPhone, or turn off High efficiency pictures on a Samsung phone.";
PHOTO_ANIMATED "photo-animated" Note "Of a moving picture only the first frame is published."
    "What moves by itself and cannot be stopped keeps some people from reading, and makes others ill. It is also many times as large as a photo."
    "Nothing need be done. To be sure of the frame, save it as JPEG or PNG in a picture program. A film can be shown in a testimony, where the reader starts it.";
LOGO_SHAPE "logo-shape" Warning "The logo does not fit the squares of icons."
    "Icons are squares of up to 512 pixels: the ends of a long picture are cut off, and a small one is blurred."
    "Save a square version of the logo with at least 512 × 512 pixels, as PNG or JPEG.";
TESTIMONY_CONSENT "testimony-consent" Error "A testimony has no consent."
    "Whoever tells of their work or their illness can lose a job, a home or a residence permit by it."
    "Ask whoever speaks, and everyone who can be recognised, then write consent: given, or when, for what and until when: consent: { given: 2026-10-30, scope: [web, print], until: 2027-10-30 }.";
RECORDING "recording" Error "A testimony's recording cannot be published."
    "A player that plays nothing, or a file that browsers do not know, leaves the words unheard."
    "Put a video (mp4, webm) or a sound (mp3, m4a, ogg, opus, wav) under 200 MB into content/media/ and write its name after media.";
RECORDING_WORDS "recording-words" Error "A recording has no captions or no transcript."
    "Deaf people, people without sound and people whose connection is too slow for the recording read it instead."
    "Add captions: name.vtt for a video, and for every recording a transcript, below the front matter or as transcript: name.txt.";
RECORDING_PLACE "recording-place" Error "A recording tells where it was made, or more than it shows."
    "Phones write the place into what they record, and whoever saves the file can read it. It may be somebody's home."
    "Make a copy without it, as the message shows; ffmpeg is free software for every system. Photos need nothing of the kind: careledger makes them anew.";
RECORDING_COPIED "recording-copied" Note "A recording is published as it is."
    "careledger makes photos anew, but copies films and sounds byte by byte: names, dates and devices that stand in them stay."
    "Nothing, if the file was made without them. Voices and faces can be recognised, too.";
CAPTIONS "captions" Error "A file of captions cannot be used."
    "Browsers drop captions that they cannot read without a word, and deaf viewers miss what is said."
    "Mend the marked line. A caption is a line of two times, 00:00.000 --> 00:04.000, and below it what is said.";
MEDIA_PATH "media-path" Error "A path leads out of the media folder."
    "Photos are taken from content/media/ alone, so that no other file is published by mistake."
    "Put the file into content/media/ and write its name alone.";
IMAGE_OUTSIDE "image-outside" Error "A picture is loaded from another site."
    "Every reader's address would be told to that site. Pages of careledger make no request to others."
    "Save the picture into content/media/ and use its name.";
LINK_UNSAFE "link-unsafe" Error "A link has a scheme that is not allowed."
    "Links such as javascript: run programs in the reader's browser."
    "Use https:, http:, mailto: or tel:, or the path of another file of the campaign.";
LINK_DEAD "link-dead" Error "A link leads to nothing in this campaign."
    "A dead link looks careless, and officials look for it."
    "Link to a story or demand by its file, such as 012-night-shift.md or ../demands/staffing-ratios.md, or give the full https address.";
PLACE_MISSING "place-missing" Warning "A link names a place that the page does not have."
    "The page opens at its top instead, and readers look in vain for what they were promised."
    "Give the place its name, by {#sources} behind a heading, or correct the name in the link, or take # and what follows away.";
HTML_CLEANED "html-cleaned" Note "HTML in a story was cleaned."
    "Contributed HTML could run programs in the reader's browser, so only harmless elements are kept."
    "Use Markdown, or set raw_html: allow in campaign.yaml if you trust every author.";
HTML_OPEN "html-open" Error "HTML in a text does not end, or takes a part of the text away."
    "Browsers take what follows for a part of it, up to the next quotation mark or to the end: a part of the text would be gone."
    "End a value by its quotation mark, a tag by >, a comment by -->, and elements such as <style> by </style>. Signs that are to be shown as they are stand between backquotes.";
HTML_PICTURE "html-picture" Error "A picture is written in HTML."
    "Pictures are cleaned of what they tell about place and camera, scaled, and given their size. That needs their names in Markdown."
    "Write it in Markdown: ![one sentence](photo.jpg), or set raw_html: allow in campaign.yaml if you trust every author.";

// Ledger
QUANTITY "quantity" Error "A quantity or a number of acts cannot be counted."
    "Every count on the site is the sum of these numbers. One that is guessed at makes all of them wrong."
    "Write digits above zero and, if needed, one point with at most 6 digits after it; acts are whole numbers.";
METRIC_UNKNOWN "metric-unknown" Error "A story or a row of the ledger names a metric that does not exist."
    "What it counts would be told under a name of its own, beside the metric that was meant."
    "Use the id of a metric in content/ledger/metrics.yaml, or add that metric there.";
METRICS_MISSING "metrics-missing" Warning "The ledger has rows, but no list of metrics."
    "Without the list a mistyped metric cannot be told from a new one, and pages can only call it by its id."
    "Make content/ledger/metrics.yaml with the id, the label and the demand of each metric.";
STORY_UNKNOWN "story-unknown" Error "Something names a story that does not exist."
    "Its link would lead nowhere."
    "Write the number of a story in content/stories/.";
LEDGER_PRIVATE "ledger-private" Error "A row of the ledger holds something by which a person could be found."
    "Who is helped may be hiding from somebody. The place of a deed is a neighborhood, and what a worker says is read by everybody."
    "Write the neighborhood alone, and take numbers, addresses, accounts and coordinates out.";
AUDIT_METADATA "audit-metadata" Error "A file of a site tells more than it shows."
    "Cameras and programs write places, times and names into files, and whoever saves the file can read them."
    "Build the site again with careledger, which makes photos anew, and publish that. For a film or a sound, make a copy without it.";
AUDIT_UNPUBLISHED "audit-unpublished" Error "A site holds something of a story that is not public."
    "Drafts, stories of a later day and withdrawn stories are kept back for somebody's sake."
    "Build the site again, and publish that; then purge the old address at the host.";
PRIVATE "private" Error "A text holds something by which a person could be found."
    "Numbers, addresses, accounts and places on a map lead strangers to people who are helped, or who help. What is published once is copied, and cannot be called back."
    "Take it out. Where everybody may know it, as with the number of an office or of a crisis line, an organizer writes the place into campaign.yaml: not_private: [{ file: guides/when-to-go.md, text: \"555-0199\" }].";
PRIVATE_NAME "private-name" Error "A name of private.txt stands in a text or in the name of a file."
    "content/private.txt lists names that are told nowhere. They are found in all texts and file names of the campaign, however they are written: in capitals, with other accents, in look-alike letters, over the end of a line, across marks of emphasis."
    "Take the name out, or write what the person does. Where the same word is no name, an organizer writes the place into campaign.yaml: not_private: [{ file: stories/043-inhaler.md, text: Rose }].";
PRIVATE_LIST "private-list" Error "The list private.txt cannot be used."
    "A name that is not read is not looked for."
    "Write a name on each line, in UTF-8, of at least two letters. Lines that begin with # are remarks.";
NOT_PRIVATE "not-private" Note "A place that may be public is not there any more."
    "An entry that permits nothing today may permit something else tomorrow."
    "Remove the entry of not_private in campaign.yaml, or write the words as they stand in the file.";
TESTIMONY_PRIVATE "testimony-private" Error "A testimony holds something by which a person could be found."
    "Who speaks does so under a role, not under a name. A number, an address or an account undoes that, for everybody who reads it."
    "Take it out. What a reader needs to reach anybody stands in `contact` in campaign.yaml.";
DOUBLE_COUNTING "double-counting" Error "A row of the ledger counts what a story counts already."
    "Acts in a story's front matter are in the ledger. A row for the same story, metric and day would count them a second time."
    "Remove the row, or the metric from the story's `acts`. If both happened, leave the story's number out of the row.";
LEDGER_AHEAD "ledger-ahead" Note "Rows of the ledger lie in the future."
    "Only what was done up to the day of the build is counted. A date that lies ahead is often a typing mistake."
    "Check the date. If it is right, the row counts from that day on.";
LEDGER_WEEK "ledger-week" Warning "A row lies in another week than its file is named after, or there is no such week."
    "It counts for the week of its date. Where the date is a typing mistake, two weekly bulletins are wrong."
    "Correct the date, or move the row to the file of its week. A file with another name may hold rows of any day.";
SMALL_NUMBER "small-number" Warning "Counts by neighborhood are told that can be those of one person."
    "Where one deed is told of a neighborhood, its neighbors may know whose it was. “Fewer than 2” can only be 1."
    "Set small_number: to 3 at least; left out, it is 5.";

// Money
CSV_HEADER "csv-header" Error "A CSV file lacks a column, or has one that is not known."
    "Columns are found by their names in the first line."
    "The first line needs at least: from,to,amount.";
CSV_ROW "csv-row" Error "A CSV row cannot be used."
    "A row that is passed over would make every sum wrong."
    "Each row needs as many fields as the first line has. Fields with commas go in double quotes.";
MONEY_AMOUNT "money-amount" Error "An amount is not a plain number."
    "Money is counted exactly. 1,234 is one thousand in one country and one point two in another."
    "Write digits and, if needed, one point.";
MONEY_NEGATIVE "money-negative" Error "An amount is zero or negative, and no refund."
    "A minus sign may be a slip. Money that came back is told as such, and drawn as a flow back."
    "Write refund into the column type of the row, or exchange from and to, or remove the row.";
MONEY_PAIR "money-pair" Error "A money dataset lacks one of its two files."
    "The YAML file says what the numbers mean, the CSV file holds them."
    "Put NAME.yaml and NAME.csv side by side in content/money/.";
MONEY_GROUP "money-group" Error "The two compared groups have no rows."
    "The comparison and the ratio are sums over the rows of each group."
    "Write a or b into the column group of the rows that belong to each side.";
MONEY_BALANCE "money-balance" Warning "More or less money leaves a place than enters it."
    "A hostile reader adds the numbers up. Where money stays or comes from elsewhere, a row should say so."
    "Add the missing rows, or a row that names the remainder.";
MONEY_SOURCE "money-source" Warning "A row has no source."
    "A figure without a source cannot be defended."
    "Fill the column source, or set source in the dataset's YAML for all rows.";
MONEY_CURRENCY "money-currency" Error "An amount is in another currency than its dataset."
    "Amounts of two currencies cannot be added, and no rate is right for all days."
    "Make a dataset for each currency, or convert the amounts and say how in the method.";
MONEY_PERIOD "money-period" Error "A period is not known, or a row does not say which one it is of."
    "Sums, comparisons and prices are those of one period."
    "List the periods in the dataset's YAML and name one in the column period of each row.";
MONEY_LENGTH "money-length" Warning "Compared periods are not of the same length."
    "A year beside a quarter looks like growth by four."
    "Use periods of one length, or say in the method why they differ.";
MONEY_NAME "money-name" Warning "Two names differ only by case, spaces or punctuation."
    "One place under two names is counted and drawn as two."
    "Write the name one way, or make the two names clearly different.";
MONEY_HEADLINE "money-headline" Warning "The headline of a dataset has more than ten words."
    "It is a message to be read at a glance, on a page and on a card."
    "Say it in ten words or fewer; the question and the method have room for more.";
MONEY_PACKAGE "money-package" Error "A data package cannot be used."
    "The package says where its tables lie and how they are written."
    "Check the JSON file, and name one of its resources in the dataset's YAML.";
MONEY_REPEATED "money-repeated" Warning "Two rows are exactly the same."
    "A row pasted twice doubles the sum."
    "Remove one, or give both an id if both are meant.";

DEMAND_DATES "demand-dates" Warning "The dates of a demand do not fit together."
    "Days of silence are counted from these dates, in public. A wrong one accuses somebody wrongly."
    "Check the dates that the message names: a demand is asked first, then comes a reply or the deadline.";
DEMAND_STATUS "demand-status" Warning "The status of a demand disagrees with its replies or its victories."
    "No page says that an office promised or refused what it is not on record for. Until the reply is there, the demand stands as its record tells. And what one page celebrates as won whole, another should not go on asking for."
    "Enter the promise or the refusal below replies, with its day and its words, or write status: open. Of what was won whole, write status: won; if it was a part, write won: part in the victory.";
DEMAND_UNCHECKED "demand-unchecked" Note "Nobody has looked for a reply since the deadline."
    "The page tells days without a reply, as of the day in checked_on. A reply that came after that day would be missing."
    "Look whether a reply has come, enter it below replies, and write the day of looking into checked_on.";
DEADLINE_OFF "deadline-off" Note "A deadline falls on a day on which offices are closed."
    "Where working days are counted, such a deadline moves to the next working day."
    "Nothing, if that is meant; or name a working day as the deadline.";
DEMAND_FUNDING "demand-funding" Warning "A demand does not say what pays for it."
    "The first answer of an official is that there is no money."
    "Write a sentence after funding:, or name rows of a dataset below funding_rows.";
FUNDING_UNKNOWN "funding-unknown" Error "A demand names a row of money that is not there."
    "The page shows the row, its amount and the share that is asked for."
    "Write the name of the dataset, a slash, and the id of the row.";
FUNDING_SHARE "funding-share" Warning "More is asked of a row than it holds."
    "The same money cannot pay twice."
    "Ask for less, or name another row as well.";

// Board and calendar
BOARD_PRIVATE "board-private" Error "An entry of the board holds something by which a person could be found."
    "The board is read by everybody, also by people who mean harm. Whoever answers writes to the organizers."
    "Take it out. A neighborhood is enough for a place; the contact in campaign.yaml is enough for an answer.";
BOARD_OVER "board-over" Note "An entry of the board is over and left out."
    "Its last day has passed. A board of old entries is not read."
    "Remove the entry, or write a later day if it still holds.";
BOARD_CONTACT "board-contact" Warning "Nobody can answer the board."
    "Answers go through the organizers, and campaign.yaml does not say how they are reached."
    "Add contact: with an e-mail address or the address of a page to campaign.yaml.";
ZONE_MISSING "zone-missing" Note "There are times of day, and no time zone."
    "Calendars show an event at the right hour only if they know by which clock it is meant. Without a zone it is that of Greenwich (UTC)."
    "Add time_zone: to campaign.yaml, with a name of the IANA database: America/New_York.";
CLOCK_CHANGE "clock-change" Warning "A time of day comes twice or never on its day."
    "On the days when clocks are put forward or back, an hour is missing or comes twice."
    "Write a time before or after that hour.";

// Theme and what comes out
THEME_MISSING "theme-missing" Error "The theme does not exist."
    "Every page is made from the theme's templates."
    "Use the name of a folder in themes/, or a theme that careledger brings along.";
THEME_VALUE "theme-value" Error "A theme's settings or files are wrong."
    "Pages and cards take colours, fonts and sizes from theme.yaml."
    "Correct the place that the message shows.";
THEME_CONTRAST "theme-contrast" Error "Two colours of a theme that meet are too close."
    "People with low vision, and everybody in bright sun or with a poor copy, cannot read what has too little contrast (WCAG 2.2, 1.4.3 and 1.4.11)."
    "Make the darker colour darker or the lighter one lighter. Which colours meet stands in the theme's theme.yaml under pairs.";
THEME_UNUSED "theme-unused" Warning "A theme has something that nothing uses."
    "A token or file that nothing names has no effect. Most often its name is mistyped, and what was meant to change stays as it was."
    "Correct the name, name it where it belongs, or delete it.";
THEME_LACKS "theme-lacks" Warning "A theme names something that it does not have."
    "A style sheet that asks for a token or a file which is not there leaves the reader with the browser's own look, or with a request that fails."
    "Correct the name, or add what is missing to the theme.";
TEMPLATE "template" Error "A template cannot be used."
    "Pages are made by filling templates. A fault in one shows on every page that uses it."
    "Correct the template at the place that the message shows.";
CARD_CUT "card-cut" Warning "A text on a card was cut."
    "Even in the smallest letters the text did not fit, so it ends with an ellipsis."
    "Shorten the title or the beat.";
CARD_CHARACTER "card-character" Warning "A card needs a character that no font has."
    "It would be drawn as an empty box."
    "Put a font that has it into content/fonts/ (README says where to find one), or use another character. A mark that stands on a letter needs a font that has both.";
CARD_CONTRAST "card-contrast" Warning "A text on a card is hard to read over the photo."
    "The finished card was looked at: where the text stands, photo and letters differ by less than 4.5 to 1, the least that the rules for accessible text ask for (WCAG 2.2, 1.4.3)."
    "Set another focus for the photo, take another photo, or darken what the theme lays between photo and text.";
CARD_SIZE "card-size" Warning "The file of a card is larger than networks take."
    "WhatsApp shows no preview of a link whose picture has 300 KB or more; large files cost readers on poor connections."
    "Take a photo with fewer fine details, such as leaves, gravel or noise.";
FONT_UNREADABLE "font-unreadable" Error "A font cannot be read."
    "Cards would be drawn without it, and letters that it holds would be missing from them."
    "Download the font again and copy it as it is. Take the file away if the message says that its kind cannot be drawn.";
FONT_LARGE "font-large" Error "A font is larger than 64 MB."
    "A file this large is most likely not a font, and would slow every build down."
    "Use a font of fewer languages, or the same font as WOFF2 files.";
CARD_FAILED "card-failed" Error "A card could not be drawn."
    "The drawing engine refused the card's template or its photo."
    "Look at the card template of the theme, and at the photo of the story.";
OUTPUT_LINK "output-link" Error "A page links to an address that the site does not have."
    "The author's links are told where they are written; this one comes from a template."
    "Correct the template.";
OUTPUT_REQUEST "output-request" Error "A page or style sheet loads something from another site."
    "Every reader's address would be told to that site. Pages of careledger make no request to others."
    "Put the file into the theme's static folder, or a picture into content/media/, and name it there.";
OUTPUT_POLICY "output-policy" Error "A page holds a style, a script or a handler of its own."
    "Pages load styles and scripts from files of the site alone, and tell browsers to refuse all else: so nothing that slips into a text can run, and the site works on hosts with strict rules."
    "Put styles and scripts into files of the theme's static folder, and keep the policy in the template's head.";
OUTPUT_ALT "output-alt" Error "A page shows a picture without alternative text."
    "People who cannot see the picture get nothing in its place."
    "Give the img element in the template an alt attribute; alt=\"\" for pure decoration.";
ID_DUPLICATE "id-duplicate" Error "Two things have the same id."
    "An id is part of an address, and feeds and calendars know a thing again by it."
    "Give one of the two another id, or remove it if it is the same thing written twice.";
PAGE_RESERVED "page-reserved" Error "A page has a name that other addresses of the site begin with."
    "Pages stand at the site's root, beside the stories' numbers and the folders of the other sections."
    "Rename the file: about-our-ledger.md instead of ledger.md.";
HOST_LIMIT "host-limit" Error "The site is larger than its host takes."
    "The upload would end with an error, most likely in the middle, or leave files out without a word."
    "Publish large recordings elsewhere and link to them, or make them smaller; draw fewer formats of cards; or take another host.";
HOST_ENDING "host-ending" Warning "The host does not take files of a kind that the site has."
    "The upload would leave these files out, and links to them would lead nowhere."
    "Upload the site without them if you can do without, pay for the site there, or choose another host.";
HOST_REDIRECTS "host-redirects" Warning "The host reads fewer redirects than the site has old addresses."
    "Stories that were renumbered are found under their old numbers by rules of the host. It does not read those beyond its limit; the pages at these addresses lead on all the same, a little slower."
    "Leave it so, or take out of content/redirects/ what nobody follows any more.";
PATH_CLASH "path-clash" Error "Two pages would have the same address."
    "One of them would vanish."
    "Rename one of the two.";

// Words
WORDS_SYNTAX "words-syntax" Error "A file of words cannot be read."
    "The tool's own words in a language stand one a line, as name = text, in the Fluent format. A line that is written otherwise would be missing on every card."
    "Write the line as name = text. A part is written { $shown }; a text that goes on in the next line has spaces before it there.";
WORDS_MESSAGE "words-message" Error "A file of words has a message that the tool never says."
    "The name is most likely mistyped, and the text behind it would never be seen."
    "Take the name from the English file, src/words/carried/en.ftl in the sources of careledger, which lists all of them with what each is for.";
WORDS_PART "words-part" Error "A message has a part that it is not given."
    "Each message is filled with parts of its own, such as { $shown }. For any other name there is nothing to put in."
    "Use the parts that the message shows, each with a dollar sign.";
WORDS_UNSAID "words-unsaid" Warning "A message leaves out a part."
    "What the part holds (a number, a date, the text of a beat) would not be told to readers of that language."
    "Put the part where it belongs in the text.";
WORDS_DUPLICATE "words-duplicate" Error "A message is written twice in one file of words."
    "Nobody can tell which of the two texts is meant."
    "Delete one of them.";
WORDS_INCOMPLETE "words-incomplete" Note "A language has words for only a part of the messages."
    "careledger itself has no words in this language, so that English stands wherever the campaign has none."
    "Write the missing messages when you can. The English file, src/words/carried/en.ftl in the sources of careledger, lists all of them.";
}
