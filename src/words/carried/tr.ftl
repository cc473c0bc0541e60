# Turkish. Machine-made: no native speaker has read these words yet. Corrections are welcome.
# What each message is for stands in en.ftl.

# A story
care = Özen
cause = Neden
change = Değişim
milestone-count = { $count ->
    [one] { $shown } hikâye anlatıldı
   *[other] { $shown } hikâye anlatıldı
  }
milestone-label = Dönüm noktası { $shown }
stories-range = Hikâyeler: { $first } – { $last }

# A briefing
briefing-title = Halk Oturumu
briefing-number = Oturum { $shown }
briefing-invited = Yanıt vermeye davetli
briefing-demand = Masadaki talep

# A victory
victory-won = Kazanıldı
victory-part = Kısmen kazanıldı
victory-stories = { $count ->
    [one] Bunu { $shown } hikâye talep etti
   *[other] Bunu { $shown } hikâye talep etti
  }
victory-asked = Ne istedik

# The weekly bulletin; bulletin-acts and bulletin-stories stand under a large number
bulletin-title = Defterde bir hafta
bulletin-week = { $year }, { $week }. hafta
bulletin-acts = { $count ->
    [one] özen eylemi
   *[other] özen eylemi
  }
bulletin-stories = { $count ->
    [one] hikâye
   *[other] hikâye
  }
bulletin-total = { $count ->
    [one] Şimdiye dek { $shown } hikâye
   *[other] Şimdiye dek { $shown } hikâye
  }

# A money figure
money-title = Paranın izini sür
money-source = Kaynak: { $source }
money-million = { $amount } milyon
money-billion = { $amount } milyar
money-cent = 1 sent
money-less = { $amount } altında
money-ratio = “{ $a }” için harcanan her { $hundred } karşılığında “{ $b }” için { $part } harcandı.
money-ratio-budget = “{ $a }” için ayrılan her { $hundred } karşılığında “{ $b }” için { $part } ayrıldı.
money-ratio-nothing = “{ $b }” için hiçbir şey, “{ $a }” için { $sum }.
money-other = Diğer ({ $shown })
money-estimated = tahmini veya çıkarım
money-refund = geri ödenen
money-total = Toplam
money-real = { $label }, enflasyona göre düzeltilmiş
money-nominal = { $label }, düzeltilmemiş
money-each = { $label } başına

# A demand's clock; clock-days-left, clock-silence and clock-past stand under a large number
clock-days-left = { $count ->
    [one] gün kaldı
   *[other] gün kaldı
  }
clock-due-today = Son gün bugün
clock-silence = { $count ->
    [one] gündür yanıt yok
   *[other] gündür yanıt yok
  }
clock-past = { $count ->
    [one] gün önce son tarih geçti
   *[other] gün önce son tarih geçti
  }
clock-deadline = Son tarih: { $date }
clock-as-of = Durum tarihi: { $date }
clock-no-reply = Kayıtlı yanıt yok, durum tarihi: { $date }
clock-counted = Günlerin sayıldığı tarih: { $date }
clock-to = Kime: { $office }
clock-replied = Yanıt alındı
clock-promised = Söz verildi
clock-refused = Reddedildi

# Alternative texts, for people who cannot see a card
alt-beat = { $label }: { $text }
alt-photo = Fotoğraf: { $text }
alt-days-left = { $count ->
    [one] Yanıt için { $shown } gün kaldı
   *[other] Yanıt için { $shown } gün kaldı
  }
alt-silence = { $count ->
    [one] { $shown } gündür yanıt yok
   *[other] { $shown } gündür yanıt yok
  }
alt-past = { $count ->
    [one] { $shown } gün önce son tarih geçti
   *[other] { $shown } gün önce son tarih geçti
  }
alt-milestone = { $campaign }: { $told }. { $range }.
alt-briefing = Halk Oturumu { $shown } için davet. Hikâyeler: { $first } – { $last }.
alt-invited = Yanıt vermeye davetli: { $office }.
alt-victory = { $label }: “{ $title }”. { $count ->
    [one] Bunu { $shown } hikâye talep etti.
   *[other] Bunu { $shown } hikâye talep etti.
  }
alt-money = { $title }: { $figure }. Kaynak: { $source }.
alt-clock = Talebimiz: “{ $title }”. { $state }.
