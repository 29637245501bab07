// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.function.Function;

/**
 * A column of a table of such things.
 *
 * @param name for programs, as JSON has it: {@code issuedOn}
 * @param heading for people: {@code Ngày ban hành}
 * @param width in characters, of a spreadsheet
 */
record Column<T>(String name, String heading, int width, Function<T, Cell> value) {}
