package main

import (
	"io"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var (
	family = regexp.MustCompile(`^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$`)
	help   = regexp.MustCompile(`^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) \S.*$`)
	sample = regexp.MustCompile(`^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*",?)+\})? (\S+)$`)
)

// samples reads Prometheus's text format as its documentation says it: each family's help, then its type,
// then its samples, and nothing twice.
func samples(t *testing.T, text string) map[string]float64 {
	t.Helper()
	if !strings.HasSuffix(text, "\n") {
		t.Error("the last line is not ended")
	}
	found := make(map[string]float64)
	seen := make(map[string]bool)
	name, kind := "", ""
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if match := help.FindStringSubmatch(line); match != nil {
			if seen[match[1]] {
				t.Errorf("%s comes twice", match[1])
			}
			name, kind = match[1], ""
			seen[name] = true
			continue
		}
		if match := family.FindStringSubmatch(line); match != nil {
			if match[1] != name || kind != "" {
				t.Errorf("%q does not follow its help", line)
			}
			kind = match[2]
			continue
		}
		match := sample.FindStringSubmatch(line)
		if match == nil {
			t.Errorf("%q is no sample", line)
			continue
		}
		own := match[1] == name && kind != "histogram"
		part := strings.TrimPrefix(match[1], name)
		if !own && !(kind == "histogram" && (part == "_bucket" || part == "_sum" || part == "_count")) || kind == "counter" && !strings.HasSuffix(name, "_total") {
			t.Errorf("%q is no sample of the %s %s", line, kind, name)
		}
		value, err := strconv.ParseFloat(match[3], 64)
		if _, twice := found[match[1]+match[2]]; twice || err != nil {
			t.Errorf("%q: twice %t, %v", line, twice, err)
		}
		found[match[1]+match[2]] = value
	}
	return found
}

func TestMetricsAreInPrometheusFormat(t *testing.T) {
	server := started(t, usual)
	for range 3 {
		ask(t, "GET", server.URL+"/v1/nearest?label=a", "")
	}
	ask(t, "GET", server.URL+"/v1/embed?label=nobody", "")
	response, err := http.Get(server.URL + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if kind := response.Header.Get("Content-Type"); kind != "text/plain; version=0.0.4; charset=utf-8" {
		t.Error(kind)
	}
	found := samples(t, string(text))
	for name, expected := range map[string]float64{
		`spiraltorch_requests_total{endpoint="nearest",status="200"}`:      3,
		`spiraltorch_requests_total{endpoint="embed",status="404"}`:        1,
		`spiraltorch_request_seconds_count{endpoint="nearest"}`:            3,
		`spiraltorch_request_seconds_bucket{endpoint="nearest",le="+Inf"}`: 3,
		`spiraltorch_request_seconds_bucket{endpoint="embed",le="6.5536"}`: 1,
		`spiraltorch_points`: 4,
	} {
		if value, there := found[name]; !there || value != expected {
			t.Errorf("%s is %v, expected %v", name, value, expected)
		}
	}
	before := 0.0
	for _, bound := range append(bounds[:], -1) {
		name := number(bound)
		if bound < 0 {
			name = "+Inf"
		}
		value, there := found[`spiraltorch_request_seconds_bucket{endpoint="nearest",le="`+name+`"}`]
		if !there || value < before {
			t.Errorf("bucket %s: %v after %v, there: %t", name, value, before, there)
		}
		before = value
	}
	if found["go_goroutines"] < 1 || found["process_start_time_seconds"] < 1e9 {
		t.Error("nothing about the process")
	}
}

func TestLabelsAreEscaped(t *testing.T) {
	var text exposition
	text.family("a", "gauge", "What.")
	text.sample("a", 0.5, "name", "back\\slash \"quote\"\nline", "other", "é")
	if _, there := samples(t, string(text.bytes))[`a{name="back\\slash \"quote\"\nline",other="é"}`]; !there {
		t.Errorf("%s", text.bytes)
	}
}
