// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** The part of a body in a task. */
public enum AssigneeRole {
  /** Chủ trì: answers for the task. */
  LEAD,

  /** Phối hợp: helps. */
  COORDINATE
}
