/**
 * Military families on file: one person, one file (2.1), with identities, records and households.
 * Does not own plaques, letters and cases, which hang on a household or a person; those show
 * themselves on the family's page through {@link org.shuangyong.family.TimelineSource}.
 */
package org.shuangyong.family;
