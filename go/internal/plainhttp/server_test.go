package plainhttp

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// handler answers with what it was asked, reads bodies on /echo only, and waits on /slow.
func handler(hold <-chan struct{}) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /path", func(writer http.ResponseWriter, request *http.Request) {
		fmt.Fprint(writer, request.URL.RequestURI(), " ", request.Host)
	})
	mux.HandleFunc("POST /echo", func(writer http.ResponseWriter, request *http.Request) {
		read, err := io.ReadAll(http.MaxBytesReader(writer, request.Body, 1000))
		if err != nil {
			http.Error(writer, err.Error(), http.StatusRequestEntityTooLarge)
			return
		}
		_, _ = writer.Write(read)
	})
	mux.HandleFunc("/ignore", func(writer http.ResponseWriter, _ *http.Request) { writer.WriteHeader(http.StatusNoContent) })
	mux.HandleFunc("/panic", func(http.ResponseWriter, *http.Request) { panic("in the handler") })
	mux.HandleFunc("/slow", func(writer http.ResponseWriter, request *http.Request) {
		select {
		case <-hold:
			fmt.Fprint(writer, "at last")
		case <-request.Context().Done():
		}
	})
	return mux
}

// serving starts a server and gives its address.
func serving(t *testing.T, hold <-chan struct{}) (*Server, string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &Server{
		Handler: handler(hold), HeaderTimeout: 300 * time.Millisecond, ReadTimeout: 300 * time.Millisecond, WriteTimeout: 5 * time.Second,
		IdleTimeout: 5 * time.Second, MaxHeaderBytes: 4000, Logger: slog.New(slog.DiscardHandler),
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := errors.Join(server.Shutdown(ctx), <-ended); err != nil {
			t.Error(err)
		}
	})
	return server, listener.Addr().String()
}

// talk sends bytes over one connection and reads an answer for each method.
func talk(t *testing.T, address, sent string, methods ...string) []*http.Response {
	t.Helper()
	connection, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	connection.SetDeadline(time.Now().Add(10 * time.Second))
	if _, err := io.WriteString(connection, sent); err != nil {
		t.Fatal(err)
	}
	reader := bufio.NewReader(connection)
	var answers []*http.Response
	for _, method := range methods {
		answer, err := http.ReadResponse(reader, &http.Request{Method: method})
		if err != nil {
			t.Fatalf("%.60q: answer %d: %v", sent, len(answers), err)
		}
		read, err := io.ReadAll(answer.Body)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body = io.NopCloser(strings.NewReader(string(read)))
		answers = append(answers, answer)
		if answer.Close {
			if _, err := reader.ReadByte(); err != io.EOF {
				t.Errorf("%.60q: said it would close, then: %v", sent, err)
			}
		}
	}
	return answers
}

func TestOneAnswer(t *testing.T) {
	_, address := serving(t, nil)
	long := strings.Repeat("x", 8000)
	for _, one := range []struct {
		name, sent string
		status     int
		body       string
		closes     bool
	}{
		{"kept", "GET /path?a=1 HTTP/1.1\r\nHost: h\r\n\r\n", 200, "/path?a=1 h", false},
		{"asked to close", "GET /path HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n", 200, "/path h", true},
		{"HTTP/1.0", "GET /path HTTP/1.0\r\n\r\n", 200, "/path ", true},
		{"HTTP/1.0, kept", "GET /path HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200, "/path ", false},
		{"length", "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", false},
		{"chunks", "POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 200, "hello", false},
		{"body too large", "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 8000\r\n\r\n" + long, 413, "", false},
		{"body never comes", "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhel", 413, "", true},
		{"wrong method", "POST /path HTTP/1.1\r\nHost: h\r\n\r\n", 405, "", false},
		{"no such path", "GET /none HTTP/1.1\r\nHost: h\r\n\r\n", 404, "", false},
		{"no host", "GET /path HTTP/1.1\r\n\r\n", 400, "", true},
		{"no request", "\x16\x03\x01 not HTTP\r\n\r\n", 400, "", true},
		{"two lengths", "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400, "", true},
		{"space before colon", "GET /path HTTP/1.1\r\nHost : h\r\n\r\n", 400, "", true},
		{"HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "", true},
		{"header too large", "GET /path HTTP/1.1\r\nHost: h\r\nX: " + long + "\r\n\r\n", 431, "", true},
		{"header too slow", "GET /path HTTP/1.1\r\nHost:", 408, "", true},
		{"unknown expectation", "GET /path HTTP/1.1\r\nHost: h\r\nExpect: wonders\r\n\r\n", 417, "", true},
	} {
		answer := talk(t, address, one.sent, "GET")[0]
		body, _ := io.ReadAll(answer.Body)
		if answer.StatusCode != one.status || answer.Close != one.closes || one.body != "" && string(body) != one.body {
			t.Errorf("%s: %d %q, closes: %t; expected %d %q, %t", one.name, answer.StatusCode, body, answer.Close, one.status, one.body, one.closes)
		}
	}
}

func TestRequestsInARow(t *testing.T) {
	_, address := serving(t, nil)
	path := "GET /path HTTP/1.1\r\nHost: h\r\n\r\n"
	unread := "POST /ignore HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nGET /"
	head := "HEAD /path HTTP/1.1\r\nHost: h\r\n\r\n"
	answers := talk(t, address, path+unread+head+path, "GET", "POST", "HEAD", "GET")
	for index, expected := range []int{200, 204, 200, 200} {
		if answers[index].StatusCode != expected {
			t.Errorf("answer %d: %s", index, answers[index].Status)
		}
	}
	if length := answers[2].ContentLength; length != int64(len("/path h")) {
		t.Errorf("HEAD: Content-Length %d", length)
	}
}

func TestAClientThatAsksFirst(t *testing.T) {
	_, address := serving(t, nil)
	ask := "POST /%s HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"
	// The test sends the body without waiting; what matters is who is told to send it.
	if answers := talk(t, address, fmt.Sprintf(ask, "echo")+"hello", "POST", "POST"); answers[0].StatusCode != 100 || answers[1].StatusCode != 200 {
		t.Errorf("wanted: %s, %s", answers[0].Status, answers[1].Status)
	}
	if answers := talk(t, address, fmt.Sprintf(ask, "ignore"), "POST"); answers[0].StatusCode != 204 || !answers[0].Close {
		t.Errorf("not wanted: %s, closes: %t", answers[0].Status, answers[0].Close)
	}
}

func TestAPanicEndsItsConnectionOnly(t *testing.T) {
	_, address := serving(t, nil)
	if _, err := http.Get("http://" + address + "/panic"); err == nil {
		t.Error("a panic was answered")
	}
	if answer, err := http.Get("http://" + address + "/path"); err != nil || answer.StatusCode != 200 {
		t.Errorf("after a panic: %v", err)
	}
}

func TestShutdownWaitsForAnswersAndClosesTheIdle(t *testing.T) {
	hold := make(chan struct{})
	server, address := serving(t, hold)
	idle, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer idle.Close()
	answered := make(chan string, 1)
	go func() {
		answer, err := http.Get("http://" + address + "/slow")
		if err != nil {
			answered <- err.Error()
			return
		}
		body, _ := io.ReadAll(answer.Body)
		answered <- string(body)
	}()
	for busy := false; !busy; time.Sleep(time.Millisecond) {
		server.mutex.Lock()
		for which := range server.connections {
			busy = busy || !which.idle
		}
		server.mutex.Unlock()
	}
	short, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- server.Shutdown(short) }()
	if _, err := idle.Read(make([]byte, 1)); err != io.EOF {
		t.Errorf("the idle connection: %v", err)
	}
	close(hold)
	if got := <-answered; got != "at last" {
		t.Error(got)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	cancel()
}

func TestShutdownCutsOffWhatTakesTooLong(t *testing.T) {
	server, address := serving(t, nil)
	failed := make(chan error, 1)
	go func() {
		_, err := http.Get("http://" + address + "/slow")
		failed <- err
	}()
	time.Sleep(50 * time.Millisecond)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := server.Shutdown(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if err := <-failed; err == nil {
		t.Error("an answer came")
	}
}
