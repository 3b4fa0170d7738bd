"""Checks of the GPU kernels on machines without a GPU."""
