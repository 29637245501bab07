// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.Encoding;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What makes one reader differ from another in words, for a reader in another process. */
final class ReaderSettings {
  private static final String LIMIT = "limit.";
  private static final String ENCODING = "encoding";
  private static final String OCR = "ocr";
  private static final String TESSERACT = "tesseract";
  private static final String PROCESSES = "processes";

  private ReaderSettings() {}

  static Map<String, String> of(ReaderOptions options) {
    Map<String, String> settings = new TreeMap<>();
    for (Limit limit : Limit.values()) {
      settings.put(key(limit), Long.toString(options.limits().of(limit)));
    }
    options.encoding().forced().ifPresent(encoding -> settings.put(ENCODING, encoding.name()));
    addOcr(options.ocr(), settings);
    return settings;
  }

  static ReaderOptions read(Map<String, String> settings) {
    ReaderOptions options = ReaderOptions.STANDARD.with(limitsOf(settings)).with(ocrOf(settings));
    String encoding = settings.get(ENCODING);
    return encoding == null ? options : options.withEncoding(Encoding.valueOf(encoding));
  }

  private static void addOcr(OcrOptions ocr, Map<String, String> settings) {
    settings.put(OCR, Boolean.toString(ocr.wanted()));
    ocr.tesseract().place().ifPresent(place -> settings.put(TESSERACT, place.toString()));
    settings.put(PROCESSES, Integer.toString(ocr.processes().number()));
  }

  private static OcrOptions ocrOf(Map<String, String> settings) {
    OcrOptions ocr = OcrOptions.STANDARD;
    String tesseract = settings.get(TESSERACT);
    ocr = tesseract == null ? ocr : ocr.withTesseract(Path.of(tesseract));
    String processes = settings.get(PROCESSES);
    ocr = processes == null ? ocr : ocr.withProcesses(Integer.parseInt(processes));
    return "false".equals(settings.get(OCR)) ? ocr.unwanted() : ocr;
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
