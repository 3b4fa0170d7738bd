package spiraltorch

// Scope is a computation of several steps. Its ops return tensors without an error beside them; the
// first failure is kept, later ops do nothing, and Close closes everything that was made:
//
//	scope := spiraltorch.NewScope()
//	defer scope.Close()
//	loss := scope.Sum(scope.Square(scope.Sub(x, y)))
//	if err := scope.Err(); err != nil {
//		return err
//	}
//
// A scope belongs to one goroutine.
type Scope struct {
	tensors []*Tensor
	err     error
}

// NewScope is an empty scope.
func NewScope() *Scope { return &Scope{} }

// Err is the first failure, or nil.
func (scope *Scope) Err() error { return scope.err }

// Fail makes err the scope's failure, unless there is one already.
func (scope *Scope) Fail(err error) {
	if scope.err == nil {
		scope.err = err
	}
}

// Own adds what some other call returned to what the scope closes: scope.Own(model.Points()).
func (scope *Scope) Own(tensor *Tensor, err error) *Tensor {
	if err != nil {
		scope.Fail(err)
		return nil
	}
	scope.tensors = append(scope.tensors, tensor)
	return tensor
}

// Keep takes a tensor out of the scope: whoever calls it closes the tensor.
func (scope *Scope) Keep(tensor *Tensor) *Tensor {
	for index, own := range scope.tensors {
		if own == tensor {
			scope.tensors = append(scope.tensors[:index], scope.tensors[index+1:]...)
			break
		}
	}
	return tensor
}

// Close closes the scope's tensors. The scope can be used again.
func (scope *Scope) Close() error {
	for _, tensor := range scope.tensors {
		tensor.Close()
	}
	scope.tensors, scope.err = nil, nil
	return nil
}

// On gives a manifold's ops in the scope.
func (scope *Scope) On(manifold *Manifold) *ScopedManifold { return &ScopedManifold{scope, manifold} }

// ScopedManifold is a manifold whose ops belong to a scope.
type ScopedManifold struct {
	*Scope
	manifold *Manifold
}

// keep owns an op's result, but for a tensor of the caller's that was written into.
func (scope *Scope) keep(tensor *Tensor, err error, options []Option) *Tensor {
	if err != nil {
		scope.Fail(err)
		return nil
	}
	var given opSettings
	for _, option := range options {
		option(&given)
	}
	if given.into != nil {
		return tensor
	}
	return scope.Own(tensor, nil)
}
