package org.shuangyong.platform.access;

import java.util.UUID;

/** The unit a person acts for, as the token's {@code unit} claim names it. */
public record HomeUnit(UUID id, String code, String name, String kind, String path) {}
