package spiraltorch

import (
	"context"
	"log/slog"
)

// DeviceContext is where and how work is done: device, element type, scheduler, log. It holds nothing
// of the core, and may be shared by goroutines.
type DeviceContext struct {
	device    Device
	dtype     DType
	scheduler *Scheduler
}

// DeviceContextOption tells the making of a device context something.
type DeviceContextOption func(settings *deviceContextSettings)

type deviceContextSettings struct {
	context DeviceContext
	threads int
	logger  *slog.Logger
}

// UseDevice chooses the device; the CPU otherwise.
func UseDevice(device Device) DeviceContextOption {
	return func(settings *deviceContextSettings) { settings.context.device = device }
}

// UseDType chooses the element type of new tensors; f32 otherwise.
func UseDType(dtype DType) DeviceContextOption {
	return func(settings *deviceContextSettings) { settings.context.dtype = dtype }
}

// UseScheduler bounds the long calls that get a context from Context.
func UseScheduler(scheduler *Scheduler) DeviceContextOption {
	return func(settings *deviceContextSettings) { settings.context.scheduler = scheduler }
}

// UseThreads sets how many threads a call of the core may use; in the whole process, as SetThreadCount.
func UseThreads(count int) DeviceContextOption {
	return func(settings *deviceContextSettings) { settings.threads = count }
}

// UseLogger sets where the package logs; in the whole process, as SetLogger.
func UseLogger(destination *slog.Logger) DeviceContextOption {
	return func(settings *deviceContextSettings) { settings.logger = destination }
}

// NewDeviceContext checks that the device exists by making a tensor on it.
func NewDeviceContext(options ...DeviceContextOption) (*DeviceContext, error) {
	defaults := readTensorOptions(nil)
	settings := deviceContextSettings{context: DeviceContext{device: defaults.device, dtype: defaults.dtype}}
	for _, option := range options {
		option(&settings)
	}
	probe, err := Zeros(nil, settings.context.Options()...)
	if err != nil {
		return nil, err
	}
	defer probe.Close()
	if settings.threads != 0 {
		if err := SetThreadCount(settings.threads); err != nil {
			return nil, err
		}
	}
	if settings.logger != nil {
		SetLogger(settings.logger)
	}
	return &settings.context, nil
}

// Options is what to give to the makers of tensors: Zeros(shape, device.Options()...).
func (device *DeviceContext) Options() []TensorOption {
	return []TensorOption{WithDType(device.dtype), OnDevice(device.device)}
}

// Context is ctx with the scheduler, for long calls.
func (device *DeviceContext) Context(ctx context.Context) context.Context {
	if device.scheduler == nil {
		return ctx
	}
	return WithScheduler(ctx, device.scheduler)
}
