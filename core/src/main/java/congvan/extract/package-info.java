// SPDX-License-Identifier: Apache-2.0

/**
 * What an extractor is, and what it hands on: every reading with its place and its rule. JDK only.
 */
@NullMarked
package congvan.extract;

import org.jspecify.annotations.NullMarked;
