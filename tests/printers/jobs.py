"""Jobs as an office sends them, and any job that may be sent."""

from hypothesis import strategies as st

from printers.job import Block, Job, Kind, Qr, Rule, Space, Text

URL = "https://mottak.example/t/3Fq8kLw0zJ7xYp2v"


def ticket(job_id: str = "job-1", number: str = "A012", language: str = "nb") -> Job:
    blocks = (
        Text("NAV Fredrikstad", "small", align="center"),
        Text(number, "huge", bold=True, align="center"),
        Text("Ta plass. Følg med på skjermen.", align="center"),
        Text("10:30 · Rom 4", "large", align="center"),
        Qr(URL, "Følg køen på egen telefon"),
        Text("23. november 2026 kl. 10:12", "small", align="center"),
    )
    return Job(job_id, "ticket", language, blocks)


def numbers(count: int) -> list[str]:
    return [f"A{number:03}" for number in range(1, count + 1)]


def one(block: Block, language: str = "nb", kind: Kind = "test") -> Job:
    return Job("job-1", kind, language, (block,))


_letters = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n")
_sizes = st.sampled_from(["small", "normal", "large", "huge"])
texts = st.builds(
    Text,
    text=st.text(_letters, max_size=40),
    size=_sizes,
    bold=st.booleans(),
    align=st.sampled_from(["start", "center", "end"]),
)
qrs = st.builds(Qr, data=st.text(_letters, min_size=1, max_size=60), caption=st.text(_letters))
blocks = st.one_of(texts, qrs, st.builds(Rule), st.builds(Space, mm=st.floats(0, 100)))
jobs = st.builds(
    Job,
    id=st.from_regex(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,20}", fullmatch=True),
    kind=st.sampled_from(["ticket", "sent", "acute", "come_back", "test"]),
    language=st.sampled_from(["nb", "nn", "en", "se", "ar", "uk", "ti", "nb-NO"]),
    blocks=st.lists(blocks, min_size=1, max_size=5).map(tuple),
)
