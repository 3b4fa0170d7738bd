// Package plainhttp serves HTTP/1.1 without TLS. It is net/http's parser, handlers and multiplexer around a
// loop of our own, because http.Server links TLS and HTTP/2, which would make up a quarter of a small
// server. Encryption is left to the proxy in front.
//
// Answers are held back until the handler returns, and have a Content-Length. Not here: upgrades, trailers,
// flushing, and noticing a client that goes away before its answer; a request's deadline bounds that.
package plainhttp

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"
)

// Server answers requests with Handler within its limits. All of them must be set.
type Server struct {
	Handler http.Handler
	// HeaderTimeout is for a request's header, ReadTimeout for its body, WriteTimeout for handler and
	// answer, IdleTimeout for the wait between two requests.
	HeaderTimeout, ReadTimeout, WriteTimeout, IdleTimeout time.Duration
	// MaxHeaderBytes is the most a request's first line and header may take.
	MaxHeaderBytes int64
	Logger         *slog.Logger

	mutex       sync.Mutex
	listener    net.Listener
	connections map[*connection]struct{}
	stopping    bool
	open        sync.WaitGroup
}

// Serve answers connections of the listener, which it closes, until Shutdown; then it returns nil.
func (server *Server) Serve(listener net.Listener) error {
	defer listener.Close()
	server.mutex.Lock()
	server.listener = listener
	server.connections = make(map[*connection]struct{})
	stopping := server.stopping
	server.mutex.Unlock()
	var pause time.Duration
	for !stopping {
		accepted, err := listener.Accept()
		if err == nil {
			pause = 0
			server.start(accepted)
			continue
		}
		if errors.Is(err, net.ErrClosed) {
			if server.isStopping() {
				return nil
			}
			return err
		}
		// Such as too many open files: others may close some.
		pause = min(max(2*pause, 5*time.Millisecond), time.Second)
		server.Logger.Warn("accept", "error", err.Error(), "pause", pause.String())
		time.Sleep(pause)
		stopping = server.isStopping()
	}
	return nil
}

func (server *Server) isStopping() bool {
	server.mutex.Lock()
	defer server.mutex.Unlock()
	return server.stopping
}

func (server *Server) start(accepted net.Conn) {
	made := newConnection(server, accepted)
	server.mutex.Lock()
	defer server.mutex.Unlock()
	if server.stopping {
		accepted.Close()
		return
	}
	server.connections[made] = struct{}{}
	server.open.Go(made.serve)
}

// setIdle tells that a connection waits for a request; false means it must not.
func (server *Server) setIdle(which *connection, idle bool) bool {
	server.mutex.Lock()
	defer server.mutex.Unlock()
	which.idle = idle
	return !server.stopping
}

func (server *Server) forget(which *connection) {
	server.mutex.Lock()
	defer server.mutex.Unlock()
	delete(server.connections, which)
}

// Shutdown takes no more requests and waits for the open ones to be answered; when the context ends first,
// it cuts them off.
func (server *Server) Shutdown(ctx context.Context) error {
	server.mutex.Lock()
	server.stopping = true
	if server.listener != nil {
		server.listener.Close()
	}
	for which := range server.connections {
		if which.idle {
			which.Close()
		}
	}
	server.mutex.Unlock()
	answered := make(chan struct{})
	go func() {
		server.open.Wait()
		close(answered)
	}()
	select {
	case <-answered:
		return nil
	case <-ctx.Done():
	}
	server.mutex.Lock()
	for which := range server.connections {
		which.cancel()
		which.Close()
	}
	server.mutex.Unlock()
	return ctx.Err()
}
