"""What an appointment file says, line by line, as values.

`server.calendars.read_calendar` yields these in the order of the file:

- `Booking`  one sound appointment, all in the clear. Whoever stores it hashes and drops.
- `Refused`  this line is not loaded: which line, which column, why.
- `Warned`   this line is loaded, but without that one field: which line, which column, why.

Refusals and warnings never carry the value itself, so that they can be shown and logged.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Self, TypeAlias, get_args

Channel: TypeAlias = Literal["in_person", "phone", "video"]
Status: TypeAlias = Literal["confirmed", "tentative", "cancelled"]
DateFormat: TypeAlias = Literal["dd.mm.yyyy", "yyyy-mm-dd", "dd/mm/yyyy", "mm/dd/yyyy"]

Field: TypeAlias = Literal[
    "external_id",
    "code",
    "date",
    "time",
    "start",
    "duration",
    "end",
    "service",
    "adviser",
    "first_name",
    "born",
    "phone",
    "language",
    "interpreter",
    "channel",
    "status",
]

RefusedCode: TypeAlias = Literal[
    "bad_line",
    "empty",
    "too_long",
    "bad_text",
    "bad_date",
    "bad_time",
    "bad_duration",
    "bad_status",
    "unknown_zone",
    "duplicate_reference",
    "code_taken",
    "recurring",
    "all_day",
]
WarnedCode: TypeAlias = Literal[
    "bad_code",
    "bad_phone",
    "bad_date",
    "bad_language",
    "bad_interpreter",
    "bad_channel",
    "bad_text",
    "too_long",
    "doubled_column",
]
UnreadableCode: TypeAlias = Literal[
    "empty_file",
    "unknown_format",
    "unknown_encoding",
    "missing_columns",
    "unclear_dates",
]

FIELDS: tuple[Field, ...] = get_args(Field)
DATE_FORMATS: tuple[DateFormat, ...] = get_args(DateFormat)


@dataclass(frozen=True, slots=True)
class Booking:
    """One sound line. `line` is where it starts (1 = first line; iCalendar: BEGIN:VEVENT).

    What belongs to the person stays out of its repr, and so out of tracebacks and test output.
    """

    line: int
    external_id: str
    start: datetime  # UTC
    end: datetime  # UTC, later than start
    service: str | None  # as written in the file
    adviser: str | None
    code: str | None = field(repr=False)  # A-Z and 0-9, upper case
    phone: str | None = field(repr=False)  # E.164
    born: date | None = field(repr=False)
    first_name: str | None = field(repr=False)
    language: str | None  # primary tag of BCP 47, lower case
    interpreter: bool
    channel: Channel
    status: Status


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that is not loaded. `field`: the column or property as the file names it, or empty."""

    line: int
    field: str
    code: RefusedCode


@dataclass(frozen=True, slots=True)
class Warned:
    """A line that is loaded without what `field` held, because that could not be understood."""

    line: int
    field: str
    code: WarnedCode


Row: TypeAlias = Booking | Refused | Warned


@dataclass(frozen=True, slots=True)
class ColumnSettings:
    """What an office knows of its file; whatever is None is detected.

    `names` gives, for a field, the head of its column: {"external_id": "Saksnr"}.
    """

    separator: str | None = None
    encoding: str | None = None
    date_format: DateFormat | None = None
    names: Mapping[Field, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse a separator that cannot be one."""
        if self.separator is not None and (len(self.separator) != 1 or self.separator in '"\r\n'):
            raise ValueError("the separator is one character, and no quotation mark or line end")

    @classmethod
    def written(
        cls, separator: str, encoding: str, date_format: str, columns: Mapping[str, str]
    ) -> Self:
        """Make them of what a settings file says, where empty means to be detected.

        Raises ValueError, which says what to write instead.
        """
        formats: Mapping[str, DateFormat] = {known: known for known in DATE_FORMATS}
        if date_format and date_format not in formats:
            raise ValueError(f"date_format is one of {', '.join(formats)}")
        fields: Mapping[str, Field] = {known: known for known in FIELDS}
        if unknown := [name for name in columns if name not in fields]:
            raise ValueError(f"columns has no {unknown[0]}; it has {', '.join(fields)}")
        names = {fields[name]: head for name, head in columns.items()}
        return cls(separator or None, encoding or None, formats.get(date_format), names)


class UnreadableFile(Exception):
    """The file as a whole cannot be read; nothing of it is loaded.

    The message is one sentence that says what to do. `missing` has the fields without a column.
    """

    def __init__(self, code: UnreadableCode, message: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.code: UnreadableCode = code
        self.missing = missing
