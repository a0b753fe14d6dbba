/** The reports in XML: JUnit's and Checkstyle's. */
@NullMarked
package dev.isogloss.report.xml;

import org.jspecify.annotations.NullMarked;
