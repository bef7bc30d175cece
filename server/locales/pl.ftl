### Polish: what visitors meet on screens and paper.
### review: machine
### name: Polski

## common: words that several screens use

common-yes = Tak
common-no = Nie
common-back = Wstecz
common-cancel = Anuluj
common-close = Zamknij
common-save = Zapisz
common-undo = Cofnij
common-retry = Ponów próbę
common-language = Język
common-minutes-short = { $count } min
common-time = godz. { $time }
common-until = do godz. { $time }
common-number = Numer { $number }
common-connecting = Łączenie…
common-not-live = Brak połączenia z serwerem. Informacje na ekranie mogą być nieaktualne. Ekran sam ponawia próby połączenia.

## date: days and clock times

date-day = { $weekday }, { $day } { $month }
date-day-time = { $day }, godz. { $time }
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## kind, state, line, mode, channel, outcome: the same words everywhere

channel-phone = Telefon
channel-self_service = Samoobsługa
channel-booking = Umówienie wizyty
channel-in_person = Na miejscu
channel-video = Wideo

## verdict: the heading when somebody has said they are here

verdict-admitted = Witamy. Wiemy już, że jesteś na miejscu.
verdict-early = Jesteś przed czasem.
verdict-late = Dobrze, że jesteś.
verdict-another_day = Twoja wizyta jest innego dnia.
verdict-another_office = Twoja wizyta jest w innym urzędzie.
verdict-cancelled = Ta wizyta została odwołana.
verdict-not_in_person = Ta wizyta nie odbywa się w urzędzie.
verdict-already_in = Wiemy, że jesteś na miejscu.
verdict-not_found = Nie znaleźliśmy twojej wizyty.
verdict-redirected = Pomoc w tej sprawie uzyskasz w inny sposób.
verdict-drop_in = Witamy. Jesteś w kolejce.
verdict-acute = Pracownik informacji już idzie. Poczekaj tutaj.
verdict-closed = Urząd jest teraz zamknięty.

## reason: the explanation under the heading

reason-on_time = Obserwuj ekran w poczekalni. Pojawi się tam twój numer.
reason-on_time-simple = Obserwuj ekran w poczekalni.
reason-early_wait = Możesz poczekać tutaj. Wywołamy twój numer, gdy zbliży się godzina wizyty.
reason-early_wait-simple = Możesz poczekać tutaj.
reason-too_early = Wróć, gdy zbliży się godzina wizyty, albo porozmawiaj z pracownikiem informacji.
reason-past_grace = Godzina rozpoczęcia wizyty już minęła. Pracownik informacji podejdzie do ciebie i znajdzie rozwiązanie.
reason-past_grace-simple = Pracownik informacji podejdzie do ciebie.
reason-past_end = Czas wizyty minął, ale i tak uzyskasz pomoc. Pracownik informacji podejdzie do ciebie.
reason-past_end-simple = Pracownik informacji podejdzie do ciebie.
reason-other_day = Sprawdź termin wizyty. Jeśli ci nie odpowiada, pracownik informacji może ci pomóc.
reason-other_office = Sprawdź miejsce wizyty. Jeśli nie zdążysz tam dotrzeć, pracownik informacji może ci pomóc.
reason-cancelled = Pracownik informacji może pomóc ci umówić nową wizytę.
reason-by_phone = To rozmowa telefoniczna. Zadzwonimy do ciebie. Jeśli potrzebujesz czegoś teraz, porozmawiaj z pracownikiem informacji.
reason-by_video = To wideorozmowa. Jeśli chcesz ją odbyć stąd, pracownik informacji ci pomoże.
reason-again = Masz już numer. To ten sam numer co wcześniej.
reason-again-simple = Masz ten sam numer.
reason-no_match = Sprawdź jeszcze raz albo spróbuj w inny sposób.
reason-no_match_guide = Nic nie szkodzi. Pracownik informacji podejdzie do ciebie.
reason-gated = Teraz przyjmujemy osoby z umówioną wizytą. Wybierz to, co najbardziej ci odpowiada.
reason-room_full = Poczekalnia jest teraz pełna. Wybierz to, co najbardziej ci odpowiada, albo porozmawiaj z pracownikiem informacji.
reason-service_not_open = W tej sprawie pomagamy teraz tylko osobom z umówioną wizytą. Wybierz to, co najbardziej ci odpowiada.
reason-sent = Pracownik informacji wskazał ci, gdzie uzyskasz pomoc.
reason-open = Obserwuj ekran w poczekalni. Pojawi się tam twój numer.
reason-open-simple = Obserwuj ekran w poczekalni.
reason-urgent = Nie musisz tu niczego wyjaśniać. Porozmawiasz z człowiekiem.
reason-outside_hours = W pilnej sprawie naciśnij „Pilne”. W innych sprawach możesz zadzwonić.
reason-exception = Pracownik informacji dał ci miejsce w kolejce.
reason-talk = Pracownik informacji podejdzie do ciebie. Nie musisz robić nic więcej.

## paper: everything that is printed

paper-number = Twój numer
paper-watch = Obserwuj ekran w poczekalni.
paper-ticket-time = Twoja wizyta: godz. { $time }
paper-ticket-callable = Możemy cię wywołać od godz. { $time }
paper-ticket-guide = Pracownik informacji podejdzie do ciebie.
paper-ticket-qr = Śledź kolejkę w swoim telefonie
paper-ticket-spoken = Odsłuchaj numer na telefonie
paper-ticket-help = Musisz wyjść albo masz pytanie? Powiedz o tym pracownikowi informacji.
paper-sent-title = Jak uzyskać pomoc
paper-sent-phone = Zadzwoń
paper-sent-phone-hours = Dziś czynne: { $hours }
paper-sent-phone-closed = Dziś telefon jest nieczynny. Zwykłe godziny: { $hours }
paper-sent-self_service = Skorzystaj z PC nr{"\u00A0"}{ $pc } w tym urzędzie
paper-sent-self_service-any = Skorzystaj z jednego z komputerów w tym urzędzie
paper-sent-self_service-none = Wszystkie komputery są zajęte. Zapytaj pracownika informacji o następny wolny.
paper-sent-self_service-own = Możesz też użyć własnego telefonu lub komputera:
paper-sent-booking = Umów wizytę
paper-sent-booking-text = Doradca przygotuje się wtedy do rozmowy z tobą.
paper-sent-address = Adres strony: { $url }
paper-sent-qr = Otwórz w telefonie
paper-sent-help = Nadal potrzebujesz pomocy? Wróć i porozmawiaj z pracownikiem informacji. W pilnej sprawie uzyskasz pomoc tego samego dnia.
paper-acute-text = Pracownik informacji już idzie. Poczekaj tutaj.
paper-acute-phone = Nikt nie przychodzi? Zadzwoń: { $phone }
paper-come_back-title = Twoja wizyta
paper-come_back-when = { $day }, godz. { $time }
paper-come_back-where = { $office }, { $address }
paper-come_back-help = Nie odpowiada ci to? Porozmawiaj z pracownikiem informacji.

## error: what happened (error-…), and what to do (error-…-do)

error-bad_request = Serwer nie zrozumiał polecenia. Nic się nie zmieniło.
error-bad_request-do = Spróbuj ponownie. Jeśli to się powtórzy, powiadom administratora systemu.
error-invalid_body = W wysłanych danych czegoś brakuje albo coś ma błędną formę. Nic się nie zmieniło.
error-invalid_body-do = Sprawdź wskazane pola, popraw je i wyślij ponownie.
error-invalid_phone = Numer telefonu wygląda na błędny. Nic nie przepadło.
error-invalid_phone-do = Sprawdź numer i wpisz go ponownie. Norweskie numery mają osiem cyfr.
error-invalid_code = Kod wygląda na błędny. Nic nie przepadło.
error-invalid_code-do = Sprawdź kod i wpisz go ponownie. Są w nim tylko litery i cyfry, ale nigdy 0, O, 1 ani I.
error-not_signed_in = Ekran nie jest zalogowany. Nic się nie zmieniło.
error-not_signed_in-do = Wpisz klucz ekranu albo otwórz ekran za pomocą otrzymanego linku.
error-wrong_token = Klucz jest już nieważny. Nic się nie zmieniło.
error-wrong_token-do = Poproś administratora systemu o nowy klucz.
error-unknown_ticket = Nie znaleźliśmy tego numeru. Nic się nie zmieniło.
error-unknown_ticket-do = Lista jest aktualna. Poszukaj na niej numeru.
error-unknown_visit = Nie znaleźliśmy tego zgłoszenia. Nic się nie zmieniło.
error-unknown_visit-do = Zacznij od nowa albo porozmawiaj z pracownikiem informacji.
error-unknown_service = Nie znamy tej usługi. Nic się nie zmieniło.
error-unknown_service-do = Wybierz usługę z listy albo porozmawiaj z pracownikiem informacji.
error-unknown_appointment = Nie znaleźliśmy tej wizyty. Nic się nie zmieniło.
error-unknown_appointment-do = Wyszukaj ponownie. Wizyta mogła zostać usunięta z kalendarza.
error-unknown_job = Nie znaleźliśmy tego wydruku. Nic się nie zmieniło.
error-unknown_job-do = Wybierz numer i wydrukuj ponownie.
error-illegal_move = Nie można teraz zrobić tego z tym numerem. Nic się nie zmieniło.
error-illegal_move-do = Być może ktoś inny zrobił to wcześniej. Sprawdź na liście, co już zrobiono.
error-ended_ticket = Ten numer nie jest już aktywny. Nic się nie zmieniło.
error-ended_ticket-do = Potrzebujesz dalszej pomocy? Porozmawiaj z pracownikiem informacji.
error-no_free_pc = Wszystkie komputery są teraz zajęte. Nic nie przepadło.
error-no_free_pc-do = Wybierz telefon lub wizytę albo zapytaj pracownika informacji o następny wolny komputer.
error-pc_taken = Ktoś inny zajął ten komputer. Nic się nie zmieniło.
error-pc_taken-do = Wybierz inny komputer.
error-channel_not_offered = Dla tej usługi ten sposób uzyskania pomocy nie jest dostępny. Nic się nie zmieniło.
error-channel_not_offered-do = Wybierz jeden z pokazanych sposobów albo porozmawiaj z pracownikiem informacji.
error-busy = Serwer jest przeciążony i nie zdążył tego zrobić. Nic się nie zmieniło.
error-busy-do = Spróbuj ponownie za chwilę.
error-too_many_requests = W krótkim czasie przyszło zbyt wiele poleceń. Nic się nie zmieniło.
error-too_many_requests-do = Poczekaj chwilę i spróbuj ponownie. W pilnej sprawie porozmawiaj z pracownikiem informacji.
error-storage_full = Na serwerze zabrakło miejsca i nie udało się tego zapisać. To, co zapisano wcześniej, jest bezpieczne.
error-storage_full-do = Porozmawiaj z pracownikiem informacji. Administrator systemu musi zwolnić miejsce.
error-no_voice = Nie mamy głosu w tym języku.
error-no_voice-do = Wywołanie pojawia się na ekranie, z sygnałem dźwiękowym.
error-internal = Po naszej stronie wystąpił błąd. To, co zapisano wcześniej, jest bezpieczne.
error-internal-do = Spróbuj ponownie. Jeśli to się powtórzy, porozmawiaj z pracownikiem informacji.
error-no_connection = Nie możemy połączyć się z serwerem. To, co potwierdzono wcześniej, jest bezpieczne.
error-no_connection-do = Ekran sam ponawia próby. W pilnej sprawie porozmawiaj z pracownikiem informacji.

## display: the waiting-room screen

display-title = Poczekalnia
display-welcome = Witamy
display-idle = Obserwuj ten ekran. Wywołamy twój numer.
display-list = Wywołane
display-go-to = Zapraszamy do
display-waiting = { $count ->
    [0] Nikt nie czeka
    [one] Czeka { $count } osoba
    [few] Czekają { $count } osoby
    [many] Czeka { $count } osób
   *[other] Czeka { $count } osoby
  }
display-help = Potrzebujesz pomocy? Zapytaj pracownika informacji.
display-help-short = Pomoc? Zapytaj.
display-not-live = Ekran nie jest aktualny. Słuchaj, kiedy wywołamy twój numer, albo zapytaj pracownika informacji.
display-not-live-short = Nieaktualne
display-last-live = Ostatnia aktualizacja: godz. { $time }
display-sound-off = Włącz dźwięk
display-sound-mend = Naciśnij tu jeden raz, a przeglądarka odtworzy dźwięk.
display-last-known = Ostatnie znane dane
display-desks = Numer w każdym pokoju
display-closed = Urząd jest zamknięty
display-opens = Otwieramy: { $when }

## kiosk: the entrance screen

kiosk-tools = Język i wygląd
kiosk-help = Pomoc pracownika
kiosk-large-text = Duży tekst
kiosk-contrast = Kontrast
kiosk-listen = Słuchaj
kiosk-low = Niżej
kiosk-simple = Prościej
kiosk-acute = Pilne
kiosk-acute-text = Pomoc teraz
kiosk-talk = Rozmowa z nami
kiosk-talk-text = Podejdziemy tu
kiosk-done = Gotowe
kiosk-home = Na początek
kiosk-start-title = Czy masz umówioną wizytę?
kiosk-start-yes = Zgłoś, że jesteś na miejscu
kiosk-start-no = Dowiedz się, gdzie uzyskać pomoc
kiosk-code-title = Wpisz swój kod
kiosk-code-hint = Kod ma sześć znaków. Znajdziesz go w wiadomości o wizycie.
kiosk-code-so-far = Kod: { $typed }. { $filled } z { $length } znaków.
kiosk-code-letters = Litery
kiosk-code-digits = Cyfry
kiosk-code-use-phone = Nie mam kodu
kiosk-camera-hold = Przytrzymaj kod przed kamerą
kiosk-use-code = Użyj kodu
kiosk-key-delete = Usuń
kiosk-show = Pokaż
kiosk-ok = OK
kiosk-checking = Sprawdzamy…
kiosk-phone-title = Wpisz swój numer telefonu
kiosk-phone-hint = Numer podany przy umawianiu wizyty.
kiosk-phone-so-far = Numer telefonu: { $typed }
kiosk-phone-short = Numer jest za krótki. Wpisz wszystkie cyfry.
kiosk-born-title = Podaj datę urodzenia
kiosk-born-hint = Wpisz dzień, miesiąc i rok, na przykład 17 05 1980.
kiosk-born-so-far = Dzień: { $day }. Miesiąc: { $month }. Rok: { $year }.
kiosk-born-day = Dzień
kiosk-born-month = Miesiąc
kiosk-born-year = Rok
kiosk-born-short = Data jest niepełna. Wpisz dzień, miesiąc i rok.
kiosk-born-invalid = Nie ma takiej daty. Sprawdź cyfry.
kiosk-services-title = Czego dotyczy sprawa?
kiosk-services-more = Inna sprawa
kiosk-services-none = Żadna z tych spraw
kiosk-channels-phone = Zadzwoń do nas
kiosk-channels-phone-open = Teraz czynne ({ $hours })
kiosk-channels-phone-closed = Teraz nieczynne ({ $hours })
kiosk-channels-self_service = Użyj komputera tutaj
kiosk-channels-pc-free = { $count ->
    [one] Teraz { $count } wolny
    [few] Teraz { $count } wolne
    [many] Teraz { $count } wolnych
   *[other] Teraz { $count } wolnego
  }
kiosk-channels-pc-none = Teraz wszystkie są zajęte
kiosk-channels-booking = Umów wizytę
kiosk-channels-booking-text = Doradca przygotuje się do rozmowy
kiosk-channels-guide = Pracownik informacji ci pomoże
kiosk-sent-phone = Zadzwoń pod ten numer
kiosk-sent-phone-hours = Czynne: { $hours }
kiosk-sent-self_service = Ten komputer jest dla ciebie
kiosk-sent-pc = PC { $pc }
kiosk-sent-pc-text = Znajdziesz go w tym urzędzie.
kiosk-sent-pc-none = Wszystkie komputery są zajęte
kiosk-sent-pc-none-text = Naciśnij „Rozmowa z nami”, a dostaniesz następny wolny.
kiosk-sent-booking = Umów wizytę przez internet
kiosk-sent-paper = Weź wydruk. Wszystko na nim jest.
kiosk-sent-paper-none = Teraz nie ma wydruku. Zrób zdjęcie ekranu.
kiosk-sent-again = Nadal potrzebujesz pomocy? Wróć tutaj.
kiosk-paper = Zaraz wyjdzie wydruk
kiosk-paper-none = Teraz nie ma wydruku. Zrób zdjęcie kodu.
kiosk-paper-none-number = Teraz nie ma wydruku. Zapamiętaj numer.
kiosk-print-again = Wydrukuj bilet ponownie
kiosk-ticket-number = Twój numer
kiosk-ticket-time = Twoja wizyta
kiosk-ticket-wait = Czas oczekiwania
kiosk-ticket-wait-value = { $low }–{ $high } min
kiosk-ticket-where = Gdzie
kiosk-ticket-room = Poczekalnia
kiosk-ticket-qr = Śledź kolejkę w telefonie
kiosk-ticket-qr-alt = Kod QR, który otwiera twój numer w telefonie
kiosk-early-from = Możemy cię wywołać od
kiosk-early-back = Wróć po
kiosk-late-time = Termin wizyty
kiosk-by-phone = Zadzwonimy do ciebie
kiosk-by-video = Wideorozmowa
kiosk-not-found-left = { $count ->
    [one] Możesz spróbować jeszcze { $count } raz.
    [few] Możesz spróbować jeszcze { $count } razy.
    [many] Możesz spróbować jeszcze { $count } razy.
   *[other] Możesz spróbować jeszcze { $count } raza.
  }
kiosk-not-found-code = Wpisz kod ponownie
kiosk-not-found-phone = Użyj numeru telefonu
kiosk-guide-wait = Poczekaj tutaj, przy ekranie.
kiosk-guide-seen = Pracownik informacji wie o tobie i już idzie
kiosk-talk-title = Doradca już idzie
kiosk-closed-today = Dziś otwarte
kiosk-closed-next = Otwieramy
kiosk-closed-phone = Telefon
kiosk-acute-sending = Powiadamiamy pracownika informacji
kiosk-acute-sending-text = Zostań tutaj.
kiosk-acute-told = Pracownik informacji już idzie. Poczekaj tutaj.
kiosk-acute-told-text = Nie musisz tu niczego wyjaśniać.
kiosk-acute-seen = Pracownik informacji wie o tobie i już idzie
kiosk-acute-unsent = Nie możemy nikogo powiadomić. Zrób teraz tak:
kiosk-acute-unsent-text = Ekran nie ma połączenia z serwerem. Cały czas próbuje je odzyskać i powiadomi pracownika informacji, gdy tylko się uda.
kiosk-acute-alone = Nikt jeszcze nie odpowiedział. Zrób tak:
kiosk-acute-go = Podejdź do najbliższej osoby, która tu pracuje.
kiosk-acute-call = Nikt nie przychodzi? Zadzwoń
kiosk-acute-done = Gotowe – wróć na początek
kiosk-acute-done-text = Pomoc przyjdzie, nawet jeśli tu naciśniesz.
kiosk-problem-title = Nie udało się
kiosk-warning-title = Czy nadal tu jesteś?
kiosk-warning-text = { $seconds ->
    [one] Ekran wróci na początek za { $seconds } sekundę.
    [few] Ekran wróci na początek za { $seconds } sekundy.
    [many] Ekran wróci na początek za { $seconds } sekund.
   *[other] Ekran wróci na początek za { $seconds } sekundy.
  }
kiosk-warning-safe = Twoje zgłoszenie jest zapisane.
kiosk-warning-stay = Tak, potrzebuję więcej czasu
kiosk-warning-home = Nie, to wszystko
kiosk-offline-title = Ekran chwilowo nie działa
kiosk-offline-text = Ekran stracił połączenie i sam znów zacznie działać.
kiosk-offline-kept = To, co wpisano, nie przepadło.
kiosk-offline-talk = Nie możemy teraz stąd nikogo powiadomić. Zwróć się do pracownika:
kiosk-connecting-title = Chwileczkę
kiosk-listen-intro = Naciśnij { $next }, aby przejść dalej, { $select }, aby wybrać, { $back }, aby wrócić, lub { $repeat }, aby usłyszeć ponownie. Zawsze możesz nacisnąć { $help }, aby uzyskać pomoc pracownika.
kiosk-listen-loud = Inni mogą to słyszeć. W słuchawkach słyszysz to tylko ty.
kiosk-listen-language = Naciśnij { $key }, aby zmienić język.
kiosk-listen-off = Czytanie na głos jest wyłączone.
kiosk-listen-choices = { $count ->
    [one] Jedna opcja.
    [few] { $count } opcje.
    [many] { $count } opcji.
   *[other] { $count } opcji.
  }
kiosk-listen-place = { $at } z { $of }
kiosk-listen-pressed = Wybrane
kiosk-listen-unpressed = Niewybrane
kiosk-listen-disabled = Teraz nie można wybrać
kiosk-listen-own = To, co dotyczy tylko ciebie, czytamy w słuchawkach. Pracownik informacji też może ci pomóc.
kiosk-listen-type = Pisz na klawiaturze albo wybieraj znaki na ekranie.
kiosk-listen-type-loud = Pisz na klawiaturze albo przytrzymaj kod przed czytnikiem. Tego, co wpisujesz, nie czytamy na głos.
kiosk-listen-typed = Znak { $count }
kiosk-listen-typed-of = Znak { $count } z { $length }
kiosk-listen-erased = Usunięto
kiosk-listen-volume = Głośność { $step } z { $most }
kiosk-listen-key-ArrowDown = strzałkę w dół
kiosk-listen-key-ArrowUp = strzałkę w górę
kiosk-listen-key-ArrowLeft = strzałkę w lewo
kiosk-listen-key-ArrowRight = strzałkę w prawo
kiosk-voiceless-title = Nie mamy głosu w tym języku
kiosk-voiceless-text = Pracownik informacji zaraz przyjdzie i przeczyta ci tekst.
kiosk-voiceless-yes = Proszę przyjść
kiosk-voiceless-no = Nie, dziękuję

## phone: the ticket on one's own phone

phone-title = Twój numer
phone-number = Twój numer
phone-state-waiting = Jesteś w kolejce
phone-state-guide = Pracownik informacji podejdzie do ciebie
phone-state-called = Twoja kolej
phone-state-serving = Właśnie ci pomagamy
phone-state-paused = Przerwa w rozmowie
phone-state-done = Dziękujemy za wizytę
phone-state-no_show = Wywołaliśmy twój numer, ale cię nie znaleźliśmy
phone-state-left = Nie jesteś już w kolejce
phone-state-closed_out = Urząd jest już dziś zamknięty
phone-state-withdrawn = Ten numer nie jest już aktywny
phone-text-waiting = Nie zamykaj tej strony. Powiadomi cię, gdy przyjdzie twoja kolej.
phone-text-guide = Poczekaj przy wejściu.
phone-text-called = Podejdź tam teraz.
phone-text-paused = Zachowujesz swoje miejsce. Doradca powie ci, kiedy wrócicie do rozmowy.
phone-text-done = Jeśli potrzebujesz dalszej pomocy, wróć albo do nas zadzwoń.
phone-text-no_show = Nadal tu jesteś? Powiedz o tym pracownikowi informacji, a uzyskasz pomoc.
phone-text-left = Jednak chcesz zostać? Powiedz o tym pracownikowi informacji, a uzyskasz pomoc.
phone-text-closed_out = Nadal potrzebujesz pomocy? Zadzwoń do nas albo wróć w godzinach otwarcia.
phone-text-withdrawn = Jesteś na miejscu? Powiedz o tym pracownikowi informacji, a uzyskasz pomoc.
phone-ahead = { $count ->
    [0] Twój numer jest następny
    [one] { $count } osoba przed tobą
    [few] { $count } osoby przed tobą
    [many] { $count } osób przed tobą
   *[other] { $count } osoby przed tobą
  }
phone-ahead-label = W kolejce
phone-wait = Czas oczekiwania
phone-wait-unknown = Jeszcze nie wiemy
phone-start = Twoja wizyta
phone-callable = Najwcześniej
phone-place = Zapraszamy do
phone-call-us = Zadzwoń: { $phone }
phone-leave = Opuść kolejkę
phone-leave-title = Czy chcesz opuścić kolejkę?
phone-leave-text = Stracisz wtedy miejsce i zajmie je ktoś inny.
phone-leave-yes = Tak, opuszczam
phone-leave-no = Nie, zostaję
phone-unknown-title = Nie możemy znaleźć tego numeru
phone-unknown-text = Link może być stary albo zawierać błąd. Zeskanuj ponownie kod z biletu albo porozmawiaj z pracownikiem informacji.
phone-lost-title = Chwilowo brak połączenia
phone-lost-text = Strona sama ponawia próby. Tymczasem obserwuj ekran w poczekalni.
phone-not-live = Dane są chwilowo nieaktualne. Obserwuj ekran w poczekalni.
phone-loading = Pobieramy twój numer…

## survey: the screen at the exit

survey-title = Wyjście
survey-visit = Jak minęła dzisiejsza wizyta?
survey-visit-1 = Bardzo dobrze
survey-visit-2 = Dobrze
survey-visit-3 = Niezbyt dobrze
survey-visit-4 = Źle
survey-anonymous = Odpowiedź jest anonimowa.
survey-thanks = Dziękujemy za odpowiedź
survey-thanks-text = Potrzebujesz dalszej pomocy? Porozmawiaj z pracownikiem informacji.
survey-one-more = Dziękujemy!
survey-skip = Pomiń
survey-contrast = Mocniejszy kontrast

## server: spoken calls, and errors of the store and the devices

display-spoken = Numer { $number }. { $place }.
error-storage_failed = Serwer nie może zapisywać na dysku. To, co potwierdzono wcześniej, jest bezpieczne.
error-storage_failed-do = Powiadom osobę odpowiedzialną za sprzęt, a na razie korzystaj z kartki i długopisu.
