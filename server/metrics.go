package main

import (
	"context"
	"net/http"

	"oncograph/catalog"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics are what /metrics serves. Labels take values from closed sets only,
// so that no client can make new series.
type metrics struct {
	registry  *prometheus.Registry
	requests  *prometheus.CounterVec
	durations *prometheus.HistogramVec
	inFlight  prometheus.Gauge
	errors    *prometheus.CounterVec
	reloads   *prometheus.CounterVec
}

// newMetrics has no values yet but those of the registry that is served, which
// it asks for.
func newMetrics(registry func(context.Context) (*catalog.Registry, error)) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "oncograph_http_requests_total",
			Help: "Requests answered, by path, method and status.",
		}, []string{"path", "method", "status"}),
		durations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "oncograph_http_request_duration_seconds",
			Help:    "Time from a request's header to the end of its answer, by path.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"path"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "oncograph_http_requests_in_flight",
			Help: "Requests being answered now.",
		}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "oncograph_graphql_errors_total",
			Help: "Errors in GraphQL answers, by extensions.code.",
		}, []string{"code"}),
		reloads: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "oncograph_registry_reloads_total",
			Help: "Attempts to reload the registry, by result: ok or error.",
		}, []string{"result"}),
	}
	m.registry.MustRegister(m.requests, m.durations, m.inFlight, m.errors, m.reloads, served(registry),
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// served tells of the registry that is served, whoever replaces it; of none while
// it can't be read.
type served func(context.Context) (*catalog.Registry, error)

var (
	servedEdition = prometheus.NewDesc("oncograph_registry_info", "1 for the registry that is served, by edition and hash of its content.", []string{"edition", "version"}, nil)
	servedSince   = prometheus.NewDesc("oncograph_registry_loaded_timestamp_seconds", "When the registry that is served was loaded.", nil, nil)
)

// Describe names what Collect gives.
func (s served) Describe(to chan<- *prometheus.Desc) {
	to <- servedEdition
	to <- servedSince
}

// Collect gives the registry of now.
func (s served) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), readyTimeout)
	defer cancel()
	r, err := s(ctx)
	if err != nil {
		return
	}
	to <- prometheus.MustNewConstMetric(servedEdition, prometheus.GaugeValue, 1, r.Edition, r.Version)
	to <- prometheus.MustNewConstMetric(servedSince, prometheus.GaugeValue, float64(r.LoadedAt.UnixMilli())/1e3)
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}
