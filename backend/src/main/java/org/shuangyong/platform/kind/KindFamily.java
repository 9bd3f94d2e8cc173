package org.shuangyong.platform.kind;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family whose kinds a district may edit, and what its features look at: nothing else may be
 * asked for, since nobody would ask.
 *
 * @param within words that a kind may carry in {@link Kind#within()}
 * @param lasting those of {@code within} that a kind, once it carries them, carries for good:
 *     secrecy rests on them
 * @param fieldSteps words of the steps at which fields are asked for
 * @param paperSteps words of the steps at which papers are asked for
 * @param forms the print forms there are beside the plain one
 * @param unitKinds kinds of units that can owe something of a kind; empty when nothing is owed
 * @param course its kinds run by steps
 * @param values lists of dated numbers that a course may take one of
 * @param needed codes that a feature cannot do without: they are edited, but not retired
 */
@Schema(name = "KindFamily")
public record KindFamily(
    String code,
    List<String> within,
    List<String> lasting,
    List<String> fieldSteps,
    List<String> paperSteps,
    List<String> forms,
    List<String> unitKinds,
    boolean course,
    List<String> values,
    List<String> needed) {}
