package plainhttp

import (
	"bytes"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

// answer is what the handler writes, whole.
type answer struct {
	header http.Header
	status int
	bytes  bytes.Buffer
}

func (answer *answer) Header() http.Header { return answer.header }

func (answer *answer) WriteHeader(status int) {
	if status < 200 || status > 999 {
		panic(fmt.Sprintf("plainhttp: status %d cannot be answered", status))
	}
	if answer.status == 0 {
		answer.status = status
	}
}

func (answer *answer) Write(part []byte) (int, error) {
	if answer.status == 0 {
		answer.status = http.StatusOK
	}
	if answer.hasNoBody() {
		return 0, http.ErrBodyNotAllowed
	}
	return answer.bytes.Write(part)
}

func (answer *answer) hasNoBody() bool {
	return answer.status == http.StatusNoContent || answer.status == http.StatusNotModified
}

// write sends the answer; the request is nil where none could be read.
func (answer *answer) write(connection *connection, request *http.Request, keep bool) error {
	if answer.status == 0 {
		answer.status = http.StatusOK
	}
	for _, ours := range []string{"Transfer-Encoding", "Content-Length", "Connection"} {
		answer.header.Del(ours)
	}
	answer.header.Set("Date", time.Now().UTC().Format(http.TimeFormat))
	if !answer.hasNoBody() {
		answer.header.Set("Content-Length", strconv.Itoa(answer.bytes.Len()))
	}
	if answer.bytes.Len() > 0 && answer.header.Get("Content-Type") == "" {
		answer.header.Set("Content-Type", "application/octet-stream")
	}
	if !keep {
		answer.header.Set("Connection", "close")
	} else if !request.ProtoAtLeast(1, 1) {
		answer.header.Set("Connection", "keep-alive")
	}
	var head bytes.Buffer
	fmt.Fprintf(&head, "HTTP/1.1 %03d %s\r\n", answer.status, http.StatusText(answer.status))
	if err := answer.header.Write(&head); err != nil {
		return err
	}
	head.WriteString("\r\n")
	if request == nil || request.Method != http.MethodHead {
		head.Write(answer.bytes.Bytes())
	}
	_, err := connection.Write(head.Bytes())
	return err
}
