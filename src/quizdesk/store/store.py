# SPDX-License-Identifier: MIT
"""The records as the rest of the program sees them: one door to this room."""

from datetime import datetime
from pathlib import Path
from types import TracebackType

from quizdesk.store.attempts import Attempts
from quizdesk.store.database import BUSY_TIMEOUT_S, Database
from quizdesk.store.holder import Holder
from quizdesk.store.learners import Learners
from quizdesk.store.marks import Marks


class Store:
    """The records of one data folder.

    Used from the one thread that opened it, but for `back_up_if_due`, which may run in another.
    It reads no clock: the time now is handed in. Nothing is created until something is written.

    Attributes:
        learners: the people.
        attempts: their attempts.
        marks: what their responses earned.
    """

    def __init__(self, database: Database, holder: Holder) -> None:
        self._database = database
        self.learners = Learners(database)
        self.attempts = Attempts(database, holder)
        self.marks = Marks(database, holder)

    @classmethod
    def open(
        cls,
        folder: Path,
        now: datetime,
        *,
        holder: Holder | None = None,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> "Store":
        """Opens the records of a folder, which need not be there yet.

        Records of an older version are brought up to date, after a backup.

        Args:
            folder: the data folder.
            now: the time now.
            holder: what this program is called in the attempts it writes; else a new one is made.
            busy_timeout_s: how long to wait for other programs' writing.

        Raises:
            StoreDamaged: when the file is broken or not ours. It is left as it is; the error names
                the newest sound backup. Go on with `restore` or `set_aside`.
            StoreTooNew: when a later version wrote it.
            StoreBusy, StoreReadOnly: when it cannot be opened now, or here.
        """
        database = Database(folder, now, busy_timeout_s=busy_timeout_s)
        return cls(database, holder or Holder.of_this_program())

    def close(self) -> None:
        """Lets go of the file."""
        self._database.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
