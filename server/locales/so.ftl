### Somali: what visitors meet on screens and paper.
### review: machine
### name: Soomaali

## common: words that several screens use

common-yes = Haa
common-no = Maya
common-back = Dib u noqo
common-cancel = Jooji
common-close = Xir
common-save = Kaydi
common-undo = Ka noqo
common-retry = Isku day mar kale
common-language = Luqadda
common-minutes-short = { $count } daqiiqo
common-time = { $time }
common-until = ilaa { $time }
common-number = Lambarka { $number }
common-connecting = Waa la isku xirayaa …
common-not-live = Xiriirka nidaamku waa go’ay. Xogta aad arkayso way duugoobi kartaa. Shaashaddu iskeed ayay mar kale isugu dayaysaa.

## date: days and clock times

date-day = { $weekday } { $day } { $month }
date-day-time = { $day } saacadda { $time }
weekday-1 = Isniinta
weekday-2 = Talaadada
weekday-3 = Arbacada
weekday-4 = Khamiista
weekday-5 = Jimcaha
weekday-6 = Sabtida
weekday-7 = Axadda
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luuliyo
month-8 = Agoosto
month-9 = Sebteembar
month-10 = Oktoobar
month-11 = Nofeembar
month-12 = Diseembar

## kind, state, line, mode, channel, outcome: the same words everywhere

channel-phone = Taleefan
channel-self_service = Is-adeegid
channel-booking = Ballan qabsasho
channel-in_person = Fool ka fool
channel-video = Fiidiyow

## verdict: the heading when somebody has said they are here

verdict-admitted = Soo dhowow. Hadda waan ognahay inaad joogto.
verdict-early = Waad soo hormartay.
verdict-late = Waa wanaag inaad timid.
verdict-another_day = Ballantaadu waa maalin kale.
verdict-another_office = Ballantaadu xafiis kale ayay ka dhacaysaa.
verdict-cancelled = Ballantan waa la baajiyey.
verdict-not_in_person = Ballantani xafiiskan kama dhacayso.
verdict-already_in = Waan ognahay inaad joogto.
verdict-not_found = Ballantaada ma helin.
verdict-redirected = Arrintan siyaabo kale ayaa lagaaga caawinayaa.
verdict-drop_in = Soo dhowow. Safka ayaad ku jirtaa.
verdict-acute = Hagaha adeegga ayaa hadda imanaya. Halkan ku sug.
verdict-closed = Xafiisku hadda wuu xiran yahay.

## reason: the explanation under the heading

reason-on_time = La soco shaashadda qolka sugitaanka. Lambarkaaga ayaa halkaas ka soo muuqan doona.
reason-on_time-simple = La soco shaashadda qolka sugitaanka.
reason-early_wait = Halkan waad ku sugi kartaa. Waa laguu yeeri doonaa marka ballantaadu soo dhowaato.
reason-early_wait-simple = Halkan waad ku sugi kartaa.
reason-too_early = Soo noqo marka ballantaadu soo dhowaato, ama la hadal hagaha adeegga.
reason-past_grace = Waxaad timid ka dib markii ballantaadu bilaabatay. Hagaha adeegga ayaa kuu imanaya oo xal kuu helaya.
reason-past_grace-simple = Hagaha adeegga ayaa kuu imanaya.
reason-past_end = Ballantaadii way dhammaatay, laakiin waa lagu caawinayaa. Hagaha adeegga ayaa kuu imanaya.
reason-past_end-simple = Hagaha adeegga ayaa kuu imanaya.
reason-other_day = Eeg goorta ballantu tahay. Haddii aysan kuu habboonayn, hagaha adeegga ayaa ku caawin kara.
reason-other_office = Eeg meesha ballantu tahay. Haddii aadan waqtigeeda gaari karin, hagaha adeegga ayaa ku caawin kara.
reason-cancelled = Hagaha adeegga ayaa kaa caawin kara inaad ballan cusub hesho.
reason-by_phone = Tani waa ballan taleefan. Annaga ayaa ku soo wacayna. Haddii aad hadda wax u baahan tahay, la hadal hagaha adeegga.
reason-by_video = Tani waa ballan fiidiyow. Haddii aad rabto inaad halkan kaga qaybgasho, hagaha adeegga ayaa ku caawinaya.
reason-again = Horeba lambar waad u haysataa. Waa isla kii hore.
reason-again-simple = Waxaad leedahay isla lambarkii.
reason-no_match = Mar kale eeg, ama hab kale isku day.
reason-no_match_guide = Dhib ma leh. Hagaha adeegga ayaa kuu imanaya.
reason-gated = Hadda waxaan qaabilnaa oo keliya dadka ballanta leh. Dooro waxa kuugu habboon.
reason-room_full = Qolka sugitaanku hadda wuu buuxaa. Dooro waxa kuugu habboon, ama la hadal hagaha adeegga.
reason-service_not_open = Arrintan hadda kaama caawin karno ballan la’aan. Dooro waxa kuugu habboon.
reason-sent = Hagaha adeegga ayaa kuu sheegay halka lagugu caawinayo.
reason-open = La soco shaashadda qolka sugitaanka. Lambarkaaga ayaa halkaas ka soo muuqan doona.
reason-open-simple = La soco shaashadda qolka sugitaanka.
reason-urgent = Halkan uma baahnid inaad wax ku sharraxdo. Qof ayaad la hadli doontaa.
reason-outside_hours = Haddii ay degdeg tahay, taabo «Degdeg». Haddii kale waad soo wici kartaa.
reason-exception = Hagaha adeegga ayaa safka boos kaaga siiyey.
reason-talk = Hagaha adeegga ayaa kuu imanaya. Uma baahnid inaad wax kale samayso.

## paper: everything that is printed

paper-number = Lambarkaaga
paper-watch = La soco shaashadda qolka sugitaanka.
paper-ticket-time = Ballantaada: saacadda { $time }
paper-ticket-callable = Waxaa laguu yeeri karaa laga bilaabo { $time }
paper-ticket-guide = Hagaha adeegga ayaa kuu imanaya.
paper-ticket-qr = Safka kala soco taleefankaaga
paper-ticket-spoken = Ku dhageyso lambarkaaga taleefanka
paper-ticket-help = Ma inaad baxdo ayaad u baahan tahay, mise su’aal baad qabtaa? U sheeg hagaha adeegga.
paper-sent-title = Sidan ayaa laguu caawinayaa
paper-sent-phone = Wac
paper-sent-phone-hours = Maanta furan { $hours }
paper-sent-phone-closed = Taleefanku maanta wuu xiran yahay. Saacadaha caadiga ah: { $hours }
paper-sent-self_service = Isticmaal PC lambar{"\u00A0"}{ $pc } ee xafiiskan yaalla
paper-sent-self_service-any = Isticmaal mid ka mid ah PC-yada xafiiskan yaalla
paper-sent-self_service-none = Dhammaan PC-yadu waa mashquul. Weydii hagaha adeegga, kan xiga adigaa helaya.
paper-sent-self_service-own = Waxaad kaloo isticmaali kartaa taleefankaaga ama PC-gaaga:
paper-sent-booking = Ballan qabso
paper-sent-booking-text = Markaas waxaad la hadlaysaa la-taliye soo diyaar garoobay.
paper-sent-address = Cinwaanka internetka: { $url }
paper-sent-qr = Ka fur taleefanka
paper-sent-help = Miyaan lagu caawin? Soo noqo oo la hadal hagaha adeegga. Haddii ay degdeg tahay, isla maalinta ayaa lagu caawinayaa.
paper-acute-text = Hagaha adeegga ayaa hadda imanaya. Halkan ku sug.
paper-acute-phone = Haddii aan cidi imanayn, wac { $phone }
paper-come_back-title = Ballantaada
paper-come_back-when = { $day } saacadda { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = Haddii aysan kuu habboonayn, la hadal hagaha adeegga.

## error: what happened (error-…), and what to do (error-…-do)

error-bad_request = Nidaamku ma fahmin codsiga. Waxba isma beddelin.
error-bad_request-do = Isku day mar kale. Haddii ay soo noqnoqoto, u sheeg cidda nidaamka maamusha.
error-invalid_body = Xogta la diray wax baa ka maqan ama wax baa ka khaldan. Waxba isma beddelin.
error-invalid_body-do = Eeg meelaha la tilmaamay, sax, oo mar kale dir.
error-invalid_phone = Lambarka taleefanku sax uma muuqdo. Waxba ma lumin.
error-invalid_phone-do = Hubi lambarka oo mar kale qor. Lambarrada Norway waxay ka kooban yihiin siddeed tiro.
error-invalid_code = Koodhku sax uma muuqdo. Waxba ma lumin.
error-invalid_code-do = Hubi koodhka oo mar kale qor. Waa xarfo iyo tirooyin oo keliya, marnaba kuma jiraan 0, O, 1 ama I.
error-not_signed_in = Shaashaddan laguma gelin nidaamka. Waxba isma beddelin.
error-not_signed_in-do = Geli furaha shaashadda, ama ka fur linkiga lagu siiyey.
error-wrong_token = Furuhu hadda ma shaqaynayo. Waxba isma beddelin.
error-wrong_token-do = Fure cusub weydiiso cidda nidaamka maamusha.
error-unknown_ticket = Lambarkan ma helin. Waxba isma beddelin.
error-unknown_ticket-do = Liiska waa la cusboonaysiiyey. Lambarka ka raadi halkaas.
error-unknown_visit = Booqashadan ma helin. Waxba isma beddelin.
error-unknown_visit-do = Dib u bilow, ama la hadal hagaha adeegga.
error-unknown_service = Adeeggan ma naqaanno. Waxba isma beddelin.
error-unknown_service-do = Adeeg ka dooro liiska, ama la hadal hagaha adeegga.
error-unknown_appointment = Ballantan ma helin. Waxba isma beddelin.
error-unknown_appointment-do = Mar kale raadi. Waxaa dhici karta in ballanta laga tirtiray jadwalka.
error-unknown_job = Daabacaaddan ma helin. Waxba isma beddelin.
error-unknown_job-do = Lambarka mar kale ka daabac.
error-illegal_move = Lambarka sidiisa hadda tan laguma samayn karo. Waxba isma beddelin.
error-illegal_move-do = Waxaa laga yaabaa in qof kale kaaga hormaray. Liiska ka eeg waxa la sameeyey.
error-ended_ticket = Lambarkani wuu dhammaaday. Waxba isma beddelin.
error-ended_ticket-do = Ma u baahan tahay caawimo dheeraad ah? La hadal hagaha adeegga.
error-no_free_pc = Dhammaan PC-yadu hadda waa mashquul. Waxba kaama lumin.
error-no_free_pc-do = Dooro taleefan ama ballan, ama weydii hagaha adeegga PC-ga xiga ee bannaanaada.
error-pc_taken = Qof kale ayaa qaatay PC-gan. Waxba isma beddelin.
error-pc_taken-do = Dooro PC kale.
error-channel_not_offered = Habkan looma isticmaalo adeeggan. Waxba isma beddelin.
error-channel_not_offered-do = Dooro mid ka mid ah hababka muuqda, ama la hadal hagaha adeegga.
error-busy = Nidaamku hadda waa mashquul oo tan ma qaban. Waxba isma beddelin.
error-busy-do = Wax yar ka dib isku day mar kale.
error-too_many_requests = Codsiyo aad u badan ayaa waqti gaaban ku yimid. Waxba isma beddelin.
error-too_many_requests-do = Wax yar sug oo isku day mar kale. Haddii ay degdeg tahay, la hadal hagaha adeegga.
error-storage_full = Nidaamka boos kuma harin, tanna lama kaydin karin. Wixii hore loo kaydiyey waa ammaan.
error-storage_full-do = La hadal hagaha adeegga. Cidda nidaamka maamusha waa inay boos bannayso.
error-no_voice = Luqaddan cod looma hayo.
error-no_voice-do = Yeerista waxaa lagu muujinayaa shaashadda, dhawaaq ayaana la socda.
error-internal = Xaggayaga wax baa ka khaldamay. Wixii hore loo kaydiyey waa ammaan.
error-internal-do = Isku day mar kale. Haddii ay soo noqnoqoto, la hadal hagaha adeegga.
error-no_connection = Nidaamka lama xiriiri karno. Wixii hore loo xaqiijiyey waa ammaan.
error-no_connection-do = Shaashaddu iskeed ayay mar kale isugu dayaysaa. Haddii ay degdeg tahay, la hadal hagaha adeegga.

## display: the waiting-room screen

display-title = Qolka sugitaanka
display-welcome = Soo dhowow
display-idle = Halkan la soco. Lambarkaaga ayaan ku dhawaaqi doonnaa.
display-list = Loo yeeray
display-go-to = Tag
display-waiting = { $count ->
    [0] Cidna ma sugayso
    [one] { $count } qof ayaa sugaya
   *[other] { $count } qof ayaa sugaya
  }
display-help = Ma u baahan tahay caawimo? Weydii hagaha adeegga.
display-help-short = Na weydii.
display-not-live = Shaashaddan lama cusboonaysiin. Lambarkaaga dhegayso, ama weydii hagaha adeegga.
display-not-live-short = Xog duug ah
display-last-live = La cusboonaysiiyey: { $time }
display-sound-off = Codka shid
display-sound-mend = Halkan hal mar taabo si biraawsarku codka u oggolaado.
display-last-known = Xogtii ugu dambaysay
display-desks = Lambarka qol kasta
display-closed = Xafiisku wuu xiran yahay
display-opens = Waxaan furaynaa { $when }

## kiosk: the entrance screen

kiosk-tools = Luqadda iyo muuqaalka
kiosk-help = Qof ku caawiya
kiosk-large-text = Qoraal weyn
kiosk-contrast = Midab xooggan
kiosk-listen = Dhegayso
kiosk-low = Hoos u dhig
kiosk-simple = Ka fudud
kiosk-acute = Degdeg
kiosk-acute-text = Caawimo hadda
kiosk-talk = Qof la hadal
kiosk-talk-text = Annagaa kuu imanayna
kiosk-done = Dhammee
kiosk-home = Bilowga
kiosk-start-title = Ballan ma leedahay?
kiosk-start-yes = Sheeg inaad timid
kiosk-start-no = Ogow halka lagugu caawinayo
kiosk-code-title = Qor koodhkaaga
kiosk-code-hint = Koodhku waa lix xaraf ama tiro. Wuxuu ku qoran yahay farriinta ballanta.
kiosk-code-so-far = Koodhka: { $typed }. { $filled } ka mid ah { $length }.
kiosk-code-letters = Xarfo
kiosk-code-digits = Tirooyin
kiosk-code-use-phone = Koodh ma haysto
kiosk-camera-hold = Koodhka ku hay kamarada horteeda
kiosk-use-code = Isticmaal koodhka
kiosk-key-delete = Tirtir
kiosk-show = Muuji
kiosk-ok = OK
kiosk-checking = Waan hubinaynaa …
kiosk-phone-title = Qor lambarkaaga taleefanka
kiosk-phone-hint = Lambarkii aad bixisay markii aad ballanta heshay.
kiosk-phone-so-far = Lambarka taleefanka: { $typed }
kiosk-phone-short = Lambarku aad buu u gaaban yahay. Qor tirooyinka oo dhan.
kiosk-born-title = Goorma ayaad dhalatay?
kiosk-born-hint = Qor maalinta, bisha iyo sannadka, tusaale ahaan 17 05 1980.
kiosk-born-so-far = Maalinta: { $day }. Bisha: { $month }. Sannadka: { $year }.
kiosk-born-day = Maalin
kiosk-born-month = Bil
kiosk-born-year = Sannad
kiosk-born-short = Taariikhdu ma dhammaystirna. Qor maalinta, bisha iyo sannadka.
kiosk-born-invalid = Taariikhdaas ma jirto. Hubi tirooyinka.
kiosk-services-title = Maxay ku saabsan tahay?
kiosk-services-more = Wax kale
kiosk-services-none = Kuwan midna ma aha
kiosk-channels-phone = Na soo wac
kiosk-channels-phone-open = Hadda furan ({ $hours })
kiosk-channels-phone-closed = Hadda xiran ({ $hours })
kiosk-channels-self_service = Halkan ka isticmaal PC
kiosk-channels-pc-free = { $count ->
    [one] Hadda { $count } ayaa bannaan
   *[other] Hadda { $count } ayaa bannaan
  }
kiosk-channels-pc-none = Hadda midna ma bannaana
kiosk-channels-booking = Ballan qabso
kiosk-channels-booking-text = Waxaad la kulmaysaa la-taliye soo diyaar garoobay
kiosk-channels-guide = Hagaha adeegga ayaa ku caawinaya
kiosk-sent-phone = Wac lambarkan
kiosk-sent-phone-hours = Furan { $hours }
kiosk-sent-self_service = PC-gan waa kaaga
kiosk-sent-pc = PC { $pc }
kiosk-sent-pc-text = Xafiiskan ayaad ka helaysaa.
kiosk-sent-pc-none = Dhammaan PC-yadu waa mashquul
kiosk-sent-pc-none-text = Taabo “Qof la hadal”, kan xiga ee bannaanaadana adigaa helaya.
kiosk-sent-booking = Ballan ka qabso internetka
kiosk-sent-paper = Warqadda qaado. Wax walba ayaa ku qoran.
kiosk-sent-paper-none = Hadda warqad ma jirto. Sawir ka qaad shaashadda.
kiosk-sent-again = Miyaan lagu caawin? Halkan ku soo noqo.
kiosk-paper = Warqaddu way soo baxaysaa
kiosk-paper-none = Hadda warqad ma jirto. Sawir ka qaad koodhka.
kiosk-paper-none-number = Hadda warqad ma jirto. Xasuusnow lambarka.
kiosk-print-again = Mar kale daabac warqadda
kiosk-ticket-number = Lambarkaaga
kiosk-ticket-time = Ballantaada
kiosk-ticket-wait = Sugitaan
kiosk-ticket-wait-value = { $low }–{ $high } daqiiqo
kiosk-ticket-where = Meesha
kiosk-ticket-room = Qolka sugitaanka
kiosk-ticket-qr = Safka kala soco taleefanka
kiosk-ticket-qr-alt = Koodhka QR ee lambarkaaga ku furaya taleefanka
kiosk-early-from = Yeeris laga bilaabo
kiosk-early-back = Soo noqo laga bilaabo
kiosk-late-time = Ballantii
kiosk-by-phone = Waan ku soo wacaynaa
kiosk-by-video = Fiidiyow ahaan
kiosk-not-found-left = { $count ->
    [one] Mar kale ayaad isku dayi kartaa.
   *[other] { $count } jeer oo kale ayaad isku dayi kartaa.
  }
kiosk-not-found-code = Koodhka mar kale isku day
kiosk-not-found-phone = Lambarka taleefanka
kiosk-guide-wait = Halkan shaashadda agteeda ku sug.
kiosk-guide-seen = Hagaha adeegga ayaa ku arkay oo soo socda
kiosk-talk-title = La-taliye ayaa soo socda
kiosk-closed-today = Maanta furan
kiosk-closed-next = Furitaanka
kiosk-closed-phone = Taleefan
kiosk-acute-sending = Hadda ayaan u sheegaynaa hagaha adeegga
kiosk-acute-sending-text = Halkan joog.
kiosk-acute-told = Hagaha adeegga ayaa hadda imanaya. Halkan ku sug.
kiosk-acute-told-text = Halkan uma baahnid inaad wax ku sharraxdo.
kiosk-acute-seen = Hagaha adeegga ayaa ku arkay oo soo socda
kiosk-acute-unsent = Cidna uma sheegi karno. Hadda sidan samee:
kiosk-acute-unsent-text = Shaashaddu xiriir lama laha nidaamka. Had iyo jeer ayay isku dayaysaa, isla marka ay xiriir heshana hagaha adeegga ayay u sheegaysaa.
kiosk-acute-alone = Weli cidna kama jawaabin. Sidan samee:
kiosk-acute-go = U tag qofka kuugu dhow ee halkan ka shaqeeya.
kiosk-acute-call = Haddii aan cidi imanayn, wac
kiosk-acute-done = Dhammee – ku noqo bilowga
kiosk-acute-done-text = Caawimadu way imanaysaa xitaa haddii aad halkan taabato.
kiosk-problem-title = Tani ma suurtogelin
kiosk-warning-title = Weli halkan ma joogtaa?
kiosk-warning-text = { $seconds ->
    [one] Shaashaddu bilowga ayay ku noqonaysaa { $seconds } ilbiriqsi ka dib.
   *[other] Shaashaddu bilowga ayay ku noqonaysaa { $seconds } ilbiriqsi ka dib.
  }
kiosk-warning-safe = Wixii aad noo sheegtay waa la kaydiyey.
kiosk-warning-stay = Haa, waqti ayaan u baahanahay
kiosk-warning-home = Maya, waan dhammeeyey
kiosk-offline-title = Shaashaddu hadda ma shaqaynayso
kiosk-offline-text = Xiriirkii ayaa ka go’ay, iskeed ayayna mar kale u bilaabmaysaa.
kiosk-offline-kept = Wixii aad qortay ma lumin.
kiosk-offline-talk = Hadda halkan cidna ugama sheegi karno. Qof u tag:
kiosk-connecting-title = Wax yar sug
kiosk-listen-intro = Riix { $next } si aad u tagto kan xiga, { $select } si aad u doorato, { $back } si aad dib ugu noqoto, iyo { $repeat } si aad mar kale u maqasho. Mar kasta waxaad riixi kartaa { $help } si uu qof kuu caawiyo.
kiosk-listen-loud = Dadka kale way maqli karaan tan. Haddii aad isticmaasho sameecadaha dhegaha, adiga oo keliya ayaa maqlaya.
kiosk-listen-language = Riix { $key } si aad luqadda u beddesho.
kiosk-listen-off = Kor u akhrinta waa la damiyey.
kiosk-listen-choices = { $count ->
    [one] Hal doorasho.
   *[other] { $count } doorasho.
  }
kiosk-listen-place = { $at } ka mid ah { $of }
kiosk-listen-pressed = La doortay
kiosk-listen-unpressed = Lama dooran
kiosk-listen-disabled = Hadda lama dooran karo
kiosk-listen-own = Waxa adiga kuu gaarka ah waxaa laga akhriyaa sameecadaha dhegaha. Hagaha adeegga ayaa sidoo kale ku caawin kara.
kiosk-listen-type = Ku qor kiiboodhka, ama xarfaha iyo tirooyinka ka dooro shaashadda.
kiosk-listen-type-loud = Ku qor kiiboodhka, ama koodhka ku hay iskaanarka hortiisa. Waxa aad qorto kor looma akhriyo.
kiosk-listen-typed = Calaamadda { $count }
kiosk-listen-typed-of = Calaamadda { $count } ka mid ah { $length }
kiosk-listen-erased = La tirtiray
kiosk-listen-volume = Codka: { $step } ka mid ah { $most }
kiosk-listen-key-ArrowDown = fallaarta hoos
kiosk-listen-key-ArrowUp = fallaarta kor
kiosk-listen-key-ArrowLeft = fallaarta bidix
kiosk-listen-key-ArrowRight = fallaarta midig
kiosk-voiceless-title = Luqaddan cod uma hayno
kiosk-voiceless-text = Hagaha adeegga ayaa dhowaan kuu imanaya oo wax kuu akhrinaya.
kiosk-voiceless-yes = Hadda kaalay
kiosk-voiceless-no = Maya, mahadsanid

## phone: the ticket on one's own phone

phone-title = Lambarkaaga
phone-number = Lambarkaaga
phone-state-waiting = Safka ayaad ku jirtaa
phone-state-guide = Hagaha adeegga ayaa kuu imanaya
phone-state-called = Waa doorkaagii
phone-state-serving = Hadda waa lagu caawinayaa
phone-state-paused = Hadda waa nasasho
phone-state-done = Waad ku mahadsan tahay booqashada
phone-state-no_show = Waan kuu yeernay, laakiin kuma helin
phone-state-left = Safka waad ka baxday
phone-state-closed_out = Xafiisku maanta wuu xirmay
phone-state-withdrawn = Lambarkani mar dambe ma shaqaynayo
phone-text-waiting = Boggan ha xirin. Wuxuu kuu sheegayaa marka doorkaagu yimaado.
phone-text-guide = Albaabka ku sug.
phone-text-called = Hadda halkaas tag.
phone-text-paused = Booskaagu wuu kuu sii jirayaa. La-taliyaha ayaa kuu sheegaya marka la sii wadayo.
phone-text-done = Haddii aad caawimo dheeraad ah u baahan tahay, soo noqo ama na soo wac.
phone-text-no_show = Weli halkan ma joogtaa? U sheeg hagaha adeegga, waana lagu caawinayaa.
phone-text-left = Go’aankii ma beddeshay? U sheeg hagaha adeegga, waana lagu caawinayaa.
phone-text-closed_out = Miyaan lagu caawin? Na soo wac, ama soo noqo marka aan furno.
phone-text-withdrawn = Halkan ma joogtaa? U sheeg hagaha adeegga, waana lagu caawinayaa.
phone-ahead = { $count ->
    [0] Adiga ayaa xiga
    [one] { $count } qof ayaa kaa horreeya
   *[other] { $count } qof ayaa kaa horreeya
  }
phone-ahead-label = Safka
phone-wait = Sugitaan
phone-wait-unknown = Weli ma ogin
phone-start = Ballantaada
phone-callable = Ugu horrayn
phone-place = Tag
phone-call-us = Wac { $phone }
phone-leave = Safka ka bax
phone-leave-title = Ma rabtaa inaad safka ka baxdo?
phone-leave-text = Markaas booskaaga waad waayaysaa, qof kale ayaana helaya.
phone-leave-yes = Haa, ka bax
phone-leave-no = Maya, sii joog
phone-unknown-title = Lambarkan ma helayno
phone-unknown-text = Waxaa laga yaabaa in linkigu duug yahay ama si khaldan loo qoray. Koodhka warqadda mar kale iskaan garee, ama la hadal hagaha adeegga.
phone-lost-title = Hadda ma xiriiri karno
phone-lost-text = Boggu iskiis ayuu mar kale isugu dayayaa. Inta ka horreysa la soco shaashadda qolka sugitaanka.
phone-not-live = Hadda lama cusboonaysiin. La soco shaashadda qolka sugitaanka.
phone-loading = Lambarkaaga waa la soo qaadayaa …

## survey: the screen at the exit

survey-title = Bixitaanka
survey-visit = Sidee bay ahayd booqashadaadii maanta?
survey-visit-1 = Aad u wanaagsan
survey-visit-2 = Wanaagsan
survey-visit-3 = Aad uma wanaagsana
survey-visit-4 = Xun
survey-anonymous = Cidda jawaabta bixisay lama ogaanayo.
survey-thanks = Waad ku mahadsan tahay jawaabta
survey-thanks-text = Ma u baahan tahay caawimo dheeraad ah? La hadal hagaha adeegga.
survey-one-more = Mahadsanid!
survey-skip = Ka bood
survey-contrast = Midab ka sii xooggan

## server: spoken calls, and errors of the store and the devices

display-spoken = Lambarka { $number }. { $place }.
error-storage_failed = Nidaamku xogta ma kaydin karo. Wixii hore loo xaqiijiyey waa ammaan.
error-storage_failed-do = U sheeg cidda mashiinnada mas’uulka ka ah, inta ka horreysana isticmaal warqad iyo qalin.
