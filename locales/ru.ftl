### Русский.
### Spelt as in English:
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = в во на с со по за из и или а для от до у при что как сколько чего мне это будет приносит приносят принесёт принесет зарабатывает зарабатывают заработает даёт дает стоит стоят стоимость моя мой моё мои мою моей моего моих карта карты карту карте картой карт видеокарта видеокарты видеокарту видеокарте видеокартой видеокарт gpu gpus цена цену цены цене ценой тариф тарифа тарифу тарифе тарифом электричество электричества электричестве электроэнергия электроэнергии электроэнергию свет квт·ч квтч kwh

## Help and about

command-earnings = Сколько приносит карта после комиссий, электричества и амортизации
command-compare = Сети рядом: для карты или в целом
command-price = Цена токена, её изменение и риск
command-network = Что это за сеть, как она платит и насколько загружена
command-gpu = Данные карты и где её можно сдать
command-why = Формулы, данные и источники последнего ответа
command-settings = Язык, валюта, часовой пояс и страна
command-link = Одни и те же машины и настройки в Discord и Telegram
command-start = Первые шаги
command-privacy = Что о вас хранится и зачем
command-export = Всё, что о вас хранится, одним файлом
command-forget = Удалить то, что о вас хранится
command-help = Что и как можно спросить
command-about = Что это и откуда берутся числа

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

option-gpu = карта, как вы её называете: 4090, h100, a100 80gb sxm
option-count = сколько их
option-network = только эта сеть
option-power = ваша цена за кВт·ч: 0.12, 0,12 EUR, 12ct
option-rig = одна из ваших машин, по имени, которое вы ей дали
option-country = страна или штат США: берётся обычная там цена электричества
option-util = загрузка, то есть доля времени, когда карта сдана: 60%
option-price = аренда за GPU-час вместо рыночной, без валюты в USD
option-fee = комиссия сети: 20%
option-slippage = сколько теряется при продаже выплаты: 1%
option-gpu_watts = ватты одной карты под нагрузкой
option-gpu_idle = ватты одной карты в простое
option-host_watts = ватты машины без карт под нагрузкой
option-host_idle = ватты машины без карт в простое
option-psu = КПД блока питания: 90%
option-pue = надбавка на охлаждение и потери (PUE): дома 1.0
option-fixed = постоянные расходы в месяц: интернет, аренда помещения
option-hardware = сколько стоила машина
option-residual = остаточная стоимость, доля от цены: 30%
option-life = срок службы в годах
option-discount = ставка дисконтирования: сколько ваши деньги принесли бы за год в другом месте
option-currency = валюта ответа
option-octanebench = балл OctaneBench одной карты, для Render
option-tier = уровень заданий Render: 2 или 3
option-token = токен: AKT, RENDER
option-range = за какой срок: 7d, 30d, 90d
option-topic = networks, reliability или clouds
option-language = язык ответов
option-timezone = часовой пояс, по ближайшему большому городу: Berlin
option-for = me для себя или here для всех, кто здесь читает (только управляющие)
option-theme = графики тёмные (dark) или светлые (light)
option-reset = yes, чтобы вернуть всё как было
option-confirm = yes, чтобы удалить
option-code = код, полученный на другой платформе
option-stop = yes, чтобы разорвать связь
option-history = yes, чтобы удалить и дни истории
option-about = команда

help-title = Приносит ли моя машина больше, чем тратит?
help-intro = Напишите карту и цену электричества, например: earnings 4090 0,12
help-intro-options = Укажите карту и цену электричества, например: /earnings gpu: 4090 power: 0,12
help-numbers-options = Подходят и 0,12, и 0.12, а также 60%, 300k и 0,35€. Если в ответе сказано «введите hardware=…», это параметр команды. ◷ отмечает устаревшие данные.
help-numbers = Подходят и 0,12, и 0.12, а также 60%, 300k и 0,35€. Параметры пишутся как имя=значение, в любом порядке. ◷ отмечает устаревшие данные.
help-more = Все параметры команды: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = Например: { $example }
help-required = обязательно
help-column-command = Команда
help-column-purpose = Что показывает
help-column-option = Параметр
help-column-meaning = Значение

about-title = Rigwise { $version }
about-what = Для тех, кто сдаёт GPU в децентрализованных вычислительных сетях: сколько приносит машина после комиссий, потерь на обмене, электричества, постоянных расходов и амортизации, с указанием источника, возраста и основания каждого числа.
about-promise = Это оценки, а не советы. О неизвестном так и сказано; старое число показано с его возрастом; всё, что не учтено, перечислено под ответом.
about-sources = Откуда данные:
about-terms = Цены: CoinGecko, CoinPaprika и биржи; курсы валют: Европейский центральный банк через Frankfurter и ExchangeRate-API; электричество: Eurostat (CC BY 4.0) и EIA США.

## Buttons

button-compare = Сравнить сети
button-details = { $network } подробно
button-why = Почему?
button-network = О сети { $network }
button-try = Попробовать RTX 4090
button-help = Справка
button-price = Цена { $token }
button-my-card = Посчитать мою карту
button-settings = Настройки
button-settings-here = Настройки этого места
button-privacy = Что хранится
button-export = Выгрузить
button-link = Связать Discord и Telegram
button-link-stop = Разорвать связь
button-forget = Удалить мои данные
button-delete = Удалить
button-reset = Сбросить всё
button-now = Показать сейчас
button-earnings = Доход

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }: работает в плюс
earnings-guess = ❔ { $rig } в сети { $network }: загрузка — лишь предположение
earnings-below-depreciation = ⚠ { $rig }: покрывает расходы, но не амортизацию
earnings-low-end-loses = ⚠ { $rig }: в плюсе, но не на слабом рынке
earnings-pause = ⛔ { $rig } при { $power }/кВт·ч: лучше остановить
earnings-switch = ⛔ { $rig }: в убытке, лучше продать или сменить сеть
earnings-unknown = { $rig }: сейчас ни у одной сети нет данных
earnings-unpriced = { $rig }: оплата в токенах, цена которых неизвестна

earnings-headline = { $network } · денежный поток { $cash }/день
earnings-headline-profit = { $network } · денежный поток { $cash }/день, после амортизации { $profit }
before-homenode = { $text }, до вычета доли HomeNode
reason-covers-all-costs = Доход покрывает текущие расходы и амортизацию.
reason-covers-running-costs = Доход покрывает текущие расходы. Покроет ли он и железо, зависит от того, сколько вы заплатили: введите hardware=…
reason-only-waiting-pays = Час работы обходится дороже, чем приносит: выгодно только ожидание.
reason-below-depreciation = Доход покрывает текущие расходы, но не амортизацию.
reason-low-end-loses = В середине диапазона карта в плюсе, у нижнего края — в убытке.
reason-rented-hours-lose = Час работы приносит { $brings }, а обходится в { $burns }: чем больше работы, тем больше убыток.
reason-rented-hours-lose-until = Убытка не будет при цене ниже { $power }/кВт·ч.
reason-below-break-even = Загрузка { $utilisation }, а для безубыточности нужно { $breakEven }.
reason-break-even-unreachable = Даже при круглосуточной работе текущие расходы здесь не окупаются.

earnings-rent = Аренда
earnings-rent-note = { $price }/ч × загрузка { $utilisation }
earnings-pay = Оплата
earnings-pay-note = { $tokens } в день по { $price }
earnings-pay-rate-note = { $price }/ч × { $utilisation } времени
earnings-fees = Комиссии
earnings-fees-note = { $fee } сети, { $slippage } при продаже
earnings-power = Электричество
earnings-power-note = { $watts } Вт из розетки, { $price }/кВт·ч
earnings-fixed = Постоянные
earnings-fixed-note = { $perMonth } в месяц
earnings-cash = Поток/день
earnings-range-note = мин. { $low } · макс. { $high }
earnings-depreciation = Амортизация
earnings-depreciation-note = { $price } за { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }, остаток { $residual }
earnings-profit = Прибыль/день
earnings-month = За месяц: денежный поток { $cash }.
earnings-month-profit = За месяц: денежный поток { $cash }, прибыль { $profit }.

breakeven-what = Безубыток
breakeven-cash = поток
breakeven-full = прибыль
breakeven-rented = загрузка
breakeven-working = загрузка
breakeven-power = цена кВт·ч
breakeven-gpu-hour = аренда/час
breakeven-token = цена { $token }
breakeven-drop = падение { $token }
breakeven-never = никогда
breakeven-no-room = уже минус
breakeven-waiting = не нужна
breakeven-over = выше 100 %
breakeven-free-power = ниже нуля
breakeven-unknown = неизвестно

payback = Железо за { $price } окупится к { $date } ({ $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }); с дисконтированием по ставке { $rate } годовых — за { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }.
payback-simple = Железо за { $price } окупится к { $date } ({ $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }); с дисконтированием по ставке { $rate } годовых — никогда.
payback-never = При таких данных железо за { $price } не окупится.
payback-too-late = Железо за { $price } не окупится за срок службы ({ $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }).
price-launch = { $price } (стартовая цена)
investment = Чистая приведённая стоимость { $npv }, доходность { $irr } годовых за { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }.
investment-no-irr = Чистая приведённая стоимость { $npv } за { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }.
swing-profit = Важнее всего: { $first }. Изменение на 20 % в ту или другую сторону даёт прибыль от { $low } до { $high } в день. Затем: { $second }.
swing-cash = Важнее всего: { $first }. Изменение на 20 % в ту или другую сторону даёт денежный поток от { $low } до { $high } в день. Затем: { $second }.
irr-high = выше { $limit }
swing-utilisation = загрузка
swing-capped = { $input } (не более { $most })
swing-rent = цена аренды
swing-rate = ставка
swing-token = цена токена
swing-usdPerKwh = цена электричества
swing-feeRate = комиссия
swing-purchaseUsd = цена железа

earnings-elsewhere = В других сетях
elsewhere-line = { $network } · { $cash }/день (мин. { $low } · макс. { $high }) · { $how }
elsewhere-point = { $network } · { $cash }/день · { $how }
elsewhere-unpriced = { $network } · { $tokens } в день (мин. { $low } · макс. { $high }); цены { $token } нет ни у одного источника, поэтому не в деньгах
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = Понято как { $gpu }. Есть также: { $others }.

assumed-power-world = Принята цена электричества { $price }/кВт·ч, средняя в мире ({ $use }, { $period }). Введите свою: power=0.12 или country=DE
power-tiny = { $price } за кВт·ч — почти ничего. Если имелась в виду другая валюта, укажите её: power=0.12USD
assumed-power-continent = Принята цена электричества { $price }/кВт·ч: для этого места данных нет ({ $place }), взята средняя по континенту ({ $use }, { $period }). Введите свою: power=0.12
assumed-power-place = Принята цена электричества { $price }/кВт·ч, обычная для этого места ({ $place }, { $use }, { $period }). Введите свою: power=0.12
power-residential = домохозяйства
power-business = предприятия, без НДС
place-others = Понято как { $place }. Есть также: { $others }.
assumed-inputs = Допущения: { $inputs }. Введите то, что знаете, например gpu_watts=350.
assumed-gpuLoadWatts = { $value } Вт на карту под нагрузкой
assumed-gpuIdleWatts = { $value } Вт на карту в простое
assumed-hostLoadWatts = машина без карт { $value } Вт под нагрузкой
assumed-hostIdleWatts = машина без карт { $value } Вт в простое
assumed-psuEfficiency = КПД блока питания { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = срок службы { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }
assumed-residualShare = остаточная стоимость { $value }
assumed-discountRate = ставка дисконтирования { $value } годовых
assumed-purchaseUsd = железо { $value }
assumed-slippageRate = потеря при продаже { $value }
assumed-utilisation = загрузка { $value }
not-modelled = Для { $network } не учтено: { $things }
no-fixed = Постоянные расходы не введены (fixed=…).
no-rate = Ни у одного источника нет курса { $currency }: суммы в USD.

## Why a network has no figure

missing-no-market = сейчас такую карту никто не сдаёт; введите price=… и util=…, чтобы посчитать на своих данных
missing-no-price = такие карты есть, но цены на них сейчас нет; введите price=…
missing-not-listed = этой карты нет в тарифах сети
missing-source-down = данные сейчас недоступны, прежних тоже нет
missing-not-eligible = эту карту не принимают
missing-no-octanebench = балл OctaneBench этой карты неизвестен; введите octanebench=…

## Cautions beside a figure

remark-matched-without-interface = Цена указана для той же карты с другим интерфейсом.
remark-matched-without-memory = Цена указана для той же модели с другим объёмом памяти.
remark-utilisation-of-network = Загрузка указана по всей сети, а не по вашей машине: введите util=…
remark-utilisation-of-model = Загрузка указана по всем таким картам в сети, а не по вашей машине: введите util=…
remark-utilisation-of-median-wallet = Часы работы — это работа сети в расчёте на одну машину, а не ваши часы: введите util=… вместе с network=…
utilisation-beyond-usual = Вы ввели загрузку { $entered }. На { $network } обычно { $usual } (от { $low } до { $high }).
own-figures-heeded = Введённое { $typed } учтено только для { $networks }. Для { $other } добавьте { $option }
own-figures-unheeded = Введённое { $typed } не учтено для { $other }: добавьте { $option }
remark-utilisation-unknown = Загрузку этих узлов никто не публикует: часы работы предположены по другим узлам Render.
remark-by-invitation = Узлы принимают через лист ожидания, а ставки взяты из недатированных документов.
remark-homenode = Одиночная домашняя карта подключается через HomeNode, чья доля не опубликована: введите fee=…
remark-bids-not-leases = Цены взяты из заявок; дешёвые карты, которые всегда сданы, заявок не подают, поэтому реальная аренда обычно ниже.
remark-last-known-answer = Данные сети сейчас недоступны. Это последние верные данные, их возраст — по дате.
remark-snapshot = Данные сети сейчас недоступны. Это данные из комплекта программы, возраст каждого числа — по дате.
remark-octanebench-assumed = Балл OctaneBench приблизительный и непроверенный: введите octanebench=…
remark-tier-unknown = Диапазон охватывает оба уровня, двенадцать недель и разную загрузку машины: tier=2 или tier=3 сузит его.
remark-emission-year-over = Начался новый год эмиссии, но его пулы здесь ещё неизвестны: расчёт по прежним.
remark-base-disputed = За неделю работы 4090 без перерыва документация для операторов обещает 10 RENDER, а предложение RNP-021 — 25.
remark-multiplier-from-proposal = Множитель карты взят из предложения, а не из документации для операторов.
remark-utilisation-like-akash = Никто не публикует, насколько загружены её хосты: часы оценены по картам Akash. Введите util=… network=nosana
remark-fee-may-be-included = Возможно, ставка уже за вычетом комиссии: введите fee=0 network=nosana, если это видно по вашим выплатам.
remark-fee-by-payout = Комиссия указана для аренды по запросу с выплатой в CLORE. Спот берёт 2,5 %, выплата в биткоинах или долларах — на 15 % больше: введите fee=…
remark-one-card-per-host = Одна карта на компьютер: для нескольких карт нужно столько же компьютеров.
remark-pay-of-those-who-earn = Оплата и часы — по машинам, которые заработали; ваша может ждать дольше.
remark-asked-not-paid = Сдано слишком мало, чтобы знать цену: это цены, которые просят владельцы.
remark-unofficial-source = Сеть не описывает интерфейса для этого: это цифры её собственного обозревателя, неофициальные, и они могут измениться без предупреждения.
remark-fee-with-usdc = Комиссия указана для выплаты в USDC; в IO она 0,25 %: введите fee=…
remark-prices-asked = Цены всех предложений: сданные карты обычно дешевле.
remark-fee-assumed = Комиссия предположена со слов владельцев: введите fee=…
remark-only-shown = Условия сети разрешают показывать эти цифры с источником, но не хранить и не сравнивать: сводки, оповещения и рейтинги их пропускают.

unmodelled-gas-and-deposits = газ и депозиты по заявкам
unmodelled-bid-competition = более дешёвые заявки конкурентов
unmodelled-act-conversion = цена AKT при обмене ACT
unmodelled-homenode-split = доля HomeNode
unmodelled-pool-share-of-others = объём чужой работы за неделю
unmodelled-availability-by-score = зависимость платы за доступность от балла, памяти и возраста
unmodelled-onboarding-waitlist = лист ожидания
unmodelled-reputation = репутация
unmodelled-queue-of-jobs = ожидание заданий
unmodelled-payout-fees = комиссии за вывод
unmodelled-stake = залог
unmodelled-block-rewards = награды за блок в IO
unmodelled-downtime = перебои в работе

how-akash = заявки × загрузка
how-render = доля недельного пула
how-dispersed = недельная ставка × часы
how-nosana = почасовая ставка × часы
how-salad = измеренная оплата × часы работы
how-clore = цены аренды × загрузка
how-ionet = цена из списка × загрузка
how-vast = цены аренды × загрузка
how-guess = { $how }, загрузка предположена

basis-measured = измерено
basis-listed = опубликовано
basis-derived = вычислено
basis-entered = введено
basis-assumed = предположено

## Compare

compare-title = { $rig }: выгоднее всего { $network }, денежный поток { $cash }/день
compare-title-loss = { $rig }: меньше всего убыток в сети { $network }, денежный поток { $cash }/день
compare-title-guessed = { $rig }: денежный поток { $cash }/день в сети { $network }, в сети { $other } — возможно, { $perhaps }
compare-title-none = { $rig }: сейчас ни у одной сети нет данных
compare-column-network = Сеть
compare-column-cash = Поток/день
compare-column-range = Мин. – макс.
compare-column-used = Загрузка
compare-column-how = Расчёт
compare-column-age = Обновлено
compare-bases = Это числа разного рода: посмотрите «Расчёт», прежде чем переносить машину.
compare-group-rent = Цены аренды × загрузка
compare-group-measured-pay = Измеренная оплата
compare-group-set-rate = Твёрдые ставки, часы — оценка
compare-group-pool-share = Доля пула
apart-title = Показано вне рейтинга
only-shown-refused = Условия { $network } разрешают показывать цифры, но не хранить: в сводках и оповещениях их не присылают.
compare-clouds = Такая же карта в больших облаках, за GPU-час: { $prices }
compare-other-clouds = В других облаках: { $prices }
compare-not-in = По последним прайс-листам её не сдают: { $clouds }.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = Цена для арендаторов в сети { $network } против этих: { $list }
compare-no-cloud = Цен больших облаков на эту карту нет.

compare-networks-title = Сети рядом
compare-clouds-title = DePIN и большие облака
compare-column-what = Что
compare-footnotes = Источники: { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Задачи
fact-users = Клиенты
fact-pricing = Цены
fact-token = Токен
fact-strength = Сильная сторона
fact-deployment = Что нужно
fact-staking = Залог
fact-reputation = Репутация
fact-slashing = Цена сбоя
fact-renter = На что может рассчитывать арендатор
fact-owner = На что может рассчитывать владелец
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Компенсация
cloud-procurement = Покупка
cloud-sovereignty = Где данные
cloud-cost = H100, в час

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } ({ $change } за 24 ч)
price-title-missing = { $token }: ни у одного источника нет цены
price-all-title = Цены токенов
price-24h = 24 ч
price-7d = 7 дней
price-30d = 30 дней
price-90d = 90 дней
price-volume = Объём, 24 ч
price-cap = Капитализация
price-volatility = Годовая волатильность
price-drawdown = Просадка
price-outlook = Через 30 дней
price-outlook-note = P10–P90, по изменениям за { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } без учёта тренда
price-history-note = за { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
price-chart = { $token } за { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }: с { $first } до { $last }, минимум { $low }, максимум { $high }.
price-disagree = Источники расходятся более чем на 5 %: { $opinions }. Показано: { $shown }.
price-opinion = { $source } { $price }
price-no-history = Истории цен сейчас нет: без изменений за несколько дней и без волатильности.
price-history-stale = История цен обрывается { $date }: изменения по дням, волатильность и прогноз посчитаны по ней.
price-stale = Эта цена устарела: { $age }.
price-akash-note = Akash платит в ACT по доллару за штуку: цена AKT влияет на ваш доход только между выплатой и продажей.

## Network

network-title = { $network }
network-live = Прямо сейчас
network-state-gpus-total = GPU предлагается
network-state-gpus-rented = из них сдано
network-state-utilisation = Загрузка
network-state-providers = Провайдеры
network-state-job-pool-per-epoch = Пул заданий в неделю
network-state-availability-pool-per-epoch = Пул доступности в неделю
network-state-network-obh-per-epoch = Работа за неделю
network-state-wallets-paid = Кошельков с выплатами
network-state-render-per-obh = Оплата часа OctaneBench
network-state-reliability-score = Средняя оценка надёжности
network-state-none = Текущих данных нет: они сейчас недоступны или не публикуются.
network-fee = Комиссия
network-obh = { $value } OBh
network-card-utilisation = Загрузка { $gpu }
network-card-price = Аренда { $gpu } за GPU-час
reliability-title = Надёжность
compare-reliability-title = На что можно положиться в каждой сети
reliability-uptime = В сети, { $days }
reliability-uptime-note = средний провайдер; 8 из 10 от { $low } до { $high }
reliability-reached = { $target } и больше
reliability-of-providers = { $share } провайдеров
reliability-of-gpus = { $share } их GPU
reliability-reached-note = за 30 дней; это { $down } простоя в месяц
reliability-audited = С аудитом
reliability-bme = Выпуск и сжигание ACT
reliability-bme-note = AKT за ACT: { $ratio } его стоимости; ниже { $halt } выпуск остановится
bme-healthy = в порядке
bme-warning = предупреждение: за ACT мало AKT
bme-halt_cr = остановлено: за ACT слишком мало AKT
bme-halt_oracle = остановлено: нет свежей цены AKT
reliability-online = Доступность
reliability-unknown = неизвестно
reliability-unknown-note = не публикуется или сейчас не читается; при { $targets } было бы { $downs } простоя в месяц
reliability-pay-newest = Выплата кошельку, последняя неделя
reliability-pay-usual = То же, обычно за { $weeks }
reliability-pay-wallets-note = средний кошелёк, без учёта уровней; 8 из 10 от { $low } до { $high }
reliability-busiest = Самая занятая десятая часть кошельков
reliability-of-work = { $share } работы
reliability-per-obh = Оплата за OBh, { $weeks }
reliability-pay-weeks-note = средняя неделя; 8 из 10 от { $low } до { $high }
reliability-target = В сети не меньше
reliability-target-row = { $target } (простой { $down } в месяц)
reliability-clouds = Обещают облака
reliability-for-one = одна машина: { $clouds }
reliability-over-zones = по зонам: { $clouds }
reliability-counted = Учтены провайдеры с GPU, которые были в сети за последние 30 дней: { $count }. Их проверяют каждые 15 минут, более короткий перерыв можно не заметить.
duration-hours = { $value } ч
duration-minutes = { $value } мин
button-reliability = Надёжность
why-uptime = Доступность: по провайдерам с GPU, которые были в сети за последние 30 дней; кого не было в сети весь более короткий срок, там считается за 0. Показан средний, с 10-м и 90-м процентилем.
why-wallet-pay = Выплата кошельку: пул недели × его часы OctaneBench / все часы, без учёта уровней. Показан средний, с 10-м и 90-м процентилем.

## Chart of how far reliability differs

chart-spread-title = Насколько различаются узлы
chart-spread-subtitle = Полосы: 8 из 10 и средний. Пунктир: минимум, который обещает облако
chart-spread-online = Доля времени в сети
chart-spread-pay = RENDER в неделю на кошелёк
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, одна машина
chart-spread-others = Другие сети
chart-spread-newest = { $network }, последняя неделя
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } – { $high })
chart-spread-promise = не меньше { $share }
chart-spread-unknown = неизвестно
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: { $mid } в середине, 8 из 10 от { $low } до { $high }
chart-spread-item-unknown = { $names }: неизвестно
chart-spread-item-promise = { $cloud } обещает { $share } для одной машины, не больше { $down } простоя в месяц

## Reliability figures, for why

figure-uptime-providers = Учтено провайдеров
figure-uptime-1d = В сети, 1 день
figure-uptime-7d = В сети, 7 дней
figure-uptime-30d = В сети, 30 дней
figure-uptime-reached-99_5 = Провайдеры с 99,5 % и больше
figure-uptime-reached-99_9 = Провайдеры с 99,9 % и больше
figure-uptime-reached-99_99 = Провайдеры с 99,99 % и больше
figure-uptime-promised = Обещанная доступность одной машины
figure-audited-providers = Провайдеры с аудитом
figure-audited-gpus = GPU провайдеров с аудитом
figure-bme-collateral = AKT за ACT к его стоимости
figure-wallet-pay-newest = Выплата кошельку, последняя неделя
figure-wallet-pay-usual = Выплата кошельку, обычная неделя
figure-wallet-busiest-tenth = Работа самой занятой десятой части кошельков
figure-wallet-pay-per-obh = Оплата часа OctaneBench по неделям

## GPU

gpu-title = { $gpu }
gpu-column-what = Что
gpu-column-value = Значение
gpu-column-source = Источник
gpu-memoryGb = Память
gpu-boardWatts = Мощность карты
gpu-loadWatts = Под нагрузкой
gpu-idleWatts = В простое
gpu-msrpUsd = Стартовая или рыночная цена
gpu-renderComputeScore = Вычислительный балл Render
gpu-octaneBenchApprox = OctaneBench, примерно
gpu-where = Где можно сдать: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } ГБ
gpu-watts = { $value } Вт

## Why

why-title = Как получен последний ответ
why-none = Здесь пока нет ответа, который можно объяснить. Сначала спросите что-нибудь, например: earnings 4090 0,12
why-only-shown = Цифры последнего ответа можно только показать, но не хранить: объяснять больше нечего. Спросите ещё раз и посмотрите на источники.
why-asked = Запрос: { $line }
why-inputs = Исходные данные
why-steps = Расчёт, { $network }
why-column-figure = Показатель
why-column-value = Значение
why-column-origin = Откуда
why-gross-rental = валовой доход = карты × аренда × 24 ч × загрузка = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = валовой доход = токены в день × цена токена = { $tokens } × { $price } = { $result }
why-fee = комиссия = валовой доход × ставка = { $gross } × { $rate } = { $result }
why-slippage = потеря при продаже = (валовой доход − комиссия) × { $rate } = { $result }
why-power = электричество = мощность после БП / его КПД × PUE × 24 ч × цена = { $watts } Вт → { $kwh } кВт·ч × { $price } = { $result }
why-fixed = постоянные = { $perMonth } в месяц / 30,42 = { $result }
why-cash = денежный поток = валовой доход − комиссия − потеря при продаже − электричество − постоянные = { $result }
why-depreciation = амортизация = железо × (1 − остаток) / (годы × 365) = { $result }
why-profit = прибыль = денежный поток − амортизация = { $result }
why-breakeven = загрузка, при которой поток равен нулю = (электричество в простое + постоянные) / маржа = { $result }
why-breakeven-waiting = загрузка, при которой поток равен нулю = (электричество в простое + постоянные − плата за ожидание) / маржа = { $result }

figure-usdPerGpuHour = аренда за GPU-час
figure-tokensPerBusyHour = токенов за час работы
figure-tokensPerIdleHour = токенов за час ожидания
figure-tokensPerDay = токенов в день
figure-tokenUsd = цена токена
figure-utilisation = загрузка
figure-feeRate = комиссия
figure-gpuLoadWatts = карта под нагрузкой
figure-gpuIdleWatts = карта в простое
figure-hostLoadWatts = машина без карт под нагрузкой
figure-hostIdleWatts = машина без карт в простое
figure-psuEfficiency = КПД блока питания
figure-pue = PUE
figure-usdPerKwh = цена кВт·ч
figure-fixedUsdPerMonth = постоянные расходы в месяц
figure-slippageRate = потеря при продаже
figure-purchaseUsd = железо
figure-residualShare = остаточная стоимость
figure-usefulLifeYears = срок службы, лет
figure-discountRate = ставка дисконтирования
figure-perUsd = курс доллара США
figure-priceUsd = цена
figure-change24h = изменение, 24 ч
figure-change7d = изменение, 7 дней
figure-change30d = изменение, 30 дней
figure-change90d = изменение, 90 дней
figure-volume24hUsd = объём, 24 ч
figure-marketCapUsd = капитализация
figure-volatilityPerYear = годовая волатильность
figure-maxDrawdown = максимальная просадка
figure-outlookUsd = цена через 30 дней

## When a request is not understood

mistake-title = Пока не совсем ясно
mistake-too-long = Эта строка длиннее { $limit } знаков.
mistake-unknown-command = Неизвестная команда: «{ $typed }». Напишите help, чтобы увидеть, что можно спросить.
mistake-unknown-command-near = Неизвестная команда: «{ $typed }». Возможно, вы имели в виду:
mistake-unknown-option = Параметра «{ $typed }» здесь нет. Напишите help { $command }, чтобы увидеть все.
mistake-unknown-option-near = Параметра «{ $typed }» здесь нет. Возможно, вы имели в виду:
mistake-unknown-word = Непонятно, что значит «{ $typed }». Без этого:
mistake-unknown-words = Непонятно, что значит «{ $typed }». Напишите help { $command }, чтобы увидеть, что можно ввести.
mistake-several-cards = Непонятно, что значит «{ $typed }». Разные карты одной машины соединяют знаком +: 2x 4090 + 1x 3090
mistake-unknown-gpu = Неизвестная карта: «{ $typed }».
mistake-unknown-network = Неизвестная сеть: «{ $typed }».
mistake-unknown-token = Неизвестный токен: «{ $typed }».
mistake-unknown-place = Неизвестная страна: «{ $typed }».
mistake-unknown-currency = Неизвестная валюта: «{ $typed }».
mistake-unknown-tier = Уровня «{ $typed }» нет: бывает 2 или 3.
mistake-unknown-theme = Вида графиков «{ $typed }» нет: бывает dark (тёмный) или light (светлый).
mistake-unknown-topic = Темы «{ $typed }» нет.
mistake-unknown-language = Языка «{ $typed }» пока нет.
mistake-unknown-time-zone = Неизвестный часовой пояс: «{ $typed }».
mistake-unknown-rig = У вас нет рига с именем «{ $typed }».
mistake-unknown-scope = «{ $typed }» — это ни me, ни here.
mistake-unknown-flag = «{ $typed }» здесь не подходит: нужно yes.
mistake-did-you-mean = Возможно, вы имели в виду:
mistake-missing-gpu = Какая карта?
mistake-missing-network = Какая сеть?
mistake-missing-token = Какой токен?
mistake-missing = Не указан параметр { $option }.
mistake-not-a-number = «{ $typed }» — не число ({ $option }).
mistake-ambiguous = «{ $typed }» можно прочесть двояко. Что вы имели в виду?
mistake-count-or-power = «{ $typed }» — это число карт или цена кВт·ч?
mistake-no-cards = Нужна хотя бы одна карта. Если электричество бесплатное, напишите power=0:
mistake-too-small = { $option }: не меньше { $min }; вы ввели «{ $typed }».
mistake-too-big = { $option }: не больше { $max }; вы ввели «{ $typed }».

## Guided entry

guide-hint = Выберите или напишите.
guide-hint-options = Выберите или заполните параметр «{ $option }» в /{ $command }.
guide-gpu-hint = Выберите карту или напишите её название, например: earnings 7900 xtx
guide-value = { $option }: какое значение?
guide-count = Сколько { $gpu }?
guide-count-hint = Выберите или напишите число.
guide-power = { $rig }: сколько вы платите за кВт·ч?
guide-power-hint = Выберите ближайшую цену или напишите свою, как привыкли: 0,12 EUR
guide-usual-power = Обычная цена здесь
guide-other-card = Другая карта…
guide-language = Какой язык?
guide-currency = Какая валюта?
guide-currency-hint = Выберите или напишите код, например SEK.
guide-country = Какая страна?
guide-country-hint = Выберите или напишите название; подходит и штат США.
guide-theme = Тёмные или светлые графики?
guide-timezone = Какой часовой пояс?
guide-timezone-hint = Выберите или напишите ближайший большой город.

## Settings, first steps, privacy

settings-title = Ваши настройки
settings-title-here = Настройки этого места
settings-saved = Сохранено.
settings-language = Язык
settings-currency = Валюта
settings-timezone = Часовой пояс
settings-country = Страна
settings-theme = Графики
theme-dark = тёмные
theme-light = светлые
theme-usual = как здесь принято
settings-nowhere = не указана
settings-set = задано
settings-not-set = не задано
settings-change = Изменить:
settings-note = Это ваши настройки: для личных чатов и для мест, где не задано иное. По стране берётся обычная там цена электричества.
settings-note-here = Публичные ответы здесь следуют этим настройкам, личные — настройкам каждого человека.

start-title = Приносит ли ваша видеокарта больше, чем тратит?
start-what = Rigwise считает, сколько карта приносит в Akash, Render, Nosana, Salad и Clore.ai после комиссий, электричества и амортизации, с источником и возрастом каждого числа.
start-how-options = Используйте команды, например /earnings, или нажмите кнопку:
start-how = Пишите так, как сказали бы: 2x 4090 по 0,12 EUR. Или нажмите кнопку:
start-privacy = Без учётной записи, кошелька и ключей. Что хранится: privacy

privacy-title = Что о вас хранится и зачем
privacy-kept = Хранится
privacy-settings = Ваши настройки (язык, валюта, часовой пояс, страна, графики) под номером вашей учётной записи на платформе, пока вы их не удалите.
privacy-rigs = Сохранённые вами машины: карты, расходы, сети и учётная запись там, если вы её ввели. Пока вы их не удалите.
privacy-digests = Ваши заказы ежедневной сводки: куда, когда и о чём, а также номер вашей учётной записи как заказчика. Пока вы их не остановите.
privacy-alerts = Ваши оповещения: за чем следим, куда сообщать, в каком они состоянии, и номер вашего аккаунта как заказавшего. Пока вы их не остановите или они не кончатся.
privacy-history = Для каждой машины или сводки — одна строка в день о том, сколько она принесла бы: для изменений и графика. Пока вы её не удалите либо год после последней.
privacy-link = Если вы связываете учётные записи: у каких общий профиль, пока вы не разорвёте связь. Код для этого — в нечитаемом виде, 10 минут; и сколько раз вы ошиблись кодом.
privacy-last-answer = Последний ответ вам в каждом чате, для «why»: запрос и числа. Удаляется через 30 дней.
privacy-passing = Несколько минут: о чём вас спросили последним, чтобы понять одно лишь значение, а где отвечают несколько процессов, запрос до ответа на него.
privacy-buttons = Строки запросов за длинными кнопками, без имени, чтобы кнопки продолжали работать. Удаляются через 30 дней.
privacy-upstream = Ответы сервисов цен и сетей, в том числе о публичных адресах, которые проверялись. Кто спрашивал, в них не сказано.
privacy-not-kept = Не хранится
privacy-never = Ни имён, ни сообщений, ни кошельков, кроме введённых вами, ни ключей. Ничего не продаётся и не передаётся; сервисы, откуда берутся данные, не узнают, кто спрашивает.
privacy-rights = export выдаст всё это файлом; forget удалит сразу.

forget-question = Удалить то, что о вас хранится?
forget-question-here = Удалить то, что хранится об этом месте?
forget-done = Удалено
forget-done-here = Удалено
forget-warning = Это нельзя отменить.
forget-linked = Ваш профиль связан: он исчезнет и в { $platforms }, и связь вместе с ним.
forget-receipt = Удалено { $date } в { $time } ({ $timeZone }), ничего не осталось:
forget-rest = Всё, что вы спросите дальше, хранится так, как сказано в «privacy».
kept-settings = Настройки
kept-last-answer = Последние ответы
kept-rigs = Машины
kept-alerts = Оповещения
kept-digests = Ежедневные сводки
kept-history = Дни истории
kept-link = Связанные учётные записи

link-title = Один профиль в Discord и Telegram
link-how = На другой платформе, в личном чате с этим ботом, наберите:
link-discord = В Discord: { $line }
link-valid = Действует один раз, до { $time } ({ $timeZone }).
link-together = Сохранённое с обеих сторон объединяется. Если настройка есть у обеих, действует здешняя.
link-warning = Кто наберёт этот код, увидит и сможет менять ваши машины и настройки. Никому его не показывайте и не набирайте код, который вам кто-то дал.
link-linked-title = Связано
link-linked = Машины, настройки и история у вас одни и те же здесь и в { $platforms }.
link-stop-note = Если разорвать связь, у каждой учётной записи останется копия всего.
link-joined = Машины ({ $count }), настройки и история теперь общие в { $platforms }.
link-renamed = { $from } теперь называется { $to }: такое имя на другой стороне уже было.
link-replaced = Эти настройки теперь — с другой стороны: { $settings }.
link-digests = Сводки приходят туда же, куда были заказаны.
link-refused-title = Не связано
link-unknown = Этот код не подходит: опечатка, уже использован или устарел. Возьмите новый на другой платформе командой «link».
link-own = Это ваш собственный код. Наберите его на другой платформе.
link-already = У обеих уже один профиль.
link-same-platform = Их нельзя связать: у профиля может быть одна учётная запись в { $platform }.
link-too-many = Слишком много неверных кодов. Повторите через { $minutes } мин.
link-stopped-title = Связи больше нет
link-stopped = У вашей учётной записи здесь и в { $platforms } теперь по копии машин, настроек и истории.
link-none = Ваша учётная запись ни с какой другой не связана.
link-private-title = Только в личном чате
link-private = Профили связываются в личном чате с этим ботом. Код, набранный здесь, больше не действует.
link-burnt = Код был набран там, где читают другие: он больше не действует.
platform-terminal = Терминал

export-title = Что о вас хранится
export-what = { $count ->
        [0] О вас ничего не хранится. Так и сказано в файле.
        [one] В файле { $count } запись.
        [few] В файле { $count } записи.
        [many] В файле { $count } записей.
       *[other] В файле { $count } записи.
    }
export-tables = К нему таблицы для электронных таблиц, если есть что показать: дни истории с курсом валюты того дня и машины. Столбцы по-английски, даты вида 2026-11-26, числа с точкой.

## When it is not the time or the place

managers-only-title = Только для управляющих
managers-only = Менять то, что задано для этого места, могут только его управляющие.
private-title = Это личное
private-here = Здесь читают и другие. Ответ ждёт в личном чате.
private-button = Открыть личный чат
too-fast-title = Минутку, пожалуйста
too-fast = Вы спрашиваете быстрее, чем готовятся ответы. Повторите через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    }.
busy-title = Сейчас очень много запросов
busy = Запросов больше, чем можно обработать сразу. Повторите через минуту; потеряно только время.
interrupted-title = Это прервалось
interrupted = Наш процесс завершился, пока отвечал вам. Посмотрите, сделано ли это, и если нет, спросите ещё раз.
press-gone-title = Эта кнопка слишком старая
press-gone = То, что она значила, больше не хранится. Спросите снова, например: earnings 4090 0,12

## When something else failed

failed-title = Не получилось
failed-rate = Ни у одного источника сейчас нет курса { $currency }. Введите сумму в USD.
failed-meanwhile = Кто-то изменил то же самое в тот же миг — возможно, вы с другого устройства. Из того ничего не потеряно; повторите запрос.
failed-upstream = Данные { $source } сейчас недоступны, прежнего ответа тоже нет.
failed-bug = Это наша ошибка, не ваша. Она записана как { $id }.

## Around every answer

sources = Источники
labelled = { $label }: { $text }
answer-cut = Здесь обрезано: ответ не помещается целиком. Спросите об одной сети или одной карте.

## The terminal

terminal-welcome = Напишите help, чтобы увидеть, что можно спросить, или exit, чтобы выйти. Число нажимает кнопку с этим номером.
terminal-prompt = rigwise>
terminal-no-storage = Последние верные данные сохранить нельзя: { $reason }
terminal-lost-storage = Соединение с базой данных прервалось: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 99,99 % на регион, 99,5 % на экземпляр: 4 мин или 3,65 ч простоя в месяц
cloud-sla-azure = 99,99 % в двух зонах, 99,9 % на одну машину: 4 или 44 мин в месяц
cloud-sla-gcp = 99,99 % в нескольких зонах, 99,9 % на одну машину: 4 или 44 мин в месяц
cloud-sla-depin = Денежных гарантий нет: по мере возможности, зависит от провайдера
cloud-credits-aws = 10, 30 или 100 % счёта при доступности одной машины ниже 99,5, 99 или 95 %; заявка до конца второго расчётного периода
cloud-credits-azure = 10, 25 или 100 % счёта
cloud-credits-gcp = 10, 25 или 100 % счёта; заявка в течение 30 дней
cloud-credits-depin = Akash: оплата по блокам, закрытая аренда не оплачивается; у остальных нет
cloud-procurement-aws = Корпоративный договор, счёт
cloud-procurement-azure = Корпоративный договор, счёт
cloud-procurement-gcp = Корпоративный договор, счёт
cloud-procurement-depin = Токены или оплата банковской картой, без договора
cloud-sovereignty-aws = Регион на выбор; European Sovereign Cloud с января 2026 года
cloud-sovereignty-azure = Регион на выбор; EU Data Boundary
cloud-sovereignty-gcp = Регион на выбор; суверенные облака с T-Systems и Thales
cloud-sovereignty-depin = Регион и метки аудита в Akash, в Render выбора нет; проверить труднее

## Networks side by side, a sentence a cell

fact-akash-focus = Облако общего назначения: контейнеры на чужих серверах
fact-akash-users = Арендаторы целых GPU, от потребительских карт до H200
fact-akash-pricing = Провайдеры торгуются за каждый заказ; цена аренды фиксируется
fact-akash-token = Оплата в ACT по доллару за штуку; ACT сжигается ради AKT
fact-akash-strength = Провайдер оставляет себе всё, что платит арендатор
fact-akash-deployment = Провайдер на Kubernetes или HomeNode для одной карты
fact-akash-staking = Залога у провайдеров пока нет, он только в проекте
fact-akash-reputation = Оценки нет: метки аудита, доступность по данным Console и фильтры арендаторов
fact-akash-slashing = Ничего не отбирают; аренду со сбоем около 8 минут закрывают
fact-akash-renter = Цена на всю аренду, оплата по блокам, выход в любой момент; без компенсаций
fact-akash-owner = Оплачен каждый блок открытой аренды, есть нагрузка или нет; срок не обещан
fact-akash-sla = Гарантий доступности и компенсаций не найдено; оплата по блокам
fact-render-focus = 3D-рендеринг в OctaneRender, Redshift и Blender
fact-render-users = Художники и студии, которые рендерят кадры
fact-render-pricing = Фиксированный недельный пул делится по выполненной работе
fact-render-token = Оплата в RENDER на Solana, его цена влияет на ваш доход
fact-render-strength = Открытые еженедельные данные о работе каждого кошелька
fact-render-deployment = Карта NVIDIA с CUDA и не менее 8 ГБ памяти
fact-render-staking = Залога не найдено; вход через лист ожидания
fact-render-reputation = Уровень 2 идёт перед уровнем 3 и весит вдвое; проверки работы дают оценку
fact-render-slashing = Терять нечего: залога нет; платят только за принятую работу
fact-render-renter = Работу проверяют до зачёта; узел не выбрать, компенсаций не найдено
fact-render-owner = Доля двух недельных пулов, за работу и за ожидание; часы не обещаны
fact-render-sla = Гарантий доступности с денежной компенсацией не найдено
fact-dispersed-focus = ИИ и другие вычисления на узлах Render
fact-dispersed-users = Покупатели вычислений для ИИ по твёрдой цене за GPU-час
fact-dispersed-pricing = Недельная ставка на карту; основа — 10 или 25 RENDER
fact-dispersed-token = Оплата в RENDER на Solana, его цена влияет на ваш доход
fact-dispersed-strength = Платят и за часы ожидания, и за часы работы
fact-dispersed-deployment = Linux, 64 ГБ ОЗУ, 1 ТБ NVMe, 8 ядер, 100/75 Мбит/с
fact-dispersed-staking = До 100 USD заработка удерживают как залог
fact-dispersed-reputation = Неизвестно: узлы приглашают или одобряют, оценка не публикуется
fact-dispersed-slashing = Неизвестно: нигде не сказано, когда удержанное теряется
fact-dispersed-renter = Неизвестно: ни данных о доступности, ни компенсаций не найдено
fact-dispersed-owner = Ставка за час работы и за ожидание; часы не обещаны
fact-dispersed-sla = Гарантий доступности с денежной компенсацией не найдено
fact-nosana-focus = Задания ИИ в контейнерах на чужих картах
fact-nosana-users = Команды, которым нужны модели ИИ без облака
fact-nosana-pricing = Твёрдая почасовая ставка для каждой карты
fact-nosana-token = Ставки в долларах, выплата в NOS на Solana
fact-nosana-strength = Открытые ставки, одинаковые для всех
fact-nosana-deployment = Linux, одна карта NVIDIA, 12 ГБ ОЗУ, 256 ГБ NVMe, 100/50 Мбит/с
fact-nosana-staking = Залога не требуют, насколько мы прочли
fact-nosana-reputation = Рынки для сообщества и премиальные со своими ставками; оценки не найдено
fact-nosana-slashing = Не найдено в том, что мы прочли
fact-nosana-renter = Твёрдая цена часа; ни данных о доступности, ни компенсаций не найдено
fact-nosana-owner = Твёрдая ставка в долларах за час работы; часы не обещаны
fact-nosana-sla = Гарантий доступности с денежной компенсацией не найдено
fact-salad-focus = Контейнеры для ИИ и рендеринга на домашних ПК
fact-salad-users = Компании, которым нужно много дешёвых карт
fact-salad-pricing = Salad сам задаёт оплату часа по карте и спросу
fact-salad-token = Баланс в долларах; есть предложение добавить RENDER
fact-salad-strength = Публикует, сколько машины заработали на деле, по картам
fact-salad-deployment = ПК с Windows и приложением Salad
fact-salad-staking = Залога не требуют, насколько мы прочли
fact-salad-reputation = Неизвестно: как раздают работу, не публикуется
fact-salad-slashing = Не найдено; часы без работы ничего не приносят
fact-salad-renter = Домашние ПК, пока владельцы их не выключат; компенсаций не найдено
fact-salad-owner = Заработок, измеренный по всем машинам, для каждой карты; часы не обещаны
fact-salad-sla = Гарантий доступности с денежной компенсацией не найдено
fact-clore-focus = Рынок целых GPU-серверов
fact-clore-users = Арендаторы серверов посуточно
fact-clore-pricing = Владелец назначает цену за сутки; по запросу или спот
fact-clore-token = Выплата в CLORE, с большей комиссией — в биткоинах или долларах
fact-clore-strength = Открытый список серверов с ценами и арендой
fact-clore-deployment = Сервер на Linux с программой Clore
fact-clore-staking = Залога не найдено; запас CLORE снижает комиссию вдвое
fact-clore-reputation = У каждого сервера есть оценка надёжности
fact-clore-slashing = Не найдено в том, что мы прочли
fact-clore-renter = Оценка надёжности до аренды; компенсаций не найдено
fact-clore-owner = Своя цена, пока арендатор остаётся; часы не обещаны
fact-clore-sla = Гарантий доступности с денежной компенсацией не найдено

fact-ionet-focus = GPU многих владельцев, собранные в кластеры для ИИ
fact-ionet-users = Арендаторы карт и кластеров для ИИ
fact-ionet-pricing = Обозреватель указывает цену за час для каждой модели
fact-ionet-token = Оплата в IO или USDC; каждый час награды за блок в IO
fact-ionet-strength = Обозреватель показывает цену, свободные и сданные карты каждой модели
fact-ionet-deployment = Программа io.net на машине владельца
fact-ionet-staking = 200 IO за карту, за мощные больше: в десять раз больше за H100
fact-ionet-reputation = Опубликованной оценки не найдено
fact-ionet-slashing = Не найдено в том, что мы прочли
fact-ionet-renter = Компенсаций за сбои не найдено
fact-ionet-owner = Цена из списка, пока карта сдана; часы не обещаны
fact-ionet-sla = Гарантий доступности с денежной компенсацией не найдено

fact-vast-focus = Рынок GPU-машин разных владельцев
fact-vast-users = Арендаторы карт по часам
fact-vast-pricing = Владелец назначает цену за GPU-час; по запросу или по ставке
fact-vast-token = Нет: выплата в долларах
fact-vast-strength = Много потребительских карт и статистика рынка
fact-vast-deployment = Сервер на Linux с программой Vast
fact-vast-staking = Залога не найдено
fact-vast-reputation = У каждого сервера есть оценка надёжности
fact-vast-slashing = Не найдено в том, что мы прочли
fact-vast-renter = Оценка надёжности до аренды; компенсаций не найдено
fact-vast-owner = Своя цена, пока арендатор остаётся; часы не обещаны
fact-vast-sla = Гарантий доступности с денежной компенсацией не найдено

## Picking a chat on Telegram

pick-chat = Или выберите чат кнопками ниже.

## Forms

form-rig = Ваша машина
form-name = Её имя
form-name-hint = garage
form-gpu = Видеокарта
form-gpu-hint = 2x RTX 4090
form-power = Цена электричества за кВт·ч
form-power-hint = 0,12 EUR
form-hardware = Сколько стоило железо
form-hardware-hint = 2400 EUR
form-network = В какой сети вы её сдаёте
form-network-hint = akash, render или salad; пусто — все

## Discord

option-more = все остальные параметры как имя=значение: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = другие карты в той же машине: 1x 3090 + 2x 3080
option-night = ночная цена за кВт·ч, если она другая; power тогда дневная
option-night_hours = когда ночь: 22-6
option-detail = для машины с разными картами: подробно об этой
mistake-unknown-hours = «{ $typed }» — не промежуток часов: подойдёт 22-6.
day-and-night = Машина работает круглосуточно, поэтому берётся среднее по часам: { $average }/кВт·ч при { $day } днём и { $night } ночью ({ $hours }).
machine-total = { $network }: всего { $cash }/день (от { $low } до { $high })
machine-total-point = { $network }: всего { $cash }/день
machine-no-total = { $network }: итога нет, так как данные есть не по всем картам
machine-only = { $rig }: данные для всех карт есть только на { $network }, { $cash }/день
machine-only-guess = { $rig }: данные для всех карт есть только на { $network }, { $cash }/день, предположительно
machine-all = { $rig }: все карты вместе { $cash }/день на { $network }
machine-all-guess = { $rig }: все карты вместе { $cash }/день на { $network }, предположительно
machine-part-better = { $cards } отдельно: { $cash }/день на { $network }, где для других карт данных нет.
machine-part = · { $cards }: { $cash }/день, { $each } на карту
machine-part-one = · { $cards }: { $cash }/день
machine-part-unknown = · { $cards }: { $text }
machine-per-card = Это сумма по всем картам ({ $count }). На одну: { $each }/день.
machine-unknown = { $rig }: сейчас ни у одной сети нет данных по всем картам
machine-shared = Общее для всей машины (потребление без карт, постоянные расходы, цена железа) распределено по картам пропорционально их мощности.
machine-column-total = Всего/день
machine-column-card = На карту
machine-bases = Это числа разного рода: где-то аренда, где-то доля недельного пула. Посмотрите подробности, прежде чем переносить машину.
why-machine-cash = денежный поток всей машины = сумма по её картам = { $result }
why-machine-profit = прибыль всей машины = сумма по её картам = { $result }
button-save-rig = Сохранить как риг

## Saved machines

command-rig = Ваши машины: сохранить, показать, изменить
example-rig = rig add garage 2x 4090 0,12 hardware=3200
option-action = что сделать
option-name = имя
option-bought = день покупки: 01.03.2025
option-account = ваш адрес в Akash или кошелёк Solana, чтобы видеть, что было выплачено
option-rename = новое имя
option-without = какие параметры убрать: power, hardware
mistake-unknown-rig-name = «{ $typed }» не может быть именем рига. В имени от 1 до 32 букв, цифр, пробелов, дефисов, точек или скобок, и это не название карты, сети, валюты или страны.
mistake-unknown-rig-action = «{ $typed }» с ригом сделать нельзя.
mistake-unknown-date = «{ $typed }» — не дата: подойдёт 01.03.2025.
mistake-unknown-account = «{ $typed }» — ни адрес в Akash (akash1…), ни кошелёк Solana.
button-rigs = Мои риги
button-add-rig = Добавить риг
button-edit-rig = Изменить
button-remove-rig = Удалить
button-remove-rig-days = Удалить вместе с историей
button-digest = Ежедневная сводка
button-form = Заполнить форму
rig-title = { $name }
rig-saved = Риг сохранён: { $name }
rig-changed = Риг изменён: { $name }
rig-is-default = В личном чате берётся этот риг, если вы не назвали карту.
rig-named-by-us = Пока вы не дадите ему имя, он называется { $name }: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: прочитано как сеть, где его сдают, а не как имя.
rig-read-as-country = { $country }: прочитано как страна, где он стоит, а не как имя.
rig-unreadable = Часть сохранённого больше не читается. Измените риг или добавьте его заново.
rig-cards = Карты
rig-power = Тариф
rig-per-kwh = { $price }/кВт·ч
rig-day-night = { $day } днём, { $night } ночью
rig-usual-power = обычная цена: { $place }
rig-world-power = средняя в мире: введите power=…
rig-hardware = Цена покупки
rig-bought = Куплен
rig-age = { $months ->
        [one] { $months } месяц назад
        [few] { $months } месяца назад
        [many] { $months } месяцев назад
       *[other] { $months } месяца назад
    }
rig-book-value = Балансовая стоимость
rig-book-note = за вычетом линейной амортизации
rig-networks = Сети
rig-networks-all = все
rig-account = Аккаунт
rig-more = Ещё
rig-list-title = { $count ->
        [1] Ваш риг
       *[other] Ваши риги: { $count }
    }
rig-column-name = Риг
rig-no-figure = нет данных
rig-sum = Все вместе, каждый там, где он приносит больше всего: { $cash }/день
rig-sum-without = Без учёта: { $rigs } (нет данных).
rig-list-note = ★ — риг, который берётся в личном чате, если вы не назвали карту.
rig-open = Показать:
rig-none-title = Вы ещё не сохранили ни одного рига
rig-none = К сохранённому ригу можно обращаться по имени: earnings garage. Добавьте его так: rig add garage 2x 4090 0,12 hardware=3200
rig-full = Ригов уже { $count }, больше нельзя. Сначала удалите один.
rig-name-command = «{ $name }» — это команда, поэтому не может быть именем рига.
rig-name-in-use = Риг с именем { $name } у вас уже есть. Что теперь?
rig-change-it = Изменить { $name }
rig-bought-future = { $date } ещё не наступило.
rig-without-date = Без даты
rig-which = Какой?
rig-night-alone = Сколько стоит кВт·ч днём, если ночью цена другая?
rig-not-set = «{ $typed }» не задано, поэтому и убрать нельзя.
rig-change-what = Что изменить?
rig-change-note = Или напишите: { $line } power=0,10. Убрать параметр: without=power.
rig-change-power = Цена электричества
rig-change-gpu = Карта
rig-change-count = Число карт
rig-change-country = Страна
rig-change-network = Сети
rig-change-hardware = Цена покупки
rig-change-bought = День покупки
rig-change-account = Аккаунт
rig-change-rename = Имя
rig-remove-title = Удалить риг { $name }?
rig-remove-warning = Всё сохранённое о нём будет удалено. Дни истории останутся, если не удалить их вместе с ним.
rig-remove-warning-digests = { $count ->
        [one] Всё сохранённое о нём будет удалено, и { $count } ежедневная сводка о нём прекратится.
        [few] Всё сохранённое о нём будет удалено, и { $count } ежедневные сводки о нём прекратятся.
        [many] Всё сохранённое о нём будет удалено, и { $count } ежедневных сводок о нём прекратятся.
       *[other] Всё сохранённое о нём будет удалено, и { $count } ежедневной сводки о нём прекратится.
    }
rig-removed-title = Риг удалён: { $name }
rig-removed-digests = { $count ->
        [one] Прекращена { $count } ежедневная сводка о нём.
        [few] Прекращены { $count } ежедневные сводки о нём.
        [many] Прекращено { $count } ежедневных сводок о нём.
       *[other] Прекращено { $count } ежедневной сводки о нём.
    }
rig-remove-alerts = Оповещений о нём, которые тоже прекратятся: { $count }
rig-removed-alerts = Прекращено оповещений о нём: { $count }
rig-removed-days = Удалено дней истории: { $count }

## Что заработано на самом деле

command-provider = Сколько на самом деле заработал провайдер Akash или кошелёк Render
example-provider = provider
option-paid = сколько Render на самом деле выплатил за работу одной недели, в RENDER: 12,3
option-epoch = номер этой недели; если не указан, самая новая
mistake-unknown-account-typo = «{ $typed }» — опечатка: начинается как адрес в Akash, но проверочные знаки не сходятся.
mistake-unknown-account-other = «{ $typed }» — из другой сети. Адрес в Akash начинается с akash1; Render платит на кошелёк Solana.
button-link-rig = Связать с моей машиной
button-provider = Заработано на деле

provider-none-title = Сколько заработано на самом деле?
provider-none = Введите адрес в Akash (akash1…) или кошелёк Solana, на который платит Render. Всё это открыто: ни ключей, ни подписей. Если связать его с машиной, рядом встанет оценка: { $how }
provider-none-rig = У { $name } ещё нет аккаунта. Укажите её адрес в Akash или кошелёк Solana.
provider-which = Какой аккаунт?
provider-nobody-title = По этому адресу провайдера нет
provider-nobody = Akash не знает провайдера { $account }. У карты в HomeNode нет своего адреса, а адрес арендатора — не адрес провайдера.
provider-idle-title = За последние недели работы нет
provider-idle = У { $account } нет работы за последние двенадцать недель Render, до { $date }. Работа для Dispersed и плата за ожидание по кошелькам не публикуются.

provider-akash = { $name }: { $earned } за 7 дней
provider-akash-unknown = { $name }: заработок недоступен
provider-offline = Не в сети, последний раз: { $age }. Новые аренды не приходят.
provider-offline-unknown = Не в сети: новые аренды не приходят.
provider-unread = Сейчас недоступно: { $things }.
provider-part-health = состояние и карты
provider-part-earnings = заработок
provider-part-leases = аренды
provider-24h = Последние 24 ч
provider-24h-before = { $amount } за 24 ч до того
provider-per-day = { $amount } в день
provider-act = Несожжённые ACT
provider-act-as-akt = { $worth }, сейчас { $tokens }
provider-act-unknown = нет среди монет счёта, или они недоступны
provider-yes = да
provider-no = нет
provider-online = В сети
provider-checked = проверено { $age }
provider-uptime = Доступность
provider-uptime-note = 30 дней; 7 дней { $week }, 1 день { $day }
provider-audited = Аудит
provider-gpus = GPU в аренде
provider-of = { $part } из { $whole }
provider-leases = Открытые аренды
provider-leases-more = больше { $count }
provider-per-gpu-hour = За GPU-час
provider-market = ставки на { $gpu } { $price }
provider-market-change = { $change } к ставкам на { $gpu }, { $price }
provider-whole-lease = Аренда оплачивает и процессоры, память и диски; ставки — почти только за карту.
provider-accrued = Заработано — сколько принесли аренды в сети, выплачено оно или нет, до комиссий за газ. Дни — по UTC.
provider-render-words = tier=, paid= и epoch= уточняют кошелёк Render. Akash публикует, сколько платит, поэтому здесь они ничего не меняют.
provider-days = По дням
provider-column-day = День
provider-chart-day = Заработано в { $network }, дней: { $count }. С { $first } до { $last }, меньше всего { $low }, больше всего { $high }
provider-chart-week = Оплата работы в { $network }, середина диапазона, недель: { $count }. С { $first } до { $last }, меньше всего { $low }, больше всего { $high }
provider-chart-title = { $name }: заработано на самом деле
provider-chart-subtitle-day = по дням, { $currency }
provider-chart-subtitle-week = по неделям, середина диапазона, { $currency }
provider-chart-subtitle-estimate = по дням, { $currency }; черта — оценка
provider-chart-estimated = оценка: { $estimate } в день

provider-render = { $account }: { $pay } за неделю до { $date }
provider-weeks-old = Более новая неделя не опубликована: последняя закончилась { $date }.
provider-range = от { $low } до { $high }
provider-work = Работа
provider-work-share = { $share } всей работы
provider-tier = Как уровень { $tier }
provider-pool-share = от { $low } до { $high } фонда
provider-pay = Оплата
provider-mean = В среднем
provider-mean-weeks = { $weeks ->
        [one] { $weeks } неделя
        [few] { $weeks } недели
       *[other] { $weeks } недель
    }
provider-waiting = Фонд ожидания
provider-waiting-note = делится между всеми, кто ждал; по кошелькам не публикуется
provider-tier-unknown = Уровень узлов не публикуется, поэтому диапазон охватывает оба. Укажите tier=2 или tier=3 или сколько выплачено за работу одной недели: paid=12,3 epoch={ $epoch }
provider-tier-told = Рассчитано как уровень { $tier }, как вы указали.
provider-tier-paid = Выплата за неделю { $epoch } соответствует уровню { $tier }: все недели рассчитаны так.
provider-tier-misfit = Выплата за неделю { $epoch } не подходит ни к одному уровню: узлы обоих или вместе с платой за ожидание? Все недели рассчитаны как уровень { $tier }, он ближе.
provider-no-epoch = Недели { $epoch } нет среди известных, от { $from } до { $to }: диапазон остаётся прежним.
provider-no-telling = Без работы или выплаты неделя { $epoch } ничего не говорит об уровне: диапазон остаётся прежним.
provider-weeks = По неделям
provider-column-week = Неделя до
provider-worth-now = Стоимость по цене RENDER в конце каждой недели; где она неизвестна — по нынешней, { $price }.
provider-worth-then = Стоимость по цене RENDER в конце каждой недели.

provider-compare = { $name }: оценка и заработок в день
provider-column-span = Известные дни
provider-column-estimate = Оценка
provider-column-actual = Заработано
provider-column-ratio = Отношение
provider-few-days = «–» стоит там, где слишком мало дней с оценкой и заработком. Каждая ежедневная сводка сохраняет оценку.
provider-no-history = За эти дни оценки { $name } не сохранены: их хранит каждая её ежедневная сводка.
provider-now = По нынешним данным оценка — { $estimate } в день; за последнюю неделю приходило { $actual } в день: { $ratio }.
provider-nothing-estimated = Оценка была нулевой, поэтому отношения нет.
provider-reason-none = В пределах десятой части: оценка верна.
provider-reason-utilisation-lower = Вероятная причина: загрузка ниже оценки.
provider-reason-utilisation-higher = Вероятная причина: загрузка выше оценки.
provider-reason-price-lower = Вероятная причина: час оплачивался ниже оценки.
provider-reason-price-higher = Вероятная причина: час оплачивался выше оценки.
provider-reason-token-price-lower = Вероятная причина: токен стоил меньше, чем в оценке.
provider-reason-token-price-higher = Вероятная причина: токен стоил больше, чем в оценке.
provider-reason-downtime = Вероятная причина: машина была не в сети.
provider-reason-unknown = По открытым данным одну причину назвать нельзя.
provider-by-cards = У провайдера GPU: { $gpus }, у { $name }: { $cards }; её доля рассчитана по ним.
provider-means = Дни до последней недели — средние за 30 и 90 дней: каждый отдельно был бы ещё одним запросом.
provider-work-alone = Сравнивается с оценкой одной работы, по середине диапазона: плата за ожидание по кошелькам не публикуется, а у кошелька может быть несколько машин.

digest-earned = На самом деле заработано в { $network }: { $amount } за { $date }, { $total } за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
digest-earned-ratio = { $ratio } от оценки
digest-earned-render = На самом деле выплачено за работу в Render, неделя до { $date }: { $pay } ({ $worth })
digest-earned-missing = Что на самом деле заработано в { $network }, сейчас недоступно

why-earned = заработано за 7 дней = цена за блок × блоки, сумма по всем арендам за это время; ACT считается за доллар = { $result }
why-lease = аренда за GPU-час = цена за блок × { $blocks } блоков в час / GPU аренды; среднее по всем GPU = { $result }
why-render-pay = оплата как уровень { $tier } = доля всей работы × фонд × вес уровня = { $share } × { $pool } × { $weight } (от { $low } до { $high }) = { $result }
why-ratio = отношение = заработано в день / оценка в день = { $actual } / { $estimate } = { $result }
figure-uptime1d = доступность, 1 день
figure-uptime7d = доступность, 7 дней
figure-uptime30d = доступность, 30 дней
figure-gpusLeased = GPU в аренде
figure-gpusTotal = GPU всего
figure-openLeases = открытые аренды
figure-earnedUsd24h = заработано, 24 ч
figure-earnedUsd24hBefore = заработано, 24 ч до того
figure-earnedUsd7d = заработано, 7 дней
figure-earnedUsd30d = заработано, 30 дней
figure-earnedUsd90d = заработано, 90 дней
figure-earnedUsdOfDay = заработано в этот день
figure-closeUsd = цена токена в его конце
figure-unconvertedAct = ещё не сожжённые ACT
figure-obhOfWeek = работа за неделю, OBh
figure-jobPoolOfWeek = фонд работы, последняя неделя
figure-availabilityPoolOfWeek = фонд ожидания, последняя неделя
figure-paidRender = на самом деле выплачено за неделю

## Daily digests

command-digest = Сколько приносит машина, каждый день в удобное вам время
example-digest = digest 4090 at=9:00 timezone=Berlin
option-id = какая именно, по буквам на её кнопках
option-at = время: 9:00, 18:30, 7 вечера
option-days = в какие дни: daily, пн-пт, сб,вс
option-to = другой канал или группа для сводки, которыми вы управляете
option-chart = yes или no: график за последние 30 дней

mistake-unknown-clock = «{ $typed }» — не время: подойдёт 9:00 или 18:30.
mistake-unknown-weekdays = «{ $typed }» — не дни недели: подойдёт пн-пт.
mistake-unknown-digest-action = «{ $typed }» со сводкой сделать нельзя.
mistake-unknown-yes-no = «{ $typed }» — это ни yes, ни no.

guide-at = В какое время?
guide-at-hint = Выберите или напишите: 9:00, 18:30
guide-days = В какие дни?
guide-days-hint = Выберите или напишите: пн,ср,пт
guide-to = Куда?
guide-to-hint = В канал или группу, которыми вы управляете.

digest-title-earn = ✅ { $name } · { $cash }/день
digest-title-marginal = ⚠ { $name } · { $cash }/день
digest-title-switch = ⛔ { $name } · { $cash }/день
digest-title-pause = ⛔ { $name }: лучше остановить · { $cash }/день
digest-title-guess = ❔ { $name } · { $cash }/день
digest-title-unknown = { $name }: сегодня данных нет
digest-title-unpriced = { $name }: оплата в токенах, цена которых неизвестна
digest-none = Сегодня сводки нет
digest-unreadable = То, о чём эта сводка, больше не читается. Остановите её и закажите новую.
digest-rig-gone = Риг, о котором эта сводка, больше не сохранён.
digest-up-yesterday = на { $amount } больше, чем вчера
digest-down-yesterday = на { $amount } меньше, чем вчера
digest-same-yesterday = столько же, сколько вчера
digest-up-since = на { $amount } больше, чем { $date }
digest-down-since = на { $amount } меньше, чем { $date }
digest-same-since = столько же, сколько { $date }
digest-late = С опозданием: должна была прийти в { $time }.
digest-late-date = С опозданием: должна была прийти { $date } в { $time }.
digest-first = Это первая сводка: начиная со следующей в ней будет сказано, что изменилось.
digest-no-before = В прошлый раз данных для { $network } не было, поэтому сравнить не с чем.
digest-why = Почему: { $reasons }
digest-why-utilisation = загрузка { $from } → { $to } ({ $amount })
digest-why-power = электричество { $from } → { $to }/кВт·ч ({ $amount })
digest-why-fees = комиссии ({ $amount })
digest-why-machine = машина ({ $amount })
digest-why-pay = оплата ({ $amount })
digest-why-pay-change = оплата { $change } ({ $amount })
digest-why-rent = аренда { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } и токены в час { $pay } ({ $amount })
digest-why-currency = доллар { $change } в { $currency } ({ $amount })
digest-network = { $network } { $cash }/день (от { $low } до { $high })
digest-network-point = { $network } { $cash }/день
digest-best = ● лучшая
digest-also = Ещё в подробностях: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } ({ $change } за 24 ч)
digest-token-missing = { $token }: цены нет
digest-stale = Устаревшие данные: { $networks }
digest-power = Принята цена электричества { $price }/кВт·ч, средняя
digest-power-place = Принята цена электричества { $price }/кВт·ч, обычная для этого места ({ $place })
digest-chart = Денежный поток в день, { $network }, за { $days } дн.: с { $first } до { $last }, минимум { $low }, максимум { $high }

digest-ordered = ✅ Ежедневная сводка заказана: { $about }
digest-changed-same = ✅ Такая сводка уже была, теперь она такая: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } в { $time } ({ $zone })
digest-days-daily = каждый день
digest-days-weekdays = с понедельника по пятницу
digest-days-weekends = суббота и воскресенье
digest-where-private = сюда, в личный чат
digest-where-private-on = в личный чат в { $platform }
digest-where-shared = в канал или группу
digest-about = Сводка: { $about }
digest-about-unknown = машина, которая больше не читается
digest-preview = Сейчас она выглядела бы так: { $title }
digest-next = Следующая: { $next }
digest-list = Ваши ежедневные сводки
digest-list-here = Ежедневные сводки здесь
digest-list-none = Вы ещё не заказали ежедневную сводку
digest-list-none-here = Сюда пока не приходит ни одной сводки
digest-what = Одно сообщение в удобное вам время: сколько приносит машина в каждой сети, что изменилось и почему.
digest-which = Какая?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Сводка изменена: { $about }
digest-paused = Сводка на паузе: { $about }
digest-resumed = Сводка продолжается: { $about }
digest-stopped = Сводка остановлена: { $about }
digest-stopped-note = Больше она не придёт, заказ удалён.
orders-paused = На паузе: все { $count }
orders-resumed = Продолжается: все { $count }
orders-stopped = Остановлено: все { $count }
orders-all = Все
digest-change-what = Что изменить?
digest-change-at = Время
digest-change-days = Дни
digest-change-timezone = Часовой пояс
digest-change-language = Язык
digest-change-currency = Валюта
digest-change-chart-on = С графиком
digest-change-chart-off = Без графика
digest-paused-asked = ⏸ На паузе
digest-paused-notice = { $count ->
    [one] Больше не приходит { $count } ваша ежедневная сводка. { $reason }
    [few] Больше не приходят { $count } ваши ежедневные сводки. { $reason }
    [many] Больше не приходят { $count } ваших ежедневных сводок. { $reason }
   *[other] Больше не приходит { $count } вашей ежедневной сводки. { $reason }
}
digest-paused-access = ⏸ На паузе: мы больше не видим канал. Впустите нас и нажмите «Продолжить».
digest-paused-permission = ⏸ На паузе: нам больше нельзя там писать. Разрешите это и нажмите «Продолжить».
digest-paused-closed = ⏸ На паузе: ветка закрыта. Откройте её и нажмите «Продолжить».
digest-paused-filtered = ⏸ На паузе: её задержал тамошний фильтр. Пропустите её и нажмите «Продолжить».
digest-paused-unreachable = ⏸ На паузе: вы не принимаете от нас сообщений. Разрешите их и нажмите «Продолжить».
digest-paused-rig = ⏸ На паузе: риг, о котором эта сводка, больше не сохранён. Сохраните риг с этим именем и нажмите «Продолжить» или остановите сводку.
digest-paused-other = ⏸ На паузе: доставить не удалось. Проверьте, что нам можно там писать, и нажмите «Продолжить».
digest-no-place = Туда сводку отправить нельзя
digest-place-nowhere = Для сводок нужен Discord или Telegram: сюда нельзя писать без запроса.
digest-place-unknown = Такого места нет, или нас там нет. Сначала добавьте нас туда.
digest-place-wrong-kind = Туда нельзя отправлять сообщения. Выберите текстовый канал, канал объявлений, ветку или публикацию.
digest-place-not-installed = Бот не установлен на этом сервере, поэтому писать здесь мы не можем. Его могут добавить управляющие сервера.
digest-missing-title = Нам пока нельзя там писать
digest-missing = Место: { $where }. Не хватает прав: { $permissions }. Ничего не сохранено.
digest-rig-shared-title = Сохранённый риг — это личное
digest-rig-shared = Там читают другие, а его расходы никого не касаются. О тех же картах можно рассказать и без них.
digest-full-title = Сводок больше нельзя
digest-place-full = { $count ->
        [one] Туда уже приходит { $count } сводка, это предел.
        [few] Туда уже приходят { $count } сводки, это предел.
        [many] Туда уже приходят { $count } сводок, это предел.
       *[other] Туда уже приходит { $count } сводки, это предел.
    } Сначала остановите одну.
digest-owner-full = { $count ->
        [one] Вы заказали { $count } сводку, это предел.
        [few] Вы заказали { $count } сводки, это предел.
        [many] Вы заказали { $count } сводок, это предел.
       *[other] Вы заказали { $count } сводки, это предел.
    } Сначала остановите одну.
digest-unknown-title = Такой сводки нет
digest-unknown = Здесь такой сводки нет. Возможно, её остановили.
digest-elsewhere = Она приходит туда, где читают другие. Измените её там.
digest-stays-title = Сводка остаётся там, куда приходит
digest-stays = Закажите новую там и остановите эту.

permission-view-channel = Просмотр канала
permission-send-messages = Отправка сообщений
permission-send-messages-in-threads = Отправка сообщений в ветках
permission-embed-links = Вставка ссылок
permission-attach-files = Прикрепление файлов
permission-post-messages = Публикация сообщений

button-again = Повторить
button-digests = Все сводки
button-digest-details = Подробно
button-digest-time = Изменить время
button-digest-stop = Остановить
button-digest-pause = Пауза
button-digest-resume = Продолжить
button-digest-preview = Предпросмотр
button-digest-order = Присылать каждый день
button-digest-new = Сводка о карте
button-digest-rig = Сводка: { $rig }
button-digest-also = И о другой карте
button-digest-also-chat = И в канал или группу
button-digest-reference = { $cards } без расходов
button-pick-channel = Выбрать канал
button-pick-group = Выбрать группу

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = Что изменится при другой цене электричества, загрузке или других данных
example-whatif = whatif 4090 0,12
button-whatif = А если…

whatif-title = { $rig } в сети { $network }: { $cash }/день и что на это влияет
whatif-part = Здесь только { $cards }. Для { $others } добавьте { $typed }
whatif-fixed = Всё остальное без изменений: аренда, комиссии и цены токенов взяты нынешние.
whatif-token = Денежный поток в день при другой цене { $token }
whatif-outlook = По прошлому { $token }, без тренда: в среднем за следующие { $days } дн. от { $low } до { $high } в день, посередине { $mid }.
whatif-floor = Ниже { $price } за час GPU сданный час не окупает даже свою энергию.
whatif-hardware = Железо за { $price }
whatif-buy-below = За { $price } покупка выгодна: она выгодна до { $most } (от { $low } до { $high }) при сроке { $years } г. таких дней, { $rate } годовых в другом месте и остатке { $residual } цены.
whatif-buy-above = За { $price } покупка невыгодна: выгодна она до { $most } (от { $low } до { $high }) при сроке { $years } г. таких дней, { $rate } годовых в другом месте и остатке { $residual } цены.
whatif-sell = От { $price } выгоднее продать железо сейчас, чем сдавать до конца срока.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name }, { $network }: денежный поток в день
chart-days-subtitle = За { $days } дн., в { $currency }

chart-price-title = { $token } за { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
chart-price-subtitle = Цена токена на конец каждого дня, в { $currency }
chart-mark = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }: { $change }

chart-ranking-title = { $rig }: денежный поток в день по сетям
chart-ranking-subtitle = В { $currency }, за вычетом комиссий и электричества; тонкая линия — от минимума до максимума
chart-ranking-cloud = { $cloud }: { $price } в день
chart-ranking-item = { $network } { $cash } (от { $low } до { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = Денежный поток в день, { $rig }: { $list }.
chart-ranking-alt-cloud = Денежный поток в день, { $rig }: { $list }. { $cloud } сдаёт то же самое за { $price } в день.

chart-payback-title = { $rig }, { $network }: денежный поток и цена железа
chart-payback-subtitle = Накопленный поток, в { $currency }; полоса — от минимума до максимума
chart-payback-cost = Железо { $price }
chart-payback-reached = Окупится { $date }
chart-payback-low = мин. { $amount }
chart-payback-mid = сред. { $amount }
chart-payback-high = макс. { $amount }
chart-payback-alt = К концу графика ({ $end }) накопится { $mid } (мин. { $low }, макс. { $high }) при цене железа { $price }; окупится к { $date }
chart-payback-alt-never = К концу графика ({ $end }) накопится { $mid } (мин. { $low }, макс. { $high }) при цене железа { $price }: к этому времени не окупится.

chart-heat-title = { $rig }, { $network }: денежный поток в день
chart-heat-subtitle = В { $currency }, в зависимости от цены электричества и загрузки
chart-heat-power = Цена электричества за кВт·ч
chart-heat-utilisation = Загрузка
chart-heat-contour = безубыточность
chart-heat-own = У вас: { $cash }
chart-heat-alt = Денежный поток в день по цене электричества и загрузке: от { $low } при { $lowPower }/кВт·ч и загрузке { $lowUse } до { $high } при { $highPower }/кВт·ч и загрузке { $highUse }. У вас при { $power }/кВт·ч и загрузке { $use } получается { $cash }.
chart-heat-alt-breakeven = При { $power }/кВт·ч безубыточность наступает при загрузке { $use }.

chart-tornado-title = { $rig }, { $network }: что важнее всего
chart-tornado-subtitle-cash = Денежный поток в день, если один из параметров на 20 % ниже или выше, в { $currency }
chart-tornado-subtitle-profit = Прибыль в день, если один из параметров на 20 % ниже или выше, в { $currency }
chart-tornado-base = сейчас { $amount }
chart-tornado-item = { $input } от { $low } до { $high }
chart-tornado-alt-cash = Денежный поток в день, если один из параметров на 20 % ниже или выше: { $list }. Сейчас { $amount }.
chart-tornado-alt-profit = Прибыль в день, если один из параметров на 20 % ниже или выше: { $list }. Сейчас { $amount }.

## Power prices by the hour

command-power = Цены электричества по часам, дешёвые и дорогие, и когда машине лучше встать на паузу
example-power = power DE-LU
option-zone = электричество по рыночной цене каждого часа: DE, SE4, octopus-c
option-surcharges = что добавляется за кВт·ч до НДС, сеть и сборы: 0,16
option-vat = НДС на всё вместе: 19%
about-power = Цены электричества по часам: Energy-Charts Института Фраунгофера ISE (CC BY 4.0, данные Bundesnetzagentur | SMARD.de), aWATTar и Octopus Energy; углеродный след: NESO.
mistake-unknown-zone = «{ $typed }» — не одна зона цен на электричество.
mistake-private-zone = Цены зоны { $zone } только для личного пользования, поэтому этот бот не может их показывать. Ближайшие зоны со свободными, но другими ценами:
mistake-contrary = { $first } и { $second } вместе не имеют смысла: цена либо рыночная, либо введённая. Какая?
mistake-contrary-markup = { $option } указывают вместе с zone=…: это прибавка к рыночной цене; power — итоговая цена, где учтено всё. Какая?
guide-zone = Какая зона цен на электричество?
guide-zone-hint = Выберите или напишите страну или зону: FR, SE4, octopus-c
live-power-full = Электричество сегодня, { $zone }: в среднем { $price }/кВт·ч, из ({ $spot } на бирже + { $surcharges } надбавок) + { $vat } НДС.
live-power-no-vat = Электричество сегодня, { $zone }: в среднем { $price }/кВт·ч, из { $spot } на бирже + { $surcharges } надбавок. НДС не введён: vat=19%
live-power-no-surcharges = Электричество сегодня, { $zone }: в среднем { $price }/кВт·ч, из { $spot } на бирже + { $vat } НДС. Надбавки не введены: surcharges=0.16
live-power-bare = Электричество сегодня, { $zone }: в среднем { $price }/кВт·ч, это голая биржевая цена. К ней добавляются сеть и налоги: surcharges=0.16 vat=19%
live-power-retail = Электричество сегодня, { $zone }: в среднем { $price }/кВт·ч, со всеми сборами и НДС.
live-power-old = Сегодняшние цены зоны { $zone } не читаются: взяты последние известные, за { $date }.
live-power-part = Известны только { $known } из { $hours } часов дня.
live-power-down = Цены зоны { $zone } сейчас не читаются; вместо них взята обычная цена этих мест.
live-power-private = Цены зоны { $zone } только для личного пользования, и этот бот не может их брать: вместо них взята обычная цена этих мест.
rig-change-zone = Рынок электричества
rig-zone = среднее за сегодня, { $zone }
rig-zone-old = среднее за { $date }, { $zone }, последнее известное
rig-zone-missing = обычная цена: цены зоны { $zone } не читаются
figure-spotUsdPerKwh = биржевая цена кВт·ч, среднее за день
figure-surchargesUsdPerKwh = надбавки за кВт·ч
figure-vatRate = НДС
figure-gramsPerKwh = CO₂ на кВт·ч
why-live-title = Цена электричества
why-live-power = цена кВт·ч = (биржевая цена + надбавки) × (1 + НДС) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = Электричество сегодня, { $zone }: в среднем { $price }/кВт·ч
power-title-old = Электричество за { $date }, { $zone }: в среднем { $price }/кВт·ч
power-title-none = { $zone }: сейчас нет цен на электричество
power-none = Ни один источник сейчас не отвечает. Спросите снова через несколько минут.
power-now = Сейчас, до { $to }: { $price }/кВт·ч
power-today = Сегодня, { $date }
power-tomorrow = Завтра, { $date }
power-range = Дешевле всего в { $cheapestAt }: { $cheapest }. Дороже всего в { $dearestAt }: { $dearest }. В среднем { $mean }.
power-tomorrow-none = Цены на завтра ещё не опубликованы; они выходят после полудня.
power-column-hour = Час
power-column-price = За кВт·ч
power-column-left = Остаток
power-second = { $time } (второй)
power-pause-title = { $rig }: когда пауза
power-pause = Выгоднее пауза с { $from } до { $to }: экономит { $saves }, если машина тогда была бы в аренде.
power-pause-none = Ни в один час пауза не экономит в { $network }: рабочий час приносит больше, чем сжигает.
power-pause-unknown = Экономит ли пауза, неизвестно: сейчас ни у одной сети нет данных для { $rig }.
power-left = Остаток: что оставляет час в { $network } после комиссий и электричества, когда работают все карты.
power-clock = Часы по времени: { $city }.
power-carbon = CO₂ в Великобритании сейчас { $now } г/кВт·ч; меньше всего { $low } г ({ $lowAt }), больше всего { $high } г ({ $highAt }), по прогнозу на двое суток.
power-carbon-none = Углеродный след Великобритании сейчас не читается.
power-licence = Данные Bundesnetzagentur | SMARD.de через Energy-Charts, CC BY 4.0.
chart-hours-title = Электричество по часам, { $zone }
chart-hours-subtitle = { $currency } за кВт·ч, сегодня и что известно о завтрашнем дне
chart-hours-alt = Электричество по часам, { $zone }: от { $low } ({ $lowAt }) до { $high } ({ $highAt }).
chart-hours-alt-now = Электричество по часам, { $zone }: от { $low } ({ $lowAt }) до { $high } ({ $highAt }), сейчас { $now }.
button-power = Электричество по часам
button-add-surcharges = С надбавками и НДС

## Alerts

command-alert = Одно сообщение, когда цена, ваш риг, провайдер или цена GPU дойдёт до порога
example-alert = alert akt below 0.50
mistake-unknown-alert-action = С оповещением нельзя сделать «{ $typed }».
mistake-unknown-alert-turn = Оповещение не может ждать «{ $typed }».
mistake-unknown-alert-repeat = «{ $typed }» — это не «один раз» и не «каждый раз»: once или every.
option-provider = адрес провайдера Akash
option-above = сообщить, когда станет столько или больше
option-below = сообщить, когда станет столько или меньше
option-moves = сообщить, когда сдвинется на столько, вверх или вниз: 5%
option-rises = сообщить, когда вырастет на столько: 5%
option-falls = сообщить, когда упадёт на столько: 5%
option-better = сообщить, когда другая сеть приносит на столько больше в день
option-turns = unprofitable (убыток), profitable (прибыль), offline или online
option-hours = за столько, столько подряд или на столько часов вперёд: 6h, 2 days
option-repeat = once (один раз) или every (каждый раз)
option-cooldown = не больше одного сообщения за столько часов: 6h
option-expires = кончается через столько дней: 30d
option-quiet = в эти часы без сообщений: 22:00-07:00
option-recovery = сообщить и когда это пройдёт: да или нет
alert-new = Новое оповещение
alert-what = За чем следить?
alert-when = Когда сообщить?
alert-kind-token = Цена токена
alert-kind-rig = Мой риг работает в убыток
alert-kind-better = Другая сеть выгоднее
alert-kind-provider = Провайдер не в сети
alert-kind-gpu = Цена GPU на Akash
alert-kind-power = Дешёвый или дорогой ток
alert-turn-offline = Не в сети
alert-turn-online = В сети
alert-power = Электричество в { $zone }
alert-power-ahead = Электричество в { $zone } за { $hours } ч
alert-per-day = { $value }/день
alert-per-hour = { $value }/ч
alert-per-kwh = { $value }/кВт·ч
alert-on-above = { $what }: { $value } или больше
alert-on-below = { $what }: { $value } или меньше
alert-on-moves = { $what }: сдвиг на { $share } за { $hours } ч
alert-on-rises = { $what }: рост на { $share } за { $hours } ч
alert-on-falls = { $what }: падение на { $share } за { $hours } ч
alert-on-negative = { $what } работает в убыток
alert-on-positive = { $what } приносит прибыль
alert-on-better = { $what }: другая сеть выгоднее на { $value } в день уже { $hours } ч
alert-on-offline = { $what } не в сети
alert-on-online = { $what } в сети
alert-set = ✅ Оповещение задано: { $on }
alert-changed-same = ✅ Такое оповещение уже было, теперь оно такое: { $on }
alert-title = Оповещение: { $on }
alert-over = ✅ Прошло: { $on }
alert-field-now = Сейчас
alert-field-away = Осталось
alert-field-value = Значение
alert-field-before = Было
alert-field-since = Так с
alert-field-from = Начиная с
alert-field-network = Сеть
alert-field-repeat = Сообщает
alert-field-recovery = И когда пройдёт
alert-field-quiet = Тишина
alert-field-until = Кончается
alert-once = один раз
alert-every = каждый раз
alert-cooldown = Не больше одного сообщения за { $hours } ч
alert-unknown = сейчас значения нет; пока его нет, сообщений не будет
alert-unheard = Нет свежего ответа: { $networks }. Возможно, там платят больше всего.
alert-unheard-line = Если { $rig } там не сдаётся, введите: { $line }
alert-already = Это уже так: сообщение придёт, когда это случится снова.
alert-dollars = Следим в долларах США: сколько это в { $currency }, зависит от курса.
alert-wholesale = Биржевая цена, без сетевых сборов и налогов.
alert-ended = Оно было на один раз и закончилось.
alert-snoozed = 🔕 Молчит до { $until }
alert-list = Оповещения
alert-gone-title = Такого оповещения нет
alert-full = Больше оповещений быть не может: { $count }.
alert-paused-notice = Оповещения, которые больше не приходят: { $count }. { $reason }
alert-no-place = Туда оповещения прийти не могут
alert-place-nowhere = Оповещениям нужен Discord или Telegram: сюда нельзя писать без запроса.
alert-private = Здесь читают другие. Оповещения о вашем риге или провайдере задавайте лично.
alert-no-rig = Ни один риг ещё не сохранён
alert-not-akash = Только провайдеры Akash сообщают, в сети ли они: их адреса начинаются с akash1.
alert-price-above-zero = Цена всегда выше 0. Введите порог больше нуля, например below 0.50.
button-alerts = Все оповещения
button-alert-new = Новое оповещение
button-alert-snooze = Тишина 24 ч
guide-provider = Какой провайдер на Akash?
guide-provider-hint = Введите его адрес, он начинается с akash1.

## For whoever runs the bot

command-admin = Для того, кто держит этого бота: состояние, недошедшее, сообщения всем, работы
example-admin = admin status
mistake-unknown-admin-action = «{ $typed }» здесь сделать нельзя.

admin-well = Всё в порядке
admin-trouble = Кое-что требует внимания
admin-version = Версия
admin-started = Запущен
admin-roles = Задачи этого процесса
admin-memory = Память
admin-megabytes = { $count } МБ
admin-connected = на связи
admin-not-connected = нет связи
admin-database = База данных
admin-waiting = Ожидают
admin-waiting-counts = { $due } ждут подготовки, { $ready } ждут отправки
admin-waiting-since = самое старое: { $age }
admin-sent = Сводки за сегодня
admin-sent-counts = отправлено { $sent }, из них с опозданием { $late }
admin-dead = Не дошло
admin-dead-counts = не доставлено { $undelivered }, неизвестно { $uncertain }
admin-orders = Заказы
admin-order-counts = сводок { $digests }, оповещений { $alerts }, из них на паузе { $paused }
admin-upstreams = Источники данных: последний ответ
admin-upstreams-none = Этот процесс ещё не читал ни одного источника данных.
admin-upstream-never = ответа ещё не было

admin-letters = Сообщения, которые не дошли
admin-letters-none = Недошедших сообщений нет
admin-letters-dropped = Отброшены: их больше никто не ждёт
admin-letter-digest = сводка за { $date }
admin-letter-alert = оповещение за { $date }
admin-letter-undelivered = не доставлено
admin-letter-uncertain = возможно, дошло
admin-redrive-which = Отправить снова? То, что, возможно, дошло, придёт тогда дважды.
admin-redriven = Отправится снова: { $count }
admin-redriven-none = Среди недошедших такого сообщения нет
admin-redriven-note = Они уйдут в обычном темпе. Сводка, за которой следующая придёт меньше чем через 3 часа, будет отброшена.

button-admin-status = Состояние бота
button-admin-letters = Что не дошло
button-admin-redrive-all = Отправить все снова

option-switch = on или off
option-text = слова — так, как их прочтут
mistake-unknown-switch = «{ $typed }» — это ни on, ни off.

maintenance-title = Технические работы
maintenance = Некоторое время отвечать не получится. Сводки и оповещения за это время придут позже: ничего не потеряется.

admin-maintenance-on = Идут технические работы, начало: { $age }
admin-maintenance-others = Все остальные читают, что в боте идут технические работы и ничего не потеряется.
admin-maintenance-words = Кроме того, они читают:
admin-maintenance-held = То, что отправляется без запроса, ждёт и уйдёт, когда работы закончатся. Сводки тогда скажут, что опоздали; если до следующей меньше 3 часов, сводка уступит ей место.
admin-maintenance-is-off = Технических работ нет
admin-maintenance-how = Пока они идут, все остальные получают короткое сообщение вместо ответа, а сводки и оповещения ждут. Чтобы добавить в него свои слова: admin maintenance on Вернёмся в 18:00 UTC
admin-maintenance-ended = Технические работы закончены
admin-maintenance-released = Всё, что ждало, уходит сейчас, в обычном темпе.
admin-too-long = Слишком длинно
admin-too-long-text = Здесь { $length } знаков, а можно не больше { $limit }. Ничего не сделано.

button-admin-maintenance-on = Начать работы
button-admin-maintenance-off = Закончить работы

option-platform = только там: discord или telegram
mistake-unknown-platform = «{ $typed }» — это ни discord, ни telegram.

broadcast-title = Сообщение от того, кто держит этого бота

admin-letter-broadcast = сообщение за { $date }
admin-broadcast-preview = Мест, которые это получат: { $count }
admin-broadcast-ask = Все прочтут эти слова как есть, под таким заголовком на языке своей сводки. Места, где все сводки на паузе, не получат ничего. Отправить?
admin-held = Идут технические работы: уйдёт, когда они закончатся.
admin-broadcast-nowhere = Сводок не получает ни одно место, читать было бы некому
admin-broadcast-sent = В пути, мест: { $count }
admin-broadcast-sent-text = Это займёт не больше половины того, что можно отправить, чтобы сводки шли дальше. Что отправить не удалось, будет среди недошедшего.
admin-broadcast-before = Уже отправлено раньше, мест: { $count }
admin-broadcast-unknown = Такого сообщения больше нет
admin-broadcast-unknown-text = Неотправленное хранится неделю. Напишите заново: admin broadcast и за ним текст.

button-admin-broadcast = Отправить, мест: { $count }
