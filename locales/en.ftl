### English is the contract: every other language has the same messages with the same variables.
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = at in on with for and a an the of my is are costs using per kwh from or what does do earn gpu gpus card cards power electricity

## Help and about

command-earnings = What a card earns after fees, power and depreciation
command-compare = Networks side by side, for a card or as a whole
command-price = A token's price, its change and its risk
command-network = What a network is, how it pays and how busy it is
command-gpu = A card's figures and where it can be rented out
command-why = Formula, inputs and sources of the last answer
command-settings = Language, currency, time zone and country
command-link = The same machines and settings on Discord and Telegram
command-start = First steps
command-privacy = What is kept about you, and why
command-export = All that is kept about you, as a file
command-forget = Delete what is kept about you
command-help = What can be asked, and how
command-about = What this is, and where its figures come from

example-earnings = earnings 4090 0.12
example-compare = compare h100 power=0.08
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

option-gpu = the card, as you would say it: 4090, h100, a100 80gb sxm
option-count = how many of them
option-network = only this network
option-power = your price per kWh: 0.12, 0,12 EUR, 12ct
option-rig = one of your own machines, by the name you gave it
option-country = country or US state, for its usual power price
option-util = share of the time it is rented: 60%
option-price = rent per GPU-hour, in USD unless typed, in place of the market's
option-fee = the network's fee: 20%
option-slippage = what selling the payout costs: 1%
option-gpu_watts = watts of one card under load
option-gpu_idle = watts of one card waiting
option-host_watts = watts of the rest of the machine under load
option-host_idle = watts of the rest of the machine waiting
option-psu = efficiency of the power supply: 90%
option-pue = cooling and losses on top: 1.0 at home
option-fixed = fixed costs per month: internet, rent
option-hardware = what the machine cost
option-residual = share of that left at the end: 30%
option-life = years it will be used
option-discount = what your money could earn elsewhere, per year
option-currency = currency to answer in
option-octanebench = OctaneBench score of one card, for Render
option-tier = Render job tier: 2 or 3
option-token = the token: AKT, RENDER
option-range = how far back: 7d, 30d, 90d
option-topic = networks, reliability or clouds
option-language = language of the answers
option-timezone = time zone, by its nearest big city: Berlin
option-for = me, or here for all who read here (managers only)
option-theme = charts dark or light
option-reset = yes to go back to what was before
option-confirm = yes to delete
option-code = the code you got on the other platform
option-stop = yes to undo the link
option-history = yes to delete its days of history, too
option-about = a command

help-title = Does my machine earn more than it burns?
help-intro = Type a card and your power price, for example: earnings 4090 0.12
help-intro-options = Give a card and your power price, for example: /earnings gpu: 4090 power: 0.12
help-numbers-options = 0,12 and 0.12 both work, so do 60%, 300k and €0.35. Where an answer says “enter hardware=…”, that is an option of the command. ◷ marks a figure that is older than it should be.
help-numbers = 0,12 and 0.12 both work, so do 60%, 300k and €0.35. Options are typed as name=value, in any order. ◷ marks a figure that is older than it should be.
help-more = Every option of a command: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = For example: { $example }
help-required = needed
help-column-command = Command
help-column-purpose = Answers
help-column-option = Option
help-column-meaning = Meaning

about-title = Rigwise { $version }
about-what = For people who rent out GPUs on decentralised compute networks: what a machine earns after fees, exchange loss, power, fixed costs and depreciation, with the source, age and basis of every figure.
about-promise = Estimates, not advice. An unknown is said to be unknown; an old figure is shown with its age; what is not counted is listed under each answer.
about-sources = Figures come from:
about-terms = Prices by CoinGecko, CoinPaprika and exchanges; exchange rates by the European Central Bank through Frankfurter, and by ExchangeRate-API; electricity by Eurostat (CC BY 4.0) and the US EIA.

## Buttons

button-compare = Compare networks
button-details = { $network } in detail
button-why = Why?
button-network = About { $network }
button-try = Try an RTX 4090
button-help = Help
button-price = { $token } price
button-my-card = Reckon my card
button-settings = Settings
button-settings-here = Settings of this place
button-privacy = What is kept
button-export = Export
button-link = Link Discord and Telegram
button-link-stop = Undo the link
button-forget = Delete my data
button-delete = Delete
button-reset = Reset all
button-now = Show figures now
button-earnings = Earnings

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig } earns its keep
earnings-guess = ❔ { $rig } on { $network }: how much work it would get is a guess
earnings-below-depreciation = ⚠ { $rig } pays its running costs, not its depreciation
earnings-low-end-loses = ⚠ { $rig } pays, but not in a weak market
earnings-pause = ⛔ { $rig } at { $power }/kWh: pause it
earnings-switch = ⛔ { $rig } loses money: sell or switch
earnings-unknown = { $rig }: no network has a figure for it right now
earnings-unpriced = { $rig }: paid in tokens without a known price

earnings-headline = { $network } · { $cash }/day cash
earnings-headline-profit = { $network } · { $cash }/day cash, { $profit } after depreciation
before-homenode = { $text }, before HomeNode's share
reason-covers-all-costs = It pays for its running costs and its depreciation.
reason-covers-running-costs = It pays for its running costs. Whether for its hardware too depends on what you paid: enter hardware=…
reason-only-waiting-pays = Each working hour burns more than it adds: only waiting pays.
reason-below-depreciation = It pays for its running costs, but not for its depreciation.
reason-low-end-loses = It pays at the middle of the range, but loses at the low end.
reason-rented-hours-lose = A working hour brings { $brings } and burns { $burns }, so more work makes it worse.
reason-rented-hours-lose-until = It stops losing below { $power }/kWh.
reason-below-break-even = It is busy { $utilisation } of the time and needs { $breakEven } to break even.
reason-break-even-unreachable = Even busy around the clock it would not pay for its running costs here.

earnings-rent = Rent
earnings-rent-note = { $price }/h × { $utilisation } rented
earnings-pay = Pay
earnings-pay-note = { $tokens } a day at { $price }
earnings-pay-rate-note = { $price }/h × { $utilisation } worked
earnings-fees = Fees
earnings-fees-note = { $fee } fee, { $slippage } to sell
earnings-power = Power
earnings-power-note = { $watts } W at the meter, { $price }/kWh
earnings-fixed = Fixed
earnings-fixed-note = { $perMonth } a month
earnings-cash = Cash/day
earnings-range-note = low { $low } · high { $high }
earnings-depreciation = Depreciation
earnings-depreciation-note = { $price } over { $years ->
        [one] { $years } year
       *[other] { $years } years
    }, { $residual } left
earnings-profit = Profit/day
earnings-month = A month: { $cash } cash.
earnings-month-profit = A month: { $cash } cash, { $profit } profit.

breakeven-what = Breaks even at
breakeven-cash = cash
breakeven-full = all costs
breakeven-rented = share rented
breakeven-working = share working
breakeven-power = power per kWh
breakeven-gpu-hour = rent/GPU-hour
breakeven-token = { $token } price
breakeven-drop = { $token } price fall
breakeven-never = never
breakeven-no-room = no room
breakeven-waiting = by waiting
breakeven-over = over 100 %
breakeven-free-power = not even free
breakeven-unknown = unknown

payback = Pays back { $price } by { $date } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    }); at { $rate } a year, after { $months ->
        [one] { $months } month
       *[other] { $months } months
    }.
payback-simple = Pays back { $price } by { $date } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    }); at { $rate } a year, never.
payback-never = Does not pay back { $price } at these figures.
payback-too-late = Does not pay back { $price } within its { $years ->
        [one] year
       *[other] { $years } years
    } of use.
price-launch = { $price } (launch price)
investment = Net present value { $npv }, return { $irr } a year over { $years ->
        [one] { $years } year
       *[other] { $years } years
    }.
investment-no-irr = Net present value { $npv } over { $years ->
        [one] { $years } year
       *[other] { $years } years
    }.
swing-profit = Matters most: { $first }. A fifth less or more makes the profit { $low } to { $high } a day. Then { $second }.
swing-cash = Matters most: { $first }. A fifth less or more makes the cash { $low } to { $high } a day. Then { $second }.
irr-high = over { $limit }
swing-utilisation = utilisation
swing-capped = { $input } (at most { $most })
swing-rent = the rent
swing-rate = the rate
swing-token = the token price
swing-usdPerKwh = the power price
swing-feeRate = the fee
swing-purchaseUsd = the hardware price

earnings-elsewhere = Elsewhere
elsewhere-line = { $network } · { $cash }/day cash (low { $low } · high { $high }) · { $how }
elsewhere-point = { $network } · { $cash }/day cash · { $how }
elsewhere-unpriced = { $network } · { $tokens } a day (low { $low } · high { $high }); no source has a price for { $token }, so not in money
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = Read as { $gpu }. Also: { $others }.

assumed-power-world = Power price assumed: { $price }/kWh, the world's average for { $use } ({ $period }). Enter yours: power=0.12 or country=DE
power-tiny = { $price } per kWh is next to nothing. If another currency is meant, type it: power=0.12USD
assumed-power-continent = Power price assumed: { $price }/kWh. None is known for { $place }, so this is the average of its continent for { $use } ({ $period }). Enter yours: power=0.12
assumed-power-place = Power price assumed: { $price }/kWh, usual for { $use } ({ $place }, { $period }). Enter yours: power=0.12
power-residential = households
power-business = businesses, without VAT
place-others = Read as { $place }. Also: { $others }.
assumed-inputs = Assumed: { $inputs }. Enter what you know, for example gpu_watts=350.
assumed-gpuLoadWatts = { $value } W per card under load
assumed-gpuIdleWatts = { $value } W waiting
assumed-hostLoadWatts = host { $value } W under load
assumed-hostIdleWatts = host { $value } W waiting
assumed-psuEfficiency = power supply { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of use
assumed-residualShare = { $value } left after that
assumed-discountRate = { $value } a year elsewhere
assumed-purchaseUsd = hardware { $value }
assumed-slippageRate = { $value } lost in selling
assumed-utilisation = busy { $value } of the time
not-modelled = Not counted on { $network }: { $things }
no-fixed = No fixed costs entered (fixed=…).
no-rate = No source has an exchange rate for { $currency }: shown in USD.

## Why a network has no figure

missing-no-market = no such card on offer right now; enter price=… and util=… to reckon with your own
missing-no-price = such cards, but no price for them right now; enter price=…
missing-not-listed = this card is not in its rates
missing-source-down = cannot be read right now, and no earlier figure is at hand
missing-not-eligible = this card is not taken
missing-no-octanebench = no OctaneBench score is known for this card; enter octanebench=…

## Cautions beside a figure

remark-matched-without-interface = The price is of the same card with another interface.
remark-matched-without-memory = The price is of the same model with another memory size.
remark-utilisation-of-network = Utilisation is the whole network's, not your machine's: enter util=…
remark-utilisation-of-model = Utilisation is that of all such cards on the network, not your machine's: enter util=…
remark-utilisation-of-median-wallet = Working hours are what the network's work comes to per machine, not yours: enter util=… with network=…
utilisation-beyond-usual = You entered { $entered } utilisation. Usual on { $network } is { $usual } ({ $low } to { $high }).
own-figures-heeded = { $typed } counts for { $networks } only. For { $other } add { $option }
own-figures-unheeded = { $typed } does not count for { $other } unless you add { $option }
remark-utilisation-unknown = Nobody publishes how busy these nodes are: the working hours are a guess after Render's other nodes.
remark-by-invitation = Nodes are taken by waiting list, and the rates rest on documents without a date.
remark-homenode = A single card at home joins through HomeNode, whose share is not published: enter fee=…
remark-bids-not-leases = Prices are bids; cheap cards that are always rented do not bid, so real rents tend to lie lower.
remark-last-known-answer = The network cannot be read right now: these are its last good figures, as old as their date says.
remark-snapshot = The network cannot be read right now: these are bundled figures, each as old as its date says.
remark-octanebench-assumed = The OctaneBench score is approximate and unverified: enter octanebench=…
remark-tier-unknown = The range covers both tiers, twelve weeks and how busy a machine may be: tier=2 or tier=3 narrows it.
remark-emission-year-over = A new emission year has begun and its pools are not known here: the figures use the old ones.
remark-base-disputed = For a week of work without a pause on a 4090, operator documents say 10 RENDER, proposal RNP-021 says 25.
remark-multiplier-from-proposal = The card's multiplier is from a proposal, not from the operator documents.
remark-utilisation-like-akash = Nobody publishes how busy its hosts are: the hours are a guess after Akash's cards. Enter util=… network=nosana
remark-fee-may-be-included = The rate may be after the network's fee already: enter fee=0 network=nosana if your payouts say so.
remark-fee-by-payout = The fee is for renting on demand with payout in CLORE. Spot takes 2.5 %; payout in Bitcoin or dollars takes 15 % more: enter fee=…
remark-one-card-per-host = One card per computer: several cards take as many computers.
remark-pay-of-those-who-earn = Pay and hours are those of machines that earned; yours may wait longer.
remark-asked-not-paid = Too few are rented to tell the price: it is what hosts ask.
remark-unofficial-source = The network documents no interface for this: the figures are what its own explorer lists, unofficially, and may change without notice.
remark-fee-with-usdc = The fee is for payout in USDC; in IO it is 0.25 %: enter fee=…
remark-prices-asked = Prices are those of all offers: rented cards tend to be cheaper.
remark-fee-assumed = Its fee is assumed, as hosts tell it: enter fee=…
remark-only-shown = Its terms let these figures be shown with their source, not kept or ranked: digests, alerts and rankings leave them out.

unmodelled-gas-and-deposits = gas and bid deposits
unmodelled-bid-competition = being underbid
unmodelled-act-conversion = the price of AKT when you convert ACT
unmodelled-homenode-split = HomeNode's split
unmodelled-pool-share-of-others = how much work others do in the week
unmodelled-availability-by-score = availability pay by score, memory and age
unmodelled-onboarding-waitlist = the waiting list
unmodelled-reputation = reputation
unmodelled-queue-of-jobs = waiting for jobs
unmodelled-payout-fees = fees of the payout
unmodelled-stake = the stake
unmodelled-block-rewards = block rewards in IO
unmodelled-downtime = downtime

how-akash = bids × share rented
how-render = share of the weekly pool
how-dispersed = weekly rate × hours
how-nosana = rate per hour × hours
how-salad = measured pay × hours worked
how-clore = rents × share rented
how-ionet = listed price × share hired
how-vast = rents × share rented
how-guess = { $how }, workload guessed

basis-measured = measured
basis-listed = listed
basis-derived = derived
basis-entered = entered
basis-assumed = assumed

## Compare

compare-title = { $rig }: { $network } brings most, { $cash }/day cash
compare-title-loss = { $rig }: loses least on { $network }, { $cash }/day cash
compare-title-guessed = { $rig }: { $network } { $cash }/day cash, { $other } perhaps { $perhaps }
compare-title-none = { $rig }: no network has a figure right now
compare-column-network = Network
compare-column-cash = Cash/day
compare-column-range = Low to high
compare-column-used = Utilisation
compare-column-how = Made from
compare-column-age = Age
compare-bases = These are not the same kind of figure: see "made from" before you move a machine.
compare-group-rent = Rents × share rented
compare-group-measured-pay = Measured pay
compare-group-set-rate = Set rates, hours guessed
compare-group-pool-share = Share of a pool
apart-title = Shown, not ranked
only-shown-refused = { $network }'s terms let its figures be shown, not kept: nothing is sent of it by digest or alert.
compare-clouds = The same card at the big clouds, per GPU-hour: { $prices }
compare-other-clouds = At other clouds: { $prices }
compare-not-in = Not to be had at { $clouds } by their latest price lists.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = Renters’ price on { $network } against these: { $list }
compare-no-cloud = No list price of a big cloud is known for this card.

compare-networks-title = The networks side by side
compare-clouds-title = DePIN against the big clouds
compare-column-what = What
compare-footnotes = Sources: { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Focus
fact-users = Users
fact-pricing = Pricing
fact-token = Token
fact-strength = Strength
fact-deployment = Deployment
fact-staking = Stake
fact-reputation = Reputation
fact-slashing = Cost of failing
fact-renter = Renter can rely on
fact-owner = Owner can rely on
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Credits
cloud-procurement = Buying
cloud-sovereignty = Data location
cloud-cost = H100, per hour

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } ({ $change } in 24 h)
price-title-missing = { $token }: no source has a price
price-all-title = Token prices
price-24h = 24 h
price-7d = 7 days
price-30d = 30 days
price-90d = 90 days
price-volume = Volume, 24 h
price-cap = Market value
price-volatility = Volatility, a year
price-drawdown = Deepest fall
price-outlook = In 30 days
price-outlook-note = P10 to P90, from { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of changes without their trend
price-history-note = over { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
price-chart = { $token } over { $days ->
        [one] { $days } day
       *[other] { $days } days
    }: from { $first } to { $last }, low { $low }, high { $high }.
price-disagree = Sources disagree by more than 5 %: { $opinions }. Shown is { $shown }.
price-opinion = { $source } { $price }
price-no-history = No price history right now: changes over days and volatility are left out.
price-history-stale = The price history ends on { $date }: changes over days, volatility and outlook are reckoned from it.
price-stale = This price is old: { $age }.
price-akash-note = Akash pays in ACT, worth a dollar each: AKT's price moves your income only between payout and sale.

## Network

network-title = { $network }
network-live = Right now
network-state-gpus-total = GPUs on offer
network-state-gpus-rented = of these rented
network-state-utilisation = Utilisation
network-state-providers = Providers
network-state-job-pool-per-epoch = Job pool a week
network-state-availability-pool-per-epoch = Availability pool a week
network-state-network-obh-per-epoch = Work done in a week
network-state-wallets-paid = Wallets paid
network-state-render-per-obh = Pay per OctaneBench-hour
network-state-reliability-score = Median reliability score
network-state-none = No live figures: they cannot be read right now, or are not published.
network-fee = Fee
network-obh = { $value } OBh
network-card-utilisation = { $gpu } utilisation
network-card-price = { $gpu } rent per GPU-hour
reliability-title = Reliability
compare-reliability-title = What can be relied on, network by network
reliability-uptime = Online, { $days }
reliability-uptime-note = middle provider; 8 of 10 from { $low } to { $high }
reliability-reached = { $target } or more
reliability-of-providers = { $share } of providers
reliability-of-gpus = { $share } of their GPUs
reliability-reached-note = over 30 days; leaves { $down } of downtime a month
reliability-audited = Audited
reliability-bme = ACT burn and mint
reliability-bme-note = AKT behind ACT: { $ratio } times its worth; minting halts under { $halt }
bme-healthy = healthy
bme-warning = warning: little AKT behind ACT
bme-halt_cr = halted: too little AKT behind ACT
bme-halt_oracle = halted: no fresh AKT price
reliability-online = Uptime
reliability-unknown = unknown
reliability-unknown-note = not published, or not readable now; { $targets } would leave { $downs } of downtime a month
reliability-pay-newest = A wallet's pay, newest week
reliability-pay-usual = The same, usual of { $weeks }
reliability-pay-wallets-note = middle wallet, before tiers; 8 of 10 from { $low } to { $high }
reliability-busiest = Busiest tenth of wallets
reliability-of-work = { $share } of the work
reliability-per-obh = Pay per OBh, { $weeks }
reliability-pay-weeks-note = middle week; 8 of 10 from { $low } to { $high }
reliability-target = Online at least
reliability-target-row = { $target } (down { $down } a month)
reliability-clouds = Promised by clouds
reliability-for-one = one machine: { $clouds }
reliability-over-zones = over zones: { $clouds }
reliability-counted = Counted are providers with GPUs that were online in the last 30 days: { $count }. They are checked every 15 minutes, so that shorter breaks may go unseen.
duration-hours = { $value } h
duration-minutes = { $value } min
button-reliability = Reliability
why-uptime = Uptime: over providers with GPUs that were online in the last 30 days; one that a shorter window did not see counts as 0. Shown is the middle one, with the 10th and 90th percentile.
why-wallet-pay = Pay of a wallet: the week's pool × its OctaneBench-hours / all of them, before tiers. Shown is the middle one, with the 10th and 90th percentile.

## Chart of how far reliability differs

chart-spread-title = How far nodes differ
chart-spread-subtitle = Bars: 8 of 10, with the middle one. Dashed: what a cloud promises at least
chart-spread-online = Share of time online
chart-spread-pay = RENDER a week per wallet
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, one machine
chart-spread-others = Other networks
chart-spread-newest = { $network }, newest week
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } to { $high })
chart-spread-promise = at least { $share }
chart-spread-unknown = unknown
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: { $mid } in the middle, 8 of 10 from { $low } to { $high }
chart-spread-item-unknown = { $names }: unknown
chart-spread-item-promise = { $cloud } promises { $share } for one machine, { $down } down a month at most

## Reliability figures, for why

figure-uptime-providers = Providers measured
figure-uptime-1d = Online, 1 day
figure-uptime-7d = Online, 7 days
figure-uptime-30d = Online, 30 days
figure-uptime-reached-99_5 = Providers online 99.5 % or more
figure-uptime-reached-99_9 = Providers online 99.9 % or more
figure-uptime-reached-99_99 = Providers online 99.99 % or more
figure-uptime-promised = Uptime promised for one machine
figure-audited-providers = Audited providers
figure-audited-gpus = GPUs of audited providers
figure-bme-collateral = AKT behind ACT over its worth
figure-wallet-pay-newest = Pay of a wallet, newest week
figure-wallet-pay-usual = Pay of a wallet, usual week
figure-wallet-busiest-tenth = Work of the busiest tenth of wallets
figure-wallet-pay-per-obh = Pay per OctaneBench-hour over the weeks

## GPU

gpu-title = { $gpu }
gpu-column-what = What
gpu-column-value = Value
gpu-column-source = Source
gpu-memoryGb = Memory
gpu-boardWatts = Board power
gpu-loadWatts = Typical load
gpu-idleWatts = Idle
gpu-msrpUsd = Launch or street price
gpu-renderComputeScore = Render compute score
gpu-octaneBenchApprox = OctaneBench, approximate
gpu-where = Can be rented out on: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = How the last answer was made
why-none = There is no earlier answer here to explain. Ask something first, for example: earnings 4090 0.12
why-only-shown = The figures of your last answer may only be shown, not kept: nothing is left to explain. Ask it again and look at its sources.
why-asked = What was asked: { $line }
why-inputs = Inputs
why-steps = Reckoning, { $network }
why-column-figure = Figure
why-column-value = Value
why-column-origin = From
why-gross-rental = gross = cards × rent × 24 h × share rented = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = gross = tokens a day × token price = { $tokens } × { $price } = { $result }
why-fee = fee = gross × fee rate = { $gross } × { $rate } = { $result }
why-slippage = slippage = (gross − fee) × { $rate } = { $result }
why-power = power = watts behind the supply / its efficiency × PUE × 24 h × price = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = fixed = { $perMonth } a month / 30.42 = { $result }
why-cash = cash = gross − fee − slippage − power − fixed = { $result }
why-depreciation = depreciation = hardware × (1 − residual) / (years × 365) = { $result }
why-profit = profit = cash − depreciation = { $result }
why-breakeven = share rented at which cash is zero = (idle power + fixed) / margin = { $result }
why-breakeven-waiting = busy share at which cash is zero = (idle power + fixed − waiting pay) / margin = { $result }

figure-usdPerGpuHour = rent per GPU-hour
figure-tokensPerBusyHour = tokens per working hour
figure-tokensPerIdleHour = tokens per waiting hour
figure-tokensPerDay = tokens a day
figure-tokenUsd = token price
figure-utilisation = utilisation
figure-feeRate = fee
figure-gpuLoadWatts = card under load
figure-gpuIdleWatts = card waiting
figure-hostLoadWatts = host under load
figure-hostIdleWatts = host waiting
figure-psuEfficiency = power supply efficiency
figure-pue = PUE
figure-usdPerKwh = power price per kWh
figure-fixedUsdPerMonth = fixed costs a month
figure-slippageRate = lost in selling
figure-purchaseUsd = hardware
figure-residualShare = left at the end
figure-usefulLifeYears = years of use
figure-discountRate = return elsewhere
figure-perUsd = per dollar
figure-priceUsd = price
figure-change24h = change, 24 h
figure-change7d = change, 7 days
figure-change30d = change, 30 days
figure-change90d = change, 90 days
figure-volume24hUsd = volume, 24 h
figure-marketCapUsd = market value
figure-volatilityPerYear = volatility a year
figure-maxDrawdown = deepest fall
figure-outlookUsd = price in 30 days

## When a request is not understood

mistake-title = Not quite clear yet
mistake-too-long = That line is longer than { $limit } characters.
mistake-unknown-command = I do not know “{ $typed }”. Type help to see what can be asked.
mistake-unknown-command-near = I do not know “{ $typed }”. Did you mean:
mistake-unknown-option = There is no option “{ $typed }” here. Type help { $command } to see them all.
mistake-unknown-option-near = There is no option “{ $typed }” here. Did you mean:
mistake-unknown-word = I do not understand “{ $typed }”. Without it:
mistake-unknown-words = I do not understand “{ $typed }”. Type help { $command } to see what can be typed.
mistake-several-cards = I do not understand “{ $typed }”. Several kinds of card in one machine are joined by +: 2x 4090 + 1x 3090
mistake-unknown-gpu = I do not know the card “{ $typed }”.
mistake-unknown-network = I do not know the network “{ $typed }”.
mistake-unknown-token = I do not know the token “{ $typed }”.
mistake-unknown-place = I do not know the country “{ $typed }”.
mistake-unknown-currency = I do not know the currency “{ $typed }”.
mistake-unknown-tier = “{ $typed }” is no tier: it is 2 or 3.
mistake-unknown-theme = “{ $typed }” is no look: it is dark or light.
mistake-unknown-topic = “{ $typed }” is no topic.
mistake-unknown-language = I do not speak “{ $typed }” yet.
mistake-unknown-time-zone = I do not know the time zone “{ $typed }”.
mistake-unknown-rig = You have no rig called “{ $typed }”.
mistake-unknown-scope = “{ $typed }” is neither me nor here.
mistake-unknown-flag = “{ $typed }” is not clear: yes is.
mistake-did-you-mean = Did you mean:
mistake-missing-gpu = Which card?
mistake-missing-network = Which network?
mistake-missing-token = Which token?
mistake-missing = { $option } is missing.
mistake-not-a-number = “{ $typed }” is not a number ({ $option }).
mistake-ambiguous = “{ $typed }” can be read in two ways. Which one?
mistake-count-or-power = Is “{ $typed }” how many cards you have, or what a kWh costs you?
mistake-no-cards = There must be at least one card. If power costs you nothing, type power=0:
mistake-too-small = { $option } must be at least { $min }; you typed “{ $typed }”.
mistake-too-big = { $option } can be at most { $max }; you typed “{ $typed }”.

## Guided entry

guide-hint = Choose one, or type it.
guide-hint-options = Choose one, or fill in “{ $option }” in /{ $command }.
guide-gpu-hint = Choose your card, or type its name, for example: earnings 7900 xtx
guide-value = { $option }: what is it?
guide-count = How many { $gpu }?
guide-count-hint = Choose, or type a number.
guide-power = { $rig }: what does a kWh cost you?
guide-power-hint = Choose the nearest, or type yours as you write it: 0,12 EUR
guide-usual-power = Usual price here
guide-other-card = Another card…
guide-language = Which language?
guide-currency = Which currency?
guide-currency-hint = Choose one, or type its code, for example SEK.
guide-country = Which country?
guide-country-hint = Choose one, or type its name; a US state works too.
guide-theme = Dark or light charts?
guide-timezone = Which time zone?
guide-timezone-hint = Choose one, or type the nearest big city.

## Settings, first steps, privacy

settings-title = Your settings
settings-title-here = Settings of this place
settings-saved = Saved.
settings-language = Language
settings-currency = Currency
settings-timezone = Time zone
settings-country = Country
settings-theme = Charts
theme-dark = dark
theme-light = light
theme-usual = as usual here
settings-nowhere = not told
settings-set = set
settings-not-set = not set
settings-change = Change:
settings-note = These are yours, in private chats and wherever a place has set nothing else. The country stands for its usual power price.
settings-note-here = Public answers here follow these; private ones follow each person's own.

start-title = Does your GPU earn more than it burns?
start-what = Rigwise reckons what a card earns on Akash, Render, Nosana, Salad and Clore.ai after fees, power and depreciation, with the source and age of every figure.
start-how-options = Use the commands, for example /earnings, or press a button:
start-how = Type it as you would say it: 2x 4090 at 0,12 EUR. Or press a button:
start-privacy = No account, no wallet, no keys. What is kept: privacy

privacy-title = What is kept about you, and why
privacy-kept = Kept
privacy-settings = Settings you made (language, currency, time zone, country, look of charts), under your account number of the platform, until you delete them.
privacy-rigs = Machines you saved: cards, costs, networks and the account there, if you entered one. Until you delete them.
privacy-digests = Your orders for a daily digest: where to, when, about what, and your account number as the one who ordered it. Until you stop them.
privacy-alerts = Your alerts: what is watched, where to tell it, how it stands, and your account number as the one who ordered them. Until you stop them or they end.
privacy-history = For each machine or digest one row a day of what it would have earned, for the changes and the chart. Until you delete them, or a year after the last one.
privacy-link = If you link accounts: which ones share a profile, until you undo it. The code for it, unreadable, for 10 minutes; and how many codes you mistyped.
privacy-last-answer = Your last answer in each chat, for “why”: what was asked and its figures. Deleted after 30 days.
privacy-passing = For some minutes: what you were asked last, so that a bare value is understood, and, where several processes answer, a request until it is answered.
privacy-buttons = Lines behind long buttons, without a name, so that the buttons go on working. Deleted after 30 days.
privacy-upstream = Answers of price and network services, also about public addresses that were looked up. They do not say who asked.
privacy-not-kept = Not kept
privacy-never = No names, no messages, no wallets but those you enter, no keys. Nothing is sold or handed on; the services that figures come from learn nothing of who asks.
privacy-rights = export gives you all of it as a file; forget deletes it at once.

forget-question = Delete what is kept about you?
forget-question-here = Delete what is kept about this place?
forget-done = Deleted
forget-done-here = Deleted
forget-warning = This cannot be undone.
forget-linked = Your profile is linked: it goes on { $platforms }, too, and so does the link.
forget-receipt = Deleted on { $date } at { $time } ({ $timeZone }), with nothing left behind:
forget-rest = What you ask from now on is kept as “privacy” says.
kept-settings = Settings
kept-last-answer = Last answers
kept-rigs = Machines
kept-alerts = Alerts
kept-digests = Daily digests
kept-history = Days of history
kept-link = Linked accounts

link-title = One profile on Discord and Telegram
link-how = On the other platform, in a private chat with this bot, type:
link-discord = On Discord: { $line }
link-valid = Good once, until { $time } ({ $timeZone }).
link-together = What is saved on both sides is put together. Where both have a setting, the one here holds.
link-warning = Whoever types the code sees and changes your machines and settings. Show it to nobody, and type none that somebody gave you.
link-linked-title = Linked
link-linked = Your machines, settings and history are the same here and on { $platforms }.
link-stop-note = If you undo the link, both keep a copy of all.
link-joined = Machines ({ $count }), settings and history are the same on { $platforms } now.
link-renamed = { $from } is called { $to } now: the other side had that name already.
link-replaced = These settings are the other side’s now: { $settings }.
link-digests = Digests go on where they were ordered.
link-refused-title = Not linked
link-unknown = That code is not good: mistyped, used already, or too old. Get a new one on the other platform with “link”.
link-own = This is your own code. Type it on the other platform.
link-already = Both have one profile already.
link-same-platform = The two cannot be linked: one profile has one account on { $platform }.
link-too-many = Too many wrong codes. Try again in { $minutes } minutes.
link-stopped-title = No longer linked
link-stopped = Your account here and on { $platforms } each have a copy of machines, settings and history.
link-none = Your account is linked with no other.
link-private-title = In private only
link-private = Profiles are linked in a private chat with this bot. A code that was typed here is good no longer.
link-burnt = A code was typed where others read: it is good no longer.
platform-terminal = Terminal

export-title = What is kept about you
export-what = { $count ->
        [0] Nothing is kept about you. The file says so.
        [one] One thing, in the file.
       *[other] { $count } things, in the file.
    }
export-tables = Beside it tables for spreadsheets, as far as there is something: days of history with that day’s exchange rate, and machines. Columns are in English, dates as 2026-11-26, numbers with a point.

## When it is not the time or the place

managers-only-title = For managers only
managers-only = Only those who manage this place can change what is set for it.
private-title = That is private
private-here = Others read along here. The answer waits in a private chat.
private-button = Open the private chat
too-fast-title = A moment, please
too-fast = You ask faster than answers are made. Try again in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
busy-title = Very busy right now
busy = More is being asked than can be answered at once. Try again in a minute; nothing was lost but time.
interrupted-title = This was interrupted
interrupted = A process of ours ended while it answered you. See whether it was done, and ask again if it was not.
press-gone-title = This button is too old
press-gone = What it stood for is no longer kept. Ask again, for example: earnings 4090 0.12

## When something else failed

failed-title = That did not work
failed-rate = No source has an exchange rate for { $currency } right now. Enter the amount in USD.
failed-meanwhile = Somebody changed the same thing at that moment, perhaps you on another device. Nothing of that was lost; please ask again.
failed-upstream = { $source } cannot be read right now, and no earlier answer is at hand.
failed-bug = That is our mistake, not yours. It is written down as { $id }.

## Around every answer

sources = Sources
labelled = { $label }: { $text }
answer-cut = Cut here: the answer is longer than fits. Ask for one network or one card.

## The terminal

terminal-welcome = Type help to see what can be asked, exit to leave. A number presses a button.
terminal-prompt = rigwise>
terminal-no-storage = Last good figures cannot be kept: { $reason }
terminal-lost-storage = The connection to the database broke: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 99.99 % per region, 99.5 % per instance: 4 min or 3.65 h of downtime a month
cloud-sla-azure = 99.99 % over two zones, 99.9 % for one machine: 4 or 44 min a month
cloud-sla-gcp = 99.99 % over zones, 99.9 % for one machine: 4 or 44 min a month
cloud-sla-depin = None with money behind it: best effort, by provider
cloud-credits-aws = 10, 30 or 100 % of the bill below 99.5, 99 or 95 % for one machine; claimed by the end of the second billing cycle
cloud-credits-azure = 10, 25 or 100 % of the bill
cloud-credits-gcp = 10, 25 or 100 % of the bill; claimed within 30 days
cloud-credits-depin = Akash: paid per block, a closed lease is not paid; otherwise none
cloud-procurement-aws = Enterprise contract, invoice
cloud-procurement-azure = Enterprise contract, invoice
cloud-procurement-gcp = Enterprise contract, invoice
cloud-procurement-depin = Token or card credit, no contract
cloud-sovereignty-aws = Region chosen; European Sovereign Cloud since January 2026
cloud-sovereignty-azure = Region chosen; EU Data Boundary
cloud-sovereignty-gcp = Region chosen; sovereign clouds with T-Systems and Thales
cloud-sovereignty-depin = Region and audit tags on Akash, no choice on Render; harder to audit

## Networks side by side, a sentence a cell

fact-akash-focus = General-purpose cloud: containers on other people's servers
fact-akash-users = Tenants who rent whole GPUs, from consumer cards to H200
fact-akash-pricing = Providers bid on each order; a lease keeps its price
fact-akash-token = Paid in ACT, worth a dollar, burned for AKT
fact-akash-strength = Providers keep all of what tenants pay
fact-akash-deployment = Kubernetes provider, or HomeNode for a single card
fact-akash-staking = No provider stake today; a draft plans a bond
fact-akash-reputation = No score: audit tags, uptime that the Console measures, and renters' filters
fact-akash-slashing = Nothing is slashed; a lease that stays broken for about 8 minutes is closed
fact-akash-renter = A price fixed for the lease, paid by the block and ended at will; no credits
fact-akash-owner = Every block of an open lease is paid, busy or idle; how long it lasts is not promised
fact-akash-sla = No uptime promise or credits found; pay runs per block
fact-render-focus = 3D rendering with OctaneRender, Redshift and Blender
fact-render-users = Artists and studios who render frames
fact-render-pricing = A fixed weekly pool, shared by work done
fact-render-token = Paid in RENDER on Solana, so its price moves your pay
fact-render-strength = Public weekly figures of work for every wallet
fact-render-deployment = NVIDIA card with CUDA and at least 8 GB of memory
fact-render-staking = No stake found; entry by waiting list
fact-render-reputation = Tier 2 goes before tier 3 and weighs twice; checks of work make a score
fact-render-slashing = No stake to lose; only approved work is paid
fact-render-renter = Work is checked before it counts; no choice of node, no credits found
fact-render-owner = A share of two weekly pools, for work and for waiting; no hours promised
fact-render-sla = No uptime promise with money credits found
fact-dispersed-focus = AI and other compute jobs on Render nodes
fact-dispersed-users = Customers of AI compute, at set prices per GPU-hour
fact-dispersed-pricing = A weekly rate per card; 10 or 25 RENDER as its base
fact-dispersed-token = Paid in RENDER on Solana, so its price moves your pay
fact-dispersed-strength = Pays for waiting hours as well as for working ones
fact-dispersed-deployment = Linux, 64 GB RAM, 1 TB NVMe, 8 cores, 100/75 Mbps
fact-dispersed-staking = Up to 100 USD of earnings are held back as a stake
fact-dispersed-reputation = Unknown: nodes are invited or approved, no score is published
fact-dispersed-slashing = Unknown: nothing read says when what is held back is lost
fact-dispersed-renter = Unknown: no uptime figures and no credits found
fact-dispersed-owner = A rate for working hours and one for waiting; no hours promised
fact-dispersed-sla = No uptime promise with money credits found
fact-nosana-focus = AI jobs in containers on other people's cards
fact-nosana-users = Teams that run AI models without a cloud
fact-nosana-pricing = A set rate per hour for each kind of card
fact-nosana-token = Rates in dollars, paid in NOS on Solana
fact-nosana-strength = Public rates, the same for every host
fact-nosana-deployment = Linux, an NVIDIA card, 12 GB RAM, 256 GB NVMe, 100/50 Mbps
fact-nosana-staking = No stake asked of hosts in what we read
fact-nosana-reputation = Community and premium markets at rates of their own; no score found
fact-nosana-slashing = None found in what we read
fact-nosana-renter = A set price per hour; no uptime figures and no credits found
fact-nosana-owner = A set rate in dollars for working hours; no hours promised
fact-nosana-sla = No uptime promise with money credits found
fact-salad-focus = Containers for AI and rendering on PCs at home
fact-salad-users = Companies that want many cheap consumer cards
fact-salad-pricing = Salad sets what an hour earns, by card and demand
fact-salad-token = A balance in dollars; a proposal adds RENDER
fact-salad-strength = Publishes what machines really earned, by card
fact-salad-deployment = A Windows PC with Salad's app
fact-salad-staking = No stake asked of hosts in what we read
fact-salad-reputation = Unknown: how work is given out is not published
fact-salad-slashing = None found; hours without work earn nothing
fact-salad-renter = PCs at home, on as long as their owners leave them on; no credits found
fact-salad-owner = Pay as measured over all machines, by card; no hours promised
fact-salad-sla = No uptime promise with money credits found
fact-clore-focus = A marketplace for whole GPU servers
fact-clore-users = Renters of servers by the day
fact-clore-pricing = The host sets a price per day; on demand or spot
fact-clore-token = Paid in CLORE, or for a higher fee in Bitcoin or dollars
fact-clore-strength = An open list of servers, with prices and what is rented
fact-clore-deployment = A Linux server with Clore's hosting software
fact-clore-staking = No stake found; holding CLORE halves the fee
fact-clore-reputation = A reliability score stands beside each server
fact-clore-slashing = None found in what we read
fact-clore-renter = A reliability score before renting; no credits found
fact-clore-owner = The host's own price for as long as a renter stays; no hours promised
fact-clore-sla = No uptime promise with money credits found

fact-ionet-focus = GPUs of many hosts, joined into clusters for AI
fact-ionet-users = Renters of cards and clusters for AI
fact-ionet-pricing = The explorer lists a price per hour for each model
fact-ionet-token = Paid in IO or USDC; block rewards in IO by the hour
fact-ionet-strength = The explorer shows price, idle and hired cards of each model
fact-ionet-deployment = io.net's worker software on the host's machine
fact-ionet-staking = 200 IO per card, more for strong ones: ten times that for an H100
fact-ionet-reputation = No published score found
fact-ionet-slashing = None found in what we read
fact-ionet-renter = No credits for failures found
fact-ionet-owner = The listed price while a card is hired; no hours promised
fact-ionet-sla = No uptime promise with money credits found

fact-vast-focus = A marketplace for hosts' GPU machines
fact-vast-users = Renters of cards by the hour
fact-vast-pricing = The host sets a price per GPU-hour; on demand or by bid
fact-vast-token = None: paid in dollars
fact-vast-strength = Many consumer cards, and statistics of the market
fact-vast-deployment = A Linux server with Vast's hosting software
fact-vast-staking = No stake found
fact-vast-reputation = A reliability score stands beside each server
fact-vast-slashing = None found in what we read
fact-vast-renter = A reliability score before renting; no credits found
fact-vast-owner = The host's own price for as long as a renter stays; no hours promised
fact-vast-sla = No uptime promise with money credits found

## Picking a chat on Telegram

pick-chat = Or pick a chat with the buttons below.

## Forms

form-rig = Your machine
form-name = Its name
form-name-hint = garage
form-gpu = Graphics card
form-gpu-hint = 2x RTX 4090
form-power = Power price per kWh
form-power-hint = 0.12 EUR
form-hardware = What the hardware cost
form-hardware-hint = 2400 EUR
form-network = Network it is rented out on
form-network-hint = akash, render or salad; all where empty

## Discord

option-more = all other options, as name=value: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = further kinds of card in the same machine: 1x 3090 + 2x 3080
option-night = price per kWh at night, where it differs; power is then the day's
option-night_hours = when it is night: 22-6
option-detail = of a machine with several kinds of card, this one in full
mistake-unknown-hours = “{ $typed }” is no span of hours: 22-6 is.
day-and-night = A machine runs around the clock, so the average by hours counts: { $average }/kWh from { $day } by day and { $night } at night ({ $hours }).
machine-total = { $network }: { $cash }/day in all ({ $low } to { $high })
machine-total-point = { $network }: { $cash }/day in all
machine-no-total = { $network }: no total, since not every card has a figure
machine-only = { $rig }: only { $network } has a figure for all cards, { $cash }/day
machine-only-guess = { $rig }: only { $network } has a figure for all cards, { $cash }/day, a guess
machine-all = { $rig }: all cards together { $cash }/day on { $network }
machine-all-guess = { $rig }: all cards together { $cash }/day on { $network }, a guess
machine-part-better = { $cards } alone: { $cash }/day on { $network }, which has no figure for the other cards.
machine-part = · { $cards }: { $cash }/day, { $each } per card
machine-part-one = · { $cards }: { $cash }/day
machine-part-unknown = · { $cards }: { $text }
machine-per-card = That is all { $count } cards together. Per card: { $each }/day.
machine-unknown = { $rig }: no network has a figure for all of its cards right now
machine-shared = What the machine has once, such as its host's power, fixed costs and hardware price, is shared out by the cards' board power.
machine-column-total = Total/day
machine-column-card = Per card
machine-bases = These are not the same kind of figure: here a rent, there a part of a weekly pool. Look at the details before you move a machine.
why-machine-cash = cash of the whole machine = sum over its cards = { $result }
why-machine-profit = profit of the whole machine = sum over its cards = { $result }
button-save-rig = Save as rig

## Saved machines

command-rig = Your own machines: save, show and change them
example-rig = rig add garage 2x 4090 0.12 hardware=3200
option-action = what to do
option-name = its name
option-bought = the day you bought it: 2025-03-01
option-account = your address on Akash or your Solana wallet, to look up what was paid
option-rename = a new name
option-without = options to take away again: power, hardware
mistake-unknown-rig-name = “{ $typed }” cannot be a rig's name. It has 1 to 32 letters, digits, spaces, hyphens, dots or brackets, and is not the name of a card, network, currency or country.
mistake-unknown-rig-action = “{ $typed }” is nothing to do with a rig.
mistake-unknown-date = “{ $typed }” is not a day: 2025-03-01 is.
mistake-unknown-account = “{ $typed }” is neither an address on Akash (akash1…) nor a Solana wallet.
button-rigs = My rigs
button-add-rig = Add a rig
button-edit-rig = Change
button-remove-rig = Remove
button-remove-rig-days = Remove with its history
button-digest = Daily digest
button-form = Fill in a form
rig-title = { $name }
rig-saved = { $name } is saved
rig-changed = { $name } is changed
rig-is-default = It is the one that is meant in private where you name no card.
rig-named-by-us = It is called { $name } until you give it a name: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: read as where it is rented out, not as its name.
rig-read-as-country = { $country }: read as where it stands, not as its name.
rig-unreadable = Something that was saved of it cannot be read any more. Change it or add it again.
rig-cards = Cards
rig-power = Power
rig-per-kwh = { $price }/kWh
rig-day-night = { $day } by day, { $night } at night
rig-usual-power = usual price in { $place }
rig-world-power = average of the world: enter power=…
rig-hardware = Cost
rig-bought = Bought
rig-age = { $months ->
        [one] 1 month old
       *[other] { $months } months old
    }
rig-book-value = Book value
rig-book-note = what straight-line depreciation leaves
rig-networks = Networks
rig-networks-all = all
rig-account = Account
rig-more = Also
rig-list-title = { $count ->
        [one] Your rig
       *[other] Your { $count } rigs
    }
rig-column-name = Rig
rig-no-figure = no figure
rig-sum = All together, each where it brings most: { $cash }/day
rig-sum-without = Without { $rigs }, for which there is no figure.
rig-list-note = ★ is the one that is meant in private where you name no card.
rig-open = Show one:
rig-none-title = You have saved no rig yet
rig-none = A saved rig answers to its name: earnings garage. Add one like this: rig add garage 2x 4090 0.12 hardware=3200
rig-full = You have { $count } rigs, which is as many as there can be. Remove one first.
rig-name-command = “{ $name }” is a command, so it cannot be a rig's name.
rig-name-in-use = You have a rig called { $name }. What now?
rig-change-it = Change { $name }
rig-bought-future = { $date } is yet to come.
rig-without-date = Without it
rig-which = Which one?
rig-night-alone = Beside a price for the night, what does a kWh cost by day?
rig-not-set = “{ $typed }” is not set, so it cannot be taken away.
rig-change-what = What is to change?
rig-change-note = Or type it: { $line } power=0.10. Take an option away with without=power.
rig-change-power = Power price
rig-change-gpu = Card
rig-change-count = Number of cards
rig-change-country = Country
rig-change-network = Networks
rig-change-hardware = What it cost
rig-change-bought = Day of purchase
rig-change-account = Account
rig-change-rename = Name
rig-remove-title = Remove { $name }?
rig-remove-warning = What was saved of it is deleted. Its days of history stay, unless you remove them with it.
rig-remove-warning-digests = { $count ->
        [one] What was saved of it is deleted, and one daily digest about it stops.
       *[other] What was saved of it is deleted, and { $count } daily digests about it stop.
    }
rig-removed-title = { $name } is removed
rig-removed-digests = { $count ->
        [one] One daily digest about it has stopped.
       *[other] { $count } daily digests about it have stopped.
    }
rig-remove-alerts = Alerts on it that end too: { $count }
rig-removed-alerts = Alerts on it ended: { $count }
rig-removed-days = Days of history deleted: { $count }

## What was really earned

command-provider = What an Akash provider or a Render wallet really earned
example-provider = provider
option-paid = what Render really paid for the work of one week, in RENDER: 12.3
option-epoch = the number of that week; the newest where it is not told
mistake-unknown-account-typo = “{ $typed }” is mistyped: it begins as an address on Akash does, but its check letters do not fit.
mistake-unknown-account-other = “{ $typed }” is of another chain. An address on Akash begins with akash1; Render pays to a Solana wallet.
button-link-rig = Link to my rig
button-provider = Really earned

provider-none-title = What did it really earn?
provider-none = Type an address on Akash (akash1…) or the Solana wallet that Render pays to. All of it is public: no key, no signature. Linked to a rig it is held against the estimates, by { $how }
provider-none-rig = { $name } has no account yet. Give it its address on Akash or its Solana wallet.
provider-which = Which account?
provider-nobody-title = No provider by this address
provider-nobody = Akash knows no provider by { $account }. A card in HomeNode has no address of its own, and a renter's address is no provider's.
provider-idle-title = No work in the last weeks
provider-idle = { $account } has no work in Render's last twelve weeks, up to { $date }. Work for Dispersed and pay for waiting are not published by wallet.

provider-akash = { $name }: { $earned } in 7 days
provider-akash-unknown = { $name }: earnings cannot be read
provider-offline = Offline, last seen { $age }: no new leases come in.
provider-offline-unknown = Offline: no new leases come in.
provider-unread = Cannot be read right now: { $things }.
provider-part-health = health and cards
provider-part-earnings = earnings
provider-part-leases = leases
provider-24h = Last 24 h
provider-24h-before = { $amount } in the 24 h before
provider-per-day = { $amount } a day
provider-act = ACT not yet burned
provider-act-as-akt = { $worth }, now { $tokens }
provider-act-unknown = not among the account's coins, or these cannot be read
provider-yes = yes
provider-no = no
provider-online = Online
provider-checked = checked { $age }
provider-uptime = Uptime
provider-uptime-note = 30 days; 7 days { $week }, 1 day { $day }
provider-audited = Audited
provider-gpus = GPUs leased
provider-of = { $part } of { $whole }
provider-leases = Open leases
provider-leases-more = more than { $count }
provider-per-gpu-hour = Per GPU-hour
provider-market = bids for { $gpu } { $price }
provider-market-change = { $change } against bids for { $gpu }, { $price }
provider-whole-lease = A lease pays for processors, memory and disks as well; bids are for the card nearly alone.
provider-accrued = Earned is what leases came to on chain, paid out or not, before gas. Days are those of UTC.
provider-render-words = tier=, paid= and epoch= narrow a Render wallet down. Akash publishes what it pays, so they change nothing here.
provider-days = By day
provider-column-day = Day
provider-chart-day = Earned on { $network }, { $count } days: from { $first } to { $last }, lowest { $low }, highest { $high }
provider-chart-week = Paid for work on { $network }, middle of the range, { $count } weeks: from { $first } to { $last }, lowest { $low }, highest { $high }
provider-chart-title = { $name }: really earned
provider-chart-subtitle-day = by day, { $currency }
provider-chart-subtitle-week = by week, middle of the range, { $currency }
provider-chart-subtitle-estimate = by day, { $currency }; the line is what was estimated
provider-chart-estimated = estimated: { $estimate } a day

provider-render = { $account }: { $pay } for the week to { $date }
provider-weeks-old = No newer week is published: the last one ended on { $date }.
provider-range = { $low } to { $high }
provider-work = Work
provider-work-share = { $share } of all work
provider-tier = As tier { $tier }
provider-pool-share = { $low } to { $high } of the pool
provider-pay = Pay
provider-mean = Mean week
provider-mean-weeks = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
provider-waiting = Pool for waiting
provider-waiting-note = shared by all who waited; not published by wallet
provider-tier-unknown = Which tier its nodes work in is not public, so the range covers both. Say tier=2 or tier=3, or what one week's work was paid: paid=12.3 epoch={ $epoch }
provider-tier-told = Reckoned as tier { $tier }, as you said.
provider-tier-paid = What week { $epoch } was paid is a pay of tier { $tier }: all weeks are reckoned as that.
provider-tier-misfit = What week { $epoch } was paid fits neither tier: nodes of both, or pay for waiting in it? All weeks are reckoned as tier { $tier }, the nearer one.
provider-no-epoch = Week { $epoch } is not among those that are known, { $from } to { $to }: the range stays as wide as it is.
provider-no-telling = Without work or pay in week { $epoch } it says nothing of the tier: the range stays as wide as it is.
provider-weeks = By week
provider-column-week = Week to
provider-worth-now = Worth at RENDER's price at the end of each week; where that is not known, at its price now, { $price }.
provider-worth-then = Worth at RENDER's price at the end of each week.

provider-compare = { $name }: estimate against earnings, a day
provider-column-span = Days known
provider-column-estimate = Estimated
provider-column-actual = Earned
provider-column-ratio = Ratio
provider-few-days = “–” is where too few days have both an estimate and earnings. Each daily digest keeps an estimate.
provider-no-history = No estimate of { $name } was kept in these days: each of its daily digests keeps one.
provider-now = By the figures of now { $estimate } a day are estimated; { $actual } a day came in over the last week: { $ratio }.
provider-nothing-estimated = Nothing was estimated, so there is no ratio.
provider-reason-none = Within a tenth: the estimate fits.
provider-reason-utilisation-lower = Likely reason: it was busy less than estimated.
provider-reason-utilisation-higher = Likely reason: it was busy more than estimated.
provider-reason-price-lower = Likely reason: an hour was paid less than estimated.
provider-reason-price-higher = Likely reason: an hour was paid more than estimated.
provider-reason-token-price-lower = Likely reason: the token was worth less than estimated.
provider-reason-token-price-higher = Likely reason: the token was worth more than estimated.
provider-reason-downtime = Likely reason: it was offline.
provider-reason-unknown = No single reason can be told from what is public.
provider-by-cards = The provider has { $gpus } GPUs and { $name } has { $cards }: its part is reckoned by that.
provider-means = Days before the last week are means of 30 and 90 days: each by itself would be a call of its own.
provider-work-alone = Held against the estimate for work alone, by the middle of the range: pay for waiting is not published by wallet, and a wallet may hold several machines.

digest-earned = Really earned on { $network }: { $amount } on { $date }, { $total } in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
digest-earned-ratio = { $ratio } of the estimate
digest-earned-render = Really paid for work on Render, week to { $date }: { $pay } ({ $worth })
digest-earned-missing = What was really earned on { $network } cannot be read right now

why-earned = earned in 7 days = price per block × blocks, summed over all leases of that time; an ACT counts as a dollar = { $result }
why-lease = rent per GPU-hour = price per block × { $blocks } blocks an hour / GPUs of the lease; mean over all GPUs = { $result }
why-render-pay = pay as tier { $tier } = part of all work × pool × weight of the tier = { $share } × { $pool } × { $weight } ({ $low } to { $high }) = { $result }
why-ratio = ratio = earned a day / estimated a day = { $actual } / { $estimate } = { $result }
figure-uptime1d = uptime, 1 day
figure-uptime7d = uptime, 7 days
figure-uptime30d = uptime, 30 days
figure-gpusLeased = GPUs leased
figure-gpusTotal = GPUs in all
figure-openLeases = open leases
figure-earnedUsd24h = earned, 24 h
figure-earnedUsd24hBefore = earned, 24 h before
figure-earnedUsd7d = earned, 7 days
figure-earnedUsd30d = earned, 30 days
figure-earnedUsd90d = earned, 90 days
figure-earnedUsdOfDay = earned that day
figure-closeUsd = token price at its end
figure-unconvertedAct = ACT not yet burned
figure-obhOfWeek = work of the week, OBh
figure-jobPoolOfWeek = pool for work, newest week
figure-availabilityPoolOfWeek = pool for waiting, newest week
figure-paidRender = really paid for a week

## Daily digests

command-digest = What a machine earns, every day at your time
example-digest = digest 4090 at=9am timezone=Berlin
option-id = which one, by the letters that its buttons carry
option-at = time of day: 9am, 18:30, 7.30 Uhr
option-days = which days: daily, mon-fri, sat,sun
option-to = another channel or group for it, which you manage
option-chart = yes or no: the last 30 days as a chart

mistake-unknown-clock = “{ $typed }” is no time of day: 9am and 18:30 are.
mistake-unknown-weekdays = “{ $typed }” are no days of the week: mon-fri are.
mistake-unknown-digest-action = “{ $typed }” is nothing to do with a digest.
mistake-unknown-yes-no = “{ $typed }” is neither yes nor no.

guide-at = At what time?
guide-at-hint = Choose one, or type it: 9am, 18:30
guide-days = On which days?
guide-days-hint = Choose, or type them: mon,wed,fri
guide-to = Where to?
guide-to-hint = To a channel or group that you manage.

digest-title-earn = ✅ { $name } · { $cash }/day
digest-title-marginal = ⚠ { $name } · { $cash }/day
digest-title-switch = ⛔ { $name } · { $cash }/day
digest-title-pause = ⛔ { $name }: pause it · { $cash }/day
digest-title-guess = ❔ { $name } · { $cash }/day
digest-title-unknown = { $name }: no figure today
digest-title-unpriced = { $name }: paid in tokens without a known price
digest-none = No digest today
digest-unreadable = What this digest is about can no longer be read. Stop it and order a new one.
digest-rig-gone = The rig it is about is no longer saved.
digest-up-yesterday = up { $amount } since yesterday
digest-down-yesterday = down { $amount } since yesterday
digest-same-yesterday = unchanged since yesterday
digest-up-since = up { $amount } since { $date }
digest-down-since = down { $amount } since { $date }
digest-same-since = unchanged since { $date }
digest-late = Late: this was due at { $time }.
digest-late-date = Late: this was due on { $date } at { $time }.
digest-first = The first one: from the next on it says what changed.
digest-no-before = There was no figure for { $network } last time, so no change.
digest-why = Why: { $reasons }
digest-why-utilisation = utilisation { $from } → { $to } ({ $amount })
digest-why-power = power { $from } → { $to }/kWh ({ $amount })
digest-why-fees = fees ({ $amount })
digest-why-machine = the machine ({ $amount })
digest-why-pay = pay ({ $amount })
digest-why-pay-change = pay { $change } ({ $amount })
digest-why-rent = rents { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } and tokens per hour { $pay } ({ $amount })
digest-why-currency = the dollar { $change } in { $currency } ({ $amount })
digest-network = { $network } { $cash }/day ({ $low } to { $high })
digest-network-point = { $network } { $cash }/day
digest-best = ● best
digest-also = Also in the details: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } ({ $change } in 24 h)
digest-token-missing = { $token }: no price
digest-stale = Old figures: { $networks }
digest-power = Power assumed at { $price }/kWh, an average
digest-power-place = Power assumed at { $price }/kWh, usual in { $place }
digest-chart = Cash per day on { $network }, { $days } days: from { $first } to { $last }, lowest { $low }, highest { $high }

digest-ordered = ✅ Daily digest ordered: { $about }
digest-changed-same = ✅ There was one already, which now is so: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } at { $time } ({ $zone })
digest-days-daily = every day
digest-days-weekdays = Monday to Friday
digest-days-weekends = Saturday and Sunday
digest-where-private = here in private
digest-where-private-on = in private on { $platform }
digest-where-shared = a channel or group
digest-about = Digest: { $about }
digest-about-unknown = a machine that can no longer be read
digest-preview = It would read now: { $title }
digest-next = Next: { $next }
digest-list = Your daily digests
digest-list-here = Daily digests here
digest-list-none = You have ordered no daily digest yet
digest-list-none-here = No daily digest comes here yet
digest-what = One message at your time: what the machine earns, what changed and why, on each network.
digest-which = Which one?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Changed: { $about }
digest-paused = Paused: { $about }
digest-resumed = Goes on: { $about }
digest-stopped = Stopped: { $about }
digest-stopped-note = No more of it comes, and the order is deleted.
orders-paused = Paused: all { $count }
orders-resumed = Going on: all { $count }
orders-stopped = Stopped: all { $count }
orders-all = All of them
digest-change-what = What is to change?
digest-change-at = Time
digest-change-days = Days
digest-change-timezone = Time zone
digest-change-language = Language
digest-change-currency = Currency
digest-change-chart-on = With a chart
digest-change-chart-off = Without the chart
digest-paused-asked = ⏸ Paused
digest-paused-notice = { $count ->
    [one] One of your daily digests does not come any more. { $reason }
   *[other] { $count } of your daily digests do not come any more. { $reason }
}
digest-paused-access = ⏸ Paused: we may no longer see the channel. Let us in, then press “Go on”.
digest-paused-permission = ⏸ Paused: we may no longer post there. Allow it, then press “Go on”.
digest-paused-closed = ⏸ Paused: the thread is closed. Open it, then press “Go on”.
digest-paused-filtered = ⏸ Paused: a filter of that place held it back. Let it pass, then press “Go on”.
digest-paused-unreachable = ⏸ Paused: you take no messages from us. Allow them, then press “Go on”.
digest-paused-rig = ⏸ Paused: the rig that it is about is no longer saved. Save one by that name and press “Go on”, or stop it.
digest-paused-other = ⏸ Paused: it could not be delivered. See that we may post there, then press “Go on”.
digest-no-place = No digest can go there
digest-place-nowhere = Digests need Discord or Telegram: this place cannot be written to unasked.
digest-place-unknown = There is no such place, or we are not in it. Add us there first.
digest-place-wrong-kind = Nothing can be posted there by itself. Choose a text or announcement channel, a thread or a post.
digest-place-not-installed = We are not installed on this server, so we cannot post here. Its managers can add us.
digest-missing-title = We may not post there yet
digest-missing = In { $where } we lack: { $permissions }. Nothing was saved.
digest-rig-shared-title = A saved rig is private
digest-rig-shared = Others read along there, and its costs are nobody's business. The same cards can be told of without them.
digest-full-title = There are enough of them
digest-place-full = { $count ->
        [one] One digest comes there already, which is as many as there can be.
       *[other] { $count } digests come there already, which is as many as there can be.
    } Stop one first.
digest-owner-full = { $count ->
        [one] You have ordered one digest, which is as many as one can.
       *[other] You have ordered { $count } digests, which is as many as one can.
    } Stop one first.
digest-unknown-title = No such digest
digest-unknown = There is none by that name here. It may have been stopped.
digest-elsewhere = It goes to a place that others read. Change it there.
digest-stays-title = A digest stays where it goes
digest-stays = Order one there, and stop this one.

permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-send-messages-in-threads = Send Messages in Threads
permission-embed-links = Embed Links
permission-attach-files = Attach Files
permission-post-messages = Post Messages

button-again = Try again
button-digests = All digests
button-digest-details = Details
button-digest-time = Change time
button-digest-stop = Stop
button-digest-pause = Pause
button-digest-resume = Go on
button-digest-preview = Preview
button-digest-order = Send it daily
button-digest-new = Digest for a card
button-digest-rig = Digest for { $rig }
button-digest-also = Also for another card
button-digest-also-chat = Also to a channel or group
button-digest-reference = { $cards } without costs
button-pick-channel = Pick a channel
button-pick-group = Pick a group

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = What another power price, more use or other inputs would do
example-whatif = whatif 4090 0.12
button-whatif = What if

whatif-title = { $rig } on { $network }: { $cash }/day, and what would change it
whatif-part = This is about { $cards } alone. For { $others } add { $typed }
whatif-fixed = All else stays as it is: rents, fees and token prices of now.
whatif-token = Cash per day at another price of { $token }
whatif-outlook = From { $token }'s own past, without its trend: { $low } to { $high } a day on average over the next { $days } days, { $mid } in the middle.
whatif-floor = Below { $price } per GPU-hour a rented hour does not pay for its own power.
whatif-hardware = Hardware for { $price }
whatif-buy-below = At { $price } buying pays: it does up to { $most } ({ $low } to { $high }), over { $years ->
    [one] { $years } year
   *[other] { $years } years
} of such days, at { $rate } a year elsewhere and { $residual } of the price left.
whatif-buy-above = At { $price } buying does not pay: it does up to { $most } ({ $low } to { $high }), over { $years ->
    [one] { $years } year
   *[other] { $years } years
} of such days, at { $rate } a year elsewhere and { $residual } of the price left.
whatif-sell = Sold now from { $price } on, the hardware brings more than rented out until then.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name } on { $network }: cash per day
chart-days-subtitle = The last { $days } days, in { $currency }

chart-price-title = { $token } over { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
chart-price-subtitle = Price per token at the end of each day, in { $currency }
chart-mark = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }: { $change }

chart-ranking-title = { $rig }: cash per day by network
chart-ranking-subtitle = In { $currency }, after fees and power; the thin line goes from low to high
chart-ranking-cloud = { $cloud } asks { $price } a day
chart-ranking-item = { $network } { $cash } ({ $low } to { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = Cash per day of { $rig }: { $list }.
chart-ranking-alt-cloud = Cash per day of { $rig }: { $list }. { $cloud } rents the same out at { $price } a day.

chart-payback-title = { $rig } on { $network }: cash against the hardware price
chart-payback-subtitle = Cash added up, in { $currency }; the band goes from low to high
chart-payback-cost = Hardware { $price }
chart-payback-reached = Paid back { $date }
chart-payback-low = low { $amount }
chart-payback-mid = middle { $amount }
chart-payback-high = high { $amount }
chart-payback-alt = By { $end } { $mid } of cash come in (low { $low }, high { $high }) for hardware of { $price }: paid back by { $date }.
chart-payback-alt-never = By { $end } { $mid } of cash come in (low { $low }, high { $high }) for hardware of { $price }: not paid back by then.

chart-heat-title = { $rig } on { $network }: cash per day
chart-heat-subtitle = In { $currency }, by power price and utilisation
chart-heat-power = Power price per kWh
chart-heat-utilisation = Utilisation
chart-heat-contour = breaks even
chart-heat-own = You: { $cash }
chart-heat-alt = Cash per day by power price and utilisation: from { $low } at { $lowPower }/kWh and { $lowUse } to { $high } at { $highPower }/kWh and { $highUse }. Yours, at { $power }/kWh and { $use }, is { $cash }.
chart-heat-alt-breakeven = At { $power }/kWh it breaks even at { $use } utilisation.

chart-tornado-title = { $rig } on { $network }: what matters most
chart-tornado-subtitle-cash = Cash per day where one input is a fifth lower or higher, in { $currency }
chart-tornado-subtitle-profit = Profit per day where one input is a fifth lower or higher, in { $currency }
chart-tornado-base = now { $amount }
chart-tornado-item = { $input } { $low } to { $high }
chart-tornado-alt-cash = Cash per day where one input is a fifth lower or higher: { $list }. Now it is { $amount }.
chart-tornado-alt-profit = Profit per day where one input is a fifth lower or higher: { $list }. Now it is { $amount }.

## Power prices by the hour

command-power = Power prices by the hour, the cheap and dear ones, and when a machine had better pause
example-power = power DE-LU
option-zone = power at the market's price by the hour there: DE, SE4, octopus-c
option-surcharges = what comes to that price per kWh before VAT, grid fees and taxes: 0.16
option-vat = VAT on both: 19%
about-power = Power prices by the hour: Energy-Charts of Fraunhofer ISE (CC BY 4.0, data of Bundesnetzagentur | SMARD.de), aWATTar and Octopus Energy; carbon intensity by NESO.
mistake-unknown-zone = “{ $typed }” is not a single zone of power prices.
mistake-private-zone = The prices of { $zone } are for private use only, so this bot may not show them. Nearest zones whose prices are free, though other ones:
mistake-contrary = { $first } and { $second } cannot both be meant: the price follows the market, or it is the one you typed. Which one?
mistake-contrary-markup = { $option } goes with zone=…, on top of the market's price; power is the final price, with everything in it. Which one?
guide-zone = Which zone of power prices?
guide-zone-hint = Choose one, or type a country or zone: FR, SE4, octopus-c
live-power-full = Power in { $zone } today: { $price }/kWh on average, from ({ $spot } at the exchange + { $surcharges } surcharges) + { $vat } VAT.
live-power-no-vat = Power in { $zone } today: { $price }/kWh on average, from { $spot } at the exchange + { $surcharges } surcharges. VAT was not entered: vat=19%
live-power-no-surcharges = Power in { $zone } today: { $price }/kWh on average, from { $spot } at the exchange + { $vat } VAT. Surcharges were not entered: surcharges=0.16
live-power-bare = Power in { $zone } today: { $price }/kWh on average, which is the bare exchange price. Grid fees and taxes come to it: enter surcharges=0.16 vat=19%
live-power-retail = Power in { $zone } today: { $price }/kWh on average, with all fees and VAT.
live-power-old = Today's power prices of { $zone } cannot be read: the last known are used, of { $date }.
live-power-part = Only { $known } of the day's { $hours } hours are known.
live-power-down = The power prices of { $zone } cannot be read right now, so the usual price there stands in.
live-power-private = The power prices of { $zone } are for private use only, and this bot may not use them: the usual price there stands in.
rig-change-zone = Power market
rig-zone = today's average in { $zone }
rig-zone-old = average of { $date } in { $zone }, the last known
rig-zone-missing = usual price, as those of { $zone } cannot be read
figure-spotUsdPerKwh = exchange price per kWh, the day's average
figure-surchargesUsdPerKwh = surcharges per kWh
figure-vatRate = VAT
figure-gramsPerKwh = CO₂ per kWh
why-live-title = Power price
why-live-power = price per kWh = (exchange price + surcharges) × (1 + VAT) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = Power in { $zone } today: { $price }/kWh on average
power-title-old = Power in { $zone } on { $date }: { $price }/kWh on average
power-title-none = { $zone }: no power prices right now
power-none = No source of them answers right now. Ask again in some minutes.
power-now = Now, until { $to }: { $price }/kWh
power-today = Today, { $date }
power-tomorrow = Tomorrow, { $date }
power-range = Cheapest at { $cheapestAt }: { $cheapest }. Dearest at { $dearestAt }: { $dearest }. On average { $mean }.
power-tomorrow-none = Tomorrow's prices are not published yet; they come in the early afternoon.
power-column-hour = Hour
power-column-price = Per kWh
power-column-left = Left
power-second = { $time } (second)
power-pause-title = { $rig }: when to pause
power-pause = Cheaper to pause from { $from } to { $to }: saves { $saves } if it would be rented then.
power-pause-none = No hour in which pausing saves money on { $network }: each working hour brings more than it burns.
power-pause-unknown = Whether pausing saves money is not known: no network has a figure for { $rig } right now.
power-left = Left: what an hour on { $network } brings after fees and power when all cards work.
power-clock = Hours are by the clock of { $city }.
power-carbon = CO₂ in Great Britain now { $now } g/kWh; lowest { $low } g ({ $lowAt }), highest { $high } g ({ $highAt }), as forecast for two days.
power-carbon-none = The carbon intensity of Great Britain cannot be read right now.
power-licence = Data of Bundesnetzagentur | SMARD.de by Energy-Charts, CC BY 4.0.
chart-hours-title = Power in { $zone } by the hour
chart-hours-subtitle = { $currency } per kWh, today and as far as tomorrow is known
chart-hours-alt = Power in { $zone } by the hour: from { $low } ({ $lowAt }) to { $high } ({ $highAt }).
chart-hours-alt-now = Power in { $zone } by the hour: from { $low } ({ $lowAt }) to { $high } ({ $highAt }), now { $now }.
button-power = Power by the hour
button-add-surcharges = With surcharges and VAT
## Alerts

command-alert = One message when a price, your rig, a provider or a GPU price gets there
example-alert = alert akt below 0.50
mistake-unknown-alert-action = “{ $typed }” is nothing to do with an alert.
mistake-unknown-alert-turn = “{ $typed }” is not what an alert can wait for.
mistake-unknown-alert-repeat = “{ $typed }” is neither once nor every.
option-provider = address of an Akash provider
option-above = tell when it gets to this or above
option-below = tell when it gets to this or below
option-moves = tell when it moves by so much, up or down: 5%
option-rises = tell when it rises by so much: 5%
option-falls = tell when it falls by so much: 5%
option-better = tell when another network brings so much more a day
option-turns = unprofitable, profitable, offline or online
option-hours = within, for or ahead so many hours: 6h, 2 days
option-repeat = once, or every time
option-cooldown = at most one message in so many hours: 6h
option-expires = ends after so many days: 30d
option-quiet = no message in these hours: 22:00-07:00
option-recovery = tell too when it is over: yes or no
alert-new = A new alert
alert-what = What should be watched?
alert-when = When should it tell?
alert-kind-token = A token's price
alert-kind-rig = My rig begins to lose money
alert-kind-better = Another network is better
alert-kind-provider = A provider goes offline
alert-kind-gpu = A GPU's price on Akash
alert-kind-power = Cheap or dear power
alert-turn-offline = Offline
alert-turn-online = Online
alert-power = Power in { $zone }
alert-power-ahead = Power in { $zone } within { $hours } h
alert-per-day = { $value }/day
alert-per-hour = { $value }/h
alert-per-kwh = { $value }/kWh
alert-on-above = { $what } at { $value } or above
alert-on-below = { $what } at { $value } or below
alert-on-moves = { $what } moves by { $share } within { $hours } h
alert-on-rises = { $what } rises by { $share } within { $hours } h
alert-on-falls = { $what } falls by { $share } within { $hours } h
alert-on-negative = { $what } loses money
alert-on-positive = { $what } earns money
alert-on-better = { $what }: another network { $value } a day better for { $hours } h
alert-on-offline = { $what } is offline
alert-on-online = { $what } is online
alert-set = ✅ Alert set: { $on }
alert-changed-same = ✅ There was one already, which now is so: { $on }
alert-title = Alert: { $on }
alert-over = ✅ Over: { $on }
alert-field-now = Now
alert-field-away = To go
alert-field-value = Value
alert-field-before = Before
alert-field-since = So since
alert-field-from = From
alert-field-network = Network
alert-field-repeat = Tells
alert-field-recovery = Also when over
alert-field-quiet = Quiet
alert-field-until = Ends
alert-once = once
alert-every = every time
alert-cooldown = At most one message in { $hours } h
alert-unknown = no figure right now; nothing is told until there is one
alert-unheard = No recent answer from { $networks }, which might pay most.
alert-unheard-line = If { $rig } is not rented out there, type: { $line }
alert-already = That is so already: it tells when it happens anew.
alert-dollars = Watched in US dollars: what that is in { $currency } goes with the exchange rate.
alert-wholesale = The exchange's price, without grid fees and taxes.
alert-ended = It was meant for once, and has ended.
alert-snoozed = 🔕 Silent until { $until }
alert-list = Alerts
alert-gone-title = No such alert
alert-full = There cannot be more alerts than { $count }.
alert-paused-notice = Alerts that do not come any more: { $count }. { $reason }
alert-no-place = No alert can go there
alert-place-nowhere = Alerts need Discord or Telegram: this place cannot be written to unasked.
alert-private = Others read along here. Ask for alerts on your rig or provider in private.
alert-no-rig = No rig is saved yet
alert-not-akash = Only providers on Akash say whether they are online: their addresses begin with akash1.
alert-price-above-zero = A price is always above 0. Type a level above that, such as below 0.50.
button-alerts = All alerts
button-alert-new = New alert
button-alert-snooze = Snooze 24 h
guide-provider = Which provider on Akash?
guide-provider-hint = Type its address, which begins with akash1.

## For whoever runs the bot

command-admin = For whoever runs this bot: its state, lost messages, notices, maintenance
example-admin = admin status
mistake-unknown-admin-action = “{ $typed }” is none of the things that can be done here.

admin-well = All is well
admin-trouble = Something needs a look
admin-version = Version
admin-started = Started
admin-roles = This process does
admin-memory = Memory
admin-megabytes = { $count } MB
admin-connected = connected
admin-not-connected = not reached
admin-database = Database
admin-waiting = Waiting
admin-waiting-counts = { $due } to be made, { $ready } to be sent
admin-waiting-since = the oldest: { $age }
admin-sent = Digests today
admin-sent-counts = { $sent } sent, { $late } of them late
admin-dead = Came to nothing
admin-dead-counts = { $undelivered } not delivered, { $uncertain } uncertain
admin-orders = Orders
admin-order-counts = { $digests } digests and { $alerts } alerts, { $paused } of them paused
admin-upstreams = Sources of figures: the last answer
admin-upstreams-none = This process has not read any source of figures yet.
admin-upstream-never = no answer yet

admin-letters = Messages that came to nothing
admin-letters-none = No message came to nothing
admin-letters-dropped = Dropped, as nobody waits for them any more
admin-letter-digest = digest of { $date }
admin-letter-alert = alert of { $date }
admin-letter-undelivered = not delivered
admin-letter-uncertain = may have arrived
admin-redrive-which = Send again? What may have arrived would then come twice.
admin-redriven = To be sent again: { $count }
admin-redriven-none = No such message came to nothing
admin-redriven-note = They go out at the usual pace. A digest whose next one comes within 3 hours is dropped instead.

button-admin-status = State of the bot
button-admin-letters = What came to nothing
button-admin-redrive-all = Send all of them again

option-switch = on or off
option-text = the words, as they are to be read
mistake-unknown-switch = “{ $typed }” is neither on nor off.

maintenance-title = Down for maintenance
maintenance = Nothing can be answered for a while. Digests and alerts that are due meanwhile come afterwards: nothing is lost.

admin-maintenance-on = Maintenance is on, begun { $age }
admin-maintenance-others = Everybody else is told that this bot is down for maintenance, and that nothing is lost.
admin-maintenance-words = Beside that they read:
admin-maintenance-held = What is sent unasked waits, and goes out once maintenance is over. Digests then say that they are late; one whose next one comes within 3 hours gives way to it.
admin-maintenance-is-off = Maintenance is off
admin-maintenance-how = While it is on, everybody else gets a note instead of an answer, and digests and alerts wait. To say more in that note: admin maintenance on Back at 18:00 UTC
admin-maintenance-ended = Maintenance is over
admin-maintenance-released = What waited goes out now, at the usual pace.
admin-too-long = That is too long
admin-too-long-text = It has { $length } characters, and { $limit } are the most. Nothing was done.

button-admin-maintenance-on = Begin maintenance
button-admin-maintenance-off = End maintenance

option-platform = only there: discord or telegram
mistake-unknown-platform = “{ $typed }” is neither discord nor telegram.

broadcast-title = Notice from whoever runs this bot

admin-letter-broadcast = notice of { $date }
admin-broadcast-preview = Places that would get this: { $count }
admin-broadcast-ask = Each reads the words as they stand, under that head in the language of its digest. Places with nothing but paused digests get none. Send it?
admin-held = Maintenance is on: it goes out once that is over.
admin-broadcast-nowhere = No place gets digests, so nobody would read it
admin-broadcast-sent = On its way to places: { $count }
admin-broadcast-sent-text = It takes at most half of what may be sent, so that digests go on. Whatever could not be sent is among what came to nothing.
admin-broadcast-before = It was sent before, to places: { $count }
admin-broadcast-unknown = There is no such notice any more
admin-broadcast-unknown-text = One that was not sent is kept for a week. Type it again: admin broadcast and the text behind it.

button-admin-broadcast = Send to places: { $count }
