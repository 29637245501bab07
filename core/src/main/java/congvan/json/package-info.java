// SPDX-License-Identifier: Apache-2.0
/** Letters to and from JSON, and its schema. Jackson lives here and nowhere else. */
@NullMarked
package congvan.json;

import org.jspecify.annotations.NullMarked;
