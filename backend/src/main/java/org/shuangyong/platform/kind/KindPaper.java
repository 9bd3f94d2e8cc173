package org.shuangyong.platform.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper that records of a kind need (4.5).
 *
 * @param code what a file is marked with
 * @param before the word of the step that is not taken without it, such as {@code matter.apply}
 */
@Schema(name = "KindPaper")
public record KindPaper(String code, String name, String before) {}
