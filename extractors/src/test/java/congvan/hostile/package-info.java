// SPDX-License-Identifier: Apache-2.0

/**
 * Tests with letters that nobody would write: repeated signs, cut and shuffled lines, many threads.
 */
@NullMarked
package congvan.hostile;

import org.jspecify.annotations.NullMarked;
