package dev.isogloss.finding;

import dev.isogloss.text.Location;

/**
 * Another fingerprint by which a finding is known: that of a finding which became its evidence.
 *
 * @param check the id of the check that found the evidence
 * @param fingerprint as the evidence had it
 * @param at where the evidence was found
 */
public record Alias(String check, String fingerprint, Location at) {}
