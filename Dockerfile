# The server and the loader, for docker-compose.yml. Neither needs root. The base
# has wget, which asks for /readyz, and the certificates that neo4j+s:// takes.
FROM golang:1.26-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags=-s -o /out/ ./server ./loader

FROM alpine:3.22
COPY --from=build /out/ /usr/local/bin/
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/readyz"]
CMD ["server", "--listen", "0.0.0.0:8080"]
