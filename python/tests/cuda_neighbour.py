"""Another library that uses CUDA in this process, as PyTorch would be: memory and a stream of its own, DLPack both ways.

It speaks to the fake libcuda (`ST_CUDA_LIBRARY`), whose streams do nothing until somebody waits for them: what is not
put in order is seen. `test_cuda_dlpack.py` runs each scenario below in a process of its own.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Callable
from typing import Any

import spiraltorch as st
from spiraltorch import _lowlevel as low

SHAPE = (3, 4)
NAMES = {False: b"dltensor", True: b"dltensor_versioned"}


class DlTensor(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.c_uint64),
        ("device_type", ctypes.c_int32),
        ("device_id", ctypes.c_int32),
        ("ndim", ctypes.c_int32),
        ("code", ctypes.c_uint8),
        ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.c_void_p),
        ("byte_offset", ctypes.c_uint64),
    )


Deleter = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class Versioned(ctypes.Structure):
    _fields_ = (
        ("major", ctypes.c_uint32),
        ("minor", ctypes.c_uint32),
        ("context", ctypes.c_void_p),
        ("deleter", Deleter),
        ("flags", ctypes.c_uint64),
        ("tensor", DlTensor),
    )


class Legacy(ctypes.Structure):
    _fields_ = (("tensor", DlTensor), ("context", ctypes.c_void_p), ("deleter", Deleter))


new_capsule = ctypes.pythonapi.PyCapsule_New
new_capsule.restype, new_capsule.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
capsule_pointer = ctypes.pythonapi.PyCapsule_GetPointer
capsule_pointer.restype, capsule_pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
rename_capsule = ctypes.pythonapi.PyCapsule_SetName
rename_capsule.restype, rename_capsule.argtypes = ctypes.c_int, (ctypes.py_object, ctypes.c_char_p)


class Neighbour:
    """Its device, context and stream, and the host's memory that its copies need not wait for."""

    def __init__(self) -> None:
        self.driver = ctypes.CDLL(os.environ["ST_CUDA_LIBRARY"])
        self.driver.fake_calls.restype = ctypes.c_uint64
        self.driver.fake_offence.restype = ctypes.c_char_p
        self.call("cuInit", 0)
        device = ctypes.c_int()
        self.call("cuDeviceGet", ctypes.byref(device), 0)
        self.call("cuCtxPushCurrent_v2", self.made("cuDevicePrimaryCtxRetain", device))
        self.stream = self.made("cuStreamCreate", 1).value
        self.event = self.made("cuEventCreate", 2)
        self.pinned = self.made("cuMemHostAlloc", ctypes.c_size_t(4096), 0).value

    def call(self, name: str, *arguments: Any) -> None:
        assert getattr(self.driver, name)(*arguments) == 0, name

    def made(self, name: str, *arguments: Any) -> ctypes.c_uint64:
        made = ctypes.c_uint64()
        self.call(name, ctypes.byref(made), *arguments)
        return made

    def calls(self, name: str) -> int:
        return int(self.driver.fake_calls(name.encode()))

    def check(self) -> None:
        assert self.driver.fake_offence() == b""

    def allocate(self, size: int) -> int:
        return int(self.made("cuMemAlloc_v2", ctypes.c_size_t(size)).value)

    def write(self, address: int, numbers: list[float]) -> None:
        """Asked for; done when its stream comes to it."""
        bytes_ = (ctypes.c_float * len(numbers))(*numbers)
        self.call("cuMemcpyHtoDAsync_v2", ctypes.c_uint64(address), bytes_, ctypes.c_size_t(4 * len(numbers)), ctypes.c_uint64(self.stream))

    def read(self, address: int, count: int) -> list[float]:
        """What its own stream finds, once that has come so far; nobody else's is waited for."""
        ctypes.memset(self.pinned, 0, 4 * count)
        target, source, stream = ctypes.c_uint64(self.pinned), ctypes.c_uint64(address), ctypes.c_uint64(self.stream)
        self.call("cuMemcpyDtoHAsync_v2", target, source, ctypes.c_size_t(4 * count), stream)
        self.call("cuStreamSynchronize", stream)
        return list((ctypes.c_float * count).from_address(self.pinned))


class Taken:
    """A capsule as its consumer sees it."""

    def __init__(self, capsule: object, versioned: bool) -> None:
        address = capsule_pointer(capsule, NAMES[versioned])
        self.managed: Any = (Versioned if versioned else Legacy).from_address(address)
        self.address = address
        rename_capsule(capsule, b"used_dltensor_versioned" if versioned else b"used_dltensor")
        self.tensor: Any = self.managed.tensor

    @property
    def first(self) -> int:
        return int(self.tensor.data + self.tensor.byte_offset)

    def release(self) -> None:
        self.managed.deleter(self.address)


class Array:
    """An array of the neighbour's."""

    def __init__(self, neighbour: Neighbour, versioned: bool, kind: int = 2) -> None:
        self.neighbour, self.versioned, self.kind = neighbour, versioned, kind
        self.memory = neighbour.allocate(256)
        self.shape = (ctypes.c_int64 * 2)(*SHAPE)
        self.streams: list[int] = []
        self.given_back = 0
        self.deleter = Deleter(self.give_back)

    def give_back(self, _: int) -> None:
        self.given_back += 1

    def __dlpack_device__(self) -> tuple[int, int]:
        return (self.kind, 0)

    def __dlpack__(self, *, stream: int, **asked: Any) -> object:
        if asked and not self.versioned:
            raise TypeError("older than DLPack 1.0")
        self.streams.append(stream)
        # What it still has to do comes before what the consumer's stream is given.
        self.neighbour.call("cuEventRecord", self.neighbour.event, ctypes.c_uint64(self.neighbour.stream))
        self.neighbour.call("cuStreamWaitEvent", ctypes.c_uint64(stream), self.neighbour.event, 0)
        tensor = DlTensor(data=self.memory, device_type=2, ndim=2, code=2, bits=32, lanes=1, shape=self.shape, byte_offset=8)
        if self.versioned:
            self.managed: Any = Versioned(major=1, deleter=self.deleter, tensor=tensor)
        else:
            self.managed = Legacy(deleter=self.deleter, tensor=tensor)
        return new_capsule(ctypes.addressof(self.managed), NAMES[self.versioned], None)


def lends(neighbour: Neighbour) -> None:
    x = st.Tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], "f32", device="cuda")
    y = (x + x)[1:]
    assert y.__dlpack_device__() == (2, 0)
    waits = neighbour.calls("cuStreamSynchronize")
    taken = Taken(y.__dlpack__(stream=neighbour.stream, max_version=(1, 0)), True)
    assert (taken.tensor.device_type, taken.tensor.device_id, taken.managed.flags, taken.tensor.byte_offset) == (2, 0, 0, 12)
    assert (neighbour.calls("cuStreamSynchronize"), neighbour.calls("cuStreamWaitEvent")) == (waits, 1)
    assert neighbour.read(taken.first, 3) == [8, 10, 12]
    # What the other writes is seen, in reading and in computing; and the other sees what is written here.
    for number in (20.0, 30.0):
        neighbour.write(taken.first + 4, [number])
        neighbour.call("cuStreamSynchronize", ctypes.c_uint64(neighbour.stream))
        assert y.tolist() == [[8, number, 12]] and (y + y).tolist() == [[16, 2 * number, 24]]
    y[0, 0] = -1.0
    again = Taken(y.__dlpack__(stream=neighbour.stream), False)
    assert again.first == taken.first and neighbour.read(again.first, 3) == [-1, 30, 12]
    # A copy is another tensor's memory; the default stream can be waited on too.
    copy = Taken(y.__dlpack__(max_version=(1, 0), copy=True), True)
    neighbour.call("cuStreamSynchronize", ctypes.c_uint64(1))
    assert copy.first != taken.first and neighbour.read(copy.first, 3) == [-1, 30, 12]
    whole = neighbour.calls("cuCtxSynchronize")
    del x, y
    gc.collect()
    for one in (taken, again, copy):
        one.release()
    assert neighbour.calls("cuCtxSynchronize") == whole + 2


def borrows(neighbour: Neighbour) -> None:
    numbers = [float(index) for index in range(14)]
    for versioned in (True, False):
        array = Array(neighbour, versioned)
        neighbour.write(array.memory, numbers)
        x = st.from_dlpack(array)
        assert array.streams == [low.device_stream(5, 0)] and x.device == "cuda" and tuple(x.shape) == SHAPE
        assert (x + x).tolist() == [[2 * number for number in numbers[2 + 4 * row : 6 + 4 * row]] for row in range(3)]
        back = Taken(x.__dlpack__(stream=neighbour.stream, max_version=(1, 0)), True)
        assert back.first == array.memory + 8
        back.release()
        x[0] = 7.0
        lent = Taken(x.__dlpack__(stream=neighbour.stream, max_version=(1, 0)), True)
        assert neighbour.read(array.memory, 7) == [0, 1, 7, 7, 7, 7, 6]
        lent.release()
        view = x[2]
        del x
        gc.collect()
        assert array.given_back == 0 and view.tolist() == numbers[10:14]
        del view
        gc.collect()
        assert array.given_back == 1
    # As an operand it stays where it is.
    array = Array(neighbour, True)
    neighbour.write(array.memory, numbers)
    doubled = st.ops.square(array)
    assert doubled.device == "cuda" and doubled.tolist()[0] == [4, 9, 16, 25]


def answers(neighbour: Neighbour) -> None:
    x = st.Tensor([1.0, 2.0], "f32", device="cuda")
    for arguments, words in (
        ({"stream": 0}, "stream 0 given"),
        ({"stream": -2}, "stream -2 given"),
        ({"dl_device": (2, 1)}, "only .2, 0. or CPU memory"),
        ({"dl_device": (1, 0), "copy": False}, "copy=False"),
    ):
        refused(lambda arguments=arguments: x.__dlpack__(max_version=(1, 0), **arguments), BufferError, words)  # type: ignore[misc]
    on_host = Taken(x.__dlpack__(max_version=(1, 0), dl_device=(1, 0)), True)
    assert on_host.tensor.device_type == 1 and on_host.managed.flags & 1
    assert list((ctypes.c_float * 2).from_address(on_host.first)) == [1, 2]
    on_host.release()
    refused(lambda: st.from_dlpack(Array(neighbour, True, kind=8)), BufferError, "got device .8, 0.")
    y = st.Tensor([1.0, 2.0])
    assert y.__dlpack_device__() == (1, 0)
    refused(lambda: low.tensor_to_dlpack_on_device(y), st.errors.DeviceError, "no address for others")
    refused(lambda: low.tensor_to_dlpack_on_device(x, -5), st.errors.InvalidValueError, "stream -5 given")
    refused(lambda: low.device_stream(1, 0), st.errors.UnsupportedError, "cpu has no streams")
    refused(lambda: low.device_stream(5, 2), st.errors.IndexRangeError, "there are 2")
    with st.Tape() as tape:
        watched = tape.watch(x)
        refused(lambda: watched.__dlpack__(stream=1), st.errors.TapeError, "detach it first")
    with_numpy(x)


def with_numpy(x: st.Tensor) -> None:
    try:
        import numpy
    except ImportError:
        return
    assert numpy.asarray(x).tolist() == [1, 2]


def refused(call: Callable[[], object], kind: type[Exception], words: str) -> None:
    import re

    try:
        call()
    except kind as error:
        assert re.search(words, str(error)), error
    else:
        raise AssertionError(f"expected {kind.__name__}: {words}")


if __name__ == "__main__":
    other = Neighbour()
    globals()[sys.argv[1]](other)
    gc.collect()
    other.check()
    print("done")
