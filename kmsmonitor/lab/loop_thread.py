"""An event loop in a thread of its own: what the lab's servers run on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class LoopThread:
    """One asyncio loop in one daemon thread, started and stopped from outside.

    Args:
        name: the thread's name, as a debugger shows it.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """Whether the loop has been started and not yet stopped."""
        return self._thread is not None

    def start(self) -> None:
        """Start the thread; when this returns, `run` and `call` may be used."""
        if self._thread is not None:
            raise RuntimeError(f"{self._name} is running already")
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._main, name=self._name, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run `work` on the loop and wait for its result; its exceptions are raised here."""
        if self._loop is None:
            work.close()
            raise RuntimeError(f"{self._name} is not running")
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def call(self, function: Callable[[], object]) -> None:
        """Have `function` called on the loop soon; nothing happens when the loop has stopped."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(function)

    def stop(self) -> None:
        """Stop the loop, cancel what is left on it and join the thread; harmless when it does not run."""
        loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        self._loop = self._thread = None

    def _main(self) -> None:
        loop = self._loop
        assert loop is not None
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
            left = asyncio.all_tasks(loop)
            for task in left:
                task.cancel()
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            loop.run_until_complete(_last_rounds(loop))
        finally:
            asyncio.set_event_loop(None)
            loop.close()


async def _last_rounds(loop: asyncio.AbstractEventLoop) -> None:
    """A connection taken at the last moment is made, told to go, lets go of its socket: a round of the loop each."""
    await asyncio.sleep(0)
    for transport in tuple(getattr(loop, "_transports", {}).values()):  # asyncio tells them nowhere else
        transport.abort()
    for _ in range(4):
        await asyncio.sleep(0)
