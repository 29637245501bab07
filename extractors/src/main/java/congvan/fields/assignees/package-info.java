// SPDX-License-Identifier: Apache-2.0

/** Reads who must do a task (chủ trì, phối hợp) and to whom it is reported. JDK only. */
@NullMarked
package congvan.fields.assignees;

import org.jspecify.annotations.NullMarked;
