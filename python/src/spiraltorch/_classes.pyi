# Which class the low-level functions return for each kind of handle: what set_class was given.
from spiraltorch._native import CancelHandle as Cancel
from spiraltorch.hierarchy import Hierarchy, Model, Trainer
from spiraltorch.manifold import Manifold
from spiraltorch.optim import Optimizer
from spiraltorch.tape import Tape
from spiraltorch.tensor import Tensor

__all__ = ["Cancel", "Hierarchy", "Manifold", "Model", "Optimizer", "Tape", "Tensor", "Trainer"]
