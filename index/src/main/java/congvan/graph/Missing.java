// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

/**
 * A document that is cited, but is not in the index.
 *
 * @param named as a letter names it that says most
 * @param letters how many letters of the index cite it
 */
public record Missing(Directive named, int letters) {}
