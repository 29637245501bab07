// SPDX-License-Identifier: Apache-2.0
/** Text of letters and places in it. The JDK alone. */
@NullMarked
package congvan.text;

import org.jspecify.annotations.NullMarked;
