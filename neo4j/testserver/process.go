package testserver

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// process is a launcher that runs.
type process struct {
	command *exec.Cmd
	stdin   io.Closer     // the launcher stops when it is closed, by the kernel too
	done    chan struct{} // closed once the process is gone
	err     error         // how it ended; to be read after done
}

// launch runs neo4j/run in a project's root and waits until clients can connect.
// What it says of a fault is kept in dir and becomes the error.
func launch(ctx context.Context, root, dir string, args ...string) (*process, error) {
	check := exec.CommandContext(ctx, filepath.Join(root, "neo4j", "install"), "--check")
	if said, err := check.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%s", orElse(string(said), err))
	}
	stderr, err := os.Create(filepath.Join(dir, "stderr"))
	if err != nil {
		return nil, err
	}
	defer func() { _ = stderr.Close() }() // the process has its own
	command := exec.Command(filepath.Join(root, "neo4j", "run"), args...)
	command.Stderr = stderr
	// A group of its own: Ctrl-C reaches the tests alone, which then stop it. And
	// when they die while it is paused, the kernel wakes the group that nobody
	// is left to wake, and it sees that its standard input has ended.
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	stdin, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, err
	}
	p := &process{command: command, stdin: stdin, done: make(chan struct{})}
	ready := make(chan struct{})
	go func() {
		defer close(p.done)
		lines := bufio.NewScanner(stdout)
		for lines.Scan() {
			if strings.HasPrefix(lines.Text(), "ready ") {
				close(ready)
				break
			}
		}
		_, _ = io.Copy(io.Discard, stdout) // nothing more is said
		p.err = command.Wait()
	}()
	select {
	case <-ready:
		return p, nil
	case <-p.done:
		said, _ := os.ReadFile(stderr.Name())
		return nil, fmt.Errorf("%s", orElse(string(said), p.err))
	case <-ctx.Done():
		return nil, errors.Join(fmt.Errorf("neo4j: not ready in time: %w", context.Cause(ctx)), p.kill())
	}
}

// stop lets the server end in order.
func (p *process) stop() error {
	_ = p.resume() // a paused one would not hear
	_ = p.command.Process.Signal(syscall.SIGTERM)
	timer := time.NewTimer(stopTimeout)
	defer timer.Stop()
	select {
	case <-p.done:
		if p.err != nil {
			return fmt.Errorf("neo4j: did not end as it should: %w", p.err)
		}
		return nil
	case <-timer.C:
		return errors.Join(fmt.Errorf("neo4j: not stopped after %v", stopTimeout), p.kill())
	}
}

// kill ends the server at once and waits until it is gone.
func (p *process) kill() error {
	err := p.command.Process.Kill()
	if errors.Is(err, os.ErrProcessDone) {
		err = nil
	}
	<-p.done
	return err
}

// pause comes back when all threads have stopped: only then would the kernel
// wake them if this process died.
func (p *process) pause() error {
	if err := p.command.Process.Signal(syscall.SIGSTOP); err != nil {
		return err
	}
	var status syscall.WaitStatus
	for {
		_, err := syscall.Wait4(p.command.Process.Pid, &status, syscall.WUNTRACED, nil)
		switch {
		case errors.Is(err, syscall.EINTR):
		case err != nil:
			return err
		case !status.Stopped():
			return errors.New("neo4j: ended when it was paused")
		default:
			return nil
		}
	}
}

func (p *process) resume() error { return p.command.Process.Signal(syscall.SIGCONT) }

// orElse is what a process said, without the line's end, or how it ended if it
// said nothing.
func orElse(said string, err error) string {
	if said = strings.TrimSpace(said); said != "" {
		return said
	}
	return fmt.Sprintf("neo4j: %v, without a word", err)
}

// freeAddress is one on which nobody listens. Its port lies below those that the
// system hands out to clients: otherwise a connection could take it while the
// server is down between Kill and Restart.
func freeAddress() (string, error) {
	var err error
	for range 100 {
		address := fmt.Sprintf("127.0.0.1:%d", 20000+rand.IntN(10000))
		var l net.Listener
		if l, err = net.Listen("tcp", address); err == nil {
			return address, l.Close()
		}
	}
	return "", err
}

// findRoot finds the project from the directory that the tests run in.
func findRoot() (string, error) {
	start, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for dir := start; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "neo4j", "run")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", fmt.Errorf("neo4j: no directory above %s has neo4j/run", start)
		}
	}
}

// lock waits until no other process holds the file, and holds it until it is closed.
func lock(path string) (*os.File, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}
