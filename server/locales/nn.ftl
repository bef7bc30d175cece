### Alle tekstar på skjermar og papir, på nynorsk. Dei same tekstane som nb.ftl,
### i same rekkjefølgje.
###
### review: written
### name: Nynorsk

## common: ord som fleire skjermar bruker

common-yes = Ja
common-no = Nei
common-back = Tilbake
common-cancel = Avbryt
common-close = Lukk
common-save = Lagre
common-undo = Angre
common-retry = Prøv på nytt
common-language = Språk
common-minutes-short = { $count } min
common-time = kl. { $time }
common-until = til kl. { $time }
common-number = Nummer { $number }
common-connecting = Koplar til …
common-not-live = Ingen kontakt med tenaren. Det du ser, kan vere gammalt. Skjermen prøver på nytt av seg sjølv.
common-signin-title = Denne skjermen er ikkje logga inn
common-signin-text = Skriv inn nøkkelen som høyrer til skjermen. Du får han av den som driftar systemet.
common-signin-token = Nøkkel
common-signin-open = Opne skjermen

## date: dagar og klokkeslett

date-day = { $weekday } { $day }. { $month }
date-day-time = { $day } kl. { $time }
weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag
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

## language: språka til besøkjande, slik dei tilsette kallar dei

language-nb = Bokmål
language-nn = Nynorsk
language-se = Nordsamisk
language-en = Engelsk
language-uk = Ukrainsk
language-ar = Arabisk
language-so = Somali
language-pl = Polsk
language-ti = Tigrinja

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
reason-on_time-simple = Følg med på skjermen i venterommet.
reason-early_wait = Du kan vente her. Du blir ropt opp når det nærmar seg timen din.
reason-early_wait-simple = Du kan vente her.
reason-too_early = Kom tilbake når det nærmar seg timen din, eller snakk med servicerettleiaren.
reason-past_grace = Du kom etter at timen din tok til. Servicerettleiaren kjem til deg og finn ei løysing.
reason-past_grace-simple = Servicerettleiaren kjem til deg.
reason-past_end = Timen din er over, men du får hjelp. Servicerettleiaren kjem til deg.
reason-past_end-simple = Servicerettleiaren kjem til deg.
reason-other_day = Sjå når timen er. Passar det ikkje, kan servicerettleiaren hjelpe deg.
reason-other_office = Sjå kvar timen er. Rekk du ikkje fram, kan servicerettleiaren hjelpe deg.
reason-cancelled = Servicerettleiaren kan hjelpe deg med ein ny time.
reason-by_phone = Dette er ein telefontime. Vi ringjer deg. Treng du noko no, kan du snakke med servicerettleiaren.
reason-by_video = Dette er ein videotime. Du får hjelp av servicerettleiaren om du vil ta han herifrå.
reason-again = Du har alt eit nummer. Det er det same som før.
reason-again-simple = Du har same nummer.
reason-no_match = Sjå etter ein gong til, eller prøv på ein annan måte.
reason-no_match_guide = Det gjer ingenting. Servicerettleiaren kjem til deg.
reason-gated = No er det timeavtale som gjeld her. Vel det som passar best for deg.
reason-room_full = Det er fullt i venterommet akkurat no. Vel det som passar best for deg, eller snakk med servicerettleiaren.
reason-service_not_open = Dette hjelper vi ikkje med utan avtale no. Vel det som passar best for deg.
reason-sent = Servicerettleiaren har vist deg vidare.
reason-open = Følg med på skjermen i venterommet. Nummeret ditt kjem opp der.
reason-open-simple = Følg med på skjermen i venterommet.
reason-urgent = Du treng ikkje forklare noko her. Du får snakke med eit menneske.
reason-outside_hours = Er det akutt, trykk «Akutt». Elles kan du ringje.
reason-exception = Servicerettleiaren har gitt deg plass i køen.
reason-talk = Servicerettleiaren kjem til deg. Du treng ikkje gjere noko meir.

## paper: alt som blir skrive ut

paper-number = Nummeret ditt
paper-watch = Følg med på skjermen i venterommet.
paper-ticket-time = Timen din: kl. { $time }
paper-ticket-callable = Du kan bli ropt opp frå kl. { $time }
paper-ticket-guide = Servicerettleiaren kjem til deg.
paper-ticket-qr = Følg køen på din eigen telefon
paper-ticket-spoken = Høyr nummeret på telefonen
paper-ticket-help = Må du gå, eller er det noko du lurer på? Sei frå til servicerettleiaren.
paper-sent-title = Slik får du hjelp
paper-sent-phone = Ring
paper-sent-phone-hours = Ope i dag { $hours }
paper-sent-phone-closed = Telefonen er stengd i dag. Vanleg opningstid: { $hours }
paper-sent-self_service = Bruk PC nummer{"\u00A0"}{ $pc } her på kontoret
paper-sent-self_service-any = Bruk ein av PC-ane her på kontoret
paper-sent-self_service-none = Alle PC-ane er opptekne. Spør servicerettleiaren, så får du den neste.
paper-sent-self_service-own = Du kan òg bruke din eigen telefon eller PC:
paper-sent-booking = Bestill ein time
paper-sent-booking-text = Då får du snakke med ein rettleiar som har førebudd seg.
paper-sent-address = Nettadresse: { $url }
paper-sent-qr = Opne på telefonen
paper-sent-help = Fekk du ikkje hjelp? Kom tilbake og snakk med servicerettleiaren. Er det akutt, får du hjelp same dag.
paper-acute-text = Servicerettleiaren kjem no. Vent her.
paper-acute-phone = Kjem det ingen? Ring { $phone }
paper-come_back-title = Timen din
paper-come_back-when = { $day } kl. { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = Passar det ikkje? Snakk med servicerettleiaren.

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
error-unknown_question = Dette spørsmålet blir ikkje stilt her. Svaret er ikkje talt.
error-unknown_question-do = Bruk eit spørsmål og eit svar som kontoret har.
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
error-number_taken = Nummeret er alt brukt i dag. Ingenting er endra.
error-number_taken-do = Prøv på nytt, så får du det neste.
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
error-undo_too_late = Det er for seint å angre dette. Ingenting er endra.
error-undo_too_late-do = Rett det på vanleg måte: sjå korleis det står no på lista.
error-undo_not_yours = Nokon andre har gjort dette. Ingenting er endra.
error-undo_not_yours-do = Be den som gjorde det, om å angre.
error-undo_overtaken = Noko har hendt etterpå, så dette kan ikkje angrast. Ingenting er endra.
error-undo_overtaken-do = Sjå på lista korleis det står no, og rett det derifrå.
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
start-heading = Kva skjerm skal du bruke?
start-lead = Timeavtalar, kø og opprop for inngangen til kontoret.
start-visitors = For besøkjande
start-staff = For tilsette
start-kiosk = Skjerm ved inngangen
start-kiosk-text = Her melder besøkjande at dei er komne, eller får vite kvar dei får hjelp.
start-guide = Nettbrettet til servicerettleiaren
start-guide-text = Timane i dag, rop om hjelp, og kven som er vist vidare.
start-desk = Skranken til rettleiaren
start-desk-text = Rop opp den neste, og avslutt samtalen med eit resultat.
start-display = Skjerm i venterommet
start-display-text = Nummer og rom, med lyd og tale.
start-survey = Skjerm ved utgangen
start-survey-text = Korleis var besøket? Eitt trykk, utan namn.
start-office = Sidene til leiaren
start-office-text = Reglar for døra, tenester, utstyr og tal.
start-paper = Skrivaren
start-paper-text = Sjå lappane som kjem ut av skrivaren på demokontoret.
start-signed-in = Skjermane under er alt logga inn.

## display: skjermen i venterommet

display-title = Venterom
display-welcome = Velkomen
display-idle = Følg med her. Du blir ropt opp med nummeret ditt.
display-list = Ropt opp
display-go-to = Gå til
display-waiting = { $count ->
    [0] Ingen ventar
    [one] 1 ventar
   *[other] { $count } ventar
  }
display-help = Treng du hjelp? Spør servicerettleiaren.
display-help-short = Hjelp? Spør oss.
display-not-live = Skjermen er ikkje oppdatert. Høyr etter nummeret ditt, eller spør servicerettleiaren.
display-not-live-short = Ikkje oppdatert
display-last-live = Sist oppdatert kl. { $time }
display-sound-off = Slå på lyden
display-sound-mend = Trykk her éin gong, så slepp nettlesaren lyden fram.
display-last-known = Sist kjent
display-desks = Nummer i kvart rom
display-closed = Kontoret er stengt
display-opens = Opnar { $when }

## kiosk: skjermen ved inngangen

kiosk-tools = Språk og vising
kiosk-help = Hjelp frå eit menneske
kiosk-large-text = Stor tekst
kiosk-contrast = Kontrast
kiosk-listen = Lytt
kiosk-low = Flytt ned
kiosk-simple = Enklare
kiosk-acute = Akutt
kiosk-acute-text = Hjelp no
kiosk-talk = Snakk med nokon
kiosk-talk-text = Vi kjem hit
kiosk-done = Ferdig
kiosk-home = Til start
kiosk-start-title = Har du ein timeavtale?
kiosk-start-yes = Meld frå at du er her
kiosk-start-no = Finn ut kvar du får hjelp
kiosk-code-title = Skriv koden din
kiosk-code-hint = Koden har seks teikn. Han står i meldinga om timen.
kiosk-code-so-far = Kode: { $typed }. { $filled } av { $length } teikn.
kiosk-code-letters = Bokstavar
kiosk-code-digits = Tal
kiosk-code-use-phone = Har ikkje kode
kiosk-camera-hold = Hald koden framfor kameraet
kiosk-use-code = Bruk koden
kiosk-key-delete = Slett
kiosk-show = Vis
kiosk-ok = OK
kiosk-checking = Vi ser etter …
kiosk-phone-title = Skriv telefonnummeret ditt
kiosk-phone-hint = Nummeret du oppgav då du fekk timen.
kiosk-phone-so-far = Telefonnummer: { $typed }
kiosk-phone-short = Nummeret er for kort. Skriv alle siffera.
kiosk-born-title = Når er du fødd?
kiosk-born-hint = Skriv dag, månad og år, til dømes 17 05 1980.
kiosk-born-so-far = Dag: { $day }. Månad: { $month }. År: { $year }.
kiosk-born-day = Dag
kiosk-born-month = Månad
kiosk-born-year = År
kiosk-born-short = Datoen er ikkje ferdig. Skriv dag, månad og år.
kiosk-born-invalid = Den datoen finst ikkje. Sjå over tala.
kiosk-services-title = Kva gjeld det?
kiosk-services-more = Noko anna
kiosk-services-none = Ikkje noko av dette
kiosk-channels-phone = Ring oss
kiosk-channels-phone-open = Ope no ({ $hours })
kiosk-channels-phone-closed = Stengt no ({ $hours })
kiosk-channels-self_service = Bruk ein PC her
kiosk-channels-pc-free = { $count ->
    [one] 1 ledig no
   *[other] { $count } ledige no
  }
kiosk-channels-pc-none = Ingen er ledig akkurat no
kiosk-channels-booking = Bestill ein time
kiosk-channels-booking-text = Då møter du ein rettleiar som er førebudd
kiosk-channels-guide = Servicerettleiaren hjelper deg
kiosk-sent-phone = Ring dette nummeret
kiosk-sent-phone-hours = Opningstid { $hours }
kiosk-sent-self_service = Denne PC-en er din
kiosk-sent-pc = PC { $pc }
kiosk-sent-pc-text = Du finn han her på kontoret.
kiosk-sent-pc-none = Alle PC-ane er opptekne
kiosk-sent-pc-none-text = Trykk på «Snakk med nokon», så får du den neste ledige.
kiosk-sent-booking = Bestill ein time på nettet
kiosk-sent-paper = Ta med lappen. Alt står på han.
kiosk-sent-paper-none = Ingen lapp no. Ta bilete av skjermen.
kiosk-sent-again = Fekk du ikkje hjelp? Kom tilbake hit.
kiosk-paper = Lappen kjem no
kiosk-paper-none = Ingen lapp no. Ta bilete av koden.
kiosk-paper-none-number = Ingen lapp no. Hugs nummeret.
kiosk-print-again = Skriv ut lappen på nytt
kiosk-ticket-number = Nummeret ditt
kiosk-ticket-time = Timen din
kiosk-ticket-wait = Ventetid
kiosk-ticket-wait-value = { $low }–{ $high } min
kiosk-ticket-where = Kvar
kiosk-ticket-room = Venterommet
kiosk-ticket-qr = Følg køen på telefonen
kiosk-ticket-qr-alt = QR-kode som opnar nummeret ditt på telefonen
kiosk-early-from = Du kan bli ropt opp frå
kiosk-early-back = Kom tilbake frå
kiosk-late-time = Timen var
kiosk-by-phone = Vi ringjer deg
kiosk-by-video = På video
kiosk-not-found-left = { $count ->
    [one] Du kan prøve éin gong til.
   *[other] Du kan prøve { $count } gonger til.
  }
kiosk-not-found-code = Prøv koden igjen
kiosk-not-found-phone = Bruk telefonnummer
kiosk-guide-wait = Vent her ved skjermen.
kiosk-guide-seen = Servicerettleiaren har sett deg og kjem
kiosk-talk-title = Servicerettleiaren kjem
kiosk-closed-today = Ope i dag
kiosk-closed-next = Vi opnar
kiosk-closed-phone = Telefon
kiosk-acute-sending = Vi seier frå til servicerettleiaren no
kiosk-acute-sending-text = Bli ståande her.
kiosk-acute-told = Servicerettleiaren kjem no. Vent her.
kiosk-acute-told-text = Du treng ikkje forklare noko her.
kiosk-acute-seen = Servicerettleiaren har sett deg og kjem
kiosk-acute-unsent = Vi får ikkje sagt frå. Gjer dette no:
kiosk-acute-unsent-text = Skjermen har ikkje kontakt med serveren. Han prøver heile tida, og seier frå så snart han får kontakt.
kiosk-acute-alone = Ingen har svart enno. Gjer dette:
kiosk-acute-go = Gå til den næraste som arbeider her.
kiosk-acute-call = Kjem det ingen? Ring
kiosk-acute-done = Ferdig – tilbake til start
kiosk-acute-done-text = Hjelpa kjem sjølv om du trykkjer her.
kiosk-problem-title = Dette gjekk ikkje
kiosk-warning-title = Er du her enno?
kiosk-warning-text = { $seconds ->
    [one] Skjermen går til start om 1 sekund.
   *[other] Skjermen går til start om { $seconds } sekund.
  }
kiosk-warning-safe = Det du har meldt, er lagra.
kiosk-warning-stay = Ja, eg treng meir tid
kiosk-warning-home = Nei, eg er ferdig
kiosk-offline-title = Skjermen verkar ikkje akkurat no
kiosk-offline-text = Han har mista kontakten, og byrjar igjen av seg sjølv.
kiosk-offline-kept = Det du har skrive, er ikkje borte.
kiosk-offline-talk = Vi får ikkje sagt frå herifrå akkurat no. Gå til eit menneske:
kiosk-connecting-title = Eit augeblikk
kiosk-listen-intro = Trykk { $next } for neste, { $select } for å velje, { $back } for tilbake og { $repeat } for å høyre igjen. Du kan alltid trykkje { $help } for å få hjelp av eit menneske.
kiosk-listen-loud = Andre kan høyre dette. Med hovudtelefonar er det berre du som høyrer det.
kiosk-listen-language = Trykk { $key } for å byte språk.
kiosk-listen-off = Opplesinga er slått av.
kiosk-listen-choices = { $count ->
    [one] Eitt val.
   *[other] { $count } val.
  }
kiosk-listen-place = { $at } av { $of }
kiosk-listen-pressed = Valt
kiosk-listen-unpressed = Ikkje valt
kiosk-listen-disabled = Kan ikkje veljast no
kiosk-listen-own = Det som berre gjeld deg, blir lese i hovudtelefonar. Servicerettleiaren kan òg hjelpe deg.
kiosk-listen-type = Skriv på tastaturet, eller vel teikna på skjermen.
kiosk-listen-type-loud = Skriv på tastaturet, eller hald koden framfor lesaren. Det du skriv, blir ikkje lese høgt.
kiosk-listen-typed = Teikn { $count }
kiosk-listen-typed-of = Teikn { $count } av { $length }
kiosk-listen-erased = Sletta
kiosk-listen-volume = Lydstyrke { $step } av { $most }
kiosk-listen-key-ArrowDown = pil ned
kiosk-listen-key-ArrowUp = pil opp
kiosk-listen-key-ArrowLeft = pil venstre
kiosk-listen-key-ArrowRight = pil høgre
kiosk-voiceless-title = Vi har inga stemme på dette språket
kiosk-voiceless-text = Servicerettleiaren kjem snart og les for deg.
kiosk-voiceless-yes = Kom no
kiosk-voiceless-no = Nei takk

## phone: kølappen på eigen telefon

phone-title = Nummeret ditt
phone-number = Nummeret ditt
phone-state-waiting = Du står i køen
phone-state-guide = Servicerettleiaren kjem til deg
phone-state-called = Det er din tur
phone-state-serving = Du får hjelp no
phone-state-paused = De tek ein pause
phone-state-done = Takk for besøket
phone-state-no_show = Vi ropte deg opp, men fann deg ikkje
phone-state-left = Du har gått ut av køen
phone-state-closed_out = Kontoret er stengt for i dag
phone-state-withdrawn = Dette nummeret gjeld ikkje lenger
phone-text-waiting = Hald sida open. Ho seier frå når det er din tur.
phone-text-guide = Vent ved inngangen.
phone-text-called = Gå dit no.
phone-text-paused = Du beheld plassen din. Rettleiaren seier frå når de held fram.
phone-text-done = Treng du meir hjelp, kan du kome tilbake eller ringje oss.
phone-text-no_show = Er du her enno? Sei frå til servicerettleiaren, så får du hjelp.
phone-text-left = Ombestemte du deg? Sei frå til servicerettleiaren, så får du hjelp.
phone-text-closed_out = Fekk du ikkje hjelp? Ring oss, eller kom tilbake når vi opnar.
phone-text-withdrawn = Er du her? Sei frå til servicerettleiaren, så får du hjelp.
phone-ahead = { $count ->
    [0] Du er neste
    [one] 1 framfor deg
   *[other] { $count } framfor deg
  }
phone-ahead-label = I køen
phone-wait = Ventetid
phone-wait-unknown = Vi veit ikkje enno
phone-start = Timen din
phone-callable = Tidlegast
phone-place = Gå til
phone-call-us = Ring { $phone }
phone-leave = Gå ut av køen
phone-leave-title = Vil du gå ut av køen?
phone-leave-text = Då mistar du plassen, og ein annan får han.
phone-leave-yes = Ja, gå ut
phone-leave-no = Nei, bli ståande
phone-unknown-title = Vi finn ikkje dette nummeret
phone-unknown-text = Lenkja kan vere gammal eller skriven feil. Skann koden på lappen på nytt, eller snakk med servicerettleiaren.
phone-lost-title = Vi får ikkje kontakt akkurat no
phone-lost-text = Sida prøver igjen av seg sjølv. Følg med på skjermen i venterommet så lenge.
phone-not-live = Ikkje oppdatert akkurat no. Følg med på skjermen i venterommet.
phone-loading = Hentar nummeret ditt …

## guide: nettbrettet til servicerettleiaren

guide-tabs = Delar av skjermen
guide-tab-appointments = Timar
guide-tab-sent = Vist vidare
guide-tab-exception = Unntak
guide-tab-room = Rommet
guide-tab-door = Døra
guide-title = Servicerettleiar
guide-title-acute = AKUTT { $number } – { $name }
guide-acute-more = og { $count } til
guide-settings = Innstillingar
guide-hand = Kva for ei hand trykkjer du med?
guide-hand-left = Venstre
guide-hand-right = Høgre
guide-chime = Lyd når nokon vil snakke med deg
guide-chime-normal = Vanleg
guide-chime-low = Låg
guide-chime-text = Akutt høyrest alltid, til nokon tek det.
guide-install = Legg på startskjermen
guide-last = Sist gjort
guide-last-none = Det du gjer, kan angrast her i ti sekund.
guide-lost = Ingen kontakt med serveren sidan { $time }.
guide-lost-noted = { $count } ventar på å bli sende.
guide-lost-text = Lista er slik ho var då. «Er her» og «Vist vidare» blir sende når kontakten er tilbake. Elles: gå til personen, og skriv nummeret på papir.
guide-before = Ta imot folk som før. Skriv på papir kven som er komne til kva time, og kven du viser vidare.
guide-before-acute = Er noko akutt: bli med personen, og hent ein rettleiar.
guide-noted = Blir sendt når kontakten er tilbake
guide-noted-short = +{ $count } usendt
guide-stale = { $count } som vart notert ein annan dag, er ikkje sende.
guide-stale-do = Gi leiaren beskjed, så tala blir rette.
guide-people = { $count } her
guide-just-now = no nettopp
guide-sound-blocked = Lyden er av. Trykk her
guide-now = No
guide-now-paper = Papir { $count }
guide-now-quiet = Ingen ventar på deg.
guide-spoken = { $kind }. Nummer { $number }.
guide-interpreter = Tolk
guide-listening = Treng opplesing
guide-take = Ta
guide-take-back = Ta tilbake
guide-sent-on = Send vidare, men ingen har teke han enno.
guide-finish = Ferdig
guide-outcome = Korleis gjekk det?
guide-forward = Send vidare
guide-left = Gjekk
guide-left-sure = { $number } har gått
guide-forward-title = Send { $number } vidare
guide-forward-service = Kva gjeld det?
guide-forward-desk = Til kven?
guide-forward-first = Den første som blir ledig
guide-forward-own = Rettleiaren med timen
guide-forward-send = Send til { $where }
guide-forward-choose = Vel kva det gjeld
guide-desk-free = ledig
guide-desk-busy = oppteken
guide-search = Søk på fornamn, rettleiar eller klokkeslett
guide-search-clear = Vis alle
guide-search-none = Ingen timar passar med søket.
guide-appointments-none = Det er ingen timar i dag.
guide-group-expected = Skal kome no
guide-group-here = Er her
guide-group-missed = Meir enn 30 minutt seine
guide-group-later = Seinare i dag
guide-group-ended = Ferdig, avlyst eller på telefon
guide-no-name = Utan namn
guide-arrive = Er her
guide-arrive-who = Er her: { $who }
guide-late = { $count } min sein
guide-standing-not_come = Ikkje komen
guide-standing-waiting = Ventar
guide-standing-called = Ropt opp
guide-standing-serving = Hos rettleiar
guide-standing-paused = På pause
guide-standing-done = Ferdig
guide-standing-left = Gjekk
guide-standing-no_show = Kom ikkje då vi ropte
guide-standing-closed_out = Avslutta ved stengjetid
guide-standing-cancelled = Avlyst
guide-standing-phone = På telefon
guide-standing-video = På video
guide-sent-title = Trykk når du viser nokon vidare
guide-sent-today = { $count } i dag
guide-sent-tap = { $service }: vis éin til { $channel }. I dag:
guide-slip-on = Skriv ut lapp
guide-slip-off = Utan lapp
guide-pcs = PC-ar for sjølvbetening
guide-pcs-free = { $count ->
    [0] Ingen ledige PC-ar
    [one] 1 ledig PC
   *[other] { $count } ledige PC-ar
  }
guide-pc = PC { $number }
guide-pc-free = Ledig
guide-exception-service = Kva gjeld det?
guide-exception-reason = Kvifor utan time?
guide-exception-language = Språk på kølappen
guide-exception-choose = Vel kva det gjeld og kvifor
guide-exception-give = Gi kølapp
guide-exception-given = Kølappen er klar
guide-exception-printing = Blir skriven ut no
guide-exception-done = Ferdig
guide-wait = omtrent { $low }–{ $high } minutt å vente
guide-room-total = i rommet
guide-room-waiting = ventar
guide-room-helped = får hjelp
guide-room-pcs = ved PC
guide-room-empty = Det er ingen i rommet.
guide-here-for = kom { $time }
guide-more = Meir
guide-more-for = Meir om nummer { $number }
guide-reprint = Skriv ut lappen på nytt
guide-mode-gated = Dei utan avtale blir viste til telefon, PC eller ein time.
guide-mode-open = Også dei utan avtale får kølapp.
guide-mode-closed = Skjermen viser opningstider. Akutt verkar alltid.
guide-mode-undo = Angre siste endring
guide-undone-why = Angra
guide-mode-switch = Endre no
guide-mode-choose = Vel, og skriv kvifor
guide-mode-do = Byt til «{ $mode }»
guide-by-you = deg
guide-until = Kor lenge?
guide-until-hour = 1 time
guide-until-day = Ut dagen
guide-until-midnight = ut dagen
guide-until-changed = Til det blir endra
guide-comment = Kvifor?
guide-comment-ready = Framlegg
guide-comment-crowd = Mange i rommet
guide-comment-staff = Få på jobb
guide-comment-quiet = Roleg no
guide-message-title = Melding på skjermen i venterommet
guide-message-text = Ny melding. Alle ser ho: skriv aldri namn.
guide-message-minutes = Kor lenge skal ho stå?
guide-message-show = Vis på skjermen
guide-message-none = Inga melding blir vist no.
guide-message-clear = Ta bort
guide-hours = { $count ->
    [one] 1 time
   *[other] { $count } timar
  }
guide-job-unknown = Kom lappen ut?
guide-job-failed = Lappen kom ikkje ut
guide-job-came-out = Ja, han kom
guide-job-again = Skriv ut på nytt
guide-job-put_aside = Legg til side
guide-job-kind-ticket = Kølapp
guide-job-kind-sent = Lapp til ein som er vist vidare
guide-job-kind-acute = Lapp til ein som er akutt
guide-job-kind-come_back = Lapp om ein time seinare
guide-job-kind-test = Prøveutskrift
guide-reason-paper_out = Papiret er slutt. Set i ein ny rull.
guide-reason-cover_open = Lokket på skrivaren var ope. Lukk det.
guide-reason-cutter = Kniven i skrivaren sit fast. Opne lokket, ta ut papirbiten og lukk att.
guide-reason-offline = Skrivaren var ikkje klar. Slå han av og på.
guide-reason-silent = Skrivaren slutta å svare. Sjå om han har straum og om leidningen sit.
guide-reason-refused = Skrivaren tok ikkje imot. Slå han av og på.
guide-reason-unreachable = Skrivaren vart ikkje funnen på nettet. Sjå om han har straum og om leidningen sit.
guide-reason-unknown_address = Adressa til skrivaren finst ikkje. Gi beskjed til den som driftar systemet.
guide-reason-closed = Sambandet med skrivaren vart brote. Sjå om han har straum og om leidningen sit.
guide-reason-not_found = Skrivaren er ikkje kopla til. Set i leidningen.
guide-reason-not_allowed = Maskina får ikkje bruke skrivaren. Gi beskjed til den som driftar systemet.
guide-reason-busy = Skrivaren var oppteken med noko anna. Vent litt.
guide-reason-folder_not_writable = Mappa for prøveutskrifter kan ikkje brukast. Gi beskjed til den som driftar systemet.
guide-reason-stalled = Skrivaren stoppa midt i lappen. Sjå om papir sit fast, og slå han av og på.
guide-reason-disk = Disken i maskina ved skrivaren er full. Gi beskjed til den som driftar systemet.
guide-reason-spool = Maskina ved skrivaren kunne ikkje ta vare på lappen. Gi beskjed til den som driftar systemet.
guide-reason-too_old = Lappen vart for gammal før han kunne skrivast ut. Spør om nokon ventar på han enno.
guide-reason-cannot_draw = Lappen kunne ikkje teiknast. Gi nummeret munnleg, og gi beskjed til den som driftar systemet.
guide-reason-bad_job = Maskina ved skrivaren forstod ikkje lappen. Gi nummeret munnleg, og gi beskjed til den som driftar systemet.
guide-reason-agent_stopped = Maskina ved skrivaren stoppa midt i utskrifta. Sjå om lappen ligg der.
guide-reason-agent_away = Maskina ved skrivaren svarar ikkje. Sjå om lappen ligg der, og om maskina har straum og nett.
guide-reason-other_agent = Ei anna maskin har teke over skrivaren. Sjå om lappen ligg der.
guide-reason-undone = Det som lappen galdt, vart angra. Ta lappen inn att.
guide-reason-put_aside = Ein kollega la lappen til side.
guide-reason-seen = Ein kollega såg at lappen kom ut.
guide-reason-moved = Lappen vart skriven ut på ein annan skrivar i staden.
guide-reason-other = Noko gjekk gale med utskrifta. Sjå på skrivaren.
guide-printer-away = Skrivaren svarar ikkje. Sjå om han har straum og nett. Gi nummeret munnleg så lenge.
guide-printer-paper = Skrivaren er tom for papir. Set i ein ny rull.
guide-printer-cover = Lokket på skrivaren er ope. Lukk det.
guide-printer-offline = Skrivaren er ikkje klar. Slå han av og på.
guide-printer-cutter = Kniven i skrivaren sit fast. Opne lokket, ta ut papirbiten og lukk att.
guide-printer-near_end = Det er lite papir att. Ha ein ny rull klar.
guide-printer-shared = To maskiner bruker nøkkelen til denne skrivaren. Den eine slepp ikkje inn. Be leiar lage ein eigen nøkkel til ho.
guide-do-no_connection = Vi veit ikkje om det vart gjort. Skriv det på papir så lenge, og sjå på lista når kontakten er tilbake.
guide-do-no_connection-take = Gå til personen no. Trykk «Ta» når kontakten er tilbake.
guide-do-internal = Prøv på nytt. Skjer det igjen, gi beskjed til den som driftar systemet.
guide-told-finished = { $number } er ferdig: { $outcome }
guide-told-left = { $number } er merkt som gått
guide-told-forwarded = { $number } er send vidare: { $where }
guide-told-taken = Du har teke { $number }
guide-told-exception = { $number } er gitt som unntak
guide-told-pc-busy = PC { $number } er oppteken
guide-told-pc-free = PC { $number } er ledig
guide-told-noted-arrived = { $who } er notert. Blir sendt når kontakten er tilbake.
guide-told-noted-sent = Notert: { $service } → { $channel }. Blir sendt når kontakten er tilbake.
guide-told-flushed = { $count } som var notert, er sende no.
guide-told-printing = { $number } blir skriven ut på nytt
guide-told-arrived = { $who } er meld. Nummer { $number } blir skrive ut.
guide-told-already = { $who } var meld frå før, med nummer { $number }.
guide-told-sent = Talt: { $service } → { $channel }
guide-told-sent-slip = Talt: { $service } → { $channel }. Lappen blir skriven ut.
guide-told-mode = No gjeld: { $mode }
guide-told-message = Meldinga blir vist på skjermen
guide-told-message-gone = Meldinga er teken bort
guide-undone = Angra. { $back }
guide-back-taken = { $number } ventar på deg igjen.
guide-back-finished = { $number } er hos deg igjen.
guide-back-left = { $number } er her igjen.
guide-back-forwarded = { $number } står der det stod.
guide-back-arrived = { $who } er ikkje meldt, og { $number } gjeld ikkje.
guide-back-noted = { $who } er ikkje meldt.
guide-back-sent = Det blir ikkje talt.
guide-back-exception = { $number } gjeld ikkje.
guide-back-mode = Døra står som før.
guide-back-message = Skjermen viser det han viste før.
guide-slip-void = Lappen { $number } gjeld ikkje lenger.
guide-slip-void-plain = Lappen gjeld ikkje lenger.

## desk: skranken til rettleiaren

desk-title = Skranken
desk-choose = Kvar sit du i dag?
desk-choose-text = Vel rommet ditt. Dei du ropar opp, blir viste dit.
desk-change = Byt rom
desk-free = Ledig
desk-taken = Hjelper { $number }
desk-appointments = Avtalane mine i dag
desk-appointments-none = Du har ingen timeavtalar i dag.
desk-appointments-here = { $count ->
    [0] Ingen ventar på deg
    [one] 1 ventar på deg
   *[other] { $count } ventar på deg
  }
desk-standing-not_come = Ikkje komen enno
desk-standing-late = { $minutes } min over tida
desk-standing-waiting = Er her
desk-standing-cancelled = Avlyst
desk-standing-phone = Telefontime
desk-standing-video = Videotime
desk-at-entrance = Hos servicerettleiaren
desk-line = Køen
desk-line-rule = Tidlegast klokkeslett er først
desk-line-none = Ingen ventar
desk-line-others = Ventar på andre, eller kan ikkje ropast opp enno: { $count }
desk-why-appointment = Time { $time }
desk-why-appointment-after = Time { $time }, kom { $arrived }
desk-why-drop_in = Utan avtale, kom { $arrived }
desk-why-exception = Unntak, kom { $arrived }
desk-why-acute = Akutt, kom { $arrived }
desk-why-late = Time { $time }, kom for seint { $arrived }
desk-why-talk = Vil snakke med nokon, kom { $arrived }
desk-why-not_found = Fann ikkje avtalen, kom { $arrived }
desk-callable-from = Kan ropast opp frå { $time }
desk-for-adviser = Til { $adviser }
desk-for-desk = Til { $place }
desk-for-you = Sett over til deg
desk-for-others = Andre tenester
desk-first = Neste
desk-waited = { $minutes ->
    [0] Kom no
   *[other] Venta { $minutes } min
  }
desk-call = Rop opp
desk-call-number = Rop opp { $number }
desk-acute = { $number } treng nokon no
desk-acute-waited = { $minutes ->
    [0] Akutt. Kom akkurat no.
   *[other] Akutt. Har venta { $minutes } min.
  }
desk-acute-take = Eg tek det
desk-acute-take-pause = Eg tek det. { $number } blir sett på pause
desk-acute-take-recall = Eg tek det. { $number } blir sett tilbake i køen
desk-idle = Ingen hos deg no
desk-idle-none = Ingen ventar
desk-idle-none-text = Skjermen viser det med ein gong nokon kjem til deg.
desk-idle-acute-text = Kan du gå no? Trykk «Eg tek det».
desk-idle-others = Ingen ventar på deg
desk-idle-others-text = Dei som står i køen, høyrer til ein kollega eller kan ikkje ropast opp enno.
desk-idle-first = Neste er { $number }
desk-idle-coming = Neste avtale er kl. { $time }.
desk-next = Rop opp neste
desk-called-age = Ropt opp for { $age } sidan
desk-called-times = Ropt opp { $count } gonger, sist for { $age } sidan
desk-serving-age = Ropt opp { $time }
desk-service = Det gjeld
desk-language = Språk
desk-interpreter = Tolk
desk-interpreter-yes = Treng tolk
desk-interpreter-no = Nei
desk-waited-label = Venta
desk-no-service = Ikkje oppgitt
desk-no-name = Utan namn
desk-call-again = Rop opp igjen
desk-recall = Tilbake i køen
desk-no-show = Møtte ikkje
desk-serve = Start samtalen
desk-pause = Pause
desk-resume = Hald fram
desk-resume-pause = Hald fram. { $number } blir sett på pause
desk-resume-recall = Hald fram. { $number } blir sett tilbake i køen
desk-hand-over = Set over
desk-finish = Avslutt som
desk-outcome-solved-text = Saka er løyst i dag
desk-outcome-prepared-text = Vi har byrja, resten kjem
desk-outcome-booked-text = Ny time er avtalt
desk-outcome-referred-text = Nokon andre hjelper vidare
desk-paused = På pause
desk-hand-over-title = Set over { $number }
desk-hand-over-text = Personen beheld nummeret og plassen i køen, og slepp å vente på nytt.
desk-hand-over-able = Til ein kollega som har denne tenesta
desk-hand-over-desks = Til ein annan kollega
desk-hand-over-services = Til ei anna teneste
desk-hand-over-guide = Til servicerettleiaren
desk-hand-over-guide-text = Servicerettleiaren får beskjed på nettbrettet.
desk-news = { $name } er her: { $number }, time { $time }
desk-news-plain = { $number } er her for deg
desk-dismiss = Greitt
desk-last = Sist gjort
desk-did-finish = { $number } er avslutta: { $outcome }
desk-did-no-show = { $number } møtte ikkje
desk-did-transfer = { $number } er sett over
desk-did-recall = { $number } står i køen igjen
desk-did-take = Du har teke { $number }
desk-did-pause = { $number } er på pause
desk-did-undo = Angra. { $number } står som før.
desk-keys = Tastar
desk-keys-this = Vis tastane
desk-waiting = { $count ->
    [0] Ingen ventar
    [one] 1 ventar
   *[other] { $count } ventar
  }

## survey: skjermen ved utgangen

survey-title = Utgang
survey-visit = Korleis var besøket i dag?
survey-visit-1 = Veldig bra
survey-visit-2 = Bra
survey-visit-3 = Ikkje så bra
survey-visit-4 = Dårleg
survey-anonymous = Svaret er anonymt.
survey-thanks = Takk for svaret
survey-thanks-text = Treng du meir hjelp? Snakk med servicerettleiaren.
survey-one-more = Takk!
survey-skip = Hopp over
survey-contrast = Sterkare kontrast

## office: sidene til leiaren

office-title = Kontoret
office-live = Blir oppdatert av seg sjølv
office-nav-gate = Døra
office-nav-today = I dag
office-nav-services = Tenester
office-nav-languages = Språk
office-nav-devices = Utstyr
office-gate = Døra no
office-gate-gated-text = Dei som har timeavtale, får kølapp. Andre blir viste til telefon, sjølvbetening eller ein time. Akutt verkar alltid.
office-gate-open-text = Alle får kølapp for tenestene som tek imot utan avtale. Akutt verkar alltid.
office-gate-closed-text = Ingen får kølapp no. Dei som kjem, får opningstidene. Akutt verkar alltid.
office-gate-plan = Slik står det i vekeplanen.
office-gate-until = Sett for hand til kl. { $time }. Etter det gjeld vekeplanen.
office-gate-standing = Sett for hand. Gjeld til nokon byter.
office-gate-last = Siste endring
office-gate-by = { $name }, { $when }
office-gate-first = Slik kontoret vart sett opp
office-gate-undone = Nr. { $version } vart angra
office-gate-switch = Byt til
office-switch-title = Byt til «{ $mode }»
office-switch-until = Kor lenge?
office-until-hour = I éin time, til kl. { $time }
office-until-day = Ut dagen
office-until-time = Til eit klokkeslett
office-until-standing = Til nokon byter
office-until-time-label = Klokkeslett i dag
office-until-past = Klokkeslettet må vere seinare i dag.
office-comment = Kvifor?
office-comment-text = Blir ståande i oversikta saman med namnet ditt.
office-switch-confirm = Byt no
office-undo = Angre siste endring
office-undone = Siste endring er angra. Regelen er som før.
office-versions = Alle endringar
office-version-number = Nr.
office-version-when = Når
office-version-who = Kven
office-version-mode = Døra
office-version-why = Kvifor
office-today = I dag
office-today-text = Tal frå det som er registrert på kontoret i dag.
office-today-now = Akkurat no
office-today-so-far = Så langt i dag
office-today-loading = Hentar tala for i dag …
office-figure-arrived = har kome
office-figure-waiting = ventar
office-figure-called = ropte opp
office-figure-serving = får hjelp
office-figure-paused = på pause
office-figure-ended = er ferdige
office-figure-people = i rommet
office-figure-sent = viste vidare
office-verdicts = Slik gjekk det ved døra
office-verdicts-text = Alle som har meldt seg i dag, etter kva dei fekk.
office-verdicts-none = Ingen har kome enno i dag.
office-verdict-admitted = Inn, med timeavtale
office-verdict-drop_in = Inn, utan avtale
office-verdict-late = Kom for seint, til servicerettleiaren
office-verdict-early = For tidleg ute
office-verdict-acute = Akutt
office-verdict-redirected = Vist vidare til ein annan kanal
office-verdict-not_found = Avtalen vart ikkje funnen
office-verdict-another_day = Time ein annan dag
office-verdict-another_office = Time på eit anna kontor
office-verdict-cancelled = Timen var avlyst
office-verdict-not_in_person = Telefon- eller videotime
office-verdict-closed = Kontoret var stengt
office-outcomes = Slik enda besøka
office-outcomes-none = Ingen besøk er avslutta enno i dag.
office-sent = Viste vidare
office-sent-text = Kor mange som vart viste til kvar kanal i dag, for kvar teneste.
office-sent-none = Ingen er viste vidare enno i dag.
office-sent-undecided = Valde ikkje
office-sent-total = Sum
office-people = I rommet
office-people-text = Dei som er her no. Berre nummer, ikkje namn.
office-people-none = Ingen er i rommet no.
office-people-pcs = { $count ->
    [one] 1 sit ved ein PC
   *[other] { $count } sit ved PC-ane
  }
office-people-since = { $minutes } min
office-people-state = Status
office-people-time = Har vore her
office-services = Tenester
office-services-text = Kva dei som kjem utan avtale, får tilbod om. Gjeld frå neste person ved døra.
office-service = Teneste
office-service-channels = Blir viste vidare til
office-service-drop-in = Utan avtale når døra er open
office-service-yes = Ja
office-service-no = Nei
office-service-none = Berre servicerettleiaren
office-service-edit = Endre
office-service-edit-title = Endre «{ $service }»
office-service-drop-in-label = Ta imot utan avtale når døra er open for alle
office-service-saved = «{ $service }» er endra.
office-switched = Døra er bytt til «{ $mode }».
office-languages = Språk
office-languages-text = Språka som besøkjande kan velje på skjermane og på eigen telefon.
office-language = Språk
office-language-own = Eige namn
office-language-review = Tekstane
office-language-reviewed = Gjennomgådde
office-language-machine = Maskinomsette, ikkje gjennomgådde
office-language-voice = Stemme
office-language-speaks = Kan lesast opp
office-language-silent = Inga stemme
office-language-missing = { $count ->
    [0] Alle er på plass
    [one] 1 tekst manglar, og blir vist på bokmål
   *[other] { $count } tekstar manglar, og blir viste på bokmål
  }
office-devices = Utstyr
office-devices-text = Skjermane og skrivarane på kontoret, og om dei verkar no.
office-devices-none = Det er ikkje lagt til noko utstyr enno.
office-device = Eining
office-device-kind = Slag
office-device-status = Status
office-device-kind-kiosk = Skjerm ved inngangen
office-device-kind-display = Skjerm i venterommet
office-device-kind-survey = Skjerm ved utgangen
office-device-kind-printer = Skrivar
office-device-kind-calendar = Kalendersystem
office-device-connected = Kopla til
office-device-layout = { $layout }, blir lese på { $distance } m
office-device-layout-own = eige oppsett
office-device-layout-large_and_list = eitt stort nummer og ei liste
office-device-layout-many_desks = mange skrankar
office-device-layout-list_only = berre ei liste
office-device-zone = berre { $zone }
office-device-away = Ikkje kopla til
office-device-calendar = Sender når noko blir endra
office-device-seen = Sist sett { $when }
office-device-never = Ikkje sett sidan tenaren starta
office-device-since = Sidan { $when }
office-device-silent = Svarar ikkje
office-device-outdated = Viser framleis ei eldre utgåve
office-device-errors = { $count } feil i programmet til skjermen
office-device-camera-denied = Kameraet er ikkje tillate
office-device-camera-none = Finn ikkje kameraet
office-device-mute = Utan lyd
office-device-paper-bad = Tom for papir
office-device-paper-unknown = Papir: ukjent
office-device-cover-bad = Dekselet er ope
office-device-cover-unknown = Deksel: ukjent
office-device-online-bad = Skrivaren svarar ikkje
office-device-online-unknown = Skrivar: ukjent
office-device-near_end-bad = Lite papir att
office-device-near_end-unknown = Papirmengd: ukjend
office-device-cutter-bad = Kniven sit fast
office-device-cutter-unknown = Kniv: ukjend
office-device-shared = To maskiner bruker denne nøkkelen
office-device-ready = Papir, deksel og linje er i orden
office-device-add = Legg til utstyr
office-device-add-title = Legg til utstyr
office-device-name = Namn
office-device-name-text = Slik at du kjenner ho att, til dømes «Skjerm ved døra».
office-device-remove = Fjern
office-device-remove-title = Fjerne «{ $name }»?
office-device-remove-text = Nøkkelen sluttar å gjelde med ein gong. Det som er registrert, blir ståande. Du kan leggje til eininga på nytt med ein ny nøkkel.
office-device-remove-yes = Ja, fjern
office-device-removed = «{ $name }» er fjerna.
office-token-title = «{ $name }» er klar
office-token-once = Dette blir berre vist no. Opne lenkja på eininga, eller kopier nøkkelen, før du lukkar.
office-token-link = Lenkje som opnar skjermen
office-token-command = Slik startar du skrivaren. Han les nøkkelen frå MOTTAK_PRINTER_TOKEN.
office-token-key = Nøkkel
office-copy = Kopier
office-copied = Kopiert
office-nav-survey = Svar
office-survey = Svar ved utgangen
office-survey-text = Eitt trykk når ein går. Vi veit ikkje kven som svarte, eller når på dagen.
office-survey-hidden-text = Svar blir viste fem om gongen, så ingen kan kjenne att sitt eller andre sine.
office-survey-none = Ingen har svart i denne perioden. Set opp ein skjerm ved utgangen under «Utstyr».
office-survey-given = { $count ->
    [one] 1 svar
   *[other] { $count } svar
  }
office-survey-rate = { $percent } % av { $visits } besøk
office-survey-rate-none = ingen besøk å rekne av
office-survey-rate-unknown = svarprosent kan ikkje reknast ut
office-survey-waiting = { $count } svar blir viste først når fleire har svart
office-survey-week = Veke { $week }
office-survey-weeks = Veke for veke
office-survey-groups = Etter teneste
office-survey-group-all = Utan gruppe
office-survey-group-name = { $letter }: { $services }
office-survey-number = Svar
office-survey-answered = Svarprosent
office-percent = { $percent } %
office-survey-too-few = Færre enn fem svar

## server: spoken calls, and errors of the store and the devices

display-spoken = Nummer { $number }. { $place }.
error-name_taken = Namnet er i bruk frå før. Ingenting er endra.
error-name_taken-do = Vel eit anna namn.
error-unknown_device = Eininga finst ikkje, eller er alt fjerna. Ingenting er endra.
error-unknown_device-do = Oppdater lista og prøv igjen.
error-storage_failed = Tenaren får ikkje skrive til disken. Det som er stadfesta før, er trygt.
error-storage_failed-do = Sei frå til den som har ansvar for maskinene, og bruk papir og penn så lenge.
