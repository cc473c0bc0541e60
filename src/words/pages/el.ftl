# The words of pages in Greek.

# The frame of every page
skip = Μετάβαση στο περιεχόμενο
search = Αναζήτηση
nav-main = Κύριο μενού
nav-more = Περισσότερα
nav-data = Ανοιχτά δεδομένα
nav-contact = Επικοινωνία
made-with = Φτιάχτηκε με { $generator }
newer = Νεότερες
older = Παλαιότερες
previous = Προηγούμενη
next = Επόμενη
page = Σελίδα
pages-of-stories = Σελίδες ιστοριών
also-in = Και στα:
other-languages = Σε άλλες γλώσσες:
feed = ροή

# Words that several pages share
stories = { $count ->
    [one] { $shown } ιστορία
   *[other] { $shown } ιστορίες
  }
acts = { $count ->
    [one] { $shown } πράξη
   *[other] { $shown } πράξεις
  }
all-stories = Όλες οι ιστορίες
demand = Αίτημα
office = Φορέας
week = Εβδομάδα
acts-head = Πράξεις
amount = Ποσό
source = Πηγή
row = Γραμμή
name = Όνομα
neighborhood = Γειτονιά
in-all = Συνολικά
change-number = Μεταβολή
deadline = Προθεσμία
ahead = Τι έρχεται
coming-up = Προσεχώς
this-week = Αυτή την εβδομάδα
take-numbers = Πάρτε τους αριθμούς
counted-what = Τι μετρήθηκε
the-ledger = Το δημόσιο μητρώο
next-escalation = Η επόμενη κλιμάκωση
read-more = Διαβάστε περισσότερα
recording = Εγγραφή
continued = (συνέχεια)
from-to = { $from } – { $to }
of-what = ({ $what })
of-day = ({ $day })
and-more = { $count ->
   *[other] και ακόμη { $shown }
  }
as-of = Κατάσταση στις { $day }.
counted-on = Μετρήθηκε στις { $day }.
days-counted = Οι ημέρες μετρήθηκαν στις { $day }.
no-refusal = Η μη απάντηση δεν είναι άρνηση, και δεν τη λέμε έτσι.
no-reply = Δεν έχει καταγραφεί απάντηση, κατάσταση στις { $day }.
to-office = Προς: { $office }
write-to = Γράψτε στη διεύθυνση { $contact }.
right-of-reply = Όποιος κατονομάζεται εδώ μπορεί να απαντήσει εδώ, με δικά του λόγια και σε όση έκταση θέλει.
no-story = Η πρώτη ιστορία δεν έχει ειπωθεί ακόμη.
milestone-number = Ορόσημο { $number }
story-number = Ιστορία { $number }
back-to-demand = Πίσω στο αίτημα
before-this = Πριν
after-this = Μετά
minutes-short = { $minutes } λ.
read-by = Διαβάζει: { $reader }
copy = Αντιγραφή
share = Κοινοποίηση

# Lists of stories
archive-page = Ιστορίες { $first } έως { $last }, σελίδα { $page } από { $pages }.
archive-all = { $count ->
    [one] { $shown } ιστορία, από τη νεότερη.
   *[other] { $shown } ιστορίες, από τη νεότερη.
  }
tag-count = { $count ->
    [one] { $shown } ιστορία με θέμα «{ $tag }».
   *[other] { $shown } ιστορίες με θέμα «{ $tag }».
  }
tags-all = Όλα τα θέματα

# A story
story-milestone-every = { $count ->
   *[other] ένα κάθε { $shown } ιστορίες
  }
story-formerly = Έως { $day }, { $was } ήταν: { $story }, τώρα { $now }.
story-serves = Ακρόαση, αιτήματα και θέματα
story-briefing = Αυτή η ιστορία ανοίγει μια ακρόαση
story-demand = Αυτή η ιστορία στηρίζει ένα αίτημα
story-others = Άλλες ιστορίες
story-before = Προηγούμενη: { $tag }
story-after = Επόμενη: { $tag }

# Testimonies
voices-title = Με δικά τους λόγια
voices-play-all = Αναπαραγωγή όλων των μαρτυριών
voice-video = Βίντεο: { $role }
voice-sound = Ήχος: { $role }
voice-captions = Υπότιτλοι
voice-video-file = Το βίντεο ως αρχείο
voice-sound-file = Ο ήχος ως αρχείο
voice-said = Τι λέγεται
voice-recording = στην εγγραφή: { $role }
reel-all = Όλες οι μαρτυρίες με τη σειρά
reel-step = Μαρτυρία { $index } από { $all }
reel-before = Προηγούμενη

# To pass something on
share-title = Διαδώστε το
share-lede = Αποθηκεύστε μια κάρτα, αντιγράψτε το κείμενο, δημοσιεύστε και τα δύο. Προσθέστε την περιγραφή, για να μη μείνει κανείς απέξω.
share-caption = Λεζάντα
share-copy-caption = Αντιγραφή λεζάντας
share-each-network = Το κείμενο για κάθε δίκτυο
share-download = Λήψη:
share-description = Περιγραφή αυτών των εικόνων, για όσους δεν τις βλέπουν
share-copy-description = Αντιγραφή περιγραφής
share-copied = Αντιγράφηκε. Τώρα επικολλήστε το στην ανάρτησή σας.
share-copied-gaps = Αντιγράφηκε. Τώρα επικολλήστε το και συμπληρώστε τα κενά.
share-selected = Το κείμενο είναι επιλεγμένο: αντιγράψτε το από εδώ.
share-failed = Η κοινοποίηση δεν έγινε σε αυτό το τηλέφωνο: αντιγράψτε το κείμενο.
pass-on-back = Όλοι οι αριθμοί

# The page to post a story from with a phone
share-story = Η ιστορία
share-words = Το κείμενο
share-head = Κοινοποίηση { $tag }
share-kit = Για ανάρτηση
share-pictures = Εικόνες
share-pictures-lede = Πατήστε μια εικόνα για να την κατεβάσετε, ή κρατήστε την πατημένη για να αποθηκευτεί στις φωτογραφίες σας.
share-words-head = Κείμενα
share-words-lede = Κάθε κείμενο χωρά στο δίκτυό του, με hashtag και σύνδεσμο. Προσθέστε την περιγραφή στην εικόνα σας, για να μη μείνει κανείς απέξω.
share-cut = Κομμένο για να χωρέσει.
share-messages = { $count ->
    [one] Φεύγει ως { $shown } μήνυμα.
   *[other] Φεύγει ως { $shown } μηνύματα.
  }
share-too-long = Πολύ μεγάλο για αυτό το δίκτυο: το hashtag ή ο σύνδεσμος το γεμίζει από μόνο του.
share-room = { $count ->
    [one] Χωρά ακόμη { $shown } χαρακτήρας.
   *[other] Χωρούν ακόμη { $shown } χαρακτήρες.
  }
share-words-for = το κείμενο για { $names }
share-thread = { $count ->
    [one] Ως νήμα με { $shown } ανάρτηση
   *[other] Ως νήμα με { $shown } αναρτήσεις
  }
share-for = για { $names }
share-post = Ανάρτηση { $number }
share-post-for = ανάρτηση { $number } για { $names }
share-limits = Όρια των δικτύων, κατάσταση στις { $day }.

# The front page
home-told = { $count ->
    [one] ιστορία αλληλεγγύης ειπώθηκε ως τώρα
   *[other] ιστορίες αλληλεγγύης ειπώθηκαν ως τώρα
  }
home-story = ιστορία { $number }
home-todo = { $count ->
    [one] Ακόμη { $shown } ιστορία ως το επόμενο ορόσημο: { $story }.
   *[other] Ακόμη { $shown } ιστορίες ως το επόμενο ορόσημο: { $story }.
  }
home-demands = Τι διεκδικούμε, και έως πότε
home-all-demands = Όλα τα αιτήματα
home-all-demands-count = { $count ->
   *[other] Όλα τα αιτήματα ({ $shown })
  }
home-won = Κερδήθηκε
home-week = Η τελευταία εβδομάδα
home-bulletin = Το δελτίο
home-calendar = Το ημερολόγιο
home-beats = Κάθε ιστορία έχει τρία μέρη
home-care = Τι έκανε κάποιος για κάποιον άλλον.
home-cause = Τι δεν λειτούργησε, και χρειάστηκε.
home-change = Τι θα έκανε περιττή τη διάσωση.
home-latest = Τελευταίες ιστορίες
home-all-stories = { $count ->
   *[other] Όλες οι ιστορίες ({ $shown })
  }
home-milestones = Ορόσημα

# A clock
clock-today = Σήμερα
clock-today-due = λήγει η προθεσμία:
clock-left = { $count ->
    [one] ημέρα απομένει έως τις
   *[other] ημέρες απομένουν έως τις
  }
clock-silent = { $count ->
    [one] ημέρα χωρίς απάντηση από την προθεσμία:
   *[other] ημέρες χωρίς απάντηση από την προθεσμία:
  }
clock-late = { $count ->
    [one] ημέρα μετά την προθεσμία:
   *[other] ημέρες μετά την προθεσμία:
  }
clock-working-left = { $count ->
    [one] εργάσιμη ημέρα απομένει έως τις
   *[other] εργάσιμες ημέρες απομένουν έως τις
  }
clock-working-silent = { $count ->
    [one] εργάσιμη ημέρα χωρίς απάντηση από την προθεσμία:
   *[other] εργάσιμες ημέρες χωρίς απάντηση από την προθεσμία:
  }
clock-working-late = { $count ->
    [one] εργάσιμη ημέρα μετά την προθεσμία:
   *[other] εργάσιμες ημέρες μετά την προθεσμία:
  }
clock-none = Δεν έχει οριστεί προθεσμία
counted-all-days = { $count ->
    [one] Μαζί με Σαββατοκύριακα και αργίες: { $shown } ημέρα.
   *[other] Μαζί με Σαββατοκύριακα και αργίες: { $shown } ημέρες.
  }
counted-within = { $count ->
    [one] Η απάντηση οφείλεται { $shown } ημέρα μετά την υποβολή του αιτήματος.
   *[other] Η απάντηση οφείλεται { $shown } ημέρες μετά την υποβολή του αιτήματος.
  }
counted-within-working = { $count ->
    [one] Η απάντηση οφείλεται { $shown } εργάσιμη ημέρα μετά την υποβολή του αιτήματος.
   *[other] Η απάντηση οφείλεται { $shown } εργάσιμες ημέρες μετά την υποβολή του αιτήματος.
  }
counted-moved = Η ημέρα που είχε οριστεί, { $day }, είναι { $what }, οπότε η απάντηση οφείλεται την επόμενη εργάσιμη ημέρα.
counted-closed = Η ημέρα της προθεσμίας είναι { $what }.

# Demands
demands-late = { $state }, και η προθεσμία έχει περάσει
demands-offices = Από ποιους ζητήθηκε, και ποιοι απαντούν
demands-offices-caption = Φορείς, τα αιτήματα προς τον καθένα και οι απαντήσεις του
office-asked = Αιτήματα προς αυτόν
office-replied = Με απάντηση
office-late = Εκπρόθεσμα
office-signed = Απαντήσεις που υπογράφει

# A demand
demand-to = Απευθύνεται σε
demand-asked = Υποβλήθηκε στις
demand-paid-by = Χρηματοδότηση
demand-cost = Κόστος
demand-cost-per = { $amount } ανά { $per }
demand-backed = Το στηρίζουν
demand-stories-acts = { $stories } και { $acts }
demand-write = Γράψτε ή τηλεφωνήστε
demand-sign = Μαζέψτε υπογραφές
demand-record = Το ιστορικό
demand-asked-of = Υποβλήθηκε προς: { $office }
demand-was-asked = Υποβλήθηκε
demand-days-late = { $count ->
    [one] { $shown } ημέρα μετά την προθεσμία
   *[other] { $shown } ημέρες μετά την προθεσμία
  }
demand-read-reply = Διαβάστε την απάντηση
demand-reply-of = ({ $office }, { $day })
demand-compared = Αντιπαραβλήθηκε με την πηγή στις { $day }.
demand-reply-due = Λήξη προθεσμίας για απάντηση
demand-none-by-then = Έως τότε δεν είχε καταγραφεί απάντηση.
demand-none-by-then-as-of = Έως τότε δεν είχε καταγραφεί απάντηση, κατάσταση στις { $day }.
demand-left-open = Ό,τι είχε έρθει έως τότε άφηνε το ζήτημα ανοιχτό.
demand-statement = Δήλωση: { $office }
demand-read-below = Διαβάστε την παρακάτω
demand-corrected = Αυτή η σελίδα διορθώθηκε
demand-what-corrected = Τι διορθώθηκε
demand-own-words = Με τα λόγια του φορέα
demand-published = Πού δημοσιεύτηκε
demand-presses = Τι το διεκδικεί
demand-fixes = Τι θα το είχε κάνει περιττό
demand-all-fixes = Όλα όσα θα είχαν βοηθήσει
demand-milestones = Ορόσημα και ακροάσεις
demand-stories-press = { $count ->
    [one] { $shown } ιστορία το διεκδικεί
   *[other] { $shown } ιστορίες το διεκδικούν
  }
demand-briefing-speaks = η ακρόασή του μιλά για αυτό το αίτημα
demand-funding = Από πού θα πληρωθεί
demand-granted = Ζητούνται { $needed }. Έχουν εγκριθεί { $granted }.
demand-granted-cost = Κοστίζει { $needed }. Έχουν εγκριθεί { $granted }.
demand-granted-none = Ζητούνται { $needed }. Δεν έχει εγκριθεί τίποτα.
demand-granted-none-cost = Κοστίζει { $needed }. Δεν έχει εγκριθεί τίποτα.
demand-missing = Με τα κονδύλια παρακάτω θα έμεναν να βρεθούν { $amount }.
demand-rows = Κονδύλια δημόσιου χρήματος, και το μερίδιο που ζητά αυτό το αίτημα
demand-asked-for = Ζητείται
demand-share = Μερίδιο
demand-granted-head = Εγκρίθηκε
demand-nothing-yet = τίποτα ακόμη
demand-celebrated = Γιορτάστηκε
demand-stories = Ιστορίες πίσω από αυτό το αίτημα
demand-right = Δικαίωμα απάντησης και διορθώσεις
demand-corrections = Ό,τι αποδεικνύεται λάθος διορθώνεται, με την ημερομηνία και με το τι ήταν λάθος.
demand-no-corrections = Τίποτα δεν έχει διορθωθεί ως τώρα.

# An office
office-what-asked = Τι του ζητήθηκε
office-times = Πόσο χρόνο πήρε
office-sums = { $count ->
    [one] { $shown } αίτημα: { $replied } με απάντηση, { $answered } με απάντηση επί της ουσίας.
   *[other] { $shown } αιτήματα: { $replied } με απάντηση, { $answered } με απάντηση επί της ουσίας.
  }
office-median-reply = { $count ->
    [one] Διάμεσος χρόνος ως την πρώτη απάντηση: { $shown } ημέρα.
   *[other] Διάμεσος χρόνος ως την πρώτη απάντηση: { $shown } ημέρες.
  }
office-median-answer = { $count ->
    [one] Διάμεσος χρόνος ως την πρώτη απάντηση επί της ουσίας: { $shown } ημέρα.
   *[other] Διάμεσος χρόνος ως την πρώτη απάντηση επί της ουσίας: { $shown } ημέρες.
  }
office-times-caption = Ημέρες από την υποβολή ως την πρώτη απάντηση, και ως την πρώτη απάντηση επί της ουσίας
office-asked-on = Υποβλήθηκε
office-first-reply = Πρώτη απάντηση
office-first-answer = Πρώτη απάντηση επί της ουσίας
office-no-day = δεν έχει καταγραφεί
office-no-reply = Δεν έχει καταγραφεί απάντηση, κατάσταση στις { $day }
office-no-answer = Δεν έχει καταγραφεί απάντηση επί της ουσίας, κατάσταση στις { $day }
after-days = { $count ->
    [one] μετά από { $shown } ημέρα
   *[other] μετά από { $shown } ημέρες
  }
office-said = Τι είπε
office-on = Για το «{ $demand }»
office-reply-of = απάντηση στις { $day }
office-right = Δικαίωμα απάντησης

# A letter to an office
letter-office = ο φορέας που αποφασίζει
letter-brackets = [αγκύλες]
letter-lede = Προς: { $office }. Συμπληρώστε ό,τι είναι σε { $brackets }, αλλάξτε ό,τι θέλετε και υπογράψτε με το όνομά σας.
letter-head = Η επιστολή
letter-your-name = [το όνομά σας]
letter-your-place = [η γειτονιά ή η διεύθυνσή σας]
letter-its-address = [η διεύθυνση του φορέα]
letter-date = [η ημερομηνία]
letter-dear = Αξιότιμες κυρίες, αξιότιμοι κύριοι,
letter-about = Σας γράφω για ένα αίτημα της εκστρατείας { $campaign }. Το αίτημα λέει:
letter-about-stories = { $count ->
    [one] Σας γράφω για ένα αίτημα της εκστρατείας { $campaign }, που το στηρίζει { $shown } δημοσιευμένη ιστορία. Το αίτημα λέει:
   *[other] Σας γράφω για ένα αίτημα της εκστρατείας { $campaign }, που το στηρίζουν { $shown } δημοσιευμένες ιστορίες. Το αίτημα λέει:
  }
letter-happened = { $count ->
    [one] Να ένα από αυτά που συνέβησαν.
   *[other] Να { $shown } από αυτά που συνέβησαν.
  }
letter-counted = Ως τώρα, άνθρωποι της γειτονιάς έχουν μετρήσει: { $figures }. Το καθένα έγινε επειδή κάτι έλειπε.
letter-funding = Από πού μπορεί να πληρωθεί: { $funding }
letter-refused-on = Η απάντηση στις { $day } ήταν αρνητική.
letter-refused = Σας ζητώ να το εξετάσετε ξανά και να πείτε δημόσια τι θα κάνετε αντί γι’ αυτό.
letter-promised-on = Στις { $day } δόθηκε αυτή η υπόσχεση.
letter-promised = Σας ευχαριστώ. Παρακαλώ πείτε μας πότε και πώς θα τηρηθεί.
letter-promised-due = Σας ευχαριστώ. Παρακαλώ πείτε μας πότε και πώς θα τηρηθεί· η ημέρα που έχουμε σημειώσει είναι: { $day }.
letter-part = Σας ευχαριστώ για όσα έχουν γίνει. Παρακαλώ πείτε μας πότε θα ακολουθήσουν τα υπόλοιπα.
letter-part-due = Σας ευχαριστώ για όσα έχουν γίνει. Παρακαλώ πείτε μας πότε θα ακολουθήσουν τα υπόλοιπα· η ημέρα που έχουμε σημειώσει είναι: { $day }.
letter-answered-on = Σας ευχαριστώ για την απάντηση στις { $day }.
letter-answered = Αυτό που ζητήθηκε δεν έχει γίνει ακόμη. Παρακαλώ πείτε μας το επόμενο βήμα και την ημερομηνία του.
letter-open-on = Στις { $day } ήρθε απάντηση, αλλά αφήνει το ζήτημα ανοιχτό.
letter-answer-was-due = Η απάντηση επί της ουσίας έπρεπε να έχει δοθεί έως τις { $day }.
letter-answer-due = Η απάντηση επί της ουσίας πρέπει να δοθεί έως τις { $day }.
letter-please-say = Παρακαλώ απαντήστε ναι, όχι, ή έως πότε θα γνωρίζετε.
letter-late = Η απάντησή σας έπρεπε να έχει δοθεί έως τις { $due }. Ως τις { $day } δεν έχει καταγραφεί καμία. Παρακαλώ απαντήστε ναι, όχι, ή έως πότε θα γνωρίζετε. Αν έχετε απαντήσει και η καταγραφή είναι λάθος, παρακαλώ πείτε το: θα διορθωθεί.
letter-please-reply-by = Παρακαλώ απαντήστε έως τις { $day }: ναι, όχι, ή έως πότε θα γνωρίζετε.
letter-please-reply = Παρακαλώ απαντήστε: ναι, όχι, ή έως πότε θα γνωρίζετε.
letter-public = Το αίτημα, οι ιστορίες του και η καταγραφή των απαντήσεων είναι δημόσια: { $address }
letter-regards = Με εκτίμηση,
letter-copy = Αντιγραφή επιστολής

# What to say on the telephone
call-head = Στο τηλέφωνο
call-your-place = [η γειτονιά σας]
call-hello = Γεια σας, ονομάζομαι { $name }. Μένω εδώ: { $place }. Τηλεφωνώ για το «{ $demand }».
call-demand = Το αίτημα είναι: { $ask }
call-because = Τηλεφωνώ επειδή συμβαίνουν πράγματα σαν αυτό.
call-next-step = Ποιο είναι το επόμενο βήμα, και ποια ημέρα θα γίνει;
call-promise = Ποια ημέρα θα τηρηθεί η υπόσχεση;
call-promise-due = Ποια ημέρα θα τηρηθεί η υπόσχεση; Έχουμε σημειώσει: { $day }. Ισχύει;
call-late = Η απάντηση έπρεπε να έχει δοθεί έως τις { $due }, και ως τις { $day } δεν έχει καταγραφεί καμία. Πότε να την περιμένουμε;
call-late-open = Η απάντηση έπρεπε να έχει δοθεί έως τις { $due }, και ό,τι ήρθε άφησε το ζήτημα ανοιχτό. Πότε να περιμένουμε απάντηση επί της ουσίας;
call-due = Η απάντηση πρέπει να δοθεί έως τις { $day }. Θα υπάρχει ως τότε;
call-when = Πότε να περιμένουμε απάντηση;
call-wait = Περιμένετε την απάντηση και σημειώστε την:
call-what = [τι ειπώθηκε]
call-who = [από ποια υπηρεσία]
call-when-said = [ημέρα και ώρα]
call-thanks = Σας ευχαριστώ. Γεια σας.
call-copy = Αντιγραφή κειμένου
call-tell = Σας απάντησαν; Ενημερώστε μας για να καταγραφεί: { $contact }.

# A sheet to collect signatures
sheet-print = Τυπώστε αυτή τη σελίδα σε A4 ή Letter: γεμίζει ένα φύλλο.
sheet-ask = Ζητάμε:
sheet-ask-office = Το αίτημά μας προς: { $office }
sheet-of = «{ $demand }», ένα αίτημα της εκστρατείας { $campaign }.
sheet-due = Η απάντηση πρέπει να δοθεί έως τις { $day }.
sheet-caption = Γραμμές για υπογραφές
sheet-signature = Υπογραφή
sheet-date = Ημερομηνία
sheet-handed = Το φύλλο αυτό παραδίδεται σε όσους αποφασίζουν: γράψτε μόνο ό,τι μπορούν να διαβάσουν.
sheet-handed-office = Παραλήπτης αυτού του φύλλου: { $office }. Γράψτε μόνο ό,τι μπορεί να διαβαστεί εκεί.
sheet-no-address = Δεν χρειάζεται να δώσει κανείς διεύθυνση ή τηλέφωνο.
sheet-back = Τα φύλλα επιστρέφονται εδώ: { $contact }.

# Victories
victories-all = Όλες οι νίκες
victory-of = Τι διεκδικήσαμε
victory-of-part = Ένα μέρος από όσα διεκδικούμε
victory-demanded = Αίτημα: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } πράξη φροντίδας μετρήθηκε από τις { $since }, κατάσταση στις { $day }.
   *[other] { $acts } πράξεις φροντίδας μετρήθηκαν από τις { $since }, κατάσταση στις { $day }.
  }
ledger-week = { $week }, { $first } – { $last }.
ledger-week-now = { $week }, { $first } – { $last }· δεν έχει τελειώσει ακόμη.
ledger-weeks = Εβδομάδα με την εβδομάδα
ledger-in-all = συνολικά
ledger-chart = { $metric } ανά εβδομάδα, { $first } – { $last }· τα περισσότερα: { $most } ({ $week }), τα τελευταία: { $newest }
ledger-most = Τα περισσότερα: { $most } ({ $week })
ledger-table = Πράξεις και ποσότητες ανά εβδομάδα, από τη νεότερη. Οι εβδομάδες είναι από Δευτέρα έως Κυριακή (ISO 8601).
ledger-acts = πράξεις
ledger-demands = Τι διεκδικούν οι πράξεις
ledger-demands-caption = Πράξεις ανά αίτημα
ledger-more-than-one = Μια πράξη μπορεί να διεκδικεί περισσότερα από ένα αιτήματα.
ledger-fixes = Τι θα το είχε κάνει περιττό
ledger-fixes-count = { $count ->
    [one] Όσοι έκαναν τη δουλειά το λένε με { $shown } φράση.
   *[other] Όσοι έκαναν τη δουλειά το λένε με { $shown } φράσεις.
  }
ledger-fixes-read = Διαβάστε τι λένε
ledger-places = Ανά γειτονιά
ledger-places-caption = Πράξεις ανά γειτονιά
ledger-floor = Αριθμοί κάτω από { $floor } δεν αναφέρονται, ώστε να μην αναγνωρίζεται κανείς από αυτούς.
ledger-withheld = Όσο υπάρχει τέτοιος αριθμός, δεν αναφέρεται ούτε ο μικρότερος από τους άλλους, ώστε να μην μπορεί κανείς να τον υπολογίσει.
ledger-no-place = Μια πράξη μπορεί να μην έχει γειτονιά.
ledger-bulletins = Εβδομαδιαία δελτία
ledger-all-data = Όλα τα ανοιχτά δεδομένα
ledger-method = Κάθε αριθμός είναι το άθροισμα αυτών των γραμμών. Μια γραμμή μετρά ως μία πράξη, εκτός αν λέει κάτι άλλο· κάθε μέτρηση σε μια ιστορία είναι μία πράξη την ημέρα της ιστορίας. Οι ποσότητες αθροίζονται με ακρίβεια, ως δεκαδικοί αριθμοί. Οι γραμμές δεν αναφέρουν γειτονιά, ώστε να μην αναγνωρίζεται κανείς από μία μόνο πράξη.

# A week of the ledger
week-not-over = Η εβδομάδα δεν έχει τελειώσει: μετρήθηκε έως τις { $day }
week-stories = Ιστορίες της εβδομάδας
weeks = Εβδομάδες
weeks-all = Όλες οι εβδομάδες
week-before = Η προηγούμενη εβδομάδα
week-after = Η επόμενη εβδομάδα
week-caption = { $week }: αριθμοί, μεταβολή από την προηγούμενη εβδομάδα και σύνολα
week-counted = Μετρήθηκαν
week-in = Μέσα στην εβδομάδα
week-change = Μεταβολή από την προηγούμενη εβδομάδα
week-so-far = Ως τώρα, σε σχέση με ολόκληρη την προηγούμενη εβδομάδα

# What would have made acts unnecessary
fixes-by-demand = Ανά αίτημα
fixes-times = { $count ->
    [one] ειπώθηκε { $shown } φορά
   *[other] ειπώθηκε { $shown } φορές
  }
fixes-pages = Σελίδες του τοίχου

# Money
money-each-person = Ανά άτομο
money-each-caption = { $names }: μερίδια ανά άτομο
money-flows = Ποιος πλήρωσε ποιον
money-flows-in = Ποιος πλήρωσε ποιον, { $period }
money-flows-below = Οι ροές βρίσκονται παρακάτω, σε λίστα με ράβδους.
money-chart-picture = Δείτε το γράφημα ως εικόνα
money-trend-picture = Δείτε τις γραμμές ως εικόνα
money-change = Μεταβολή στον χρόνο
money-prices = πραγματικά: σε τιμές { $base }, με βάση { $index }· ονομαστικά: όπως πληρώθηκαν τότε
money-real-short = πραγματικά
money-nominal-short = ονομαστικά
money-index = δείκτης τιμών
money-in-words = Οι ροές με λόγια
money-largest = Οι μεγαλύτερες ροές: { $title }
money-every = Όλες οι ροές: { $title }
money-from = Από
money-to = Προς
money-period = Περίοδος
money-status = Κατάσταση
money-combined = { $count ->
   *[other] το άθροισμα { $shown } γραμμών
  }
money-refund-short = επιστροφή
money-more-rows = { $count ->
    [one] { $shown } ακόμη γραμμή βρίσκεται στα αρχεία παρακάτω.
   *[other] { $shown } ακόμη γραμμές βρίσκονται στα αρχεία παρακάτω.
  }
money-method = Πώς μετρήσαμε
money-exact = Τα ποσά φυλάσσονται και αθροίζονται με ακρίβεια, ως δεκαδικοί αριθμοί. Στρογγυλοποιούνται μόνο όπου εμφανίζονται, με τα μισά μακριά από το μηδέν.
money-sources = Πηγές
money-read-on = διαβάστηκε στις { $day }
money-paid-back-by = Επιστροφή χρημάτων από: { $who }
money-in-part-estimated = εν όλω ή εν μέρει κατ’ εκτίμηση ή συναγόμενο
money-told-elsewhere = όσα δίνει στη συνέχεια αναφέρονται αλλού σε αυτή τη λίστα
money-smaller = και { $number } μικρότερες, συνολικά { $sum }

# Briefings
briefings-missed = Περιμένουν το ορόσημό τους
briefings-past = Όσες έγιναν
briefing-table = Στο τραπέζι:
stories-to-go = { $count ->
    [one] απομένει { $shown } ιστορία
   *[other] απομένουν { $shown } ιστορίες
  }
briefing-todo = { $count ->
    [one] Έτσι φαίνεται ως τώρα: απομένει { $shown } ιστορία ως την ιστορία { $number }, που την ανοίγει.
   *[other] Έτσι φαίνεται ως τώρα: απομένουν { $shown } ιστορίες ως την ιστορία { $number }, που την ανοίγει.
  }
briefing-no-milestone = Καμία ιστορία δεν έχει αυτό το ορόσημο.
briefing-when = Πότε
briefing-where = Πού
briefing-readers = Διαβάζουν
briefing-reply-by = Ζητείται απάντηση έως
briefing-watch = Δείτε την ζωντανά
briefing-script = Κείμενο ανάγνωσης
briefing-calendar = Προσθήκη στο ημερολόγιό σας
briefing-after = Τι προέκυψε
briefing-recording = Ακούστε ή δείτε την εγγραφή
briefing-replies = Απαντήσεις στο αίτημά της από τότε:
briefing-no-replies = Από τότε δεν έχει καταγραφεί απάντηση στο αίτημά της, κατάσταση στις { $day }.
briefing-show = Πρόγραμμα
briefing-minutes = { $count ->
    [one] Περίπου { $shown } λεπτό ανάγνωσης, με { $words } λέξεις το λεπτό.
   *[other] Περίπου { $shown } λεπτά ανάγνωσης, με { $words } λέξεις το λεπτό.
  }
briefing-rounded = Κάθε μέρος στρογγυλοποιείται προς τα πάνω σε ολόκληρο λεπτό.
briefing-numbers-below = Οι αριθμοί παρακάτω
briefing-demand-below = Το αίτημα παρακάτω
briefing-chosen = Τις ιστορίες τις διάλεξε η οργανωτική ομάδα.
briefing-rule = Οι ιστορίες επιλέγονται με κανόνα: εκείνη που έφτασε στο ορόσημο, έπειτα η νεότερη πίσω από καθένα από τα αιτήματα που διεκδικούν οι περισσότερες ιστορίες μετά το προηγούμενο ορόσημο, έπειτα οι νεότερες από τις άλλες.
briefing-numbers = Αριθμοί από την προηγούμενη ακρόαση
briefing-numbers-first = Αριθμοί από την αρχή της εκστρατείας
briefing-counted = μετά τις { $after } και έως τις { $until }
briefing-counted-first = έως τις { $until }
briefing-what = Τι
briefing-since = Από την προηγούμενη ακρόαση
briefing-the-demand = Το αίτημα
briefing-asks = Η ακρόαση ζητά απάντηση έως τις { $day }.
briefing-story = Η ιστορία αυτού του οροσήμου
briefing-others = Άλλες ακροάσεις
script-minutes = { $count ->
    [one] Περίπου { $shown } λεπτό. Στο χαρτί, κάθε μέρος αρχίζει σε δική του σελίδα.
   *[other] Περίπου { $shown } λεπτά. Στο χαρτί, κάθε μέρος αρχίζει σε δική του σελίδα.
  }

# Escalations
climb-acts = { $acts } από { $at }
climb-next = επόμενο, { $next }
climb-unknown = Το τι ακολουθεί τότε ανακοινώνεται στην ακρόαση.
climb-left = απομένουν { $left }
escalations-all = Όλα τα βήματα που ανακοινώθηκαν έχουν γίνει.
escalations-announced = Το τι θα γίνει ανακοινώνεται στην ακρόαση.
escalations-announced-at = Το τι θα γίνει ανακοινώνεται εδώ: { $briefing }.
escalations-reached = Επιτεύχθηκαν
escalations-unrecorded = Το τι έγινε δεν έχει καταγραφεί ακόμη εδώ.
escalations-no-day = Η ημέρα δεν έχει καταγραφεί ακόμη.
escalations-left-out = { $count ->
    [one] { $shown } προηγούμενο βήμα χωρίς όνομα παραλείπεται.
   *[other] { $shown } προηγούμενα βήματα χωρίς όνομα παραλείπονται.
  }
escalations-counted = { $acts }, μέτρηση στις { $day }.
step-announced = Ανακοινώθηκε
step-held = Έγινε
step-planned = Προγραμματίζεται για
step-ritual = Για το κλείσιμο
step-about = για το βήμα στις { $at }
gathering-then = Έπειτα:

# The board of offers, needs and dreams
board-how = Εδώ δεν κατονομάζεται κανείς. Γράψτε στην οργανωτική ομάδα, και θα σας φέρει σε επαφή: { $contact }.
board-sheet = Φύλλο για ανάρτηση
board-sheet-size = A4 ή Letter
board-matched = Βρέθηκε ανταπόκριση
board-since = Από τις { $day }
board-until = έως τις { $day }
board-about = Θέματα:
board-offers = { $count ->
    [one] { $shown } προσφορά θα μπορούσε να βοηθήσει
   *[other] { $shown } προσφορές θα μπορούσαν να βοηθήσουν
  }
board-needs = { $count ->
    [one] { $shown } ανάγκη που θα κάλυπτε
   *[other] { $shown } ανάγκες που θα κάλυπτε
  }
board-answer = Απαντήστε
board-map = Τι έχει κάθε γειτονιά
board-map-caption = Αγγελίες ανά γειτονιά
board-entries = { $count ->
    [one] αγγελία
   *[other] αγγελίες
  }
board-offers-about = Θέματα των προσφορών
board-others = { $count ->
    [one] { $shown } άλλη γειτονιά έχει λιγότερες από { $floor } αγγελίες.
   *[other] { $shown } άλλες γειτονιές έχουν λιγότερες από { $floor } αγγελίες η καθεμία.
  }
board-all-few = Όλες οι γειτονιές έχουν λιγότερες από { $floor } αγγελίες η καθεμία.
board-one-few = Κάθε γειτονιά έχει λιγότερες από { $floor } αγγελίες.
board-unnamed = Για να μην μπορεί κανείς να μαντέψει πρόσωπα, τέτοιες γειτονιές δεν κατονομάζονται, ούτε εδώ ούτε δίπλα στις αγγελίες τους.
board-sheet-lede = Προσφορές, ανάγκες και όνειρα της γειτονιάς, κατάσταση στις { $day }
board-sheet-back = Πίσω στον πίνακα
board-sheet-print = Τυπώστε αυτή τη σελίδα από το πρόγραμμα περιήγησης, σε A4 ή Letter.
board-sheet-answer = Για να απαντήσετε, γράψτε στην οργανωτική ομάδα:
board-sheet-name = Αναφέρετε τις λέξεις στο τέλος της αγγελίας.
board-sheet-new = Τι νέο υπάρχει:

# The calendar
calendar-subscribe = Εγγραφή
calendar-fresh = πάντα ενημερωμένο
calendar-download = Λήψη
calendar-by-hand = Για να εγγραφείτε με το χέρι, δώστε στο ημερολόγιό σας αυτή τη διεύθυνση:
calendar-near = { $count ->
    [one] Τώρα και την επόμενη ημέρα
   *[other] Τώρα και τις επόμενες { $shown } ημέρες
  }
calendar-nothing = Προς το παρόν δεν έχει ανακοινωθεί τίποτα με ημερομηνία.
calendar-over = Πέρασαν
calendar-zone = Ζώνη ώρας: { $zone }.
occasion-to = έως { $last }
occasion-now = Τώρα
occasion-today = Σήμερα
occasion-in-days = { $count ->
    [one] σε { $shown } ημέρα
   *[other] σε { $shown } ημέρες
  }
occasion-presses = Διεκδικεί: { $demand }
occasion-more = Περισσότερα γι’ αυτό
occasion-add = Προσθήκη σε ημερολόγιο

# Guides
guides-all = Όλοι οι οδηγοί
guide-checked = Τελευταίος έλεγχος στις { $day }.
guide-age = Γραμμένο για αναγνώστες από { $years } ετών.
guide-age-computed = Με τον τύπο Flesch–Kincaid, διαβάζεται περίπου από την ηλικία των { $years } ετών.

# The open data
data-licence = Άδεια
data-no-licence = Δεν αναφέρεται καμία. Ρωτήστε πριν δημοσιεύσετε αυτά τα δεδομένα.
data-as-of = Κατάσταση στις
data-format = Τα κείμενα είναι σε UTF-8. Οι ημέρες γράφονται 2026-11-08 (ISO 8601). Ένα αρχείο JSON λέει στο { $about } τι είναι και τι επιτρέπεται να γίνει με αυτό· οι γραμμές του ακολουθούν στη λίστα που έχει το όνομά του.
data-beside = δίπλα σε κάθε σύνολο δεδομένων
data-money = Οι πίνακες του δημόσιου χρήματος βρίσκονται { $beside }.
data-open = Άνοιγμα { $file }
of-file = για { $file }
data-in-file = Τι περιέχει το { $file }
data-means = Τι σημαίνει
data-holds = Τι περιέχει

# The search
search-field = Λέξεις, αριθμός ή hashtag
search-one = Βρέθηκε 1 κείμενο για «{ $query }».
search-many = Βρέθηκαν { $shown } κείμενα για «{ $query }».
search-some = Κανένα κείμενο δεν περιέχει όλα τα «{ $query }». Κείμενα που περιέχουν ένα μέρος: { $shown }.
search-none = Δεν βρέθηκε τίποτα για «{ $query }». Δοκιμάστε λιγότερες λέξεις, ή την αρχή μιας λέξης.
search-shown = Εμφανίζονται { $part } από { $all }.
search-failed = Η αναζήτηση δεν φορτώθηκε. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.
search-hint = Η αναζήτηση γίνεται σε όλα τα κείμενα ({ $texts }), σε κάθε γλώσσα. Αρκεί η αρχή μιας λέξης, και οι τόνοι μπορούν να λείπουν.
search-key = Το πλήκτρο { $key } οδηγεί στο πεδίο
search-no-script = Η αναζήτηση εδώ χρειάζεται σενάρια (scripts), που είναι απενεργοποιημένα ή δεν φορτώθηκαν. Αυτοί οι τρόποι δεν τα χρειάζονται:
search-way-stories = { $stories }, από τη νεότερη: ο αριθμός στο hashtag δείχνει πόσο παλιά είναι μια ιστορία.
search-way-tags = { $tags }: για τι μιλούν οι ιστορίες.
search-way-demands = { $demands }, το καθένα με τις ιστορίες που το διεκδικούν.
search-way-browser = Το πρόγραμμα περιήγησης βρίσκει λέξεις στην ανοιχτή σελίδα: { $ctrl } και { $f }, ή «Εύρεση στη σελίδα» στο μενού του.
search-results = Αποτελέσματα
search-about = Αναζητήστε σε όλα όσα αφηγείται η εκστρατεία { $campaign }.

# An address that leads nowhere
lost-lede = Αυτή η σελίδα έπεσε σε ένα κενό. Οι ιστορίες όχι.
lost-home = Στην αρχική σελίδα
lost-title = Δεν υπάρχει τέτοια σελίδα
withdrawn-title = { $tag }: αποσύρθηκε
withdrawn-lede = Εδώ υπήρχε μια ιστορία. Όποιος εμφανιζόταν σε αυτήν την απέσυρε και δεν λέγεται πια. Αν έχετε αντίγραφο, παρακαλούμε διαγράψτε το.

# The menu, and the headings of its pages
section-stories = Ιστορίες
section-demands = Αιτήματα
section-ledger = Μητρώο
section-money = Χρήμα
section-calendar = Ημερολόγιο
section-victories = Νίκες
section-testimonies = Μαρτυρίες
section-briefings = Ακροάσεις
section-escalations = Κλιμάκωση
section-board = Πίνακας
section-guides = Οδηγοί
section-tags = Θέματα

# Titles of pages, and what search engines tell of them
numbered = { $heading }, σελίδα { $page }
archive-about = Όλες οι ιστορίες της εκστρατείας { $campaign }, από τη νεότερη.
tags-about = Για τι μιλούν οι ιστορίες της εκστρατείας { $campaign }.
tag-about = Ιστορίες της εκστρατείας { $campaign } με θέμα: { $tag }.
demands-about = Τι θα έκανε περιττές αυτές τις διασώσεις, ποιος μπορεί να το αποφασίσει και έως πότε.
office-about = Τι ζητήθηκε και τι απαντήθηκε: { $office }.
office-about-said = Τι ειπώθηκε από: { $office }.
letter-title = Γράψτε ή τηλεφωνήστε: { $demand }
letter-page = Επιστολή και λόγια για ένα τηλεφώνημα: { $ask }
sheet-title = Υπογραφές: { $demand }
sheet-about = Φύλλο για εκτύπωση και υπογραφή: { $ask }
ledger-about = Όλες οι πράξεις φροντίδας που μέτρησε η εκστρατεία { $campaign }, εβδομάδα με την εβδομάδα.
fixes-about = Με τα λόγια όσων έκαναν τη δουλειά, συγκεντρωμένα ανά αίτημα που θα το πετύχαινε.
fixes-no-demand = Χωρίς δικό του αίτημα
money-about = Ποιος παίρνει τα χρήματα, και ποιος κάνει τη δουλειά.
pass-on-title = Διαδώστε το: { $headline }
pass-on-about = Κείμενα και εικόνες για ανάρτηση: { $headline }
share-page-title = Κοινοποίηση { $tag } { $title }
share-page-about = Κείμενα και εικόνες για ανάρτηση: { $tag }.
victories-about = Τι κερδήθηκε, εν όλω ή εν μέρει, με αφηγήσεις και μετρήσεις.
testimonies-about = Τι λένε εργαζόμενοι και άνθρωποι που βοηθήθηκαν: τι θα είχε κάνει περιττές αυτές τις διασώσεις.
guides-about = Πρακτικές σελίδες για διάβασμα, εκτύπωση και διάδοση.
data-about = Όλα όσα μετριούνται και ζητούνται εδώ, για έλεγχο και χρήση.
calendar-about = Ημέρες που η πίεση μετράει, προθεσμίες, και πού συναντιόμαστε.
escalations-about = Κάθε πράξη στο μητρώο μετράει. Όταν φτάνουμε σε έναν από αυτούς τους αριθμούς, δρούμε δημόσια.
briefings-about-each = Με κάθε ιστορία, μερικές διαβάζονται δυνατά σε όσους μπορούν να αλλάξουν αυτό για το οποίο μιλούν.
briefings-about-every = { $count ->
   *[other] Κάθε { $shown } ιστορίες, μερικές διαβάζονται δυνατά σε όσους μπορούν να αλλάξουν αυτό για το οποίο μιλούν.
  }
briefings-about-milestones = Σε κάθε ορόσημο, μερικές από τις ιστορίες διαβάζονται δυνατά σε όσους μπορούν να αλλάξουν αυτό για το οποίο μιλούν.
script-title = { $briefing }: κείμενο ανάγνωσης
script-about = Τι διαβάζεται δυνατά, με τα λεπτά κάθε μέρους: { $briefing }.
board-title = Προσφορές, ανάγκες και όνειρα
board-lede = Τι δίνει η γειτονιά, τι χρειάζεται, και τι θα ήθελε να χτίσει μαζί.
board-sheet-title = Ο πίνακας, για ανάρτηση
board-sheet-about = Προσφορές, ανάγκες και όνειρα σε ένα φύλλο χαρτί.

# The kinds of entries on the board
board-dream = Όνειρα
board-dream-lede = Τι θα ήθελαν πολλοί να χτίσουν. Χρειάζονται χέρια, ίσως και τα δικά σας.
board-need = Ανάγκες
board-need-lede = Τι δεν μπορεί κάποιος να κάνει μόνος του αυτή τη στιγμή.
board-offer = Προσφορές
board-offer-lede = Τι δίνει κάποιος. Δεν ζητείται τίποτα ως αντάλλαγμα.

# How a demand stands
state-long-overdue = Πολύ εκπρόθεσμο
state-overdue = Εκπρόθεσμο
state-not-answered = Ήρθε απάντηση, όχι επί της ουσίας
state-due-today = Η προθεσμία λήγει σήμερα
state-waiting = Αναμένεται απάντηση
state-answered = Απαντήθηκε επί της ουσίας
state-promised = Δόθηκε υπόσχεση
state-partly-won = Κερδήθηκε εν μέρει
state-refused = Απορρίφθηκε
state-won = Κερδήθηκε
state-not-yet-asked = Δεν έχει υποβληθεί ακόμη
funding-funded = Χρηματοδοτείται
funding-partly-funded = Χρηματοδοτείται εν μέρει
funding-not-funded = Δεν χρηματοδοτείται

# Kinds of replies
reply-promise = Υπόσχεση
reply-refusal = Απόρριψη
reply-partial = Μερική απάντηση
reply-answer = Απάντηση επί της ουσίας
reply-not-an-answer = Όχι επί της ουσίας

# A day of the weekend
closed-mon = Δευτέρα
closed-tue = Τρίτη
closed-wed = Τετάρτη
closed-thu = Πέμπτη
closed-fri = Παρασκευή
closed-sat = Σάββατο
closed-sun = Κυριακή

# Counts of the ledger
acts-of-care = πράξεις φροντίδας
acts-of-care-count = { $count ->
    [one] { $shown } πράξη φροντίδας
   *[other] { $shown } πράξεις φροντίδας
  }
change-more = { $amount } περισσότερα
change-fewer = { $amount } λιγότερα
change-same = καμία μεταβολή
place-few = κάτω από { $floor }
place-not-told = δεν αναφέρεται

# The week in a sentence
bulletin-logged = Την εβδομάδα { $week } του { $year }, η εκστρατεία { $campaign } κατέγραψε { $acts }.
bulletin-logged-with = Την εβδομάδα { $week } του { $year }, η εκστρατεία { $campaign } κατέγραψε { $acts }: { $figures }.
bulletin-logged-so-far = Την εβδομάδα { $week } του { $year }, η εκστρατεία { $campaign } κατέγραψε ως τώρα { $acts }.
bulletin-logged-so-far-with = Την εβδομάδα { $week } του { $year }, η εκστρατεία { $campaign } κατέγραψε ως τώρα { $acts }: { $figures }.
bulletin-makes = Από τις { $day }, σύνολο: { $acts }.
list-and = { $first } και { $last }

# Money: figures, sources, and files
money-ratio-note = { $a } και { $b }. Ο λόγος είναι στρογγυλοποιημένος, με τα μισά μακριά από το μηδέν.
money-ratio-note-in = { $a } και { $b }, { $period }. Ο λόγος είναι στρογγυλοποιημένος, με τα μισά μακριά από το μηδέν.
money-all-flows = Όλες οι ροές
money-flow-count = { $count ->
    [one] { $shown } ροή
   *[other] { $shown } ροές
  }
money-place-count = { $count ->
    [one] { $shown } φορέας
   *[other] { $shown } φορείς
  }
money-caption = { $flows }, { $places }.
money-caption-sum = { $flows }, { $places }, συνολικά { $sum }.
money-caption-largest = Η μεγαλύτερη: από { $from } προς { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] { $shown } μικρότεροι φορείς σχεδιάζονται μαζί· κάθε γραμμή βρίσκεται παρακάτω ή στα αρχεία.
  }
money-folded = { $count ->
   *[other] { $shown } φορείς, ο μεγαλύτερος: { $name }
  }
money-cite-flows = Οι ροές
money-cite-people = Ο αριθμός των ανθρώπων ({ $label })
money-cite-prices = Ο δείκτης τιμών
money-file-csv = Οι ροές ως πίνακας (CSV)
money-file-json = Οι ίδιες με την περιγραφή τους (πακέτο δεδομένων JSON)
money-file-svg = Το γράφημα ως σχέδιο (SVG)
money-file-trend = Η μεταβολή στον χρόνο ως σχέδιο (SVG)
money-file-png = Το γράφημα ως εικόνα, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = Η ιστορία
card-milestone = Το ορόσημο
card-briefing = Η πρόσκληση στην ακρόαση
card-victory = Η νίκη
card-week = Η εβδομάδα
card-clock = Το ρολόι
card-trend = Η μεταβολή στον χρόνο
card-each = Το ποσό ανά άτομο
card-comparison = Η σύγκριση
card-preview = Πλατιά, για προεπισκοπήσεις συνδέσμων
card-status = Ψηλή, για ιστορίες στο τηλέφωνο
card-square = Τετράγωνη, για ροές εικόνων
card-upright = Όρθια, για ροές εικόνων
card-wide = Οριζόντια, για ροές εικόνων

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Λαϊκή ακρόαση { $number }
briefing-read-aloud = Ιστορίες διαβάζονται δυνατά σε όσους έχουν δημόσιο αξίωμα.
briefing-invited-list = Πρόσκληση για απάντηση: { $offices }.
briefing-state-today = Σήμερα
briefing-state-to-come = Έρχεται
briefing-state-ahead = Στην ιστορία { $number }
briefing-state-past = Έγινε
briefing-state-missed = Η ημέρα της πέρασε
briefing-state-missed-left = { $count ->
    [one] Η ημέρα της πέρασε· απομένει { $shown } ιστορία
   *[other] Η ημέρα της πέρασε· απομένουν { $shown } ιστορίες
  }
show-welcome = Καλωσόρισμα
show-welcome-to = Καλώς ήρθατε: { $briefing }.
show-told = Από το ορόσημο { $number }, είπαμε { $stories } αλληλεγγύης.
show-told-first = Από την αρχή της εκστρατείας, είπαμε { $stories } αλληλεγγύης.
show-read-one = Μία διαβάζεται τώρα δυνατά.
show-read-all = Όλες διαβάζονται τώρα δυνατά.
show-read = { $count ->
    [one] { $shown } διαβάζεται τώρα δυνατά.
   *[other] { $shown } διαβάζονται τώρα δυνατά.
  }
show-invited = Καλέσαμε να απαντήσουν: { $offices }.
show-numbers = Οι αριθμοί
show-ask = Ζητάμε απάντηση έως τις { $day }.
show-ask-office = Ζητάμε απάντηση έως τις { $day }. Απευθύνεται προς: { $office }.
show-deadline = Η προθεσμία του ίδιου του αιτήματος είναι { $day }.
show-no-reply = Δεν έχει καταγραφεί απάντηση, κατάσταση στις { $day }.
show-last-reply = Η τελευταία απάντηση ({ $office }, { $day }): «{ $reply }»
show-logged = { $acts } στο μητρώο ως τώρα.
show-step = Επόμενο βήμα, στις { $acts }: { $what }.
show-step-unknown = Ανακοινώνεται τώρα: τι κάνουμε στις { $acts }.
numbers-begun = Από την αρχή της εκστρατείας, είπαμε { $stories } και μετρήσαμε { $acts } φροντίδας.
numbers-told = Από το ορόσημο { $number }, είπαμε { $stories }.
numbers-told-first = Από την αρχή της εκστρατείας, είπαμε { $stories }.
numbers-acts = { $count ->
    [one] Από την ακρόαση στις { $day }, μετρήθηκε { $shown } πράξη.
   *[other] Από την ακρόαση στις { $day }, μετρήθηκαν { $shown } πράξεις.
  }
numbers-acts-first = { $count ->
    [one] Από την αρχή της εκστρατείας, μετρήθηκε { $shown } πράξη.
   *[other] Από την αρχή της εκστρατείας, μετρήθηκαν { $shown } πράξεις.
  }
numbers-come-to = Συνολικά: { $figures }.
numbers-in-all = { $count ->
    [one] Στο μητρώο υπάρχει τώρα συνολικά { $shown } πράξη.
   *[other] Στο μητρώο υπάρχουν τώρα συνολικά { $shown } πράξεις.
  }

# Steps of the ladder of escalations
step-reached = Επιτεύχθηκε
step-next = Επόμενο
step-later = Αργότερα

# What stands in the calendar
occasion-answer-due = Λήξη προθεσμίας για απάντηση: { $demand }
occasion-reply-due = Λήξη προθεσμίας για απάντηση μετά: { $briefing }
occasion-reply-due-on = Λήξη προθεσμίας για απάντηση μετά: { $briefing }, { $demand }
occasion-at = Στις { $acts }: { $title }
occasion-escalation = Κλιμάκωση στις { $acts }
kind-window = Παράθυρο πίεσης
kind-action = Δράση
kind-ritual = Τελετή ευγνωμοσύνης
kind-briefing = Λαϊκή ακρόαση
kind-escalation = Κλιμάκωση

# Kinds of texts that the search finds
found-story = Ιστορία
found-translation = Ιστορία, σε μετάφραση
found-guide = Οδηγός
found-victory = Νίκη
found-briefing = Ακρόαση
found-testimony = Μαρτυρία

# Feeds, which people read elsewhere
feed-atom = Ροή Atom
feed-json = Ροή JSON
feed-offers = Νέες προσφορές
feed-needs = Νέες ανάγκες
feed-answer = Απαντήστε μέσω της οργανωτικής ομάδας
feed-reply = { $office } για το «{ $demand }»: { $kind }
feed-asked = Τι ζητήθηκε: { $ask }
feed-all-about = Όλα για αυτό το αίτημα
feed-missed-reply = Καμία απάντηση έως την προθεσμία: «{ $demand }»
feed-missed-answer = Καμία απάντηση επί της ουσίας έως την προθεσμία: «{ $demand }»
feed-no-reply = Έως την προθεσμία, { $day }, δεν καταγράφηκε απάντηση.
feed-no-reply-from = Έως την προθεσμία, { $day }, δεν καταγράφηκε απάντηση από: { $office }.
feed-no-answer = Έως την προθεσμία, { $day }, δεν καταγράφηκε απάντηση επί της ουσίας.
feed-no-answer-from = Έως την προθεσμία, { $day }, δεν καταγράφηκε απάντηση επί της ουσίας από: { $office }.
feed-live = Ζωντανά
feed-in-ledger = { $acts } στο μητρώο
feed-came-to = Στις { $day }, το μητρώο έφτασε: { $acts }.
feed-now = Τι ακολουθεί τώρα: { $what }.
feed-now-unknown = Το τι ακολουθεί τώρα ανακοινώνεται στην ακρόαση.
feed-held = Πώς πήγε: { $what }
plan-post = Ανάρτηση { $tag } { $title }
