package neo4jstore

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// Flags are the flags of a command that connects to a database, in the words of
// the kong command-line parser.
type Flags struct {
	Neo4jURI          string `name:"neo4j-uri" default:"bolt://127.0.0.1:7687" placeholder:"URI" help:"Address of the Neo4j (${default}); neo4j:// routes reads to the readers of a cluster."`
	Neo4jUser         string `name:"neo4j-user" default:"neo4j" placeholder:"NAME" help:"User of the Neo4j (${default})."`
	Neo4jPassword     string `name:"neo4j-password" hidden:"" help:"Password of the user; for the environment, since others see a command line."`
	Neo4jPasswordFile string `name:"neo4j-password-file" placeholder:"FILE" help:"File with the password of the user."`
	Neo4jDatabase     string `name:"neo4j-database" placeholder:"NAME" help:"Database within the Neo4j; its default one if not given."`
}

// Options are the options that the flags ask for.
func (f Flags) Options() (Options, error) {
	o := Options{URI: f.Neo4jURI, User: f.Neo4jUser, Password: f.Neo4jPassword, Database: f.Neo4jDatabase}
	if f.Neo4jPasswordFile != "" {
		text, err := os.ReadFile(f.Neo4jPasswordFile)
		if err != nil {
			return o, fmt.Errorf("--neo4j-password-file: %w", err)
		}
		o.Password = strings.TrimRight(string(text), "\r\n")
	}
	if o.Password == "" {
		return o, errors.New("no password for the Neo4j: set --neo4j-password-file, or ONCOGRAPH_NEO4J_PASSWORD")
	}
	return o, nil
}
