// SPDX-License-Identifier: Apache-2.0

/** Measures how fast letters are read, indexed and found. JMH, Tika and Lucene. */
@NullMarked
package congvan.bench;

import org.jspecify.annotations.NullMarked;
