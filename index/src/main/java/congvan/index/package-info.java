// SPDX-License-Identifier: Apache-2.0
/**
 * Letters kept and found again, by Apache Lucene in a folder of the caller's: {@link
 * congvan.index.LetterIndex} is the door.
 */
@NullMarked
package congvan.index;

import org.jspecify.annotations.NullMarked;
