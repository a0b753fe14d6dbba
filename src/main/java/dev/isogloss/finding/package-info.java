/**
 * What a run reports: findings with their fixes and evidence, mentions of concepts, and the facts
 * of each file.
 */
@NullMarked
package dev.isogloss.finding;

import org.jspecify.annotations.NullMarked;
