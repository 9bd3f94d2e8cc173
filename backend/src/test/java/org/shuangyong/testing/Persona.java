package org.shuangyong.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;

/** The people of the tests, the same as the demo accounts. */
public enum Persona {
  OFFICE("office1", "张敏", "SYB", "office", "双拥办"),
  OFFICE2("office2", "李强", "SYB", "office", "双拥办（另一人）"),
  UNIT("jiaowei1", "王芳", "QJW", "member", "成员单位"),
  TOWN("wenlong1", "陈静", "500110002", "town", "街镇"),
  OTHER_TOWN("gunan1", "刘洋", "500110001", "town", "别的街镇"),
  VILLAGE("village1", "周兰", "500110001001", "village", "村社"),
  TROOP("troopa1", "高山", "TROOP-A", "troop", "部队"),
  OTHER_TROOP("troopb1", "江河", "TROOP-B", "troop", "别的部队"),
  LEADER("leader1", "孙正", "LDXZ", "leader", "领导"),
  AUDITOR("auditor1", "何明", "LDXZ", "auditor", "审计员"),
  SECRECY("baomi1", "秦岚", "QWB", "secrecy", "保密员"),
  ADMIN("admin1", "唐静", "SYB", "admin", "系统管理员"),
  /** Signed in, but the unit is none of ours. */
  GHOST("ghost1", "无名", "GHOST", "member", "单位不明"),
  /** Not signed in. */
  NOBODY(null, null, null, null, "未登录");

  public final String username;
  public final String fullName;
  public final String unit;
  public final String role;
  public final String word;

  private String token;
  private Instant signedAt;

  Persona(String username, String fullName, String unit, String role, String word) {
    this.username = username;
    this.fullName = fullName;
    this.unit = unit;
    this.role = role;
    this.word = word;
  }

  /**
   * One token for some minutes, as a browser has: signing one for each request is most of a test's
   * time.
   */
  public synchronized String token() {
    Instant now = Instant.now();
    if (token == null || signedAt.plusSeconds(300).isBefore(now)) {
      token = Tokens.of(username, fullName, unit, "500110", role, "default-roles-shuangyong");
      signedAt = now;
    }
    return token;
  }

  /** A request by this person. */
  public RequestSpecification asks() {
    RequestSpecification request = RestAssured.given();
    return this == NOBODY ? request : request.auth().oauth2(token());
  }

  /** A request with a JSON body by this person. */
  public RequestSpecification sends(Object body) {
    return asks().contentType(ContentType.JSON).body(body);
  }

  /** The same for a record whose version the person has seen. */
  public RequestSpecification sends(Object body, int version) {
    return sends(body).header("If-Match", "\"" + version + "\"");
  }
}
