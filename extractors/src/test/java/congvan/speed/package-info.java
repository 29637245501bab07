// SPDX-License-Identifier: Apache-2.0

/** How fast letters are read, beside the bare scan of the same text. Run on demand only. */
@NullMarked
package congvan.speed;

import org.jspecify.annotations.NullMarked;
