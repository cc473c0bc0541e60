# The words of pages in French.

# The frame of every page
skip = Aller au contenu
search = Rechercher
nav-main = Principal
nav-more = Plus
nav-data = Données ouvertes
nav-contact = Contact
made-with = Réalisé avec { $generator }
newer = Plus récentes
older = Plus anciennes
previous = Précédent
next = Suivant
page = Page
pages-of-stories = Pages d’histoires
also-in = Aussi en :
other-languages = Dans d’autres langues :
feed = flux

# Words that several pages share
stories = { $count ->
    [one] { $shown } histoire
   *[other] { $shown } histoires
  }
acts = { $count ->
    [one] { $shown } acte
   *[other] { $shown } actes
  }
all-stories = Toutes les histoires
demand = Demande
office = Institution
week = Semaine
acts-head = Actes
amount = Montant
source = Source
row = Ligne
name = Nom
neighborhood = Quartier
in-all = Au total
change-number = Évolution
deadline = Échéance
ahead = À venir
coming-up = Prochainement
this-week = Cette semaine
take-numbers = Emportez les chiffres
counted-what = Ce qui a été compté
the-ledger = Le registre public
next-escalation = La prochaine mobilisation
read-more = Lire la suite
recording = Enregistrement
continued = (suite)
from-to = { $from } à { $to }
of-what = ({ $what })
of-day = du { $day }
and-more = { $count ->
   *[other] et { $shown } de plus
  }
as-of = Situation au { $day }.
counted-on = Compté le { $day }.
days-counted = Jours comptés le { $day }.
no-refusal = Une absence de réponse n’est pas un refus, et n’est pas appelée ainsi.
no-reply = Aucune réponse enregistrée, situation au { $day }.
to-office = À : { $office }
write-to = Écrivez à { $contact }.
right-of-reply = Toute personne nommée ici peut répondre ici, avec ses propres mots et aussi longuement qu’elle le souhaite.
no-story = La première histoire reste à raconter.
milestone-number = Étape { $number }
story-number = Histoire { $number }
back-to-demand = Retour à la demande
before-this = Avant celle-ci
after-this = Après celle-ci
minutes-short = { $minutes } min
read-by = Lecture : { $reader }
copy = Copier
share = Partager

# Lists of stories
archive-page = Histoires { $first } à { $last }, page { $page } sur { $pages }.
archive-all = { $count ->
    [one] { $shown } histoire, la plus récente d’abord.
   *[other] { $shown } histoires, les plus récentes d’abord.
  }
tag-count = { $count ->
    [one] { $shown } histoire sous « { $tag } ».
   *[other] { $shown } histoires sous « { $tag } ».
  }
tags-all = Toutes les étiquettes

# A story
story-milestone-every = { $count ->
   *[other] une toutes les { $shown } histoires
  }
story-formerly = Jusqu’au { $day }, { $was } désignait : { $story }, devenue { $now }.
story-serves = Audience, demandes et étiquettes
story-briefing = Cette histoire ouvre une audience
story-demand = Cette histoire appuie une demande
story-others = Autres histoires
story-before = Avant celle-ci : { $tag }
story-after = Après celle-ci : { $tag }

# Testimonies
voices-title = Avec leurs mots
voices-play-all = Lire tous les témoignages
voice-video = Vidéo : { $role }
voice-sound = Son : { $role }
voice-captions = Sous-titres
voice-video-file = Le fichier vidéo
voice-sound-file = Le fichier audio
voice-said = Ce qui est dit
voice-recording = dans l’enregistrement : { $role }
reel-all = Tous les témoignages, dans l’ordre
reel-step = Témoignage { $index } sur { $all }
reel-before = Précédent

# To pass something on
share-title = Faites passer
share-lede = Enregistrez une carte, copiez le texte, publiez les deux. Ajoutez la description, pour ne laisser personne de côté.
share-caption = Légende
share-copy-caption = Copier la légende
share-each-network = Le texte pour chaque réseau
share-download = Télécharger :
share-description = Description de ces images, pour les personnes qui ne les voient pas
share-copy-description = Copier la description
share-copied = Copié. Collez-le maintenant dans votre publication.
share-copied-gaps = Copié. Collez-le maintenant et remplissez les blancs.
share-selected = Le texte est sélectionné : copiez-le ici.
share-failed = Ce téléphone n’a pas pu le partager : copiez plutôt le texte.
pass-on-back = Tous les chiffres

# The page to post a story from with a phone
share-story = L’histoire
share-words = Le texte
share-head = Partagez { $tag }
share-kit = À publier
share-pictures = Images
share-pictures-lede = Touchez une image pour la télécharger, ou appuyez longuement pour l’enregistrer parmi vos photos.
share-words-head = Textes
share-words-lede = Chaque texte est taillé pour son réseau, avec l’étiquette et le lien. Ajoutez la description à votre image, pour ne laisser personne de côté.
share-cut = Raccourci pour tenir.
share-messages = { $count ->
   *[other] Part en { $shown } messages.
  }
share-too-long = Trop long pour ce réseau : l’étiquette ou le lien suffit à le remplir.
share-room = { $count ->
   *[other] Place restante : { $shown }.
  }
share-words-for = le texte pour { $names }
share-thread = { $count ->
   *[other] En fil de { $shown } publications
  }
share-for = pour { $names }
share-post = Publication { $number }
share-post-for = publication { $number } pour { $names }
share-limits = Limites des réseaux au { $day }.

# The front page
home-told = { $count ->
    [one] histoire de solidarité racontée à ce jour
   *[other] histoires de solidarité racontées à ce jour
  }
home-story = l’histoire { $number }
home-todo = { $count ->
    [one] Encore { $shown } histoire avant { $story }, la prochaine étape.
   *[other] Encore { $shown } histoires avant { $story }, la prochaine étape.
  }
home-demands = Ce que nous demandons, et pour quand
home-all-demands = Toutes les demandes
home-all-demands-count = { $count ->
   *[other] Toutes les demandes ({ $shown })
  }
home-won = Obtenu
home-week = La dernière semaine
home-bulletin = Le bulletin
home-calendar = L’agenda
home-beats = Chaque histoire se raconte en trois temps
home-care = Ce que quelqu’un a fait pour quelqu’un d’autre.
home-cause = Ce qui a lâché, et l’a rendu nécessaire.
home-change = Ce qui rendrait ce secours inutile.
home-latest = Dernières histoires
home-all-stories = { $count ->
   *[other] Toutes les histoires ({ $shown })
  }
home-milestones = Étapes

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = Aujourd’hui
clock-today-due = est le jour de l’échéance,
clock-left = { $count ->
    [one] jour restant, jusqu’au
   *[other] jours restants, jusqu’au
  }
clock-silent = { $count ->
    [one] jour sans réponse, depuis l’échéance du
   *[other] jours sans réponse, depuis l’échéance du
  }
clock-late = { $count ->
    [one] jour après l’échéance du
   *[other] jours après l’échéance du
  }
clock-working-left = { $count ->
    [one] jour ouvré restant, jusqu’au
   *[other] jours ouvrés restants, jusqu’au
  }
clock-working-silent = { $count ->
    [one] jour ouvré sans réponse, depuis l’échéance du
   *[other] jours ouvrés sans réponse, depuis l’échéance du
  }
clock-working-late = { $count ->
    [one] jour ouvré après l’échéance du
   *[other] jours ouvrés après l’échéance du
  }
clock-none = Aucune échéance fixée
counted-all-days = { $count ->
    [one] Week-ends et jours fériés compris : { $shown } jour.
   *[other] Week-ends et jours fériés compris : { $shown } jours.
  }
counted-within = { $count ->
    [one] Une réponse est due { $shown } jour après la demande.
   *[other] Une réponse est due { $shown } jours après la demande.
  }
counted-within-working = { $count ->
    [one] Une réponse est due { $shown } jour ouvré après la demande.
   *[other] Une réponse est due { $shown } jours ouvrés après la demande.
  }
counted-moved = Le jour fixé, le { $day }, n’est pas ouvré ({ $what }) : l’échéance passe au jour ouvré suivant.
counted-closed = L’échéance tombe un jour non ouvré ({ $what }).

# Demands
demands-late = { $state }, en retard
demands-offices = À qui elles s’adressent, et qui répond
demands-offices-caption = Institutions, demandes adressées à chacune et leurs réponses
office-asked = Demandes reçues
office-replied = Avec une réponse
office-late = Échéance dépassée
office-signed = Réponses signées

# A demand
demand-to = Adressée à
demand-asked = Présentée le
demand-paid-by = Qui paie
demand-cost = Coût
demand-cost-per = { $amount } par { $per }
demand-backed = Appuyée par
demand-stories-acts = { $stories } et { $acts }
demand-write = Écrire ou appeler
demand-sign = Recueillir des signatures
demand-record = L’historique
demand-asked-of = Présentée à : { $office }
demand-was-asked = Présentée
demand-days-late = { $count ->
    [one] { $shown } jour après l’échéance
   *[other] { $shown } jours après l’échéance
  }
demand-read-reply = Lire la réponse
demand-reply-of = ({ $office }, { $day })
demand-compared = Comparée à sa source le { $day }.
demand-reply-due = Échéance pour répondre
demand-none-by-then = Aucune réponse n’avait été enregistrée à cette date.
demand-none-by-then-as-of = Aucune réponse n’avait été enregistrée à cette date, situation au { $day }.
demand-left-open = Ce qui était arrivé à cette date laissait la question ouverte.
demand-statement = Déclaration de l’institution : { $office }
demand-read-below = À lire plus bas
demand-corrected = Cette page a été corrigée
demand-what-corrected = Ce qui a été corrigé
demand-own-words = Avec les mots de l’institution
demand-published = Où cela a été publié
demand-presses = Ce qui la porte
demand-fixes = Ce qui aurait rendu ces secours inutiles
demand-all-fixes = Tout ce qui aurait aidé
demand-milestones = Étapes et audiences
demand-stories-press = { $count ->
    [one] { $shown } histoire la porte
   *[other] { $shown } histoires la portent
  }
demand-briefing-speaks = son audience porte sur cette demande
demand-funding = D’où viendrait l’argent
demand-granted = Accordé à ce jour : { $granted }, sur un total demandé de { $needed }.
demand-granted-cost = Accordé à ce jour : { $granted }, sur un coût total de { $needed }.
demand-granted-none = Accordé à ce jour : rien, sur un total demandé de { $needed }.
demand-granted-none-cost = Accordé à ce jour : rien, sur un coût total de { $needed }.
demand-missing = Avec les lignes ci-dessous, il resterait à trouver : { $amount }.
demand-rows = Lignes d’argent public, et la part que cette demande en réclame
demand-asked-for = Demandé
demand-share = Part
demand-granted-head = Accordé
demand-nothing-yet = rien pour l’instant
demand-celebrated = Fêté
demand-stories = Les histoires derrière cette demande
demand-right = Droit de réponse et corrections
demand-corrections = Ce qui se révèle faux est corrigé, avec la date et l’erreur commise.
demand-no-corrections = Rien n’a été corrigé à ce jour.

# An office
office-what-asked = Ce qui lui a été demandé
office-times = Combien de temps il a fallu
office-sums = { $count ->
    [one] { $shown } demande ; avec une réponse : { $replied } ; avec une réponse sur le fond : { $answered }.
   *[other] { $shown } demandes ; avec une réponse : { $replied } ; avec une réponse sur le fond : { $answered }.
  }
office-median-reply = { $count ->
    [one] Délai médian de la première réponse : { $shown } jour.
   *[other] Délai médian de la première réponse : { $shown } jours.
  }
office-median-answer = { $count ->
    [one] Délai médian de la première réponse sur le fond : { $shown } jour.
   *[other] Délai médian de la première réponse sur le fond : { $shown } jours.
  }
office-times-caption = Jours entre la demande et la première réponse, puis la première réponse sur le fond
office-asked-on = Présentée
office-first-reply = Première réponse
office-first-answer = Première réponse sur le fond
office-no-day = non consigné
office-no-reply = Aucune réponse enregistrée, situation au { $day }
office-no-answer = Aucune réponse sur le fond enregistrée, situation au { $day }
after-days = { $count ->
    [one] après { $shown } jour
   *[other] après { $shown } jours
  }
office-said = Ce qu’elle a dit
office-on = Sur « { $demand } »
office-reply-of = réponse du { $day }
office-right = Droit de réponse

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = l’institution qui décide
letter-brackets = [crochets]
letter-lede = À : { $office }. Complétez ce qui est entre { $brackets }, changez ce que vous voulez et signez de votre nom.
letter-head = La lettre
letter-your-name = [votre nom]
letter-your-place = [votre quartier ou adresse]
letter-its-address = [son adresse]
letter-date = [la date]
letter-dear = Madame, Monsieur,
letter-about = Je vous écris au sujet d’une demande de la campagne { $campaign }. La voici :
letter-about-stories = { $count ->
    [one] Je vous écris au sujet d’une demande de la campagne { $campaign }, appuyée par { $shown } histoire publiée. La voici :
   *[other] Je vous écris au sujet d’une demande de la campagne { $campaign }, appuyée par { $shown } histoires publiées. La voici :
  }
letter-happened = { $count ->
    [one] Voici un fait qui s’est produit.
   *[other] Voici { $shown } faits qui se sont produits.
  }
letter-counted = À ce jour, dans nos quartiers, nous avons compté : { $figures }. Chacun de ces actes a eu lieu parce qu’il manquait quelque chose.
letter-funding = Ce qui peut le financer : { $funding }
letter-refused-on = La réponse du { $day } était négative.
letter-refused = Je vous demande de réexaminer cette demande et de dire publiquement ce que vous ferez à la place.
letter-promised-on = Le { $day }, voici ce qui a été promis.
letter-promised = Merci. Veuillez nous dire quand et comment cette promesse sera tenue.
letter-promised-due = Merci. Veuillez nous dire quand et comment cette promesse sera tenue ; nous avons noté la date du { $day }.
letter-part = Merci pour ce qui est déjà fait. Veuillez nous dire quand le reste suivra.
letter-part-due = Merci pour ce qui est déjà fait. Veuillez nous dire quand le reste suivra ; nous avons noté la date du { $day }.
letter-answered-on = Merci pour la réponse du { $day }.
letter-answered = Ce qui était demandé n’est pas encore fait. Veuillez nous indiquer la prochaine démarche et sa date.
letter-open-on = Une réponse est arrivée le { $day }, mais elle laisse la question ouverte.
letter-answer-was-due = Une réponse sur le fond était due au plus tard le { $day }.
letter-answer-due = Une réponse sur le fond est due au plus tard le { $day }.
letter-please-say = Veuillez répondre oui, non, ou dire quand vous le saurez.
letter-late = Votre réponse était due au plus tard le { $due }. Au { $day }, aucune n’est enregistrée. Veuillez répondre oui, non, ou dire quand vous le saurez. Si vous avez répondu et que le registre se trompe, veuillez nous le dire : il sera corrigé.
letter-please-reply-by = Veuillez répondre au plus tard le { $day } : oui, non, ou quand vous le saurez.
letter-please-reply = Veuillez répondre : oui, non, ou quand vous le saurez.
letter-public = La demande, ses histoires et l’historique des réponses sont publics : { $address }
letter-regards = Cordialement,
letter-copy = Copier la lettre

# What to say on the telephone
call-head = Au téléphone
call-your-place = [votre quartier]
call-hello = Bonjour, je m’appelle { $name } et j’habite { $place }. J’appelle au sujet de « { $demand } ».
call-demand = La demande est la suivante : { $ask }
call-because = J’appelle à cause de choses comme celle-ci.
call-next-step = Quelle est la prochaine démarche, et quel jour sera-t-elle engagée ?
call-promise = Quel jour la promesse sera-t-elle tenue ?
call-promise-due = Quel jour la promesse sera-t-elle tenue ? Nous avons noté le { $day }. Est-ce toujours valable ?
call-late = Une réponse était due au plus tard le { $due }, et aucune n’est enregistrée au { $day }. Quand pouvons-nous l’attendre ?
call-late-open = Une réponse était due au plus tard le { $due }, et ce qui est arrivé laisse la question ouverte. Quand pouvons-nous attendre une réponse sur le fond ?
call-due = Une réponse est due au plus tard le { $day }. Y en aura-t-il une d’ici là ?
call-when = Quand pouvons-nous attendre une réponse ?
call-wait = Attendez la réponse et notez-la :
call-what = [ce qui a été dit]
call-who = [par quelle institution]
call-when-said = [jour et heure]
call-thanks = Merci. Bonne journée.
call-copy = Copier le texte
call-tell = Vous a-t-on répondu ? Dites-le à { $contact }, pour que ce soit consigné au registre.

# A sheet to collect signatures
sheet-print = Imprimez cette page en A4 ou Letter : elle tient sur une feuille.
sheet-ask = Nous demandons :
sheet-ask-office = Nous demandons à cette institution ({ $office }) :
sheet-of = « { $demand } », une demande de la campagne { $campaign }.
sheet-due = Une réponse est due au plus tard le { $day }.
sheet-caption = Lignes à signer
sheet-signature = Signature
sheet-date = Date
sheet-handed = Cette feuille sera remise à celles et ceux qui décident : n’écrivez que ce qu’ils peuvent lire.
sheet-handed-office = Cette feuille sera remise à : { $office }. N’écrivez que ce qui peut y être lu.
sheet-no-address = Personne n’a à donner son adresse ni son téléphone.
sheet-back = Feuilles à renvoyer à { $contact }.

# Victories
victories-all = Toutes les victoires
victory-of = Ce que nous demandions
victory-of-part = Une partie de ce que nous demandons
victory-demanded = La demande : { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } acte de soin compté depuis le { $since }, situation au { $day }.
   *[other] { $acts } actes de soin comptés depuis le { $since }, situation au { $day }.
  }
ledger-week = { $week }, du { $first } au { $last }.
ledger-week-now = { $week }, du { $first } au { $last } ; elle n’est pas terminée.
ledger-weeks = Semaine après semaine
ledger-in-all = au total
ledger-chart = { $metric } par semaine, { $first } à { $last } ; maximum : { $most } ({ $week }) ; dernière semaine : { $newest }
ledger-most = Maximum : { $most } ({ $week })
ledger-table = Actes et quantités par semaine, la plus récente d’abord. Les semaines vont du lundi au dimanche (ISO 8601).
ledger-acts = actes
ledger-demands = Les demandes que portent les actes
ledger-demands-caption = Actes par demande
ledger-more-than-one = Un acte peut porter plusieurs demandes.
ledger-fixes = Ce qui aurait rendu tout cela inutile
ledger-fixes-count = { $count ->
    [one] Celles et ceux qui ont agi le disent en { $shown } phrase.
   *[other] Celles et ceux qui ont agi le disent en { $shown } phrases.
  }
ledger-fixes-read = Lire ce qu’ils disent
ledger-places = Par quartier
ledger-places-caption = Actes par quartier
ledger-floor = Les nombres inférieurs à { $floor } ne sont pas publiés, pour que personne ne puisse être reconnu.
ledger-withheld = Tant qu’il y en a un, le plus petit des autres n’est pas publié non plus, pour qu’on ne puisse pas le déduire.
ledger-no-place = Certains actes n’ont pas de quartier.
ledger-bulletins = Bulletins hebdomadaires
ledger-all-data = Toutes les données ouvertes
ledger-method = Chaque nombre est la somme de ces lignes. Une ligne compte pour un acte, sauf mention contraire ; chaque nombre d’une histoire est un acte du jour de cette histoire. Les quantités sont additionnées exactement, en nombres décimaux. Les lignes ne disent pas le quartier, pour que personne ne puisse être reconnu à un seul geste.

# A week of the ledger
week-not-over = La semaine n’est pas terminée : compté jusqu’au { $day }
week-stories = Histoires de la semaine
weeks = Semaines
weeks-all = Toutes les semaines
week-before = Semaine précédente
week-after = Semaine suivante
week-caption = { $week } : nombres, évolution par rapport à la semaine précédente et totaux
week-counted = Compté
week-in = Dans la semaine
week-change = Évolution par rapport à la semaine précédente
week-so-far = À ce jour, par rapport à toute la semaine précédente

# What would have made acts unnecessary
fixes-by-demand = Par demande
fixes-times = { $count ->
    [one] dit { $shown } fois
   *[other] dit { $shown } fois
  }
fixes-pages = Pages du mur

# Money
money-each-person = Par personne
money-each-caption = { $names } : part par personne
money-flows = Qui a payé qui
money-flows-in = Qui a payé qui, { $period }
money-flows-below = Les flux figurent ci-dessous, en liste avec des barres.
money-chart-picture = Voir le graphique en image
money-trend-picture = Voir les courbes en image
money-change = Évolution dans le temps
money-prices = réel : aux prix de { $base }, selon { $index } ; nominal : tel que payé à l’époque
money-real-short = réel
money-nominal-short = nominal
money-index = indice des prix
money-in-words = Les flux en toutes lettres
money-largest = Les plus grands flux : { $title }
money-every = Tous les flux : { $title }
money-from = De
money-to = À
money-period = Période
money-status = Statut
money-combined = { $count ->
   *[other] la somme de { $shown } lignes
  }
money-refund-short = remboursement
money-more-rows = { $count ->
    [one] { $shown } autre ligne se trouve dans les fichiers ci-dessous.
   *[other] { $shown } autres lignes se trouvent dans les fichiers ci-dessous.
  }
money-method = Comment nous avons compté
money-exact = Les montants sont conservés et additionnés exactement, en nombres décimaux. Ils ne sont arrondis qu’à l’affichage, les demis en s’éloignant de zéro.
money-sources = Sources
money-read-on = consulté le { $day }
money-paid-back-by = Remboursé par : { $who }
money-in-part-estimated = estimé ou déduit, en partie ou en totalité
money-told-elsewhere = ce qui en est reversé figure ailleurs dans cette liste
money-smaller = et d’autres plus petits ({ $number }), { $sum } au total

# Briefings
briefings-missed = En attente de leur étape
briefings-past = Passées
briefing-table = Sur la table :
stories-to-go = { $count ->
    [one] Encore { $shown } histoire
   *[other] Encore { $shown } histoires
  }
briefing-todo = { $count ->
    [one] Voici où elle en est : encore { $shown } histoire avant l’histoire { $number }, qui l’ouvre.
   *[other] Voici où elle en est : encore { $shown } histoires avant l’histoire { $number }, qui l’ouvre.
  }
briefing-no-milestone = Aucune histoire ne porte son étape.
briefing-when = Quand
briefing-where = Où
briefing-readers = Lecture par
briefing-reply-by = Réponse demandée pour le
briefing-watch = Suivre en direct
briefing-script = Texte de lecture
briefing-calendar = Ajouter à votre agenda
briefing-after = Ce qu’il en est sorti
briefing-recording = Écouter ou voir l’enregistrement
briefing-replies = Réponses à sa demande depuis lors :
briefing-no-replies = Aucune réponse à sa demande enregistrée depuis lors, situation au { $day }.
briefing-show = Déroulé
briefing-minutes = { $count ->
    [one] Environ { $shown } minute de lecture à voix haute, à { $words } mots par minute.
   *[other] Environ { $shown } minutes de lecture à voix haute, à { $words } mots par minute.
  }
briefing-rounded = Chaque partie est arrondie à la minute supérieure.
briefing-numbers-below = Les chiffres ci-dessous
briefing-demand-below = La demande ci-dessous
briefing-chosen = L’équipe organisatrice a choisi les histoires.
briefing-rule = Les histoires sont choisies selon une règle : celle qui a atteint l’étape, puis la plus récente pour chacune des demandes que portent le plus d’histoires depuis la dernière étape, puis les plus récentes des autres.
briefing-numbers = Chiffres depuis la dernière audience
briefing-numbers-first = Chiffres depuis le début de la campagne
briefing-counted = après le { $after } et jusqu’au { $until }
briefing-counted-first = jusqu’au { $until }
briefing-what = Quoi
briefing-since = Depuis la dernière audience
briefing-the-demand = La demande
briefing-asks = L’audience demande une réponse au plus tard le { $day }.
briefing-story = L’histoire de cette étape
briefing-others = Autres audiences
script-minutes = { $count ->
    [one] Environ { $shown } minute. Sur papier, chaque partie commence sur une nouvelle page.
   *[other] Environ { $shown } minutes. Sur papier, chaque partie commence sur une nouvelle page.
  }

# Escalations
climb-acts = { $acts } sur { $at }
climb-next = ensuite, { $next }
climb-unknown = La suite sera annoncée à l’audience.
climb-left = Il en manque { $left }
escalations-all = Tous les paliers annoncés ont été atteints.
escalations-announced = Ce qui se passera sera annoncé à l’audience.
escalations-announced-at = Ce qui se passera sera annoncé à l’{ $briefing }.
escalations-reached = Paliers atteints
escalations-unrecorded = Ce qui a été fait n’est pas encore consigné ici.
escalations-no-day = Le jour n’est pas encore consigné.
escalations-left-out = { $count ->
    [one] { $shown } palier antérieur sans nom est omis.
   *[other] { $shown } paliers antérieurs sans nom sont omis.
  }
escalations-counted = { $acts }, compté le { $day }.
step-announced = Annoncé le
step-held = Tenu le
step-planned = Prévu le
step-ritual = Pour clore
step-about = sur le palier de { $at }
gathering-then = Ensuite :

# The board of offers, needs and dreams
board-how = Personne n’est nommé ici. Écrivez à l’équipe organisatrice, qui met les gens en relation : { $contact }.
board-sheet = Feuille à afficher
board-sheet-size = A4 ou Letter
board-matched = Mis en relation
board-since = Depuis le { $day }
board-until = jusqu’au { $day }
board-about = Sujet :
board-offers = { $count ->
    [one] { $shown } offre pourrait aider
   *[other] { $shown } offres pourraient aider
  }
board-needs = { $count ->
    [one] { $shown } besoin auquel elle répondrait
   *[other] { $shown } besoins auxquels elle répondrait
  }
board-answer = Répondre
board-map = Ce qu’a chaque quartier
board-map-caption = Annonces par quartier
board-entries = { $count ->
    [one] annonce
   *[other] annonces
  }
board-offers-about = Sujets des offres
board-others = { $count ->
    [one] { $shown } autre quartier a moins de { $floor } annonces.
   *[other] { $shown } autres quartiers ont chacun moins de { $floor } annonces.
  }
board-all-few = Chaque quartier a moins de { $floor } annonces.
board-one-few = Aucun quartier n’atteint { $floor } annonces.
board-unnamed = Pour que personne ne puisse être deviné, ces quartiers ne sont pas nommés, ni ici ni à côté de leurs annonces.
board-sheet-lede = Offres, besoins et rêves du voisinage, au { $day }
board-sheet-back = Retour au tableau
board-sheet-print = Imprimez cette page avec votre navigateur, en A4 ou Letter.
board-sheet-answer = Pour répondre, écrivez à l’équipe organisatrice :
board-sheet-name = Indiquez les mots qui figurent à la fin de l’annonce.
board-sheet-new = Du nouveau :

# The calendar
calendar-subscribe = S’abonner
calendar-fresh = toujours à jour
calendar-download = Télécharger
calendar-by-hand = Pour vous abonner à la main, donnez cette adresse à votre agenda :
calendar-near = { $count ->
    [one] Aujourd’hui et demain
   *[other] En ce moment et dans les { $shown } prochains jours
  }
calendar-nothing = Rien de daté n’est annoncé pour l’instant.
calendar-over = Terminé
calendar-zone = Les heures sont celles de { $zone }.
occasion-to = au { $last }
occasion-now = En ce moment
occasion-today = Aujourd’hui
occasion-in-days = { $count ->
    [one] dans { $shown } jour
   *[other] dans { $shown } jours
  }
occasion-presses = Porte la demande : { $demand }
occasion-more = En savoir plus
occasion-add = Ajouter à un agenda

# Guides
guides-all = Tous les guides
guide-checked = Dernière vérification le { $day }.
guide-age = Écrit pour être lu dès { $years } ans.
guide-age-computed = D’après la formule Flesch–Kincaid, lisible dès { $years } ans environ.

# The open data
data-licence = Licence
data-no-licence = Aucune n’est indiquée. Demandez avant de publier ces données.
data-as-of = Situation au
data-format = Les textes sont en UTF-8. Les jours s’écrivent 2026-11-08 (ISO 8601). Un fichier JSON dit dans { $about } ce qu’il est et ce qu’on peut en faire ; ses lignes suivent dans la liste qui porte son nom.
data-beside = à côté de chaque jeu de données
data-money = Les tableaux de l’argent public se trouvent { $beside }.
data-open = Ouvrir { $file }
of-file = de { $file }
data-in-file = Ce que contient { $file }
data-means = Signification
data-holds = Contenu

# The search; query is what was looked for
search-field = Des mots, un nombre ou une étiquette
search-one = 1 texte trouvé pour « { $query } ».
search-many = { $shown } textes trouvés pour « { $query } ».
search-some = Aucun texte ne contient tout « { $query } ». En contiennent une partie : { $shown }.
search-none = Rien n’a été trouvé pour « { $query } ». Essayez moins de mots, ou le début d’un mot.
search-shown = { $part } affichés sur { $all }.
search-failed = La recherche n’a pas pu se charger. Vérifiez la connexion et réessayez.
search-hint = La recherche parcourt tous les textes ({ $texts }), dans toutes les langues. Le début d’un mot suffit, et les accents sont facultatifs.
search-key = La touche { $key } mène au champ
search-no-script = La recherche a besoin de scripts, désactivés ou non chargés. Ces chemins s’en passent :
search-way-stories = { $stories }, les plus récentes d’abord : le nombre d’une étiquette dit jusqu’où remonter.
search-way-tags = { $tags } : ce dont parlent les histoires.
search-way-demands = { $demands }, chacune avec les histoires qui la portent.
search-way-browser = Votre navigateur trouve des mots dans la page ouverte : { $ctrl } et { $f }, ou « Rechercher dans la page » dans son menu.
search-results = Résultats
search-about = Chercher dans tout ce que raconte { $campaign }.

# An address that leads nowhere
lost-lede = Cette page est passée entre les mailles. Pas les histoires.
lost-home = Aller à l’accueil
lost-title = Cette page n’existe pas
withdrawn-title = { $tag } est retiré
withdrawn-lede = Une histoire se trouvait ici. La personne dont elle parlait l’a retirée, et elle n’est plus racontée. Si vous en avez une copie, supprimez-la, s’il vous plaît.

# The menu, and the headings of its pages
section-stories = Histoires
section-demands = Demandes
section-ledger = Registre
section-money = Argent
section-calendar = Agenda
section-victories = Victoires
section-testimonies = Témoignages
section-briefings = Audiences
section-escalations = Mobilisations
section-board = Tableau
section-guides = Guides
section-tags = Étiquettes

# Titles of pages, and what search engines tell of them
numbered = { $heading }, page { $page }
archive-about = Toutes les histoires de la campagne { $campaign }, les plus récentes d’abord.
tags-about = Ce dont parlent les histoires de la campagne { $campaign }.
tag-about = Histoires de la campagne { $campaign } sur { $tag }.
demands-about = Ce qui rendrait ces secours inutiles, qui peut en décider, et pour quand.
office-about = Ce qui a été demandé, et ce qui a été répondu : { $office }.
office-about-said = Ce qu’a dit cette institution : { $office }.
letter-title = Écrire ou appeler : { $demand }
letter-page = Une lettre et de quoi dire au téléphone : { $ask }
sheet-title = Signatures : { $demand }
sheet-about = Une feuille à imprimer et à signer : { $ask }
ledger-about = Chaque acte de soin compté par { $campaign }, semaine après semaine.
fixes-about = Avec les mots de celles et ceux qui ont agi, regroupés selon la demande qui y répondrait.
fixes-no-demand = Sans demande particulière
money-about = Qui reçoit l’argent, et qui fait le travail.
pass-on-title = Faites passer : { $headline }
pass-on-about = Textes et images à publier : { $headline }
share-page-title = Partagez { $tag } { $title }
share-page-about = Textes et images pour publier { $tag }.
victories-about = Ce qui a été obtenu, en tout ou en partie, en racontant et en comptant.
testimonies-about = Ce que disent celles et ceux qui travaillent ou ont été aidés : ce qui aurait rendu ces secours inutiles.
guides-about = Des pages pratiques à lire, imprimer et faire passer.
data-about = Tout ce qui est compté et demandé ici, à vérifier et à utiliser.
calendar-about = Les dates où la pression compte, les échéances, et où nous nous retrouvons.
escalations-about = Chaque acte du registre compte. Quand leur nombre atteint l’un de ces paliers, nous agissons en public.
briefings-about-each = À chaque histoire, plusieurs sont lues à voix haute à celles et ceux qui peuvent changer ce qu’elles racontent.
briefings-about-every = { $count ->
   *[other] Toutes les { $shown } histoires, plusieurs sont lues à voix haute à celles et ceux qui peuvent changer ce qu’elles racontent.
  }
briefings-about-milestones = À chaque étape, plusieurs histoires sont lues à voix haute à celles et ceux qui peuvent changer ce qu’elles racontent.
script-title = { $briefing } : texte de lecture
script-about = Ce qui est lu à voix haute à l’{ $briefing }, avec les minutes de chaque partie.
board-title = Offres, besoins et rêves
board-lede = Ce que le voisinage donne, ce dont il a besoin, et ce qu’il aimerait construire ensemble.
board-sheet-title = Le tableau, à afficher
board-sheet-about = Offres, besoins et rêves sur une feuille de papier.

# The kinds of entries on the board
board-dream = Rêves
board-dream-lede = Ce que beaucoup aimeraient construire. Chaque rêve demande des bras, et peut-être les vôtres.
board-need = Besoins
board-need-lede = Ce que quelqu’un ne peut pas faire sans aide en ce moment.
board-offer = Offres
board-offer-lede = Ce que quelqu’un donne. Rien n’est demandé en échange.

# How a demand stands
state-long-overdue = Échéance dépassée depuis longtemps
state-overdue = Échéance dépassée
state-not-answered = Réponse reçue, mais pas sur le fond
state-due-today = Échéance aujourd’hui
state-waiting = En attente de réponse
state-answered = Réponse sur le fond
state-promised = Promise
state-partly-won = Obtenue en partie
state-refused = Refusée
state-won = Obtenue
state-not-yet-asked = Pas encore présentée
funding-funded = Financée
funding-partly-funded = Financée en partie
funding-not-funded = Non financée

# Kinds of replies
reply-promise = Promesse
reply-refusal = Refus
reply-partial = Réponse partielle
reply-answer = Réponse sur le fond
reply-not-an-answer = Ne répond pas sur le fond

# A day of the weekend, in counted-moved and counted-closed
closed-mon = un lundi
closed-tue = un mardi
closed-wed = un mercredi
closed-thu = un jeudi
closed-fri = un vendredi
closed-sat = un samedi
closed-sun = un dimanche

# Counts of the ledger
acts-of-care = actes de soin
acts-of-care-count = { $count ->
    [one] { $shown } acte de soin
   *[other] { $shown } actes de soin
  }
change-more = { $amount } de plus
change-fewer = { $amount } de moins
change-same = autant
place-few = moins de { $floor }
place-not-told = non publié

# The week in a sentence
bulletin-logged = En semaine { $week } de { $year }, { $campaign } a enregistré { $acts }.
bulletin-logged-with = En semaine { $week } de { $year }, { $campaign } a enregistré { $acts }, avec { $figures }.
bulletin-logged-so-far = En semaine { $week } de { $year }, { $campaign } a enregistré { $acts } à ce jour.
bulletin-logged-so-far-with = En semaine { $week } de { $year }, { $campaign } a enregistré { $acts } à ce jour, avec { $figures }.
bulletin-makes = Total depuis le { $day } : { $acts }.
list-and = { $first } et { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } et { $b }. Le rapport est arrondi, les demis en s’éloignant de zéro.
money-ratio-note-in = { $a } et { $b }, { $period }. Le rapport est arrondi, les demis en s’éloignant de zéro.
money-all-flows = Tous les flux
money-flow-count = { $count ->
    [one] { $shown } flux
   *[other] { $shown } flux
  }
money-place-count = { $count ->
    [one] { $shown } point
   *[other] { $shown } points
  }
money-caption = { $flows } entre { $places }.
money-caption-sum = { $flows } entre { $places }, { $sum } au total.
money-caption-largest = Le plus grand : de { $from } à { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] { $shown } points plus petits sont dessinés ensemble ; chaque ligne figure ci-dessous ou dans les fichiers.
  }
money-folded = { $count ->
   *[other] { $shown } points, le plus grand : { $name }
  }
money-cite-flows = Les flux
money-cite-people = Le nombre de personnes ({ $label })
money-cite-prices = L’indice des prix
money-file-csv = Les flux en tableau (CSV)
money-file-json = La même chose avec sa description (paquet de données JSON)
money-file-svg = Le graphique en dessin (SVG)
money-file-trend = L’évolution dans le temps en dessin (SVG)
money-file-png = Le graphique en image, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = L’histoire
card-milestone = L’étape
card-briefing = L’invitation à l’audience
card-victory = La victoire
card-week = La semaine
card-clock = L’horloge
card-trend = L’évolution dans le temps
card-each = Le chiffre par personne
card-comparison = La comparaison
card-preview = Large, pour l’aperçu des liens
card-status = Haute, pour le statut d’un téléphone
card-square = Carrée, pour les fils d’images
card-upright = Verticale, pour les fils d’images
card-wide = Large, pour les fils d’images

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Audience populaire { $number }
briefing-read-aloud = Des histoires sont lues à voix haute aux responsables publics.
briefing-invited-list = Invitation à répondre : { $offices }.
briefing-state-today = Aujourd’hui
briefing-state-to-come = À venir
briefing-state-ahead = À l’histoire { $number }
briefing-state-past = Passée
briefing-state-missed = Sa date est passée
briefing-state-missed-left = { $count ->
    [one] Sa date est passée ; encore { $shown } histoire
   *[other] Sa date est passée ; encore { $shown } histoires
  }
show-welcome = Bienvenue
show-welcome-to = Bienvenue à l’{ $briefing }.
show-told = Depuis l’étape { $number }, nous avons raconté { $stories } de solidarité.
show-told-first = Depuis le début de la campagne, nous avons raconté { $stories } de solidarité.
show-read-one = L’une d’elles est lue maintenant à voix haute.
show-read-all = Toutes sont lues maintenant à voix haute.
show-read = { $count ->
   *[other] { $shown } d’entre elles sont lues maintenant à voix haute.
  }
show-invited = Nous avons invité à répondre : { $offices }.
show-numbers = Les chiffres
show-ask = Nous demandons une réponse au plus tard le { $day }.
show-ask-office = Nous demandons une réponse au plus tard le { $day }. La demande s’adresse à : { $office }.
show-deadline = L’échéance de la demande elle-même est le { $day }.
show-no-reply = Aucune réponse enregistrée, situation au { $day }.
show-last-reply = La dernière réponse date du { $day }. { $office } : « { $reply } »
show-logged = Enregistré à ce jour : { $acts }.
show-step = À { $acts }, la suite : { $what }.
show-step-unknown = Annoncé maintenant : ce que nous ferons à { $acts }.
numbers-begun = Depuis le début de la campagne, nous avons raconté { $stories } et compté { $acts } de soin.
numbers-told = Depuis l’étape { $number }, nous avons raconté { $stories }.
numbers-told-first = Depuis le début de la campagne, nous avons raconté { $stories }.
numbers-acts = { $count ->
    [one] Depuis l’audience du { $day }, { $shown } acte a été compté.
   *[other] Depuis l’audience du { $day }, { $shown } actes ont été comptés.
  }
numbers-acts-first = { $count ->
    [one] Depuis le début de la campagne, { $shown } acte a été compté.
   *[other] Depuis le début de la campagne, { $shown } actes ont été comptés.
  }
numbers-come-to = Cela fait : { $figures }.
numbers-in-all = { $count ->
    [one] Au total, il y a maintenant { $shown } acte au registre.
   *[other] Au total, il y a maintenant { $shown } actes au registre.
  }

# Steps of the ladder of escalations
step-reached = Atteint
step-next = Suivant
step-later = Plus tard

# What stands in the calendar
occasion-answer-due = Réponse due : { $demand }
occasion-reply-due = Réponse due après l’{ $briefing }
occasion-reply-due-on = Réponse due après l’{ $briefing } : { $demand }
occasion-at = À { $acts } : { $title }
occasion-escalation = Mobilisation à { $acts }
kind-window = Moment clé
kind-action = Action
kind-ritual = Rituel de gratitude
kind-briefing = Audience populaire
kind-escalation = Mobilisation

# Kinds of texts that the search finds
found-story = Histoire
found-translation = Histoire, traduite
found-guide = Guide
found-victory = Victoire
found-briefing = Audience
found-testimony = Témoignage

# Feeds, which people read elsewhere
feed-atom = Flux Atom
feed-json = Flux JSON
feed-offers = Nouvelles offres
feed-needs = Nouveaux besoins
feed-answer = Répondre via l’équipe organisatrice
feed-reply = { $office } sur « { $demand } » : { $kind }
feed-asked = Ce qui a été demandé : { $ask }
feed-all-about = Tout sur cette demande
feed-missed-reply = Pas de réponse à l’échéance : « { $demand } »
feed-missed-answer = Pas de réponse sur le fond à l’échéance : « { $demand } »
feed-no-reply = À l’échéance, le { $day }, aucune réponse n’était enregistrée.
feed-no-reply-from = À l’échéance, le { $day }, aucune réponse n’était enregistrée. Institution : { $office }.
feed-no-answer = À l’échéance, le { $day }, aucune réponse sur le fond n’était enregistrée.
feed-no-answer-from = À l’échéance, le { $day }, aucune réponse sur le fond n’était enregistrée. Institution : { $office }.
feed-live = En direct
feed-in-ledger = { $acts } au registre
feed-came-to = Le { $day }, le registre a atteint { $acts }.
feed-now = Ce qui vient maintenant : { $what }.
feed-now-unknown = Ce qui vient maintenant sera annoncé à l’audience.
feed-held = Comment cela s’est passé : { $what }
plan-post = Publier { $tag } { $title }
