# The words of pages in Hindi.

# The frame of every page
skip = सीधे सामग्री पर जाएँ
search = खोजें
nav-main = मुख्य मेन्यू
nav-more = और
nav-data = खुला डेटा
nav-contact = संपर्क
made-with = { $generator } से बनाया गया
newer = नए
older = पुराने
previous = पिछला
next = अगला
page = पन्ना
pages-of-stories = कहानियों के पन्ने
also-in = इन भाषाओं में भी:
other-languages = दूसरी भाषाओं में:
feed = फ़ीड

# Words that several pages share
stories = { $count ->
    [one] { $shown } कहानी
   *[other] { $shown } कहानियाँ
  }
acts = { $count ->
    [one] { $shown } काम
   *[other] { $shown } काम
  }
all-stories = सभी कहानियाँ
demand = माँग
office = कार्यालय
week = सप्ताह
acts-head = काम
amount = राशि
source = स्रोत
row = पंक्ति
name = नाम
neighborhood = मोहल्ला
in-all = कुल
change-number = बदलाव
deadline = अंतिम तारीख
ahead = आगे
coming-up = आने वाले दिनों में
this-week = इस सप्ताह
take-numbers = आँकड़े ले जाएँ
counted-what = क्या गिना गया
the-ledger = सार्वजनिक बहीखाता
next-escalation = आंदोलन का अगला कदम
read-more = और पढ़ें
recording = रिकॉर्डिंग
continued = (जारी)
from-to = { $from } से { $to }
of-what = ({ $what })
of-day = ({ $day })
and-more = { $count ->
   *[other] और { $shown }
  }
as-of = { $day } तक की स्थिति।
counted-on = { $day } को गिना गया।
days-counted = दिन { $day } को गिने गए।
no-refusal = जवाब न आना इनकार नहीं है, और यहाँ उसे इनकार कहा भी नहीं जाता।
no-reply = { $day } तक कोई जवाब दर्ज नहीं।
to-office = सेवा में: { $office }
write-to = { $contact } को लिखें।
right-of-reply = जिनका नाम यहाँ आया है, वे यहीं अपने शब्दों में और जितना चाहें उतना जवाब दे सकते हैं।
no-story = पहली कहानी अभी सुनाई जानी है।
milestone-number = पड़ाव { $number }
story-number = कहानी { $number }
back-to-demand = माँग पर लौटें
before-this = इससे पहले
after-this = इसके बाद
minutes-short = { $minutes } मिनट
read-by = पढ़ने वाले: { $reader }
copy = कॉपी करें
share = साझा करें

# Lists of stories
archive-page = कहानियाँ { $first } से { $last }, पन्ना { $page } / { $pages }।
archive-all = { $count ->
    [one] { $shown } कहानी, नई पहले।
   *[other] { $shown } कहानियाँ, नई पहले।
  }
tag-count = { $count ->
    [one] “{ $tag }” पर { $shown } कहानी।
   *[other] “{ $tag }” पर { $shown } कहानियाँ।
  }
tags-all = सभी विषय

# A story
story-milestone-every = { $count ->
   *[other] हर { $shown } कहानियों पर एक
  }
story-formerly = { $day } तक { $was } यह कहानी थी: { $story }, अब { $now }।
story-serves = सुनवाई, माँगें और विषय
story-briefing = इस कहानी से एक सुनवाई शुरू होती है
story-demand = यह कहानी एक माँग के साथ है
story-others = दूसरी कहानियाँ
story-before = इससे पहले: { $tag }
story-after = इसके बाद: { $tag }

# Testimonies
voices-title = उन्हीं के शब्दों में
voices-play-all = सारी आपबीतियाँ चलाएँ
voice-video = वीडियो: { $role }
voice-sound = ऑडियो: { $role }
voice-captions = सबटाइटल
voice-video-file = वीडियो की फ़ाइल
voice-sound-file = ऑडियो की फ़ाइल
voice-said = क्या कहा गया
voice-recording = रिकॉर्डिंग में: { $role }
reel-all = सारी आपबीतियाँ, क्रम से
reel-step = आपबीती { $index } / { $all }
reel-before = पिछली

# To pass something on
share-title = आगे बढ़ाएँ
share-lede = कार्ड सहेजें, शब्द कॉपी करें, दोनों पोस्ट करें। विवरण भी जोड़ें, ताकि कोई छूट न जाए।
share-caption = कैप्शन
share-copy-caption = कैप्शन कॉपी करें
share-each-network = हर नेटवर्क के लिए शब्द
share-download = डाउनलोड करें:
share-description = इन तस्वीरों का विवरण, उनके लिए जो इन्हें देख नहीं सकते
share-copy-description = विवरण कॉपी करें
share-copied = कॉपी हो गया। अब इसे अपनी पोस्ट में चिपकाएँ।
share-copied-gaps = कॉपी हो गया। अब चिपकाएँ और खाली जगहें भरें।
share-selected = शब्द चुन लिए गए हैं: यहाँ से कॉपी करें।
share-failed = यह फ़ोन साझा नहीं कर पाया: इसके बदले शब्द कॉपी करें।
pass-on-back = सारे आँकड़े

# The page to post a story from with a phone
share-story = कहानी
share-words = शब्द
share-head = { $tag } साझा करें
share-kit = पोस्ट करने के लिए
share-pictures = तस्वीरें
share-pictures-lede = डाउनलोड करने के लिए तस्वीर को छुएँ, या अपनी तस्वीरों में सहेजने के लिए देर तक दबाएँ।
share-words-head = शब्द
share-words-lede = हर पाठ अपने नेटवर्क के हिसाब से है, हैशटैग और लिंक के साथ। अपनी तस्वीर में विवरण जोड़ें, ताकि कोई छूट न जाए।
share-cut = जगह के हिसाब से छोटा किया गया।
share-messages = { $count ->
    [one] { $shown } संदेश में जाएगा।
   *[other] { $shown } संदेशों में जाएगा।
  }
share-too-long = इस नेटवर्क के लिए बहुत लंबा: हैशटैग या लिंक से ही जगह भर जाती है।
share-room = { $count ->
    [one] { $shown } और अक्षर की जगह बाकी।
   *[other] { $shown } और अक्षरों की जगह बाकी।
  }
share-words-for = { $names } के लिए शब्द
share-thread = { $count ->
    [one] { $shown } पोस्ट की कड़ी
   *[other] { $shown } पोस्ट की कड़ी
  }
share-for = { $names } के लिए
share-post = पोस्ट { $number }
share-post-for = { $names } के लिए पोस्ट { $number }
share-limits = नेटवर्कों की सीमाएँ, { $day } तक की स्थिति।

# The front page
home-told = { $count ->
    [one] एकजुटता की कहानी अब तक सुनाई गई
   *[other] एकजुटता की कहानियाँ अब तक सुनाई गईं
  }
home-story = कहानी { $number }
home-todo = { $count ->
    [one] अगले पड़ाव, { $story }, तक { $shown } कहानी और।
   *[other] अगले पड़ाव, { $story }, तक { $shown } कहानियाँ और।
  }
home-demands = हमारी माँगें, और कब तक
home-all-demands = सभी माँगें
home-all-demands-count = { $count ->
   *[other] सभी { $shown } माँगें
  }
home-won = जीत हुई
home-week = सबसे नया सप्ताह
home-bulletin = बुलेटिन
home-calendar = कैलेंडर
home-beats = हर कहानी के तीन हिस्से
home-care = किसी ने किसी दूसरे के लिए क्या किया।
home-cause = क्या टूटा था कि ऐसा करना पड़ा।
home-change = क्या बदले कि बचाने की ज़रूरत ही न पड़े।
home-latest = ताज़ा कहानियाँ
home-all-stories = { $count ->
   *[other] सभी { $shown } कहानियाँ
  }
home-milestones = पड़ाव

# A clock
clock-today = आज
clock-today-due = अंतिम तारीख है:
clock-left = { $count ->
    [one] दिन बाकी, अंतिम तारीख:
   *[other] दिन बाकी, अंतिम तारीख:
  }
clock-silent = { $count ->
    [one] दिन से कोई जवाब नहीं, अंतिम तारीख थी:
   *[other] दिनों से कोई जवाब नहीं, अंतिम तारीख थी:
  }
clock-late = { $count ->
    [one] दिन पहले अंतिम तारीख बीती:
   *[other] दिन पहले अंतिम तारीख बीती:
  }
clock-working-left = { $count ->
    [one] कार्यदिवस बाकी, अंतिम तारीख:
   *[other] कार्यदिवस बाकी, अंतिम तारीख:
  }
clock-working-silent = { $count ->
    [one] कार्यदिवस से कोई जवाब नहीं, अंतिम तारीख थी:
   *[other] कार्यदिवसों से कोई जवाब नहीं, अंतिम तारीख थी:
  }
clock-working-late = { $count ->
    [one] कार्यदिवस पहले अंतिम तारीख बीती:
   *[other] कार्यदिवस पहले अंतिम तारीख बीती:
  }
clock-none = कोई अंतिम तारीख तय नहीं
counted-all-days = { $count ->
    [one] शनिवार, रविवार और छुट्टियाँ मिलाकर: { $shown } दिन।
   *[other] शनिवार, रविवार और छुट्टियाँ मिलाकर: { $shown } दिन।
  }
counted-within = { $count ->
    [one] माँग रखने के { $shown } दिन बाद तक जवाब आना चाहिए।
   *[other] माँग रखने के { $shown } दिन बाद तक जवाब आना चाहिए।
  }
counted-within-working = { $count ->
    [one] माँग रखने के { $shown } कार्यदिवस बाद तक जवाब आना चाहिए।
   *[other] माँग रखने के { $shown } कार्यदिवस बाद तक जवाब आना चाहिए।
  }
counted-moved = तय किया गया दिन, { $day }, { $what } है, इसलिए जवाब अगले कार्यदिवस तक आना चाहिए।
counted-closed = अंतिम तारीख को { $what } है।

# Demands
demands-late = { $state }, और अंतिम तारीख बीत चुकी है
demands-offices = किससे माँगा गया, और कौन जवाब देता है
demands-offices-caption = कार्यालय, हर एक से की गई माँगें और उसके जवाब
office-asked = इससे की गई माँगें
office-replied = जवाब मिला
office-late = अंतिम तारीख बीती
office-signed = इसकी ओर से दिए गए जवाब

# A demand
demand-to = किससे माँगा गया
demand-asked = माँग की तारीख
demand-paid-by = पैसा कहाँ से
demand-cost = लागत
demand-cost-per = { $amount } प्रति { $per }
demand-backed = समर्थन में
demand-stories-acts = { $stories } और { $acts }
demand-write = लिखें या फ़ोन करें
demand-sign = दस्तख़त जुटाएँ
demand-record = अब तक का ब्योरा
demand-asked-of = इनसे माँगा गया: { $office }
demand-was-asked = माँग रखी गई
demand-days-late = { $count ->
    [one] अंतिम तारीख के { $shown } दिन बाद
   *[other] अंतिम तारीख के { $shown } दिन बाद
  }
demand-read-reply = जवाब पढ़ें
demand-reply-of = ({ $office }, { $day })
demand-compared = { $day } को मूल स्रोत से मिलाया गया।
demand-reply-due = जवाब की अंतिम तारीख
demand-none-by-then = तब तक कोई जवाब दर्ज नहीं हुआ।
demand-none-by-then-as-of = तब तक कोई जवाब दर्ज नहीं हुआ ({ $day } तक की स्थिति)।
demand-left-open = तब तक जो आया, उससे बात अधूरी रही।
demand-statement = बयान: { $office }
demand-read-below = नीचे पढ़ें
demand-corrected = यह पन्ना सुधारा गया
demand-what-corrected = क्या सुधारा गया
demand-own-words = कार्यालय के अपने शब्दों में
demand-published = कहाँ प्रकाशित हुआ
demand-presses = इस माँग को क्या बल देता है
demand-fixes = क्या होता तो इसकी ज़रूरत ही न पड़ती
demand-all-fixes = वह सब जिससे मदद मिलती
demand-milestones = पड़ाव और सुनवाइयाँ
demand-stories-press = { $count ->
    [one] { $shown } कहानी यह माँग उठाती है
   *[other] { $shown } कहानियाँ यह माँग उठाती हैं
  }
demand-briefing-speaks = इसकी सुनवाई में यह माँग उठेगी
demand-funding = इसका पैसा कहाँ से आए
demand-granted = माँगे गए { $needed }, मंज़ूर हुए { $granted }।
demand-granted-cost = लागत { $needed }, मंज़ूर हुए { $granted }।
demand-granted-none = माँगे गए { $needed }, मंज़ूर कुछ नहीं हुआ।
demand-granted-none-cost = लागत { $needed }, मंज़ूर कुछ नहीं हुआ।
demand-missing = नीचे की मदों के बाद भी इतना जुटाना बाकी रहेगा: { $amount }।
demand-rows = सार्वजनिक धन की मदें, और वह हिस्सा जो यह माँग चाहती है
demand-asked-for = माँगी गई राशि
demand-share = हिस्सा
demand-granted-head = मंज़ूर राशि
demand-nothing-yet = अभी कुछ नहीं
demand-celebrated = जश्न मनाया गया
demand-stories = इस माँग के पीछे की कहानियाँ
demand-right = जवाब देने का अधिकार और सुधार
demand-corrections = जो गलत निकलता है उसे सुधारा जाता है, तारीख के साथ और यह बताकर कि क्या गलत था।
demand-no-corrections = अब तक कुछ नहीं सुधारा गया।

# An office
office-what-asked = इससे क्या माँगा गया
office-times = कितना समय लगा
office-sums = { $count ->
    [one] { $shown } माँग, { $replied } पर जवाब, { $answered } पर ठोस जवाब।
   *[other] { $shown } माँगें, { $replied } पर जवाब, { $answered } पर ठोस जवाब।
  }
office-median-reply = { $count ->
    [one] पहला जवाब आने में लगा समय (माध्यिका): { $shown } दिन।
   *[other] पहला जवाब आने में लगा समय (माध्यिका): { $shown } दिन।
  }
office-median-answer = { $count ->
    [one] पहला ठोस जवाब आने में लगा समय (माध्यिका): { $shown } दिन।
   *[other] पहला ठोस जवाब आने में लगा समय (माध्यिका): { $shown } दिन।
  }
office-times-caption = माँग रखे जाने के दिन से: पहला जवाब आने तक के दिन, और पहला ठोस जवाब आने तक के दिन
office-asked-on = माँग रखी गई
office-first-reply = पहला जवाब
office-first-answer = पहला ठोस जवाब
office-no-day = दर्ज नहीं
office-no-reply = { $day } तक कोई जवाब दर्ज नहीं
office-no-answer = { $day } तक कोई ठोस जवाब दर्ज नहीं
after-days = { $count ->
    [one] { $shown } दिन बाद
   *[other] { $shown } दिन बाद
  }
office-said = इसने क्या कहा
office-on = “{ $demand }” पर
office-reply-of = { $day } का जवाब
office-right = जवाब देने का अधिकार

# A letter to an office
letter-office = फ़ैसला करने वाला कार्यालय
letter-brackets = [कोष्ठक]
letter-lede = सेवा में: { $office }। { $brackets } में जो है उसे भरें, जो चाहें बदलें, और अपने नाम से दस्तख़त करें।
letter-head = पत्र
letter-your-name = [आपका नाम]
letter-your-place = [आपका मोहल्ला या पता]
letter-its-address = [कार्यालय का पता]
letter-date = [तारीख]
letter-dear = महोदया/महोदय,
letter-about = यह पत्र { $campaign } की एक माँग के बारे में है। माँग यह है:
letter-about-stories = { $count ->
    [one] यह पत्र { $campaign } की एक माँग के बारे में है, जिसके पीछे { $shown } प्रकाशित कहानी है। माँग यह है:
   *[other] यह पत्र { $campaign } की एक माँग के बारे में है, जिसके पीछे { $shown } प्रकाशित कहानियाँ हैं। माँग यह है:
  }
letter-happened = { $count ->
    [one] जो हुआ उसकी एक मिसाल यह है।
   *[other] जो हुआ उसकी { $shown } मिसालें ये हैं।
  }
letter-counted = अब तक पड़ोसियों ने गिना है: { $figures }। इनमें से हर काम इसलिए करना पड़ा कि किसी चीज़ की कमी थी।
letter-funding = इसका पैसा यहाँ से आ सकता है: { $funding }
letter-refused-on = { $day } के जवाब में इनकार किया गया।
letter-refused = मेरा निवेदन है कि आप इस पर फिर से विचार करें, और सबके सामने बताएँ कि इसके बदले क्या करेंगे।
letter-promised-on = { $day } को यह वादा किया गया।
letter-promised = धन्यवाद। कृपया बताएँ कि यह वादा कब और कैसे पूरा होगा।
letter-promised-due = धन्यवाद। कृपया बताएँ कि यह वादा कब और कैसे पूरा होगा; हमने यह तारीख लिख रखी है: { $day }।
letter-part = जितना हो चुका है, उसके लिए धन्यवाद। कृपया बताएँ कि बाकी कब होगा।
letter-part-due = जितना हो चुका है, उसके लिए धन्यवाद। कृपया बताएँ कि बाकी कब होगा; हमने यह तारीख लिख रखी है: { $day }।
letter-answered-on = { $day } के जवाब के लिए धन्यवाद।
letter-answered = जो माँगा गया था वह अभी नहीं हुआ है। कृपया अगला कदम और उसकी तारीख बताएँ।
letter-open-on = { $day } को जवाब आया, पर उससे बात अधूरी रही।
letter-answer-was-due = { $day } तक ठोस जवाब आ जाना चाहिए था।
letter-answer-due = { $day } तक ठोस जवाब आना है।
letter-please-say = कृपया हाँ या ना कहें, या बताएँ कि कब तक बता पाएँगे।
letter-late = आपका जवाब { $due } तक आना था। { $day } तक कोई जवाब दर्ज नहीं है। कृपया हाँ या ना कहें, या बताएँ कि कब तक बता पाएँगे। यदि आप जवाब दे चुके हैं और यहाँ गलत दर्ज है, तो कृपया बताएँ: उसे सुधारा जाएगा।
letter-please-reply-by = कृपया { $day } तक जवाब दें: हाँ, ना, या कब तक बता पाएँगे।
letter-please-reply = कृपया जवाब दें: हाँ, ना, या कब तक बता पाएँगे।
letter-public = माँग, उसकी कहानियाँ और जवाबों का ब्योरा सार्वजनिक हैं: { $address }
letter-regards = सादर,
letter-copy = पत्र कॉपी करें

# What to say on the telephone
call-head = फ़ोन पर
call-your-place = [आपका मोहल्ला]
call-hello = नमस्ते, मेरा नाम { $name } है, और मेरा घर { $place } में है। यह फ़ोन “{ $demand }” के बारे में है।
call-demand = माँग यह है: { $ask }
call-because = यह फ़ोन ऐसी ही बातों की वजह से है।
call-next-step = अगला कदम क्या है, और किस दिन उठाया जाएगा?
call-promise = वादा किस दिन पूरा होगा?
call-promise-due = वादा किस दिन पूरा होगा? हमने यह तारीख लिख रखी है: { $day }। क्या यह पक्की है?
call-late = जवाब { $due } तक आना था, और { $day } तक कोई जवाब दर्ज नहीं है। हम कब तक उम्मीद रखें?
call-late-open = जवाब { $due } तक आना था, और जो आया उससे बात अधूरी रही। ठोस जवाब की उम्मीद कब तक रखें?
call-due = जवाब { $day } तक आना है। क्या तब तक आ जाएगा?
call-when = जवाब की उम्मीद कब तक रखें?
call-wait = जवाब का इंतज़ार करें और उसे लिख लें:
call-what = [क्या कहा गया]
call-who = [किस कार्यालय ने]
call-when-said = [दिन और समय]
call-thanks = धन्यवाद। नमस्ते।
call-copy = शब्द कॉपी करें
call-tell = क्या कोई जवाब मिला? { $contact } को बताएँ, ताकि वह दर्ज हो जाए।

# A sheet to collect signatures
sheet-print = इस पन्ने को A4 या Letter पर छापें: यह एक काग़ज़ पर आता है।
sheet-ask = हमारी माँग:
sheet-ask-office = { $office } से हमारी माँग:
sheet-of = “{ $demand }”, { $campaign } की एक माँग।
sheet-due = जवाब { $day } तक आना है।
sheet-caption = दस्तख़त की पंक्तियाँ
sheet-signature = दस्तख़त
sheet-date = तारीख
sheet-handed = यह काग़ज़ फ़ैसला करने वालों को सौंपा जाएगा: केवल वही लिखें जो वे पढ़ सकते हैं।
sheet-handed-office = यह काग़ज़ { $office } को सौंपा जाएगा: केवल वही लिखें जो वहाँ पढ़ा जा सकता है।
sheet-no-address = पता या फ़ोन नंबर देना किसी के लिए ज़रूरी नहीं।
sheet-back = भरे हुए काग़ज़ { $contact } को लौटाएँ।

# Victories
victories-all = सभी जीतें
victory-of = हमने क्या माँगा था
victory-of-part = हमारी माँग का एक हिस्सा
victory-demanded = माँगा था: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $since } से अब तक देखभाल का { $acts } काम गिना गया, { $day } तक की स्थिति।
   *[other] { $since } से अब तक देखभाल के { $acts } काम गिने गए, { $day } तक की स्थिति।
  }
ledger-week = { $week }, { $first } से { $last }।
ledger-week-now = { $week }, { $first } से { $last }; अभी पूरा नहीं हुआ।
ledger-weeks = सप्ताह-दर-सप्ताह
ledger-in-all = कुल
ledger-chart = { $metric }, सप्ताह के हिसाब से, { $first } से { $last }; सबसे ज़्यादा { $most } ({ $week }), सबसे नया { $newest }
ledger-most = सबसे ज़्यादा: { $most } ({ $week })
ledger-table = सप्ताह के हिसाब से काम और मात्राएँ, नए पहले। सप्ताह सोमवार से रविवार तक का है (ISO 8601)।
ledger-acts = काम
ledger-demands = ये काम किन माँगों को बल देते हैं
ledger-demands-caption = माँग के हिसाब से काम
ledger-more-than-one = एक काम एक से ज़्यादा माँगों को बल दे सकता है।
ledger-fixes = क्या होता तो इसकी ज़रूरत ही न पड़ती
ledger-fixes-count = { $count ->
    [one] काम करने वाले यह { $shown } वाक्य में कहते हैं।
   *[other] काम करने वाले यह { $shown } वाक्यों में कहते हैं।
  }
ledger-fixes-read = पढ़ें, वे क्या कहते हैं
ledger-places = मोहल्ले के हिसाब से
ledger-places-caption = मोहल्ले के हिसाब से काम
ledger-floor = { $floor } से कम की गिनती नहीं बताई जाती, ताकि उससे किसी की पहचान न हो सके।
ledger-withheld = जब तक ऐसी कोई गिनती है, बाकी में से सबसे छोटी भी नहीं बताई जाती, ताकि कोई हिसाब लगाकर जान न सके।
ledger-no-place = हो सकता है कि किसी काम का मोहल्ला दर्ज न हो।
ledger-bulletins = साप्ताहिक बुलेटिन
ledger-all-data = सारा खुला डेटा
ledger-method = हर गिनती इन पंक्तियों का जोड़ है। एक पंक्ति एक काम गिनी जाती है, जब तक उसमें कुछ और न लिखा हो; कहानी की हर गिनती उस कहानी के दिन का एक काम है। मात्राएँ दशमलव संख्याओं में ठीक-ठीक जोड़ी जाती हैं। पंक्तियाँ मोहल्ला नहीं बतातीं, ताकि किसी एक काम से किसी की पहचान न हो सके।

# A week of the ledger
week-not-over = सप्ताह अभी पूरा नहीं हुआ: { $day } तक की गिनती
week-stories = सप्ताह की कहानियाँ
weeks = सप्ताह
weeks-all = सभी सप्ताह
week-before = पिछला सप्ताह
week-after = अगला सप्ताह
week-caption = { $week }: गिनती, पिछले सप्ताह से बदलाव, और कुल जोड़
week-counted = क्या गिना गया
week-in = सप्ताह में
week-change = पिछले सप्ताह से बदलाव
week-so-far = अब तक, पूरे पिछले सप्ताह के मुकाबले

# What would have made acts unnecessary
fixes-by-demand = माँग के हिसाब से
fixes-times = { $count ->
    [one] { $shown } बार कहा गया
   *[other] { $shown } बार कहा गया
  }
fixes-pages = दीवार के पन्ने

# Money
money-each-person = प्रति व्यक्ति
money-each-caption = { $names }: प्रति व्यक्ति हिस्सा
money-flows = किसने किसको दिया
money-flows-in = किसने किसको दिया, { $period }
money-flows-below = धन-प्रवाह नीचे पट्टियों वाली सूची में हैं।
money-chart-picture = चार्ट को तस्वीर के रूप में देखें
money-trend-picture = रेखाओं को तस्वीर के रूप में देखें
money-change = समय के साथ बदलाव
money-prices = वास्तविक: { $base } की कीमतों में, { $index } के अनुसार; नाममात्र: जितना तब दिया गया
money-real-short = वास्तविक
money-nominal-short = नाममात्र
money-index = मूल्य सूचकांक
money-in-words = धन-प्रवाह, शब्दों में
money-largest = सबसे बड़े धन-प्रवाह: { $title }
money-every = सभी धन-प्रवाह: { $title }
money-from = किससे
money-to = किसको
money-period = अवधि
money-status = स्थिति
money-combined = { $count ->
   *[other] { $shown } पंक्तियों का जोड़
  }
money-refund-short = वापसी
money-more-rows = { $count ->
    [one] { $shown } और पंक्ति नीचे की फ़ाइलों में है।
   *[other] { $shown } और पंक्तियाँ नीचे की फ़ाइलों में हैं।
  }
money-method = हमने कैसे गिना
money-exact = राशियाँ दशमलव संख्याओं में ठीक-ठीक रखी और जोड़ी जाती हैं। पूर्णांकन केवल दिखाते समय होता है, आधे को शून्य से दूर की ओर।
money-sources = स्रोत
money-read-on = { $day } को पढ़ा गया
money-paid-back-by = लौटाने वाले: { $who }
money-in-part-estimated = पूरा या आंशिक रूप से अनुमानित या निकाला गया
money-told-elsewhere = इससे आगे जो दिया गया, वह इसी सूची में दूसरी जगह है
money-smaller = और { $number } छोटे, कुल { $sum }

# Briefings
briefings-missed = अपने पड़ाव की प्रतीक्षा में
briefings-past = हो चुकीं
briefing-table = सामने रखी गई माँग:
stories-to-go = { $count ->
    [one] { $shown } कहानी बाकी
   *[other] { $shown } कहानियाँ बाकी
  }
briefing-todo = { $count ->
    [one] अब तक यह ऐसी दिखती है: कहानी { $number } तक, जिससे यह शुरू होगी, { $shown } कहानी और।
   *[other] अब तक यह ऐसी दिखती है: कहानी { $number } तक, जिससे यह शुरू होगी, { $shown } कहानियाँ और।
  }
briefing-no-milestone = किसी कहानी का यह पड़ाव नहीं है।
briefing-when = कब
briefing-where = कहाँ
briefing-readers = पढ़ने वाले
briefing-reply-by = जवाब कब तक माँगा गया
briefing-watch = लाइव देखें
briefing-script = पढ़ने के लिए पाठ
briefing-calendar = अपने कैलेंडर में जोड़ें
briefing-after = इसके बाद क्या हुआ
briefing-recording = रिकॉर्डिंग सुनें या देखें
briefing-replies = तब से इसकी माँग पर आए जवाब:
briefing-no-replies = तब से { $day } तक इसकी माँग पर कोई जवाब दर्ज नहीं।
briefing-show = कार्यक्रम
briefing-minutes = { $count ->
    [one] बोलकर पढ़ने में करीब { $shown } मिनट, प्रति मिनट { $words } शब्द।
   *[other] बोलकर पढ़ने में करीब { $shown } मिनट, प्रति मिनट { $words } शब्द।
  }
briefing-rounded = हर हिस्सा अगले पूरे मिनट तक बढ़ाकर लिखा गया है।
briefing-numbers-below = आँकड़े नीचे
briefing-demand-below = माँग नीचे
briefing-chosen = कहानियाँ आयोजकों ने चुनीं।
briefing-rule = कहानियाँ एक नियम से चुनी जाती हैं: पहले वह जिससे पड़ाव पूरा हुआ; फिर पिछले पड़ाव के बाद सबसे ज़्यादा कहानियाँ जिन माँगों को उठाती हैं, उनमें से हर एक की सबसे नई कहानी; फिर बाकी में से सबसे नई।
briefing-numbers = पिछली सुनवाई के बाद के आँकड़े
briefing-numbers-first = अभियान की शुरुआत से अब तक के आँकड़े
briefing-counted = { $after } के बाद और { $until } तक
briefing-counted-first = { $until } तक
briefing-what = क्या
briefing-since = पिछली सुनवाई के बाद
briefing-the-demand = माँग
briefing-asks = सुनवाई { $day } तक जवाब माँगती है।
briefing-story = इस पड़ाव की कहानी
briefing-others = दूसरी सुनवाइयाँ
script-minutes = { $count ->
    [one] करीब { $shown } मिनट। काग़ज़ पर हर हिस्सा नए पन्ने से शुरू होता है।
   *[other] करीब { $shown } मिनट। काग़ज़ पर हर हिस्सा नए पन्ने से शुरू होता है।
  }

# Escalations
climb-acts = { $at } में से { $acts }
climb-next = अगला कदम, { $next }
climb-unknown = तब क्या होगा, इसकी घोषणा सुनवाई में होगी।
climb-left = { $left } बाकी
escalations-all = घोषित सभी कदम पूरे हो चुके हैं।
escalations-announced = क्या होगा, इसकी घोषणा सुनवाई में होगी।
escalations-announced-at = क्या होगा, इसकी घोषणा { $briefing } में होगी।
escalations-reached = पूरे हुए
escalations-unrecorded = क्या किया गया, यह यहाँ अभी दर्ज नहीं है।
escalations-no-day = इसका दिन अभी दर्ज नहीं है।
escalations-left-out = { $count ->
    [one] { $shown } पुराना बिना नाम का कदम छोड़ दिया गया है।
   *[other] { $shown } पुराने बिना नाम के कदम छोड़ दिए गए हैं।
  }
escalations-counted = { $acts }, { $day } को गिने गए।
step-announced = घोषणा
step-held = कब हुआ
step-planned = कब होगा
step-ritual = समापन
step-about = ({ $at } वाले कदम के बारे में)
gathering-then = फिर:

# The board of offers, needs and dreams
board-how = यहाँ किसी का नाम नहीं दिया जाता। आयोजकों को लिखें, वे लोगों को मिलाते हैं: { $contact }।
board-sheet = टाँगने के लिए काग़ज़
board-sheet-size = A4 या Letter
board-matched = मेल हुआ
board-since = { $day } से
board-until = { $day } तक
board-about = विषय:
board-offers = { $count ->
    [one] { $shown } पेशकश काम आ सकती है
   *[other] { $shown } पेशकशें काम आ सकती हैं
  }
board-needs = { $count ->
    [one] { $shown } ज़रूरत इससे पूरी हो सकती है
   *[other] { $shown } ज़रूरतें इससे पूरी हो सकती हैं
  }
board-answer = जवाब दें
board-map = किस मोहल्ले में क्या है
board-map-caption = मोहल्ले के हिसाब से सूचनाएँ
board-entries = { $count ->
    [one] सूचना
   *[other] सूचनाएँ
  }
board-offers-about = पेशकशों के विषय
board-others = { $count ->
    [one] { $shown } और मोहल्ले में { $floor } से कम सूचनाएँ हैं।
   *[other] { $shown } और मोहल्लों में से हर एक में { $floor } से कम सूचनाएँ हैं।
  }
board-all-few = सभी मोहल्लों में से हर एक में { $floor } से कम सूचनाएँ हैं।
board-one-few = हर मोहल्ले में { $floor } से कम सूचनाएँ हैं।
board-unnamed = ताकि कोई अंदाज़ा न लगा सके कि बात किसकी है, ऐसे मोहल्लों के नाम न यहाँ दिए जाते हैं, न उनकी सूचनाओं के साथ।
board-sheet-lede = पड़ोसियों की पेशकशें, ज़रूरतें और सपने, { $day } तक की स्थिति
board-sheet-back = सूचना पट्ट पर लौटें
board-sheet-print = इस पन्ने को अपने ब्राउज़र से A4 या Letter पर छापें।
board-sheet-answer = जवाब देने के लिए आयोजकों को लिखें:
board-sheet-name = सूचना के अंत में दिए शब्द ज़रूर लिखें।
board-sheet-new = नया क्या है:

# The calendar
calendar-subscribe = सब्सक्राइब करें
calendar-fresh = हमेशा ताज़ा
calendar-download = डाउनलोड करें
calendar-by-hand = ख़ुद जोड़ने के लिए अपने कैलेंडर में यह पता डालें:
calendar-near = { $count ->
    [one] अभी और अगले { $shown } दिन में
   *[other] अभी और अगले { $shown } दिनों में
  }
calendar-nothing = इस समय तारीख के साथ कुछ घोषित नहीं है।
calendar-over = हो चुके
calendar-zone = समय क्षेत्र: { $zone }।
occasion-to = से { $last } तक
occasion-now = अभी
occasion-today = आज
occasion-in-days = { $count ->
    [one] { $shown } दिन में
   *[other] { $shown } दिनों में
  }
occasion-presses = माँग उठती है: { $demand }
occasion-more = इसके बारे में और
occasion-add = कैलेंडर में जोड़ें

# Guides
guides-all = सभी मार्गदर्शिकाएँ
guide-checked = आख़िरी जाँच: { $day }।
guide-age = { $years } साल और उससे बड़े पाठकों के लिए लिखा गया।
guide-age-computed = Flesch–Kincaid सूत्र के अनुसार इसे करीब { $years } साल की उम्र से पढ़ा जा सकता है।

# The open data
data-licence = लाइसेंस
data-no-licence = कोई लाइसेंस नहीं बताया गया। यह डेटा प्रकाशित करने से पहले पूछें।
data-as-of = कब तक की स्थिति
data-format = पाठ UTF-8 में हैं। तारीखें 2026-11-08 की तरह लिखी हैं (ISO 8601)। JSON फ़ाइल { $about } में बताती है कि वह क्या है और उसके साथ क्या किया जा सकता है; उसकी पंक्तियाँ उसी नाम की सूची में हैं।
data-beside = हर डेटासेट के साथ
data-money = सार्वजनिक धन की तालिकाएँ { $beside } हैं।
data-open = { $file } खोलें
of-file = ({ $file })
data-in-file = { $file } में क्या है
data-means = इसका अर्थ
data-holds = इसमें क्या है

# The search
search-field = शब्द, संख्या या हैशटैग
search-one = “{ $query }” के लिए 1 पाठ मिला।
search-many = “{ $query }” के लिए { $shown } पाठ मिले।
search-some = किसी पाठ में “{ $query }” पूरा नहीं मिला। इसका एक हिस्सा इतने पाठों में है: { $shown }।
search-none = “{ $query }” के लिए कुछ नहीं मिला। कम शब्दों से या शब्द की शुरुआत से खोजकर देखें।
search-shown = { $all } में से { $part } दिखाए गए हैं।
search-failed = खोज लोड नहीं हो सकी। कनेक्शन जाँचें और फिर कोशिश करें।
search-hint = सभी { $texts } पाठों में, हर भाषा में खोजा जाता है। शब्द की शुरुआत काफ़ी है, और é जैसे अक्षरों के चिह्न छोड़े जा सकते हैं।
search-key = { $key } दबाने से खोज की जगह पर पहुँचेंगे
search-no-script = यहाँ खोजने के लिए स्क्रिप्ट चाहिए, जो बंद है या लोड नहीं हुई। ये रास्ते उसके बिना चलते हैं:
search-way-stories = { $stories }, नई पहले: हैशटैग की संख्या बताती है कि कहानी कितनी पुरानी है।
search-way-tags = { $tags }: कहानियाँ किस बारे में हैं।
search-way-demands = { $demands }, हर एक के साथ वे कहानियाँ जो उसे उठाती हैं।
search-way-browser = आपका ब्राउज़र खुले पन्ने में शब्द खोज सकता है: { $ctrl } और { $f }, या उसके मेन्यू में “पेज में खोजें”।
search-results = नतीजे
search-about = { $campaign } की हर बात में खोजें।

# An address that leads nowhere
lost-lede = यह पन्ना किसी दरार में गिर गया। कहानियाँ सही-सलामत हैं।
lost-home = पहले पन्ने पर जाएँ
lost-title = ऐसा कोई पन्ना नहीं है
withdrawn-title = { $tag } वापस ले ली गई
withdrawn-lede = यहाँ एक कहानी थी। जिसके बारे में वह थी, उसने उसे वापस ले लिया है, और अब वह नहीं सुनाई जाती। यदि आपके पास उसकी प्रति है, तो कृपया उसे मिटा दें।

# The menu, and the headings of its pages
section-stories = कहानियाँ
section-demands = माँगें
section-ledger = बहीखाता
section-money = पैसा
section-calendar = कैलेंडर
section-victories = जीतें
section-testimonies = आपबीतियाँ
section-briefings = सुनवाइयाँ
section-escalations = आंदोलन के कदम
section-board = सूचना पट्ट
section-guides = मार्गदर्शिकाएँ
section-tags = विषय

# Titles of pages, and what search engines tell of them
numbered = { $heading }, पन्ना { $page }
archive-about = { $campaign } की सभी कहानियाँ, नई पहले।
tags-about = { $campaign } की कहानियाँ किस बारे में हैं।
tag-about = { $tag } पर { $campaign } की कहानियाँ।
demands-about = क्या हो कि बचाने की ऐसी नौबत ही न आए, कौन फ़ैसला कर सकता है, और कब तक।
office-about = { $office } से क्या माँगा गया, और क्या जवाब मिला।
office-about-said = { $office } ने क्या कहा।
letter-title = लिखें या फ़ोन करें: { $demand }
letter-page = एक पत्र और फ़ोन पर कहने के शब्द: { $ask }
sheet-title = दस्तख़त: { $demand }
sheet-about = छापने और दस्तख़त करने का काग़ज़: { $ask }
ledger-about = देखभाल का हर काम जो { $campaign } ने गिना, सप्ताह-दर-सप्ताह।
fixes-about = काम करने वालों के अपने शब्दों में, उस माँग के हिसाब से जिससे यह मिलेगा।
fixes-no-demand = जिनकी अपनी कोई माँग नहीं
money-about = पैसा किसे मिलता है, और काम कौन करता है।
pass-on-title = आगे बढ़ाएँ: { $headline }
pass-on-about = पोस्ट करने के लिए शब्द और तस्वीरें: { $headline }
share-page-title = { $tag } { $title } साझा करें
share-page-about = पोस्ट करने के लिए शब्द और तस्वीरें: { $tag }।
victories-about = सुनाने और गिनने से जो पूरा या आंशिक रूप से जीता गया।
testimonies-about = कामगार और जिन्हें मदद मिली वे क्या कहते हैं: क्या होता तो बचाने की ऐसी नौबत न आती।
guides-about = पढ़ने, छापने और आगे देने के लिए काम के पन्ने।
data-about = यहाँ जो कुछ गिना और माँगा जाता है, जाँचने और इस्तेमाल करने के लिए।
calendar-about = वे दिन जब दबाव मायने रखता है, अंतिम तारीखें, और हम कहाँ मिलेंगे।
escalations-about = बहीखाते का हर काम गिना जाता है। इनमें से किसी संख्या पर पहुँचते ही हम सबके सामने कदम उठाते हैं।
briefings-about-each = हर कहानी के साथ, कुछ कहानियाँ उनके सामने पढ़ी जाती हैं जो वह बदल सकते हैं जिसकी बात इनमें है।
briefings-about-every = { $count ->
   *[other] हर { $shown } कहानियों पर, उनमें से कुछ उनके सामने पढ़ी जाती हैं जो वह बदल सकते हैं जिसकी बात इनमें है।
  }
briefings-about-milestones = हर पड़ाव पर, कुछ कहानियाँ उनके सामने पढ़ी जाती हैं जो वह बदल सकते हैं जिसकी बात इनमें है।
script-title = { $briefing }: पढ़ने के लिए पाठ
script-about = { $briefing } में क्या पढ़ा जाएगा, हर हिस्से के मिनटों के साथ।
board-title = पेशकशें, ज़रूरतें और सपने
board-lede = पड़ोसी क्या देते हैं, उन्हें क्या चाहिए, और वे मिलकर क्या बनाना चाहते हैं।
board-sheet-title = सूचना पट्ट, टाँगने के लिए
board-sheet-about = पेशकशें, ज़रूरतें और सपने, एक काग़ज़ पर।

# The kinds of entries on the board
board-dream = सपने
board-dream-lede = जो बहुत-से लोग बनाना चाहते हैं। इसके लिए हाथ चाहिए, शायद आपके भी।
board-need = ज़रूरतें
board-need-lede = जो कोई अभी अकेले नहीं कर सकता।
board-offer = पेशकशें
board-offer-lede = जो कोई दे रहा है। बदले में कुछ नहीं माँगा जाता।

# How a demand stands
state-long-overdue = जवाब में बहुत देर
state-overdue = जवाब में देर
state-not-answered = जवाब आया, पर ठोस नहीं
state-due-today = आज अंतिम दिन है
state-waiting = जवाब का इंतज़ार
state-answered = ठोस जवाब मिला
state-promised = वादा किया गया
state-partly-won = आंशिक जीत
state-refused = इनकार किया गया
state-won = जीत हुई
state-not-yet-asked = अभी माँग नहीं रखी गई
funding-funded = पैसा मिला
funding-partly-funded = कुछ पैसा मिला
funding-not-funded = पैसा नहीं मिला

# Kinds of replies
reply-promise = वादा
reply-refusal = इनकार
reply-partial = आंशिक जवाब
reply-answer = ठोस जवाब
reply-not-an-answer = ठोस जवाब नहीं

# A day of the weekend
closed-mon = सोमवार
closed-tue = मंगलवार
closed-wed = बुधवार
closed-thu = गुरुवार
closed-fri = शुक्रवार
closed-sat = शनिवार
closed-sun = रविवार

# Counts of the ledger
acts-of-care = देखभाल के काम
acts-of-care-count = { $count ->
    [one] देखभाल का { $shown } काम
   *[other] देखभाल के { $shown } काम
  }
change-more = { $amount } ज़्यादा
change-fewer = { $amount } कम
change-same = उतना ही
place-few = { $floor } से कम
place-not-told = नहीं बताया गया

# The week in a sentence
bulletin-logged = { $year } के सप्ताह { $week } में { $campaign } ने इतना दर्ज किया: { $acts }।
bulletin-logged-with = { $year } के सप्ताह { $week } में { $campaign } ने इतना दर्ज किया: { $acts }। साथ में: { $figures }।
bulletin-logged-so-far = { $year } के सप्ताह { $week } में { $campaign } ने अब तक इतना दर्ज किया: { $acts }।
bulletin-logged-so-far-with = { $year } के सप्ताह { $week } में { $campaign } ने अब तक इतना दर्ज किया: { $acts }। साथ में: { $figures }।
bulletin-makes = { $day } से अब तक कुल: { $acts }।
list-and = { $first } और { $last }

# Money: figures, sources, and files
money-ratio-note = { $a } और { $b }। अनुपात का पूर्णांकन किया गया है, आधे को शून्य से दूर की ओर।
money-ratio-note-in = { $a } और { $b }, { $period }। अनुपात का पूर्णांकन किया गया है, आधे को शून्य से दूर की ओर।
money-all-flows = सभी धन-प्रवाह
money-flow-count = { $count ->
    [one] { $shown } धन-प्रवाह
   *[other] { $shown } धन-प्रवाह
  }
money-place-count = { $count ->
    [one] { $shown } पक्ष
   *[other] { $shown } पक्ष
  }
money-caption = { $places } के बीच { $flows }।
money-caption-sum = { $places } के बीच { $flows }, कुल { $sum }।
money-caption-largest = सबसे बड़ा: { $from } से { $to } को, { $amount }।
money-caption-folded = { $count ->
   *[other] { $shown } छोटे पक्ष एक साथ दिखाए गए हैं; हर पंक्ति नीचे या फ़ाइलों में है।
  }
money-folded = { $count ->
   *[other] { $shown } पक्ष, सबसे बड़ा: { $name }
  }
money-cite-flows = धन-प्रवाह
money-cite-people = लोगों की संख्या ({ $label })
money-cite-prices = मूल्य सूचकांक
money-file-csv = धन-प्रवाह, तालिका के रूप में (CSV)
money-file-json = वही, विवरण के साथ (JSON डेटा पैकेज)
money-file-svg = चार्ट, रेखाचित्र के रूप में (SVG)
money-file-trend = समय के साथ बदलाव, रेखाचित्र के रूप में (SVG)
money-file-png = चार्ट, तस्वीर के रूप में, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = कहानी
card-milestone = पड़ाव
card-briefing = सुनवाई का निमंत्रण
card-victory = जीत
card-week = सप्ताह
card-clock = घड़ी
card-trend = समय के साथ बदलाव
card-each = प्रति व्यक्ति आँकड़ा
card-comparison = तुलना
card-preview = चौड़ा, लिंक की झलक के लिए
card-status = लंबा, फ़ोन के स्टेटस के लिए
card-square = चौकोर, तस्वीरों की फ़ीड के लिए
card-upright = खड़ा, तस्वीरों की फ़ीड के लिए
card-wide = आड़ा, तस्वीरों की फ़ीड के लिए

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = जन सुनवाई { $number }
briefing-read-aloud = पदों पर बैठे लोगों के सामने कहानियाँ पढ़ी जाती हैं।
briefing-invited-list = जवाब देने के लिए आमंत्रित: { $offices }।
briefing-state-today = आज
briefing-state-to-come = आने वाली
briefing-state-ahead = कहानी { $number } पर
briefing-state-past = हो चुकी
briefing-state-missed = इसका दिन बीत गया
briefing-state-missed-left = { $count ->
    [one] इसका दिन बीत गया; { $shown } कहानी बाकी
   *[other] इसका दिन बीत गया; { $shown } कहानियाँ बाकी
  }
show-welcome = स्वागत
show-welcome-to = { $briefing } में आपका स्वागत है।
show-told = पड़ाव { $number } के बाद हमने एकजुटता की { $stories } सुनाईं।
show-told-first = अभियान की शुरुआत से हमने एकजुटता की { $stories } सुनाईं।
show-read-one = अब उनमें से एक पढ़ी जाएगी।
show-read-all = अब सभी पढ़ी जाएँगी।
show-read = { $count ->
    [one] अब { $shown } पढ़ी जाएगी।
   *[other] अब { $shown } पढ़ी जाएँगी।
  }
show-invited = हमने जवाब देने के लिए इन्हें आमंत्रित किया: { $offices }।
show-numbers = आँकड़े
show-ask = हम { $day } तक जवाब माँगते हैं।
show-ask-office = हम { $day } तक जवाब माँगते हैं। यह माँग इनसे है: { $office }।
show-deadline = माँग की अपनी अंतिम तारीख { $day } है।
show-no-reply = { $day } तक कोई जवाब दर्ज नहीं है।
show-last-reply = पिछला जवाब { $day } को { $office } से आया: “{ $reply }”
show-logged = अब तक { $acts } दर्ज।
show-step = { $acts } होने पर अगला कदम: { $what }।
show-step-unknown = अब घोषणा: { $acts } होने पर हम क्या करेंगे।
numbers-begun = अभियान की शुरुआत से हमने { $stories } सुनाईं और देखभाल के { $acts } गिने।
numbers-told = पड़ाव { $number } के बाद हमने { $stories } सुनाईं।
numbers-told-first = अभियान की शुरुआत से हमने { $stories } सुनाईं।
numbers-acts = { $count ->
    [one] { $day } की सुनवाई के बाद { $shown } काम गिना गया।
   *[other] { $day } की सुनवाई के बाद { $shown } काम गिने गए।
  }
numbers-acts-first = { $count ->
    [one] अभियान की शुरुआत से { $shown } काम गिना गया।
   *[other] अभियान की शुरुआत से { $shown } काम गिने गए।
  }
numbers-come-to = इनका जोड़: { $figures }।
numbers-in-all = { $count ->
    [one] बहीखाते में अब कुल { $shown } काम है।
   *[other] बहीखाते में अब कुल { $shown } काम हैं।
  }

# Steps of the ladder of escalations
step-reached = पूरा हुआ
step-next = अगला
step-later = आगे चलकर

# What stands in the calendar
occasion-answer-due = जवाब की अंतिम तारीख: { $demand }
occasion-reply-due = { $briefing } के बाद जवाब की अंतिम तारीख
occasion-reply-due-on = { $briefing } के बाद जवाब की अंतिम तारीख: { $demand }
occasion-at = { $acts } होने पर: { $title }
occasion-escalation = आंदोलन का कदम: { $acts } होने पर
kind-window = सही मौका
kind-action = कार्रवाई
kind-ritual = आभार का आयोजन
kind-briefing = जन सुनवाई
kind-escalation = आंदोलन का कदम

# Kinds of texts that the search finds
found-story = कहानी
found-translation = कहानी, अनुवाद
found-guide = मार्गदर्शिका
found-victory = जीत
found-briefing = सुनवाई
found-testimony = आपबीती

# Feeds, which people read elsewhere
feed-atom = Atom फ़ीड
feed-json = JSON फ़ीड
feed-offers = नई पेशकशें
feed-needs = नई ज़रूरतें
feed-answer = आयोजकों के ज़रिए जवाब दें
feed-reply = “{ $demand }” पर { $office }: { $kind }
feed-asked = क्या माँगा गया: { $ask }
feed-all-about = इस माँग के बारे में सब कुछ
feed-missed-reply = अंतिम तारीख तक कोई जवाब नहीं: “{ $demand }”
feed-missed-answer = अंतिम तारीख तक कोई ठोस जवाब नहीं: “{ $demand }”
feed-no-reply = अंतिम तारीख, { $day }, तक कोई जवाब दर्ज नहीं हुआ।
feed-no-reply-from = अंतिम तारीख, { $day }, तक { $office } से कोई जवाब दर्ज नहीं हुआ।
feed-no-answer = अंतिम तारीख, { $day }, तक कोई ठोस जवाब दर्ज नहीं हुआ।
feed-no-answer-from = अंतिम तारीख, { $day }, तक { $office } से कोई ठोस जवाब दर्ज नहीं हुआ।
feed-live = लाइव
feed-in-ledger = बहीखाते में { $acts }
feed-came-to = { $day } को बहीखाते में हुए: { $acts }।
feed-now = अब आगे: { $what }।
feed-now-unknown = अब आगे क्या होगा, इसकी घोषणा सुनवाई में होगी।
feed-held = कैसा रहा: { $what }
plan-post = पोस्ट करें: { $tag } { $title }
