### Tigrinya: what visitors meet on screens and paper.
### review: machine
### name: ትግርኛ

## common: words that several screens use

common-yes = እወ
common-no = ኣይፋል
common-back = ንድሕሪት
common-cancel = ኣቋርጹ
common-close = ዕጸዉ
common-save = ዓቅቡ
common-undo = ንድሕሪት መልሱ
common-retry = ደጊምኩም ፈትኑ
common-language = ቋንቋ
common-minutes-short = { $count } ደቒቕ
common-time = ሰዓት { $time }
common-until = ክሳብ ሰዓት { $time }
common-number = ቁጽሪ { $number }
common-connecting = ይራኸብ ኣሎ …
common-not-live = ምስቲ ሲስተም ርክብ የለን። እትርእይዎ ዘለኹም ሓበሬታ ናይ ቅድሚ ሕጂ ክኸውን ይኽእል። እቲ ስክሪን ባዕሉ ደጊሙ ክፍትን እዩ።

## date: days and clock times

date-day = { $weekday } { $day } { $month }
date-day-time = { $day } ሰዓት { $time }
weekday-1 = ሰኑይ
weekday-2 = ሰሉስ
weekday-3 = ረቡዕ
weekday-4 = ሓሙስ
weekday-5 = ዓርቢ
weekday-6 = ቀዳም
weekday-7 = ሰንበት
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ

## kind, state, line, mode, channel, outcome: the same words everywhere

channel-phone = ተሌፎን
channel-self_service = ርእሰ-ኣገልግሎት
channel-booking = ቆጸራ ምሓዝ
channel-in_person = ብኣካል
channel-video = ቪድዮ

## verdict: the heading when somebody has said they are here

verdict-admitted = እንቋዕ ብደሓን መጻእኩም። ከም ዝመጻእኩም ፈሊጥና ኣለና።
verdict-early = ኣቐዲምኩም መጺእኩም።
verdict-late = እንቋዕ መጻእኩም።
verdict-another_day = ቆጸራኹም ኣብ ካልእ መዓልቲ እዩ።
verdict-another_office = ቆጸራኹም ኣብ ካልእ ቤት ጽሕፈት እዩ።
verdict-cancelled = እዚ ቆጸራ እዚ ተሰሪዙ እዩ።
verdict-not_in_person = እዚ ቆጸራ እዚ ኣብዚ ቤት ጽሕፈት ኣይኮነን።
verdict-already_in = ኣብዚ ከም ዘለኹም ንፈልጥ ኢና።
verdict-not_found = ቆጸራኹም ኣይረኸብናዮን።
verdict-redirected = ነዚ ጉዳይ ብኻልእ መገዲ ሓገዝ ትረኽቡ።
verdict-drop_in = እንቋዕ ብደሓን መጻእኩም። ኣብ ሪጋ ኣለኹም።
verdict-acute = ተቐባሊ ኣጋይሽ ሕጂ ይመጽእ ኣሎ። ኣብዚ ተጸበዩ።
verdict-closed = እዚ ቤት ጽሕፈት ሕጂ ዕጹው እዩ።

## reason: the explanation under the heading

reason-on_time = ነቲ ኣብ መጸበዪ ክፍሊ ዘሎ ስክሪን ተኸታተሉ። ቁጽርኹም ኣብኡ ክወጽእ እዩ።
reason-on_time-simple = ነቲ ኣብ መጸበዪ ክፍሊ ዘሎ ስክሪን ተኸታተሉ።
reason-early_wait = ኣብዚ ክትጽበዩ ትኽእሉ ኢኹም። ቆጸራኹም ምስ ቀረበ ክንጽውዓኩም ኢና።
reason-early_wait-simple = ኣብዚ ክትጽበዩ ትኽእሉ ኢኹም።
reason-too_early = ቆጸራኹም ምስ ቀረበ ተመለሱ፣ ወይ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
reason-past_grace = ቆጸራኹም ድሕሪ ምጅማሩ መጺእኩም። ተቐባሊ ኣጋይሽ ናባኹም መጺኡ መፍትሒ ክረክብ እዩ።
reason-past_grace-simple = ተቐባሊ ኣጋይሽ ናባኹም ክመጽእ እዩ።
reason-past_end = ሰዓት ቆጸራኹም ሓሊፉ እዩ፣ ግን ሓገዝ ክትረኽቡ ኢኹም። ተቐባሊ ኣጋይሽ ናባኹም ክመጽእ እዩ።
reason-past_end-simple = ተቐባሊ ኣጋይሽ ናባኹም ክመጽእ እዩ።
reason-other_day = ቆጸራኹም መዓስ ምዃኑ ርኣዩ። ምቹእ እንተዘይኮይኑ፣ ተቐባሊ ኣጋይሽ ክሕግዘኩም ይኽእል እዩ።
reason-other_office = ቆጸራኹም ኣበይ ምዃኑ ርኣዩ። ብሰዓቱ ክትበጽሑ እንተዘይክኢልኩም፣ ተቐባሊ ኣጋይሽ ክሕግዘኩም ይኽእል እዩ።
reason-cancelled = ሓድሽ ቆጸራ ንክትረኽቡ፣ ተቐባሊ ኣጋይሽ ክሕግዘኩም ይኽእል እዩ።
reason-by_phone = እዚ ናይ ተሌፎን ቆጸራ እዩ። ክንድውለልኩም ኢና። ሕጂ ገለ ነገር እንተደሊኹም፣ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
reason-by_video = እዚ ናይ ቪድዮ ቆጸራ እዩ። ካብዚ ኮይንኩም ክትገብርዎ እንተደሊኹም፣ ተቐባሊ ኣጋይሽ ክሕግዘኩም እዩ።
reason-again = ድሮ ቁጽሪ ኣለኩም። እቲ ቁጽሪ ኣይተለወጠን።
reason-again-simple = ቁጽርኹም ኣይተለወጠን።
reason-no_match = ደጊምኩም ርኣዩ፣ ወይ ብኻልእ መገዲ ፈትኑ።
reason-no_match_guide = ጸገም የለን። ተቐባሊ ኣጋይሽ ናባኹም ክመጽእ እዩ።
reason-gated = ኣብዚ ሕጂ ብቆጸራ ኢና ነተኣናግድ። ዝምችወኩም ምረጹ።
reason-room_full = መጸበዪ ክፍሊ ሕጂ መሊኡ ኣሎ። ዝምችወኩም ምረጹ፣ ወይ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
reason-service_not_open = ነዚ ኣገልግሎት እዚ ሕጂ ብዘይ ቆጸራ ኣይንህብን ኢና። ዝምችወኩም ምረጹ።
reason-sent = ተቐባሊ ኣጋይሽ ናበይ ከም እትኸዱ ሓቢሩኩም ኣሎ።
reason-open = ነቲ ኣብ መጸበዪ ክፍሊ ዘሎ ስክሪን ተኸታተሉ። ቁጽርኹም ኣብኡ ክወጽእ እዩ።
reason-open-simple = ነቲ ኣብ መጸበዪ ክፍሊ ዘሎ ስክሪን ተኸታተሉ።
reason-urgent = ኣብዚ ዝኾነ ነገር ክትገልጹ ኣየድልየኩምን። ምስ ሰብ ክትዘራረቡ ኢኹም።
reason-outside_hours = ህጹጽ እንተኾይኑ፣ «ህጹጽ» ጽቐጡ። እንተዘይኮነ ክትድውሉ ትኽእሉ ኢኹም።
reason-exception = ተቐባሊ ኣጋይሽ ኣብ ሪጋ ቦታ ሂቡኩም ኣሎ።
reason-talk = ተቐባሊ ኣጋይሽ ናባኹም ክመጽእ እዩ። ካልእ ነገር ክትገብሩ ኣየድልየኩምን።

## paper: everything that is printed

paper-number = ቁጽርኹም
paper-watch = ነቲ ኣብ መጸበዪ ክፍሊ ዘሎ ስክሪን ተኸታተሉ።
paper-ticket-time = ቆጸራኹም፦ ሰዓት { $time }
paper-ticket-callable = ካብ ሰዓት { $time } ጀሚርና ክንጽውዓኩም ንኽእል ኢና
paper-ticket-guide = ተቐባሊ ኣጋይሽ ናባኹም ክመጽእ እዩ።
paper-ticket-qr = ነቲ ሪጋ ኣብ ተሌፎንኩም ተኸታተሉ
paper-ticket-spoken = ቁጽርኹም ብተሌፎን ስምዑ
paper-ticket-help = ክትከዱ እንተደሊኹም ወይ ሕቶ እንተሃልዩኩም፣ ንተቐባሊ ኣጋይሽ ንገሩ።
paper-sent-title = ሓገዝ ከመይ ከም እትረኽቡ
paper-sent-phone = ደውሉ
paper-sent-phone-hours = ሎሚ ክፉት { $hours }
paper-sent-phone-closed = ኣገልግሎት ተሌፎን ሎሚ ዕጹው እዩ። ልሙድ ናይ ስራሕ ሰዓታት፦ { $hours }
paper-sent-self_service = ኣብዚ ቤት ጽሕፈት ብPC ቁጽሪ{"\u00A0"}{ $pc } ተጠቐሙ
paper-sent-self_service-any = ኣብዚ ቤት ጽሕፈት ካብ ዘሎ PC ብሓደ ተጠቐሙ
paper-sent-self_service-none = ኩሉ PC ተታሒዙ ኣሎ። ንተቐባሊ ኣጋይሽ ሕተቱ፣ እቲ ዝቕጽል ነጻ PC ክትረኽቡ ኢኹም።
paper-sent-self_service-own = ብናይ ገዛእ ርእስኹም ተሌፎን ወይ PC እውን ክትጥቀሙ ትኽእሉ ኢኹም፦
paper-sent-booking = ቆጸራ ሓዙ
paper-sent-booking-text = ሽዑ ምስ ዝተዳለወ ኣማኻሪ ክትዘራረቡ ኢኹም።
paper-sent-address = ኣድራሻ ኢንተርነት፦ { $url }
paper-sent-qr = ኣብ ተሌፎን ክፈቱ
paper-sent-help = ሓገዝ ኣይረኸብኩምን ዶ? ተመሊስኩም ንተቐባሊ ኣጋይሽ ኣዘራርቡ። ህጹጽ እንተኾይኑ፣ ሽዑ መዓልቲ ሓገዝ ትረኽቡ።
paper-acute-text = ተቐባሊ ኣጋይሽ ሕጂ ይመጽእ ኣሎ። ኣብዚ ተጸበዩ።
paper-acute-phone = ዝመጸ ሰብ የለን ዶ? ናብ { $phone } ደውሉ
paper-come_back-title = ቆጸራኹም
paper-come_back-when = { $day } ሰዓት { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = ምቹእ ኣይኮነን ዶ? ንተቐባሊ ኣጋይሽ ኣዘራርቡ።

## error: what happened (error-…), and what to do (error-…-do)

error-bad_request = እቲ ሲስተም ነቲ ሕቶ ኣይተረድኦን። ዝተለወጠ ነገር የለን።
error-bad_request-do = ደጊምኩም ፈትኑ። እንደገና እንተኣጋጢሙ፣ ነቲ ሓላፊ ሲስተም ንገሩ።
error-invalid_body = ኣብቲ ዝተላእከ ሓበሬታ ዝጎደለ ወይ ጌጋ ነገር ኣሎ። ዝተለወጠ ነገር የለን።
error-invalid_body-do = ኣብቶም ዝተጠቕሱ ቦታታት ዘሎ ጌጋ ኣርሙ፣ ደጊምኩም ድማ ልኣኹ።
error-invalid_phone = እቲ ቁጽሪ ተሌፎን ቅኑዕ ኣይመስልን። ዝጠፍአ ነገር የለን።
error-invalid_phone-do = ነቲ ቁጽሪ ርኣይዎ፣ ደጊምኩም ድማ ጽሓፍዎ። ናይ ኖርወይ ቁጽሪ ሸሞንተ ኣሃዝ ኣለዎ።
error-invalid_code = እቲ ኮድ ቅኑዕ ኣይመስልን። ዝጠፍአ ነገር የለን።
error-invalid_code-do = ነቲ ኮድ ርኣይዎ፣ ደጊምኩም ድማ ጽሓፍዎ። ፊደላትን ቁጽርታትን ጥራይ ኣለዎ፣ 0, O, 1 ወይ I ፈጺሙ የብሉን።
error-not_signed_in = እቲ ስክሪን ብመፍትሕ ገና ኣይተኸፍተን። ዝተለወጠ ነገር የለን።
error-not_signed_in-do = መፍትሕ እቲ ስክሪን ጽሓፉ፣ ወይ በቲ ዝተዋህበኩም ሊንክ ክፈትዎ።
error-wrong_token = እቲ መፍትሕ ድሕሪ ሕጂ ኣይሰርሕን እዩ። ዝተለወጠ ነገር የለን።
error-wrong_token-do = ካብቲ ሓላፊ ሲስተም ሓድሽ መፍትሕ ሕተቱ።
error-unknown_ticket = ነዚ ቁጽሪ እዚ ኣይረኸብናዮን። ዝተለወጠ ነገር የለን።
error-unknown_ticket-do = እቲ ዝርዝር እዋናዊ እዩ። ነቲ ቁጽሪ ኣብኡ ድለይዎ።
error-unknown_visit = ነዚ ብጽሖት እዚ ኣይረኸብናዮን። ዝተለወጠ ነገር የለን።
error-unknown_visit-do = ካብ መጀመርታ ጀምሩ፣ ወይ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
error-unknown_service = ነዚ ኣገልግሎት እዚ ኣይንፈልጦን ኢና። ዝተለወጠ ነገር የለን።
error-unknown_service-do = ካብቲ ዝርዝር ኣገልግሎት ምረጹ፣ ወይ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
error-unknown_appointment = ነዚ ቆጸራ እዚ ኣይረኸብናዮን። ዝተለወጠ ነገር የለን።
error-unknown_appointment-do = ደጊምኩም ድለዩ። እቲ ቆጸራ ካብ ካላንደር ተደምሲሱ ክኸውን ይኽእል።
error-unknown_job = ነዚ ሕታም እዚ ኣይረኸብናዮን። ዝተለወጠ ነገር የለን።
error-unknown_job-do = ካብቲ ቁጽሪ ደጊምኩም ሕተሙ።
error-illegal_move = እቲ ቁጽሪ ከምዚ ኮይኑ እንከሎ፣ እዚ ክግበር ኣይከኣልን እዩ። ዝተለወጠ ነገር የለን።
error-illegal_move-do = ካልእ ሰብ ቀዲሙኩም ክኸውን ይኽእል። እንታይ ከም ዝተገብረ ኣብቲ ዝርዝር ርኣዩ።
error-ended_ticket = እዚ ቁጽሪ እዚ ተዛዚሙ እዩ። ዝተለወጠ ነገር የለን።
error-ended_ticket-do = ተወሳኺ ሓገዝ የድልየኩም ዶ? ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
error-no_free_pc = ኩሉ PC ሕጂ ተታሒዙ ኣሎ። ዘጥፋእኩምዎ ነገር የለን።
error-no_free_pc-do = ተሌፎን ወይ ቆጸራ ምረጹ፣ ወይ ብዛዕባ ዝቕጽል ነጻ PC ንተቐባሊ ኣጋይሽ ሕተቱ።
error-pc_taken = ነዚ PC እዚ ካልእ ሰብ ሒዝዎ ኣሎ። ዝተለወጠ ነገር የለን።
error-pc_taken-do = ካልእ PC ምረጹ።
error-channel_not_offered = ነቲ ኣገልግሎት በዚ መገዲ እዚ ሓገዝ ኣይወሃብን እዩ። ዝተለወጠ ነገር የለን።
error-channel_not_offered-do = ካብቶም ዝርኣዩ ዘለዉ መገድታት ሓደ ምረጹ፣ ወይ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
error-busy = እቲ ሲስተም ብዙሕ ስራሕ ስለ ዘለዎ፣ ነዚ ክገብሮ ኣይከኣለን። ዝተለወጠ ነገር የለን።
error-busy-do = ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
error-too_many_requests = ኣብ ሓጺር ግዜ ብዙሓት ሕቶታት መጺኦም። ዝተለወጠ ነገር የለን።
error-too_many_requests-do = ቁሩብ ተጸበዩ እሞ ደጊምኩም ፈትኑ። ህጹጽ እንተኾይኑ፣ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
error-storage_full = እቲ ሲስተም ቦታ ስለ ዝተወድኦ፣ ነዚ ክዕቅቦ ኣይከኣለን። ቅድሚ ሕጂ ዝተዓቀበ ኣይጠፍአን።
error-storage_full-do = ንተቐባሊ ኣጋይሽ ኣዘራርቡ። እቲ ሓላፊ ሲስተም ነጻ ቦታ ክፈጥር ኣለዎ።
error-no_voice = በዚ ቋንቋ እዚ ድምጺ የለን።
error-no_voice-do = እቲ ጻውዒት ምስ ናይ ድምጺ ምልክት ኣብ ስክሪን ይርአ።
error-internal = ኣብ ወገንና ጌጋ ተፈጢሩ። ቅድሚ ሕጂ ዝተዓቀበ ኣይጠፍአን።
error-internal-do = ደጊምኩም ፈትኑ። እንደገና እንተኣጋጢሙ፣ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
error-no_connection = ምስቲ ሲስተም ክንራኸብ ኣይከኣልናን። ቅድሚ ሕጂ ዝተረጋገጸ ኣይጠፍአን።
error-no_connection-do = እቲ ስክሪን ባዕሉ ደጊሙ ክፍትን እዩ። ህጹጽ እንተኾይኑ፣ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።

## display: the waiting-room screen

display-title = መጸበዪ ክፍሊ
display-welcome = እንቋዕ ብደሓን መጻእኩም
display-idle = ነዚ ስክሪን ተኸታተሉ። ብቁጽርኹም ክንጽውዓኩም ኢና።
display-list = ዝተጸውዑ
display-go-to = ናብዚ ኪዱ
display-waiting = { $count ->
    [0] ዝጽበ ሰብ የለን
    [one] { $count } ሰብ ይጽበ ኣሎ
   *[other] { $count } ሰባት ይጽበዩ ኣለዉ
  }
display-help = ሓገዝ የድልየኩም ዶ? ንተቐባሊ ኣጋይሽ ሕተቱ።
display-help-short = ሓገዝ? ሕተቱና።
display-not-live = እዚ ስክሪን እዋናዊ ኣይኮነን። ቁጽርኹም ክጽዋዕ ከሎ ስምዑ፣ ወይ ንተቐባሊ ኣጋይሽ ሕተቱ።
display-not-live-short = እዋናዊ ኣይኮነን
display-last-live = ንመወዳእታ ግዜ ዝተሓደሰ ሰዓት { $time }
display-sound-off = ድምጺ ወልዑ
display-sound-mend = ኣብዚ ሓደ ግዜ ጠውቑ፣ ሽዑ እቲ ብራውዘር ነቲ ድምጺ ከስምዖ እዩ።
display-last-known = ናይ መወዳእታ ሓበሬታ
display-desks = ቁጽሪ ኣብ ነፍሲ ወከፍ ክፍሊ
display-closed = እዚ ቤት ጽሕፈት ዕጹው እዩ
display-opens = { $when } ክንከፍት ኢና

## kiosk: the entrance screen

kiosk-tools = ቋንቋን ስክሪንን
kiosk-help = ሓገዝ ካብ ሰብ
kiosk-large-text = ዓቢ ጽሑፍ
kiosk-contrast = ንጹር ሕብሪ
kiosk-listen = ስምዑ
kiosk-low = ትሕት ዝበለ
kiosk-simple = ዝቐለለ
kiosk-acute = ህጹጽ
kiosk-acute-text = ሓገዝ ሕጂ
kiosk-talk = ምስ ሰብ ተዘራረቡ
kiosk-talk-text = ናባኹም ንመጽእ
kiosk-done = ወዲአ
kiosk-home = ናብ መጀመርታ
kiosk-start-title = ቆጸራ ኣለኩም ዶ?
kiosk-start-yes = ከም ዝመጻእኩም ንገሩና
kiosk-start-no = ኣበይ ሓገዝ ከም እትረኽቡ ርኣዩ
kiosk-code-title = ኮድኩም ጽሓፉ
kiosk-code-hint = እቲ ኮድ ሽዱሽተ ፊደላትን ቁጽርታትን ኣለዎ። ኣብቲ ናይ ቆጸራ መልእኽቲ ተጻሒፉ ኣሎ።
kiosk-code-so-far = ኮድ፦ { $typed }። ካብ { $length } ምልክታት { $filled }።
kiosk-code-letters = ፊደላት
kiosk-code-digits = ቁጽርታት
kiosk-code-use-phone = ኮድ የብለይን
kiosk-camera-hold = ነቲ ኮድ ኣብ ቅድሚ ካሜራ ሓዝዎ
kiosk-use-code = ብኮድ ተጠቐሙ
kiosk-key-delete = ደምስሱ
kiosk-show = ኣርእዩ
kiosk-ok = ሕራይ
kiosk-checking = ንፍትሽ ኣለና …
kiosk-phone-title = ቁጽሪ ተሌፎንኩም ጽሓፉ
kiosk-phone-hint = ቆጸራ ክትሕዙ ከለኹም ዝሃብኩምዎ ቁጽሪ።
kiosk-phone-so-far = ቁጽሪ ተሌፎን፦ { $typed }
kiosk-phone-short = እቲ ቁጽሪ ሓጺር እዩ። ኩሎም ኣሃዛት ጽሓፉ።
kiosk-born-title = መዓስ ተወሊድኩም?
kiosk-born-hint = መዓልቲ፣ ወርሕን ዓመትን ጽሓፉ፣ ንኣብነት 17 05 1980።
kiosk-born-so-far = መዓልቲ፦ { $day }። ወርሒ፦ { $month }። ዓመት፦ { $year }።
kiosk-born-day = መዓልቲ
kiosk-born-month = ወርሒ
kiosk-born-year = ዓመት
kiosk-born-short = እቲ ዕለት ምሉእ ኣይኮነን። መዓልቲ፣ ወርሕን ዓመትን ጽሓፉ።
kiosk-born-invalid = እዚ ዕለት እዚ የለን። ነቶም ቁጽርታት ደጊምኩም ርኣይዎም።
kiosk-services-title = ብዛዕባ እንታይ እዩ?
kiosk-services-more = ካልእ ነገር
kiosk-services-none = ካብዚ ሓደ እኳ ኣይኮነን
kiosk-channels-phone = ደውሉልና
kiosk-channels-phone-open = ሕጂ ክፉት ({ $hours })
kiosk-channels-phone-closed = ሕጂ ዕጹው ({ $hours })
kiosk-channels-self_service = ኣብዚ ብPC ተጠቐሙ
kiosk-channels-pc-free = { $count ->
    [one] { $count } ሕጂ ነጻ ኣሎ
   *[other] { $count } ሕጂ ነጻ ኣለዉ
  }
kiosk-channels-pc-none = ሕጂ ነጻ ዝኾነ የለን
kiosk-channels-booking = ቆጸራ ሓዙ
kiosk-channels-booking-text = ሽዑ ምስ ዝተዳለወ ኣማኻሪ ትራኸቡ
kiosk-channels-guide = ተቐባሊ ኣጋይሽ ክሕግዘኩም እዩ
kiosk-sent-phone = ናብዚ ቁጽሪ ደውሉ
kiosk-sent-phone-hours = ናይ ስራሕ ሰዓታት { $hours }
kiosk-sent-self_service = እዚ PC ናትኩም እዩ
kiosk-sent-pc = PC { $pc }
kiosk-sent-pc-text = ኣብዚ ቤት ጽሕፈት ክትረኽብዎ ኢኹም።
kiosk-sent-pc-none = ኩሉ PC ተታሒዙ ኣሎ
kiosk-sent-pc-none-text = «ምስ ሰብ ተዘራረቡ» ጠውቑ፣ እቲ ዝቕጽል ነጻ PC ክትረኽቡ ኢኹም።
kiosk-sent-booking = ብኢንተርነት ቆጸራ ሓዙ
kiosk-sent-paper = ነታ ወረቐት ሒዝኩምዋ ኪዱ። ኩሉ ኣብኣ ተጻሒፉ ኣሎ።
kiosk-sent-paper-none = ሕጂ ወረቐት የላን። ነቲ ስክሪን ስእሊ ኣልዕልዎ።
kiosk-sent-again = ሓገዝ ኣይረኸብኩምን ዶ? ናብዚ ተመለሱ።
kiosk-paper = እታ ወረቐት ሕጂ ትመጽእ ኣላ
kiosk-paper-none = ሕጂ ወረቐት የላን። ነቲ ኮድ ስእሊ ኣልዕልዎ።
kiosk-paper-none-number = ሕጂ ወረቐት የላን። ነቲ ቁጽሪ ዘክርዎ።
kiosk-print-again = ነታ ወረቐት ደጊምኩም ሕተምዋ
kiosk-ticket-number = ቁጽርኹም
kiosk-ticket-time = ቆጸራኹም
kiosk-ticket-wait = ግዜ ምጽባይ
kiosk-ticket-wait-value = { $low }–{ $high } ደቒቕ
kiosk-ticket-where = ኣበይ
kiosk-ticket-room = መጸበዪ ክፍሊ
kiosk-ticket-qr = ነቲ ሪጋ ኣብ ተሌፎንኩም ተኸታተሉ
kiosk-ticket-qr-alt = ቁጽርኹም ኣብ ተሌፎንኩም ዝኸፍት QR ኮድ
kiosk-early-from = ክንጽውዓኩም እንኽእል ካብ
kiosk-early-back = ክትምለሱ እትኽእሉ ካብ
kiosk-late-time = ቆጸራኹም ዝነበረ
kiosk-by-phone = ክንድውለልኩም ኢና
kiosk-by-video = ብቪድዮ
kiosk-not-found-left = { $count ->
    [one] { $count } ግዜ ደጊምኩም ክትፍትኑ ትኽእሉ ኢኹም።
   *[other] { $count } ግዜ ደጊምኩም ክትፍትኑ ትኽእሉ ኢኹም።
  }
kiosk-not-found-code = ነቲ ኮድ ደጊምኩም ፈትንዎ
kiosk-not-found-phone = ብቁጽሪ ተሌፎን ተጠቐሙ
kiosk-guide-wait = ኣብዚ ጥቓ ስክሪን ተጸበዩ።
kiosk-guide-seen = ተቐባሊ ኣጋይሽ ርእዩኩም ይመጽእ ኣሎ
kiosk-talk-title = ኣማኻሪ ይመጽእ ኣሎ
kiosk-closed-today = ሎሚ ክፉት
kiosk-closed-next = እንኸፍተሉ
kiosk-closed-phone = ተሌፎን
kiosk-acute-sending = ሕጂ ንተቐባሊ ኣጋይሽ ንነግሮ ኣለና
kiosk-acute-sending-text = ኣብዚ ጽንሑ።
kiosk-acute-told = ተቐባሊ ኣጋይሽ ሕጂ ይመጽእ ኣሎ። ኣብዚ ተጸበዩ።
kiosk-acute-told-text = ኣብዚ ዝኾነ ነገር ክትገልጹ ኣየድልየኩምን።
kiosk-acute-seen = ተቐባሊ ኣጋይሽ ርእዩኩም ይመጽእ ኣሎ
kiosk-acute-unsent = ንተቐባሊ ኣጋይሽ ክንነግሮ ኣይከኣልናን። ሕጂ እዚ ግበሩ፦
kiosk-acute-unsent-text = እቲ ስክሪን ምስቲ ሲስተም ርክብ የብሉን። ብቐጻሊ ይፍትን ኣሎ፣ ርክብ ምስ ረኸበ ብኡንብኡ ንተቐባሊ ኣጋይሽ ክነግሮ እዩ።
kiosk-acute-alone = ክሳብ ሕጂ ዝመለሰ ሰብ የለን። እዚ ግበሩ፦
kiosk-acute-go = ናብቲ ኣብዚ ዝሰርሕ ዝቐረበ ሰብ ኪዱ።
kiosk-acute-call = ዝመጸ ሰብ የለን ዶ? ናብዚ ደውሉ፦
kiosk-acute-done = ወዲአ – ናብ መጀመርታ
kiosk-acute-done-text = ኣብዚ እንተጠወቕኩም እውን ሓገዝ ክመጽእ እዩ።
kiosk-problem-title = እዚ ኣይሰርሐን
kiosk-warning-title = ክሳብ ሕጂ ኣብዚ ኣለኹም ዶ?
kiosk-warning-text = { $seconds ->
    [one] እቲ ስክሪን ድሕሪ { $seconds } ሰከንድ ናብ መጀመርታ ክምለስ እዩ።
   *[other] እቲ ስክሪን ድሕሪ { $seconds } ሰከንድ ናብ መጀመርታ ክምለስ እዩ።
  }
kiosk-warning-safe = ዝነገርኩምና ተዓቂቡ ኣሎ።
kiosk-warning-stay = እወ፣ ተወሳኺ ግዜ የድልየኒ
kiosk-warning-home = ኣይፋል፣ ወዲአ
kiosk-offline-title = እዚ ስክሪን ሕጂ ኣይሰርሕን ኣሎ
kiosk-offline-text = ርክቡ ተቋሪጹ ኣሎ፣ ባዕሉ ደጊሙ ክጅምር እዩ።
kiosk-offline-kept = ዝጸሓፍኩምዎ ኣይጠፍአን።
kiosk-offline-talk = ካብዚ ኮይንና ሕጂ ንሰብ ክንነግር ኣይንኽእልን ኢና። ናብ ሰብ ኪዱ፦
kiosk-connecting-title = ቁሩብ ተጸበዩ
kiosk-listen-intro = ንዝቕጽል { $next }፣ ንምምራጽ { $select }፣ ንምምላስ { $back }፣ ደጊምኩም ንምስማዕ ድማ { $repeat } ጠውቑ። ካብ ሰብ ሓገዝ ንምርካብ ኩሉ ግዜ { $help } ክትጥውቑ ትኽእሉ ኢኹም።
kiosk-listen-loud = ካልኦት ሰባት ነዚ ክሰምዕዎ ይኽእሉ እዮም። ብሄድፎን ግን ንስኹም ጥራይ ኢኹም እትሰምዕዎ።
kiosk-listen-language = ቋንቋ ንምቕያር { $key } ጠውቑ።
kiosk-listen-off = ናይ ድምጺ ንባብ ጠፊኡ ኣሎ።
kiosk-listen-choices = { $count ->
    [one] { $count } ምርጫ።
   *[other] { $count } ምርጫታት።
  }
kiosk-listen-place = { $at } ካብ { $of }
kiosk-listen-pressed = ተመሪጹ
kiosk-listen-unpressed = ኣይተመርጸን
kiosk-listen-disabled = ሕጂ ክምረጽ ኣይክእልን
kiosk-listen-own = ንዓኹም ጥራይ ዝምልከት ብሄድፎን ይንበብ። ተቐባሊ ኣጋይሽ እውን ክሕግዘኩም ይኽእል እዩ።
kiosk-listen-type = ብኪቦርድ ጽሓፉ፣ ወይ ፊደላትን ቁጽርታትን ካብቲ ስክሪን ምረጹ።
kiosk-listen-type-loud = ብኪቦርድ ጽሓፉ፣ ወይ ነቲ ኮድ ኣብ ቅድሚ እቲ ስካነር ሓዝዎ። እትጽሕፍዎ ብድምጺ ኣይንበብን እዩ።
kiosk-listen-typed = ምልክት { $count }
kiosk-listen-typed-of = ምልክት { $count } ካብ { $length }
kiosk-listen-erased = ተደምሲሱ
kiosk-listen-volume = ደረጃ ድምጺ { $step } ካብ { $most }
kiosk-listen-key-ArrowDown = ፍላጻ ንታሕቲ
kiosk-listen-key-ArrowUp = ፍላጻ ንላዕሊ
kiosk-listen-key-ArrowLeft = ፍላጻ ንጸጋም
kiosk-listen-key-ArrowRight = ፍላጻ ንየማን
kiosk-voiceless-title = በዚ ቋንቋ እዚ ድምጺ የብልናን
kiosk-voiceless-text = ተቐባሊ ኣጋይሽ ድሕሪ ቁሩብ ግዜ መጺኡ ከንብበልኩም እዩ።
kiosk-voiceless-yes = ሕጂ ንዑ
kiosk-voiceless-no = ኣይፋል፣ የቐንየለይ

## phone: the ticket on one's own phone

phone-title = ቁጽርኹም
phone-number = ቁጽርኹም
phone-state-waiting = ኣብ ሪጋ ኣለኹም
phone-state-guide = ተቐባሊ ኣጋይሽ ናባኹም ይመጽእ ኣሎ
phone-state-called = ተራኹም በጺሑ
phone-state-serving = ሕጂ ሓገዝ ትረኽቡ ኣለኹም
phone-state-paused = ሓጺር ዕረፍቲ ኣሎ
phone-state-done = ስለ ዝመጻእኩም ነመስግን
phone-state-no_show = ጸዊዕናኩም፣ ግን ኣይረኸብናኩምን
phone-state-left = ካብ ሪጋ ወጺእኩም ኣለኹም
phone-state-closed_out = እቲ ቤት ጽሕፈት ንሎሚ ተዓጽዩ ኣሎ
phone-state-withdrawn = እዚ ቁጽሪ እዚ ድሕሪ ሕጂ ኣይሰርሕን እዩ
phone-text-waiting = ነዚ ገጽ ክፉት ግደፍዎ። ተራኹም ምስ በጽሐ ክሕብረኩም እዩ።
phone-text-guide = ኣብ መእተዊ ተጸበዩ።
phone-text-called = ሕጂ ናብኡ ኪዱ።
phone-text-paused = ቦታኹም ኣይጠፍእን እዩ። መዓስ ከም እትቕጽሉ እቲ ኣማኻሪ ክሕብረኩም እዩ።
phone-text-done = ተወሳኺ ሓገዝ እንተደሊኹም፣ ክትምለሱ ወይ ክትድውሉልና ትኽእሉ ኢኹም።
phone-text-no_show = ክሳብ ሕጂ ኣብዚ ኣለኹም ዶ? ንተቐባሊ ኣጋይሽ ንገሩ፣ ሓገዝ ክትረኽቡ ኢኹም።
phone-text-left = ሓሳብኩም ለዊጥኩም ዶ? ንተቐባሊ ኣጋይሽ ንገሩ፣ ሓገዝ ክትረኽቡ ኢኹም።
phone-text-closed_out = ሓገዝ ኣይረኸብኩምን ዶ? ደውሉልና፣ ወይ ምስ ከፈትና ተመለሱ።
phone-text-withdrawn = ኣብዚ ኣለኹም ዶ? ንተቐባሊ ኣጋይሽ ንገሩ፣ ሓገዝ ክትረኽቡ ኢኹም።
phone-ahead = { $count ->
    [0] ዝቕጽል ተራ ናትኩም እዩ
    [one] { $count } ሰብ ኣብ ቅድሜኹም
   *[other] { $count } ሰባት ኣብ ቅድሜኹም
  }
phone-ahead-label = ኣብ ሪጋ
phone-wait = ግዜ ምጽባይ
phone-wait-unknown = ገና ኣይንፈልጥን ኢና
phone-start = ቆጸራኹም
phone-callable = ዝቐደመ ግዜ
phone-place = ናብዚ ኪዱ
phone-call-us = ናብ { $phone } ደውሉ
phone-leave = ካብ ሪጋ ውጹ
phone-leave-title = ካብ ሪጋ ክትወጹ ትደልዩ ዲኹም?
phone-leave-text = ቦታኹም ክትስእኑ ኢኹም፣ ካልእ ሰብ ድማ ክወስዶ እዩ።
phone-leave-yes = እወ፣ ክወጽእ እየ
phone-leave-no = ኣይፋል፣ ክጸንሕ እየ
phone-unknown-title = ነዚ ቁጽሪ እዚ ኣይረኸብናዮን
phone-unknown-text = እቲ ሊንክ ዝኣረገ ወይ ብጌጋ ዝተጻሕፈ ክኸውን ይኽእል። ነቲ ኣብታ ወረቐት ዘሎ QR ኮድ ደጊምኩም ስካን ግበርዎ፣ ወይ ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
phone-lost-title = ሕጂ ርክብ የለን
phone-lost-text = እዚ ገጽ ባዕሉ ደጊሙ ክፍትን እዩ። ክሳብ ሽዑ ነቲ ኣብ መጸበዪ ክፍሊ ዘሎ ስክሪን ተኸታተሉ።
phone-not-live = ሕጂ እዋናዊ ኣይኮነን። ነቲ ኣብ መጸበዪ ክፍሊ ዘሎ ስክሪን ተኸታተሉ።
phone-loading = ቁጽርኹም ይመጽእ ኣሎ …

## survey: the screen at the exit

survey-title = መውጽኢ
survey-visit = ናይ ሎሚ ብጽሖትኩም ከመይ ነይሩ?
survey-visit-1 = ኣዝዩ ጽቡቕ
survey-visit-2 = ጽቡቕ
survey-visit-3 = ብዙሕ ጽቡቕ ኣይኮነን
survey-visit-4 = ሕማቕ
survey-anonymous = መን ከም ዝመለሰ ኣይፍለጥን እዩ።
survey-thanks = ስለ መልስኹም ነመስግን
survey-thanks-text = ተወሳኺ ሓገዝ የድልየኩም ዶ? ንተቐባሊ ኣጋይሽ ኣዘራርቡ።
survey-one-more = ነመስግን!
survey-skip = ሕለፉ
survey-contrast = ዝያዳ ንጹር ሕብሪ

## server: spoken calls, and errors of the store and the devices

display-spoken = ቁጽሪ { $number }። { $place }።
error-storage_failed = እቲ ሲስተም ኣብ ዲስክ ክጽሕፍ ኣይከኣለን። ቅድሚ ሕጂ ዝተረጋገጸ ኣይጠፍአን።
error-storage_failed-do = ንሓላፊ ማሽናት ንገሩ፣ ክሳብ ሽዑ ድማ ብወረቐትን ብርዕን ተጠቐሙ።
