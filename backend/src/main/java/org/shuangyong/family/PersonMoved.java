package org.shuangyong.family;

import java.util.UUID;

/**
 * A file is kept elsewhere now; fired in the transaction that moves it.
 *
 * @param from who kept it, and {@code fromPath}
 */
public record PersonMoved(Person person, UUID from, String fromPath) {}
