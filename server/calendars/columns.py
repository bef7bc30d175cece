"""Which column holds what: by the heads the settings name, or by the words offices use."""

import re
from collections.abc import Iterable, Mapping, Sequence

from server.calendars.records import split
from server.calendars.rows import ColumnSettings, Field, UnreadableFile

SEPARATORS = (";", ",", "\t", "|")

_HEADS: Mapping[Field, str] = {
    "external_id": "referanse referansenr referansenummer ref refnr avtaleid avtalenr avtalenummer "
    "timeavtaleid id uid reference referenceid appointmentid bookingid externalid",
    "code": "kode avtalekode oppmøtekode innsjekkskode innsjekkingskode code checkincode "
    "bookingcode",
    "date": "dato avtaledato startdato dag date startdate appointmentdate day",
    "time": "klokkeslett klokka klokken kl tid time starttid starttime",
    "start": "start starttidspunkt tidspunkt datoogtid datotid datetime dateandtime "
    "startdatetime startsat begynner frå fra from",
    "duration": "varighet varigheit varighetmin varigheitmin varighetminutter lengde lengd "
    "minutter minutt duration durationmin durationminutes minutes length",
    "end": "slutt slutttid sluttid slutttidspunkt sluttidspunkt til end endtime ends until to",
    "service": "tjeneste tenest teneste tema avtaletype service",
    "adviser": "veileder rettleiar vegleiar rådgiver rådgivar saksbehandler saksbehandlar ansatt "
    "tilsett adviser advisor caseworker",
    "first_name": "fornavn førenamn fornamn firstname givenname forename",
    "born": "fødselsdato fødselsdag født fødd fødtdato born birthdate dateofbirth dob birthday",
    "phone": "mobil mobilnr mobilnummer mobiltelefon telefon telefonnr telefonnummer tlf tlfnr "
    "phone phonenumber mobile mobilephone tel",
    "language": "språk språkkode language lang",
    "interpreter": "tolk tolkebehov tolkebehov tolkbehov interpreter needsinterpreter",
    "channel": "møteform møtemåte møtetype oppmøteform kanal mode channel meetingform",
    "status": "status avtalestatus tilstand state",
}
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})


def plain(head: str) -> str:
    """Bring a head to letters and digits: Fødselsdato, FODSELSDATO and fødsels-dato agree."""
    return re.sub(r"[\W_]", "", head.casefold().translate(_PLAIN))


_FIELD_OF: Mapping[str, Field] = {
    plain(word): name for name, words in _HEADS.items() for word in words.split()
}


def separator_of(head: str, settings: ColumnSettings) -> str:
    """Choose the separator that finds the most known columns in the head."""
    if settings.separator is not None:
        return settings.separator
    return max(SEPARATORS, key=lambda mark: len(find(_cells(head, mark), settings)))


def find(heads: Sequence[str], settings: ColumnSettings) -> Mapping[Field, int]:
    """Find the column of each field; of two columns for one field the first counts."""
    named = {plain(head): name for name, head in settings.names.items()}
    found: dict[Field, int] = {}
    for position, head in enumerate(map(plain, heads)):
        name = named.get(head) or _FIELD_OF.get(head)
        if name and (head in named or name not in settings.names):
            found.setdefault(name, position)
    return _start_as_time(found)


def check(found: Mapping[Field, int]) -> None:
    """Refuse a file without the columns that every appointment needs."""
    if not found:
        raise UnreadableFile(
            "unknown_format",
            "This is neither a table with known column names nor an iCalendar file; "
            "export the appointments as CSV or iCalendar.",
        )
    if missing := tuple(_missing(found)):
        raise UnreadableFile(
            "missing_columns",
            f"No column was found for {', '.join(missing)}; name its head in the settings.",
            missing,
        )


def _missing(found: Mapping[Field, int]) -> Iterable[Field]:
    if "external_id" not in found:
        yield "external_id"
    if "start" not in found:
        yield from _missing_moment(found)
    if "duration" not in found and "end" not in found:
        yield "duration"


def _missing_moment(found: Mapping[Field, int]) -> Sequence[Field]:
    halves: tuple[Field, Field] = ("date", "time")
    missing = [half for half in halves if half not in found]
    return ["start"] if len(missing) == 2 else missing


def _start_as_time(found: dict[Field, int]) -> Mapping[Field, int]:
    """Beside a date, a column named Start or Fra holds the time of day."""
    if "date" in found and "start" in found:
        start = found.pop("start")
        found.setdefault("time", start)
    return found


def _cells(head: str, separator: str) -> list[str]:
    cut = split(head.rstrip("\r\n"), separator)
    return cut.cells if cut else head.split(separator)
