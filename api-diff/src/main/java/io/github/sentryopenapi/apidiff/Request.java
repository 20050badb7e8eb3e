package io.github.sentryopenapi.apidiff;

/**
 * Two sides to compare.
 *
 * @param name comes back with the result
 * @param base what users have
 * @param now what they would get
 */
record Request(String name, Side base, Side now) {}
