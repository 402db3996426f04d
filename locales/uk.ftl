### Українська.
### Spelt as in English:
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = на у в о об за по для від до із зі з та і й або чи що як скільки яка який яке які мій моя моє мої мого моєї мою моїх моєму моїй дає дають приносить приносять принесе заробляє заробляють заробить коштує коштують ціна ціни ціною тариф тарифу тарифом електроенергія електроенергії електроенергію електрика електрики електрику струм струму світло карта карти карту картою карт картка картки картку карток відеокарта відеокарти відеокарту відеокарт відеокартка відеокартки відеокартку відеокарток квт квт·год кіловат-година кіловат-годину шт штук штуки

## Help and about

command-earnings = Скільки карта приносить після комісій, електроенергії та амортизації
command-compare = Порівняння мереж: для карти або загалом
command-price = Ціна токена, її зміни та ризик
command-network = Що це за мережа, як вона платить і наскільки завантажена
command-gpu = Дані карти й де її можна здати в оренду
command-why = Формули, вхідні дані та джерела останньої відповіді
command-settings = Мова, валюта, часовий пояс і країна
command-link = Ті самі риги й налаштування в Discord і Telegram
command-start = Перші кроки
command-privacy = Що про вас зберігається і навіщо
command-export = Усе, що про вас зберігається, одним файлом
command-forget = Видалити все, що про вас зберігається
command-help = Про що можна запитати і як
command-about = Що це таке й звідки дані

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

option-gpu = карта, як ви її називаєте: 4090, h100, a100 80gb sxm
option-count = скільки таких карт
option-network = лише ця мережа
option-power = ваш тариф за kWh: 0.12, 0,12 EUR, 12ct
option-rig = один із ваших ригів, за назвою, яку ви йому дали
option-country = країна або штат США: візьмемо звичайний там тариф на електроенергію
option-util = завантаженість, тобто частка часу в оренді: 60%
option-price = оренда за GPU-годину замість ринкової ціни; без валюти — в USD
option-fee = комісія мережі: 20%
option-slippage = прослизання, тобто втрата на продажу виплати: 1%
option-gpu_watts = потужність однієї карти під навантаженням, W
option-gpu_idle = потужність однієї карти в простої, W
option-host_watts = потужність решти рига під навантаженням, W
option-host_idle = потужність решти рига в простої, W
option-psu = ККД блока живлення: 90%
option-pue = надбавка на охолодження та втрати: вдома 1.0
option-fixed = постійні витрати на місяць: інтернет, приміщення
option-hardware = скільки коштував риг
option-residual = залишкова вартість наприкінці, частка від ціни: 30%
option-life = строк служби в роках
option-discount = ставка дисконтування: скільки ваші гроші дали б деінде за рік
option-currency = валюта відповіді
option-octanebench = бал OctaneBench однієї карти, для Render
option-tier = рівень завдань Render: 2 або 3
option-token = токен: AKT, RENDER
option-range = за який період: 7d, 30d, 90d
option-topic = networks, reliability або clouds
option-language = мова відповідей
option-timezone = часовий пояс за найближчим великим містом: Kyiv
option-for = me — для себе, here — для всіх, хто тут читає (лише адміністратори)
option-theme = графіки темні (dark) чи світлі (light)
option-reset = yes — повернути все, як було спочатку
option-confirm = yes — видалити
option-code = код, отриманий на іншій платформі
option-stop = yes, щоб розірвати зв’язок
option-history = yes, щоб видалити й дні історії
option-about = команда

help-title = Чи приносить мій риг більше, ніж спалює?
help-intro = Напишіть карту й свій тариф на електроенергію, наприклад: earnings 4090 0,12
help-intro-options = Вкажіть карту й свій тариф на електроенергію, наприклад: /earnings gpu: 4090 power: 0,12
help-numbers-options = Можна писати і 0,12, і 0.12, а також 60%, 300k та 0,35€. Якщо у відповіді сказано «введіть hardware=…», це параметр команди. ◷ позначає дані, старіші, ніж мали б бути.
help-numbers = Можна писати і 0,12, і 0.12, а також 60%, 300k та 0,35€. Параметри пишіть як назва=значення, у будь-якому порядку. ◷ позначає дані, старіші, ніж мали б бути.
help-more = Усі параметри команди: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = Наприклад: { $example }
help-required = обов’язково
help-column-command = Команда
help-column-purpose = Що покаже
help-column-option = Параметр
help-column-meaning = Значення

about-title = Rigwise { $version }
about-what = Для тих, хто здає GPU в децентралізованих обчислювальних мережах: скільки риг приносить після комісій, прослизання, електроенергії, постійних витрат та амортизації — із джерелом, датою й основою кожного числа.
about-promise = Це оцінки, а не поради. Про невідоме так і сказано; застарілі дані показано з їхньою датою; що не враховано, перелічено під кожною відповіддю.
about-sources = Звідки дані:
about-terms = Ціни — CoinGecko, CoinPaprika та біржі; обмінні курси — Європейський центральний банк через Frankfurter та ExchangeRate-API; тарифи на електроенергію — Eurostat (CC BY 4.0) та EIA (США).

## Buttons

button-compare = Порівняти мережі
button-details = { $network } докладно
button-why = Чому?
button-network = Про { $network }
button-try = Спробувати RTX 4090
button-help = Довідка
button-price = Ціна { $token }
button-my-card = Порахувати мою карту
button-settings = Налаштування
button-settings-here = Налаштування для всіх тут
button-privacy = Що зберігається
button-export = Експорт
button-link = Пов’язати Discord і Telegram
button-link-stop = Розірвати зв’язок
button-forget = Видалити мої дані
button-delete = Видалити
button-reset = Скинути все
button-now = Показати розрахунок
button-earnings = Дохід

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }: вигідно
earnings-guess = ❔ { $rig } у мережі { $network }: скільки буде роботи — лише здогад
earnings-below-depreciation = ⚠ { $rig }: покриває поточні витрати, але не амортизацію
earnings-low-end-loses = ⚠ { $rig }: вигідно, але не на слабкому ринку
earnings-pause = ⛔ { $rig } за { $power }/kWh: краще поставити на паузу
earnings-switch = ⛔ { $rig }: збитково, краще продати або змінити мережу
earnings-unknown = { $rig }: зараз жодна мережа не має даних
earnings-unpriced = { $rig }: плата в токенах, ціна яких невідома

earnings-headline = { $network } · кешфлоу { $cash }/день
earnings-headline-profit = { $network } · кешфлоу { $cash }/день, { $profit } після амортизації
before-homenode = { $text }, до вирахування частки HomeNode
reason-covers-all-costs = Дохід покриває поточні витрати та амортизацію.
reason-covers-running-costs = Дохід покриває поточні витрати. Чи покриє й ціну обладнання, залежить від того, скільки ви заплатили: введіть hardware=…
reason-only-waiting-pays = Кожна робоча година спалює більше, ніж додає: вигідний лише простій.
reason-below-depreciation = Дохід покриває поточні витрати, але не амортизацію.
reason-low-end-loses = Посередині діапазону вигідно, на нижній межі — збитково.
reason-rented-hours-lose = Робоча година приносить { $brings }, а спалює { $burns }, тож що більше роботи, то гірше.
reason-rented-hours-lose-until = Збитку не буде за тарифу, нижчого ніж { $power }/kWh.
reason-below-break-even = Завантаженість — { $utilisation }, а для беззбитковості потрібно { $breakEven }.
reason-break-even-unreachable = Навіть із цілодобовою роботою поточні витрати тут не покрити.

earnings-rent = Оренда
earnings-rent-note = { $price }/год × { $utilisation } часу
earnings-pay = Винагорода
earnings-pay-note = { $tokens } на день по { $price }
earnings-pay-rate-note = { $price }/год × { $utilisation } часу
earnings-fees = Комісії
earnings-fees-note = комісія { $fee }, прослизання { $slippage }
earnings-power = Електрика
earnings-power-note = { $watts } W з розетки, { $price }/kWh
earnings-fixed = Постійні
earnings-fixed-note = { $perMonth } на місяць
earnings-cash = Кешфлоу/день
earnings-range-note = від { $low } до { $high }
earnings-depreciation = Амортизація
earnings-depreciation-note = { $price } за { $years ->
        [one] { $years } рік
        [few] { $years } роки
        [many] { $years } років
       *[other] { $years } року
    }, залишок { $residual }
earnings-profit = Прибуток/день
earnings-month = За місяць: кешфлоу { $cash }.
earnings-month-profit = За місяць: кешфлоу { $cash }, прибуток { $profit }.

breakeven-what = Без збитку
breakeven-cash = кешфлоу
breakeven-full = прибуток
breakeven-rented = час оренди
breakeven-working = час роботи
breakeven-power = тариф/kWh
breakeven-gpu-hour = оренда/год
breakeven-token = 1 { $token }
breakeven-drop = спад { $token }
breakeven-never = ніколи
breakeven-no-room = без запасу
breakeven-waiting = у простої
breakeven-over = понад 100%
breakeven-free-power = й даром ні
breakeven-unknown = невідомо

payback = Окупність { $price }: { $date } ({ $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }); зі ставкою дисконтування { $rate } на рік — через { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
        [many] { $months } місяців
       *[other] { $months } місяця
    }.
payback-simple = Окупність { $price }: { $date } ({ $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }); зі ставкою дисконтування { $rate } на рік — ніколи.
payback-never = Окупність { $price }: за цих даних ніколи.
payback-too-late = Окупність { $price }: не настане за строк служби ({ $years ->
        [one] { $years } рік
        [few] { $years } роки
        [many] { $years } років
       *[other] { $years } року
    }).
price-launch = { $price } (стартова ціна)
investment = Чиста приведена вартість { $npv }, дохідність { $irr } на рік за { $years ->
        [one] { $years } рік
        [few] { $years } роки
        [many] { $years } років
       *[other] { $years } року
    }.
investment-no-irr = Чиста приведена вартість { $npv } за { $years ->
        [one] { $years } рік
        [few] { $years } роки
        [many] { $years } років
       *[other] { $years } року
    }.
swing-profit = Найбільше впливає { $first }: зміна на 20% дає прибуток від { $low } до { $high } на день. Далі — { $second }.
swing-cash = Найбільше впливає { $first }: зміна на 20% дає кешфлоу від { $low } до { $high } на день. Далі — { $second }.
irr-high = понад { $limit }
swing-utilisation = завантаженість
swing-capped = { $input } (щонайбільше { $most })
swing-rent = ціна оренди
swing-rate = ставка
swing-token = ціна токена
swing-usdPerKwh = тариф на електроенергію
swing-feeRate = комісія
swing-purchaseUsd = ціна обладнання

earnings-elsewhere = Інші мережі
elsewhere-line = { $network } · кешфлоу { $cash }/день (від { $low } до { $high }) · { $how }
elsewhere-point = { $network } · кешфлоу { $cash }/день · { $how }
elsewhere-unpriced = { $network } · { $tokens } на день (від { $low } до { $high }); жодне джерело не має ціни { $token }, тому не в грошах
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = Зрозуміли так: { $gpu }. Є також: { $others }.

assumed-power-world = Тариф — припущення: { $price }/kWh, середній у світі для { $use } ({ $period }). Введіть свій: power=0.12 або country=UA
power-tiny = { $price } за kWh — майже нічого. Якщо йдеться про іншу валюту, вкажіть її: power=0.12USD
assumed-power-continent = Тариф — припущення: { $price }/kWh. Місцевий ({ $place }) невідомий, тому це середній на континенті для { $use } ({ $period }). Введіть свій: power=0.12
assumed-power-place = Тариф — припущення: { $price }/kWh, звичайний для { $use } ({ $place }, { $period }). Введіть свій: power=0.12
power-residential = побутових споживачів
power-business = непобутових споживачів, без ПДВ
place-others = Зрозуміли так: { $place }. Можливо також: { $others }.
assumed-inputs = Припущення: { $inputs }. Введіть те, що знаєте, наприклад gpu_watts=350.
assumed-gpuLoadWatts = карта { $value } W під навантаженням
assumed-gpuIdleWatts = карта { $value } W у простої
assumed-hostLoadWatts = хост { $value } W під навантаженням
assumed-hostIdleWatts = хост { $value } W у простої
assumed-psuEfficiency = ККД блока живлення { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = строк служби { $years ->
        [one] { $years } рік
        [few] { $years } роки
        [many] { $years } років
       *[other] { $years } року
    }
assumed-residualShare = залишкова вартість { $value }
assumed-discountRate = ставка дисконтування { $value } на рік
assumed-purchaseUsd = обладнання { $value }
assumed-slippageRate = прослизання { $value }
assumed-utilisation = завантаженість { $value }
not-modelled = Не враховано ({ $network }): { $things }
no-fixed = Постійних витрат не введено (fixed=…).
no-rate = Жодне джерело не має обмінного курсу { $currency }: суми показано в USD.

## Why a network has no figure

missing-no-market = таких карт зараз не пропонують; введіть price=… та util=…, щоб рахувати зі своїми даними
missing-no-price = такі карти є, але ціни на них зараз немає; введіть price=…
missing-not-listed = цієї карти немає в переліку ставок мережі
missing-source-down = дані зараз недоступні, попередніх теж немає
missing-not-eligible = цю карту не приймають
missing-no-octanebench = бал OctaneBench цієї карти невідомий; введіть octanebench=…

## Cautions beside a figure

remark-matched-without-interface = Ціна стосується такої самої карти з іншим інтерфейсом.
remark-matched-without-memory = Ціна стосується такої самої моделі з іншим обсягом пам’яті.
remark-utilisation-of-network = Завантаженість узято по всій мережі, а не з вашого рига: введіть util=…
remark-utilisation-of-model = Завантаженість узято по всіх таких картах мережі, а не з вашого рига: введіть util=…
remark-utilisation-of-median-wallet = Робочі години — це те, що в мережі припадає на один риг, а не ваші власні: введіть util=… разом із network=…
utilisation-beyond-usual = Ви ввели завантаженість { $entered }. На { $network } зазвичай { $usual } (від { $low } до { $high }).
own-figures-heeded = Введене { $typed } враховано лише для { $networks }. Для { $other } додайте { $option }
own-figures-unheeded = Введене { $typed } не враховано для { $other }: додайте { $option }
remark-utilisation-unknown = Ніхто не публікує, наскільки завантажені ці вузли: робочі години — здогад за іншими вузлами Render.
remark-by-invitation = Вузли приймають за списком очікування, а ставки взято з документів без дати.
remark-homenode = Одна карта вдома підключається через HomeNode, частка якого не опублікована: введіть fee=…
remark-bids-not-leases = Ціни взято з пропозицій; дешевих карт, які завжди в оренді, серед них немає, тож реальна оренда зазвичай дешевша.
remark-last-known-answer = Дані мережі зараз недоступні: це останні отримані дані, настільки давні, як вказує їхня дата.
remark-snapshot = Дані мережі зараз недоступні: це вбудовані дані, кожне число настільки давнє, як вказує його дата.
remark-octanebench-assumed = Бал OctaneBench приблизний і не перевірений: введіть octanebench=…
remark-tier-unknown = Діапазон охоплює обидва рівні, дванадцять тижнів і різну завантаженість рига: tier=2 або tier=3 його звузить.
remark-emission-year-over = Почався новий рік емісії, його пули тут ще невідомі: у розрахунку старі.
remark-base-disputed = За тиждень роботи 4090 без перерви документи для операторів обіцяють 10 RENDER, а пропозиція RNP-021 — 25.
remark-multiplier-from-proposal = Множник карти взято з пропозиції, а не з документів для операторів.
remark-utilisation-like-akash = Ніхто не публікує, наскільки завантажені її хости: години — здогад за картами Akash. Введіть util=… network=nosana
remark-fee-may-be-included = Можливо, ставка вже без комісії: введіть fee=0 network=nosana, якщо це видно з ваших виплат.
remark-fee-by-payout = Комісія — для оренди на вимогу з виплатою в CLORE. Спот бере 2,5 %, виплата в біткоїнах або доларах — на 15 % більше: введіть fee=…
remark-one-card-per-host = Одна карта на комп’ютер: для кількох карт потрібно стільки ж комп’ютерів.
remark-pay-of-those-who-earn = Винагорода й години — за машинами, які заробили; ваша може чекати довше.
remark-asked-not-paid = Здано замало, щоб знати ціну: це ціни, які просять власники.
remark-unofficial-source = Мережа не описує інтерфейсу для цього: це цифри її власного оглядача, неофіційні, і вони можуть змінитися без попередження.
remark-fee-with-usdc = Комісія — для виплати в USDC; в IO вона 0,25 %: введіть fee=…
remark-prices-asked = Ціни всіх пропозицій: здані карти зазвичай дешевші.
remark-fee-assumed = Комісію припущено зі слів власників: введіть fee=…
remark-only-shown = Умови мережі дозволяють показувати ці цифри з джерелом, але не зберігати й не порівнювати: дайджести, сповіщення та рейтинги їх пропускають.

unmodelled-gas-and-deposits = газ і депозити за пропозиції
unmodelled-bid-competition = дешевші пропозиції конкурентів
unmodelled-act-conversion = ціна AKT під час обміну ACT
unmodelled-homenode-split = частка HomeNode
unmodelled-pool-share-of-others = робота інших протягом тижня
unmodelled-availability-by-score = плата за готовність, що залежить від бала, пам’яті та віку карти
unmodelled-onboarding-waitlist = список очікування
unmodelled-reputation = репутація
unmodelled-queue-of-jobs = очікування завдань
unmodelled-payout-fees = комісії за виведення
unmodelled-stake = застава
unmodelled-block-rewards = нагороди за блок в IO
unmodelled-downtime = перебої в роботі

how-akash = пропозиції × завантаженість
how-render = частка тижневого пулу
how-dispersed = тижнева ставка × години
how-nosana = погодинна ставка × години
how-salad = виміряна винагорода × години роботи
how-clore = ціни оренди × завантаженість
how-ionet = ціна зі списку × завантаженість
how-vast = ціни оренди × завантаженість
how-guess = { $how }, завантаженість — здогад

basis-measured = виміряно
basis-listed = опубліковано
basis-derived = обчислено
basis-entered = введено
basis-assumed = припущення

## Compare

compare-title = { $rig }: найбільше дає { $network }, кешфлоу { $cash }/день
compare-title-loss = { $rig }: найменший збиток дає { $network }, кешфлоу { $cash }/день
compare-title-guessed = { $rig }: кешфлоу { $cash }/день у мережі { $network }, у мережі { $other } — можливо, { $perhaps }
compare-title-none = { $rig }: зараз жодна мережа не має даних
compare-column-network = Мережа
compare-column-cash = Кешфлоу/день
compare-column-range = Діапазон
compare-column-used = Завантаженість
compare-column-how = Основа
compare-column-age = Станом на
compare-bases = Ці числа різної природи: гляньте на «Основу», перш ніж переносити риг.
compare-group-rent = Ціни оренди × завантаженість
compare-group-measured-pay = Виміряна винагорода
compare-group-set-rate = Сталі ставки, години — здогад
compare-group-pool-share = Частка пулу
apart-title = Показано поза рейтингом
only-shown-refused = Умови { $network } дозволяють показувати цифри, але не зберігати: у дайджестах і сповіщеннях їх не надсилають.
compare-clouds = Така сама карта у великих хмарах, за GPU-годину: { $prices }
compare-other-clouds = В інших хмарах: { $prices }
compare-not-in = За останніми прайс-листами її не здають: { $clouds }.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = Ціна для орендарів у мережі { $network } проти цих: { $list }
compare-no-cloud = Ціни великих хмар на цю карту невідомі.

compare-networks-title = Порівняння мереж
compare-clouds-title = DePIN проти великих хмар
compare-column-what = Показник
compare-footnotes = Джерела: { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Спеціалізація
fact-users = Користувачі
fact-pricing = Ціноутворення
fact-token = Токен
fact-strength = Перевага
fact-deployment = Розгортання
fact-staking = Застава
fact-reputation = Репутація
fact-slashing = Ціна збою
fact-renter = На що може розраховувати орендар
fact-owner = На що може розраховувати власник
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Компенсація
cloud-procurement = Закупівля
cloud-sovereignty = Розміщення даних
cloud-cost = H100, за годину

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } ({ $change } за 24 год)
price-title-missing = { $token }: жодне джерело не має ціни
price-all-title = Ціни токенів
price-24h = 24 год
price-7d = 7 днів
price-30d = 30 днів
price-90d = 90 днів
price-volume = Обсяг/24 год
price-cap = Ринкова вартість
price-volatility = Волатильн. за рік
price-drawdown = Найбільше падіння
price-outlook = За 30 днів
price-outlook-note = P10–P90, зі змін за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } без їхнього тренду
price-history-note = за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
price-chart = { $token } за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }: від { $first } до { $last }, мінімум { $low }, максимум { $high }.
price-disagree = Джерела розходяться більш ніж на 5%: { $opinions }. Показано { $shown }.
price-opinion = { $source } { $price }
price-no-history = Історії цін зараз немає: змін за дні та волатильності не показано.
price-history-stale = Історія цін закінчується { $date }: зміни за дні, волатильність і прогноз обчислено за нею.
price-stale = Ця ціна застаріла ({ $age }).
price-akash-note = Akash платить в ACT, кожен вартістю один долар: ціна AKT впливає на ваш дохід лише між виплатою і продажем.

## Network

network-title = { $network }
network-live = Просто зараз
network-state-gpus-total = Пропонується GPU
network-state-gpus-rented = із них в оренді
network-state-utilisation = Завантаженість
network-state-providers = Провайдери
network-state-job-pool-per-epoch = Пул завдань/тиждень
network-state-availability-pool-per-epoch = Пул готовності/тиждень
network-state-network-obh-per-epoch = Робота за тиждень
network-state-wallets-paid = Гаманців із виплатою
network-state-render-per-obh = За OctaneBench-годину
network-state-reliability-score = Середня оцінка надійності
network-state-none = Поточних даних немає: вони зараз недоступні або не публікуються.
network-fee = Комісія
network-obh = { $value } OBh
network-card-utilisation = Завантаженість { $gpu }
network-card-price = Оренда { $gpu } за GPU-годину
reliability-title = Надійність
compare-reliability-title = На що можна покластися в кожній мережі
reliability-uptime = У мережі, { $days }
reliability-uptime-note = середній провайдер; 8 із 10 від { $low } до { $high }
reliability-reached = { $target } і більше
reliability-of-providers = { $share } провайдерів
reliability-of-gpus = { $share } їхніх GPU
reliability-reached-note = за 30 днів; це { $down } простою на місяць
reliability-audited = З аудитом
reliability-bme = Випуск і спалення ACT
reliability-bme-note = AKT за ACT: { $ratio } його вартості; нижче { $halt } випуск зупиниться
bme-healthy = гаразд
bme-warning = попередження: за ACT мало AKT
bme-halt_cr = зупинено: за ACT замало AKT
bme-halt_oracle = зупинено: немає свіжої ціни AKT
reliability-online = Доступність
reliability-unknown = невідомо
reliability-unknown-note = не публікується або зараз не читається; за { $targets } було б { $downs } простою на місяць
reliability-pay-newest = Виплата гаманцю, останній тиждень
reliability-pay-usual = Те саме, зазвичай за { $weeks }
reliability-pay-wallets-note = середній гаманець, без рівнів; 8 із 10 від { $low } до { $high }
reliability-busiest = Найзавантаженіша десята частина гаманців
reliability-of-work = { $share } роботи
reliability-per-obh = Оплата за OBh, { $weeks }
reliability-pay-weeks-note = середній тиждень; 8 із 10 від { $low } до { $high }
reliability-target = У мережі щонайменше
reliability-target-row = { $target } (простій { $down } на місяць)
reliability-clouds = Обіцяють хмари
reliability-for-one = одна машина: { $clouds }
reliability-over-zones = за зонами: { $clouds }
reliability-counted = Враховано провайдерів із GPU, які були в мережі за останні 30 днів: { $count }. Їх перевіряють кожні 15 хвилин, коротшу перерву можна не помітити.
duration-hours = { $value } год
duration-minutes = { $value } хв
button-reliability = Надійність
why-uptime = Доступність: за провайдерами з GPU, які були в мережі за останні 30 днів; хто не був у мережі весь коротший строк, там рахується за 0. Показано середнього, з 10-м і 90-м процентилем.
why-wallet-pay = Виплата гаманцю: пул тижня × його OctaneBench-години / усі години, без рівнів. Показано середній, з 10-м і 90-м процентилем.

## Chart of how far reliability differs

chart-spread-title = Наскільки різняться вузли
chart-spread-subtitle = Смуги: 8 із 10 і середній. Пунктир: мінімум, який обіцяє хмара
chart-spread-online = Частка часу в мережі
chart-spread-pay = RENDER на тиждень на гаманець
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, одна машина
chart-spread-others = Інші мережі
chart-spread-newest = { $network }, останній тиждень
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } – { $high })
chart-spread-promise = щонайменше { $share }
chart-spread-unknown = невідомо
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: { $mid } посередині, 8 із 10 від { $low } до { $high }
chart-spread-item-unknown = { $names }: невідомо
chart-spread-item-promise = { $cloud } обіцяє { $share } для однієї машини, не більше { $down } простою на місяць

## Reliability figures, for why

figure-uptime-providers = Враховано провайдерів
figure-uptime-1d = У мережі, 1 день
figure-uptime-7d = У мережі, 7 днів
figure-uptime-30d = У мережі, 30 днів
figure-uptime-reached-99_5 = Провайдери з 99,5% і більше
figure-uptime-reached-99_9 = Провайдери з 99,9% і більше
figure-uptime-reached-99_99 = Провайдери з 99,99% і більше
figure-uptime-promised = Обіцяна доступність однієї машини
figure-audited-providers = Провайдери з аудитом
figure-audited-gpus = GPU провайдерів з аудитом
figure-bme-collateral = AKT за ACT до його вартості
figure-wallet-pay-newest = Виплата гаманцю, останній тиждень
figure-wallet-pay-usual = Виплата гаманцю, звичайний тиждень
figure-wallet-busiest-tenth = Робота найзавантаженішої десятої частини гаманців
figure-wallet-pay-per-obh = Оплата OctaneBench-години за тижнями

## GPU

gpu-title = { $gpu }
gpu-column-what = Показник
gpu-column-value = Значення
gpu-column-source = Джерело
gpu-memoryGb = Пам’ять
gpu-boardWatts = Потужність карти
gpu-loadWatts = Типове навантаження
gpu-idleWatts = У простої
gpu-msrpUsd = Стартова/ринкова ціна
gpu-renderComputeScore = Обчислювальний бал Render
gpu-octaneBenchApprox = OctaneBench, приблизно
gpu-where = Можна здати в мережах: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = Як отримано останню відповідь
why-none = Тут ще немає відповіді, яку можна пояснити. Спершу запитайте щось, наприклад: earnings 4090 0,12
why-only-shown = Цифри останньої відповіді можна лише показати, але не зберігати: пояснювати більше нічого. Запитайте ще раз і погляньте на джерела.
why-asked = Запит: { $line }
why-inputs = Вхідні дані
why-steps = Розрахунок, { $network }
why-column-figure = Показник
why-column-value = Значення
why-column-origin = Звідки
why-gross-rental = виторг = карти × оренда × 24 год × завантаженість = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = виторг = токени на день × ціна токена = { $tokens } × { $price } = { $result }
why-fee = комісія = виторг × ставка комісії = { $gross } × { $rate } = { $result }
why-slippage = прослизання = (виторг − комісія) × { $rate } = { $result }
why-power = електрика = споживання складників / ККД блока живлення × PUE × 24 год × тариф = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = постійні витрати = { $perMonth } на місяць / 30,42 = { $result }
why-cash = кешфлоу = виторг − комісія − прослизання − електрика − постійні витрати = { $result }
why-depreciation = амортизація = обладнання × (1 − залишкова вартість) / (роки × 365) = { $result }
why-profit = прибуток = кешфлоу − амортизація = { $result }
why-breakeven = завантаженість для беззбитковості = (електрика в простої + постійні витрати) / маржа = { $result }
why-breakeven-waiting = завантаженість для беззбитковості = (електрика в простої + постійні витрати − плата за простій) / маржа = { $result }

figure-usdPerGpuHour = оренда за GPU-годину
figure-tokensPerBusyHour = токенів за робочу годину
figure-tokensPerIdleHour = токенів за годину простою
figure-tokensPerDay = токенів на день
figure-tokenUsd = ціна токена
figure-utilisation = завантаженість
figure-feeRate = комісія
figure-gpuLoadWatts = карта під навантаженням
figure-gpuIdleWatts = карта в простої
figure-hostLoadWatts = хост під навантаженням
figure-hostIdleWatts = хост у простої
figure-psuEfficiency = ККД блока живлення
figure-pue = PUE
figure-usdPerKwh = тариф за kWh
figure-fixedUsdPerMonth = постійні витрати на місяць
figure-slippageRate = прослизання
figure-purchaseUsd = обладнання
figure-residualShare = залишкова вартість
figure-usefulLifeYears = строк служби, років
figure-discountRate = ставка дисконтування
figure-perUsd = за долар
figure-priceUsd = ціна
figure-change24h = зміна, 24 год
figure-change7d = зміна, 7 днів
figure-change30d = зміна, 30 днів
figure-change90d = зміна, 90 днів
figure-volume24hUsd = обсяг, 24 год
figure-marketCapUsd = ринкова вартість
figure-volatilityPerYear = волатильність на рік
figure-maxDrawdown = найбільше падіння
figure-outlookUsd = ціна за 30 днів

## When a request is not understood

mistake-title = Поки що не зовсім зрозуміло
mistake-too-long = Цей рядок довший, ніж { $limit } символів.
mistake-unknown-command = Не знаю команди «{ $typed }». Введіть help, щоб побачити, про що можна запитати.
mistake-unknown-command-near = Не знаю команди «{ $typed }». Можливо, ви мали на увазі:
mistake-unknown-option = Параметра «{ $typed }» тут немає. Введіть help { $command }, щоб побачити всі.
mistake-unknown-option-near = Параметра «{ $typed }» тут немає. Можливо, ви мали на увазі:
mistake-unknown-word = Не розумію «{ $typed }». Без цього:
mistake-unknown-words = Не розумію «{ $typed }». Введіть help { $command }, щоб побачити, що можна ввести.
mistake-several-cards = Не розумію «{ $typed }». Різні карти однієї машини з’єднують знаком +: 2x 4090 + 1x 3090
mistake-unknown-gpu = Не знаю карти «{ $typed }».
mistake-unknown-network = Не знаю мережі «{ $typed }».
mistake-unknown-token = Не знаю токена «{ $typed }».
mistake-unknown-place = Не знаю країни «{ $typed }».
mistake-unknown-currency = Не знаю валюти «{ $typed }».
mistake-unknown-tier = «{ $typed }» — не рівень: буває 2 або 3.
mistake-unknown-theme = «{ $typed }» — не вигляд: буває dark (темний) або light (світлий).
mistake-unknown-topic = «{ $typed }» — не тема.
mistake-unknown-language = Мови «{ $typed }» я ще не знаю.
mistake-unknown-time-zone = Не знаю часового поясу «{ $typed }».
mistake-unknown-rig = У вас немає рига «{ $typed }».
mistake-unknown-scope = «{ $typed }» — ні me, ні here.
mistake-unknown-flag = «{ $typed }» незрозуміло: потрібно yes.
mistake-did-you-mean = Можливо, ви мали на увазі:
mistake-missing-gpu = Яка карта?
mistake-missing-network = Яка мережа?
mistake-missing-token = Який токен?
mistake-missing = Не вказано { $option }.
mistake-not-a-number = «{ $typed }» — не число ({ $option }).
mistake-ambiguous = «{ $typed }» можна прочитати двояко. Що саме?
mistake-count-or-power = «{ $typed }» — це кількість карт чи ціна kWh?
mistake-no-cards = Потрібна хоча б одна карта. Якщо електрика безкоштовна, введіть power=0:
mistake-too-small = { $option } — щонайменше { $min }; ви ввели «{ $typed }».
mistake-too-big = { $option } — щонайбільше { $max }; ви ввели «{ $typed }».

## Guided entry

guide-hint = Виберіть або введіть.
guide-hint-options = Виберіть або заповніть «{ $option }» у /{ $command }.
guide-gpu-hint = Виберіть свою карту або введіть її назву, наприклад: earnings 7900 xtx
guide-value = { $option }: яке значення?
guide-count = Скільки у вас { $gpu }?
guide-count-hint = Виберіть або введіть число.
guide-power = { $rig }: скільки коштує kWh у вас?
guide-power-hint = Виберіть найближчий тариф або введіть свій, як його пишете: 0,12 EUR
guide-usual-power = Звичайний тариф тут
guide-other-card = Інша карта…
guide-language = Яка мова?
guide-currency = Яка валюта?
guide-currency-hint = Виберіть або введіть код, наприклад SEK.
guide-country = Яка країна?
guide-country-hint = Виберіть або введіть назву; штат США теж підійде.
guide-theme = Графіки темні чи світлі?
guide-timezone = Який часовий пояс?
guide-timezone-hint = Виберіть або введіть найближче велике місто.

## Settings, first steps, privacy

settings-title = Ваші налаштування
settings-title-here = Налаштування для всіх тут
settings-saved = Збережено.
settings-language = Мова
settings-currency = Валюта
settings-timezone = Часовий пояс
settings-country = Країна
settings-theme = Графіки
theme-dark = темні
theme-light = світлі
theme-usual = як зазвичай тут
settings-nowhere = не вказано
settings-set = задано
settings-not-set = не задано
settings-change = Змінити:
settings-note = Вони діють для вас — у приватних чатах і всюди, де чат чи сервер не задав іншого. За країною визначаємо звичайний там тариф на електроенергію.
settings-note-here = За ними пишемо публічні відповіді тут; приватні — за налаштуваннями кожного.

start-title = Чи приносить ваша карта більше, ніж спалює?
start-what = Rigwise рахує, скільки карта приносить у мережах Akash, Render, Nosana, Salad та Clore.ai після комісій, електроенергії та амортизації, із джерелом і датою кожного числа.
start-how-options = Користуйтеся командами, наприклад /earnings, або натисніть кнопку:
start-how = Пишіть, як сказали б: 2x 4090 по 0,12 EUR. Або натисніть кнопку:
start-privacy = Без облікового запису, гаманця та ключів. Що зберігається: privacy

privacy-title = Що про вас зберігається і навіщо
privacy-kept = Зберігається
privacy-settings = Ваші налаштування (мова, валюта, часовий пояс, країна, графіки) під номером вашого облікового запису на платформі, доки ви їх не видалите.
privacy-rigs = Риги, які ви зберегли: карти, витрати, мережі та обліковий запис там, якщо ви його ввели. Доки ви їх не видалите.
privacy-digests = Ваші замовлення щоденного дайджесту: куди, коли, про що, і номер вашого облікового запису як замовника. Доки ви їх не припините.
privacy-alerts = Ваші оповіщення: за чим стежимо, куди повідомляти, у якому вони стані, і номер вашого акаунта як того, хто замовив. Поки ви їх не зупините або вони не закінчаться.
privacy-history = Для кожного рига чи дайджесту — один рядок на день про те, скільки було б зароблено, для змін і графіка. Доки ви їх не видалите або рік після останнього.
privacy-link = Якщо ви пов’язуєте облікові записи: у яких спільний профіль, доки ви не розірвете зв’язок. Код для цього — у нечитному вигляді, 10 хвилин; і скільки разів ви помилилися кодом.
privacy-last-answer = Ваша остання відповідь у кожному чаті, для «why»: запит і її дані. Видаляється через 30 днів.
privacy-passing = Кілька хвилин: про що вас запитали останнім, щоб зрозуміти саме лише значення, а де відповідають кілька процесів, запит до відповіді на нього.
privacy-buttons = Рядки, що стоять за довгими кнопками, без імені, щоб кнопки й далі працювали. Видаляються через 30 днів.
privacy-upstream = Відповіді сервісів цін і мереж, зокрема про публічні адреси, які перевіряли. Хто питав, у них не сказано.
privacy-not-kept = Не зберігається
privacy-never = Ні імен, ні повідомлень, ні гаманців, крім введених вами, ні ключів. Нічого не продається й не передається; сервіси, звідки беруться дані, не дізнаються, хто запитує.
privacy-rights = export дає вам усе це файлом; forget одразу все видаляє.

forget-question = Видалити все, що про вас зберігається?
forget-question-here = Видалити все, що зберігається про цей чат чи сервер?
forget-done = Видалено
forget-done-here = Видалено
forget-warning = Цього не можна скасувати.
forget-linked = Ваш профіль пов’язаний: він зникне і в { $platforms }, і зв’язок разом із ним.
forget-receipt = Видалено { $date }, { $time } ({ $timeZone }), без залишку:
forget-rest = Запитане відтепер зберігається так, як описано в «privacy».
kept-settings = Налаштування
kept-last-answer = Останні відповіді
kept-rigs = Риги
kept-alerts = Оповіщення
kept-digests = Дайджести
kept-history = Дні історії
kept-link = Пов’язані облікові записи

link-title = Один профіль у Discord і Telegram
link-how = На іншій платформі, у приватному чаті з цим ботом, наберіть:
link-discord = У Discord: { $line }
link-valid = Діє один раз, до { $time } ({ $timeZone }).
link-together = Збережене з обох боків об’єднується. Якщо налаштування є в обох, діє тутешнє.
link-warning = Хто набере цей код, побачить і зможе змінювати ваші риги й налаштування. Нікому його не показуйте і не набирайте код, який вам хтось дав.
link-linked-title = Пов’язано
link-linked = Риги, налаштування й історія у вас ті самі тут і в { $platforms }.
link-stop-note = Якщо розірвати зв’язок, у кожного облікового запису лишиться копія всього.
link-joined = Риги ({ $count }), налаштування й історія тепер спільні в { $platforms }.
link-renamed = { $from } тепер називається { $to }: таке ім’я на іншому боці вже було.
link-replaced = Ці налаштування тепер з іншого боку: { $settings }.
link-digests = Дайджести надходять туди ж, куди їх замовлено.
link-refused-title = Не пов’язано
link-unknown = Цей код не підходить: помилка, уже використаний або застарілий. Візьміть новий на іншій платформі командою «link».
link-own = Це ваш власний код. Наберіть його на іншій платформі.
link-already = В обох уже один профіль.
link-same-platform = Їх не можна пов’язати: у профілю може бути один обліковий запис у { $platform }.
link-too-many = Забагато хибних кодів. Спробуйте ще раз через { $minutes } хв.
link-stopped-title = Зв’язку більше немає
link-stopped = Ваш обліковий запис тут і в { $platforms } тепер мають по копії ригів, налаштувань та історії.
link-none = Ваш обліковий запис ні з яким іншим не пов’язаний.
link-private-title = Лише в приватному чаті
link-private = Профілі пов’язують у приватному чаті з цим ботом. Код, набраний тут, більше не діє.
link-burnt = Код набрали там, де читають інші: він більше не діє.
platform-terminal = Термінал

export-title = Що про вас зберігається
export-what = { $count ->
        [0] Про вас нічого не зберігається. Так і сказано у файлі.
        [one] У файлі { $count } запис.
        [few] У файлі { $count } записи.
        [many] У файлі { $count } записів.
       *[other] У файлі { $count } запису.
    }
export-tables = До нього таблиці для електронних таблиць, якщо є що показати: дні історії з курсом того дня та риги. Стовпці англійською, дати на кшталт 2026-11-26, числа з крапкою.

## When it is not the time or the place

managers-only-title = Лише для адміністраторів
managers-only = Змінювати спільні налаштування можуть лише адміністратори цього чату чи сервера.
private-title = Це особисте
private-here = Тут читають інші. Відповідь чекає в приватному чаті.
private-button = Відкрити приватний чат
too-fast-title = Хвилинку
too-fast = Ви запитуєте швидше, ніж готуються відповіді. Спробуйте ще раз через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
        [many] { $seconds } секунд
       *[other] { $seconds } секунди
    }.
busy-title = Зараз дуже багато запитів
busy = Запитів більше, ніж можна обробити одночасно. Спробуйте ще раз за хвилину; втрачено лише час.
interrupted-title = Це перервалося
interrupted = Наш процес завершився, поки відповідав вам. Подивіться, чи це зроблено, і якщо ні, запитайте ще раз.
press-gone-title = Ця кнопка надто стара
press-gone = Те, що за нею стояло, вже не зберігається. Запитайте ще раз, наприклад: earnings 4090 0,12

## When something else failed

failed-title = Не вдалося
failed-rate = Зараз жодне джерело не має обмінного курсу { $currency }. Введіть суму в USD.
failed-meanwhile = Хтось змінив те саме тієї ж миті — можливо, ви з іншого пристрою. З того нічого не втрачено; повторіть запит.
failed-upstream = { $source }: зараз недоступно, попередньої відповіді теж немає.
failed-bug = Це наша помилка, не ваша. Її записано під номером { $id }.

## Around every answer

sources = Джерела
labelled = { $label }: { $text }
answer-cut = Обрізано: відповідь не вміщується. Запитайте про одну мережу або одну карту.

## The terminal

terminal-welcome = Введіть help, щоб побачити, про що можна запитати, або exit, щоб вийти. Число натискає кнопку з цим номером.
terminal-prompt = rigwise>
terminal-no-storage = Останні отримані дані неможливо зберегти: { $reason }
terminal-lost-storage = Зв’язок із базою даних перервався: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 99,99% для регіону, 99,5% для екземпляра: 4 хв або 3,65 год недоступності на місяць
cloud-sla-azure = 99,99% у двох зонах, 99,9% для однієї машини: 4 або 44 хв на місяць
cloud-sla-gcp = 99,99% у кількох зонах, 99,9% для однієї машини: 4 або 44 хв на місяць
cloud-sla-depin = Без грошових гарантій: як вийде, залежить від провайдера
cloud-credits-aws = 10, 30 або 100% рахунка за доступності однієї машини нижче 99,5, 99 або 95%; заявка до кінця другого розрахункового періоду
cloud-credits-azure = 10, 25 або 100% рахунка
cloud-credits-gcp = 10, 25 або 100% рахунка; заявка протягом 30 днів
cloud-credits-depin = Akash: оплата за кожен блок, закриту оренду не оплачують; інших немає
cloud-procurement-aws = Корпоративний договір, рахунок
cloud-procurement-azure = Корпоративний договір, рахунок
cloud-procurement-gcp = Корпоративний договір, рахунок
cloud-procurement-depin = Токени або поповнення карткою, без договору
cloud-sovereignty-aws = Регіон на вибір; European Sovereign Cloud із січня 2026 року
cloud-sovereignty-azure = Регіон на вибір; EU Data Boundary
cloud-sovereignty-gcp = Регіон на вибір; суверенні хмари з T-Systems і Thales
cloud-sovereignty-depin = В Akash регіон і аудит-теги, у Render без вибору; перевірити важче

## Networks side by side, a sentence a cell

fact-akash-focus = Універсальна хмара: контейнери на чужих серверах
fact-akash-users = Орендарі цілих GPU, від споживчих карт до H200
fact-akash-pricing = Провайдери пропонують ціну на кожне замовлення; на час оренди вона незмінна
fact-akash-token = Плата в ACT по одному долару, для яких спалюють AKT
fact-akash-strength = Провайдерам лишається все, що платять орендарі
fact-akash-deployment = Провайдер на Kubernetes або HomeNode для однієї карти
fact-akash-staking = Застави провайдера нині немає, її лише планують
fact-akash-reputation = Оцінки немає: аудит-теги, доступність за даними Console і фільтри орендарів
fact-akash-slashing = Нічого не відбирають; оренду зі збоєм близько 8 хвилин закривають
fact-akash-renter = Ціна на всю оренду, оплата за кожен блок, вихід будь-коли; без компенсацій
fact-akash-owner = Оплачено кожен блок відкритої оренди, є навантаження чи ні; строк не обіцяно
fact-akash-sla = Гарантій доступності чи компенсацій не знайдено; оплата за кожен блок
fact-render-focus = 3D-рендеринг з OctaneRender, Redshift і Blender
fact-render-users = 3D-художники та студії, які рендерять кадри
fact-render-pricing = Фіксований тижневий пул, який ділять за виконаною роботою
fact-render-token = Плата в RENDER на Solana, тож його ціна змінює вашу винагороду
fact-render-strength = Відкриті щотижневі дані про роботу кожного гаманця
fact-render-deployment = Карта NVIDIA з CUDA й щонайменше 8 GB пам’яті
fact-render-staking = Застави не знайдено; вхід за списком очікування
fact-render-reputation = Рівень 2 іде перед рівнем 3 і важить удвічі; перевірки роботи дають оцінку
fact-render-slashing = Втрачати нічого: застави немає; платять лише за прийняту роботу
fact-render-renter = Роботу перевіряють до зарахування; вузол не обрати, компенсацій не знайдено
fact-render-owner = Частка двох тижневих пулів, за роботу й за очікування; години не обіцяно
fact-render-sla = Гарантій доступності з грошовою компенсацією не знайдено
fact-dispersed-focus = ШІ та інші обчислення на вузлах Render
fact-dispersed-users = Замовники обчислень для ШІ, за фіксованою ціною GPU-години
fact-dispersed-pricing = Тижнева ставка за карту; в основі 10 або 25 RENDER
fact-dispersed-token = Плата в RENDER на Solana, тож його ціна змінює вашу винагороду
fact-dispersed-strength = Платить і за години простою, і за робочі
fact-dispersed-deployment = Linux, 64 GB RAM, 1 TB NVMe, 8 ядер, 100/75 Мбіт/с
fact-dispersed-staking = До 100 USD заробітку утримують як заставу
fact-dispersed-reputation = Невідомо: вузли запрошують або схвалюють, оцінку не публікують
fact-dispersed-slashing = Невідомо: ніде не сказано, коли утримане втрачається
fact-dispersed-renter = Невідомо: ні даних про доступність, ні компенсацій не знайдено
fact-dispersed-owner = Ставка за годину роботи і за очікування; години не обіцяно
fact-dispersed-sla = Гарантій доступності з грошовою компенсацією не знайдено
fact-nosana-focus = Завдання ШІ в контейнерах на чужих картах
fact-nosana-users = Команди, яким потрібні моделі ШІ без хмари
fact-nosana-pricing = Стала погодинна ставка для кожної карти
fact-nosana-token = Ставки в доларах, виплата в NOS на Solana
fact-nosana-strength = Відкриті ставки, однакові для всіх
fact-nosana-deployment = Linux, одна карта NVIDIA, 12 ГБ пам’яті, 256 ГБ NVMe, 100/50 Мбіт/с
fact-nosana-staking = Застави не вимагають, наскільки ми прочитали
fact-nosana-reputation = Ринки для спільноти та преміальні зі своїми ставками; оцінки не знайдено
fact-nosana-slashing = Не знайдено в тому, що ми прочитали
fact-nosana-renter = Тверда ціна години; ні даних про доступність, ні компенсацій не знайдено
fact-nosana-owner = Тверда ставка в доларах за годину роботи; години не обіцяно
fact-nosana-sla = Гарантій доступності з грошовою компенсацією не знайдено
fact-salad-focus = Контейнери для ШІ та рендерингу на домашніх ПК
fact-salad-users = Компанії, яким треба багато дешевих карт
fact-salad-pricing = Salad сам визначає оплату години за картою і попитом
fact-salad-token = Баланс у доларах; є пропозиція додати RENDER
fact-salad-strength = Публікує, скільки машини справді заробили, за картами
fact-salad-deployment = ПК з Windows і застосунком Salad
fact-salad-staking = Застави не вимагають, наскільки ми прочитали
fact-salad-reputation = Невідомо: як роздають роботу, не публікують
fact-salad-slashing = Не знайдено; години без роботи нічого не приносять
fact-salad-renter = Домашні ПК, доки власники їх не вимкнуть; компенсацій не знайдено
fact-salad-owner = Заробіток, виміряний за всіма машинами, для кожної карти; години не обіцяно
fact-salad-sla = Гарантій доступності з грошовою компенсацією не знайдено
fact-clore-focus = Ринок цілих GPU-серверів
fact-clore-users = Орендарі серверів подобово
fact-clore-pricing = Власник призначає ціну за добу; на вимогу або спот
fact-clore-token = Виплата в CLORE, з більшою комісією — у біткоїнах чи доларах
fact-clore-strength = Відкритий список серверів із цінами та орендою
fact-clore-deployment = Сервер на Linux із програмою Clore
fact-clore-staking = Застави не знайдено; запас CLORE зменшує комісію вдвічі
fact-clore-reputation = Кожен сервер має оцінку надійності
fact-clore-slashing = Не знайдено в тому, що ми прочитали
fact-clore-renter = Оцінка надійності до оренди; компенсацій не знайдено
fact-clore-owner = Власна ціна, доки орендар лишається; години не обіцяно
fact-clore-sla = Гарантій доступності з грошовою компенсацією не знайдено

fact-ionet-focus = GPU багатьох власників, об’єднані в кластери для ШІ
fact-ionet-users = Орендарі карт і кластерів для ШІ
fact-ionet-pricing = Оглядач указує ціну за годину для кожної моделі
fact-ionet-token = Оплата в IO або USDC; щогодини нагороди за блок в IO
fact-ionet-strength = Оглядач показує ціну, вільні та здані карти кожної моделі
fact-ionet-deployment = Програма io.net на машині власника
fact-ionet-staking = 200 IO за карту, за потужні більше: удесятеро більше за H100
fact-ionet-reputation = Опублікованої оцінки не знайдено
fact-ionet-slashing = Не знайдено в тому, що ми прочитали
fact-ionet-renter = Компенсацій за збої не знайдено
fact-ionet-owner = Ціна зі списку, доки карту здано; години не обіцяно
fact-ionet-sla = Гарантій доступності з грошовою компенсацією не знайдено

fact-vast-focus = Ринок GPU-машин різних власників
fact-vast-users = Орендарі карт погодинно
fact-vast-pricing = Власник призначає ціну за GPU-годину; на вимогу або за ставкою
fact-vast-token = Немає: виплата в доларах
fact-vast-strength = Багато споживчих карт і статистика ринку
fact-vast-deployment = Сервер на Linux із програмою Vast
fact-vast-staking = Застави не знайдено
fact-vast-reputation = Кожен сервер має оцінку надійності
fact-vast-slashing = Не знайдено в тому, що ми прочитали
fact-vast-renter = Оцінка надійності до оренди; компенсацій не знайдено
fact-vast-owner = Власна ціна, доки орендар лишається; години не обіцяно
fact-vast-sla = Гарантій доступності з грошовою компенсацією не знайдено

## Picking a chat on Telegram

pick-chat = Або виберіть чат кнопками нижче.

## Forms

form-rig = Ваш риг
form-name = Назва
form-name-hint = гараж
form-gpu = Відеокарта
form-gpu-hint = 2x RTX 4090
form-power = Тариф за kWh
form-power-hint = 0,12 EUR
form-hardware = Скільки коштувало обладнання
form-hardware-hint = 2400 EUR
form-network = Мережа, в якій його здають
form-network-hint = akash, render або salad; порожньо — всі

## Discord

option-more = решта параметрів як назва=значення: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = інші карти того самого рига: 1x 3090 + 2x 3080
option-night = нічний тариф за kWh, якщо він інший; тоді power — це денний
option-night_hours = коли ніч: 22-6
option-detail = для рига з різними картами — докладно про цю
mistake-unknown-hours = «{ $typed }» — не проміжок часу: правильно 22-6.
day-and-night = Риг працює цілодобово, тож рахуємо середній тариф за годинами: { $average }/kWh із { $day } вдень і { $night } вночі ({ $hours }).
machine-total = { $network }: разом { $cash }/день (від { $low } до { $high })
machine-total-point = { $network }: разом { $cash }/день
machine-no-total = { $network }: суми немає, бо дані є не для кожної карти
machine-only = { $rig }: дані для всіх карт є лише на { $network }, { $cash }/день
machine-only-guess = { $rig }: дані для всіх карт є лише на { $network }, { $cash }/день, здогад
machine-all = { $rig }: усі карти разом { $cash }/день на { $network }
machine-all-guess = { $rig }: усі карти разом { $cash }/день на { $network }, здогад
machine-part-better = { $cards } окремо: { $cash }/день на { $network }, де для інших карт даних немає.
machine-part = · { $cards }: { $cash }/день, { $each } на карту
machine-part-one = · { $cards }: { $cash }/день
machine-part-unknown = · { $cards }: { $text }
machine-per-card = Це за всі { $count ->
        [one] { $count } карту
        [few] { $count } карти
        [many] { $count } карт
       *[other] { $count } карти
    }. На одну карту: { $each }/день.
machine-unknown = { $rig }: зараз жодна мережа не має даних для всіх карт
machine-shared = Те, що в рига одне на всіх, як-от споживання хоста, постійні витрати й ціну обладнання, поділено між картами за їхньою потужністю.
machine-column-total = Разом/день
machine-column-card = На карту
machine-bases = Ці числа різної природи: тут оренда, там частка тижневого пулу. Перегляньте подробиці, перш ніж переносити риг.
why-machine-cash = кешфлоу всього рига = сума за картами = { $result }
why-machine-profit = прибуток усього рига = сума за картами = { $result }
button-save-rig = Зберегти риг

## Saved machines

command-rig = Ваші риги: зберегти, переглянути, змінити
example-rig = rig add garage 2x 4090 0,12 hardware=3200
option-action = що зробити
option-name = його назва
option-bought = день купівлі: 01.03.2025
option-account = ваша адреса в Akash або гаманець Solana, щоб побачити виплати
option-rename = нова назва
option-without = параметри, які треба прибрати: power, hardware
mistake-unknown-rig-name = Риг не може називатися «{ $typed }». У назві від 1 до 32 літер, цифр, пробілів, дефісів, крапок або дужок, і вона не збігається з назвою карти, мережі, валюти чи країни.
mistake-unknown-rig-action = «{ $typed }» — з ригом такого не зробити.
mistake-unknown-date = «{ $typed }» — не дата: правильно 01.03.2025.
mistake-unknown-account = «{ $typed }» — ні адреса в Akash (akash1…), ні гаманець Solana.
button-rigs = Мої риги
button-add-rig = Додати риг
button-edit-rig = Змінити
button-remove-rig = Вилучити
button-remove-rig-days = Вилучити разом з історією
button-digest = Щоденний дайджест
button-form = Заповнити форму
rig-title = { $name }
rig-saved = { $name }: збережено
rig-changed = { $name }: змінено
rig-is-default = Це ваш основний риг: у приватному чаті рахуємо його, якщо не назвати карти.
rig-named-by-us = Він зветься { $name }, доки ви не дасте назви: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: прочитано як мережу, де його здають, а не як назву.
rig-read-as-country = { $country }: прочитано як країну, де він стоїть, а не як назву.
rig-unreadable = Щось зі збереженого про нього вже не прочитати. Змініть його або додайте знову.
rig-cards = Карти
rig-power = Тариф
rig-per-kwh = { $price }/kWh
rig-day-night = { $day } вдень, { $night } вночі
rig-usual-power = звичайний тариф: { $place }
rig-world-power = середній у світі: введіть power=…
rig-hardware = Ціна
rig-bought = Куплено
rig-age = { $months ->
        [one] { $months } місяць тому
        [few] { $months } місяці тому
        [many] { $months } місяців тому
       *[other] { $months } місяця тому
    }
rig-book-value = Балансова вартість
rig-book-note = що лишає лінійна амортизація
rig-networks = Мережі
rig-networks-all = усі
rig-account = Обліковий запис
rig-more = Також
rig-list-title = { $count ->
        [1] Ваш риг
        [one] Ваші риги: { $count }
        [few] Ваші { $count } риги
        [many] Ваші { $count } ригів
       *[other] Ваші риги: { $count }
    }
rig-column-name = Риг
rig-no-figure = немає даних
rig-sum = Усі разом, кожен там, де приносить найбільше: { $cash }/день
rig-sum-without = Без даних, тому не враховано: { $rigs }.
rig-list-note = ★ — основний риг: у приватному чаті рахуємо його, якщо не назвати карти.
rig-open = Показати:
rig-none-title = Ви ще не зберегли жодного рига
rig-none = Збережений риг відгукується на свою назву: earnings garage. Додайте його так: rig add garage 2x 4090 0,12 hardware=3200
rig-full = Ригів уже { $count }, більше не можна. Спершу вилучіть один.
rig-name-command = «{ $name }» — це команда, тож риг так не назвати.
rig-name-in-use = У вас уже є риг «{ $name }». Що далі?
rig-change-it = Змінити { $name }
rig-bought-future = { $date } ще не настало.
rig-without-date = Без дати
rig-which = Який?
rig-night-alone = Крім нічного тарифу, скільки коштує kWh удень?
rig-not-set = «{ $typed }» не задано, тож прибрати не можна.
rig-change-what = Що змінити?
rig-change-note = Або введіть: { $line } power=0,10. Прибрати параметр: without=power.
rig-change-power = Тариф
rig-change-gpu = Карта
rig-change-count = Кількість карт
rig-change-country = Країна
rig-change-network = Мережі
rig-change-hardware = Ціна
rig-change-bought = Дата купівлі
rig-change-account = Обліковий запис
rig-change-rename = Назва
rig-remove-title = Вилучити { $name }?
rig-remove-warning = Усе збережене про нього буде видалено. Дні історії лишаться, якщо не вилучити їх разом із ним.
rig-remove-warning-digests = { $count ->
        [one] Усе збережене про нього буде видалено, і про нього більше не надходитиме { $count } щоденний дайджест.
        [few] Усе збережене про нього буде видалено, і про нього більше не надходитимуть { $count } щоденні дайджести.
        [many] Усе збережене про нього буде видалено, і про нього більше не надходитиме { $count } щоденних дайджестів.
       *[other] Усе збережене про нього буде видалено, і про нього більше не надходитиме { $count } щоденного дайджесту.
    }
rig-removed-title = { $name }: вилучено
rig-removed-digests = { $count ->
        [one] Припинено { $count } щоденний дайджест про нього.
        [few] Припинено { $count } щоденні дайджести про нього.
        [many] Припинено { $count } щоденних дайджестів про нього.
       *[other] Припинено { $count } щоденного дайджесту про нього.
    }
rig-remove-alerts = Сповіщень про нього, які теж припиняться: { $count }
rig-removed-alerts = Припинено сповіщень про нього: { $count }
rig-removed-days = Видалено днів історії: { $count }

## Що зароблено насправді

command-provider = Скільки насправді заробив провайдер Akash або гаманець Render
example-provider = provider
option-paid = скільки Render насправді виплатив за роботу одного тижня, у RENDER: 12,3
option-epoch = номер цього тижня; якщо не вказано, найновіший
mistake-unknown-account-typo = «{ $typed }» — помилка набору: починається як адреса в Akash, але контрольні знаки не сходяться.
mistake-unknown-account-other = «{ $typed }» — з іншої мережі. Адреса в Akash починається з akash1; Render платить на гаманець Solana.
button-link-rig = Зв’язати з моїм ригом
button-provider = Зароблено насправді

provider-none-title = Скільки зароблено насправді?
provider-none = Введіть адресу в Akash (akash1…) або гаманець Solana, на який платить Render. Усе це відкрите: ні ключів, ні підписів. Якщо зв’язати його з ригом, поруч стане оцінка: { $how }
provider-none-rig = У { $name } ще немає облікового запису. Вкажіть його адресу в Akash або гаманець Solana.
provider-which = Який обліковий запис?
provider-nobody-title = За цією адресою провайдера немає
provider-nobody = Akash не знає провайдера { $account }. Карта в HomeNode не має своєї адреси, а адреса орендаря — не адреса провайдера.
provider-idle-title = За останні тижні роботи немає
provider-idle = { $account } не має роботи за останні дванадцять тижнів Render, до { $date }. Робота для Dispersed і плата за очікування за гаманцями не публікуються.

provider-akash = { $name }: { $earned } за 7 днів
provider-akash-unknown = { $name }: заробіток недоступний
provider-offline = Не в мережі, востаннє: { $age }. Нові оренди не надходять.
provider-offline-unknown = Не в мережі: нові оренди не надходять.
provider-unread = Зараз недоступно: { $things }.
provider-part-health = стан і карти
provider-part-earnings = заробіток
provider-part-leases = оренди
provider-24h = Останні 24 год
provider-24h-before = { $amount } за 24 год до того
provider-per-day = { $amount } на день
provider-act = Неспалені ACT
provider-act-as-akt = { $worth }, зараз { $tokens }
provider-act-unknown = немає серед монет рахунку, або вони недоступні
provider-yes = так
provider-no = ні
provider-online = У мережі
provider-checked = перевірено { $age }
provider-uptime = Доступність
provider-uptime-note = 30 днів; 7 днів { $week }, 1 день { $day }
provider-audited = Аудит
provider-gpus = GPU в оренді
provider-of = { $part } з { $whole }
provider-leases = Відкриті оренди
provider-leases-more = понад { $count }
provider-per-gpu-hour = За GPU-годину
provider-market = ставки на { $gpu } { $price }
provider-market-change = { $change } до ставок на { $gpu }, { $price }
provider-whole-lease = Оренда оплачує і процесори, пам’ять та диски; ставки — майже лише за карту.
provider-accrued = Зароблено — скільки принесли оренди в мережі, виплачено це чи ні, до комісій за газ. Дні — за UTC.
provider-render-words = tier=, paid= і epoch= уточнюють гаманець Render. Akash публікує, скільки платить, тож тут вони нічого не змінюють.
provider-days = За днями
provider-column-day = День
provider-chart-day = Зароблено в { $network }, днів: { $count }. Від { $first } до { $last }, найменше { $low }, найбільше { $high }
provider-chart-week = Оплата роботи в { $network }, середина діапазону, тижнів: { $count }. Від { $first } до { $last }, найменше { $low }, найбільше { $high }
provider-chart-title = { $name }: зароблено насправді
provider-chart-subtitle-day = за днями, { $currency }
provider-chart-subtitle-week = за тижнями, середина діапазону, { $currency }
provider-chart-subtitle-estimate = за днями, { $currency }; риска — оцінка
provider-chart-estimated = оцінка: { $estimate } на день

provider-render = { $account }: { $pay } за тиждень до { $date }
provider-weeks-old = Новішого тижня не опубліковано: останній закінчився { $date }.
provider-range = від { $low } до { $high }
provider-work = Робота
provider-work-share = { $share } усієї роботи
provider-tier = Як рівень { $tier }
provider-pool-share = від { $low } до { $high } фонду
provider-pay = Оплата
provider-mean = У середньому
provider-mean-weeks = { $weeks ->
        [one] { $weeks } тиждень
        [few] { $weeks } тижні
       *[other] { $weeks } тижнів
    }
provider-waiting = Фонд очікування
provider-waiting-note = ділиться між усіма, хто чекав; за гаманцями не публікується
provider-tier-unknown = Рівень вузлів не публікується, тож діапазон охоплює обидва. Вкажіть tier=2 або tier=3 або скільки виплачено за роботу одного тижня: paid=12,3 epoch={ $epoch }
provider-tier-told = Пораховано як рівень { $tier }, як ви вказали.
provider-tier-paid = Виплата за тиждень { $epoch } відповідає рівню { $tier }: усі тижні пораховано так.
provider-tier-misfit = Виплата за тиждень { $epoch } не підходить до жодного рівня: вузли обох або разом із платою за очікування? Усі тижні пораховано як рівень { $tier }, він ближчий.
provider-no-epoch = Тижня { $epoch } немає серед відомих, від { $from } до { $to }: діапазон лишається таким, як є.
provider-no-telling = Без роботи чи виплати тиждень { $epoch } нічого не каже про рівень: діапазон лишається таким, як є.
provider-weeks = За тижнями
provider-column-week = Тиждень до
provider-worth-now = Вартість за ціною RENDER наприкінці кожного тижня; де її не знаємо — за теперішньою, { $price }.
provider-worth-then = Вартість за ціною RENDER наприкінці кожного тижня.

provider-compare = { $name }: оцінка й заробіток на день
provider-column-span = Відомі дні
provider-column-estimate = Оцінка
provider-column-actual = Зароблено
provider-column-ratio = Відношення
provider-few-days = «–» стоїть там, де замало днів з оцінкою та заробітком. Кожен дайджест зберігає оцінку.
provider-no-history = За ці дні оцінки { $name } не збережено: її зберігає кожен дайджест про нього.
provider-now = За теперішніми даними оцінка — { $estimate } на день; за останній тиждень надходило { $actual } на день: { $ratio }.
provider-nothing-estimated = Оцінка була нульовою, тож відношення немає.
provider-reason-none = У межах десятої частини: оцінка правильна.
provider-reason-utilisation-lower = Імовірна причина: завантаження нижче за оцінку.
provider-reason-utilisation-higher = Імовірна причина: завантаження вище за оцінку.
provider-reason-price-lower = Імовірна причина: година оплачувалася нижче за оцінку.
provider-reason-price-higher = Імовірна причина: година оплачувалася вище за оцінку.
provider-reason-token-price-lower = Імовірна причина: токен коштував менше, ніж в оцінці.
provider-reason-token-price-higher = Імовірна причина: токен коштував більше, ніж в оцінці.
provider-reason-downtime = Імовірна причина: риг був не в мережі.
provider-reason-unknown = З відкритих даних одну причину назвати не можна.
provider-by-cards = У провайдера GPU: { $gpus }, у { $name }: { $cards }; його частку пораховано за ними.
provider-means = Дні до останнього тижня — середні за 30 і 90 днів: кожен окремо був би ще одним запитом.
provider-work-alone = Порівняно з оцінкою самої роботи, за серединою діапазону: плата за очікування за гаманцями не публікується, а гаманець може мати кілька ригів.

digest-earned = Насправді зароблено в { $network }: { $amount } за { $date }, { $total } за { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[other] { $days } днів
    }
digest-earned-ratio = { $ratio } від оцінки
digest-earned-render = Насправді виплачено за роботу в Render, тиждень до { $date }: { $pay } ({ $worth })
digest-earned-missing = Що насправді зароблено в { $network }, зараз недоступно

why-earned = зароблено за 7 днів = ціна за блок × блоки, сума за всіма орендами цього часу; ACT рахується за долар = { $result }
why-lease = оренда за GPU-годину = ціна за блок × { $blocks } блоків на годину / GPU оренди; середнє за всіма GPU = { $result }
why-render-pay = оплата як рівень { $tier } = частка всієї роботи × фонд × вага рівня = { $share } × { $pool } × { $weight } (від { $low } до { $high }) = { $result }
why-ratio = відношення = зароблено на день / оцінка на день = { $actual } / { $estimate } = { $result }
figure-uptime1d = доступність, 1 день
figure-uptime7d = доступність, 7 днів
figure-uptime30d = доступність, 30 днів
figure-gpusLeased = GPU в оренді
figure-gpusTotal = GPU всього
figure-openLeases = відкриті оренди
figure-earnedUsd24h = зароблено, 24 год
figure-earnedUsd24hBefore = зароблено, 24 год до того
figure-earnedUsd7d = зароблено, 7 днів
figure-earnedUsd30d = зароблено, 30 днів
figure-earnedUsd90d = зароблено, 90 днів
figure-earnedUsdOfDay = зароблено того дня
figure-closeUsd = ціна токена наприкінці
figure-unconvertedAct = ще не спалені ACT
figure-obhOfWeek = робота за тиждень, OBh
figure-jobPoolOfWeek = фонд роботи, останній тиждень
figure-availabilityPoolOfWeek = фонд очікування, останній тиждень
figure-paidRender = насправді виплачено за тиждень

## Daily digests

command-digest = Скільки приносить риг, щодня у вибраний вами час
example-digest = digest 4090 at=9:00 timezone=Kyiv
option-id = який саме: за літерами в його кнопках
option-at = час доби: 9:00, 18:30, 9am
option-days = у які дні: daily, пн-пт, сб,нд
option-to = інший канал або група для нього, де ви адміністратор
option-chart = yes або no: останні 30 днів графіком

mistake-unknown-clock = «{ $typed }» — не час доби: правильно 9:00 або 18:30.
mistake-unknown-weekdays = «{ $typed }» — не дні тижня: правильно пн-пт.
mistake-unknown-digest-action = «{ $typed }» — з дайджестом такого не зробити.
mistake-unknown-yes-no = «{ $typed }» — ні yes, ні no.

guide-at = О котрій годині?
guide-at-hint = Виберіть або введіть час: 9:00, 18:30
guide-days = У які дні?
guide-days-hint = Виберіть або введіть: пн,ср,пт
guide-to = Куди?
guide-to-hint = У канал або групу, де ви адміністратор.

digest-title-earn = ✅ { $name } · { $cash }/день
digest-title-marginal = ⚠ { $name } · { $cash }/день
digest-title-switch = ⛔ { $name } · { $cash }/день
digest-title-pause = ⛔ { $name }: поставте на паузу · { $cash }/день
digest-title-guess = ❔ { $name } · { $cash }/день
digest-title-unknown = { $name }: сьогодні немає даних
digest-title-unpriced = { $name }: плата в токенах, ціна яких невідома
digest-none = Сьогодні без дайджесту
digest-unreadable = Про що цей дайджест, уже не прочитати. Припиніть його та замовте новий.
digest-rig-gone = Риг, якого він стосується, більше не збережено.
digest-up-yesterday = на { $amount } більше, ніж учора
digest-down-yesterday = на { $amount } менше, ніж учора
digest-same-yesterday = як і вчора
digest-up-since = на { $amount } більше, ніж { $date }
digest-down-since = на { $amount } менше, ніж { $date }
digest-same-since = без змін від { $date }
digest-late = Із запізненням: мало надійти о { $time }.
digest-late-date = Із запізненням: мало надійти { $date } о { $time }.
digest-first = Це перший: від наступного тут буде, що змінилося.
digest-no-before = Минулого разу для { $network } даних не було, тож немає і зміни.
digest-why = Чому: { $reasons }
digest-why-utilisation = завантаженість { $from } → { $to } ({ $amount })
digest-why-power = тариф { $from } → { $to }/kWh ({ $amount })
digest-why-fees = комісії ({ $amount })
digest-why-machine = риг ({ $amount })
digest-why-pay = винагорода ({ $amount })
digest-why-pay-change = винагорода { $change } ({ $amount })
digest-why-rent = оренда { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } і токени за годину { $pay } ({ $amount })
digest-why-currency = долар { $change } у { $currency } ({ $amount })
digest-network = { $network } { $cash }/день (від { $low } до { $high })
digest-network-point = { $network } { $cash }/день
digest-best = ● найкраще
digest-also = Ще в подробицях: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } ({ $change } за 24 год)
digest-token-missing = { $token }: ціни немає
digest-stale = Застарілі дані: { $networks }
digest-power = Тариф — припущення: { $price }/kWh, середній
digest-power-place = Тариф — припущення: { $price }/kWh, звичайний ({ $place })
digest-chart = Кешфлоу на день, { $network }, за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }: від { $first } до { $last }, найменше { $low }, найбільше { $high }

digest-ordered = ✅ Щоденний дайджест замовлено: { $about }
digest-changed-same = ✅ Такий уже був, тепер він такий: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } о { $time } ({ $zone })
digest-days-daily = щодня
digest-days-weekdays = з понеділка до п’ятниці
digest-days-weekends = у суботу й неділю
digest-where-private = тут, приватно
digest-where-private-on = приватно в { $platform }
digest-where-shared = канал або група
digest-about = Дайджест: { $about }
digest-about-unknown = риг, дані якого вже не прочитати
digest-preview = Зараз у ньому було б: { $title }
digest-next = Наступний: { $next }
digest-list = Ваші щоденні дайджести
digest-list-here = Щоденні дайджести тут
digest-list-none = Ви ще не замовили щоденного дайджесту
digest-list-none-here = Сюди ще не надходить щоденний дайджест
digest-what = Одне повідомлення у вибраний вами час: скільки риг приносить у кожній мережі, що змінилося і чому.
digest-which = Який?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Змінено: { $about }
digest-paused = На паузі: { $about }
digest-resumed = Відновлено: { $about }
digest-stopped = Припинено: { $about }
digest-stopped-note = Більше він не надходитиме, замовлення видалено.
orders-paused = На паузі: усі { $count }
orders-resumed = Відновлено: усі { $count }
orders-stopped = Припинено: усі { $count }
orders-all = Усі
digest-change-what = Що змінити?
digest-change-at = Час
digest-change-days = Дні
digest-change-timezone = Часовий пояс
digest-change-language = Мова
digest-change-currency = Валюта
digest-change-chart-on = З графіком
digest-change-chart-off = Без графіка
digest-paused-asked = ⏸ На паузі
digest-paused-notice = { $count ->
        [1] Один із ваших щоденних дайджестів більше не надходить. { $reason }
        [one] Більше не надходить { $count } із ваших щоденних дайджестів. { $reason }
        [few] Більше не надходять { $count } із ваших щоденних дайджестів. { $reason }
        [many] Більше не надходять { $count } із ваших щоденних дайджестів. { $reason }
       *[other] Більше не надходить { $count } із ваших щоденних дайджестів. { $reason }
    }
digest-paused-access = ⏸ На паузі: ми більше не бачимо каналу. Дайте нам доступ і натисніть «Відновити».
digest-paused-permission = ⏸ На паузі: нам більше не можна там писати. Дозвольте це й натисніть «Відновити».
digest-paused-closed = ⏸ На паузі: гілку закрито. Відкрийте її та натисніть «Відновити».
digest-paused-filtered = ⏸ На паузі: його затримав тамтешній фільтр. Пропустіть його й натисніть «Відновити».
digest-paused-unreachable = ⏸ На паузі: ви не приймаєте наших повідомлень. Дозвольте їх і натисніть «Відновити».
digest-paused-rig = ⏸ На паузі: риг, якого він стосується, більше не збережено. Збережіть риг із такою назвою й натисніть «Відновити» або припиніть дайджест.
digest-paused-other = ⏸ На паузі: не вдалося доставити. Перевірте, чи можна нам там писати, і натисніть «Відновити».
digest-no-place = Туди дайджест не надіслати
digest-place-nowhere = Для дайджестів потрібен Discord або Telegram: сюди не можна писати без запиту.
digest-place-unknown = Такого каналу чи групи немає, або нас там немає. Спершу додайте нас туди.
digest-place-wrong-kind = Туди не можна опублікувати окреме повідомлення. Виберіть текстовий канал, канал оголошень, гілку або допис.
digest-place-not-installed = Нас не встановлено на цьому сервері, тож писати тут ми не можемо. Додати нас можуть його адміністратори.
digest-missing-title = Нам ще не можна там писати
digest-missing = Нам бракує прав ({ $where }): { $permissions }. Нічого не збережено.
digest-rig-shared-title = Збережений риг — особистий
digest-rig-shared = Там читають інші, а його витрати нікого не обходять. Ті самі карти можна показувати й без витрат.
digest-full-title = Їх уже досить
digest-place-full = { $count ->
        [one] Туди вже надходить { $count } дайджест, більше не можна.
        [few] Туди вже надходять { $count } дайджести, більше не можна.
        [many] Туди вже надходить { $count } дайджестів, більше не можна.
       *[other] Туди вже надходить { $count } дайджесту, більше не можна.
    } Спершу припиніть один.
digest-owner-full = { $count ->
        [one] Ви вже замовили { $count } дайджест, більше не можна.
        [few] Ви вже замовили { $count } дайджести, більше не можна.
        [many] Ви вже замовили { $count } дайджестів, більше не можна.
       *[other] Ви вже замовили { $count } дайджесту, більше не можна.
    } Спершу припиніть один.
digest-unknown-title = Такого дайджесту немає
digest-unknown = Тут немає дайджесту з такою назвою. Можливо, його припинено.
digest-elsewhere = Він надходить туди, де читають інші. Змініть його там.
digest-stays-title = Дайджест лишається там, де є
digest-stays = Замовте новий там, а цей припиніть.

permission-view-channel = Перегляд каналу
permission-send-messages = Надсилання повідомлень
permission-send-messages-in-threads = Надсилання повідомлень у гілках
permission-embed-links = Вбудовування посилань
permission-attach-files = Прикріплення файлів
permission-post-messages = Публікація повідомлень

button-again = Спробувати ще раз
button-digests = Усі дайджести
button-digest-details = Подробиці
button-digest-time = Змінити час
button-digest-stop = Припинити
button-digest-pause = Пауза
button-digest-resume = Відновити
button-digest-preview = Попередній перегляд
button-digest-order = Надсилати щодня
button-digest-new = Дайджест для карти
button-digest-rig = Дайджест для { $rig }
button-digest-also = Також для іншої карти
button-digest-also-chat = Також у канал або групу
button-digest-reference = { $cards } без витрат
button-pick-channel = Вибрати канал
button-pick-group = Вибрати групу

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = Що змінили б інший тариф, більша завантаженість чи інші вхідні дані
example-whatif = whatif 4090 0,12
button-whatif = А якщо…

whatif-title = { $rig } у мережі { $network }: { $cash }/день, і що це змінило б
whatif-part = Тут лише { $cards }. Для { $others } додайте { $typed }
whatif-fixed = Решта без змін: оренда, комісії та ціни токенів на зараз.
whatif-token = Кешфлоу на день за іншої ціни { $token }
whatif-outlook = За минулим { $token }, без тренду: у середньому за наступні { $days } дн. від { $low } до { $high } на день, посередині { $mid }.
whatif-floor = Нижче { $price } за годину GPU здана година не окуповує навіть свою електрику.
whatif-hardware = Обладнання за { $price }
whatif-buy-below = За { $price } купувати вигідно: вигідно до { $most } (від { $low } до { $high }) за строку { $years } р. таких днів, { $rate } на рік деінде та залишку { $residual } ціни.
whatif-buy-above = За { $price } купувати невигідно: вигідно до { $most } (від { $low } до { $high }) за строку { $years } р. таких днів, { $rate } на рік деінде та залишку { $residual } ціни.
whatif-sell = Від { $price } вигідніше продати обладнання зараз, ніж здавати до кінця строку.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name } у мережі { $network }: кешфлоу на день
chart-days-subtitle = Останні { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, { $currency }

chart-price-title = { $token } за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
chart-price-subtitle = Ціна токена наприкінці кожного дня, { $currency }
chart-mark = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }: { $change }

chart-ranking-title = { $rig }: кешфлоу на день за мережами
chart-ranking-subtitle = { $currency }, після комісій та електроенергії; тонка лінія — від найменшого до найбільшого
chart-ranking-cloud = { $cloud } бере { $price } на день
chart-ranking-item = { $network } { $cash } (від { $low } до { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = Кешфлоу на день, { $rig }: { $list }.
chart-ranking-alt-cloud = Кешфлоу на день, { $rig }: { $list }. { $cloud } здає таке саме за { $price } на день.

chart-payback-title = { $rig } у мережі { $network }: кешфлоу проти ціни обладнання
chart-payback-subtitle = Накопичений кешфлоу, { $currency }; смуга — від найменшого до найбільшого
chart-payback-cost = Обладнання { $price }
chart-payback-reached = Окупність { $date }
chart-payback-low = мін. { $amount }
chart-payback-mid = середнє { $amount }
chart-payback-high = макс. { $amount }
chart-payback-alt = До { $end } кешфлоу сягне { $mid } (від { $low } до { $high }). Окупність { $date } за ціни обладнання { $price }.
chart-payback-alt-never = До { $end } кешфлоу сягне { $mid } (від { $low } до { $high }). Обладнання за { $price } на той час не окупиться.

chart-heat-title = { $rig } у мережі { $network }: кешфлоу на день
chart-heat-subtitle = { $currency }, за тарифом і завантаженістю
chart-heat-power = Тариф за kWh
chart-heat-utilisation = Завантаженість
chart-heat-contour = беззбитковість
chart-heat-own = У вас: { $cash }
chart-heat-alt = Кешфлоу на день за тарифом і завантаженістю: від { $low } за { $lowPower }/kWh і { $lowUse } до { $high } за { $highPower }/kWh і { $highUse }. Ваш, за { $power }/kWh і { $use }: { $cash }.
chart-heat-alt-breakeven = За тарифу { $power }/kWh беззбитковість настає із завантаженістю { $use }.

chart-tornado-title = { $rig } у мережі { $network }: що впливає найбільше
chart-tornado-subtitle-cash = Кешфлоу на день, якщо один параметр на 20% менший або більший, { $currency }
chart-tornado-subtitle-profit = Прибуток на день, якщо один параметр на 20% менший або більший, { $currency }
chart-tornado-base = зараз { $amount }
chart-tornado-item = { $input } — від { $low } до { $high }
chart-tornado-alt-cash = Кешфлоу на день, якщо один параметр на 20% менший або більший: { $list }. Зараз: { $amount }.
chart-tornado-alt-profit = Прибуток на день, якщо один параметр на 20% менший або більший: { $list }. Зараз: { $amount }.

## Power prices by the hour

command-power = Ціни електрики за годинами, дешеві й дорогі, і коли ригу краще стати на паузу
example-power = power DE-LU
option-zone = електрика за ринковою ціною кожної години: DE, SE4, octopus-c
option-surcharges = що додається за kWh до ПДВ, мережа й збори: 0,16
option-vat = ПДВ на все разом: 19%
about-power = Ціни електрики за годинами: Energy-Charts інституту Fraunhofer ISE (CC BY 4.0, дані Bundesnetzagentur | SMARD.de), aWATTar та Octopus Energy; вуглецевий слід: NESO.
mistake-unknown-zone = «{ $typed }» — не одна зона цін на електрику.
mistake-private-zone = Ціни зони { $zone } лише для приватного користування, тож цей бот не може їх показувати. Найближчі зони з вільними, хоч іншими цінами:
mistake-contrary = { $first } і { $second } разом не мають сенсу: ціна або ринкова, або введена. Котра?
mistake-contrary-markup = { $option } вказують разом із zone=…: це надбавка до ринкової ціни; power — остаточна ціна, де враховано все. Котра?
guide-zone = Яка зона цін на електрику?
guide-zone-hint = Виберіть або введіть країну чи зону: FR, SE4, octopus-c
live-power-full = Електрика сьогодні, { $zone }: у середньому { $price }/kWh, із ({ $spot } на біржі + { $surcharges } надбавок) + { $vat } ПДВ.
live-power-no-vat = Електрика сьогодні, { $zone }: у середньому { $price }/kWh, із { $spot } на біржі + { $surcharges } надбавок. ПДВ не введено: vat=19%
live-power-no-surcharges = Електрика сьогодні, { $zone }: у середньому { $price }/kWh, із { $spot } на біржі + { $vat } ПДВ. Надбавки не введено: surcharges=0.16
live-power-bare = Електрика сьогодні, { $zone }: у середньому { $price }/kWh, це гола біржова ціна. До неї додаються мережа й податки: surcharges=0.16 vat=19%
live-power-retail = Електрика сьогодні, { $zone }: у середньому { $price }/kWh, з усіма зборами та ПДВ.
live-power-old = Сьогоднішні ціни зони { $zone } не читаються: узято останні відомі, за { $date }.
live-power-part = Відомо лише { $known } із { $hours } годин доби.
live-power-down = Ціни зони { $zone } зараз не читаються; замість них звичайний тариф тих місць.
live-power-private = Ціни зони { $zone } лише для приватного користування, і цей бот не може їх брати: замість них звичайний тариф тих місць.
rig-change-zone = Ринок електрики
rig-zone = середнє за сьогодні, { $zone }
rig-zone-old = середнє за { $date }, { $zone }, останнє відоме
rig-zone-missing = звичайний тариф: ціни зони { $zone } не читаються
figure-spotUsdPerKwh = біржова ціна за kWh, середнє за день
figure-surchargesUsdPerKwh = надбавки за kWh
figure-vatRate = ПДВ
figure-gramsPerKwh = CO₂ на kWh
why-live-title = Ціна електрики
why-live-power = ціна за kWh = (біржова ціна + надбавки) × (1 + ПДВ) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = Електрика сьогодні, { $zone }: у середньому { $price }/kWh
power-title-old = Електрика за { $date }, { $zone }: у середньому { $price }/kWh
power-title-none = { $zone }: зараз немає цін на електрику
power-none = Жодне джерело зараз не відповідає. Спитайте знову за кілька хвилин.
power-now = Зараз, до { $to }: { $price }/kWh
power-today = Сьогодні, { $date }
power-tomorrow = Завтра, { $date }
power-range = Найдешевше о { $cheapestAt }: { $cheapest }. Найдорожче о { $dearestAt }: { $dearest }. У середньому { $mean }.
power-tomorrow-none = Ціни на завтра ще не опубліковано; вони виходять після полудня.
power-column-hour = Година
power-column-price = За kWh
power-column-left = Лишається
power-second = { $time } (друга)
power-pause-title = { $rig }: коли пауза
power-pause = Вигідніша пауза з { $from } до { $to }: заощаджує { $saves }, якби риг тоді був в оренді.
power-pause-none = У жодну годину пауза не заощаджує в { $network }: робоча година дає більше, ніж спалює.
power-pause-unknown = Чи заощаджує пауза, невідомо: зараз жодна мережа не має даних для { $rig }.
power-left = Лишається: що дає година в { $network } після комісій та електрики, коли працюють усі карти.
power-clock = Години за часом: { $city }.
power-carbon = CO₂ у Великій Британії зараз { $now } г/kWh; найменше { $low } г ({ $lowAt }), найбільше { $high } г ({ $highAt }), за прогнозом на дві доби.
power-carbon-none = Вуглецевий слід Великої Британії зараз не читається.
power-licence = Дані Bundesnetzagentur | SMARD.de через Energy-Charts, CC BY 4.0.
chart-hours-title = Електрика за годинами, { $zone }
chart-hours-subtitle = { $currency } за kWh, сьогодні й що відомо про завтра
chart-hours-alt = Електрика за годинами, { $zone }: від { $low } ({ $lowAt }) до { $high } ({ $highAt }).
chart-hours-alt-now = Електрика за годинами, { $zone }: від { $low } ({ $lowAt }) до { $high } ({ $highAt }), зараз { $now }.
button-power = Електрика за годинами
button-add-surcharges = З надбавками та ПДВ

## Alerts

command-alert = Одне повідомлення, коли ціна, ваш риг, провайдер чи ціна GPU сягне межі
example-alert = alert akt below 0.50
mistake-unknown-alert-action = З оповіщенням не можна зробити «{ $typed }».
mistake-unknown-alert-turn = Оповіщення не може чекати «{ $typed }».
mistake-unknown-alert-repeat = «{ $typed }» — це не «один раз» і не «щоразу»: once або every.
option-provider = адреса провайдера Akash
option-above = повідомити, коли стане стільки або більше
option-below = повідомити, коли стане стільки або менше
option-moves = повідомити, коли зсунеться на стільки, вгору чи вниз: 5%
option-rises = повідомити, коли зросте на стільки: 5%
option-falls = повідомити, коли впаде на стільки: 5%
option-better = повідомити, коли інша мережа дає на стільки більше за день
option-turns = unprofitable (збиток), profitable (прибуток), offline або online
option-hours = за стільки, стільки поспіль або на стільки годин уперед: 6h, 2 days
option-repeat = once (один раз) або every (щоразу)
option-cooldown = не більше одного повідомлення за стільки годин: 6h
option-expires = закінчується через стільки днів: 30d
option-quiet = у ці години без повідомлень: 22:00-07:00
option-recovery = повідомити й тоді, коли це мине: так чи ні
alert-new = Нове оповіщення
alert-what = За чим стежити?
alert-when = Коли повідомити?
alert-kind-token = Ціна токена
alert-kind-rig = Мій риг працює на збиток
alert-kind-better = Інша мережа вигідніша
alert-kind-provider = Провайдер не в мережі
alert-kind-gpu = Ціна GPU на Akash
alert-kind-power = Дешевий чи дорогий струм
alert-turn-offline = Не в мережі
alert-turn-online = У мережі
alert-power = Електрика в { $zone }
alert-power-ahead = Електрика в { $zone } за { $hours } год
alert-per-day = { $value }/день
alert-per-hour = { $value }/год
alert-per-kwh = { $value }/кВт·год
alert-on-above = { $what }: { $value } або більше
alert-on-below = { $what }: { $value } або менше
alert-on-moves = { $what }: зсув на { $share } за { $hours } год
alert-on-rises = { $what }: зростання на { $share } за { $hours } год
alert-on-falls = { $what }: падіння на { $share } за { $hours } год
alert-on-negative = { $what } працює на збиток
alert-on-positive = { $what } дає прибуток
alert-on-better = { $what }: інша мережа вигідніша на { $value } за день уже { $hours } год
alert-on-offline = { $what } не в мережі
alert-on-online = { $what } у мережі
alert-set = ✅ Оповіщення задано: { $on }
alert-changed-same = ✅ Таке оповіщення вже було, тепер воно таке: { $on }
alert-title = Оповіщення: { $on }
alert-over = ✅ Минуло: { $on }
alert-field-now = Зараз
alert-field-away = Лишилося
alert-field-value = Значення
alert-field-before = Було
alert-field-since = Так із
alert-field-from = Починаючи з
alert-field-network = Мережа
alert-field-repeat = Повідомляє
alert-field-recovery = І коли мине
alert-field-quiet = Тиша
alert-field-until = Закінчується
alert-once = один раз
alert-every = щоразу
alert-cooldown = Не більше одного повідомлення за { $hours } год
alert-unknown = зараз значення немає; поки його немає, повідомлень не буде
alert-unheard = Немає свіжої відповіді: { $networks }. Можливо, там платять найбільше.
alert-unheard-line = Якщо { $rig } там не здається, введіть: { $line }
alert-already = Це вже так: повідомлення прийде, коли це станеться знову.
alert-dollars = Стежимо в доларах США: скільки це в { $currency }, залежить від курсу.
alert-wholesale = Біржова ціна, без мережевих зборів і податків.
alert-ended = Воно було на один раз і закінчилося.
alert-snoozed = 🔕 Мовчить до { $until }
alert-list = Оповіщення
alert-gone-title = Такого оповіщення немає
alert-full = Більше оповіщень бути не може: { $count }.
alert-paused-notice = Оповіщення, які більше не надходять: { $count }. { $reason }
alert-no-place = Туди оповіщення надійти не можуть
alert-place-nowhere = Оповіщенням потрібен Discord або Telegram: сюди не можна писати без запиту.
alert-private = Тут читають інші. Оповіщення про ваш риг чи провайдера задавайте особисто.
alert-no-rig = Жодного рига ще не збережено
alert-not-akash = Лише провайдери Akash кажуть, чи вони в мережі: їхні адреси починаються з akash1.
alert-price-above-zero = Ціна завжди вища за 0. Введіть поріг, більший за нуль, наприклад below 0.50.
button-alerts = Усі оповіщення
button-alert-new = Нове оповіщення
button-alert-snooze = Тиша 24 год
guide-provider = Який провайдер на Akash?
guide-provider-hint = Введіть його адресу, вона починається з akash1.

## For whoever runs the bot

command-admin = Для того, хто тримає цього бота: стан, що не дійшло, повідомлення всім, роботи
example-admin = admin status
mistake-unknown-admin-action = «{ $typed }» тут зробити не можна.

admin-well = Усе гаразд
admin-trouble = Дещо потребує уваги
admin-version = Версія
admin-started = Запущено
admin-roles = Завдання цього процесу
admin-memory = Пам’ять
admin-megabytes = { $count } МБ
admin-connected = на зв’язку
admin-not-connected = немає зв’язку
admin-database = База даних
admin-waiting = Очікують
admin-waiting-counts = { $due } чекають на підготовку, { $ready } чекають на надсилання
admin-waiting-since = найстаріше: { $age }
admin-sent = Дайджести за сьогодні
admin-sent-counts = надіслано { $sent }, із них із запізненням { $late }
admin-dead = Не дійшло
admin-dead-counts = не доставлено { $undelivered }, невідомо { $uncertain }
admin-orders = Замовлення
admin-order-counts = дайджестів { $digests }, оповіщень { $alerts }, із них на паузі { $paused }
admin-upstreams = Джерела даних: остання відповідь
admin-upstreams-none = Цей процес іще не читав жодного джерела даних.
admin-upstream-never = відповіді ще не було

admin-letters = Повідомлення, що не дійшли
admin-letters-none = Немає повідомлень, що не дійшли
admin-letters-dropped = Відкинуто: на них уже ніхто не чекає
admin-letter-digest = дайджест за { $date }
admin-letter-alert = оповіщення за { $date }
admin-letter-undelivered = не доставлено
admin-letter-uncertain = можливо, дійшло
admin-redrive-which = Надіслати ще раз? Те, що, можливо, дійшло, надійде тоді двічі.
admin-redriven = Буде надіслано ще раз: { $count }
admin-redriven-none = Серед тих, що не дійшли, такого немає
admin-redriven-note = Вони підуть у звичному темпі. Дайджест, за яким наступний прийде менш ніж за 3 години, буде відкинуто.

button-admin-status = Стан бота
button-admin-letters = Що не дійшло
button-admin-redrive-all = Надіслати всі ще раз

option-switch = on або off
option-text = слова — так, як їх прочитають
mistake-unknown-switch = «{ $typed }» — ні on, ні off.

maintenance-title = Технічні роботи
maintenance = Якийсь час відповідати не вдасться. Дайджести й оповіщення за цей час надійдуть потім: нічого не загубиться.

admin-maintenance-on = Тривають технічні роботи, початок: { $age }
admin-maintenance-others = Усі інші читають, що в боті тривають технічні роботи і нічого не загубиться.
admin-maintenance-words = Крім того, вони читають:
admin-maintenance-held = Те, що надсилається без запиту, чекає й піде, коли роботи закінчаться. Дайджести тоді скажуть, що запізнилися; якщо до наступного менш ніж 3 години, дайджест поступиться йому.
admin-maintenance-is-off = Технічних робіт немає
admin-maintenance-how = Поки вони тривають, усі інші отримують коротке повідомлення замість відповіді, а дайджести й оповіщення чекають. Щоб додати до нього свої слова: admin maintenance on Повернемося о 18:00 UTC
admin-maintenance-ended = Технічні роботи закінчено
admin-maintenance-released = Усе, що чекало, іде зараз, у звичному темпі.
admin-too-long = Надто довго
admin-too-long-text = Тут { $length } знаків, а можна не більше ніж { $limit }. Нічого не зроблено.

button-admin-maintenance-on = Почати роботи
button-admin-maintenance-off = Закінчити роботи

option-platform = лише там: discord або telegram
mistake-unknown-platform = «{ $typed }» — ні discord, ні telegram.

broadcast-title = Повідомлення від того, хто тримає цього бота

admin-letter-broadcast = повідомлення за { $date }
admin-broadcast-preview = Місць, які це отримають: { $count }
admin-broadcast-ask = Усі прочитають ці слова як є, під таким заголовком мовою свого дайджесту. Місця, де всі дайджести на паузі, не отримають нічого. Надіслати?
admin-held = Тривають технічні роботи: піде, коли вони закінчаться.
admin-broadcast-nowhere = Дайджестів не отримує жодне місце, читати було б нікому
admin-broadcast-sent = У дорозі, місць: { $count }
admin-broadcast-sent-text = Це забере не більше половини того, що можна надсилати, щоб дайджести йшли далі. Що не вдалося надіслати, буде серед того, що не дійшло.
admin-broadcast-before = Уже надіслано раніше, місць: { $count }
admin-broadcast-unknown = Такого повідомлення вже немає
admin-broadcast-unknown-text = Ненадіслане зберігається тиждень. Напишіть заново: admin broadcast і за ним текст.

button-admin-broadcast = Надіслати, місць: { $count }
