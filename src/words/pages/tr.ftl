# The words of pages in Turkish.

# The frame of every page
skip = İçeriğe geç
search = Ara
nav-main = Ana menü
nav-more = Daha fazla
nav-data = Açık veri
nav-contact = İletişim
made-with = { $generator } ile yapıldı
newer = Daha yeni
older = Daha eski
previous = Önceki
next = Sonraki
page = Sayfa
pages-of-stories = Hikâye sayfaları
also-in = Şu dillerde de var:
other-languages = Diğer dillerde:
feed = akış

# Words that several pages share
stories = { $count ->
    [one] { $shown } hikâye
   *[other] { $shown } hikâye
  }
acts = { $count ->
    [one] { $shown } özen eylemi
   *[other] { $shown } özen eylemi
  }
all-stories = Tüm hikâyeler
demand = Talep
office = Kurum
week = Hafta
acts-head = Özen eylemleri
amount = Tutar
source = Kaynak
row = Satır
name = Ad
neighborhood = Mahalle
in-all = Toplam
change-number = Değişim
deadline = Son tarih
ahead = Önümüzde
coming-up = Yakında
this-week = Bu hafta
take-numbers = Sayıları indir
counted-what = Ne sayıldı
the-ledger = Açık defter
next-escalation = Sonraki mücadele basamağı
read-more = Devamını oku
recording = Kayıt
continued = (devam)
from-to = { $from } – { $to }
of-what = – { $what }
of-day = – { $day }
and-more = { $count ->
   *[other] ve { $shown } tane daha
  }
as-of = Durum tarihi: { $day }.
counted-on = Sayıldığı tarih: { $day }.
days-counted = Günlerin sayıldığı tarih: { $day }.
no-refusal = Yanıt gelmemesi ret değildir; biz de ret saymıyoruz.
no-reply = Kayıtlı yanıt yok, durum tarihi: { $day }.
to-office = Kime: { $office }
write-to = Yazın: { $contact }.
right-of-reply = Burada adı geçen herkes, kendi sözleriyle ve dilediği uzunlukta burada yanıt verebilir.
no-story = İlk hikâye henüz anlatılmadı.
milestone-number = Dönüm noktası { $number }
story-number = Hikâye { $number }
back-to-demand = Talebe dön
before-this = Bundan önce
after-this = Bundan sonra
minutes-short = { $minutes } dk
read-by = Okuyan: { $reader }
copy = Kopyala
share = Paylaş

# Lists of stories
archive-page = Hikâyeler: { $first } – { $last }, sayfa { $page } / { $pages }.
archive-all = { $count ->
    [one] { $shown } hikâye, en yeniden eskiye.
   *[other] { $shown } hikâye, en yeniden eskiye.
  }
tag-count = { $count ->
    [one] “{ $tag }” etiketinde { $shown } hikâye.
   *[other] “{ $tag }” etiketinde { $shown } hikâye.
  }
tags-all = Tüm etiketler

# A story
story-milestone-every = { $count ->
   *[other] her { $shown } hikâyede bir
  }
story-formerly = { $was } etiketi { $day } tarihine kadar başka bir hikâyenindi: { $story }, şimdi { $now }.
story-serves = Oturum, talepler ve etiketler
story-briefing = Bu hikâye bir oturum açıyor
story-demand = Bu hikâye bir talebi destekliyor
story-others = Diğer hikâyeler
story-before = Bundan önce: { $tag }
story-after = Bundan sonra: { $tag }

# Testimonies
voices-title = Kendi sözleriyle
voices-play-all = Tüm tanıklıkları oynat
voice-video = Video: { $role }
voice-sound = Ses: { $role }
voice-captions = Altyazı
voice-video-file = Video dosyası
voice-sound-file = Ses dosyası
voice-said = Konuşma metni
voice-recording = kayıttaki kişi: { $role }
reel-all = Sırayla tüm tanıklıklar
reel-step = Tanıklık { $index } / { $all }
reel-before = Önceki

# To pass something on
share-title = Sözü yay
share-lede = Bir kart kaydedin, metni kopyalayın, ikisini birlikte paylaşın. Kimse dışarıda kalmasın diye açıklamayı da ekleyin.
share-caption = Gönderi metni
share-copy-caption = Gönderi metnini kopyala
share-each-network = Her ağ için metinler
share-download = İndir:
share-description = Bu görsellerin, göremeyenler için açıklaması
share-copy-description = Açıklamayı kopyala
share-copied = Kopyalandı. Şimdi gönderinize yapıştırın.
share-copied-gaps = Kopyalandı. Şimdi yapıştırın ve boşlukları doldurun.
share-selected = Metin seçildi: buradan kopyalayın.
share-failed = Bu telefondan paylaşılamadı: bunun yerine metni kopyalayın.
pass-on-back = Tüm sayılar

# The page to post a story from with a phone
share-story = Hikâye
share-words = Metin
share-head = Paylaş: { $tag }
share-kit = Paylaşmak için
share-pictures = Görseller
share-pictures-lede = İndirmek için görsele dokunun; fotoğraflarınıza kaydetmek için basılı tutun.
share-words-head = Metinler
share-words-lede = Her metin, etiketi ve bağlantısıyla kendi ağına sığar. Kimse dışarıda kalmasın diye görselinize açıklamayı da ekleyin.
share-cut = Sığması için kısaltıldı.
share-messages = { $count ->
   *[other] { $shown } mesaj olarak gider.
  }
share-too-long = Bu ağ için fazla uzun: etiketi ya da bağlantısı tek başına yeri dolduruyor.
share-room = { $count ->
   *[other] { $shown } karakterlik yer var.
  }
share-words-for = { $names } için metin
share-thread = { $count ->
   *[other] { $shown } gönderilik zincir olarak
  }
share-for = { $names } için
share-post = Gönderi { $number }
share-post-for = { $names } için gönderi { $number }
share-limits = Ağların sınırları, durum tarihi: { $day }.

# The front page
home-told = { $count ->
    [one] dayanışma hikâyesi anlatıldı
   *[other] dayanışma hikâyesi anlatıldı
  }
home-story = hikâye { $number }
home-todo = { $count ->
    [one] Sonraki dönüm noktasına { $shown } hikâye kaldı: { $story }.
   *[other] Sonraki dönüm noktasına { $shown } hikâye kaldı: { $story }.
  }
home-demands = Neyi, ne zamana kadar talep ediyoruz
home-all-demands = Tüm talepler
home-all-demands-count = { $count ->
   *[other] { $shown } talebin tümü
  }
home-won = Kazanıldı
home-week = Son hafta
home-bulletin = Bülten
home-calendar = Takvim
home-beats = Her hikâyenin üç adımı var
home-care = Birinin bir başkası için yaptığı.
home-cause = Onu buna mecbur bırakan aksaklık.
home-change = Kurtarmayı gereksiz kılacak olan.
home-latest = Son hikâyeler
home-all-stories = { $count ->
   *[other] { $shown } hikâyenin tümü
  }
home-milestones = Dönüm noktaları

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = Bugün
clock-today-due = son gün:
clock-left = { $count ->
    [one] gün kaldı, son tarih:
   *[other] gün kaldı, son tarih:
  }
clock-silent = { $count ->
    [one] gündür yanıt yok, son tarih:
   *[other] gündür yanıt yok, son tarih:
  }
clock-late = { $count ->
    [one] gün önce son tarih geçti:
   *[other] gün önce son tarih geçti:
  }
clock-working-left = { $count ->
    [one] iş günü kaldı, son tarih:
   *[other] iş günü kaldı, son tarih:
  }
clock-working-silent = { $count ->
    [one] iş günüdür yanıt yok, son tarih:
   *[other] iş günüdür yanıt yok, son tarih:
  }
clock-working-late = { $count ->
    [one] iş günü önce son tarih geçti:
   *[other] iş günü önce son tarih geçti:
  }
clock-none = Son tarih belirlenmedi
counted-all-days = { $count ->
    [one] Hafta sonları ve tatillerle birlikte: { $shown } gün.
   *[other] Hafta sonları ve tatillerle birlikte: { $shown } gün.
  }
counted-within = { $count ->
    [one] Yanıt süresi, talebin iletilmesinden sonra { $shown } gündür.
   *[other] Yanıt süresi, talebin iletilmesinden sonra { $shown } gündür.
  }
counted-within-working = { $count ->
    [one] Yanıt süresi, talebin iletilmesinden sonra { $shown } iş günüdür.
   *[other] Yanıt süresi, talebin iletilmesinden sonra { $shown } iş günüdür.
  }
counted-moved = Belirlenen gün, { $day }, tatile denk geliyor ({ $what }); bu yüzden yanıt bir sonraki iş günü bekleniyor.
counted-closed = Son tarih tatile denk geliyor: { $what }.

# Demands
demands-late = { $state }, son tarih geçti
demands-offices = Kime soruldu, kim yanıtlıyor
demands-offices-caption = Kurumlar, her birine yöneltilen talepler ve yanıtları
office-asked = Kuruma yöneltilen
office-replied = Yanıt gelen
office-late = Son tarihi geçen
office-signed = Kurumun imzaladığı yanıtlar

# A demand
demand-to = Kime
demand-asked = İletildiği tarih
demand-paid-by = Parasını ödeyen
demand-cost = Maliyet
demand-cost-per = { $amount } / { $per }
demand-backed = Destekleyen
demand-stories-acts = { $stories } ve { $acts }
demand-write = Yaz ya da ara
demand-sign = İmza topla
demand-record = Süreç
demand-asked-of = İletildi. Kime: { $office }
demand-was-asked = İletildi
demand-days-late = { $count ->
    [one] son tarihten { $shown } gün sonra
   *[other] son tarihten { $shown } gün sonra
  }
demand-read-reply = Yanıtı oku
demand-reply-of = – { $office }, { $day }
demand-compared = Kaynağıyla karşılaştırıldığı tarih: { $day }.
demand-reply-due = Yanıt için son tarih
demand-none-by-then = O güne kadar kaydedilmiş yanıt yok.
demand-none-by-then-as-of = O güne kadar kaydedilmiş yanıt yok, durum tarihi: { $day }.
demand-left-open = O güne kadar gelen, soruyu açıkta bıraktı.
demand-statement = Kurum bir açıklama yaptı: { $office }
demand-read-below = Aşağıda okuyun
demand-corrected = Bu sayfada düzeltme yapıldı
demand-what-corrected = Ne düzeltildi
demand-own-words = Kurumun kendi sözleriyle
demand-published = Yayımlandığı yer
demand-presses = Bu talebi ne güçlendiriyor
demand-fixes = Bunu ne gereksiz kılardı
demand-all-fixes = İşe yarayacak olanların tümü
demand-milestones = Dönüm noktaları ve oturumlar
demand-stories-press = { $count ->
    [one] { $shown } hikâye bunu talep ediyor
   *[other] { $shown } hikâye bunu talep ediyor
  }
demand-briefing-speaks = bu talep, oturumda masada
demand-funding = Parası nereden gelecek
demand-granted = İstenen: { $needed }, ayrılan: { $granted }.
demand-granted-cost = Maliyeti: { $needed }, ayrılan: { $granted }.
demand-granted-none = İstenen: { $needed }, henüz hiç para ayrılmadı.
demand-granted-none-cost = Maliyeti: { $needed }, henüz hiç para ayrılmadı.
demand-missing = Aşağıdaki satırlar karşılandığında bulunması gereken tutar: { $amount }.
demand-rows = Kamu parasının satırları ve bu talebin istediği pay
demand-asked-for = İstenen
demand-share = Pay
demand-granted-head = Ayrılan
demand-nothing-yet = henüz yok
demand-celebrated = Kutlandı
demand-stories = Bu talebin arkasındaki hikâyeler
demand-right = Yanıt hakkı ve düzeltmeler
demand-corrections = Yanlış çıkan her şey, gününü ve neyin yanlış olduğunu belirterek düzeltilir.
demand-no-corrections = Şimdiye dek düzeltme yapılmadı.

# An office
office-what-asked = Kurumdan ne istendi
office-times = Ne kadar sürdü
office-sums = { $count ->
    [one] { $shown } talep; yanıt gelen: { $replied }, somut yanıt gelen: { $answered }.
   *[other] { $shown } talep; yanıt gelen: { $replied }, somut yanıt gelen: { $answered }.
  }
office-median-reply = { $count ->
    [one] İlk yanıt için ortanca süre: { $shown } gün.
   *[other] İlk yanıt için ortanca süre: { $shown } gün.
  }
office-median-answer = { $count ->
    [one] İlk somut yanıt için ortanca süre: { $shown } gün.
   *[other] İlk somut yanıt için ortanca süre: { $shown } gün.
  }
office-times-caption = Talebin iletilmesinden ilk yanıta ve ilk somut yanıta kadar geçen gün
office-asked-on = İletildi
office-first-reply = İlk yanıt
office-first-answer = İlk somut yanıt
office-no-day = kayıtlı değil
office-no-reply = Kayıtlı yanıt yok, durum tarihi: { $day }
office-no-answer = Kayıtlı somut yanıt yok, durum tarihi: { $day }
after-days = { $count ->
    [one] { $shown } gün sonra
   *[other] { $shown } gün sonra
  }
office-said = Kurum ne dedi
office-on = “{ $demand }” talebi hakkında
office-reply-of = yanıt tarihi: { $day }
office-right = Yanıt hakkı

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = karar veren kurum
letter-brackets = [köşeli parantez]
letter-lede = Kime: { $office }. { $brackets } içindekileri doldurun, dilediğinizi değiştirin ve kendi adınızla imzalayın.
letter-head = Mektup
letter-your-name = [adınız]
letter-your-place = [mahalleniz ya da adresiniz]
letter-its-address = [kurumun adresi]
letter-date = [tarih]
letter-dear = Sayın yetkililer,
letter-about = “{ $campaign }” kampanyasının bir talebi için yazıyorum. Talep şöyle:
letter-about-stories = { $count ->
    [one] “{ $campaign }” kampanyasının, arkasında yayımlanmış { $shown } hikâye olan bir talebi için yazıyorum. Talep şöyle:
   *[other] “{ $campaign }” kampanyasının, arkasında yayımlanmış { $shown } hikâye olan bir talebi için yazıyorum. Talep şöyle:
  }
letter-happened = { $count ->
    [one] Yaşananlardan { $shown } örnek:
   *[other] Yaşananlardan { $shown } örnek:
  }
letter-counted = Komşularımız şimdiye dek şunları saydı: { $figures }. Bunların her biri, bir şey eksik olduğu için yapıldı.
letter-funding = Parası şuradan karşılanabilir: { $funding }
letter-refused-on = { $day } tarihli yanıtta “hayır” denildi.
letter-refused = Konuyu yeniden ele almanızı ve bunun yerine ne yapacağınızı kamuoyuna açıklamanızı rica ediyorum.
letter-promised-on = { $day } tarihinde buna söz verildi.
letter-promised = Teşekkür ederim. Bu sözün ne zaman ve nasıl tutulacağını lütfen bildirin.
letter-promised-due = Teşekkür ederim. Bu sözün ne zaman ve nasıl tutulacağını lütfen bildirin; bizdeki kayıtlı tarih: { $day }.
letter-part = Yapılan kısım için teşekkür ederim. Kalanının ne zaman yapılacağını lütfen bildirin.
letter-part-due = Yapılan kısım için teşekkür ederim. Kalanının ne zaman yapılacağını lütfen bildirin; bizdeki kayıtlı tarih: { $day }.
letter-answered-on = { $day } tarihli yanıtınız için teşekkür ederim.
letter-answered = İstenen henüz yapılmadı. Bir sonraki adımı ve tarihini lütfen bildirin.
letter-open-on = { $day } tarihinde bir yanıt geldi, ama soruyu açıkta bırakıyor.
letter-answer-was-due = Somut yanıt için son tarih geçti: { $day }.
letter-answer-due = Somut yanıt için son tarih: { $day }.
letter-please-say = Lütfen evet, hayır ya da ne zaman bileceğinizi söyleyin.
letter-late = Yanıtınız için son tarih { $due } idi. { $day } itibarıyla kayıtlı bir yanıt yok. Lütfen evet, hayır ya da ne zaman bileceğinizi söyleyin. Yanıt verdiyseniz ve kayıt yanlışsa lütfen bildirin: düzeltilecektir.
letter-please-reply-by = Lütfen { $day } tarihine kadar yanıt verin: evet, hayır ya da ne zaman bileceğiniz.
letter-please-reply = Lütfen yanıt verin: evet, hayır ya da ne zaman bileceğiniz.
letter-public = Talep, hikâyeleri ve yanıt kayıtları herkese açık: { $address }
letter-regards = Saygılarımla,
letter-copy = Mektubu kopyala

# What to say on the telephone
call-head = Telefonda
call-your-place = [mahalleniz]
call-hello = Merhaba, adım { $name }, mahallem { $place }. “{ $demand }” talebi için arıyorum.
call-demand = Talep şu: { $ask }
call-because = Şunun gibi olaylar yüzünden arıyorum.
call-next-step = Bir sonraki adım nedir ve hangi gün atılacak?
call-promise = Söz hangi gün tutulacak?
call-promise-due = Söz hangi gün tutulacak? Bizde kayıtlı tarih { $day }. Bu hâlâ geçerli mi?
call-late = Yanıt için son tarih { $due } idi; { $day } itibarıyla kayıtlı bir yanıt yok. Ne zaman bekleyebiliriz?
call-late-open = Yanıt için son tarih { $due } idi; gelen yanıt soruyu açıkta bıraktı. Somut bir yanıtı ne zaman bekleyebiliriz?
call-due = Yanıt için son tarih { $day }. O güne kadar bir yanıt gelecek mi?
call-when = Yanıtı ne zaman bekleyebiliriz?
call-wait = Yanıtı bekleyin ve not edin:
call-what = [ne söylendi]
call-who = [hangi kurum]
call-when-said = [gün ve saat]
call-thanks = Teşekkür ederim. İyi günler.
call-copy = Metni kopyala
call-tell = Yanıt aldınız mı? Kayda geçmesi için haber verin: { $contact }.

# A sheet to collect signatures
sheet-print = Bu sayfayı A4 ya da Letter boyutunda yazdırın: tek sayfa tutar.
sheet-ask = Talebimiz:
sheet-ask-office = Kime: { $office }. Talebimiz:
sheet-of = “{ $demand }”, “{ $campaign }” kampanyasının bir talebi.
sheet-due = Yanıt için son tarih: { $day }.
sheet-caption = İmza satırları
sheet-signature = İmza
sheet-date = Tarih
sheet-handed = Bu sayfa karar verenlere teslim edilecek: yalnızca okumalarını isteyeceğiniz şeyleri yazın.
sheet-handed-office = Bu sayfanın teslim edileceği yer: { $office }. Yalnızca orada okunmasını isteyeceğiniz şeyleri yazın.
sheet-no-address = Adres ya da telefon numarası vermek zorunlu değildir.
sheet-back = Sayfaların geri gönderileceği yer: { $contact }.

# Victories
victories-all = Tüm kazanımlar
victory-of = Ne talep ettik
victory-of-part = Talebimizin bir bölümü
victory-demanded = Talep: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $since } tarihinden beri { $acts } özen eylemi sayıldı, durum tarihi: { $day }.
   *[other] { $since } tarihinden beri { $acts } özen eylemi sayıldı, durum tarihi: { $day }.
  }
ledger-week = { $week }, { $first } – { $last }.
ledger-week-now = { $week }, { $first } – { $last }; hafta henüz bitmedi.
ledger-weeks = Hafta hafta
ledger-in-all = toplam
ledger-chart = Haftalara göre { $metric }, { $first } – { $last }; en yüksek: { $most } ({ $week }), son değer: { $newest }
ledger-most = En yüksek: { $most } ({ $week })
ledger-table = Haftalara göre eylemler ve miktarlar, en yeniden eskiye. Haftalar pazartesiden pazara sayılır (ISO 8601).
ledger-acts = özen eylemi
ledger-demands = Eylemler hangi talepleri güçlendiriyor
ledger-demands-caption = Taleplere göre özen eylemleri
ledger-more-than-one = Bir eylem birden çok talebi güçlendirebilir.
ledger-fixes = Bunu ne gereksiz kılardı
ledger-fixes-count = { $count ->
    [one] İşi yapanlar { $shown } cümleyle anlatıyor.
   *[other] İşi yapanlar { $shown } cümleyle anlatıyor.
  }
ledger-fixes-read = Ne dediklerini oku
ledger-places = Mahallelere göre
ledger-places-caption = Mahallelere göre özen eylemleri
ledger-floor = Kimse tanınmasın diye, şu değerin altındaki sayılar gösterilmez: { $floor }.
ledger-withheld = Böyle bir sayı oldukça, kimse onu hesaplayamasın diye ötekilerin en küçüğü de gösterilmez.
ledger-no-place = Bir eylemin mahallesi belirtilmemiş olabilir.
ledger-bulletins = Haftalık bültenler
ledger-all-data = Tüm açık veriler
ledger-method = Her sayı bu satırların toplamıdır. Bir satır, aksi belirtilmedikçe bir eylem sayılır; bir hikâyedeki her sayı, o hikâyenin gününe ait bir eylemdir. Miktarlar ondalık sayılar olarak tam toplanır. Kimse tek bir eylemden tanınmasın diye satırlarda mahalle belirtilmez.

# A week of the ledger
week-not-over = Hafta bitmedi; sayımın son günü: { $day }
week-stories = Haftanın hikâyeleri
weeks = Haftalar
weeks-all = Tüm haftalar
week-before = Önceki hafta
week-after = Sonraki hafta
week-caption = { $week }: sayılar, önceki haftaya göre değişim ve toplamlar
week-counted = Sayılan
week-in = Hafta içinde
week-change = Önceki haftaya göre değişim
week-so-far = Şimdiye dek, önceki haftanın tümüne göre

# What would have made acts unnecessary
fixes-by-demand = Taleplere göre
fixes-times = { $count ->
    [one] { $shown } kez söylendi
   *[other] { $shown } kez söylendi
  }
fixes-pages = Duvarın sayfaları

# Money
money-each-person = Kişi başına
money-each-caption = { $names }: kişi başına paylar
money-flows = Kim kime ödedi
money-flows-in = Kim kime ödedi, { $period }
money-flows-below = Akışlar aşağıda, çubuklu bir liste olarak.
money-chart-picture = Grafiği görsel olarak aç
money-trend-picture = Çizgileri görsel olarak aç
money-change = Zaman içinde değişim
money-prices = reel: { $base } fiyatlarıyla, endeks: { $index }; nominal: o günkü ödemeyle
money-real-short = reel
money-nominal-short = nominal
money-index = fiyat endeksi
money-in-words = Sözle akışlar
money-largest = En büyük akışlar: { $title }
money-every = Tüm akışlar: { $title }
money-from = Kimden
money-to = Kime
money-period = Dönem
money-status = Durum
money-combined = { $count ->
   *[other] { $shown } satırın toplamı
  }
money-refund-short = geri ödeme
money-more-rows = { $count ->
    [one] { $shown } satır daha aşağıdaki dosyalarda.
   *[other] { $shown } satır daha aşağıdaki dosyalarda.
  }
money-method = Nasıl saydık
money-exact = Tutarlar ondalık sayılar olarak tam saklanır ve toplanır. Yalnızca gösterilirken yuvarlanır; buçuklar sıfırdan uzağa yuvarlanır.
money-sources = Kaynaklar
money-read-on = erişim: { $day }
money-paid-back-by = Geri ödeyen: { $who }
money-in-part-estimated = kısmen ya da tümüyle tahmini veya çıkarım
money-told-elsewhere = buradan aktarılan, bu listenin başka bir yerinde
money-smaller = ve { $number } küçük kalem, toplam { $sum }

# Briefings
briefings-missed = Dönüm noktasını bekleyenler
briefings-past = Geçmiş
briefing-table = Masada:
stories-to-go = { $count ->
    [one] { $shown } hikâye kaldı
   *[other] { $shown } hikâye kaldı
  }
briefing-todo = { $count ->
    [one] Şimdilik böyle görünüyor: oturumu açan hikâyeye (hikâye { $number }) { $shown } hikâye kaldı.
   *[other] Şimdilik böyle görünüyor: oturumu açan hikâyeye (hikâye { $number }) { $shown } hikâye kaldı.
  }
briefing-no-milestone = Bu dönüm noktasına ulaşan hikâye yok.
briefing-when = Ne zaman
briefing-where = Nerede
briefing-readers = Okuyanlar
briefing-reply-by = Yanıtın istendiği son tarih
briefing-watch = Canlı izle
briefing-script = Okuma metni
briefing-calendar = Takvimine ekle
briefing-after = Sonucu ne oldu
briefing-recording = Kaydı dinle ya da izle
briefing-replies = O günden beri oturumun talebine gelen yanıtlar:
briefing-no-replies = O günden beri oturumun talebine kayıtlı yanıt yok, durum tarihi: { $day }.
briefing-show = Akış
briefing-minutes = { $count ->
    [one] Dakikada { $words } sözcükle, sesli okuma yaklaşık { $shown } dakika.
   *[other] Dakikada { $words } sözcükle, sesli okuma yaklaşık { $shown } dakika.
  }
briefing-rounded = Her bölüm tam dakikaya yukarı yuvarlandı.
briefing-numbers-below = Aşağıdaki sayılar
briefing-demand-below = Aşağıdaki talep
briefing-chosen = Hikâyeleri düzenleyenler seçti.
briefing-rule = Hikâyeler bir kurala göre seçilir: dönüm noktasına ulaşan hikâye; sonra, son dönüm noktasından beri en çok hikâyenin desteklediği taleplerin her birinin en yeni hikâyesi; sonra kalanların en yenileri.
briefing-numbers = Son oturumdan bu yana sayılar
briefing-numbers-first = Kampanyanın başından bu yana sayılar
briefing-counted = { $after } sonrası, { $until } tarihine kadar
briefing-counted-first = { $until } tarihine kadar
briefing-what = Ne
briefing-since = Son oturumdan beri
briefing-the-demand = Talep
briefing-asks = Oturum, { $day } tarihine kadar yanıt istiyor.
briefing-story = Bu dönüm noktasının hikâyesi
briefing-others = Diğer oturumlar
script-minutes = { $count ->
    [one] Yaklaşık { $shown } dakika. Kâğıtta her bölüm yeni bir sayfada başlar.
   *[other] Yaklaşık { $shown } dakika. Kâğıtta her bölüm yeni bir sayfada başlar.
  }

# Escalations
climb-acts = { $acts } / { $at }
climb-next = sırada { $next }
climb-unknown = Sonra ne olacağı oturumda duyurulacak.
climb-left = { $left } kaldı
escalations-all = Duyurulan bütün basamaklara ulaşıldı.
escalations-announced = Ne olacağı oturumda duyurulacak.
escalations-announced-at = Ne olacağının duyurulacağı yer: { $briefing }.
escalations-reached = Ulaşıldı
escalations-unrecorded = Ne yapıldığı henüz buraya kaydedilmedi.
escalations-no-day = Günü henüz kaydedilmedi.
escalations-left-out = { $count ->
    [one] Daha önceki { $shown } adsız basamak gösterilmiyor.
   *[other] Daha önceki { $shown } adsız basamak gösterilmiyor.
  }
escalations-counted = { $acts }, sayıldığı tarih: { $day }.
step-announced = Duyuruldu
step-held = Yapıldı
step-planned = Planlanan tarih
step-ritual = Kapanışta
step-about = basamak: { $at }
gathering-then = Sonra:

# The board of offers, needs and dreams
board-how = Burada kimsenin adı geçmez. Düzenleyenlere yazın, onlar insanları buluşturur: { $contact }.
board-sheet = Duvara asılacak sayfa
board-sheet-size = A4 ya da Letter
board-matched = Eşleşti
board-since = Başlangıç: { $day }
board-until = son gün: { $day }
board-about = Konu:
board-offers = { $count ->
    [one] { $shown } destek teklifi işe yarayabilir
   *[other] { $shown } destek teklifi işe yarayabilir
  }
board-needs = { $count ->
    [one] { $shown } ihtiyacı karşılayabilir
   *[other] { $shown } ihtiyacı karşılayabilir
  }
board-answer = Karşılık ver
board-map = Hangi mahallede ne var
board-map-caption = Mahallelere göre kayıtlar
board-entries = { $count ->
    [one] kayıt
   *[other] kayıt
  }
board-offers-about = Teklif konuları
board-others = { $count ->
    [one] { $shown } mahallede daha kayıt sayısı şunun altında: { $floor }.
   *[other] { $shown } mahallede daha kayıt sayısı şunun altında: { $floor }.
  }
board-all-few = Her mahallede kayıt sayısı şunun altında: { $floor }.
board-one-few = Her mahallede kayıt sayısı şunun altında: { $floor }.
board-unnamed = Kimse tahmin edilemesin diye bu mahallelerin adı ne burada ne de kayıtların yanında yazılır.
board-sheet-lede = Komşulardan destek teklifleri, ihtiyaçlar ve hayaller, durum tarihi: { $day }
board-sheet-back = Panoya dön
board-sheet-print = Bu sayfayı tarayıcınızdan A4 ya da Letter boyutunda yazdırın.
board-sheet-answer = Karşılık vermek için düzenleyenlere yazın:
board-sheet-name = Kaydın sonundaki sözcükleri belirtin.
board-sheet-new = Yeni olan:

# The calendar
calendar-subscribe = Abone ol
calendar-fresh = her zaman güncel
calendar-download = İndir
calendar-by-hand = Elle abone olmak için takviminize bu adresi girin:
calendar-near = { $count ->
    [one] Şimdi ve önümüzdeki { $shown } günde
   *[other] Şimdi ve önümüzdeki { $shown } günde
  }
calendar-nothing = Şu anda duyurulmuş, tarihi belli bir şey yok.
calendar-over = Geçti
calendar-zone = Saat dilimi: { $zone }.
occasion-to = – { $last }
occasion-now = Şimdi
occasion-today = Bugün
occasion-in-days = { $count ->
    [one] { $shown } gün sonra
   *[other] { $shown } gün sonra
  }
occasion-presses = Güçlendirdiği talep: { $demand }
occasion-more = Bunun hakkında
occasion-add = Takvime ekle

# Guides
guides-all = Tüm rehberler
guide-checked = Son denetim: { $day }.
guide-age = { $years } yaş ve üstü okurlar için yazıldı.
guide-age-computed = Flesch–Kincaid formülüne göre yaklaşık { $years } yaşından itibaren okunabilir.

# The open data
data-licence = Lisans
data-no-licence = Lisans belirtilmemiş. Bu verileri yayımlamadan önce sorun.
data-as-of = Durum tarihi
data-format = Metinler UTF-8 ile yazılmıştır. Günler 2026-11-08 biçimindedir (ISO 8601). Bir JSON dosyasının { $about } alanı, dosyanın ne olduğunu ve nasıl kullanılabileceğini söyler; satırları, dosyanın adını taşıyan listede yer alır.
data-beside = her veri kümesinin yanında
data-money = Kamu parasının tabloları { $beside }.
data-open = Aç: { $file }
of-file = – { $file }
data-in-file = İçindekiler: { $file }
data-means = Anlamı
data-holds = İçindekiler

# The search; query is what was looked for
search-field = Sözcükler, bir sayı ya da etiket
search-one = “{ $query }” için 1 metin bulundu.
search-many = “{ $query }” için { $shown } metin bulundu.
search-some = Hiçbir metinde “{ $query }” aramasının tamamı yok. { $shown } metinde bir bölümü var.
search-none = “{ $query }” için hiçbir şey bulunamadı. Daha az sözcük ya da bir sözcüğün başını deneyin.
search-shown = Gösterilen: { $part } / { $all }.
search-failed = Arama yüklenemedi. Bağlantınızı denetleyip yeniden deneyin.
search-hint = { $texts } metnin tümünde, bütün dillerde aranır. Sözcüğün başı yeter; aksan işaretleri olmasa da olur.
search-key = { $key } tuşu arama alanına götürür
search-no-script = Buradaki arama betik gerektirir; betikler kapalı ya da yüklenemedi. Şu yollar betik gerektirmez:
search-way-stories = { $stories }, en yeniden eskiye: etiketteki sayı, hikâyenin ne kadar geride olduğunu gösterir.
search-way-tags = { $tags }: hikâyelerin konuları.
search-way-demands = { $demands }, her biri kendisini destekleyen hikâyelerle.
search-way-browser = Tarayıcınız açık sayfadaki sözcükleri bulur: { $ctrl } ve { $f } ya da menüdeki “Sayfada bul”.
search-results = Sonuçlar
search-about = “{ $campaign }” ne anlatıyorsa hepsinde arayın.

# An address that leads nowhere
lost-lede = Bu sayfa bir boşluktan düştü. Hikâyeler düşmedi.
lost-home = Ana sayfaya git
lost-title = Böyle bir sayfa yok
withdrawn-title = { $tag } geri çekildi
withdrawn-lede = Burada bir hikâye vardı. Anlattığı kişi onu geri çekti ve artık anlatılmıyor. Elinizde bir kopyası varsa lütfen silin.

# The menu, and the headings of its pages
section-stories = Hikâyeler
section-demands = Talepler
section-ledger = Defter
section-money = Para
section-calendar = Takvim
section-victories = Kazanımlar
section-testimonies = Tanıklıklar
section-briefings = Oturumlar
section-escalations = Mücadele basamakları
section-board = Pano
section-guides = Rehberler
section-tags = Etiketler

# Titles of pages, and what search engines tell of them
numbered = { $heading }, sayfa { $page }
archive-about = “{ $campaign }” kampanyasının tüm hikâyeleri, en yeniden eskiye.
tags-about = “{ $campaign }” hikâyelerinin konuları.
tag-about = “{ $campaign }” kampanyasının “{ $tag }” etiketli hikâyeleri.
demands-about = Bu kurtarmaları ne gereksiz kılar, buna kim ve ne zamana kadar karar verebilir.
office-about = Kurumdan ne istendi, kurum ne yanıt verdi: { $office }.
office-about-said = Kurum ne dedi: { $office }.
letter-title = Yaz ya da ara: { $demand }
letter-page = Bir mektup ve telefonda söylenecekler: { $ask }
sheet-title = İmzalar: { $demand }
sheet-about = Yazdırılıp imzalanacak sayfa: { $ask }
ledger-about = “{ $campaign }” kampanyasının saydığı tüm özen eylemleri, hafta hafta.
fixes-about = İşi yapanların sözleriyle, bunu sağlayacak taleplere göre.
fixes-no-demand = Ayrı bir talebi olmayanlar
money-about = Parayı kim alıyor, işi kim yapıyor.
pass-on-title = Sözü yay: { $headline }
pass-on-about = Paylaşmak için metinler ve görseller: { $headline }
share-page-title = Paylaş: { $tag } { $title }
share-page-about = Paylaşmak için metinler ve görseller: { $tag }.
victories-about = Anlatarak ve sayarak, tümüyle ya da kısmen kazanılanlar.
testimonies-about = Çalışanlar ve yardım görenler anlatıyor: bu kurtarmaları ne gereksiz kılardı.
guides-about = Okumak, yazdırmak ve başkalarına ulaştırmak için pratik sayfalar.
data-about = Burada sayılan ve talep edilen her şey: denetlemek ve kullanmak için.
calendar-about = Baskının işe yaradığı günler, son tarihler ve buluşma yerleri.
escalations-about = Defterdeki her eylem önemlidir. Sayıları bunlardan birine ulaşınca kamuoyu önünde harekete geçeriz.
briefings-about-each = Her yeni hikâyeyle birlikte hikâyelerden bazıları, anlatılanları değiştirebilecek olanlara yüksek sesle okunur.
briefings-about-every = { $count ->
   *[other] Her { $shown } hikâyede bir, hikâyelerden bazıları, anlatılanları değiştirebilecek olanlara yüksek sesle okunur.
  }
briefings-about-milestones = Her dönüm noktasında hikâyelerden bazıları, anlatılanları değiştirebilecek olanlara yüksek sesle okunur.
script-title = { $briefing }: okuma metni
script-about = Sesli okunacaklar ve her bölümün süresi: { $briefing }.
board-title = Destek teklifleri, ihtiyaçlar ve hayaller
board-lede = Komşular ne veriyor, neye ihtiyaç duyuyor ve birlikte ne kurmak istiyor.
board-sheet-title = Duvara asılacak pano
board-sheet-about = Destek teklifleri, ihtiyaçlar ve hayaller tek bir sayfada.

# The kinds of entries on the board
board-dream = Hayaller
board-dream-lede = Birçok kişinin kurmak istediği şeyler. Her biri el ister, belki sizinkini de.
board-need = İhtiyaçlar
board-need-lede = Birinin şu anda tek başına yapamadığı şeyler.
board-offer = Destek teklifleri
board-offer-lede = Birinin verdiği şeyler. Karşılığında bir şey istenmez.

# How a demand stands
state-long-overdue = Süresi çoktan geçti
state-overdue = Süresi geçti
state-not-answered = Yanıt geldi ama somut değil
state-due-today = Son gün bugün
state-waiting = Yanıt bekleniyor
state-answered = Somut yanıt geldi
state-promised = Söz verildi
state-partly-won = Kısmen kazanıldı
state-refused = Reddedildi
state-won = Kazanıldı
state-not-yet-asked = Henüz iletilmedi
funding-funded = Parası ayrıldı
funding-partly-funded = Parası kısmen ayrıldı
funding-not-funded = Parası ayrılmadı

# Kinds of replies
reply-promise = Söz
reply-refusal = Ret
reply-partial = Kısmi yanıt
reply-answer = Somut yanıt
reply-not-an-answer = Somut olmayan yanıt

# A day of the weekend, in counted-moved and counted-closed
closed-mon = pazartesi
closed-tue = salı
closed-wed = çarşamba
closed-thu = perşembe
closed-fri = cuma
closed-sat = cumartesi
closed-sun = pazar

# Counts of the ledger
acts-of-care = özen eylemleri
acts-of-care-count = { $count ->
    [one] { $shown } özen eylemi
   *[other] { $shown } özen eylemi
  }
change-more = { $amount } fazla
change-fewer = { $amount } az
change-same = aynı
place-few = { $floor } altında
place-not-told = gösterilmiyor

# The week in a sentence
bulletin-logged = { $year }, { $week }. hafta. “{ $campaign }”: { $acts } deftere geçti.
bulletin-logged-with = { $year }, { $week }. hafta. “{ $campaign }”: { $acts } deftere geçti; sayılarla: { $figures }.
bulletin-logged-so-far = { $year }, { $week }. hafta. “{ $campaign }”: şimdiye dek { $acts } deftere geçti.
bulletin-logged-so-far-with = { $year }, { $week }. hafta. “{ $campaign }”: şimdiye dek { $acts } deftere geçti; sayılarla: { $figures }.
bulletin-makes = { $day } tarihinden bu yana toplam { $acts }.
list-and = { $first } ve { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } ve { $b }. Oran yuvarlanmıştır; buçuklar sıfırdan uzağa yuvarlanır.
money-ratio-note-in = { $a } ve { $b }, { $period }. Oran yuvarlanmıştır; buçuklar sıfırdan uzağa yuvarlanır.
money-all-flows = Tüm akışlar
money-flow-count = { $count ->
    [one] { $shown } akış
   *[other] { $shown } akış
  }
money-place-count = { $count ->
    [one] { $shown } taraf
   *[other] { $shown } taraf
  }
money-caption = { $places } arasında { $flows }.
money-caption-sum = { $places } arasında { $flows }, toplam { $sum }.
money-caption-largest = En büyüğü: { $from } → { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] Daha küçük { $shown } taraf bir arada çizildi; her satır aşağıda ya da dosyalarda.
  }
money-folded = { $count ->
   *[other] { $shown } taraf, en büyüğü: { $name }
  }
money-cite-flows = Akışlar
money-cite-people = Kişi sayısı ({ $label })
money-cite-prices = Fiyat endeksi
money-file-csv = Tablo olarak akışlar (CSV)
money-file-json = Aynısı, açıklamasıyla (JSON veri paketi)
money-file-svg = Çizim olarak grafik (SVG)
money-file-trend = Çizim olarak zaman içinde değişim (SVG)
money-file-png = Görsel olarak grafik, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = Hikâye
card-milestone = Dönüm noktası
card-briefing = Oturuma davet
card-victory = Kazanım
card-week = Hafta
card-clock = Gün sayacı
card-trend = Zaman içinde değişim
card-each = Kişi başına sayı
card-comparison = Karşılaştırma
card-preview = Geniş, bağlantı önizlemeleri için
card-status = Uzun, telefon durumu için
card-square = Kare, görsel akışları için
card-upright = Dikey, görsel akışları için
card-wide = Geniş, görsel akışları için

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Halk Oturumu { $number }
briefing-read-aloud = Hikâyeler, görev başındakilere yüksek sesle okunur.
briefing-invited-list = Yanıt vermeye davetli: { $offices }.
briefing-state-today = Bugün
briefing-state-to-come = Yapılacak
briefing-state-ahead = Hikâye { $number } anlatılınca
briefing-state-past = Yapıldı
briefing-state-missed = Günü geçti
briefing-state-missed-left = { $count ->
    [one] Günü geçti; { $shown } hikâye kaldı
   *[other] Günü geçti; { $shown } hikâye kaldı
  }
show-welcome = Karşılama
show-welcome-to = Hoş geldiniz! { $briefing }.
show-told = Dönüm noktası { $number } sonrasında dayanışma üzerine { $stories } anlattık.
show-told-first = Kampanyanın başından beri dayanışma üzerine { $stories } anlattık.
show-read-one = Şimdi biri yüksek sesle okunuyor.
show-read-all = Şimdi hepsi yüksek sesle okunuyor.
show-read = { $count ->
   *[other] Şimdi { $shown } tanesi yüksek sesle okunuyor.
  }
show-invited = Yanıt vermeye davet ettiklerimiz: { $offices }.
show-numbers = Sayılar
show-ask = { $day } tarihine kadar yanıt istiyoruz.
show-ask-office = { $day } tarihine kadar yanıt istiyoruz. Kime: { $office }.
show-deadline = Talebin kendi son tarihi: { $day }.
show-no-reply = Kayıtlı yanıt yok, durum tarihi: { $day }.
show-last-reply = { $day } tarihli son yanıt, { $office }: “{ $reply }”
show-logged = Şimdiye dek { $acts } deftere geçti.
show-step = Sonraki basamak, { $acts }: { $what }.
show-step-unknown = Şimdi duyuruyoruz: { $acts } olunca ne yapacağız.
numbers-begun = Kampanyanın başından beri { $stories } anlattık, { $acts } saydık.
numbers-told = Dönüm noktası { $number } sonrasında { $stories } anlattık.
numbers-told-first = Kampanyanın başından beri { $stories } anlattık.
numbers-acts = { $count ->
    [one] { $day } tarihli oturumdan beri { $shown } özen eylemi sayıldı.
   *[other] { $day } tarihli oturumdan beri { $shown } özen eylemi sayıldı.
  }
numbers-acts-first = { $count ->
    [one] Kampanyanın başından beri { $shown } özen eylemi sayıldı.
   *[other] Kampanyanın başından beri { $shown } özen eylemi sayıldı.
  }
numbers-come-to = Toplamı: { $figures }.
numbers-in-all = { $count ->
    [one] Defterde şimdi toplam { $shown } özen eylemi var.
   *[other] Defterde şimdi toplam { $shown } özen eylemi var.
  }

# Steps of the ladder of escalations
step-reached = Ulaşıldı
step-next = Sırada
step-later = Daha sonra

# What stands in the calendar
occasion-answer-due = Somut yanıt için son tarih: { $demand }
occasion-reply-due = Oturum sonrası yanıt için son tarih: { $briefing }
occasion-reply-due-on = Yanıt için son tarih ({ $briefing }): { $demand }
occasion-at = { $acts } olunca: { $title }
occasion-escalation = Mücadele basamağı: { $acts }
kind-window = Fırsat penceresi
kind-action = Eylem
kind-ritual = Şükran ritüeli
kind-briefing = Halk Oturumu
kind-escalation = Mücadele basamağı

# Kinds of texts that the search finds
found-story = Hikâye
found-translation = Hikâye, çeviri
found-guide = Rehber
found-victory = Kazanım
found-briefing = Oturum
found-testimony = Tanıklık

# Feeds, which people read elsewhere
feed-atom = Atom akışı
feed-json = JSON akışı
feed-offers = Yeni destek teklifleri
feed-needs = Yeni ihtiyaçlar
feed-answer = Düzenleyenler aracılığıyla karşılık ver
feed-reply = { $office }, “{ $demand }” hakkında: { $kind }
feed-asked = İstenen: { $ask }
feed-all-about = Bu taleple ilgili her şey
feed-missed-reply = Son tarihe kadar yanıt yok: “{ $demand }”
feed-missed-answer = Son tarihe kadar somut yanıt yok: “{ $demand }”
feed-no-reply = Son tarih olan { $day } gününe kadar kayıtlı yanıt yok.
feed-no-reply-from = { $office }: son tarih olan { $day } gününe kadar kayıtlı yanıt yok.
feed-no-answer = Son tarih olan { $day } gününe kadar kayıtlı somut yanıt yok.
feed-no-answer-from = { $office }: son tarih olan { $day } gününe kadar kayıtlı somut yanıt yok.
feed-live = Canlı
feed-in-ledger = Defterde { $acts }
feed-came-to = { $day }: defterde { $acts } oldu.
feed-now = Şimdi sırada: { $what }.
feed-now-unknown = Şimdi ne olacağı oturumda duyurulacak.
feed-held = Nasıl geçti: { $what }
plan-post = Paylaş: { $tag } { $title }
