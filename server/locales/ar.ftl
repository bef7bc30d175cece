### Arabic: what visitors meet on screens and paper.
### review: machine
### name: العربية
### dir: rtl

## common: words that several screens use

common-yes = نعم
common-no = لا
common-back = رجوع
common-cancel = إلغاء
common-close = إغلاق
common-save = حفظ
common-undo = تراجع
common-retry = حاول مجددًا
common-language = اللغة
common-minutes-short = { $count } د
common-time = الساعة { $time }
common-until = حتى الساعة { $time }
common-number = الرقم { $number }
common-connecting = جارٍ الاتصال …
common-not-live = لا يوجد اتصال بالنظام. قد تكون المعلومات المعروضة قديمة. ستحاول الشاشة مجددًا تلقائيًا.

## date: days and clock times

date-day = { $weekday } { $day } { $month }
date-day-time = { $day }، الساعة { $time }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## kind, state, line, mode, channel, outcome: the same words everywhere

channel-phone = الهاتف
channel-self_service = الخدمة الذاتية
channel-booking = حجز موعد
channel-in_person = حضور شخصي
channel-video = فيديو

## verdict: the heading when somebody has said they are here

verdict-admitted = أهلًا بك. سجّلنا وصولك.
verdict-early = وصلت مبكرًا.
verdict-late = يسعدنا أنك جئت.
verdict-another_day = موعدك في يوم آخر.
verdict-another_office = موعدك في مكتب آخر.
verdict-cancelled = أُلغي هذا الموعد.
verdict-not_in_person = هذا الموعد ليس هنا في المكتب.
verdict-already_in = وصولك مسجَّل لدينا.
verdict-not_found = لم نجد موعدك.
verdict-redirected = نساعدك في هذا الأمر بطرق أخرى.
verdict-drop_in = أهلًا بك. أنت الآن في الطابور.
verdict-acute = موظف الاستقبال قادم الآن. انتظر هنا.
verdict-closed = المكتب مغلق الآن.

## reason: the explanation under the heading

reason-on_time = تابع الشاشة في غرفة الانتظار. سيظهر رقمك عليها.
reason-on_time-simple = تابع الشاشة في غرفة الانتظار.
reason-early_wait = يمكنك الانتظار هنا. سنناديك عندما يقترب موعدك.
reason-early_wait-simple = يمكنك الانتظار هنا.
reason-too_early = عُد عندما يقترب موعدك، أو تحدّث مع موظف الاستقبال.
reason-past_grace = وصلت بعد بداية موعدك. سيأتي إليك موظف الاستقبال ويجد حلًا.
reason-past_grace-simple = سيأتي إليك موظف الاستقبال.
reason-past_end = انتهى وقت موعدك، لكننا سنساعدك. سيأتي إليك موظف الاستقبال.
reason-past_end-simple = سيأتي إليك موظف الاستقبال.
reason-other_day = انظر متى موعدك. إذا لم يناسبك، فسيساعدك موظف الاستقبال.
reason-other_office = انظر أين موعدك. إذا لم تستطع الوصول في الوقت، فسيساعدك موظف الاستقبال.
reason-cancelled = يمكن لموظف الاستقبال مساعدتك في الحصول على موعد جديد.
reason-by_phone = هذا موعد عبر الهاتف. سنتصل بك. إذا احتجت إلى شيء الآن، فتحدّث مع موظف الاستقبال.
reason-by_video = هذا موعد عبر الفيديو. إذا أردت إجراءه من هنا، فسيساعدك موظف الاستقبال.
reason-again = لديك رقم بالفعل، ولم يتغيّر.
reason-again-simple = لم يتغيّر رقمك.
reason-no_match = تحقّق مجددًا، أو جرّب طريقة أخرى.
reason-no_match_guide = لا بأس. سيأتي إليك موظف الاستقبال.
reason-gated = الاستقبال هنا الآن بموعد مسبق. اختر ما يناسبك.
reason-room_full = غرفة الانتظار ممتلئة الآن. اختر ما يناسبك، أو تحدّث مع موظف الاستقبال.
reason-service_not_open = لا نقدّم هذه الخدمة الآن دون موعد. اختر ما يناسبك.
reason-sent = أرشدك موظف الاستقبال إلى الجهة المناسبة.
reason-open = تابع الشاشة في غرفة الانتظار. سيظهر رقمك عليها.
reason-open-simple = تابع الشاشة في غرفة الانتظار.
reason-urgent = لا داعي لأن تشرح شيئًا هنا. ستتحدّث مع أحد الموظفين.
reason-outside_hours = في الحالات العاجلة، اضغط «عاجل». وإلا يمكنك الاتصال.
reason-exception = أعطاك موظف الاستقبال مكانًا في الطابور.
reason-talk = سيأتي إليك موظف الاستقبال. لا داعي لأن تفعل شيئًا آخر.

## paper: everything that is printed

paper-number = رقمك
paper-watch = تابع الشاشة في غرفة الانتظار.
paper-ticket-time = موعدك: الساعة { $time }
paper-ticket-callable = قد نناديك ابتداءً من الساعة { $time }
paper-ticket-guide = سيأتي إليك موظف الاستقبال.
paper-ticket-qr = تابع الطابور على هاتفك
paper-ticket-spoken = اسمع رقمك على الهاتف
paper-ticket-help = هل عليك المغادرة، أو لديك سؤال؟ أخبر موظف الاستقبال.
paper-sent-title = هكذا تحصل على المساعدة
paper-sent-phone = اتصل بالرقم
# \u2066 and \u2069 keep figures and addresses in the order they are written, also on paper.
paper-sent-phone-hours = مفتوح اليوم {"\u2066"}{ $hours }{"\u2069"}
paper-sent-phone-closed = خدمة الهاتف مغلقة اليوم. أوقات العمل المعتادة: {"\u2066"}{ $hours }{"\u2069"}
paper-sent-self_service = استخدم جهاز PC رقم{"\u00A0"}{ $pc } هنا في المكتب
paper-sent-self_service-any = استخدم أحد أجهزة PC هنا في المكتب
paper-sent-self_service-none = كل أجهزة PC مشغولة. اسأل موظف الاستقبال عن أول جهاز يتوفر.
paper-sent-self_service-own = يمكنك أيضًا استخدام هاتفك أو جهاز PC الخاص بك:
paper-sent-booking = احجز موعدًا
paper-sent-booking-text = ستتحدّث مع مستشار استعدّ للقائك.
paper-sent-address = الموقع الإلكتروني: {"\u2066"}{ $url }{"\u2069"}
paper-sent-qr = افتح على الهاتف
paper-sent-help = لم تحصل على المساعدة؟ عُد وتحدّث مع موظف الاستقبال. في الحالات العاجلة تحصل على المساعدة في اليوم نفسه.
paper-acute-text = موظف الاستقبال قادم الآن. انتظر هنا.
paper-acute-phone = لم يأتِ أحد؟ اتصل بالرقم {"\u2066"}{ $phone }{"\u2069"}
paper-come_back-title = موعدك
paper-come_back-when = { $day }، الساعة { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = لا يناسبك الموعد؟ تحدّث مع موظف الاستقبال.

## error: what happened (error-…), and what to do (error-…-do)

error-bad_request = لم يفهم النظام الطلب. لم يتغيّر شيء.
error-bad_request-do = حاول مجددًا. إذا تكرّر ذلك، فأخبر المسؤول عن النظام.
error-invalid_body = بعض المعلومات المرسلة ناقصة أو غير صحيحة. لم يتغيّر شيء.
error-invalid_body-do = راجع الخانات المذكورة وصحّحها، ثم أرسلها مجددًا.
error-invalid_phone = يبدو أن رقم الهاتف غير صحيح. لم يضِع شيء.
error-invalid_phone-do = راجع الرقم واكتبه مجددًا. يتكوّن الرقم النرويجي من ثماني خانات.
error-invalid_code = يبدو أن الرمز غير صحيح. لم يضِع شيء.
error-invalid_code-do = راجع الرمز واكتبه مجددًا. فيه حروف وأرقام فقط، وليس فيه أبدًا 0 أو O أو 1 أو I.
error-not_signed_in = لم يُسجَّل الدخول إلى هذه الشاشة. لم يتغيّر شيء.
error-not_signed_in-do = اكتب مفتاح الشاشة، أو افتحها من الرابط الذي حصلت عليه.
error-wrong_token = لم يعد المفتاح صالحًا. لم يتغيّر شيء.
error-wrong_token-do = اطلب مفتاحًا جديدًا من المسؤول عن النظام.
error-unknown_ticket = لم نجد هذا الرقم. لم يتغيّر شيء.
error-unknown_ticket-do = القائمة محدَّثة. ابحث عن الرقم فيها.
error-unknown_visit = لم نجد هذه الزيارة. لم يتغيّر شيء.
error-unknown_visit-do = ابدأ من جديد، أو تحدّث مع موظف الاستقبال.
error-unknown_service = لا نعرف هذه الخدمة. لم يتغيّر شيء.
error-unknown_service-do = اختر خدمة من القائمة، أو تحدّث مع موظف الاستقبال.
error-unknown_appointment = لم نجد هذا الموعد. لم يتغيّر شيء.
error-unknown_appointment-do = ابحث مجددًا. ربما حُذف الموعد من التقويم.
error-unknown_job = لم نجد هذه الورقة المطبوعة. لم يتغيّر شيء.
error-unknown_job-do = اطبع مجددًا عن طريق الرقم.
error-illegal_move = لا يمكن فعل ذلك بهذا الرقم في وضعه الحالي. لم يتغيّر شيء.
error-illegal_move-do = ربما سبقك شخص آخر. انظر في القائمة لتعرف ما حدث.
error-ended_ticket = انتهت صلاحية هذا الرقم. لم يتغيّر شيء.
error-ended_ticket-do = تحتاج إلى مزيد من المساعدة؟ تحدّث مع موظف الاستقبال.
error-no_free_pc = كل أجهزة PC مشغولة الآن. لم تخسر شيئًا.
error-no_free_pc-do = اختر الهاتف أو حجز موعد، أو اسأل موظف الاستقبال عن أول جهاز يتوفر.
error-pc_taken = شخص آخر يستخدم جهاز PC هذا. لم يتغيّر شيء.
error-pc_taken-do = اختر جهاز PC آخر.
error-channel_not_offered = طريقة المساعدة هذه غير متاحة لهذه الخدمة. لم يتغيّر شيء.
error-channel_not_offered-do = اختر إحدى الطرق المعروضة، أو تحدّث مع موظف الاستقبال.
error-busy = النظام مشغول ولم يتمكّن من تنفيذ طلبك. لم يتغيّر شيء.
error-busy-do = حاول مجددًا بعد لحظات.
error-too_many_requests = وصلت طلبات كثيرة في وقت قصير. لم يتغيّر شيء.
error-too_many_requests-do = انتظر قليلًا ثم حاول مجددًا. إذا كان الأمر عاجلًا، فتحدّث مع موظف الاستقبال.
error-storage_full = لم تبقَ مساحة في النظام، ولم يُحفظ هذا. ما حُفظ سابقًا في أمان.
error-storage_full-do = تحدّث مع موظف الاستقبال. على المسؤول عن النظام أن يوفّر مساحة.
error-no_voice = لا يوجد صوت بهذه اللغة.
error-no_voice-do = يظهر النداء على الشاشة مع إشارة صوتية.
error-internal = حدث خطأ لدينا. ما حُفظ سابقًا في أمان.
error-internal-do = حاول مجددًا. إذا تكرّر ذلك، فتحدّث مع موظف الاستقبال.
error-no_connection = لا نستطيع الاتصال بالنظام. ما تم تأكيده سابقًا في أمان.
error-no_connection-do = ستحاول الشاشة مجددًا تلقائيًا. إذا كان الأمر عاجلًا، فتحدّث مع موظف الاستقبال.

## display: the waiting-room screen

display-title = غرفة الانتظار
display-welcome = أهلًا وسهلًا
display-idle = تابع هذه الشاشة. سننادي رقمك.
display-list = تم النداء على
display-go-to = توجّه إلى
display-waiting = { $count ->
    [0] لا أحد ينتظر
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $count } أشخاص ينتظرون
    [many] { $count } شخصًا ينتظرون
   *[other] { $count } شخص ينتظرون
  }
display-help = تحتاج إلى مساعدة؟ اسأل موظف الاستقبال.
display-help-short = مساعدة؟ اسألنا.
display-not-live = هذه الشاشة غير محدَّثة. استمع إلى رقمك، أو اسأل موظف الاستقبال.
display-not-live-short = غير محدَّثة
display-last-live = آخر تحديث الساعة { $time }
display-sound-off = شغّل الصوت
display-sound-mend = اضغط هنا مرة واحدة ليسمح المتصفح بالصوت.
display-last-known = آخر المعلومات
display-desks = الرقم في كل غرفة
display-closed = المكتب مغلق
display-opens = نفتح { $when }

## kiosk: the entrance screen

kiosk-tools = اللغة والعرض
kiosk-help = مساعدة من موظف
kiosk-large-text = نص كبير
kiosk-contrast = التباين
kiosk-listen = استمع
kiosk-low = إلى الأسفل
kiosk-simple = أبسط
kiosk-acute = عاجل
kiosk-acute-text = مساعدة الآن
kiosk-talk = تحدّث مع موظف
kiosk-talk-text = نأتي إليك هنا
kiosk-done = انتهيت
kiosk-home = إلى البداية
kiosk-start-title = هل لديك موعد؟
kiosk-start-yes = أخبرنا بأنك وصلت
kiosk-start-no = اعرف أين تحصل على المساعدة
kiosk-code-title = اكتب رمزك
kiosk-code-hint = يتكوّن الرمز من ست خانات. تجده في رسالة الموعد.
kiosk-code-so-far = الرمز: { $typed }. { $filled } من { $length } خانات.
kiosk-code-letters = حروف
kiosk-code-digits = أرقام
kiosk-code-use-phone = ليس لدي رمز
kiosk-camera-hold = ضع الرمز أمام الكاميرا
kiosk-use-code = استخدم الرمز
kiosk-key-delete = حذف
kiosk-show = إظهار
kiosk-ok = موافق
kiosk-checking = جارٍ البحث …
kiosk-phone-title = اكتب رقم هاتفك
kiosk-phone-hint = الرقم الذي ذكرته عندما حصلت على الموعد.
kiosk-phone-so-far = رقم الهاتف: { $typed }
kiosk-phone-short = الرقم ناقص. اكتبه كاملًا.
kiosk-born-title = متى وُلدت؟
kiosk-born-hint = اكتب اليوم والشهر والسنة، مثلًا {"17 05 1980"}.
kiosk-born-so-far = اليوم: { $day }. الشهر: { $month }. السنة: { $year }.
kiosk-born-day = اليوم
kiosk-born-month = الشهر
kiosk-born-year = السنة
kiosk-born-short = التاريخ غير مكتمل. اكتب اليوم والشهر والسنة.
kiosk-born-invalid = هذا التاريخ غير موجود. راجع الأرقام.
kiosk-services-title = ما موضوع زيارتك؟
kiosk-services-more = شيء آخر
kiosk-services-none = لا شيء مما سبق
kiosk-channels-phone = اتصل بنا
kiosk-channels-phone-open = مفتوح الآن ({ $hours })
kiosk-channels-phone-closed = مغلق الآن ({ $hours })
kiosk-channels-self_service = استخدم جهاز PC هنا
kiosk-channels-pc-free = { $count ->
    [zero] لا يوجد جهاز متاح الآن
    [one] جهاز واحد متاح الآن
    [two] جهازان متاحان الآن
    [few] { $count } أجهزة متاحة الآن
    [many] { $count } جهازًا متاحًا الآن
   *[other] { $count } جهاز متاح الآن
  }
kiosk-channels-pc-none = لا يوجد جهاز متاح الآن
kiosk-channels-booking = احجز موعدًا
kiosk-channels-booking-text = ستقابل مستشارًا استعدّ للقائك
kiosk-channels-guide = سيساعدك موظف الاستقبال
kiosk-sent-phone = اتصل بهذا الرقم
kiosk-sent-phone-hours = أوقات العمل { $hours }
kiosk-sent-self_service = جهاز PC هذا لك
kiosk-sent-pc = PC رقم { $pc }
kiosk-sent-pc-text = ستجده هنا في المكتب.
kiosk-sent-pc-none = كل أجهزة PC مشغولة
kiosk-sent-pc-none-text = اضغط على «تحدّث مع موظف»، وستحصل على أول جهاز يتوفر.
kiosk-sent-booking = احجز موعدًا عبر الإنترنت
kiosk-sent-paper = خذ الورقة معك. كل شيء مكتوب عليها.
kiosk-sent-paper-none = لا توجد ورقة الآن. صوّر الشاشة.
kiosk-sent-again = لم تحصل على المساعدة؟ عُد إلى هنا.
kiosk-paper = ستخرج ورقتك الآن
kiosk-paper-none = لا توجد ورقة الآن. صوّر الرمز.
kiosk-paper-none-number = لا توجد ورقة الآن. تذكّر الرقم.
kiosk-print-again = اطبع الورقة مجددًا
kiosk-ticket-number = رقمك
kiosk-ticket-time = موعدك
kiosk-ticket-wait = مدة الانتظار
kiosk-ticket-wait-value = من { $low } إلى { $high } د
kiosk-ticket-where = المكان
kiosk-ticket-room = غرفة الانتظار
kiosk-ticket-qr = تابع الطابور على هاتفك
kiosk-ticket-qr-alt = رمز QR يفتح رقمك على هاتفك
kiosk-early-from = قد نناديك ابتداءً من
kiosk-early-back = عُد ابتداءً من
kiosk-late-time = كان الموعد
kiosk-by-phone = سنتصل بك
kiosk-by-video = عبر الفيديو
kiosk-not-found-left = { $count ->
    [zero] لم تبقَ لك محاولات.
    [one] يمكنك المحاولة مرة واحدة أخرى.
    [two] يمكنك المحاولة مرتين أخريين.
    [few] يمكنك المحاولة { $count } مرات أخرى.
    [many] يمكنك المحاولة { $count } مرة أخرى.
   *[other] يمكنك المحاولة { $count } مرة أخرى.
  }
kiosk-not-found-code = جرّب الرمز مجددًا
kiosk-not-found-phone = استخدم رقم الهاتف
kiosk-guide-wait = انتظر هنا عند الشاشة.
kiosk-guide-seen = موظف الاستقبال رآك وسيأتي إليك
kiosk-talk-title = سيأتي إليك مستشار
kiosk-closed-today = مفتوح اليوم
kiosk-closed-next = سنفتح
kiosk-closed-phone = الهاتف
kiosk-acute-sending = نخبر موظف الاستقبال الآن
kiosk-acute-sending-text = ابقَ هنا.
kiosk-acute-told = موظف الاستقبال قادم الآن. انتظر هنا.
kiosk-acute-told-text = لا داعي لأن تشرح شيئًا هنا.
kiosk-acute-seen = موظف الاستقبال رآك وسيأتي إليك
kiosk-acute-unsent = لا نستطيع إبلاغ أحد. افعل هذا الآن:
kiosk-acute-unsent-text = لا يوجد اتصال بين الشاشة والنظام. ستواصل الشاشة المحاولة، وتخبر موظف الاستقبال فور عودة الاتصال.
kiosk-acute-alone = لم يردّ أحد بعد. افعل هذا:
kiosk-acute-go = اذهب إلى أقرب شخص يعمل هنا.
kiosk-acute-call = لم يأتِ أحد؟ اتصل بالرقم
kiosk-acute-done = انتهيت – إلى البداية
kiosk-acute-done-text = ستأتي المساعدة حتى لو ضغطت هنا.
kiosk-problem-title = لم ينجح ذلك
kiosk-warning-title = هل ما زلت هنا؟
kiosk-warning-text = { $seconds ->
    [zero] ستعود الشاشة إلى البداية الآن.
    [one] ستعود الشاشة إلى البداية بعد ثانية واحدة.
    [two] ستعود الشاشة إلى البداية بعد ثانيتين.
    [few] ستعود الشاشة إلى البداية بعد { $seconds } ثوانٍ.
    [many] ستعود الشاشة إلى البداية بعد { $seconds } ثانية.
   *[other] ستعود الشاشة إلى البداية بعد { $seconds } ثانية.
  }
kiosk-warning-safe = ما أخبرتنا به محفوظ.
kiosk-warning-stay = نعم، أحتاج إلى وقت أكثر
kiosk-warning-home = لا، انتهيت
kiosk-offline-title = الشاشة لا تعمل الآن
kiosk-offline-text = انقطع اتصالها، وستعود إلى العمل تلقائيًا.
kiosk-offline-kept = لم يضِع ما كتبته.
kiosk-offline-talk = لا نستطيع إبلاغ أحد من هنا الآن. اذهب إلى أحد الموظفين:
kiosk-connecting-title = لحظة من فضلك
kiosk-listen-intro = اضغط على { $next } للانتقال إلى التالي، وعلى { $select } للاختيار، وعلى { $back } للرجوع، وعلى { $repeat } للاستماع مجددًا. يمكنك دائمًا الضغط على { $help } للحصول على مساعدة من موظف.
kiosk-listen-loud = قد يسمع الآخرون هذا. مع سماعات الرأس تسمعه أنت وحدك.
kiosk-listen-language = اضغط على { $key } لتغيير اللغة.
kiosk-listen-off = أُوقفت القراءة الصوتية.
kiosk-listen-choices = { $count ->
    [zero] لا توجد خيارات.
    [one] خيار واحد.
    [two] خياران.
    [few] { $count } خيارات.
    [many] { $count } خيارًا.
   *[other] { $count } خيار.
  }
kiosk-listen-place = { $at } من { $of }
kiosk-listen-pressed = محدَّد
kiosk-listen-unpressed = غير محدَّد
kiosk-listen-disabled = لا يمكن اختياره الآن
kiosk-listen-own = ما يخصّك وحدك يُقرأ في سماعات الرأس. يمكن لموظف الاستقبال مساعدتك أيضًا.
kiosk-listen-type = اكتب على لوحة المفاتيح، أو اختر الحروف والأرقام على الشاشة.
kiosk-listen-type-loud = اكتب على لوحة المفاتيح، أو ضع الرمز أمام الماسح الضوئي. ما تكتبه لا يُقرأ بصوت مسموع.
kiosk-listen-typed = الخانة { $count }
kiosk-listen-typed-of = الخانة { $count } من { $length }
kiosk-listen-erased = تم الحذف
kiosk-listen-volume = مستوى الصوت { $step } من { $most }
kiosk-listen-key-ArrowDown = السهم لأسفل
kiosk-listen-key-ArrowUp = السهم لأعلى
kiosk-listen-key-ArrowLeft = السهم لليسار
kiosk-listen-key-ArrowRight = السهم لليمين
kiosk-voiceless-title = لا يوجد لدينا صوت بهذه اللغة
kiosk-voiceless-text = سيأتي موظف الاستقبال قريبًا ويقرأ لك.
kiosk-voiceless-yes = ليأتِ الآن
kiosk-voiceless-no = لا، شكرًا

## phone: the ticket on one's own phone

phone-title = رقمك
phone-number = رقمك
phone-state-waiting = أنت في الطابور
phone-state-guide = موظف الاستقبال قادم إليك
phone-state-called = حان دورك
phone-state-serving = نساعدك الآن
phone-state-paused = استراحة قصيرة
phone-state-done = شكرًا لزيارتك
phone-state-no_show = ناديناك ولم نجدك
phone-state-left = غادرت الطابور
phone-state-closed_out = المكتب مغلق لبقية اليوم
phone-state-withdrawn = لم يعد هذا الرقم صالحًا
phone-text-waiting = أبقِ هذه الصفحة مفتوحة. ستنبّهك عندما يحين دورك.
phone-text-guide = انتظر عند المدخل.
phone-text-called = اذهب إلى هناك الآن.
phone-text-paused = مكانك محفوظ. سيخبرك المستشار عندما يتابع معك.
phone-text-done = إذا احتجت إلى مزيد من المساعدة، فعُد إلينا أو اتصل بنا.
phone-text-no_show = هل ما زلت هنا؟ أخبر موظف الاستقبال، وسنساعدك.
phone-text-left = هل غيّرت رأيك؟ أخبر موظف الاستقبال، وسنساعدك.
phone-text-closed_out = لم تحصل على المساعدة؟ اتصل بنا، أو عُد عندما نفتح.
phone-text-withdrawn = هل أنت هنا؟ أخبر موظف الاستقبال، وسنساعدك.
phone-ahead = { $count ->
    [0] أنت التالي
    [zero] أنت التالي
    [one] شخص واحد أمامك
    [two] شخصان أمامك
    [few] { $count } أشخاص أمامك
    [many] { $count } شخصًا أمامك
   *[other] { $count } شخص أمامك
  }
phone-ahead-label = في الطابور
phone-wait = مدة الانتظار
phone-wait-unknown = لا نعرف بعد
phone-start = موعدك
phone-callable = ليس قبل
phone-place = توجّه إلى
phone-call-us = اتصل بالرقم { $phone }
phone-leave = غادر الطابور
phone-leave-title = هل تريد مغادرة الطابور؟
phone-leave-text = ستفقد مكانك، ويأخذه شخص آخر.
phone-leave-yes = نعم، سأغادر
phone-leave-no = لا، سأبقى
phone-unknown-title = لم نجد هذا الرقم
phone-unknown-text = قد يكون الرابط قديمًا أو مكتوبًا بشكل خاطئ. امسح رمز QR على الورقة مجددًا، أو تحدّث مع موظف الاستقبال.
phone-lost-title = لا يوجد اتصال الآن
phone-lost-text = ستحاول الصفحة مجددًا تلقائيًا. حتى ذلك الحين، تابع الشاشة في غرفة الانتظار.
phone-not-live = الصفحة غير محدَّثة الآن. تابع الشاشة في غرفة الانتظار.
phone-loading = جارٍ جلب رقمك …

## survey: the screen at the exit

survey-title = المخرج
survey-visit = كيف كانت زيارتك اليوم؟
survey-visit-1 = جيدة جدًا
survey-visit-2 = جيدة
survey-visit-3 = ليست جيدة تمامًا
survey-visit-4 = سيئة
survey-anonymous = لا تُظهر الإجابة هويتك.
survey-thanks = شكرًا على إجابتك
survey-thanks-text = تحتاج إلى مزيد من المساعدة؟ تحدّث مع موظف الاستقبال.
survey-one-more = شكرًا!
survey-skip = تخطي
survey-contrast = تباين أقوى

## server: spoken calls, and errors of the store and the devices

display-spoken = الرقم { $number }. { $place }.
error-storage_failed = لا يستطيع النظام الحفظ على القرص. ما تم تأكيده سابقًا في أمان.
error-storage_failed-do = أخبر المسؤول عن الأجهزة، واستخدم الورقة والقلم حتى ذلك الحين.
