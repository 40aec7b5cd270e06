"""Tables of which a row is read when somebody asks for it: most texts need hardly any of them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar, overload

T = TypeVar("T")


class Rows(Sequence[T], Generic[T]):
    """The things that the rows of a table stand for; `read` makes one of the cells of its row."""

    def __init__(self, rows: list[list[str]]) -> None:
        self._rows = rows
        self._made: dict[int, T] = {}

    @abstractmethod
    def read(self, cells: Sequence[str]) -> T:
        """What a row stands for."""

    def __str__(self) -> str:
        return "".join("\t".join(row) + "\n" for row in self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        if at not in self._made:
            self._made[at] = self.read(self._rows[at])
        return self._made[at]


def parts(cell: str) -> tuple[str, ...]:
    """The items of a cell.

    >>> parts("a|b"), parts("")
    (('a', 'b'), ())
    """
    return tuple(cell.split("|")) if cell else ()
