// SPDX-License-Identifier: Apache-2.0

/**
 * Makes damaged letters whose lines have known roles, and trains on them the model that {@code
 * congvan.nlp} carries. A tool of whoever works on the library; nothing of it is released.
 */
@NullMarked
package congvan.training;

import org.jspecify.annotations.NullMarked;
