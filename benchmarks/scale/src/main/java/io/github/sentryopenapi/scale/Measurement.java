package io.github.sentryopenapi.scale;

/** What one client of one size came to; times are in seconds. */
record Measurement(
    Templates templates,
    int operations,
    int schemas,
    double generation,
    double formatting,
    double compilation,
    long generatedLines,
    long lines,
    long jarBytes) {}
