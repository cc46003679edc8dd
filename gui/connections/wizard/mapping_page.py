"""The page of the connection's set-up that asks where the mapping comes from. Next tries it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.connections import Connection
from core.mapping_choice import MappingChoice
from gui.connections.mapping_form import MappingForm
from gui.connections.wizard.page import Lack, Page
from gui.kit.language import tr


class MappingPage(Page):
    """Where the mapping comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Where the mapping comes from"),
            tr("Orders are previewed with these rules only. They are read now to check that they exist."),
            parent,
        )
        self.fields = MappingForm()
        self.body.addWidget(self.fields)
        self.body.addStretch()
        self.fields.changed.connect(self.complete_changed)

    @property
    def lacks(self) -> Lack | None:
        why = self.fields.why_not
        return Lack(why, self.fields.field) if why else None

    @property
    def choice(self) -> MappingChoice:
        """What is chosen."""
        chosen = self.fields.choice
        assert chosen is not None
        return chosen

    def fill(self, connection: Connection) -> None:
        """Show a saved connection's choice."""
        self.fields.fill(connection.mapping)
