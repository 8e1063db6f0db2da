# SPDX-License-Identifier: MIT
"""Where the packaged program starts: the same door as `python -m quizdesk`."""

import sys

from quizdesk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
