package org.shuangyong.platform.crypto;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The keys of personal data by their ids; a key itself is never shown.
 *
 * @param current seals new values
 * @param resealed a run under the current key came to its end: the others may be removed
 * @param indexChanging a former key of the blind index is in the file
 * @param reindexed a run to the present one came to its end: the former may be removed
 */
@Schema(name = "CryptoKeys")
public record CryptoDto(
    String current,
    List<String> keys,
    boolean resealed,
    boolean indexChanging,
    boolean reindexed) {}
