# The golden numbers that concern tensors: `match` within 2e-6 in f32, `target` within 1e-9 in f64.
using LinearAlgebra: norm

const GOLDENS = JSON.parse(read(joinpath(CHECKOUT, "python", "tests", "golden_tensors.json"), String))

matrix(rows::AbstractVector, T) = isempty(rows) || !(rows[1] isa AbstractVector) ? T[rows...] : T[rows[i][j] for i in eachindex(rows), j in eachindex(rows[1])]
matrix(object::AbstractDict, T) = permutedims(reshape(T[object["data"]...], reverse(Tuple(object["shape"]))...), length(object["shape"]):-1:1)
flat(tensor) = ndims(tensor) < 2 ? vec(Array(tensor)) : vec(permutedims(Array(tensor)))
numbers_of(outputs::AbstractDict) = Float64[outputs["data"]...]
numbers_of(outputs::AbstractVector) = Float64[reduce(vcat, outputs)...]
numbers_of(output::Number) = Float64[output]

# The rest, complex numbers and geometry near the rim, is played by the conformance suite.
const CALLS = Dict{String,Function}(
    "matmul" => (given, T) -> Tensor(matrix(given["a"], T)) * Tensor(matrix(given["b"], T)),
    "cat_rows" => (given, T) -> vcat((Tensor(matrix(part, T)) for part in given["parts"])...),
    "row_softmax" => (given, T) -> Ops.softmax(Tensor(matrix(given["a"], T))),
    "add_row_inplace" => (given, T) -> Ops.add(matrix(given["a"], T), matrix(given["bias"], T)),
    "add" => (given, T) -> Tensor(matrix(given["a"], T)) + Tensor(matrix(given["b"], T)),
    "hadamard" => (given, T) -> Tensor(matrix(given["a"], T)) .* Tensor(matrix(given["b"], T)),
    "scale" => (given, T) -> Tensor(matrix(given["a"], T)) * given["value"],
    "transpose" => (given, T) -> transpose(Tensor(matrix(given["a"], T))),
    "reshape" => (given, T) -> Ops.reshape(Tensor(matrix(given["a"], T)), (given["rows"], given["cols"])),
    "sum_axis0" => (given, T) -> Ops.sum(Tensor(matrix(given["a"], T)); axes = 0),
    "sum_axis1" => (given, T) -> Ops.sum(Tensor(matrix(given["a"], T)); axes = 1),
    "squared_l2_norm" => (given, T) -> Ops.sum(Ops.square(Tensor(matrix(given["a"], T)))),
    "project_to_poincare" => (given, T) -> exp0(PoincareBall(curvature = given["curvature"]), matrix(given["tensor"], T)),
)

played = 0
for golden in GOLDENS
    haskey(CALLS, golden["call"]) && golden["use"] == "match" && golden["concept"] == "Tensor" || continue
    found = CALLS[golden["call"]](golden["inputs"], Float32)
    expected = numbers_of(golden["outputs"])
    @testset "$(golden["id"]) $(golden["call"])" begin
        @test maximum(abs.(flat(found) .- expected)) < 2e-6
    end
    global played += 1
end
@test played >= 10
