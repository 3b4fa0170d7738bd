# Spaces of constant curvature: Euclidean space, the Poincaré ball, the Lorentz model, products.

"""
A space; make one with `Euclidean`, `PoincareBall`, `Lorentz` or `Product`. Its verbs take it first:
`exp0(ball, tangent)`, `distance(ball, x, y)`, `exp(ball, point, tangent)`.
"""
struct Manifold <: Object
    handle::Lib.ManifoldHandle
end

const MANIFOLD = Lib.manifold_create_defaults

"""Flat space, under the same verbs."""
Euclidean() = Manifold(Lib.manifold_create(Lib.MANIFOLD_KIND.euclidean, 0))

"""
    PoincareBall(; curvature, strict)

The ball of radius 1/sqrt(-curvature). Points outside are clipped onto it and counted (`clipped_count`);
`strict = true` refuses them.
"""
PoincareBall(; curvature = MANIFOLD.curvature, strict = MANIFOLD.strict) = Manifold(Lib.manifold_create(Lib.MANIFOLD_KIND.poincare, curvature, strict))

"""
    Lorentz(; curvature, strict)

The upper sheet of the hyperboloid <x, x> = 1/curvature, time coordinate first.
"""
Lorentz(; curvature = MANIFOLD.curvature, strict = MANIFOLD.strict) = Manifold(Lib.manifold_create(Lib.MANIFOLD_KIND.lorentz, curvature, strict))

"""Spaces side by side on the last axis: `Product([ball, plane], [3, 2])` has points of 5 numbers."""
Product(factors, dims) = Manifold(Lib.manifold_product([factor.handle for factor in factors], dims))

"""Which model it is: :euclidean, :poincare, :lorentz or :product."""
kind(manifold::Manifold) = name_of(Lib.MANIFOLD_KIND, Lib.manifold_kind(manifold.handle))
"""Negative, or 0 for Euclidean space; a product has none."""
curvature(manifold::Manifold) = Lib.manifold_curvature(manifold.handle)
"""How many points operations have clipped onto this manifold so far."""
clipped_count(manifold::Manifold) = Lib.manifold_clipped_count(manifold.handle)

function Base.show(io::IO, manifold::Manifold)
    isopen(manifold) || return print(io, "Manifold(closed)")
    which = kind(manifold)
    which === :product && return print(io, "Product(...)")
    which === :euclidean && return print(io, "Euclidean()")
    print(io, which === :poincare ? "PoincareBall" : "Lorentz", "(curvature = ", curvature(manifold), ")")
end
