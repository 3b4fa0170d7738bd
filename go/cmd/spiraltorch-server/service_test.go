package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// points are f32 on purpose not short in decimal: the answers must have their bits.
var points = []float32{0, 0, 0.1, 0.2, -0.3, 0.7, 0.123456789, -0.5}
var labels = []string{"root", "a", "b", "c/d é"}

func modelFile(t *testing.T) string {
	t.Helper()
	ball, err := st.NewPoincareBall()
	if err != nil {
		t.Fatal(err)
	}
	defer ball.Close()
	tensor, err := st.FromSlice(points, []int{4, 2})
	if err != nil {
		t.Fatal(err)
	}
	defer tensor.Close()
	model, err := st.NewModel(ball, tensor, labels)
	if err != nil {
		t.Fatal(err)
	}
	defer model.Close()
	path := filepath.Join(t.TempDir(), "model.safetensors")
	if err := model.Save(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	return path
}

func started(t *testing.T, given limits) *httptest.Server {
	t.Helper()
	if given.time == 0 {
		given.time = 5 * time.Second
	}
	service, err := newService(t.Context(), modelFile(t), given)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(service.handler())
	t.Cleanup(func() { server.Close(); service.Close() })
	return server
}

var usual = limits{body: 1000, neighbors: 10, labels: 3, running: 2, waiting: 10}

func ask(t *testing.T, method, url, body string) (int, map[string]any) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer map[string]any
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, answer
}

func TestAnswers(t *testing.T) {
	server := started(t, usual)
	status, answer := ask(t, "GET", server.URL+"/v1/embed?label=c%2Fd+%C3%A9", "")
	row := answer["points"].(map[string]any)["c/d é"].([]any)
	if status != 200 || float32(row[0].(float64)) != points[6] || float32(row[1].(float64)) != points[7] {
		t.Errorf("embed: %d %v", status, answer)
	}
	status, answer = ask(t, "POST", server.URL+"/v1/nearest", `{"label": "root", "k": 2}`)
	found := answer["neighbors"].([]any)
	if status != 200 || len(found) != 2 || found[0].(map[string]any)["label"] != "a" {
		t.Errorf("nearest: %d %v", status, answer)
	}
	near := found[0].(map[string]any)["distance"]
	status, answer = ask(t, "GET", server.URL+"/v1/distance?a=root&b=a", "")
	if status != 200 || answer["distance"] != near {
		t.Errorf("distance: %d %v, nearest says %v", status, answer, near)
	}
	status, answer = ask(t, "GET", server.URL+"/v1/nearest?point=0.1&point=0.2&k=1", "")
	if status != 200 || answer["neighbors"].([]any)[0].(map[string]any)["label"] != "a" {
		t.Errorf("nearest to a point: %d %v", status, answer)
	}
	status, answer = ask(t, "GET", server.URL+"/v1/model", "")
	if status != 200 || answer["points"] != 4.0 || answer["manifold"] != "poincare(curvature=-1)" {
		t.Errorf("model: %d %v", status, answer)
	}
}

func TestRefusals(t *testing.T) {
	server := started(t, usual)
	for _, one := range []struct {
		method, path, body string
		status             int
	}{
		{"GET", "/v1/nearest?label=nobody", "", 404},
		{"GET", "/v1/nearest?label=a&k=11", "", 400},
		{"GET", "/v1/nearest?label=a&k=two", "", 400},
		{"GET", "/v1/nearest", "", 400},
		{"POST", "/v1/nearest", `{"point": [0.1], "k": 1}`, 400},
		{"POST", "/v1/nearest", `{"lable": "a"}`, 400},
		{"POST", "/v1/nearest", `{"label": "a"} {}`, 400},
		{"POST", "/v1/embed", `{"labels": ["a", "b", "a", "b"]}`, 400},
		{"POST", "/v1/embed", `{"labels": ["` + strings.Repeat("a", 2000) + `"]}`, 413},
		{"GET", "/v1/distance?a=root", "", 404},
	} {
		if status, answer := ask(t, one.method, server.URL+one.path, one.body); status != one.status || answer["error"] == nil {
			t.Errorf("%s %s %.40s: %d %v, expected %d", one.method, one.path, one.body, status, answer, one.status)
		}
	}
}

func TestTimeAndLoadAreLimited(t *testing.T) {
	given := usual
	given.time = time.Nanosecond
	if status, answer := ask(t, "GET", started(t, given).URL+"/v1/nearest?label=a", ""); status != http.StatusGatewayTimeout {
		t.Errorf("out of time: %d %v", status, answer)
	}
	given = usual
	given.running, given.waiting = 1, 0
	service, err := newService(t.Context(), modelFile(t), limits{body: 1, neighbors: 1, labels: 1, running: 1, waiting: 0, time: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer service.Close()
	server := httptest.NewServer(service.handler())
	defer server.Close()
	if err := service.scheduler.Do(t.Context(), func(context.Context) error {
		if status, answer := ask(t, "GET", server.URL+"/v1/embed?label=a", ""); status != http.StatusServiceUnavailable {
			t.Errorf("a full scheduler: %d %v", status, answer)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

func TestMetrics(t *testing.T) {
	server := started(t, usual)
	ask(t, "GET", server.URL+"/v1/nearest?label=nobody", "")
	response, err := http.Get(server.URL + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	for _, wanted := range []string{`spiraltorch_requests_total{endpoint="nearest",status="404"} 1`, "spiraltorch_points 4", "spiraltorch_live_bytes "} {
		if !strings.Contains(string(text), wanted) {
			t.Errorf("no %q in the metrics", wanted)
		}
	}
}

func TestStopsGracefully(t *testing.T) {
	service, err := newService(t.Context(), modelFile(t), limits{body: 1000, neighbors: 10, labels: 3, running: 1, waiting: 1, time: 5 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer service.Close()
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	stop, stopNow := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- serve(stop, service, listener, 5*time.Second, slog.New(slog.DiscardHandler)) }()
	url := "http://" + listener.Addr().String()
	answered := make(chan int, 1)
	// One request waits for the only slot while the server is told to stop; it still gets its answer.
	err = service.scheduler.Do(t.Context(), func(context.Context) error {
		go func() {
			response, err := http.Get(url + "/v1/embed?label=a")
			if err != nil {
				fmt.Println(err)
				answered <- 0
				return
			}
			response.Body.Close()
			answered <- response.StatusCode
		}()
		for waiting := 0; waiting == 0; _, waiting = service.scheduler.Load() {
			time.Sleep(time.Millisecond)
		}
		stopNow()
		for !service.stopping.Load() {
			time.Sleep(time.Millisecond)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if status := <-answered; status != 200 {
		t.Errorf("the open request got %d", status)
	}
	if err := <-served; err != nil {
		t.Errorf("serve: %v", err)
	}
	if _, err := http.Get(url + "/healthz"); err == nil {
		t.Error("still listening")
	}
}
