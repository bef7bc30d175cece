### Northern Sami: what visitors meet on screens and paper.
### review: machine
### name: Davvisámegiella

## common: words that several screens use

common-yes = Juo
common-no = Ii
common-back = Máhca
common-cancel = Heaitte
common-close = Gidde
common-save = Vurke
common-undo = Máhcat
common-retry = Geahččal fas
common-language = Giella
common-minutes-short = { $count } min
common-time = dii. { $time }
common-until = dii. { $time } rádjai
common-number = Nummir { $number }
common-connecting = Váldá oktavuođa …
common-not-live = Ii leat oktavuohta vuogádahkii. Dat maid oainnát, sáhttá leat boaris. Šearbma geahččala ieš ođđasit.

## date: days and clock times

date-day = { $weekday } { $month } { $day }. b.
date-day-time = { $day } dii. { $time }
weekday-1 = vuossárgga
weekday-2 = maŋŋebárgga
weekday-3 = gaskavahku
weekday-4 = duorastaga
weekday-5 = bearjadaga
weekday-6 = lávvardaga
weekday-7 = sotnabeaivvi
month-1 = ođđajagimánu
month-2 = guovvamánu
month-3 = njukčamánu
month-4 = cuoŋománu
month-5 = miessemánu
month-6 = geassemánu
month-7 = suoidnemánu
month-8 = borgemánu
month-9 = čakčamánu
month-10 = golggotmánu
month-11 = skábmamánu
month-12 = juovlamánu

## kind, state, line, mode, channel, outcome: the same words everywhere

channel-phone = Telefovdna
channel-self_service = Iešbálvalus
channel-booking = Diŋgot diimmu
channel-in_person = Kantuvrras
channel-video = Video

## verdict: the heading when somebody has said they are here

verdict-admitted = Bures boahtin. Dál mii diehtit ahte leat dáppe.
verdict-early = Don bohtet árrat.
verdict-late = Buorre go bohtet.
verdict-another_day = Du diibmu lea eará beaivvi.
verdict-another_office = Du diibmu lea eará kantuvrras.
verdict-cancelled = Dát diibmu lea šluhttejuvvon.
verdict-not_in_person = Dát diibmu ii leat dáppe kantuvrras.
verdict-already_in = Mii diehtit ahte leat dáppe.
verdict-not_found = Eat gávdnan du diimmu.
verdict-redirected = Dása oaččut veahki eará láhkai.
verdict-drop_in = Bures boahtin. Don leat ráiddus.
verdict-acute = Bálvalusbagadalli boahtá dál. Vuordde dás.
verdict-closed = Kantuvra lea dál gitta.

## reason: the explanation under the heading

reason-on_time = Čuovo šearpma vuordinlanjas. Doppe ihtá du nummir.
reason-on_time-simple = Čuovo šearpma vuordinlanjas.
reason-early_wait = Sáhtát vuordit dáppe. Mii čuorvut du nummira go du diibmu lahkana.
reason-early_wait-simple = Sáhtát vuordit dáppe.
reason-too_early = Boađe fas go du diibmu lahkana, dahje hála bálvalusbagadalliin.
reason-past_grace = Don bohtet maŋŋil go du diibmu álggii. Bálvalusbagadalli boahtá du lusa ja gávdná čovdosa.
reason-past_grace-simple = Bálvalusbagadalli boahtá du lusa.
reason-past_end = Du diibmu lea nohkan, muhto don oaččut veahki. Bálvalusbagadalli boahtá du lusa.
reason-past_end-simple = Bálvalusbagadalli boahtá du lusa.
reason-other_day = Geahča goas diibmu lea. Jus dat ii heive, de sáhttá bálvalusbagadalli veahkehit du.
reason-other_office = Geahča gos diibmu lea. Jus it olle dohko áiggil, de sáhttá bálvalusbagadalli veahkehit du.
reason-cancelled = Bálvalusbagadalli sáhttá veahkehit du oažžut ođđa diimmu.
reason-by_phone = Dát lea telefovdnadiibmu. Mii riŋget dutnje. Jus dárbbašat juoidá dál, de sáhtát hállat bálvalusbagadalliin.
reason-by_video = Dát lea videodiibmu. Bálvalusbagadalli veahkeha du jus háliidat searvat dasa dáppe.
reason-again = Dus lea juo nummir. Dat lea seamma go ovdal.
reason-again-simple = Dus lea seamma nummir.
reason-no_match = Geahča vel oktii, dahje geahččal eará láhkai.
reason-no_match_guide = Ii dat daga maidege. Bálvalusbagadalli boahtá du lusa.
reason-gated = Dál váldit vuostá dušše sin geain lea diibmošiehtadus. Vállje dan mii dutnje heive buoremusat.
reason-room_full = Vuordinlatnja lea dievva aiddo dál. Vállje dan mii dutnje heive buoremusat, dahje hála bálvalusbagadalliin.
reason-service_not_open = Dása eat sáhte dál veahkehit diibmošiehtadusa haga. Vállje dan mii dutnje heive buoremusat.
reason-sent = Bálvalusbagadalli lea čujuhan du viidáseappot.
reason-open = Čuovo šearpma vuordinlanjas. Doppe ihtá du nummir.
reason-open-simple = Čuovo šearpma vuordinlanjas.
reason-urgent = It dárbbaš čilget maidege dáppe. Beasat hállat olbmuin.
reason-outside_hours = Jus lea hoahppu, de deaddil «Hoahppu». Muđui sáhtát riŋget.
reason-exception = Bálvalusbagadalli lea addán dutnje saji ráiddus.
reason-talk = Bálvalusbagadalli boahtá du lusa. It dárbbaš dahkat eará.

## paper: everything that is printed

paper-number = Du nummir
paper-watch = Čuovo šearpma vuordinlanjas.
paper-ticket-time = Du diibmu: dii. { $time }
paper-ticket-callable = Mii sáhttit čuorvut du nummira dii.{"\u00A0"}{ $time } rájes
paper-ticket-guide = Bálvalusbagadalli boahtá du lusa.
paper-ticket-qr = Čuovo ráiddu iežat telefovnnas
paper-ticket-spoken = Gula nummira telefovnnas
paper-ticket-help = Fertetgo vuolgit, dahje háliidatgo jearrat juoidá? Dieđit bálvalusbagadallái.
paper-sent-title = Ná oaččut veahki
paper-sent-phone = Riŋge
paper-sent-phone-hours = Rabas odne { $hours }
paper-sent-phone-closed = Telefovdna lea gitta odne. Dábálaš rahpanáigi: { $hours }
paper-sent-self_service = Geavat dihtora PC{"\u00A0"}{ $pc } dáppe kantuvrras
paper-sent-self_service-any = Geavat muhtun dihtora dáppe kantuvrras
paper-sent-self_service-none = Buot dihtorat leat anus. Jeara bálvalusbagadallis, de oaččut čuovvovaš friddja dihtora.
paper-sent-self_service-own = Sáhtát maid geavahit iežat telefovnna dahje dihtora:
paper-sent-booking = Diŋgo diimmu
paper-sent-booking-text = De beasat hállat bagadalliin gii lea ráhkkanan.
paper-sent-address = Neahttačujuhus: { $url }
paper-sent-qr = Raba telefovnnas
paper-sent-help = Itgo ožžon veahki? Boađe fas ja hála bálvalusbagadalliin. Jus lea hoahppu, de oaččut veahki seamma beaivvi.
paper-acute-text = Bálvalusbagadalli boahtá dál. Vuordde dás.
paper-acute-phone = Iigo oktage boađe? Riŋge { $phone }
paper-come_back-title = Du diibmu
paper-come_back-when = { $day } dii. { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = Iigo heive? Hála bálvalusbagadalliin.

## error: what happened (error-…), and what to do (error-…-do)

error-bad_request = Vuogádat ii ipmirdan jearaldaga. Mihkkege ii rievdan.
error-bad_request-do = Geahččal fas. Jus dát dáhpáhuvvá ođđasit, de dieđit sutnje gii doaimmaha vuogádaga.
error-invalid_body = Juoga das mii sáddejuvvui, váilu dahje lea boastut čállon. Mihkkege ii rievdan.
error-invalid_body-do = Geahča dieđuid mat leat namuhuvvon, divo daid ja sádde ođđasit.
error-invalid_phone = Telefonnummir ii oro riekta. Mihkkege ii leat láhppon.
error-invalid_phone-do = Dárkkis nummira ja čále dan ođđasit. Norgga nummiriin leat gávcci logu.
error-invalid_code = Koda ii oro riekta. Mihkkege ii leat láhppon.
error-invalid_code-do = Dárkkis koda ja čále dan ođđasit. Das leat dušše bustávat ja logut, eai goassege 0, O, 1 dahje I.
error-not_signed_in = Šearbma ii leat loggejuvvon sisa. Mihkkege ii rievdan.
error-not_signed_in-do = Čále šearpma čoavdaga, dahje raba šearpma liŋkkas maid leat ožžon.
error-wrong_token = Čoavdda ii leat šat fámus. Mihkkege ii rievdan.
error-wrong_token-do = Jeara ođđa čoavdaga sus gii doaimmaha vuogádaga.
error-unknown_ticket = Eat gávdnan dán nummira. Mihkkege ii rievdan.
error-unknown_ticket-do = Listu lea ođasmahttojuvvon. Oza nummira das.
error-unknown_visit = Eat gávdnan dán galledeami. Mihkkege ii rievdan.
error-unknown_visit-do = Álgge ođđasit, dahje hála bálvalusbagadalliin.
error-unknown_service = Eat dovdda dán bálvalusa. Mihkkege ii rievdan.
error-unknown_service-do = Vállje bálvalusa listtus, dahje hála bálvalusbagadalliin.
error-unknown_appointment = Eat gávdnan dán diibmošiehtadusa. Mihkkege ii rievdan.
error-unknown_appointment-do = Oza ođđasit. Diibmošiehtadus sáhttá leat sihkkojuvvon kaleandaris.
error-unknown_job = Eat gávdnan lihpu mii galggai čálihuvvot. Mihkkege ii rievdan.
error-unknown_job-do = Čálit lihpu ođđasit nummira bokte.
error-illegal_move = Dán ii sáhte dál dahkat dáinna nummiriin. Mihkkege ii rievdan.
error-illegal_move-do = Muhtun eará lea várra geargan ovdal du. Geahča listtus mii lea dahkkon.
error-ended_ticket = Dát nummir lea loahpahuvvon. Mihkkege ii rievdan.
error-ended_ticket-do = Dárbbašatgo eanet veahki? Hála bálvalusbagadalliin.
error-no_free_pc = Buot dihtorat leat anus aiddo dál. It leat massán maidege.
error-no_free_pc-do = Vállje telefovnna dahje diimmu, dahje jeara bálvalusbagadallis goas muhtun dihtor šaddá friddja.
error-pc_taken = Muhtun eará lea váldán dán dihtora. Mihkkege ii rievdan.
error-pc_taken-do = Vállje eará dihtora.
error-channel_not_offered = Dán bálvalusas ii sáhte oažžut veahki dán láhkai. Mihkkege ii rievdan.
error-channel_not_offered-do = Vállje ovtta dain vugiin mat čájehuvvojit, dahje hála bálvalusbagadalliin.
error-busy = Vuogádagas lea dál olu bargu, iige dat geargan dáinna. Mihkkege ii rievdan.
error-busy-do = Geahččal fas oanehis bottu geahčen.
error-too_many_requests = Oanehis áiggis bohte menddo olu jearaldagat. Mihkkege ii rievdan.
error-too_many_requests-do = Vuordde veaháš ja geahččal fas. Jus lea hoahppu, de hála bálvalusbagadalliin.
error-storage_full = Vuogádagas ii leat šat sadji, iige dát vurkejuvvon. Dat mii lei vurkejuvvon ovdal, ii leat láhppon.
error-storage_full-do = Hála bálvalusbagadalliin. Son gii doaimmaha vuogádaga, ferte ráhkadit eanet saji.
error-no_voice = Dán gillii ii gávdno jietna.
error-no_voice-do = Čuorvvas oidno šearpmas, ja seammás gullo signála.
error-internal = Juoga manai boastut min bealde. Dat mii lei vurkejuvvon ovdal, ii leat láhppon.
error-internal-do = Geahččal fas. Jus dát dáhpáhuvvá ođđasit, de hála bálvalusbagadalliin.
error-no_connection = Eat oaččo oktavuođa vuogádahkii. Dat mii lea nannejuvvon ovdal, ii leat láhppon.
error-no_connection-do = Šearbma geahččala ieš ođđasit. Jus lea hoahppu, de hála bálvalusbagadalliin.

## display: the waiting-room screen

display-title = Vuordinlatnja
display-welcome = Bures boahtin
display-idle = Čuovo dán šearpma. Mii čuorvut du nummira.
display-list = Čurvojuvvon
display-go-to = Mana dohko
display-waiting = { $count ->
    [0] Ii oktage vuordde
    [one] { $count } vuordá
    [two] { $count } vuordiba
   *[other] { $count } vurdet
  }
display-help = Dárbbašatgo veahki? Jeara bálvalusbagadallis.
display-help-short = Jeara mis.
display-not-live = Šearbma ii leat ođasmahttojuvvon. Guldal iežat nummira, dahje jeara bálvalusbagadallis.
display-not-live-short = Boares dieđut
display-last-live = Maŋemus ođasmahttojuvvon dii. { $time }
display-sound-off = Bija jiena ala
display-sound-mend = Deaddil dása oktii, de neahttalohkki diktá jiena gullot.
display-last-known = Maŋemus dieđut
display-desks = Nummir juohke lanjas
display-closed = Kantuvra lea gitta
display-opens = Mii rahpat { $when }

## kiosk: the entrance screen

kiosk-tools = Giella ja čájeheapmi
kiosk-help = Veahkki olbmos
kiosk-large-text = Stuorra teaksta
kiosk-contrast = Kontrásta
kiosk-listen = Guldal
kiosk-low = Vuollelii
kiosk-simple = Álkit
kiosk-acute = Hoahppu
kiosk-acute-text = Veahkki dál
kiosk-talk = Hála olbmuin
kiosk-talk-text = Mii boahtit du lusa
kiosk-done = Gearggus
kiosk-home = Álgui
kiosk-start-title = Leago dus diibmošiehtadus?
kiosk-start-yes = Dieđit ahte leat dáppe
kiosk-start-no = Gávnna gos oaččut veahki
kiosk-code-title = Čále iežat koda
kiosk-code-hint = Kodas leat guhtta mearkka. Dan gávnnat dieđáhusas diimmu birra.
kiosk-code-so-far = Koda: { $typed }. { $filled } mearkka { $length } mearkkas.
kiosk-code-letters = Bustávat
kiosk-code-digits = Logut
kiosk-code-use-phone = Mus ii leat koda
kiosk-camera-hold = Doala koda kámera ovddas
kiosk-use-code = Geavat koda
kiosk-key-delete = Sihko
kiosk-show = Čájet
kiosk-ok = OK
kiosk-checking = Mii dárkkistit …
kiosk-phone-title = Čále iežat telefonnummira
kiosk-phone-hint = Nummir maid addet go ožžot diimmu.
kiosk-phone-so-far = Telefonnummir: { $typed }
kiosk-phone-short = Nummir lea menddo oanehaš. Čále buot loguid.
kiosk-born-title = Goas leat riegádan?
kiosk-born-hint = Čále beaivvi, mánu ja jagi, ovdamearkka dihte 17 05 1980.
kiosk-born-so-far = Beaivi: { $day }. Mánnu: { $month }. Jahki: { $year }.
kiosk-born-day = Beaivi
kiosk-born-month = Mánnu
kiosk-born-year = Jahki
kiosk-born-short = Dáhton ii leat ollis. Čále beaivvi, mánu ja jagi.
kiosk-born-invalid = Dat dáhton ii gávdno. Dárkkis loguid.
kiosk-services-title = Mii lea du ášši?
kiosk-services-more = Juoga eará
kiosk-services-none = Ii mihkkege dáin
kiosk-channels-phone = Riŋge midjiide
kiosk-channels-phone-open = Rabas dál ({ $hours })
kiosk-channels-phone-closed = Gitta dál ({ $hours })
kiosk-channels-self_service = Geavat dihtora dáppe
kiosk-channels-pc-free = { $count ->
    [one] { $count } friddja dál
    [two] { $count } friddja dál
   *[other] { $count } friddja dál
  }
kiosk-channels-pc-none = Ii oktage leat friddja dál
kiosk-channels-booking = Diŋgo diimmu
kiosk-channels-booking-text = De deaivvat bagadalli gii lea ráhkkanan
kiosk-channels-guide = Bálvalusbagadalli veahkeha du
kiosk-sent-phone = Riŋge dán nummirii
kiosk-sent-phone-hours = Rahpanáigi { $hours }
kiosk-sent-self_service = Dát dihtor lea dutnje
kiosk-sent-pc = PC { $pc }
kiosk-sent-pc-text = Dan gávnnat dáppe kantuvrras.
kiosk-sent-pc-none = Buot dihtorat leat anus
kiosk-sent-pc-none-text = Deaddil «Hála olbmuin», de oaččut čuovvovaš friddja dihtora.
kiosk-sent-booking = Diŋgo diimmu neahtas
kiosk-sent-paper = Váldde lihpu mielde. Buot dieđut leat das.
kiosk-sent-paper-none = Ii boađe lihppu dál. Váldde gova šearpmas.
kiosk-sent-again = Itgo ožžon veahki? Boađe fas deike.
kiosk-paper = Lihppu boahtá dál
kiosk-paper-none = Ii boađe lihppu dál. Váldde gova kodas.
kiosk-paper-none-number = Ii boađe lihppu dál. Muitte nummira.
kiosk-print-again = Čálit lihpu ođđasit
kiosk-ticket-number = Du nummir
kiosk-ticket-time = Du diibmu
kiosk-ticket-wait = Vuordináigi
kiosk-ticket-wait-value = { $low }–{ $high } min
kiosk-ticket-where = Gos
kiosk-ticket-room = Vuordinlanjas
kiosk-ticket-qr = Čuovo ráiddu telefovnnas
kiosk-ticket-qr-alt = QR-koda mii rahpá du nummira telefovnnas
kiosk-early-from = Mii čuorvut du áramusat
kiosk-early-back = Boađe fas áramusat
kiosk-late-time = Diibmu lei
kiosk-by-phone = Mii riŋget dutnje
kiosk-by-video = Video bokte
kiosk-not-found-left = { $count ->
    [one] Sáhtát geahččalit vel ovtta geardde.
    [two] Sáhtát geahččalit vel { $count } geardde.
   *[other] Sáhtát geahččalit vel { $count } geardde.
  }
kiosk-not-found-code = Geahččal koda ođđasit
kiosk-not-found-phone = Geavat telefonnummira
kiosk-guide-wait = Vuordde dás šearpma luhtte.
kiosk-guide-seen = Bálvalusbagadalli lea oaidnán du ja boahtá
kiosk-talk-title = Bagadalli boahtá
kiosk-closed-today = Rabas odne
kiosk-closed-next = Mii rahpat
kiosk-closed-phone = Telefovdna
kiosk-acute-sending = Mii dieđihit dál bálvalusbagadallái
kiosk-acute-sending-text = Oro dás.
kiosk-acute-told = Bálvalusbagadalli boahtá dál. Vuordde dás.
kiosk-acute-told-text = It dárbbaš čilget maidege dáppe.
kiosk-acute-seen = Bálvalusbagadalli lea oaidnán du ja boahtá
kiosk-acute-unsent = Eat sáhte dieđihit. Daga dál ná:
kiosk-acute-unsent-text = Šearpmas ii leat oktavuohta vuogádahkii. Dat geahččala olles áiggi, ja dieđiha dakka go oažžu oktavuođa.
kiosk-acute-alone = Ii oktage leat vel vástidan. Daga ná:
kiosk-acute-go = Mana lagamus olbmo lusa gii bargá dáppe.
kiosk-acute-call = Iigo oktage boađe? Riŋge
kiosk-acute-done = Gearggus – fas álgui
kiosk-acute-done-text = Veahkki boahtá vaikko deaddilat dása.
kiosk-problem-title = Dát ii lihkostuvvan
kiosk-warning-title = Leatgo ain dáppe?
kiosk-warning-text = { $seconds ->
    [one] Šearbma manná álgui { $seconds } sekundda geahčen.
    [two] Šearbma manná álgui { $seconds } sekundda geahčen.
   *[other] Šearbma manná álgui { $seconds } sekundda geahčen.
  }
kiosk-warning-safe = Dat maid leat dieđihan, lea vurkejuvvon.
kiosk-warning-stay = Juo, dárbbašan eanet áiggi
kiosk-warning-home = In, lean geargan
kiosk-offline-title = Šearbma ii doaimma aiddo dál
kiosk-offline-text = Oktavuohta lea boatkanan. Šearbma álgá ieš fas.
kiosk-offline-kept = Dat maid leat čállán, ii leat láhppon.
kiosk-offline-talk = Eat sáhte dieđihit dáppe aiddo dál. Mana olbmo lusa:
kiosk-connecting-title = Vuordde veaháš
kiosk-listen-intro = Deaddil { $next } go háliidat čuovvovačča, { $select } go háliidat válljet, { $back } go háliidat máhccat, ja { $repeat } go háliidat gullat fas. Sáhtát álo deaddilit { $help } jus dárbbašat veahki olbmos.
kiosk-listen-loud = Earát sáhttet gullat dán. Jus geavahat bealljetelefovnnaid, de dušše don gulat.
kiosk-listen-language = Deaddil { $key } go háliidat molsut giela.
kiosk-listen-off = Jitnosit lohkan lea jáddaduvvon.
kiosk-listen-choices = { $count ->
    [one] Okta molssaeaktu.
    [two] Guokte molssaeavttu.
   *[other] { $count } molssaeavttu.
  }
kiosk-listen-place = { $at }, oktiibuot { $of }
kiosk-listen-pressed = Válljejuvvon
kiosk-listen-unpressed = Ii leat válljejuvvon
kiosk-listen-disabled = Ii sáhte válljet dál
kiosk-listen-own = Dat mii guoská dušše dutnje, lohkkojuvvo bealljetelefovnnain. Bálvalusbagadalli sáhttá maid veahkehit du.
kiosk-listen-type = Čále boallobevddiin, dahje vállje mearkkaid šearpmas.
kiosk-listen-type-loud = Čále boallobevddiin, dahje doala koda skánnera ovddas. Dat maid čálát, ii lohkkojuvvo jitnosit.
kiosk-listen-typed = Mearka { $count }
kiosk-listen-typed-of = Mearka { $count }, oktiibuot { $length }
kiosk-listen-erased = Sihkkojuvvon
kiosk-listen-volume = Jietnanannodat { $step }, eanemus { $most }
kiosk-listen-key-ArrowDown = njuola vulos
kiosk-listen-key-ArrowUp = njuola bajás
kiosk-listen-key-ArrowLeft = njuola gurutbeallai
kiosk-listen-key-ArrowRight = njuola olgešbeallai
kiosk-voiceless-title = Mis ii leat jietna dán gillii
kiosk-voiceless-text = Bálvalusbagadalli boahtá fargga ja lohká dutnje.
kiosk-voiceless-yes = Boađe dál
kiosk-voiceless-no = Ii giitu

## phone: the ticket on one's own phone

phone-title = Du nummir
phone-number = Du nummir
phone-state-waiting = Don leat ráiddus
phone-state-guide = Bálvalusbagadalli boahtá du lusa
phone-state-called = Dál lea du vuorru
phone-state-serving = Don oaččut veahki dál
phone-state-paused = Dál lea boddu
phone-state-done = Giitu go fitnet
phone-state-no_show = Mii leat čurvon du nummira, muhto eat gávdnan du
phone-state-left = Don leat guođđán ráiddu
phone-state-closed_out = Kantuvra lea odne juo gitta
phone-state-withdrawn = Dát nummir ii leat šat fámus
phone-text-waiting = Doala siiddu rabasin. Dat dieđiha go lea du vuorru.
phone-text-guide = Vuordde uvssa luhtte.
phone-text-called = Mana dohko dál.
phone-text-paused = Don doalahat iežat saji. Bagadalli dieđiha go dii joatkibehtet.
phone-text-done = Jus dárbbašat eanet veahki, de sáhtát boahtit fas dahje riŋget midjiide.
phone-text-no_show = Leatgo ain dáppe? Dieđit bálvalusbagadallái, de oaččut veahki.
phone-text-left = Leatgo rievdadan oaivila? Dieđit bálvalusbagadallái, de oaččut veahki.
phone-text-closed_out = Itgo ožžon veahki? Riŋge midjiide, dahje boađe fas go mii rahpat.
phone-text-withdrawn = Leatgo dáppe? Dieđit bálvalusbagadallái, de oaččut veahki.
phone-ahead = { $count ->
    [0] Don leat čuovvovaš
    [one] { $count } du ovddas
    [two] { $count } du ovddas
   *[other] { $count } du ovddas
  }
phone-ahead-label = Ráiddus
phone-wait = Vuordináigi
phone-wait-unknown = Eat dieđe vel
phone-start = Du diibmu
phone-callable = Áramusat
phone-place = Mana dohko
phone-call-us = Riŋge { $phone }
phone-leave = Guođe ráiddu
phone-leave-title = Háliidatgo guođđit ráiddu?
phone-leave-text = De massát saji, ja muhtun eará oažžu dan.
phone-leave-yes = Juo, guođán
phone-leave-no = In, bisun
phone-unknown-title = Eat gávnna dán nummira
phone-unknown-text = Liŋka sáhttá leat boaris dahje boastut čállojuvvon. Skánne koda lihpus ođđasit, dahje hála bálvalusbagadalliin.
phone-lost-title = Eat oaččo oktavuođa aiddo dál
phone-lost-text = Siidu geahččala ieš ođđasit. Čuovo dan botta šearpma vuordinlanjas.
phone-not-live = Ii leat ođasmahttojuvvon aiddo dál. Čuovo šearpma vuordinlanjas.
phone-loading = Viežžamin du nummira …

## survey: the screen at the exit

survey-title = Olggosmannan
survey-visit = Mo lei du galledeapmi odne?
survey-visit-1 = Hui buorre
survey-visit-2 = Buorre
survey-visit-3 = Ii nu buorre
survey-visit-4 = Heittot
survey-anonymous = Vástádus lea anonyma.
survey-thanks = Giitu go vástidit
survey-thanks-text = Dárbbašatgo eanet veahki? Hála bálvalusbagadalliin.
survey-one-more = Giitu!
survey-skip = Njuike badjel
survey-contrast = Nannoset kontrásta

## server: spoken calls, and errors of the store and the devices

display-spoken = Nummir { $number }. { $place }.
error-storage_failed = Vuogádat ii sáhte vurket dieđuid. Dat mii lea nannejuvvon ovdal, ii leat láhppon.
error-storage_failed-do = Dieđit sutnje geas lea ovddasvástádus mašiinnain, ja geavat báhpira ja peanna dan botta.
