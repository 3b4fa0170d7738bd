# Which class the low-level functions return for each kind of handle: what set_class was given.
from spiraltorch._native import CancelHandle as Cancel
from spiraltorch._native import HierarchyHandle as Hierarchy
from spiraltorch._native import ManifoldHandle as Manifold
from spiraltorch._native import ModelHandle as Model
from spiraltorch._native import TensorHandle as Tensor
from spiraltorch._native import TrainerHandle as Trainer

__all__ = ["Cancel", "Hierarchy", "Manifold", "Model", "Tensor", "Trainer"]
