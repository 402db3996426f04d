### Brazilian Portuguese.
### Spelt as in English: a as base bot central de do exchanges gas hardware host hosts interface internet job jobs lease me min no pcs pool pools premium real render rig rigs software spot stake tag tags tier tiers token tokens total use usual volume
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = a o as os um uma uns umas de da do das dos em na no nas por para pra pro com e ou que qual quanto quantos rende rendem ganha ganham dá dão custa custam custo custando meu minha meus minhas placa placas gpu gpus vídeo luz energia tarifa kwh à ao

## Help and about

command-earnings = Quanto uma placa rende depois de taxas, energia e depreciação
command-compare = Redes lado a lado, para uma placa ou no geral
command-price = Cotação de um token, variação e risco
command-network = O que é uma rede, como ela paga e quanto está ocupada
command-gpu = Dados de uma placa e onde dá para alugá-la
command-why = Fórmulas, entradas e fontes da última resposta
command-settings = Idioma, moeda, fuso horário e país
command-link = As mesmas máquinas e configurações no Discord e no Telegram
command-start = Primeiros passos
command-privacy = O que fica guardado sobre você, e por quê
command-export = Tudo o que está guardado sobre você, em um arquivo
command-forget = Apagar o que está guardado sobre você
command-help = O que dá para perguntar, e como
command-about = O que é isto e de onde vêm os números

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

option-gpu = a placa, do jeito que você fala: 4090, h100, a100 80gb sxm
option-count = quantas placas
option-network = só esta rede
option-power = seu preço por kWh: 0.12, 0,85 BRL, 12ct
option-rig = uma das suas máquinas, pelo nome que você deu
option-country = país ou estado dos EUA, para usar o preço médio da energia de lá
option-util = ocupação, a parte do tempo em que fica alugada: 60%
option-price = aluguel por hora de GPU, em USD se não disser a moeda, no lugar do preço de mercado
option-fee = taxa da rede: 20%
option-slippage = quanto se perde ao vender o pagamento: 1%
option-gpu_watts = watts de uma placa em carga
option-gpu_idle = watts de uma placa ociosa
option-host_watts = watts do resto da máquina em carga
option-host_idle = watts do resto da máquina ociosa
option-psu = eficiência da fonte: 90%
option-pue = refrigeração e perdas por cima: 1.0 em casa
option-fixed = custos fixos por mês: internet, aluguel do espaço
option-hardware = quanto custou a máquina
option-residual = valor residual no fim, em parte do preço: 30%
option-life = anos de uso
option-discount = quanto seu dinheiro renderia em outro lugar, por ano
option-currency = moeda da resposta
option-octanebench = pontuação OctaneBench de uma placa, para a Render
option-tier = tier de jobs da Render: 2 ou 3
option-token = o token: AKT, RENDER
option-range = período para trás: 7d, 30d, 90d
option-topic = networks, reliability ou clouds
option-language = idioma das respostas
option-timezone = fuso horário, pela cidade grande mais próxima: São Paulo
option-for = me para você, here para todos que leem aqui (só administradores)
option-theme = gráficos escuros (dark) ou claros (light)
option-reset = yes para voltar ao que era antes
option-confirm = yes para apagar
option-code = o código que a outra plataforma mostrou
option-stop = yes para desfazer o vínculo
option-history = yes para apagar também os dias de histórico
option-about = um comando

help-title = Minha máquina rende mais do que gasta?
help-intro = Digite a placa e o seu preço da energia, por exemplo: earnings 4090 0,12
help-intro-options = Informe a placa e o seu preço da energia, por exemplo: /earnings gpu: 4090 power: 0,12
help-numbers-options = Tanto faz 0,12 ou 0.12; também valem 60%, 300k e R$ 0,35. Quando uma resposta diz “informe hardware=…”, é uma opção do comando. ◷ marca um número mais velho do que deveria.
help-numbers = Tanto faz 0,12 ou 0.12; também valem 60%, 300k e R$ 0,35. As opções se escrevem como nome=valor, em qualquer ordem. ◷ marca um número mais velho do que deveria.
help-more = Todas as opções de um comando: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = Por exemplo: { $example }
help-required = obrigatória
help-column-command = Comando
help-column-purpose = O que responde
help-column-option = Opção
help-column-meaning = Significado

about-title = Rigwise { $version }
about-what = Para quem aluga GPUs em redes de computação descentralizadas: quanto uma máquina rende depois de taxas, perda no câmbio, energia, custos fixos e depreciação, com fonte, idade e base de cada número.
about-promise = São estimativas, não recomendações. O que não se sabe aparece como desconhecido; número antigo vem com a idade; o que fica fora da conta está listado embaixo de cada resposta.
about-sources = De onde vêm os números:
about-terms = Cotações: CoinGecko, CoinPaprika e exchanges; câmbio: Banco Central Europeu via Frankfurter, e ExchangeRate-API; energia elétrica: Eurostat (CC BY 4.0) e a EIA dos EUA.

## Buttons

button-compare = Comparar redes
button-details = { $network } em detalhe
button-why = Por quê?
button-network = Sobre a { $network }
button-try = Testar com uma RTX 4090
button-help = Ajuda
button-price = Cotação { $token }
button-my-card = Calcular a minha placa
button-settings = Configurações
button-settings-here = Configurações daqui
button-privacy = O que fica guardado
button-export = Exportar
button-link = Vincular Discord e Telegram
button-link-stop = Desfazer o vínculo
button-forget = Apagar meus dados
button-delete = Apagar
button-reset = Redefinir tudo
button-now = Mostrar os números já
button-earnings = Rendimento

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }: compensa
earnings-guess = ❔ { $rig } na { $network }: volume de trabalho é palpite
earnings-below-depreciation = ⚠ { $rig }: cobre os custos de operação, mas não a depreciação
earnings-low-end-loses = ⚠ { $rig }: compensa, mas não com o mercado fraco
earnings-pause = ⛔ { $rig } a { $power }/kWh: melhor pausar
earnings-switch = ⛔ { $rig }: dá prejuízo, venda ou mude de rede
earnings-unknown = { $rig }: nenhuma rede tem número para isso agora
earnings-unpriced = { $rig }: paga em tokens sem cotação conhecida

earnings-headline = { $network } · caixa { $cash }/dia
earnings-headline-profit = { $network } · caixa { $cash }/dia, { $profit } após a depreciação
before-homenode = { $text }, antes da parte do HomeNode
reason-covers-all-costs = A receita cobre os custos de operação e a depreciação.
reason-covers-running-costs = A receita cobre os custos de operação. Se cobre também o hardware, depende de quanto você pagou: informe hardware=…
reason-only-waiting-pays = Cada hora de trabalho gasta mais do que rende: só a espera compensa.
reason-below-depreciation = A receita cobre os custos de operação, mas não a depreciação.
reason-low-end-loses = No meio da faixa sobra dinheiro; na ponta de baixo dá prejuízo.
reason-rented-hours-lose = Uma hora de trabalho rende { $brings } e gasta { $burns }: mais trabalho só piora.
reason-rented-hours-lose-until = O prejuízo acaba abaixo de { $power }/kWh.
reason-below-break-even = A ocupação é de { $utilisation }; para empatar, teria de ser { $breakEven }.
reason-break-even-unreachable = Nem ocupada 24 horas por dia cobriria os custos de operação aqui.

earnings-rent = Aluguel
earnings-rent-note = { $price }/h × { $utilisation } de ocupação
earnings-pay = Pagamento
earnings-pay-note = { $tokens } por dia a { $price }
earnings-pay-rate-note = { $price }/h × { $utilisation } do tempo
earnings-fees = Taxas
earnings-fees-note = { $fee } de taxa, { $slippage } na venda
earnings-power = Energia
earnings-power-note = { $watts } W na tomada, { $price }/kWh
earnings-fixed = Fixos
earnings-fixed-note = { $perMonth } por mês
earnings-cash = Caixa/dia
earnings-range-note = mín. { $low } · máx. { $high }
earnings-depreciation = Depreciação
earnings-depreciation-note = { $price } em { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    }, valor residual { $residual }
earnings-profit = Lucro/dia
earnings-month = Por mês: caixa { $cash }.
earnings-month-profit = Por mês: caixa { $cash }, lucro { $profit }.

breakeven-what = Empata com
breakeven-cash = caixa
breakeven-full = lucro
breakeven-rented = ocupação
breakeven-working = ocupação
breakeven-power = preço/kWh
breakeven-gpu-hour = aluguel/h
breakeven-token = { $token } a
breakeven-drop = queda { $token }
breakeven-never = nunca
breakeven-no-room = sem folga
breakeven-waiting = na espera
breakeven-over = + de 100%
breakeven-free-power = nem grátis
breakeven-unknown = sem dado

payback = Payback de { $price } até { $date } ({ $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }); descontando { $rate } ao ano, em { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }.
payback-simple = Payback de { $price } até { $date } ({ $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }); descontando { $rate } ao ano, nunca.
payback-never = Com estes números, { $price } não se pagam.
payback-too-late = { $price } não se pagam dentro da vida útil de { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    }.
price-launch = { $price } (preço de lançamento)
investment = Valor presente líquido (VPL) de { $npv }, retorno (TIR) de { $irr } ao ano em { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    }.
investment-no-irr = Valor presente líquido (VPL) de { $npv } em { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    }.
swing-profit = O que mais pesa: { $first }. Um quinto a mais ou a menos deixa o lucro entre { $low } e { $high } por dia. Depois: { $second }.
swing-cash = O que mais pesa: { $first }. Um quinto a mais ou a menos deixa o caixa entre { $low } e { $high } por dia. Depois: { $second }.
irr-high = mais de { $limit }
swing-utilisation = ocupação
swing-capped = { $input } (no máximo { $most })
swing-rent = aluguel
swing-rate = a tarifa
swing-token = cotação do token
swing-usdPerKwh = preço da energia
swing-feeRate = taxa
swing-purchaseUsd = preço do hardware

earnings-elsewhere = Em outras redes
elsewhere-line = { $network } · caixa { $cash }/dia (mín. { $low } · máx. { $high }) · { $how }
elsewhere-point = { $network } · caixa { $cash }/dia · { $how }
elsewhere-unpriced = { $network } · { $tokens } por dia (mín. { $low } · máx. { $high }); nenhuma fonte tem cotação de { $token }, então sem valor em dinheiro
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = Entendido como { $gpu }. Também há: { $others }.

assumed-power-world = Preço da energia presumido: { $price }/kWh, média mundial para { $use } ({ $period }). Informe o seu: power=0.12 ou country=BR
power-tiny = { $price } por kWh é quase nada. Se for outra moeda, digite-a: power=0.12USD
assumed-power-continent = Preço da energia presumido: { $price }/kWh. Não há dado para este lugar ({ $place }), então vale a média do continente para { $use } ({ $period }). Informe o seu: power=0.12
assumed-power-place = Preço da energia presumido: { $price }/kWh, comum para { $use } ({ $place }, { $period }). Informe o seu: power=0.12
power-residential = residências
power-business = empresas, sem IVA
place-others = Entendido como { $place }. Também pode ser: { $others }.
assumed-inputs = Presumido: { $inputs }. Informe o que souber, por exemplo gpu_watts=350.
assumed-gpuLoadWatts = { $value } W por placa em carga
assumed-gpuIdleWatts = { $value } W por placa ociosa
assumed-hostLoadWatts = host { $value } W em carga
assumed-hostIdleWatts = host { $value } W ocioso
assumed-psuEfficiency = fonte { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de uso
assumed-residualShare = { $value } de valor residual
assumed-discountRate = { $value } ao ano em outro investimento
assumed-purchaseUsd = hardware { $value }
assumed-slippageRate = { $value } perdido na venda
assumed-utilisation = ocupação { $value }
not-modelled = Fora da conta na { $network }: { $things }
no-fixed = Nenhum custo fixo informado (fixed=…).
no-rate = Nenhuma fonte tem câmbio para { $currency }: valores em USD.

## Why a network has no figure

missing-no-market = nenhuma placa dessas em oferta agora; informe price=… e util=… para calcular com valores seus
missing-no-price = há placas dessas, mas sem preço agora; informe price=…
missing-not-listed = esta placa não está na tabela de pagamento
missing-source-down = não dá para consultar agora, e não há número anterior guardado
missing-not-eligible = esta placa não é aceita
missing-no-octanebench = não se conhece a pontuação OctaneBench desta placa; informe octanebench=…

## Cautions beside a figure

remark-matched-without-interface = O preço é da mesma placa com outra interface.
remark-matched-without-memory = O preço é do mesmo modelo com outro tamanho de memória.
remark-utilisation-of-network = A ocupação é da rede inteira, não da sua máquina: informe util=…
remark-utilisation-of-model = A ocupação é de todas as placas deste modelo na rede, não da sua máquina: informe util=…
remark-utilisation-of-median-wallet = As horas de trabalho são o que cabe a cada máquina na rede, não as suas: informe util=… com network=…
utilisation-beyond-usual = Você informou { $entered } de ocupação. Na { $network }, o usual é { $usual } (de { $low } a { $high }).
own-figures-heeded = { $typed }, como informado: só para { $networks }. Para { $other }, acrescente { $option }
own-figures-unheeded = { $typed }, como informado: não vale para { $other } sem { $option }
remark-utilisation-unknown = Ninguém publica quanto esses nós trabalham: as horas são um palpite a partir dos outros nós da Render.
remark-by-invitation = Os nós entram por lista de espera, e as tarifas vêm de documentos sem data.
remark-homenode = Uma placa só, em casa, entra pelo HomeNode, e a parte que ele cobra não é publicada: informe fee=…
remark-bids-not-leases = Os preços são lances; placas baratas que vivem alugadas não dão lances, então o aluguel real tende a ser menor.
remark-last-known-answer = Não dá para consultar a rede agora: estes são os últimos números bons, da data indicada.
remark-snapshot = Não dá para consultar a rede agora: estes números vieram junto com o programa, cada um da data indicada.
remark-octanebench-assumed = A pontuação OctaneBench é aproximada e não verificada: informe octanebench=…
remark-tier-unknown = A faixa cobre os dois tiers, doze semanas e quanto uma máquina pode trabalhar: tier=2 ou tier=3 deixa mais estreita.
remark-emission-year-over = Começou um novo ano de emissão e os pools dele ainda não são conhecidos aqui: a conta usa os antigos.
remark-base-disputed = Por uma semana de trabalho sem pausa em uma 4090, os documentos para operadores dizem 10 RENDER; a proposta RNP-021 diz 25.
remark-multiplier-from-proposal = O multiplicador da placa vem de uma proposta, não dos documentos para operadores.
remark-utilisation-like-akash = Ninguém publica quanto os hosts trabalham: as horas são um palpite a partir das placas da Akash. Informe util=… network=nosana
remark-fee-may-be-included = A tarifa talvez já esteja sem a taxa da rede: informe fee=0 network=nosana se os seus pagamentos mostrarem isso.
remark-fee-by-payout = A taxa é a do aluguel sob demanda com pagamento em CLORE. O spot cobra 2,5%; pagamento em bitcoin ou dólares, 15% a mais: informe fee=…
remark-one-card-per-host = Uma placa por computador: várias placas pedem o mesmo número de computadores.
remark-pay-of-those-who-earn = Pagamento e horas são os das máquinas que ganharam; a sua pode esperar mais.
remark-asked-not-paid = Há poucas alugadas para saber o preço: é o que os donos pedem.
remark-unofficial-source = A rede não documenta uma interface para isso: os números são os que o próprio explorador mostra, sem caráter oficial, e podem mudar sem aviso.
remark-fee-with-usdc = A taxa é a do pagamento em USDC; em IO é 0,25%: informe fee=…
remark-prices-asked = Os preços são os de todas as ofertas: placas alugadas tendem a ser mais baratas.
remark-fee-assumed = A taxa é suposta, segundo os donos: informe fee=…
remark-only-shown = Os termos permitem mostrar estes números com a fonte, não guardá-los nem classificá-los: resumos, alertas e rankings os deixam de fora.

unmodelled-gas-and-deposits = gas e depósitos dos lances
unmodelled-bid-competition = lances menores de concorrentes
unmodelled-act-conversion = a cotação do AKT ao converter ACT
unmodelled-homenode-split = a parte do HomeNode
unmodelled-pool-share-of-others = quanto os outros trabalham na semana
unmodelled-availability-by-score = pagamento por disponibilidade conforme pontuação, memória e idade
unmodelled-onboarding-waitlist = a lista de espera
unmodelled-reputation = reputação
unmodelled-queue-of-jobs = espera por jobs
unmodelled-payout-fees = tarifas do saque
unmodelled-stake = o stake
unmodelled-block-rewards = as recompensas de bloco em IO
unmodelled-downtime = tempo fora do ar

how-akash = lances × ocupação
how-render = fatia do pool semanal
how-dispersed = tarifa semanal × horas
how-nosana = tarifa por hora × horas
how-salad = pagamento medido × horas trabalhadas
how-clore = aluguéis × ocupação
how-ionet = preço listado × ocupação
how-vast = aluguéis × ocupação
how-guess = { $how }, volume de trabalho é palpite

basis-measured = medido
basis-listed = publicado
basis-derived = calculado
basis-entered = informado
basis-assumed = presumido

## Compare

compare-title = { $rig }: rende mais na { $network }, caixa { $cash }/dia
compare-title-loss = { $rig }: perde menos na { $network }, caixa { $cash }/dia
compare-title-guessed = { $rig }: caixa { $cash }/dia na { $network }, talvez { $perhaps } na { $other }
compare-title-none = { $rig }: nenhuma rede tem número para isso agora
compare-column-network = Rede
compare-column-cash = Caixa/dia
compare-column-range = Mín. a máx.
compare-column-used = Ocupação
compare-column-how = Base
compare-column-age = Atualizado
compare-bases = Os números não são do mesmo tipo: veja “Base” antes de mudar a máquina de rede.
compare-group-rent = Aluguéis × ocupação
compare-group-measured-pay = Pagamento medido
compare-group-set-rate = Tarifas fixas, horas estimadas
compare-group-pool-share = Parte de um pool
apart-title = Mostrado, sem classificar
only-shown-refused = Os termos de { $network } permitem mostrar seus números, não guardá-los: nada disso é enviado por resumo ou alerta.
compare-clouds = A mesma placa nas grandes nuvens, por hora de GPU: { $prices }
compare-other-clouds = Em outras nuvens: { $prices }
compare-not-in = Não consta nas últimas listas de preços de { $clouds }.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = Preço para quem aluga na { $network } frente a estas: { $list }
compare-no-cloud = Não se conhece preço de tabela de nenhuma grande nuvem para esta placa.

compare-networks-title = As redes lado a lado
compare-clouds-title = DePIN contra as grandes nuvens
compare-column-what = O quê
compare-footnotes = Fontes: { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Foco
fact-users = Usuários
fact-pricing = Preço
fact-token = Token
fact-strength = Ponto forte
fact-deployment = Instalação
fact-staking = Stake
fact-reputation = Reputação
fact-slashing = Custo de falhar
fact-renter = Quem aluga conta com
fact-owner = O dono conta com
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Créditos
cloud-procurement = Contratação
cloud-sovereignty = Local dos dados
cloud-cost = H100, por hora

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } ({ $change } em 24 h)
price-title-missing = { $token }: nenhuma fonte tem cotação
price-all-title = Cotações dos tokens
price-24h = 24 h
price-7d = 7 dias
price-30d = 30 dias
price-90d = 90 dias
price-volume = Volume, 24 h
price-cap = Cap. mercado
price-volatility = Volatil./ano
price-drawdown = Maior queda
price-outlook = Em 30 dias
price-outlook-note = P10 a P90, das variações de { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } sem a tendência
price-history-note = em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
price-chart = { $token } em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }: de { $first } a { $last }, mínima { $low }, máxima { $high }.
price-disagree = As fontes divergem em mais de 5%: { $opinions }. Mostrada: { $shown }.
price-opinion = { $source } { $price }
price-no-history = Sem histórico de cotações agora: ficam de fora as variações por dias e a volatilidade.
price-history-stale = O histórico termina em { $date }: variações por dias, volatilidade e projeção são calculadas a partir dele.
price-stale = Esta cotação é antiga: { $age }.
price-akash-note = A Akash paga em ACT, que vale um dólar cada: a cotação do AKT só mexe na sua receita entre o pagamento e a venda.

## Network

network-title = { $network }
network-live = Agora
network-state-gpus-total = GPUs em oferta
network-state-gpus-rented = GPUs alugadas
network-state-utilisation = Ocupação
network-state-providers = Provedores
network-state-job-pool-per-epoch = Pool de jobs/semana
network-state-availability-pool-per-epoch = Pool de disponib./semana
network-state-network-obh-per-epoch = Trabalho em uma semana
network-state-wallets-paid = Carteiras pagas
network-state-render-per-obh = Por OctaneBench-hora
network-state-reliability-score = Nota mediana de confiabilidade
network-state-none = Sem números ao vivo: não dá para consultar agora, ou não são publicados.
network-fee = Taxa
network-obh = { $value } OBh
network-card-utilisation = Ocupação da { $gpu }
network-card-price = Aluguel da { $gpu } por hora
reliability-title = Confiabilidade
compare-reliability-title = Com o que dá para contar, rede por rede
reliability-uptime = No ar, { $days }
reliability-uptime-note = provedor mediano; 8 de 10 de { $low } a { $high }
reliability-reached = { $target } ou mais
reliability-of-providers = { $share } dos provedores
reliability-of-gpus = { $share } das suas GPUs
reliability-reached-note = em 30 dias; deixa { $down } fora do ar por mês
reliability-audited = Auditados
reliability-bme = Emissão e queima de ACT
reliability-bme-note = AKT por trás do ACT: { $ratio } vezes o valor dele; abaixo de { $halt } a emissão para
bme-healthy = tudo certo
bme-warning = alerta: pouco AKT por trás do ACT
bme-halt_cr = parado: AKT insuficiente por trás do ACT
bme-halt_oracle = parado: sem preço recente do AKT
reliability-online = Disponibilidade
reliability-unknown = desconhecida
reliability-unknown-note = não publicada ou ilegível agora; { $targets } deixariam { $downs } fora do ar por mês
reliability-pay-newest = Pagamento de uma carteira, última semana
reliability-pay-usual = O mesmo, usual em { $weeks }
reliability-pay-wallets-note = carteira mediana, antes dos níveis; 8 de 10 de { $low } a { $high }
reliability-busiest = Décimo mais ativo das carteiras
reliability-of-work = { $share } do trabalho
reliability-per-obh = Pagamento por OBh, { $weeks }
reliability-pay-weeks-note = semana mediana; 8 de 10 de { $low } a { $high }
reliability-target = No ar pelo menos
reliability-target-row = { $target } (parada { $down } por mês)
reliability-clouds = Prometido pelas nuvens
reliability-for-one = uma máquina: { $clouds }
reliability-over-zones = em várias zonas: { $clouds }
reliability-counted = Contam os provedores com GPUs que estiveram no ar nos últimos 30 dias: { $count }. A checagem é a cada 15 minutos, então uma parada mais curta pode passar despercebida.
duration-hours = { $value } h
duration-minutes = { $value } min
button-reliability = Confiabilidade
why-uptime = Disponibilidade: dos provedores com GPUs que estiveram no ar nos últimos 30 dias; quem não esteve num prazo mais curto conta ali como 0. Mostrado: o mediano, com os percentis 10 e 90.
why-wallet-pay = Pagamento de uma carteira: pool da semana × suas OctaneBench-horas / todas, antes dos níveis. Mostrado: a mediana, com os percentis 10 e 90.

## Chart of how far reliability differs

chart-spread-title = Quanto os nós diferem
chart-spread-subtitle = Barras: 8 de 10, com o do meio. Tracejado: o mínimo que uma nuvem promete
chart-spread-online = Parte do tempo no ar
chart-spread-pay = RENDER por semana e carteira
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, uma máquina
chart-spread-others = Outras redes
chart-spread-newest = { $network }, última semana
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } a { $high })
chart-spread-promise = pelo menos { $share }
chart-spread-unknown = desconhecida
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: { $mid } no meio, 8 de 10 de { $low } a { $high }
chart-spread-item-unknown = { $names }: desconhecida
chart-spread-item-promise = { $cloud } promete { $share } para uma máquina, no máximo { $down } fora do ar por mês

## Reliability figures, for why

figure-uptime-providers = Provedores medidos
figure-uptime-1d = No ar, 1 dia
figure-uptime-7d = No ar, 7 dias
figure-uptime-30d = No ar, 30 dias
figure-uptime-reached-99_5 = Provedores com 99,5% ou mais
figure-uptime-reached-99_9 = Provedores com 99,9% ou mais
figure-uptime-reached-99_99 = Provedores com 99,99% ou mais
figure-uptime-promised = Disponibilidade prometida para uma máquina
figure-audited-providers = Provedores auditados
figure-audited-gpus = GPUs de provedores auditados
figure-bme-collateral = AKT por trás do ACT sobre o valor dele
figure-wallet-pay-newest = Pagamento de uma carteira, última semana
figure-wallet-pay-usual = Pagamento de uma carteira, semana usual
figure-wallet-busiest-tenth = Trabalho do décimo mais ativo das carteiras
figure-wallet-pay-per-obh = Pagamento por OctaneBench-hora nas semanas

## GPU

gpu-title = { $gpu }
gpu-column-what = Item
gpu-column-value = Valor
gpu-column-source = Fonte
gpu-memoryGb = Memória
gpu-boardWatts = TDP
gpu-loadWatts = Carga típica
gpu-idleWatts = Ociosa
gpu-msrpUsd = Preço de lançamento ou de loja
gpu-renderComputeScore = Pontuação Render Compute
gpu-octaneBenchApprox = OctaneBench, aproximado
gpu-where = Pode ser alugada nas redes: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = De onde veio a última resposta
why-none = Ainda não há resposta aqui para explicar. Pergunte algo antes, por exemplo: earnings 4090 0,12
why-only-shown = Os números da sua última resposta só podem ser mostrados, não guardados: não resta nada a explicar. Pergunte de novo e veja as fontes.
why-asked = O que foi perguntado: { $line }
why-inputs = Entradas
why-steps = Cálculo, { $network }
why-column-figure = Dado
why-column-value = Valor
why-column-origin = Origem
why-gross-rental = bruto = placas × aluguel × 24 h × ocupação = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = bruto = tokens por dia × cotação = { $tokens } × { $price } = { $result }
why-fee = taxa = bruto × percentual da taxa = { $gross } × { $rate } = { $result }
why-slippage = perda na venda = (bruto − taxa) × { $rate } = { $result }
why-power = energia = watts depois da fonte / eficiência da fonte × PUE × 24 h × preço = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = fixos = { $perMonth } por mês / 30,42 = { $result }
why-cash = caixa = bruto − taxa − perda na venda − energia − fixos = { $result }
why-depreciation = depreciação = hardware × (1 − residual) / (anos × 365) = { $result }
why-profit = lucro = caixa − depreciação = { $result }
why-breakeven = ocupação em que o caixa zera = (energia ociosa + fixos) / margem = { $result }
why-breakeven-waiting = ocupação em que o caixa zera = (energia ociosa + fixos − pagamento na espera) / margem = { $result }

figure-usdPerGpuHour = aluguel por hora de GPU
figure-tokensPerBusyHour = tokens por hora de trabalho
figure-tokensPerIdleHour = tokens por hora de espera
figure-tokensPerDay = tokens por dia
figure-tokenUsd = cotação do token
figure-utilisation = ocupação
figure-feeRate = taxa
figure-gpuLoadWatts = placa em carga
figure-gpuIdleWatts = placa ociosa
figure-hostLoadWatts = host em carga
figure-hostIdleWatts = host ocioso
figure-psuEfficiency = eficiência da fonte
figure-pue = PUE
figure-usdPerKwh = preço da energia por kWh
figure-fixedUsdPerMonth = custos fixos por mês
figure-slippageRate = perda na venda
figure-purchaseUsd = hardware
figure-residualShare = valor residual
figure-usefulLifeYears = anos de uso
figure-discountRate = rendimento em outro investimento
figure-perUsd = por dólar
figure-priceUsd = cotação
figure-change24h = variação, 24 h
figure-change7d = variação, 7 dias
figure-change30d = variação, 30 dias
figure-change90d = variação, 90 dias
figure-volume24hUsd = volume, 24 h
figure-marketCapUsd = capitalização de mercado
figure-volatilityPerYear = volatilidade por ano
figure-maxDrawdown = maior queda
figure-outlookUsd = cotação em 30 dias

## When a request is not understood

mistake-title = Ainda não ficou claro
mistake-too-long = Esta linha tem mais de { $limit } caracteres.
mistake-unknown-command = Não conheço “{ $typed }”. Digite help para ver o que dá para perguntar.
mistake-unknown-command-near = Não conheço “{ $typed }”. Você quis dizer:
mistake-unknown-option = Aqui não existe a opção “{ $typed }”. Digite help { $command } para ver todas.
mistake-unknown-option-near = Aqui não existe a opção “{ $typed }”. Você quis dizer:
mistake-unknown-word = Não entendi “{ $typed }”. Sem isso fica:
mistake-unknown-words = Não entendi “{ $typed }”. Digite help { $command } para ver o que pode ser digitado.
mistake-several-cards = Não entendi “{ $typed }”. Vários tipos de placa numa máquina são unidos por +: 2x 4090 + 1x 3090
mistake-unknown-gpu = Não conheço a placa “{ $typed }”.
mistake-unknown-network = Não conheço a rede “{ $typed }”.
mistake-unknown-token = Não conheço o token “{ $typed }”.
mistake-unknown-place = Não conheço o país “{ $typed }”.
mistake-unknown-currency = Não conheço a moeda “{ $typed }”.
mistake-unknown-tier = “{ $typed }” não é um tier: só existem 2 e 3.
mistake-unknown-theme = “{ $typed }” não é um visual: existem dark (escuro) e light (claro).
mistake-unknown-topic = “{ $typed }” não é um tema.
mistake-unknown-language = Ainda não falo “{ $typed }”.
mistake-unknown-time-zone = Não conheço o fuso horário “{ $typed }”.
mistake-unknown-rig = Você não tem rig chamada “{ $typed }”.
mistake-unknown-scope = “{ $typed }” não é me nem here.
mistake-unknown-flag = “{ $typed }” não ficou claro: o certo é yes.
mistake-did-you-mean = Você quis dizer:
mistake-missing-gpu = Qual placa?
mistake-missing-network = Qual rede?
mistake-missing-token = Qual token?
mistake-missing = Falta { $option }.
mistake-not-a-number = “{ $typed }” não é um número ({ $option }).
mistake-ambiguous = “{ $typed }” pode ser lido de dois jeitos. Qual deles?
mistake-count-or-power = “{ $typed }” é quantas placas você tem ou quanto custa um kWh?
mistake-no-cards = É preciso pelo menos uma placa. Se a energia não custa nada, digite power=0:
mistake-too-small = { $option } tem de ser no mínimo { $min }; você digitou “{ $typed }”.
mistake-too-big = { $option } pode ser no máximo { $max }; você digitou “{ $typed }”.

## Guided entry

guide-hint = Escolha ou digite.
guide-hint-options = Escolha, ou preencha “{ $option }” em /{ $command }.
guide-gpu-hint = Escolha a sua placa, ou digite o nome dela, por exemplo: earnings 7900 xtx
guide-value = { $option }: qual é o valor?
guide-count = Quantas { $gpu }?
guide-count-hint = Escolha ou digite um número.
guide-power = { $rig }: quanto custa o kWh para você?
guide-power-hint = Escolha o mais próximo, ou digite o seu como você escreve: 0,85 BRL
guide-usual-power = Preço comum daqui
guide-other-card = Outra placa…
guide-language = Qual idioma?
guide-currency = Qual moeda?
guide-currency-hint = Escolha uma, ou digite o código, por exemplo SEK.
guide-country = Qual país?
guide-country-hint = Escolha um, ou digite o nome; estado dos EUA também vale.
guide-theme = Gráficos escuros ou claros?
guide-timezone = Qual fuso horário?
guide-timezone-hint = Escolha um, ou digite a cidade grande mais próxima.

## Settings, first steps, privacy

settings-title = Suas configurações
settings-title-here = Configurações deste servidor ou grupo
settings-saved = Salvo.
settings-language = Idioma
settings-currency = Moeda
settings-timezone = Fuso
settings-country = País
settings-theme = Gráficos
theme-dark = escuros
theme-light = claros
theme-usual = padrão daqui
settings-nowhere = não informado
settings-set = definido
settings-not-set = não definido
settings-change = Mudar:
settings-note = São suas: valem no privado e onde o servidor ou grupo não definiu outra coisa. O país serve para o preço comum da energia.
settings-note-here = As respostas públicas daqui seguem estas configurações; as privadas, as de cada pessoa.

start-title = Sua GPU rende mais do que gasta?
start-what = O Rigwise calcula quanto uma placa rende na Akash, Render, Nosana, Salad e Clore.ai depois de taxas, energia e depreciação, com a fonte e a idade de cada número.
start-how-options = Use os comandos, por exemplo /earnings, ou toque em um botão:
start-how = Digite do jeito que você fala: 2x 4090 a 0,85 BRL. Ou toque em um botão:
start-privacy = Sem conta, sem carteira, sem chaves. O que fica guardado: privacy

privacy-title = O que fica guardado sobre você, e por quê
privacy-kept = Fica guardado
privacy-settings = As configurações que você fez (idioma, moeda, fuso horário, país, gráficos), junto do número da sua conta na plataforma, até você apagá-las.
privacy-rigs = As máquinas que você salvou: placas, custos, redes e a conta lá, se você informou uma. Até você apagá-las.
privacy-digests = Os resumos diários que você agendou: para onde, quando, sobre o quê, e o número da sua conta como quem agendou. Até você encerrá-los.
privacy-alerts = Seus alertas: o que é vigiado, onde avisar, como estão, e o número da sua conta como quem os pediu. Até você parar ou eles terminarem.
privacy-history = Para cada máquina ou resumo, uma linha por dia do que teria rendido, para as variações e o gráfico. Até você apagá-las, ou um ano depois da última.
privacy-link = Se você vincular contas: quais dividem um perfil, até você desfazer. O código, ilegível, por 10 minutos; e quantos códigos você digitou errado.
privacy-last-answer = Sua última resposta em cada conversa, para o “why”: o que foi perguntado e os números. Apagada depois de 30 dias.
privacy-passing = Por alguns minutos: o que lhe foi perguntado por último, para entender um valor solto, e, onde vários processos respondem, um pedido até ser respondido.
privacy-buttons = As linhas por trás de botões longos, sem nome, para os botões continuarem funcionando. Apagadas depois de 30 dias.
privacy-upstream = Respostas dos serviços de preços e das redes, também sobre endereços públicos que foram consultados. Não dizem quem perguntou.
privacy-not-kept = Não fica guardado
privacy-never = Nenhum nome, nenhuma mensagem, nenhuma carteira além das que você informar, nenhuma chave. Nada é vendido nem repassado; os serviços de onde vêm os números não ficam sabendo quem pergunta.
privacy-rights = export entrega tudo em um arquivo; forget apaga na hora.

forget-question = Apagar o que está guardado sobre você?
forget-question-here = Apagar o que está guardado sobre este servidor ou grupo?
forget-done = Apagado
forget-done-here = Apagado
forget-warning = Não dá para desfazer.
forget-linked = Seu perfil está vinculado: ele some também em { $platforms }, e o vínculo junto.
forget-receipt = Apagado em { $date } às { $time } ({ $timeZone }), sem deixar nada para trás:
forget-rest = O que você perguntar daqui em diante fica guardado como diz “privacy”.
kept-settings = Configurações
kept-last-answer = Últimas respostas
kept-rigs = Máquinas
kept-alerts = Alertas
kept-digests = Resumos diários
kept-history = Dias de histórico
kept-link = Contas vinculadas

link-title = Um só perfil no Discord e no Telegram
link-how = Na outra plataforma, em uma conversa privada com este bot, digite:
link-discord = No Discord: { $line }
link-valid = Vale uma vez, até { $time } ({ $timeZone }).
link-together = O que está salvo nos dois lados é reunido. Se os dois têm uma configuração, vale a daqui.
link-warning = Quem digitar o código vê e altera suas máquinas e configurações. Não mostre a ninguém, nem digite um que alguém lhe deu.
link-linked-title = Contas vinculadas
link-linked = Suas máquinas, configurações e histórico são iguais aqui e em { $platforms }.
link-stop-note = Se você desfizer o vínculo, cada conta fica com uma cópia de tudo.
link-joined = Máquinas ({ $count }), configurações e histórico agora são iguais em { $platforms }.
link-renamed = { $from } agora se chama { $to }: o outro lado já tinha esse nome.
link-replaced = Estas configurações agora são as do outro lado: { $settings }.
link-digests = Os resumos continuam chegando onde foram agendados.
link-refused-title = Sem vínculo
link-unknown = Esse código não vale: digitado errado, já usado ou antigo demais. Peça outro na outra plataforma com “link”.
link-own = Este é o seu próprio código. Digite-o na outra plataforma.
link-already = As duas já têm o mesmo perfil.
link-same-platform = Não dá para vincular: um perfil tem uma só conta em { $platform }.
link-too-many = Códigos errados demais. Tente de novo em { $minutes } minutos.
link-stopped-title = Vínculo desfeito
link-stopped = Sua conta daqui e a de { $platforms } têm agora, cada uma, uma cópia de máquinas, configurações e histórico.
link-none = Sua conta não está vinculada a nenhuma outra.
link-private-title = Só no privado
link-private = Perfis são vinculados em uma conversa privada com este bot. Um código digitado aqui não vale mais.
link-burnt = Um código foi digitado onde outras pessoas leem: não vale mais.
platform-terminal = Terminal

export-title = O que está guardado sobre você
export-what = { $count ->
        [0] Não há nada guardado sobre você. O arquivo diz isso.
        [one] { $count } item, no arquivo.
       *[other] { $count } itens, no arquivo.
    }
export-tables = Junto vão tabelas para planilhas, se houver algo: os dias de histórico com o câmbio do dia e as máquinas. Colunas em inglês, datas como 2026-11-26, números com ponto.

## When it is not the time or the place

managers-only-title = Só para administradores
managers-only = Só quem administra este servidor ou grupo pode mudar o que está definido para ele.
private-title = Isso é privado
private-here = Aqui outras pessoas também leem. A resposta espera no privado.
private-button = Abrir a conversa privada
too-fast-title = Um momento, por favor
too-fast = Você pergunta mais rápido do que as respostas saem. Tente de novo em { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
busy-title = Muito movimento agora
busy = Há mais perguntas do que dá para responder de uma vez. Tente de novo em um minuto; só se perdeu tempo.
interrupted-title = Isso foi interrompido
interrupted = Um processo nosso terminou enquanto respondia a você. Veja se foi feito e, se não foi, peça de novo.
press-gone-title = Este botão é antigo demais
press-gone = O que ele representava não está mais guardado. Pergunte de novo, por exemplo: earnings 4090 0,12

## When something else failed

failed-title = Não deu certo
failed-rate = Nenhuma fonte tem câmbio para { $currency } agora. Informe o valor em USD.
failed-meanwhile = Alguém mudou a mesma coisa naquele instante, talvez você em outro aparelho. Nada disso se perdeu; peça de novo.
failed-upstream = Não dá para consultar { $source } agora, e não há resposta anterior guardada.
failed-bug = O erro é nosso, não seu. Ficou registrado como { $id }.

## Around every answer

sources = Fontes
labelled = { $label }: { $text }
answer-cut = Cortado aqui: a resposta é maior do que cabe. Pergunte por uma rede ou por uma placa só.

## The terminal

terminal-welcome = Digite help para ver o que dá para perguntar, exit para sair. Um número aciona um botão.
terminal-prompt = rigwise>
terminal-no-storage = Não dá para guardar os últimos números bons: { $reason }
terminal-lost-storage = A conexão com o banco de dados caiu: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 99,99% por região, 99,5% por instância: 4 min ou 3,65 h fora do ar por mês
cloud-sla-azure = 99,99% em duas zonas, 99,9% para uma máquina: 4 ou 44 min por mês
cloud-sla-gcp = 99,99% em várias zonas, 99,9% para uma máquina: 4 ou 44 min por mês
cloud-sla-depin = Nenhum com dinheiro por trás: sem garantia, depende do provedor
cloud-credits-aws = 10, 30 ou 100% da fatura abaixo de 99,5, 99 ou 95% para uma máquina; pedido até o fim do segundo ciclo de cobrança
cloud-credits-azure = 10, 25 ou 100% da fatura
cloud-credits-gcp = 10, 25 ou 100% da fatura; pedido em até 30 dias
cloud-credits-depin = Akash: pago por bloco, lease encerrado não é pago; no resto, nenhum
cloud-procurement-aws = Contrato corporativo, fatura
cloud-procurement-azure = Contrato corporativo, fatura
cloud-procurement-gcp = Contrato corporativo, fatura
cloud-procurement-depin = Token ou saldo comprado no cartão, sem contrato
cloud-sovereignty-aws = Região à escolha; European Sovereign Cloud desde janeiro de 2026
cloud-sovereignty-azure = Região à escolha; EU Data Boundary
cloud-sovereignty-gcp = Região à escolha; nuvens soberanas com T-Systems e Thales
cloud-sovereignty-depin = Região e tags de auditoria na Akash, sem escolha na Render; mais difícil de auditar

## Networks side by side, a sentence a cell

fact-akash-focus = Nuvem de uso geral: contêineres em servidores de terceiros
fact-akash-users = Quem aluga GPUs inteiras, de placas de consumo até a H200
fact-akash-pricing = Provedores dão lances em cada pedido; o lease mantém o preço
fact-akash-token = Paga em ACT, que vale um dólar e é queimado por AKT
fact-akash-strength = O provedor fica com tudo o que o cliente paga
fact-akash-deployment = Provedor Kubernetes, ou HomeNode para uma placa só
fact-akash-staking = Hoje sem stake de provedor; um rascunho prevê uma caução
fact-akash-reputation = Sem nota: tags de auditoria, disponibilidade medida pelo Console e filtros dos clientes
fact-akash-slashing = Nada é confiscado; um lease com defeito por uns 8 minutos é encerrado
fact-akash-renter = Preço fixo por lease, pago por bloco, encerrado quando quiser; sem créditos
fact-akash-owner = Cada bloco de um lease aberto é pago, em uso ou não; a duração não é prometida
fact-akash-sla = Nenhuma promessa de disponibilidade nem créditos encontrados; o pagamento é por bloco
fact-render-focus = Renderização 3D com OctaneRender, Redshift e Blender
fact-render-users = Artistas e estúdios que renderizam quadros
fact-render-pricing = Um pool semanal fixo, dividido pelo trabalho feito
fact-render-token = Paga em RENDER na Solana, então a cotação mexe no seu pagamento
fact-render-strength = Números semanais públicos do trabalho de cada carteira
fact-render-deployment = Placa NVIDIA com CUDA e no mínimo 8 GB de memória
fact-render-staking = Nenhum stake encontrado; entrada por lista de espera
fact-render-reputation = O nível 2 vem antes do 3 e pesa o dobro; a checagem do trabalho gera uma nota
fact-render-slashing = Sem stake a perder; só o trabalho aprovado é pago
fact-render-renter = O trabalho é checado antes de contar; sem escolher o nó, nenhum crédito encontrado
fact-render-owner = Parte de dois pools semanais, por trabalho e por espera; nenhuma hora prometida
fact-render-sla = Nenhuma promessa de disponibilidade com crédito em dinheiro encontrada
fact-dispersed-focus = Jobs de IA e outros cálculos em nós da Render
fact-dispersed-users = Clientes de computação para IA, a preços fixos por hora de GPU
fact-dispersed-pricing = Uma tarifa semanal por placa; a base é 10 ou 25 RENDER
fact-dispersed-token = Paga em RENDER na Solana, então a cotação mexe no seu pagamento
fact-dispersed-strength = Paga tanto as horas de espera quanto as de trabalho
fact-dispersed-deployment = Linux, 64 GB de RAM, NVMe de 1 TB, 8 núcleos, 100/75 Mbps
fact-dispersed-staking = Até 100 USD dos ganhos ficam retidos como stake
fact-dispersed-reputation = Desconhecido: nós são convidados ou aprovados, nenhuma nota é publicada
fact-dispersed-slashing = Desconhecido: nada do que lemos diz quando o valor retido se perde
fact-dispersed-renter = Desconhecido: nem números de disponibilidade nem créditos encontrados
fact-dispersed-owner = Uma taxa por hora de trabalho e outra por espera; nenhuma hora prometida
fact-dispersed-sla = Nenhuma promessa de disponibilidade com crédito em dinheiro encontrada
fact-nosana-focus = Jobs de IA em contêineres em placas de terceiros
fact-nosana-users = Equipes que rodam modelos de IA sem nuvem
fact-nosana-pricing = Uma tarifa fixa por hora para cada placa
fact-nosana-token = Tarifas em dólar, pagas em NOS na Solana
fact-nosana-strength = Tarifas públicas, iguais para todos
fact-nosana-deployment = Linux, uma placa NVIDIA, 12 GB de RAM, 256 GB NVMe, 100/50 Mbps
fact-nosana-staking = Nenhum stake exigido, pelo que lemos
fact-nosana-reputation = Mercados comunitário e premium com taxas próprias; nenhuma nota encontrada
fact-nosana-slashing = Nada encontrado no que lemos
fact-nosana-renter = Preço fixo por hora; nem números de disponibilidade nem créditos encontrados
fact-nosana-owner = Uma taxa fixa em dólares por hora de trabalho; nenhuma hora prometida
fact-nosana-sla = Nenhuma promessa de disponibilidade com crédito em dinheiro encontrada
fact-salad-focus = Contêineres de IA e renderização em PCs domésticos
fact-salad-users = Empresas que querem muitas placas baratas
fact-salad-pricing = A Salad define o ganho por hora, por placa e demanda
fact-salad-token = Saldo em dólares; uma proposta inclui RENDER
fact-salad-strength = Publica o que as máquinas ganharam de fato, por placa
fact-salad-deployment = Um PC com Windows e o aplicativo da Salad
fact-salad-staking = Nenhum stake exigido, pelo que lemos
fact-salad-reputation = Desconhecido: como o trabalho é distribuído não é publicado
fact-salad-slashing = Nada encontrado; horas sem trabalho não rendem nada
fact-salad-renter = PCs em casas, ligados enquanto o dono quiser; nenhum crédito encontrado
fact-salad-owner = Pagamento medido em todas as máquinas, por placa; nenhuma hora prometida
fact-salad-sla = Nenhuma promessa de disponibilidade com crédito em dinheiro encontrada
fact-clore-focus = Mercado de servidores GPU inteiros
fact-clore-users = Quem aluga servidores por dia
fact-clore-pricing = O dono define o preço por dia; sob demanda ou spot
fact-clore-token = Pago em CLORE ou, com taxa maior, em bitcoin ou dólares
fact-clore-strength = Lista aberta de servidores, com preços e aluguéis
fact-clore-deployment = Um servidor Linux com o software da Clore
fact-clore-staking = Nenhum stake encontrado; ter CLORE corta a taxa pela metade
fact-clore-reputation = Uma nota de confiabilidade ao lado de cada servidor
fact-clore-slashing = Nada encontrado no que lemos
fact-clore-renter = Uma nota de confiabilidade antes de alugar; nenhum crédito encontrado
fact-clore-owner = O próprio preço enquanto o cliente ficar; nenhuma hora prometida
fact-clore-sla = Nenhuma promessa de disponibilidade com crédito em dinheiro encontrada

fact-ionet-focus = GPUs de muitos donos, reunidas em clusters para IA
fact-ionet-users = Quem aluga placas e clusters para IA
fact-ionet-pricing = O explorador lista um preço por hora para cada modelo
fact-ionet-token = Pago em IO ou USDC; recompensas de bloco em IO a cada hora
fact-ionet-strength = O explorador mostra o preço e as placas livres e alugadas de cada modelo
fact-ionet-deployment = O programa da io.net na máquina do dono
fact-ionet-staking = 200 IO por placa, mais para as potentes: dez vezes isso para uma H100
fact-ionet-reputation = Nenhuma nota publicada encontrada
fact-ionet-slashing = Nada encontrado no que lemos
fact-ionet-renter = Nenhum crédito por falhas encontrado
fact-ionet-owner = O preço listado enquanto a placa está alugada; nenhuma hora prometida
fact-ionet-sla = Nenhuma promessa de disponibilidade com crédito em dinheiro encontrada

fact-vast-focus = Mercado de máquinas GPU de anfitriões
fact-vast-users = Quem aluga placas por hora
fact-vast-pricing = O dono define o preço por hora de GPU; sob demanda ou por lance
fact-vast-token = Nenhum: pago em dólares
fact-vast-strength = Muitas placas de consumo e estatísticas do mercado
fact-vast-deployment = Um servidor Linux com o software da Vast
fact-vast-staking = Nenhum stake encontrado
fact-vast-reputation = Uma nota de confiabilidade ao lado de cada servidor
fact-vast-slashing = Nada encontrado no que lemos
fact-vast-renter = Uma nota de confiabilidade antes de alugar; nenhum crédito encontrado
fact-vast-owner = O próprio preço enquanto o cliente ficar; nenhuma hora prometida
fact-vast-sla = Nenhuma promessa de disponibilidade com crédito em dinheiro encontrada

## Picking a chat on Telegram

pick-chat = Ou escolha uma conversa com os botões abaixo.

## Forms

form-rig = Sua máquina
form-name = Nome dela
form-name-hint = garagem
form-gpu = Placa de vídeo
form-gpu-hint = 2x RTX 4090
form-power = Preço da energia por kWh
form-power-hint = 0,85 BRL
form-hardware = Quanto custou o hardware
form-hardware-hint = 25000 BRL
form-network = Rede em que ela é alugada
form-network-hint = akash, render ou salad; vazio vale para todas

## Discord

option-more = todas as outras opções, como name=valor: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = outros tipos de placa na mesma máquina: 1x 3090 + 2x 3080
option-night = preço por kWh à noite, se for outro; power passa a ser o do dia
option-night_hours = quando é noite: 22-6
option-detail = em máquina com vários tipos de placa, esta por inteiro
mistake-unknown-hours = “{ $typed }” não é um intervalo de horas: 22-6 é.
day-and-night = A máquina roda 24 horas, então vale a média pelas horas: { $average }/kWh, de { $day } de dia e { $night } à noite ({ $hours }).
machine-total = { $network }: { $cash }/dia no total ({ $low } a { $high })
machine-total-point = { $network }: { $cash }/dia no total
machine-no-total = { $network }: sem total, porque nem toda placa tem número
machine-only = { $rig }: só { $network } tem números de todas as placas, { $cash }/dia
machine-only-guess = { $rig }: só { $network } tem números de todas as placas, { $cash }/dia, um palpite
machine-all = { $rig }: todas as placas juntas { $cash }/dia na { $network }
machine-all-guess = { $rig }: todas as placas juntas { $cash }/dia na { $network }, um palpite
machine-part-better = { $cards } à parte: { $cash }/dia na { $network }, que não tem números das outras placas.
machine-part = · { $cards }: { $cash }/dia, { $each } por placa
machine-part-one = · { $cards }: { $cash }/dia
machine-part-unknown = · { $cards }: { $text }
machine-per-card = São as { $count } placas juntas. Por placa: { $each }/dia.
machine-unknown = { $rig }: nenhuma rede tem números para todas as placas agora
machine-shared = O que a máquina tem uma vez só, como a energia do host, os custos fixos e o preço do hardware, é dividido conforme o TDP das placas.
machine-column-total = Total/dia
machine-column-card = Por placa
machine-bases = Os números não são do mesmo tipo: aqui um aluguel, ali a fatia de um pool semanal. Veja os detalhes antes de mudar a máquina de rede.
why-machine-cash = caixa da máquina toda = soma das placas = { $result }
why-machine-profit = lucro da máquina toda = soma das placas = { $result }
button-save-rig = Salvar como rig

## Saved machines

command-rig = Suas máquinas: salvar, ver e mudar
example-rig = rig add garage 2x 4090 0,12 hardware=3200
option-action = o que fazer
option-name = o nome dela
option-bought = o dia em que você comprou: 2025-03-01
option-account = seu endereço na Akash ou sua carteira Solana, para consultar o que foi pago
option-rename = um nome novo
option-without = opções a retirar: power, hardware
mistake-unknown-rig-name = “{ $typed }” não pode ser nome de rig. Um nome tem de 1 a 32 letras, números, espaços, hifens, pontos ou parênteses, e não é nome de placa, rede, moeda ou país.
mistake-unknown-rig-action = “{ $typed }” não é algo que se faça com uma rig.
mistake-unknown-date = “{ $typed }” não é um dia: 2025-03-01 é.
mistake-unknown-account = “{ $typed }” não é um endereço na Akash (akash1…) nem uma carteira Solana.
button-rigs = Minhas rigs
button-add-rig = Adicionar rig
button-edit-rig = Mudar
button-remove-rig = Remover
button-remove-rig-days = Remover com o histórico
button-digest = Resumo diário
button-form = Preencher formulário
rig-title = { $name }
rig-saved = Rig salva: { $name }
rig-changed = Rig alterada: { $name }
rig-is-default = É a que vale no privado quando você não diz a placa.
rig-named-by-us = Ela se chama { $name } até você dar um nome: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: lido como a rede em que é alugada, não como nome.
rig-read-as-country = { $country }: lido como o país onde está, não como nome.
rig-unreadable = Algo do que foi salvo não dá mais para ler. Mude a rig ou adicione de novo.
rig-cards = Placas
rig-power = Energia
rig-per-kwh = { $price }/kWh
rig-day-night = { $day } de dia, { $night } à noite
rig-usual-power = preço comum: { $place }
rig-world-power = média mundial: informe power=…
rig-hardware = Custo
rig-bought = Comprada
rig-age = { $months ->
        [one] { $months } mês de uso
       *[other] { $months } meses de uso
    }
rig-book-value = Valor contábil
rig-book-note = o que resta pela depreciação linear
rig-networks = Redes
rig-networks-all = todas
rig-account = Conta
rig-more = Mais
rig-list-title = { $count ->
        [one] Sua rig
       *[other] Suas { $count } rigs
    }
rig-column-name = Rig
rig-no-figure = sem número
rig-sum = Todas juntas, cada uma onde rende mais: { $cash }/dia
rig-sum-without = Sem { $rigs }, que não tem número.
rig-list-note = ★ é a que vale no privado quando você não diz a placa.
rig-open = Ver uma:
rig-none-title = Você ainda não salvou nenhuma rig
rig-none = Uma rig salva atende pelo nome: earnings garage. Adicione uma assim: rig add garage 2x 4090 0,12 hardware=3200
rig-full = Você tem { $count } rigs, e mais não dá. Remova uma antes.
rig-name-command = “{ $name }” é um comando, então não pode ser nome de rig.
rig-name-in-use = Você já tem uma rig chamada { $name }. E agora?
rig-change-it = Mudar { $name }
rig-bought-future = { $date } ainda não chegou.
rig-without-date = Sem a data
rig-which = Qual delas?
rig-night-alone = Além do preço da noite, quanto custa o kWh de dia?
rig-not-set = “{ $typed }” não está definido, então não dá para retirar.
rig-change-what = O que vai mudar?
rig-change-note = Ou digite: { $line } power=0,10. Para retirar uma opção: without=power.
rig-change-power = Preço da energia
rig-change-gpu = Placa
rig-change-count = Número de placas
rig-change-country = País
rig-change-network = Redes
rig-change-hardware = Quanto custou
rig-change-bought = Data da compra
rig-change-account = Conta
rig-change-rename = Nome
rig-remove-title = Remover { $name }?
rig-remove-warning = O que foi salvo sobre ela é apagado. Os dias de histórico ficam, a menos que você os remova junto.
rig-remove-warning-digests = { $count ->
        [one] O que foi salvo sobre ela é apagado, e { $count } resumo diário sobre ela para.
       *[other] O que foi salvo sobre ela é apagado, e { $count } resumos diários sobre ela param.
    }
rig-removed-title = Rig removida: { $name }
rig-removed-digests = { $count ->
        [one] { $count } resumo diário sobre ela parou.
       *[other] { $count } resumos diários sobre ela pararam.
    }
rig-remove-alerts = Alertas sobre ele que também terminam: { $count }
rig-removed-alerts = Alertas sobre ele encerrados: { $count }
rig-removed-days = Dias de histórico apagados: { $count }

## O que rendeu de verdade

command-provider = O que um provedor da Akash ou uma carteira da Render ganhou de verdade
example-provider = provider
option-paid = o que a Render pagou de verdade pelo trabalho de uma semana, em RENDER: 12,3
option-epoch = o número dessa semana; a mais nova se não for dito
mistake-unknown-account-typo = “{ $typed }” foi digitado errado: começa como um endereço da Akash, mas as letras de controle não batem.
mistake-unknown-account-other = “{ $typed }” é de outra rede. Um endereço da Akash começa com akash1; a Render paga em uma carteira Solana.
button-link-rig = Vincular ao meu rig
button-provider = Ganho de verdade

provider-none-title = O que rendeu de verdade?
provider-none = Digite um endereço da Akash (akash1…) ou a carteira Solana em que a Render paga. Tudo isso é público: sem chave, sem assinatura. Vinculado a um rig, é comparado com as estimativas, com { $how }
provider-none-rig = { $name } ainda não tem conta. Dê a ela o endereço na Akash ou a carteira Solana.
provider-which = Qual conta?
provider-nobody-title = Nenhum provedor nesse endereço
provider-nobody = A Akash não conhece nenhum provedor { $account }. Uma placa no HomeNode não tem endereço próprio, e o de um inquilino não é o de um provedor.
provider-idle-title = Sem trabalho nas últimas semanas
provider-idle = { $account } não tem trabalho nas últimas doze semanas da Render, até { $date }. O trabalho para o Dispersed e o pagamento pela espera não são publicados por carteira.

provider-akash = { $name }: { $earned } em 7 dias
provider-akash-unknown = { $name }: não dá para ler os ganhos
provider-offline = Fora do ar, visto pela última vez: { $age }. Nenhum aluguel novo entra.
provider-offline-unknown = Fora do ar: nenhum aluguel novo entra.
provider-unread = Não dá para ler agora: { $things }.
provider-part-health = estado e placas
provider-part-earnings = ganhos
provider-part-leases = aluguéis
provider-24h = Últimas 24 h
provider-24h-before = { $amount } nas 24 h anteriores
provider-per-day = { $amount } por dia
provider-act = ACT não queimados
provider-act-as-akt = { $worth }, agora { $tokens }
provider-act-unknown = não estão entre as moedas da conta, ou não dá para lê-las
provider-yes = sim
provider-no = não
provider-online = No ar
provider-checked = verificado { $age }
provider-uptime = Disponibilidade
provider-uptime-note = 30 dias; 7 dias { $week }, 1 dia { $day }
provider-audited = Auditado
provider-gpus = GPUs alugadas
provider-of = { $part } de { $whole }
provider-leases = Aluguéis abertos
provider-leases-more = mais de { $count }
provider-per-gpu-hour = Por hora de GPU
provider-market = lances por { $gpu } { $price }
provider-market-change = { $change } em relação aos lances por { $gpu }, { $price }
provider-whole-lease = Um aluguel paga também processadores, memória e discos; os lances são quase só pela placa.
provider-accrued = Ganho é o que os aluguéis renderam na rede, sacado ou não, antes do gas. Os dias são os de UTC.
provider-render-words = tier=, paid= e epoch= restringem uma carteira da Render. A Akash publica o que paga, então aqui não mudam nada.
provider-days = Por dia
provider-column-day = Dia
provider-chart-day = Ganho na { $network }, { $count } dias: de { $first } a { $last }, mínimo { $low }, máximo { $high }
provider-chart-week = Pago pelo trabalho na { $network }, meio da faixa, { $count } semanas: de { $first } a { $last }, mínimo { $low }, máximo { $high }
provider-chart-title = { $name }: ganho de verdade
provider-chart-subtitle-day = por dia, { $currency }
provider-chart-subtitle-week = por semana, meio da faixa, { $currency }
provider-chart-subtitle-estimate = por dia, { $currency }; o traço é o estimado
provider-chart-estimated = estimado: { $estimate } por dia

provider-render = { $account }: { $pay } pela semana até { $date }
provider-weeks-old = Nenhuma semana mais nova foi publicada: a última terminou em { $date }.
provider-range = { $low } a { $high }
provider-work = Trabalho
provider-work-share = { $share } de todo o trabalho
provider-tier = Como tier { $tier }
provider-pool-share = { $low } a { $high } do pool
provider-pay = Pagamento
provider-mean = Média
provider-mean-weeks = { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }
provider-waiting = Pool da espera
provider-waiting-note = dividido por todos que esperaram; não é publicado por carteira
provider-tier-unknown = O tier dos nós não é público, então a faixa cobre os dois. Diga tier=2 ou tier=3, ou o que foi pago pelo trabalho de uma semana: paid=12,3 epoch={ $epoch }
provider-tier-told = Calculado como tier { $tier }, como você diz.
provider-tier-paid = O que foi pago pela semana { $epoch } é próprio do tier { $tier }: todas as semanas são calculadas assim.
provider-tier-misfit = O que foi pago pela semana { $epoch } não cabe em nenhum tier: nós dos dois, ou com o pagamento pela espera? Todas as semanas são calculadas como tier { $tier }, o mais próximo.
provider-no-epoch = A semana { $epoch } não está entre as conhecidas, { $from } a { $to }: a faixa fica como está.
provider-no-telling = Sem trabalho nem pagamento, a semana { $epoch } nada diz do tier: a faixa fica como está.
provider-weeks = Por semana
provider-column-week = Semana até
provider-worth-now = Valor ao preço da RENDER no fim de cada semana; onde não se conhece, ao de agora, { $price }.
provider-worth-then = Valor ao preço da RENDER no fim de cada semana.

provider-compare = { $name }: estimativa e ganho por dia
provider-column-span = Dias conhecidos
provider-column-estimate = Estimado
provider-column-actual = Ganho
provider-column-ratio = Razão
provider-few-days = “–” é onde poucos dias têm estimativa e ganho. Cada resumo diário guarda uma estimativa.
provider-no-history = Nenhuma estimativa de { $name } foi guardada nesses dias: cada resumo diário dela guarda uma.
provider-now = Pelos números de agora estimam-se { $estimate } por dia; na última semana entraram { $actual } por dia: { $ratio }.
provider-nothing-estimated = Nada era estimado, então não há razão.
provider-reason-none = Dentro de um décimo: a estimativa acerta.
provider-reason-utilisation-lower = Motivo provável: ficou menos ocupada que o estimado.
provider-reason-utilisation-higher = Motivo provável: ficou mais ocupada que o estimado.
provider-reason-price-lower = Motivo provável: a hora foi paga abaixo do estimado.
provider-reason-price-higher = Motivo provável: a hora foi paga acima do estimado.
provider-reason-token-price-lower = Motivo provável: o token valia menos que o estimado.
provider-reason-token-price-higher = Motivo provável: o token valia mais que o estimado.
provider-reason-downtime = Motivo provável: ficou fora do ar.
provider-reason-unknown = Com o que é público não dá para apontar um só motivo.
provider-by-cards = O provedor tem { $gpus } GPUs e { $name } tem { $cards }: a parte dela é calculada por isso.
provider-means = Os dias antes da última semana são médias de 30 e 90 dias: cada um sozinho seria mais uma consulta.
provider-work-alone = Comparado com a estimativa só do trabalho, pelo meio da faixa: o pagamento pela espera não é publicado por carteira, e uma carteira pode ter várias máquinas.

digest-earned = Ganho de verdade na { $network }: { $amount } em { $date }, { $total } em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
digest-earned-ratio = { $ratio } do estimado
digest-earned-render = Pago de verdade pelo trabalho na Render, semana até { $date }: { $pay } ({ $worth })
digest-earned-missing = O que foi ganho de verdade na { $network } não dá para ler agora

why-earned = ganho em 7 dias = preço por bloco × blocos, somado sobre todos os aluguéis desse tempo; um ACT conta como um dólar = { $result }
why-lease = aluguel por hora de GPU = preço por bloco × { $blocks } blocos por hora / GPUs do aluguel; média de todas as GPUs = { $result }
why-render-pay = pagamento como tier { $tier } = parte de todo o trabalho × pool × peso do tier = { $share } × { $pool } × { $weight } ({ $low } a { $high }) = { $result }
why-ratio = razão = ganho por dia / estimado por dia = { $actual } / { $estimate } = { $result }
figure-uptime1d = disponibilidade, 1 dia
figure-uptime7d = disponibilidade, 7 dias
figure-uptime30d = disponibilidade, 30 dias
figure-gpusLeased = GPUs alugadas
figure-gpusTotal = GPUs ao todo
figure-openLeases = aluguéis abertos
figure-earnedUsd24h = ganho, 24 h
figure-earnedUsd24hBefore = ganho, 24 h anteriores
figure-earnedUsd7d = ganho, 7 dias
figure-earnedUsd30d = ganho, 30 dias
figure-earnedUsd90d = ganho, 90 dias
figure-earnedUsdOfDay = ganho nesse dia
figure-closeUsd = preço do token no fim dele
figure-unconvertedAct = ACT ainda não queimados
figure-obhOfWeek = trabalho da semana, OBh
figure-jobPoolOfWeek = pool do trabalho, última semana
figure-availabilityPoolOfWeek = pool da espera, última semana
figure-paidRender = pago de verdade por uma semana

## Daily digests

command-digest = Quanto uma máquina rende, todo dia no seu horário
example-digest = digest 4090 at=9h timezone=Berlin
option-id = qual deles, pelas letras que estão nos botões
option-at = horário: 9h, 18h30, 07:30
option-days = em que dias: daily, seg-sex, sáb,dom
option-to = outro canal ou grupo que você administra
option-chart = yes ou no: os últimos 30 dias em gráfico

mistake-unknown-clock = “{ $typed }” não é um horário: 9h e 18h30 são.
mistake-unknown-weekdays = “{ $typed }” não são dias da semana: seg-sex são.
mistake-unknown-digest-action = “{ $typed }” não é algo que se faça com um resumo.
mistake-unknown-yes-no = “{ $typed }” não é yes nem no.

guide-at = A que horas?
guide-at-hint = Escolha um horário, ou digite: 9h, 18h30
guide-days = Em que dias?
guide-days-hint = Escolha, ou digite: seg,qua,sex
guide-to = Para onde?
guide-to-hint = Para um canal ou grupo que você administra.

digest-title-earn = ✅ { $name } · { $cash }/dia
digest-title-marginal = ⚠ { $name } · { $cash }/dia
digest-title-switch = ⛔ { $name } · { $cash }/dia
digest-title-pause = ⛔ { $name }: melhor pausar · { $cash }/dia
digest-title-guess = ❔ { $name } · { $cash }/dia
digest-title-unknown = { $name }: hoje sem número
digest-title-unpriced = { $name }: paga em tokens sem cotação conhecida
digest-none = Hoje sem resumo
digest-unreadable = Não dá mais para ler sobre o que é este resumo. Encerre este e agende um novo.
digest-rig-gone = A rig deste resumo não está mais salva.
digest-up-yesterday = { $amount } a mais que ontem
digest-down-yesterday = { $amount } a menos que ontem
digest-same-yesterday = igual a ontem
digest-up-since = { $amount } a mais que em { $date }
digest-down-since = { $amount } a menos que em { $date }
digest-same-since = igual a { $date }
digest-late = Atrasado: era para as { $time }.
digest-late-date = Atrasado: era para { $date } às { $time }.
digest-first = O primeiro: a partir do próximo, aqui aparece o que mudou.
digest-no-before = Da última vez não havia número para a { $network }, então não há variação.
digest-why = Por quê: { $reasons }
digest-why-utilisation = ocupação { $from } → { $to } ({ $amount })
digest-why-power = energia { $from } → { $to }/kWh ({ $amount })
digest-why-fees = taxas ({ $amount })
digest-why-machine = a máquina ({ $amount })
digest-why-pay = pagamento ({ $amount })
digest-why-pay-change = pagamento { $change } ({ $amount })
digest-why-rent = aluguéis { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } e tokens por hora { $pay } ({ $amount })
digest-why-currency = dólar { $change } em { $currency } ({ $amount })
digest-network = { $network } { $cash }/dia ({ $low } a { $high })
digest-network-point = { $network } { $cash }/dia
digest-best = ● a melhor
digest-also = Também nos detalhes: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } ({ $change } em 24 h)
digest-token-missing = { $token }: sem cotação
digest-stale = Números antigos: { $networks }
digest-power = Preço da energia presumido: { $price }/kWh, uma média
digest-power-place = Preço da energia presumido: { $price }/kWh, comum para este lugar ({ $place })
digest-chart = Caixa por dia na { $network }, { $days } dias: de { $first } a { $last }, mínimo { $low }, máximo { $high }

digest-ordered = ✅ Resumo diário agendado: { $about }
digest-changed-same = ✅ Já havia um, que agora ficou assim: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } às { $time } ({ $zone })
digest-days-daily = todo dia
digest-days-weekdays = de segunda a sexta
digest-days-weekends = sábado e domingo
digest-where-private = aqui, só para você
digest-where-private-on = no privado em { $platform }
digest-where-shared = um canal ou grupo
digest-about = Resumo: { $about }
digest-about-unknown = uma máquina que não dá mais para ler
digest-preview = Agora ele diria: { $title }
digest-next = Próximo: { $next }
digest-list = Seus resumos diários
digest-list-here = Resumos diários daqui
digest-list-none = Você ainda não agendou nenhum resumo diário
digest-list-none-here = Ainda não chega nenhum resumo diário aqui
digest-what = Uma mensagem no seu horário: quanto a máquina rende em cada rede, o que mudou e por quê.
digest-which = Qual deles?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Alterado: { $about }
digest-paused = Pausado: { $about }
digest-resumed = Retomado: { $about }
digest-stopped = Encerrado: { $about }
digest-stopped-note = Não chega mais nenhum, e o agendamento foi apagado.
orders-paused = Pausado: todos os { $count }
orders-resumed = Retomado: todos os { $count }
orders-stopped = Encerrado: todos os { $count }
orders-all = Todos
digest-change-what = O que vai mudar?
digest-change-at = Horário
digest-change-days = Dias
digest-change-timezone = Fuso horário
digest-change-language = Idioma
digest-change-currency = Moeda
digest-change-chart-on = Com gráfico
digest-change-chart-off = Sem gráfico
digest-paused-asked = ⏸ Pausado
digest-paused-notice = { $count ->
    [one] Um dos seus resumos diários deixou de chegar. { $reason }
   *[other] { $count } dos seus resumos diários deixaram de chegar. { $reason }
}
digest-paused-access = ⏸ Pausado: não vemos mais o canal. Deixe a gente entrar e toque em “Retomar”.
digest-paused-permission = ⏸ Pausado: não podemos mais postar lá. Dê a permissão e toque em “Retomar”.
digest-paused-closed = ⏸ Pausado: o tópico está fechado. Abra-o e toque em “Retomar”.
digest-paused-filtered = ⏸ Pausado: um filtro de lá segurou a mensagem. Libere e toque em “Retomar”.
digest-paused-unreachable = ⏸ Pausado: você não aceita mensagens nossas. Permita e toque em “Retomar”.
digest-paused-rig = ⏸ Pausado: a rig dele não está mais salva. Salve uma com esse nome e toque em “Retomar”, ou encerre.
digest-paused-other = ⏸ Pausado: não deu para entregar. Veja se podemos postar lá e toque em “Retomar”.
digest-no-place = Nenhum resumo pode ir para lá
digest-place-nowhere = Resumos precisam do Discord ou do Telegram: aqui não dá para escrever sem ser chamado.
digest-place-unknown = Esse lugar não existe, ou não estamos nele. Adicione a gente lá primeiro.
digest-place-wrong-kind = Lá não dá para postar por conta própria. Escolha um canal de texto ou de anúncios, um tópico ou uma publicação.
digest-place-not-installed = Não estamos instalados neste servidor, então não podemos postar aqui. Quem o administra pode nos adicionar.
digest-missing-title = Ainda não podemos postar lá
digest-missing = Faltam permissões ({ $where }): { $permissions }. Nada foi salvo.
digest-rig-shared-title = Uma rig salva é privada
digest-rig-shared = Lá outras pessoas também leem, e os custos dela não são da conta de ninguém. Dá para falar das mesmas placas sem eles.
digest-full-title = Já são bastantes
digest-place-full = { $count ->
        [one] Já chega { $count } resumo lá, e mais não dá.
       *[other] Já chegam { $count } resumos lá, e mais não dá.
    } Encerre um antes.
digest-owner-full = { $count ->
        [one] Você já agendou { $count } resumo, e mais não dá.
       *[other] Você já agendou { $count } resumos, e mais não dá.
    } Encerre um antes.
digest-unknown-title = Esse resumo não existe
digest-unknown = Não há nenhum com esse nome aqui. Talvez tenha sido encerrado.
digest-elsewhere = Ele vai para um lugar que outras pessoas leem. Mude por lá.
digest-stays-title = Um resumo fica onde está
digest-stays = Agende um lá, e encerre este.

permission-view-channel = Ver canal
permission-send-messages = Enviar mensagens
permission-send-messages-in-threads = Enviar mensagens em tópicos
permission-embed-links = Inserir links
permission-attach-files = Anexar arquivos
permission-post-messages = Postar mensagens

button-again = Tentar de novo
button-digests = Todos os resumos
button-digest-details = Detalhes
button-digest-time = Mudar horário
button-digest-stop = Encerrar
button-digest-pause = Pausar
button-digest-resume = Retomar
button-digest-preview = Prévia
button-digest-order = Enviar todo dia
button-digest-new = Resumo de uma placa
button-digest-rig = Resumo: { $rig }
button-digest-also = Também de outra placa
button-digest-also-chat = Também em um canal ou grupo
button-digest-reference = { $cards } sem os custos
button-pick-channel = Escolher um canal
button-pick-group = Escolher um grupo

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = O que muda com outro preço da energia, mais ocupação ou outros valores
example-whatif = whatif 4090 0,12
button-whatif = E se…

whatif-title = { $rig } na { $network }: { $cash }/dia, e o que mudaria isso
whatif-part = Aqui estão só { $cards }. Para { $others }, acrescente { $typed }
whatif-fixed = O resto fica como está: aluguéis, taxas e cotações dos tokens de agora.
whatif-token = Caixa por dia com outro preço de { $token }
whatif-outlook = Pelo passado de { $token }, sem a tendência: de { $low } a { $high } por dia em média nos próximos { $days } dias, { $mid } no meio.
whatif-floor = Abaixo de { $price } por hora de GPU, uma hora alugada não paga a própria energia.
whatif-hardware = Hardware por { $price }
whatif-buy-below = Por { $price }, a compra compensa: compensa até { $most } (de { $low } a { $high }), com { $years ->
    [one] { $years } ano
   *[other] { $years } anos
} de dias assim, { $rate } ao ano em outro lugar e { $residual } do preço de sobra.
whatif-buy-above = Por { $price }, a compra não compensa: compensaria até { $most } (de { $low } a { $high }), com { $years ->
    [one] { $years } ano
   *[other] { $years } anos
} de dias assim, { $rate } ao ano em outro lugar e { $residual } do preço de sobra.
whatif-sell = A partir de { $price }, o hardware rende mais vendido agora do que alugado até lá.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name } na { $network }: caixa por dia
chart-days-subtitle = Os últimos { $days } dias, em { $currency }

chart-price-title = { $token } em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
chart-price-subtitle = Cotação do token no fim de cada dia, em { $currency }
chart-mark = { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }: { $change }

chart-ranking-title = { $rig }: caixa por dia em cada rede
chart-ranking-subtitle = Em { $currency }, depois de taxas e energia; a linha fina vai do mínimo ao máximo
chart-ranking-cloud = { $cloud } cobra { $price } por dia
chart-ranking-item = { $network } { $cash } ({ $low } a { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = Caixa por dia, { $rig }: { $list }.
chart-ranking-alt-cloud = Caixa por dia, { $rig }: { $list }. { $cloud } aluga o mesmo por { $price } ao dia.

chart-payback-title = { $rig } na { $network }: caixa contra o preço do hardware
chart-payback-subtitle = Caixa acumulado, em { $currency }; a faixa vai do mínimo ao máximo
chart-payback-cost = Hardware { $price }
chart-payback-reached = Payback { $date }
chart-payback-low = mín. { $amount }
chart-payback-mid = meio { $amount }
chart-payback-high = máx. { $amount }
chart-payback-alt = Até { $end }, o caixa acumulado chega a { $mid } (mín. { $low }, máx. { $high }) para um hardware de { $price }: payback até { $date }.
chart-payback-alt-never = Até { $end }, o caixa acumulado chega a { $mid } (mín. { $low }, máx. { $high }) para um hardware de { $price }: até lá, sem payback.

chart-heat-title = { $rig } na { $network }: caixa por dia
chart-heat-subtitle = Em { $currency }, por preço da energia e ocupação
chart-heat-power = Preço da energia por kWh
chart-heat-utilisation = Ocupação
chart-heat-contour = empata
chart-heat-own = Você: { $cash }
chart-heat-alt = Caixa por dia conforme o preço da energia e a ocupação: de { $low } com { $lowPower }/kWh e { $lowUse } até { $high } com { $highPower }/kWh e { $highUse }. O seu, com { $power }/kWh e { $use }, é { $cash }.
chart-heat-alt-breakeven = Com { $power }/kWh, empata com { $use } de ocupação.

chart-tornado-title = { $rig } na { $network }: o que mais pesa
chart-tornado-subtitle-cash = Caixa por dia com uma entrada um quinto menor ou maior, em { $currency }
chart-tornado-subtitle-profit = Lucro por dia com uma entrada um quinto menor ou maior, em { $currency }
chart-tornado-base = agora { $amount }
chart-tornado-item = { $input } { $low } a { $high }
chart-tornado-alt-cash = Caixa por dia com uma entrada um quinto menor ou maior: { $list }. Agora: { $amount }.
chart-tornado-alt-profit = Lucro por dia com uma entrada um quinto menor ou maior: { $list }. Agora: { $amount }.

## Power prices by the hour

command-power = Preços da energia por hora, as baratas e as caras, e quando compensa pausar
example-power = power DE-LU
option-zone = energia ao preço do mercado por hora dessa zona: DE, SE4, octopus-c
option-surcharges = o que se soma por kWh antes do imposto, tarifas e encargos: 0,16
option-vat = imposto sobre tudo isso: 19%
about-power = Preços da energia por hora: Energy-Charts do Fraunhofer ISE (CC BY 4.0, dados de Bundesnetzagentur | SMARD.de), aWATTar e Octopus Energy; intensidade de carbono da NESO.
mistake-unknown-zone = “{ $typed }” não é uma única zona de preços de energia.
mistake-private-zone = Os preços de { $zone } são só para uso privado, por isso este bot não pode mostrá-los. Zonas próximas com preços livres, embora outros:
mistake-contrary = { $first } e { $second } não valem ao mesmo tempo: o preço segue o mercado ou é o que você digita. Qual?
mistake-contrary-markup = { $option } vai com zone=… e se soma ao preço do mercado; power é o preço final, com tudo incluído. Qual?
guide-zone = Qual zona de preços de energia?
guide-zone-hint = Escolha uma, ou digite um país ou zona: FR, SE4, octopus-c
live-power-full = Energia em { $zone } hoje: { $price }/kWh em média, de ({ $spot } na bolsa + { $surcharges } de acréscimos) + { $vat } de imposto.
live-power-no-vat = Energia em { $zone } hoje: { $price }/kWh em média, de { $spot } na bolsa + { $surcharges } de acréscimos. Falta o imposto: vat=19%
live-power-no-surcharges = Energia em { $zone } hoje: { $price }/kWh em média, de { $spot } na bolsa + { $vat } de imposto. Faltam os acréscimos: surcharges=0,16
live-power-bare = Energia em { $zone } hoje: { $price }/kWh em média, o preço puro da bolsa. Tarifas e impostos se somam: surcharges=0,16 vat=19%
live-power-retail = Energia em { $zone } hoje: { $price }/kWh em média, com todas as tarifas e impostos.
live-power-old = Os preços de hoje de { $zone } não podem ser lidos: valem os últimos conhecidos, de { $date }.
live-power-part = Só { $known } das { $hours } horas do dia são conhecidas.
live-power-down = Os preços da energia de { $zone } não podem ser lidos agora; o preço comum de lá os substitui.
live-power-private = Os preços de { $zone } são só para uso privado e este bot não pode usá-los: o preço comum de lá os substitui.
rig-change-zone = Mercado de energia
rig-zone = média de hoje em { $zone }
rig-zone-old = média de { $date } em { $zone }, a última conhecida
rig-zone-missing = preço comum, já que os de { $zone } não podem ser lidos
figure-spotUsdPerKwh = preço da bolsa por kWh, média do dia
figure-surchargesUsdPerKwh = acréscimos por kWh
figure-vatRate = imposto
figure-gramsPerKwh = CO₂ por kWh
why-live-title = Preço da energia
why-live-power = preço por kWh = (preço da bolsa + acréscimos) × (1 + imposto) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = Energia em { $zone } hoje: { $price }/kWh em média
power-title-old = Energia em { $zone } em { $date }: { $price }/kWh em média
power-title-none = { $zone }: sem preços de energia agora
power-none = Nenhuma fonte responde agora. Pergunte de novo em alguns minutos.
power-now = Agora, até { $to }: { $price }/kWh
power-today = Hoje, { $date }
power-tomorrow = Amanhã, { $date }
power-range = A mais barata às { $cheapestAt }: { $cheapest }. A mais cara às { $dearestAt }: { $dearest }. Em média { $mean }.
power-tomorrow-none = Os preços de amanhã ainda não saíram; saem no começo da tarde.
power-column-hour = Hora
power-column-price = Por kWh
power-column-left = Sobra
power-second = { $time } (segunda)
power-pause-title = { $rig }: quando pausar
power-pause = Compensa pausar de { $from } a { $to }: economiza { $saves } se estivesse alugada nessa hora.
power-pause-none = Em nenhuma hora pausar economiza em { $network }: cada hora de trabalho rende mais do que gasta.
power-pause-unknown = Não se sabe se pausar economiza: nenhuma rede tem números para { $rig } agora.
power-left = Sobra: o que uma hora em { $network } deixa depois de taxas e energia quando todas as placas trabalham.
power-clock = Horas pelo relógio de { $city }.
power-carbon = CO₂ na Grã-Bretanha agora: { $now } g/kWh; mínimo { $low } g ({ $lowAt }), máximo { $high } g ({ $highAt }), segundo a previsão para dois dias.
power-carbon-none = A intensidade de carbono da Grã-Bretanha não pode ser lida agora.
power-licence = Dados de Bundesnetzagentur | SMARD.de via Energy-Charts, CC BY 4.0.
chart-hours-title = Energia em { $zone } por hora
chart-hours-subtitle = { $currency } por kWh, hoje e o que se sabe de amanhã
chart-hours-alt = Energia em { $zone } por hora: de { $low } ({ $lowAt }) a { $high } ({ $highAt }).
chart-hours-alt-now = Energia em { $zone } por hora: de { $low } ({ $lowAt }) a { $high } ({ $highAt }), agora { $now }.
button-power = Energia por hora
button-add-surcharges = Com acréscimos e imposto

## Alerts

command-alert = Uma mensagem quando um preço, seu rig, um provedor ou um preço de GPU chega lá
example-alert = alert akt below 0.50
mistake-unknown-alert-action = “{ $typed }” não se faz com um alerta.
mistake-unknown-alert-turn = Um alerta não pode esperar “{ $typed }”.
mistake-unknown-alert-repeat = “{ $typed }” não é nem uma vez nem toda vez: once ou every.
option-provider = endereço de um provedor da Akash
option-above = avisar quando chegar a isto ou mais
option-below = avisar quando cair a isto ou menos
option-moves = avisar quando mexer tanto, para cima ou para baixo: 5%
option-rises = avisar quando subir tanto: 5%
option-falls = avisar quando cair tanto: 5%
option-better = avisar quando outra rede render tanto a mais por dia
option-turns = unprofitable (prejuízo), profitable (lucro), offline ou online
option-hours = em, durante ou daqui a tantas horas: 6h, 2 days
option-repeat = once (uma vez) ou every (toda vez)
option-cooldown = no máximo uma mensagem em tantas horas: 6h
option-expires = termina depois de tantos dias: 30d
option-quiet = nenhuma mensagem nestas horas: 22:00-07:00
option-recovery = avisar também quando passar: sim ou não
alert-new = Um alerta novo
alert-what = O que deve ser vigiado?
alert-when = Quando deve avisar?
alert-kind-token = O preço de um token
alert-kind-rig = Meu rig dá prejuízo
alert-kind-better = Outra rede é melhor
alert-kind-provider = Um provedor sai do ar
alert-kind-gpu = O preço de uma GPU na Akash
alert-kind-power = Energia barata ou cara
alert-turn-offline = Fora do ar
alert-turn-online = No ar
alert-power = Energia em { $zone }
alert-power-ahead = Energia em { $zone } em { $hours } h
alert-per-day = { $value }/dia
alert-per-hour = { $value }/h
alert-per-kwh = { $value }/kWh
alert-on-above = { $what } a { $value } ou mais
alert-on-below = { $what } a { $value } ou menos
alert-on-moves = { $what } mexe { $share } em { $hours } h
alert-on-rises = { $what } sobe { $share } em { $hours } h
alert-on-falls = { $what } cai { $share } em { $hours } h
alert-on-negative = { $what } dá prejuízo
alert-on-positive = { $what } dá lucro
alert-on-better = { $what }: outra rede { $value } por dia melhor durante { $hours } h
alert-on-offline = { $what } está fora do ar
alert-on-online = { $what } está no ar
alert-set = ✅ Alerta criado: { $on }
alert-changed-same = ✅ Já havia um, que agora ficou assim: { $on }
alert-title = Alerta: { $on }
alert-over = ✅ Passou: { $on }
alert-field-now = Agora
alert-field-away = Falta
alert-field-value = Valor
alert-field-before = Antes
alert-field-since = Assim desde
alert-field-from = A partir de
alert-field-network = Rede
alert-field-repeat = Avisa
alert-field-recovery = Também ao passar
alert-field-quiet = Silêncio
alert-field-until = Termina
alert-once = uma vez
alert-every = toda vez
alert-cooldown = No máximo uma mensagem em { $hours } h
alert-unknown = agora não há valor; nada é avisado até haver
alert-unheard = Sem resposta recente de { $networks }, que talvez pague mais.
alert-unheard-line = Se { $rig } não é alugado lá, digite: { $line }
alert-already = Já é assim: avisa quando acontecer de novo.
alert-dollars = Vigiado em dólares: quanto isso é em { $currency } segue o câmbio.
alert-wholesale = O preço da bolsa, sem tarifas de rede e impostos.
alert-ended = Era para uma vez e terminou.
alert-snoozed = 🔕 Em silêncio até { $until }
alert-list = Alertas
alert-gone-title = Esse alerta não existe
alert-full = Não pode haver mais alertas que { $count }.
alert-paused-notice = Alertas que não chegam mais: { $count }. { $reason }
alert-no-place = Nenhum alerta pode ir para lá
alert-place-nowhere = Alertas precisam do Discord ou do Telegram: aqui não se escreve sem ser perguntado.
alert-private = Outros leem aqui. Peça em particular os alertas sobre seu rig ou provedor.
alert-no-rig = Ainda não há rig salvo
alert-not-akash = Só provedores da Akash dizem se estão no ar: o endereço deles começa com akash1.
alert-price-above-zero = Um preço está sempre acima de 0. Digite um nível maior, por exemplo below 0.50.
button-alerts = Todos os alertas
button-alert-new = Alerta novo
button-alert-snooze = Silêncio 24 h
guide-provider = Qual provedor da Akash?
guide-provider-hint = Digite o endereço, que começa com akash1.

## For whoever runs the bot

command-admin = Para quem mantém este bot: estado, mensagens que não chegaram, avisos, manutenção
example-admin = admin status
mistake-unknown-admin-action = “{ $typed }” não é algo que se possa fazer aqui.

admin-well = Tudo certo
admin-trouble = Algo pede atenção
admin-version = Versão
admin-started = Iniciado
admin-roles = Tarefas deste processo
admin-memory = Memória
admin-megabytes = { $count } MB
admin-connected = conectado
admin-not-connected = sem contato
admin-database = Banco de dados
admin-waiting = Na fila
admin-waiting-counts = { $due } por preparar, { $ready } por enviar
admin-waiting-since = a mais antiga: { $age }
admin-sent = Resumos de hoje
admin-sent-counts = { $sent } enviados, { $late } deles atrasados
admin-dead = Não chegaram
admin-dead-counts = { $undelivered } não entregues, { $uncertain } incertas
admin-orders = Pedidos
admin-order-counts = { $digests } resumos e { $alerts } alertas, { $paused } deles em pausa
admin-upstreams = Fontes dos números: a última resposta
admin-upstreams-none = Este processo ainda não leu nenhuma fonte de números.
admin-upstream-never = ainda sem resposta

admin-letters = Mensagens que não chegaram
admin-letters-none = Nenhuma mensagem deixou de chegar
admin-letters-dropped = Descartadas, pois ninguém mais espera por elas
admin-letter-digest = resumo de { $date }
admin-letter-alert = alerta de { $date }
admin-letter-undelivered = não entregue
admin-letter-uncertain = talvez tenha chegado
admin-redrive-which = Enviar de novo? O que talvez tenha chegado viria então duas vezes.
admin-redriven = Serão enviadas de novo: { $count }
admin-redriven-none = Nenhuma mensagem assim ficou sem chegar
admin-redriven-note = Saem no ritmo de sempre. Um resumo cujo próximo chega em menos de 3 horas é descartado.

button-admin-status = Estado do bot
button-admin-letters = O que não chegou
button-admin-redrive-all = Enviar todas de novo

option-switch = on ou off
option-text = as palavras, como serão lidas
mistake-unknown-switch = “{ $typed }” não é on nem off.

maintenance-title = Em manutenção
maintenance = Por um tempo, nada pode ser respondido. Os resumos e alertas previstos nesse período chegam depois: nada se perde.

admin-maintenance-on = Manutenção em andamento, iniciada { $age }
admin-maintenance-others = Todos os outros leem que este bot está em manutenção e que nada se perde.
admin-maintenance-words = Além disso, leem:
admin-maintenance-held = O que é enviado sem ser pedido espera e sai quando a manutenção terminar. Os resumos dizem então que estão atrasados; se o próximo chega em menos de 3 horas, dá lugar a ele.
admin-maintenance-is-off = Sem manutenção
admin-maintenance-how = Enquanto dura, todos os outros recebem um aviso em vez de uma resposta, e os resumos e alertas esperam. Para dizer mais nesse aviso: admin maintenance on De volta às 18:00 UTC
admin-maintenance-ended = A manutenção terminou
admin-maintenance-released = O que esperava sai agora, no ritmo de sempre.
admin-too-long = Ficou longo demais
admin-too-long-text = Tem { $length } caracteres, e o máximo é { $limit }. Nada foi feito.

button-admin-maintenance-on = Começar manutenção
button-admin-maintenance-off = Terminar manutenção

option-platform = só lá: discord ou telegram
mistake-unknown-platform = “{ $typed }” não é discord nem telegram.

broadcast-title = Aviso de quem mantém este bot

admin-letter-broadcast = aviso de { $date }
admin-broadcast-preview = Lugares que receberiam: { $count }
admin-broadcast-ask = Todos leem as palavras como estão, sob esse título no idioma do seu resumo. Lugares com todos os resumos em pausa não recebem nada. Enviar?
admin-held = Manutenção em andamento: sai quando terminar.
admin-broadcast-nowhere = Nenhum lugar recebe resumos, então ninguém leria
admin-broadcast-sent = A caminho de lugares: { $count }
admin-broadcast-sent-text = Ocupa no máximo a metade do que pode ser enviado, para que os resumos continuem. O que não pôde sair está entre o que não chegou.
admin-broadcast-before = Já foi enviado, a lugares: { $count }
admin-broadcast-unknown = Esse aviso não existe mais
admin-broadcast-unknown-text = Um aviso não enviado fica guardado por uma semana. Escreva de novo: admin broadcast e o texto depois.

button-admin-broadcast = Enviar a lugares: { $count }
