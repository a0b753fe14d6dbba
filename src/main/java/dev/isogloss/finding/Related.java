package dev.isogloss.finding;

import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;

/** Evidence elsewhere in the text, with a word on what it shows. */
public record Related(Location at, Message message) {}
