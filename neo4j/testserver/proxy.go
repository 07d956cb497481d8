package testserver

import (
	"errors"
	"io"
	"net"
	"strings"
	"sync"
	"time"
)

// Proxy stands between clients and a server and makes the network fail on
// demand. What it is told holds for open connections and new ones alike.
type Proxy struct {
	URI string // bolt://HOST:PORT, where clients connect

	target   string
	listener net.Listener
	running  sync.WaitGroup

	mu    sync.Mutex
	pairs map[*pair]bool
	down  bool
	delay time.Duration
	open  chan struct{}    // closed unless stalled
	cut   [2]chan struct{} // by direction, nil if none is due; closed when it happens
	left  [2]int64         // bytes until then
}

// The directions of a connection.
const (
	requests = iota // to the server
	answers         // from the server
)

// pair is a client's connection with the one to the server.
type pair struct {
	client, server net.Conn
	once           sync.Once
	gone           chan struct{}
}

// NewProxy listens on a free port of 127.0.0.1 and forwards to the server of a
// URI, bolt://HOST:PORT. The caller closes it.
func NewProxy(uri string) (*Proxy, error) {
	_, target, found := strings.Cut(uri, "://")
	if !found {
		return nil, errors.New(uri + " is no URI")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &Proxy{
		URI:      "bolt://" + listener.Addr().String(),
		target:   target,
		listener: listener,
		pairs:    map[*pair]bool{},
		open:     make(chan struct{}),
	}
	close(p.open)
	p.running.Go(p.accept)
	return p, nil
}

// Close ends all connections and the proxy.
func (p *Proxy) Close() error {
	err := p.listener.Close()
	p.Down()
	p.running.Wait()
	return err
}

// Cut ends the open connections, midway in whatever they carry.
func (p *Proxy) Cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for c := range p.pairs {
		c.cut()
	}
}

// CutAnswers lets n more bytes of the servers' answers pass and cuts the
// connection that carried the last of them; others, and later ones, live on.
// The channel is closed when that has happened.
func (p *Proxy) CutAnswers(n int64) <-chan struct{} { return p.cutAfter(answers, n) }

// CutRequests does the same with what clients send.
func (p *Proxy) CutRequests(n int64) <-chan struct{} { return p.cutAfter(requests, n) }

func (p *Proxy) cutAfter(direction int, n int64) <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.left[direction], p.cut[direction] = n, make(chan struct{})
	return p.cut[direction]
}

// Down cuts all connections and every new one at once, until Up.
func (p *Proxy) Down() {
	p.mu.Lock()
	p.down = true
	p.mu.Unlock()
	p.Cut()
}

// Up ends a Down.
func (p *Proxy) Up() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.down = false
}

// Stall holds all bytes back, in both directions, until Flow: connections are
// open and nothing arrives.
func (p *Proxy) Stall() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.open:
		p.open = make(chan struct{})
	default:
	}
}

// Flow ends a Stall; what was held back arrives.
func (p *Proxy) Flow() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.open:
	default:
		close(p.open)
	}
}

// Slow holds every piece of up to 4 KiB back for so long, in each direction; 0
// is the network as it is.
func (p *Proxy) Slow(d time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.delay = d
}

// Connections counts the open ones.
func (p *Proxy) Connections() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.pairs)
}

func (p *Proxy) accept() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return // closed
		}
		p.running.Go(func() { p.serve(client) })
	}
}

func (p *Proxy) serve(client net.Conn) {
	c := &pair{client: client, gone: make(chan struct{})}
	server, err := net.Dial("tcp", p.target)
	if err != nil {
		c.cut()
		return
	}
	c.server = server
	p.mu.Lock()
	if p.down {
		p.mu.Unlock()
		c.cut()
		return
	}
	p.pairs[c] = true
	p.mu.Unlock()

	var both sync.WaitGroup
	both.Go(func() { p.forward(c, c.server, c.client, requests) })
	both.Go(func() { p.forward(c, c.client, c.server, answers) })
	both.Wait()

	p.mu.Lock()
	delete(p.pairs, c)
	p.mu.Unlock()
}

// forward copies one direction of a connection until either side closes it.
func (p *Proxy) forward(c *pair, to io.Writer, from io.Reader, direction int) {
	buffer := make([]byte, 4<<10)
	for {
		n, err := from.Read(buffer)
		if n > 0 && !p.pass(c, to, buffer[:n], direction) {
			break
		}
		if err != nil {
			break
		}
	}
	c.close()
}

// pass sends a piece when it is time, and says whether the connection lives on.
func (p *Proxy) pass(c *pair, to io.Writer, piece []byte, direction int) bool {
	p.mu.Lock()
	delay := p.delay
	p.mu.Unlock()
	if delay > 0 {
		timer := time.NewTimer(delay)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-c.gone:
			return false
		}
	}
	p.mu.Lock()
	open := p.open
	p.mu.Unlock()
	select {
	case <-open:
	case <-c.gone:
		return false
	}
	p.mu.Lock()
	due := p.cut[direction]
	last := due != nil && p.left[direction] <= int64(len(piece))
	if last {
		piece = piece[:p.left[direction]]
		p.cut[direction] = nil
	}
	p.left[direction] -= int64(len(piece))
	p.mu.Unlock()
	_, err := to.Write(piece)
	if last {
		c.close()
		close(due)
	}
	return err == nil && !last
}

// cut ends a connection with a reset: what is under way is lost.
func (c *pair) cut() {
	for _, side := range []net.Conn{c.client, c.server} {
		if tcp, ok := side.(*net.TCPConn); ok {
			_ = tcp.SetLinger(0)
		}
	}
	c.close()
}

func (c *pair) close() {
	c.once.Do(func() {
		close(c.gone)
		_ = c.client.Close()
		if c.server != nil {
			_ = c.server.Close()
		}
	})
}
