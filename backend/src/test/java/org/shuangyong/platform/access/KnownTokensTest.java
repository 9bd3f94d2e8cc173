package org.shuangyong.platform.access;

import static io.restassured.RestAssured.given;
import static org.shuangyong.testing.Api.V1;

import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Tokens;

/** A token that was found good is not checked again, but never outlives itself. */
@AppTest
class KnownTokensTest {
  @Test
  void aKnownTokenExpires() throws InterruptedException {
    String token = token(2);
    ask(token, 200);
    ask(token, 200);
    Thread.sleep(3000);
    ask(token, 401);
  }

  @Test
  void aTokenThatDiffersInOneLetterIsAnotherToken() {
    String token = token(600);
    ask(token, 200);
    char last = token.charAt(token.length() - 10);
    ask(
        token.substring(0, token.length() - 10)
            + (last == 'A' ? 'B' : 'A')
            + token.substring(token.length() - 9),
        401);
  }

  private static String token(long seconds) {
    return Tokens.of(
        "office1", "张敏", "SYB", "500110", "shuangyong-api", Tokens.ISSUER, seconds, "office");
  }

  private static void ask(String token, int status) {
    given().auth().oauth2(token).get(V1 + "/me").then().statusCode(status);
  }
}
