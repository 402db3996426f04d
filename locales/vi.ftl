### Vietnamese.
### Spelt as in English: ai bot card chat do gas gb gpu internet kwh mbps pue ram sla so spot stake tb tier token vat
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = ở tại trong trên với và cho của tôi mình là thì mỗi một cái con chiếc card vga máy chạy cày kiếm được bao nhiêu lãi lời giá điện tiền chi phí hết tốn thuê từ đến dùng theo kwh gpu

## Help and about

command-earnings = Một card kiếm được bao nhiêu sau phí, tiền điện và khấu hao
command-compare = So sánh các mạng, theo card hoặc tổng thể
command-price = Giá token, mức thay đổi và rủi ro
command-network = Mạng là gì, trả tiền thế nào và bận đến đâu
command-gpu = Thông số của card và nơi có thể cho thuê
command-why = Công thức, đầu vào và nguồn của câu trả lời gần nhất
command-settings = Ngôn ngữ, tiền tệ, múi giờ và quốc gia
command-link = Cùng máy và cài đặt trên Discord và Telegram
command-start = Những bước đầu tiên
command-privacy = Những gì được lưu về bạn, và vì sao
command-export = Tất cả những gì được lưu về bạn, dưới dạng tệp
command-forget = Xóa những gì được lưu về bạn
command-help = Hỏi được gì và hỏi thế nào
command-about = Đây là gì, và số liệu lấy từ đâu

example-earnings = earnings 4090 0,12
example-compare = compare h100 power=0,08
example-price = price akt 30d
example-network = network akash
example-gpu = gpu a100 80gb sxm
example-why = why
example-settings = settings VND
example-link = link
example-start = start
example-privacy = privacy
example-export = export
example-forget = forget
example-help = help earnings
example-about = about

option-gpu = card, gọi sao ghi vậy: 4090, h100, a100 80gb sxm
option-count = số lượng card
option-network = chỉ tính mạng này
option-power = giá điện mỗi kWh: 0,12; 2500 VND; 0,12 USD
option-rig = một máy của bạn, theo tên bạn đặt
option-country = quốc gia hoặc bang của Mỹ, để lấy giá điện thông thường ở đó
option-util = tỷ lệ sử dụng, tức phần thời gian được thuê: 60%
option-price = giá thuê mỗi giờ GPU, không ghi tiền tệ là USD, thay cho giá thị trường
option-fee = phí của mạng: 20%
option-slippage = hao hụt khi bán token nhận được: 1%
option-gpu_watts = số W của một card khi tải
option-gpu_idle = số W của một card khi chờ
option-host_watts = số W của máy, không tính card, khi tải
option-host_idle = số W của máy, không tính card, khi chờ
option-psu = hiệu suất của bộ nguồn: 90%
option-pue = phần cộng thêm cho làm mát và hao hụt: ở nhà là 1.0
option-fixed = chi phí cố định mỗi tháng: internet, mặt bằng
option-hardware = giá mua máy
option-residual = giá trị còn lại lúc cuối, theo tỷ lệ giá mua: 30%
option-life = số năm sử dụng
option-discount = số tiền đó sinh lời được bao nhiêu mỗi năm nếu để chỗ khác
option-currency = tiền tệ dùng trong câu trả lời
option-octanebench = điểm OctaneBench của một card, cho Render
option-tier = bậc việc (tier) của Render: 2 hoặc 3
option-token = token: AKT, RENDER
option-range = xem lại bao lâu: 7d, 30d, 90d
option-topic = networks (các mạng), reliability (độ tin cậy) hoặc clouds (đám mây)
option-language = ngôn ngữ của câu trả lời
option-timezone = múi giờ, theo thành phố lớn gần nhất: Saigon
option-for = me cho riêng bạn, here cho mọi người đọc ở đây (chỉ quản trị viên)
option-theme = biểu đồ tối (dark) hoặc sáng (light)
option-reset = yes để về lại ban đầu
option-confirm = yes để xóa
option-code = mã bạn nhận được ở nền tảng kia
option-stop = yes để bỏ liên kết
option-history = yes để xóa cả các ngày lịch sử của máy
option-about = một lệnh

help-title = Máy của tôi kiếm có hơn đốt không?
help-intro = Nhập card và giá điện của bạn, ví dụ: earnings 4090 0,12
help-intro-options = Điền card và giá điện của bạn, ví dụ: /earnings gpu: 4090 power: 0,12
help-numbers-options = 0,12 và 0.12 đều được, 60%, 300k và 0,35€ cũng vậy. Chỗ nào ghi “nhập hardware=…” thì đó là một tùy chọn của lệnh. ◷ đánh dấu số liệu cũ hơn mức bình thường.
help-numbers = 0,12 và 0.12 đều được, 60%, 300k và 0,35€ cũng vậy. Tùy chọn viết theo dạng “tên=giá trị”, thứ tự tùy ý. ◷ đánh dấu số liệu cũ hơn mức bình thường.
help-more = Mọi tùy chọn của một lệnh: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = Ví dụ: { $example }
help-required = bắt buộc
help-column-command = Lệnh
help-column-purpose = Cho biết
help-column-option = Tùy chọn
help-column-meaning = Ý nghĩa

about-title = Rigwise { $version }
about-what = Dành cho người cho thuê GPU trên các mạng tính toán phi tập trung: máy kiếm được bao nhiêu sau phí, hao hụt khi đổi tiền, tiền điện, chi phí cố định và khấu hao, kèm nguồn, thời điểm và cơ sở của từng con số.
about-promise = Chỉ là ước tính, không phải lời khuyên. Không biết thì nói là không biết; số cũ thì ghi rõ thời điểm; phần chưa tính được liệt kê dưới mỗi câu trả lời.
about-sources = Số liệu lấy từ:
about-terms = Giá token từ CoinGecko, CoinPaprika và các sàn; tỷ giá từ Ngân hàng Trung ương Châu Âu qua Frankfurter và từ ExchangeRate-API; giá điện từ Eurostat (CC BY 4.0) và EIA của Mỹ.

## Buttons

button-compare = So sánh các mạng
button-details = Chi tiết { $network }
button-why = Vì sao?
button-network = Về { $network }
button-try = Thử RTX 4090
button-help = Trợ giúp
button-price = Giá { $token }
button-my-card = Tính card của tôi
button-settings = Cài đặt
button-settings-here = Cài đặt ở đây
button-privacy = Dữ liệu được lưu
button-export = Xuất dữ liệu
button-link = Liên kết Discord và Telegram
button-link-stop = Bỏ liên kết
button-forget = Xóa dữ liệu của tôi
button-delete = Xóa
button-reset = Đặt lại tất cả
button-now = Xem kết quả luôn
button-earnings = Thu nhập

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }: đáng chạy
earnings-guess = ❔ { $rig } trên { $network }: lượng việc chỉ là phỏng đoán
earnings-below-depreciation = ⚠ { $rig }: đủ bù chi phí vận hành, không đủ bù khấu hao
earnings-low-end-loses = ⚠ { $rig }: đáng chạy, nhưng lỗ khi thị trường yếu
earnings-pause = ⛔ { $rig }, điện { $power }/kWh: nên tạm dừng
earnings-switch = ⛔ { $rig } đang lỗ: nên bán hoặc đổi mạng
earnings-unknown = { $rig }: hiện chưa mạng nào có số liệu
earnings-unpriced = { $rig }: trả bằng token chưa rõ giá

earnings-headline = { $network } · dòng tiền { $cash }/ngày
earnings-headline-profit = { $network } · dòng tiền { $cash }/ngày, sau khấu hao { $profit }
before-homenode = { $text }, chưa trừ phần của HomeNode
reason-covers-all-costs = Thu nhập đủ bù chi phí vận hành và khấu hao.
reason-covers-running-costs = Thu nhập đủ bù chi phí vận hành. Có đủ bù phần cứng hay không còn tùy giá bạn mua: nhập hardware=…
reason-only-waiting-pays = Mỗi giờ làm việc đốt nhiều hơn kiếm: chỉ lúc chờ là có lời.
reason-below-depreciation = Thu nhập đủ bù chi phí vận hành, nhưng không đủ bù khấu hao.
reason-low-end-loses = Ở mức giữa thì còn dư, ở mức thấp thì lỗ.
reason-rented-hours-lose = Một giờ làm việc thu { $brings } và đốt { $burns }, nên càng nhiều việc càng lỗ.
reason-rented-hours-lose-until = Điện dưới { $power }/kWh mới hết lỗ.
reason-below-break-even = Tỷ lệ sử dụng là { $utilisation }, cần { $breakEven } mới hòa vốn.
reason-break-even-unreachable = Ở đây dù chạy kín 24/24 cũng không bù nổi chi phí vận hành.

earnings-rent = Tiền thuê
earnings-rent-note = { $price }/h × tỷ lệ sử dụng { $utilisation }
earnings-pay = Thù lao
earnings-pay-note = { $tokens }/ngày, giá { $price }
earnings-pay-rate-note = { $price }/giờ × { $utilisation } thời gian làm
earnings-fees = Phí
earnings-fees-note = phí { $fee }, hao hụt khi bán { $slippage }
earnings-power = Tiền điện
earnings-power-note = { $watts } W tại công tơ, { $price }/kWh
earnings-fixed = Cố định
earnings-fixed-note = { $perMonth } mỗi tháng
earnings-cash = Dòng tiền/ngày
earnings-range-note = thấp { $low } · cao { $high }
earnings-depreciation = Khấu hao
earnings-depreciation-note = { $price }, { $years } năm, còn { $residual }
earnings-profit = Lợi nhuận/ngày
earnings-month = Một tháng: dòng tiền { $cash }.
earnings-month-profit = Một tháng: dòng tiền { $cash }, lợi nhuận { $profit }.

breakeven-what = Hòa vốn
breakeven-cash = vận hành
breakeven-full = toàn bộ
breakeven-rented = tỷ lệ dùng
breakeven-working = tỷ lệ dùng
breakeven-power = điện/kWh
breakeven-gpu-hour = thuê/giờ
breakeven-token = giá { $token }
breakeven-drop = { $token } giảm
breakeven-never = không thể
breakeven-no-room = đã lỗ
breakeven-waiting = nhờ chờ
breakeven-over = trên 100%
breakeven-free-power = 0 vẫn lỗ
breakeven-unknown = chưa rõ

payback = Hồi vốn { $price } vào { $date } ({ $days } ngày); tính chiết khấu { $rate }/năm thì sau { $months } tháng.
payback-simple = Hồi vốn { $price } vào { $date } ({ $days } ngày); tính chiết khấu { $rate }/năm thì không bao giờ.
payback-never = Với các số này thì không hồi vốn được { $price }.
payback-too-late = Không hồi vốn được { $price } trong { $years } năm sử dụng.
price-launch = { $price } (giá ra mắt)
investment = Giá trị hiện tại ròng { $npv }, tỷ suất sinh lời { $irr }/năm trong { $years } năm.
investment-no-irr = Giá trị hiện tại ròng { $npv } trong { $years } năm.
swing-profit = Ảnh hưởng nhất: { $first }. Thêm hoặc bớt 20% thì lợi nhuận từ { $low } đến { $high } mỗi ngày. Tiếp theo là { $second }.
swing-cash = Ảnh hưởng nhất: { $first }. Thêm hoặc bớt 20% thì dòng tiền từ { $low } đến { $high } mỗi ngày. Tiếp theo là { $second }.
irr-high = trên { $limit }
swing-utilisation = tỷ lệ sử dụng
swing-capped = { $input } (tối đa { $most })
swing-rent = giá thuê
swing-rate = mức trả
swing-token = giá token
swing-usdPerKwh = giá điện
swing-feeRate = phí
swing-purchaseUsd = giá phần cứng

earnings-elsewhere = Mạng khác
elsewhere-line = { $network } · dòng tiền { $cash }/ngày (thấp { $low } · cao { $high }) · { $how }
elsewhere-point = { $network } · dòng tiền { $cash }/ngày · { $how }
elsewhere-unpriced = { $network } · { $tokens } mỗi ngày (thấp { $low } · cao { $high }); không nguồn nào có giá { $token } nên không quy ra tiền
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = Hiểu là { $gpu }. Ngoài ra có: { $others }.

assumed-power-world = Giá điện giả định: { $price }/kWh, trung bình thế giới cho { $use } ({ $period }). Nhập giá của bạn: power=0,12 hoặc country=VN
power-tiny = { $price } mỗi kWh gần như bằng không. Nếu là tiền tệ khác, hãy ghi rõ: power=0.12USD
assumed-power-continent = Giá điện giả định: { $price }/kWh. Chưa rõ giá ở { $place } nên lấy trung bình của châu lục cho { $use } ({ $period }). Nhập giá của bạn: power=0,12
assumed-power-place = Giá điện giả định: { $price }/kWh, mức thông thường cho { $use } ({ $place }, { $period }). Nhập giá của bạn: power=0,12
power-residential = hộ gia đình
power-business = doanh nghiệp, chưa gồm VAT
place-others = Hiểu là { $place }. Ngoài ra có: { $others }.
assumed-inputs = Giả định: { $inputs }. Bạn biết gì thì nhập, ví dụ gpu_watts=350.
assumed-gpuLoadWatts = { $value } W mỗi card khi tải
assumed-gpuIdleWatts = { $value } W mỗi card khi chờ
assumed-hostLoadWatts = máy trừ card { $value } W khi tải
assumed-hostIdleWatts = máy trừ card { $value } W khi chờ
assumed-psuEfficiency = bộ nguồn { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = dùng { $years } năm
assumed-residualShare = sau đó còn { $value } giá trị
assumed-discountRate = chiết khấu { $value }/năm
assumed-purchaseUsd = phần cứng { $value }
assumed-slippageRate = hao hụt khi bán { $value }
assumed-utilisation = tỷ lệ sử dụng { $value }
not-modelled = Chưa tính trên { $network }: { $things }
no-fixed = Chưa nhập chi phí cố định (fixed=…).
no-rate = Không nguồn nào có tỷ giá { $currency }: hiển thị bằng USD.

## Why a network has no figure

missing-no-market = hiện không có card này đang chào thuê; nhập price=… và util=… để tính bằng số của bạn
missing-no-price = có card này nhưng hiện chưa có giá; nhập price=…
missing-not-listed = card này không có trong bảng mức trả
missing-source-down = hiện không đọc được, và không có số liệu cũ
missing-not-eligible = card này không được nhận
missing-no-octanebench = chưa rõ điểm OctaneBench của card này; nhập octanebench=…

## Cautions beside a figure

remark-matched-without-interface = Giá là của cùng loại card nhưng khác giao tiếp.
remark-matched-without-memory = Giá là của cùng mẫu card nhưng khác dung lượng VRAM.
remark-utilisation-of-network = Tỷ lệ sử dụng là của cả mạng, không phải của máy bạn: nhập util=…
remark-utilisation-of-model = Tỷ lệ sử dụng là của mọi card cùng loại trên mạng, không phải của máy bạn: nhập util=…
remark-utilisation-of-median-wallet = Số giờ làm việc là lượng việc của mạng chia cho từng máy, không phải của bạn: nhập util=… cùng network=…
utilisation-beyond-usual = Bạn đã nhập tỷ lệ sử dụng { $entered }. Mức thường thấy trên { $network } là { $usual } ({ $low } đến { $high }).
own-figures-heeded = { $typed } đã nhập chỉ tính cho { $networks }. Với { $other }, thêm { $option }
own-figures-unheeded = { $typed } đã nhập chưa tính cho { $other }: thêm { $option }
remark-utilisation-unknown = Không ai công bố các node này bận đến đâu: số giờ làm việc là phỏng đoán theo các node khác của Render.
remark-by-invitation = Node vào theo danh sách chờ, và mức trả dựa trên tài liệu không ghi ngày.
remark-homenode = Một card ở nhà tham gia qua HomeNode, phần HomeNode giữ lại không được công bố: nhập fee=…
remark-bids-not-leases = Giá là giá chào; card rẻ luôn kín khách thì không chào, nên giá thuê thật thường thấp hơn.
remark-last-known-answer = Hiện không đọc được mạng: đây là số liệu tốt gần nhất, cũ như ngày ghi kèm.
remark-snapshot = Hiện không đọc được mạng: đây là số liệu có sẵn trong chương trình, mỗi số cũ như ngày ghi kèm.
remark-octanebench-assumed = Điểm OctaneBench chỉ gần đúng và chưa kiểm chứng: nhập octanebench=…
remark-tier-unknown = Khoảng này gồm cả hai bậc, mười hai tuần và mức bận khác nhau của máy: tier=2 hoặc tier=3 sẽ thu hẹp lại.
remark-emission-year-over = Năm phát hành mới đã bắt đầu nhưng chưa rõ các quỹ của năm đó: số liệu dùng quỹ cũ.
remark-base-disputed = Với một tuần làm việc liên tục của 4090, tài liệu vận hành ghi 10 RENDER, đề xuất RNP-021 ghi 25.
remark-multiplier-from-proposal = Hệ số của card lấy từ một đề xuất, không phải từ tài liệu vận hành.
remark-utilisation-like-akash = Không ai công bố máy ở đó bận đến đâu: số giờ là phỏng đoán theo card của Akash. Nhập util=… network=nosana
remark-fee-may-be-included = Mức trả có thể đã trừ phí của mạng: nhập fee=0 network=nosana nếu tiền bạn nhận cho thấy vậy.
remark-fee-by-payout = Phí này là của thuê theo nhu cầu, nhận CLORE. Spot lấy 2,5%; nhận bitcoin hoặc đô la tốn thêm 15%: nhập fee=…
remark-one-card-per-host = Mỗi máy một card: nhiều card cần bấy nhiêu máy.
remark-pay-of-those-who-earn = Thù lao và số giờ là của những máy đã kiếm được tiền; máy của bạn có thể phải chờ lâu hơn.
remark-asked-not-paid = Quá ít card đang được thuê để biết giá: đây là giá chủ máy chào.
remark-unofficial-source = Mạng không công bố giao diện nào cho việc này: đây là số liệu mà trang tra cứu của chính mạng hiển thị, không chính thức, và có thể đổi mà không báo trước.
remark-fee-with-usdc = Phí này là khi nhận USDC; nhận IO là 0,25%: nhập fee=…
remark-prices-asked = Đây là giá của mọi lời chào: card đang được thuê thường rẻ hơn.
remark-fee-assumed = Phí là giả định theo lời chủ máy: nhập fee=…
remark-only-shown = Điều khoản cho phép hiển thị số liệu này kèm nguồn, không cho lưu hay xếp hạng: bản tin, cảnh báo và bảng xếp hạng bỏ qua chúng.

unmodelled-gas-and-deposits = phí gas và tiền cọc khi chào giá
unmodelled-bid-competition = bị người khác chào rẻ hơn
unmodelled-act-conversion = giá AKT khi đổi ACT
unmodelled-homenode-split = phần chia của HomeNode
unmodelled-pool-share-of-others = lượng việc người khác làm trong tuần
unmodelled-availability-by-score = thù lao trực theo điểm, VRAM và thâm niên
unmodelled-onboarding-waitlist = danh sách chờ
unmodelled-reputation = uy tín
unmodelled-queue-of-jobs = thời gian chờ việc
unmodelled-payout-fees = phí rút tiền
unmodelled-stake = stake
unmodelled-block-rewards = thưởng khối bằng IO
unmodelled-downtime = thời gian ngừng máy

how-akash = giá chào × tỷ lệ sử dụng
how-render = phần chia quỹ tuần
how-dispersed = mức trả tuần × số giờ
how-nosana = mức trả mỗi giờ × số giờ
how-salad = thù lao đo được × số giờ làm
how-clore = giá thuê × tỷ lệ sử dụng
how-ionet = giá niêm yết × tỷ lệ sử dụng
how-vast = giá thuê × tỷ lệ sử dụng
how-guess = { $how }, lượng việc phỏng đoán

basis-measured = đo được
basis-listed = niêm yết
basis-derived = suy ra
basis-entered = bạn nhập
basis-assumed = giả định

## Compare

compare-title = { $rig }: { $network } lời nhất, dòng tiền { $cash }/ngày
compare-title-loss = { $rig }: lỗ ít nhất trên { $network }, dòng tiền { $cash }/ngày
compare-title-guessed = { $rig }: dòng tiền { $cash }/ngày trên { $network }, có thể { $perhaps } trên { $other }
compare-title-none = { $rig }: hiện chưa mạng nào có số liệu
compare-column-network = Mạng
compare-column-cash = Dòng tiền/ngày
compare-column-range = Thấp đến cao
compare-column-used = Tỷ lệ sử dụng
compare-column-how = Cách tính
compare-column-age = Thời điểm
compare-bases = Các con số này không cùng loại: xem “Cách tính” trước khi chuyển máy.
compare-group-rent = Giá thuê × tỷ lệ sử dụng
compare-group-measured-pay = Thù lao đo được
compare-group-set-rate = Mức trả cố định, số giờ phỏng đoán
compare-group-pool-share = Phần của quỹ chung
apart-title = Chỉ hiển thị, không xếp hạng
only-shown-refused = Điều khoản của { $network } cho phép hiển thị số liệu, không cho lưu: không gửi gì qua bản tin hay cảnh báo.
compare-clouds = Cùng card đó trên các đám mây lớn, mỗi giờ GPU: { $prices }
compare-other-clouds = Trên các đám mây khác: { $prices }
compare-not-in = Theo bảng giá mới nhất không có tại { $clouds }.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = Giá thuê trên { $network } so với các nơi này: { $list }
compare-no-cloud = Chưa rõ giá niêm yết của đám mây lớn nào cho card này.

compare-networks-title = So sánh các mạng
compare-clouds-title = DePIN so với các đám mây lớn
compare-column-what = Mục
compare-footnotes = Nguồn: { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Trọng tâm
fact-users = Người dùng
fact-pricing = Định giá
fact-token = Token
fact-strength = Điểm mạnh
fact-deployment = Triển khai
fact-staking = Stake
fact-reputation = Uy tín
fact-slashing = Giá của sự cố
fact-renter = Người thuê có thể tin
fact-owner = Chủ máy có thể tin
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Bồi hoàn
cloud-procurement = Cách mua
cloud-sovereignty = Nơi đặt dữ liệu
cloud-cost = H100, mỗi giờ

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } ({ $change } trong 24 giờ)
price-title-missing = { $token }: không nguồn nào có giá
price-all-title = Giá token
price-24h = 24 giờ
price-7d = 7 ngày
price-30d = 30 ngày
price-90d = 90 ngày
price-volume = KL 24 giờ
price-cap = Vốn hóa
price-volatility = Biến động năm
price-drawdown = Sụt sâu nhất
price-outlook = Sau 30 ngày
price-outlook-note = P10 đến P90, theo biến động { $days } ngày đã bỏ xu hướng
price-history-note = trong { $days } ngày
price-chart = { $token } trong { $days } ngày: từ { $first } đến { $last }, thấp nhất { $low }, cao nhất { $high }.
price-disagree = Các nguồn lệch nhau hơn 5%: { $opinions }. Đang hiển thị { $shown }.
price-opinion = { $source } { $price }
price-no-history = Hiện không có lịch sử giá: bỏ qua thay đổi nhiều ngày và độ biến động.
price-history-stale = Lịch sử giá dừng ở { $date }: thay đổi nhiều ngày, độ biến động và dự kiến đều tính từ đó.
price-stale = Giá này đã cũ: { $age }.
price-akash-note = Akash trả bằng ACT, mỗi ACT đáng giá một đô la: giá AKT chỉ ảnh hưởng thu nhập từ lúc nhận đến lúc bán.

## Network

network-title = { $network }
network-live = Ngay lúc này
network-state-gpus-total = GPU đang chào thuê
network-state-gpus-rented = trong đó đã thuê
network-state-utilisation = Tỷ lệ sử dụng
network-state-providers = Nhà cung cấp
network-state-job-pool-per-epoch = Quỹ việc mỗi tuần
network-state-availability-pool-per-epoch = Quỹ trực mỗi tuần
network-state-network-obh-per-epoch = Lượng việc trong tuần
network-state-wallets-paid = Số ví được trả
network-state-render-per-obh = Thù lao mỗi giờ OctaneBench
network-state-reliability-score = Điểm tin cậy ở giữa
network-state-none = Không có số liệu trực tiếp: hiện không đọc được, hoặc không công bố.
network-fee = Phí
network-obh = { $value } OBh
network-card-utilisation = Tỷ lệ sử dụng { $gpu }
network-card-price = Giá thuê { $gpu } mỗi giờ GPU
reliability-title = Độ tin cậy
compare-reliability-title = Có thể tin vào điều gì, theo từng mạng
reliability-uptime = Trực tuyến, { $days }
reliability-uptime-note = nhà cung cấp ở giữa; 8 trên 10 từ { $low } đến { $high }
reliability-reached = { $target } trở lên
reliability-of-providers = { $share } nhà cung cấp
reliability-of-gpus = { $share } GPU của họ
reliability-reached-note = trong 30 ngày; còn { $down } ngừng mỗi tháng
reliability-audited = Đã kiểm định
reliability-bme = Phát hành và đốt ACT
reliability-bme-note = AKT bảo chứng ACT: { $ratio } lần giá trị; dưới { $halt } thì ngừng phát hành
bme-healthy = bình thường
bme-warning = cảnh báo: ít AKT bảo chứng ACT
bme-halt_cr = đã dừng: quá ít AKT bảo chứng ACT
bme-halt_oracle = đã dừng: không có giá AKT mới
reliability-online = Thời gian hoạt động
reliability-unknown = chưa rõ
reliability-unknown-note = không công bố hoặc hiện không đọc được; { $targets } sẽ còn { $downs } ngừng mỗi tháng
reliability-pay-newest = Thù lao một ví, tuần mới nhất
reliability-pay-usual = Như trên, thường thấy trong { $weeks }
reliability-pay-wallets-note = ví ở giữa, trước khi chia bậc; 8 trên 10 từ { $low } đến { $high }
reliability-busiest = Một phần mười ví bận nhất
reliability-of-work = { $share } công việc
reliability-per-obh = Thù lao mỗi OBh, { $weeks }
reliability-pay-weeks-note = tuần ở giữa; 8 trên 10 từ { $low } đến { $high }
reliability-target = Trực tuyến ít nhất
reliability-target-row = { $target } (ngừng { $down } mỗi tháng)
reliability-clouds = Đám mây cam kết
reliability-for-one = một máy: { $clouds }
reliability-over-zones = qua nhiều vùng: { $clouds }
reliability-counted = Tính các nhà cung cấp có GPU đã trực tuyến trong 30 ngày qua: { $count }. Cứ 15 phút họ được kiểm tra một lần nên lần ngừng ngắn hơn có thể không thấy.
duration-hours = { $value } giờ
duration-minutes = { $value } phút
button-reliability = Độ tin cậy
why-uptime = Thời gian hoạt động: trên các nhà cung cấp có GPU đã trực tuyến trong 30 ngày qua; ai không trực tuyến suốt khoảng ngắn hơn thì ở đó tính là 0. Hiện giá trị ở giữa, với phân vị 10 và 90.
why-wallet-pay = Thù lao một ví: quỹ của tuần × số giờ OctaneBench của ví / tổng số giờ, trước khi chia bậc. Hiện giá trị ở giữa, với phân vị 10 và 90.

## Chart of how far reliability differs

chart-spread-title = Các nút khác nhau bao nhiêu
chart-spread-subtitle = Thanh: 8 trên 10 và mức ở giữa. Nét đứt: mức tối thiểu đám mây cam kết
chart-spread-online = Phần thời gian trực tuyến
chart-spread-pay = RENDER mỗi tuần mỗi ví
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, một máy
chart-spread-others = Các mạng khác
chart-spread-newest = { $network }, tuần mới nhất
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } – { $high })
chart-spread-promise = ít nhất { $share }
chart-spread-unknown = chưa rõ
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: ở giữa { $mid }, 8 trên 10 từ { $low } đến { $high }
chart-spread-item-unknown = { $names }: chưa rõ
chart-spread-item-promise = { $cloud } cam kết { $share } cho một máy, ngừng nhiều nhất { $down } mỗi tháng

## Reliability figures, for why

figure-uptime-providers = Số nhà cung cấp được đo
figure-uptime-1d = Trực tuyến, 1 ngày
figure-uptime-7d = Trực tuyến, 7 ngày
figure-uptime-30d = Trực tuyến, 30 ngày
figure-uptime-reached-99_5 = Nhà cung cấp từ 99,5% trở lên
figure-uptime-reached-99_9 = Nhà cung cấp từ 99,9% trở lên
figure-uptime-reached-99_99 = Nhà cung cấp từ 99,99% trở lên
figure-uptime-promised = Thời gian hoạt động cam kết cho một máy
figure-audited-providers = Nhà cung cấp đã kiểm định
figure-audited-gpus = GPU của nhà cung cấp đã kiểm định
figure-bme-collateral = AKT bảo chứng ACT trên giá trị
figure-wallet-pay-newest = Thù lao một ví, tuần mới nhất
figure-wallet-pay-usual = Thù lao một ví, tuần thường thấy
figure-wallet-busiest-tenth = Việc của một phần mười ví bận nhất
figure-wallet-pay-per-obh = Thù lao mỗi giờ OctaneBench qua các tuần

## GPU

gpu-title = { $gpu }
gpu-column-what = Mục
gpu-column-value = Giá trị
gpu-column-source = Nguồn
gpu-memoryGb = VRAM
gpu-boardWatts = Công suất card
gpu-loadWatts = Tải thường gặp
gpu-idleWatts = Khi chờ
gpu-msrpUsd = Giá ra mắt hoặc giá chợ
gpu-renderComputeScore = Điểm tính toán Render
gpu-octaneBenchApprox = OctaneBench, gần đúng
gpu-where = Có thể cho thuê trên: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = Câu trả lời gần nhất được tính thế nào
why-none = Ở đây chưa có câu trả lời nào để giải thích. Hãy hỏi gì đó trước, ví dụ: earnings 4090 0,12
why-only-shown = Số liệu của câu trả lời trước chỉ được hiển thị, không được lưu: không còn gì để giải thích. Hãy hỏi lại và xem nguồn.
why-asked = Đã hỏi: { $line }
why-inputs = Đầu vào
why-steps = Cách tính, { $network }
why-column-figure = Mục
why-column-value = Giá trị
why-column-origin = Nguồn gốc
why-gross-rental = doanh thu = số card × giá thuê × 24 h × tỷ lệ sử dụng = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = doanh thu = token mỗi ngày × giá token = { $tokens } × { $price } = { $result }
why-fee = phí = doanh thu × mức phí = { $gross } × { $rate } = { $result }
why-slippage = hao hụt khi bán = (doanh thu − phí) × { $rate } = { $result }
why-power = tiền điện = công suất sau bộ nguồn / hiệu suất nguồn × PUE × 24 h × giá điện = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = cố định = { $perMonth } mỗi tháng / 30,42 = { $result }
why-cash = dòng tiền = doanh thu − phí − hao hụt khi bán − tiền điện − cố định = { $result }
why-depreciation = khấu hao = phần cứng × (1 − giá trị còn lại) / (số năm × 365) = { $result }
why-profit = lợi nhuận = dòng tiền − khấu hao = { $result }
why-breakeven = tỷ lệ sử dụng để dòng tiền bằng 0 = (điện khi chờ + cố định) / phần dư = { $result }
why-breakeven-waiting = tỷ lệ sử dụng để dòng tiền bằng 0 = (điện khi chờ + cố định − thù lao trực) / phần dư = { $result }

figure-usdPerGpuHour = giá thuê mỗi giờ GPU
figure-tokensPerBusyHour = token mỗi giờ làm việc
figure-tokensPerIdleHour = token mỗi giờ chờ
figure-tokensPerDay = token mỗi ngày
figure-tokenUsd = giá token
figure-utilisation = tỷ lệ sử dụng
figure-feeRate = mức phí
figure-gpuLoadWatts = card khi tải
figure-gpuIdleWatts = card khi chờ
figure-hostLoadWatts = máy trừ card, khi tải
figure-hostIdleWatts = máy trừ card, khi chờ
figure-psuEfficiency = hiệu suất bộ nguồn
figure-pue = PUE
figure-usdPerKwh = giá điện mỗi kWh
figure-fixedUsdPerMonth = chi phí cố định mỗi tháng
figure-slippageRate = hao hụt khi bán
figure-purchaseUsd = phần cứng
figure-residualShare = giá trị còn lại
figure-usefulLifeYears = số năm sử dụng
figure-discountRate = mức chiết khấu
figure-perUsd = mỗi đô la
figure-priceUsd = giá
figure-change24h = thay đổi, 24 giờ
figure-change7d = thay đổi, 7 ngày
figure-change30d = thay đổi, 30 ngày
figure-change90d = thay đổi, 90 ngày
figure-volume24hUsd = khối lượng, 24 giờ
figure-marketCapUsd = vốn hóa
figure-volatilityPerYear = biến động/năm
figure-maxDrawdown = sụt giảm sâu nhất
figure-outlookUsd = giá sau 30 ngày

## When a request is not understood

mistake-title = Chưa rõ lắm
mistake-too-long = Dòng này dài quá { $limit } ký tự.
mistake-unknown-command = Tôi không biết “{ $typed }”. Gõ help để xem hỏi được gì.
mistake-unknown-command-near = Tôi không biết “{ $typed }”. Ý bạn là:
mistake-unknown-option = Ở đây không có tùy chọn “{ $typed }”. Gõ help { $command } để xem tất cả.
mistake-unknown-option-near = Ở đây không có tùy chọn “{ $typed }”. Ý bạn là:
mistake-unknown-word = Tôi không hiểu “{ $typed }”. Bỏ nó đi thì là:
mistake-unknown-words = Tôi không hiểu “{ $typed }”. Gõ help { $command } để xem có thể nhập gì.
mistake-several-cards = Tôi không hiểu “{ $typed }”. Nhiều loại card trong một máy được nối bằng dấu +: 2x 4090 + 1x 3090
mistake-unknown-gpu = Tôi không biết card “{ $typed }”.
mistake-unknown-network = Tôi không biết mạng “{ $typed }”.
mistake-unknown-token = Tôi không biết token “{ $typed }”.
mistake-unknown-place = Tôi không biết quốc gia “{ $typed }”.
mistake-unknown-currency = Tôi không biết tiền tệ “{ $typed }”.
mistake-unknown-tier = Không có bậc “{ $typed }”: chỉ có 2 hoặc 3.
mistake-unknown-theme = Không có kiểu “{ $typed }”: chỉ có dark (tối) hoặc light (sáng).
mistake-unknown-topic = Không có chủ đề “{ $typed }”.
mistake-unknown-language = Tôi chưa nói được “{ $typed }”.
mistake-unknown-time-zone = Tôi không biết múi giờ “{ $typed }”.
mistake-unknown-rig = Bạn không có máy nào tên “{ $typed }”.
mistake-unknown-scope = “{ $typed }” không phải me cũng không phải here.
mistake-unknown-flag = “{ $typed }” chưa rõ: hãy ghi yes.
mistake-did-you-mean = Ý bạn là:
mistake-missing-gpu = Card nào?
mistake-missing-network = Mạng nào?
mistake-missing-token = Token nào?
mistake-missing = Thiếu { $option }.
mistake-not-a-number = “{ $typed }” không phải là số ({ $option }).
mistake-ambiguous = “{ $typed }” có thể hiểu theo hai cách. Ý bạn là cách nào?
mistake-count-or-power = “{ $typed }” là số card hay giá mỗi kWh?
mistake-no-cards = Phải có ít nhất một card. Nếu điện miễn phí, hãy gõ power=0:
mistake-too-small = { $option } ít nhất là { $min }; bạn đã nhập “{ $typed }”.
mistake-too-big = { $option } nhiều nhất là { $max }; bạn đã nhập “{ $typed }”.

## Guided entry

guide-hint = Chọn một mục, hoặc gõ vào.
guide-hint-options = Chọn một mục, hoặc điền “{ $option }” trong /{ $command }.
guide-gpu-hint = Chọn card của bạn, hoặc gõ tên, ví dụ: earnings 7900 xtx
guide-value = { $option } là bao nhiêu?
guide-count = Mấy card { $gpu }?
guide-count-hint = Chọn, hoặc gõ một số.
guide-power = { $rig }: bạn trả bao nhiêu một kWh?
guide-power-hint = Chọn giá gần nhất, hoặc gõ giá của bạn: 2500 VND
guide-usual-power = Giá thông thường ở đây
guide-other-card = Card khác…
guide-language = Ngôn ngữ nào?
guide-currency = Tiền tệ nào?
guide-currency-hint = Chọn, hoặc gõ mã tiền tệ, ví dụ SEK.
guide-country = Quốc gia nào?
guide-country-hint = Chọn, hoặc gõ tên; bang của Mỹ cũng được.
guide-theme = Biểu đồ tối hay sáng?
guide-timezone = Múi giờ nào?
guide-timezone-hint = Chọn, hoặc gõ thành phố lớn gần nhất.

## Settings, first steps, privacy

settings-title = Cài đặt của bạn
settings-title-here = Cài đặt ở đây
settings-saved = Đã lưu.
settings-language = Ngôn ngữ
settings-currency = Tiền tệ
settings-timezone = Múi giờ
settings-country = Quốc gia
settings-theme = Biểu đồ
theme-dark = tối
theme-light = sáng
theme-usual = mặc định
settings-nowhere = chưa điền
settings-set = đã đặt
settings-not-set = chưa đặt
settings-change = Thay đổi:
settings-note = Đây là cài đặt của riêng bạn, dùng khi nhắn riêng và ở những nơi chưa đặt gì khác. Quốc gia dùng để lấy giá điện thông thường ở đó.
settings-note-here = Câu trả lời công khai ở đây theo các cài đặt này; câu trả lời riêng theo cài đặt của từng người.

start-title = GPU của bạn kiếm có hơn đốt không?
start-what = Rigwise tính xem một card kiếm được bao nhiêu trên Akash, Render, Nosana, Salad và Clore.ai sau phí, tiền điện và khấu hao, kèm nguồn và thời điểm của từng con số.
start-how-options = Dùng lệnh, ví dụ /earnings, hoặc bấm nút:
start-how = Cứ gõ như bạn nói: 2x 4090 giá 2500 VND. Hoặc bấm nút:
start-privacy = Không cần tài khoản, ví hay khóa. Những gì được lưu: privacy

privacy-title = Những gì được lưu về bạn, và vì sao
privacy-kept = Được lưu
privacy-settings = Cài đặt của bạn (ngôn ngữ, tiền tệ, múi giờ, quốc gia, biểu đồ), theo mã tài khoản của bạn trên nền tảng, đến khi bạn xóa.
privacy-rigs = Máy bạn đã lưu: card, chi phí, mạng và tài khoản ở đó nếu bạn có nhập. Đến khi bạn xóa.
privacy-digests = Bản tin hằng ngày bạn đặt: gửi đến đâu, lúc nào, về cái gì, và mã tài khoản của bạn là người đặt. Đến khi bạn dừng.
privacy-alerts = Các cảnh báo của bạn: theo dõi gì, báo đến đâu, đang thế nào, và số tài khoản của bạn là người đã đặt. Cho đến khi bạn dừng hoặc chúng kết thúc.
privacy-history = Với mỗi máy hoặc bản tin, mỗi ngày một dòng về số tiền lẽ ra kiếm được, để tính thay đổi và vẽ biểu đồ. Đến khi bạn xóa, hoặc một năm sau dòng cuối.
privacy-link = Nếu bạn liên kết tài khoản: những tài khoản nào chung một hồ sơ, đến khi bạn bỏ. Mã liên kết, ở dạng không đọc được, trong 10 phút; và số lần bạn gõ sai mã.
privacy-last-answer = Câu trả lời gần nhất cho bạn trong mỗi cuộc trò chuyện, cho “why”: đã hỏi gì và các con số. Xóa sau 30 ngày.
privacy-passing = Trong vài phút: điều bạn được hỏi sau cùng, để hiểu một giá trị trơ trọi, và ở nơi nhiều tiến trình trả lời, một yêu cầu cho đến khi được trả lời.
privacy-buttons = Dòng lệnh phía sau các nút dài, không kèm tên, để nút vẫn dùng được. Xóa sau 30 ngày.
privacy-upstream = Phản hồi từ các dịch vụ giá và mạng, kể cả về các địa chỉ công khai đã được tra. Chúng không nói ai đã hỏi.
privacy-not-kept = Không lưu
privacy-never = Không lưu tên, tin nhắn, khóa, hay ví nào ngoài ví bạn nhập. Không bán, không chuyển cho ai; các dịch vụ cung cấp số liệu không biết ai đang hỏi.
privacy-rights = export cho bạn toàn bộ dưới dạng tệp; forget xóa ngay lập tức.

forget-question = Xóa những gì được lưu về bạn?
forget-question-here = Xóa những gì được lưu về nơi này?
forget-done = Đã xóa
forget-done-here = Đã xóa
forget-warning = Không thể hoàn tác.
forget-linked = Hồ sơ của bạn đã liên kết: hồ sơ trên { $platforms } cũng mất, và liên kết cũng vậy.
forget-receipt = Đã xóa ngày { $date } lúc { $time } ({ $timeZone }), không để lại gì:
forget-rest = Từ giờ bạn hỏi gì cũng được lưu đúng như “privacy” nói.
kept-settings = Cài đặt
kept-last-answer = Câu trả lời gần nhất
kept-rigs = Máy
kept-alerts = Cảnh báo
kept-digests = Bản tin hằng ngày
kept-history = Số ngày lịch sử
kept-link = Tài khoản đã liên kết

link-title = Một hồ sơ trên Discord và Telegram
link-how = Ở nền tảng kia, trong cuộc trò chuyện riêng với bot này, hãy gõ:
link-discord = Trên Discord: { $line }
link-valid = Dùng được một lần, đến { $time } ({ $timeZone }).
link-together = Những gì đã lưu ở hai bên sẽ được gộp lại. Nếu cả hai đều có một cài đặt thì lấy cài đặt ở đây.
link-warning = Ai gõ mã này sẽ xem và sửa được máy và cài đặt của bạn. Đừng cho ai xem, và đừng gõ mã do người khác đưa.
link-linked-title = Đã liên kết
link-linked = Máy, cài đặt và lịch sử của bạn ở đây và trên { $platforms } là một.
link-stop-note = Nếu bỏ liên kết, mỗi tài khoản giữ một bản sao của tất cả.
link-joined = Máy ({ $count }), cài đặt và lịch sử giờ là một trên { $platforms }.
link-renamed = { $from } giờ có tên { $to }: bên kia đã có tên đó.
link-replaced = Các cài đặt này giờ theo bên kia: { $settings }.
link-digests = Bản tin vẫn gửi đến nơi đã đặt.
link-refused-title = Chưa liên kết
link-unknown = Mã này không dùng được: gõ sai, đã dùng hoặc quá cũ. Hãy lấy mã mới ở nền tảng kia bằng “link”.
link-own = Đây là mã của chính bạn. Hãy gõ mã ở nền tảng kia.
link-already = Hai bên đã có cùng một hồ sơ.
link-same-platform = Không thể liên kết: mỗi hồ sơ chỉ có một tài khoản { $platform }.
link-too-many = Quá nhiều mã sai. Thử lại sau { $minutes } phút.
link-stopped-title = Không còn liên kết
link-stopped = Tài khoản ở đây và trên { $platforms } giờ mỗi bên có một bản sao của máy, cài đặt và lịch sử.
link-none = Tài khoản của bạn không liên kết với tài khoản nào khác.
link-private-title = Chỉ khi nhắn riêng
link-private = Hồ sơ được liên kết trong cuộc trò chuyện riêng với bot này. Mã đã gõ ở đây không còn dùng được.
link-burnt = Có mã được gõ ở nơi người khác đọc được: mã đó không còn dùng được.
platform-terminal = Cửa sổ dòng lệnh

export-title = Những gì được lưu về bạn
export-what = { $count ->
        [0] Không lưu gì về bạn. Trong tệp cũng ghi vậy.
       *[other] { $count } mục, trong tệp.
    }
export-tables = Kèm theo là các bảng cho bảng tính, nếu có gì để ghi: các ngày lịch sử với tỷ giá của ngày đó, và máy. Tên cột bằng tiếng Anh, ngày dạng 2026-11-26, số dùng dấu chấm.

## When it is not the time or the place

managers-only-title = Chỉ dành cho quản trị viên
managers-only = Chỉ người quản trị nơi này mới đổi được cài đặt của nó.
private-title = Đây là chuyện riêng
private-here = Ở đây người khác cũng đọc được. Câu trả lời đang chờ bạn ở cuộc trò chuyện riêng.
private-button = Mở trò chuyện riêng
too-fast-title = Chờ một chút nhé
too-fast = Bạn hỏi nhanh hơn lúc trả lời. Thử lại sau { $seconds } giây.
busy-title = Đang rất đông
busy = Có nhiều câu hỏi hơn mức trả lời kịp. Thử lại sau một phút; chỉ mất thời gian, không mất gì khác.
interrupted-title = Việc này bị gián đoạn
interrupted = Một tiến trình của chúng tôi đã dừng khi đang trả lời bạn. Hãy xem việc đã xong chưa, nếu chưa thì hỏi lại.
press-gone-title = Nút này cũ quá rồi
press-gone = Nội dung của nút không còn được lưu. Hỏi lại nhé, ví dụ: earnings 4090 0,12

## When something else failed

failed-title = Không thành công
failed-rate = Hiện không nguồn nào có tỷ giá { $currency }. Hãy nhập số tiền bằng USD.
failed-meanwhile = Có người sửa cùng thứ đó đúng lúc ấy, có thể là bạn trên thiết bị khác. Không mất gì cả; hãy hỏi lại.
failed-upstream = Hiện không đọc được { $source }, và không có câu trả lời cũ.
failed-bug = Lỗi của chúng tôi, không phải của bạn. Đã ghi lại với mã { $id }.

## Around every answer

sources = Nguồn
labelled = { $label }: { $text }
answer-cut = Cắt ở đây: câu trả lời quá dài. Hãy hỏi một mạng hoặc một card.

## The terminal

terminal-welcome = Gõ help để xem hỏi được gì, exit để thoát. Gõ số để bấm nút.
terminal-prompt = rigwise>
terminal-no-storage = Không lưu được số liệu tốt gần nhất: { $reason }
terminal-lost-storage = Mất kết nối với cơ sở dữ liệu: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 99,99% mỗi khu vực, 99,5% mỗi máy ảo: ngừng 4 phút hoặc 3,65 giờ mỗi tháng
cloud-sla-azure = 99,99% qua hai vùng, 99,9% cho một máy: 4 hoặc 44 phút mỗi tháng
cloud-sla-gcp = 99,99% qua nhiều vùng, 99,9% cho một máy: 4 hoặc 44 phút mỗi tháng
cloud-sla-depin = Không có cam kết kèm đền tiền: tùy từng nhà cung cấp
cloud-credits-aws = 10, 30 hoặc 100% hóa đơn khi một máy dưới 99,5, 99 hoặc 95%; yêu cầu trước khi hết kỳ hóa đơn thứ hai
cloud-credits-azure = 10, 25 hoặc 100% hóa đơn
cloud-credits-gcp = 10, 25 hoặc 100% hóa đơn; yêu cầu trong 30 ngày
cloud-credits-depin = Akash: trả theo khối, hợp đồng đã đóng thì không trả; còn lại không có
cloud-procurement-aws = Hợp đồng doanh nghiệp, hóa đơn
cloud-procurement-azure = Hợp đồng doanh nghiệp, hóa đơn
cloud-procurement-gcp = Hợp đồng doanh nghiệp, hóa đơn
cloud-procurement-depin = Nạp bằng token hoặc thẻ, không hợp đồng
cloud-sovereignty-aws = Chọn được khu vực; European Sovereign Cloud từ tháng 1/2026
cloud-sovereignty-azure = Chọn được khu vực; EU Data Boundary
cloud-sovereignty-gcp = Chọn được khu vực; đám mây chủ quyền cùng T-Systems và Thales
cloud-sovereignty-depin = Akash có khu vực và tag kiểm định, Render không chọn được; khó kiểm định hơn

## Networks side by side, a sentence a cell

fact-akash-focus = Đám mây đa dụng: container trên máy chủ của người khác
fact-akash-users = Người thuê trọn GPU, từ card phổ thông đến H200
fact-akash-pricing = Nhà cung cấp chào giá cho từng đơn; thuê rồi thì giữ giá
fact-akash-token = Trả bằng ACT, đáng giá một đô la, đốt để đổi lấy AKT
fact-akash-strength = Người thuê trả bao nhiêu, nhà cung cấp nhận đủ
fact-akash-deployment = Nhà cung cấp Kubernetes, hoặc HomeNode cho một card
fact-akash-staking = Hiện nhà cung cấp không phải stake; một dự thảo có tiền bảo đảm
fact-akash-reputation = Không có điểm: tag kiểm định, thời gian hoạt động do Console đo và bộ lọc của người thuê
fact-akash-slashing = Không bị tịch thu gì; lượt thuê hỏng khoảng 8 phút thì bị đóng
fact-akash-renter = Giá cố định cho lượt thuê, trả theo khối, thôi lúc nào cũng được; không bồi hoàn
fact-akash-owner = Khối nào của lượt thuê đang mở cũng được trả, bận hay rảnh; không hứa kéo dài bao lâu
fact-akash-sla = Không thấy cam kết hoạt động hay bồi hoàn; trả theo khối
fact-render-focus = Dựng hình 3D bằng OctaneRender, Redshift và Blender
fact-render-users = Nghệ sĩ và studio dựng khung hình
fact-render-pricing = Quỹ tuần cố định, chia theo việc đã làm
fact-render-token = Trả bằng RENDER trên Solana, nên giá RENDER kéo thù lao theo
fact-render-strength = Công khai số liệu việc hằng tuần của từng ví
fact-render-deployment = Card NVIDIA có CUDA và ít nhất 8 GB VRAM
fact-render-staking = Không thấy stake; vào theo danh sách chờ
fact-render-reputation = Bậc 2 đi trước bậc 3 và nặng gấp đôi; việc kiểm tra tạo ra điểm
fact-render-slashing = Không có stake để mất; chỉ trả cho việc được duyệt
fact-render-renter = Việc được kiểm tra rồi mới tính; không chọn được nút, không thấy bồi hoàn
fact-render-owner = Một phần của hai quỹ tuần, cho làm việc và chờ; không hứa số giờ
fact-render-sla = Không thấy cam kết hoạt động kèm đền tiền
fact-dispersed-focus = AI và việc tính toán khác trên node Render
fact-dispersed-users = Khách cần tính toán AI, giá cố định mỗi giờ GPU
fact-dispersed-pricing = Mức trả mỗi tuần cho từng card; gốc là 10 hoặc 25 RENDER
fact-dispersed-token = Trả bằng RENDER trên Solana, nên giá RENDER kéo thù lao theo
fact-dispersed-strength = Trả cả giờ chờ lẫn giờ làm việc
fact-dispersed-deployment = Linux, 64 GB RAM, 1 TB NVMe, 8 nhân, 100/75 Mbps
fact-dispersed-staking = Giữ lại đến 100 USD thu nhập làm stake
fact-dispersed-reputation = Chưa rõ: nút được mời hoặc duyệt, không công bố điểm
fact-dispersed-slashing = Chưa rõ: không chỗ nào nói khi nào mất khoản giữ lại
fact-dispersed-renter = Chưa rõ: không thấy số liệu hoạt động hay bồi hoàn
fact-dispersed-owner = Một mức cho giờ làm và một mức cho giờ chờ; không hứa số giờ
fact-dispersed-sla = Không thấy cam kết hoạt động kèm đền tiền
fact-nosana-focus = Việc AI trong container trên card của người khác
fact-nosana-users = Nhóm chạy mô hình AI không cần đám mây
fact-nosana-pricing = Mức trả cố định mỗi giờ cho từng loại card
fact-nosana-token = Tính bằng đô la, trả bằng NOS trên Solana
fact-nosana-strength = Mức trả công khai, như nhau cho mọi máy
fact-nosana-deployment = Linux, một card NVIDIA, 12 GB RAM, 256 GB NVMe, 100/50 Mbps
fact-nosana-staking = Không đòi stake, theo những gì đã đọc
fact-nosana-reputation = Chợ cộng đồng và chợ cao cấp, mỗi nơi một mức; không thấy điểm
fact-nosana-slashing = Không thấy trong những gì đã đọc
fact-nosana-renter = Giá cố định mỗi giờ; không thấy số liệu hoạt động hay bồi hoàn
fact-nosana-owner = Mức cố định bằng đô la cho giờ làm; không hứa số giờ
fact-nosana-sla = Không thấy cam kết hoạt động kèm đền tiền
fact-salad-focus = Container AI và kết xuất trên PC ở nhà
fact-salad-users = Công ty cần nhiều card phổ thông giá rẻ
fact-salad-pricing = Salad định tiền mỗi giờ theo card và nhu cầu
fact-salad-token = Số dư bằng đô la; có đề xuất thêm RENDER
fact-salad-strength = Công bố số tiền máy thật sự kiếm được, theo card
fact-salad-deployment = PC Windows cài ứng dụng Salad
fact-salad-staking = Không đòi stake, theo những gì đã đọc
fact-salad-reputation = Chưa rõ: cách giao việc không được công bố
fact-salad-slashing = Không thấy; giờ không có việc thì không có tiền
fact-salad-renter = PC tại nhà, bật chừng nào chủ còn bật; không thấy bồi hoàn
fact-salad-owner = Thù lao đo trên mọi máy, theo từng card; không hứa số giờ
fact-salad-sla = Không thấy cam kết hoạt động kèm đền tiền
fact-clore-focus = Chợ thuê nguyên máy chủ GPU
fact-clore-users = Người thuê máy chủ theo ngày
fact-clore-pricing = Chủ máy đặt giá theo ngày; theo nhu cầu hoặc spot
fact-clore-token = Trả bằng CLORE, hoặc bitcoin và đô la với phí cao hơn
fact-clore-strength = Danh sách máy chủ công khai, có giá và tình trạng thuê
fact-clore-deployment = Máy chủ Linux cài phần mềm của Clore
fact-clore-staking = Không thấy stake; giữ CLORE được giảm nửa phí
fact-clore-reputation = Cạnh mỗi máy chủ có điểm tin cậy
fact-clore-slashing = Không thấy trong những gì đã đọc
fact-clore-renter = Có điểm tin cậy trước khi thuê; không thấy bồi hoàn
fact-clore-owner = Giá của chính mình chừng nào còn người thuê; không hứa số giờ
fact-clore-sla = Không thấy cam kết hoạt động kèm đền tiền

fact-ionet-focus = GPU của nhiều chủ máy, ghép thành cụm cho AI
fact-ionet-users = Người thuê card và cụm máy cho AI
fact-ionet-pricing = Trang tra cứu niêm yết giá mỗi giờ cho từng mẫu
fact-ionet-token = Trả bằng IO hoặc USDC; có thưởng khối bằng IO mỗi giờ
fact-ionet-strength = Trang tra cứu cho thấy giá, số card rảnh và đang thuê của từng mẫu
fact-ionet-deployment = Phần mềm của io.net trên máy của chủ
fact-ionet-staking = 200 IO mỗi card, card mạnh nhiều hơn: gấp mười cho H100
fact-ionet-reputation = Không thấy điểm đánh giá được công bố
fact-ionet-slashing = Không thấy trong những gì đã đọc
fact-ionet-renter = Không thấy đền bù khi có sự cố
fact-ionet-owner = Giá niêm yết khi card đang được thuê; không hứa số giờ
fact-ionet-sla = Không thấy cam kết hoạt động kèm đền tiền

fact-vast-focus = Chợ máy GPU của các chủ máy
fact-vast-users = Người thuê card theo giờ
fact-vast-pricing = Chủ máy đặt giá mỗi giờ GPU; theo nhu cầu hoặc đấu giá
fact-vast-token = Không có: trả bằng đô la
fact-vast-strength = Nhiều card phổ thông và có thống kê thị trường
fact-vast-deployment = Máy chủ Linux cài phần mềm của Vast
fact-vast-staking = Không thấy stake
fact-vast-reputation = Cạnh mỗi máy chủ có điểm tin cậy
fact-vast-slashing = Không thấy trong những gì đã đọc
fact-vast-renter = Có điểm tin cậy trước khi thuê; không thấy bồi hoàn
fact-vast-owner = Giá của chính mình chừng nào còn người thuê; không hứa số giờ
fact-vast-sla = Không thấy cam kết hoạt động kèm đền tiền

## Picking a chat on Telegram

pick-chat = Hoặc chọn một cuộc trò chuyện bằng các nút bên dưới.

## Forms

form-rig = Máy của bạn
form-name = Tên máy
form-name-hint = gara
form-gpu = Card đồ họa
form-gpu-hint = 2x RTX 4090
form-power = Giá điện mỗi kWh
form-power-hint = 2500 VND
form-hardware = Giá mua phần cứng
form-hardware-hint = 2400 USD
form-network = Mạng đang cho thuê
form-network-hint = akash, render hoặc salad; để trống là tất cả

## Discord

option-more = mọi tùy chọn khác, viết như sau: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = các loại card khác trong cùng máy: 1x 3090 + 2x 3080
option-night = giá mỗi kWh ban đêm, nếu khác; khi đó power là giá ban ngày
option-night_hours = đêm từ mấy giờ: 22-6
option-detail = với máy có nhiều loại card, xem riêng loại này
mistake-unknown-hours = “{ $typed }” không phải khoảng giờ: ví dụ đúng là 22-6.
day-and-night = Máy chạy suốt ngày đêm nên lấy trung bình theo giờ: { $average }/kWh, từ { $day } ban ngày và { $night } ban đêm ({ $hours }).
machine-total = { $network }: tổng { $cash }/ngày ({ $low } đến { $high })
machine-total-point = { $network }: tổng { $cash }/ngày
machine-no-total = { $network }: không có tổng, vì có card chưa có số liệu
machine-only = { $rig }: chỉ { $network } có số liệu cho mọi card, { $cash }/ngày
machine-only-guess = { $rig }: chỉ { $network } có số liệu cho mọi card, { $cash }/ngày, phỏng đoán
machine-all = { $rig }: mọi card cộng lại { $cash }/ngày trên { $network }
machine-all-guess = { $rig }: mọi card cộng lại { $cash }/ngày trên { $network }, phỏng đoán
machine-part-better = Riêng { $cards }: { $cash }/ngày trên { $network }, nơi không có số liệu cho các card khác.
machine-part = · { $cards }: { $cash }/ngày, mỗi card { $each }
machine-part-one = · { $cards }: { $cash }/ngày
machine-part-unknown = · { $cards }: { $text }
machine-per-card = Đó là cả { $count } card cộng lại. Mỗi card: { $each }/ngày.
machine-unknown = { $rig }: hiện chưa mạng nào có số liệu cho mọi card của máy
machine-shared = Những gì cả máy dùng chung, như điện của máy trừ card, chi phí cố định và giá phần cứng, được chia theo công suất từng card.
machine-column-total = Tổng/ngày
machine-column-card = Mỗi card
machine-bases = Các con số này không cùng loại: nơi là tiền thuê, nơi là phần chia quỹ tuần. Xem chi tiết trước khi chuyển máy.
why-machine-cash = dòng tiền của cả máy = tổng các card = { $result }
why-machine-profit = lợi nhuận của cả máy = tổng các card = { $result }
button-save-rig = Lưu máy này

## Saved machines

command-rig = Máy của bạn: lưu, xem và sửa
example-rig = rig add garage 2x 4090 0,12 hardware=3200
option-action = làm gì
option-name = tên máy
option-bought = ngày mua: 2025-03-01
option-account = địa chỉ Akash hoặc ví Solana của bạn, để tra số tiền đã nhận
option-rename = tên mới
option-without = tùy chọn cần bỏ đi: power, hardware
mistake-unknown-rig-name = “{ $typed }” không thể làm tên máy. Tên có 1 đến 32 chữ cái, chữ số, dấu cách, gạch nối, chấm hoặc ngoặc, và không trùng tên card, mạng, tiền tệ hay quốc gia.
mistake-unknown-rig-action = Không có thao tác “{ $typed }” với máy.
mistake-unknown-date = “{ $typed }” không phải ngày: ví dụ đúng là 2025-03-01.
mistake-unknown-account = “{ $typed }” không phải địa chỉ Akash (akash1…) cũng không phải ví Solana.
button-rigs = Máy của tôi
button-add-rig = Thêm máy
button-edit-rig = Sửa
button-remove-rig = Gỡ bỏ
button-remove-rig-days = Gỡ bỏ cùng lịch sử
button-digest = Bản tin hằng ngày
button-form = Điền biểu mẫu
rig-title = { $name }
rig-saved = Đã lưu { $name }
rig-changed = Đã sửa { $name }
rig-is-default = Khi nhắn riêng mà không ghi card, máy này được dùng.
rig-named-by-us = Tạm gọi là { $name } đến khi bạn đặt tên: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: được hiểu là mạng cho thuê, không phải tên.
rig-read-as-country = { $country }: được hiểu là nước đặt máy, không phải tên.
rig-unreadable = Một phần dữ liệu đã lưu của máy không còn đọc được. Hãy sửa hoặc thêm lại.
rig-cards = Card
rig-power = Giá điện
rig-per-kwh = { $price }/kWh
rig-day-night = ngày { $day }, đêm { $night }
rig-usual-power = giá thông thường ở { $place }
rig-world-power = trung bình thế giới: nhập power=…
rig-hardware = Giá mua
rig-bought = Ngày mua
rig-age = đã { $months } tháng
rig-book-value = Giá trị sổ sách
rig-book-note = còn lại sau khấu hao đường thẳng
rig-networks = Mạng
rig-networks-all = tất cả
rig-account = Tài khoản
rig-more = Khác
rig-list-title = { $count } máy của bạn
rig-column-name = Máy
rig-no-figure = chưa có số liệu
rig-sum = Cộng tất cả, mỗi máy ở nơi lời nhất: { $cash }/ngày
rig-sum-without = Không tính { $rigs } vì chưa có số liệu.
rig-list-note = ★ là máy được dùng khi nhắn riêng mà không ghi card.
rig-open = Xem một máy:
rig-none-title = Bạn chưa lưu máy nào
rig-none = Máy đã lưu thì gọi bằng tên: earnings garage. Thêm như sau: rig add garage 2x 4090 0,12 hardware=3200
rig-full = Bạn có { $count } máy, đã tối đa. Hãy gỡ bớt một máy.
rig-name-command = “{ $name }” là một lệnh nên không thể làm tên máy.
rig-name-in-use = Bạn đã có máy tên { $name }. Giờ làm gì?
rig-change-it = Sửa { $name }
rig-bought-future = { $date } chưa đến.
rig-without-date = Bỏ qua ngày
rig-which = Máy nào?
rig-night-alone = Đã có giá ban đêm, vậy ban ngày bao nhiêu một kWh?
rig-not-set = “{ $typed }” chưa được đặt nên không bỏ được.
rig-change-what = Sửa mục nào?
rig-change-note = Hoặc gõ: { $line } power=0,10. Bỏ một tùy chọn bằng without=power.
rig-change-power = Giá điện
rig-change-gpu = Card
rig-change-count = Số card
rig-change-country = Quốc gia
rig-change-network = Mạng
rig-change-hardware = Giá mua
rig-change-bought = Ngày mua
rig-change-account = Tài khoản
rig-change-rename = Tên
rig-remove-title = Gỡ bỏ { $name }?
rig-remove-warning = Dữ liệu đã lưu của máy sẽ bị xóa. Các ngày lịch sử vẫn còn, trừ khi bạn gỡ cùng với máy.
rig-remove-warning-digests = Dữ liệu đã lưu của máy sẽ bị xóa, và { $count } bản tin hằng ngày về máy sẽ dừng.
rig-removed-title = Đã gỡ bỏ { $name }
rig-removed-digests = { $count } bản tin hằng ngày về máy đã dừng.
rig-remove-alerts = Cảnh báo về máy này cũng kết thúc: { $count }
rig-removed-alerts = Cảnh báo về máy này đã kết thúc: { $count }
rig-removed-days = Số ngày lịch sử đã xóa: { $count }

## Thực sự kiếm được

command-provider = Nhà cung cấp Akash hoặc ví Render thực sự kiếm được bao nhiêu
example-provider = provider
option-paid = số RENDER thực trả cho việc của một tuần: 12,3
option-epoch = số thứ tự của tuần đó; không nêu thì là tuần mới nhất
mistake-unknown-account-typo = “{ $typed }” bị gõ sai: bắt đầu như địa chỉ Akash nhưng các chữ kiểm tra không khớp.
mistake-unknown-account-other = “{ $typed }” thuộc chuỗi khác. Địa chỉ Akash bắt đầu bằng akash1; Render trả vào ví Solana.
button-link-rig = Gắn với máy của tôi
button-provider = Thực sự kiếm được

provider-none-title = Thực sự kiếm được bao nhiêu?
provider-none = Gõ địa chỉ Akash (akash1…) hoặc ví Solana mà Render trả vào. Tất cả đều công khai: không cần khóa, không cần ký. Gắn với một máy thì được so với ước tính, bằng { $how }
provider-none-rig = { $name } chưa có tài khoản. Hãy nhập địa chỉ Akash hoặc ví Solana của máy.
provider-which = Tài khoản nào?
provider-nobody-title = Không có nhà cung cấp ở địa chỉ này
provider-nobody = Akash không biết nhà cung cấp nào là { $account }. Card trong HomeNode không có địa chỉ riêng, và địa chỉ người thuê không phải của nhà cung cấp.
provider-idle-title = Không có việc trong các tuần qua
provider-idle = { $account } không có việc trong mười hai tuần gần nhất của Render, đến { $date }. Việc cho Dispersed và tiền chờ không được công bố theo ví.

provider-akash = { $name }: { $earned } trong 7 ngày
provider-akash-unknown = { $name }: không đọc được thu nhập
provider-offline = Ngoại tuyến, thấy lần cuối { $age }: không có hợp đồng thuê mới.
provider-offline-unknown = Ngoại tuyến: không có hợp đồng thuê mới.
provider-unread = Hiện không đọc được: { $things }.
provider-part-health = tình trạng và card
provider-part-earnings = thu nhập
provider-part-leases = hợp đồng thuê
provider-24h = 24 giờ qua
provider-24h-before = { $amount } trong 24 giờ trước đó
provider-per-day = { $amount } mỗi ngày
provider-act = ACT chưa đốt
provider-act-as-akt = { $worth }, nay là { $tokens }
provider-act-unknown = không có trong các đồng của tài khoản, hoặc không đọc được
provider-yes = có
provider-no = không
provider-online = Trực tuyến
provider-checked = kiểm tra { $age }
provider-uptime = Thời gian hoạt động
provider-uptime-note = 30 ngày; 7 ngày { $week }, 1 ngày { $day }
provider-audited = Đã kiểm định
provider-gpus = GPU đang cho thuê
provider-of = { $part } trên { $whole }
provider-leases = Hợp đồng đang mở
provider-leases-more = hơn { $count }
provider-per-gpu-hour = Mỗi giờ GPU
provider-market = giá chào cho { $gpu } { $price }
provider-market-change = { $change } so với giá chào cho { $gpu }, { $price }
provider-whole-lease = Hợp đồng thuê trả cả bộ xử lý, bộ nhớ và đĩa; giá chào gần như chỉ cho card.
provider-accrued = Kiếm được là số tiền các hợp đồng mang lại trên chuỗi, đã rút hay chưa, trước phí gas. Ngày tính theo UTC.
provider-render-words = tier=, paid= và epoch= thu hẹp một ví Render. Akash công bố số tiền nó trả, nên ở đây chúng không thay đổi gì.
provider-days = Theo ngày
provider-column-day = Ngày
provider-chart-day = Kiếm được trên { $network }, { $count } ngày: từ { $first } đến { $last }, thấp nhất { $low }, cao nhất { $high }
provider-chart-week = Tiền công trên { $network }, giữa khoảng, { $count } tuần: từ { $first } đến { $last }, thấp nhất { $low }, cao nhất { $high }
provider-chart-title = { $name }: thực sự kiếm được
provider-chart-subtitle-day = theo ngày, { $currency }
provider-chart-subtitle-week = theo tuần, giữa khoảng, { $currency }
provider-chart-subtitle-estimate = theo ngày, { $currency }; vạch ngang là ước tính
provider-chart-estimated = ước tính: { $estimate } mỗi ngày

provider-render = { $account }: { $pay } cho tuần đến { $date }
provider-weeks-old = Chưa công bố tuần nào mới hơn: tuần cuối kết thúc ngày { $date }.
provider-range = { $low } đến { $high }
provider-work = Việc
provider-work-share = { $share } toàn bộ việc
provider-tier = Nếu bậc { $tier }
provider-pool-share = { $low } đến { $high } của quỹ
provider-pay = Tiền công
provider-mean = Trung bình
provider-mean-weeks = { $weeks ->
       *[other] { $weeks } tuần
    }
provider-waiting = Quỹ chờ
provider-waiting-note = chia cho mọi người đã chờ; không công bố theo ví
provider-tier-unknown = Các nút làm ở bậc nào không được công khai, nên khoảng này gồm cả hai. Nói tier=2 hoặc tier=3, hoặc số được trả cho việc một tuần: paid=12,3 epoch={ $epoch }
provider-tier-told = Tính theo bậc { $tier } như bạn nói.
provider-tier-paid = Số được trả cho tuần { $epoch } là của bậc { $tier }: mọi tuần được tính như vậy.
provider-tier-misfit = Số được trả cho tuần { $epoch } không khớp bậc nào: có nút của cả hai, hay gồm cả tiền chờ? Mọi tuần được tính theo bậc { $tier }, bậc gần hơn.
provider-no-epoch = Tuần { $epoch } không nằm trong các tuần đã biết, { $from } đến { $to }: khoảng giữ nguyên.
provider-no-telling = Không có việc hoặc tiền trong tuần { $epoch } thì không nói lên bậc nào: khoảng giữ nguyên.
provider-weeks = Theo tuần
provider-column-week = Tuần đến
provider-worth-now = Giá trị theo giá RENDER cuối mỗi tuần; tuần nào không rõ thì theo giá hiện tại, { $price }.
provider-worth-then = Giá trị theo giá RENDER cuối mỗi tuần.

provider-compare = { $name }: ước tính và thu nhập mỗi ngày
provider-column-span = Số ngày biết
provider-column-estimate = Ước tính
provider-column-actual = Kiếm được
provider-column-ratio = Tỷ lệ
provider-few-days = “–” là khi có quá ít ngày vừa có ước tính vừa có thu nhập. Mỗi bản tin hằng ngày lưu một ước tính.
provider-no-history = Những ngày này chưa lưu ước tính nào của { $name }: mỗi bản tin hằng ngày của máy lưu một ước tính.
provider-now = Theo số liệu hiện tại, ước tính { $estimate } mỗi ngày; tuần qua thu về { $actual } mỗi ngày: { $ratio }.
provider-nothing-estimated = Ước tính bằng không, nên không có tỷ lệ.
provider-reason-none = Chênh trong một phần mười: ước tính khớp.
provider-reason-utilisation-lower = Lý do có thể: máy bận ít hơn ước tính.
provider-reason-utilisation-higher = Lý do có thể: máy bận nhiều hơn ước tính.
provider-reason-price-lower = Lý do có thể: mỗi giờ được trả ít hơn ước tính.
provider-reason-price-higher = Lý do có thể: mỗi giờ được trả nhiều hơn ước tính.
provider-reason-token-price-lower = Lý do có thể: token rẻ hơn ước tính.
provider-reason-token-price-higher = Lý do có thể: token đắt hơn ước tính.
provider-reason-downtime = Lý do có thể: máy ngoại tuyến.
provider-reason-unknown = Dữ liệu công khai không cho thấy một lý do duy nhất.
provider-by-cards = Nhà cung cấp có { $gpus } GPU và { $name } có { $cards }: phần của máy tính theo đó.
provider-means = Các ngày trước tuần cuối là trung bình của 30 và 90 ngày: hỏi riêng từng ngày là từng lần gọi riêng.
provider-work-alone = So với ước tính riêng cho việc, theo giữa khoảng: tiền chờ không công bố theo ví, và một ví có thể có nhiều máy.

digest-earned = Thực sự kiếm được trên { $network }: { $amount } ngày { $date }, { $total } trong { $days ->
       *[other] { $days } ngày
    }
digest-earned-ratio = { $ratio } của ước tính
digest-earned-render = Thực trả cho việc trên Render, tuần đến { $date }: { $pay } ({ $worth })
digest-earned-missing = Hiện không đọc được số thực sự kiếm được trên { $network }

why-earned = kiếm được trong 7 ngày = giá mỗi khối × số khối, cộng mọi hợp đồng trong thời gian đó; một ACT tính là một đô la = { $result }
why-lease = tiền thuê mỗi giờ GPU = giá mỗi khối × { $blocks } khối mỗi giờ / số GPU của hợp đồng; trung bình mọi GPU = { $result }
why-render-pay = tiền công bậc { $tier } = phần của toàn bộ việc × quỹ × trọng số bậc = { $share } × { $pool } × { $weight } ({ $low } đến { $high }) = { $result }
why-ratio = tỷ lệ = kiếm được mỗi ngày / ước tính mỗi ngày = { $actual } / { $estimate } = { $result }
figure-uptime1d = thời gian hoạt động, 1 ngày
figure-uptime7d = thời gian hoạt động, 7 ngày
figure-uptime30d = thời gian hoạt động, 30 ngày
figure-gpusLeased = GPU đang cho thuê
figure-gpusTotal = tổng số GPU
figure-openLeases = hợp đồng đang mở
figure-earnedUsd24h = kiếm được, 24 giờ
figure-earnedUsd24hBefore = kiếm được, 24 giờ trước đó
figure-earnedUsd7d = kiếm được, 7 ngày
figure-earnedUsd30d = kiếm được, 30 ngày
figure-earnedUsd90d = kiếm được, 90 ngày
figure-earnedUsdOfDay = kiếm được hôm đó
figure-closeUsd = giá token cuối ngày đó
figure-unconvertedAct = ACT chưa đốt
figure-obhOfWeek = việc của tuần, OBh
figure-jobPoolOfWeek = quỹ việc, tuần mới nhất
figure-availabilityPoolOfWeek = quỹ chờ, tuần mới nhất
figure-paidRender = thực trả cho một tuần

## Daily digests

command-digest = Máy kiếm được bao nhiêu, hằng ngày vào giờ bạn chọn
example-digest = digest 4090 at=9:00 timezone=Saigon
option-id = bản tin nào, theo các chữ cái trên nút của nó
option-at = giờ trong ngày: 9:00, 18:30, 7h30
option-days = những ngày nào: daily, mon-fri, sat,sun
option-to = kênh hoặc nhóm khác mà bạn quản trị
option-chart = yes hoặc no: biểu đồ 30 ngày gần nhất

mistake-unknown-clock = “{ $typed }” không phải giờ: ví dụ đúng là 9:00 và 18:30.
mistake-unknown-weekdays = “{ $typed }” không phải ngày trong tuần: ví dụ đúng là mon-fri.
mistake-unknown-digest-action = Không có thao tác “{ $typed }” với bản tin.
mistake-unknown-yes-no = “{ $typed }” không phải yes cũng không phải no.

guide-at = Lúc mấy giờ?
guide-at-hint = Chọn, hoặc gõ: 9:00, 18:30
guide-days = Vào những ngày nào?
guide-days-hint = Chọn, hoặc gõ: mon,wed,fri (thứ Hai, Tư, Sáu)
guide-to = Gửi đến đâu?
guide-to-hint = Đến kênh hoặc nhóm mà bạn quản trị.

digest-title-earn = ✅ { $name } · { $cash }/ngày
digest-title-marginal = ⚠ { $name } · { $cash }/ngày
digest-title-switch = ⛔ { $name } · { $cash }/ngày
digest-title-pause = ⛔ { $name }: nên tạm dừng · { $cash }/ngày
digest-title-guess = ❔ { $name } · { $cash }/ngày
digest-title-unknown = { $name }: hôm nay chưa có số liệu
digest-title-unpriced = { $name }: trả bằng token chưa rõ giá
digest-none = Hôm nay không có bản tin
digest-unreadable = Nội dung của bản tin này không còn đọc được. Hãy dừng nó và đặt bản tin mới.
digest-rig-gone = Máy của bản tin này không còn được lưu.
digest-up-yesterday = tăng { $amount } so với hôm qua
digest-down-yesterday = giảm { $amount } so với hôm qua
digest-same-yesterday = không đổi so với hôm qua
digest-up-since = tăng { $amount } so với { $date }
digest-down-since = giảm { $amount } so với { $date }
digest-same-since = không đổi so với { $date }
digest-late = Gửi trễ: lẽ ra lúc { $time }.
digest-late-date = Gửi trễ: lẽ ra ngày { $date } lúc { $time }.
digest-first = Bản tin đầu tiên: từ lần sau sẽ nói có gì thay đổi.
digest-no-before = Lần trước { $network } chưa có số liệu nên không so sánh được.
digest-why = Vì sao: { $reasons }
digest-why-utilisation = tỷ lệ sử dụng { $from } → { $to } ({ $amount })
digest-why-power = giá điện { $from } → { $to }/kWh ({ $amount })
digest-why-fees = phí ({ $amount })
digest-why-machine = máy ({ $amount })
digest-why-pay = thù lao ({ $amount })
digest-why-pay-change = thù lao { $change } ({ $amount })
digest-why-rent = giá thuê { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } và token mỗi giờ { $pay } ({ $amount })
digest-why-currency = đô la { $change } theo { $currency } ({ $amount })
digest-network = { $network } { $cash }/ngày ({ $low } đến { $high })
digest-network-point = { $network } { $cash }/ngày
digest-best = ● tốt nhất
digest-also = Trong chi tiết còn có: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } ({ $change } trong 24 giờ)
digest-token-missing = { $token }: chưa có giá
digest-stale = Số liệu cũ: { $networks }
digest-power = Giá điện giả định { $price }/kWh, mức trung bình
digest-power-place = Giá điện giả định { $price }/kWh, thông thường ở { $place }
digest-chart = Dòng tiền mỗi ngày trên { $network }, { $days } ngày: từ { $first } đến { $last }, thấp nhất { $low }, cao nhất { $high }

digest-ordered = ✅ Đã đặt bản tin hằng ngày: { $about }
digest-changed-same = ✅ Đã có sẵn một bản tin, giờ là: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } lúc { $time } ({ $zone })
digest-days-daily = hằng ngày
digest-days-weekdays = thứ Hai đến thứ Sáu
digest-days-weekends = thứ Bảy và Chủ Nhật
digest-where-private = tin nhắn riêng này
digest-where-private-on = tin nhắn riêng trên { $platform }
digest-where-shared = một kênh hoặc nhóm
digest-about = Bản tin: { $about }
digest-about-unknown = một máy không còn đọc được
digest-preview = Nếu gửi bây giờ: { $title }
digest-next = Lần tới: { $next }
digest-list = Bản tin hằng ngày của bạn
digest-list-here = Bản tin hằng ngày ở đây
digest-list-none = Bạn chưa đặt bản tin hằng ngày nào
digest-list-none-here = Chưa có bản tin hằng ngày nào ở đây
digest-what = Một tin nhắn vào giờ bạn chọn: máy kiếm được bao nhiêu trên từng mạng, có gì thay đổi và vì sao.
digest-which = Bản tin nào?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Đã sửa: { $about }
digest-paused = Đã tạm dừng: { $about }
digest-resumed = Đã tiếp tục: { $about }
digest-stopped = Đã dừng hẳn: { $about }
digest-stopped-note = Sẽ không gửi nữa, và đơn đặt đã xóa.
orders-paused = Đã tạm dừng: cả { $count }
orders-resumed = Đã tiếp tục: cả { $count }
orders-stopped = Đã dừng hẳn: cả { $count }
orders-all = Tất cả
digest-change-what = Sửa mục nào?
digest-change-at = Giờ
digest-change-days = Ngày
digest-change-timezone = Múi giờ
digest-change-language = Ngôn ngữ
digest-change-currency = Tiền tệ
digest-change-chart-on = Có biểu đồ
digest-change-chart-off = Không có biểu đồ
digest-paused-asked = ⏸ Đã tạm dừng
digest-paused-notice = { $count } bản tin hằng ngày của bạn không gửi nữa. { $reason }
digest-paused-access = ⏸ Đã tạm dừng: chúng tôi không còn thấy kênh đó. Cho chúng tôi vào rồi bấm “Tiếp tục”.
digest-paused-permission = ⏸ Đã tạm dừng: chúng tôi không còn được đăng ở đó. Cấp quyền rồi bấm “Tiếp tục”.
digest-paused-closed = ⏸ Đã tạm dừng: chủ đề đã đóng. Mở lại rồi bấm “Tiếp tục”.
digest-paused-filtered = ⏸ Đã tạm dừng: bộ lọc ở đó đã chặn. Cho qua rồi bấm “Tiếp tục”.
digest-paused-unreachable = ⏸ Đã tạm dừng: bạn không nhận tin nhắn từ chúng tôi. Cho phép rồi bấm “Tiếp tục”.
digest-paused-rig = ⏸ Đã tạm dừng: máy của bản tin này không còn được lưu. Lưu một máy cùng tên rồi bấm “Tiếp tục”, hoặc dừng hẳn.
digest-paused-other = ⏸ Đã tạm dừng: không gửi được. Kiểm tra xem chúng tôi có được đăng ở đó không rồi bấm “Tiếp tục”.
digest-no-place = Không gửi bản tin đến đó được
digest-place-nowhere = Bản tin cần Discord hoặc Telegram: ở đây không tự gửi tin được.
digest-place-unknown = Không có nơi đó, hoặc chúng tôi chưa ở trong đó. Hãy thêm chúng tôi vào trước.
digest-place-wrong-kind = Không tự đăng được ở đó. Chọn kênh văn bản, kênh thông báo, chủ đề hoặc bài đăng.
digest-place-not-installed = Chúng tôi chưa được cài trên máy chủ này nên không đăng ở đây được. Quản trị viên có thể thêm chúng tôi.
digest-missing-title = Chúng tôi chưa được đăng ở đó
digest-missing = Ở { $where } chúng tôi còn thiếu quyền: { $permissions }. Chưa lưu gì cả.
digest-rig-shared-title = Máy đã lưu là chuyện riêng
digest-rig-shared = Ở đó người khác cũng đọc được, mà chi phí là chuyện riêng của bạn. Vẫn có thể báo về các card đó mà không kèm chi phí.
digest-full-title = Đủ nhiều rồi
digest-place-full = Nơi đó đã có { $count } bản tin, là tối đa. Hãy dừng bớt một bản tin.
digest-owner-full = Bạn đã đặt { $count } bản tin, là tối đa. Hãy dừng bớt một bản tin.
digest-unknown-title = Không có bản tin này
digest-unknown = Ở đây không có bản tin nào tên như vậy. Có thể nó đã dừng.
digest-elsewhere = Bản tin này gửi đến nơi người khác cũng đọc. Hãy sửa ở đó.
digest-stays-title = Bản tin ở yên nơi nó được gửi
digest-stays = Hãy đặt bản tin ở nơi kia, và dừng bản tin này.

permission-view-channel = Xem kênh
permission-send-messages = Gửi tin nhắn
permission-send-messages-in-threads = Gửi tin nhắn trong chủ đề
permission-embed-links = Nhúng liên kết
permission-attach-files = Đính kèm tệp
permission-post-messages = Đăng tin nhắn

button-again = Thử lại
button-digests = Mọi bản tin
button-digest-details = Chi tiết
button-digest-time = Đổi giờ
button-digest-stop = Dừng hẳn
button-digest-pause = Tạm dừng
button-digest-resume = Tiếp tục
button-digest-preview = Xem trước
button-digest-order = Gửi hằng ngày
button-digest-new = Bản tin cho một card
button-digest-rig = Bản tin cho { $rig }
button-digest-also = Thêm cho card khác
button-digest-also-chat = Gửi cả vào kênh hoặc nhóm
button-digest-reference = { $cards } không kèm chi phí
button-pick-channel = Chọn kênh
button-pick-group = Chọn nhóm

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = Nếu giá điện, tỷ lệ sử dụng hay đầu vào khác thay đổi thì sao
example-whatif = whatif 4090 0,12
button-whatif = Nếu thay đổi thì sao

whatif-title = { $rig } trên { $network }: { $cash }/ngày, và điều gì làm nó thay đổi
whatif-part = Ở đây chỉ tính { $cards }. Với { $others }, thêm { $typed }
whatif-fixed = Mọi thứ khác giữ nguyên: giá thuê, phí và giá token hiện tại.
whatif-token = Dòng tiền mỗi ngày khi giá { $token } khác đi
whatif-outlook = Theo quá khứ của { $token }, bỏ xu hướng: trung bình { $days } ngày tới từ { $low } đến { $high } mỗi ngày, ở giữa { $mid }.
whatif-floor = Dưới { $price } mỗi giờ GPU, một giờ cho thuê không đủ trả tiền điện của chính nó.
whatif-hardware = Phần cứng giá { $price }
whatif-buy-below = Mua giá { $price } là có lời: có lời đến { $most } ({ $low } đến { $high }), với { $years } năm những ngày như vậy, { $rate }/năm ở nơi khác và còn lại { $residual } giá.
whatif-buy-above = Mua giá { $price } là không có lời: chỉ có lời đến { $most } ({ $low } đến { $high }), với { $years } năm những ngày như vậy, { $rate }/năm ở nơi khác và còn lại { $residual } giá.
whatif-sell = Từ { $price } trở lên, bán phần cứng bây giờ được nhiều hơn cho thuê đến lúc đó.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name } trên { $network }: dòng tiền mỗi ngày
chart-days-subtitle = { $days } ngày gần nhất, tính bằng { $currency }

chart-price-title = { $token } trong { $days } ngày
chart-price-subtitle = Giá mỗi token cuối mỗi ngày, tính bằng { $currency }
chart-mark = { $days } ngày: { $change }

chart-ranking-title = { $rig }: dòng tiền mỗi ngày theo mạng
chart-ranking-subtitle = Tính bằng { $currency }, sau phí và tiền điện; vạch mảnh đi từ thấp đến cao
chart-ranking-cloud = { $cloud } lấy { $price } mỗi ngày
chart-ranking-item = { $network } { $cash } ({ $low } đến { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = Dòng tiền mỗi ngày của { $rig }: { $list }.
chart-ranking-alt-cloud = Dòng tiền mỗi ngày của { $rig }: { $list }. { $cloud } cho thuê card như vậy với giá { $price } mỗi ngày.

chart-payback-title = { $rig } trên { $network }: dòng tiền so với giá phần cứng
chart-payback-subtitle = Dòng tiền cộng dồn, tính bằng { $currency }; dải màu đi từ thấp đến cao
chart-payback-cost = Phần cứng { $price }
chart-payback-reached = Hồi vốn { $date }
chart-payback-low = thấp { $amount }
chart-payback-mid = giữa { $amount }
chart-payback-high = cao { $amount }
chart-payback-alt = Đến { $end }, dòng tiền cộng dồn là { $mid } (thấp { $low }, cao { $high }) cho phần cứng { $price }: hồi vốn vào { $date }.
chart-payback-alt-never = Đến { $end }, dòng tiền cộng dồn là { $mid } (thấp { $low }, cao { $high }) cho phần cứng { $price }: lúc đó vẫn chưa hồi vốn.

chart-heat-title = { $rig } trên { $network }: dòng tiền mỗi ngày
chart-heat-subtitle = Tính bằng { $currency }, theo giá điện và tỷ lệ sử dụng
chart-heat-power = Giá điện mỗi kWh
chart-heat-utilisation = Tỷ lệ sử dụng
chart-heat-contour = hòa vốn
chart-heat-own = Bạn: { $cash }
chart-heat-alt = Dòng tiền mỗi ngày theo giá điện và tỷ lệ sử dụng: từ { $low } ở { $lowPower }/kWh và { $lowUse } đến { $high } ở { $highPower }/kWh và { $highUse }. Của bạn, ở { $power }/kWh và { $use }, là { $cash }.
chart-heat-alt-breakeven = Ở { $power }/kWh thì hòa vốn khi tỷ lệ sử dụng là { $use }.

chart-tornado-title = { $rig } trên { $network }: điều gì ảnh hưởng nhất
chart-tornado-subtitle-cash = Dòng tiền mỗi ngày khi một đầu vào bớt hoặc thêm 20%, tính bằng { $currency }
chart-tornado-subtitle-profit = Lợi nhuận mỗi ngày khi một đầu vào bớt hoặc thêm 20%, tính bằng { $currency }
chart-tornado-base = hiện tại { $amount }
chart-tornado-item = { $input } { $low } đến { $high }
chart-tornado-alt-cash = Dòng tiền mỗi ngày khi một đầu vào bớt hoặc thêm 20%: { $list }. Hiện tại là { $amount }.
chart-tornado-alt-profit = Lợi nhuận mỗi ngày khi một đầu vào bớt hoặc thêm 20%: { $list }. Hiện tại là { $amount }.

## Power prices by the hour

command-power = Giá điện theo giờ, giờ rẻ và giờ đắt, và khi nào nên cho máy tạm nghỉ
example-power = power DE-LU
option-zone = điện theo giá thị trường từng giờ ở đó: DE, SE4, octopus-c
option-surcharges = phần cộng thêm mỗi kWh trước thuế, phí lưới và thuế: 0,16
option-vat = thuế VAT trên tất cả: 19%
about-power = Giá điện theo giờ: Energy-Charts của Fraunhofer ISE (CC BY 4.0, dữ liệu của Bundesnetzagentur | SMARD.de), aWATTar và Octopus Energy; lượng CO₂ từ NESO.
mistake-unknown-zone = “{ $typed }” không phải là một vùng giá điện.
mistake-private-zone = Giá của { $zone } chỉ dành cho sử dụng riêng, nên bot này không được hiển thị. Các vùng gần nhất có giá tự do, tuy là giá khác:
mistake-contrary = { $first } và { $second } không thể cùng đúng: giá theo thị trường hoặc là giá bạn nhập. Chọn cái nào?
mistake-contrary-markup = { $option } đi với zone=… và cộng thêm vào giá thị trường; power là giá cuối cùng, đã gồm mọi thứ. Chọn cái nào?
guide-zone = Vùng giá điện nào?
guide-zone-hint = Chọn, hoặc gõ tên nước hay vùng: FR, SE4, octopus-c
live-power-full = Điện ở { $zone } hôm nay: trung bình { $price }/kWh, từ ({ $spot } trên sàn + { $surcharges } phụ phí) + { $vat } thuế VAT.
live-power-no-vat = Điện ở { $zone } hôm nay: trung bình { $price }/kWh, từ { $spot } trên sàn + { $surcharges } phụ phí. Chưa nhập thuế VAT: vat=19%
live-power-no-surcharges = Điện ở { $zone } hôm nay: trung bình { $price }/kWh, từ { $spot } trên sàn + { $vat } thuế VAT. Chưa nhập phụ phí: surcharges=0,16
live-power-bare = Điện ở { $zone } hôm nay: trung bình { $price }/kWh, chỉ là giá trên sàn. Còn phí lưới và thuế: nhập surcharges=0,16 vat=19%
live-power-retail = Điện ở { $zone } hôm nay: trung bình { $price }/kWh, gồm mọi phí và thuế VAT.
live-power-old = Không đọc được giá điện hôm nay của { $zone }: dùng giá cuối cùng đã biết, ngày { $date }.
live-power-part = Chỉ biết { $known } trên { $hours } giờ của ngày.
live-power-down = Hiện không đọc được giá điện của { $zone }; thay bằng giá thông thường ở đó.
live-power-private = Giá điện của { $zone } chỉ dành cho sử dụng riêng, bot này không được dùng: thay bằng giá thông thường ở đó.
rig-change-zone = Thị trường điện
rig-zone = trung bình hôm nay ở { $zone }
rig-zone-old = trung bình ngày { $date } ở { $zone }, giá cuối cùng đã biết
rig-zone-missing = giá thông thường, vì không đọc được giá của { $zone }
figure-spotUsdPerKwh = giá trên sàn mỗi kWh, trung bình ngày
figure-surchargesUsdPerKwh = phụ phí mỗi kWh
figure-vatRate = thuế VAT
figure-gramsPerKwh = CO₂ mỗi kWh
why-live-title = Giá điện
why-live-power = giá mỗi kWh = (giá trên sàn + phụ phí) × (1 + VAT) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = Điện ở { $zone } hôm nay: trung bình { $price }/kWh
power-title-old = Điện ở { $zone } ngày { $date }: trung bình { $price }/kWh
power-title-none = { $zone }: hiện không có giá điện
power-none = Hiện không nguồn nào trả lời. Hãy hỏi lại sau vài phút.
power-now = Bây giờ, đến { $to }: { $price }/kWh
power-today = Hôm nay, { $date }
power-tomorrow = Ngày mai, { $date }
power-range = Rẻ nhất lúc { $cheapestAt }: { $cheapest }. Đắt nhất lúc { $dearestAt }: { $dearest }. Trung bình { $mean }.
power-tomorrow-none = Giá ngày mai chưa công bố; thường có vào đầu giờ chiều.
power-column-hour = Giờ
power-column-price = Mỗi kWh
power-column-left = Còn lại
power-second = { $time } (lần hai)
power-pause-title = { $rig }: khi nào nên nghỉ
power-pause = Nên tạm nghỉ từ { $from } đến { $to }: tiết kiệm { $saves } nếu lúc đó máy được thuê.
power-pause-none = Không giờ nào tạm nghỉ có lợi trên { $network }: mỗi giờ làm việc mang về nhiều hơn tiền điện.
power-pause-unknown = Chưa biết tạm nghỉ có lợi không: hiện chưa mạng nào có số liệu cho { $rig }.
power-left = Còn lại: số tiền một giờ trên { $network } để lại sau phí và điện khi mọi card đều chạy.
power-clock = Giờ theo đồng hồ { $city }.
power-carbon = CO₂ ở Vương quốc Anh hiện { $now } g/kWh; thấp nhất { $low } g ({ $lowAt }), cao nhất { $high } g ({ $highAt }), theo dự báo hai ngày.
power-carbon-none = Hiện không đọc được lượng CO₂ của Vương quốc Anh.
power-licence = Dữ liệu của Bundesnetzagentur | SMARD.de qua Energy-Charts, CC BY 4.0.
chart-hours-title = Điện ở { $zone } theo giờ
chart-hours-subtitle = { $currency } mỗi kWh, hôm nay và những giờ đã biết của ngày mai
chart-hours-alt = Điện ở { $zone } theo giờ: từ { $low } ({ $lowAt }) đến { $high } ({ $highAt }).
chart-hours-alt-now = Điện ở { $zone } theo giờ: từ { $low } ({ $lowAt }) đến { $high } ({ $highAt }), hiện { $now }.
button-power = Giá điện theo giờ
button-add-surcharges = Thêm phụ phí và thuế VAT

## Alerts

command-alert = Một tin nhắn khi giá, dàn máy, nhà cung cấp hay giá GPU đến mức đó
example-alert = alert akt below 0.50
mistake-unknown-alert-action = Không thể làm “{ $typed }” với một cảnh báo.
mistake-unknown-alert-turn = Cảnh báo không thể đợi “{ $typed }”.
mistake-unknown-alert-repeat = “{ $typed }” không phải một lần cũng không phải mỗi lần: once hoặc every.
option-provider = địa chỉ của một nhà cung cấp Akash
option-above = báo khi lên đến mức này hoặc cao hơn
option-below = báo khi xuống đến mức này hoặc thấp hơn
option-moves = báo khi thay đổi chừng này, lên hoặc xuống: 5%
option-rises = báo khi tăng chừng này: 5%
option-falls = báo khi giảm chừng này: 5%
option-better = báo khi mạng khác mang lại hơn chừng này mỗi ngày
option-turns = unprofitable (lỗ), profitable (lãi), offline hoặc online
option-hours = trong, suốt hoặc trước chừng này giờ: 6h, 2 days
option-repeat = once (một lần) hoặc every (mỗi lần)
option-cooldown = nhiều nhất một tin trong chừng này giờ: 6h
option-expires = kết thúc sau chừng này ngày: 30d
option-quiet = không có tin trong các giờ này: 22:00-07:00
option-recovery = báo cả khi đã qua: có hoặc không
alert-new = Cảnh báo mới
alert-what = Cần theo dõi gì?
alert-when = Khi nào thì báo?
alert-kind-token = Giá một token
alert-kind-rig = Dàn máy của tôi bắt đầu lỗ
alert-kind-better = Mạng khác tốt hơn
alert-kind-provider = Nhà cung cấp mất kết nối
alert-kind-gpu = Giá GPU trên Akash
alert-kind-power = Điện rẻ hoặc đắt
alert-turn-offline = Mất kết nối
alert-turn-online = Đang hoạt động
alert-power = Điện ở { $zone }
alert-power-ahead = Điện ở { $zone } trong { $hours } giờ
alert-per-day = { $value }/ngày
alert-per-hour = { $value }/giờ
alert-per-kwh = { $value }/kWh
alert-on-above = { $what } ở mức { $value } trở lên
alert-on-below = { $what } ở mức { $value } trở xuống
alert-on-moves = { $what } thay đổi { $share } trong { $hours } giờ
alert-on-rises = { $what } tăng { $share } trong { $hours } giờ
alert-on-falls = { $what } giảm { $share } trong { $hours } giờ
alert-on-negative = { $what } bị lỗ
alert-on-positive = { $what } có lãi
alert-on-better = { $what }: mạng khác tốt hơn { $value } mỗi ngày suốt { $hours } giờ
alert-on-offline = { $what } mất kết nối
alert-on-online = { $what } đang hoạt động
alert-set = ✅ Đã đặt cảnh báo: { $on }
alert-changed-same = ✅ Đã có sẵn một cảnh báo, giờ là: { $on }
alert-title = Cảnh báo: { $on }
alert-over = ✅ Đã qua: { $on }
alert-field-now = Bây giờ
alert-field-away = Còn
alert-field-value = Giá trị
alert-field-before = Trước đó
alert-field-since = Như vậy từ
alert-field-from = Từ
alert-field-network = Mạng
alert-field-repeat = Báo
alert-field-recovery = Cả khi đã qua
alert-field-quiet = Giờ yên lặng
alert-field-until = Kết thúc
alert-once = một lần
alert-every = mỗi lần
alert-cooldown = Nhiều nhất một tin trong { $hours } giờ
alert-unknown = hiện chưa có số; chưa báo gì cho đến khi có
alert-unheard = { $networks } chưa có phản hồi mới, mà đó có thể là nơi trả cao nhất.
alert-unheard-line = Nếu { $rig } không cho thuê ở đó, hãy nhập: { $line }
alert-already = Hiện đã như vậy: sẽ báo khi xảy ra lần nữa.
alert-dollars = Theo dõi bằng đô la Mỹ: số tiền bằng { $currency } đi theo tỷ giá.
alert-wholesale = Giá trên sàn điện, chưa có phí lưới và thuế.
alert-ended = Cảnh báo chỉ dùng một lần và đã kết thúc.
alert-snoozed = 🔕 Yên lặng đến { $until }
alert-list = Cảnh báo
alert-gone-title = Không có cảnh báo đó
alert-full = Không thể có nhiều cảnh báo hơn { $count }.
alert-paused-notice = Cảnh báo không còn đến nữa: { $count }. { $reason }
alert-no-place = Không cảnh báo nào đến đó được
alert-place-nowhere = Cảnh báo cần Discord hoặc Telegram: nơi này không nhận tin khi không hỏi.
alert-private = Ở đây có người khác đọc. Hãy đặt cảnh báo về dàn máy hay nhà cung cấp của bạn ở chat riêng.
alert-no-rig = Chưa lưu dàn máy nào
alert-not-akash = Chỉ nhà cung cấp trên Akash cho biết có hoạt động hay không: địa chỉ bắt đầu bằng akash1.
alert-price-above-zero = Giá luôn lớn hơn 0. Hãy nhập một mức cao hơn, ví dụ below 0.50.
button-alerts = Mọi cảnh báo
button-alert-new = Cảnh báo mới
button-alert-snooze = Yên lặng 24 giờ
guide-provider = Nhà cung cấp nào trên Akash?
guide-provider-hint = Gõ địa chỉ, bắt đầu bằng akash1.

## For whoever runs the bot

command-admin = Dành cho người vận hành bot này: tình trạng, tin không đến nơi, thông báo, bảo trì
example-admin = admin status
mistake-unknown-admin-action = Ở đây không có thao tác “{ $typed }”.

admin-well = Mọi thứ đều ổn
admin-trouble = Có điều cần xem lại
admin-version = Phiên bản
admin-started = Khởi động
admin-roles = Việc của tiến trình này
admin-memory = Bộ nhớ
admin-megabytes = { $count } MB
admin-connected = đã kết nối
admin-not-connected = chưa kết nối được
admin-database = Cơ sở dữ liệu
admin-waiting = Đang chờ
admin-waiting-counts = { $due } chờ soạn, { $ready } chờ gửi
admin-waiting-since = cũ nhất: { $age }
admin-sent = Bản tin hôm nay
admin-sent-counts = đã gửi { $sent }, trong đó { $late } gửi trễ
admin-dead = Không đến nơi
admin-dead-counts = { $undelivered } chưa giao được, { $uncertain } chưa rõ
admin-orders = Đơn đặt
admin-order-counts = { $digests } bản tin và { $alerts } cảnh báo, trong đó { $paused } tạm dừng
admin-upstreams = Nguồn số liệu: lần trả lời gần nhất
admin-upstreams-none = Tiến trình này chưa đọc nguồn số liệu nào.
admin-upstream-never = chưa có trả lời

admin-letters = Các tin không đến nơi
admin-letters-none = Không có tin nào bị lỡ
admin-letters-dropped = Đã bỏ vì không còn ai chờ
admin-letter-digest = bản tin ngày { $date }
admin-letter-alert = cảnh báo ngày { $date }
admin-letter-undelivered = chưa giao được
admin-letter-uncertain = có thể đã đến
admin-redrive-which = Gửi lại chứ? Tin có thể đã đến thì khi đó sẽ đến hai lần.
admin-redriven = Sẽ gửi lại: { $count }
admin-redriven-none = Không có tin nào như vậy bị lỡ
admin-redriven-note = Các tin sẽ đi theo nhịp thường lệ. Bản tin mà bản kế tiếp đến trong chưa đầy 3 giờ thì bị bỏ.

button-admin-status = Tình trạng của bot
button-admin-letters = Tin không đến nơi
button-admin-redrive-all = Gửi lại tất cả

option-switch = on hoặc off
option-text = nội dung, đúng như người khác sẽ đọc
mistake-unknown-switch = “{ $typed }” không phải on cũng không phải off.

maintenance-title = Đang bảo trì
maintenance = Hiện chưa trả lời được gì. Bản tin và cảnh báo đến hạn trong lúc này sẽ đến sau: không mất gì cả.

admin-maintenance-on = Đang bảo trì, bắt đầu { $age }
admin-maintenance-others = Mọi người khác được báo rằng bot đang bảo trì và không mất gì cả.
admin-maintenance-words = Ngoài ra họ đọc thấy:
admin-maintenance-held = Những gì tự động gửi đi sẽ chờ và được gửi khi bảo trì xong. Khi đó bản tin nói rõ là gửi trễ; bản tin mà bản kế tiếp đến trong chưa đầy 3 giờ thì nhường cho bản đó.
admin-maintenance-is-off = Không bảo trì
admin-maintenance-how = Trong lúc bảo trì, mọi người khác nhận một ghi chú thay cho câu trả lời, bản tin và cảnh báo thì chờ. Để nói thêm trong ghi chú đó: admin maintenance on Trở lại lúc 18:00 UTC
admin-maintenance-ended = Đã bảo trì xong
admin-maintenance-released = Những gì đã chờ nay được gửi đi theo nhịp thường lệ.
admin-too-long = Dài quá
admin-too-long-text = Có { $length } ký tự, nhiều nhất chỉ { $limit }. Chưa làm gì cả.

button-admin-maintenance-on = Bắt đầu bảo trì
button-admin-maintenance-off = Kết thúc bảo trì

option-platform = chỉ ở đó: discord hoặc telegram
mistake-unknown-platform = “{ $typed }” không phải discord cũng không phải telegram.

broadcast-title = Thông báo từ người vận hành bot này

admin-letter-broadcast = thông báo ngày { $date }
admin-broadcast-preview = Số nơi sẽ nhận: { $count }
admin-broadcast-ask = Ai cũng đọc đúng nội dung này, dưới tiêu đề đó bằng ngôn ngữ bản tin của họ. Nơi mà mọi bản tin đều tạm dừng thì không nhận gì. Gửi chứ?
admin-held = Đang bảo trì: sẽ gửi khi bảo trì xong.
admin-broadcast-nowhere = Không nơi nào nhận bản tin nên sẽ không ai đọc
admin-broadcast-sent = Đang gửi, số nơi: { $count }
admin-broadcast-sent-text = Việc này dùng nhiều nhất một nửa lượng được phép gửi để bản tin vẫn đi tiếp. Những gì không gửi được nằm trong các tin không đến nơi.
admin-broadcast-before = Đã gửi trước đó, số nơi: { $count }
admin-broadcast-unknown = Không còn thông báo đó nữa
admin-broadcast-unknown-text = Thông báo chưa gửi được giữ một tuần. Hãy viết lại: admin broadcast rồi đến nội dung.

button-admin-broadcast = Gửi, số nơi: { $count }
