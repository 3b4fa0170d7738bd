# CuArray in and out by DLPack. The core of this version keeps tensors in host memory only, so device memory is
# refused by the core itself (DeviceError, naming the device kind); nothing of this file has run on a GPU yet.
module SpiralTorchCUDAExt

using SpiralTorch
import CUDA

const DL_CUDA = Int32(2)

"""A tensor over a CuArray's memory, as far as the core takes CUDA memory by DLPack."""
SpiralTorch.from_buffer(array::CUDA.CuArray; read_only::Bool = false) =
    SpiralTorch.share(array, DL_CUDA, CUDA.deviceid(CUDA.device(array)), Ptr{Cvoid}(UInt(pointer(array))), read_only)

end
