// SPDX-License-Identifier: Apache-2.0

/** Tests of the time expressions, their tables and their properties. */
@NullMarked
package congvan.time;

import org.jspecify.annotations.NullMarked;
