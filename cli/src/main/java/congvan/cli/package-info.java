// SPDX-License-Identifier: Apache-2.0
/** The command line, one class a command; picocli lives here and nowhere else. */
@NullMarked
package congvan.cli;

import org.jspecify.annotations.NullMarked;
