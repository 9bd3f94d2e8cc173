package org.shuangyong.platform.secrecy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place where a rule found something.
 *
 * @param field the field's name in the request
 * @param rule the rule's word, for the text in the person's language
 * @param name what the district calls a rule of its own, null for built-in rules
 * @param excerpt what was found, so that the person can mend it; goes only to who wrote it
 * @param blocking refused outright; else allowed with a reason
 */
public record SecrecyHit(
    String field,
    String rule,
    @Schema(nullable = true) String name,
    String excerpt,
    boolean blocking) {}
