import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * Runs Neo4j Community in the foreground, with Bolt on a loopback address and
 * passwords on. neo4j/run starts it with the jars and the Java options it needs.
 *
 * <p>Once clients can connect it prints {@code ready bolt://HOST:PORT}, with
 * --settings after the variables that the server and the loader take, and
 * nothing else on stdout. It stops cleanly on SIGINT and SIGTERM, with status 0.
 * What can't be used (arguments, address, directory) is one line and status 2.
 */
public final class Launcher {
  private static final String USAGE =
      "usage: neo4j/run --data DIR --listen HOST:PORT [--password-file FILE] [--stop-with-stdin] [--settings] [--read-only]";
  private static final String PASSWORD = "ONCOGRAPH_NEO4J_PASSWORD";
  private static final int UNUSABLE = 2;
  /** The longest that recovery after a crash may take before a start counts as failed. */
  private static final Duration START = Duration.ofMinutes(5);

  private Path data;
  private InetSocketAddress listen;
  private Path passwordFile;
  private boolean stopWithStdin;
  private boolean settings;
  private boolean readOnly;

  public static void main(String[] args) {
    // What the JVM's libraries print is no part of the output: it would hide the one line that counts.
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    try {
      new Launcher(args).run(stdout);
    } catch (Unusable e) {
      stderr.println("neo4j: " + e.getMessage());
      stderr.flush();
      // Not exit: threads of a half-started Neo4j may not end.
      Runtime.getRuntime().halt(UNUSABLE);
    }
  }

  private Launcher(String[] args) throws Unusable {
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--data" -> data = Path.of(value(args, ++i)).toAbsolutePath().normalize();
        case "--listen" -> listen = address(value(args, ++i));
        case "--password-file" -> passwordFile = Path.of(value(args, ++i));
        case "--stop-with-stdin" -> stopWithStdin = true;
        case "--settings" -> settings = true;
        case "--read-only" -> readOnly = true;
        default -> throw new Unusable("unknown argument " + args[i] + "; " + USAGE);
      }
    }
    if (data == null || listen == null) {
      throw new Unusable("--data and --listen are needed; " + USAGE);
    }
  }

  private void run(PrintStream stdout) throws Unusable {
    if (stopWithStdin) {
      // From the beginning, since a parent can die while Neo4j starts.
      Thread watch = new Thread(Launcher::exitWithStdin, "stdin");
      watch.setDaemon(true);
      watch.start();
    }
    prepare();
    DatabaseManagementService neo4j = start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      neo4j.shutdown();
      // Otherwise the status would be that of the signal.
      Runtime.getRuntime().halt(0);
    }, "stop"));
    GraphDatabaseAPI database = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    if (!database.isAvailable(START.toMillis())) {
      throw new Unusable("the database in " + data + " doesn't start; " + log());
    }
    var bound = database.getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT);
    String uri = "bolt://" + new SocketAddress(listen.getHostString(), bound.getPort());
    if (settings) {
      stdout.println("export ONCOGRAPH_NEO4J_URI=" + uri);
      stdout.println("export ONCOGRAPH_NEO4J_USER=neo4j");
      if (passwordFile != null) {
        stdout.println("export ONCOGRAPH_NEO4J_PASSWORD_FILE='" + passwordFile + "'");
      }
    }
    stdout.println("ready " + uri);
    stdout.flush();
  }

  /** Makes the data directory usable, sets the password of a new one, and finds a port that is taken before the long start. */
  private void prepare() throws Unusable {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(listen);
    } catch (BindException e) {
      throw inUse(e);
    } catch (IOException e) {
      throw new Unusable("can't listen on " + name(listen) + ": " + e.getMessage());
    }
    try {
      Files.createDirectories(data);
      if (!Files.isWritable(data)) {
        throw new IOException("no permission to write");
      }
      if (Files.notExists(data.resolve("data/databases/system"))) {
        setPassword(password());
      }
    } catch (IOException e) {
      throw new Unusable("can't use the directory " + data + ": " + e);
    }
  }

  /** What `neo4j-admin dbms set-initial-password` does, without a password among a process's arguments. */
  private void setPassword(String password) throws IOException, Unusable {
    try (FileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
      PrintStream none = new PrintStream(OutputStream.nullOutputStream());
      StringBuilder fault = new StringBuilder();
      int status = new CommandLine(new SetInitialPasswordCommand(new ExecutionContext(data, data.resolve("conf"), none, none, files)))
          .setExecutionExceptionHandler((e, command, parsed) -> {
            fault.append(e.getMessage());
            return 1;
          })
          .execute("--", password);
      if (status != 0) {
        throw new Unusable("can't set the password: " + fault);
      }
    }
  }

  private String password() throws Unusable {
    String text = System.getenv(PASSWORD);
    if (passwordFile != null) {
      try {
        text = Files.readString(passwordFile).strip();
      } catch (IOException e) {
        throw new Unusable("can't read the password file " + passwordFile + ": " + e);
      }
    }
    if (text == null || text.isEmpty()) {
      throw new Unusable("a new database needs a password: give --password-file, or set " + PASSWORD);
    }
    return text;
  }

  private DatabaseManagementService start() throws Unusable {
    try {
      return new DatabaseManagementServiceBuilder(data)
          .setConfig(GraphDatabaseSettings.auth_enabled, true)
          .setConfig(GraphDatabaseSettings.read_only_database_default, readOnly)
          .setConfig(BoltConnector.enabled, true)
          .setConfig(BoltConnector.listen_address, new SocketAddress(listen.getHostString(), listen.getPort()))
          // Nothing is reported to anyone.
          .setConfig(GraphDatabaseSettings.udc_enabled, false)
          .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
          .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(System.getProperty("pagecache", "64m")))
          // Otherwise Bolt waits ten seconds at the end for clients that might still speak.
          .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
          // 256 MiB that a small graph never fills.
          .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
          .build();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof FileLockException) {
          throw new Unusable(data + " is in use by another Neo4j");
        }
        if (cause instanceof BindException) {
          throw inUse(cause);
        }
      }
      throw new Unusable("Neo4j doesn't start: " + root(e) + "; " + log());
    }
  }

  /** Ends the process, by way of the shutdown hook if Neo4j runs, when standard input ends. */
  private static void exitWithStdin() {
    try {
      while (System.in.read() >= 0) {
        // What is written there means nothing.
      }
    } catch (IOException e) {
      // As good as its end.
    }
    System.exit(0);
  }

  private static String value(String[] args, int i) throws Unusable {
    if (i >= args.length) {
      throw new Unusable(args[i - 1] + " needs a value; " + USAGE);
    }
    return args[i];
  }

  private static InetSocketAddress address(String text) throws Unusable {
    int colon = text.lastIndexOf(':');
    try {
      InetAddress host = InetAddress.getByName(text.substring(0, colon));
      if (!host.isLoopbackAddress()) {
        throw new Unusable("--listen " + text + ": not a loopback address, such as 127.0.0.1; this Neo4j is not for a network");
      }
      return new InetSocketAddress(InetAddress.getByAddress(host.getHostAddress(), host.getAddress()),
          Integer.parseInt(text.substring(colon + 1)));
    } catch (UnknownHostException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Unusable("--listen " + text + ": not HOST:PORT, such as 127.0.0.1:7687");
    }
  }

  private static String name(InetSocketAddress a) {
    return new SocketAddress(a.getHostString(), a.getPort()).toString();
  }

  private Unusable inUse(Throwable e) {
    return new Unusable("can't listen on " + name(listen) + " (" + e.getMessage() + "): is another Neo4j running?");
  }

  private String log() {
    return "see " + data.resolve("logs/debug.log");
  }

  private static String root(Throwable e) {
    while (e.getCause() != null) {
      e = e.getCause();
    }
    return e.toString().lines().findFirst().orElse("");
  }

  /** Something that the person who started this can put right, said in one line. */
  private static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
      super(message);
    }
  }
}
