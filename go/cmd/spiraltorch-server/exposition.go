package main

import (
	"bytes"
	"os"
	"runtime"
	goruntime "runtime/metrics"
	"strconv"
)

// Prometheus's text format, version 0.0.4. Its client library would double the size of the program.
const expositionType = "text/plain; version=0.0.4; charset=utf-8"

type exposition struct{ bytes []byte }

// family begins the samples of a metric.
func (text *exposition) family(name, kind, help string) {
	text.bytes = append(text.bytes, "# HELP "+name+" "+help+"\n# TYPE "+name+" "+kind+"\n"...)
}

// sample adds one value, with names and values of labels in turn.
func (text *exposition) sample(name string, value float64, labels ...string) {
	text.bytes = append(text.bytes, name...)
	for index := 0; index < len(labels); index += 2 {
		separator := byte(',')
		if index == 0 {
			separator = '{'
		}
		text.bytes = append(text.bytes, separator)
		text.bytes = append(text.bytes, labels[index]+`="`...)
		text.bytes = append(text.bytes, escaped(labels[index+1])+`"`...)
	}
	if len(labels) > 0 {
		text.bytes = append(text.bytes, '}')
	}
	text.bytes = append(text.bytes, " "+number(value)+"\n"...)
}

func (text *exposition) gauge(name, help string, value float64) {
	text.family(name, "gauge", help)
	text.sample(name, value)
}

func (text *exposition) counter(name, help string, value float64) {
	text.family(name, "counter", help)
	text.sample(name, value)
}

func number(value float64) string { return strconv.FormatFloat(value, 'g', -1, 64) }

// escaped is a label's value with what the format escapes: backslash, quote and line feed.
func escaped(value string) string {
	var result []byte
	for index := range len(value) {
		switch value[index] {
		case '\\', '"':
			result = append(result, '\\', value[index])
		case '\n':
			result = append(result, '\\', 'n')
		default:
			result = append(result, value[index])
		}
	}
	return string(result)
}

// writeRuntime adds what Go's runtime says, under the names that dashboards know.
func writeRuntime(text *exposition) {
	samples := []goruntime.Sample{
		{Name: "/sched/goroutines:goroutines"}, {Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/total:bytes"},
		{Name: "/gc/cycles/total:gc-cycles"},
	}
	goruntime.Read(samples)
	value := func(index int) float64 {
		if samples[index].Value.Kind() != goruntime.KindUint64 {
			return 0
		}
		return float64(samples[index].Value.Uint64())
	}
	text.family("go_info", "gauge", "Go's version.")
	text.sample("go_info", 1, "version", runtime.Version())
	text.gauge("go_goroutines", "Goroutines that exist.", value(0))
	text.gauge("go_memstats_heap_alloc_bytes", "Bytes of Go's heap in use; the core's are not among them.", value(1))
	text.gauge("go_memstats_sys_bytes", "Bytes Go's runtime has from the system.", value(2))
	text.counter("go_gc_cycles_total", "Collections that Go's runtime has finished.", value(3))
}

// writeProcess adds what Linux says about the process; elsewhere nothing.
func writeProcess(text *exposition) {
	stat, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		return
	}
	// The second field is the program's name in parentheses, with whatever in it; the third follows.
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	if len(fields) < 22 {
		return
	}
	field := func(number int) float64 {
		value, _ := strconv.ParseFloat(string(fields[number-3]), 64)
		return value
	}
	const ticksPerSecond = 100 // Linux's unit for processes, on every machine Go knows.
	text.counter("process_cpu_seconds_total", "CPU time of the process.", (field(14)+field(15))/ticksPerSecond)
	text.gauge("process_virtual_memory_bytes", "Address space of the process.", field(23))
	text.gauge("process_resident_memory_bytes", "Memory of the process, with the pages of files it shares.", field(24)*float64(os.Getpagesize()))
	if descriptors, err := os.ReadDir("/proc/self/fd"); err == nil {
		text.gauge("process_open_fds", "Files and sockets the process has open.", float64(len(descriptors)-1)) // without the one that reads
	}
}
