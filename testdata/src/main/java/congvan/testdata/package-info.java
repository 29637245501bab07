// SPDX-License-Identifier: Apache-2.0
/** The invented letters and how tests find them. JDK only. */
@NullMarked
package congvan.testdata;

import org.jspecify.annotations.NullMarked;
