# SPDX-License-Identifier: MIT
"""The records as the rest of the program sees them: one door to this room."""

from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from quizdesk.store import backup
from quizdesk.store.attempts import Attempts
from quizdesk.store.database import BUSY_TIMEOUT_S, Database
from quizdesk.store.history import History
from quizdesk.store.holder import Holder
from quizdesk.store.learners import Learners

if TYPE_CHECKING:
    from quizdesk.store.arranged import Arranged
    from quizdesk.store.corrections import Corrections
    from quizdesk.store.erase import Erased
    from quizdesk.store.export import Export
    from quizdesk.store.marks import Marks
    from quizdesk.store.memories import Memories
    from quizdesk.store.moving import Moving
    from quizdesk.store.practice import Practice


class Store:
    """The records of one data folder.

    Used from the one thread that opened it, but for `back_up_if_due`, which may run in another.
    It reads no clock: the time now is handed in. Nothing is created until something is written.

    Attributes:
        learners: the people.
        attempts: their attempts.
        history: past scores and results.
    """

    def __init__(self, database: Database, holder: Holder) -> None:
        self._database = database
        self._holder = holder
        self.learners = Learners(database)
        self.attempts = Attempts(database, holder)
        self.history = History(database)

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
            StoreDamaged: when the file is broken, not ours, or gone though there are backups. It
                is left as it is; the error names the newest sound backup. Let a person choose
                between `restore` and `begin_anew`.
            StoreTooNew: when a later version wrote it.
            StoreBusy, StoreReadOnly: when it cannot be opened now, or here.
        """
        database = Database(folder, now, busy_timeout_s=busy_timeout_s)
        return cls(database, holder or Holder.of_this_program())

    @property
    def path(self) -> Path:
        """The records' file, which need not be there yet."""
        return self._database.path

    def require_sound(self) -> None:
        """Reads the whole file and checks every page: about 4 ms a mebibyte on a local disk.

        Raises:
            StoreDamaged: when a page is not in order.
        """
        self._database.require_sound()

    def back_up_if_due(self, now: datetime) -> Path | None:
        """Makes the day's backup if something has changed since the last one.

        May be called in a thread of its own; writing to the records waits meanwhile.

        Returns:
            The backup, or None if none was due.

        Raises:
            StoreDamaged: when the records are not sound; older backups stay as they are.
            StoreBusy, StoreReadOnly: when it cannot be made now.
        """
        folder = self._database.folder
        return backup.make_backup(folder, now) if backup.is_backup_due(folder, now) else None

    @cached_property
    def marks(self) -> "Marks":
        """What the responses earned."""
        # Imported when first needed, as is all below: the first screen has no use for it.
        from quizdesk.store.marks import Marks

        return Marks(self._database, self._holder)

    @property
    def memories(self) -> "Memories":
        """What the learners remember and plan."""
        from quizdesk.store.memories import Memories

        return Memories(self._database)

    @property
    def practice(self) -> "Practice":
        """What the learners practised that is no question, and remember of it."""
        from quizdesk.store.practice import Practice

        return Practice(self._database)

    @property
    def arranged(self) -> "Arranged":
        """What is arranged for the learners, and their own settings."""
        from quizdesk.store.arranged import Arranged

        return Arranged(self._database)

    @property
    def corrections(self) -> "Corrections":
        """What people have corrected of the marks of written answers."""
        from quizdesk.store.corrections import Corrections

        return Corrections(self._database)

    @property
    def export(self) -> "Export":
        """Ways out of the records, as CSV and JSON."""
        from quizdesk.store.export import Export

        return Export(self._database)

    @property
    def moving(self) -> "Moving":
        """The way of a learner's history to another computer."""
        from quizdesk.store.moving import Moving

        return Moving(self._database, self._holder)

    def erase_learner(self, learner_id: int) -> "Erased":
        """Erases a learner for good, from the backups too; `erase.py` says how far that goes.

        Raises:
            StoreError: when there is no such learner, or the records cannot be written.
        """
        from quizdesk.store.erase import erase_learner

        return erase_learner(self._database, learner_id)

    def close(self) -> None:
        """Lets go of the file. Attempts that are held should be released before."""
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
