// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.Encoding;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What makes one reader differ from another in words, for a reader in another process. */
final class ReaderSettings {
  private static final String LIMIT = "limit.";
  private static final String ENCODING = "encoding";

  private ReaderSettings() {}

  static Map<String, String> of(ReaderOptions options) {
    Map<String, String> settings = new TreeMap<>();
    for (Limit limit : Limit.values()) {
      settings.put(key(limit), Long.toString(options.limits().of(limit)));
    }
    options.encoding().forced().ifPresent(encoding -> settings.put(ENCODING, encoding.name()));
    return settings;
  }

  static ReaderOptions read(Map<String, String> settings) {
    ReaderOptions options = ReaderOptions.STANDARD.with(limitsOf(settings));
    String encoding = settings.get(ENCODING);
    return encoding == null ? options : options.withEncoding(Encoding.valueOf(encoding));
  }

  private static ReaderLimits limitsOf(Map<String, String> settings) {
    ReaderLimits limits = ReaderLimits.standard();
    for (Limit limit : Limit.values()) {
      String value = settings.get(key(limit));
      limits = value == null ? limits : limits.with(limit, Long.parseLong(value));
    }
    return limits;
  }

  private static String key(Limit limit) {
    return LIMIT + limit.name().toLowerCase(Locale.ROOT);
  }
}
