package org.shuangyong.platform.file;

/**
 * A file as it will be stored.
 *
 * @param content for pictures already upright and without EXIF, XMP, GPS or comments
 * @param width pixels, null for what is no picture
 * @param digest SHA-256 of the content, hexadecimal
 */
record Accepted(
    String mediaType,
    byte[] content,
    boolean picture,
    Integer width,
    Integer height,
    String digest) {}
