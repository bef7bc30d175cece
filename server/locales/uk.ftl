### Ukrainian: what visitors meet on screens and paper.
### review: machine
### name: Українська

## common: words that several screens use

common-yes = Так
common-no = Ні
common-back = Назад
common-cancel = Скасувати
common-close = Закрити
common-save = Зберегти
common-undo = Скасувати дію
common-retry = Повторити
common-language = Мова
common-minutes-short = { $count } хв
common-time = { $time }
common-until = до { $time }
common-number = Номер { $number }
common-connecting = З’єднуємося…
common-not-live = Немає зв’язку із сервером. Інформація на екрані може бути застарілою. Екран сам спробує з’єднатися ще раз.

## date: days and clock times

date-day = { $weekday }, { $day } { $month }
date-day-time = { $day }, { $time }
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

## kind, state, line, mode, channel, outcome: the same words everywhere

channel-phone = Телефон
channel-self_service = Самообслуговування
channel-booking = Запис на прийом
channel-in_person = Особисто
channel-video = Відео

## verdict: the heading when somebody has said they are here

verdict-admitted = Вітаємо. Тепер ми знаємо, що ви тут.
verdict-early = Ви прийшли завчасно.
verdict-late = Добре, що ви прийшли.
verdict-another_day = Ваш прийом в інший день.
verdict-another_office = Ваш прийом в іншому офісі.
verdict-cancelled = Цей прийом скасовано.
verdict-not_in_person = Цей прийом відбудеться не в офісі.
verdict-already_in = Ми знаємо, що ви тут.
verdict-not_found = Ми не знайшли вашого запису.
verdict-redirected = Із цим питанням вам допоможуть в інший спосіб.
verdict-drop_in = Вітаємо. Ви в черзі.
verdict-acute = Адміністратор залу вже йде. Зачекайте тут.
verdict-closed = Офіс зараз зачинено.

## reason: the explanation under the heading

reason-on_time = Стежте за екраном у залі очікування. Там з’явиться ваш номер.
reason-on_time-simple = Стежте за екраном у залі очікування.
reason-early_wait = Можете зачекати тут. Ми викличемо вас ближче до часу прийому.
reason-early_wait-simple = Можете зачекати тут.
reason-too_early = Поверніться ближче до часу прийому або зверніться до адміністратора залу.
reason-past_grace = Ви прийшли після початку прийому. Адміністратор залу підійде до вас і знайде рішення.
reason-past_grace-simple = Адміністратор залу підійде до вас.
reason-past_end = Час прийому минув, але вам допоможуть. Адміністратор залу підійде до вас.
reason-past_end-simple = Адміністратор залу підійде до вас.
reason-other_day = Перевірте, коли ваш прийом. Якщо час не підходить, адміністратор залу допоможе.
reason-other_office = Перевірте, де ваш прийом. Якщо ви не встигнете туди, адміністратор залу допоможе.
reason-cancelled = Адміністратор залу допоможе вам знову записатися на прийом.
reason-by_phone = Прийом відбудеться телефоном. Ми вам зателефонуємо. Якщо вам щось потрібно зараз, зверніться до адміністратора залу.
reason-by_video = Прийом відбудеться через відеозв’язок. Якщо хочете долучитися звідси, адміністратор залу допоможе.
reason-again = У вас уже є номер. Він той самий, що й раніше.
reason-again-simple = У вас той самий номер.
reason-no_match = Перевірте ще раз або спробуйте інший спосіб.
reason-no_match_guide = Нічого страшного. Адміністратор залу підійде до вас.
reason-gated = Зараз ми приймаємо за записом. Виберіть те, що вам найкраще підходить.
reason-room_full = У залі очікування зараз немає місць. Виберіть те, що вам найкраще підходить, або зверніться до адміністратора залу.
reason-service_not_open = Із цим питанням зараз допомагаємо лише за записом. Виберіть те, що вам найкраще підходить.
reason-sent = Адміністратор залу підказав вам, куди звернутися.
reason-open = Стежте за екраном у залі очікування. Там з’явиться ваш номер.
reason-open-simple = Стежте за екраном у залі очікування.
reason-urgent = Вам не потрібно тут нічого пояснювати. З вами поговорить людина.
reason-outside_hours = Якщо справа термінова, натисніть «Терміново». Інакше можете зателефонувати.
reason-exception = Адміністратор залу дав вам місце в черзі.
reason-talk = Адміністратор залу підійде до вас. Більше нічого робити не потрібно.

## paper: everything that is printed

paper-number = Ваш номер
paper-watch = Стежте за екраном у залі очікування.
paper-ticket-time = Ваш прийом: { $time }
paper-ticket-callable = Вас можуть викликати з { $time }
paper-ticket-guide = Адміністратор залу підійде до вас.
paper-ticket-qr = Стежте за чергою у своєму телефоні
paper-ticket-spoken = Почути номер на телефоні
paper-ticket-help = Потрібно піти чи маєте запитання? Скажіть адміністратору залу.
paper-sent-title = Як отримати допомогу
paper-sent-phone = Зателефонуйте
paper-sent-phone-hours = Години роботи сьогодні: { $hours }
paper-sent-phone-closed = Сьогодні телефон не працює. Звичайні години роботи: { $hours }
paper-sent-self_service = Скористайтеся PC №{"\u00A0"}{ $pc } тут, в офісі
paper-sent-self_service-any = Скористайтеся одним із комп’ютерів тут, в офісі
paper-sent-self_service-none = Усі комп’ютери зайняті. Запитайте адміністратора залу про наступний вільний.
paper-sent-self_service-own = Також можете скористатися власним телефоном або комп’ютером:
paper-sent-booking = Запишіться на прийом
paper-sent-booking-text = Тоді консультант підготується до розмови з вами.
paper-sent-address = Адреса сайту: { $url }
paper-sent-qr = Відкрийте на телефоні
paper-sent-help = Не отримали допомоги? Поверніться й зверніться до адміністратора залу. Якщо справа термінова, вам допоможуть того самого дня.
paper-acute-text = Адміністратор залу вже йде. Зачекайте тут.
paper-acute-phone = Ніхто не йде? Зателефонуйте: { $phone }
paper-come_back-title = Ваш прийом
paper-come_back-when = { $day }, { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = Вам не підходить? Зверніться до адміністратора залу.

## error: what happened (error-…), and what to do (error-…-do)

error-bad_request = Сервер не зрозумів запиту. Нічого не змінено.
error-bad_request-do = Спробуйте ще раз. Якщо це повториться, повідомте того, хто обслуговує систему.
error-invalid_body = У надісланих даних чогось бракує або щось має неправильний вигляд. Нічого не змінено.
error-invalid_body-do = Перевірте вказані поля, виправте їх і надішліть ще раз.
error-invalid_phone = Номер телефону, схоже, неправильний. Нічого не втрачено.
error-invalid_phone-do = Перевірте номер і введіть його ще раз. Норвезькі номери мають вісім цифр.
error-invalid_code = Код, схоже, неправильний. Нічого не втрачено.
error-invalid_code-do = Перевірте код і введіть його ще раз. У ньому лише літери й цифри, але ніколи не буває 0, O, 1 або I.
error-not_signed_in = На екрані не виконано вхід. Нічого не змінено.
error-not_signed_in-do = Введіть ключ екрана або відкрийте екран за посиланням, яке ви отримали.
error-wrong_token = Ключ більше не дійсний. Нічого не змінено.
error-wrong_token-do = Попросіть новий ключ у того, хто обслуговує систему.
error-unknown_ticket = Ми не знайшли цього номера. Нічого не змінено.
error-unknown_ticket-do = Список оновлено. Пошукайте номер у ньому.
error-unknown_visit = Ми не знайшли цього звернення. Нічого не змінено.
error-unknown_visit-do = Почніть спочатку або зверніться до адміністратора залу.
error-unknown_service = Ми не знаємо такої послуги. Нічого не змінено.
error-unknown_service-do = Виберіть послугу зі списку або зверніться до адміністратора залу.
error-unknown_appointment = Ми не знайшли цього запису на прийом. Нічого не змінено.
error-unknown_appointment-do = Пошукайте ще раз. Можливо, запис видалено з календаря.
error-unknown_job = Ми не знайшли цієї роздруківки. Нічого не змінено.
error-unknown_job-do = Виберіть номер і надрукуйте ще раз.
error-illegal_move = Зараз цього не можна зробити з цим номером. Нічого не змінено.
error-illegal_move-do = Можливо, хтось зробив це раніше. Подивіться у списку, що вже зроблено.
error-ended_ticket = Цей номер уже не діє. Нічого не змінено.
error-ended_ticket-do = Потрібна ще допомога? Зверніться до адміністратора залу.
error-no_free_pc = Усі комп’ютери зараз зайняті. Нічого не втрачено.
error-no_free_pc-do = Виберіть телефон чи запис на прийом або запитайте адміністратора залу про наступний вільний комп’ютер.
error-pc_taken = Цей комп’ютер зайняв хтось інший. Нічого не змінено.
error-pc_taken-do = Виберіть інший комп’ютер.
error-channel_not_offered = Для цієї послуги такий спосіб допомоги недоступний. Нічого не змінено.
error-channel_not_offered-do = Виберіть один із показаних способів або зверніться до адміністратора залу.
error-busy = Сервер перевантажений і не встиг цього зробити. Нічого не змінено.
error-busy-do = Спробуйте ще раз за мить.
error-too_many_requests = За короткий час надійшло забагато запитів. Нічого не змінено.
error-too_many_requests-do = Трохи зачекайте й спробуйте ще раз. Якщо справа термінова, зверніться до адміністратора залу.
error-storage_full = На сервері бракує місця, тому зберегти це не вдалося. Те, що збережено раніше, у безпеці.
error-storage_full-do = Зверніться до адміністратора залу. Той, хто обслуговує систему, має звільнити місце.
error-no_voice = Для цієї мови немає голосу.
error-no_voice-do = Виклик з’являється на екрані зі звуковим сигналом.
error-internal = У нас сталася помилка. Те, що збережено раніше, у безпеці.
error-internal-do = Спробуйте ще раз. Якщо це повториться, зверніться до адміністратора залу.
error-no_connection = Не вдається зв’язатися із сервером. Те, що підтверджено раніше, у безпеці.
error-no_connection-do = Екран сам спробує ще раз. Якщо справа термінова, зверніться до адміністратора залу.

## display: the waiting-room screen

display-title = Зал очікування
display-welcome = Вітаємо
display-idle = Стежте за цим екраном. Ми викличемо ваш номер.
display-list = Викликано
display-go-to = Пройдіть до
display-waiting = { $count ->
    [0] Ніхто не чекає
    [one] Чекає { $count } людина
    [few] Чекають { $count } людини
    [many] Чекає { $count } людей
   *[other] Чекає { $count } людини
  }
display-help = Потрібна допомога? Запитайте адміністратора залу.
display-help-short = Спитайте нас.
display-not-live = Екран не оновлюється. Слухайте, коли назвуть ваш номер, або запитайте адміністратора залу.
display-not-live-short = Не оновлено
display-last-live = Останнє оновлення: { $time }
display-sound-off = Увімкнути звук
display-sound-mend = Натисніть тут один раз, і браузер увімкне звук.
display-last-known = Останні відомі дані
display-desks = Номер у кожній кімнаті
display-closed = Офіс зачинено
display-opens = Відчиняємося: { $when }

## kiosk: the entrance screen

kiosk-tools = Мова й вигляд
kiosk-help = Допомога працівника
kiosk-large-text = Великий текст
kiosk-contrast = Контраст
kiosk-listen = Слухати
kiosk-low = Нижче
kiosk-simple = Простіше
kiosk-acute = Терміново
kiosk-acute-text = Допомога зараз
kiosk-talk = Розмова з нами
kiosk-talk-text = Ми підійдемо
kiosk-done = Готово
kiosk-home = На початок
kiosk-start-title = У вас є запис на прийом?
kiosk-start-yes = Повідомте, що ви тут
kiosk-start-no = Дізнайтеся, де отримати допомогу
kiosk-code-title = Введіть свій код
kiosk-code-hint = Код має шість символів. Він є в повідомленні про прийом.
kiosk-code-so-far = Код: { $typed }. { $filled } із { $length } символів.
kiosk-code-letters = Літери
kiosk-code-digits = Цифри
kiosk-code-use-phone = Немає коду
kiosk-camera-hold = Піднесіть код до камери
kiosk-use-code = Ввести код
kiosk-key-delete = Стерти
kiosk-show = Показати
kiosk-ok = OK
kiosk-checking = Перевіряємо…
kiosk-phone-title = Введіть свій номер телефону
kiosk-phone-hint = Номер, указаний під час запису на прийом.
kiosk-phone-so-far = Номер телефону: { $typed }
kiosk-phone-short = Номер закороткий. Введіть усі цифри.
kiosk-born-title = Коли ви народилися?
kiosk-born-hint = Введіть день, місяць і рік, наприклад 17 05 1980.
kiosk-born-so-far = День: { $day }. Місяць: { $month }. Рік: { $year }.
kiosk-born-day = День
kiosk-born-month = Місяць
kiosk-born-year = Рік
kiosk-born-short = Дата неповна. Введіть день, місяць і рік.
kiosk-born-invalid = Такої дати немає. Перевірте цифри.
kiosk-services-title = Яке у вас питання?
kiosk-services-more = Інше
kiosk-services-none = Нічого з цього
kiosk-channels-phone = Телефонуйте нам
kiosk-channels-phone-open = Зараз працює ({ $hours })
kiosk-channels-phone-closed = Зараз не працює ({ $hours })
kiosk-channels-self_service = Комп’ютер в офісі
kiosk-channels-pc-free = { $count ->
    [one] { $count } вільний зараз
    [few] { $count } вільні зараз
    [many] { $count } вільних зараз
   *[other] { $count } вільного зараз
  }
kiosk-channels-pc-none = Зараз усі зайняті
kiosk-channels-booking = Запишіться на прийом
kiosk-channels-booking-text = Консультант підготується до розмови
kiosk-channels-guide = Адміністратор залу допоможе вам
kiosk-sent-phone = Телефонуйте за цим номером
kiosk-sent-phone-hours = Години роботи: { $hours }
kiosk-sent-self_service = Цей комп’ютер для вас
kiosk-sent-pc = PC { $pc }
kiosk-sent-pc-text = Він тут, в офісі.
kiosk-sent-pc-none = Усі комп’ютери зайняті
kiosk-sent-pc-none-text = Натисніть «Розмова з нами» і отримаєте наступний вільний.
kiosk-sent-booking = Запишіться на прийом онлайн
kiosk-sent-paper = Візьміть роздруківку. Там є все.
kiosk-sent-paper-none = Роздруківки зараз немає. Сфотографуйте екран.
kiosk-sent-again = Не отримали допомоги? Поверніться сюди.
kiosk-paper = Зараз вийде роздруківка
kiosk-paper-none = Роздруківки зараз немає. Сфотографуйте код.
kiosk-paper-none-number = Роздруківки зараз немає. Запам’ятайте номер.
kiosk-print-again = Надрукувати талон ще раз
kiosk-ticket-number = Ваш номер
kiosk-ticket-time = Ваш прийом
kiosk-ticket-wait = Час очікування
kiosk-ticket-wait-value = { $low }–{ $high } хв
kiosk-ticket-where = Де
kiosk-ticket-room = Зал очікування
kiosk-ticket-qr = Стежте в телефоні
kiosk-ticket-qr-alt = QR-код, який відкриває ваш номер на телефоні
kiosk-early-from = Вас можуть викликати з
kiosk-early-back = Поверніться після
kiosk-late-time = Час прийому
kiosk-by-phone = Ми вам зателефонуємо
kiosk-by-video = Відеозв’язок
kiosk-not-found-left = { $count ->
    [one] Можете спробувати ще { $count } раз.
    [few] Можете спробувати ще { $count } рази.
    [many] Можете спробувати ще { $count } разів.
   *[other] Можете спробувати ще { $count } раза.
  }
kiosk-not-found-code = Ввести код ще раз
kiosk-not-found-phone = За номером телефону
kiosk-guide-wait = Зачекайте тут, біля екрана.
kiosk-guide-seen = Адміністратор залу знає про вас і вже йде
kiosk-talk-title = Консультант уже йде
kiosk-closed-today = Сьогодні працюємо
kiosk-closed-next = Відчиняємося
kiosk-closed-phone = Телефон
kiosk-acute-sending = Повідомляємо адміністратора залу
kiosk-acute-sending-text = Залишайтеся тут.
kiosk-acute-told = Адміністратор залу вже йде. Зачекайте тут.
kiosk-acute-told-text = Вам не потрібно тут нічого пояснювати.
kiosk-acute-seen = Адміністратор залу знає про вас і вже йде
kiosk-acute-unsent = Не вдається нікого повідомити. Зробіть так:
kiosk-acute-unsent-text = Екран не має зв’язку із сервером. Він весь час намагається його відновити й повідомить адміністратора залу, щойно це вдасться.
kiosk-acute-alone = Ще ніхто не відповів. Зробіть так:
kiosk-acute-go = Підійдіть до найближчого працівника офісу.
kiosk-acute-call = Ніхто не йде? Зателефонуйте
kiosk-acute-done = Готово — на початок
kiosk-acute-done-text = Допомога прийде, навіть якщо натиснете тут.
kiosk-problem-title = Не вдалося
kiosk-warning-title = Ви ще тут?
kiosk-warning-text = { $seconds ->
    [one] Екран повернеться на початок через { $seconds } секунду.
    [few] Екран повернеться на початок через { $seconds } секунди.
    [many] Екран повернеться на початок через { $seconds } секунд.
   *[other] Екран повернеться на початок через { $seconds } секунди.
  }
kiosk-warning-safe = Те, що ви повідомили, збережено.
kiosk-warning-stay = Так, мені потрібно ще часу
kiosk-warning-home = Ні, це все
kiosk-offline-title = Екран зараз не працює
kiosk-offline-text = Він утратив зв’язок і сам запрацює знову.
kiosk-offline-kept = Те, що ви ввели, не втрачено.
kiosk-offline-talk = Зараз звідси не вдається нікого повідомити. Зверніться до працівника:
kiosk-connecting-title = Хвилинку
kiosk-listen-intro = Натисніть { $next }, щоб перейти далі, { $select }, щоб вибрати, { $back }, щоб повернутися, або { $repeat }, щоб почути ще раз. Ви завжди можете натиснути { $help }, щоб вам допоміг працівник.
kiosk-listen-loud = Це можуть чути інші. У навушниках це чуєте лише ви.
kiosk-listen-language = Натисніть { $key }, щоб змінити мову.
kiosk-listen-off = Читання вголос вимкнено.
kiosk-listen-choices = { $count ->
    [one] { $count } варіант.
    [few] { $count } варіанти.
    [many] { $count } варіантів.
   *[other] { $count } варіанта.
  }
kiosk-listen-place = { $at } із { $of }
kiosk-listen-pressed = Вибрано
kiosk-listen-unpressed = Не вибрано
kiosk-listen-disabled = Зараз не можна вибрати
kiosk-listen-own = Те, що стосується лише вас, читаємо в навушниках. Адміністратор залу також може допомогти.
kiosk-listen-type = Вводьте на клавіатурі або вибирайте символи на екрані.
kiosk-listen-type-loud = Вводьте на клавіатурі або піднесіть код до зчитувача. Те, що ви вводите, вголос не читаємо.
kiosk-listen-typed = Символ { $count }
kiosk-listen-typed-of = Символ { $count } із { $length }
kiosk-listen-erased = Стерто
kiosk-listen-volume = Гучність { $step } із { $most }
kiosk-listen-key-ArrowDown = стрілку вниз
kiosk-listen-key-ArrowUp = стрілку вгору
kiosk-listen-key-ArrowLeft = стрілку вліво
kiosk-listen-key-ArrowRight = стрілку вправо
kiosk-voiceless-title = У нас немає голосу для цієї мови
kiosk-voiceless-text = Адміністратор залу незабаром підійде й прочитає вам.
kiosk-voiceless-yes = Підійдіть зараз
kiosk-voiceless-no = Ні, дякую

## phone: the ticket on one's own phone

phone-title = Ваш номер
phone-number = Ваш номер
phone-state-waiting = Ви в черзі
phone-state-guide = Адміністратор залу підійде до вас
phone-state-called = Підійшла ваша черга
phone-state-serving = Вам зараз допомагають
phone-state-paused = Перерва в розмові
phone-state-done = Дякуємо за візит
phone-state-no_show = Ми викликали вас, але не знайшли
phone-state-left = Ви вийшли з черги
phone-state-closed_out = На сьогодні офіс зачинено
phone-state-withdrawn = Цей номер уже не діє
phone-text-waiting = Не закривайте сторінку. Вона повідомить, коли підійде ваша черга.
phone-text-guide = Зачекайте біля входу.
phone-text-called = Пройдіть туди зараз.
phone-text-paused = Ваше місце збережено. Консультант скаже, коли ви продовжите.
phone-text-done = Якщо потрібна ще допомога, поверніться або зателефонуйте нам.
phone-text-no_show = Ви ще тут? Скажіть адміністратору залу, і вам допоможуть.
phone-text-left = Передумали? Скажіть адміністратору залу, і вам допоможуть.
phone-text-closed_out = Не отримали допомоги? Зателефонуйте нам або поверніться в години роботи.
phone-text-withdrawn = Ви тут? Скажіть адміністратору залу, і вам допоможуть.
phone-ahead = { $count ->
    [0] Ваш номер наступний
    [one] Перед вами { $count } людина
    [few] Перед вами { $count } людини
    [many] Перед вами { $count } людей
   *[other] Перед вами { $count } людини
  }
phone-ahead-label = У черзі
phone-wait = Час очікування
phone-wait-unknown = Ще не знаємо
phone-start = Ваш прийом
phone-callable = Не раніше
phone-place = Пройдіть до
phone-call-us = Зателефонувати: { $phone }
phone-leave = Вийти з черги
phone-leave-title = Хочете вийти з черги?
phone-leave-text = Ви втратите місце, і його займе хтось інший.
phone-leave-yes = Так, вийти
phone-leave-no = Ні, залишитися
phone-unknown-title = Ми не можемо знайти цей номер
phone-unknown-text = Посилання могло застаріти або містити помилку. Відскануйте код на талоні ще раз або зверніться до адміністратора залу.
phone-lost-title = Зараз немає зв’язку
phone-lost-text = Сторінка сама спробує ще раз. Тим часом стежте за екраном у залі очікування.
phone-not-live = Дані зараз не оновлюються. Стежте за екраном у залі очікування.
phone-loading = Завантажуємо ваш номер…

## survey: the screen at the exit

survey-title = Вихід
survey-visit = Як минув ваш візит сьогодні?
survey-visit-1 = Дуже добре
survey-visit-2 = Добре
survey-visit-3 = Не дуже добре
survey-visit-4 = Погано
survey-anonymous = Відповідь анонімна.
survey-thanks = Дякуємо за відповідь
survey-thanks-text = Потрібна ще допомога? Зверніться до адміністратора залу.
survey-one-more = Дякуємо!
survey-skip = Пропустити
survey-contrast = Сильніший контраст

## server: spoken calls, and errors of the store and the devices

display-spoken = Номер { $number }. { $place }.
error-storage_failed = Сервер не може записати дані на диск. Те, що підтверджено раніше, у безпеці.
error-storage_failed-do = Повідомте відповідального за обладнання, а поки що користуйтеся папером і ручкою.
