package org.shuangyong.platform.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * The person of this request.
 *
 * @param id the token's subject: stable, unlike names
 * @param region the district's code, the tenant
 */
public record User(
    String id, String username, String name, String region, HomeUnit unit, Set<Role> roles) {

  public boolean may(String permission) {
    return roles.stream().anyMatch(role -> role.permissions().contains(permission));
  }

  public Set<String> permissions() {
    Set<String> all = new TreeSet<>();
    roles.forEach(role -> all.addAll(role.permissions()));
    return all;
  }

  public Scope scope() {
    return new Scope(roles.stream().anyMatch(Role::district), unit.path());
  }
}
