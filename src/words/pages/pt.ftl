# The words of pages in Portuguese.

# The frame of every page
skip = Ir para o conteúdo
search = Buscar
nav-main = Principal
nav-more = Mais
nav-data = Dados abertos
nav-contact = Contato
made-with = Feito com { $generator }
newer = Mais recentes
older = Mais antigas
previous = Anterior
next = Seguinte
page = Página
pages-of-stories = Páginas de histórias
also-in = Também em:
other-languages = Em outros idiomas:
feed = feed

# Words that several pages share
stories = { $count ->
    [one] { $shown } história
   *[other] { $shown } histórias
  }
acts = { $count ->
    [one] { $shown } ato
   *[other] { $shown } atos
  }
all-stories = Todas as histórias
demand = Reivindicação
office = Órgão
week = Semana
acts-head = Atos
amount = Valor
source = Fonte
row = Linha
name = Nome
neighborhood = Bairro
in-all = No total
change-number = Variação
deadline = Prazo
ahead = Próximas
coming-up = Em breve
this-week = Esta semana
take-numbers = Leve os números
counted-what = O que foi contado
the-ledger = O registro público
next-escalation = A próxima mobilização
read-more = Leia mais
recording = Gravação
continued = (continuação)
from-to = { $from } a { $to }
of-what = ({ $what })
of-day = de { $day }
and-more = { $count ->
   *[other] e mais { $shown }
  }
as-of = Situação em { $day }.
counted-on = Contado em { $day }.
days-counted = Dias contados em { $day }.
no-refusal = Não responder não é recusar, e aqui não se chama de recusa.
no-reply = Nenhuma resposta registrada, situação em { $day }.
to-office = Para: { $office }
write-to = Escreva para { $contact }.
right-of-reply = Quem é citado aqui pode responder aqui, com suas próprias palavras e sem limite de tamanho.
no-story = A primeira história ainda está por ser contada.
milestone-number = Marco { $number }
story-number = História { $number }
back-to-demand = Voltar à reivindicação
before-this = Antes desta
after-this = Depois desta
minutes-short = { $minutes } min
read-by = Leitura: { $reader }
copy = Copiar
share = Compartilhar

# Lists of stories
archive-page = Histórias { $first } a { $last }, página { $page } de { $pages }.
archive-all = { $count ->
    [one] { $shown } história, a mais recente primeiro.
   *[other] { $shown } histórias, as mais recentes primeiro.
  }
tag-count = { $count ->
    [one] { $shown } história em “{ $tag }”.
   *[other] { $shown } histórias em “{ $tag }”.
  }
tags-all = Todas as etiquetas

# A story
story-milestone-every = { $count ->
   *[other] um a cada { $shown } histórias
  }
story-formerly = Até { $day }, { $was } era: { $story }, agora { $now }.
story-serves = Audiência, reivindicações e etiquetas
story-briefing = Esta história abre uma audiência
story-demand = Esta história apoia uma reivindicação
story-others = Outras histórias
story-before = Antes desta: { $tag }
story-after = Depois desta: { $tag }

# Testimonies
voices-title = Em suas próprias palavras
voices-play-all = Reproduzir todos os depoimentos
voice-video = Vídeo: { $role }
voice-sound = Áudio: { $role }
voice-captions = Legendas
voice-video-file = Arquivo de vídeo
voice-sound-file = Arquivo de áudio
voice-said = O que é dito
voice-recording = na gravação: { $role }
reel-all = Todos os depoimentos, em ordem
reel-step = Depoimento { $index } de { $all }
reel-before = Anterior

# To pass something on
share-title = Passe adiante
share-lede = Salve um cartão, copie o texto e publique os dois. Acrescente a descrição, para que ninguém fique de fora.
share-caption = Legenda
share-copy-caption = Copiar a legenda
share-each-network = O texto para cada rede
share-download = Baixar:
share-description = Descrição destas imagens, para quem não pode vê-las
share-copy-description = Copiar a descrição
share-copied = Copiado. Agora cole na sua publicação.
share-copied-gaps = Copiado. Agora cole e preencha as lacunas.
share-selected = O texto está selecionado: copie daqui.
share-failed = Este telefone não conseguiu compartilhar: copie o texto.
pass-on-back = Todos os números

# The page to post a story from with a phone
share-story = A história
share-words = O texto
share-head = Compartilhe { $tag }
share-kit = Para publicar
share-pictures = Imagens
share-pictures-lede = Toque em uma imagem para baixá-la, ou mantenha pressionada para salvá-la entre suas fotos.
share-words-head = Textos
share-words-lede = Cada texto cabe na sua rede, com etiqueta e link. Acrescente a descrição à sua imagem, para que ninguém fique de fora.
share-cut = Cortado para caber.
share-messages = { $count ->
   *[other] Enviado em { $shown } mensagens.
  }
share-too-long = Longo demais para esta rede: a etiqueta ou o link já a preenche.
share-room = { $count ->
   *[other] Espaço restante: { $shown }.
  }
share-words-for = o texto para { $names }
share-thread = { $count ->
   *[other] Em um fio de { $shown } publicações
  }
share-for = para { $names }
share-post = Publicação { $number }
share-post-for = publicação { $number } para { $names }
share-limits = Limites das redes em { $day }.

# The front page
home-told = { $count ->
    [one] história de solidariedade contada até agora
   *[other] histórias de solidariedade contadas até agora
  }
home-story = história { $number }
home-todo = { $count ->
    [one] Falta { $shown } história para a { $story }, o próximo marco.
   *[other] Faltam { $shown } histórias para a { $story }, o próximo marco.
  }
home-demands = O que exigimos e até quando
home-all-demands = Todas as reivindicações
home-all-demands-count = { $count ->
   *[other] Todas as reivindicações ({ $shown })
  }
home-won = Conquistado
home-week = A semana mais recente
home-bulletin = O boletim
home-calendar = A agenda
home-beats = Toda história tem três tempos
home-care = O que alguém fez por outra pessoa.
home-cause = O que falhou e tornou isso necessário.
home-change = O que tornaria o socorro desnecessário.
home-latest = Últimas histórias
home-all-stories = { $count ->
   *[other] Todas as histórias ({ $shown })
  }
home-milestones = Marcos

# A clock. Before it stands the number of days, after it the day of the deadline.
clock-today = Hoje
clock-today-due = termina o prazo,
clock-left = { $count ->
    [one] dia de prazo, até
   *[other] dias de prazo, até
  }
clock-silent = { $count ->
    [one] dia sem resposta, desde o prazo de
   *[other] dias sem resposta, desde o prazo de
  }
clock-late = { $count ->
    [one] dia após o prazo de
   *[other] dias após o prazo de
  }
clock-working-left = { $count ->
    [one] dia útil de prazo, até
   *[other] dias úteis de prazo, até
  }
clock-working-silent = { $count ->
    [one] dia útil sem resposta, desde o prazo de
   *[other] dias úteis sem resposta, desde o prazo de
  }
clock-working-late = { $count ->
    [one] dia útil após o prazo de
   *[other] dias úteis após o prazo de
  }
clock-none = Sem prazo definido
counted-all-days = { $count ->
    [one] Com fins de semana e feriados: { $shown } dia.
   *[other] Com fins de semana e feriados: { $shown } dias.
  }
counted-within = { $count ->
    [one] O prazo de resposta é de { $shown } dia a partir do pedido.
   *[other] O prazo de resposta é de { $shown } dias a partir do pedido.
  }
counted-within-working = { $count ->
    [one] O prazo de resposta é de { $shown } dia útil a partir do pedido.
   *[other] O prazo de resposta é de { $shown } dias úteis a partir do pedido.
  }
counted-moved = O dia definido, { $day }, não é dia útil ({ $what }); o prazo passa para o dia útil seguinte.
counted-closed = O prazo não cai em dia útil ({ $what }).

# Demands
demands-late = { $state }, fora do prazo
demands-offices = A quem se dirigem e quem responde
demands-offices-caption = Órgãos, reivindicações dirigidas a cada um e suas respostas
office-asked = Reivindicações recebidas
office-replied = Com resposta
office-late = Com prazo vencido
office-signed = Respostas assinadas

# A demand
demand-to = Dirigida a
demand-asked = Apresentada em
demand-paid-by = Quem paga
demand-cost = Custo
demand-cost-per = { $amount } por { $per }
demand-backed = Apoiada por
demand-stories-acts = { $stories } e { $acts }
demand-write = Escreva ou ligue
demand-sign = Colete assinaturas
demand-record = O histórico
demand-asked-of = Apresentada a: { $office }
demand-was-asked = Apresentada
demand-days-late = { $count ->
    [one] { $shown } dia após o prazo
   *[other] { $shown } dias após o prazo
  }
demand-read-reply = Ler a resposta
demand-reply-of = ({ $office }, { $day })
demand-compared = Conferida com a fonte em { $day }.
demand-reply-due = Fim do prazo de resposta
demand-none-by-then = Até essa data, nenhuma resposta tinha sido registrada.
demand-none-by-then-as-of = Até essa data, nenhuma resposta tinha sido registrada, situação em { $day }.
demand-left-open = O que chegou até essa data deixou a questão em aberto.
demand-statement = Nota do órgão: { $office }
demand-read-below = Leia abaixo
demand-corrected = Esta página foi corrigida
demand-what-corrected = O que foi corrigido
demand-own-words = Nas palavras do próprio órgão
demand-published = Onde foi publicado
demand-presses = O que a impulsiona
demand-fixes = O que teria tornado isso desnecessário
demand-all-fixes = Tudo o que teria ajudado
demand-milestones = Marcos e audiências
demand-stories-press = { $count ->
    [one] { $shown } história a impulsiona
   *[other] { $shown } histórias a impulsionam
  }
demand-briefing-speaks = sua audiência trata desta reivindicação
demand-funding = De onde sairia o dinheiro
demand-granted = Concedido até agora: { $granted }, de um total pedido de { $needed }.
demand-granted-cost = Concedido até agora: { $granted }, de um custo total de { $needed }.
demand-granted-none = Concedido até agora: nada, de um total pedido de { $needed }.
demand-granted-none-cost = Concedido até agora: nada, de um custo total de { $needed }.
demand-missing = Com as linhas abaixo, ainda faltaria encontrar: { $amount }.
demand-rows = Linhas de dinheiro público e a parte que esta reivindicação pede
demand-asked-for = Pedido
demand-share = Parte
demand-granted-head = Concedido
demand-nothing-yet = nada ainda
demand-celebrated = Comemorado
demand-stories = As histórias por trás desta reivindicação
demand-right = Direito de resposta e correções
demand-corrections = O que se mostrar errado é corrigido, com a data e a indicação do erro.
demand-no-corrections = Nada foi corrigido até agora.

# An office
office-what-asked = O que lhe foi pedido
office-times = Quanto tempo levou
office-sums = { $count ->
    [one] { $shown } reivindicação; com resposta: { $replied }; com resposta concreta: { $answered }.
   *[other] { $shown } reivindicações; com resposta: { $replied }; com resposta concreta: { $answered }.
  }
office-median-reply = { $count ->
    [one] A primeira resposta veio após { $shown } dia (mediana).
   *[other] A primeira resposta veio após { $shown } dias (mediana).
  }
office-median-answer = { $count ->
    [one] A primeira resposta concreta veio após { $shown } dia (mediana).
   *[other] A primeira resposta concreta veio após { $shown } dias (mediana).
  }
office-times-caption = Dias do pedido até a primeira resposta e até a primeira resposta concreta
office-asked-on = Apresentada
office-first-reply = Primeira resposta
office-first-answer = Primeira resposta concreta
office-no-day = não consta
office-no-reply = Nenhuma resposta registrada, situação em { $day }
office-no-answer = Nenhuma resposta concreta registrada, situação em { $day }
after-days = { $count ->
    [one] após { $shown } dia
   *[other] após { $shown } dias
  }
office-said = O que disse
office-on = Sobre “{ $demand }”
office-reply-of = resposta de { $day }
office-right = Direito de resposta

# A letter to an office; words in [brackets] are gaps that the sender fills
letter-office = o órgão que decide
letter-brackets = [colchetes]
letter-lede = Para: { $office }. Preencha o que está entre { $brackets }, mude o que quiser e assine com seu nome.
letter-head = A carta
letter-your-name = [seu nome]
letter-your-place = [seu bairro ou endereço]
letter-its-address = [endereço do órgão]
letter-date = [a data]
letter-dear = A quem decide:
letter-about = Escrevo sobre uma reivindicação da campanha { $campaign }. Ela diz:
letter-about-stories = { $count ->
    [one] Escrevo sobre uma reivindicação da campanha { $campaign }, apoiada por { $shown } história publicada. Ela diz:
   *[other] Escrevo sobre uma reivindicação da campanha { $campaign }, apoiada por { $shown } histórias publicadas. Ela diz:
  }
letter-happened = { $count ->
    [one] Eis um fato que aconteceu.
   *[other] Eis { $shown } fatos que aconteceram.
  }
letter-counted = Até agora, nos bairros, foram contados: { $figures }. Cada um desses atos foi feito porque faltava alguma coisa.
letter-funding = O que pode custear: { $funding }
letter-refused-on = A resposta de { $day } foi negativa.
letter-refused = Peço que reconsiderem e que digam publicamente o que farão em seu lugar.
letter-promised-on = Em { $day }, foi prometido o seguinte.
letter-promised = Agradeço. Peço que nos digam quando e como a promessa será cumprida.
letter-promised-due = Agradeço. Peço que nos digam quando e como a promessa será cumprida; anotamos a data de { $day }.
letter-part = Agradeço pela parte já feita. Peço que nos digam quando virá o restante.
letter-part-due = Agradeço pela parte já feita. Peço que nos digam quando virá o restante; anotamos a data de { $day }.
letter-answered-on = Agradeço pela resposta de { $day }.
letter-answered = O que foi pedido ainda não foi feito. Peço que nos digam qual é o próximo passo e em que data.
letter-open-on = Houve uma resposta em { $day }, mas ela deixa a questão em aberto.
letter-answer-was-due = O prazo para uma resposta concreta terminou em { $day }.
letter-answer-due = O prazo para uma resposta concreta termina em { $day }.
letter-please-say = Peço que digam sim, não ou até quando saberão.
letter-late = O prazo para a sua resposta terminou em { $due }. Até { $day }, nenhuma foi registrada. Peço que digam sim, não ou até quando saberão. Se já responderam e o registro está errado, por favor avisem: ele será corrigido.
letter-please-reply-by = Peço que respondam até { $day }: sim, não ou até quando saberão.
letter-please-reply = Peço que respondam: sim, não ou até quando saberão.
letter-public = A reivindicação, suas histórias e o histórico de respostas são públicos: { $address }
letter-regards = Atenciosamente,
letter-copy = Copiar a carta

# What to say on the telephone
call-head = Por telefone
call-your-place = [seu bairro]
call-hello = Olá, meu nome é { $name } e moro em { $place }. Estou ligando sobre “{ $demand }”.
call-demand = A reivindicação é: { $ask }
call-because = Estou ligando por causa de coisas como esta.
call-next-step = Qual é o próximo passo e em que dia será dado?
call-promise = Em que dia a promessa será cumprida?
call-promise-due = Em que dia a promessa será cumprida? Anotamos { $day }. Está mantido?
call-late = O prazo de resposta terminou em { $due } e, até { $day }, nenhuma foi registrada. Quando podemos esperar uma?
call-late-open = O prazo de resposta terminou em { $due }, e o que chegou deixou a questão em aberto. Quando podemos esperar uma resposta concreta?
call-due = O prazo de resposta termina em { $day }. Haverá uma até lá?
call-when = Quando podemos esperar uma resposta?
call-wait = Espere a resposta e anote:
call-what = [o que foi dito]
call-who = [por qual órgão]
call-when-said = [dia e hora]
call-thanks = Agradeço. Tenha um bom dia.
call-copy = Copiar o texto
call-tell = Houve resposta? Conte para { $contact }, para que conste no registro.

# A sheet to collect signatures
sheet-print = Imprima esta página em A4 ou Letter: ela ocupa uma folha.
sheet-ask = Pedimos:
sheet-ask-office = Pedimos a este órgão ({ $office }):
sheet-of = “{ $demand }”, uma reivindicação da campanha { $campaign }.
sheet-due = O prazo de resposta termina em { $day }.
sheet-caption = Linhas para assinar
sheet-signature = Assinatura
sheet-date = Data
sheet-handed = Esta folha será entregue a quem decide: escreva só o que essas pessoas podem ler.
sheet-handed-office = Esta folha será entregue a: { $office }. Escreva só o que pode ser lido ali.
sheet-no-address = Ninguém precisa informar endereço nem telefone.
sheet-back = Devolva as folhas a { $contact }.

# Victories
victories-all = Todas as vitórias
victory-of = O que exigimos
victory-of-part = Uma parte do que exigimos
victory-demanded = A reivindicação: { $demand }

# The ledger
ledger-since = { $count ->
    [one] { $acts } ato de cuidado contado desde { $since }, situação em { $day }.
   *[other] { $acts } atos de cuidado contados desde { $since }, situação em { $day }.
  }
ledger-week = { $week }, de { $first } a { $last }.
ledger-week-now = { $week }, de { $first } a { $last }; ainda não terminou.
ledger-weeks = Semana a semana
ledger-in-all = no total
ledger-chart = { $metric } por semana, { $first } a { $last }; máximo: { $most } ({ $week }); última semana: { $newest }
ledger-most = Máximo: { $most } ({ $week })
ledger-table = Atos e quantidades por semana, a mais recente primeiro. As semanas vão de segunda a domingo (ISO 8601).
ledger-acts = atos
ledger-demands = O que os atos impulsionam
ledger-demands-caption = Atos por reivindicação
ledger-more-than-one = Um ato pode impulsionar mais de uma reivindicação.
ledger-fixes = O que teria tornado isto desnecessário
ledger-fixes-count = { $count ->
    [one] Quem fez o trabalho diz em { $shown } frase.
   *[other] Quem fez o trabalho diz em { $shown } frases.
  }
ledger-fixes-read = Leia o que dizem
ledger-places = Por bairro
ledger-places-caption = Atos por bairro
ledger-floor = Contagens abaixo de { $floor } não são publicadas, para que ninguém possa ser identificado.
ledger-withheld = Enquanto houver uma contagem assim, a menor das outras também não é publicada, para que não se possa deduzi-la.
ledger-no-place = Pode haver atos sem bairro.
ledger-bulletins = Boletins semanais
ledger-all-data = Todos os dados abertos
ledger-method = Cada contagem é a soma destas linhas. Uma linha vale um ato, salvo indicação em contrário; cada contagem em uma história é um ato do dia da história. As quantidades são somadas com exatidão, como números decimais. As linhas não informam o bairro, para que ninguém possa ser identificado por um único gesto.

# A week of the ledger
week-not-over = A semana não terminou: contado até { $day }
week-stories = Histórias da semana
weeks = Semanas
weeks-all = Todas as semanas
week-before = Semana anterior
week-after = Semana seguinte
week-caption = { $week }: contagens, variação em relação à semana anterior e totais
week-counted = Contado
week-in = Na semana
week-change = Variação em relação à semana anterior
week-so-far = Até agora, em comparação com toda a semana anterior

# What would have made acts unnecessary
fixes-by-demand = Por reivindicação
fixes-times = { $count ->
    [one] dito { $shown } vez
   *[other] dito { $shown } vezes
  }
fixes-pages = Páginas do mural

# Money
money-each-person = Por pessoa
money-each-caption = { $names }: valor por pessoa
money-flows = Quem pagou a quem
money-flows-in = Quem pagou a quem, { $period }
money-flows-below = Os fluxos estão abaixo, em uma lista com barras.
money-chart-picture = Ver o gráfico como imagem
money-trend-picture = Ver as linhas como imagem
money-change = Evolução no tempo
money-prices = real: a preços de { $base }, segundo { $index }; nominal: como pago na época
money-real-short = real
money-nominal-short = nominal
money-index = índice de preços
money-in-words = Os fluxos em palavras
money-largest = Os maiores fluxos: { $title }
money-every = Todos os fluxos: { $title }
money-from = De
money-to = Para
money-period = Período
money-status = Situação
money-combined = { $count ->
   *[other] a soma de { $shown } linhas
  }
money-refund-short = devolução
money-more-rows = { $count ->
    [one] Há mais { $shown } linha nos arquivos abaixo.
   *[other] Há mais { $shown } linhas nos arquivos abaixo.
  }
money-method = Como contamos
money-exact = Os valores são guardados e somados com exatidão, como números decimais. Só são arredondados quando exibidos; as metades, para longe do zero.
money-sources = Fontes
money-read-on = consultado em { $day }
money-paid-back-by = Devolvido por: { $who }
money-in-part-estimated = estimado ou deduzido, em parte ou no todo
money-told-elsewhere = o que é repassado daqui aparece em outro ponto desta lista
money-smaller = e outros menores ({ $number }), { $sum } no total

# Briefings
briefings-missed = À espera de seu marco
briefings-past = Passadas
briefing-table = Em cima da mesa:
stories-to-go = { $count ->
    [one] Falta { $shown } história
   *[other] Faltam { $shown } histórias
  }
briefing-todo = { $count ->
    [one] Assim está até agora: falta { $shown } história para a história { $number }, que a abre.
   *[other] Assim está até agora: faltam { $shown } histórias para a história { $number }, que a abre.
  }
briefing-no-milestone = Nenhuma história tem o seu marco.
briefing-when = Quando
briefing-where = Onde
briefing-readers = Leitura
briefing-reply-by = Resposta pedida até
briefing-watch = Assistir ao vivo
briefing-script = Roteiro de leitura
briefing-calendar = Adicionar à sua agenda
briefing-after = O que resultou dela
briefing-recording = Ouvir ou ver a gravação
briefing-replies = Respostas à sua reivindicação desde então:
briefing-no-replies = Nenhuma resposta à sua reivindicação registrada desde então, situação em { $day }.
briefing-show = Programação
briefing-minutes = { $count ->
    [one] Cerca de { $shown } minuto de leitura em voz alta, a { $words } palavras por minuto.
   *[other] Cerca de { $shown } minutos de leitura em voz alta, a { $words } palavras por minuto.
  }
briefing-rounded = Cada parte é arredondada para o minuto inteiro seguinte.
briefing-numbers-below = Os números abaixo
briefing-demand-below = A reivindicação abaixo
briefing-chosen = A organização escolheu as histórias.
briefing-rule = As histórias são escolhidas por uma regra: a que alcançou o marco; depois, a mais recente de cada uma das reivindicações que mais histórias impulsionam desde o último marco; depois, as mais recentes entre as demais.
briefing-numbers = Números desde a última audiência
briefing-numbers-first = Números desde o início da campanha
briefing-counted = depois de { $after } e até { $until }
briefing-counted-first = até { $until }
briefing-what = O quê
briefing-since = Desde a última audiência
briefing-the-demand = A reivindicação
briefing-asks = A audiência pede resposta até { $day }.
briefing-story = A história deste marco
briefing-others = Outras audiências
script-minutes = { $count ->
    [one] Cerca de { $shown } minuto. No papel, cada parte começa em uma nova página.
   *[other] Cerca de { $shown } minutos. No papel, cada parte começa em uma nova página.
  }

# Escalations
climb-acts = { $acts } de { $at }
climb-next = a seguir, { $next }
climb-unknown = O que vem então será anunciado na audiência.
climb-left = Faltam: { $left }
escalations-all = Todos os passos anunciados foram alcançados.
escalations-announced = O que acontecerá será anunciado na audiência.
escalations-announced-at = O que acontecerá será anunciado na { $briefing }.
escalations-reached = Passos alcançados
escalations-unrecorded = O que foi feito ainda não está registrado aqui.
escalations-no-day = O dia ainda não está registrado.
escalations-left-out = { $count ->
    [one] { $shown } passo anterior sem nome foi omitido.
   *[other] { $shown } passos anteriores sem nome foram omitidos.
  }
escalations-counted = { $acts }, contagem de { $day }.
step-announced = Anunciado em
step-held = Realizado em
step-planned = Previsto para
step-ritual = Para encerrar
step-about = sobre o passo: { $at }
gathering-then = Depois:

# The board of offers, needs and dreams
board-how = Ninguém é identificado aqui. Escreva para a organização, que põe as pessoas em contato: { $contact }.
board-sheet = Folha para afixar
board-sheet-size = A4 ou Letter
board-matched = Já em contato
board-since = Desde { $day }
board-until = até { $day }
board-about = Sobre:
board-offers = { $count ->
    [one] { $shown } oferta poderia ajudar
   *[other] { $shown } ofertas poderiam ajudar
  }
board-needs = { $count ->
    [one] { $shown } necessidade que poderia atender
   *[other] { $shown } necessidades que poderia atender
  }
board-answer = Responder
board-map = O que há em cada bairro
board-map-caption = Anúncios por bairro
board-entries = { $count ->
    [one] anúncio
   *[other] anúncios
  }
board-offers-about = Temas das ofertas
board-others = { $count ->
    [one] { $shown } outro bairro tem menos de { $floor } anúncios.
   *[other] { $shown } outros bairros têm menos de { $floor } anúncios cada um.
  }
board-all-few = Todos os bairros têm menos de { $floor } anúncios cada um.
board-one-few = Nenhum bairro chega a { $floor } anúncios.
board-unnamed = Para que não se possa adivinhar quem é, esses bairros não são nomeados, nem aqui nem junto de seus anúncios.
board-sheet-lede = Ofertas, necessidades e sonhos da vizinhança, em { $day }
board-sheet-back = Voltar ao mural
board-sheet-print = Imprima esta página pelo navegador, em A4 ou Letter.
board-sheet-answer = Para responder, escreva para a organização:
board-sheet-name = Indique as palavras que estão no fim do anúncio.
board-sheet-new = Novidades:

# The calendar
calendar-subscribe = Assinar
calendar-fresh = sempre em dia
calendar-download = Baixar
calendar-by-hand = Para assinar manualmente, informe este endereço à sua agenda:
calendar-near = { $count ->
    [one] Hoje e amanhã
   *[other] Agora e nos próximos { $shown } dias
  }
calendar-nothing = No momento, nada com data está anunciado.
calendar-over = Encerrado
calendar-zone = Os horários são os de { $zone }.
occasion-to = até { $last }
occasion-now = Agora
occasion-today = Hoje
occasion-in-days = { $count ->
    [one] daqui a { $shown } dia
   *[other] daqui a { $shown } dias
  }
occasion-presses = Impulsiona: { $demand }
occasion-more = Saiba mais
occasion-add = Adicionar a uma agenda

# Guides
guides-all = Todos os guias
guide-checked = Última verificação em { $day }.
guide-age = Escrito para leitura a partir dos { $years } anos.
guide-age-computed = Pela fórmula Flesch–Kincaid, pode ser lido a partir de cerca de { $years } anos.

# The open data
data-licence = Licença
data-no-licence = Nenhuma é indicada. Pergunte antes de publicar estes dados.
data-as-of = Situação em
data-format = Os textos estão em UTF-8. Os dias são escritos 2026-11-08 (ISO 8601). Um arquivo JSON diz em { $about } o que ele é e o que se pode fazer com ele; suas linhas vêm na lista que leva o seu nome.
data-beside = ao lado de cada conjunto de dados
data-money = As tabelas do dinheiro público estão { $beside }.
data-open = Abrir { $file }
of-file = de { $file }
data-in-file = O que há em { $file }
data-means = O que significa
data-holds = O que contém

# The search; query is what was looked for
search-field = Palavras, um número ou uma etiqueta
search-one = 1 texto encontrado para “{ $query }”.
search-many = { $shown } textos encontrados para “{ $query }”.
search-some = Nenhum texto contém tudo de “{ $query }”. Contêm uma parte: { $shown }.
search-none = Nada foi encontrado para “{ $query }”. Tente menos palavras, ou o começo de uma.
search-shown = Mostrando { $part } de { $all }.
search-failed = Não foi possível carregar a busca. Verifique a conexão e tente de novo.
search-hint = A busca percorre todos os textos ({ $texts }), em todos os idiomas. Basta o começo de uma palavra, e os acentos podem ser omitidos.
search-key = A tecla { $key } leva ao campo
search-no-script = A busca aqui precisa de scripts, que estão desativados ou não carregaram. Estes caminhos não precisam deles:
search-way-stories = { $stories }, as mais recentes primeiro: o número da etiqueta mostra quanto é preciso voltar.
search-way-tags = { $tags }: do que tratam as histórias.
search-way-demands = { $demands }, cada uma com as histórias que a impulsionam.
search-way-browser = Seu navegador encontra palavras na página aberta: { $ctrl } e { $f }, ou “Localizar na página” no menu.
search-results = Resultados
search-about = Busque em tudo o que { $campaign } conta.

# An address that leads nowhere
lost-lede = Esta página escapou por uma brecha. As histórias, não.
lost-home = Ir para a página inicial
lost-title = Esta página não existe
withdrawn-title = { $tag } foi retirada
withdrawn-lede = Aqui havia uma história. Quem aparecia nela retirou-a, e ela já não é contada. Se tiver uma cópia, por favor apague-a.

# The menu, and the headings of its pages
section-stories = Histórias
section-demands = Reivindicações
section-ledger = Registro
section-money = Dinheiro
section-calendar = Agenda
section-victories = Vitórias
section-testimonies = Depoimentos
section-briefings = Audiências
section-escalations = Mobilizações
section-board = Mural
section-guides = Guias
section-tags = Etiquetas

# Titles of pages, and what search engines tell of them
numbered = { $heading }, página { $page }
archive-about = Todas as histórias da campanha { $campaign }, as mais recentes primeiro.
tags-about = Do que tratam as histórias da campanha { $campaign }.
tag-about = Histórias da campanha { $campaign } sobre { $tag }.
demands-about = O que tornaria estes socorros desnecessários, quem pode decidir e até quando.
office-about = O que foi pedido e o que foi respondido: { $office }.
office-about-said = O que disse este órgão: { $office }.
letter-title = Escreva ou ligue: { $demand }
letter-page = Uma carta e o que dizer por telefone: { $ask }
sheet-title = Assinaturas: { $demand }
sheet-about = Uma folha para imprimir e assinar: { $ask }
ledger-about = Cada ato de cuidado que { $campaign } contou, semana a semana.
fixes-about = Nas palavras de quem fez o trabalho, reunidas pela reivindicação que traria a solução.
fixes-no-demand = Sem reivindicação própria
money-about = Quem recebe o dinheiro e quem faz o trabalho.
pass-on-title = Passe adiante: { $headline }
pass-on-about = Textos e imagens para publicar: { $headline }
share-page-title = Compartilhe { $tag } { $title }
share-page-about = Textos e imagens para publicar { $tag }.
victories-about = O que foi conquistado, no todo ou em parte, contando histórias e contando atos.
testimonies-about = O que dizem quem trabalha e quem recebeu ajuda: o que teria tornado estes socorros desnecessários.
guides-about = Páginas práticas para ler, imprimir e passar adiante.
data-about = Tudo o que aqui se conta e se pede, para conferir e usar.
calendar-about = Datas em que a pressão conta, prazos e onde nos encontramos.
escalations-about = Cada ato do registro conta. Quando somam um destes números, agimos em público.
briefings-about-each = A cada história, algumas são lidas em voz alta para quem pode mudar o que elas contam.
briefings-about-every = { $count ->
   *[other] A cada { $shown } histórias, algumas são lidas em voz alta para quem pode mudar o que elas contam.
  }
briefings-about-milestones = A cada marco, algumas histórias são lidas em voz alta para quem pode mudar o que elas contam.
script-title = { $briefing }: roteiro de leitura
script-about = O que é lido em voz alta na { $briefing }, com os minutos de cada parte.
board-title = Ofertas, necessidades e sonhos
board-lede = O que a vizinhança oferece, do que precisa e o que gostaria de construir em conjunto.
board-sheet-title = O mural, para afixar
board-sheet-about = Ofertas, necessidades e sonhos em uma folha de papel.

# The kinds of entries on the board
board-dream = Sonhos
board-dream-lede = O que muita gente gostaria de construir. Cada sonho precisa de mãos, talvez das suas.
board-need = Necessidades
board-need-lede = O que alguém não consegue fazer sem ajuda agora.
board-offer = Ofertas
board-offer-lede = O que alguém oferece. Nada se pede em troca.

# How a demand stands
state-long-overdue = Prazo vencido há muito tempo
state-overdue = Prazo vencido
state-not-answered = Com resposta, mas não concreta
state-due-today = O prazo termina hoje
state-waiting = À espera de resposta
state-answered = Com resposta concreta
state-promised = Prometida
state-partly-won = Conquistada em parte
state-refused = Recusada
state-won = Conquistada
state-not-yet-asked = Ainda não apresentada
funding-funded = Com verba
funding-partly-funded = Com verba parcial
funding-not-funded = Sem verba

# Kinds of replies
reply-promise = Promessa
reply-refusal = Recusa
reply-partial = Resposta parcial
reply-answer = Resposta concreta
reply-not-an-answer = Não responde ao que se pede

# A day of the weekend, in counted-moved and counted-closed
closed-mon = segunda-feira
closed-tue = terça-feira
closed-wed = quarta-feira
closed-thu = quinta-feira
closed-fri = sexta-feira
closed-sat = sábado
closed-sun = domingo

# Counts of the ledger
acts-of-care = atos de cuidado
acts-of-care-count = { $count ->
    [one] { $shown } ato de cuidado
   *[other] { $shown } atos de cuidado
  }
change-more = { $amount } a mais
change-fewer = { $amount } a menos
change-same = sem variação
place-few = menos de { $floor }
place-not-told = não publicado

# The week in a sentence
bulletin-logged = Na semana { $week } de { $year }, { $campaign } registrou { $acts }.
bulletin-logged-with = Na semana { $week } de { $year }, { $campaign } registrou { $acts }, com { $figures }.
bulletin-logged-so-far = Na semana { $week } de { $year }, { $campaign } registrou { $acts } até agora.
bulletin-logged-so-far-with = Na semana { $week } de { $year }, { $campaign } registrou { $acts } até agora, com { $figures }.
bulletin-makes = Total desde { $day }: { $acts }.
list-and = { $first } e { $last }

# Money: beneath figures and drawings, sources, and files
money-ratio-note = { $a } e { $b }. A proporção está arredondada; as metades, para longe do zero.
money-ratio-note-in = { $a } e { $b }, { $period }. A proporção está arredondada; as metades, para longe do zero.
money-all-flows = Todos os fluxos
money-flow-count = { $count ->
    [one] { $shown } fluxo
   *[other] { $shown } fluxos
  }
money-place-count = { $count ->
    [one] { $shown } ponto
   *[other] { $shown } pontos
  }
money-caption = { $flows } entre { $places }.
money-caption-sum = { $flows } entre { $places }, { $sum } no total.
money-caption-largest = O maior: de { $from } para { $to }, { $amount }.
money-caption-folded = { $count ->
   *[other] { $shown } pontos menores estão desenhados juntos; cada linha está abaixo ou nos arquivos.
  }
money-folded = { $count ->
   *[other] { $shown } pontos, o maior: { $name }
  }
money-cite-flows = Os fluxos
money-cite-people = O número de pessoas ({ $label })
money-cite-prices = O índice de preços
money-file-csv = Os fluxos em tabela (CSV)
money-file-json = O mesmo com sua descrição (pacote de dados JSON)
money-file-svg = O gráfico como desenho (SVG)
money-file-trend = A evolução no tempo como desenho (SVG)
money-file-png = O gráfico como imagem, { $width } × { $height } (PNG)

# What cards are of, and for what their forms are
card-story = A história
card-milestone = O marco
card-briefing = O convite para a audiência
card-victory = A vitória
card-week = A semana
card-clock = O relógio
card-trend = A evolução no tempo
card-each = O valor por pessoa
card-comparison = A comparação
card-preview = Larga, para a prévia de links
card-status = Alta, para o status do telefone
card-square = Quadrada, para redes de imagens
card-upright = Vertical, para redes de imagens
card-wide = Larga, para redes de imagens

# A briefing: what it is called, where it stands, and what is read aloud
briefing-named = Audiência popular { $number }
briefing-read-aloud = Histórias são lidas em voz alta para quem ocupa cargos públicos.
briefing-invited-list = Convite para responder: { $offices }.
briefing-state-today = Hoje
briefing-state-to-come = Por vir
briefing-state-ahead = Na história { $number }
briefing-state-past = Passada
briefing-state-missed = A data passou
briefing-state-missed-left = { $count ->
    [one] A data passou; falta { $shown } história
   *[other] A data passou; faltam { $shown } histórias
  }
show-welcome = Boas-vindas
show-welcome-to = Boas-vindas à { $briefing }.
show-told = Desde o marco { $number }, contamos { $stories } de solidariedade.
show-told-first = Desde o início da campanha, contamos { $stories } de solidariedade.
show-read-one = Uma é lida agora em voz alta.
show-read-all = Todas são lidas agora em voz alta.
show-read = { $count ->
   *[other] { $shown } são lidas agora em voz alta.
  }
show-invited = Convidamos para responder: { $offices }.
show-numbers = Os números
show-ask = Pedimos resposta até { $day }.
show-ask-office = Pedimos resposta até { $day }. O pedido é dirigido a: { $office }.
show-deadline = O prazo da própria reivindicação é { $day }.
show-no-reply = Nenhuma resposta registrada, situação em { $day }.
show-last-reply = A última resposta é de { $day }. { $office }: “{ $reply }”
show-logged = Registrado até agora: { $acts }.
show-step = Ao chegar a { $acts }, a seguir: { $what }.
show-step-unknown = Anunciado agora: o que faremos ao chegar a { $acts }.
numbers-begun = Desde o início da campanha, contamos { $stories } e { $acts } de cuidado.
numbers-told = Desde o marco { $number }, contamos { $stories }.
numbers-told-first = Desde o início da campanha, contamos { $stories }.
numbers-acts = { $count ->
    [one] Desde a audiência de { $day }, foi contado { $shown } ato.
   *[other] Desde a audiência de { $day }, foram contados { $shown } atos.
  }
numbers-acts-first = { $count ->
    [one] Desde o início da campanha, foi contado { $shown } ato.
   *[other] Desde o início da campanha, foram contados { $shown } atos.
  }
numbers-come-to = Somam: { $figures }.
numbers-in-all = { $count ->
    [one] Ao todo, há agora { $shown } ato no registro.
   *[other] Ao todo, há agora { $shown } atos no registro.
  }

# Steps of the ladder of escalations
step-reached = Alcançado
step-next = Próximo
step-later = Mais adiante

# What stands in the calendar
occasion-answer-due = Fim do prazo de resposta: { $demand }
occasion-reply-due = Fim do prazo de resposta após a { $briefing }
occasion-reply-due-on = Fim do prazo de resposta após a { $briefing }: { $demand }
occasion-at = Ao chegar a { $acts }: { $title }
occasion-escalation = Mobilização ao chegar a { $acts }
kind-window = Momento decisivo
kind-action = Ação
kind-ritual = Ritual de gratidão
kind-briefing = Audiência popular
kind-escalation = Mobilização

# Kinds of texts that the search finds
found-story = História
found-translation = História, traduzida
found-guide = Guia
found-victory = Vitória
found-briefing = Audiência
found-testimony = Depoimento

# Feeds, which people read elsewhere
feed-atom = Feed Atom
feed-json = Feed JSON
feed-offers = Novas ofertas
feed-needs = Novas necessidades
feed-answer = Responder por meio da organização
feed-reply = { $office } sobre “{ $demand }”: { $kind }
feed-asked = O que foi pedido: { $ask }
feed-all-about = Tudo sobre esta reivindicação
feed-missed-reply = Prazo vencido sem resposta: “{ $demand }”
feed-missed-answer = Prazo vencido sem resposta concreta: “{ $demand }”
feed-no-reply = Ao fim do prazo, { $day }, nenhuma resposta estava registrada.
feed-no-reply-from = Ao fim do prazo, { $day }, nenhuma resposta estava registrada. Órgão: { $office }.
feed-no-answer = Ao fim do prazo, { $day }, nenhuma resposta concreta estava registrada.
feed-no-answer-from = Ao fim do prazo, { $day }, nenhuma resposta concreta estava registrada. Órgão: { $office }.
feed-live = Ao vivo
feed-in-ledger = { $acts } no registro
feed-came-to = Em { $day }, o registro chegou a { $acts }.
feed-now = O que vem agora: { $what }.
feed-now-unknown = O que vem agora será anunciado na audiência.
feed-held = Como foi: { $what }
plan-post = Publicar { $tag } { $title }
