"""Takes the open connection's mapping from elsewhere: tried first, then remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.mapping_choice import MappingChoice
from core.words import sentences
from gui.connections.session import SessionPresenter
from gui.connections.step import StepPresenter
from gui.kit.language import tr
from gui.runtime import AsyncRuntime


class MappingSourcePresenter(StepPresenter):
    """Reads the mapping from a source, and has the connection use it from then on where that works.

    Signals: `taken(MappingChoice)`.
    """

    taken = Signal(object)

    def __init__(
        self, runtime: AsyncRuntime, session: SessionPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(runtime, parent)
        self._session = session

    @property
    def choice(self) -> MappingChoice:
        """What the open connection has now."""
        connection = self._session.connection
        return connection.mapping if connection is not None else MappingChoice()

    @property
    def what(self) -> str:
        """What the choice is for."""
        connection = self._session.connection
        name = connection.name if connection is not None else ""
        return sentences(
            tr("Where the mapping of “{name}” comes from.", name=name),
            tr(
                "The choice is saved with the connection; unsent orders on the list are previewed again. "
                "iPaaS.com's own mapping stays as it is."
            )
            if self._session.saved
            else tr(
                "This connection isn't saved, so the choice lasts until you quit; unsent orders on the "
                "list are previewed again. iPaaS.com's own mapping stays as it is."
            ),
        )

    def take(self, choice: MappingChoice) -> None:
        """Try a source, and take it where it can be read."""
        desk, services = self._session.desk.current, self._session.services
        name = self._session.connection.name if self._session.saved and self._session.connection else None
        if desk is None or services is None:
            return

        async def job() -> MappingChoice:
            await desk.try_mapping(choice)
            if name is not None:
                await services.connections.set_mapping(name, choice)
            return choice

        self._follow(self._runtime.run(job, "mapping source"), self._on_read)

    def _on_read(self, choice: MappingChoice) -> None:
        self._session.use_mapping(choice)
        self.taken.emit(choice)
