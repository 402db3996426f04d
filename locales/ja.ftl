### Japanese.
### Spelt as in English: ai gb gpu kwh mbps pue ram sla tb
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = で の は が を と に へ も や から まで いくら 稼げる 稼ぐ 稼ぎ 儲かる 収益 収支 電気代 電気料金 電力料金 電力 単価 あたり 当たり 枚 台 グラボ カード リグ用 gpu kwh です ですか

## Help and about

command-earnings = GPUの稼ぎ。手数料・電気代・減価償却を引いた後の金額
command-compare = ネットワークの比較。GPUごと、または全体
command-price = トークンの価格、値動き、リスク
command-network = ネットワークの概要、支払い方法、稼働率
command-gpu = GPUの仕様と、貸し出せるネットワーク
command-why = 直前の回答の計算式、入力値、情報源
command-settings = 言語、通貨、タイムゾーン、国
command-link = DiscordとTelegramで同じマシンと設定を使う
command-start = はじめに
command-privacy = 保存するデータとその理由
command-export = 自分の保存データをファイルで受け取る
command-forget = 自分の保存データを削除する
command-help = 聞けることと、聞き方
command-about = このボットについてと、数字の出どころ

example-earnings = earnings 4090 0.12
example-compare = compare h100 power=0.08
example-price = price akt 30d
example-network = network akash
example-gpu = gpu a100 80gb sxm
example-why = why
example-settings = settings JPY
example-link = link
example-start = start
example-privacy = privacy
example-export = export
example-forget = forget
example-help = help earnings
example-about = about

option-gpu = GPU。普段の呼び方で：4090、h100、a100 80gb sxm
option-count = 枚数
option-network = このネットワークだけを計算
option-power = 1kWhあたりの電力単価：0.12、0.12 USD、31 JPY
option-rig = 自分のマシン。自分で付けた名前で指定
option-country = 国または米国の州。その土地の標準的な電力単価を使います
option-util = 稼働率（貸し出されている時間の割合）：60%
option-price = 1GPU時間あたりのレンタル料。通貨なしはUSD。市場価格の代わりに使います
option-fee = ネットワークの手数料：20%
option-slippage = 受け取ったトークンの売却コスト：1%
option-gpu_watts = GPU 1枚の負荷時の消費電力（W）
option-gpu_idle = GPU 1枚のアイドル時の消費電力（W）
option-host_watts = GPU以外の負荷時の消費電力（W）
option-host_idle = GPU以外のアイドル時の消費電力（W）
option-psu = 電源ユニットの変換効率：90%
option-pue = 冷却や損失の上乗せ（PUE）：自宅なら1.0
option-fixed = 月々の固定費：回線代、家賃など
option-hardware = マシンの購入額
option-residual = 最後に残る価値（残価）の割合：30%
option-life = 使用年数
option-discount = その資金を他で運用した場合の年利
option-currency = 回答に使う通貨
option-octanebench = GPU 1枚のOctaneBenchスコア（Render用）
option-tier = Renderのジョブのティア：2または3
option-token = トークン：AKT、RENDER
option-range = さかのぼる期間：7d、30d、90d
option-topic = networks、reliability、clouds のどれか
option-language = 回答の言語
option-timezone = タイムゾーン。近くの大都市で指定：Tokyo
option-for = me（自分用）または here（ここの全員用、管理者のみ）
option-theme = グラフの背景：dark（暗い）または light（明るい）
option-reset = yes で初期設定に戻す
option-confirm = yes で削除
option-code = もう一方のプラットフォームで受け取ったコード
option-stop = 連携を解除するなら yes
option-history = 履歴も削除するなら yes
option-about = コマンド名

help-title = マシンは費用以上に稼いでいますか？
help-intro = GPUと電力単価を入力してください。例: earnings 4090 0.12
help-intro-options = GPUと電力単価を入力してください。例: /earnings gpu: 4090 power: 0.12
help-numbers-options = 数字は0.12でも0,12でも通じます。60%、300k、￥31も使えます。回答に「hardware=… を入力」とあれば、それはコマンドのオプションです。◷は、本来より古い数字の印です。
help-numbers = 数字は0.12でも0,12でも通じます。60%、300k、￥31も使えます。オプションは「名前=値」の形で、順番は自由です。◷は、本来より古い数字の印です。
help-more = コマンドの全オプションを見る: help earnings
help-command-title = { $command }：{ $purpose }
help-command-example = 例: { $example }
help-required = 必須
help-column-command = コマンド
help-column-purpose = 分かること
help-column-option = オプション
help-column-meaning = 意味

about-title = Rigwise { $version }
about-what = 分散型コンピューティングネットワークでGPUを貸し出す人のためのボットです。手数料、換金ロス、電気代、固定費、減価償却を引いてマシンがいくら稼ぐかを、すべての数字の情報源・時点・根拠とともに示します。
about-promise = 数字は見積もりであり、助言ではありません。分からないものは不明と書き、古い数字には時点を付け、計算に含めていないものは各回答の下に挙げます。
about-sources = 数字の出どころ：
about-terms = 価格：CoinGecko、CoinPaprika、各取引所。為替：欧州中央銀行（Frankfurter経由）、ExchangeRate-API。電力単価：Eurostat（CC BY 4.0）、米国EIA。

## Buttons

button-compare = ネットワークを比較
button-details = { $network }の詳細
button-why = 計算の根拠
button-network = { $network }について
button-try = RTX 4090で試す
button-help = ヘルプ
button-price = { $token }の価格
button-my-card = 自分のGPUで計算
button-settings = 設定
button-settings-here = ここの設定
button-privacy = 保存データについて
button-export = エクスポート
button-link = DiscordとTelegramを連携
button-link-stop = 連携を解除
button-forget = 自分のデータを削除
button-delete = 削除する
button-reset = すべてリセット
button-now = 今すぐ計算
button-earnings = 収益を計算

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }：採算が取れています
earnings-guess = ❔ { $rig }（{ $network }）：仕事量は推測です
earnings-below-depreciation = ⚠ { $rig }：運用費は賄えますが、減価償却には届きません
earnings-low-end-loses = ⚠ { $rig }：黒字ですが、市況が弱いと赤字です
earnings-pause = ⛔ { $rig }（{ $power }/kWh）：止めたほうが得です
earnings-switch = ⛔ { $rig }：赤字です。売却か乗り換えを
earnings-unknown = { $rig }：数字のあるネットワークが今はありません
earnings-unpriced = { $rig }：価格が不明なトークンでの支払いです

earnings-headline = { $network } · 収支 { $cash }/日
earnings-headline-profit = { $network } · 収支 { $cash }/日、減価償却後 { $profit }
before-homenode = { $text }（HomeNodeの取り分を引く前）
reason-covers-all-costs = 運用費も減価償却も賄えています。
reason-covers-running-costs = 運用費は賄えています。ハードウェア代まで賄えるかは購入額しだいです。hardware=… を入力してください。
reason-only-waiting-pays = 仕事をするほど、稼ぎより費用がかさみます。採算が合うのは待機中だけです。
reason-below-depreciation = 運用費は賄えますが、減価償却までは賄えません。
reason-low-end-loses = 中央値では黒字ですが、下限では赤字です。
reason-rented-hours-lose = 稼働1時間の稼ぎは{ $brings }、費用は{ $burns }。稼働が増えるほど損が膨らみます。
reason-rented-hours-lose-until = 電力単価が{ $power }/kWhを下回れば赤字は止まります。
reason-below-break-even = 稼働率は{ $utilisation }。損益分岐には{ $breakEven }が必要です。
reason-break-even-unreachable = 24時間フル稼働でも、ここでは運用費を賄えません。

earnings-rent = レンタル料
earnings-rent-note = { $price }/h × 稼働率{ $utilisation }
earnings-pay = 報酬
earnings-pay-note = 1日{ $tokens }、単価{ $price }
earnings-pay-rate-note = { $price }/時 × 稼働 { $utilisation }
earnings-fees = 手数料等
earnings-fees-note = 手数料{ $fee }、売却コスト{ $slippage }
earnings-power = 電気代
earnings-power-note = コンセント側{ $watts } W、{ $price }/kWh
earnings-fixed = 固定費
earnings-fixed-note = 月{ $perMonth }
earnings-cash = 収支/日
earnings-range-note = 下限 { $low } · 上限 { $high }
earnings-depreciation = 減価償却
earnings-depreciation-note = { $price }、{ $years }年償却、残価{ $residual }
earnings-profit = 利益/日
earnings-month = 月間：収支 { $cash }。
earnings-month-profit = 月間：収支 { $cash }、利益 { $profit }。

breakeven-what = 損益分岐点
breakeven-cash = 運用費
breakeven-full = 全費用
breakeven-rented = 稼働率
breakeven-working = 稼働率
breakeven-power = 電力単価/kWh
breakeven-gpu-hour = レンタル料/h
breakeven-token = { $token }価格
breakeven-drop = { $token }下落率
breakeven-never = 不可
breakeven-no-room = 余地なし
breakeven-waiting = 待機で達成
breakeven-over = 100%超
breakeven-free-power = 0でも不可
breakeven-unknown = 不明

payback = { $price }の回収は{ $date }（{ $days }日後）。年{ $rate }で割り引くと{ $months }か月後。
payback-simple = { $price }の回収は{ $date }（{ $days }日後）。年{ $rate }で割り引くと回収できません。
payback-never = この数字では{ $price }を回収できません。
payback-too-late = 使用年数の{ $years }年以内に{ $price }を回収できません。
price-launch = { $price }（発売時価格）
investment = 正味現在価値（NPV）{ $npv }、内部収益率（IRR）年率{ $irr }、期間{ $years }年。
investment-no-irr = 正味現在価値（NPV）{ $npv }、期間{ $years }年。
swing-profit = 影響が最も大きいのは{ $first }。2割の増減で利益は1日 { $low }〜{ $high }。次が{ $second }。
swing-cash = 影響が最も大きいのは{ $first }。2割の増減で収支は1日 { $low }〜{ $high }。次が{ $second }。
irr-high = { $limit }超
swing-utilisation = 稼働率
swing-capped = { $input }（最大{ $most }）
swing-rent = レンタル料
swing-rate = レート
swing-token = トークン価格
swing-usdPerKwh = 電力単価
swing-feeRate = 手数料
swing-purchaseUsd = ハードウェア代

earnings-elsewhere = 他のネットワーク
elsewhere-line = { $network } · 収支 { $cash }/日（下限 { $low } · 上限 { $high }） · { $how }
elsewhere-point = { $network } · 収支 { $cash }/日 · { $how }
elsewhere-unpriced = { $network } · 1日{ $tokens }（下限 { $low } · 上限 { $high }）。{ $token }の価格がどの情報源にもないため、金額にできません
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = { $gpu }と解釈しました。他の候補：{ $others }。

assumed-power-world = 電力単価は仮定：{ $price }/kWh（世界の{ $use }の平均、{ $period }）。自分の単価を入力: power=31 JPY
power-tiny = 1kWhあたり{ $price }はほぼゼロです。別の通貨なら通貨も入力してください: power=0.12USD
assumed-power-continent = 電力単価は仮定：{ $price }/kWh。{ $place }の単価が不明のため、同じ大陸の{ $use }の平均です（{ $period }）。自分の単価を入力: power=31 JPY
assumed-power-place = 電力単価は仮定：{ $price }/kWh（{ $place }の{ $use }の標準、{ $period }）。自分の単価を入力: power=0.12
power-residential = 家庭
power-business = 事業者（税抜き）
place-others = { $place }と解釈しました。他の候補：{ $others }。
assumed-inputs = 仮定した値：{ $inputs }。分かる値は入力してください。例: gpu_watts=350
assumed-gpuLoadWatts = GPU 1枚の負荷時 { $value } W
assumed-gpuIdleWatts = GPU 1枚のアイドル時 { $value } W
assumed-hostLoadWatts = GPU以外の負荷時 { $value } W
assumed-hostIdleWatts = GPU以外のアイドル時 { $value } W
assumed-psuEfficiency = 電源効率 { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = 使用年数 { $years }年
assumed-residualShare = 残価 { $value }
assumed-discountRate = 割引率 年{ $value }
assumed-purchaseUsd = ハードウェア代 { $value }
assumed-slippageRate = 売却コスト { $value }
assumed-utilisation = 稼働率 { $value }
not-modelled = { $network }で計算に含めていないもの：{ $things }
no-fixed = 固定費は未入力です（fixed=…）。
no-rate = { $currency }の為替レートがどの情報源にもないため、USDで表示しています。

## Why a network has no figure

missing-no-market = このGPUは今、出品がありません。自分の値で計算するには price=… と util=… を入力
missing-no-price = このGPUの出品はありますが、今は価格がありません。price=… を入力
missing-not-listed = このGPUは料金表にありません
missing-source-down = 今は読み取れず、過去の数字も手元にありません
missing-not-eligible = このGPUは受け入れ対象外です
missing-no-octanebench = このGPUのOctaneBenchスコアが不明です。octanebench=… を入力

## Cautions beside a figure

remark-matched-without-interface = 価格は、同じGPUの接続方式が異なるモデルのものです。
remark-matched-without-memory = 価格は、同じモデルのメモリ容量違いのものです。
remark-utilisation-of-network = 稼働率はネットワーク全体の値です。自分のマシンの値は util=… で入力してください。
remark-utilisation-of-model = 稼働率はネットワーク上の同型GPU全体の値です。自分のマシンの値は util=… で入力してください。
remark-utilisation-of-median-wallet = 稼働時間は、ネットワークの仕事量をマシン1台あたりにならした値です。自分の値は util=… と network=… で入力してください。
utilisation-beyond-usual = 入力された稼働率は{ $entered }です。{ $network }での通常は{ $usual }（{ $low }〜{ $high }）です。
own-figures-heeded = 入力された{ $typed }は{ $networks }だけに使われます。{ $other }には { $option } を付けてください。
own-figures-unheeded = 入力された{ $typed }は、{ $option } を付けないと{ $other }には使われません。
remark-utilisation-unknown = このノードの稼働率は公表されていません。稼働時間は、Renderの他のノードからの推測です。
remark-by-invitation = ノードの登録は順番待ち制で、レートの出典は日付のない文書です。
remark-homenode = 自宅のGPU 1枚はHomeNode経由での参加になり、その取り分は公表されていません。fee=… を入力してください。
remark-bids-not-leases = 価格は入札額です。常に貸し出し中の安いGPUは入札しないため、実際のレンタル料は低めになりがちです。
remark-last-known-answer = ネットワークを今は読み取れません。最後に取得できた数字を表示しています。時点は日付のとおりです。
remark-snapshot = ネットワークを今は読み取れません。内蔵の数字を表示しています。時点はそれぞれの日付のとおりです。
remark-octanebench-assumed = OctaneBenchスコアは未検証の概算です。octanebench=… を入力してください。
remark-tier-unknown = この範囲は両方のティア、12週間分、稼働率の幅を含みます。tier=2 または tier=3 で絞り込めます。
remark-emission-year-over = 新しい発行年度が始まりましたが、そのプールはまだ分かりません。前年度のプールで計算しています。
remark-base-disputed = 4090を1週間休まず動かした場合の報酬は、運用者向け文書では10 RENDER、提案RNP-021では25 RENDERです。
remark-multiplier-from-proposal = このGPUの倍率は提案の値で、運用者向け文書の値ではありません。
remark-utilisation-like-akash = ホストの稼働率は公表されていません。時間はAkashのGPUからの推測です。util=… network=nosana を入力してください。
remark-fee-may-be-included = レートは手数料を引いた後かもしれません。支払い額がそうなら fee=0 network=nosana を入力してください。
remark-fee-by-payout = 手数料はオンデマンドの貸し出しをCLOREで受け取る場合です。スポットは2.5%、ビットコインやドルでの受け取りは15%上乗せです。fee=… を入力してください。
remark-one-card-per-host = PC 1台にGPU 1枚です。複数枚なら同じ台数のPCが要ります。
remark-pay-of-those-who-earn = 報酬と時間は、収入のあったマシンの値です。自分のマシンの待ち時間はもっと長いかもしれません。
remark-asked-not-paid = 貸し出し中が少なく、成約価格が分かりません。これは貸し手の提示価格です。
remark-unofficial-source = このネットワークはこのためのAPIを公開していません。数値は自社のエクスプローラーが示す非公式のもので、予告なく変わることがあります。
remark-fee-with-usdc = 手数料はUSDCで受け取る場合です。IOなら0.25%です。fee=… を入力してください。
remark-prices-asked = 価格はすべての出品の値です。貸し出し中のGPUはもっと安い傾向があります。
remark-fee-assumed = 手数料はホストの話に基づく仮定です。fee=… を入力してください。
remark-only-shown = 規約では出典を添えて表示できますが、保存や順位付けはできません。レポート、アラート、ランキングには入れません。

unmodelled-gas-and-deposits = ガス代と入札の預け金
unmodelled-bid-competition = より安い入札に負けること
unmodelled-act-conversion = ACTを換えるときのAKT価格
unmodelled-homenode-split = HomeNodeの取り分
unmodelled-pool-share-of-others = その週に他の人がこなす仕事量
unmodelled-availability-by-score = スコア・メモリ・登録期間による待機報酬の差
unmodelled-onboarding-waitlist = 登録の順番待ち
unmodelled-reputation = 評価（レピュテーション）
unmodelled-queue-of-jobs = ジョブの待ち時間
unmodelled-payout-fees = 出金手数料
unmodelled-stake = ステーク
unmodelled-block-rewards = IOのブロック報酬
unmodelled-downtime = ダウンタイム

how-akash = 入札額 × 稼働率
how-render = 週間プールの配分
how-dispersed = 週間レート × 時間
how-nosana = 時間レート × 時間
how-salad = 実測の報酬 × 稼働時間
how-clore = レンタル料 × 稼働率
how-ionet = 掲載価格 × 稼働率
how-vast = レンタル料 × 稼働率
how-guess = { $how }、仕事量は推測

basis-measured = 実測
basis-listed = 公表値
basis-derived = 算出
basis-entered = 入力
basis-assumed = 仮定

## Compare

compare-title = { $rig }：一番稼げるのは{ $network }、収支 { $cash }/日
compare-title-loss = { $rig }：損が一番小さいのは{ $network }、収支 { $cash }/日
compare-title-guessed = { $rig }：{ $network }の収支は{ $cash }/日、{ $other }は推測で{ $perhaps }
compare-title-none = { $rig }：数字のあるネットワークが今はありません
compare-column-network = ネットワーク
compare-column-cash = 収支/日
compare-column-range = 下限〜上限
compare-column-used = 稼働率
compare-column-how = 算出方法
compare-column-age = 時点
compare-bases = 数字の性質が異なります。マシンを移す前に「算出方法」を確認してください。
compare-group-rent = レンタル料 × 稼働率
compare-group-measured-pay = 実測の報酬
compare-group-set-rate = 固定レート、時間は推測
compare-group-pool-share = プールの配分
apart-title = 表示のみ、順位なし
only-shown-refused = { $network }の規約では数値の表示はできますが、保存はできません。レポートやアラートでは送りません。
compare-clouds = 同じGPUの大手クラウド料金（1GPU時間）：{ $prices }
compare-other-clouds = ほかのクラウド：{ $prices }
compare-not-in = 最新の料金表では、{ $clouds }にこのGPUはありません。
compare-cloud = { $cloud } { $price }（{ $date }）
compare-discount = { $network }の借り手価格との差：{ $list }
compare-no-cloud = このGPUは、大手クラウドの定価が分かりません。

compare-networks-title = ネットワークの比較
compare-clouds-title = DePINと大手クラウドの比較
compare-column-what = 項目
compare-footnotes = 出典：{ $list }
compare-footnote = [{ $number }] { $source }（{ $date }）

fact-focus = 用途
fact-users = 利用者
fact-pricing = 価格の決まり方
fact-token = トークン
fact-strength = 強み
fact-deployment = 導入
fact-staking = ステーク
fact-reputation = 評価
fact-slashing = 障害の代償
fact-renter = 借り手が当てにできること
fact-owner = 持ち主が当てにできること
fact-sla = SLA

cloud-sla = SLA
cloud-credits = 補償
cloud-procurement = 契約
cloud-sovereignty = データの所在
cloud-cost = H100、1時間

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price }（24時間 { $change }）
price-title-missing = { $token }：価格がどの情報源にもありません
price-all-title = トークン価格
price-24h = 24時間
price-7d = 7日
price-30d = 30日
price-90d = 90日
price-volume = 出来高（24h）
price-cap = 時価総額
price-volatility = ボラ（年率）
price-drawdown = 最大下落率
price-outlook = 30日後
price-outlook-note = P10〜P90、過去{ $days }日の値動きからトレンドを除いて推計
price-history-note = 過去{ $days }日
price-chart = { $token }の{ $days }日間：{ $first } → { $last }、安値 { $low }、高値 { $high }。
price-disagree = 情報源の間に5%を超える差があります：{ $opinions }。表示は{ $shown }です。
price-opinion = { $source } { $price }
price-no-history = 価格の履歴を今は読み取れないため、期間ごとの騰落率とボラティリティは省いています。
price-history-stale = 価格の履歴は{ $date }までです。期間ごとの騰落率、ボラティリティ、見通しはその履歴から計算しています。
price-stale = この価格は古い値です：{ $age }。
price-akash-note = Akashの支払いは1ドル相当のACTです。AKT価格が収入に響くのは、受け取りから売却までの間だけです。

## Network

network-title = { $network }
network-live = 現在
network-state-gpus-total = 提供中のGPU
network-state-gpus-rented = うち貸し出し中
network-state-utilisation = 稼働率
network-state-providers = プロバイダー
network-state-job-pool-per-epoch = 週間ジョブプール
network-state-availability-pool-per-epoch = 週間待機プール
network-state-network-obh-per-epoch = 週間の仕事量
network-state-wallets-paid = 支払い先ウォレット
network-state-render-per-obh = 1 OBhの報酬
network-state-reliability-score = 信頼度スコア中央値
network-state-none = リアルタイムの数字はありません。今は読み取れないか、公表されていません。
network-fee = 手数料
network-obh = { $value } OBh
network-card-utilisation = { $gpu }の稼働率
network-card-price = { $gpu }のレンタル料/h
reliability-title = 信頼性
compare-reliability-title = ネットワークごとに何を当てにできるか
reliability-uptime = 稼働、{ $days }
reliability-uptime-note = 中央のプロバイダー。10のうち8は{ $low }〜{ $high }
reliability-reached = { $target }以上
reliability-of-providers = プロバイダーの{ $share }
reliability-of-gpus = そのGPUの{ $share }
reliability-reached-note = 30日間。停止は月{ $down }まで
reliability-audited = 監査済み
reliability-bme = ACTの発行と焼却
reliability-bme-note = ACTを支えるAKTはその価値の{ $ratio }倍。{ $halt }を下回ると発行停止
bme-healthy = 正常
bme-warning = 警告：ACTを支えるAKTが少ない
bme-halt_cr = 停止中：ACTを支えるAKTが足りない
bme-halt_oracle = 停止中：新しいAKT価格がない
reliability-online = 稼働時間
reliability-unknown = 不明
reliability-unknown-note = 非公開、または今は読み取れません。{ $targets }なら停止は月{ $downs }
reliability-pay-newest = 1ウォレットの報酬、最新の週
reliability-pay-usual = 同じく、{ $weeks }の普通の週
reliability-pay-wallets-note = 中央のウォレット、ティア考慮前。10のうち8は{ $low }〜{ $high }
reliability-busiest = 最も忙しい1割のウォレット
reliability-of-work = 仕事の{ $share }
reliability-per-obh = 1 OBhの報酬、{ $weeks }
reliability-pay-weeks-note = 中央の週。10のうち8は{ $low }〜{ $high }
reliability-target = オンライン率の下限
reliability-target-row = { $target }（停止は月{ $down }）
reliability-clouds = クラウドの保証
reliability-for-one = 1台：{ $clouds }
reliability-over-zones = 複数ゾーン：{ $clouds }
reliability-counted = 過去30日間にオンラインだったGPU付きプロバイダーを数えています：{ $count }。確認は15分ごとなので、それより短い停止は見えないことがあります。
duration-hours = { $value }時間
duration-minutes = { $value }分
button-reliability = 信頼性
why-uptime = 稼働時間：過去30日間にオンラインだったGPU付きプロバイダーの値。より短い期間に一度もオンラインでなければ、その期間は0と数えます。中央値を、10と90パーセンタイルとともに示します。
why-wallet-pay = 1ウォレットの報酬：週のプール × そのウォレットのOctaneBench時間 / 全体、ティア考慮前。中央値を、10と90パーセンタイルとともに示します。

## Chart of how far reliability differs

chart-spread-title = ノードの差はどれほどか
chart-spread-subtitle = 棒は10のうち8と中央。破線はクラウドが最低限約束する値
chart-spread-online = オンライン時間の割合
chart-spread-pay = 1ウォレットの週間RENDER
chart-spread-days = { $network }、{ $days }
chart-spread-cloud = { $cloud }、1台
chart-spread-others = 他のネットワーク
chart-spread-newest = { $network }、最新の週
chart-spread-usual = { $network }、{ $weeks }
chart-spread-range = { $mid }（{ $low }〜{ $high }）
chart-spread-promise = { $share }以上
chart-spread-unknown = 不明
chart-spread-alt = { $what }：{ $list }。
chart-spread-and = { $first }；{ $second }
chart-spread-item = { $name }：中央は{ $mid }、10のうち8は{ $low }〜{ $high }
chart-spread-item-unknown = { $names }：不明
chart-spread-item-promise = { $cloud }は1台に{ $share }を約束、停止は月{ $down }まで

## Reliability figures, for why

figure-uptime-providers = 測ったプロバイダーの数
figure-uptime-1d = オンライン、1日
figure-uptime-7d = オンライン、7日
figure-uptime-30d = オンライン、30日
figure-uptime-reached-99_5 = 99.5%以上のプロバイダー
figure-uptime-reached-99_9 = 99.9%以上のプロバイダー
figure-uptime-reached-99_99 = 99.99%以上のプロバイダー
figure-uptime-promised = 1台に約束された稼働率
figure-audited-providers = 監査済みプロバイダー
figure-audited-gpus = 監査済みプロバイダーのGPU
figure-bme-collateral = ACTを支えるAKTの価値比
figure-wallet-pay-newest = 1ウォレットの報酬、最新の週
figure-wallet-pay-usual = 1ウォレットの報酬、普通の週
figure-wallet-busiest-tenth = 最も忙しい1割のウォレットの仕事
figure-wallet-pay-per-obh = 週ごとのOctaneBench時間あたり報酬

## GPU

gpu-title = { $gpu }
gpu-column-what = 項目
gpu-column-value = 値
gpu-column-source = 情報源
gpu-memoryGb = メモリ
gpu-boardWatts = ボード電力
gpu-loadWatts = 実負荷
gpu-idleWatts = アイドル
gpu-msrpUsd = 発売時・実売価格
gpu-renderComputeScore = Render演算スコア
gpu-octaneBenchApprox = OctaneBench（概算）
gpu-where = 貸し出せるネットワーク：{ $networks }。
gpu-not-on = { $network }：{ $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = 直前の回答の根拠
why-none = ここには説明できる回答がまだありません。まず何か聞いてください。例: earnings 4090 0.12
why-only-shown = 直前の回答の数値は表示のみで、保存できません。説明できるものが残っていません。もう一度尋ねて、出典をご覧ください。
why-asked = 質問: { $line }
why-inputs = 入力値
why-steps = 計算：{ $network }
why-column-figure = 項目
why-column-value = 値
why-column-origin = 根拠
why-gross-rental = 売上 = GPU数 × レンタル料 × 24時間 × 稼働率 = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = 売上 = 1日のトークン × トークン価格 = { $tokens } × { $price } = { $result }
why-fee = 手数料 = 売上 × 手数料率 = { $gross } × { $rate } = { $result }
why-slippage = 売却コスト = (売上 − 手数料) × { $rate } = { $result }
why-power = 電気代 = 電源出力側のW数 / 電源効率 × PUE × 24時間 × 単価 = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = 固定費 = 月{ $perMonth } / 30.42 = { $result }
why-cash = 収支 = 売上 − 手数料 − 売却コスト − 電気代 − 固定費 = { $result }
why-depreciation = 減価償却 = ハードウェア代 × (1 − 残価率) / (年数 × 365) = { $result }
why-profit = 利益 = 収支 − 減価償却 = { $result }
why-breakeven = 収支がゼロになる稼働率 = (アイドル時の電気代 + 固定費) / 限界利益 = { $result }
why-breakeven-waiting = 収支がゼロになる稼働率 = (アイドル時の電気代 + 固定費 − 待機報酬) / 限界利益 = { $result }

figure-usdPerGpuHour = 1GPU時間のレンタル料
figure-tokensPerBusyHour = 稼働1時間のトークン
figure-tokensPerIdleHour = 待機1時間のトークン
figure-tokensPerDay = 1日のトークン
figure-tokenUsd = トークン価格
figure-utilisation = 稼働率
figure-feeRate = 手数料率
figure-gpuLoadWatts = GPUの負荷時電力
figure-gpuIdleWatts = GPUのアイドル時電力
figure-hostLoadWatts = GPU以外の負荷時電力
figure-hostIdleWatts = GPU以外のアイドル時電力
figure-psuEfficiency = 電源効率
figure-pue = PUE
figure-usdPerKwh = 1kWhの電力単価
figure-fixedUsdPerMonth = 月の固定費
figure-slippageRate = 売却コスト
figure-purchaseUsd = ハードウェア代
figure-residualShare = 残価
figure-usefulLifeYears = 使用年数
figure-discountRate = 割引率
figure-perUsd = 1ドルあたり
figure-priceUsd = 価格
figure-change24h = 騰落率（24時間）
figure-change7d = 騰落率（7日）
figure-change30d = 騰落率（30日）
figure-change90d = 騰落率（90日）
figure-volume24hUsd = 出来高（24時間）
figure-marketCapUsd = 時価総額
figure-volatilityPerYear = ボラティリティ（年率）
figure-maxDrawdown = 最大下落率
figure-outlookUsd = 30日後の価格

## When a request is not understood

mistake-title = もう少し教えてください
mistake-too-long = { $limit }文字を超えています。
mistake-unknown-command = 「{ $typed }」は分かりません。help で聞けることの一覧が出ます。
mistake-unknown-command-near = 「{ $typed }」は分かりません。もしかして：
mistake-unknown-option = 「{ $typed }」というオプションはここにはありません。help { $command } で一覧が出ます。
mistake-unknown-option-near = 「{ $typed }」というオプションはここにはありません。もしかして：
mistake-unknown-word = 「{ $typed }」は分かりません。これを除くと：
mistake-unknown-words = 「{ $typed }」は分かりません。入力できるものは help { $command } で確認できます。
mistake-several-cards = 「{ $typed }」は分かりません。1台に数種類のカードがある場合は + でつなぎます: 2x 4090 + 1x 3090
mistake-unknown-gpu = 「{ $typed }」というGPUは見つかりません。
mistake-unknown-network = 「{ $typed }」というネットワークは見つかりません。
mistake-unknown-token = 「{ $typed }」というトークンは見つかりません。
mistake-unknown-place = 「{ $typed }」という国は見つかりません。
mistake-unknown-currency = 「{ $typed }」という通貨は見つかりません。
mistake-unknown-tier = 「{ $typed }」というティアはありません。2か3です。
mistake-unknown-theme = 「{ $typed }」という背景はありません。dark か light です。
mistake-unknown-topic = 「{ $typed }」という項目はありません。
mistake-unknown-language = 「{ $typed }」にはまだ対応していません。
mistake-unknown-time-zone = 「{ $typed }」というタイムゾーンは見つかりません。
mistake-unknown-rig = 「{ $typed }」という名前のリグはありません。
mistake-unknown-scope = 「{ $typed }」は me でも here でもありません。
mistake-unknown-flag = 「{ $typed }」では分かりません。yes と入力してください。
mistake-did-you-mean = もしかして：
mistake-missing-gpu = どのGPUですか？
mistake-missing-network = どのネットワークですか？
mistake-missing-token = どのトークンですか？
mistake-missing = { $option } が指定されていません。
mistake-not-a-number = 「{ $typed }」は数字ではありません（{ $option }）。
mistake-ambiguous = 「{ $typed }」は2通りに読めます。どちらですか？
mistake-count-or-power = 「{ $typed }」はカードの枚数ですか、それとも1kWhの単価ですか？
mistake-no-cards = カードは1枚以上必要です。電気代がかからない場合は power=0 と入力してください:
mistake-too-small = { $option } は{ $min }以上にしてください。入力は「{ $typed }」でした。
mistake-too-big = { $option } は{ $max }以下にしてください。入力は「{ $typed }」でした。

## Guided entry

guide-hint = 選ぶか、入力してください。
guide-hint-options = 選ぶか、/{ $command } の「{ $option }」に入力してください。
guide-gpu-hint = GPUを選ぶか、名前を入力してください。例: earnings 7900 xtx
guide-value = { $option } の値は？
guide-count = { $gpu }は何枚ですか？
guide-count-hint = 選ぶか、数字を入力してください。
guide-power = { $rig }：電気は1kWhいくらですか？
guide-power-hint = 近いものを選ぶか、自分の単価を入力してください。例: 31 JPY
guide-usual-power = 地域の標準単価
guide-other-card = その他のGPU…
guide-language = 言語は？
guide-currency = 通貨は？
guide-currency-hint = 選ぶか、通貨コードを入力してください。例: SEK
guide-country = 国は？
guide-country-hint = 選ぶか、国名を入力してください。米国の州も使えます。
guide-theme = グラフの背景は暗い色、明るい色？
guide-timezone = タイムゾーンは？
guide-timezone-hint = 選ぶか、近くの大都市を入力してください。

## Settings, first steps, privacy

settings-title = 自分の設定
settings-title-here = ここの設定
settings-saved = 保存しました。
settings-language = 言語
settings-currency = 通貨
settings-timezone = タイムゾーン
settings-country = 国
settings-theme = グラフ
theme-dark = 暗い背景
theme-light = 明るい背景
theme-usual = 標準
settings-nowhere = 指定なし
settings-set = 設定済み
settings-not-set = 未設定
settings-change = 変更：
settings-note = 自分だけの設定です。個人チャットと、独自の設定がない場所で使われます。国は、その国の標準的な電力単価を使うためのものです。
settings-note-here = ここの公開回答はこの設定に従います。本人だけに見える回答は、各自の設定に従います。

start-title = あなたのGPU、費用以上に稼いでいますか？
start-what = RigwiseはAkash、Render、Nosana、Salad、Clore.aiでのGPUの稼ぎを、手数料・電気代・減価償却を引いて計算します。すべての数字に情報源と時点が付きます。
start-how-options = /earnings などのコマンドを使うか、ボタンを押してください：
start-how = 「2x 4090 0.12 USD」のように、普段の言い方で入力してください。ボタンも使えます：
start-privacy = アカウント登録もウォレットも秘密鍵も不要です。保存するデータについて: privacy

privacy-title = 保存するデータとその理由
privacy-kept = 保存するもの
privacy-settings = 自分で行った設定（言語、通貨、タイムゾーン、国、グラフの配色）。プラットフォームのアカウント番号にひも付けて、削除するまで保存します。
privacy-rigs = 登録したマシン：GPU、費用、ネットワーク、入力した場合はそこのアカウント。削除するまで保存します。
privacy-digests = デイリーレポートの登録：送り先、時刻、対象、登録者のアカウント番号。停止するまで保存します。
privacy-alerts = あなたのアラート：何を見張るか、どこへ知らせるか、その状態、注文した人としてのアカウント番号。止めるか終わるまで。
privacy-history = マシンまたはレポートごとに、1日1行の見込み収支。増減の説明とグラフに使います。削除するまで、または最後の行から1年間保存します。
privacy-link = アカウントを連携した場合：同じプロフィールを使うアカウント。解除するまで保存します。連携コードは読めない形で10分間、誤入力の回数も保存します。
privacy-last-answer = 各チャットでの最後の回答（why のため）：質問とその数字。30日後に削除します。
privacy-passing = 数分間：値だけの返事が分かるように、最後にたずねた内容。複数のプロセスが回答する場合は、回答が終わるまでのリクエスト。
privacy-buttons = 長いボタンに対応するコマンド。名前は含みません。ボタンが使えなくならないようにするためで、30日後に削除します。
privacy-upstream = 価格やネットワークのサービスからの応答。調べられた公開アドレスに関するものも含みますが、誰が尋ねたかは含みません。
privacy-not-kept = 保存しないもの
privacy-never = 名前、メッセージ、秘密鍵、自分で入力したもの以外のウォレットは保存しません。販売も第三者への提供もしません。数字の提供元には、誰が尋ねたか分かりません。
privacy-rights = export ですべてをファイルで受け取れます。forget ですぐに削除します。

forget-question = 自分の保存データを削除しますか？
forget-question-here = ここの保存データを削除しますか？
forget-done = 削除しました
forget-done-here = 削除しました
forget-warning = この操作は取り消せません。
forget-linked = 連携中のプロフィールです。{ $platforms }でも削除され、連携もなくなります。
forget-receipt = { $date } { $time }（{ $timeZone }）に、残さず削除しました：
forget-rest = この後の質問に伴うデータは、privacy の説明のとおりに保存されます。
kept-settings = 設定
kept-last-answer = 直前の回答
kept-rigs = マシン
kept-alerts = アラート
kept-digests = デイリーレポート
kept-history = 履歴（日数）
kept-link = 連携したアカウント

link-title = DiscordとTelegramで1つのプロフィール
link-how = もう一方のプラットフォームで、このボットとの個人チャットに入力してください：
link-discord = Discordでは：{ $line }
link-valid = 1回だけ、{ $time }（{ $timeZone }）まで有効です。
link-together = 両方の保存内容を1つにまとめます。両方にある設定は、こちらのものを使います。
link-warning = このコードを入力した人は、あなたのマシンと設定を見て変更できます。誰にも見せず、人から渡されたコードも入力しないでください。
link-linked-title = 連携済み
link-linked = マシン、設定、履歴は、ここと{ $platforms }で共通です。
link-stop-note = 連携を解除しても、両方にすべてのコピーが残ります。
link-joined = マシン（{ $count }台）、設定、履歴は、{ $platforms }で共通になりました。
link-renamed = { $from }は{ $to }という名前になりました。元の名前はもう一方で使われていました。
link-replaced = 次の設定は、もう一方のものになりました：{ $settings }
link-digests = レポートは登録した場所に引き続き届きます。
link-refused-title = 連携していません
link-unknown = このコードは使えません。入力の誤り、使用済み、または期限切れです。もう一方で link を使い、新しいコードを取得してください。
link-own = これはご自分のコードです。もう一方のプラットフォームで入力してください。
link-already = どちらもすでに同じプロフィールです。
link-same-platform = 連携できません。1つのプロフィールに{ $platform }のアカウントは1つだけです。
link-too-many = 誤ったコードが多すぎます。{ $minutes }分後にもう一度試してください。
link-stopped-title = 連携を解除しました
link-stopped = ここのアカウントと{ $platforms }のアカウントに、マシン、設定、履歴のコピーがそれぞれ残っています。
link-none = このアカウントはどのアカウントとも連携していません。
link-private-title = 個人チャット限定
link-private = プロフィールの連携は、このボットとの個人チャットで行います。ここで入力されたコードは無効になりました。
link-burnt = 他の人が読める場所でコードが入力されたため、無効にしました。
platform-terminal = ターミナル

export-title = 自分の保存データ
export-what = { $count ->
        [0] 保存データはありません。ファイルにもそう書いてあります。
       *[other] { $count }件をファイルに収めました。
    }
export-tables = あわせて、内容があれば表計算用の表も付けます：その日の為替レート付きの履歴と、マシンの一覧。列名は英語、日付は 2026-11-26 の形、小数点はピリオドです。

## When it is not the time or the place

managers-only-title = 管理者専用です
managers-only = ここの設定を変えられるのは、ここの管理者だけです。
private-title = 個人的な内容です
private-here = ここは他の人も読めるため、回答は個人チャットでお見せします。
private-button = 個人チャットを開く
too-fast-title = 少しお待ちください
too-fast = 質問の間隔が短すぎます。{ $seconds }秒後にもう一度試してください。
busy-title = 今とても混み合っています
busy = 質問が集中しています。1分ほどしてからもう一度試してください。失われたデータはありません。
interrupted-title = 中断されました
interrupted = 回答している途中で処理が終了しました。済んでいるか確かめ、済んでいなければもう一度たずねてください。
press-gone-title = このボタンは古くなりました
press-gone = ボタンの内容はもう保存されていません。もう一度聞いてください。例: earnings 4090 0.12

## When something else failed

failed-title = うまくいきませんでした
failed-rate = { $currency }の為替レートが今はどの情報源にもありません。金額をUSDで入力してください。
failed-meanwhile = 同じ時に同じ内容が変更されました（別の端末のあなたかもしれません）。その変更は失われていません。もう一度お試しください。
failed-upstream = { $source }を今は読み取れず、過去の回答も手元にありません。
failed-bug = こちら側の不具合です。{ $id } として記録しました。

## Around every answer

sources = 情報源
labelled = { $label }：{ $text }
answer-cut = 長すぎるため、ここで切りました。ネットワークかGPUを1つに絞って聞いてください。

## The terminal

terminal-welcome = help で聞けることの一覧、exit で終了。番号を入力するとボタンを押せます。
terminal-prompt = rigwise>
terminal-no-storage = 最後に取得できた数字を保存できません：{ $reason }
terminal-lost-storage = データベースとの接続が切れました：{ $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = リージョン99.99%、インスタンス99.5%：停止は月4分または3.65時間まで
cloud-sla-azure = 2ゾーン構成99.99%、1台99.9%：月4分または44分まで
cloud-sla-gcp = 複数ゾーン99.99%、1台99.9%：月4分または44分まで
cloud-sla-depin = 金銭補償のあるものはなし。ベストエフォートで、プロバイダー次第
cloud-credits-aws = 1台で99.5、99、95%を下回ると請求額の10、30、100%。2回目の請求期間の終わりまでに申請
cloud-credits-azure = 請求額の10、25、100%
cloud-credits-gcp = 請求額の10、25、100%。30日以内に申請
cloud-credits-depin = Akash：ブロック単位の支払いで、リース終了後は課金なし。他はなし
cloud-procurement-aws = 法人契約、請求書払い
cloud-procurement-azure = 法人契約、請求書払い
cloud-procurement-gcp = 法人契約、請求書払い
cloud-procurement-depin = トークンまたはクレジットカードでチャージ、契約不要
cloud-sovereignty-aws = リージョンを選択。2026年1月からEuropean Sovereign Cloud
cloud-sovereignty-azure = リージョンを選択。EU Data Boundary
cloud-sovereignty-gcp = リージョンを選択。T-SystemsとThalesのソブリンクラウド
cloud-sovereignty-depin = Akashは地域と監査タグで選択、Renderは選択不可。監査は難しめ

## Networks side by side, a sentence a cell

fact-akash-focus = 汎用クラウド：他人のサーバーでコンテナを動かす
fact-akash-users = コンシューマー向けからH200まで、GPUを丸ごと借りる人
fact-akash-pricing = 注文ごとにプロバイダーが入札。リース中は価格固定
fact-akash-token = 1ドル相当のACTで支払い。ACTはAKTと引き換えにバーン
fact-akash-strength = 借り手の支払いは全額プロバイダーのもの
fact-akash-deployment = Kubernetesのプロバイダー。GPU 1枚ならHomeNode
fact-akash-staking = 現在プロバイダーのステークはなし。保証金の導入案あり
fact-akash-reputation = スコアなし：監査タグ、Consoleが測る稼働率、借り手の絞り込み
fact-akash-slashing = 没収はなし。約8分壊れたままのリースは閉じられる
fact-akash-renter = リース中は価格固定、ブロック単位で支払い、いつでも解約可。補償なし
fact-akash-owner = 開いているリースは使われなくても全ブロック支払い。続く長さは約束なし
fact-akash-sla = 稼働保証も補償も見当たらない。支払いはブロック単位
fact-render-focus = OctaneRender、Redshift、Blenderによる3Dレンダリング
fact-render-users = フレームをレンダリングするアーティストやスタジオ
fact-render-pricing = 固定の週間プールを、こなした仕事量で配分
fact-render-token = Solana上のRENDERで支払い。その価格が報酬を左右する
fact-render-strength = 全ウォレットの仕事量を毎週公開
fact-render-deployment = CUDA対応でメモリ8 GB以上のNVIDIA製GPU
fact-render-staking = ステークは見当たらない。登録は順番待ち
fact-render-reputation = ティア2がティア3より先で、重みは2倍。仕事の検査がスコアになる
fact-render-slashing = 失うステークはなし。承認された仕事だけが支払われる
fact-render-renter = 仕事は検査後に数えられる。ノードは選べず、補償は見当たらない
fact-render-owner = 仕事と待機、二つの週間プールの分け前。時間は約束なし
fact-render-sla = 金銭補償のある稼働保証は見当たらない
fact-dispersed-focus = RenderのノードでAIなどの計算ジョブ
fact-dispersed-users = 1GPU時間の固定料金でAI計算を使う顧客
fact-dispersed-pricing = GPUごとの週間レート。基準は10または25 RENDER
fact-dispersed-token = Solana上のRENDERで支払い。その価格が報酬を左右する
fact-dispersed-strength = 稼働時間だけでなく待機時間にも報酬が出る
fact-dispersed-deployment = Linux、64 GB RAM、1 TB NVMe、8コア、100/75 Mbps
fact-dispersed-staking = 収入のうち100 USDまでをステークとして留保
fact-dispersed-reputation = 不明：ノードは招待か承認制で、スコアは非公開
fact-dispersed-slashing = 不明：留保分がいつ失われるかは読んだものにない
fact-dispersed-renter = 不明：稼働率の数字も補償も見当たらない
fact-dispersed-owner = 仕事の時間と待機にそれぞれ単価。時間は約束なし
fact-dispersed-sla = 金銭補償のある稼働保証は見当たらない
fact-nosana-focus = 他人のGPUでAIジョブをコンテナ実行
fact-nosana-users = クラウドなしでAIモデルを動かすチーム
fact-nosana-pricing = GPUの種類ごとに固定の時間レート
fact-nosana-token = ドル建て、Solana上のNOSで支払い
fact-nosana-strength = レートは公開で、全ホスト共通
fact-nosana-deployment = Linux、NVIDIA GPU 1枚、RAM 12 GB、NVMe 256 GB、100/50 Mbps
fact-nosana-staking = 読んだ限り、ステークは不要
fact-nosana-reputation = コミュニティとプレミアムの市場ごとに単価。スコアは見当たらない
fact-nosana-slashing = 読んだ限り、見当たらない
fact-nosana-renter = 1時間の価格は固定。稼働率の数字も補償も見当たらない
fact-nosana-owner = 仕事1時間にドル建ての固定単価。時間は約束なし
fact-nosana-sla = 金銭補償のある稼働保証は見当たらない
fact-salad-focus = 家庭のPCでAIやレンダリングのコンテナ
fact-salad-users = 安価な民生GPUを多く使いたい企業
fact-salad-pricing = 1時間の報酬はSaladがGPUと需要で決める
fact-salad-token = ドル建ての残高。RENDERを加える提案あり
fact-salad-strength = 実際の収入をGPU別に公開
fact-salad-deployment = Saladアプリを入れたWindows PC
fact-salad-staking = 読んだ限り、ステークは不要
fact-salad-reputation = 不明：仕事の割り当て方は非公開
fact-salad-slashing = 見当たらない。仕事のない時間は収入なし
fact-salad-renter = 家庭のPCで、持ち主がつけている間だけ。補償は見当たらない
fact-salad-owner = 全マシンで測ったカード別の報酬。時間は約束なし
fact-salad-sla = 金銭補償のある稼働保証は見当たらない
fact-clore-focus = GPUサーバーを丸ごと貸し借りする市場
fact-clore-users = サーバーを日単位で借りる人
fact-clore-pricing = 貸し手が1日の価格を決める。オンデマンドかスポット
fact-clore-token = CLOREで受け取り。ビットコインやドルは手数料が高い
fact-clore-strength = 価格と貸し出し状況が分かるサーバー一覧を公開
fact-clore-deployment = Cloreのホスト用ソフトを入れたLinuxサーバー
fact-clore-staking = ステークは見当たらない。CLORE保有で手数料半額
fact-clore-reputation = サーバーごとに信頼度スコアあり
fact-clore-slashing = 読んだ限り、見当たらない
fact-clore-renter = 借りる前に信頼度スコアを見られる。補償は見当たらない
fact-clore-owner = 借り手がいる間は自分の決めた価格。時間は約束なし
fact-clore-sla = 金銭補償のある稼働保証は見当たらない

fact-ionet-focus = 多くの貸し手のGPUをつなぎ、AI用のクラスターにする
fact-ionet-users = AI用にカードやクラスターを借りる人
fact-ionet-pricing = エクスプローラーがモデルごとに1時間の価格を掲載
fact-ionet-token = IOかUSDCで支払い。IOのブロック報酬が1時間ごとにある
fact-ionet-strength = エクスプローラーでモデルごとの価格、空き、貸し出し中の枚数が分かる
fact-ionet-deployment = 貸し手のマシンでio.netのソフトを動かす
fact-ionet-staking = カード1枚につき200 IO、高性能なら増える。H100は10倍
fact-ionet-reputation = 公表された評価は見当たらない
fact-ionet-slashing = 読んだ限り、見当たらない
fact-ionet-renter = 障害時の補償は見当たらない
fact-ionet-owner = 貸し出し中は掲載価格。時間は約束なし
fact-ionet-sla = 金銭補償のある稼働保証は見当たらない

fact-vast-focus = ホストのGPUマシンを貸し借りする市場
fact-vast-users = GPUを時間単位で借りる人
fact-vast-pricing = ホストが1GPU時間の価格を決める。オンデマンドか入札
fact-vast-token = なし。ドルで受け取り
fact-vast-strength = 一般向けGPUが多く、市場の統計がある
fact-vast-deployment = Vastのホスト用ソフトを入れたLinuxサーバー
fact-vast-staking = ステークは見当たらない
fact-vast-reputation = サーバーごとに信頼度スコアあり
fact-vast-slashing = 読んだ限り、見当たらない
fact-vast-renter = 借りる前に信頼度スコアを見られる。補償は見当たらない
fact-vast-owner = 借り手がいる間は自分の決めた価格。時間は約束なし
fact-vast-sla = 金銭補償のある稼働保証は見当たらない

## Picking a chat on Telegram

pick-chat = または、下のボタンでチャットを選んでください。

## Forms

form-rig = 自分のマシン
form-name = 名前
form-name-hint = garage
form-gpu = グラフィックボード
form-gpu-hint = 2x RTX 4090
form-power = 1kWhの電力単価
form-power-hint = 31 JPY
form-hardware = ハードウェアの購入額
form-hardware-hint = 400000 JPY
form-network = 貸し出すネットワーク
form-network-hint = akash、render、salad。空欄ならすべて

## Discord

option-more = その他のオプションを「名前=値」で：psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = 同じマシンの別の種類のGPU：1x 3090 + 2x 3080
option-night = 夜間の1kWhの電力単価（昼と違う場合）。power は昼の単価になります
option-night_hours = 夜間の時間帯：22-6
option-detail = GPUが数種類あるマシンで、詳しく見るGPU
mistake-unknown-hours = 「{ $typed }」は時間帯ではありません。22-6 のように入力してください。
day-and-night = マシンは24時間動くため、時間で重み付けした平均を使います：{ $average }/kWh（昼 { $day }、夜 { $night }、夜間 { $hours }）。
machine-total = { $network }：合計 { $cash }/日（{ $low }〜{ $high }）
machine-total-point = { $network }：合計 { $cash }/日
machine-no-total = { $network }：数字のないGPUがあるため、合計は出せません
machine-only = { $rig }：すべてのGPUの数字があるのは{ $network }だけ、{ $cash }/日
machine-only-guess = { $rig }：すべてのGPUの数字があるのは{ $network }だけ、{ $cash }/日（推測）
machine-all = { $rig }：すべてのGPU合わせて{ $network }で{ $cash }/日
machine-all-guess = { $rig }：すべてのGPU合わせて{ $network }で{ $cash }/日（推測）
machine-part-better = { $cards }だけなら{ $network }で{ $cash }/日です。ほかのGPUの数字はそこにありません。
machine-part = · { $cards }：{ $cash }/日、1枚あたり { $each }
machine-part-one = · { $cards }：{ $cash }/日
machine-part-unknown = · { $cards }：{ $text }
machine-per-card = GPU { $count }枚の合計です。1枚あたり { $each }/日。
machine-unknown = { $rig }：すべてのGPUに数字のあるネットワークが今はありません
machine-shared = GPU以外の消費電力、固定費、ハードウェア代などマシンに1つのものは、GPUのボード電力に応じて割り振っています。
machine-column-total = 合計/日
machine-column-card = 1枚あたり
machine-bases = 数字の性質が異なります。一方はレンタル料、他方は週間プールの配分です。マシンを移す前に詳細を確認してください。
why-machine-cash = マシン全体の収支 = 各GPUの合計 = { $result }
why-machine-profit = マシン全体の利益 = 各GPUの合計 = { $result }
button-save-rig = リグとして保存

## Saved machines

command-rig = 自分のマシンを登録・表示・変更
example-rig = rig add garage 2x 4090 0.12 hardware=3200
option-action = 操作
option-name = リグの名前
option-bought = 購入日：2025-03-01
option-account = AkashのアドレスまたはSolanaのウォレット。支払い実績の確認に使います
option-rename = 新しい名前
option-without = 取り消すオプション：power、hardware
mistake-unknown-rig-name = 「{ $typed }」はリグの名前にできません。名前は1〜32文字で、文字、数字、空白、ハイフン、ピリオド、かっこが使えます。GPU、ネットワーク、通貨、国の名前は使えません。
mistake-unknown-rig-action = 「{ $typed }」という操作はリグにはありません。
mistake-unknown-date = 「{ $typed }」は日付ではありません。2025-03-01 のように入力してください。
mistake-unknown-account = 「{ $typed }」はAkashのアドレス（akash1…）でもSolanaのウォレットでもありません。
button-rigs = 自分のリグ
button-add-rig = リグを登録
button-edit-rig = 変更
button-remove-rig = 削除
button-remove-rig-days = 履歴ごと削除
button-digest = デイリーレポート
button-form = フォームに入力
rig-title = { $name }
rig-saved = { $name }を保存しました
rig-changed = { $name }を変更しました
rig-is-default = 個人チャットでGPUを指定しないときは、このリグで計算します。
rig-named-by-us = 名前を付けるまでは「{ $name }」と呼びます。変更: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }：名前ではなく、貸し出すネットワークとして読みました。
rig-read-as-country = { $country }：名前ではなく、置いてある国として読みました。
rig-unreadable = 保存内容の一部が読み取れなくなりました。変更するか、登録し直してください。
rig-cards = GPU
rig-power = 電力単価
rig-per-kwh = { $price }/kWh
rig-day-night = 昼 { $day }、夜 { $night }
rig-usual-power = { $place }の標準単価
rig-world-power = 世界平均。power=… を入力
rig-hardware = 購入額
rig-bought = 購入日
rig-age = { $months }か月経過
rig-book-value = 簿価
rig-book-note = 定額法で償却した残り
rig-networks = ネットワーク
rig-networks-all = すべて
rig-account = アカウント
rig-more = その他
rig-list-title = 自分のリグ（{ $count }台）
rig-column-name = リグ
rig-no-figure = 数字なし
rig-sum = 合計（それぞれ一番稼げる先で）：{ $cash }/日
rig-sum-without = { $rigs }は数字がないため、含めていません。
rig-list-note = ★は、個人チャットでGPUを指定しないときに計算するリグです。
rig-open = 表示するリグ：
rig-none-title = 登録したリグはまだありません
rig-none = 登録したリグは名前で呼び出せます（earnings garage）。登録の例: rig add garage 2x 4090 0.12 hardware=3200
rig-full = 登録数が上限の{ $count }台に達しています。先に1台削除してください。
rig-name-command = 「{ $name }」はコマンド名なので、リグの名前にできません。
rig-name-in-use = { $name }というリグはもうあります。どうしますか？
rig-change-it = { $name }を変更
rig-bought-future = { $date }は未来の日付です。
rig-without-date = 購入日なしで
rig-which = どのリグですか？
rig-night-alone = 夜間の単価は分かりました。昼の1kWhはいくらですか？
rig-not-set = 「{ $typed }」は設定されていないため、取り消せません。
rig-change-what = どれを変更しますか？
rig-change-note = 入力でも変更できます: { $line } power=0.10。取り消すには without=power と入力します。
rig-change-power = 電力単価
rig-change-gpu = GPU
rig-change-count = 枚数
rig-change-country = 国
rig-change-network = ネットワーク
rig-change-hardware = 購入額
rig-change-bought = 購入日
rig-change-account = アカウント
rig-change-rename = 名前
rig-remove-title = { $name }を削除しますか？
rig-remove-warning = 保存内容を削除します。日々の履歴は、一緒に削除しなければ残ります。
rig-remove-warning-digests = 保存内容を削除し、このリグのデイリーレポート{ $count }件を停止します。
rig-removed-title = { $name }を削除しました
rig-removed-digests = このリグのデイリーレポート{ $count }件を停止しました。
rig-remove-alerts = あわせて終了するアラート：{ $count }
rig-removed-alerts = 終了したアラート：{ $count }
rig-removed-days = 削除した履歴（日数）：{ $count }

## 実際の収入

command-provider = AkashのプロバイダーやRenderのウォレットが実際に稼いだ額
example-provider = provider
option-paid = 1週間の作業に実際に支払われたRENDERの額：12.3
option-epoch = その週の番号。なければ最新の週
mistake-unknown-account-typo = 「{ $typed }」は打ち間違いです。Akashのアドレスのように始まりますが、検査文字が合いません。
mistake-unknown-account-other = 「{ $typed }」は別のチェーンのものです。Akashのアドレスはakash1で始まり、RenderはSolanaのウォレットに支払います。
button-link-rig = 自分のマシンに結び付ける
button-provider = 実際の収入

provider-none-title = 実際にいくら稼いだ？
provider-none = Akashのアドレス（akash1…）か、Renderの支払先のSolanaウォレットを入力してください。すべて公開情報で、鍵も署名も要りません。マシンに結び付けると見積もりと比べます：{ $how }
provider-none-rig = { $name }にはまだアカウントがありません。AkashのアドレスかSolanaのウォレットを入力してください。
provider-which = どのアカウント？
provider-nobody-title = このアドレスのプロバイダーはありません
provider-nobody = Akashに{ $account }というプロバイダーはありません。HomeNodeのGPUには固有のアドレスがなく、借り手のアドレスはプロバイダーのものではありません。
provider-idle-title = 最近の週に作業はありません
provider-idle = { $account }は、{ $date }までのRenderの直近12週に作業がありません。Dispersedの作業と待機の報酬はウォレット別に公表されません。

provider-akash = { $name }：7日で{ $earned }
provider-akash-unknown = { $name }：収入を読み取れません
provider-offline = オフライン、最終確認は{ $age }。新しい契約は入りません。
provider-offline-unknown = オフライン。新しい契約は入りません。
provider-unread = 今は読み取れません：{ $things }。
provider-part-health = 状態とGPU
provider-part-earnings = 収入
provider-part-leases = 契約
provider-24h = 直近24時間
provider-24h-before = その前の24時間は{ $amount }
provider-per-day = 1日{ $amount }
provider-act = 未バーンのACT
provider-act-as-akt = { $worth }、今なら{ $tokens }
provider-act-unknown = アカウントのコインにないか、読み取れません
provider-yes = はい
provider-no = いいえ
provider-online = オンライン
provider-checked = { $age }に確認
provider-uptime = 稼働率
provider-uptime-note = 30日。7日は{ $week }、1日は{ $day }
provider-audited = 監査済み
provider-gpus = 貸出中のGPU
provider-of = { $part } / { $whole }
provider-leases = 契約中
provider-leases-more = { $count }超
provider-per-gpu-hour = GPU1時間
provider-market = { $gpu }の入札 { $price }
provider-market-change = { $gpu }の入札{ $price }に対し{ $change }
provider-whole-lease = 契約はプロセッサー、メモリー、ディスクの分も含みます。入札はほぼGPUだけの額です。
provider-accrued = 収入は契約がチェーン上で生んだ額で、引き出しの有無を問わず、ガス代を引く前です。日付はUTCです。
provider-render-words = tier=、paid=、epoch=はRenderのウォレットを絞り込むためのものです。Akashは支払額を公開しているため、ここでは何も変わりません。
provider-days = 日別
provider-column-day = 日
provider-chart-day = { $network }での収入、{ $count }日：{ $first }から{ $last }へ、最低{ $low }、最高{ $high }
provider-chart-week = { $network }の作業の報酬、範囲の中央、{ $count }週：{ $first }から{ $last }へ、最低{ $low }、最高{ $high }
provider-chart-title = { $name }：実際の収入
provider-chart-subtitle-day = 日別、{ $currency }
provider-chart-subtitle-week = 週別、範囲の中央、{ $currency }
provider-chart-subtitle-estimate = 日別、{ $currency }。横線は見積もり
provider-chart-estimated = 見積もり：1日{ $estimate }

provider-render = { $account }：{ $date }までの週 { $pay }
provider-weeks-old = これより新しい週は公表されていません。最後の週は{ $date }に終わりました。
provider-range = { $low }〜{ $high }
provider-work = 作業
provider-work-share = 全作業の{ $share }
provider-tier = ティア{ $tier }なら
provider-pool-share = プールの{ $low }〜{ $high }
provider-pay = 報酬
provider-mean = 週平均
provider-mean-weeks = { $weeks ->
       *[other] { $weeks }週
    }
provider-waiting = 待機のプール
provider-waiting-note = 待機した全員で分け、ウォレット別には公表されません
provider-tier-unknown = ノードのティアは公開されないため、範囲は両方を含みます。tier=2かtier=3、または1週間の作業に支払われた額を入力してください：paid=12.3 epoch={ $epoch }
provider-tier-told = 入力のとおりティア{ $tier }で計算しました。
provider-tier-paid = { $epoch }週の支払いはティア{ $tier }のものです。すべての週をそう計算しました。
provider-tier-misfit = { $epoch }週の支払いはどのティアにも合いません。両方のノードがあるか、待機の報酬を含むのでは？すべての週を近いほうのティア{ $tier }で計算しました。
provider-no-epoch = { $epoch }週は分かっている週（{ $from }〜{ $to }）にありません。範囲はそのままです。
provider-no-telling = { $epoch }週に作業か支払いがなければティアは分かりません。範囲はそのままです。
provider-weeks = 週別
provider-column-week = 週の終わり
provider-worth-now = 価値は各週末のRENDERの価格で、分からない週は今の価格{ $price }で計算します。
provider-worth-then = 価値は各週末のRENDERの価格で計算します。

provider-compare = { $name }：1日の見積もりと収入
provider-column-span = 分かる日数
provider-column-estimate = 見積もり
provider-column-actual = 収入
provider-column-ratio = 比率
provider-few-days = 「–」は見積もりと収入の両方がある日が少なすぎることを示します。デイリーレポートが見積もりを残します。
provider-no-history = この期間の{ $name }の見積もりは残っていません。デイリーレポートが1日に1つ残します。
provider-now = 今の数字では1日{ $estimate }の見積もりで、直近1週間は1日{ $actual }でした：{ $ratio }。
provider-nothing-estimated = 見積もりが0のため、比率はありません。
provider-reason-none = 1割以内の差で、見積もりは合っています。
provider-reason-utilisation-lower = 考えられる理由：見積もりより稼働が少なかった。
provider-reason-utilisation-higher = 考えられる理由：見積もりより稼働が多かった。
provider-reason-price-lower = 考えられる理由：1時間の支払いが見積もりより低かった。
provider-reason-price-higher = 考えられる理由：1時間の支払いが見積もりより高かった。
provider-reason-token-price-lower = 考えられる理由：トークンが見積もりより安かった。
provider-reason-token-price-higher = 考えられる理由：トークンが見積もりより高かった。
provider-reason-downtime = 考えられる理由：オフラインだった。
provider-reason-unknown = 公開情報からは一つの理由を言えません。
provider-by-cards = プロバイダーのGPUは{ $gpus }枚、{ $name }は{ $cards }枚なので、その割合で計算しました。
provider-means = 直近1週間より前の日は30日と90日の平均です。1日ずつ読むと日数分の問い合わせになります。
provider-work-alone = 作業だけの見積もりと、範囲の中央で比べました。待機の報酬はウォレット別に公表されず、1つのウォレットに複数のマシンがあることもあります。

digest-earned = { $network }での実際の収入：{ $date }は{ $amount }、{ $days ->
       *[other] { $days }日
    }で{ $total }
digest-earned-ratio = 見積もりの{ $ratio }
digest-earned-render = Renderの作業の実際の報酬、{ $date }までの週：{ $pay }（{ $worth }）
digest-earned-missing = { $network }での実際の収入は今は読み取れません

why-earned = 7日の収入 = ブロックあたりの価格 × ブロック数、その期間の全契約の合計。1 ACTは1ドル = { $result }
why-lease = GPU1時間の賃料 = ブロックあたりの価格 × 1時間{ $blocks }ブロック / 契約のGPU数。全GPUの平均 = { $result }
why-render-pay = ティア{ $tier }の報酬 = 全作業に占める割合 × プール × ティアの重み = { $share } × { $pool } × { $weight }（{ $low }〜{ $high }）= { $result }
why-ratio = 比率 = 1日の収入 / 1日の見積もり = { $actual } / { $estimate } = { $result }
figure-uptime1d = 稼働率、1日
figure-uptime7d = 稼働率、7日
figure-uptime30d = 稼働率、30日
figure-gpusLeased = 貸出中のGPU
figure-gpusTotal = GPUの総数
figure-openLeases = 契約中の数
figure-earnedUsd24h = 収入、24時間
figure-earnedUsd24hBefore = 収入、その前の24時間
figure-earnedUsd7d = 収入、7日
figure-earnedUsd30d = 収入、30日
figure-earnedUsd90d = 収入、90日
figure-earnedUsdOfDay = その日の収入
figure-closeUsd = その日の終わりのトークン価格
figure-unconvertedAct = 未バーンのACT
figure-obhOfWeek = 週の作業、OBh
figure-jobPoolOfWeek = 作業のプール、最新の週
figure-availabilityPoolOfWeek = 待機のプール、最新の週
figure-paidRender = 1週間に実際に支払われた額

## Daily digests

command-digest = マシンの稼ぎを毎日、決まった時刻に受け取る
example-digest = digest 4090 at=9:00 timezone=Tokyo
option-id = どのレポートか。ボタンに入っている文字列で指定
option-at = 時刻：9:00、18:30
option-days = 曜日：daily、月-金、土,日
option-to = 別の送り先。自分が管理するチャンネルまたはグループ
option-chart = yes または no：過去30日のグラフ

mistake-unknown-clock = 「{ $typed }」は時刻ではありません。9:00 や 18:30 のように入力してください。
mistake-unknown-weekdays = 「{ $typed }」は曜日ではありません。月-金 のように入力してください。
mistake-unknown-digest-action = 「{ $typed }」という操作はレポートにはありません。
mistake-unknown-yes-no = 「{ $typed }」は yes でも no でもありません。

guide-at = 何時にしますか？
guide-at-hint = 選ぶか、入力してください：9:00、18:30
guide-days = 何曜日にしますか？
guide-days-hint = 選ぶか、入力してください：月,水,金
guide-to = どこに送りますか？
guide-to-hint = 自分が管理するチャンネルまたはグループに送れます。

digest-title-earn = ✅ { $name } · { $cash }/日
digest-title-marginal = ⚠ { $name } · { $cash }/日
digest-title-switch = ⛔ { $name } · { $cash }/日
digest-title-pause = ⛔ { $name }：止めたほうが得です · { $cash }/日
digest-title-guess = ❔ { $name } · { $cash }/日
digest-title-unknown = { $name }：今日は数字がありません
digest-title-unpriced = { $name }：価格が不明なトークンでの支払いです
digest-none = 今日のレポートはありません
digest-unreadable = このレポートの対象が読み取れなくなりました。停止して、新しく登録してください。
digest-rig-gone = 対象のリグはもう登録されていません。
digest-up-yesterday = 昨日より{ $amount }増
digest-down-yesterday = 昨日より{ $amount }減
digest-same-yesterday = 昨日と同じ
digest-up-since = { $date }より{ $amount }増
digest-down-since = { $date }より{ $amount }減
digest-same-since = { $date }と同じ
digest-late = 遅れました。予定は{ $time }でした。
digest-late-date = 遅れました。予定は{ $date } { $time }でした。
digest-first = 今回が初回です。次回から、何が変わったかも伝えます。
digest-no-before = 前回は{ $network }の数字がなかったため、増減は分かりません。
digest-why = 要因：{ $reasons }
digest-why-utilisation = 稼働率 { $from } → { $to }（{ $amount }）
digest-why-power = 電力単価 { $from } → { $to }/kWh（{ $amount }）
digest-why-fees = 手数料（{ $amount }）
digest-why-machine = マシン（{ $amount }）
digest-why-pay = 報酬（{ $amount }）
digest-why-pay-change = 報酬 { $change }（{ $amount }）
digest-why-rent = レンタル料 { $change }（{ $amount }）
digest-why-token = { $token } { $change }（{ $amount }）
digest-why-token-pay = { $token } { $change }、1時間のトークン { $pay }（{ $amount }）
digest-why-currency = ドル { $change }、{ $currency }換算（{ $amount }）
digest-network = { $network } { $cash }/日（{ $low }〜{ $high }）
digest-network-point = { $network } { $cash }/日
digest-best = ● 最高
digest-also = 詳細にはこのほか：{ $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price }（24時間 { $change }）
digest-token-missing = { $token }：価格なし
digest-stale = 古い数字：{ $networks }
digest-power = 電力単価は平均の{ $price }/kWhと仮定
digest-power-place = 電力単価は{ $place }の標準の{ $price }/kWhと仮定
digest-chart = { $network }での1日の収支、{ $days }日間：{ $first } → { $last }、最低 { $low }、最高 { $high }

digest-ordered = ✅ デイリーレポートを登録しました：{ $about }
digest-changed-same = ✅ 登録済みのレポートを更新しました：{ $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } { $time }（{ $zone }）
digest-days-daily = 毎日
digest-days-weekdays = 月〜金
digest-days-weekends = 土・日
digest-where-private = この個人チャット
digest-where-private-on = { $platform }の個人チャット
digest-where-shared = チャンネルまたはグループ
digest-about = レポート：{ $about }
digest-about-unknown = 読み取れなくなったマシン
digest-preview = 今送るとこうなります：{ $title }
digest-next = 次回：{ $next }
digest-list = 自分のデイリーレポート
digest-list-here = ここのデイリーレポート
digest-list-none = 登録したデイリーレポートはまだありません
digest-list-none-here = ここに届くデイリーレポートはまだありません
digest-what = 決まった時刻に1通、マシンの稼ぎと、何がなぜ変わったかを、ネットワークごとに届けます。
digest-which = どのレポートですか？
digest-choice = { $about } · { $time } { $zone }
digest-changed = 変更しました：{ $about }
digest-paused = 一時停止しました：{ $about }
digest-resumed = 再開しました：{ $about }
digest-stopped = 停止しました：{ $about }
digest-stopped-note = 今後は届きません。登録も削除しました。
orders-paused = 一時停止しました：{ $count }件すべて
orders-resumed = 再開しました：{ $count }件すべて
orders-stopped = 停止しました：{ $count }件すべて
orders-all = すべて
digest-change-what = どれを変更しますか？
digest-change-at = 時刻
digest-change-days = 曜日
digest-change-timezone = タイムゾーン
digest-change-language = 言語
digest-change-currency = 通貨
digest-change-chart-on = グラフあり
digest-change-chart-off = グラフなし
digest-paused-asked = ⏸ 一時停止中
digest-paused-notice = デイリーレポート{ $count }件が届かなくなっています。{ $reason }
digest-paused-access = ⏸ 一時停止中：チャンネルを見る権限がなくなりました。権限を戻してから「再開」を押してください。
digest-paused-permission = ⏸ 一時停止中：そこに投稿する権限がなくなりました。許可してから「再開」を押してください。
digest-paused-closed = ⏸ 一時停止中：スレッドが閉じています。開いてから「再開」を押してください。
digest-paused-filtered = ⏸ 一時停止中：その場所のフィルターに止められました。通るようにしてから「再開」を押してください。
digest-paused-unreachable = ⏸ 一時停止中：このボットからのメッセージを受け取れない設定です。許可してから「再開」を押してください。
digest-paused-rig = ⏸ 一時停止中：対象のリグはもう登録されていません。同じ名前で登録して「再開」を押すか、レポートを停止してください。
digest-paused-other = ⏸ 一時停止中：配信できませんでした。そこに投稿できるか確認してから「再開」を押してください。
digest-no-place = そこにはレポートを送れません
digest-place-nowhere = レポートにはDiscordかTelegramが必要です。ここには自動で送れません。
digest-place-unknown = その場所がないか、ボットが参加していません。先にボットを追加してください。
digest-place-wrong-kind = そこには自動で投稿できません。テキストチャンネル、アナウンスチャンネル、スレッド、フォーラム投稿のどれかを選んでください。
digest-place-not-installed = このサーバーにボットがインストールされていないため、投稿できません。サーバーの管理者が追加できます。
digest-missing-title = そこに投稿する権限がまだありません
digest-missing = { $where }で足りない権限：{ $permissions }。何も保存していません。
digest-rig-shared-title = 登録したリグは非公開です
digest-rig-shared = そこは他の人も読めるため、リグの費用は出せません。同じGPUの数字を、費用なしで送ることはできます。
digest-full-title = これ以上は登録できません
digest-place-full = そこに届くレポートは上限の{ $count }件に達しています。先に1件停止してください。
digest-owner-full = 登録したレポートは上限の{ $count }件に達しています。先に1件停止してください。
digest-unknown-title = そのレポートはありません
digest-unknown = その名前のレポートはここにはありません。停止済みかもしれません。
digest-elsewhere = 他の人も読める場所に届くレポートです。変更はそこで行ってください。
digest-stays-title = レポートの送り先は変えられません
digest-stays = 新しい送り先で登録し、こちらを停止してください。

permission-view-channel = チャンネルを見る
permission-send-messages = メッセージを送信
permission-send-messages-in-threads = スレッドでメッセージを送信
permission-embed-links = 埋め込みリンク
permission-attach-files = ファイルを添付
permission-post-messages = メッセージを投稿

button-again = もう一度試す
button-digests = すべてのレポート
button-digest-details = 詳細
button-digest-time = 時刻を変更
button-digest-stop = 停止
button-digest-pause = 一時停止
button-digest-resume = 再開
button-digest-preview = プレビュー
button-digest-order = 毎日送る
button-digest-new = GPUのレポートを登録
button-digest-rig = { $rig }のレポートを登録
button-digest-also = 別のGPUも登録
button-digest-also-chat = チャンネルやグループにも送る
button-digest-reference = { $cards }（費用なし）
button-pick-channel = チャンネルを選ぶ
button-pick-group = グループを選ぶ

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = 電力単価や稼働率などの条件を変えるとどうなるか
example-whatif = whatif 4090 0.12
button-whatif = 条件を変えてみる

whatif-title = { $rig }（{ $network }）：収支 { $cash }/日、条件を変えると
whatif-part = ここでは{ $cards }だけの数字です。{ $others }は { $typed } を付けてください。
whatif-fixed = 他の条件は今のままです：現在のレンタル料、手数料、トークン価格。
whatif-token = { $token }の価格が変わった場合の1日の収支
whatif-outlook = { $token }の過去（トレンドを除く）から：今後{ $days }日の平均で1日{ $low }〜{ $high }、中央は{ $mid }。
whatif-floor = GPU 1時間あたり{ $price }を下回ると、貸し出しの1時間で自分の電気代も賄えません。
whatif-hardware = ハードウェア代 { $price }
whatif-buy-below = { $price }なら購入は割に合います：{ $most }まで（{ $low }〜{ $high }）。このような日が{ $years }年続き、他での運用が年{ $rate }、残価{ $residual }の場合。
whatif-buy-above = { $price }では購入は割に合いません：割に合うのは{ $most }まで（{ $low }〜{ $high }）。このような日が{ $years }年続き、他での運用が年{ $rate }、残価{ $residual }の場合。
whatif-sell = { $price }以上で売れるなら、貸し続けるより今ハードウェアを売るほうが得です。

chart-footnote = { $date } · { $sources }

chart-days-title = { $name }（{ $network }）：1日の収支
chart-days-subtitle = 過去{ $days }日、{ $currency }

chart-price-title = { $token }の{ $days }日間
chart-price-subtitle = 各日の終値、{ $currency }
chart-mark = { $days }日：{ $change }

chart-ranking-title = { $rig }：ネットワーク別の1日の収支
chart-ranking-subtitle = { $currency }、手数料と電気代を差し引き後。細い線は下限から上限まで
chart-ranking-cloud = { $cloud }の料金は1日{ $price }
chart-ranking-item = { $network } { $cash }（{ $low }〜{ $high }）
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = { $rig }の1日の収支：{ $list }。
chart-ranking-alt-cloud = { $rig }の1日の収支：{ $list }。{ $cloud }は同じものを1日{ $price }で貸し出しています。

chart-payback-title = { $rig }（{ $network }）：収支の累計とハードウェア代
chart-payback-subtitle = 収支の累計、{ $currency }。帯は下限から上限まで
chart-payback-cost = ハードウェア代 { $price }
chart-payback-reached = { $date }に回収
chart-payback-low = 下限 { $amount }
chart-payback-mid = 中央 { $amount }
chart-payback-high = 上限 { $amount }
chart-payback-alt = { $end }までの収支の累計は{ $mid }（下限 { $low }、上限 { $high }）。ハードウェア代{ $price }は{ $date }までに回収。
chart-payback-alt-never = { $end }までの収支の累計は{ $mid }（下限 { $low }、上限 { $high }）。ハードウェア代{ $price }はそれまでに回収できません。

chart-heat-title = { $rig }（{ $network }）：1日の収支
chart-heat-subtitle = { $currency }、電力単価と稼働率別
chart-heat-power = 1kWhの電力単価
chart-heat-utilisation = 稼働率
chart-heat-contour = 損益分岐
chart-heat-own = 自分：{ $cash }
chart-heat-alt = 電力単価と稼働率別の1日の収支：{ $lowPower }/kWh・稼働率{ $lowUse }の{ $low }から、{ $highPower }/kWh・稼働率{ $highUse }の{ $high }まで。自分の条件（{ $power }/kWh・稼働率{ $use }）では{ $cash }。
chart-heat-alt-breakeven = { $power }/kWhでは、稼働率{ $use }が損益分岐です。

chart-tornado-title = { $rig }（{ $network }）：影響の大きい条件
chart-tornado-subtitle-cash = 1つの条件を2割減 → 2割増にしたときの1日の収支、{ $currency }
chart-tornado-subtitle-profit = 1つの条件を2割減 → 2割増にしたときの1日の利益、{ $currency }
chart-tornado-base = 現在 { $amount }
chart-tornado-item = { $input } { $low } → { $high }
chart-tornado-alt-cash = 1つの条件を2割減 → 2割増にしたときの1日の収支：{ $list }。現在は{ $amount }。
chart-tornado-alt-profit = 1つの条件を2割減 → 2割増にしたときの1日の利益：{ $list }。現在は{ $amount }。

## Power prices by the hour

command-power = 1時間ごとの電力単価、安い時間と高い時間、マシンを止めたほうがよい時間
example-power = power DE-LU
option-zone = その地域の1時間ごとの市場価格で計算：DE、SE4、octopus-c
option-surcharges = 税抜きで1kWhに加わる託送料金や税など：0.16
option-vat = 全体にかかる付加価値税：19%
about-power = 1時間ごとの電力単価：Fraunhofer ISEのEnergy-Charts（CC BY 4.0、データはBundesnetzagentur | SMARD.de）、aWATTar、Octopus Energy。炭素強度：NESO。
mistake-unknown-zone = 「{ $typed }」は1つの電力価格エリアではありません。
mistake-private-zone = { $zone }の価格は私的利用に限られるため、このボットでは表示できません。価格は異なりますが、公開できる近くのエリア：
mistake-contrary = { $first } と { $second } は同時に使えません。市場価格か、入力した単価のどちらかです。どちらにしますか？
mistake-contrary-markup = { $option } は zone=… と組み合わせて市場価格に加えるもので、power はすべて込みの最終単価です。どちらにしますか？
guide-zone = どの電力価格エリアですか？
guide-zone-hint = 選ぶか、国やエリアを入力してください: FR、SE4、octopus-c
live-power-full = { $zone }の今日の電力単価：平均 { $price }/kWh（取引所 { $spot } + 上乗せ { $surcharges } に付加価値税 { $vat }）。
live-power-no-vat = { $zone }の今日の電力単価：平均 { $price }/kWh（取引所 { $spot } + 上乗せ { $surcharges }）。付加価値税は未入力です: vat=19%
live-power-no-surcharges = { $zone }の今日の電力単価：平均 { $price }/kWh（取引所 { $spot } に付加価値税 { $vat }）。上乗せ分は未入力です: surcharges=0.16
live-power-bare = { $zone }の今日の電力単価：平均 { $price }/kWh（取引所価格のみ）。託送料金と税が加わります。入力: surcharges=0.16 vat=19%
live-power-retail = { $zone }の今日の電力単価：平均 { $price }/kWh（料金と付加価値税をすべて含む）。
live-power-old = { $zone }の今日の価格を読み取れません。わかっている最後の価格（{ $date }）を使います。
live-power-part = 1日{ $hours }時間のうち{ $known }時間分だけわかっています。
live-power-down = { $zone }の電力価格を今は読み取れないため、現地の標準単価で代用します。
live-power-private = { $zone }の価格は私的利用に限られ、このボットでは使えないため、現地の標準単価で代用します。
rig-change-zone = 電力市場
rig-zone = { $zone }の今日の平均
rig-zone-old = { $zone }の{ $date }の平均（わかっている最後）
rig-zone-missing = 標準単価（{ $zone }の価格を読み取れないため）
figure-spotUsdPerKwh = 1kWhの取引所価格（1日の平均）
figure-surchargesUsdPerKwh = 1kWhの上乗せ分
figure-vatRate = 付加価値税
figure-gramsPerKwh = 1kWhのCO₂
why-live-title = 電力単価
why-live-power = 1kWhの単価 =（取引所価格 + 上乗せ分）×（1 + 付加価値税）=（{ $spot } + { $surcharges }）×（1 + { $vat }）= { $result }
power-title = { $zone }の今日の電力単価：平均 { $price }/kWh
power-title-old = { $zone }の{ $date }の電力単価：平均 { $price }/kWh
power-title-none = { $zone }：今は電力価格がありません
power-none = 今は応答する情報源がありません。数分後にもう一度お試しください。
power-now = 今から{ $to }まで：{ $price }/kWh
power-today = 今日、{ $date }
power-tomorrow = 明日、{ $date }
power-range = 最安は{ $cheapestAt }：{ $cheapest }。最高は{ $dearestAt }：{ $dearest }。平均 { $mean }。
power-tomorrow-none = 明日の価格はまだ公表されていません。午後の早い時間に出ます。
power-column-hour = 時刻
power-column-price = 1kWh
power-column-left = 残り
power-second = { $time }（2回目）
power-pause-title = { $rig }：止める時間
power-pause = { $from }から{ $to }までは止めたほうが安い：その間に借りられるはずなら { $saves } の節約。
power-pause-none = { $network }では止めて得になる時間はありません。稼働1時間の収入が電気代を上回ります。
power-pause-unknown = 止めると得かどうかは不明です。{ $rig }の数字のあるネットワークが今はありません。
power-left = 残り：全GPUが稼働するとき、{ $network }で1時間に手数料と電気代のあとに残る額。
power-clock = 時刻は{ $city }の時計によります。
power-carbon = 英国の今のCO₂は { $now } g/kWh。2日間の予測では最低 { $low } g（{ $lowAt }）、最高 { $high } g（{ $highAt }）。
power-carbon-none = 英国の炭素強度を今は読み取れません。
power-licence = データ：Bundesnetzagentur | SMARD.de（Energy-Charts経由、CC BY 4.0）。
chart-hours-title = { $zone }の1時間ごとの電力単価
chart-hours-subtitle = 1kWhあたり、{ $currency }、今日と、わかっている範囲の明日
chart-hours-alt = { $zone }の1時間ごとの電力単価：{ $low }（{ $lowAt }）から { $high }（{ $highAt }）まで。
chart-hours-alt-now = { $zone }の1時間ごとの電力単価：{ $low }（{ $lowAt }）から { $high }（{ $highAt }）まで、今は { $now }。
button-power = 1時間ごとの電力単価
button-add-surcharges = 上乗せ分と税を加える

## Alerts

command-alert = 価格、リグ、プロバイダー、GPUの価格がそこに達したら一通だけお知らせ
example-alert = alert akt below 0.50
mistake-unknown-alert-action = 「{ $typed }」はアラートにできることではありません。
mistake-unknown-alert-turn = アラートは「{ $typed }」を待てません。
mistake-unknown-alert-repeat = 「{ $typed }」は一度でも毎回でもありません：once か every。
option-provider = Akashプロバイダーのアドレス
option-above = この値以上になったら知らせる
option-below = この値以下になったら知らせる
option-moves = 上下にこれだけ動いたら知らせる：5%
option-rises = これだけ上がったら知らせる：5%
option-falls = これだけ下がったら知らせる：5%
option-better = 他のネットワークが一日にこれだけ多くなったら知らせる
option-turns = unprofitable（赤字）、profitable（黒字）、offline、online
option-hours = この時間内、この時間続けて、またはこの時間先まで：6h、2 days
option-repeat = once（一度）または every（毎回）
option-cooldown = この時間に多くても一通：6h
option-expires = この日数で終わる：30d
option-quiet = この時間帯は知らせない：22:00-07:00
option-recovery = 終わったときも知らせる：はい・いいえ
alert-new = 新しいアラート
alert-what = 何を見張りますか？
alert-when = いつ知らせますか？
alert-kind-token = トークンの価格
alert-kind-rig = リグが赤字になる
alert-kind-better = 他のネットワークの方がよい
alert-kind-provider = プロバイダーがオフライン
alert-kind-gpu = AkashでのGPUの価格
alert-kind-power = 安い電気・高い電気
alert-turn-offline = オフライン
alert-turn-online = オンライン
alert-power = { $zone } の電気
alert-power-ahead = { $zone } の電気（{ $hours } 時間以内）
alert-per-day = { $value }/日
alert-per-hour = { $value }/時
alert-per-kwh = { $value }/kWh
alert-on-above = { $what } が { $value } 以上
alert-on-below = { $what } が { $value } 以下
alert-on-moves = { $what } が { $hours } 時間で { $share } 動く
alert-on-rises = { $what } が { $hours } 時間で { $share } 上がる
alert-on-falls = { $what } が { $hours } 時間で { $share } 下がる
alert-on-negative = { $what } が赤字
alert-on-positive = { $what } が黒字
alert-on-better = { $what }：他のネットワークが { $hours } 時間続けて一日 { $value } よい
alert-on-offline = { $what } がオフライン
alert-on-online = { $what } がオンライン
alert-set = ✅ アラートを設定しました：{ $on }
alert-changed-same = ✅ 設定済みのアラートを更新しました：{ $on }
alert-title = アラート：{ $on }
alert-over = ✅ 終わりました：{ $on }
alert-field-now = 現在
alert-field-away = あと
alert-field-value = 値
alert-field-before = 前
alert-field-since = いつから
alert-field-from = 開始
alert-field-network = ネットワーク
alert-field-repeat = 知らせる
alert-field-recovery = 終わったときも
alert-field-quiet = 静かな時間
alert-field-until = 終わり
alert-once = 一度
alert-every = 毎回
alert-cooldown = { $hours } 時間に多くても一通
alert-unknown = 今は値がありません。あるまで知らせません
alert-unheard = { $networks }から最近の回答がありません。収入が最も多いのはそこかもしれません。
alert-unheard-line = { $rig }をそこで貸し出していない場合は、次を入力してください：{ $line }
alert-already = すでにその状態です。次にそうなったら知らせます。
alert-dollars = 米ドルで見張ります：{ $currency } でいくらかは為替レートによります。
alert-wholesale = 取引所の価格で、託送料と税は含みません。
alert-ended = 一度だけのもので、終わりました。
alert-snoozed = 🔕 { $until } まで静か
alert-list = アラート
alert-gone-title = そのアラートはありません
alert-full = アラートは { $count } 件までです。
alert-paused-notice = 届かなくなったアラート：{ $count }。{ $reason }
alert-no-place = そこにはアラートを送れません
alert-place-nowhere = アラートにはDiscordかTelegramが必要です。ここには自分から書けません。
alert-private = ここは他の人も読みます。リグやプロバイダーのアラートは個人チャットで設定してください。
alert-no-rig = まだリグが保存されていません
alert-not-akash = オンラインかどうかが分かるのはAkashのプロバイダーだけです。アドレスは akash1 で始まります。
alert-price-above-zero = 価格は常に0より上です。0より大きい値を入力してください。例：below 0.50
button-alerts = すべてのアラート
button-alert-new = 新しいアラート
button-alert-snooze = 24時間静かに
guide-provider = Akashのどのプロバイダー？
guide-provider-hint = akash1 で始まるアドレスを入力してください。

## For whoever runs the bot

command-admin = このボットの運営者用：状態、届かなかったもの、お知らせ、メンテナンス
example-admin = admin status
mistake-unknown-admin-action = 「{ $typed }」という操作はここにはありません。

admin-well = すべて正常です
admin-trouble = 確認が必要なものがあります
admin-version = バージョン
admin-started = 起動
admin-roles = このプロセスの役割
admin-memory = メモリ
admin-megabytes = { $count } MB
admin-connected = 接続中
admin-not-connected = つながっていません
admin-database = データベース
admin-waiting = 待ち
admin-waiting-counts = 作成待ち{ $due }件、送信待ち{ $ready }件
admin-waiting-since = 最も古いもの：{ $age }
admin-sent = 今日のレポート
admin-sent-counts = 送信{ $sent }件、うち遅れ{ $late }件
admin-dead = 届かなかったもの
admin-dead-counts = 未配達{ $undelivered }件、不明{ $uncertain }件
admin-orders = 登録
admin-order-counts = レポート{ $digests }件、アラート{ $alerts }件、うち一時停止中{ $paused }件
admin-upstreams = 数字の情報源：最後の応答
admin-upstreams-none = このプロセスはまだどの情報源も読んでいません。
admin-upstream-never = まだ応答がありません

admin-letters = 届かなかったメッセージ
admin-letters-none = 届かなかったメッセージはありません
admin-letters-dropped = 待つ人がいないため取りやめたもの
admin-letter-digest = { $date }のレポート
admin-letter-alert = { $date }のアラート
admin-letter-undelivered = 未配達
admin-letter-uncertain = 届いたかもしれません
admin-redrive-which = もう一度送りますか？届いたかもしれないものは、2度届くことになります。
admin-redriven = もう一度送る件数：{ $count }
admin-redriven-none = 届かなかったものの中に該当はありません
admin-redriven-note = いつもの速さで送られます。次のレポートまで3時間を切ったものは取りやめます。

button-admin-status = ボットの状態
button-admin-letters = 届かなかったもの
button-admin-redrive-all = すべてもう一度送る

option-switch = on または off
option-text = 読まれるとおりの文面
mistake-unknown-switch = 「{ $typed }」は on でも off でもありません。

maintenance-title = メンテナンス中です
maintenance = しばらくの間、お答えできません。その間に予定されたレポートとアラートは後で届きます。失われるものはありません。

admin-maintenance-on = メンテナンス中（開始：{ $age }）
admin-maintenance-others = ほかの人には、メンテナンス中であることと、失われるものはないことを伝えています。
admin-maintenance-words = あわせて次の文も伝えています：
admin-maintenance-held = 自動で送るものは待ち、メンテナンスが終わると送られます。レポートには遅れたことが書かれ、次のレポートまで3時間を切ったものは次に代わります。
admin-maintenance-is-off = メンテナンスはしていません
admin-maintenance-how = メンテナンス中は、ほかの人には答えの代わりにお知らせを返し、レポートとアラートは待ちます。お知らせに書き足すには：admin maintenance on 18:00 UTC に戻ります
admin-maintenance-ended = メンテナンスを終えました
admin-maintenance-released = 待っていたものを、いつもの速さで今から送ります。
admin-too-long = 長すぎます
admin-too-long-text = { $length }文字あります。{ $limit }文字までです。何もしていません。

button-admin-maintenance-on = メンテナンスを始める
button-admin-maintenance-off = メンテナンスを終える

option-platform = そこだけに：discord または telegram
mistake-unknown-platform = 「{ $typed }」は discord でも telegram でもありません。

broadcast-title = このボットの運営者からのお知らせ

admin-letter-broadcast = { $date }のお知らせ
admin-broadcast-preview = 届く場所の数：{ $count }
admin-broadcast-ask = どこでも同じ文面が、レポートの言語の見出しの下に届きます。レポートがすべて一時停止中の場所には届きません。送りますか？
admin-held = メンテナンス中です。終わると送られます。
admin-broadcast-nowhere = レポートの届く場所がないため、読む人がいません
admin-broadcast-sent = 送っています。場所の数：{ $count }
admin-broadcast-sent-text = レポートが滞らないよう、送れる量の半分までを使います。送れなかったものは「届かなかったもの」に入ります。
admin-broadcast-before = すでに送りました。場所の数：{ $count }
admin-broadcast-unknown = そのお知らせはもうありません
admin-broadcast-unknown-text = 送っていないお知らせは1週間保存されます。もう一度、admin broadcast に続けて文面を書いてください。

button-admin-broadcast = 送る（場所：{ $count }）
