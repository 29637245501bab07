// SPDX-License-Identifier: Apache-2.0

/** Measures how fast letters are read. JMH. */
@NullMarked
package congvan.bench;

import org.jspecify.annotations.NullMarked;
