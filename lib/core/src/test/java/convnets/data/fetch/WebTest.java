package convnets.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** What needs a network, or a certificate, to happen: told without either. */
class WebTest {
  private final Web web = Web.patient(Duration.ofSeconds(30));

  @Test
  void fromASecureAddressNoneIsFollowedThatIsNot() throws Exception {
    URI secure = URI.create("https://example.org/a/x.gz");
    Exception e =
        assertThrows(MirrorException.class, () -> Web.followed(secure, "http://example.org/x.gz"));
    assertEquals("sends us on to http://example.org/x.gz, which is not secure", e.getMessage());
    assertEquals(
        URI.create("https://elsewhere.org/x.gz"),
        Web.followed(secure, "https://elsewhere.org/x.gz"));
    assertEquals(
        URI.create("https://example.org/x.gz"),
        Web.followed(URI.create("http://example.org/x.gz"), "https://example.org/x.gz"));
  }

  @Test
  void eachWayOfNotConnectingHasItsWords() {
    Exception unknown = new ConnectException();
    unknown.initCause(new ConnectException().initCause(new UnresolvedAddressException()));
    assertEquals("there is no such host, or no network", web.reason(unknown).getMessage());
    assertEquals("no connection", web.reason(new ConnectException("refused")).getMessage());
    assertEquals(
        "no connection within 30 s",
        web.reason(new HttpConnectTimeoutException("slow")).getMessage());
    assertEquals(
        "no secure connection: expired",
        web.reason(new SSLHandshakeException("expired")).getMessage());
    assertEquals(
        "the connection broke off before an answer",
        web.reason(new IOException("EOF")).getMessage());
  }
}
