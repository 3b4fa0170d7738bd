"""Layers: what maps tensors into the ball and back, with its gradient."""

from spiraltorch.zspace import LanguageWaveEncoder, ZSpaceProjector

__all__ = ["LanguageWaveEncoder", "ZSpaceProjector"]
