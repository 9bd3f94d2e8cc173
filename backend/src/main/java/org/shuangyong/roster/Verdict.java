package org.shuangyong.roster;

import java.util.List;
import org.shuangyong.family.Person;

/**
 * What would become of a line, and why.
 *
 * @param differs the fields in which the file would become another
 * @param person the file it means, or seems to; null for none
 */
record Verdict(Fate fate, List<String> reasons, List<String> differs, Person person) {}
