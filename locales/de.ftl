### Deutsch. Englisch ist der Vertrag: dieselben Nachrichten mit denselben Variablen.
### Spelt as in English: also am an app audit block board bot chat chats clouds code community consumer detail digest digests dollar even gas hardware host in job jobs last lease min nodes offline option pause pcs per person pool premium private profile region rendering reputation rest rig score so spot stake studios tags teams tier tiers token tokens trend wallet wallets was
### Geld, Zahlen, Daten und Alter kommen fertig formatiert an.

## Words that carry no value in a typed line, separated by spaces

line-connectors = bei um zu in im mit auf für und oder von vom aus der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner was wie viel bringt bringen verdient verdienen kostet kosten strom strompreis pro je kwh gpu gpus karte karten grafikkarte grafikkarten

## Help and about

command-earnings = Was eine Karte nach Gebühren, Strom und Abschreibung einbringt
command-compare = Netzwerke nebeneinander, für eine Karte oder im Ganzen
command-price = Kurs eines Tokens, wie er sich ändert und wie riskant er ist
command-network = Was ein Netzwerk ist, wie es zahlt und wie ausgelastet es ist
command-gpu = Daten einer Karte und wo du sie vermieten kannst
command-why = Formeln, Eingaben und Quellen der letzten Antwort
command-settings = Sprache, Währung, Zeitzone und Land
command-link = Dieselben Maschinen und Einstellungen auf Discord und Telegram
command-start = Erste Schritte
command-privacy = Was über dich aufbewahrt wird, und wozu
command-export = Alles, was über dich aufbewahrt wird, als Datei
command-forget = Löschen, was über dich aufbewahrt wird
command-help = Was du fragen kannst und wie
command-about = Was das hier ist und woher die Zahlen kommen

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

option-gpu = die Karte, wie du sie nennst: 4090, h100, a100 80gb sxm
option-count = wie viele davon
option-network = nur dieses Netzwerk
option-power = dein Preis pro kWh: 0.12, 0,12 EUR, 12ct
option-rig = eine deiner eigenen Maschinen, unter deinem Namen für sie
option-country = Land oder US-Bundesstaat, für den dort üblichen Strompreis
option-util = Auslastung, also vermieteter Anteil der Zeit: 60%
option-price = Miete pro GPU-Stunde, ohne Währung in USD, statt des Marktpreises
option-fee = Gebühr des Netzwerks: 20%
option-slippage = was beim Verkauf der Auszahlung verloren geht: 1%
option-gpu_watts = Watt einer Karte unter Last
option-gpu_idle = Watt einer Karte im Leerlauf
option-host_watts = Watt des übrigen Rechners unter Last
option-host_idle = Watt des übrigen Rechners im Leerlauf
option-psu = Wirkungsgrad des Netzteils: 90%
option-pue = Aufschlag für Kühlung und Verluste: zu Hause 1.0
option-fixed = Fixkosten pro Monat: Internet, Miete
option-hardware = Kaufpreis des Rechners
option-residual = Restwert am Ende, als Anteil davon: 30%
option-life = Nutzungsdauer in Jahren
option-discount = was dein Geld anderswo pro Jahr bringen könnte
option-currency = Währung der Antwort
option-octanebench = OctaneBench-Wert einer Karte, für Render
option-tier = Job-Tier bei Render: 2 oder 3
option-token = der Token: AKT, RENDER
option-range = wie weit zurück: 7d, 30d, 90d
option-topic = networks, reliability oder clouds
option-language = Sprache der Antworten
option-timezone = Zeitzone, nach der nächsten großen Stadt: Berlin
option-for = me für mich, here für alle, die hier lesen (nur Verwalter)
option-theme = Diagramme dunkel (dark) oder hell (light)
option-reset = yes: zurück zum Anfang
option-confirm = yes: löschen
option-code = der Code, den du auf der anderen Plattform bekommen hast
option-stop = yes, um die Verknüpfung zu lösen
option-history = yes, um auch seine Tage Verlauf zu löschen
option-about = ein Befehl

help-title = Bringt mein Rechner mehr ein, als er verbrennt?
help-intro = Gib eine Karte und deinen Strompreis ein, zum Beispiel: earnings 4090 0,12
help-intro-options = Gib eine Karte und deinen Strompreis an, zum Beispiel: /earnings gpu: 4090 power: 0,12
help-numbers-options = 0,12 und 0.12 gehen beide, ebenso 60%, 300k und 0,35€. Wo eine Antwort sagt „Gib hardware=… ein“, ist das eine Option des Befehls. ◷ heißt: älter, als die Zahl sein sollte.
help-numbers = 0,12 und 0.12 gehen beide, ebenso 60%, 300k und 0,35€. Optionen schreibst du als name=wert, in beliebiger Reihenfolge. ◷ heißt: älter, als die Zahl sein sollte.
help-more = Alle Optionen eines Befehls: help earnings
help-command-title = { $command }: { $purpose }
help-command-example = Zum Beispiel: { $example }
help-required = Pflicht
help-column-command = Befehl
help-column-purpose = Zeigt
help-column-option = Option
help-column-meaning = Bedeutung

about-title = Rigwise { $version }
about-what = Für alle, die GPUs in dezentralen Rechennetzwerken vermieten: was ein Rechner nach Gebühren, Umtauschverlust, Strom, Fixkosten und Abschreibung einbringt, dazu Quelle, Alter und Grundlage jeder Zahl.
about-promise = Schätzungen, keine Beratung. Was unbekannt ist, heißt auch so; eine alte Zahl steht mit ihrem Alter da; was nicht eingerechnet ist, steht unter jeder Antwort.
about-sources = Die Zahlen kommen von:
about-terms = Kurse von CoinGecko, CoinPaprika und Börsen; Wechselkurse von der Europäischen Zentralbank über Frankfurter und von ExchangeRate-API; Strompreise von Eurostat (CC BY 4.0) und der US-Behörde EIA.

## Buttons

button-compare = Netzwerke vergleichen
button-details = { $network } im Detail
button-why = Warum?
button-network = Über { $network }
button-try = RTX 4090 ausprobieren
button-help = Hilfe
button-price = { $token }-Kurs
button-my-card = Meine Karte rechnen
button-settings = Einstellungen
button-settings-here = Einstellungen dieses Ortes
button-privacy = Was aufbewahrt wird
button-export = Exportieren
button-link = Discord und Telegram verknüpfen
button-link-stop = Verknüpfung lösen
button-forget = Meine Daten löschen
button-delete = Löschen
button-reset = Alles zurücksetzen
button-now = Jetzt Zahlen zeigen
button-earnings = Ertrag

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig }: lohnt sich
earnings-guess = ❔ { $rig } bei { $network }: Wie viel Arbeit es gäbe, ist geraten
earnings-below-depreciation = ⚠ { $rig } deckt die laufenden Kosten, nicht die Abschreibung
earnings-low-end-loses = ⚠ { $rig } lohnt sich, aber nicht bei schwachem Markt
earnings-pause = ⛔ { $rig } bei { $power }/kWh: besser pausieren
earnings-switch = ⛔ { $rig }: macht Verlust, besser verkaufen oder wechseln
earnings-unknown = { $rig }: derzeit hat kein Netzwerk eine Zahl dafür
earnings-unpriced = { $rig }: bezahlt in Token ohne bekannten Kurs

earnings-headline = { $network } · Cashflow { $cash }/Tag
earnings-headline-profit = { $network } · Cashflow { $cash }/Tag, { $profit } nach Abschreibung
before-homenode = { $text }, vor dem Anteil von HomeNode
reason-covers-all-costs = Die Einnahmen decken die laufenden Kosten und die Abschreibung.
reason-covers-running-costs = Die Einnahmen decken die laufenden Kosten. Ob auch die Hardware, hängt davon ab, was du bezahlt hast: Gib hardware=… ein.
reason-only-waiting-pays = Jede Stunde unter Last verbrennt mehr, als sie einbringt: Nur das Warten zahlt sich aus.
reason-below-depreciation = Die Einnahmen decken die laufenden Kosten, aber nicht die Abschreibung.
reason-low-end-loses = In der Mitte der Spanne bleibt etwas übrig, am unteren Ende nicht.
reason-rented-hours-lose = Eine Stunde unter Last bringt { $brings } ein und verbrennt { $burns }: Mehr Auslastung macht es nur schlimmer.
reason-rented-hours-lose-until = Erst unter { $power }/kWh endet der Verlust.
reason-below-break-even = Die Auslastung liegt bei { $utilisation }, für den Break-even braucht es { $breakEven }.
reason-break-even-unreachable = Selbst bei voller Auslastung rund um die Uhr wären die laufenden Kosten hier nicht gedeckt.

earnings-rent = Miete
earnings-rent-note = { $price }/h × { $utilisation } Auslastung
earnings-pay = Vergütung
earnings-pay-note = { $tokens } pro Tag zu je { $price }
earnings-pay-rate-note = { $price }/h × { $utilisation } in Arbeit
earnings-fees = Gebühren
earnings-fees-note = { $fee } Gebühr, { $slippage } beim Verkauf
earnings-power = Strom
earnings-power-note = { $watts } W am Zähler, { $price }/kWh
earnings-fixed = Fixkosten
earnings-fixed-note = { $perMonth } im Monat
earnings-cash = Cashflow/Tag
earnings-range-note = von { $low } bis { $high }
earnings-depreciation = Abschreibung
earnings-depreciation-note = { $price } über { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }, { $residual } Restwert
earnings-profit = Gewinn/Tag
earnings-month = Im Monat: Cashflow { $cash }.
earnings-month-profit = Im Monat: Cashflow { $cash }, Gewinn { $profit }.

breakeven-what = Break-even bei
breakeven-cash = laufend
breakeven-full = gesamt
breakeven-rented = Auslastung
breakeven-working = Auslastung
breakeven-power = Strompreis/kWh
breakeven-gpu-hour = Miete/GPU-Std.
breakeven-token = { $token }-Kurs
breakeven-drop = { $token }-Kursfall
breakeven-never = nie
breakeven-no-room = kein Spielraum
breakeven-waiting = durch Warten
breakeven-over = über 100 %
breakeven-free-power = nicht mal gratis
breakeven-unknown = unbekannt

payback = Amortisation von { $price } bis { $date } ({ $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }); bei { $rate } Kalkulationszins pro Jahr nach { $months ->
        [one] { $months } Monat
       *[other] { $months } Monaten
    }.
payback-simple = Amortisation von { $price } bis { $date } ({ $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }); bei { $rate } Kalkulationszins pro Jahr nie.
payback-never = Bei diesen Zahlen amortisieren sich { $price } nicht.
payback-too-late = Keine Amortisation von { $price } innerhalb der Nutzungsdauer ({ $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }).
price-launch = { $price } (Einführungspreis)
investment = Kapitalwert { $npv }, Rendite { $irr } pro Jahr über { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }.
investment-no-irr = Kapitalwert { $npv } über { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }.
swing-profit = Größter Hebel: { $first }. Ein Fünftel mehr oder weniger ergibt { $low } bis { $high } Gewinn pro Tag. Danach: { $second }.
swing-cash = Größter Hebel: { $first }. Ein Fünftel mehr oder weniger ergibt { $low } bis { $high } Cashflow pro Tag. Danach: { $second }.
irr-high = über { $limit }
swing-utilisation = Auslastung
swing-capped = { $input } (höchstens { $most })
swing-rent = der Mietpreis
swing-rate = der Satz
swing-token = der Tokenkurs
swing-usdPerKwh = Strompreis
swing-feeRate = Gebühr
swing-purchaseUsd = Hardwarepreis

earnings-elsewhere = Anderswo
elsewhere-line = { $network } · Cashflow { $cash }/Tag (von { $low } bis { $high }) · { $how }
elsewhere-point = { $network } · Cashflow { $cash }/Tag · { $how }
elsewhere-unpriced = { $network } · { $tokens } pro Tag (von { $low } bis { $high }); keine Quelle kennt einen Kurs für { $token }, daher nicht in Geld
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = Verstanden als { $gpu }. Es gibt auch: { $others }.

assumed-power-world = Strompreis angenommen: { $price }/kWh, der Durchschnitt der Welt für { $use } ({ $period }). Gib deinen ein: power=0.12 oder country=DE
power-tiny = { $price } je kWh ist so gut wie nichts. Ist eine andere Währung gemeint, dann mit ihr eingeben: power=0.12USD
assumed-power-continent = Strompreis angenommen: { $price }/kWh. Für { $place } ist keiner bekannt, daher der Durchschnitt des Kontinents für { $use } ({ $period }). Gib deinen ein: power=0.12
assumed-power-place = Strompreis angenommen: { $price }/kWh, üblich für { $use } ({ $place }, { $period }). Gib deinen ein: power=0.12
power-residential = Haushalte
power-business = Betriebe, ohne Mehrwertsteuer
place-others = Verstanden als { $place }. Auch möglich: { $others }.
assumed-inputs = Angenommen: { $inputs }. Gib ein, was du weißt, zum Beispiel gpu_watts=350.
assumed-gpuLoadWatts = { $value } W pro Karte unter Last
assumed-gpuIdleWatts = { $value } W pro Karte im Leerlauf
assumed-hostLoadWatts = Host { $value } W unter Last
assumed-hostIdleWatts = Host { $value } W im Leerlauf
assumed-psuEfficiency = Netzteil { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } Nutzung
assumed-residualShare = { $value } Restwert danach
assumed-discountRate = { $value } Kalkulationszins pro Jahr
assumed-purchaseUsd = Hardware { $value }
assumed-slippageRate = { $value } Verlust beim Verkauf
assumed-utilisation = Auslastung { $value }
not-modelled = Nicht eingerechnet bei { $network }: { $things }
no-fixed = Keine Fixkosten eingegeben (fixed=…).
no-rate = Keine Quelle hat einen Wechselkurs für { $currency }: Beträge in USD.

## Why a network has no figure

missing-no-market = derzeit keine solche Karte im Angebot; gib price=… und util=… ein, um mit eigenen Werten zu rechnen
missing-no-price = solche Karten gibt es, aber derzeit keinen Preis dafür; gib price=… ein
missing-not-listed = diese Karte steht nicht in den Vergütungssätzen
missing-source-down = derzeit nicht abrufbar, und keine frühere Zahl ist zur Hand
missing-not-eligible = diese Karte wird nicht angenommen
missing-no-octanebench = kein OctaneBench-Wert für diese Karte bekannt; gib octanebench=… ein

## Cautions beside a figure

remark-matched-without-interface = Der Preis gilt für dieselbe Karte mit anderer Schnittstelle.
remark-matched-without-memory = Der Preis gilt für dasselbe Modell mit anderer Speichergröße.
remark-utilisation-of-network = Die Auslastung ist die des ganzen Netzwerks, nicht die deines Rechners: Gib util=… ein.
remark-utilisation-of-model = Die Auslastung gilt für alle Karten dieses Modells im Netzwerk, nicht für deinen Rechner: Gib util=… ein.
remark-utilisation-of-median-wallet = Die Arbeitsstunden sind das, was im Netzwerk auf einen Rechner entfällt, nicht deine eigenen: Gib util=… mit network=… ein.
utilisation-beyond-usual = Du hast { $entered } Auslastung eingegeben. Üblich sind auf { $network } { $usual } ({ $low } bis { $high }).
own-figures-heeded = { $typed } wie eingegeben: nur für { $networks }. Für { $other } ergänze { $option }
own-figures-unheeded = { $typed } wie eingegeben: für { $other } erst, wenn du { $option } ergänzt
remark-utilisation-unknown = Niemand veröffentlicht, wie ausgelastet diese Knoten sind: Die Arbeitsstunden sind nach den anderen Render-Knoten geraten.
remark-by-invitation = Knoten werden über eine Warteliste aufgenommen, und die Sätze stammen aus undatierten Unterlagen.
remark-homenode = Eine einzelne Karte zu Hause läuft über HomeNode, dessen Anteil nicht veröffentlicht ist: Gib fee=… ein.
remark-bids-not-leases = Die Preise sind Gebote; billige Karten, die immer vermietet sind, bieten nicht mit, daher liegen echte Mieten eher darunter.
remark-last-known-answer = Das Netzwerk ist derzeit nicht abrufbar. Das hier sind die letzten guten Zahlen, so alt wie ihr Datum.
remark-snapshot = Das Netzwerk ist derzeit nicht abrufbar. Das hier sind mitgelieferte Zahlen, jede so alt wie ihr Datum.
remark-octanebench-assumed = Der OctaneBench-Wert ist ungefähr und nicht geprüft: Gib octanebench=… ein.
remark-tier-unknown = Die Spanne umfasst beide Tiers, zwölf Wochen und mögliche Auslastungen: tier=2 oder tier=3 engt sie ein.
remark-emission-year-over = Ein neues Emissionsjahr hat begonnen, seine Pools sind hier noch nicht bekannt: Gerechnet wird mit den alten.
remark-base-disputed = Für eine Woche Arbeit ohne Pause mit einer 4090 nennen die Betreiberunterlagen 10 RENDER, der Vorschlag RNP-021 nennt 25.
remark-multiplier-from-proposal = Der Multiplikator der Karte stammt aus einem Vorschlag, nicht aus den Betreiberunterlagen.
remark-utilisation-like-akash = Niemand veröffentlicht, wie ausgelastet die Rechner dort sind: Die Stunden sind nach Akashs Karten geschätzt. Gib util=… network=nosana ein
remark-fee-may-be-included = Der Satz ist vielleicht schon nach Abzug der Gebühr: Gib fee=0 network=nosana ein, wenn deine Auszahlungen das zeigen.
remark-fee-by-payout = Die Gebühr gilt für Miete auf Abruf mit Auszahlung in CLORE. Spot kostet 2,5 %; Auszahlung in Bitcoin oder Dollar 15 % mehr: Gib fee=… ein
remark-one-card-per-host = Eine Karte je Rechner: Mehrere Karten brauchen ebenso viele Rechner.
remark-pay-of-those-who-earn = Vergütung und Stunden sind die von Rechnern, die etwas verdient haben; deiner wartet vielleicht länger.
remark-asked-not-paid = Zu wenige sind vermietet, um den Preis zu kennen: Es ist, was Vermieter verlangen.
remark-unofficial-source = Das Netzwerk beschreibt dafür keine Schnittstelle: Es ist, was sein eigener Explorer zeigt, inoffiziell, und kann sich ohne Ankündigung ändern.
remark-fee-with-usdc = Die Gebühr gilt für Auszahlung in USDC; in IO sind es 0,25 %: Gib fee=… ein
remark-prices-asked = Die Preise sind die aller Angebote: Vermietete Karten sind eher billiger.
remark-fee-assumed = Die Gebühr ist angenommen, wie Vermieter sie nennen: Gib fee=… ein.
remark-only-shown = Nach seinen Bedingungen dürfen diese Zahlen mit Quelle gezeigt, aber nicht aufbewahrt oder gereiht werden: Digests, Alarme und Ranglisten lassen sie aus.

unmodelled-gas-and-deposits = Gas, Kautionen für Gebote
unmodelled-bid-competition = das Risiko, unterboten zu werden
unmodelled-act-conversion = der AKT-Kurs beim Umtausch von ACT
unmodelled-homenode-split = der Anteil von HomeNode
unmodelled-pool-share-of-others = die Arbeit anderer in der Woche
unmodelled-availability-by-score = Bereitschaftsvergütung nach Score, Speicher und Alter
unmodelled-onboarding-waitlist = die Warteliste
unmodelled-reputation = Reputation
unmodelled-queue-of-jobs = das Warten auf Jobs
unmodelled-payout-fees = Gebühren der Auszahlung
unmodelled-stake = der Stake
unmodelled-block-rewards = Blockprämien in IO
unmodelled-downtime = Ausfallzeit

how-akash = Gebote × Auslastung
how-render = Anteil am Wochenpool
how-dispersed = Wochensatz × Stunden
how-nosana = Stundensatz × Stunden
how-salad = gemessene Vergütung × Arbeitsstunden
how-clore = Mietpreise × Auslastung
how-ionet = Listenpreis × Auslastung
how-vast = Mietpreise × Auslastung
how-guess = { $how }, Auslastung geraten

basis-measured = gemessen
basis-listed = gelistet
basis-derived = berechnet
basis-entered = eingegeben
basis-assumed = angenommen

## Compare

compare-title = { $rig }: { $network } bringt am meisten, Cashflow { $cash }/Tag
compare-title-loss = { $rig }: am wenigsten Verlust auf { $network }, Cashflow { $cash }/Tag
compare-title-guessed = { $rig }: Cashflow auf { $network } { $cash }/Tag, auf { $other } vielleicht { $perhaps }
compare-title-none = { $rig }: derzeit hat kein Netzwerk eine Zahl dafür
compare-column-network = Netzwerk
compare-column-cash = Cashflow/Tag
compare-column-range = Spanne
compare-column-used = Auslastung
compare-column-how = Grundlage
compare-column-age = Stand
compare-bases = Die Zahlen sind nicht von gleicher Art: Sieh dir die „Grundlage“ an, bevor du umziehst.
compare-group-rent = Mietpreise × Auslastung
compare-group-measured-pay = Gemessene Vergütung
compare-group-set-rate = Feste Sätze, Stunden geschätzt
compare-group-pool-share = Anteil an einem Pool
apart-title = Gezeigt, nicht gereiht
only-shown-refused = Nach den Bedingungen von { $network } dürfen die Zahlen gezeigt, aber nicht aufbewahrt werden: Davon wird nichts als Digest oder Alarm gesendet.
compare-clouds = Dieselbe Karte bei den großen Clouds, pro GPU-Stunde: { $prices }
compare-other-clouds = Bei anderen Clouds: { $prices }
compare-not-in = Laut der letzten Preisliste nicht zu haben bei { $clouds }.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = Mietpreis auf { $network } dagegen: { $list }
compare-no-cloud = Für diese Karte ist kein Listenpreis einer großen Cloud bekannt.

compare-networks-title = Die Netzwerke nebeneinander
compare-clouds-title = DePIN gegen die großen Clouds
compare-column-what = Was
compare-footnotes = Quellen: { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Schwerpunkt
fact-users = Nutzer
fact-pricing = Preisbildung
fact-token = Token
fact-strength = Stärke
fact-deployment = Einrichtung
fact-staking = Stake
fact-reputation = Reputation
fact-slashing = Kosten eines Ausfalls
fact-renter = Mietern ist sicher
fact-owner = Besitzern ist sicher
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Gutschriften
cloud-procurement = Beschaffung
cloud-sovereignty = Datenstandort
cloud-cost = H100, pro Stunde

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } ({ $change } in 24 h)
price-title-missing = { $token }: keine Quelle hat einen Kurs
price-all-title = Token-Kurse
price-24h = 24 h
price-7d = 7 Tage
price-30d = 30 Tage
price-90d = 90 Tage
price-volume = Volumen, 24 h
price-cap = Marktwert
price-volatility = Volatilität pro Jahr
price-drawdown = Größter Rückgang
price-outlook = In 30 Tagen
price-outlook-note = P10 bis P90, aus den Änderungen von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } ohne deren Trend
price-history-note = über { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
price-chart = { $token } über { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }: von { $first } auf { $last }, Tief { $low }, Hoch { $high }.
price-disagree = Die Quellen liegen mehr als 5 % auseinander: { $opinions }. Angezeigt wird { $shown }.
price-opinion = { $source } { $price }
price-no-history = Derzeit kein Kursverlauf: Änderungen über Tage und die Volatilität fehlen.
price-history-stale = Der Kursverlauf endet am { $date }: Änderungen über Tage, Volatilität und Ausblick sind daraus gerechnet.
price-stale = Dieser Kurs ist alt: { $age }.
price-akash-note = Akash zahlt in ACT zu je einem Dollar: Der AKT-Kurs bewegt deine Einnahmen nur zwischen Auszahlung und Verkauf.

## Network

network-title = { $network }
network-live = Live
network-state-gpus-total = GPUs im Angebot
network-state-gpus-rented = davon vermietet
network-state-utilisation = Auslastung
network-state-providers = Provider
network-state-job-pool-per-epoch = Job-Pool pro Woche
network-state-availability-pool-per-epoch = Bereitschafts-Pool/Woche
network-state-network-obh-per-epoch = Arbeit pro Woche
network-state-wallets-paid = Bezahlte Wallets
network-state-render-per-obh = Je OctaneBench-Stunde
network-state-reliability-score = Mittlere Verlässlichkeitsnote
network-state-none = Keine Live-Zahlen: derzeit nicht abrufbar oder nicht veröffentlicht.
network-fee = Gebühr
network-obh = { $value } OBh
network-card-utilisation = Auslastung { $gpu }
network-card-price = Miete { $gpu } pro GPU-Stunde
reliability-title = Verlässlichkeit
compare-reliability-title = Worauf Verlass ist, Netzwerk für Netzwerk
reliability-uptime = Online, { $days }
reliability-uptime-note = mittlerer Provider; 8 von 10 von { $low } bis { $high }
reliability-reached = { $target } oder mehr
reliability-of-providers = { $share } der Provider
reliability-of-gpus = { $share } ihrer GPUs
reliability-reached-note = über 30 Tage; lässt { $down } Ausfall im Monat
reliability-audited = Auditiert
reliability-bme = ACT prägen und verbrennen
reliability-bme-note = AKT hinter ACT: { $ratio }-mal dessen Wert; unter { $halt } wird nicht mehr geprägt
bme-healthy = in Ordnung
bme-warning = Warnung: wenig AKT hinter ACT
bme-halt_cr = angehalten: zu wenig AKT hinter ACT
bme-halt_oracle = angehalten: kein frischer AKT-Kurs
reliability-online = Verfügbarkeit
reliability-unknown = unbekannt
reliability-unknown-note = nicht veröffentlicht oder derzeit nicht abrufbar; { $targets } ließen { $downs } Ausfall im Monat
reliability-pay-newest = Vergütung je Wallet, neueste Woche
reliability-pay-usual = Dasselbe, üblich in { $weeks }
reliability-pay-wallets-note = mittlere Wallet, vor Stufen; 8 von 10 von { $low } bis { $high }
reliability-busiest = Fleißigstes Zehntel der Wallets
reliability-of-work = { $share } der Arbeit
reliability-per-obh = Vergütung je OBh, { $weeks }
reliability-pay-weeks-note = mittlere Woche; 8 von 10 von { $low } bis { $high }
reliability-target = Online mindestens
reliability-target-row = { $target } (Ausfall { $down } im Monat)
reliability-clouds = Von Clouds zugesagt
reliability-for-one = eine Maschine: { $clouds }
reliability-over-zones = über Zonen: { $clouds }
reliability-counted = Gezählt sind Provider mit GPUs, die in den letzten 30 Tagen online waren: { $count }. Geprüft werden sie alle 15 Minuten, kürzere Ausfälle bleiben also vielleicht ungesehen.
duration-hours = { $value } h
duration-minutes = { $value } min
button-reliability = Verlässlichkeit
why-uptime = Verfügbarkeit: über Provider mit GPUs, die in den letzten 30 Tagen online waren; wer in einem kürzeren Zeitraum nie online war, zählt dort als 0. Gezeigt ist der mittlere, mit dem 10. und 90. Perzentil.
why-wallet-pay = Vergütung einer Wallet: Pool der Woche × ihre OctaneBench-Stunden / alle zusammen, vor Stufen. Gezeigt ist die mittlere, mit dem 10. und 90. Perzentil.

## Chart of how far reliability differs

chart-spread-title = Wie weit Knoten auseinanderliegen
chart-spread-subtitle = Balken: 8 von 10, mit dem mittleren. Gestrichelt: was eine Cloud mindestens zusagt
chart-spread-online = Anteil der Zeit online
chart-spread-pay = RENDER je Woche und Wallet
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, eine Maschine
chart-spread-others = Andere Netzwerke
chart-spread-newest = { $network }, neueste Woche
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } bis { $high })
chart-spread-promise = mindestens { $share }
chart-spread-unknown = unbekannt
chart-spread-alt = { $what }: { $list }.
chart-spread-and = { $first }; { $second }
chart-spread-item = { $name }: { $mid } in der Mitte, 8 von 10 von { $low } bis { $high }
chart-spread-item-unknown = { $names }: unbekannt
chart-spread-item-promise = { $cloud } sagt { $share } für eine Maschine zu, höchstens { $down } Ausfall im Monat

## Reliability figures, for why

figure-uptime-providers = Gemessene Provider
figure-uptime-1d = Online, 1 Tag
figure-uptime-7d = Online, 7 Tage
figure-uptime-30d = Online, 30 Tage
figure-uptime-reached-99_5 = Provider mit 99,5 % oder mehr
figure-uptime-reached-99_9 = Provider mit 99,9 % oder mehr
figure-uptime-reached-99_99 = Provider mit 99,99 % oder mehr
figure-uptime-promised = Zugesagte Verfügbarkeit einer Maschine
figure-audited-providers = Auditierte Provider
figure-audited-gpus = GPUs auditierter Provider
figure-bme-collateral = AKT hinter ACT je dessen Wert
figure-wallet-pay-newest = Vergütung einer Wallet, neueste Woche
figure-wallet-pay-usual = Vergütung einer Wallet, übliche Woche
figure-wallet-busiest-tenth = Arbeit des fleißigsten Zehntels der Wallets
figure-wallet-pay-per-obh = Vergütung je OctaneBench-Stunde über die Wochen

## GPU

gpu-title = { $gpu }
gpu-column-what = Was
gpu-column-value = Wert
gpu-column-source = Quelle
gpu-memoryGb = Speicher
gpu-boardWatts = Board-Leistung
gpu-loadWatts = Typische Last
gpu-idleWatts = Leerlauf
gpu-msrpUsd = Einführungs-/Marktpreis
gpu-renderComputeScore = Render-Compute-Score
gpu-octaneBenchApprox = OctaneBench, ungefähr
gpu-where = Lässt sich vermieten auf: { $networks }.
gpu-not-on = { $network }: { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = So kam die letzte Antwort zustande
why-none = Es gibt hier noch keine Antwort, die sich erklären ließe. Frag zuerst etwas, zum Beispiel: earnings 4090 0,12
why-only-shown = Die Zahlen deiner letzten Antwort dürfen nur gezeigt, nicht aufbewahrt werden: Es bleibt nichts zu erklären. Frag noch einmal und sieh auf die Quellen.
why-asked = Gefragt war: { $line }
why-inputs = Eingaben
why-steps = Rechnung, { $network }
why-column-figure = Größe
why-column-value = Wert
why-column-origin = Herkunft
why-gross-rental = Brutto = Karten × Miete × 24 h × Auslastung = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = Brutto = Token pro Tag × Kurs = { $tokens } × { $price } = { $result }
why-fee = Gebühr = Brutto × Gebührensatz = { $gross } × { $rate } = { $result }
why-slippage = Verkaufsverlust = (Brutto − Gebühr) × { $rate } = { $result }
why-power = Strom = Watt hinter dem Netzteil / dessen Wirkungsgrad × PUE × 24 h × Preis = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = Fixkosten = { $perMonth } im Monat / 30,42 = { $result }
why-cash = Cashflow = Brutto − Gebühr − Verkaufsverlust − Strom − Fixkosten = { $result }
why-depreciation = Abschreibung = Hardware × (1 − Restwert) / (Jahre × 365) = { $result }
why-profit = Gewinn = Cashflow − Abschreibung = { $result }
why-breakeven = Auslastung, bei der der Cashflow null ist = (Leerlaufstrom + Fixkosten) / Marge = { $result }
why-breakeven-waiting = Auslastung, bei der der Cashflow null ist = (Leerlaufstrom + Fixkosten − Wartevergütung) / Marge = { $result }

figure-usdPerGpuHour = Miete pro GPU-Stunde
figure-tokensPerBusyHour = Token je Arbeitsstunde
figure-tokensPerIdleHour = Token je Wartestunde
figure-tokensPerDay = Token pro Tag
figure-tokenUsd = Token-Kurs
figure-utilisation = Auslastung
figure-feeRate = Gebühr
figure-gpuLoadWatts = Karte unter Last
figure-gpuIdleWatts = Karte im Leerlauf
figure-hostLoadWatts = Host unter Last
figure-hostIdleWatts = Host im Leerlauf
figure-psuEfficiency = Netzteil-Effizienz
figure-pue = PUE
figure-usdPerKwh = Strompreis pro kWh
figure-fixedUsdPerMonth = Fixkosten pro Monat
figure-slippageRate = Verkaufsverlust
figure-purchaseUsd = Hardware
figure-residualShare = Restwert
figure-usefulLifeYears = Nutzungsjahre
figure-discountRate = Kalkulationszins
figure-perUsd = pro Dollar
figure-priceUsd = Kurs
figure-change24h = Änderung, 24 h
figure-change7d = Änderung, 7 Tage
figure-change30d = Änderung, 30 Tage
figure-change90d = Änderung, 90 Tage
figure-volume24hUsd = Volumen, 24 h
figure-marketCapUsd = Marktkapitalisierung
figure-volatilityPerYear = Volatilität pro Jahr
figure-maxDrawdown = Größter Rückgang
figure-outlookUsd = Kurs in 30 Tagen

## When a request is not understood

mistake-title = Das passt noch nicht ganz
mistake-too-long = Diese Zeile ist länger als { $limit } Zeichen.
mistake-unknown-command = „{ $typed }“ kenne ich nicht. Gib help ein, um zu sehen, was du fragen kannst.
mistake-unknown-command-near = „{ $typed }“ kenne ich nicht. Meintest du:
mistake-unknown-option = Eine Option „{ $typed }“ gibt es hier nicht. Gib help { $command } ein, um alle zu sehen.
mistake-unknown-option-near = Eine Option „{ $typed }“ gibt es hier nicht. Meintest du:
mistake-unknown-word = „{ $typed }“ verstehe ich nicht. Ohne das geht es so:
mistake-unknown-words = „{ $typed }“ verstehe ich nicht. help { $command } zeigt, was sich eingeben lässt.
mistake-several-cards = „{ $typed }“ verstehe ich nicht. Mehrere Arten von Karten in einer Maschine verbindet ein +: 2x 4090 + 1x 3090
mistake-unknown-gpu = Die Karte „{ $typed }“ kenne ich nicht.
mistake-unknown-network = Das Netzwerk „{ $typed }“ kenne ich nicht.
mistake-unknown-token = Den Token „{ $typed }“ kenne ich nicht.
mistake-unknown-place = Das Land „{ $typed }“ kenne ich nicht.
mistake-unknown-currency = Die Währung „{ $typed }“ kenne ich nicht.
mistake-unknown-tier = „{ $typed }“ ist kein Tier: Es gibt 2 und 3.
mistake-unknown-theme = „{ $typed }“ ist kein Aussehen: dark (dunkel) oder light (hell).
mistake-unknown-topic = „{ $typed }“ ist kein Thema.
mistake-unknown-language = „{ $typed }“ spreche ich noch nicht.
mistake-unknown-time-zone = Die Zeitzone „{ $typed }“ kenne ich nicht.
mistake-unknown-rig = Du hast kein Rig namens „{ $typed }“.
mistake-unknown-scope = „{ $typed }“ ist weder me noch here.
mistake-unknown-flag = „{ $typed }“ ist nicht klar: yes ist es.
mistake-did-you-mean = Meintest du:
mistake-missing-gpu = Welche Karte?
mistake-missing-network = Welches Netzwerk?
mistake-missing-token = Welcher Token?
mistake-missing = { $option } fehlt.
mistake-not-a-number = „{ $typed }“ ist keine Zahl ({ $option }).
mistake-ambiguous = „{ $typed }“ kann zweierlei heißen. Was meinst du?
mistake-count-or-power = Ist „{ $typed }“ die Zahl der Karten oder der Preis je kWh?
mistake-no-cards = Es muss mindestens eine Karte sein. Kostet der Strom nichts, dann power=0 tippen:
mistake-too-small = { $option } muss mindestens { $min } sein; eingegeben hast du „{ $typed }“.
mistake-too-big = { $option } darf höchstens { $max } sein; eingegeben hast du „{ $typed }“.

## Guided entry

guide-hint = Wählen oder tippen.
guide-hint-options = Wählen, oder „{ $option }“ in /{ $command } ausfüllen.
guide-gpu-hint = Karte wählen oder ihren Namen tippen, zum Beispiel: earnings 7900 xtx
guide-value = { $option }: Was gilt?
guide-count = Wie viele { $gpu }?
guide-count-hint = Wählen oder eine Zahl tippen.
guide-power = { $rig }: Was kostet bei dir die kWh?
guide-power-hint = Den nächsten Preis wählen oder den eigenen tippen, wie du ihn schreibst: 0,12 EUR
guide-usual-power = Üblicher Preis hier
guide-other-card = Andere Karte …
guide-language = Welche Sprache?
guide-currency = Welche Währung?
guide-currency-hint = Wählen oder das Kürzel tippen, zum Beispiel SEK.
guide-country = Welches Land?
guide-country-hint = Wählen oder den Namen tippen; auch ein US-Bundesstaat geht.
guide-theme = Diagramme dunkel oder hell?
guide-timezone = Welche Zeitzone?
guide-timezone-hint = Wählen oder die nächste große Stadt tippen.

## Settings, first steps, privacy

settings-title = Deine Einstellungen
settings-title-here = Einstellungen dieses Ortes
settings-saved = Gespeichert.
settings-language = Sprache
settings-currency = Währung
settings-timezone = Zeitzone
settings-country = Land
settings-theme = Diagramme
theme-dark = dunkel
theme-light = hell
theme-usual = wie hier üblich
settings-nowhere = nicht angegeben
settings-set = eingestellt
settings-not-set = nicht eingestellt
settings-change = Ändern:
settings-note = Sie gelten für dich, in privaten Chats und überall, wo ein Ort nichts anderes eingestellt hat. Das Land steht für seinen üblichen Strompreis.
settings-note-here = Öffentliche Antworten hier richten sich danach; private nach den Einstellungen jeder Person.

start-title = Verdient deine GPU mehr, als sie verbraucht?
start-what = Rigwise rechnet aus, was eine Karte auf Akash, Render, Nosana, Salad und Clore.ai nach Gebühren, Strom und Wertverlust verdient, mit Quelle und Alter jeder Zahl.
start-how-options = Nimm die Befehle, zum Beispiel /earnings, oder drück einen Knopf:
start-how = Tipp es, wie du es sagen würdest: 2x 4090 zu 0,12 EUR. Oder drück einen Knopf:
start-privacy = Kein Konto, keine Wallet, keine Schlüssel. Was aufbewahrt wird: privacy

privacy-title = Was über dich aufbewahrt wird, und wozu
privacy-kept = Aufbewahrt
privacy-settings = Deine Einstellungen (Sprache, Währung, Zeitzone, Land, Diagramme), unter deiner Kontonummer bei der Plattform, bis du sie löschst.
privacy-rigs = Maschinen, die du gespeichert hast: Karten, Kosten, Netzwerke und das Konto dort, falls du eins eingetragen hast. Bis du sie löschst.
privacy-digests = Deine Aufträge für den täglichen Digest: wohin, wann, worüber, und deine Kontonummer als die des Auftraggebers. Bis du sie beendest.
privacy-alerts = Deine Alarme: was beobachtet wird, wohin gemeldet wird, wie es steht, und deine Kontonummer als die des Bestellers. Bis du sie beendest oder sie enden.
privacy-history = Je Maschine oder Digest eine Zeile am Tag, was verdient worden wäre, für Veränderungen und Diagramm. Bis du sie löschst, oder ein Jahr nach der letzten.
privacy-link = Wenn du Konten verknüpfst: welche sich ein Profil teilen, bis du es löst. Der Code dafür, unlesbar, 10 Minuten lang; und wie oft du dich vertippt hast.
privacy-last-answer = Deine letzte Antwort in jedem Chat, für „why“: was gefragt war und ihre Zahlen. Gelöscht nach 30 Tagen.
privacy-passing = Für einige Minuten: wonach du zuletzt gefragt wurdest, damit ein bloßer Wert verstanden wird, und wo mehrere Prozesse antworten eine Anfrage, bis sie beantwortet ist.
privacy-buttons = Zeilen hinter langen Knöpfen, ohne Namen, damit die Knöpfe weiter gehen. Gelöscht nach 30 Tagen.
privacy-upstream = Antworten von Preis- und Netzwerkdiensten, auch zu öffentlichen Adressen, die nachgesehen wurden. Wer gefragt hat, steht nicht darin.
privacy-not-kept = Nicht aufbewahrt
privacy-never = Keine Namen, keine Nachrichten, keine Wallets außer denen, die du einträgst, keine Schlüssel. Nichts wird verkauft oder weitergegeben; die Dienste, von denen die Zahlen sind, erfahren nicht, wer fragt.
privacy-rights = export gibt dir alles als Datei; forget löscht es sofort.

forget-question = Löschen, was über dich aufbewahrt wird?
forget-question-here = Löschen, was über diesen Ort aufbewahrt wird?
forget-done = Gelöscht
forget-done-here = Gelöscht
forget-warning = Das lässt sich nicht rückgängig machen.
forget-linked = Dein Profil ist verknüpft: Es verschwindet auch auf { $platforms }, und die Verknüpfung mit ihm.
forget-receipt = Gelöscht am { $date } um { $time } ({ $timeZone }), ohne Rest:
forget-rest = Was du von jetzt an fragst, wird aufbewahrt, wie „privacy“ sagt.
kept-settings = Einstellungen
kept-last-answer = Letzte Antworten
kept-rigs = Maschinen
kept-alerts = Alarme
kept-digests = Tägliche Digests
kept-history = Tage Verlauf
kept-link = Verknüpfte Konten

link-title = Ein Profil auf Discord und Telegram
link-how = Tippe auf der anderen Plattform, im privaten Chat mit diesem Bot:
link-discord = Auf Discord: { $line }
link-valid = Gilt einmal, bis { $time } ({ $timeZone }).
link-together = Was auf beiden Seiten gespeichert ist, kommt zusammen. Wo beide etwas eingestellt haben, gilt die Einstellung von hier.
link-warning = Wer den Code eintippt, sieht und ändert deine Maschinen und Einstellungen. Zeig ihn niemandem, und tippe keinen ein, den dir jemand gegeben hat.
link-linked-title = Verknüpft
link-linked = Deine Maschinen, Einstellungen und der Verlauf sind hier und auf { $platforms } dieselben.
link-stop-note = Löst du die Verknüpfung, behalten beide eine Kopie von allem.
link-joined = Maschinen ({ $count }), Einstellungen und Verlauf sind jetzt auf { $platforms } dieselben.
link-renamed = { $from } heißt jetzt { $to }: Den Namen gab es auf der anderen Seite schon.
link-replaced = Diese Einstellungen sind jetzt die der anderen Seite: { $settings }.
link-digests = Digests kommen weiter dort an, wo sie bestellt wurden.
link-refused-title = Nicht verknüpft
link-unknown = Dieser Code gilt nicht: vertippt, schon benutzt oder zu alt. Hol dir auf der anderen Plattform mit „link“ einen neuen.
link-own = Das ist dein eigener Code. Tippe ihn auf der anderen Plattform ein.
link-already = Beide haben schon dasselbe Profil.
link-same-platform = Die zwei lassen sich nicht verknüpfen: Zu einem Profil gehört ein Konto auf { $platform }.
link-too-many = Zu viele falsche Codes. Versuch es in { $minutes } Minuten wieder.
link-stopped-title = Nicht mehr verknüpft
link-stopped = Dein Konto hier und das auf { $platforms } haben jetzt je eine Kopie von Maschinen, Einstellungen und Verlauf.
link-none = Dein Konto ist mit keinem anderen verknüpft.
link-private-title = Nur privat
link-private = Profile werden im privaten Chat mit diesem Bot verknüpft. Ein Code, der hier getippt wurde, gilt nicht mehr.
link-burnt = Hier wurde ein Code getippt, wo andere mitlesen: Er gilt nicht mehr.
platform-terminal = Terminal

export-title = Was über dich aufbewahrt wird
export-what = { $count ->
        [0] Über dich wird nichts aufbewahrt. Die Datei sagt das auch.
        [one] Eine Sache, in der Datei.
       *[other] { $count } Sachen, in der Datei.
    }
export-tables = Dazu Tabellen für Tabellenprogramme, soweit es etwas gibt: Tage Verlauf mit dem Wechselkurs des Tages, und Maschinen. Spalten auf Englisch, Daten wie 2026-11-26, Zahlen mit Punkt.

## When it is not the time or the place

managers-only-title = Nur für Verwalter
managers-only = Nur wer diesen Ort verwaltet, kann ändern, was für ihn eingestellt ist.
private-title = Das ist privat
private-here = Hier lesen andere mit. Die Antwort wartet im privaten Chat.
private-button = Privaten Chat öffnen
too-fast-title = Einen Moment, bitte
too-fast = Du fragst schneller, als Antworten entstehen. Versuch es in { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    } noch einmal.
busy-title = Gerade sehr viel los
busy = Es wird mehr gefragt, als auf einmal beantwortet werden kann. Versuch es in einer Minute noch einmal; verloren ist nur Zeit.
interrupted-title = Das wurde unterbrochen
interrupted = Ein Prozess von uns endete, während er dir antwortete. Sieh nach, ob es getan ist, und frag sonst noch einmal.
press-gone-title = Dieser Knopf ist zu alt
press-gone = Wofür er stand, wird nicht mehr aufbewahrt. Frag noch einmal, zum Beispiel: earnings 4090 0.12

## When something else failed

failed-title = Das hat nicht geklappt
failed-rate = Derzeit hat keine Quelle einen Wechselkurs für { $currency }. Gib den Betrag in USD ein.
failed-meanwhile = Jemand hat im selben Moment dasselbe geändert, vielleicht du auf einem anderen Gerät. Davon ging nichts verloren; frag bitte noch einmal.
failed-upstream = { $source } ist derzeit nicht abrufbar, und keine frühere Antwort ist zur Hand.
failed-bug = Das ist unser Fehler, nicht deiner. Er ist unter { $id } vermerkt.

## Around every answer

sources = Quellen
labelled = { $label }: { $text }
answer-cut = Hier abgeschnitten: Die Antwort ist länger, als Platz ist. Frag nach einem Netzwerk oder einer Karte.

## The terminal

terminal-welcome = Gib help ein, um zu sehen, was du fragen kannst, und exit, um zu gehen. Eine Zahl drückt den Knopf mit dieser Nummer.
terminal-prompt = rigwise>
terminal-no-storage = Die letzten guten Zahlen lassen sich nicht aufbewahren: { $reason }
terminal-lost-storage = Die Verbindung zur Datenbank ist abgebrochen: { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 99,99 % je Region, 99,5 % je Instanz: 4 min oder 3,65 h Ausfall im Monat
cloud-sla-azure = 99,99 % über zwei Zonen, 99,9 % für eine Maschine: 4 oder 44 min im Monat
cloud-sla-gcp = 99,99 % über mehrere Zonen, 99,9 % für eine Maschine: 4 oder 44 min im Monat
cloud-sla-depin = Keines, hinter dem Geld steht: ohne Gewähr, je nach Provider
cloud-credits-aws = 10, 30 oder 100 % der Rechnung unter 99,5, 99 oder 95 % für eine Maschine; zu beantragen bis Ende der zweiten Abrechnung
cloud-credits-azure = 10, 25 oder 100 % der Rechnung
cloud-credits-gcp = 10, 25 oder 100 % der Rechnung; zu beantragen binnen 30 Tagen
cloud-credits-depin = Akash: Zahlung pro Block, ein beendetes Lease wird nicht bezahlt; sonst keine
cloud-procurement-aws = Unternehmensvertrag, Rechnung
cloud-procurement-azure = Unternehmensvertrag, Rechnung
cloud-procurement-gcp = Unternehmensvertrag, Rechnung
cloud-procurement-depin = Token oder Guthaben per Kreditkarte, kein Vertrag
cloud-sovereignty-aws = Region wählbar; European Sovereign Cloud seit Januar 2026
cloud-sovereignty-azure = Region wählbar; EU Data Boundary
cloud-sovereignty-gcp = Region wählbar; souveräne Clouds mit T-Systems und Thales
cloud-sovereignty-depin = Auf Akash Region und Audit-Tags, auf Render keine Wahl; schwerer zu prüfen

## Networks side by side, a sentence a cell

fact-akash-focus = Allzweck-Cloud: Container auf Servern anderer Leute
fact-akash-users = Mieter ganzer GPUs, von Consumer-Karten bis H200
fact-akash-pricing = Provider bieten auf jeden Auftrag; ein Lease behält seinen Preis
fact-akash-token = Zahlt in ACT zu je einem Dollar, das gegen AKT verbrannt wird
fact-akash-strength = Provider behalten alles, was Mieter zahlen
fact-akash-deployment = Kubernetes-Provider, oder HomeNode für eine einzelne Karte
fact-akash-staking = Heute kein Stake für Provider; ein Entwurf plant eine Kaution
fact-akash-reputation = Keine Punkte: Audit-Tags, Verfügbarkeit laut Console und Filter der Mieter
fact-akash-slashing = Nichts wird eingezogen; ein Lease, der etwa 8 Minuten gestört bleibt, wird geschlossen
fact-akash-renter = Ein fester Preis je Lease, bezahlt pro Block, jederzeit kündbar; keine Gutschriften
fact-akash-owner = Jeder Block eines offenen Lease wird bezahlt, auch ohne Last; wie lange er hält, sagt keiner zu
fact-akash-sla = Keine Zusage zur Verfügbarkeit, keine Gutschriften gefunden; bezahlt wird pro Block
fact-render-focus = 3D-Rendering mit OctaneRender, Redshift und Blender
fact-render-users = Künstler und Studios, die Bilder rendern
fact-render-pricing = Ein fester Wochenpool, geteilt nach geleisteter Arbeit
fact-render-token = Zahlt in RENDER auf Solana, also bewegt der Kurs deine Vergütung
fact-render-strength = Öffentliche Wochenzahlen zur Arbeit jeder Wallet
fact-render-deployment = NVIDIA-Karte mit CUDA und mindestens 8 GB Speicher
fact-render-staking = Kein Stake gefunden; Zugang über eine Warteliste
fact-render-reputation = Stufe 2 kommt vor Stufe 3 und zählt doppelt; Prüfungen der Arbeit ergeben eine Bewertung
fact-render-slashing = Kein Stake zu verlieren; bezahlt wird nur abgenommene Arbeit
fact-render-renter = Arbeit wird geprüft, bevor sie zählt; keine Wahl des Knotens, keine Gutschriften gefunden
fact-render-owner = Ein Anteil an zwei Wochenpools, für Arbeit und für Bereitschaft; keine Stunden zugesagt
fact-render-sla = Keine Zusage zur Verfügbarkeit mit Gutschrift in Geld gefunden
fact-dispersed-focus = KI- und andere Rechenjobs auf Render-Nodes
fact-dispersed-users = Kunden für KI-Rechenzeit, zu festen Preisen pro GPU-Stunde
fact-dispersed-pricing = Ein Wochensatz pro Karte; Grundlage sind 10 oder 25 RENDER
fact-dispersed-token = Zahlt in RENDER auf Solana, also bewegt der Kurs deine Vergütung
fact-dispersed-strength = Bezahlt Wartestunden ebenso wie Arbeitsstunden
fact-dispersed-deployment = Linux, 64 GB RAM, 1 TB NVMe, 8 Kerne, 100/75 Mbit/s
fact-dispersed-staking = Bis zu 100 USD der Einnahmen werden als Stake einbehalten
fact-dispersed-reputation = Unbekannt: Knoten werden eingeladen oder zugelassen, keine Bewertung ist veröffentlicht
fact-dispersed-slashing = Unbekannt: nirgends gelesen, wann das Einbehaltene verfällt
fact-dispersed-renter = Unbekannt: keine Zahlen zur Verfügbarkeit, keine Gutschriften gefunden
fact-dispersed-owner = Ein Satz je Arbeitsstunde und einer fürs Warten; keine Stunden zugesagt
fact-dispersed-sla = Keine Zusage zur Verfügbarkeit mit Gutschrift in Geld gefunden
fact-nosana-focus = KI-Jobs in Containern auf fremden Karten
fact-nosana-users = Teams, die KI-Modelle ohne Cloud laufen lassen
fact-nosana-pricing = Ein fester Stundensatz je Kartenart
fact-nosana-token = Sätze in Dollar, bezahlt in NOS auf Solana
fact-nosana-strength = Öffentliche Sätze, für alle gleich
fact-nosana-deployment = Linux, eine NVIDIA-Karte, 12 GB RAM, 256 GB NVMe, 100/50 Mbps
fact-nosana-staking = Kein Einsatz verlangt, soweit wir lasen
fact-nosana-reputation = Märkte für Community und Premium mit eigenen Sätzen; keine Bewertung gefunden
fact-nosana-slashing = Keine gefunden, soweit wir lasen
fact-nosana-renter = Ein fester Preis je Stunde; keine Zahlen zur Verfügbarkeit, keine Gutschriften gefunden
fact-nosana-owner = Ein fester Satz in Dollar je Arbeitsstunde; keine Stunden zugesagt
fact-nosana-sla = Keine Zusage zur Verfügbarkeit mit Gutschrift in Geld gefunden
fact-salad-focus = Container für KI und Rendering auf PCs zu Hause
fact-salad-users = Firmen, die viele günstige Karten brauchen
fact-salad-pricing = Salad legt den Stundensatz nach Karte und Nachfrage fest
fact-salad-token = Guthaben in Dollar; ein Vorschlag bringt RENDER hinzu
fact-salad-strength = Veröffentlicht, was Rechner je Karte wirklich verdient haben
fact-salad-deployment = Ein Windows-PC mit Salads App
fact-salad-staking = Kein Einsatz verlangt, soweit wir lasen
fact-salad-reputation = Unbekannt: wie Arbeit verteilt wird, ist nicht veröffentlicht
fact-salad-slashing = Keine gefunden; Stunden ohne Arbeit bringen nichts
fact-salad-renter = PCs zu Hause, an, solange ihre Besitzer sie anlassen; keine Gutschriften gefunden
fact-salad-owner = Vergütung, wie über alle Maschinen gemessen, je Karte; keine Stunden zugesagt
fact-salad-sla = Keine Zusage zur Verfügbarkeit mit Gutschrift in Geld gefunden
fact-clore-focus = Marktplatz für ganze GPU-Server
fact-clore-users = Mieter von Servern, tageweise
fact-clore-pricing = Der Vermieter nennt einen Tagespreis; auf Abruf oder Spot
fact-clore-token = Bezahlt in CLORE, gegen höhere Gebühr in Bitcoin oder Dollar
fact-clore-strength = Offene Liste der Server mit Preisen und Vermietung
fact-clore-deployment = Ein Linux-Server mit Clores Vermietprogramm
fact-clore-staking = Kein Stake gefunden; wer CLORE hält, zahlt die halbe Gebühr
fact-clore-reputation = Neben jedem Server steht eine Bewertung der Verlässlichkeit
fact-clore-slashing = Keine gefunden, soweit wir lasen
fact-clore-renter = Eine Bewertung der Verlässlichkeit vor dem Mieten; keine Gutschriften gefunden
fact-clore-owner = Der eigene Preis, solange ein Mieter bleibt; keine Stunden zugesagt
fact-clore-sla = Keine Zusage zur Verfügbarkeit mit Gutschrift in Geld gefunden

fact-ionet-focus = GPUs vieler Vermieter, zu Clustern für KI verbunden
fact-ionet-users = Mieter von Karten und Clustern für KI
fact-ionet-pricing = Der Explorer nennt je Modell einen Preis pro Stunde
fact-ionet-token = Bezahlt in IO oder USDC; dazu stündliche Blockprämien in IO
fact-ionet-strength = Der Explorer zeigt je Modell Preis, freie und vermietete Karten
fact-ionet-deployment = Das Worker-Programm von io.net auf dem Rechner des Vermieters
fact-ionet-staking = 200 IO je Karte, für starke mehr: das Zehnfache für eine H100
fact-ionet-reputation = Keine veröffentlichte Bewertung gefunden
fact-ionet-slashing = Keine gefunden, soweit wir lasen
fact-ionet-renter = Keine Gutschriften für Ausfälle gefunden
fact-ionet-owner = Der Listenpreis, solange eine Karte vermietet ist; keine Stunden zugesagt
fact-ionet-sla = Keine Zusage zur Verfügbarkeit mit Gutschrift in Geld gefunden

fact-vast-focus = Marktplatz für GPU-Rechner von Vermietern
fact-vast-users = Mieter von Karten, stundenweise
fact-vast-pricing = Der Vermieter nennt einen Preis je GPU-Stunde; auf Abruf oder nach Gebot
fact-vast-token = Keiner: Auszahlung in Dollar
fact-vast-strength = Viele Consumer-Karten, und Statistiken des Marktes
fact-vast-deployment = Ein Linux-Server mit Vasts Vermietprogramm
fact-vast-staking = Kein Stake gefunden
fact-vast-reputation = Neben jedem Server steht eine Bewertung der Verlässlichkeit
fact-vast-slashing = Keine gefunden, soweit wir lasen
fact-vast-renter = Eine Bewertung der Verlässlichkeit vor dem Mieten; keine Gutschriften gefunden
fact-vast-owner = Der eigene Preis, solange ein Mieter bleibt; keine Stunden zugesagt
fact-vast-sla = Keine Zusage zur Verfügbarkeit mit Gutschrift in Geld gefunden

## Picking a chat on Telegram

pick-chat = Oder wähle unten einen Chat aus.

## Forms

form-rig = Deine Maschine
form-name = Ihr Name
form-name-hint = Garage
form-gpu = Grafikkarte
form-gpu-hint = 2x RTX 4090
form-power = Strompreis pro kWh
form-power-hint = 0,12 EUR
form-hardware = Was die Hardware gekostet hat
form-hardware-hint = 2400 EUR
form-network = Netzwerk, an das du sie vermietest
form-network-hint = akash, render oder salad; leer heißt alle

## Discord

option-more = alle weiteren Optionen als name=wert: psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = weitere Kartenarten im selben Rechner: 1x 3090 + 2x 3080
option-night = Preis pro kWh in der Nacht, wo er abweicht; power ist dann der am Tag
option-night_hours = wann Nacht ist: 22-6
option-detail = bei mehreren Kartenarten im Rechner: diese im Einzelnen
mistake-unknown-hours = „{ $typed }“ ist keine Zeitspanne: 22-6 ist eine.
day-and-night = Ein Rechner läuft rund um die Uhr, also zählt der Durchschnitt nach Stunden: { $average }/kWh aus { $day } am Tag und { $night } in der Nacht ({ $hours }).
machine-total = { $network }: { $cash }/Tag insgesamt ({ $low } bis { $high })
machine-total-point = { $network }: { $cash }/Tag insgesamt
machine-no-total = { $network }: keine Summe, da nicht jede Karte eine Zahl hat
machine-only = { $rig }: Nur { $network } hat Zahlen für alle Karten, { $cash }/Tag
machine-only-guess = { $rig }: Nur { $network } hat Zahlen für alle Karten, { $cash }/Tag, geraten
machine-all = { $rig }: alle Karten zusammen { $cash }/Tag auf { $network }
machine-all-guess = { $rig }: alle Karten zusammen { $cash }/Tag auf { $network }, geraten
machine-part-better = { $cards } allein: { $cash }/Tag auf { $network }, das für die anderen Karten keine Zahlen hat.
machine-part = · { $cards }: { $cash }/Tag, { $each } pro Karte
machine-part-one = · { $cards }: { $cash }/Tag
machine-part-unknown = · { $cards }: { $text }
machine-per-card = Das sind alle { $count } Karten zusammen. Pro Karte: { $each }/Tag.
machine-unknown = { $rig }: gerade hat kein Netzwerk Zahlen für alle Karten
machine-shared = Was der Rechner nur einmal hat, etwa Strom des Rests, Fixkosten und Anschaffungspreis, ist nach der Board-Leistung auf die Karten verteilt.
machine-column-total = Summe/Tag
machine-column-card = Pro Karte
machine-bases = Das sind nicht die gleichen Arten von Zahlen: hier eine Miete, dort ein Anteil an einem Wochentopf. Sieh dir die Einzelheiten an, bevor du mit einem Rechner umziehst.
why-machine-cash = Cashflow des ganzen Rechners = Summe über seine Karten = { $result }
why-machine-profit = Gewinn des ganzen Rechners = Summe über seine Karten = { $result }
button-save-rig = Als Rig speichern

## Saved machines

command-rig = Deine eigenen Maschinen: speichern, zeigen und ändern
example-rig = rig add garage 2x 4090 0,12 hardware=3200
option-action = was zu tun ist
option-name = ihr Name
option-bought = der Tag, an dem du sie gekauft hast: 01.03.2025
option-account = deine Adresse bei Akash oder dein Solana-Wallet, um nachzusehen, was gezahlt wurde
option-rename = ein neuer Name
option-without = Optionen, die wieder wegfallen: power, hardware
mistake-unknown-rig-name = „{ $typed }“ kann kein Rig heißen. Ein Name hat 1 bis 32 Buchstaben, Ziffern, Leerzeichen, Striche, Punkte oder Klammern und ist nicht der einer Karte, eines Netzwerks, einer Währung oder eines Landes.
mistake-unknown-rig-action = „{ $typed }“ lässt sich mit einem Rig nicht machen.
mistake-unknown-date = „{ $typed }“ ist kein Tag: 01.03.2025 ist einer.
mistake-unknown-account = „{ $typed }“ ist weder eine Adresse bei Akash (akash1…) noch ein Solana-Wallet.
button-rigs = Meine Rigs
button-add-rig = Rig anlegen
button-edit-rig = Ändern
button-remove-rig = Löschen
button-remove-rig-days = Mit Verlauf löschen
button-digest = Täglicher Digest
button-form = Formular ausfüllen
rig-title = { $name }
rig-saved = { $name } ist gespeichert
rig-changed = { $name } ist geändert
rig-is-default = Dieses Rig ist gemeint, wenn du privat keine Karte nennst.
rig-named-by-us = Es heißt { $name }, bis du ihm einen Namen gibst: rig edit "{ $name }" rename=…
rig-read-as-networks = { $list }: gelesen als Netzwerk, auf dem es vermietet wird, nicht als Name.
rig-read-as-country = { $country }: gelesen als Land, in dem es steht, nicht als Name.
rig-unreadable = Etwas davon lässt sich nicht mehr lesen. Ändere das Rig oder lege es neu an.
rig-cards = Karten
rig-power = Strom
rig-per-kwh = { $price }/kWh
rig-day-night = { $day } am Tag, { $night } in der Nacht
rig-usual-power = üblicher Preis: { $place }
rig-world-power = Durchschnitt der Welt: Gib power=… ein
rig-hardware = Kaufpreis
rig-bought = Gekauft
rig-age = { $months ->
        [one] 1 Monat alt
       *[other] { $months } Monate alt
    }
rig-book-value = Buchwert
rig-book-note = was die lineare Abschreibung übrig lässt
rig-networks = Netzwerke
rig-networks-all = alle
rig-account = Konto
rig-more = Außerdem
rig-list-title = { $count ->
        [one] Dein Rig
       *[other] Deine { $count } Rigs
    }
rig-column-name = Rig
rig-no-figure = keine Zahl
rig-sum = Alle zusammen, jedes dort, wo es am meisten bringt: { $cash }/Tag
rig-sum-without = Ohne { $rigs }: Dafür gibt es keine Zahl.
rig-list-note = ★ ist gemeint, wenn du privat keine Karte nennst.
rig-open = Eines zeigen:
rig-none-title = Du hast noch kein Rig gespeichert
rig-none = Ein gespeichertes Rig hört auf seinen Namen: earnings garage. So legst du eines an: rig add garage 2x 4090 0,12 hardware=3200
rig-full = Du hast { $count } Rigs, mehr können es nicht sein. Lösche zuerst eines.
rig-name-command = „{ $name }“ ist ein Befehl, so kann kein Rig heißen.
rig-name-in-use = Du hast schon ein Rig namens { $name }. Was nun?
rig-change-it = { $name } ändern
rig-bought-future = { $date } kommt erst noch.
rig-without-date = Ohne das Datum
rig-which = Welches?
rig-night-alone = Was kostet eine kWh am Tag, neben dem Preis für die Nacht?
rig-not-set = „{ $typed }“ ist nicht gesetzt und kann nicht wegfallen.
rig-change-what = Was soll sich ändern?
rig-change-note = Oder tippe es: { $line } power=0,10. Mit without=power fällt eine Option wieder weg.
rig-change-power = Strompreis
rig-change-gpu = Karte
rig-change-count = Zahl der Karten
rig-change-country = Land
rig-change-network = Netzwerke
rig-change-hardware = Kaufpreis
rig-change-bought = Kaufdatum
rig-change-account = Konto
rig-change-rename = Name
rig-remove-title = { $name } löschen?
rig-remove-warning = Was darüber gespeichert ist, wird gelöscht. Seine Tage Verlauf bleiben, wenn du sie nicht mit löschst.
rig-remove-warning-digests = { $count ->
        [one] Was darüber gespeichert ist, wird gelöscht, und ein täglicher Digest darüber endet.
       *[other] Was darüber gespeichert ist, wird gelöscht, und { $count } tägliche Digests darüber enden.
    }
rig-removed-title = { $name } ist gelöscht
rig-removed-digests = { $count ->
        [one] Ein täglicher Digest darüber hat geendet.
       *[other] { $count } tägliche Digests darüber haben geendet.
    }
rig-remove-alerts = Alarme darauf, die auch enden: { $count }
rig-removed-alerts = Beendete Alarme darauf: { $count }
rig-removed-days = Gelöschte Tage Verlauf: { $count }

## Was wirklich verdient wurde

command-provider = Was ein Anbieter bei Akash oder ein Wallet bei Render wirklich verdient hat
example-provider = provider
option-paid = was Render für die Arbeit einer Woche wirklich gezahlt hat, in RENDER: 12,3
option-epoch = die Nummer dieser Woche; ohne Angabe die neueste
mistake-unknown-account-typo = „{ $typed }“ ist vertippt: Es beginnt wie eine Adresse bei Akash, doch die Prüfzeichen passen nicht.
mistake-unknown-account-other = „{ $typed }“ gehört zu einer anderen Kette. Eine Adresse bei Akash beginnt mit akash1; Render zahlt an ein Solana-Wallet.
button-link-rig = Mit meiner Maschine verbinden
button-provider = Wirklich verdient

provider-none-title = Was hat sie wirklich verdient?
provider-none = Gib eine Adresse bei Akash (akash1…) ein oder das Solana-Wallet, an das Render zahlt. Alles davon ist öffentlich: kein Schlüssel, keine Unterschrift. Mit einer Maschine verbunden, steht die Schätzung daneben, mit { $how }
provider-none-rig = { $name } hat noch kein Konto. Gib ihr die Adresse bei Akash oder das Solana-Wallet.
provider-which = Welches Konto?
provider-nobody-title = Kein Anbieter unter dieser Adresse
provider-nobody = Akash kennt keinen Anbieter unter { $account }. Eine Karte bei HomeNode hat keine eigene Adresse, und die Adresse eines Mieters ist nicht die eines Anbieters.
provider-idle-title = Keine Arbeit in den letzten Wochen
provider-idle = { $account } hat in den letzten zwölf Wochen von Render, bis { $date }, keine Arbeit. Arbeit für Dispersed und Vergütung fürs Warten werden nicht je Wallet veröffentlicht.

provider-akash = { $name }: { $earned } in 7 Tagen
provider-akash-unknown = { $name }: Verdienst nicht abrufbar
provider-offline = Offline, zuletzt gesehen { $age }: Neue Mieter kommen nicht.
provider-offline-unknown = Offline: Neue Mieter kommen nicht.
provider-unread = Derzeit nicht abrufbar: { $things }.
provider-part-health = Zustand und Karten
provider-part-earnings = Verdienst
provider-part-leases = Mietverträge
provider-24h = Letzte 24 h
provider-24h-before = { $amount } in den 24 h davor
provider-per-day = { $amount } am Tag
provider-act = ACT, nicht verbrannt
provider-act-as-akt = { $worth }, jetzt { $tokens }
provider-act-unknown = nicht unter den Münzen des Kontos, oder diese sind nicht abrufbar
provider-yes = ja
provider-no = nein
provider-online = Erreichbar
provider-checked = geprüft { $age }
provider-uptime = Verfügbarkeit
provider-uptime-note = 30 Tage; 7 Tage { $week }, 1 Tag { $day }
provider-audited = Auditiert
provider-gpus = Vermietete GPUs
provider-of = { $part } von { $whole }
provider-leases = Offene Verträge
provider-leases-more = mehr als { $count }
provider-per-gpu-hour = Je GPU-Stunde
provider-market = Gebote für { $gpu } { $price }
provider-market-change = { $change } gegenüber Geboten für { $gpu }, { $price }
provider-whole-lease = Ein Mietvertrag zahlt auch Prozessoren, Speicher und Platten; Gebote gelten fast nur der Karte.
provider-accrued = Verdient ist, was Mietverträge auf der Kette gebracht haben, ausgezahlt oder nicht, vor Gas. Die Tage sind die von UTC.
provider-render-words = tier=, paid= und epoch= grenzen ein Wallet von Render ein. Akash veröffentlicht, was es zahlt, darum ändern sie hier nichts.
provider-days = Nach Tagen
provider-column-day = Tag
provider-chart-day = Verdient bei { $network }, { $count } Tage: von { $first } auf { $last }, am wenigsten { $low }, am meisten { $high }
provider-chart-week = Für Arbeit gezahlt bei { $network }, Mitte der Spanne, { $count } Wochen: von { $first } auf { $last }, am wenigsten { $low }, am meisten { $high }
provider-chart-title = { $name }: wirklich verdient
provider-chart-subtitle-day = nach Tagen, { $currency }
provider-chart-subtitle-week = nach Wochen, Mitte der Spanne, { $currency }
provider-chart-subtitle-estimate = nach Tagen, { $currency }; der Strich ist die Schätzung
provider-chart-estimated = geschätzt: { $estimate } am Tag

provider-render = { $account }: { $pay } für die Woche bis { $date }
provider-weeks-old = Eine neuere Woche ist nicht veröffentlicht: Die letzte endete am { $date }.
provider-range = { $low } bis { $high }
provider-work = Arbeit
provider-work-share = { $share } aller Arbeit
provider-tier = Als Tier { $tier }
provider-pool-share = { $low } bis { $high } des Topfs
provider-pay = Vergütung
provider-mean = Im Mittel
provider-mean-weeks = { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    }
provider-waiting = Topf fürs Warten
provider-waiting-note = geteilt von allen, die gewartet haben; nicht je Wallet veröffentlicht
provider-tier-unknown = In welchem Tier die Knoten arbeiten, ist nicht öffentlich, darum umfasst die Spanne beide. Sag tier=2 oder tier=3, oder was für die Arbeit einer Woche gezahlt wurde: paid=12,3 epoch={ $epoch }
provider-tier-told = Gerechnet als Tier { $tier }, wie du sagst.
provider-tier-paid = Was für Woche { $epoch } gezahlt wurde, entspricht Tier { $tier }: Alle Wochen sind so gerechnet.
provider-tier-misfit = Was für Woche { $epoch } gezahlt wurde, passt zu keinem Tier: Knoten von beiden, oder Vergütung fürs Warten darin? Alle Wochen sind als Tier { $tier } gerechnet, das näher liegt.
provider-no-epoch = Woche { $epoch } ist nicht unter den bekannten, { $from } bis { $to }: Die Spanne bleibt, wie sie ist.
provider-no-telling = Ohne Arbeit oder Zahlung in Woche { $epoch } sagt sie nichts über das Tier: Die Spanne bleibt, wie sie ist.
provider-weeks = Nach Wochen
provider-column-week = Woche bis
provider-worth-now = Wert zum Preis von RENDER am Ende jeder Woche; wo der nicht bekannt ist, zum jetzigen, { $price }.
provider-worth-then = Wert zum Preis von RENDER am Ende jeder Woche.

provider-compare = { $name }: Schätzung und Verdienst am Tag
provider-column-span = Bekannte Tage
provider-column-estimate = Geschätzt
provider-column-actual = Verdient
provider-column-ratio = Verhältnis
provider-few-days = „–“ steht, wo zu wenige Tage Schätzung und Verdienst haben. Jeder tägliche Digest bewahrt eine Schätzung auf.
provider-no-history = In diesen Tagen wurde keine Schätzung von { $name } aufbewahrt: Das tut jeder tägliche Digest darüber.
provider-now = Nach den Zahlen von jetzt werden { $estimate } am Tag geschätzt; in der letzten Woche kamen { $actual } am Tag: { $ratio }.
provider-nothing-estimated = Geschätzt war nichts, darum gibt es kein Verhältnis.
provider-reason-none = Auf ein Zehntel genau: Die Schätzung passt.
provider-reason-utilisation-lower = Wahrscheinlicher Grund: Sie war weniger ausgelastet als geschätzt.
provider-reason-utilisation-higher = Wahrscheinlicher Grund: Sie war mehr ausgelastet als geschätzt.
provider-reason-price-lower = Wahrscheinlicher Grund: Eine Stunde brachte weniger als geschätzt.
provider-reason-price-higher = Wahrscheinlicher Grund: Eine Stunde brachte mehr als geschätzt.
provider-reason-token-price-lower = Wahrscheinlicher Grund: Der Token war weniger wert als geschätzt.
provider-reason-token-price-higher = Wahrscheinlicher Grund: Der Token war mehr wert als geschätzt.
provider-reason-downtime = Wahrscheinlicher Grund: Sie war nicht erreichbar.
provider-reason-unknown = Aus dem, was öffentlich ist, lässt sich kein einzelner Grund nennen.
provider-by-cards = Der Anbieter hat { $gpus } GPUs und { $name } hat { $cards }: Ihr Teil ist danach gerechnet.
provider-means = Tage vor der letzten Woche sind Mittel aus 30 und 90 Tagen: Jeder für sich wäre ein eigener Abruf.
provider-work-alone = Verglichen mit der Schätzung für Arbeit allein, nach der Mitte der Spanne: Vergütung fürs Warten wird nicht je Wallet veröffentlicht, und ein Wallet kann mehrere Maschinen haben.

digest-earned = Wirklich verdient bei { $network }: { $amount } am { $date }, { $total } in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }
digest-earned-ratio = { $ratio } der Schätzung
digest-earned-render = Für Arbeit bei Render wirklich gezahlt, Woche bis { $date }: { $pay } ({ $worth })
digest-earned-missing = Was bei { $network } wirklich verdient wurde, ist derzeit nicht abrufbar

why-earned = verdient in 7 Tagen = Preis je Block × Blöcke, summiert über alle Mietverträge dieser Zeit; ein ACT zählt als Dollar = { $result }
why-lease = Miete je GPU-Stunde = Preis je Block × { $blocks } Blöcke je Stunde / GPUs des Vertrags; Mittel über alle GPUs = { $result }
why-render-pay = Vergütung als Tier { $tier } = Teil aller Arbeit × Topf × Gewicht des Tiers = { $share } × { $pool } × { $weight } ({ $low } bis { $high }) = { $result }
why-ratio = Verhältnis = verdient am Tag / geschätzt am Tag = { $actual } / { $estimate } = { $result }
figure-uptime1d = Verfügbarkeit, 1 Tag
figure-uptime7d = Verfügbarkeit, 7 Tage
figure-uptime30d = Verfügbarkeit, 30 Tage
figure-gpusLeased = vermietete GPUs
figure-gpusTotal = GPUs insgesamt
figure-openLeases = offene Mietverträge
figure-earnedUsd24h = verdient, 24 h
figure-earnedUsd24hBefore = verdient, 24 h davor
figure-earnedUsd7d = verdient, 7 Tage
figure-earnedUsd30d = verdient, 30 Tage
figure-earnedUsd90d = verdient, 90 Tage
figure-earnedUsdOfDay = verdient an dem Tag
figure-closeUsd = Tokenpreis an seinem Ende
figure-unconvertedAct = noch nicht verbrannte ACT
figure-obhOfWeek = Arbeit der Woche, OBh
figure-jobPoolOfWeek = Topf für Arbeit, neueste Woche
figure-availabilityPoolOfWeek = Topf fürs Warten, neueste Woche
figure-paidRender = für eine Woche wirklich gezahlt

## Daily digests

command-digest = Was eine Maschine verdient, jeden Tag zu deiner Zeit
example-digest = digest 4090 at=9:00 timezone=Berlin
option-id = welcher, an den Buchstaben in seinen Knöpfen zu erkennen
option-at = Uhrzeit: 9:00, 18:30, 7.30 Uhr
option-days = an welchen Tagen: daily, mo-fr, sa,so
option-to = ein anderer Kanal oder eine andere Gruppe, die du verwaltest
option-chart = yes oder no: die letzten 30 Tage als Diagramm

mistake-unknown-clock = „{ $typed }“ ist keine Uhrzeit: 9:00 und 18:30 sind welche.
mistake-unknown-weekdays = „{ $typed }“ sind keine Wochentage: mo-fr sind welche.
mistake-unknown-digest-action = „{ $typed }“ kann man mit einem Digest nicht tun.
mistake-unknown-yes-no = „{ $typed }“ ist weder yes noch no.

guide-at = Um wie viel Uhr?
guide-at-hint = Wähle eine Zeit oder tippe sie: 9:00, 18:30
guide-days = An welchen Tagen?
guide-days-hint = Wähle aus oder tippe sie: mo,mi,fr
guide-to = Wohin?
guide-to-hint = In einen Kanal oder eine Gruppe, die du verwaltest.

digest-title-earn = ✅ { $name } · { $cash }/Tag
digest-title-marginal = ⚠ { $name } · { $cash }/Tag
digest-title-switch = ⛔ { $name } · { $cash }/Tag
digest-title-pause = ⛔ { $name }: anhalten · { $cash }/Tag
digest-title-guess = ❔ { $name } · { $cash }/Tag
digest-title-unknown = { $name }: heute ohne Zahl
digest-title-unpriced = { $name }: bezahlt in Token ohne bekannten Kurs
digest-none = Heute kein Digest
digest-unreadable = Wovon dieser Digest handelt, lässt sich nicht mehr lesen. Beende ihn und bestelle einen neuen.
digest-rig-gone = Das Rig, um das es geht, ist nicht mehr gespeichert.
digest-up-yesterday = { $amount } mehr als gestern
digest-down-yesterday = { $amount } weniger als gestern
digest-same-yesterday = wie gestern
digest-up-since = { $amount } mehr als am { $date }
digest-down-since = { $amount } weniger als am { $date }
digest-same-since = wie am { $date }
digest-late = Verspätet: Das war für { $time } bestellt.
digest-late-date = Verspätet: Das war für den { $date } um { $time } bestellt.
digest-first = Der erste: Ab dem nächsten steht hier, was sich geändert hat.
digest-no-before = Für { $network } gab es letztes Mal keine Zahl, also auch keine Änderung.
digest-why = Warum: { $reasons }
digest-why-utilisation = Auslastung { $from } → { $to } ({ $amount })
digest-why-power = Strom { $from } → { $to }/kWh ({ $amount })
digest-why-fees = Gebühren ({ $amount })
digest-why-machine = die Maschine ({ $amount })
digest-why-pay = Vergütung ({ $amount })
digest-why-pay-change = Vergütung { $change } ({ $amount })
digest-why-rent = Mieten { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } und Token je Stunde { $pay } ({ $amount })
digest-why-currency = der Dollar { $change } in { $currency } ({ $amount })
digest-network = { $network } { $cash }/Tag ({ $low } bis { $high })
digest-network-point = { $network } { $cash }/Tag
digest-best = ● am besten
digest-also = Auch in den Einzelheiten: { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } ({ $change } in 24 h)
digest-token-missing = { $token }: kein Kurs
digest-stale = Alte Zahlen: { $networks }
digest-power = Strom mit { $price }/kWh angenommen, einem Durchschnitt
digest-power-place = Strom mit { $price }/kWh angenommen, üblich in { $place }
digest-chart = Cashflow pro Tag auf { $network }, { $days } Tage: von { $first } auf { $last }, tiefster Wert { $low }, höchster { $high }

digest-ordered = ✅ Täglicher Digest bestellt: { $about }
digest-changed-same = ✅ Den gab es schon, und so ist er jetzt: { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } um { $time } ({ $zone })
digest-days-daily = jeden Tag
digest-days-weekdays = Montag bis Freitag
digest-days-weekends = Samstag und Sonntag
digest-where-private = hier, nur für dich
digest-where-private-on = privat auf { $platform }
digest-where-shared = ein Kanal oder eine Gruppe
digest-about = Digest: { $about }
digest-about-unknown = eine Maschine, die sich nicht mehr lesen lässt
digest-preview = Jetzt stünde darin: { $title }
digest-next = Der nächste: { $next }
digest-list = Deine täglichen Digests
digest-list-here = Die täglichen Digests hier
digest-list-none = Du hast noch keinen täglichen Digest bestellt
digest-list-none-here = Hierher kommt noch kein täglicher Digest
digest-what = Eine Nachricht zu deiner Zeit: was die Maschine in jedem Netzwerk verdient, was sich geändert hat und warum.
digest-which = Welcher?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Geändert: { $about }
digest-paused = Angehalten: { $about }
digest-resumed = Geht weiter: { $about }
digest-stopped = Beendet: { $about }
digest-stopped-note = Es kommt keiner mehr, und die Bestellung ist gelöscht.
orders-paused = Angehalten: alle { $count }
orders-resumed = Weiter geht es: alle { $count }
orders-stopped = Beendet: alle { $count }
orders-all = Alle
digest-change-what = Was soll sich ändern?
digest-change-at = Uhrzeit
digest-change-days = Tage
digest-change-timezone = Zeitzone
digest-change-language = Sprache
digest-change-currency = Währung
digest-change-chart-on = Mit Diagramm
digest-change-chart-off = Ohne Diagramm
digest-paused-asked = ⏸ Angehalten
digest-paused-notice = { $count ->
    [one] Einer deiner täglichen Digests kommt nicht mehr. { $reason }
   *[other] { $count } deiner täglichen Digests kommen nicht mehr. { $reason }
}
digest-paused-access = ⏸ Angehalten: Wir sehen den Kanal nicht mehr. Lass uns wieder hinein und drücke dann „Weiter“.
digest-paused-permission = ⏸ Angehalten: Wir dürfen dort nicht mehr schreiben. Erlaube es und drücke dann „Weiter“.
digest-paused-closed = ⏸ Angehalten: Der Thread ist geschlossen. Öffne ihn und drücke dann „Weiter“.
digest-paused-filtered = ⏸ Angehalten: Ein Filter dort hat ihn zurückgehalten. Lass ihn durch und drücke dann „Weiter“.
digest-paused-unreachable = ⏸ Angehalten: Du nimmst keine Nachrichten von uns an. Erlaube sie und drücke dann „Weiter“.
digest-paused-rig = ⏸ Angehalten: Das Rig, um das es geht, ist nicht mehr gespeichert. Speichere eines unter diesem Namen und drücke „Weiter“, oder beende ihn.
digest-paused-other = ⏸ Angehalten: Er ließ sich nicht zustellen. Sieh nach, ob wir dort schreiben dürfen, und drücke dann „Weiter“.
digest-no-place = Dorthin kann kein Digest gehen
digest-place-nowhere = Digests brauchen Discord oder Telegram: Hierher lässt sich nicht ungefragt schreiben.
digest-place-unknown = Diesen Ort gibt es nicht, oder wir sind nicht dort. Füge uns erst hinzu.
digest-place-wrong-kind = Dort lässt sich nichts einfach so schreiben. Wähle einen Text- oder Ankündigungskanal, einen Thread oder Beitrag.
digest-place-not-installed = Wir sind auf diesem Server nicht installiert und können hier nicht schreiben. Wer ihn verwaltet, kann uns hinzufügen.
digest-missing-title = Wir dürfen dort noch nicht schreiben
digest-missing = Dort ({ $where }) fehlt uns: { $permissions }. Es wurde nichts gespeichert.
digest-rig-shared-title = Ein gespeichertes Rig ist privat
digest-rig-shared = Dort lesen andere mit, und seine Kosten gehen niemanden etwas an. Von denselben Karten lässt sich ohne sie berichten.
digest-full-title = Es sind genug
digest-place-full = { $count ->
        [one] Dorthin kommt schon ein Digest, mehr geht nicht.
       *[other] Dorthin kommen schon { $count } Digests, mehr geht nicht.
    } Beende erst einen.
digest-owner-full = { $count ->
        [one] Du hast schon einen Digest bestellt, mehr geht nicht.
       *[other] Du hast schon { $count } Digests bestellt, mehr geht nicht.
    } Beende erst einen.
digest-unknown-title = Diesen Digest gibt es nicht
digest-unknown = Unter diesem Namen gibt es hier keinen. Vielleicht wurde er beendet.
digest-elsewhere = Er geht an einen Ort, an dem andere mitlesen. Ändere ihn dort.
digest-stays-title = Ein Digest bleibt, wo er ist
digest-stays = Bestelle dort einen und beende diesen.

permission-view-channel = Kanal ansehen
permission-send-messages = Nachrichten senden
permission-send-messages-in-threads = Nachrichten in Threads senden
permission-embed-links = Links einbetten
permission-attach-files = Dateien anhängen
permission-post-messages = Nachrichten posten

button-again = Noch einmal versuchen
button-digests = Alle Digests
button-digest-details = Einzelheiten
button-digest-time = Uhrzeit ändern
button-digest-stop = Beenden
button-digest-pause = Anhalten
button-digest-resume = Weiter
button-digest-preview = Vorschau
button-digest-order = Täglich schicken
button-digest-new = Digest für eine Karte
button-digest-rig = Digest für { $rig }
button-digest-also = Auch für eine andere Karte
button-digest-also-chat = Auch in Kanal oder Gruppe
button-digest-reference = { $cards } ohne Kosten
button-pick-channel = Einen Kanal wählen
button-pick-group = Eine Gruppe wählen

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = Was ein anderer Strompreis, mehr Auslastung oder andere Angaben ausmachen
example-whatif = whatif 4090 0,12
button-whatif = Was wäre wenn

whatif-title = { $rig } auf { $network }: { $cash }/Tag, und was das ändern würde
whatif-part = Hier geht es um { $cards } allein. Für { $others } ergänze { $typed }
whatif-fixed = Alles andere bleibt, wie es ist: Mieten, Gebühren und Token-Preise von jetzt.
whatif-token = Cashflow pro Tag bei anderem Preis von { $token }
whatif-outlook = Nach der Vergangenheit von { $token }, ohne deren Trend: im Mittel der nächsten { $days } Tage { $low } bis { $high } pro Tag, in der Mitte { $mid }.
whatif-floor = Unter { $price } je GPU-Stunde bezahlt eine vermietete Stunde nicht einmal ihren Strom.
whatif-hardware = Hardware für { $price }
whatif-buy-below = Für { $price } lohnt sich der Kauf: bis { $most } ({ $low } bis { $high }) tut er es, bei { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahren
} solcher Tage, { $rate } im Jahr anderswo und { $residual } Restwert.
whatif-buy-above = Für { $price } lohnt sich der Kauf nicht: bis { $most } ({ $low } bis { $high }) täte er es, bei { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahren
} solcher Tage, { $rate } im Jahr anderswo und { $residual } Restwert.
whatif-sell = Ab { $price } bringt die Hardware jetzt verkauft mehr als bis dahin vermietet.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name } auf { $network }: Cashflow pro Tag
chart-days-subtitle = Die letzten { $days } Tage, in { $currency }

chart-price-title = { $token } über { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
chart-price-subtitle = Preis je Token am Ende jedes Tages, in { $currency }
chart-mark = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }: { $change }

chart-ranking-title = { $rig }: Cashflow pro Tag nach Netzwerk
chart-ranking-subtitle = In { $currency }, nach Gebühren und Strom; die dünne Linie reicht von niedrig bis hoch
chart-ranking-cloud = { $cloud } verlangt { $price } am Tag
chart-ranking-item = { $network } { $cash } ({ $low } bis { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = Cashflow pro Tag von { $rig }: { $list }.
chart-ranking-alt-cloud = Cashflow pro Tag von { $rig }: { $list }. { $cloud } vermietet dasselbe für { $price } am Tag.

chart-payback-title = { $rig } auf { $network }: Cashflow gegen Kaufpreis
chart-payback-subtitle = Cashflow zusammengezählt, in { $currency }; das Band reicht von niedrig bis hoch
chart-payback-cost = Hardware { $price }
chart-payback-reached = Bezahlt { $date }
chart-payback-low = niedrig { $amount }
chart-payback-mid = Mitte { $amount }
chart-payback-high = hoch { $amount }
chart-payback-alt = Bis { $end } kommt ein Cashflow von { $mid } zusammen (niedrig { $low }, hoch { $high }) für Hardware zu { $price }: bezahlt bis { $date }.
chart-payback-alt-never = Bis { $end } kommt ein Cashflow von { $mid } zusammen (niedrig { $low }, hoch { $high }) für Hardware zu { $price }: bis dahin nicht bezahlt.

chart-heat-title = { $rig } auf { $network }: Cashflow pro Tag
chart-heat-subtitle = In { $currency }, nach Strompreis und Auslastung
chart-heat-power = Strompreis je kWh
chart-heat-utilisation = Auslastung
chart-heat-contour = Break-even
chart-heat-own = Du: { $cash }
chart-heat-alt = Cashflow pro Tag nach Strompreis und Auslastung: von { $low } bei { $lowPower }/kWh und { $lowUse } bis { $high } bei { $highPower }/kWh und { $highUse }. Deiner, bei { $power }/kWh und { $use }, ist { $cash }.
chart-heat-alt-breakeven = Bei { $power }/kWh liegt der Break-even bei { $use } Auslastung.

chart-tornado-title = { $rig } auf { $network }: was am meisten ausmacht
chart-tornado-subtitle-cash = Cashflow pro Tag, wenn eine Angabe ein Fünftel kleiner oder größer ist, in { $currency }
chart-tornado-subtitle-profit = Gewinn pro Tag, wenn eine Angabe ein Fünftel kleiner oder größer ist, in { $currency }
chart-tornado-base = jetzt { $amount }
chart-tornado-item = { $input } { $low } bis { $high }
chart-tornado-alt-cash = Cashflow pro Tag, wenn eine Angabe ein Fünftel kleiner oder größer ist: { $list }. Jetzt: { $amount }.
chart-tornado-alt-profit = Gewinn pro Tag, wenn eine Angabe ein Fünftel kleiner oder größer ist: { $list }. Jetzt: { $amount }.

## Power prices by the hour

command-power = Strompreise je Stunde, die billigen und teuren, und wann ein Rechner besser pausiert
example-power = power DE-LU
option-zone = Strom zum dortigen Börsenpreis je Stunde: DE, SE4, octopus-c
option-surcharges = was je kWh vor Steuer dazukommt, Netzentgelte und Abgaben: 0,16
option-vat = Mehrwertsteuer auf beides: 19%
about-power = Strompreise je Stunde: Energy-Charts des Fraunhofer ISE (CC BY 4.0, Daten der Bundesnetzagentur | SMARD.de), aWATTar und Octopus Energy; CO₂-Werte von NESO.
mistake-unknown-zone = „{ $typed }“ ist keine einzelne Strompreiszone.
mistake-private-zone = Die Preise von { $zone } sind nur für den privaten Gebrauch, daher darf dieser Bot sie nicht zeigen. Die nächsten Zonen mit freien, aber anderen Preisen:
mistake-contrary = { $first } und { $second } können nicht beide gemeint sein: Der Preis folgt der Börse, oder es ist der eingegebene. Welcher?
mistake-contrary-markup = { $option } gehört zu zone=… und kommt zum Börsenpreis dazu; power ist der Endpreis, in dem alles enthalten ist. Welcher?
guide-zone = Welche Strompreiszone?
guide-zone-hint = Wählen, oder ein Land oder eine Zone tippen: FR, SE4, octopus-c
live-power-full = Strom in { $zone } heute: im Mittel { $price }/kWh, aus ({ $spot } an der Börse + { $surcharges } Aufschläge) + { $vat } Mehrwertsteuer.
live-power-no-vat = Strom in { $zone } heute: im Mittel { $price }/kWh, aus { $spot } an der Börse + { $surcharges } Aufschlägen. Die Mehrwertsteuer fehlt: vat=19%
live-power-no-surcharges = Strom in { $zone } heute: im Mittel { $price }/kWh, aus { $spot } an der Börse + { $vat } Mehrwertsteuer. Die Aufschläge fehlen: surcharges=0.16
live-power-bare = Strom in { $zone } heute: im Mittel { $price }/kWh, der bloße Börsenpreis. Netzentgelte und Steuern kommen dazu: surcharges=0.16 vat=19%
live-power-retail = Strom in { $zone } heute: im Mittel { $price }/kWh, mit allen Abgaben und Mehrwertsteuer.
live-power-old = Die heutigen Strompreise von { $zone } sind nicht lesbar: Es gelten die letzten bekannten, vom { $date }.
live-power-part = Nur { $known } der { $hours } Stunden des Tages sind bekannt.
live-power-down = Die Strompreise von { $zone } sind gerade nicht lesbar; der dort übliche Preis springt ein.
live-power-private = Die Strompreise von { $zone } sind nur für den privaten Gebrauch, dieser Bot darf sie nicht nutzen: Der dort übliche Preis springt ein.
rig-change-zone = Strombörse
rig-zone = heutiges Mittel in { $zone }
rig-zone-old = Mittel vom { $date } in { $zone }, zuletzt bekannt
rig-zone-missing = üblicher Preis, da die von { $zone } nicht lesbar sind
figure-spotUsdPerKwh = Börsenpreis pro kWh im Tagesmittel
figure-surchargesUsdPerKwh = Aufschläge pro kWh
figure-vatRate = Mehrwertsteuer
figure-gramsPerKwh = CO₂ pro kWh
why-live-title = Strompreis
why-live-power = Preis pro kWh = (Börsenpreis + Aufschläge) × (1 + Mehrwertsteuer) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = Strom in { $zone } heute: im Mittel { $price }/kWh
power-title-old = Strom in { $zone } am { $date }: im Mittel { $price }/kWh
power-title-none = { $zone }: gerade keine Strompreise
power-none = Keine Quelle dafür antwortet gerade. Frag in einigen Minuten wieder.
power-now = Jetzt, bis { $to }: { $price }/kWh
power-today = Heute, { $date }
power-tomorrow = Morgen, { $date }
power-range = Am billigsten um { $cheapestAt }: { $cheapest }. Am teuersten um { $dearestAt }: { $dearest }. Im Mittel { $mean }.
power-tomorrow-none = Die Preise für morgen sind noch nicht veröffentlicht; sie kommen am frühen Nachmittag.
power-column-hour = Stunde
power-column-price = Pro kWh
power-column-left = Bleibt
power-second = { $time } (zweite)
power-pause-title = { $rig }: wann pausieren
power-pause = Pausieren ist billiger von { $from } bis { $to }: spart { $saves }, falls er dann vermietet wäre.
power-pause-none = In keiner Stunde spart Pausieren auf { $network } Geld: Jede Arbeitsstunde bringt mehr, als sie verbraucht.
power-pause-unknown = Ob Pausieren Geld spart, ist unbekannt: Gerade hat kein Netzwerk Zahlen für { $rig }.
power-left = Bleibt: was eine Stunde auf { $network } nach Gebühren und Strom bringt, wenn alle Karten arbeiten.
power-clock = Stunden nach der Uhr von { $city }.
power-carbon = CO₂ in Großbritannien jetzt { $now } g/kWh; am wenigsten { $low } g ({ $lowAt }), am meisten { $high } g ({ $highAt }), laut Prognose für zwei Tage.
power-carbon-none = Die CO₂-Werte Großbritanniens sind gerade nicht lesbar.
power-licence = Daten der Bundesnetzagentur | SMARD.de über Energy-Charts, CC BY 4.0.
chart-hours-title = Strom in { $zone } je Stunde
chart-hours-subtitle = { $currency } pro kWh, heute und soweit bekannt morgen
chart-hours-alt = Strom in { $zone } je Stunde: von { $low } ({ $lowAt }) bis { $high } ({ $highAt }).
chart-hours-alt-now = Strom in { $zone } je Stunde: von { $low } ({ $lowAt }) bis { $high } ({ $highAt }), jetzt { $now }.
button-power = Strom je Stunde
button-add-surcharges = Mit Aufschlägen und Steuer

## Alerts

command-alert = Eine Nachricht, wenn ein Preis, dein Rig, ein Anbieter oder ein GPU-Preis so weit ist
example-alert = alert akt below 0.50
mistake-unknown-alert-action = „{ $typed }“ lässt sich mit einem Alarm nicht machen.
mistake-unknown-alert-turn = Auf „{ $typed }“ kann ein Alarm nicht warten.
mistake-unknown-alert-repeat = „{ $typed }“ ist weder einmal noch jedes Mal: once oder every.
option-provider = Adresse eines Akash-Anbieters
option-above = melden, wenn es so hoch oder höher ist
option-below = melden, wenn es so tief oder tiefer ist
option-moves = melden, wenn es sich so weit bewegt, auf oder ab: 5%
option-rises = melden, wenn es so weit steigt: 5%
option-falls = melden, wenn es so weit fällt: 5%
option-better = melden, wenn ein anderes Netzwerk am Tag so viel mehr bringt
option-turns = unprofitable (Verlust), profitable (Gewinn), offline oder online
option-hours = so viele Stunden lang, zurück oder voraus: 6h, 2 days
option-repeat = once (einmal) oder every (jedes Mal)
option-cooldown = höchstens eine Nachricht in so vielen Stunden: 6h
option-expires = endet nach so vielen Tagen: 30d
option-quiet = in diesen Stunden keine Nachricht: 22:00-07:00
option-recovery = auch melden, wenn es vorbei ist: ja oder nein
alert-new = Ein neuer Alarm
alert-what = Was soll beobachtet werden?
alert-when = Wann soll es gemeldet werden?
alert-kind-token = Preis eines Tokens
alert-kind-rig = Mein Rig macht Verlust
alert-kind-better = Ein anderes Netzwerk ist besser
alert-kind-provider = Ein Anbieter ist offline
alert-kind-gpu = Preis einer GPU auf Akash
alert-kind-power = Billiger oder teurer Strom
alert-turn-offline = Offline
alert-turn-online = Online
alert-power = Strom in { $zone }
alert-power-ahead = Strom in { $zone } binnen { $hours } Std.
alert-per-day = { $value }/Tag
alert-per-hour = { $value }/Std.
alert-per-kwh = { $value }/kWh
alert-on-above = { $what } bei { $value } oder darüber
alert-on-below = { $what } bei { $value } oder darunter
alert-on-moves = { $what } bewegt sich um { $share } binnen { $hours } Std.
alert-on-rises = { $what } steigt um { $share } binnen { $hours } Std.
alert-on-falls = { $what } fällt um { $share } binnen { $hours } Std.
alert-on-negative = { $what } macht Verlust
alert-on-positive = { $what } bringt Geld
alert-on-better = { $what }: ein anderes Netzwerk { $hours } Std. lang am Tag um { $value } besser
alert-on-offline = { $what } ist offline
alert-on-online = { $what } ist online
alert-set = ✅ Alarm gestellt: { $on }
alert-changed-same = ✅ Den gab es schon, und so ist er jetzt: { $on }
alert-title = Alarm: { $on }
alert-over = ✅ Vorbei: { $on }
alert-field-now = Jetzt
alert-field-away = Noch
alert-field-value = Wert
alert-field-before = Vorher
alert-field-since = So seit
alert-field-from = Ab
alert-field-network = Netzwerk
alert-field-repeat = Meldet
alert-field-recovery = Auch wenn vorbei
alert-field-quiet = Ruhe
alert-field-until = Endet
alert-once = einmal
alert-every = jedes Mal
alert-cooldown = Höchstens eine Nachricht in { $hours } Std.
alert-unknown = zurzeit kein Wert; bis es einen gibt, wird nichts gemeldet
alert-unheard = Zurzeit keine Antwort von { $networks }; dort könnte es am meisten geben.
alert-unheard-line = Wird { $rig } dort nicht vermietet, gib ein: { $line }
alert-already = Das ist schon so: gemeldet wird, wenn es wieder so kommt.
alert-dollars = Beobachtet wird in US-Dollar: was das in { $currency } ist, geht mit dem Wechselkurs.
alert-wholesale = Der Börsenpreis, ohne Netzentgelte und Steuern.
alert-ended = Er war für einmal gedacht und ist beendet.
alert-snoozed = 🔕 Still bis { $until }
alert-list = Alarme
alert-gone-title = Diesen Alarm gibt es nicht
alert-full = Mehr Alarme kann es nicht geben als { $count }.
alert-paused-notice = Alarme, die nicht mehr kommen: { $count }. { $reason }
alert-no-place = Dorthin kann kein Alarm gehen
alert-place-nowhere = Alarme brauchen Discord oder Telegram: hierher kann ungefragt nichts geschrieben werden.
alert-private = Hier lesen andere mit. Alarme zu deinem Rig oder Anbieter stellst du privat.
alert-no-rig = Noch ist kein Rig gespeichert
alert-not-akash = Nur Anbieter auf Akash melden, ob sie online sind: ihre Adressen beginnen mit akash1.
alert-price-above-zero = Ein Preis liegt immer über 0. Gib eine Schwelle darüber ein, etwa below 0.50.
button-alerts = Alle Alarme
button-alert-new = Neuer Alarm
button-alert-snooze = 24 Std. Ruhe
guide-provider = Welcher Anbieter auf Akash?
guide-provider-hint = Tippe seine Adresse, die mit akash1 beginnt.

## For whoever runs the bot

command-admin = Für alle, die diesen Bot betreiben: Zustand, Verlorenes, Mitteilungen, Wartung
example-admin = admin status
mistake-unknown-admin-action = „{ $typed }“ gehört nicht zu dem, was man hier tun kann.

admin-well = Alles in Ordnung
admin-trouble = Etwas braucht einen Blick
admin-version = Version
admin-started = Gestartet
admin-roles = Aufgaben dieses Prozesses
admin-memory = Speicher
admin-megabytes = { $count } MB
admin-connected = verbunden
admin-not-connected = nicht erreicht
admin-database = Datenbank
admin-waiting = Es warten
admin-waiting-counts = { $due } auf das Erstellen, { $ready } auf das Senden
admin-waiting-since = die älteste: { $age }
admin-sent = Digests heute
admin-sent-counts = { $sent } gesendet, davon { $late } verspätet
admin-dead = Nicht angekommen
admin-dead-counts = { $undelivered } nicht zugestellt, { $uncertain } ungewiss
admin-orders = Bestellungen
admin-order-counts = { $digests } Digests und { $alerts } Alarme, davon { $paused } pausiert
admin-upstreams = Quellen der Zahlen: die letzte Antwort
admin-upstreams-none = Dieser Prozess hat noch keine Quelle von Zahlen gelesen.
admin-upstream-never = noch keine Antwort

admin-letters = Nachrichten, die nicht ankamen
admin-letters-none = Jede Nachricht kam an
admin-letters-dropped = Verworfen, weil niemand mehr darauf wartet
admin-letter-digest = Digest vom { $date }
admin-letter-alert = Alarm vom { $date }
admin-letter-undelivered = nicht zugestellt
admin-letter-uncertain = kam vielleicht an
admin-redrive-which = Noch einmal senden? Was vielleicht ankam, käme dann zweimal.
admin-redriven = Wird noch einmal gesendet: { $count }
admin-redriven-none = Keine solche Nachricht blieb liegen
admin-redriven-note = Sie gehen im üblichen Tempo hinaus. Ein Digest, dessen nächster in weniger als 3 Stunden kommt, wird stattdessen verworfen.

button-admin-status = Zustand des Bots
button-admin-letters = Was nicht ankam
button-admin-redrive-all = Alle noch einmal senden

option-switch = on oder off
option-text = die Worte, wie sie gelesen werden sollen
mistake-unknown-switch = „{ $typed }“ ist weder on noch off.

maintenance-title = Wartungspause
maintenance = Eine Weile kann nichts beantwortet werden. Digests und Alarme, die in dieser Zeit fällig sind, kommen danach: Nichts geht verloren.

admin-maintenance-on = Wartung läuft, begonnen { $age }
admin-maintenance-others = Alle anderen lesen, dass dieser Bot gewartet wird und nichts verloren geht.
admin-maintenance-words = Außerdem lesen sie:
admin-maintenance-held = Was ungefragt gesendet wird, wartet und geht hinaus, sobald die Wartung vorbei ist. Digests sagen dann, dass sie verspätet sind; einer, dessen nächster in weniger als 3 Stunden kommt, weicht ihm.
admin-maintenance-is-off = Keine Wartung
admin-maintenance-how = Solange sie läuft, bekommen alle anderen einen Hinweis statt einer Antwort, und Digests und Alarme warten. Um in dem Hinweis mehr zu sagen: admin maintenance on Zurück um 18:00 UTC
admin-maintenance-ended = Die Wartung ist vorbei
admin-maintenance-released = Was wartete, geht jetzt hinaus, im üblichen Tempo.
admin-too-long = Das ist zu lang
admin-too-long-text = Es hat { $length } Zeichen, höchstens { $limit } sind erlaubt. Nichts wurde getan.

button-admin-maintenance-on = Wartung beginnen
button-admin-maintenance-off = Wartung beenden

option-platform = nur dort: discord oder telegram
mistake-unknown-platform = „{ $typed }“ ist weder discord noch telegram.

broadcast-title = Mitteilung von denen, die diesen Bot betreiben

admin-letter-broadcast = Mitteilung vom { $date }
admin-broadcast-preview = Orte, die das bekämen: { $count }
admin-broadcast-ask = Alle lesen die Worte, wie sie da stehen, unter dieser Überschrift in der Sprache ihres Digests. Orte, deren Digests alle pausiert sind, bekommen nichts. Senden?
admin-held = Wartung läuft: Es geht hinaus, sobald sie vorbei ist.
admin-broadcast-nowhere = Kein Ort bekommt Digests, also läse es niemand
admin-broadcast-sent = Unterwegs zu Orten: { $count }
admin-broadcast-sent-text = Es nimmt höchstens die Hälfte dessen, was gesendet werden darf, damit Digests weitergehen. Was sich nicht senden ließ, steht bei dem, was nicht ankam.
admin-broadcast-before = Das wurde schon gesendet, an Orte: { $count }
admin-broadcast-unknown = Diese Mitteilung gibt es nicht mehr
admin-broadcast-unknown-text = Eine nicht gesendete wird eine Woche aufbewahrt. Schreib sie neu: admin broadcast und dahinter den Text.

button-admin-broadcast = Senden an Orte: { $count }
