// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

/**
 * What a text was read as.
 *
 * @param rate how often, of the times it was seen
 */
record Confusion(String truth, String read, double rate) {}
