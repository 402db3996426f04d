### Simplified Chinese.
### Spelt as in English: ai gas gb gpu kwh mbps pue ram sla tb
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = 的 在 用 按 和 与 以及 从 到 每 每度 每度电 一度电 度 电 电费 电价 用电 功耗 我 我的 这 张 块 台 卡 显卡 机器 跑 能 赚 能赚 能赚多少 赚多少 多少 多少钱 收益 成本 价格 单价 出租 租金 kwh gpu

## Help and about

command-earnings = 扣除手续费、电费和折旧后，一张卡能赚多少
command-compare = 各网络对比，按显卡或看整体
command-price = 代币价格、涨跌和风险
command-network = 网络是什么、怎么付钱、忙不忙
command-gpu = 显卡参数，以及能在哪里出租
command-why = 上一条回答的公式、参数和来源
command-settings = 语言、货币、时区和国家
command-link = 在 Discord 和 Telegram 上使用同样的机器和设置
command-start = 新手上路
command-privacy = 保存了关于你的哪些数据，为什么
command-export = 把关于你的数据全部导出为文件
command-forget = 删除关于你的数据
command-help = 能问什么、怎么问
command-about = 这是什么，数据从哪来

example-earnings = earnings 4090 0.12
example-compare = compare h100 power=0.08
example-price = price akt 30d
example-network = network akash
example-gpu = gpu a100 80gb sxm
example-why = why
example-settings = settings CNY
example-link = link
example-start = start
example-privacy = privacy
example-export = export
example-forget = forget
example-help = help earnings
example-about = about

option-gpu = 显卡，平时怎么叫就怎么写：4090、h100、a100 80gb sxm
option-count = 几张卡
option-network = 只算这个网络
option-power = 每度电（kWh）的价格：0.12、0.6 CNY、0.12 USD
option-rig = 你自己的某台机器，写你起的名字
option-country = 国家或美国的州，按当地常见电价计算
option-util = 利用率，即租出去的时间占比：60%
option-price = 卡时租金（每卡每小时），不写货币按 USD 算，用来代替市场价
option-fee = 网络手续费：20%
option-slippage = 收到的代币卖出时的损耗：1%
option-gpu_watts = 单张显卡负载时的瓦数
option-gpu_idle = 单张显卡待机时的瓦数
option-host_watts = 主机（不含显卡）负载时的瓦数
option-host_idle = 主机（不含显卡）待机时的瓦数
option-psu = 电源转换效率：90%
option-pue = 散热和损耗的附加系数：家用填 1.0
option-fixed = 每月固定成本：宽带、场地
option-hardware = 机器的购入价
option-residual = 残值占购入价的比例：30%
option-life = 打算用几年
option-discount = 这笔钱放在别处的年化收益
option-currency = 回答用的货币
option-octanebench = 单张显卡的 OctaneBench 分数，用于 Render
option-tier = Render 任务等级：2 或 3
option-token = 代币：AKT、RENDER
option-range = 往前看多久：7d、30d、90d
option-topic = networks（各网络）、reliability（可靠性）或 clouds（云厂商）
option-language = 回答的语言
option-timezone = 时区，写最近的大城市：Shanghai
option-for = me 只对自己，here 对这里所有人（仅管理员）
option-theme = 图表深色（dark）或浅色（light）
option-reset = yes 恢复默认
option-confirm = yes 确认删除
option-code = 另一个平台给你的代码
option-stop = yes 表示解除关联
option-history = yes 表示同时删除它的历史数据
option-about = 某个命令

help-title = 我的机器，赚的比烧的多吗？
help-intro = 输入显卡和电价，例如: earnings 4090 0.12
help-intro-options = 填上显卡和电价，例如: /earnings gpu: 4090 power: 0.12
help-numbers-options = 0.12 和 0,12 都能识别，60%、300k、€0.35 也行。回答里写“输入 hardware=…”时，指的是命令的选项。◷ 表示数据比正常情况旧。
help-numbers = 0.12 和 0,12 都能识别，60%、300k、€0.35 也行。选项写成“名称=值”，顺序随意。◷ 表示数据比正常情况旧。
help-more = 查看某个命令的全部选项: help earnings
help-command-title = { $command }：{ $purpose }
help-command-example = 例如: { $example }
help-required = 必填
help-column-command = 命令
help-column-purpose = 用途
help-column-option = 选项
help-column-meaning = 含义

about-title = Rigwise { $version }
about-what = 写给在去中心化算力网络上出租 GPU 的人：扣除手续费、兑换损耗、电费、固定成本和折旧后，一台机器能赚多少；每个数字都附来源、时间和依据。
about-promise = 只是估算，不构成建议。不知道的就写不知道；旧数据会标明时间；没算进去的列在每条回答下方。
about-sources = 数据来自：
about-terms = 币价：CoinGecko、CoinPaprika 和各交易所；汇率：欧洲央行（经 Frankfurter）和 ExchangeRate-API；电价：Eurostat（CC BY 4.0）和美国 EIA。

## Buttons

button-compare = 对比各网络
button-details = { $network } 详情
button-why = 怎么算的？
button-network = 关于 { $network }
button-try = 试试 RTX 4090
button-help = 帮助
button-price = { $token } 价格
button-my-card = 算算我的卡
button-settings = 设置
button-settings-here = 这里的设置
button-privacy = 保存了什么
button-export = 导出
button-link = 关联 Discord 和 Telegram
button-link-stop = 解除关联
button-forget = 删除我的数据
button-delete = 删除
button-reset = 全部重置
button-now = 直接看结果
button-earnings = 算收益

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }：有得赚
earnings-guess = ❔ { $rig } 跑 { $network }：能接到多少活只能猜
earnings-below-depreciation = ⚠ { $rig }：够付运行成本，不够折旧
earnings-low-end-loses = ⚠ { $rig }：能赚，但行情差时会亏
earnings-pause = ⛔ { $rig }，电价 { $power }/kWh：建议停机
earnings-switch = ⛔ { $rig }：在亏钱，卖掉或换网络
earnings-unknown = { $rig }：目前没有网络能给出数字
earnings-unpriced = { $rig }：以代币支付，但币价未知

earnings-headline = { $network } · 现金流 { $cash }/天
earnings-headline-profit = { $network } · 现金流 { $cash }/天，折旧后 { $profit }
before-homenode = { $text }（未扣 HomeNode 的抽成）
reason-covers-all-costs = 收入够付运行成本，也够折旧。
reason-covers-running-costs = 收入够付运行成本。能不能把硬件钱也赚回来，要看你多少钱买的：输入 hardware=…
reason-only-waiting-pays = 每工作一小时，烧的比赚的多：只有待命才划算。
reason-below-depreciation = 收入够付运行成本，但不够折旧。
reason-low-end-loses = 按区间中值算有得赚，按低值算会亏。
reason-rented-hours-lose = 工作一小时进账 { $brings }，烧掉 { $burns }，活越多亏越多。
reason-rented-hours-lose-until = 电价低于 { $power }/kWh 才不亏。
reason-below-break-even = 利用率 { $utilisation }，要到 { $breakEven } 才保本。
reason-break-even-unreachable = 在这里就算全天满租，也付不起运行成本。

earnings-rent = 租金
earnings-rent-note = { $price }/h × 利用率 { $utilisation }
earnings-pay = 报酬
earnings-pay-note = 每天 { $tokens }，单价 { $price }
earnings-pay-rate-note = { $price }/小时 × { $utilisation } 时间在工作
earnings-fees = 手续费
earnings-fees-note = 手续费 { $fee }，变现损耗 { $slippage }
earnings-power = 电费
earnings-power-note = 插座端 { $watts } W，{ $price }/kWh
earnings-fixed = 固定成本
earnings-fixed-note = 每月 { $perMonth }
earnings-cash = 现金流/天
earnings-range-note = 低 { $low } · 高 { $high }
earnings-depreciation = 折旧
earnings-depreciation-note = { $price }，{ $years } 年，残值 { $residual }
earnings-profit = 利润/天
earnings-month = 每月：现金流 { $cash }。
earnings-month-profit = 每月：现金流 { $cash }，利润 { $profit }。

breakeven-what = 保本点
breakeven-cash = 运行成本
breakeven-full = 全部成本
breakeven-rented = 利用率
breakeven-working = 利用率
breakeven-power = 电价/kWh
breakeven-gpu-hour = 卡时租金
breakeven-token = { $token } 价格
breakeven-drop = { $token } 可跌
breakeven-never = 达不到
breakeven-no-room = 没余地
breakeven-waiting = 靠待命
breakeven-over = 超过 100%
breakeven-free-power = 免费电也亏
breakeven-unknown = 未知

payback = { $price } 预计{ $date }回本（{ $days } 天）；按年化 { $rate } 折现，要 { $months } 个月。
payback-simple = { $price } 预计{ $date }回本（{ $days } 天）；按年化 { $rate } 折现，回不了本。
payback-never = 按这些数字，{ $price } 回不了本。
payback-too-late = { $price } 在 { $years } 年使用期内回不了本。
price-launch = 首发价 { $price }
investment = 净现值 { $npv }，年化回报 { $irr }，按 { $years } 年计。
investment-no-irr = 净现值 { $npv }，按 { $years } 年计。
swing-profit = 影响最大的是{ $first }：上下浮动 20%，每天利润为 { $low } 至 { $high }。其次是{ $second }。
swing-cash = 影响最大的是{ $first }：上下浮动 20%，每天现金流为 { $low } 至 { $high }。其次是{ $second }。
irr-high = 超过 { $limit }
swing-utilisation = 利用率
swing-capped = { $input }（最多 { $most }）
swing-rent = 租金
swing-rate = 费率
swing-token = 币价
swing-usdPerKwh = 电价
swing-feeRate = 手续费
swing-purchaseUsd = 硬件价格

earnings-elsewhere = 其他网络
elsewhere-line = { $network } · 现金流 { $cash }/天（低 { $low } · 高 { $high }）· { $how }
elsewhere-point = { $network } · 现金流 { $cash }/天 · { $how }
elsewhere-unpriced = { $network } · 每天 { $tokens }（低 { $low } · 高 { $high }）；没有来源给出 { $token } 的价格，所以没法折成钱
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = 按 { $gpu } 计算。还有：{ $others }。

assumed-power-world = 电价为假设值：{ $price }/kWh，全球{ $use }均价（{ $period }）。请输入你的电价: power=0.12 或 country=CN
power-tiny = 每 kWh { $price } 几乎等于零。如果是别的货币，请写明：power=0.12USD
assumed-power-continent = 电价为假设值：{ $price }/kWh。{ $place }的电价未知，这里用所在大洲的{ $use }均价（{ $period }）。请输入你的电价: power=0.12
assumed-power-place = 电价为假设值：{ $price }/kWh，{ $place }常见的{ $use }价格（{ $period }）。请输入你的电价: power=0.12
power-residential = 居民用电
power-business = 工商业用电（不含增值税）
place-others = 按{ $place }计算。还可能是：{ $others }。
assumed-inputs = 假设值：{ $inputs }。知道实际值就输入，例如: gpu_watts=350
assumed-gpuLoadWatts = 单卡负载 { $value } W
assumed-gpuIdleWatts = 单卡待机 { $value } W
assumed-hostLoadWatts = 主机负载 { $value } W
assumed-hostIdleWatts = 主机待机 { $value } W
assumed-psuEfficiency = 电源效率 { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = 使用 { $years } 年
assumed-residualShare = 残值 { $value }
assumed-discountRate = 年折现率 { $value }
assumed-purchaseUsd = 硬件 { $value }
assumed-slippageRate = 变现损耗 { $value }
assumed-utilisation = 利用率 { $value }
not-modelled = { $network } 未计入：{ $things }
no-fixed = 未输入固定成本（fixed=…）。
no-rate = 没有来源给出 { $currency } 的汇率：以 USD 显示。

## Why a network has no figure

missing-no-market = 目前没有这种卡在出租；输入 price=… 和 util=… 按你的数字算
missing-no-price = 有这种卡，但目前没有价格；输入 price=…
missing-not-listed = 这张卡不在它的费率表里
missing-source-down = 目前读取不到，手头也没有以前的数据
missing-not-eligible = 不接受这张卡
missing-no-octanebench = 这张卡的 OctaneBench 分数未知；输入 octanebench=…

## Cautions beside a figure

remark-matched-without-interface = 价格取自同款显卡的另一种接口版本。
remark-matched-without-memory = 价格取自同型号的另一种显存版本。
remark-utilisation-of-network = 利用率是全网的，不是你这台机器的：输入 util=…
remark-utilisation-of-model = 利用率是网络上所有同款显卡的，不是你这台机器的：输入 util=…
remark-utilisation-of-median-wallet = 工作时长是把全网工作量摊到每台机器得出的，不是你的：输入 util=… 并加上 network=…
utilisation-beyond-usual = 你输入的利用率是 { $entered }。{ $network } 上通常是 { $usual }（{ $low } 到 { $high }）。
own-figures-heeded = 输入的 { $typed } 只用于 { $networks }。要用于 { $other }，加上 { $option }
own-figures-unheeded = 输入的 { $typed } 不用于 { $other }，除非加上 { $option }
remark-utilisation-unknown = 这类节点有多忙没有公开数据：工作时长是参照 Render 其他节点猜的。
remark-by-invitation = 节点要排候补名单才能加入，费率出自没有日期的文档。
remark-homenode = 家用单卡经 HomeNode 接入，它的抽成没有公开：输入 fee=…
remark-bids-not-leases = 价格是报价；一直租出去的便宜卡不参与报价，所以实际租金往往更低。
remark-last-known-answer = 目前读取不到该网络：这里是最近一次的有效数据，时间见各自日期。
remark-snapshot = 目前读取不到该网络：这里是程序自带的数据，时间见各自日期。
remark-octanebench-assumed = OctaneBench 分数是粗略值，未经核实：输入 octanebench=…
remark-tier-unknown = 区间涵盖两个等级、十二周数据和机器的忙闲差异：用 tier=2 或 tier=3 可以缩小。
remark-emission-year-over = 新的发行年度已经开始，新奖池还不清楚：这里仍按旧奖池计算。
remark-base-disputed = 4090 不间断工作一周，运营者文档说是 10 RENDER，提案 RNP-021 说是 25。
remark-multiplier-from-proposal = 这张卡的系数出自提案，不是出自运营者文档。
remark-utilisation-like-akash = 主机有多忙没有公开数据：时长是参照 Akash 的显卡猜的。输入 util=… network=nosana
remark-fee-may-be-included = 费率可能已扣除网络手续费：如果你的到账金额说明是这样，输入 fee=0 network=nosana。
remark-fee-by-payout = 手续费按按需出租、以 CLORE 结算计算。竞价出租收 2.5%；以比特币或美元结算多收 15%：输入 fee=…
remark-one-card-per-host = 一台电脑一张卡：几张卡就要几台电脑。
remark-pay-of-those-who-earn = 报酬和时长是有收入的机器的；你的机器可能要等更久。
remark-asked-not-paid = 租出的太少，看不出成交价：这是机主的要价。
remark-unofficial-source = 该网络没有为此公布接口：数据来自它自己的浏览器，并非官方提供，可能不经通知就改变。
remark-fee-with-usdc = 手续费按以 USDC 结算计算；以 IO 结算为 0.25%：输入 fee=…
remark-prices-asked = 价格是全部报价的价格：已出租的卡往往更便宜。
remark-fee-assumed = 手续费是按机主的说法假定的：输入 fee=…
remark-only-shown = 其条款允许注明来源展示这些数据，不允许保存或排名：日报、提醒和排名都不含它们。

unmodelled-gas-and-deposits = gas 费与报价押金
unmodelled-bid-competition = 被别人压价
unmodelled-act-conversion = 兑换 ACT 时的 AKT 价格
unmodelled-homenode-split = HomeNode 的抽成
unmodelled-pool-share-of-others = 当周其他人的工作量
unmodelled-availability-by-score = 按分数、显存、加入时长计的待命报酬
unmodelled-onboarding-waitlist = 候补名单
unmodelled-reputation = 信誉
unmodelled-queue-of-jobs = 等待任务的时间
unmodelled-payout-fees = 提现手续费
unmodelled-stake = 质押
unmodelled-block-rewards = IO 区块奖励
unmodelled-downtime = 停机时间

how-akash = 报价 × 利用率
how-render = 周奖池份额
how-dispersed = 周费率 × 时长
how-nosana = 小时费率 × 时长
how-salad = 实测报酬 × 工作时长
how-clore = 租金 × 出租率
how-ionet = 标价 × 出租率
how-vast = 租金 × 出租率
how-guess = { $how }，工作量是猜的

basis-measured = 实测
basis-listed = 公布
basis-derived = 推算
basis-entered = 你输入的
basis-assumed = 假设

## Compare

compare-title = { $rig }：{ $network } 赚得最多，现金流 { $cash }/天
compare-title-loss = { $rig }：{ $network } 亏得最少，现金流 { $cash }/天
compare-title-guessed = { $rig }：{ $network } 现金流 { $cash }/天，{ $other } 推测 { $perhaps }
compare-title-none = { $rig }：目前没有网络能给出数字
compare-column-network = 网络
compare-column-cash = 现金流/天
compare-column-range = 区间
compare-column-used = 利用率
compare-column-how = 计算依据
compare-column-age = 数据时间
compare-bases = 这些数字口径不同：换网络之前先看“计算依据”。
compare-group-rent = 租金 × 出租率
compare-group-measured-pay = 实测报酬
compare-group-set-rate = 固定费率，时长为推测
compare-group-pool-share = 奖池份额
apart-title = 只展示，不排名
only-shown-refused = { $network } 的条款允许展示数据，不允许保存：不会以日报或提醒发送。
compare-clouds = 同款卡在大型云厂商的卡时价格：{ $prices }
compare-other-clouds = 其他云厂商：{ $prices }
compare-not-in = 按最新的价目表，{ $clouds } 不提供这张卡。
compare-cloud = { $cloud } { $price }（{ $date }）
compare-discount = { $network } 的租户价格与它们相比：{ $list }
compare-no-cloud = 没有找到大型云厂商对这张卡的标价。

compare-networks-title = 各网络对比
compare-clouds-title = DePIN 对比大型云厂商
compare-column-what = 项目
compare-footnotes = 来源：{ $list }
compare-footnote = [{ $number }] { $source }（{ $date }）

fact-focus = 定位
fact-users = 用户
fact-pricing = 定价
fact-token = 代币
fact-strength = 优势
fact-deployment = 接入
fact-staking = 质押
fact-reputation = 信誉
fact-slashing = 出故障的代价
fact-renter = 租户可指望
fact-owner = 机主可指望
fact-sla = SLA

cloud-sla = SLA
cloud-credits = 赔付
cloud-procurement = 采购方式
cloud-sovereignty = 数据所在地
cloud-cost = H100 每小时

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price }（24 小时 { $change }）
price-title-missing = { $token }：没有来源给出价格
price-all-title = 代币价格
price-24h = 24 小时
price-7d = 7 天
price-30d = 30 天
price-90d = 90 天
price-volume = 24h 成交额
price-cap = 市值
price-volatility = 年化波动率
price-drawdown = 最大回撤
price-outlook = 30 天后
price-outlook-note = P10 至 P90，近 { $days } 天涨跌去趋势
price-history-note = 近 { $days } 天
price-chart = { $token } 近 { $days } 天：从 { $first } 到 { $last }，最低 { $low }，最高 { $high }。
price-disagree = 各来源相差超过 5%：{ $opinions }。这里显示 { $shown }。
price-opinion = { $source } { $price }
price-no-history = 目前没有历史价格：多日涨跌和波动率略去。
price-history-stale = 历史价格只到{ $date }：多日涨跌、波动率和展望都据此计算。
price-stale = 这个价格是旧的：{ $age }。
price-akash-note = Akash 以 ACT 付款，1 ACT 值 1 美元：AKT 的涨跌只在到账至卖出之间影响你的收入。

## Network

network-title = { $network }
network-live = 实时数据
network-state-gpus-total = 可供出租的 GPU
network-state-gpus-rented = 其中已租出
network-state-utilisation = 利用率
network-state-providers = 提供商
network-state-job-pool-per-epoch = 任务奖池/周
network-state-availability-pool-per-epoch = 待命奖池/周
network-state-network-obh-per-epoch = 一周完成的工作量
network-state-wallets-paid = 获得付款的钱包
network-state-render-per-obh = 每 OctaneBench 小时报酬
network-state-reliability-score = 可靠性评分中位数
network-state-none = 没有实时数据：目前读取不到，或没有公布。
network-fee = 手续费
network-obh = { $value } OBh
network-card-utilisation = { $gpu } 利用率
network-card-price = { $gpu } 卡时租金
reliability-title = 可靠性
compare-reliability-title = 各网络能指望什么
reliability-uptime = 在线率，{ $days }
reliability-uptime-note = 居中的提供商；十之八在 { $low } 到 { $high } 之间
reliability-reached = { $target } 及以上
reliability-of-providers = { $share } 的提供商
reliability-of-gpus = 其 GPU 的 { $share }
reliability-reached-note = 30 天内；每月留下 { $down } 停机
reliability-audited = 已审计
reliability-bme = ACT 铸造与销毁
reliability-bme-note = ACT 背后的 AKT：其价值的 { $ratio } 倍；低于 { $halt } 停止铸造
bme-healthy = 正常
bme-warning = 警告：ACT 背后的 AKT 偏少
bme-halt_cr = 已暂停：ACT 背后的 AKT 太少
bme-halt_oracle = 已暂停：没有新的 AKT 价格
reliability-online = 在线率
reliability-unknown = 未知
reliability-unknown-note = 没有公布，或目前读取不到；{ $targets } 相当于每月停机 { $downs }
reliability-pay-newest = 单个钱包的报酬，最近一周
reliability-pay-usual = 同上，{ $weeks }的常态
reliability-pay-wallets-note = 居中的钱包，未计等级；十之八在 { $low } 到 { $high } 之间
reliability-busiest = 最忙的十分之一钱包
reliability-of-work = { $share } 的工作量
reliability-per-obh = 每 OBh 报酬，{ $weeks }
reliability-pay-weeks-note = 居中的一周；十之八在 { $low } 到 { $high } 之间
reliability-target = 在线至少
reliability-target-row = { $target }（每月停机 { $down }）
reliability-clouds = 云厂商的承诺
reliability-for-one = 单机：{ $clouds }
reliability-over-zones = 跨可用区：{ $clouds }
reliability-counted = 统计对象是最近 30 天内在线过、有 GPU 的提供商：{ $count } 家。每 15 分钟检查一次，更短的中断可能看不到。
duration-hours = { $value } 小时
duration-minutes = { $value } 分钟
button-reliability = 可靠性
why-uptime = 在线率：统计最近 30 天内在线过、有 GPU 的提供商；在更短的时段里从未在线的，在该时段计为 0。显示居中的一家，以及第 10 和第 90 百分位。
why-wallet-pay = 单个钱包的报酬：当周奖池 × 它的 OctaneBench 小时 / 全部小时，未计等级。显示居中的一个，以及第 10 和第 90 百分位。

## Chart of how far reliability differs

chart-spread-title = 节点之间差多少
chart-spread-subtitle = 横条：十之八，中线为居中者。虚线：云厂商的最低承诺
chart-spread-online = 在线时间占比
chart-spread-pay = 每个钱包每周 RENDER
chart-spread-days = { $network }，{ $days }
chart-spread-cloud = { $cloud }，单机
chart-spread-others = 其他网络
chart-spread-newest = { $network }，最近一周
chart-spread-usual = { $network }，{ $weeks }
chart-spread-range = { $mid }（{ $low } – { $high }）
chart-spread-promise = 至少 { $share }
chart-spread-unknown = 未知
chart-spread-alt = { $what }：{ $list }。
chart-spread-and = { $first }；{ $second }
chart-spread-item = { $name }：居中 { $mid }，十之八在 { $low } 到 { $high } 之间
chart-spread-item-unknown = { $names }：未知
chart-spread-item-promise = { $cloud } 对单机承诺 { $share }，每月最多停机 { $down }

## Reliability figures, for why

figure-uptime-providers = 纳入统计的提供商
figure-uptime-1d = 在线率，1 天
figure-uptime-7d = 在线率，7 天
figure-uptime-30d = 在线率，30 天
figure-uptime-reached-99_5 = 在线率 99.5% 及以上的提供商
figure-uptime-reached-99_9 = 在线率 99.9% 及以上的提供商
figure-uptime-reached-99_99 = 在线率 99.99% 及以上的提供商
figure-uptime-promised = 单机承诺的在线率
figure-audited-providers = 已审计的提供商
figure-audited-gpus = 已审计提供商的 GPU
figure-bme-collateral = ACT 背后的 AKT 与其价值之比
figure-wallet-pay-newest = 单个钱包的报酬，最近一周
figure-wallet-pay-usual = 单个钱包的报酬，常态一周
figure-wallet-busiest-tenth = 最忙的十分之一钱包的工作量
figure-wallet-pay-per-obh = 各周每 OctaneBench 小时报酬

## GPU

gpu-title = { $gpu }
gpu-column-what = 项目
gpu-column-value = 数值
gpu-column-source = 来源
gpu-memoryGb = 显存
gpu-boardWatts = 整卡功耗
gpu-loadWatts = 典型负载
gpu-idleWatts = 待机
gpu-msrpUsd = 首发价或市价
gpu-renderComputeScore = Render 算力评分
gpu-octaneBenchApprox = OctaneBench（约）
gpu-where = 可以出租的网络：{ $networks }。
gpu-not-on = { $network }：{ $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = 上一条回答是怎么算的
why-none = 这里还没有可以解释的回答。先问点什么，例如: earnings 4090 0.12
why-only-shown = 上一个回答的数据只能展示，不能保存：没有可解释的内容了。请重新提问并查看来源。
why-asked = 问的是: { $line }
why-inputs = 参数
why-steps = 计算过程：{ $network }
why-column-figure = 项目
why-column-value = 数值
why-column-origin = 出处
why-gross-rental = 毛收入 = 卡数 × 租金 × 24 小时 × 利用率 = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = 毛收入 = 每天代币数 × 币价 = { $tokens } × { $price } = { $result }
why-fee = 手续费 = 毛收入 × 费率 = { $gross } × { $rate } = { $result }
why-slippage = 变现损耗 = (毛收入 − 手续费) × { $rate } = { $result }
why-power = 电费 = 电源输出功率 / 电源效率 × PUE × 24 小时 × 电价 = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = 固定成本 = 每月 { $perMonth } / 30.42 = { $result }
why-cash = 现金流 = 毛收入 − 手续费 − 变现损耗 − 电费 − 固定成本 = { $result }
why-depreciation = 折旧 = 硬件 × (1 − 残值率) / (年数 × 365) = { $result }
why-profit = 利润 = 现金流 − 折旧 = { $result }
why-breakeven = 现金流为零时的利用率 = (待机电费 + 固定成本) / 边际收益 = { $result }
why-breakeven-waiting = 现金流为零时的利用率 = (待机电费 + 固定成本 − 待命报酬) / 边际收益 = { $result }

figure-usdPerGpuHour = 卡时租金
figure-tokensPerBusyHour = 每工作小时代币数
figure-tokensPerIdleHour = 每待命小时代币数
figure-tokensPerDay = 每天代币数
figure-tokenUsd = 币价
figure-utilisation = 利用率
figure-feeRate = 手续费率
figure-gpuLoadWatts = 显卡负载功耗
figure-gpuIdleWatts = 显卡待机功耗
figure-hostLoadWatts = 主机负载功耗
figure-hostIdleWatts = 主机待机功耗
figure-psuEfficiency = 电源效率
figure-pue = PUE
figure-usdPerKwh = 电价（每 kWh）
figure-fixedUsdPerMonth = 每月固定成本
figure-slippageRate = 变现损耗
figure-purchaseUsd = 硬件
figure-residualShare = 残值率
figure-usefulLifeYears = 使用年数
figure-discountRate = 折现率
figure-perUsd = 每 1 美元
figure-priceUsd = 价格
figure-change24h = 24 小时涨跌
figure-change7d = 7 天涨跌
figure-change30d = 30 天涨跌
figure-change90d = 90 天涨跌
figure-volume24hUsd = 24 小时成交额
figure-marketCapUsd = 市值
figure-volatilityPerYear = 年化波动率
figure-maxDrawdown = 最大回撤
figure-outlookUsd = 30 天后价格

## When a request is not understood

mistake-title = 还差一点没看懂
mistake-too-long = 这一行超过了 { $limit } 个字符。
mistake-unknown-command = 不认识“{ $typed }”。输入 help 看看能问什么。
mistake-unknown-command-near = 不认识“{ $typed }”。你是不是想说：
mistake-unknown-option = 这里没有“{ $typed }”这个选项。输入 help { $command } 查看全部选项。
mistake-unknown-option-near = 这里没有“{ $typed }”这个选项。你是不是想说：
mistake-unknown-word = 没看懂“{ $typed }”。去掉它就是：
mistake-unknown-words = 没看懂“{ $typed }”。输入 help { $command } 看看可以输入什么。
mistake-several-cards = 没看懂“{ $typed }”。一台机器有多种显卡时用 + 连接：2x 4090 + 1x 3090
mistake-unknown-gpu = 不认识“{ $typed }”这张卡。
mistake-unknown-network = 不认识“{ $typed }”这个网络。
mistake-unknown-token = 不认识“{ $typed }”这个代币。
mistake-unknown-place = 不认识“{ $typed }”这个国家。
mistake-unknown-currency = 不认识“{ $typed }”这种货币。
mistake-unknown-tier = 没有“{ $typed }”这个等级：只有 2 和 3。
mistake-unknown-theme = 没有“{ $typed }”这种外观：只有 dark（深色）和 light（浅色）。
mistake-unknown-topic = 没有“{ $typed }”这个主题。
mistake-unknown-language = 还不会说“{ $typed }”。
mistake-unknown-time-zone = 不认识“{ $typed }”这个时区。
mistake-unknown-rig = 你没有叫“{ $typed }”的机器。
mistake-unknown-scope = “{ $typed }”既不是 me 也不是 here。
mistake-unknown-flag = “{ $typed }”不明确，请写 yes。
mistake-did-you-mean = 你是不是想说：
mistake-missing-gpu = 哪张卡？
mistake-missing-network = 哪个网络？
mistake-missing-token = 哪个代币？
mistake-missing = 缺少 { $option }。
mistake-not-a-number = “{ $typed }”不是数字（{ $option }）。
mistake-ambiguous = “{ $typed }”有两种读法，你指哪一个？
mistake-count-or-power = “{ $typed }”是显卡数量，还是每 kWh 的电价？
mistake-no-cards = 至少要有一张显卡。如果电是免费的，请输入 power=0：
mistake-too-small = { $option } 不能小于 { $min }；你输入的是“{ $typed }”。
mistake-too-big = { $option } 不能大于 { $max }；你输入的是“{ $typed }”。

## Guided entry

guide-hint = 选一个，或直接输入。
guide-hint-options = 选一个，或在 /{ $command } 里填“{ $option }”。
guide-gpu-hint = 选你的显卡，或输入型号，例如: earnings 7900 xtx
guide-value = { $option } 填多少？
guide-count = 几张 { $gpu }？
guide-count-hint = 选一个，或输入数字。
guide-power = { $rig }：你那儿一度电多少钱？
guide-power-hint = 选最接近的，或照习惯输入，例如: 0.6 CNY
guide-usual-power = 当地常见电价
guide-other-card = 其他显卡…
guide-language = 哪种语言？
guide-currency = 哪种货币？
guide-currency-hint = 选一个，或输入货币代码，例如: SEK
guide-country = 哪个国家？
guide-country-hint = 选一个，或输入名称；美国的州也可以。
guide-theme = 图表用深色还是浅色？
guide-timezone = 哪个时区？
guide-timezone-hint = 选一个，或输入最近的大城市。

## Settings, first steps, privacy

settings-title = 你的设置
settings-title-here = 这里的设置
settings-saved = 已保存。
settings-language = 语言
settings-currency = 货币
settings-timezone = 时区
settings-country = 国家
settings-theme = 图表
theme-dark = 深色
theme-light = 浅色
theme-usual = 默认
settings-nowhere = 未填
settings-set = 已设置
settings-not-set = 未设置
settings-change = 修改：
settings-note = 这是你自己的设置，用于私聊，以及没有另行设置的地方。国家用来确定当地常见电价。
settings-note-here = 这里的公开回答按此设置；仅自己可见的回答按各人自己的设置。

start-title = 你的 GPU，赚的比烧的多吗？
start-what = Rigwise 帮你算一张卡在 Akash、Render、Nosana、Salad、Clore.ai 上扣除手续费、电费和折旧后能赚多少，每个数字都附来源和时间。
start-how-options = 用命令，例如 /earnings，或点按钮：
start-how = 平时怎么说就怎么输，例如 2x 4090 0.6 CNY，或点按钮：
start-privacy = 不用账号，不用钱包，不用密钥。保存了什么: privacy

privacy-title = 保存了关于你的哪些数据，为什么
privacy-kept = 会保存
privacy-settings = 你的设置（语言、货币、时区、国家、图表样式），记在你的平台账号 ID 下，直到你删除。
privacy-rigs = 你保存的机器：显卡、成本、网络，以及你填过的网络账户。直到你删除。
privacy-digests = 你订阅的日报：发到哪、何时发、关于什么，以及订阅者的账号 ID。直到你停止。
privacy-alerts = 您的提醒：关注什么、发到哪里、状态如何，以及作为设置者的账号。直到您停止或它们结束。
privacy-history = 每台机器或每份日报每天一条预估收益，用来算变化和画图。直到你删除，或最后一条之后满一年。
privacy-link = 如果你关联账号：哪些账号共用一份资料，直到你解除。关联代码以不可读的形式保存 10 分钟；还有你输错代码的次数。
privacy-last-answer = 每个聊天里给你的最近一次回答，供 why 使用：问了什么、有哪些数字。30 天后删除。
privacy-passing = 保存几分钟：最后问你的内容，好让单独一个数值能看懂；有多个进程回答时，还有一个请求，直到回答为止。
privacy-buttons = 长按钮背后的命令，不含姓名，好让按钮一直能用。30 天后删除。
privacy-upstream = 价格和网络服务返回的数据，也包括被查询过的公开地址的数据。其中不记录是谁查询的。
privacy-not-kept = 不会保存
privacy-never = 不存姓名，不存消息，不存密钥，除你自己填的以外不存钱包。不出售、不转交；提供数据的服务也不知道是谁在问。
privacy-rights = export 把全部数据导出为文件；forget 立即删除。

forget-question = 删除关于你的数据？
forget-question-here = 删除关于这里的数据？
forget-done = 已删除
forget-done-here = 已删除
forget-warning = 此操作无法撤销。
forget-linked = 你的资料已关联：{ $platforms } 上的也会删除，关联也一并删除。
forget-receipt = 已于{ $date } { $time }（{ $timeZone }）删除，没有留下任何内容：
forget-rest = 从现在起你问的内容，按 privacy 的说明保存。
kept-settings = 设置
kept-last-answer = 最近的回答
kept-rigs = 机器
kept-alerts = 提醒
kept-digests = 日报
kept-history = 历史天数
kept-link = 已关联的账号

link-title = Discord 和 Telegram 共用一份资料
link-how = 在另一个平台上，与本机器人私聊时输入：
link-discord = 在 Discord 上：{ $line }
link-valid = 仅可使用一次，{ $time }（{ $timeZone }）前有效。
link-together = 两边保存的内容会合在一起。两边都有的设置，以这里的为准。
link-warning = 谁输入这个代码，谁就能查看和更改你的机器和设置。不要给任何人看，也不要输入别人给你的代码。
link-linked-title = 已关联
link-linked = 你的机器、设置和历史在这里和 { $platforms } 上是同一份。
link-stop-note = 解除关联后，两边各保留一份副本。
link-joined = 机器（{ $count } 台）、设置和历史现在在 { $platforms } 上是同一份。
link-renamed = { $from } 现在叫 { $to }：另一边已有这个名字。
link-replaced = 这些设置现在以另一边为准：{ $settings }。
link-digests = 日报仍发到原来订阅的地方。
link-refused-title = 没有关联
link-unknown = 这个代码无效：输错、已用过或已过期。请在另一个平台上用“link”取一个新的。
link-own = 这是你自己的代码。请在另一个平台上输入。
link-already = 两边已经是同一份资料。
link-same-platform = 无法关联：一份资料在 { $platform } 上只能有一个账号。
link-too-many = 错误的代码太多。请 { $minutes } 分钟后再试。
link-stopped-title = 已解除关联
link-stopped = 你在这里和 { $platforms } 上的账号现在各有一份机器、设置和历史的副本。
link-none = 你的账号没有与其他账号关联。
link-private-title = 仅限私聊
link-private = 资料要在与本机器人的私聊中关联。在这里输入过的代码已失效。
link-burnt = 有代码输入在别人能看到的地方：它已失效。
platform-terminal = 终端

export-title = 关于你的数据
export-what = { $count ->
        [0] 没有保存你的任何数据，文件里也是这么写的。
       *[other] 共 { $count } 项，都在文件里。
    }
export-tables = 另附电子表格（如有内容）：带当日汇率的历史数据，以及机器。列名为英文，日期如 2026-11-26，小数用点。

## When it is not the time or the place

managers-only-title = 仅限管理员
managers-only = 只有这里的管理员才能修改这里的设置。
private-title = 这是私人内容
private-here = 这里别人也看得到。回答在私聊里等你。
private-button = 打开私聊
too-fast-title = 请稍等
too-fast = 你问得太快，来不及回答。请 { $seconds } 秒后再试。
busy-title = 现在很忙
busy = 提问太多，一时答不过来。请一分钟后再试；除了时间，什么都没丢。
interrupted-title = 刚才中断了
interrupted = 我们的一个进程在回答你时结束了。请看看是否已经完成，如果没有，请再问一次。
press-gone-title = 这个按钮太旧了
press-gone = 它对应的内容已经不保存了。请重新问，例如: earnings 4090 0.12

## When something else failed

failed-title = 没成功
failed-rate = 目前没有来源给出 { $currency } 的汇率。请用 USD 输入金额。
failed-meanwhile = 有人在同一时刻更改了同样的内容，也许是你在另一台设备上。那次更改没有丢失；请再试一次。
failed-upstream = 目前读取不到 { $source }，手头也没有以前的数据。
failed-bug = 是我们出错了，不是你。已记录，编号 { $id }。

## Around every answer

sources = 来源
labelled = { $label }：{ $text }
answer-cut = 内容太长，到此截断。请只问一个网络或一张卡。

## The terminal

terminal-welcome = 输入 help 看看能问什么，输入 exit 退出。输入编号等于点按钮。
terminal-prompt = rigwise>
terminal-no-storage = 无法保存最近的有效数据：{ $reason }
terminal-lost-storage = 与数据库的连接断了：{ $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 区域级 99.99%，单实例 99.5%：每月停机 4 分钟或 3.65 小时
cloud-sla-azure = 双可用区 99.99%，单机 99.9%：每月 4 或 44 分钟
cloud-sla-gcp = 多可用区 99.99%，单机 99.9%：每月 4 或 44 分钟
cloud-sla-depin = 没有带赔付的承诺：尽力而为，看提供商
cloud-credits-aws = 单机低于 99.5%、99% 或 95% 时，赔账单的 10%、30% 或 100%；须在第二个账单周期结束前申请
cloud-credits-azure = 账单的 10%、25% 或 100%
cloud-credits-gcp = 账单的 10%、25% 或 100%；须在 30 天内申请
cloud-credits-depin = Akash：按区块付费，租约关闭就不再付；其他没有
cloud-procurement-aws = 企业合同，开票
cloud-procurement-azure = 企业合同，开票
cloud-procurement-gcp = 企业合同，开票
cloud-procurement-depin = 代币或刷卡充值，无需合同
cloud-sovereignty-aws = 可选区域；2026 年 1 月起有 European Sovereign Cloud
cloud-sovereignty-azure = 可选区域；EU Data Boundary
cloud-sovereignty-gcp = 可选区域；与 T-Systems、Thales 合作的主权云
cloud-sovereignty-depin = Akash 有地区和审计标签，Render 不能选；更难审计

## Networks side by side, a sentence a cell

fact-akash-focus = 通用云：在别人的服务器上跑容器
fact-akash-users = 整卡租用的租户，从消费级显卡到 H200
fact-akash-pricing = 提供商对每个订单报价；租约期内价格不变
fact-akash-token = 以 ACT 支付，1 ACT 值 1 美元，销毁后换成 AKT
fact-akash-strength = 租户付的钱全归提供商
fact-akash-deployment = Kubernetes 提供商，单卡可用 HomeNode
fact-akash-staking = 提供商目前无需质押，有草案拟引入保证金
fact-akash-reputation = 没有评分：靠审计标签、Console 测的在线率和租户的筛选
fact-akash-slashing = 不罚没；持续故障约 8 分钟的租约会被关闭
fact-akash-renter = 租约期内价格不变，按区块付款，随时可退；没有赔付
fact-akash-owner = 租约开着，每个区块都付款，闲忙一样；能租多久没有承诺
fact-akash-sla = 没有找到在线率承诺或赔付；按区块付款
fact-render-focus = 3D 渲染：OctaneRender、Redshift 和 Blender
fact-render-users = 渲染画面的艺术家和工作室
fact-render-pricing = 每周固定奖池，按完成的工作量分
fact-render-token = 以 Solana 上的 RENDER 支付，收入随币价波动
fact-render-strength = 每个钱包每周的工作量都公开
fact-render-deployment = 支持 CUDA 的 NVIDIA 显卡，显存至少 8 GB
fact-render-staking = 没有找到质押；排候补名单加入
fact-render-reputation = 2 级先于 3 级，权重加倍；对工作的检查形成评分
fact-render-slashing = 没有质押可失；只付通过验收的工作
fact-render-renter = 工作先检查再计入；不能选节点，没有找到赔付
fact-render-owner = 从两个每周奖池分一份，工作和待命各一；不承诺时长
fact-render-sla = 没有找到带现金赔付的在线率承诺
fact-dispersed-focus = 在 Render 节点上跑 AI 和其他计算任务
fact-dispersed-users = AI 算力客户，按固定的卡时价格付费
fact-dispersed-pricing = 每张卡有周费率；基数是 10 或 25 RENDER
fact-dispersed-token = 以 Solana 上的 RENDER 支付，收入随币价波动
fact-dispersed-strength = 工作和待命的时间都付钱
fact-dispersed-deployment = Linux、64 GB RAM、1 TB NVMe、8 核、100/75 Mbps
fact-dispersed-staking = 最多扣留 100 USD 收益作为质押
fact-dispersed-reputation = 未知：节点靠邀请或批准，没有公布评分
fact-dispersed-slashing = 未知：读到的资料没说扣留的部分何时没收
fact-dispersed-renter = 未知：没有找到在线率数字或赔付
fact-dispersed-owner = 工作和待命各有每小时报酬；不承诺时长
fact-dispersed-sla = 没有找到带现金赔付的在线率承诺
fact-nosana-focus = 在他人的显卡上以容器运行 AI 任务
fact-nosana-users = 不用云也要跑 AI 模型的团队
fact-nosana-pricing = 每种显卡有固定的小时费率
fact-nosana-token = 以美元计价，在 Solana 上以 NOS 支付
fact-nosana-strength = 费率公开，对所有主机一致
fact-nosana-deployment = Linux、一张 NVIDIA 显卡、12 GB 内存、256 GB NVMe、100/50 Mbps
fact-nosana-staking = 就我们读到的，不要求质押
fact-nosana-reputation = 社区市场与高级市场各有价格；没有找到评分
fact-nosana-slashing = 就我们读到的，没有找到
fact-nosana-renter = 每小时价格固定；没有找到在线率数字或赔付
fact-nosana-owner = 工作每小时按美元固定付；不承诺时长
fact-nosana-sla = 没有找到带现金赔付的在线率承诺
fact-salad-focus = 在家用电脑上运行 AI 和渲染容器
fact-salad-users = 需要大量便宜消费级显卡的公司
fact-salad-pricing = 每小时报酬由 Salad 按显卡和需求决定
fact-salad-token = 美元余额；有提案加入 RENDER
fact-salad-strength = 按显卡公布机器的真实收入
fact-salad-deployment = 装有 Salad 应用的 Windows 电脑
fact-salad-staking = 就我们读到的，不要求质押
fact-salad-reputation = 未知：如何派活没有公布
fact-salad-slashing = 没有找到；没有活的时间没有收入
fact-salad-renter = 家用电脑，机主开着才在；没有找到赔付
fact-salad-owner = 按显卡，以全部机器实测的报酬为准；不承诺时长
fact-salad-sla = 没有找到带现金赔付的在线率承诺
fact-clore-focus = 整台 GPU 服务器的租赁市场
fact-clore-users = 按天租服务器的人
fact-clore-pricing = 机主按天定价；按需或竞价
fact-clore-token = 以 CLORE 支付，也可用比特币或美元，手续费更高
fact-clore-strength = 公开的服务器列表，含价格和出租状态
fact-clore-deployment = 装有 Clore 托管软件的 Linux 服务器
fact-clore-staking = 没有找到质押；持有 CLORE 手续费减半
fact-clore-reputation = 每台服务器旁有可靠性评分
fact-clore-slashing = 就我们读到的，没有找到
fact-clore-renter = 租前可看可靠性评分；没有找到赔付
fact-clore-owner = 租户在，就按自己定的价；不承诺时长
fact-clore-sla = 没有找到带现金赔付的在线率承诺

fact-ionet-focus = 众多机主的 GPU，组成 AI 集群
fact-ionet-users = 租用显卡和集群做 AI 的用户
fact-ionet-pricing = 浏览器为每个型号列出每小时价格
fact-ionet-token = 以 IO 或 USDC 支付；每小时另有 IO 区块奖励
fact-ionet-strength = 浏览器显示每个型号的价格、空闲数和出租数
fact-ionet-deployment = 机主的机器上运行 io.net 的软件
fact-ionet-staking = 每张卡 200 IO，性能强的更多：H100 为十倍
fact-ionet-reputation = 没有找到公开的评分
fact-ionet-slashing = 就我们读到的，没有找到
fact-ionet-renter = 没有找到故障赔付
fact-ionet-owner = 显卡租出期间按标价；不承诺时长
fact-ionet-sla = 没有找到带现金赔付的在线率承诺

fact-vast-focus = 机主 GPU 机器的租赁市场
fact-vast-users = 按小时租卡的人
fact-vast-pricing = 机主按卡时定价；按需或竞价
fact-vast-token = 没有：以美元支付
fact-vast-strength = 大量消费级显卡，并有市场统计
fact-vast-deployment = 装有 Vast 托管软件的 Linux 服务器
fact-vast-staking = 没有找到质押
fact-vast-reputation = 每台服务器旁有可靠性评分
fact-vast-slashing = 就我们读到的，没有找到
fact-vast-renter = 租前可看可靠性评分；没有找到赔付
fact-vast-owner = 租户在，就按自己定的价；不承诺时长
fact-vast-sla = 没有找到带现金赔付的在线率承诺

## Picking a chat on Telegram

pick-chat = 也可以用下面的按钮选一个聊天。

## Forms

form-rig = 你的机器
form-name = 名字
form-name-hint = 车库
form-gpu = 显卡
form-gpu-hint = 2x RTX 4090
form-power = 每度电（kWh）的价格
form-power-hint = 0.6 CNY
form-hardware = 硬件花了多少钱
form-hardware-hint = 18000 CNY
form-network = 在哪个网络出租
form-network-hint = akash、render 或 salad；留空为全部

## Discord

option-more = 其他选项，写成“名称=值”：psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = 同一台机器里的其他显卡：1x 3090 + 2x 3080
option-night = 夜间电价（每 kWh），与白天不同时填；这时 power 是白天电价
option-night_hours = 夜间时段：22-6
option-detail = 多种显卡的机器里，单独细看这一种
mistake-unknown-hours = “{ $typed }”不是时段，写法如 22-6。
day-and-night = 机器全天运行，所以按时长取平均：{ $average }/kWh，白天 { $day }，夜间 { $night }（{ $hours }）。
machine-total = { $network }：合计 { $cash }/天（{ $low } 至 { $high }）
machine-total-point = { $network }：合计 { $cash }/天
machine-no-total = { $network }：有的卡没有数字，无法合计
machine-only = { $rig }：只有 { $network } 有全部卡的数据，{ $cash }/天
machine-only-guess = { $rig }：只有 { $network } 有全部卡的数据，{ $cash }/天（推测）
machine-all = { $rig }：全部卡合计在 { $network } 上 { $cash }/天
machine-all-guess = { $rig }：全部卡合计在 { $network } 上 { $cash }/天（推测）
machine-part-better = 单用 { $cards }：在 { $network } 上 { $cash }/天，那里没有其他卡的数据。
machine-part = · { $cards }：{ $cash }/天，每卡 { $each }
machine-part-one = · { $cards }：{ $cash }/天
machine-part-unknown = · { $cards }：{ $text }
machine-per-card = 以上是 { $count } 张卡合计。每卡：{ $each }/天。
machine-unknown = { $rig }：目前没有网络能给出全部显卡的数字
machine-shared = 整机只有一份的开销，如主机功耗、固定成本和硬件价格，按整卡功耗分摊到各卡。
machine-column-total = 合计/天
machine-column-card = 每卡
machine-bases = 这些数字口径不同：有的是租金，有的是周奖池的份额。换网络之前先看详情。
why-machine-cash = 整机现金流 = 各卡之和 = { $result }
why-machine-profit = 整机利润 = 各卡之和 = { $result }
button-save-rig = 保存这台机器

## Saved machines

command-rig = 你自己的机器：保存、查看和修改
example-rig = rig add garage 2x 4090 0.12 hardware=3200
option-action = 要做什么
option-name = 名字
option-bought = 购买日期：2025-03-01
option-account = 你的 Akash 地址或 Solana 钱包，用来查实际到账
option-rename = 新名字
option-without = 要去掉的选项：power, hardware
mistake-unknown-rig-name = “{ $typed }”不能用作机器名。名字为 1 到 32 个字母（含汉字）、数字、空格、连字符、点或括号，且不能与显卡、网络、货币或国家同名。
mistake-unknown-rig-action = 机器没有“{ $typed }”这个操作。
mistake-unknown-date = “{ $typed }”不是日期，写法如 2025-03-01。
mistake-unknown-account = “{ $typed }”既不是 Akash 地址（akash1…），也不是 Solana 钱包。
button-rigs = 我的机器
button-add-rig = 添加机器
button-edit-rig = 修改
button-remove-rig = 移除
button-remove-rig-days = 连同历史一起移除
button-digest = 日报
button-form = 填表添加
rig-title = { $name }
rig-saved = { $name } 已保存
rig-changed = { $name } 已修改
rig-is-default = 私聊里不写显卡时，默认用它。
rig-named-by-us = 暂时叫 { $name }，你可以给它起名: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }：读作出租的网络，而不是名称。
rig-read-as-country = { $country }：读作所在国家，而不是名称。
rig-unreadable = 它保存的部分内容已无法读取。请修改或重新添加。
rig-cards = 显卡
rig-power = 电价
rig-per-kwh = { $price }/kWh
rig-day-night = 白天 { $day }，夜间 { $night }
rig-usual-power = { $place }常见电价
rig-world-power = 全球均价：输入 power=…
rig-hardware = 购入价
rig-bought = 购买日期
rig-age = 已用 { $months } 个月
rig-book-value = 账面价值
rig-book-note = 按直线法折旧后剩余
rig-networks = 网络
rig-networks-all = 全部
rig-account = 账户
rig-more = 其他
rig-list-title = 你的 { $count } 台机器
rig-column-name = 机器
rig-no-figure = 没有数字
rig-sum = 每台都放在最赚的网络，合计：{ $cash }/天
rig-sum-without = 不含没有数字的 { $rigs }。
rig-list-note = ★ 私聊里不写显卡时，默认用这台。
rig-open = 查看：
rig-none-title = 你还没有保存机器
rig-none = 保存后可以直接用名字问: earnings garage。这样添加: rig add garage 2x 4090 0.12 hardware=3200
rig-full = 你有 { $count } 台机器，已到上限。请先移除一台。
rig-name-command = “{ $name }”是命令，不能用作机器名。
rig-name-in-use = 你已有一台叫 { $name } 的机器。怎么办？
rig-change-it = 修改 { $name }
rig-bought-future = { $date }还没到。
rig-without-date = 不填日期
rig-which = 哪一台？
rig-night-alone = 有了夜间电价，白天一度电多少钱？
rig-not-set = “{ $typed }”没有设置，不用去掉。
rig-change-what = 要改什么？
rig-change-note = 或直接输入: { $line } power=0.10。用 without=power 可以去掉某个选项。
rig-change-power = 电价
rig-change-gpu = 显卡
rig-change-count = 卡数
rig-change-country = 国家
rig-change-network = 网络
rig-change-hardware = 购入价
rig-change-bought = 购买日期
rig-change-account = 账户
rig-change-rename = 名字
rig-remove-title = 移除 { $name }？
rig-remove-warning = 它保存的内容会被删除。历史数据会保留，除非一并移除。
rig-remove-warning-digests = 它保存的内容会被删除，关于它的 { $count } 份日报也会停止。
rig-removed-title = { $name } 已移除
rig-removed-digests = 关于它的 { $count } 份日报已停止。
rig-remove-alerts = 同时结束的相关提醒：{ $count }
rig-removed-alerts = 已结束的相关提醒：{ $count }
rig-removed-days = 已删除的历史天数：{ $count }

## 实际收入

command-provider = Akash 提供商或 Render 钱包实际赚了多少
example-provider = provider
option-paid = Render 为一周的工作实际支付了多少 RENDER：12.3
option-epoch = 那一周的编号；不填则为最新一周
mistake-unknown-account-typo = “{ $typed }”输错了：开头像 Akash 地址，但校验字符不对。
mistake-unknown-account-other = “{ $typed }”属于别的链。Akash 地址以 akash1 开头；Render 付款到 Solana 钱包。
button-link-rig = 关联到我的机器
button-provider = 实际收入

provider-none-title = 实际赚了多少？
provider-none = 输入 Akash 地址（akash1…）或 Render 付款的 Solana 钱包。这些都是公开的：不需要密钥，也不用签名。关联到机器后会与估算对比：{ $how }
provider-none-rig = { $name } 还没有账户。请填写它的 Akash 地址或 Solana 钱包。
provider-which = 哪个账户？
provider-nobody-title = 此地址没有提供商
provider-nobody = Akash 不认识提供商 { $account }。HomeNode 里的显卡没有自己的地址，租户的地址也不是提供商的地址。
provider-idle-title = 最近几周没有工作
provider-idle = { $account } 在 Render 截至 { $date } 的最近十二周里没有工作。Dispersed 的工作和等待报酬不按钱包公布。

provider-akash = { $name }：7 天 { $earned }
provider-akash-unknown = { $name }：读取不到收入
provider-offline = 离线，最后在线 { $age }：不会有新租约。
provider-offline-unknown = 离线：不会有新租约。
provider-unread = 目前读取不到：{ $things }。
provider-part-health = 状态和显卡
provider-part-earnings = 收入
provider-part-leases = 租约
provider-24h = 最近 24 小时
provider-24h-before = 再前 24 小时 { $amount }
provider-per-day = 每天 { $amount }
provider-act = 未销毁的 ACT
provider-act-as-akt = { $worth }，现值 { $tokens }
provider-act-unknown = 不在账户的币种中，或读取不到
provider-yes = 是
provider-no = 否
provider-online = 在线
provider-checked = { $age }检查
provider-uptime = 在线率
provider-uptime-note = 30 天；7 天 { $week }，1 天 { $day }
provider-audited = 已审计
provider-gpus = 已出租 GPU
provider-of = { $part } / { $whole }
provider-leases = 进行中的租约
provider-leases-more = 超过 { $count }
provider-per-gpu-hour = 每 GPU 小时
provider-market = { $gpu } 报价 { $price }
provider-market-change = 相对 { $gpu } 报价 { $price }：{ $change }
provider-whole-lease = 租约还支付处理器、内存和磁盘；报价几乎只针对显卡。
provider-accrued = 收入指租约在链上产生的金额，无论是否提取，未扣 gas。日期按 UTC。
provider-render-words = tier=、paid= 和 epoch= 用来缩小 Render 钱包的范围。Akash 公布支付额，所以在这里不起作用。
provider-days = 按天
provider-column-day = 日期
provider-chart-day = { $network } 收入，{ $count } 天：从 { $first } 到 { $last }，最低 { $low }，最高 { $high }
provider-chart-week = { $network } 工作报酬，区间中值，{ $count } 周：从 { $first } 到 { $last }，最低 { $low }，最高 { $high }
provider-chart-title = { $name }：实际收入
provider-chart-subtitle-day = 按天，{ $currency }
provider-chart-subtitle-week = 按周，区间中值，{ $currency }
provider-chart-subtitle-estimate = 按天，{ $currency }；横线为估算
provider-chart-estimated = 估算：每天 { $estimate }

provider-render = { $account }：截至 { $date } 的一周 { $pay }
provider-weeks-old = 没有更新的一周：最后一周于 { $date } 结束。
provider-range = { $low } 至 { $high }
provider-work = 工作量
provider-work-share = 占全部工作的 { $share }
provider-tier = 按等级 { $tier }
provider-pool-share = 占奖池 { $low } 至 { $high }
provider-pay = 报酬
provider-mean = 平均每周
provider-mean-weeks = { $weeks ->
       *[other] { $weeks } 周
    }
provider-waiting = 等待奖池
provider-waiting-note = 由所有等待者分享；不按钱包公布
provider-tier-unknown = 节点的等级不公开，所以区间包含两个等级。请写 tier=2 或 tier=3，或一周工作实际支付的数额：paid=12.3 epoch={ $epoch }
provider-tier-told = 按你说的等级 { $tier } 计算。
provider-tier-paid = 第 { $epoch } 周的支付属于等级 { $tier }：所有周都这样计算。
provider-tier-misfit = 第 { $epoch } 周的支付不符合任何等级：两个等级的节点都有，还是含等待报酬？所有周按较接近的等级 { $tier } 计算。
provider-no-epoch = 第 { $epoch } 周不在已知的周里（{ $from } 至 { $to }）：区间不变。
provider-no-telling = 第 { $epoch } 周没有工作或支付，看不出等级：区间不变。
provider-weeks = 按周
provider-column-week = 周截至
provider-worth-now = 价值按每周末的 RENDER 价格；未知的按现价 { $price }。
provider-worth-then = 价值按每周末的 RENDER 价格。

provider-compare = { $name }：每天的估算与收入
provider-column-span = 已知天数
provider-column-estimate = 估算
provider-column-actual = 收入
provider-column-ratio = 比率
provider-few-days = “–”表示同时有估算和收入的天数太少。每份日报会保存一个估算。
provider-no-history = 这些天没有保存 { $name } 的估算：它的每份日报都会保存一个。
provider-now = 按现在的数据每天估算 { $estimate }；最近一周每天收入 { $actual }：{ $ratio }。
provider-nothing-estimated = 估算为零，所以没有比率。
provider-reason-none = 相差不到十分之一：估算吻合。
provider-reason-utilisation-lower = 可能的原因：利用率低于估算。
provider-reason-utilisation-higher = 可能的原因：利用率高于估算。
provider-reason-price-lower = 可能的原因：每小时支付低于估算。
provider-reason-price-higher = 可能的原因：每小时支付高于估算。
provider-reason-token-price-lower = 可能的原因：代币价格低于估算。
provider-reason-token-price-higher = 可能的原因：代币价格高于估算。
provider-reason-downtime = 可能的原因：曾经离线。
provider-reason-unknown = 公开数据无法指出单一原因。
provider-by-cards = 提供商有 { $gpus } 块 GPU，{ $name } 有 { $cards } 块：按此计算它的部分。
provider-means = 最近一周之前的日子是 30 天和 90 天的平均：逐天查询每天都要一次请求。
provider-work-alone = 只与工作的估算对比，取区间中值：等待报酬不按钱包公布，一个钱包也可能有多台机器。

digest-earned = { $network } 实际收入：{ $date } { $amount }，{ $days ->
       *[other] { $days } 天
    }共 { $total }
digest-earned-ratio = 估算的 { $ratio }
digest-earned-render = Render 工作实际报酬，截至 { $date } 的一周：{ $pay }（{ $worth }）
digest-earned-missing = { $network } 的实际收入目前读取不到

why-earned = 7 天收入 = 每区块价格 × 区块数，所有租约之和；1 ACT 计为 1 美元 = { $result }
why-lease = 每 GPU 小时租金 = 每区块价格 × 每小时 { $blocks } 区块 / 租约的 GPU 数；所有 GPU 的平均 = { $result }
why-render-pay = 等级 { $tier } 的报酬 = 占全部工作的比例 × 奖池 × 等级权重 = { $share } × { $pool } × { $weight }（{ $low } 至 { $high }）= { $result }
why-ratio = 比率 = 每天收入 / 每天估算 = { $actual } / { $estimate } = { $result }
figure-uptime1d = 在线率，1 天
figure-uptime7d = 在线率，7 天
figure-uptime30d = 在线率，30 天
figure-gpusLeased = 已出租 GPU
figure-gpusTotal = GPU 总数
figure-openLeases = 进行中的租约
figure-earnedUsd24h = 收入，24 小时
figure-earnedUsd24hBefore = 收入，再前 24 小时
figure-earnedUsd7d = 收入，7 天
figure-earnedUsd30d = 收入，30 天
figure-earnedUsd90d = 收入，90 天
figure-earnedUsdOfDay = 当日收入
figure-closeUsd = 当日收盘代币价格
figure-unconvertedAct = 未销毁的 ACT
figure-obhOfWeek = 一周工作量，OBh
figure-jobPoolOfWeek = 工作奖池，最新一周
figure-availabilityPoolOfWeek = 等待奖池，最新一周
figure-paidRender = 一周实际支付

## Daily digests

command-digest = 每天定时告诉你机器能赚多少
example-digest = digest 4090 at=9:00 timezone=Shanghai
option-id = 哪一份，按钮上带的字母
option-at = 几点：9:00、18:30
option-days = 哪几天：daily（每天）、周一-周五、周六,周日
option-to = 发到你管理的其他频道或群
option-chart = yes 或 no：附最近 30 天的图表

mistake-unknown-clock = “{ $typed }”不是时间，写法如 9:00 或 18:30。
mistake-unknown-weekdays = “{ $typed }”不是星期几，写法如 周一-周五。
mistake-unknown-digest-action = 日报没有“{ $typed }”这个操作。
mistake-unknown-yes-no = “{ $typed }”既不是 yes 也不是 no。

guide-at = 几点发？
guide-at-hint = 选一个，或直接输入: 9:00、18:30
guide-days = 哪几天发？
guide-days-hint = 选一个，或直接输入: 周一,周三,周五
guide-to = 发到哪里？
guide-to-hint = 发到你管理的频道或群。

digest-title-earn = ✅ { $name } · { $cash }/天
digest-title-marginal = ⚠ { $name } · { $cash }/天
digest-title-switch = ⛔ { $name } · { $cash }/天
digest-title-pause = ⛔ { $name }：建议停机 · { $cash }/天
digest-title-guess = ❔ { $name } · { $cash }/天
digest-title-unknown = { $name }：今天没有数字
digest-title-unpriced = { $name }：以代币支付，但币价未知
digest-none = 今天没有日报
digest-unreadable = 这份日报的内容已无法读取。请停止它，重新订阅一份。
digest-rig-gone = 它对应的机器已不再保存。
digest-up-yesterday = 比昨天多 { $amount }
digest-down-yesterday = 比昨天少 { $amount }
digest-same-yesterday = 与昨天持平
digest-up-since = 比{ $date }多 { $amount }
digest-down-since = 比{ $date }少 { $amount }
digest-same-since = 与{ $date }持平
digest-late = 发晚了：原定 { $time }。
digest-late-date = 发晚了：原定{ $date } { $time }。
digest-first = 这是第一份：从下一份起会说明变化。
digest-no-before = { $network } 上次没有数字，所以没有变化可比。
digest-why = 原因：{ $reasons }
digest-why-utilisation = 利用率 { $from } → { $to }（{ $amount }）
digest-why-power = 电价 { $from } → { $to }/kWh（{ $amount }）
digest-why-fees = 手续费（{ $amount }）
digest-why-machine = 机器本身（{ $amount }）
digest-why-pay = 报酬（{ $amount }）
digest-why-pay-change = 报酬 { $change }（{ $amount }）
digest-why-rent = 租金 { $change }（{ $amount }）
digest-why-token = { $token } { $change }（{ $amount }）
digest-why-token-pay = { $token } { $change }，每小时代币数 { $pay }（{ $amount }）
digest-why-currency = 美元兑 { $currency } { $change }（{ $amount }）
digest-network = { $network } { $cash }/天（{ $low } 至 { $high }）
digest-network-point = { $network } { $cash }/天
digest-best = ● 最佳
digest-also = 详情中还有：{ $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price }（24 小时 { $change }）
digest-token-missing = { $token }：没有价格
digest-stale = 旧数据：{ $networks }
digest-power = 电价假设为 { $price }/kWh，取平均值
digest-power-place = 电价假设为 { $price }/kWh，{ $place }常见水平
digest-chart = { $network } 近 { $days } 天每日现金流：从 { $first } 到 { $last }，最低 { $low }，最高 { $high }

digest-ordered = ✅ 已订阅日报：{ $about }
digest-changed-same = ✅ 原本就有一份，现在是这样：{ $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } { $time }（{ $zone }）
digest-days-daily = 每天
digest-days-weekdays = 周一至周五
digest-days-weekends = 周六和周日
digest-where-private = 本私聊
digest-where-private-on = { $platform } 私聊
digest-where-shared = 频道或群
digest-about = 日报：{ $about }
digest-about-unknown = 一台已无法读取的机器
digest-preview = 现在的内容：{ $title }
digest-next = 下一份：{ $next }
digest-list = 你的日报
digest-list-here = 这里的日报
digest-list-none = 你还没有订阅日报
digest-list-none-here = 这里还没有日报
digest-what = 每天定时一条消息：机器在各网络能赚多少、变了什么、为什么。
digest-which = 哪一份？
digest-choice = { $about } · { $time } { $zone }
digest-changed = 已修改：{ $about }
digest-paused = 已暂停：{ $about }
digest-resumed = 已恢复：{ $about }
digest-stopped = 已停止：{ $about }
digest-stopped-note = 不会再发，订阅也已删除。
orders-paused = 已暂停：全部 { $count } 个
orders-resumed = 已恢复：全部 { $count } 个
orders-stopped = 已停止：全部 { $count } 个
orders-all = 全部
digest-change-what = 要改什么？
digest-change-at = 时间
digest-change-days = 星期
digest-change-timezone = 时区
digest-change-language = 语言
digest-change-currency = 货币
digest-change-chart-on = 附图表
digest-change-chart-off = 不附图表
digest-paused-asked = ⏸ 已暂停
digest-paused-notice = 你有 { $count } 份日报不再发送。{ $reason }
digest-paused-access = ⏸ 已暂停：我们看不到那个频道了。让我们能进去，再点“恢复”。
digest-paused-permission = ⏸ 已暂停：我们不能再在那里发消息。请开放权限，再点“恢复”。
digest-paused-closed = ⏸ 已暂停：子区已关闭。请打开它，再点“恢复”。
digest-paused-filtered = ⏸ 已暂停：被那里的过滤规则拦下了。请放行，再点“恢复”。
digest-paused-unreachable = ⏸ 已暂停：你不接收我们的消息。请允许，再点“恢复”。
digest-paused-rig = ⏸ 已暂停：它对应的机器已不再保存。用同样的名字保存一台再点“恢复”，或停止它。
digest-paused-other = ⏸ 已暂停：没能送达。请确认我们可以在那里发消息，再点“恢复”。
digest-no-place = 日报发不到那里
digest-place-nowhere = 日报需要 Discord 或 Telegram：这里无法主动发消息。
digest-place-unknown = 没有这个地方，或我们不在里面。请先把我们加进去。
digest-place-wrong-kind = 那里不能主动发消息。请选文字频道、公告频道、子区或帖子。
digest-place-not-installed = 我们没有安装在这个服务器上，所以不能在这里发消息。管理员可以添加我们。
digest-missing-title = 我们还不能在那里发消息
digest-missing = 在 { $where } 缺少权限：{ $permissions }。没有保存任何内容。
digest-rig-shared-title = 保存的机器是私密的
digest-rig-shared = 那里别人也看得到，而成本是你的私事。可以只报同样的卡，不带成本。
digest-full-title = 已经够多了
digest-place-full = 那里已有 { $count } 份日报，到上限了。请先停止一份。
digest-owner-full = 你已订阅 { $count } 份日报，到上限了。请先停止一份。
digest-unknown-title = 没有这份日报
digest-unknown = 这里没有叫这个名字的日报，可能已经停止了。
digest-elsewhere = 它发往别人也看得到的地方。请到那里修改。
digest-stays-title = 日报不能换地方
digest-stays = 请在那边订阅一份，再停止这一份。

permission-view-channel = 查看频道
permission-send-messages = 发送消息
permission-send-messages-in-threads = 在子区内发送消息
permission-embed-links = 嵌入链接
permission-attach-files = 附加文件
permission-post-messages = 发布消息

button-again = 重试
button-digests = 全部日报
button-digest-details = 详情
button-digest-time = 改时间
button-digest-stop = 停止
button-digest-pause = 暂停
button-digest-resume = 恢复
button-digest-preview = 预览
button-digest-order = 每天发送
button-digest-new = 给某张卡订日报
button-digest-rig = { $rig } 的日报
button-digest-also = 再订另一张卡
button-digest-also-chat = 也发到频道或群
button-digest-reference = { $cards }，不带成本
button-pick-channel = 选频道
button-pick-group = 选群

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = 电价、利用率或其他参数变了，会差多少
example-whatif = whatif 4090 0.12
button-whatif = 条件变了会怎样

whatif-title = { $rig } 跑 { $network }：{ $cash }/天，条件变了会怎样
whatif-part = 这里只算 { $cards }。要看 { $others }，加上 { $typed }
whatif-fixed = 其余不变：租金、手续费和币价都按现在的算。
whatif-token = { $token } 价格变化时的每日现金流
whatif-outlook = 按 { $token } 的历史（去掉趋势）：未来 { $days } 天平均每天 { $low } 到 { $high }，中间值 { $mid }。
whatif-floor = 每 GPU 小时低于 { $price } 时，出租一小时连自己的电费都不够。
whatif-hardware = 硬件价格 { $price }
whatif-buy-below = 按 { $price } 买划算：{ $most } 以内（{ $low } 到 { $high }）都划算，以 { $years } 年这样的日子、别处年化 { $rate }、残值 { $residual } 计。
whatif-buy-above = 按 { $price } 买不划算：{ $most } 以内（{ $low } 到 { $high }）才划算，以 { $years } 年这样的日子、别处年化 { $rate }、残值 { $residual } 计。
whatif-sell = 卖价达到 { $price } 起，现在卖掉硬件比一直出租到那时更划算。

chart-footnote = { $date } · { $sources }

chart-days-title = { $name } 跑 { $network }：每日现金流
chart-days-subtitle = 近 { $days } 天，单位 { $currency }

chart-price-title = { $token } 近 { $days } 天
chart-price-subtitle = 每日收盘币价，单位 { $currency }
chart-mark = { $days } 天：{ $change }

chart-ranking-title = { $rig }：各网络每日现金流
chart-ranking-subtitle = 单位 { $currency }，已扣手续费和电费；细线为低值到高值
chart-ranking-cloud = { $cloud } 每天收 { $price }
chart-ranking-item = { $network } { $cash }（{ $low } 至 { $high }）
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = { $rig } 每日现金流：{ $list }。
chart-ranking-alt-cloud = { $rig } 每日现金流：{ $list }。{ $cloud } 出租同款每天 { $price }。

chart-payback-title = { $rig } 跑 { $network }：现金流与硬件价格
chart-payback-subtitle = 累计现金流，单位 { $currency }；色带为低值到高值
chart-payback-cost = 硬件 { $price }
chart-payback-reached = { $date }回本
chart-payback-low = 低 { $amount }
chart-payback-mid = 中 { $amount }
chart-payback-high = 高 { $amount }
chart-payback-alt = 到{ $end }，累计现金流 { $mid }（低 { $low }，高 { $high }）；硬件 { $price }，{ $date }回本。
chart-payback-alt-never = 到{ $end }，累计现金流 { $mid }（低 { $low }，高 { $high }）；硬件 { $price }，届时仍未回本。

chart-heat-title = { $rig } 跑 { $network }：每日现金流
chart-heat-subtitle = 单位 { $currency }，按电价和利用率
chart-heat-power = 电价（每 kWh）
chart-heat-utilisation = 利用率
chart-heat-contour = 保本
chart-heat-own = 你：{ $cash }
chart-heat-alt = 按电价和利用率的每日现金流：从 { $low }（{ $lowPower }/kWh，{ $lowUse }）到 { $high }（{ $highPower }/kWh，{ $highUse }）。你的（{ $power }/kWh，{ $use }）是 { $cash }。
chart-heat-alt-breakeven = 电价 { $power }/kWh 时，利用率 { $use } 保本。

chart-tornado-title = { $rig } 跑 { $network }：什么影响最大
chart-tornado-subtitle-cash = 某项参数低 20% 或高 20% 时的每日现金流，单位 { $currency }
chart-tornado-subtitle-profit = 某项参数低 20% 或高 20% 时的每日利润，单位 { $currency }
chart-tornado-base = 现在 { $amount }
chart-tornado-item = { $input } { $low } 至 { $high }
chart-tornado-alt-cash = 某项参数低 20% 或高 20% 时的每日现金流：{ $list }。现在是 { $amount }。
chart-tornado-alt-profit = 某项参数低 20% 或高 20% 时的每日利润：{ $list }。现在是 { $amount }。

## Power prices by the hour

command-power = 每小时的电价、便宜和昂贵的时段，以及机器何时该暂停
example-power = power DE-LU
option-zone = 按当地每小时的市场电价计：DE、SE4、octopus-c
option-surcharges = 每 kWh 税前附加的电网费和税费：0.16
option-vat = 以上合计的增值税：19%
about-power = 每小时电价：Fraunhofer ISE 的 Energy-Charts（CC BY 4.0，数据来自 Bundesnetzagentur | SMARD.de）、aWATTar 和 Octopus Energy；碳强度：NESO。
mistake-unknown-zone = “{ $typed }”不是单一的电价区。
mistake-private-zone = { $zone } 的电价仅供私人使用，本机器人不能展示。附近可公开、但价格不同的电价区：
mistake-contrary = { $first } 和 { $second } 不能同时用：电价要么随市场，要么用你输入的。用哪个？
mistake-contrary-markup = { $option } 要和 zone=… 一起用，加在市场价上；power 是已包含一切的最终电价。用哪个？
guide-zone = 哪个电价区？
guide-zone-hint = 选一个，或输入国家或电价区：FR、SE4、octopus-c
live-power-full = { $zone } 今日电价：平均 { $price }/kWh，即（交易所 { $spot } + 附加费 { $surcharges }）再加 { $vat } 增值税。
live-power-no-vat = { $zone } 今日电价：平均 { $price }/kWh，即交易所 { $spot } + 附加费 { $surcharges }。未输入增值税: vat=19%
live-power-no-surcharges = { $zone } 今日电价：平均 { $price }/kWh，即交易所 { $spot } 再加 { $vat } 增值税。未输入附加费: surcharges=0.16
live-power-bare = { $zone } 今日电价：平均 { $price }/kWh，这只是交易所价格，还要加电网费和税。请输入: surcharges=0.16 vat=19%
live-power-retail = { $zone } 今日电价：平均 { $price }/kWh，已含全部费用和增值税。
live-power-old = 读不到 { $zone } 今天的电价：用的是最后已知的，{ $date }。
live-power-part = 一天 { $hours } 小时中只知道 { $known } 小时。
live-power-down = 目前读不到 { $zone } 的电价，暂用当地常见价格代替。
live-power-private = { $zone } 的电价仅供私人使用，本机器人不能使用：暂用当地常见价格代替。
rig-change-zone = 电力市场
rig-zone = { $zone } 今日平均
rig-zone-old = { $zone } { $date } 平均，最后已知
rig-zone-missing = 常见价格，因为读不到 { $zone } 的电价
figure-spotUsdPerKwh = 每 kWh 交易所价格（当日平均）
figure-surchargesUsdPerKwh = 每 kWh 附加费
figure-vatRate = 增值税
figure-gramsPerKwh = 每 kWh 二氧化碳
why-live-title = 电价
why-live-power = 每 kWh 电价 =（交易所价格 + 附加费）×（1 + 增值税）=（{ $spot } + { $surcharges }）×（1 + { $vat }）= { $result }
power-title = { $zone } 今日电价：平均 { $price }/kWh
power-title-old = { $zone } { $date } 电价：平均 { $price }/kWh
power-title-none = { $zone }：目前没有电价
power-none = 目前没有数据源回应，请过几分钟再问。
power-now = 现在到 { $to }：{ $price }/kWh
power-today = 今天，{ $date }
power-tomorrow = 明天，{ $date }
power-range = 最便宜 { $cheapestAt }：{ $cheapest }。最贵 { $dearestAt }：{ $dearest }。平均 { $mean }。
power-tomorrow-none = 明天的电价还没公布，一般在下午早些时候公布。
power-column-hour = 时间
power-column-price = 每 kWh
power-column-left = 剩余
power-second = { $time }（第二次）
power-pause-title = { $rig }：何时暂停
power-pause = { $from } 到 { $to } 暂停更省：若那时本会被租用，可省 { $saves }。
power-pause-none = 在 { $network } 上没有哪个小时暂停更省：每个工作小时的收入都高于电费。
power-pause-unknown = 不知道暂停是否更省：目前没有网络给出 { $rig } 的数字。
power-left = 剩余：所有显卡都工作时，在 { $network } 上一小时扣除手续费和电费后剩下的钱。
power-clock = 时间按{ $city }的时钟。
power-carbon = 英国目前二氧化碳 { $now } g/kWh；按两天预测，最低 { $low } g（{ $lowAt }），最高 { $high } g（{ $highAt }）。
power-carbon-none = 目前读不到英国的碳强度。
power-licence = 数据：Bundesnetzagentur | SMARD.de，经 Energy-Charts，CC BY 4.0。
chart-hours-title = { $zone } 每小时电价
chart-hours-subtitle = 每 kWh，{ $currency }，今天和明天已知的时段
chart-hours-alt = { $zone } 每小时电价：从 { $low }（{ $lowAt }）到 { $high }（{ $highAt }）。
chart-hours-alt-now = { $zone } 每小时电价：从 { $low }（{ $lowAt }）到 { $high }（{ $highAt }），现在 { $now }。
button-power = 每小时电价
button-add-surcharges = 加上附加费和增值税

## Alerts

command-alert = 价格、您的机器、提供者或 GPU 价格到位时发一条消息
example-alert = alert akt below 0.50
mistake-unknown-alert-action = 提醒不能“{ $typed }”。
mistake-unknown-alert-turn = 提醒不能等“{ $typed }”。
mistake-unknown-alert-repeat = “{ $typed }”既不是一次也不是每次：once 或 every。
option-provider = Akash 提供者的地址
option-above = 达到或高于此值时告知
option-below = 达到或低于此值时告知
option-moves = 涨跌这么多时告知：5%
option-rises = 上涨这么多时告知：5%
option-falls = 下跌这么多时告知：5%
option-better = 其他网络每天多赚这么多时告知
option-turns = unprofitable（亏损）、profitable（盈利）、offline 或 online
option-hours = 在、持续或提前这么多小时：6h，2 days
option-repeat = once（一次）或 every（每次）
option-cooldown = 这么多小时内最多一条消息：6h
option-expires = 这么多天后结束：30d
option-quiet = 这些时段不发消息：22:00-07:00
option-recovery = 结束时也告知：是或否
alert-new = 新提醒
alert-what = 要关注什么？
alert-when = 什么时候告知？
alert-kind-token = 代币价格
alert-kind-rig = 我的机器开始亏损
alert-kind-better = 其他网络更好
alert-kind-provider = 提供者离线
alert-kind-gpu = Akash 上的 GPU 价格
alert-kind-power = 便宜或昂贵的电
alert-turn-offline = 离线
alert-turn-online = 在线
alert-power = { $zone } 电价
alert-power-ahead = { $zone } { $hours } 小时内的电价
alert-per-day = { $value }/天
alert-per-hour = { $value }/小时
alert-per-kwh = { $value }/kWh
alert-on-above = { $what } 达到 { $value } 或更高
alert-on-below = { $what } 降到 { $value } 或更低
alert-on-moves = { $what } 在 { $hours } 小时内变动 { $share }
alert-on-rises = { $what } 在 { $hours } 小时内上涨 { $share }
alert-on-falls = { $what } 在 { $hours } 小时内下跌 { $share }
alert-on-negative = { $what } 亏损
alert-on-positive = { $what } 盈利
alert-on-better = { $what }：其他网络连续 { $hours } 小时每天多 { $value }
alert-on-offline = { $what } 离线
alert-on-online = { $what } 在线
alert-set = ✅ 已设提醒：{ $on }
alert-changed-same = ✅ 原本就有这个提醒，现在是这样：{ $on }
alert-title = 提醒：{ $on }
alert-over = ✅ 已结束：{ $on }
alert-field-now = 现在
alert-field-away = 还差
alert-field-value = 数值
alert-field-before = 之前
alert-field-since = 自此如此
alert-field-from = 开始于
alert-field-network = 网络
alert-field-repeat = 告知
alert-field-recovery = 结束时也告知
alert-field-quiet = 免打扰
alert-field-until = 结束
alert-once = 一次
alert-every = 每次
alert-cooldown = { $hours } 小时内最多一条消息
alert-unknown = 目前没有数值；有之前不会告知
alert-unheard = { $networks } 近期没有回应，而收益最高的可能就是它。
alert-unheard-line = 如果 { $rig } 没有在那里出租，请输入：{ $line }
alert-already = 现在已经如此：再次发生时告知。
alert-dollars = 以美元关注：折合 { $currency } 多少随汇率而变。
alert-wholesale = 交易所价格，不含电网费和税。
alert-ended = 它只用一次，已经结束。
alert-snoozed = 🔕 静音至 { $until }
alert-list = 提醒
alert-gone-title = 没有这个提醒
alert-full = 提醒最多只能有 { $count } 个。
alert-paused-notice = 不再送达的提醒：{ $count }。{ $reason }
alert-no-place = 提醒不能发到那里
alert-place-nowhere = 提醒需要 Discord 或 Telegram：这里不能主动发消息。
alert-private = 这里有其他人看。请在私聊中设置您的机器或提供者的提醒。
alert-no-rig = 还没有保存机器
alert-not-akash = 只有 Akash 的提供者会说明是否在线：其地址以 akash1 开头。
alert-price-above-zero = 价格总是大于 0。请输入更高的数值，例如 below 0.50。
button-alerts = 所有提醒
button-alert-new = 新提醒
button-alert-snooze = 静音 24 小时
guide-provider = Akash 上的哪个提供者？
guide-provider-hint = 输入其地址，以 akash1 开头。

## For whoever runs the bot

command-admin = 供运营这个机器人的人使用：状态、未送达的消息、通知、维护
example-admin = admin status
mistake-unknown-admin-action = 这里没有“{ $typed }”这个操作。

admin-well = 一切正常
admin-trouble = 有需要查看的地方
admin-version = 版本
admin-started = 启动
admin-roles = 这个进程的职责
admin-memory = 内存
admin-megabytes = { $count } MB
admin-connected = 已连接
admin-not-connected = 未连上
admin-database = 数据库
admin-waiting = 等待中
admin-waiting-counts = 待生成 { $due } 条，待发送 { $ready } 条
admin-waiting-since = 最早的：{ $age }
admin-sent = 今天的日报
admin-sent-counts = 已发送 { $sent } 份，其中晚到 { $late } 份
admin-dead = 没有送达
admin-dead-counts = 未送达 { $undelivered } 条，不确定 { $uncertain } 条
admin-orders = 订阅
admin-order-counts = 日报 { $digests } 份，提醒 { $alerts } 个，其中暂停 { $paused } 个
admin-upstreams = 数据来源：最近一次应答
admin-upstreams-none = 这个进程还没有读取过任何数据来源。
admin-upstream-never = 还没有应答

admin-letters = 没有送达的消息
admin-letters-none = 没有未送达的消息
admin-letters-dropped = 因为没有人再等而放弃的
admin-letter-digest = { $date } 的日报
admin-letter-alert = { $date } 的提醒
admin-letter-undelivered = 未送达
admin-letter-uncertain = 可能已送达
admin-redrive-which = 要重新发送吗？可能已送达的会因此收到两次。
admin-redriven = 将重新发送：{ $count }
admin-redriven-none = 没有这样的未送达消息
admin-redriven-note = 按平常的速度发出。距下一份不到 3 小时的日报会被放弃。

button-admin-status = 机器人状态
button-admin-letters = 没有送达的
button-admin-redrive-all = 全部重新发送

option-switch = on 或 off
option-text = 文字，按输入的样子给人看
mistake-unknown-switch = “{ $typed }”既不是 on 也不是 off。

maintenance-title = 维护中
maintenance = 暂时无法回答。这段时间到期的日报和提醒会在之后送达：什么都不会丢。

admin-maintenance-on = 正在维护（开始：{ $age }）
admin-maintenance-others = 其他人会看到：机器人正在维护，什么都不会丢。
admin-maintenance-words = 此外他们会看到：
admin-maintenance-held = 主动发送的内容会等待，维护结束后发出。日报会注明晚到；距下一份不到 3 小时的由下一份代替。
admin-maintenance-is-off = 没有在维护
admin-maintenance-how = 维护期间，其他人收到的是一条说明而不是回答，日报和提醒会等待。想在说明里多写几句：admin maintenance on 18:00 UTC 恢复
admin-maintenance-ended = 维护结束了
admin-maintenance-released = 等待的内容现在按平常的速度发出。
admin-too-long = 太长了
admin-too-long-text = 共 { $length } 个字符，最多 { $limit } 个。什么都没有做。

button-admin-maintenance-on = 开始维护
button-admin-maintenance-off = 结束维护

option-platform = 只发到那里：discord 或 telegram
mistake-unknown-platform = “{ $typed }”既不是 discord 也不是 telegram。

broadcast-title = 这个机器人的运营者通知

admin-letter-broadcast = { $date } 的通知
admin-broadcast-preview = 会收到的地方：{ $count }
admin-broadcast-ask = 各处看到的文字与这里一样，标题用各自日报的语言。日报全部暂停的地方收不到。要发送吗？
admin-held = 正在维护：维护结束后发出。
admin-broadcast-nowhere = 没有地方订阅日报，所以没有人会看到
admin-broadcast-sent = 正在发出，地方数：{ $count }
admin-broadcast-sent-text = 最多占用可发送量的一半，好让日报照常发出。没能发出的会列在没有送达的消息里。
admin-broadcast-before = 之前已经发过，地方数：{ $count }
admin-broadcast-unknown = 这条通知已经不在了
admin-broadcast-unknown-text = 没有发送的通知保存一周。请重新输入：admin broadcast 后面加上文字。

button-admin-broadcast = 发送，地方数：{ $count }
