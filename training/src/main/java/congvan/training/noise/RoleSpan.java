// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import congvan.text.Span;

/** A place of a text, within one line, and what it is. */
public record RoleSpan(Span place, LineRole role) {}
