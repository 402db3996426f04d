### Turkish.
### Spelt as in English: bot de form gas host internet model net on pay render rig size spot stake tier token trend
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = ile için ve veya ya da de bir bu benim ne kadar kaç para kazanır kazanıyor kazandırır kazandırıyor getirir getiriyor kart kartı kartım kartlar kartları ekran gpu gpus kwh başına elektrik elektriği elektriğim fiyat fiyatı maliyet maliyeti tane adet günde ayda olursa ise

## Help and about

command-earnings = Bir kartın komisyon, elektrik ve amortismandan sonra ne kazandırdığı
command-compare = Ağlar yan yana, bir kart için veya genel olarak
command-price = Bir tokenin fiyatı, değişimi ve riski
command-network = Bir ağ nedir, nasıl öder ve ne kadar dolu
command-gpu = Bir kartın verileri ve nerede kiraya verilebileceği
command-why = Son yanıtın formülleri, girdileri ve kaynakları
command-settings = Dil, para birimi, saat dilimi ve ülke
command-link = Discord ve Telegram’da aynı makineler ve ayarlar
command-start = İlk adımlar
command-privacy = Hakkınızda ne saklanıyor ve neden
command-export = Hakkınızda saklanan her şey, dosya olarak
command-forget = Hakkınızda saklananları silme
command-help = Neler sorulabilir ve nasıl
command-about = Bu nedir ve rakamlar nereden geliyor

example-earnings = earnings 4090 0,12
example-compare = compare h100 power=0,08
example-price = price akt 30d
example-network = network akash
example-gpu = gpu a100 80gb sxm
example-why = why
example-settings = settings EUR
example-link = link
example-start = start
example-privacy = privacy
example-export = export
example-forget = forget
example-help = help earnings
example-about = about

option-gpu = kart, nasıl söylüyorsanız: 4090, h100, a100 80gb sxm
option-count = kaç adet
option-network = yalnızca bu ağ
option-power = kWh fiyatınız: 0.12, 3,50 TRY, 12ct
option-rig = kendi makinelerinizden biri, verdiğiniz adla
option-country = ülke veya ABD eyaleti, oranın olağan elektrik fiyatı için
option-util = doluluk, yani kirada olduğu sürenin payı: 60%
option-price = GPU saati başına kira, para birimi yazılmazsa USD; piyasa fiyatı yerine
option-fee = ağın komisyonu: 20%
option-slippage = ödemeyi satarken kaybedilen: 1%
option-gpu_watts = yük altında bir kartın watt değeri
option-gpu_idle = boşta bir kartın watt değeri
option-host_watts = makinenin geri kalanı, yük altında watt
option-host_idle = makinenin geri kalanı, boşta watt
option-psu = güç kaynağının verimi: 90%
option-pue = soğutma ve kayıplar için çarpan: evde 1.0
option-fixed = aylık sabit giderler: internet, yer kirası
option-hardware = makineye ne ödediğiniz
option-residual = sonunda kalan değerin payı: 30%
option-life = kaç yıl kullanılacağı
option-discount = paranızın başka yerde yılda getireceği
option-currency = yanıtın para birimi
option-octanebench = bir kartın OctaneBench puanı, Render için
option-tier = Render iş tier değeri: 2 veya 3
option-token = token: AKT, RENDER
option-range = ne kadar geriye: 7d, 30d, 90d
option-topic = networks (ağlar), reliability (güvenilirlik) veya clouds (bulutlar)
option-language = yanıtların dili
option-timezone = saat dilimi, en yakın büyük şehirle: İstanbul
option-for = sizin için me, burayı okuyan herkes için here (yalnızca yöneticiler)
option-theme = grafikler koyu (dark) veya açık (light)
option-reset = önceki hâline dönmek için yes
option-confirm = silmek için yes
option-code = öteki platformda aldığınız kod
option-stop = bağlantıyı kaldırmak için yes
option-history = geçmiş günlerini de silmek için yes
option-about = bir komut

help-title = Makinem yaktığından fazlasını kazanıyor mu?
help-intro = Kartı ve elektrik fiyatınızı yazın, örneğin: earnings 4090 0,12
help-intro-options = Kartı ve elektrik fiyatınızı girin, örneğin: /earnings gpu: 4090 power: 0,12
help-numbers-options = 0,12 de olur 0.12 de; 60%, 300k ve €0,35 de geçerli. Bir yanıtta “hardware=… girin” yazıyorsa bu, komutun bir seçeneğidir. ◷ olması gerekenden eski bir rakamı gösterir.
help-numbers = 0,12 de olur 0.12 de; 60%, 300k ve €0,35 de geçerli. Seçenekler ad=değer olarak, istediğiniz sırayla yazılır. ◷ olması gerekenden eski bir rakamı gösterir.
help-more = Bir komutun tüm seçenekleri: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = Örneğin: { $example }
help-required = zorunlu
help-column-command = Komut
help-column-purpose = Yanıtladığı
help-column-option = Seçenek
help-column-meaning = Anlamı

about-title = Rigwise { $version }
about-what = Merkeziyetsiz hesaplama ağlarında GPU’sunu kiraya verenler için: bir makine komisyon, kur kaybı, elektrik, sabit giderler ve amortismandan sonra ne kazandırıyor; her rakamın kaynağı, yaşı ve dayanağıyla.
about-promise = Bunlar tahmindir, yatırım tavsiyesi değildir. Bilinmeyene bilinmiyor denir; eski rakam yaşıyla gösterilir; hesaba katılmayanlar her yanıtın altında yazar.
about-sources = Rakamların kaynağı:
about-terms = Fiyatlar: CoinGecko, CoinPaprika ve borsalar; kurlar: Frankfurter üzerinden Avrupa Merkez Bankası ve ExchangeRate-API; elektrik: Eurostat (CC BY 4.0) ve ABD kurumu EIA.

## Buttons

button-compare = Ağları karşılaştır
button-details = { $network } ayrıntıları
button-why = Neden?
button-network = { $network } hakkında
button-try = RTX 4090 ile dene
button-help = Yardım
button-price = { $token } fiyatı
button-my-card = Kartımı hesapla
button-settings = Ayarlar
button-settings-here = Buranın ayarları
button-privacy = Neler saklanıyor
button-export = Dışa aktar
button-link = Discord ve Telegram’ı bağla
button-link-stop = Bağlantıyı kaldır
button-forget = Verilerimi sil
button-delete = Sil
button-reset = Hepsini sıfırla
button-now = Rakamları şimdi göster
button-earnings = Kazanç

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }: çalıştırmaya değer
earnings-guess = ❔ { $rig }, { $network }: ne kadar iş alacağı yalnızca tahmin
earnings-below-depreciation = ⚠ { $rig }: işletme giderini karşılıyor, amortismanı karşılamıyor
earnings-low-end-loses = ⚠ { $rig }: kazandırıyor, ama zayıf piyasada değil
earnings-pause = ⛔ { $rig }, { $power }/kWh: duraklatın
earnings-switch = ⛔ { $rig }: zarar ediyor, elden çıkarın ya da ağ değiştirin
earnings-unknown = { $rig }: şu anda hiçbir ağda rakamı yok
earnings-unpriced = { $rig }: fiyatı bilinmeyen tokenle ödeniyor

earnings-headline = { $network } · nakit { $cash }/gün
earnings-headline-profit = { $network } · nakit { $cash }/gün, amortismandan sonra { $profit }
before-homenode = { $text }, HomeNode payı düşülmeden
reason-covers-all-costs = Gelir, işletme giderini ve amortismanı karşılıyor.
reason-covers-running-costs = Gelir, işletme giderini karşılıyor. Donanımı da karşılayıp karşılamadığı ne ödediğinize bağlı: hardware=… girin.
reason-only-waiting-pays = Her çalışma saati getirdiğinden fazlasını yakıyor: yalnızca beklemek kazandırıyor.
reason-below-depreciation = Gelir, işletme giderini karşılıyor ama amortismanı karşılamıyor.
reason-low-end-loses = Aralığın ortasında kazandırıyor, alt ucunda zarar ediyor.
reason-rented-hours-lose = Bir çalışma saati { $brings } getiriyor, { $burns } yakıyor: daha çok iş, daha çok zarar demek.
reason-rented-hours-lose-until = Zarar { $power }/kWh altında bitiyor.
reason-below-break-even = Doluluk { $utilisation }; başabaş için { $breakEven } gerekiyor.
reason-break-even-unreachable = Günün 24 saati dolu olsa bile burada işletme giderini karşılamaz.

earnings-rent = Kira
earnings-rent-note = { $price }/h × { $utilisation } doluluk
earnings-pay = Ödeme
earnings-pay-note = günde { $tokens } × { $price }
earnings-pay-rate-note = { $price }/sa × { $utilisation } çalışma
earnings-fees = Komisyon
earnings-fees-note = ağ { $fee }, satış { $slippage }
earnings-power = Elektrik
earnings-power-note = prizden { $watts } W, { $price }/kWh
earnings-fixed = Sabit gider
earnings-fixed-note = ayda { $perMonth }
earnings-cash = Nakit/gün
earnings-range-note = en az { $low } · en çok { $high }
earnings-depreciation = Amortisman
earnings-depreciation-note = { $price }, { $years } yıl, kalan değer { $residual }
earnings-profit = Kâr/gün
earnings-month = Ayda: nakit { $cash }.
earnings-month-profit = Ayda: nakit { $cash }, kâr { $profit }.

breakeven-what = Başabaş
breakeven-cash = nakit
breakeven-full = kâr
breakeven-rented = doluluk
breakeven-working = doluluk
breakeven-power = elektrik/kWh
breakeven-gpu-hour = kira/GPU saati
breakeven-token = { $token } fiyatı
breakeven-drop = { $token } düşüşü
breakeven-never = asla
breakeven-no-room = pay yok
breakeven-waiting = beklerken
breakeven-over = %100 üstü
breakeven-free-power = bedava da olmaz
breakeven-unknown = bilinmiyor

payback = { $price } için amorti: { $date } tarihine kadar ({ $days } gün); yıllık { $rate } iskontoyla { $months } ay.
payback-simple = { $price } için amorti: { $date } tarihine kadar ({ $days } gün); yıllık { $rate } iskontoyla asla.
payback-never = Bu rakamlarla { $price } kendini amorti etmiyor.
payback-too-late = { $price }, { $years } yıllık kullanım süresinde kendini amorti etmiyor.
price-launch = { $price } (çıkış fiyatı)
investment = Net bugünkü değer { $npv }, yıllık getiri { $irr } ({ $years } yıl).
investment-no-irr = Net bugünkü değer { $npv } ({ $years } yıl).
swing-profit = En çok etkileyen: { $first }. Beşte bir artıp azalırsa günlük kâr { $low } ile { $high } arasında değişir. Sonra: { $second }.
swing-cash = En çok etkileyen: { $first }. Beşte bir artıp azalırsa günlük nakit { $low } ile { $high } arasında değişir. Sonra: { $second }.
irr-high = { $limit } üzeri
swing-utilisation = doluluk
swing-capped = { $input } (en çok { $most })
swing-rent = kira
swing-rate = saatlik ücret
swing-token = token fiyatı
swing-usdPerKwh = elektrik fiyatı
swing-feeRate = komisyon
swing-purchaseUsd = donanım fiyatı

earnings-elsewhere = Diğer ağlar
elsewhere-line = { $network } · nakit { $cash }/gün (en az { $low } · en çok { $high }) · { $how }
elsewhere-point = { $network } · nakit { $cash }/gün · { $how }
elsewhere-unpriced = { $network } · günde { $tokens } (en az { $low } · en çok { $high }); hiçbir kaynakta { $token } fiyatı yok, bu yüzden para karşılığı verilemiyor
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = { $gpu } olarak anlaşıldı. Şunlar da var: { $others }.

assumed-power-world = Varsayılan elektrik fiyatı: { $price }/kWh, { $use } için dünya ortalaması ({ $period }). Kendi fiyatınızı girin: power=0.12 veya country=TR
power-tiny = kWh başına { $price } neredeyse sıfır. Başka bir para birimiyse onu da yazın: power=0.12USD
assumed-power-continent = Varsayılan elektrik fiyatı: { $price }/kWh. { $place } için bilinen fiyat yok, bu yüzden kıtanın { $use } için ortalaması alındı ({ $period }). Kendi fiyatınızı girin: power=0.12
assumed-power-place = Varsayılan elektrik fiyatı: { $price }/kWh, { $use } için olağan ({ $place }, { $period }). Kendi fiyatınızı girin: power=0.12
power-residential = konutlar
power-business = işletmeler (KDV hariç)
place-others = { $place } olarak anlaşıldı. Şunlar da olabilir: { $others }.
assumed-inputs = Varsayılan: { $inputs }. Bildiklerinizi girin, örneğin gpu_watts=350.
assumed-gpuLoadWatts = kart başına yükte { $value } W
assumed-gpuIdleWatts = kart başına boşta { $value } W
assumed-hostLoadWatts = host yükte { $value } W
assumed-hostIdleWatts = host boşta { $value } W
assumed-psuEfficiency = güç kaynağı { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = { $years } yıl kullanım
assumed-residualShare = sonunda kalan değer { $value }
assumed-discountRate = başka yerde yıllık { $value } getiri
assumed-purchaseUsd = donanım { $value }
assumed-slippageRate = satışta { $value } kayıp
assumed-utilisation = doluluk { $value }
not-modelled = { $network } için hesaba katılmayanlar: { $things }
no-fixed = Sabit gider girilmedi (fixed=…).
no-rate = Hiçbir kaynakta { $currency } kuru yok: tutarlar USD olarak.

## Why a network has no figure

missing-no-market = şu anda böyle bir kart sunulmuyor; kendi değerlerinizle hesaplamak için price=… ve util=… girin
missing-no-price = böyle kartlar var, ama şu anda fiyatları yok; price=… girin
missing-not-listed = bu kart ağın ücret listesinde yok
missing-source-down = şu anda okunamıyor, elde daha eski bir rakam da yok
missing-not-eligible = bu kart kabul edilmiyor
missing-no-octanebench = bu kart için bilinen OctaneBench puanı yok; octanebench=… girin

## Cautions beside a figure

remark-matched-without-interface = Fiyat, aynı kartın başka arayüzlü olanına ait.
remark-matched-without-memory = Fiyat, aynı modelin başka bellek boyutuna ait.
remark-utilisation-of-network = Doluluk tüm ağa ait, sizin makinenize değil: util=… girin.
remark-utilisation-of-model = Doluluk, ağdaki bu model kartların tümüne ait, sizin makinenize değil: util=… girin.
remark-utilisation-of-median-wallet = Çalışma saatleri, ağdaki işten makine başına düşendir, sizinkiler değil: network=… ile birlikte util=… girin.
utilisation-beyond-usual = { $entered } doluluk girdiniz. { $network } için olağan olan { $usual } ({ $low } ile { $high } arası).
own-figures-heeded = Girdiğiniz { $typed } yalnızca { $networks } için geçerli. { $other } için { $option } ekleyin
own-figures-unheeded = Girdiğiniz { $typed }, { $option } eklenmedikçe { $other } için geçerli değil
remark-utilisation-unknown = Bu node’ların ne kadar dolu olduğunu kimse yayımlamıyor: çalışma saatleri, Render’ın diğer node’larına bakılarak tahmin edildi.
remark-by-invitation = Node’lar bekleme listesiyle alınıyor, ücretler de tarihsiz belgelere dayanıyor.
remark-homenode = Evdeki tek kart HomeNode üzerinden katılır; onun payı yayımlanmıyor: fee=… girin.
remark-bids-not-leases = Fiyatlar tekliftir; hep kirada olan ucuz kartlar teklif vermez, bu yüzden gerçek kiralar genelde daha düşüktür.
remark-last-known-answer = Ağ şu anda okunamıyor: bunlar son sağlam rakamlar, yaşları tarihlerinde yazıyor.
remark-snapshot = Ağ şu anda okunamıyor: bunlar programla gelen rakamlar, her birinin yaşı tarihinde yazıyor.
remark-octanebench-assumed = OctaneBench puanı yaklaşık ve doğrulanmamış: octanebench=… girin.
remark-tier-unknown = Aralık iki tier, on iki hafta ve bir makinenin olası doluluğu için: tier=2 veya tier=3 daraltır.
remark-emission-year-over = Yeni bir emisyon yılı başladı, havuzları burada henüz bilinmiyor: rakamlar eskilerine göre.
remark-base-disputed = 4090 ile bir hafta aralıksız iş için operatör belgeleri 10 RENDER, RNP-021 önerisi 25 diyor.
remark-multiplier-from-proposal = Kartın çarpanı operatör belgelerinden değil, bir öneriden.
remark-utilisation-like-akash = Makinelerinin ne kadar dolu olduğunu kimse yayımlamıyor: saatler Akash kartlarına bakılarak tahmin edildi. util=… network=nosana girin.
remark-fee-may-be-included = Ücret, komisyon düşülmüş olabilir: ödemeleriniz öyle gösteriyorsa fee=0 network=nosana girin.
remark-fee-by-payout = Komisyon, CLORE ile ödenen isteğe bağlı kiralama içindir. Spot %2,5 alır; Bitcoin veya dolar ödemesi %15 fazla alır: fee=… girin.
remark-one-card-per-host = Bilgisayar başına bir kart: birkaç kart, o kadar bilgisayar ister.
remark-pay-of-those-who-earn = Ödeme ve saatler, kazanan makinelerinkidir; sizinki daha uzun bekleyebilir.
remark-asked-not-paid = Fiyatı bilmek için kiralananlar çok az: bu, sahiplerin istediği fiyattır.
remark-unofficial-source = Ağ bunun için belgelenmiş bir arayüz sunmuyor: rakamlar kendi gezgininde resmî olmadan gösterilenlerdir ve haber verilmeden değişebilir.
remark-fee-with-usdc = Komisyon USDC ödemesi içindir; IO ile %0,25’tir: fee=… girin.
remark-prices-asked = Fiyatlar bütün tekliflerin fiyatlarıdır: kiralanan kartlar çoğunlukla daha ucuzdur.
remark-fee-assumed = Komisyon, sahiplerin söylediğine göre varsayıldı: fee=… girin.
remark-only-shown = Koşulları bu rakamların kaynağıyla gösterilmesine izin verir, saklanmasına veya sıralanmasına vermez: özetler, uyarılar ve sıralamalar bunları dışarıda bırakır.

unmodelled-gas-and-deposits = gas ücreti ve teklif depozitoları
unmodelled-bid-competition = rakiplerin daha düşük teklifi
unmodelled-act-conversion = ACT çevrilirken AKT fiyatı
unmodelled-homenode-split = HomeNode payı
unmodelled-pool-share-of-others = o hafta başkalarının yaptığı iş
unmodelled-availability-by-score = puan, bellek ve yaşa göre hazır bekleme ödemesi
unmodelled-onboarding-waitlist = bekleme listesi
unmodelled-reputation = itibar
unmodelled-queue-of-jobs = iş bekleme süresi
unmodelled-payout-fees = ödeme ücretleri
unmodelled-stake = stake
unmodelled-block-rewards = IO olarak blok ödülleri
unmodelled-downtime = makinenin kapalı kaldığı süre

how-akash = teklifler × doluluk
how-render = haftalık havuzdan pay
how-dispersed = haftalık ücret × saat
how-nosana = saatlik ücret × saat
how-salad = ölçülen ödeme × çalışılan saat
how-clore = kiralar × doluluk
how-ionet = liste fiyatı × doluluk
how-vast = kiralar × doluluk
how-guess = { $how }, iş miktarı tahmine dayalı

basis-measured = ölçüldü
basis-listed = listeden
basis-derived = hesaplandı
basis-entered = girildi
basis-assumed = varsayıldı

## Compare

compare-title = { $rig }: en çok { $network } kazandırıyor, nakit { $cash }/gün
compare-title-loss = { $rig }: en az zarar { $network } ağında, nakit { $cash }/gün
compare-title-guessed = { $rig }: nakit { $network } ağında { $cash }/gün, { $other } ağında belki { $perhaps }
compare-title-none = { $rig }: şu anda hiçbir ağda rakamı yok
compare-column-network = Ağ
compare-column-cash = Nakit/gün
compare-column-range = En az – en çok
compare-column-used = Doluluk
compare-column-how = Dayanak
compare-column-age = Güncelleme
compare-bases = Bu rakamlar aynı türden değil: makinenizi taşımadan önce “Dayanak” satırına bakın.
compare-group-rent = Kiralar × doluluk
compare-group-measured-pay = Ölçülen ödeme
compare-group-set-rate = Sabit ücretler, saatler tahmin
compare-group-pool-share = Havuz payı
apart-title = Gösterilir, sıralanmaz
only-shown-refused = { $network } koşulları rakamların gösterilmesine izin verir, saklanmasına vermez: özet veya uyarı olarak hiçbir şey gönderilmez.
compare-clouds = Aynı kart büyük bulutlarda, GPU saati başına: { $prices }
compare-other-clouds = Diğer bulutlarda: { $prices }
compare-not-in = Son fiyat listelerine göre kiralamayanlar: { $clouds }.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = { $network } ağında kiracının fiyatı bunlara göre: { $list }
compare-no-cloud = Bu kart için büyük bulutlardan bilinen liste fiyatı yok.

compare-networks-title = Ağlar yan yana
compare-clouds-title = Büyük bulutlara karşı DePIN
compare-column-what = Konu
compare-footnotes = Kaynaklar: { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Odak
fact-users = Kullanıcılar
fact-pricing = Fiyatlama
fact-token = Token
fact-strength = Güçlü yanı
fact-deployment = Kurulum
fact-staking = Stake
fact-reputation = İtibar
fact-slashing = Arızanın bedeli
fact-renter = Kiracının güvencesi
fact-owner = Sahibin güvencesi
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Kredi iadesi
cloud-procurement = Satın alma
cloud-sovereignty = Veri konumu
cloud-cost = H100, saatlik

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } (24 saatte { $change })
price-title-missing = { $token }: hiçbir kaynakta fiyatı yok
price-all-title = Token fiyatları
price-24h = 24 saat
price-7d = 7 gün
price-30d = 30 gün
price-90d = 90 gün
price-volume = Hacim, 24 saat
price-cap = Piyasa değeri
price-volatility = Volatilite/yıl
price-drawdown = En derin düşüş
price-outlook = 30 gün sonra
price-outlook-note = P10–P90, { $days } günlük değişimlerden, trend hariç
price-history-note = { $days } günde
price-chart = { $token }, { $days } gün: { $first } → { $last }, en düşük { $low }, en yüksek { $high }.
price-disagree = Kaynaklar arasında %5 üzeri fark var: { $opinions }. Gösterilen: { $shown }.
price-opinion = { $source } { $price }
price-no-history = Şu anda fiyat geçmişi yok: günlük değişimler ve volatilite gösterilmiyor.
price-history-stale = Fiyat geçmişi { $date } tarihinde bitiyor: değişimler, volatilite ve öngörü ona göre hesaplandı.
price-stale = Bu fiyat eski: { $age }.
price-akash-note = Akash, tanesi bir dolar olan ACT ile öder: AKT fiyatı gelirinizi yalnızca ödeme ile satış arasında etkiler.

## Network

network-title = { $network }
network-live = Şu anda
network-state-gpus-total = Sunulan GPU
network-state-gpus-rented = Kiradaki GPU
network-state-utilisation = Doluluk
network-state-providers = Sağlayıcı
network-state-job-pool-per-epoch = İş havuzu/hafta
network-state-availability-pool-per-epoch = Bekleme havuzu/hafta
network-state-network-obh-per-epoch = Haftalık yapılan iş
network-state-wallets-paid = Ödeme alan cüzdan
network-state-render-per-obh = OctaneBench saati başına
network-state-reliability-score = Ortanca güvenilirlik puanı
network-state-none = Canlı rakam yok: şu anda okunamıyor ya da yayımlanmıyor.
network-fee = Komisyon
network-obh = { $value } OBh
network-card-utilisation = { $gpu } doluluğu
network-card-price = { $gpu } kirası, GPU saati
reliability-title = Güvenilirlik
compare-reliability-title = Neye güvenilebilir, ağ ağ
reliability-uptime = Çevrimiçi, { $days }
reliability-uptime-note = ortadaki sağlayıcı; 10’da 8’i { $low } – { $high }
reliability-reached = { $target } ve üstü
reliability-of-providers = sağlayıcıların { $share } kadarı
reliability-of-gpus = GPU’larının { $share } kadarı
reliability-reached-note = 30 günde; ayda { $down } kesinti bırakır
reliability-audited = Denetlenmiş
reliability-bme = ACT basımı ve yakımı
reliability-bme-note = ACT’nin ardındaki AKT: değerinin { $ratio } katı; { $halt } altında basım durur
bme-healthy = sağlıklı
bme-warning = uyarı: ACT’nin ardında az AKT var
bme-halt_cr = durdu: ACT’nin ardında çok az AKT var
bme-halt_oracle = durdu: güncel AKT fiyatı yok
reliability-online = Çalışma süresi
reliability-unknown = bilinmiyor
reliability-unknown-note = yayımlanmıyor ya da şu anda okunamıyor; { $targets } ayda { $downs } kesinti bırakırdı
reliability-pay-newest = Bir cüzdanın ödemesi, son hafta
reliability-pay-usual = Aynısı, { $weeks } için olağan
reliability-pay-wallets-note = ortadaki cüzdan, kademeler hariç; 10’da 8’i { $low } – { $high }
reliability-busiest = Cüzdanların en yoğun onda biri
reliability-of-work = işin { $share } kadarı
reliability-per-obh = OBh başına ödeme, { $weeks }
reliability-pay-weeks-note = ortadaki hafta; 10’da 8’i { $low } – { $high }
reliability-target = En az çevrimiçi
reliability-target-row = { $target } (ayda { $down } kesinti)
reliability-clouds = Bulutların sözü
reliability-for-one = tek makine: { $clouds }
reliability-over-zones = bölgeler arası: { $clouds }
reliability-counted = Son 30 günde çevrimiçi olmuş GPU’lu sağlayıcılar sayılır: { $count }. Her 15 dakikada bir denetlenirler; daha kısa kesintiler görülmeyebilir.
duration-hours = { $value } saat
duration-minutes = { $value } dk
button-reliability = Güvenilirlik
why-uptime = Çalışma süresi: son 30 günde çevrimiçi olmuş GPU’lu sağlayıcılar üzerinden; daha kısa bir dönemde hiç çevrimiçi olmayan orada 0 sayılır. Ortadaki, yüzde 10 ve yüzde 90’lık dilimlerle gösterilir.
why-wallet-pay = Bir cüzdanın ödemesi: haftanın havuzu × onun OctaneBench saatleri / hepsi, kademeler hariç. Ortadaki, yüzde 10 ve yüzde 90’lık dilimlerle gösterilir.

## Chart of how far reliability differs

chart-spread-title = Düğümler ne kadar farklı
chart-spread-subtitle = Çubuklar: 10’da 8’i ve ortadaki. Kesikli: bir bulutun en az verdiği söz
chart-spread-online = Çevrimiçi geçen süre
chart-spread-pay = Cüzdan başına haftada RENDER
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, tek makine
chart-spread-others = Diğer ağlar
chart-spread-newest = { $network }, son hafta
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } – { $high })
chart-spread-promise = en az { $share }
chart-spread-unknown = bilinmiyor
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: ortadaki { $mid }, 10’da 8’i { $low } – { $high }
chart-spread-item-unknown = { $names }: bilinmiyor
chart-spread-item-promise = { $cloud } tek makine için { $share } sözü verir, ayda en çok { $down } kesinti

## Reliability figures, for why

figure-uptime-providers = Ölçülen sağlayıcılar
figure-uptime-1d = Çevrimiçi, 1 gün
figure-uptime-7d = Çevrimiçi, 7 gün
figure-uptime-30d = Çevrimiçi, 30 gün
figure-uptime-reached-99_5 = %99,5 ve üstü sağlayıcılar
figure-uptime-reached-99_9 = %99,9 ve üstü sağlayıcılar
figure-uptime-reached-99_99 = %99,99 ve üstü sağlayıcılar
figure-uptime-promised = Tek makine için söz verilen süre
figure-audited-providers = Denetlenmiş sağlayıcılar
figure-audited-gpus = Denetlenmiş sağlayıcıların GPU’ları
figure-bme-collateral = ACT’nin ardındaki AKT / değeri
figure-wallet-pay-newest = Bir cüzdanın ödemesi, son hafta
figure-wallet-pay-usual = Bir cüzdanın ödemesi, olağan hafta
figure-wallet-busiest-tenth = En yoğun onda birin yaptığı iş
figure-wallet-pay-per-obh = Haftalar boyunca OctaneBench saati başına ödeme

## GPU

gpu-title = { $gpu }
gpu-column-what = Özellik
gpu-column-value = Değer
gpu-column-source = Kaynak
gpu-memoryGb = Bellek
gpu-boardWatts = TDP
gpu-loadWatts = Tipik yük
gpu-idleWatts = Boşta
gpu-msrpUsd = Çıkış veya piyasa fiyatı
gpu-renderComputeScore = Render hesaplama puanı
gpu-octaneBenchApprox = OctaneBench, yaklaşık
gpu-where = Kiraya verilebileceği ağlar: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = Son yanıt nasıl hesaplandı
why-none = Burada açıklanacak bir yanıt henüz yok. Önce bir şey sorun, örneğin: earnings 4090 0,12
why-only-shown = Son yanıtınızın rakamları yalnızca gösterilebilir, saklanamaz: açıklanacak bir şey kalmadı. Yeniden sorun ve kaynaklara bakın.
why-asked = Sorulan: { $line }
why-inputs = Girdiler
why-steps = Hesap, { $network }
why-column-figure = Veri
why-column-value = Değer
why-column-origin = Kaynak
why-gross-rental = brüt = kart × kira × 24 saat × doluluk = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = brüt = günlük token × token fiyatı = { $tokens } × { $price } = { $result }
why-fee = komisyon = brüt × komisyon oranı = { $gross } × { $rate } = { $result }
why-slippage = satış kaybı = (brüt − komisyon) × { $rate } = { $result }
why-power = elektrik = güç kaynağı çıkışındaki watt / verim × PUE × 24 saat × fiyat = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = sabit gider = ayda { $perMonth } / 30,42 = { $result }
why-cash = nakit = brüt − komisyon − satış kaybı − elektrik − sabit gider = { $result }
why-depreciation = amortisman = donanım × (1 − kalan değer) / (yıl × 365) = { $result }
why-profit = kâr = nakit − amortisman = { $result }
why-breakeven = nakdin sıfır olduğu doluluk = (boşta elektrik + sabit gider) / marj = { $result }
why-breakeven-waiting = nakdin sıfır olduğu doluluk = (boşta elektrik + sabit gider − bekleme ödemesi) / marj = { $result }

figure-usdPerGpuHour = GPU saati başına kira
figure-tokensPerBusyHour = çalışma saati başına token
figure-tokensPerIdleHour = bekleme saati başına token
figure-tokensPerDay = günlük token
figure-tokenUsd = token fiyatı
figure-utilisation = doluluk
figure-feeRate = komisyon
figure-gpuLoadWatts = kart, yükte
figure-gpuIdleWatts = kart, boşta
figure-hostLoadWatts = host, yükte
figure-hostIdleWatts = host, boşta
figure-psuEfficiency = güç kaynağı verimi
figure-pue = PUE
figure-usdPerKwh = kWh başına elektrik fiyatı
figure-fixedUsdPerMonth = aylık sabit gider
figure-slippageRate = satış kaybı
figure-purchaseUsd = donanım
figure-residualShare = kalan değer
figure-usefulLifeYears = kullanım süresi, yıl
figure-discountRate = başka yerdeki getiri
figure-perUsd = dolar başına
figure-priceUsd = fiyat
figure-change24h = değişim, 24 saat
figure-change7d = değişim, 7 gün
figure-change30d = değişim, 30 gün
figure-change90d = değişim, 90 gün
figure-volume24hUsd = hacim, 24 saat
figure-marketCapUsd = piyasa değeri
figure-volatilityPerYear = yıllık volatilite
figure-maxDrawdown = en derin düşüş
figure-outlookUsd = 30 gün sonraki fiyat

## When a request is not understood

mistake-title = Henüz tam anlaşılmadı
mistake-too-long = Bu satır { $limit } karakterden uzun.
mistake-unknown-command = “{ $typed }” komutunu bilmiyorum. Neler sorulabileceğini görmek için help yazın.
mistake-unknown-command-near = “{ $typed }” komutunu bilmiyorum. Şunu mu demek istediniz:
mistake-unknown-option = Burada “{ $typed }” seçeneği yok. Hepsini görmek için help { $command } yazın.
mistake-unknown-option-near = Burada “{ $typed }” seçeneği yok. Şunu mu demek istediniz:
mistake-unknown-word = “{ $typed }” anlaşılmadı. Onsuz hâli:
mistake-unknown-words = “{ $typed }” anlaşılmadı. Neler yazılabileceğini görmek için help { $command } yazın.
mistake-several-cards = “{ $typed }” anlaşılmadı. Bir makinedeki farklı kartlar + ile birleştirilir: 2x 4090 + 1x 3090
mistake-unknown-gpu = “{ $typed }” adlı kartı bilmiyorum.
mistake-unknown-network = “{ $typed }” adlı ağı bilmiyorum.
mistake-unknown-token = “{ $typed }” adlı tokeni bilmiyorum.
mistake-unknown-place = “{ $typed }” adlı ülkeyi bilmiyorum.
mistake-unknown-currency = “{ $typed }” adlı para birimini bilmiyorum.
mistake-unknown-tier = “{ $typed }” diye bir tier yok: 2 veya 3 olur.
mistake-unknown-theme = “{ $typed }” diye bir görünüm yok: dark (koyu) veya light (açık) olur.
mistake-unknown-topic = “{ $typed }” diye bir konu yok.
mistake-unknown-language = “{ $typed }” dilini henüz konuşmuyorum.
mistake-unknown-time-zone = “{ $typed }” saat dilimini bilmiyorum.
mistake-unknown-rig = “{ $typed }” adlı bir riginiz yok.
mistake-unknown-scope = “{ $typed }” ne me ne de here.
mistake-unknown-flag = “{ $typed }” açık değil: yes yazın.
mistake-did-you-mean = Şunu mu demek istediniz:
mistake-missing-gpu = Hangi kart?
mistake-missing-network = Hangi ağ?
mistake-missing-token = Hangi token?
mistake-missing = { $option } eksik.
mistake-not-a-number = “{ $typed }” bir sayı değil ({ $option }).
mistake-ambiguous = “{ $typed }” iki türlü okunabilir. Hangisi?
mistake-count-or-power = “{ $typed }” kart sayısı mı, yoksa kWh fiyatı mı?
mistake-no-cards = En az bir kart olmalı. Elektrik size bedavaysa power=0 yazın:
mistake-too-small = { $option } en az { $min } olmalı; siz “{ $typed }” yazdınız.
mistake-too-big = { $option } en çok { $max } olabilir; siz “{ $typed }” yazdınız.

## Guided entry

guide-hint = Seçin ya da yazın.
guide-hint-options = Seçin ya da /{ $command } içinde “{ $option }” alanını doldurun.
guide-gpu-hint = Kartınızı seçin ya da adını yazın, örneğin: earnings 7900 xtx
guide-value = { $option }: değeri ne?
guide-count = Kaç adet { $gpu }?
guide-count-hint = Seçin ya da bir sayı yazın.
guide-power = { $rig }: kWh size kaça geliyor?
guide-power-hint = En yakınını seçin ya da kendinizinkini alıştığınız gibi yazın: 3,50 TRY
guide-usual-power = Buranın olağan fiyatı
guide-other-card = Başka kart…
guide-language = Hangi dil?
guide-currency = Hangi para birimi?
guide-currency-hint = Birini seçin ya da kodunu yazın, örneğin SEK.
guide-country = Hangi ülke?
guide-country-hint = Birini seçin ya da adını yazın; ABD eyaleti de olur.
guide-theme = Grafikler koyu mu, açık mı?
guide-timezone = Hangi saat dilimi?
guide-timezone-hint = Birini seçin ya da en yakın büyük şehri yazın.

## Settings, first steps, privacy

settings-title = Ayarlarınız
settings-title-here = Bu sunucunun veya grubun ayarları
settings-saved = Kaydedildi.
settings-language = Dil
settings-currency = Para birimi
settings-timezone = Saat dilimi
settings-country = Ülke
settings-theme = Grafikler
theme-dark = koyu
theme-light = açık
theme-usual = buradaki varsayılan
settings-nowhere = belirtilmedi
settings-set = ayarlı
settings-not-set = ayarlı değil
settings-change = Değiştirin:
settings-note = Bunlar size ait: özel sohbetlerde ve sunucunun ya da grubun başka bir şey ayarlamadığı her yerde geçerli. Ülke, oranın olağan elektrik fiyatı için.
settings-note-here = Buradaki herkese açık yanıtlar bunlara uyar; özel yanıtlar herkesin kendi ayarlarına.

start-title = GPU’nuz yaktığından fazlasını kazanıyor mu?
start-what = Rigwise, bir kartın Akash, Render, Nosana, Salad ve Clore.ai ağlarında komisyon, elektrik ve amortismandan sonra ne kazandırdığını hesaplar; her rakamın kaynağını ve yaşını gösterir.
start-how-options = Komutları kullanın, örneğin /earnings, ya da bir düğmeye basın:
start-how = Nasıl söylüyorsanız öyle yazın: 2x 4090 3,50 TRY. Ya da bir düğmeye basın:
start-privacy = Hesap yok, cüzdan yok, anahtar yok. Neler saklanıyor: privacy

privacy-title = Hakkınızda ne saklanıyor ve neden
privacy-kept = Saklanan
privacy-settings = Yaptığınız ayarlar (dil, para birimi, saat dilimi, ülke, grafikler), platformdaki hesap numaranızla birlikte, siz silene kadar.
privacy-rigs = Kaydettiğiniz makineler: kartlar, maliyetler, ağlar ve girdiyseniz oradaki hesap. Siz silene kadar.
privacy-digests = Ayarladığınız günlük özetler: nereye, ne zaman, ne hakkında ve ayarlayan olarak hesap numaranız. Siz durdurana kadar.
privacy-alerts = Uyarılarınız: ne izleniyor, nereye haber verilecek, durumu ve isteyen olarak hesap numaranız. Siz durdurana ya da onlar bitene dek.
privacy-history = Her makine veya özet için günde bir satır: ne kazandıracağı; değişimler ve grafik için. Siz silene kadar ya da sonuncusundan bir yıl sonrasına kadar.
privacy-link = Hesapları bağlarsanız: hangilerinin bir profili paylaştığı, siz kaldırana kadar. Bunun kodu okunamaz hâlde 10 dakika; bir de kaç yanlış kod yazdığınız.
privacy-last-answer = Her sohbetteki son yanıtınız, “why” için: ne sorulduğu ve rakamları. 30 gün sonra silinir.
privacy-passing = Birkaç dakika için: tek başına bir değer anlaşılsın diye size son sorulan, birden çok süreç yanıt veriyorsa yanıtlanana kadar bir istek.
privacy-buttons = Uzun düğmelerin ardındaki satırlar, isimsiz; düğmeler çalışmaya devam etsin diye. 30 gün sonra silinir.
privacy-upstream = Fiyat ve ağ hizmetlerinin yanıtları; sorgulanan herkese açık adresler hakkında olanlar da. Kimin sorduğunu söylemezler.
privacy-not-kept = Saklanmayan
privacy-never = Ad yok, mesaj yok, girdikleriniz dışında cüzdan yok, anahtar yok. Hiçbir şey satılmaz, başkasına verilmez; rakamların geldiği hizmetler kimin sorduğunu öğrenmez.
privacy-rights = export hepsini dosya olarak verir; forget hemen siler.

forget-question = Hakkınızda saklananlar silinsin mi?
forget-question-here = Bu sunucu veya grup hakkında saklananlar silinsin mi?
forget-done = Silindi
forget-done-here = Silindi
forget-warning = Bu geri alınamaz.
forget-linked = Profiliniz bağlı: şurada da silinir, bağlantı da onunla birlikte: { $platforms }.
forget-receipt = { $date } { $time } ({ $timeZone }) itibarıyla silindi, geriye bir şey kalmadı:
forget-rest = Bundan sonra sorduklarınız “privacy” yanıtında yazdığı gibi saklanır.
kept-settings = Ayarlar
kept-last-answer = Son yanıtlar
kept-rigs = Makineler
kept-alerts = Uyarılar
kept-digests = Günlük özetler
kept-history = Geçmiş, gün
kept-link = Bağlı hesaplar

link-title = Discord ve Telegram’da tek profil
link-how = Öteki platformda, bu botla özel sohbette şunu yazın:
link-discord = Discord’da: { $line }
link-valid = Bir kez geçerli, saat { $time } ({ $timeZone }) olana kadar.
link-together = İki tarafta kayıtlı olanlar birleştirilir. Bir ayar iki tarafta da varsa buradaki geçerli olur.
link-warning = Kodu yazan kişi makinelerinizi ve ayarlarınızı görür ve değiştirir. Kimseye göstermeyin; başkasının verdiği kodu da yazmayın.
link-linked-title = Bağlandı
link-linked = Makineleriniz, ayarlarınız ve geçmişiniz burada ve şurada aynı: { $platforms }.
link-stop-note = Bağlantıyı kaldırırsanız iki hesapta da her şeyin bir kopyası kalır.
link-joined = Makineler ({ $count }), ayarlar ve geçmiş artık şuralarda aynı: { $platforms }.
link-renamed = { $from } artık { $to } adını taşıyor: bu ad öteki tarafta zaten vardı.
link-replaced = Şu ayarlar artık öteki tarafınki: { $settings }.
link-digests = Özetler ayarlandıkları yere gelmeyi sürdürür.
link-refused-title = Bağlanmadı
link-unknown = Bu kod geçerli değil: yanlış yazılmış, kullanılmış ya da eski. Öteki platformda “link” ile yenisini alın.
link-own = Bu sizin kendi kodunuz. Öteki platformda yazın.
link-already = İkisinin profili zaten aynı.
link-same-platform = Bu ikisi bağlanamaz: bir profilin { $platform } üzerinde tek hesabı olur.
link-too-many = Çok fazla yanlış kod. { $minutes } dakika sonra yeniden deneyin.
link-stopped-title = Artık bağlı değil
link-stopped = Buradaki hesabınızda ve şuradakinde makinelerin, ayarların ve geçmişin birer kopyası var: { $platforms }.
link-none = Hesabınız başka bir hesapla bağlı değil.
link-private-title = Yalnızca özel sohbette
link-private = Profiller bu botla özel sohbette bağlanır. Burada yazılan bir kod artık geçerli değil.
link-burnt = Başkalarının okuduğu bir yerde kod yazıldı: artık geçerli değil.
platform-terminal = Uçbirim

export-title = Hakkınızda saklananlar
export-what = { $count ->
        [0] Hakkınızda hiçbir şey saklanmıyor. Dosyada da bu yazıyor.
       *[other] Dosyada { $count } şey var.
    }
export-tables = Yanında, varsa hesap tabloları: o günün kuruyla geçmiş günleri ve makineler. Sütunlar İngilizce, tarihler 2026-11-26 biçiminde, sayılar noktalı.

## When it is not the time or the place

managers-only-title = Yalnızca yöneticiler için
managers-only = Bu sunucunun veya grubun ayarlarını yalnızca yöneticileri değiştirebilir.
private-title = Bu özel
private-here = Burada başkaları da okuyor. Yanıt özel sohbette bekliyor.
private-button = Özel sohbeti aç
too-fast-title = Bir dakika lütfen
too-fast = Yanıtların hazırlanmasından hızlı soruyorsunuz. { $seconds } saniye sonra yeniden deneyin.
busy-title = Şu anda çok yoğun
busy = Aynı anda yanıtlanabilecek olandan fazlası soruluyor. Bir dakika sonra yeniden deneyin; zamandan başka bir şey kaybolmadı.
interrupted-title = Bu yarıda kaldı
interrupted = Size yanıt verirken bir sürecimiz sona erdi. Yapılıp yapılmadığına bakın, yapılmadıysa yeniden sorun.
press-gone-title = Bu düğme çok eski
press-gone = Ardındaki bilgi artık saklanmıyor. Yeniden sorun, örneğin: earnings 4090 0,12

## When something else failed

failed-title = Olmadı
failed-rate = Şu anda hiçbir kaynakta { $currency } kuru yok. Tutarı USD olarak girin.
failed-meanwhile = Aynı anda aynı şeyi biri değiştirdi, belki başka bir cihazdan siz. Ondan bir şey kaybolmadı; lütfen yeniden isteyin.
failed-upstream = { $source } şu anda okunamıyor, elde daha eski bir yanıt da yok.
failed-bug = Hata bizde, sizde değil. { $id } numarasıyla kaydedildi.

## Around every answer

sources = Kaynaklar
labelled = { $label }: { $text }
answer-cut = Burada kesildi: yanıt sığmayacak kadar uzun. Tek bir ağı ya da tek bir kartı sorun.

## The terminal

terminal-welcome = Neler sorulabileceğini görmek için help, çıkmak için exit yazın. Bir sayı, o düğmeye basar.
terminal-prompt = rigwise>
terminal-no-storage = Son sağlam rakamlar saklanamıyor: { $reason }
terminal-lost-storage = Veritabanı bağlantısı koptu: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = Bölge başına %99,99, sunucu başına %99,5: ayda 4 dk veya 3,65 saat kesinti
cloud-sla-azure = İki bölgede %99,99, tek makinede %99,9: ayda 4 veya 44 dk
cloud-sla-gcp = Birden çok bölgede %99,99, tek makinede %99,9: ayda 4 veya 44 dk
cloud-sla-depin = Arkasında para olan bir güvence yok: garantisiz, sağlayıcıya bağlı
cloud-credits-aws = Tek makinede %99,5, %99 veya %95 altında faturanın %10, %30 veya %100’ü; ikinci fatura döneminin sonuna kadar istenir
cloud-credits-azure = Faturanın %10, %25 veya %100’ü
cloud-credits-gcp = Faturanın %10, %25 veya %100’ü; 30 gün içinde istenir
cloud-credits-depin = Akash: blok başına ödenir, kapanan kiralamaya ödeme yapılmaz; diğerlerinde yok
cloud-procurement-aws = Kurumsal sözleşme, fatura
cloud-procurement-azure = Kurumsal sözleşme, fatura
cloud-procurement-gcp = Kurumsal sözleşme, fatura
cloud-procurement-depin = Token veya kartla alınan bakiye, sözleşmesiz
cloud-sovereignty-aws = Bölge seçilir; Ocak 2026’dan beri European Sovereign Cloud
cloud-sovereignty-azure = Bölge seçilir; EU Data Boundary
cloud-sovereignty-gcp = Bölge seçilir; T-Systems ve Thales ile egemen bulutlar
cloud-sovereignty-depin = Akash ağında bölge ve denetim etiketi, Render ağında seçim yok; denetlemesi daha zor

## Networks side by side, a sentence a cell

fact-akash-focus = Genel amaçlı bulut: başkalarının sunucularında konteynerler
fact-akash-users = GPU’nun tamamını tutan kiracılar, tüketici kartlarından H200’e kadar
fact-akash-pricing = Sağlayıcılar her siparişe teklif verir; kiralamanın fiyatı sabit kalır
fact-akash-token = Tanesi bir dolar olan ACT ile öder; ACT, AKT için yakılır
fact-akash-strength = Kiracının ödediğinin tamamı sağlayıcıya kalır
fact-akash-deployment = Kubernetes sağlayıcısı, tek kart için HomeNode
fact-akash-staking = Bugün sağlayıcıdan stake istenmiyor; bir taslak teminat öngörüyor
fact-akash-reputation = Puan yok: denetim etiketleri, Console’un ölçtüğü çalışma süresi ve kiracı filtreleri
fact-akash-slashing = Hiçbir şeye el konmaz; yaklaşık 8 dakika bozuk kalan kiralama kapatılır
fact-akash-renter = Kiralama boyunca sabit fiyat, blok başına ödeme, istendiğinde çıkış; iade yok
fact-akash-owner = Açık kiralamanın her bloğu ödenir, yük olsun olmasın; süresi için söz yok
fact-akash-sla = Çalışma süresi taahhüdü veya kredi iadesi bulunamadı; ödeme blok başına
fact-render-focus = OctaneRender, Redshift ve Blender ile 3D render
fact-render-users = Kare render eden sanatçılar ve stüdyolar
fact-render-pricing = Sabit haftalık havuz, yapılan işe göre paylaşılır
fact-render-token = Solana üzerinde RENDER ile öder, yani fiyatı ödemenizi etkiler
fact-render-strength = Her cüzdanın işi haftalık rakamlarla herkese açık
fact-render-deployment = CUDA destekli, en az 8 GB bellekli NVIDIA kart
fact-render-staking = Stake bulunamadı; giriş bekleme listesiyle
fact-render-reputation = Kademe 2, kademe 3’ten önce gelir ve iki kat sayılır; iş denetimleri puan üretir
fact-render-slashing = Kaybedilecek stake yok; yalnızca onaylanan iş ödenir
fact-render-renter = İş sayılmadan önce denetlenir; düğüm seçimi yok, iade bulunamadı
fact-render-owner = İki haftalık havuzdan pay, iş ve bekleme için; saat sözü yok
fact-render-sla = Para iadeli çalışma süresi taahhüdü bulunamadı
fact-dispersed-focus = Render node’larında yapay zekâ ve diğer hesaplama işleri
fact-dispersed-users = Yapay zekâ hesaplaması alanlar, GPU saati başına sabit fiyatla
fact-dispersed-pricing = Kart başına haftalık ücret; temeli 10 veya 25 RENDER
fact-dispersed-token = Solana üzerinde RENDER ile öder, yani fiyatı ödemenizi etkiler
fact-dispersed-strength = Çalışma saatleri gibi bekleme saatlerini de öder
fact-dispersed-deployment = Linux, 64 GB RAM, 1 TB NVMe, 8 çekirdek, 100/75 Mbps
fact-dispersed-staking = Kazancın 100 USD kadarı stake olarak tutulur
fact-dispersed-reputation = Bilinmiyor: düğümler davetle ya da onayla gelir, puan yayımlanmıyor
fact-dispersed-slashing = Bilinmiyor: okuduklarımız tutulan paranın ne zaman yandığını söylemiyor
fact-dispersed-renter = Bilinmiyor: çalışma süresi verisi ve iade bulunamadı
fact-dispersed-owner = Çalışma saati için bir ücret, bekleme için bir ücret; saat sözü yok
fact-dispersed-sla = Para iadeli çalışma süresi taahhüdü bulunamadı
fact-nosana-focus = Başkalarının kartlarında konteynerli yapay zekâ işleri
fact-nosana-users = Yapay zekâ modellerini bulutsuz çalıştıran ekipler
fact-nosana-pricing = Her kart türü için sabit saatlik ücret
fact-nosana-token = Dolar üzerinden ücret, Solana’da NOS ile ödeme
fact-nosana-strength = Herkese aynı, açık ücretler
fact-nosana-deployment = Linux, bir NVIDIA kart, 12 GB RAM, 256 GB NVMe, 100/50 Mbps
fact-nosana-staking = Okuduğumuz kadarıyla stake istenmiyor
fact-nosana-reputation = Topluluk pazarı ve üst sınıf pazar, her birinin ücreti ayrı; puan bulunamadı
fact-nosana-slashing = Okuduklarımızda bulunamadı
fact-nosana-renter = Sabit saat fiyatı; çalışma süresi verisi ve iade bulunamadı
fact-nosana-owner = Çalışma saati için dolar olarak sabit ücret; saat sözü yok
fact-nosana-sla = Para iadeli çalışma süresi taahhüdü bulunamadı
fact-salad-focus = Evdeki PC’lerde yapay zekâ ve render konteynerleri
fact-salad-users = Çok sayıda ucuz kart isteyen şirketler
fact-salad-pricing = Saatlik kazancı karta ve talebe göre Salad belirler
fact-salad-token = Dolar bakiyesi; bir öneri RENDER’ı ekliyor
fact-salad-strength = Makinelerin gerçekte ne kazandığını kart kart yayımlar
fact-salad-deployment = Salad uygulaması olan bir Windows PC
fact-salad-staking = Okuduğumuz kadarıyla stake istenmiyor
fact-salad-reputation = Bilinmiyor: işin nasıl dağıtıldığı yayımlanmıyor
fact-salad-slashing = Bulunamadı; işsiz saatler kazandırmaz
fact-salad-renter = Evlerdeki PC’ler, sahipleri açık bıraktığı sürece; iade bulunamadı
fact-salad-owner = Tüm makinelerde ölçülen ödeme, karta göre; saat sözü yok
fact-salad-sla = Para iadeli çalışma süresi taahhüdü bulunamadı
fact-clore-focus = Bütün GPU sunucuları için pazar yeri
fact-clore-users = Sunucuyu günlük kiralayanlar
fact-clore-pricing = Günlük fiyatı sahibi belirler; isteğe bağlı veya spot
fact-clore-token = CLORE ile, daha yüksek komisyonla Bitcoin veya dolarla ödeme
fact-clore-strength = Fiyatları ve kiralananları gösteren açık sunucu listesi
fact-clore-deployment = Clore yazılımı kurulu bir Linux sunucu
fact-clore-staking = Stake bulunamadı; CLORE tutmak komisyonu yarıya indirir
fact-clore-reputation = Her sunucunun yanında bir güvenilirlik puanı var
fact-clore-slashing = Okuduklarımızda bulunamadı
fact-clore-renter = Kiralamadan önce güvenilirlik puanı; iade bulunamadı
fact-clore-owner = Kiracı kaldığı sürece kendi fiyatı; saat sözü yok
fact-clore-sla = Para iadeli çalışma süresi taahhüdü bulunamadı

fact-ionet-focus = Birçok sahibin, yapay zekâ için kümelerde birleştirilen GPU’ları
fact-ionet-users = Yapay zekâ için kart ve küme kiralayanlar
fact-ionet-pricing = Gezgin her modele saatlik bir fiyat yazar
fact-ionet-token = IO veya USDC ile ödenir; her saat IO olarak blok ödülleri
fact-ionet-strength = Gezgin her modelin fiyatını, boş ve kiralık kartlarını gösterir
fact-ionet-deployment = Sahibin makinesinde io.net yazılımı
fact-ionet-staking = Kart başına 200 IO, güçlülerde daha çok: H100 için on katı
fact-ionet-reputation = Yayımlanmış bir puan bulunamadı
fact-ionet-slashing = Okuduklarımızda bulunamadı
fact-ionet-renter = Arızalar için iade bulunamadı
fact-ionet-owner = Kart kiradayken liste fiyatı; saat sözü yok
fact-ionet-sla = Para iadeli çalışma süresi taahhüdü bulunamadı

fact-vast-focus = Sahiplerin GPU makineleri için pazar yeri
fact-vast-users = Kartı saatlik kiralayanlar
fact-vast-pricing = GPU saati fiyatını sahibi belirler; isteğe bağlı veya teklifle
fact-vast-token = Yok: dolarla ödenir
fact-vast-strength = Çok sayıda tüketici kartı ve pazar istatistikleri
fact-vast-deployment = Vast yazılımı kurulu bir Linux sunucu
fact-vast-staking = Stake bulunamadı
fact-vast-reputation = Her sunucunun yanında bir güvenilirlik puanı var
fact-vast-slashing = Okuduklarımızda bulunamadı
fact-vast-renter = Kiralamadan önce güvenilirlik puanı; iade bulunamadı
fact-vast-owner = Kiracı kaldığı sürece kendi fiyatı; saat sözü yok
fact-vast-sla = Para iadeli çalışma süresi taahhüdü bulunamadı

## Picking a chat on Telegram

pick-chat = Ya da aşağıdaki düğmelerle bir sohbet seçin.

## Forms

form-rig = Makineniz
form-name = Adı
form-name-hint = garaj
form-gpu = Ekran kartı
form-gpu-hint = 2x RTX 4090
form-power = kWh başına elektrik fiyatı
form-power-hint = 3,50 TRY
form-hardware = Donanıma ne ödediğiniz
form-hardware-hint = 2400 USD
form-network = Kiraya verildiği ağ
form-network-hint = akash, render veya salad; boşsa hepsi

## Discord

option-more = diğer tüm seçenekler, name=değer olarak: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = aynı makinedeki başka kart türleri: 1x 3090 + 2x 3080
option-night = gece kWh fiyatı, farklıysa; power o zaman gündüz fiyatıdır
option-night_hours = gece saatleri: 22-6
option-detail = birden çok kart türü olan makinede, bu kart ayrıntılı
mistake-unknown-hours = “{ $typed }” bir saat aralığı değil: 22-6 olur.
day-and-night = Makine 24 saat çalışır, bu yüzden saatlere göre ortalama geçerli: { $average }/kWh; gündüz { $day }, gece { $night } ({ $hours }).
machine-total = { $network }: toplam { $cash }/gün ({ $low } ile { $high } arası)
machine-total-point = { $network }: toplam { $cash }/gün
machine-no-total = { $network }: toplam yok, çünkü her kartın rakamı yok
machine-only = { $rig }: bütün kartlar için yalnızca { $network } rakam veriyor, { $cash }/gün
machine-only-guess = { $rig }: bütün kartlar için yalnızca { $network } rakam veriyor, { $cash }/gün, tahmin
machine-all = { $rig }: bütün kartlar birlikte { $network } üzerinde { $cash }/gün
machine-all-guess = { $rig }: bütün kartlar birlikte { $network } üzerinde { $cash }/gün, tahmin
machine-part-better = Yalnızca { $cards }: { $network } üzerinde { $cash }/gün; orada öteki kartlar için rakam yok.
machine-part = · { $cards }: { $cash }/gün, kart başına { $each }
machine-part-one = · { $cards }: { $cash }/gün
machine-part-unknown = · { $cards }: { $text }
machine-per-card = Bu, { $count } kartın toplamı. Kart başına: { $each }/gün.
machine-unknown = { $rig }: şu anda hiçbir ağda tüm kartları için rakam yok
machine-shared = Host elektriği, sabit giderler ve donanım fiyatı gibi makinede bir kez olanlar, kartların TDP değerine göre paylaştırılır.
machine-column-total = Toplam/gün
machine-column-card = Kart başına
machine-bases = Bu rakamlar aynı türden değil: biri kira, öbürü haftalık havuzdan pay. Makinenizi taşımadan önce ayrıntılara bakın.
why-machine-cash = makinenin tamamının nakdi = kartlarının toplamı = { $result }
why-machine-profit = makinenin tamamının kârı = kartlarının toplamı = { $result }
button-save-rig = Rig olarak kaydet

## Saved machines

command-rig = Kendi makineleriniz: kaydetme, gösterme ve değiştirme
example-rig = rig add garage 2x 4090 0,12 hardware=3200
option-action = ne yapılacağı
option-name = adı
option-bought = satın aldığınız gün: 01.03.2025
option-account = ödenenlere bakmak için Akash adresiniz veya Solana cüzdanınız
option-rename = yeni adı
option-without = geri alınacak seçenekler: power, hardware
mistake-unknown-rig-name = “{ $typed }” rig adı olamaz. Ad 1 ile 32 arası harf, rakam, boşluk, tire, nokta veya parantezden oluşur; bir kartın, ağın, para biriminin veya ülkenin adı olamaz.
mistake-unknown-rig-action = “{ $typed }” rig ile yapılabilecek bir şey değil.
mistake-unknown-date = “{ $typed }” bir gün değil: 01.03.2025 olur.
mistake-unknown-account = “{ $typed }” ne bir Akash adresi (akash1…) ne de bir Solana cüzdanı.
button-rigs = Riglerim
button-add-rig = Rig ekle
button-edit-rig = Değiştir
button-remove-rig = Kaldır
button-remove-rig-days = Geçmişiyle birlikte kaldır
button-digest = Günlük özet
button-form = Form doldur
rig-title = { $name }
rig-saved = { $name } kaydedildi
rig-changed = { $name } değiştirildi
rig-is-default = Özel sohbette kart belirtmezseniz bu kullanılır.
rig-named-by-us = Siz ad verene kadar adı { $name }: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: adı olarak değil, kiraya verildiği ağ olarak okundu.
rig-read-as-country = { $country }: adı olarak değil, bulunduğu ülke olarak okundu.
rig-unreadable = Kaydedilenlerin bir kısmı artık okunamıyor. Değiştirin ya da yeniden ekleyin.
rig-cards = Kartlar
rig-power = Elektrik
rig-per-kwh = { $price }/kWh
rig-day-night = gündüz { $day }, gece { $night }
rig-usual-power = olağan fiyat: { $place }
rig-world-power = dünya ortalaması: power=… girin
rig-hardware = Maliyet
rig-bought = Alındı
rig-age = { $months } aylık
rig-book-value = Defter değeri
rig-book-note = doğrusal amortismandan kalan
rig-networks = Ağlar
rig-networks-all = hepsi
rig-account = Hesap
rig-more = Ayrıca
rig-list-title = { $count ->
        [one] Riginiz
       *[other] { $count } riginiz
    }
rig-column-name = Rig
rig-no-figure = rakam yok
rig-sum = Hepsi birlikte, her biri en çok kazandırdığı ağda: { $cash }/gün
rig-sum-without = Rakamı olmayanlar hariç: { $rigs }.
rig-list-note = ★ özel sohbette kart belirtmezseniz kullanılan rig.
rig-open = Birini gösterin:
rig-none-title = Henüz rig kaydetmediniz
rig-none = Kayıtlı bir rig adıyla çağrılır: earnings garage. Şöyle eklenir: rig add garage 2x 4090 0,12 hardware=3200
rig-full = { $count } riginiz var, daha fazlası olmaz. Önce birini kaldırın.
rig-name-command = “{ $name }” bir komut, bu yüzden rig adı olamaz.
rig-name-in-use = { $name } adlı bir riginiz var. Ne yapalım?
rig-change-it = { $name }: değiştir
rig-bought-future = { $date } henüz gelmedi.
rig-without-date = Tarihsiz
rig-which = Hangisi?
rig-night-alone = Gece fiyatının yanında, gündüz kWh kaça geliyor?
rig-not-set = “{ $typed }” ayarlı değil, bu yüzden geri alınamaz.
rig-change-what = Ne değişsin?
rig-change-note = Ya da yazın: { $line } power=0,10. Bir seçenek without=power ile geri alınır.
rig-change-power = Elektrik fiyatı
rig-change-gpu = Kart
rig-change-count = Kart sayısı
rig-change-country = Ülke
rig-change-network = Ağlar
rig-change-hardware = Maliyeti
rig-change-bought = Alındığı gün
rig-change-account = Hesap
rig-change-rename = Ad
rig-remove-title = { $name } kaldırılsın mı?
rig-remove-warning = Hakkında kaydedilenler silinir. Geçmiş günleri, birlikte kaldırmazsanız kalır.
rig-remove-warning-digests = Hakkında kaydedilenler silinir ve onunla ilgili { $count } günlük özet durur.
rig-removed-title = { $name } kaldırıldı
rig-removed-digests = Onunla ilgili { $count } günlük özet durdu.
rig-remove-alerts = Onunla ilgili, yine sona erecek uyarılar: { $count }
rig-removed-alerts = Onunla ilgili sona eren uyarılar: { $count }
rig-removed-days = Silinen geçmiş günü: { $count }

## Gerçekte kazanılan

command-provider = Bir Akash sağlayıcısının ya da Render cüzdanının gerçekte kazandığı
example-provider = provider
option-paid = Render'ın bir haftalık iş için gerçekten ödediği, RENDER olarak: 12,3
option-epoch = o haftanın numarası; söylenmezse en yenisi
mistake-unknown-account-typo = “{ $typed }” yanlış yazılmış: Akash adresi gibi başlıyor ama denetim harfleri tutmuyor.
mistake-unknown-account-other = “{ $typed }” başka bir zincirin. Akash adresi akash1 ile başlar; Render bir Solana cüzdanına öder.
button-link-rig = Makineme bağla
button-provider = Gerçek kazanç

provider-none-title = Gerçekte ne kazandı?
provider-none = Bir Akash adresi (akash1…) ya da Render'ın ödediği Solana cüzdanını yazın. Hepsi herkese açık: anahtar yok, imza yok. Bir makineye bağlanırsa tahminle karşılaştırılır: { $how }
provider-none-rig = { $name } için henüz hesap yok. Akash adresini ya da Solana cüzdanını girin.
provider-which = Hangi hesap?
provider-nobody-title = Bu adreste sağlayıcı yok
provider-nobody = Akash { $account } adında bir sağlayıcı bilmiyor. HomeNode'daki kartın kendi adresi yoktur, kiracının adresi de sağlayıcı adresi değildir.
provider-idle-title = Son haftalarda iş yok
provider-idle = { $account }, Render'ın { $date } tarihine kadarki son on iki haftasında hiç iş yapmamış. Dispersed işleri ve bekleme ücreti cüzdan cüzdan yayımlanmıyor.

provider-akash = { $name }: 7 günde { $earned }
provider-akash-unknown = { $name }: kazanç okunamıyor
provider-offline = Çevrimdışı, son görülme: { $age }. Yeni kiralama gelmez.
provider-offline-unknown = Çevrimdışı: yeni kiralama gelmez.
provider-unread = Şu anda okunamıyor: { $things }.
provider-part-health = durum ve kartlar
provider-part-earnings = kazanç
provider-part-leases = kiralamalar
provider-24h = Son 24 saat
provider-24h-before = önceki 24 saatte { $amount }
provider-per-day = günde { $amount }
provider-act = Yakılmamış ACT
provider-act-as-akt = { $worth }, şimdi { $tokens }
provider-act-unknown = hesabın coinleri arasında yok ya da okunamıyor
provider-yes = evet
provider-no = hayır
provider-online = Çevrimiçi
provider-checked = denetim: { $age }
provider-uptime = Erişilebilirlik
provider-uptime-note = 30 gün; 7 gün { $week }, 1 gün { $day }
provider-audited = Denetimli
provider-gpus = Kiradaki GPU'lar
provider-of = { $part } / { $whole }
provider-leases = Açık kiralamalar
provider-leases-more = { $count } üzeri
provider-per-gpu-hour = GPU saati
provider-market = { $gpu } teklifleri { $price }
provider-market-change = { $gpu } tekliflerine göre { $change }, { $price }
provider-whole-lease = Bir kiralama işlemciyi, belleği ve diskleri de öder; teklifler neredeyse yalnız kart içindir.
provider-accrued = Kazanılan: kiralamaların zincirde getirdiği, ödenmiş ya da ödenmemiş, gas öncesi. Günler UTC'ye göredir.
provider-render-words = tier=, paid= ve epoch= bir Render cüzdanını daraltır. Akash ne ödediğini yayımlar, bu yüzden burada bir şey değiştirmezler.
provider-days = Gün gün
provider-column-day = Gün
provider-chart-day = { $network } kazancı, { $count } gün: { $first } ile başladı, { $last } ile bitti, en az { $low }, en çok { $high }
provider-chart-week = { $network } iş ödemesi, aralığın ortası, { $count } hafta: { $first } ile başladı, { $last } ile bitti, en az { $low }, en çok { $high }
provider-chart-title = { $name }: gerçekte kazanılan
provider-chart-subtitle-day = gün gün, { $currency }
provider-chart-subtitle-week = hafta hafta, aralığın ortası, { $currency }
provider-chart-subtitle-estimate = gün gün, { $currency }; çizgi tahmindir
provider-chart-estimated = tahmin: günde { $estimate }

provider-render = { $account }: { $date } haftası için { $pay }
provider-weeks-old = Daha yeni hafta yayımlanmadı: sonuncusu { $date } tarihinde bitti.
provider-range = { $low } ile { $high } arası
provider-work = İş
provider-work-share = tüm işin { $share } kadarı
provider-tier = Tier { $tier } ise
provider-pool-share = havuzun { $low } ile { $high } arası
provider-pay = Ödeme
provider-mean = Ortalama
provider-mean-weeks = { $weeks ->
        [one] { $weeks } hafta
       *[other] { $weeks } hafta
    }
provider-waiting = Bekleme havuzu
provider-waiting-note = bekleyen herkes paylaşır; cüzdan cüzdan yayımlanmaz
provider-tier-unknown = Düğümlerin tier değeri açık değil, bu yüzden aralık ikisini de kapsar. tier=2 ya da tier=3 yazın, veya bir haftalık işe ödeneni: paid=12,3 epoch={ $epoch }
provider-tier-told = Dediğiniz gibi tier { $tier } olarak hesaplandı.
provider-tier-paid = { $epoch }. haftaya ödenen tier { $tier } ödemesidir: bütün haftalar öyle hesaplandı.
provider-tier-misfit = { $epoch }. haftaya ödenen hiçbir tier'a uymuyor: ikisinden de düğüm mü var, bekleme ücreti de içinde mi? Bütün haftalar daha yakın olan tier { $tier } ile hesaplandı.
provider-no-epoch = { $epoch }. hafta bilinenler arasında değil, { $from } ile { $to } arası: aralık olduğu gibi kalır.
provider-no-telling = { $epoch }. haftada iş ya da ödeme yoksa tier hakkında bir şey söylemez: aralık olduğu gibi kalır.
provider-weeks = Hafta hafta
provider-column-week = Hafta sonu
provider-worth-now = Değer, RENDER'ın her hafta sonundaki fiyatıyla; bilinmiyorsa şimdiki fiyatla, { $price }.
provider-worth-then = Değer, RENDER'ın her hafta sonundaki fiyatıyla.

provider-compare = { $name }: günlük tahmin ve kazanç
provider-column-span = Bilinen gün
provider-column-estimate = Tahmin
provider-column-actual = Kazanılan
provider-column-ratio = Oran
provider-few-days = “–”: hem tahmini hem kazancı olan gün çok az. Her günlük özet bir tahmin saklar.
provider-no-history = Bu günlerde { $name } için tahmin saklanmadı: her günlük özeti bir tane saklar.
provider-now = Şimdiki rakamlarla günde { $estimate } tahmin ediliyor; son hafta günde { $actual } geldi: { $ratio }.
provider-nothing-estimated = Tahmin sıfırdı, bu yüzden oran yok.
provider-reason-none = Onda bir içinde: tahmin tutuyor.
provider-reason-utilisation-lower = Olası neden: tahminden az çalıştı.
provider-reason-utilisation-higher = Olası neden: tahminden çok çalıştı.
provider-reason-price-lower = Olası neden: saatine tahminden az ödendi.
provider-reason-price-higher = Olası neden: saatine tahminden çok ödendi.
provider-reason-token-price-lower = Olası neden: token tahminden ucuzdu.
provider-reason-token-price-higher = Olası neden: token tahminden pahalıydı.
provider-reason-downtime = Olası neden: çevrimdışıydı.
provider-reason-unknown = Herkese açık verilerden tek bir neden söylenemez.
provider-by-cards = Sağlayıcıda { $gpus } GPU, { $name } makinesinde { $cards } var: payı buna göre hesaplandı.
provider-means = Son haftadan önceki günler 30 ve 90 günün ortalamasıdır: her biri ayrı bir çağrı olurdu.
provider-work-alone = Yalnız iş tahminiyle, aralığın ortasına göre karşılaştırıldı: bekleme ücreti cüzdan cüzdan yayımlanmaz, bir cüzdanın birkaç makinesi olabilir.

digest-earned = { $network } üzerinde gerçekte kazanılan: { $date } günü { $amount }, { $days ->
        [one] { $days } günde
       *[other] { $days } günde
    } { $total }
digest-earned-ratio = tahminin { $ratio } kadarı
digest-earned-render = Render'da iş için gerçekten ödenen, { $date } haftası: { $pay } ({ $worth })
digest-earned-missing = { $network } üzerinde gerçekte kazanılan şu anda okunamıyor

why-earned = 7 günde kazanılan = blok fiyatı × blok, o süredeki bütün kiralamaların toplamı; bir ACT bir dolar sayılır = { $result }
why-lease = GPU saati kirası = blok fiyatı × saatte { $blocks } blok / kiralamanın GPU'ları; bütün GPU'ların ortalaması = { $result }
why-render-pay = tier { $tier } ödemesi = tüm işteki pay × havuz × tier ağırlığı = { $share } × { $pool } × { $weight } ({ $low } ile { $high } arası) = { $result }
why-ratio = oran = günlük kazanç / günlük tahmin = { $actual } / { $estimate } = { $result }
figure-uptime1d = erişilebilirlik, 1 gün
figure-uptime7d = erişilebilirlik, 7 gün
figure-uptime30d = erişilebilirlik, 30 gün
figure-gpusLeased = kiradaki GPU'lar
figure-gpusTotal = toplam GPU
figure-openLeases = açık kiralamalar
figure-earnedUsd24h = kazanılan, 24 saat
figure-earnedUsd24hBefore = kazanılan, önceki 24 saat
figure-earnedUsd7d = kazanılan, 7 gün
figure-earnedUsd30d = kazanılan, 30 gün
figure-earnedUsd90d = kazanılan, 90 gün
figure-earnedUsdOfDay = o gün kazanılan
figure-closeUsd = gün sonunda token fiyatı
figure-unconvertedAct = henüz yakılmamış ACT
figure-obhOfWeek = haftanın işi, OBh
figure-jobPoolOfWeek = iş havuzu, en yeni hafta
figure-availabilityPoolOfWeek = bekleme havuzu, en yeni hafta
figure-paidRender = bir haftaya gerçekten ödenen

## Daily digests

command-digest = Bir makinenin ne kazandırdığı, her gün istediğiniz saatte
example-digest = digest 4090 at=9:00 timezone=Berlin
option-id = hangisi, düğmelerindeki harflerle
option-at = saat: 9:00, 18:30, 09.30
option-days = hangi günler: daily, pzt-cum, cmt,paz
option-to = yönettiğiniz başka bir kanal veya grup
option-chart = yes veya no: son 30 gün grafik olarak

mistake-unknown-clock = “{ $typed }” bir saat değil: 9:00 ve 18:30 olur.
mistake-unknown-weekdays = “{ $typed }” haftanın günü değil: pzt-cum olur.
mistake-unknown-digest-action = “{ $typed }” günlük özetle yapılabilecek bir şey değil.
mistake-unknown-yes-no = “{ $typed }” ne yes ne de no.

guide-at = Saat kaçta?
guide-at-hint = Birini seçin ya da yazın: 9:00, 18:30
guide-days = Hangi günler?
guide-days-hint = Seçin ya da yazın: pzt,çar,cum
guide-to = Nereye?
guide-to-hint = Yönettiğiniz bir kanala veya gruba.

digest-title-earn = ✅ { $name } · { $cash }/gün
digest-title-marginal = ⚠ { $name } · { $cash }/gün
digest-title-switch = ⛔ { $name } · { $cash }/gün
digest-title-pause = ⛔ { $name }: duraklatın · { $cash }/gün
digest-title-guess = ❔ { $name } · { $cash }/gün
digest-title-unknown = { $name }: bugün rakam yok
digest-title-unpriced = { $name }: fiyatı bilinmeyen tokenle ödeniyor
digest-none = Bugün özet yok
digest-unreadable = Bu özetin ne hakkında olduğu artık okunamıyor. Durdurun ve yenisini ayarlayın.
digest-rig-gone = Bu özetin rigi artık kayıtlı değil.
digest-up-yesterday = düne göre { $amount } fazla
digest-down-yesterday = düne göre { $amount } az
digest-same-yesterday = dünle aynı
digest-up-since = { $date } tarihine göre { $amount } fazla
digest-down-since = { $date } tarihine göre { $amount } az
digest-same-since = { $date } ile aynı
digest-late = Gecikti: saat { $time } için ayarlanmıştı.
digest-late-date = Gecikti: { $date }, saat { $time } için ayarlanmıştı.
digest-first = Bu ilki: bir sonrakinden itibaren neyin değiştiği de yazar.
digest-no-before = { $network } için geçen sefer rakam yoktu, bu yüzden değişim de yok.
digest-why = Neden: { $reasons }
digest-why-utilisation = doluluk { $from } → { $to } ({ $amount })
digest-why-power = elektrik { $from } → { $to }/kWh ({ $amount })
digest-why-fees = komisyon ({ $amount })
digest-why-machine = makine ({ $amount })
digest-why-pay = ödeme ({ $amount })
digest-why-pay-change = ödeme { $change } ({ $amount })
digest-why-rent = kiralar { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } ve saatlik token { $pay } ({ $amount })
digest-why-currency = dolar { $change }, { $currency } olarak ({ $amount })
digest-network = { $network } { $cash }/gün ({ $low } ile { $high } arası)
digest-network-point = { $network } { $cash }/gün
digest-best = ● en iyisi
digest-also = Ayrıntılarda ayrıca: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } (24 saatte { $change })
digest-token-missing = { $token }: fiyatı yok
digest-stale = Eski rakamlar: { $networks }
digest-power = Varsayılan elektrik fiyatı { $price }/kWh, bir ortalama
digest-power-place = Varsayılan elektrik fiyatı { $price }/kWh, orada olağan ({ $place })
digest-chart = { $network } ağında günlük nakit, { $days } gün: { $first } → { $last }, en düşük { $low }, en yüksek { $high }

digest-ordered = ✅ Günlük özet ayarlandı: { $about }
digest-changed-same = ✅ Zaten bir tane vardı, şimdi şöyle: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } saat { $time } ({ $zone })
digest-days-daily = her gün
digest-days-weekdays = hafta içi
digest-days-weekends = hafta sonu
digest-where-private = burada, yalnızca size
digest-where-private-on = özelden, şurada: { $platform }
digest-where-shared = bir kanal veya grup
digest-about = Özet: { $about }
digest-about-unknown = artık okunamayan bir makine
digest-preview = Şimdi şöyle yazardı: { $title }
digest-next = Sıradaki: { $next }
digest-list = Günlük özetleriniz
digest-list-here = Buradaki günlük özetler
digest-list-none = Henüz günlük özet ayarlamadınız
digest-list-none-here = Buraya henüz günlük özet gelmiyor
digest-what = İstediğiniz saatte tek mesaj: makine her ağda ne kazandırıyor, ne değişti ve neden.
digest-which = Hangisi?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Değiştirildi: { $about }
digest-paused = Duraklatıldı: { $about }
digest-resumed = Devam ediyor: { $about }
digest-stopped = Durduruldu: { $about }
digest-stopped-note = Artık gelmeyecek, kaydı da silindi.
orders-paused = Duraklatıldı: { $count } kaydın tümü
orders-resumed = Devam ediyor: { $count } kaydın tümü
orders-stopped = Durduruldu: { $count } kaydın tümü
orders-all = Hepsi
digest-change-what = Ne değişsin?
digest-change-at = Saat
digest-change-days = Günler
digest-change-timezone = Saat dilimi
digest-change-language = Dil
digest-change-currency = Para birimi
digest-change-chart-on = Grafikli
digest-change-chart-off = Grafiksiz
digest-paused-asked = ⏸ Duraklatıldı
digest-paused-notice = { $count ->
    [one] Günlük özetlerinizden biri artık gelmiyor. { $reason }
   *[other] Günlük özetlerinizden { $count } tanesi artık gelmiyor. { $reason }
}
digest-paused-access = ⏸ Duraklatıldı: kanalı artık göremiyoruz. Bizi içeri alın, sonra “Devam et” düğmesine basın.
digest-paused-permission = ⏸ Duraklatıldı: orada artık yazma iznimiz yok. İzin verin, sonra “Devam et” düğmesine basın.
digest-paused-closed = ⏸ Duraklatıldı: alt başlık kapalı. Açın, sonra “Devam et” düğmesine basın.
digest-paused-filtered = ⏸ Duraklatıldı: oradaki bir filtre tuttu. Geçmesine izin verin, sonra “Devam et” düğmesine basın.
digest-paused-unreachable = ⏸ Duraklatıldı: bizden mesaj kabul etmiyorsunuz. İzin verin, sonra “Devam et” düğmesine basın.
digest-paused-rig = ⏸ Duraklatıldı: ilgili rig artık kayıtlı değil. O adla bir rig kaydedip “Devam et” düğmesine basın ya da özeti durdurun.
digest-paused-other = ⏸ Duraklatıldı: teslim edilemedi. Orada yazabildiğimizden emin olun, sonra “Devam et” düğmesine basın.
digest-no-place = Oraya özet gönderilemez
digest-place-nowhere = Günlük özet için Discord veya Telegram gerekir: buraya sorulmadan yazılamaz.
digest-place-unknown = Böyle bir yer yok ya da biz orada değiliz. Önce bizi oraya ekleyin.
digest-place-wrong-kind = Oraya kendiliğinden mesaj gönderilemez. Bir metin veya duyuru kanalı, alt başlık ya da gönderi seçin.
digest-place-not-installed = Bu sunucuda kurulu değiliz, bu yüzden burada yazamayız. Yöneticileri bizi ekleyebilir.
digest-missing-title = Orada henüz yazma iznimiz yok
digest-missing = Eksik izinler ({ $where }): { $permissions }. Hiçbir şey kaydedilmedi.
digest-rig-shared-title = Kayıtlı rig özeldir
digest-rig-shared = Orada başkaları da okuyor, maliyetleri ise kimseyi ilgilendirmez. Aynı kartlar maliyetsiz de bildirilebilir.
digest-full-title = Yeterince var
digest-place-full = Oraya zaten { $count } özet geliyor, daha fazlası olmaz. Önce birini durdurun.
digest-owner-full = Zaten { $count } özet ayarladınız, daha fazlası olmaz. Önce birini durdurun.
digest-unknown-title = Böyle bir özet yok
digest-unknown = Burada o adla bir özet yok. Durdurulmuş olabilir.
digest-elsewhere = Başkalarının okuduğu bir yere gidiyor. Orada değiştirin.
digest-stays-title = Özet gittiği yerde kalır
digest-stays = Orada yenisini ayarlayın, bunu durdurun.

permission-view-channel = Kanalı Görüntüle
permission-send-messages = Mesaj Gönder
permission-send-messages-in-threads = Alt Başlıklarda Mesaj Gönder
permission-embed-links = Bağlantı Yerleştir
permission-attach-files = Dosya Ekle
permission-post-messages = Mesaj Paylaş

button-again = Yeniden dene
button-digests = Tüm özetler
button-digest-details = Ayrıntılar
button-digest-time = Saati değiştir
button-digest-stop = Durdur
button-digest-pause = Duraklat
button-digest-resume = Devam et
button-digest-preview = Önizleme
button-digest-order = Her gün gönder
button-digest-new = Bir kart için özet
button-digest-rig = Özet: { $rig }
button-digest-also = Başka bir kart için de
button-digest-also-chat = Bir kanala veya gruba da
button-digest-reference = { $cards }, maliyetsiz
button-pick-channel = Kanal seç
button-pick-group = Grup seç

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = Başka elektrik fiyatı, daha çok doluluk veya başka girdiler neyi değiştirir
example-whatif = whatif 4090 0,12
button-whatif = Ya olsaydı?

whatif-title = { $rig }, { $network }: { $cash }/gün ve bunu neyin değiştireceği
whatif-part = Burada yalnızca { $cards } var. { $others } için { $typed } ekleyin
whatif-fixed = Geri kalan her şey aynı: şu anki kiralar, komisyonlar ve token fiyatları.
whatif-token = Başka bir { $token } fiyatında günlük nakit
whatif-outlook = { $token } geçmişine göre, eğilimi olmadan: önümüzdeki { $days } günde ortalama günde { $low } – { $high }, ortada { $mid }.
whatif-floor = GPU saati { $price } altındaysa kiralanan saat kendi elektriğini bile ödemez.
whatif-hardware = Donanım { $price } ise
whatif-buy-below = { $price } ile almak kazandırır: { $years } yıl böyle günler, başka yerde yıllık { $rate } ve kalan { $residual } değerle { $most } fiyatına kadar ({ $low } – { $high }) kazandırır.
whatif-buy-above = { $price } ile almak kazandırmaz: { $years } yıl böyle günler, başka yerde yıllık { $rate } ve kalan { $residual } değerle { $most } fiyatına kadar ({ $low } – { $high }) kazandırırdı.
whatif-sell = { $price } ve üstünde donanımı şimdi satmak, o güne kadar kiraya vermekten fazla getirir.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name }, { $network }: günlük nakit
chart-days-subtitle = Son { $days } gün, { $currency }

chart-price-title = { $token }, { $days } gün
chart-price-subtitle = Her gün sonundaki token fiyatı, { $currency }
chart-mark = { $days } gün: { $change }

chart-ranking-title = { $rig }: ağlara göre günlük nakit
chart-ranking-subtitle = { $currency }, komisyon ve elektrikten sonra; ince çizgi en azdan en çoğa uzanır
chart-ranking-cloud = { $cloud } günde { $price } istiyor
chart-ranking-item = { $network } { $cash } ({ $low } ile { $high } arası)
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = { $rig } için günlük nakit: { $list }.
chart-ranking-alt-cloud = { $rig } için günlük nakit: { $list }. { $cloud } aynısını günde { $price } karşılığında kiraya veriyor.

chart-payback-title = { $rig }, { $network }: donanım fiyatına karşı nakit
chart-payback-subtitle = Biriken nakit, { $currency }; bant en azdan en çoğa uzanır
chart-payback-cost = Donanım { $price }
chart-payback-reached = Amorti { $date }
chart-payback-low = en az { $amount }
chart-payback-mid = orta { $amount }
chart-payback-high = en çok { $amount }
chart-payback-alt = { $end } tarihine kadar { $mid } nakit birikir (en az { $low }, en çok { $high }), donanım { $price }: { $date } tarihine kadar amorti olur.
chart-payback-alt-never = { $end } tarihine kadar { $mid } nakit birikir (en az { $low }, en çok { $high }), donanım { $price }: o tarihe kadar amorti olmaz.

chart-heat-title = { $rig }, { $network }: günlük nakit
chart-heat-subtitle = { $currency }, elektrik fiyatı ve doluluğa göre
chart-heat-power = kWh başına elektrik fiyatı
chart-heat-utilisation = Doluluk
chart-heat-contour = başabaş
chart-heat-own = Siz: { $cash }
chart-heat-alt = Elektrik fiyatı ve doluluğa göre günlük nakit: en az { $low } ({ $lowPower }/kWh, doluluk { $lowUse }), en çok { $high } ({ $highPower }/kWh, doluluk { $highUse }). Sizinki { $cash } ({ $power }/kWh, doluluk { $use }).
chart-heat-alt-breakeven = { $power }/kWh fiyatla başabaş doluluk: { $use }.

chart-tornado-title = { $rig }, { $network }: en çok ne etkiliyor
chart-tornado-subtitle-cash = Bir girdi beşte bir az veya fazlayken günlük nakit, { $currency }
chart-tornado-subtitle-profit = Bir girdi beşte bir az veya fazlayken günlük kâr, { $currency }
chart-tornado-base = şimdi { $amount }
chart-tornado-item = { $input } { $low } ile { $high } arası
chart-tornado-alt-cash = Bir girdi beşte bir az veya fazlayken günlük nakit: { $list }. Şimdi: { $amount }.
chart-tornado-alt-profit = Bir girdi beşte bir az veya fazlayken günlük kâr: { $list }. Şimdi: { $amount }.

## Power prices by the hour

command-power = Saatlik elektrik fiyatları, ucuz ve pahalı saatler ve makineye ne zaman ara vermeli
example-power = power DE-LU
option-zone = elektrik, o bölgenin saatlik piyasa fiyatından: DE, SE4, octopus-c
option-surcharges = KDV öncesi kWh başına eklenen şebeke bedeli ve vergiler: 0,16
option-vat = hepsinin üzerine KDV: 19%
about-power = Saatlik elektrik fiyatları: Fraunhofer ISE’nin Energy-Charts’ı (CC BY 4.0, veriler Bundesnetzagentur | SMARD.de), aWATTar ve Octopus Energy; karbon yoğunluğu: NESO.
mistake-unknown-zone = “{ $typed }” tek bir elektrik fiyat bölgesi değil.
mistake-private-zone = { $zone } fiyatları yalnızca kişisel kullanım için, bu yüzden bu bot gösteremez. Fiyatları serbest, ama farklı olan en yakın bölgeler:
mistake-contrary = { $first } ve { $second } birlikte olmaz: fiyat ya piyasayı izler ya da yazdığınızdır. Hangisi?
mistake-contrary-markup = { $option } zone=… ile birlikte kullanılır ve piyasa fiyatına eklenir; power ise her şey dahil son fiyattır. Hangisi?
guide-zone = Hangi elektrik fiyat bölgesi?
guide-zone-hint = Seçin ya da bir ülke veya bölge yazın: FR, SE4, octopus-c
live-power-full = { $zone }, bugün elektrik: ortalama { $price }/kWh; borsada { $spot } + { $surcharges } ek bedel, üzerine { $vat } KDV.
live-power-no-vat = { $zone }, bugün elektrik: ortalama { $price }/kWh; borsada { $spot } + { $surcharges } ek bedel. KDV girilmedi: vat=19%
live-power-no-surcharges = { $zone }, bugün elektrik: ortalama { $price }/kWh; borsada { $spot }, üzerine { $vat } KDV. Ek bedeller girilmedi: surcharges=0.16
live-power-bare = { $zone }, bugün elektrik: ortalama { $price }/kWh, yalın borsa fiyatı. Şebeke bedeli ve vergiler eklenir: surcharges=0.16 vat=19%
live-power-retail = { $zone }, bugün elektrik: ortalama { $price }/kWh, tüm bedeller ve KDV dahil.
live-power-old = { $zone } için bugünkü fiyatlar okunamıyor: bilinen son fiyatlar kullanıldı ({ $date }).
live-power-part = Günün { $hours } saatinden yalnızca { $known } saati biliniyor.
live-power-down = { $zone } elektrik fiyatları şu anda okunamıyor; yerine oranın olağan fiyatı kullanıldı.
live-power-private = { $zone } fiyatları yalnızca kişisel kullanım için, bu bot kullanamaz: yerine oranın olağan fiyatı kullanıldı.
rig-change-zone = Elektrik piyasası
rig-zone = { $zone }, bugünün ortalaması
rig-zone-old = { $zone }, { $date } ortalaması, bilinen son değer
rig-zone-missing = olağan fiyat, çünkü { $zone } fiyatları okunamıyor
figure-spotUsdPerKwh = kWh başına borsa fiyatı, günün ortalaması
figure-surchargesUsdPerKwh = kWh başına ek bedeller
figure-vatRate = KDV
figure-gramsPerKwh = kWh başına CO₂
why-live-title = Elektrik fiyatı
why-live-power = kWh fiyatı = (borsa fiyatı + ek bedeller) × (1 + KDV) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = { $zone }, bugün elektrik: ortalama { $price }/kWh
power-title-old = { $zone }, { $date } elektrik: ortalama { $price }/kWh
power-title-none = { $zone }: şu anda elektrik fiyatı yok
power-none = Şu anda hiçbir kaynak yanıt vermiyor. Birkaç dakika sonra yeniden sorun.
power-now = Şimdi, { $to } saatine kadar: { $price }/kWh
power-today = Bugün, { $date }
power-tomorrow = Yarın, { $date }
power-range = En ucuz { $cheapestAt }: { $cheapest }. En pahalı { $dearestAt }: { $dearest }. Ortalama { $mean }.
power-tomorrow-none = Yarının fiyatları henüz yayımlanmadı; öğleden sonra erken saatte gelir.
power-column-hour = Saat
power-column-price = kWh başına
power-column-left = Kalan
power-second = { $time } (ikinci)
power-pause-title = { $rig }: ne zaman ara vermeli
power-pause = { $from } – { $to } arasında ara vermek daha ucuz: o sırada kiralık olacaksa { $saves } kazandırır.
power-pause-none = { $network } üzerinde ara vermenin kazandırdığı saat yok: çalışılan her saat yaktığından fazlasını getirir.
power-pause-unknown = Ara vermek kazandırır mı, bilinmiyor: şu anda hiçbir ağda { $rig } için rakam yok.
power-left = Kalan: tüm kartlar çalışırken { $network } üzerinde bir saatin ücret ve elektrikten sonra bıraktığı.
power-clock = Saatler { $city } saatine göredir.
power-carbon = Büyük Britanya’da CO₂ şimdi { $now } g/kWh; iki günlük tahmine göre en düşük { $low } g ({ $lowAt }), en yüksek { $high } g ({ $highAt }).
power-carbon-none = Büyük Britanya’nın karbon yoğunluğu şu anda okunamıyor.
power-licence = Veriler: Energy-Charts üzerinden Bundesnetzagentur | SMARD.de, CC BY 4.0.
chart-hours-title = { $zone }, saatlik elektrik
chart-hours-subtitle = kWh başına { $currency }, bugün ve yarının bilinen saatleri
chart-hours-alt = { $zone }, saatlik elektrik: { $low } ({ $lowAt }) ile { $high } ({ $highAt }) arası.
chart-hours-alt-now = { $zone }, saatlik elektrik: { $low } ({ $lowAt }) ile { $high } ({ $highAt }) arası, şimdi { $now }.
button-power = Saatlik elektrik
button-add-surcharges = Ek bedeller ve KDV ile

## Alerts

command-alert = Bir fiyat, makineniz, bir sağlayıcı ya da GPU fiyatı oraya varınca tek bir mesaj
example-alert = alert akt below 0.50
mistake-unknown-alert-action = “{ $typed }” bir uyarıyla yapılacak bir şey değil.
mistake-unknown-alert-turn = Bir uyarı “{ $typed }” için bekleyemez.
mistake-unknown-alert-repeat = “{ $typed }” ne bir kez ne de her seferinde: once ya da every.
option-provider = bir Akash sağlayıcısının adresi
option-above = buna ya da üstüne çıkınca haber ver
option-below = buna ya da altına inince haber ver
option-moves = bu kadar oynayınca haber ver, yukarı ya da aşağı: 5%
option-rises = bu kadar yükselince haber ver: 5%
option-falls = bu kadar düşünce haber ver: 5%
option-better = başka bir ağ günde bu kadar fazla getirince haber ver
option-turns = unprofitable (zarar), profitable (kâr), offline ya da online
option-hours = bu kadar saat içinde, boyunca ya da ilerisi: 6h, 2 days
option-repeat = once (bir kez) ya da every (her seferinde)
option-cooldown = bu kadar saatte en çok bir mesaj: 6h
option-expires = bu kadar gün sonra biter: 30d
option-quiet = bu saatlerde mesaj yok: 22:00-07:00
option-recovery = geçince de haber ver: evet ya da hayır
alert-new = Yeni bir uyarı
alert-what = Ne izlensin?
alert-when = Ne zaman haber verilsin?
alert-kind-token = Bir token fiyatı
alert-kind-rig = Makinem zarar etmeye başlıyor
alert-kind-better = Başka bir ağ daha iyi
alert-kind-provider = Bir sağlayıcı çevrimdışı
alert-kind-gpu = Akash’ta bir GPU fiyatı
alert-kind-power = Ucuz ya da pahalı elektrik
alert-turn-offline = Çevrimdışı
alert-turn-online = Çevrimiçi
alert-power = { $zone } elektriği
alert-power-ahead = { $zone } elektriği, { $hours } saat içinde
alert-per-day = { $value }/gün
alert-per-hour = { $value }/sa
alert-per-kwh = { $value }/kWh
alert-on-above = { $what }: { $value } ya da üstü
alert-on-below = { $what }: { $value } ya da altı
alert-on-moves = { $what }: { $hours } saatte { $share } oynama
alert-on-rises = { $what }: { $hours } saatte { $share } yükseliş
alert-on-falls = { $what }: { $hours } saatte { $share } düşüş
alert-on-negative = { $what } zarar ediyor
alert-on-positive = { $what } kazandırıyor
alert-on-better = { $what }: başka bir ağ { $hours } saattir günde { $value } daha iyi
alert-on-offline = { $what } çevrimdışı
alert-on-online = { $what } çevrimiçi
alert-set = ✅ Uyarı kuruldu: { $on }
alert-changed-same = ✅ Zaten bir tane vardı, şimdi şöyle: { $on }
alert-title = Uyarı: { $on }
alert-over = ✅ Geçti: { $on }
alert-field-now = Şimdi
alert-field-away = Kalan
alert-field-value = Değer
alert-field-before = Önce
alert-field-since = Şundan beri
alert-field-from = Başlangıç
alert-field-network = Ağ
alert-field-repeat = Haber
alert-field-recovery = Geçince de
alert-field-quiet = Sessiz
alert-field-until = Biter
alert-once = bir kez
alert-every = her seferinde
alert-cooldown = { $hours } saatte en çok bir mesaj
alert-unknown = şu anda değer yok; olana dek haber verilmez
alert-unheard = { $networks } şu anda güncel yanıt vermiyor; en çok orası kazandırıyor olabilir.
alert-unheard-line = { $rig } orada kiraya verilmiyorsa yazın: { $line }
alert-already = Zaten öyle: yeniden olunca haber verilir.
alert-dollars = ABD doları ile izlenir: { $currency } karşılığı kura göre değişir.
alert-wholesale = Borsa fiyatı, şebeke bedeli ve vergiler olmadan.
alert-ended = Bir kez içindi ve bitti.
alert-snoozed = 🔕 Şuna dek sessiz: { $until }
alert-list = Uyarılar
alert-gone-title = Böyle bir uyarı yok
alert-full = Bundan çok uyarı olamaz: { $count }.
alert-paused-notice = Artık gelmeyen uyarılar: { $count }. { $reason }
alert-no-place = Oraya uyarı gidemez
alert-place-nowhere = Uyarılar Discord ya da Telegram ister: buraya sorulmadan yazılamaz.
alert-private = Burada başkaları da okuyor. Makineniz ya da sağlayıcınız için uyarıyı özelden isteyin.
alert-no-rig = Henüz kayıtlı makine yok
alert-not-akash = Yalnız Akash sağlayıcıları çevrimiçi olup olmadığını söyler: adresleri akash1 ile başlar.
alert-price-above-zero = Bir fiyat her zaman 0’ın üzerindedir. Daha yüksek bir eşik yazın, örneğin below 0.50.
button-alerts = Tüm uyarılar
button-alert-new = Yeni uyarı
button-alert-snooze = 24 saat sessiz
guide-provider = Akash’ta hangi sağlayıcı?
guide-provider-hint = Adresini yazın, akash1 ile başlar.

## For whoever runs the bot

command-admin = Bu botu işletenler için: durum, ulaşmayan iletiler, duyurular, bakım
example-admin = admin status
mistake-unknown-admin-action = “{ $typed }” burada yapılabilecek bir şey değil.

admin-well = Her şey yolunda
admin-trouble = Bakılması gereken bir şey var
admin-version = Sürüm
admin-started = Başlangıç
admin-roles = Bu sürecin görevleri
admin-memory = Bellek
admin-megabytes = { $count } MB
admin-connected = bağlı
admin-not-connected = ulaşılamıyor
admin-database = Veritabanı
admin-waiting = Bekleyen
admin-waiting-counts = hazırlanacak { $due }, gönderilecek { $ready }
admin-waiting-since = en eskisi: { $age }
admin-sent = Bugünkü özetler
admin-sent-counts = { $sent } gönderildi, { $late } tanesi geç
admin-dead = Ulaşmayan
admin-dead-counts = { $undelivered } teslim edilmedi, { $uncertain } belirsiz
admin-orders = Siparişler
admin-order-counts = { $digests } özet ve { $alerts } uyarı, { $paused } tanesi duraklatılmış
admin-upstreams = Rakamların kaynakları: son yanıt
admin-upstreams-none = Bu süreç henüz hiçbir rakam kaynağını okumadı.
admin-upstream-never = henüz yanıt yok

admin-letters = Ulaşmayan iletiler
admin-letters-none = Ulaşmayan ileti yok
admin-letters-dropped = Artık kimse beklemediği için bırakılanlar
admin-letter-digest = { $date } özeti
admin-letter-alert = { $date } uyarısı
admin-letter-undelivered = teslim edilmedi
admin-letter-uncertain = belki ulaştı
admin-redrive-which = Yeniden gönderilsin mi? Belki ulaşmış olan o zaman iki kez gelir.
admin-redriven = Yeniden gönderilecek: { $count }
admin-redriven-none = Ulaşmayanlar arasında böyle bir ileti yok
admin-redriven-note = Alışılmış hızla çıkarlar. Bir sonrakine 3 saatten az kalmış bir özet ise bırakılır.

button-admin-status = Botun durumu
button-admin-letters = Ulaşmayanlar
button-admin-redrive-all = Hepsini yeniden gönder

option-switch = on ya da off
option-text = sözler, okunacakları gibi
mistake-unknown-switch = “{ $typed }” ne on ne de off.

maintenance-title = Bakımda
maintenance = Bir süre hiçbir şey yanıtlanamıyor. Bu sürede beklenen özetler ve uyarılar sonra gelir: hiçbir şey kaybolmaz.

admin-maintenance-on = Bakım sürüyor, başlangıç: { $age }
admin-maintenance-others = Diğer herkes bu botun bakımda olduğunu ve hiçbir şeyin kaybolmadığını okur.
admin-maintenance-words = Bunun yanında şunu okurlar:
admin-maintenance-held = Sorulmadan gönderilenler bekler ve bakım bitince çıkar. Özetler o zaman geciktiklerini söyler; bir sonrakine 3 saatten az kalmışsa özet yerini ona bırakır.
admin-maintenance-is-off = Bakım yok
admin-maintenance-how = Bakım sürerken diğer herkes yanıt yerine bir not alır, özetler ve uyarılar bekler. Notta daha fazlasını söylemek için: admin maintenance on Saat 18:00 UTC’de döneriz
admin-maintenance-ended = Bakım bitti
admin-maintenance-released = Bekleyenler şimdi, alışılmış hızla çıkıyor.
admin-too-long = Bu çok uzun
admin-too-long-text = { $length } karakter var, en çok { $limit } olabilir. Hiçbir şey yapılmadı.

button-admin-maintenance-on = Bakımı başlat
button-admin-maintenance-off = Bakımı bitir

option-platform = yalnızca orada: discord ya da telegram
mistake-unknown-platform = “{ $typed }” ne discord ne de telegram.

broadcast-title = Bu botu işletenlerden duyuru

admin-letter-broadcast = { $date } duyurusu
admin-broadcast-preview = Bunu alacak yerler: { $count }
admin-broadcast-ask = Herkes sözleri olduğu gibi, kendi özetinin dilindeki bu başlığın altında okur. Özetlerinin hepsi duraklatılmış yerler bir şey almaz. Gönderilsin mi?
admin-held = Bakım sürüyor: bitince çıkar.
admin-broadcast-nowhere = Hiçbir yer özet almıyor, yani kimse okumazdı
admin-broadcast-sent = Yola çıktı, yer sayısı: { $count }
admin-broadcast-sent-text = Özetler sürsün diye gönderilebilecek olanın en çok yarısını kullanır. Gönderilemeyenler ulaşmayanlar arasındadır.
admin-broadcast-before = Daha önce gönderildi, yer sayısı: { $count }
admin-broadcast-unknown = Böyle bir duyuru artık yok
admin-broadcast-unknown-text = Gönderilmeyen bir hafta saklanır. Yeniden yazın: admin broadcast ve ardından metin.

button-admin-broadcast = Yerlere gönder: { $count }
