package planning

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"

	"oncograph/catalog"
)

// frame is a roster with what follows from it alone: it serves every question to
// one edition.
type frame struct {
	*catalog.Roster
	byGroup, byHospital [][]int // memberships, as printed
	countsAs            [][]int // by modality: itself and the broader ones
	borders             [][]int // by region: how many borders away each region is, -1 where no chain of borders leads there

	hospitalCodes func() map[string]int
	network       func() *groupGraph
	bridges       *awaited[[]bridge]
}

// awaited is a value that takes long to work out: once, when it is first asked for,
// and to the end even where nobody waits for it any more.
type awaited[T any] struct {
	start   func()
	done    chan struct{}
	value   T
	failure error // a panic of the work
}

func await[T any](work func() T) *awaited[T] {
	a := &awaited[T]{done: make(chan struct{})}
	a.start = sync.OnceFunc(func() {
		go func() {
			defer close(a.done)
			defer func() {
				if v := recover(); v != nil {
					a.failure = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
				}
			}()
			a.value = work()
		}()
	})
	return a
}

// get waits for the value as long as the context lasts.
func (a *awaited[T]) get(ctx context.Context) (T, error) {
	a.start()
	select {
	case <-a.done:
		return a.value, a.failure
	case <-ctx.Done():
		var none T
		return none, &catalog.Error{Code: catalog.Unavailable, Message: "this is worked out once for an edition, which takes longer than the request may; ask again in a moment", Err: ctx.Err()}
	}
}

func newFrame(r *catalog.Roster) *frame {
	f := &frame{
		Roster:     r,
		byGroup:    make([][]int, len(r.Groups)),
		byHospital: make([][]int, len(r.Hospitals)),
	}
	for i, m := range r.Memberships {
		f.byGroup[m.Group] = append(f.byGroup[m.Group], i)
		f.byHospital[m.Hospital] = append(f.byHospital[m.Hospital], i)
	}
	for m := range r.Modalities {
		var chain []int
		for at := m; at >= 0; at = r.Modalities[at].Broader {
			chain = append(chain, at)
		}
		f.countsAs = append(f.countsAs, chain)
	}
	for region := range r.Regions {
		f.borders = append(f.borders, f.bordersFrom(region))
	}
	f.hospitalCodes = sync.OnceValue(func() map[string]int {
		codes := make(map[string]int, len(r.Hospitals))
		for i, h := range r.Hospitals {
			codes[h.Code] = i
		}
		return codes
	})
	f.network = sync.OnceValue(f.linkGroups)
	f.bridges = await(f.rankBridges)
	return f
}

// bordersFrom counts the borders between a region and each other, breadth first.
func (f *frame) bordersFrom(region int) []int {
	away := make([]int, len(f.Regions))
	for i := range away {
		away[i] = -1
	}
	away[region] = 0
	for queue := []int{region}; len(queue) > 0; queue = queue[1:] {
		for _, next := range f.Regions[queue[0]].Neighbours {
			if away[next] < 0 {
				away[next] = away[queue[0]] + 1
				queue = append(queue, next)
			}
		}
	}
	return away
}

func (f *frame) regionKey(i int) catalog.Key {
	return catalog.Key{Kind: catalog.KindRegion, Code: f.Regions[i].Code}
}

func (f *frame) groupKey(i int) catalog.Key {
	return catalog.Key{Kind: catalog.KindGroup, Code: f.Groups[i].Code}
}

func (f *frame) hospitalKey(i int) catalog.Key {
	return catalog.Key{Kind: catalog.KindHospital, Code: f.Hospitals[i].Code}
}

func (f *frame) diseaseKey(i int) catalog.Key {
	return catalog.Key{Kind: catalog.KindDisease, Code: f.Diseases[i].Code}
}

func (f *frame) modalityKey(i int) catalog.Key {
	return catalog.Key{Kind: catalog.KindModality, Code: f.Modalities[i].Code}
}

func (f *frame) membershipKey(i int) catalog.Key {
	m := f.Memberships[i]
	return catalog.Key{Kind: catalog.KindMembership, Code: f.Groups[m.Group].Code + "/" + f.Hospitals[m.Hospital].Code}
}
