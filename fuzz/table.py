"""The targets, one a row."""

from fuzz.addresses import ADDRESSES
from fuzz.queries import QUERIES
from fuzz.readers import READERS
from fuzz.records import RECORDS
from fuzz.settings import SETTINGS
from fuzz.target import Target
from fuzz.values import VALUES

TARGETS: dict[str, Target] = {
    target.name: target for target in (*READERS, *VALUES, *RECORDS, *QUERIES, *ADDRESSES, *SETTINGS)
}
