// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** Whether an item of the body asks for something. */
public enum TaskKind {
  /** Nhiệm vụ: something is to be done. */
  TASK,

  /** Mục: a heading, or a statement of what is or was. */
  SECTION
}
