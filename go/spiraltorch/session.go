package spiraltorch

import "log/slog"

// made tells about a session whose device is not here: with slog's default logger, once, when there is such a session.
func (session *SpiralSession) made() {
	wanted, err := session.RequestedDevice()
	if err != nil {
		return
	}
	own, err := session.Device()
	if err != nil || own != "cpu" || wanted == "auto" || wanted == "cpu" {
		return
	}
	slog.Warn("SpiralSession: a device is not available", "device", wanted, "session runs on", own)
}

// NewComplexTensor is a complex64 matrix of numbers row by row; of zeros if there are none. Interleave gives its real
// and imaginary parts side by side, and Deinterleave takes them back.
func NewComplexTensor(rows, cols int, data []complex64) (*Tensor, error) {
	if rows < 1 || cols < 1 {
		return nil, invalid("ComplexTensor: %d rows and %d cols given, expected at least 1 each", rows, cols)
	}
	if data == nil {
		return Zeros([]int{rows, cols}, WithDType(Complex64))
	}
	return FromSlice(data, []int{rows, cols})
}
