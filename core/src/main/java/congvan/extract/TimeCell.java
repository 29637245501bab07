// SPDX-License-Identifier: Apache-2.0
package congvan.extract;

import congvan.text.Span;

/**
 * A cell of a column of times (Thời gian, Thời hạn, Tiến độ) and a row of the table for which it
 * holds; a cell that is merged over several rows holds for each of them.
 *
 * @param row where the text of the row's task begins, in the text as it was read
 * @param cell the place of the cell in {@link congvan.text.LetterText#normalized()}
 */
public record TimeCell(Span row, Span cell) {}
