// SPDX-License-Identifier: Apache-2.0
/**
 * Encodings of Vietnamese from before Unicode (bảng mã cũ): what they are, and where in a text they
 * stand. The JDK alone.
 */
@NullMarked
package congvan.encoding;

import org.jspecify.annotations.NullMarked;
