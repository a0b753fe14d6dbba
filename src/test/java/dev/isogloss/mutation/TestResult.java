package dev.isogloss.mutation;

import java.util.BitSet;

/**
 * One run of one test on the unchanged code.
 *
 * @param id the unique id of the JUnit Platform
 * @param milliseconds at least 1
 * @param reached the numbers of the places it reached
 */
record TestResult(String id, long milliseconds, BitSet reached) {}
