"""The low level: handles, errors, conversions, memory sharing. The suite runs on both backends."""

from __future__ import annotations

import array
import gc
import subprocess
import sys
import threading
from typing import Any

import pytest

from spiraltorch import _lowlevel as low

F32, F64, I64, BOOL, COMPLEX64 = 1, 2, 4, 6, 7


def zeros(*shape: int, dtype: int = F32) -> Any:
    return low.tensor_zeros(shape, dtype)


def values(tensor: Any) -> Any:
    return memoryview(tensor).tolist()


def with_memoryview() -> bool:
    return low.BACKEND == "native" or sys.version_info >= (3, 12)


needs_memoryview = pytest.mark.skipif(not with_memoryview(), reason="__buffer__ exists from Python 3.12 on")


def test_use_after_close_raises_and_closing_twice_is_fine() -> None:
    x = zeros(3)
    x.close()
    x.close()
    assert x.closed
    with pytest.raises(Exception, match="op_neg: x is closed"):
        low.op_neg(x)


def test_with_closes() -> None:
    before = low.live_handles()
    with zeros(3) as x:
        assert low.live_handles() == before + 1
    assert x.closed
    assert low.live_handles() == before


def test_a_handle_of_another_kind_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="expected a tensor, got"):
        low.op_neg(low.cancel_create())
    with pytest.raises(TypeError, match="expected a tensor, got"):
        low.op_neg(None)
    with pytest.raises(TypeError, match=r"op_concat: tensors\[1\]"):
        low.op_concat([zeros(1), 3])


def test_handles_are_released_with_their_objects() -> None:
    gc.collect()
    before = low.live_handles(), low.live_bytes()
    for _ in range(100):
        zeros(100)
    gc.collect()
    assert (low.live_handles(), low.live_bytes()) == before


def test_take_moves_the_reference() -> None:
    x, empty = zeros(2), type(zeros(1)).__new__(type(zeros(1)))
    empty.take(x)
    assert x.closed
    assert low.tensor_shape(empty) == (2,)
    with pytest.raises(ValueError):
        empty.take(zeros(1))
    with pytest.raises(TypeError):
        empty.take(low.cancel_create())


def test_handles_cannot_be_pickled() -> None:
    import pickle

    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(low.cancel_create())


def test_a_failure_says_what_was_given() -> None:
    with pytest.raises(Exception, match="2 x 3 by 2 x 3"):
        low.op_matmul(zeros(2, 3), zeros(2, 3))


def test_integers_are_checked() -> None:
    with pytest.raises(TypeError):
        low.tensor_eye(1.5)
    with pytest.raises(OverflowError):
        low.tensor_eye(2**70)
    with pytest.raises(OverflowError):
        low.tensor_zeros([2**70])
    with pytest.raises(TypeError):
        low.tensor_zeros(["3"])
    with pytest.raises(TypeError):
        low.tensor_zeros([1.5])
    with pytest.raises(OverflowError):
        low.tensor_zeros([1], 2**40)
    with pytest.raises(OverflowError):
        low.tensor_random_uniform([1], 0, 1, -1)
    with pytest.raises(TypeError):
        low.tensor_full([1], "1")
    with pytest.raises(Exception):
        low.tensor_zeros([-1])


def test_shapes_come_from_any_iterable_and_from_buffers() -> None:
    for shape in ([2, 3], (2, 3), iter([2, 3]), array.array("q", [2, 3])):
        assert low.tensor_shape(low.tensor_zeros(shape)) == (2, 3)
    assert low.tensor_shape(low.tensor_zeros(())) == ()
    assert low.tensor_shape(low.tensor_zeros(None)) == ()


def test_more_axes_than_there_can_be_are_refused_whole() -> None:
    with pytest.raises(Exception, match="8"):
        low.tensor_zeros([1] * 40)


def test_defaults_are_those_of_the_spec() -> None:
    assert low.tensor_dtype(low.tensor_zeros([1])) == F32
    assert low.tensor_device(low.tensor_zeros([1])) == 1


def test_several_outs_come_as_a_tuple() -> None:
    x = low.tensor_from_bytes(array.array("f", [3, 1, 2]), [3])
    found, indices = low.op_sort(x)
    assert low.tensor_dtype(indices) == I64
    assert low.tensor_item(low.op_slice(found, [0], [1], [1])) == 1


def test_into_returns_the_given_object() -> None:
    x, y, target = zeros(4), zeros(4), zeros(4)
    before = low.live_handles()
    assert low.op_add(x, y, target) is target
    assert low.live_handles() == before


def test_set_class_decides_what_comes_back() -> None:
    class Mine(low.CancelHandle):
        def __init__(self) -> None:
            raise AssertionError("not called")

    low.set_class("cancel", Mine)
    try:
        assert type(low.cancel_create()) is Mine
    finally:
        low.set_class("cancel", low.CancelHandle)
    with pytest.raises(TypeError):
        low.set_class("cancel", int)
    with pytest.raises(ValueError):
        low.set_class("nothing", low.CancelHandle)


def test_numbers_take_the_dtype_they_should() -> None:
    assert low.tensor_dtype(zeros(2) + 1.5) == F32
    assert low.tensor_dtype(1.5 - zeros(2, dtype=F64)) == F64
    assert low.tensor_dtype(zeros(2, dtype=I64) + 1) == I64
    assert low.tensor_dtype(zeros(2, dtype=I64) + 1.5) == F32
    assert low.tensor_dtype(zeros(2) * 1j) == COMPLEX64


def test_operators_give_way_to_what_they_do_not_know() -> None:
    with pytest.raises(TypeError):
        zeros(2) + "a"
    with pytest.raises(TypeError):
        "a" + zeros(2)


def test_reflected_operators_keep_their_order() -> None:
    x = low.tensor_full([], 2.0)
    assert low.tensor_item(6.0 - x) == 4
    assert low.tensor_item(6.0 / x) == 3
    assert low.tensor_item(3.0**x) == 9
    assert low.tensor_item(x**3.0) == 8
    assert low.tensor_item(abs(-x)) == 2


def test_text_travels_both_ways() -> None:
    assert low.status_name(5) == "shape_mismatch"
    with pytest.raises(Exception):
        low.model_open("/nowhere/at all/é")
    with pytest.raises(TypeError):
        low.model_open(3)


def test_structures_are_dictionaries() -> None:
    options = low.trainer_options_default()
    assert options["dim"] > 0
    assert "struct_size" not in options
    graph = low.hierarchy_create(3, [1, 2], array.array("q", [0, 0]))
    with low.trainer_create(graph, options) as trainer:
        assert low.trainer_options_get(trainer)["dim"] == options["dim"]
    with pytest.raises(TypeError, match="no field 'dims'"):
        low.trainer_create(graph, {**options, "dims": 3})
    del options["dim"]
    with pytest.raises(TypeError, match="'dim' is missing"):
        low.trainer_create(graph, options)


def trainer_of_three() -> Any:
    options = low.trainer_options_default()
    options.update(epochs=50, dim=2, threads=1)
    return low.trainer_create(low.hierarchy_create(3, [1, 2], [0, 0]), options)


def test_callbacks_stop_and_raise() -> None:
    seen: list[int] = []

    def stop_at_three(done: int, *_: float) -> bool:
        seen.append(done)
        return done >= 3

    trainer = trainer_of_three()
    with pytest.raises(Exception):
        low.trainer_run(trainer, 0, stop_at_three)
    assert seen == [1, 2, 3]

    def fail(*_: float) -> None:
        raise LookupError("from the callback")

    with pytest.raises(LookupError, match="from the callback"):
        low.trainer_run(trainer, 0, fail)
    with pytest.raises(TypeError):
        low.trainer_run(trainer, 0, 3)


def test_closing_in_a_callback_waits_for_the_call() -> None:
    trainer = trainer_of_three()
    before = low.live_handles()
    low.trainer_run(trainer, 2, lambda *_: trainer.close())
    assert trainer.closed
    assert low.live_handles() == before - 2  # the trainer and the hierarchy it kept


def test_closing_in_another_thread_is_safe() -> None:
    for _ in range(20):
        x, y = low.tensor_random_normal([300, 300]), low.tensor_random_normal([300, 300])
        started = threading.Event()

        def multiply() -> None:
            started.set()
            try:
                low.op_matmul(x, y)
            except Exception as error:
                assert "closed" in str(error)

        thread = threading.Thread(target=multiply)
        thread.start()
        started.wait()
        x.close()
        y.close()
        thread.join()


@needs_memoryview
def test_memory_is_shared_and_outlives_the_tensor() -> None:
    x = low.tensor_from_bytes(array.array("f", range(6)), [2, 3])
    view = memoryview(x)
    assert (view.format, view.shape, view.readonly) == ("f", (2, 3), False)
    view[1, 2] = 9.0
    assert low.tensor_item(low.op_max(x)) == 9
    x.close()
    assert view.tolist() == [[0, 1, 2], [3, 4, 9]]


@needs_memoryview
def test_a_read_only_tensor_gives_a_read_only_view() -> None:
    x = low.op_broadcast_to(low.tensor_full([1], 3.0), [1])
    assert values(x) == [3.0]
    assert memoryview(x).readonly == low.tensor_is_read_only(x)


def test_to_bytes_copies() -> None:
    x = low.tensor_from_bytes(array.array("f", range(6)), [2, 3])
    assert low.to_bytes(x) == array.array("f", range(6)).tobytes()
    assert low.to_bytes(zeros(0, 3)) == b""
    assert len(low.to_bytes(zeros(2, dtype=COMPLEX64))) == 16
    with pytest.raises(BufferError):
        low.to_bytes(low.op_permute(x, [1, 0]))


def test_from_buffer_shares_memory() -> None:
    source = array.array("d", [1, 2, 3])
    x = low.from_buffer(source)
    source[1] = 7
    assert low.tensor_dtype(x) == F64
    assert low.tensor_item(low.op_max(x)) == 7
    with pytest.raises(BufferError):
        source.append(1)  # the tensor holds the memory
    x.close()
    gc.collect()
    source.append(1)
    assert low.tensor_is_read_only(low.from_buffer(b"ab"))
    with pytest.raises(BufferError, match="format"):
        low.from_buffer(array.array("h", [1]))
    with pytest.raises(TypeError):
        low.from_buffer(3)


def test_dlpack_with_itself_and_copies() -> None:
    x = low.tensor_full([2, 2], 1.0)
    same, copy = low.from_dlpack(x), low.op_contiguous(x)
    low.tensor_assign(x, low.tensor_full([], 5.0))
    assert low.tensor_item(low.op_max(same)) == 5
    assert low.tensor_item(low.op_max(copy)) == 1
    assert x.__dlpack_device__() == (1, 0)
    with pytest.raises(BufferError):
        x.__dlpack__(stream=1)
    with pytest.raises(BufferError):
        x.__dlpack__(dl_device=(2, 0))


def test_a_capsule_nobody_takes_is_given_back() -> None:
    gc.collect()
    before = low.live_handles(), low.live_bytes()
    x = zeros(4)
    for version in (None, (1, 0)):
        x.__dlpack__(max_version=version)
    del x
    gc.collect()
    assert (low.live_handles(), low.live_bytes()) == before


def test_a_capsule_serves_once() -> None:
    class Once:
        def __init__(self) -> None:
            self.capsule = zeros(2).__dlpack__(max_version=(1, 0))

        def __dlpack__(self, *, max_version: object = None) -> object:
            return self.capsule

        def __dlpack_device__(self) -> tuple[int, int]:
            return (1, 0)

    once = Once()
    low.from_dlpack(once)
    with pytest.raises((BufferError, ValueError)):
        low.from_dlpack(once)


def test_numpy_both_ways() -> None:
    numpy = pytest.importorskip("numpy")
    for dtype in ("float32", "float64", "int32", "int64", "uint8", "bool", "complex64"):
        source = numpy.arange(6).astype(dtype).reshape(2, 3)
        x = low.from_dlpack(source)
        assert numpy.array_equal(numpy.from_dlpack(x), source)
        if low.BACKEND == "native":
            assert numpy.array_equal(numpy.asarray(low.op_contiguous(x)), source)
    strided = numpy.arange(12.0)[::-2]
    assert low.tensor_strides(low.from_dlpack(strided)) == (-2,)
    assert numpy.array_equal(numpy.from_dlpack(low.from_dlpack(strided)), strided)


def test_numpy_leaves_operators_to_us() -> None:
    numpy = pytest.importorskip("numpy")
    assert isinstance(numpy.ones(2, "float32") + zeros(2), low.TensorHandle)


def test_the_other_backend_has_the_same_functions() -> None:
    listing = "from spiraltorch import _lowlevel as low; print(*sorted(n for n in vars(low) if not n.startswith('_')))"
    pytest.importorskip("cffi")
    names = [
        subprocess.run(
            [sys.executable, "-c", listing], env={"SPIRALTORCH_PYTHON_BACKEND": backend, "PYTHONPATH": ":".join(sys.path)},
            check=True, capture_output=True, text=True,
        ).stdout.split()
        for backend in ("native", "cffi")
    ]  # fmt: skip
    assert names[0] == names[1]


def test_a_wrong_backend_name_is_an_import_error() -> None:
    run = subprocess.run(
        [sys.executable, "-c", "import spiraltorch"],
        env={"SPIRALTORCH_PYTHON_BACKEND": "rust", "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
    )
    assert run.returncode != 0
    assert "expected native or cffi, got 'rust'" in run.stderr
