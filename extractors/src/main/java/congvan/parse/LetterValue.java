// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.text.Span;
import java.util.List;

/**
 * A value of a letter, taken out of it.
 *
 * @param name the member that holds it
 * @param field under which its readings are found
 */
record LetterValue(String name, Field<?> field, Object value, List<Span> spans) {}
