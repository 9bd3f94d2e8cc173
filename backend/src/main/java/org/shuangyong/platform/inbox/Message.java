package org.shuangyong.platform.inbox;

import java.util.Map;
import java.util.UUID;

/**
 * What a notice says.
 *
 * @param code the word of what happened
 * @param kind and {@code id}: the record it is about
 * @param params for the text; of people only the name of who is on duty
 */
public record Message(String code, String kind, UUID id, Map<String, String> params) {}
