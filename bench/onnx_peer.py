"""ONNX Runtime as a peer: one node, one thread unless told otherwise, every buffer bound beforehand."""

from __future__ import annotations

from typing import Any

import numpy

from bench.measure import Call

Arrays = dict[str, Any]


def node(operator: str, inputs: Arrays, outputs: Arrays, threads: int = 1, **attributes: object) -> Call:
    """A call that runs `operator` from the arrays `inputs` into the arrays `outputs`."""
    import onnx
    import onnxruntime

    kinds = {numpy.dtype(numpy.float32): onnx.TensorProto.FLOAT, numpy.dtype(numpy.int64): onnx.TensorProto.INT64}

    def described(arrays: Arrays) -> list[Any]:
        return [onnx.helper.make_tensor_value_info(name, kinds[array.dtype], array.shape) for name, array in arrays.items()]

    graph = onnx.helper.make_graph(
        [onnx.helper.make_node(operator, list(inputs), list(outputs), **attributes)], "one", described(inputs), described(outputs)
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 20)], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    for name, array in inputs.items():
        binding.bind_input(name, "cpu", 0, array.dtype, array.shape, array.ctypes.data)
    for name, array in outputs.items():
        binding.bind_output(name, "cpu", 0, array.dtype, array.shape, array.ctypes.data)
    return lambda: session.run_with_iobinding(binding)
