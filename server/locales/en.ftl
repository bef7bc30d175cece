### Every text on screens and paper, in English. The same texts as nb.ftl, in
### the same order.
###
### review: written
### name: English

## common: words that several screens use

common-yes = Yes
common-no = No
common-back = Back
common-cancel = Cancel
common-close = Close
common-save = Save
common-undo = Undo
common-retry = Try again
common-language = Language
common-minutes-short = { $count } min
common-time = { $time }
common-until = until { $time }
common-number = Number { $number }
common-connecting = Connecting …
common-not-live = No contact with the server. What you see may be old. The screen keeps trying by itself.
common-signin-title = This screen is not signed in
common-signin-text = Enter the key that belongs to this screen. You get it from whoever runs the system.
common-signin-token = Key
common-signin-open = Open the screen

## date: days and clock times

date-day = { $weekday } { $day } { $month }
date-day-time = { $day } at { $time }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## kind, state, line, mode, channel, outcome: the same words everywhere

kind-appointment = Appointment
kind-drop_in = No appointment
kind-exception = Exception
kind-acute = Urgent
kind-late = Came late
kind-talk = Wants to talk to someone
kind-not_found = Appointment not found

state-waiting = Waiting
state-called = Called
state-serving = Being helped
state-paused = Paused
state-done = Done
state-no_show = Did not come
state-left = Left
state-closed_out = Ended at closing time

line-guide = With the service guide

mode-gated = By appointment
mode-open = Open to all
mode-closed = Closed

channel-phone = Phone
channel-self_service = Self-service
channel-booking = Book a time
channel-in_person = In person
channel-video = Video

outcome-solved = Solved here
outcome-prepared = Prepared
outcome-booked = Got a new appointment
outcome-referred = Referred
outcome-sent = Sent to another channel
outcome-left = Left before the help was finished

## language: visitors' languages, as staff call them

language-nb = Norwegian (bokmål)
language-nn = Norwegian (nynorsk)
language-se = Northern Sami
language-en = English
language-uk = Ukrainian
language-ar = Arabic
language-so = Somali
language-pl = Polish
language-ti = Tigrinya

## verdict: the heading when somebody has said they are here

verdict-admitted = Welcome. We know that you are here.
verdict-early = You are early.
verdict-late = Good that you came.
verdict-another_day = Your appointment is on another day.
verdict-another_office = Your appointment is at another office.
verdict-cancelled = This appointment is cancelled.
verdict-not_in_person = This appointment is not here at the office.
verdict-already_in = We know that you are here.
verdict-not_found = We did not find your appointment.
verdict-redirected = You get help with this in other ways.
verdict-drop_in = Welcome. You are in the queue.
verdict-acute = The service guide is coming now. Wait here.
verdict-closed = The office is closed now.

## reason: the explanation under the heading

reason-on_time = Watch the screen in the waiting room. Your number will come up there.
reason-on_time-simple = Watch the screen in the waiting room.
reason-early_wait = You can wait here. You will be called close to the time of your appointment.
reason-early_wait-simple = You can wait here.
reason-too_early = Come back closer to your appointment, or talk to the service guide.
reason-past_grace = You came after your appointment began. The service guide will come to you and find a way.
reason-past_grace-simple = The service guide is coming to you.
reason-past_end = Your appointment is over, but you will get help. The service guide will come to you.
reason-past_end-simple = The service guide is coming to you.
reason-other_day = See when it is. If that does not suit you, the service guide can help.
reason-other_office = See where it is. If you cannot get there in time, the service guide can help.
reason-cancelled = The service guide can help you get a new appointment.
reason-by_phone = This is a phone appointment. We will call you. If you need something now, talk to the service guide.
reason-by_video = This is a video appointment. The service guide can help if you want to take it from here.
reason-again = You already have a number. It is the same as before.
reason-again-simple = You have the same number.
reason-no_match = Have another look, or try another way.
reason-no_match_guide = That is all right. The service guide will come to you.
reason-gated = Right now we see people by appointment. Choose what suits you best.
reason-room_full = The waiting room is full right now. Choose what suits you best, or talk to the service guide.
reason-service_not_open = We do not help with this without an appointment now. Choose what suits you best.
reason-sent = The service guide has shown you the way.
reason-open = Watch the screen in the waiting room. Your number will come up there.
reason-open-simple = Watch the screen in the waiting room.
reason-urgent = You do not need to explain anything here. You will talk to a person.
reason-outside_hours = If it is urgent, press “Urgent”. Otherwise you can call.
reason-exception = The service guide has given you a place in the queue.
reason-talk = The service guide will come to you. You do not need to do anything more.

## paper: everything that is printed

paper-number = Your number
paper-watch = Watch the screen in the waiting room.
paper-ticket-time = Your appointment: { $time }
paper-ticket-callable = You may be called from { $time }
paper-ticket-guide = The service guide will come to you.
paper-ticket-qr = Follow the queue on your own phone
paper-ticket-spoken = Hear your number on a phone
paper-ticket-help = Have to leave, or want to ask something? Tell the service guide.
paper-sent-title = How to get help
paper-sent-phone = Call
paper-sent-phone-hours = Open today { $hours }
paper-sent-phone-closed = The phone is closed today. Usual hours: { $hours }
paper-sent-self_service = Use PC number{"\u00A0"}{ $pc } here at the office
paper-sent-self_service-any = Use one of the computers here at the office
paper-sent-self_service-none = All PCs are in use. Ask the service guide for the next one.
paper-sent-self_service-own = You can also use your own phone or computer:
paper-sent-booking = Book a time
paper-sent-booking-text = Then you talk to an adviser who has prepared.
paper-sent-address = Web address: { $url }
paper-sent-qr = Open on your phone
paper-sent-help = Did you not get help? Come back and talk to the service guide. If it is urgent, you get help the same day.
paper-acute-text = The service guide is coming now. Wait here.
paper-acute-phone = Is nobody coming? Call { $phone }
paper-come_back-title = Your appointment
paper-come_back-when = { $day } at { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = Does it not suit you? Talk to the service guide.

## error: what happened (error-…), and what to do (error-…-do)

error-bad_request = The server did not understand the request. Nothing was changed.
error-bad_request-do = Try again. If it happens again, tell whoever runs the system.
error-bad_json = What was sent is not valid JSON. Nothing was changed.
error-bad_json-do = Correct the content and send it again.
error-invalid_body = Something in what was sent is missing or has the wrong form. Nothing was changed.
error-invalid_body-do = Look at the fields named, correct them and send again.
error-body_too_large = What was sent is too large. Nothing was changed.
error-body_too_large-do = Send less at a time.
error-invalid_time = A time is not written in a way we understand. Nothing was changed.
error-invalid_time-do = Use the form 2026-11-23T08:30:00Z.
error-invalid_phone = The phone number does not look right. Nothing is lost.
error-invalid_phone-do = Check the number and type it again. Norwegian numbers have eight digits.
error-invalid_code = The code does not look right. Nothing is lost.
error-invalid_code-do = Check the code and type it again. It has only letters and digits, and never 0, O, 1 or I.
error-invalid_cursor = The place to go on reading from does not exist.
error-invalid_cursor-do = Read from the beginning, with after=0.
error-not_acceptable = The server cannot answer in the format that was asked for.
error-not_acceptable-do = Ask for application/json.
error-not_signed_in = The screen is not signed in. Nothing was changed.
error-not_signed_in-do = Enter the screen's key, or open it from the link you were given.
error-wrong_token = The key is no longer valid. Nothing was changed.
error-wrong_token-do = Ask whoever runs the system for a new key.
error-forbidden_role = This key does not give permission for this. Nothing was changed.
error-forbidden_role-do = Use a key for the right role, or ask the manager.
error-other_office = The key belongs to another office. Nothing was changed.
error-other_office-do = Use a key that belongs to this office.
error-unknown_office = We do not know this office. Nothing was changed.
error-unknown_office-do = Check the address.
error-unknown_desk = We do not know this desk. Nothing was changed.
error-unknown_desk-do = Choose a desk from the list.
error-unknown_ticket = We did not find this number. Nothing was changed.
error-unknown_ticket-do = The list is up to date. Look for the number there.
error-unknown_visit = We did not find this visit. Nothing was changed.
error-unknown_visit-do = Start again, or talk to the service guide.
error-unknown_service = We do not know this service. Nothing was changed.
error-unknown_service-do = Choose a service from the list, or talk to the service guide.
error-unknown_appointment = We did not find this appointment. Nothing was changed.
error-unknown_appointment-do = Search again. It may have been deleted in the calendar.
error-unknown_job = We did not find this print-out. Nothing was changed.
error-unknown_job-do = Print again from the number.
error-unknown_pc = We do not know this PC. Nothing was changed.
error-unknown_pc-do = Choose a PC from the list.
error-unknown_question = This question is not asked here. The answer has not been counted.
error-unknown_question-do = Use a question and an answer that the office has.
error-unknown_path = This page does not exist.
error-unknown_path-do = Go to the front page and choose a screen.
error-wrong_method = The address exists, but cannot be used in this way. Nothing was changed.
error-wrong_method-do = See in the description of the interface which methods there are.
error-idempotency_missing = The request has no Idempotency-Key. Nothing was changed.
error-idempotency_missing-do = Send a key of its own with each action, so that nothing happens twice.
error-idempotency_conflict = The same key was used for something else before. Nothing was changed.
error-idempotency_conflict-do = Use a new Idempotency-Key for a new action.
error-desk_busy = The desk already has somebody. Nobody new was called.
error-desk_busy-do = Finish with the one you have, or pause.
error-nobody_waiting = There is nobody to call now. Nothing was changed.
error-nobody_waiting-do = The screen shows it as soon as somebody comes.
error-illegal_move = This cannot be done with the number as it stands. Nothing was changed.
error-illegal_move-do = Somebody else may have been first. See in the list what was done.
error-number_taken = The number is already used today. Nothing was changed.
error-number_taken-do = Try again to get the next one.
error-already_taken = A colleague took this number first. Nothing was changed.
error-already_taken-do = Press next to get another number.
error-not_for_this_desk = This desk does not take this service. Nothing was changed.
error-not_for_this_desk-do = Choose another number, or hand it over to someone who can help.
error-ended_ticket = This number has ended. Nothing was changed.
error-ended_ticket-do = Do you need more help? Talk to the service guide.
error-code_taken = Another appointment already has this code. The appointment was not saved.
error-code_taken-do = Give the appointment another code and send it again.
error-comment_missing = The change needs a comment. The rule was not changed.
error-comment_missing-do = Write briefly why, in at least three characters.
error-nothing_to_undo = There is nothing to undo. The rule is as before.
error-nothing_to_undo-do = Choose the rule you want.
error-undo_too_late = It is too late to undo this. Nothing has changed.
error-undo_too_late-do = Correct it the usual way: see on the list how it stands now.
error-undo_not_yours = Somebody else did this. Nothing has changed.
error-undo_not_yours-do = Ask whoever did it to undo it.
error-undo_overtaken = Something has happened since, so this cannot be undone. Nothing has changed.
error-undo_overtaken-do = See on the list how it stands now, and correct it from there.
error-no_free_pc = All PCs are in use right now. You have lost nothing.
error-no_free_pc-do = Choose phone or an appointment, or ask the service guide for the next free PC.
error-pc_taken = Somebody else has taken this PC. Nothing was changed.
error-pc_taken-do = Choose another PC.
error-channel_not_offered = This way of getting help is not offered for the service. Nothing was changed.
error-channel_not_offered-do = Choose one of the ways shown, or talk to the service guide.
error-busy = The server is busy and did not manage this. Nothing was changed.
error-busy-do = Try again in a moment.
error-too_many_requests = Too many requests came in a short time. Nothing was changed.
error-too_many_requests-do = Wait a little and try again. If it is urgent, talk to the service guide.
error-storage_full = The server has no more room and could not save this. What was saved before is safe.
error-storage_full-do = Talk to the service guide. Whoever runs the system has to free some space.
error-newer_schema = The database was made by a newer version of the program. Nothing was changed.
error-newer_schema-do = Start the newer version, or restore a backup.
error-no_voice = There is no voice for this language.
error-no_voice-do = The call is shown on the screen, with a sound.
error-internal = Something went wrong on our side. What was saved before is safe.
error-internal-do = Try again. If it happens again, talk to the service guide.
error-no_connection = We cannot reach the server. What was confirmed before is safe.
error-no_connection-do = The screen keeps trying by itself. If it is urgent, talk to the service guide.

## start: the front page

start-title = Mottak
start-heading = Which screen do you want to use?
start-lead = Appointments, queue and calls for the entrance of the office.
start-visitors = For visitors
start-staff = For staff
start-kiosk = Entrance screen
start-kiosk-text = Where visitors say they are here, or learn where to get help.
start-guide = Service guide's tablet
start-guide-text = Today's appointments, calls for help, and who was sent on.
start-desk = Adviser's desk
start-desk-text = Call the next person, and end the talk with an outcome.
start-display = Waiting-room screen
start-display-text = Number and room, with sound and speech.
start-survey = Screen at the exit
start-survey-text = How was the visit? One touch, no name.
start-office = Manager's pages
start-office-text = Rules for the door, services, devices and figures.
start-paper = The printer
start-paper-text = See the slips that come out of the demo office's printer.
start-signed-in = The screens below are already signed in.

## display: the waiting-room screen

display-title = Waiting room
display-welcome = Welcome
display-idle = Watch this screen. We will call your number.
display-list = Called
display-go-to = Go to
display-waiting = { $count ->
    [0] Nobody is waiting
    [one] 1 waiting
   *[other] { $count } waiting
  }
display-help = Need help? Ask the service guide.
display-help-short = Help? Ask us.
display-not-live = This screen is not up to date. Listen for your number, or ask the service guide.
display-not-live-short = Not up to date
display-last-live = Last updated at { $time }
display-sound-off = Turn on the sound
display-sound-mend = Press here once, and the browser lets the sound through.
display-last-known = Last known
display-desks = Number in each room
display-closed = The office is closed
display-opens = Opens { $when }

## kiosk: the entrance screen

kiosk-tools = Language and display
kiosk-help = Help from a person
kiosk-large-text = Large text
kiosk-contrast = Contrast
kiosk-listen = Listen
kiosk-low = Lower
kiosk-simple = Simpler
kiosk-acute = Urgent
kiosk-acute-text = Help now
kiosk-talk = Talk to someone
kiosk-talk-text = We come to you
kiosk-done = Done
kiosk-home = Start again
kiosk-start-title = Do you have an appointment?
kiosk-start-yes = Tell us you are here
kiosk-start-no = Find out where to get help
kiosk-code-title = Enter your code
kiosk-code-hint = The code has six characters. It is in the message about your appointment.
kiosk-code-so-far = Code: { $typed }. { $filled } of { $length } characters.
kiosk-code-letters = Letters
kiosk-code-digits = Numbers
kiosk-code-use-phone = I have no code
kiosk-camera-hold = Hold the code in front of the camera
kiosk-use-code = Use the code
kiosk-key-delete = Delete
kiosk-show = Show
kiosk-ok = OK
kiosk-checking = Checking …
kiosk-phone-title = Enter your phone number
kiosk-phone-hint = The number you gave when you got the appointment.
kiosk-phone-so-far = Phone number: { $typed }
kiosk-phone-short = The number is too short. Enter every digit.
kiosk-born-title = When were you born?
kiosk-born-hint = Enter day, month and year, for example 17 05 1980.
kiosk-born-so-far = Day: { $day }. Month: { $month }. Year: { $year }.
kiosk-born-day = Day
kiosk-born-month = Month
kiosk-born-year = Year
kiosk-born-short = The date is not complete. Enter day, month and year.
kiosk-born-invalid = That date does not exist. Check the numbers.
kiosk-services-title = What is it about?
kiosk-services-more = Something else
kiosk-services-none = None of these
kiosk-channels-phone = Call us
kiosk-channels-phone-open = Open now ({ $hours })
kiosk-channels-phone-closed = Closed now ({ $hours })
kiosk-channels-self_service = Use a computer here
kiosk-channels-pc-free = { $count ->
    [one] 1 free now
   *[other] { $count } free now
  }
kiosk-channels-pc-none = None is free just now
kiosk-channels-booking = Book an appointment
kiosk-channels-booking-text = Then you meet an adviser who is prepared
kiosk-channels-guide = The service guide will help you
kiosk-sent-phone = Call this number
kiosk-sent-phone-hours = Opening hours { $hours }
kiosk-sent-self_service = This computer is yours
kiosk-sent-pc = PC { $pc }
kiosk-sent-pc-text = You will find it here in the office.
kiosk-sent-pc-none = All computers are in use
kiosk-sent-pc-none-text = Tap “Talk to someone”, and you will get the next free one.
kiosk-sent-booking = Book an appointment online
kiosk-sent-paper = Take the slip with you. Everything is on it.
kiosk-sent-paper-none = No slip now. Take a picture of the screen.
kiosk-sent-again = Did you not get help? Come back here.
kiosk-paper = Your slip is coming
kiosk-paper-none = No slip now. Take a picture of the code.
kiosk-paper-none-number = No slip now. Remember the number.
kiosk-print-again = Print the slip again
kiosk-ticket-number = Your number
kiosk-ticket-time = Your appointment
kiosk-ticket-wait = Waiting time
kiosk-ticket-wait-value = { $low }–{ $high } min
kiosk-ticket-where = Where
kiosk-ticket-room = The waiting room
kiosk-ticket-qr = Follow on your phone
kiosk-ticket-qr-alt = QR code that opens your number on your phone
kiosk-early-from = You may be called from
kiosk-early-back = Come back from
kiosk-late-time = The appointment was
kiosk-by-phone = We will call you
kiosk-by-video = By video
kiosk-not-found-left = { $count ->
    [one] You can try once more.
   *[other] You can try { $count } more times.
  }
kiosk-not-found-code = Try the code again
kiosk-not-found-phone = Use your phone number
kiosk-guide-wait = Wait here by the screen.
kiosk-guide-seen = The service guide has seen you and is coming
kiosk-talk-title = The service guide is coming
kiosk-closed-today = Open today
kiosk-closed-next = We open
kiosk-closed-phone = Phone
kiosk-acute-sending = We are telling the service guide now
kiosk-acute-sending-text = Stay here.
kiosk-acute-told = The service guide is coming now. Wait here.
kiosk-acute-told-text = You do not have to explain anything here.
kiosk-acute-seen = The service guide has seen you and is coming
kiosk-acute-unsent = We cannot reach the service guide. Do this now:
kiosk-acute-unsent-text = The screen has no contact with the server. It keeps trying, and will tell the service guide as soon as it can.
kiosk-acute-alone = Nobody has answered yet. Do this:
kiosk-acute-go = Go to the nearest person who works here.
kiosk-acute-call = Nobody coming? Call
kiosk-acute-done = Done – back to start
kiosk-acute-done-text = Help will come even if you tap here.
kiosk-problem-title = That did not work
kiosk-warning-title = Are you still here?
kiosk-warning-text = { $seconds ->
    [one] The screen goes back to start in 1 second.
   *[other] The screen goes back to start in { $seconds } seconds.
  }
kiosk-warning-safe = What you have told us is saved.
kiosk-warning-stay = Yes, I need more time
kiosk-warning-home = No, I am done
kiosk-offline-title = This screen is not working right now
kiosk-offline-text = It has lost its connection, and will start again by itself.
kiosk-offline-kept = What you have typed is not lost.
kiosk-offline-talk = We cannot tell anyone from here just now. Go to a person:
kiosk-connecting-title = One moment
kiosk-listen-intro = Press { $next } for the next one, { $select } to choose, { $back } to go back and { $repeat } to hear it again. You can always press { $help } for help from a person.
kiosk-listen-loud = Others can hear this. With headphones, only you hear it.
kiosk-listen-language = Press { $key } to change the language.
kiosk-listen-off = Reading aloud is off.
kiosk-listen-choices = { $count ->
    [one] One choice.
   *[other] { $count } choices.
  }
kiosk-listen-place = { $at } of { $of }
kiosk-listen-pressed = Chosen
kiosk-listen-unpressed = Not chosen
kiosk-listen-disabled = Cannot be chosen now
kiosk-listen-own = What concerns only you is read in headphones. The service guide can help you too.
kiosk-listen-type = Type on the keyboard, or choose the characters on the screen.
kiosk-listen-type-loud = Type on the keyboard, or hold the code in front of the reader. What you type is not read aloud.
kiosk-listen-typed = Character { $count }
kiosk-listen-typed-of = Character { $count } of { $length }
kiosk-listen-erased = Deleted
kiosk-listen-volume = Volume { $step } of { $most }
kiosk-listen-key-ArrowDown = arrow down
kiosk-listen-key-ArrowUp = arrow up
kiosk-listen-key-ArrowLeft = arrow left
kiosk-listen-key-ArrowRight = arrow right
kiosk-voiceless-title = We have no voice in this language
kiosk-voiceless-text = The service guide will soon come and read to you.
kiosk-voiceless-yes = Come now
kiosk-voiceless-no = No, thank you

## phone: the ticket on one's own phone

phone-title = Your number
phone-number = Your number
phone-state-waiting = You are in line
phone-state-guide = The service guide is coming to you
phone-state-called = It is your turn
phone-state-serving = You are being helped
phone-state-paused = You are taking a break
phone-state-done = Thank you for coming
phone-state-no_show = We called you, but did not find you
phone-state-left = You have left the line
phone-state-closed_out = The office has closed for today
phone-state-withdrawn = This number no longer applies
phone-text-waiting = Keep this page open. It tells you when it is your turn.
phone-text-guide = Wait by the entrance.
phone-text-called = Go there now.
phone-text-paused = You keep your place. The adviser will tell you when you go on.
phone-text-done = If you need more help, come back or call us.
phone-text-no_show = Are you still here? Tell the service guide, who will help you.
phone-text-left = Did you change your mind? Tell the service guide, who will help you.
phone-text-closed_out = Did you not get help? Call us, or come back when we open.
phone-text-withdrawn = Are you here? Tell the service guide, and you will get help.
phone-ahead = { $count ->
    [0] You are next
    [one] 1 ahead of you
   *[other] { $count } ahead of you
  }
phone-ahead-label = In the line
phone-wait = Waiting time
phone-wait-unknown = We do not know yet
phone-start = Your appointment
phone-callable = At the earliest
phone-place = Go to
phone-call-us = Call { $phone }
phone-leave = Leave the line
phone-leave-title = Do you want to leave the line?
phone-leave-text = Then you lose your place, and someone else gets it.
phone-leave-yes = Yes, leave
phone-leave-no = No, stay
phone-unknown-title = We cannot find this number
phone-unknown-text = The link may be old or mistyped. Scan the code on your slip again, or talk to the service guide.
phone-lost-title = We cannot connect right now
phone-lost-text = This page tries again by itself. Watch the screen in the waiting room meanwhile.
phone-not-live = Not up to date right now. Watch the screen in the waiting room.
phone-loading = Getting your number …

## guide: the service guide's tablet

guide-tabs = Parts of the screen
guide-tab-appointments = Appointments
guide-tab-sent = Sent on
guide-tab-exception = Exception
guide-tab-room = The room
guide-tab-door = The door
guide-title = Service guide
guide-title-acute = URGENT { $number } – { $name }
guide-acute-more = and { $count } more
guide-settings = Settings
guide-hand = Which hand do you tap with?
guide-hand-left = Left
guide-hand-right = Right
guide-chime = Sound when someone wants to talk to you
guide-chime-normal = Normal
guide-chime-low = Low
guide-chime-text = Urgent is always heard until someone takes it.
guide-install = Add to the home screen
guide-last = Last done
guide-last-none = What you do can be undone here for ten seconds.
guide-lost = No contact with the server since { $time }.
guide-lost-noted = { $count } waiting to be sent.
guide-lost-text = The list is as it was then. “Is here” and “Sent on” are sent when contact is back. Otherwise: go to the person, and write the number on paper.
guide-before = Receive people as before. Write on paper who has come for which appointment, and whom you send on.
guide-before-acute = If something is urgent: stay with the person, and fetch an adviser.
guide-noted = Sent when contact is back
guide-noted-short = +{ $count } unsent
guide-stale = { $count } noted on another day were not sent.
guide-stale-do = Tell the manager, so that the figures are right.
guide-people = { $count } here
guide-just-now = just now
guide-sound-blocked = Sound is off. Tap here
guide-now = Now
guide-now-paper = Paper { $count }
guide-now-quiet = Nobody is waiting for you.
guide-spoken = { $kind }. Number { $number }.
guide-interpreter = Interpreter
guide-listening = Needs reading aloud
guide-take = Take
guide-take-back = Take back
guide-sent-on = Sent on, but nobody has taken it yet.
guide-finish = Done
guide-outcome = How did it go?
guide-forward = Send on
guide-left = Left
guide-left-sure = { $number } has left
guide-forward-title = Send { $number } on
guide-forward-service = What is it about?
guide-forward-desk = To whom?
guide-forward-first = Whoever is free first
guide-forward-own = The adviser of the appointment
guide-forward-send = Send to { $where }
guide-forward-choose = Choose what it is about
guide-desk-free = free
guide-desk-busy = busy
guide-search = Search by first name, adviser or time
guide-search-clear = Show all
guide-search-none = No appointment matches the search.
guide-appointments-none = There are no appointments today.
guide-group-expected = Expected now
guide-group-here = Here
guide-group-missed = More than 30 minutes late
guide-group-later = Later today
guide-group-ended = Done, cancelled or by phone
guide-no-name = No name
guide-arrive = Is here
guide-arrive-who = Is here: { $who }
guide-late = { $count } min late
guide-standing-not_come = Not here yet
guide-standing-waiting = Waiting
guide-standing-called = Called
guide-standing-serving = With adviser
guide-standing-paused = On pause
guide-standing-done = Done
guide-standing-left = Left
guide-standing-no_show = Did not come when called
guide-standing-closed_out = Ended at closing time
guide-standing-cancelled = Cancelled
guide-standing-phone = By phone
guide-standing-video = By video
guide-sent-title = Tap when you send somebody on
guide-sent-today = { $count } today
guide-sent-tap = { $service }: send one to { $channel }. Today:
guide-slip-on = Prints a slip
guide-slip-off = Without a slip
guide-pcs = Self-service PCs
guide-pcs-free = { $count ->
    [0] No free PCs
    [one] 1 free PC
   *[other] { $count } free PCs
  }
guide-pc = PC { $number }
guide-pc-free = Free
guide-exception-service = What is it about?
guide-exception-reason = Why without an appointment?
guide-exception-language = Language of the ticket
guide-exception-choose = Choose what it is about and why
guide-exception-give = Give a ticket
guide-exception-given = The ticket is ready
guide-exception-printing = Being printed now
guide-exception-done = Done
guide-wait = about { $low }–{ $high } minutes to wait
guide-room-total = in the room
guide-room-waiting = waiting
guide-room-helped = being helped
guide-room-pcs = at a PC
guide-room-empty = There is nobody in the room.
guide-here-for = came { $time }
guide-more = More
guide-more-for = More about number { $number }
guide-reprint = Print the ticket again
guide-mode-gated = Those without an appointment are sent to phone, PC or a booking.
guide-mode-open = Those without an appointment get a ticket too.
guide-mode-closed = The kiosk shows opening hours. Urgent always works.
guide-mode-undo = Undo the last change
guide-undone-why = Undone
guide-mode-switch = Change now
guide-mode-choose = Choose, and write why
guide-mode-do = Change to “{ $mode }”
guide-by-you = you
guide-until = For how long?
guide-until-hour = 1 hour
guide-until-day = Rest of the day
guide-until-midnight = for the rest of the day
guide-until-changed = Until changed
guide-comment = Why?
guide-comment-ready = Suggestions
guide-comment-crowd = Many in the room
guide-comment-staff = Few at work
guide-comment-quiet = Quiet now
guide-message-title = Message on the waiting-room screen
guide-message-text = New message. Everybody sees it: never write a name.
guide-message-minutes = How long shall it stay?
guide-message-show = Show on the screen
guide-message-none = No message is shown now.
guide-message-clear = Take away
guide-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
  }
guide-job-unknown = Did the slip come out?
guide-job-failed = The slip did not come out
guide-job-came-out = Yes, it did
guide-job-again = Print again
guide-job-put_aside = Put aside
guide-job-kind-ticket = Ticket
guide-job-kind-sent = Slip for somebody sent on
guide-job-kind-acute = Slip for somebody urgent
guide-job-kind-come_back = Slip about a later appointment
guide-job-kind-test = Test print
guide-reason-paper_out = The paper has run out. Put in a new roll.
guide-reason-cover_open = The printer's cover was open. Close it.
guide-reason-cutter = The printer's knife is stuck. Open the cover, take out the bit of paper and close it again.
guide-reason-offline = The printer was not ready. Switch it off and on.
guide-reason-silent = The printer stopped answering. Check its power and its cable.
guide-reason-refused = The printer did not take it. Switch it off and on.
guide-reason-unreachable = The printer was not found on the network. Check its power and its cable.
guide-reason-unknown_address = The printer's address does not exist. Tell whoever runs the system.
guide-reason-closed = The line to the printer was cut. Check its power and its cable.
guide-reason-not_found = The printer is not connected. Plug in its cable.
guide-reason-not_allowed = The machine may not use the printer. Tell whoever runs the system.
guide-reason-busy = The printer was busy with something else. Wait a little.
guide-reason-folder_not_writable = The folder for test prints cannot be used. Tell whoever runs the system.
guide-reason-stalled = The printer stopped in the middle. Look for paper that is stuck, and switch it off and on.
guide-reason-disk = The disk of the machine beside the printer is full. Tell whoever runs the system.
guide-reason-spool = The machine beside the printer could not keep the slip. Tell whoever runs the system.
guide-reason-too_old = The slip grew too old before it could be printed. Ask whether somebody still waits for it.
guide-reason-cannot_draw = The slip could not be drawn. Say the number aloud, and tell whoever runs the system.
guide-reason-bad_job = The machine beside the printer did not understand the slip. Say the number aloud, and tell whoever runs the system.
guide-reason-agent_stopped = The machine beside the printer stopped while printing. See whether the slip lies there.
guide-reason-agent_away = The machine beside the printer does not answer. See whether the slip lies there, and check its power and network.
guide-reason-other_agent = Another machine has taken over the printer. See whether the slip lies there.
guide-reason-undone = What the slip was for was undone. Take the slip back.
guide-reason-put_aside = A colleague put the slip aside.
guide-reason-seen = A colleague saw that the slip came out.
guide-reason-moved = The slip was printed on another printer instead.
guide-reason-other = Something went wrong with the printing. Look at the printer.
guide-printer-away = The printer does not answer. Check its power and network. Say the number aloud meanwhile.
guide-printer-paper = The printer is out of paper. Put in a new roll.
guide-printer-cover = The printer's cover is open. Close it.
guide-printer-offline = The printer is not ready. Switch it off and on.
guide-printer-cutter = The printer's knife is stuck. Open the cover, take out the bit of paper and close it again.
guide-printer-near_end = There is little paper left. Have a new roll ready.
guide-printer-shared = Two machines use this printer's key. One of them is kept out. Ask the manager for a key of its own.
guide-do-no_connection = We do not know whether it was done. Write it on paper for now, and look at the list when contact is back.
guide-do-no_connection-take = Go to the person now. Tap “Take” when contact is back.
guide-do-internal = Try again. If it happens again, tell whoever runs the system.
guide-told-finished = { $number } is done: { $outcome }
guide-told-left = { $number } is marked as left
guide-told-forwarded = { $number } is sent on: { $where }
guide-told-taken = You have taken { $number }
guide-told-exception = { $number } was given as an exception
guide-told-pc-busy = PC { $number } is taken
guide-told-pc-free = PC { $number } is free
guide-told-noted-arrived = { $who } is noted. Sent when contact is back.
guide-told-noted-sent = Noted: { $service } → { $channel }. Sent when contact is back.
guide-told-flushed = { $count } that were noted have been sent now.
guide-told-printing = { $number } is being printed again
guide-told-arrived = { $who } is checked in. Number { $number } is being printed.
guide-told-already = { $who } was checked in already, with number { $number }.
guide-told-sent = Counted: { $service } → { $channel }
guide-told-sent-slip = Counted: { $service } → { $channel }. The slip is being printed.
guide-told-mode = In force now: { $mode }
guide-told-message = The message is shown on the screen
guide-told-message-gone = The message is taken away
guide-undone = Undone. { $back }
guide-back-taken = { $number } is waiting for you again.
guide-back-finished = { $number } is with you again.
guide-back-left = { $number } is here again.
guide-back-forwarded = { $number } stands where it stood.
guide-back-arrived = { $who } is not here, and { $number } does not count.
guide-back-noted = { $who } is not here.
guide-back-sent = It is not counted.
guide-back-exception = { $number } does not count.
guide-back-mode = The door is as before.
guide-back-message = The display shows what it showed before.
guide-slip-void = The slip { $number } no longer counts.
guide-slip-void-plain = The slip no longer counts.

## desk: the adviser's desk

desk-title = Desk
desk-choose = Where are you sitting today?
desk-choose-text = Choose your room. The people you call are sent there.
desk-change = Change room
desk-free = Free
desk-taken = Helping { $number }
desk-appointments = My appointments today
desk-appointments-none = You have no appointments today.
desk-appointments-here = { $count ->
    [0] Nobody is waiting for you
    [one] 1 is waiting for you
   *[other] { $count } are waiting for you
  }
desk-standing-not_come = Not here yet
desk-standing-late = { $minutes } min past the time
desk-standing-waiting = Is here
desk-standing-cancelled = Cancelled
desk-standing-phone = By phone
desk-standing-video = By video
desk-at-entrance = With the service guide
desk-line = The line
desk-line-rule = The earliest time is first
desk-line-none = Nobody is waiting
desk-line-others = Waiting for others, or cannot be called yet: { $count }
desk-why-appointment = Booked { $time }
desk-why-appointment-after = Booked { $time }, came { $arrived }
desk-why-drop_in = Drop-in, came { $arrived }
desk-why-exception = Exception, came { $arrived }
desk-why-acute = Urgent, came { $arrived }
desk-why-late = Booked { $time }, came late { $arrived }
desk-why-talk = Wants to talk to someone, came { $arrived }
desk-why-not_found = Appointment not found, came { $arrived }
desk-callable-from = Can be called from { $time }
desk-for-adviser = For { $adviser }
desk-for-desk = For { $place }
desk-for-you = Handed over to you
desk-for-others = Other services
desk-first = Next
desk-waited = { $minutes ->
    [0] Just came
   *[other] Waited { $minutes } min
  }
desk-call = Call
desk-call-number = Call { $number }
desk-acute = { $number } needs someone now
desk-acute-waited = { $minutes ->
    [0] Urgent. Came just now.
   *[other] Urgent. Has waited { $minutes } min.
  }
desk-acute-take = I’ll take it
desk-acute-take-pause = I’ll take it. { $number } is put on pause
desk-acute-take-recall = I’ll take it. { $number } goes back into line
desk-idle = Nobody with you now
desk-idle-none = Nobody is waiting
desk-idle-none-text = This screen shows it as soon as someone comes for you.
desk-idle-acute-text = Can you go now? Press “I’ll take it”.
desk-idle-others = Nobody is waiting for you
desk-idle-others-text = Those in line belong to a colleague, or cannot be called yet.
desk-idle-first = Next is { $number }
desk-idle-coming = Your next appointment is at { $time }.
desk-next = Call next
desk-called-age = Called { $age } ago
desk-called-times = Called { $count } times, last { $age } ago
desk-serving-age = Called at { $time }
desk-service = It is about
desk-language = Language
desk-interpreter = Interpreter
desk-interpreter-yes = Needs an interpreter
desk-interpreter-no = No
desk-waited-label = Waited
desk-no-service = Not stated
desk-no-name = No name
desk-call-again = Call again
desk-recall = Back into line
desk-no-show = Did not come
desk-serve = Start
desk-pause = Pause
desk-resume = Resume
desk-resume-pause = Resume. { $number } is put on pause
desk-resume-recall = Resume. { $number } goes back into line
desk-hand-over = Hand over
desk-finish = Finish as
desk-outcome-solved-text = The matter is settled today
desk-outcome-prepared-text = We have begun, more will follow
desk-outcome-booked-text = A new time is agreed
desk-outcome-referred-text = Someone else helps further
desk-paused = On pause
desk-hand-over-title = Hand over { $number }
desk-hand-over-text = The person keeps the number and the place in line, and does not have to wait anew.
desk-hand-over-able = To a colleague who has this service
desk-hand-over-desks = To another colleague
desk-hand-over-services = To another service
desk-hand-over-guide = To the service guide
desk-hand-over-guide-text = The service guide is told on the tablet.
desk-news = { $name } is here: { $number }, booked { $time }
desk-news-plain = { $number } is here for you
desk-dismiss = OK
desk-last = Last done
desk-did-finish = { $number } is finished: { $outcome }
desk-did-no-show = { $number } did not come
desk-did-transfer = { $number } was handed over
desk-did-recall = { $number } is back in line
desk-did-take = You have taken { $number }
desk-did-pause = { $number } is paused
desk-did-undo = Undone. { $number } is as before.
desk-keys = Keys
desk-keys-this = Show the keys
desk-waiting = { $count ->
    [0] Nobody is waiting
    [one] 1 is waiting
   *[other] { $count } are waiting
  }

## survey: the screen at the exit

survey-title = Exit
survey-visit = How was your visit today?
survey-visit-1 = Very good
survey-visit-2 = Good
survey-visit-3 = Not so good
survey-visit-4 = Bad
survey-anonymous = Your answer is anonymous.
survey-thanks = Thank you for answering
survey-thanks-text = Do you need more help? Talk to the service guide.
survey-one-more = Thank you!
survey-skip = Skip
survey-contrast = Stronger contrast

## office: the manager's pages

office-title = The office
office-live = Updates by itself
office-nav-gate = The door
office-nav-today = Today
office-nav-services = Services
office-nav-languages = Languages
office-nav-devices = Devices
office-gate = The door now
office-gate-gated-text = People with an appointment get a ticket. Others are shown to the phone, self-service or a booked time. Urgent always works.
office-gate-open-text = Everybody gets a ticket for the services that take drop-ins. Urgent always works.
office-gate-closed-text = Nobody gets a ticket now. Those who come see the opening hours. Urgent always works.
office-gate-plan = This is the week’s plan.
office-gate-until = Set by hand until { $time }. After that the week’s plan applies.
office-gate-standing = Set by hand. Applies until somebody switches.
office-gate-last = Last change
office-gate-by = { $name }, { $when }
office-gate-first = As the office was set up
office-gate-undone = No. { $version } was undone
office-gate-switch = Switch to
office-switch-title = Switch to “{ $mode }”
office-switch-until = For how long?
office-until-hour = One hour, until { $time }
office-until-day = The rest of the day
office-until-time = Until a time
office-until-standing = Until somebody switches
office-until-time-label = Time today
office-until-past = The time must be later today.
office-comment = Why?
office-comment-text = Is kept in the list together with your name.
office-switch-confirm = Switch now
office-undo = Undo the last change
office-undone = The last change is undone. The rule is as before.
office-versions = All changes
office-version-number = No.
office-version-when = When
office-version-who = Who
office-version-mode = The door
office-version-why = Why
office-today = Today
office-today-text = Figures from what has been recorded at the office today.
office-today-now = Right now
office-today-so-far = So far today
office-today-loading = Fetching today’s figures …
office-figure-arrived = have come
office-figure-waiting = waiting
office-figure-called = called
office-figure-serving = being helped
office-figure-paused = on pause
office-figure-ended = are done
office-figure-people = in the room
office-figure-sent = sent elsewhere
office-verdicts = What happened at the door
office-verdicts-text = Everybody who has checked in today, by what they got.
office-verdicts-none = Nobody has come yet today.
office-verdict-admitted = In, with an appointment
office-verdict-drop_in = In, without an appointment
office-verdict-late = Came late, to the service guide
office-verdict-early = Too early
office-verdict-acute = Urgent
office-verdict-redirected = Sent to another channel
office-verdict-not_found = Appointment not found
office-verdict-another_day = Appointment on another day
office-verdict-another_office = Appointment at another office
office-verdict-cancelled = Appointment was cancelled
office-verdict-not_in_person = By phone or video
office-verdict-closed = The office was closed
office-outcomes = How the visits ended
office-outcomes-none = No visit has ended yet today.
office-sent = Sent elsewhere
office-sent-text = How many were sent to each channel today, for each service.
office-sent-none = Nobody has been sent elsewhere yet today.
office-sent-undecided = Did not choose
office-sent-total = Total
office-people = In the room
office-people-text = Those who are here now. Numbers only, no names.
office-people-none = Nobody is in the room now.
office-people-pcs = { $count ->
    [one] 1 is at a PC
   *[other] { $count } are at the PCs
  }
office-people-since = { $minutes } min
office-people-state = Status
office-people-time = Has been here
office-services = Services
office-services-text = What people without an appointment are offered. Applies from the next person at the door.
office-service = Service
office-service-channels = Sent to
office-service-drop-in = Drop-in when the door is open
office-service-yes = Yes
office-service-no = No
office-service-none = The service guide only
office-service-edit = Change
office-service-edit-title = Change “{ $service }”
office-service-drop-in-label = Take drop-ins when the door is open to all
office-service-saved = “{ $service }” is changed.
office-switched = The door is switched to “{ $mode }”.
office-languages = Languages
office-languages-text = The languages that visitors can choose on the screens and on their own phone.
office-language = Language
office-language-own = Own name
office-language-review = The texts
office-language-reviewed = Reviewed
office-language-machine = Made by a machine, not reviewed
office-language-voice = Voice
office-language-speaks = Can be read aloud
office-language-silent = No voice
office-language-missing = { $count ->
    [0] All are there
    [one] 1 text is missing, and is shown in Norwegian
   *[other] { $count } texts are missing, and are shown in Norwegian
  }
office-devices = Devices
office-devices-text = The office’s screens and printers, and whether they work now.
office-devices-none = No device has been added yet.
office-device = Device
office-device-kind = Kind
office-device-status = Status
office-device-kind-kiosk = Screen at the entrance
office-device-kind-display = Waiting-room screen
office-device-kind-survey = Screen at the exit
office-device-kind-printer = Printer
office-device-kind-calendar = Calendar system
office-device-connected = Connected
office-device-layout = { $layout }, read at { $distance } m
office-device-layout-own = own layout
office-device-layout-large_and_list = one large number and a list
office-device-layout-many_desks = many desks
office-device-layout-list_only = only a list
office-device-zone = only { $zone }
office-device-away = Not connected
office-device-calendar = Sends when something changes
office-device-seen = Last seen { $when }
office-device-never = Not seen since the server started
office-device-since = Since { $when }
office-device-silent = Does not answer
office-device-outdated = Still shows an older version
office-device-errors = { $count } errors in the screen’s program
office-device-camera-denied = The camera is not allowed
office-device-camera-none = Cannot find the camera
office-device-mute = Without sound
office-device-paper-bad = Out of paper
office-device-paper-unknown = Paper: unknown
office-device-cover-bad = The cover is open
office-device-cover-unknown = Cover: unknown
office-device-online-bad = The printer does not answer
office-device-online-unknown = Printer: unknown
office-device-near_end-bad = Paper is running low
office-device-near_end-unknown = Amount of paper: unknown
office-device-cutter-bad = The knife is stuck
office-device-cutter-unknown = Knife: unknown
office-device-shared = Two machines use this key
office-device-ready = Paper, cover and line are in order
office-device-add = Add a device
office-device-add-title = Add a device
office-device-name = Name
office-device-name-text = So that you recognise it, such as “Screen by the door”.
office-device-remove = Remove
office-device-remove-title = Remove “{ $name }”?
office-device-remove-text = Its key stops working at once. What has been recorded stays. You can add the device again with a new key.
office-device-remove-yes = Yes, remove
office-device-removed = “{ $name }” is removed.
office-token-title = “{ $name }” is ready
office-token-once = This is shown only now. Open the link on the device, or copy the key, before you close.
office-token-link = Link that opens the screen
office-token-command = How to start the printer. It reads the key from MOTTAK_PRINTER_TOKEN.
office-token-key = Key
office-copy = Copy
office-copied = Copied
office-nav-survey = Answers
office-survey = Answers at the exit
office-survey-text = One touch when leaving. We do not know who answered, or at what time of day.
office-survey-hidden-text = Answers are shown five at a time, so that nobody can recognise their own or another's.
office-survey-none = Nobody has answered in this period. Set up a screen at the exit under “Devices”.
office-survey-given = { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
office-survey-rate = { $percent }% of { $visits } visits
office-survey-rate-none = no visits to compare with
office-survey-rate-unknown = response rate cannot be worked out
office-survey-waiting = { $count } answers are shown when more people have answered
office-survey-week = Week { $week }
office-survey-weeks = Week by week
office-survey-groups = By service
office-survey-group-all = No group
office-survey-group-name = { $letter }: { $services }
office-survey-number = Answers
office-survey-answered = Response rate
office-percent = { $percent }%
office-survey-too-few = Fewer than five answers

## server: spoken calls, and errors of the store and the devices

display-spoken = Number { $number }. { $place }.
error-name_taken = The name is already in use. Nothing has changed.
error-name_taken-do = Choose another name.
error-unknown_device = The device does not exist, or is already removed. Nothing has changed.
error-unknown_device-do = Refresh the list and try again.
error-storage_failed = The server cannot write to its disk. What was confirmed before is safe.
error-storage_failed-do = Tell whoever looks after the machines, and use pen and paper meanwhile.
