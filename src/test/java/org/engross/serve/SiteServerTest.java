package org.engross.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server is asked over sockets, in requests that a browser would not send as well. */
@Timeout(60)
class SiteServerTest {
  @TempDir Path folder;

  private final Changes changes = new Changes();
  private SiteServer server;

  @BeforeEach
  void serve() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site/a/res/1"));
    Files.writeString(folder.resolve("site/index.html"), "<!DOCTYPE html><html><head><title>Home</title></head><body>première</body></html>");
    Files.writeString(site.resolve("index.html"), "<html><head></head><body>one</body></html>");
    Files.writeString(folder.resolve("site/site.css"), "body {}");
    Files.writeString(folder.resolve("site/.hidden"), "hidden");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("site/way-out.txt"), folder.resolve("secret.txt"));
    server = new SiteServer(folder.resolve("site"), 0, changes);
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void aPageIsServedWithTheScriptThatShowsItAnew() throws IOException {
    Answer home = get("/");
    assertEquals(200, home.status());
    assertTrue(home.has("Content-Type: text/html; charset=utf-8"), home.head());
    assertEquals("<!DOCTYPE html><html><head><title>Home</title><link rel=\"stylesheet\" href=\"/_engross/serve.css\"><script src=\"/_engross/serve.js\" defer></script></head><body>première</body></html>", home.body());
    assertEquals("body {}", get("/site.css").body());
    assertEquals(200, get("/a/res/1/").status());
    assertTrue(get("/a/res/1").has("Location: /a/res/1/"));
    assertTrue(get("/_engross/serve.js").body().contains("engrossServe"));
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    BindException taken = assertThrows(BindException.class, () -> new SiteServer(folder.resolve("site"), server.port(), changes));
    assertEquals("port " + server.port() + " is taken by another program; choose one with --port, 0 for any that is free", taken.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/../secret.txt", "/%2e%2e/secret.txt", "/a/..%2f..%2fsecret.txt", "/a/%2e%2e/%2e%2e/secret.txt", "/..%5csecret.txt", "//etc/passwd", "/.hidden", "/way-out.txt",
    "/site.css%00.html", "/_engross/../secret.txt", "/_engross/package-info.class", "/none.html"})
  void nothingBesideTheSiteIsServed(String address) throws IOException {
    Answer answer = get(address);
    assertTrue(answer.status() == 404 || answer.status() == 400, address + " " + answer.status());
    assertFalse(answer.body().contains("secret") || answer.body().contains("hidden") || answer.body().contains("root:"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:%d", "127.0.0.1:%d", "[::1]:%d"})
  void thisMachineIsAnswered(String host) throws IOException {
    assertEquals(200, ask("GET / HTTP/1.1\r\nHost: " + host.formatted(server.port()) + "\r\nConnection: close\r\n\r\n").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org:%d", "localhost", "127.0.0.1", "localhost:1%d", "localhost.example.org:%d", "127.0.0.1.nip.io:%d", "127.0.0.2:%d", "", "localhost:%d, example.org"})
  void anyOtherHostIsRefused(String host) throws IOException {
    Answer answer = ask("GET / HTTP/1.1\r\nHost: " + host.formatted(server.port()) + "\r\nConnection: close\r\n\r\n");
    assertEquals(421, answer.status(), host);
    assertFalse(answer.body().contains("première"));
  }

  @Test
  void noHostAndTwoHostsAreRefused() throws IOException {
    assertEquals(421, ask("GET / HTTP/1.0\r\n\r\n").status());
    assertEquals(421, ask("GET / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nHost: example.org\r\nConnection: close\r\n\r\n").status());
  }

  @Test
  void aPageOfAnotherSiteMayLeadHereButNotReadAlong() throws IOException {
    assertEquals(403, ask(request("GET", "/_engross/changes.js", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n")).status());
    assertEquals(200, ask(request("GET", "/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n")).status());
    assertEquals(200, ask(request("GET", "/", "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors\r\n")).status());
  }

  /** A browser that asks for the script of an offline worker says so; a preview must not be shown from what was kept. */
  @Test
  void noWorkerIsInstalled() throws IOException {
    assertEquals(403, ask(request("GET", "/index.html", "Service-Worker: script\r\n")).status());
  }

  @Test
  void onlyReadingIsAllowed() throws IOException {
    assertEquals(405, ask(request("POST", "/", "Content-Length: 0\r\n")).status());
    assertEquals(405, ask(request("DELETE", "/index.html", "")).status());
    assertEquals("", ask(request("HEAD", "/", "")).body());
  }

  @Test
  void otherMachinesReachNothing() throws IOException {
    Optional<InetAddress> outer = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).findFirst();
    if (outer.isPresent()) {
      assertThrows(ConnectException.class, () -> new Socket(outer.get(), server.port()).close());
    }
  }

  @Test
  void aBrowserThatWaitsIsToldOfTheNextBuild() throws Exception {
    changes.built(List.of());
    assertEquals("engrossServe(1, []);\n", get("/_engross/changes.js").body());
    CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> {
      try {
        return get("/_engross/changes.js?1").body();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    });
    Thread.sleep(Duration.ofMillis(300).toMillis());
    assertFalse(waiting.isDone());
    changes.built(List.of("a.txt: </script>\"\u2028"));
    assertEquals("engrossServe(2, [\"a\\u002etxt\\u003a \\u003c\\u002fscript\\u003e\\u0022\\u2028\"]);\n", waiting.get());
  }

  /** @param head status line and headers */
  private record Answer(int status, String head, String body) {
    boolean has(String header) {
      return head.lines().anyMatch(header::equalsIgnoreCase);
    }
  }

  private Answer get(String address) throws IOException {
    return ask(request("GET", address, ""));
  }

  private String request(String method, String address, String headers) {
    return method + " " + address + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n" + headers + "\r\n";
  }

  private Answer ask(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String[] parts = answer.split("\r\n\r\n", 2);
      return new Answer(Integer.parseInt(parts[0].split(" ")[1]), parts[0], parts.length > 1 ? parts[1] : "");
    }
  }
}
