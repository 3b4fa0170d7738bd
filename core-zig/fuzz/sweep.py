"""Writes a C program that calls every op, for tools that want a program without Python: `python sweep.py > sweep.c`.

It must leave no handle and no bytes behind, and says how many calls succeeded.
"""

from __future__ import annotations

from contract import CONTRACT, Function, Parameter

HEAD = """\
#include <spiraltorch.h>
#include <stdio.h>

static int succeeded, refused;

static st_tensor *filled(int32_t dtype, int64_t rows, int64_t cols) {
    const int64_t shape[2] = {rows, cols};
    st_tensor *made = NULL;
    st_tensor_random_uniform(shape, 2, -0.3, 0.3, 7, dtype, 1, &made, NULL);
    return made;
}

static void sweep(int32_t dtype, int64_t rows, int64_t cols) {
    const int64_t starts[2] = {0, 0}, stops[2] = {rows, cols}, steps[2] = {1, 1}, axes[2] = {1, 0}, flat[1] = {-1};
    st_tensor *x = filled(dtype, rows, cols), *square = filled(dtype, cols, cols), *list[2], *out[3];
    st_tensor *pairs = filled(dtype, rows, 2 * cols), *spectrum = NULL;
    st_tensor *indices = NULL, *condition = NULL, *image = NULL, *kernel = NULL, *chosen = NULL;
    const int64_t image_shape[4] = {1, 1, rows, cols}, kernel_shape[4] = {1, 1, 1, 1};
    st_manifold *manifold = NULL;
    st_op_argsort(x, -1, 0, NULL, &indices, NULL);
    st_op_gt(x, x, NULL, &condition, NULL);
    st_op_rfft(x, NULL, &spectrum, NULL);
    st_op_reshape(x, image_shape, 4, NULL, &image, NULL);
    st_op_reshape(indices, image_shape, 4, NULL, &chosen, NULL);
    st_tensor_random_uniform(kernel_shape, 4, -0.3, 0.3, 8, dtype, 1, &kernel, NULL);
    st_manifold_create(2, -1.0, 0, &manifold, NULL);
    list[0] = list[1] = x;
"""

TAIL = """\
    st_tensor_release(x);
    st_tensor_release(square);
    st_tensor_release(pairs);
    st_tensor_release(spectrum);
    st_tensor_release(indices);
    st_tensor_release(condition);
    st_tensor_release(image);
    st_tensor_release(kernel);
    st_tensor_release(chosen);
    st_manifold_release(manifold);
}

int main(void) {
    int64_t first, second;
    for (int round = 0; round < 2; round++) {
        first = st_live_bytes();
        sweep(1, 3, 3);
        sweep(2, 5, 3);
        sweep(1, 67, 33);
        second = st_live_bytes();
    }
    printf("%d calls succeeded, %d were refused, %lld handles left\\n", succeeded, refused, (long long)st_live_handles());
    return st_live_handles() != 0 || first != second || succeeded < 2 * refused;
}
"""

NUMBERS = {"axis": "-1", "k": "2", "dtype": "2", "low": "-0.1", "high": "0.1", "time": "0.5", "epsilon": "1e-5", "order": "2.0"}
NUMBERS |= {"tolerance": "1e-5", "max_iterations": "1000", "keep_dims": "0", "descending": "1", "correction": "0", "length": "-1"}
NUMBERS |= {"groups": "1", "exclude_padding": "0", "scale": "0.0", "causal": "1"}
TENSORS = {
    "indices": "indices",
    "condition": "condition",
    "matrix": "square",
    "weight": "NULL",
    "weights": "NULL",
    "bias": "NULL",
    "mask": "NULL",
    "into": "NULL",
}
LISTS = {"starts": "starts, 2", "stops": "stops, 2", "steps": "steps, 2", "stride": "NULL, 0", "padding": "NULL, 0", "dilation": "NULL, 0"}
LISTS |= {"kernel": "kernel_shape, 1"}


def argument(function: Function, parameter: Parameter, outs: list[str]) -> str:
    if parameter.kind == "handle_out":
        outs.append(f"out[{len(outs)}]")
        return f"&{outs[-1]}"
    if parameter.kind == "handles":
        return "list, 2"
    if parameter.kind == "string":
        chain = "a, b -> where(a < b, tanh(a) * b, exp(a - b) / 2)"
        return f'"{chain}", {len(chain)}'
    if parameter.kind == "i64s":
        rule = function.op["rule"] if function.op else ""
        if rule in ("convolution_gradient", "pool_gradient") and parameter.name == "shape":
            return "kernel_shape, 4" if function.name == "st_op_conv_weight_gradient" else "image_shape, 4"
        shapes = {"axes": "axes, 2" if rule == "permute" else "NULL, 0", "shape": "flat, 1" if rule == "reshape" else "stops, 2"}
        return (LISTS | shapes)[parameter.name]
    if parameter.of == "manifold":
        return "manifold"
    if parameter.of == "tensor":
        planes = {"x": "image", "gradient": "image", "weight": "kernel", "indices": "chosen"}
        if function.op and function.op["rule"].startswith(("convolution", "pool")) and parameter.name in planes:
            return planes[parameter.name]
        second = parameter.name == "y" and function.name == "st_op_matmul"
        x = "spectrum" if function.op and function.op["domain"] == "complex" else "pairs" if function.name == "st_op_deinterleave" else "x"
        return "square" if second else TENSORS.get(parameter.name, x)
    return NUMBERS[parameter.name]


def main() -> None:
    print(HEAD, end="")
    for function in CONTRACT.functions.values():
        if function.op is None:
            continue
        outs: list[str] = []
        given = ", ".join(argument(function, parameter, outs) for parameter in function.parameters)
        released = "".join(f" st_tensor_release({out});" for out in outs)
        print(f"    if ({function.name}({given}, NULL) == 0) {{ succeeded++;{released} }} else refused++;")
    print(TAIL, end="")


if __name__ == "__main__":
    main()
