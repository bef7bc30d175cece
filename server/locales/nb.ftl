### Alle tekster på skjermer og papir, på bokmål. Denne fila er utgangspunktet:
### nn.ftl og en.ftl har nøyaktig de samme tekstene, i samme rekkefølge.
###
### Vi skriver klart språk: korte setninger, «du» og «vi», ingen forkortelser,
### aldri bare «nei». En feil sier først hva som skjedde og hva som ikke gikk
### tapt (error-…), og så hva man kan gjøre (error-…-do).
###
### review: written
### name: Bokmål

## common: ord som flere skjermer bruker

common-yes = Ja
common-no = Nei
common-back = Tilbake
common-cancel = Avbryt
common-close = Lukk
common-save = Lagre
common-undo = Angre
common-retry = Prøv igjen
common-language = Språk
common-minutes-short = { $count } min
common-time = kl. { $time }
common-until = til kl. { $time }
common-number = Nummer { $number }
common-connecting = Kobler til …
common-not-live = Ingen kontakt med serveren. Det du ser, kan være gammelt. Skjermen prøver igjen av seg selv.
common-signin-title = Denne skjermen er ikke logget inn
common-signin-text = Skriv inn nøkkelen som hører til skjermen. Du får den av den som drifter systemet.
common-signin-token = Nøkkel
common-signin-open = Åpne skjermen

## date: dager og klokkeslett

date-day = { $weekday } { $day }. { $month }
date-day-time = { $day } kl. { $time }
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

## kind, state, line, mode, channel, outcome: de samme ordene overalt

kind-appointment = Timeavtale
kind-drop_in = Uten avtale
kind-exception = Unntak
kind-acute = Akutt
kind-late = Kom for sent
kind-talk = Vil snakke med noen
kind-not_found = Fant ikke avtalen

state-waiting = Venter
state-called = Ropt opp
state-serving = Får hjelp
state-paused = På pause
state-done = Ferdig
state-no_show = Møtte ikke fram
state-left = Gikk
state-closed_out = Avsluttet ved stengetid

line-guide = Hos serviceveilederen

mode-gated = Med timeavtale
mode-open = Åpent for alle
mode-closed = Stengt

channel-phone = Telefon
channel-self_service = Selvbetjening
channel-booking = Bestille time
channel-in_person = Oppmøte
channel-video = Video

outcome-solved = Løst her
outcome-prepared = Forberedt
outcome-booked = Fikk ny time
outcome-referred = Vist videre
outcome-sent = Sendt til en annen kanal
outcome-left = Gikk før hjelpen var ferdig

## language: besøkendes språk, slik de ansatte kaller dem

language-nb = Bokmål
language-nn = Nynorsk
language-se = Nordsamisk
language-en = Engelsk
language-uk = Ukrainsk
language-ar = Arabisk
language-so = Somali
language-pl = Polsk
language-ti = Tigrinja

## verdict: overskriften når noen har meldt at de er kommet

verdict-admitted = Velkommen. Nå vet vi at du er her.
verdict-early = Du er tidlig ute.
verdict-late = Fint at du kom.
verdict-another_day = Timen din er en annen dag.
verdict-another_office = Timen din er på et annet kontor.
verdict-cancelled = Denne timen er avlyst.
verdict-not_in_person = Denne timen er ikke her på kontoret.
verdict-already_in = Vi vet at du er her.
verdict-not_found = Vi fant ikke timen din.
verdict-redirected = Dette får du hjelp med på andre måter.
verdict-drop_in = Velkommen. Du står i køen.
verdict-acute = Serviceveilederen kommer nå. Vent her.
verdict-closed = Kontoret er stengt nå.

## reason: forklaringen under overskriften

reason-on_time = Følg med på skjermen i venterommet. Nummeret ditt kommer opp der.
reason-on_time-simple = Følg med på skjermen i venterommet.
reason-early_wait = Du kan vente her. Du blir ropt opp når det nærmer seg timen din.
reason-early_wait-simple = Du kan vente her.
reason-too_early = Kom tilbake når det nærmer seg timen din, eller snakk med serviceveilederen.
reason-past_grace = Du kom etter at timen din begynte. Serviceveilederen kommer til deg og finner en løsning.
reason-past_grace-simple = Serviceveilederen kommer til deg.
reason-past_end = Timen din er over, men du får hjelp. Serviceveilederen kommer til deg.
reason-past_end-simple = Serviceveilederen kommer til deg.
reason-other_day = Se når timen er. Passer det ikke, kan serviceveilederen hjelpe deg.
reason-other_office = Se hvor timen er. Rekker du ikke fram, kan serviceveilederen hjelpe deg.
reason-cancelled = Serviceveilederen kan hjelpe deg med en ny time.
reason-by_phone = Dette er en telefontime. Vi ringer deg. Trenger du noe nå, kan du snakke med serviceveilederen.
reason-by_video = Dette er en videotime. Du får hjelp av serviceveilederen hvis du vil ta den herfra.
reason-again = Du har allerede et nummer. Det er det samme som før.
reason-again-simple = Du har samme nummer.
reason-no_match = Se etter en gang til, eller prøv på en annen måte.
reason-no_match_guide = Det gjør ingenting. Serviceveilederen kommer til deg.
reason-gated = Nå er det timeavtale som gjelder her. Velg det som passer best for deg.
reason-room_full = Det er fullt i venterommet akkurat nå. Velg det som passer best for deg, eller snakk med serviceveilederen.
reason-service_not_open = Dette hjelper vi ikke med uten avtale nå. Velg det som passer best for deg.
reason-sent = Serviceveilederen har vist deg videre.
reason-open = Følg med på skjermen i venterommet. Nummeret ditt kommer opp der.
reason-open-simple = Følg med på skjermen i venterommet.
reason-urgent = Du trenger ikke forklare noe her. Du får snakke med et menneske.
reason-outside_hours = Er det akutt, trykk «Akutt». Ellers kan du ringe.
reason-exception = Serviceveilederen har gitt deg plass i køen.
reason-talk = Serviceveilederen kommer til deg. Du trenger ikke gjøre noe mer.

## paper: alt som skrives ut

paper-number = Nummeret ditt
paper-watch = Følg med på skjermen i venterommet.
paper-ticket-time = Timen din: kl. { $time }
paper-ticket-callable = Du kan bli ropt opp fra kl. { $time }
paper-ticket-guide = Serviceveilederen kommer til deg.
paper-ticket-qr = Følg køen på din egen telefon
paper-ticket-spoken = Hør nummeret på telefonen
paper-ticket-help = Må du gå, eller er det noe du lurer på? Si fra til serviceveilederen.
paper-sent-title = Slik får du hjelp
paper-sent-phone = Ring
paper-sent-phone-hours = Åpent i dag { $hours }
paper-sent-phone-closed = Telefonen er stengt i dag. Vanlig åpningstid: { $hours }
paper-sent-self_service = Bruk PC nummer{"\u00A0"}{ $pc } her på kontoret
paper-sent-self_service-any = Bruk en av PC-ene her på kontoret
paper-sent-self_service-none = Alle PC-ene er opptatt. Spør serviceveilederen, så får du den neste.
paper-sent-self_service-own = Du kan også bruke din egen telefon eller PC:
paper-sent-booking = Bestill en time
paper-sent-booking-text = Da får du snakke med en veileder som har forberedt seg.
paper-sent-address = Nettadresse: { $url }
paper-sent-qr = Åpne på telefonen
paper-sent-help = Fikk du ikke hjelp? Kom tilbake og snakk med serviceveilederen. Er det akutt, får du hjelp samme dag.
paper-acute-text = Serviceveilederen kommer nå. Vent her.
paper-acute-phone = Kommer det ingen? Ring { $phone }
paper-come_back-title = Timen din
paper-come_back-when = { $day } kl. { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = Passer det ikke? Snakk med serviceveilederen.

## error: hva som skjedde (error-…), og hva man kan gjøre (error-…-do)

error-bad_request = Serveren forstod ikke forespørselen. Ingenting er endret.
error-bad_request-do = Prøv igjen. Skjer det på nytt, gi beskjed til den som drifter systemet.
error-bad_json = Det som ble sendt, er ikke gyldig JSON. Ingenting er endret.
error-bad_json-do = Rett opp innholdet, og send det på nytt.
error-invalid_body = Noe av det som ble sendt, mangler eller har feil form. Ingenting er endret.
error-invalid_body-do = Se på feltene som er nevnt, rett dem, og send på nytt.
error-body_too_large = Det som ble sendt, er for stort. Ingenting er endret.
error-body_too_large-do = Send mindre om gangen.
error-invalid_time = Et tidspunkt er ikke skrevet på en måte vi forstår. Ingenting er endret.
error-invalid_time-do = Bruk formen 2026-11-23T08:30:00Z.
error-invalid_phone = Telefonnummeret ser ikke riktig ut. Ingenting er gått tapt.
error-invalid_phone-do = Se over nummeret, og skriv det på nytt. Norske numre har åtte sifre.
error-invalid_code = Koden ser ikke riktig ut. Ingenting er gått tapt.
error-invalid_code-do = Se over koden, og skriv den på nytt. Den har bare bokstaver og tall, og aldri 0, O, 1 eller I.
error-invalid_cursor = Stedet det ble bedt om å lese videre fra, finnes ikke.
error-invalid_cursor-do = Les fra begynnelsen, med after=0.
error-not_acceptable = Serveren kan ikke svare i det formatet det ble bedt om.
error-not_acceptable-do = Be om application/json.
error-not_signed_in = Skjermen er ikke logget inn. Ingenting er endret.
error-not_signed_in-do = Skriv inn nøkkelen til skjermen, eller åpne den fra lenken du har fått.
error-wrong_token = Nøkkelen gjelder ikke lenger. Ingenting er endret.
error-wrong_token-do = Be den som drifter systemet om en ny nøkkel.
error-forbidden_role = Denne nøkkelen gir ikke lov til dette. Ingenting er endret.
error-forbidden_role-do = Bruk en nøkkel for riktig rolle, eller spør lederen.
error-other_office = Nøkkelen hører til et annet kontor. Ingenting er endret.
error-other_office-do = Bruk en nøkkel som hører til dette kontoret.
error-unknown_office = Vi kjenner ikke dette kontoret. Ingenting er endret.
error-unknown_office-do = Se over adressen.
error-unknown_desk = Vi kjenner ikke denne skranken. Ingenting er endret.
error-unknown_desk-do = Velg en skranke fra listen.
error-unknown_ticket = Vi fant ikke dette nummeret. Ingenting er endret.
error-unknown_ticket-do = Lista er oppdatert. Se etter nummeret der.
error-unknown_visit = Vi fant ikke dette besøket. Ingenting er endret.
error-unknown_visit-do = Begynn på nytt, eller snakk med serviceveilederen.
error-unknown_service = Vi kjenner ikke denne tjenesten. Ingenting er endret.
error-unknown_service-do = Velg en tjeneste fra listen, eller snakk med serviceveilederen.
error-unknown_appointment = Vi fant ikke denne timeavtalen. Ingenting er endret.
error-unknown_appointment-do = Søk på nytt. Avtalen kan være slettet i kalenderen.
error-unknown_job = Vi fant ikke denne utskriften. Ingenting er endret.
error-unknown_job-do = Skriv ut fra nummeret på nytt.
error-unknown_pc = Vi kjenner ikke denne PC-en. Ingenting er endret.
error-unknown_pc-do = Velg en PC fra listen.
error-unknown_question = Dette spørsmålet stilles ikke her. Svaret er ikke talt.
error-unknown_question-do = Bruk et spørsmål og et svar som kontoret har.
error-unknown_path = Denne siden finnes ikke.
error-unknown_path-do = Gå til forsiden og velg en skjerm.
error-wrong_method = Adressen finnes, men kan ikke brukes på denne måten. Ingenting er endret.
error-wrong_method-do = Se i beskrivelsen av grensesnittet hvilke metoder som gjelder.
error-idempotency_missing = Forespørselen mangler Idempotency-Key. Ingenting er endret.
error-idempotency_missing-do = Send en egen nøkkel for hver handling, så ingenting skjer to ganger.
error-idempotency_conflict = Den samme nøkkelen er brukt til noe annet før. Ingenting er endret.
error-idempotency_conflict-do = Bruk en ny Idempotency-Key for en ny handling.
error-desk_busy = Skranken har allerede noen. Ingen ny er ropt opp.
error-desk_busy-do = Gjør ferdig den du har, eller sett den på pause.
error-nobody_waiting = Det er ingen å rope opp nå. Ingenting er endret.
error-nobody_waiting-do = Skjermen viser det med en gang noen kommer.
error-illegal_move = Dette kan ikke gjøres med nummeret slik det står nå. Ingenting er endret.
error-illegal_move-do = Noen andre kan ha rukket det før deg. Se på listen hva som er gjort.
error-number_taken = Nummeret er allerede brukt i dag. Ingenting er endret.
error-number_taken-do = Prøv igjen, så får du det neste.
error-already_taken = En kollega rakk å ta dette nummeret. Ingenting er endret.
error-already_taken-do = Trykk på neste for å få et annet nummer.
error-not_for_this_desk = Denne skranken tar ikke imot denne tjenesten. Ingenting er endret.
error-not_for_this_desk-do = Velg et annet nummer, eller sett det over til en som kan hjelpe.
error-ended_ticket = Dette nummeret er avsluttet. Ingenting er endret.
error-ended_ticket-do = Trenger du mer hjelp? Snakk med serviceveilederen.
error-code_taken = En annen avtale har allerede denne koden. Avtalen er ikke lagret.
error-code_taken-do = Gi avtalen en annen kode, og send den på nytt.
error-comment_missing = Endringen trenger en kommentar. Regelen er ikke endret.
error-comment_missing-do = Skriv kort hvorfor, med minst tre tegn.
error-nothing_to_undo = Det er ingenting å angre. Regelen er som før.
error-nothing_to_undo-do = Velg regelen du vil ha.
error-undo_too_late = Det er for sent å angre dette. Ingenting er endret.
error-undo_too_late-do = Rett det på vanlig måte: se hvordan det står nå på listen.
error-undo_not_yours = Noen andre har gjort dette. Ingenting er endret.
error-undo_not_yours-do = Be den som gjorde det, om å angre.
error-undo_overtaken = Noe har skjedd etterpå, så dette kan ikke angres. Ingenting er endret.
error-undo_overtaken-do = Se på listen hvordan det står nå, og rett det derfra.
error-no_free_pc = Alle PC-ene er opptatt akkurat nå. Du har ikke mistet noe.
error-no_free_pc-do = Velg telefon eller en time, eller spør serviceveilederen om den neste ledige.
error-pc_taken = En annen har tatt denne PC-en. Ingenting er endret.
error-pc_taken-do = Velg en annen PC.
error-channel_not_offered = Denne måten å få hjelp på gjelder ikke for tjenesten. Ingenting er endret.
error-channel_not_offered-do = Velg en av måtene som vises, eller snakk med serviceveilederen.
error-busy = Serveren har det travelt og rakk ikke dette. Ingenting er endret.
error-busy-do = Prøv igjen om et øyeblikk.
error-too_many_requests = Det kom for mange forespørsler på kort tid. Ingenting er endret.
error-too_many_requests-do = Vent litt, og prøv igjen. Haster det, snakk med serviceveilederen.
error-storage_full = Serveren har ikke mer plass og fikk ikke lagret dette. Det som var lagret før, er trygt.
error-storage_full-do = Snakk med serviceveilederen. Den som drifter systemet, må frigjøre plass.
error-newer_schema = Databasen er laget av en nyere versjon av programmet. Ingenting er endret.
error-newer_schema-do = Start den nyere versjonen, eller hent fram en sikkerhetskopi.
error-no_voice = Det finnes ingen stemme på dette språket.
error-no_voice-do = Oppropet vises på skjermen, med lydsignal.
error-internal = Noe gikk galt hos oss. Det som var lagret før, er trygt.
error-internal-do = Prøv igjen. Skjer det på nytt, snakk med serviceveilederen.
error-no_connection = Vi får ikke kontakt med serveren. Det som er bekreftet før, er trygt.
error-no_connection-do = Skjermen prøver igjen av seg selv. Haster det, snakk med serviceveilederen.

## start: forsiden

start-title = Mottak
start-heading = Hvilken skjerm skal du bruke?
start-lead = Timeavtaler, kø og opprop for inngangen til kontoret.
start-visitors = For besøkende
start-staff = For ansatte
start-kiosk = Skjerm ved inngangen
start-kiosk-text = Her melder besøkende at de er kommet, eller får vite hvor de får hjelp.
start-guide = Serviceveilederens nettbrett
start-guide-text = Timene i dag, rop om hjelp, og hvem som er vist videre.
start-desk = Veilederens skranke
start-desk-text = Rop opp den neste, og avslutt samtalen med et resultat.
start-display = Skjerm i venterommet
start-display-text = Nummer og rom, med lyd og tale.
start-survey = Skjerm ved utgangen
start-survey-text = Hvordan var besøket? Ett trykk, uten navn.
start-office = Lederens sider
start-office-text = Regler for døra, tjenester, utstyr og tall.
start-paper = Skriveren
start-paper-text = Se lappene som kommer ut av skriveren på demokontoret.
start-signed-in = Skjermene under er allerede logget inn.

## display: skjermen i venterommet

display-title = Venterom
display-welcome = Velkommen
display-idle = Følg med her. Du blir ropt opp med nummeret ditt.
display-list = Ropt opp
display-go-to = Gå til
display-waiting = { $count ->
    [0] Ingen venter
    [one] 1 venter
   *[other] { $count } venter
  }
display-help = Trenger du hjelp? Spør serviceveilederen.
display-help-short = Hjelp? Spør oss.
display-not-live = Skjermen er ikke oppdatert. Hør etter nummeret ditt, eller spør serviceveilederen.
display-not-live-short = Ikke oppdatert
display-last-live = Sist oppdatert kl. { $time }
display-sound-off = Slå på lyden
display-sound-mend = Trykk her én gang, så slipper nettleseren lyden fram.
display-last-known = Sist kjent
display-desks = Nummer i hvert rom
display-closed = Kontoret er stengt
display-opens = Åpner { $when }

## kiosk: skjermen ved inngangen

kiosk-tools = Språk og visning
kiosk-help = Hjelp fra et menneske
kiosk-large-text = Stor tekst
kiosk-contrast = Kontrast
kiosk-listen = Lytt
kiosk-low = Flytt ned
kiosk-simple = Enklere
kiosk-acute = Akutt
kiosk-acute-text = Hjelp nå
kiosk-talk = Snakk med noen
kiosk-talk-text = Vi kommer hit
kiosk-done = Ferdig
kiosk-home = Til start
kiosk-start-title = Har du en timeavtale?
kiosk-start-yes = Meld fra at du er her
kiosk-start-no = Finn ut hvor du får hjelp
kiosk-code-title = Skriv koden din
kiosk-code-hint = Koden har seks tegn. Den står i meldingen om timen.
kiosk-code-so-far = Kode: { $typed }. { $filled } av { $length } tegn.
kiosk-code-letters = Bokstaver
kiosk-code-digits = Tall
kiosk-code-use-phone = Har ikke kode
kiosk-camera-hold = Hold koden foran kameraet
kiosk-use-code = Bruk koden
kiosk-key-delete = Slett
kiosk-show = Vis
kiosk-ok = OK
kiosk-checking = Vi ser etter …
kiosk-phone-title = Skriv telefonnummeret ditt
kiosk-phone-hint = Nummeret du oppga da du fikk timen.
kiosk-phone-so-far = Telefonnummer: { $typed }
kiosk-phone-short = Nummeret er for kort. Skriv alle sifrene.
kiosk-born-title = Når er du født?
kiosk-born-hint = Skriv dag, måned og år, for eksempel 17 05 1980.
kiosk-born-so-far = Dag: { $day }. Måned: { $month }. År: { $year }.
kiosk-born-day = Dag
kiosk-born-month = Måned
kiosk-born-year = År
kiosk-born-short = Datoen er ikke ferdig. Skriv dag, måned og år.
kiosk-born-invalid = Den datoen finnes ikke. Se over tallene.
kiosk-services-title = Hva gjelder det?
kiosk-services-more = Noe annet
kiosk-services-none = Ikke noe av dette
kiosk-channels-phone = Ring oss
kiosk-channels-phone-open = Åpent nå ({ $hours })
kiosk-channels-phone-closed = Stengt nå ({ $hours })
kiosk-channels-self_service = Bruk en PC her
kiosk-channels-pc-free = { $count ->
    [one] 1 ledig nå
   *[other] { $count } ledige nå
  }
kiosk-channels-pc-none = Ingen er ledig akkurat nå
kiosk-channels-booking = Bestill en time
kiosk-channels-booking-text = Da møter du en veileder som er forberedt
kiosk-channels-guide = Serviceveilederen hjelper deg
kiosk-sent-phone = Ring dette nummeret
kiosk-sent-phone-hours = Åpningstid { $hours }
kiosk-sent-self_service = Denne PC-en er din
kiosk-sent-pc = PC { $pc }
kiosk-sent-pc-text = Du finner den her på kontoret.
kiosk-sent-pc-none = Alle PC-ene er opptatt
kiosk-sent-pc-none-text = Trykk på «Snakk med noen», så får du den neste ledige.
kiosk-sent-booking = Bestill en time på nettet
kiosk-sent-paper = Ta med lappen. Alt står på den.
kiosk-sent-paper-none = Ingen lapp nå. Ta bilde av skjermen.
kiosk-sent-again = Fikk du ikke hjelp? Kom tilbake hit.
kiosk-paper = Lappen kommer nå
kiosk-paper-none = Ingen lapp nå. Ta bilde av koden.
kiosk-paper-none-number = Ingen lapp nå. Husk nummeret.
kiosk-print-again = Skriv ut lappen på nytt
kiosk-ticket-number = Nummeret ditt
kiosk-ticket-time = Timen din
kiosk-ticket-wait = Ventetid
kiosk-ticket-wait-value = { $low }–{ $high } min
kiosk-ticket-where = Hvor
kiosk-ticket-room = Venterommet
kiosk-ticket-qr = Følg køen på telefonen
kiosk-ticket-qr-alt = QR-kode som åpner nummeret ditt på telefonen
kiosk-early-from = Du kan bli ropt opp fra
kiosk-early-back = Kom tilbake fra
kiosk-late-time = Timen var
kiosk-by-phone = Vi ringer deg
kiosk-by-video = På video
kiosk-not-found-left = { $count ->
    [one] Du kan prøve én gang til.
   *[other] Du kan prøve { $count } ganger til.
  }
kiosk-not-found-code = Prøv koden igjen
kiosk-not-found-phone = Bruk telefonnummer
kiosk-guide-wait = Vent her ved skjermen.
kiosk-guide-seen = Serviceveilederen har sett deg og kommer
kiosk-talk-title = Serviceveilederen kommer
kiosk-closed-today = Åpent i dag
kiosk-closed-next = Vi åpner
kiosk-closed-phone = Telefon
kiosk-acute-sending = Vi sier fra til serviceveilederen nå
kiosk-acute-sending-text = Bli stående her.
kiosk-acute-told = Serviceveilederen kommer nå. Vent her.
kiosk-acute-told-text = Du trenger ikke forklare noe her.
kiosk-acute-seen = Serviceveilederen har sett deg og kommer
kiosk-acute-unsent = Vi får ikke sagt fra. Gjør dette nå:
kiosk-acute-unsent-text = Skjermen har ikke kontakt med serveren. Den prøver hele tiden, og sier fra så snart den får kontakt.
kiosk-acute-alone = Ingen har svart ennå. Gjør dette:
kiosk-acute-go = Gå til den nærmeste som arbeider her.
kiosk-acute-call = Kommer det ingen? Ring
kiosk-acute-done = Ferdig – tilbake til start
kiosk-acute-done-text = Hjelpen kommer selv om du trykker her.
kiosk-problem-title = Dette gikk ikke
kiosk-warning-title = Er du her fortsatt?
kiosk-warning-text = { $seconds ->
    [one] Skjermen går til start om 1 sekund.
   *[other] Skjermen går til start om { $seconds } sekunder.
  }
kiosk-warning-safe = Det du har meldt, er lagret.
kiosk-warning-stay = Ja, jeg trenger mer tid
kiosk-warning-home = Nei, jeg er ferdig
kiosk-offline-title = Skjermen virker ikke akkurat nå
kiosk-offline-text = Den har mistet kontakten, og begynner igjen av seg selv.
kiosk-offline-kept = Det du har skrevet, er ikke borte.
kiosk-offline-talk = Vi får ikke sagt fra herfra akkurat nå. Gå til et menneske:
kiosk-connecting-title = Et øyeblikk
kiosk-listen-intro = Trykk { $next } for neste, { $select } for å velge, { $back } for tilbake og { $repeat } for å høre igjen. Du kan alltid trykke { $help } for å få hjelp av et menneske.
kiosk-listen-loud = Andre kan høre dette. Med hodetelefoner er det bare du som hører det.
kiosk-listen-language = Trykk { $key } for å bytte språk.
kiosk-listen-off = Opplesingen er slått av.
kiosk-listen-choices = { $count ->
    [one] Ett valg.
   *[other] { $count } valg.
  }
kiosk-listen-place = { $at } av { $of }
kiosk-listen-pressed = Valgt
kiosk-listen-unpressed = Ikke valgt
kiosk-listen-disabled = Kan ikke velges nå
kiosk-listen-own = Det som bare gjelder deg, leses i hodetelefoner. Serviceveilederen kan også hjelpe deg.
kiosk-listen-type = Skriv på tastaturet, eller velg tegnene på skjermen.
kiosk-listen-type-loud = Skriv på tastaturet, eller hold koden foran leseren. Det du skriver, leses ikke høyt.
kiosk-listen-typed = Tegn { $count }
kiosk-listen-typed-of = Tegn { $count } av { $length }
kiosk-listen-erased = Slettet
kiosk-listen-volume = Lydstyrke { $step } av { $most }
kiosk-listen-key-ArrowDown = pil ned
kiosk-listen-key-ArrowUp = pil opp
kiosk-listen-key-ArrowLeft = pil venstre
kiosk-listen-key-ArrowRight = pil høyre
kiosk-voiceless-title = Vi har ingen stemme på dette språket
kiosk-voiceless-text = Serviceveilederen kommer snart og leser for deg.
kiosk-voiceless-yes = Kom nå
kiosk-voiceless-no = Nei takk

## phone: kølappen på egen telefon

phone-title = Nummeret ditt
phone-number = Nummeret ditt
phone-state-waiting = Du står i køen
phone-state-guide = Serviceveilederen kommer til deg
phone-state-called = Det er din tur
phone-state-serving = Du får hjelp nå
phone-state-paused = Dere tar en pause
phone-state-done = Takk for besøket
phone-state-no_show = Vi ropte deg opp, men fant deg ikke
phone-state-left = Du har gått ut av køen
phone-state-closed_out = Kontoret er stengt for i dag
phone-state-withdrawn = Dette nummeret gjelder ikke lenger
phone-text-waiting = Hold siden åpen. Den sier fra når det er din tur.
phone-text-guide = Vent ved inngangen.
phone-text-called = Gå dit nå.
phone-text-paused = Du beholder plassen din. Veilederen sier fra når dere fortsetter.
phone-text-done = Trenger du mer hjelp, kan du komme tilbake eller ringe oss.
phone-text-no_show = Er du her fortsatt? Si fra til serviceveilederen, så får du hjelp.
phone-text-left = Ombestemte du deg? Si fra til serviceveilederen, så får du hjelp.
phone-text-closed_out = Fikk du ikke hjelp? Ring oss, eller kom tilbake når vi åpner.
phone-text-withdrawn = Er du her? Si fra til serviceveilederen, så får du hjelp.
phone-ahead = { $count ->
    [0] Du er neste
    [one] 1 foran deg
   *[other] { $count } foran deg
  }
phone-ahead-label = I køen
phone-wait = Ventetid
phone-wait-unknown = Vi vet ikke ennå
phone-start = Timen din
phone-callable = Tidligst
phone-place = Gå til
phone-call-us = Ring { $phone }
phone-leave = Gå ut av køen
phone-leave-title = Vil du gå ut av køen?
phone-leave-text = Da mister du plassen, og en annen får den.
phone-leave-yes = Ja, gå ut
phone-leave-no = Nei, bli stående
phone-unknown-title = Vi finner ikke dette nummeret
phone-unknown-text = Lenken kan være gammel eller skrevet feil. Skann koden på lappen på nytt, eller snakk med serviceveilederen.
phone-lost-title = Vi får ikke kontakt akkurat nå
phone-lost-text = Siden prøver igjen av seg selv. Følg med på skjermen i venterommet så lenge.
phone-not-live = Ikke oppdatert akkurat nå. Følg med på skjermen i venterommet.
phone-loading = Henter nummeret ditt …

## guide: serviceveilederens nettbrett

guide-tabs = Deler av skjermen
guide-tab-appointments = Timer
guide-tab-sent = Vist videre
guide-tab-exception = Unntak
guide-tab-room = Rommet
guide-tab-door = Døra
guide-title = Serviceveileder
guide-title-acute = AKUTT { $number } – { $name }
guide-acute-more = og { $count } til
guide-settings = Innstillinger
guide-hand = Hvilken hånd trykker du med?
guide-hand-left = Venstre
guide-hand-right = Høyre
guide-chime = Lyd når noen vil snakke med deg
guide-chime-normal = Vanlig
guide-chime-low = Lav
guide-chime-text = Akutt høres alltid, til noen tar det.
guide-install = Legg på startskjermen
guide-last = Sist gjort
guide-last-none = Det du gjør, kan angres her i ti sekunder.
guide-lost = Ingen kontakt med serveren siden { $time }.
guide-lost-noted = { $count } venter på å bli sendt.
guide-lost-text = Lista er slik den var da. «Er her» og «Vist videre» sendes når kontakten er tilbake. Ellers: gå til personen, og skriv nummeret på papir.
guide-before = Ta imot folk som før. Skriv på papir hvem som er kommet til hvilken time, og hvem du viser videre.
guide-before-acute = Er noe akutt: bli med personen, og hent en veileder.
guide-noted = Sendes når kontakten er tilbake
guide-noted-short = +{ $count } usendt
guide-stale = { $count } som ble notert en annen dag, er ikke sendt.
guide-stale-do = Gi lederen beskjed, så tallene blir riktige.
guide-people = { $count } her
guide-just-now = nå nettopp
guide-sound-blocked = Lyden er av. Trykk her
guide-now = Nå
guide-now-paper = Papir { $count }
guide-now-quiet = Ingen venter på deg.
guide-spoken = { $kind }. Nummer { $number }.
guide-interpreter = Tolk
guide-listening = Trenger opplesing
guide-take = Ta
guide-take-back = Ta tilbake
guide-sent-on = Sendt videre, men ingen har tatt den ennå.
guide-finish = Ferdig
guide-outcome = Hvordan gikk det?
guide-forward = Send videre
guide-left = Gikk
guide-left-sure = { $number } har gått
guide-forward-title = Send { $number } videre
guide-forward-service = Hva gjelder det?
guide-forward-desk = Til hvem?
guide-forward-first = Den første som blir ledig
guide-forward-own = Veilederen med timen
guide-forward-send = Send til { $where }
guide-forward-choose = Velg hva det gjelder
guide-desk-free = ledig
guide-desk-busy = opptatt
guide-search = Søk på fornavn, veileder eller klokkeslett
guide-search-clear = Vis alle
guide-search-none = Ingen timer passer med søket.
guide-appointments-none = Det er ingen timer i dag.
guide-group-expected = Ventes nå
guide-group-here = Er her
guide-group-missed = Mer enn 30 minutter sene
guide-group-later = Senere i dag
guide-group-ended = Ferdig, avlyst eller på telefon
guide-no-name = Uten navn
guide-arrive = Er her
guide-arrive-who = Er her: { $who }
guide-late = { $count } min sen
guide-standing-not_come = Ikke kommet
guide-standing-waiting = Venter
guide-standing-called = Ropt opp
guide-standing-serving = Hos veileder
guide-standing-paused = På pause
guide-standing-done = Ferdig
guide-standing-left = Gikk
guide-standing-no_show = Kom ikke da vi ropte
guide-standing-closed_out = Avsluttet ved stengetid
guide-standing-cancelled = Avlyst
guide-standing-phone = På telefon
guide-standing-video = På video
guide-sent-title = Trykk når du viser noen videre
guide-sent-today = { $count } i dag
guide-sent-tap = { $service }: vis én til { $channel }. I dag:
guide-slip-on = Skriver ut lapp
guide-slip-off = Uten lapp
guide-pcs = PC-er for selvbetjening
guide-pcs-free = { $count ->
    [0] Ingen ledige PC-er
    [one] 1 ledig PC
   *[other] { $count } ledige PC-er
  }
guide-pc = PC { $number }
guide-pc-free = Ledig
guide-exception-service = Hva gjelder det?
guide-exception-reason = Hvorfor uten time?
guide-exception-language = Språk på kølappen
guide-exception-choose = Velg hva det gjelder og hvorfor
guide-exception-give = Gi kølapp
guide-exception-given = Kølappen er klar
guide-exception-printing = Skrives ut nå
guide-exception-done = Ferdig
guide-wait = omtrent { $low }–{ $high } minutter å vente
guide-room-total = i rommet
guide-room-waiting = venter
guide-room-helped = får hjelp
guide-room-pcs = ved PC
guide-room-empty = Det er ingen i rommet.
guide-here-for = kom { $time }
guide-more = Mer
guide-more-for = Mer om nummer { $number }
guide-reprint = Skriv ut lappen igjen
guide-mode-gated = De uten avtale blir vist til telefon, PC eller en time.
guide-mode-open = Også de uten avtale får kølapp.
guide-mode-closed = Skjermen viser åpningstider. Akutt virker alltid.
guide-mode-undo = Angre siste endring
guide-undone-why = Angret
guide-mode-switch = Endre nå
guide-mode-choose = Velg, og skriv hvorfor
guide-mode-do = Bytt til «{ $mode }»
guide-by-you = deg
guide-until = Hvor lenge?
guide-until-hour = 1 time
guide-until-day = Ut dagen
guide-until-midnight = ut dagen
guide-until-changed = Til det endres
guide-comment = Hvorfor?
guide-comment-ready = Forslag
guide-comment-crowd = Mange i rommet
guide-comment-staff = Få på jobb
guide-comment-quiet = Rolig nå
guide-message-title = Beskjed på skjermen i venterommet
guide-message-text = Ny beskjed. Alle ser den: skriv aldri navn.
guide-message-minutes = Hvor lenge skal den stå?
guide-message-show = Vis på skjermen
guide-message-none = Ingen beskjed vises nå.
guide-message-clear = Ta bort
guide-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
  }
guide-job-unknown = Kom lappen ut?
guide-job-failed = Lappen kom ikke ut
guide-job-came-out = Ja, den kom
guide-job-again = Skriv ut igjen
guide-job-put_aside = Legg til side
guide-job-kind-ticket = Kølapp
guide-job-kind-sent = Lapp til en som er vist videre
guide-job-kind-acute = Lapp til en som er akutt
guide-job-kind-come_back = Lapp om en time senere
guide-job-kind-test = Prøveutskrift
guide-reason-paper_out = Papiret er slutt. Sett i en ny rull.
guide-reason-cover_open = Lokket på skriveren var åpent. Lukk det.
guide-reason-cutter = Kniven i skriveren sitter fast. Åpne lokket, ta ut papirbiten og lukk igjen.
guide-reason-offline = Skriveren var ikke klar. Slå den av og på.
guide-reason-silent = Skriveren sluttet å svare. Se om den har strøm og om ledningen sitter.
guide-reason-refused = Skriveren tok ikke imot. Slå den av og på.
guide-reason-unreachable = Skriveren ble ikke funnet på nettet. Se om den har strøm og om ledningen sitter.
guide-reason-unknown_address = Skriverens adresse finnes ikke. Gi beskjed til den som drifter systemet.
guide-reason-closed = Forbindelsen til skriveren ble brutt. Se om den har strøm og om ledningen sitter.
guide-reason-not_found = Skriveren er ikke koblet til. Sett i ledningen.
guide-reason-not_allowed = Maskinen får ikke bruke skriveren. Gi beskjed til den som drifter systemet.
guide-reason-busy = Skriveren var opptatt med noe annet. Vent litt.
guide-reason-folder_not_writable = Mappen for prøveutskrifter kan ikke brukes. Gi beskjed til den som drifter systemet.
guide-reason-stalled = Skriveren stoppet midt i lappen. Se om papir sitter fast, og slå den av og på.
guide-reason-disk = Disken i maskinen ved skriveren er full. Gi beskjed til den som drifter systemet.
guide-reason-spool = Maskinen ved skriveren kunne ikke ta vare på lappen. Gi beskjed til den som drifter systemet.
guide-reason-too_old = Lappen ble for gammel før den kunne skrives ut. Spør om noen venter på den ennå.
guide-reason-cannot_draw = Lappen kunne ikke tegnes. Gi nummeret muntlig, og gi beskjed til den som drifter systemet.
guide-reason-bad_job = Maskinen ved skriveren forsto ikke lappen. Gi nummeret muntlig, og gi beskjed til den som drifter systemet.
guide-reason-agent_stopped = Maskinen ved skriveren stoppet midt i utskriften. Se om lappen ligger der.
guide-reason-agent_away = Maskinen ved skriveren svarer ikke. Se om lappen ligger der, og om maskinen har strøm og nett.
guide-reason-other_agent = En annen maskin har overtatt skriveren. Se om lappen ligger der.
guide-reason-undone = Det som lappen gjaldt, ble angret. Ta lappen inn igjen.
guide-reason-put_aside = En kollega la lappen til side.
guide-reason-seen = En kollega så at lappen kom ut.
guide-reason-moved = Lappen ble skrevet ut på en annen skriver i stedet.
guide-reason-other = Noe gikk galt med utskriften. Se på skriveren.
guide-printer-away = Skriveren svarer ikke. Se om den har strøm og nett. Gi nummeret muntlig så lenge.
guide-printer-paper = Skriveren er tom for papir. Sett i en ny rull.
guide-printer-cover = Lokket på skriveren er åpent. Lukk det.
guide-printer-offline = Skriveren er ikke klar. Slå den av og på.
guide-printer-cutter = Kniven i skriveren sitter fast. Åpne lokket, ta ut papirbiten og lukk igjen.
guide-printer-near_end = Det er lite papir igjen. Ha en ny rull klar.
guide-printer-shared = To maskiner bruker nøkkelen til denne skriveren. Den ene slipper ikke inn. Be leder lage en egen nøkkel til den.
guide-do-no_connection = Vi vet ikke om det ble gjort. Skriv det på papir så lenge, og se på listen når kontakten er tilbake.
guide-do-no_connection-take = Gå til personen nå. Trykk «Ta» når kontakten er tilbake.
guide-do-internal = Prøv igjen. Skjer det på nytt, gi beskjed til den som drifter systemet.
guide-told-finished = { $number } er ferdig: { $outcome }
guide-told-left = { $number } er merket som gått
guide-told-forwarded = { $number } er sendt videre: { $where }
guide-told-taken = Du har tatt { $number }
guide-told-exception = { $number } er gitt som unntak
guide-told-pc-busy = PC { $number } er opptatt
guide-told-pc-free = PC { $number } er ledig
guide-told-noted-arrived = { $who } er notert. Sendes når kontakten er tilbake.
guide-told-noted-sent = Notert: { $service } → { $channel }. Sendes når kontakten er tilbake.
guide-told-flushed = { $count } som var notert, er sendt nå.
guide-told-printing = { $number } skrives ut igjen
guide-told-arrived = { $who } er meldt. Nummer { $number } skrives ut.
guide-told-already = { $who } var meldt fra før, med nummer { $number }.
guide-told-sent = Talt: { $service } → { $channel }
guide-told-sent-slip = Talt: { $service } → { $channel }. Lappen skrives ut.
guide-told-mode = Nå gjelder: { $mode }
guide-told-message = Beskjeden vises på skjermen
guide-told-message-gone = Beskjeden er tatt bort
guide-undone = Angret. { $back }
guide-back-taken = { $number } venter på deg igjen.
guide-back-finished = { $number } er hos deg igjen.
guide-back-left = { $number } er her igjen.
guide-back-forwarded = { $number } står der det stod.
guide-back-arrived = { $who } er ikke meldt, og { $number } gjelder ikke.
guide-back-noted = { $who } er ikke meldt.
guide-back-sent = Det telles ikke.
guide-back-exception = { $number } gjelder ikke.
guide-back-mode = Døra står som før.
guide-back-message = Skjermen viser det den viste før.
guide-slip-void = Lappen { $number } gjelder ikke lenger.
guide-slip-void-plain = Lappen gjelder ikke lenger.

## desk: veilederens skranke

desk-title = Skranken
desk-choose = Hvor sitter du i dag?
desk-choose-text = Velg rommet ditt. De du roper opp, blir vist dit.
desk-change = Bytt rom
desk-free = Ledig
desk-taken = Hjelper { $number }
desk-appointments = Mine avtaler i dag
desk-appointments-none = Du har ingen timeavtaler i dag.
desk-appointments-here = { $count ->
    [0] Ingen venter på deg
    [one] 1 venter på deg
   *[other] { $count } venter på deg
  }
desk-standing-not_come = Ikke kommet ennå
desk-standing-late = { $minutes } min over tiden
desk-standing-waiting = Er her
desk-standing-cancelled = Avlyst
desk-standing-phone = Telefontime
desk-standing-video = Videotime
desk-at-entrance = Hos serviceveilederen
desk-line = Køen
desk-line-rule = Tidligst klokkeslett er først
desk-line-none = Ingen venter
desk-line-others = Venter på andre, eller kan ikke ropes opp ennå: { $count }
desk-why-appointment = Time { $time }
desk-why-appointment-after = Time { $time }, kom { $arrived }
desk-why-drop_in = Uten avtale, kom { $arrived }
desk-why-exception = Unntak, kom { $arrived }
desk-why-acute = Akutt, kom { $arrived }
desk-why-late = Time { $time }, kom for sent { $arrived }
desk-why-talk = Vil snakke med noen, kom { $arrived }
desk-why-not_found = Fant ikke avtalen, kom { $arrived }
desk-callable-from = Kan ropes opp fra { $time }
desk-for-adviser = Til { $adviser }
desk-for-desk = Til { $place }
desk-for-you = Satt over til deg
desk-for-others = Andre tjenester
desk-first = Neste
desk-waited = { $minutes ->
    [0] Kom nå
   *[other] Ventet { $minutes } min
  }
desk-call = Rop opp
desk-call-number = Rop opp { $number }
desk-acute = { $number } trenger noen nå
desk-acute-waited = { $minutes ->
    [0] Akutt. Kom akkurat nå.
   *[other] Akutt. Har ventet { $minutes } min.
  }
desk-acute-take = Jeg tar det
desk-acute-take-pause = Jeg tar det. { $number } settes på pause
desk-acute-take-recall = Jeg tar det. { $number } settes tilbake i køen
desk-idle = Ingen hos deg nå
desk-idle-none = Ingen venter
desk-idle-none-text = Skjermen viser det med en gang noen kommer til deg.
desk-idle-acute-text = Kan du gå nå? Trykk «Jeg tar det».
desk-idle-others = Ingen venter på deg
desk-idle-others-text = De som står i køen, hører til en kollega eller kan ikke ropes opp ennå.
desk-idle-first = Neste er { $number }
desk-idle-coming = Neste avtale er kl. { $time }.
desk-next = Rop opp neste
desk-called-age = Ropt opp for { $age } siden
desk-called-times = Ropt opp { $count } ganger, sist for { $age } siden
desk-serving-age = Ropt opp { $time }
desk-service = Det gjelder
desk-language = Språk
desk-interpreter = Tolk
desk-interpreter-yes = Trenger tolk
desk-interpreter-no = Nei
desk-waited-label = Ventet
desk-no-service = Ikke oppgitt
desk-no-name = Uten navn
desk-call-again = Rop opp igjen
desk-recall = Tilbake i køen
desk-no-show = Møtte ikke
desk-serve = Start samtalen
desk-pause = Pause
desk-resume = Fortsett
desk-resume-pause = Fortsett. { $number } settes på pause
desk-resume-recall = Fortsett. { $number } settes tilbake i køen
desk-hand-over = Sett over
desk-finish = Avslutt som
desk-outcome-solved-text = Saken er løst i dag
desk-outcome-prepared-text = Vi har begynt, resten kommer
desk-outcome-booked-text = Ny time er avtalt
desk-outcome-referred-text = Noen andre hjelper videre
desk-paused = På pause
desk-hand-over-title = Sett over { $number }
desk-hand-over-text = Personen beholder nummeret og plassen i køen, og slipper å vente på nytt.
desk-hand-over-able = Til en kollega som har denne tjenesten
desk-hand-over-desks = Til en annen kollega
desk-hand-over-services = Til en annen tjeneste
desk-hand-over-guide = Til serviceveilederen
desk-hand-over-guide-text = Serviceveilederen får beskjed på nettbrettet.
desk-news = { $name } er her: { $number }, time { $time }
desk-news-plain = { $number } er her for deg
desk-dismiss = Greit
desk-last = Sist gjort
desk-did-finish = { $number } er avsluttet: { $outcome }
desk-did-no-show = { $number } møtte ikke
desk-did-transfer = { $number } er satt over
desk-did-recall = { $number } står i køen igjen
desk-did-take = Du har tatt { $number }
desk-did-pause = { $number } er på pause
desk-did-undo = Angret. { $number } står som før.
desk-keys = Taster
desk-keys-this = Vis tastene
desk-waiting = { $count ->
    [0] Ingen venter
    [one] 1 venter
   *[other] { $count } venter
  }

## survey: skjermen ved utgangen

survey-title = Utgang
survey-visit = Hvordan var besøket i dag?
survey-visit-1 = Veldig bra
survey-visit-2 = Bra
survey-visit-3 = Ikke så bra
survey-visit-4 = Dårlig
survey-anonymous = Svaret er anonymt.
survey-thanks = Takk for svaret
survey-thanks-text = Trenger du mer hjelp? Snakk med serviceveilederen.
survey-one-more = Takk!
survey-skip = Hopp over
survey-contrast = Sterkere kontrast

## office: lederens sider

office-title = Kontoret
office-live = Oppdateres av seg selv
office-nav-gate = Døra
office-nav-today = I dag
office-nav-services = Tjenester
office-nav-languages = Språk
office-nav-devices = Utstyr
office-gate = Døra nå
office-gate-gated-text = De som har timeavtale, får kølapp. Andre blir vist til telefon, selvbetjening eller en time. Akutt virker alltid.
office-gate-open-text = Alle får kølapp for tjenestene som tar imot uten avtale. Akutt virker alltid.
office-gate-closed-text = Ingen får kølapp nå. De som kommer, får åpningstidene. Akutt virker alltid.
office-gate-plan = Slik står det i ukeplanen.
office-gate-until = Satt for hånd til kl. { $time }. Etter det gjelder ukeplanen.
office-gate-standing = Satt for hånd. Gjelder til noen bytter.
office-gate-last = Siste endring
office-gate-by = { $name }, { $when }
office-gate-first = Slik kontoret ble satt opp
office-gate-undone = Nr. { $version } ble angret
office-gate-switch = Bytt til
office-switch-title = Bytt til «{ $mode }»
office-switch-until = Hvor lenge?
office-until-hour = I én time, til kl. { $time }
office-until-day = Ut dagen
office-until-time = Til et klokkeslett
office-until-standing = Til noen bytter
office-until-time-label = Klokkeslett i dag
office-until-past = Klokkeslettet må være senere i dag.
office-comment = Hvorfor?
office-comment-text = Blir stående i oversikten sammen med navnet ditt.
office-switch-confirm = Bytt nå
office-undo = Angre siste endring
office-undone = Siste endring er angret. Regelen er som før.
office-versions = Alle endringer
office-version-number = Nr.
office-version-when = Når
office-version-who = Hvem
office-version-mode = Døra
office-version-why = Hvorfor
office-today = I dag
office-today-text = Tall fra det som er registrert på kontoret i dag.
office-today-now = Akkurat nå
office-today-so-far = Hittil i dag
office-today-loading = Henter dagens tall …
office-figure-arrived = har kommet
office-figure-waiting = venter
office-figure-called = ropt opp
office-figure-serving = får hjelp
office-figure-paused = på pause
office-figure-ended = er ferdige
office-figure-people = i rommet
office-figure-sent = vist videre
office-verdicts = Slik gikk det ved døra
office-verdicts-text = Alle som har meldt seg i dag, etter hva de fikk.
office-verdicts-none = Ingen har kommet ennå i dag.
office-verdict-admitted = Inn, med timeavtale
office-verdict-drop_in = Inn, uten avtale
office-verdict-late = Kom for sent, til serviceveilederen
office-verdict-early = For tidlig ute
office-verdict-acute = Akutt
office-verdict-redirected = Vist videre til en annen kanal
office-verdict-not_found = Avtalen ble ikke funnet
office-verdict-another_day = Time en annen dag
office-verdict-another_office = Time på et annet kontor
office-verdict-cancelled = Timen var avlyst
office-verdict-not_in_person = Telefon- eller videotime
office-verdict-closed = Kontoret var stengt
office-outcomes = Slik endte besøkene
office-outcomes-none = Ingen besøk er avsluttet ennå i dag.
office-sent = Vist videre
office-sent-text = Hvor mange som ble vist til hver kanal i dag, for hver tjeneste.
office-sent-none = Ingen er vist videre ennå i dag.
office-sent-undecided = Valgte ikke
office-sent-total = Sum
office-people = I rommet
office-people-text = De som er her nå. Bare nummer, ikke navn.
office-people-none = Ingen er i rommet nå.
office-people-pcs = { $count ->
    [one] 1 sitter ved en PC
   *[other] { $count } sitter ved PC-ene
  }
office-people-since = { $minutes } min
office-people-state = Status
office-people-time = Har vært her
office-services = Tjenester
office-services-text = Hva de som kommer uten avtale, får tilbud om. Gjelder fra neste person ved døra.
office-service = Tjeneste
office-service-channels = Vises videre til
office-service-drop-in = Uten avtale når døra er åpen
office-service-yes = Ja
office-service-no = Nei
office-service-none = Bare serviceveilederen
office-service-edit = Endre
office-service-edit-title = Endre «{ $service }»
office-service-drop-in-label = Ta imot uten avtale når døra er åpen for alle
office-service-saved = «{ $service }» er endret.
office-switched = Døra er byttet til «{ $mode }».
office-languages = Språk
office-languages-text = Språkene som besøkende kan velge på skjermene og på egen telefon.
office-language = Språk
office-language-own = Eget navn
office-language-review = Tekstene
office-language-reviewed = Gjennomgått
office-language-machine = Maskinoversatt, ikke gjennomgått
office-language-voice = Stemme
office-language-speaks = Kan leses opp
office-language-silent = Ingen stemme
office-language-missing = { $count ->
    [0] Alle er på plass
    [one] 1 tekst mangler, og vises på bokmål
   *[other] { $count } tekster mangler, og vises på bokmål
  }
office-devices = Utstyr
office-devices-text = Skjermene og skriverne på kontoret, og om de virker nå.
office-devices-none = Det er ikke lagt til noe utstyr ennå.
office-device = Enhet
office-device-kind = Slag
office-device-status = Status
office-device-kind-kiosk = Skjerm ved inngangen
office-device-kind-display = Skjerm i venterommet
office-device-kind-survey = Skjerm ved utgangen
office-device-kind-printer = Skriver
office-device-kind-calendar = Kalendersystem
office-device-connected = Tilkoblet
office-device-layout = { $layout }, leses på { $distance } m
office-device-layout-own = eget oppsett
office-device-layout-large_and_list = ett stort nummer og en liste
office-device-layout-many_desks = mange skranker
office-device-layout-list_only = bare en liste
office-device-zone = bare { $zone }
office-device-away = Ikke tilkoblet
office-device-calendar = Sender når noe endres
office-device-seen = Sist sett { $when }
office-device-never = Ikke sett siden serveren startet
office-device-since = Siden { $when }
office-device-silent = Svarer ikke
office-device-outdated = Viser fortsatt en eldre utgave
office-device-errors = { $count } feil i skjermens program
office-device-camera-denied = Kameraet er ikke tillatt
office-device-camera-none = Finner ikke kameraet
office-device-mute = Uten lyd
office-device-paper-bad = Tom for papir
office-device-paper-unknown = Papir: ukjent
office-device-cover-bad = Dekselet er åpent
office-device-cover-unknown = Deksel: ukjent
office-device-online-bad = Skriveren svarer ikke
office-device-online-unknown = Skriver: ukjent
office-device-near_end-bad = Lite papir igjen
office-device-near_end-unknown = Papirmengde: ukjent
office-device-cutter-bad = Kniven sitter fast
office-device-cutter-unknown = Kniv: ukjent
office-device-shared = To maskiner bruker denne nøkkelen
office-device-ready = Papir, deksel og linje er i orden
office-device-add = Legg til utstyr
office-device-add-title = Legg til utstyr
office-device-name = Navn
office-device-name-text = Slik at du kjenner den igjen, for eksempel «Skjerm ved døra».
office-device-remove = Fjern
office-device-remove-title = Fjerne «{ $name }»?
office-device-remove-text = Nøkkelen slutter å gjelde med en gang. Det som er registrert, blir stående. Du kan legge til enheten på nytt med en ny nøkkel.
office-device-remove-yes = Ja, fjern
office-device-removed = «{ $name }» er fjernet.
office-token-title = «{ $name }» er klar
office-token-once = Dette vises bare nå. Åpne lenken på enheten, eller kopier nøkkelen, før du lukker.
office-token-link = Lenke som åpner skjermen
office-token-command = Slik startes skriveren. Den leser nøkkelen fra MOTTAK_PRINTER_TOKEN.
office-token-key = Nøkkel
office-copy = Kopier
office-copied = Kopiert
office-nav-survey = Svar
office-survey = Svar ved utgangen
office-survey-text = Ett trykk når man går. Vi vet ikke hvem som svarte, eller når på dagen.
office-survey-hidden-text = Svar vises fem om gangen, så ingen kan kjenne igjen sitt eller andres.
office-survey-none = Ingen har svart i denne perioden. Sett opp en skjerm ved utgangen under «Utstyr».
office-survey-given = { $count ->
    [one] 1 svar
   *[other] { $count } svar
  }
office-survey-rate = { $percent } % av { $visits } besøk
office-survey-rate-none = ingen besøk å regne av
office-survey-rate-unknown = svarprosent kan ikke regnes ut
office-survey-waiting = { $count } svar vises først når flere har svart
office-survey-week = Uke { $week }
office-survey-weeks = Uke for uke
office-survey-groups = Etter tjeneste
office-survey-group-all = Uten gruppe
office-survey-group-name = { $letter }: { $services }
office-survey-number = Svar
office-survey-answered = Svarprosent
office-percent = { $percent } %
office-survey-too-few = Færre enn fem svar

## server: spoken calls, and errors of the store and the devices

display-spoken = Nummer { $number }. { $place }.
error-name_taken = Navnet er i bruk fra før. Ingenting er endret.
error-name_taken-do = Velg et annet navn.
error-unknown_device = Enheten finnes ikke, eller er allerede fjernet. Ingenting er endret.
error-unknown_device-do = Oppdater listen og prøv igjen.
error-storage_failed = Serveren får ikke skrevet til disken. Det som er bekreftet før, er trygt.
error-storage_failed-do = Si fra til den som har ansvar for maskinene, og bruk papir og penn så lenge.
