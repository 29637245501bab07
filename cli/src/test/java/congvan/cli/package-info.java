// SPDX-License-Identifier: Apache-2.0
/**
 * Runs the commands with captured streams, on the invented letters and on files made for a test.
 */
@NullMarked
package congvan.cli;

import org.jspecify.annotations.NullMarked;
