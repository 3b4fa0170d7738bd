// Spiraltorch-server answers questions about a model over HTTP:
//
//	spiraltorch-server -model mammals.safetensors -listen localhost:8080
//	curl 'localhost:8080/v1/nearest?label=dog.n.01&k=5'
//	curl 'localhost:8080/v1/distance?a=dog.n.01&b=cat.n.01'
//	curl 'localhost:8080/v1/embed?label=dog.n.01'
//
// POST takes the same fields as JSON, and points instead of labels. /metrics is for Prometheus; /healthz
// says whether the server takes requests. There is no TLS: it belongs on localhost or behind a proxy.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/spiraltorch/spiraltorch/go/internal/plainhttp"
	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

type settings struct {
	model   string
	listen  string
	limits  limits
	grace   time.Duration
	threads int
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "spiraltorch-server:", err)
		os.Exit(1)
	}
}

func readFlags() settings {
	var given settings
	flag.StringVar(&given.model, "model", "", "model file, made in any language (required)")
	flag.StringVar(&given.listen, "listen", "localhost:8080", "address to listen on")
	flag.Int64Var(&given.limits.body, "max-body", 1<<20, "largest request body, in bytes")
	flag.IntVar(&given.limits.neighbors, "max-k", 1000, "most neighbours one request may ask for")
	flag.IntVar(&given.limits.labels, "max-labels", 10_000, "most labels one request may look up")
	flag.DurationVar(&given.limits.time, "timeout", 5*time.Second, "longest time for one request")
	flag.IntVar(&given.limits.running, "slots", 0, "requests that compute at once (0: one for each CPU)")
	flag.IntVar(&given.limits.waiting, "queue", 256, "requests that may wait; more are refused with 503")
	flag.DurationVar(&given.grace, "grace", 10*time.Second, "time for open requests when the server is stopped")
	flag.IntVar(&given.threads, "threads", 1, "threads that one request's computation may use")
	version := flag.Bool("version", false, "print the version and stop")
	flag.Parse()
	if *version {
		fmt.Println("spiraltorch-server", st.Version(), st.CPULevel())
		os.Exit(0)
	}
	return given
}

func run() error {
	started := time.Now()
	given := readFlags()
	if given.model == "" {
		return errors.New("no -model given")
	}
	logger := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	st.SetLogger(logger)
	if err := st.SetThreadCount(given.threads); err != nil {
		return err
	}
	stop, release := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer release()
	service, err := newService(stop, given.model, given.limits)
	if err != nil {
		return err
	}
	defer service.Close()
	listener, err := (&net.ListenConfig{}).Listen(stop, "tcp", given.listen)
	if err != nil {
		return err
	}
	logger.Info("listening", "address", listener.Addr().String(), "model", given.model, "points", service.count,
		"cpu", st.CPULevel(), "start_up", time.Since(started).String())
	return serve(stop, service, listener, given.grace, logger)
}

// serve answers until stop ends, then lets open requests finish for as long as grace.
func serve(stop context.Context, service *service, listener net.Listener, grace time.Duration, logger *slog.Logger) error {
	server := &plainhttp.Server{
		Handler:        service.handler(),
		HeaderTimeout:  service.limits.time,
		ReadTimeout:    service.limits.time,
		WriteTimeout:   3 * service.limits.time,
		IdleTimeout:    time.Minute,
		MaxHeaderBytes: 64 << 10,
		Logger:         logger,
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-stop.Done():
	}
	logger.Info("stopping", "grace", grace.String())
	service.stopping.Store(true)
	patience, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	err := server.Shutdown(patience)
	return errors.Join(err, service.scheduler.Shutdown(patience))
}
