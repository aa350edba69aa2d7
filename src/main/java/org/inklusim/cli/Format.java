package org.inklusim.cli;

/** How an answer is printed. */
enum Format {
    TEXT,
    JSON
}
