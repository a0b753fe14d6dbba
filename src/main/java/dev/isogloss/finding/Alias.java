package dev.isogloss.finding;

/**
 * Another fingerprint by which a finding is known: that of a finding which became its evidence.
 *
 * @param check the id of the check that found the evidence
 * @param fingerprint as the evidence had it
 */
public record Alias(String check, String fingerprint) {}
