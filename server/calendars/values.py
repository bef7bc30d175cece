"""What the optional cells of an appointment may say, and how each is brought to one form."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import TypeVar

import phonenumbers

from server.calendars.cells import Doubtful, Unsound, readable
from server.calendars.rows import Channel, DateFormat, Status
from server.calendars.times import read_date

LONGEST_NAME = 80

_CODE = re.compile(r"[A-Za-z0-9]{4,12}")
_PHONE = re.compile(r"[+0-9][0-9\s()./-]{2,39}")
_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*")


Meaning = TypeVar("Meaning")


def _words(meanings: Mapping[Meaning, str]) -> Mapping[str, Meaning]:
    return {word: meaning for meaning, words in meanings.items() for word in words.split()}


_STATUS: Mapping[str, Status] = _words(
    {
        "confirmed": "bekreftet bekrefta stadfesta booket planlagt planlagd aktiv godkjent "
        "confirmed booked scheduled active ok",
        "tentative": "foreløpig førebels ubekreftet tentativ reservert "
        "tentative provisional pending",
        "cancelled": "avlyst kansellert avbestilt slettet cancelled canceled",
    }
)
_CHANNEL: Mapping[str, Channel] = _words(
    {
        "in_person": "oppmøte frammøte fremmøte fysisk personlig kontor in_person in-person office",
        "phone": "telefon telefonmøte tlf phone telephone",
        "video": "video videomøte teams digitalt",
    }
)
_INTERPRETER = _words({True: "ja j yes y true sann 1 x", False: "nei n no false usann 0 -"})
_LANGUAGES = _words(
    {
        "nb": "no nob norsk bokmål norwegian",
        "nn": "nno nynorsk",
        "se": "sme nordsamisk samisk davvisámegiella",
        "en": "eng engelsk english",
        "ar": "arabisk arabic",
        "fa": "persisk farsi persian",
        "fr": "fransk french",
        "pl": "polsk polish",
        "ru": "russisk russian",
        "so": "somali somalisk",
        "es": "spansk spanish",
        "ti": "tigrinja tigrinya",
        "tr": "tyrkisk turkish",
        "uk": "ukrainsk ukrainian",
    }
)


def read_reference(text: str) -> str:
    """Read the calendar system's own name of the appointment."""
    if not readable(text):
        raise Unsound("bad_text")
    return text


def read_name(text: str) -> str:
    """Read a name of a person or a service: one line, composed letters."""
    name = unicodedata.normalize("NFC", " ".join(text.split()))
    if len(name) > LONGEST_NAME:
        raise Doubtful("too_long")
    if not readable(name):
        raise Doubtful("bad_text")
    return name


def read_code(text: str) -> str:
    """Read a check-in code; blanks and hyphens between its groups are for the eye only."""
    code = re.sub(r"[\s-]", "", text)
    if not _CODE.fullmatch(code):
        raise Doubtful("bad_code")
    return code.upper()


def read_phone(text: str) -> str:
    """Read a phone number, Norwegian where it names no country, as E.164.

    Possible is enough: which ranges are in use changes, and the visitor types the same number.
    """
    if not _PHONE.fullmatch(text):
        raise Doubtful("bad_phone")
    try:
        number = phonenumbers.parse(text, "NO")
    except phonenumbers.NumberParseException:
        raise Doubtful("bad_phone") from None
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible != phonenumbers.ValidationResult.IS_POSSIBLE:
        raise Doubtful("bad_phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def read_born(text: str, wanted: DateFormat | None, before: date) -> date:
    """Read a day of birth; it lies before the appointment."""
    try:
        born = read_date(text, wanted)
    except Unsound:
        raise Doubtful("bad_date") from None
    if born > before:
        raise Doubtful("bad_date")
    return born


def read_language(text: str) -> str:
    """Read a language: the primary tag of BCP 47, or its Norwegian or English name."""
    word = text.casefold()
    match = _TAG.fullmatch(word)
    tag = match[1] if match else ""
    if not (known := _LANGUAGES.get(word) or _LANGUAGES.get(tag) or tag):
        raise Doubtful("bad_language")
    return known


def read_interpreter(text: str) -> bool:
    """Read whether an interpreter comes along."""
    return _known(_INTERPRETER, text, Doubtful("bad_interpreter"))


def read_channel(text: str) -> Channel:
    """Read how the meeting is held."""
    return _known(_CHANNEL, text, Doubtful("bad_channel"))


def read_status(text: str) -> Status:
    """Read whether the appointment stands. An unknown word may mean cancelled: no guess."""
    return _known(_STATUS, text, Unsound("bad_status"))


def _known(words: Mapping[str, Meaning], text: str, otherwise: Exception) -> Meaning:
    meaning = words.get(text.casefold())
    if meaning is None:
        raise otherwise
    return meaning
