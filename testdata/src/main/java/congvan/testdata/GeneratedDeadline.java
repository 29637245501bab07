// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when something is to be done.
 *
 * @param text as the letter says it
 * @param kind as congvan's contract has it: DATE, PERIOD, RECURRING, RELATIVE, EVENT
 * @param latest the last day in time, where the text alone says it
 */
public record GeneratedDeadline(String text, String kind, Optional<LocalDate> latest) {}
