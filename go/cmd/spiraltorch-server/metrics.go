package main

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// metrics counts requests and looks at the scheduler and the core when Prometheus asks.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
}

func newMetrics(service *service) *metrics {
	made := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "spiraltorch_requests_total", Help: "Requests answered, by endpoint and HTTP status.",
		}, []string{"endpoint", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "spiraltorch_request_seconds", Help: "Time from the request's arrival to its answer.",
			Buckets: prometheus.ExponentialBuckets(0.0001, 4, 9),
		}, []string{"endpoint"}),
	}
	gauge := func(name, help string, value func() float64) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, value)
	}
	made.registry.MustRegister(
		made.requests, made.seconds,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		gauge("spiraltorch_running", "Requests that compute.", func() float64 { running, _ := service.scheduler.Load(); return float64(running) }),
		gauge("spiraltorch_waiting", "Requests that wait for a slot.", func() float64 { _, waiting := service.scheduler.Load(); return float64(waiting) }),
		gauge("spiraltorch_live_bytes", "Bytes the core holds.", func() float64 { return float64(st.LiveBytes()) }),
		gauge("spiraltorch_points", "Points of the model.", func() float64 { return float64(service.count) }),
	)
	return made
}

func (metrics *metrics) handler() http.Handler {
	return promhttp.HandlerFor(metrics.registry, promhttp.HandlerOpts{})
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
		metrics.requests.WithLabelValues(endpoint, strconv.Itoa(watching.status)).Inc()
		metrics.seconds.WithLabelValues(endpoint).Observe(time.Since(started).Seconds())
	})
}
