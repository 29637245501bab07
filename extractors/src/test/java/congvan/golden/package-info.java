// SPDX-License-Identifier: Apache-2.0
/** Reads the invented letters and counts, field by field, what is as expected. */
@NullMarked
package congvan.golden;

import org.jspecify.annotations.NullMarked;
