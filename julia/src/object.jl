# What everything that stands for something in the core has in common.

"""Something in the core: has a `handle`, `close` and `isopen`; using it closed throws `ClosedError`."""
abstract type Object end

Base.close(object::Object) = close(object.handle)
Base.isopen(object::Object) = isopen(object.handle)

"""
    scope(f)

Runs `f()` and, when it ends or throws, closes everything this task made in it, but the result (an object, or a
tuple, named tuple, array or dictionary of such).

```julia
loss = scope() do
    sum(tensor .* tensor)        # the product is gone when this line is
end
```
"""
scope(f) = Lib.with_scope(f, handles_in)

handles_in(object::Object) = (object.handle, inner_handles(object)...)
handles_in(list::Union{Tuple,NamedTuple}) = Iterators.flatten(map(handles_in, Tuple(list)))
handles_in(list::AbstractArray) = isbitstype(eltype(list)) ? () : Iterators.flatten([handles_in(item) for item in list])
handles_in(pairs::AbstractDict) = Iterators.flatten([handles_in(item) for item in values(pairs)])
handles_in(other) = ()
inner_handles(object) = ()

# `SomeType(arguments...) do object ... end` closes the object at the end, as `open` does for files.
function closing(f, object)
    try
        return f(object)
    finally
        close(object)
    end
end
