### Korean.
### Spelt as in English: ai gb gpu kwh mbps pue ram sla tb
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = 에 에서 의 은 는 이 가 을 를 로 으로 와 과 및 그리고 내 우리 집 얼마 얼마나 벌어 벌까 버나요 수익 수익은 채굴 전기 전기료 전기세 전기요금 단가 요금 가격 비용 당 장 대 그래픽카드 글카 카드 gpu kwh

## Help and about

command-earnings = GPU 수익. 수수료, 전기요금, 감가상각을 뺀 금액
command-compare = 네트워크 비교. GPU별 또는 전체
command-price = 토큰 시세, 등락률, 위험도
command-network = 네트워크 소개, 지급 방식, 가동률
command-gpu = GPU 사양과 임대할 수 있는 네트워크
command-why = 직전 답변의 계산식, 입력값, 출처
command-settings = 언어, 통화, 시간대, 국가
command-link = Discord와 Telegram에서 같은 장비와 설정 사용
command-start = 시작하기
command-privacy = 저장하는 데이터와 이유
command-export = 저장된 내 데이터를 파일로 받기
command-forget = 저장된 내 데이터 삭제
command-help = 물어볼 수 있는 것과 묻는 방법
command-about = 이 봇은 무엇이고 수치는 어디서 오는지

example-earnings = earnings 4090 0.12
example-compare = compare h100 power=0.08
example-price = price akt 30d
example-network = network akash
example-gpu = gpu a100 80gb sxm
example-why = why
example-settings = settings KRW
example-link = link
example-start = start
example-privacy = privacy
example-export = export
example-forget = forget
example-help = help earnings
example-about = about

option-gpu = GPU. 평소 부르는 대로: 4090, h100, a100 80gb sxm
option-count = GPU 장수
option-network = 이 네트워크만 계산
option-power = kWh당 전기 단가: 0.12, 0.12 USD, 150 KRW
option-rig = 저장한 내 장비. 직접 붙인 이름으로 지정
option-country = 국가 또는 미국 주. 그곳의 평균 전기 단가를 사용
option-util = 가동률(임대되는 시간 비율): 60%
option-price = GPU 시간당 임대료. 통화가 없으면 USD. 시세 대신 사용
option-fee = 네트워크 수수료: 20%
option-slippage = 받은 토큰을 파는 비용: 1%
option-gpu_watts = 부하 시 GPU 1장의 소비 전력(W)
option-gpu_idle = 유휴 시 GPU 1장의 소비 전력(W)
option-host_watts = 부하 시 GPU 외 소비 전력(W)
option-host_idle = 유휴 시 GPU 외 소비 전력(W)
option-psu = 파워서플라이 효율: 90%
option-pue = 냉각과 손실 가산(PUE): 집이라면 1.0
option-fixed = 월 고정비: 인터넷, 임차료 등
option-hardware = 장비 구입가
option-residual = 마지막에 남는 가치(잔존가치)의 비율: 30%
option-life = 사용 연수
option-discount = 그 돈을 다른 곳에 굴렸을 때의 연 수익률
option-currency = 답변에 쓸 통화
option-octanebench = GPU 1장의 OctaneBench 점수(Render용)
option-tier = Render 작업 티어: 2 또는 3
option-token = 토큰: AKT, RENDER
option-range = 조회 기간: 7d, 30d, 90d
option-topic = networks, reliability 또는 clouds
option-language = 답변 언어
option-timezone = 시간대. 가까운 대도시로 지정: Seoul
option-for = me(나) 또는 here(여기를 보는 모두, 관리자만)
option-theme = 차트 배경: dark(어둡게) 또는 light(밝게)
option-reset = yes를 입력하면 처음 설정으로 되돌림
option-confirm = yes를 입력하면 삭제
option-code = 다른 플랫폼에서 받은 코드
option-stop = 연결을 해제하려면 yes
option-history = 일별 기록도 삭제하려면 yes
option-about = 명령어 이름

help-title = 내 장비, 쓰는 돈보다 많이 버나요?
help-intro = GPU와 전기 단가를 입력하세요. 예: earnings 4090 0.12
help-intro-options = GPU와 전기 단가를 입력하세요. 예: /earnings gpu: 4090 power: 0.12
help-numbers-options = 숫자는 0.12와 0,12 모두 돼요. 60%, 300k, ₩150도 쓸 수 있어요. 답변에 “hardware=… 값을 입력하세요”라고 나오면 그 명령어의 옵션이에요. ◷ 표시는 기준보다 오래된 수치예요.
help-numbers = 숫자는 0.12와 0,12 모두 돼요. 60%, 300k, ₩150도 쓸 수 있어요. 옵션은 이름=값 형식이고 순서는 상관없어요. ◷ 표시는 기준보다 오래된 수치예요.
help-more = 명령어의 모든 옵션 보기: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = 예: { $example }
help-required = 필수
help-column-command = 명령어
help-column-purpose = 내용
help-column-option = 옵션
help-column-meaning = 의미

about-title = Rigwise { $version }
about-what = 탈중앙 컴퓨팅 네트워크에 GPU를 임대하는 사람을 위한 봇이에요. 수수료, 환전 손실, 전기요금, 고정비, 감가상각을 빼고 장비가 얼마를 버는지 알려 주고, 모든 수치에 출처와 시점, 근거를 붙여요.
about-promise = 추정치일 뿐 투자 조언이 아니에요. 모르는 것은 모른다고 하고, 오래된 수치에는 시점을 붙이고, 계산에서 뺀 것은 답변마다 아래에 적어요.
about-sources = 수치 출처:
about-terms = 시세: CoinGecko, CoinPaprika, 거래소. 환율: 유럽중앙은행(Frankfurter 경유), ExchangeRate-API. 전기 단가: Eurostat(CC BY 4.0), 미국 EIA.

## Buttons

button-compare = 네트워크 비교
button-details = { $network } 상세
button-why = 계산 근거
button-network = { $network } 소개
button-try = RTX 4090으로 해 보기
button-help = 도움말
button-price = { $token } 시세
button-my-card = 내 GPU 계산하기
button-settings = 설정
button-settings-here = 여기 설정
button-privacy = 저장 데이터 안내
button-export = 내보내기
button-link = Discord와 Telegram 연결
button-link-stop = 연결 해제
button-forget = 내 데이터 삭제
button-delete = 삭제
button-reset = 모두 초기화
button-now = 바로 계산
button-earnings = 수익 계산

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }: 돌릴 만해요
earnings-guess = ❔ { $rig }, { $network }: 작업량은 추측이에요
earnings-below-depreciation = ⚠ { $rig }: 운영비는 나오지만 감가상각에는 못 미쳐요
earnings-low-end-loses = ⚠ { $rig }: 흑자지만 시장이 약하면 적자예요
earnings-pause = ⛔ { $rig }, { $power }/kWh: 꺼 두는 게 나아요
earnings-switch = ⛔ { $rig }: 적자예요. 팔거나 옮기세요
earnings-unknown = { $rig }: 지금은 수치가 있는 네트워크가 없어요
earnings-unpriced = { $rig }: 시세를 모르는 토큰으로 지급돼요

earnings-headline = { $network } · 현금흐름 { $cash }/일
earnings-headline-profit = { $network } · 현금흐름 { $cash }/일, 감가상각 후 { $profit }
before-homenode = { $text }(HomeNode 몫을 빼기 전)
reason-covers-all-costs = 운영비와 감가상각까지 모두 나와요.
reason-covers-running-costs = 운영비는 나와요. 장비값까지 나오는지는 구입가에 달렸어요. hardware=… 값을 입력하세요.
reason-only-waiting-pays = 작업할수록 버는 것보다 더 써요. 대기할 때만 남아요.
reason-below-depreciation = 운영비는 나오지만 감가상각까지는 안 나와요.
reason-low-end-loses = 중간값에서는 흑자지만 하한에서는 적자예요.
reason-rented-hours-lose = 작업 1시간에 { $brings } 벌고 { $burns } 써요. 가동률이 오를수록 손해가 커져요.
reason-rented-hours-lose-until = 전기 단가가 { $power }/kWh 아래면 손해가 멈춰요.
reason-below-break-even = 가동률은 { $utilisation }인데 손익분기에는 { $breakEven }가 필요해요.
reason-break-even-unreachable = 24시간 내내 돌려도 여기서는 운영비가 안 나와요.

earnings-rent = 임대료
earnings-rent-note = { $price }/h × 가동률 { $utilisation }
earnings-pay = 보상
earnings-pay-note = 하루 { $tokens }, 시세 { $price }
earnings-pay-rate-note = { $price }/시간 × 작업 { $utilisation }
earnings-fees = 수수료 등
earnings-fees-note = 수수료 { $fee }, 매도 비용 { $slippage }
earnings-power = 전기요금
earnings-power-note = 콘센트 기준 { $watts } W, { $price }/kWh
earnings-fixed = 고정비
earnings-fixed-note = 월 { $perMonth }
earnings-cash = 현금흐름/일
earnings-range-note = 하한 { $low } · 상한 { $high }
earnings-depreciation = 감가상각
earnings-depreciation-note = { $price }, { $years }년, 잔존 { $residual }
earnings-profit = 순이익/일
earnings-month = 월간: 현금흐름 { $cash }.
earnings-month-profit = 월간: 현금흐름 { $cash }, 순이익 { $profit }.

breakeven-what = 손익분기
breakeven-cash = 운영비
breakeven-full = 총비용
breakeven-rented = 가동률
breakeven-working = 가동률
breakeven-power = 전기료/kWh
breakeven-gpu-hour = 임대료/h
breakeven-token = { $token } 시세
breakeven-drop = { $token } 하락률
breakeven-never = 불가
breakeven-no-room = 여유 없음
breakeven-waiting = 대기로 달성
breakeven-over = 100% 초과
breakeven-free-power = 공짜도 불가
breakeven-unknown = 모름

payback = { $price } 회수: { $date }({ $days }일 뒤). 연 { $rate }로 할인하면 { $months }개월 뒤.
payback-simple = { $price } 회수: { $date }({ $days }일 뒤). 연 { $rate }로 할인하면 회수가 안 돼요.
payback-never = 이 수치로는 { $price } 회수가 안 돼요.
payback-too-late = 사용 연수 { $years }년 안에 { $price } 회수가 안 돼요.
price-launch = { $price }(출시가)
investment = 순현재가치(NPV) { $npv }, 내부수익률(IRR) 연 { $irr }, { $years }년 기준.
investment-no-irr = 순현재가치(NPV) { $npv }, { $years }년 기준.
swing-profit = 가장 큰 변수: { $first }. 20% 증감하면 순이익은 하루 { $low } ~ { $high }. 다음 변수: { $second }.
swing-cash = 가장 큰 변수: { $first }. 20% 증감하면 현금흐름은 하루 { $low } ~ { $high }. 다음 변수: { $second }.
irr-high = { $limit } 초과
swing-utilisation = 가동률
swing-capped = { $input }(최대 { $most })
swing-rent = 임대료
swing-rate = 요율
swing-token = 토큰 시세
swing-usdPerKwh = 전기 단가
swing-feeRate = 수수료
swing-purchaseUsd = 장비값

earnings-elsewhere = 다른 네트워크
elsewhere-line = { $network } · 현금흐름 { $cash }/일(하한 { $low } · 상한 { $high }) · { $how }
elsewhere-point = { $network } · 현금흐름 { $cash }/일 · { $how }
elsewhere-unpriced = { $network } · 하루 { $tokens }(하한 { $low } · 상한 { $high }). { $token } 시세를 아는 출처가 없어 금액으로 표시할 수 없어요
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = 인식한 GPU: { $gpu }. 다른 후보: { $others }.

assumed-power-world = 전기 단가는 가정: { $price }/kWh(세계 { $use } 평균, { $period }). 내 단가 입력: power=150 KRW
power-tiny = kWh당 { $price }: 거의 0이에요. 다른 통화라면 함께 입력하세요: power=0.12USD
assumed-power-continent = 전기 단가는 가정: { $price }/kWh. { $place }의 단가를 몰라 같은 대륙의 { $use } 평균을 썼어요({ $period }). 내 단가 입력: power=150 KRW
assumed-power-place = 전기 단가는 가정: { $price }/kWh({ $place } { $use } 평균, { $period }). 내 단가 입력: power=0.12
power-residential = 가정용
power-business = 사업자용(부가세 제외)
place-others = 인식한 지역: { $place }. 다른 후보: { $others }.
assumed-inputs = 가정한 값: { $inputs }. 아는 값은 입력하세요. 예: gpu_watts=350
assumed-gpuLoadWatts = 부하 시 GPU 1장 { $value } W
assumed-gpuIdleWatts = 유휴 시 GPU 1장 { $value } W
assumed-hostLoadWatts = 부하 시 GPU 외 { $value } W
assumed-hostIdleWatts = 유휴 시 GPU 외 { $value } W
assumed-psuEfficiency = 파워 효율 { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = 사용 연수 { $years }년
assumed-residualShare = 잔존가치 { $value }
assumed-discountRate = 할인율 연 { $value }
assumed-purchaseUsd = 장비값 { $value }
assumed-slippageRate = 매도 비용 { $value }
assumed-utilisation = 가동률 { $value }
not-modelled = { $network } 계산에서 뺀 것: { $things }
no-fixed = 고정비는 입력하지 않았어요(fixed=…).
no-rate = { $currency } 환율이 있는 출처가 없어 USD 기준으로 표시해요.

## Why a network has no figure

missing-no-market = 지금은 이 GPU 매물이 없어요. 내 값으로 계산하려면 price=… 값과 util=… 값을 입력하세요
missing-no-price = 이 GPU 매물은 있지만 지금은 가격이 없어요. price=… 값을 입력하세요
missing-not-listed = 이 GPU는 요율표에 없어요
missing-source-down = 지금은 읽을 수 없고, 이전 수치도 없어요
missing-not-eligible = 이 GPU는 받지 않아요
missing-no-octanebench = 이 GPU의 OctaneBench 점수를 몰라요. octanebench=… 값을 입력하세요

## Cautions beside a figure

remark-matched-without-interface = 인터페이스가 다른 같은 GPU의 가격이에요.
remark-matched-without-memory = 메모리 용량이 다른 같은 모델의 가격이에요.
remark-utilisation-of-network = 가동률은 네트워크 전체 값이에요. 내 장비는 util=… 값을 입력하세요.
remark-utilisation-of-model = 가동률은 네트워크에 있는 같은 GPU 전체 값이에요. 내 장비는 util=… 값을 입력하세요.
remark-utilisation-of-median-wallet = 작업 시간은 네트워크 작업량을 장비 1대당으로 나눈 값이에요. 내 장비는 util=… 값과 network=… 값을 입력하세요.
utilisation-beyond-usual = 입력한 가동률은 { $entered }예요. { $network }에서는 보통 { $usual }({ $low }~{ $high })예요.
own-figures-heeded = 입력한 { $typed } 값은 { $networks }에만 적용돼요. { $other }에는 { $option } 값을 덧붙이세요.
own-figures-unheeded = 입력한 { $typed } 값은 { $option } 값을 덧붙여야 { $other }에 적용돼요.
remark-utilisation-unknown = 이 노드의 가동률은 공개되지 않아요. 작업 시간은 Render의 다른 노드를 보고 추측했어요.
remark-by-invitation = 노드 등록은 대기자 명단 순이고, 요율은 날짜 없는 문서에서 가져왔어요.
remark-homenode = 집에 있는 GPU 1장은 HomeNode를 거쳐 참여하는데, 그 몫은 공개되지 않았어요. fee=… 값을 입력하세요.
remark-bids-not-leases = 가격은 입찰가예요. 늘 임대 중인 싼 GPU는 입찰하지 않아서 실제 임대료는 더 낮은 편이에요.
remark-last-known-answer = 지금은 네트워크를 읽을 수 없어 마지막으로 확인한 수치를 보여 드려요. 시점은 날짜를 보세요.
remark-snapshot = 지금은 네트워크를 읽을 수 없어 내장된 수치를 보여 드려요. 시점은 각 날짜를 보세요.
remark-octanebench-assumed = OctaneBench 점수는 검증되지 않은 근사치예요. octanebench=… 값을 입력하세요.
remark-tier-unknown = 이 범위에는 두 티어, 12주, 가동률 차이가 모두 들어 있어요. tier=2 또는 tier=3을 입력하면 좁혀져요.
remark-emission-year-over = 새 발행 연도가 시작됐지만 그 풀은 아직 몰라서 이전 연도 풀로 계산했어요.
remark-base-disputed = 4090을 일주일 쉬지 않고 돌렸을 때의 보상은 운영자 문서에는 10 RENDER, 제안 RNP-021에는 25 RENDER로 나와요.
remark-multiplier-from-proposal = 이 GPU의 배수는 운영자 문서가 아니라 제안에서 가져왔어요.
remark-utilisation-like-akash = 호스트의 가동률은 공개되지 않아요. 시간은 Akash의 GPU를 보고 추측했어요. util=… network=nosana 값을 입력하세요.
remark-fee-may-be-included = 요율이 이미 수수료를 뺀 값일 수 있어요. 지급액이 그렇다면 fee=0 network=nosana 값을 입력하세요.
remark-fee-by-payout = 수수료는 온디맨드 임대를 CLORE로 받을 때 값이에요. 스팟은 2.5%, 비트코인이나 달러로 받으면 15% 더 들어요. fee=… 값을 입력하세요.
remark-one-card-per-host = 컴퓨터 한 대에 GPU 1장이에요. 여러 장이면 그만큼 컴퓨터가 필요해요.
remark-pay-of-those-who-earn = 보상과 시간은 수입이 있던 장비의 값이에요. 내 장비는 더 오래 기다릴 수 있어요.
remark-asked-not-paid = 임대된 장비가 너무 적어 거래 가격을 알 수 없어요. 호스트가 부르는 가격이에요.
remark-unofficial-source = 이 네트워크는 이를 위한 API를 공개하지 않아요. 자체 탐색기가 보여 주는 비공식 수치이고, 예고 없이 바뀔 수 있어요.
remark-fee-with-usdc = 수수료는 USDC로 받을 때 값이에요. IO로 받으면 0.25%예요. fee=… 값을 입력하세요.
remark-prices-asked = 가격은 모든 매물의 가격이에요. 임대 중인 GPU는 대개 더 싸요.
remark-fee-assumed = 수수료는 호스트의 말에 따른 가정이에요. fee=…를 입력하세요.
remark-only-shown = 약관상 출처와 함께 보여 줄 수는 있지만 저장하거나 순위를 매길 수는 없어요. 리포트, 알림, 순위에는 넣지 않아요.

unmodelled-gas-and-deposits = 가스비와 입찰 보증금
unmodelled-bid-competition = 더 싼 입찰에 밀리는 경우
unmodelled-act-conversion = ACT를 바꿀 때의 AKT 시세
unmodelled-homenode-split = HomeNode 몫
unmodelled-pool-share-of-others = 그 주에 다른 사람이 한 작업량
unmodelled-availability-by-score = 점수·메모리·등록 기간에 따른 대기 보상 차이
unmodelled-onboarding-waitlist = 등록 대기
unmodelled-reputation = 평판
unmodelled-queue-of-jobs = 작업 대기 시간
unmodelled-payout-fees = 출금 수수료
unmodelled-stake = 스테이킹
unmodelled-block-rewards = IO 블록 보상
unmodelled-downtime = 다운타임

how-akash = 입찰가 × 가동률
how-render = 주간 풀의 몫
how-dispersed = 주간 요율 × 시간
how-nosana = 시간당 요율 × 시간
how-salad = 실측 보상 × 작업 시간
how-clore = 임대료 × 가동률
how-ionet = 게시 가격 × 가동률
how-vast = 임대료 × 가동률
how-guess = { $how }, 작업량은 추측

basis-measured = 실측
basis-listed = 공시
basis-derived = 계산
basis-entered = 입력
basis-assumed = 가정

## Compare

compare-title = { $rig }: { $network }에서 가장 많이 벌어요, 현금흐름 { $cash }/일
compare-title-loss = { $rig }: { $network }에서 손해가 가장 적어요, 현금흐름 { $cash }/일
compare-title-guessed = { $rig }: { $network } 현금흐름 { $cash }/일, { $other } 추측 { $perhaps }
compare-title-none = { $rig }: 지금은 수치가 있는 네트워크가 없어요
compare-column-network = 네트워크
compare-column-cash = 현금흐름/일
compare-column-range = 하한 ~ 상한
compare-column-used = 가동률
compare-column-how = 산출 방식
compare-column-age = 시점
compare-bases = 같은 종류의 수치가 아니에요. 장비를 옮기기 전에 “산출 방식”을 확인하세요.
compare-group-rent = 임대료 × 가동률
compare-group-measured-pay = 실측 보상
compare-group-set-rate = 고정 요율, 시간은 추측
compare-group-pool-share = 풀 배분
apart-title = 표시만 하고 순위는 없음
only-shown-refused = { $network } 약관상 수치를 보여 줄 수는 있지만 저장할 수는 없어요. 리포트나 알림으로 보내지 않아요.
compare-clouds = 같은 GPU의 대형 클라우드 가격(GPU 시간당): { $prices }
compare-other-clouds = 다른 클라우드: { $prices }
compare-not-in = 최신 가격표에 따르면 { $clouds }에는 이 GPU가 없어요.
compare-cloud = { $cloud } { $price }({ $date })
compare-discount = { $network } 임차 가격과 비교: { $list }
compare-no-cloud = 이 GPU는 대형 클라우드의 정가를 몰라요.

compare-networks-title = 네트워크 비교
compare-clouds-title = DePIN과 대형 클라우드 비교
compare-column-what = 항목
compare-footnotes = 출처: { $list }
compare-footnote = [{ $number }] { $source }({ $date })

fact-focus = 용도
fact-users = 이용자
fact-pricing = 가격 결정
fact-token = 토큰
fact-strength = 장점
fact-deployment = 구축
fact-staking = 스테이킹
fact-reputation = 평판
fact-slashing = 장애의 대가
fact-renter = 임차인이 믿을 수 있는 것
fact-owner = 소유자가 믿을 수 있는 것
fact-sla = SLA

cloud-sla = SLA
cloud-credits = 보상
cloud-procurement = 계약
cloud-sovereignty = 데이터 위치
cloud-cost = H100, 시간당

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price }(24시간 { $change })
price-title-missing = { $token }: 시세가 있는 출처가 없어요
price-all-title = 토큰 시세
price-24h = 24시간
price-7d = 7일
price-30d = 30일
price-90d = 90일
price-volume = 거래량(24h)
price-cap = 시가총액
price-volatility = 연 변동성
price-drawdown = 최대 낙폭
price-outlook = 30일 뒤
price-outlook-note = P10 ~ P90, 지난 { $days }일 등락에서 추세를 빼고 추정
price-history-note = 지난 { $days }일
price-chart = { $token } { $days }일: { $first } → { $last }, 저점 { $low }, 고점 { $high }.
price-disagree = 출처끼리 5% 넘게 차이 나요: { $opinions }. 표시한 값: { $shown }.
price-opinion = { $source } { $price }
price-no-history = 지금은 시세 기록을 읽을 수 없어 기간별 등락률과 변동성을 뺐어요.
price-history-stale = 시세 기록은 { $date }까지예요. 기간별 등락률, 변동성, 전망은 그 기록으로 계산했어요.
price-stale = 오래된 시세예요: { $age }.
price-akash-note = Akash는 1달러 가치의 ACT로 지급해요. AKT 시세는 지급받고 팔 때까지만 수입에 영향을 줘요.

## Network

network-title = { $network }
network-live = 현재
network-state-gpus-total = 제공 중인 GPU
network-state-gpus-rented = 그중 임대 중
network-state-utilisation = 가동률
network-state-providers = 프로바이더
network-state-job-pool-per-epoch = 주간 작업 풀
network-state-availability-pool-per-epoch = 주간 대기 풀
network-state-network-obh-per-epoch = 주간 작업량
network-state-wallets-paid = 지급받은 지갑
network-state-render-per-obh = 1 OBh당 보상
network-state-reliability-score = 신뢰도 점수 중앙값
network-state-none = 실시간 수치가 없어요. 지금은 읽을 수 없거나 공개되지 않아요.
network-fee = 수수료
network-obh = { $value } OBh
network-card-utilisation = { $gpu } 가동률
network-card-price = { $gpu } 임대료/h
reliability-title = 신뢰성
compare-reliability-title = 네트워크별로 믿을 수 있는 것
reliability-uptime = 온라인, { $days }
reliability-uptime-note = 가운데 프로바이더. 열 중 여덟은 { $low }~{ $high }
reliability-reached = { $target } 이상
reliability-of-providers = 프로바이더의 { $share }
reliability-of-gpus = 그 GPU의 { $share }
reliability-reached-note = 30일 동안. 월 { $down }까지 중단
reliability-audited = 감사받음
reliability-bme = ACT 발행과 소각
reliability-bme-note = ACT 뒤의 AKT: 그 가치의 { $ratio }배. { $halt } 아래면 발행 중지
bme-healthy = 정상
bme-warning = 경고: ACT 뒤의 AKT가 적음
bme-halt_cr = 중지됨: ACT 뒤의 AKT가 부족
bme-halt_oracle = 중지됨: 새 AKT 가격 없음
reliability-online = 가동 시간
reliability-unknown = 알 수 없음
reliability-unknown-note = 공개되지 않았거나 지금 읽을 수 없어요. { $targets }이면 월 { $downs } 중단이에요
reliability-pay-newest = 지갑 하나의 보상, 최근 주
reliability-pay-usual = 위와 같음, { $weeks } 중 보통
reliability-pay-wallets-note = 가운데 지갑, 티어 반영 전. 열 중 여덟은 { $low }~{ $high }
reliability-busiest = 가장 바쁜 지갑 10분의 1
reliability-of-work = 작업의 { $share }
reliability-per-obh = 1 OBh당 보상, { $weeks }
reliability-pay-weeks-note = 가운데 주. 열 중 여덟은 { $low }~{ $high }
reliability-target = 온라인 최소
reliability-target-row = { $target } (월 { $down } 중단)
reliability-clouds = 클라우드의 약속
reliability-for-one = 한 대: { $clouds }
reliability-over-zones = 여러 영역: { $clouds }
reliability-counted = 지난 30일 동안 온라인이었던 GPU 프로바이더를 셌어요: { $count }. 15분마다 확인하므로 더 짧은 중단은 보이지 않을 수 있어요.
duration-hours = { $value }시간
duration-minutes = { $value }분
button-reliability = 신뢰성
why-uptime = 가동 시간: 지난 30일 동안 온라인이었던 GPU 프로바이더 기준. 더 짧은 기간에 한 번도 온라인이 아니었으면 그 기간은 0으로 셉니다. 가운데 값을 10, 90 백분위수와 함께 보여 드려요.
why-wallet-pay = 지갑 하나의 보상: 주간 풀 × 그 지갑의 OctaneBench 시간 / 전체 시간, 티어 반영 전. 가운데 값을 10, 90 백분위수와 함께 보여 드려요.

## Chart of how far reliability differs

chart-spread-title = 노드끼리 얼마나 다른가
chart-spread-subtitle = 막대: 열 중 여덟과 가운데. 점선: 클라우드가 약속한 최소
chart-spread-online = 온라인 시간의 비율
chart-spread-pay = 지갑당 주간 RENDER
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, 한 대
chart-spread-others = 다른 네트워크
chart-spread-newest = { $network }, 최근 주
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low }~{ $high })
chart-spread-promise = 최소 { $share }
chart-spread-unknown = 알 수 없음
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: 가운데 { $mid }, 열 중 여덟은 { $low }~{ $high }
chart-spread-item-unknown = { $names }: 알 수 없음
chart-spread-item-promise = { $cloud }, 한 대에 { $share } 약속, 월 최대 { $down } 중단

## Reliability figures, for why

figure-uptime-providers = 측정한 프로바이더
figure-uptime-1d = 온라인, 1일
figure-uptime-7d = 온라인, 7일
figure-uptime-30d = 온라인, 30일
figure-uptime-reached-99_5 = 99.5% 이상인 프로바이더
figure-uptime-reached-99_9 = 99.9% 이상인 프로바이더
figure-uptime-reached-99_99 = 99.99% 이상인 프로바이더
figure-uptime-promised = 한 대에 약속한 가동률
figure-audited-providers = 감사받은 프로바이더
figure-audited-gpus = 감사받은 프로바이더의 GPU
figure-bme-collateral = ACT 뒤의 AKT와 그 가치의 비
figure-wallet-pay-newest = 지갑 하나의 보상, 최근 주
figure-wallet-pay-usual = 지갑 하나의 보상, 보통 주
figure-wallet-busiest-tenth = 가장 바쁜 지갑 10분의 1의 작업
figure-wallet-pay-per-obh = 주별 OctaneBench 시간당 보상

## GPU

gpu-title = { $gpu }
gpu-column-what = 항목
gpu-column-value = 값
gpu-column-source = 출처
gpu-memoryGb = 메모리
gpu-boardWatts = 보드 전력
gpu-loadWatts = 실부하
gpu-idleWatts = 유휴
gpu-msrpUsd = 출시가·시중가
gpu-renderComputeScore = Render 연산 점수
gpu-octaneBenchApprox = OctaneBench 근사치
gpu-where = 임대할 수 있는 네트워크: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = 직전 답변의 계산 근거
why-none = 아직 설명할 답변이 없어요. 먼저 물어보세요. 예: earnings 4090 0.12
why-only-shown = 마지막 답변의 수치는 보여 줄 수만 있고 저장할 수 없어요. 설명할 것이 남아 있지 않아요. 다시 물어보고 출처를 확인하세요.
why-asked = 질문: { $line }
why-inputs = 입력값
why-steps = 계산: { $network }
why-column-figure = 항목
why-column-value = 값
why-column-origin = 근거
why-gross-rental = 매출 = GPU 수 × 임대료 × 24시간 × 가동률 = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = 매출 = 하루 토큰 × 토큰 시세 = { $tokens } × { $price } = { $result }
why-fee = 수수료 = 매출 × 수수료율 = { $gross } × { $rate } = { $result }
why-slippage = 매도 비용 = (매출 − 수수료) × { $rate } = { $result }
why-power = 전기요금 = 파워 출력 W / 파워 효율 × PUE × 24시간 × 단가 = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = 고정비 = 월 { $perMonth } / 30.42 = { $result }
why-cash = 현금흐름 = 매출 − 수수료 − 매도 비용 − 전기요금 − 고정비 = { $result }
why-depreciation = 감가상각 = 장비값 × (1 − 잔존가치율) / (연수 × 365) = { $result }
why-profit = 순이익 = 현금흐름 − 감가상각 = { $result }
why-breakeven = 현금흐름이 0이 되는 가동률 = (유휴 전기요금 + 고정비) / 공헌이익 = { $result }
why-breakeven-waiting = 현금흐름이 0이 되는 가동률 = (유휴 전기요금 + 고정비 − 대기 보상) / 공헌이익 = { $result }

figure-usdPerGpuHour = GPU 시간당 임대료
figure-tokensPerBusyHour = 작업 시간당 토큰
figure-tokensPerIdleHour = 대기 시간당 토큰
figure-tokensPerDay = 하루 토큰
figure-tokenUsd = 토큰 시세
figure-utilisation = 가동률
figure-feeRate = 수수료율
figure-gpuLoadWatts = 부하 시 GPU 전력
figure-gpuIdleWatts = 유휴 시 GPU 전력
figure-hostLoadWatts = 부하 시 GPU 외 전력
figure-hostIdleWatts = 유휴 시 GPU 외 전력
figure-psuEfficiency = 파워 효율
figure-pue = PUE
figure-usdPerKwh = kWh당 전기 단가
figure-fixedUsdPerMonth = 월 고정비
figure-slippageRate = 매도 비용
figure-purchaseUsd = 장비값
figure-residualShare = 잔존가치
figure-usefulLifeYears = 사용 연수
figure-discountRate = 할인율
figure-perUsd = 1달러당
figure-priceUsd = 시세
figure-change24h = 등락률(24시간)
figure-change7d = 등락률(7일)
figure-change30d = 등락률(30일)
figure-change90d = 등락률(90일)
figure-volume24hUsd = 거래량(24시간)
figure-marketCapUsd = 시가총액
figure-volatilityPerYear = 연 변동성
figure-maxDrawdown = 최대 낙폭
figure-outlookUsd = 30일 뒤 시세

## When a request is not understood

mistake-title = 조금만 더 알려 주세요
mistake-too-long = { $limit }자를 넘었어요.
mistake-unknown-command = “{ $typed }”: 모르는 말이에요. help를 입력하면 물어볼 수 있는 것이 나와요.
mistake-unknown-command-near = “{ $typed }”: 모르는 말이에요. 혹시 이건가요?
mistake-unknown-option = “{ $typed }” 옵션은 여기에 없어요. 전체 목록: help { $command }
mistake-unknown-option-near = “{ $typed }” 옵션은 여기에 없어요. 혹시 이건가요?
mistake-unknown-word = “{ $typed }”: 이해하지 못했어요. 빼고 하면:
mistake-unknown-words = “{ $typed }”: 이해하지 못했어요. 입력할 수 있는 것은 help { $command } 명령으로 볼 수 있어요.
mistake-several-cards = “{ $typed }”: 이해하지 못했어요. 한 대에 여러 종류의 카드가 있으면 +로 이어 주세요: 2x 4090 + 1x 3090
mistake-unknown-gpu = “{ $typed }” GPU를 찾을 수 없어요.
mistake-unknown-network = “{ $typed }” 네트워크를 찾을 수 없어요.
mistake-unknown-token = “{ $typed }” 토큰을 찾을 수 없어요.
mistake-unknown-place = “{ $typed }” 국가를 찾을 수 없어요.
mistake-unknown-currency = “{ $typed }” 통화를 찾을 수 없어요.
mistake-unknown-tier = “{ $typed }” 티어는 없어요. 2 또는 3이에요.
mistake-unknown-theme = “{ $typed }” 배경은 없어요. dark 또는 light 중 하나예요.
mistake-unknown-topic = “{ $typed }” 주제는 없어요.
mistake-unknown-language = “{ $typed }” 언어는 아직 지원하지 않아요.
mistake-unknown-time-zone = “{ $typed }” 시간대를 찾을 수 없어요.
mistake-unknown-rig = “{ $typed }” 이름의 장비가 없어요.
mistake-unknown-scope = “{ $typed }”: me 또는 here 중 하나여야 해요.
mistake-unknown-flag = “{ $typed }”: 알 수 없어요. yes라고 입력하세요.
mistake-did-you-mean = 혹시 이건가요?
mistake-missing-gpu = 어떤 GPU인가요?
mistake-missing-network = 어떤 네트워크인가요?
mistake-missing-token = 어떤 토큰인가요?
mistake-missing = { $option } 값이 없어요.
mistake-not-a-number = “{ $typed }”: 숫자가 아니에요({ $option }).
mistake-ambiguous = “{ $typed }”: 두 가지로 읽혀요. 어느 쪽인가요?
mistake-count-or-power = “{ $typed }”: 카드 수인가요, kWh당 단가인가요?
mistake-no-cards = 카드는 한 장 이상이어야 해요. 전기가 무료라면 power=0을 입력하세요:
mistake-too-small = { $option }: { $min } 이상이어야 해요. 입력한 값은 “{ $typed }”.
mistake-too-big = { $option }: { $max } 이하여야 해요. 입력한 값은 “{ $typed }”.

## Guided entry

guide-hint = 고르거나 입력하세요.
guide-hint-options = 고르거나 /{ $command }의 “{ $option }” 칸에 입력하세요.
guide-gpu-hint = GPU를 고르거나 이름을 입력하세요. 예: earnings 7900 xtx
guide-value = { $option } 값은요?
guide-count = { $gpu } 몇 장인가요?
guide-count-hint = 고르거나 숫자를 입력하세요.
guide-power = { $rig }: 전기 1kWh에 얼마인가요?
guide-power-hint = 가까운 값을 고르거나 내 단가를 입력하세요. 예: 150 KRW
guide-usual-power = 우리 지역 평균
guide-other-card = 다른 GPU…
guide-language = 어떤 언어로 할까요?
guide-currency = 어떤 통화로 할까요?
guide-currency-hint = 고르거나 통화 코드를 입력하세요. 예: SEK
guide-country = 어느 나라인가요?
guide-country-hint = 고르거나 이름을 입력하세요. 미국 주도 돼요.
guide-theme = 차트 배경은 어둡게 할까요, 밝게 할까요?
guide-timezone = 어느 시간대인가요?
guide-timezone-hint = 고르거나 가까운 대도시를 입력하세요.

## Settings, first steps, privacy

settings-title = 내 설정
settings-title-here = 여기 설정
settings-saved = 저장했어요.
settings-language = 언어
settings-currency = 통화
settings-timezone = 시간대
settings-country = 국가
settings-theme = 차트
theme-dark = 어둡게
theme-light = 밝게
theme-usual = 기본값
settings-nowhere = 미지정
settings-set = 설정함
settings-not-set = 설정 안 함
settings-change = 변경:
settings-note = 나만의 설정이에요. 개인 채팅과, 따로 정해 둔 설정이 없는 곳에 적용돼요. 국가는 그 나라의 평균 전기 단가를 쓰기 위한 거예요.
settings-note-here = 여기의 공개 답변은 이 설정을 따라요. 나에게만 보이는 답변은 각자의 설정을 따라요.

start-title = 내 GPU, 쓰는 돈보다 많이 버나요?
start-what = Rigwise는 GPU가 Akash, Render, Nosana, Salad, Clore.ai에서 얼마를 버는지 수수료, 전기요금, 감가상각을 빼고 계산해요. 모든 수치에 출처와 시점이 붙어요.
start-how-options = /earnings 같은 명령어를 쓰거나 버튼을 누르세요:
start-how = “2x 4090 0.12 USD”처럼 평소 말하는 대로 입력하세요. 버튼을 눌러도 돼요:
start-privacy = 가입도, 지갑도, 개인 키도 필요 없어요. 저장 데이터 안내: privacy

privacy-title = 저장하는 데이터와 이유
privacy-kept = 저장하는 것
privacy-settings = 내가 정한 설정(언어, 통화, 시간대, 국가, 차트 테마). 플랫폼의 계정 번호로 구분해 삭제할 때까지 보관해요.
privacy-rigs = 저장한 장비: GPU, 비용, 네트워크, 입력했다면 그곳의 계정. 삭제할 때까지 보관해요.
privacy-digests = 일일 리포트 신청: 받을 곳, 시각, 대상, 신청한 사람의 계정 번호. 중지할 때까지 보관해요.
privacy-alerts = 내 알림: 무엇을 지켜보는지, 어디로 알리는지, 어떤 상태인지, 주문한 사람의 계정 번호. 멈추거나 끝날 때까지.
privacy-history = 장비나 리포트마다 하루 한 줄, 그날의 예상 수익. 변동 설명과 차트에 써요. 삭제할 때까지, 또는 마지막 줄에서 1년 뒤까지 보관해요.
privacy-link = 계정을 연결하면: 같은 프로필을 쓰는 계정들, 해제할 때까지. 연결 코드는 읽을 수 없는 형태로 10분 동안, 그리고 코드를 잘못 입력한 횟수.
privacy-last-answer = 채팅마다 마지막 답변(why 용도): 질문과 그 수치. 30일 뒤 삭제해요.
privacy-passing = 몇 분 동안: 값만 적어도 알아듣도록 마지막에 물어본 내용, 그리고 여러 프로세스가 답하는 곳에서는 답할 때까지의 요청.
privacy-buttons = 긴 버튼에 담긴 명령. 이름은 없고, 버튼이 계속 작동하도록 보관해요. 30일 뒤 삭제해요.
privacy-upstream = 시세와 네트워크 서비스의 응답. 조회된 공개 주소에 관한 것도 있지만, 누가 물었는지는 담겨 있지 않아요.
privacy-not-kept = 저장하지 않는 것
privacy-never = 이름, 메시지, 개인 키, 직접 입력하지 않은 지갑은 저장하지 않아요. 팔거나 넘기지 않으며, 수치를 주는 서비스는 누가 물었는지 알 수 없어요.
privacy-rights = export 명령은 전부를 파일로 주고, forget 명령은 바로 삭제해요.

forget-question = 저장된 내 데이터를 삭제할까요?
forget-question-here = 여기에 저장된 데이터를 삭제할까요?
forget-done = 삭제했어요
forget-done-here = 삭제했어요
forget-warning = 되돌릴 수 없어요.
forget-linked = 연결된 프로필이에요. { $platforms }에서도 삭제되고, 연결도 없어져요.
forget-receipt = { $date } { $time }({ $timeZone }) 남김없이 삭제했어요:
forget-rest = 앞으로 묻는 내용은 privacy 안내대로 저장돼요.
kept-settings = 설정
kept-last-answer = 마지막 답변
kept-rigs = 장비
kept-alerts = 알림
kept-digests = 일일 리포트
kept-history = 기록 일수
kept-link = 연결된 계정

link-title = Discord와 Telegram에서 하나의 프로필
link-how = 다른 플랫폼에서 이 봇과의 개인 채팅에 입력하세요:
link-discord = Discord에서는: { $line }
link-valid = { $time } ({ $timeZone })까지 한 번만 쓸 수 있어요.
link-together = 양쪽에 저장된 내용을 합쳐요. 양쪽에 다 있는 설정은 이쪽 것을 써요.
link-warning = 이 코드를 입력한 사람은 내 장비와 설정을 보고 바꿀 수 있어요. 아무에게도 보여 주지 말고, 남이 준 코드도 입력하지 마세요.
link-linked-title = 연결됨
link-linked = 장비, 설정, 기록이 여기와 { $platforms }에서 같아요.
link-stop-note = 연결을 해제하면 양쪽에 모두 사본이 남아요.
link-joined = 장비({ $count }대), 설정, 기록이 이제 { $platforms }에서 같아요.
link-renamed = { $from }의 새 이름은 { $to }예요. 원래 이름이 다른 쪽에 이미 있었어요.
link-replaced = 다음 설정은 이제 다른 쪽 것을 써요: { $settings }
link-digests = 리포트는 신청한 곳으로 계속 와요.
link-refused-title = 연결되지 않음
link-unknown = 쓸 수 없는 코드예요. 잘못 입력했거나, 이미 썼거나, 너무 오래됐어요. 다른 플랫폼에서 link 명령으로 새로 받으세요.
link-own = 내가 만든 코드예요. 다른 플랫폼에서 입력하세요.
link-already = 양쪽이 이미 같은 프로필이에요.
link-same-platform = 연결할 수 없어요. 프로필 하나에 { $platform } 계정은 하나뿐이에요.
link-too-many = 틀린 코드가 너무 많아요. { $minutes }분 뒤에 다시 해 보세요.
link-stopped-title = 연결을 해제했어요
link-stopped = 여기 계정과 { $platforms } 계정에 장비, 설정, 기록의 사본이 각각 있어요.
link-none = 이 계정은 다른 계정과 연결되어 있지 않아요.
link-private-title = 개인 채팅에서만
link-private = 프로필은 이 봇과의 개인 채팅에서 연결해요. 여기에 입력한 코드는 이제 쓸 수 없어요.
link-burnt = 다른 사람도 보는 곳에 코드를 입력했어요. 이제 쓸 수 없는 코드예요.
platform-terminal = 터미널

export-title = 저장된 내 데이터
export-what = { $count ->
        [0] 저장된 데이터가 없어요. 파일에도 그렇게 적혀 있어요.
       *[other] { $count }건을 파일에 담았어요.
    }
export-tables = 내용이 있으면 스프레드시트용 표도 함께 줘요: 그날 환율이 담긴 일별 기록과 장비 목록. 열 이름은 영어, 날짜는 2026-11-26 형식, 소수점은 점이에요.

## When it is not the time or the place

managers-only-title = 관리자만 할 수 있어요
managers-only = 여기 설정은 여기 관리자만 바꿀 수 있어요.
private-title = 비공개 내용이에요
private-here = 여기는 다른 사람도 봐요. 답변은 개인 채팅에 준비해 뒀어요.
private-button = 개인 채팅 열기
too-fast-title = 잠시만요
too-fast = 질문이 너무 빨라요. { $seconds }초 뒤에 다시 해 보세요.
busy-title = 지금 많이 붐벼요
busy = 질문이 한꺼번에 몰렸어요. 1분 뒤에 다시 해 보세요. 잃어버린 데이터는 없어요.
interrupted-title = 중단되었어요
interrupted = 답변하는 도중에 처리가 끝났어요. 완료됐는지 확인하고, 아니면 다시 요청해 보세요.
press-gone-title = 너무 오래된 버튼이에요
press-gone = 이 버튼의 내용은 더 이상 저장되어 있지 않아요. 다시 물어보세요. 예: earnings 4090 0.12

## When something else failed

failed-title = 잘 안 됐어요
failed-rate = 지금은 { $currency } 환율이 있는 출처가 없어요. 금액을 USD 기준으로 입력하세요.
failed-meanwhile = 같은 순간에 같은 것이 바뀌었어요. 다른 기기의 나일 수도 있어요. 그 변경은 그대로 있으니 다시 해 보세요.
failed-upstream = 지금은 { $source } 데이터를 읽을 수 없고, 이전 답변도 없어요.
failed-bug = 저희 쪽 오류예요. 기록 번호: { $id }

## Around every answer

sources = 출처
labelled = { $label }: { $text }
answer-cut = 너무 길어서 여기서 잘랐어요. 네트워크나 GPU 하나만 물어보세요.

## The terminal

terminal-welcome = help를 입력하면 물어볼 수 있는 것이 나오고, exit를 입력하면 끝나요. 번호를 입력하면 버튼이 눌려요.
terminal-prompt = rigwise>
terminal-no-storage = 마지막 정상 수치를 저장할 수 없어요: { $reason }
terminal-lost-storage = 데이터베이스 연결이 끊겼어요: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 리전 99.99%, 인스턴스 99.5%: 월 4분 또는 3.65시간까지 중단
cloud-sla-azure = 2개 영역 99.99%, 1대 99.9%: 월 4분 또는 44분까지 중단
cloud-sla-gcp = 여러 영역 99.99%, 1대 99.9%: 월 4분 또는 44분까지 중단
cloud-sla-depin = 금전 보상이 따르는 SLA 없음. 보장 없는 최선형이며 프로바이더마다 다름
cloud-credits-aws = 1대가 99.5, 99, 95% 아래면 청구액의 10, 30, 100%. 두 번째 청구 주기가 끝나기 전에 신청
cloud-credits-azure = 청구액의 10, 25, 100%
cloud-credits-gcp = 청구액의 10, 25, 100%. 30일 안에 신청
cloud-credits-depin = Akash: 블록 단위 지급, 종료된 리스는 지급 없음. 그 외는 없음
cloud-procurement-aws = 기업 계약, 청구서
cloud-procurement-azure = 기업 계약, 청구서
cloud-procurement-gcp = 기업 계약, 청구서
cloud-procurement-depin = 토큰 또는 신용카드 충전, 계약 없음
cloud-sovereignty-aws = 리전 선택. 2026년 1월부터 European Sovereign Cloud
cloud-sovereignty-azure = 리전 선택. EU Data Boundary
cloud-sovereignty-gcp = 리전 선택. T-Systems, Thales의 소버린 클라우드
cloud-sovereignty-depin = Akash는 지역과 감사 태그로 선택, Render는 선택 불가. 감사가 더 어려움

## Networks side by side, a sentence a cell

fact-akash-focus = 범용 클라우드: 다른 사람의 서버에서 컨테이너 실행
fact-akash-users = 소비자용부터 H200까지 GPU를 통째로 빌리는 임차인
fact-akash-pricing = 주문마다 프로바이더가 입찰. 리스 중 가격 고정
fact-akash-token = 1달러 가치의 ACT로 지급, 소각해서 AKT로 전환
fact-akash-strength = 임차인이 낸 돈은 전부 프로바이더 몫
fact-akash-deployment = Kubernetes 프로바이더. GPU 1장이면 HomeNode
fact-akash-staking = 현재 프로바이더 스테이킹 없음, 보증금 도입 초안 있음
fact-akash-reputation = 점수 없음: 감사 태그, Console이 잰 가동률, 임차인의 필터
fact-akash-slashing = 몰수 없음. 약 8분 동안 고장 난 리스는 닫힘
fact-akash-renter = 리스 중 가격 고정, 블록 단위 지급, 언제든 해지. 보상 없음
fact-akash-owner = 열린 리스는 쓰든 안 쓰든 모든 블록을 지급. 기간은 약속하지 않음
fact-akash-sla = 가동 보장이나 보상을 찾지 못함. 블록 단위 지급
fact-render-focus = OctaneRender, Redshift, Blender 3D 렌더링
fact-render-users = 프레임을 렌더링하는 아티스트와 스튜디오
fact-render-pricing = 고정된 주간 풀을 작업량에 따라 배분
fact-render-token = Solana의 RENDER 토큰으로 지급. 시세에 따라 보상이 달라짐
fact-render-strength = 모든 지갑의 작업량을 매주 공개
fact-render-deployment = CUDA 지원, 메모리 8 GB 이상 NVIDIA GPU
fact-render-staking = 스테이킹을 찾지 못함. 대기자 명단으로 등록
fact-render-reputation = 티어 2가 티어 3보다 먼저이고 두 배로 계산. 작업 검사가 점수가 됨
fact-render-slashing = 잃을 스테이킹 없음. 승인된 작업만 지급
fact-render-renter = 작업은 검사 뒤에 인정. 노드를 고를 수 없고 보상을 찾지 못함
fact-render-owner = 작업과 대기, 두 주간 풀의 몫. 시간은 약속하지 않음
fact-render-sla = 금전 보상이 있는 가동 보장을 찾지 못함
fact-dispersed-focus = Render 노드에서 AI 등 컴퓨팅 작업
fact-dispersed-users = GPU 시간당 정가로 AI 연산을 쓰는 고객
fact-dispersed-pricing = GPU별 주간 요율. 기준은 10 또는 25 RENDER
fact-dispersed-token = Solana의 RENDER 토큰으로 지급. 시세에 따라 보상이 달라짐
fact-dispersed-strength = 작업 시간뿐 아니라 대기 시간에도 지급
fact-dispersed-deployment = Linux, 64 GB RAM, 1 TB NVMe, 8코어, 100/75 Mbps
fact-dispersed-staking = 수입 중 100 USD까지 스테이킹으로 묶임
fact-dispersed-reputation = 알 수 없음: 노드는 초대나 승인으로 들어오고 점수는 비공개
fact-dispersed-slashing = 알 수 없음: 묶인 금액을 언제 잃는지 읽은 자료에 없음
fact-dispersed-renter = 알 수 없음: 가동률 수치도 보상도 찾지 못함
fact-dispersed-owner = 작업 시간과 대기에 각각 요율. 시간은 약속하지 않음
fact-dispersed-sla = 금전 보상이 있는 가동 보장을 찾지 못함
fact-nosana-focus = 남의 GPU에서 컨테이너로 AI 작업 실행
fact-nosana-users = 클라우드 없이 AI 모델을 돌리는 팀
fact-nosana-pricing = GPU 종류별 고정 시간당 요율
fact-nosana-token = 달러 기준, Solana의 NOS로 지급
fact-nosana-strength = 공개 요율, 모든 호스트에 동일
fact-nosana-deployment = Linux, NVIDIA GPU 1장, RAM 12 GB, NVMe 256 GB, 100/50 Mbps
fact-nosana-staking = 읽은 바로는 스테이킹 요구 없음
fact-nosana-reputation = 커뮤니티와 프리미엄 시장마다 요율. 점수를 찾지 못함
fact-nosana-slashing = 읽은 바로는 찾지 못함
fact-nosana-renter = 시간당 가격 고정. 가동률 수치도 보상도 찾지 못함
fact-nosana-owner = 작업 시간당 달러 고정 요율. 시간은 약속하지 않음
fact-nosana-sla = 금전 보상이 있는 가동 보장을 찾지 못함
fact-salad-focus = 가정용 PC에서 AI·렌더링 컨테이너 실행
fact-salad-users = 저렴한 소비자용 GPU가 많이 필요한 회사
fact-salad-pricing = 시간당 보상은 Salad가 GPU와 수요로 정함
fact-salad-token = 달러 잔액, RENDER를 더하자는 제안 있음
fact-salad-strength = 장비가 실제로 번 돈을 GPU별로 공개
fact-salad-deployment = Salad 앱을 설치한 Windows PC
fact-salad-staking = 읽은 바로는 스테이킹 요구 없음
fact-salad-reputation = 알 수 없음: 작업 배정 방식은 비공개
fact-salad-slashing = 찾지 못함. 작업 없는 시간은 수입 없음
fact-salad-renter = 집에 있는 PC, 주인이 켜 둔 동안만. 보상을 찾지 못함
fact-salad-owner = 모든 기기에서 잰 카드별 보상. 시간은 약속하지 않음
fact-salad-sla = 금전 보상이 있는 가동 보장을 찾지 못함
fact-clore-focus = GPU 서버를 통째로 빌려주는 장터
fact-clore-users = 서버를 하루 단위로 빌리는 사람
fact-clore-pricing = 호스트가 하루 가격을 정함, 온디맨드 또는 스팟
fact-clore-token = CLORE로 지급, 비트코인이나 달러는 수수료가 더 높음
fact-clore-strength = 가격과 임대 여부가 공개된 서버 목록
fact-clore-deployment = Clore 호스팅 소프트웨어를 설치한 Linux 서버
fact-clore-staking = 스테이킹을 찾지 못함, CLORE 보유 시 수수료 절반
fact-clore-reputation = 서버마다 신뢰도 점수 있음
fact-clore-slashing = 읽은 바로는 찾지 못함
fact-clore-renter = 빌리기 전에 신뢰도 점수 확인. 보상을 찾지 못함
fact-clore-owner = 임차인이 있는 동안 스스로 정한 가격. 시간은 약속하지 않음
fact-clore-sla = 금전 보상이 있는 가동 보장을 찾지 못함

fact-ionet-focus = 여러 호스트의 GPU를 AI용 클러스터로 묶음
fact-ionet-users = AI용 카드와 클러스터를 빌리는 사람
fact-ionet-pricing = 탐색기가 모델마다 시간당 가격을 게시함
fact-ionet-token = IO 또는 USDC로 지급, 매시간 IO 블록 보상
fact-ionet-strength = 탐색기가 모델별 가격, 유휴 및 임대 카드 수를 보여 줌
fact-ionet-deployment = 호스트 장비에서 io.net 소프트웨어를 실행
fact-ionet-staking = 카드당 200 IO, 고성능은 더 많음. H100은 열 배
fact-ionet-reputation = 공개된 점수를 찾지 못함
fact-ionet-slashing = 읽은 바로는 찾지 못함
fact-ionet-renter = 장애 보상을 찾지 못함
fact-ionet-owner = 카드가 임대된 동안 게시 가격. 시간은 약속하지 않음
fact-ionet-sla = 금전 보상이 있는 가동 보장을 찾지 못함

fact-vast-focus = 호스트의 GPU 장비를 빌려주는 장터
fact-vast-users = GPU를 시간 단위로 빌리는 사람
fact-vast-pricing = 호스트가 GPU 시간당 가격을 정함, 온디맨드 또는 입찰
fact-vast-token = 없음, 달러로 지급
fact-vast-strength = 소비자용 GPU가 많고 시장 통계가 있음
fact-vast-deployment = Vast 호스팅 소프트웨어를 설치한 Linux 서버
fact-vast-staking = 스테이킹을 찾지 못함
fact-vast-reputation = 서버마다 신뢰도 점수 있음
fact-vast-slashing = 읽은 바로는 찾지 못함
fact-vast-renter = 빌리기 전에 신뢰도 점수 확인. 보상을 찾지 못함
fact-vast-owner = 임차인이 있는 동안 스스로 정한 가격. 시간은 약속하지 않음
fact-vast-sla = 금전 보상이 있는 가동 보장을 찾지 못함

## Picking a chat on Telegram

pick-chat = 또는 아래 버튼으로 채팅을 고르세요.

## Forms

form-rig = 내 장비
form-name = 이름
form-name-hint = garage
form-gpu = 그래픽카드
form-gpu-hint = 2x RTX 4090
form-power = kWh당 전기 단가
form-power-hint = 150 KRW
form-hardware = 장비 구입가
form-hardware-hint = 4000000 KRW
form-network = 임대하는 네트워크
form-network-hint = akash, render, salad. 비우면 전체

## Discord

option-more = 나머지 옵션을 이름=값 형식으로: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = 같은 장비의 다른 GPU: 1x 3090 + 2x 3080
option-night = 밤의 kWh당 단가(낮과 다를 때). power 값은 낮 단가가 됨
option-night_hours = 밤 시간대: 22-6
option-detail = GPU가 여러 종류인 장비에서 자세히 볼 GPU
mistake-unknown-hours = “{ $typed }”: 시간대가 아니에요. 예: 22-6
day-and-night = 장비는 24시간 돌아가므로 시간 가중 평균을 써요: { $average }/kWh(낮 { $day }, 밤 { $night }, 밤 시간 { $hours }).
machine-total = { $network }: 합계 { $cash }/일({ $low } ~ { $high })
machine-total-point = { $network }: 합계 { $cash }/일
machine-no-total = { $network }: 수치 없는 GPU가 있어 합계를 낼 수 없어요
machine-only = { $rig }: 모든 GPU의 수치가 있는 곳은 { $network }뿐, { $cash }/일
machine-only-guess = { $rig }: 모든 GPU의 수치가 있는 곳은 { $network }뿐, { $cash }/일(추측)
machine-all = { $rig }: 모든 GPU를 합쳐 { $network }에서 { $cash }/일
machine-all-guess = { $rig }: 모든 GPU를 합쳐 { $network }에서 { $cash }/일(추측)
machine-part-better = { $cards }만: { $network }에서 { $cash }/일이에요. 다른 GPU의 수치는 그곳에 없어요.
machine-part = · { $cards }: { $cash }/일, 1장당 { $each }
machine-part-one = · { $cards }: { $cash }/일
machine-part-unknown = · { $cards }: { $text }
machine-per-card = GPU { $count }장 합계예요. 1장당 { $each }/일.
machine-unknown = { $rig }: 지금은 모든 GPU의 수치가 있는 네트워크가 없어요
machine-shared = GPU 외 전력, 고정비, 장비값처럼 장비에 하나뿐인 것은 GPU의 보드 전력에 따라 나눴어요.
machine-column-total = 합계/일
machine-column-card = 1장당
machine-bases = 같은 종류의 수치가 아니에요. 한쪽은 임대료, 다른 쪽은 주간 풀의 몫이에요. 장비를 옮기기 전에 상세를 확인하세요.
why-machine-cash = 장비 전체 현금흐름 = GPU별 합계 = { $result }
why-machine-profit = 장비 전체 순이익 = GPU별 합계 = { $result }
button-save-rig = 내 장비로 저장

## Saved machines

command-rig = 내 장비 저장, 보기, 변경
example-rig = rig add garage 2x 4090 0.12 hardware=3200
option-action = 할 일
option-name = 장비 이름
option-bought = 구입일: 2025-03-01
option-account = Akash 주소 또는 Solana 지갑. 지급 내역 조회용
option-rename = 새 이름
option-without = 지울 옵션: power, hardware
mistake-unknown-rig-name = “{ $typed }”: 장비 이름으로 쓸 수 없어요. 1~32자의 글자, 숫자, 띄어쓰기, 하이픈, 마침표, 괄호만 되고, GPU, 네트워크, 통화, 국가 이름은 안 돼요.
mistake-unknown-rig-action = “{ $typed }”: 장비에 할 수 없는 일이에요.
mistake-unknown-date = “{ $typed }”: 날짜가 아니에요. 예: 2025-03-01
mistake-unknown-account = “{ $typed }”: Akash 주소(akash1…)도 Solana 지갑도 아니에요.
button-rigs = 내 장비
button-add-rig = 장비 추가
button-edit-rig = 변경
button-remove-rig = 삭제
button-remove-rig-days = 기록까지 삭제
button-digest = 일일 리포트
button-form = 양식 작성
rig-title = { $name }
rig-saved = { $name } 장비를 저장했어요
rig-changed = { $name } 장비를 변경했어요
rig-is-default = 개인 채팅에서 GPU를 지정하지 않으면 이 장비로 계산해요.
rig-named-by-us = 이름을 붙이기 전까지 “{ $name }” 이름으로 불러요. 변경: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: 이름이 아니라 빌려주는 네트워크로 읽었어요.
rig-read-as-country = { $country }: 이름이 아니라 있는 나라로 읽었어요.
rig-unreadable = 저장된 내용 일부를 읽을 수 없어요. 변경하거나 다시 추가하세요.
rig-cards = GPU
rig-power = 전기 단가
rig-per-kwh = { $price }/kWh
rig-day-night = 낮 { $day }, 밤 { $night }
rig-usual-power = { $place } 평균 단가
rig-world-power = 세계 평균. power=… 값을 입력하세요
rig-hardware = 구입가
rig-bought = 구입일
rig-age = { $months }개월 지남
rig-book-value = 장부가
rig-book-note = 정액법 감가상각 후 남은 금액
rig-networks = 네트워크
rig-networks-all = 전체
rig-account = 계정
rig-more = 그 밖
rig-list-title = 내 장비({ $count }대)
rig-column-name = 장비
rig-no-figure = 수치 없음
rig-sum = 합계, 각자 가장 많이 버는 곳 기준: { $cash }/일
rig-sum-without = 수치가 없어 뺀 장비: { $rigs }
rig-list-note = ★: 개인 채팅에서 GPU를 지정하지 않으면 이 장비로 계산해요.
rig-open = 볼 장비:
rig-none-title = 저장한 장비가 아직 없어요
rig-none = 저장한 장비는 이름으로 부를 수 있어요(earnings garage). 추가 예: rig add garage 2x 4090 0.12 hardware=3200
rig-full = 저장 한도인 { $count }대를 모두 썼어요. 먼저 하나를 삭제하세요.
rig-name-command = “{ $name }”: 명령어라서 장비 이름으로 쓸 수 없어요.
rig-name-in-use = “{ $name }” 이름의 장비가 이미 있어요. 어떻게 할까요?
rig-change-it = { $name } 변경
rig-bought-future = { $date }: 아직 오지 않은 날짜예요.
rig-without-date = 날짜 없이
rig-which = 어떤 장비인가요?
rig-night-alone = 밤 단가 외에, 낮에는 1kWh에 얼마인가요?
rig-not-set = “{ $typed }”: 설정되어 있지 않아 지울 수 없어요.
rig-change-what = 무엇을 바꿀까요?
rig-change-note = 직접 입력해도 돼요: { $line } power=0.10. 옵션을 지우려면 without=power를 붙이세요.
rig-change-power = 전기 단가
rig-change-gpu = GPU
rig-change-count = GPU 장수
rig-change-country = 국가
rig-change-network = 네트워크
rig-change-hardware = 구입가
rig-change-bought = 구입일
rig-change-account = 계정
rig-change-rename = 이름
rig-remove-title = { $name } 장비를 삭제할까요?
rig-remove-warning = 저장된 내용을 삭제해요. 일별 기록은 함께 삭제하지 않으면 남아요.
rig-remove-warning-digests = 저장된 내용을 삭제하고, 이 장비의 일일 리포트 { $count }개를 중지해요.
rig-removed-title = { $name } 장비를 삭제했어요
rig-removed-digests = 이 장비의 일일 리포트 { $count }개를 중지했어요.
rig-remove-alerts = 함께 끝나는 알림: { $count }
rig-removed-alerts = 끝난 알림: { $count }
rig-removed-days = 삭제한 기록 일수: { $count }

## 실제로 번 금액

command-provider = Akash 공급자나 Render 지갑이 실제로 번 금액
example-provider = provider
option-paid = 한 주의 작업에 실제로 받은 RENDER: 12.3
option-epoch = 그 주의 번호. 없으면 가장 최근 주
mistake-unknown-account-typo = “{ $typed }”: 잘못 입력했어요. Akash 주소처럼 시작하지만 검사 문자가 맞지 않아요.
mistake-unknown-account-other = “{ $typed }”: 다른 체인의 주소예요. Akash 주소는 akash1로 시작하고, Render는 Solana 지갑으로 지급해요.
button-link-rig = 내 장비에 연결
button-provider = 실제 수입

provider-none-title = 실제로 얼마를 벌었을까요?
provider-none = Akash 주소(akash1…)나 Render가 지급하는 Solana 지갑을 입력하세요. 모두 공개된 정보라 키도 서명도 필요 없어요. 장비에 연결하면 추정치와 비교해요: { $how }
provider-none-rig = { $name }: 아직 계정이 없어요. Akash 주소나 Solana 지갑을 입력하세요.
provider-which = 어느 계정인가요?
provider-nobody-title = 이 주소의 공급자가 없어요
provider-nobody = Akash에 { $account } 공급자가 없어요. HomeNode의 GPU는 자체 주소가 없고, 임차인의 주소는 공급자 주소가 아니에요.
provider-idle-title = 최근 몇 주간 작업이 없어요
provider-idle = { $account }: { $date }까지 Render의 최근 12주에 작업이 없어요. Dispersed 작업과 대기 보상은 지갑별로 공개되지 않아요.

provider-akash = { $name }: 7일간 { $earned }
provider-akash-unknown = { $name }: 수입을 읽을 수 없어요
provider-offline = 오프라인, 마지막 확인 { $age }: 새 임대가 들어오지 않아요.
provider-offline-unknown = 오프라인: 새 임대가 들어오지 않아요.
provider-unread = 지금 읽을 수 없어요: { $things }.
provider-part-health = 상태와 GPU
provider-part-earnings = 수입
provider-part-leases = 임대
provider-24h = 최근 24시간
provider-24h-before = 그 전 24시간 { $amount }
provider-per-day = 하루 { $amount }
provider-act = 소각하지 않은 ACT
provider-act-as-akt = { $worth }, 지금 { $tokens }
provider-act-unknown = 계정의 코인에 없거나 읽을 수 없음
provider-yes = 예
provider-no = 아니요
provider-online = 온라인
provider-checked = { $age } 확인
provider-uptime = 가동률
provider-uptime-note = 30일. 7일 { $week }, 1일 { $day }
provider-audited = 감사 완료
provider-gpus = 임대 중 GPU
provider-of = { $part } / { $whole }
provider-leases = 진행 중 임대
provider-leases-more = { $count } 초과
provider-per-gpu-hour = GPU 시간당
provider-market = { $gpu } 입찰 { $price }
provider-market-change = { $gpu } 입찰 { $price } 대비 { $change }
provider-whole-lease = 임대는 프로세서, 메모리, 디스크 값도 포함하고, 입찰은 거의 GPU 값만이에요.
provider-accrued = 수입은 임대가 체인에서 번 금액으로, 인출 여부와 무관하며 가스비를 빼기 전이에요. 날짜는 UTC 기준.
provider-render-words = tier=, paid=, epoch=는 Render 지갑을 좁히는 데 써요. Akash는 지급액을 공개하므로 여기서는 아무것도 바뀌지 않아요.
provider-days = 일별
provider-column-day = 날짜
provider-chart-day = { $network } 수입, { $count }일: { $first }에서 { $last }(으)로, 최저 { $low }, 최고 { $high }
provider-chart-week = { $network } 작업 보상, 범위의 중간, { $count }주: { $first }에서 { $last }(으)로, 최저 { $low }, 최고 { $high }
provider-chart-title = { $name }: 실제 수입
provider-chart-subtitle-day = 일별, { $currency }
provider-chart-subtitle-week = 주별, 범위의 중간, { $currency }
provider-chart-subtitle-estimate = 일별, { $currency }. 가로선은 추정치
provider-chart-estimated = 추정: 하루 { $estimate }

provider-render = { $account }: { $date }까지의 주 { $pay }
provider-weeks-old = 더 최근 주는 공개되지 않았어요. 마지막 주는 { $date }에 끝났어요.
provider-range = { $low } ~ { $high }
provider-work = 작업
provider-work-share = 전체 작업의 { $share }
provider-tier = 티어 { $tier }이면
provider-pool-share = 풀의 { $low } ~ { $high }
provider-pay = 보상
provider-mean = 주 평균
provider-mean-weeks = { $weeks ->
       *[other] { $weeks }주
    }
provider-waiting = 대기 풀
provider-waiting-note = 대기한 모두가 나눔. 지갑별로 공개되지 않음
provider-tier-unknown = 노드의 티어는 공개되지 않아 범위가 둘 다 포함해요. tier=2 또는 tier=3, 아니면 한 주 작업에 받은 금액을 입력하세요: paid=12.3 epoch={ $epoch }
provider-tier-told = 말씀하신 대로 티어 { $tier }(으)로 계산했어요.
provider-tier-paid = { $epoch }주차 지급액은 티어 { $tier }의 금액이에요. 모든 주를 그렇게 계산했어요.
provider-tier-misfit = { $epoch }주차 지급액은 어느 티어에도 맞지 않아요. 두 티어의 노드가 있거나 대기 보상이 포함됐을까요? 모든 주를 더 가까운 티어 { $tier }(으)로 계산했어요.
provider-no-epoch = { $epoch }주차는 알려진 주({ $from } ~ { $to })에 없어요. 범위는 그대로예요.
provider-no-telling = { $epoch }주차에 작업이나 지급이 없으면 티어를 알 수 없어요. 범위는 그대로예요.
provider-weeks = 주별
provider-column-week = 주 마감
provider-worth-now = 가치는 각 주말의 RENDER 가격으로, 모르는 주는 현재 가격 { $price }(으)로 계산해요.
provider-worth-then = 가치는 각 주말의 RENDER 가격으로 계산해요.

provider-compare = { $name }: 하루 추정치와 수입
provider-column-span = 아는 날
provider-column-estimate = 추정
provider-column-actual = 수입
provider-column-ratio = 비율
provider-few-days = “–”: 추정치와 수입이 모두 있는 날이 너무 적어요. 일일 리포트가 추정치를 보관해요.
provider-no-history = 이 기간에 보관된 { $name }의 추정치가 없어요. 일일 리포트가 하나씩 보관해요.
provider-now = 현재 수치로 하루 { $estimate } 추정, 최근 한 주는 하루 { $actual }: { $ratio }.
provider-nothing-estimated = 추정치가 0이라 비율이 없어요.
provider-reason-none = 10분의 1 이내: 추정이 맞아요.
provider-reason-utilisation-lower = 가능한 이유: 추정보다 덜 가동됐어요.
provider-reason-utilisation-higher = 가능한 이유: 추정보다 더 가동됐어요.
provider-reason-price-lower = 가능한 이유: 시간당 지급이 추정보다 낮았어요.
provider-reason-price-higher = 가능한 이유: 시간당 지급이 추정보다 높았어요.
provider-reason-token-price-lower = 가능한 이유: 토큰이 추정보다 쌌어요.
provider-reason-token-price-higher = 가능한 이유: 토큰이 추정보다 비쌌어요.
provider-reason-downtime = 가능한 이유: 오프라인이었어요.
provider-reason-unknown = 공개된 정보로는 한 가지 이유를 말할 수 없어요.
provider-by-cards = 공급자의 GPU는 { $gpus }개, { $name }의 GPU는 { $cards }개라 그 비율로 계산했어요.
provider-means = 최근 한 주 이전의 날은 30일과 90일의 평균이에요. 하루씩 읽으면 날마다 호출이 필요해요.
provider-work-alone = 작업만의 추정치와 범위의 중간으로 비교했어요. 대기 보상은 지갑별로 공개되지 않고, 한 지갑에 장비가 여럿일 수 있어요.

digest-earned = { $network } 실제 수입: { $date } { $amount }, { $days ->
       *[other] { $days }일
    }간 { $total }
digest-earned-ratio = 추정치의 { $ratio }
digest-earned-render = Render 작업의 실제 보상, { $date }까지의 주: { $pay } ({ $worth })
digest-earned-missing = { $network }의 실제 수입을 지금 읽을 수 없어요

why-earned = 7일 수입 = 블록당 가격 × 블록 수, 그 기간 모든 임대의 합. 1 ACT는 1달러 = { $result }
why-lease = GPU 시간당 임대료 = 블록당 가격 × 시간당 { $blocks }블록 / 임대의 GPU 수. 모든 GPU의 평균 = { $result }
why-render-pay = 티어 { $tier } 보상 = 전체 작업 중 비율 × 풀 × 티어 가중치 = { $share } × { $pool } × { $weight } ({ $low } ~ { $high }) = { $result }
why-ratio = 비율 = 하루 수입 / 하루 추정 = { $actual } / { $estimate } = { $result }
figure-uptime1d = 가동률, 1일
figure-uptime7d = 가동률, 7일
figure-uptime30d = 가동률, 30일
figure-gpusLeased = 임대 중 GPU
figure-gpusTotal = 전체 GPU
figure-openLeases = 진행 중 임대
figure-earnedUsd24h = 수입, 24시간
figure-earnedUsd24hBefore = 수입, 그 전 24시간
figure-earnedUsd7d = 수입, 7일
figure-earnedUsd30d = 수입, 30일
figure-earnedUsd90d = 수입, 90일
figure-earnedUsdOfDay = 그날 수입
figure-closeUsd = 그날 마감 토큰 가격
figure-unconvertedAct = 소각하지 않은 ACT
figure-obhOfWeek = 한 주 작업, OBh
figure-jobPoolOfWeek = 작업 풀, 최근 주
figure-availabilityPoolOfWeek = 대기 풀, 최근 주
figure-paidRender = 한 주에 실제로 받은 금액

## Daily digests

command-digest = 장비 수익을 매일 정한 시각에 받기
example-digest = digest 4090 at=9:00 timezone=Seoul
option-id = 어떤 리포트인지, 버튼에 담긴 문자로 지정
option-at = 시각: 9:00, 18:30
option-days = 요일: daily, 월-금, 토,일
option-to = 받을 다른 곳. 내가 관리하는 채널 또는 그룹
option-chart = yes 또는 no: 지난 30일 차트

mistake-unknown-clock = “{ $typed }”: 시각이 아니에요. 예: 9:00, 18:30
mistake-unknown-weekdays = “{ $typed }”: 요일이 아니에요. 예: 월-금
mistake-unknown-digest-action = “{ $typed }”: 리포트에 할 수 없는 일이에요.
mistake-unknown-yes-no = “{ $typed }”: yes 또는 no 중 하나여야 해요.

guide-at = 몇 시에 받을까요?
guide-at-hint = 고르거나 입력하세요: 9:00, 18:30
guide-days = 무슨 요일에 받을까요?
guide-days-hint = 고르거나 입력하세요: 월,수,금
guide-to = 어디로 보낼까요?
guide-to-hint = 내가 관리하는 채널이나 그룹으로 보낼 수 있어요.

digest-title-earn = ✅ { $name } · { $cash }/일
digest-title-marginal = ⚠ { $name } · { $cash }/일
digest-title-switch = ⛔ { $name } · { $cash }/일
digest-title-pause = ⛔ { $name }: 꺼 두는 게 나아요 · { $cash }/일
digest-title-guess = ❔ { $name } · { $cash }/일
digest-title-unknown = { $name }: 오늘은 수치가 없어요
digest-title-unpriced = { $name }: 시세를 모르는 토큰으로 지급돼요
digest-none = 오늘은 리포트가 없어요
digest-unreadable = 이 리포트의 대상을 더 이상 읽을 수 없어요. 중지하고 새로 신청하세요.
digest-rig-gone = 대상 장비가 더 이상 저장되어 있지 않아요.
digest-up-yesterday = 어제보다 { $amount } 증가
digest-down-yesterday = 어제보다 { $amount } 감소
digest-same-yesterday = 어제와 같음
digest-up-since = { $date }보다 { $amount } 증가
digest-down-since = { $date }보다 { $amount } 감소
digest-same-since = { $date } 이후 변동 없음
digest-late = 늦었어요. 예정 시각은 { $time }.
digest-late-date = 늦었어요. 예정 시각은 { $date } { $time }.
digest-first = 첫 리포트예요. 다음부터는 달라진 점도 알려 드려요.
digest-no-before = 지난번에는 { $network } 수치가 없어 변동을 알 수 없어요.
digest-why = 원인: { $reasons }
digest-why-utilisation = 가동률 { $from } → { $to }({ $amount })
digest-why-power = 전기 단가 { $from } → { $to }/kWh({ $amount })
digest-why-fees = 수수료({ $amount })
digest-why-machine = 장비({ $amount })
digest-why-pay = 보상({ $amount })
digest-why-pay-change = 보상 { $change }({ $amount })
digest-why-rent = 임대료 { $change }({ $amount })
digest-why-token = { $token } { $change }({ $amount })
digest-why-token-pay = { $token } { $change }, 시간당 토큰 { $pay }({ $amount })
digest-why-currency = { $currency } 기준 달러 { $change }({ $amount })
digest-network = { $network } { $cash }/일({ $low } ~ { $high })
digest-network-point = { $network } { $cash }/일
digest-best = ● 최고
digest-also = 자세히 보기에는 이 밖에: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price }(24시간 { $change })
digest-token-missing = { $token }: 시세 없음
digest-stale = 오래된 수치: { $networks }
digest-power = 전기 단가 가정: 평균 { $price }/kWh
digest-power-place = 전기 단가 가정: { $place } 평균 { $price }/kWh
digest-chart = { $network } 하루 현금흐름, { $days }일: { $first } → { $last }, 최저 { $low }, 최고 { $high }

digest-ordered = ✅ 일일 리포트를 신청했어요: { $about }
digest-changed-same = ✅ 이미 있던 리포트를 바꿨어요: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } { $time }({ $zone })
digest-days-daily = 매일
digest-days-weekdays = 월~금
digest-days-weekends = 토·일
digest-where-private = 이 개인 채팅
digest-where-private-on = { $platform } 개인 채팅
digest-where-shared = 채널 또는 그룹
digest-about = 리포트: { $about }
digest-about-unknown = 더 이상 읽을 수 없는 장비
digest-preview = 지금 보내면 이렇게 나와요: { $title }
digest-next = 다음: { $next }
digest-list = 내 일일 리포트
digest-list-here = 여기 일일 리포트
digest-list-none = 신청한 일일 리포트가 아직 없어요
digest-list-none-here = 여기로 오는 일일 리포트가 아직 없어요
digest-what = 정한 시각에 메시지 하나로, 네트워크별로 장비가 얼마를 벌고 무엇이 왜 달라졌는지 알려 드려요.
digest-which = 어떤 리포트인가요?
digest-choice = { $about } · { $time } { $zone }
digest-changed = 변경했어요: { $about }
digest-paused = 일시중지했어요: { $about }
digest-resumed = 다시 보내요: { $about }
digest-stopped = 중지했어요: { $about }
digest-stopped-note = 더 이상 오지 않고, 신청도 삭제했어요.
orders-paused = 일시중지했어요: { $count }개 모두
orders-resumed = 다시 보내요: { $count }개 모두
orders-stopped = 중지했어요: { $count }개 모두
orders-all = 모두
digest-change-what = 무엇을 바꿀까요?
digest-change-at = 시각
digest-change-days = 요일
digest-change-timezone = 시간대
digest-change-language = 언어
digest-change-currency = 통화
digest-change-chart-on = 차트 포함
digest-change-chart-off = 차트 제외
digest-paused-asked = ⏸ 일시중지됨
digest-paused-notice = 일일 리포트 { $count }개가 오지 않고 있어요. { $reason }
digest-paused-access = ⏸ 일시중지됨: 채널을 볼 수 없게 됐어요. 다시 들여보낸 뒤 “재개”를 누르세요.
digest-paused-permission = ⏸ 일시중지됨: 그곳에 글을 올릴 권한이 없어졌어요. 허용한 뒤 “재개”를 누르세요.
digest-paused-closed = ⏸ 일시중지됨: 스레드가 닫혀 있어요. 연 뒤 “재개”를 누르세요.
digest-paused-filtered = ⏸ 일시중지됨: 그곳의 필터에 막혔어요. 통과시킨 뒤 “재개”를 누르세요.
digest-paused-unreachable = ⏸ 일시중지됨: 이 봇의 메시지를 받지 않게 되어 있어요. 허용한 뒤 “재개”를 누르세요.
digest-paused-rig = ⏸ 일시중지됨: 대상 장비가 더 이상 저장되어 있지 않아요. 같은 이름으로 저장하고 “재개”를 누르거나, 리포트를 중지하세요.
digest-paused-other = ⏸ 일시중지됨: 전달하지 못했어요. 그곳에 글을 올릴 수 있는지 확인한 뒤 “재개”를 누르세요.
digest-no-place = 그곳으로는 리포트를 보낼 수 없어요
digest-place-nowhere = 리포트에는 Discord 또는 Telegram이 필요해요. 여기에는 먼저 보낼 수 없어요.
digest-place-unknown = 그런 곳이 없거나 봇이 들어가 있지 않아요. 먼저 봇을 추가하세요.
digest-place-wrong-kind = 그곳에는 자동으로 글을 올릴 수 없어요. 텍스트 채널, 공지 채널, 스레드, 포럼 게시물 중에서 고르세요.
digest-place-not-installed = 이 서버에 봇이 설치되어 있지 않아 글을 올릴 수 없어요. 서버 관리자가 추가할 수 있어요.
digest-missing-title = 아직 그곳에 글을 올릴 권한이 없어요
digest-missing = { $where }에서 부족한 권한: { $permissions }. 저장한 것은 없어요.
digest-rig-shared-title = 저장한 장비는 비공개예요
digest-rig-shared = 그곳은 다른 사람도 보는 곳이라 장비 비용은 보여 줄 수 없어요. 같은 GPU를 비용 없이 알릴 수는 있어요.
digest-full-title = 더는 신청할 수 없어요
digest-place-full = 그곳의 리포트가 한도인 { $count }개에 이르렀어요. 먼저 하나를 중지하세요.
digest-owner-full = 신청한 리포트가 한도인 { $count }개에 이르렀어요. 먼저 하나를 중지하세요.
digest-unknown-title = 그런 리포트가 없어요
digest-unknown = 여기에는 그 이름의 리포트가 없어요. 이미 중지됐을 수 있어요.
digest-elsewhere = 다른 사람도 보는 곳으로 가는 리포트예요. 변경은 그곳에서 하세요.
digest-stays-title = 리포트는 받는 곳을 옮길 수 없어요
digest-stays = 새로 받을 곳에서 신청하고, 이 리포트는 중지하세요.

permission-view-channel = 채널 보기
permission-send-messages = 메시지 보내기
permission-send-messages-in-threads = 스레드에서 메시지 보내기
permission-embed-links = 링크 첨부
permission-attach-files = 파일 첨부
permission-post-messages = 메시지 게시

button-again = 다시 시도
button-digests = 모든 리포트
button-digest-details = 상세
button-digest-time = 시각 변경
button-digest-stop = 중지
button-digest-pause = 일시중지
button-digest-resume = 재개
button-digest-preview = 미리보기
button-digest-order = 매일 받기
button-digest-new = GPU 리포트 신청
button-digest-rig = { $rig } 리포트 신청
button-digest-also = 다른 GPU도 신청
button-digest-also-chat = 채널이나 그룹에도 보내기
button-digest-reference = { $cards }, 비용 없이
button-pick-channel = 채널 고르기
button-pick-group = 그룹 고르기

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = 전기 단가, 가동률 등 조건이 바뀌면 어떻게 되는지
example-whatif = whatif 4090 0.12
button-whatif = 조건 바꿔 보기

whatif-title = { $rig }, { $network }: 현금흐름 { $cash }/일, 조건을 바꾸면
whatif-part = 여기는 { $cards }만의 수치예요. { $others }: { $typed } 값을 덧붙이세요.
whatif-fixed = 나머지는 그대로예요: 현재의 임대료, 수수료, 토큰 시세.
whatif-token = { $token } 가격이 바뀔 때 하루 현금흐름
whatif-outlook = { $token }의 과거(추세 제외)로 보면 앞으로 { $days }일 평균 하루 { $low }–{ $high }, 가운데는 { $mid }.
whatif-floor = GPU 시간당 { $price } 아래면 임대한 한 시간이 자기 전기요금도 벌지 못해요.
whatif-hardware = 장비 { $price }
whatif-buy-below = { $price }에 사면 남아요: { $most }까지({ $low }–{ $high }) 남아요. 이런 날이 { $years }년 이어지고 다른 곳에서 연 { $rate }, 잔존 가치 { $residual }일 때예요.
whatif-buy-above = { $price }에 사면 남지 않아요: { $most }까지({ $low }–{ $high })만 남아요. 이런 날이 { $years }년 이어지고 다른 곳에서 연 { $rate }, 잔존 가치 { $residual }일 때예요.
whatif-sell = { $price } 이상이면 그때까지 임대하는 것보다 지금 장비를 파는 게 나아요.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name }, { $network }: 하루 현금흐름
chart-days-subtitle = 지난 { $days }일, { $currency }

chart-price-title = { $token } { $days }일 시세
chart-price-subtitle = 날마다의 종가, { $currency }
chart-mark = { $days }일: { $change }

chart-ranking-title = { $rig }: 네트워크별 하루 현금흐름
chart-ranking-subtitle = { $currency }, 수수료와 전기요금을 뺀 금액. 가는 선은 하한부터 상한까지
chart-ranking-cloud = { $cloud } 요금 하루 { $price }
chart-ranking-item = { $network } { $cash }({ $low } ~ { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = { $rig } 하루 현금흐름: { $list }.
chart-ranking-alt-cloud = { $rig } 하루 현금흐름: { $list }. 같은 장비의 { $cloud } 임대 가격: 하루 { $price }.

chart-payback-title = { $rig }, { $network }: 누적 현금흐름과 장비값
chart-payback-subtitle = 누적 현금흐름, { $currency }. 띠는 하한부터 상한까지
chart-payback-cost = 장비값 { $price }
chart-payback-reached = { $date } 회수
chart-payback-low = 하한 { $amount }
chart-payback-mid = 중간 { $amount }
chart-payback-high = 상한 { $amount }
chart-payback-alt = { $end }까지 누적 현금흐름 { $mid }(하한 { $low }, 상한 { $high }). 장비값 { $price } 회수 예상일: { $date }
chart-payback-alt-never = { $end }까지 누적 현금흐름 { $mid }(하한 { $low }, 상한 { $high }). 장비값 { $price } 회수: 그때까지 안 돼요.

chart-heat-title = { $rig }, { $network }: 하루 현금흐름
chart-heat-subtitle = { $currency }, 전기 단가와 가동률별
chart-heat-power = kWh당 전기 단가
chart-heat-utilisation = 가동률
chart-heat-contour = 손익분기
chart-heat-own = 나: { $cash }
chart-heat-alt = 전기 단가와 가동률별 하루 현금흐름: { $lowPower }/kWh, 가동률 { $lowUse }일 때 { $low }부터 { $highPower }/kWh, 가동률 { $highUse }일 때 { $high }까지. 내 조건({ $power }/kWh, 가동률 { $use })은 { $cash }.
chart-heat-alt-breakeven = { $power }/kWh 기준 손익분기 가동률: { $use }.

chart-tornado-title = { $rig }, { $network }: 영향이 큰 조건
chart-tornado-subtitle-cash = 조건 하나를 20% 낮췄을 때 → 높였을 때 하루 현금흐름, { $currency }
chart-tornado-subtitle-profit = 조건 하나를 20% 낮췄을 때 → 높였을 때 하루 순이익, { $currency }
chart-tornado-base = 현재 { $amount }
chart-tornado-item = { $input } { $low } → { $high }
chart-tornado-alt-cash = 조건 하나를 20% 낮췄을 때 → 높였을 때 하루 현금흐름: { $list }. 현재 { $amount }.
chart-tornado-alt-profit = 조건 하나를 20% 낮췄을 때 → 높였을 때 하루 순이익: { $list }. 현재 { $amount }.

## Power prices by the hour

command-power = 시간대별 전기 단가, 싼 시간과 비싼 시간, 장비를 쉬게 할 때
example-power = power DE-LU
option-zone = 그 지역의 시간대별 시장 단가로 계산: DE, SE4, octopus-c
option-surcharges = 세전 kWh당 더해지는 망 요금과 세금: 0.16
option-vat = 모두에 붙는 부가세: 19%
about-power = 시간대별 전기 단가: Fraunhofer ISE의 Energy-Charts(CC BY 4.0, 자료 Bundesnetzagentur | SMARD.de), aWATTar, Octopus Energy. 탄소 집약도: NESO.
mistake-unknown-zone = “{ $typed }”: 하나의 전기 가격 구역이 아니에요.
mistake-private-zone = { $zone } 가격은 개인 용도로만 쓸 수 있어서 이 봇이 보여 줄 수 없어요. 가격은 다르지만 공개할 수 있는 가까운 구역:
mistake-contrary = { $first }, { $second } 둘 다일 수는 없어요. 시장 가격이거나 입력한 단가예요. 어느 쪽인가요?
mistake-contrary-markup = { $option } 값은 zone=…과 함께 시장 가격에 더해지고, power는 모두 포함된 최종 단가예요. 어느 쪽인가요?
guide-zone = 어느 전기 가격 구역인가요?
guide-zone-hint = 고르거나 나라 또는 구역을 입력하세요: FR, SE4, octopus-c
live-power-full = { $zone } 오늘 전기: 평균 { $price }/kWh. 거래소 { $spot } + 부가 요금 { $surcharges }, 여기에 부가세 { $vat }.
live-power-no-vat = { $zone } 오늘 전기: 평균 { $price }/kWh. 거래소 { $spot } + 부가 요금 { $surcharges }. 부가세가 입력되지 않았어요: vat=19%
live-power-no-surcharges = { $zone } 오늘 전기: 평균 { $price }/kWh. 거래소 { $spot }, 여기에 부가세 { $vat }. 부가 요금이 입력되지 않았어요: surcharges=0.16
live-power-bare = { $zone } 오늘 전기: 평균 { $price }/kWh. 거래소 가격만이에요. 망 요금과 세금이 더해져요: surcharges=0.16 vat=19%
live-power-retail = { $zone } 오늘 전기: 평균 { $price }/kWh. 모든 요금과 부가세 포함.
live-power-old = { $zone }의 오늘 가격을 읽을 수 없어요. 마지막으로 알려진 { $date } 가격을 썼어요.
live-power-part = 하루 { $hours }시간 중 { $known }시간만 알려져 있어요.
live-power-down = 지금은 { $zone }의 전기 가격을 읽을 수 없어서 그곳의 평균 단가로 대신해요.
live-power-private = { $zone } 가격은 개인 용도로만 쓸 수 있어서 이 봇이 쓸 수 없어요. 그곳의 평균 단가로 대신해요.
rig-change-zone = 전력 시장
rig-zone = { $zone } 오늘 평균
rig-zone-old = { $zone } { $date } 평균, 마지막으로 알려진 값
rig-zone-missing = 평균 단가({ $zone } 가격을 읽을 수 없음)
figure-spotUsdPerKwh = kWh당 거래소 가격, 하루 평균
figure-surchargesUsdPerKwh = kWh당 부가 요금
figure-vatRate = 부가세
figure-gramsPerKwh = kWh당 CO₂
why-live-title = 전기 단가
why-live-power = kWh당 단가 = (거래소 가격 + 부가 요금) × (1 + 부가세) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = { $zone } 오늘 전기: 평균 { $price }/kWh
power-title-old = { $zone } { $date } 전기: 평균 { $price }/kWh
power-title-none = { $zone }: 지금은 전기 가격이 없어요
power-none = 지금은 응답하는 출처가 없어요. 몇 분 뒤에 다시 물어보세요.
power-now = 지금부터 { $to }까지: { $price }/kWh
power-today = 오늘, { $date }
power-tomorrow = 내일, { $date }
power-range = 가장 싼 때 { $cheapestAt }: { $cheapest }. 가장 비싼 때 { $dearestAt }: { $dearest }. 평균 { $mean }.
power-tomorrow-none = 내일 가격은 아직 나오지 않았어요. 이른 오후에 나와요.
power-column-hour = 시각
power-column-price = kWh당
power-column-left = 남는 돈
power-second = { $time }(두 번째)
power-pause-title = { $rig }: 쉬게 할 때
power-pause = { $from }부터 { $to }까지 쉬는 편이 나아요. 그때 빌려 갈 장비라면 { $saves } 절약.
power-pause-none = { $network }에서 쉬어서 이득인 시간이 없어요. 일하는 한 시간이 전기요금보다 더 벌어요.
power-pause-unknown = 쉬는 게 이득인지 알 수 없어요. 지금은 { $rig }의 수치가 있는 네트워크가 없어요.
power-left = 남는 돈: 모든 GPU가 일할 때 { $network }에서 한 시간에 수수료와 전기요금을 빼고 남는 돈.
power-clock = 시각은 { $city } 시계 기준이에요.
power-carbon = 영국의 현재 CO₂ { $now } g/kWh. 이틀 예보로 최저 { $low } g({ $lowAt }), 최고 { $high } g({ $highAt }).
power-carbon-none = 지금은 영국의 탄소 집약도를 읽을 수 없어요.
power-licence = 자료: Bundesnetzagentur | SMARD.de(Energy-Charts 경유), CC BY 4.0.
chart-hours-title = { $zone } 시간대별 전기
chart-hours-subtitle = kWh당 { $currency }, 오늘과 알려진 내일까지
chart-hours-alt = { $zone } 시간대별 전기: { $low }({ $lowAt })부터 { $high }({ $highAt })까지.
chart-hours-alt-now = { $zone } 시간대별 전기: { $low }({ $lowAt })부터 { $high }({ $highAt })까지, 지금 { $now }.
button-power = 시간대별 전기
button-add-surcharges = 부가 요금과 부가세 넣기

## Alerts

command-alert = 가격, 내 장비, 제공자 또는 GPU 가격이 그 값에 이르면 메시지 한 번
example-alert = alert akt below 0.50
mistake-unknown-alert-action = “{ $typed }”은(는) 알림으로 할 수 있는 일이 아닙니다.
mistake-unknown-alert-turn = 알림은 “{ $typed }”을(를) 기다릴 수 없습니다.
mistake-unknown-alert-repeat = “{ $typed }”은(는) 한 번도 매번도 아닙니다: once 또는 every.
option-provider = Akash 제공자의 주소
option-above = 이 값 이상이 되면 알림
option-below = 이 값 이하가 되면 알림
option-moves = 위아래로 이만큼 움직이면 알림: 5%
option-rises = 이만큼 오르면 알림: 5%
option-falls = 이만큼 내리면 알림: 5%
option-better = 다른 네트워크가 하루에 이만큼 더 벌면 알림
option-turns = unprofitable(적자), profitable(흑자), offline 또는 online
option-hours = 이 시간 안에, 이 시간 동안, 또는 이 시간 앞까지: 6h, 2 days
option-repeat = once(한 번) 또는 every(매번)
option-cooldown = 이 시간에 메시지 한 번까지: 6h
option-expires = 이 일수 뒤에 끝남: 30d
option-quiet = 이 시간에는 메시지 없음: 22:00-07:00
option-recovery = 끝났을 때도 알림: 예 또는 아니요
alert-new = 새 알림
alert-what = 무엇을 지켜볼까요?
alert-when = 언제 알릴까요?
alert-kind-token = 토큰 가격
alert-kind-rig = 내 장비가 적자가 됨
alert-kind-better = 다른 네트워크가 더 나음
alert-kind-provider = 제공자가 오프라인
alert-kind-gpu = Akash의 GPU 가격
alert-kind-power = 싼 전기 또는 비싼 전기
alert-turn-offline = 오프라인
alert-turn-online = 온라인
alert-power = { $zone } 전기
alert-power-ahead = { $zone } 전기, { $hours }시간 안
alert-per-day = { $value }/일
alert-per-hour = { $value }/시간
alert-per-kwh = { $value }/kWh
alert-on-above = { $what }: { $value } 이상
alert-on-below = { $what }: { $value } 이하
alert-on-moves = { $what }: { $hours }시간에 { $share } 변동
alert-on-rises = { $what }: { $hours }시간에 { $share } 상승
alert-on-falls = { $what }: { $hours }시간에 { $share } 하락
alert-on-negative = { $what }: 적자
alert-on-positive = { $what }: 흑자
alert-on-better = { $what }: 다른 네트워크가 { $hours }시간 동안 하루 { $value } 더 나음
alert-on-offline = { $what }: 오프라인
alert-on-online = { $what }: 온라인
alert-set = ✅ 알림 설정: { $on }
alert-changed-same = ✅ 이미 있던 알림을 바꿨어요: { $on }
alert-title = 알림: { $on }
alert-over = ✅ 끝남: { $on }
alert-field-now = 지금
alert-field-away = 남은 폭
alert-field-value = 값
alert-field-before = 이전
alert-field-since = 이때부터
alert-field-from = 시작
alert-field-network = 네트워크
alert-field-repeat = 알림 횟수
alert-field-recovery = 끝났을 때도
alert-field-quiet = 조용한 시간
alert-field-until = 종료
alert-once = 한 번
alert-every = 매번
alert-cooldown = { $hours }시간에 메시지 한 번까지
alert-unknown = 지금은 값이 없음; 생길 때까지 알리지 않음
alert-unheard = { $networks }에서 최근 응답이 없어요. 수입이 가장 많은 곳일 수도 있어요.
alert-unheard-line = { $rig }: 거기서 빌려주지 않는다면 입력하세요: { $line }
alert-already = 이미 그렇습니다: 다시 그렇게 되면 알립니다.
alert-dollars = 미국 달러로 지켜봅니다: { $currency }(으)로 얼마인지는 환율에 따릅니다.
alert-wholesale = 거래소 가격이며 망 요금과 세금은 빠져 있습니다.
alert-ended = 한 번만을 위한 것이었고 끝났습니다.
alert-snoozed = 🔕 { $until }까지 조용함
alert-list = 알림
alert-gone-title = 그런 알림이 없습니다
alert-full = 알림은 { $count }개까지입니다.
alert-paused-notice = 더는 오지 않는 알림: { $count }. { $reason }
alert-no-place = 그곳에는 알림을 보낼 수 없습니다
alert-place-nowhere = 알림에는 Discord나 Telegram이 필요합니다: 이곳에는 먼저 쓸 수 없습니다.
alert-private = 여기는 다른 사람도 읽습니다. 장비나 제공자 알림은 개인 대화에서 설정하세요.
alert-no-rig = 아직 저장된 장비가 없습니다
alert-not-akash = 온라인인지 알려 주는 것은 Akash 제공자뿐입니다: 주소가 akash1로 시작합니다.
alert-price-above-zero = 가격은 항상 0보다 커요. 0보다 큰 값을 입력해 주세요. 예: below 0.50
button-alerts = 모든 알림
button-alert-new = 새 알림
button-alert-snooze = 24시간 조용히
guide-provider = Akash의 어느 제공자인가요?
guide-provider-hint = akash1로 시작하는 주소를 입력하세요.

## For whoever runs the bot

command-admin = 이 봇을 운영하는 사람용: 상태, 도착하지 못한 메시지, 공지, 점검
example-admin = admin status
mistake-unknown-admin-action = “{ $typed }”: 여기서 할 수 없는 일이에요.

admin-well = 모두 정상이에요
admin-trouble = 살펴볼 것이 있어요
admin-version = 버전
admin-started = 시작
admin-roles = 이 프로세스의 역할
admin-memory = 메모리
admin-megabytes = { $count } MB
admin-connected = 연결됨
admin-not-connected = 연결되지 않음
admin-database = 데이터베이스
admin-waiting = 대기
admin-waiting-counts = 작성 대기 { $due }개, 전송 대기 { $ready }개
admin-waiting-since = 가장 오래된 것: { $age }
admin-sent = 오늘의 리포트
admin-sent-counts = 전송 { $sent }개, 그중 늦은 것 { $late }개
admin-dead = 도착하지 못함
admin-dead-counts = 전달 안 됨 { $undelivered }개, 불확실 { $uncertain }개
admin-orders = 신청
admin-order-counts = 리포트 { $digests }개와 알림 { $alerts }개, 그중 일시중지 { $paused }개
admin-upstreams = 수치의 출처: 마지막 응답
admin-upstreams-none = 이 프로세스는 아직 어떤 출처도 읽지 않았어요.
admin-upstream-never = 아직 응답 없음

admin-letters = 도착하지 못한 메시지
admin-letters-none = 도착하지 못한 메시지가 없어요
admin-letters-dropped = 기다리는 사람이 없어 보내지 않은 것
admin-letter-digest = { $date } 리포트
admin-letter-alert = { $date } 알림
admin-letter-undelivered = 전달 안 됨
admin-letter-uncertain = 도착했을 수도 있음
admin-redrive-which = 다시 보낼까요? 도착했을 수도 있는 것은 두 번 가게 돼요.
admin-redriven = 다시 보낼 것: { $count }
admin-redriven-none = 도착하지 못한 것 중에 그런 메시지는 없어요
admin-redriven-note = 평소 속도로 나가요. 다음 리포트까지 3시간이 남지 않은 것은 보내지 않아요.

button-admin-status = 봇 상태
button-admin-letters = 도착하지 못한 것
button-admin-redrive-all = 모두 다시 보내기

option-switch = on 또는 off
option-text = 읽히는 그대로의 글
mistake-unknown-switch = “{ $typed }”: on 또는 off 중 하나여야 해요.

maintenance-title = 점검 중이에요
maintenance = 잠시 답변할 수 없어요. 그동안 예정된 리포트와 알림은 나중에 와요. 잃어버리는 것은 없어요.

admin-maintenance-on = 점검 중(시작: { $age })
admin-maintenance-others = 다른 사람에게는 봇이 점검 중이고 잃어버리는 것은 없다고 알려요.
admin-maintenance-words = 그 밖에 이렇게 알려요:
admin-maintenance-held = 자동으로 보내는 것은 기다렸다가 점검이 끝나면 나가요. 리포트에는 늦었다고 적히고, 다음 리포트까지 3시간이 남지 않은 것은 다음 것으로 대신해요.
admin-maintenance-is-off = 점검 중이 아니에요
admin-maintenance-how = 점검하는 동안 다른 사람은 답변 대신 안내를 받고, 리포트와 알림은 기다려요. 안내에 말을 더하려면: admin maintenance on 18:00 UTC에 돌아와요
admin-maintenance-ended = 점검이 끝났어요
admin-maintenance-released = 기다리던 것이 지금 평소 속도로 나가요.
admin-too-long = 너무 길어요
admin-too-long-text = { $length }자예요. 최대 { $limit }자까지예요. 아무것도 하지 않았어요.

button-admin-maintenance-on = 점검 시작
button-admin-maintenance-off = 점검 끝내기

option-platform = 그곳에만: discord 또는 telegram
mistake-unknown-platform = “{ $typed }”: discord 또는 telegram 중 하나여야 해요.

broadcast-title = 이 봇을 운영하는 사람의 공지

admin-letter-broadcast = { $date } 공지
admin-broadcast-preview = 받게 될 곳: { $count }
admin-broadcast-ask = 모두 같은 글을, 자기 리포트의 언어로 된 제목 아래에서 읽어요. 리포트가 모두 일시중지된 곳은 받지 않아요. 보낼까요?
admin-held = 점검 중이에요. 끝나면 나가요.
admin-broadcast-nowhere = 리포트를 받는 곳이 없어서 읽을 사람이 없어요
admin-broadcast-sent = 보내는 중, 받는 곳: { $count }
admin-broadcast-sent-text = 리포트가 계속 나가도록 보낼 수 있는 양의 절반까지만 써요. 보내지 못한 것은 도착하지 못한 것에 들어가요.
admin-broadcast-before = 이미 보냈어요. 받은 곳: { $count }
admin-broadcast-unknown = 그 공지는 더 이상 없어요
admin-broadcast-unknown-text = 보내지 않은 공지는 일주일 동안 보관해요. admin broadcast 뒤에 글을 붙여 다시 써 보세요.

button-admin-broadcast = 보내기, 받는 곳: { $count }
