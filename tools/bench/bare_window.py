# SPDX-License-Identifier: MIT
"""The floor of every start: a window with a word in it, and nothing else."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Hello"))
    window.resize(900, 600)
    window.show()
    sys.exit(app.exec())
