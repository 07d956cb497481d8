package testserver

import (
	"errors"
	"io"
	"net"
	"os"
	"strings"
	"testing"
	"time"
)

// echo is a server that sends back what it gets.
func echo(t *testing.T) (uri string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				_, _ = io.Copy(c, c)
			}()
		}
	}()
	return "bolt://" + l.Addr().String()
}

func proxy(t *testing.T, uri string) *Proxy {
	t.Helper()
	p, err := NewProxy(uri)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

func dial(t *testing.T, p *Proxy) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(p.URI, "bolt://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// cutsOff expects that a new client of a proxy gets no answer. The cut may come
// before the dial has returned.
func cutsOff(t *testing.T, p *Proxy) {
	t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(p.URI, "bolt://"))
	if err != nil {
		return
	}
	t.Cleanup(func() { c.Close() })
	if back, err := say(t, c, "new"); err == nil {
		t.Errorf("a new client is answered %q", back)
	}
}

// say sends a text and expects it back, or the part of it that an error leaves.
func say(t *testing.T, c net.Conn, text string) (string, error) {
	t.Helper()
	if _, err := io.WriteString(c, text); err != nil {
		return "", err
	}
	back := make([]byte, len(text))
	n, err := io.ReadFull(c, back)
	return string(back[:n]), err
}

func TestAProxyForwards(t *testing.T) {
	p := proxy(t, echo(t))
	c := dial(t, p)
	long := strings.Repeat("0123456789", 100_000)
	done := make(chan error, 1)
	go func() { _, err := io.WriteString(c, long); done <- err }()
	back := make([]byte, len(long))
	if _, err := io.ReadFull(c, back); err != nil || string(back) != long {
		t.Errorf("another text came back, with %v", err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	if p.Connections() != 1 {
		t.Errorf("%d connections", p.Connections())
	}
}

func TestAProxyCutsAConnectionMidway(t *testing.T) {
	for name, cut := range map[string]func(*Proxy, int64) <-chan struct{}{"answers": (*Proxy).CutAnswers, "requests": (*Proxy).CutRequests} {
		t.Run(name, func(t *testing.T) {
			p := proxy(t, echo(t))
			c := dial(t, p)
			if back, err := say(t, c, "whole"); back != "whole" || err != nil {
				t.Fatalf("%q, %v", back, err)
			}
			happened := cut(p, 8)
			if back, err := say(t, c, "12345"); back != "12345" || err != nil {
				t.Fatalf("%q, %v", back, err)
			}
			back, err := say(t, c, "67890")
			if err == nil || len(back) > 3 || name == "answers" && back != "678" {
				t.Errorf("%q, %v", back, err)
			}
			<-happened
			if back, err := say(t, dial(t, p), "again"); back != "again" || err != nil {
				t.Errorf("a new connection gave %q, %v", back, err)
			}
		})
	}
}

func TestAProxyThatIsDownCutsOldAndNew(t *testing.T) {
	p := proxy(t, echo(t))
	old := dial(t, p)
	if _, err := say(t, old, "before"); err != nil {
		t.Fatal(err)
	}
	p.Down()
	if back, err := say(t, old, "during"); err == nil {
		t.Errorf("the old connection gave %q", back)
	}
	cutsOff(t, p)
	p.Up()
	if back, err := say(t, dial(t, p), "after"); back != "after" || err != nil {
		t.Errorf("%q, %v", back, err)
	}
}

func TestAStalledProxyHoldsBackUntilItFlows(t *testing.T) {
	p := proxy(t, echo(t))
	c := dial(t, p)
	p.Stall()
	if err := c.SetReadDeadline(time.Now().Add(100 * time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	if back, err := say(t, c, "held"); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("%q, %v", back, err)
	}
	if err := c.SetReadDeadline(time.Time{}); err != nil {
		t.Fatal(err)
	}
	p.Flow()
	back := make([]byte, 4)
	if _, err := io.ReadFull(c, back); err != nil || string(back) != "held" {
		t.Errorf("%q, %v", back, err)
	}
	p.Stall() // Close, in the cleanup, must not wait for it
	if _, err := io.WriteString(c, "lost"); err != nil {
		t.Error(err)
	}
}

func TestASlowProxyTakesItsTime(t *testing.T) {
	p := proxy(t, echo(t))
	c := dial(t, p)
	p.Slow(50 * time.Millisecond)
	begin := time.Now()
	if back, err := say(t, c, "slow"); back != "slow" || err != nil {
		t.Errorf("%q, %v", back, err)
	}
	if took := time.Since(begin); took < 100*time.Millisecond {
		t.Errorf("there and back took %v", took)
	}
}

func TestAProxyToNobodyCutsItsClients(t *testing.T) {
	address, err := freeAddress()
	if err != nil {
		t.Fatal(err)
	}
	p := proxy(t, "bolt://"+address)
	cutsOff(t, p)
}

func TestNeo4jAnswersThroughAProxy(t *testing.T) {
	s := Shared(t)
	p := proxy(t, s.URI)
	if values, err := query(t.Context(), p.URI, s, "RETURN 1"); err != nil || len(values) != 1 {
		t.Errorf("%v, %v", values, err)
	}
	// By this scheme the driver goes where the server's routing table says.
	if values, err := query(t.Context(), strings.Replace(p.URI, "bolt://", "neo4j://", 1), s, "RETURN 1"); err != nil || len(values) != 1 {
		t.Errorf("%v, %v", values, err)
	}
	happened := p.CutAnswers(10_000)
	if values, err := query(t.Context(), p.URI, s, "UNWIND range(1, 100000) AS i RETURN i"); err == nil {
		t.Errorf("%d rows in spite of the cut", len(values))
	}
	<-happened
}
