package org.engross.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the folder of a website on 127.0.0.1. Only requests that name this machine as their host are answered, and none that a page
 * of another site makes, so that nobody who is visited meanwhile can read along.
 */
public final class SiteServer implements AutoCloseable {
  /** Where the server's own files are found; no page of a site has such an address. */
  static final String OWN = "/_engross/";

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int MISDIRECTED = 421;
  private static final Map<String, String> OWN_TYPES = Map.of("serve.js", "text/javascript", "serve.css", "text/css");
  private static final String INSERTED = "<link rel=\"stylesheet\" href=\"" + OWN + "serve.css\"><script src=\"" + OWN + "serve.js\" defer></script></head>";

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
    Thread thread = new Thread(task, "serve");
    thread.setDaemon(true);
    return thread;
  });
  private final SiteFiles files;
  private final Changes changes;

  /**
   * Begins to serve.
   *
   * @param site the folder, which builds may replace
   * @param port 0 for any that is free
   * @throws BindException where the port is taken, with a message that says so
   */
  public SiteServer(Path site, int port, Changes changes) throws IOException {
    this.files = new SiteFiles(site);
    this.changes = changes;
    server = listen(port);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  private static HttpServer listen(int port) throws IOException {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    } catch (BindException e) {
      throw (BindException) new BindException("port " + port + " is taken by another program; choose one with --port, 0 for any that is free").initCause(e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isOurs(exchange.getRequestHeaders().get("Host"))) {
        plain(exchange, MISDIRECTED, "This server answers to localhost only.");
      } else if (isForeign(exchange)) {
        plain(exchange, FORBIDDEN, "Pages of other sites may not read this one.");
      } else if (exchange.getRequestHeaders().containsKey("Service-Worker")) {
        plain(exchange, FORBIDDEN, "What is still being made is not kept for reading without a network.");
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        plain(exchange, NOT_ALLOWED, "Pages here can only be read.");
      } else {
        read(exchange, exchange.getRequestURI());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** rule (DNS rebinding): a name that leads here but is not that of this machine belongs to somebody else. */
  private boolean isOurs(List<String> hosts) {
    return hosts != null && hosts.size() == 1 && List.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port()).contains(hosts.get(0));
  }

  /** A page of another site may lead here, but not take what is here into itself. Browsers say which it is. */
  private static boolean isForeign(HttpExchange exchange) {
    String from = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    return from != null && !List.of("same-origin", "none").contains(from) && !"navigate".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode"));
  }

  private void read(HttpExchange exchange, URI address) throws IOException, InterruptedException {
    String path = address.getPath();
    if (path != null && path.equals(OWN + "changes.js")) {
      send(exchange, OK, "text/javascript", changes.since(address.getQuery()).getBytes(StandardCharsets.UTF_8));
    } else if (path != null && path.startsWith(OWN) && OWN_TYPES.containsKey(path.substring(OWN.length()))) {
      String name = path.substring(OWN.length());
      send(exchange, OK, OWN_TYPES.get(name), SiteServer.class.getResourceAsStream("/serve/" + name).readAllBytes());
    } else {
      Optional<Path> file = files.at(path);
      if (file.isPresent() && Files.isDirectory(file.get())) {
        exchange.getResponseHeaders().set("Location", address.getRawPath() + "/");
        plain(exchange, 302, "The page stands in a folder.");
      } else if (file.isPresent()) {
        send(exchange, OK, SiteFiles.type(file.get()), page(file.get()));
      } else {
        Optional<Path> missing = files.at("/404.html");
        send(exchange, NOT_FOUND, "text/html", missing.isPresent() ? page(missing.get()) : "<!DOCTYPE html><title>No such page</title><p>No such page".getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** A page also loads the script that shows it anew. */
  private static byte[] page(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    if (!file.toString().endsWith(".html")) {
      return content;
    }
    return new String(content, StandardCharsets.UTF_8).replaceFirst("</head>", INSERTED).getBytes(StandardCharsets.UTF_8);
  }

  private static void plain(HttpExchange exchange, int status, String words) throws IOException {
    send(exchange, status, "text/plain", (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type.startsWith("text/") ? type + "; charset=utf-8" : type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean bare = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, bare ? -1 : content.length == 0 ? -1 : content.length);
    if (!bare) {
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(content);
      }
    }
  }
}
