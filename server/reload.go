package main

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// reloader swaps the registry that is served for what its directory holds now.
type reloader struct {
	dir     string        // the registry directory; "" for the embedded one
	served  string        // the fingerprint of dir when it was last read
	every   time.Duration // between two looks at dir; 0 for none
	service *service
	metrics *metrics
	log     *slog.Logger
}

// watch reloads on every signal from hangup, and when the directory changed,
// until ctx ends.
//
// The directory is looked at every few seconds instead of watched through the
// kernel: a look is some twenty stats, and it also sees what inotify does not:
// network file systems, bind mounts, a link that is switched to another
// directory, a directory that is removed and made again. A change is taken once
// two looks agree, so that a directory is not read while it is being written.
func (r *reloader) watch(ctx context.Context, hangup <-chan os.Signal) {
	var ticks <-chan time.Time
	if r.every > 0 && r.dir != "" {
		ticker := time.NewTicker(r.every)
		defer ticker.Stop()
		ticks = ticker.C
	}
	last := r.served
	for {
		select {
		case <-ctx.Done():
			return
		case <-hangup:
			r.served = fingerprint(r.dir)
			last = r.served
			r.reload(ctx, "signal")
		case <-ticks:
			now := fingerprint(r.dir)
			if now == last && now != r.served {
				r.served = now
				r.reload(ctx, "directory changed")
			}
			last = now
		}
	}
}

// reload loads and validates the whole directory, then serves it; or keeps what
// is served, and logs every reason.
func (r *reloader) reload(ctx context.Context, why string) {
	if r.dir == "" {
		r.log.Info("nothing to reload: no registry directory is served", "why", why)
		return
	}
	start := time.Now()
	if err := r.service.reload(); err != nil {
		r.metrics.reloads.WithLabelValues("error").Inc()
		r.log.Error("registry not reloaded: the one before is still served", "why", why, "registry", r.dir)
		for fault := range strings.Lines(err.Error()) {
			r.log.Error("registry fault", "fault", strings.TrimSpace(fault))
		}
		return
	}
	r.metrics.reloads.WithLabelValues("ok").Inc()
	now := r.service.edition(ctx)
	r.log.Info("registry reloaded", "why", why, "registry", r.dir, "edition", now.Edition, "version", now.Version, "duration", time.Since(start))
}

// fingerprint changes when a file of a directory is added, removed or written.
func fingerprint(dir string) string {
	var b strings.Builder
	if resolved, err := filepath.EvalSymlinks(dir); err == nil {
		dir = resolved
	}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := os.Stat(path) // not entry.Info, which stops at links
		if err != nil {
			return err
		}
		if !info.IsDir() {
			fmt.Fprintln(&b, path, info.Size(), info.ModTime().UnixNano())
		}
		return nil
	})
	if err != nil {
		fmt.Fprintln(&b, err)
	}
	return b.String()
}
