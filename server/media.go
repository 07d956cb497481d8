package main

import (
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

// Media types of GraphQL over HTTP. An answer in mediaResponse tells by its
// status whether the request ran; one in mediaJSON is 200 whenever the request
// was well-formed, since something on the way may have made another status.
const (
	mediaJSON     = "application/json"
	mediaResponse = "application/graphql-response+json"
)

// status is the HTTP status of an answer to a well-formed request.
func status(media string, response *graphql.Response) int {
	if media == mediaJSON || len(response.Data) > 0 {
		return http.StatusOK
	}
	for _, err := range response.Errors {
		if s, ok := statusOf[codeOf(err)]; ok {
			return s
		}
	}
	return http.StatusBadRequest
}

// negotiate picks the media type of the answer by the rules of RFC 9110,
// section 12.5.1: the one preferred by quality, then the one named first.
// Without an Accept header, and where only a wildcard fits, that is mediaJSON,
// as clients older than mediaResponse expect. ok is false if neither will do.
func negotiate(accept []string) (media string, ok bool) {
	if strings.TrimSpace(strings.Join(accept, "")) == "" {
		return mediaJSON, true
	}
	ranges := mediaRanges(strings.Join(accept, ","))
	media, best, first := mediaJSON, 0.0, len(ranges)
	for _, offer := range []string{mediaJSON, mediaResponse} {
		match, specific := -1, 0
		for i, r := range ranges {
			if s := r.fits(offer); s > specific {
				match, specific = i, s
			}
		}
		if match < 0 {
			continue
		}
		if q := ranges[match].q; q > best || q == best && match < first {
			media, best, first = offer, q, match
		}
	}
	return media, best > 0
}

// mediaRange is one entry of an Accept header.
type mediaRange struct {
	media string
	q     float64
}

// fits says how specifically the range names a type: 3 by name, 2 by
// application/*, 1 by */*, 0 not at all.
func (r mediaRange) fits(media string) int {
	switch r.media {
	case media:
		return 3
	case "application/*":
		return 2
	case "*/*":
		return 1
	}
	return 0
}

// mediaRanges reads an Accept header, leaving out what can't be read and what
// asks for another encoding than UTF-8.
func mediaRanges(accept string) []mediaRange {
	var ranges []mediaRange
	for entry := range strings.SplitSeq(accept, ",") {
		media, attributes, err := mime.ParseMediaType(strings.TrimSpace(entry))
		if err != nil {
			continue
		}
		if charset := attributes["charset"]; charset != "" && !strings.EqualFold(charset, "utf-8") {
			continue
		}
		r := mediaRange{media, 1}
		if text, ok := attributes["q"]; ok {
			if r.q, err = strconv.ParseFloat(text, 64); err != nil || !(r.q >= 0 && r.q <= 1) {
				continue
			}
		}
		ranges = append(ranges, r)
	}
	return ranges
}
