### Español.
### Spelt as in English: base bot central chat chats exchanges gas general hardware has internet min no premium residual rig rigs sale software spot stake tier tiers token tokens total use usual wallet wallets
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = a al con de del desde el en la los las lo un una unos unas mi mis su sus tu tus este esta estos estas y e o u que qué ¿qué ¿que cuál cuánto cuanto cuántos cuánta ¿cuánto ¿cuanto gana gano ganan ganar ganaría ganaria ganarían da dan deja dejan saca saco produce producen genera generan cuesta cuestan costando coste costo rinde rinden rentable vale pena tengo máquina maquina máquinas maquinas tarjeta tarjetas gráfica gráficas grafica graficas vídeo video gpu gpus luz electricidad eléctrica electrica energía energia corriente precio tarifa kilovatio kwh zona horaria por para pago pagando me día dia mes

## Help and about

command-earnings = Lo que gana una tarjeta tras comisiones, luz y depreciación
command-compare = Las redes lado a lado, para una tarjeta o en general
command-price = El precio de un token, su variación y su riesgo
command-network = Qué es una red, cómo paga y qué ocupación tiene
command-gpu = Los datos de una tarjeta y dónde se puede poner en alquiler
command-why = Fórmula, datos y fuentes de la última respuesta
command-settings = Idioma, moneda, zona horaria y país
command-link = Las mismas máquinas y ajustes en Discord y Telegram
command-start = Primeros pasos
command-privacy = Qué se guarda de ti y por qué
command-export = Todo lo que se guarda de ti, en un archivo
command-forget = Borrar lo que se guarda de ti
command-help = Qué se puede preguntar y cómo
command-about = Qué es esto y de dónde salen sus cifras

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

option-gpu = la tarjeta, como tú la llamas: 4090, h100, a100 80gb sxm
option-count = número de tarjetas
option-network = solo esta red
option-power = lo que pagas por kWh: 0.12, 0,12 EUR, 12ct
option-rig = una de tus máquinas, por el nombre que le diste
option-country = país o estado de EE. UU., para su precio habitual de la luz
option-util = parte del tiempo que está alquilada: 60%
option-price = alquiler por hora de GPU en vez del de mercado, en USD si no se indica otra moneda
option-fee = la comisión de la red: 20%
option-slippage = pérdida al vender lo cobrado: 1%
option-gpu_watts = vatios de una tarjeta en carga
option-gpu_idle = vatios de una tarjeta en espera
option-host_watts = vatios del resto de la máquina en carga
option-host_idle = vatios del resto de la máquina en espera
option-psu = eficiencia de la fuente de alimentación: 90%
option-pue = refrigeración y pérdidas añadidas: 1.0 en casa
option-fixed = gastos fijos al mes: internet, alquiler
option-hardware = lo que costó la máquina
option-residual = valor residual, como parte de lo que costó la máquina: 30%
option-life = vida útil en años
option-discount = lo que rendiría tu dinero en otra inversión, al año
option-currency = moneda de la respuesta
option-octanebench = puntuación OctaneBench de una tarjeta, para Render
option-tier = tier de trabajos de Render: 2 o 3
option-token = el token: AKT, RENDER
option-range = cuánto tiempo atrás: 7d, 30d, 90d
option-topic = networks, reliability o clouds
option-language = idioma de las respuestas
option-timezone = zona horaria, por su gran ciudad más cercana: Berlin
option-for = me para ti, here para todos los que leen aquí (solo administradores)
option-theme = gráficos dark o light
option-reset = yes para restablecerlo todo
option-confirm = yes para borrar
option-code = el código que te dio la otra plataforma
option-stop = yes para deshacer el vínculo
option-history = yes para borrar también sus días de historial
option-about = un comando

help-title = ¿Gana mi máquina más de lo que gasta?
help-intro = Escribe una tarjeta y lo que pagas por la luz, por ejemplo: earnings 4090 0,12
help-intro-options = Indica una tarjeta y lo que pagas por la luz, por ejemplo: /earnings gpu: 4090 power: 0,12
help-numbers-options = Valen 0,12 y 0.12, y también 60%, 300k y 0,35€. Donde una respuesta dice “escribe hardware=…”, es una opción del comando. ◷ marca una cifra más antigua de lo que debería.
help-numbers = Valen 0,12 y 0.12, y también 60%, 300k y 0,35€. Las opciones se escriben nombre=valor, en cualquier orden. ◷ marca una cifra más antigua de lo que debería.
help-more = Todas las opciones de un comando: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = Por ejemplo: { $example }
help-required = obligatoria
help-column-command = Comando
help-column-purpose = Qué responde
help-column-option = Opción
help-column-meaning = Significado

about-title = Rigwise { $version }
about-what = Para quienes ponen sus GPU en alquiler en redes de cómputo descentralizadas: lo que gana una máquina tras comisiones, pérdida al vender, luz, gastos fijos y depreciación, con la fuente, la antigüedad y la base de cada cifra.
about-promise = Estimaciones, no consejos. Si algo no se sabe, se dice; una cifra antigua se muestra con su antigüedad; lo que no se cuenta aparece bajo cada respuesta.
about-sources = Las cifras vienen de:
about-terms = Precios de CoinGecko, CoinPaprika y exchanges; tipos de cambio del Banco Central Europeo a través de Frankfurter, y de ExchangeRate-API; electricidad de Eurostat (CC BY 4.0) y la EIA de EE. UU.

## Buttons

button-compare = Comparar redes
button-details = { $network } en detalle
button-why = ¿Por qué?
button-network = Sobre { $network }
button-try = Probar una RTX 4090
button-help = Ayuda
button-price = Precio de { $token }
button-my-card = Calcular mi tarjeta
button-settings = Ajustes
button-settings-here = Ajustes de este servidor o grupo
button-privacy = Qué se guarda
button-export = Exportar
button-link = Vincular Discord y Telegram
button-link-stop = Deshacer el vínculo
button-forget = Borrar mis datos
button-delete = Borrar
button-reset = Restablecer todo
button-now = Ver cifras ahora
button-earnings = ¿Cuánto gana?

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }: sale rentable
earnings-guess = ❔ { $rig } en { $network }: el trabajo que tendría es una suposición
earnings-below-depreciation = ⚠ { $rig }: cubre sus gastos, no su depreciación
earnings-low-end-loses = ⚠ { $rig }: rinde, pero no con el mercado flojo
earnings-pause = ⛔ { $rig } a { $power }/kWh: mejor pausar
earnings-switch = ⛔ { $rig }: pierde dinero; vende o cambia de red
earnings-unknown = { $rig }: ninguna red tiene cifras ahora mismo
earnings-unpriced = { $rig }: se paga en tokens sin precio conocido

earnings-headline = { $network } · { $cash }/día de caja
earnings-headline-profit = { $network } · { $cash }/día de caja, { $profit } tras la depreciación
before-homenode = { $text }, antes de la parte de HomeNode
reason-covers-all-costs = Cubre sus gastos y su depreciación.
reason-covers-running-costs = Cubre sus gastos. Si cubre también el hardware depende de lo que pagaste: escribe hardware=…
reason-only-waiting-pays = Cada hora de trabajo gasta más de lo que aporta: solo la espera rinde.
reason-below-depreciation = Cubre sus gastos, pero no su depreciación.
reason-low-end-loses = Rinde en el centro del rango, pero pierde en el mínimo.
reason-rented-hours-lose = Una hora de trabajo aporta { $brings } y gasta { $burns }, así que con más trabajo pierde más.
reason-rented-hours-lose-until = Deja de perder por debajo de { $power }/kWh.
reason-below-break-even = Trabaja el { $utilisation } del tiempo y necesita el { $breakEven } para llegar al equilibrio.
reason-break-even-unreachable = Ni trabajando las 24 horas cubriría sus gastos aquí.

earnings-rent = Alquiler
earnings-rent-note = { $price }/h × { $utilisation } de ocupación
earnings-pay = Pago
earnings-pay-note = { $tokens } al día a { $price }
earnings-pay-rate-note = { $price }/h × { $utilisation } del tiempo
earnings-fees = Comisiones
earnings-fees-note = { $fee } de comisión, { $slippage } al vender
earnings-power = Luz
earnings-power-note = { $watts } W en el contador, { $price }/kWh
earnings-fixed = Fijos
earnings-fixed-note = { $perMonth } al mes
earnings-cash = Caja/día
earnings-range-note = mín. { $low } · máx. { $high }
earnings-depreciation = Depreciación
earnings-depreciation-note = { $price } en { $years ->
        [one] { $years } año
       *[other] { $years } años
    }, queda el { $residual }
earnings-profit = Beneficio/día
earnings-month = Al mes: { $cash } de caja.
earnings-month-profit = Al mes: { $cash } de caja, { $profit } de beneficio.

breakeven-what = Equilibrio en
breakeven-cash = caja
breakeven-full = todo
breakeven-rented = ocupación
breakeven-working = tiempo activo
breakeven-power = luz por kWh
breakeven-gpu-hour = alquiler/hora
breakeven-token = precio de { $token }
breakeven-drop = caída de { $token }
breakeven-never = nunca
breakeven-no-room = sin margen
breakeven-waiting = ya en espera
breakeven-over = más del 100 %
breakeven-free-power = ni gratis
breakeven-unknown = sin datos

payback = Recupera { $price } para el { $date } ({ $days ->
        [one] { $days } día
       *[other] { $days } días
    }); descontando un { $rate } anual, tras { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }.
payback-simple = Recupera { $price } para el { $date } ({ $days ->
        [one] { $days } día
       *[other] { $days } días
    }); descontando un { $rate } anual, nunca.
payback-never = No recupera { $price } con estas cifras.
payback-too-late = No recupera { $price } en { $years ->
        [one] su año
       *[other] sus { $years } años
    } de vida útil.
price-launch = { $price } (precio de lanzamiento)
investment = Valor actual neto { $npv }, rentabilidad { $irr } anual en { $years ->
        [one] { $years } año
       *[other] { $years } años
    }.
investment-no-irr = Valor actual neto { $npv } en { $years ->
        [one] { $years } año
       *[other] { $years } años
    }.
swing-profit = Lo que más pesa: { $first }. Un 20 % menos o más deja el beneficio entre { $low } y { $high } al día. Después: { $second }.
swing-cash = Lo que más pesa: { $first }. Un 20 % menos o más deja la caja entre { $low } y { $high } al día. Después: { $second }.
irr-high = más de { $limit }
swing-utilisation = la ocupación
swing-capped = { $input } (como máximo { $most })
swing-rent = el alquiler
swing-rate = la tarifa
swing-token = el precio del token
swing-usdPerKwh = el precio de la luz
swing-feeRate = la comisión
swing-purchaseUsd = el precio del hardware

earnings-elsewhere = En otras redes
elsewhere-line = { $network } · { $cash }/día de caja (mín. { $low } · máx. { $high }) · { $how }
elsewhere-point = { $network } · { $cash }/día de caja · { $how }
elsewhere-unpriced = { $network } · { $tokens } al día (mín. { $low } · máx. { $high }); ninguna fuente tiene precio de { $token }, así que no se pasa a dinero
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = Entendido como { $gpu }. También: { $others }.

assumed-power-world = Precio de la luz supuesto: { $price }/kWh, la media mundial para { $use } ({ $period }). Escribe el tuyo: power=0.12 o country=DE
power-tiny = { $price } por kWh es casi nada. Si es otra moneda, escríbela: power=0.12USD
assumed-power-continent = Precio de la luz supuesto: { $price }/kWh. No se conoce ninguno para { $place }, así que es la media de su continente para { $use } ({ $period }). Escribe el tuyo: power=0.12
assumed-power-place = Precio de la luz supuesto: { $price }/kWh, lo habitual para { $use } ({ $place }, { $period }). Escribe el tuyo: power=0.12
power-residential = hogares
power-business = empresas, sin IVA
place-others = Entendido como { $place }. También: { $others }.
assumed-inputs = Supuestos: { $inputs }. Escribe lo que sepas, por ejemplo gpu_watts=350.
assumed-gpuLoadWatts = { $value } W por tarjeta en carga
assumed-gpuIdleWatts = { $value } W en espera
assumed-hostLoadWatts = resto del equipo { $value } W en carga
assumed-hostIdleWatts = resto del equipo { $value } W en espera
assumed-psuEfficiency = fuente de alimentación { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = vida útil { $years ->
        [one] { $years } año
       *[other] { $years } años
    }
assumed-residualShare = valor residual { $value }
assumed-discountRate = { $value } anual en otra inversión
assumed-purchaseUsd = hardware { $value }
assumed-slippageRate = pérdida al vender { $value }
assumed-utilisation = ocupación { $value }
not-modelled = No se cuenta en { $network }: { $things }
no-fixed = Sin gastos fijos indicados (fixed=…).
no-rate = Ninguna fuente tiene tipo de cambio para { $currency }: se muestra en USD.

## Why a network has no figure

missing-no-market = ahora no se ofrece esa tarjeta; escribe price=… y util=… para calcular con lo tuyo
missing-no-price = hay tarjetas así, pero sin precio ahora mismo; escribe price=…
missing-not-listed = esta tarjeta no está en sus tarifas
missing-source-down = ahora no se puede leer, y no hay cifras anteriores
missing-not-eligible = no admite esta tarjeta
missing-no-octanebench = no se conoce la puntuación OctaneBench de esta tarjeta; escribe octanebench=…

## Cautions beside a figure

remark-matched-without-interface = El precio es de la misma tarjeta con otra interfaz.
remark-matched-without-memory = El precio es del mismo modelo con otra cantidad de memoria.
remark-utilisation-of-network = La ocupación es de toda la red, no de tu máquina: escribe util=…
remark-utilisation-of-model = La ocupación es la de todas las tarjetas así en la red, no la de tu máquina: escribe util=…
remark-utilisation-of-median-wallet = Las horas de trabajo salen de repartir el trabajo de la red por máquina, no son las tuyas: escribe util=… con network=…
utilisation-beyond-usual = Has puesto una ocupación del { $entered }. Lo habitual en { $network } es { $usual } (de { $low } a { $high }).
own-figures-heeded = { $typed }, lo que has escrito: solo para { $networks }. Para { $other }, añade { $option }
own-figures-unheeded = { $typed }, lo que has escrito: no vale para { $other } si no añades { $option }
remark-utilisation-unknown = Nadie publica la ocupación de estos nodos: las horas de trabajo son una suposición a partir de los demás nodos de Render.
remark-by-invitation = Los nodos entran por lista de espera, y las tarifas salen de documentos sin fecha.
remark-homenode = Una sola tarjeta en casa entra por HomeNode, que no publica qué parte se queda: escribe fee=…
remark-bids-not-leases = Los precios son ofertas; las tarjetas baratas que siempre están alquiladas no ofertan, así que los alquileres reales suelen ser menores.
remark-last-known-answer = Ahora no se puede leer la red: estas son sus últimas cifras válidas, de la fecha que se indica.
remark-snapshot = Ahora no se puede leer la red: son cifras incluidas en el programa, cada una de la fecha que se indica.
remark-octanebench-assumed = La puntuación OctaneBench es aproximada y sin verificar: escribe octanebench=…
remark-tier-unknown = El rango abarca ambos tiers, doce semanas y lo ocupada que puede estar una máquina: tier=2 o tier=3 lo acota.
remark-emission-year-over = Empezó un nuevo año de emisión y aquí no se conocen sus fondos: las cifras usan los anteriores.
remark-base-disputed = Por una semana de trabajo sin pausa en una 4090, los documentos para operadores dicen 10 RENDER; la propuesta RNP-021 dice 25.
remark-multiplier-from-proposal = El multiplicador de la tarjeta viene de una propuesta, no de los documentos para operadores.
remark-utilisation-like-akash = Nadie publica la ocupación de sus equipos: las horas son una suposición según las tarjetas de Akash. Escribe util=… network=nosana
remark-fee-may-be-included = Puede que la tarifa ya venga sin la comisión: escribe fee=0 network=nosana si tus pagos lo muestran.
remark-fee-by-payout = La comisión es la del alquiler bajo demanda con pago en CLORE. El spot cobra un 2,5 %; el pago en bitcoin o dólares, un 15 % más: escribe fee=…
remark-one-card-per-host = Una tarjeta por ordenador: varias tarjetas necesitan otros tantos ordenadores.
remark-pay-of-those-who-earn = El pago y las horas son los de las máquinas que ganaron; la tuya puede esperar más.
remark-asked-not-paid = Hay muy pocas alquiladas para saber el precio: es lo que piden los anfitriones.
remark-unofficial-source = La red no documenta ninguna interfaz para esto: las cifras son las que muestra su propio explorador, sin carácter oficial, y pueden cambiar sin aviso.
remark-fee-with-usdc = La comisión es la del pago en USDC; en IO es del 0,25 %: escribe fee=…
remark-prices-asked = Los precios son los de todas las ofertas: las tarjetas alquiladas suelen ser más baratas.
remark-fee-assumed = La comisión es supuesta, según los anfitriones: escribe fee=…
remark-only-shown = Sus condiciones permiten mostrar estas cifras con su fuente, no guardarlas ni ordenarlas: los resúmenes, alertas y clasificaciones las omiten.

unmodelled-gas-and-deposits = gas y depósitos de las ofertas
unmodelled-bid-competition = que otros oferten más barato
unmodelled-act-conversion = el precio de AKT al convertir ACT
unmodelled-homenode-split = la parte que se queda HomeNode
unmodelled-pool-share-of-others = cuánto trabajan los demás en la semana
unmodelled-availability-by-score = pago de disponibilidad por puntuación, memoria y antigüedad
unmodelled-onboarding-waitlist = la lista de espera
unmodelled-reputation = la reputación
unmodelled-queue-of-jobs = la espera de trabajos
unmodelled-payout-fees = las comisiones de retiro
unmodelled-stake = el stake
unmodelled-block-rewards = las recompensas de bloque en IO
unmodelled-downtime = el tiempo parado

how-akash = ofertas × ocupación
how-render = parte del fondo semanal
how-dispersed = tarifa semanal × horas
how-nosana = tarifa por hora × horas
how-salad = pago medido × horas trabajadas
how-clore = alquileres × ocupación
how-ionet = precio listado × ocupación
how-vast = alquileres × ocupación
how-guess = { $how }, ocupación supuesta

basis-measured = medido
basis-listed = publicado
basis-derived = calculado
basis-entered = indicado
basis-assumed = supuesto

## Compare

compare-title = { $rig }: donde más rinde es en { $network }, { $cash }/día de caja
compare-title-loss = { $rig }: donde menos pierde es en { $network }, { $cash }/día de caja
compare-title-guessed = { $rig }: caja { $cash }/día en { $network }, quizá { $perhaps } en { $other }
compare-title-none = { $rig }: ninguna red tiene cifras ahora mismo
compare-column-network = Red
compare-column-cash = Caja/día
compare-column-range = Mín. a máx.
compare-column-used = Ocupación
compare-column-how = Base
compare-column-age = Fecha
compare-bases = No son cifras de la misma clase: mira “Base” antes de mover una máquina.
compare-group-rent = Alquileres × ocupación
compare-group-measured-pay = Pago medido
compare-group-set-rate = Tarifas fijas, horas supuestas
compare-group-pool-share = Parte de un fondo común
apart-title = Se muestra sin ordenar
only-shown-refused = Las condiciones de { $network } permiten mostrar sus cifras, no guardarlas: no se envía nada de ello por resumen ni alerta.
compare-clouds = La misma tarjeta en las grandes nubes, por hora de GPU: { $prices }
compare-other-clouds = En otras nubes: { $prices }
compare-not-in = No figura en las últimas listas de precios de { $clouds }.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = Precio para quien alquila en { $network } frente a estas: { $list }
compare-no-cloud = No se conoce el precio de lista de ninguna gran nube para esta tarjeta.

compare-networks-title = Las redes lado a lado
compare-clouds-title = DePIN frente a las grandes nubes
compare-column-what = Qué
compare-footnotes = Fuentes: { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Enfoque
fact-users = Usuarios
fact-pricing = Precios
fact-token = Token
fact-strength = Punto fuerte
fact-deployment = Despliegue
fact-staking = Stake
fact-reputation = Reputación
fact-slashing = Lo que cuesta fallar
fact-renter = Quien alquila cuenta con
fact-owner = El dueño cuenta con
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Créditos
cloud-procurement = Contratación
cloud-sovereignty = Ubicación de datos
cloud-cost = H100, por hora

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } ({ $change } en 24 h)
price-title-missing = { $token }: ninguna fuente tiene precio
price-all-title = Precios de tokens
price-24h = 24 h
price-7d = 7 días
price-30d = 30 días
price-90d = 90 días
price-volume = Volumen 24 h
price-cap = Cap. mercado
price-volatility = Volatilidad anual
price-drawdown = Mayor caída
price-outlook = Previsión a 30 días
price-outlook-note = P10 a P90, según { $days ->
        [one] { $days } día
       *[other] { $days } días
    } de variaciones sin su tendencia
price-history-note = { $days ->
        [one] último día
       *[other] últimos { $days } días
    }
price-chart = { $token }, { $days ->
        [one] último día
       *[other] últimos { $days } días
    }: de { $first } a { $last }, mínimo { $low }, máximo { $high }.
price-disagree = Las fuentes difieren en más del 5 %: { $opinions }. Se muestra { $shown }.
price-opinion = { $source } { $price }
price-no-history = Ahora no hay historial de precios: faltan las variaciones por días y la volatilidad.
price-history-stale = El historial de precios acaba el { $date }: las variaciones por días, la volatilidad y la previsión se calculan desde él.
price-stale = Este precio es antiguo: { $age }.
price-akash-note = Akash paga en ACT, que vale un dólar: el precio de AKT solo mueve tus ingresos entre el cobro y la venta.

## Network

network-title = { $network }
network-live = Ahora mismo
network-state-gpus-total = GPU ofrecidas
network-state-gpus-rented = de ellas alquiladas
network-state-utilisation = Ocupación
network-state-providers = Proveedores
network-state-job-pool-per-epoch = Fondo semanal de trabajos
network-state-availability-pool-per-epoch = Fondo semanal de disponibilidad
network-state-network-obh-per-epoch = Trabajo hecho en una semana
network-state-wallets-paid = Wallets pagadas
network-state-render-per-obh = Pago por hora de OctaneBench
network-state-reliability-score = Puntuación mediana de fiabilidad
network-state-none = Sin cifras en vivo: ahora no se pueden leer o no se publican.
network-fee = Comisión
network-obh = { $value } OBh
network-card-utilisation = Ocupación de { $gpu }
network-card-price = Alquiler de { $gpu } por hora de GPU
reliability-title = Fiabilidad
compare-reliability-title = En qué se puede confiar, red por red
reliability-uptime = En línea, { $days }
reliability-uptime-note = proveedor mediano; 8 de 10 de { $low } a { $high }
reliability-reached = { $target } o más
reliability-of-providers = { $share } de los proveedores
reliability-of-gpus = { $share } de sus GPU
reliability-reached-note = en 30 días; deja { $down } de caída al mes
reliability-audited = Auditados
reliability-bme = Emisión y quema de ACT
reliability-bme-note = AKT tras el ACT: { $ratio } veces su valor; por debajo de { $halt } se deja de emitir
bme-healthy = todo bien
bme-warning = aviso: poco AKT tras el ACT
bme-halt_cr = parado: demasiado poco AKT tras el ACT
bme-halt_oracle = parado: sin precio reciente de AKT
reliability-online = Disponibilidad
reliability-unknown = se desconoce
reliability-unknown-note = no se publica o ahora no se puede leer; { $targets } dejarían { $downs } de caída al mes
reliability-pay-newest = Pago de una wallet, última semana
reliability-pay-usual = Lo mismo, lo usual en { $weeks }
reliability-pay-wallets-note = wallet mediana, antes de niveles; 8 de 10 de { $low } a { $high }
reliability-busiest = Décima parte más activa de las wallets
reliability-of-work = { $share } del trabajo
reliability-per-obh = Pago por OBh, { $weeks }
reliability-pay-weeks-note = semana mediana; 8 de 10 de { $low } a { $high }
reliability-target = En línea al menos
reliability-target-row = { $target } (caída { $down } al mes)
reliability-clouds = Prometido por las nubes
reliability-for-one = una máquina: { $clouds }
reliability-over-zones = en varias zonas: { $clouds }
reliability-counted = Cuentan los proveedores con GPU que estuvieron en línea en los últimos 30 días: { $count }. Se comprueban cada 15 minutos, así que una caída más corta puede no verse.
duration-hours = { $value } h
duration-minutes = { $value } min
button-reliability = Fiabilidad
why-uptime = Disponibilidad: de los proveedores con GPU que estuvieron en línea en los últimos 30 días; quien no lo estuvo en un plazo más corto cuenta ahí como 0. Se muestra el mediano, con los percentiles 10 y 90.
why-wallet-pay = Pago de una wallet: fondo de la semana × sus horas de OctaneBench / todas, antes de niveles. Se muestra la mediana, con los percentiles 10 y 90.

## Chart of how far reliability differs

chart-spread-title = Cuánto difieren los nodos
chart-spread-subtitle = Barras: 8 de 10, con el mediano. Rayas: lo que una nube promete como mínimo
chart-spread-online = Parte del tiempo en línea
chart-spread-pay = RENDER por semana y wallet
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, una máquina
chart-spread-others = Otras redes
chart-spread-newest = { $network }, última semana
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } a { $high })
chart-spread-promise = al menos { $share }
chart-spread-unknown = se desconoce
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: { $mid } en medio, 8 de 10 de { $low } a { $high }
chart-spread-item-unknown = { $names }: se desconoce
chart-spread-item-promise = { $cloud } promete { $share } para una máquina, como mucho { $down } de caída al mes

## Reliability figures, for why

figure-uptime-providers = Proveedores medidos
figure-uptime-1d = En línea, 1 día
figure-uptime-7d = En línea, 7 días
figure-uptime-30d = En línea, 30 días
figure-uptime-reached-99_5 = Proveedores con 99,5 % o más
figure-uptime-reached-99_9 = Proveedores con 99,9 % o más
figure-uptime-reached-99_99 = Proveedores con 99,99 % o más
figure-uptime-promised = Disponibilidad prometida para una máquina
figure-audited-providers = Proveedores auditados
figure-audited-gpus = GPU de proveedores auditados
figure-bme-collateral = AKT tras el ACT por su valor
figure-wallet-pay-newest = Pago de una wallet, última semana
figure-wallet-pay-usual = Pago de una wallet, semana usual
figure-wallet-busiest-tenth = Trabajo de la décima parte más activa de las wallets
figure-wallet-pay-per-obh = Pago por hora de OctaneBench en las semanas

## GPU

gpu-title = { $gpu }
gpu-column-what = Qué
gpu-column-value = Valor
gpu-column-source = Fuente
gpu-memoryGb = Memoria
gpu-boardWatts = Consumo de la tarjeta
gpu-loadWatts = Carga típica
gpu-idleWatts = En espera
gpu-msrpUsd = Precio de lanzamiento o de calle
gpu-renderComputeScore = Puntuación de cómputo de Render
gpu-octaneBenchApprox = OctaneBench, aproximado
gpu-where = Se puede poner en alquiler en: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = Cómo se hizo la última respuesta
why-none = Aquí no hay respuesta anterior que explicar. Pregunta algo primero, por ejemplo: earnings 4090 0,12
why-only-shown = Las cifras de tu última respuesta solo se pueden mostrar, no guardar: no queda nada que explicar. Vuelve a preguntar y mira las fuentes.
why-asked = Lo preguntado: { $line }
why-inputs = Datos
why-steps = Cálculo, { $network }
why-column-figure = Cifra
why-column-value = Valor
why-column-origin = Origen
why-gross-rental = bruto = tarjetas × alquiler × 24 h × ocupación = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = bruto = tokens al día × precio del token = { $tokens } × { $price } = { $result }
why-fee = comisión = bruto × tasa = { $gross } × { $rate } = { $result }
why-slippage = pérdida al vender = (bruto − comisión) × { $rate } = { $result }
why-power = luz = vatios tras la fuente / su eficiencia × PUE × 24 h × precio = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = fijos = { $perMonth } al mes / 30,42 = { $result }
why-cash = caja = bruto − comisión − pérdida al vender − luz − fijos = { $result }
why-depreciation = depreciación = hardware × (1 − valor residual) / (años × 365) = { $result }
why-profit = beneficio = caja − depreciación = { $result }
why-breakeven = ocupación con caja cero = (luz en espera + fijos) / margen = { $result }
why-breakeven-waiting = tiempo activo con caja cero = (luz en espera + fijos − pago por espera) / margen = { $result }

figure-usdPerGpuHour = alquiler por hora de GPU
figure-tokensPerBusyHour = tokens por hora de trabajo
figure-tokensPerIdleHour = tokens por hora de espera
figure-tokensPerDay = tokens al día
figure-tokenUsd = precio del token
figure-utilisation = ocupación
figure-feeRate = comisión
figure-gpuLoadWatts = tarjeta en carga
figure-gpuIdleWatts = tarjeta en espera
figure-hostLoadWatts = resto del equipo en carga
figure-hostIdleWatts = resto del equipo en espera
figure-psuEfficiency = eficiencia de la fuente
figure-pue = PUE
figure-usdPerKwh = precio de la luz por kWh
figure-fixedUsdPerMonth = gastos fijos al mes
figure-slippageRate = pérdida al vender
figure-purchaseUsd = hardware
figure-residualShare = valor residual
figure-usefulLifeYears = vida útil en años
figure-discountRate = rendimiento en otra inversión
figure-perUsd = por dólar
figure-priceUsd = precio
figure-change24h = variación, 24 h
figure-change7d = variación, 7 días
figure-change30d = variación, 30 días
figure-change90d = variación, 90 días
figure-volume24hUsd = volumen, 24 h
figure-marketCapUsd = capitalización
figure-volatilityPerYear = volatilidad anual
figure-maxDrawdown = mayor caída
figure-outlookUsd = precio previsto a 30 días

## When a request is not understood

mistake-title = Aún no queda claro
mistake-too-long = Esa línea tiene más de { $limit } caracteres.
mistake-unknown-command = No conozco “{ $typed }”. Escribe help para ver qué se puede preguntar.
mistake-unknown-command-near = No conozco “{ $typed }”. ¿Querías decir?
mistake-unknown-option = Aquí no hay ninguna opción “{ $typed }”. Escribe help { $command } para verlas todas.
mistake-unknown-option-near = Aquí no hay ninguna opción “{ $typed }”. ¿Querías decir?
mistake-unknown-word = No entiendo “{ $typed }”. Sin eso:
mistake-unknown-words = No entiendo “{ $typed }”. Escribe help { $command } para ver qué se puede escribir.
mistake-several-cards = No entiendo “{ $typed }”. Varios tipos de tarjeta en una máquina se unen con +: 2x 4090 + 1x 3090
mistake-unknown-gpu = No conozco la tarjeta “{ $typed }”.
mistake-unknown-network = No conozco la red “{ $typed }”.
mistake-unknown-token = No conozco el token “{ $typed }”.
mistake-unknown-place = No conozco el país “{ $typed }”.
mistake-unknown-currency = No conozco la moneda “{ $typed }”.
mistake-unknown-tier = “{ $typed }” no es un tier: 2 y 3 sí.
mistake-unknown-theme = “{ $typed }” no es un aspecto: dark y light sí.
mistake-unknown-topic = “{ $typed }” no es un tema.
mistake-unknown-language = Aún no hablo “{ $typed }”.
mistake-unknown-time-zone = No conozco la zona horaria “{ $typed }”.
mistake-unknown-rig = No tienes ningún rig llamado “{ $typed }”.
mistake-unknown-scope = “{ $typed }” no es ni me ni here.
mistake-unknown-flag = “{ $typed }” no está claro: yes sí lo está.
mistake-did-you-mean = ¿Querías decir?
mistake-missing-gpu = ¿Qué tarjeta?
mistake-missing-network = ¿Qué red?
mistake-missing-token = ¿Qué token?
mistake-missing = Falta { $option }.
mistake-not-a-number = “{ $typed }” no es un número ({ $option }).
mistake-ambiguous = “{ $typed }” se puede leer de dos maneras. ¿Cuál es?
mistake-count-or-power = ¿“{ $typed }” es cuántas tarjetas tienes o lo que te cuesta un kWh?
mistake-no-cards = Tiene que haber al menos una tarjeta. Si la luz no te cuesta nada, escribe power=0:
mistake-too-small = { $option } debe ser al menos { $min }; escribiste “{ $typed }”.
mistake-too-big = { $option } puede ser como mucho { $max }; escribiste “{ $typed }”.

## Guided entry

guide-hint = Pulsa un botón o escribe el valor.
guide-hint-options = Pulsa un botón o rellena “{ $option }” en /{ $command }.
guide-gpu-hint = Elige tu tarjeta o escribe su nombre, por ejemplo: earnings 7900 xtx
guide-value = { $option }: ¿qué valor tiene?
guide-count = ¿Cuántas { $gpu }?
guide-count-hint = Elige o escribe un número.
guide-power = { $rig }: ¿cuánto pagas por kWh?
guide-power-hint = Elige el más cercano o escribe el tuyo como sueles: 0,12 EUR
guide-usual-power = Precio habitual aquí
guide-other-card = Otra tarjeta…
guide-language = ¿Qué idioma?
guide-currency = ¿Qué moneda?
guide-currency-hint = Elige una o escribe su código, por ejemplo SEK.
guide-country = ¿Qué país?
guide-country-hint = Elige uno o escribe su nombre; también vale un estado de EE. UU.
guide-theme = ¿Gráficos oscuros o claros?
guide-timezone = ¿Qué zona horaria?
guide-timezone-hint = Elige una o escribe la gran ciudad más cercana.

## Settings, first steps, privacy

settings-title = Tus ajustes
settings-title-here = Ajustes de este servidor o grupo
settings-saved = Guardado.
settings-language = Idioma
settings-currency = Moneda
settings-timezone = Zona horaria
settings-country = País
settings-theme = Gráficos
theme-dark = oscuros
theme-light = claros
theme-usual = lo habitual aquí
settings-nowhere = sin indicar
settings-set = valor elegido
settings-not-set = sin elegir
settings-change = Cambiar:
settings-note = Son los tuyos: valen en chats privados y donde el servidor o grupo no haya elegido otra cosa. El país sirve para el precio habitual de la luz.
settings-note-here = Las respuestas públicas aquí siguen estos ajustes; las privadas, los de cada persona.

start-title = ¿Gana tu GPU más de lo que gasta?
start-what = Rigwise calcula lo que gana una tarjeta en Akash, Render, Nosana, Salad y Clore.ai tras comisiones, luz y depreciación, con la fuente y la antigüedad de cada cifra.
start-how-options = Usa los comandos, por ejemplo /earnings, o pulsa un botón:
start-how = Escríbelo como lo dirías: 2x 4090 a 0,12 EUR. O pulsa un botón:
start-privacy = Sin cuenta, sin wallet, sin claves. Qué se guarda: privacy

privacy-title = Qué se guarda de ti y por qué
privacy-kept = Se guarda
privacy-settings = Los ajustes que hiciste (idioma, moneda, zona horaria, país, gráficos), con tu número de cuenta de la plataforma, hasta que los borres.
privacy-rigs = Las máquinas que guardaste: tarjetas, gastos, redes y la cuenta allí, si la indicaste. Hasta que las borres.
privacy-digests = Los resúmenes diarios que pediste: adónde, cuándo, sobre qué, y tu número de cuenta como quien los pidió. Hasta que los detengas.
privacy-alerts = Tus alertas: qué se vigila, dónde avisar, cómo están, y tu número de cuenta como quien las pidió. Hasta que las pares o terminen.
privacy-history = Por cada máquina o resumen, una fila al día con lo que habría ganado, para las variaciones y el gráfico. Hasta que las borres, o un año después de la última.
privacy-link = Si vinculas cuentas: cuáles comparten perfil, hasta que lo deshagas. El código, ilegible, durante 10 minutos; y cuántos códigos escribiste mal.
privacy-last-answer = Tu última respuesta en cada chat, para “why”: lo preguntado y sus cifras. Se borra a los 30 días.
privacy-passing = Durante unos minutos: lo último que se te preguntó, para entender un valor suelto, y, donde responden varios procesos, una petición hasta que se responde.
privacy-buttons = Las líneas que envían los botones largos, sin nombre, para que sigan funcionando. Se borran a los 30 días.
privacy-upstream = Respuestas de servicios de precios y redes, también sobre direcciones públicas que se consultaron. No dicen quién preguntó.
privacy-not-kept = No se guarda
privacy-never = Ni nombres, ni mensajes, ni wallets salvo las que indiques, ni claves. No se vende ni se cede nada; los servicios de donde vienen las cifras no saben quién pregunta.
privacy-rights = export te lo da todo en un archivo; forget lo borra al momento.

forget-question = ¿Borrar lo que se guarda de ti?
forget-question-here = ¿Borrar lo que se guarda de este servidor o grupo?
forget-done = Borrado
forget-done-here = Borrado
forget-warning = No se puede deshacer.
forget-linked = Tu perfil está vinculado: desaparece también en { $platforms }, y el vínculo con él.
forget-receipt = Borrado: { $date }, { $time } ({ $timeZone }), sin dejar rastro:
forget-rest = Lo que preguntes desde ahora se guarda como dice “privacy”.
kept-settings = Ajustes
kept-last-answer = Últimas respuestas
kept-rigs = Máquinas
kept-alerts = Alertas
kept-digests = Resúmenes diarios
kept-history = Días de historial
kept-link = Cuentas vinculadas

link-title = Un solo perfil en Discord y Telegram
link-how = En la otra plataforma, en un chat privado con este bot, escribe:
link-discord = En Discord: { $line }
link-valid = Vale una vez, hasta las { $time } ({ $timeZone }).
link-together = Lo guardado en ambos lados se junta. Si un ajuste está en los dos, vale el de aquí.
link-warning = Quien escriba el código verá y cambiará tus máquinas y ajustes. No se lo enseñes a nadie, ni escribas uno que te haya dado otra persona.
link-linked-title = Cuentas vinculadas
link-linked = Tus máquinas, ajustes e historial son los mismos aquí y en { $platforms }.
link-stop-note = Si deshaces el vínculo, cada cuenta conserva una copia de todo.
link-joined = Máquinas ({ $count }), ajustes e historial son ahora los mismos en { $platforms }.
link-renamed = { $from } se llama ahora { $to }: ese nombre ya estaba en el otro lado.
link-replaced = Estos ajustes son ahora los del otro lado: { $settings }.
link-digests = Los resúmenes siguen llegando adonde se pidieron.
link-refused-title = Sin vincular
link-unknown = Ese código no vale: mal escrito, ya usado o demasiado antiguo. Pide otro en la otra plataforma con “link”.
link-own = Es tu propio código. Escríbelo en la otra plataforma.
link-already = Las dos tienen ya el mismo perfil.
link-same-platform = No se pueden vincular: un perfil tiene una sola cuenta en { $platform }.
link-too-many = Demasiados códigos erróneos. Prueba de nuevo en { $minutes } minutos.
link-stopped-title = Vínculo deshecho
link-stopped = Tu cuenta de aquí y la de { $platforms } tienen cada una copia de máquinas, ajustes e historial.
link-none = Tu cuenta no está vinculada con ninguna otra.
link-private-title = Solo en privado
link-private = Los perfiles se vinculan en un chat privado con este bot. Un código escrito aquí ya no vale.
link-burnt = Se escribió un código donde leen otras personas: ya no vale.
platform-terminal = Terminal

export-title = Lo que se guarda de ti
export-what = { $count ->
        [0] No se guarda nada de ti, y así consta en el archivo.
        [one] { $count } elemento, en el archivo.
       *[other] { $count } elementos, en el archivo.
    }
export-tables = Además, tablas para hojas de cálculo, si hay algo: los días de historial con el tipo de cambio de ese día, y las máquinas. Columnas en inglés, fechas como 2026-11-26, números con punto.

## When it is not the time or the place

managers-only-title = Solo para administradores
managers-only = Solo quienes administran este servidor o grupo pueden hacer esto.
private-title = Eso es privado
private-here = Aquí leen otras personas. La respuesta te espera en un chat privado.
private-button = Abrir el chat privado
too-fast-title = Un momento, por favor
too-fast = Preguntas más rápido de lo que se responde. Vuelve a intentarlo en { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
busy-title = Ahora hay mucha demanda
busy = Se pregunta más de lo que se puede responder a la vez. Vuelve a intentarlo en un minuto; no se perdió nada, solo tiempo.
interrupted-title = Se interrumpió
interrupted = Un proceso nuestro terminó mientras te respondía. Mira si se hizo y, si no, vuelve a pedirlo.
press-gone-title = Este botón es demasiado antiguo
press-gone = Lo que significaba ya no se guarda. Vuelve a preguntar, por ejemplo: earnings 4090 0,12

## When something else failed

failed-title = Eso no funcionó
failed-rate = Ninguna fuente tiene ahora tipo de cambio para { $currency }. Indica la cantidad en USD.
failed-meanwhile = Alguien cambió lo mismo en ese momento, quizá tú desde otro dispositivo. No se perdió nada de eso; vuelve a pedirlo.
failed-upstream = Ahora no se puede leer { $source }, y no hay respuesta anterior.
failed-bug = Es un fallo nuestro, no tuyo. Queda anotado como { $id }.

## Around every answer

sources = Fuentes
labelled = { $label }: { $text }
answer-cut = Cortado aquí: la respuesta no cabe entera. Pregunta por una sola red o tarjeta.

## The terminal

terminal-welcome = Escribe help para ver qué se puede preguntar, exit para salir. Un número pulsa un botón.
terminal-prompt = rigwise>
terminal-no-storage = No se pueden guardar las últimas cifras válidas: { $reason }
terminal-lost-storage = Se cortó la conexión con la base de datos: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 99,99 % por región, 99,5 % por instancia: 4 min o 3,65 h de caída al mes
cloud-sla-azure = 99,99 % en dos zonas, 99,9 % para una máquina: 4 o 44 min al mes
cloud-sla-gcp = 99,99 % entre zonas, 99,9 % para una máquina: 4 o 44 min al mes
cloud-sla-depin = Ninguno con dinero detrás: se hace lo posible, según el proveedor
cloud-credits-aws = 10, 30 o 100 % de la factura por debajo de 99,5, 99 o 95 % para una máquina; se pide hasta el fin del segundo ciclo de facturación
cloud-credits-azure = 10, 25 o 100 % de la factura
cloud-credits-gcp = 10, 25 o 100 % de la factura; se pide en 30 días
cloud-credits-depin = Akash: se paga por bloque, un alquiler cerrado no se paga; en las demás, nada
cloud-procurement-aws = Contrato de empresa, factura
cloud-procurement-azure = Contrato de empresa, factura
cloud-procurement-gcp = Contrato de empresa, factura
cloud-procurement-depin = Token o saldo pagado con tarjeta bancaria, sin contrato
cloud-sovereignty-aws = Región a elegir; European Sovereign Cloud desde enero de 2026
cloud-sovereignty-azure = Región a elegir; EU Data Boundary
cloud-sovereignty-gcp = Región a elegir; nubes soberanas con T-Systems y Thales
cloud-sovereignty-depin = Región y etiquetas de auditoría en Akash, sin elección en Render; más difícil de auditar

## Networks side by side, a sentence a cell

fact-akash-focus = Nube de uso general: contenedores en servidores ajenos
fact-akash-users = Clientes que alquilan GPU enteras, de tarjetas domésticas a H200
fact-akash-pricing = Los proveedores ofertan por cada pedido; el alquiler mantiene su precio
fact-akash-token = Se paga en ACT, que vale un dólar y se quema a cambio de AKT
fact-akash-strength = El proveedor se queda con todo lo que paga el cliente
fact-akash-deployment = Proveedor con Kubernetes, o HomeNode para una sola tarjeta
fact-akash-staking = Hoy sin stake del proveedor; un borrador prevé una fianza
fact-akash-reputation = Sin puntuación: etiquetas de auditoría, disponibilidad que mide la Console y filtros de clientes
fact-akash-slashing = No se confisca nada; un alquiler averiado unos 8 minutos se cierra
fact-akash-renter = Un precio fijo por alquiler, pagado por bloque y cancelable; sin créditos
fact-akash-owner = Se paga cada bloque de un alquiler abierto, se use o no; cuánto dura no se promete
fact-akash-sla = No consta promesa de disponibilidad ni créditos; se paga por bloque
fact-render-focus = Renderizado 3D con OctaneRender, Redshift y Blender
fact-render-users = Artistas y estudios que renderizan fotogramas
fact-render-pricing = Un fondo semanal fijo, repartido según el trabajo hecho
fact-render-token = Se paga en RENDER en Solana: su precio mueve lo que cobras
fact-render-strength = Cifras semanales públicas del trabajo de cada wallet
fact-render-deployment = Tarjeta NVIDIA con CUDA y al menos 8 GB de memoria
fact-render-staking = No consta stake; entrada por lista de espera
fact-render-reputation = El nivel 2 va antes que el 3 y pesa el doble; la revisión del trabajo da una puntuación
fact-render-slashing = No hay stake que perder; solo se paga el trabajo aprobado
fact-render-renter = El trabajo se revisa antes de contar; sin elegir nodo, no constan créditos
fact-render-owner = Parte de dos fondos semanales, por trabajo y por espera; sin horas prometidas
fact-render-sla = No consta promesa de disponibilidad con créditos en dinero
fact-dispersed-focus = Trabajos de IA y otro cómputo en nodos de Render
fact-dispersed-users = Clientes de cómputo de IA, a precios fijos por hora de GPU
fact-dispersed-pricing = Una tarifa semanal por tarjeta; base de 10 o 25 RENDER
fact-dispersed-token = Se paga en RENDER en Solana: su precio mueve lo que cobras
fact-dispersed-strength = Paga tanto las horas de espera como las de trabajo
fact-dispersed-deployment = Linux, 64 GB de RAM, 1 TB NVMe, 8 núcleos, 100/75 Mbps
fact-dispersed-staking = Se retienen hasta 100 USD de lo ganado como stake
fact-dispersed-reputation = Se desconoce: los nodos se invitan o aprueban, no se publica puntuación
fact-dispersed-slashing = Se desconoce: nada de lo leído dice cuándo se pierde lo retenido
fact-dispersed-renter = Se desconoce: no constan cifras de disponibilidad ni créditos
fact-dispersed-owner = Una tarifa por hora de trabajo y otra por espera; sin horas prometidas
fact-dispersed-sla = No consta promesa de disponibilidad con créditos en dinero
fact-nosana-focus = Trabajos de IA en contenedores en tarjetas ajenas
fact-nosana-users = Equipos que ejecutan modelos de IA sin nube
fact-nosana-pricing = Una tarifa fija por hora según la tarjeta
fact-nosana-token = Tarifas en dólares, pagadas en NOS en Solana
fact-nosana-strength = Tarifas públicas, iguales para todos
fact-nosana-deployment = Linux, una tarjeta NVIDIA, 12 GB de RAM, 256 GB NVMe, 100/50 Mbps
fact-nosana-staking = No se pide stake, según lo que leímos
fact-nosana-reputation = Mercados comunitario y premium con tarifas propias; no consta puntuación
fact-nosana-slashing = No consta, según lo que leímos
fact-nosana-renter = Un precio fijo por hora; no constan cifras de disponibilidad ni créditos
fact-nosana-owner = Una tarifa fija en dólares por hora de trabajo; sin horas prometidas
fact-nosana-sla = No consta promesa de disponibilidad con créditos en dinero
fact-salad-focus = Contenedores de IA y renderizado en PC domésticos
fact-salad-users = Empresas que quieren muchas tarjetas baratas
fact-salad-pricing = Salad fija lo que gana una hora según tarjeta y demanda
fact-salad-token = Un saldo en dólares; una propuesta añade RENDER
fact-salad-strength = Publica lo que ganaron de verdad las máquinas, por tarjeta
fact-salad-deployment = Un PC con Windows y la aplicación de Salad
fact-salad-staking = No se pide stake, según lo que leímos
fact-salad-reputation = Se desconoce: no se publica cómo se reparte el trabajo
fact-salad-slashing = No consta; las horas sin trabajo no ganan nada
fact-salad-renter = PC en casas, encendidos mientras su dueño quiera; no constan créditos
fact-salad-owner = Pago medido en todas las máquinas, por tarjeta; sin horas prometidas
fact-salad-sla = No consta promesa de disponibilidad con créditos en dinero
fact-clore-focus = Mercado de servidores GPU enteros
fact-clore-users = Quienes alquilan servidores por días
fact-clore-pricing = El anfitrión pone un precio por día; bajo demanda o spot
fact-clore-token = Se paga en CLORE, o con más comisión en bitcoin o dólares
fact-clore-strength = Lista abierta de servidores, con precios y alquileres
fact-clore-deployment = Un servidor Linux con el software de Clore
fact-clore-staking = No consta stake; tener CLORE reduce la comisión a la mitad
fact-clore-reputation = Cada servidor lleva una puntuación de fiabilidad
fact-clore-slashing = No consta, según lo que leímos
fact-clore-renter = Una puntuación de fiabilidad antes de alquilar; no constan créditos
fact-clore-owner = Su propio precio mientras el cliente se quede; sin horas prometidas
fact-clore-sla = No consta promesa de disponibilidad con créditos en dinero

fact-ionet-focus = GPU de muchos anfitriones, unidas en clústeres para IA
fact-ionet-users = Quienes alquilan tarjetas y clústeres para IA
fact-ionet-pricing = El explorador lista un precio por hora para cada modelo
fact-ionet-token = Se paga en IO o USDC; recompensas de bloque en IO cada hora
fact-ionet-strength = El explorador muestra precio y tarjetas libres y alquiladas de cada modelo
fact-ionet-deployment = El programa de io.net en el equipo del anfitrión
fact-ionet-staking = 200 IO por tarjeta, más para las potentes: diez veces eso para una H100
fact-ionet-reputation = No consta ninguna puntuación publicada
fact-ionet-slashing = No consta, según lo que leímos
fact-ionet-renter = No constan créditos por fallos
fact-ionet-owner = El precio listado mientras la tarjeta esté alquilada; sin horas prometidas
fact-ionet-sla = No consta promesa de disponibilidad con créditos en dinero

fact-vast-focus = Mercado de equipos GPU de anfitriones
fact-vast-users = Quienes alquilan tarjetas por horas
fact-vast-pricing = El anfitrión pone un precio por hora de GPU; bajo demanda o por puja
fact-vast-token = Ninguno: se paga en dólares
fact-vast-strength = Muchas tarjetas de consumo y estadísticas del mercado
fact-vast-deployment = Un servidor Linux con el software de Vast
fact-vast-staking = No consta stake
fact-vast-reputation = Cada servidor lleva una puntuación de fiabilidad
fact-vast-slashing = No consta, según lo que leímos
fact-vast-renter = Una puntuación de fiabilidad antes de alquilar; no constan créditos
fact-vast-owner = Su propio precio mientras el cliente se quede; sin horas prometidas
fact-vast-sla = No consta promesa de disponibilidad con créditos en dinero

## Picking a chat on Telegram

pick-chat = O elige un chat con los botones de abajo.

## Forms

form-rig = Tu máquina
form-name = Su nombre
form-name-hint = garage
form-gpu = Tarjeta gráfica
form-gpu-hint = 2x RTX 4090
form-power = Precio de la luz por kWh
form-power-hint = 0,12 EUR
form-hardware = Lo que costó el hardware
form-hardware-hint = 2400 EUR
form-network = Red en la que se alquila
form-network-hint = akash, render o salad; todas si está vacío

## Discord

option-more = las demás opciones, una tras otra: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = otros tipos de tarjeta en la misma máquina: 1x 3090 + 2x 3080
option-night = precio por kWh de noche, si es otro; power es entonces el de día
option-night_hours = cuándo es de noche: 22-6
option-detail = de una máquina con varios tipos de tarjeta, esta en detalle
mistake-unknown-hours = “{ $typed }” no es una franja de horas: 22-6 sí.
day-and-night = Una máquina funciona las 24 horas, así que cuenta la media por horas: { $average }/kWh con { $day } de día y { $night } de noche ({ $hours }).
machine-total = { $network }: { $cash }/día en total (de { $low } a { $high })
machine-total-point = { $network }: { $cash }/día en total
machine-no-total = { $network }: sin total, porque no todas las tarjetas tienen cifras
machine-only = { $rig }: solo { $network } tiene cifras de todas las tarjetas, { $cash }/día
machine-only-guess = { $rig }: solo { $network } tiene cifras de todas las tarjetas, { $cash }/día, una suposición
machine-all = { $rig }: todas las tarjetas juntas { $cash }/día en { $network }
machine-all-guess = { $rig }: todas las tarjetas juntas { $cash }/día en { $network }, una suposición
machine-part-better = { $cards } por sí solas: { $cash }/día en { $network }, que no tiene cifras de las otras tarjetas.
machine-part = · { $cards }: { $cash }/día, { $each } por tarjeta
machine-part-one = · { $cards }: { $cash }/día
machine-part-unknown = · { $cards }: { $text }
machine-per-card = Es el total de las { $count } tarjetas. Por tarjeta: { $each }/día.
machine-unknown = { $rig }: ahora ninguna red tiene cifras para todas sus tarjetas
machine-shared = Lo que la máquina tiene una sola vez, como el consumo del equipo, los gastos fijos y el precio del hardware, se reparte según la potencia de las tarjetas.
machine-column-total = Total/día
machine-column-card = Por tarjeta
machine-bases = No son cifras de la misma clase: aquí un alquiler, allí una parte de un fondo semanal. Mira los detalles antes de mover una máquina.
why-machine-cash = caja de toda la máquina = suma de sus tarjetas = { $result }
why-machine-profit = beneficio de toda la máquina = suma de sus tarjetas = { $result }
button-save-rig = Guardar como rig

## Saved machines

command-rig = Tus propias máquinas: guardar, ver y cambiar
example-rig = rig add garage 2x 4090 0,12 hardware=3200
option-action = qué hacer
option-name = su nombre
option-bought = el día en que la compraste: 2025-03-01
option-account = tu dirección en Akash o tu wallet de Solana, para consultar lo cobrado
option-rename = un nombre nuevo
option-without = opciones que se quitan: power, hardware
mistake-unknown-rig-name = “{ $typed }” no puede ser el nombre de un rig. Tiene de 1 a 32 letras, cifras, espacios, guiones, puntos o paréntesis, y no es el nombre de una tarjeta, red, moneda o país.
mistake-unknown-rig-action = “{ $typed }” no se puede hacer con un rig.
mistake-unknown-date = “{ $typed }” no es un día: 2025-03-01 sí.
mistake-unknown-account = “{ $typed }” no es ni una dirección de Akash (akash1…) ni una wallet de Solana.
button-rigs = Mis rigs
button-add-rig = Añadir un rig
button-edit-rig = Editar
button-remove-rig = Eliminar
button-remove-rig-days = Eliminar con su historial
button-digest = Resumen diario
button-form = Rellenar un formulario
rig-title = { $name }
rig-saved = Guardado: { $name }
rig-changed = Actualizado: { $name }
rig-is-default = Es el que se usa en privado cuando no nombras ninguna tarjeta.
rig-named-by-us = Se llama { $name } hasta que le pongas un nombre: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: leído como la red en la que se alquila, no como su nombre.
rig-read-as-country = { $country }: leído como el país donde está, no como su nombre.
rig-unreadable = Una parte de lo guardado ya no se puede leer. Edita el rig o añádelo de nuevo.
rig-cards = Tarjetas
rig-power = Luz
rig-per-kwh = { $price }/kWh
rig-day-night = { $day } de día, { $night } de noche
rig-usual-power = precio habitual en { $place }
rig-world-power = media mundial: escribe power=…
rig-hardware = Hardware
rig-bought = Comprado
rig-age = { $months ->
        [one] hace { $months } mes
       *[other] hace { $months } meses
    }
rig-book-value = Valor contable
rig-book-note = lo que deja la depreciación lineal
rig-networks = Redes
rig-networks-all = todas
rig-account = Cuenta
rig-more = También
rig-list-title = { $count ->
        [one] Tu rig
       *[other] Tus { $count } rigs
    }
rig-column-name = Rig
rig-no-figure = sin cifra
rig-sum = Todo junto, cada uno donde más rinde: { $cash }/día
rig-sum-without = No incluye { $rigs }: sin cifras.
rig-list-note = ★ es el que se usa en privado cuando no nombras ninguna tarjeta.
rig-open = Ver uno:
rig-none-title = Aún no has guardado ningún rig
rig-none = Un rig guardado responde a su nombre: earnings garage. Añade uno así: rig add garage 2x 4090 0,12 hardware=3200
rig-full = Tienes { $count } rigs, el máximo posible. Elimina uno primero.
rig-name-command = “{ $name }” es un comando, así que no puede ser el nombre de un rig.
rig-name-in-use = Ya tienes un rig llamado { $name }. ¿Qué hacemos?
rig-change-it = Editar { $name }
rig-bought-future = Esa fecha aún no ha llegado: { $date }.
rig-without-date = Sin fecha
rig-which = ¿Cuál?
rig-night-alone = Además del precio de noche, ¿cuánto cuesta un kWh de día?
rig-not-set = “{ $typed }” no está indicado, así que no se puede quitar.
rig-change-what = ¿Qué quieres cambiar?
rig-change-note = O escríbelo: { $line } power=0.10. Quita una opción con without=power.
rig-change-power = Precio de la luz
rig-change-gpu = Tarjeta
rig-change-count = Número de tarjetas
rig-change-country = País
rig-change-network = Redes
rig-change-hardware = Lo que costó
rig-change-bought = Día de compra
rig-change-account = Cuenta
rig-change-rename = Nombre
rig-remove-title = ¿Eliminar { $name }?
rig-remove-warning = Se borra lo guardado. Sus días de historial quedan, salvo que los elimines con él.
rig-remove-warning-digests = { $count ->
        [one] Se borra lo guardado, y se detiene un resumen diario sobre él.
       *[other] Se borra lo guardado, y se detienen { $count } resúmenes diarios sobre él.
    }
rig-removed-title = Eliminado: { $name }
rig-removed-digests = { $count ->
        [one] Se detuvo un resumen diario sobre él.
       *[other] Se detuvieron { $count } resúmenes diarios sobre él.
    }
rig-remove-alerts = Alertas sobre él que también terminan: { $count }
rig-removed-alerts = Alertas sobre él terminadas: { $count }
rig-removed-days = Días de historial borrados: { $count }

## Lo que ganó de verdad

command-provider = Lo que un proveedor de Akash o una wallet de Render ganó de verdad
example-provider = provider
option-paid = lo que Render pagó de verdad por el trabajo de una semana, en RENDER: 12,3
option-epoch = el número de esa semana; la más nueva si no se dice
mistake-unknown-account-typo = “{ $typed }” está mal escrito: empieza como una dirección de Akash, pero las letras de control no cuadran.
mistake-unknown-account-other = “{ $typed }” es de otra cadena. Una dirección de Akash empieza por akash1; Render paga a una wallet de Solana.
button-link-rig = Vincular a mi rig
button-provider = Ganado de verdad

provider-none-title = ¿Qué ganó de verdad?
provider-none = Escribe una dirección de Akash (akash1…) o la wallet de Solana a la que paga Render. Todo es público: ni clave ni firma. Vinculada a un rig, se compara con las estimaciones, con { $how }
provider-none-rig = { $name } aún no tiene cuenta. Dale su dirección de Akash o su wallet de Solana.
provider-which = ¿Qué cuenta?
provider-nobody-title = Ningún proveedor con esta dirección
provider-nobody = Akash no conoce a ningún proveedor { $account }. Una tarjeta en HomeNode no tiene dirección propia, y la de un inquilino no es la de un proveedor.
provider-idle-title = Sin trabajo en las últimas semanas
provider-idle = { $account } no tiene trabajo en las últimas doce semanas de Render, hasta el { $date }. El trabajo para Dispersed y el pago por esperar no se publican por wallet.

provider-akash = { $name }: { $earned } en 7 días
provider-akash-unknown = { $name }: no se puede leer lo ganado
provider-offline = Sin conexión, visto por última vez: { $age }. No entran alquileres nuevos.
provider-offline-unknown = Sin conexión: no entran alquileres nuevos.
provider-unread = Ahora no se puede leer: { $things }.
provider-part-health = estado y tarjetas
provider-part-earnings = lo ganado
provider-part-leases = alquileres
provider-24h = Últimas 24 h
provider-24h-before = { $amount } en las 24 h anteriores
provider-per-day = { $amount } al día
provider-act = ACT sin quemar
provider-act-as-akt = { $worth }, ahora { $tokens }
provider-act-unknown = no están entre las monedas de la cuenta, o no se pueden leer
provider-yes = sí
provider-no = no
provider-online = En línea
provider-checked = comprobado { $age }
provider-uptime = Disponibilidad
provider-uptime-note = 30 días; 7 días { $week }, 1 día { $day }
provider-audited = Auditado
provider-gpus = GPU alquiladas
provider-of = { $part } de { $whole }
provider-leases = Alquileres abiertos
provider-leases-more = más de { $count }
provider-per-gpu-hour = Por hora de GPU
provider-market = ofertas por { $gpu } { $price }
provider-market-change = { $change } frente a las ofertas por { $gpu }, { $price }
provider-whole-lease = Un alquiler paga también procesadores, memoria y discos; las ofertas son casi solo por la tarjeta.
provider-accrued = Ganado es lo que los alquileres dejaron en la cadena, cobrado o no, antes del gas. Los días son los de UTC.
provider-render-words = tier=, paid= y epoch= acotan una wallet de Render. Akash publica lo que paga, así que aquí no cambian nada.
provider-days = Por día
provider-column-day = Día
provider-chart-day = Ganado en { $network }, { $count } días: de { $first } a { $last }, mínimo { $low }, máximo { $high }
provider-chart-week = Pagado por el trabajo en { $network }, centro del intervalo, { $count } semanas: de { $first } a { $last }, mínimo { $low }, máximo { $high }
provider-chart-title = { $name }: ganado de verdad
provider-chart-subtitle-day = por día, { $currency }
provider-chart-subtitle-week = por semana, centro del intervalo, { $currency }
provider-chart-subtitle-estimate = por día, { $currency }; la raya es lo estimado
provider-chart-estimated = estimado: { $estimate } al día

provider-render = { $account }: { $pay } por la semana hasta el { $date }
provider-weeks-old = No hay publicada una semana más nueva: la última terminó el { $date }.
provider-range = { $low } a { $high }
provider-work = Trabajo
provider-work-share = { $share } de todo el trabajo
provider-tier = Como tier { $tier }
provider-pool-share = { $low } a { $high } del fondo
provider-pay = Pago
provider-mean = Media
provider-mean-weeks = { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }
provider-waiting = Fondo por esperar
provider-waiting-note = lo comparten todos los que esperaron; no se publica por wallet
provider-tier-unknown = El tier de sus nodos no es público, así que el intervalo abarca los dos. Di tier=2 o tier=3, o lo que se pagó por el trabajo de una semana: paid=12,3 epoch={ $epoch }
provider-tier-told = Calculado como tier { $tier }, como dices.
provider-tier-paid = Lo pagado por la semana { $epoch } es propio del tier { $tier }: todas las semanas se calculan así.
provider-tier-misfit = Lo pagado por la semana { $epoch } no encaja en ningún tier: ¿nodos de ambos, o incluye el pago por esperar? Todas las semanas se calculan como tier { $tier }, el más cercano.
provider-no-epoch = La semana { $epoch } no está entre las conocidas, { $from } a { $to }: el intervalo queda como está.
provider-no-telling = Sin trabajo ni pago, la semana { $epoch } no dice nada del tier: el intervalo queda como está.
provider-weeks = Por semana
provider-column-week = Semana al
provider-worth-now = Valor al precio de RENDER al final de cada semana; donde no se conoce, al de ahora, { $price }.
provider-worth-then = Valor al precio de RENDER al final de cada semana.

provider-compare = { $name }: estimación y ganancia por día
provider-column-span = Días conocidos
provider-column-estimate = Estimado
provider-column-actual = Ganado
provider-column-ratio = Proporción
provider-few-days = “–” es donde muy pocos días tienen estimación y ganancia. Cada resumen diario guarda una estimación.
provider-no-history = En estos días no se guardó ninguna estimación de { $name }: cada uno de sus resúmenes diarios guarda una.
provider-now = Con las cifras de ahora se estiman { $estimate } al día; en la última semana entraron { $actual } al día: { $ratio }.
provider-nothing-estimated = No se estimaba nada, así que no hay proporción.
provider-reason-none = A menos de una décima parte: la estimación acierta.
provider-reason-utilisation-lower = Razón probable: estuvo menos ocupada de lo estimado.
provider-reason-utilisation-higher = Razón probable: estuvo más ocupada de lo estimado.
provider-reason-price-lower = Razón probable: la hora se pagó menos de lo estimado.
provider-reason-price-higher = Razón probable: la hora se pagó más de lo estimado.
provider-reason-token-price-lower = Razón probable: el token valía menos de lo estimado.
provider-reason-token-price-higher = Razón probable: el token valía más de lo estimado.
provider-reason-downtime = Razón probable: estuvo sin conexión.
provider-reason-unknown = Con lo que es público no se puede señalar una sola razón.
provider-by-cards = El proveedor tiene { $gpus } GPU y { $name } tiene { $cards }: su parte se calcula según eso.
provider-means = Los días antes de la última semana son medias de 30 y 90 días: cada uno por separado sería otra consulta.
provider-work-alone = Comparado con la estimación del trabajo solo, por el centro del intervalo: el pago por esperar no se publica por wallet, y una wallet puede tener varias máquinas.

digest-earned = Ganado de verdad en { $network }: { $amount } el { $date }, { $total } en { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
digest-earned-ratio = { $ratio } de lo estimado
digest-earned-render = Pagado de verdad por el trabajo en Render, semana al { $date }: { $pay } ({ $worth })
digest-earned-missing = Lo ganado de verdad en { $network } no se puede leer ahora

why-earned = ganado en 7 días = precio por bloque × bloques, sumado sobre todos los alquileres de ese tiempo; un ACT cuenta como un dólar = { $result }
why-lease = renta por hora de GPU = precio por bloque × { $blocks } bloques por hora / GPU del alquiler; media de todas las GPU = { $result }
why-render-pay = pago como tier { $tier } = parte de todo el trabajo × fondo × peso del tier = { $share } × { $pool } × { $weight } ({ $low } a { $high }) = { $result }
why-ratio = proporción = ganado al día / estimado al día = { $actual } / { $estimate } = { $result }
figure-uptime1d = disponibilidad, 1 día
figure-uptime7d = disponibilidad, 7 días
figure-uptime30d = disponibilidad, 30 días
figure-gpusLeased = GPU alquiladas
figure-gpusTotal = GPU en conjunto
figure-openLeases = alquileres abiertos
figure-earnedUsd24h = ganado, 24 h
figure-earnedUsd24hBefore = ganado, 24 h anteriores
figure-earnedUsd7d = ganado, 7 días
figure-earnedUsd30d = ganado, 30 días
figure-earnedUsd90d = ganado, 90 días
figure-earnedUsdOfDay = ganado ese día
figure-closeUsd = precio del token al final
figure-unconvertedAct = ACT aún sin quemar
figure-obhOfWeek = trabajo de la semana, OBh
figure-jobPoolOfWeek = fondo por trabajo, última semana
figure-availabilityPoolOfWeek = fondo por esperar, última semana
figure-paidRender = pagado de verdad por una semana

## Daily digests

command-digest = Lo que gana una máquina, cada día a tu hora
example-digest = digest 4090 at=9:00 timezone=Berlin
option-id = cuál, por las letras que llevan sus botones
option-at = hora del día: 9am, 18:30, 9h
option-days = qué días: daily, mon-fri, sat,sun
option-to = otro canal o grupo que administres, para enviarlo allí
option-chart = yes o no: los últimos 30 días en un gráfico

mistake-unknown-clock = “{ $typed }” no es una hora del día: 9am y 18:30 sí.
mistake-unknown-weekdays = “{ $typed }” no son días de la semana: mon-fri sí.
mistake-unknown-digest-action = “{ $typed }” no se puede hacer con un resumen.
mistake-unknown-yes-no = “{ $typed }” no es ni yes ni no.

guide-at = ¿A qué hora?
guide-at-hint = Elige una o escríbela: 9am, 18:30
guide-days = ¿Qué días?
guide-days-hint = Elige o escríbelos: mon,wed,fri
guide-to = ¿Adónde?
guide-to-hint = A un canal o grupo que administres.

digest-title-earn = ✅ { $name } · { $cash }/día
digest-title-marginal = ⚠ { $name } · { $cash }/día
digest-title-switch = ⛔ { $name } · { $cash }/día
digest-title-pause = ⛔ { $name }: mejor pausar · { $cash }/día
digest-title-guess = ❔ { $name } · { $cash }/día
digest-title-unknown = { $name }: hoy sin cifras
digest-title-unpriced = { $name }: se paga en tokens sin precio conocido
digest-none = Hoy no hay resumen
digest-unreadable = La máquina de este resumen ya no se puede leer. Detenlo y pide uno nuevo.
digest-rig-gone = El rig del que trata ya no está guardado.
digest-up-yesterday = { $amount } más que ayer
digest-down-yesterday = { $amount } menos que ayer
digest-same-yesterday = igual que ayer
digest-up-since = { $amount } más que el { $date }
digest-down-since = { $amount } menos que el { $date }
digest-same-since = igual que el { $date }
digest-late = Con retraso: hora prevista, { $time }.
digest-late-date = Con retraso: previsto para el { $date }, { $time }.
digest-first = Es el primero: a partir del próximo dirá qué cambió.
digest-no-before = La última vez no había cifra de { $network }, así que no hay variación.
digest-why = Por qué: { $reasons }
digest-why-utilisation = ocupación { $from } → { $to } ({ $amount })
digest-why-power = luz { $from } → { $to }/kWh ({ $amount })
digest-why-fees = comisiones ({ $amount })
digest-why-machine = la máquina ({ $amount })
digest-why-pay = pago ({ $amount })
digest-why-pay-change = pago { $change } ({ $amount })
digest-why-rent = alquileres { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } y tokens por hora { $pay } ({ $amount })
digest-why-currency = el dólar { $change } en { $currency } ({ $amount })
digest-network = { $network } { $cash }/día (de { $low } a { $high })
digest-network-point = { $network } { $cash }/día
digest-best = ● la mejor
digest-also = También en los detalles: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } ({ $change } en 24 h)
digest-token-missing = { $token }: sin precio
digest-stale = Cifras antiguas: { $networks }
digest-power = Precio de la luz supuesto: { $price }/kWh, una media
digest-power-place = Precio de la luz supuesto: { $price }/kWh, lo habitual en { $place }
digest-chart = Caja por día en { $network }, { $days } días: de { $first } a { $last }, mínimo { $low }, máximo { $high }

digest-ordered = ✅ Resumen diario pedido: { $about }
digest-changed-same = ✅ Ya había uno, que ahora queda así: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days }, { $time } ({ $zone })
digest-days-daily = cada día
digest-days-weekdays = de lunes a viernes
digest-days-weekends = sábado y domingo
digest-where-private = aquí en privado
digest-where-private-on = en privado en { $platform }
digest-where-shared = un canal o grupo
digest-about = Resumen: { $about }
digest-about-unknown = una máquina que ya no se puede leer
digest-preview = Ahora diría: { $title }
digest-next = Próximo: { $next }
digest-list = Tus resúmenes diarios
digest-list-here = Resúmenes diarios aquí
digest-list-none = Aún no has pedido ningún resumen diario
digest-list-none-here = Aún no llega aquí ningún resumen diario
digest-what = Un mensaje a tu hora: lo que gana la máquina, qué cambió y por qué, en cada red.
digest-which = ¿Cuál?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Actualizado: { $about }
digest-paused = En pausa: { $about }
digest-resumed = Reanudado: { $about }
digest-stopped = Detenido: { $about }
digest-stopped-note = No llegarán más, y el pedido queda borrado.
orders-paused = En pausa: los { $count }
orders-resumed = Reanudado: los { $count }
orders-stopped = Detenido: los { $count }
orders-all = Todos
digest-change-what = ¿Qué quieres cambiar?
digest-change-at = Hora
digest-change-days = Días
digest-change-timezone = Zona horaria
digest-change-language = Idioma
digest-change-currency = Moneda
digest-change-chart-on = Con gráfico
digest-change-chart-off = Sin gráfico
digest-paused-asked = ⏸ En pausa
digest-paused-notice = { $count ->
    [one] Uno de tus resúmenes diarios ya no llega. { $reason }
   *[other] { $count } de tus resúmenes diarios ya no llegan. { $reason }
}
digest-paused-access = ⏸ En pausa: ya no podemos ver el canal. Déjanos entrar y pulsa “Reanudar”.
digest-paused-permission = ⏸ En pausa: ya no podemos publicar allí. Permítelo y pulsa “Reanudar”.
digest-paused-closed = ⏸ En pausa: el hilo está cerrado. Ábrelo y pulsa “Reanudar”.
digest-paused-filtered = ⏸ En pausa: un filtro de ese lugar lo retuvo. Déjalo pasar y pulsa “Reanudar”.
digest-paused-unreachable = ⏸ En pausa: no aceptas mensajes nuestros. Permítelos y pulsa “Reanudar”.
digest-paused-rig = ⏸ En pausa: el rig del que trata ya no está guardado. Guarda uno con ese nombre y pulsa “Reanudar”, o detenlo.
digest-paused-other = ⏸ En pausa: no se pudo entregar. Comprueba que podamos publicar allí y pulsa “Reanudar”.
digest-no-place = Ahí no puede ir ningún resumen
digest-place-nowhere = Los resúmenes necesitan Discord o Telegram: aquí no se puede escribir sin que lo pidas.
digest-place-unknown = Ese canal o grupo no existe, o no estamos en él. Añádenos allí primero.
digest-place-wrong-kind = Ahí no se puede publicar nada. Elige un canal de texto o de anuncios, un hilo o una publicación.
digest-place-not-installed = No estamos instalados en este servidor, así que no podemos publicar aquí. Quienes lo administran pueden añadirnos.
digest-missing-title = Aún no podemos publicar allí
digest-missing = En { $where } nos faltan permisos: { $permissions }. No se guardó nada.
digest-rig-shared-title = Un rig guardado es privado
digest-rig-shared = Allí leen otras personas, y tus gastos son cosa tuya. El resumen puede ir con las mismas tarjetas, sin ellos.
digest-full-title = Ya no caben más
digest-place-full = { $count ->
        [one] Ahí ya llega un resumen, el máximo posible.
       *[other] Ahí ya llegan { $count } resúmenes, el máximo posible.
    } Detén uno primero.
digest-owner-full = { $count ->
        [one] Has pedido un resumen, el máximo posible.
       *[other] Has pedido { $count } resúmenes, el máximo posible.
    } Detén uno primero.
digest-unknown-title = Ese resumen no existe
digest-unknown = Aquí no hay ninguno con ese nombre. Quizá ya se detuvo.
digest-elsewhere = Llega a un canal o grupo que leen otras personas. Cámbialo allí.
digest-stays-title = Un resumen no cambia de destino
digest-stays = Pide uno allí y detén este.

permission-view-channel = Ver canal
permission-send-messages = Enviar mensajes
permission-send-messages-in-threads = Enviar mensajes en hilos
permission-embed-links = Insertar enlaces
permission-attach-files = Adjuntar archivos
permission-post-messages = Publicar mensajes

button-again = Reintentar
button-digests = Todos los resúmenes
button-digest-details = Detalles
button-digest-time = Cambiar hora
button-digest-stop = Detener
button-digest-pause = Pausar
button-digest-resume = Reanudar
button-digest-preview = Vista previa
button-digest-order = Enviar cada día
button-digest-new = Resumen de una tarjeta
button-digest-rig = Resumen de { $rig }
button-digest-also = También de otra tarjeta
button-digest-also-chat = También a un canal o grupo
button-digest-reference = { $cards } sin gastos
button-pick-channel = Elegir un canal
button-pick-group = Elegir un grupo

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = Qué pasaría con otro precio de la luz, más ocupación u otros datos
example-whatif = whatif 4090 0,12
button-whatif = ¿Y si…?

whatif-title = { $rig } en { $network }: { $cash }/día, y qué lo cambiaría
whatif-part = Aquí van solo { $cards }. Para { $others }, añade { $typed }
whatif-fixed = Lo demás queda igual: alquileres, comisiones y precios de tokens de ahora.
whatif-token = Caja por día con otro precio de { $token }
whatif-outlook = Según el pasado de { $token }, sin su tendencia: de { $low } a { $high } al día de media en los próximos { $days } días, { $mid } en el centro.
whatif-floor = Por debajo de { $price } por hora de GPU, una hora alquilada no paga su propia luz.
whatif-hardware = Hardware por { $price }
whatif-buy-below = Por { $price } comprar compensa: lo hace hasta { $most } (de { $low } a { $high }), con { $years ->
    [one] { $years } año
   *[other] { $years } años
} de días así, { $rate } anual en otra parte y un { $residual } de valor restante.
whatif-buy-above = Por { $price } comprar no compensa: lo haría hasta { $most } (de { $low } a { $high }), con { $years ->
    [one] { $years } año
   *[other] { $years } años
} de días así, { $rate } anual en otra parte y un { $residual } de valor restante.
whatif-sell = Desde { $price }, el hardware da más vendido ahora que alquilado hasta entonces.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name } en { $network }: caja por día
chart-days-subtitle = Los últimos { $days } días, en { $currency }

chart-price-title = { $token }, { $days ->
        [one] último día
       *[other] últimos { $days } días
    }
chart-price-subtitle = Precio por token al cierre de cada día, en { $currency }
chart-mark = { $days ->
        [one] { $days } día
       *[other] { $days } días
    }: { $change }

chart-ranking-title = { $rig }: caja por día según la red
chart-ranking-subtitle = En { $currency }, tras comisiones y luz; la línea fina va del mínimo al máximo
chart-ranking-cloud = { $cloud } cobra { $price } al día
chart-ranking-item = { $network } { $cash } (de { $low } a { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = Caja por día de { $rig }: { $list }.
chart-ranking-alt-cloud = Caja por día de { $rig }: { $list }. { $cloud } cobra { $price } al día por lo mismo.

chart-payback-title = { $rig } en { $network }: caja frente al precio del hardware
chart-payback-subtitle = Caja acumulada, en { $currency }; la banda va del mínimo al máximo
chart-payback-cost = Hardware { $price }
chart-payback-reached = Recuperado el { $date }
chart-payback-low = mín. { $amount }
chart-payback-mid = medio { $amount }
chart-payback-high = máx. { $amount }
chart-payback-alt = Hasta { $end } entran { $mid } de caja (mín. { $low }, máx. { $high }) frente a { $price } de hardware: recuperado el { $date }.
chart-payback-alt-never = Hasta { $end } entran { $mid } de caja (mín. { $low }, máx. { $high }) frente a { $price } de hardware: entonces aún sin recuperar.

chart-heat-title = { $rig } en { $network }: caja por día
chart-heat-subtitle = En { $currency }, según precio de la luz y ocupación
chart-heat-power = Precio de la luz por kWh
chart-heat-utilisation = Ocupación
chart-heat-contour = punto de equilibrio
chart-heat-own = Tú: { $cash }
chart-heat-alt = Caja por día según precio de la luz y ocupación: de { $low } (con { $lowPower }/kWh y { $lowUse }) a { $high } (con { $highPower }/kWh y { $highUse }). La tuya, con { $power }/kWh y { $use }, es { $cash }.
chart-heat-alt-breakeven = A { $power }/kWh, el punto de equilibrio está en una ocupación del { $use }.

chart-tornado-title = { $rig } en { $network }: lo que más pesa
chart-tornado-subtitle-cash = Caja por día si un dato baja o sube un 20 %, en { $currency }
chart-tornado-subtitle-profit = Beneficio por día si un dato baja o sube un 20 %, en { $currency }
chart-tornado-base = ahora { $amount }
chart-tornado-item = { $input } (de { $low } a { $high })
chart-tornado-alt-cash = Caja por día si un dato baja o sube un 20 %: { $list }. Ahora es { $amount }.
chart-tornado-alt-profit = Beneficio por día si un dato baja o sube un 20 %: { $list }. Ahora es { $amount }.

## Power prices by the hour

command-power = Precios de la luz por hora, las baratas y las caras, y cuándo conviene pausar
example-power = power DE-LU
option-zone = luz al precio del mercado por hora de esa zona: DE, SE4, octopus-c
option-surcharges = lo que se suma por kWh antes del IVA, peajes e impuestos: 0.16
option-vat = IVA sobre todo ello: 21%
about-power = Precios de la luz por hora: Energy-Charts de Fraunhofer ISE (CC BY 4.0, datos de Bundesnetzagentur | SMARD.de), aWATTar y Octopus Energy; intensidad de carbono de NESO.
mistake-unknown-zone = “{ $typed }” no es una sola zona de precios de la luz.
mistake-private-zone = Los precios de { $zone } son solo para uso privado, así que este bot no puede mostrarlos. Zonas cercanas con precios libres, aunque distintos:
mistake-contrary = { $first } y { $second } no valen a la vez: el precio sigue al mercado o es el que escribes. ¿Cuál?
mistake-contrary-markup = { $option } va con zone=… y se suma al precio del mercado; power es el precio final, con todo incluido. ¿Cuál?
guide-zone = ¿Qué zona de precios de la luz?
guide-zone-hint = Elige una o escribe un país o una zona: FR, SE4, octopus-c
live-power-full = Luz en { $zone } hoy: { $price }/kWh de media, de ({ $spot } en la bolsa + { $surcharges } de recargos) + { $vat } de IVA.
live-power-no-vat = Luz en { $zone } hoy: { $price }/kWh de media, de { $spot } en la bolsa + { $surcharges } de recargos. Falta el IVA: vat=21%
live-power-no-surcharges = Luz en { $zone } hoy: { $price }/kWh de media, de { $spot } en la bolsa + { $vat } de IVA. Faltan los recargos: surcharges=0.16
live-power-bare = Luz en { $zone } hoy: { $price }/kWh de media, el precio de bolsa a secas. Se le suman peajes e impuestos: surcharges=0.16 vat=21%
live-power-retail = Luz en { $zone } hoy: { $price }/kWh de media, con todos los cargos e IVA.
live-power-old = Los precios de hoy de { $zone } no se pueden leer: se usan los últimos conocidos, del { $date }.
live-power-part = Solo se conocen { $known } de las { $hours } horas del día.
live-power-down = Los precios de la luz de { $zone } no se pueden leer ahora; los sustituye el precio habitual de allí.
live-power-private = Los precios de { $zone } son solo para uso privado y este bot no puede usarlos: los sustituye el precio habitual de allí.
rig-change-zone = Mercado de la luz
rig-zone = media de hoy en { $zone }
rig-zone-old = media del { $date } en { $zone }, la última conocida
rig-zone-missing = precio habitual, pues los de { $zone } no se pueden leer
figure-spotUsdPerKwh = precio de bolsa por kWh, media del día
figure-surchargesUsdPerKwh = recargos por kWh
figure-vatRate = IVA
figure-gramsPerKwh = CO₂ por kWh
why-live-title = Precio de la luz
why-live-power = precio por kWh = (precio de bolsa + recargos) × (1 + IVA) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = Luz en { $zone } hoy: { $price }/kWh de media
power-title-old = Luz en { $zone } el { $date }: { $price }/kWh de media
power-title-none = { $zone }: ahora mismo no hay precios de la luz
power-none = Ninguna fuente responde ahora. Vuelve a preguntar en unos minutos.
power-now = Ahora, hasta las { $to }: { $price }/kWh
power-today = Hoy, { $date }
power-tomorrow = Mañana, { $date }
power-range = La más barata a las { $cheapestAt }: { $cheapest }. La más cara a las { $dearestAt }: { $dearest }. De media { $mean }.
power-tomorrow-none = Los precios de mañana aún no se han publicado; salen a primera hora de la tarde.
power-column-hour = Hora
power-column-price = Por kWh
power-column-left = Queda
power-second = { $time } (segunda)
power-pause-title = { $rig }: cuándo pausar
power-pause = Sale mejor pausar de { $from } a { $to }: ahorra { $saves } si entonces estuviera alquilado.
power-pause-none = En ninguna hora ahorra pausar en { $network }: cada hora de trabajo da más de lo que gasta.
power-pause-unknown = No se sabe si pausar ahorra: ahora ninguna red tiene cifras para { $rig }.
power-left = Queda: lo que deja una hora en { $network } tras comisiones y luz cuando trabajan todas las tarjetas.
power-clock = Horas según el reloj de { $city }.
power-carbon = CO₂ en Gran Bretaña ahora: { $now } g/kWh; mínimo { $low } g ({ $lowAt }), máximo { $high } g ({ $highAt }), según la previsión para dos días.
power-carbon-none = La intensidad de carbono de Gran Bretaña no se puede leer ahora.
power-licence = Datos de Bundesnetzagentur | SMARD.de a través de Energy-Charts, CC BY 4.0.
chart-hours-title = Luz en { $zone } por hora
chart-hours-subtitle = { $currency } por kWh, hoy y lo que se sabe de mañana
chart-hours-alt = Luz en { $zone } por hora: de { $low } ({ $lowAt }) a { $high } ({ $highAt }).
chart-hours-alt-now = Luz en { $zone } por hora: de { $low } ({ $lowAt }) a { $high } ({ $highAt }), ahora { $now }.
button-power = Luz por hora
button-add-surcharges = Con recargos e IVA

## Alerts

command-alert = Un mensaje cuando un precio, tu rig, un proveedor o un precio de GPU llega ahí
example-alert = alert akt below 0.50
mistake-unknown-alert-action = «{ $typed }» no se hace con una alerta.
mistake-unknown-alert-turn = Una alerta no puede esperar «{ $typed }».
mistake-unknown-alert-repeat = «{ $typed }» no es ni una vez ni cada vez: once o every.
option-provider = dirección de un proveedor de Akash
option-above = avisar cuando llegue a esto o más
option-below = avisar cuando baje a esto o menos
option-moves = avisar cuando se mueva tanto, arriba o abajo: 5%
option-rises = avisar cuando suba tanto: 5%
option-falls = avisar cuando baje tanto: 5%
option-better = avisar cuando otra red dé tanto más al día
option-turns = unprofitable (pierde), profitable (gana), offline u online
option-hours = en, durante o dentro de tantas horas: 6h, 2 days
option-repeat = once (una vez) o every (cada vez)
option-cooldown = como mucho un mensaje en tantas horas: 6h
option-expires = termina tras tantos días: 30d
option-quiet = ningún mensaje a estas horas: 22:00-07:00
option-recovery = avisar también cuando pase: sí o no
alert-new = Una alerta nueva
alert-what = ¿Qué hay que vigilar?
alert-when = ¿Cuándo hay que avisar?
alert-kind-token = El precio de un token
alert-kind-rig = Mi rig pierde dinero
alert-kind-better = Otra red es mejor
alert-kind-provider = Un proveedor se desconecta
alert-kind-gpu = El precio de una GPU en Akash
alert-kind-power = Luz barata o cara
alert-turn-offline = Desconectado
alert-turn-online = En línea
alert-power = Luz en { $zone }
alert-power-ahead = Luz en { $zone } en { $hours } h
alert-per-day = { $value }/día
alert-per-hour = { $value }/h
alert-per-kwh = { $value }/kWh
alert-on-above = { $what } a { $value } o más
alert-on-below = { $what } a { $value } o menos
alert-on-moves = { $what } se mueve { $share } en { $hours } h
alert-on-rises = { $what } sube { $share } en { $hours } h
alert-on-falls = { $what } baja { $share } en { $hours } h
alert-on-negative = { $what } pierde dinero
alert-on-positive = { $what } gana dinero
alert-on-better = { $what }: otra red { $value } al día mejor durante { $hours } h
alert-on-offline = { $what } está desconectado
alert-on-online = { $what } está en línea
alert-set = ✅ Alerta puesta: { $on }
alert-changed-same = ✅ Ya había una, que ahora queda así: { $on }
alert-title = Alerta: { $on }
alert-over = ✅ Ya pasó: { $on }
alert-field-now = Ahora
alert-field-away = Falta
alert-field-value = Valor
alert-field-before = Antes
alert-field-since = Así desde
alert-field-from = Desde
alert-field-network = Red
alert-field-repeat = Avisa
alert-field-recovery = También al pasar
alert-field-quiet = Silencio
alert-field-until = Termina
alert-once = una vez
alert-every = cada vez
alert-cooldown = Como mucho un mensaje en { $hours } h
alert-unknown = ahora no hay cifra; no se avisa hasta que la haya
alert-unheard = Sin respuesta reciente de { $networks }, y podría ser lo que más paga.
alert-unheard-line = Si { $rig } no se alquila ahí, escribe: { $line }
alert-already = Ya es así: avisa cuando vuelva a ocurrir.
alert-dollars = Se vigila en dólares: lo que eso sea en { $currency } va con el tipo de cambio.
alert-wholesale = El precio del mercado, sin peajes ni impuestos.
alert-ended = Era para una vez y ha terminado.
alert-snoozed = 🔕 En silencio hasta { $until }
alert-list = Alertas
alert-gone-title = No existe esa alerta
alert-full = No puede haber más alertas que { $count }.
alert-paused-notice = Alertas que ya no llegan: { $count }. { $reason }
alert-no-place = Ahí no puede ir ninguna alerta
alert-place-nowhere = Las alertas necesitan Discord o Telegram: aquí no se puede escribir sin que se pida.
alert-private = Aquí leen otros. Pide en privado las alertas sobre tu rig o tu proveedor.
alert-no-rig = Todavía no hay ningún rig guardado
alert-not-akash = Solo los proveedores de Akash dicen si están en línea: su dirección empieza por akash1.
alert-price-above-zero = Un precio siempre está por encima de 0. Escribe un nivel mayor, por ejemplo below 0.50.
button-alerts = Todas las alertas
button-alert-new = Alerta nueva
button-alert-snooze = Silencio 24 h
guide-provider = ¿Qué proveedor de Akash?
guide-provider-hint = Escribe su dirección, que empieza por akash1.

## For whoever runs the bot

command-admin = Para quien lleva este bot: estado, mensajes sin llegar, avisos, mantenimiento
example-admin = admin status
mistake-unknown-admin-action = “{ $typed }” no es nada que se pueda hacer aquí.

admin-well = Todo va bien
admin-trouble = Algo pide un vistazo
admin-version = Versión
admin-started = Iniciado
admin-roles = Tareas de este proceso
admin-memory = Memoria
admin-megabytes = { $count } MB
admin-connected = conectado
admin-not-connected = sin contacto
admin-database = Base de datos
admin-waiting = En espera
admin-waiting-counts = { $due } por preparar, { $ready } por enviar
admin-waiting-since = el más antiguo: { $age }
admin-sent = Resúmenes de hoy
admin-sent-counts = { $sent } enviados, { $late } de ellos con retraso
admin-dead = No llegaron
admin-dead-counts = { $undelivered } sin entregar, { $uncertain } inciertos
admin-orders = Pedidos
admin-order-counts = { $digests } resúmenes y { $alerts } alertas, { $paused } de ellos en pausa
admin-upstreams = Fuentes de las cifras: la última respuesta
admin-upstreams-none = Este proceso aún no ha leído ninguna fuente de cifras.
admin-upstream-never = aún sin respuesta

admin-letters = Mensajes que no llegaron
admin-letters-none = Ningún mensaje se quedó sin llegar
admin-letters-dropped = Descartados, porque ya nadie los espera
admin-letter-digest = resumen del { $date }
admin-letter-alert = alerta del { $date }
admin-letter-undelivered = sin entregar
admin-letter-uncertain = quizá llegó
admin-redrive-which = ¿Enviar de nuevo? Lo que quizá llegó llegaría entonces dos veces.
admin-redriven = Se envían de nuevo: { $count }
admin-redriven-none = No hay ningún mensaje así sin llegar
admin-redriven-note = Salen al ritmo habitual. Un resumen cuyo siguiente llega en menos de 3 horas se descarta.

button-admin-status = Estado del bot
button-admin-letters = Lo que no llegó
button-admin-redrive-all = Enviar todos de nuevo

option-switch = on u off
option-text = las palabras, tal como se leerán
mistake-unknown-switch = “{ $typed }” no es ni on ni off.

maintenance-title = En mantenimiento
maintenance = Durante un rato no se puede responder nada. Los resúmenes y alertas previstos mientras tanto llegan después: no se pierde nada.

admin-maintenance-on = Mantenimiento en marcha, empezado { $age }
admin-maintenance-others = Todos los demás leen que este bot está en mantenimiento y que no se pierde nada.
admin-maintenance-words = Además leen:
admin-maintenance-held = Lo que se envía sin que se pida espera y sale cuando acaba el mantenimiento. Los resúmenes dicen entonces que llegan con retraso; si al siguiente le faltan menos de 3 horas, le cede el paso.
admin-maintenance-is-off = Sin mantenimiento
admin-maintenance-how = Mientras dura, todos los demás reciben una nota en vez de una respuesta, y los resúmenes y alertas esperan. Para decir más en esa nota: admin maintenance on De vuelta a las 18:00 UTC
admin-maintenance-ended = El mantenimiento ha terminado
admin-maintenance-released = Lo que esperaba sale ahora, al ritmo habitual.
admin-too-long = Es demasiado largo
admin-too-long-text = Tiene { $length } caracteres, y el máximo es { $limit }. No se ha hecho nada.

button-admin-maintenance-on = Empezar mantenimiento
button-admin-maintenance-off = Terminar mantenimiento

option-platform = solo ahí: discord o telegram
mistake-unknown-platform = “{ $typed }” no es ni discord ni telegram.

broadcast-title = Aviso de quien lleva este bot

admin-letter-broadcast = aviso del { $date }
admin-broadcast-preview = Lugares que lo recibirían: { $count }
admin-broadcast-ask = Todos leen las palabras tal como están, bajo ese título en el idioma de su resumen. Los lugares con todos sus resúmenes en pausa no reciben nada. ¿Enviar?
admin-held = Mantenimiento en marcha: sale cuando termine.
admin-broadcast-nowhere = Ningún lugar recibe resúmenes, así que nadie lo leería
admin-broadcast-sent = En camino a lugares: { $count }
admin-broadcast-sent-text = Ocupa como mucho la mitad de lo que se puede enviar, para que los resúmenes sigan. Lo que no se pudo enviar está entre lo que no llegó.
admin-broadcast-before = Ya se envió antes, a lugares: { $count }
admin-broadcast-unknown = Ese aviso ya no existe
admin-broadcast-unknown-text = Uno sin enviar se guarda una semana. Escríbelo de nuevo: admin broadcast y detrás el texto.

button-admin-broadcast = Enviar a lugares: { $count }
