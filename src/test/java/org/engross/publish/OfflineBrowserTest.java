package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.SeedBuild;
import org.junit.jupiter.api.Test;

/** Served below some address of the web, the pages that were opened can be read again when the server is gone; from a disk nothing is kept. */
class OfflineBrowserTest extends ChromiumBrowserTest {
  private static final String BELOW = "/some/where/";
  private static final String OPENED = "a/res/57/176/index.html";

  @Test
  void whatWasOpenedIsReadWithoutTheServer() throws IOException {
    Path site = SeedBuild.folder().resolve("site");
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(BELOW, exchange -> answer(exchange, site));
    server.start();
    try (BrowserContext context = browser.newContext()) {
      String address = "http://localhost:" + server.getAddress().getPort() + BELOW;
      Page page = context.newPage();
      page.navigate(address + "index.html");
      page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("navigator.serviceWorker.controller !== null")));
      page.navigate(address + OPENED);
      page.locator(".map").waitFor();
      server.stop(0);

      page.reload();
      assertEquals(26, page.locator(".operative[id^=para_]").count());
      page.locator(".map").waitFor();
      page.navigate(address + "search.html?q=trafficking");
      assertEquals("trafficking", page.locator("#query").inputValue());
      assertThrows(PlaywrightException.class, () -> page.navigate(address + "a/res/71/167/index.html"), "a page that was not opened is not kept");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void fromADiskNothingIsKept() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(SeedBuild.folder().resolve("site").resolve(OPENED).toUri().toString());
      assertEquals(false, page.evaluate("navigator.serviceWorker ? navigator.serviceWorker.getRegistration().then(found => Boolean(found), () => false) : false"));
    }
  }

  private static void answer(HttpExchange exchange, Path site) throws IOException {
    Path file = site.resolve(exchange.getRequestURI().getPath().substring(BELOW.length())).normalize();
    boolean found = file.startsWith(site) && Files.isRegularFile(file);
    byte[] content = found ? Files.readAllBytes(file) : new byte[0];
    String name = file.getFileName().toString();
    String type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : name.endsWith(".html") ? "text/html" : "application/octet-stream";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(found ? 200 : 404, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }
}
