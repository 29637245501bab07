// SPDX-License-Identifier: Apache-2.0

/**
 * Where the parts of a letter stand (thể thức): header, addressees, body, closing, the rest. JDK
 * only.
 */
@NullMarked
package congvan.layout;

import org.jspecify.annotations.NullMarked;
