### Alle tekstar på skjermar og papir, på nynorsk. Dei same tekstane som nb.ftl,
### i same rekkjefølgje.

## common: ord som fleire skjermar bruker

common-yes = Ja
common-no = Nei
common-back = Tilbake
common-next = Neste
common-cancel = Avbryt
common-close = Lukk
common-save = Lagre
common-send = Send
common-undo = Angre
common-retry = Prøv på nytt
common-delete = Slett
common-search = Søk
common-print = Skriv ut
common-language = Språk
common-comment = Kommentar
common-minutes = { $count ->
    [one] { $count } minutt
   *[other] { $count } minutt
  }
common-minutes-short = { $count } min
common-time = kl. { $time }
common-until = til kl. { $time }
common-wait = { $low }–{ $high } minutt
common-number = Nummer { $number }
common-connecting = Koplar til …
common-not-live = Ingen kontakt med tenaren. Det du ser, kan vere gammalt. Skjermen prøver på nytt av seg sjølv.
common-signin-title = Denne skjermen er ikkje logga inn
common-signin-text = Skriv inn nøkkelen som høyrer til skjermen. Du får han av den som driftar systemet.
common-signin-token = Nøkkel
common-signin-open = Opne skjermen
common-signout = Logg ut

## date: dagar og klokkeslett

date-day = { $weekday } { $day }. { $month }
date-day-time = { $day } kl. { $time }
weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag
weekday-7 = sundag
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

## kind, state, line, mode, channel, outcome: dei same orda overalt

kind-appointment = Timeavtale
kind-drop_in = Utan avtale
kind-exception = Unntak
kind-acute = Akutt
kind-late = Kom for seint
kind-talk = Vil snakke med nokon
kind-not_found = Fann ikkje avtalen

state-waiting = Ventar
state-called = Ropt opp
state-serving = Får hjelp
state-paused = På pause
state-done = Ferdig
state-no_show = Møtte ikkje fram
state-left = Gjekk
state-closed_out = Avslutta ved stengjetid

line-service = Køen
line-guide = Hos servicerettleiaren

mode-gated = Med timeavtale
mode-open = Ope for alle
mode-closed = Stengt

channel-phone = Telefon
channel-self_service = Sjølvbetening
channel-booking = Bestille time
channel-in_person = Oppmøte
channel-video = Video

outcome-solved = Løyst her
outcome-prepared = Førebudd
outcome-booked = Fekk ny time
outcome-referred = Vist vidare
outcome-sent = Send til ein annan kanal
outcome-left = Gjekk før hjelpa var ferdig

## verdict: overskrifta når nokon har meldt at dei er komne

verdict-admitted = Velkomen. No veit vi at du er her.
verdict-early = Du er tidleg ute.
verdict-late = Fint at du kom.
verdict-another_day = Timen din er ein annan dag.
verdict-another_office = Timen din er på eit anna kontor.
verdict-cancelled = Denne timen er avlyst.
verdict-not_in_person = Denne timen er ikkje her på kontoret.
verdict-already_in = Vi veit at du er her.
verdict-not_found = Vi fann ikkje timen din.
verdict-redirected = Dette får du hjelp med på andre måtar.
verdict-drop_in = Velkomen. Du står i køen.
verdict-acute = Servicerettleiaren kjem no. Vent her.
verdict-closed = Kontoret er stengt no.

## reason: forklaringa under overskrifta

reason-on_time = Følg med på skjermen i venterommet. Nummeret ditt kjem opp der.
reason-early_wait = Du kan vente her. Du blir ropt opp når det nærmar seg timen din.
reason-too_early = Kom tilbake når det nærmar seg timen din, eller snakk med servicerettleiaren.
reason-past_grace = Du kom etter at timen din tok til. Servicerettleiaren kjem til deg og finn ei løysing.
reason-past_end = Timen din er over, men du får hjelp. Servicerettleiaren kjem til deg.
reason-other_day = Sjå når timen er. Passar det ikkje, kan servicerettleiaren hjelpe deg.
reason-other_office = Sjå kvar timen er. Rekk du ikkje fram, kan servicerettleiaren hjelpe deg.
reason-cancelled = Servicerettleiaren kan hjelpe deg med ein ny time.
reason-by_phone = Dette er ein telefontime. Vi ringjer deg. Treng du noko no, kan du snakke med servicerettleiaren.
reason-by_video = Dette er ein videotime. Du får hjelp av servicerettleiaren om du vil ta han herifrå.
reason-again = Du har alt eit nummer. Det er det same som før.
reason-no_match = Sjå etter ein gong til, eller prøv på ein annan måte.
reason-no_match_guide = Det gjer ingenting. Servicerettleiaren kjem til deg.
reason-gated = No er det timeavtale som gjeld her. Vel det som passar best for deg.
reason-room_full = Det er fullt i venterommet akkurat no. Vel det som passar best for deg, eller snakk med servicerettleiaren.
reason-service_not_open = Dette hjelper vi ikkje med utan avtale no. Vel det som passar best for deg.
reason-sent = Servicerettleiaren har vist deg vidare.
reason-open = Følg med på skjermen i venterommet. Nummeret ditt kjem opp der.
reason-urgent = Du treng ikkje forklare noko her. Du får snakke med eit menneske.
reason-outside_hours = Er det akutt, kan du ringje nummeret under. Du kan òg kome tilbake når vi opnar.
reason-exception = Servicerettleiaren har gitt deg plass i køen.
reason-talk = Servicerettleiaren kjem til deg. Du treng ikkje gjere noko meir.

## paper: alt som blir skrive ut

paper-number = Nummeret ditt
paper-watch = Følg med på skjermen i venterommet.
paper-no-names = Vi ropar opp nummeret, aldri namnet ditt.
paper-ticket-time = Timen din: kl. { $time }
paper-ticket-arrived = Du kom { $day } kl. { $time }
paper-ticket-callable = Du kan bli ropt opp frå kl. { $time }
paper-ticket-wait = Ventetid: om lag { $low }–{ $high } minutt
paper-ticket-wait-unknown = Vi seier frå på skjermen når det er din tur.
paper-ticket-guide = Servicerettleiaren kjem til deg.
paper-ticket-qr = Sjå køen på din eigen telefon
paper-ticket-help = Må du gå, eller er det noko du lurer på? Sei frå til servicerettleiaren.
paper-reprint = Skrive ut på nytt kl. { $time }
paper-sent-title = Slik får du hjelp
paper-sent-service = Det gjeld: { $service }
paper-sent-phone = Ring { $phone }
paper-sent-phone-hours = Ope i dag { $hours }
paper-sent-phone-closed = Telefonen er stengd i dag.
paper-sent-self_service = Bruk PC nummer { $pc } her på kontoret
paper-sent-self_service-none = Alle PC-ane er opptekne. Spør servicerettleiaren, så får du den neste.
paper-sent-self_service-own = Du kan òg bruke din eigen telefon eller PC:
paper-sent-booking = Bestill ein time
paper-sent-booking-text = Då får du snakke med ein rettleiar som har førebudd seg.
paper-sent-address = Nettadresse: { $url }
paper-sent-qr = Opne på telefonen
paper-sent-help = Fekk du ikkje hjelp? Kom tilbake og snakk med servicerettleiaren. Er det akutt, får du hjelp same dag.
paper-acute-title = Akutt
paper-acute-text = Servicerettleiaren kjem no. Vent her.
paper-acute-phone = Kjem det ingen? Ring { $phone }
paper-come_back-title = Timen din
paper-come_back-when = { $day } kl. { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-from = Du kan melde deg frå kl. { $time }
paper-come_back-phone = Vi ringjer deg { $day } kl. { $time }
paper-come_back-video = Videomøte { $day } kl. { $time }
paper-come_back-help = Passar det ikkje? Snakk med servicerettleiaren.
paper-test-title = Prøveutskrift
paper-test-text = Skrivaren verkar. Æ Ø Å æ ø å

## error: kva som skjedde (error-…), og kva ein kan gjere (error-…-do)

error-bad_request = Tenaren forstod ikkje førespurnaden. Ingenting er endra.
error-bad_request-do = Prøv på nytt. Skjer det igjen, gi beskjed til den som driftar systemet.
error-bad_json = Det som vart sendt, er ikkje gyldig JSON. Ingenting er endra.
error-bad_json-do = Rett opp innhaldet, og send det på nytt.
error-invalid_body = Noko av det som vart sendt, manglar eller har feil form. Ingenting er endra.
error-invalid_body-do = Sjå på felta som er nemnde, rett dei, og send på nytt.
error-body_too_large = Det som vart sendt, er for stort. Ingenting er endra.
error-body_too_large-do = Send mindre om gongen.
error-invalid_time = Eit tidspunkt er ikkje skrive på ein måte vi forstår. Ingenting er endra.
error-invalid_time-do = Bruk forma 2026-11-23T08:30:00Z.
error-invalid_phone = Telefonnummeret ser ikkje rett ut. Ingenting er gått tapt.
error-invalid_phone-do = Sjå over nummeret, og skriv det på nytt. Norske nummer har åtte siffer.
error-invalid_code = Koden ser ikkje rett ut. Ingenting er gått tapt.
error-invalid_code-do = Sjå over koden, og skriv han på nytt. Han har berre bokstavar og tal, og aldri 0, O, 1 eller I.
error-invalid_cursor = Staden det vart bede om å lese vidare frå, finst ikkje.
error-invalid_cursor-do = Les frå starten, med after=0.
error-not_acceptable = Tenaren kan ikkje svare i det formatet det vart bede om.
error-not_acceptable-do = Be om application/json.
error-not_signed_in = Skjermen er ikkje logga inn. Ingenting er endra.
error-not_signed_in-do = Skriv inn nøkkelen til skjermen, eller opne han frå lenkja du har fått.
error-wrong_token = Nøkkelen gjeld ikkje lenger. Ingenting er endra.
error-wrong_token-do = Be den som driftar systemet om ein ny nøkkel.
error-forbidden_role = Denne nøkkelen gir ikkje lov til dette. Ingenting er endra.
error-forbidden_role-do = Bruk ein nøkkel for rett rolle, eller spør leiaren.
error-other_office = Nøkkelen høyrer til eit anna kontor. Ingenting er endra.
error-other_office-do = Bruk ein nøkkel som høyrer til dette kontoret.
error-unknown_office = Vi kjenner ikkje dette kontoret. Ingenting er endra.
error-unknown_office-do = Sjå over adressa.
error-unknown_desk = Vi kjenner ikkje denne skranken. Ingenting er endra.
error-unknown_desk-do = Vel ein skranke frå lista.
error-unknown_ticket = Vi fann ikkje dette nummeret. Ingenting er endra.
error-unknown_ticket-do = Lista er oppdatert. Sjå etter nummeret der.
error-unknown_visit = Vi fann ikkje dette besøket. Ingenting er endra.
error-unknown_visit-do = Start på nytt, eller snakk med servicerettleiaren.
error-unknown_service = Vi kjenner ikkje denne tenesta. Ingenting er endra.
error-unknown_service-do = Vel ei teneste frå lista, eller snakk med servicerettleiaren.
error-unknown_appointment = Vi fann ikkje denne timeavtalen. Ingenting er endra.
error-unknown_appointment-do = Søk på nytt. Avtalen kan vere sletta i kalenderen.
error-unknown_job = Vi fann ikkje denne utskrifta. Ingenting er endra.
error-unknown_job-do = Skriv ut frå nummeret på nytt.
error-unknown_pc = Vi kjenner ikkje denne PC-en. Ingenting er endra.
error-unknown_pc-do = Vel ein PC frå lista.
error-unknown_path = Denne sida finst ikkje.
error-unknown_path-do = Gå til framsida og vel ein skjerm.
error-wrong_method = Adressa finst, men kan ikkje brukast på denne måten. Ingenting er endra.
error-wrong_method-do = Sjå i skildringa av grensesnittet kva metodar som gjeld.
error-idempotency_missing = Førespurnaden manglar Idempotency-Key. Ingenting er endra.
error-idempotency_missing-do = Send ein eigen nøkkel for kvar handling, så ingenting skjer to gonger.
error-idempotency_conflict = Den same nøkkelen er brukt til noko anna før. Ingenting er endra.
error-idempotency_conflict-do = Bruk ein ny Idempotency-Key for ei ny handling.
error-desk_busy = Skranken har alt nokon. Ingen ny er ropt opp.
error-desk_busy-do = Gjer ferdig den du har, eller set han på pause.
error-nobody_waiting = Det er ingen å rope opp no. Ingenting er endra.
error-nobody_waiting-do = Skjermen viser det med ein gong nokon kjem.
error-illegal_move = Dette kan ikkje gjerast med nummeret slik det står no. Ingenting er endra.
error-illegal_move-do = Ein annan kan ha gjort det før deg. Sjå på lista kva som er gjort.
error-already_taken = Ein kollega rakk å ta dette nummeret. Ingenting er endra.
error-already_taken-do = Trykk på neste for å få eit anna nummer.
error-not_for_this_desk = Denne skranken tek ikkje imot denne tenesta. Ingenting er endra.
error-not_for_this_desk-do = Vel eit anna nummer, eller set det over til ein som kan hjelpe.
error-ended_ticket = Dette nummeret er avslutta. Ingenting er endra.
error-ended_ticket-do = Treng du meir hjelp? Snakk med servicerettleiaren.
error-code_taken = Ein annan avtale har alt denne koden. Avtalen er ikkje lagra.
error-code_taken-do = Gi avtalen ein annan kode, og send han på nytt.
error-comment_missing = Endringa treng ein kommentar. Regelen er ikkje endra.
error-comment_missing-do = Skriv kort kvifor, med minst tre teikn.
error-nothing_to_undo = Det er ingenting å angre. Regelen er som før.
error-nothing_to_undo-do = Vel regelen du vil ha.
error-no_free_pc = Alle PC-ane er opptekne akkurat no. Du har ikkje mista noko.
error-no_free_pc-do = Vel telefon eller ein time, eller spør servicerettleiaren om den neste ledige.
error-pc_taken = Ein annan har teke denne PC-en. Ingenting er endra.
error-pc_taken-do = Vel ein annan PC.
error-channel_not_offered = Denne måten å få hjelp på gjeld ikkje for tenesta. Ingenting er endra.
error-channel_not_offered-do = Vel ein av måtane som blir viste, eller snakk med servicerettleiaren.
error-busy = Tenaren har det travelt og rakk ikkje dette. Ingenting er endra.
error-busy-do = Prøv på nytt om ein augeblink.
error-too_many_requests = Det kom for mange førespurnader på kort tid. Ingenting er endra.
error-too_many_requests-do = Vent litt, og prøv på nytt. Hastar det, snakk med servicerettleiaren.
error-storage_full = Tenaren har ikkje meir plass og fekk ikkje lagra dette. Det som var lagra før, er trygt.
error-storage_full-do = Snakk med servicerettleiaren. Den som driftar systemet, må frigjere plass.
error-newer_schema = Databasen er laga av ein nyare versjon av programmet. Ingenting er endra.
error-newer_schema-do = Start den nyare versjonen, eller hent fram ein tryggingskopi.
error-no_voice = Det finst inga stemme på dette språket.
error-no_voice-do = Oppropet kjem på skjermen, med lydsignal.
error-internal = Noko gjekk gale hos oss. Det som var lagra før, er trygt.
error-internal-do = Prøv på nytt. Skjer det igjen, snakk med servicerettleiaren.
error-no_connection = Vi får ikkje kontakt med tenaren. Det som er stadfesta før, er trygt.
error-no_connection-do = Skjermen prøver på nytt av seg sjølv. Hastar det, snakk med servicerettleiaren.

## start: framsida

start-title = Mottak
start-lead = Timeavtalar, kø og opprop for inngangen til kontoret. Vel skjermen du skal bruke.
start-entrance = Ved inngangen
start-inside = I kontoret
start-kiosk = Skjerm ved inngangen
start-kiosk-text = Her melder besøkjande at dei er komne, eller får vite kvar dei får hjelp.
start-guide = Nettbrettet til servicerettleiaren
start-guide-text = Timane i dag, rop om hjelp, og kven som er vist vidare.
start-desk = Skranken til rettleiaren
start-desk-text = Rop opp den neste, og avslutt samtalen med eit resultat.
start-display = Skjerm i venterommet
start-display-text = Nummer og rom, med lyd og tale.
start-office = Sidene til leiaren
start-office-text = Reglar for døra, tenester, utstyr og tal.
start-paper = Skrivaren
start-paper-text = Sjå lappane som kjem ut av skrivaren på demokontoret.
start-signed-in = Skjermane under er alt logga inn.

## display: skjermen i venterommet

display-title = Venterom
display-welcome = Velkomen
display-idle = Følg med her. Du blir ropt opp med nummeret ditt.
display-called = No
display-earlier = Ropt opp tidlegare
display-go-to = Gå til
display-waiting = { $count ->
    [0] Ingen ventar
    [one] 1 ventar
   *[other] { $count } ventar
  }
display-help = Treng du hjelp? Snakk med servicerettleiaren.
display-not-live = Skjermen er ikkje oppdatert. Høyr etter nummeret ditt, eller spør servicerettleiaren.
display-last-live = Sist oppdatert kl. { $time }
display-sound-off = Lyden er av. Trykk for å slå han på.

## kiosk: skjermen ved inngangen

## phone: kølappen på eigen telefon

## guide: nettbrettet til servicerettleiaren

## desk: skranken til rettleiaren

## office: sidene til leiaren
