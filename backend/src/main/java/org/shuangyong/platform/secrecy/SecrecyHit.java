package org.shuangyong.platform.secrecy;

/**
 * A place where a rule found something.
 *
 * @param field the field's name in the request
 * @param rule the rule's word, for the text in the person's language
 * @param excerpt what was found, so that the person can mend it; goes only to who wrote it
 * @param blocking refused outright; else allowed with a reason
 */
public record SecrecyHit(String field, String rule, String excerpt, boolean blocking) {}
