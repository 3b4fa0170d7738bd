package plainhttp

import (
	"bufio"
	"context"
	"errors"
	"io"
	"math"
	"net"
	"net/http"
	"runtime/debug"
	"strings"
	"time"
)

// drainLimit is how much of an unread body is skipped to keep a connection.
const drainLimit = 256 << 10

type connection struct {
	net.Conn
	server *Server
	reader *bufio.Reader
	// allowed is how many more bytes may be read from the network.
	allowed int64
	idle    bool // guarded by the server's mutex
	// context ends when the connection does.
	context context.Context
	cancel  context.CancelFunc
}

func newConnection(server *Server, accepted net.Conn) *connection {
	made := &connection{Conn: accepted, server: server, idle: true}
	made.context, made.cancel = context.WithCancel(context.Background())
	made.reader = bufio.NewReader(made)
	return made
}

var errTooLarge = errors.New("plainhttp: header too large")

// Read is the connection's, up to the bytes allowed.
func (connection *connection) Read(into []byte) (int, error) {
	if connection.allowed <= 0 {
		return 0, errTooLarge
	}
	if int64(len(into)) > connection.allowed {
		into = into[:connection.allowed]
	}
	count, err := connection.Conn.Read(into)
	connection.allowed -= int64(count)
	return count, err
}

func (connection *connection) serve() {
	defer func() {
		if panicked := recover(); panicked != nil && panicked != http.ErrAbortHandler {
			connection.server.Logger.Error("handler panicked", "panic", panicked, "stack", string(debug.Stack()))
		}
		connection.cancel()
		connection.Close()
		connection.server.forget(connection)
	}()
	for connection.server.setIdle(connection, true) {
		connection.SetReadDeadline(time.Now().Add(connection.server.IdleTimeout))
		connection.allowed = connection.server.MaxHeaderBytes
		if _, err := connection.reader.Peek(1); err != nil {
			return
		}
		if !connection.server.setIdle(connection, false) || !connection.answerOne() {
			return
		}
	}
}

// answerOne reads a request and answers it; false means the connection has to end.
func (connection *connection) answerOne() bool {
	now := time.Now()
	connection.SetReadDeadline(now.Add(connection.server.HeaderTimeout))
	connection.SetWriteDeadline(now.Add(connection.server.HeaderTimeout + connection.server.WriteTimeout))
	request, err := http.ReadRequest(connection.reader)
	if status := refusal(request, err); status != 0 {
		connection.refuse(status)
		return false
	}
	if err != nil {
		return false
	}
	connection.allowed = math.MaxInt64
	connection.SetReadDeadline(time.Now().Add(connection.server.ReadTimeout))
	body := &body{ReadCloser: request.Body, connection: connection, wanted: request.Header.Get("Expect") == ""}
	ctx, cancel := context.WithCancel(connection.context)
	defer cancel()
	request = request.WithContext(ctx)
	request.Body, request.RemoteAddr = body, connection.RemoteAddr().String()

	answer := &answer{header: make(http.Header)}
	connection.server.Handler.ServeHTTP(answer, request)
	keep := !request.Close && body.drained() && !connection.server.isStopping()
	if err := answer.write(connection, request, keep); err != nil {
		return false
	}
	if !keep {
		connection.linger()
	}
	return keep
}

// refusal is the status for a request that no handler sees; 0 if there is none to send.
func refusal(request *http.Request, err error) int {
	var timeout net.Error
	switch {
	case errors.Is(err, errTooLarge):
		return http.StatusRequestHeaderFieldsTooLarge
	case errors.As(err, &timeout) && timeout.Timeout():
		return http.StatusRequestTimeout
	case err == io.EOF, errors.Is(err, net.ErrClosed):
		return 0
	case err != nil:
		return http.StatusBadRequest
	case request.ProtoMajor != 1:
		return http.StatusHTTPVersionNotSupported
	case request.Host == "" && request.ProtoAtLeast(1, 1):
		return http.StatusBadRequest
	}
	if expected := request.Header.Get("Expect"); expected != "" && !strings.EqualFold(expected, "100-continue") {
		return http.StatusExpectationFailed
	}
	return 0
}

func (connection *connection) refuse(status int) {
	answer := &answer{header: make(http.Header)}
	http.Error(answer, http.StatusText(status), status)
	if answer.write(connection, nil, false) == nil {
		connection.linger()
	}
}

// linger lets the client read the answer: closing at once, with its bytes unread, would reset the
// connection and may take the answer away.
func (connection *connection) linger() {
	half, ok := connection.Conn.(interface{ CloseWrite() error })
	if !ok || half.CloseWrite() != nil {
		return
	}
	connection.SetReadDeadline(time.Now().Add(500 * time.Millisecond))
	_, _ = io.CopyN(io.Discard, connection.Conn, drainLimit)
}

// body is a request's. A client that asked first is told to go on when the handler wants to read.
type body struct {
	io.ReadCloser
	connection *connection
	wanted     bool
	failed     bool
}

func (body *body) Read(into []byte) (int, error) {
	if !body.wanted {
		body.wanted = true
		if _, err := io.WriteString(body.connection.Conn, "HTTP/1.1 100 Continue\r\n\r\n"); err != nil {
			return 0, err
		}
	}
	count, err := body.ReadCloser.Read(into)
	body.failed = body.failed || err != nil && err != io.EOF
	return count, err
}

// drained skips what the handler left; false if the next request cannot be found behind it.
func (body *body) drained() bool {
	if body.ReadCloser == http.NoBody {
		return true
	}
	if !body.wanted || body.failed {
		return false
	}
	_, err := io.CopyN(io.Discard, body.ReadCloser, drainLimit)
	return err == io.EOF
}
