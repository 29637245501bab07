// SPDX-License-Identifier: Apache-2.0

/**
 * Damages letters whose lines have known roles as bad scans and their recognition do ({@code
 * ScanDamage}), by tables that are learnt from pages printed, worn and read again ({@code
 * LearnNoise}).
 */
@NullMarked
package congvan.training.noise;

import org.jspecify.annotations.NullMarked;
