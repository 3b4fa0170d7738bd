package main

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// metrics counts requests, and looks at the scheduler, the core and the process when Prometheus asks.
type metrics struct {
	mutex    sync.Mutex
	requests map[outcome]uint64
	seconds  map[string]*histogram
	service  *service
	started  time.Time
}

// outcome is what requests are counted by.
type outcome struct {
	endpoint string
	status   int
}

// bounds of the histogram, in seconds: each four times the last.
var bounds = [...]float64{0.0001, 0.0004, 0.0016, 0.0064, 0.0256, 0.1024, 0.4096, 1.6384, 6.5536}

type histogram struct {
	// counts by bound, each without the ones below it; the last is beyond all bounds.
	counts [len(bounds) + 1]uint64
	sum    float64
}

func newMetrics(service *service) *metrics {
	return &metrics{
		requests: make(map[outcome]uint64), seconds: make(map[string]*histogram), service: service, started: time.Now(),
	}
}

func (metrics *metrics) observe(endpoint string, status int, took time.Duration) {
	metrics.mutex.Lock()
	defer metrics.mutex.Unlock()
	metrics.requests[outcome{endpoint, status}]++
	seen := metrics.seconds[endpoint]
	if seen == nil {
		seen = &histogram{}
		metrics.seconds[endpoint] = seen
	}
	bound, _ := slices.BinarySearch(bounds[:], took.Seconds())
	seen.counts[bound]++
	seen.sum += took.Seconds()
}

func (metrics *metrics) handler() http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, _ *http.Request) {
		writer.Header().Set("Content-Type", expositionType)
		// A client that went away is no failure of the server.
		_, _ = writer.Write(metrics.exposition())
	})
}

func (metrics *metrics) exposition() []byte {
	var text exposition
	metrics.writeRequests(&text)
	running, waiting := metrics.service.scheduler.Load()
	text.gauge("spiraltorch_running", "Requests that compute.", float64(running))
	text.gauge("spiraltorch_waiting", "Requests that wait for a slot.", float64(waiting))
	text.gauge("spiraltorch_live_bytes", "Bytes the core holds.", float64(st.LiveBytes()))
	text.gauge("spiraltorch_points", "Points of the model.", float64(metrics.service.count))
	text.gauge("process_start_time_seconds", "Start of the process, in seconds since 1970.", float64(metrics.started.UnixMilli())/1000)
	writeRuntime(&text)
	writeProcess(&text)
	return text.bytes
}

func (metrics *metrics) writeRequests(text *exposition) {
	metrics.mutex.Lock()
	defer metrics.mutex.Unlock()
	text.family("spiraltorch_requests_total", "counter", "Requests answered, by endpoint and HTTP status.")
	byName := func(a, b outcome) int { return cmp.Or(cmp.Compare(a.endpoint, b.endpoint), a.status-b.status) }
	for _, key := range slices.SortedFunc(maps.Keys(metrics.requests), byName) {
		text.sample("spiraltorch_requests_total", float64(metrics.requests[key]), "endpoint", key.endpoint, "status", strconv.Itoa(key.status))
	}
	text.family("spiraltorch_request_seconds", "histogram", "Time from the request's arrival to its answer.")
	for _, endpoint := range slices.Sorted(maps.Keys(metrics.seconds)) {
		seen, below := metrics.seconds[endpoint], uint64(0)
		for index, count := range seen.counts {
			below += count
			bound := "+Inf"
			if index < len(bounds) {
				bound = number(bounds[index])
			}
			text.sample("spiraltorch_request_seconds_bucket", float64(below), "endpoint", endpoint, "le", bound)
		}
		text.sample("spiraltorch_request_seconds_sum", seen.sum, "endpoint", endpoint)
		text.sample("spiraltorch_request_seconds_count", float64(below), "endpoint", endpoint)
	}
}

// watched remembers the status that a handler wrote.
type watched struct {
	http.ResponseWriter
	status int
}

func (writer *watched) WriteHeader(status int) {
	writer.status = status
	writer.ResponseWriter.WriteHeader(status)
}

func (metrics *metrics) watch(endpoint string, handler http.Handler) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, received *http.Request) {
		started := time.Now()
		watching := &watched{writer, http.StatusOK}
		handler.ServeHTTP(watching, received)
		metrics.observe(endpoint, watching.status, time.Since(started))
	})
}
