// SPDX-License-Identifier: Apache-2.0

/** Tests of the deadlines, and their tables. */
@NullMarked
package congvan.fields.deadlines;

import org.jspecify.annotations.NullMarked;
