package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"runtime"
	"strconv"
	"sync/atomic"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

type limits struct {
	body      int64
	neighbors int
	labels    int
	time      time.Duration
	running   int
	waiting   int
}

// service answers requests about one model.
type service struct {
	model     *st.Model
	points    *st.Tensor
	manifold  *st.Manifold
	count     int
	dim       int
	limits    limits
	scheduler *st.Scheduler
	metrics   *metrics
	stopping  atomic.Bool
}

func newService(ctx context.Context, path string, limits limits) (*service, error) {
	if limits.running == 0 {
		limits.running = runtime.GOMAXPROCS(0)
	}
	scheduler, err := st.NewScheduler(st.Slots(limits.running), st.Queue(limits.waiting))
	if err != nil {
		return nil, err
	}
	service := &service{limits: limits, scheduler: scheduler}
	if service.model, err = st.OpenModel(ctx, path); err != nil {
		return nil, err
	}
	if service.points, err = service.model.Points(); err == nil {
		service.manifold, err = service.model.Manifold()
	}
	if err != nil {
		return nil, errors.Join(err, service.Close())
	}
	shape, err := service.points.Shape()
	if err != nil {
		return nil, errors.Join(err, service.Close())
	}
	service.count, service.dim = shape[0], shape[1]
	service.metrics = newMetrics(service)
	return service, nil
}

// Close gives the model back.
func (service *service) Close() error {
	return errors.Join(service.points.Close(), service.manifold.Close(), service.model.Close())
}

// request is what a question may say; each endpoint takes some of it.
type request struct {
	Label  string    `json:"label"`
	Labels []string  `json:"labels"`
	Point  []float64 `json:"point"`
	K      *int      `json:"k"`
	A      string    `json:"a"`
	B      string    `json:"b"`
}

// failure is a refusal with its HTTP status.
type failure struct {
	status  int
	code    string
	message string
}

func (failure *failure) Error() string { return failure.message }

func refuse(status int, code, format string, arguments ...any) error {
	return &failure{status, code, fmt.Sprintf(format, arguments...)}
}

func (service *service) handler() http.Handler {
	mux := http.NewServeMux()
	for name, answer := range map[string]func(context.Context, request) (any, error){
		"nearest": service.nearest, "distance": service.distance, "embed": service.embed,
	} {
		handler := service.metrics.watch(name, service.endpoint(answer))
		mux.Handle("GET /v1/"+name, handler)
		mux.Handle("POST /v1/"+name, handler)
	}
	mux.Handle("GET /v1/model", service.metrics.watch("model", service.endpoint(service.describe)))
	mux.Handle("GET /metrics", service.metrics.handler())
	mux.HandleFunc("GET /healthz", func(writer http.ResponseWriter, _ *http.Request) {
		if service.stopping.Load() {
			http.Error(writer, "stopping", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(writer, "ok")
	})
	return mux
}

// endpoint reads a request within its limits, waits for a slot, and writes the answer as JSON.
func (service *service) endpoint(answer func(context.Context, request) (any, error)) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, received *http.Request) {
		ctx, cancel := context.WithTimeout(received.Context(), service.limits.time)
		defer cancel()
		given, err := service.read(writer, received)
		var result any
		if err == nil {
			err = service.scheduler.Do(ctx, func(ctx context.Context) (err error) {
				result, err = answer(ctx, given)
				return err
			})
		}
		if err != nil {
			writeFailure(writer, err)
			return
		}
		writeJSON(writer, http.StatusOK, result)
	})
}

func (service *service) read(writer http.ResponseWriter, received *http.Request) (request, error) {
	if received.Method == http.MethodGet {
		return readQuery(received.URL.Query())
	}
	var given request
	if kind, _, err := mime.ParseMediaType(received.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return given, refuse(http.StatusUnsupportedMediaType, "invalid_value", "Content-Type: expected application/json")
	}
	decoder := json.NewDecoder(http.MaxBytesReader(writer, received.Body, service.limits.body))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(&given)
	if err == nil && decoder.Decode(&struct{}{}) != io.EOF {
		err = errors.New("more than one value")
	}
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		return given, refuse(http.StatusRequestEntityTooLarge, "invalid_value", "body: more than %d bytes", large.Limit)
	}
	if err != nil {
		return given, refuse(http.StatusBadRequest, "invalid_value", "body: %v", err)
	}
	return given, nil
}

func readQuery(query url.Values) (request, error) {
	given := request{Label: query.Get("label"), Labels: query["labels"], A: query.Get("a"), B: query.Get("b")}
	if text := query.Get("k"); text != "" {
		k, err := strconv.Atoi(text)
		if err != nil {
			return given, refuse(http.StatusBadRequest, "invalid_value", "k: %q given, expected a whole number", text)
		}
		given.K = &k
	}
	for _, text := range query["point"] {
		value, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return given, refuse(http.StatusBadRequest, "invalid_value", "point: %q given, expected a number", text)
		}
		given.Point = append(given.Point, value)
	}
	return given, nil
}

func (service *service) nearest(ctx context.Context, given request) (any, error) {
	k := 10
	if given.K != nil {
		k = *given.K
	}
	if k < 1 || k > service.limits.neighbors {
		return nil, refuse(http.StatusBadRequest, "invalid_value", "k: %d given, expected 1 to %d", k, service.limits.neighbors)
	}
	if (given.Label == "") == (given.Point == nil) {
		return nil, refuse(http.StatusBadRequest, "invalid_value", "expected label or point, one of them")
	}
	var found []st.Neighbor
	var err error
	if given.Label != "" {
		if err = service.known(given.Label); err == nil {
			found, err = service.model.Nearest(ctx, given.Label, k)
		}
	} else {
		found, err = service.nearestToPoint(ctx, given.Point, k)
	}
	if err != nil {
		return nil, err
	}
	return map[string]any{"neighbors": found}, nil
}

func (service *service) nearestToPoint(ctx context.Context, point []float64, k int) ([]st.Neighbor, error) {
	if len(point) != service.dim {
		return nil, refuse(http.StatusBadRequest, "shape_mismatch", "point: %d numbers given, expected %d", len(point), service.dim)
	}
	dtype, err := service.points.DType()
	if err != nil {
		return nil, err
	}
	query, err := st.FromSlice(point, []int{len(point)}, st.WithDType(dtype))
	if err != nil {
		return nil, err
	}
	defer query.Close()
	return service.model.NearestTo(ctx, query, k)
}

func (service *service) distance(_ context.Context, given request) (any, error) {
	for _, label := range []string{given.A, given.B} {
		if err := service.known(label); err != nil {
			return nil, err
		}
	}
	distance, err := service.model.Distance(given.A, given.B)
	return map[string]any{"distance": distance}, err
}

func (service *service) embed(_ context.Context, given request) (any, error) {
	labels := given.Labels
	if given.Label != "" {
		labels = append([]string{given.Label}, labels...)
	}
	if len(labels) == 0 || len(labels) > service.limits.labels {
		return nil, refuse(http.StatusBadRequest, "invalid_value", "%d labels given, expected 1 to %d", len(labels), service.limits.labels)
	}
	points := make(map[string]any, len(labels))
	for _, label := range labels {
		if err := service.known(label); err != nil {
			return nil, err
		}
		coordinates, err := service.coordinates(label)
		if err != nil {
			return nil, err
		}
		points[label] = coordinates
	}
	return map[string]any{"points": points}, nil
}

// coordinates are written in the points' own precision, so that a reader gets the same bits.
func (service *service) coordinates(label string) (any, error) {
	point, err := service.model.Point(label)
	if err != nil {
		return nil, err
	}
	defer point.Close()
	if dtype, err := point.DType(); err != nil || dtype == st.F32 {
		values, err := st.Values[float32](point)
		return values, err
	}
	return st.Values[float64](point)
}

func (service *service) describe(context.Context, request) (any, error) {
	metadata, err := service.model.Metadata()
	return map[string]any{
		"points": service.count, "dim": service.dim, "manifold": service.manifold.String(), "metadata": metadata, "version": st.Version(),
	}, err
}

func (service *service) known(label string) error {
	row, err := service.model.Find(label)
	if err == nil && row < 0 {
		return refuse(http.StatusNotFound, "invalid_value", "no point is labelled %q", label)
	}
	return err
}

// writeFailure says what went wrong with the status of the contract and of HTTP.
func writeFailure(writer http.ResponseWriter, err error) {
	status, code := http.StatusInternalServerError, "internal"
	var refused *failure
	var fromCore *st.Error
	switch {
	case errors.As(err, &refused):
		status, code = refused.status, refused.code
	case errors.Is(err, context.DeadlineExceeded):
		status, code = http.StatusGatewayTimeout, "cancelled"
	case errors.Is(err, st.ErrBusy), errors.Is(err, st.ErrCancelled):
		status, code = http.StatusServiceUnavailable, "busy"
		writer.Header().Set("Retry-After", "1")
	case errors.As(err, &fromCore):
		code = fromCore.Status.Error()
		if code == "invalid_value" || code == "non_finite" || code == "outside_ball" || code == "shape_mismatch" {
			status = http.StatusBadRequest
		}
	}
	writeJSON(writer, status, map[string]any{"error": map[string]string{"code": code, "message": err.Error()}})
}

func writeJSON(writer http.ResponseWriter, status int, value any) {
	encoded, err := json.Marshal(value)
	if err != nil {
		http.Error(writer, err.Error(), http.StatusInternalServerError)
		return
	}
	writer.Header().Set("Content-Type", "application/json")
	writer.Header().Set("X-Content-Type-Options", "nosniff")
	writer.WriteHeader(status)
	// A client that went away is no failure of the server.
	_, _ = writer.Write(append(encoded, '\n'))
}
