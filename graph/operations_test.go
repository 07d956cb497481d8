package graph_test

import (
	"testing"
	"time"

	"oncograph/catalog/registry"
	"oncograph/oracle"
	"oncograph/seeds"
	"oncograph/store/memstore"
)

func TestOperationsAnswerAsTheOracleSays(t *testing.T) {
	rows, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	oracle.Check(t, handlerOf(memstore.New(rows, time.Now())))
}
