### Français.
### Spelt as in English: cycle an audit base bot cash change cloud clouds code codes continent date dates documents dollar dollars figure garage gas go instance interface internet location machine machines message messages min minute minutes moment mon net on option options part pause pays place point points pool pools post premium promise public rig rigs score services signature source sources spot stake studios taxes tier token tokens total type utilisation volume watts zones
### Money, numbers, dates and ages arrive already formatted for the reader.

## Words that carry no value in a typed line, separated by spaces

line-connectors = à a au aux en dans sur chez avec et ou pour par de du des le la les un une mon ma mes son sa est font fait ça que qu qui quel quelle combien rapporte rapportent rapporterait gagne gagnent gagner coûte coûtent coute coûtant prix tarif électricité electricité electricite l’électricité l'électricité d’électricité d'électricité courant énergie l’énergie l'énergie kwh kilowattheure carte cartes graphique graphiques gpu gpus moi je paie paye payant

## Help and about

command-earnings = Ce que rapporte une carte après frais, électricité et amortissement
command-compare = Les réseaux côte à côte, pour une carte ou en général
command-price = Le cours d’un token, son évolution et son risque
command-network = Ce qu’est un réseau, comment il paie et son taux d’occupation
command-gpu = Les caractéristiques d’une carte et où la mettre en location
command-why = Formules, données et sources de la dernière réponse
command-settings = Langue, devise, fuseau horaire et pays
command-link = Les mêmes machines et paramètres sur Discord et Telegram
command-start = Premiers pas
command-privacy = Les données conservées sur vous, et pourquoi
command-export = Toutes les données conservées sur vous, dans un fichier
command-forget = Effacer les données conservées sur vous
command-help = Ce que vous pouvez demander, et comment
command-about = Ce qu’est ce bot et d’où viennent ses chiffres

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

option-gpu = la carte, comme vous l’appelez : 4090, h100, a100 80gb sxm
option-count = nombre de cartes
option-network = ce réseau seulement
option-power = votre prix du kWh : 0.12, 0,12 EUR, 12ct
option-rig = une de vos machines, par le nom que vous lui avez donné
option-country = pays ou État américain, pour le prix habituel de l’électricité là-bas
option-util = taux d’occupation, la part du temps où elle est louée : 60%
option-price = prix de location par heure GPU, en USD sauf indication, à la place du prix du marché
option-fee = les frais du réseau : 20%
option-slippage = perte à la vente des tokens reçus : 1%
option-gpu_watts = watts d’une carte en charge
option-gpu_idle = watts d’une carte au repos
option-host_watts = watts du reste de la machine en charge
option-host_idle = watts du reste de la machine au repos
option-psu = rendement de l’alimentation : 90%
option-pue = refroidissement et pertes en plus : 1.0 à la maison
option-fixed = coûts fixes par mois : internet, loyer
option-hardware = prix d’achat de la machine
option-residual = valeur résiduelle à la fin, en part de ce prix : 30%
option-life = durée d’utilisation en années
option-discount = ce que votre argent rapporterait ailleurs, par an
option-currency = devise de la réponse
option-octanebench = score OctaneBench d’une carte, pour Render
option-tier = niveau (tier) des tâches Render : 2 ou 3
option-token = le token : AKT, RENDER
option-range = période passée : 7d, 30d, 90d
option-topic = networks (réseaux), reliability (fiabilité) ou clouds
option-language = langue des réponses
option-timezone = fuseau horaire, par la grande ville la plus proche : Paris
option-for = me pour vous, here pour tous ceux qui lisent ici (administrateurs seulement)
option-theme = graphiques sombres (dark) ou clairs (light)
option-reset = yes pour revenir aux valeurs d’origine
option-confirm = yes pour effacer
option-code = le code reçu sur l’autre plateforme
option-stop = yes pour défaire le lien
option-history = yes pour effacer aussi ses jours d’historique
option-about = une commande

help-title = Ma machine rapporte-t-elle plus qu’elle ne coûte ?
help-intro = Saisissez une carte et votre prix du kWh, par exemple : earnings 4090 0,12
help-intro-options = Indiquez une carte et votre prix du kWh, par exemple : /earnings gpu: 4090 power: 0,12
help-numbers-options = 0,12 ou 0.12, 60%, 300k et 0,35 € : tout est compris. Quand une réponse dit « indiquez hardware=… », c’est une option de la commande. ◷ signale un chiffre plus ancien qu’il ne devrait l’être.
help-numbers = 0,12 ou 0.12, 60%, 300k et 0,35 € : tout est compris. Les options s’écrivent nom=valeur, dans n’importe quel ordre. ◷ signale un chiffre plus ancien qu’il ne devrait l’être.
help-more = Toutes les options d’une commande : help earnings
help-command-title = { $command } : { $purpose }
help-command-example = Par exemple : { $example }
help-required = obligatoire
help-column-command = Commande
help-column-purpose = Réponse
help-column-option = Option
help-column-meaning = Signification

about-title = Rigwise { $version }
about-what = Pour ceux qui louent leurs GPU sur des réseaux de calcul décentralisés : ce que rapporte une machine après frais, perte au change, électricité, coûts fixes et amortissement, avec la source, l’âge et la nature de chaque chiffre.
about-promise = Ce sont des estimations, pas des conseils. Ce qui est inconnu est dit inconnu ; un chiffre ancien porte sa date ; ce qui n’est pas compté figure sous chaque réponse.
about-sources = D’où viennent les chiffres :
about-terms = Cours : CoinGecko, CoinPaprika et plateformes d’échange ; taux de change : Banque centrale européenne via Frankfurter, et ExchangeRate-API ; électricité : Eurostat (CC BY 4.0) et l’EIA américaine.

## Buttons

button-compare = Comparer les réseaux
button-details = { $network } en détail
button-why = Pourquoi ?
button-network = Le réseau { $network }
button-try = Essayer avec une RTX 4090
button-help = Aide
button-price = Cours { $token }
button-my-card = Calculer pour ma carte
button-settings = Paramètres
button-settings-here = Paramètres de cet espace
button-privacy = Données conservées
button-export = Exporter
button-link = Relier Discord et Telegram
button-link-stop = Défaire le lien
button-forget = Effacer mes données
button-delete = Effacer
button-reset = Tout réinitialiser
button-now = Voir les chiffres tout de suite
button-earnings = Revenus

## Earnings

rig = { $count }x { $gpu }
earnings-earn = ✅ { $rig } : rentable
earnings-guess = ❔ { $rig } sur { $network } : le volume de travail reste une supposition
earnings-below-depreciation = ⚠ { $rig } : couvre ses coûts courants, pas son amortissement
earnings-low-end-loses = ⚠ { $rig } : rentable, sauf si le marché faiblit
earnings-pause = ⛔ { $rig } à { $power }/kWh : à mettre en pause
earnings-switch = ⛔ { $rig } : à perte, vendez ou changez de réseau
earnings-unknown = { $rig } : aucun réseau ne donne de chiffre en ce moment
earnings-unpriced = { $rig } : payé en tokens sans cours connu

earnings-headline = { $network } · cash-flow { $cash }/jour
earnings-headline-profit = { $network } · cash-flow { $cash }/jour, { $profit } après amortissement
before-homenode = { $text }, avant la part de HomeNode
reason-covers-all-costs = Les recettes couvrent les coûts courants et l’amortissement.
reason-covers-running-costs = Les recettes couvrent les coûts courants. Couvrent-elles aussi le matériel ? Cela dépend de votre prix d’achat : indiquez hardware=…
reason-only-waiting-pays = Chaque heure de travail coûte plus qu’elle ne rapporte : seule l’attente est rentable.
reason-below-depreciation = Les recettes couvrent les coûts courants, mais pas l’amortissement.
reason-low-end-loses = Rentable au milieu de la fourchette, à perte en bas.
reason-rented-hours-lose = Une heure de travail rapporte { $brings } et coûte { $burns } : travailler plus aggrave la perte.
reason-rented-hours-lose-until = La perte cesse sous { $power }/kWh.
reason-below-break-even = Le taux d’occupation est de { $utilisation } ; le point mort est à { $breakEven }.
reason-break-even-unreachable = Même occupée jour et nuit, la machine ne couvrirait pas ses coûts courants ici.

earnings-rent = Location
earnings-rent-note = { $price }/h × { $utilisation } d’occupation
earnings-pay = Rémunération
earnings-pay-note = { $tokens } par jour à { $price }
earnings-pay-rate-note = { $price }/h × { $utilisation } du temps
earnings-fees = Frais
earnings-fees-note = { $fee } de frais, { $slippage } à la vente
earnings-power = Électricité
earnings-power-note = { $watts } W à la prise, { $price }/kWh
earnings-fixed = Coûts fixes
earnings-fixed-note = { $perMonth } par mois
earnings-cash = Cash-flow/jour
earnings-range-note = de { $low } à { $high }
earnings-depreciation = Amortissement
earnings-depreciation-note = { $price } sur { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }, valeur résiduelle { $residual }
earnings-profit = Bénéfice/jour
earnings-month = Par mois : cash-flow { $cash }.
earnings-month-profit = Par mois : cash-flow { $cash }, bénéfice { $profit }.

breakeven-what = Point mort
breakeven-cash = cash-flow
breakeven-full = bénéfice
breakeven-rented = occupation
breakeven-working = occupation
breakeven-power = prix kWh
breakeven-gpu-hour = location/h
breakeven-token = { $token } à
breakeven-drop = baisse { $token }
breakeven-never = jamais
breakeven-no-room = sans marge
breakeven-waiting = au repos
breakeven-over = + de 100 %
breakeven-free-power = aucun prix
breakeven-unknown = inconnu

payback = Investissement de { $price } récupéré d’ici au { $date } ({ $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }) ; actualisé à { $rate } par an, en { $months } mois.
payback-simple = Investissement de { $price } récupéré d’ici au { $date } ({ $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }) ; actualisé à { $rate } par an, jamais.
payback-never = Investissement de { $price } jamais récupéré avec ces chiffres.
payback-too-late = Investissement de { $price } non récupéré en { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’utilisation.
price-launch = { $price } (prix de lancement)
investment = Valeur actuelle nette (VAN) { $npv }, taux de rendement interne (TRI) { $irr } par an sur { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }.
investment-no-irr = Valeur actuelle nette (VAN) { $npv } sur { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }.
swing-profit = Facteur décisif : { $first }. Un cinquième de moins ou de plus, et le bénéfice va de { $low } à { $high } par jour. Ensuite : { $second }.
swing-cash = Facteur décisif : { $first }. Un cinquième de moins ou de plus, et le cash-flow va de { $low } à { $high } par jour. Ensuite : { $second }.
irr-high = plus de { $limit }
swing-utilisation = taux d’occupation
swing-capped = { $input } (au plus { $most })
swing-rent = prix de location
swing-rate = le tarif
swing-token = cours du token
swing-usdPerKwh = prix de l’électricité
swing-feeRate = frais
swing-purchaseUsd = prix du matériel

earnings-elsewhere = Ailleurs
elsewhere-line = { $network } · cash-flow { $cash }/jour (de { $low } à { $high }) · { $how }
elsewhere-point = { $network } · cash-flow { $cash }/jour · { $how }
elsewhere-unpriced = { $network } · { $tokens } par jour (de { $low } à { $high }) ; aucune source ne donne le cours { $token }, donc pas de montant
elsewhere-missing = { $network } · { $reason }
of-network = { $network } · { $text }
variants = Compris comme { $gpu }. Aussi possible : { $others }.

assumed-power-world = Prix de l’électricité supposé : { $price }/kWh, moyenne mondiale pour les { $use } ({ $period }). Indiquez le vôtre : power=0,12 ou country=FR
power-tiny = { $price } par kWh, c’est presque rien. S’il s’agit d’une autre devise, indiquez-la : power=0.12USD
assumed-power-continent = Prix de l’électricité supposé : { $price }/kWh. Aucun n’est connu pour ce pays ({ $place }), c’est donc la moyenne de son continent pour les { $use } ({ $period }). Indiquez le vôtre : power=0,12
assumed-power-place = Prix de l’électricité supposé : { $price }/kWh, habituel pour les { $use } ({ $place }, { $period }). Indiquez le vôtre : power=0,12
power-residential = ménages
power-business = entreprises, hors TVA
place-others = Compris comme { $place }. Aussi possible : { $others }.
assumed-inputs = Hypothèses : { $inputs }. Indiquez ce que vous savez, par exemple gpu_watts=350.
assumed-gpuLoadWatts = { $value } W par carte en charge
assumed-gpuIdleWatts = { $value } W par carte au repos
assumed-hostLoadWatts = hôte { $value } W en charge
assumed-hostIdleWatts = hôte { $value } W au repos
assumed-psuEfficiency = rendement de l’alimentation { $value }
assumed-pue = PUE { $value }
assumed-usefulLifeYears = utilisation sur { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }
assumed-residualShare = valeur résiduelle { $value }
assumed-discountRate = actualisation { $value } par an
assumed-purchaseUsd = matériel { $value }
assumed-slippageRate = perte à la vente { $value }
assumed-utilisation = taux d’occupation { $value }
not-modelled = Non compté sur { $network } : { $things }
no-fixed = Aucun coût fixe indiqué (fixed=…).
no-rate = Aucune source ne donne de taux de change pour { $currency } : montants en USD.

## Why a network has no figure

missing-no-market = aucune carte de ce type proposée en ce moment ; indiquez price=… et util=… pour calculer avec vos valeurs
missing-no-price = il y a de telles cartes, mais sans prix en ce moment ; indiquez price=…
missing-not-listed = cette carte n’est pas dans son barème
missing-source-down = illisible en ce moment, et aucun chiffre antérieur disponible
missing-not-eligible = cette carte n’est pas acceptée
missing-no-octanebench = aucun score OctaneBench connu pour cette carte ; indiquez octanebench=…

## Cautions beside a figure

remark-matched-without-interface = Le prix est celui de la même carte avec une autre interface.
remark-matched-without-memory = Le prix est celui du même modèle avec une autre taille de mémoire.
remark-utilisation-of-network = Le taux d’occupation est celui de tout le réseau, pas de votre machine : indiquez util=…
remark-utilisation-of-model = Le taux d’occupation est celui de toutes les cartes de ce modèle sur le réseau, pas de votre machine : indiquez util=…
remark-utilisation-of-median-wallet = Les heures de travail sont celles d’une machine moyenne du réseau, pas les vôtres : indiquez util=… avec network=…
utilisation-beyond-usual = Vous avez indiqué { $entered } d’occupation. Sur { $network }, l’habituel est { $usual } (de { $low } à { $high }).
own-figures-heeded = { $typed }, comme saisi : seulement pour { $networks }. Pour { $other }, ajoutez { $option }
own-figures-unheeded = { $typed }, comme saisi : ne vaut pas pour { $other } sans { $option }
remark-utilisation-unknown = Personne ne publie l’occupation de ces nœuds : les heures de travail sont supposées d’après les autres nœuds Render.
remark-by-invitation = Les nœuds entrent par liste d’attente, et les tarifs reposent sur des documents sans date.
remark-homenode = Une carte seule, chez vous, passe par HomeNode, dont la part n’est pas publiée : indiquez fee=…
remark-bids-not-leases = Les prix sont ceux des offres ; les cartes bon marché toujours louées n’en font pas, les vrais prix de location sont donc plutôt inférieurs.
remark-last-known-answer = Le réseau est illisible en ce moment : voici ses derniers bons chiffres, aussi anciens que leur date.
remark-snapshot = Le réseau est illisible en ce moment : voici des chiffres fournis avec le programme, chacun aussi ancien que sa date.
remark-octanebench-assumed = Le score OctaneBench est approximatif et non vérifié : indiquez octanebench=…
remark-tier-unknown = La fourchette couvre les niveaux 2 et 3, douze semaines et toutes les occupations possibles : tier=2 ou tier=3 la resserre.
remark-emission-year-over = Une nouvelle année d’émission a commencé et ses pools ne sont pas encore connus ici : les chiffres reprennent les anciens.
remark-base-disputed = Pour une semaine de travail sans pause sur une 4090, la documentation des opérateurs dit 10 RENDER, la proposition RNP-021 dit 25.
remark-multiplier-from-proposal = Le multiplicateur de la carte vient d’une proposition, pas de la documentation des opérateurs.
remark-utilisation-like-akash = Personne ne publie l’occupation de ses hôtes : les heures sont estimées d’après les cartes d’Akash. Saisissez util=… network=nosana
remark-fee-may-be-included = Le tarif est peut-être déjà net de commission : saisissez fee=0 network=nosana si vos versements le montrent.
remark-fee-by-payout = La commission vaut pour la location à la demande, versée en CLORE. Le spot prend 2,5 % ; un versement en bitcoin ou en dollars, 15 % de plus : saisissez fee=…
remark-one-card-per-host = Une carte par ordinateur : plusieurs cartes demandent autant d’ordinateurs.
remark-pay-of-those-who-earn = Rémunération et heures sont celles des machines qui ont gagné ; la vôtre attend peut-être davantage.
remark-asked-not-paid = Trop peu sont louées pour connaître le prix : c’est ce que demandent les hôtes.
remark-unofficial-source = Le réseau ne documente aucune interface pour cela : ces chiffres sont ceux de son propre explorateur, sans caractère officiel, et peuvent changer sans préavis.
remark-fee-with-usdc = La commission vaut pour un versement en USDC ; en IO, elle est de 0,25 % : saisissez fee=…
remark-prices-asked = Les prix sont ceux de toutes les offres : les cartes louées sont plutôt moins chères.
remark-fee-assumed = La commission est supposée, selon les hôtes : saisissez fee=…
remark-only-shown = Ses conditions permettent d’afficher ces chiffres avec leur source, pas de les conserver ni de les classer : les résumés, alertes et classements les laissent de côté.

unmodelled-gas-and-deposits = gas et dépôts des offres
unmodelled-bid-competition = concurrence d’offres moins chères
unmodelled-act-conversion = cours de l’AKT à la conversion des ACT
unmodelled-homenode-split = part prise par HomeNode
unmodelled-pool-share-of-others = travail des autres pendant la semaine
unmodelled-availability-by-score = prime de disponibilité (score, mémoire, âge)
unmodelled-onboarding-waitlist = liste d’attente
unmodelled-reputation = réputation
unmodelled-queue-of-jobs = l’attente des tâches
unmodelled-payout-fees = les frais de versement
unmodelled-stake = le stake
unmodelled-block-rewards = les récompenses de bloc en IO
unmodelled-downtime = temps d’arrêt

how-akash = offres × occupation
how-render = part du pool hebdomadaire
how-dispersed = tarif/semaine × heures
how-nosana = tarif horaire × heures
how-salad = rémunération mesurée × heures travaillées
how-clore = loyers × occupation
how-ionet = prix affiché × occupation
how-vast = loyers × occupation
how-guess = { $how }, occupation supposée

basis-measured = mesure
basis-listed = publication
basis-derived = calcul
basis-entered = saisie
basis-assumed = hypothèse

## Compare

compare-title = { $rig } : { $network } rapporte le plus, cash-flow { $cash }/jour
compare-title-loss = { $rig } : perte la plus faible sur { $network }, cash-flow { $cash }/jour
compare-title-guessed = { $rig } : cash-flow { $cash }/jour sur { $network }, peut-être { $perhaps } sur { $other }
compare-title-none = { $rig } : aucun réseau ne donne de chiffre en ce moment
compare-column-network = Réseau
compare-column-cash = Cash-flow/jour
compare-column-range = Fourchette
compare-column-used = Occupation
compare-column-how = Base
compare-column-age = Date
compare-bases = Ces chiffres ne sont pas de même nature : voyez « Base » avant de déplacer une machine.
compare-group-rent = Loyers × occupation
compare-group-measured-pay = Rémunération mesurée
compare-group-set-rate = Tarifs fixes, heures estimées
compare-group-pool-share = Part d’un fonds commun
apart-title = Affiché, non classé
only-shown-refused = Les conditions de { $network } permettent d’afficher ses chiffres, pas de les conserver : rien n’en est envoyé par résumé ou alerte.
compare-clouds = La même carte dans les grands clouds, par heure GPU : { $prices }
compare-other-clouds = Dans d’autres clouds : { $prices }
compare-not-in = Absente des dernières listes de prix de { $clouds }.
compare-cloud = { $cloud } { $price } ({ $date })
compare-discount = Prix pour les locataires sur { $network } par rapport à ceux-ci : { $list }
compare-no-cloud = Aucun prix catalogue d’un grand cloud n’est connu pour cette carte.

compare-networks-title = Les réseaux côte à côte
compare-clouds-title = DePIN face aux grands clouds
compare-column-what = Critère
compare-footnotes = Sources : { $list }
compare-footnote = [{ $number }] { $source } ({ $date })

fact-focus = Activité
fact-users = Clients
fact-pricing = Prix
fact-token = Token
fact-strength = Point fort
fact-deployment = Installation
fact-staking = Stake
fact-reputation = Réputation
fact-slashing = Coût d’une panne
fact-renter = Le locataire peut compter sur
fact-owner = Le propriétaire peut compter sur
fact-sla = SLA

cloud-sla = SLA
cloud-credits = Avoirs
cloud-procurement = Achat
cloud-sovereignty = Lieu des données
cloud-cost = H100, par heure

## Price

price-title = { $token } { $price }
price-title-change = { $token } { $price } ({ $change } en 24 h)
price-title-missing = { $token } : aucune source ne donne de cours
price-all-title = Cours des tokens
price-24h = 24 h
price-7d = 7 jours
price-30d = 30 jours
price-90d = 90 jours
price-volume = Volume, 24 h
price-cap = Valeur de marché
price-volatility = Volatilité par an
price-drawdown = Plus forte baisse
price-outlook = Dans 30 jours
price-outlook-note = P10 à P90, d’après { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } de variations sans leur tendance
price-history-note = sur { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
price-chart = { $token } sur { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } : de { $first } à { $last }, plus bas { $low }, plus haut { $high }.
price-disagree = Les sources diffèrent de plus de 5 % : { $opinions }. Cours affiché : { $shown }.
price-opinion = { $source } { $price }
price-no-history = Pas d’historique des cours en ce moment : les variations sur plusieurs jours et la volatilité manquent.
price-history-stale = L’historique des cours s’arrête au { $date } : les variations sur plusieurs jours, la volatilité et la projection en partent.
price-stale = Ce cours est ancien : { $age }.
price-akash-note = Akash paie en ACT, à un dollar pièce : le cours de l’AKT ne joue sur vos revenus qu’entre le versement et la vente.

## Network

network-title = { $network }
network-live = En ce moment
network-state-gpus-total = GPU proposés
network-state-gpus-rented = dont loués
network-state-utilisation = Occupation
network-state-providers = Fournisseurs
network-state-job-pool-per-epoch = Pool de tâches/semaine
network-state-availability-pool-per-epoch = Pool de disponibilité/sem.
network-state-network-obh-per-epoch = Travail par semaine
network-state-wallets-paid = Portefeuilles payés
network-state-render-per-obh = Par heure OctaneBench
network-state-reliability-score = Score de fiabilité médian
network-state-none = Pas de chiffres en direct : illisibles en ce moment, ou non publiés.
network-fee = Frais
network-obh = { $value } OBh
network-card-utilisation = Occupation { $gpu }
network-card-price = Location { $gpu } par heure GPU
reliability-title = Fiabilité
compare-reliability-title = Sur quoi compter, réseau par réseau
reliability-uptime = En ligne, { $days }
reliability-uptime-note = fournisseur médian ; 8 sur 10 de { $low } à { $high }
reliability-reached = { $target } ou plus
reliability-of-providers = { $share } des fournisseurs
reliability-of-gpus = { $share } de leurs GPU
reliability-reached-note = sur 30 jours ; laisse { $down } d’arrêt par mois
reliability-audited = Audités
reliability-bme = Émission et brûlage d’ACT
reliability-bme-note = AKT derrière l’ACT : { $ratio } fois sa valeur ; l’émission s’arrête sous { $halt }
bme-healthy = tout va bien
bme-warning = alerte : peu d’AKT derrière l’ACT
bme-halt_cr = arrêté : trop peu d’AKT derrière l’ACT
bme-halt_oracle = arrêté : pas de cours récent de l’AKT
reliability-online = Disponibilité
reliability-unknown = inconnue
reliability-unknown-note = non publiée, ou illisible en ce moment ; { $targets } laisseraient { $downs } d’arrêt par mois
reliability-pay-newest = Revenu d’un portefeuille, dernière semaine
reliability-pay-usual = De même, habituel sur { $weeks }
reliability-pay-wallets-note = portefeuille médian, avant niveaux ; 8 sur 10 de { $low } à { $high }
reliability-busiest = Dixième le plus actif des portefeuilles
reliability-of-work = { $share } du travail
reliability-per-obh = Paie par OBh, { $weeks }
reliability-pay-weeks-note = semaine médiane ; 8 sur 10 de { $low } à { $high }
reliability-target = En ligne au moins
reliability-target-row = { $target } (arrêt { $down } par mois)
reliability-clouds = Clouds
reliability-for-one = une machine : { $clouds }
reliability-over-zones = multizone : { $clouds }
reliability-counted = Sont comptés les fournisseurs avec GPU en ligne au cours des 30 derniers jours : { $count }. Ils sont vérifiés toutes les 15 minutes : un arrêt plus court peut passer inaperçu.
duration-hours = { $value } h
duration-minutes = { $value } min
button-reliability = Fiabilité
why-uptime = Disponibilité : sur les fournisseurs avec GPU en ligne au cours des 30 derniers jours ; qui ne l’a pas été dans une période plus courte y compte pour 0. Affiché : le médian, avec les 10e et 90e centiles.
why-wallet-pay = Revenu d’un portefeuille : pool de la semaine × ses heures OctaneBench / toutes, avant niveaux. Affiché : le médian, avec les 10e et 90e centiles.

## Chart of how far reliability differs

chart-spread-title = À quel point les nœuds diffèrent
chart-spread-subtitle = Barres : 8 sur 10, avec le médian. Tirets : ce qu’un cloud promet au moins
chart-spread-online = Part du temps en ligne
chart-spread-pay = RENDER par semaine et portefeuille
chart-spread-days = { $network }, { $days }
chart-spread-cloud = { $cloud }, une machine
chart-spread-others = Autres réseaux
chart-spread-newest = { $network }, dernière semaine
chart-spread-usual = { $network }, { $weeks }
chart-spread-range = { $mid } ({ $low } à { $high })
chart-spread-promise = au moins { $share }
chart-spread-unknown = inconnu
chart-spread-alt = { $what } : { $list }.
chart-spread-and = { $first } ; { $second }
chart-spread-item = { $name } : { $mid } au milieu, 8 sur 10 de { $low } à { $high }
chart-spread-item-unknown = { $names } : inconnu
chart-spread-item-promise = { $cloud } promet { $share } par machine, { $down } d’arrêt par mois au plus

## Reliability figures, for why

figure-uptime-providers = Fournisseurs mesurés
figure-uptime-1d = En ligne, 1 jour
figure-uptime-7d = En ligne, 7 jours
figure-uptime-30d = En ligne, 30 jours
figure-uptime-reached-99_5 = Fournisseurs à 99,5 % ou plus
figure-uptime-reached-99_9 = Fournisseurs à 99,9 % ou plus
figure-uptime-reached-99_99 = Fournisseurs à 99,99 % ou plus
figure-uptime-promised = Disponibilité promise pour une machine
figure-audited-providers = Fournisseurs audités
figure-audited-gpus = GPU des fournisseurs audités
figure-bme-collateral = AKT derrière l’ACT sur sa valeur
figure-wallet-pay-newest = Revenu d’un portefeuille, dernière semaine
figure-wallet-pay-usual = Revenu d’un portefeuille, semaine habituelle
figure-wallet-busiest-tenth = Travail du dixième le plus actif des portefeuilles
figure-wallet-pay-per-obh = Paie par heure OctaneBench au fil des semaines

## GPU

gpu-title = { $gpu }
gpu-column-what = Donnée
gpu-column-value = Valeur
gpu-column-source = Source
gpu-memoryGb = Mémoire
gpu-boardWatts = Puissance max.
gpu-loadWatts = En charge
gpu-idleWatts = Au repos
gpu-msrpUsd = Prix de lancement ou du marché
gpu-renderComputeScore = Score de calcul Render
gpu-octaneBenchApprox = OctaneBench, approximatif
gpu-where = Peut être mise en location sur : { $networks }.
gpu-not-on = { $network } : { $reason }
gpu-memory = { $value } GB
gpu-watts = { $value } W

## Why

why-title = D’où vient la dernière réponse
why-none = Il n’y a pas encore de réponse à expliquer ici. Posez d’abord une question, par exemple : earnings 4090 0,12
why-only-shown = Les chiffres de votre dernière réponse peuvent seulement être affichés, pas conservés : il ne reste rien à expliquer. Redemandez et regardez les sources.
why-asked = Demande : { $line }
why-inputs = Données
why-steps = Calcul, { $network }
why-column-figure = Donnée
why-column-value = Valeur
why-column-origin = Origine
why-gross-rental = brut = cartes × location × 24 h × occupation = { $count } × { $price } × 24 × { $utilisation } = { $result }
why-gross-rewards = brut = tokens par jour × cours du token = { $tokens } × { $price } = { $result }
why-fee = frais = brut × taux de frais = { $gross } × { $rate } = { $result }
why-slippage = perte à la vente = (brut − frais) × { $rate } = { $result }
why-power = électricité = watts en sortie d’alimentation / son rendement × PUE × 24 h × prix = { $watts } W → { $kwh } kWh × { $price } = { $result }
why-fixed = coûts fixes = { $perMonth } par mois / 30,42 = { $result }
why-cash = cash-flow = brut − frais − perte à la vente − électricité − coûts fixes = { $result }
why-depreciation = amortissement = matériel × (1 − valeur résiduelle) / (années × 365) = { $result }
why-profit = bénéfice = cash-flow − amortissement = { $result }
why-breakeven = occupation à cash-flow nul = (électricité au repos + coûts fixes) / marge = { $result }
why-breakeven-waiting = occupation à cash-flow nul = (électricité au repos + coûts fixes − rémunération d’attente) / marge = { $result }

figure-usdPerGpuHour = location par heure GPU
figure-tokensPerBusyHour = tokens par heure de travail
figure-tokensPerIdleHour = tokens par heure d’attente
figure-tokensPerDay = tokens par jour
figure-tokenUsd = cours du token
figure-utilisation = taux d’occupation
figure-feeRate = frais
figure-gpuLoadWatts = carte en charge
figure-gpuIdleWatts = carte au repos
figure-hostLoadWatts = hôte en charge
figure-hostIdleWatts = hôte au repos
figure-psuEfficiency = rendement de l’alimentation
figure-pue = PUE
figure-usdPerKwh = prix du kWh
figure-fixedUsdPerMonth = coûts fixes par mois
figure-slippageRate = perte à la vente
figure-purchaseUsd = matériel
figure-residualShare = valeur résiduelle
figure-usefulLifeYears = années d’utilisation
figure-discountRate = taux d’actualisation
figure-perUsd = par dollar
figure-priceUsd = cours
figure-change24h = variation, 24 h
figure-change7d = variation, 7 jours
figure-change30d = variation, 30 jours
figure-change90d = variation, 90 jours
figure-volume24hUsd = volume, 24 h
figure-marketCapUsd = valeur de marché
figure-volatilityPerYear = volatilité par an
figure-maxDrawdown = plus forte baisse
figure-outlookUsd = cours dans 30 jours

## When a request is not understood

mistake-title = Ce n’est pas encore clair
mistake-too-long = Cette ligne dépasse { $limit } caractères.
mistake-unknown-command = Je ne connais pas « { $typed } ». Saisissez help pour voir ce que vous pouvez demander.
mistake-unknown-command-near = Je ne connais pas « { $typed } ». Vouliez-vous dire :
mistake-unknown-option = Il n’y a pas d’option « { $typed } » ici. Saisissez help { $command } pour les voir toutes.
mistake-unknown-option-near = Il n’y a pas d’option « { $typed } » ici. Vouliez-vous dire :
mistake-unknown-word = Je ne comprends pas « { $typed } ». Sans cela :
mistake-unknown-words = Je ne comprends pas « { $typed } ». Saisissez help { $command } pour voir ce qui peut être saisi.
mistake-several-cards = Je ne comprends pas « { $typed } ». Plusieurs types de cartes dans une machine se relient par + : 2x 4090 + 1x 3090
mistake-unknown-gpu = Je ne connais pas la carte « { $typed } ».
mistake-unknown-network = Je ne connais pas le réseau « { $typed } ».
mistake-unknown-token = Je ne connais pas le token « { $typed } ».
mistake-unknown-place = Je ne connais pas le pays « { $typed } ».
mistake-unknown-currency = Je ne connais pas la devise « { $typed } ».
mistake-unknown-tier = « { $typed } » n’est pas un niveau (tier) : c’est 2 ou 3.
mistake-unknown-theme = « { $typed } » n’est pas un thème : c’est dark (sombre) ou light (clair).
mistake-unknown-topic = « { $typed } » n’est pas un sujet.
mistake-unknown-language = Je ne parle pas encore « { $typed } ».
mistake-unknown-time-zone = Je ne connais pas le fuseau horaire « { $typed } ».
mistake-unknown-rig = Vous n’avez pas de rig nommé « { $typed } ».
mistake-unknown-scope = « { $typed } » n’est ni me ni here.
mistake-unknown-flag = « { $typed } » n’est pas clair : saisissez yes.
mistake-did-you-mean = Vouliez-vous dire :
mistake-missing-gpu = Quelle carte ?
mistake-missing-network = Quel réseau ?
mistake-missing-token = Quel token ?
mistake-missing = Il manque { $option }.
mistake-not-a-number = « { $typed } » n’est pas un nombre ({ $option }).
mistake-ambiguous = « { $typed } » peut se lire de deux façons. Laquelle ?
mistake-count-or-power = « { $typed } » : est-ce le nombre de cartes ou le prix du kWh ?
mistake-no-cards = Il faut au moins une carte. Si l’électricité ne vous coûte rien, saisissez power=0 :
mistake-too-small = { $option } doit valoir au moins { $min } ; vous avez saisi « { $typed } ».
mistake-too-big = { $option } peut valoir au plus { $max } ; vous avez saisi « { $typed } ».

## Guided entry

guide-hint = Choisissez, ou saisissez-le.
guide-hint-options = Choisissez, ou remplissez « { $option } » dans /{ $command }.
guide-gpu-hint = Choisissez votre carte, ou saisissez son nom, par exemple : earnings 7900 xtx
guide-value = { $option } : quelle valeur ?
guide-count = Combien de { $gpu } ?
guide-count-hint = Choisissez, ou saisissez un nombre.
guide-power = { $rig } : combien vous coûte le kWh ?
guide-power-hint = Choisissez le prix le plus proche, ou saisissez le vôtre comme vous l’écrivez : 0,12 EUR
guide-usual-power = Prix habituel ici
guide-other-card = Une autre carte…
guide-language = Quelle langue ?
guide-currency = Quelle devise ?
guide-currency-hint = Choisissez-en une, ou saisissez son code, par exemple SEK.
guide-country = Quel pays ?
guide-country-hint = Choisissez-en un, ou saisissez son nom ; un État américain convient aussi.
guide-theme = Graphiques sombres ou clairs ?
guide-timezone = Quel fuseau horaire ?
guide-timezone-hint = Choisissez-en un, ou saisissez la grande ville la plus proche.

## Settings, first steps, privacy

settings-title = Vos paramètres
settings-title-here = Paramètres de cet espace
settings-saved = Enregistré.
settings-language = Langue
settings-currency = Devise
settings-timezone = Fuseau horaire
settings-country = Pays
settings-theme = Graphiques
theme-dark = sombre
theme-light = clair
theme-usual = thème habituel
settings-nowhere = aucun
settings-set = choix enregistré
settings-not-set = par défaut
settings-change = Modifier :
settings-note = Ces paramètres sont les vôtres, dans les discussions privées et partout où un espace n’a rien choisi d’autre. Le pays donne le prix habituel de l’électricité.
settings-note-here = Les réponses publiques suivent ces paramètres ; les réponses privées suivent ceux de chacun.

start-title = Votre GPU rapporte-t-il plus qu’il ne coûte ?
start-what = Rigwise calcule ce que rapporte une carte sur Akash, Render, Nosana, Salad et Clore.ai après frais, électricité et amortissement, avec la source et l’âge de chaque chiffre.
start-how-options = Utilisez les commandes, par exemple /earnings, ou appuyez sur un bouton :
start-how = Écrivez comme vous le diriez : 2x 4090 à 0,12 EUR. Ou appuyez sur un bouton :
start-privacy = Ni compte, ni portefeuille, ni clés. Ce qui est conservé : privacy

privacy-title = Les données conservées sur vous, et pourquoi
privacy-kept = Conservé
privacy-settings = Vos paramètres (langue, devise, fuseau horaire, pays, graphiques), sous votre numéro de compte sur la plateforme, jusqu’à ce que vous les effaciez.
privacy-rigs = Les machines que vous avez enregistrées : cartes, coûts, réseaux et votre compte sur ces réseaux, si vous l’avez indiqué. Jusqu’à ce que vous les effaciez.
privacy-digests = Vos résumés quotidiens : où, quand, sur quoi, et votre numéro de compte comme auteur de la demande. Jusqu’à ce que vous les arrêtiez.
privacy-alerts = Vos alertes : ce qui est surveillé, où prévenir, où elles en sont, et votre numéro de compte comme celui qui les a demandées. Jusqu’à ce que vous les arrêtiez ou qu’elles prennent fin.
privacy-history = Pour chaque machine ou résumé, une ligne par jour avec ce qu’elle aurait rapporté, pour les variations et le graphique. Jusqu’à ce que vous les effaciez, ou un an après la dernière.
privacy-link = Si vous reliez des comptes : ceux qui partagent un profil, jusqu’à ce que vous défassiez le lien. Le code, illisible, pendant 10 minutes, et le nombre de codes mal saisis.
privacy-last-answer = Votre dernière réponse dans chaque discussion, pour « why » : la demande et ses chiffres. Effacée après 30 jours.
privacy-passing = Pendant quelques minutes : ce qui vous a été demandé en dernier, pour comprendre une valeur seule, et, là où plusieurs processus répondent, une demande jusqu’à sa réponse.
privacy-buttons = Les lignes derrière les longs boutons, sans nom, pour que les boutons continuent de fonctionner. Effacées après 30 jours.
privacy-upstream = Les réponses des services de cours et des réseaux, y compris sur les adresses publiques consultées. Elles ne disent pas qui a demandé.
privacy-not-kept = Non conservé
privacy-never = Ni noms, ni messages, ni portefeuilles sauf ceux que vous indiquez, ni clés. Rien n’est vendu ni transmis ; les services d’où viennent les chiffres ne savent pas qui demande.
privacy-rights = export vous donne tout dans un fichier ; forget efface tout immédiatement.

forget-question = Effacer les données conservées sur vous ?
forget-question-here = Effacer les données conservées sur cet espace ?
forget-done = Effacé
forget-done-here = Effacé
forget-warning = C’est irréversible.
forget-linked = Votre profil est relié : il disparaît aussi sur { $platforms }, et le lien avec lui.
forget-receipt = Effacé le { $date } à { $time } ({ $timeZone }), sans rien laisser :
forget-rest = Ce que vous demanderez désormais sera conservé comme le dit « privacy ».
kept-settings = Paramètres
kept-last-answer = Dernières réponses
kept-rigs = Machines
kept-alerts = Alertes
kept-digests = Résumés quotidiens
kept-history = Jours d’historique
kept-link = Comptes reliés

link-title = Un seul profil sur Discord et Telegram
link-how = Sur l’autre plateforme, dans une discussion privée avec ce bot, saisissez :
link-discord = Sur Discord : { $line }
link-valid = Valable une fois, jusqu’à { $time } ({ $timeZone }).
link-together = Ce qui est enregistré des deux côtés est réuni. Si un paramètre existe des deux côtés, celui d’ici l’emporte.
link-warning = Quiconque saisit ce code voit et modifie vos machines et vos paramètres. Ne le montrez à personne, et ne saisissez aucun code que l’on vous aurait donné.
link-linked-title = Comptes reliés
link-linked = Vos machines, vos paramètres et l’historique sont les mêmes ici et sur { $platforms }.
link-stop-note = Si vous défaites le lien, chaque compte garde une copie de tout.
link-joined = Machines ({ $count }), paramètres et historique sont désormais les mêmes sur { $platforms }.
link-renamed = { $from } s’appelle désormais { $to } : ce nom existait déjà de l’autre côté.
link-replaced = Ces paramètres sont désormais ceux de l’autre côté : { $settings }.
link-digests = Les résumés continuent d’arriver là où ils ont été demandés.
link-refused-title = Comptes non reliés
link-unknown = Ce code n’est pas valable : mal saisi, déjà utilisé ou trop ancien. Demandez-en un autre sur l’autre plateforme avec « link ».
link-own = C’est votre propre code. Saisissez-le sur l’autre plateforme.
link-already = Les deux ont déjà le même profil.
link-same-platform = Impossible de les relier : un profil a un seul compte sur { $platform }.
link-too-many = Trop de codes erronés. Réessayez dans { $minutes } minutes.
link-stopped-title = Lien défait
link-stopped = Votre compte ici et celui sur { $platforms } ont chacun une copie des machines, des paramètres et de l’historique.
link-none = Votre compte n’est relié à aucun autre.
link-private-title = En privé seulement
link-private = Les profils se relient dans une discussion privée avec ce bot. Un code saisi ici n’est plus valable.
link-burnt = Un code a été saisi là où d’autres lisent : il n’est plus valable.
platform-terminal = Terminal

export-title = Les données conservées sur vous
export-what = { $count ->
        [0] Rien n’est conservé sur vous. Le fichier le dit.
        [one] { $count } élément, dans le fichier.
       *[other] { $count } éléments, dans le fichier.
    }
export-tables = À côté, des tableaux pour tableur, s’il y a de quoi : les jours d’historique avec le taux de change du jour, et les machines. Colonnes en anglais, dates comme 2026-11-26, nombres avec un point.

## When it is not the time or the place

managers-only-title = Réservé aux administrateurs
managers-only = Seuls ceux qui administrent cet espace peuvent modifier ce qui y est réglé.
private-title = C’est privé
private-here = D’autres lisent ici. La réponse vous attend dans une discussion privée.
private-button = Ouvrir la discussion privée
too-fast-title = Un instant, s’il vous plaît
too-fast = Vous demandez plus vite que nous ne répondons. Réessayez dans { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.
busy-title = Beaucoup de demandes en ce moment
busy = Il y a plus de demandes que nous ne pouvons en traiter à la fois. Réessayez dans une minute ; vous n’avez perdu que du temps.
interrupted-title = Cela a été interrompu
interrupted = Un de nos processus s’est arrêté pendant qu’il vous répondait. Vérifiez si c’est fait, sinon redemandez.
press-gone-title = Ce bouton est trop ancien
press-gone = Ce qu’il désignait n’est plus conservé. Redemandez, par exemple : earnings 4090 0,12

## When something else failed

failed-title = Cela n’a pas fonctionné
failed-rate = Aucune source ne donne de taux de change pour { $currency } en ce moment. Indiquez le montant en USD.
failed-meanwhile = Quelqu’un a modifié la même chose au même moment, peut-être vous sur un autre appareil. Rien n’en est perdu ; redemandez, s’il vous plaît.
failed-upstream = { $source } : illisible en ce moment, et aucune réponse antérieure disponible.
failed-bug = C’est notre erreur, pas la vôtre. Elle est notée sous la référence { $id }.

## Around every answer

sources = Sources
labelled = { $label } : { $text }
answer-cut = Coupé ici : la réponse est trop longue. Demandez un seul réseau ou une seule carte.

## The terminal

terminal-welcome = Saisissez help pour voir ce que vous pouvez demander, exit pour quitter. Un chiffre appuie sur le bouton de ce numéro.
terminal-prompt = rigwise>
terminal-no-storage = Les derniers bons chiffres ne peuvent pas être conservés : { $reason }
terminal-lost-storage = La connexion à la base de données est rompue : { $reason }

## DePIN against the big clouds

cloud-aws = AWS
cloud-azure = Azure
cloud-gcp = Google Cloud
cloud-depin = DePIN

cloud-sla-aws = 99,99 % par région, 99,5 % par instance : 4 min ou 3,65 h d’arrêt par mois
cloud-sla-azure = 99,99 % sur deux zones, 99,9 % pour une machine : 4 ou 44 min par mois
cloud-sla-gcp = 99,99 % sur plusieurs zones, 99,9 % pour une machine : 4 ou 44 min par mois
cloud-sla-depin = Aucun avec contrepartie financière : au mieux, selon le fournisseur
cloud-credits-aws = 10, 30 ou 100 % de la facture sous 99,5, 99 ou 95 % pour une machine ; à demander avant la fin du deuxième cycle de facturation
cloud-credits-azure = 10, 25 ou 100 % de la facture
cloud-credits-gcp = 10, 25 ou 100 % de la facture ; à demander sous 30 jours
cloud-credits-depin = Akash : paiement par bloc, un bail fermé n’est pas payé ; sinon aucun
cloud-procurement-aws = Contrat d’entreprise, facture
cloud-procurement-azure = Contrat d’entreprise, facture
cloud-procurement-gcp = Contrat d’entreprise, facture
cloud-procurement-depin = Token ou crédit par carte bancaire, sans contrat
cloud-sovereignty-aws = Région au choix ; European Sovereign Cloud depuis janvier 2026
cloud-sovereignty-azure = Région au choix ; EU Data Boundary
cloud-sovereignty-gcp = Région au choix ; clouds souverains avec T-Systems et Thales
cloud-sovereignty-depin = Région et étiquettes d’audit sur Akash, aucun choix sur Render ; plus difficile à auditer

## Networks side by side, a sentence a cell

fact-akash-focus = Cloud généraliste : conteneurs sur les serveurs d’autrui
fact-akash-users = Locataires de GPU entiers, des cartes grand public à la H200
fact-akash-pricing = Les fournisseurs font une offre pour chaque demande ; un bail garde son prix
fact-akash-token = Paie en ACT, à un dollar pièce, à brûler contre des AKT
fact-akash-strength = Les fournisseurs gardent tout ce que paient les locataires
fact-akash-deployment = Fournisseur Kubernetes, ou HomeNode pour une seule carte
fact-akash-staking = Pas de stake aujourd’hui ; un projet prévoit une caution
fact-akash-reputation = Pas de score : étiquettes d’audit, disponibilité mesurée par la Console, filtres des locataires
fact-akash-slashing = Rien n’est confisqué ; un bail en panne environ 8 minutes est fermé
fact-akash-renter = Un prix fixe par bail, payé par bloc et résiliable à tout moment ; pas d’avoirs
fact-akash-owner = Chaque bloc d’un bail ouvert est payé, utilisé ou non ; sa durée n’est pas promise
fact-akash-sla = Ni engagement de disponibilité ni avoirs trouvés ; paiement par bloc
fact-render-focus = Rendu 3D avec OctaneRender, Redshift et Blender
fact-render-users = Artistes et studios qui calculent des images
fact-render-pricing = Un pool hebdomadaire fixe, partagé selon le travail fait
fact-render-token = Paie en RENDER sur Solana : son cours fait varier votre rémunération
fact-render-strength = Chiffres hebdomadaires publics du travail de chaque portefeuille
fact-render-deployment = Carte NVIDIA avec CUDA et au moins 8 GB de mémoire
fact-render-staking = Aucun stake trouvé ; entrée par liste d’attente
fact-render-reputation = Le niveau 2 passe avant le 3 et compte double ; le contrôle du travail donne un score
fact-render-slashing = Pas de stake à perdre ; seul le travail approuvé est payé
fact-render-renter = Le travail est contrôlé avant de compter ; pas de choix du nœud, pas d’avoirs trouvés
fact-render-owner = Une part de deux pools hebdomadaires, travail et attente ; aucune heure promise
fact-render-sla = Aucun engagement de disponibilité assorti d’avoirs n’a été trouvé
fact-dispersed-focus = Tâches d’IA et autres calculs sur des nœuds Render
fact-dispersed-users = Clients de calcul d’IA, à prix fixes par heure GPU
fact-dispersed-pricing = Un tarif hebdomadaire par carte ; 10 ou 25 RENDER comme base
fact-dispersed-token = Paie en RENDER sur Solana : son cours fait varier votre rémunération
fact-dispersed-strength = Paie les heures d’attente comme les heures de travail
fact-dispersed-deployment = Linux, 64 GB RAM, 1 TB NVMe, 8 cœurs, 100/75 Mbps
fact-dispersed-staking = Jusqu’à 100 USD des revenus retenus comme stake
fact-dispersed-reputation = Inconnu : nœuds invités ou approuvés, aucun score publié
fact-dispersed-slashing = Inconnu : rien de lu ne dit quand la retenue est perdue
fact-dispersed-renter = Inconnu : ni chiffres de disponibilité ni avoirs trouvés
fact-dispersed-owner = Un tarif par heure de travail et un pour l’attente ; aucune heure promise
fact-dispersed-sla = Aucun engagement de disponibilité assorti d’avoirs n’a été trouvé
fact-nosana-focus = Tâches d’IA en conteneurs sur les cartes d’autrui
fact-nosana-users = Équipes qui exécutent des modèles d’IA sans cloud
fact-nosana-pricing = Un tarif horaire fixe par type de carte
fact-nosana-token = Tarifs en dollars, payés en NOS sur Solana
fact-nosana-strength = Tarifs publics, les mêmes pour tous les hôtes
fact-nosana-deployment = Linux, une carte NVIDIA, 12 Go de RAM, 256 Go NVMe, 100/50 Mbps
fact-nosana-staking = Aucune mise demandée, d’après ce que nous avons lu
fact-nosana-reputation = Marchés communautaires et premium, chacun à son tarif ; pas de score trouvé
fact-nosana-slashing = Rien trouvé dans ce que nous avons lu
fact-nosana-renter = Un prix fixe par heure ; ni chiffres de disponibilité ni avoirs trouvés
fact-nosana-owner = Un tarif fixe en dollars par heure de travail ; aucune heure promise
fact-nosana-sla = Aucun engagement de disponibilité assorti d’avoirs n’a été trouvé
fact-salad-focus = Conteneurs d’IA et de rendu sur des PC de particuliers
fact-salad-users = Entreprises qui veulent beaucoup de cartes bon marché
fact-salad-pricing = Salad fixe le gain horaire selon la carte et la demande
fact-salad-token = Un solde en dollars ; une proposition ajoute RENDER
fact-salad-strength = Publie ce que les machines ont vraiment gagné, par carte
fact-salad-deployment = Un PC Windows avec l’application de Salad
fact-salad-staking = Aucune mise demandée, d’après ce que nous avons lu
fact-salad-reputation = Inconnu : la répartition du travail n’est pas publiée
fact-salad-slashing = Rien trouvé ; une heure sans travail ne rapporte rien
fact-salad-renter = Des PC chez des particuliers, allumés tant qu’ils le veulent ; pas d’avoirs trouvés
fact-salad-owner = Des revenus mesurés sur toutes les machines, par carte ; aucune heure promise
fact-salad-sla = Aucun engagement de disponibilité assorti d’avoirs n’a été trouvé
fact-clore-focus = Place de marché de serveurs GPU entiers
fact-clore-users = Locataires de serveurs à la journée
fact-clore-pricing = L’hôte fixe un prix par jour ; à la demande ou spot
fact-clore-token = Payé en CLORE, ou en bitcoin et dollars avec plus de commission
fact-clore-strength = Liste ouverte des serveurs, avec prix et locations
fact-clore-deployment = Un serveur Linux avec le logiciel d’hébergement de Clore
fact-clore-staking = Aucun stake trouvé ; détenir du CLORE réduit la commission de moitié
fact-clore-reputation = Un score de fiabilité figure à côté de chaque serveur
fact-clore-slashing = Rien trouvé dans ce que nous avons lu
fact-clore-renter = Un score de fiabilité avant de louer ; pas d’avoirs trouvés
fact-clore-owner = Son propre prix tant qu’un locataire reste ; aucune heure promise
fact-clore-sla = Aucun engagement de disponibilité assorti d’avoirs n’a été trouvé

fact-ionet-focus = GPU de nombreux hôtes, réunis en grappes pour l’IA
fact-ionet-users = Locataires de cartes et de grappes pour l’IA
fact-ionet-pricing = L’explorateur affiche un prix horaire par modèle
fact-ionet-token = Payé en IO ou en USDC ; récompenses de bloc en IO chaque heure
fact-ionet-strength = L’explorateur montre le prix et les cartes libres et louées de chaque modèle
fact-ionet-deployment = Le logiciel d’io.net sur la machine de l’hôte
fact-ionet-staking = 200 IO par carte, plus pour les puissantes : dix fois autant pour une H100
fact-ionet-reputation = Aucune note publiée trouvée
fact-ionet-slashing = Rien trouvé dans ce que nous avons lu
fact-ionet-renter = Aucun avoir en cas de panne trouvé
fact-ionet-owner = Le prix affiché tant qu’une carte est louée ; aucune heure promise
fact-ionet-sla = Aucun engagement de disponibilité assorti d’avoirs n’a été trouvé

fact-vast-focus = Place de marché de machines GPU d’hôtes
fact-vast-users = Locataires de cartes à l’heure
fact-vast-pricing = L’hôte fixe un prix par heure GPU ; à la demande ou aux enchères
fact-vast-token = Aucun : payé en dollars
fact-vast-strength = Beaucoup de cartes grand public, et des statistiques du marché
fact-vast-deployment = Un serveur Linux avec le logiciel d’hébergement de Vast
fact-vast-staking = Aucun stake trouvé
fact-vast-reputation = Un score de fiabilité figure à côté de chaque serveur
fact-vast-slashing = Rien trouvé dans ce que nous avons lu
fact-vast-renter = Un score de fiabilité avant de louer ; pas d’avoirs trouvés
fact-vast-owner = Son propre prix tant qu’un locataire reste ; aucune heure promise
fact-vast-sla = Aucun engagement de disponibilité assorti d’avoirs n’a été trouvé

## Picking a chat on Telegram

pick-chat = Ou choisissez une discussion avec les boutons ci-dessous.

## Forms

form-rig = Votre machine
form-name = Son nom
form-name-hint = garage
form-gpu = Carte graphique
form-gpu-hint = 2x RTX 4090
form-power = Prix du kWh
form-power-hint = 0,12 EUR
form-hardware = Prix d’achat du matériel
form-hardware-hint = 2400 EUR
form-network = Réseau où elle est louée
form-network-hint = akash, render ou salad ; vide : tous

## Discord

option-more = toutes les autres options, à la suite : psu=92% pue=1.1

## Machines with several kinds of card, and power by day and night

option-plus = autres types de carte dans la même machine : 1x 3090 + 2x 3080
option-night = prix du kWh la nuit, s’il diffère ; power est alors celui du jour
option-night_hours = quand il fait nuit : 22-6
option-detail = d’une machine à plusieurs types de carte, celui-ci en détail
mistake-unknown-hours = « { $typed } » n’est pas une plage horaire : écrivez par exemple 22-6.
day-and-night = Une machine tourne jour et nuit, c’est donc la moyenne selon les heures qui compte : { $average }/kWh, pour { $day } le jour et { $night } la nuit ({ $hours }).
machine-total = { $network } : { $cash }/jour au total (de { $low } à { $high })
machine-total-point = { $network } : { $cash }/jour au total
machine-no-total = { $network } : pas de total, car il manque un chiffre pour certaines cartes
machine-only = { $rig } : seul { $network } a un chiffre pour toutes les cartes, { $cash }/jour
machine-only-guess = { $rig } : seul { $network } a un chiffre pour toutes les cartes, { $cash }/jour, une supposition
machine-all = { $rig } : toutes les cartes ensemble { $cash }/jour sur { $network }
machine-all-guess = { $rig } : toutes les cartes ensemble { $cash }/jour sur { $network }, une supposition
machine-part-better = { $cards } à part : { $cash }/jour sur { $network }, qui n’a pas de chiffre pour les autres cartes.
machine-part = · { $cards } : { $cash }/jour, { $each } par carte
machine-part-one = · { $cards } : { $cash }/jour
machine-part-unknown = · { $cards } : { $text }
machine-per-card = C’est le total des { $count } cartes. Par carte : { $each }/jour.
machine-unknown = { $rig } : aucun réseau ne donne de chiffre pour toutes les cartes en ce moment
machine-shared = Ce que la machine n’a qu’une fois (consommation de l’hôte, coûts fixes, prix du matériel) est réparti selon la puissance des cartes.
machine-column-total = Total/jour
machine-column-card = Par carte
machine-bases = Ces chiffres ne sont pas de même nature : ici un prix de location, là une part d’un pool hebdomadaire. Regardez les détails avant de déplacer une machine.
why-machine-cash = cash-flow de toute la machine = somme sur ses cartes = { $result }
why-machine-profit = bénéfice de toute la machine = somme sur ses cartes = { $result }
button-save-rig = Enregistrer ce rig

## Saved machines

command-rig = Vos propres machines : les enregistrer, les voir et les modifier
example-rig = rig add garage 2x 4090 0,12 hardware=3200
option-action = que faire
option-name = son nom
option-bought = la date d’achat : 01/03/2025
option-account = votre adresse Akash ou votre portefeuille Solana, pour retrouver ce qui a été payé
option-rename = un nouveau nom
option-without = options à retirer : power, hardware
mistake-unknown-rig-name = « { $typed } » ne peut pas être le nom d’un rig. Un nom compte de 1 à 32 lettres, chiffres, espaces, traits d’union, points ou parenthèses, et n’est pas celui d’une carte, d’un réseau, d’une devise ou d’un pays.
mistake-unknown-rig-action = « { $typed } » n’est pas une action possible sur un rig.
mistake-unknown-date = « { $typed } » n’est pas une date : écrivez par exemple 01/03/2025.
mistake-unknown-account = « { $typed } » n’est ni une adresse Akash (akash1…) ni un portefeuille Solana.
button-rigs = Mes rigs
button-add-rig = Ajouter un rig
button-edit-rig = Modifier
button-remove-rig = Supprimer
button-remove-rig-days = Supprimer avec l’historique
button-digest = Résumé quotidien
button-form = Remplir un formulaire
rig-title = { $name }
rig-saved = Enregistré : { $name }
rig-changed = Modifié : { $name }
rig-is-default = C’est ce rig qui compte en privé quand vous ne nommez pas de carte.
rig-named-by-us = Il s’appelle { $name } tant que vous ne lui donnez pas de nom : rig edit "{ $name }" rename=…
rig-read-as-networks = { $list } : lu comme le réseau où il est loué, non comme son nom.
rig-read-as-country = { $country } : lu comme le pays où il se trouve, non comme son nom.
rig-unreadable = Une partie de ce qui était enregistré ne peut plus être lue. Modifiez ce rig ou ajoutez-le de nouveau.
rig-cards = Cartes
rig-power = Électricité
rig-per-kwh = { $price }/kWh
rig-day-night = { $day } le jour, { $night } la nuit
rig-usual-power = prix habituel : { $place }
rig-world-power = moyenne mondiale : indiquez power=…
rig-hardware = Prix d’achat
rig-bought = Achat
rig-age = il y a { $months } mois
rig-book-value = Valeur comptable
rig-book-note = ce que laisse un amortissement linéaire
rig-networks = Réseaux
rig-networks-all = tous
rig-account = Compte
rig-more = Autres
rig-list-title = { $count ->
        [one] Votre rig
       *[other] Vos { $count } rigs
    }
rig-column-name = Rig
rig-no-figure = pas de chiffre
rig-sum = Tous ensemble, chacun là où il rapporte le plus : { $cash }/jour
rig-sum-without = Sans chiffre, donc non compté : { $rigs }.
rig-list-note = ★ est celui qui compte en privé quand vous ne nommez pas de carte.
rig-open = En afficher un :
rig-none-title = Vous n’avez pas encore enregistré de rig
rig-none = Un rig enregistré répond à son nom : earnings garage. Pour en ajouter un : rig add garage 2x 4090 0,12 hardware=3200
rig-full = Vous avez { $count } rigs, c’est le maximum. Supprimez-en un d’abord.
rig-name-command = « { $name } » est une commande et ne peut pas être le nom d’un rig.
rig-name-in-use = Vous avez déjà un rig nommé { $name }. Que faire ?
rig-change-it = Modifier { $name }
rig-bought-future = Le { $date } n’est pas encore passé.
rig-without-date = Sans la date
rig-which = Lequel ?
rig-night-alone = Avec un prix pour la nuit, combien coûte le kWh le jour ?
rig-not-set = « { $typed } » n’est pas défini et ne peut donc pas être retiré.
rig-change-what = Que faut-il modifier ?
rig-change-note = Ou saisissez : { $line } power=0,10. Pour retirer une option : without=power.
rig-change-power = Prix du kWh
rig-change-gpu = Carte
rig-change-count = Nombre de cartes
rig-change-country = Pays
rig-change-network = Réseaux
rig-change-hardware = Prix d’achat
rig-change-bought = Date d’achat
rig-change-account = Compte
rig-change-rename = Nom
rig-remove-title = Supprimer { $name } ?
rig-remove-warning = Ses données enregistrées seront effacées. Ses jours d’historique restent, sauf si vous les supprimez avec lui.
rig-remove-warning-digests = { $count ->
        [one] Ses données enregistrées seront effacées, et { $count } résumé quotidien s’arrêtera.
       *[other] Ses données enregistrées seront effacées, et { $count } résumés quotidiens s’arrêteront.
    }
rig-removed-title = Supprimé : { $name }
rig-removed-digests = { $count ->
        [one] { $count } résumé quotidien à son sujet s’est arrêté.
       *[other] { $count } résumés quotidiens à son sujet se sont arrêtés.
    }
rig-remove-alerts = Alertes à son sujet qui prennent fin aussi : { $count }
rig-removed-alerts = Alertes terminées à son sujet : { $count }
rig-removed-days = Jours d’historique effacés : { $count }

## Ce qui a vraiment été gagné

command-provider = Ce qu’un fournisseur Akash ou un portefeuille Render a vraiment gagné
example-provider = provider
option-paid = ce que Render a vraiment payé pour le travail d’une semaine, en RENDER : 12,3
option-epoch = le numéro de cette semaine ; la plus récente si rien n’est dit
mistake-unknown-account-typo = « { $typed } » est mal tapé : cela commence comme une adresse Akash, mais les lettres de contrôle ne concordent pas.
mistake-unknown-account-other = « { $typed } » est d’une autre chaîne. Une adresse Akash commence par akash1 ; Render paie sur un portefeuille Solana.
button-link-rig = Relier à ma machine
button-provider = Vraiment gagné

provider-none-title = Qu’a-t-elle vraiment gagné ?
provider-none = Tapez une adresse Akash (akash1…) ou le portefeuille Solana sur lequel Render paie. Tout cela est public : ni clé, ni signature. Reliée à une machine, elle est comparée aux estimations, par { $how }
provider-none-rig = { $name } n’a pas encore de compte. Donnez-lui son adresse Akash ou son portefeuille Solana.
provider-which = Quel compte ?
provider-nobody-title = Aucun fournisseur à cette adresse
provider-nobody = Akash ne connaît aucun fournisseur { $account }. Une carte chez HomeNode n’a pas d’adresse à elle, et l’adresse d’un locataire n’est pas celle d’un fournisseur.
provider-idle-title = Aucun travail ces dernières semaines
provider-idle = { $account } n’a aucun travail dans les douze dernières semaines de Render, jusqu’au { $date }. Le travail pour Dispersed et la rémunération de l’attente ne sont pas publiés par portefeuille.

provider-akash = { $name } : { $earned } en 7 jours
provider-akash-unknown = { $name } : gains illisibles
provider-offline = Hors ligne, vu pour la dernière fois : { $age }. Aucune nouvelle location n’arrive.
provider-offline-unknown = Hors ligne : aucune nouvelle location n’arrive.
provider-unread = Illisible en ce moment : { $things }.
provider-part-health = état et cartes
provider-part-earnings = gains
provider-part-leases = locations
provider-24h = Dernières 24 h
provider-24h-before = { $amount } les 24 h d’avant
provider-per-day = { $amount } par jour
provider-act = ACT non brûlés
provider-act-as-akt = { $worth }, soit { $tokens } maintenant
provider-act-unknown = absents des jetons du compte, ou ceux-ci sont illisibles
provider-yes = oui
provider-no = non
provider-online = En ligne
provider-checked = vérifié { $age }
provider-uptime = Disponibilité
provider-uptime-note = 30 jours ; 7 jours { $week }, 1 jour { $day }
provider-audited = Audité
provider-gpus = GPU loués
provider-of = { $part } sur { $whole }
provider-leases = Locations ouvertes
provider-leases-more = plus de { $count }
provider-per-gpu-hour = Par heure de GPU
provider-market = offres pour { $gpu } : { $price }
provider-market-change = { $change } par rapport aux offres pour { $gpu }, { $price }
provider-whole-lease = Une location paie aussi processeurs, mémoire et disques ; les offres portent presque sur la seule carte.
provider-accrued = Gagné : ce que les locations ont rapporté sur la chaîne, versé ou non, avant le gas. Les jours sont ceux d’UTC.
provider-render-words = tier=, paid= et epoch= précisent un portefeuille Render. Akash publie ce qu’il paie : ici, ils ne changent rien.
provider-days = Par jour
provider-column-day = Jour
provider-chart-day = Gagné sur { $network }, { $count } jours : de { $first } à { $last }, au plus bas { $low }, au plus haut { $high }
provider-chart-week = Payé pour le travail sur { $network }, milieu de la fourchette, { $count } semaines : de { $first } à { $last }, au plus bas { $low }, au plus haut { $high }
provider-chart-title = { $name } : vraiment gagné
provider-chart-subtitle-day = par jour, { $currency }
provider-chart-subtitle-week = par semaine, milieu de la fourchette, { $currency }
provider-chart-subtitle-estimate = par jour, { $currency } ; le trait est l’estimation
provider-chart-estimated = estimé : { $estimate } par jour

provider-render = { $account } : { $pay } pour la semaine au { $date }
provider-weeks-old = Aucune semaine plus récente n’est publiée : la dernière s’est terminée le { $date }.
provider-range = { $low } à { $high }
provider-work = Travail
provider-work-share = { $share } de tout le travail
provider-tier = En tier { $tier }
provider-pool-share = { $low } à { $high } du pool
provider-pay = Paie
provider-mean = Moyenne
provider-mean-weeks = { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }
provider-waiting = Pool de l’attente
provider-waiting-note = partagé par tous ceux qui ont attendu ; non publié par portefeuille
provider-tier-unknown = Le tier de ses nœuds n’est pas public, la fourchette couvre donc les deux. Dites tier=2 ou tier=3, ou ce qu’une semaine de travail a rapporté : paid=12,3 epoch={ $epoch }
provider-tier-told = Calculé en tier { $tier }, comme vous le dites.
provider-tier-paid = Ce qui a été payé pour la semaine { $epoch } correspond au tier { $tier } : toutes les semaines sont calculées ainsi.
provider-tier-misfit = Ce qui a été payé pour la semaine { $epoch } ne correspond à aucun tier : des nœuds des deux, ou l’attente comprise ? Toutes les semaines sont calculées en tier { $tier }, le plus proche.
provider-no-epoch = La semaine { $epoch } n’est pas parmi celles qui sont connues, { $from } à { $to } : la fourchette reste comme elle est.
provider-no-telling = Sans travail ni paie, la semaine { $epoch } ne dit rien du tier : la fourchette reste comme elle est.
provider-weeks = Par semaine
provider-column-week = Semaine au
provider-worth-now = Valeur au cours du RENDER à la fin de chaque semaine ; là où il n’est pas connu, au cours actuel, { $price }.
provider-worth-then = Valeur au cours du RENDER à la fin de chaque semaine.

provider-compare = { $name } : estimation et gains par jour
provider-column-span = Jours connus
provider-column-estimate = Estimé
provider-column-actual = Gagné
provider-column-ratio = Rapport
provider-few-days = « – » : trop peu de jours ont à la fois une estimation et des gains. Chaque résumé quotidien garde une estimation.
provider-no-history = Aucune estimation de { $name } n’a été gardée ces jours-là : chacun de ses résumés quotidiens en garde une.
provider-now = Selon les chiffres de maintenant, { $estimate } par jour sont estimés ; { $actual } par jour sont venus la dernière semaine : { $ratio }.
provider-nothing-estimated = Rien n’était estimé, il n’y a donc pas de rapport.
provider-reason-none = À un dixième près : l’estimation est juste.
provider-reason-utilisation-lower = Raison probable : elle a été moins occupée qu’estimé.
provider-reason-utilisation-higher = Raison probable : elle a été plus occupée qu’estimé.
provider-reason-price-lower = Raison probable : une heure a été moins payée qu’estimé.
provider-reason-price-higher = Raison probable : une heure a été mieux payée qu’estimé.
provider-reason-token-price-lower = Raison probable : le token valait moins qu’estimé.
provider-reason-token-price-higher = Raison probable : le token valait plus qu’estimé.
provider-reason-downtime = Raison probable : elle était hors ligne.
provider-reason-unknown = Ce qui est public ne permet de nommer aucune raison seule.
provider-by-cards = Le fournisseur a { $gpus } GPU et { $name } en a { $cards } : sa part est calculée ainsi.
provider-means = Les jours d’avant la dernière semaine sont des moyennes de 30 et 90 jours : chacun demanderait un appel à lui seul.
provider-work-alone = Comparé à l’estimation du seul travail, au milieu de la fourchette : la rémunération de l’attente n’est pas publiée par portefeuille, et un portefeuille peut avoir plusieurs machines.

digest-earned = Vraiment gagné sur { $network } : { $amount } le { $date }, { $total } en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
digest-earned-ratio = { $ratio } de l’estimation
digest-earned-render = Vraiment payé pour le travail sur Render, semaine au { $date } : { $pay } ({ $worth })
digest-earned-missing = Ce qui a vraiment été gagné sur { $network } est illisible en ce moment

why-earned = gagné en 7 jours = prix par bloc × blocs, somme de toutes les locations de ce temps ; un ACT compte pour un dollar = { $result }
why-lease = loyer par heure de GPU = prix par bloc × { $blocks } blocs par heure / GPU de la location ; moyenne sur tous les GPU = { $result }
why-render-pay = paie en tier { $tier } = part de tout le travail × pool × poids du tier = { $share } × { $pool } × { $weight } ({ $low } à { $high }) = { $result }
why-ratio = rapport = gagné par jour / estimé par jour = { $actual } / { $estimate } = { $result }
figure-uptime1d = disponibilité, 1 jour
figure-uptime7d = disponibilité, 7 jours
figure-uptime30d = disponibilité, 30 jours
figure-gpusLeased = GPU loués
figure-gpusTotal = GPU en tout
figure-openLeases = locations ouvertes
figure-earnedUsd24h = gagné, 24 h
figure-earnedUsd24hBefore = gagné, 24 h d’avant
figure-earnedUsd7d = gagné, 7 jours
figure-earnedUsd30d = gagné, 30 jours
figure-earnedUsd90d = gagné, 90 jours
figure-earnedUsdOfDay = gagné ce jour-là
figure-closeUsd = cours du token à sa fin
figure-unconvertedAct = ACT pas encore brûlés
figure-obhOfWeek = travail de la semaine, OBh
figure-jobPoolOfWeek = pool du travail, dernière semaine
figure-availabilityPoolOfWeek = pool de l’attente, dernière semaine
figure-paidRender = vraiment payé pour une semaine

## Daily digests

command-digest = Ce que rapporte une machine, chaque jour à votre heure
example-digest = digest 4090 at=9h timezone=Paris
option-id = lequel, par les lettres que portent ses boutons
option-at = heure : 9h, 18:30, 18h30
option-days = quels jours : daily, lun-ven, sam,dim
option-to = un autre salon, canal ou groupe que vous gérez, pour le recevoir
option-chart = yes ou no : les 30 derniers jours en graphique

mistake-unknown-clock = « { $typed } » n’est pas une heure : écrivez par exemple 9h ou 18:30.
mistake-unknown-weekdays = « { $typed } » ne désigne pas des jours de la semaine : écrivez par exemple lun-ven.
mistake-unknown-digest-action = « { $typed } » n’est pas une action possible sur un résumé.
mistake-unknown-yes-no = « { $typed } » n’est ni yes ni no.

guide-at = À quelle heure ?
guide-at-hint = Choisissez, ou saisissez l’heure : 9h, 18:30
guide-days = Quels jours ?
guide-days-hint = Choisissez, ou saisissez-les : lun,mer,ven
guide-to = Où ?
guide-to-hint = Dans un salon, un canal ou un groupe que vous gérez.

digest-title-earn = ✅ { $name } · { $cash }/jour
digest-title-marginal = ⚠ { $name } · { $cash }/jour
digest-title-switch = ⛔ { $name } · { $cash }/jour
digest-title-pause = ⛔ { $name } : à mettre en pause · { $cash }/jour
digest-title-guess = ❔ { $name } · { $cash }/jour
digest-title-unknown = { $name } : pas de chiffre aujourd’hui
digest-title-unpriced = { $name } : payé en tokens sans cours connu
digest-none = Pas de résumé aujourd’hui
digest-unreadable = L’objet de ce résumé ne peut plus être lu. Arrêtez-le et demandez-en un nouveau.
digest-rig-gone = Le rig dont il parle n’est plus enregistré.
digest-up-yesterday = en hausse de { $amount } depuis hier
digest-down-yesterday = en baisse de { $amount } depuis hier
digest-same-yesterday = inchangé depuis hier
digest-up-since = en hausse de { $amount } depuis le { $date }
digest-down-since = en baisse de { $amount } depuis le { $date }
digest-same-since = inchangé depuis le { $date }
digest-late = En retard : c’était prévu à { $time }.
digest-late-date = En retard : c’était prévu le { $date } à { $time }.
digest-first = C’est le premier ; dès le prochain, vous verrez ce qui a changé.
digest-no-before = Pas de chiffre la dernière fois sur { $network }, donc pas d’évolution.
digest-why = Pourquoi : { $reasons }
digest-why-utilisation = occupation { $from } → { $to } ({ $amount })
digest-why-power = électricité { $from } → { $to }/kWh ({ $amount })
digest-why-fees = frais ({ $amount })
digest-why-machine = la machine ({ $amount })
digest-why-pay = rémunération ({ $amount })
digest-why-pay-change = rémunération { $change } ({ $amount })
digest-why-rent = prix de location { $change } ({ $amount })
digest-why-token = { $token } { $change } ({ $amount })
digest-why-token-pay = { $token } { $change } et tokens par heure { $pay } ({ $amount })
digest-why-currency = le dollar { $change } en { $currency } ({ $amount })
digest-network = { $network } { $cash }/jour (de { $low } à { $high })
digest-network-point = { $network } { $cash }/jour
digest-best = ● le meilleur
digest-also = Aussi dans les détails : { $networks }
digest-token = { $token } { $price }
digest-token-change = { $token } { $price } ({ $change } en 24 h)
digest-token-missing = { $token } : pas de cours
digest-stale = Chiffres anciens : { $networks }
digest-power = Prix de l’électricité supposé : { $price }/kWh, une moyenne
digest-power-place = Prix de l’électricité supposé : { $price }/kWh, habituel ({ $place })
digest-chart = Cash-flow par jour sur { $network }, { $days } jours : de { $first } à { $last }, plus bas { $low }, plus haut { $high }

digest-ordered = ✅ Résumé quotidien programmé : { $about }
digest-changed-same = ✅ Il existait déjà et a été mis à jour : { $about }
digest-order = { $about } · { $when } · { $where }
digest-when = { $days } à { $time } ({ $zone })
digest-days-daily = tous les jours
digest-days-weekdays = du lundi au vendredi
digest-days-weekends = samedi et dimanche
digest-where-private = ici, en privé
digest-where-private-on = en privé sur { $platform }
digest-where-shared = un salon ou un groupe
digest-about = Résumé : { $about }
digest-about-unknown = une machine qui ne peut plus être lue
digest-preview = En ce moment, il dirait : { $title }
digest-next = Prochain : { $next }
digest-list = Vos résumés quotidiens
digest-list-here = Résumés quotidiens ici
digest-list-none = Vous n’avez pas encore de résumé quotidien
digest-list-none-here = Aucun résumé quotidien n’arrive encore ici
digest-what = Un message à votre heure : ce que rapporte la machine, ce qui a changé et pourquoi, sur chaque réseau.
digest-which = Lequel ?
digest-choice = { $about } · { $time } { $zone }
digest-changed = Modifié : { $about }
digest-paused = En pause : { $about }
digest-resumed = Repris : { $about }
digest-stopped = Arrêté : { $about }
digest-stopped-note = Il n’en viendra plus, et la demande est effacée.
orders-paused = En pause : les { $count }
orders-resumed = Repris : les { $count }
orders-stopped = Arrêté : les { $count }
orders-all = Tous
digest-change-what = Que faut-il modifier ?
digest-change-at = Heure
digest-change-days = Jours
digest-change-timezone = Fuseau horaire
digest-change-language = Langue
digest-change-currency = Devise
digest-change-chart-on = Avec le graphique
digest-change-chart-off = Sans le graphique
digest-paused-asked = ⏸ En pause
digest-paused-notice = { $count ->
    [one] { $count } de vos résumés quotidiens n’arrive plus. { $reason }
   *[other] { $count } de vos résumés quotidiens n’arrivent plus. { $reason }
}
digest-paused-access = ⏸ En pause : nous n’avons plus accès au salon. Laissez-nous entrer, puis appuyez sur « Reprendre ».
digest-paused-permission = ⏸ En pause : nous n’avons plus le droit d’y publier. Accordez-le, puis appuyez sur « Reprendre ».
digest-paused-closed = ⏸ En pause : le fil est fermé. Ouvrez-le, puis appuyez sur « Reprendre ».
digest-paused-filtered = ⏸ En pause : un filtre de cet espace l’a retenu. Laissez-le passer, puis appuyez sur « Reprendre ».
digest-paused-unreachable = ⏸ En pause : vous n’acceptez pas nos messages. Autorisez-les, puis appuyez sur « Reprendre ».
digest-paused-rig = ⏸ En pause : le rig dont il parle n’est plus enregistré. Enregistrez-en un sous ce nom et appuyez sur « Reprendre », ou arrêtez-le.
digest-paused-other = ⏸ En pause : il n’a pas pu être remis. Vérifiez que nous pouvons y publier, puis appuyez sur « Reprendre ».
digest-no-place = Aucun résumé ne peut y aller
digest-place-nowhere = Les résumés demandent Discord ou Telegram : nous ne pouvons pas écrire ici de nous-mêmes.
digest-place-unknown = Cet espace n’existe pas, ou nous n’y sommes pas. Ajoutez-nous-y d’abord.
digest-place-wrong-kind = Rien ne peut y être publié directement. Choisissez un salon textuel ou d’annonces, un fil ou un post.
digest-place-not-installed = Nous ne sommes pas installés sur ce serveur et ne pouvons donc pas publier ici. Ses administrateurs peuvent nous ajouter.
digest-missing-title = Nous ne pouvons pas encore y publier
digest-missing = Il nous manque une autorisation ({ $where }) : { $permissions }. Rien n’a été enregistré.
digest-rig-shared-title = Un rig enregistré est privé
digest-rig-shared = D’autres y lisent, et ses coûts ne regardent que vous. Le résumé peut parler des mêmes cartes sans eux.
digest-full-title = Il y en a assez
digest-place-full = { $count ->
        [one] { $count } résumé y arrive déjà, c’est le maximum.
       *[other] { $count } résumés y arrivent déjà, c’est le maximum.
    } Arrêtez-en un d’abord.
digest-owner-full = { $count ->
        [one] Vous avez déjà { $count } résumé, c’est le maximum.
       *[other] Vous avez déjà { $count } résumés, c’est le maximum.
    } Arrêtez-en un d’abord.
digest-unknown-title = Résumé introuvable
digest-unknown = Il n’y en a aucun de ce nom ici. Il a peut-être été arrêté.
digest-elsewhere = Il va dans un espace que d’autres lisent. Modifiez-le là-bas.
digest-stays-title = Un résumé reste là où il va
digest-stays = Demandez-en un là-bas, et arrêtez celui-ci.

permission-view-channel = Voir le salon
permission-send-messages = Envoyer des messages
permission-send-messages-in-threads = Envoyer des messages dans les fils
permission-embed-links = Intégrer des liens
permission-attach-files = Joindre des fichiers
permission-post-messages = Publier des messages

button-again = Réessayer
button-digests = Tous les résumés
button-digest-details = Détails
button-digest-time = Changer l’heure
button-digest-stop = Arrêter
button-digest-pause = Mettre en pause
button-digest-resume = Reprendre
button-digest-preview = Aperçu
button-digest-order = Envoyer chaque jour
button-digest-new = Résumé pour une carte
button-digest-rig = Résumé : { $rig }
button-digest-also = Aussi pour une autre carte
button-digest-also-chat = Aussi dans un salon ou groupe
button-digest-reference = { $cards } sans les coûts
button-pick-channel = Choisir un canal
button-pick-group = Choisir un groupe

## Charts: what stands in pictures, and the sentences that say the same

command-whatif = Ce que changerait un autre prix du kWh, plus d’occupation ou d’autres données
example-whatif = whatif 4090 0,12
button-whatif = Et si…

whatif-title = { $rig } sur { $network } : { $cash }/jour, et ce qui le changerait
whatif-part = Il s’agit ici de { $cards } à part. Pour { $others }, ajoutez { $typed }
whatif-fixed = Tout le reste est inchangé : prix de location, frais et cours actuels.
whatif-token = Cash-flow par jour à un autre cours de { $token }
whatif-outlook = D’après le passé de { $token }, sans sa tendance : de { $low } à { $high } par jour en moyenne sur les { $days } prochains jours, { $mid } au milieu.
whatif-floor = Au-dessous de { $price } par heure GPU, une heure louée ne paie pas sa propre électricité.
whatif-hardware = Matériel à { $price }
whatif-buy-below = À { $price }, l’achat est rentable : il l’est jusqu’à { $most } (de { $low } à { $high }), sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
} de tels jours, à { $rate } par an ailleurs et { $residual } de valeur restante.
whatif-buy-above = À { $price }, l’achat n’est pas rentable : il le serait jusqu’à { $most } (de { $low } à { $high }), sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
} de tels jours, à { $rate } par an ailleurs et { $residual } de valeur restante.
whatif-sell = À partir de { $price }, le matériel rapporte plus vendu maintenant que loué jusque-là.

chart-footnote = { $date } · { $sources }

chart-days-title = { $name } sur { $network } : cash-flow par jour
chart-days-subtitle = Les { $days } derniers jours, en { $currency }

chart-price-title = { $token } sur { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
chart-price-subtitle = Cours à la fin de chaque jour, en { $currency }
chart-mark = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } : { $change }

chart-ranking-title = { $rig } : cash-flow par jour et par réseau
chart-ranking-subtitle = En { $currency }, après frais et électricité ; le trait fin va du bas au haut de la fourchette
chart-ranking-cloud = { $cloud } demande { $price } par jour
chart-ranking-item = { $network } { $cash } (de { $low } à { $high })
chart-ranking-item-point = { $network } { $cash }
chart-ranking-alt = Cash-flow par jour, { $rig } : { $list }.
chart-ranking-alt-cloud = Cash-flow par jour, { $rig } : { $list }. { $cloud } loue le même matériel { $price } par jour.

chart-payback-title = { $rig } sur { $network } : cash-flow et prix du matériel
chart-payback-subtitle = Cash-flow cumulé, en { $currency } ; la bande va du bas au haut de la fourchette
chart-payback-cost = Matériel { $price }
chart-payback-reached = Récupéré : { $date }
chart-payback-low = bas { $amount }
chart-payback-mid = milieu { $amount }
chart-payback-high = haut { $amount }
chart-payback-alt = Cash-flow cumulé d’ici à { $end } : { $mid } (bas { $low }, haut { $high }). Matériel à { $price }, récupéré d’ici au { $date }.
chart-payback-alt-never = Cash-flow cumulé d’ici à { $end } : { $mid } (bas { $low }, haut { $high }). Matériel à { $price }, pas encore récupéré à cette date.

chart-heat-title = { $rig } sur { $network } : cash-flow par jour
chart-heat-subtitle = En { $currency }, selon le prix du kWh et le taux d’occupation
chart-heat-power = Prix du kWh
chart-heat-utilisation = Taux d’occupation
chart-heat-contour = point mort
chart-heat-own = Vous : { $cash }
chart-heat-alt = Cash-flow par jour selon le prix du kWh et le taux d’occupation : de { $low } à { $lowPower }/kWh et { $lowUse }, jusqu’à { $high } à { $highPower }/kWh et { $highUse }. Le vôtre, à { $power }/kWh et { $use }, est de { $cash }.
chart-heat-alt-breakeven = À { $power }/kWh, le point mort est à { $use } d’occupation.

chart-tornado-title = { $rig } sur { $network } : ce qui compte le plus
chart-tornado-subtitle-cash = Cash-flow par jour si une donnée baisse ou monte d’un cinquième, en { $currency }
chart-tornado-subtitle-profit = Bénéfice par jour si une donnée baisse ou monte d’un cinquième, en { $currency }
chart-tornado-base = actuel { $amount }
chart-tornado-item = { $input } { $low } à { $high }
chart-tornado-alt-cash = Cash-flow par jour si une donnée baisse ou monte d’un cinquième : { $list }. Actuellement : { $amount }.
chart-tornado-alt-profit = Bénéfice par jour si une donnée baisse ou monte d’un cinquième : { $list }. Actuellement : { $amount }.

## Power prices by the hour

command-power = Prix de l’électricité par heure, les plus bas et hauts, et quand mettre en pause
example-power = power DE-LU
option-zone = électricité au prix du marché heure par heure : DE, SE4, octopus-c
option-surcharges = ce qui s’ajoute par kWh hors TVA, réseau et taxes : 0,16
option-vat = TVA sur le tout : 20%
about-power = Prix de l’électricité par heure : Energy-Charts du Fraunhofer ISE (CC BY 4.0, données de Bundesnetzagentur | SMARD.de), aWATTar et Octopus Energy ; intensité carbone : NESO.
mistake-unknown-zone = « { $typed } » ne désigne pas une seule zone de prix de l’électricité.
mistake-private-zone = Les prix de { $zone } sont réservés à l’usage privé, ce bot ne peut donc pas les montrer. Zones voisines aux prix libres, mais différents :
mistake-contrary = { $first } et { $second } ne vont pas ensemble : soit le prix suit le marché, soit c’est celui que vous indiquez. Lequel ?
mistake-contrary-markup = { $option } va avec zone=… et s’ajoute au prix du marché ; power est le prix final, tout compris. Lequel ?
guide-zone = Quelle zone de prix de l’électricité ?
guide-zone-hint = Choisissez, ou saisissez un pays ou une zone : FR, SE4, octopus-c
live-power-full = Électricité aujourd’hui, { $zone } : { $price }/kWh en moyenne, soit ({ $spot } en bourse + { $surcharges } de suppléments) + { $vat } de TVA.
live-power-no-vat = Électricité aujourd’hui, { $zone } : { $price }/kWh en moyenne, soit { $spot } en bourse + { $surcharges } de suppléments. TVA non indiquée : vat=20%
live-power-no-surcharges = Électricité aujourd’hui, { $zone } : { $price }/kWh en moyenne, soit { $spot } en bourse + { $vat } de TVA. Suppléments non indiqués : surcharges=0,16
live-power-bare = Électricité aujourd’hui, { $zone } : { $price }/kWh en moyenne, le seul prix de bourse. Réseau et taxes s’y ajoutent : surcharges=0,16 vat=20%
live-power-retail = Électricité aujourd’hui, { $zone } : { $price }/kWh en moyenne, tous frais et TVA compris.
live-power-old = Les prix d’aujourd’hui pour { $zone } sont illisibles : on prend les derniers connus, du { $date }.
live-power-part = Seules { $known } des { $hours } heures du jour sont connues.
live-power-down = Les prix de l’électricité pour { $zone } sont illisibles en ce moment ; le prix habituel du pays les remplace.
live-power-private = Les prix de { $zone } sont réservés à l’usage privé et ce bot ne peut pas s’en servir : le prix habituel du pays les remplace.
rig-change-zone = Marché de l’électricité
rig-zone = moyenne du jour, { $zone }
rig-zone-old = moyenne du { $date }, { $zone }, la dernière connue
rig-zone-missing = prix habituel, ceux de { $zone } étant illisibles
figure-spotUsdPerKwh = prix de bourse du kWh, moyenne du jour
figure-surchargesUsdPerKwh = suppléments par kWh
figure-vatRate = TVA
figure-gramsPerKwh = CO₂ par kWh
why-live-title = Prix de l’électricité
why-live-power = prix du kWh = (prix de bourse + suppléments) × (1 + TVA) = ({ $spot } + { $surcharges }) × (1 + { $vat }) = { $result }
power-title = Électricité aujourd’hui, { $zone } : { $price }/kWh en moyenne
power-title-old = Électricité du { $date }, { $zone } : { $price }/kWh en moyenne
power-title-none = { $zone } : pas de prix de l’électricité en ce moment
power-none = Aucune source ne répond en ce moment. Redemandez dans quelques minutes.
power-now = Maintenant, jusqu’à { $to } : { $price }/kWh
power-today = Aujourd’hui, { $date }
power-tomorrow = Demain, { $date }
power-range = Au plus bas à { $cheapestAt } : { $cheapest }. Au plus haut à { $dearestAt } : { $dearest }. En moyenne { $mean }.
power-tomorrow-none = Les prix de demain ne sont pas encore publiés ; ils arrivent en début d’après-midi.
power-column-hour = Heure
power-column-price = Par kWh
power-column-left = Reste
power-second = { $time } (seconde)
power-pause-title = { $rig } : quand mettre en pause
power-pause = Moins cher en pause de { $from } à { $to } : économise { $saves } si elle était louée alors.
power-pause-none = Aucune heure où la pause économise sur { $network } : chaque heure de travail rapporte plus qu’elle ne brûle.
power-pause-unknown = On ne sait pas si la pause économise : aucun réseau n’a de chiffre pour { $rig } en ce moment.
power-left = Reste : ce qu’une heure sur { $network } laisse après frais et électricité quand toutes les cartes travaillent.
power-clock = Heures à l’horloge de { $city }.
power-carbon = CO₂ en Grande-Bretagne : { $now } g/kWh maintenant ; au plus bas { $low } g ({ $lowAt }), au plus haut { $high } g ({ $highAt }), selon la prévision sur deux jours.
power-carbon-none = L’intensité carbone de la Grande-Bretagne est illisible en ce moment.
power-licence = Données de Bundesnetzagentur | SMARD.de par Energy-Charts, CC BY 4.0.
chart-hours-title = Électricité heure par heure, { $zone }
chart-hours-subtitle = { $currency } par kWh, aujourd’hui et ce que l’on sait de demain
chart-hours-alt = Électricité heure par heure, { $zone } : de { $low } ({ $lowAt }) à { $high } ({ $highAt }).
chart-hours-alt-now = Électricité heure par heure, { $zone } : de { $low } ({ $lowAt }) à { $high } ({ $highAt }), maintenant { $now }.
button-power = Électricité par heure
button-add-surcharges = Avec suppléments et TVA

## Alerts

command-alert = Un message quand un prix, votre rig, un fournisseur ou un prix de GPU en est là
example-alert = alert akt below 0.50
mistake-unknown-alert-action = « { $typed } » ne se fait pas avec une alerte.
mistake-unknown-alert-turn = Une alerte ne peut pas attendre « { $typed } ».
mistake-unknown-alert-repeat = « { $typed } » n’est ni une fois ni chaque fois : once ou every.
option-provider = adresse d’un fournisseur Akash
option-above = prévenir dès que cela atteint ce niveau ou plus
option-below = prévenir dès que cela tombe à ce niveau ou moins
option-moves = prévenir quand cela bouge d’autant, en hausse ou en baisse : 5%
option-rises = prévenir quand cela monte d’autant : 5%
option-falls = prévenir quand cela baisse d’autant : 5%
option-better = prévenir quand un autre réseau rapporte autant de plus par jour
option-turns = unprofitable (à perte), profitable (rentable), offline ou online
option-hours = sur, pendant ou d’ici tant d’heures : 6h, 2 days
option-repeat = once (une fois) ou every (chaque fois)
option-cooldown = au plus un message en tant d’heures : 6h
option-expires = prend fin après tant de jours : 30d
option-quiet = aucun message à ces heures : 22:00-07:00
option-recovery = prévenir aussi quand c’est fini : oui ou non
alert-new = Une nouvelle alerte
alert-what = Que faut-il surveiller ?
alert-when = Quand faut-il prévenir ?
alert-kind-token = Le prix d’un jeton
alert-kind-rig = Mon rig perd de l’argent
alert-kind-better = Un autre réseau rapporte plus
alert-kind-provider = Un fournisseur est hors ligne
alert-kind-gpu = Le prix d’un GPU sur Akash
alert-kind-power = Courant bon marché ou cher
alert-turn-offline = Hors ligne
alert-turn-online = En ligne
alert-power = Courant en { $zone }
alert-power-ahead = Courant en { $zone } d’ici { $hours } h
alert-per-day = { $value }/jour
alert-per-hour = { $value }/h
alert-per-kwh = { $value }/kWh
alert-on-above = { $what } à { $value } ou plus
alert-on-below = { $what } à { $value } ou moins
alert-on-moves = { $what } bouge de { $share } en { $hours } h
alert-on-rises = { $what } monte de { $share } en { $hours } h
alert-on-falls = { $what } baisse de { $share } en { $hours } h
alert-on-negative = { $what } perd de l’argent
alert-on-positive = { $what } gagne de l’argent
alert-on-better = { $what } : un autre réseau meilleur de { $value } par jour pendant { $hours } h
alert-on-offline = { $what } est hors ligne
alert-on-online = { $what } est en ligne
alert-set = ✅ Alerte posée : { $on }
alert-changed-same = ✅ Elle existait déjà et a été mise à jour : { $on }
alert-title = Alerte : { $on }
alert-over = ✅ Fini : { $on }
alert-field-now = Maintenant
alert-field-away = Reste
alert-field-value = Valeur
alert-field-before = Avant
alert-field-since = Ainsi depuis
alert-field-from = À partir de
alert-field-network = Réseau
alert-field-repeat = Prévient
alert-field-recovery = Aussi à la fin
alert-field-quiet = Silence
alert-field-until = Prend fin
alert-once = une fois
alert-every = chaque fois
alert-cooldown = Au plus un message en { $hours } h
alert-unknown = aucune valeur pour l’instant ; rien n’est signalé d’ici là
alert-unheard = Pas de réponse récente de { $networks }, qui paie peut-être le plus.
alert-unheard-line = Si { $rig } n’y est pas loué, saisissez : { $line }
alert-already = C’est déjà le cas : l’alerte prévient quand cela se reproduit.
alert-dollars = Surveillé en dollars américains : ce que cela fait en { $currency } suit le taux de change.
alert-wholesale = Le prix de la bourse, sans frais de réseau ni taxes.
alert-ended = Elle était prévue pour une fois et a pris fin.
alert-snoozed = 🔕 Muette jusqu’au { $until }
alert-list = Alertes
alert-gone-title = Cette alerte n’existe pas
alert-full = Il ne peut pas y avoir plus d’alertes que { $count }.
alert-paused-notice = Alertes qui n’arrivent plus : { $count }. { $reason }
alert-no-place = Aucune alerte ne peut y aller
alert-place-nowhere = Les alertes ont besoin de Discord ou de Telegram : ici, rien ne s’écrit sans demande.
alert-private = D’autres lisent ici. Demandez en privé les alertes sur votre rig ou votre fournisseur.
alert-no-rig = Aucun rig n’est encore enregistré
alert-not-akash = Seuls les fournisseurs d’Akash disent s’ils sont en ligne : leur adresse commence par akash1.
alert-price-above-zero = Un prix est toujours supérieur à 0. Indiquez un seuil plus haut, par exemple below 0.50.
button-alerts = Toutes les alertes
button-alert-new = Nouvelle alerte
button-alert-snooze = Silence 24 h
guide-provider = Quel fournisseur d’Akash ?
guide-provider-hint = Tapez son adresse, qui commence par akash1.

## For whoever runs the bot

command-admin = Pour qui fait tourner ce bot : état, messages non arrivés, annonces, maintenance
example-admin = admin status
mistake-unknown-admin-action = « { $typed } » ne fait pas partie de ce qu’on peut faire ici.

admin-well = Tout va bien
admin-trouble = Quelque chose demande un coup d’œil
admin-version = Version
admin-started = Démarré
admin-roles = Rôles de ce processus
admin-memory = Mémoire
admin-megabytes = { $count } Mo
admin-connected = connecté
admin-not-connected = non joint
admin-database = Base de données
admin-waiting = En attente
admin-waiting-counts = { $due } à préparer, { $ready } à envoyer
admin-waiting-since = le plus ancien : { $age }
admin-sent = Résumés aujourd’hui
admin-sent-counts = { $sent } envoyés, dont { $late } en retard
admin-dead = Non arrivés
admin-dead-counts = { $undelivered } non remis, { $uncertain } incertains
admin-orders = Commandes
admin-order-counts = { $digests } résumés et { $alerts } alertes, dont { $paused } en pause
admin-upstreams = Sources des chiffres : la dernière réponse
admin-upstreams-none = Ce processus n’a encore lu aucune source de chiffres.
admin-upstream-never = pas encore de réponse

admin-letters = Messages qui ne sont pas arrivés
admin-letters-none = Aucun message ne s’est perdu
admin-letters-dropped = Abandonnés, car plus personne ne les attend
admin-letter-digest = résumé du { $date }
admin-letter-alert = alerte du { $date }
admin-letter-undelivered = non remis
admin-letter-uncertain = peut-être arrivé
admin-redrive-which = Renvoyer ? Ce qui est peut-être arrivé viendrait alors deux fois.
admin-redriven = À renvoyer : { $count }
admin-redriven-none = Aucun message de ce genre ne s’est perdu
admin-redriven-note = Ils partent au rythme habituel. Un résumé dont le suivant arrive dans moins de 3 heures est plutôt abandonné.

button-admin-status = État du bot
button-admin-letters = Ce qui n’est pas arrivé
button-admin-redrive-all = Tout renvoyer

option-switch = on ou off
option-text = les mots, tels qu’ils seront lus
mistake-unknown-switch = « { $typed } » n’est ni on ni off.

maintenance-title = En maintenance
maintenance = Rien ne peut recevoir de réponse pour le moment. Les résumés et alertes prévus entre-temps arrivent ensuite : rien n’est perdu.

admin-maintenance-on = Maintenance en cours, commencée { $age }
admin-maintenance-others = Tous les autres lisent que ce bot est en maintenance et que rien n’est perdu.
admin-maintenance-words = En plus, ils lisent :
admin-maintenance-held = Ce qui s’envoie sans demande attend et part dès la fin de la maintenance. Les résumés disent alors leur retard ; si le suivant arrive dans moins de 3 heures, un résumé lui cède la place.
admin-maintenance-is-off = Pas de maintenance
admin-maintenance-how = Pendant ce temps, tous les autres reçoivent une note au lieu d’une réponse, et les résumés et alertes attendent. Pour en dire plus dans cette note : admin maintenance on De retour à 18:00 UTC
admin-maintenance-ended = La maintenance est terminée
admin-maintenance-released = Ce qui attendait part maintenant, au rythme habituel.
admin-too-long = C’est trop long
admin-too-long-text = Il y a { $length } caractères, et { $limit } au plus sont possibles. Rien n’a été fait.

button-admin-maintenance-on = Commencer la maintenance
button-admin-maintenance-off = Terminer la maintenance

option-platform = seulement là : discord ou telegram
mistake-unknown-platform = « { $typed } » n’est ni discord ni telegram.

broadcast-title = Message de qui fait tourner ce bot

admin-letter-broadcast = message du { $date }
admin-broadcast-preview = Lieux qui le recevraient : { $count }
admin-broadcast-ask = Chacun lit les mots tels quels, sous ce titre dans la langue de son résumé. Les lieux dont tous les résumés sont en pause ne reçoivent rien. Envoyer ?
admin-held = Maintenance en cours : cela partira dès qu’elle sera terminée.
admin-broadcast-nowhere = Aucun lieu ne reçoit de résumés, donc personne ne le lirait
admin-broadcast-sent = En route vers des lieux : { $count }
admin-broadcast-sent-text = Cela prend au plus la moitié de ce qui peut être envoyé, pour que les résumés continuent. Ce qui n’a pas pu partir figure parmi ce qui n’est pas arrivé.
admin-broadcast-before = Déjà envoyé, à des lieux : { $count }
admin-broadcast-unknown = Ce message n’existe plus
admin-broadcast-unknown-text = Un message non envoyé se garde une semaine. Écrivez-le de nouveau : admin broadcast puis le texte.

button-admin-broadcast = Envoyer, lieux : { $count }
