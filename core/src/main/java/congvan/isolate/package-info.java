// SPDX-License-Identifier: Apache-2.0
/**
 * Reading in processes that can be given up: a file that hangs its parser or exhausts the memory is
 * refused, and the next one is read. Only the JDK.
 */
@NullMarked
package congvan.isolate;

import org.jspecify.annotations.NullMarked;
