// SPDX-License-Identifier: Apache-2.0
/** Images of scanned pages made better for reading by machine. The JDK alone, without a screen. */
@NullMarked
package congvan.image;

import org.jspecify.annotations.NullMarked;
